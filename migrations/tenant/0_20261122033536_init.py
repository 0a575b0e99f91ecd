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
    "phone_key" VARCHAR(40),
    "custom_fields" JSONB NOT NULL,
    "search_grams" TEXT[] NOT NULL,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "manager_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
    "merged_into_id" UUID REFERENCES "customer" ("id") ON DELETE RESTRICT,
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
CREATE INDEX "idx_customer_phone_k_8a941e" ON "customer" ("phone_key");
CREATE INDEX "idx_customer_merged__5876e7" ON "customer" ("merged_into_id");
CREATE INDEX "idx_customer_email_0c7dc6" ON "customer" ("email");
CREATE INDEX "idx_customer_search__b9af12" ON "customer" USING GIN ("search_grams");
CREATE INDEX "idx_customer_custom__2f1647" ON "customer" USING GIN ("custom_fields");
CREATE TABLE "blacklist_entry" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "reason" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "listed_at" TIMESTAMPTZ NOT NULL,
    "waived_until" DATE,
    "waiver_reason" TEXT,
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_blacklist_e_custome_78a358" ON "blacklist_entry" ("customer_id", "listed_at", "id");
CREATE INDEX "idx_blacklist_e_listed__77ad0f" ON "blacklist_entry" ("listed_at", "id");
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
CREATE TABLE "customer_duplicate" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "same_phone" BOOL NOT NULL,
    "same_account" BOOL NOT NULL,
    "similarity" DECIMAL(3,2) NOT NULL,
    "dismissed_at" TIMESTAMPTZ,
    "dismissal_reason" TEXT,
    "newer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "older_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_customer_du_older_i_9a01b4" UNIQUE ("older_id", "newer_id")
);
CREATE INDEX "idx_customer_du_newer_i_7f24c2" ON "customer_duplicate" ("newer_id");
CREATE INDEX "idx_customer_du_similar_c6993d" ON "customer_duplicate" ("similarity", "id");
CREATE TABLE "customer_merge" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "reason" TEXT NOT NULL,
    "merged_at" TIMESTAMPTZ NOT NULL,
    "moved" JSONB NOT NULL,
    "callback_before" DATE,
    "undone_at" TIMESTAMPTZ,
    "undo_reason" TEXT,
    "kept_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "merged_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "merged_by_staff_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_customer_me_kept_id_7daf3f" ON "customer_merge" ("kept_id", "merged_at", "id");
CREATE INDEX "idx_customer_me_merged__906cd7" ON "customer_merge" ("merged_id");
CREATE INDEX "idx_customer_me_merged__5ee951" ON "customer_merge" ("merged_by_staff_id");
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
CREATE TABLE "opportunity" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "number" VARCHAR(40) UNIQUE,
    "subject" VARCHAR(200) NOT NULL,
    "status" VARCHAR(10) NOT NULL,
    "stage" VARCHAR(20) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "amount" DECIMAL(18,2) NOT NULL,
    "collected" DECIMAL(18,2) NOT NULL,
    "probability" INT NOT NULL,
    "expected_on" DATE,
    "round" INT NOT NULL,
    "opened_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "loss_reason" VARCHAR(20),
    "loss_note" TEXT,
    "competitor" VARCHAR(200),
    "search_grams" TEXT[] NOT NULL,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "owner_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_opportunity_branch__83348e" ON "opportunity" ("branch_id", "opened_at", "id");
CREATE INDEX "idx_opportunity_custome_3c743d" ON "opportunity" ("customer_id", "opened_at", "id");
CREATE INDEX "idx_opportunity_owner_i_b37b9d" ON "opportunity" ("owner_id", "status");
CREATE INDEX "idx_opportunity_status_ceb43e" ON "opportunity" ("status", "stage", "id");
CREATE INDEX "idx_opportunity_stage_c8fc2f" ON "opportunity" ("stage", "id");
CREATE INDEX "idx_opportunity_opened__49f24f" ON "opportunity" ("opened_at", "id");
CREATE INDEX "idx_opportunity_expecte_a9f6c1" ON "opportunity" ("expected_on", "id");
CREATE INDEX "idx_opportunity_ended_a_973ea1" ON "opportunity" ("ended_at", "id");
CREATE INDEX "idx_opportunity_amount_dae7d3" ON "opportunity" ("amount", "id");
CREATE INDEX "idx_opportunity_probabi_b9b2b2" ON "opportunity" ("probability", "id");
CREATE INDEX "idx_opportunity_loss_re_b307c5" ON "opportunity" ("loss_reason", "id");
CREATE INDEX "idx_opportunity_competi_e88d4d" ON "opportunity" ("competitor", "id");
CREATE INDEX "idx_opportunity_search__9a4a58" ON "opportunity" USING GIN ("search_grams");
CREATE TABLE "stage_stay" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "stage" VARCHAR(20) NOT NULL,
    "round" INT NOT NULL,
    "amount" DECIMAL(18,2) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "evidence" TEXT NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "left_at" TIMESTAMPTZ,
    "result" VARCHAR(20),
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "opportunity_id" UUID NOT NULL REFERENCES "opportunity" ("id") ON DELETE RESTRICT,
    "owner_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_stage_stay_opportu_3c6777" ON "stage_stay" ("opportunity_id", "entered_at", "id");
