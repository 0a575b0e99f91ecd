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
    "second_factor" BOOL NOT NULL,
    "retired_at" TIMESTAMPTZ
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
    "eJztfXmT2siy71ep6H/siWA67PYyvvjFi6Ax0+ZObxdoz7n3MAECFY1OixJHS7c5953v/i"
    "pLC9qRQNCFyAiHW0iVJcjaMn+5/e+ZTZnC7POWo2p2h9nm6qxJ/veMKQvKL1KeNsiZslyu"
    "n8ENW5noorkC7UY0aDixbFOZ2vzRTNEtym+p1Jqa2tLWDAYEd4wSY/IPOrXJdK6wR6oSjR"
    "GD33WYZhNjRl4M8+mcjCd0Zph0TBSmkrEys6k5JnNDV4k9pwHp1NCdBbM4vb46hy+gGlP+"
    "DTT2eIB38U7+6dCRbTxS3s7kb/z7X/y2xlT6k1rw8X/PZhrVVXF9pgjOaeoZNKI/lya1LM"
    "4Uy6fzRoA5ug4cXi0Fg89EY85U8eHfDRLpkzNeswXn3asR7x6Gwa7yJXw8DXMvPU9MhU3n"
    "1XQNDZdPI9F7ZEa7vYv7I5/24aH77XfREubMZOSO7br1cmXPDRY0dxxNPQcaePZIGTUVm6"
    "qhSQ5fzVsS/i13dvAbtunQYFqo6xsqnSmODkvl7P/MHDaFFULcJWadT/l8PH+iK+uc0RfO"
    "oP/rfdEQ0Wh0ezcY9TuD0egssc48XoWXg3dryhnLmabxtwCb/u32u2aPuHsGL2h/b/Xefv"
    "j8i2CIYdmPpngomHf2b0Go2MpoPZ5rnrtzPcrzb5xntrag6Xx3KWJ8Vz2Sc/9iG/77N9YD"
    "sN6afGb67Dosgwfdm05/0Lq5h+4XlvVPXfCpNejAkwtxdxW7+9YdD4Pvsu4OHHRC/uwOvh"
    "P4SP7n7rYTH7Wg3eB/YB3ynds2Rsx4GSlqmCf+bf+WWLL+sK63m+jQtueKmT6sa4rY0HIW"
    "HeFgni2UnyOdskd7zj9+fpczuD9aPbGAPr+LDdit9+RCPPp3CoNH5basCFGVO5e8K2fj1h"
    "TaisTGmj5nO8xZCJ52+Yv5UUST21JALfP8PWv3Onx/+NYk3sWQPdx/c+94F0P2rXPdEXe8"
    "i7i4VGTGXxSZ8RfZM/4iMePDwkXRCR+mwfmeylDxqcQ+HaWSea5vuVdfvCs2dfPmbmLyTn"
    "WNb76pszeb1RGiGnL6faFN4n3OLvE+uU1wHk3oXNFnI2NWZquI0+2wXXhiuyxMr2a3iGhg"
    "RZkaIUKOxjgqsIQkO/+zf3ebwc6AIq7+aFOb/D+ia5a9r10hpHpOHE23NWadw2tfQ98EDk"
    "U0IX9HeHvT+lt8s2hf313GRwM6uIwfh4DmlBmNgAAHo/LBMKlipcniA/rTTh+NNcVWJ+Xx"
    "7DCDzt8G+fwOoIDru9srv3l8EOL85j/bKiugRKlqKaF8KSShfMmRUL6AhAKY4+wphIDBjY"
    "kyfXpRTHWUeGJcGFltk48WF4v4HYUpj4J38CPhF3hg/TeqqLrGaI8+a/TlLAXOj7Vo5EH6"
    "qtd2ZK4bb4T1W4wYS8qIT9wgkxXRbItoaoPYBplQYtLpk8GoSpRHPi5fySMA8QZXunk78q"
    "JYSfy+qk43A/X1AI/Fm+C/j0cGFyOuiLiiFKfwhjksyX7f1qli9vimmLbVrx/m7vJTaMa3"
    "eK/dxg2+7Vs/Z55J1b3kuy1wUFhOXbWwQay58cLA0ireAXs2NPOkiuQuX1nPQzZkY7CZjY"
    "liUmG79Tp8w08M6yuhi6W9Ii9zfqQIw6734hdqUmHVJTMudPMPKjFM/k8VlxMJjb2naN+N"
    "dR0SUivsFWZPuf6uurexLushS6AhGg3RaIiWdjD3LTAiLlw1LiyOlgQzW6aprNK56RPEGL"
    "lPAPL1oK+//xU3rbnCWSmOhWhOk2loTEdjOhrT68RpNKYf0W6B5paTMLe0Ff7TVMW8e6am"
    "qan0LA2Fi7dp5IJxXuuREW6+2ehCVAUgMPIy16ZzgYX5SBmgZi9zxSYQvGCRCdWNF6LZDa"
    "LSpWLaFpmZxkKgYO7XeWMR/0uck0H4tvHCkoaZA714yOjPKRW/1yLgoSkCOMACZDo6zcLl"
    "fNxJfG1ldfZXLY09NQFo+IS3Uv1zuyzDJSBEEWO+xvYm5L/f1075CN/g14v3H3/7+OXD54"
    "9feBPxLYM7v+XwvXs7iAtRJoVfPiqPe0UpEf+SGv9yluqWwxylxGGWepjh9Eod3/Sx9Zrn"
    "DWq9BhQGKbYBQkQn9JZg26Vh6FRh6ZwLUcW4N+Fk9WLa5d3ddWQBXHbjrmQPN5cdLpGLmc"
    "8baTZNP234r6d6GV0nIKihmvOliKb+JVtR/yIXCC8bsyv02ohzOMne37lQrT2yP+gqER4W"
    "Y6mn710GHR0nW9d3zwK1w1ReAiUpOq3471epTt1tocePuV63PXAt36+gjhsOs4Xml9TCvU"
    "eNXOU71Gijyv2da7MzxSQKsaipUYuruVyBNRY06deS33QHn0S3uzLb7pqimn13s6J6dLtu"
    "joaq6E4K/H+pPWarqD7J4RTUfTLc1VH/4+Liw4ffLt59+Pzl08fffvv05V2grCYf5Wmtl9"
    "0rECUiA+LKFrIAfI5lG25g8Dc605jmcSy5v6Q2zN9tBInHFzVKVCh5iqDkm4rbN+HaBFXP"
    "ydhwUbK165uYgxZv2P5+1213yEJZEVt5StmoKus1FYtbO148UcTiXl0Yyt3pEItDLO61hf"
    "mjA2kQizuJYUaXwz27HIJ4UIK7XvMasvZjEdZ+zGbtxwRrBXdSebs5A45PKzOjhTdck8D/"
    "Q+ail03i/h0ywDs7rdsm8S6GDPaTJoH/h8yVY5uePBuXjYs5QxXyhSqRE0egpKN/peBSG5"
    "BVj0bmoZIGXHUZRjMyQ+UxmUqfD0oaJoNvk2bSFF0u1xwTJjugPSa4c7QGGU9fT7I7O99F"
    "iESOjBfwvhplvLBhIm+hHEQpK1AOjsfl8ih0A0mwSj+zw1lO1od8RFINtyoEQVo2Xfoxui"
    "adGqbaIKrD7xuEf88V8azp4CRoEZFPR2CHwmdwRsZc0DRdtXecDkZW2L+ICea08IFoluAe"
    "eC3qEFgsskv8Svn8V8lScSx4s7G03OBg3Zg+ee6MigWv9lNNNPkbnrTlkqpj9xu8aPacuI"
    "lqoP2QCTGhQcYLRaUjZ+k1c+1MkFPacB7nxLEcRYeYY5PSr2S8NI1nDbA0RR97X3Bu6Jqg"
    "1GwyNQ3LAuDVpIQZNn8P491Nqcp/4Vh8d2tMnijnG32m5sr7OeKbCXdJ8e3OyZjRn/aIj6"
    "iiKzCiEbY4TKeWRdZPhcXKsjX+zDaIbhhPX/nbTLqALUP1aUU8tWUs6MRQV4JZfosGmRnr"
    "oeG/gs8p3RJDyTvni2mbyOpIVgKYKVXG/ybZA+2rjTEOjbSY/WJyYuprBNGTzEcQHUH0+k"
    "pQCKKf3DAjiI6JnqRYOZgi9xU5KqT2EnuA376GO0D1th6T64UpUzVT+gza18lXrTLxc40l"
    "lJVLopQol0gtl3iI0gjglhJrJ06GSyhlCXkAR8nls6ZC6FvmlbOg9haju6bC0ZV5dKfgEq"
    "Lr2+EvMVocaZlHOoZKlzDWxyjRXl/CXu8ZkpIcz7bXh0jQXh8Zhirs9Z7JrsyAhEhwQCof"
    "ENe2WWY81hQ4HJUPR8g2qtPntODvTGUpjfRwCtO7PQ1A1dpSugW6jNyV3gNKXzJLX95wcV"
    "nZNsrsdXE63PEq3/FC7i5lV2KMFJegbEtQEh++rkoXS4N/mK56wt3tLMWZL9mokefVp62b"
    "j8x1+0L+fU905bvf8e1Fp+Y5GSvMeqGmcPiyqKKDG5xmi/DfuaF7Kf9EDQ17rlkemXAG41"
    "fGC7i9gQedoqZ7/O39jamhyZHkseE8yBipfIgtYgcnK8wVnGJLfF8oK/P7nKzM75NZmTGl"
    "ePV1AMpM2vqGOV58+lQkcO7Tp+zIOXgWc9Yw1NVorlilYuciRDXk9OePRdyMPma7GX2Ms9"
    "myvVyCxV04PILDsfes93B727292tfJFt98C+29OVtvIkCRKhYdOczWUlCWfMUjRorOB9Jp"
    "HvHF5KRAnP0Fl2Qz4bQ11VYgmmSapAejfbj47XOAoMGHPPCsf9O6vk4iaAuqasooO+Q9yy"
    "IdpqpDselDCIdCRUuyObue95qiDizO24X2Uc8bgyFO4kCgP5ca726LYY5SHmaYD5n78dhH"
    "WRLA8c6xJ8bPzjMV6V4TUGP4cSMPZDREwxENWm6EF/vGgtpzCN613SIhyyVlLlanBLG+9P"
    "zxnIynxmKpw8ifT6GWCFVTooV3684NDjYYjYSyuoXjoX6JqkMMq2GSR43/QuIsmxDMysiY"
    "mqZhjoklon/nq3PyAKK299CktrmCHhteaCy1G35Tyt/I++ev4j/Br1rvhTCPFduGCsXWmD"
    "NP0x0+1baJj/V+D1DuGLeKiKdEiCcWsq3NIRAx95csLVjjooLVZx/CaEOMNpRiW8JoQ6zK"
    "+Prs3FNVxkisz1r4LBXssyZDJxmZxRVftyk7wGE6HGGZR9hXQpMjnGmJCJOgQ2/cHCGwgl"
    "IyqE9QB4Q8YYQoaIXINUO8k6gYcM8RXzCBoYn7jTzwzPRbFPLJezQNRyTFm2mPAA0Rhw8o"
    "FBd6oqsA4hK1RahpnT+aCu8DECjIAAcZ2Ca6Q5d8qGzipZsSWeX4dxYFedO98g7wzh3KIC"
    "EKhcnNMLkZgnzyy1SY3Owkhvk1PTtrWJFvYwW+7LCorPp7B4iHep21spfIp0B8G5U/9lNp"
    "MT2OXHUOB/zMgMzfHWabq7MUJSbaIFebsb2mIxq0LZxLnKsREzrjkvFY5NseC3u4W3NQ+A"
    "1bXNlYLO0VGNDdOoT8f7DRMwgYMkz3r2fW/0rGIqXZ2E24bRHTcasbpKYZ3/+rh8yemyLj"
    "tyISl89046UhFCDyfuf812jnRw0LNawz1LBOXPRGDeskhhkdOtChQ4qVgw4dr+nQgRmOK5"
    "SQ0LG0lkclxu1XvOu4zCnrrxulqqEMclHIon+RY9C/SE06kaoD5/I5XQeuA4+rl/NczKsM"
    "g9cU9XNLqb4Ig4ARS81fnwC5u5m7zEhLPpEddOy3rwNvDx1yrFJb0fRSCVhDJHLkI4TXHn"
    "U+QknsRZdCKz1LMRR5Txp5FqLJus1Gy1CLOBAnacyEH5ltUtokc6qo/3SgqIppNYhJH3nb"
    "BnF7FUGa4K2WdGTbvisRHrpUTMpszzq0VOy5CPv0zEG8X8vmTyxiG1DiFBrNDEg/5xp4oP"
    "TqUlemdMH7sL76HUD+OrfKrMb/ipbiuxnLIVONFwbhq3BDfHHeB9VnDUIV/t3czqlKJvxl"
    "xNIVa35Oxk8a2Jw0i9+aGioNfqsYgzfW2g9vG3sTfOVKy58Kho6qranqC9jV9mpRxZzOR4"
    "+msrDK9XvVvc3v2nWb9Bfejn2jAQ8NeGXPSTTgIVwlEVyFBryTGGYQT8qoxX772jlJ7kEp"
    "xkwCe8UkM8pdAIM7zFkIJncZqANTmmB2VsELqbh99v2/muT7fw1Zr3PVvbttEvfvkF32Wr"
    "ft703i/h2yq97dw32TiD9xfavY+BQanpzRiQ8OaEBlJr/fXubhkGZnycpPWWzqZ+aplIrZ"
    "Z/e9u/u7fudbk/hXQ9bq9zt9cc+/4vfu+fMf4p53NWT3vc59q9e9vQJi73LI7u47fA3B/0"
    "PWf+jzv9+ALLgcsvb1XV9QeRfuHWjk/pVjbQkAoMTa8tvLPNxbr61iiytvdSVtBaoKin8p"
    "a8GapA6Y9gGYvORMKiUeBQR1ZHDVJ4SxpAzqIM8NxyxlKkgQymEwqFUBI0OkRBylQVKgWW"
    "cPTECUp1Qf32LI4T/oyHH8STes0tyLEJ009yIwd4mNIUEox8Zw9JbEiFwfNm8kxqZlmsoq"
    "fXDihLGxOZXdGgzof/8rIS2bWZWJsi0vESJ0900xeMcZnOTu74ZJtUf2B10l9NEYRxM266"
    "Pk6vru+iuayktgBYxOKv7zVapTtw51r9Mf9LrtgWs5TPcjCNeA55Kjqpgj45mapqamVeO9"
    "9Pr4/Y8edcuOZvO97fV353V3hFph1hBEz765pnM1LUVwKMOtus3S6GYZ+EZUwaR7v7e6zi"
    "jBLnVU5cQqw7NjnGH8EJjNdmNUH7q4oYsJPUYAqxCXFMviR2cFC7EVdFTT+WQaOh1B5rYd"
    "GdXj/fgp4mrIpiAr3I6igtdNXdddUJNiVz75/dSVUTpVH6kpcotouy69a9FXkNKkLuzav+"
    "PvWlbI9ACOiBObXIFHy0jrjU7BlxQca1/m2nROXOWGKL7TLt8nDNV1pYWELOCM6yyJbTQI"
    "M2yisanuqJytDaLwz3NqfiWAcBIK5dndMi1jUS5RuNHCr086Eh/+9alFq9du1JYG+m28Tn"
    "WGs+26fQMzxaCjKTqaoqPpSXogoqPpSQyze9aljnCGTUNLB4vLmuuOaFBT7HU51aYzFkWR"
    "GtNHq+QW5Brf/620gzg7InVNUQf3kkPHpL5qSp0jWuAlslug2XLPZsu12nYos6WkE3Wj3T"
    "KyUDPslsmpiwbhPRuE94kv9enU+9EJXMl/1MjDk6xQowKx5V5zP056OocivKKA8FRhZEKJ"
    "rkHPZGaYxPIrDDeJpeiQD9jHtnk35rM25W+YaQxmFhk6F+8uPieAo0O8EOuoSHcYNBC7Qe"
    "xGlsOhFko9YjcnMcwYJLzXIOHRv0qFc4VIahjRVX2xGsGvNOesDSymdc1eWA2LE6p1IdfV"
    "V/CvOBLlMIqW69pyRxYNuPJszajZ510d4ZR9FbeKDp9VxgocINqigMxZiv6baNPIU4Rp0H"
    "o0XTcvXIgHFFSFLLmqYbA3Fln35hX1hHxmLnT9VSiyc41rpuZKOC1QrqEQqmp8yNOriVb9"
    "gpJ5zIQn6Ggh/Dg9DITOZqCYP1MvUgvr6KCGjRo2atinq3qhhn0Sw5yX/ntzRpejSAV+1r"
    "q/v+62W7cDkanFvYRULXeXrYHIbhRcioRHD9etnsh4BBdZCVt6nX736hZu+ldD9q3bv+m6"
    "WWKCS2g56PbchuIiLhEVUZyqT+WSk5Z887DvlqL8QMsZhz1l2ONyblHnnjjdSbtGHdzJ54"
    "jYtRcvnxSFragKlUKKHj/5/ilhliVZXdqXop5Bk42YR0XKPJPKr+KeT4GzFFBJ3G/kAUlL"
    "v0UBdwpoK1LfA3qjOrZGrXMyNhX2FBRCdpbwYyxRIFmnI7DYjAl8KTcNPtx0/SHcBPdeUn"
    "zIk8+Hifebltb/UK8tiTPBF0AwCcEkBJMQTDptlAHBpJMYZnTXQHeN4/IlQHeNg7LYl4gL"
    "ik5+c6zWnCI6uXpOGRRqTVGLyXpoFCpQHMvsEBGiWrB93yedySU5cytZMUpZgawopwPX0Y"
    "qKWznuAQSzc/aoemKQe/VIC7MsLRgrytGcgKwYmlwIRhReYaEAKdc7zGpARU4objkxHJvY"
    "xjkZWw5vrBmmSJcjkDy6NEwbQDtdY/QrGTMHXj0WD91+KCXuzVQs8ZDvLgkoRuIhKy5w6f"
    "2WiqtxwrZxFAU+5+LkqMT5L84CUT6iyqHCWqSIWyNujbi11NLK0UqpiFuf3DC7Elkp4C+g"
    "QOy6EHZdFlWtKVyyl3qkUFdxaxfegFhmbqMvZ4ovZ1hlKerHGaY55TxtS9OYCMxoVDrPXQ"
    "rpKXNSpzO75CQMkZwy57AQ5T6FDrpQ0tZ1NncDgvpxdy9SBxb0q2ZnwIJ+OYMiVUE/TDZa"
    "fbJRzz5QgqEhEmRnfNmHrDglWBojw/ytmL/1dfK3eqEmO/LVj2mpKVdDG2ABnvpruwK+lv"
    "OikHMr2BzIFd0Ld6iWmsjAs6MTS1r+n5pM8ZgDGHhRHNTj50jmaszZntnKdPd8ZqKXuvII"
    "iw8WYRPX9iDMcUcuXfFeaOGt6Rin06P2TNmookn1XWEqFL6uKa9MOqWcXeorsOso16Ay5Y"
    "wSPNi18C50RNW68onvL6oO0woLppasLDuaKroOQmtVHGt7/dV2B7MM3algRfaCjmrKqder"
    "yXss3CrlqR/yP7PS3JJ8dt4xOjD4f5uZ+mDVSs4oGcrQWmp/0NVZShSD96SRF8CgLLXRk9"
    "eoQOyCbrBHqPJiUttNKGJpj8wiGiOKJfKTwJg2iDU3Xhgx2JSek/FcseZBEEH/e+vXi0+f"
    "/QoxL3NITcK/QAP6mNOfaUELh3lpyWgFeOeuvv/oQ44+5GV3JPQhR+diiZyL0Yf8JIYZjt"
    "PkAGe7G/nta+c//vljAV+jzx8zXY3gUczFULHsj2V4GxDI7NO8radcEUe5bD859M3P5Oz7"
    "Qi7a73N8tN8nnbStqbFMU4mz3ePWFIf3i3udvX4vHnBc49D44y2O3SglHrtSH7smfTaets"
    "wWEqbEbCEyj7IPJSSGOFvlD5Ggm2C+Q1s6yljaPaggyCgpSzc6BoUm1H4zO0cGpgr010U5"
    "H6zj3cQqgoCBBZkosMefjUDwyBuVzWDwn3PKiMJI674LWCp5USwCqgmgsapb5gwQWrLQmG"
    "PTJK67BT0W/5Zu423kIKrlpRYUSo9AXIFdotxyWlMcdkkdh6hS5mCNjEJyCPxTs6BMszYQ"
    "HiPvN8o062lXRKTZKZ9cywKbJHgvpx7B66e5Z7BIp6lEGxcwyoryDnP+PYkBpUMV4kYmvL"
    "GI5Uxsk3KitdnTfS15ywyv2S8i95soQiqSEXIysKOalJ8+qpVmj93r+4ZsyL7zB16NivGz"
    "omt8WfDrMXGWxDYaZOLYhBk2MVjDfy6C1cdfiaqsLKKYVPTvvvqN9Vrm3Vj6MTG61Xa5Dk"
    "FBM3RNhCY0Q5+hGfq1RZijk0nRDH0Sw8wFhZHB9BTJ99Lgp6vC0sc4TBYb4Qmn29egBncO"
    "O6qXd3fXkQG97Mbzvz/cXHZ6b9+LkeSNNFcwTu6ea+ErfVllHEgRqpMuphmSTstzEDMwNV"
    "85LcXxcK5EGgVfDynBzxAJmpti7ETrHVrvXhvp2my9i28AFfC053VTU56G9rwCPD182hQ5"
    "z6ZKsqZUbmpeKMslTdmiy1ubb0RPUUC3HgNV1ujc1jX++/siLOcsBfSOPG/kwd5T0XJkrZ"
    "sWAL1dIsCcBVmDTFYiFsiP9fEie0ifPvPB0clCWRFde6ZEsUWMUINYhhtNZDBKpgojE1Hi"
    "RFemVAXqJeVXafD3Ad9cErTWYHfR3SmMoDCCwggKnyEofLpoIYLCJzHMrxubJFWQR/XRSR"
    "IFGsgpR9diCWGcwSmMclw9KCPGJ0kRucxHLsMsqwAX6sa6O04Wb4SHUibafkGikqhHZBhS"
    "UI/4MGWjHvH5UQD0YIR3p2tTQQPJT+w5ZDhxPew4hyAbCtHYORl7kIqmBjlQQpRveDsBNL"
    "hVXR81/uJVg7zMqec4x+e4nQQ+Dvn2ITNm0B2sCs8pcOyGjo6Fe9+SmgtNoBrkWdEdan0l"
    "ClmaBmT2F+lhoEwtf4cLzVB9RiCZKHzpsUXNZ21KIdDBHJ+Trg10z9QKGorfoRrUGjJAcF"
    "buN3OYTi1OznfY+WhB+RLlvw5SJormLhRkgWcjoAzk7fgfL0/W+Bcifobr4QjdbIPqhL8w"
    "ojqI6iCqc4aozulKsYjqnMQwBzJEGWgnQoS5ZzaiO5i/45Xyd/BJZMFWxL+ZA2Zkaxu31u"
    "xO0Mm1hJNrSKJP32s2l5mNdSFxjb2zW75fc0KD0SG7bPW77SaJ2N9HE8XSpkN2f9cfxB/B"
    "rIa6tN0f/IQY/dH579F//skbLU3tmf8uET7+j5eE5lhka/twUWBr+3CRubXBo+iogv5VZm"
    "Pz2++0rR0PeLmXXY3/bhfU2E48S1AjnCyzhBbHJRLDnVOSLUmKXtq5aHKYYxWgyfVKmd2I"
    "V7lKTq8dKl152F6KcFamrEDMG+445eMdU7+XxNrvFct6McwoUBl/1sjD2JfhVgWcCmHCvL"
    "GITwZYsGI+GuxCUxtEWSqm7UalA0wNbQNPPsb/cr7oRGEqfAB5gQB6LILcASJO8yTc9+sw"
    "X450W3wjBw9GR5Z1ttLPhbKVfs7JVvo5ma2UqzDlxdI1FSKGUsuj8gRiyZAdpwrxs4yJfV"
    "PIVsnURNsGbMnA+qqTLe4kRPVcB60B/y/VYSHyPFeY8l297KDpRolqwAWX8T9sbQx2cIh2"
    "UKZTsKKLLoI8QONH8BTgLRTyaIIzAUg1XNThd4QB3m3uSj5T/u1do3pSoNr7205FnhJvgv"
    "8+HpkEJZG3aoGTXpJT4SgO+p3Opgp3U0P83OQu6sXC5ud2K6qGQud8T6I27D1rVyfrKxlP"
    "HE23NTaG/c0iU4PvT4GKONEduuSzIFXX3LlP8MH6c26EtEzYYiFNK/hU8enGh4H/LsMcr+"
    "tziacKcR8Ty6bLc+Llj7MV2GUNR3wffiCSt2OTry1TgL/jX4hmDZmoSMv3Y67iTgx1xXfq"
    "FVlwHa8h9mzwq5oaKnUbEAO25JPapmui9qIb1Bm6QeEhiG5QOMwpblD8gCuDCfrt0flpo/"
    "MT/B39qxTiGiKpI+i6jxJRgmU05XTfwGWadrwjlzO4HBLok5zOdnqJkaFL3w7OL54WlWIm"
    "zvPhC1Gh014Jp72IxlmS5wla5HwJzq+19LKCZ5QSnbtkkztLYGwh79kgFdaOHjKlcmpJet"
    "gk/WMSiTdNR0/zuC/DKQAbe06tku/t1Y+o78aDQqmTFOg29LSRB+B6UaUjr/BKERwXyloJ"
    "O5ILiIbiZd94VinrnIDVyvOgJnNFn0HIrEUVnapk5pmslo7J1zclY+87/Mo7HqeBvPt/IW"
    "Krhz88dsBWn8rFTz1h5FRB8GDpTHRtOvrHy1MpfStCherWDuqWH3Ti7lzJQRjQnxnWgyRl"
    "LVCGPOmz87dB/gAEwuf13e2V3zw+KjENzPayz28TMBUQy8z6s1vOiCaB/4es1R50f3SaxP"
    "07ZD0uo/c635rEu4ifxsW8HAs5Oeb4OMa3JTT+bLU+jkE7i4QsciHlecuBjtOiHi7zSCPa"
    "UtdRlsSj6cES6cypmZXRKtqgkaciQ+VmqF8Zals4kzcJ6Iii87NIXRFrCfff9n5vk98+XX"
    "wgQ+fdO+W3Dw3XyfOXr8IDCFReL8kUxEOAN5HfIVPdltlJvPf90oq15WzFDfW2XL0NPUZx"
    "f329/dXM2FbN/N2UPwnCfTfvo31jQYWT5MvcEEUFALpz0/FBJ/B2kY1vqlj01xlU3lW/kv"
    "EzNcdkajh8zKG67sucwk6oE8tLLkcWjmUTVUsphHCIF5bMlKdq1lJXViPB6obYFaF5RcV2"
    "LaqY0/kIUgxa5fq96t7GukaQVCKQFB1Qz9ABFc9UdEDFYU6PqvXP06LaSJgGdZKNtqQn/r"
    "O2BdJ9Wqlx9PtOr3932yTu3yHrd3o/uu1Ok3gXcmDncemx6GyP08k8FDL5rAogOoXTub57"
    "a6IDOu35m83R+uw9p0Xk50m3KNmmO52GNMAEP1umqayyPE6jhDHW7tPkH1LXPF9j6xze9x"
    "o6GhiW//5X0o48m5XNHxeiqTBxnAzJI7bQbbfz21xq4Mq2q9PmUvMc547sfCvksIm+rYVZ"
    "Fa5msiOzSla6kdMsmc8teLr7rGq7vdR1SonsLDuy6MpU6sughaJBrlxdY2mpjsuw6Ub0dM"
    "07qiuvTDo1ILvPCAJkd/W/9/pqe7G2deSXb4/ZjVN9t5e6MklT+far2dquE6rz0wbATO+6"
    "/dVKnkraVmOif5J1JVPF9aGXG7qYbJXSWAaZf3NC45C+Uz5jXMhpOpQPN326+rzfPGnDGX"
    "hrKKLZhr2sgk0Dr5+asKik90PL4TwxtX8JJonzMsUVItmokesXEW4+8hNeFPI0420bXk1A"
    "4bglyv/xxbWyiMN3Xl08cLMCPhrUagQJlxViUgB5waEBRIlHpllUTXUs28c7SvpBiN73Vi"
    "rwddMU19ASlO2ZYFJV41PBHjmmVoblcboamiQu3r0rYpOAZpkD4D6MeS/MoQIJeyyXdSdM"
    "VENm7yH5juHJdEWjtgICiYsrVYWRR6w+VcRqHZeXqzRDcYS+Glv541gYJnIU4xvIdYkBzj"
    "aVhWmqdBSVd1i3L7L06KPFUeaWrq5UN9S5EYMjwnMqAke0W/1261snr67SPn3tfYNIio4Z"
    "spVka5bTUKON6uSfrs62pKZlMND0iMJnGlW9BBy+dzzlxG/4s+VS16ZCZSULruOphp9sY5"
    "HUIqvtOkV5/HtQpGFdMfcvzOMhr4u6LNWQa66VYD3kV8rmITK9byG6hulQOZFaeJWnPJO8"
    "g7q96HrYuqCSsrTqwksHE1xdhSFFbA00iWyh1RDFxwPVZbPgeseoiNX8VWNuGSRPzrTnpu"
    "E8zkVZD1d0cIPdNdWPdQ9KJyULJXGZ1Mqqy7TvF0JlEjew1CPz6mp6UXpwizXdUFNBCwL1"
    "wnjm8rTBGoLANcdw6hfDtOeEGfacf/dtTC/+DKsy7nRfhhwU5FGQR0EeBfkqBXnJI032Oa"
    "WrDjYpGRKBcnJoAw758IN05Kt/ZVTLCCHqllLrlsoiZdfJ3uu95rjR77DRY5aHk1hZx+U5"
    "IEm83tGNsl/aeZssk2FKdB+QeZQRgUUE9pgR2GhVxF1DctOczmvC9NjePuNzmKsyovzHbk"
    "zruX0NoKs68Wuf2P49ZSr/UpH5dpYC9ae2a+Qh/0uXYqQkSArEQpiUD4llu4j4i2KRmeEw"
    "lTwahiqS2L4oAMW7EQuBxwkg54DkUxWqe0Mz1zEFYhx83F6U+zYpVJwR4Q8Jc8CB3405eO"
    "UAZ7Mx8aWSnlAlp46KkpFJBXV41OFR7kcd/kRGOaGOvI77QkQsTBFt4mJjtkgTEVaLizKC"
    "yHUPiMVeDuZQx85P7m8aUHdIFeGY0cBLrpdsju3c34swwPM0RR88gWu7Nx/vCYzDvOUwe7"
    "v+NjB6hBJhdJlHGaPwMApPBihd1ii8UDK5FF0gmmouWxMIJbcrqgdAWwIBfCCZA70XL0dt"
    "QAb93EcEEgl8JU90CeW/hPtv/3vr14tPnwFXnNOf4FX8AoTwSPQ5N/jvTlMIDvDGV/A/Ro"
    "dhiRyGURnbYw1vUeU+nbubSy+EyGX2yT7r3v7oDlqDLlRgWF8P2X2r3//zrvdt1Otw0iaJ"
    "fo7vdkWGqPqaDAtFpVuI0yEyVJmkFqaPSzNGbBoT0+D4omfZHmRA9CyraWxvJFt4qnEsmk"
    "08zzgWymFeTCnu8zmhWqBmgg4q8sIoROezDxxlDKZyuqltmHnKaUrl14o6RdUWVdvXU21f"
    "eVvbt3KLIheKXChyoch1iiKXX3YkRdoKVSTJFrSsUKMCdoeJabxwToBo8zLXpvO1z3Lgr3"
    "xOxnB6BRlKfGnIB/7Bj2hqGE8adaH/BhlD5hORA8XycqC4DvxpZojDfoFi6VaEaOilanEY"
    "uHMv3VwrHnOBGKTZXSRBaLJEeRDlQTR1bJAGMS1HVWk5MNXAwcMUMIXHCegzumLZI4tulQ"
    "U0TotDLfVQo83vFEYZc0qcwihrKUXyckJklzXFbz9+KiCxf/yUKbHDowR+a46UR5rmCpvN"
    "4ChVDRl9UbTqV17Rr1ReI5aKWCpiqQksdTA3DdvWU03XwbNGHppqh1tthFN/F37fRLFtul"
    "jaIsUz5Id+4sPX5HfFB/gaDTIzjYX4yI8rAP8aBAzRrhP1y9zQqYeLJRHTPb0DM03IAXtl"
    "I4wzPvCOmZY6KBMLC5MgIJYCiAnle0udHfU4+SX8iW5MQRsT6XjKjnKCGKEZ6QZbkiQSol"
    "B6mpDhFVDPETD8FgVstZ6tMuKoRt72fm+TzxcfvvzS4E8UkA28CmrEC/IgY3jJ+JyMXazR"
    "psuxyFwF/jIiGZXGO13SNGnjUC+tWPxAa+d+rZ1uprKRO/RJ9mdXQk4Q1kLNz9tF91ESOV"
    "hSSdZfao+Z4mCE7HDy4Lv9CoP/cXHx4cNvF+8+fP7y6eNvv3368i6QCpOP8sTDy+4VSIgR"
    "7idFRv4lZpq52C7vSYwW4WHZ5Ak5kbVX1XMrxNXKCGebMLg7RgcG/2/PCJwMrK8af9tJ1O"
    "38tKnJFL2rctlNs1dpYm+iTa4ITL3W/BeEmm8OD/H9BBWRr8A0njm9SZ74chaufQuR5Oyt"
    "/6BBxpYzGf9CFN1gtEnoryLngYeNUUvIpPA7LDKdK+yRkjlEiqREkBzmveCpCMXnhBsil5"
    "WZYZMxZ4j2TMfCNRJuie+hsexSyf63gAb8ayQKJWOQSp3FdM+rtQRiGKI4nID4fr8CYmVo"
    "ISa8Ow25b6luOcxRShxmqYcZjsPE+GbbrbzmtcArYm4Jn4o4gPBW2W4JnxIuIK6kkoJPGI"
    "ZOFZbh8xoQxdg84VT74rMvBxx2uVze3V1HVsplNw78PNxcdnpv3wuu80aanYFI+DJeSV01"
    "RoaeIOhYc0DHmrBisqNzja9l3oe6PE4Wb1T0Y2s2Q9mPz+IKeIwOTI3NlZ0WynKZZg4pU6"
    "XoRvTRskDDX9CjdNLIYvpeKxUlNoEUWCpto8iGpXw0ahTeqgqYaRm5W1LW/baGhiD8dO57"
    "W72xiPECCfiprtFn4ckl4JxfvcJAXFydU5MSyns/J+MnuhqL+2PNshwIXGWcyvSwohSD7U"
    "FfDyDVQMTFgllPmHQzrME+N3/1vxaYhk0uC46muqItxh4EBjTihot7jU1Hp9aY6IbxxL8p"
    "mooRg9rTfogYFIITEoETiEGdxDDzbb0MBuU1r53z9McicTEfs8NiPiaiYsTfEpz129cQ3n"
    "t/UYS7vFV2auOLBH9dabAMh9cUNeTxp0KRXZ9yIrs+JSO7plxCzyjWkc3mCFENOb0XsBrd"
    "GV/VnTHg4jaxGAliFHmkFnmsqbFMC2LKTkOzpsBMNDtkolmDLWV2uCjVVtvbEbmo7mN3c/"
    "Vua6RM3WRyJW2iaeQHtI4Gd47WPMqnn2VbIzeAZeQGsJQcg6wucBxKjAN6BOyV1SWcrcOA"
    "uEDltbQDuYzVKs3h9ziP46TVKnKGgjliN1b1+GzvOfoRi6GHNewlDKIphr00o2ledT5oPV"
    "KizYsY9tYkfk1s35r1xiJibpBH5Zn6BbUf+dbFwBkcPLr5f8+UMINYznROTONFlNaGz571"
    "zTb4A9cEtki16x327SXT2gbWUvQfr4/tLjyopZgfIUNXqLgkFCzkkoxNEGKQWZ6PWTieaE"
    "f/pxoLOI2YL1Rs9e5enTdt4ieHpGQ8324eUjLM9Y0DkVjte4/tC2TTtFJPIbk1p8wTwEWm"
    "32yjTPXn3AB3IpBfIB+V6/kjcviT8bOiO3TMBRfXKwgaNEXWffFxYvL5MYfEFM7ENiklht"
    "kgLxqfKo7IgdUokErr4G8vKVOFvT13kang7Al1K8ao2i5dfqDsVyPZD/22ztBv67Vlv6Oz"
    "bqHf1kkMs5AOkiOc7ZYRENTCQeAAaY3XEkWJkz9CtIMAcDwWyxKoA4YJ7oWtvjRdgqUhEm"
    "QnhgnKECYIU7ICHveMWhm24nwNLdwCPHVPowq4ehl0dJTn1ka2Ro5tqRLItw1muwBWAg/z"
    "HzXy4LBpqNFGMAyyPXFdbzr/FVAk2yAKmTqWbSyoeU5aZKro+q/ws4hmg+VvoUEmVc0iqk"
    "OJwcgYGsDzEb8xMtiYiMTFAoli9CfUshRfJomDHfLFJSEw/3t4k8PrKVCTqkWxYr+jghcg"
    "ooWIVtkNGREthDokgjoQ0TqJYYaAfkZTaiQAptVhziIhq0aX9JpcZoTrrH33cDvo9JrEux"
    "iyQee6c/+dc7VJgssh+9HtdwdNIv4MGWdvv3XFW3gXQ9a5aXWvm0T8GbLrzkB06v4dsj87"
    "l03C/xuy/sPVFR+b7t3t6PLub00S/Txkvc7Vw3VrcMeJg8u4fFYMgysEweUgcHEAjs8t4O"
    "iW82FNLfV06HVa7e+db8B8cTFk0Dq4G/owZO3W9fXostX+g08e/3LIvnXa191baOxfyTF8"
    "zLBTFPrsOA+/vczDJW+IR0wtKSUMxWjxnJT6nASFNqP0Qs7iChNhDNUWCyypmSfXWMb6Sp"
    "LmLbFajQWsmBRO8r1GcGSLzSpBjSUsZN6tYvBZUbwpRoZGqnjAuq3MZqMFXUxKszaFFA3V"
    "uSZAfzJWYEhph7o6zom70ZYSW7oFzFThGVkBj/vQ3U3Q21FO4I1cTlnFctmt/ImeZrgKLY"
    "Icy1W4VYHahEtqWgaDCsOG+agwzRJhkK5TNKE/ObW+EsWI+bpfcvZq/D3E/f5mWtnBnfrz"
    "01LOtGdKlIWImyeKCR7ZXv3jH917YoE9A+xYJp0+8a5UUTG5QbiMQzQwazmmSdl0NW6Sfz"
    "qKaVOTv1J55tP5kYq6yyrlO5lmixIuQ/ZCFZ1/t6VpqM7UthoibaZwFld0WDKCZOYwlT+a"
    "GPyPWwWRWQ6YP+k21rGI4bRaW5jHyr307Sfbqth6F7EqVNv3s7YcielyDEbH2AuWfJOmVX"
    "ZIoYBRlR1aVDH5NH40lYVVrt+r7u0G7optzN82d+wbrblozS0rrKA1F+FLiQABtOaexDAz"
    "J12by0mAGlBUgk/XOrnsE/9Z2xpGfVqZ7Wxn951e/+62Sdy/Q3bXu2rddvstsFs3SfiTJM"
    "ZOzPa712AcV4UoweCAoA7Grn1vJ64+VYK7AUH9uLuX6evV2i3D4hBJ/Zj8sRCTP+Yw+WOS"
    "yZbhmNNSm8Saon4s/lKEw1+yGfwlwd9HU1Ez2LtZ6giIJeb0WatJWkN22SSXQ9ZukvY2ss"
    "X7Qrnuc1LdJ7OweyhwmZkdpqmhjPGhAI8/ZLL4Q5zDPoyeopHSqbZQ9HQmh8ni6qhLd+7R"
    "74vh7/bE7TyPjk67e9O6fvv+S+MilgY0LHtEGexaJka+ZaIkn1Ookd157BY2npJMDmiQtX"
    "msFXazkqwNaJC1eawNDJEjz15Zks2p9MjyPJZHrIolWB2hOz0WfyzJYlvLgkI3C85hepll"
    "5373+gdEoLh/h+zq7vpbk8D/Q/at27q5u4UIBfdCDswOXXorc+mN2LgTfMwurJIgPHx9lZ"
    "BdeuJous1PkXN47WsYo/dSdSXi25AYm5ZpKqsMdCRGGBubQw8KvO81BgXiA/7+l0zJoWTT"
    "zatxaY76exXlaZQKmZrvyXz4hDCSsrWSjDAps7cC1pZzXz5W/kbXbWnX5UTk4441UUK5dG"
    "rC8CR0P4IQ+cddq8dcQVdt0VNduQXlSkaQaXtHVn3n/dw912oZx4KOF0vdJdlx8Xn91JVR"
    "OlVhr6OM97Xr+rsWfXV4V0VKQMipVh62flN4x0qJRoltaNkBKeFNVLQslE8NqDhLIPRind"
    "TMiyKB2AwKeRK5QEBmhkm0jNxo23SyW54z8WMrCmVAr3X0Wi+7CaHXOrozS+TOjF7rJzHM"
    "EzpLNYYVM9WsqWU21Mjp5KTM7O1tZAGxzK5OkjLeFx2TvM/OJhSmkZnlVcH/+TaZLbIJRa"
    "TrMqdJhBAPE6kPE0x9sxc7kbcEJmVrwsbpMOkNJr15xaQ3wXQ8uMlIztm7kcXx9StVupsA"
    "6k8BGMNmgGx0MTA6FIMWWwEMSJaKZXmpY7Ly0UBJBb8YwldxNdNMyxbFRZkhCrWn5sDZyz"
    "t2AyaBT9TlFKKTiE4iOono5MlrGohOnsQw8yVppe2N2UDNmgJhmi1gmqSsUWZtJalxfUm9"
    "vhCw2Q9gA5J/WbAmRINATbwuypRuwdIYGU5TxL9eFf/SnjHbc2HsK7Rwi9TS9Zb6wdl7rN"
    "M3tjdKBS22pnxx0Sg0FXvUyK8A63nXjpRQ840AY58v54mhrsDh0O8BUlUrj/zKchG+lZ9h"
    "WjOJ5SypqRkmWSgrwgzA/Ziq01SXxor7TgEU/77+2dAikmH+rzy0MZ5XHZFFRBYRWURk8U"
    "RVYkQWT2KY1zJCSegjRodKpax1murD3jydPSzz7aq01zAorRHX2mPLV/ZaTcfKZ+mLNQVz"
    "Pa1aU3ghFFAzi6mXa9+SN9ZaCTwn46nCddSx0Ab5fZVCzBs4k7iv5I1NR6dWg8wMRxQvEg"
    "819kwtW3sUsZNfydikSy5kWmN4mNA+D/fqIaOKqWvUDKm5Xp8WZ/LavQZUXcjLzh+J8lD8"
    "K7heNqKvnQszefDGfioTxaC/8LsqfIur8fsv4QvKdkpW08nv3+tx38zaa+eQjGof/VqUq8"
    "KavRrxOfW0j+6x+BLCOQjnlGEqwjkyaCpHp+cjnHMSw4zFl7D40g6Bqv/10LruDv67SbyL"
    "Iet3ej+67U6TeBdDdtW57fRa103iXQxZ56bT4x/anC64jOteRQas+kSvvvy67aCF6aUeuO"
    "u7P5uE/zdkN51v3YebJnH/Dtn37tX3JoH/h6zd6w66bRg7/0quYQrUjOhY9ReKrmdKdwni"
    "w8l4+9zKXDHvw8VvnwMJDz7kCXf9m9b1dYqExzVoRjOqPG1eAyFyqZdA++7hdgB5qL2LIR"
    "t0rjv33/lJ2yTB5ZD96Pa7gyYRf2C59Putqw6sF3EBu1mrew07Gf8zZNedgejU/Ttkf3Yu"
    "m4T/x3fGh6srfl53725Hl3d/4xtk5POQ9TpXD9etwR0nDi4lWW4B4rHVnhhQSz0dep12p/"
    "uj8w24714NWff2B4zQVWvQvb1qksjHIWv1+92rW6Dwr4bs/rp1O7rv3d3f9eFB5CPv7+b+"
    "mp94t153oU98r+Vr8bLV/oPPR++K37t2u3H/DtnD7X8+8C/wexduhj7wacYlxW+91p+3TR"
    "JcyjF5TIBASyjfQXtUveMbs+VM/kGnKQpZTt2yNYnMq29LiX0vFfjC3yzB6ewAmhhZLbh9"
    "6CgaYVYpM70DAonTKEmjjcYsCmUwnRgpgjpSgzqUbZcyKExXwRBLtrzqNMKGY0+NrDrSm0"
    "XyELnEG+cZvz+4BlHXu8gTgL91+1Dlu+8+Cn+SWTi2FFuzZso0XdjIhjBiZFuJypItz6qF"
    "5bWJu8wWuKbCDVDmDRDrSFUz8FhHCutI1UtaL+FyjVH8e2Fr1AGvKFejVMjUGFN1DX7eyK"
    "JijyrJ21RiTJYQh0eEC23pXAlhKuQpZkp4xUwJWLSvKG/LFu3zTqcKWHsacSzR07wAg6NH"
    "VBV8Xvd0lDvvRhanHuqFUn6IE6uKPbhE4NuRMjl6vO9QfFJk1BCRPztWdQtl8qjJ3pEyOz"
    "PSXe+rVOCRTM6YrdQtLF9VRcW2119tJxb4lVTFrJ7vpFJLTlGLqzcVbFW9oKO6ssrSteWO"
    "TBpwSdSaUbPPu6oTmw4ShRxsWnnRyOGdrUjyq2m4faHKnUDxK5AQUV9KhO3yzhh5USz+0D"
    "Q1qhLDsb+Scdh0N3az5L8nbyFTlcL/6fovkBz/E3k747949Ut6jc/9vq5s0v1YZgD4clgO"
    "FOMomxhHiXGUaKjGOMqTGOYj8HI/It+diAxRamsME+KSkXvJUAt4kxjhYi6Ma2qZPe3PQj"
    "6JIYfEPGdF6K3XabW/w6PQh7gmgA6LNdv0uFJWqrSu315iD16JA03EOVG6MmicDu39Mb5i"
    "dlBMXykB+tjYPX1lsNQPbvOXc2fYzOPY3ihn3krXcpMHFwe2nSJYcaDHFQOKTQdSQXKix7"
    "lAbV8M82mmGy9N8jJfEc0mE/qosAb/JJI7xnJGuukkG2RuvEBbEa6VjhDv6T2byyd42YHi"
    "hRMQyEUgt+yWhkAuwhUSwRUI5J7EMGclxMvcGzPz4R2nRF317igEjS0WTZgOl4zUS+bgxY"
    "blVJAOBl7N+O/k3yfF7yib42Ea5Hl5nmNKjbrvYphSox4pNehPcIVT0g1U2RtkjEziMZR2"
    "j0TwH8F/KYHpYuD/6wDTNwaz5zofrkfH9GZHDJiOtWgUA6YXLhX/GmuyAqWWBFm42JEF1Y"
    "u8ThpksiJu5GRQh6hBFMstwmvZhqF6Hskap+OiTxKc3ssbNnssI/6M+HPZnQvxZ0RZJNJP"
    "EH8+iWEWx2P6CKePbkCQN7D7OZpeZ0hhmBKIWCDkRNmWnQcuRHL4DHCvw7i95Hp7okt7iz"
    "0pRIYbknQbUkL5fB3dKBQ/nKIXRaOLCznrRCkKqEMiqnLp2BAlCW4yfkqekOdMUJnVUjTQ"
    "VfzSrJodD8dM04aqf8GO4ZtL0+AzCAM4Ue9CvQv1rhM9/1DvOrlhxgDOKvdGEGvKWN/89j"
    "LH8klrd4uJbGW2qBgp7lFS71EKs16yivVu9lBYU0ts3D5rtdud+4EoquddQWXE3x/6bmU+"
    "cRHXo17H0cDl51bLLkaKjkHyr7pR2fDcGJnEa07ag01bLHW6oGw78TtJjetM5nUWjJdwwi"
    "q93jLIcd2hI5c04fGBuF068UCSElMPoJPc60bIh+ZkBUw+iRj55DKWyhkxkos2xeQWz1Wb"
    "bXSzvZYjy2+60do2mFPi5rQnXk57Aq/3TF6K9URVMjNM4grW4ibARkmr2i4d7Wg90yzLqc"
    "p2Bkst9Kponv+wBokGOjTQoYEODXQnqjeige4khhkNdFXujRFBpRSqFibEJSP3kjl0YP4x"
    "DeY+gDM0CZ3GwkKAdE8A6XblbSura1sfpiIy+prI6GtUsTxW9haqX/k6cOg1VR+p2WG2uT"
    "pLQUPDjxt5YKguGo5o0LJQrlD6zAkgNnphMLpqEGViOG5EgEmnhqmSMX+u2atxw7/iPByT"
    "twoj/CmEEChkaejadPVLgxiMf1KVFTFmogv3W76xyL945+k5RA/4/iEbsrEFBoDRQlgAxk"
    "SzyMvc8DBaS+C1WiJK4isZmxQwMGqNxQPBYjc8wp7zLnjnxFaeqEVgRmyD8EYKBfMfUD2w"
    "GyvzvJd3hHkbek+FbwhmwN5+g5iPe+t9L53CwYyhNIjUI1KPSD2qzYjUn8YwBwf1Nl7qAb"
    "HMACTfwn7cddudJvEuwEf926h/3b0HJ3X3Cu61O937AdwSF0PW5g+7g5HrzR764Pq433ou"
    "7rf882Xr9o/u7VWTeBdw59voW+dyALfcqyG773Vuug83o28P/LuEPqyfiFf/gNfF74TbuO"
    "+OfuZv7Nx2fu/CC90L+JY/Or1+6xq+p3sVVx2K+OJ/KOKL/yHbF/9DMumfkD7T51z6jrKm"
    "kHmiFT+RIwz+XITBn7MZ/DmDwSVxuQgRwnIxlnoaR/IYTGem17zqLC/ysjIlz0tEnyoV5x"
    "YmRPFBavFh6pgmZdNSu3mYpob7+Yci52X2cRnfzBd0YZThrt++hpz9+K7IUclbZXJXPIvV"
    "PAhjhkUPywgRHpZxhCAKkhY2uEbJMGYiylUfPC/J1RgZcjVmxE6C7YUt2UlS5G6uNdvdNi"
    "uwtF4GHR3nBrvR0Bo5YIoUwPT2zgp42w51dZRzdrOTQPSgKeIjEFrqFbD4JMKnUrbHApz2"
    "j6sKuBwz+ZfksgwZVTfyOHa4l3bISPA9PT7w0iP+/Y8e1bPKblTCdUnndgLYSC/pVJ5P92"
    "5fNTrJ/r1/Jx+faZluPiGubnT0WYbaFnL1UaZTwxHuMEvFtMFHRmGuL0sT3GboRLMbxDDJ"
    "i2bP+Q1GoU7vM6dbABm/MzWpqtnn5E/wfLGchUUUk3qhjpMVONNMjaVG1Thaf9i3D9nMNB"
    "ZrR50GsQzXWYe/UMy5wN+Ht1ls464j+vWDMffppuMxTTDURWbDGJTLmr3514Revt+3ajZd"
    "HPqdETn10Gze+/vQjQfdeMoeuejGgwYaiQw06MZzEsMcOgq3ceQJkctsNzprt/rfmwT+d5"
    "1uXI8bz3nnR+vyuuP574jruGON+zx5b8jaD/3B3U2nN3LdfPgrojfWPd23/jvajXfDdbe5"
    "fei43ja3Ubce70nsBtAMHnq3faARF4XdfPqBn08/zdkorjq8jqOPJ4El9x061RaKnhFbuc"
    "iYiapLde5RyzMrK/Gf6LS7N63rt++/NC4Eh/nmork4ztquGecvGt/3bXwPqVSFhf01CVqD"
    "0C9tzyxF7wX0XjgKrqKdHd1TpXJPDYPPJc4iE4+i0BzM8fUIAqgPasWVlLUbDbnhmSVBWP"
    "2//z+z5IDv"
)
