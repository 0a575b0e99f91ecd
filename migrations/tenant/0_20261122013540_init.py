from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "audit_entry" (
    "id" UUID NOT NULL PRIMARY KEY,
    "at" TIMESTAMPTZ NOT NULL,
    "entity" VARCHAR(60) NOT NULL,
    "entity_id" UUID NOT NULL,
    "action" VARCHAR(20) NOT NULL,
    "actor_id" UUID NOT NULL,
    "actor_name" VARCHAR(200) NOT NULL,
    "client_id" VARCHAR(120) NOT NULL,
    "on_behalf_of" UUID,
    "branch_id" UUID,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "reason" TEXT,
    "request_id" VARCHAR(128) NOT NULL
);
CREATE INDEX "idx_audit_entry_at_2277b9" ON "audit_entry" ("at", "id");
CREATE INDEX "idx_audit_entry_entity_945513" ON "audit_entry" ("entity", "entity_id", "at");
CREATE INDEX "idx_audit_entry_actor_i_31083a" ON "audit_entry" ("actor_id", "at");
CREATE INDEX "idx_audit_entry_branch__49be22" ON "audit_entry" ("branch_id", "at");
CREATE TABLE "deadline_review" (
    "id" UUID NOT NULL PRIMARY KEY,
    "entity" VARCHAR(60) NOT NULL,
    "entity_id" UUID NOT NULL
);
CREATE TABLE "clear_read" (
    "id" UUID NOT NULL PRIMARY KEY,
    "at" TIMESTAMPTZ NOT NULL,
    "entity" VARCHAR(60) NOT NULL,
    "branch_id" UUID,
    "keys" TEXT[] NOT NULL,
    "columns" TEXT[] NOT NULL,
    "actor_id" UUID NOT NULL,
    "actor_name" VARCHAR(200) NOT NULL,
    "client_id" VARCHAR(120) NOT NULL,
    "on_behalf_of" UUID,
    "request_id" VARCHAR(128) NOT NULL
);
CREATE INDEX "idx_clear_read_at_62a39b" ON "clear_read" ("at", "id");
CREATE INDEX "idx_clear_read_entity_ef2907" ON "clear_read" ("entity", "at");
CREATE INDEX "idx_clear_read_actor_i_64424d" ON "clear_read" ("actor_id", "at");
CREATE INDEX "idx_clear_read_branch__aa742b" ON "clear_read" ("branch_id", "at");
CREATE INDEX "idx_clear_read_request_1740f1" ON "clear_read" ("request_id");
CREATE INDEX "idx_clear_read_keys_8cff8f" ON "clear_read" USING GIN ("keys");
CREATE TABLE "counter" (
    "series" VARCHAR(80) NOT NULL PRIMARY KEY,
    "value" BIGINT NOT NULL
);
CREATE TABLE "custom_field_definition" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "entity" VARCHAR(60) NOT NULL,
    "key" VARCHAR(40) NOT NULL,
    "type" VARCHAR(20) NOT NULL,
    "label_zh" VARCHAR(80) NOT NULL,
    "label_en" VARCHAR(80) NOT NULL,
    "required" BOOL NOT NULL,
    "options" JSONB NOT NULL,
    "retired_at" TIMESTAMPTZ,
    CONSTRAINT "uid_custom_fiel_entity_62e3ba" UNIQUE ("entity", "key")
);
CREATE TABLE "deadline" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "entity" VARCHAR(60) NOT NULL,
    "entity_id" UUID NOT NULL,
    "branch_id" UUID,
    "step" VARCHAR(40) NOT NULL,
    "round" INT NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL,
    "working_days" INT NOT NULL,
    "due_at" TIMESTAMPTZ,
    "met_at" TIMESTAMPTZ,
    "cancelled_at" TIMESTAMPTZ,
    "provisional" BOOL NOT NULL,
    "skipped" JSONB NOT NULL,
    "made_up" JSONB NOT NULL,
    "pauses" JSONB NOT NULL,
    "escalation_level" INT NOT NULL,
    "next_escalation_at" TIMESTAMPTZ,
    "escalated_to" JSONB NOT NULL,
    "reminded_at" TIMESTAMPTZ
);
CREATE INDEX "idx_deadline_entity__7149c9" ON "deadline" ("entity_id", "step");
CREATE INDEX "idx_deadline_next_es_3894d4" ON "deadline" ("next_escalation_at", "id");
CREATE INDEX "idx_deadline_provisi_365ae1" ON "deadline" ("provisional", "due_at");
CREATE TABLE "idempotency_record" (
    "id" UUID NOT NULL PRIMARY KEY,
    "client_id" VARCHAR(100) NOT NULL,
    "actor_id" UUID NOT NULL,
    "key" VARCHAR(255) NOT NULL,
    "body_hash" VARCHAR(64) NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "lease_until" TIMESTAMPTZ NOT NULL,
    "status" SMALLINT,
    "media_type" VARCHAR(100),
    "answer" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_idempotency_client__106c94" UNIQUE ("client_id", "actor_id", "key")
);
CREATE INDEX "idx_idempotency_expires_d7c672" ON "idempotency_record" ("expires_at");
CREATE TABLE "outbox_event" (
    "id" UUID NOT NULL PRIMARY KEY,
    "at" TIMESTAMPTZ NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "entity" VARCHAR(60) NOT NULL,
    "entity_id" UUID NOT NULL,
    "branch_id" UUID,
    "request_id" VARCHAR(128) NOT NULL,
    "done_at" TIMESTAMPTZ,
    "retry_at" TIMESTAMPTZ,
    "attempts" INT NOT NULL,
    "error" VARCHAR(1000)
);
CREATE INDEX "idx_outbox_even_done_at_58dcd8" ON "outbox_event" ("done_at", "id");
CREATE TABLE "rule" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "key" VARCHAR(80) NOT NULL UNIQUE,
    "value" JSONB NOT NULL,
    "blueprint_version" INT NOT NULL
);
CREATE TABLE "timeline_entry" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "entity" VARCHAR(60) NOT NULL,
    "entity_id" UUID NOT NULL,
    "branch_id" UUID,
    "round" INT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "actor_id" UUID NOT NULL,
    "actor_name" VARCHAR(200) NOT NULL,
    "on_behalf_of_name" VARCHAR(200),
    "action" VARCHAR(60) NOT NULL,
    "before" VARCHAR(40),
    "after" VARCHAR(40),
    "note" TEXT,
    "details" JSONB NOT NULL
);
CREATE INDEX "idx_timeline_en_entity__d9ac20" ON "timeline_entry" ("entity_id", "at", "id");
CREATE TABLE "branch" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "code" VARCHAR(40) NOT NULL UNIQUE,
    "name" VARCHAR(200) NOT NULL,
    "level" VARCHAR(20) NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "path" VARCHAR(400) NOT NULL,
    "address" VARCHAR(400),
    "phone" VARCHAR(40),
    "opening_hours" JSONB NOT NULL,
    "opened_on" DATE,
    "closed_on" DATE,
    "custom_fields" JSONB NOT NULL,
    "search_grams" TEXT[] NOT NULL,
    "parent_id" UUID REFERENCES "branch" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_branch_path_6d533f" ON "branch" ("path");
CREATE INDEX "idx_branch_parent__b98f66" ON "branch" ("parent_id");
CREATE INDEX "idx_branch_name_f0cdcb" ON "branch" ("name", "id");
CREATE INDEX "idx_branch_search__e43312" ON "branch" USING GIN ("search_grams");
CREATE INDEX "idx_branch_custom__c1480d" ON "branch" USING GIN ("custom_fields");
CREATE TABLE "calendar_override" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "day" DATE NOT NULL,
    "working" BOOL NOT NULL,
    "label" VARCHAR(80) NOT NULL,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_calendar_ov_branch__1c7da1" UNIQUE ("branch_id", "day")
);
CREATE TABLE "branch_placement" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,
    "reason" TEXT,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "parent_id" UUID REFERENCES "branch" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_branch_plac_branch__a8ff47" UNIQUE ("branch_id", "since")
);
CREATE INDEX "idx_branch_plac_parent__eea212" ON "branch_placement" ("parent_id", "since");
CREATE TABLE "section" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "code" VARCHAR(40) NOT NULL UNIQUE,
    "name_zh" VARCHAR(80) NOT NULL,
    "name_en" VARCHAR(80) NOT NULL
);
CREATE TABLE "post" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "code" VARCHAR(40) NOT NULL UNIQUE,
    "name_zh" VARCHAR(80) NOT NULL,
    "name_en" VARCHAR(80) NOT NULL,
    "rank" INT NOT NULL,
    "duties" TEXT NOT NULL,
    "role_code" VARCHAR(40) NOT NULL,
    "retired_at" TIMESTAMPTZ
);
CREATE INDEX "idx_post_rank_4a8f0f" ON "post" ("rank", "id");
CREATE TABLE "staff_member" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "identity_document" VARCHAR(40),
    "identity_number" TEXT,
    "identity_number_index" VARCHAR(60),
    "bank_account" TEXT,
    "bank_account_index" VARCHAR(60),
    "number" VARCHAR(40) NOT NULL UNIQUE,
    "name" VARCHAR(200) NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "hired_on" DATE,
    "probation_until" DATE,
    "left_on" DATE,
    "phone" VARCHAR(40),
    "email" VARCHAR(200),
    "custom_fields" JSONB NOT NULL,
    "search_grams" TEXT[] NOT NULL,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "post_id" UUID NOT NULL REFERENCES "post" ("id") ON DELETE RESTRICT,
    "superior_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_staff_membe_identit_91efc7" ON "staff_member" ("identity_number_index");
CREATE INDEX "idx_staff_membe_bank_ac_1a701c" ON "staff_member" ("bank_account_index");
CREATE INDEX "idx_staff_membe_branch__bd817f" ON "staff_member" ("branch_id", "id");
CREATE INDEX "idx_staff_membe_superio_0570d8" ON "staff_member" ("superior_id");
CREATE INDEX "idx_staff_membe_post_id_bf2d7f" ON "staff_member" ("post_id");
CREATE INDEX "idx_staff_membe_name_d45a0d" ON "staff_member" ("name", "id");
CREATE INDEX "idx_staff_membe_hired_o_3b8b52" ON "staff_member" ("hired_on", "id");
CREATE INDEX "idx_staff_membe_phone_fd69dc" ON "staff_member" ("phone");
CREATE INDEX "idx_staff_membe_search__a7ac66" ON "staff_member" USING GIN ("search_grams");
CREATE INDEX "idx_staff_membe_custom__a507d1" ON "staff_member" USING GIN ("custom_fields");
CREATE TABLE "employment_change" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "before" VARCHAR(20),
    "after" VARCHAR(20) NOT NULL,
    "effective_on" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "staff_member_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_employment__staff_m_dce6c5" ON "employment_change" ("staff_member_id", "effective_on", "id");
