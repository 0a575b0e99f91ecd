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
    "awaits_approval" BOOL NOT NULL,
    "resident_id" UUID,
    "custom_fields" JSONB NOT NULL,
    "search_grams" TEXT[] NOT NULL,
    "parent_id" UUID REFERENCES "branch" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_branch_path_6d533f" ON "branch" ("path");
CREATE INDEX "idx_branch_parent__b98f66" ON "branch" ("parent_id");
CREATE INDEX "idx_branch_name_f0cdcb" ON "branch" ("name", "id");
CREATE INDEX "idx_branch_status_7e6972" ON "branch" ("status", "code", "id");
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
CREATE TABLE "branch_assessment" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "assessed_at" TIMESTAMPTZ NOT NULL,
    "assessor_id" UUID NOT NULL,
    "assessor_name" VARCHAR(200) NOT NULL,
    "survey" TEXT NOT NULL,
    "expected_cost" DECIMAL(18,2) NOT NULL,
    "expected_benefit" DECIMAL(18,2) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "verdict" VARCHAR(20) NOT NULL,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_branch_asse_branch__4ca160" ON "branch_assessment" ("branch_id", "assessed_at", "id");
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
CREATE TABLE "course" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "code" VARCHAR(40) NOT NULL UNIQUE,
    "kind" VARCHAR(20) NOT NULL,
    "name_zh" VARCHAR(200) NOT NULL,
    "name_en" VARCHAR(200) NOT NULL,
    "hours" DECIMAL(5,1) NOT NULL,
    "post_codes" TEXT[] NOT NULL,
    "retired_at" TIMESTAMPTZ
);
CREATE INDEX "idx_course_kind_e6a8e2" ON "course" ("kind", "code", "id");
CREATE TABLE "exam_result" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "sat_on" DATE NOT NULL,
    "attempt" INT NOT NULL,
    "mock" BOOL NOT NULL,
    "score" DECIMAL(4,1) NOT NULL,
    "pass_mark" DECIMAL(4,1),
    "passed" BOOL NOT NULL,
    "note" TEXT,
    "staff_member_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_exam_result_sat_on_217428" ON "exam_result" ("sat_on", "id");
CREATE INDEX "idx_exam_result_staff_m_7112f1" ON "exam_result" ("staff_member_id", "kind", "sat_on", "id");
CREATE INDEX "idx_exam_result_kind_7743e2" ON "exam_result" ("kind", "sat_on", "id");
CREATE TABLE "training_session" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "number" VARCHAR(40) UNIQUE,
    "external_trainer" VARCHAR(200),
    "place" VARCHAR(200) NOT NULL,
    "starts_at" TIMESTAMPTZ NOT NULL,
    "ends_at" TIMESTAMPTZ NOT NULL,
    "seats" INT NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "cost" DECIMAL(18,2),
    "currency" VARCHAR(3) NOT NULL,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "course_id" UUID NOT NULL REFERENCES "course" ("id") ON DELETE RESTRICT,
    "trainer_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_training_se_starts__b5fa55" ON "training_session" ("starts_at", "id");
