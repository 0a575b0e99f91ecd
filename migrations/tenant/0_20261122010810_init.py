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
    "eJztvXtz4kjSN/pVKvzP9EQwjm73ZealT5wIjGk3z9jGC7hn910mQEaF0VqUWEnYwz5nv/"
    "uprJKE7kggYSEyoqMtpMoS/OqW9/zfM5syhdnnrZWq2R1mm+uzJvnfM6YsKL+IedogZ8py"
    "uXkGN2zlURfNFWg3pl7DR8s2lanNH80U3aL8lkqtqaktbc1gQNBjlBiP/6JTm0znCnuiKt"
    "EYMfjdFdNsYszIq2E+n5PJI50ZJp0Qhalkosxsak7I3NBVYs+pRzo19NWCWZxeX5/DF1CN"
    "Kf8GGns6wLt4J/9e0bFtPFHezuRv/Oef/LbGVPoXteDj/57NNKqr4vpMEchp6hk0on8tTW"
    "pZHBTLpXNGgK10HRBeLwXAZ6IxB1V8+G+DBPrkwGu2QF5ejXn3MAx2kS/h42mYpfT8aCps"
    "Oi+ma2i4fB6L3gMzWvYu7o9d2oeH7tU30RLmzONYju2m9XJtzw3mNV+tNPUcaODZE2XUVG"
    "yq+iY5fDVnSbi35OzgN2xzRb1poW5uqHSmrHRYKmf/z2zFprBCiFxi1vmUz8fzZ7q2zhl9"
    "5QD9v84X9RGNx3e94XjQGY7HZ5F15mDlXw7OrSkHloOm8bcATP+V/W7gEXfP4AXt763+u4"
    "9ffhaAGJb9ZIqHAryz/wpCxVbGm/HcYC7nehDzK46ZrS1oPO6SIoS76pCcuxe74O/e2AzA"
    "ZmtywXThOizAw+5tZzBs3d5D9wvL+rcucGoNO/DkQtxdh+6+k+Nh8F1W7sBeJ+SP7vA7gY"
    "/k//buOuFR89oN/y+sQ75z28aYGa9jRfVj4t52b4kl6w7rZrsJDm17rpjxw7qhCA0th+gI"
    "B/Nsofw11il7suf845f3KYP7o9UXC+jL+9CA3TlPLsSj/8YAPM63ZQWIity5qrtytm5Nvq"
    "1IbKzxc7bDVguBaZe/mB9FNLotedRVnr9n7X6H7w9XTeJcjNjD/ZW841yM2FXnpiPuOBdh"
    "dinLjL/IMuMvkmf8RWTG+5mLrBPeT4PzPRZQ8SnHPh2kqvJc33Gvvnifbeqmzd3I5J3qGt"
    "98Y2dvMtQBohoi/SHTJvEhZZf4EN0mOEaPdK7os7Exy7NVhOn22C4ctr0qoBezWwQksKyg"
    "BogQ0RCiQpcQhfN/Br27BDg9irD4o01t8v8RXbPssnYFn+j5uNJ0W2PWObz2LeRNQCggCb"
    "k7wrvb1t/Dm0X7pncZHg3o4DJ8HII2J89oeAQ4GIUPhkkVK44XH9K/7PjR2FDsdFIezw4z"
    "7Px9mI63pwq46d1du83DgxDGm/9sKy+DEqSqJYfyWyYO5bcUDuU34FBA5zh79mnA4MajMn"
    "1+VUx1HHliXBhJbaOPFheL8B2FKU8CO/iR8AscZf0VVVRdY7RPXzT6ehajzg+1aKSp9FWn"
    "7djcNN6q1m8xYiwpIy5xgzyuiWZbRFMbxDbIIyUmnT4bjKpEeeLj8pU8gSLe4EI3b0deFS"
    "uqvy+q0+2K+nooj8Wb4L9PR6YuRr0i6hUrcQpvmcMV2e/bOlXMPt8U47b6zcPUXX4KzfgW"
    "77TbusG3XevnzDGpyku+2wKCwnIqxcIGsebGKwNLq3gH7NnQzOEqort8YT2P2IhNwGY2IY"
    "pJhe3W6fAnfmJYXwldLO01eZ3zI0UYdp0Xv1KTCqsumXGmm39QiWHyf6q4fKygsfcU7buh"
    "rn1MaoG9wuzJ19919y7UZT14CTREoyEaDdGVHcyyGUbUCxetFxZHSwTMlmkq63g0XYIQkG"
    "UqIN9O9fXPP8OmNcmc5ULMR3OaoKExHY3paEyvE9JoTD+i3QLNLSdhbmkr/Kepitl7oaap"
    "qfQsTgsXbtNIVcY5rceGv/l2owtRFVCBkde5Np0LXZirKQOt2etcsQkEL1jkkerGK9HsBl"
    "HpUjFti8xMYyG0YPLr/GQR90uck6H/tvHKooaZA714xOhfUyp+r0XAQ1MEcIAFyFzpNEkv"
    "5+qdxNdW1md/1tLYUxMFDZ/wVqx/bpcluAT4KELga6w0Jv9DWTvlE3yDXy4+fPr1028fv3"
    "z6jTcR39K782sK7t27YZiJMin88nF+vVeQEvVfldZ/rZbqjsMcpMRhrvQww+kVO77xY+s0"
    "TxvUeg0oDFJoA4SITugtAtulYehUYfHI+ahC6D1ysnqBdtnr3QQWwGU37Er2cHvZ4Ry5mP"
    "m8kWbT+NOG/3qq55F1PIIaijm/ZZHUf0sW1H+rlhK+amAX6LURRjgK7zfOVGtP7He6joSH"
    "hSB15L1Lr6PjhHVz98wTO0zl1ROSgtOK/36V6lRuC31+zPW77aG0fL+BOG6smC0kv6gU7j"
    "xqpArfvkZbRe7vXJqdKSZRiEVNjVpczOUCrLGgUb+W9KZ7+CTK7vJsuxuKYvbd7YLq0e26"
    "KRKqoq9i1P+X2lOyiOqSHE5ALRNwKaP+n4uLjx9/vXj/8ctvnz/9+uvn3957wmr0UZrUet"
    "m9BlYiMCCSt6iKgm9l2YYMDL6iM41pDmLR/SW2YfpuI0gcXNQgUabkKYKSbyqyb8KlCaqe"
    "k4khtWQb1zcxBy3esP291213yEJZE1t5jtmoCus1Vhe3cbx4pqiLe3NmKHWnQ10c6uLemp"
    "k/OiUN6uJOYpjR5bBkl0NgD3Kg6zSvIbSfskD7KRnaTxFoBTqx2G7PgOPSVhlo4Q3XJPD/"
    "iEntZZPIvyMG+s5O665JnIsRg/2kSeD/EZN8bNPhZ8O8cTZnqEy+UDly4ggt6fg/MXqpLZ"
    "pVh6bKQ1UZ5aoEjCZkhkoDmVY+H1RlQAbfJs2kMbJcqjnGT3ZAe4x352gNMo68HoU7Od+F"
    "j6QaGS/gfTXKeGHDRN5BOAhSFiAcHI/L5VHIBhXRVbqZHc5Ssj6kayRVf6tMKkjLpks3Rt"
    "ekU8NUG0Rd8fsG4d9zTRxrOjgJWkTk0xG6Q+EzOCMTzmiaUuydxCsjC+xfxARzWvhANEug"
    "B16LOgQWi+wSv1A+/1WyVFYWvNlYWjI4WDemz447o2LBq91UE03+hmdtuaTqRH6DV82eE5"
    "moBtqPmGATGmSyUFQ6Xi2dZtLOBDmljdXTnKyslaJDzLFJ6VcyWZrGiwa6NEWfOF9wbuia"
    "oNRsMjUNywLFq0kJM2z+Hsa7m1KV/8KJ+O7WhDxTjht9oeba+Tnimwl3SfHtzsmE0b/sMR"
    "9RRVdgRAOwrJhOLYtsngqLlWVr/JltEN0wnr/yt5l0AVuG6tKKeGrLWNBHQ10LsNwWDTIz"
    "NkPDfwWfU7olhpJ3zhfTLpHVgawEMFOKjP+NwgPti40x9o20mP1icmLqa1SiR8FHJToq0e"
    "vLQaES/eSGGZXomOipEisHU+S+IaKCa8+xB7jta7gDFG/rMblcGDNVE7lPr32dfNUKYz83"
    "uoS8fEmQEvmSSvMljkZpDOqWHGsnTIZLKGYJOQqOnMtnQ4Wq7yqvnAW1dxjdDRWObpVHdw"
    "ouIbq+m/4lRIsjXeWRDmmlcxjrQ5Ror89hr3cMSVHEk+31PhK01weGoQh7vWOyyzMgPhIc"
    "kMIHRNo284zHhgKHo/Dh8NlGdfoSF/ydKCzFkR5OYHpf0gAULS3FW6Dz8F3xPSD3VWXuyx"
    "kuzivbRp69LkyHO17hO57P3SXvSgyR4hKs2hKsiA9fV6WLpcE/TNd94e52FuPMF23USPPq"
    "0zbNx+amfSb/vme6dt3v+PaiU/OcTBRmvVJTOHxZVNHBDU6zRfjv3NCdlH+ihoY91yyHTD"
    "iD8SvjFdzewINOUeM9/kp/Y2xociB5rD8PMkYqH2KL2MPJCnMFx9gSP2TKyvwhJSvzh2hW"
    "ZkwpXnwdgDyTtr5hjhefP2cJnPv8OTlyDp6FnDUMdT2eK1au2LkAUQ2R/vIpi5vRp2Q3o0"
    "9hmC3bySWY3YXDITgcvGf9h7u77t11WSdbePPNtPembL2RAEWqWHS8YrYWo2VJFzxCpOh8"
    "UDnJI7yYVjEqzsGCc7KJ6rQN1U5KtIpJko4a7ePFr188DRp8SFOeDW5bNzdRDdqCqpoyTg"
    "55T7JI+6nqUGz6EMyhENGiMCfX895Q1AHitF2ojHreGAxxEgcC/Wup8e52GOYg5WGG+ZC5"
    "H499lCuicOyt7Efjr84LFeleI6pG/+NGmpLREA3H1Gu5Vb04MBbUnkPwri2LhCyXlEldne"
    "LF+tLzp3MymRqLpQ4jfz6FWiJUjYkW3q87GRxsMBoIZZWF46F+iapDDKthkieN/0KyWjYh"
    "mJWRCTVNw5wQS0T/ztfn5AFYbeehSW1zDT02nNBYajfcppS/kffPX8V/glu13glhnii2DR"
    "WKrQkHT9NXfKrtEh/r/B6g3DNuFTWeFdJ4YiHb2hwCAXN/ztKCNS4qWHz2IYw2xGjDSmxL"
    "GG2IVRnfHs6SqjIGYn02zGeuYJ8NGTrJVJldcWWbvAPsp8MRrvIIu0JodIQTLRF+EnToDZ"
    "sjhK4gFw/qEtRBQx4xQmS0QqSaId5XqBhwfyW+YESHJu430pRnptsik0/ek2msRFK8mfYE"
    "qiGy4gMKxYWe6dpTcYnaItS0zp9MhfcBGijIAAcZ2B71FV3yobKJk25KZJXj31kU5I33yj"
    "vAO/cog4RaKExuhsnNUMlXfZ4Kk5udxDC/pWdnDSvyba3AlxwWlVR/7wDxUG+zVkqJfPLY"
    "t3H+Yz+WFtPjVKvO4ZCfGZD5u8Nsc30WI8QEG6RKM7bTdEy9tplziTfI45q8zo0FpM92rO"
    "ZcGlhDOm5DJRoTeaTdFNMyqzQ0T84evnOPwiXgkfLPdCKSf0+EcV4WQBROzBaXfBZLG7qn"
    "sigi/x8cBhhEL/F+xF/Hx+ArmYj8ahOZ/dsi5opBfnFTpABXRCbzmW68NkYMRCLyYe+M2G"
    "j5R5kLZa4zlLlOnBlHmeskhhldPNDFoxIrB1083tLFA3MeF8ghoatpLY9KjOQveNeR4OT1"
    "4A1S1ZAHuchk479IMfFfRCMNOUaPdK7os7Exyw15LHH9vCtKAV4RupScEzxe+VCHyV08gy"
    "2VjXkA3lDUbw4XXw9D6G9zzV+XANHdji4z4vKAJMd/u+3rgO2ho79VaiuanisXro+kGqkh"
    "4bVHnRqyIqa7S6EOOIux2TlPGmnGusdNm61GuhZZQciqMRMufbZJaZPMqaL+ewX1bUyrQU"
    "z6xNs2iOxVxMuC42DUOrd7V8Ist1RMymzHLLdU7LmIwHXscLxfy+ZPLGIbUG0WGs0MyAQo"
    "nA1FFdylrkzpgvdhfXU7gFSCsuCvxv+KluK7GcsRU41XBpHEcEN8cd4H1WcNQhX+3WTnVA"
    "VLo0IsXbHm52TyrIGxT7P4ramhUu+3ijH4ydq4RO5i6IOvXGglWgHouNjyti5/XWyvFlXM"
    "6Xz8ZCoLK1+/19279K6lB6u78PbsGy2naDnNe06i5RT1hBXSE6Ll9CSGGdiTPGKx2752/q"
    "olCMWY1KFUnWRC5REAuMNWCwFyl4E4MKURsJNqj1QK7bPvf2uS738bsX7nutu7axL5d8Qu"
    "+6279vcmkX9H7Lrfe7hvEvEnLG9lG59Mw5MyOuHBAQkoz+R321d5OCqzsySlCs029RNThl"
    "YK7LP7fu++N+hcNYl7NWKtwaAzEPfcK37vnj//Ie45VyN23+/ct/rdu2sgdi5HrHff4WsI"
    "/h+xwcOA/70CMu9yxNo3vYGgci7kHWgk/1ZjbQkFQI615bav8nDvvLayLa601RW1FagqCP"
    "65rAUbkjrotA8A8pKDlIs98gjqCHDRJ4SxpAxKUs+NlZnLVBAhrIbBoFa1pAyRnXIcp5IC"
    "yTp5YDyiNKH6+BZDCv4gI4f1T7ph5UYvQHTS6AXU3Dk2hghhNTaGo7ckBvh6v3kjMjYt01"
    "TW8YMTJgyNzans1mBA/+efEW7ZTCoSlWx5CRChn3WMwTsMcBTdb4ZJtSf2O11H5NEQohGb"
    "9VGiurm7+Yqm8upZAYOTiv98lepUlgTvdwbDfrc9lJbDeD8C3x6ucM5RVcyx8UJNU1PjCi"
    "NfOn18+71PZQXYZNzbTn89p7sjlAqThiB49s01nYtpMYxDHrTqNkuDm6XnG1EESPdub3Wd"
    "UQIudVzkxMqD2THOMH4IzGb7ATWALm7p4pEeowIrE0qKZfGjs4CF2PI6qul8Mg2djiGJ3p"
    "5A9Xk/bra+GsKkLJem8aLoYyej8b7TyumuL3ur6zL00hruyWA53dQWJreoyr44uf3UFSid"
    "qk/UFMlxtH03rBvRl5eTp45waezF0Kb7AtWVvdQVJMNU996getBHXQES+ZqKYKWmInvTwO"
    "2uTniVH6SwkWsSoxUCos+2sIXxMtB6awDDJYUggNe5Np0TqYghihtgINOBCbd/yNoFgQOr"
    "JbGNBmGGTTQ21Vcqh7VBFP55Ts2vBKwxhPJBVGVWsYmositc/uHXR4MeDv/6mKiCf/pCPi"
    "wNdHF/pgca+PRVTvsGphNDp3h0iken+JP0lkan+JMYZnnWxY5wgv1Vizds5XUtOKJBjfEt"
    "EExIHtg8glP2yOD7vxV3ECdHz28o6uAKd+j4+TfNu3ZECzxHCiR0sSjZxWIjth3KxaKiE3"
    "Wrj0VgoSb4WESn7iGRreZ8Ldl5pUz90oBOnR8d0Su5jxpp+iTL1yhDHgynuZvTYTqH2u2i"
    "7vxUYeSREl2Dnr3U8qIwfZNYig5J412LEu/GfNGm/A0zjcHMIqPVxfuLLxHF0SFeiOW3Kn"
    "cYNFB3g7qbqhwOtRDqUXdzEsOMCQ1KTWgw/k+u0FMfSQ2jT4uvcSbwinMk3QIxrWum1WIg"
    "jojWmdzs38Cr6UiEw6C2XNeWe0I05MKzNaPmgHd1hFP2TdwqOnxWGWtwgGiLKmNnMfJvpE"
    "0jTRCmXuvxdNM8c/02EFAVsuSihsF+ssimN6cWNORelKrrr0KQnWtcMjXXwmmBcgmFUFXj"
    "Q55czq3IF+TMuSi81scL4XPu6EDobAaC+Qt1okqx2BpK2Chho4R9uqIXStgnMcxppQq2Z5"
    "86irIFZ637+5tuu3U3FFml5CWklepdtoYiE5t3KZKzPdy0+iI7G1wkJZfqdwbd6zu46V6N"
    "2FV3cNuVGa28S2g57PZlQ3ER5oiyCE7Fp51KKaGwfdj3K6dwoOWMwx4z7GE+N6tzT5jupF"
    "2jDu7kc0RwleLlEyOwZRWhYkjR4yfdP8UPWRTq3L4U9QzwboQ8KmLmWaX8Ku75FDiLUSqJ"
    "+400RdLSbZHBnQLaijIdoL1RV7ZGrXMyMRX2PCEi3soiqyX8GKjWIYK9wWIzIfClZMkOuC"
    "n9IWQxDqeAB9T04MPE+40rQXKo1+bUM8EXQGUSKpNQmYTKpNPWMqAy6SSGGd010F3juHwJ"
    "0F3joBC7HHFG1sltfji+qUxsC2adpJyTRwu1oajFZD20FsoTHPPsEAGiWsBe9klnck7O3I"
    "lXDFIWwCtW04HraFnFnRz3QAWzd0qkeuogS/VI80MWF4wVRDQlICukTc6kRhReYb4AKekd"
    "ZjWgejAU4n00VjaxjXMysVa8sWaYIl2O0OTRpWHaoLTTNUa/kglbwasn4qHsh1Iib36N0y"
    "Ue6t0jNnnk/M1YkZmoJk7RY2i6VNbkyaDWLkrHQMxkwQV7nd9bcHVh2FqOomDxXJwuhTgI"
    "hiEQ5XCKHCqsrYy6bdRto2670hzN0XKyqNs+uWHWVMpszV6P+c9eLWLTTGRznovtqMruk+"
    "DpdtW5G47F/93hP8btVt/xgIveH7H71mBw3+sPm8S9GrFhv/WjczO+7/Rvu/xB4OOIfev1"
    "O+BM1x87fbY7zjuSnozYw133W7dzNR702t3Wzbjd71x1h+N276rTJMnPRuzyYdC96wwGYy"
    "i/O+BfRPoCxt4OiwdvoxDxJowUHKLzbkAVnapJnFGEuMJzrbK6vxCMY/Gz8+gBEzsoaTTe"
    "zvb1JcsC+JK8AL5EFoBfTM43+8OUOPV3SLHmwzD/vI+nxkm/ddInbfYpxsj9dvjTs6fntf"
    "TW1IRzkaki9EVKReiLaEVokad/VxbZI64y2hhfEhNf4leRZo0t8dOccu7YpWk8CjvWOHfu"
    "3RjSU0ZSpzM75yT0kZwyctIQkeNc9AjqwFqXzXTQhRK3rpPR9Qjqh24pXAcWRC9mZ8CC6C"
    "mDUqmC6JgAvfgE6I4/Qg5AfSQIZ3jZ+7xGckAaIsOc8phT/m1yyjvhr3vi6sbZ1hRV3waY"
    "AVN3bReAaz7PzmpuBduDy4N7Ye7Acr8EEsoKuKdjbVxOwppM8ZBTOnh2HtQL+UjmagCmNy"
    "9MftSgQVrMghAb8K5qChd/aivT/fP4il7qihGWus8C05OpQHqPPVG65r3QzMffMU6nJ+2F"
    "snFBk+q7wtTeS22PQJNOKYdLfQO4jnINKlMOlMBg/4ruK4uqdcWJ7y+qDtPqDRLZHyVgHl"
    "DjqaLrIBgVhVjb6a+2O5hl6KsCVmTf66imSPH1+ETNMZd+zdhQ/Dxg3Yi+OryrdU3Rmhq6"
    "LqvfjV80S9t/A3O7+wG91RQ0jb0Y2nTfydWVvdR1qzfM/UPEe9BHXQESTOly3xXXl73UaK"
    "XlCqD3hXxZcZ65LpQ9RocG/287oA9WrcSgnBkGWkvtd7o+i0ku4DxppOUVUJba+NlplCGl"
    "gG6wJyi+alJb5vm0tCdmEY0RxRJpQ2FMG8SaG6+MGGxKz8lkrlhzL7Z/8L31y8XnL27h1t"
    "c5ZAzlX6ABfczpX3F5Sct/6YiNWA/qv2o2eVWgYg5nUacUMqGKDAIEopMN8S7K1AZ5pJam"
    "UvHZWk35uWIZ5i5ZBuCL7xuzj7HfGPudd1vD2G8MCq5QUDDGfp/EMMOZHB3gZLddt33t4r"
    "C+fMoS5vYpOcztU9hjV1cs+1MebD2CKscG7QhvFnSTwY1gizFuHrIfMoU6fUiJdfoQDXay"
    "psYyTjOT7Ga+oTi8f/nb7PWleJJziUPjj3c4doOUeOxW+th1hdmdUoEGSDEXaLXH+cV43n"
    "GY/ZQ4ylUeZVdlFBniZNWOjwTDKtIDAOJV0rndqTNqpCsK6VZHat+EKrc6V2BgijAVSJX4"
    "g3W8m1hB9gKAINFk4OCz1WowdkZlu+XgjzllRGGkdd8FxbtQsoMICqp7VZaqB3U+WWhsZd"
    "OoEWAH+u2qeNScV0hznp9rQeHjCNgV2CXyLacNxWGX1HGwKnkO1sAoRIfAPTUz8jQba/Ix"
    "Yr+Vp9lMuywszV41AVoWGLBFztK4I3jzNPUMFiVRlGDjDBZ8UaJzzr8nMV6oyY9MGcn5E1"
    "iyH22TcqKNjVy+lrxjhtPsZ5G/HxrIghKcDIzuJuWnj2rFGe9LfR/Y7b/zB06d0cmLomt8"
    "WfDrCVktiW00yOPKJsywicEa7nOR3GfylajK2iKKUyxAvvon65x0bfmSiRdRpGsLzZ4QWC"
    "Eq+B2MmFCLuP4E8BN/2qnKQBH2/1BeeTEtiu1yE+uLfgo14bbQT+EM/RTemvc5OmYW/RRO"
    "Ypj54T82mB7DMl8a/HRVWPwY+8lCI/zI6coaVO/OYUf1ste7CQzoZTecBfnh9rLTf/dBjC"
    "RvpEmOOrp7bri2+GWVcCAFqPbMNnhEyykm3aCPrc2PIKa6bPqSBwhWPwZEOtUWip6giIoQ"
    "h6GU1OdOL/UCs9Pu3rZu3n34rXERWun+5I4VSrd2PNjmSA/min058PSRoFkwBCdaWdHK+t"
    "Yaye1W1vAGUACmfaebmmLq2/MyYHr4dIDVPJsKyQZYuEvAgvNdNGaLzu8VcCt6Cire6zFQ"
    "eZ0D2rrGf/9AxNqdxRgnAs8baeaJqWg5tjZNMxgnJBHYBgRZgzyuRZCdG8DnhOuRAX3hg6"
    "OThbImuvZCiWKLwL8GsQwZImgwSqYKI4/UF8zHyJLyqzgzxQHfnNNGoMHuosspjDp41MGj"
    "Dv4MdfCnq5xFHfxJDPPbxgpWKuiq+GjBCgX+VJOPrsUSwniQUxjlsHiQh42PkqLmMl1z6Y"
    "esAL1QN9TdcUK8VT0UM9HKVRLl1Hpc8W/ypDi/PqLz8D1tpGk81GC7DDERik0U6VX4i8aE"
    "SkE1QFcAToWQLBjcHS2bKmpjB//GBmRHmikm/OEdRnQeh339iIkehRunRSZLai40qcCYwO"
    "OFRfUXJ88Sf7uqrHdRlYjfMtbcOea3bxfoDil+SMwrGkIxguoZVM+gegbVMyfKjqJ65iSG"
    "2Xd+R8c5OXFLiAyzt+yRvQW9JuvgNXncEPKT2YpjkYacqU1SLbkUtdDUpu3pnb8P0xe9t6"
    "Xf9O6u3ebhnSCkueU/c5fD1U+H+rwqn6x+6TKrwOenQQ1eOL1cUCmQFdMQGcKarhgVU7AA"
    "jWjNfTr9KzVLhVdnEiKwW2u7BpdrpdTLAS1/jII5bAVIVjGHzQ8ZfOoY4d3p2lTQSGUsZM"
    "WXgfYcIcigTzR2TiaOx56mennzfZQ/8Xaqqxw26ROX0cx1g7zOqRM/bzqVRYN+dYd8+4gZ"
    "M+hOhumL3AATmSl0IqL8N8In4Tz8ilpfiUKWpvFkKgtRUoB/aXiH9Pyj+oxAfUz40hO+dl"
    "60KYV8R+YEMgQAHeir3Ybid6gGtUYMHATX8putmE4tTs4P/Pl4Qfmy5L8OtgDRXHoaWpDg"
    "ALSk5N3kX6/P1uRnIn6GzEEA3eykCfd9YXQaRK00aqXPUCt9ukIVaqVPYpg9HiI6ysmegw"
    "EiLDUgVU8pzoOYrv2NFP58ElmwFfFvtoIoJWuXJBXJnWDKihwpK3wcffxe02GrRUQyD2YN"
    "CHax085zGD3s2R3frzmhweiIXbYG3XaTBMK7xo+KpU1H7L43GIYfwazmT/rdH/yEGP/e+c"
    "f4f/7gjZam9sJ/l8gi+6/XiOSYZWv7eJFha/t4kbi1waPgqIL8lWdjc9vvta0djy69lF2N"
    "/26p1NiNPYtQo3WjyhxaWC8RGe4UhXyUFJOApOrk/YgdToNcTWS3K5Cj0yu3EtkPvdDtxT"
    "BneUpzh4Ktj5M/3rNccE5d+71iWa+GGVRUhp810nTsS3+rDDHrMGF+sohLBrpgxXwy2IWm"
    "NoiyVExbek+DmhraeoHijP/luOhEYSp8AH6B0I2TtGbHBaqX/TpMm1+5Lb6Rog/GOMlNcb"
    "ovmYrTfUkpTvclWpyOizD52dINFWoMK82PVifPVxWS5BfBfuYxsW/LCJazQsGuLg5VgL7o"
    "mkt7MVF9Gf875P/FOiwEnqcyU24kse013cpRDTnjMvmXrU3ADg7JdJTpFKzooguvHMDkCT"
    "wFeAuFPJngTABcDWd1+B1hgJfNJecz5d9eGtWjDFXpbzsVfkq8Cf77dGQcVIWSIWQ46Sty"
    "KhzFQb/X2VTgbmqInxvdRZ1Ui+klXrKKodA535OoDXuPL87mK5k8rjTd1tgE9jeLTA2+P3"
    "ki4qO+oks+C2Jlzb37BB+sP+aGT8qELRaqtYFPFZ9ufBj47zLMiXDAgtoq8qlC5GOIP16e"
    "E6eMjK3ALmusxPfhByJ5NzH52jKF8nfyM9EsGWbMd2KDi7iPhrrmO/WaLLiM1xB7NvhVTQ"
    "2VygbEgC35PFrpxfVAWxgrZrt+Z26FGDJdmSZl07WMgR6x17k2nYuuZZEai8j+6FfxY8T3"
    "ZcJPbe0+gZjpOfibiSNjDkI8c153UqdGTaRw9Mo6Q68sPJPRKwuHOcYri5+3eVSUbnv0xd"
    "rqiwV/x//JpQD2kdRRB3yRSQd8kaIDvojogAVkNOZ034IyrU+c6wFQxpQCb+6L4wh1MVbr"
    "NJdCHxX6EObwIQwIwDkxj9Ai8jmQ3ygN8jKeQUr0Nasy34k1vUqv6ZVDw+obF6/Oxp7+Ub"
    "kKdlT0bI96R0WqepkrPS7eIg9SoGrur2pV2adUL7KBjAaGevcxinvf00aa+t6JKQYf96xa"
    "fN5UqoSlOtwXLf2TY5O0zgnYLB3/eTJX9Bmoqy2q6FQlM8dguVyZfDulZOJ8h194x5M4FX"
    "/5L0RV9uE38D1U2c/5oueeMW4uo65muXrUten4X6/PucTbABVKt3tIt27Ikdy5ooMwEPcT"
    "hiFCWwu1Thq7X0b6Mst2suLtEjDnEVcZ+rM7DkSTwP8j1moPuz86TSL/jlifC0X9zlWTOB"
    "fh8zibl2smJ9cUH9fwxoTWtp3Wx9GJw5xNedlxoMO0qPio8kijequuo1wRj7YHS1RLpWZS"
    "RrNgg0aakLyyYL4F2mYuFEo8OqLo/CxS18Rawv13/W9t8uvni49ktHr/Xvn1Y0M6+f78Vb"
    "hpgdDruHhBPAx4k7kdMlW2TK4RWvZLC5aXk0U3lNxSJTf0GMb99e32VzNhWzXTd1P+xAv3"
    "3r6PDowFFU6yr3ND1CwG5Z1MxwidwNuFL+xUsegvM/BtVb+SyQs1J2QKrqoWeMC+zinshD"
    "qxnOSCZLGybKJqMXWWD/HCnJkSVc1a6sp6LKBu7F3CJ1QryKKKOZ2PIcWkla/f6+5dqGtU"
    "k1ZITYoev2fo8YtnKnr84jDHDLNzlueRRvw0KJNstSY985+1qyLdpa20Hv2+0x/07ppE/h"
    "2xQaf/o9vuNIlzUQ3deZh7zDrbw3RVHooqOQkLRXQM0qnOkhuiA3pJupvN0TpJxtbzSONu"
    "kbON9/L1SYARPFumqayTXHyDhCFoyzT6+8Q1x7nbOof3vYWMBoblf/4ZtSPPZvkL+ng0BS"
    "YOrELykB1k2908N5caOLPt67a51BzXuSM73zK5bKJ3a2aoRKj+eFM2fU/AgnXa6wjYHKBB"
    "vDLj5S+XtCdY4RpNR2n3TkcLnu6/bbVlL3WdUiL9054QXZtKfQFaKBok49Y1FpdLPQ9Mt6"
    "KnG95RXbEy6dSA9GFjCHnfN8TD6avtRM/XES/X4LcfUgPZS11B0lS+/Wq2tu+E6vxlg0ZW"
    "78r+asWwR433IdkyCl3OXJQD6OWWLh53ypleBaEyS8lNT6DOn5LS55fvS7gdP11d7LdPWn"
    "+K7xqyaLZhL4uAaej0UxOIcrrXtFYcE1P7jwBJnJcxvjbRRo1Uxxt/87GbwiaTKyNv23CK"
    "jgrPQFFflC+utUVWfOfVxQOZdvTJoFbDy+iuEJOCFQE8ZoCVeGKaRdVYz8Uy3pHT0Ub0Xl"
    "ot0rfNg15DU2Oy64tJVY1PBXu8MrU8kIfpamjzunj/PovRC5olDoB8GHKPmUOJI/aUL4+W"
    "n6iGYJeQTstweLogxEO+AcVD7BFUuHpbUUaYgFmxiGDA43KjrsxQHKEz0E4OXxbGIR3F+H"
    "p8XWSAk22xfpoiPZGrO6y7V3F7crXFQXBzl2+rm9a5EVJH+OdUQB3Rbg3aratOWuG2MoM5"
    "XINIjIzps5UkS5ZTX6Ot4uQfUmZbUtMymMwrzmcaVZ0cL274BeXEP4k05bo2FSIrWXAZTz"
    "XcfC6LqBRZbNcxwuM/vSowm5Lcf+4T+oYxEOXGQFSl3HrNpRIsuP5GCWOkf0p+1tVPh8JJ"
    "pZnX6tR/q+6g7s66HrbwcEUhLbqy28EYVykwxLCtniSRzLQaYA8Ze6LLdsa1x6gIBv5FY7"
    "LOmsNn2nPTWD3NRQEdyTrIbAqa6iZT8GqzRSuxcZ7USir8VvYLofSRjFx2yJzCvU4YKNxi"
    "TRnL7NUAWhgvnJ82WEMQSHMMp341THvuVgzaxfTizrAiA5vLMuQgI4+MPDLyyMgXychXPJ"
    "SpzClddDRTzpgb5JN9G7AvSAS4I1f8yyNaBghRtqy0bKksYnad5L3eaY4b/R4bPaYROYmV"
    "dVyeAxUJCD26UXZrx++SxtRPie4DVR5l1MCiBvaYNbDBOqf7xnzHOZ3XBPTQ3j7jc5iLMq"
    "LCzH6g9WVfQ+iqTniVqdu/p0zlXyow385iVP2x7Rppmv+lpBgrEZIMsRAm5UNi2VIj/qpY"
    "ZGasmEqeDEMVWZJfFVDFy4gFz+MENOegyacq0ZhoJh1TIMbB1dsrxKKcxYeiRiL8IWIOOP"
    "C7MclzNZSzyTrxpRKfsSelVI+SkKoHZXiU4ZHvRxn+REY5Io68jftCgC2MYW3CbGMySxNg"
    "VrOzMoJIugeEYi+HcyiV6FaPMA0obKWKcMxg4CWXS7bHdpb3IgzwPE3WB0/g2u7Nx3sC4z"
    "DvOMzOrr+LGj1AiWr0Ko8yRuFhFF4VVOlVjcLzJZOLkQWCqeaSJQFfcruscgC0JRDAB5w5"
    "0DvxctQGzaCb+4hAIoGv5Jkuob6ccP8dfG/9cvH5C+gV5/Qv8Cp+BUJ4JPqcG/x3xwkEB3"
    "jjG/gfo8NwhRyGURgrsUy8yQdj5yLZPvIq+2Sfde9+dIetYRdKfGyuR+y+NRj80etfjfsd"
    "Ttokwc/h3S7LEBVf9GOhqHQHdtpHhiJTpZnp45KMUTeNiWlwfNGzrAQeED3LahrbG8gWHm"
    "scC2YTTzOO+XKYZxOKB3xOqBaImSCDirwwCtH57ANHGYOpnG5qG2aacBpTWrigTlG0RdH2"
    "7UTbN97WyhZukeVClgtZLmS5TpHlcsuOxHBbvookyYyW5WuUwe7waBqvHAlgbV7n2nS+8V"
    "n2/JXPyQROLy9DicsNuYp/8COaGsazRqXqv0EmkPlE5ECxnBwo0oE/zgxx2C+QLd2KYA2d"
    "VC0rBu7cS5lrxQEXiIGb3YcThCZL5AeRH0RTxxZuENNyFJWWA1MNHDxMAVN4nIA8oyuWPb"
    "boTllAw7Q41JUearT5ncIoY06JUxhlLaZIXkqI7LKm+ttPnzNw7J8+J3Ls8CiivzXHyhON"
    "c4VNBjhIVUOgL7JW/Uor+hWLNepSUZeKutSILnU4Nw3b1mNN196zRpo21fa32qpO/Sb8vo"
    "li23SxtEWKZ8gP/cyHr8nvig/wNRpkZhoL8ZEfV6D8axAwREsn6te5oVNHLxbVmJb0Dsw0"
    "UQ21V7KGccYHfmXGpQ5K1IX5SVAhFqMQE8L3jjI7ynHV5/AfdWMK0phIx5N3lCPEqJqp3G"
    "BXJImEKJQex2Q4BdRTGAy3RQZbrWOrDDiqkXf9b23y5eLjbz83+BMFeAOnghpxgjzIBF4y"
    "OScTqWu06XIiMleBv4xIRqXxTpc0jts41EsLZj/Q2lmutVNmKhvLoY/CPxD34wcgQloLQT"
    "9tHy2jKLK3qKLgX2pPiQxhgOxwHOH7ctnB/3Nx8fHjrxfvP3757fOnX3/9/Nt7jy+MPkpj"
    "EC+718AjBtCPMo38S8w0c7Fb5pMQLSqIq8ZRVFO39qaSboGatTzs2TYtXI/RocH/K1kHVw"
    "Xoi9bA7cXsdv6yqckUvaty7k2z13GMb6RNKhNMndb8F/iabw8QcT0FFZGxwDReOL1Jnvly"
    "Fs59C5Hm7J37oEEm1upx8jNRdIPRJqG/iKwHjnaMWoIrhd9hkelcYU+UzCFWJCaG5DDvBV"
    "9FKD8nHBE5t8wMm0w4INoLnQjnSLglvofGkoslu98CGvCvESmVjGEqdWbUHb/WHDpDH8Xh"
    "GMQP5TKIhekLMeXdafB9S3XHYQ5S4jBXepjhOIyMb7LlymleC31FyDHhcxYXEN4q2THhc8"
    "QJRHIqMfoJw9CpwhK8Xj2iEMyPnKosnF0+4LDL5bLXuwmslMtuWPHzcHvZ6b/7IFDnjTQ7"
    "QSPh8ng5ZdUQGfqCoGvNAV1r/ILJnu41rpR57+vyOCHeKuiH1myCsB+exQVgjC5Mje21nR"
    "bKchlnEMlTp+hW9NGyQMJf0KN000gCvdRaRZFNIEYtFbdRJKulXG3U2L9VZTDUMtJbUta9"
    "2qiGIAB17vpb/WQR4xVS8FNdoy/Cl0uoc35xSgNxdnVOTUoo7/2cTJ7peiLuTzTLWkHoKu"
    "NUpqMrijHZHvT1oKQaishYMOsJo26CPdhF8xf3a4Fx2OS84HiqK9pi4qjAgEbckHqvibnS"
    "qTUhumE882+KxmLUQZW0H6IOCpUTFVJOoA7qJIaZb+t5dFBO89q5T3/KEhnzKTkw5lMkLk"
    "b8zYGs276G6r0PF1nQ5a2SkxtfRPCV3GAehDcUNcT4c6bYrs8psV2fo7FdU86hJ5TrSIY5"
    "QFRDpEtRVqND4xs7NHoo7hKPESFGpqfSTI81NZZxgUzJqWg2FJiNZo9sNBt1SxT8If0rQR"
    "wPUu20vR2Rk2oZu5uUvK2xMpUJ5XJaRePID2gf9e4crYGUTz/LtsYyiGUsg1hyjkFSFzgO"
    "OcYBfQJKhTqHu7VfJS708lrcgZzHbhXn8nucx3HUbhU4Q8EgsR9UfT7b+yv9iNnQw5r2Ii"
    "bRGNNenNk0rUIftB4rweZZTHsbErcutmvP+skiYm6QJ+WFukW1n/jWxcAdHHy6+X8vlDCD"
    "WKvpnJjGqyivDZ8d+5tt8AfSCLaItewd9u05U9t69lL0IK+P9c4/qLnAD5ChM1SYE/IWck"
    "5gI4QYZpbmZeaPKNrTA6rGDE4j5A0VWr37V+iNm/jRIckZ0befj1QV5vrWgYis9tKj+zze"
    "NK7ck49vTSn1BOoi0222laf6Y26AQxHwL5CTSvr+iDz+ZPKi6Cs64YyL9AuCBk2ReV98fD"
    "T5/JhDcorVo21SSgyzQV41PlVWIg9WI0M6rYO/PSdP5ff33IengrPH160Yo2K7lHgg71cj"
    "3g89t87Qc+uteb+js26h59ZJDLPgDqIjnOyY4RHUwkHgAKmNNxxFjpM/QLQHA3A8FsscWg"
    "cMFCwFVpebzgGpjwThxEDBKgQKwpQsAOO+USvDVhhX38LNgKk8jQpA9dLr6CjPra2wBo7t"
    "SiWRH6yWS8O0W9MpteR2Fi7LGWjQSC3OKZuCI4/bdqt+rM2hE/Y+MNwJciIyEhOFLAzQDJ"
    "6TyZKaC01qWyZEMalbF1NkXJVGQCcejzVEMB+XJ6fziILqa0Q9dsiXj5gTDmio1KvPKbRy"
    "/GJNphx1kdO+QTSZ8x76h7FQd6rD6WZ1RoUVKqxQYYUKq9PVZKDC6iSGmS9JK25vTHH89i"
    "hqobI6tNe3x83kwtxPhL72+VH3saNR3JMjTEJkGGayR5jJExfm4Fh4jHG7SWaBg1SoFYsF"
    "1RznDWwO09ViKz9EYcVdagZhraBj4YWwwG89R3mnGBjQeEQnQp6QDkcJ+Dutk1tocD+09g"
    "17cTB6sI549zts4ItvViUrnp05t13r7CSPyVJqjDeFsJHXuTadC12rsYTBMkwyNSBLm8ZE"
    "jQPNtsjge+uXi89f+C0yp399JU+GoQKh1NuSqaNB1qwGZJpb8CUeV2as/Bfm1A9LFT26M6"
    "J2GLXDZ6gdPi0mCrXDJzfMc8WK8VNIViu47WuXiq6oSt4baF1WZrxTPq946hpqcUoEPq/O"
    "LEJYQ7hLyQrI+WTNhEw1uQ+LICUeFpU+LDbCUQ4hJkCE6v10p9eNh9iejoMR77TjRHd7pK"
    "x/dlXRgRDUXslKHEcptl2Js7IyxtWK0pF8q3QShTCfRgU86TTWJMIPz6R8nC1buuaJOyLX"
    "vjEjCtG1F0okGx9V2pTxgp2VNACJAAwVNvVR2OTnIpB7OALuAeUhlIeqB3cp8hAyysgoI6"
    "OckVFuLSFoTdH7kmGM45bDTVJZZsVpPDZ9rbPxzXOONFGsZ1nIirOuj05WF87NcqZKhbAX"
    "Za0biioiVUTEy6um6+SREpU3+wrxLwtlLVLJyMdQvh1SzaxFyXaTKnGl5Q/5cijdNbFsuv"
    "SCbQxftXm+5bMG4cw8RNmodKqp/OvoisvHTxil/M54tLp4f/Fl4sX88K9twbfm35HPrUc6"
    "V/TZ2Jh5r3BSGI8YhARJa69CYGmqkIFwoajSiOuM2C4yAe/MXokFrHKqQoSCUKabzRucr+"
    "nZOMrKqFP6q9zezbi3lfIeDuJsVnRWo1IxokwtqeeyJmogidszXzDw15m9Bb7G7blg+FEU"
    "r5Aojr4TZ+g78dZSwtFpOtB34iSGma0Wj/lqoW0oCgnxqpD7RPGV/Fz2Iopth8MYke4DOL"
    "u0VdZXnV22rsZXncthk7hXI9bu3d7ftPjBMYarzt2gNez27pok/j5v3+9cdYfjm+5tl/fj"
    "/8SfPQyGvdtOf8wRvrvu8MfBGyN21Xu4HH57uHG+RuDjiPX6V7xt7wf/z+k/fMdtc9/vtj"
    "vuY/HBfTK477S7rZvxt4733HfLbTXs9G8H7nPxISwhv80U3Eh8u0zCDXWlp2G/87cHvhV2"
    "rprEuxyx1v19nw80v+lejVi/8+1hINuJixGDPfaq3/qDz1Dvcpehy6SDTVHBxnikJKT/Tt"
    "6bNxRVHq5djQpZAP6SDPCXBIBzqrixOEBqPrmQNiYrqmE6BDYR2LwWsChlDTeHUuJo/Wrg"
    "PJM5TIe5POPn8m5BrEFalC8rLV9i5paUwSwjh4iyACNVzKqiU22h6Alme48ovJwk1blDXa"
    "sN64rLcLetm3cffmtchGoS+iWtkPZzZZqUTXNx5X6aWszp4NH7McPB+zHx2P0YRtixD0cB"
    "TkmAsyE5fPIbn8HkcaXptsasc3jtW1hJSkmJA3b2HMYTt/nhLCdlzvSCjSeO68EmY1MuzW"
    "sccQ03lOIFfQc5U2HPOWZyiAondPKE1rWFlpfpCJMi65HOevidOHKFp/noMOlPlYWljTNN"
    "nvHdUOHoVnl037QmTNXOoaKVop5PXg5s46lRWZfqtH74shAVnbqF1IVImcwFQDyAfm6p66"
    "9xlLN3e1WT2FWcOzogKO/umS7O9fUfOLJwTWZ4aLpafCe145MV5wGr73VUn0laamq9wOxK"
    "iTRxZ1+GMBNXaZMtxgRaN4NxE8YMKqJAnIYTcWGJYIsGMfgO5QZhNGSePKiDImMo4GpuvI"
    "qwjNf5Oj6opNS3xURoeM74Zw3P2+3PtLAN+b6C4gLQdRxdx/NucOg6jjbfCgm66Dp+EsOc"
    "5DqerE9P8hxHVfoZ2obQNvTmSKNtqALnwE62IQAkecvY7ufvp69w5aazLC79YSHybZz3HS"
    "F0F3tOgBJtOlXmgVzRP59wHqRCg0Pcysnv5x6mq/A+hk7uVQa9mGnsxyd/1rI4YpzQmSb0"
    "1FhAee8o3Mk+5z6SOoB8aJ/ziAJ8h7MQTfBb3Rx2c29A35FmFr8Gn81nT6t7TKK34wQ4q+"
    "k9u4tDYLEXAPVJODjE7ZCVSn7YNpgtbcYRU7T7qJFmhZ76GmWyP5uQivsXyCxoG0Qh05Vl"
    "GwtqnpMWmSq6/gv8LLAV83W40CyqQgY/dQVJAskEGsDzMbhNGmxCRN1TkbmPcf6AOF8m3h"
    "R9qBfnzBvofg9ncjg9lZTxLfQ7CngBmrzR5J13X0aTN9pCK6QHRJP3SQzzdK4wRmNKq2ez"
    "svjIq2yaPWv3Hu6GnT6k7BIXIzbs3HTuv3NUm8S7HLEf3QGk1BJ/RozDO2hBji7nYsQ6t6"
    "3uTZOIPyN20xmKTuXfEfujc9kk/L8RGzxcX/Ox6fbuxpe9vzdJ8DNYeK4fblrDXh9sPM5l"
    "Naw8fG4BojvOhw11padDv9Nqf5cGNnExYtDau+v7MGLt1s3N+LLV/p1PHvdyxK467ZvuHT"
    "R2r6oxfMywY9SyyXpCt32Vh6uyWsKwWJKLGQrR4jlZ6XMSBNpxfN6AlMXlJ0I1/A4LLCqZ"
    "R9dYwvqKkqYtsVqNBayYGCT5XiMQ2WGzilCjE0eVd6uQ+iyrvilEhgaWaObZ2Wy8ENr5nN"
    "DGkKJNMNV85U7GAowqbV9Xxzlxt5pUQks3g+XKPyPRcJUN5ZhVXC27lTvR4wxXvkWQYrny"
    "t9pqumqRJTUtg0FpKsN8UphmidDYBnnV7Dmhf3Fqfe1Uy7KWHF6Nv4fI729GLVJ79ieKaG"
    "mqk89YBmeIYlfGTFilNs/4W1fgHzORBbSYQexXw7N+WWSuvMjaVxYH8StZKmuwkVnkyQA7"
    "GX/AX/SoMM4NyRJak3My5K1nUEFXph60iGJSGeMJ/fzo3hMLDCnwdUw6fea/QSUzEyI4OX"
    "NFNLCnOVn1Jk3y75Vi2tTkv5V/EZP/OPgNI744+B6qQd8Q8EkVnYOyNA11NbVlvKh416Oi"
    "w1oVP3u2Yip/9GjwP6KBxqwVhPEnlvj951kEJWkRC8A6Fis1PYo0kC6gWJOdM+Kl9O06px"
    "VsZAwYP4rt+0VbjsXkOgbbaOgFS36W0ELrbC0UTS+0whxVTD6Nn0xlkbNS13X3bgu6YsNx"
    "d/c9+0ajMxqd8/JUaHRGLWuF9BZodD6JYY5lMHcxN8Z2VGFFOwiI3avO3XAs/u8O/zFut/"
    "rCDhl3f8TuW4PBfa8/bBL3asSG/daPzs34vtMX5Z8CH0fsW6/f6V7fdfpjp892x3lH0pMR"
    "e7jrfut2rsaDnqgB5RSsaveuOk2S/GzELh8G3bvOYMA7vO5yydcpixV7exfzaPG1o0JSTH"
    "TeDbhQRdUkzihCXOG5VlmjTrwkGbsDZBqHTQcljcbb1e8rPjeAX2mRb/aHKXHq55/6fgzz"
    "z/t4apz0Wyc9lgTFkqB7MG2ctRoAXyP/QnnM69Zd1y0C6v+0C5NTgg9YztBcLKKWLxxXqi"
    "xzAOwR1OHMLHs7kfrbHOh6BPVDt5TpywV1UDHngdhHUj+QP2UC+VMKyJ+iIFvGypzm2iQ2"
    "FPWD+LcsCP+WDPBvEXyfTEVNgHc71+ERVxjps1aTtEbsskkuR6zdJO1deIsPWXD/kIz7B6"
    "wWtx3kgqvFuTb+GA14Wn45P9neueV2Avx9SWinObrukllO+k2MXb+JnDjHUCPcaXALD5Sc"
    "IHs0CG0atMKrJye0Hg1Cmwat5yY1drypcsIcS4+Qp0Ee8GLKAXWA7vQg/pQTYltLUoVuZ5"
    "z99FXmnQfdmx8QmCv/jth17+aqSeD/Ebvqtm57dxC4KS+qobPDSKfCIp1Mqmp20k6S6H4V"
    "JtvJB6tiwJXghQUY7ZL+OkyK6a/Td2oHrxdF19SxyKuUa0uIpT7pXSHgaRuBMrkSe4QQ67"
    "FDz8XWY/d7WEfGpmWayjpBZxoiDI3NoQcF3vcWgwLOB//8MywcYnHWouM/g1EnWTENUiGo"
    "WI31baqxOvOwAGjzxXoeK77BdbtH+VUn1cueRUV9iUdrAnjUoDeGfGJPdE+krqGrtuiprm"
    "jxH6eODQgZ2g+q77yf3kutlnGQ7TcWS12S7Ln4nH7qCpROVdjrKON97bv+bkRfHd7V+mjF"
    "ynS0NPZiaNN9cerKXuo6pQxT3Xt/6kEfdQWIs1k2hailfWuzS5fwgdtdnfAqM1uGn0+ISZ"
    "gRYiOSc2b4WRfRMlPKd6DikECShk3edSfRBWRxoC8Q5zKlotS3lpC+fZdO9kvFLn5sQWkM"
    "MGIdI9bzbkIYsY6hzBUKZcaI9ZMY5kc6izUnZ3Ob2FBX2Wmimg7Hysze3V/FI66y23FFgX"
    "dZxyj2yQmP/TRVhrwoo1u6JXSHAOEAd53nNAkQ4mFS6cMEs/OWYp11lsDjOieuYTrMy4t5"
    "ed8wL683HQ9uqK3m7N0KcXj9Viojr2dgi1Ew+o1vydpFz9SXTbXY8tSAZKlYlpNkNillrp"
    "PNVtRr/CquZppp2WSuWJAU90l7iU/TW8o79lNMAk5UIoXaSdROonYStZMnL2mgdvIkhpkv"
    "SStub0xW1GwoUE2zg5omymvkWVtRalxflV5fqLApR2EDnH9eZY2PBhU14dKtU7oDpCEynK"
    "ao/3pT/Zf2ggWpMuu+fAs3A7buUj84vMc6fUN7Y6VUi60pX1w0qJoKPWqklvpyfdohp7DX"
    "fKuCccCX86OhrsHh0O0BilopT/zKkhq+tVuLSjOJtVpSUzNMslDWhBmg92OqTmNdGgvuO7"
    "a61dTvyh8ogpdazCpc+g01i6hZRM0iahZPVCRGzeJJDPOGR8ip+gjRoVBZ1VLS9YE3TWb3"
    "83z7Cu01DAVthKX20PKtejnpY8W58vWkvbkeI2QGFkIGMTObeLnxLfnJ2giB52QyVbiMKq"
    "o5g3CoUreos3wlb2yudGo1yMxYiTLH4qHGXqhla08igvIrmZh0yZlMawIPI9Ln4V49YlQx"
    "dY2aPjHX6RMKTm/ca0DUhRop/JEoJA21rIWXjehrF6+ZQNYQR71RTlXikOrP/64C3yIlfv"
    "clEFK7yllJN71/p8eywSq1c0gMWUa/FuWiMBRi43PquYzusfAyqnNQnZMHVFTnVEFSOTo5"
    "H9U5JzHMWAgRCyHuEaj6t4fWTXf4jyZxLkZs0On/6LY7TeJcjNh1567Tb900iXMxYp3bTp"
    "9/aHM67zIse2UZsOKTrrv8666D5qev9MDd9P5oEv7fiN12rroPt00i/47Y9+719yaB/0es"
    "3e8Ou20YO/eqWsPkiRnBsRosFF1P5O4ixIfj8crcyiSb9/Hi1y8ehwcf0pi7wW3r5iaGw+"
    "MSNKMJFRe3rwEfeaWXQLv3cDeEmhDOxYgNOzed++/8pG0S73LEfnQH3WGTiD+wXAaD1nUH"
    "1ou4gN2s1b2BnYz/GbGbzlB0Kv+O2B+dyybh//Gd8eH6mp/X3d7d+LL3d75BBj6PWL9z/X"
    "DTGvY4sXdZkeXmaTx22hM96kpPh36n3en+6FwB+vJqxLp3P2CErlvD7t11kwQ+jlhrMOhe"
    "3wGFezVi9zetu/F9v3ffG8CDwEfe3+39DT/x7pzufJ/4XsvX4mWr/Tufj84Vv3cju5F/R+"
    "zh7n8e+Bf41oWbvg98mnFO8arf+uOuSbzLakweE1SgOYRvrz2K3uGN2Vo9/otOYwSylBqi"
    "G5Iqr74dOfZSquH6v1kE6eQAmhBZLdA+dBSNMKvkmd4eQYXTKFVGGg1ZFPLodEKkqNSptF"
    "KHst1SBvnpChjiii2vOo2wsbKnxmLn9HM+8gpvnGf8/vAGWF3nIo0BvupycWzYHchH/k9V"
    "Zo4txdasmTKNZzaSVRghMixNF2WWNybuPFvghgo3wCpvgFi9rZiBx+ptKYOC1duOkFvP4X"
    "KNUfylwBp0wMuKapAKQQ2Bqmvw88YWFXtUTmxjiTFZQlg9Ilxoc+dK8FMhppgp4Q0zJWCp"
    "zKzY5i2V6ZxOBUB7GnEswdM8A8DBI6oInDc9HeXOuxXi2EM9U8oPcWIVsQfnCHw7UpCDx/"
    "seJV9FRg0R+bN/bTc3NUdN9o6Y2ZmQ7rqsAp1HMjlDtlJdh0lXVB3TttNfbScW+JUUBVbf"
    "dVKpJVLU4uJNAVtV3+uorlBZurbcE6Qh50StGTUHvKs6wXSQKGRv00qLRvbvbFmSX0397T"
    "NV7gSKX4CEiPpSImyXd8bIq2Lxh6apUZUYK/srmfhNdxOZJf8DeQeZqhT+T9d/huT4n8m7"
    "Gf/F65/ja3yW+7q8SfdDmQHgy2E5UIyjbGIcJcZRoqEa4yhPYpiPwMv9iHx3AjxErq3RT4"
    "hLptpLhlqATWSEs7kwbqir7Gl/5vNJ9DkkpjkrQm/9Tqv9HR75PoQlAXRYrNmmx4WyXKV1"
    "3fYV9uCtcKCJOCdyVwYN06G9P4QrZgfF9JUV0D429k9f6S31g9v8q7kzbMc4tDdWM2+ltN"
    "ykqYs9204WXbEnx2VTFJsrSAXJiZ7mQmv7apjPM914bZLX+ZpoNnmkTwpr8E8iuWMoZ6RM"
    "J9kgc+MV2opwrXgNcUnv2V4+wckOFC6cgIpcVOTm3dJQkYvqigqpK1CRexLDnJQQL3FvTM"
    "yHd5wcddG7o2A0dlg0fjpcMpVeMgcvNlxNAelgyqsZ/538+8T4HSUj7qdBzPNjjik16r6L"
    "YUqNeqTUoH+BK5wSb6BK3iBDZBUew8rukaj8R+V/JRXT2ZT/b6OYvjWYPdf5cD2tTGd2hB"
    "TToRaNbIrphaTiX2NDlqHUkiDzFzuyoHqR00mDPK6JjJz06hA1iGLJIryWbRiq45GscTrO"
    "+kSV06W8YbvHMuqfUf+cd+dC/TNqWSokn6D++SSGWRyP8SMcP7oeQdrAlnM0vc2QwjBFNG"
    "IekxOELTkPnI/k8Bng3ga4UnK9PdOlvcOe5CPDDalyG1JE+Hwb2cgXPxwjFwWjizM56wQp"
    "MohDIqpyubIhShLcZNyUPD7PGa8yq6VoIKu4pVk1OxyOGScNFfuCERuxFpnAL6ZMZpuYEO"
    "PFCRHVtYUmqsq+zg2ogUOWpsFnC6fltxmlqhCzyIRDaRovij4hj3TGRY3gt5jyL6ww65Wa"
    "RUSLul+hlGqk7g8ZYxgqSo8oPaL0eFqnOEqPJzfMGIZa5N4IzFkeG6LbvsoRiZW1HoY4wT"
    "xbVIgU96hK71F+6SRmpOlUWyh6sqXYTxoeaUl77vSRYZyPx2J/1Wl3b1s37z781rgQg8eH"
    "VJMmTH8xqHCCc9OkbJpQzjYBYx9NLTayoMPJxwz+Jh8T3U0+hhGWknA8vtudhjbUFfY3OW"
    "u12537oahz6VxBsdJvDwNZLFNchFUbb+P7I/Hc6QwJkaKvXpWPEDlY47wR8yGyCq+5ynJp"
    "2mKp0wVlu8mSUWpcZ1VeZ954CY4r93pLIMd1l3/d+VXZkRFIVjmHyDBdBXqsHgRYTyLPnW"
    "ElSomTFr2B3zYViG9OFgDySSQDiS7jDDi7p1UBILecrvqUw5bJkedIgQ6d8JXybQ+kNo/x"
    "4AinPk/24bCdlmPLbbrVeWMoPB6gA+KUSCHweseDQrGeqUpmhun4MoiboL+POmns09Ge3h"
    "GaZa1K8o0Ilo3xaz/QUwI9JdBTAj0lTlTngZ4SJzHM6ClR5N4YYFRyaYT9hLhkqr1kDp3n"
    "5ZgGsxSlL5ozT2JhoRq6JDX0btXSCyuTXh9QUf/8lvrntyiKfKzwZiqH/Dbq0BuqPlGzw2"
    "xzfRajDfU/bqQpQ3XRcEy9lplST9MXTgCpNhYGo+sGUR6NlQwwM+nUMFUy4c81ez1puFcc"
    "wwl5pzDCn0JEmkKWhq5N1z83iMH4J1VZQzQZdCG/5U8W+Q/vPD4l9QHfD2FwEwvMLOOFsL"
    "NMiGZB1Jujo7WEvlaLBN19JRMTAuMsak3EAwGxjLaz57wL3jmxlWdqEZgRu2h4A3Xn+Q8o"
    "XrHr/pgy3+HH1veeAt/gzYDSfoOYj6X1XkqncDBjaU3U1KOmHjX1KDajpv40htk7qHeJsP"
    "CIq6yA5FvYj1633WkS5wLiK67Gg5vuPQRYyCu41+5074dwS1yMWJs/7A7HMhLD90HGZ9w5"
    "4Rl3/PNl6+737t11kzgXcOdqfNW5HMIteTVi9/3Obffhdnz1wL+L78PmiXj1D3hd+I6/jX"
    "x38DN/Y+eu860LL5QX8C1/dPqD1g18T3kVFh0yhfRkiSP5mBxH8jGaQ1Zwn/FzLn5H2VBU"
    "eaLtGDP1JQvAX5IB/pIAcE69XIAI1XIhSB2JI3oMxoPpNC86aVh1oYxJGxaQp3IFHPsJkX"
    "2oNPuAMbBlx8Au6MLIg67bvobIfnqf5ajkrRLRFc9CJXT8OsOsh2WACA/LSGB8QEma2eAa"
    "JMPIlCCqrvI8J6ohMkQ1ZMSOKtszW7KjpIhuqjVbbpsFWFovvY6Oc4PdamgNHDBZ6ik7e2"
    "cB2LZ9XR3lnN3uJBA8aLL4CPiWegEQn0SQWsz2mAFp97gqAOWQyT8nylVI0L0V49Dhntsh"
    "I4J7fBTmpUP87fc+1ZPyQxWCekXndkSxEV8hMD9O97KvGp1k/y3fyccFLdHNx4fqVkefpa"
    "9tJlcfZTo1VsIdZqmYIuOzwqQvSxPcZuijZjeIYZJXzZ7zG4xC2fcXTrcAMn5nalJVs8/J"
    "H+D5Yq0WFlFM6oQ6Pq7BmWZqLDWqhrX1h337iM1MY7Fx1GkQy5DOOvyFYs55/j68zWIXdx"
    "3RrxuMWaabjgOaAFRqZv06KAlNaf41vpeX+1bNpotDvzPApx4a5tLfh2486MaT98hFNx40"
    "0FTIQINuPCcxzL6jcBdHHh95le1GZ+3W4HuTwP/S6UZ63DjOOz9alzcdx39HXIcda+Tz6L"
    "0Raz8Mhr3bTn8s3Xz4K4I3Nj3dt/4R7Ma5Id1t7h460tvmLujW4zwJ3QCa4UP/bgA04iKz"
    "m8/A8/MZxDkbhUWHt3H0cTiw6L6TloV6Q7R3/ukj2nAwAXUlje8+kSozs78hQWsQ+qWVDC"
    "l6L6D3wlGginZ2dE+tlHuqX/mc4ywy8SjyzcEUXw8vgPqgVtyKQrvVkOufWZUKq28bui6D"
    "/n9olmafxdjcwk0a6fVi3cbjF691hlqxojEYtqaKrosUoIyqEGLudCitUi+GNqUydaio8D"
    "rl3xRsZFpsedhC+sxp83L6czcR+c6xVFIXawMTcf1YnBUtIGgBOUMLyOmqxtECchLDHDxK"
    "s0pCQaqTFoiwHusBk08K1nOnTSlIiaknq7wnGSt7aixyVfXykWAlr53qHC80K/8xECTb8x"
    "w4njGIOQaCAmpmAS8o1qJuLAiqJ4vngNRPg4AmnJ+5K6BFCNGUkKrGFbOwADVuz+3nOKfr"
    "VgWuf7VmCHNy9ssCgO1ueqoptMGzJQO4mzVeAL4nEasX2RUrZYNwp3iM7cE3+5NtDr7Ftt"
    "3UIOJiNMtXegzy0nIwtBcKQTYTzqHDnFE57iLz7UR6rE2ITi1LmgheFcuJs4FCZktFU8k7"
    "Ru2fpRHB1Gz+JYkxmzUiRomDvn3E4A5E+Fhg01BEJA+RcVFkzj8aS95yxacu5PO1CD8Zd7"
    "B4+HdGpyBJGeaOgFNLie8J+XmU+CZL4WO6pKblJdwu82XOpCr5Nb7pG3xTkXFQ5X19lc/7"
    "MvrdOL2ivQ7tdWiva6K97mSVpmivO4lhZqv4ZCrJoQsbikI042+a4COc2C5D2MKntLR2GB"
    "py6NCQowxuen/4jWm3yCZHfM0Jr58MAU4DGLQCOcF1SRDYNGAd/crYmM1y4huiRJjTYA7p"
    "EXLAHKJEmNNgDqhSshrTA0Qn7VK1URdljszxKE4auOS1nS2fQcoKL5GVPRv0Hu6ucuqoJF"
    "GTiD+QEeC+1x92rsZXvYfL4bcHUb0jdGvENg8397xml60rHxH/NGJ/9LvDYedu3Pv2rUl8"
    "H8L2hyx89EUWYeUiWVi5wBTcJxDEWk9Y0Y+n6LDgiI0rK6xRSgQ3DK6uLfOiuiFBONEz6g"
    "08o2AGFoDqwDamzwOnr+KNlRXA1bdUK5sg/ljnbP4M8VjaICu2eUsb+A76QvaFPO58x4px"
    "lDnaIzW8cA7cM9t5TI6AmkAfmKsmnVLe9Z5g9WUvdQKpTPdQyUDFOId6nFWya6hYKGOPlc"
    "uWAd49HX6yiKA8J13bcjKsy3TqGiMT15w6aZKJbdiKPgEPS4UzmFSV6dmF5+WSTjVFJzPK"
    "XzbRNcseO43BlzOsnznw60cM2ixNbUoJPCOvxkpXyVx5oV/JREz2F6oKP9Sg+6lwOoXR3c"
    "VhNHBA/HtlbFw6SvXkPNyb+Bllr6xyXUVL/DXO1y/3JbOVPtP0BWX2+CDvm84V84ke5l0m"
    "tVcmO8y7yoTMYGKzLKl7MIWU0a/Y3wroFl1t0dU2L+uFrrbog1khH0x0tT2JYUZX2zJdbT"
    "ds3I6eCg51lV1uz/720Bt2766bxLkYMbjoXMkbHeG48O1h0BGeB+JixNq9u2G/1ZZ0vg+b"
    "J9B8cw33b+9vOs5t55Lfbd21Ozc34q57GRaM38ZxIVZI2WUWxHZ0QMeVh7tvDzffuh6yOW"
    "aGj7RJfB9gRvztge9dck44lyPWur/v937ATfdqxLqDwQPckX9H7L7VH3ZbNzf/GF91bro/"
    "On14GHNzxHzPfXf5nPrW7d8600teVmPGRMTMXWZLpJMDzhSYCt27H71uO/9U8dM2if+Tf8"
    "g3LaL3+FTxnsbRtnt86sl9JeYmTAzvuf+uqPEibjpXVfeYimgQdplGkU4OOo0kq5Nv+tx1"
    "YNrcdZL2lvb3Tvt3MY7yYsQGN937sbu9+D74J42svROcM+49t0SPfJG8qsYUwAifsiN8Nt"
    "rwGOkozcU8SIge5mke5rvgi9Bmgtax7YxnNCbPUCrAIUqEOT2Uai0Yd1VZxxzFifrHMNnh"
    "lJBl7scF6yED1os8+qkAIaqnKq2ecu1IY5H0aBedc1wHmBn3GMZ8r/HGsT6KsX4yDNUam5"
    "QDa+024PE94Kgf06jHJWNMtorHU2Ou1v/GYKwsl6bxssfCCnWA66rK64pyCHcZaj8djnCV"
    "R3jj+JRnfDdUOLpVHl0nGW3e7Ct+MtTHYO6gNwTY9fvOCbCfDAHGHEJvDjOmncC0E8cBK2"
    "ZJKBjclLB+DJT2QYuB0hgoXev5i4HSbxMo7Yize4JVv9pHIQckti9CIgT6hvdTV4ykE2MR"
    "KPVFT/XFCTMTZJxM4wLWnZxMdV54kH5oT5D2ytF0LBgVMZs8oOo2oYCrKjUtiAAsKTWIi2"
    "ZyehCZu0x322XKDrI0DXU1tYkxIwqTGToaovTa3Hgl/Nuu4Ylmiywa5JFSRmTC5IZb5g0u"
    "Lc6rywJwDWIrz7wRgCK6oX9N5wrjP1nk1ohkBznc60dMJgwR+UFEEhC6WNprUbVO8b5HKI"
    "OIalCLMEO+Pyk7yD83yfWs59XZn396U9cbdoy8x8h7jLzHyPsjtQJj5P1JDDPvT7Pz7Y5+"
    "EowJiNkhgSOIwJkc8+Y0r2G4W/GpDMTfHNi67WsI7sX7bBGbaSGbEXz5T43Z75PxddvXEt"
    "+iA2L/veLstGbHuBkn7rV+EtxrY/bajXwXw6ZsDYH1CPf2Qzkef8SdPFFgne8Ec5Dwbdx9"
    "jgjno6zZeET4Yk6CsnMSSF1djiNuQ3C4A64sB8CiTzdP4ZkDzwANQhpRXxlsppmLXJAGaB"
    "DSMKTSKJkLUT8JAhoG1LNg5EA0QIOQhiHFumhYa6oK7nwZak0lO/KVbox2PIySzNEbB6Rt"
    "Bmlz03KrSfoaQnzB5msw6pp418SGSg1TY0FllQYykVKOsOKKKg5gtuVcDgEXBmECtkTLBl"
    "koKiUQN8xpnvhQWJwIGjsefY2IUfrQX2DEJiadrSDcdQIW6wa8W3Q5V1Rp8XbCZPiDWUPU"
    "sTAESzfZpVqFf8qFMxQUX3eBRl6zzwvQkI6G9Ly7PBrS0cJaIQsrGtJPYpifOYbxWsXteW"
    "5d2iprF89kclk3yeyIdf7Oj5K7606TuFdhxuptrGweE7LLSHjEFR+KfXMLxyWU7nf+x8k8"
    "7V5VY0D5YRcbMDbkfGKSdsmlqPIwFrJNdv4+DOyQLpDvblt//zmwS9707q7d5j7g2ze9yw"
    "jguydCKyEF2jENx7GdWtM5ne6Y0jJAiRl9Kj/K/GncuZi8iwapCimzU+ExLWMjxbJGpZY1"
    "EuXlhfV4h/0rSo17WKX3MPTcKNlz4yh9j44llZObvG03bZ+fFLepKm9TjsEn7yraUOEySs"
    "/sJ+1mOfH1kyHAW1InGgkeZ9tyJxpJXmcIccwcHi8oB2lnlXGkkwrLZ2ft1uA7lMYcfB+x"
    "y9bd7+Nhv3U3+NbpN0ngYzX0jegqVHRyQCFq5csKuCFBONHz6kCeV+FJWwCqdcwgE0bWt1"
    "j3yE2HOY3i0S41Bc09RGbdaJZ9FuPzt3nYSPP4E9FdY91tt9XfT3RrSf+6uaGrZGYaC6IQ"
    "VVkTgzXIitmaThRmgHObzMkyVywnTYuTOsYktiHuAJFmE8pUi7xq9jyacqb81+X0x+Nbhm"
    "lbYzmRi3XAg+9VTMfoeIeOd3k3R3S8Q9t2hVRx6Hh3EsM8NdRcKUHc9sUYhGptYcVsK+Vm"
    "W0GbZtk2zQCvHT0CEpRPfqK03f8I0U5TZvPdPByIupEnsoLnI9kTuuOxUjrIRZR0WdQemk"
    "0Xe6o9PDm9y/s63jn5RpoPAVqa9sNFNYsGZKy5jfNk4v3Jkgloz8nEel6JCENQNsg38YfG"
    "KyPAtkCcoE8vkZped58+YxPeBtU8cVlvg1oOJ6udDxrUSKBGAjUSqJE4WVEVNRInMcyY/x"
    "U1EkeqkcD8ryU6Fu2SPxNTZwppA1M7VkCZFpTlIjAny1wRQvTpSvfpCsrae7ogBdw4jhPd"
    "rS5IkRlWqdxablG6GC2Tr15dsn7J9DXaqle6NRhdOzWRRKEj5iaeOidtxZqDJmiugDc8v0"
    "9AJbHxa3kFxxeg/Eomss1YY1zomBBLWUPaKyjGJJpFdU8HfO9eCbA4lC+8/zLcb5zfe4hX"
    "bRy//XiFX1vgC4v9NajMQ2Ve3mMGlXmo5amQlgeVeScxzJjDoUx93lHGnKNS5LhALVUpsl"
    "8Y557xmwdC+sgCOEOiSlbPpRDZSTt+hYXKPOxNmBYTVlSZvwnqLDIL3gEqVOdiCHm5gEJ6"
    "CRN2lcd1TlijlHuAezz7EMaTVyye3NkxCwC2u+mpptAGT5cM4PoWeQEAD2xlNrulrhR/lH"
    "vCVoyj+2LFTGZeKH+s1cwf6J9mOIN2Y91tuNV4NjAI/0prcIpWvPBvxXqmKkSAP1LHviXr"
    "vHA+l8yNV0nxSk1KlOmULvlMkRYrMHA9idoy4qGTMTdqOTvUS2PdusP1euIcu9Fag9aavF"
    "scWmtQjV8hMRetNScxzOh6XZqp5t8rfnpqdgyDnXjw+EkOd/KUiXHBh4/LuuXA1E+yE6YV"
    "k1ew0GsF1UNRQB1JahdcA6QIL2rf3kD7FpZyi0B3Uw231hgHlm+ldESb3JoxKqJA4s1kDZ"
    "EFzcZuss+sxYpl3RCZSVD0IDye/eWDm0TRdTe2XgAJWQSXimnDTS0mdr/QnvfwkA7UREE3"
    "X1QcoeIIFUenq1FAxdFJDDO6+ZapO9q5SlvRBdpwCZW3hBwGdadxDtOiz2CVR5r/tJlmLn"
    "ZjfkK0ONJVHmlLe2IJbjUpVhU/UYXrEu14PH7IlHjlQ0rilQ/RxCuOy9NOZ2SQFBdUlRcU"
    "midQf14d3e7eRXucvWfPBLb182gNeaeCBn1PjOppcgjgVEAFKE/rj0WgdrCjJLnbRlDNYk"
    "/Z1+vWYPwDdBTyeZWWD4uSKf+Swik2o0dtzg5jvWVdQ9HW9Mfe/ormEzSfoPkEzScnKu+g"
    "+eQkhhn9btHv9oicRKVElsvv1k9yOEzLqmmPXrcVVGthzXTUEh6dlhBrph+8ZnqZuqDWdA"
    "rJ1QY2h3xBWWzO4kibRppGSJGtx1ag+Vad0B9QrxtcXHWqPlGTWIqmis/TlWUbC/B6faUq"
    "cRpRpko9Dv+sKmup4fG3dipezbSnFYRM86evfHKDTijOF/fQL4/VNbnUYqFQUzPUMX9Tut"
    "rJ165RdMrhR5Mv27l7wpT4IoVZr5Gfvf9bUJuG2rS8JwVq01DNUiE1C2rTTmKY0Rm5TIVa"
    "kKmILqJ4hINUJ50cFJMKl51U+FHRXRE5ND/T8mL7qDAxNg3vDxiRcHLnqBQkdxrmECk61V"
    "Z/nOOPo+052H3qhur6qp+1rvudzlWTyL8jdtUd3D8M4Y57FdZiZTm3ik++7mqtxrudYXHk"
    "ex9mx7P0djrLmGHHwDykfyVoUtz2FZ7uhWxjnb8PAzuYO23f3bb+/nNgF7vp3V27zX3TvH"
    "3TuwxzZn4laFaVYVBzira5hB0jH6ghMoQ13eTptybsaZ9r+7o6Tmi3mudCkyuD7VOu8QLQ"
    "vfQ6qim2gd2wAsbP//7/oLzjyw=="
)
