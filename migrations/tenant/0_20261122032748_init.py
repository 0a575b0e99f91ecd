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
    "settling" BOOL NOT NULL,
    "claimed" BOOL NOT NULL,
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
CREATE TABLE "policy_cover_gap" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE NOT NULL,
    "policy_id" UUID NOT NULL REFERENCES "policy" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_policy_cove_policy__ac46d4" ON "policy_cover_gap" ("policy_id", "since", "id");
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
CREATE TABLE "claim" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "number" VARCHAR(40) UNIQUE,
    "status" VARCHAR(20) NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "ends_policy" BOOL NOT NULL,
    "to_beneficiaries" BOOL NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "claimed" DECIMAL(18,2) NOT NULL,
    "assessed" DECIMAL(18,2),
    "awarded" DECIMAL(18,2),
    "loss_on" DATE NOT NULL,
    "reported_on" DATE NOT NULL,
    "description" TEXT NOT NULL,
    "findings" TEXT,
    "decision" VARCHAR(20),
    "decision_reason" TEXT,
    "decided_on" DATE,
    "paid_on" DATE,
    "due_at" TIMESTAMPTZ,
    "approval_id" UUID REFERENCES "approval_request" ("id") ON DELETE RESTRICT,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "policy_id" UUID NOT NULL REFERENCES "policy" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_claim_policy__01e0c1" ON "claim" ("policy_id", "reported_on", "id");