CREATE INDEX "idx_stage_stay_entered_b1dab9" ON "stage_stay" ("entered_at", "id");
CREATE INDEX "idx_stage_stay_branch__8c159e" ON "stage_stay" ("branch_id", "entered_at");
CREATE INDEX "idx_stage_stay_owner_i_3eabec" ON "stage_stay" ("owner_id", "entered_at");
CREATE INDEX "idx_stage_stay_stage_fc9a9e" ON "stage_stay" ("stage", "entered_at");
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
    "eJzsvWtz4ki2LvxXMvyleyJoR5Xr0nVcb7wRGFMupm3wBlw9c5oOkFHaaCxSbEmYZvae/3"
    "5yZUpCdySQsBArorssRK6UeDKVyvWs2/+c2ZQpzD5vLlXNbjPbXJ9dkv85Y8qc8oOYbxvk"
    "TFksNt/BCVt51EVzBdqNqdfw0bJNZWrzr54U3aL8lEqtqaktbM1gINBjlBiP/6JTm0xnCn"
    "umKtEYMfjZJdNsYjyRlWG+nJPJI30yTDohClPJRHmyqTkhM0NXiT2jnujU0JdzZnF5fX0O"
    "N6AaU34HGns+wLV4J/+9pGPbeKa8ncmv+Mef/LTGVPoXteDj/5w9aVRXxfGZIpDT1DNoRP"
    "9amNSyOCiWK+eMAFvqOiC8XgiAz0RjDqr48J8GCfTJgddsgbw8GvPuYRjsIi/Cx9MwS+n5"
    "0VTYdFZM19Bw8TIWvQdmtOxdnB+7sg8PnetvoiXMmcexHNtN68XanhnMa75cauo5yMB3z5"
    "RRU7Gp6pvkcGvOI+GekrODn7DNJfWmhbo5odInZanDo3L2/z0t2RSeECIfMet8yufj+Qtd"
    "W+eMrjhA/79zoz6h8bjbG44H7eF4fBZ5zhys/I+Dc2rKgeWgafwqANN/ZL8beMTZM7hA63"
    "uz//OHz38TgBiW/WyKLwV4Z/8RgoqtjDfjucFczvUg5tccM1ub03jcpUQId9UROXcPdsHf"
    "PbEZgM3S5ILpwnVYgIedu/Zg2Ly7h+7nlvXfusCpOWzDNxfi7Dp09mc5HgZfZeUK7HVCfu"
    "8MvxP4SP5vr9sOj5rXbvh/4TnkK7dtjJmxGiuqHxP3tHtKPLLusG6Wm+DQtmaKGT+sG4nQ"
    "0HKIjnAwz+bKX2Odsmd7xj9+fpcyuD+affEAfX4XGrCu882F+Oo/MQCP8y1ZAaEiV67qPj"
    "lblybfUiQW1vg522bLucC0wy/MX0U0uix50lWev2etfpuvD9eXxDkYsYf7a3nGORix6/Zt"
    "W5xxDsLbpSwz/iLLjL9InvEXkRnv31xknfB+GZzvsYCKTznW6aBUlef6jmv1xbtsUzdt7k"
    "Ym71TX+OIbO3uToQ4I1RDp95kWifcpq8T76DLBMXqkM0V/GhtPeZaKsNwey4Wzba8K6MWs"
    "FgENLCuoASFENISo4BKicP590OsmwOlJhNUfbWqT/yW6ZtllrQo+1fNxqem2xqxzuOxb6J"
    "uAUEATcleEn++a/wgvFq3b3lV4NKCDq/DrENicPKPhCeBgFD4YJlWsuL34kP5lx4/GRmKn"
    "N+XxrDDD9j+G6Xh7VMBtr3vjNg8PQhhv/rOtvBuUoFQtdyhfMu1QvqTsUL7ADgU4x6cXHw"
    "MGJx6V6ctKMdVx5BvjwkhqG/1qfjEPn1GY8iywgx8Jv8Ah66+pouoao336qtHVWQydH2rR"
    "SKP0Vaft2Nw03krrNxkxFpQRV7hBHtdEsy2iqQ1iG+SREpNOXwxGVaI883H5Sp6BiDe40s"
    "3bkZViRfn7ojrdTtTXgzwWV4J/Ph4ZXYy8IvKKlXgLb5nDFVnvWzpVzD5fFOOW+s2Xqav8"
    "FJrxJd5pt3WBb7nWzyfHpCoP+WoLCArLqVQLG8SaGSsGllZxDVizoZmzq4iu8oX1PGIjNg"
    "Gb2YQoJhW2W6fDn/gbw/pK6Hxhr8lqxl8pwrDrXHhFTSqsuuSJb7r5B5UYJv9PFYePFTT2"
    "nqJ9N9S1b5NaYK8we/L1d9Pphrqsx14CDdFoiEZDdGUHs+wNI/LCRfPC4tUSAbNpmso6Hk"
    "1XIARkmQTk21Fff/wZNq3JzVkuxHwypwkaGtPRmI7G9Dohjcb0I1ot0NxyEuaWlsJ/mqqY"
    "vVdqmppKz+JYuHCbRioZ57QeG/7m240uRFWAAiOrmTadCS7MZcqANVvNFJtA8IJFHqlurI"
    "hmN4hKF4ppW+TJNOaCBZO385NF3Js4J0P/aWPFooaZA114xOhfUyp+r0XAQ1MEcIAFyFzq"
    "NImXc3kncdvK+uzPWhp7akLQ8AlvxfrndliCS4BPIgS+xkrb5L8va6V8hjv45eL9x18/fv"
    "nw+eMX3kTcpXfm1xTcO91heBNlUvjl4/y8V1AS+a9K81/LhbrjMAclcZgrPczw9ood3/ix"
    "dZqnDWq9BhQGKbQAQkQn9BaB7cowdKqweOR8UiH0HrlYvUC76vVuAw/AVSfsSvZwd9XmO3"
    "Ix83kjzabxbxv+66meR9fxBGqo5nzJoql/SVbUv1SLhK8a2AV6bYQRjsL7jW+qtWf2G11H"
    "wsNCkDr63pXX0XHCujl75qkdprLylKTgtOK/X6U6lctCn7/m+p3WUFq+30AdN5bMFppfVA"
    "t3vmqkKt++RltV7u9cm31STKIQi5oatbiayxVYY06jfi3pTffwSZTd5Vl2NxLFrLvbFdWj"
    "W3VTNFRFX8bQ/1fac7KK6oocTkEtE3Cpo/6fi4sPH369ePfh85dPH3/99dOXd56yGv0qTW"
    "u96tzAViIwIHJvURWCb2nZhgwMvqZPGtMcxKLrS2zD9NVGiDi4qEGhTMlThCRfVGTfhGsT"
    "VD0nE0OyZBvXNzEHLd6w9b3XabXJXFkTW3mJWagK6zWWi9s4XrxQ5OLefDOUutIhF4dc3F"
    "tv5o+OpEEu7iSGGV0OS3Y5hO1BDnSd5jWE9mMWaD8mQ/sxAq1AJxbb7RlwXNkqAy284S4J"
    "/Dtikr28JPLviAHf2W52L4lzMGKwnlwS+HfE5D720tnPhvfG2ZyhMvlC5ciJI1jS8b9jeK"
    "ktzKojU+Whqgy5KgGjCZmh0kCmlc8HVRmQwbdJM2mMLpdqjvGLHdAe4505WoOMo69H4U7O"
    "d+ETqUbGC7hejTJe2DCRd1AOgpIFKAfH43J5FLpBRbhKN7PDWUrWh3RGUvW3ykRBWjZduD"
    "G6Jp0aptog6pKfNwi/zzVxrOngJGgRkU9HcIfCZ/CJTPhG05Rq7ySejCywfxETzGXhA9Es"
    "gR54LeoQWCyyS/xC+fxXyUJZWnBlY2HJ4GDdmL447oyKBZd2U01c8iu8aIsFVSfyDlaaPS"
    "MyUQ20HzGxTWiQyVxR6Xi5cJpJOxPklDaWzzOytJaKDjHHJqVfyWRhGq8acGmKPnFucGbo"
    "mpDUbDI1DcsC4tWkhBk2vw7j3U2pyn/hRNy7NSEvlONGX6m5dn6OuDPhLinu7pxMGP3LHv"
    "MRVXQFRjQAy5Lp1LLI5lthsbJsjX9nG0Q3jJev/GomncOSobqyIp7aMub00VDXAiy3RYM8"
    "GZuh4b+CzyndEkPJO+cP0y6R1YGsBDBTioz/jcID7YuNMfaNtJj9YnJi6msk0aPgI4mOJH"
    "p9d1BIop/cMCOJjomeKvHkYIrcN0RU7NpzrAFu+xquAMXbekyuF8ZM1cTdp9e+Tr5qhW0/"
    "N1xC3n1JUBL3JZXelziM0hjolhzPTlgMH6GYR8ghOHI+PhsppL6r/OTMqb3D6G6kcHSrPL"
    "pTcAnR9d34l5AsjnSVRzrESucw1ock0V6fw17vGJKiiCfb630iaK8PDEMR9nrHZJdnQHwi"
    "OCCFD4i0beYZj40EDkfhw+Gzjer0NS74O1FZihM9nML0rqQBKFpbirdA59l3xfeAu68q77"
    "6c4eJ7ZdvIs9aF5XDFK3zF87m75H0SQ6L4CFbtEayID19HpfOFwT9M133h7nYW48wXbdRI"
    "8+rTNs3H5qZ9Jv++F7p23e/48qJT85xMFGatqCkcviyq6OAGp9ki/Hdm6E7KP1FDw55pli"
    "MmnMH4kbECtzfwoFPUeI+/0q8YG5ocSB7rz4OMkcqHWCL2cLLCXMExtsT3mbIyv0/Jyvw+"
    "mpUZU4oXXwcgz6Stb5jjxadPWQLnPn1KjpyD70LOGoa6Hs8UK1fsXECohkh//pjFzehjsp"
    "vRxzDMlu3kEszuwuEIHA7es/5Dt9vp3pT1ZgsvvpnW3pSlNxKgSBWLjpfM1mJYlnTFIySK"
    "zgeV0zzCD9MyhuIczPlONpFO20jtRKJVTJN0aLQPF79+9hg0+JBGng3umre3UQZtTlVNGS"
    "eHvCdZpP1SdSg2fYjNoVDRojAn1/PeSNQB4rRVqIx63hgMcRIvBPrXQuPd7TDMQcnDDPMh"
    "cz8e+yhXhHDsLe1H46/2KxXpXiNUo//rRhrJaIiGY+q13EovDow5tWcQvGvLIiGLBWWSq1"
    "O8WF96/nxOJlNjvtBh5M+nUEuEqjHRwvt1J4ODDUYDoayycDzUL1F1iGE1TPKs8V9IlotL"
    "CGZlZEJN0zAnxBLRv7P1OXmArbbzpUltcw09NpzQWGo33KaUX5H3zy/Ff4Jbtd4JYZ4otg"
    "0Viq0JB0/Tl3yq7RIf6/wekNwzbhUZzwoxnljItjYvgYC5P2dpwRoXFSw++xBGG2K0YSWW"
    "JYw2xKqMbw9nSVUZA7E+m81nrmCfjRg6yVR5u+LqNnkH2C+HI1zlEXaV0OgIJ1oi/CLo0B"
    "s2RwiuINce1BWoA0MeMUJktEKkmiHeVagYcH8pbjDCoYnzjTTyzHRbZPLJezaNpUiK96Q9"
    "AzVElnxAobjQC117FJeoLUJN6/zZVHgfwEBBBjjIwPaoL+mCD5VNnHRTIqscv2dRkDfeK+"
    "8A19yjDBKyUJjcDJObIclX/T0VJjc7iWF+S8/OGlbk21qBLzksKqn+3gHiod7mWSkl8snb"
    "vo3zv/ZjZTE9TrXqHA75OwMyf7eZba7PYpSYYINUbcZ2mo6p1zZzLvEGeVyT1cyYQ/psx2"
    "rOtYE1pOM2VKIxkUfaTTEts0pD8+Ts4Tv3KFwCHin/TCci+fdEGOdlAUThxGxxzWe+sKF7"
    "Kosi8n/BYYBB9BLvR/x1fAy+konIrzaR2b8tYi4Z5Bc3RQpwRWQyf9KNVWPEQCUi7/fOiI"
    "2Wf9S5UOc6Q53rxDfjqHOdxDCjiwe6eFTiyUEXj7d08cCcxwXukNDVtJavSozkL3jVkeDk"
    "9eANStVwD3KRycZ/kWLiv4hGGnKMHulM0Z/GxlNuyGOF6+ddUQrwiuBSck7wePKhDpO7+A"
    "22JBvzALyRqN8cLr4ehuBvc81fVwDR3Y4uM+LygCTHf7vt64DtoaO/VWormp4rF65PpBqp"
    "IeGyR50asiKmuytBB5zF2OycbxppxrrHTZutRromWULIqvEkXPpsk9JLMqOK+t9LqG9jWg"
    "1i0mfetkFkryJeFhwHo9a53bsSZrmFYlJmO2a5hWLPRASuY4fj/Vo2/8YitgHVZqHRkwGZ"
    "AIWzoaiCu9CVKZ3zPqyvbgeQSlAW/NX4X9FS3JuxGDHVWDGIJIYT4sZ5H1R/ahCq8HuTnV"
    "MVLI0KsXTFmp2TyYsGxj7N4qemhkq93yrG4Cdr4xJ5DoHClqbKjHRChDccsTmdP1IT5PjP"
    "eXoCqyRZmBR+uyV+BNQshoBnQ1g0ibUw7F2MhvDzC61qKwZnXGypXHevXmyvm8w5MEQl9E"
    "8VczobP5vK3MrX702nm9619LZ1F4k9+0YrL1p5877T0cqLnGaFOE208p7EMLvv6awqvNu+"
    "dr61JSjwmICiVP40oUoKANxmy7kAucNAdZnSCNhJdVIqhfbZ9/+6JN//a8T67ZtOr3tJ5N"
    "8Ru+o3u63vl0T+HbGbfu/h/pKIP2HdMNv4ZBqelNEJDw5oa3kmv9u+ysNRmZUlKa1ptqmf"
    "mN60UmCf3fd7971B+/qSuEcj1hwM2gNxzj3i5+759z/EOedoxO777ftmv9O9AWHncMR692"
    "3+DMG/IzZ4GPC/1yDmHY5Y67Y3EFLOgTwDjeRffrWrZveav4vhcu5hNZ44QTvkeOLc9lWe"
    "BDs/cdkeubRnLmrtUFWgA3LZOzYidWDlDwDygoOUa9PkCdQR4KLfGw7BOZ4ZSzOXsSMiWA"
    "2TR62qYRkiv+Y4jqgCfTt5YDyhNFX7+B6GFPxBcw6zUrph5UYvIHTK6CkrRbOtsbKAisO5"
    "yxTHSGOp4hylin3WqjzWgZAYei6HVoSAQSfHyy4iWI2X3dHb9wMarN+QFxmbpmkq6/jBCQ"
    "uGxuZUdiDg1vLHnxEN0My/igSEcA2JcUMJAxxF95thUu2Z/UbXEeYlhGjEk+QoUd2c3dyi"
    "qaw8e3dwUvGfr1Kdyrdfvz0Y9jutobSRx3v3+NZwhWtDqmKOjVdqmvxtF7NYXDl9fPutT2"
    "Vd5mTcW05/Pae7I2Q6koYg+O6babrKh2A/tOo2S4NbXsuiliVclopAqel1V9c5tXHxKgKv"
    "e7e3WsOljot8EvNgdoyPpHDL2w+oAXRxJxz96jqx+MLF9xoFPIhNr6OazifT0OkYcoHuCV"
    "Sf9+MmHa0hTC5vM3YSs+87rZzu+rK3uj6GXnbWPXekTje1hcmtDbUvTm4/dQVKfAM2Fsv1"
    "Od4Lr6HT3UD2VlfUdKo+U1NkRtP2XeZvRV9eQrY6wrUwdG26N1D30EttMZryZSaOlMy1Wk"
    "EfdQXIWCwM04awnb1nUs/rqrbTiSs1z3TM/13vidUAOuL/1BYpjb0a2nTfKdWRvdQVJMNU"
    "995z9qCPugIkMokWoR1PRV7RgdtdnfAqP3zWR4cmBtIGKdNtIbVjJdg8Uwpc3TBeiGKTFZ"
    "SwdcM7FTcGdmUsdZVMDcsWMa2PACYksIVY0CfN5KfXVDEb4kvRA9TY4MoaBMJ+5d3wKQTx"
    "pNL/LJIs90DXHjGwjaxMzaaQKFeU7N0lajWQBU1i7cXwYM5bjIbEaMhLjIY82TA5jIY8iW"
    "EOvffyjHNIFAf6CAY6f9LGoBjmbQz7Ebv45E7dGBasYVRSKUGw1tJ8jSuOlJwnbCNRC4y3"
    "OEkGFqQiUoVxJYhO4YUOulvMS4JOtbmix0MfkQ2/JaTwudNJvUbjut3q3DVvf37/pXERco"
    "n3BzMloP3IcXjSdgbcJ46Yb8F8ujRNyqa5Uv/7ZWqxrASX7g8ZFu4Picv2h0jVNWqCN388"
    "wNsDuH3iVcb67Fu7Oehc3bYviXs0YtB+c97/KUyiZXulFh1F/aYVBKr2EJTiRL/JkHgoJ/"
    "qKwrrViz4wrXJ70ZdP8m/8URM5/oDL6laKfxFovZXhv6KQg3I106YzIiMONvy6rEYnsk5C"
    "0TjIW7lcENtoAEdONDbVlyofIyDYDaDHvwqKnlA+I1RZ1G6yZLami/SR8OujOTcPf/kYSv"
    "8P3/NkafC8/JnG8gcCM5z2DWT2kdlHZh+Z/ZNkApHZP4lhlu+62BFOoMm0+M1n3rwQRzSo"
    "MYkhxCYkD2yewCmn0+DrvxX3Ik4mZTcSdchjdGhOFpX2wi05mEsAaZAjokGiU/eQyFZzvp"
    "acpaFMfmlAp86PjvBK7leNND7J8jXKUIbFae6WFJnOOGj8SLHJVGHkkRJdg57Jk2ESy5hT"
    "4WR5SSxFp1aDuJGAvBvzVZvyKzxpDGYWGS0v3l18jhBHh7jgdu9P5G6Qu8m7aCF3g0p9hZ"
    "R65G5OYpixRkWpNSrG/86VN9wnUmXvgx0h/pIF4i/JEH+JhzguAdAWiGldC/0WA3FEtU7W"
    "VN42G8WRKIdBtlzXFvsnoGDWEzUHvKsjnLJvEjvZ5rPKWIMDBF8bmNgTR/TfSJtGmiJMvd"
    "bj6aZ5pthJy6YLUFAVsuCqhsF+ssimtwZZafZMRCtK6vqrUGRnGtdMzbVwWqBcQyFU1fiQ"
    "R30nyrhAzoBHkW1sLIuCOhwIfXoCxfyVOinBMe4RNWzUsFHDPl3VCzXskxjmR/rEV/d4FW"
    "W7P/pGusLG67Pm/f1tp9XsDkWhMHkIlcJ6V82hKK7nHYp6ew+3zb4ouAcHSfXC+u1B50YU"
    "A3OPRuy6M7jryCJl3iG0HHb6sqE4CO+I3sbbXXmyZSaYXYbdE66yjorDHjPs4X1uVueesN"
    "xJu0Yd3MnniOAqxcsnRmHLqkLFiKLHT7p/ih+yKNS5fSnqmZi7EfKoiJlnlfKruIe44xhS"
    "6d6JR04mkhZuiwzuFAs3qxWwN+oS0kSek4mpsJcJEUnVLLJcwI+xvvLTkKQbLDYTAjdlCZ"
    "oHTkp/iCdD142VJUNpZoauijxZdpRROtxlc/JMcANIJiGZhGQSkkmnzTIgmXQSw4zuGuiu"
    "cVy+BOiucVCI3R1xxq2T2/xw+6YysS146yT1nDws1EaiFpP10CyUpzjmWSECQrWAvew3nc"
    "l3cuZOe8WgZAF7xWo6cB3tVnEnxz2gYPaue1BPDrJUjzQ/ZHHBWEFEUwKyQmxyJhpReIX5"
    "AqSkd5jVIIYJDmDKo7G0iW2ck4m15I01wxTpcgSTR6GwDJB2usboVzJhS7j0RHwp+6GUyJ"
    "Nf47jEQ117xCaPfH8zVmS5iQkk/zGpaLpQ1uTZoNbe2fz3ZB5hWfb7zTm/d1xst7C0FNyl"
    "m0u22F5n4u1SiINgGIIZ1JIocqioYvJZ8GwqcytfvzedbnrXMgbRXUb27Bu5beS2875pkd"
    "tG0rNCpCdy2ycxzJpKma3Z6zH/2ct5bJqJbM5zsR1V2X0SPN2u293hWPzbGf5z3Gr2HQ+4"
    "6PkRu28OBve9/vCSuEcjNuw3f7Rvx/ft/l2HfxH4OGLfev02ONP1x06frbZzjaRvRuyh2/"
    "nWaV+PB71Wp3k7bvXb153huNW7bl+S5O9G7Oph0Om2BwPe4U1nwG9E+gLGng6rB29DiHgT"
    "RioO0Xk3oIpO1aSdUUS4wnOtstxfCMax+Nl5eMDEDkoajbezfX3O8gB8Tn4APkczc/vU5H"
    "yzPyyJU3+HFGs+DPPP+3hpnPRbJ33SYp9ijNxvhT89e3peS29NTTjlVCeynUiAXbbInnCV"
    "0cb4kpj4Ej9FmjW2xC9zyrljF6bxKOxY49y5d2NETxlJnT7ZOSehT+SUkZOGiBzvRU+gDl"
    "vrsjcddK7EPdfJ6HoC9UO3lF1H0DYVAfrvg143gXEPC4YXAW1qk/8lumaVZtbw2ZMel5pu"
    "a8w6h8u+hREJgEpXJMM6YyPIuEIHkSg+v00yMjZN01TWCTF8IcHQ2Bx6UOB6bzEooK7/8S"
    "cmQC89Abrjj5ADUJ8IwhmpU7vxGskBaUgMc8pjTvm3ySkfW+w3N65unG1NUfUtgBkwdZ/t"
    "AnDN59lZzaVge3B5cC3MHVju10BCWQH3dKyNy0lYkykeckoHz86DeiEfyVwNwKQsFqbxqu"
    "hjk/KbtvYFrOl015e91R00SItZEGID3lVN4eLf2sp0/zy+ope6YuTUCdkXJKebuq7qLkxj"
    "/v/er0IXrDvoq6bz6tlUIB/Knkjd8F5o5v3CUeKkvVI2Lugp/K4wtfda2z2DSaeUw6W+AV"
    "xHuWgpUw6UwGDfvQJ0RNW64sTXF1WHafUGmf+PEjAPqPFU0XXQJItCrOX0V9sVzDL0ZQFP"
    "ZN/rqKZITalpa0/alP+qfefWpqe6Po/0L2XOFWmLX3lflob31Bcd1RUr8Q3vheM1Ncw422"
    "/OCiait77orPaYWW7wZiGgDWRvNV3B+I7imSuMlPG+9l3DbkVfbd7VuqZoLQxdm+6N0z30"
    "kgWio3wMraVpUn5/5thW9H23XAO3syHvq6aTasr3lHMvem7ffQR0du2LxKshYMYCjBf8lu"
    "MTRuWBq+d1Vd/n0Vae6Zj/u97f3PNM+T+1RWpq6LosZz1+1SxtfwXb7e4H9FbTh1Fjr4Y2"
    "3fc57Mhe6jqz+K57bx6wB33UFSBBmi72feL6spcaPWngA5E5I5Yvh4MVF2rnQtljdGjwf7"
    "YD+mDViqYH7HKkDGsutN/o+iwmW5jzTSMtUZiy0MYvTqMMOcJ0gz0Ti05NasvE/Zb2zCyi"
    "MaJYog4AjGmDWDNjxYjBpvScTGaKNfOSdQ2+N3+5+PQZ6lDCx9UMSgDwG2hAHzP6V1yhgf"
    "IvOmIj1uOCvDeyUqAE5kJXphRKG4iUYATSDRniWnyf3yCP1NJUKj5byyl/r1iGuUvaMLjx"
    "fZNwYTInTOaUd1nDZE6Y5adCWX4wmdNJDDO8k6MDnByH57avXWKFzx+z5K34mJy34mM4BE"
    "9XLPtjHmw9gSoH++8IbxZ0k8GNYItJKzxk32fKXfA+JXnB+2j2AmtqLOKYmeS40Y3E4QNG"
    "32atLyU0lGscGv96h9duUBJfu5V+7brK7E65/QOimNy/2uP8arzsOMx+SRzlKo+ySxlFhj"
    "iZ2vGJYJx0ekRvPCWdOz4yIyNdUUi3Rkb6JlS55XYDA1OEqUBS4g/W8S5iBdkLAIJEk4GD"
    "z1arwdgZle2Wg99nlBGFkeZ9B4h3QbKDCgrUvdogK82eAZ1P5hpb2jRqBNhBfjsVj8x5hZ"
    "jz/LsWVD6OYLsCq0S+x2kjcdhH6ji2KnlerIFRiA6B+9bMuKfZWJOPEfute5rNtMuypdmr"
    "yFfTAgO2cH2MewVvvk19B4sah0qwcQYLPoiRGb9PYrxSk78yZWqWn8CS/WiblAttbOTysu"
    "RnZjjN/iYKckEDWSGOi4HR3fH/jzPel3o9sNt/519Y5Mk05mTyqugafyz48YQsF8Q2GuRx"
    "aRNm2MRgDfd7ka1z8pWoytoiilP9S176J+ucdGx5kYmXIkDX5po9IfCEqOB3MGKCFnH9Ce"
    "An/rRT2bAi7P+hQlFiWhTb5SZ5D/op1GS3hX4KZ+in8NZ7n6PbzKKfwkkMM3/5jw2mx2yZ"
    "rwz+dlVY/Bj7xUIj/MjlyhpU78xhR/Wq17sNDOhVJ1zW5OHuqt3/+b0YSd5Ikzvq6Oq52b"
    "XFP1YJL6SA1J7pw4/ocYrJH+7b1uZHEHPXX/qygYmtfgyIdKrNFT2BiIoIh6GU0udOL/UC"
    "s93q3DVvf37/pXERetL92dorlD/5eLDNke/XVfty4OkTQbNgCE60sqKV9a0Zye1W1vACUA"
    "CmfaebmmLqW/MyYHr4/N7VfDcVkt67cJeAOd930ZglOr9XwJ3oKUi812Og8joHtHSN//6B"
    "iLU7izFOBL5vpJknpqLl2No0zWCckEJgGxBiDfK4FkF2bgCfE65HBvSVD45O5sqa6NorJY"
    "otAv8axDJkiKDBKJkqjDxSXzAfIwvKj+LMFAe8ck4bgQariy6nMHLwyMEjB3+GHPzpkrPI"
    "wZ/EML9trGClgq6KjxasUOBPNffRtXiEMB7kFEY5rB7k2cZHRZG5TGcu/ZAVwAt1Qt0dJ8"
    "Rb6aGYiVYuSZST9bjmd/KsOL8+wnn4vm2kMR5qsF2GmAjFJor0KvxFY4JSUA3gCsCpEIpZ"
    "gLujZVNFbezg39iA7EhPigl/eIcRzuOwlx8x0aNw47TIZEHNuSYJjAl8Pbeo/urkWeJXV5"
    "X1LlSJ+C1jzZ1jfvt2ge6Q4ofEXKIhiBGkZ5CeQXoG6ZkT3Y4iPXMSw+x7f0fHOTlxS0gM"
    "s7fskb0FvSbr4DV53BDyN7MVt0Ua8k1tErXkStSCqU1b09v/GKY/9N6Sftvr3rjNwytBiL"
    "nlP3OXl6tfDvm8Kr9Z/dplVoXPL4MMXji9XJAUyIppSAxhTSdGxRQsgBGtuU+n/0nN4IDo"
    "TkIEdhuwoce1UvRygOWPIZjDVoBkijlsfsjgU8cI706Hko3AzQkyFrLiy0B7jhBk0CcaOy"
    "cTx2NPU728+T7Jn3g71SWHTfrMdTRz3SCrGXXi5/lKYUc45oNefcSMJ+hOhumL3AATmSl0"
    "IqL8N8on4Xv4JbW+EoUsTOPZVOaipAC/abiG9Pyj+hOBgvdw0xP+7LxqUwr5jswJZAgAOe"
    "Cr3Ybid6gGtUYMHATX8s6WTKcWF+cv/Nl4TvljyX8dLAGiufQ0tCDBAbCk5OfJv1Yv1uRv"
    "RPwMmYMAutmJCffdMDoNIiuNrPQZstKnq1QhK30Sw+ztIaKjnOw5GBDCUgOSekpxHsR07W"
    "9E+PNJZMFS5NVg3SVJRXInmLIiR8oK344+fq1ps+U8opkHswYEu9hp5TkMD3vW5es1FzQY"
    "HbGr5qDTuiSB8K7xo2Jp0xG77w2G4a9gVvNv+p0f/A0x/q39z/Hff+eNFqb2yn+XyCL7r1"
    "VEc8yytH24yLC0fbhIXNrgq+Cogv6VZ2Fz2++1rB0Pl17KqsZ/tyQ1dtueRaTRulHlHVqY"
    "l4gMdwohHxXFJCCpnLwfscMxyNVEdjuBHJ1euUlkP/SC24vZnOUpzR0Ktj7O/fGe5YJzcu"
    "33imWtDDNIVIa/a6Rx7At/qwwx6zBhfrKIKwZcsGI+G+xCUxtEWSimLb2ngaaGtl6gOON/"
    "OS46UZgKH2C/QOjGSVqz4wLVy74cps2v3BLfSOGDMU5yU5zuc6bidJ9TitN9jhan4ypM/m"
    "3pRgoZw0rvR6uT56sKSfKL2H7mMbFvywiWs0LBri4OVYC+6JpLe22i+jL+d8j/iXVYCHyf"
    "uplyI4ltr+nWHdWQb1wm/7K1CdjBIZmOMp2CFV104ZUDmDyDpwBvoZBnE5wJYFfDtzr8jD"
    "DAy+Zy5zPldy+N6tENVelXO5X9lLgS/PPxyHZQFUqGkOFNX5G3wlG86Pd6NxW4mhri50ZX"
    "USfVYnqJl6xqKHTO1yRqw9rji7P5SiaPS023NTaB9c0iU4OvT56K+Kgv6YLPglhdc+8+wQ"
    "fr95nh0zJhiYVqbeBTxacbHwb+uwxzIhywoLaK/FYh8muIP16cE6eMjK3AKmssxf3wFyL5"
    "eWLyZ8sU5O/kb0SzZJgxX4kNruI+Guqar9RrMuc6XkOs2eBXNTVUKhsQA5bk82ilF9cDbW"
    "4sme36nbkVYsh0aZqUTdcyBnrEVjNtOhNdyyI1FpH90a/ix4j7ZcJPbe1+AzHTM/A3E6+M"
    "GSjxzLncSb01aqKFo1fWGXpl4TsZvbJwmGO8svj7Ng9F6bZHX6ytvljwd/zvXASwT6SOHP"
    "BFJg74IoUDvohwwAIyGvN234IyrU+c6wFQxpQCb+6L4yh1MVbrNJdCnxT6EObwIQwowDkx"
    "j8gi8jmQ35AGeTeeQUn0NavyvhNrepVe0ysHw+obF6/Oxp7+UbkKdlT03R71jopU9TKXel"
    "y8RR6kgGruL2tV2adUL7KBjAaGevcxxL3v20Yafe/EFIOPe1YWnzeVlLCkw33R0j85Nknr"
    "nIDN0vGfJzNFfwK62qKKTlXy5BgsF0uTL6eUTJx7+IV3PImj+Mu/IFLZh1/A96CyX/JFz7"
    "1g3FxGrmaxfNS16fhfq5dc6m1ACrXbPbRbN+RIrlzRQRiI8wnDEJGtBa2Ttt0vI32ZZTtZ"
    "8XYJmPOEqwz9WZcDcUng3xFrtoadH+1LIv+OWJ8rRf329SVxDsLv42xerpmcXFN8XMMLE1"
    "rbdno+jk4d5tuU1x0HOiyLxEeVRxrprbqOckU82h4sUS2VmkkZzYINGmlK8tKC+RZom7lQ"
    "KPHkiKLzd5G6JtYCzv/c/9Yiv366+EBGy3fvlF8/NKST79++CjctUHodFy+IhwFvMrdDps"
    "qWyTVCy75owfpysuqGmluq5oYew7i+vt36aiYsq2b6asq/8cK9t6+jA2NOhZPsamaImsVA"
    "3sl0jNAJXF34wk4Vi/7yBL6t6lcyeaXmhEzBVdUCD9jVjMJKqBPLSS5I5kvLJqoWU2f5EB"
    "fMmSlR1ayFrqzHAurG3iV8QrWCLKqY09kYUkxa+fq96XRDXSNNWiGaFD1+z9DjF9+p6PGL"
    "wxwzzM67PI824pdBnWSrNemF/6xdiXRXttI8+n27P+h1L4n8O2KDdv9Hp9W+JM5BNbjz8O"
    "4x62wPy1V5KKrkJCyI6BikU50lN0IH9JJ0F5ujdZKMreeRtrvFnW28l69PA4zg2TRNZZ3k"
    "4hsUDEFbptHfp645zt3WOVzvLXQ0MCz/8WfUjvz0lL+gjydTYOLAKiQP2UG33c1zc6GBM9"
    "u+bpsLzXGdO7L3WyaXTfRuzQyVCNUfb8qm7wlYsE57HQGbATSIV2a8/OWS9gQrXKPpKO3e"
    "6WjBt/svWy3ZS12nlEj/tCdEN6ZSX4DmigbJuHWNxeVSzwPTnejplndUV6xMOjUgfdgYQt"
    "73DfFw+mo50fN1xMs1+O2H1ED2UleQNJUvv5qt7Tuh2n/ZwMjqHdlfrTbsUeN9SLeMQpcz"
    "F+UAermj88edcqZXQanMUnLTU6jzp6T0+eX7Em7HT1cX++2T1p/iu4ZbNNuwF0XANHT6qQ"
    "lEOd1rmkuOian9W4Ak3pcxvjbRRo1Uxxt/87GbwiaTKyNv23CKjgrPQFFflD9ca4ss+cqr"
    "iy9k2tFng1oNL6O7QkwKVgTwmIGtxDPTLKrGei6WcY2cjjai99Jqkb5tHvQamhqTXV9Mqm"
    "p8KtjjpanlgTwsV0Ob18W7d1mMXtAscQDklyH3mBmUOGLP+fJo+YVqCHYJ6bQMZ08XhHjI"
    "F6B4iD2BCldvK8oIEzArFhEMeFxu1JUZiiN0BtrJ4cvCOKSjGF9vXxcZ4GRbrF+mSE/k6g"
    "7r7lXcnl22OAhu7vJtdWOdGyE6wj+nAnREqzloNa/baYXbygzmcA0iMTqmz1aSrFlOfY22"
    "qpO/S51tQU3LYDKvOJ9pVHVyvLjhF5QL/yTSlOvaVKisZM51PNVw87nMo1pksV3HKI9/eF"
    "VgNiW5/9wn9A1jIMqNgahKufWaayVYcP2NEsZI/5T8W1e/HConld68Vqf+W3UHdfet62EL"
    "D1cU0qIrux1s4yoVhphtq6dJJG9aDbCHjD3VZfvGtceoCAb+RWOyzpqzz7RnprF8nokCOn"
    "LrILMpaKqbTMGrzRatxMb3pFZS4beyLwilj2TksiPmFO51wkDhFLuUscxeDaC58cr30wZr"
    "CAFpjuHSK8O0Z27FoF1ML+4MKzKwuSxDDm7kcSOPG3ncyBe5ka94KFOZU7roaKacMTe4T/"
    "YtwL4gEdgduepfHtUyIIi6ZaV1S2Ues+okr/VOc1zo91joMY3ISTxZx+U5UJGA0KMbZbd2"
    "/C5pTP2S6D5Q5VFGBhYZ2GNmYIN1TveN+Y5zOq8J6KG1/YnPYa7KiAoz+4HWl30Noas64V"
    "Umt39PmcpvKjDfzmKo/th2jTTmfyElxkpEJEMshEn5kFi2ZMRXikWejCVTybNhqCJL8koB"
    "Kl5GLHgeJ8CcA5NPVaIx0Uw6pkCMg8vbK8SifIsPRY1E+EPEHHDga2OS52qQs8mc+EKJz9"
    "iTUqpHSUjVgzo86vC470cd/kRGOaKOvI37QmBbGLO1CW8bk7c0gc1q9q2MEJLuAaHYy+EM"
    "SiW61SNMAwpbqSIcMxh4yfWS7bGd5V0IAzxPc+uDb+Dars3H+wbGYd5xmJ1VfxcaPSCJNH"
    "qVRxmj8DAKrwpUelWj8HzJ5GJ0gWCquWRNwJfcLqseAG0JBPDBzhzknXg5agMz6OY+IpBI"
    "4Ct5oQuoLyfcfwffm79cfPoMvOKM/gVexSsQhK9EnzOD/+44heAAV3wD/2N0GK6QwzAqYy"
    "WWiTf5YOxcJNsnXmWf7LNO90dn2Bx2oMTH5njE7puDwe+9/vW43+ailyT4ObzaZRmi4ot+"
    "zBWV7rCd9omhylTpzfRxacbITWNiGhxf9CwrYQ+InmU1je0NZAuPNY4Fs4mnGcd8OcyzKc"
    "UDPidUC9RM0EFFXhiF6Hz2gaOMwVQuN7UNM005jSktXFCnqNqiavt2qu0bL2tlK7e45cIt"
    "F265cMt1ilsut+xIzG7LV5EkeaNl+RplsDs8msaKIwFbm9VMm842Psuev/I5mcDby8tQ4u"
    "6GXOIf/IimhvGiUUn9N8gEMp+IHCiWkwNFOvDHmSEOewPZ0q2IraGTqmXJwJ17IXOtOOCC"
    "MOxm99kJQpMF7gdxP4imji27QUzLUVRaDkw1cPAwBUzhcQL6jK5Y9tiiO2UBDcviUFd6qN"
    "HmdwqjjDklTmGUtZgieSkhsoua8rcfP2XYsX/8lLhjh68i/K05Vp5pnCtsMsBBqRoCfZG1"
    "6lda0a9YrJFLRS4VudQIlzqcmYZt67Gma++7RhqbavtbbaVTvwm/b6LYNp0vbJHiGfJDv/"
    "Dhu+RnxQe4jQZ5Mo25+MhfV0D+NQgYoqUT9Wpm6NThxaKMaUnXwEwT1aC9khnGJz7wSzMu"
    "dVAiF+YXQUIshhATyveOOjvqcdXf4T/qxhS0MZGOJ+8oR4SRmqncYFckiYQolB63yXAKqK"
    "dsMNwWGWy1jq0y4KhGfu5/a5HPFx++/K3Bv1Fgb+BUUCNOkAeZwEUm52QiuUabLiYicxX4"
    "y4hkVBrvdEHjdhuHumjB2w+0dpZr7ZSZysZy6KPwD8T5+AGIiNZC0U9bR8soiuw9VFHwr7"
    "TnxA1hQOxwO8J35W4H/8/FxYcPv168+/D5y6ePv/766cs7b18Y/Sptg3jVuYE9YgD96KaR"
    "38STZs53y3wSkkWCuGo7impya2+q6RbIrOXZnm1j4XqMDg3+T8kcXBWgL5qB22uz2/7Lpi"
    "ZT9I7Kd2+avY7b+EbapG6CqdOa/wJf8+0BIq6noCIyFpjGK5c3yQt/nIVz31ykOfvZ/aJB"
    "JtbycfI3ougGo5eE/iKyHjjsGLXErhR+h0WmM4U9UzKDWJGYGJLDXBd8FaH8nHBE5LtlZt"
    "hkwgHRXulEOEfCKXEfGksuluzeBTTgtxEplYxhKnXeqDt+rTk4Q5/E4TaI78vdIBbGF2LK"
    "u9PY9y3UHYc5KInDXOlhhtdhZHyTLVdO81rwFSHHhE9ZXEB4q2THhE8RJxC5U4nhJwxDpw"
    "pL8Hr1hEIwP3KpsnB29wGHfVyuer3bwJNy1QkTPw93V+3+z+8F6ryRZicwEu4eL6euGhJD"
    "XxB0rTmga41fMdnTvcbVMu99XR4nxFsV/dAzm6Dsh2dxARijC1Nje22nubJYxBlE8tQpuh"
    "N9NC3Q8Of0KN00kkAvtVZRZBGIoaXiFopkWsplo8b+pSqDoZaR3oKyzvWGGoIA1Jnrb/WT"
    "RYwVpOCnukZfhS+XoHN+cUoD8e3qjJqUUN77OZm80PVEnJ9olrWE0FXGpUyHK4ox2R708k"
    "BSDUVkLJj1hFE3wR7sovmLe1tgHDb5XnA81RVtPnEoMJARJyTvNTGXOrUmRDeMF36naCxG"
    "Dqqk9RA5KCQnKkROIAd1EsPMl/U8HJTTvHbu0x+zRMZ8TA6M+RiJixF/cyDrtq8hvff+Ig"
    "u6vFVycuOLCL5yN5gH4Y1EDTH+lCm261NKbNenaGzXlO/QE8p1JMMcEKoh0qWQ1ejQ+MYO"
    "jR6Ku8RjRIRx01PpTY81NRZxgUzJqWg2EpiNZo9sNBu6JQr+kP6VoI4HpXZa3o7ISbWM1U"
    "1q3tZYmcqEcjmtonHiB7SPemeO1kDKp59lW2MZxDKWQSw5xyCpCxyHHOOAPgGlQp3D3dpP"
    "iQteXot7IeexW8W5/B7n6zhqtwq8Q8EgsR9UfT7b+0v9iLehhzXtRUyiMaa9OLNpWoU+aD"
    "1Wgs2zmPY2Im5dbNee9ZNFxNwgz8ordYtqP/Oli4E7OPh0839eKWEGsZbTGTGNlSivDZ8d"
    "+5tt8C+kEWwea9k77NVzprb17KXoQV4f651/UHOBHxBDZ6jwTsh7kHMCGxHEMLM0LzN/RN"
    "GeHlA13uA0Qt5Qoad3/wq9cRM/OiQ5I/r285GqwlzfOhCRp7306D5vbxpX7sm3b00p9QR0"
    "kek227qn+n1mgEMR7F8gJ5X0/RF5/MnkVdGXdMI3LtIvCBpcisz74uOjyefHDJJTLB9tk1"
    "JimA2y0vhUWYo8WI0M6bQOfvWceyq/v+c+eyp49/i6FWNUbJcSD9z71Wjvh55bZ+i59dZ7"
    "v6OzbqHn1kkMs9gdREc42THDE6iFg8ABUhtvdhQ53vwBoT02AMdjsczBOmCgYCmwurvpHJ"
    "D6RBBODBSsQqAgTMkCMO4btTJshXH1PbgZMJVvowJQvfI6Osr31lZYA6/tSiWRHywXC8O0"
    "m9MpteRyFi7LGWjQSC3OKZuCI4/bdis/1uLQCXsfGO6EOBEZiYlC5gYwg+dksqDmXJNsy4"
    "QoJnXrYoqMq9II6MTjsYYI5uP65HQWIai+RuixQ158xJxwQEOlXn1OwcrxgzWZctRFTvsG"
    "0WTOe+gfxkLdqQ6nm9UZCSskrJCwQsLqdJkMJKxOYpj5I2nFrY0pjt+eRC0oq0N7fXu7mV"
    "yY+4XQ1z4/6r7taBT35AiTkBiGmewRZvLMlTl4LTzGuN0kb4GDUsiKxYJqjvMGNoflarGU"
    "H6Kw4i41g7BW0LHshbDAbz1HeacYGGA8ohMhT0iHQwL+RuvkFhpcD619w14cjB6sI179Dh"
    "v44ptVycSzM+e2s85O8pgspcZ4UwgbWc206UxwrcYCBsswydSALG0aEzUONNsig+/NXy4+"
    "feanyIz+9ZU8G4YKgpK3JVOHQdasBmSam/NHPK7MWPkXzMkPS4oe3RmRHUZ2+AzZ4dPaRC"
    "E7fHLDPFOsGD+FZFrBbV+7VHRFVfLeQOtuZcY75fOKl64hi1Mi8Hk5s4hgDeEuJSsg3ydr"
    "JmSqyf2yCEriy6LSL4uNcpRDiQkIIb2f7vS68RDb03Ew4p12nOhuj5T1z64qOhAC7ZVM4j"
    "ik2HYSZ2lljKsVpSP5UukkCmE+RgU86TR2SYQfnkn5OFu2dM0TZ0SufeOJKETXXimR2/go"
    "aVPGBXYmaQASARgSNvUhbPLvInD3cAS7B9SHUB+qHtyl6EO4UcaNMm6UM26UmwsIWlP0vt"
    "wwxu2Ww01St8yK03hs+lpn2zfPONJEsV5kISu+dX10srrw3SzfVKkQ9qKsdUNRRaSKiHhZ"
    "abpOHilRebOvEP8yV9YilYz8Gsq3Q6qZtSjZblIlrrT8IS8Opbsmlk0XXrCN4as2z5d81i"
    "B8Mw9RNiqdaiq/HV1x9/ETRik/Mx4tL95dfJ54MT/8ti24a36PfG490pmiP42NJ+8STgrj"
    "EYOQIGntVQg8mipkIJwrqjTiOiO2i07AO7OX4gFWuVQhSkEo083mCs5tejaOsjLqlH4pt3"
    "cz7mqlXIeD+PRUdFajUjGiTC2p57ImaiCJ2wt/YOCvM3sLvIzbc8HwoypeIVUcfSfO0Hfi"
    "rbWEo2M60HfiJIaZLeeP+WqhbSQKCfGqkPtE8ZX83O1FFNs2hzGi3QdwdmWrzFedXTWvx9"
    "ftq+ElcY9G7Krf7La+j1u3vUGne8O/CXz2vu/dt7v+753PI9a6bXbueF+tzqDT616S4Gf+"
    "fe/unp/qDsdw1O4OmkPZLvY8b99vX3eG49vOXYffp/8T/+5hMOzdtfvjq9tm67fbzgBaRM"
    "752vGR7t60fY3kCV+L35udH+2+r4U8MWLXvYer4beHWwewwMcR6/Wvedseb+neafiM2+a+"
    "32m13a/FB/ebwT0HqXk7/tb2vvedclsN2/27gfu9+BDW5d/mYdnoprs8LhvpSj8w/fZ/Pf"
    "BFu319SbzDEWve3/f5QPOT7tGI9dvfHgaynTgYMXgbXPebv/O57h3uMnSZ2OIUsjjGdyYh"
    "UXnyW2QjUeXh2tX8kQXgz8kAf04AOCcZj2UMUjPfhXijrKiG5RDYRGDz2uqikjVcHEqJ+P"
    "UT1nkmc1gOs47Gz+Xdwm2DsqgJV1oTxhwzKYNZRrYTZQ7mtJinik61uaInOBh4QuHHSUqd"
    "O9K1WrBA971r3v78/kvjIlQ90a9phXjapWlSNs21K/fL1GJOB1+9HzK8eD8kvnY/hBF2LN"
    "lRgFNS9WxEDp+mx2faeVxquq0x6xwu+xb2nFKS94BHQA4zj9v8cDaeMmd6wWYex0lik1sq"
    "F0ccJ1zDBaV4Rd9BzlTYS46ZHJLCCZ08oXVtruXddIRFceuRvvXwu5vkCqTzyWF6oiorSx"
    "u3nzzju5HC0a3y6L5p9ZqqvYeKJkU978Ec2MZLI1mX6l5/+AIWFZ26hVSwSJnMBUA8gH7u"
    "qOtZcpSzd3v9ldinOHccQ1Df3TOxnRuVMHB04ZrM8NB0tfhKasenVc4DVt/rqD6TNMgZQg"
    "3hPUFqQR81wucQYUPi6UuJGXKfzgwBQy6plS1aCFpfBiNgjCeobQMRN07sjCXCZhrE4Cu4"
    "G07TkBkPoaKNjIaBo5mxEgE2q9k6Pjyo1KvFxNp4YRVnDc9v8c+0ABx5vYIiPDAIAIMA8i"
    "5wGASANvEKEQEYBHASw5wUBJBsb0iKAUBTwxnaztB29uZIo+2sAu+BnWxnAEjykrE9DsIv"
    "X+EaXGdZQh7CSuTbBDc4Sugu9q6AJNq8qrwHclX/fMp5UAoNMnFPTv44gLBchdcxDAKoMu"
    "jFTGM/Pvnzz8UJ44TONKGnxhwKtUfhTvbJ94nUAeRD++RHCPAd3oXoorDVDWQ39w/0rbnM"
    "4vfhs/ns6ZUQk7LvOAHO6pqQ3QUk8LAXAPVJOIDErZCVSmN5pfNuIASlzWwztnBfqEUjzS"
    "b96LYdU6/xVqv0UGRkJ9OlZRtzakLyRegCjMCr2VpYfA0mbcj0laPJZ9VX3n6laGBD5kCK"
    "ZI1z/o9pLJ9nZLkgtiHENDbVl6pIUElUJcZEfdhL58wN6d6VM23kjZWSeq/IrtEGjjbwvA"
    "s12sDROFohYhBt4CcxzBj+nzKYZVAN7hYqD+R+GQR9B9ADe7s8a1lAEJeySi9lQiFRx0tm"
    "a3r8OMePcVgubZiPVkmPNdTzUQs9KFKpG+d/K0QEkYbOv0yFlN2samJIDInSdKLUhasA+q"
    "7l6+o4od1K3oUmV6V4u5bBbMmqRQg796tGGlM39TXKFDdiQjHEX6C2CzBcHmV2Tppkquj6"
    "L/CzIMZjYRpzzaIqcGnqEsq0kAk0gO/HEA5usAkRLxxRO4XxZZU4NxMfQnKoC+/Hzjk9lU"
    "TQhX4H0nRI0yFNhzTdaSs9SNOdxDBPZwpjNEatzeYd7ROvMn901uo9dIeiioA8GLFh+7Z9"
    "/52jekm8wxH70RlAqQDxZ8Q4vIMmVCdwDkasfdfs3F4S8WfEbttD0an8O2K/t68uCf9nxA"
    "YPNzd8bDq97viq949LEvwMntk3D7fNYa8PvtnOYXh/9jbe2XxuAaI7zoeNdKWnQ7/dbH2X"
    "jvHiYMSgtXfW92HEWs3b2/FVs/Ubnzzu4Yhdt1u3nS40do+qMXzMsHMxwG77Kg9XdWmVkF"
    "qSazMUksX3ZKXfk6DQjuPzoaY8XH4h5C13eMCimnlW8j1G9JT5d4CDrzUCkR0Wq4g0Bl9V"
    "ebVCvr8Ub3PpZzoXXrU5oY0RRV9+tKYc2JqSNJkLwPgkHM5jnuJq2a3ciR5nuPI9BCmWK3"
    "+rraarJllQ0zIYMUz+37PCNEtks2uQlWbPCP2LS+trYghDk7Xg8Gr8OkTevxm1SO3Z34iN"
    "2AQ8mkSdNplUZQIWK+NJWKU23/GrLiGubSKyoxFmEHtleNYvi8yUVypELA7iV7JQ1mAjs8"
    "izAXYy/gW/0KPC+G5oOoUCKpNzMuStnzQuJkuqWEQxqXRuh35+dO6JBYYUuB2TTl/4b1DJ"
    "kwmZ1/jmimhgT3OqhUwuyX8vFdOmJv+t/EZM/uPgN4z4w8HXUA36hkRtVNE5KAvTUJdTW+"
    "Z5E9d6VHR4VsXPfloylX/1aPA/juu8tYT0pDQ5yVsEJWkRC8A6Fk9qeva3QBrUYk12zoiX"
    "0rcbVFqwkTFg/Ci271dtMRaT6xhso6ELLPi7hBbe4fiFrgudb9TkCy6f9HzTXezvp3NF04"
    "vs0KKKyZ+6Z1OZW/n6vel0t0wGsT66L6M9+0YbOdrI824B0UaOpHCFaBa0kZ/EMMfuh3ex"
    "jsZ2VGG7AOiznet2dzgW/3aG/xy3mn1hNo07P2L3zcHgvtcfXhL3aMSG/eaP9u34vt2/A9"
    "N64OOIfev1252bbrs/dvpstZ1rJH0zYg/dzrdO+3o86LU6zdtxq9++7gzHrd51+5Ikfzdi"
    "Vw+DTrc9GPAObzpcUW+CPf6SxJ7exZr7MYs192OyNTeavC6kdEXn3YDrgFRN2hlFhCs81y"
    "prg4pXfGNXgEzjsOmgpNGIbFdLHIyyU5D6OZZ8sz8siVM//9T3Y5h/3sdL46TfOumTFvuU"
    "HMfFrvDbNeCDoVv8O/WF/6xdN3CubJW9pc741moA+xr5d8R6/ZtmtzNwdjv+T7tsckpwWc"
    "uZAXCvpH9V05MOkPVPMqw5APYE6vDOLHs5kfxtDnQ9gfqhW8r05Yo6UMx5IPaJ1A/kj5lA"
    "/pgC8scoyJaxNONSRyRjvJGoH8RfsiD8JRngLxF8n01FTYB3+67DE64w0mfNS9IcsatLcj"
    "VirUvS2mVv8T4L7u+TcX8fzXjrmNTzzGy/TA33GB8yYPwhEeIP0Wz+0iUhhgFPK2PhF9u7"
    "hMVOgL8rCe00v9xdClhIN4+x6+aRE+cYaYQ7DW7hMJMTZE8GoU2DVjgh5YTWk0Fo06D1vL"
    "rGjvNXTphj5RHyNMgDTlc5oA7InR7EH3NCbGtJVOj2jbNfvsp750Hn9gfEEcu/I3bTu72+"
    "JPDviF13mne9LsSZyoNqcHYYmFVYYJZJVc1OWkkS3a/CYjv5YFUMuBK8sACjXarshUWxyl"
    "76Su3g9aro2g6JEuOlT3lV2Dgxx776Unh7V6jC77vKcPdBf+YI0n8f9LppgZI+wfBc1aY2"
    "+V9R7aCsPZzPB/lxqek238Gfw2XfwvEYgIKek50Pwn4GjaCXHnQQdj4I+LFHxqZpmso6gZ"
    "kOCYbG5tCDAtd7i0EBF48//gyr4P6QnKwu9gEhDAoOQRoMRcqKaVAKQQ2DGoy3yQNsRBLj"
    "rFPjrOXTHYU4dwTwldfRcU7ZrdG/gXUwQ4S184wXAG2+4OpjxTe4JmYBePOsFwByjiwB1V"
    "wXtgMcWRtzR6/71o1ANTKNxmzSrpwuvv3Wp7oI5E5ZPSKF0Goyy4Mah8z6tSdWvhzUdQTJ"
    "maZPmr7vpKrfIx0AytCh+qG94mpGMThdLxe6Ns3Grxzl1GJ0hYjlfxgLAusO+qo1UOr4MY"
    "ayQ6xCWAmPtjEkD957bt1AVy3RU13R4j9OHRsQcL8fVN95P73XWqkQoc3VfKFLkT23V04/"
    "dQVKpyroWYXs229FX1k37ce4y1oY/A2/N0730Ett9RrhP1TA26/eKBmLhWHa/JbtvadTz+"
    "uqtmhp7NXQpvsC1ZG91BUkw1T33hf0oI+6AmTZ/AdBro09QWrKQOaB212d8AK6r+yUlBtF"
    "OSU3ZUCb3p6kcqwG2m9NVzlcGUSwSsSGvIxzZU0eqcgm6fb4k9UQKRQFs8LbmpYt8yqKRI"
    "7WgiovFnkyTKLZX8nE0uaarph8DRZZJkWnTqpJ+IFW4yw0Loe/gxGDHJPkHaStfH9OrjVr"
    "rllQx41fU6aoZIbN+1vyKyjPfFIkp4UUdwTfChIlPfWj5FmKzZS3+a3QDiu0YfY5zD53id"
    "nnTjYtGWafO4lhhgzU44QcDleGoVOFJfjBBQRDo/zIJes1sFe93m1gTK864RRHD3dX7f7P"
    "70NezdEFVCCXmHVqO+jJaacQ9jTYAxu8HN76QcG3ial6G/RdZ/0POXz1VVcH2OHNEZbFMk"
    "BVfnU4o6XoY76vs+I22Mm1y+Jk6xBTcOgcep4mHME+Wav0y6BrcAhQ6fSSD1C/DAKa7g/s"
    "0TyHc6esKK5b/Sn90yqDu6rkzRDZDMj6V8BKVliS7jkpVLbnv5OBxp57bbdS2D1GBYFMpL"
    "sRAV9eojADaNpzMpkbr1SdkBdKF1D1Z03ExQR/LFdDSS4DVQg8MVQeEpzxwuAd8e5kcSO3"
    "c0d1DDDYh76BEeOf2Vcy8eLGH+kTf2IE373iXzn9LWxo/ZNFoOgqgca/QGuyUiyiLhOrHa"
    "WR2NCpMwcd564yive4TtlldPq4HsuSZciWI1uObDmy5aerCyNbfhLDnJ/o2JPeOKbBLIPf"
    "COyM8jxWAUF8qir9VIldfXSAkxNkeAKYGCP9idshMUZIEYp/7hJ2LFHRU86ys2QqZMzZYU"
    "vgF0QbSJWXLhiqHcwfITG0fOTfGfjok6wEgU8EafqElCg7ZUNBSFMg9bNk+bENSWO2mVTr"
    "EjzhaALJYgLxrYWZU6EgsnnSoORMM+M+6AWAnC+fTzXXhawwh9bHSlnz/MHjMba8UGx5si"
    "XPH8+e3Y4HUhxoYQfz4j8aZKXZM2HUoq9QOnRKnXCP81hb3C6d5LSDeXZKOYLixxZkC0PD"
    "EhqW8i5taFhCbrRKBAMalk5hmJPI1myVKBL51ioxSRWt4aY82buXAPGEq2zcqyjw7tYxD2"
    "/ql6ky5JVlTQO76zxvk4Agvkwq/TIJaVRZ1ZyQGPK58c/O4zonrmE55HBTOdypjyJEtnEb"
    "DRZ6aDPwjd50RKYxG8Th57dSHKOXdTGGYPRnZExmF738j9moxaZHA5KFInK9iBQwkGSGP+"
    "ILDqYGLvlOtnXX4x7c5r+KI5FzhswUizCDPGv8ulHmsaRr7EdMAk5UIoXsJLKTyE4iO3ny"
    "mgaykycxzOj2njKYZdA00b1GnmcrKo3PV6WfLyRsyiFsYOefl6zxySBR85/Qa2BKd4A0JI"
    "bTFPmvN+W/tNc3qJpXzQVhO/fle3AzYOs+6geH91inb2htrBS12Jzyh4sGqanQV43UBCRu"
    "oRPIWOg130owDvjj/Gioa3A4dHuAbBwif7QlGb61SPnBDzSTWMsFNTXDFOmuId00bH91Gu"
    "vSWHDfsYmsp/76LtI3dS6ncWpOa39LTKiBzCIyi2fILJ6uSozM4kkM82aPkJP6CMmhUhnO"
    "dhzaTuTANkYU4d2is/v3fPsq7TWsD9gIa+2hxzeDahnYSe+P8mmolzGPcqVUzM1cj8t16X"
    "8QMqiZ2dTLpq8W0kYJPIcMkFxHFXkfQTlUqVvpSF6SNzaXOrUaTjUjTWaG1NgrtWztWZT3"
    "+komJl3wTaY1gS8j2ufhLj1iVDF1jZo+NdfpE0oIbNxrQNV90YS+q9j8H34L0stG9LWL18"
    "yjyR+8mTPZHHqjnNSWIerPf60CryI1fvciUO9taRVad0r2WDZYpXauLmkp/VqUq8KavR7z"
    "OfVSfPf8G2oykYP+iZpuXEHRP0Ex+ePwbCrznNPmptPNMv/dpXbPvpEyQsoo7wYHKSPkEi"
    "rEJSBldBLDzJbxKiBEbMYP70aikPDY7W+kEkcyGJX5MUtU5sfkqMxo+SZQBuKx3R4N68pW"
    "2eXv7L8emred4T8viXMwYoN2/0en1b4kzsGI3bS77X7z9pI4ByPWvmv3+YcWl/MOw/pdlg"
    "G7yDJgF8kDdhEZMHePvOug+eUrPXC3vd8vCf9nxO7a152Hu0si/47Y987N90sC/45Yq98Z"
    "dlowdu5RtYbJU2WCYzWYK7qeuLuLCB9uj1fmUia3eR8ufv3s7fDgQ9rmbnDXvL2N2eFxLZ"
    "1RfddnwCde6Ueg1XvoDtt9PrflwYgN27ft++/8TXtJvMMR+9EZdIaXRPyBx2UwaN604XkR"
    "B7CaNTu3sJLxPyN22x6KTuXfEfu9fXVJ+D98ZXy4ueHv606vO77q/YMvkIHPI9Zv3zzcNo"
    "c9LuwdVuRx81iVndZET7rS06HfbrU7P9rXgL48GrFO9weM0E1z2OneXJLAxxFrDgadmy5I"
    "uEcjdn/b7I7v+7373gC+CHzk/d3d3/I3XtfpzveJr7X8Wbxqtn7j89E54uduZTfy74g9dP"
    "/+wG/gWwdO+j7wacZ3itf95u/dS+IdVmPymECz5lC+vfaoeocX5niKLevGPV66wjludtzG"
    "f8kyhb8kT+Ev0fVv+fgvOo1RhJPB9olUedXbEeKLd9mWibR1Ilrr1ndnEaRTip8GxWqB9q"
    "EjpITJLM/09gTqt3wUzwKErEV5uLSQKJJplSbTKNstHZRfDitUVHmEjaU9NeY7pxb0iVd4"
    "4Tzj54e3oGI4B2mKx3WHq8HDzkB+5f9UZaXEUmzNelKm8ZuNZOooJLaTilKxx7NoJWXjvp"
    "BnCdxI4QJY5QUw6CYRGeTkKmMRQaw2lr6N36HaWMA9JjI2TdNU1kmUeFAwNDaHHhS43lsM"
    "CihLf/wZAjXggpfVcycghP7eYXUTMzSUAWvQuTIrqkEpBDUEqq7BzxtbVKxRObGNFcZEGG"
    "F6RLhH586D4ZdCTDELxhtmwZCv+wLQvfI6qim2gY1RBmSdt1MB0J5GjFLwbZ4B4OArqgic"
    "Nz0d5cq7FeLYl3qmdC7ijVXEGpwjqPFIQQ6+3nOH2fkqkkC2FBHVFYP8lSP87bc+1ZUEVi"
    "+apaUma0fM7ExIZZ4HpxpOzpCtVNZl33M6eTC1nP5qO7HAn6cosPquc1AtkaIWV28KWKr6"
    "Xkd1hcrStcWeIA35TtR6ouaAd1UnmA4SYe4tWmmR5v6VLUtis6m/faaqrCDxC4gQUTtMhG"
    "TzzhhZKRb/0jQ1qhJjaX8lE7/pbiIrILwnP0MWMoX/p+t/g8IHn8jPT/wXr/8WX7+13Mvl"
    "LagQyvoAN4elXjF+9RLjVzF+FQ3VGL96EsN8BNEFR+S7E9hD5Foa/YL4yFT7kaEWYBMZ4W"
    "wujBvpKnvan/l8En0OiWnOitBbv91sfYevfB/CmgA6LNZs0eNKWa6yyW77CnvwVjjQRLwn"
    "cld9DcuhvT+EK2Z+xdSkFWAfG/unJvUe9YPb/Ku5MmzHOLQ2VjMnqbTcpNHFnm0nC1fs6X"
    "HZiGJzCWk+udDzTLC2K8N8edKN1SVZzdZEs8kjfVZYg38SiTtD+UBlqtAGmRkraCvCteIZ"
    "4pKus700hpOVKVwUA4lcJHLzLmlI5CJdUSG6AonckxjmpESEiWtjYh7C49xRF706io3GDg"
    "+NXw4fmUo/MgcvJF1NBelg5NUT/538fmL8jpIR98sg5vkxx5QadV/FMKVGPVJq0L/AFU6J"
    "N1AlL5AhsQqPYWXXSCT/kfyvJDGdjfx/G2L6zmD2TOfD9bw0ndkRIqZDLRrZiOm5lOK3sR"
    "HLUEZLiPkLWVlQmcrppEEe10RGTno1phpEsWSBZcs2DNXxSNa4HN/6RMnpUq6w3WMZ+Wfk"
    "n/OuXMg/I8tSIf0E+eeTGGbxeowf4fjR9QTSBracV9PbDCkMU4QR8zY5QdiS88D5RA6fAe"
    "5tgCsl19sLXdg7rEk+MVyQKrcgRZTPt9GNfPHDMXpRMLo4k7NOUCKDOiSiKhdLG6IkwU3G"
    "Tcnj85zxqu5aiga6ilt2V7PD4Zhx2lCxFxixEWuSCfxiymS2iQkxXp0QUV2ba6Ji8GpmQO"
    "0hsjANPlu4LD/NKFWFmkUmHErTeFX0CXmkT1zVCN7FlN+wwqwVNYuIFnVvoZRKs+4PGWMY"
    "KmqPqD2i9nhab3HUHk9umDEMtci1ETZneWyIbvsqRyRW1noY2gnmWaJCorhGVXqN8msnMS"
    "NNp9pc0ZMtxX7R8EhL2XOnjwzjfDwW++t2q3PXvP35/ZfGhRg8PqSaNGH6i0GFE5ybUGAv"
    "oYxwAsY+mVosZEGHkw8Z/E0+JLqbfAgjLDXheHy3Ow1tpCvsb3LWbLXa90NRX9Q5giKx3x"
    "4GskipOAhTG2/j+yPx3OkdEhJFX70qv0LkYI3zRsyHxCr8zFV2l6bNFzqdU7abLhmVxues"
    "ys+ZN15ix5X7eUsQx+cu/3Pnp7IjI5BMOYfEMF0FeqweBFhPI8+dYSUqiZMWvYHfNhWIb0"
    "4WAPJJJAOJPsYZcHbfVgWA3HS66lMOWyZHniMFOvSGr5RveyC1eYwHRzj1ebIPh+20HFtu"
    "063OG0Ph8QAdEKdECoHLOx4UivVCVfJkmI4vgzgJ/H3USWOfjvb0jtAsa1mSb0SwbIyf/U"
    "BPCfSUQE8J9JQ4Uc4DPSVOYpjRU6LItTGwUcnFCPsF8ZGp9iNz6DwvxzSYpZC+aM48iQcL"
    "aeiSaOjdqqUXVia9PqAi//yW/PNbFEU+VngzlUN+Gzq0RU1be9KmiridaAJq39eN1IC2UM"
    "MMcWw+EWKYRNemlM8TiAWzjDl9NNT1T1aDvCq6ppLlAoLRgMbU2FRfQto4MhFfjZfM1vTJ"
    "V1lHcMIRYWOIMNNsSDhtJcW4He7iEP82oX8pc35aBrNZmm1DH06wnFQ3gK5tkInJn4AVhL"
    "k59RP5PUFWkZmhq9QUzSkzDUhqDhlK+G0JAd4mORc25Cs5a2zSYDfIH2dwP5GE2AEu1vf7"
    "SiB6wdw0ngt7k/NUuHfpv26BV3S751e2l1b4QmX8QOcyzpwosvNNdtdib9qZexiZiHw78u"
    "1nyLefrvKLfPtJDLO7KcgahuK2rwVxGIx7+Jgl7uFjctxDNM4nKWl9MryJWevrAPCXLAB/"
    "SQb4SwRgoTfkAngjUUOAL95lC91Ji92Jx1gdxwYFJma/CggVnQGrust/TA6skI6VFcCQ2E"
    "lD6OqPOeDziZw0dBslfJc4yI10lRdLvrDddq4vifgzYu1/3Hf6ne7NJXGPnHMQFukcQKDk"
    "j95vMlBSHIT5sWzLbdGBkiZ9NV522nQHJdGuWOU9N1YUPmCBkL+UeU47o08EY1zC65NHj+"
    "YANCiFmEZe0WFDQGaLeFQUzeLpZnE/ZFGoSw4aqijC24230XmWwTwuDGz7Q9zm3fSpBT/8"
    "WFeIrQD7XjkZgHXW0wKwHcJN8R/Qp1PDVOuLb/ANVC3vA2NpWvGOB/KbRnoSXa/NVneD30"
    "V2WovYyvJ5Zp+T78KgboHBX1ja+Toqan5M4IhjysUnIv8s0eyvZKXxCbS0icLWBLLUrsFB"
    "gKgGtc7J0O1ZGuwZkQGZAX+Dg159xKAXGQlGlenMMWX+xC+32ikCzKW94b7gL9qH0T6M9u"
    "FLtA+fLImB9uGTGGb3hZfVvua2L4YwftNaJ2Vbh5NN79uZ+WMww5/d99vjv/euLolzMGJX"
    "/c71jeDm3aMR63XHw+9Ow83xiA3a/R+dVhtKoooDfqb5rT38Jz8h/o5Yq3d3f9tpdqHR5r"
    "gaTD78Hf87pmJQiu1/I1LlYa2SbVpARmO2bltQpvUJfjsAyjNQMmPe8mkpgT2ZvXMBVw3w"
    "NAOskwz4U+N95lzAG3U3inDTNJV1PL5BsRDIZdbI8ul/j0tNtzVmncP13kLpAxPQH39GbB"
    "S2tltwZlASbahV25dGaP1kxs4fpOXwM5HJcOVIfvutT/Wk3OUhonQgezveZStClf6nTHLT"
    "x93HEJxBZj+Z5BTsuLlpuJXp7LFNhJHDL0Ifbt0sJRj6JBtMYEs9OScTxbbpfGFPyNRYQh"
    "VkEdf0vsE7hOgoUbBLsWxi8GssFMui6tcI13ng64+YQiZzY/oyITa1oGYYVBGT4ruQnZZi"
    "O75TBwt5KuuShfePzC0yt3lXdWRukdKrEKWHzO1JDDNG9pTI3W72E1k90jcSJ+2Q7uxuc7"
    "yyfRKY4y3mrQ0b/xjl1jB0qrB4SF2REJ6PXKYsQL0zh52BV73ebWDBvuqEnYYf7q7a/Z/D"
    "hF0UZws2yzlZUE/mFFnQj3lYUK7JjueKGTOTUwEOyJ1g2bm8GNOYLUHqUrEROuBi8TaYFr"
    "hWYITH4SI80H8e/ecrxqk3dvafz2LR8JHHe1o1QqnNjnKdOaxBI+QwH188I+RSn1o+Q7Qd"
    "m5vGmYwbC2paBvvJctOjMaIQx9AlfJ5X4BI95TcG1gXNPie/zwyyUiCN2tx4pRbkc4PcaT"
    "PI/AZZ1XiziZtVbazYk2i+uMNcVmSKE7tmkSpOIbC3kyaQd5Dq7f27dw0u8qroSzG3J/Ka"
    "wvVb4ZN5qi04yAScxZ9ntryNhmNCAflPyTnirI1pL7DIpaaI8938Qewl5V5P9uFcahP8Xf"
    "aPLOUyaKhBQ03etxUaapDBrxCDj4aakxjmk8jR0u72e7e3IgWLczRivzc7Q+EM7hyMWHM4"
    "bHevRUl754ifuxq0u0N+RvzlUnxArvvN37uXxDscsYfuoM0Hk0u6R+Ed7Nv4gYc2NXke4p"
    "AoPsXVfop3fSVbBb+Rq6mm12KMKYdwtydZxRE+ihF+WyPf8QzsLvanDWuTQw8MCu2kClYM"
    "1aKVQbQ1HdDWFGDIMpuZAlJoYUID3lsa8DY09562u/rGxDQixYv8D3CWylBoJX1rK6mT8g"
    "ktpG9kIXVXhRQTqW/hyGAj9S1cmUpricxYZMZvmhj86WpAdSliGYTf+RqSRlEiuqYmGBoh"
    "msoJxBLTkEAlqsc1gTt37IfG0rY0lX4lk0eTP66ziahIZbl1p8LFtQ54eWE0nfK3gLCZzn"
    "lna5FJa7o0+VMwXU8a5IUrPEzcCJTc4q1EuTv+YKk7BYjZimlbpZgD5Y/bmCDLuo4cn/Kv"
    "s6FnS7yIM5OwahWaTNFkeharJaPJdJf5e3T8HZpMT2KYD15YKbyzr3ViMr4loCZT9LGzr8"
    "iDc5xsHZjGA6RZEk6VebD2BKps+a8SwoEteC4brV8Q3w2VfjdQpu4yxD4xHOBKDzA4TMTQ"
    "eol6kdcew4fjwlpPwfts0Prevn4Q7mfe4Yjd9wbDez5J+Vnv0Mkq2hauZN4hPwupRaUDm3"
    "cYpv3exsMMiL+YxS7NY8EVOUGHhfdfGheZPRZcAjXPpswvU+VnYsd92YcM0/dD4uz9EEY4"
    "QPdmJRgDQmjvjawHPmY7K6QBIYQ0BKmPX8+BaVAKy56luiVsCtnsaSvfVM05zqm61UweeF"
    "Qz+CLI1bIAZK+8jmqKbOC9kgHZRHqsZAePaq4HW+ENrod7uXZAtHRBGX0zlz47llldqnfH"
    "LVWfKdcLbXN9FuPZ4f+6kebVoYuGY+q1zBT2Tl+5ALg2CB+HBlEeoSYYeE3IKQHB5LZmg8"
    "ODc8Qn24T8rDAZb84lyMLQten6bw0CMetEVdau44VXIuzfvPP4+PcDXl8Gwvs8ooRvx2pm"
    "EIVZKyicBv4kmg1B7SA9XVq2MafmVzIxIf2vBeXTROJhgJgfiSh5x9XEVl6oRWBG7OL9EV"
    "gm+Q+APwU7Zzg/psxrxHibwXUKvII3A0r7DWI+ltZ7KZ3CrhBD/NFf5RL9VdBfBW0Z6K9y"
    "EsPsvah3sbF4wlWmk/kS9qMnyrU5ByPWb1+PB7ed+0viHsG5VrtzP4RT4mDEWvzLznD8MB"
    "Cmlc0HaPvtoXsNTeHviF01u7/J2nHyAM5cj6/bV0M4JY9G7L7fvus83I2vH9qi8Jz7YfON"
    "uPQPYfUJnfG3kdcOfuZXbHfb3zpwQXnA7/+22eEXaLc6Im9B4KP77X2z430Fx/DbfrT7g+"
    "Yt/Dp5NGLDfrM7+NbuXxL3aBcD04csBqYPyQamDzEpDGAfm8cGspGo8pTd0QLyOQvAn5MB"
    "/pwAcE52OSCEjH0IUkd3ib5Q48F0mp90ZvaAZpZnJxIQxI1IpTciaNEu26I9p3MjD7pu+x"
    "oi+zGTD+fHFB/Oj1EfTvQYKN5jIEi3ZvYZCIqhgTtch1TS8DlRDYkhqhVNFlEbdFOcMtB1"
    "oCzXAXftLADblq+ro5yz2z1egi+aquffOFKUs6ffiHvLFYByyHngmCLysmIcernv5QMjel"
    "LHjzG6XB4/mP1Qr+jcjhAbvJM9/YUkTveyrxq9yQ7gLuSClugw5EN1q8vQwtc2k9OQMhWV"
    "sKFqhWKKkhAKk14xl+CAQx+hQoRhkpVmz/gJRp/5THjlcnMQg2LdJlVlMQvFJtZybhEFin"
    "hbL1SFHC0imcpCo2qYrT/s1UdMpInxXH4akGxGuP3wC4o553kO8TbzXRx/RL/O0lWqw48D"
    "mgBUMrN+DkpCU5qnju/i5V5Vs+n80NcM7FMPDXPp10OHIHQIyvvKRYcgNNBUyECDDkEnMc"
    "y+V+EuLkE+8Srbjc5azcF3CJgefJfuO9J3x3ED+tG8um07nkDiOOyiI7+Pnhux1sNg2Ltr"
    "98fSYYhfInhi09N985/BbpwT0gWn+9CWHjjdoIOQ803oBMgMH/rdAciIg8wOQwPPY2jgOA"
    "UNHIcg7/PmVoOf492c+Aui3b/qN7ut7+By5X0IKyFv4zLk7OWiK1haVPpG6BSrZWNgeqXM"
    "+D7lLLPasBFBuxJ6uJUMKfpBoB/EUaCKFnt0dK2Uo6ufxs7xLjLxVeSbgyleI15Q90HtwR"
    "WFdqtJ2D+zctuDy7TdXXG8n7SppsSH+vu/bqTZ7WTA+/gx1H6r7Q5qx2tgNtOgsDyVZeM1"
    "Zi1NqjqR+DN+Vcqsr0TRdWJxzYdawsLmBNkTRVWh5LysGw/V66dcKhraX+qVYmvNSykx9U"
    "UO13CNeTRkoCEj71qGhgxkuCvEcKMh4ySGOSFpeeLSmJSzHJPxwhnxNwJmSlUDp30N+dxS"
    "EsCbjpufNdMWeXAOy9WvosGXLGh/SQb7SzTZPuySc5qAPJlTtAB9ymEAcpSqfOpAQAhZjH"
    "QWY6Oi7Ulj3HsdHSesWxmMwLSqFIXRMrgmdqMszmL4C++7RgbyYgqNx89O6wzVJ2FnKnx6"
    "IUGgkHZ8cQmfPTBlbDoHXoHyoVUvZYVHJxsgazhMArAQcOaRPvE5RyZLZmv6JK7YZMlXy+"
    "kmHJgPluY8HJjrDRkRZESQETldVRkZkZMYZu+Nl9Um6wmctFVW7DfywOYJnDRsqAiiIoiK"
    "4DZFUAyODjrQWYwq6Pu2kUEZ1ILNMwWhcqVnri3nbq53azqj6lKnX6XRWWPkid8wxIEyg6"
    "ttNpiZ41PQ79rRFjO0Ux4X7dCodaHWhVpXjbbjqHWdxDAnVYRPXBsTC8KjJVrMb75ZiHvX"
    "pLgWexInrZBh6BuGvh136BtoEjmffZ/Ing9/xZwkkIxBMqaSsB4xGeNAH0PEbAZlGwmTjX"
    "lpEg6TaAN8ifDoh1lxTib8zpg9SailNzN0FSrpybeyTLilMd7AIhP3VRJrhy/xaqIeoEP+"
    "iFKAEIggjPz8mPf0SCUDJIz/k4Wy5jc1XlPFtKAYITwNKgyc18MKRKfyivxqC2AKLBuuxS"
    "81oU9PdAp5yPiiLq7megfA3yfNtGyPiFopMnJClDxUqSokNs1AKOCZ8JVMmGFrU+o15E1G"
    "jP8E6JCpPkxckovRv7zrNQidL2xwXJhS7/erBqO8X50vJf5epaPDaqZNZ/4f6PzsEeNjwG"
    "8epC6lyJL6CzK6v1BcRVcWFlWJk63NvQCMMwfQEsPE75iPtUVtW+fgT4ilrC3XD2OqK9qc"
    "3+qIGQvKnHtaGUtdBacM0e1EtKHqRMpAnUbAFnaAHFaYNHsXa1yYBl9uqfuqLjaHmxyzQ1"
    "zJCc05xKXEk+u6stiKvbQKLYZoGupyWl7/To8gzRuNNxpa4aU03cu4T3aZF3nmSywde+a/"
    "gutTljmb/Mtq8b2XOsZzjj7vpxxYnPdGAT2jwQINFnk362iwQCa7Qkw2GixOYpiTDBYpwV"
    "5JFovdwo/eNGF+uFBUBgbzY1qZqEjwkbdbjKK7Pb3iRrrKbPHZfb933xvIQqbyaMQeutft"
    "/u/9zlBUSvV/GrHrduu204X27tGIdQaDBzgj/0JewfG3Xl/WcZVHI3bTb8IJ8WfEbpv34p"
    "ry74gNHvr9NlwHTvo+jNhdc/ggzjoHTqZDr0yqONPsttq3t+KcexhmVrKFC2aKFkwJFkRD"
    "w6ENDdZyPnZ0+Zz2spAkGs22GM2E9gbJ9GQWlrzmyThxxHwL5h6T4PCIOTGPE0fMt2K+G9"
    "SIcFaEw5aEvAt3jDhivm1WK3HsVfqUVmIprANhe/buDYiqfRaM8dxQExJvbNcWwn1UeeN3"
    "NuCaAOQYl3/5Hr3XHX6//Sffo8uDEfuvh2Z/2O7DOe9wxP7ZbopT8m81duh+K2cOkjEshv"
    "5/MWSjTc15bmSDQohrDK5LMBOv+GbaqWG2y4IT7qPC2WjOBsNm97rZB2rAORqxfnMI+r74"
    "E89K3PcGw/ueOOkdVmPNMabT5ULkAhpPdcXK83TEie70jFTMR67oR0Tad1VlnQfcoBAuPT"
    "G4hkzbmX07g2In7dytWdYyN4ABoVN2j50aBnhGjY2np3HucO9Y4VNGM+xMkhXIsNwpYxj0"
    "asmKYFDqlPELuRxlBTAkdtII+j3mMuPnFzpl9EKugFnxC4mdMoJegrj8KMaInjKSfi/GzO"
    "9in8wpY+d47ueBzidyysjZiv4y5psRuIUIetnopFAXVWaT+u1hU3JF7hF4rAw6Ayiw6RxU"
    "gydyw0Cig3LFFRmqsAT7mE8sNBCPXK4sBds7c9j5fNXr3ULPnr/eVWcYgvjh7qrd//l9yK"
    "AT4xwrg2dywu2TQrRzoO0Pi8nqU++XwTBXrOZYNqSBeLSskAaD2BDSEP0ZCLzLHEwTDNdD"
    "UCO0vC8IMCuoQSkEdUvaAIlWFOD8eQM2PR0nsNsTBwRmVkLmgOi7qwBsr7yOagpt4IWdAV"
    "mxZSoA2AHU0b2jbvhITdH1bzAzgCtf9QWg23LqP9cY2sC2KAO2iV79CG4U3OD+KHeqFt9C"
    "7JVY1WiM78SVI/7tt75TziplKQ5Wa60J8kHbgbLYEyR/CZk6IrRJdLwnUMEEy3WECjjUPU"
    "EauElkhryvuuIkCLd9Hzvoo04AwdpeWrItR1+Jy7a1UWVS0m35GmXKdE5VTeSwkNWxpXSD"
    "WHwDEaw7dU6uIT8SbyassURhKnxw3Hz44ZPIhDVVdAoRIyAF5bfdgtsvlMrlO5Ih/ZA3MG"
    "J8gloUsnlBribp6SXyXSUnXZ86YQLOfUZyrgdSo7iNi0248sIvV3yvG8ciwLnM/m2jgN4x"
    "VQymisn7dsBUMZhDpEI5RDBVzEkM8zQxODHJVbr6gYjZl8aSM8W427Dsbx6fBMaZYBH7gx"
    "exd3fvu/h6ubJVxvrstvOtfUng3xFrdrsPneE/L4lzMGLf283b4fdLIv/yFq1W57rdHfIm"
    "ztGIQT6kdh/E3COIdB72+hDnzP+EFce38RGLKkz5YzhcyZMOywprhvlhlHKn7EiKUZclqW"
    "K+uLWc6MaJIsaxka2bDBwxADdNU1knudGEJEP46pp1jACnaT/tfwz/+DPOXSaLiVGQn3tb"
    "F2tXfKNUCj9oGIoh8iOWo2Q636tUMLbdthmqaEBbwWpDJQPHIE9WM4OsgHuE8hNev5f8/L"
    "ohy0sAJc7XLmpStSGaQz9wDFS7LEDBf4gsohBXTuNQl81ZUiFQWUX27fAoyEgjI42MNDLS"
    "p0tVIiN9EsMceOvlGeWAIA5ypQeZr7tW3AtwyLcsSRHhrkSV+cWitKjAOLo83893zX/8LT"
    "CWt73ujdvcxwu2bntX4ag624biZnkQ94kg5DtAvl/k9J5B04fi048nahoLqBYeXua8cR/z"
    "ohqW2wPY4+HFsTDt3rAWUpg2dgIXAG6+QKhqztutAIef3EoV/5XO2zEkpufVnUxeTr0mGT"
    "hL3bAsYtKFYfLxJQbzPHcbUO9W1HcVH3+yiFu15SuZyAg9r+QtFGEV1Vgtar5S1ScGhyyO"
    "tDzIdUU1YMpUayzPTgS3OeGb+UAM0ER4MIMw2P35Fc2lTi0oesvPrcmK8m9XvD/Xf9m9bS"
    "hZDEMNxWj5Hbms6oi5xWgNJsrgii8URkRN2wkfONN4VfSJ6EuxXpyqtWQCqd4U2+mLMn9R"
    "X2OuQV1dy6YLGEvdgiq8e7Oy7g8ppVxlIIqz1Ctt6lCVehnXKaTUi5TaOTx0pXTsTPhy+h"
    "ZPRfH9us/hGM0RaI5AcwSaI06XwkRzxEkMM9ZSxVqqe3Ok972+LEviHI3Yda/1cNfuirOb"
    "4xFrDgbtgaiB6h6JKiada6eICRyM2H2zA+VL+L8j1m//vd1yepdHIwaPxXW/+Xv3kniH1W"
    "Bha+9gft1ugge5+DNiLaiP22rejju3t10+nJckfIYPb2fQvOrcCk/0zfGI3bWvoeElcQ54"
    "y+Zd86bNW4m/IzbsDXlHtz3od3NcjYH2MQjR8U5NnBmSPGDyzLd5JRaYOzNM0uREPk4c4c"
    "+RKBbLOocXloLLOiem4k2tWJmcihcLgoYRViyL8v/yQuwX2xvjahpHioNY8t95Ed5IIcDp"
    "APso26zhWj6Rkw53C1HpWeELiZ00hP6LRCBMdrcKidViL3Bol6sn/jv5/cTse5Nx98tUuD"
    "5FZTGHt0+8+SCbVu+XrzD+Z81Wq30veBb3KI57qYby7WI6zu9nGyNa4VGp9FORv2ZTUOqU"
    "Q8YXipa7mOxG5JSR25j+89ikNlIF2KOOB7+jM0f5HTAiQ5xSICcohg63WCKnZEjR3R7dwq"
    "vitZzXLRyrjmRFNnfVEec9VAC2TaerPuWIZcqkUs1X1/baI8F39x5FHPg9LQtIuS/c6a+d"
    "vmo0uUMKyLooqO5lV3VCqvQwDm96JYVz+OfflrCOsepvmyG+w20PIRYQTwCZmiCnCxyLHn"
    "+yRNRDwwl3kA1W8gNzk8HI2AeRD0aLDeco6zLxqeHdAJeFrvBlNZwZHh2y0SE778KDDtno"
    "qVshagQdsk9imOX7K/vS6LXH9JaxKUQx/3tp3u3/juEQkqGVrWsIbCmZymmCwTnJpxixzY"
    "6tSadUe93BCSggdspGOGbYMctqstXdbY+m9vymdqnj59NT/TJoZ0h6/HMn9olKoqUx1Ybj"
    "sTJ7kuF1q1vZCHHg/uc1g5nBNw8LAPckMvtEH93q5fZxifQkTthHtG+jhBe+plsZ4d8hFw"
    "3kzeFSlAoGFpyNvsrcOY6hQBYFFb0Trs6S5QKyiHtZwx3XrigPXHTnyP4i+4vsL7K/J0YL"
    "Ivt7EsOM7G+hxY1gy5GHR/MEkErLRqVZHMoYhFMjPT2ZUwxW/pQnkHZuLFncep8aR+sJnS"
    "K8ueJoMZ9B2fkM5lxHM3ZOiLORrjLSZ63m4PslgX9H7KrZ/W087De7g2/t/iUJfAyrxtkW"
    "7aJj59408qhqkz+f1QOZeGSLq8BlZmCL34bF7C0gTQKH016fxZCY/q8baRymEWqYwafVUn"
    "TI/U002yIrZQ1puMVGaJOFm/+lfy3o1MktPnE/8JVt0nBrJU4WpvGoPGp887CeQNbxBTWn"
    "4MP6KNKHOxzcT1aE5jz4HYyYyEj+lUz4YqOLfia+Eo0a4zdg8uvzs1O4DYvMjBUxnuxNzn"
    "LIPQ7FHaEQNnm/S+bwYHyE6K6UvMxuCcvyr2SsmHcZJ/9igb1vMjryo2da/O2X1G2JgPse"
    "ghI6Z2pJt71Rs4rt1/f0F9+5yAK0SXxQ8DNqzBd8M2gbZgnTmiomX2eeTWWe83m86XRDXa"
    "MxCI1BeTd9aAxCK0GFrARoDDqJYcbc7KXmZl8+/ovvPPPA6xOpMiNZKQPRKWTA7923u5cE"
    "/h2x33uQlb7Hj257g+ElgX93YX7fZxmM98lj8T5uKJ4TrKGZRuK58pbRs7v2EPLJD0fsW+"
    "+he31JxJ8Ra/W63zr9O8hk5x2OWLfdvh6MW7ftZv+S+D6MWO/bt3YfWjsHI3bf7911ROEC"
    "92jE4lLmtXq3t07OPO+wGsQ/WrvKtnYdpb327N0baIy7mWtdnjMnwgE5BDkd5BD/lNUNKS"
    "iFzkgxunmI6MxqfA2JnXLUmTBn5JiVXnskisKTMUDo5yEQAoLIH1SaP/BbP/KMsV8O06VW"
    "eYRDBp1dFLtQFxWO0D2773dabVDA+B/QtO7u+QgMe31QtdxjrtX1xqDLcY1OHogzVw/XN6"
    "AbeocjNmj3f4j+nAPRrtkd/A6OW94h1wWH3+GM+FMNTU4MWd4Q7IBQhUe5kOe4lDjsgH0z"
    "swYdkKoD7ocgDf3m3gjYTdNU1gkEbUgwhDckmCtNxdvYZh+Xmm5rzDqH672FQRYm9B9/Yh"
    "LosjMJhNySMvuEBsUQ1rBy4vPByoqpXwYB3eJn68y/KL75XW19XR0ntNu9bUO+h5hf++3y"
    "a4unvABg86W8OFZ0/WviHmm1OZjrPfNED8B6yP+pUxb+UpNEbwCL8aMPoJnsRS9MtmPLbb"
    "fVib7HKIHWMhmHcGdXbDiCfi6lb7k1M1ZUJbZwZ7ctwlFRNbHpnfHfJXM2g5+542Gu0yf7"
    "K2H0lZrEpCtTs/l9RnOEHOzKIzaRS85EtJ+IJ4Qfm5RfxLCoK+2mnX6kzwprbDz5vYwknh"
    "8/pKrexXPeF+LgPKGU2dQsy8m6xL4Da7jvQiU55ZdzBc+9oaDu0ckYnYzzvsOOxXaETsa7"
    "zN+jsy2gk/FJDDN6BZ60V+AR+FQckY/PUXoAvpF/D2ZsqaIPK33VVMricpAlm5b9MrVA+N"
    "Cm5aB6ns9Vxy+JW61Kb7WAk9phjH1i6I1V5fHlXQE2O+6lN9IV9hI5a17/aHZbYnfrHIEn"
    "1XB81Wz9Bq5U8mjf4Kfi97no/VC8mT5CYWc21kckEdz/1961NKeNbOG/0uXNJFVUanKXnp"
    "Vj44Q7xPYAzuTWZQoU1BiVQXIkYY8X89+nH2rUklpCr8YtOCsL0acbf/0+j++AD8RBfSBS"
    "FFMN7ckpZqtuArzfnpyZtuAMAc4QHUG3kTOETlP/JQ9PJP/2Nydw1Nk/UkV6hQlAdoVnz7"
    "vSJRj0WGHk+WhhrdfoaW25LrVveyiqEFkuctxnz1lgkZtZkM15S+SEqhTQrdRZ0bIe1Sf2"
    "Qd6mFnYxz7fj/VZjOzrrZj0UKxDilsD6DdZvsH6D9ftEdTlg/T6Jbk5urdluVndxUuqkOd"
    "EpFFVsRaI82Ilq2ImSh7Uqi1LqmAdmBIPXJG8bLrxNJQusJGKw8cDYefXkexsnqL4NJMVO"
    "mZoleekufcFLXtVBZZ2yAUj6hdI2AFknAYCq98/Kib8zgpD3u9i6QkdhG3YVUU83h+t+pb"
    "Q0W0to/KP1sgVgB3FNRwptcm8pAW48xw9uUzFzSdgLcWZVNMquIoa4wp4ijf58O4o02Uqm"
    "UHcCZAWP2EZLz2cpzwkYzjP2X8/RnJzQ6ZixCe4sIdAupHCNgyCOK1z42KaY9liSdPTOxe"
    "F7bhjhEYzIWy57GUPLQVufuvQNTUUUUDsNEaPPa2w/YB+torRCaEuGrs8CNZ3cvO2F8ZHS"
    "yugEwVaT+SNhc9XYTopEQGNLNHo2eMJ+QCaj/saiQaW5GWn4JltqsQ2NP98m415Hva3lIA"
    "J7Hdjrqp4/wF4HhhyDlKZgrzuJboaUODpT4kB4HaSIUID96+EXpnrRodH1tSK8shgAXJgc"
    "wlJdCArBFSIAbBGwkX5l5i2XFfFNSQLMRTCn9AgVYE5JAsxFMCdUKWWN6Qmhk3apitVFZb"
    "GLJU4auPy5XZrNJm+GazzKno0pG01FHRUXOkdjzmQz6t/djib9q9nV7f2nyfX98BxlXk3d"
    "+Mv43a7Yp4srSYh8mrp/jgaTSf9mdnt9fY6kD2n7Q5lzNET0GmrFBz5z8OPpGqBZG1dZWL"
    "OSAG4a3LXzVBXVWATgBM+oN/CMoiOwBVTHobd4HEd1tW+sNABXaaqWgBUyRVTBFjJFmEOO"
    "IG30rawLp0CRkD0cNcgawZwDG6aNUPAeHAn0ibHq4wUmVTcEa8RrOSaQdLqH8gOUwjl0d7"
    "IqyKxBJ8psd5Qrl1pD7A6/BIhJfkCDMEDcthewFBSOi+bCnDo/R/PQC631nHpYWuSAiW30"
    "4oQr7nn5hBeOtUZLTBqb0zRzs6gw9eVM62cO3PzUpWWefGeBEf0OvXjbtY1W1jP+Dc3ZYH"
    "/GNvNDTbqfMqdT2rt1HEYTG8TPrRe7dGj15DxcS2SPCreBXldRjf9N9PP1NrLcrpfOeoPd"
    "cHaQ9hYry+c5dvS35eNw67uHaUsnZJ7LFktN1VNTiI562frWQrXgaguutlWPXuBqCz6YBv"
    "lggqvtSXQzuNrqdLWNj3E1PRUiaZNdbs/+uL+dDG4+n6PoYerSB0oezv9S94Pre5Y/J3pg"
    "SXkmo4tLLid9iL+J8vVEz/T917thP3odPZK3lJx8OGRvxWP6Yvw2jgvKS0qdUaCs6ICOK/"
    "c31/fD68EO2QojQxI9R9IHOiL+uCdrFx8T0ePUvbi7G91+Y7Tz0dPUHYzH9/QN/zt17y5G"
    "k8HFcPi/2VV/OPjGUzUpXk5d6XvprSodlBkjJnPNrDNaMpUccKTQoTC4+XY7uKw+VGTZcy"
    "R/krs8LpF9R4bK7luVrJSdS/FSnb2LvCWDZsBfRk+me0xlNAh1hlGmkoMOI37UqTZ8bvp0"
    "2Nz089aWyy/9y99ZP/KHqTseDu5mYnmRPsiDZtSf3I9ukmNGvKMtiW/FkxlDACJ8dEf4xN"
    "pwxe2oyMU8KQge5kUe5nXwBWhLQRvZdmZLrOAZKgQ4JQkwF4dSvbKDu229KrbiXP1jWgyy"
    "cCr0kAnrRRX9VEIQ1FNGq6eEHWnGSI/q6JxVFQAzbhf6vFF/Q193oq8fPM8OZj4mwAb1Ol"
    "xdA/R6l3pdRcaYbxVXSwNX6z8KjK2nJ997bjCxUhXAvDJ5XmECYb380jb0cCd6OHZ8qtK/"
    "sRT0rsm9G5HRVmVfkcVAHwPcQW8IsPD7rgiwLAYAA4fQm8MMtBNAO9ENWIEloWVwC8L6IV"
    "BaghYCpSFQ+qjHLwRKv02gdHSdbQjW8eU+SjkguU0RYiHQQ1LPsWLEnRjbQGnEajpenICZ"
    "oORgmrUw7/hgOuaJR+mHGoLUiKOpKxi1MZp2QB3bgKKnKq20IAywPGoQgWY+PQjnLluLcq"
    "XYQZ58z94uQuQtkeVyho4eS7228l4Q+bWv9BsnZCwa6AfGLuKEyT2R5o0+BuSszhPA9VBo"
    "PZJCFBRWDf57sbJc8i8zbo0MO8jhmp+6nDCE8YMwEhC8eQpfWdY6a/c7UgwitocD5Hq8/T"
    "x2kP/H5HrB4/bsr792Q3fX7RB5D5H3EHkPkfcdtQJD5P1JdDOpzwmrrY6yCMQEKFZIeiLI"
    "wJkf8xYVP8Jwt/apDNjfCtiK8kcI7n9+LRexWRSymcGX/KuK9T4fX1H+KPFtOyD255Ycp5"
    "1Q4Wacu9bKIrDWKtba+H6nOKbsDYHdCTb2Q+mOP2ItTxQ6z2vBnBR8G3efDuHcyZyNHcIX"
    "OAl0cxJwXV2FLS4WONwGp8sBsO3dbafwrIBnQgYgzaivPHfp+JtKkCZkANI0pNwoWQlRWQ"
    "QATQO6s2BUQDQhA5CmIYW8aJBrygR3vhK5pvId+bQboyMPozxzdOyAtM8g7ccl95qkP9MQ"
    "X2rz9VwsTLyvKKSZGhbeBvMsDWjObznMisuyOFCzLTnlIOrCwEzAASvZQxvLxojGDROZB9"
    "IVARGihSOPvl7GKH3oHzB15z5ebmm465xarHu0bVblyrK5xTsKkyFfLHssj4XHjnTzOtkq"
    "5CGXZihoP+8CzjTTpAEwpIMhveoqD4Z0sLAaZGEFQ/pJdPMjwVCtVdzPcytkTdYunnFyWU"
    "EyO3X738lWcvO5f47EU/pg9TZWtt0hpE5P7IQN74qm3MIqQulR/78R87R4MqNDyWanDBib"
    "kHNinnZJSJjcja0sk/3vk8QKKYB89/Xi+/vEKjm8vfksikvAXw5vP2UAr0+EpoECrUvd0b"
    "Vda7HCi5qUlglJYPQxvpfJt6p9MX8VTUq1kmbH4D7VsZBCWiOtaY1YenlmPa6xfmWlYQ0z"
    "eg0Dzw3Nnhud9D3qCpWTIG+rp+2TRWGZMnmZigw+VWdRLAXTqJjZj9vNKuIriwHAe6gTvR"
    "yPs33ciV6e1xlArBjDsw0mINVWGWcqMfh+dnZ5Mf5CU2OOv0zdTxc3v88mo4ub8XV/dI4S"
    "H83QN4KrUNvkgOyqVY0VMBYBOMHz6kCeV+lB2wKqx8ggk0ZWmqwNuOmA00iNtlYKmjsamT"
    "V0gvBM4fMXf9kr8vhj0V2ztSi319+PVRtw/7qVt7bR0vc2yEK29Yo8t4e2buiskeV61LmN"
    "c7KsrCCiaYmoY3wUeuwNFXJChF07QC9OuMpSzuhvrqI/Hlky/DCY8YHcrgMe/V3tVAyOd+"
    "B4V3VxBMc7sG0bpIoDx7uT6OaFZ1eiBBHl2zEIHbWFFdhW9LKtgE1Tt00zcdbObgE5yidZ"
    "qGj17yDaRcpsspqnA1Hj+0RZ8CSRhtB1x0oZIZdR0pVRezgh3jRUe+zu6QNSV3fH5BtpPh"
    "hoRdoPgWoZDcjMEYWrMPH+EnAC2g9oHjxuWYQhVTbwlsiX3ouL6LGFxglKeolCet0mdSoJ"
    "b5NqHhXrbVLLEbHaSdCARgI0EqCRAI3EyV5VQSNxEt0M/K+gkeioRgL4XzU6FtXhzwTqTH"
    "bbAGpHA5RpybtcBub8O1dGEHy6in26knfthi5ICTeObqK71wUpM8KM4tYSSekUWiYpX12+"
    "fsmXCu3VK331XPwa5URiiY5cQTz1AV1awYpqglYW9YYn7xFVScR+LS/U8YVK/obmvMzMcc"
    "mlY44C65XSXtFkTKxYVvd0wHYbEWARKJ9J/Trcb6L/9xBNxY7fMl7pZltssN3/BpR5oMyr"
    "us2AMg+0PAZpeUCZdxLdDBwOOvV5nYw5B6VIt0DVqhRpFsbZMH7zQEh3LIAzdVUp67mUEj"
    "tpx6/0pbLK8SYtC4QVJp9vkjqL0hfvhBSocyGEXC+glF7Cp6vKj9eKsGYlG4DbnXUI4skN"
    "iyePVswWgB3ENR0ptMndpQS40iRvAeBxaC2XX7G4xXdyTdiLcXZdNMxktgvlV1rN5ED/Is"
    "MZLTdbi4J7jWdjD5Gf9Eqdoq1d+LcVPGKbRoD/wJF9i+d5IedctPJeuMQL9jGyFgv8REYK"
    "t1hRA9cDyy3DvowYc7OWs0M1qnTrTufrUTl2g7UGrDVVlziw1oAa36BrLlhrTqKbwfVam6"
    "nm55bsnk6oOGDnbjyyyOF2Hp0Yt7z5iKNbBUxlkVqYGnZfgUSvBqqHsoBGN6k6uCZEAV7Q"
    "vr2B9i19y20D3Tgb7lFjnJi+RumIYm5NhYooQbyZryEKaLGZIPssm6yY5w3hTIKsBubxLK"
    "cPPkfWei1i6xmQlEXwyfJD+tJRxO63WnMDD+lEThRw8wXFESiOQHF0uhoFUBydRDeDm69O"
    "3VHtLG1tJ2iDKaRvCkUH1Fr9nJYFn0GTe5r8a0vH39Q7/KRkoadN7unAeXBz3GoKrCqykM"
    "F5iWpujx9LEa98LCBe+ZglXolcnmrtkUlRmFAmTygwT4D+3BzdbuOkPdHa05DA9vg8WlPe"
    "qVSD3hCj4zQ5JHBqIQPUTusPSaBq2FHy3G0zqJaxpzT1uvVc8oFWlPJ55ZaPAKMF+ZHMKb"
    "akR23FCpXessJQtJf+eLe+gvkEzCdgPgHzyYned8B8chLdDH634HfbISdRfiOr5HcrixwO"
    "U1057cHr1kC1FuRMBy1h57SEkDP94DnTdeqCLhYLSq42DgnkG+wqOYszZXpFGiGLl54Fie"
    "J7dUJ/0nzd1MV1je0H7KPAcmz2ebENQm9DvV5fsI2iQti1uR6HfLatV67hkUtHGa+WzsOW"
    "hkyTb1/I4KY6IZUv7qEbV+qahDSbKNh3PHtGWipWO0nlem1TDv/wybRdiR1GY0OWG7xk/u"
    "3mrYA2DbRpVXcK0KaBmsUgNQto006im8EZWadCLXmoyE4iNcJJqZMmBwVSYd2kwj+stbgi"
    "p8ZnES+2JAXE2Di9PkBEwsnto/wiWaubU6LgVGt+P6u3o/0c7JK6wVxf9bOLz6N+/+oc8b"
    "9T92owvruf0DfiKa3FKrNvtU++LrRWs3p7mEq88WbWnalXay9zvVAB8wT/naNJEeUNHu6t"
    "LGP975PECiaG7buvF9/fJ1ax4e3NZ1FcGuaXw9tP6ZOZrAQtqzJMak7BNpezYlQDNSUGsB"
    "abPGVrQkP73KVUVTeh3WueSw2uErZPPsdbQPfTrqIjxTaxGhpg/PznX5GUSWg="
)
