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
    "second_factor" BOOL NOT NULL
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
    "staff_id" UUID UNIQUE REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
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
    "branch_id" UUID REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "role_id" UUID NOT NULL REFERENCES "role" ("id") ON DELETE RESTRICT,
    "user_id" UUID NOT NULL REFERENCES "app_user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_role_assign_user_id_a2ad85" ON "role_assignment" ("user_id");
CREATE INDEX "idx_role_assign_role_id_9db1b9" ON "role_assignment" ("role_id");
CREATE INDEX "idx_role_assign_branch__cb0c59" ON "role_assignment" ("branch_id");
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
CREATE TABLE "customer" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
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
    "custom_fields" JSONB NOT NULL,
    "search_grams" TEXT[] NOT NULL,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "manager_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
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
    "answer" VARCHAR(20),
    "answered_at" TIMESTAMPTZ,
    "answer_note" TEXT,
    "implemented_at" TIMESTAMPTZ,
    "implementation_note" TEXT,
    "complaint_id" UUID NOT NULL REFERENCES "complaint" ("id") ON DELETE RESTRICT,
    "proposed_by_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_complaint_r_complai_ea6e72" ON "complaint_resolution" ("complaint_id", "proposed_at", "id");
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
CREATE INDEX "idx_transfer_sl_section_ef9a42" ON "transfer_slip" ("section_id", "answered_at");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztfftz2siy/78y5V+SrSKuxHEel9y6VZiwDmcd2wdw9ty7bIFAg9FajDh62PE53/O/f6"
    "dHD/RGAoEH0VWpGND0CLpnRt2ffv37xKZMYfZpy1E1u8Ns8/mkSf59wpQF5S9SrjbIibJc"
    "rq7BB7Yy0cVwBcaNaDBwYtmmMrX5pZmiW5R/pFJrampLWzMYENwwSozJX3Rqk+lcYfdUJR"
    "ojBv/UYZpNjBl5MsyHUzKe0Jlh0jFRmErGysym5pjMDV0l9pwGpFNDdxbM4vT68yl8AdWY"
    "8m+gsfs93ItP8k+HjmzjnvJxJr/jH3/yjzWm0p/Ugrf/PplpVFfF6xNFcE5TT2AQ/bk0qW"
    "Vxplg+nScB5ug6cPh5KRh8IgZzpoo3/2mQyJyc8ZotOO++GvHpQQx2lTfh8jTMncw8MRU2"
    "nVczNQxcPozE7JEV7c4uPh/5tHd33a+/ipGwZiYjV7ar0ctne26wYLjjaOop0MC1e8qoqd"
    "hUDS1y+GrelvA/clcH/8A2HRosC3X1gUpniqPDVjn575nDprBDiLvFrNMpX4+nD/TZOmX0"
    "iTPof7wvGiIaja5vBqN+ZzAanST2mcer8HbwPppyxnKmafwuwKb/uPOu2CM+PYEbtL+1eq"
    "/ff/xFMMSw7HtTXBTMO/mPIFRsZbSS54rn7lqP8vwr55mtLWg6312KGN9Vj+TUf7EJ//0P"
    "VgJYHU0+M3127ZfBg+73Tn/Q+n4L0y8s65+64FNr0IErZ+LT59inr115GPyUdU/gYBLye3"
    "fwjcBb8n8315241IJxg/+DfchPbtsYMeNppKhhnvgf+x+JLeuLdXXcREXbnitmulhXFDHR"
    "chYdoDBPFsrPkU7ZvT3nbz++zRHuj1ZPbKCPb2MCu/aunIlL/0lh8KjckRUhqvLkknfnrD"
    "2aQkeROFjT12yHOQvB0y6/MX8U0eSxFFDLvH5P2r0OPx++Non3Ysjubr+6n3gvhuxr56oj"
    "PvFexNWlIiv+rMiKP8te8WeJFR9WLoou+DANrvdUhop3Jc7pKJXMa33Ds/rsbbGlm7d2E4"
    "t3qmv88E1dvdmsjhDVkNPvCh0S73JOiXfJY4LzaELnij4bGbMyR0WcbovjwlPbZWF6NadF"
    "xAIrytQIEXI0xlGBJSTZ+bf+zXUGOwOKuPmjTW3y/4iuWfauToWQ6TlxNN3WmHUKt30Jex"
    "M4FLGE/BPh9ffWP+KHRfvq5iIuDZjgIv44BDSnjDQCAhRG5cIwqWKl6eID+tNOl8aKYqMn"
    "5eGcMIPOPwb5/A6ggKub60t/eFwIcX7zn22VVVCiVLXUUD4X0lA+52gon0FDAcxx9hBCwO"
    "CDiTJ9eFJMdZS4YpwZWWOTlxZni/gnClPuBe/gR8Iv8MD6r1RRdY3RHn3U6NNJCpwfG9HI"
    "g/RVb+zIXA1eC+u3GDGWlBGfuEEmz0SzLaKpDWIbZEKJSacPBqMqUe65XL6QewDiDW5083"
    "HkSbGS+H1Vk64H6usBHos7wX/nBwYXI66IuKIUT+E1a1iS876tU8Xs8UMx7ahfXcw95acw"
    "jB/x3ri1B3zb937OPJeq+5KftsBB4Tl1zcIGsebGEwNPq7gHnNkwzNMqkqd8ZTMP2ZCNwW"
    "c2JopJhe/Wm/AVf2JYXwhdLO1n8jTnjxTh2PVu/ERNKry6ZMaVbv5GJYbJ/6ni5URCZ+8x"
    "+ndjU4eU1ApnhdVTbr7L7nVsynroEuiIRkc0OqKlFeauFUbEhavGhcWjJcHMlmkqz+nc9A"
    "lijNwlAPly0Ncff8Zda65yVopjIZrjZBo609GZjs70OnEanekHdFqgu+Uo3C1thf80VTFv"
    "Hqlpaio9SUPh4mMauWCcN3pkhIevd7oQVQEIjDzNtelcYGE+Ugao2dNcsQkkL1hkQnXjiW"
    "h2g6h0qZi2RWamsRAomPt1XlnE/xKnZBD+2HhiScfMnm48ZPTnlIrfaxGI0BQJHOABMh2d"
    "ZuFyPu4kvrbyfPJnLZ09NQFo+IK3UuNzuywjJCBEEWO+xnam5L/b1Ul5D9/gzdm780/nn9"
    "9/PP/Mh4hvGXzyKYfv3etBXIkyKfzyUXncK0qJ+JfU+JezVDcUc5QSxSy1mOHplSrfdNl6"
    "w/OEWi+BgpBiByBkdMJsCbZdGIZOFZbOuRBVjHsTTlYvpl3c3FxFNsBFNx5Kdvf9osM1cr"
    "Hy+SDNpulPG/7rqV7G1gkIamjmfC5iqX/ONtQ/ywXCy8bsCqM24hxOsvdXrlRr9+w3+pxI"
    "D4ux1LP3LoKJDpOtq09PArPDVJ4CIym6rPjvV6lO3WOhxx9zvW574Hq+X8AcNxxmC8svaY"
    "V7lxq5xndo0FqT+xu3ZmeKSRRiUVOjFjdzuQFrLGgyriV/6BYxie50ZY7dFUU15+56Q/Xg"
    "Tt0cC1XRnRT4/0K7zzZRfZL9Gai7ZLhro/7X2dn795/O3r7/+PnD+adPHz6/DYzV5KU8q/"
    "WiewmqREQgrm4hC8DnWLbhJgZ/pTONaR7HkudL6sD800aQeHxRo0SFiqcISn6ouHMTbk1Q"
    "9ZSMDRclW4W+iTVo8YHtbzfddocslGdiKw8pB1Vls6ZicavAiweKWNyLK0O5Jx1icYjFvb"
    "Qyf3AgDWJxRyFmDDncccghqAcluOsNryFrz4uw9jybtecJ1grupPJ2fQUcn1ZmRotouCaB"
    "/4fMRS+bxP07ZIB3dlrXTeK9GDI4T5oE/h8yV49tevpsXDcuFgxVKBaqRE0cgZKO/pWCS6"
    "1BVj0amUUlDbjqMoxmVIbKYzKVvh6UNEyG2CbNpCm2XK47Jky2R39M8MnBOmQ8ez3J7ux6"
    "FyESOSpewP1qVPHChoW8gXEQpazAODickMuDsA0kwSr9yg4nOVUf8hFJNTyqEARp2XTp5+"
    "iadGqYaoOoDv/cIPx7PhPPmw5BghYR9XQEdihiBmdkzBVN0zV7x+lgZIXzi5xgTgtviGYJ"
    "7kHUog6JxaK6xBvK179KlopjwZ2NpeUmB+vG9MELZ1QsuLVfaqLJ7/CgLZdUHbvf4Emz58"
    "QtVAPjh0yoCQ0yXigqHTlLb5jrZ4Ka0oZzPyeO5Sg65ByblH4h46VpPGqApSn62PuCc0PX"
    "BKVmk6lpWBYAryYlzLD5fRifbkpV/gvH4rtbY/JAOd/oIzWfvZ8jvpkIlxTf7pSMGf1pj7"
    "hEFV0BiUbY4jCdWhZZXRUeK8vW+DXbILphPHzhdzPpAo4M1acV+dSWsaATQ30WzPJHNMjM"
    "WImG/wq+pnRLiJJPzjfTJpnVkaoEsFKqzP9NsgfGV5tjHJK0WP1icWLpawTRk8xHEB1B9P"
    "pqUAiiH52YEUTHQk9S7BwskfuCHBVae4kzwB9fwxOgel+Pye3ClKWaqX0G4+sUq1aZ+rnC"
    "EsrqJVFK1Euk1ks8RGkEcEuJvRMnwy2UsoU8gKPk9llRIfQt885ZUHsD6a6oULoyS3cKIS"
    "G6vhn+EqNFScss6RgqXcJZH6NEf30Jf73nSEpyPNtfHyJBf31EDFX46z2XXRmBhEhQIJUL"
    "xPVtlpHHigLFUbk4Qr5RnT6mJX9nGktppPszmN7uSABVW0vpHugyelf6DKh9yax9eeLiur"
    "JtlDnr4nR44lV+4oXCXcruxBgpbkHZtqAkMXxdlS6WBn8zfe6JcLeTlGC+5KBGXlSftho+"
    "MlfjC8X3PdBnP/yOHy86NU/JWGHWEzVFwJdFFR3C4DRbpP/ODd0r+Sd6aNhzzfLIRDAYf2"
    "U8QdgbRNApanrE387vmJqaHCkeG66DjJnK+zgitgiywlrBKb7Ed4WqMr/Lqcr8LlmVGUuK"
    "V98HoMyirW+a49mHD0US5z58yM6cg2uxYA1DfR7NFatU7lyEqIac/nheJMzoPDvM6DzOZs"
    "v2agkWD+HwCPbH3pPe3fV19/pyV0+2+OFb6OzNOXoTCYpUsejIYbaWgrLkGx4xUgw+kM7y"
    "iG8mJwXi7C+4JpsJp62oNgLRJLMkPRjt/dmnjwGCBm/ywLP+99bVVRJBW1BVU0bZKe9ZHu"
    "kwVR2aTe9DORQmWpLN2f28VxR1YHHeKbSLft6YDHEUDwT6c6nx6TYQc5RyP2LeZ+3HQ5ey"
    "JIDjjWNPjJ+dRyrKvSagxvDlRh7IaIiBIxqMXAsv9o0FteeQvGu7TUKWS8pcrE4Jcn3p6f"
    "0pGU+NxVIHyZ9OoZcIVVOyhbebzk0ONhiNpLK6jeOhf4mqQw6rYZJ7jf9C4iybkMzKyJia"
    "pmGOiSWyf+fPp+QOVG3voklt8xlmbHipsdRu+EMpvyOfn9+K/wS/a72XwjxWbBs6FFtjzj"
    "xNd/hS2yQ/1vs9QLll3ioinhIhntjItjYPgYi7v2RrwRo3Fay++hBmG2K2oRTHEmYbYlfG"
    "l2fnjroyRnJ9VspnqWSfFRkGycisrvi2TVkBh+lQwjJL2DdCkxLO9ESESTCgN+6OEFhBKR"
    "3UJ6gDQp5wQhT0QuS6Id5K1Ay454gvmMDQxOeNPPDM9EcUism7Nw1HFMWbafcADRGHCxSa"
    "Cz3Q5wDiEr1FqGmd3psKnwMQKKgABxXYJrpDl1xUNvHKTYmqcvw7i4a86VF5e7jnFm2QEI"
    "XC4mZY3AxBPvl1KixudhRifsnIzhp25FvbgS87LSqr/94e8qFeZq/sJPMpUN9G5R/7qbRY"
    "HkeuPocD/syAyt8dZpvPJylGTHRArjVje0NHNBhbuJY4NyMmdMY147Gotz0W/nC356CIG7"
    "a4sbFY2s/gQHf7EPL/wUfPIGHIMN2/nlv/CxmLkmZjt+C2RUzH7W6QWmZ897ceMntuiorf"
    "iihcPtONp4YwgMi7retfo58fLSy0sE7Qwjpy1RstrKMQMwZ0YECHFDsHAzpeMqADKxxXqC"
    "FhYGktH5WYt1/xqeMyp2y8bpSqhjrIWSGP/lmOQ/8stehEqg2cy+d0G7gOPK5ez3MxrzIM"
    "XlHULyyl+iYMAkYstX59AuTueu4yI634RHbSsT++Drzdd8qxSm1F00sVYA2RyFGPEG570P"
    "UIJfEXXQir9CTFUeRdaeR5iCarMWs9Qy3iQJ6kMRNxZLZJaZPMqaL+04GmKqbVICa952Mb"
    "xJ1VJGlCtFoykG3zqUR66FIxKbM979BSseci7dNzB/F5LZtfsYhtQItTGDQzoPyc6+CB1q"
    "tLXZnSBZ/D+uJPAPXr3C6zGv8rRorvZiyHTDWeGKSvwgfii/M5qD5rEKrw7+ZOTlUy4Tcj"
    "lq5Y81MyftDA56RZ/KOpodLgtwoZvLJWcXib+JvgK1fa/lQwdFRtT1Vfwa52Vosq5nQ+uj"
    "eVhVVu3svudf7Ubtikv/G2nBsdeOjAK/ucRAcewlUSwVXowDsKMYN6UsYs9sfXLkhyB0Yx"
    "VhLYKSaZ0e4CGNxhzkIwucvAHJjSBLOzGl5Ixe2Tb39vkm9/H7Je57J7c90k7t8hu+i1rt"
    "vfmsT9O2SXvZu72yYRf+L2VjH5FBJPjnTiwgELqMzi98fLLA5pTpas+pTFln5mnUqpmH1y"
    "27u5vel3vjaJ/2rIWv1+py8+81/xz2759R/iM+/VkN32OretXvf6Eoi9l0N2c9vhewj+H7"
    "L+XZ///Qpkwcsha1/d9AWV98L9BAa5f+XYWwIAKLG3/PEyi3vjvVVsc+XtrqSvQFXB8C/l"
    "LViR1AHT3gOTl5xJpdSjgKCODK76CWEsKYM+yHPDMUu5ChKEcjgMatXAyBAlEUdpkBRY1t"
    "mCCYjyjOrD2ww5/AcbOY4/6YZVmnsRoqPmXgTmLnEwJAjlOBgO3pMY0evD7o2EbFqmqTyn"
    "CydOGJPNsZzW4ED/48+EtmxmdSbK9rxEiDDcN8XhHWdwkru/GibV7tlv9Dlhj8Y4mvBZHy"
    "RXV5+uvqKpPAVewOii4j9fpTp1+1D3Ov1Br9seuJ7D9DiCcA94rjmqijkyHqlpampaN94L"
    "b45ff+tRt+1oNt/b3nw33nQHaBVmiSD67JtrOjfTUhSHMtyq2yqNHpZBbEQVTLr1Z6vrih"
    "LsUkdVLqwyPDvEFcYfArPZdozqwxTf6WJCDxHAKsQlxbL4o7OCjdgKJqrpejINnY6gctuW"
    "jOrxefwScTVkU1AVbktVwZumrvsu6EmxLZ/8eerEqN1Hsq4efpkhrZHn47rY1tEyMnptlO"
    "sFhUjRp7k2nRNXWyeKH4XKF76hurGhUGEEokudJbGNBmGGTTQ21R2Vs7VBFP5+Ts0vBCA7"
    "QqHfuNt3ZCz6/4m4UPj1ycjY/d8+tQvzKi7Y0sBgizdezogeXY1vYOkTjJzEyEmMnDzKkD"
    "qMnDwKMbvPulQJZ4D0Wjr6Wdb/dEBCTXFA5bRPztgURZomH6zVVpBr/Py30h7E2SmWK4o6"
    "xEvsO8nyRWvEHNAGL1GuAf1wO/bDrcy2ffnhJF2oax1xkY2a4YhLLl30cO7Yw7lLfKlPp9"
    "6PTuBK/qVGHp5khQYVSJb2hvuJv9M5dJUVHXGnCiMTSnQNZiYzwySW3zK3SSxFhwK3PljL"
    "pzEftSm/w0xjsLLI0Dl7e/YxARzt44bYGES6h0EDsRvEbmR5ONTCqEfs5ijEjFmvO816Hf"
    "2rVH5SiKSGKUrVd18R/EqLNlrDYlrXcnzVsDhhWheKxXyBgIEDMQ6jaLmuLbdk0YAbz9aM"
    "mn0+1QEu2RcJq+jwVWU8QwBEW3REOUmxfxNjGnmGMA1Gj6ar4YU7y4CBqpAlNzUM9soiq9"
    "m8LpVQoMuFrr8IQ3auccvUfBZBC5RbKISqGhd5envMqm9QsjCXCG0cLURgooeB0NkMDPNH"
    "6qUeYWMYtLDRwkYL+3hNL7Swj0LMefWs15coOYja1iet29urbrt1PRClR9yXUHvk5qI1EO"
    "V6gpeigs/dVasnSvjAi6wKJL1Ov3t5DR/6r4bsa7f/veuWPQlewshBt+cOFC/iGlERw6n6"
    "2iQ5dbbXi327mtt72s4o9hSxx/XcosE9cbqjDo3ae5DPAbFrJ1E+KQZbURMqhRQjfvLjU8"
    "IsS7K6dCxFPbMAG7GIipR1JlVcxS1fAicpoJL4vJEHJC39EQXCKWCsqOUO6I3q2Bq1TsnY"
    "VNhD0NnXWcKPsUTHX52OwGMzJvCl3Lru8KEbD+FWbPeqvEPhdy4mPm9anfp93bYkzgRfAM"
    "EkBJMQTEIw6bhRBgSTjkLMGK6B4RqHFUuA4Rp7ZbGvERdUnfzh2H44RXVy7ZwyKNSKohaL"
    "dd8oVGA4ljkhIkS1YPuun3Qm1+TMjXTFKGUFuqKcAVwHqypuFLgHEMzW5ZDqiUHuNCItzL"
    "K0ZKwoR3MSsmJociEYUUSFhRKk3OgwqwEtJqFb48RwbGIbp2RsOXywZpiiXI5A8ujSMG0A"
    "7XSN0S9kzBy49VhcdOehlLgfpmKJ+7x3SUAxkg9ZccdG77dU3F4Sjo2D6Fg5F0+OSoL/4i"
    "wQ/RCqFBU210TcGnFrxK2l1lYOVktF3ProxOxqZKWAv4ACsetC2HVZVLWmcMlOGmxCo8CN"
    "Q3gDYpm5jbGcKbGcYZOlaBxnmOaY67QtTWMiMKNR6Tp3KaTHzEmdzuySizBEcsycw86Ku1"
    "Q66EJJ29fZ3A0I6sfdnWgd2KGumpMBO9TlCEWqDnVYbLT6YqOef6AEQ0MkyM74tg95cUqw"
    "NEaG9VuxfuvL1G/1Uk225Kuf01JTroYOwAI89fd2BXwtF0Uh51GwPpErehZu0f4zUYFnyy"
    "CWtPo/NVnisQAwiKLYa8TPgazVWLA9s5Xp9vXMxCx15RF20yvCJm7tQZrjlly65LPQwkfT"
    "IS6ne+2RslFFi+qbwlTo5FxTXpl0Sjm71Bdg10HuQWXKGSV4sG0nWZiIqnXlEz9fVB2WFX"
    "YALdkqdTRVdB2U1qo41vbmq+0JZhm6U8GO7AUT1YhTpWLPQxFVVlqgjc/NG0YHBv9vPU/v"
    "rFo9OUsG57eWGjfbT1Li8r0rjbyQfGWpjR68QQWi8XWD3UPfEpPabokM6FRuEY0RxRIVN0"
    "CmDWLNjSdGDDalp2Q8V6x5EBbf/9Z6c/bho9/z5GkOxTb4F2jAHHP6My0Mfz83LRl/D/fc"
    "Npodo6IxKrrsiYRR0RguK1G4LEZFH4WY4XGaFHB2AI0/vnYR0R/PC0TPfDzPDJ6BS7GgOc"
    "Wyz8vwNiCQOUp309ivIqFf2ZFfGG2eydl3hYKO3+VEHb9Lhh1bU2OZ5srKDvhaUew/0utl"
    "zvqdxHRxi0Pjlzd47EYp8bEr9WPXpI/Gw4b1L8KUWP9CZin7UEJCxNkmf4gEA9/yQ7TSUc"
    "bSAS8FQUZJWbo21CW0oHZbqzgimCrQXxflvLMO9xCrCAIGFmSiwB5/1gLBI08q68Hg3+eU"
    "EYWR1m0XsFTypFgETBNAY1W3cRcgtGShMcemSVx3A3psZy3dwdvIQVTLay2olB6AugKnRL"
    "nttKLY75Y6DFWlzIM1IoWkCPynZkGdZuUgPETer9VpVsuuiEqzVYW0lgU+SYjHTX0Er67m"
    "PoNFgUglOriAU1Y0LJjz70kMaIapEDfW/pVFLGdim5QTrdye7m3Ja2Z4w34R1cxEW01RXo"
    "+TgR/VpPzpo1pp/tid3m/Ihuwbv+B1XRg/KrrGtwV/PSbOkthGg0wcmzDDJgZr+NdF+vX4"
    "C1GVZ4soJhXzu7d+Zb2UezdWUEtIt9opV0kV6IauidKEbugTdEO/tApzcDopuqGPQsxcUR"
    "gZTE/RfC8M/nRVWLqMw2QxCU843a6EGnyyX6le3NxcRQR60Y1XNL/7ftHpvX4nJMkHaa5i"
    "nDw9V8pX+rbKeCBFqI66PWRIOy3PQawp1HzhQguHw7kShQF8O6QEP0Mk6G6KsRO9d+i9e2"
    "mka733Ln4AVMDTnjdNTXkaOvMK8HT/hUDkfDZVUgekclfzQlkuacoRXd7b/F3MFAV06yGo"
    "sk7ntq7x398XaTknKaB35HojD/aeipEjazW0AOjtEgHmLMgaZPIscoH8XB8vs4f06SMXjk"
    "4WyjPRtUdKFFvkCDWIZbjZRAajZKowMhFNO3RlSlWgXlL+Kg3+3uOdS4LWGpwuuruEERRG"
    "UBhB4RMEhY8XLURQ+CjE/LK5SVIleVSfnSRRooGcenQtthDmGRyDlOPmQRk1PkmKyGU+ch"
    "lmWQW4UDc23WGyeC08lLLQdgsSlUQ9ImJIQT3iYspGPeLrowDowQifTtemggaKn9hzqHDi"
    "RthxDkE1FKKxUzL2IBVNDWqghChf8XECaHD7lN5r/MbPDfI0p17gHF/jdhL42Ofdh8yYwX"
    "SwK7ygwLGbOjoW4X1Lai40gWqQR0V3qPWFKGRpGlCrXpSHgcar/B4uNEP1GYHymPClxxY1"
    "H7UphUQHc3xKujbQPVIrGCh+h2pQa8gAwXl2v5nDdGpxcn7CzkcLyrco/3VQBFAMd6EgCy"
    "IbAWUgr8d/PT1Y41+I+BluhCNMswmqE/7CiOogqoOozgmiOserxSKqcxRiDnSIMtBOhAhr"
    "z6xFd7B+xwvV7+CLyIKjiH8zB9zI1iZhrdmTYJBriSDXkEafftasb5wam0LirnEn1/y85o"
    "QGo0N20ep3200S8b+PJoqlTYfs9qY/iF+CVQ2dVrs/+BNi9Fvnf0d/+50PWpraI/9dIn38"
    "r6eE5VjkaHt/VuBoe3+WebTBpahUwf4qc7D547c61g4HvNzJqcZ/twtqbKaeJagRTpZZQ4"
    "vjEglx5zQZS5JilHYumhzmWAVocr1KZjfifZuSy2uL3k0etpeinJUplB+LhjtM/XjL0u8l"
    "sfZbxbKeDDMKVMavNfIw9mV4VIGgQlgwryzikwEWrJj3BjvT1AZRloppu1npAFPD2CCSj/"
    "G/nC86UZgKb0BfIIAeiyR3gIjTIgl3fTuslyPdEd/IwYMxkGVVrfRjoWqlH3OqlX5MVivl"
    "Jkx5tXRFhYih1PqoPIlYMlTHqUL9LONiX5eyVbI00aYJWzKwvupii1spUT03QGvA/0sNWI"
    "hcz1Wm/FAvOxi6VqMacMVl/JetjcEPDtkOynQKXnQxRVAHaHwPkQJ8hELuTQgmAK2Gqzr8"
    "E+GAd4e7ms+Uf3vXqZ5UqHZ+t2PRp8Sd4L/zA9OgJIpWLfCkl+SpcBAP+q2eTRWepob4uc"
    "lT1MuFza/tVtQMhcn5mURtOHtWoU7WFzKeOJpua2wM55tFpgY/nwITcaI7dMlXQaqtufWc"
    "EIP1+9wIWZlwxEKZVoip4suNi4H/LsMcr/pziasKcS8Ty6bLozpHa2KXYpzSCcYp4VMK45"
    "RQzClxSoZaqsWQPx6jk9ZGJ8Hf0b9KQaIhkjqiorvo4SRYRlOe7mu4TNMe78jlDC6HNO4k"
    "p7OjUmJkGHO3RXSKZ+ak+HHzguxCVBhVVyKqLmISluR5ghY5v4bzJeCRUOBjUMVoy+CGUu"
    "WQJD2GkqENiZqJpqOnBUuX4RTgRD2nVnXTdhoC0ndT+TIa3IeuNvKwNy8hsEyje+hIFOo1"
    "H0p1fOU5FKxTAg4HL/iVzBV9BtmOFlV0qpKZ521YOiZ/LlEy9r7DGz7xOA2f2/0NEXXb/7"
    "G+Ber2UC715QGTXgqalUtnomvT0V9PD6U08QgVKuJbKOJ+voB7ciWFMKA/M3DlJGUt7M88"
    "PKzzj0G+AAI47Orm+tIfHpdKTDe3vcLhm+S6BMQys/7kmjOiSeD/IWu1B90fnSZx/w5Zrz"
    "Po9jpfm8R7EX8aFwtQKxSflhOeFj+W0C2w0f44NLyY653iDNtE0HFazI+RWdIml4G5YVGt"
    "MCVKWTYpSxKMcmeJStTUzCpGFB3QyDORoekutB4MjS1chJkEdETR+bNIfSbWEj5/3fu1TT"
    "59OHtPhs7bt8qn9w03Pu+XL6IoDpi8Xn0gCGWHwBR/Qqa6I7PrL+/6phVby9mGG9ptuXYb"
    "Bvvh+fpy56uZcaya+acpvxJkaq4/R/vGgk4MfoA9zQ1RDx6gO7eSGkwCdxeF1KaKRd/MoG"
    "mq+oWMH6k5JlPD4TKHxqhPop26rhPLqwtGFo5lE1VLqWG/jxsi2rj/zY0xfhjjh8Y8xvih"
    "mKvPLBSvS6j1YRpU7tc6ZR74z9oUkfZppQakbzu9/s11k7h/h6zf6f3otjtN4r2QA4RWNW"
    "upK8+jsqs9TiezKGQKCxSIbgqnc8OjVkR7jIvyD5uDCouKtOJNy0rO025Rs02N67OV2axs"
    "uacQTYV1nmTI9d7ADNssVm+pQfjStoF6S80Lljqwo7hQkB7GMxZmVbj5wJbMKtmYQk5XVD"
    "634Or2q6rtzlLXJSWKKWzJoktTqS+DFooGpS11jaVVJi3Dpu9ipis+UV15ZdKpAcU4RpAu"
    "t23MtTdX28u8qyO/fAx+O0713VnqyiRN5cevZmvbLqjOTxuwHb3rzlcrfSrpT4up/knWla"
    "zs1IdZvtPFZKMKpDLo/Ovrj4bsnfIFnkKBsqHylenLtXjj8nDBzBqqaLZhL6tg08CbpyYs"
    "KunxbjmcJ6b2L8Ek8bxMcX8nBzVyfeHh4SM//b1QdBEfG3RXh2Ad0a2Lb65nizj85NXFBb"
    "eI171BrVVjdcXtpy4ifUCVuGeaRdXUYKJd3KNkgy8x+846e71sVdEaOi2ynegmVTW+FOyR"
    "Y2plWB6nqyF6fvb2bRH4HIZlCsC9GHO0z6FhALsvV4MjTFRDZu+gFIfh6XRFM3UCAol7oU"
    "ibn3NYkY3SiOIAwwo2Ch2xMDXgIOQb6HUJAWe7ysI02GE7vyfKvY8WR5lbuhlK3VDnRgyO"
    "CK+pCBzRbvXbra+dl+ql7TtEUmzMkK8k27KchgatNSd/d222JTUtg4GlRxS+0qjqFV3wI6"
    "IpJ35lRTpdL7iNpxp+gYVF0oqsduoU4/GPoKb6qsHlnxhNLW80tSzNS2tulWD70heq4AB9"
    "79kGqmuYDo0TqZVXebqpyCvUzVXX/bbxk5SlVfdJ2Zvi6hoMKWprYElkK62G6BUcmC7rFd"
    "cbRkV+3huNuV1LPD3TnpuGcz8XVfhd1cFNcNZUP7856HSS7GvCdVIrq43Krm8IjQTcZEKP"
    "zGuD5yWUwUes6aYXClpQqBfGI9enDdYQBK47hlM/GaY9J8yw5/y7b+J68VfYNp4XODVDU1"
    "q7cuSgIo+KPCryqMhXqchLnhSxyyVddV5EyZQI1JNDB3Aohh+0I9/8K2NaRgjRtpTatlQW"
    "KadO9lnvDceDfouDHgsSHMXOOqzIAUny9Q5Oyn4n1k0qC4YpMXxAZikjAosI7CEjsNEead"
    "um5KYFndeE6bGzfcbX8Nztsr115puYK+jtXRd+7RLbv6VM5V8qst5OUqD+1HGNPOR/6VKM"
    "lARJgVwIk3KRWLaLiD8pFpkZDlPJvWGoonDpkwJQvJuxEEScAHIOSD5VoRkvDHMDUyDHwc"
    "ftRXdek0KXEZH+kHAH7PneWHdVDnA2GxNfKqayKNfFLqBAGx5teNT70YY/TiknzJGXCV+I"
    "qIUpqk1cbcxWaSLKanFVRhC54QGx3MvBHHqX+QXdTQN6zagiHTOaeMntkvW5nbu7ESZ4Hq"
    "fqg0/g2p7Nh/sERjFvKGbv1N8ERo9QIowus5QxCw+z8GSA0mXNwgsVk0uxBaKl5rItgVBx"
    "u6J2AIwlkMAHmjnQe/ly1AZk0K99RKCQwBfyQJfQ8kmE//a/td6cffgIuOKc/oSo4icghE"
    "tizrnBf3eaQbCHO75A/DEGDEsUMIzG2A77NovO5uncXd8lIEQuc0z2Sff6R3fQGnShWcDq"
    "9ZDdtvr93296X0e9Didtkuj7+GlXRETVtw9YKCrdQJ0OkaHJJLUyfViWMWLTWJgG5YuRZT"
    "vQATGyrKa5vZFq4anOsWg18TznWKiGeTGjuM/XhGqBmQk2qKgLoxCdrz4IlDGYyummtmHm"
    "Gacp3T4rmhRNWzRtX860feFjbdfGLapcqHKhyoUq1zGqXH7bkRRtK9SRJFvRskKDCvgdJq"
    "bxxDkBqs3TXJvOVzHLQbzyKRnD0yuoUOJrQz7wD3FEU8N40KgL/TfIGCqfiBoollcDxQ3g"
    "T3ND7PcLFCu3IlRDr1SL1+HdrbXiMReIQZvdRhOEIUvUB1EfRFfHGm0Qy3JUVZYDSw3sPU"
    "0BS3gcgT2jK5Y9suhGVUDjtChqqUWNPr9jkDLWlDgGKWspTfJyUmSXNcVvzz8U0NjPP2Rq"
    "7HApgd+aI+WepoXCZjM4SlVDRp8V7fqV1/QrldeIpSKWilhqAksdzE3DtvVU13VwrZGHpt"
    "rhUWvh1F9F3DdRbJsulrYo8Qz1oR+4+Jr8U/EGvkaDzExjId7yxxWAfw0Cjmg3iPppbujU"
    "w8WSiOmO7oGVJuSAvbIRxhkXvGOmlQ7KxMLCJAiIpQBiwvje0GZHO05+DX+iG1OwxkQ5nr"
    "JSThAjNCOdsCUpIiEapacpGV4D9RwFwx9RwFfr+SojgWrkde/XNvl49v7zLw1+RQHdwOug"
    "RrwkDzKGm4xPydjFGm26HIvKVRAvI4pRaXzSJU3TNvZ104rVD/R27tbb6VYqG7miT7I/ux"
    "NygrAWZn7eKbqLlsjBlkqy/kK7z1QHI2T70wff7lYZ/K+zs/fvP529ff/x84fzT58+fH4b"
    "aIXJS3nq4UX3EjTECPeTKiP/EjPNXGxW9yRGi/CwbPqEnMjai9q5FeJqZZSzdRjcDaMDg/"
    "+3YwROBtZXjb9tpep2ftrUZIreVbnuptnPaWpvYkyuCky90fwXhIavTw/x4wQVUa/ANB45"
    "vUke+HYWoX0LUeTstX+hQcaWMxn/QhTdYLRJ6BtR88DDxqgldFL4HRaZzhV2T8kcMkVSMk"
    "j2c1+IVITmcyIMkevKzLDJmDNEe6RjERoJH4nvobHsVsn+t4AB/GskGiVjkkqd1XQvqrUE"
    "Yhii2J+C+G63CmJlaCEWvDsOvW+pbijmKCWKWWoxw+MwId9sv5U3vBZ4RSws4UORABA+Kj"
    "ss4UMiBMTVVFLwCcPQqcIyYl4DohibJ5xqV3z29YD9bpeLm5uryE656MaBn7vvF53e63eC"
    "63yQZmcgEr6OV9JWjZFhJAgG1uwxsCZsmGwZXONbmbehKQ+TxWsN/diezTD246u4Ah5jAF"
    "NjfWenhbJcprlDynQp+i7maFlg4S/oQQZpZDF9p52KEodACiyVdlBkw1I+GjUKH1UF3LSM"
    "3Cwp635dQUOQfjr3o61eWcR4ggL8VNfoo4jkEnDOG68xEFdX59SkhPLZT8n4gT6Pxedjzb"
    "IcSFxlnMr0sKIUh+1ebw8g1UDkxYJbT7h0M7zBPjff+F8LXMMm1wVHU13RFmMPAgMa8YGL"
    "e41NR6fWmOiG8cC/KbqKEYPa0XmIGBSCExKBE4hBHYWY+bFeBoPyhtcuePq8SF7MeXZazH"
    "kiK0b8LcFZf3wN4b13Z0W4y0dllzY+S/DX1QbLcHhFUUMefyiU2fUhJ7PrQzKza8o19Ixm"
    "HdlsjhDVkNM7AasxnPFFwxkDLm6Si5EgRpVHapXHmhrLtCSm7DI0KwqsRLNFJZoV2FLmhI"
    "tSbXS8HVCI6i5ON9futkbK1C0mV9Inmka+R+9o8MnBukf58rNsa+QmsIzcBJaSMsiaAuVQ"
    "Qg4YEbBTVpcItg4D4gKV19IeyGW8VmkBv4f5OE56rSLPUHBHbMeqHl/tPUc/YDV0v469hE"
    "M0xbGX5jTN684Ho0dKdHgRx96KxO+J7XuzXllErA1yrzxSv6H2PT+6GASDQ0Q3/++REmYQ"
    "y5nOiWk8idba8N7zvtkGv+C6wBapfr393r1kWdvAW4rx4/Xx3YWFWor5ETIMhYprQsFGLs"
    "nYBCEmmeXFmIXzibaMf6qxgtOIxULFdu/23XnTFn5SJCXz+baLkJJhra8VRGK37zy3L9BN"
    "01o9hfTWnDZPABeZ/rC1OtXvcwPCiUB/gXpUbuSPqOFPxo+K7tAxV1zcqCAY0BRV98Xbic"
    "nXxxwKUzgT26SUGGaDPGl8qTiiBlajQCmtvd+9pE4VjvbcRqeCZ09oWiGjaqd0+YG6X410"
    "P4zbOsG4rZfW/Q7Ou4VxW0chZqEdJCWcHZYRENQiQGAPZY1XGkWJJ3+EaAsF4HA8liVQB0"
    "wT3AlbfW26BEtDJMhOTBOUIU0QlmQFPO4ZtXJsxfka2rgFeOo+jSrg6kUw0UE+t9ayNfLY"
    "lqqAfNtgtgtgJfAw/1IjDw6bhgatBcOg2hO39abzN4Ai2QZRyNSxbGNBzVPSIlNF19/Azy"
    "KaDZ6/hQaVVDWLqA4lBiNjGADXR/yDkcHGRBQuFkgUoz+hl6X4MkkcbJ83LgmB+d/DWxze"
    "TIGZVC2KFfsdFdwAES1EtMoeyIhoIdQhEdSBiNZRiBkS+hlN6ZEAmFaHOYuErhrd0itymR"
    "Guk/bN3fWg02sS78WQDTpXndtvnKtNErwcsh/dfnfQJOLPkHH29luXfIT3Ysg631vdqyYR"
    "f4bsqjMQk7p/h+z3zkWT8P+GrH93ecll0725Hl3c/KNJou+HrNe5vLtqDW44cfAyrp8Vw+"
    "AKQXA5CFwcgONrCzi64XpYUUu9HHqdVvtb5yswX7wYMhgdfBp6M2Tt1tXV6KLV/o0vHv/l"
    "kH3ttK+61zDYfyWH+Jhhpxj02Xke/niZxSVvikfMLCmlDMVo8Tkp9XMSDNqM1gs5mytMhD"
    "lUG2ywpGWe3GMZ+ytJmrfFaiUL2DEpnORnjeDIBodVghpbWMh8WsXgs6J4U4wMnVTxhHVb"
    "mc1GC7qYlGZtCik6qnNdgP5irMCR0g5NdZgLd60vJbZ1C7ipwiuyAh73YbrvwWwHuYDXcj"
    "llF8vlt/IXeprjKrQJcjxX4VEFehMuqWkZDDoMG+a9wjRLpEG6QdGE/uTU+rNoRsz3/ZKz"
    "V+P3Ie73N9PaDm41n1+WcqY9UqIsRN48UUyIyPb6H//o3hIL/BngxzLp9IFPpYqOyQ3CdR"
    "yigVvLMU3Kps/jJvmno5g2NfktlUe+nO+p6LusUn6SabZo4TJkT1TR+XdbmobqTG2rIcpm"
    "imBxRYctI0hmDlP5pYnB/7hdEJnlgPuTbuIdizhOq/WFeazcydx+sa2KvXcRr0K1cz9qy5"
    "FYLofgdIzdYMkPaVrlhBQaGFU5oUUVky/je1NZWOXmvexer+GuOMb8Y3PLudGbi97cssoK"
    "enMRvpQIEEBv7lGImTnp1lxOAdSAohJ8utbFZR/4z9rUMerTyuxnO7nt9Po3103i/h2ym9"
    "5l67rbb4HfuknC7yRxdmK1350m47gmRAkGBwR1cHbt+jhx7akS3A0I6sfdnSxfr9duGRaH"
    "SOrH5PNCTD7PYfJ5ksmW4ZjTUofEiqJ+LP5chMOfsxn8OcHfe1NRM9i7XusIiCXm9EmrSV"
    "pDdtEkF0PWbpL2JrrFu0K17nNK3SersHsocJmVHaapoY7xvgCP32ey+H2cwz6MnmKR0qm2"
    "UPR0JofJ4uaoS3fq0e+K4W93xO28iI5Ou/u9dfX63efGWawMaFj3iDLY9UyMfM9EST6nUC"
    "O789gtfDwlmRzQIGvzWCv8ZiVZG9Aga/NYGzgiR56/siSbU+mR5Xksj3gVS7A6Qnd8LD4v"
    "yWJby4JC1yvOYXqZded+9+oHZKC4f4fs8ubqa5PA/0P2tdv6fnMNGQruCzkwOwzprSykN+"
    "LjTvAxu7FKgnD//VVCfumJo+k2f4qcwm1fwhm9k64rkdiGhGxapqk8Z6AjMcKYbPYtFLjf"
    "SwgF8gP++FOm4lCy2ebVhDRH472K8jRKhUzNj2Tef0EYSdlaSUWYlNVbAWvLhS8fKn+j+7"
    "Z06HIi83HLniihWjo1YXgSuh9Bivz9tt1jLmGqtpiprtyCdiUjqLS9Jau+8XluHmu1jWNJ"
    "x4ul7pJsufm8eerEqF0mV4T3YEp+RWyLZqdYhI8FMbJQhTCg4iyBZIJVmS4vLwKyDShU/u"
    "OPODIzTKJlVPvaZJLtKneJH1tRcD7GYWMcdtlDCOOwMUBXogBdjMM+CjFP6CzVvVPM+bCi"
    "ltn1IGfYjjKzN/f6BMQyB+9IynhfdUzyPrs+TphGZpZXBWjnexk2qI8T0a7LPE0ihPgwkf"
    "phgsVcduL58LbApGyX0zgdlnHBMi4vWMYlWI57d4LIuXrXsji+f6Uq4BKA1ykAYxjYzkYX"
    "Axi9GLTYCmBAslQsyyuGklVhBZoE+OX9v4hXM820bNEukxmi9XhqVZed3GM7YBL4RF1OIT"
    "qJ6CSik4hOHr2lgejkUYiZb0kr7WzMBmpWFAjTbADTJHWNMnsrSY37S+r9hYDNbgAb0PzL"
    "gjUhGgRq4p0+pnQDlsbIcJki/vWi+Jf2iPWLC2NfoY1bpDust9X3zt5DXb6xs1EqaLE15Z"
    "uLRqGp2KVGfk9TL150pISGrwUY+3w7Twz1GQIO/Rmg+LJyz19ZLsL37NdM1kxiOUtqaoZJ"
    "FsozYQbgfkzVaWpIY8VzpwCKf6x+NoyI1Ez/Mw9tjFcKR2QRkUVEFhFZPFKTGJHFoxDzSk"
    "coCX3E6NColLXzUH3Ym2ezh3W+bY32GqZZNeJWe2z7yt596FD5LH37oWCtp/UfCm+EAmZm"
    "MfNyFVvyyloZgadkPFW4jToW1iD/XKWQ8wbBJO4t+WDT0anVIDPDEe14xEWNPVLL1u5F6u"
    "QXMjbpkiuZ1hguJqzP/d16yKhi6ho1Q2auN6fFmbwKrwFTFyqN80ui4RH/Cm6UjZhr61ZD"
    "Hryxm147MegvfK8K7+Ja/P5N+IaynZL9YfLn92bcNbN2OjmUV9rFvBblprBmP4/4mnrYxf"
    "TYTgjhHIRzyjAV4RwZLJWDs/MRzjkKMWM7IWwntEWi6t/vWlfdwf82ifdiyPqd3o9uu9Mk"
    "3oshu+xcd3qtqybxXgxZ53unx9+0OV3wMm57FRFY9aVLff11U6GF6aUW3NXN703C/xuy75"
    "2v3bvvTeL+HbJv3ctvTQL/D1m71x102yA7/5VcYgrMjKis+gtF1zO1uwTx/nS8XR5lrpr3"
    "/uzTx0DDgzd5yl3/e+vqKkXD4xY0oxl9i9bvgRC51FugfXN3PYDKyt6LIRt0rjq33/iTtk"
    "mCl0P2o9vvDppE/IHt0u+3LjuwX8QLOM1a3Ss4yfifIbvqDMSk7t8h+71z0ST8P34y3l1e"
    "8ud19+Z6dHHzD35ARt4PWa9zeXfVGtxw4uClJNstQDw2OhMDaqmXQ6/T7nR/dL4C991XQ9"
    "a9/gESumwNuteXTRJ5O2Stfr97eQ0U/qshu71qXY9ueze3N324EHnL5/t+e8WfeNfedKF3"
    "/Kzle/Gi1f6Nr0fvFf/syp3G/Ttkd9d/u+Nf4NcufBh6w5cZ1xS/9lq/XzdJ8FKOxWMCBF"
    "rC+A7Go+kdP5gtZ/IXnaYYZDmduFYkMu++DTX2nfSUC3+zBKezE2hiZLXg9r6zaIRbpczy"
    "DggkLqMkjTUa8yiUwXRipAjqSA3qULZZyaAwXQUilmx71UnChmNPjazOyOtV8hC5xAfnCf"
    "98cAWqrvciTwH+2u1D3+q+eyn8Tmbl2FJszZop03RlIxvCiJFtpCpLtj2rVpZXLu4yR+CK"
    "Cg9AmQ9A7IxUjeCxMxJ2RqqXtl4i5Bqz+HfC1mgAXlGuRqmQqTGm6hr8vJFFxRlVkrepxF"
    "gsIQ6PiBDa0rUSwlTIU6yU8IKVErANXVHelm1D5z2dKmDtceSxRJ/mBRgcfURVwefVTAd5"
    "8q5lcepDvVDJD/HEquIMLpH4dqBMjj7et2inKCpqiMyfLZu6hSp51OTsSFmdGeWud9X87k"
    "AWZ8xX6rZKr6pHYNubr7YLC+JKqmJWzw9SqSWnqMXNmwqOql4wUV1ZZenacksmDbgmas2o"
    "2edT1YlNe8lCDg6tvGzk8MlWpPjVNDy+UOdOoHgDJET0lxJpu3wyRp4Ui180TY2qxHDsL2"
    "Qcdt2N3Sr578hrqFSl8H+6/gsUx/9AXs/4L37+Jb3H525vV7bofqwyAHw5bAeKeZRNzKPE"
    "PEp0VGMe5VGI+QCi3A8odieiQ5Q6GsOEuGXk3jLUAt4kJFwshHFFLXOk/UkoJjEUkJgXrA"
    "iz9Tqt9je4FHoTtwQwYLFmhx43ykq11vXHSxzBK3GiiXhOlO4MGqdDf3+Mr1gdFMtXSoA+"
    "NrYvXxls9b37/OU8GdbzOHY2ylm30vXc5MHFgW+nCFYc2HHFgGLTgVKQnOh+LlDbJ8N8mO"
    "nGU5M8zZ+JZpMJvVdYg78TxR1jNSPdcpINMjeeYKxI10pHiHd0n/XtE7zqQPHGCQjkIpBb"
    "9khDIBfhCongCgRyj0LMWQXxMs/GzHp4h6lRV306CkVjg00TpsMtI/WW2XuzYTkNpL2BVz"
    "P+O/n3SYk7yuZ4mAZ5Xp7nWFKj7qcYltSoR0kN+hNC4ZR0B1X2ARkjk1iG0p6RCP4j+C8l"
    "MF0M/H8ZYPq7wey5zsV175je6ogB07ERjWLA9MKl4l9jRVag1ZIgCzc7sqB7kTdJg0yeiZ"
    "s5GfQhahDFcpvwWrZhqF5EssbpuOqTBKd3cof1EcuIPyP+XPbkQvwZURaJ7BPEn49CzOLx"
    "mC7hdOkGBHmC3c2j6WVECmJKIGKBkhNlW3YduBDJ/ivAvQzjdlLr7YEu7Q3OpBAZHkjSHU"
    "gJ4/NlbKNQ/nCKXRTNLi4UrBOlKGAOiazKpWNDliSEyfgleUKRM0FnVkvRwFbxW7Nqdjwd"
    "M80aqv4GW6ZvLk2DryBM4ES7C+0utLuO9PmHdtfRiRkTOKs8G0GtKeN988fLnMsnrd8tpr"
    "KVOaJipHhGSX1GKcx6ymrWuz5CYUUtsXP7pNVud24Hoqme9wo6I/5613c784kXcTvqZQIN"
    "XH5utO1ipBgYJP+uG5VNz42RSbznpH2waYulTheUbaZ+J6lxn8m8zwJ5iSCs0vstgxz3HQ"
    "ZySZMeH6jbpQsPJCmx9AAGyb1shnxoTVbA5KPIkU9uY6mCESO1aFNcbvFatdlON9sbObL8"
    "oWu9bYM5JW5Ne+LVtCdwe8/lpVgPVCUzwySuYi0+BNgo6VXbZqItvWeaZTlV+c5gq4VuFa"
    "3zH7Yg0UGHDjp00KGD7kjtRnTQHYWY0UFX5dkYUVRKoWphQtwycm+ZfSfmH5IwdwGcoUvo"
    "ODYWAqQ7Akg3a29bWV/b+jAVkdGXREZfoovlobK3UP/KfcKh//n/8u6QAA=="
)
