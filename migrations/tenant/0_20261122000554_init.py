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
CREATE INDEX "idx_ledger_post_account_6c378b" ON "ledger_posting" ("account", "day", "currency", "amount");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztfXtz2si271fp8j/JVDGuxHEyOeTWrcKYcTjj1wGc2edspkCgBrQtWmxJ2GGfu7/77d"
    "V6oDcSCNyIVZWKhdSrBatfa/3W63/PbMoUZp83lqpmt5htrs7q5H/PmDKn/CLhaY2cKYvF"
    "+hncsJWRLpor0G5A/YYjyzaVsc0fTRTdovyWSq2xqS1szWBA8MAoMUb/oGObjGcKm1KVaI"
    "wY/O6SaTYxJuTVMJ/PyXBEJ4ZJh0RhKhkqE5uaQzIzdJXYM+qTjg19OWcWp9dX5/AFVGPM"
    "v4HGpgd4F+/kn0s6sI0p5e1M/sa//8Vva0ylP6kFH//3bKJRXRXXZ4rgnKaeQSP6c2FSy+"
    "JMsTw6dwTYUteBw6uFYPCZaMyZKj78u0ZCfXLGa7bgvHM14N3DMNhlvoSPp2HupeeRqbDx"
    "rJyuoeHieSB6D81op3dxf+DRPj21r38XLWHOjAbO2K5bL1b2zGB+8+VSU8+BBp5NKaOmYl"
    "M1MMnhq7lLwrvlzA5+wzaX1J8W6vqGSifKUoelcvZ/Jks2hhVCnCVmnY/5fDx/pivrnNFX"
    "zqD/637RANFgcP/QG3RbvcHgLLbOXF4Fl4N7a8wZy5mm8bcAm/7t9Ltmj7h7Bi9ofm903n"
    "/68otgiGHZU1M8FMw7+7cgVGxlsB7PNc+duR7m+TXnma3NaTLfHYoI31WX5Ny72Ib/3o31"
    "AKy3Jo+ZHrsOy+Be+67V7TXuHqH7uWX9Uxd8avRa8ORC3F1F7r53xsPgu6yzA/udkD/bve"
    "8EPpL/ebhvRUfNb9f7H1iHfOe2jQEzXgeKGuSJd9u7JZasN6zr7SY8tM2ZYiYP65oiMrSc"
    "RUc4mGdz5edAp2xqz/jHLx8yBvdHoyMW0JcPkQG7d59ciEf/TmDwoNiWFSIqc+eSd+Vs3J"
    "oCW5HYWJPnbIst54Knbf5ifhTR+LbkU8s8f8+anRbfH67rxL3os6fHa+eOe9Fn163blrjj"
    "XkTFpTwz/iLPjL9In/EXsRkfFC7yTvggDc73RIaKTwX26TCVzHN9y7364kO+qZs1d2OTd6"
    "xrfPNNnL3prA4RVZDTH3NtEh8zdomP8W2C82hEZ4o+GRiTIltFlG6H7cIV22Vhejm7RUgD"
    "y8vUEBFyNMJRgSXE2fmf3Yf7FHb6FFH1Rxvb5P8RXbPsfe0KAdVztNR0W2PWObz2LfRN4F"
    "BIE/J2hPd3jb9FN4vm7cNVdDSgg6vocQhoTpHR8AlwMEofDJMqVpIs3qM/7eTRWFNsdVIe"
    "zw7Ta/2tl81vHwq4fbi/8ZpHByHKb/6zraICSpiqkhLK11wSytcMCeUrSCiAOU6eAwgY3B"
    "gp4+dXxVQHsSfGhZHWNv5ofjGP3lGYMhW8gx8Jv8AF66+pouoaox36otHXswQ4P9KilgXp"
    "q27bgbluvBHWbzBiLCgjHnGNjFZEsy2iqTViG2REiUnHzwajKlGmfFy+kSkA8QZXunk78q"
    "pYcfy+rE43A/XVAI/Fm+C/yyODixFXRFxRilN4wxyWZL9v6lQxO3xTTNrq1w8zd/kxNONb"
    "vNtu4wbf9KyfE9ek6lzy3RY4KCynjlpYI9bMeGVgaRXvgD0bmrlSRXyXL63nPuuzIdjMhk"
    "QxqbDduh2+4yeG9Y3Q+cJekdcZP1KEYdd98Ss1qbDqkgkXuvkHlRgm/6eKy5GExt5TtO9G"
    "ug4IqSX2CrOnWH837ftIl9WQJdAQjYZoNERLO5j7FhgRFy4bFxZHS4yZDdNUVsnc9AgijN"
    "wnAPl20Nff/4qa1hzhrBDHAjSnyTQ0pqMxHY3pVeI0GtOPaLdAc8tJmFuaCv9pqmI+vFDT"
    "1FR6loTCRdvUMsE4t/XACDbfbHQhqgIQGHmdaeOZwMI8pAxQs9eZYhMIXrDIiOrGK9HsGl"
    "HpQjFti0xMYy5QMOfrvLOI9yXOSS9423hlccPMgV7cZ/TnmIrfaxHw0BQBHGABMpc6TcPl"
    "PNxJfG1ldfZXJY09FQFo+IS3Ev1z2yzFJSBAEWG+xvYm5H/c1045hW/w68XHy98uv376cv"
    "mVNxHf0r/zWwbf2/e9qBBlUvjlg+K4V5gS8S+p8a/lQt1ymMOUOMxSDzOcXonjmzy2bvOs"
    "Qa3WgMIgRTZAiOiE3mJsuzIMnSosmXMBqgj3RpysWky7eni4DS2Aq3bUlezp7qrFJXIx83"
    "kjzabJpw3/9VQvouv4BBVUc77m0dS/pivqX+UC4WVjdoleG1EOx9n7OxeqtSn7g65i4WER"
    "lrr63pXf0XGydX33zFc7TOXVV5LC04r/fpXq1NkWOvyY67SbPcfy/QbquLFkttD84lq4+6"
    "iWqXwHGm1Uub9zbXaimEQhFjU1anE1lyuwxpzG/Vqym+7gk+h0V2TbXVOUs+9uVlSPbtfN"
    "0FAVfZkA/19p03QV1SM5nIK6T4Y7Oup/XFx8+vTbxYdPX75+vvztt89fP/jKavxRltZ61b"
    "4BUSI0II5sIQvAt7RswwkMvqYTjWkux+L7S2LD7N1GkLh8UcNEuZKnCEq+qTh9E65NUPWc"
    "DA0HJVu7vok5aPGGze8P7WaLzJUVsZXnhI2qtF4Tsbi148UzRSzuzYWhzJ0OsTjE4t5amD"
    "86kAaxuJMYZnQ53LPLIYgHBbjrNq8gay/zsPYynbWXMdYK7iTydnMGHI9WZkYLb7g6gf/7"
    "zEEv68T522eAd7Ya93XiXvQZ7Cd1Av/3mSPH1l15Niob53OGyuULVSAnjkBJB/9KwKU2IK"
    "sujcxDJQ246jCMpmSGymIylT4flDRMBt8mzaQJulymOSZIdkB7jH/naA0yrr4eZ3d6vosA"
    "iRwZL+B9Fcp4YcNE3kI5CFOWoBwcj8vlUegGkmCVXmaHs4ysD9mIpBpslQuCtGy68GJ0TT"
    "o2TLVG1CW/bxD+PVfEtaaDk6BFRD4dgR0Kn8EJGXJB03TU3mEyGFli/yImmNPCB6JZgnvg"
    "tahDYLHILvEr5fNfJQtlacGbjYXlBAfrxvjZdWdULHi1l2qizt/wrC0WVB063+BVs2fESV"
    "QD7ftMiAk1MpwrKh0sF24zx84EOaWN5XRGltZS0SHm2KT0GxkuTONFAyxN0YfuF5wZuiYo"
    "NZuMTcOyAHg1KWGGzd/DeHdjqvJfOBTf3RqSZ8r5Rl+ouXJ/jvhmwl1SfLtzMmT0pz3gI6"
    "roCoxoiC1LplPLIuunwmJl2Rp/ZhtEN4znb/xtJp3DlqF6tCKe2jLmdGSoK8Esr0WNTIz1"
    "0PBfweeUbomh5J3zxbRNZHUoKwHMlDLjf+PsgfblxhgHRlrMfjE5MfU1guhx5iOIjiB6dS"
    "UoBNFPbpgRRMdET1KsHEyR+4YcFVJ7gT3Aa1/BHaB8W4/J9cKEqZoqffrtq+SrVpr4ucYS"
    "isolYUqUS6SWS1xEaQBwS4G1EyXDJZSwhFyAo+DyWVMh9C3zyplTe4vRXVPh6Mo8umNwCd"
    "H17fCXCC2OtMwjHUGlCxjrI5Rory9gr3cNSXGOp9vrAyRorw8NQxn2etdkV2RAAiQ4IKUP"
    "iGPbLDIeawocjtKHI2Ab1elLUvB3qrKURHo4henDngagbG0p2QJdRO5K7gGlL5mlL3e4uK"
    "xsG0X2uigd7nil73gBd5eiKzFCiktQtiUoiQ9fW6XzhcE/jFcd4e52luDMF29Uy/Lq09bN"
    "B+a6fS7/vme68tzv+PaiU/OcDBVmvVJTOHxZVNHBDU6zRfjvzNDdlH+ihoY90yyXTDiD8S"
    "vjFdzewINOUZM9/vb+xsTQ5FDy2GAeZIxUPsQWsYOTFeYKTrAlfsyVlfljRlbmj/GszJhS"
    "vPw6AEUmbXXDHC8+f84TOPf5c3rkHDyLOGsY6mowU6xCsXMhogpy+stlHjejy3Q3o8somy"
    "3bzSWY34XDJTgce886T/f37fubfZ1s0c03196bsfXGAhSpYtHBktlaAsqSrXhESNH5QDrN"
    "I7qYlgkQZ3fOJdlUOG1NtRWIJpkm6cJony5+++IjaPAhCzzr3jVub+MI2pyqmjJID3lPs0"
    "gHqapQbPoQwqFQ0eJsTq/nvaaoAouzdqF91PPGYIiTOBDoz4XGu9timMOUhxnmQ+Z+PPZR"
    "lgRwfFjaI+Nn64WKdK8xqDH4uJYFMhqi4YD6LTfCi11jTu0ZBO/aTpGQxYIyB6tT/Fhfej"
    "49J8OxMV/oMPLnY6glQtWEaOHdunOCgw1GQ6GsTuF4qF+i6hDDaphkqvFfSJaLOgSzMjKk"
    "pmmYQ2KJ6N/Z6pw8gajtPjSpba6gx5obGkvtmteU8jfy/vmr+E/wqta7IcxDxbahQrE15M"
    "zT9CWfatvEx7q/Byh3jFtFxFMixBML2VbmEAiZ+wuWFqxwUcHysw9htCFGG0qxLWG0IVZl"
    "fHt27qkqYyjWZy18Fgr2WZOhk4zM4oqn2xQd4CAdjrDMI+wpofERTrVEBEnQoTdqjhBYQS"
    "EZ1COoAkIeM0LktEJkmiE+SFQMuLMUXzCGoYn7tSzwzPRa5PLJm5rGUiTFm2hTgIbIkg8o"
    "FBd6pisf4hK1RahpnU9NhfcBCBRkgIMMbCN9SRd8qGzippsSWeX4dxYFeZO98g7wzh3KIC"
    "EKhcnNMLkZgnzyy1SY3OwkhvktPTsrWJFvYwW+9LCotPp7B4iHepu1spfIJ198GxQ/9hNp"
    "MT2OXHUOe/zMgMzfLWabq7MEJSbcIFObsd2mA+q3zZ1LnKsRIzrhkvFQ5NseCnu4U3NQ+A"
    "1bXNmYL+wVGNCdOoT8f7DRMwgYMkznr2vW/0aGIqXZ0Em4bRFz6VQ3SEwzvv9X95k9M0XG"
    "b0UkLp/oxmtNKEDk4875r9HOjxoWalhnqGGduOiNGtZJDDM6dKBDhxQrBx063tKhAzMcly"
    "ghoWNpJY9KjNsveddxmFPUXzdMVUEZ5CKXRf8iw6B/kZh0IlEHzuRzsg5cBR6XL+c5mFcR"
    "Bq8pqueWUn4RBgEjFpq/HgFydzN3mZGUfCI96NhrXwXeHjrkWKW2oumFErAGSOTIRwivPe"
    "p8hJLYi66EVnqWYChyn9SyLESjdZuNlqEGWUKcpDERfmS2SWmdzKii/nMJRVVMq0ZMOuVt"
    "a8TpVQRpgrda3JFt+65EeOhCMSmzXevQQrFnIuzTNQfxfi2bP7GIbUCJU2g0MSD9nGPggd"
    "KrC10Z0znvw/rmdQD565wqsxr/K1qK72Ys+kw1XhmEr8IN8cV5H1Sf1AhV+HdzOqcqGfGX"
    "EUtXrNk5GT5rYHPSLH5rbKjU/61iDN5Zaz+8bexN8JVLLX8qGDoot6aqJ2CX26tFFXM8G0"
    "xNZW4V6/emfZ/dteM26S28HftGAx4a8Iqek2jAQ7hKIrgKDXgnMcwgnhRRi732lXOS3INS"
    "jJkE9opJppS7AAa32HIumNxmoA6MaYzZaQUvpOL22ff/qpPv/9VnndZN++G+Tpy/fXbVad"
    "w3v9eJ87fPbjoPT491Iv5E9a1845NreDJGJzo4oAEVmfxee5mHQ5qdJS0/Zb6pn5qnUipm"
    "nz12Hh4fuq3rOvGu+qzR7ba64p53xe898uc/xD33qs8eO63HRqd9fwPE7mWfPTy2+BqC//"
    "us+9Tlf6+BzL/ss+btQ1dQuRfOHWjk/JVjbQkAoMDa8trLPNxbr618iytrdcVtBaoKin8h"
    "a8GapAqY9gGYvOBMKiQe+QRVZHDZJ4SxoAzqIM+MpVnIVBAjlMNgUKkCRoZIiThIgqRAs0"
    "4fGJ8oS6k+vsWQwX/QkaP4k25YhbkXIjpp7oVg7gIbQ4xQjo3h6C2JIbk+aN6IjU3DNJVV"
    "8uBECSNjcyq7NRjQ//5XTFo20yoTpVteQkTo7ptg8I4yOM7d3w2TalP2B13F9NEIR2M266"
    "Pk6vru+iuayqtvBQxPKv7zVapTpw51p9XtddrNnmM5TPYjCNaA55KjqpgD44WapqYmVeO9"
    "cvv4/Y8OdcqOpvO96fb34HZ3hFph2hCEz76ZpnM1LUFwKMKtqs3S8Gbp+0aUwaRHr7eqzi"
    "jBLnVQ5sQqwrNjnGH8EJhMdmNUF7q4o/MRPUYAKxeXFMviR2cJC7Hhd1TR+WQaOh1A5rYd"
    "GdXh/Xgp4irIJj8r3I6igttNVdedX5NiVz55/VSVUTpVp9QUuUW0XZferejLT2lSFXbt3/"
    "F3LSukegCHxIlNrsCDRaj1RqfgKwqOta8zbTwjjnJDFM9pl+8Thuq40kJCFnDGXS6IbdQI"
    "M2yisbG+VDlba0Thn2fU/EYA4SQUyrM7ZVqGolyicKOFXx93JD786xOLVq/dqC0N9Ntone"
    "oUZ9t1+xpmikFHU3Q0RUfTk/RAREfTkxhm56xLHOEUm4aWDBYXNdcd0aAm2Osyqk2nLIo8"
    "NaaPVsnNyTW+/1tJB3F6ROqaogruJYeOSX3TlDpHtMALZLdAs+WezZZrte1QZktJJ+pGu2"
    "VooabYLeNTFw3CezYI7xNf6tKx+6NjuJL3qJaFJ1mBRjliy93mXpz0eAZFeEUB4bHCyIgS"
    "XYOeycQwieVVGK4TS9EhH7CHbfNuzBdtzN8w0RjMLNJfXny4+BIDjg7xQqyjIt1hUEPsBr"
    "EbWQ6HSij1iN2cxDBjkPBeg4QH/yoUzhUgqWBEV/nFagS/kpyzNrCYVjV7YTksjqnWuVxX"
    "38C/4kiUwzBarmuLHVnU48qzNaFml3d1hFP2TdwqWnxWGStwgGiKAjJnCfpvrE0tSxGmfu"
    "vBeN08dyEeUFAVsuCqhsHeWWTdm1vUE/KZOdD1N6HIzjSumZor4bRAuYZCqKrxIU+uJlr2"
    "CwrmMROeoIO58ON0MRA6mYBi/kLdSC2so4MaNmrYqGGfruqFGvZJDHNW+u/NGV2OIhX4We"
    "Px8bbdbNz3RKYW5xJStTxcNXoiu5F/KRIePd02OiLjEVykJWzptLrtm3u46V312XW7e9d2"
    "ssT4l9Cy1+44DcVFVCLKoziVn8olIy355mHfLUX5gZYzDnvCsEfl3LzOPVG6k3aNOriTzx"
    "Gxay9ePgkKW14VKoEUPX6y/VOCLIuzurAvRTWDJmsRj4qEeSaVX8UjnwJnCaCSuF/LApIW"
    "Xosc7hTQVqS+B/RGXdoatc7J0FTYs18IebmAH2OJAsk6HYDFZkjgSzlp8OGm4w/hJLh3k+"
    "JDnnw+TLzfpLT+h3ptQZwJvgCCSQgmIZiEYNJpowwIJp3EMKO7BrprHJcvAbprHJTFnkSc"
    "U3TymmO15gTRydFziqBQa4pKTNZDo1C+4lhkhwgRVYLt+z7pTC7JmVvJimHKEmRFOR24jl"
    "ZU3MpxDyCYnbNHVROD3KtHWpBlScFYYY5mBGRF0ORcMKLwCgsESDneYVYNKnJCccuRsbSJ"
    "bZyTobXkjTXDFOlyBJJHF4ZpA2ina4x+I0O2hFcPxUOnH0qJczMRSzzkuwsCiqF4yJILXL"
    "q/peRqnLBtHEWBz5k4OUpx/ouyQJSPKHOosBYp4taIWyNuLbW0crRSKuLWJzfMjkRWCPjz"
    "KRC7zoVdF0VVKwqX7KUeKdRV3NqF1yeWmdvoy5ngyxlUWfL6cQZpTjlP28I0RgIzGhTOc5"
    "dAesqc1OnELjgJAySnzDksRLlPoYPOlaR1nc5dn6B63N2L1IEF/crZGbCgX8agSFXQD5ON"
    "lp9s1LUPFGBogATZGV32AStOAZZGyDB/K+ZvfZv8rW6oyY589WJaKsrVwAaYg6fe2i6Br8"
    "W8KOTcCjYHcoX3wh2qpcYy8OzoxJKU/6ciUzziAAZeFAf1+DmSuRpxtme2Mt49n5nopao8"
    "wuKDedjEtT0Ic9yRSze8F5p7azrG6TTVXigblDSpvitMhcLXFeWVSceUs0t9A3Yd5RpUxp"
    "xRgge7Ft6FjqhaVT7x/UXVYVphwdSClWUHY0XXQWgti2NNt7/K7mCWoS9LWJEdv6OKcurt"
    "avIeC7cKeeoH/M+sJLckj50PjPYM/t9mpj5ZlZIzCoYyNBbaH3R1lhDF4D6pZQUwKAtt8O"
    "w2yhG7oBtsClVeTGo7CUUsbcosojGiWCI/CYxpjVgz45URg43pORnOFGvmBxF0vzd+vfj8"
    "xasQ8zqD1CT8C9Sgjxn9mRS0cJiXFoxWgHfu6vuPPuToQ150R0IfcnQulsi5GH3IT2KY4T"
    "iND3C6u5HXvnL+418uc/gafblMdTWCRxEXQ8WyL4vw1ieQ2ad5W0+5PI5y6X5y6JufytmP"
    "uVy0P2b4aH+MO2lbY2ORpBKnu8etKQ7vF/c2e/1ePOC4xqHxx1scu2FKPHalPnZN+mI8b5"
    "ktJEiJ2UJkHmUPSogNcbrKHyBBN8Fsh7ZklLGwe1BOkFFSlm50DApMqP1mdg4NTBnor4Ny"
    "PlnHu4mVBAEDC1JRYJc/G4HggTsqm8HgP2eUEYWRxmMbsFTyqlgEVBNAY1WnzBkgtGSusa"
    "VN47juFvRY/Fu6jbeWgagWl1pQKD0CcQV2iWLLaU1x2CV1HKJKkYM1NArxIfBOzZwyzdpA"
    "eIy83yjTrKddHpFmp3xyDQtskuC9nHgEr59mnsEinaYSbpzDKCvKO8z49yQGlA5ViBOZ8M"
    "4i1nJkm5QTrc2ezmvJe2a4zX4Rud9EEVKRjJCTgR3VpPz0Ua0ke+xe39dnffadP3BrVAxf"
    "FF3jy4JfD8lyQWyjRkZLmzDDJgarec9FsPrwG1GVlUUUk4r+nVe/s97KvBtJPyZGt9wu1y"
    "EoaIauiNCEZugzNEO/tQhzdDIpmqFPYpi5oDAwmJ4g+V4Z/HRVWPIYB8kiIzzidPsaVP/O"
    "YUf16uHhNjSgV+1o/venu6tW5/1HMZK8keYIxvHdcy18JS+rlAMpRHXSxTQD0mlxDmIGpv"
    "obp6U4Hs4VSKPg6SEF+BkgQXNThJ1ovUPr3VsjXZutd9ENoASedtxuKsrTwJ6Xg6eHT5si"
    "59lUStaU0k3Nc2WxoAlbdHFr853oKQzoVmOgihqdm7rGf39XhOWcJYDeoee1LNh7LFoOrH"
    "XTHKC3QwSYsyCrkdFKxAJ5sT5uZA/p0hc+ODqZKyuiay+UKLaIEaoRy3CiiQxGyVhhZCRK"
    "nOjKmKpAvaD8Kgn+PuCbC4LWGuwuujOFERRGUBhB4TMEhU8XLURQ+CSG+W1jk6QK8ig/Ok"
    "miQAM55ehKLCGMMziFUY6qB0XE+DgpIpfZyGWQZSXgQu1Id8fJ4o3wUMJE2y9IVBD1CA1D"
    "AuoRHaZ01CM6P3KAHozw7nRtLGgg+Yk9gwwnjocd5xBkQyEaOydDF1LRVD8HSoDyHW8ngA"
    "anqutU4y9e1cjrjLqOc3yO23Hg45Bv7zNjAt3BqnCdAodO6OhQuPctqDnXBKpBXhR9Sa1v"
    "RCEL04DM/iI9DJSp5e9woBmqTwgkE4UvPbSo+aKNKQQ6mMNz0raB7oVafkPxO1SDWn0GCM"
    "7K+WZLplOLk/MddjaYU75E+a+DlImiuQMFWeDZCCgDeT/8x+uzNfyFiJ/heDhCN9ugOsEv"
    "jKgOojqI6pwhqnO6UiyiOicxzL4MUQTaCRFh7pmN6A7m73ij/B18ElmwFfFvtgQzsrWNW2"
    "t6J+jkWsDJNSDRJ+81m8vMRrqQuMbe2T3frzmhwWifXTW67WadhOzvg5FiaeM+e3zo9qKP"
    "YFZDXdr2D35CDP5o/ffgP//kjRam9sJ/lwgf/8drTHPMs7V9usixtX26SN3a4FF4VEH/Kr"
    "Kxee132taOB7zcy67Gf7cDamwnnsWoEU6WWUKL4hKx4c4oyRYnRS/tTDQ5yLES0ORqpcyu"
    "RatcxafXDpWuXGwvQTgrUlYg4g13nPLxjqnfC2Ltj4plvRpmGKiMPqtlYeyLYKscToUwYd"
    "5ZxCMDLFgxpwa70NQaURaKaTtR6QBTQ1vfk4/xv5wvOlGYCh9AXiCAHosgd4CIkzwJ9/06"
    "zJcj3RZfy8CD0ZFlna30S65spV8yspV+iWcr5SpMcbF0TYWIodTyqDyBWDJkxylD/CxiYt"
    "8UslUwNdG2AVsysL7sZIs7CVEdx0Grx/9LdFgIPc8UpjxXL9tvulGi6nHBZfgPWxuCHRyi"
    "HZTxGKzoogs/D9BwCp4CvIVCpiY4E4BUw0UdfkcY4J3mjuQz5t/eMarHBaq9v+1U5CnxJv"
    "jv8sgkKIm8VXOc9JKcCkdx0O90NpW4mxri58Z3UTcWNju3W141FDrnexK1Ye9ZuzpZ38hw"
    "tNR0W2ND2N8sMjb4/uSriCN9SRd8FiTqmjv3CT5Yf86MgJYJWyykaQWfKj7d+DDw32WYw3"
    "V9LvFUIc5jYtl0cVL7aEX0UvRTOkM/JTyl0E8JhznBT8lQC5UY8tqjd9JG7yT4O/hXIUg0"
    "QFJFVHQfNZwEy2jC6b6ByzTpeEcup3A5IHHHOZ3ulRIhQ5+7HbxTXDUnwY6b5WQXoEKvug"
    "JedSGVsCDPY7TI+Q2cLwCPBBwf/SxGOzo3FEqHJOk2FHdtiOVMNJd6krN0EU4BTtRZVipv"
    "2l5dQLpOKF9KgfvA01oW9uYGBBYpdA8ViQK15gOhju9cg4J1TsDg4Dq/kpmiTyDa0aKKTl"
    "Uyca0Ni6XJzyVKhu53+JV3PEzC5/b/QkTdDr+t74C6PRcLfXnGoJecauViOdK18eAfr8+F"
    "JPEQFQriOwjiXryAs3PFB6FHf6bgynHKSuifWXhY62+97AHw4bDbh/sbr3l0VCKyue0mDt"
    "8m1sUnlpn1Z/ecEXUC//dZo9lr/2jVifO3zzqtXrvTuq4T9yJ6GudzUMvln5bhnhbdltAs"
    "sNX6ODa8mMudYg/bZqCjtBgfI/NIm3wMzC2TagUpcZRlG2VJnFGeLJGJmpppyYjCDWpZKj"
    "IU3YXSg4G2uZMwE5+OKDo/i9QVsRZw/33n9yb57fPFJ9Jffvig/Pap5vjn/fJNJMUBldfN"
    "DwSu7OCY4nXIVKdlev7lfb+0ZG05XXFDvS1Tb0NnP9xf325/NVO2VTN7N+VP/EjNzfto15"
    "jTkcE3sNeZIfLBA3TnZFKDTuDtIpHaWLHorxMomqp+I8MXag7J2FjyMYfCqK+inLquE8vN"
    "C0bmS8smqpaQw/4QL0S08fCLG3380McPlXn08cNhLj+yUFwXEOuDNCjcbzTKPPOftS0i7d"
    "FKDUg/tjrdh/s6cf72WbfV+dFuturEvZADhFY1a6Erq0HR2R6lk3koZHILFIhuAqcz3aPW"
    "RAf0i/I2m6NyiwqV4k2KSs6SblGyTfTrs5XJpGi6pwBNiXmeZIj13kIN285Xb6GB+9Kujn"
    "oLzXWWOrKtOJeTHvoz5mZVsPjAjswqWJhCTlNUNrfg6e6zqun0UtUpJZIp7MiiG1OpLoPm"
    "igapLXWNJWUmLcKmO9HTLe+oqrwy6diAZBwDCJfb1efa7avpRt5VkV8eBr8bp7pOL1Vlkq"
    "by7VeztV0nVOunDdiO3nb6q5Q8FbenRUT/OOsKZnbqQi93dD7aKgOpDDL/5vyjAX2neIKn"
    "gKNsIH1l8nTNX7g8mDCzgiKabdiLMtjUc/upCIsKWrwbS84TU/uXYJI4LxPM3/FGtUxbeL"
    "D5wAt/z+VdxNv61dXBWUdU6+KLa2WRJd95dfHASeI1Nai1LqyuOPXUhacPiBJTpllUTXQm"
    "2sc7Chb4Er3vrbLX22YVraDRIt2IblJV41PBHixNrQjLo3QVRM8vPnzIA59Ds9QBcB5GDO"
    "0zKBjApsVycASJKsjsPaTiMFyZLm+kjk8gcS0UaeNzjsuzUZqhOEK3gq1cRywMDTiK8fXl"
    "utgAp5vKgjRYYTu7JsrUQ4vDzC1cDKVqqHMtAkcE51QIjmg2us3Gdeutaml7BpEEHTNgK0"
    "nXLMeBRhvVyT8dnW1BTctgoOkRhc80qrpJFzyPaMqJ31mhStdzruOphpdgYR7XIsvtOkF5"
    "/LufU31d4PIv9KaW15taluKlFddKsHzpG2VwgLr3bAvRNUiHyonUwqs81VTkHdTtRdfDlv"
    "GTlKVl10k5mODqKAwJYquvSaQLrYaoFeyrLpsF1wdGRXzerxpzqpa4cqY9M43ldCay8Dui"
    "gxPgrKlefLNf6SRe14TLpFZaGZV9vxAKCTjBhC6ZWwbPDSiDW6zuhBcKWhCo58YLl6cNVh"
    "MEjjmGU78apj0jzLBn/LtvY3rxZtgulhfYNQNdWvsy5KAgj4I8CvIoyJcpyEseFLHPKV12"
    "XETBkAiUkwMbcMCHH6QjT/0rolqGCFG3lFq3VOYJu076Xu82x41+h40eExKcxMo6Ls8BSe"
    "L1jm6UvUqs22QWDFKi+4DMo4wILCKwx4zAhmuk7RqSm+R0XhGmR/b2CZ/DM6fK9s6Rb6Iv"
    "v7Z3Vfi1T2z/kTKVf6nQfDtLgPoT29WykP+FQzFQYiQ5YiFMyofEsh1E/FWxyMRYMpVMDU"
    "MViUtfFYDinYgF3+MEkHNA8qkKxXihmeOYAjEOHm4vqvOaFKqMiPCHmDngwO/GvKtygLPp"
    "mPhCMZV5sSp2PgXq8KjDo9yPOvxpjnJMHXkb94WQWJgg2kTFxnSRJiSs5hdlBJHjHhCJve"
    "zNoHaZl9DdNKDWjCrCMcOBl1wv2Rzbub8XYYDnaYo+eAJXdm8+3hMYh3nLYXZ3/W1g9BAl"
    "wugyjzJG4WEUngxQuqxReIFkcgm6QDjVXLomEEhul1cPgLYEAvhAMgd6N16O2oAMermPCC"
    "QS+Eae6QJKPgn33+73xq8Xn78ArjijP8Gr+BUI4ZHoc2bw352kEBzgjW/gf4wOwxI5DKMy"
    "tse6zaKyeTJ3N1cJCJDL7JN91r7/0e41em0oFrC+7rPHRrf750PnetBpcdI6CX+O7nZ5hq"
    "j88gFzRaVbiNMBMlSZpBamj0szRmwaE9Pg+KJn2R5kQPQsq2hsbyhbeKJxLJxNPMs4Fshh"
    "nk8p7vI5oVqgZoIOKvLCKETnsw8cZQymcrqxbZhZymlCtc+SOkXVFlXbt1Nt33hb27dyiy"
    "IXilwocqHIdYoil1d2JEHaClQkSRe0rECjHHaHkWm8ck6AaPM608aztc+y7698ToZwevkZ"
    "SjxpyAP+wY9obBjPGnWg/xoZQuYTkQPFcnOgOA78SWaIw36BfOlWhGjopmpxK7w7uVZc5g"
    "IxSLO7SILQZIHyIMqDaOrYIA1iWo6y0nJgqoGDhylgCo8T0Gd0xbIHFt0qC2iUFoda6qFG"
    "m98pjDLmlDiFUdYSiuRlhMguKorfXn7OIbFffk6V2OFRDL81B8qUJrnCpjM4TFVBRl/krf"
    "qVVfQrkdeIpSKWilhqDEvtzUzDtvVE07X/rJaFptrBVhvh1N+F3zdRbJvOF7ZI8Qz5oZ/5"
    "8NX5XfEBvkaNTExjLj7y4wrAvxoBQ7TjRP06M3Tq4mJxxHRP78BME3LAXukI44QP/NJMSh"
    "2UioUFSRAQSwDEhPK9pc6Oepz8Ev5IN8agjYl0PEVHOUaM0Ix0gy1JEglRKD1JyHALqGcI"
    "GF6LHLZa11YZclQj7zu/N8mXi09ff6nxJwrIBm4FNeIGeZAhvGR4ToYO1mjTxVBkrgJ/GZ"
    "GMSuOdLmiStHGol5YsfqC1c7/WTidT2cAZ+jj70yshxwgroeZn7aL7KInsL6k466+0aao4"
    "GCI7nDz4Yb/C4H9cXHz69NvFh09fvn6+/O23z18/+FJh/FGWeHjVvgEJMcT9uMjIv8REM+"
    "fb5T2J0CI8LJs8ISey9qZ6bom4WhHhbBMG98Boz+D/7RmBk4H1ZeNvO4m6rZ82NZmit1Uu"
    "u2n2KknsjbXJFIGp25r/gkDzzeEhnp+gIvIVmMYLpzfJM1/OwrVvLpKcvfce1MjQWo6Gvx"
    "BFNxitE/qryHngYmPUEjIp/A6LjGcKm1Iyg0iRhAiSw7wXPBWh+JxwQ+SyMjNsMuQM0V7o"
    "ULhGwi3xPTSWXirZ+xbQgH+NWKFkDFKpspjuerUWQAwDFIcTED/uV0AsDS3EhHenIfct1C"
    "2HOUyJwyz1MMNxGBvfdLuV27wSeEXELeFzHgcQ3irdLeFzzAXEkVQS8AnD0KnCUnxefaII"
    "m0ecal989uSAwy6Xq4eH29BKuWpHgZ+nu6tW5/1HwXXeSLNTEAlPxiuoq0bI0BMEHWsO6F"
    "gTVEx2dK7xtMzHQJfHyeKNin5kzaYo+9FZXAKP0YGptrmy01xZLJLMIUWqFN2JPhoWaPhz"
    "epROGmlM32ulotgmkABLJW0U6bCUh0YNgltVDjMtIw8LytrXa2gIwk9nnrfVO4sYr5CAn+"
    "oafRGeXALO+dUtDMTF1Rk1KaG893MyfKarobg/1CxrCYGrjFOZLlaUYLA96OsBpOqJuFgw"
    "6wmTboo12OPmr97XAtOwyWXBwVhXtPnQhcCARtxwcK+hudSpNSS6YTzzb4qmYsSg9rQfIg"
    "aF4IRE4ARiUCcxzHxbL4JBuc0r5zx9mScu5jI9LOYyFhUj/hbgrNe+gvDex4s83OWt0lMb"
    "X8T460iDRTi8pqggjz/niuz6nBHZ9Tke2TXmEnpKsY50NoeIKsjpvYDV6M74pu6MPhe3ic"
    "WIEaPII7XIY42NRVIQU3oamjUFZqLZIRPNGmwpssOFqbba3o7IRXUfu5ujd1sDZewkkyto"
    "E00iP6B11L9ztOZRPv0s2xo4ASwDJ4Cl4BikdYHjUGAc0CNgr6wu4GwdBMQFKq8lHchFrF"
    "ZJDr/HeRzHrVahMxTMEbuxqsNne2epH7EYeljDXswgmmDYSzKaZlXng9YDJdw8j2FvTeLV"
    "xPasWe8sIuYGmSov1CuoPeVbFwNncPDo5v+9UMIMYi3HM2Iar6K0Nnx2rW+2wR84JrB5ol"
    "3vsG8vmNbWt5ai/3h1bHfBQS3E/BAZukJFJSF/IRdkbIwQg8yyfMyC8UQ7+j9VWMCpRXyh"
    "Iqt39+q8SRM/PiQF4/l285CSYa5vHIjYat97bJ8vmyaVegrIrRllngAuMr1mG2WqP2cGuB"
    "OB/AL5qBzPH5HDnwxfFH1Jh1xwcbyCoEFdZN0XH0cmnx8zSEyxHNkmpcQwa+RV41NlKXJg"
    "1XKk0jr42wvKVEFvz11kKjh7At2KMSq3S4cfKPtVSPZDv60z9Nt6a9nv6Kxb6Ld1EsMspI"
    "P4CKe7ZfgElXAQOEBa47VEUeDkDxHtIAAcj8WyAOqAYYJ7YasnTRdgaYAE2YlhgjKECcKU"
    "LIHHHaNShq0oXwMLNwdPndOoBK5e+R0d5bm1ka2hY1uqBPJNg9kOgBXDw7xHtSw4bBxotB"
    "EMg2xPXNcbz34FFMk2iELGS8s25tQ8Jw0yVnT9V/hZRLPB8jfXIJOqZhF1SYnByBAawPMB"
    "vzEw2JCIxMUCiWL0J9SyFF8mjoMd8sUFITDve7iTw+3JV5PKRbEiv6OEFyCihYhW0Q0ZES"
    "2EOiSCOhDROolhhoB+RhNqJACm1WLLeUxWDS/pNbnMCNdZ8+Hpvtfq1Il70We91m3r8Tvn"
    "ap34l332o91t9+pE/Okzzt5u44a3cC/6rHXXaN/WifjTZ7etnujU+dtnf7au6oT/12fdp5"
    "sbPjbth/vB1cPf6iT8uc86rZun20bvgRP7l1H5LB8GlwuCy0DgogAcn1vA0S3nw5pa6unQ"
    "aTWa31vXwHxx0WfQ2r8b+NBnzcbt7eCq0fyDTx7vss+uW83b9j009q7kGD5m2AkKfXqch9"
    "de5uGSN8QjopYUEoYitHhOSn1OgkKbUnohY3EFiTCGaosFFtfM42ssZX3FSbOWWKXGAlZM"
    "Aif5XiM4ssVmFaPGEhYy71YR+Cwv3hQhQyNVNGDdViaTwZzOR4VZm0CKhupME6A3GUswpD"
    "QDXR3nxN1oS4ks3RxmquCMLIHHXejuzu/tKCfwRi4nrGK57FbeRE8yXAUWQYblKtgqR23C"
    "BTUtg0GFYcOcKkyzRBik4xRN6E9Ora9EMWK+7hecvRp/D3G+v5lUdnCn/ry0lBPthRJlLu"
    "LmiWKCR7Zb//hH+5FYYM8AO5ZJx8+8K1VUTK4RLuMQDcxaS9OkbLwa1sk/l4ppU5O/Unnh"
    "03lKRd1llfKdTLNFCZc+e6WKzr/bwjTU5di2aiJtpnAWV3RYMoJksmQqfzQy+B+nCiKzlm"
    "D+pNtYx0KG03JtYS4r99K3l2yrZOtdyKpQbt8v2mIgpssxGB0jL1jwTZqW2SGFAkZldmhR"
    "xeTTeGoqc6tYvzft+w3cFduYt23u2Ddac9GaW1RYQWsuwpcSAQJozT2JYWbLZG0uIwGqT1"
    "EKPl3p5LLP/Gdtaxj1aGW2s509tjrdh/s6cf722UPnpnHf7jbAbl0nwU+SGDsx2+9eg3Ec"
    "FaIAg32CKhi79r2dOPpUAe76BNXj7l6mr1trtwiLAyTVY/JlLiZfZjD5Ms5ky1ia40KbxJ"
    "qieiz+mofDX9MZ/DXG36mpqCns3Sx1+MQSc/qsUSeNPruqk6s+a9ZJcxvZ4mOuXPcZqe7j"
    "WdhdFLjIzA7SVFDG+JSDx59SWfwpymEPRk/QSOlYmyt6MpODZFF11KE7d+n3xfAPe+J2lk"
    "dHq9m+a9y+//i1dhFJAxqUPcIMdiwTA88yUZDPCdTI7ix2CxtPQSb7NMjaLNYKu1lB1vo0"
    "yNos1vqGyIFrryzI5kR6ZHkWy0NWxQKsDtGdHosvC7LY1tKg0M2Cc5BeZtm52779AREozt"
    "8+u3m4va4T+L/PrtuNu4d7iFBwLuTA7NCltzSX3pCNO8bH9MIqMcLD11cJ2KVHS023+Sly"
    "Dq99C2P0XqquhHwbYmPTME1llYKORAgjY3PoQYH3vcWgQHzA3/+SKTmUbLp5OS7NYX+vvD"
    "wNUyFTsz2ZD58QRlK2lpIRJmH2lsDaYu7Lx8rf8Lot7Loci3zcsSZKIJdORRgeh+4HECI/"
    "3bV6zA101RQ9VZVbUK5kAJm2d2TVd97Pw0ullnEk6Hi+0B2SHRef209VGaVTFfY6ynhfu6"
    "6/W9FXi3eVpwSEnGrlYes3BXeshGiUyIaWHpAS3ERFy1z51ICKswRCL9ZJzdwoEojNoJAn"
    "kQsEZGKYREvJjbZNJ7vlORM/tqRQBvRaR6/1opsQeq2jO7NE7szotX4Swzyik0RjWD5TzZ"
    "paZkONnE5OysTe3kbmE8vs6iQp4z3RMc779GxCQRqZWV4W/J9tk9kim1BIui5ymoQI8TCR"
    "+jDB1Dd7sRO5S2BUtCZslA6T3mDSmzdMeuNPx4ObjOScvRtZHF2/UqW78aH+BIAxaAZIRx"
    "d9o0M+aLHhw4BkoViWmzomLR8NlFTwiiF8E1cTzbRsUVyUGaJQe2IOnL28YzdgEvhEHU4h"
    "OonoJKKTiE6evKaB6ORJDDNfklbS3pgO1KwpEKbZAqaJyxpF1lacGteX1OsLAZv9ADYg+R"
    "cFawI0CNRE66KM6RYsjZDhNEX8603xL+0Fsz3nxr4CCzdPLV13qR+cvcc6fSN7o1TQYmPM"
    "FxcNQ1ORR7XsCrCud+1ACTTfCDB2+XIeGeoKHA69HiBVtTLlV5aD8K28DNOaSazlgpqaYZ"
    "K5siLMANyPqTpNdGksue8EQPHv658NLUIZ5v/KQhujedURWURkEZFFRBZPVCVGZPEkhnkt"
    "IxSEPiJ0qFTKWqepOuzN0tmDMt+uSnsFg9JqUa09snxlr9V0rHyWvliTP9eTqjUFF0IONT"
    "Ofern2LXlnrZXAczIcK1xHHQptkN9XKcS8gTOJ80re2Fzq1KqRibEUxYvEQ429UMvWpiJ2"
    "8hsZmnTBhUxrCA9j2ufhXt1nVDF1jZoBNdft0+JMXrvXgKoLedn5I1Eein8Fx8tG9LVzYS"
    "YX3thPZaII9Bd8V4lvcTR+7yV8QdnLgtV0svt3e9w3s/baOSSj2ke/FuWqsGavBnxOPe+j"
    "eyy+hHAOwjlFmIpwjgyaytHp+QjnnMQwY/ElLL60Q6Dqfz01btu9/64T96LPuq3Oj3azVS"
    "fuRZ/dtO5bncZtnbgXfda6a3X4hyan8y+juleeASs/0asnv247aEF6qQfu9uHPOuH/9dld"
    "67r9dFcnzt8++96++V4n8H+fNTvtXrsJY+ddyTVMvpoRHqvuXNH1VOkuRnw4GW+fW5kj5n"
    "26+O2LL+HBhyzhrnvXuL1NkPC4Bs1oSpWnzWsgQC71Emg+PN33IA+1e9FnvdZt6/E7P2nr"
    "xL/ssx/tbrtXJ+IPLJdut3HTgvUiLmA3a7RvYSfjf/rsttUTnTp/++zP1lWd8P/4zvh0c8"
    "PP6/bD/eDq4W98gwx97rNO6+bpttF74MT+pSTLzUc8ttoTfWqpp0On1Wy1f7SugfvOVZ+1"
    "73/ACN00eu37mzoJfeyzRrfbvrkHCu+qzx5vG/eDx87D40MXHoQ+8v7uHm/5iXfvdhf4xP"
    "davhavGs0/+Hx0r/i9W6cb52+fPd3/5xP/Ar+34WbgA59mXFK87jT+vK8T/1KOyWMCBFpA"
    "+fbbo+od3Zit5egfdJygkGXULVuTyLz6tpTY91KBL/jNYpxOD6CJkFWC24eOohFmlSLT2y"
    "eQOI2SNNpoxKJQBNOJkCKoIzWoQ9l2KYOCdCUMsWTLq0ojbCztsZFWR3qzSB4gl3jjPOP3"
    "e7cg6roXWQLwdbsLVb67zqPgJ5mFY0uxNWuijJOFjXQII0K2lags2fIsW1hem7iLbIFrKt"
    "wAZd4AsY5UOQOPdaSwjlS1pPUCLtcYxb8XtoYd8PJyNUyFTI0wVdfg5w0sKvaogrxNJMZk"
    "CVF4RLjQFs6VEKRCnmKmhDfMlIBF+/LytmjRPvd0KoG1pxHHEj7NczA4fESVwed1T0e582"
    "5kceKhnivlhzixytiDCwS+HSmTw8f7DsUnRUYNEfmzY1W3QCaPiuwdCbMzJd31vkoFHsnk"
    "jNhKncLyZVVUbLr9VXZigV9JWczqeE4qleQUtbh6U8JW1fE7qiqrLF1b7MikHpdErQk1u7"
    "yrKrHpIFHI/qaVFY0c3NnyJL8aB9vnqtwJFL8CCRH1pUTYLu+MkVfF4g9NU6MqMZb2NzIM"
    "mu6GTpb8j+Q9ZKpS+D9d/wWS438m7yf8F69+Sa7xud/XFU26H8kMAF8Oy4FiHGUd4ygxjh"
    "IN1RhHeRLDfARe7kfkuxOSIQptjUFCXDJyLxlqAW9iI5zPhXFNLbOn/VnAJzHgkJjlrAi9"
    "dVqN5nd4FPgQ1QTQYbFimx5XygqV1vXaS+zBK3GgiTgnClcGjdKhvT/CV8wOiukrJUAfa7"
    "unr/SX+sFt/nLuDJt5HNkb5cxb6VhusuBi37aTByv29bh8QLG5hFSQnGg6E6jtq2E+T3Tj"
    "tU5eZyui2WREpwqr8U8iuWMkZ6STTrJGZsYrtBXhWskI8Z7es7l8gpsdKFo4AYFcBHKLbm"
    "kI5CJcIRFcgUDuSQxzWkK81L0xNR/ecUrUZe+OQtDYYtEE6XDJSL1kDl5sWE4F6WDg1YT/"
    "Tv59EvyO0jkepEGeF+c5ptSo+i6GKTWqkVKD/gRXOCXZQJW+QUbIJB5DafdIBP8R/JcSmM"
    "4H/r8NMH1nMHum8+GaLk13dkSA6UiLWj5geu5Q8a+xJstRakmQBYsdWVC9yO2kRkYr4kRO"
    "+nWIakSxnCK8lm0YquuRrHE6LvrEwem9vGGzxzLiz4g/F925EH9GlEUi/QTx55MYZnE8Jo"
    "9w8uj6BFkDu5+j6W2GFIYphoj5Qk6Ybel54AIkh88A9zaM20uut2e6sLfYkwJkuCFJtyHF"
    "lM+30Y0C8cMJelE4ujiXs06YIoc6JKIqF0sboiTBTcZLyRPwnPErs1qKBrqKV5pVs6PhmE"
    "naUPkv2DF8c2EafAZhACfqXah3od51oucf6l0nN8wYwFnm3ghiTRHrm9de5lg+ae1uEZGt"
    "yBYVIcU9Suo9SmHWa1qx3s0eCmtqiY3bZ41ms/XYE0X13CuojPj7U9epzCcuonrU2zgaOP"
    "zcatlFSNExSP5VNyganhshk3jNSXuwafOFTueUbSd+x6lxncm8zvzxEk5YhddbCjmuO3Tk"
    "kiY83he3CyceiFNi6gF0knvbCPnAnCyByScRIx9fxlI5I4Zy0SaY3KK5atONbrbbcmB5TT"
    "da23ozSpyc9sTNaU/g9a7JS7GeqUomhkkcwVrcBNgoblXbpaMdrWeaZS3Lsp3BUgu8Kpzn"
    "P6hBooEODXRooEMD3YnqjWigO4lhRgNdmXtjSFAphKoFCXHJyL1kDh2Yf0yDuQ/gDE1Cp7"
    "GwECDdE0C6XXnb0uraVoepiIy+JTL6FlUsj5W9uepXvg0cekvVKTVbzDZXZwloaPBxLQsM"
    "1UXDAfVb5soVSl84AcRGzw1GVzWijIylExFg0rFhqmTIn2v2aljzrjgPh+S9wgh/CiEECl"
    "kYujZe/VIjBuOfVGVFjInowvmW7yzyL955cg7RA76/z/psaIEBYDAXFoAh0SzyOjNcjNYS"
    "eK0Wi5L4RoYmBQyMWkPxQLDYCY+wZ7wL3jmxlWdqEZgR2yC8oULB/AeUD+xGyjzv5R1B3g"
    "beU+Ib/Bmwt98g5uPeet9Lp3AwYygNIvWI1CNSj2ozIvWnMcz+Qb2Nl7pPLDMAybewHw/t"
    "ZqtO3AvwUb8edG/bj+Ck7lzBvWar/diDW+Kiz5r8Ybs3cLzZAx8cH/d718X9nn++atz/0b"
    "6/qRP3Au5cD65bVz245Vz12WOnddd+uhtcP/HvEviwfiJe/QNeF70TbOO8O/yZv7F13/q9"
    "DS90LuBb/mh1uo1b+J7OVVR1yOOL/ymPL/6ndF/8T/Gkf0L6TJ5zyTvKmkLmiZb/RA4x+E"
    "seBn9JZ/CXFAYXxOVCRAjLRVjqahzxYzCZmW7zsrO8yMvKhDwvIX2qUJxbkBDFB6nFh/HS"
    "NCkbF9rNgzQV3M8/5Tkv04/L6GY+p3OjCHe99hXk7OWHPEclb5XKXfEsUvMgiBnmPSxDRH"
    "hYRhGCMEia2+AaJsOYiTBXPfC8IFcjZMjViBE7DrbntmTHSZG7mdZsZ9sswdJ65Xd0nBvs"
    "RkNr6IDJUwDT3TtL4G0z0NVRztnNTgLhgyaPj0BgqZfA4pMIn0rYHnNw2juuSuByxORfkM"
    "syZFTdyOPI4V7YISPG9+T4wCuX+Pc/OlRPK7tRCtclndsxYCO5pFNxPj06fVXoJPv3/p18"
    "PKaluvkEuLrR0WcRaJvL1UcZj42lcIdZKKYNPjIKc3xZ6uA2Q0eaXSOGSV41e8ZvMAp1el"
    "843RzI+J2xSVXNPid/gueLtZxbRDGpG+o4WoEzzdhYaFSNovWHfXufTUxjvnbUqRHLcJx1"
    "+AvFnPP9fXib+TbuOqJfLxhzn246LtMEQx1kNohBOazZm39N4OX7fatm0/mh3xmSUw/N5r"
    "2/D9140I2n6JGLbjxooJHIQINuPCcxzIGjcBtHngC5zHajs2aj+71O4H/H6cbxuHGdd340"
    "rm5brv+OuI461jjP4/f6rPnU7T3ctToDx82HvyJ8Y93TY+O/w924Nxx3m/unluNtcx9263"
    "GfRG4ATe+pc98FGnGR282n6/v5dJOcjaKqw9s4+rgSWHzfoWNtrugpsZXzlJmoOlTnLrU8"
    "s7IU/4lWs33XuH3/8WvtQnCYby6ag+Os7ZpR/qLxfd/G94BKlVvYX5OgNQj90vbMUvReQO"
    "+Fo+Aq2tnRPVUq99Qg+FzgLDLxKArMwQxfDz+A+qBWXElZu9GQG5xZEoTV//v/A7DAG2I="
)
