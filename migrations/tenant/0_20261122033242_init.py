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
    "external_reference" VARCHAR(80),
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
CREATE INDEX "idx_complaint_externa_62ce51" ON "complaint" ("external_reference", "id");
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
    "eJzsfX1z2kj27lfp8j+TqWJcifMyueTWrcKYJOzY4AWc2b3DFMioMVqLFisJe7y/u9/99u"
    "mWhN6RQMJCnKpULKQ+LXi61Tr9nLf/ObMpU5h93lqrmt1htvly1iT/c8aUJeUHMVcb5ExZ"
    "rTbX4ISt3OuiuQLtJtRreG/ZpjKz+aW5oluUn1KpNTO1la0ZDAT6jBLj/l90ZpPZQmEPVC"
    "UaIwY/u2aaTYw5eTbMx3Myvadzw6RTojCVTJW5Tc0pWRi6SuwF9URnhr5eMovL6y/n8AVU"
    "Y8a/gcYeDnAv3sm/13RiGw+UtzP5Hf/4k5/WmEr/ohZ8/J+zuUZ1VRyfKQI5TT2DRvSvlU"
    "kti4NiuXLOCLC1rgPCLysB8JlozEEVH/7bIIE+OfCaLZCXRxPePQyDXeRN+HgaZik935sK"
    "my2K6Roarh4novfAjJa9i/MTV/burnv1VbSEOXM/kWO7ab16sRcG85qv15p6DjJw7YEyai"
    "o2VX2THL6a80i4p+Ts4Cdsc029aaFuTqh0rqx1eFTO/vd8zWbwhBD5iFnnMz4fzx/pi3XO"
    "6DMH6P84X9QnNJn0+qPJsDOaTM4iz5mDlf9xcE7NOLAcNI3fBWD6r+x3A484ewY3aH9vDd"
    "68//SzAMSw7AdTXBTgnf1XCCq2MtmM5wZzOdeDmF9xzGxtSeNxlxIh3FVH5Nw92AV/98Rm"
    "ADZLkwumC9dhAR51bzrDUevmFrpfWta/dYFTa9SBKxfi7Evo7Bs5HgZfZeUK7HVCfu+Ovh"
    "P4SP5vv9cJj5rXbvR/4TnkK7dtTJjxPFFUPybuafeUeGTdYd0sN8GhbS8UM35YNxKhoeUQ"
    "HeFgni2VvyY6ZQ/2gn/89DZlcH+0BuIB+vQ2NGA958qFuPTfGIAn+ZasgFCRK1d1n5ytS5"
    "NvKRILa/yc7bD1UmDa5TfmryIaXZY86SrP37P2oMPXh6smcQ7G7O72Sp5xDsbsqnPdEWec"
    "g7C6lGXGX2SZ8RfJM/4iMuP9ykXWCe+XwfkeC6j4lGOdDkpVea7vuFZfvM02ddPmbmTyzn"
    "SNL76xszcZ6oBQDZF+l2mReJeySryLLhMco3u6UPT5xJjnWSrCcnssF47aXhXQi1ktAjuw"
    "rKAGhBDREKKCS4jC+bdhv5cApycR3v5oM5v8P6Jrll3WquDbet6vNd3WmHUOt32N/SYgFN"
    "gJuSvCm5vWP8KLRfu6fxkeDejgMvw6BDYnz2h4AjgYhQ+GSRUrThcf0b/s+NHYSOz0pjye"
    "FWbU+ccoHW+PCrju9765zcODEMab/2wrr4ISlKqlhvI5k4byOUVD+QwaCnCO80cfAwYn7p"
    "XZ47NiqpPIFePCSGobvbS8WIbPKEx5ENjBj4Rf4JD1V1RRdY3RAX3S6PNZDJ0fatFIo/RV"
    "p+3E3DTeSuu3GDFWlBFXuEHuX4hmW0RTG8Q2yD0lJp09GoyqRHng4/KFPAARb/BNN29Hnh"
    "Uryt8X1el2or4e5LG4E/z34cjoYuQVkVesxFt4yxyuyHrf1qliDviiGLfUby6mrvIzaMaX"
    "eKfd1gW+7Vo/545JVR7y1RYQFJZTuS1sEGthPDOwtIp7wJoNzRytIrrKF9bzmI3ZFGxmU6"
    "KYVNhunQ5/4m8M6wuhy5X9Qp4X/JUiDLvOjZ+pSYVVl8y50s0/qMQw+T9VHN5X0Nh7ivbd"
    "UNc+JbXAXmH25OvvW7cX6rIeugQaotEQjYboyg5m2Qoj8sJF88Li1RIBs2Wayks8mq5ACM"
    "gyCcjXo77++DNsWpPKWS7EfDKnCRoa09GYjsb0OiGNxvQjWi3Q3HIS5pa2wn+aqpj9J2qa"
    "mkrP4li4cJtGKhnntJ4Y/ubbjS5EVYACI88LbbYQXJjLlAFr9rxQbALBCxa5p7rxTDS7QV"
    "S6UkzbInPTWAoWTH6dnyzifolzMvKfNp5Z1DBzoBuPGf1rRsXvtQh4aIoADrAAmWudJvFy"
    "Lu8kvrbycvZnLY09NSFo+IS3Yv1zuyzBJcAnEQJfY6Up+e/KWikf4Bv8cvHuw68fPr//9O"
    "EzbyK+pXfm1xTcu71RWIkyKfzySX7eKyiJ/Fel+a/1St1xmIOSOMyVHmZ4e8WOb/zYOs3T"
    "BrVeAwqDFFoAIaITeovAdmkYOlVYPHI+qRB691ysXqBd9vvXgQfgsht2Jbu7uexwjVzMfN"
    "5Is2n824b/eqrn2et4AjXc5nzOslP/nLxR/1wtEr5qYBfotRFGOArvV65Uaw/sN/oSCQ8L"
    "Qers9y69jo4T1s3ZM2/bYSrP3iYpOK3471epTuWyMOCvuUG3PZKW71fYjhtrZoudX3QX7l"
    "xqpG6+fY22brm/893sXDGJQixqatTi21y+gTWWNOrXkt50D59E2V2eZXcjUcy6u32jenSr"
    "bsoOVdHXMfT/pfaQvEV1RQ63QS0TcLlH/V8XF+/f/3rx9v2nzx8//Prrx89vvc1q9FLarv"
    "Wy+w1UicCASN2iKgTf2rINGRh8Reca0xzEoutLbMP01UaIOLioQaFMyVOEJF9UZN+E7yao"
    "ek6mhmTJNq5vYg5avGH7e7/b7pCl8kJs5TFmoSqs11gubuN48UiRi3t1ZSh1pUMuDrm411"
    "bmj46kQS7uJIYZXQ5LdjkE9SAHuk7zGkL7IQu0H5Kh/RCBVqATi+32DDiubJWBFt5wTQL/"
    "j5lkL5tE/h0z4Ds7rV6TOAdjButJk8D/Yyb12Kajz4Z142zOUJl8oXLkxBEs6eQ/MbzUFm"
    "bVkanyUFWGXJWA0YTMUGkg08rng6oMyODbpJk0Zi+Xao7xix3QHuOdOVqDjLNfj8KdnO/C"
    "J1KNjBdwvxplvLBhIu+wOQhKFrA5OB6Xy6PYG1SEq3QzO5ylZH1IZyRVf6tMFKRl05Ubo2"
    "vSmWGqDaKu+XmD8O/5QhxrOjgJWkTk0xHcofAZnJMpVzRNue2dxpORBfYvYoK5LHwgmiXQ"
    "A69FHQKLRXaJXyif/ypZKWsL7mysLBkcrBuzR8edUbHg1m6qiSa/w6O2WlF1Kr/Bs2YviE"
    "xUA+3HTKgJDTJdKiqdrFdOM2lngpzSxvphQdbWWtEh5tik9AuZrkzjSQMuTdGnzhdcGLom"
    "JDWbzEzDsoB4NSlhhs3vw3h3M6ryXzgV392akkfKcaNP1Hxxfo74ZsJdUny7czJl9C97wk"
    "dU0RUY0QAsa6ZTyyKbq8JiZdkav2YbRDeMxy/8biZdwpKhurIintoylvTeUF8EWG6LBpkb"
    "m6Hhv4LPKd0SQ8k75w/TLpHVgawEMFOKjP+NwgPti40x9o20mP1icmLqayTRo+AjiY4ken"
    "01KCTRT26YkUTHRE+VeHIwRe4rIiq09hxrgNu+hitA8bYek+8LY6Zqovbpta+Tr1ph6ueG"
    "S8irlwQlUS+ptF7iMEoToFtyPDthMXyEYh4hh+DI+fhspJD6rvKTs6T2DqO7kcLRrfLozs"
    "AlRNd3419CsjjSVR7pECudw1gfkkR7fQ57vWNIiiKebK/3iaC9PjAMRdjrHZNdngHxieCA"
    "FD4g0raZZzw2EjgchQ+Hzzaq06e44O/EzVKc6OE2TG9LGoCid0vxFug8eld8D6h9VVn7co"
    "aL68q2kWetC8vhilf4iudzd8n7JIZE8RGs2iNYER++rkqXK4N/mL0MhLvbWYwzX7RRI82r"
    "T9s0n5ib9pn8+x7pi+t+x5cXnZrnZKow65mawuHLoooObnCaLcJ/F4bupPwTNTTshWY5Ys"
    "IZjB8Zz+D2Bh50ihrv8Vf6HWNDkwPJY/15kDFS+RBLxB5OVpgrOMaW+C5TVuZ3KVmZ30Wz"
    "MmNK8eLrAOSZtPUNc7z4+DFL4NzHj8mRc3At5KxhqC+ThWLlip0LCNUQ6U8fsrgZfUh2M/"
    "oQhtmynVyC2V04HIHDwXs2uOv1ur1vZb3ZwotvprU3ZemNBChSxaKTNbO1GJYlfeMREkXn"
    "g8rtPMIP0zqG4hwuuSabSKdtpHYi0Sq2k3RotPcXv37yGDT4kEaeDW9a19dRBm1JVU2ZJI"
    "e8J1mk/VJ1KDZ9COVQbNGiMCfX895I1AHitFWojHreGAxxEi8E+tdK493tMMxBycMM8yFz"
    "Px77KFeEcOyv7Xvjr84TFeleI1Sj/3IjjWQ0RMMJ9VpupReHxpLaCwjetWWRkNWKMsnVKV"
    "6sLz1/OCfTmbFc6TDy5zOoJULVmGjh/bqTwcEGo4FQVlk4HuqXqDrEsBomedD4LyTrVROC"
    "WRmZUtM0zCmxRPTv4uWc3IGq7Vw0qW2+QI8NJzSW2g23KeV35P3zW/Gf4Fatd0KYp4ptQ4"
    "Via8rB0/Q1n2q7xMc6vwck94xbRcazQownFrKtzUsgYO7PWVqwxkUFi88+hNGGGG1YiWUJ"
    "ow2xKuPrw1lSVcZArM9G+cwV7LMRQyeZKqsr7t4m7wD75XCEqzzC7iY0OsKJlgi/CDr0hs"
    "0RgivIpYO6AnVgyCNGiIxWiFQzxNsKFQMerMUXjHBo4nwjjTwz3RaZfPIeTGMtkuLNtQeg"
    "hsiaDygUF3qkLx7FJWqLUNM6fzAV3gcwUJABDjKw3etruuJDZRMn3ZTIKse/syjIG++Vd4"
    "B77lEGCVkoTG6Gyc2Q5Ku+ToXJzU5imF/Ts7OGFfm2VuBLDotKqr93gHio13lWSol88tS3"
    "Sf7XfqwspsepVp3DEX9nQObvDrPNl7OYTUywQepuxnaaTqjXNnMu8Qa5fyHPC2MJ6bMdqz"
    "nfDbxAOm5DJRoTeaTdFNMyqzQ0T84evnOPwiXgnvLPdCqSf0+FcV4WQBROzBbf+SxXNnRP"
    "ZVFE/j84DDCIXuL9iL+Oj8EXMhX51aYy+7dFzDWD/OKmSAGuiEzmc914bowZbInIu70zYq"
    "PlH/dcuOc6wz3XiSvjuOc6iWFGFw908ajEk4MuHq/p4oE5jwvUkNDVtJavSozkL3jVkeDk"
    "9eANStVQB7nIZOO/SDHxX0QjDTlG93Sh6POJMc8Neaxw/bwrSgFeEVxKzgkeTz7UYXIXr2"
    "BLsjEPwBuJ+s3h4uthCP421/x1BRDd7egyIy4PSHL8t9u+DtgeOvpbpbai6bly4fpEqpEa"
    "Em571KkhK2K6uxR0wFmMzc650kgz1t1v2mw10rXIGkJWjblw6bNNSptkQRX132uob2NaDW"
    "LSB962QWSvIl4WHAej1rnduxJmuZViUmY7ZrmVYi9EBK5jh+P9Wja/YhHbgGqz0GhuQCZA"
    "4WwoquCudGVGl7wP64vbAaQSlAV/Nf5XtBTfzViNmWo8M4gkhhPii/M+qD5vEKrw7yY7py"
    "pYGhVi6Yq1OCfTRw2MfZrFT80MlXq/VYzBT9bGJfIcAoUtTZUZ6YQIbzhmS7q8pybI8Z8z"
    "n4NVkqxMCr/dEj8CahZDwLMhLJrEWhn2LkZD+PmFVrUVgzMptlSuq6sX2+smcw4MUQn9U8"
    "WcLSYPprK08vX7rdtL71p627qLxJ59o5UXrbx53+lo5UVOs0KcJlp5T2KY3fd01i282752"
    "vrUlbOAxAUWp/GlClRQAuMPWSwFyl8HWZUYjYCfVSakU2mff/94k3/8+ZoPOt26/1yTy75"
    "hdDlq99vcmkX/H7Nugf3fbJOJPeG+YbXwyDU/K6IQHB3ZreSa/277Kw1GZlSUprWm2qZ+Y"
    "3rRSYJ/dDvq3/WHnqkncozFrDYedoTjnHvFzt/z6D3HOORqz20HntjXo9r6BsHM4Zv3bDn"
    "+G4P8xG94N+d8rEPMOx6x93R8KKedAnoFG8i+/22Wrd8XfxXA797AaT5ygHXI8cW77Kk+C"
    "nZ+4bI9c2jMXtXaoKtABuewdG5E6sPIHAHnFQcqlNHkCdQS46PeGQ3BOFsbazGXsiAhWw+"
    "RRq2pYhsivOYkjqmC/nTwwnlDaVvv4HoYU/GHnHGaldMPKjV5A6JTRU54VzbYmygoqDucu"
    "UxwjjaWKc5Qq9lmr8lgHQmLouRxaEQIGnRwvu4hgNV52R2/fD+xg/Ya8yNi0TFN5iR+csG"
    "BobE5FAwG3lj/+jOwAzfyrSEAI15AYN5QwwFF0vxom1R7Yb/QlwryEEI14khwlqpuzm69o"
    "Ks+evTs4qfjPV6lO5dtv0BmOBt32SNrI4717fGu4wndDqmJOjCdqmvxtF7NYXDp9fP1tQG"
    "Vd5mTc205/fae7I2Q6koYg+O5baLrKh2A/tOo2S4Mqr2VRyxIuS0Wg1PK6q+uc2rh4FYHX"
    "rdtbreFSJ0U+iXkwO8ZHUrjl7QfUELq4EY5+dZ1YfOHiukYBD2LL66im88k0dDqBXKB7Aj"
    "Xg/bhJR2sIk8vbTJzE7PtOK6e7geytro+hl511T43U6aa2MLm1ofbFye2nrkCJK2BjsVyf"
    "473wGjndDWVvdUVNp+oDNUVmNG3fZf5a9OUlZKsjXCtD12Z7A3ULvdQWoxlfZuJIyVyrFf"
    "RRV4A09mRos30nUVf2UleQDFPdWzfoQx91BUhkfCxiFzMT+R+Hbnd1wqv8MEcfbZUY8Bik"
    "traFPk6UYPNMqUp1w3gkik2eodSoG4anuLGKz8ZaV8nMsGwRe3gPYEKiUYjZm2smP/1CFb"
    "MhLooeoBYCV6ohYPEL74ZPIYj7k35CkaSmB7r3mAGH/WxqNoWEpqK06i7RhYFsVRJrL9YC"
    "c5Ni1BpGrTUxau1kw5kwau0khjn03sszziFRHOgjGOj8yfWCYphfL+zv6eKTO8VeWLCG0S"
    "OlBCtaa/MprohNcj6njUQtMN7izBZYkIpI6cQ3QXQGL3TYu8W8JOhMWyp6PPQR2fBbQgqf"
    "O53UazSuOu3uTev6zbvPjYuQ67I/6CQB7XuOw1zbGXCfOGK+BfPZ2jQpm+VK0e6XqcWyEl"
    "y632dYuN8nLtvvI9WxqAle1/EAbw+09YlXGeuzr53WsHt53WkS92jMoP3mvP9TmETL9kot"
    "Otr1VTO9V+0hKMXZeZPJ7lDOzhWFdau3c2Ba5fZ2Lp/k3/gNJnL8AdfCrRT/KtB6K8N/SS"
    "FX4PNCmy2I9Azf8OuyapjIDgjFvSC/4HpFbKMBHDnR2Exfq3yMgGA3gB7/Iih6QvmMUGXx"
    "sema2Zou0vzBr4/mRjz87WMo/T98z5OlwfPyZxrLH3Cgd9o3kNlHZh+ZfWT2T5IJRGb/JI"
    "ZZvutiRziBJtPilc+88ftHNKgxAfxCCckDmydwymkP+Ppvxb2Ik0nZjUQd8s0cmpPFTXvh"
    "lhyM+UYa5IhokOjUPSSy1ZyvJUfTl8kvDenM+dERXsm91EjjkyxfowzlMpzmbumH2YKDxo"
    "8Um8wURu4p0TXo2atAL5wsm8RSdKgt70Zs8W7MJ23G7zDXGMwsMl5fvL34FCGODnHD7d6f"
    "yN0gd5N30ULuBjf1FdrUI3dzEsOMtQRKrSUw+U+u/M4+kSp7H+wI8ecsEH9OhvhzPMRxiV"
    "q2QEzrWpC1GIgjW+vkncrrZg04ks1hkC3XtdX+iQKYNafmkHd1hFP2VWInO3xWGS/gAMHX"
    "BiZ04sj+N9KmkbYRpl7ryWzTPFPspGXTFWxQFbLiWw2D/WSRTW8N8qzZCxGtKKnrL2Iju9"
    "D4ztR8EU4LlO9QCFU1PuRR34kybpAz4FFkhZrI4o0OB0Lnc9iYP1EndTPGPeIOG3fYuMM+"
    "3a0X7rBPYpjv6Zyv7vFblO3+6BvpChuvz1q3t9fddqs3EgWd5CFUdOpftkaiCJp3KOqi3V"
    "23BqIwGhwk1XUadIbdb6Jok3s0Zlfd4U1XFpPyDqHlqDuQDcVBWCN6HW93ZW7LTDC7DLsn"
    "XOU9Kg57zLCH9dyszj1huZN2jTq4k88RwVWKl0/Mhi3rFipGFD1+0v1T/JBFoc7tS1HPBM"
    "qNkEdFzDyrlF/FLcQdx5BKt048cjKRtHJbZHCnWLlZrYC9Ude2Rq1zMjUV9jglIqmaRdYr"
    "+DHWF34akimDxWZK4EtZguaBk9IfYm7ouvFsyVCahaGrIk+WHWWUDnfbnDwTfAEkk5BMQj"
    "IJyaTTZhmQTDqJYUZ3DXTXOC5fAnTXOCjErkacUXVymx9ObyoT24JVJ7nPycNCbSRqMVkP"
    "zUJ5G8c8K0RAqBawl/2mM7kmZ+6kKwYlC9AVq+nAdbSq4k6Oe0DB7F33oJ4cZKkeaX7I4o"
    "KxgoimBGSF2ORMNKLwCvMFSEnvMKtBDBMcwJR7Y20T2zgnU2vNG2uGKdLlCCaPrgzTBtJO"
    "1xj9QqZsDbeeiouyH0qJPPkljks81L3HbHrP9ZuJIstNTCH5j0lF05XyQh4Mau2dzX9P5h"
    "GWZb/fnPN7J8V2C0tLwV26uWSL7XUh3i6FOAiGIVhALYkih8pf1DxXv9+6vfSug8Xs9+wb"
    "uW3ktvO+aZHbRtKzQqQnctsnMcyaSpmt2S8T/rPXy9g0E9mc52I7qrL7JHi6XXV6o4n4vz"
    "v656TdGjgecNHzY3bbGg5v+4NRk7hHYzYatH50rie3ncFNl18IfByzr/1BB5zpBhOnz3bH"
    "uUfSlTG763W/djtXk2G/3W1dT9qDzlV3NGn3rzpNknxtzC7vht1eZzjkHX7rDvkXkb6Asa"
    "fD24PXIUS8CSM3DtF5N6SKTtUkzSgiXOG5VlnuLwTjRPzsPDxgYgcljcbr2b4+ZXkAPiU/"
    "AJ+imbl92+R8sz8siVN/hxRrPgzzz/t4aZz0Wyd90mKfYozcb4U/PXt6XktvTU045VQnsp"
    "1IgF1UZE+4ymhjfElMfImfIs0aW+KXOeXcsSvTuBd2rEnu3LsxoqeMpE7nds5J6BM5ZeSk"
    "ISLHe9ETqINqXbbSQZdK3HOdjK4nUD90S9E6grapCNB/G/Z7CYx7WDC8CGgzm/w/omtWaW"
    "YNnz3pfq3ptsasc7jtaxiRAKj0jWR4z9gIMq7QQSSKz2+TjIxNyzSVl4QYvpBgaGwOPShw"
    "v9cYFNiu//EnJkAvPQG644+QA1CfCMIZqVO78RrJAWlIDHPKY07518kpH1vsNzeubpxtTV"
    "H1LYAZMHWf7QJwzefZWc2lYHtweXAtzB1Y7t+BhLIC7ulYG5eTsCZTPOSUDp6dB/VCPpK5"
    "GoBJWa1M40nRJyblX9raF7CW091A9lZ30CAtZkGIDXlXNYWLX7WV2f55fEUvdcXIqROyL0"
    "hON3Vd1R9MBdJ77InSN94Lzfz6O8bp9KA9UTYpaFJ9V5jaf6rtK9CkM8rhUl8BrqN8BpUZ"
    "B0pgsO+rDzqial1x4uuLqsO0eoVE9kcJmAfUZKboOmyMikKs7fRX2xXMMvR1AU/kwOuopk"
    "jNqGlrc23Gf9W+c2vTU12fR/qXsuT7QovfeV/Sgfc0EB3VFStxhffC8ZoZZpwpM2dBDtHb"
    "QHRWe8wsNxaxENCGsrearmBco3ig5oQy3te+a9i16KvDu3qpKVorQ9dme+N0C71kgegoH0"
    "NrbZqUfz9zYiv6virX0O1sxPuq6aSacZ1y6QWD7atHQGdXvsCyOgJm6Lqsojt50ixt/42Q"
    "290P6K2moGnsydBm+y5dXdlLXdcurh3tzdf0oY+6AiTIrdW+T9xA9lKjJw1Mr5kT8fhCx6"
    "24CB8Xyj6jI4P/tx3QO6tWdCpglyNTUWul/UZfzmKSFDlXGmn5iZSVNnl0GmVITaQb7AGK"
    "uJvUlvnCLe2BWURjRLFE+nEY0waxFsYzIwab0XMyXSjWwssRNPze+uXi4ye3APzzAjKP8y"
    "/QgD4W9K+4/Obl33TMxqwPdeQ1mzwrUHlvpSszChnVRSYiAllODHEvro81yD21NJWKz9Z6"
    "xt8rlmHukq0Ivvi+uX8whwzmkMm7rGEOGUwuUqHkIphD5iSGGd7J0QFODv9x29cunvvThy"
    "zh8h+Sw+U/hCN/dMWyP+TB1hOocozxjvBmQTcZ3Ai2GCvvIfsuU8j0u5SY6XfRoGlrZqzi"
    "mJnkcLWNxOHj1F5nrS8lIo3vODR+eYfXblASX7uVfu26m9mdUooHRDGneLXH+cl43HGY/Z"
    "I4ylUeZZcyigxxMrXjE8HwzPRAwnhKOndYVkZGuqKQbg3I8k2ocqt8BgamCFOBpMTvrONd"
    "xAqyFwAEiSYDB5+tVoOJMyrbLQe/LygjCiOt2y4Q74Jkhy0oUPdqgzxr9gLofLLU2NqmUS"
    "PADvLbqXhkzivEnOfXWnDzcQTqCqwS+R6njcRhH6njUFXyvFgDoxAdAvetmVGn2ViTjxH7"
    "rTrNZtplUWn2qi3UssCALVzU4l7Bm6up72BRWk0JNs5gwRelvhf8exLjiZr8lSkzQvwElu"
    "x726RcaGMjl7clb5jhNPtZ1AGCBrIwFRcDo7vjpx1nvC/1fmC3/84vOPXKp0+KrvHHgh9P"
    "yXpFbKNB7tc2YYZNDNZwr4skgdMvRFVeLKI4RYfkrX+yzknXljeZepHJurbU7CmBJ0QFv4"
    "MxE7SI608AP/GnnaoVFWH/D9WnEdOi2C43OUPQT6Em2hb6KZyhn8Jr6z5Hp8yin8JJDDN/"
    "+U8MpseozJcGf7sqLH6M/WKhEb7ncmUNqnfmsKN62e9fBwb0shuupnB3c9kZvHknRpI30q"
    "RGHV09N1pb/GOV8EIKSO2ZtfiIHqeYtMU+tTY/gpgyu+lLQiRU/RgQ6UxbKnoCERURDkMp"
    "pc+dXuoFZqfdvWldv3n3uXERetL9SaIrlLb1eLDNkWbU3fblwNMngmbBEJxoZUUr62szkt"
    "utrOEFoABMB043NcXUt+ZlwPTwaYWr+W4qJKtw4S4BS6530ZglOr9XwI3oKUi812Og8joH"
    "tHWN//6hiLU7izFOBK430swTM9FyYm2aZjBOSCGwDQixBrl/EUF2bgCfE65HhvSJD45Ols"
    "oL0bUnShRbBP41iGXIEEGDUTJTGLmnvmA+RlaUH8WZKQ5455w2Ag1WF11OYeTgkYNHDv4M"
    "OfjTJWeRgz+JYX7dWMFKBV0VHy1YocCfaurRtXiEMB7kFEY5vD3Io8ZHRZG5TGcu/ZAVwA"
    "t1Q90dJ8Rb6aGYiVYuSZST9bji3+RBcX59hPPwXW2kMR5qsF2GmAjFJor0KvxFY4JSUA3g"
    "CsCpEIoOgLujZVNFbezg39iA7EhzxYQ/vMMI53HY24+Z6FG4cVpkuqLmUpMExhQuLy2qPz"
    "l5lvjdVeVlF6pE/JaJ5s4xv327QHdI8UNibtEQxAjSM0jPID2D9MyJqqNIz5zEMPve39Fx"
    "Tk7cEhLD7C17ZG9Br8k6eE0eN4T8zWzFqUgjrtQmUUuuRC2Y2rQ1vfOPUfpD7y3p1/3eN7"
    "d5eCUIMbf8Z+7ycvXLIZ9X5Terf3eZdcPnl0EGL5xeLkgKZMU0JIawphOjYgoWwIjW3KfT"
    "/6RmqRTvTEIEdhuwoce1UvRygOWPIZjDVoBkijlsfsjgU8cI706H0nrAzQkyFrLiy0B7jh"
    "Bk0CcaOydTx2NPU728+T7Jn3g71SWHTfrA92jmS4M8L6gTP286FcqDfnWHvPuYGXPoTobp"
    "i9wAU5kpdCqi/DebT8J1+DW1vhCFrEzjwVSWoqQA/9JwD+n5R/U5gTrb8KWn/Nl50mYU8h"
    "2ZU8gQAHLAV7sNxe9QDWqNGTgIvshvtmY6tbg4f+EvJkvKH0v+62AJEM2lp6EFCQ6AJSVv"
    "pv96frSmPxPxM2QOAuhmJybc94XRaRBZaWSlz5CVPt1NFbLSJzHMng4RHeVkz8GAEJYakN"
    "RTivMgpmt/JcKfTyILliKvVuYuSSqSO8GUFTlSVvg0+vi1psPWy8jOPJg1INjFTivPYXjY"
    "sx5fr7mgweiYXbaG3XaTBMK7JveKpc3G7LY/HIUvwazmVwbdH/wNMfmt88/J337njVam9s"
    "R/l8gi+6/nyM4xy9L2/iLD0vb+InFpg0vBUYX9V56FzW2/17J2PFx6Kasa/92S1NhNPYtI"
    "o3WjyhpamJeIDHcKIR8VxSQgqZy8H7HDMcjVRHY7gRydXrlJZD/0gtuLUc5yVTMPBlsfp3"
    "68Z7ngnFz7rWJZz4YZJCrD1xppHPvK3ypDzDpMmJ8s4ooBF6yYDwa70NQGUVaKaUvvaaCp"
    "oa0XKM74X46LThSmwgfQFwjdOElrdlygetm3w7T5lVviGyl8MMZJborTfcpUnO5TSnG6T9"
    "HidHwLk18t3UghY1hpfbQ6eb6qkCS/CPUzj4l9W0awnBUKdnVxqAL0Rddc2kuJGsj43xH/"
    "L9ZhIXA9VZlyI4ltr+lWjWrEFZfpv2xtCnZwSKajzGZgRRddeOUApg/gKcBbKOTBBGcC0G"
    "q4qsPPCAO8bC41nxn/9tKoHlWoSr/bqehT4k7w34cj06AqlAwhw5u+Im+Fo3jR7/VuKnA1"
    "NcTPja6iTqrF9BIvWbeh0Dlfk6gNa48vzuYLmd6vNd3W2BTWN4vMDL4+eVvEe31NV3wWxO"
    "419+4TfLB+Xxi+XSYssVCtDXyq+HTjw8B/l2FOhQMW1FaRVxUiL0P88eqcOGVkbAVWWWMt"
    "vg9/IZI3U5M/W6Ygf6c/E82SYcZ8JTb4FvfeUF/4Sv1ClnyP1xBrNvhVzQyVygbEgCX5PF"
    "rpxfVAWxprZrt+Z26FGDJbmyZlsxcZAz1mzwttthBdyyI1FpH90S/ix4jvy4Sf2ot7BWKm"
    "F+BvJl4ZC9jEM+d2J/XWqMkuHL2yztArC9/J6JWFwxzjlcXft3koSrc9+mJt9cWCv5P/5C"
    "KAfSJ15IAvMnHAFykc8EWEAxaQ0Zi3+xaUaX3iXA+AMqYUeHVfHGdTF2O1TnMp9EmhD2EO"
    "H8LABjgn5hFZRD4H8hvSIK/iGZREX7Mq651Y06v0ml45GFbfuHh1Nvb0j8pVsKOi7/aod1"
    "Skqpe51uPiLfIgBVTzYF2ryj6lepENZTQw1LuPIe59Vxtp9L0TUww+7llZfN5UUsKSDvdF"
    "S//k2CStcwI2S8d/niwUfQ50tUUVnapk7hgsV2uTL6eUTJ3v8AvveBpH8Zd/Q6SyD7+A70"
    "FlP+aLnnvEuLmMXM1qfa9rs8m/nh9zbW8DUri73WN364YcyZUrOghDcT5hGCKytaB10tT9"
    "MtKXWbaTFW+XgDlPuMrQn/U4EE0C/49Zqz3q/ug0ifw7ZgO+KRp0rprEOQi/j7N5uWZyck"
    "3xcQ0vTGht2+n5OLrtMFdTnnYc6LAsEh9VHmmkt+o6yhXxaLuzRLVUaiZlNAs2aKRtktcW"
    "zLdA28yFQoknRxSdv4vUF2Kt4Pybwdc2+fXjxXsyXr99q/z6viGdfH/+Ity0YNPruHhBPA"
    "x4k7kdMlW2TK4RWvZNC94vJ2/dcOeWunNDj2FcX19vfTUTllUzfTXlV7xw7+3r6NBYUuEk"
    "+7wwRM1iIO9kOkboBO4ufGFnikV/mYNvq/qFTJ+oOSUzcFW1wAP2eUFhJdSJ5SQXJMu1ZR"
    "NVi6mzfIgb5syUqGrWSldeJgLqxt4lfEK1giyqmLPFBFJMWvn6/dbthbpGmrRCNCl6/J6h"
    "xy++U9HjF4c5Zpidd3me3YhfBvckW61Jj/xn7Uqku7KV5tFvO4Nhv9ck8u+YDTuDH912p0"
    "mcg2pw52HtMetsD8tVeSiq5CQsiOgYpFOdJTdCB/SSdBebo3WSjK3nkabdomYb7+Xr2wFG"
    "8GyZpvKS5OIbFAxBW6bR37ddc5y7rXO432vs0cCw/MefUTvyfJ6/oI8nU2DiwCokD9lhb7"
    "ub5+ZKA2e2fd02V5rjOndk77dMLpvo3ZoZKhGqP9mUTd8TsGCd9joCtgBoEK/MePnLJe0J"
    "VrhG01HavdPRgqv7L1tt2Utdp5RI/7QnRN9Mpb4ALRUNknHrGovLpZ4HphvR0zXvqK5YmX"
    "RmQPqwCYS87xvi4fTVdqLn64iXa/DbD6mh7KWuIGkqX341W9t3QnX+soGR1buyv1op7FHj"
    "fWhvGYUuZy7KIfRyQ5f3O+VMr8KmMkvJTW9DnT8lpc8v35dwO366uthvn7T+FN81VNFsw1"
    "4VAdPI6acmEOV0r2mtOSam9h8BknhfxvjaRBs1Uh1v/M0nbgqbTK6MvG3DKToqPANFfVH+"
    "cL1YZM1XXl1ckGlHHwxqNbyM7goxKVgRwGMGVIkHpllUjfVcLOMeOR1tRO+l1SJ93TzoNT"
    "Q1Jru+mFTV+FSwJ2tTywN5WK6GNq+Lt2+zGL2gWeIAyIsh95gFlDhiD/nyaPmFagh2Cem0"
    "DEenC0I84gtQPMSeQIWrtxVlhAmYFYsIBjwuN+rKDMUROgPt5PBlYRzSUYyvp9dFBjjZFu"
    "uXKdITubrDunsVtweXLQ6Cm7t8W91Y50aIjvDPqQAd0W4N262rTlrhtjKDOVyDSMwe02cr"
    "Sd5ZznyNtm4nf5d7thU1LYPJvOJ8plHVyfHihl9QLvyTSFOuazOxZSVLvsdTDTefyzK6iy"
    "y265jN4x9eFZhNSe4/9wl9wxiIcmMgqlJuvea7Eiy4/koJY6R/Sn7V1S+Hm5NKK6/Vqf9W"
    "3UHdXXU9bOHhikJadGW3gymucsMQo7Z6O4lkpdUAe8jE27psV1z7jIpg4F80JuusOXqmvT"
    "CN9cNCFNCRqoPMpqCpbjIFrzZbtBIb10mtpMJvZd8QSh/JyGVHzCnc64SBwinWlLHMXg2g"
    "pfHE9WmDNYSANMdw6WfDtBduxaBdTC/uDCsysLksQw4q8qjIoyKPinyRinzFQ5nKnNJFRz"
    "PljLlBPdm3APuCREA7crd/ebaWAUHcW1Z6b6ksY1ad5LXeaY4L/R4LPaYROYkn67g8ByoS"
    "EHp0o+zWjt8ljalfEt0HqjzKyMAiA3vMDGywzum+Md9xTuc1AT20ts/5HOZbGVFhZj/QBr"
    "KvEXRVJ7zK5PZvKVP5lwrMt7MYqj+2XSON+V9JiYkSEckQC2FSPiSWLRnxZ8Uic2PNVPJg"
    "GKrIkvysABUvIxY8jxNgzoHJpyrRmGgmHVMgxsHl7RViUa7iQ1EjEf4QMQcc+N6Y5Lka5G"
    "wyJ75S4jP2pJTqURJS9eAeHvfwqPfjHv5ERjmyHXkd94WAWhij2oTVxmSVJqCsZldlhJB0"
    "DwjFXo4WUCrRrR5hGlDYShXhmMHAS74v2R7bWd6NMMDzNFUffAPXdm0+3jcwDvOOw+ys+r"
    "vQ6AFJpNGrPMoYhYdReFWg0qsahedLJhezFwimmkveCfiS22XdB0BbAgF8oJmDvBMvR21g"
    "Bt3cRwQSCXwhj3QF9eWE++/we+uXi4+fgFdc0L/Aq/gZBOGS6HNh8N8dtyE4wB1fwf8YHY"
    "Yr5DCMm7ESy8SbfDB2LpLtE6+yT/ZZt/ejO2qNulDiY3M8Zret4fD3/uBqMuhw0SYJfg6v"
    "dlmGqPiiH0tFpTuo0z4x3DJVWpk+rp0xctOYmAbHFz3LStAB0bOsprG9gWzhscaxYDbxNO"
    "OYL4d5tk3xkM8J1YJtJuxBRV4Yheh89oGjjMFULjezDTNtcxpTWrigTnFri1vb19vavvKy"
    "VvbmFlUuVLlQ5UKV6xRVLrfsSIy25atIkqxoWb5GGewO96bxzJEA1eZ5oc0WG59lz1/5nE"
    "zh7eVlKHG1IZf4Bz+imWE8alRS/w0yhcwnIgeK5eRAkQ78cWaIw36BbOlWhGropGpZM3Dn"
    "XslcKw64IAza7D6aIDRZoT6I+iCaOrZog5iWo6i0HJhq4OBhCpjC4wT2M7pi2ROL7pQFNC"
    "yLQ13poUab3ymMMuaUOIVR1mKK5KWEyK5qyt9++JhBY//wMVFjh0sR/tacKA80zhU2GeCg"
    "VA2Bvsha9Sut6Fcs1silIpeKXGqESx0tTMO29VjTtXetkcam2v5WW+nUr8Lvmyi2TZcrW6"
    "R4hvzQj3z4mvys+ABfo0HmprEUH/nrCsi/BgFDtHSifl4YOnV4sShjWtI9MNNENWivZIZx"
    "zgd+bcalDkrkwvwiSIjFEGJi873jnh33cdXX8O91Ywa7MZGOJ+8oR4SRmqncYFckiYQolB"
    "6nZDgF1FMUDLdFBlutY6sMOKqRN4OvbfLp4v3nnxv8igK6gVNBjThBHmQKN5mek6nkGm26"
    "morMVeAvI5JRabzTFY3TNg5104LVD7R2lmvtlJnKJnLoo/APxfn4AYiI1mKjn7aOllEU2X"
    "uoouBfag+JCmFA7HAa4dty1cH/dXHx/v2vF2/ff/r88cOvv378/NbTC6OX0hTEy+430BED"
    "6EeVRv4l5pq53C3zSUgWCeKqaRTV5NZedadbILOWRz3bxsL1GR0Z/L+SObgqQF80A7eXst"
    "v5y6YmU/SuyrU3zX6JU3wjbVKVYOq05r/A13x7gIjrKaiIjAWm8cTlTfLIH2fh3LcUac7e"
    "uBcaZGqt76c/E0U3GG0S+ovIeuCwY9QSWin8DovMFgp7oGQBsSIxMSSHuS/4KkL5OeGIyL"
    "VlZthkygHRnuhUOEfCKfE9NJZcLNn9FtCAf41IqWQMU6mzou74tebgDH0Sh1MQ35WrIBbG"
    "F2LKu9PQ+1bqjsMclMRhrvQww+swMr7JliuneS34ipBjwscsLiC8VbJjwseIE4jUVGL4Cc"
    "PQqcISvF49oRDM91yqLJxdPeCwj8tlv38deFIuu2Hi5+7msjN4806gzhtpdgIj4ep4Ofeq"
    "ITH0BUHXmgO61vg3Jnu617i7zFtfl8cJ8daNfuiZTdjsh2dxARijC1Nje22npbJaxRlE8t"
    "QpuhF9tCzY4S/pUbppJIFeaq2iyCIQQ0vFLRTJtJTLRk38S1UGQy0j/RVl3asNNQQBqAvX"
    "3+onixjPkIKf6hp9Er5cgs75xSkNxNXVBTUpobz3czJ9pC9TcX6qWdYaQlcZlzIdrijGZH"
    "vQ2wNJNRKRsWDWE0bdBHuwi+Yv7tcC47DJdcHJTFe05dShwEBGnJC819Rc69SaEt0wHvk3"
    "RWMxclAlrYfIQSE5USFyAjmokxhmvqzn4aCc5rVzn/6QJTLmQ3JgzIdIXIz4mwNZt30N6b"
    "13F1nQ5a2SkxtfRPCV2mAehDcSNcT4Y6bYro8psV0fo7FdM66hJ5TrSIY5IFRDpEshq9Gh"
    "8ZUdGj0Ud4nHiAij0lNppceaGau4QKbkVDQbCcxGs0c2mg3dEgV/RP9K2I4HpXZa3o7ISb"
    "WM1U3uvK2JMpMJ5XJaRePED2gf9c4crYGUTz/LtiYyiGUig1hyjkFSFzgOOcYBfQJKhTqH"
    "u7WfEhe8vBb3Qs5jt4pz+T3O13HUbhV4h4JBYj+oBny2D9b6EauhhzXtRUyiMaa9OLNpWo"
    "U+aD1Rgs2zmPY2Im5dbNee9ZNFxNwgD8oTdYtqP/Cli4E7OPh08/+eKGEGsdazBTGNZ1Fe"
    "Gz479jfb4BekEWwZa9k77N1zprb17KXoQV4f651/UHOBHxBDZ6iwJuQ9yDmBjQhimFmal5"
    "k/omhPD6gaKziNkDdU6Ondv0Jv3MSPDknOiL79fKSqMNe3DkTkaS89us/TTePKPfn01pRS"
    "T0AXmW6zrTrV7wsDHIpAf4GcVNL3R+TxJ9MnRV/TKVdcpF8QNGiKzPvi473J58cCklOs72"
    "2TUmKYDfKs8amyFnmwGhnSaR387jl1Kr+/5z46Fbx7fN2KMSq2S4kH6n410v3Qc+sMPbde"
    "W/c7OusWem6dxDAL7SA6wsmOGZ5ALRwEDpDaeKNR5HjzB4T2UACOx2KZg3XAQMFSYHW16R"
    "yQ+kQQTgwUrEKgIEzJAjAeGLUybIVx9T24GTCVb6MCUL30OjrK99ZWWAOv7UolkR+uVyvD"
    "tFuzGbXkchYuyxlo0EgtzimbgiOP23YrP9bm0Al7HxjuhDgRGYmJQpYGMIPnZLqi5lKTbM"
    "uUKCZ162KKjKvSCOjE47GGCObj+8nZIkJQfYnQY4e8+Zg54YCGSr36nIKV4wcvZMZRFznt"
    "G0STOe+hfxgLdac6nG5WZySskLBCwgoJq9NlMpCwOolh5o+kFbc2pjh+exK1oKwO7fXtaT"
    "O5MPcLoa99ftR96mgU9+QIk5AYhpnsEWbywDdz8Fq4j3G7SVaBg1LIisWCak7yBjaH5Wqx"
    "lB+isOIuNYOwVtCx6EJY4Leeo7xTDAwwHtGJkCekwyEBf6N1cgsNrofWvmEvDkZ31hGvfo"
    "cNfPHNqmTi2Zlz21lnJ3lMllJjvCmEjTwvtNlCcK3GCgbLMMnMgCxtGhM1DjTbIsPvrV8u"
    "Pn7ip8iC/vWFPBiGCoKStyUzh0HWrAZkmlvyRzyuzFj5N8zJD0uKHt0ZkR1GdvgM2eHTUq"
    "KQHT65YV4oVoyfQjKt4LavXSq6oip5b6B1VZnJTvm84qVryOKUCHxeziwiWEO4S8kKyPVk"
    "zYRMNblfFkFJfFlU+mWx2Rzl2MQEhJDeT3d63XiI7ek4GPFOO050t0fK+mdXFR0IgfZKJn"
    "EcUmw7ibO2MsbVitKRfKl0EoUwH6MCnnQaaxLhh2dSPs6WLV3zxBmRa9+YE4Xo2hMlUo2P"
    "kjZl3GBnkgYgEYAhYVMfwia/FoHawxFoD7gfwv1Q9eAuZT+EijIqyqgoZ1SUWysIWlP0gV"
    "QY47TlcJNUlVlxGk9MX+tsevOCI00U61EWsuKq672T1YVrs1ypUiHsRXnRDUUVkSoi4uVZ"
    "03VyT4nKm32B+Jel8iJSycjLUL4dUs28iJLtJlXiSssf8uZQumtq2XTlBdsYvmrzfMlnDc"
    "KVeYiyUelMU/nX0RVXj58ySvmZyXh98fbi09SL+eFf24Jvzb8jn1v3dKHo84kx927hpDAe"
    "MwgJktZehcCjqUIGwqWiSiOuM2K77Al4Z/ZaPMAqlypkUxDKdLO5g/M1PRtHWRl1Sr+V27"
    "sZd7dS7sNBnM+LzmpUKkaUqSX1XNZEDSRxe+QPDPx1Zm+Bt3F7Lhh+3IpXaCuOvhNn6Dvx"
    "2ruEo2M60HfiJIaZrZf3+WqhbSQKCfGqkPtE8ZX8XPUiim2HwxjZ3QdwdmWrzFedXbauJl"
    "edy1GTuEdjdjlo9drfJ+3r/rDb+8avBD571/u3nZ7/uvN5zNrXre4N76vdHXb7vSYJfubX"
    "+ze3/FRvNIGjTm/YGsl2sed5+0HnqjuaXHdvuvx7+j/xa3fDUf+mM5jwEex96/DLwRNjdt"
    "W/uxx9vbt2fmbg45j1B1e8bf8H/8/pP3zGbXM76LY77mXxwb0yvOU/rXU9+drxrvtOua1G"
    "ncHN0L0uPoR34K8zxTc7yl0m+Ua60tN80Pn7HV9qO1dN4h2OWev2dsAHmp90j8Zs0Pl6N5"
    "TtxMGYwRp+NWj9zmeod7jL0GXieFMo3hiPl4T04slr/0aiysO1q9EiC8CfkgH+lABwTgod"
    "iw+k5qsLsT1ZUQ3LIbCJwOa1sEUla7g4lBKn66eZ80zmsBzmCo2fy7sFyQZlcf9a6f0rZo"
    "ZJGcwycpQoSzCCxTxVdKYtFT3BLcATCj9OUurcka7VggU71pvW9Zt3nxsXoZqH/p1WiF1d"
    "myZls1xauV+mFnM6+Op9n+HF+z7xtfs+jLBjf44CnJJgZyNy+OQ6PoPM/VrTbY1Z53Db17"
    "DClJJyB+z4OYwzbvPDWWbKnOkFG2cc14ZNRqhczG6ccA0XlOI3+g5ypsIec8zkkBRO6OQJ"
    "rWtLLa/SERZF1SNd9fA7ieQKf/PJYVKhKm+WNs46ecZ3I4WjW+XRfdWaM1V7DxVNino+fz"
    "mwjZdGsi7VKf7wZScqOnULqTuRMpkLgHgI/dxQ1x/kKGfv9qopsU9x7uiD4H53z3R0bizB"
    "0NkL12SGh6arxVdSOz4Zch6wBl5H9ZmkQc4QKv/uCVIb+qgRPocI9hFPX0qkj/t0ZgjzcU"
    "mtbDE+0LoZjFsx5lCRBuJknIgXSwS7NIjBV3A3CKYh8xRCHRoZwwJHC+NZhMU8L17ig3pK"
    "vVtMhIwXDHHW8LwN/0wLm5H3KyguA1330XU/7wKHrvtoE68QEYCu+ycxzEmu+8n2hiTPfT"
    "Q1nKHtDG1nr4402s4q8B7YyXYGgCQvGdvjIPzyFa6cdZYl5CG8iXyd4AZnE7qLvSsgiTav"
    "KutA7tY/3+Y8KIUGmbgnJ38cQFiuwusYBgFUGfRiprEfn/xZ4+KEcUJnmtAzYwnl1aNwJ/"
    "vk+0TqAPKhffIjBPgO70J0UdjqBrKb+wf61jSz+H34bD57eiXEJNo7ToCzuiZkdwEJPOwF"
    "QH0SDiBxK2Slkk+2DWZLm3HEFO1eaqRZoWe+RpnszyakQv8FMjvaBlHIbG3ZxpKa56RFZo"
    "qu/wI/C2zF/DlcahZVIYOiuoYkjWQKDeD6BNxKDTYlou6syJzIuH5AnC8Tb4o+1I1z5m10"
    "v4czOZyeSsq4F/odBdwATd5o8s67LqPJG22hFeIB0eR9EsM8WyiM0ZjS9tmsLD7xKptmz9"
    "r9u96oM4CUZuJgzEad687td45qk3iHY/ajO4SUY+LPmHF4hy3IYeYcjFnnptW9bhLxZ8yu"
    "OyPRqfw7Zr93LpuE/zdmw7tv3/jYdPu9yWX/H00S/AwWnm93161RfwA2HuewGlYePrcA0R"
    "3nw0a60tNh0Gm1v0sDmzgYM2jtnfV9GLN26/p6ctlq/8Ynj3s4Zled9nW3B43do2oMHzPs"
    "GFo2mSd021d5uCrLEoa3JbmUoZAsvicr/Z6EDe0kPq9CysPlF0IafocHLLozjz5jCc9XVD"
    "TtEavVWMATE4MkX2sEIjssVhFpdOKo8moVos+y8k0hMTSwRDPzzueTpWDnc0IbI4o2wVTz"
    "lTsZCzCqtH1dHefE3WpSCT26GSxX/hmJhqtsKMc8xdWyW7kTPc5w5XsIUixX/lZbTVctsq"
    "KmZTAoDWaYDwrTLBEV2yDPmr0g9C8urb841cqsFYdX4/ch8vubUYvUnv2JImaa6uR7lsEZ"
    "otiYMRdWqc01ftc1+MdMZQEzZhD72fCsXxZZKE+y9pjFQfxCVsoL2Mgs8mCAnYxf4De6Vx"
    "jXhmQJs+k5GfHWc6hgLFMzWkQxqYzxhH5+dG+JBYYU+DomnT3y36CSuQkRnFy5IhrY05ys"
    "g9Mm+fdaMW1q8t/Kv4jJfxz8hjF/OPgaqkHfEPBJFZ2DsjINdT2zZbyouNe9osOzKn72fM"
    "1Ufune4H9EA41Za0hzkFhi+Y+zCErSIhaAdSKe1PQo0kA6hWJNds6Il9K365xWsJExYPwo"
    "tu8nbTURk+sYbKOhG6z4u4QWWudsqWh6oRX+qGLyafxgKsucldK+dXtb0BULjru679k3Gp"
    "3R6JxXp0KjM7KsFeIt0Oh8EsMcq2DuYm6M7ajCRDtsELtXnd5oIv7vjv45abcGwg4Zd37M"
    "blvD4W1/MGoS92jMRoPWj8715LYzEOWxAh/H7Gt/0Ol+63UGE6fPdse5R9KVMbvrdb92O1"
    "eTYV/UyHIKerX7V50mSb42Zpd3w26vMxzyDr91+c7XKRsWe3oX82jxtbVCu5jovBvyTRVV"
    "kzSjiHCF51pljTrxO8nYFSDTOGw6KGk0Xq9+YvG5AfykRb7ZH5bEqZ9/6vsxzD/v46Vx0m"
    "+d9FiSFUuy7qG0cdVqCHqN/AvlQ7+1el23SKr/0y5KTgk+YDlDc7HIXL5wXElZ5gDYE6jD"
    "O7Ps5UTytznQ9QTqh24p05dv1IFizgOxT6R+IH/IBPKHFJA/REG2jLU5y7VIbCTqB/HnLA"
    "h/Tgb4cwTfB1NRE+DdrnV4whVG+qzVJK0xu2ySyzFrN0l7F93iXRbc3yXj/g6r6W0HueBq"
    "eq6NP4YBT8sv5xfbO7fcToC/LQntNEfXXTLLSb+Jies3kRPnGGmEOw1u4YGSE2RPBqFNg1"
    "Z49eSE1pNBaNOg9dykJo43VU6YY+UR8jTIA15MOaAOyJ0exB9yQmxrSVTodsXZL19l3XnY"
    "vf4Bgbny75h9619fNQn8P2ZX3dZNvweBm/KgGpwdRjoVFulkUlWzk1aSRPersNhOPlgVA6"
    "4ELyzAaJf012FRTH+dvlI7eD0puqZORF6lXEtCrPRJrwoBT9sIlMmV6iOCWK8eei62Xr3f"
    "wzoyNi3TVF4SONOQYGhsDj0ocL/XGBRwPvjjz/DmEIvXFh3/GYw6yYppUApBxWq1r1Ot1p"
    "mHBUCbL9bzWPENPrd7lKd1Ur3sW090k1O0JoBHDXoTyCf2QPdE6ht01RY91RUt/uPUiQEh"
    "Q/tB9Z3303+q1WMcVPuN5UqXIns+fE4/dQVKpyqsdZTxvvZ9/q5FXx3e1cvRbivT0VoZuj"
    "bbG6db6CULREc5o4QFBJIGxfgKIEoblJ4MbbbvTOrKXuoKkmGqe7/p+tBHXQHiCrtNIf5t"
    "T5BaMrhg6HZXJ7zKzLvi1zhjUq+EFNLk7Ct+JVi0zFQ8AKQ4JJDuY5PB30mZAvlA6BNETM"
    "2oKBqvJRQC2KWT/ZL6ix9bUEIMzH2AuQ/yLkKY+wCD4isUFI+5D05imO/pPNYxIZsDzka6"
    "yu431XRdV+b27p5PnnCVHdgrCryrOkaxT06d7ZepMuRFmW/Tbeo7hJoHtOs8b5OAIL5MKv"
    "0ywTzPpdj5nUfg/iUnrmE5zPCMGZ5fMcOzNx0LAPgk0juHn99K5Xb2TLUxBKPfjJvMLnpG"
    "42zUYsujAclKsSwnXXFS8mUnL7Ko/PlFHM0107LJQrEgvfKD9hSf8LmUe+xHTAJOVCKF7C"
    "Syk8hOIjt58jsNZCdPYpj5I2nFrY3JRM1GAmmaHWiaqK6R59mKSuPzVennCwmbcggb0Pzz"
    "kjU+GSRqwkWAZ3QHSENiOE2R/3pV/kt7wtJmmbkv34ObAVv3UT84vMc6fUNrY6WoxdaMP1"
    "w0SE2FLjVSi8a50RGQndprvpVgHPLH+d5QX8Dh0O0ByqMpD/zIkgzfi1vVTDOJtV5RUzNM"
    "slReCDOA92OqTmNdGgvuO7ZO2swfFBIop5haFi1cRBCZRWQWkVlEZvFEt8TILJ7EMG90hJ"
    "zUR0gON5VVLUpeH3jT9ux+nW/fTXsNg4ob4V176PGtemHyY8W58pXJvbkes8kMPAgZtpnZ"
    "tpcb35KfrM0m8JxMZwrfo4q64LA5VKlbHlzekjc21zq1GmRurEXBbHFRY0/UsrUHEUH5hU"
    "xNuuJKpjWFi5Hd5+FuPWZUMXWNmr5trtMnlC7fuNfAVheq7fBLoiQ5VEUXXjair128ZgL5"
    "Zxx6o5z61iHqz3+vAu8id/zuTSCkdp2zJnN6/06PZYNVaueQYrSMfi3Kt8JQ0o/Pqcfiu+"
    "dXqMkUfWLSOTXduIKifwKWCUfKCCmjPKAiZVSF3dDRcQlIGZ3EMGPZTizbuUcw7N/vWtfd"
    "0T+bxDkYs2Fn8KPb7jSJczBm3zq9zqB13STOwZh1bjoD/qHN5bzD8P4uy4AVXyLA1ZF3HT"
    "S/fKUH7rr/e5Pw/8bspnPVvbtpEvl3zL53v31vEvh/zNqD7qjbhrFzj6o1TN5WJjhWw6Wi"
    "64naXUT4cDpemUuZVPPeX/z6ydPw4EOacje8aV1fx2h4fJfOaEJ90O3PgE+80o9Au3/XG0"
    "EFE+dgzEad687td/6mbRLvcMx+dIfdUZOIP/C4DIetbx14XsQBrGat7jWsZPzPmF13RqJT"
    "+XfMfu9cNgn/j6+Md9++8fd1t9+bXPb/wRfIwOcxG3S+3V23Rn0u7B1W5HHzWJWd1kRPut"
    "LTYdBpd7o/OleAvjwas27vB4zQt9ao2/vWJIGPY9YaDrvfeiDhHo3Z7XWrN7kd9G/7Q7gQ"
    "+Mj7u7m95m+8ntOd7xNfa/mzeNlq/8bno3PEz13LbuTfMbvr/e2Of4GvXTjp+8CnGdcUrw"
    "at33tN4h1WY/KYQLPm2Hx77XHrHV6Y4ym2rIp7vHSFc9zsqMYXXwjXWt//i85iNsIplYY3"
    "IlVe9XaEuJSa2f5vFkE6OTgqJFYLtA8dISVMZnmmtydQv+WjeBYgZC3Kw6WFRJFMqzSZRt"
    "lu6aD8cgUMccUerzqNsLG2Z8Zy59SCPvEKL5xn/PzoGrYYzkHaxuOqy7fBo+5QXvJ/qvKm"
    "xFJszZors3hlI5k6ColhAcvoJmXjvpBnCdxI4QJY5QUQazwWM/BY4zFlULDG4xFq6znc6T"
    "FDQymwBp0rs6IalEJQQ6DqGvy8iUXFGpUT21hhTIQRpkeEe3TuPBh+KcQUs2C8YhYMLKib"
    "Fdu8BXWdt1MB0J5GjFLwbZ4B4OArqgicNz0d5cq7FeLYl3qmdC7ijVXEGpwjqPFIQQ6+3v"
    "coDC2ypYiorv3r9rlpV2qydsTMzgJqidZwcoZspboOk66oasdtp7/aTizw5ykKrIHrHFRL"
    "pKjFtzcFLFUDr6O6QmXp2mpPkEZcE7Xm1BzyruoE00EizL1FKy3S3L+yZUlsNvO3z1SVFS"
    "R+AREiaoeJkGzeGSPPisUvmqZGVWKs7S9k6jfdTWUFhHfkDWQhU/g/Xf8ZCh98JG/m/Be/"
    "/Bxfv7Xc2+UtqBDK+gBfDku9YvxqE+NXMX4VDdUYv3oSw3wE0QVH5LsT0CFyLY1+QXxkqv"
    "3IUAuwiYxwNhfGjXSVPe3PfD6JPofENGdF6G3QabW/wyXfh/BOAB0Wa7bo8U1ZrrLJbvsK"
    "e/BWONBEvCdyV30Ny6G9P4QrZn7F1KQVYB8b+6cm9R71g9v8q7kybMc4tDZWMyeptNyk0c"
    "WebScLV+zt47IRxeYa0nxyoYeFYG2fDfNxrhvPTfK8eCGaTe7pg8Ia/JNI3BnKBypThTbI"
    "wniGtiJcK54hLuk+20tjOFmZwkUxkMhFIjfvkoZELtIVFaIrkMg9iWFOSkSYuDYm5iE8To"
    "266NVRKBo7PDR+OXxkKv3IHLyQdDU3SAcjr+b8d/LvE+N3lIy4XwYxz485ptSo+yqGKTXq"
    "kVKD/gWucEq8gSp5gQyJVXgMK7tGIvmP5H8liels5P/rENM3BrMXOh+uh7XpzI4QMR1q0c"
    "hGTC+lFP8aG7EMZbSEmL+QlQWVqZxOGuT+hcjISa/GVIMoliywbNmGoToeyRqX46pPlJwu"
    "5Q7bPZaRf0b+Oe/KhfwzsiwV2p8g/3wSwyxej/EjHD+6nkDawJbzanqdIYVhijBinpIThC"
    "05D5xP5PAZ4F4HuFJyvT3Slb3DmuQTwwWpcgtSZPP5OnsjX/xwzL4oGF2cyVknKJFhOySi"
    "KldrG6IkwU3GTcnj85zxqu5aigZ7FbfsrmaHwzHjdkPF3mDMxqxFpvCLKZPZJqbEeHJCRH"
    "VtqYmKwc8LA2oPkZVp8NnCZflpRqkqtllkyqE0jSdFn5J7OudbjeC3mPEvrDDrmZpFRIu6"
    "X6GUSrPuD5lgGCruHnH3iLvH03qL4+7x5IYZw1CLXBtBOctjQ3TbVzkisbLWw5AmmGeJCo"
    "niGlXpNcq/O4kZaTrTloqebCn2i4ZHWsqeO31kGOfjsdhfddrdm9b1m3efGxdi8PiQatKE"
    "6S8GFU5wbkKBvYQywgkY+2RqsZAFHU7eZ/A3eZ/obvI+jLDcCcfju91paCNdYX+Ts1a73b"
    "kdifqizhEUif16N5RFSsVBmNp4Hd8fiedO75CQKPrqVfkVIgdrkjdiPiRW4Weuslqatlzp"
    "dEnZbnvJqDQ+Z1V+zrzxEhpX7uctQRyfu/zPnZ/KjoxAMuUcEsN0FeixehBgvR157gwrUU"
    "mctOgN/LqpQHxzsgCQTyIZSPQxzoCz+7YqAOSW09WActgyOfIcKdChN3ylfNsDqc1jPDjC"
    "qc+TfThsp+XEcptudd4YCY8H6IA4JVII3N7xoFCsR6qSuWE6vgziJPD3USeNfTra0ztCs6"
    "x1Sb4RwbIxfvYDPSXQUwI9JdBT4kQ5D/SUOIlhRk+JItfGgKKSixH2C+IjU+1H5tB5Xo5p"
    "MEshfdGceRIPFtLQJdHQu1VLL6xMen1ARf75Nfnn1yiKfKzwZiqH/Dp0aJuatjbXZor4Ot"
    "EE1L7LjdSAtlDDDHFsPhFimETXZpTPE4gFs4wlvTfUl5+sBnlSdE0l6xUEowGNqbGZvoa0"
    "cWQqLk3WzNb06RdZR3DKEWETiDDTbEg4bSXFuB3u5hD/NqV/KUt+WgazWZptQx9OsJzcbg"
    "Bd2yBTkz8BzxDm5tRP5N8JsoosDF2lpmhOmWlAUnPIUMK/lhDgbZJzYUO+krPGJg12g/xx"
    "Bt8nkhA7wMX6fl8JRC+YmyZLYW9yngr3W/rvW+Ad3e75ne21Fb5RGT/QuY0zJ4rsfJPdtd"
    "gv7cw9jExEvh359jPk209384t8+0kMs6sUZA1DcdvXgjgMxj18yBL38CE57iEa55OUtD4Z"
    "3sSs9XUA+HMWgD8nA/w5ArDYN+QCeCNRQ4Av3mYL3UmL3YnHWJ3EBgUmZr8KCBWdAau6y3"
    "9MDqzQHisrgCGxk4bQ3T/mgM8nctLQbTbhu8RBbqSrvFjyhe26e9Uk4s+Ydf5x2x10e9+a"
    "xD1yzkFYpHMAgZI/+r/JQElxEObHsi23RQdKmvTJeNxJ6Q5Kol2xyjo3VhQ+YIGQv5RlTj"
    "ujTwRjXMLrk0eP5gA0KIWYRl7RYUNAZot4VBTN4ulmcT9kUahLDhqqKMLbjbfReZbBPC4M"
    "bPtD3OHdDKgFP/xYV4itAPteORmAddbTArAdwZfiP2BAZ4ap1hff4BuoWt4Hxtq04h0P5J"
    "VGehJdr81Wd4PfRXZai9jK+mFhn5PvwqBugcFfWNr5OipqfkzhiGPKxaci/yzR7C/kWeMT"
    "aG0Thb0QyFL7Ag4CRDWodU5Gbs/SYM+IDMgM+Bsc9O5jBr3ISDCqzBaOKfMnfrvnnSLAXN"
    "obvhf8Rfsw2ofRPtxE+/DJkhhoHz6JYXZfeFnta277YgjjV611UrZ1ONn0vp2ZPwYz/Nnt"
    "oDP5W/+ySZyDMbscdK++CW7ePRqzfm8y+u403ByP2bAz+NFtd6AkqjjgZ1pfO6N/8hPi75"
    "i1+ze3191WDxptjqvB5MPfyX9iKgal2P43IlUe1irZpgVkNEZ124IyrU/w2wFQXsAmM+Yt"
    "n5YS2JPZOxdw1QBPM8A6yYA/Nt5lzgW82e5GEW6ZpvISj29QLARymTWyfPu/+7Wm2xqzzu"
    "F+r7HpAxPQH39GbBS2tltwZlASbahV00sjtH4yY+cP0nL4mchkuHQkv/42oHpS7vIQUTqU"
    "vR3vshWhSv9bJrnp4+5jCM4gs59Mcgp23Nw03Mp09tkmwsjhF6EPt26WEgx9kg2moFJPz8"
    "lUsW26XNlTMjPWUAVZxDW9a/AOITpKFOxSLJsY/B4rxbKo+iXCdR74/mOmkOnSmD1OiU0t"
    "qBkGVcSk+C5kp6XYju/UwUKeyrpl4f0jc4vMbd5VHZlbpPQqROkhc3sSw4yRPSVytxt9Iq"
    "tH+kbipB3SHe02xyvbJ4E53mLe2qD4x2xuDUOnCouH1BUJ4XnPZcoC1Dtz2Bl42e9fBxbs"
    "y27Yafju5rIzeBMm7KI4W6As52RBPZlTZEE/5GFB+U52slTMmJmcCnBA7gTLzuXFmMaoBK"
    "lLxUbogIvF62Ba4FqBER6Hi/BA/3n0n68Yp97Y2X8+i0XDRx7vadUIpTY7ynXmsAaNkMN8"
    "fPGMkEt9avkM0XZibhpnMm6sqGkZ7CfLTY/GiEIcQ5fweX4Gl+gZ/2JgXdDsc/L7wiDPCq"
    "RRWxpP1IJ8bpA7bQGZ3yCrGm82dbOqTRR7Gs0Xd5jbikxxQmsWqeIUArqdNIG8hVRv796+"
    "bXCRJ0Vfi7k9lfcUrt8Kn8wzbcVBJuAs/rCw5ddoOCYUkP+YnCPO2pj2Aotcaoo435c/iL"
    "2k3PvJPpxbbYK/y/6RpdwGDTVoqMn7tkJDDTL4FWLw0VBzEsN8EjlaOr1B//papGBxjsbs"
    "91Z3JJzBnYMxa41Gnd6VKGnvHPFzl8NOb8TPiL9cig/I1aD1e69JvMMxu+sNO3wwuaR7FN"
    "ZgX8cPPKTU5HmIQ6L4FFf7Kd71lWwV/Eau5ja9FmNMOYS7PckqjvBRjPDrGvmOZ2B3sT9t"
    "WJsc+8Cg0E5bwYqhWvRmEG1NB7Q1BRiyzGamgBRamNCA95oGvA3Nvaftrr4xMY1I8SL/A5"
    "ylMhRaSV/bSuqkfEIL6StZSN1VIcVE6ls4MthIfQtXptJaIjMWWfAvTQz+dDWguhSxDMK/"
    "+QskjaJEdE1NMDRCNJUTiCWmIYFKVPcvBL65Yz801ralqfQLmd6b/HFdTEVFKsutOxUurn"
    "XA2wuj6Yy/BYTNdMk7exGZtGZrkz8Fs5dpgzzyDQ8TXwRKbvFWotwdf7DUnQLEbMW0rVLM"
    "gfLHbUyQZd1Hjk/599nQsyXexJlJWLUKTaZoMj2L3SWjyXSX+Xt0/B2aTE9imA9eWCms2d"
    "c6MRlXCajJFH3i6BV5cI6TrQPTeIA0S8KpMg/WnkCVLf9VQjigguey0foF8d1Q6XcDZeou"
    "Q+wTwwGu9ACDw0QMrZe4L/LaY/hwXFjrKXifDdvfO1d3wv3MOxyz2/5wdMsnKT/rHTpZRT"
    "vClcw75Gchtah0YPMOw7Tf63iYAfEXs9ileSy4IifosPDuc+Mis8eCS6DmUcr8MlV+JnbU"
    "y95nmL7vE2fv+zDCAbo3K8EYEEJ7b2Q98DHbWSENCCGkIUh9/HoOTINSWPYs1S1hU8hmT1"
    "v5pmrOcU7VrWbywKOawRdBrpYFIHvpdVRTZAPvlQzIJtJjJTt4VHM92ApvcD3cy7UDoqUL"
    "yuibufTZsczqUr07rqn6QPm+0DZfzmI8O/yXG2leHbpoOKFey0xh7/SJC4Brg/BxaBDlHm"
    "qCgdeEnBIQTG5rNjg8OEd8sk3JG4XJeHMuQVaGrs1efm4QiFknqvLiOl54JcL+wzuPj38/"
    "4P1lILzPI0r4djwvDKIw6xkKp4E/iWZDUDtIz9aWbSyp+YVMTUj/a0H5NJF4GCDmRyJK3n"
    "E1sZVHahGYEbt4fwSWSf4D4E/BzhnOjynzHjHeZnCfAu/gzYDSfoOYj6X1XkqnoBViiD/6"
    "qzTRXwX9VdCWgf4qJzHM3ot6FxuLJ1xlOpkvYT/6olybczBmg87VZHjdvW0S9wjOtTvd2x"
    "GcEgdj1uYXu6PJ3VCYVjYfoO3Xu94VNIW/Y3bZ6v0ma8fJAzhzNbnqXI7glDwas9tB56Z7"
    "dzO5uuuIwnPuh80VcesfwuoTOuNvI+8d/Mzv2Ol1vnbhhvKAf//rVpffoNPuirwFgY/u1d"
    "tW17sEx/DbfnQGw9Y1/Dp5NGajQas3/NoZNIl7tIuB6X0WA9P7ZAPT+5gUBqDH5rGBbCSq"
    "PGV3tIB8ygLwp2SAPyUAnJNdDgghYx+C1Nm7RF+o8WA6zU86M3tgZ5ZHEwkIoiJSaUUELd"
    "plW7SXdGnkQddtX0NkP2Ty4fyQ4sP5IerDiR4DxXsMBOnWzD4DQTE0cIfrkEoaPieqITFE"
    "taLJImqDbopTBroOlOU64K6dBWDb9nV1lHN2u8dL8EVT9fwbR4py9vQbcW+5AlAOOQ8cU0"
    "ReVoxDL/e9fGBET+rkPmYvl8cPZj/UKzq3I8QG72RPfyGJ063sq0ZvsgO4C7mgJToM+VDd"
    "6jK08rXN5DSkzEQlbKhaoZiiJITCpFdMExxw6D1UiDBM8qzZC36C0Qc+E5643BLEoFi3SV"
    "VZzEKxibVeWkSBIt7WI1UhR4tIprLSqBpm6w979zETaWI8l58GJJsRbj/8hmLOeZ5DvM1y"
    "F8cf0a+zdJXq8OOAJgCVzKyfg5LQlOap47t5uXfVbLo89D0DeuqhYS79fugQhA5BeV+56B"
    "CEBpoKGWjQIegkhtn3KtzFJcgnXmW70Vm7NfwOAdPD79J9R/ruOG5AP1qX1x3HE0gch110"
    "5PXouTFr3w1H/ZvOYCIdhvgtgic2Pd22/hnsxjkhXXB6dx3pgdMLOgg5V0InQGZ0N+gNQU"
    "YcZHYYGnoeQ0PHKWjoOAR5nzdfNfg53s2JvyA6g8tBq9f+Di5X3ofwJuR1XIYcXS66gqVF"
    "pW+ETrFaNgamV8qM79ucZd42bETQroQebiVDin4Q6AdxFKiixR4dXSvl6OqnsXO8i0x8Ff"
    "nmYIrXiBfUfVB7cEWh3WoS9s+s3PbgMm13lxzvuTbTlPhQf//lRprdTga8T+5D7bfa7qB2"
    "vAZmMw0Ky1NZNl5j1tqkqhOJv+B3pcz6QhRdJxbf+VBLWNicIHuiqCqUnJd146F6/YxLRU"
    "P7S71TbK15KSWmvsjhGq4xj4YMNGTkXcvQkIEMd4UYbjRknMQwJyQtT1wak3KWYzJeOCP+"
    "RsBMqWrgtK8hn1tKAnjTcfOzFtoqD85hufpVNPicBe3PyWB/jibbBy05pwnIkzlFC9DHHA"
    "YgZ1OVbzsQEEIWI53F2GzR9qQxbr2OjhPWrQxGYFpVisJoG3wn9k1ZncXwF961RgbyYgaN"
    "Jw9O6wzVJ0EzFT69kCBQSDu+uITPHpgyNl0Cr0D50KpNWeHRyQbIGg6TACwEnLmncz7nyH"
    "TNbE2fxhWbLPluOd2EA/PB0pyHA3O9ISOCjAgyIqe7VUZG5CSG2XvjZbXJegInbZUV+kYe"
    "2DyBk4YNN4K4EcSN4LaNoBgcHfZAZzFbQd/VRobNoBZsnikIlW96ltp66eZ6t2YLqq51+k"
    "UanTVG5vwLQxwoM/i2zQYzc3wK+l072mKGdsrjoh0ad12468JdV43Ucdx1ncQwJ1WET1wb"
    "EwvCoyVazG+uLMS9a1Jciz2Jk96QYegbhr4dd+gb7CRyPvs+kT0f/oo5SSAZg2RMJWE9Yj"
    "LGgT6GiNkMyjYSJhvz0iIcJtEG+BLh0Q+z4pxM+Tdj9jShlt7C0FWopCffyjLhlsZ4A4tM"
    "3VdJrB2+xLuJeoAO+SNKAUIggjDy82Pe0z2VDJAw/k9Xygv/UpMXqpgWFCOEp0GFgfN6eA"
    "bRmbwjv9sKmALLhnvxW03pfE5nkIeML+ribq53APyda6Zle0TUsyIjJ0TJQ5WqQmLTDIQC"
    "nglfyJQZtjajXkPeZMz4T4AOmerDxCW5GP3Lu1+D0OXKBseFGfV+v2owyvvV+VLi71U6Oj"
    "wvtNnC/wOdnz1mfAz4lwepphRZU39BRvcXirvoysqiKnGytbk3gHHmAFpimPg35mNtUdvW"
    "OfhTYikvluuHMdMVbcm/6pgZK8qc7/RsrHUVnDJEt1PRhqpTKQN1GgFb0AA5rDBp9i7WuD"
    "INvtxS91VdbA43OWaHuJMTmnOIW4kn13VlsRV7bRVaDNE01PWsvP6dHkGaN5psdmiFl9J0"
    "b+M+2WXe5IEvsXTimf8Krk9Z5mzyL6vF917qGC85+ryfcmBx3hsF9IwGCzRY5FXW0WCBTH"
    "aFmGw0WJzEMCcZLFKCvZIsFruFH71qwvxwoagMDOaHtDJRkeAjT1uMors9veJGusps8dnt"
    "oH/bH8pCpvJozO56V53B74PuSFRK9X8as6tO+7rbg/bu0Zh1h8M7OCP/Ql7Bydf+QNZxlU"
    "dj9m3QghPiz5hdt27FPeXfMRveDQYduA+c9H0Ys5vW6E6cdQ6cTIdemVRxptVrd66vxTn3"
    "MMysZAsXzBQtmBIsiIaGQxsarPVy4uzlc9rLQpJoNNtiNBO7N0imJ7Ow5DVPxokj5lsw95"
    "gEh0fMiXmcOGK+FfPdoEaEsyIctiTkXbhjxBHzbbNaiWOv0qe0EkthHQjbs7evQFTts2BM"
    "loaakHhj+24h3EeVFb+zId8JQI5x+Zfr6P3e6Pv1P7mOLg/G7O93rcGoM4Bz3uGY/bPTEq"
    "fk32po6H4rZw6SMSyG/n8xZKNNzWVuZINCiGsMrmswEz9zZdqpYbbLghPuo8LZaM6Go1bv"
    "qjUAasA5GrNBawT7ffEnnpW47Q9Ht31x0jusxppjzGbrlcgFNJnpipXn6YgT3ekZqZiPXN"
    "GPiLTvqspLHnCDQrj0xOAaMm1n9u0Mip20c7dmWevcAAaETtk9dmYY4Bk1MebzSe5w71jh"
    "U0Yz7EySFciw3CljGPRqyYpgUOqU8Qu5HGUFMCR20gj6PeYy4+cXOmX0Qq6AWfELiZ0ygl"
    "6CuPwoxoieMpJ+L8bM72KfzClj53ju54HOJ3LKyNmK/jjhygh8hQh62eikUBdVZpMGnVFL"
    "ckXuEXisDLtDKLDpHFSDJ3LDQKKDcsk3MlRhCfYxn1hoIO65XFkbbO/MYefzZb9/DT17/n"
    "qX3VEI4ruby87gzbuQQSfGOVYGz+SE2yeFaOdA2x8Wk9Wn3i+DYa5YzbFsSAPxaFkhDQax"
    "IaQh+jMQeJc5mCYYroegRmh5XxBgVlCDUgjqlrQBEq0owPnzBmx6Ok5gtycOCMyshMwB0X"
    "dXAdheeh3VFNrACzsDskJlKgDYIdTRvaFu+EhN0fUrmBnAla/6AtBtO/WfawxtQC3KgG2i"
    "Vz+CGwU3qB/lTtXiW4i9EqsajfGduHTEv/42cMpZpSzFwWqtNUE+aDtQVnuC5C8hU0eENo"
    "mO9wQqmGC5jlABh7onSEM3icyI91VXnAThtu9jB33UCSBY20tLtuXsV+KybW22MinptnyN"
    "MmU6p6omcljI6thSukEsrkAE606dkyvIj8SbCWssUZgKHxw3H344F5mwZopOIWIEpKD8tl"
    "tw+5FSuXxHMqQf8guMGZ+gFoVsXpCrSXp6iXxXyUnXZ06YgPM9IznXA6lR3MbFJlx55Lcr"
    "vteNYxHgXGb/tlFA75gqBlPF5H07YKoYzCFSoRwimCrmJIZ5lhicmOQqXf1AxOxLY8mZYl"
    "w1LPubxyeBcSZYxP7gRexd7X0XXy9XtspYn113v3aaBP4fs1avd9cd/bNJnIMx+95pXY++"
    "N4n8y1u0292rTm/EmzhHYwb5kDoDEHOPINJ51B9AnDP/E944vo6PWHTDlD+Gw5U86bCs8M"
    "4wP4xS7pQdSTHqsqStmC9uLSe6caKIcWxk6yYDRwzALdNUXpLcaEKSIXx1zTpGgNN2P51/"
    "jP74M85dJouJUZCfe1sXa1d8o1QKP2gYiiHyI5ajZDrfq1Qwsd22GapoQFvBakMlA8cgT5"
    "4XBnkG7hHKT3j9Nvn5l4YsLwGUOF+7qEnVhmgO/cAxUO2yAAX/IbKIQlw5jUPdNmdJhUBl"
    "Fdm3w6MgI42MNDLSyEifLlWJjPRJDHPgrZdnlAOCOMiVHmS+7lpxL8ARV1mSIsJdiSrzi0"
    "XtogLj6PJ8b25a//g5MJbX/d43t7mPF2xf9y/DUXW2DcXN8iDuE0HId4B8v8jpPYOmD8Wn"
    "H0/UNBZQLTy8zHnj3udFNSy3B7DHw4tjYdq9YS2kMG3sBC4A3HyBUNWct1sBDj+5lSr+K5"
    "23Y0hMz6s7mbyceU0ycJa6YVnEpCvD5ONLDOZ57jag3q2o7yo+/mQRt2rLFzKVEXpeyVso"
    "wiqqsVrUfKKqTwwOWRxpeZD7imrAlKnWRJ6dCm5zypX5QAzQVHgwgzDY/fkdzbVOLSh6y8"
    "+9kGfKrz7z/lz/ZfdrQ8liGGooRsu/kcuqjplbjNZgogyuuKAwImraTvnAmcaTok9FX4r1"
    "6FStJVNI9abYTl+U+Yv6GksN6upaNl3BWOoWVOHdm5V1f0gp5SoDUZyl3mlTh6rU27hOIa"
    "XepNTO4aErpWNnwpfTt3gqiu/XfQ4naI5AcwSaI9AccboUJpojTmKYsZYq1lLdmyO97Q9k"
    "WRLnaMyu+u27m05PnN0cj1lrOOwMRQ1U90hUMeleOUVM4GDMbltdKF/C/x+zQedvnbbTuz"
    "waM3gsrgat33tN4h1Wg4WtvYP5VacFHuTiz5i1oT5uu3U96V5f9/hwNkn4DB/e7rB12b0W"
    "nuib4zG76VxBwyZxDnjL1k3rW4e3En/HbNQf8Y6u+9Dv5rgaA+1jEKLjnZo4MyR5wOSZr/"
    "NKLDB3ZpikyYl8nDjCnyNRLJZ1Di8sBZd1TkzFm1qxMjkVLxYEDSOsWBbl//JC7BfbG+Nq"
    "GkeKg1jy33kR3kghwOkA+yjbrOFaPpGTDncLUelZ4QuJnTSE/ptEIEx2twqJ1UIXOLTL1Z"
    "z/Tv59YvTeZNz9MhWuT1FZzOHtE28+yLar98tXGP+zVrvduRU8i3sUx71UY/PtYjrJ72cb"
    "I1rhUan0U5G/ZlNQ6pRDxleKlruY7EbklJHbmP7z2KQ2UgXYo44Hv6MzR/kdMCJDnFIgJy"
    "iGDrdYIqdkSNHdHt3Cq+K1nNctHKuOZEU2d9UR5z1UALYtp6sB5YhlyqRSzVfX9tojwXf3"
    "HkUc+HdaF5ByX7jTXzl91WhyhzYgL0VBdSu7qhNSpYdxeNMrKZzDP/+2hHVMVH/bDPEdbn"
    "sIsYB4AsjUBDld4Fj0+JMloh4aTriDbPAsPzA3GYyMfRD5YLTYcI6ybhOfGt4NcFnpCl9W"
    "w5nh0SEbHbLzLjzokI2euhWiRtAh+ySGWb6/si+NXntMbxmbQhTzv5fm3f6fGA4hGVrZuo"
    "bAlpKpnCYYnJN8ihHb7NiadEa1px2cgAJip2yEY4Yds6wmW93d9mhqz29ql3v8fPtUvwza"
    "GZIe/9yJfaKSaGlMteF4rMyeZHjd6lY2Qhy4/3nNYGbwzcMCwD2JzD7RR7d6uX1cIj2JE/"
    "YR7dso4ZWv6VZG+HfIRQN5c7gUpYKBBWejLzJ3jmMokEVBRe+Eb2fJegVZxL2s4Y5rV5QH"
    "LrpzZH+R/UX2F9nfE6MFkf09iWFG9rfQ4kagcuTh0TwBpNKyUWkWhzIG4dRIT0/mFIOVP+"
    "YJpF0aaxa33qfG0XpCpwhvrjhazGdQdj6DJd+jGTsnxNlIVxnps3Zr+L1J4P8xu2z1fpuM"
    "Bq3e8Gtn0CSBj+GtcbZFu+jYuVeNPKra5M9n9UAmHtniKnCZGdjiV2IxDV2ngqz6oVlaPJ"
    "EZatJI5TK9xpMnr3UGB1fRGLJszxRdJ3yPxBhkAjeI0yEk3tbYk6HNaOaKioX0mTMxt9Of"
    "u3zIe5aSUNkwobBl+fcps28xQhuiY3Onfe6B1DFSx3lfEUgdI6dYIU4RqeOTGObgqzXz3i"
    "4gddLbO4AiCl2yU5vbvsrkRGW92oLKWp5FKaTmYTqPCq9JxtqeGctcrqI+EfQWzf9cuWWh"
    "8r4GgmKn7Nsc3HRn3uAFt+rI9AVB9fMLWSENcBIIaPz7M7cPc0QQXZhTSWkxCwsgpftuP8"
    "c5XbeS0v6nNYMLs7NeFgBsd9NTTaENvlsygLt5xgvA9yTcwyOrYqXsKu4Uj7Gn+GZ/sh3F"
    "97Bl9AbXfFVIhfc2B0N7ouZLk0y5hg5zBrIKi7qkU+lyMiU6tTYVT8nMpCpg2hD+3uQNo/"
    "bP0jBiajb/ksSYzxsRQ8tB7z5mcAYc0S2w07hpSKj6QE2y4B9FddY1n7om0WyLaIku6GlW"
    "HP/KqFnW+hC1VUu8z2xt2XyDdoBfZCl8TFfUtPjDWP7NnElV8m180zd4pwLvUeLXhzyqZf"
    "S78VrDyqtor0N7XRPtdSdLmqK97iSGGSuvlpmbBn27y/btPsrohLeHX5h2C01wtq854fWL"
    "IcBpAAMrkBNcVwSBTQPW4VcmxnyeE9+QJMKcBnOIR8gBc0gSYU6DOUClZDWmB4RO2qVqQx"
    "dlxW4jcdLAJT/b2ULnUp7wElXZs2H/rneVk6OSQk0i/kDNudv+YNS5mlz17y5HX++uofhc"
    "6NSYbS5uznnNLltXPiH+acx+H3RHo05v0v/6tUl8H8L2hyx6dPExeVifp3D/iJCVInO4Xl"
    "AMYUU/nnIBjdq4ssIalURww+Dq2iovqhsRhBM9o17BMwpmYAGoDm1j9jh0+ireWFkBXH2P"
    "agZY3Td7AdC2fV3VdM6G9CAsKveKReV8L/pC1oU87nzHinFUOdqjrpxwDty3Ulo070FNoA"
    "/MVZFmd7UvWAPZS51AKtM9VCpQMc6hnmaV7BoqHpSJp8ptdw/tM0rct8NPFhGS56RrW0Ta"
    "9vhfE0q1kalrTp02ydQ2bEWfgoelwhVMqpJnzV5Iz8sVnWmKTuaU32wKJeAmTmPw5QzzMw"
    "e+/ZiJLMWmNnOr0xlrXSUL5Yl+IVM3p7TwQw26nwqnUxjdXRxGAy+If6+NjUtHqZ6ch7sT"
    "f0fZa6tcV9ESf43z9cu9yXytzzUdsmNPDnK/2UIxH+hh7mVSe22yw9yrTMgMJhbLkroHU0"
    "gZ/Yr1rYBu0dUWXW3zql7oaos+mBXywURX25MYZnS1LdPVdqPG7eip4EhX2eX27O93/VG3"
    "961JnIMxg4POlTzREY4LX++GHeF5IA7GrN3vjQattpTzfdhcgeabYzh/c3vdcU47h/xsq9"
    "fuXF+Ls+5heGP8Oo4LsZuUXWZBbEcHdFy56329u/7a9ZDNMTN8ok3i+wAz4u93fO2Sc8I5"
    "HLPW7e2g/wNOukdj1h0O7+CM/Dtmt63BqNu6vv7n5Kpz3f3RGcDFmJNj5rvuO8vn1Nfu4M"
    "aZXvKwGjMmss3cZbZEOjngTIGp0O396Hfb+aeKX7ZJ/J/8Q75pET3Hp4p3NU623edTT64r"
    "MSdhYnjX/Wf5pOnKk85R1T2mIgzCLtMo0slBp5FUdfJNn14Hpk2vk7S2tL932r+JcZQHYz"
    "a87t5O3OXF98E/aQad0d2gF5wz7jm4k3vVParGFMAIn7IjfDZseMzuKM3FPCiIHuZpHua7"
    "4IvQZoLWse1M5nFFoNJLFAUlEeb0UCpRxHOiKi8xr+Lk0mUhMaxgFsNDBqwXefipgCDSU5"
    "Wmp1w70kQkPdqFc47rADPjHsOY7zXeONZHMdYPhqFaE5NyYK3dBjy+Bxz1Yxr1uGSMyVbx"
    "eGnM1frfGIyV1co0nvZ4sEId4HNV5eeKcgh3GWq/HI5wlUd44/iUZ3w3Uji6VR5dJxlt3u"
    "wrfjHkYzB30CsC7Pp95wTYL4YAYw6hV4cZ005g2onjgBWzJBQMbkpYPwZK+6DFQGkMlK71"
    "/MVA6dcJlHa2s3uCVb/aRyEHJLYvQiIE+pr3U1eMpBNjESgNRE/1xQkzE2ScTJMCnjs5me"
    "r84EH6oT1B2itH07FgVMRs8oCq24QCrarUtCACsKTUIC6ayelBZO4y3W2XKTvIyjTU9cwm"
    "xpwoTGboaIjSawvjmfBv+wJXNFtk0SD3lDIiEyY33DJvcGhxXV0WgGsQW3nkjQAU0Q39a7"
    "ZQGP/JIrdGJDvI4W4/ZjJhiMgPIpKA0OXKfhFV6xTve4QyiKgGtQgz5P2TsoP8sUmuZz2u"
    "z/7805u63rBj5D1G3mPkPUbeH6kVGCPvT2KYeX+anW919ItgTEDMCgkaQQTO5Jg3p3kNw9"
    "2KT2Ug/ubA1m1fQ3Av3maL2EwL2Yzgy39qzHqfjK/bvpb4Fh0Q++81V6c1O8bNOHGt9Yvg"
    "Whuz1m72dzFqytYQWE9wbz+U4/FH3MkTBZ7znWAOCr6Ou88R4XyUNRuPCF/MSVB2TgLJ1e"
    "V4xW0EDveCK8sBsOi3m0d45sAzIIOQRugrg801c5kL0oAMQhqGVBolcyHqF0FAw4B6Fowc"
    "iAZkENIwpFgXDWtNVcGdL0OtqWRHvtKN0Y6HUZI5euOAtM0gbW5abjVJf4MQX7D5Goy6Jt"
    "4XYkOlhpmxpLJKA5nKXY6w4ooqDmC25VoOARcGYQK2RMsGWSoqJRA3zGUe+FBYXAgaOx59"
    "jYhR+tBfYMymJp2vIdx1ChbrBtxbdLlQVGnxdsJk+IV5Q9SxMIRKN92lWoV/yoUzFBRfd4"
    "FGbrPPDdCQjob0vKs8GtLRwlohCysa0k9imB85hvGs4vY8t65sldnFM5lc1k0yO2adf/BX"
    "Se9bp0nco7Bi9TpWNk8J2WUkPOGKD8W+uYXjEkoPOn9zMk+7R9UYUP6yiw0YG3E9MYldci"
    "WqPIyFLJOdf4wCK6QL5Jub1j9+DqyS1/3eN7e5D/j2df8yAvjuidBKSIF2TMNxbG+t2YLO"
    "dkxpGZDEjD6VH2V+Ne69mLyKBqUKKbNT4TEtYyHFskalljUS5eWF9XiH9SsqjWtYpdcw9N"
    "wo2XPjKH2PjiWVk5u8bTe2zy+Ky1SVlynH4JP3KdpI4WOUntlP2s1y4usXQ4C3pE40EjzO"
    "tuVONJK8zhDimDk8WVIO0s6UcaSTCu/Pztqt4XcojTn8PmaXrd5vk9Gg1Rt+7QyaJPCxGn"
    "wjugoVnRxQbLXyZQXciCCc6Hl1IM+r8KQtANU6ZpAJI+t7WPfITYc5jeLRLjUFzS1EZl1r"
    "ln0W4/O3udhI8/gT0V0T3W231d9PdGtJ/7qFoatkbhpLohBVeSEGa5A1szWdKMwA5zaZk2"
    "WhWE6aFid1jElsQ5wBIc0mlKkWedbsRTTlTPm3y+mPx5cM0/7/7V1db9owFP0r0V62SVWl"
    "vnZP/VJVqV2n0Wl9mEQDGIgKSUdgjIf999lxDLbjhHxSh5ynFvC14Tr+Ovf43LDPH+R6CX"
    "jse9VTMYh3IN4VnRxBvENs2yIoDsS7TnTzMBgVkgQR5esJCB11hBVqK82qrSCm2XRMU9lr"
    "J5eAFPBJNsqa/Vvo7Swwm87m+kXU3Xkir/Mkk4qua0+UMvZcAqTLA3t4SzKvCHtsz+l3tK"
    "72PpPvhHxETstCP4RX8yAgfU8ULqLE+zHkArSnzkv4uopuGDKwgbdEPwzWvsO2LeyeoIRL"
    "ZMrrVqnTKHirwjwm1VsV5YhV7STXAJEAIgFEAohEZ4+qQCQ60c3QfwUi0VJEAvqvDRKLyu"
    "hnQjozOm1A2tECME09yyXcnH7mShiC05XN6VLP2hUpSAqNo53e3UtBSjxhVmlriaR0BpRJ"
    "yleXji8tpEJ7caWHwCebOCdSlOjIF8JTp86VG04ZEjR1GRuevu8wSGLHa1kz4guz/OK88D"
    "J9z6eHjhcndDdM9oolY4qKJbGnA7ZbSQCLuvIPrb8J+k38ew/R1I74LftLb7bGBuv9NQDz"
    "AOYVXWYA5gHlsQjlAZjXiW6GhkOTeF4r75wDFGmXUxsFRapd46x4f/NAnm7ZBU7tqJKXua"
    "SZdZr4pR8qi2xvdFsIVti8v1Exi9wHb8UKcC6ukDfrUCYvsWCzymBT0K1JywrObc88hPvk"
    "lt0nj2fMGhx7t6vpSF2rri45nCsN8hoc3Fu64/EDEaf4Vs4Je32cnBctC5ltr/Ibo2byRf"
    "+swBkr15+JgnuDZ73AoV9pw0jR7vb6txu+khG7AT4gcXyL53mh+1xnGqy5xZosiOMOh+SN"
    "Pik8YsUCXJMot0z0YayYm4ycHapRI61bz9djInYjWoNoTdEpDtEawPgWHXMRrelEN4N63V"
    "io5veKrp7e0rDBTl14ZJPDrTxN+rjmxUds3Qr4VDYp5VPLzitI9GohPJR0aHySKuNXxRTu"
    "Bfr2Duibfsqtw7u7bLhH7WNl+FqFEe20NQ0QkSK8mY4QhaxYX4h95k1WzPOGcCXBqIaI8S"
    "ynDz533NlM3K2PHMlUBN/cxZK96Rnu7tdacwWGtJITBTRfAEcAjgAcdRdRAHDUiW4GzbdJ"
    "7Kh0lra6E7RhCDU3hOINaql+1m3BGbS5p+lPG3uLebnNj2aLnra5p0Nv4qfQajKiKrKRxX"
    "mJSi6PZ7mEV84yhFfOksIrMeWp1BqpmmJA2TygEJ4Afm4Ptls5aU8891QUsD0+RqvGTmUI"
    "ekUfHWfIQfFTDRmgtqg/kkCViKOk0W0TXs0TT6nKug18+oJVpHFeeeQjJM6QfsmIFJuTUV"
    "uwQiNbVgSK9sofb+dXhE8QPkH4BOGTjp53ED7pRDeDdwvebYtIovxEVoh3K5sczqdN5bQH"
    "69ZCWAs504EStg4lRM70g+dMbxILuhgOmbhab0ldPie+UbM4UeYkCxFyeel+qBTfiwn9ZP"
    "m6GcV1RkYTsnBC1xtFr4ercBnMGet1TUZOXIj4I47j0Ncjd8MRHrl0nPFq7E1W7Mo0/XRN"
    "H26GCZm4uIdu3Ig1CetooJCFF4z6tKVs2Ekqd1K35PBgQYftVKwwDTbk+uE68bOrtwI0DW"
    "ha0ZUCaBpgFotgFqBpnehmkJGbBNTUTUVyEJk9rFp1WhwUosJNiwoP3Jk4ImvPZ5YutmQF"
    "YWyizw+4kdC5dZQfJEt1s2YKUq39/WxejvZrsEtwg71c9Q8Xt99vbq7PHf73l3991/v244"
    "m9I/7TUaw861b94usCteqXW8NM5pUXs/YMvVJrmR8sDW5+In9TkBRR3uLHvZZp7Ob5SZnB"
    "xGP76eHi+bMyi90/fr0VxaXH/Or+8VLfmckgaF7IUEVOEZtLmTGKOVUzg1uzQ55yNKFifO"
    "5Kqqqdrt0bntMerhyxTz7Ga/Du5baiI/WtMhtaEPz89x/Yz9DB"
)