CREATE TABLE "revoked_token" (
    "id" UUID NOT NULL PRIMARY KEY,
    "expires_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_revoked_tok_expires_77ccc7" ON "revoked_token" ("expires_at");
CREATE TABLE "role" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "code" VARCHAR(64) NOT NULL UNIQUE,
    "name_zh" VARCHAR(120) NOT NULL,
    "name_en" VARCHAR(120) NOT NULL,
    "permissions" JSONB NOT NULL,
    "builtin" BOOL NOT NULL,
    "second_factor" BOOL NOT NULL,
    "retired_at" TIMESTAMPTZ,
    "approval_limit" DECIMAL(18,2)
);
CREATE TABLE "signing_key" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kid" VARCHAR(64) NOT NULL UNIQUE,
    "public_jwk" JSONB NOT NULL,
    "private_sealed" TEXT NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "activated_at" TIMESTAMPTZ,
    "retired_at" TIMESTAMPTZ
);
CREATE TABLE "used_assertion" (
    "id" VARCHAR(64) NOT NULL PRIMARY KEY,
    "expires_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_used_assert_expires_1c6667" ON "used_assertion" ("expires_at");
CREATE TABLE "app_user" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "username" VARCHAR(64) NOT NULL UNIQUE,
    "kind" VARCHAR(16) NOT NULL,
    "display_name" VARCHAR(120) NOT NULL,
    "active" BOOL NOT NULL,
    "ver" INT NOT NULL,
    "search_grams" TEXT[] NOT NULL,
    "staff_id" UUID UNIQUE REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_app_user_display_4322ab" ON "app_user" ("display_name", "id");
CREATE INDEX "idx_app_user_search__3161d5" ON "app_user" USING GIN ("search_grams");
CREATE TABLE "api_key" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "hash" VARCHAR(64) NOT NULL UNIQUE,
    "last4" VARCHAR(4) NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "scopes" JSONB NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "replaced_at" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ,
    "user_id" UUID NOT NULL REFERENCES "app_user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_api_key_user_id_a3e0be" ON "api_key" ("user_id");
CREATE TABLE "api_key_use" (
    "id" UUID NOT NULL PRIMARY KEY,
    "at" TIMESTAMPTZ NOT NULL,
    "key_id" UUID NOT NULL UNIQUE REFERENCES "api_key" ("id") ON DELETE RESTRICT
);
CREATE TABLE "role_assignment" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "own_only" BOOL NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,
    "approval_limit" DECIMAL(18,2),
    "branch_id" UUID REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "role_id" UUID NOT NULL REFERENCES "role" ("id") ON DELETE RESTRICT,
    "user_id" UUID NOT NULL REFERENCES "app_user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_role_assign_user_id_a2ad85" ON "role_assignment" ("user_id");
CREATE INDEX "idx_role_assign_role_id_9db1b9" ON "role_assignment" ("role_id");
CREATE INDEX "idx_role_assign_branch__cb0c59" ON "role_assignment" ("branch_id");
CREATE TABLE "delegation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "permissions" JSONB NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "giver_id" UUID NOT NULL REFERENCES "app_user" ("id") ON DELETE RESTRICT,
    "stand_in_id" UUID NOT NULL REFERENCES "app_user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_delegation_stand_i_cd117e" ON "delegation" ("stand_in_id", "valid_until");
CREATE INDEX "idx_delegation_giver_i_2595de" ON "delegation" ("giver_id", "valid_until", "id");
CREATE TABLE "installation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "client_id" VARCHAR(64) NOT NULL UNIQUE,
    "scopes" JSONB NOT NULL,
    "trusted_documents_only" BOOL NOT NULL,
    "auth_method" VARCHAR(32),
    "jwks" JSONB,
    "uninstalled_at" TIMESTAMPTZ,
    "service_user_id" UUID REFERENCES "app_user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_installatio_service_d389f6" ON "installation" ("service_user_id");
CREATE TABLE "client_secret" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "hash" VARCHAR(64) NOT NULL,
    "expires_at" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ,
    "installation_id" UUID NOT NULL REFERENCES "installation" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_client_secr_install_9648a2" ON "client_secret" ("installation_id");
CREATE TABLE "password" (
    "id" UUID NOT NULL PRIMARY KEY,
    "hash" VARCHAR(160) NOT NULL,
    "set_at" TIMESTAMPTZ NOT NULL,
    "user_id" UUID NOT NULL UNIQUE REFERENCES "app_user" ("id") ON DELETE RESTRICT
);
CREATE TABLE "consent" (
    "id" UUID NOT NULL PRIMARY KEY,
    "client_id" VARCHAR(64) NOT NULL,
    "scopes" JSONB NOT NULL,
    "given_at" TIMESTAMPTZ NOT NULL,
    "user_id" UUID NOT NULL REFERENCES "app_user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_consent_user_id_5a5343" UNIQUE ("user_id", "client_id")
);
CREATE TABLE "oauth_grant" (
    "id" UUID NOT NULL PRIMARY KEY,
    "client_id" VARCHAR(64) NOT NULL,
    "scopes" JSONB NOT NULL,
    "ver" INT NOT NULL,
    "sid" UUID NOT NULL,
    "auth_time" TIMESTAMPTZ NOT NULL,
    "amr" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ,
    "user_id" UUID NOT NULL REFERENCES "app_user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_oauth_grant_expires_45312c" ON "oauth_grant" ("expires_at");
CREATE INDEX "idx_oauth_grant_user_id_894177" ON "oauth_grant" ("user_id");
CREATE INDEX "idx_oauth_grant_sid_3e7575" ON "oauth_grant" ("sid");
CREATE TABLE "authorization_code" (
    "hash" VARCHAR(64) NOT NULL PRIMARY KEY,
    "redirect_uri" VARCHAR(2000) NOT NULL,
    "challenge" VARCHAR(64) NOT NULL,
    "nonce" TEXT,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "grant_id" UUID NOT NULL REFERENCES "oauth_grant" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_authorizati_grant_i_fec977" ON "authorization_code" ("grant_id");
CREATE TABLE "pending_authorization" (
    "id" VARCHAR(64) NOT NULL PRIMARY KEY,
    "params" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_pending_aut_expires_c0816e" ON "pending_authorization" ("expires_at");
CREATE TABLE "refresh_token" (
    "hash" VARCHAR(64) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "rotated_at" TIMESTAMPTZ,
    "grant_id" UUID NOT NULL REFERENCES "oauth_grant" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_refresh_tok_grant_i_b1e23a" ON "refresh_token" ("grant_id");
CREATE TABLE "mailed_link" (
    "id" UUID NOT NULL PRIMARY KEY,
    "hash" VARCHAR(64) NOT NULL UNIQUE,
    "purpose" VARCHAR(16) NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "user_id" UUID NOT NULL REFERENCES "app_user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_mailed_link_expires_c17c94" ON "mailed_link" ("expires_at");
CREATE INDEX "idx_mailed_link_user_id_bf3613" ON "mailed_link" ("user_id");
CREATE TABLE "recovery_code" (
    "id" UUID NOT NULL PRIMARY KEY,
    "hash" VARCHAR(64) NOT NULL,
    "used_at" TIMESTAMPTZ,
    "user_id" UUID NOT NULL REFERENCES "app_user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_recovery_co_user_id_c9ef0f" ON "recovery_code" ("user_id");
CREATE TABLE "session" (
    "id" UUID NOT NULL PRIMARY KEY,
    "hash" VARCHAR(64) NOT NULL UNIQUE,
    "ver" INT NOT NULL,
    "amr" JSONB NOT NULL,
    "auth_time" TIMESTAMPTZ NOT NULL,
    "last_seen_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ,
    "ip" VARCHAR(45) NOT NULL,
    "user_agent" VARCHAR(200) NOT NULL,
    "user_id" UUID NOT NULL REFERENCES "app_user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_session_expires_823c67" ON "session" ("expires_at");
CREATE INDEX "idx_session_user_id_e0be3a" ON "session" ("user_id", "ip");
CREATE TABLE "throttle" (
    "id" VARCHAR(64) NOT NULL PRIMARY KEY,
    "failures" INT NOT NULL,
    "last_at" TIMESTAMPTZ NOT NULL,
    "blocked_until" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_throttle_last_at_072e42" ON "throttle" ("last_at");
CREATE TABLE "totp" (
    "id" UUID NOT NULL PRIMARY KEY,
    "secret_sealed" TEXT NOT NULL,
    "last_step" BIGINT NOT NULL,
    "confirmed_at" TIMESTAMPTZ,
    "user_id" UUID NOT NULL UNIQUE REFERENCES "app_user" ("id") ON DELETE RESTRICT
);
CREATE TABLE "identity_provider" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "key" VARCHAR(40) NOT NULL UNIQUE,
    "name" VARCHAR(120) NOT NULL,
    "issuer" VARCHAR(500) NOT NULL,
    "client_id" VARCHAR(255) NOT NULL,
    "secret_sealed" TEXT NOT NULL,
    "secret_set_at" TIMESTAMPTZ NOT NULL,
    "scopes" JSONB NOT NULL,
    "role_claim" TEXT,
    "creates_accounts" BOOL NOT NULL,
    "trusts_second_factor" BOOL NOT NULL,
    "active" BOOL NOT NULL
);
CREATE TABLE "external_identity" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "sub" VARCHAR(255) NOT NULL,
    "active" BOOL NOT NULL,
    "provider_id" UUID NOT NULL REFERENCES "identity_provider" ("id") ON DELETE RESTRICT,
    "user_id" UUID NOT NULL REFERENCES "app_user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_external_id_provide_488f48" UNIQUE ("provider_id", "sub")
);
CREATE INDEX "idx_external_id_user_id_1580c4" ON "external_identity" ("user_id");
CREATE TABLE "mapped_assignment" (
    "id" UUID NOT NULL PRIMARY KEY,
    "identity_id" UUID NOT NULL REFERENCES "external_identity" ("id") ON DELETE CASCADE,
    "assignment_id" UUID NOT NULL UNIQUE REFERENCES "role_assignment" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_mapped_assi_identit_40f572" ON "mapped_assignment" ("identity_id");
CREATE TABLE "role_rule" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "value" VARCHAR(200) NOT NULL,
    "branch_id" UUID REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "provider_id" UUID NOT NULL REFERENCES "identity_provider" ("id") ON DELETE RESTRICT,
    "role_id" UUID NOT NULL REFERENCES "role" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_role_rule_provide_ad0d58" ON "role_rule" ("provider_id");
CREATE INDEX "idx_role_rule_role_id_99d633" ON "role_rule" ("role_id");
CREATE INDEX "idx_role_rule_branch__7064ef" ON "role_rule" ("branch_id");
CREATE TABLE "support_access" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "reason" TEXT NOT NULL,
    "role_code" TEXT,
    "permissions" JSONB NOT NULL,
    "granted_by" UUID NOT NULL,
    "granter_name" VARCHAR(200) NOT NULL,
    "until" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ
);
CREATE INDEX "idx_support_acc_until_e884aa" ON "support_access" ("until", "id");
CREATE TABLE "support_key" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "hash" VARCHAR(64) NOT NULL UNIQUE,
    "operator_client_id" VARCHAR(64) NOT NULL,
    "operator_name" VARCHAR(120) NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "access_id" UUID NOT NULL REFERENCES "support_access" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_support_key_access__90e3b5" ON "support_key" ("access_id");
CREATE TABLE "support_use" (
    "id" UUID NOT NULL PRIMARY KEY,
    "at" TIMESTAMPTZ NOT NULL,
    "operator_client_id" VARCHAR(64) NOT NULL,
    "operator_name" VARCHAR(120) NOT NULL,
    "access_id" UUID NOT NULL REFERENCES "support_access" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_support_use_access__a888b3" ON "support_use" ("access_id", "at", "id");
CREATE TABLE "approval_request" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "number" VARCHAR(40) UNIQUE,
    "kind" VARCHAR(40) NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "entity" VARCHAR(60) NOT NULL,
    "entity_id" UUID NOT NULL,
    "requester_id" UUID NOT NULL,
    "requester_name" VARCHAR(200) NOT NULL,
    "on_behalf_of" UUID,
    "requested_at" TIMESTAMPTZ NOT NULL,
    "reason" TEXT NOT NULL,
    "amount" DECIMAL(18,2),
    "currency" VARCHAR(3) NOT NULL,
    "payload" JSONB NOT NULL,
    "step" INT NOT NULL,
    "needed_permission" VARCHAR(60) NOT NULL,
    "needed_rank" INT NOT NULL,
    "needed_limit" DECIMAL(18,2),
    "ended_at" TIMESTAMPTZ,
    "due_at" TIMESTAMPTZ,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "requester_staff_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_approval_re_status_53fbb6" ON "approval_request" ("status", "due_at", "id");
CREATE INDEX "idx_approval_re_status_821b7e" ON "approval_request" ("status", "requested_at", "id");
CREATE INDEX "idx_approval_re_branch__801964" ON "approval_request" ("branch_id", "requested_at", "id");
CREATE INDEX "idx_approval_re_request_c44af7" ON "approval_request" ("requester_id", "requested_at");
CREATE INDEX "idx_approval_re_request_f63a9e" ON "approval_request" ("requester_staff_id");
CREATE INDEX "idx_approval_re_request_a79f76" ON "approval_request" ("requested_at", "id");
CREATE INDEX "idx_approval_re_ended_a_009577" ON "approval_request" ("ended_at", "id");
CREATE INDEX "idx_approval_re_due_at_5674e5" ON "approval_request" ("due_at", "id");
CREATE INDEX "idx_approval_re_entity__4c8859" ON "approval_request" ("entity_id", "kind", "status");
CREATE INDEX "idx_approval_re_kind_ffa41b" ON "approval_request" ("kind", "requested_at", "id");
CREATE TABLE "approval_step" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "number" INT NOT NULL,
    "needed_permission" VARCHAR(60) NOT NULL,
    "needed_rank" INT NOT NULL,
    "needed_limit" DECIMAL(18,2),
    "decision" VARCHAR(20),
    "decided_at" TIMESTAMPTZ,
    "decider_id" UUID,
    "decider_name" VARCHAR(200),
    "on_behalf_of" UUID,
    "on_behalf_of_name" VARCHAR(200),
    "comment" TEXT,
    "decider_staff_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
    "request_id" UUID NOT NULL REFERENCES "approval_request" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_approval_st_request_c6d072" UNIQUE ("request_id", "number")
);
CREATE INDEX "idx_approval_st_decider_bbcd77" ON "approval_step" ("decider_staff_id");
CREATE TABLE "customer" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "identity_document" VARCHAR(40),
    "identity_number" TEXT,
    "identity_number_index" VARCHAR(60),
    "bank_account" TEXT,
    "bank_account_index" VARCHAR(60),
    "number" VARCHAR(40) UNIQUE,
    "kind" VARCHAR(20) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "phone" VARCHAR(40),
    "email" VARCHAR(200),
    "address" VARCHAR(400),
    "source" VARCHAR(80),
    "grade" VARCHAR(10),
    "currency" VARCHAR(3) NOT NULL,
    "deposits" DECIMAL(18,2) NOT NULL,
    "wealth_products" DECIMAL(18,2) NOT NULL,
    "funds" DECIMAL(18,2) NOT NULL,
    "bonds" DECIMAL(18,2) NOT NULL,
    "insurance_balance" DECIMAL(18,2) NOT NULL,
    "vip_score" DECIMAL(14,2) NOT NULL,
    "vip_tier" VARCHAR(20),
    "callback_due_on" DATE,
    "credit_score" INT,
    "credit_limit" DECIMAL(18,2),
    "credit_valid_until" DATE,
    "custom_fields" JSONB NOT NULL,
    "search_grams" TEXT[] NOT NULL,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "manager_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_customer_identit_660f70" UNIQUE ("identity_document", "identity_number_index")
);
CREATE INDEX "idx_customer_identit_987c36" ON "customer" ("identity_number_index");
CREATE INDEX "idx_customer_bank_ac_66c67d" ON "customer" ("bank_account_index");
CREATE INDEX "idx_customer_branch__1e86f6" ON "customer" ("branch_id", "id");
CREATE INDEX "idx_customer_manager_d23d5e" ON "customer" ("manager_id", "id");
CREATE INDEX "idx_customer_name_c832ff" ON "customer" ("name", "id");
CREATE INDEX "idx_customer_created_733561" ON "customer" ("created_at", "id");
CREATE INDEX "idx_customer_vip_sco_701073" ON "customer" ("vip_score", "id");
CREATE INDEX "idx_customer_callbac_c688c4" ON "customer" ("callback_due_on", "id");
CREATE INDEX "idx_customer_phone_8f0dcc" ON "customer" ("phone");
CREATE INDEX "idx_customer_email_0c7dc6" ON "customer" ("email");
CREATE INDEX "idx_customer_search__b9af12" ON "customer" USING GIN ("search_grams");
CREATE INDEX "idx_customer_custom__2f1647" ON "customer" USING GIN ("custom_fields");
CREATE TABLE "contact" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "channel" VARCHAR(20) NOT NULL,
    "result" VARCHAR(20) NOT NULL,
    "note" TEXT NOT NULL,
    "contacted_at" TIMESTAMPTZ NOT NULL,
    "next_step" TEXT,
    "callback_due_on" DATE,
    "called_back_at" TIMESTAMPTZ,
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "staff_member_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_contact_custome_a73b45" ON "contact" ("customer_id", "contacted_at", "id");
CREATE INDEX "idx_contact_callbac_c1f3f4" ON "contact" ("callback_due_on", "id");
CREATE TABLE "grade_change" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "before" VARCHAR(10),
    "after" VARCHAR(10) NOT NULL,
    "evidence" TEXT NOT NULL,
    "graded_at" TIMESTAMPTZ NOT NULL,
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "graded_by_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_grade_chang_custome_cf94dd" ON "grade_change" ("customer_id", "graded_at", "id");
CREATE TABLE "hand_over" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "reason" TEXT NOT NULL,
    "handed_over_at" TIMESTAMPTZ NOT NULL,
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "giver_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
    "receiver_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_hand_over_custome_e23df3" ON "hand_over" ("customer_id", "handed_over_at", "id");
CREATE TABLE "complaint" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "number" VARCHAR(40) UNIQUE,
    "kind" VARCHAR(20) NOT NULL,
    "severity" VARCHAR(20) NOT NULL,
    "severity_rank" SMALLINT NOT NULL,
    "channel" VARCHAR(20) NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "round" INT NOT NULL,
    "subject" VARCHAR(200) NOT NULL,
    "description" TEXT NOT NULL,
    "cause" VARCHAR(40),
    "received_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "outcome" VARCHAR(20),
    "satisfaction" INT,
    "due_at" TIMESTAMPTZ,
    "custom_fields" JSONB NOT NULL,
    "search_grams" TEXT[] NOT NULL,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "handler_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
    "liable_section_id" UUID REFERENCES "section" ("id") ON DELETE RESTRICT,
    "repeats_id" UUID REFERENCES "complaint" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_complaint_branch__c2225e" ON "complaint" ("branch_id", "received_at", "id");
CREATE INDEX "idx_complaint_custome_d8f91a" ON "complaint" ("customer_id", "received_at");
CREATE INDEX "idx_complaint_handler_9e1707" ON "complaint" ("handler_id", "status");
CREATE INDEX "idx_complaint_status_5e8e94" ON "complaint" ("status", "received_at", "id");
CREATE INDEX "idx_complaint_receive_aaec05" ON "complaint" ("received_at", "id");
CREATE INDEX "idx_complaint_due_at_50da4a" ON "complaint" ("due_at", "id");
CREATE INDEX "idx_complaint_severit_f94eae" ON "complaint" ("severity_rank", "id");
CREATE INDEX "idx_complaint_search__9e073f" ON "complaint" USING GIN ("search_grams");
CREATE INDEX "idx_complaint_custom__9bc549" ON "complaint" USING GIN ("custom_fields");
CREATE TABLE "complaint_accused" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "complaint_id" UUID NOT NULL REFERENCES "complaint" ("id") ON DELETE RESTRICT,
    "staff_member_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_complaint_a_complai_1bb57e" UNIQUE ("complaint_id", "staff_member_id")
);
CREATE INDEX "idx_complaint_a_staff_m_6c0995" ON "complaint_accused" ("staff_member_id");
CREATE TABLE "complaint_callback" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "round" INT NOT NULL,
    "called_at" TIMESTAMPTZ NOT NULL,
    "result" VARCHAR(20) NOT NULL,
    "satisfaction" INT,
    "note" TEXT,
    "called_by_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
    "complaint_id" UUID NOT NULL REFERENCES "complaint" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_complaint_c_complai_f9c95f" ON "complaint_callback" ("complaint_id", "called_at", "id");
CREATE TABLE "complaint_round" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "number" INT NOT NULL,
    "began_at" TIMESTAMPTZ NOT NULL,
    "reason" TEXT,
    "findings" TEXT,
    "ended_at" TIMESTAMPTZ,
    "outcome" VARCHAR(20),
    "explanation" TEXT,
    "complaint_id" UUID NOT NULL REFERENCES "complaint" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_complaint_r_complai_3f6eb5" UNIQUE ("complaint_id", "number")
);
CREATE TABLE "complaint_monthly_figures" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "month" DATE NOT NULL UNIQUE,
    "figures" JSONB NOT NULL,
    "kept_at" TIMESTAMPTZ NOT NULL
);
CREATE TABLE "complaint_resolution" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "round" INT NOT NULL,
    "plan" TEXT NOT NULL,
    "proposed_at" TIMESTAMPTZ NOT NULL,
    "compensation" DECIMAL(18,2),
    "currency" VARCHAR(3) NOT NULL,
    "answer" VARCHAR(20),
    "answered_at" TIMESTAMPTZ,
    "answer_note" TEXT,
    "implemented_at" TIMESTAMPTZ,
    "implementation_note" TEXT,
    "approval_id" UUID REFERENCES "approval_request" ("id") ON DELETE RESTRICT,
    "complaint_id" UUID NOT NULL REFERENCES "complaint" ("id") ON DELETE RESTRICT,
    "proposed_by_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_complaint_r_complai_ea6e72" ON "complaint_resolution" ("complaint_id", "proposed_at", "id");
CREATE INDEX "idx_complaint_r_approva_7dd5de" ON "complaint_resolution" ("approval_id");
CREATE TABLE "transfer_slip" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "round" INT NOT NULL,
    "issued_at" TIMESTAMPTZ NOT NULL,
    "reason" TEXT NOT NULL,
    "answered_at" TIMESTAMPTZ,
    "complaint_id" UUID NOT NULL REFERENCES "complaint" ("id") ON DELETE RESTRICT,
    "section_id" UUID NOT NULL REFERENCES "section" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_transfer_sl_complai_0f97b2" ON "transfer_slip" ("complaint_id", "issued_at", "id");
CREATE INDEX "idx_transfer_sl_section_ef9a42" ON "transfer_slip" ("section_id", "answered_at");
CREATE TABLE "ledger_entry" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "event" VARCHAR(30) NOT NULL,
    "entity" VARCHAR(60) NOT NULL,
    "entity_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "posted_at" TIMESTAMPTZ NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "memo" VARCHAR(400) NOT NULL,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "customer_id" UUID REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "reverses_id" UUID REFERENCES "ledger_entry" ("id") ON DELETE RESTRICT,
    "staff_member_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_ledger_entr_branch__cc692c" ON "ledger_entry" ("branch_id", "day", "id");
CREATE INDEX "idx_ledger_entr_custome_fd8d3d" ON "ledger_entry" ("customer_id", "day", "id");
CREATE INDEX "idx_ledger_entr_staff_m_2c9f8b" ON "ledger_entry" ("staff_member_id", "day");
CREATE INDEX "idx_ledger_entr_entity__54f2ba" ON "ledger_entry" ("entity_id", "day", "id");
CREATE INDEX "idx_ledger_entr_event_366889" ON "ledger_entry" ("event", "day", "id");
CREATE INDEX "idx_ledger_entr_day_0cba87" ON "ledger_entry" ("day", "id");
CREATE INDEX "idx_ledger_entr_posted__c4e112" ON "ledger_entry" ("posted_at", "id");
CREATE TABLE "ledger_posting" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "account" VARCHAR(30) NOT NULL,
    "amount" DECIMAL(18,2) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "item_id" UUID,
    "entity_id" UUID NOT NULL,
    "branch_id" UUID NOT NULL,
    "customer_id" UUID,
    "staff_member_id" UUID,
    "day" DATE NOT NULL,
    "entry_id" UUID NOT NULL REFERENCES "ledger_entry" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_ledger_post_entry_i_988f90" ON "ledger_posting" ("entry_id", "id");
CREATE INDEX "idx_ledger_post_custome_5f003b" ON "ledger_posting" ("customer_id", "account", "day", "currency", "amount");
CREATE INDEX "idx_ledger_post_entity__505054" ON "ledger_posting" ("entity_id", "account", "currency", "amount");
CREATE INDEX "idx_ledger_post_item_id_66f513" ON "ledger_posting" ("item_id", "account", "currency", "amount");
CREATE INDEX "idx_ledger_post_branch__781946" ON "ledger_posting" ("branch_id", "account", "day", "currency", "amount");
CREATE INDEX "idx_ledger_post_account_6c378b" ON "ledger_posting" ("account", "day", "currency", "amount");
CREATE TABLE "product" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "code" VARCHAR(40) NOT NULL,
    "edition" INT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "effective_from" DATE NOT NULL,
    "effective_to" DATE,
    "grace_days" INT NOT NULL,
    "cooling_off_days" INT NOT NULL,
    "premium_modes" TEXT[] NOT NULL,
    CONSTRAINT "uid_product_code_4af04b" UNIQUE ("code", "edition")
);
CREATE INDEX "idx_product_code_463909" ON "product" ("code", "id");
CREATE INDEX "idx_product_kind_b21a8c" ON "product" ("kind", "id");
CREATE INDEX "idx_product_effecti_01e253" ON "product" ("effective_from", "id");
CREATE INDEX "idx_product_effecti_4c7c4e" ON "product" ("effective_to", "id");
CREATE TABLE "policy" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "number" VARCHAR(40) UNIQUE,
    "status" VARCHAR(20) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "sum_insured" DECIMAL(18,2) NOT NULL,
    "maturity_benefit" DECIMAL(18,2) NOT NULL,
    "proposed_premium" DECIMAL(18,2) NOT NULL,
    "premium" DECIMAL(18,2) NOT NULL,
    "standard_premium" DECIMAL(18,2) NOT NULL,
    "paid" DECIMAL(18,2) NOT NULL,
    "premium_mode" VARCHAR(20) NOT NULL,
    "paying_years" INT NOT NULL,
    "term_years" INT NOT NULL,
    "underwriting" VARCHAR(20),
    "occupation_class" INT,
    "grace_days" INT NOT NULL,
    "proposed_on" DATE NOT NULL,
    "issued_on" DATE,
    "cooling_off_until" DATE,
    "effective_on" DATE,
    "matures_on" DATE,
    "next_due_on" DATE,
    "notice_on" DATE,
    "grace_until" DATE,
    "reinstate_until" DATE,
    "ended_on" DATE,
    "lost_on" DATE,
    "talk_result" VARCHAR(20),
    "agent_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "holder_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "insured_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "product_id" UUID NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_policy_branch__44630d" ON "policy" ("branch_id", "proposed_on", "id");
CREATE INDEX "idx_policy_holder__99aa4c" ON "policy" ("holder_id", "proposed_on", "id");
CREATE INDEX "idx_policy_insured_0c34c1" ON "policy" ("insured_id", "proposed_on", "id");
CREATE INDEX "idx_policy_agent_i_b0a2be" ON "policy" ("agent_id", "status");
CREATE INDEX "idx_policy_product_0f52c3" ON "policy" ("product_id", "status");
CREATE INDEX "idx_policy_status_554805" ON "policy" ("status", "next_due_on", "id");
CREATE INDEX "idx_policy_status_ed31ba" ON "policy" ("status", "notice_on", "id");
CREATE INDEX "idx_policy_status_10c443" ON "policy" ("status", "grace_until", "id");
CREATE INDEX "idx_policy_propose_d2c35b" ON "policy" ("proposed_on", "id");
CREATE INDEX "idx_policy_effecti_cf6f66" ON "policy" ("effective_on", "id");
CREATE INDEX "idx_policy_next_du_2a858a" ON "policy" ("next_due_on", "id");
CREATE INDEX "idx_policy_matures_b1c1f1" ON "policy" ("matures_on", "id");
CREATE INDEX "idx_policy_ended_o_7b949c" ON "policy" ("ended_on", "id");
CREATE TABLE "policy_beneficiary" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "place" INT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "relationship" VARCHAR(80),
    "share" DECIMAL(5,2) NOT NULL,
    "policy_id" UUID NOT NULL REFERENCES "policy" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_policy_bene_policy__538618" UNIQUE ("policy_id", "place")
);
CREATE TABLE "policy_instalment" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "number" INT NOT NULL,
    "due_on" DATE NOT NULL,
    "amount" DECIMAL(18,2) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "paid_on" DATE,
    "policy_id" UUID NOT NULL REFERENCES "policy" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_policy_inst_policy__49e1b0" UNIQUE ("policy_id", "number")
);
CREATE TABLE "surrender_talk" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "talked_at" TIMESTAMPTZ NOT NULL,
    "reason" TEXT NOT NULL,
    "attempt" TEXT NOT NULL,
    "result" VARCHAR(20) NOT NULL,
    "policy_id" UUID NOT NULL REFERENCES "policy" ("id") ON DELETE RESTRICT,
    "talked_by_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_surrender_t_policy__eebe5c" ON "surrender_talk" ("policy_id", "talked_at", "id");
