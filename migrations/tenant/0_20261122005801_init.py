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
CREATE INDEX "idx_stock_slip__order_i_0713f6" ON "stock_slip_line" ("order_id");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztvXtz4kjSN/pVKvzPzEQwjm73Zfp1nzgRGNPdPOM2XsA9u+8yIWRUGK1FiZWEPexz9r"
    "ufyipJ6I4EEhYiIzraQqoswa9uec//PXMoU5lz3l5putNljrU+uyT/e8bUBeUXCU9b5Exd"
    "LjfP4IajPhiiuQrtFOo3fLAdS506/NFMNWzKb2nUnlr60tFNBgR9Ron58C86dch0rrJHqh"
    "GdEZPfXTHdIeaMvJjW0zmZPNCZadEJUZlGJurModaEzE1DI86c+qRT01gtmM3pjfU5fAHN"
    "nPJvoLPHA7yLd/LvFVUc85HydhZ/4z//5Ld1ptG/qA0f//dsplNDE9dnqkBO186gEf1raV"
    "Hb5qDYHp07AmxlGIDweikAPhONOajiw39bJNQnB153BPLySuHdwzA4Zb6Ej6dpVdLzg6Wy"
    "6bycrqHh8kkRvYdmtOxd3Fc82vv73vUX0RLmzIMix3bTerl25ibzm69WunYONPDskTJqqQ"
    "7VApMcvpq7JLxbcnbwG461ov600DY3NDpTVwYslbP/Z7ZiU1ghRC4x+3zK5+P5E13b54y+"
    "cID+X/eLBogU5bY/UobdkaKcxdaZi1VwObi3phxYDprO3wIw/Vf2u4FH3D2DF3S+tQc/v/"
    "v4iwDEtJ1HSzwU4J39VxCqjqpsxnODuZzrYcyvOWaOvqDJuEuKCO6aS3LuXeyCv3djMwCb"
    "rckD04PrsACPet+7w1H7+x10v7DtfxsCp/aoC08uxN115O7PcjxMvsvKHdjvhPzRG30j8J"
    "H83/5tNzpqfrvR/4V1yHdux1SY+aKoWhAT77Z3SyxZb1g32014aDtz1Uoe1g1FZGg5REc4"
    "mGcL9S/FoOzRmfOPH99kDO6P9kAsoI9vIgN26z65EI/+mwCwUmzLChGVuXPVd+Vs3ZoCW5"
    "HYWJPnbJetFgLTHn8xP4pofFvyqes8f886gy7fH64viXsxZvd31/KOezFm192brrjjXkTZ"
    "pTwz/iLPjL9In/EXsRkfZC7yTvggDc73REDFpwL7dJiqznN9x7364k2+qZs1d2OTd2rofP"
    "NNnL3pUIeIGoj021ybxNuMXeJtfJvgGD3QuWrMFHNWZKuI0u2xXbhse11AL2e3CElgeUEN"
    "ESGiEUSFLiEO5/8M+7cpcPoUUfFHnzrk/yOGbjtV7QoB0fNhpRuOzuxzeO1ryJuAUEgS8n"
    "aEn7+3/x7dLDo3/avoaEAHV9HjELQ5RUbDJ8DBKH0wLKraSbz4iP7lJI/GhmKnk/J4dphR"
    "9++jbLx9VcBN//ar1zw6CFG8+c+2izIoYapGciifcnEonzI4lE/AoYDOcfYU0IDBjQd1+v"
    "SiWpoSe2JemGlt448WF4voHZWpjwI7+JHwC1xl/TVVNUNndECfdfpylqDOj7RoZan0Nbet"
    "Ym0ab1Xrtxkxl5QRj7hFHtZEd2yiay3imOSBEotOn0xGNaI+8nH5TB5BEW9yoZu3Iy+qHd"
    "ffl9XpdkV9M5TH4k3w3/sjUxejXhH1irU4hbfM4Zrs9x2DqtaAb4pJW/3mYeYuP4VmfIt3"
    "223d4Due9XPmmlTlJd9tAUFhOZViYYvYc/OFgaVVvAP2bGjmchXxXb60nsdszCZgM5sQ1a"
    "LCdut2+BM/MezPhC6Wzpq8zPmRIgy77otfqEWFVZfMONPNP2jEtPg/TVw+1NDYe4r23UjX"
    "ASa1xF5h9hTr72vvNtJlM3gJNESjIRoN0bUdzKoZRtQLl60XFkdLDMy2ZanrZDQ9ggiQVS"
    "ogX0/19c8/o6Y1yZwVQixAc5qgoTEdjeloTG8S0mhMP6LdAs0tJ2Fu6aj8p2mq1X+mlqVr"
    "9CxJCxdt08pUxrmtFTPYfLvRhWgqqMDIy1yfzoUuzNOUgdbsZa46BIIXbPJADfOF6E6LaH"
    "SpWo5NZpa5EFow+XV+son3Jc7JKHjbfGFxw8yBXjxm9K8pFb/XJuChKQI4wAJkrQyappfz"
    "9E7ia6vrsz8baexpiIKGT3g70T+3x1JcAgIUEfB1VhmT/7aqnfIRvsGvF2/f//b+07uP7z"
    "/xJuJb+nd+y8C9dzuKMlEWhV+uFNd7hSlR/1Vr/ddqqe04zGFKHOZaDzOcXonjmzy2bvOs"
    "QW3WgMIgRTZAiOiE3mKwXZmmQVWWjFyAKoLeAydrFmhX/f5NaAFc9aKuZPffr7qcIxcznz"
    "fSHZp82vBfT40iso5P0EAx51MeSf1TuqD+qV5K+LqBXaLXRhThOLxfOFOtP7Lf6ToWHhaB"
    "1JX3rvyOjhPWzd0zX+yw1BdfSApPK/77NWpQuS0M+DE36HVG0vL9CuK4uWKOkPziUrj7qJ"
    "UpfAcabRW5v3FpdqZaRCU2tXRqczGXC7Dmgsb9WrKb7uGTKLsrsu1uKMrZd7cLqke362ZI"
    "qKqxSlD/X+mP6SKqR3I4AbVKwKWM+n8uLt69++3izbuPnz68/+23D5/e+MJq/FGW1HrV+w"
    "qsRGhAJG9RFwXfynZMGRh8TWc6013E4vtLYsPs3UaQuLhoYaJcyVMEJd9UZN+ESxNUOycT"
    "U2rJNq5vYg7avGHnW7/X6ZKFuiaO+pSwUZXWa6IubuN48URRF/fqzFDmToe6ONTFvTYzf3"
    "RKGtTFncQwo8thxS6HwB4UQNdt3kBo3+eB9n06tO9j0Ap0ErHdngHHo60z0MIb7pLA/2Mm"
    "tZeXRP4dM9B3dtu3l8S9GDPYTy4J/D9mko+9dPnZKG+czxkqly9UgZw4Qkuq/CdBL7VFs+"
    "rS1HmoaqNclYDRlMxQWSDT2ueDqg3I4NukWzRBlss0xwTJDmiP8e8crUHGldfjcKfnuwiQ"
    "1CPjBbyvQRkvHJjIOwgHYcoShIPjcbk8CtmgJrpKL7PDWUbWh2yNpBZslUsFaTt06cXoWn"
    "RqWlqLaCt+3yT8e66Ja00HJ0GbiHw6QncofAZnZMIZTUuKvZNkZWSJ/YuYYE4LH4huC/TA"
    "a9GAwGKRXeJXyue/RpbqyoY3m0tbBgcb5vTJdWdUbXi1l2rikr/hSV8uqTaR3+BFd+ZEJq"
    "qB9mMm2IQWmSxUjSqrpdtM2pkgp7S5epyTlb1SDYg5tij9TCZLy3zWQZemGhP3C85NQxeU"
    "ukOmlmnboHi1KGGmw9/DeHdTqvFfOBHf3Z6QJ8pxo8/UWrs/R3wz4S4pvt05mTD6l6PwEV"
    "UNFUY0BMuKGdS2yeapsFjZjs6fOSYxTPPpM3+bRRewZWgerYints0FfTC1tQDLa9EiM3Mz"
    "NPxX8Dll2GIoeed8Me0SWR3KSgAzpcz43zg80L7cGOPASIvZLyYnpr5GJXocfFSioxK9uR"
    "wUKtFPbphRiY6JnmqxcjBF7isiKrj2AnuA176BO0D5th6Ly4UJUzWV+/TbN8lXrTT2c6NL"
    "KMqXhCmRL6k1X+JqlBRQtxRYO1EyXEIJS8hVcBRcPhsqVH3XeeUsqLPD6G6ocHTrPLpTcA"
    "kxjN30LxFaHOk6j3REK13AWB+hRHt9AXu9a0iKI55urw+QoL0+NAxl2Otdk12RAQmQ4ICU"
    "PiDStllkPDYUOBylD0fANmrQ56Tg71RhKYn0cALTm4oGoGxpKdkCXYTvSu4Bua86c1/ucH"
    "Fe2TGL7HVROtzxSt/xAu4uRVdihBSXYN2WYE18+HoaXSxN/mG6Hgh3t7MEZ754o1aWV5++"
    "aa5Ym/a5/Pue6Npzv+Pbi0GtczJRmf1CLeHwZVPVADc43RHhv3PTcFP+iRoazly3XTLhDM"
    "avzBdwewMPOlVL9vir/I2Jocmh5LHBPMgYqXyILWIPJyvMFZxgS3ybKyvz24yszG/jWZkx"
    "pXj5dQCKTNrmhjlefPiQJ3Duw4f0yDl4FnHWMLW1MlftQrFzIaIGIv3xfR43o/fpbkbvoz"
    "DbjptLML8Lh0twOHjPBve3t73br1WdbNHNN9fem7H1xgIUqWpTZcUcPUHLki14REjR+aB2"
    "kkd0Ma0SVJzDBedkU9VpG6qdlGg1kyRdNdq7i98++ho0+JClPBt+b9/cxDVoC6rpqpIe8p"
    "5mkQ5SNaHY9CGYQyGixWFOr+e9oWgCxFm7UBX1vDEY4iQOBPrXUufd7TDMYcrDDPMhcz8e"
    "+yjXROHYXzkP5l/dZyrSvcZUjcHHrSwloykaKtRvuVW9ODQX1JlD8K4ji4Qsl5RJXZ3qx/"
    "rS88dzMpmai6UBI38+hVoiVEuIFt6vOxkcbDIaCmWVheOhfolmQAyraZFHnf9CslpeQjAr"
    "IxNqWaY1IbaI/p2vz8k9sNruQ4s61hp6bLmhsdRpeU0pfyPvn7+K/wSvar0bwjxRHQcqFN"
    "sTDp5urPhU2yU+1v09QLln3CpqPGuk8cRCto05BELm/oKlBRtcVLD87EMYbYjRhrXYljDa"
    "EKsyvj6cFVVlDMX6bJjPQsE+GzJ0kqkzu+LJNkUHOEiHI1znEfaE0PgIp1oigiTo0Bs1Rw"
    "hdQSEe1CNogoY8ZoTIaYXINEO8qVEx4MFKfMGYDk3cb2UpzyyvRS6fvEfLXImkeDP9EVRD"
    "ZMUHFIoLPdG1r+IStUWoZZ8/WirvAzRQkAEOMrA9GCu65EPlEDfdlMgqx7+zKMib7JV3gH"
    "fuUQYJtVCY3AyTm6GSr/48FSY3O4lhfk3PzgZW5NtagS89LCqt/t4B4qFeZ61UEvnks29K"
    "8WM/kRbT49SrzuGInxmQ+bvLHGt9liDEhBtkSjOO21ShftvcucRb5GFNXubmAtJnu1ZzLg"
    "2sIR23qRGdiTzSXoppmVUamqdnD9+5R+ES8ED5ZzoRyb8nwjgvCyAKJ2abSz6LpQPdU1kU"
    "kf8PDgMMopd4P+Kv62PwmUxEfrWJzP5tE2vFIL+4JVKAqyKT+cwwX1pjBiIRebt3Rmy0/K"
    "PMhTLXGcpcJ86Mo8x1EsOMLh7o4lGLlYMuHq/p4oE5j0vkkNDVtJFHJUbyl7zrSHCKevCG"
    "qRrIg1zksvFfZJj4L+KRhhyjBzpXjZlizgpDnkjcPO+KSoBXhS6l4ARPVj40YXKXz2BLZW"
    "MRgDcUzZvD5dfDEPrbQvPXI0B0t6PLzKQ8IOnx3177JmB76OhvjTqqbhTKhRsgqUdqSHjt"
    "UaeGrInp7kqoA84SbHbuk1aWse5h02arka5NVhCyas6ES59jUXpJ5lTV/r2C+jaW3SIWfe"
    "RtW0T2KuJlwXEwbp3bvSthlluqFmWOa5Zbqs5cROC6djjer+3wJzZxTKg2C41mJmQCFM6G"
    "ogru0lCndMH7sD97HUAqQVnwV+d/RUvx3czlmGnmC4NIYrghvjjvgxqzFqEq/26yc6qBpV"
    "EltqHa83MyedLB2Kfb/NbU1Kj/W8UY/GRvXCJ3MfTBVy61Eq0AVCm3vK3HX5fbq01VazpX"
    "Hi11YRfr92vvNrtr6cHqLbw9+0bLKVpOi56TaDlFPWGN9IRoOT2JYQb2pIhY7LVvnL9qBU"
    "IxJnWoVCeZUnkEAO6y1UKA3GMgDkxpDOy02iO1Qvvs298uybe/jdmg+7XXv70k8u+YXQ3a"
    "t51vl0T+HbOvg/793SURf6LyVr7xyTU8GaMTHRyQgIpMfq99nYejNjtLWqrQfFM/NWVorc"
    "A+uxv07/rD7vUl8a7GrD0cdofinnfF793x5z/EPfdqzO4G3bv2oHf7FYjdyzHr33X5GoL/"
    "x2x4P+R/r4HMvxyzzk1/KKjcC3kHGsm/9VhbQgFQYG157es83DuvrXyLK2t1xW0FmgaCfy"
    "FrwYakCTrtA4C85CAVYo98giYCXPYJYS4pg5LUc3NlFTIVxAjrYTBoVC0pU2SnVJJUUiBZ"
    "pw+MT5QlVB/fYsjAH2TkqP7JMO3C6IWIThq9kJq7wMYQI6zHxnD0lsQQXx80b8TGpm1Z6j"
    "p5cKKEkbE5ld0aDOj//DPGLVtpRaLSLS8hIvSzTjB4RwGOo/vFtKj+yH6n65g8GkE0ZrM+"
    "SlQ3dzdf0VJffCtgeFLxn69Rg8qS4IPucDTodUbScpjsRxDYw1XOOWqqpZjP1LJ0Lakw8p"
    "Xbx5ffB1RWgE3HveP213e7O0KpMG0IwmffXDe4mJbAOBRBq2mzNLxZ+r4RZYB05/XW1Bkl"
    "4NKUMidWEcyOcYbxQ2A22w+oIXTxnS4e6DEqsHKhpNo2PzpLWIhtv6OGzifLNKgCSfT2BG"
    "rA+/Gy9TUQJnW5tMxn1VDcjMb7Tiu3u4HsranL0E9ruCeD5XbTWJi8oir74uT101SgDKo9"
    "Ukskx9H33bBuRF9+Tp4mwqWzZ1Of7gtUT/bSVJBMS9t7g+pDH00CqHqn+w2fnup9H2Llt7"
    "nhK8tQ660O+VcUnNpf5vp0TqRigaiew7xMbyXc2CELFTjCr5bEMVuEmQ7R2dRYaRzWFlH5"
    "5zm1PhOwLhDKB1GTWbImomqscGGHXx934j/86xO85P8ZCGGwddAt/ZntOB/Qv7jtW5geC5"
    "280ckbnbxP0vsXnbxPYpjlWZc4win2RD3ZUFPUVH5Eg5pgKxdMSBHYfIJT9jDg+7+ddBCn"
    "R4NvKJrg2nXoePBXzSN2RAu8QEofdBmo2GVgI7YdymWgphN1q89AaKGm+AzEp+4hka3nfK"
    "3YGaNK/dKQTt0fHdMreY9aWfokO9AoR14Ht7mXo2A6h1rkoo76VGXkgRJDh579VOmi0Pol"
    "sVUDkqB7FhLejfWsT/kbZjqDmUXGq4s3Fx9jiqNDvBDLSdXuMGih7gZ1N3U5HBoh1KPu5i"
    "SGGQP0Kw3QV/5TKJQyQNLAaMrya3YJvJIcI7dATJuaObQciGOidS638Vfw0jkS4TCsLTf0"
    "5Z4QjbjwbM+oNeRdHeGUfRW3ii6fVeYaHCA6omrWWYL8G2vTyhKEqd9amW6a565HBgKqSp"
    "Zc1DDZTzbZ9ObWNoZcglJ1/VkIsnOdS6bWWjgtUC6hEKrpfMjTy5OV+YKCOQSFF7ayED7U"
    "rg6EzmYgmD9TN0oSi4ehhI0SNkrYpyt6oYR9EsOclXp/ezalo0jDf9a+u7vpddq3I5ElSV"
    "5CmqT+VXskMov5lyLZ2P1NeyCyjcFFWrKkQXfY+3oLN72rMbvuDb/3ZIYm/xJajnoD2VBc"
    "RDmiPIJT+WmUMkoCbB/2/coDHGg547AnDHuUz83r3BOlO2nXqIM7+RwRXJV4+SQIbHlFqA"
    "RS9PjJ9k8JQhaHurAvRTMDllsRj4qEeVYrv4o7PgXOEpRK4n4rS5G09FrkcKeAtqLsBGhv"
    "tJWjU/ucTCyVPfnV31dL+DG2qApvUAUsNhMCX0qWoICb0h9CFpdwC1JAjQo+TLzfpJIah3"
    "ptQT0TfAFUJqEyCZVJqEw6bS0DKpNOYpjRXQPdNY7LlwDdNQ4KsccR52SdvOZYoj6BdZJy"
    "ThEt1IaiEZP10FooX3AsskOEiBoBe9UnncU5OWsnXjFMWQKvWE8HrqNlFXdy3AMVzN4pfp"
    "qpg6zUIy0IWVIwVhjRjICsiDY5lxpReIUFAqSkd5jdgmq4UFj2wVw5xDHPycRe8ca6aYl0"
    "OUKTR5em5YDSztAZ/UwmbAWvnoiHsh9Kibz5OUmXeKh3j9nkgfM3ijoVKsqJW8QXmi7VNX"
    "k0qb2L0jEUM1lyAVr395ZcLRe2lqMowDsXp0spDoJRCER5lzKHCmsFo24bdduo2641R3O0"
    "nCzqtk9umHWNMkd31gr/2atFYpqJfM5ziR3V2X0SPN2uu7cjRfzfG/1D6bQHrgdc/P6Y3b"
    "WHw7v+YHRJvKsxGw3aP7o3yl138L3HH4Q+jtmX/qALznQDxe2z03XfkfZkzO5ve1963Wtl"
    "2O/02jdKZ9C97o2UTv+6e0nSn43Z1f2wd9sdDhUoJzvkX0T6AibejooHr6MQ8SeMFBzi82"
    "5IVYNqaZxRjLjGc622ur8IjIr42UX0gKkdVDQar2f7+phnAXxMXwAfYwsgKCYXm/1RSpz6"
    "O6RYC2BYfN4nU+Ok3zrp0zb7DGPkfjv86dnTi1p6G2rCuchV4fgio8LxRbzCMdRZ3zmsyC"
    "euM9oYX5IQXxJUkeaNLQnSnHLu2KVlPgg7llI4924C6SkjadCZU3ASBkhOGTksTF8l00EX"
    "atK6TkfXJ2geupVwHVjgu5ydAQt8ZwxKrQp8YwL08hOgu/4IBQANkCCc0WUf8BopAGmEDH"
    "PKY07518kp74a/7omrF2fbUFQDG2AOTL21XQKuxTw767kVbA8uD++FhQPLgxJIJCvgno61"
    "STkJGzLFI07p4Nl5UC/kI5mrIZhevdD2UYMGaTFLQmzIu2ooXPypo073z+MremkqRli6PQ"
    "9Mj5YK6T32ROkr74XmPv6OcTo96s+UKSVNqm8q0/rPjT0CLTqlHC7tFeA6yjWoTjlQAoN9"
    "jz7oiGpNxYnvL5oB0+oVEtkfJWA+UMpUNQwQjMpCrOP219gdzDaNVQkrcuB31FCk+Hp8pJ"
    "bCpV8rMRS/CFg3oq8u72rdULSmpmHI6nfKs27r+29gXnc/oLeGgqazZ1Of7ju5erKXpm71"
    "prV/iHgf+mgqQIIpXe674gaylwattEIB9IGQLzvJM9eDss/oyOT/bQf03m6UGFQww0B7qf"
    "9O12cJyQXcJ62svALqUlee3EY5UgoYJnuE4qsWdWSeT1t/ZDbRGVFtkTYUxrRF7Ln5wojJ"
    "pvScTOaqPfdj+4ff2r9efPjoFW59mUPGUP4FWtDHnP6VlJe0+peO2Zj1of6r7pAXFSrmcB"
    "Z1SiETqsggQCA62RTvokxrkQdq6xoVn+3VlJ8rtmntkmUAvvi+MfsY+42x30W3NYz9xqDg"
    "GgUFY+z3SQwznMnxAU532/XaNy4O6+P7PGFu79PD3N5HPXYN1XbeF8HWJ6hzbNCO8OZBNx"
    "3cGLYY4+Yj+zZXqNPbjFint/FgJ3tqLpM0M+lu5huKw/uXv85eX4knOZc4dP54h2M3TInH"
    "bq2PXU+Y3SkVaIgUc4HWe5yfzacdhzlIiaNc51H2VEaxIU5X7QRIMKwiOwAgWSVd2J06p0"
    "a6ppBudaQOTKhqq3OFBqYMU4FUid/bx7uJlWQvAAhSTQYuPlutBoo7KtstB3/MKSMqI+27"
    "HijehZIdRFBQ3WuyVD2o88lCZyuHxo0AO9BvV8Wj5rxGmvPiXAsKH0fArsAuUWw5bSgOu6"
    "SOg1UpcrCGRiE+BN6pmZOn2ViTjxH7rTzNZtrlYWn2qgnQtsGALXKWJh3Bm6eZZ7AoiaKG"
    "G+ew4IsSnXP+PYn5TC1+ZMpIzp/Akv3gWJQTbWzk8rXkZ2a6zX4R+fuhgSwowcnA6G5Rfv"
    "podpLxvtL3gd3+G3/g1hmdPKuGzpcFv56Q1ZI4Zos8rBzCTIeYrOU9F8l9Jp+Jpq5torrF"
    "AuSrf7LPSc+RL5n4EUWGvtCdCYEVooHfwZgJtYjnTwA/8aedqgyUYf+P5JUX06LcLjexvu"
    "in0BBuC/0UztBP4bV5n6NjZtFP4SSGmR/+ismMBJb5yuSnq8qSxzhIFhnhB05X1aD6dw47"
    "qlf9/k1oQK960SzI99+vuoOf34qR5I10yVHHd88N15a8rFIOpBDVntkGj2g5JaQbDLC1xR"
    "HEVJeXgeQBgtVPAJFO9YVqpCiiYsRRKCX1udtLs8Dsdnrf2zc/v/3Uuois9GByxxqlWzse"
    "bAukB/PEvgJ4BkjQLBiBE62saGV9bY3kditrdAMoAdOB201DMQ3seTkwPXw6wHqeTaVkAy"
    "zdJWDB+S6asEUX9wr4LnoKK96bMVBFnQM6hs5//1DE2p0lGCdCz1tZ5ompaKnYm6Y5jBOS"
    "CGwDgqxFHtYiyM4L4HPD9ciQPvPBMchCXRNDf6ZEdUTgX4vYpgwRNBklU5WRBxoI5mNkSf"
    "lVkpnigG8uaCPQYXcx5BRGHTzq4FEHf4Y6+NNVzqIO/iSG+XVjBWsVdFV+tGCNAn/qyUc3"
    "YglhPMgpjHJUPCjCxsdJUXOZrbkMQlaCXqgX6e44Id6qHkqYaNUqiQpqPa75N3lU3V8f03"
    "kEnrayNB5auF2OmAjVIar0KvxVZ0KloJmgKwCnQkgWDO6OtkNVrbWDf2MLsiPNVAv+8A5j"
    "Oo/Dvn7MRI/CjdMmkyW1FrpUYEzg8cKmxrObZ4m/XVPXu6hKxG9RdG+OBe3bJbpDih+S8I"
    "qWUIygegbVM6ieQfXMibKjqJ45iWEOnN/xcU5P3BIhw+wte2RvQa/JJnhNHjeE/GS2k1ik"
    "EWdq01RLHkUjNLVZe3r376PsRe9v6Tf9269e8+hOENHc8p+5y+EapEN9Xp1P1qB0mVfgC9"
    "KgBi+aXi6sFMiLaYQMYc1WjIopWIJGtOE+ncGVmqfCqzsJEdittV3Dy7VW6uWQlj9BwRy1"
    "AqSrmKPmhxw+dYzw7gx9KmikMhay4stAe44QZNAnOjsnE9djT9f8vPkByp94O81TDlv0kc"
    "to1rpFXubUjZ+33MqiYb+6Q759zMwZdCfD9EVugInMFDoRUf4b4ZNwHn5F7c9EJUvLfLTU"
    "hSgpwL80vEN6/lFjRqA+JnzpCV87z/qUQr4jawIZAoAO9NVeQ/E7NJPaYwYOgmv5zVbMoD"
    "Yn5wf+XFlQviz5r4MtQDSXnoY2JDgALSn5efKvlyd78gsRP0PmIIBudtKEB74wOg2iVhq1"
    "0meolT5doQq10icxzD4PER/ldM/BEBGWGpCqpwznQUzX/koKfz6JbNiK+DdbQZSSvUuSiv"
    "ROMGVFgZQVAY4+ea/pstUiJpmHswaEu9hp5zmMHvbslu/XnNBkdMyu2sNe55KEwruUB9XW"
    "p2N21x+Ooo9gVvMng94PfkIov3f/ofzPH7zR0tKf+e8SWWT/9RKTHPNsbe8ucmxt7y5Stz"
    "Z4FB5VkL+KbGxe+722tePRpVeyq/HfLZUau7FnMWq0btSZQ4vqJWLDnaGQj5NiEpBMnXwQ"
    "scNpkOuJ7HYFcnx6FVYiB6EXur0E5qxIae5IsPVx8sd7lgsuqGu/U237xbTCisros1aWjn"
    "0ZbJUjZh0mzE828chAF6xajya70LUWUZeq5UjvaVBTQ1s/UJzxvxwXg6hMgw/ALxC6cZLW"
    "naRA9apfh2nza7fFtzL0wRgnuSlO9zFXcbqPGcXpPsaL03ERpjhbuqFCjWGt+dH65PmqQ5"
    "L8MtjPIib2bRnBClYo2NXFoQ7Ql11zaS8maiDjf0f8v0SHhdDzTGbKiyR2/KZbOaoRZ1wm"
    "/3L0CdjBIZmOOp2CFV104ZcDmDyCpwBvoZJHC5wJgKvhrA6/IwzwsrnkfKb820ujepyhqv"
    "xtp8JPiTfBf++PjIOqUTKEHCd9TU6Fozjo9zqbStxNTfFz47uom2oxu8RLXjEUOud7EnVg"
    "7wnE2Xwmk4eVbjg6m8D+ZpOpyfcnX0R8MFZ0yWdBoqy5d5/gg/XH3AxImbDFQrU28Kni04"
    "0PA/9dpjURDlhQW0U+VYl8DPHHy3PilpFxVNhlzZX4PvxAJD9PLL62LKH8nfxCdFuGGfOd"
    "2OQi7oOprflOvSYLLuO1xJ4NflVTU6OyATFhSz6PV3rxPNAW5oo5nt+ZVyGGTFeWRdl0LW"
    "Ogx+xlrk/nomtZpMYmsj/6WfwY8X2Z8FNbe08gZnoO/mbiyJiDEM/c153UqdEQKRy9ss7Q"
    "KwvPZPTKwmFO8Mri520RFaXXHn2xtvpiwV/lP4UUwAGSJuqAL3LpgC8ydMAXMR2wgIwmnO"
    "5bUKbNiXM9AMqYUuDVfXFcoS7Bap3lUhigQh/CAj6EIQG4IOYxWkS+APIbpUFRxjNMib5m"
    "deY7saZX5TW9CmhYA+Pi19nY0z+qUMGOmp7tce+oWFUva2UkxVsUQQpUzYNVoyr7VOpFNp"
    "TRwFDvPkFxH3jaylLfuzHF4OOeV4vPm0qVsFSHB6Klf3JtkvY5AZul6z9P5qoxA3W1TVWD"
    "amTmGiyXK4tvp5RM3O/wK+94kqTir/6FqMo+/Aa+hyr7qVj03BPGzeXU1SxXD4Y+Vf718l"
    "RIvA1RoXS7h3TrhRzJnSs+CENxP2UYYrSNUOtksftVpC+zHTcr3i4Bcz5xnaE/u+VAXBL4"
    "f8zanVHvR/eSyL9jNuBC0aB7fUnci+h5nM/LNZeTa4aPa3RjQmvbTuvj6MRhzqY87zjQUV"
    "pUfNR5pFG91dRRrolH270tqqVSKy2jWbhBK0tIXtkw30JtcxcKJT4dUQ1+FmlrYi/h/s+D"
    "Lx3y24eLd2S8evNG/e1dSzr5/vJZuGmB0Ou6eEE8DHiTeR0yTbZMrxFa9UtLlpfTRTeU3D"
    "IlN/QYxv319fZXK2VbtbJ3U/7ED/fevo8OzQUVTrIvc1PULAblnUzHCJ3A24Uv7FS16a8z"
    "8G3VPpPJM7UmZAquqjZ4wL7MKeyEBrHd5IJksbIdoukJdZYP8cKCmRI13V4a6loRULf2Lu"
    "ETqRVkU9WazhVIMWkX6/dr7zbSNapJa6QmRY/fM/T4xTMVPX5xmBOG2T3Li0gjQRqUSbZa"
    "k574z9pVke7R1lqPftcdDPu3l0T+HbNhd/Cj1+leEveiHrrzKPeYd7ZH6eo8FHVyEhaK6A"
    "SkM50lN0QH9JL0NpujdZJMrOeRxd0iZ5vs5RuQAGN4ti1LXae5+IYJI9BWafQPiGuuc7d9"
    "Du97DRkNDMv//DNuR57Nihf08WlKTBxYh+QhO8i2u3luLnVwZtvXbXOpu65zR3a+5XLZRO"
    "/W3FCJUH1lUzZ9T8DCddqbCNgcoEG8cuMVLJe0J1jRGk1HaffORgue7r9tdWQvTZ1SIv3T"
    "nhB9tdTmArRQdUjGbegsKZd6EZi+i55ueEdNxcqiUxPShykQ8r5viIfbV8eNnm8iXp7Bbz"
    "+khrKXpoKka3z71R193wnV/csBjazRk/01imGPG+8jsmUcuoK5KIfQy3e6eNgpZ3odhMo8"
    "JTd9gbp4SsqAX34g4XbydPWw3z5pgym+G8iiOaazLAOmkdtPQyAq6F7TXnFMLP0/AiRxXi"
    "b42sQbtTIdb4LNFS+FTS5XRt625RYdFZ6Bor4oX1xrm6z4zmuIBzLt6KNJ7Zaf0V0lFgUr"
    "AnjMACvxyHSbaomei1W8o6Cjjei9slqkr5sHvYGmxnTXF4tqOp8KjrKy9CKQR+kaaPO6eP"
    "Mmj9ELmqUOgHwYcY+ZQ4kj9lgsj1aQqIFgV5BOy3R5ujDEI74BJUPsE9S4eltZRpiQWbGM"
    "YMDjcqOuzVAcoTPQTg5fNsYhHcX4+nxdbIDTbbFBmjI9kes7rLtXcXv0tMVhcAuXb2ua1r"
    "kVUUcE51RIHdFpDzvt625W4bYqgzk8g0iCjBmwlaRLltNAo63i5B9SZltSyzaZzCvOZxrV"
    "3BwvXvgF5cQ/iTTlhj4VIitZcBlPM718Lou4FFlu1wnC4z/9KjCbktx/7hP6hjEQ1cZA1K"
    "XcesOlEiy4/koJY6R/SnHWNUiHwkmtmdf61H+r76DuzroetvBwTSEtu7LbwRhXKTAksK2+"
    "JJHOtJpgD1F80WU749pnVAQD/6ozWWfN5TOduWWuHueigI5kHWQ2BV3zkin4tdnildg4T2"
    "qnFX6r+oVQ+khGLrtkbuFeNwwUbrFLGcvs1wBamM+cnzZZSxBIcwynfjEtZ+5VDNrF9OLN"
    "sDIDm6sy5CAjj4w8MvLIyJfJyNc8lKnKKV12NFPBmBvkkwMbcCBIBLgjT/wrIlqGCFG2rL"
    "VsqS4Sdp30vd5tjhv9Hhs9phE5iZV1XJ4DNQkIPbpR9mrH75LGNEiJ7gN1HmXUwKIG9pg1"
    "sOE6p/vGfCc5nTcE9MjePuNzmIsyosLMfqANZF8j6KpJeFWp27+jTONfKjTfzhJU/YntWl"
    "ma/6WkUNQYSY5YCIvyIbEdqRF/UW0yM1dMI4+mqYksyS8qqOJlxILvcQKac9DkU43oTDST"
    "jikQ4+Dp7VViU87iQ1EjEf4QMwcc+N2Y5Lkeytl0nfhSTc7Yk1GqR01J1YMyPMrwyPejDH"
    "8ioxwTR17HfSHEFiawNlG2MZ2lCTGr+VkZQSTdAyKxl6M5lEr0qkdYJhS20kQ4Zjjwkssl"
    "22M7q3sRBnieJuuDJ3Bj9+bjPYFxmHccZnfX30WNHqJENXqdRxmj8DAKrw6q9LpG4QWSyS"
    "XIAuFUc+mSQCC5XV45ANoSCOADzhzo3Xg56oBm0Mt9RCCRwGfyRJdQX064/w6/tX+9+PAR"
    "9Ipz+hd4Fb8AITwSfc5N/ruTBIIDvPEV/I/RYbhGDsMojFVYJt7ig7FzkewAeZ19ss96tz"
    "96o/aoByU+NtdjdtceDv/oD66VQZeTXpLw5+hul2eIyi/6sVA1ugM7HSBDkanWzPRxScao"
    "m8bENDi+6FlWAQ+InmUNje0NZQtPNI6Fs4lnGccCOczzCcVDPic0G8RMkEFFXhiVGHz2ga"
    "OMyTRON3VMK0s4TSgtXFKnKNqiaPt6ou0rb2tVC7fIciHLhSwXslynyHJ5ZUcSuK1ARZJ0"
    "RssONMphd3iwzBeOBLA2L3N9Ot/4LPv+yudkAqeXn6HE44Y8xT/4EU1N80mnUvXfIhPIfC"
    "JyoNhuDhTpwJ9khjjsF8iXbkWwhm6qlhUDd+6lzLXiggvEwM3uwwlCkyXyg8gPoqljCzeI"
    "aTnKSsuBqQYOHqaAKTxOQJ4xVNtRbLpTFtAoLQ51rYcabX6nMMqYU+IURllPKJKXESK7bK"
    "j+9v2HHBz7+w+pHDs8iulvLUV9pEmusOkAh6kaCPRF3qpfWUW/ErFGXSrqUlGXGtOljuaW"
    "6ThGounaf9bK0qY6wVZb1alfhN83UR2HLpaOSPEM+aGf+PBd8rviA3yNFplZ5kJ85McVKP"
    "9aBAzR0on6ZW4a1NWLxTWmFb0DM03UQ+2VrmGc8YFfWUmpg1J1YUESVIglKMSE8L2jzI5y"
    "XP05/AfDnII0JtLxFB3lGDGqZmo32DVJIiEKpScxGW4B9QwGw2uRw1br2ipDjmrk58GXDv"
    "l48e7TLy3+RAXewK2gRtwgDzKBl0zOyUTqGh26nIjMVeAvI5JR6bzTJU3iNg710pLZD7R2"
    "VmvtlJnKFDn0cfiH4n7yAMRIGyHoZ+2jVRRF9hdVHPwr/TGVIQyRHY4jfFMtO/h/Li7evf"
    "vt4s27j58+vP/ttw+f3vh8YfxRFoN41fsKPGII/TjTyL/ETLcWu2U+idCigrhuHEU9dWuv"
    "KumWqFkrwp5t08L1GR2Z/L+KdXB1gL5sDdxezG73L4daTDV6GufedGedxPjG2mQywdRtzX"
    "9BoPn2ABHPU1AVGQss85nTW+SJL2fh3LcQac5+9h60yMRePUx+IaphMnpJ6K8i64GrHaO2"
    "4Erhd9hkOlfZIyVziBVJiCE5zHvBVxHKzwlHRM4tM9MhEw6I/kwnwjkSbonvobP0Ysnet4"
    "AG/GvESiVjmEqTGXXXr7WAzjBAcTgG8W21DGJp+kJMeXcafN9S23GYw5Q4zLUeZjgOY+Ob"
    "brlymzdCXxFxTPiQxwWEt0p3TPgQcwKRnEqCfsI0DaqyFK9XnygC8wOnqgpnjw847HK56v"
    "dvQivlqhdV/Nx/v+oOfn4rUOeNdCdFI+HxeAVl1QgZ+oKga80BXWuCgsme7jWelHkX6PI4"
    "Id4q6EfWbIqwH53FJWCMLkyt7bWdFupymWQQKVKn6Lvoo22DhL+gR+mmkQZ6pbWKYptAgl"
    "oqaaNIV0t52igluFXlMNQy0l9S1rveqIYgAHXu+Vv9ZBPzBVLwU0Onz8KXS6hzfnVLA3F2"
    "dU4tSijv/ZxMnuh6Iu5PdNteQegq41SWqytKMNke9PWgpBqJyFgw6wmjboo92EPzV+9rgX"
    "HY4rygMjVUfTFxVWBAI25IvdfEWhnUnhDDNJ/4N0VjMeqgKtoPUQeFyokaKSdQB3USw8y3"
    "9SI6KLd549yn3+eJjHmfHhjzPhYXI/4WQNZr30D13tuLPOjyVunJjS9i+EpusAjCG4oGYv"
    "whV2zXh4zYrg/x2K4p59BTynWkwxwiaiDSlSir0aHxlR0afRR3iceIESPTU2umx56ay6RA"
    "pvRUNBsKzEazRzaajbolDv6I/pUijoepdtrejshJtYrdTUretqJOZUK5glbRJPID2kf9O0"
    "drIOXTz3ZsRQaxKDKIpeAYpHWB41BgHNAnoFKoC7hbB1XiQi+vJx3IRexWSS6/x3kcx+1W"
    "oTMUDBL7QTXgs32wMo6YDT2saS9mEk0w7SWZTbMq9EFrRQ03z2Pa25B4dbE9e9ZPNhFzgz"
    "yqz9Qrqv3Ity4G7uDg083/e6aEmcReTefEMl9EeW347NrfHJM/kEawRaJl77BvL5ja1reX"
    "ogd5c6x3wUEtBH6IDJ2hopyQv5ALAhsjxDCzLC+zYETRnh5QDWZwWhFvqMjq3b9Cb9LEjw"
    "9JwYi+/Xyk6jDXtw5EbLVXHt3n86ZJ5Z4CfGtGqSdQF1les6081R9zExyKgH+BnFTS90fk"
    "8SeTZ9VY0QlnXKRfEDS4FJn3xccHi8+POSSnWD04FqXEtFrkRedTZSXyYLVypNM6+NsL8l"
    "RBf899eCo4ewLdijEqt0uJB/J+DeL90HPrDD23Xpv3OzrrFnpuncQwC+4gPsLpjhk+QSMc"
    "BA6Q2njDURQ4+UNEezAAx2OxLKB1wEDBSmD1uOkCkAZIEE4MFKxDoCBMyRIwHpiNMmxFcQ"
    "0s3ByYytOoBFSv/I6O8tzaCmvo2K5VEvnhark0Lac9nVJbbmfRspyhBq3M4pyyKTjyeG23"
    "6sc6HDph7wPDnSAnIiMxUcnCBM3gOZksqbXQpbZlQlSLenUxRcZVaQR04/FYSwTzcXlyOo"
    "8pqD7H1GOHfPmYueGApkb9+pxCK8cv1mTKURc57VtElznvoX8YC22nOpxeVmdUWKHCChVW"
    "qLA6XU0GKqxOYpj5krST9sYMx2+fohEqq0N7ffvcTCHMg0Toa18c9QA7Gsc9PcIkQoZhJn"
    "uEmTxyYQ6OhYcEt5t0FjhMhVqxRFAtpWhgc5SuEVv5IQor7lIzCGsFHQsvhAV+mznKO8XA"
    "gMYjPhGKhHS4SsDfaZPcQsP7ob1v2IuL0b19xLvfYQNfArMqXfHszrntWmc3eUyeUmO8KY"
    "SNvMz16VzoWs0lDJZpkakJWdp0Jmoc6I5Nht/av158+MhvkTn96zN5NE0NCKXelkxdDbJu"
    "tyDT3IIv8aQyY9W/sKB+WKro0Z0RtcOoHT5D7fBpMVGoHT65YZ6rdoKfQrpawWvfuFR0ZV"
    "Xy3kDrsTLKTvm8kqkbqMWpEPiiOrMYYQPhriQrIOeTdQsy1RQ+LMKUeFjU+rDYCEcFhJgQ"
    "Ear3s51eNx5iezoOxrzTjhPd7ZGywdlVRwdCUHulK3Fcpdh2Jc7KzhlXK0pH8q3STRTCAh"
    "oV8KTT2SURfngW5eNsO9I1T9wRufbNGVGJoT9TItn4uNKmihfsrKQBSARgqLBpjsKmOBeB"
    "3MMRcA8oD6E8VD+4K5GHkFFGRhkZ5ZyMcnsJQWuqMZAMYxK3HG2SyTKrbmPFCrTOxzfPOd"
    "JEtZ9kISvOuj64WV04N8uZKg3CXtS1YaqaiFQRES8vumGQB0o03uwzxL8s1LVIJSMfQ/l2"
    "SDWzFiXbLaomlZY/5MuhdNfEdujSD7YxA9Xm+ZbPWoQz8xBlo9GprvGvY6geHz9hlPI7yn"
    "h18ebi48SP+eFf24Zvzb8jn1sPdK4aM8Wc+a9wUxiPGYQESWuvSmBpapCBcKFq0ojrjtgu"
    "MgHvzFmJBaxxqlKEgkimm80b3K/p2ziqyqhT+au83q2kt1XyHg7ibFZ2VqNKMaJMq6jnqi"
    "ZqKInbE18w8NedvSW+xuu5ZPhRFK+RKI6+E2foO/HaUsLRaTrQd+IkhpmtFg/FaqFtKEoJ"
    "8aqR+0T5lfw89iKObZfDGJPuQzh7tHXWV51dta+V6+7V6JJ4V2PW6X+/u2nzg0OBq+7tsD"
    "3q9W8vSfJ93n7Qve6NlJve9x7vJ/iJP7sfjvrfuwOFI3z7tcsfh2+M2XX//mr05f7G/Rqh"
    "j2PWH1zztv0f/D+3/+gdr83doNfpeo/FB+/J8K7b6bVvlC9d/3ngltdq1B18H3rPxYeohP"
    "w6U3Aj8e0yCTfUtZ6Gg+7f7vlW2L2+JP7lmLXv7gZ8oPlN72rMBt0v90PZTlyMGeyx14P2"
    "H3yG+pe7DF0uHWyGCjbBIyUl/Xf63ryhqPNw7WpUyAPwx3SAP6YAXFDFjcUBMvPJRbQxeV"
    "GN0iGwqcAWtYDFKRu4OVQSRxtUAxeZzFE6zOWZPJd3C2IN06J8WWv5EjO3ZAxmFTlE1AUY"
    "qRJWFZ3qC9VIMdv7RNHlJKnOXepGbVjXXIb73r75+e2n1kWkJmFQ0opoP1eWRdm0EFcepG"
    "nEnA4fve9yHLzvUo/dd1GEXftwHOCMBDgbksMnvwkYTB5WuuHozD6H176GlaSSlDhgZy9g"
    "PPGaH85yUuVML9l44roebDI2FdK8JhE3cEMpX9B3kbNU9lRgJkeocEKnT2hDX+hFmY4oKb"
    "Ie2axH0ImjUHhagA6T/tRZWNo40xQZ3w0Vjm6dR/dVa8LU7RwqWynq++QVwDaZGpV1mU7r"
    "hy8LUdOpW0pdiIzJXALEQ+jnO/X8NY5y9m6vapK4igtHB4Tl3T3TxXm+/kNXFm7IDI9MV5"
    "vvpE5ysuIiYA38jpozSStNrReaXRmRJt7syxFm4ilt8sWYQOvLcNyEOYOKKBCn4UZc2CLY"
    "okVMvkN5QRgtmScP6qDIGAq4mpsvIizjZb5ODiqp9G0JERq+M/5Zy/d2+zMrbEO+r6S4AH"
    "QdR9fxohscuo6jzbdGgi66jp/EMKe5jqfr09M8x1GVfoa2IbQNvTrSaBuqwTmwk20IAEnf"
    "Mrb7+Qfpa1y56SyPS39UiHwd531XCN3FnhOiRJtOnXkgT/QvJpyHqdDgkLRyivu5R+lqvI"
    "+hk3udQS9nGgfxKZ61LIkYJ3SuCT01F1DeOw53us95gKQJIB/a5zymAN/hLEQT/FY3h93c"
    "G9B35DKPX0PA5rOn1T0h0dtxApzX9J7fxSG02EuA+iQcHJJ2yFolP+yYzJE245gp2nvUyr"
    "JCTwONctmfLUjF/StkFnRMopLpynbMBbXOSZtMVcP4FX4W2Ir5OlzoNtUgg5+2giSBZAIN"
    "4LkCbpMmmxBR91Rk7mOcPyDul0k2RR/qxQXzBnrfw50cbk8VZXyL/I4SXoAmbzR5F92X0e"
    "SNttAa6QHR5H0Swzydq4zRhNLq+awsAfI6m2bPOv3721F3ACm7xMWYjbo33btvHNVL4l+O"
    "2Y/eEFJqiT9jxuEdtiFHl3sxZt3v7d7NJRF/xuymOxKdyr9j9kf36pLw/8ZseP/1Kx+bXv"
    "9Wuer//ZKEP4OF5+v9TXvUH4CNx72sh5WHzy1AdMf5sKGu9XQYdNudb9LAJi7GDFr7dwMf"
    "xqzTvrlRrtqd3/nk8S7H7LrbuendQmPvqh7Dx0wnQS2brif02td5uGqrJYyKJYWYoQgtnp"
    "O1PidBoFWS8wZkLK4gEarhd1hgcck8vsZS1lecNGuJNWosYMUkIMn3GoHIDptVjBqdOOq8"
    "W0XUZ3n1TREyNLDEM8/OZspCaOcLQptAijbBTPOVNxlLMKp0Al0d58TdalKJLN0clqvgjE"
    "TDVT6UE1ZxvexW3kRPMlwFFkGG5SrYaqvpqk2W1LJNBqWpTOtRZbotQmNb5EV35oT+xamN"
    "tVsty15yeHX+HiK/vxW3SO3ZnyiipWtuPmMZnCGKXZkzYZXaPONvXYF/zEQW0GImcV5M3/"
    "plk7n6LGtf2RzEz2SprsFGZpNHE+xk/AF/0YPKODckS2hNzsmIt55BBV2ZetAmqkVljCf0"
    "86N3R2wwpMDXsej0if8GjcwsiODkzBXRwZ7mZtWbXJJ/r1TLoRb/rfyLWPzHwW8Y88XB91"
    "Ad+oaAT6oaHJSlZWqrqSPjRcW7HlQD1qr42bMV0/ijB5P/EQ10Zq8gjD+1xO8/z2IoSYtY"
    "CFZFrNTsKNJQuoByTXbuiFfSt+ecVrKRMWT8KLfvZ32piMl1DLbRyAuW/CyhpdbZWqi6UW"
    "qFOapafBo/WuqiYKWur73bLeiKDcfb3ffsG43OaHQuylOh0Rm1rDXSW6DR+SSGOZHB3MXc"
    "mNhRjRXtICD2rru3I0X83xv9Q+m0B8IOmXR/zO7aw+FdfzC6JN7VmI0G7R/dG+WuOxDln0"
    "Ifx+xLf9Dtfb3tDhS3z07XfUfakzG7v+196XWvlWFf1IByC1Z1+tfdS5L+bMyu7oe92+5w"
    "yDv82uOSr1sWK/H2LubR8mtHRaSY+LwbcqGKammcUYy4xnOttkadZEkycQfINQ6bDioajd"
    "er31d+boCg0qLY7I9S4tQvPvWDGBaf98nUOOm3TnosCYolQfdg2jhrNQS+Rv6F8phf27c9"
    "rwho8NMuTE4FPmAFQ3OxiFqxcFypsiwAsE/QhDOz6u1E6m8LoOsTNA/dSqYvF9RBxVwE4g"
    "BJ80B+nwvk9xkgv4+DbJsra1pok9hQNA/iT3kQ/pQO8KcYvo+WqqXAu53r8IlrjPRZ+5K0"
    "x+zqklyNWeeSdHbhLd7mwf1tOu5vsVrcdpBLrhbn2fgTNOBZ+eWCZHvnltsJ8DcVoZ3l6L"
    "pLZjnpN6F4fhMFcU6gRriz4BYeKAVB9mkQ2ixohVdPQWh9GoQ2C1rfTUpxvakKwpxIj5Bn"
    "QR7yYioAdYju9CB+XxBiR09ThW5nnIP0deadh72bHxCYK/+O2df+zfUlgf/H7LrX/t6/hc"
    "BNeVEPnR1GOpUW6WRRTXfSdpJU96so2U4+WDUDrgIvLMBol/TXUVJMf529U7t4PauGriki"
    "r1KhLSGR+qR3hZCnbQzK9ErsMUKsxw49l1uPPehhHRubtmWp6xSdaYQwMjaHHhR432sMCj"
    "gf/PPPqHCIxVnLjv8MR53kxTRMhaBiNdbXqcbqzsMSoC0W63ms+IbX7R7lV91UL3sWFQ0k"
    "Hm0I4HGDngL5xB7pnkh9ha46oqemosV/nKaYEDK0H1TfeD/950Yt4zDbby6WhiTZc/G5/T"
    "QVKINqsNdRxvvad/3diL66vKv10YqV2Wjp7NnUp/vi1JO9NHVKmZa29/7Uhz6aBFCV2R+C"
    "515CAojIsZieAyJ4FIuWuVKYAxWHBJIObPKIu4kbICsBfYa4jSkVpav1lHTku3SyX2px8W"
    "NLCsvHCGyMwC66CWEENobm1ig0FyOwT2KYH+gs0Tyazw1gQ11nJ4B6OtCqM2d3/wufuM5u"
    "tDUF3mMd49inJ/AN0tQZ8rKMSNmWvR0CXkPcdZHTJESIh0mtDxPMNluJtdFdAg/rgrhG6T"
    "DPLOaZfcU8s/50PLjhsZ6zdyvE0fVbqwyzvsEoQcEYNCalaxd901U+1WLbVwOSpWrbbtLU"
    "tBSwbnZWUX/ws7ia6ZbtkLlqQ5LXR/05Oe1sJe/YTzEJOFGJFGonUTuJ2knUTp68pIHayZ"
    "MYZr4k7aS9MV1Rs6FANc0Oapo4r1FkbcWpcX3Ven2hwqYahQ1w/kWVNQEaVNRES5FO6Q6Q"
    "RshwmqL+61X1X/ozFljKrfsKLNwc2HpL/eDwHuv0jeyNtVIttqd8cdGwairyqJVZusrz0Y"
    "YcuX7zrQrGIV/OD6a2BodDrwco0qQ+8itbavjWXm0l3SL2akkt3bTIQl0TZoLej2kGTXRp"
    "LLnvxGpN06BreqioW2ZxpmgpM9QsomYRNYuoWTxRkRg1iycxzBseoaDqI0KHQmVdSyM3B9"
    "4smT3I8+0rtDcwtLEVldojy7fu5ZGPFefa10f253qCkBlaCDnEzHzi5ca35Cd7IwSek8lU"
    "5TKqqE4MwqFGvSLF8pW8sbUyqN0iM3MlyvaKhzp7prajP4qwyc9kYtElZzLtCTyMSZ+He/"
    "WYUdUydGoFxFy3TyigvHGvAVEXan7wR6IwMtRmFl42oq9dvGZCWTBc9UY1VXYjqr/gu0p8"
    "i5T4vZfwBeWsClaGze7f7bFqsCrtHBIdVtGvTbkoDIXF+Jx6qqJ7LCSM6hxU5xQBFdU5dZ"
    "BUjk7OR3XOSQwzFvbDwn57BKr+7b590xv945K4F2M27A5+9DrdS+JejNnX7m130L65JO7F"
    "mHW/dwf8Q4fT+ZdR2SvPgJWfRNzjX3cdtCB9rQfupv/HJeH/jdn37nXv/vslkX/H7Fvv67"
    "dLAv+PWWfQG/U6MHbeVb2GyRczwmM1XKiGkcrdxYgPx+NVuZVJNu/dxW8ffQ4PPmQxd8Pv"
    "7ZubBA6PS9CMplQQ3L4GAuS1XgKd/v3tCGocuBdjNuredO++8ZP2kviXY/ajN4Qq8eIPLJ"
    "fhsP21C+tFXMBu1u7dwE7G/4zZTXckOpV/x+yP7tUl4f/xnfH+61d+Xvf6t8pV/+98gwx9"
    "HrNB9+v9TXvUH0Axe/eyJsvN13jstCf61LWeDoNup9v70b0G9OXVmPVuf8AIfW2PerdfL0"
    "no45i1h8Pe11ug8K7G7O6mfavcDfp3/SE8CH3k/X2/u+En3q3bXeAT32v5Wrxqd37n89G9"
    "4vduZDfy75jd3/7PPf8CX3pwM/CBTzPOKV4P2n/cXhL/sh6TxwIVaAHh22+Pond0Y7ZXD/"
    "+i0wSBLKMm5oakzqtvR469kuquwW8WQzo9gCZC1gi0Dx1FI8wqRaa3T1DjNEq1kUYjFoUi"
    "Op0IKSp1aq3UoWy3lEFBuhKGuGbLq0kjbK6cqbnYOf1cgLzGG+cZvz+6AVbXvchigK97XB"
    "wb9YbyUfBTnZljW3V0e6ZOk5mNdBVGhAxLrcWZ5Y2Ju8gWuKHCDbDOGyBWIytn4LEaGVYj"
    "axa3XsDlGqP4K4E17ICXF9UwFYIaAdXQ4ecpNhV7VEFsE4kxWUJUPSJcaAvnSghSIaaYKe"
    "EVMyVg6ce82BYt/eieTiVAexpxLOHTPAfA4SOqDJw3PR3lzrsV4sRDPVfKD3FilbEHFwh8"
    "O1KQw8f7HiVMRUYNEfmzZ0G3QCaPhuwdCbMzJd11VQUnj2RyRmylhgGTrqy6nB23v8ZOLP"
    "ArKQusgeek0kikqM3FmxK2qoHfUVOhsg19uSdII86J2jNqDXlXTYLpIFHI/qaVFY0c3Nny"
    "JL+aBtvnqtwJFL8CCRH1pUTYLu+MkRfV5g8tS6caMVfOZzIJmu4mMkv+W/IzZKpS+T/D+A"
    "WS438gP8/4L17/klzjs9rXFU26H8kMAF8Oy4FiHOUlxlFiHCUaqjGO8iSG+Qi83I/IdyfE"
    "QxTaGoOEuGTqvWSoDdjERjifC+OGus6e9mcBn8SAQ2KWsyL0Nui2O9/gUeBDVBJAh8WGbX"
    "pcKCtUWtdrX2MP3hoHmohzonBl0Cgd2vsjuGJ2UExfWQPtY2v/9JX+Uj+4zb+eO8N2jCN7"
    "Yz3zVkrLTZa62Lft5NEV+3JcPkWxtYJUkJzocS60ti+m9TQzzJdL8jJfE90hD/RRZS3+SS"
    "R3jOSMlOkkW2RuvkBbEa6VrCGu6D3byye42YGihRNQkYuK3KJbGipyUV1RI3UFKnJPYpjT"
    "EuKl7o2p+fCOk6Mue3cUjMYOiyZIh0um1kvm4MWG6ykgHUx5NeO/k3+fBL+jdMSDNIh5cc"
    "wxpUbTdzFMqdGMlBr0L3CFU5MNVOkbZISsxmNY2z0Slf+o/K+lYjqf8v91FNPfTebMDT5c"
    "jyvLnR0RxXSkRSufYnohqfjX2JDlKLUkyILFjmyoXuR20iIPayIjJ/06RC2i2rIIr+2Ypu"
    "Z6JOucjrM+ceV0JW/Y7rGM+mfUPxfduVD/jFqWGsknqH8+iWEWx2PyCCePrk+QNbDVHE2v"
    "M6QwTDGNmM/khGFLzwMXIDl8BrjXAa6SXG9PdOnssCcFyHBDqt2GFBM+X0c2CsQPJ8hF4e"
    "jiXM46YYoc4pCIqlyuHIiSBDcZLyVPwHPGr8xqqzrIKl5pVt2JhmMmSUPlvmDMxqxNJvCL"
    "KZPZJibEfHZDRA19oYuqsi9zE2rgkKVl8tnCafltRqkmxCwy4VBa5rNqTMgDnXFRI/wtpv"
    "wLq8x+oVYZ0aLeV6ikGqn3QxQMQ0XpEaVHlB5P6xRH6fHkhhnDUMvcG4E5K2JD9NrXOSKx"
    "ttbDCCdYZIuKkOIeVes9KiidJIw0neoL1Ui3FAdJoyMtac/dPnKM8/FY7K+7nd739s3Pbz"
    "+1LsTg8SHVpQkzWAwqmuDcsiibppSzTcE4QNOIjSzscPIuh7/Ju1R3k3dRhKUknIzvdqeh"
    "DXWN/U3O2p1O924k6ly6V1Cs9Mv9UBbLFBdR1cbr+P5IPHc6QyKk6KtX5yNEDpZSNGI+Ql"
    "bjNVdbLk1fLA26oGw3WTJOjeuszuvMHy/BcRVebynkuO6Kr7ugKjs2Aukq5wgZpqtAj9WD"
    "AOtL5IUzrMQpcdKiN/DrpgIJzMkSQD6JZCDxZZwDZ++0KgHkttvVgHLYcjnyHCnQkRO+Vr"
    "7todTmCR4c0dTn6T4cjttSsb2mW503RsLjATogbokUAq93PShU+4lqZGZari+DuAn6+7iT"
    "xj4d7ekdodv2qiLfiHDZmKD2Az0l0FMCPSXQU+JEdR7oKXESw4yeEmXujSFGpZBGOEiIS6"
    "beS+bQeV6OaTArUfqiOfMkFhaqoStSQ+9WLb20MunNARX1z6+pf36NosjHCm+ucsivow69"
    "odojtbrMsdZnCdrQ4ONWljLUEA0V6rfMlXqaPnMCSLWxMBldt4j6YK5kgJlFp6alkQl/rj"
    "vrScu74hhOyM8qI/wpRKSpZGka+nT9S4uYjH/S1DVEk0EX8lv+ZJP/8M6TU1If8P0QBjex"
    "wcyiLISdZUJ0G6LeXB2tLfS1eizo7jOZWBAYZ1N7Ih4IiGW0nTPnXfDOiaM+UZvAjNhFwx"
    "uqO89/QPmKXe/HVPmOILaB95T4Bn8GVPYbxHysrPdKOoWDGUtroqYeNfWoqUexGTX1pzHM"
    "/kG9S4SFT1xnBSTfwn70e53uJXEvIL7iWhne9O4gwEJewb1Ot3c3glviYsw6/GFvpMhIjM"
    "AHGZ9x64Zn3PLPV+3b33u3Xy+JewF3rpXr7tUIbsmrMbsbdL/37r8r1/f8uwQ+bJ6IV/+A"
    "10XvBNvId4c/8zd2b7tfevBCeQHf8kd3MGzfwPeUV1HRIVdIT544knfpcSTv4jlkBfeZPO"
    "eSd5QNRZ0n2o4xUx/zAPwxHeCPKQAX1MuFiFAtF4HUlTjix2AymG7zspOG1RfKhLRhIXmq"
    "UMBxkBDZh1qzDxgDW3UM7IIuzCLoeu0biOz7N3mOSt4qFV3xLFJCJ6gzzHtYhojwsIwFxo"
    "eUpLkNrmEyjEwJo+opzwuiGiFDVCNG7LiyPbclO06K6GZas+W2WYKl9crv6Dg32K2G1tAB"
    "k6eesrt3loBtJ9DVUc7Z7U4C4YMmj49AYKmXAPFJBKklbI85kPaOqxJQjpj8C6JchwTdWz"
    "GOHO6FHTJiuCdHYV65xF9+H1AjLT9UKajXdG7HFBvJFQKL43Qn+2rQSfbf6p18PNBS3XwC"
    "qG519FkG2uZy9VGnU3Ml3GGWqiUyPqtM+rJcgtsMfdCdFjEt8qI7c36DUSj7/szpFkDG70"
    "wtqunOOfkDPF/s1cImqkXdUMeHNTjTTM2lTrWotv6wbx+zmWUuNo46LWKb0lmHv1DMOd/f"
    "h7dZ7OKuI/r1gjGrdNNxQROASs1sUAcloanMvybw8mrfqjt0ceh3hvjUQ8Nc+fvQjQfdeI"
    "oeuejGgwaaGhlo0I3nJIY5cBTu4sgTIK+z3eis0x5+uyTwv3S6kR43rvPOj/bVTdf13xHX"
    "Ucca+Tx+b8w698NR/3t3oEg3H/6K8I1NT3ftf4S7cW9Id5vb+670trkNu/W4TyI3gGZ0P7"
    "gdAo24yO3mM/T9fIZJzkZR0eF1HH1cDiy+72Rlod4Q7Z1/+og2HExAXUvje0Ckys3sb0jQ"
    "GoR+aRVDit4L6L1wFKiinR3dU2vlnhpUPhc4iyw8igJzMMPXww+gPqgVt6bQbjXkBmdWrc"
    "LqO6ZhyKD/H7qtO2cJNrdok1Z2vVivsfLst85RK1Y0BsPWVDUMkQKUUQ1CzN0OpVXq2dSn"
    "VKYOFRVep/ybgo1MTywPW0qfBW1ebn/eJiLfqUgldbk2MBHXj8VZ0QKCFpAztICcrmocLS"
    "AnMczhozSvJBSmOmmBCOuxHjD5pGA9d9qUwpSYerLOe5K5cqbmolBVrwAJVvLaqc7xQreL"
    "HwNhsj3PgeMZg4RjICyg5hbwwmIt6sbCoPqyeAFIgzQIaMr5WbgCWowQTQmZalwxC0tQ4/"
    "a9fo5zum5V4AZXa44wJ3e/LAHY3qanhkIbPltygLtZ4yXgexKxerFdsVY2CG+KJ9geArM/"
    "3eYQWGzbTQ0iLka3A6XHIC8tB0N/phBkM+EcOswZjeMuMt9OpMfahBjUtqWJ4EW13TgbKG"
    "S2VHWN/Myo84s0Ili6w78kMWezVswocdC3jxncgQgfG2waqojkITIuisz5R3PJW6741IV8"
    "vjbhJ+MOFo/gzugWJKnC3BFyaqnwPRE/jwrfZKt8TJfUsv2E21W+zJ1UFb8mMH3DbyozDq"
    "q6r6/xeV9FvxunV7TXob0O7XWXaK87WaUp2utOYpjZKjmZSnrowoaiFM34qyb4iCa2yxG2"
    "8D4rrR2Ghhw6NOQog5veHH5j2i2yyRVfC8IbJEOAswAGrUBBcD0SBDYLWFe/opizWUF8I5"
    "QIcxbMET1CAZgjlAhzFswhVUpeY3qI6KRdqjbqotyROT7FSQOXvrbz5TPIWOEVsrJnw/79"
    "7XVBHZUkuiTiD2QEuOsPRt1r5bp/fzX6ci+qd0Rujdnm4eae3+yqfR0g4p/G7I9BbzTq3i"
    "r9L18uSeBD1P6Qh4++yCOsXKQLKxeYgvsEglibCSv68ZQdFhyzceWFNU6J4EbBNfRlUVQ3"
    "JAgneka9gmcUzMASUB065vRp6PZVvrGyBrgGlmptE8Qf65wtniEeSxvkxbZoaYPAQV/Kvl"
    "DEne9YMY4zR3ukhhfOgXtmO0/IEdAQ6ENz1aJTyrveE6yB7KVJIFXpHioZqATnUJ+zSncN"
    "FQtF8Vm5fBngvdPhJ5sIynPSc2w3w7pMp64zMvHMqZNLMnFMRzUm4GGpcgaTajI9u/C8XN"
    "KprhpkRvnLJoZuO4rbGHw5o/qZA79+zKDN0tKnlMAz8mKuDI3M1Wf6mUzEZH+mmvBDDbuf"
    "CqdTGN1dHEZDB8S/V+bGpaNST87DvYmfUc7KrtZVtMJf4379al8yWxkz3VhQ5igHed90rl"
    "qP9DDvsqizsthh3lUlZCYTm2VF3YMppIp+xf5WQrfoaouutkVZL3S1RR/MGvlgoqvtSQwz"
    "utpW6Wq7YeN29FRwqevscnv2t/v+qHf79ZK4F2MGF91reaMrHBe+3A+7wvNAXIxZp387Gr"
    "Q7ki7wYfMEmm+u4f73u5uue9u95Hfbt53uzY24611GBePXcVxIFFJ2mQWJHR3QceX+9sv9"
    "zZeej2yBmREgvSSBDzAj/nbP9y45J9zLMWvf3Q36P+CmdzVmveHwHu7Iv2N21x6Meu2bm3"
    "8o192b3o/uAB4m3ByzwPPAXT6nvvQG393pJS/rMWNiYuYusyXWyQFnCkyF3u2Pfq9TfKoE"
    "aS9J8FNwyDct4vf4VPGfJtF2+nzqyX0l4SZMDP958K6o8SJuuld195iKaRB2mUaxTg46jS"
    "SrU2z63HZh2tx20/aWzrdu53cxjvJizIY3vTvF214CH4KTRtbeCc8Z755Xoke+SF7VYwpg"
    "hE/VET4bbXiCdJTlYh4mRA/zLA/zXfBFaHNB69p2lBlNyDOUCXCEEmHODqVaC8ZdU9cJR3"
    "Gq/jFKdjglZJX7ccl6yJD1ooh+KkSI6qlaq6c8O5Iikh7tonNO6gAz4x7DmO813jjWRzHW"
    "j6ap2YpFObD2bgOe3AOO+jGNelIyxnSreDI15mr9bwLG6nJpmc97LKxIB7iu6ryuKIdwl6"
    "EO0uEI13mEN45PRcZ3Q4WjW+fRdZPRFs2+EiRDfQzmDnpFgD2/74IAB8kQYMwh9OowY9oJ"
    "TDtxHLBiloSSwc0I68dA6QC0GCiNgdKNnr8YKP06gdKuOLsnWM2rfRRxQGL7IiRCoG94P0"
    "3FSDoxloHSQPTUXJwwM0HOyaSUsO7kZGrywoP0Q3uCtFeOpmPBqIzZ5APVtAkFXFWlaUEE"
    "YGmpQTw009ODyNxlhtcuV3aQpWVqq6lDzBlRmczQ0RKl1+bmC+Hfdg1PdEdk0SAPlDIiEy"
    "a3vDJvcGlzXl0WgGsRR33ijQAU0Q39azpXGf/JIrdGLDvI4V4/ZjJhiMgPIpKA0MXSWYuq"
    "dar/PSIZRDST2oSZ8v1p2UH+uUmuZz+tzv7805+6/rBj5D1G3mPkPUbeH6kVGCPvT2KYeX"
    "+6U2x3DJJgTEDCDgkcQQzO9Jg3t3kDw93KT2Ug/hbA1mvfQHAv3uSL2MwK2Yzhy39qwn6f"
    "jq/XvpH4lh0Q++8VZ6d1J8HNOHWvDZLgXpuw127kuwQ2ZWsIrE+4tx/K8fgj7uSJAut8J5"
    "jDhK/j7nNEOB9lzcYjwhdzElSdk0Dq6goccRuCwx1wVTkAln26+QrPAniGaBDSmPrKZDPd"
    "WhSCNESDkEYhlUbJQogGSRDQKKC+BaMAoiEahDQKKdZFw1pTdXDny1FrKt2Rr3JjtOthlG"
    "aO3jggbTNIW5uWW03SXyHEF2y+JqOeiXdNHKjUMDUXVFZpIBMp5QgrrqjiAGZbzuUQcGEQ"
    "JmBbtGyRhapRAnHDnOaRD4XNiaCx69HXihmlD/0Fxmxi0dkKwl0nYLFuwbtFl3NVkxZvN0"
    "yGP5i1RB0LU7B0k12qVQSnXDRDQfl1F2jsNfu8AA3paEgvusujIR0trDWysKIh/SSG+Ylj"
    "mKxV3J7n1qOts3bxTCaX9ZLMjln37/wouf3avSTeVZSxeh0rm8+E7DISPnHNh2Lf3MJJCa"
    "UH3f9xM097V/UYUH7YJQaMjTifmKZd8ijqPIylbJPdv49CO6QH5M/f23//JbRL3vRvv3rN"
    "A8B3bvpXMcB3T4RWQQq0YxqOYzu1pnM63TGlZYgSM/rUfpT506RzMX0XDVOVUmanxmNaxU"
    "aKZY0qLWskyssL6/EO+1ecGvewWu9h6LlRsefGUfoeHUsqJy95227aviApblN13qZcg0/R"
    "VbShwmWUndlP2s0K4hskQ4C3pE40UzzOtuVONNO8zhDihDmsLCgHaWeVcayTGstnZ5328B"
    "uUxhx+G7Or9u3vymjQvh1+6Q4uSehjPfSN6CpUdnJAIWoVywq4IUE40fPqQJ5X0UlbAqpN"
    "zCATRTawWPfITYc5jZLRrjQFzR1EZt3otnOW4PO3edjK8vgT0V2K4bXb6u8nurWlf93cND"
    "Qys8wFUYmmronJWmTFHN0gKjPBuU3mZJmrtpumxU0dYxHHFHeASHcIZZpNXnRnHk85U/3r"
    "Cvrj8S3DcmxFTuRyHfDge5XTMTreoeNd0c0RHe/Qtl0jVRw63p3EME9NrVBKEK99OQahRl"
    "tYMdtKtdlW0KZZtU0zxGvHj4AU5VOQKGv3P0K0s5TZfDePBqJu5Im84AVI9oTueKyULnIx"
    "JV0etYfu0MWeag9fTu/xvo53Tr6S5kOAlqX98FDNowFRdK9xkUy8P9kyAe05mdhPKxFhCM"
    "oG+Sb+0HxhBNgWiBMM6CUy0+vu02diwtuwmicp621Yy+FmtQtAgxoJ1EigRgI1EicrqqJG"
    "4iSGGfO/okbiSDUSmP+1QseiXfJnYupMIW1gascaKNPCslwM5nSZK0aIPl3ZPl1hWXtPF6"
    "SQG8dxorvVBSk2w2qVW8srSpegZQrUq0vXL1mBRlv1St9NRtduTSRR6Ih5iafOSUe156AJ"
    "mqvgDc/vE1BJbPxaXsDxBSg/k4lso+iMCx0TYqtrSHsFxZhEs7ju6YDv3SsBFofymfdfhf"
    "uN+3sP8aqN43cQr+hrS3xhub8GlXmozCt6zKAyD7U8NdLyoDLvJIYZczhUqc87yphzVIoc"
    "F6iVKkX2C+PcM37zQEgfWQBnRFTJ67kUITtpx6+oUFmEvYnSYsKKOvM3YZ1FbsE7RIXqXA"
    "whrxZQSC9hwa7ysC4Ia5xyD3CPZx/CePKaxZO7O2YJwPY2PTUU2vDpkgPcwCIvAeCho85m"
    "36knxR/lnrAV4/i+WDOTmR/Kn2g1Cwb6ZxnOoJ1ieA23Gs+GJuFfaQ1O0aof/q3aT1SDCP"
    "AH6tq3ZJ0XzueSufkiKV6oRYk6ndIlnynSYgUGrkdRW0Y8dDPmxi1nh3ppolt3tF5PkmM3"
    "WmvQWlN0i0NrDarxayTmorXmJIYZXa8rM9X8e8VPT91JYLBTD54gyeFOnioxLvnw8Vi3Ap"
    "gGSXbCtGbyChZ6raF6KA6oK0ntgmuIFOFF7dsraN+iUm4Z6G6q4TYa49DyrZWOaJNbM0FF"
    "FEq8ma4hsqGZ4iX7zFusWNYNkZkERQ/C4zlYPviSqIbhxdYLICGL4FK1HLipJ8Tul9rzHh"
    "7SoZoo6OaLiiNUHKHi6HQ1Cqg4OolhRjffKnVHO1dpK7tAGy6h6paQy6DuNM5RWvQZrPNI"
    "8582063FbsxPhBZHus4jbeuPLMWtJsOqEiSqcV2iHY/Ht7kSr7zNSLzyNp54xXV52umMDJ"
    "PigqrzgkLzBOrP66Pb3btoj7v37JnAtnkerRHvVNCg74lRM00OIZxKqADla/2xCNQOdpQ0"
    "d9sYqnnsKft63ZqMf4COIj6v0vJhUzLlX1I4xeb0qC3YYaK3rGco2pr+2N9f0XyC5hM0n6"
    "D55ETlHTSfnMQwo98t+t0ekZOolMgK+d0GSQ6HaVU17dHrtoZqLayZjlrCo9MSYs30g9dM"
    "L18X9N//H6zmxG8="
)