CREATE INDEX "idx_claim_branch__e5c835" ON "claim" ("branch_id", "reported_on", "id");
CREATE INDEX "idx_claim_status_47424a" ON "claim" ("status", "reported_on", "id");
CREATE INDEX "idx_claim_kind_8460c5" ON "claim" ("kind", "reported_on", "id");
CREATE INDEX "idx_claim_reporte_a86e42" ON "claim" ("reported_on", "id");
CREATE INDEX "idx_claim_loss_on_9c2fd2" ON "claim" ("loss_on", "id");
CREATE INDEX "idx_claim_decided_91353e" ON "claim" ("decided_on", "id");
CREATE INDEX "idx_claim_due_at_4c5768" ON "claim" ("due_at", "id");
CREATE INDEX "idx_claim_approva_72d27f" ON "claim" ("approval_id");
CREATE TABLE "claim_document" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "place" INT NOT NULL,
    "code" VARCHAR(40) NOT NULL,
    "zh" VARCHAR(200) NOT NULL,
    "en" VARCHAR(200) NOT NULL,
    "received_on" DATE,
    "note" TEXT,
    "claim_id" UUID NOT NULL REFERENCES "claim" ("id") ON DELETE RESTRICT,
    "received_by_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_claim_docum_claim_i_7f99ad" UNIQUE ("claim_id", "place")
);
CREATE TABLE "claim_payment" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "place" INT NOT NULL,
    "payee" VARCHAR(200) NOT NULL,
    "share" DECIMAL(5,2) NOT NULL,
    "amount" DECIMAL(18,2) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "method" VARCHAR(20) NOT NULL,
    "paid_on" DATE NOT NULL,
    "claim_id" UUID NOT NULL REFERENCES "claim" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_claim_payme_claim_i_8a3a46" UNIQUE ("claim_id", "place")
);
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
CREATE INDEX "idx_collection__order_i_0c8232" ON "collection_visit" ("order_id", "planned_on", "id");
CREATE INDEX "idx_collection__planned_e669ed" ON "collection_visit" ("planned_on", "id");
CREATE INDEX "idx_collection__visited_f65fcd" ON "collection_visit" ("visited_at", "planned_on");
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
    "eJzsfX1z2kj27lfp8j+TqWJcifMyuc6tW4UxSdixwQs4s3uHKZBRY7QWLVYS9rC/u9/99u"
    "mWhN6RQMJCnKpULKQ+LXi61Tr9nLf/ObMpU5h93lypmt1mtrk+uyT/c8aUBeUHMVcb5ExZ"
    "LjfX4IStPOiiuQLtxtRr+GDZpjK1+aWZoluUn1KpNTW1pa0ZDAR6jBLj4V90apPpXGGPVC"
    "UaIwY/u2KaTYwZeTHMp3MyeaAzw6QTojCVTJSZTc0JmRu6Suw59USnhr5aMIvL6+tz+AKq"
    "MeXfQGOPB7gX7+TfKzq2jUfK25n8jn/8yU9rTKV/UQs+/s/ZTKO6Ko7PFIGcpp5BI/rX0q"
    "SWxUGxXDlnBNhK1wHh9VIAfCYac1DFh/82SKBPDrxmC+Tl0Zh3D8NgF3kTPp6GWUrPD6bC"
    "pvNiuoaGy6ex6D0wo2Xv4vzYlb2/71x/FS1hzjyM5dhuWi/X9txgXvPVSlPPQQauPVJGTc"
    "Wmqm+Sw1dzHgn3lJwd/IRtrqg3LdTNCZXOlJUOj8rZ/56t2BSeECIfMet8yufj+RNdW+eM"
    "vnCA/o/zRX1C43G3NxwP2sPx+CzynDlY+R8H59SUA8tB0/hdAKb/yn438IizZ3CD1vdm/8"
    "37Tz8LQAzLfjTFRQHe2X+FoGIr4814bjCXcz2I+TXHzNYWNB53KRHCXXVEzt2DXfB3T2wG"
    "YLM0uWC6cB0W4GHntj0YNm/voPuFZf1bFzg1h224ciHOrkNn38jxMPgqK1dgrxPye2f4nc"
    "BH8n973XZ41Lx2w/8LzyFfuW1jzIyXsaL6MXFPu6fEI+sO62a5CQ5ta66Y8cO6kQgNLYfo"
    "CAfzbKH8NdYpe7Tn/OOntymD+6PZFw/Qp7ehAes6Vy7Epf/GADzOt2QFhIpcuar75Gxdmn"
    "xLkVhY4+dsm60WAtMOvzF/FdHosuRJV3n+nrX6bb4+XF8S52DE7u+u5RnnYMSu2zdtccY5"
    "CKtLWWb8RZYZf5E84y8iM96vXGSd8H4ZnO+xgIpPOdbpoFSV5/qOa/XF22xTN23uRibvVN"
    "f44hs7e5OhDgjVEOl3mRaJdymrxLvoMsExeqBzRZ+NjVmepSIst8dy4ajtVQG9mNUisAPL"
    "CmpACBENISq4hCicfxv0uglwehLh7Y82tcn/I7pm2WWtCr6t58NK022NWedw29fYbwJCgZ"
    "2QuyK8uW3+I7xYtG56V+HRgA6uwq9DYHPyjIYngINR+GCYVLHidPEh/cuOH42NxE5vyuNZ"
    "YYbtfwzT8faogJte95vbPDwIYbz5z7byKihBqVpqKJ8zaSifUzSUz6ChAOc4e/IxYHDiQZ"
    "k+vSimOo5cMS6MpLbRS4uLRfiMwpRHgR38SPgFDll/TRVV1xjt02eNvpzF0PmhFo00Sl91"
    "2o7NTeOttH6TEWNJGXGFG+RhTTTbIpraILZBHigx6fTJYFQlyiMfly/kEYh4g2+6eTvyol"
    "hR/r6oTrcT9fUgj8Wd4L8PR0YXI6+IvGIl3sJb5nBF1vuWThWzzxfFuKV+czF1lZ9CM77E"
    "O+22LvAt1/o5c0yq8pCvtoCgsJzKbWGDWHPjhYGlVdwD1mxo5mgV0VW+sJ5HbMQmYDObEM"
    "WkwnbrdPgTf2NYXwhdLO01eZnzV4ow7Do3fqEmFVZdMuNKN/+gEsPk/1Rx+FBBY+8p2ndD"
    "XfuU1AJ7hdmTr79vnW6oy3roEmiIRkM0GqIrO5hlK4zICxfNC4tXSwTMpmkq63g0XYEQkG"
    "USkK9Hff3xZ9i0JpWzXIj5ZE4TNDSmozEdjel1QhqN6Ue0WqC55STMLS2F/zRVMXvP1DQ1"
    "lZ7FsXDhNo1UMs5pPTb8zbcbXYiqAAVGXubadC64MJcpA9bsZa7YBIIXLPJAdeOFaHaDqH"
    "SpmLZFZqaxECyY/Do/WcT9Eudk6D9tvLCoYeZANx4x+teUit9rEfDQFAEcYAEyVzpN4uVc"
    "3kl8bWV99mctjT01IWj4hLdi/XM7LMElwCcRAl9jpSn578paKR/hG/xy8e7Drx8+v//04T"
    "NvIr6ld+bXFNw73WFYiTIp/PJxft4rKIn8V6X5r9VS3XGYg5I4zJUeZnh7xY5v/Ng6zdMG"
    "tV4DCoMUWgAhohN6i8B2ZRg6VVg8cj6pEHoPXKxeoF31ejeBB+CqE3Ylu7+9anONXMx83k"
    "izafzbhv96qufZ63gCNdzmfM6yU/+cvFH/XC0SvmpgF+i1EUY4Cu9XrlRrj+w3uo6Eh4Ug"
    "dfZ7V15Hxwnr5uyZt+0wlRdvkxScVvz3q1Snclno89dcv9MaSsv3K2zHjRWzxc4vugt3Lj"
    "VSN9++Rlu33N/5bnammEQhFjU1avFtLt/AGgsa9WtJb7qHT6LsLs+yu5EoZt3dvlE9ulU3"
    "ZYeq6KsY+v9Ke0zeoroih9uglgm43KP+r4uL9+9/vXj7/tPnjx9+/fXj57feZjV6KW3Xet"
    "X5BqpEYECkblEVgm9l2YYMDL6mM41pDmLR9SW2YfpqI0QcXNSgUKbkKUKSLyqyb8J3E1Q9"
    "JxNDsmQb1zcxBy3esPW912m1yUJZE1t5ilmoCus1lovbOF48UeTiXl0ZSl3pkItDLu61lf"
    "mjI2mQizuJYUaXw5JdDkE9yIGu07yG0H7IAu2HZGg/RKAV6MRiuz0DjitbZaCFN9wlgf9H"
    "TLKXl0T+HTHgO9vN7iVxDkYM1pNLAv+PmNRjLx19NqwbZ3OGyuQLlSMnjmBJx/+J4aW2MK"
    "uOTJWHqjLkqgSMJmSGSgOZVj4fVGVABt8mzaQxe7lUc4xf7ID2GO/M0RpknP16FO7kfBc+"
    "kWpkvID71SjjhQ0TeYfNQVCygM3B8bhcHsXeoCJcpZvZ4Swl60M6I6n6W2WiIC2bLt0YXZ"
    "NODVNtEHXFzxuEf881cazp4CRoEZFPR3CHwmdwRiZc0TTltncST0YW2L+ICeay8IFolkAP"
    "vBZ1CCwW2SV+oXz+q2SprCy4s7G0ZHCwbkyfHHdGxYJbu6kmLvkdnrTlkqoT+Q1eNHtOZK"
    "IaaD9iQk1okMlCUel4tXSaSTsT5JQ2Vo9zsrJWig4xxyalX8hkaRrPGnBpij5xvuDc0DUh"
    "qdlkahqWBcSrSQkzbH4fxrubUpX/won47taEPFGOG32m5tr5OeKbCXdJ8e3OyYTRv+wxH1"
    "FFV2BEA7CsmE4ti2yuCouVZWv8mm0Q3TCevvC7mXQBS4bqyop4astY0AdDXQuw3BYNMjM2"
    "Q8N/BZ9TuiWGknfOH6ZdIqsDWQlgphQZ/xuFB9oXG2PsG2kx+8XkxNTXSKJHwUcSHUn0+m"
    "pQSKKf3DAjiY6Jnirx5GCK3FdEVGjtOdYAt30NV4DibT0m3xfGTNVE7dNrXydftcLUzw2X"
    "kFcvCUqiXlJpvcRhlMZAt+R4dsJi+AjFPEIOwZHz8dlIIfVd5SdnQe0dRncjhaNb5dGdgk"
    "uIru/Gv4RkcaSrPNIhVjqHsT4kifb6HPZ6x5AURTzZXu8TQXt9YBiKsNc7Jrs8A+ITwQEp"
    "fECkbTPPeGwkcDgKHw6fbVSnz3HB34mbpTjRw22Y3pY0AEXvluIt0Hn0rvgeUPuqsvblDB"
    "fXlW0jz1oXlsMVr/AVz+fukvdJDIniI1i1R7AiPnwdlS6WBv8wXfeFu9tZjDNftFEjzatP"
    "2zQfm5v2mfz7nujadb/jy4tOzXMyUZj1Qk3h8GVRRQc3OM0W4b9zQ3dS/okaGvZcsxwx4Q"
    "zGj4wXcHsDDzpFjff4K/2OsaHJgeSx/jzIGKl8iCViDycrzBUcY0t8lykr87uUrMzvolmZ"
    "MaV48XUA8kza+oY5Xnz8mCVw7uPH5Mg5uBZy1jDU9XiuWLli5wJCNUT604csbkYfkt2MPo"
    "Rhtmwnl2B2Fw5H4HDwnvXvu91O91tZb7bw4ptp7U1ZeiMBilSx6HjFbC2GZUnfeIRE0fmg"
    "cjuP8MO0iqE4BwuuySbSaRupnUi0iu0kHRrt/cWvnzwGDT6kkWeD2+bNTZRBW1BVU8bJIe"
    "9JFmm/VB2KTR9CORRbtCjMyfW8NxJ1gDhtFSqjnjcGQ5zEC4H+tdR4dzsMc1DyMMN8yNyP"
    "xz7KFSEceyv7wfir/UxFutcI1ei/3EgjGQ3RcEy9llvpxYGxoPYcgndtWSRkuaRMcnWKF+"
    "tLzx/PyWRqLJY6jPz5FGqJUDUmWni/7mRwsMFoIJRVFo6H+iWqDjGshkkeNf4LyWp5CcGs"
    "jEyoaRrmhFgi+ne+Pif3oGo7F01qm2voseGExlK74Tal/I68f34r/hPcqvVOCPNEsW2oUG"
    "xNOHiavuJTbZf4WOf3gOSecavIeFaI8cRCtrV5CQTM/TlLC9a4qGDx2Ycw2hCjDSuxLGG0"
    "IVZlfH04S6rKGIj12SifuYJ9NmLoJFNldcXd2+QdYL8cjnCVR9jdhEZHONES4RdBh96wOU"
    "JwBbl0UFegDgx5xAiR0QqRaoZ4W6FiwP2V+IIRDk2cb6SRZ6bbIpNP3qNprERSvJn2CNQQ"
    "WfEBheJCT3TtUVyitgg1rfNHU+F9AAMFGeAgA9uDvqJLPlQ2cdJNiaxy/DuLgrzxXnkHuO"
    "ceZZCQhcLkZpjcDEm+6utUmNzsJIb5NT07a1iRb2sFvuSwqKT6eweIh3qdZ6WUyCdPfRvn"
    "f+3HymJ6nGrVORzydwZk/m4z21yfxWxigg1SdzO203RMvbaZc4k3yMOavMyNBaTPdqzmfD"
    "ewhnTchko0JvJIuymmZVZpaJ6cPXznHoVLwAPln+lEJP+eCOO8LIAonJgtvvNZLG3onsqi"
    "iPx/cBhgEL3E+xF/HR+DL2Qi8qtNZPZvi5grBvnFTZECXBGZzGe68dIYMdgSkXd7Z8RGyz"
    "/uuXDPdYZ7rhNXxnHPdRLDjC4e6OJRiScHXTxe08UDcx4XqCGhq2ktX5UYyV/wqiPByevB"
    "G5SqoQ5ykcnGf5Fi4r+IRhpyjB7oXNFnY2OWG/JY4fp5V5QCvCK4lJwTPJ58qMPkLl7Blm"
    "RjHoA3EvWbw8XXwxD8ba756wogutvRZUZcHpDk+G+3fR2wPXT0t0ptRdNz5cL1iVQjNSTc"
    "9qhTQ1bEdHcl6ICzGJudc6WRZqx72LTZaqRrkhWErBoz4dJnm5RekjlV1H+voL6NaTWISR"
    "952waRvYp4WXAcjFrndu9KmOWWikmZ7Zjlloo9FxG4jh2O92vZ/IpFbAOqzUKjmQGZAIWz"
    "oaiCu9SVKV3wPqwvbgeQSlAW/NX4X9FSfDdjOWKq8cIgkhhOiC/O+6D6rEGowr+b7JyqYG"
    "lUiKUr1vycTJ40MPZpFj81NVTq/VYxBj9ZG5fIcwgUtjRVZqQTIrzhiC3o4oGaIMd/zmwG"
    "VkmyNCn8dkv8CKhZDAHPhrBoEmtp2LsYDeHnF1rVVgzOuNhSua6uXmyvm8w5MEQl9E8Vcz"
    "ofP5rKwsrX77dON71r6W3rLhJ79o1WXrTy5n2no5UXOc0KcZpo5T2JYXbf01m38G772vnW"
    "lrCBxwQUpfKnCVVSAOA2Wy0EyB0GW5cpjYCdVCelUmifff/7Jfn+9xHrt791et1LIv+O2F"
    "W/2W19vyTy74h96/fu7y6J+BPeG2Ybn0zDkzI64cGB3Vqeye+2r/JwVGZlSUprmm3qJ6Y3"
    "rRTYZ3f93l1v0L6+JO7RiDUHg/ZAnHOP+Lk7fv2HOOccjdhdv33X7He630DYORyx3l2bP0"
    "Pw/4gN7gf87zWIeYcj1rrpDYSUcyDPQCP5l9/tqtm95u9iuJ17WI0nTtAOOZ44t32VJ8HO"
    "T1y2Ry7tmYtaO1QV6IBc9o6NSB1Y+QOAvOQg5VKaPIE6Alz0e8MhOMdzY2XmMnZEBKth8q"
    "hVNSxD5NccxxFVsN9OHhhPKG2rfXwPQwr+sHMOs1K6YeVGLyB0yugpL4pmW2NlCRWHc5cp"
    "jpHGUsU5ShX7rFV5rAMhMfRcDq0IAYNOjpddRLAaL7ujt+8HdrB+Q15kbJqmqazjBycsGB"
    "qbU9FAwK3ljz8jO0Az/yoSEMI1JMYNJQxwFN2vhkm1R/YbXUeYlxCiEU+So0R1c3bzFU3l"
    "xbN3BycV//kq1al8+/Xbg2G/0xpKG3m8d49vDVf4bkhVzLHxTE2Tv+1iFosrp4+vv/WprM"
    "ucjHvL6a/ndHeETEfSEATffXNNV/kQ7IdW3WZpUOW1LGpZwmWpCJSaXnd1nVMbF68i8Lpz"
    "e6s1XOq4yCcxD2bH+EgKt7z9gBpAF7fC0a+uE4svXFzXKOBBbHod1XQ+mYZOx5ALdE+g+r"
    "wfN+loDWFyeZuxk5h932nldNeXvdX1MfSys+6pkTrd1BYmtzbUvji5/dQVKHEFbCyW63O8"
    "F15Dp7uB7K2uqOlUfaSmyIym7bvM34i+vIRsdYRraejadG+g7qCX2mI05ctMHCmZa7WCPu"
    "oKkMaeDW267yTqyF7qCpJhqnvrBj3oo64AiYyPRexipiL/48Dtrk54lR/m6KOtEgMeg9TW"
    "ttDHsRJsnilVqW4YT0SxyQuUGnXD8BQ3VvHFWOkqmRqWLWIPHwBMSDQKMXszzeSn11QxG+"
    "Ki6AFqIXClGgIWv/Bu+BSCuD/pJxRJanqge48YcNgvpmZTSGgqSqvuEl0YyFYlsfZiLTA3"
    "KUatYdTaJUatnWw4E0atncQwh957ecY5JIoDfQQDnT+5XlAM8+uF/T1dfHKn2AsL1jB6pJ"
    "RgRWtlPscVsUnO57SRqAXGW5zZAgtSESmd+CaITuGFDnu3mJcEnWoLRY+HPiIbfktI4XOn"
    "k3qNxnW71blt3rx597lxEXJd9gedJKD9wHGYaTsD7hNHzLdgPl2ZJmXTXCna/TK1WFaCS/"
    "f7DAv3+8Rl+32kOhY1wes6HuDtgbY+8Spjffa13Rx0rm7al8Q9GjFovznv/xQm0bK9UouO"
    "dn3VTO9VewhKcXbeZLI7lLNzRWHd6u0cmFa5vZ3LJ/k3foOJHH/AtXArxb8MtN7K8F9RyB"
    "X4MtemcyI9wzf8uqwaJrIDQnEvyC+4WhLbaABHTjQ21VcqHyMg2A2gx78Iip5QPiNUWXxs"
    "smK2pos0f/Dro7kRD3/7GEr/D9/zZGnwvPyZxvIHHOid9g1k9pHZR2Yfmf2TZAKR2T+JYZ"
    "bvutgRTqDJtHjlM2/8/hENakwAv1BC8sDmCZxy2gO+/ltxL+JkUnYjUYd8M4fmZHHTXrgl"
    "B2O+kQY5IhokOnUPiWw152vJ0fRl8ksDOnV+dIRXci810vgky9coQ7kMp7lb+mE656DxI8"
    "UmU4WRB0p0DXr2KtALJ8tLYik61JZ3I7Z4N+azNuV3mGkMZhYZrS7eXnyKEEeHuOF270/k"
    "bpC7ybtoIXeDm/oKbeqRuzmJYcZaAqXWEhj/J1d+Z59Ilb0PdoT4cxaIPydD/Dke4rhELV"
    "sgpnUtyFoMxJGtdfJO5XWzBhzJ5jDIluvacv9EAcyaUXPAuzrCKfsqsZNtPquMNThA8LWB"
    "CZ04sv+NtGmkbYSp13o83TTPFDtp2XQJG1SFLPlWw2A/WWTTW4O8aPZcRCtK6vqL2MjONb"
    "4zNdfCaYHyHQqhqsaHPOo7UcYNcgY8iqxQY1m80eFA6GwGG/Nn6qRuxrhH3GHjDht32Ke7"
    "9cId9kkM8wOd8dU9fouy3R99I11h4/VZ8+7uptNqdoeioJM8hIpOvavmUBRB8w5FXbT7m2"
    "ZfFEaDg6S6Tv32oPNNFG1yj0bsujO47chiUt4htBx2+rKhOAhrRK/j7a7MbJkJZpdh94Sr"
    "vEfFYY8Z9rCem9W5Jyx30q5RB3fyOSK4SvHyidmwZd1CxYiix0+6f4ofsijUuX0p6plAuR"
    "HyqIiZZ5Xyq7iDuOMYUunOiUdOJpKWbosM7hRLN6sVsDfqytaodU4mpsKeJkQkVbPIagk/"
    "xvrCT0MyZbDYTAh8KUvQPHBS+kPMDF03XiwZSjM3dFXkybKjjNLhbpuTZ4IvgGQSkklIJi"
    "GZdNosA5JJJzHM6K6B7hrH5UuA7hoHhdjViDOqTm7zw+lNZWJbsOok9zl5WKiNRC0m66FZ"
    "KG/jmGeFCAjVAvay33Qm1+TMnXTFoGQBumI1HbiOVlXcyXEPKJi96x7Uk4Ms1SPND1lcMF"
    "YQ0ZSArBCbnIlGFF5hvgAp6R1mNYhhggOY8mCsbGIb52RirXhjzTBFuhzB5NGlYdpA2uka"
    "o1/IhK3g1hNxUfZDKZEnv8RxiYe694hNHrh+M1ZkuYkJJP8xqWi6VNbk0aDW3tn892QeYV"
    "n2+805v3dcbLewtBTcpZtLtthe5+LtUoiDYBiCOdSSKHKo/EXNc/X7rdNN7zpYzH7PvpHb"
    "Rm4775sWuW0kPStEeiK3fRLDrKmU2Zq9HvOfvVrEppnI5jwX21GV3SfB0+263R2Oxf+d4T"
    "/HrWbf8YCLnh+xu+ZgcNfrDy+JezRiw37zR/tmfNfu33b4hcDHEfva67fBma4/dvpstZ17"
    "JF0Zsftu52unfT0e9Fqd5s241W9fd4bjVu+6fUmSr43Y1f2g020PBrzDb50B/yLSFzD2dH"
    "h78DqEiDdh5MYhOu8GVNGpmqQZRYQrPNcqy/2FYByLn52HB0zsoKTReD3b16csD8Cn5Afg"
    "UzQzt2+bnG/2hyVx6u+QYs2HYf55Hy+Nk37rpE9a7FOMkfut8KdnT89r6a2pCaec6kS2Ew"
    "mwi4rsCVcZbYwviYkv8VOkWWNL/DKnnDt2aRoPwo41zp17N0b0lJHU6czOOQl9IqeMnDRE"
    "5HgvegJ1UK3LVjroQol7rpPR9QTqh24pWkfQNhUB+m+DXjeBcQ8LhhcBbWqT/0d0zSrNrO"
    "GzJz2sNN3WmHUOt30NIxIAlb6RDO8ZG0HGFTqIRPH5bZKRsWmaprJOiOELCYbG5tCDAvd7"
    "jUGB7foff2IC9NIToDv+CDkA9YkgnJE6tRuvkRyQhsQwpzzmlH+dnPKxxX5z4+rG2dYUVd"
    "8CmAFT99kuANd8np3VXAq2B5cH18LcgeX+HUgoK+CejrVxOQlrMsVDTung2XlQL+QjmasB"
    "mJTl0jSeFX1sUv6lrX0Bazrd9WVvdQcN0mIWhNiAd1VTuPhVW5nun8dX9FJXjJw6IfuC5H"
    "RT11X90VQgvceeKH3jvdDMr79jnE6P2jNl44Im1XeFqb3n2r4CTTqlHC71FeA6ymdQmXKg"
    "BAb7vvqgI6rWFSe+vqg6TKtXSGR/lIB5QI2niq7DxqgoxFpOf7VdwSxDXxXwRPa9jmqK1J"
    "SatjbTpvxX7Tu3Nj3V9XmkfykLvi+0+J33JR14T33RUV2xEld4LxyvqWHGmTJzFuQQvfVF"
    "Z7XHzHJjEQsBbSB7q+kKxjWKR2qOKeN97buG3Yi+2ryrdU3RWhq6Nt0bpzvoJQtER/kYWi"
    "vTpPz7mWNb0fdVuQZuZ0PeV00n1ZTrlAsvGGxfPQI6u/YFltURMEPXZRXd8bNmaftvhNzu"
    "fkBvNQVNY8+GNt136erIXuq6dnHtaG++pgd91BUgQW4t933i+rKXGj1pYHrNnIjHFzpuxU"
    "X4uFD2GB0a/L/tgN5btaJTAbscmYqaS+03uj6LSVLkXGmk5SdSltr4yWmUITWRbrBHKOJu"
    "UlvmC7e0R2YRjRHFEunHYUwbxJobL4wYbErPyWSuWHMvR9Dge/OXi4+f3ALwL3PIPM6/QA"
    "P6mNO/4vKbl3/TERuxHtSR12zyokDlvaWuTClkVBeZiAhkOTHEvbg+1iAP1NJUKj5bqyl/"
    "r1iGuUu2Ivji++b+wRwymEMm77KGOWQwuUiFkotgDpmTGGZ4J0cHODn8x21fu3juTx+yhM"
    "t/SA6X/xCO/NEVy/6QB1tPoMoxxjvCmwXdZHAj2GKsvIfsu0wh0+9SYqbfRYOmramxjGNm"
    "ksPVNhKHj1N7nbW+lIg0vuPQ+OUdXrtBSXztVvq1625md0opHhDFnOLVHudn42nHYfZL4i"
    "hXeZRdyigyxMnUjk8EwzPTAwnjKencYVkZGemKQro1IMs3ocqt8hkYmCJMBZISv7eOdxEr"
    "yF4AECSaDBx8tloNxs6obLcc/D6njCiMNO86QLwLkh22oEDdqw3yotlzoPPJQmMrm0aNAD"
    "vIb6fikTmvEHOeX2vBzccRqCuwSuR7nDYSh32kjkNVyfNiDYxCdAjct2ZGnWZjTT5G7Lfq"
    "NJtpl0Wl2au2UNMCA7ZwUYt7BW+upr6DRWk1Jdg4gwVflPqe8+9JjGdq8lemzAjxE1iyH2"
    "yTcqGNjVzelrxhhtPsZ1EHCBrIwlRcDIzujp92nPG+1PuB3f47v+DUK588K7rGHwt+PCGr"
    "JbGNBnlY2YQZNjFYw70ukgROvhBVWVtEcYoOyVv/ZJ2Tji1vMvEik3VtodkTAk+ICn4HIy"
    "ZoEdefAH7iTztVKyrC/h+qTyOmRbFdbnKGoJ9CTbQt9FM4Qz+F19Z9jk6ZRT+Fkxhm/vIf"
    "G0yPUZmvDP52VVj8GPvFQiP8wOXKGlTvzGFH9arXuwkM6FUnXE3h/vaq3X/zTowkb6RJjT"
    "q6em60tvjHKuGFFJDaM2vxET1OMWmLfWptfgQxZfalLwmRUPVjQKRTbaHoCURURDgMpZQ+"
    "d3qpF5jtVue2efPm3efGRehJ9yeJrlDa1uPBNkeaUXfblwNPnwiaBUNwopUVrayvzUhut7"
    "KGF4ACMO073dQUU9+alwHTw6cVrua7qZCswoW7BCy43kVjluj8XgG3oqcg8V6PgcrrHNDS"
    "Nf77ByLW7izGOBG43kgzT0xFy7G1aZrBOCGFwDYgxBrkYS2C7NwAPidcjwzoMx8cnSyUNd"
    "G1Z0oUWwT+NYhlyBBBg1EyVRh5oL5gPkaWlB/FmSkOeOecNgINVhddTmHk4JGDRw7+DDn4"
    "0yVnkYM/iWF+3VjBSgVdFR8tWKHAn2rq0bV4hDAe5BRGObw9yKPGR0WRuUxnLv2QFcALdU"
    "LdHSfEW+mhmIlWLkmUk/W45t/kUXF+fYTz8F1tpDEearBdhpgIxSaK9Cr8RWOCUlAN4ArA"
    "qRCKDoC7o2VTRW3s4N/YgOxIM8WEP7zDCOdx2NuPmOhRuHFaZLKk5kKTBMYELi8sqj87eZ"
    "b43VVlvQtVIn7LWHPnmN++XaA7pPghMbdoCGIE6RmkZ5CeQXrmRNVRpGdOYph97+/oOCcn"
    "bgmJYfaWPbK3oNdkHbwmjxtC/ma24lSkIVdqk6glV6IWTG3amt7+xzD9ofeW9Jte95vbPL"
    "wShJhb/jN3ebn65ZDPq/Kb1b+7zLrh88sggxdOLxckBbJiGhJDWNOJUTEFC2BEa+7T6X9S"
    "s1SKdyYhArsN2NDjWil6OcDyxxDMYStAMsUcNj9k8KljhHenQ2k94OYEGQtZ8WWgPUcIMu"
    "gTjZ2TieOxp6le3nyf5E+8neqSwyZ95Hs0c90gL3PqxM+bToXyoF/dIe8+YsYMupNh+iI3"
    "wERmCp2IKP/N5pNwHX5FrS9EIUvTeDSVhSgpwL803EN6/lF9RqDONnzpCX92nrUphXxH5g"
    "QyBIAc8NVuQ/E7VINaIwYOgmv5zVZMpxYX5y/8+XhB+WPJfx0sAaK59DS0IMEBsKTkzeRf"
    "L0/W5GcifobMQQDd7MSE+74wOg0iK42s9Bmy0qe7qUJW+iSG2dMhoqOc7DkYEMJSA5J6Sn"
    "EexHTtr0T480lkwVLk1crcJUlFcieYsiJHygqfRh+/1rTZahHZmQezBgS72GnlOQwPe9bl"
    "6zUXNBgdsavmoNO6JIHwrvGDYmnTEbvrDYbhSzCr+ZV+5wd/Q4x/a/9z/LffeaOlqT3z3y"
    "WyyP7rJbJzzLK0vb/IsLS9v0hc2uBScFRh/5VnYXPb77WsHQ+XXsqqxn+3JDV2U88i0mjd"
    "qLKGFuYlIsOdQshHRTEJSCon70fscAxyNZHdTiBHp1duEtkPveD2YpSzXNXMg8HWx6kf71"
    "kuOCfXfqdY1othBonK8LVGGse+9LfKELMOE+Yni7hiwAUr5qPBLjS1QZSlYtrSexpoamjr"
    "BYoz/pfjohOFqfAB9AVCN07Smh0XqF727TBtfuWW+EYKH4xxkpvidJ8yFaf7lFKc7lO0OB"
    "3fwuRXSzdSyBhWWh+tTp6vKiTJL0L9zGNi35YRLGeFgl1dHKoAfdE1l/ZSovoy/nfI/4t1"
    "WAhcT1Wm3Ehi22u6VaMacsVl8i9bm4AdHJLpKNMpWNFFF145gMkjeArwFgp5NMGZALQaru"
    "rwM8IAL5tLzWfKv700qkcVqtLvdir6lLgT/PfhyDSoCiVDyPCmr8hb4She9Hu9mwpcTQ3x"
    "c6OrqJNqMb3ES9ZtKHTO1yRqw9rji7P5QiYPK023NTaB9c0iU4OvT94W8UFf0SWfBbF7zb"
    "37BB+s3+eGb5cJSyxUawOfKj7d+DDw32WYE+GABbVV5FWFyMsQf7w8J04ZGVuBVdZYie/D"
    "X4jkzcTkz5YpyN/Jz0SzZJgxX4kNvsV9MNQ1X6nXZMH3eA2xZoNf1dRQqWxADFiSz6OVXl"
    "wPtIWxYrbrd+ZWiCHTlWlSNl3LGOgRe5lr07noWhapsYjsj34RP0Z8Xyb81NbuFYiZnoO/"
    "mXhlzGETz5zbndRboya7cPTKOkOvLHwno1cWDnOMVxZ/3+ahKN326Iu11RcL/o7/k4sA9o"
    "nUkQO+yMQBX6RwwBcRDlhARmPe7ltQpvWJcz0AyphS4NV9cZxNXYzVOs2l0CeFPoQ5fAgD"
    "G+CcmEdkEfkcyG9Ig7yKZ1ASfc2qrHdiTa/Sa3rlYFh94+LV2djTPypXwY6Kvtuj3lGRql"
    "7mSo+Lt8iDFFDN/VWtKvuU6kU2kNHAUO8+hrj3XW2k0fdOTDH4uGdl8XlTSQlLOtwXLf2T"
    "Y5O0zgnYLB3/eTJX9BnQ1RZVdKqSmWOwXK5MvpxSMnG+wy+840kcxV/+DZHKPvwCvgeV/Z"
    "Qveu4J4+YycjXL1YOuTcf/ennKtb0NSOHudo/drRtyJFeu6CAMxPmEYYjI1oLWSVP3y0hf"
    "ZtlOVrxdAuY84SpDf9blQFwS+H/Emq1h50f7ksi/I9bnm6J++/qSOAfh93E2L9dMTq4pPq"
    "7hhQmtbTs9H0e3HeZqyvOOAx2WReKjyiON9FZdR7kiHm33lqiWSs2kjGbBBo20TfLKgvkW"
    "aJu5UCjx5Iii83eRuibWEs6/6X9tkV8/Xrwno9Xbt8qv7xvSyffnL8JNCza9josXxMOAN5"
    "nbIVNly+QaoWXftOD9cvLWDXduqTs39BjG9fX11lczYVk101dTfsUL996+jg6MBRVOsi9z"
    "Q9QsBvJOpmOETuDuwhd2qlj0lxn4tqpfyOSZmhMyBVdVCzxgX+YUVkKdWE5yQbJYWTZRtZ"
    "g6y4e4Yc5MiapmLXVlPRZQN/Yu4ROqFWRRxZzOx5Bi0srX77dON9Q10qQVoknR4/cMPX7x"
    "nYoevzjMMcPsvMvz7Eb8Mrgn2WpNeuI/a1ci3ZWtNI9+1+4Pet1LIv+O2KDd/9FptS+Jc1"
    "AN7jysPWad7WG5Kg9FlZyEBREdg3Sqs+RG6IBeku5ic7ROkrH1PNK0W9Rs4718fTvACJ5N"
    "01TWSS6+QcEQtGUa/X3bNce52zqH+73GHg0My3/8GbUjz2b5C/p4MgUmDqxC8pAd9ra7eW"
    "4uNXBm29dtc6k5rnNH9n7L5LKJ3q2ZoRKh+uNN2fQ9AQvWaa8jYHOABvHKjJe/XNKeYIVr"
    "NB2l3TsdLbi6/7LVkr3UdUqJ9E97QvTNVOoL0ELRIBm3rrG4XOp5YLoVPd3wjuqKlUmnBq"
    "QPG0PI+74hHk5fLSd6vo54uQa//ZAayF7qCpKm8uVXs7V9J1T7LxsYWb0j+6uVwh413of2"
    "llHocuaiHEAvt3TxsFPO9CpsKrOU3PQ21PlTUvr88n0Jt+Onq4v99knrT/FdQxXNNuxlET"
    "ANnX5qAlFO95rmimNiav8RIIn3ZYyvTbRRI9Xxxt987KawyeTKyNs2nKKjwjNQ1BflD9fa"
    "Iiu+8urigkw7+mhQq+FldFeIScGKAB4zoEo8Ms2iaqznYhn3yOloI3ovrRbp6+ZBr6GpMd"
    "n1xaSqxqeCPV6ZWh7Iw3I1tHldvH2bxegFzRIHQF4MucfMocQRe8yXR8svVEOwS0inZTg6"
    "XRDiIV+A4iH2BCpcva0oI0zArFhEMOBxuVFXZiiO0BloJ4cvC+OQjmJ8Pb0uMsDJtli/TJ"
    "GeyNUd1t2ruD26bHEQ3Nzl2+rGOjdCdIR/TgXoiFZz0Gpet9MKt5UZzOEaRGL2mD5bSfLO"
    "cuprtHU7+bvcsy2paRlM5hXnM42qTo4XN/yCcuGfRJpyXZuKLStZ8D2earj5XBbRXWSxXc"
    "dsHv/wqsBsSnL/uU/oG8ZAlBsDUZVy6zXflWDB9VdKGCP9U/Krrn453JxUWnmtTv236g7q"
    "7qrrYQsPVxTSoiu7HUxxlRuGGLXV20kkK60G2EPG3tZlu+LaY1QEA/+iMVlnzdEz7blprB"
    "7nooCOVB1kNgVNdZMpeLXZopXYuE5qJRV+K/uGUPpIRi47Yk7hXicMFE6xSxnL7NUAWhjP"
    "XJ82WEMISHMMl34xTHvuVgzaxfTizrAiA5vLMuSgIo+KPCryqMgXqchXPJSpzClddDRTzp"
    "gb1JN9C7AvSAS0I3f7l2drGRDEvWWl95bKImbVSV7rnea40O+x0GMakZN4so7Lc6AiAaFH"
    "N8pu7fhd0pj6JdF9oMqjjAwsMrDHzMAG65zuG/Md53ReE9BDa/uMz2G+lREVZvYDrS/7Gk"
    "JXdcKrTG7/jjKVf6nAfDuLofpj2zXSmP+llBgrEZEMsRAm5UNi2ZIRf1EsMjNWTCWPhqGK"
    "LMkvClDxMmLB8zgB5hyYfKoSjYlm0jEFYhxc3l4hFuUqPhQ1EuEPEXPAge+NSZ6rQc4mc+"
    "JLJT5jT0qpHiUhVQ/u4XEPj3o/7uFPZJQj25HXcV8IqIUxqk1YbUxWaQLKanZVRghJ94BQ"
    "7OVwDqUS3eoRpgGFrVQRjhkMvOT7ku2xneXdCAM8T1P1wTdwbdfm430D4zDvOMzOqr8LjR"
    "6QRBq9yqOMUXgYhVcFKr2qUXi+ZHIxe4FgqrnknYAvuV3WfQC0JRDAB5o5yDvxctQGZtDN"
    "fUQgkcAX8kSXUF9OuP8Ovjd/ufj4CXjFOf0LvIpfQBAuiT7nBv/dcRuCA9zxFfyP0WG4Qg"
    "7DuBkrsUy8yQdj5yLZPvEq+2Sfdbo/OsPmsAMlPjbHI3bXHAx+7/Wvx/02F70kwc/h1S7L"
    "EBVf9GOhqHQHddonhlumSivTx7UzRm4aE9Pg+KJnWQk6IHqW1TS2N5AtPNY4FswmnmYc8+"
    "Uwz7YpHvA5oVqwzYQ9qMgLoxCdzz5wlDGYyuWmtmGmbU5jSgsX1ClubXFr+3pb21de1sre"
    "3KLKhSoXqlyocp2iyuWWHYnRtnwVSZIVLcvXKIPd4cE0XjgSoNq8zLXpfOOz7Pkrn5MJvL"
    "28DCWuNuQS/+BHNDWMJ41K6r9BJpD5RORAsZwcKNKBP84McdgvkC3dilANnVQtKwbu3EuZ"
    "a8UBF4RBm91HE4QmS9QHUR9EU8cWbRDTchSVlgNTDRw8TAFTeJzAfkZXLHts0Z2ygIZlca"
    "grPdRo8zuFUcacEqcwylpMkbyUENllTfnbDx8zaOwfPiZq7HApwt+aY+WRxrnCJgMclKoh"
    "0BdZq36lFf2KxRq5VORSkUuNcKnDuWnYth5ruvauNdLYVNvfaiud+lX4fRPFtuliaYsUz5"
    "Af+okP3yU/Kz7A12iQmWksxEf+ugLyr0HAEC2dqF/mhk4dXizKmJZ0D8w0UQ3aK5lhnPGB"
    "X5lxqYMSuTC/CBJiMYSY2HzvuGfHfVz1NfwH3ZjCbkyk48k7yhFhpGYqN9gVSSIhCqXHKR"
    "lOAfUUBcNtkcFW69gqA45q5E3/a4t8unj/+ecGv6KAbuBUUCNOkAeZwE0m52QiuUabLici"
    "cxX4y4hkVBrvdEnjtI1D3bRg9QOtneVaO2WmsrEc+ij8A3E+fgAiorXY6Keto2UURfYeqi"
    "j4V9pjokIYEDucRvi2XHXwf11cvH//68Xb958+f/zw668fP7/19MLopTQF8arzDXTEAPpR"
    "pZF/iZlmLnbLfBKSRYK4ahpFNbm1V93pFsis5VHPtrFwPUaHBv+vZA6uCtAXzcDtpey2/7"
    "KpyRS9o3LtTbPXcYpvpE2qEkyd1vwX+JpvDxBxPQUVkbHANJ65vEme+OMsnPsWIs3ZG/dC"
    "g0ys1cPkZ6LoBqOXhP4ish447Bi1hFYKv8Mi07nCHimZQ6xITAzJYe4LvopQfk44InJtmR"
    "k2mXBAtGc6Ec6RcEp8D40lF0t2vwU04F8jUioZw1TqrKg7fq05OEOfxOEUxHflKoiF8YWY"
    "8u409L6luuMwByVxmCs9zPA6jIxvsuXKaV4LviLkmPAxiwsIb5XsmPAx4gQiNZUYfsIwdK"
    "qwBK9XTygE8wOXKgtnVw847ONy1evdBJ6Uq06Y+Lm/vWr337wTqPNGmp3ASLg6Xs69akgM"
    "fUHQteaArjX+jcme7jXuLvPO1+VxQrx1ox96ZhM2++FZXADG6MLU2F7baaEsl3EGkTx1im"
    "5FH00LdvgLepRuGkmgl1qrKLIIxNBScQtFMi3lslFj/1KVwVDLSG9JWed6Qw1BAOrc9bf6"
    "ySLGC6Tgp7pGn4Uvl6BzfnFKA3F1dU5NSijv/ZxMnuh6Is5PNMtaQegq41KmwxXFmGwPen"
    "sgqYYiMhbMesKom2APdtH8xf1aYBw2uS44nuqKtpg4FBjIiBOS95qYK51aE6IbxhP/pmgs"
    "Rg6qpPUQOSgkJypETiAHdRLDzJf1PByU07x27tMfskTGfEgOjPkQiYsRf3Mg67avIb337i"
    "ILurxVcnLjiwi+UhvMg/BGooYYf8wU2/UxJbbrYzS2a8o19IRyHckwB4RqiHQpZDU6NL6y"
    "Q6OH4i7xGBFhVHoqrfRYU2MZF8iUnIpmI4HZaPbIRrOhW6LgD+lfCdvxoNROy9sROamWsb"
    "rJnbc1VqYyoVxOq2ic+AHto96ZozWQ8uln2dZYBrGMZRBLzjFI6gLHIcc4oE9AqVDncLf2"
    "U+KCl9fiXsh57FZxLr/H+TqO2q0C71AwSOwHVZ/P9v5KP2I19LCmvYhJNMa0F2c2TavQB6"
    "3HSrB5FtPeRsSti+3as36yiJgb5FF5pm5R7Ue+dDFwBwefbv7fMyXMINZqOiem8SLKa8Nn"
    "x/5mG/yCNIItYi17h717ztS2nr0UPcjrY73zD2ou8ANi6AwV1oS8BzknsBFBDDNL8zLzRx"
    "Tt6QFVYwWnEfKGCj29+1fojZv40SHJGdG3n49UFeb61oGIPO2lR/d5umlcuSef3ppS6gno"
    "ItNttlWn+n1ugEMR6C+Qk0r6/og8/mTyrOgrOuGKi/QLggaXIvO++Phg8vkxh+QUqwfbpJ"
    "QYZoO8aHyqrEQerEaGdFoHv3tOncrv77mPTgXvHl+3YoyK7VLigbpfjXQ/9Nw6Q8+t19b9"
    "js66hZ5bJzHMQjuIjnCyY4YnUAsHgQOkNt5oFDne/AGhPRSA47FY5mAdMFCwFFhdbToHpD"
    "4RhBMDBasQKAhTsgCM+0atDFthXH0PbgZM5duoAFSvvI6O8r21FdbAa7tSSeQHq+XSMO3m"
    "dEotuZyFy3IGGjRSi3PKpuDI47bdyo+1OHTC3geGOyFOREZiopCFAczgOZksqbnQJNsyIY"
    "pJ3bqYIuOqNAI68XisIYL5+H5yOo8QVF8i9Nghbz5iTjigoVKvPqdg5fjBmkw56iKnfYNo"
    "Muc99A9joe5Uh9PN6oyEFRJWSFghYXW6TAYSVicxzPyRtOLWxhTHb0+iFpTVob2+PW0mF+"
    "Z+IfS1z4+6Tx2N4p4cYRISwzCTPcJMHvlmDl4LDzFuN8kqcFAKWbFYUM1x3sDmsFwtlvJD"
    "FFbcpWYQ1go6Fl0IC/zWc5R3ioEBxiM6EfKEdDgk4G+0Tm6hwfXQ2jfsxcHo3jri1e+wgS"
    "++WZVMPDtzbjvr7CSPyVJqjDeFsJGXuTadC67VWMJgGSaZGpClTWOixoFmW2TwvfnLxcdP"
    "/BSZ07++kEfDUEFQ8rZk6jDImtWATHML/ojHlRkr/4Y5+WFJ0aM7I7LDyA6fITt8WkoUss"
    "MnN8xzxYrxU0imFdz2tUtFV1Ql7w20rioz3imfV7x0DVmcEoHPy5lFBGsIdylZAbmerJmQ"
    "qSb3yyIoiS+LSr8sNpujHJuYgBDS++lOrxsPsT0dByPeaceJ7vZIWf/sqqIDIdBeySSOQ4"
    "ptJ3FWVsa4WlE6ki+VTqIQ5mNUwJNOY5dE+OGZlI+zZUvXPHFG5No3ZkQhuvZMiVTjo6RN"
    "GTfYmaQBSARgSNjUh7DJr0Wg9nAE2gPuh3A/VD24S9kPoaKMijIqyhkV5eYSgtYUvS8Vxj"
    "htOdwkVWVWnMZj09c6m94850gTxXqShay46vrgZHXh2ixXqlQIe1HWuqGoIlJFRLy8aLpO"
    "HihRebMvEP+yUNYilYy8DOXbIdXMWpRsN6kSV1r+kDeH0l0Ty6ZLL9jG8FWb50s+axCuzE"
    "OUjUqnmsq/jq64evyEUcrPjEeri7cXnyZezA//2hZ8a/4d+dx6oHNFn42NmXcLJ4XxiEFI"
    "kLT2KgQeTRUyEC4UVRpxnRHbZU/AO7NX4gFWuVQhm4JQppvNHZyv6dk4ysqoU/qt3N7NuL"
    "uVch8O4mxWdFajUjGiTC2p57ImaiCJ2xN/YOCvM3sLvI3bc8Hw41a8Qltx9J04Q9+J194l"
    "HB3Tgb4TJzHMbLV4yFcLbSNRSIhXhdwniq/k56oXUWzbHMbI7j6AsytbZb7q7Kp5Pb5uXw"
    "0viXs0Ylf9Zrf1fdy66Q063W/8SuCzd7131+76rzufR6x10+zc8r5anUGn170kwc/8eu/2"
    "jp/qDsdw1O4OmkPZLvY8b99vX3eG45vObYd/T/8nfu1+MOzdtvtjPoLdb21+OXhixK5791"
    "fDr/c3zs8MfByxXv+at+394P85/YfPuG3u+p1W270sPrhXBnf8pzVvxl/b3nXfKbfVsN2/"
    "HbjXxYfwDvx1pvhmR7nLJN9IV3qa99t/v+dLbfv6kniHI9a8u+vzgeYn3aMR67e/3g9kO3"
    "EwYrCGX/ebv/MZ6h3uMnSZON4UijfG4yUhvXjy2r+RqPJw7Wq0yALwp2SAPyUAnJNCx+ID"
    "qfnqQmxPVlTDcghsIrB5LWxRyRouDqXE6fpp5jyTOSyHuULj5/JuQbJBWdy/Vnr/iplhUg"
    "azjBwlygKMYDFPFZ1qC0VPcAvwhMKPk5Q6d6RrtWDBjvW2efPm3efGRajmoX+nFWJXV6ZJ"
    "2TSXVu6XqcWcDr5632d48b5PfO2+DyPs2J+jAKck2NmIHD65js8g87DSdFtj1jnc9jWsMK"
    "Wk3AE7fg7jjNv8cJaZMmd6wcYZx7VhkxEqF7MbJ1zDBaX4jb6DnKmwpxwzOSSFEzp5Quva"
    "QsurdIRFUfVIVz38TiK5wt98cphUqMqbpY2zTp7x3Ujh6FZ5dF+15kzV3kNFk6Kez18ObO"
    "OlkaxLdYo/fNmJik7dQupOpEzmAiAeQD+31PUHOcrZu71qSuxTnDv6ILjf3TMdnRtLMHD2"
    "wjWZ4aHpavGV1I5PhpwHrL7XUX0maZAzhMq/e4LUgj5qhM8hgn3E05cS6eM+nRnCfFxSK1"
    "uMD7S+DMatGDOoSANxMk7EiyWCXRrE4Cu4GwTTkHkKoQ6NjGGBo7nxIsJiXubr+KCeUu8W"
    "EyHjBUOcNTxvwz/Twmbk/QqKy0DXfXTdz7vAoes+2sQrRASg6/5JDHOS636yvSHJcx9NDW"
    "doO0Pb2asjjbazCrwHdrKdASDJS8b2OAi/fIUrZ51lCXkIbyJfJ7jB2YTuYu8KSKLNq8o6"
    "kLv1z7c5D0qhQSbuyckfBxCWq/A6hkEAVQa9mGnsxyd/1rg4YZzQmSb01FhAefUo3Mk++T"
    "6ROoB8aJ/8CAG+w7sQXRS2uoHs5v6BvjWXWfw+fDafPb0SYhLtHSfAWV0TsruABB72AqA+"
    "CQeQuBWyUsknWwazpc04Yop2LzXSrNBTX6NM9mcTUqH/ApkdbYMoZLqybGNBzXPSJFNF13"
    "+BnwW2Yv4cLjSLqpBBUV1BkkYygQZwfQxupQabEFF3VmROZFw/IM6XiTdFH+rGOfM2ut/D"
    "mRxOTyVl3Av9jgJugCZvNHnnXZfR5I220ArxgGjyPolhns4VxmhMaftsVhafeJVNs2et3n"
    "132O5DSjNxMGLD9k377jtH9ZJ4hyP2ozOAlGPiz4hxeAdNyGHmHIxY+7bZubkk4s+I3bSH"
    "olP5d8R+b19dEv7fiA3uv33jY9PpdcdXvX9ckuBnsPB8u79pDnt9sPE4h9Ww8vC5BYjuOB"
    "820pWeDv12s/VdGtjEwYhBa++s78OItZo3N+OrZus3PnncwxG7brduOl1o7B5VY/iYYcfQ"
    "ssk8odu+ysNVWZYwvC3JpQyFZPE9Wen3JGxox/F5FVIeLr8Q0vA7PGDRnXn0GUt4vqKiaY"
    "9YrcYCnpgYJPlaIxDZYbGKSKMTR5VXqxB9lpVvComhgSWamXc2Gy8EO58T2hhRtAmmmq/c"
    "yViAUaXl6+o4J+5Wk0ro0c1gufLPSDRcZUM55imult3KnehxhivfQ5BiufK32mq6apIlNS"
    "2DQWkww3xUmGaJqNgGedHsOaF/cWl97VQrs5YcXo3fh8jvb0YtUnv2J4qYaaqT71kGZ4hi"
    "Y8ZMWKU21/hdV+AfM5EFzJhB7BfDs35ZZK48y9pjFgfxC1kqa7CRWeTRADsZv8Bv9KAwrg"
    "3JEmaTczLkrWdQwVimZrSIYlIZ4wn9/OjcEQsMKfB1TDp94r9BJTMTIji5ckU0sKc5WQcn"
    "l+TfK8W0qcl/K/8iJv9x8BtG/OHga6gGfUPAJ1V0DsrSNNTV1JbxouJeD4oOz6r42bMVU/"
    "mlB4P/EQ00Zq0gzUFiieU/ziIoSYtYANaxeFLTo0gD6RSKNdk5I15K365zWsFGxoDxo9i+"
    "n7XlWEyuY7CNhm6w5O8SWmids4Wi6YVW+KOKyafxo6ksclZK+9bpbkFXLDju6r5n32h0Rq"
    "NzXp0Kjc7IslaIt0Cj80kMc6yCuYu5MbajChPtsEHsXLe7w7H4vzP857jV7As7ZNz5Ebtr"
    "DgZ3vf7wkrhHIzbsN3+0b8Z37b4ojxX4OGJfe/1251u33R87fbbazj2SrozYfbfztdO+Hg"
    "96okaWU9Cr1btuX5LkayN2dT/odNuDAe/wW4fvfJ2yYbGndzGPFl9bK7SLic67Ad9UUTVJ"
    "M4oIV3iuVdaoE7+TjF0BMo3DpoOSRuP16icWnxvAT1rkm/1hSZz6+ae+H8P88z5eGif91k"
    "mPJVmxJOseShtXrQag18i/UD70W7PbcYuk+j/touSU4AOWMzQXi8zlC8eVlGUOgD2BOrwz"
    "y15OJH+bA11PoH7oljJ9+UYdKOY8EPtE6gfyh0wgf0gB+UMUZMtYmdNci8RGon4Qf86C8O"
    "dkgD9H8H00FTUB3u1ahydcYaTPmpekOWJXl+RqxFqXpLWLbvEuC+7vknF/h9X0toNccDU9"
    "18Yfw4Cn5Zfzi+2dW24nwN+WhHaao+sumeWk38TY9ZvIiXOMNMKdBrfwQMkJsieD0KZBK7"
    "x6ckLrySC0adB6blJjx5sqJ8yx8gh5GuQBL6YcUAfkTg/iDzkhtrUkKnS74uyXr7LuPOjc"
    "/IDAXPl3xL71bq4vCfw/Yted5m2vC4Gb8qAanB1GOhUW6WRSVbOTVpJE96uw2E4+WBUDrg"
    "QvLMBol/TXYVFMf52+Ujt4PSu6po5FXqVcS0Ks9EmvCgFP2wiUyZXqI4JYrx56LrZevd/D"
    "OjI2TdNU1gmcaUgwNDaHHhS432sMCjgf/PFneHOIxWuLjv8MRp1kxTQohaBitdrXqVbrzM"
    "MCoM0X63ms+Aaf2z3K0zqpXvatJ7rJKVoTwKMGvTHkE3ukeyL1DbpqiZ7qihb/cerYgJCh"
    "/aD6zvvpPdfqMQ6q/cZiqUuRPR8+p5+6AqVTFdY6ynhf+z5/N6KvNu9qfbTbynS0loauTf"
    "fG6Q56yQLRUc4oYQGBpEExvgKI0galZ0Ob7juTOrKXuoJkmOreb7oe9FFXgLjCblOIf9sT"
    "pKYMLhi43dUJrzLzrvg1zpjUKyGFNDn7il8JFi0zFQ8AKQ4JpPvYZPB3UqZAPhD6DBFTUy"
    "qKxmsJhQB26WS/pP7ixxaUEANzH2Dug7yLEOY+wKD4CgXFY+6DkxjmBzqLdUzI5oCzka6y"
    "+001XdeVmb2755MnXGUH9ooC76qOUeyTU2f7ZaoMeVHm23Sb+g6h5gHtOs/bJCCIL5NKv0"
    "wwz3Mpdn7nEXhY58Q1LIcZnjHD8ytmePamYwEAn0R65/DzW6nczp6pNoZg9Jtxk9lFz2ic"
    "jVpsejQgWSqW5aQrTkq+7ORFFpU/v4ijmWZaNpkrFqRXftSe4xM+l3KP/YhJwIlKpJCdRH"
    "YS2UlkJ09+p4Hs5EkMM38krbi1MZmo2UggTbMDTRPVNfI8W1FpfL4q/XwhYVMOYQOaf16y"
    "xieDRE24CPCU7gBpSAynKfJfr8p/ac9Y2iwz9+V7cDNg6z7qB4f3WKdvaG2sFLXYnPKHiw"
    "apqdClRmrRODc6ArJTe823EowD/jg/GOoaHA7dHqA8mvLIjyzJ8K3dqmaaSazVkpqaYZKF"
    "sibMAN6PqTqNdWksuO/YOmlTf1BIoJxialm0cBFBZBaRWURmEZnFE90SI7N4EsO80RFyUh"
    "8hOdxUVrUoeX3gTduz+3W+fTftNQwqboR37aHHt+qFyY8V58pXJvfmeswmM/AgZNhmZtte"
    "bnxLfrI2m8BzMpkqfI8q6oLD5lClbnlweUve2Fzp1GqQmbESBbPFRY09U8vWHkUE5RcyMe"
    "mSK5nWBC5Gdp+Hu/WIUcXUNWr6trlOn1C6fONeA1tdqLbDL4mS5FAVXXjZiL528ZoJ5J9x"
    "6I1y6luHqD//vQq8i9zxuzeBkNpVzprM6f07PZYNVqmdQ4rRMvq1KN8KQ0k/PqeeyugeS3"
    "gjnYN0Th5Qkc6pwk7l6Pb5SOecxDBjSU0sqblHoOrf75s3neE/L4lzMGKDdv9Hp9W+JM7B"
    "iH1rd9v95s0lcQ5GrH3b7vMPLS7nHYb3XlkGrPj0/a7+uuug+eUrPXA3vd8vCf9vxG7b15"
    "3720si/47Y986375cE/h+xVr8z7LRg7Nyjag2Tt80IjtVgoeh6onYXET6cjlfmUibVvPcX"
    "v37yNDz4kKbcDW6bNzcxGh7fQTOaULtz+zPgE6/0I9Dq3XeHUF3EORixYfumffedv2kviX"
    "c4Yj86g87wkog/8LgMBs1vbXhexAGsZs3ODaxk/M+I3bSHolP5d8R+b19dEv4fXxnvv33j"
    "7+tOrzu+6v2DL5CBzyPWb3+7v2kOe1zYO6zI4+YxHjutiZ50padDv91qd360rwF9eTRine"
    "4PGKFvzWGn++2SBD6OWHMw6HzrgoR7NGJ3N83u+K7fu+sN4ELgI+/v9u6Gv/G6Tne+T3yt"
    "5c/iVbP1G5+PzhE/dyO7kX9H7L77t3v+Bb524KTvA59mXFO87jd/714S77Aak8cECjTH5t"
    "trj1vv8MJsrR7+RacxG7KUarQbkSo/fTtq7KXUVfZ/swjSyQE0IbFaoH3oKBphVskzvT2B"
    "CqdRqsxuNGRRyMPphESR1Kk0qUPZbimD/HIFDHHFHq86jbCxsqfGYuf0cz7xCi+cZ/z88A"
    "ZUXecgTQG+7vDt2LAzkJf8n6qsHFuKrVkzZRqvbCRTGCExLHIYVZY3Ju48S+BGChfAKi+A"
    "WAewmIHHOoApg4J1AI9QW8/hco1R/KXAGnTAy4pqUApBDYGqa/DzxhYVa1RObGOFMVlCmB"
    "4RLrS5cyX4pRBTzJTwipkSsOhqVmzzFl113k4FQHsacSzBt3kGgIOvqCJw3vR0lCvvVohj"
    "X+qZUn6IN1YRa3COwLcjBTn4et+jeLDIqCEif/av7eam5qjJ2hEzOwuoN1nDyRmyleo6TL"
    "qiKuK2nP5qO7HAr6QosPquk0otkaIW394UsFT1vY7qCpWla8s9QRpyTdSaUXPAu6oTTAeJ"
    "QvYWrbRoZP/KliX51dTfPlPlTpD4BUSIqC8lwnZ5Z4y8KBa/aJoaVYmxsr+Qid90N5FZ8t"
    "+RN5CpSuH/dP1nSI7/kbyZ8V+8/jm+xme5t8ubdD+UGQC+HJYDxTjKS4yjxDhKNFRjHOVJ"
    "DPMReLkfke9OQIfItTT6BfGRqfYjQy3AJjLC2VwYN9JV9rQ/8/kk+hwS05wVobd+u9n6Dp"
    "d8H8I7AXRYrNmixzdluUrruu0r7MFb4UAT8Z7IXRk0LIf2/hCumB0U01dWgH1s7J++0nvU"
    "D27zr+bKsB3j0NpYzbyV0nKTRhd7tp0sXLG3j8tGFJsrSAXJhR7ngrV9McynmW68XJKX+Z"
    "poNnmgjwpr8E8iuWMoZ6RMJ9kgc+MF2opwrXiGuKT7bC+f4GQHChdOQCIXidy8SxoSuUhX"
    "VIiuQCL3JIY5KSFe4tqYmA/vODXqoldHoWjs8ND45fCRqfQjc/Biw9XcIB2MvJrx38m/T4"
    "zfUTLifhnEPD/mmFKj7qsYptSoR0oN+he4winxBqrkBTIkVuExrOwaieQ/kv+VJKazkf+v"
    "Q0zfGsye63y4HlemMztCxHSoRSMbMb2QUvxrbMQylFoSYv5iRxZUL3I6aZCHNZGRk14dog"
    "ZRLFmE17INQ3U8kjUux1WfKDldyh22eywj/4z8c96VC/lnZFkqtD9B/vkkhlm8HuNHOH50"
    "PYG0gS3n1fQ6QwrDFGHEPCUnCFtyHjifyOEzwL0OcKXkenuiS3uHNcknhgtS5RakyObzdf"
    "ZGvvjhmH1RMLo4k7NOUCLDdkhEVS5XNkRJgpuMm5LH5znjVWa1FA32Km5pVs0Oh2PG7YaK"
    "vcGIjViTTOAXUyazTUyI8eyEiOraQhNVZV/mBtTAIUvT4LOFy/LTjFJVbLPIhENpGs+KPi"
    "EPdMa3GsFvMeVfWGHWCzWLiBZ1v0Ip1UjdHzLGMFTcPeLuEXePp/UWx93jyQ0zhqEWuTaC"
    "cpbHhui2r3JEYmWthyFNMM8SFRLFNarSa5R/dxIz0nSqLRQ92VLsFw2PtJQ9d/rIMM7HY7"
    "G/brc6t82bN+8+Ny7E4PEh1aQJ018MKpzg3DQpmyaUs03A2CdTi4Us6HDyPoO/yftEd5P3"
    "YYTlTjge3+1OQxvpCvubnDVbrfbdUNS5dI6gWOnX+4EslikOwtTG6/j+SDx3eoeERNFXr8"
    "qvEDlY47wR8yGxCj9zldXStMVSpwvKdttLRqXxOavyc+aNl9C4cj9vCeL43OV/7vxUdmQE"
    "kinnkBimq0CP1YMA6+3Ic2dYiUripEVv4NdNBeKbkwWAfBLJQKKPcQac3bdVASA3na76lM"
    "OWyZHnSIEOveEr5dseSG0e48ERTn2e7MNhOy3Hltt0q/PGUHg8QAfEKZFC4PaOB4ViPVGV"
    "zAzT8WUQJ4G/jzpp7NPRnt4RmmWtSvKNCJaN8bMf6CmBnhLoKYGeEifKeaCnxEkMM3pKFL"
    "k2BhSVXIywXxAfmWo/MofO83JMg1kK6YvmzJN4sJCGLomG3q1aemFl0usDKvLPr8k/v0ZR"
    "5GOFN1M55NehQ1vUtLWZNlXE14kmoPZdbqQGtIUaZohj84kQwyS6NqV8nkAsmGUs6IOhrn"
    "+yGuRZ0TWVrJYQjAY0psam+grSxpGJuDReMVvTJ19kHcEJR4SNIcJMsyHhtJUU43a4m0P8"
    "24T+pSz4aRnMZmm2DX04wXJyuwF0bYNMTP4EvECYm1M/kX8nyCoyN3SVmqI5ZaYBSc0hQw"
    "n/WkKAt0nOhQ35Ss4amzTYDfLHGXyfSELsABfr+30lEL1gbhovhL3JeSrcb+m/b4F3dLvn"
    "d7ZXVvhGZfxA5zbOnCiy801212K/tDP3MDIR+Xbk28+Qbz/dzS/y7ScxzK5SkDUMxW1fC+"
    "IwGPfwIUvcw4fkuIdonE9S0vpkeBOz1tcB4M9ZAP6cDPDnCMBi35AL4I1EDQG+eJstdCct"
    "diceY3UcGxSYmP0qIFR0BqzqLv8xObBCe6ysAIbEThpCd/+YAz6fyElDt9mE7xIHuZGu8m"
    "LJF7abzvUlEX9GrP2Pu06/0/12Sdwj5xyERToHECj5o/ebDJQUB2F+LNtyW3SgpEmfjaed"
    "lO6gJNoVq6xzY0XhAxYI+UtZ5LQz+kQwxiW8Pnn0aA5Ag1KIaeQVHTYEZLaIR0XRLJ5uFv"
    "dDFoW65KChiiK83XgbnWcZzOPCwLY/xG3eTZ9a8MOPdYXYCrDvlZMBWGc9LQDbIXwp/gP6"
    "dGqYan3xDb6BquV9YKxMK97xQF5ppCfR9dpsdTf4XWSntYitrB7n9jn5LgzqFhj8haWdr6"
    "Oi5scEjjimXHwi8s8Szf5CXjQ+gVY2UdiaQJbaNTgIENWg1jkZuj1Lgz0jMiAz4G9w0LuP"
    "GPQiI8GoMp07psyf+O1edooAc2lv+F7wF+3DaB9G+/Al2odPlsRA+/BJDLP7wstqX3PbF0"
    "MYv2qtk7Ktw8mm9+3M/DGY4c/u+u3x33pXl8Q5GLGrfuf6m+Dm3aMR63XHw+9Ow83xiA3a"
    "/R+dVhtKoooDfqb5tT38Jz8h/o5Yq3d7d9NpdqHR5rgaTD78Hf8npmJQiu1/I1LlYa2SbV"
    "pARmNUty0o0/oEvx0A5TlsMmPe8mkpgT2ZvXMBVw3wNAOskwz4Y+Nd5lzAm+1uFOGmaSrr"
    "eHyDYiGQy6yR5dv/Paw03daYdQ73e41NH5iA/vgzYqOwtd2CM4OSaEOtml4aofWTGTt/kJ"
    "bDz0Qmw5Uj+fW3PtWTcpeHiNKB7O14l60IVfrfMslNH3cfQ3AGmf1kklOw4+am4Vams8c2"
    "EUYOvwh9uHWzlGDok2wwAZV6ck4mim3TxdKekKmxgirIIq7pXYN3CNFRomCXYtnE4PdYKp"
    "ZF1S8RrvPA9x8xhUwWxvRpQmxqQc0wqCImxXchOy3FdnynDhbyVNYtC+8fmVtkbvOu6sjc"
    "IqVXIUoPmduTGGaM7CmRu93oE1k90jcSJ+2Q7mi3OV7ZPgnM8Rbz1gbFP2Zzaxg6VVg8pK"
    "5ICM8HLlMWoN6Zw87Aq17vJrBgX3XCTsP3t1ft/pswYRfF2QJlOScL6smcIgv6IQ8Lyney"
    "44VixszkVIADcidYdi4vxjRGJUhdKjZCB1wsXgfTAtcKjPA4XIQH+s+j/3zFOPXGzv7zWS"
    "waPvJ4T6tGKLXZUa4zhzVohBzm44tnhFzqU8tniLZjc9M4k3FjSU3LYD9Zbno0RhTiGLqE"
    "z/MLuERP+RcD64Jmn5Pf5wZ5USCN2sJ4phbkc4PcaXPI/AZZ1XiziZtVbazYk2i+uMPcVm"
    "SKE1qzSBWnENDtpAnkLaR6e/f2bYOLPCv6SsztibyncP1W+GSeaksOMgFn8ce5Lb9GwzGh"
    "gPzH5Bxx1sa0F1jkUlPE+b78Qewl5d5P9uHcahP8XfaPLOU2aKhBQ03etxUaapDBrxCDj4"
    "aakxjmk8jR0u72ezc3IgWLczRivzc7Q+EM7hyMWHM4bHevRUl754ifuxq0u0N+RvzlUnxA"
    "rvvN37uXxDscsfvuoM0Hk0u6R2EN9nX8wENKTZ6HOCSKT3G1n+JdX8lWwW/kam7TazHGlE"
    "O425Os4ggfxQi/rpHveAZ2F/vThrXJsQ8MCu20FawYqkVvBtHWdEBbU4Ahy2xmCkihhQkN"
    "eK9pwNvQ3Hva7uobE9OIFC/yP8BZKkOhlfS1raROyie0kL6ShdRdFVJMpL6FI4ON1LdwZS"
    "qtJTJjkTn/0sTgT1cDqksRyyD8m68haRQlomtqgqERoqmcQCwxDQlUonpYE/jmjv3QWNmW"
    "ptIvZPJg8sd1PhEVqSy37lS4uNYBby+MplP+FhA20wXvbC0yaU1XJn8KputJgzzxDQ8TXw"
    "RKbvFWotwdf7DUnQLEbMW0rVLMgfLHbUyQZd1Hjk/599nQsyXexJlJWLUKTaZoMj2L3SWj"
    "yXSX+Xt0/B2aTE9imA9eWCms2dc6MRlXCajJFH3s6BV5cI6TrQPTeIA0S8KpMg/WnkCVLf"
    "9VQjigguey0foF8d1Q6XcDZeouQ+wTwwGu9ACDw0QMrZe4L/LaY/hwXFjrKXifDVrf29f3"
    "wv3MO3Tyh7aF05h3yM9CElHpquYdhgm+1/ElA4ovZllL801wRU7QNeHd58ZFZt8ElyrNo3"
    "75Zao8+3fUwN5nmL7vE2fv+zDCAWI3K5UYEELLbmQ98HHYWSENCCGkIUh9THoOTINSWOAs"
    "1QFhU7JmT6v4pj7OcU7VrQbxwKOawetArpYFIHvldVRTZAPvlQzIJhJhJbtyVHM92ApvcD"
    "3cy4kD4qILyt2bucjZsczqUv04bqj6SPkO0DbXZzE+HP7LjTT/DV00HFOvZaYAd/rMBcCJ"
    "QXgzNIjyANW/wD9CTgkIG7c1G1wbnCM+2SbkjcJkZDmXIEtD16brnxsEotOJqqxdFwuvGN"
    "h/eOfxke4HvL8Meff5Pgkvjpe5QRRmvUCJNPAc0WwIXwfp6cqyjQU1v5CJCYl+LSiUJlIM"
    "A8T8SMTDO04ltvJELQIzYhc/j8AyyX8A/CnYDcP5MWXeI8avDO5T4B28GVDabxDzsbTeS+"
    "kUtEIM5kfPlEv0TEHPFLRaoGfKSQyz96LexZriCVeZTuZL2I+eKMzmHIxYv309Htx07i6J"
    "ewTnWu3O3RBOiYMRa/GLneH4fiBMK5sP0PbrffcamsLfEbtqdn+TVeLkAZy5Hl+3r4ZwSh"
    "6N2F2/fdu5vx1f37dFiTn3w+aKuPUPuF34jL+NvHfwM79ju9v+2oEbygP+/W+aHX6Ddqsj"
    "MhQEPrpX75od7xIcw2/70e4Pmjfw6+TRLsak91mMSe+TjUnvYxITgM6ax96xkajy9NzR2v"
    "EpC8CfkgH+lABwTiY5IITsfAhSZ58SfXnGg+k0P+l864FdWB6tIyCISkellQ60XpdtvV7Q"
    "hZEHXbd9DZH9kMkz80OKZ+aHqGcmegcU7x0QpFYz+wcExdCYHa4uKin3nKiGxBDViqaAqA"
    "26KQ4Y6CZQlpuAu3YWgG3L19VRztnt3i3BF03Vs2ocKcrZk2rEveUKQDnkKHBMcXZZMQ69"
    "3PfydxE9qeOHmL1cHp+X/VCv6NyOEBu8kz19gyROd7KvGr3JDuAa5IKW6BzkQ3Wre9DS1z"
    "aTg5AyFfWtoRaFYopCDwqTHjCX4GxDH6Dug2GSF82e8xOMPvKZ8MzlFiAGJbhNqsoSFYpN"
    "rNXCIgqU5raeqAqZV0SKlKVG1TBbf9i7j5hI/uK59zQghYxw8eE3FHPO8xLibRa7OPmIfp"
    "2lq1TnHgc0AahkZv0clISmNK8c383Lvatm08Wh7xnQUw8Nc+n3Q+cfdP7J+8pF5x800FTI"
    "QIPOPycxzL5X4S7uPz7xKtuNzlrNwXcIjh58l6460k/Hcfn50by6aTteP+I47I4jr0fPjV"
    "jrfjDs3bb7Y+kcxG8RPLHp6a75z2A3zgnpbtO9b0tvm27QGci5EjoBMsP7fncAMuIgs3PQ"
    "wPMOGjgOQAPH+cf7vPmqwc9xLk3hrcbrOAY5Glt0nUqLM98InWKlaww1r5Sx3rcFy7w52I"
    "ig9Qj92EqGFL0d0NvhKFBFuzy6s1bKndVPVud4F5n4KvLNwRTfEC9M+6BW34pCu9Xw659Z"
    "ua2+ZVrorjjeM22qKfHB+/7LjTTrnAxhHz+E2m+10EHddw2MYxoUhaey5LvGrJVJVSe2fs"
    "7vSpn1hSi6Tiy+86GWsKM5YfNEUVUoFy9rvkPl+SmXigbrl3qn2DrxUkpMfZF/NVwfHs0V"
    "aK7Iu5ahuQJ57Arx2GiuOIlhTkg4nrg0JuUbx0S6cEb8jYCZUpHAaV9DPreU5O2m48xnzb"
    "VlHpzDcvWrRvA5C9qfk8H+HE2UD1pyThOQJ3OKFqCPOQxAzqYq33YgIIQsRjqLsdmi7Ulj"
    "3HkdHSesWxmMwLSqFIXRMvhO7JuyPIvhL7xrjQzkxRQajx+d1hkqR4JmKjx3IeWfkHY8bg"
    "mfPTBlbLoAXoHyoVUvZXVGJ78fazhMArAQcOaBzvicI5MVszV9ElcosuS75XQGDswHS3Me"
    "DszehowIMiLIiJzuVhkZkZMYZu+Nl9Um6wmctFVW6Bt5YPMETho23AjiRhA3gts2gmJwdN"
    "gDncVsBX1XGxk2g1qweaZQU77pWWirhZu93ZrOqbrS6RdpdNYYmfEvDNGezODbNhvMzPFJ"
    "5XftaIsZ2ilti3Zo3HXhrgt3XTVSx3HXdRLDnFTNPXFtTCzmjpZoMb+5shD3rklxLfYkTn"
    "pDhqFvGPp23KFvsJPI+ez7RPZ8+CvmJIFkDJIxlYT1iMkYB/oYImYzKNtImGzMS5NwmEQb"
    "4EuERz/MinMy4d+M2ZOE6nhzQ1ehNp58K8u0WhrjDSwycV8lsXb4Eu8mKvw55I8o7geBCM"
    "LIz495Tw9UMkDC+D9ZKmv+pcZrqpgWlBeEp0GFgfN6eAHRqbwjv9sSmALLhnvxW03obEan"
    "kG2ML+ribq53APydaaZle0TUiyIjJ0QRQ5WqQmLTDIQCnglfyIQZtjalXkPeZMT4T4AOme"
    "rDxCW5GP3Lu1+D0MXSBseFKfV+v2owyvvV+VLi71U6OrzMtenc/wOdnz1ifAz4lwepSymy"
    "ov4Si+4vFHfRlaVFVeLkZHNvAOPMAbTEMPFvzMfaoratc/AnxFLWluuHMdUVbcG/6ogZS8"
    "qc7/RirHQVnDJEtxPRhqoTKQOVFwFb0AA5rDBp9i6/uDQNvtxS91VdbKY2OWaHuJMTmnOI"
    "W4kn13VlsRV7ZRVa3tA01NW0vP6dHkGaNxpvdmiFF8d0b+M+2WXe5JEvsXTsmf8KrjhZ5m"
    "zyL6vF917qGC84+ryfcmBx3hsF9IwGCzRY5FXW0WCBTHaFmGw0WJzEMCcZLFKCvZIsFruF"
    "H71qWvxwOagMDOaHtGJQkeAjT1uMors9ieJGusps8dldv3fXG8jSpPJoxO671+3+7/3OUN"
    "Q+9X8aset266bThfbu0Yh1BoN7OCP/8s/d8ddeX1ZmlUcj9q3fhBPiz4jdNO/EPeXfERvc"
    "9/ttuA+c9H0Ysdvm8F6cdQ6cfIZe4VNxptlttW9uxDn3MMysZAsXzBQtmBIsiIaGQxsarN"
    "Vi7Ozlc9rLQpJoNNtiNBO7N0imJ7Ow5DVPxokj5lsw95gEh0fMiXmcOGK+FfPdoEaEsyIc"
    "tiTkXbhjxBHzbbNaiWOv0qe0EkthHQjbs7evQFTts2CMF4aakHhj+24h3EeVFb+zAd8JQC"
    "Zx+Zfr6L3u8PvNP7mOLg9G7O/3zf6w3Ydz3uGI/bPdFKfk32po6H4rZw6SMSyG/n8xZKNN"
    "zUVuZINCiGsMriswE79wZdqpVLbLghPuo8LZaM4Gw2b3utkHasA5GrF+cwj7ffEnnpW46w"
    "2Gdz1x0jusxppjTKerpcgFNJ7qipXn6YgT3ekZqZiPXNGPiLTvqso6D7hBIVx6YnANmbYz"
    "+3YGxU7auVuzrFVuAANCp+weOzUM8IwaG7PZOHe4d6zwKaMZdibJCmRY7pQxDHq1ZEUwKH"
    "XK+IVcjrICGBI7aQT9HnOZ8fMLnTJ6IVfArPiFxE4ZQS9BXH4UY0RPGUm/F2Pmd7FP5pSx"
    "czz380DnEzll5GxFfxpzZQS+QgS9bHRSqIsqs0n99rApuSL3CDxWBp0BlNF0DqrBE7lhIN"
    "FBueIbGaqwBPuYTyw0EA9crqwNtnfmsPP5qte7gZ49f72rzjAE8f3tVbv/5l3IoBPjHCuD"
    "Z3LC7ZNCtHOg7Q+LyepT75fBMFes5lg2pIF4tKyQBoPYENIQ/RkIvMscTBMM10NQI7S8Lw"
    "gwK6hBKQR1S9oAiVYU4Px5AzY9HSew2xMHBGZWQuaA6LurAGyvvI5qCm3ghZ0BWaEyFQDs"
    "AOro3lI3fKSm6PoVzAzgyld9Aei2nPrPNYY2oBZlwDbRqx/BjYIb1I9yp2rxLcReiVWNxv"
    "hOXDniX3/rO+WsUpbiYLXWmiAftB0oyz1B8peQqSNCm0THewIVTLBcR6iAQ90TpIGbRGbI"
    "+6orToJw2/exgz7qBBCs7aUl23L2K3HZtjZbmZR0W75GmTKdU1UTOSxkdWwp3SAWVyCCda"
    "fOyTXkR+LNhDWWKEyFD46bDz+ciUxYU0WnEDECUlB+2y24/USpXL4jGdIP+QVGjE9Qi0I2"
    "L8jVJD29RL6r5KTrUydMwPmekZzrgdQobuNiE6488dsV3+vGsQhwLrN/2yigd0wVg6li8r"
    "4dMFUM5hCpUA4RTBVzEsM8TQxOTHKVrn4gYvalseRMMa4alv3N45PAOBMsYn/wIvau9r6L"
    "r5crW2Wsz246X9uXBP4fsWa3e98Z/vOSOAcj9r3dvBl+vyTyL2/RanWu290hb+IcjRjkQ2"
    "r3Qcw9gkjnYa8Pcc78T3jj+Do+YtENU/4YDlfypMOywjvD/DBKuVN2JMWoy5K2Yr64tZzo"
    "xokixrGRrZsMHDEAN01TWSe50YQkQ/jqmnWMAKftftr/GP7xZ5y7TBYToyA/97Yu1q74Rq"
    "kUftAwFEPkRyxHyXS+V6lgbLttM1TRgLaC1YZKBo5BnrzMDfIC3COUn/D6veTn1w1ZXgIo"
    "cb52UZOqDdEc+oFjoNplAQr+Q2QRhbhyGoe6bc6SCoHKKrJvh0dBRhoZaWSkkZE+XaoSGe"
    "mTGObAWy/PKAcEcZArPch83bXiXoBDrrIkRYS7ElXmF4vaRQXG0eX53tw2//FzYCxvet1v"
    "bnMfL9i66V2Fo+psG4qb5UHcJ4KQ7wD5fpHTewZNH4pPP56oaSygWnh4mfPGfciLalhuD2"
    "CPhxfHwrR7w1pIYdrYCVwAuPkCoao5b7cCHH5yK1X8Vzpvx5CYnld3Mnk59Zpk4Cx1w7KI"
    "SZeGyceXGMzz3G1AvVtR31V8/MkibtWWL2QiI/S8krdQhFVUY7Wo+UxVnxgcsjjS8iD3Fd"
    "WAKVOtsTw7EdzmhCvzgRigifBgBmGw+/M7miudWlD0lp9bkxfKr77w/lz/ZfdrQ8liGGoo"
    "Rsu/kcuqjphbjNZgogyuuKAwImraTvjAmcazok9EX4r15FStJRNI9abYTl+U+Yv6GgsN6u"
    "paNl3CWOoWVOHdm5V1f0gp5SoDUZyl3mlTh6rU27hOIaXepNTO4aErpWNnwpfTt3gqiu/X"
    "fQ7HaI5AcwSaI9AccboUJpojTmKYsZYq1lLdmyO96/VlWRLnaMSue63723ZXnN0cj1hzMG"
    "gPRA1U90hUMelcO0VM4GDE7podKF/C/x+xfvtv7ZbTuzwaMXgsrvvN37uXxDusBgtbewfz"
    "63YTPMjFnxFrQX3cVvNm3Lm56fLhvCThM3x4O4PmVedGeKJvjkfstn0NDS+Jc8BbNm+b39"
    "q8lfg7YsPekHd004N+N8fVGGgfgxAd79TEmSHJAybPfJ1XYoG5M8MkTU7k48QR/hyJYrGs"
    "c3hhKbisc2Iq3tSKlcmpeLEgaBhhxbIo/5cXYr/Y3hhX0zhSHMSS/86L8EYKAU4H2EfZZg"
    "3X8omcdLhbiErPCl9I7KQh9N8kAmGyu1VIrBa6wKFdrmb8d/LvE6P3JuPul6lwfYrKYg5v"
    "n3jzQbZdvV++wvifNVut9p3gWdyjOO6lGptvF9Nxfj/bGNEKj0qln4r8NZuCUqccMr5UtN"
    "zFZDcip4zcxvSfxya1kSrAHnU8+B2dOcrvgBEZ4pQCOUExdLjFEjklQ4ru9ugWXhWv5bxu"
    "4Vh1JCuyuauOOO+hArBtOl31KUcsUyaVar66ttceCb679yjiwL/TqoCU+8Kd/trpq0aTO7"
    "QBWRcF1Z3sqk5IlR7G4U2vpHAO//zbEtYxVv1tM8R3uO0hxALiCSBTE+R0gWPR40+WiHpo"
    "OOEOssGL/MDcZDAy9kHkg9FiwznKuk18ang3wGWpK3xZDWeGR4dsdMjOu/CgQzZ66laIGk"
    "GH7JMYZvn+yr40eu0xvWVsClHM/16ad/t/YjiEZGhl6xoCW0qmcppgcE7yKUZss2Nr0inV"
    "nndwAgqInbIRjhl2zLKabHV326OpPb+pXe7x8+1T/TJoZ0h6/HMn9olKoqUx1YbjsTJ7ku"
    "F1q1vZCHHg/uc1g5nBNw8LAPckMvtEH93q5fZxifQkTthHtG+jhJe+plsZ4d8hFw3kzeFS"
    "lAoGFpyNvsjcOY6hQBYFFb0Tvp0lqyVkEfeyhjuuXVEeuOjOkf1F9hfZX2R/T4wWRPb3JI"
    "YZ2d9CixuBypGHR/MEkErLRqVZHMoYhFMjPT2ZUwxW/pgnkHZhrFjcep8aR+sJnSK8ueJo"
    "MZ9B2fkMFnyPZuycEGcjXWWkz1rNwfdLAv+P2FWz+9t42G92B1/b/UsS+BjeGmdbtIuOnX"
    "vVyKOqTf58Vg9k4pEtrgKXmYEtfiUW09B1KsiqH5qlxROZoSaNVC7Tazx+9lpncHAVjSHL"
    "9lTRdcL3SIxBJnCDOB1C4m2NPRvalGauqFhInzkTczv9ucuHvGcpCZUNEwpbln+fMvsWI7"
    "QhOjZ32uceSB0jdZz3FYHUMXKKFeIUkTo+iWEOvloz7+0CUie9vQMootAlO7W57atMTlTW"
    "qy2orOVZlEJqHqbzqPCaZKzsqbHI5SrqE0Fv0fzPlVsWKu9rICh2yr7NwU135g1ecKuOTF"
    "8QVD+/kBXSACeBgMa/P3P7MEcE0YU5lZQWs7AAUrrn9nOc03UrKe1/WjO4MDvrZQHAdjY9"
    "1RTa4LslA7ibZ7wAfE/CPTyyKlbKruJO8Rh7im/2J9tRfA9bRm9wzVeFVHhvczC0Z2quL8"
    "mEa+gwZyCrsKhLOpEuJxOiU2tT8ZRMTaoCpg3h703eMGr/LA0jpmbzL0mM2awRMbQc9O4j"
    "BmfAEd0CO42bhoSqj9Qkc/5RVGdd8alrEs22iJbogp5mxfGvjJplrQ5RW7XE+0xXls03aA"
    "f4RZbCx3RJTYs/jOXfzJlUJd/GN32DdyrwHiV+fcijWka/G681rLyK9jq0112ive5kSVO0"
    "153EMGPl1TJz06Bvd9m+3UcZnfD28AvTbqEJzvY1J7x+MQQ4DWBgBXKC64ogsGnAOvzK2J"
    "jNcuIbkkSY02AO8Qg5YA5JIsxpMAeolKzG9IDQSbtUbeiirNhtJE4auORnO1voXMoTXqIq"
    "ezbo3Xevc3JUUuiSiD9Qc+6u1x+2r8fXvfur4df7Gyg+Fzo1YpuLm3Nes6vmtU+Ifxqx3/"
    "ud4bDdHfe+fr0kvg9h+0MWPbr4mDysz1O4f0TISpE5XC8ohrCiH0+5gEZtXFlhjUoiuGFw"
    "dW2ZF9WNCMKJnlGv4BkFM7AAVAe2MX0aOH0Vb6ysAK6+RzUDrO6bvQBoW76uajpnQ3oQFp"
    "V7xaJyvhd9IetCHne+Y8U4qhztUVdOOAfuWyktmvegJtAH5qpIs7vcF6y+7KVOIJXpHioV"
    "qBjnUE+zSnYNFQ/K2FPltruH9hgl7tvhJ4sIyXPSsS0ibXv8rwml2sjENadOLsnENmxFn4"
    "CHpcIVTKqSF82eS8/LJZ1qik5mlN9sAiXgxk5j8OUM8zMHvv2IiSzFpjZ1q9MZK10lc+WZ"
    "fiETN6e08EMNup8Kp1MY3V0cRgMviH+vjI1LR6menIe7E39H2SurXFfREn+N8/XLvclspc"
    "80HbJjjw9yv+lcMR/pYe5lUntlssPcq0zIDCYWy5K6B1NIGf2K9a2AbtHVFl1t86pe6GqL"
    "PpgV8sFEV9uTGGZ0tS3T1Xajxu3oqeBIV9nl9uzv971hp/vtkjgHIwYH7Wt5oi0cF77eD9"
    "rC80AcjFir1x32my0p5/uwuQLNN8dw/vbupu2cdg752Wa31b65EWfdw/DG+HUcF2I3KbvM"
    "gtiODui4ct/9en/zteMhm2Nm+EQvie8DzIi/3/O1S84J53DEmnd3/d4POOkejVhnMLiHM/"
    "LviN01+8NO8+bmn+Pr9k3nR7sPF2NOjpjvuu8sn1NfO/1bZ3rJw2rMmMg2c5fZEunkgDMF"
    "pkKn+6PXaeWfKn7ZS+L/5B/yTYvoOT5VvKtxsq0en3pyXYk5CRPDu+4/yydNR550jqruMR"
    "VhEHaZRpFODjqNpKqTb/p02zBtuu2ktaX1vd36TYyjPBixwU3nbuwuL74P/knTbw/v+93g"
    "nHHPwZ3cq+5RNaYARviUHeGzYcNjdkdpLuZBQfQwT/Mw3wVfhDYTtI5tZzyLKwKVXqIoKI"
    "kwp4dSiSKeY1VZx7yKk0uXhcSwglkMDxmwXuThpwKCSE9Vmp5y7UhjkfRoF845rgPMjHsM"
    "Y77XeONYH8VYPxqGao1NyoG1dhvw+B5w1I9p1OOSMSZbxeOlMVfrf2MwVpZL03je48EKdY"
    "DPVZWfK8oh3GWo/XI4wlUe4Y3jU57x3Ujh6FZ5dJ1ktHmzr/jFkI/B3EGvCLDr950TYL8Y"
    "Aow5hF4dZkw7gWknjgNWzJJQMLgpYf0YKO2DFgOlMVC61vMXA6VfJ1Da2c7uCVb9ah+FHJ"
    "DYvgiJEOgb3k9dMZJOjEWg1Bc91RcnzEyQcTKNC3ju5GSq84MH6Yf2BGmvHE3HglERs8kD"
    "qm4TCrSqUtOCCMCSUoO4aCanB5G5y3S3XabsIEvTUFdTmxgzojCZoaMhSq/NjRfCv+0arm"
    "i2yKJBHihlRCZMbrhl3uDQ4rq6LADXILbyxBsBKKIb+td0rjD+k0VujUh2kMPdfsRkwhCR"
    "H0QkAaGLpb0WVesU73uEMoioBrUIM+T9k7KD/LFJrmc9rc7+/NObut6wY+Q9Rt5j5D1G3h"
    "+pFRgj709imHl/mp1vdfSLYExAzAoJGkEEzuSYN6d5DcPdik9lIP7mwNZtX0NwL95mi9hM"
    "C9mM4Mt/asx6n4yv276W+BYdEPvvFVenNTvGzThxrfWL4Fobs9Zu9ncxasrWEFhPcG8/lO"
    "PxR9zJEwWe851gDgq+jrvPEeF8lDUbjwhfzElQdk4CydXleMVtBA73givLAbDot5tHeObA"
    "MyCDkEboK4PNNHORC9KADEIahlQaJXMh6hdBQMOAehaMHIgGZBDSMKRYFw1rTVXBnS9Dra"
    "lkR77SjdGOh1GSOXrjgLTNIG1uWm41SX+DEF+w+RqMuibeNbGhUsPUWFBZpYFM5C5HWHFF"
    "FQcw23Ith4ALgzABW6JlgywUlRKIG+Yyj3woLC4EjR2PvkbEKH3oLzBiE5POVhDuOgGLdQ"
    "PuLbqcK6q0eDthMvzCrCHqWBhCpZvsUq3CP+XCGQqKr7tAI7fZ5wZoSEdDet5VHg3paGGt"
    "kIUVDeknMcxPHMN4VnF7nltXtsrs4plMLusmmR2x9j/4q6T7rX1J3KOwYvU6VjZPCdllJD"
    "zhig/FvrmF4xJK99t/czJPu0fVGFD+sosNGBtyPTGJXXIlqjyMhSyT7X8MAyukC+Sb2+Y/"
    "fg6skje97je3uQ/41k3vKgL47onQSkiBdkzDcWxvremcTndMaRmQxIw+lR9lfjXuvZi8ig"
    "alCimzU+ExLWMhxbJGpZY1EuXlhfV4h/UrKo1rWKXXMPTcKNlz4yh9j44llZObvG03ts8v"
    "istUlZcpx+CT9ynaSOFjlJ7ZT9rNcuLrF0OAt6RONBI8zrblTjSSvM4Q4pg5PF5QDtLOlH"
    "Gkkwrvz85azcF3KI05+D5iV83ub+Nhv9kdfG33L0ngYzX4RnQVKjo5oNhq5csKuBFBONHz"
    "6kCeV+FJWwCqdcwgE0bW97DukZsOcxrFo11qCpo7iMy60Sz7LMbnb3OxkebxJ6K7xrrbbq"
    "u/n+jWkv51c0NXycw0FkQhqrImBmuQFbM1nSjMAOc2mZNlrlhOmhYndYxJbEOcASHNJpSp"
    "FnnR7Hk05Uz5t8vpj8eXDNO2xnIiF+uAB9+rmI7R8Q4d7/Iujuh4h7btClFx6Hh3EsM8Nd"
    "RcKUHc9sUYhGptYcVsK+VmW0GbZtk2zYCuHX0FJJBPfqG01f8I0U4js/lqHg5E3ewnsoLn"
    "E9kTuuOxUjrIRUi6LLSHZtPFnrSHt0/v8L7+f3tXsts2DAV/ReilLRAEyDU9ZUMQIGmKOk"
    "VzKODItmwLcaRUcur60H8vKYo2SVH7EsqaU2Kbj7QfxW3ecF5/n8l3Qj4ip2WhH9yrRRCQ"
    "scsLl1Hi/RgyAdpj6yl8fotuGFKwgbVEPvQ3nkW3LfSeoIBLZMrr1qlTK3grwzw61VsZ5Y"
    "hV7QTXAJEAIgFEAojEYI+qQCQG0c3QfwUi0VNEAvqvLRKLquhnQjozOm1A2tEAME0+yyXc"
    "nH7mShiC05XN6ZLP2jUpSBKNo5/ezaUgJZ4wo7S1eFI6Dcok5KtLx5cCoVAurnTne842zo"
    "kUJTryuPDUsXVhh0uKBC1tyoYn71sUktjzWjaU+EItv1hPrMzY9cih48kK7S2VvaLJmKJi"
    "Seypw3ZrCWARV/4h9bdBv4l/bxdN7Ynfor/UZhtssNlfAzAPYF7ZZQZgHlAeg1AegHmD6G"
    "ZoOLSJ5/XyzjlAkX45tVVQpN41zpr3NzvydM8ucCpHlaLMJcVs0MQv9VBZZnuj2kKwwuT9"
    "jYxZFD54S1aAc3GFvF2HUnmJgM4qk21JtyYtazi3P/MQ7pMbdp88njEbcOzNvqYDda28uh"
    "RwrjDIG3DwaG3P53cOP8X3ck7I9XFyXjQsZLa7yq+NmokX/bMCZ7TceMUL5gbPRr5FvtKW"
    "kqLt3fVvO3x2ZvQG+MSJ41sszwvZ51pLf8MsNk7gWPZ06rySJ4VFrGiAaxHllok+jBVzk5"
    "GzrhrV0rrVfD06YjeiNYjWlJ3iEK0BjG/QMRfRmkF0M6jXrYVqfr+R1dNdazbYqQuPaNLd"
    "ytOmjxtefPjWrYRPRZNKPjXsvIJErwbCQ0mHxiepKn6VTOFeoG/vgL6pp9wmvLvPhnvQPp"
    "aGr1EY0V5bUwMRScKb6QhRSIuNudhn0WTFLG8IUxKMaogYz2L64FPLXq343frIkVRF8NUO"
    "1vRNV3N3v9GaazCkpZwooPkCOAJwBOBouIgCgKNBdDNovm1iR5WztDWdoA1DqL0hFG9QK/"
    "WzagvOoMk9TX7a3A1eqm1+FFv0tMk9HboLL4VWkxFVEY0MzktUcXk8KSS8cpIhvHKSFF6J"
    "KU+V1kjZFAPK5AGF8ATwc3Ow3dpJe+K5p6aA7eExWhV2KkXQa/roMEMOkp8ayAC1Q/2RBK"
    "pCHCWNbpvwapF4Sl3Wre+RF7QihfPKIh+hY03Jl4xIsQUZtSUr1LJleaAoV/54N78ifILw"
    "CcInCJ8M9LyD8Mkguhm8W/Bue0QSZSeyUrxb0aQ7n7aV0x6sWwNhLeRMB0rYO5QQOdM7z5"
    "neJhZ0Np1ScbXRmrj8xfG0msWJMkdZiJDNSo9DqXguJvST5uumFNeVM1s4gRXa7ix6PX0L"
    "1/4LZb1unJkVF3K8GcNxyOuZvWUIj1g6zng1dxdv9Mo0+XRDHm6KCem4uF03rsWauHU0UJ"
    "zA9Wdj0lI27CSUO2pacngSkGG75CtMiw3ZXrhJ/Oz6rQBNA5pWdqUAmgaYxSCYBWjaILoZ"
    "ZOQ2ATV5U5EcRHoPy1aDFgeFqHDbosITe8WPyMrzmaWLLVhBGNtR5wfcSBjcOsoOkpW6WT"
    "EFqdb8ftYvR/ka7ALcYC5X/cPZ9ferq8tTi/395V3ejL79eKDv8P9UFKvIutW8+DpHrcbV"
    "1jCdee3FrD9Dr9Ja5vlrjZsfnL8pSAovb/Dj3sg0dvX4IM1g/LH9dHf2+FmaxW7vv17z4s"
    "JjfnF7f67uzEQQtChkKCOniM2lzBjlnKqYwa3ZIU8xmlAzPnchVNVP1+aG55SHq0Dsk43x"
    "Brx7vqvoQH0rzYYGBD///Qe1QyP6"
)