CREATE TABLE "sales_order" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "number" VARCHAR(40) UNIQUE,
    "status" VARCHAR(20) NOT NULL,
    "fulfilment_status" VARCHAR(20) NOT NULL,
    "charge_status" VARCHAR(20) NOT NULL,
    "return_status" VARCHAR(20) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "list_total" DECIMAL(18,2) NOT NULL,
    "total" DECIMAL(18,2) NOT NULL,
    "special_fee" DECIMAL(18,2) NOT NULL,
    "payment_days" INT NOT NULL,
    "quoted_at" TIMESTAMPTZ NOT NULL,
    "contract_asked_at" TIMESTAMPTZ,
    "contracted_at" TIMESTAMPTZ,
    "goods_requested_at" TIMESTAMPTZ,
    "goods_requested_by" UUID,
    "goods_approved_at" TIMESTAMPTZ,
    "ended_at" TIMESTAMPTZ,
    "due_at" TIMESTAMPTZ,
    "invoiced" DECIMAL(18,2) NOT NULL,
    "credited" DECIMAL(18,2) NOT NULL,
    "received" DECIMAL(18,2) NOT NULL,
    "written_off" DECIMAL(18,2) NOT NULL,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "salesperson_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_sales_order_branch__ffa650" ON "sales_order" ("branch_id", "quoted_at", "id");
CREATE INDEX "idx_sales_order_custome_112dc8" ON "sales_order" ("customer_id", "quoted_at", "id");
CREATE INDEX "idx_sales_order_custome_f03834" ON "sales_order" ("customer_id", "status");
CREATE INDEX "idx_sales_order_salespe_161367" ON "sales_order" ("salesperson_id", "quoted_at", "id");
CREATE INDEX "idx_sales_order_status_4b0578" ON "sales_order" ("status", "quoted_at", "id");
CREATE INDEX "idx_sales_order_fulfilm_231232" ON "sales_order" ("fulfilment_status", "quoted_at", "id");
CREATE INDEX "idx_sales_order_charge__64ebde" ON "sales_order" ("charge_status", "quoted_at", "id");
CREATE INDEX "idx_sales_order_return__fa6682" ON "sales_order" ("return_status", "quoted_at", "id");
CREATE INDEX "idx_sales_order_quoted__935f00" ON "sales_order" ("quoted_at", "id");
CREATE INDEX "idx_sales_order_contrac_e2ff38" ON "sales_order" ("contracted_at", "id");
CREATE INDEX "idx_sales_order_due_at_e01bd0" ON "sales_order" ("due_at", "id");
CREATE INDEX "idx_sales_order_total_d079ab" ON "sales_order" ("total", "id");
CREATE TABLE "order_line" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "position" INT NOT NULL,
    "sku" VARCHAR(40) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "unit" VARCHAR(20) NOT NULL,
    "quantity" INT NOT NULL,
    "list_price" DECIMAL(18,2),
    "unit_price" DECIMAL(18,2) NOT NULL,
    "amount" DECIMAL(18,2) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "issued" INT NOT NULL,
    "delivered" INT NOT NULL,
    "confirmed" INT NOT NULL,
    "returned" INT NOT NULL,
    "exchanged" INT NOT NULL,
    "order_id" UUID NOT NULL REFERENCES "sales_order" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_order_line_order_i_5f15b4" UNIQUE ("order_id", "sku")
);
CREATE TABLE "price_list" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "code" VARCHAR(40) NOT NULL UNIQUE,
    "name" VARCHAR(200) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE
);
CREATE INDEX "idx_price_list_starts__07cdd1" ON "price_list" ("starts_on", "id");
CREATE INDEX "idx_price_list_ends_on_349742" ON "price_list" ("ends_on", "id");
CREATE TABLE "price_list_item" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "sku" VARCHAR(40) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "unit" VARCHAR(20) NOT NULL,
    "price" DECIMAL(18,2) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "price_list_id" UUID NOT NULL REFERENCES "price_list" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_price_list__price_l_b00b62" UNIQUE ("price_list_id", "sku")
);
CREATE INDEX "idx_price_list__sku_366ff0" ON "price_list_item" ("sku", "price_list_id");
CREATE TABLE "stock_slip" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "number" VARCHAR(40) UNIQUE,
    "issued_at" TIMESTAMPTZ NOT NULL,
    "delivered_at" TIMESTAMPTZ,
    "confirmed_at" TIMESTAMPTZ,
    "signed_by" VARCHAR(100),
    "invoiced_at" TIMESTAMPTZ,
    "order_id" UUID NOT NULL REFERENCES "sales_order" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_stock_slip_order_i_4184da" ON "stock_slip" ("order_id", "issued_at", "id");
CREATE TABLE "invoice" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "number" VARCHAR(40) UNIQUE,
    "currency" VARCHAR(3) NOT NULL,
    "amount" DECIMAL(18,2) NOT NULL,
    "credited" DECIMAL(18,2) NOT NULL,
    "paid" DECIMAL(18,2) NOT NULL,
    "written_off" DECIMAL(18,2) NOT NULL,
    "outstanding" DECIMAL(18,2) NOT NULL,
    "issued_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "standing" VARCHAR(20) NOT NULL,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "order_id" UUID NOT NULL REFERENCES "sales_order" ("id") ON DELETE RESTRICT,
    "salesperson_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
    "slip_id" UUID NOT NULL REFERENCES "stock_slip" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_invoice_order_i_81a9d8" ON "invoice" ("order_id", "issued_on", "id");
CREATE INDEX "idx_invoice_branch__7a8e7b" ON "invoice" ("branch_id", "issued_on", "id");
CREATE INDEX "idx_invoice_custome_3aa3ee" ON "invoice" ("customer_id", "issued_on", "id");
CREATE INDEX "idx_invoice_salespe_978583" ON "invoice" ("salesperson_id", "issued_on", "id");
CREATE INDEX "idx_invoice_standin_3604da" ON "invoice" ("standing", "issued_on", "id");
CREATE INDEX "idx_invoice_outstan_6e9d1d" ON "invoice" ("outstanding", "issued_on");
CREATE INDEX "idx_invoice_issued__c51a2b" ON "invoice" ("issued_on", "id");
CREATE INDEX "idx_invoice_due_on_dfe183" ON "invoice" ("due_on", "id");
CREATE INDEX "idx_invoice_amount_730387" ON "invoice" ("amount", "id");
CREATE TABLE "collection_visit" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "planned_on" DATE NOT NULL,
    "plan" TEXT NOT NULL,
    "visited_at" TIMESTAMPTZ,
    "outcome" TEXT,
    "promised_on" DATE,
    "invoice_id" UUID NOT NULL REFERENCES "invoice" ("id") ON DELETE RESTRICT,
    "order_id" UUID NOT NULL REFERENCES "sales_order" ("id") ON DELETE RESTRICT,
    "visited_by_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_collection__invoice_16f1e3" ON "collection_visit" ("invoice_id", "planned_on", "id");
CREATE INDEX "idx_collection__order_i_ea4ff1" ON "collection_visit" ("order_id");
CREATE TABLE "order_return" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "reason" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ NOT NULL,
    "checked_at" TIMESTAMPTZ,
    "check_note" TEXT,
    "number" VARCHAR(40) UNIQUE,
    "slip_issued_at" TIMESTAMPTZ,
    "currency" VARCHAR(3) NOT NULL,
    "amount" DECIMAL(18,2) NOT NULL,
    "credited_at" TIMESTAMPTZ,
    "against" DECIMAL(18,2) NOT NULL,
    "refunded" DECIMAL(18,2) NOT NULL,
    "recovered" DECIMAL(18,2) NOT NULL,
    "refund_method" VARCHAR(20),
    "order_id" UUID NOT NULL REFERENCES "sales_order" ("id") ON DELETE RESTRICT,
    "slip_id" UUID NOT NULL REFERENCES "stock_slip" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_order_retur_order_i_78ee92" ON "order_return" ("order_id", "requested_at", "id");
CREATE INDEX "idx_order_retur_state_b24c6a" ON "order_return" ("state", "requested_at");
CREATE TABLE "receipt" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "number" VARCHAR(40) UNIQUE,
    "amount" DECIMAL(18,2) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "method" VARCHAR(20) NOT NULL,
    "received_on" DATE NOT NULL,
    "handed_in_at" TIMESTAMPTZ,
    "invoice_id" UUID NOT NULL REFERENCES "invoice" ("id") ON DELETE RESTRICT,
    "order_id" UUID NOT NULL REFERENCES "sales_order" ("id") ON DELETE RESTRICT,
    "recorded_by_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_receipt_order_i_9428b9" ON "receipt" ("order_id", "received_on", "id");