CREATE INDEX "idx_training_se_branch__a4d953" ON "training_session" ("branch_id", "starts_at", "id");
CREATE INDEX "idx_training_se_course__f5eb34" ON "training_session" ("course_id", "starts_at", "id");
CREATE INDEX "idx_training_se_status_baad43" ON "training_session" ("status", "starts_at", "id");
CREATE INDEX "idx_training_se_trainer_a5ec33" ON "training_session" ("trainer_id");
CREATE TABLE "training_record" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "enrolled_at" TIMESTAMPTZ NOT NULL,
    "seated_at" TIMESTAMPTZ,
    "ended_at" TIMESTAMPTZ,
    "score" DECIMAL(4,1),
    "evaluation" INT,
    "note" TEXT,
    "session_id" UUID NOT NULL REFERENCES "training_session" ("id") ON DELETE RESTRICT,
    "staff_member_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_training_re_session_eed9c3" UNIQUE ("session_id", "staff_member_id")
);
CREATE INDEX "idx_training_re_enrolle_36e307" ON "training_record" ("enrolled_at", "id");
CREATE INDEX "idx_training_re_staff_m_5e5b21" ON "training_record" ("staff_member_id", "enrolled_at", "id");
CREATE INDEX "idx_training_re_session_7356f1" ON "training_record" ("session_id", "status", "enrolled_at", "id");
CREATE INDEX "idx_training_re_status_1f098f" ON "training_record" ("status", "enrolled_at", "id");
CREATE TABLE "certificate" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "number" VARCHAR(80) NOT NULL,
    "issuer" VARCHAR(200) NOT NULL,
    "issued_on" DATE NOT NULL,
    "valid_until" DATE NOT NULL,
    "warn_on" DATE NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "revoked_at" TIMESTAMPTZ,
    "note" TEXT,
    "exam_id" UUID REFERENCES "exam_result" ("id") ON DELETE RESTRICT,
    "renewal_id" UUID REFERENCES "training_record" ("id") ON DELETE RESTRICT,
    "staff_member_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_certificate_kind_b6c4ac" UNIQUE ("kind", "number"),
    CONSTRAINT "uid_certificate_exam_id_60a41a" UNIQUE ("exam_id")
);
CREATE INDEX "idx_certificate_valid_u_8efabd" ON "certificate" ("valid_until", "id");
CREATE INDEX "idx_certificate_staff_m_3ceca1" ON "certificate" ("staff_member_id", "kind", "valid_until");
CREATE INDEX "idx_certificate_kind_f0edd6" ON "certificate" ("kind", "status", "valid_until", "id");
CREATE INDEX "idx_certificate_status_607223" ON "certificate" ("status", "warn_on");
CREATE INDEX "idx_certificate_number_38f0ec" ON "certificate" ("number", "id");
CREATE INDEX "idx_certificate_renewal_f4f9cd" ON "certificate" ("renewal_id");
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
    "eJztvXtz4rj2LvxVVPlneqqYVHf6Mn3Sb71VhNBp9qQhG0jP7DNMgYNF8C9GZtsmGfY5+7"
    "sfLck2vmODTYxZVV0dY2vJ8EiWl551+z9nNmUKs8+bK1Wz28w212eX5P+cMWVB+UHM1QY5"
    "U5bLzTU4YSsPumiuQLsx9Ro+WLapTG1+aaboFuWnVGpNTW1pawYDgR6jxHj4Hzq1yXSusE"
    "eqEo0Rg59dMc0mxoy8GObTOZk80Jlh0glRmEomysym5oTMDV0l9px6olNDXy2YxeX19Tl8"
    "AdWY8m+gsccD3It38u8VHdvGI+XtTH7HP//ipzWm0r+pBR//z9lMo7oqjs8UgZymnkEj+v"
    "fSpJbFQbFcOWcE2ErXAeH1UgB8JhpzUMWH/zZIoE8OvGYL5OXRmHcPw2AXeRM+noZZSs8P"
    "psKm82K6hobLp7HoPTCjZe/i/NiVvb/vXH8VLWHOPIzl2G5aL9f23GBe89VKU89BBq49Uk"
    "ZNxaaqb5LDV3MeCfeUnB38hG2uqDct1M0Jlc6UlQ6Pytn/N1uxKTwhRD5i1vmUz8fzJ7q2"
    "zhl94QD9/84X9QmNx93ecDxoD8fjs8hz5mDlfxycU1MOLAdN43cBmP4r+93AI86ewQ1a35"
    "r9N+8//SwAMSz70RQXBXhn/xWCiq2MN+O5wVzO9SDm1xwzW1vQeNylRAh31RE5dw92wd89"
    "sRmAzdLkgunCdViAh53v7cGw+f0Oul9Y1r91gVNz2IYrF+LsOnT2jRwPg6+ycgX2OiG/d4"
    "bfCHwk/7vXbYdHzWs3/N/wHPKV2zbGzHgZK6ofE/e0e0o8su6wbpab4NC25ooZP6wbidDQ"
    "coiOcDDPFsrfY52yR3vOP356mzK4P5p98QB9ehsasK5z5UJc+m8MwON8S1ZAqMiVq7pPzt"
    "alybcUiYU1fs622WohMO3wG/NXEY0uS550lefvWavf5uvD9SVxDkbs/u5annEORuy6fdsW"
    "Z5yDsLqUZcZfZJnxF8kz/iIy4/3KRdYJ75fB+R4LqPiUY50OSlV5ru+4Vl+8zTZ10+ZuZP"
    "JOdY0vvrGzNxnqgFANkX6XaZF4l7JKvIsuExyjBzpX9NnYmOVZKsJyeywXjtpeFdCLWS0C"
    "O7CsoAaEENEQooJLiML5j0GvmwCnJxHe/mhTm/xfomuWXdaq4Nt6Pqw03daYdQ63fY39Ji"
    "AU2Am5K8Kb780/wotF67Z3FR4N6OAq/DoENifPaHgCOBiFD4ZJFStOFx/Sv+340dhI7PSm"
    "PJ4VZtj+Y5iOt0cF3Pa6N27z8CCE8eY/28qroASlaqmhfM6koXxO0VA+g4YCnOPsyceAwY"
    "kHZfr0opjqOHLFuDCS2kYvLS4W4TMKUx4FdvAj4Rc4ZP01VVRdY7RPnzX6chZD54daNNIo"
    "fdVpOzY3jbfS+k1GjCVlxBVukIc10WyLaGqD2AZ5oMSk0yeDUZUoj3xcvpBHIOINvunm7c"
    "iLYkX5+6I63U7U14M8FneC/z4cGV2MvCLyipV4C2+ZwxVZ71s6Vcw+XxTjlvrNxdRVfgrN"
    "+BLvtNu6wLdc6+fMManKQ77aAoLCciq3hQ1izY0XBpZWcQ9Ys6GZo1VEV/nCeh6xEZuAzW"
    "xCFJMK263T4U/8jWF9IXSxtNfkZc5fKcKw69z4hZpUWHXJjCvd/INKDJP/U8XhQwWNvado"
    "3w117VNSC+wVZk++/m463VCX9dAl0BCNhmg0RFd2MMtWGJEXLpoXFq+WCJhN01TW8Wi6Ai"
    "EgyyQgX4/6+vOvsGlNKme5EPPJnCZoaExHYzoa0+uENBrTj2i1QHPLSZhbWgr/aapi9p6p"
    "aWoqPYtj4cJtGqlknNN6bPibbze6EFUBCoy8zLXpXHBhLlMGrNnLXLEJBC9Y5IHqxgvR7A"
    "ZR6VIxbYvMTGMhWDD5dX6yiPslzsnQf9p4YVHDzIFuPGL07ykVv9ci4KEpAjjAAmSudJrE"
    "y7m8k/jayvrsr1oae2pC0PAJb8X653ZYgkuATyIEvsZKU/LflbVSPsI3+OXi3YdfP3x+/+"
    "nDZ95EfEvvzK8puHe6w7ASZVL45eP8vFdQEvmvSvNfq6W64zAHJXGYKz3M8PaKHd/4sXWa"
    "pw1qvQYUBim0AEJEJ/QWge3KMHSqsHjkfFIh9B64WL1Au+r1bgMPwFUn7Ep2//2qzTVyMf"
    "N5I82m8W8b/uupnmev4wnUcJvzOctO/XPyRv1ztUj4qoFdoNdGGOEovF+5Uq09st/oOhIe"
    "FoLU2e9deR0dJ6ybs2fetsNUXrxNUnBa8d+vUp3KZaHPX3P9TmsoLd+vsB03VswWO7/oLt"
    "y51EjdfPsabd1yf+O72ZliEoVY1NSoxbe5fANrLGjUryW96R4+ibK7PMvuRqKYdXf7RvXo"
    "Vt2UHaqir2Lo/yvtMXmL6oocboNaJuByj/q/Li7ev//14u37T58/fvj114+f33qb1eiltF"
    "3rVecGVInAgEjdoioE38qyDRkYfE1nGtMcxKLrS2zD9NVGiDi4qEGhTMlThCRfVGTfhO8m"
    "qHpOJoZkyTaub2IOWrxh61uv02qThbImtvIUs1AV1mssF7dxvHiiyMW9ujKUutIhF4dc3G"
    "sr80dH0iAXdxLDjC6HJbscgnqQA12neQ2h/ZAF2g/J0H6IQCvQicV2ewYcV7bKQAtvuEsC"
    "/4+YZC8vifw7YsB3tpvdS+IcjBisJ5cE/h8xqcdeOvpsWDfO5gyVyRcqR04cwZKO/xPDS2"
    "1hVh2ZKg9VZchVCRhNyAyVBjKtfD6oyoAMvk2aSWP2cqnmGL/YAe0x3pmjNcg4+/Uo3Mn5"
    "Lnwi1ch4AferUcYLGybyDpuDoGQBm4Pjcbk8ir1BRbhKN7PDWUrWh3RGUvW3ykRBWjZduj"
    "G6Jp0aptog6oqfNwj/nmviWNPBSdAiIp+O4A6Fz+CMTLiiacpt7ySejCywfxETzGXhA9Es"
    "gR54LeoQWCyyS/xC+fxXyVJZWXBnY2nJ4GDdmD457oyKBbd2U01c8js8acslVSfyG7xo9p"
    "zIRDXQfsSEmtAgk4Wi0vFq6TSTdibIKW2sHudkZa0UHWKOTUq/kMnSNJ414NIUfeJ8wbmh"
    "a0JSs8nUNCwLiFeTEmbY/D6MdzelKv+FE/HdrQl5ohw3+kzNtfNzxDcT7pLi252TCaN/22"
    "M+ooquwIgGYFkxnVoW2VwVFivL1vg12yC6YTx94Xcz6QKWDNWVFfHUlrGgD4a6FmC5LRpk"
    "ZmyGhv8KPqd0Swwl75w/TLtEVgeyEsBMKTL+NwoPtC82xtg30mL2i8mJqa+RRI+CjyQ6ku"
    "j11aCQRD+5YUYSHRM9VeLJwRS5r4io0NpzrAFu+xquAMXbeky+L4yZqonap9e+Tr5qhamf"
    "Gy4hr14SlES9pNJ6icMojYFuyfHshMXwEYp5hByCI+fjs5FC6rvKT86C2juM7kYKR7fKoz"
    "sFlxBd341/CcniSFd5pEOsdA5jfUgS7fU57PWOISmKeLK93ieC9vrAMBRhr3dMdnkGxCeC"
    "A1L4gEjbZp7x2EjgcBQ+HD7bqE6f44K/EzdLcaKH2zC9LWkAit4txVug8+hd8T2g9lVl7c"
    "sZLq4r20aetS4shyte4Suez90l75MYEsVHsGqPYEV8+DoqXSwN/mG67gt3t7MYZ75oo0aa"
    "V5+2aT42N+0z+fc90bXrfseXF52a52SiMOuFmsLhy6KKDm5wmi3Cf+eG7qT8EzU07LlmOW"
    "LCGYwfGS/g9gYedIoa7/FX+h1jQ5MDyWP9eZAxUvkQS8QeTlaYKzjGlvguU1bmdylZmd9F"
    "szJjSvHi6wDkmbT1DXO8+PgxS+Dcx4/JkXNwLeSsYajr8VyxcsXOBYRqiPSnD1ncjD4kux"
    "l9CMNs2U4uwewuHI7A4eA96993u53uTVlvtvDim2ntTVl6IwGKVLHoeMVsLYZlSd94hETR"
    "+aByO4/ww7SKoTgHC67JJtJpG6mdSLSK7SQdGu39xa+fPAYNPqSRZ4PvzdvbKIO2oKqmjJ"
    "ND3pMs0n6pOhSbPoRyKLZoUZiT63lvJOoAcdoqVEY9bwyGOIkXAv17qfHudhjmoORhhvmQ"
    "uR+PfZQrQjj2VvaD8Xf7mYp0rxGq0X+5kUYyGqLhmHott9KLA2NB7TkE79qySMhySZnk6h"
    "Qv1peeP56TydRYLHUY+fMp1BKhaky08H7dyeBgg9FAKKssHA/1S1QdYlgNkzxq/BeS1fIS"
    "glkZmVDTNMwJsUT073x9Tu5B1XYumtQ219BjwwmNpXbDbUr5HXn//Fb8J7hV650Q5oli21"
    "Ch2Jpw8DR9xafaLvGxzu8ByT3jVpHxrBDjiYVsa/MSCJj7c5YWrHFRweKzD2G0IUYbVmJZ"
    "wmhDrMr4+nCWVJUxEOuzUT5zBftsxNBJpsrqiru3yTvAfjkc4SqPsLsJjY5woiXCL4IOvW"
    "FzhOAKcumgrkAdGPKIESKjFSLVDPG2QsWA+yvxBSMcmjjfSCPPTLdFJp+8R9NYiaR4M+0R"
    "qCGy4gMKxYWe6NqjuERtEWpa54+mwvsABgoywEEGtgd9RZd8qGzipJsSWeX4dxYFeeO98g"
    "5wzz3KICELhcnNMLkZknzV16kwudlJDPNrenbWsCLf1gp8yWFRSfX3DhAP9TrPSimRT576"
    "Ns7/2o+VxfQ41apzOOTvDMj83Wa2uT6L2cQEG6TuZmyn6Zh6bTPnEm+QhzV5mRsLSJ/tWM"
    "35bmAN6bgNlWhM5JF2U0zLrNLQPDl7+M49CpeAB8o/04lI/j0RxnlZAFE4MVt857NY2tA9"
    "lUUR+f/gMMAgeon3I/46PgZfyETkV5vI7N8WMVcM8oubIgW4IjKZz3TjpTFisCUi7/bOiI"
    "2Wf9xz4Z7rDPdcJ66M457rJIYZXTzQxaMSTw66eLymiwfmPC5QQ0JX01q+KjGSv+BVR4KT"
    "14M3KFVDHeQik43/IsXEfxGNNOQYPdC5os/Gxiw35LHC9fOuKAV4RXApOSd4PPlQh8ldvI"
    "ItycY8AG8k6jeHi6+HIfjbXPPXFUB0t6PLjLg8IMnx3277OmB76OhvldqKpufKhesTqUZq"
    "SLjtUaeGrIjp7krQAWcxNjvnSiPNWPewabPVSNckKwhZNWbCpc82Kb0kc6qo/15BfRvTah"
    "CTPvK2DSJ7FfGy4DgYtc7t3pUwyy0VkzLbMcstFXsuInAdOxzv17L5FYvYBlSbhUYzAzIB"
    "CmdDUQV3qStTuuB9WF/cDiCVoCz4q/G/oqX4bsZyxFTjhUEkMZwQX5z3QfVZg1CFfzfZOV"
    "XB0qgQS1es+TmZPGlg7NMsfmpqqNT7rWIMfrI2LpHnEChsaarMSCdEeMMRW9DFAzVBjv+c"
    "2QyskmRpUvjtlvgRULMYAp4NYdEk1tKwdzEaws8vtKqtGJxxsaVyXV292F43mXNgiErony"
    "rmdD5+NJWFla/fm043vWvpbesuEnv2jVZetPLmfaejlRc5zQpxmmjlPYlhdt/TWbfwbvva"
    "+daWsIHHBBSl8qcJVVIA4DZbLQTIHQZblymNgJ1UJ6VSaJ99++cl+fbPEeu3bzq97iWRf0"
    "fsqt/str5dEvl3xG76vfu7SyL+hPeG2cYn0/CkjE54cGC3lmfyu+2rPByVWVmS0ppmm/qJ"
    "6U0rBfbZXb931xu0ry+JezRizcGgPRDn3CN+7o5f/yHOOUcjdtdv3zX7ne4NCDuHI9a7a/"
    "NnCP4fscH9gP+9BjHvcMRat72BkHIO5BloJP/yu101u9f8XQy3cw+r8cQJ2iHHE+e2r/Ik"
    "2PmJy/bIpT1zUWuHqgIdkMvesRGpAyt/AJCXHKRcSpMnUEeAi35vOATneG6szFzGjohgNU"
    "wetaqGZYj8muM4ogr228kD4wmlbbWP72FIwR92zmFWSjes3OgFhE4ZPeVF0WxrrCyh4nDu"
    "MsUx0liqOEepYp+1Ko91ICSGnsuhFSFg0MnxsosIVuNld/T2/cAO1m/Ii4xN0zSVdfzghA"
    "VDY3MqGgi4tfz5V2QHaOZfRQJCuIbEuKGEAY6i+9UwqfbIfqPrCPMSQjTiSXKUqG7Obr6i"
    "qbx49u7gpOI/X6U6lW+/fnsw7HdaQ2kjj/fu8a3hCt8NqYo5Np6pafK3XcxiceX08fW3Pp"
    "V1mZNxbzn99ZzujpDpSBqC4LtvrukqH4L90KrbLA2qvJZFLUu4LBWBUtPrrq5zauPiVQRe"
    "d25vtYZLHRf5JObB7BgfSeGWtx9QA+jiu3D0q+vE4gsX1zUKeBCbXkc1nU+modMx5ALdE6"
    "g+78dNOlpDmFzeZuwkZt93Wjnd9WVvdX0Mveyse2qkTje1hcmtDbUvTm4/dQVKXAEbi+X6"
    "HO+F19DpbiB7qytqOlUfqSkyo2n7LvO3oi8vIVsd4VoaujbdG6g76KW2GGns2dCm+2LUkb"
    "3UFSTDVPd+9fWgj7oCJBIaFqGkT0V6w4HbXZ3wKj+Kz8fKJMbzBZmbbZF9YyXYPFMmTt0w"
    "nohikxeopOlGmSluKN6LsdJVMjUsW4TWPQCYkEcTQtJmmslPr6liNsRF0QOk+uc6I8Tjfe"
    "Hd8CkEYW3SDSaSs/NA9x4xoGhfTM2mkK9TVA7dJXgukIxJYu2FEmDqTQzKwqCsWBcCDMra"
    "Zf4eXbQOBmWdxDCH3nt5xjkkigN9BAOdP3dcUAzTx4XdGV18cmeQCwvWMDiilFg8a2U+x9"
    "VoSU5XtJGoBcZbfLUCC1IRGYv4JohO4YUOe7eYlwSdagtFj4c+Iht+S0jhc6eTeo3GdbvV"
    "+d68ffPuc+Mi5Jnrj6lIQPuB4zDTdgbcJ46Yb8F8ujJNyqa5MpD7ZWqxrASX7vcZFu73ic"
    "v2+0jxJ2qCU3E8wNvjSH3iVcb67Gu7Oehc3bYviXs0YtB+c97/KUyiZXulFh3M+aqJzKv2"
    "EJTiy7tJ1HYoX96KwrrVmTcwrXI785ZP8m/c4hI5/oDn3FaKfxlovZXhv6KQCu9lrk3nRD"
    "o+b/h1WRRLJL+D2lWQPm+1JLbRAI6caGyqr1Q+RkCwG0CPfxEUPaF8RqiyttZkxWxNF1ns"
    "4NdHU/8d/vYxlP6fvufJ0uB5+SuN5Q/4hzvtG8jsI7OPzD4y+yfJBCKzfxLDLN91sSOcQJ"
    "Np8cpn3vD0IxrUmPh0oYTkgc0TOOWofr7+W3Ev4mRSdiNRh3Qqh+ZkcdNeuCUHQ5qRBjki"
    "GiQ6dQ+JbDXna8nB4mXySwM6dX50hFdyLzXS+CTL1yhDNQinuVvZYDrnoPEjxSZThZEHSn"
    "QNevYKrAsny0tiKTqUTncDkng35rM25XeYaQxmFhmtLt5efIoQR4e44XbvT+RukLvJu2gh"
    "d4Ob+gpt6pG7OYlhxlT5pabKH/8nV/pin0iVvQ92hPhzFog/J0P8OR7iuDwkWyCmda03Wg"
    "zEka118k7ldYPij2RzGGTLdW25fxw8s2bUHPCujnDKvkrsZJvPKmMNDhB8bWBCJ47sfyNt"
    "GmkbYeq1Hk83zTPFTlo2XcIGVSFLvtUw2E8W2fTWIC+aPRfRipK6/iI2snON70zNtXBaoH"
    "yHQqiq8SGP+k6UcYOcAY8i6dFY1iZ0OBA6m8HG/Jk6mYkx7hF32LjDxh326W69cId9EsP8"
    "QGd8dY/fomz3R99IV9h4fda8u7vttJrdoahXJA+hYFHvqjkUNb68Q1H26/622Rd1v+AgqW"
    "xRvz3o3IiaRO7RiF13Bt87slaSdwgth52+bCgOwhrR63i7KzNbZoLZZdg94SrvUXHYY4Y9"
    "rOdmde4Jy520a9TBnXyOCK5SvHxiNmxZt1Axoujxk+6f4ocsCnVuX4p65gduhDwqYuZZpf"
    "wq7iDuOIZUunPikZOJpKXbIoM7xdLNagXsjbqyNWqdk4mpsKcJEUnVLLJawo+xvvDTkCsY"
    "LDYTAl/KEjQPnJT+EDND140XS4bSzA1dFXmy7CijdLjb5uSZ4AsgmYRkEpJJSCadNsuAZN"
    "JJDDO6a6C7xnH5EqC7xkEhdjXijKqT2/xwelOZ2BasOsl9Th4WaiNRi8l6aBbK2zjmWSEC"
    "QrWAvew3nck1OXMnXTEoWYCuWE0HrqNVFXdy3AMKZu+6B/XkIEv1SPNDFheMFUQ0JSArxC"
    "ZnohGFV5gvQEp6h1kNYpjgAKY8GCub2MY5mVgr3lgzTJEuRzB5dGmYNpB2usboFzJhK7j1"
    "RFyU/VBK5MkvcVzioe49YpMHrt+MFVluYgLJf0wqmi6VNXk0qLV3Nv89mUdYlv1+c87vHR"
    "fbLSwtBXfp5pIttte5eLsU4iAYhmAOtSSKHCp/ze5c/d50uuldB2u179k3ctvIbed90yK3"
    "jaRnhUhP5LZPYpg1lTJbs9dj/rNXi9g0E9mc52I7qrL7JHi6Xbe7w7H4vzP817jV7DsecN"
    "HzI3bXHAzuev3hJXGPRmzYb/5o347v2v3vHX4h8HHEvvb6bXCm64+dPltt5x5JV0bsvtv5"
    "2mlfjwe9Vqd5O27129ed4bjVu25fkuRrI3Z1P+h024MB7/CmM+BfRPoCxp4Obw9ehxDxJo"
    "zcOETn3YAqOlWTNKOIcIXnWmW5vxCMY/Gz8/CAiR2UNBqvZ/v6lOUB+JT8AHyKZub2bZPz"
    "zf6wJE79HVKs+TDMP+/jpXHSb530SYt9ijFyvxX+9OzpeS29NTXhlFOdyHYiAXZRkT3hKq"
    "ON8SUx8SV+ijRrbIlf5pRzxy5N40HYsca5c+/GiJ4ykjqd2TknoU/klJGThogc70VPoA6q"
    "ddlKB10occ91MrqeQP3QLUXrCNqmIkD/Y9DrJjDuYcHwIqBNbfJ/ia5ZpZk1fPakh5Wm2x"
    "qzzuG2r2FEAqDSN5LhPWMjyLhCB5EoPr9NMjI2TdNU1gkxfCHB0NgcelDgfq8xKLBd//Mv"
    "TIBeegJ0xx8hB6A+EYQzUqd24zWSA9KQGOaUx5zyr5NTPrbYb25c3TjbmqLqWwAzYOo+2w"
    "Xgms+zs5pLwfbg8uBamDuw3L8DCWUF3NOxNi4nYU2meMgpHTw7D+qFfCRzNQCTslyaxrOi"
    "j03Kv7S1L2BNp7u+7K3uoEFazIIQG/CuagoXv2or0/3z+Ipe6oqRUydkX5Ccbuq6qj+aCq"
    "T32BOlG94Lzfz6O8bp9Kg9UzYuaFJ9U5jae67tK9CkU8rhUl8BrqN8BpUpB0pgsO+rDzqi"
    "al1x4uuLqsO0eoVE9kcJmAfUeKroOmyMikKs5fRX2xXMMvRVAU9k3+uopkhNqWlrM23Kf9"
    "W+c2vTU12fR/q3suD7QovfeV/SgffUFx3VFStxhffC8ZoaZpwpM2dBDtFbX3RWe8wsNxax"
    "ENAGsrearmBco3ik5pgy3te+a9it6KvNu1rXFK2loWvTvXG6g16yQHSUj6G1Mk3Kv585th"
    "V9X5Vr4HY25H3VdFJNDV2XRWHHz5ql7a/Xu939gN5qCprGng1tuu+T2JG91PVR5C/7vemH"
    "HvRRV4AEV7Pc94nry15q9KSBJTFzXhlfJLQVF7DiQtljdGjw/7YDem/Vih0E7HIk3mkutd"
    "/o+iwm545zpZGWbkdZauMnp1GGTDu6wR6hJrlJbZn+2tIemUU0RhRLZNOGMW0Qa268MGKw"
    "KT0nk7lizb2UN4NvzV8uPn5y65m/zCGRNv8CDehjTv+OS9dd/k1HbMR6UBZds8mLAoXklr"
    "oypZAgXCTWIZC0wxD34upFgzxQS1Op+Gytpvy9YhnmLsl34Ivvm8oGU6JgSpS8yxqmRMFc"
    "GRXKlYEpUU5imOGdHB3g5GgWt33twpM/fcgS/f0hOfr7QziQRVcs+0MebD2BKofM7ghvFn"
    "STwY1gi6HfHrLvMkUAv0sJAX4XjQG2psYyjplJjr7aSBw+7Op11vpSAqz4jkPjl3d47QYl"
    "8bVb6deuu5ndKUN2QBRTZFd7nJ+Npx2H2S+Jo1zlUXYpo8gQJ1M7PhGMNkyPi4unpHNHGW"
    "VkpCsK6db4It+EKrdoZWBgijAVSEr83jreRawgewFAkGgycPDZajUYO6Oy3XLw+5wyojDS"
    "vOsA8S5IdtiCAnWvNsiLZs+BzicLja1sGjUC7CC/nYpH5rxCzHl+rQU3H0egrsAqke9x2k"
    "gc9pE6DlUlz4s1MArRIXDfmhl1mo01+Rix36rTbKZdFpVmr1I5TQsM2CKVd9wreHM19R0s"
    "KoUpwcYZLPiicvWcf09iPFOTvzJlgoOfwJL9YJuUC21s5PK25A0znGY/i7I20EDWWeJiYH"
    "R33I7jjPel3g/s9t/4Baf89uRZ0TX+WPDjCVktiW00yMPKJsywicEa7nWR827yhajK2iKK"
    "U0NH3von65x0bHmTiRdoq2sLzZ4QeEJU8DsYMUGLuP4E8BN/2qn4ThH2/1C5FTEtiu1ykw"
    "ID/RRqom2hn8IZ+im8tu5zdMos+imcxDDzl//YYHqMynxl8LerwuLH2C8WGuEHLlfWoHpn"
    "DjuqV73ebWBArzrh4gD336/a/TfvxEjyRprUqKOr50Zri3+sEl5IAak9k/Ae0eMUk4XXp9"
    "bmRxAzQF/6cuoIVT8GRDrVFoqeQERFhMNQSulzp5d6gdludb43b9+8+9y4CD3p/pzHFcpC"
    "ejzY5sia6W77cuDpE0GzYAhOtLKilfW1GcntVtbwAlAApn2nm5pi6lvzMmB6+Cy51Xw3FZ"
    "Ikt3CXgAXXu2jMEp3fK+C76ClIvNdjoPI6B7R0jf/+gYi1O4sxTgSuN9LME1PRcmxtmmYw"
    "TkghsA0IsQZ5WIsgOzeAzwnXIwP6zAdHJwtlTXTtmRLFFoF/DWIZMkTQYJRMFUYeqC+Yj5"
    "El5UdxZooD3jmnjUCD1UWXUxg5eOTgkYM/Qw7+dMlZ5OBPYphfN1awUkFXxUcLVijwp5p6"
    "dC0eIYwHOYVRDm8P8qjxUVFkLtOZSz9kBfBCnVB3xwnxVnooZqKVSxLlZD2u+Td5VJxfH+"
    "E8fFcbaYyHGmyXISZCsYkivQp/0ZigFFQDuAJwKoQc+uDuaNlUURs7+Dc2IDvSTDHhD+8w"
    "wnkc9vYjJnoUbpwWmSypudAkgTGBywuL6s9OniV+d1VZ70KViN8y1tw55rdvF+gOKX5IzC"
    "0aghhBegbpGaRnkJ45UXUU6ZmTGGbf+zs6zsmJW0JimL1lj+wt6DVZB6/J44aQv5mtOBVp"
    "yJXaJGrJlagFU5u2prf/GKY/9N6Sftvr3rjNwytBiLnlP3OXl6tfDvm8Kr9Z/bvLrBs+vw"
    "wyeOH0ckFSICumITGENZ0YFVOwAEa05j6d/ic1S+FzZxIisFtLngcf10rRywGWP4ZgDlsB"
    "kinmsPkhg08dI7w7HSrFATcnyFjIii8D7TlCkEGfaOycTByPPU318ub7JH/i7VSXHDbpI9"
    "+jmesGeZlTJ37edApuB/3qDnn3ETNm0J0M0xe5ASYyU+hERPlvNp+E6/Aran0hClmaxqOp"
    "LERJAf6l4R7S84/qMwJlo+FLT/iz86xNKeQ7MieQIQDkgK92G4rfoRrUGjFwEFzLb7ZiOr"
    "W4OH/hz8cLyh9L/utgCRDNpaehBQkOgCUlbyb/8/JkTX4m4mfIHATQzU5MuO8Lo9MgstLI"
    "Sp8hK326mypkpU9imD0dIjrKyZ6DASEsNSCppxTnQUzX/kqEP59EFixF/JutIErJ2iVJRX"
    "InmLIiR8oKn0Yfv9a02WoR2ZkHswYEu9hp5TkMD3vW5es1FzQYHbGr5qDTuiSB8K7xg2Jp"
    "0xG76w2G4Uswq/mVfucHf0OMf2v/a/yP33mjpak9898lssj+z0tk55hlaXt/kWFpe3+RuL"
    "TBpeCowv4rz8Lmtt9rWTseLr2UVY3/bklq7KaeRaTRulFlDS3MS0SGO4WQj4piEpBUTt6P"
    "2OEY5Goiu51Ajk6v3CSyH3rB7cUoZ3lKc4eCrY9TP96zXHBOrv1OsawXwwwSleFrjTSOfe"
    "lvlSFmHSbMTxZxxYALVsxHg11oaoMoS8W0pfc00NTQ1gsUZ/wvx0UnClPhA+gLhG6cpDU7"
    "LlC97Nth2vzKLfGNFD4Y4yQ3xek+ZSpO9ymlON2naHE6voXJr5ZupJAxrLQ+Wp08X1VIkl"
    "+E+pnHxL4tI1jOCgW7ujhUAfqiay7tpUT1ZfzvkP8X67AQuJ6qTLmRxLbXdKtGNeSKy+R/"
    "bG0CdnBIpqNMp2BFF1145QAmj+ApwFso5NEEZwLQariqw88IA7xsLjWfKf/20qgeVahKv9"
    "up6FPiTvDfhyPToCqUDCHDm74ib4WjeNHv9W4qcDU1xM+NrqJOqsX0Ei9Zt6HQOV+TqA1r"
    "jy/O5guZPKw03dbYBNY3i0wNvj55W8QHfUWXfBbE7jX37hN8sH6fG75dJiyxUK0NfKr4dO"
    "PDwH+XYU6EAxbUVpFXFSIvQ/zx8pw4ZWRsBVZZYyW+D38hkjcTkz9bpiB/Jz8TzZJhxnwl"
    "NvgW98FQ13ylXpMF3+M1xJoNflVTQ6WyATFgST6PVnpxPdAWxorZrt+ZWyGGTFemSdl0LW"
    "OgR+xlrk3nomtZpMYisj/6RfwY8X2Z8FNbu1cgZnoO/mbilTGHTTxzbndSb42a7MLRK+sM"
    "vbLwnYxeWTjMMV5Z/H2bh6J026Mv1lZfLPg7/k8uAtgnUkcO+CITB3yRwgFfRDhgARmNeb"
    "tvQZnWJ871AChjSoFX98VxNnUxVus0l0KfFPoQ5vAhDGyAc2IekUXkcyC/IQ3yKp5BSfQ1"
    "q7LeiTW9Sq/plYNh9Y2LV2djT/+oXAU7Kvpuj3pHRap6mSs9Lt4iD1JANfdXtarsU6oX2U"
    "BGA0O9+xji3ne1kUbfOzHF4OOelcXnTSUlLOlwX7T0T45N0jonYLN0/OfJXNFnQFdbVNGp"
    "SmaOwXK5MvlySsnE+Q6/8I4ncRR/+TdEKvvwC/geVPZTvui5J4yby8jVLFcPujYd/8/LU6"
    "7tbUAKd7d77G7dkCO5ckUHYSDOJwxDRLYWtE6aul9G+jLLdrLi7RIw5wlXGfqzLgfiksD/"
    "I9ZsDTs/2pdE/h2xPt8U9dvXl8Q5CL+Ps3m5ZnJyTfFxDS9MaG3b6fk4uu0wV1OedxzosC"
    "wSH1UeaaS36jrKFfFou7dEtVRqJmU0CzZopG2SVxbMt0DbzIVCiSdHFJ2/i9Q1sZZw/k3/"
    "a4v8+vHiPRmt3r5Vfn3fkE6+P38Rblqw6XVcvCAeBrzJ3A6ZKlsm1wgt+6YF75eTt264c0"
    "vduaHHMK6vr7e+mgnLqpm+mvIrXrj39nV0YCyocJJ9mRuiZjGQdzIdI3QCdxe+sFPFor/M"
    "wLdV/UImz9SckCm4qlrgAfsyp7AS6sRykguSxcqyiarF1Fk+xA1zZkpUNWupK+uxgLqxdw"
    "mfUK0giyrmdD6GFJNWvn5vOt1Q10iTVogmRY/fM/T4xXcqevziMMcMs/Muz7Mb8cvgnmSr"
    "NemJ/6xdiXRXttI8+l27P+h1L4n8O2KDdv9Hp9W+JM5BNbjzsPaYdbaH5ao8FFVyEhZEdA"
    "zSqc6SG6EDekm6i83ROknG1vNI025Rs4338vXtACN4Nk1TWSe5+AYFQ9CWafT3bdcc527r"
    "HO73Gns0MCz/+VfUjjyb5S/o48kUmDiwCslDdtjb7ua5udTAmW1ft82l5rjOHdn7LZPLJn"
    "q3ZoZKhOqPN2XT9wQsWKe9joDNARrEKzNe/nJJe4IVrtF0lHbvdLTg6v7LVkv2UtcpJdI/"
    "7QnRjanUF6CFokEybl1jcbnU88D0XfR0yzuqK1YmnRqQPmwMIe/7hng4fbWc6Pk64uUa/P"
    "ZDaiB7qStImsqXX83W9p1Q7b9tYGT1juyvVgp71Hgf2ltGocuZi3IAvXyni4edcqZXYVOZ"
    "peSmt6HOn5LS55fvS7gdP11d7LdPWn+K7xqqaLZhL4uAaej0UxOIcrrXNFccE1P7jwBJvC"
    "9jfG2ijRqpjjf+5mM3hU0mV0betuEUHRWegaK+KH+41hZZ8ZVXFxdk2tFHg1oNL6O7QkwK"
    "VgTwmAFV4pFpFlVjPRfLuEdORxvRe2m1SF83D3oNTY3Jri8mVTU+FezxytTyQB6Wq6HN6+"
    "Lt2yxGL2iWOADyYsg9Zg4ljthjvjxafqEagl1COi3D0emCEA/5AhQPsSdQ4eptRRlhAmbF"
    "IoIBj8uNujJDcYTOQDs5fFkYh3QU4+vpdZEBTrbF+mWK9ESu7rDuXsXt0WWLg+DmLt9WN9"
    "a5EaIj/HMqQEe0moNW87qdVritzGAO1yASs8f02UqSd5ZTX6Ot28nf5Z5tSU3LYDKvOJ9p"
    "VHVyvLjhF5QL/yTSlOvaVGxZyYLv8VTDzeeyiO4ii+06ZvP4p1cFZlOS+699Qt8wBqLcGI"
    "iqlFuv+a4EC66/UsIY6Z+SX3X1y+HmpNLKa3Xqv1V3UHdXXQ9beLiikBZd2e1giqvcMMSo"
    "rd5OIllpNcAeMva2LtsV1x6jIhj4F43JOmuOnmnPTWP1OBcFdKTqILMpaKqbTMGrzRatxM"
    "Z1Uiup8FvZN4TSRzJy2RFzCvc6YaBwil3KWGavBtDCeOb6tMEaQkCaY7j0i2Hac7di0C6m"
    "F3eGFRnYXJYhBxV5VORRkUdFvkhFvuKhTGVO6aKjmXLG3KCe7FuAfUEioB252788W8uAIO"
    "4tK723VBYxq07yWu80x4V+j4Ue04icxJN1XJ4DFQkIPbpRdmvH75LG1C+J7gNVHmVkYJGB"
    "PWYGNljndN+Y7zin85qAHlrbZ3wO862MqDCzH2h92dcQuqoTXmVy+3eUqfxLBebbWQzVH9"
    "uukcb8L6XEWImIZIiFMCkfEsuWjPiLYpGZsWIqeTQMVWRJflGAipcRC57HCTDnwORTlWhM"
    "NJOOKRDj4PL2CrEoV/GhqJEIf4iYAw58b0zyXA1yNpkTXyrxGXtSSvUoCal6cA+Pe3jU+3"
    "EPfyKjHNmOvI77QkAtjFFtwmpjskoTUFazqzJCSLoHhGIvh3MolehWjzANKGylinDMYOAl"
    "35dsj+0s70YY4Hmaqg++gWu7Nh/vGxiHecdhdlb9XWj0gCTS6FUeZYzCwyi8KlDpVY3C8y"
    "WTi9kLBFPNJe8EfMntsu4DoC2BAD7QzEHeiZejNjCDbu4jAokEvpAnuoT6csL9d/Ct+cvF"
    "x0/AK87p3+BV/AKCcEn0OTf4747bEBzgjq/gf4wOwxVyGMbNWIll4k0+GDsXyfaJV9kn+6"
    "zT/dEZNocdKPGxOR6xu+Zg8Huvfz3ut7noJQl+Dq92WYao+KIfC0WlO6jTPjHcMlVamT6u"
    "nTFy05iYBscXPctK0AHRs6ymsb2BbOGxxrFgNvE045gvh3m2TfGAzwnVgm0m7EFFXhiF6H"
    "z2gaOMwVQuN7UNM21zGlNauKBOcWuLW9vX29q+8rJW9uYWVS5UuVDlQpXrFFUut+xIjLbl"
    "q0iSrGhZvkYZ7A4PpvHCkQDV5mWuTecbn2XPX/mcTODt5WUocbUhl/gHP6KpYTxpVFL/DT"
    "KBzCciB4rl5ECRDvxxZojDfoFs6VaEauikalkxcOdeylwrDrggDNrsPpogNFmiPoj6IJo6"
    "tmiDmJajqLQcmGrg4GEKmMLjBPYzumLZY4vulAU0LItDXemhRpvfKYwy5pQ4hVHWYorkpY"
    "TILmvK3374mEFj//AxUWOHSxH+1hwrjzTOFTYZ4KBUDYG+yFr1K63oVyzWyKUil4pcaoRL"
    "Hc5Nw7b1WNO1d62Rxqba/lZb6dSvwu+bKLZNF0tbpHiG/NBPfPgu+VnxAb5Gg8xMYyE+8t"
    "cVkH8NAoZo6UT9Mjd06vBiUca0pHtgpolq0F7JDOOMD/zKjEsdlMiF+UWQEIshxMTme8c9"
    "O+7jqq/hP+jGFHZjIh1P3lGOCCM1U7nBrkgSCVEoPU7JcAqopygYbosMtlrHVhlwVCNv+l"
    "9b5NPF+88/N/gVBXQDp4IacYI8yARuMjknE8k12nQ5EZmrwF9GJKPSeKdLGqdtHOqmBasf"
    "aO0s19opM5WN5dBH4R+I8/EDEBGtxUY/bR0toyiy91BFwb/SHhMVwoDY4TTCt+Wqg//r4u"
    "L9+18v3r7/9Pnjh19//fj5racXRi+lKYhXnRvQEQPoR5VG/iVmmrnYLfNJSBYJ4qppFNXk"
    "1l51p1sgs5ZHPdvGwvUYHRr8v5I5uCpAXzQDt5ey2/7bpiZT9I7KtTfNXscpvpE2qUowdV"
    "rzX+Brvj1AxPUUVETGAtN45vImeeKPs3DuW4g0Z2/cCw0ysVYPk5+JohuMXhL6i8h64LBj"
    "1BJaKfwOi0znCnukZA6xIjExJIe5L/gqQvk54YjItWVm2GTCAdGe6UQ4R8Ip8T00llws2f"
    "0W0IB/jUipZAxTqbOi7vi15uAMfRKHUxDflasgFsYXYsq709D7luqOwxyUxGGu9DDD6zAy"
    "vsmWK6d5LfiKkGPCxywuILxVsmPCx4gTiNRUYvgJw9CpwhK8Xj2hEMwPXKosnF094LCPy1"
    "Wvdxt4Uq46YeLn/vtVu//mnUCdN9LsBEbC1fFy7lVDYugLgq41B3St8W9M9nSvcXeZd74u"
    "jxPirRv90DObsNkPz+ICMEYXpsb22k4LZbmMM4jkqVP0XfTRtGCHv6BH6aaRBHqptYoii0"
    "AMLRW3UCTTUi4bNfYvVRkMtYz0lpR1rjfUEASgzl1/q58sYrxACn6qa/RZ+HIJOucXpzQQ"
    "V1fn1KSE8t7PyeSJrifi/ESzrBWErjIuZTpcUYzJ9qC3B5JqKCJjwawnjLoJ9mAXzV/crw"
    "XGYZPrguOprmiLiUOBgYw4IXmvibnSqTUhumE88W+KxmLkoEpaD5GDQnKiQuQEclAnMcx8"
    "Wc/DQTnNa+c+/SFLZMyH5MCYD5G4GPE3B7Ju+xrSe+8usqDLWyUnN76I4Cu1wTwIbyRqiP"
    "HHTLFdH1Niuz5GY7umXENPKNeRDHNAqIZIl0JWo0PjKzs0eijuEo8REUalp9JKjzU1lnGB"
    "TMmpaDYSmI1mj2w0G7olCv6Q/p2wHQ9K7bS8HZGTahmrm9x5W2NlKhPK5bSKxokf0D7qnT"
    "laAymffpZtjWUQy1gGseQcg6QucBxyjAP6BJQKdQ53az8lLnh5Le6FnMduFefye5yv46jd"
    "KvAOBYPEflD1+Wzvr/QjVkMPa9qLmERjTHtxZtO0Cn3QeqwEm2cx7W1E3LrYrj3rJ4uIuU"
    "EelWfqFtV+5EsXA3dw8Onm/z1TwgxiraZzYhovorw2fHbsb7bBL0gj2CLWsnfYu+dMbevZ"
    "S9GDvD7WO/+g5gI/IIbOUGFNyHuQcwIbEcQwszQvM39E0Z4eUDVWcBohb6jQ07t/hd64iR"
    "8dkpwRffv5SFVhrm8diMjTXnp0n6ebxpV78umtKaWegC4y3WZbdarf5wY4FIH+AjmppO+P"
    "yONPJs+KvqITrrhIvyBocCky74uPDyafH3NITrF6sE1KiWE2yIvGp8pK5MFqZEindfC759"
    "Sp/P6e++hU8O7xdSvGqNguJR6o+9VI90PPrTP03Hpt3e/orFvouXUSwyy0g+gIJztmeAK1"
    "cBA4QGrjjUaR480fENpDATgei2UO1gEDBUuB1dWmc0DqE0E4MVCwCoGCMCULwLhv1MqwFc"
    "bV9+BmwFS+jQpA9crr6CjfW1thDby2K5VEfrBaLg3Tbk6n1JLLWbgsZ6BBI7U4p2wKjjxu"
    "2638WItDJ+x9YLgT4kRkJCYKWRjADJ6TyZKaC02yLROimNStiykyrkojoBOPxxoimI/vJ6"
    "fzCEH1JUKPHfLmI+aEAxoq9epzClaOH6zJlKMucto3iCZz3kP/MBbqTnU43azOSFghYYWE"
    "FRJWp8tkIGF1EsPMH0krbm1Mcfz2JGpBWR3a69vTZnJh7hdCX/v8qPvU0SjuyREmITEMM9"
    "kjzOSRb+bgtfAQ43aTrAIHpZAViwXVHOcNbA7L1WIpP0RhxV1qBmGtoGPRhbDAbz1HeacY"
    "GGA8ohMhT0iHQwL+RuvkFhpcD619w14cjO6tI179Dhv44ptVycSzM+e2s85O8pgspcZ4Uw"
    "gbeZlr07ngWo0lDJZhkqkBWdo0JmocaLZFBt+av1x8/MRPkTn9+wt5NAwVBCVvS6YOg6xZ"
    "Dcg0t+CPeFyZsfJvmJMflhQ9ujMiO4zs8Bmyw6elRCE7fHLDPFesGD+FZFrBbV+7VHRFVf"
    "LeQOuqMuOd8nnFS9eQxSkR+LycWUSwhnCXkhWQ68maCZlqcr8sgpL4sqj0y2KzOcqxiQkI"
    "Ib2f7vS68RDb03Ew4p12nOhuj5T1z64qOhAC7ZVM4jik2HYSZ2VljKsVpSP5UukkCmE+Rg"
    "U86TR2SYQfnkn5OFu2dM0TZ0SufWNGFKJrz5RINT5K2pRxg51JGoBEAIaETX0Im/xaBGoP"
    "R6A94H4I90PVg7uU/RAqyqgoo6KcUVFuLiFoTdH7UmGM05bDTVJVZsVpPDZ9rbPpzXOONF"
    "GsJ1nIiquuD05WF67NcqVKhbAXZa0biioiVUTEy4um6+SBEpU3+wLxLwtlLVLJyMtQvh1S"
    "zaxFyXaTKnGl5Q95cyjdNbFsuvSCbQxftXm+5LMG4co8RNmodKqp/OvoiqvHTxil/Mx4tL"
    "p4e/Fp4sX88K9twbfm35HPrQc6V/TZ2Jh5t3BSGI8YhARJa69C4NFUIQPhQlGlEdcZsV32"
    "BLwzeyUeYJVLFbIpCGW62dzB+ZqejaOsjDql38rt3Yy7Wyn34SDOZkVnNSoVI8rUknoua6"
    "IGkrg98QcG/jqzt8DbuD0XDD9uxSu0FUffiTP0nXjtXcLRMR3oO3ESw8xWi4d8tdA2EoWE"
    "eFXIfaL4Sn6uehHFts1hjOzuAzi7slXmq86umtfj6/bV8JK4RyN21W92W9/GrdveoNO94V"
    "cCn73rvbt213/d+Txird73u9smf/GM4ajdHTSHnV73ksSf5+377evOcHzb+d7h38P/iV+7"
    "Hwx739v9MR+h7k2bXw6eGLHr3v3V8Ov9rfMzAh9HrNe/5m17P/h/Tv/hM26bu36n1XYviw"
    "/ulcFdu9Vp3o6/tr3rvlNuq2G7/33gXhcfwjvs15nCmx3jLpN4I13padxv//OeL6Xt60vi"
    "HY5Y8+6uzwean3SPRqzf/no/kO3EwYjBGn3db/7OZ6h3uMvQZeJwUyjcGI+WhPThyWv7Rq"
    "LKw7WrUSILwJ+SAf6UAHBOihyLC6TmowuxOVlRDcshsInA5rWgRSVruDiUEofrp5HzTOaw"
    "HOYCjZ/LuwXBBmVxf1rp/SlmfkkZzDJykCgLMHLFPFV0qi0UPcHs7wmFHycpde5I12rBuu"
    "Z7uO/N2zfvPjcuQjUN/TutEHu6Mk3Kprm0cr9MLeZ08NX7PsOL933ia/d9GGHHvhwFOCWB"
    "zkbk8MlzfAaXh5Wm2xqzzuG2r2FlKSWlDtjpcxhf3OaHs7yUOdMLNr44rgubjE+5mNs44R"
    "ouKMVv9B3kTIU95ZjJISmc0MkTWtcWWl6lIyyKqke66uF3AskV3uaTw6RBVd4sbZxx8ozv"
    "RgpHt8qj+6o1Zar2HiqaFPV8+nJgGy+NZF2q0/vhy0pUdOoWUlciZTIXAPEA+vlOXX+Po5"
    "y926uixD7FuaMLgvvdPdPNubECA2cvXJMZHpquFl9J7fhkx3nA6nsd1WeSlpqaLzC7UiJV"
    "3NmXIUzFJW2yxahA68tg3IUxg4oqEOfhRGxYIlijQQy+QrlBHA2ZZw/qqMgYDDiaGy8irO"
    "Nlvo4PSin1bjERHp4z/1nD85b7Ky3sQ96voLgCdD1H1/O8Cxy6nqPNt0IbXXQ9P4lhTnI9"
    "T+bTkzzPkUo/Q9sQ2oZeHWm0DVXgPbCTbQgASV4ytvv5++UrXPnpLItLf3gT+TrO+84mdB"
    "d7TkASbTpV1oHcrX++zXlQCg0OcU9Ofj/3sFyF1zF0cq8y6MVMYz8++bOexQnjhM40oafG"
    "AsqDR+FO9jn3idQB5EP7nEcI8B3ehWiC3+rmsJt7A/qOXGbxa/DZfPa0usckijtOgLOa3r"
    "O7OAQe9gKgPgkHh7gVslLJE1sGs6XNOGKKdi810qzQU1+jTPZnE1J5/wKZCW2DKGS6smxj"
    "Qc1z0iRTRdd/gZ8FtmL+HC40i6qQAVBdQZJBMoEGcH0MbpMGmxBRN1Vk/mNcPyDOl4k3RR"
    "/qxjnzDrrfw5kcTk8lZYwL/Y4CboAmbzR5512X0eSNttAK8YBo8j6JYZ7OFcZoTGn2bFYW"
    "n3iVTbNnrd59d9juQ8oucTBiw/Zt++4bR/WSeIcj9qMzgJRa4s+IcXgHTcjR5RyMWPt7s3"
    "N7ScSfEbttD0Wn8u+I/d6+uiT8vxEb3N/c8LHp9Lrjq94flyT4GSw8N/e3zWGvDzYe57Aa"
    "Vh4+twDRHefDRrrS06Hfbra+SQObOBgxaO2d9X0YsVbz9nZ81Wz9xiePezhi1+3WbacLjd"
    "2jagwfM+wYWjaZJ3TbV3m4KssShrcluZShkCy+Jyv9noQN7Tg+b0DKw+UXQhp+hwcsujOP"
    "PmMJz1dUNO0Rq9VYwBMTgyRfawQiOyxWEWl04qjyahWiz7LyTSExNLBEM8/OZuOFYOdzQh"
    "sjijbBVPOVOxkLMKq0fF0d58TdalIJPboZLFf+GYmGq2woxzzF1bJbuRM9znDlewhSLFf+"
    "VltNV02ypKZlMChtZZiPCtMsERrbIC+aPSf0by6tr51qW9aSw6vx+xD5/c2oRWrP/kQRLk"
    "118hnL4AxRLMuYCavU5hq/6wr8YyayABcziP1ieNYvi8yVZ1k7y+IgfiFLZQ02Mos8GmAn"
    "4xf4jR4UxrUhWYJrck6GvPUMKvDK1IMWUUwqYzyhnx+dO2KBIQW+jkmnT/w3qGRmQgQnV6"
    "6IBvY0J6ve5JL8e6WYNjX5b+VfxOQ/Dn7DiD8cfA3VoG8I+KSKzkFZmoa6mtoyXlTc60HR"
    "4VkVP3u2Yiq/9GDwP6KBxqwVhPEnlgj+8yyCkrSIBWAdiyc1PYo0kC6gWJOdM+Kl9O06px"
    "VsZAwYP4rt+1lbjsXkOgbbaOgGS/4uoYXW6Vooml5ohTqqmHwaP5rKImelr5tOdwu6YsFx"
    "V/c9+0ajMxqd8+pUaHRGlrVCvAUanU9imGMVzF3MjbEdVZhohw1i57rdHY7F/53hv8atZl"
    "/YIePOj9hdczC46/WHl8Q9GrFhv/mjfTu+a/dF+afAxxH72uu3Ozfddn/s9NlqO/dIujJi"
    "993O1077ejzoiRpQTsGqVu+6fUmSr43Y1f2g020PBrzDmw7f+TplsWJP72IeLb52VGgXE5"
    "13A76pomqSZhQRrvBcq6xRJ34nGbsCZBqHTQcljcbr1f8rPjeAn7TIN/vDkjj18099P4b5"
    "5328NE76rZMeS4piSdE9lDauWg1Ar5F/oTzmTbPbcYuA+j/touSU4AOWMzQXi6jlC8eVlG"
    "UOgD2BOrwzy15OJH+bA11PoH7oljJ9+UYdKOY8EPtE6gfyh0wgf0gB+UMUZMtYmdNci8RG"
    "on4Qf86C8OdkgD9H8H00FTUB3u1ahydcYaTPmpekOWJXl+RqxFqXpLWLbvEuC+7vknF/h9"
    "XitoNccLU418Yfw4Cn5Zfzi+2dW24nwN+WhHaao+sumeWk38TY9ZvIiXOMNMKdBrfwQMkJ"
    "sieD0KZBK7x6ckLrySC0adB6blJjx5sqJ8yx8gh5GuQBL6YcUAfkTg/iDzkhtrUkKnS74u"
    "yXr7LuPOjc/oDAXPl3xG56t9eXBP4fsetO83uvC4Gb8qAanB1GOhUW6WRSVbOTVpJE96uw"
    "2E4+WBUDrgQvLMBol/TXYVFMf52+Ujt4PSu6po5FXqVcS0Ks9EmvCgFP2wiUyZXYI4JYjx"
    "16LrYeu9/DOjI2TdNU1gmcaUgwNDaHHhS432sMCjgf/PlXeHOIxVmLjv8MRp1kxTQohaBi"
    "NdbXqcbqzMMCoM0X63ms+Aaf2z3KrzqpXvYsKupLPFoTwKMGvTHkE3ukeyJ1A121RE91RY"
    "v/OHVsQMjQflB94/30nmv1GAfVfmOx1KXIng+f009dgdKpCmsdZbyvfZ+/W9FXm3e1Ptpt"
    "ZTpaS0PXpnvjdAe9ZIHoKGeUsIBA0qAYXwFEaYPSs6FN951JHdlLXUEyTHXvN10P+qgrQF"
    "xhtynEv+0JUlMGFwzc7uqEV5l5V/waZ0zqlZBCmpx9xa8Ei5aZigeAFIcE0n1sMvg7KVMg"
    "Hwh9hoipKRVF47WEQgC7dLJfUn/xYwtKiIG5DzD3Qd5FCHMfYFB8hYLiMffBSQzzA53FOi"
    "Zkc8DZSFfZ/aaaruvKzN7d88kTrrIDe0WBd1XHKPbJqbP9MlWGvCjzbbpNfYdQ84B2nedt"
    "EhDEl0mlXyaY57kUO7/zCDysc+IalsMMz5jh+RUzPHvTsQCATyK9c/j5rVRuZ89UG0Mw+s"
    "24yeyiZzTORi02PRqQLBXLctIVJyVfdvIii8qfX8TRTDMtm8wVC9IrP2rP8QmfS7nHfsQk"
    "4EQlUshOIjuJ7CSykye/00B28iSGmT+SVtzamEzUbCSQptmBponqGnmerag0Pl+Vfr6QsC"
    "mHsAHNPy9Z45NBoiZcBHhKd4A0JIbTFPmvV+W/tGcsbZaZ+/I9uBmwdR/1g8N7rNM3tDZW"
    "ilpsTvnDRYPUVOhSI7VonBsdAdmpveZbCcYBf5wfDHUNDoduD1AeTXnkR5Zk+NZuVTPNJN"
    "ZqSU3NMMlCWRNmAO/HVJ3GujQW3HdsnbSpPygkUE4xtSxauIggMovILCKziMziiW6JkVk8"
    "iWHe6Ag5qY+QHG4qq1qUvD7wpu3Z/Trfvpv2GgYVN8K79tDjW/XC5MeKc+Urk3tzPWaTGX"
    "gQMmwzs20vN74lP1mbTeA5mUwVvkcVdcFhc6hStzy4vCVvbK50ajXIzFiJgtniosaeqWVr"
    "jyKC8guZmHTJlUxrAhcju8/D3XrEqGLqGjV921ynTyhdvnGvga0uVNvhl0RJcqiKLrxsRF"
    "+7eM0E8s849EY59a1D1J//XgXeRe743ZtASO0qZ03m9P6dHssGq9TOIcVoGf1alG+FoaQf"
    "n1NPZXSPJbyRzkE6Jw+oSOdUYadydPt8pHNOYpixpCaW1NwjUPWf983bzvBfl8Q5GLFBu/"
    "+j02pfEudgxG7a3Xa/eXtJnIMRa39v9/mHFpfzDsN7rywDVnz6fld/3XXQ/PKVHrjb3u+X"
    "hP83Yt/b153775dE/h2xb52bb5cE/h+xVr8z7LRg7Nyjag2Tt80IjtVgoeh6onYXET6cjl"
    "fmUibVvPcXv37yNDz4kKbcDb43b29jNDy+g2Y0oXbn9mfAJ17pR6DVu+8OobqIczBiw/Zt"
    "++4bf9NeEu9wxH50Bp3hJRF/4HEZDJo3bXhexAGsZs3OLaxk/M+I3baHolP5d8R+b19dEv"
    "4fXxnvb274+7rT646ven/wBTLwecT67Zv72+awx4W9w4o8bh7jsdOa6ElXejr0261250f7"
    "GtCXRyPW6f6AEbppDjvdm0sS+DhizcGgc9MFCfdoxO5um93xXb931xvAhcBH3t/3u1v+xu"
    "s63fk+8bWWP4tXzdZvfD46R/zcrexG/h2x++4/7vkX+NqBk74PfJpxTfG63/y9e0m8w2pM"
    "HhMo0Bybb689br3DC7O1evgfOo3ZkKVUo92IVPnp21FjL6Wusv+bRZBODqAJidUC7UNH0Q"
    "izSp7p7QlUOI1SZXajIYtCHk4nJIqkTqVJHcp2SxnklytgiCv2eNVphI2VPTUWO6ef84lX"
    "eOE84+eHt6DqOgdpCvB1h2/Hhp2BvOT/VGXl2FJszZop03hlI5nCCIlhkcOosrwxcedZAj"
    "dSuABWeQHEOoDFDDzWAUwZFKwDeITaeg6Xa4ziLwXWoANeVlSDUghqCFRdg583tqhYo3Ji"
    "GyuMyRLC9Ihwoc2dK8EvhZhipoRXzJSARVezYpu36KrzdioA2tOIYwm+zTMAHHxFFYHzpq"
    "ejXHm3Qhz7Us+U8kO8sYpYg3MEvh0pyMHX+x7Fg0VGDRH5s39tNzc1R03WjpjZWUC9yRpO"
    "zpCtVNdh0hVVEbfl9FfbiQV+JUWB1XedVGqJFLX49qaAparvdVRXqCxdW+4J0pBrotaMmg"
    "PeVZ1gOkgUsrdopUUj+1e2LMmvpv72mSp3gsQvIEJEfSkRtss7Y+RFsfhF09SoSoyV/YVM"
    "/Ka7icyS/468gUxVCv+n6z9DcvyP5M2M/+L1z/E1Psu9Xd6k+6HMAPDlsBwoxlFeYhwlxl"
    "GioRrjKE9imI/Ay/2IfHcCOkSupdEviI9MtR8ZagE2kRHO5sK4ka6yp/2ZzyfR55CY5qwI"
    "vfXbzdY3uOT7EN4JoMNizRY9vinLVVrXbV9hD94KB5qI90TuyqBhObT3h3DF7KCYvrIC7G"
    "Nj//SV3qN+cJt/NVeG7RiH1sZq5q2Ulps0utiz7WThir19XDai2FxBKkgu9DgXrO2LYT7N"
    "dOPlkrzM10SzyQN9VFiDfxLJHUM5I2U6yQaZGy/QVoRrxTPEJd1ne/kEJztQuHACErlI5O"
    "Zd0pDIRbqiQnQFErknMcxJCfES18bEfHjHqVEXvToKRWOHh8Yvh49MpR+ZgxcbruYG6WDk"
    "1Yz/Tv59YvyOkhH3yyDm+THHlBp1X8UwpUY9UmrQv8EVTok3UCUvkCGxCo9hZddIJP+R/K"
    "8kMZ2N/H8dYvq7wey5zofrcWU6syNETIdaNLIR0wspxb/GRixDqSUh5i92ZEH1IqeTBnlY"
    "Exk56dUhahDFkkV4LdswVMcjWeNyXPWJktOl3GG7xzLyz8g/5125kH9GlqVC+xPkn09imM"
    "XrMX6E40fXE0gb2HJeTa8zpDBMEUbMU3KCsCXngfOJHD4D3OsAV0qutye6tHdYk3xiuCBV"
    "bkGKbD5fZ2/kix+O2RcFo4szOesEJTJsh0RU5XJlQ5QkuMm4KXl8njNeZVZL0WCv4pZm1e"
    "xwOGbcbqjYG4zYiDXJBH4xZTLbxIQYz06IqK4tNFFV9mVuQA0csjQNPlu4LD/NKFXFNotM"
    "OJSm8azoE/JAZ3yrEfwWU/6FFWa9ULOIaFH3K5RSjdT9IWMMQ8XdI+4ecfd4Wm9x3D2e3D"
    "BjGGqRayMoZ3lsiG77KkckVtZ6GNIE8yxRIVFcoyq9Rvl3JzEjTafaQtGTLcV+0fBIS9lz"
    "p48M43w8FvvrdqvzvXn75t3nxoUYPD6kmjRh+otBhROcmyZl04RytgkY+2RqsZAFHU7eZ/"
    "A3eZ/obvI+jLDcCcfju91paCNdYX+Ts2ar1b4bijqXzhEUK/16P5DFMsVBmNp4Hd8fiedO"
    "75CQKPrqVfkVIgdrnDdiPiRW4WeuslqatljqdEHZbnvJqDQ+Z1V+zrzxEhpX7uctQRyfu/"
    "zPnZ/KjoxAMuUcEsN0FeixehBgvR157gwrUUmctOgN/LqpQHxzsgCQTyIZSPQxzoCz+7Yq"
    "AOSm01WfctgyOfIcKdChN3ylfNsDqc1jPDjCqc+TfThsp+XYcptudd4YCo8H6IA4JVII3N"
    "7xoFCsJ6qSmWE6vgziJPD3USeNfTra0ztCs6xVSb4RwbIxfvYDPSXQUwI9JdBT4kQ5D/SU"
    "OIlhRk+JItfGgKKSixH2C+IjU+1H5tB5Xo5pMEshfdGceRIPFtLQJdHQu1VLL6xMen1ARf"
    "75Nfnn1yiKfKzwZiqH/Dp0aIuatjbTpor4OtEE1L7LjdSAtlDDDHFsPhFimETXppTPE4gF"
    "s4wFfTDU9U9WgzwruqaS1RKC0YDG1NhUX0HaODIRl8YrZmv65IusIzjhiLAxRJhpNiSctp"
    "Ji3A53c4h/m9C/lQU/LYPZLM22oQ8nWE5uN4CubZCJyZ+AFwhzc+on8u8EWUXmhq5SUzSn"
    "zDQgqTlkKOFfSwjwNsm5sCFfyVljkwa7Qf48g+8TSYgd4GJ9v68EohfMTeOFsDc5T4X7Lf"
    "33LfCObvf8zvbKCt+ojB/o3MaZE0V2vsnuWuyXduYeRiYi3458+xny7ae7+UW+/SSG2VUK"
    "soahuO1rQRwG4x4+ZIl7+JAc9xCN80lKWp8Mb2LW+joA/DkLwJ+TAf4cAVjsG3IBvJGoIc"
    "AXb7OF7qTF7sRjrI5jgwITs18FhIrOgFXd5T8mB1Zoj5UVwJDYSUPo7h9zwOcTOWnoNpvw"
    "XeIgN9JVXiz5wnbbub4k4s+Itf+46/Q73ZtL4h455yAs0jmAQMkfvd9koKQ4CPNj2Zbbog"
    "MlTfpsPO2kdAcl0a5YZZ0bKwofsEDI38oip53RJ4IxLuH1yaNHcwAalEJMI6/osCEgs0U8"
    "Kopm8XSzuB+yKNQlBw1VFOHtxtvoPMtgHhcGtv0hbvNu+tSCH36sK8RWgH2vnAzAOutpAd"
    "gO4UvxH9CnU8NU64tv8A1ULe8DY2Va8Y4H8kojPYmu12aru8HvIjutRWxl9Ti3z8k3YVC3"
    "wOAvLO18HRU1PyZwxDHl4hORf5Zo9hfyovEJtLKJwtYEstSuwUGAqAa1zsnQ7Vka7BmRAZ"
    "kBf4OD3n3EoBcZCUaV6dwxZf7Eb/eyUwSYS3vD94K/aB9G+zDahy/RPnyyJAbah09imN0X"
    "Xlb7mtu+GML4VWudlG0dTja9b2fmj8EMf3bXb4//0bu6JM7BiF31O9c3gpt3j0as1x0Pvz"
    "kNN8cjNmj3f3RabSiJKg74mebX9vBf/IT4O2Kt3ve7206zC402x9Vg8uHv+D8xFYNSbP8b"
    "kSoPa5Vs0wIyGqO6bUGZ1if47QAoz2GTGfOWT0sJ7MnsnQu4aoCnGWCdZMAfG+8y5wLebH"
    "ejCDdNU1nH4xsUC4FcZo0s3/7vYaXptsasc7jfa2z6wAT0518RG4Wt7RacGZREG2rV9NII"
    "rZ/M2PmDtBx+JjIZrhzJr7/1qZ6UuzxElA5kb8e7bEWo0v+WSW76uPsYgjPI7CeTnIIdNz"
    "cNtzKdPbaJMHL4RejDrZulBEOfZIMJqNSTczJRbJsulvaETI0VVEEWcU3vGrxDiI4SBbsU"
    "yyYGv8dSsSyqfolwnQe+/4gpZLIwpk8TYlMLaoZBFTEpvgvZaSm24zt1sJCnsm5ZeP/I3C"
    "Jzm3dVR+YWKb0KUXrI3J7EMGNkT4nc7UafyOqRvpE4aYd0R7vN8cr2SWCOt5i3Nij+MZtb"
    "w9CpwuIhdUVCeD5wmbIA9c4cdgZe9Xq3gQX7qhN2Gr7/ftXuvwkTdlGcLVCWc7Kgnswpsq"
    "Af8rCgfCc7XihmzExOBTggd4Jl5/JiTGNUgtSlYiN0wMXidTAtcK3ACI/DRXig/zz6z1eM"
    "U2/s7D+fxaLhI4/3tGqEUpsd5TpzWINGyGE+vnhGyKU+tXyGaDs2N40zGTeW1LQM9pPlpk"
    "djRCGOoUv4PL+AS/SUfzGwLmj2Ofl9bpAXBdKoLYxnakE+N8idNofMb5BVjTebuFnVxoo9"
    "ieaLO8xtRaY4oTWLVHEKAd1OmkDeQqq3d2/fNrjIs6KvxNyeyHsK12+FT+aptuQgE3AWf5"
    "zb8ms0HBMKyH9MzhFnbUx7gUUuNUWc78sfxF5S7v1kH86tNsHfZf/IUm6Dhho01OR9W6Gh"
    "Bhn8CjH4aKg5iWE+iRwt7W6/d3srUrA4RyP2e7MzFM7gzsGINYfDdvdalLR3jvi5q0G7O+"
    "RnxF8uxQfkut/8vXtJvMMRu+8O2nwwuaR7FNZgX8cPPKTU5HmIQ6L4FFf7Kd71lWwV/Eau"
    "5ja9FmNMOYS7PckqjvBRjPDrGvmOZ2B3sT9tWJsc+8Cg0E5bwYqhWvRmEG1NB7Q1BRiyzG"
    "amgBRamNCA95oGvA3Nvaftrr4xMY1I8SL/A5ylMhRaSV/bSuqkfEIL6StZSN1VIcVE6ls4"
    "MthIfQtXptJaIjMWmfMvTQz+dDWguhSxDMK/+RqSRlEiuqYmGBohmsoJxBLTkEAlqoc1gW"
    "/u2A+NlW1pKv1CJg8mf1znE1GRynLrToWLax3w9sJoOuVvAWEzXfDO1iKT1nRl8qdgup40"
    "yBPf8DDxRaDkFm8lyt3xB0vdKUDMVkzbKsUcKH/cxgRZ1n3k+JR/nw09W+JNnJmEVavQZI"
    "om07PYXTKaTHeZv0fH36HJ9CSG+eCFlcKafa0Tk3GVgJpM0ceOXpEH5zjZOjCNB0izJJwq"
    "82DtCVTZ8l8lhAMqeC4brV8Q3w2VfjdQpu4yxD4xHOBKDzA4TMTQeon7Iq89hg/HhbWegv"
    "fZoPWtfX0v3M+8Qyd/aFs4jXmH/CwkEZWuat5hmOB7HV8yoPhilrU03wRX5ARdE959blxk"
    "9k1wqdI86pdfpsqzf0cN7H2G6fs+cfa+DyMcIHazUokBIbTsRtYDH4edFdKAEEIagtTHpO"
    "fANCiFBc5SHRA2JWv2tIpv6uMc51TdahAPPKoZvA7kalkAsldeRzVFNvBeyYBsIhFWsitH"
    "NdeDrfAG18O9nDggLrqg3L2Zi5wdy6wu1Y/jlqqPlO8AbXN9FuPD4b/cSPPf0EXDMfVaZg"
    "pwp89cAJwYhDdDgygPUP0L/CPklICwcVuzwbXBOeKTbULeKExGlnMJsjR0bbr+uUEgOp2o"
    "ytp1sfCKgf2Hdx4f6X7A+8uQd5/vk/DieJkbRGHWC5RIA88RzYbwdZCerizbWFDzC5mYkO"
    "jXgkJpIsUwQMyPRDy841RiK0/UIjAjdvHzCCyT/AfAn4LdMJwfU+Y9YvzK4D4F3sGbAaX9"
    "BjEfS+u9lE5BK8RgfvRMuUTPFPRMQasFeqacxDB7L+pdrCmecJXpZL6E/eiJwmzOwYj129"
    "fjwW3n7pK4R3Cu1e7cDeGUOBixFr/YGY7vB8K0svkAbb/ed6+hKfwdsatm9zdZJU4ewJnr"
    "8XX7agin5NGI3fXb3zv338fX921RYs79sLkibv0Dbhc+428j7x38zO/Y7ra/duCG8gC+5Y"
    "92f9C8he8pj3YxC73PYhZ6n2wWeh+TYgC0zzyWi41ElSfajnaLT1kA/pQM8KcEgHNywgEh"
    "5NlDkDo7juhrMB5Mp/lJZ04P7Kfy6A8BQVQfKq0+oB26bDv0gi6MPOi67WuI7IdMPpYfUn"
    "wsP0R9LNHOX7ydP0iSZrb0B8XQLB2uEyrJ85yohsQQ1Yomc6gNuimuFGjwL8vg766dBWDb"
    "8nV1lHN2u59K8EVT9fwYR4py9vQYcW+5AlAOmfyPKWIuK8ahl/teniuiJ3X8ELOXy+O9sh"
    "/qFZ3bEWKDd7Knl4/E6U72VaM32QGcfFzQEt18fKhudfRZ+tpmcvVRpqJSNVSVUExRskFh"
    "0pflEtxm6ANUcDBM8qLZc36C0Uc+E5653ALEoJi2SVVZbEKxibVaWESBItvWE1Uhh4pIdr"
    "LUqBpm6w979xETaVw8R50GJIMRzjr8hmLOef4+vM1iF3cd0a+zdJXqpuOAJgCVzKyfg5LQ"
    "lOZf47t5uXfVbLo49D0DeuqhYS79fujGg248eV+56MaDBpoKGWjQjeckhtn3KtzFkccnXm"
    "W70VmrOfgGYc6Db9LpRnrcOM47P5pXt23Hf0cchx1r5PXouRFr3Q+Gve/t/li6+fBbBE9s"
    "erpr/ivYjXNCutt079vS26YbdOtxroROgMzwvt8dgIw4yOzmM/D8fAZxzkbhrcPrOPo4Gl"
    "h03UmLAN8InWINagwCr5Tx3belyqzsb0TQGoR+aSVDit4L6L1wFKiinR3dUyvlnuonn3O8"
    "i0x8FfnmYIqvhxdAfVArbkWh3WrI9c+s3FbcMi1uVxzvmTbVlPiwev/lRpq1TQaXjx9C7b"
    "da3KAiuwbGLg3KtVNZjF1j1sqkqhP1Pud3pcz6QhRdJxbf+VBL2MWcgHaiqCoUcpfV2KEm"
    "/JRLRcPoS71TbAV3KSWmvsiMGq7cjuYHND/kXcvQ/IC8dIV4aTQ/nMQwJ6QCT1wakzKBY4"
    "pbOCP+RsBMqRXgtK8hn1tKWnXTcc6z5toyD85hufrVCficBe3PyWB/jqawBy05pwnIkzlF"
    "C9DHHAYgZ1OVbzsQEEIWI53F2GzR9qQx7ryOjhPWrQxGYFpVisIQg6MvqPjqEQbDd7WRgc"
    "DQgs0zeQwvTbrQVguvYuJ0TtWVTr9IrkFjZMa/MDjtMsMm4GCr6/FZ/nbtaAv74NQaQvoB"
    "6QekH5B+SMbx6PalSD+cxDAnlddLXBsTq+shASHmN1cW4t41KRZlT+Kkjcro8Ygej8ft8Q"
    "g7iZzPvk9kz4e/YtxYvmcfyRgkY5CM2UbGONDHEDGbQdlGwmRjXpqEwyTaAF8iHDlgVpyT"
    "Cf9mzJ4klCuYG7oKxQrkW1lGR2uMN7DIxH2VTKL0TKl3EyUXHPJHVFsA/xMRi82PeU8PVD"
    "JABt/zk8lSWfMvNV5TxbSg3gM8DSoMnNfDC4hO5R353ZbAFFg23IvfakJnMzqFoHG+qIu7"
    "wReFchDwd6aZlu0RUS+KdJgRVSVUqgqJTTMQgkB0qEUxhS/3hUyYYWtT6jXkTUaM/wTokK"
    "k+TFySi9G/vfs1CF0s7TUxOLLe71cNRnm/Ol9K/L0SEb7+Mtemc/8PdH72iPEx4F8epC6l"
    "yIr6a164v1DcRVeWFlWJE1rv3gDGmQNoiWHi33jvihVL0+ALInVfpsWGxEtUD3Enx2fqEL"
    "cSz5ZzI6e0Z4G986+urqbl9b8pRgqTfLzZQxVeT8S9jfvslXmTR74I0jF/yDS9+NuUOpv8"
    "C1/xvZc6xguOPu+nHFiclb2AntGkgCaFvOo0mhSQa64Q14wmhZMY5iSTQooXXpJNYTe/sF"
    "fNPxjOu52BY/yQlnU74hXmaYtRdLdnq9hIV5nPPbvr9+56A1nNRR6N2H33ut3/vd8ZinIx"
    "/k8jdt1u3Xa60N49GrHOYHAPZ+Rf/rk7/trry2I28mjEbvpNOCH+jNht807cU/4dscF9v9"
    "+G+8BJ34cR+94c3ouzzsGItZrdVvv2VtS7cQ/DTEc2r81MTpspPptI/B+a+LdWi7Gzc89p"
    "vwpJohFrixFL7NUgp4EMhstrLowTR8y3YO7xBg6vlxPzOHHEfCvmu0GNCGdFOMzs5124Y8"
    "QR822zWonjqtKntBJLWB0I27O3r0BL7bNgjBeGmhD/tH1vEO6jyorf2YDr/ZBLTv7lGnmv"
    "O/x2+y+ukcuDEfvnfbM/bPfhnHc4Yv9qN8Up+bcaGrrf6piDUgyLoT9eDLVoU3ORG9mgEO"
    "Iag+sKzLYvXJl2EsDvsuCE+6hwUODZYNjsXjf7QAQ4RyPWbw5hvy/+xHMQd73B8K4nTnqH"
    "1VhzjOl0tRQhmeOprlh5no440Z2ekYr5rBX9iEhrrqqs84AbFMKlJwbXkCE7s69lUOykna"
    "01y1rlBjAgdMruqlPD0EHzMmazjbNGVhRjhU8ZzbDrSFYgw3KnjGHQhyUrgkGpU8Yv5GCU"
    "FcCQ2Ekj6PePy4yfX+iU0Qs5/mXFLyR2ygiaVKQXsHdAMUb0lJH0+yxmfhf7ZE4ZO8eTPg"
    "90PpFTRs5W9KcxV0bgK0TQy0YnhbqoMpvUbw+bkityj8A/ZdAZQHUS56AaPJE/TCCrj7Ff"
    "BgPzsOxA2ZAG4nOyQhoM6kFIQwRRIBApc3BBMHwJQY0Ql76gqKygBqUQ1C2BzhKtKMD5I5"
    "03PR0nsNtDnQMzK0OFefkaKgDbK6+jmkIbeGFnQFaoTAUAO4CCL9+p605fU3T9CmYGcOWr"
    "vgB0W06hohpDG1CLMmCb6PeM4EbBDepHuZNL+BZirxaIRmOsy1eO+Nff+k7e5ZSlOFhWpC"
    "bIh+eok3h0T6yCCU/rCBVwKHuCNHCTOgx5X3XCCR7M0nK7OMpmXHKXjR6akt3F1yhTYl2q"
    "aiIgW9bgkdINYvHVX2b/UGSeDnZOrpW1KNUjjA1EYSp8cKzY/HAmEq9MFZ2CQzRIQZEft6"
    "zPE6VLK8xkHfwLjBifqBaF5DGQdkU6Moj0Ksk5fqeOF6zzPSMpfgNx/m7jYrMHPPHbFd/r"
    "xm4OOJfZv20U0DvmPcC8B3nfDpj3AAPiKxQQj3kPTmKYp4mxN0megNWPs8m+NJac9sBVw7"
    "K/eXwS6EaNpbIOXirL1d53cWVwZauM9dlt52v7ksD/I9bsdu87w39dEudgxL61m7fDb5dE"
    "/uUtWq3Odbs75E2coxGD5B7tPoi5RxDIN+z1IYyP/wlvHF/HBSK6YcrvouxKnnTUQXhnmB"
    "9GKXfKflIYVFTSVswXlpET3ThRxDg2cGsTYB4DcNM0lXWSD0RIMoSvrlnHCHDa7qf9x/DP"
    "v+J8HbLYhwT5ubdpqHa53kul8IN2jxgiP2IYSabzvcTYY9ttmyFpO7QVrDZRyNSxppKXuU"
    "FegHuEbOdev5f8/Lohs5kDJc7XLmpStSGaQz9wDFS7zHfOf4jM2R2Xvf1Qt82ZHzyQyF/2"
    "7fAoyEgjI42MNDLSp0tVIiN9EsMceOvlGeWAIA5ypQeZr7tW3AtwyFWWpIBHV6LK/GJRu6"
    "jAOLo835vvzT9+Dozlba974zb38YKt295VOCTKtqGWTh7EfSII+Q6Q7xcYuGdM4KH49OMJ"
    "CsR6fYXHBjlv3Ie8qIbl9gD2eHhxrIO4N6yF1EGMncAFgJsviqWa83YrwOEnt1K1JluGrl"
    "NBFP3QLC3WLzncpJFGaE69xuNnr3UGSlM0hsqBU6jbuNQVxqgKlKLTIVEY0dizoU1pZr6y"
    "kD5zkpFOf+4iLe9ZSskxw3Tid5DiRIoTKU6kOE+UFkGK8ySGOfgqzepRFJQ6aacsgCIPle"
    "W2rzKVUlkeS6ieOy1KQckCFqVq7ppqsSYZK3tqxDlXJz9VPpEK5y2r7HO1NI2FtlNKcL/Y"
    "KfuVBjeomTd4wW0tkrqhIgtm/rxkfhkENOH9mZsmjwgiT57Kk4tZWACT23P7Oc7pupXE9T"
    "+tmbLliPWyAGA7m55qCm3w3ZIB3M0zjiaIbBBHVsVK2SDcKR5je/DN/mSbg+9h225q+B04"
    "fs0iivVEVTIzTGIwSjgY2jM115dkwjV0UfSR4z6BhhNlYayYPSE6tayNR/PUhLhTcGOG0o"
    "XkDaP2z9KIYGo2/5Lg8tyIGCUOevcRgzP2nBILbBpcDI51qj5Sk8zBK3vJW4riXESzLcLf"
    "jDtYPPwrY6ByTLHmjkCivRLv4zq2l38nS+FjuqSmxR/G8m/mTKqSb+ObvsE7FXiPEr/+ps"
    "RHsf3Kh7iAftFeh/a6vPoH2uvQkFMh0hTtdScxzGzlbqminrzxw7uRKIQZ3/5GKnEky86S"
    "MxWBlnEOjilpiHwytTDqBUF+nwHj94kQv4/UQ/FUttASlVbFfiP0OnXs3x5+Ydqpir27fc"
    "0Jr18MAU4DGFiBnOC6IghsGrAOvwI5QHLiG5JEmNNgDvEIOWAOSSLMaTC/ennoqqkU+Wzp"
    "+QvJFlZD9riBS362swX6pTzhJaqyZ4Peffc6J0clhS6J+DNi/fZdrz9sX4+ve/dXw6/3tx"
    "AEGDo1YpuLm3Nes6vmtU+Ifxqx3/ud4bDdHfe+fr0kvg9h+0MWPbr4KEKshFe4f0TISpEV"
    "1JAYwop+POUCGrVxZYU1KonghsHVtWVeVDciCCd6Rr2CZxTMwAJQHdjG9Gng9FW8sbICuP"
    "oe1QywTn1F1faE9gTqs4X0IKyI+YoVMX0v+kLWhVOoixlVjvaoMSicA/fMIBuTI6Am0Afm"
    "qkmnlHe9J1h92UudQCrTPVQqUDHOoZ5mlZJfFx6UsafKZSuZ574dfrKIkDwnHdsi0rZniS"
    "J0GiMT15w6uSQT27AVfQIelgpXMJ2Sc9LzckmnmqKTGeU3m0D66rHTGHw5w/zMgW8P5fIo"
    "WZralBK4Rl6Mla6SufJMv5CJmOzPVBV+qEH3U+F0CqO7i8No4AXx75Wxceko1ZPzcHfi7y"
    "h7ZZXrKlrir3G+frk3ma30mSYqrI4Pcr/pXDEf6WHuZVJ7ZbLD3KtMyAwmFsuSugdTSBn9"
    "ivWtgG7R1RZdbfOqXuhqiz6YFfLBRFfbkxhmdLUt09V2o8bt6KngSFfZ5fbsn/e9Yad7c0"
    "mcgxGDA0hRLP+C+8HX+4HMWSwORqzV6w77zZaU833YXIHmm2M4//3utu2cdg752Wa31b69"
    "FWfdw/DG+HUcF2I3KbvMgtiODui4ct/9en/7teMhm2Nm+EQvie8DzIh/3vO1S84J53DEmn"
    "d3/d4POOkejVhnMLiHM/LviN01+8NO8/b2X+Pr9m3nR7sPF2NOjpjvuu8sn1NfO/3vzvSS"
    "h9WYMZFt5i6zJdLJAWcKTIVO90ev08o/Vfyyl8T/yT/kmxbRc5AH3b0aJ9vq8akn15WYkz"
    "AxvOv+s3zSdORJ56jqHlMRBmGXaRTp5KDTSKo6+aZPtw3TpttOWlta39qt38Q4yoMRG9x2"
    "7sbu8uL74J80/fbwvt8Nzhn3HNzJveoeVWMKYIRP2RE+GzY8ZneU5mIeFEQP8zQP813wRW"
    "gzQevYdsYzGpNnKBXgkCTCnB5KtRaKe85iwWExLBQcw0MGrBd5+KmAINJTlaanXDvSWCQ9"
    "2oVzjusAM+Mew5jvNd441kcx1o+GoVpjk3Jgrd0GPL4HHPVjGvW4ZIzJVvF4aczV+t8YjJ"
    "Xl0jSe93iwQh3gc1Xl54pyCHcZar8cjnCVR3jj+JRnfDdSOLpVHl0nGW3e7Ct+MeRjMHfQ"
    "KwLs+n3nBNgvhgBjDqFXhxnTTmDaieOAFbMkFAxuSlg/Bkr7oMVAaQyUrvX8xUDp1wmUdr"
    "aze4JVv9pHIQckti9CIgT6lvdTV4ykE2MRKPVFT/XFCTMTZJxM4wKeOzmZ6vzgQfqhPUHa"
    "K0fTsWBUxGzygKrbhAKtqtS0IAKwpNQgLprJ6UFk7jLdbZcpO8jSNNTV1CbGjChMZuhoiN"
    "Jrc+OF8G+7hiuaLbJokAdKGZEJkxtumTc4tLiuLgvANYitPPFGAIrohv49nSuM/2SRWyOS"
    "HeRwtx8xmTBE5AcRSUDoYmmvRdU6xfseoQwiqkEtwgx5/6TsIH9ukutZT6uzv/7ypq437B"
    "h5j5H3GHmPkfdHagXGyPuTGGben2bnWx39IhgTELNCgkYQgTM55s1pXsNwt+JTGYi/ObB1"
    "29cQ3Iu32SI200I2I/jynxqz3ifj67avJb5FB8T+e8XVac2OcTNOXGv9IrjWxqy1m/1djJ"
    "qyNQTWE9zbD+V4/BF38kSB53wnmIOCr+Puc0Q4H2XNxiPCF3MSlJ2TQHJ1OV5xG4HDveDK"
    "cgAs+u3mEZ458AzIIKQR+spgM81c5II0IIOQhiGVRslciPpFENAwoJ4FIweiARmENAwp1k"
    "XDWlNVcOfLUGsq2ZGvdGO042GUZI7eOCBtM0ibm5ZbTdI3EOILNl+DUdfEuyY2VGqYGgsq"
    "qzSQidzlCCuuqOIAZluu5RBwYRAmYEu0bJCFolICccNc5pEPhcWFoLHj0deIGKUP/QVGbG"
    "LS2QrCXSdgsW7AvUWXc0WVFm8nTIZfmDVEHQtDqHSTXapV+KdcOENB8XUXaOQ2+9wADelo"
    "SM+7yqMhHS2sFbKwoiH9JIb5iWMYzypuz3PrylaZXTyTyWXdJLMj1v6Dv0q6N+1L4h6FFa"
    "vXsbJ5SsguI+EJV3wo9s0tHJdQut/+h5N52j2qxoDyl11swNiQ64lJ7JIrUeVhLGSZbP8x"
    "DKyQLpBvvjf/+DmwSt72ujducx/wrdveVQTw3ROhlZAC7ZiG49jeWtM5ne6Y0jIgiRl9Kj"
    "/K/GrcezF5FQ1KFVJmp8JjWsZCimWNSi1rJMrLC+vxDutXVBrXsEqvYei5UbLnxlH6Hh1L"
    "Kic3edtubJ9fFJepKi9TjsEn71O0kcLHKD2zn7Sb5cTXL4YAb0mdaCR4nG3LnWgkeZ0hxD"
    "FzeLygHKSdKeNIJxXen521moNvUBpz8G3Erprd38bDfrM7+NruX5LAx2rwjegqVHRyQLHV"
    "ypcVcCOCcKLn1YE8r8KTtgBU65hBJoys72HdIzcd5jSKR7vUFDR3EJl1q1n2WYzP3+ZiI8"
    "3jT0R3jXW33VZ/P9GtJf3r5oaukplpLIhCVGVNDNYgK2ZrOlGYAc5tMifLXLGcNC1O6hiT"
    "2IY4A0KaTShTLfKi2fNoypnyb5fTH48vGaZtjeVELtYBD75XMR2j4x063uVdHNHxDm3bFa"
    "Li0PHuJIZ5aqi5UoK47YsxCNXaworZVsrNtoI2zbJtmgFdO/oKSCCf/EJpq/8Rop1GZvPV"
    "PByIutlPZAXPJ7IndMdjpXSQi5B0WWgPzaaLPWkPb5/e4X0d75x8JeZDgJbGfrioZmFAxp"
    "rbOE8m3p8smYD2nEysp5WIMASyQd6JXzReGAG1BeIEfbxEanrdffqMTXgbpHnist4GWQ4n"
    "q50PGmQkkJFARgIZiZPdqiIjcRLDjPlfkZE4UkYC87+W6Fi0S/5MTJ0pdhuY2rECZFpwLx"
    "eBOXnPFRFEn650n67gXntPF6SAG8dxorvVBSkywyqVW8stShfDMvnq1SXzS6av0VZe6bvB"
    "6NqpiSQKHTE38dQ5aSnWHJiguQLe8Pw8AUpi49fyAo4vIPmFTGSbscb4pmNCLGUNaa+gGJ"
    "NoFuWeDnjfvRJgcSifef9luN84v/cQt9o4fvvxCt+2wBsW+2uQzEMyL+9rBsk8ZHkqxPIg"
    "mXcSw4w5HMrk844y5hxJkeMCtVRSZL8wzj3jNw+E9JEFcIa2Klk9l0JiJ+34Fd5U5lFvwr"
    "KYsKLK+k2Qs8i88Q5IIZ2LIeTlAgrpJUxYVR7WOWGNSu4B7vGsQxhPXrF4cmfFLADYzqan"
    "mkIbfLtkANf3kBcA8MBWZrPv1N3FH+WasBXj6LpYMZOZF8ofazXzB/qnGc6g3Vh3G241ng"
    "0Mwr/SGpyiFS/8W7GeqAoR4A/UsW/JOi9czyVz40VKvFCTEmU6pUs+U6TFCgxcj6K2jLjo"
    "ZMyNWs4OddNYt+5wvZ44x2601qC1Ju8Sh9YapPErtM1Fa81JDDO6Xpdmqvn3ir89NTtGwU"
    "588fhFDvfmKRPjgl8+ruqWA1O/yE6YVmy/goVeK0gPRQF1dlK74BoQRXiRfXsF9i28yy0C"
    "3U013FpjHHh8K8URbXJrxlBEgcSbyQyRBc3GbrLPrMWKZd0QmUlQ9CA8nv3lgy+JoutubL"
    "0AErIILhXThpNaTOx+oT3v4SEdqImCbr5IHCFxhMTR6TIKSBydxDCjm2+Z3NHOVdqKLtCG"
    "j1B5j5CjoO40zmFZ9Bms8kjznzbTzMVuyk9IFke6yiNtaY8swa0mxariF6pwXaIdX4/vMi"
    "VeeZeSeOVdNPGK4/K00zsyKIoPVJUfKDRPIH9eHW5376I9ztqzZwLb+nm0hrxTgUHfE6N6"
    "mhwCOBVQAcpj/bEI1A52lCR32wiqWewp+3rdGox/gI5CPq/S8mFRMuVfUjjFZvSozdlhrL"
    "esayjamv7YW1/RfILmEzSfoPnkRPc7aD45iWFGv1v0uz0iJ1G5I8vld+sXORymZdW0R6/b"
    "CtJaWDMdWcKjYwmxZvrBa6aXyQU1p1NIrjawOeQLymJzFkfaNNIYIUW2HluB5ls5od+hXj"
    "e4uOpUfaQmsRRNFZ+nK8s2FuD1+kJV4jSiTJU8Dv+sKmvJ8PhbOxWvZtrjCkKm+dUXPrmB"
    "E4rzxT30zWO5JldaPCjU1Ax1zO+UTjv52jWKTjn8YPLHdu6+YUq8kcKsl8jP3v8uyKYhm5"
    "b3TYFsGtIsFaJZkE07iWFGZ+QyCbWgUhF9iOIRDkqddHJQTCpcdlLhB0V3t8ih+ZmWF9sn"
    "hYmxaXh9wIiEk3uPyo3kTsMcEkWn2uqPc/zraHsOdh/dUF1f9bPmTb/dvr4k8u+IXXcGd/"
    "dDOOMehVmsLO+t4pOvu6zVeLd3WJz43i+z43n0dnqXMcOOgXlI/05gUtz2FZ7uhSxj7T+G"
    "gRXMnbZvvjf/+Dmwit32ujduc980b932rsKamZ8EzUoZBplTtM0lrBj5QA2JIazpJk+/NW"
    "FP+1zL19VxQrvVPBeaXBlsn/IZLwDdK6+jmmIbWA0rYPz87/8Dmi97ig=="
)