CREATE INDEX "idx_receipt_invoice_006efd" ON "receipt" ("invoice_id", "received_on", "id");
CREATE INDEX "idx_receipt_method_333e3d" ON "receipt" ("method", "handed_in_at", "received_on");
CREATE INDEX "idx_receipt_receive_78c71e" ON "receipt" ("received_on", "id");
CREATE TABLE "return_line" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "sku" VARCHAR(40) NOT NULL,
    "quantity" INT NOT NULL,
    "accepted" INT,
    "order_id" UUID NOT NULL REFERENCES "sales_order" ("id") ON DELETE RESTRICT,
    "order_return_id" UUID NOT NULL REFERENCES "order_return" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_return_line_order_r_1dc635" UNIQUE ("order_return_id", "sku")
);
CREATE TABLE "stock_slip_line" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "sku" VARCHAR(40) NOT NULL,
    "quantity" INT NOT NULL,
    "returned" INT NOT NULL,
    "order_id" UUID NOT NULL REFERENCES "sales_order" ("id") ON DELETE RESTRICT,
    "slip_id" UUID NOT NULL REFERENCES "stock_slip" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_stock_slip__slip_id_40f4cd" UNIQUE ("slip_id", "sku")
);
CREATE INDEX "idx_stock_slip__order_i_0713f6" ON "stock_slip_line" ("order_id");
CREATE TABLE "account_statement" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "number" VARCHAR(40) UNIQUE,
    "period_end" DATE NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "balance" DECIMAL(18,2) NOT NULL,
    "issued_at" TIMESTAMPTZ NOT NULL,
    "answered_at" TIMESTAMPTZ,
    "answer" VARCHAR(20),
    "customer_balance" DECIMAL(18,2),
    "note" TEXT,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_account_sta_custome_5354ce" UNIQUE ("customer_id", "period_end")
);
CREATE INDEX "idx_account_sta_period__673cd1" ON "account_statement" ("period_end", "id");
CREATE INDEX "idx_account_sta_branch__1e0a1d" ON "account_statement" ("branch_id", "period_end", "id");
CREATE INDEX "idx_account_sta_answer_21247c" ON "account_statement" ("answer", "period_end", "id");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztvW1z4rjWNvpXVPkyPVVMqjv9Mv2kT50qQuhu7kkgG0jP7GeYAgeL4B0js22TDPs++7"
    "8fLck2fscGmxizqro6xtaS4ZIsL13r7X/PbMoUZp83V6pmt5ltrs8uyf+eMWVB+UHM1QY5"
    "U5bLzTU4YSsPumiuQLsx9Ro+WLapTG1+aaboFuWnVGpNTW1pawYDgR6jxHj4F53aZDpX2C"
    "NVicaIwc+umGYTY0ZeDPPpnEwe6Mww6YQoTCUTZWZTc0Lmhq4Se0490amhrxbM4vL6+hy+"
    "gGpM+TfQ2OMB7sU7+feKjm3jkfJ2Jr/jn3/x0xpT6d/Ugo//ezbTqK6K4zNFIKepZ9CI/r"
    "00qWVxUCxXzhkBttJ1QHi9FACficYcVPHhvw0S6JMDr9kCeXk05t3DMNhF3oSPp2GW0vOD"
    "qbDpvJiuoeHyaSx6D8xo2bs4P3Zl7+87119FS5gzD2M5tpvWy7U9N5jXfLXS1HOQgWuPlF"
    "FTsanqm+Tw1ZxHwj0lZwc/YZsr6k0LdXNCpTNlpcOjcvb/zFZsCk8IkY+YdT7l8/H8ia6t"
    "c0ZfOED/r/NFfULjcbc3HA/aw/H4LPKcOVj5Hwfn1JQDy0HT+F0Apv/KfjfwiLNncIPW92"
    "b/zftPPwtADMt+NMVFAd7Zf4WgYivjzXhuMJdzPYj5NcfM1hY0HncpEcJddUTO3YNd8HdP"
    "bAZgszS5YLpwHRbgYee2PRg2b++g+4Vl/VsXODWHbbhyIc6uQ2ffyPEw+CorV2CvE/J7Z/"
    "idwEfyf3vddnjUvHbD/wvPIV+5bWPMjJexovoxcU+7p8Qj6w7rZrkJDm1rrpjxw7qRCA0t"
    "h+gIB/Nsofw91il7tOf846e3KYP7o9kXD9Cnt6EB6zpXLsSl/8YAPM63ZAWEily5qvvkbF"
    "2afEuRWFjj52ybrRYC0w6/MX8V0eiy5ElXef6etfptvj5cXxLnYMTu767lGedgxK7bN21x"
    "xjkIq0tZZvxFlhl/kTzjLyIz3q9cZJ3wfhmc77GAik851umgVJXn+o5r9cXbbFM3be5GJu"
    "9U1/jiGzt7k6EOCNUQ6XeZFol3KavEu+gywTF6oHNFn42NWZ6lIiy3x3LhqO1VAb2Y1SKw"
    "A8sKakAIEQ0hKriEKJz/M+h1E+D0JMLbH21qk/+P6Jpll7Uq+LaeDytNtzVmncNtX2O/CQ"
    "gFdkLuivDmtvlHeLFo3fSuwqMBHVyFX4fA5uQZDU8AB6PwwTCpYsXp4kP6tx0/GhuJnd6U"
    "x7PCDNt/DNPx9qiAm173m9s8PAhhvPnPtvIqKEGpWmoonzNpKJ9TNJTPoKEA5zh78jFgcO"
    "JBmT69KKY6jlwxLoykttFLi4tF+IzClEeBHfxI+AUOWX9NFVXXGO3TZ42+nMXQ+aEWjTRK"
    "X3Xajs1N4620fpMRY0kZcYUb5GFNNNsimtogtkEeKDHp9MlgVCXKIx+XL+QRiHiDb7p5O/"
    "KiWFH+vqhOtxP19SCPxZ3gvw9HRhcjr4i8YiXewlvmcEXW+5ZOFbPPF8W4pX5zMXWVn0Iz"
    "vsQ77bYu8C3X+jlzTKrykK+2gKCwnMptYYNYc+OFgaVV3APWbGjmaBXRVb6wnkdsxCZgM5"
    "sQxaTCdut0+BN/Y1hfCF0s7TV5mfNXijDsOjd+oSYVVl0y40o3/6ASw+T/VHH4UEFj7yna"
    "d0Nd+5TUAnuF2ZOvv2+dbqjLeugSaIhGQzQaois7mGUrjMgLF80Li1dLBMymaSrreDRdgR"
    "CQZRKQr0d9/flX2LQmlbNciPlkThM0NKajMR2N6XVCGo3pR7RaoLnlJMwtLYX/NFUxe8/U"
    "NDWVnsWxcOE2jVQyzmk9NvzNtxtdiKoABUZe5tp0LrgwlykD1uxlrtgEghcs8kB144Vodo"
    "OodKmYtkVmprEQLJj8Oj9ZxP0S52ToP228sKhh5kA3HjH695SK32sR8NAUARxgATJXOk3i"
    "5VzeSXxtZX32Vy2NPTUhaPiEt2L9czsswSXAJxECX2OlKfnvylopH+Eb/HLx7sOvHz6///"
    "ThM28ivqV35tcU3DvdYViJMin88nF+3isoifxXpfmv1VLdcZiDkjjMlR5meHvFjm/82DrN"
    "0wa1XgMKgxRaACGiE3qLwHZlGDpVWDxyPqkQeg9crF6gXfV6N4EH4KoTdiW7v71qc41czH"
    "zeSLNp/NuG/3qq59nreAI13OZ8zrJT/5y8Uf9cLRK+amAX6LURRjgK71euVGuP7De6joSH"
    "hSB19ntXXkfHCevm7Jm37TCVF2+TFJxW/PerVKdyWejz11y/0xpKy/crbMeNFbPFzi+6C3"
    "cuNVI3375GW7fc3/ludqaYRCEWNTVq8W0u38AaCxr1a0lvuodPouwuz7K7kShm3d2+UT26"
    "VTdlh6roqxj6/0p7TN6iuiKH26CWCbjco/6fi4v373+9ePv+0+ePH3799ePnt95mNXopbd"
    "d61fkGqkRgQKRuURWCb2XZhgwMvqYzjWkOYtH1JbZh+mojRBxc1KBQpuQpQpIvKrJvwncT"
    "VD0nE0OyZBvXNzEHLd6w9b3XabXJQlkTW3mKWagK6zWWi9s4XjxR5OJeXRlKXemQi0Mu7r"
    "WV+aMjaZCLO4lhRpfDkl0OQT3Iga7TvIbQfsgC7YdkaD9EoBXoxGK7PQOOK1tloIU33CWB"
    "/0dMspeXRP4dMeA7283uJXEORgzWk0sC/4+Y1GMvHX02rBtnc4bK5AuVIyeOYEnH/4nhpb"
    "Ywq45MlYeqMuSqBIwmZIZKA5lWPh9UZUAG3ybNpDF7uVRzjF/sgPYY78zRGmSc/XoU7uR8"
    "Fz6RamS8gPvVKOOFDRN5h81BULKAzcHxuFwexd6gIlylm9nhLCXrQzojqfpbZaIgLZsu3R"
    "hdk04NU20QdcXPG4R/zzVxrOngJGgRkU9HcIfCZ3BGJlzRNOW2dxJPRhbYv4gJ5rLwgWiW"
    "QA+8FnUILBbZJX6hfP6rZKmsLLizsbRkcLBuTJ8cd0bFglu7qSYu+R2etOWSqhP5DV40e0"
    "5kohpoP2JCTWiQyUJR6Xi1dJpJOxPklDZWj3OyslaKDjHHJqVfyGRpGs8acGmKPnG+4NzQ"
    "NSGp2WRqGpYFxKtJCTNsfh/Gu5tSlf/Cifju1oQ8UY4bfabm2vk54psJd0nx7c7JhNG/7T"
    "EfUUVXYEQDsKyYTi2LbK4Ki5Vla/yabRDdMJ6+8LuZdAFLhurKinhqy1jQB0NdC7DcFg0y"
    "MzZDw38Fn1O6JYaSd84fpl0iqwNZCWCmFBn/G4UH2hcbY+wbaTH7xeTE1NdIokfBRxIdSf"
    "T6alBIop/cMCOJjomeKvHkYIrcV0RUaO051gC3fQ1XgOJtPSbfF8ZM1UTt02tfJ1+1wtTP"
    "DZeQVy8JSqJeUmm9xGGUxkC35Hh2wmL4CMU8Qg7BkfPx2Ugh9V3lJ2dB7R1GdyOFo1vl0Z"
    "2CS4iu78a/hGRxpKs80iFWOoexPiSJ9voc9nrHkBRFPNle7xNBe31gGIqw1zsmuzwD4hPB"
    "ASl8QKRtM894bCRwOAofDp9tVKfPccHfiZulONHDbZjeljQARe+W4i3QefSu+B5Q+6qy9u"
    "UMF9eVbSPPWheWwxWv8BXP5+6S90kMieIjWLVHsCI+fB2VLpYG/zBd94W721mMM1+0USPN"
    "q0/bNB+bm/aZ/Pue6Np1v+PLi07NczJRmPVCTeHwZVFFBzc4zRbhv3NDd1L+iRoa9lyzHD"
    "HhDMaPjBdwewMPOkWN9/gr/Y6xocmB5LH+PMgYqXyIJWIPJyvMFRxjS3yXKSvzu5SszO+i"
    "WZkxpXjxdQDyTNr6hjlefPyYJXDu48fkyDm4FnLWMNT1eK5YuWLnAkI1RPrThyxuRh+S3Y"
    "w+hGG2bCeXYHYXDkfgcPCe9e+73U73W1lvtvDim2ntTVl6IwGKVLHoeMVsLYZlSd94hETR"
    "+aByO4/ww7SKoTgHC67JJtJpG6mdSLSK7SQdGu39xa+fPAYNPqSRZ4Pb5s1NlEFbUFVTxs"
    "kh70kWab9UHYpNH0I5FFu0KMzJ9bw3EnWAOG0VKqOeNwZDnMQLgf691Hh3OwxzUPIww3zI"
    "3I/HPsoVIRx7K/vB+Lv9TEW61wjV6L/cSCMZDdFwTL2WW+nFgbGg9hyCd21ZJGS5pExydY"
    "oX60vPH8/JZGosljqM/PkUaolQNSZaeL/uZHCwwWgglFUWjof6JaoOMayGSR41/gvJankJ"
    "wayMTKhpGuaEWCL6d74+J/egajsXTWqba+ix4YTGUrvhNqX8jrx/fiv+E9yq9U4I80Sxba"
    "hQbE04eJq+4lNtl/hY5/eA5J5xq8h4VojxxEK2tXkJBMz9OUsL1rioYPHZhzDaEKMNK7Es"
    "YbQhVmV8fThLqsoYiPXZKJ+5gn02YugkU2V1xd3b5B1gvxyOcJVH2N2ERkc40RLhF0GH3r"
    "A5QnAFuXRQV6AODHnECJHRCpFqhnhboWLA/ZX4ghEOTZxvpJFnptsik0/eo2msRFK8mfYI"
    "1BBZ8QGF4kJPdO1RXKK2CDWt80dT4X0AAwUZ4CAD24O+oks+VDZx0k2JrHL8O4uCvPFeeQ"
    "e45x5lkJCFwuRmmNwMSb7q61SY3Owkhvk1PTtrWJFvawW+5LCopPp7B4iHep1npZTIJ099"
    "G+d/7cfKYnqcatU5HPJ3BmT+bjPbXJ/FbGKCDVJ3M7bTdEy9tplziTfIw5q8zI0FpM92rO"
    "Z8N7CGdNyGSjQm8ki7KaZlVmlonpw9fOcehUvAA+Wf6UQk/54I47wsgCicmC2+81ksbeie"
    "yqKI/H9wGGAQvcT7EX8dH4MvZCLyq01k9m+LmCsG+cVNkQJcEZnMZ7rx0hgx2BKRd3tnxE"
    "bLP+65cM91hnuuE1fGcc91EsOMLh7o4lGJJwddPF7TxQNzHheoIaGraS1flRjJX/CqI8HJ"
    "68EblKqhDnKRycZ/kWLiv4hGGnKMHuhc0WdjY5Yb8ljh+nlXlAK8IriUnBM8nnyow+QuXs"
    "GWZGMegDcS9ZvDxdfDEPxtrvnrCiC629FlRlwekOT4b7d9HbA9dPS3Sm1F03PlwvWJVCM1"
    "JNz2qFNDVsR0dyXogLMYm51zpZFmrHvYtNlqpGuSFYSsGjPh0meblF6SOVXUf6+gvo1pNY"
    "hJH3nbBpG9inhZcByMWud270qY5ZaKSZntmOWWij0XEbiOHY73a9n8ikVsA6rNQqOZAZkA"
    "hbOhqIK71JUpXfA+rC9uB5BKUBb81fhf0VJ8N2M5YqrxwiCSGE6IL877oPqsQajCv5vsnK"
    "pgaVSIpSvW/JxMnjQw9mkWPzU1VOr9VjEGP1kbl8hdDH3wlQutRCsAHRdb3tbVr4vt1aKK"
    "OZ2PH01lYeXr91unm9619GB1H7w9+0bLKVpO874n0XKKPGGFeEK0nJ7EMIN6kmdb7Lavnb"
    "9qCZtiTOpQKieZUHkEAG6z1UKA3GGwHZjSCNhJtUcqhfbZ939cku//GLF++1un170k8u+I"
    "XfWb3db3SyL/jti3fu/+7pKIP+H9VrbxyTQ8KaMTHhzYAeWZ/G77Kg9HZVaWpFSh2aZ+Ys"
    "rQSoF9dtfv3fUG7etL4h6NWHMwaA/EOfeIn7vj13+Ic87RiN3123fNfqf7DYSdwxHr3bX5"
    "MwT/j9jgfsD/XoOYdzhirZveQEg5B/IMNJJ/q/FsCQIgx7Pltq/ycO/8bGV7uNKerqitQF"
    "Vh45/LWrARqQOnfQCQlxykXOqRJ1BHgIt+QxhLyqAk9dxYmblMBRHBahgMalVLyhDZKcdx"
    "lBTsrJMHxhNK21Qf38OQgj/skcP8k25YudELCJ00egGaO8fCEBGsxsJw9JbEgF7vN29Exq"
    "Zpmso6fnDCgqGxOZXVGgzof/4V0ZbNpCJRyZaXgBD6WccYvMMAR9H9aphUe2S/0XVkPxpC"
    "NGKzPkpUN2c3X9FUXjwrYHBS8Z+vUp3KkuD99mDY77SG0nIY70fgW8MVrjmqijk2nqlpam"
    "pcYeQrp4+vv/WprACbjHvL6a/ndHeEu8KkIQi+++aazrdpMYpDHrTqNkuDi6XnG1EESHdu"
    "b3WdUQIudVzkxMqD2THOMP4SmM32A2oAXdzSxQM9RgIrE0qKZfFXZwEPYtPrqKbzyTR0Oo"
    "YkensC1ef9uNn6agiTslyaxrOij52MxvtOK6e7vuytro+hl9ZwTwXL6aa2MLlFVfbFye2n"
    "rkDpVH2kpkiOo+27YN2IvrycPHWEa2no2nRvoO6gl9pipLFnQ5vui1FH9lJXkAxT3XsR70"
    "EfdQVI5LQqQt2cigxXA7e7OuFVfiDHZu+XGNER2B5uC+0YLwOttwZ5XFEIlHiZa9M5kWQV"
    "UdwgDJkyTYRGQGYzCK5YLYltNAgzbKKxqb5SOawNovDPc2p+IWCxIpQPoiozr01EJWIRFg"
    "G/PhoYcvjbx0Re/OkLi7E04Cv/Sg/G8HF6TvsGplzDwAEMHMDAgUJsWsfmUY6BAycxzPJd"
    "FzvCCTZqLd74l9f94ogGNcb/QigheWDzBE7Za4Wv/1bcizg5w8BGog7ugofOMfCquemO6A"
    "HPkSYK3VBKdkPZbNsO5YZS0Ym61Q8l8KAm+KFEp+4hka3mfC3ZwadMfmlAp86PjvBK7qVG"
    "Gp9k+RplyBXiNHfzXkznUN/enitQ94uRB0p0DXr20u/bcw7/JbEUHRLru1Y33o35rE35HW"
    "Yag5lFRquLtxefIsTRIW6IJcoq9zJoIHeD3E1VXg612NQjd3MSw4xJH0pN+jD+T67wXJ9I"
    "DSN0i68DJ/CKc7bdAjGtazbaYiCObK0zhSK8gufXkWwOg2y5ri33hGjIN8/WjJoD3tURTt"
    "lXcato81llrMEBoiUqsZ3F7H8jbRppG2HqtR5PN80z17iDDapClnyrYbCfLLLpzamXDfkp"
    "JXX9RWxk5xrfmZpr4bRA+Q6FUFXjQ55c8q7IG+TMSyk8+8cL4ZfvcCB0NoON+TN1Im+xIB"
    "3usHGHjTvs09164Q77JIY5rZzD9gxdR1Ha4ax5d3fTaTW7Q5F5Sx5C6q3eVXMostV5hyKB"
    "3f1Nsy8y2MFBUgKufnvQ+daFk+7RiF13BrcdmfXLO4SWw05fNhQHYY0oy8ap+NRcKWUmtg"
    "/7fiUnDvQ447DHDHtYz83q3BOWO2nXqIM7+RwRXKV4+cRs2LJuoWJE0eMn3T/FD1kU6ty+"
    "FPUMgm+EPCpi5lml/Cru+BQ4iyGVxPlGGpG0dFtkcKeAtqKUCbA36srWqHVOJqbCniZExF"
    "tZZLWEHwMVTURAPFhsJgS+lCxrAielP4QsWOIUOYG6J3yYeL9xZVoOdducPBN8ASSTkExC"
    "MgnJpNNmGZBMOolhRncNdNc4Ll8CdNc4KMSuRpxRdXKbH05vKhPbglUnuc/Jw0JtJGoxWQ"
    "/NQnkbxzwrRECoFrCX/aYzuSZn7qQrBiUL0BWr6cB1tKriTo57QMHsnRKpnhxkqR5pfsji"
    "grGCiKYEZIXY5Ew0ovAK8wVISe8wqwEVlqFY8YOxsoltnJOJteKNNcMU6XIEk0eXhmkDaa"
    "drjH4hE7aCW0/ERdkPpUSe/BLHJR7q3iM2eeD6zViRmagmTmFoaLpU1uTRoNYupGMgZrLg"
    "osbO7y24AjMsLUdR1Hku3i6FOAiGIRAlg4ocKqw/jdw2ctvIbVdaozlaTRa57ZMbZk2lzN"
    "bs9Zj/7NUiNs1ENue52I6q7D4Jnm7X7e5wLP7vDP85bjX7jgdc9PyI3TUHg7tef3hJ3KMR"
    "G/abP9o347t2/7bDLwQ+jtjXXr8NznT9sdNnq+3cI+nKiN13O1877evxoNfqNG/GrX77uj"
    "Mct3rX7UuSfG3Eru4HnW57MBhDieIB/yLSFzD2dHh78DqEiDdh5MYhOu8GVNGpmqQZRYQr"
    "PNcqy/2FYByLn52HB0zsoKTReD3b16csD8Cn5AfgU+QB8G+T883+sCRO/R1SrPkwzD/v46"
    "Vx0m+d9EmLfYoxcr8V/vTs6XktvTU14Vxkqpp9kVI1+yJaNVvk6d9VRfaEq4w2xpfExJf4"
    "KdKssSV+mVPOHbs0jQdhxxrnzr0bI3rKSOp0ZuechD6RU0ZOGiJyvBc9gTqo1mUrHXShxD"
    "3Xyeh6AvVDtxStA4vGF7MyYNH4lEGpVNF4TIBefAJ0xx8hB6A+EYQz/Nj7vEZyQBoSw5zy"
    "mFP+dXLKO+Gve+LqxtnWFFXfApgBU/fZLgDXfJ6d1VwKtgeXB9fC3IHl/h1IKCvgno61cT"
    "kJazLFQ07p4Nl5UC/kI5mrAZhevXj7UYMGaTELQmzAu6opXPyqrUz3z+MreqkrRk6dkH1B"
    "crqp66r+aCqQ3mNPlL7xXmjm198xTqdH7ZmycUGT6rvC1N5zbV+BJp1SDpf6CnAd5TOoTD"
    "lQAoP9K7qvLKrWFSe+vqg6TKtXSGR/lIB5QI2niq7DxqgoxFpOf7VdwSxDXxXwRPa9jmqK"
    "FH8eH6k55rtfMzYUPw9YN6KvNu9qXVO0loauTffG6Q56yQLRUS5a1so0Kf9+5thW9H0XrI"
    "Hb2ZD3VdNJNTV0XZZUHD9rlrb/W9Ht7gf0VlPQNPZsaNN9n8SO7KWuj6Jh7p93oAd91BUg"
    "sdNZ7vvE9WUvNXrScmVl8MURWnHu3i6UPUaHBv9vO6D3Vq321jnTVjSX2m90fRaTscK50k"
    "hLVqEstfGT0yhDngrdYI9Q0dektkwea2mPzCIaI4olctHCmDaINTdeGDHYlJ6TyVyx5l7C"
    "iMH35i8XHz+51YBf5pCGln+BBvQxp3/HJbst/6YjNmI9KCqs2eRFgTJMfN8zpZBeV6SlIB"
    "Dyboh7cfWiQR6opalUfLZWU/5esQxzl9QV8MX3TQSBCQUwoUDeZQ0TCmCkeYUizTGhwEkM"
    "M7yTowOc7Avutq9dcN+nD1liJz8kx05+CLuB64plf8iDrSdQ5YCzHeHNgm4yuBFsMXDSQ/"
    "Zdpvi5dykBdO+iEXTW1FjGMTPJsQsbicMHLbzOWl9KeALfcWj88g6v3aAkvnYr/dp1N7M7"
    "5ZcNiGKC2WqP87PxtOMw+yVxlKs8yi5lFBniZGrHJ4KxOulRJfGUdG4f/YyMdEUh3eqd75"
    "tQ5ZZ8CwxMEaYCSYnfW8e7iBVkLwAIEk0GDj5brQZjZ1S2Ww5+n1NGFEaadx0g3gXJDltQ"
    "oO7VBnnR7DnQ+WShsZVNo0aAHeS3U/HInFeIOc+vteDm4wjUFVgl8j1OG4nDPlLHoarkeb"
    "EGRiE6BO5bM6NOs7EmHyP2W3WazbTLotLsVWiiaYEBWyTCjXsFb66mvoNFnR0l2DiDBV/U"
    "fZ3z70mMZ2ryV6YMD/4JLNkPtkm50MZGLm9L3jDDafazKAoBDWSVEi4GRneT8rePasUZ70"
    "u9H9jtv/MLTvHaybOia/yx4McTsloS22iQh5VNmGETgzXc6yJj1OQLUZW1RRSnAoW89U/W"
    "OenY8iYTL0xN1xaaPSHwhKjgdzBighZx/QngJ/60U+mKIuz/oWIFYloU2+UmgBz9FGqiba"
    "Gfwhn6Kby27nN0yiz6KZzEMPOX/9hgeozKfGXwt6vC4sfYLxYa4QcuV9agemcOO6pXvd5N"
    "YECvOuHU2ve3V+3+m3diJHkjTWrU0dVzo7XFP1YJL6SA1J4pLI/ocYrJYelTa/MjiPlTL3"
    "0ZKYSqHwMinWoLRU8goiLCYSil9LnTS73AbLc6t82bN+8+Ny5CT7o/Y2iFcvgdD7Y5cs65"
    "274cePpE0CwYghOtrGhlfW1GcruVNbwAFIBp3+mmppj61rwMmB4+x2Q1302FpJgs3CVgwf"
    "UuGrNE5/cKuBU9BYn3egxUXueAlq7x3z8QsXZnMcaJwPVGmnliKlqOrU3TDMYJKQS2ASHW"
    "IA9rEWTnBvA54XpkQJ/54OhkoayJrj1Totgi8K9BLEOGCBqMkqnCyAP1BfMxsqT8KM5Mcc"
    "A757QRaLC66HIKIwePHDxy8GfIwZ8uOYsc/EkM8+vGClYq6Kr4aMEKBf5UU4+uxSOE8SCn"
    "MMrh7UEeNT4qisxlOnPph6wAXqgT6u44Id5KD8VMtHJJopysxzX/Jo+K8+sjnIfvaiON8V"
    "CD7TLERCg2UaRX4S8aE5SCagBXAE6FkIEa3B0tmypqYwf/xgZkR5opJvzhHUY4j8PefsRE"
    "j8KN0yKTJTUXmiQwJnB5YVH92cmzxO+uKutdqBLxW8aaO8f89u0C3SHFD4m5RUMQI0jPID"
    "2D9AzSMyeqjiI9cxLD7Ht/R8c5OXFLSAyzt+yRvQW9JuvgNXncEPI3sxWnIg25UptELbkS"
    "tWBq09b09h/D9IfeW9Jvet1vbvPwShBibvnP3OXl6pdDPq/Kb1b/7jLrhs8vgwxeOL1ckB"
    "TIimlIDGFNJ0bFFCyAEa25T6f/Sc1SNtiZhAjs1oLBwce1UvRygOWPIZjDVoBkijlsfsjg"
    "U8cI707XpkJGkrGQFV8G2nOEIIM+0dg5mTgee5rq5c33Sf7E26kuOWzSR75HM9cN8jKnTv"
    "y86ZSrDfrVHfLuI2bMoDsZpi9yA0xkptCJiPLfbD4J1+FX1PpCFLI0jUdTWYiSAvxLwz2k"
    "5x/VZwSKrsKXnvBn51mbUsh3ZE4gQwDIAV/tNhS/QzWoNWLgILiW32zFdGpxcf7Cn48XlD"
    "+W/NfBEiCaS09DCxIcAEtK3kz+9fJkTX4m4mfIHATQzU5MuO8Lo9MgstLISp8hK326mypk"
    "pU9imD0dIjrKyZ6DASEsNSCppxTnQUzX/kqEP59EFixF/JutIErJ2iVJRXInmLIiR8oKn0"
    "Yfv9a02WoR2ZkHswYEu9hp5TkMD3vW5es1FzQYHbGr5qDTuiSB8K7xg2Jp0xG76w2G4Usw"
    "q/mVfucHf0OMf2v/c/w/v/NGS1N75r9LZJH910tk55hlaXt/kWFpe3+RuLTBpeCowv4rz8"
    "Lmtt9rWTseLr2UVY3/bklq7KaeRaTRulFlDS3MS0SGO4WQj4piEpBUTt6P2OEY5Goiu51A"
    "jk6v3CSyH3rB7cUoZ3lKc4eCrY9TP96zXHBOrv1OsawXwwwSleFrjTSOfelvlSFmHSbMTx"
    "ZxxYALVsxHg11oaoMoS8W0pfc00NTQ1gsUZ/wvx0UnClPhA+gLhG6cpDU7LlC97Nth2vzK"
    "LfGNFD4Y4yQ3xek+ZSpO9ymlON2naHE6voXJr5ZupJAxrLQ+Wp08X1VIkl+E+pnHxL4tI1"
    "jOCgW7ujhUAfqiay7tpUT1ZfzvkP8X67AQuJ6qTLmRxLbXdKtGNeSKy+RftjYBOzgk01Gm"
    "U7Ciiy68cgCTR/AU4C0U8miCMwFoNVzV4WeEAV42l5rPlH97aVSPKlSl3+1U9ClxJ/jvw5"
    "FpUBVKhpDhTV+Rt8JRvOj3ejcVuJoa4udGV1En1WJ6iZes21DonK9J1Ia1xxdn84VMHlaa"
    "bmtsAuubRaYGX5+8LeKDvqJLPgti95p79wk+WL/PDd8uE5ZYqNYGPlV8uvFh4L/LMCfCAQ"
    "tqq8irCpGXIf54eU6cMjK2AqussRLfh78QyZuJyZ8tU5C/k5+JZskwY74SG3yL+2Coa75S"
    "r8mC7/EaYs0Gv6qpoVLZgBiwJJ9HK724HmgLY8Vs1+/MrRBDpivTpGy6ljHQI/Yy16Zz0b"
    "UsUmMR2R/9In6M+L5M+Kmt3SsQMz0HfzPxypjDJp45tzupt0ZNduHolXWGXln4TkavLBzm"
    "GK8s/r7NQ1G67dEXa6svFvwd/ycXAewTqSMHfJGJA75I4YAvIhywgIzGvN23oEzrE+d6AJ"
    "QxpcCr++I4m7oYq3WaS6FPCn0Ic/gQBjbAOTGPyCLyOZDfkAZ5Fc+gJPqaVVnvxJpepdf0"
    "ysGw+sbFq7Oxp39UroIdFX23R72jIlW9zJUeF2+RBymgmvurWlX2KdWLbCCjgaHefQxx77"
    "vaSKPvnZhi8HHPyuLzppISlnS4L1r6J8cmaZ0TsFk6/vNkrugzoKstquhUJTPHYLlcmXw5"
    "pWTifIdfeMeTOIq//BsilX34BXwPKvspX/TcE8bNZeRqlqsHXZuO//XylGt7G5DC3e0eu1"
    "s35EiuXNFBGIjzCcMQka0FrZOm7peRvsyynax4uwTMecJVhv6sy4G4JPD/iDVbw86P9iWR"
    "f0eszzdF/fb1JXEOwu/jbF6umZxcU3xcwwsTWtt2ej6ObjvM1ZTnHQc6LIvER5VHGumtuo"
    "5yRTza7i1RLZWaSRnNgg0aaZvklQXzLdA2c6FQ4skRRefvInVNrCWcf9P/2iK/frx4T0ar"
    "t2+VX983pJPvz1+EmxZseh0XL4iHAW8yt0OmypbJNULLvmnB++XkrRvu3FJ3bugxjOvr66"
    "2vZsKyaqavpvyKF+69fR0dGAsqnGRf5oaoWQzknUzHCJ3A3YUv7FSx6C8z8G1Vv5DJMzUn"
    "ZAquqhZ4wL7MKayEOrGc5IJksbJsomoxdZYPccOcmRJVzVrqynosoG7sXcInVCvIooo5nY"
    "8hxaSVr99vnW6oa6RJK0STosfvGXr84jsVPX5xmGOG2XmX59mN+GVwT7LVmvTEf9auRLor"
    "W2ke/a7dH/S6l0T+HbFBu/+j02pfEuegGtx5WHvMOtvDclUeiio5CQsiOgbpVGfJjdABvS"
    "TdxeZonSRj63mkabeo2cZ7+fp2gBE8m6aprJNcfIOCIWjLNPr7tmuOc7d1Dvd7jT0aGJb/"
    "/CtqR57N8hf08WQKTBxYheQhO+xtd/PcXGrgzLav2+ZSc1znjuz9lsllE71bM0MlQvXHm7"
    "LpewIWrNNeR8DmAA3ilRkvf7mkPcEK12g6Srt3Olpwdf9lqyV7qeuUEumf9oTom6nUF6CF"
    "okEybl1jcbnU88B0K3q64R3VFSuTTg1IHzaGkPd9QzycvlpO9Hwd8XINfvshNZC91BUkTe"
    "XLr2Zr+06o9t82MLJ6R/ZXK4U9arwP7S2j0OXMRTmAXm7p4mGnnOlV2FRmKbnpbajzp6T0"
    "+eX7Em7HT1cX++2T1p/iu4Yqmm3YyyJgGjr91ASinO41zRXHxNT+I0AS78sYX5too0aq44"
    "2/+dhNYZPJlZG3bThFR4VnoKgvyh+utUVWfOXVxQWZdvTRoFbDy+iuEJOCFQE8ZkCVeGSa"
    "RdVYz8Uy7pHT0Ub0Xlot0tfNg15DU2Oy64tJVY1PBXu8MrU8kIflamjzunj7NovRC5olDo"
    "C8GHKPmUOJI/aYL4+WX6iGYJeQTstwdLogxEO+AMVD7AlUuHpbUUaYgFmxiGDA43KjrsxQ"
    "HKEz0E4OXxbGIR3F+Hp6XWSAk22xfpkiPZGrO6y7V3F7dNniILi5y7fVjXVuhOgI/5wK0B"
    "Gt5qDVvG6nFW4rM5jDNYjE7DF9tpLkneXU12jrdvJ3uWdbUtMymMwrzmcaVZ0cL274BeXC"
    "P4k05bo2FVtWsuB7PNVw87ksorvIYruO2Tz+6VWB2ZTk/muf0DeMgSg3BqIq5dZrvivBgu"
    "uvlDBG+qfkV139crg5qbTyWp36b9Ud1N1V18MWHq4opEVXdjuY4io3DDFqq7eTSFZaDbCH"
    "jL2ty3bFtceoCAb+RWOyzpqjZ9pz01g9zkUBHak6yGwKmuomU/Bqs0UrsXGd1Eoq/Fb2Da"
    "H0kYxcdsScwr1OGCicYpcyltmrAbQwnrk+bbCGEJDmGC79Ypj23K0YtIvpxZ1hRQY2l2XI"
    "QUUeFXlU5FGRL1KRr3goU5lTuuhoppwxN6gn+xZgX5AIaEfu9i/P1jIgiHvLSu8tlUXMqp"
    "O81jvNcaHfY6HHNCIn8WQdl+dARQJCj26U3drxu6Qx9Uui+0CVRxkZWGRgj5mBDdY53Tfm"
    "O87pvCagh9b2GZ/DfCsjKszsB1pf9jWEruqEV5nc/h1lKv9Sgfl2FkP1x7ZrpDH/SykxVi"
    "IiGWIhTMqHxLIlI/6iWGRmrJhKHg1DFVmSXxSg4mXEgudxAsw5MPlUJRoTzaRjCsQ4uLy9"
    "QizKVXwoaiTCHyLmgAPfG5M8V4OcTebEl0p8xp6UUj1KQqoe3MPjHh71ftzDn8goR7Yjr+"
    "O+EFALY1SbsNqYrNIElNXsqowQku4BodjL4RxKJbrVI0wDClupIhwzGHjJ9yXbYzvLuxEG"
    "eJ6m6oNv4Nquzcf7BsZh3nGYnVV/Fxo9IIk0epVHGaPwMAqvClR6VaPwfMnkYvYCwVRzyT"
    "sBX3K7rPsAaEsggA80c5B34uWoDcygm/uIQCKBL+SJLqG+nHD/HXxv/nLx8RPwinP6N3gV"
    "v4AgXBJ9zg3+u+M2BAe44yv4H6PDcIUchnEzVmKZeJMPxs5Fsn3iVfbJPut0f3SGzWEHSn"
    "xsjkfsrjkY/N7rX4/7bS56SYKfw6tdliEqvujHQlHpDuq0Twy3TJVWpo9rZ4zcNCamwfFF"
    "z7ISdED0LKtpbG8gW3iscSyYTTzNOObLYZ5tUzzgc0K1YJsJe1CRF0YhOp994ChjMJXLTW"
    "3DTNucxpQWLqhT3Nri1vb1travvKyVvblFlQtVLlS5UOU6RZXLLTsSo235KpIkK1qWr1EG"
    "u8ODabxwJEC1eZlr0/nGZ9nzVz4nE3h7eRlKXG3IJf7Bj2hqGE8aldR/g0wg84nIgWI5OV"
    "CkA3+cGeKwXyBbuhWhGjqpWlYM3LmXMteKAy4Igza7jyYITZaoD6I+iKaOLdogpuUoKi0H"
    "pho4eJgCpvA4gf2Mrlj22KI7ZQENy+JQV3qo0eZ3CqOMOSVOYZS1mCJ5KSGyy5rytx8+Zt"
    "DYP3xM1NjhUoS/NcfKI41zhU0GOChVQ6Avslb9Siv6FYs1cqnIpSKXGuFSh3PTsG091nTt"
    "XWuksam2v9VWOvWr8Psmim3TxdIWKZ4hP/QTH75LflZ8gK/RIDPTWIiP/HUF5F+DgCFaOl"
    "G/zA2dOrxYlDEt6R6YaaIatFcywzjjA78y41IHJXJhfhEkxGIIMbH53nHPjvu46mv4D7ox"
    "hd2YSMeTd5QjwkjNVG6wK5JEQhRKj1MynALqKQqG2yKDrdaxVQYc1cib/tcW+XTx/vPPDX"
    "5FAd3AqaBGnCAPMoGbTM7JRHKNNl1OROYq8JcRyag03umSxmkbh7ppweoHWjvLtXbKTGVj"
    "OfRR+AfifPwARERrsdFPW0fLKIrsPVRR8K+0x0SFMCB2OI3wbbnq4P+5uHj//teLt+8/ff"
    "744ddfP35+6+mF0UtpCuJV5xvoiAH0o0oj/xIzzVzslvkkJIsEcdU0impya6+60y2QWcuj"
    "nm1j4XqMDg3+X8kcXBWgL5qB20vZbf9tU5Mpekfl2ptmr+MU30ibVCWYOq35L/A13x4g4n"
    "oKKiJjgWk8c3mTPPHHWTj3LUSaszfuhQaZWKuHyc9E0Q1GLwn9RWQ9cNgxagmtFH6HRaZz"
    "hT1SModYkZgYksPcF3wVofyccETk2jIzbDLhgGjPdCKcI+GU+B4aSy6W7H4LaMC/RqRUMo"
    "ap1FlRd/xac3CGPonDKYjvylUQC+MLMeXdaeh9S3XHYQ5K4jBXepjhdRgZ32TLldO8FnxF"
    "yDHhYxYXEN4q2THhY8QJRGoqMfyEYehUYQler55QCOYHLlUWzq4ecNjH5arXuwk8KVedMP"
    "Fzf3vV7r95J1DnjTQ7gZFwdbyce9WQGPqCoGvNAV1r/BuTPd1r3F3mna/L44R460Y/9Mwm"
    "bPbDs7gAjNGFqbG9ttNCWS7jDCJ56hTdij6aFuzwF/Qo3TSSQC+1VlFkEYihpeIWimRaym"
    "Wjxv6lKoOhlpHekrLO9YYaggDUuetv9ZNFjBdIwU91jT4LXy5B5/zilAbi6uqcmpRQ3vs5"
    "mTzR9UScn2iWtYLQVcalTIcrijHZHvT2QFINRWQsmPWEUTfBHuyi+Yv7tcA4bHJdcDzVFW"
    "0xcSgwkBEnJO81MVc6tSZEN4wn/k3RWIwcVEnrIXJQSE5UiJxADuokhpkv63k4KKd57dyn"
    "P2SJjPmQHBjzIRIXI/7mQNZtX0N6791FFnR5q+TkxhcRfKU2mAfhjUQNMf6YKbbrY0ps18"
    "dobNeUa+gJ5TqSYQ4I1RDpUshqdGh8ZYdGD8Vd4jEiwqj0VFrpsabGMi6QKTkVzUYCs9Hs"
    "kY1mQ7dEwR/SvxO240GpnZa3I3JSLWN1kztva6xMZUK5nFbROPED2ke9M0drIOXTz7KtsQ"
    "xiGcsglpxjkNQFjkOOcUCfgFKhzuFu7afEBS+vxb2Q89it4lx+j/N1HLVbBd6hYJDYD6o+"
    "n+39lX7EauhhTXsRk2iMaS/ObJpWoQ9aj5Vg8yymvY2IWxfbtWf9ZBExN8ij8kzdotqPfO"
    "li4A4OPt38v2dKmEGs1XROTONFlNeGz479zTb4BWkEW8Ra9g5795ypbT17KXqQ18d65x/U"
    "XOAHxNAZKqwJeQ9yTmAjghhmluZl5o8o2tMDqsYKTiPkDRV6evev0Bs38aNDkjOibz8fqS"
    "rM9a0DEXnaS4/u83TTuHJPPr01pdQT0EWm22yrTvX73ACHItBfICeV9P0RefzJ5FnRV3TC"
    "FRfpFwQNLkXmffHxweTzYw7JKVYPtkkpMcwGedH4VFmJPFiNDOm0Dn73nDqV399zH50K3j"
    "2+bsUYFdulxAN1vxrpfui5dYaeW6+t+x2ddQs9t05imIV2EB3hZMcMT6AWDgIHSG280Shy"
    "vPkDQnsoAMdjsczBOmCgYCmwutp0Dkh9IggnBgpWIVAQpmQBGPeNWhm2wrj6HtwMmMq3UQ"
    "GoXnkdHeV7ayusgdd2pZLID1bLpWHazemUWnI5C5flDDRopBbnlE3Bkcdtu5Ufa3HohL0P"
    "DHdCnIiMxEQhCwOYwXMyWVJzoUm2ZUIUk7p1MUXGVWkEdOLxWEME8/H95HQeIai+ROixQ9"
    "58xJxwQEOlXn1OwcrxgzWZctRFTvsG0WTOe+gfxkLdqQ6nm9UZCSskrJCwQsLqdJkMJKxO"
    "Ypj5I2nFrY0pjt+eRC0oq0N7fXvaTC7M/ULoa58fdZ86GsU9OcIkJIZhJnuEmTzyzRy8Fh"
    "5i3G6SVeCgFLJisaCa47yBzWG5WizlhyisuEvNIKwVdCy6EBb4reco7xQDA4xHdCLkCelw"
    "SMDfaJ3cQoProbVv2IuD0b11xKvfYQNffLMqmXh25tx21tlJHpOl1BhvCmEjL3NtOhdcq7"
    "GEwTJMMjUgS5vGRI0DzbbI4Hvzl4uPn/gpMqd/fyGPhqGCoORtydRhkDWrAZnmFvwRjysz"
    "Vv4Nc/LDkqJHd0Zkh5EdPkN2+LSUKGSHT26Y54oV46eQTCu47WuXiq6oSt4baF1VZrxTPq"
    "946RqyOCUCn5cziwjWEO5SsgJyPVkzIVNN7pdFUBJfFpV+WWw2Rzk2MQEhpPfTnV43HmJ7"
    "Og5GvNOOE93tkbL+2VVFB0KgvZJJHIcU207irKyMcbWidCRfKp1EIczHqIAnncYuifDDMy"
    "kfZ8uWrnnijMi1b8yIQnTtmRKpxkdJmzJusDNJA5AIwJCwqQ9hk1+LQO3hCLQH3A/hfqh6"
    "cJeyH0JFGRVlVJQzKsrNJQStKXpfKoxx2nK4SarKrDiNx6avdTa9ec6RJor1JAtZcdX1wc"
    "nqwrVZrlSpEPairHVDUUWkioh4edF0nTxQovJmXyD+ZaGsRSoZeRnKt0OqmbUo2W5SJa60"
    "/CFvDqW7JpZNl16wjeGrNs+XfNYgXJmHKBuVTjWVfx1dcfX4CaOUnxmPVhdvLz5NvJgf/r"
    "Ut+Nb8O/K59UDnij4bGzPvFk4K4xGDkCBp7VUIPJoqZCBcKKo04jojtsuegHdmr8QDrHKp"
    "QjYFoUw3mzs4X9OzcZSVUaf0W7m9m3F3K+U+HMTZrOisRqViRJlaUs9lTdRAErcn/sDAX2"
    "f2Fngbt+eC4ceteIW24ug7cYa+E6+9Szg6pgN9J05imNlq8ZCvFtpGopAQrwq5TxRfyc9V"
    "L6LYtjmMkd19AGdXtsp81dlV83p83b4aXhL3aMRavdu7myZ/cYzhqN0dNIedXveSxJ/n7f"
    "vt685wfNO57fB+/J/4tfvBsHfb7o85wt1vbX45eGLErnv3V8Ov9zfO1wh8HLFe/5q37f3g"
    "/zn9h8+4be76nVbbvSw+uFcGd+1Wp3kz/tr2rvtOua2G7f7twL0uPoR3yK8zBTc7vl0m4U"
    "a60tOw3/7HPV8K29eXxDscsebdXZ8PND/pHo1Yv/31fiDbiYMRgzX2ut/8nc9Q73CXocvE"
    "waZQsDEeKQnpv5PX5o1ElYdrV6NCFoA/JQP8KQHgnBQ3FgdIzScXYmOyohqWQ2ATgc1rAY"
    "tK1nBxKCWO1k8D55nMYTnM5Rk/l3cLYg3K4v6y0vtLzNySMphl5BBRFmCkinmq6FRbKHqC"
    "2d4TCj9OUurcka7VgnXN93C3zZs37z43LkI1Cf07rRD7uTJNyqa5tHK/TC3mdPDV+z7Di/"
    "d94mv3fRhhxz4cBTglAc5G5PDJb3wGk4eVptsas87htq9hJSklJQ7Y2XMYT9zmh7OclDnT"
    "CzaeOK4Hm4xNuZjXOOEaLijFb/Qd5EyFPeWYySEpnNDJE1rXFlpepSMsiqpHuurhd+LIFZ"
    "7mk8OkP1XeLG2cafKM70YKR7fKo/uqNWGq9h4qmhT1fPJyYBsvjWRdqtP64ctCVHTqFlIX"
    "ImUyFwDxAPq5pa6/xlHO3u1VTWKf4tzRAcH97p7p4lxf/4GzF67JDA9NV4uvpHZ8suI8YP"
    "W9juozSUtNrReYXSmRJu7syxBm4pI22WJMoPVlMG7CmEFFFIjTcCIuLBFs0SAGX6HcIIyG"
    "zJMHdVBkDAUczY0XEZbxMl/HB5WUereYCA3PGf+s4Xm7/ZUWtiHvV1BcALqOo+t43gUOXc"
    "fR5luhjS66jp/EMCe5jifz6Ume40iln6FtCG1Dr4402oYq8B7YyTYEgCQvGdv9/P3yFa7c"
    "dJbFpT+8iXwd531nE7qLPScgiTadKutA7tY/3+Y8KIUGh7gnJ7+fe1iuwusYOrlXGfRipr"
    "Efn/xZy+KEcUJnmtBTYwHlvaNwJ/uc+0TqAPKhfc4jBPgO70I0wW91c9jNvQF9Ry6z+DX4"
    "bD57Wt1jEr0dJ8BZTe/ZXRwCD3sBUJ+Eg0PcClmp5Ictg9nSZhwxRbuXGmlW6KmvUSb7sw"
    "mpuH+BzIK2QRQyXVm2saDmOWmSqaLrv8DPAlsxfw4XmkVVyOCnriBJIJlAA7g+BrdJg02I"
    "qHsqMvcxrh8Q58vEm6IPdeOceQPd7+FMDqenkjK+hX5HATdAkzeavPOuy2jyRltohXhANH"
    "mfxDBP5wpjNKa0ejYri0+8yqbZs1bvvjts9yFllzgYsWH7pn33naN6SbzDEfvRGUBKLfFn"
    "xDi8gybk6HIORqx92+zcXBLxZ8Ru2kPRqfw7Yr+3ry4J/2/EBvffvvGx6fS646veH5ck+B"
    "ksPN/ub5rDXh9sPM5hNaw8fG4BojvOh410padDv91sfZcGNnEwYtDaO+v7MGKt5s3N+KrZ"
    "+o1PHvdwxK7brZtOFxq7R9UYPmbYMbRsMk/otq/ycFWWJQxvS3IpQyFZfE9W+j0JG9pxfN"
    "6AlIfLL4Q0/A4PWHRnHn3GEp6vqGjaI1arsYAnJgZJvtYIRHZYrCLS6MRR5dUqRJ9l5ZtC"
    "YmhgiWaenc3GC8HO54Q2RhRtgqnmK3cyFmBUafm6Os6Ju9WkEnp0M1iu/DMSDVfZUI55iq"
    "tlt3InepzhyvcQpFiu/K22mq6aZElNy2BQmsowHxWmWSI0tkFeNHtO6N9cWl871bKsJYdX"
    "4/ch8vubUYvUnv2JIlqa6uQzlsEZotiVMRNWqc01ftcV+MdMZAEtZhD7xfCsXxaZK8+y9p"
    "XFQfxClsoabGQWeTTATsYv8Bs9KIxrQ7KE1uScDHnrGVTQlakHLaKYVMZ4Qj8/OnfEAkMK"
    "fB2TTp/4b1DJzIQITq5cEQ3saU5Wvckl+fdKMW1q8t/Kv4jJfxz8hhF/OPgaqkHfEPBJFZ"
    "2DsjQNdTW1ZbyouNeDosOzKn72bMVUfunB4H9EA41ZKwjjTyzx++dZBCVpEQvAOhZPanoU"
    "aSBdQLEmO2fES+nbdU4r2MgYMH4U2/ezthyLyXUMttHQDZb8XUILrbO1UDS90ApzVDH5NH"
    "40lUXOSl3fOt0t6IoFx13d9+wbjc5odM6rU6HRGVnWCvEWaHQ+iWGOVTB3MTfGdlRhoh02"
    "iJ3rdnc4Fv93hv8ct5p9YYeMOz9id83B4K7XH14S92jEhv3mj/bN+K7dF+WfAh9H7Guv3+"
    "5867b7Y6fPVtu5R9KVEbvvdr522tfjQU/UgHIKVrV61+1LknxtxK7uB51uezDgHX7r8J2v"
    "UxYr9vQu5tHia0eFdjHReTfgmyqqJmlGEeEKz7XKGnXid5KxK0Cmcdh0UNJovF79vuJzA/"
    "hJi3yzPyyJUz//1PdjmH/ex0vjpN866bEkKJYE3UNp46rVAPQa+RfKY35rdjtuEVD/p12U"
    "nBJ8wHKG5mIRtXzhuJKyzAGwJ1CHd2bZy4nkb3Og6wnUD91Spi/fqAPFnAdin0j9QP6QCe"
    "QPKSB/iIJsGStzmmuR2EjUD+LPWRD+nAzw5wi+j6aiJsC7XevwhCuM9FnzkjRH7OqSXI1Y"
    "65K0dtEt3mXB/V0y7u+wWtx2kAuuFufa+GMY8LT8cn6xvXPL7QT425LQTnN03SWznPSbGL"
    "t+EzlxjpFGuNPgFh4oOUH2ZBDaNGiFV09OaD0ZhDYNWs9Naux4U+WEOVYeIU+DPODFlAPq"
    "gNzpQfwhJ8S2lkSFblec/fJV1p0HnZsfEJgr/47Yt97N9SWB/0fsutO87XUhcFMeVIOzw0"
    "inwiKdTKpqdtJKkuh+FRbbyQerYsCV4IUFGO2S/josiumv01dqB69nRdfUscirlGtJiJU+"
    "6VUh4GkbgTK5EntEEOuxQ8/F1mP3e1hHxqZpmso6gTMNCYbG5tCDAvd7jUEB54M//wpvDr"
    "E4a9Hxn8Gok6yYBqUQVKzG+jrVWJ15WAC0+WI9jxXf4HO7R/lVJ9XLnkVFfYlHawJ41KA3"
    "hnxij3RPpL5BVy3RU13R4j9OHRsQMrQfVN95P73nWj3GQbXfWCx1KbLnw+f0U1egdKrCWk"
    "cZ72vf5+9G9NXmXa2PdluZjtbS0LXp3jjdQS9ZIDrKGSUsIJA0KMZXAFHaoPRsaNN9Z1JH"
    "9lJXkAxT3ftN14M+6goQV9htCvFve4LUlMEFA7e7OuFVZt4Vv8YZk3olpJAmZ1/xK8GiZa"
    "biASDFIYF0H5sM/k7KFMgHQp8hYmpKRdF4LaEQwC6d7JfUX/zYghJiYO4DzH2QdxHC3AcY"
    "FF+hoHjMfXASw/xAZ7GOCdkccDbSVXa/qabrujKzd/d88oSr7MBeUeBd1TGKfXLqbL9MlS"
    "EvynybblPfIdQ8oF3neZsEBPFlUumXCeZ5LsXO7zwCD+ucuIblMMMzZnh+xQzP3nQsAOCT"
    "SO8cfn4rldvZM9XGEIx+M24yu+gZjbNRi02PBiRLxbKcdMVJyZedvMii8ucXcTTTTMsmc8"
    "WC9MqP2nN8wudS7rEfMQk4UYkUspPITiI7iezkye80kJ08iWHmj6QVtzYmEzUbCaRpdqBp"
    "orpGnmcrKo3PV6WfLyRsyiFsQPPPS9b4ZJCoCRcBntIdIA2J4TRF/utV+S/tGUubZea+fA"
    "9uBmzdR/3g8B7r9A2tjZWiFptT/nDRIDUVutRILRrnRkdAdmqv+VaCccAf5wdDXYPDodsD"
    "lEdTHvmRJRm+tVvVTDOJtVpSUzNMslDWhBnA+zFVp7EujQX3HVsnbeoPCgmUU0wtixYuIo"
    "jMIjKLyCwis3iiW2JkFk9imDc6Qk7qIySHm8qqFiWvD7xpe3a/zrfvpr2GQcWN8K499PhW"
    "vTD5seJc+crk3lyP2WQGHoQM28xs28uNb8lP1mYTeE4mU4XvUUVdcNgcqtQtDy5vyRubK5"
    "1aDTIzVqJgtriosWdq2dqjiKD8QiYmXXIl05rAxcju83C3HjGqmLpGTd821+kTSpdv3Gtg"
    "qwvVdvglUZIcqqILLxvR1y5eM4H8Mw69UU596xD1579XgXeRO373JhBSu8pZkzm9f6fHss"
    "EqtXNIMVpGvxblW2Eo6cfn1FMZ3WMJb6RzkM7JAyrSOVXYqRzdPh/pnJMYZiypiSU19whU"
    "/cd986Yz/OclcQ5GbNDu/+i02pfEORixb+1uu9+8uSTOwYi1b9t9/qHF5bzD8N4ry4AVn7"
    "7f1V93HTS/fKUH7qb3+yXh/43Ybfu6c397SeTfEfve+fb9ksD/I9bqd4adFoyde1StYfK2"
    "GcGxGiwUXU/U7iLCh9PxylzKpJr3/uLXT56GBx/SlLvBbfPmJkbD4ztoRhNqd25/BnzilX"
    "4EWr377hCqizgHIzZs37TvvvM37SXxDkfsR2fQGV4S8Qcel8Gg+a0Nz4s4gNWs2bmBlYz/"
    "GbGb9lB0Kv+O2O/tq0vC/+Mr4/23b/x93el1x1e9P/gCGfg8Yv32t/ub5rDHhb3DijxuHu"
    "Ox05roSVd6OvTbrXbnR/sa0JdHI9bp/oAR+tYcdrrfLkng44g1B4POty5IuEcjdnfT7I7v"
    "+r273gAuBD7y/m7vbvgbr+t05/vE11r+LF41W7/x+egc8XM3shv5d8Tuu/9zz7/A1w6c9H"
    "3g04xritf95u/dS+IdVmPymECB5th8e+1x6x1emK3Vw7/oNGZDllKNdiNS5advR429lLrK"
    "/m8WQTo5gCYkVgu0Dx1FI8wqeaa3J1DhNEqV2Y2GLAp5OJ2QKJI6lSZ1KNstZZBfroAhrt"
    "jjVacRNlb21FjsnH7OJ17hhfOMnx/egKrrHKQpwNcdvh0bdgbykv9TlZVjS7E1a6ZM45WN"
    "ZAojJIZFDqPK8sbEnWcJ3EjhAljlBRDrABYz8FgHMGVQsA7gEWrrOVyuMYq/FFiDDnhZUQ"
    "1KIaghUHUNft7YomKNyoltrDAmSwjTI8KFNneuBL8UYoqZEl4xUwIWXc2Kbd6iq87bqQBo"
    "TyOOJfg2zwBw8BVVBM6bno5y5d0KcexLPVPKD/HGKmINzhH4dqQgB1/vexQPFhk1ROTP/r"
    "Xd3NQcNVk7YmZnAfUmazg5Q7ZSXYdJV1RF3JbTX20nFviVFAVW33VSqSVS1OLbmwKWqr7X"
    "UV2hsnRtuSdIQ66JWjNqDnhXdYLpIFHI3qKVFo3sX9myJL+a+ttnqtwJEr+ACBH1pUTYLu"
    "+MkRfF4hdNU6MqMVb2FzLxm+4mMkv+O/IGMlUp/J+u/wzJ8T+SNzP+i9c/x9f4LPd2eZPu"
    "hzIDwJfDcqAYR3mJcZQYR4mGaoyjPIlhPgIv9yPy3QnoELmWRr8gPjLVfmSoBdhERjibC+"
    "NGusqe9mc+n0SfQ2KasyL01m83W9/hku9DeCeADos1W/T4pixXaV23fYU9eCscaCLeE7kr"
    "g4bl0N4fwhWzg2L6ygqwj43901d6j/rBbf7VXBm2YxxaG6uZt1JabtLoYs+2k4Ur9vZx2Y"
    "hicwWpILnQ41ywti+G+TTTjZdL8jJfE80mD/RRYQ3+SSR3DOWMlOkkG2RuvEBbEa4VzxCX"
    "dJ/t5ROc7EDhwglI5CKRm3dJQyIX6YoK0RVI5J7EMCclxEtcGxPz4R2nRl306igUjR0eGr"
    "8cPjKVfmQOXmy4mhukg5FXM/47+feJ8TtKRtwvg5jnxxxTatR9FcOUGvVIqUH/Blc4Jd5A"
    "lbxAhsQqPIaVXSOR/Efyv5LEdDby/3WI6VuD2XOdD9fjynRmR4iYDrVoZCOmF1KKf42NWI"
    "ZSS0LMX+zIgupFTicN8rAmMnLSq0PUIIoli/BatmGojkeyxuW46hMlp0u5w3aPZeSfkX/O"
    "u3Ih/4wsS4X2J8g/n8Qwi9dj/AjHj64nkDaw5byaXmdIYZgijJin5ARhS84D5xM5fAa41w"
    "GulFxvT3Rp77Am+cRwQarcghTZfL7O3sgXPxyzLwpGF2dy1glKZNgOiajK5cqGKElwk3FT"
    "8vg8Z7zKrJaiwV7FLc2q2eFwzLjdULE3GLERa5IJ/GLKZLaJCTGenRBRXVtooqrsy9yAGj"
    "hkaRp8tnBZfppRqoptFplwKE3jWdEn5IHO+FYj+C2m/AsrzHqhZhHRou5XKKUaqftDxhiG"
    "irtH3D3i7vG03uK4ezy5YcYw1CLXRlDO8tgQ3fZVjkisrPUwpAnmWaJCorhGVXqN8u9OYk"
    "aaTrWFoidbiv2i4ZGWsudOHxnG+Xgs9tftVue2efPm3efGhRg8PqSaNGH6i0GFE5ybJmXT"
    "hHK2CRj7ZGqxkAUdTt5n8Dd5n+hu8j6MsNwJx+O73WloI11hf5OzZqvVvhuKOpfOERQr/X"
    "o/kMUyxUGY2ngd3x+J507vkJAo+upV+RUiB2ucN2I+JFbhZ66yWpq2WOp0Qdlue8moND5n"
    "VX7OvPESGlfu5y1BHJ+7/M+dn8qOjEAy5RwSw3QV6LF6EGC9HXnuDCtRSZy06A38uqlAfH"
    "OyAJBPIhlI9DHOgLP7tioA5KbTVZ9y2DI58hwp0KE3fKV82wOpzWM8OMKpz5N9OGyn5dhy"
    "m2513hgKjwfogDglUgjc3vGgUKwnqpKZYTq+DOIk8PdRJ419OtrTO0KzrFVJvhHBsjF+9g"
    "M9JdBTAj0l0FPiRDkP9JQ4iWFGT4ki18aAopKLEfYL4iNT7Ufm0HlejmkwSyF90Zx5Eg8W"
    "0tAl0dC7VUsvrEx6fUBF/vk1+efXKIp8rPBmKof8OnToDVUfqdlmtrk+i2FD/ZcbaWSoLh"
    "qOqdcyU+pp+swFINXGwmB03SDKg7GSAWYmnRqmSib8umavJw33iGM4IW8URvhViEhTyNLQ"
    "ten65wYxGP+kKmuIJoMu5Lf8ySL/4Z3Hp6Q+4P0hDG5igZllvBB2lgnRLIh6czhaS/C1Wi"
    "To7guZmBAYZ1FrIi4IiGW0nT3nXfDOia08UYvAjNiF4Q3Unec/oHhi1/0xZd7Dj63vPgXe"
    "wZsBpf0GMR9L672UTuHFjKU1kalHph6Zetw2I1N/GsPsvah3ibDwhKtMQPIl7Eev02pfEu"
    "cA4iuux4Obzh0EWMgjONdqd+6GcEocjFiLX+wMxzISw/dBxmd0nfCMLv981ez+1ul+uyTO"
    "AZy5Hl+3r4ZwSh6N2F2/fdu5vx1f3/Pv4vuwuSJu/QNuFz7jbyPvHfzM79jutr924IbyAL"
    "7lj3Z/0LyB7ymPwluHTCE9WeJI3ifHkbyP5pAV2mf8nItfUTYSVZ5oO8ZMfcoC8KdkgD8l"
    "AJyTlwsIIS0XgtTZcURfg/FgOs2LThpWXShj0oYF9lO5Ao79gqg+VFp9wBjYsmNgF3Rh5E"
    "HXbV9DZD+8zfKq5K0S0RXXQiV0/Jxh1pdlQAhflpHA+ABJmtngGhTDyJQgqi55nhPVkBii"
    "GjJiR8n2zJbsqCiim2rNlstmAZbWK6+j41xgtxpaAy+YLPWUnbWzAGxbvq6Ocs5udxIIvm"
    "iy+Aj4HvUCID6JILWY5TED0u7rqgCUQyb/nChXIUH3VoxDL/fcDhkR3OOjMK8c4a+/9ame"
    "lB+qENQrOrcjxEZ8hcD8ON3Jvmr0Jvtv+U4+LmiJbj4+VLc6+ix9bTO5+ijTqbES7jBLxR"
    "QZnxUmfVkuwW2GPmh2gxgmedHsOT/BKJR9f+ZyCxDjZ6YmVTX7nPwOni/WamERxaROqOPD"
    "GpxppsZSo2qYrT/s3UdsZhqLjaNOg1iGdNbhNxRzzvP34W0Wu7jriH7dYMwy3XQc0ASgkp"
    "n1c1ASmtL8a3w3L/eumk0Xh75nQE89NMyl3w/deNCNJ+8rF9140EBTIQMNuvGcxDD7XoW7"
    "OPL4xKtsNzprNQffLwn8L51upMeN47zzo3l103b8d8Rx2LFGXo+eG7HW/WDYu233x9LNh9"
    "8ieGLT013zn8FunBPS3aZ735beNt2gW49zJXQCZIb3/e4AZMRBZjefgefnM4hzNgpvHV7H"
    "0cfRwKLrTloW6o3Q3vmnj2jBwQTUlTS++7ZUmZX9jQhag9AvrWRI0XsBvReOAlW0s6N7aq"
    "XcU/3kc453kYmvIt8cTPH18AKoD2rFrSi0Ww25/plVqbD6K473TJtqSnxYvf9yI83aJoPL"
    "xw+h9lstbr/PDbBJLRVNJS9zyoRBSmPWyqSqE/U+53elzPpCFF0nFt/5UEvYxZyAdqKoKl"
    "ktIRz93du3ZEnNKZeKhtGXeqcYy9ifDiZi6usKfwb+ChnL0PyA5oe8axmaH5CXrhAvjeaH"
    "kxhm+f7KvjR67THfZ8zaKP5GwEzmdN32NeRzLzKF/FykhPxcREN+TMc5z5rLdPdZcQ7L1a"
    "HUUhDuz1nQ/pwM9ucI1kJLzmkC8mRO0QL0MYcByNlU5awB5BdCFiOdxdhs0fakMe68jo4T"
    "1u01afzTqlIUhhgcHSrlncUwGL6rjQwEhhZsnsljeGnShbZauOn0rOmcqiudfpFcg8bIjH"
    "9hcNplhk3AwVbX47P87drRFvaBrUQkCtIPSD8g/YD0QzKOR7cvRfrhJIbZeYFlXxs3AkhA"
    "xKyOKlcW4t41KRZlT+Kkjcro8Ygej8ft8Qg7iZzPvk9kz4e/YtxYvmcfyRgkY5CM2UbGON"
    "DHEDGbQdlGwmRjXpqEwyTaAF8iHDlgVpyTCf9mzJ4klCuYG7oKxQrkW1lGR2uMN7DIxH2V"
    "TKL0TKl3EyUXHPJHVFsA/xMRi82PeU8PVDJABt/zk8lSWfMvNV5TxbSg3gM8DSoMnNfDC4"
    "hO5R353ZbAFFg23IvfakJnMyjz8QwanbgbfFEoBwF/Z5pp2R4R9aJIhxlRVUKlqpDYNAMh"
    "CESHWhRT+HJfyIQZtjalXkPeZMT4T4AOmerDxCW5GP3bu1+D0MXSXhODI+v9ftVglPer86"
    "XE3ysR4esvc2069/9A52ePGB8D/uVB6lKKrKi/5oX7C8VddGVpUZU4ofXuDWCcOYCWGCb+"
    "jfeuWOGV9ZYv02JD4iWqh7iT4zN1iFuJZ8u5EZ/m9soqtCKEaairaXn9Oz2CNG803uyhCq"
    "8n4t7GffbKvMkjXwTpmD9kml78bUqdTf6Fr/jeSx3jBUef91MOLM7KXkDPaFJAk0JedRpN"
    "Csg1V4hrRpPCSQxzkkkhxQsvyaawm1/Yq+YfDOfdzsAxfkjLuh3xCvO0xSi627NVbKSrzO"
    "ee3fV7d72BrOYij0bsvnvd7v/e7wxFuRj/pxG7brduOl1o7x6NWGcwuIcz8i//3B1/7fVl"
    "MRt5NGLf+k04If6M2E3zTtxT/h2xwX2/34b7wEnfhxG7bQ7vxVnnYMRazW6rfXMj6t24h2"
    "GmI5vXZianzRSfTST+D038W6vF2Nm557RfhSTRiLXFiCX2apDTQAbD5TUXxokj5lsw93gD"
    "h9fLiXmcOGK+FfPdoEaEsyIcZvbzLtwx4oj5tlmtxHFV6VNaiSWsDoTt2dtXoKX2WTDGC0"
    "NNiH/avjcI91Flxe9swPV+yCUn/3KNvNcdfr/5J9fI5cGI/eO+2R+2+3DOOxyxf7ab4pT8"
    "Ww0N3W91zEEphsXQHy+GWrSpuciNbFAIcY3BdQVm2xeuTDsJ4HdZcMJ9VDgo8GwwbHavm3"
    "0gApyjEes3h7DfF3/iOYi73mB41xMnvcNqrDnGdLpaipDM8VRXrDxPR5zoTs9IxXzWin5E"
    "pDVXVdZ5wA0K4dITg2vIkJ3Z1zIodtLO1pplrXIDGBA6ZXfVqWHooHkZs9nGWSMrirHCp4"
    "xm2HUkK5BhuVPGMOjDkhXBoNQp4xdyMMoKYEjspBH0+8dlxs8vdMrohRz/suIXEjtlBE0q"
    "0gvYO6AYI3rKSPp9FjO/i30yp4yd40mfBzqfyCkjZyv605grI/AVIuhlo5NCXVSZTeq3h0"
    "3JFblH4J8y6AygOolzUA2eyB8mkNXH2C+DgXlYdqBsSAPxOVkhDQb1IKQhgigQiJQ5uCAY"
    "voSgRohLX1BUVlCDUgjqlkBniVYU4PyRzpuejhPY7aHOgZmVocK8fA0VgO2V11FNoQ28sD"
    "MgK1SmAoAdQMGXW+q609cUXb+CmQFc+aovAN2WU6ioxtAG1KIM2Cb6PSO4UXCD+lHu5BK+"
    "hdirBaLRGOvylSP+9be+k3c5ZSkOlhWpCfLhOeokHt0Tq2DC0zpCBRzKniAN3KQOQ95XnX"
    "CCB7O03C6OshmX3GWjh6Zkd/E1ypRYl6qaCMiWNXikdINYfPWX2T8UmaeDnZNrZS1K9Qhj"
    "A1GYCh8cKzY/nInEK1NFp+AQDVJQ5Mct6/NE6dIKM1kH/wIjxieqRSF5DKRdkY4MIr1Kco"
    "7fqeMF63zPSIrfQJy/27jY7AFP/HbF97qxmwPOZfZvGwX0jnkPMO9B3rcD5j3AgPgKBcRj"
    "3oOTGOZpYuxNkidg9eNssi+NJac9cNWw7G8enwS6UWOprIOXynK1911cGVzZKmN9dtP52r"
    "4k8P+INbvd+87wn5fEORix7+3mzfD7JZF/eYtWq3Pd7g55E+doxCC5R7sPYu4RBPINe30I"
    "4+N/whvH13GBiG6Y8rsou5InHXUQ3hnmh1HKnbKfFAYVlbQV84Vl5EQ3ThQxjg3c2gSYxw"
    "DcNE1lneQDEZIM4atr1jECnLb7af8x/POvOF+HLPYhQX7ubRqqXa73Uin8oN0jhsiPGEaS"
    "6XwvMfbYdttmSNoObQWrTRQydayp5GVukBfgHiHbudfvJT+/bshs5kCJ87WLmlRtiObQDx"
    "wD1S7znfMfInN2x2VvP9Rtc+YHDyTyl307PAoy0shIIyONjPTpUpXISJ/EMAfeenlGOSCI"
    "g1zpQebrrhX3AhxylSUp4NGVqDK/WNQuKjCOLs/35rb5x8+Bsbzpdb+5zX28YOumdxUOib"
    "JtqKWTB3GfCEK+A+T7BQbuGRN4KD79eIICsV5f4bFBzhv3IS+qYbk9gD0eXhzrIO4NayF1"
    "EGMncAHg5otiqea83Qpw+MmtVK3JlqHrVBBFPzRLi/VLDjdppBGaU6/x+NlrnYHSFI2hcu"
    "AU6jYudYUxqgKl6HRIFEY09mxoU5qZryykz5xkpNOfu0jLe5ZScswwnfgdpDiR4kSKEynO"
    "E6VFkOI8iWEOvkqzehQFpU7aKQugyENlue2rTKVUlscSqudOi1JQsoBFqZq7plqsScbKnh"
    "pxztXJT5VPpMJ5yyr7XC1NY6HtlBLcL3bKfqXBDWrmDV5wW4ukbqjIgpk/L5lfBgFNeH/m"
    "pskjgsiTp/LkYhYWwOT23H6Oc7puJXH9T2umbDlivSwA2M6mp5pCG3y3ZAB384yjCSIbxJ"
    "FVsVI2CHeKx9gefLM/2ebge9i2mxp+B45fs4hiPVGVzAyTGIwSDob2TM31JZlwDV0UfeS4"
    "T6DhRFkYK2ZPiE4ta+PRPDUh7hTcmKF0IXnDqP2zNCKYms2/JLg8NyJGiYPefcTgjD2nxA"
    "KbBheDY52qj9Qkc/DKXvKWojgX0WyL8DfjDhYP/8oYqBxTrLkjkGivxPu4ju3l38lS+Jgu"
    "qWnxh7H8mzmTquTb+KZv8E4F3qPEr78p8VFsv/IhLqBftNehvS6v/oH2OjTkVIg0RXvdSQ"
    "wzW7lbqqgnb/zwbiQKYca3v5FKHMmys+RMRaBlnINjShoin0wtjHpBkN9nwPh9IsTvI/VQ"
    "PJUttESlVbHfCL1OHfu3h1+Ydqpi725fc8LrF0OA0wAGViAnuK4IApsGrMOvQA6QnPiGJB"
    "HmNJhDPEIOmEOSCHMazK9eHrpqKkU+W3r+QrKF1ZA9buCSn+1sgX4pT3iJquzZoHffvc7J"
    "UUmhSyL+jFi/fdfrD9vX4+ve/dXw6/0NBAGGTo3Y5uLmnNfsqnntE+KfRuz3fmc4bHfHva"
    "9fL4nvQ9j+kEWPLj6KECvhFe4fEbJSZAU1JIawoh9PuYBGbVxZYY1KIrhhcHVtmRfVjQjC"
    "iZ5Rr+AZBTOwAFQHtjF9Gjh9FW+srACuvkc1A6xTX1G1PaE9gfpsIT0IK2K+YkVM34u+kH"
    "XhFOpiRpWjPWoMCufAPTPIxuQIqAn0gblq0inlXe8JVl/2UieQynQPlQpUjHOop1ml5NeF"
    "B2XsqXLZSua5b4efLCIkz0nHtoi07VmiCJ3GyMQ1p04uycQ2bEWfgIelwhVMp+Sc9Lxc0q"
    "mm6GRG+c0mkL567DQGX84wP3Pg20O5PEqWpjalBK6RF2Olq2SuPNMvZCIm+zNVhR9q0P1U"
    "OJ3C6O7iMBp4Qfx7ZWxcOkr15Dzcnfg7yl5Z5bqKlvhrnK9f7k1mK32miQqr44PcbzpXzE"
    "d6mHuZ1F6Z7DD3KhMyg4nFsqTuwRRSRr9ifSugW3S1RVfbvKoXutqiD2aFfDDR1fYkhhld"
    "bct0td2ocTt6KjjSVXa5PfvHfW/Y6X67JM7BiMEBpCiWf8H94Ov9QOYsFgcj1up1h/1mS8"
    "r5PmyuQPPNMZy/vbtpO6edQ3622W21b27EWfcwvDF+HceF2E3KLrMgtqMDOq7cd7/e33zt"
    "eMjmmBk+0Uvi+wAz4h/3fO2Sc8I5HLHm3V2/9wNOukcj1hkM7uGM/Dtid83+sNO8ufnn+L"
    "p90/nR7sPFmJMj5rvuO8vn1NdO/9aZXvKwGjMmss3cZbZEOjngTIGp0On+6HVa+aeKX/aS"
    "+D/5h3zTInoO8qC7V+NkWz0+9eS6EnMSJoZ33X+WT5qOPOkcVd1jKsIg7DKNIp0cdBpJVS"
    "ff9Om2Ydp020lrS+t7u/WbGEd5MGKDm87d2F1efB/8k6bfHt73u8E5456DO7lX3aNqTAGM"
    "8Ck7wmfDhsfsjtJczIOC6GGe5mG+C74IbSZoHdvOeEZj8gylAhySRJjTQ6nWQnHPWSw4LI"
    "aFgmN4yID1Ig8/FRBEeqrS9JRrRxqLpEe7cM5xHWBm3GMY873GG8f6KMb60TBUa2xSDqy1"
    "24DH94CjfkyjHpeMMdkqHi+NuVr/G4OxslyaxvMeD1aoA3yuqvxcUQ7hLkPtl8MRrvIIbx"
    "yf8ozvRgpHt8qj6ySjzZt9xS+GfAzmDnpFgF2/75wA+8UQYMwh9OowY9oJTDtxHLBiloSC"
    "wU0J68dAaR+0GCiNgdK1nr8YKP06gdLOdnZPsOpX+yjkgMT2RUiEQN/wfuqKkXRiLAKlvu"
    "ipvjhhZoKMk2lcwHMnJ1OdHzxIP7QnSHvlaDoWjIqYTR5QdZtQoFWVmhZEAJaUGsRFMzk9"
    "iMxdprvtMmUHWZqGupraxJgRhckMHQ1Rem1uvBD+bddwRbNFFg3yQCkjMmFywy3zBocW19"
    "VlAbgGsZUn3ghAEd3Qv6dzhfGfLHJrRLKDHO72IyYThoj8ICIJCF0s7bWoWqd43yOUQUQ1"
    "qEWYIe+flB3kz01yPetpdfbXX97U9YYdI+8x8h4j7zHy/kitwBh5fxLDzPvT7Hyro18EYw"
    "JiVkjQCCJwJse8Oc1rGO5WfCoD8TcHtm77GoJ78TZbxGZayGYEX/5TY9b7ZHzd9rXEt+iA"
    "2H+vuDqt2TFuxolrrV8E19qYtXazv4tRU7aGwHqCe/uhHI8/4k6eKPCc7wRzUPB13H2OCO"
    "ejrNl4RPhiToKycxJIri7HK24jcLgXXFkOgEW/3TzCMweeARmENEJfGWymmYtckAZkENIw"
    "pNIomQtRvwgCGgbUs2DkQDQgg5CGIcW6aFhrqgrufBlqTSU78pVujHY8jJLM0RsHpG0GaX"
    "PTcqtJ+huE+ILN12DUNfGuiQ2VGqbGgsoqDWQidznCiiuqOIDZlms5BFwYhAnYEi0bZKGo"
    "lEDcMJd55ENhcSFo7Hj0NSJG6UN/gRGbmHS2gnDXCVisG3Bv0eVcUaXF2wmT4RdmDVHHwh"
    "Aq3WSXahX+KRfOUFB83QUauc0+N0BDOhrS867yaEhHC2uFLKxoSD+JYX7iGMazitvz3Lqy"
    "VWYXz2RyWTfJ7Ii1/+Cvku639iVxj8KK1etY2TwlZJeR8IQrPhT75haOSyjdb/+Pk3naPa"
    "rGgPKXXWzA2JDriUnskitR5WEsZJls/zEMrJAukG9um3/8HFglb3rdb25zH/Ctm95VBPDd"
    "E6GVkALtmIbj2N5a0zmd7pjSMiCJGX0qP8r8atx7MXkVDUoVUmanwmNaxkKKZY1KLWskys"
    "sL6/EO61dUGtewSq9h6LlRsufGUfoeHUsqJzd5225sn18Ul6kqL1OOwSfvU7SRwscoPbOf"
    "tJvlxNcvhgBvSZ1oJHicbcudaCR5nSHEMXN4vKAcpJ0p40gnFd6fnbWag+9QGnPwfcSumt"
    "3fxsN+szv42u5fksDHavCN6CpUdHJAsdXKlxVwI4JwoufVgTyvwpO2AFTrmEEmjKzvYd0j"
    "Nx3mNIpHu9QUNHcQmXWjWfZZjM/f5mIjzeNPRHeNdbfdVn8/0a0l/evmhq6SmWksiEJUZU"
    "0M1iArZms6UZgBzm0yJ8tcsZw0LU7qGJPYhjgDQppNKFMt8qLZ82jKmfJvl9Mfjy8Zpm2N"
    "5UQu1gEPvlcxHaPjHTre5V0c0fEObdsVouLQ8e4khnlqqLlSgrjtizEI1drCitlWys22gj"
    "bNsm2aAV07+gpIIJ/8Qmmr/xGinUZm89U8HIi62U9kBc8nsid0x2OldJCLkHRZaA/Npos9"
    "aQ9vn97hfR3vnHwl5kOAlsZ+uKhmYUDGmts4TybenyyZgPacTKynlYgwBLJB3olfNF4YAb"
    "UF4gR9vERqet19+oxNeBukeeKy3gZZDiernQ8aZCSQkUBGAhmJk92qIiNxEsOM+V+RkThS"
    "RgLzv5boWLRL/kxMnSl2G5jasQJkWnAvF4E5ec8VEUSfrnSfruBee08XpIAbx3Giu9UFKT"
    "LDKpVbyy1KF8My+erVJfNLpq/RVl7p1mB07dREEoWOmJt46py0FGsOTNBcAW94fp4AJbHx"
    "a3kBxxeQ/EImss1YY3zTMSGWsoa0V1CMSTSLck8HvO9eCbA4lM+8/zLcb5zfe4hbbRy//X"
    "iFb1vgDYv9NUjmIZmX9zWDZB6yPBVieZDMO4lhxhwOZfJ5RxlzjqTIcYFaKimyXxjnnvGb"
    "B0L6yAI4Q1uVrJ5LIbGTdvwKbyrzqDdhWUxYUWX9JshZZN54B6SQzsUQ8nIBhfQSJqwqD+"
    "ucsEYl9wD3eNYhjCevWDy5s2IWAGxn01NNoQ2+XTKA63vICwB4YCuz2S11d/FHuSZsxTi6"
    "LlbMZOaF8sdazfyB/mmGM2g31t2GW41nA4Pwr7QGp2jFC/9WrCeqQgT4A3XsW7LOC9dzyd"
    "x4kRIv1KREmU7pks8UabECA9ejqC0jLjoZc6OWs0PdNNatO1yvJ86xG601aK3Ju8ShtQZp"
    "/Aptc9FacxLDjK7XpZlq/r3ib0/NjlGwE188fpHDvXnKxLjgl4+ruuXA1C+yE6YV269god"
    "cK0kNRQJ2d1C64BkQRXmTfXoF9C+9yi0B3Uw231hgHHt9KcUSb3JoxFFEg8WYyQ2RBs7Gb"
    "7DNrsWJZN0RmEhQ9CI9nf/ngS6LouhtbL4CELIJLxbThpBYTu19oz3t4SAdqoqCbLxJHSB"
    "whcXS6jAISRycxzOjmWyZ3tHOVtqILtOEjVN4j5CioO41zWBZ9Bqs80vynzTRzsZvyE5LF"
    "ka7ySFvaI0twq0mxqviFKlyXaMfX47tMiVfepSReeRdNvOK4PO30jgyK4gNV5QcKzRPIn1"
    "eH2927aI+z9uyZwLZ+Hq0h71Rg0PfEqJ4mhwBOBVSA8lh/LAK1gx0lyd02gmoWe8q+XrcG"
    "4x+go5DPq7R8WJRM+ZcUTrEZPWpzdhjrLesairamP/bWVzSfoPkEzSdoPjnR/Q6aT05imN"
    "HvFv1uj8hJVO7Icvnd+kUOh2lZNe3R67aCtBbWTEeW8OhYQqyZfvCa6WVyQc3pFJKrDWwO"
    "+YKy2JzFkTaNNEZIka3HVqD5Vk7od6jXDS6uOlUfqUksRVPF5+nKso0FeL2+UJU4jShTJY"
    "/DP6vKWjI8/tZOxauZ9riCkGl+9YVPbuCE4nxxD33zWK7JlRYPCjU1Qx3zO6XTTr52jaJT"
    "Dj+Y/LGdu2+YEm+kMOsl8rP3vwuyacim5X1TIJuGNEuFaBZk005imNEZuUxCLahURB+ieI"
    "SDUiedHBSTCpedVPhB0d0tcmh+puXF9klhYmwaXh8wIuHk3qNyI7nTMIdE0am2+uMc/zra"
    "noPdRzdU11f9rPmt325fXxL5d8SuO4O7+yGccY/CLFaW91bxyddd1mq82zssTnzvl9nxPH"
    "o7vcuYYcfAPKR/JzApbvsKT/dClrH2H8PACuZO2ze3zT9+DqxiN73uN7e5b5q3bnpXYc3M"
    "T4JmpQyDzCna5hJWjHyghsQQ1nSTp9+asKd9ruXr6jih3WqeC02uDLZP+YwXgO6V11FNsQ"
    "2shhUwfv73/weaZMcb"
)
