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
    "eJztfWtz2krW7l/p8pdkV7FdieN45yWnThXGxGG2bTyAs2feYZcQqAGNRYvRxQ4zZ/776d"
    "W6oDsSSLgRXZWKhdSrBatvaz3r9p8zCxOZWOctW1GtDrGM9VkT/eeMyEtMLxKeNtCZvFpt"
    "nsENS55orLkM7STsN5yYliFPLfpoJmsmprcUbE4NdWWpOgGCHsFIn/wTTy00XchkjhWkEq"
    "TTuzZRLaTP0KtuPJ+j8QTPdAOPkUwUNJZnFjbGaKFrCrIW2Ced6pq9JCal19bn8AUUfUq/"
    "gUrmB3gX7eRfNpYsfY5pO4O+8R9/0tsqUfBPbMLH/5zNVKwp7PpMZpxTlTNohH+uDGyalC"
    "mmR+eOALE1DTi8XjEGn7HGlKnsw38bKNQnZbxqMc47VxLtHobBKvMldDx1o5KeJ4ZMpoty"
    "uoaGq2eJ9R6a0U7v7L7k0T49dW++sZYwZyaSM7ab1qu1tdCJ39y2VeUcaODZHBNsyBZWAp"
    "Mcvpq7JLxbzuygNyzDxv60UDY3FDyTbQ2Wytn/mdlkCisEOUvMPJ/S+Xj+jNfmOcGvlEH/"
    "1/2iASJJeugNpUFnKElnsXXm8iq4HNxbU8pYyjSVvgXY9F+n3w172N0zeEH7e6v//tPVL4"
    "whumnNDfaQMe/sv4xQtmRpM54bnjtzPczzG8ozS13iZL47FBG+Ky7JuXexC/+9G5sB2GxN"
    "HjM9dh2WwcPufWcwbN0/QvdL0/yXxvjUGnbgyQW7u47cfe+Mh053WWcH9jtBf3SH3xF8RP"
    "/be+hER81vN/xfWId057Z0ieivkqwEeeLd9m6xJesN62a7CQ9teyEbycO6oYgMLWXREQ7m"
    "2VL+KWmYzK0F/Xj1IWNwf7T6bAFdfYgM2IP75II9+m8Cg6ViW1aIqMydi9+Vs3VrCmxFbG"
    "NNnrMdYi8ZT7v0xfQowvFtyafmef6etfsduj/cNJF7MSJPjzfOHfdiRG46dx12x72Iikt5"
    "ZvxFnhl/kT7jL2IzPihc5J3wQRox3xMZyj4V2KfDVDzP9R336osP+aZu1tyNTd6pptLNN3"
    "H2prM6RFRDTn/MtUl8zNglPsa3CcqjCV7I2kzSZ0W2iijdHtuFK7bzwvRydouQBpaXqSEi"
    "wdEIRxmWEGfnXwa9hxR2+hRR9UedWuj/IU01rap2hYDqObFVzVKJeQ6vfQt9EzgU0oS8He"
    "H9fetv0c2ifde7jo4GdHAdPQ4BzSkyGj6BGIzSB8PAspkkiw/xTyt5NDYUO52Ux7PDDDt/"
    "G2bz24cC7noPt17z6CBE+U1/tllUQAlT1VJC+ZJLQvmSIaF8AQkFMMfZcwABgxsTefr8Kh"
    "uKFHuiX+hpbeOPlhfL6B2ZyHPGO/iR8AtcsP4Gy4qmEtzHLyp+PUuA8yMtGlmQvuK2lYxN"
    "462wfosgfYUJ8ogbaLJGqmUiVWkgS0cTjAw8fdYJVpA8p+PyFc0BiNep0k3boVfZjOP3ZX"
    "W6HaivB3jM3gT/XR4ZXCxwRYErcnEKb5nDnOz3bQ3LRp9uiklb/eZh5i4/hWZ0i3fbbd3g"
    "2571c+aaVJ1LutsCB5nl1FELG8hc6K8ELK3sHbBnQzNXqojv8qX1PCIjMgab2RjJBma2W7"
    "fDd/TEML8ivFxZa/S6oEcKM+y6L37FBmZWXTSjQjf9oCDdoP8Udjnh0Nh7ivbdSNcBIbXE"
    "XmH2FOvvtvsQ6bIesoQwRAtDtDBEczuYVQuMAhcuGxdmR0uMmS3DkNfJ3PQIIoysEoB8O+"
    "jrH39GTWuOcFaIYwGa02SaMKYLY7owpteJ08KYfkS7hTC3nIS5pS3Tn6bIRu8FG4aq4LMk"
    "FC7appEJxrmtJT3YfLvRBSkyQGDodaFOFwwL85AyQM1eF7KFIHjBRBOs6a9ItRpIwSvZsE"
    "w0M/QlQ8Gcr/PORN6XOEfD4G39lcQNMwd68Yjgn1PMfq+JwEOTBXCABciwNZyGy3m4E/va"
    "8vrsz1oae2oC0NAJbyb653ZJiktAgCLCfJVUJuR/rGqnnMM3+PXi4+Vvl18+XV1+oU3Yt/"
    "Tv/JbB9+7DMCpEGRh+uVQc9wpTCvyLa/zLXik7DnOYUgwz18MMp1fi+CaPrds8a1DrNaAw"
    "SJENECI6obcY2651XcMySeZcgCrCvQklqxfTrnu9u9ACuO5GXcme7q87VCJnM582Ui2cfN"
    "rQX4+1IrqOT1BDNedLHk39S7qi/oUvEJ43ZpfotRHlcJy936hQrc7J73gdCw+LsNTV9679"
    "jo6TrZu7Z77aYcivvpIUnlb09ytYw8620KfHXL/bHjqW7zdQx3WbWEzzi2vh7qNGpvIdaL"
    "RV5f5OtdmZbCAZmdhQsUnVXKrA6ksc92vJbrqHT6LTXZFtd0NRzr67XVE9ul03Q0OVNTsB"
    "/r9W5+kqqkdyOAW1SoY7Our/XFx8+vTbxYdPV18+X/722+cvH3xlNf4oS2u97t6CKBEaEE"
    "e24AXgs01LdwKDb/BMJarLsfj+ktgwe7dhJC5flDBRruQpjJJuKk7fiGoTWDlHY91ByTau"
    "b2wOmrRh+3uv2+6gpbxGlvycsFGV1msiFrdxvHjGAot7c2Eoc6cTWJzA4t5amD86kEZgcS"
    "cxzMLlsGKXQxAPCnDXbV5D1l7mYe1lOmsvY6xl3Enk7fYMOB4tz4xm3nBNBP+PiINeNpHz"
    "d0QA7+y0HprIvRgR2E+aCP4fEUeObbrybFQ2zucMlcsXqkBOHIaSSv9OwKW2IKsuDc9DxQ"
    "246jAMp2SGymIy5j4fFDdMBt8m1cAJulymOSZIdkB7jH/naA0yrr4eZ3d6vosACR8ZL+B9"
    "Ncp4YcFE3kE5CFOWoBwcj8vlUegGnGCVXmaHs4ysD9mIpBJslQuCNC288mJ0DTzVDaWBFJ"
    "ve1xH9nmvkWtPBSdBELJ8Oww6Zz+AMjamgaThq7zgZjCyxfxYTTGnhA1JNxj3wWtQgsJhl"
    "l/gV0/mvoJVsm/BmfWU6wcGaPn123RllE17tpZpo0jc8q6sVVsbON3hVrQVyEtVA+xFhYk"
    "IDjZeygiV75TZz7EyQU1q35wtkm7asQcyxgfFXNF4Z+osKWJqsjd0vuNA1lVGqFpoaumkC"
    "8GpgRHSLvofQ7qZYob9wzL67OUbPmPINv2Bj7f4c9s2YuyT7dudoTPBPS6IjKmsyjGiILT"
    "bRsGmizVNmsTItlT6zdKTp+vNX+jYDL2HLUDxaFk9t6ks80ZU1Y5bXooFm+mZo6K+gc0oz"
    "2VDSzuli2iWyOpSVAGZKmfG/cfZA+3JjjAMjzWY/m5wi9bUA0ePMFyC6ANHrK0EJEP3khl"
    "mA6CLRExcrR6TIfUOOMqm9wB7gta/hDlC+rcegemHCVE2VPv32dfJVK0383GAJReWSMKWQ"
    "S7iWS1xESQK4pcDaiZKJJZSwhFyAo+Dy2VAJ6JvnlbPE1g6ju6ESo8vz6E7BJUTTdsNfIr"
    "RipHke6QgqXcBYH6EU9voC9nrXkBTneLq9PkAi7PWhYSjDXu+a7IoMSIBEDEjpA+LYNouM"
    "x4ZCDEfpwxGwjWr4JSn4O1VZSiI9nML0oaIBKFtbSrZAF5G7knsQ0hfP0pc7XFRWtvQie1"
    "2UTux4pe94AXeXoisxQiqWIG9LkBMfvq6Clyudfpiu+8zd7SzBmS/eqJHl1adumkvGpn0u"
    "/75nvPbc7+j2omHjHI1lYr5igzl8mVjWwA1OtVj470LX3JR/rIaGtVBNl4w5g9Er/RXc3s"
    "CDTlaSPf4qf2NiaHIoeWwwD7KIVD7EFrGHk5XIFZxgS/yYKyvzx4yszB/jWZlFSvHy6wAU"
    "mbT1DXO8+Pw5T+Dc58/pkXPwLOKsoStraSGbhWLnQkQ15PTVZR43o8t0N6PLKJtNy80lmN"
    "+FwyU4HHvP+k8PD92H26pOtujmm2vvzdh6YwGKWDaxZBNLTUBZshWPCKlwPuBO84guJjsB"
    "4hwsqSSbCqdtqHYC0TjTJF0Y7dPFb1c+ggYfssCzwX3r7i6OoC2xospSesh7mkU6SFWHYt"
    "OHEA6ZihZnc3o97w1FHVictQtVUc9bBEOcxIGAf65U2t0OwxymPMwwHzL347GPMieAY8+2"
    "JvrPzgtm6V5jUGPwcSMLZNRZQwn7LbfCiwN9ia0FBO9aTpGQ1QoTB6uT/VhffD4/R+Opvl"
    "xpMPLnU6glgpWEaOH9unOCg3WCQ6GsTuF4qF+iaBDDqhtortJfiOxVE4JZCRpjw9CNMTJZ"
    "9O9ifY6eQNR2HxrYMtbQY8MNjcVWw2uK6Rtp//RV9Cd4VevdEOaxbFlQodgcU+apmk2n2i"
    "7xse7vAco941YF4skR4ikK2dbmEAiZ+wuWFqxxUcHysw+JaEMRbcjFtiSiDUVVxrdnZ0VV"
    "GUOxPhvhs1Cwz4ZMOMnwLK54uk3RAQ7SiRHmeYQ9JTQ+wqmWiCCJcOiNmiMYVlBIBvUI6o"
    "CQx4wQOa0QmWaIDxwVA+7b7AvGMDR2v5EFnhlei1w+eXNDt1lSvJk6B2gI2XRAobjQM177"
    "EBerLYIN83xuyLQPQKAgAxxkYJtoNl7RobKQm26KZZWj35kV5E32yjvAO/cogyRQKJHcTC"
    "Q3EyAf/zKVSG52EsP8lp6dNazIt7UCX3pYVFr9vQPEQ73NWqkk8skX36Tix34irUiPw1ed"
    "wyE9MyDzd4dYxvosQYkJN8jUZiy3qYT9trlziVM1YoJnVDIes3zbY2YPd2oOMr9hkyoby5"
    "W1BgO6U4eQ/g82egIBQ7rh/HXN+l/RmKU0GzsJt01k2E51g8Q049W/ekSshcEyfssscflM"
    "018bTAFCH/fOfy3s/ELDEhrWmdCwTlz0FhrWSQyzcOgQDh1crBzh0PGWDh0iw3GJEpJwLK"
    "3lUSni9kvedRzmFPXXDVPVUAa5yGXRv8gw6F8kJp1I1IEz+ZysA9eBx+XLeQ7mVYTBG4r6"
    "uaWUX4SBwYiF5q9HILi7nbtET0o+kR507LWvA28PHXKsYEtWtUIJWAMkfOQjhNcedT5CTu"
    "xF10wrPUswFLlPGlkWosmmzVbLUAvZECepz5gfmWVg3EQLLCv/sqGoimE2kIHntG0DOb2y"
    "IE3wVos7su3eFQsPXckGJpZrHVrJ1oKFfbrmINqvadEnJrJ0KHEKjWY6pJ9zDDxQenWlyV"
    "O8pH2YX70OIH+dU2VWpX9ZS/bd9NWIKPorgfBVuMG+OO0Da7MGwjL9bk7nWEET+jJkarK5"
    "OEfjZxVsTqpJb011Bfu/lY3BO3Pjh7eLvQm+cqnlTxlDpXJrqnoCdrm9mlg2pgtpbshLs1"
    "i/t92H7K4dt0lv4e3ZtzDgCQNe0XNSGPAEXMURXCUMeCcxzCCeFFGLvfa1c5KsQCkWmQQq"
    "xSRTyl0AgzvEXjImdwmoA1McY3ZawQuuuH32/a9N9P2vI9Lv3HZ7D03k/B2R637rof29iZ"
    "y/I3Lb7z09NhH7E9W38o1PruHJGJ3o4IAGVGTye+15Hg5udpa0/JT5pn5qnkqumH322O89"
    "9gadmybyrkakNRh0Buyed0XvPdLnP9g992pEHvudx1a/+3ALxO7liPQeO3QNwf8jMnga0L"
    "83QOZfjkj7rjdgVO6FcwcaOX/5WFsMACiwtrz2PA/3zmsr3+LKWl1xW4GigOJfyFqwIakD"
    "pn0AJq8okwqJRz5BHRlc9gmhrzCBOsgL3TYKmQpihHwYDGpVwEhnKRGlJEgKNOv0gfGJsp"
    "Tq41sMGfwHHTmKP2m6WZh7IaKT5l4I5i6wMcQI+dgYjt6SGJLrg+aN2Ni0DENeJw9OlDAy"
    "NqeyW4MB/R9/xqRlI60yUbrlJUQk3H0TDN5RBse5+003sDonv+N1TB+NcDRmsz5Krm7ubr"
    "6iIb/6VsDwpKI/X8EadupQ9zuDYb/bHjqWw2Q/gmANeCo5KrIh6S/YMFQlqRrvtdvHt9/7"
    "2Ck7ms73tttfz+3uCLXCtCEIn30LVaNqWoLgUIRbdZul4c3S940og0mPXm91nVGMXYpU5s"
    "QqwrNjnGH0EJjN9mPUALq4x8sJPkYAKxeXZNOkR2cJC7Hld1TT+WToGpYgc9uejOrTfrwU"
    "cTVkk58Vbk9Rwe2mruvOr0mxL5+8furKKA0rc2yw3CLqvkvvjvXlpzSpC7uqd/zdyAqpHs"
    "AhcWKbK7C0CrXe6hR8jcGx9nWhThfIUW6Q7Dnt0n1CVxxXWkjIAs649gpZegMR3UIqmWq2"
    "QtnaQDL9vMDGVwQIJ8JQnt0p0zJm5RKZGy38+rgj8eFfn1i0euNGbaqg30brVKc4227aN0"
    "SmGOFoKhxNhaPpSXogCkfTkxhm56xLHOEUm4aaDBYXNdcd0aAm2Osyqk2nLIo8NaaPVsnN"
    "yTW6/5tJB3F6ROqGog7uJYeOSX3TlDpHtMALZLcQZsuKzZYbte1QZktOJ+pWu2VooabYLe"
    "NTVxiEKzYIV4kvDfDU/dExXMl71MjCk8xAoxyx5W5zL056uoAivKyA8FQmaIKRpkLPaKYb"
    "yPQqDDeRKWuQD9jDtmk3xos6pW+YqQRmFhrZFx8urmLA0SFeKOqocHcYNAR2I7AbXg6HWi"
    "j1Ars5iWEWQcKVBglL/y4UzhUgqWFEV/nFahi/kpyztrAY1zV7YTksjqnWuVxX38C/4kiU"
    "wzBarqmrPVk0pMqzOcPGgHZ1hFP2TdwqOnRW6WtwgGizAjJnCfpvrE0jSxHGfmtpummeux"
    "APKKgyWlFVQyfvTLTpzS3qCfnMHOj6K1NkFyrVTI01c1rAVENBWFHpkCdXEy37BQXzmDFP"
    "UGnJ/DhdDATPZqCYv2A3UkvU0REattCwhYZ9uqqX0LBPYpiz0n9vz+hyFKnAz1qPj3fddu"
    "thyDK1OJeQqqV33Rqy7Eb+JUt49HTX6rOMR3CRlrCl3xl0bx/gpnc1IjfdwX3XyRLjX0LL"
    "YbfvNGQXUYkoj+JUfiqXjLTk24d9vxTlB1rOYtgThj0q5+Z17onSnbRr1MGdfI6IXZV4+S"
    "QobHlVqARS4fGT7Z8SZFmc1YV9KeoZNNmIeFQkzDOu/Coe6RQ4SwCV2P1GFpC08lrkcKeA"
    "tiz1PaA3im2p2DxHY0Mmz34hZHsFP8ZkBZI1LIHFZozgSzlp8OGm4w/hJLh3k+JDnnw6TL"
    "TfpLT+h3ptQZwJvoAAkwSYJMAkASadNsogwKSTGGbhriHcNY7Ll0C4axyUxZ5EnFN08pqL"
    "as0JopOj5xRBoTYUtZish0ahfMWxyA4RIqoF26s+6QwqyRk7yYphyhJkRT4duI5WVNzJcQ"
    "8gmL2zR9UTg6zUIy3IsqRgrDBHMwKyImhyLhiReYUFAqQc7zCzARU5objlRLctZOnnaGza"
    "tLGqGyxdDkPy8Eo3LADtNJXgr2hMbHj1mD10+sEYOTe/JmGJh3r3iIwnVL6R5CmDKMduIV"
    "FoupLXaK5jcxfQMRQzWXIRTPf3llyxE7aWoygCumCnSykOglEWsBITZQ6VqFcqsG2BbQts"
    "m2uJ5mglWYFtn9wwqwomlmqtJfqz7WVimol8znOJHfHsPgmebjedh6HE/u8O/y61W33XAy"
    "5+f0QeW4PBY68/bCLvakSG/daPzp302Onfd+mD0McR+dbrd8CZri+5fbY77jvSnozI00P3"
    "W7dzIw167W7rTmr3OzfdodTu3XSaKP3ZiFw/DboPncFAgpKWA/pFHF/AxNtR9eBtABF/wj"
    "iKQ3zeDbCsYSVNMooRczzXuMX+ImyU2M8uggOmdlDRaLyd7esqzwK4Sl8AV7EFEFSTi83+"
    "KKWY+jukWAvwsPi8T6YWk37rpE/b7DOMkfvt8KdnTy9q6a2pCaeSGulQ63nnsCKfmGdui/"
    "iShPiSIESaN7YkSHPKuWNXhj5hdiypcO7dBNJT5qSGZ1bBSRggOWXOieLYVQodeCknret0"
    "7voE9eNuJVKHKDJczs4gigxnDApXRYZFAvTyE6C7/ggFGBogEeyMLvuA10gBlkbIRE55kV"
    "P+bXLKu+Gve/LVi7OtKVcDG2AOnnpruwS+FvPs5HMr2B5cHt4L96jgHssKuKdjbVJOwppM"
    "8YhTOnh2HtQL+UjmaiQAkFjydP8cq6yXuvJIFETOwyaq7UHqhT25dEt7wbm3pmOcTnP1BR"
    "OppEn1XSZK76W225OBp5iyS3kDdh3lGpSnlFGMB3syqgUdYaWufKL7i6LBtBJF3AtWu5em"
    "sqaB0FoWx9puf7XdwUxds0tYkX2/o5pyiq7HOTYkqpkYiWHSRZh1x/rq0K7WNeJWoejBgL"
    "+7meSW5LGzR/BQp/9tZ+qTWSs5o2B4ZWul/o7XZwmRle6TRlZQpbxSpWe3UY54Sk0nc6g8"
    "Z2DLSXJmqnNiIpUg2WQ502BMG8hc6K8E6WSKz9F4IZsLP7Bx8L3168XnK69q3esC0qXRL9"
    "CAPhb4Z1JStsO8tGB0JLxz31hDEbMmYtaK7kgiZk0EM3EUzCRi1k5imOE4jQ9wuruR1752"
    "/uNXl3nc8y/T3fMvo55Gmmxal0V46xPw7NO8q6dcHke5dD854ZufytmPuVy0P2b4aH+MO2"
    "mbU32VpBKnu8dtKA7vF/c2e30lHnBU41Dp4x2O3TClOHa5PnYN/KI/75jBLEgpMpjxPMoe"
    "lBAb4nSVP0Ai3ASzHdqSUcbC7kE5QUZOWbrVMSgwoaqtNhEamDLQXwflfDKPdxMrCQIGFq"
    "SiwC5/tgLBkjsq28HgPxaYIJmg1mMXsFT0KpsIVBNAYxWn9CogtGipEtvCcVx3B/rtEK1A"
    "VDlCVItLLUIoPQJxBXaJYstpQ3HYJXUcokqRgzU0CvEh8E7NnDLNxkB4jLzfKtNspl0ekW"
    "avHLctE2ySLAdX0hG8eZp5BrMU33K4cQ6jLCs5taDfE+lQzlxGTmTCOxOZ9sQyMCXamD2d"
    "16L3RHeb/cLy0bLC6CxBMiUDO6qB6emjmEn22ErfNyIj8p0+cOtmjV9kTaXLgl6Pkb1Clt"
    "5AE9tCRLeQThrecxasPv6KFHltItlNfuu8+t1OyW/LMO9G0p2y0S23y00IijBD10RoEmbo"
    "M2GGfmsR5uhkUmGGPolhpoKCpBMtQfK91unpKpPkMQ6SRUZ4QumqGlT/zmFH9brXuwsN6H"
    "U3mpzv6f6603//kY0kbaQ6gnF899wIX8nLKuVAClGddIHvgHRanIMiA1PzjdNSHA/nCqRR"
    "8PSQAvwMkAhzU4SdwnonrHdvjXRtt95FN4ASeNp3u6kpTwN7Xg6eHj5tCp9nUylZU0o3NS"
    "/l1QonbNHFrc33rKcwoFuPgSpqdG5rKv39AxaWc5YAeoeeN7Jg7ylrKZmbpjlAb4cIMGdG"
    "1kCTNYsF8mJ93MgeNMAvdHA0tJTXSFNfMJItFiPUQKbuRBPpBKOpTNCElV3T5ClWgHqF6V"
    "US/H3ANxcErVXYXTRnCgtQWIDCAhQ+E6Dw6aKFAhQ+iWF+29gkroI8yo9O4ijQgE85uhZL"
    "SMQZnMIoR9WDImJ8nFQgl9nIZZBlJeBC3Uh3x8nirfBQwkSrFiQqiHqEhiEB9YgOUzrqEZ"
    "0fOUAPgmh3mjplNJD8xFpAhhPHw45yCLKhIJWco7ELqaiKnwMlQPmOtmNAg1Npfq7SF68b"
    "garxdI5bceDjkG8fEX0G3cGqcJ0Cx07o6Ji5962wsVQZqoFeZM3G5lcko5WhQ2Z/lh6Gfm"
    "l4hwPNYG2GIJkofOmxiY0XdYoh0MEYn6OuBXQv2PQbst+h6NgcEUBw1s43s4mGTUpOd9iF"
    "tMR0idJfBykTWXMHCjLBsxFQBvR+/M/XZ3P8C2I/w/FwhG52QXWCX1igOgLVEajOmUB1Tl"
    "eKFajOSQyzL0MUgXZCRCL3zFZ0R+TveKP8HXQSmbAV0W9mgxnZ3MWtNb0T4eRawMk1INEn"
    "7zXby8xGuuC4xt7ZA92vKaFO8IhctwbddhOF7O/SRDbV6Yg89gbD6COY1VCXtvuDnhDS75"
    "2/S3/5gzZaGeoL/V0sfPyfrzHNMc/W9ukix9b26SJ1a4NH4VEF/avIxua132tbOx7wspJd"
    "jf5uB9TYTTyLUQs4mWcJLYpLxIY7oyRbnFR4aWeiyUGOlYAm1ytldiNa5So+vfaodOView"
    "nCWZGyAhFvuOOUj/dM/V4Qa3+UTfNVN8JAZfRZIwtjXwVb5XAqhAnzzkQeGWDBsjHXyYWq"
    "NJC8kg3LiUoHmBra+p58hP6lfNGQTBT4APICAvSYBbkDRJzkSVj160S+HO62+EYGHiwcWT"
    "bZSq9yZSu9yshWehXPVkpVmOJi6YZKIIZcy6P8BGLxkB2nDPGziIl9W8hWwdREuwZs8cD6"
    "spMt7iVE9R0HrSH9L9FhIfQ8U5jyXL0sv+lWiWpIBZfxPy11DHZwiHaQp1OworMu/DxA4z"
    "l4CtAWMpob4EwAUg0VdegdZoB3mjuSz5R+e8eoHheoKn/bqchT7E3w3+WRSVAceavmOOk5"
    "ORWO4qDf62wqcTfV2c+N76JuLGx2bre8aih0TvckbMHes3F1Mr+i8cRWNUslY9jfTDTV6f"
    "7kq4gTzcYrOgsSdc29+wQfrD8WekDLhC0W0rSCTxWdbnQY6O/SjfGmPhd7KiPnMTItvDpH"
    "bv44S4ZdVrfZ96EHIno/NujaMhj4O/4FqeaIsIq0dD+mKu5EV9Z0p16jJdXxGmzPBr+qqa"
    "5gpwHSYUs+qW26JmqvcIM6E25Q4hAUblBimBPcoOgBVwQT9NoL56etzk/wV/p3IcQ1QFJH"
    "0LWKElGMZTjhdN/CZZx0vAsup3A5INDHOZ3u9BIhEy59ezi/uFpUgpk4y4cvQCWc9go47Y"
    "U0zoI8j9EKzhfg/EZLLyp4himFcxdvcmcBjC3gPeunwtrTQ6ZQTi1OD5u4f0ws8aZha0ke"
    "90U4BWBj365V8r1K/YgGTjwolDpJgG4DTxtZAK4bVSq5hVfy4LhQ1orZkRxANBAv+861Sp"
    "nnCKxWrgc1WsjaDEJmTSxrWEEz12S1sg26vjEau9/hV9rxOAnkrf6FAls9/OGxB7b6XCx+"
    "6llETuUED1b2RFOn0j9fnwvpWyEqoW7toW55QSfOzhUfhCH+mWI9iFPWAmXIkj47fxtmD4"
    "AvfN71Hm695tFRiWhglpt9fpeAKZ+YZ9afPVBGNBH8PyKt9rD7o9NEzt8R6VMZvd+5aSL3"
    "Inoa5/NyzOXkmOHjGN2WhPFnp/VxDNpZKGSRCikvOw50lFbo4TyPtEBb6jrKnHg0PZksnT"
    "k20jJahRs0slRkqNwM9SsDbXNn8kY+HZI1ehYpa2Su4P77/rc2+u3zxSc0sj98kH/71HCc"
    "PH/5yjyAQOV1k0xBPAR4E3kdEsVpmZ7Eu+qXlqwtpytuQm/L1NuEx6jYX99ufzVStlUjez"
    "elT/xw3+376EBfYuYk+brQWVEBgO6cdHzQCbydZeObyib+dQaVd5WvaPyCjTGa6jYdc6iu"
    "+7rAsBNqyHSTy6GlbVpIURMKIRzihQUz5SmqudLktcRY3WC7IjQvqdiuiWVjupAgxaBZrN"
    "/b7kOkawGScgSSCgfUM+GAKs5U4YAqhjk5qtY7T/NqI0EaoZNstSU905+1K5Du0XKNoz92"
    "+oPeQxM5f0dk0On/6LY7TeRe8IGdR6XHvLM9SsfzUPDks8qA6AROZ/rubYgO6LTnbTZH67"
    "P3khSRnyXdCsk22ek0oAHG+NkyDHmd5nEaJoywtkqTf0Bdc32NzXN431voaGBY/sefcTvy"
    "bFY0f1yApsTEcTwkj9hBt93Nb3Olgivbvk6bK9V1nDuy8y2Xw6bwbc3NqmA1kz2ZVbDSDZ"
    "9myWxuwdP9Z1Xb6aWuU4plZ9mTRbeGXF8GLWUVcuVqKklKdVyETfespzvaUV15ZeCpDtl9"
    "JAiQ3df/3u2r7cba1pFfnj1mP04NnF7qyiRVoduvaqn7TqjOTwsAM63r9FcreSpuW42I/n"
    "HWFUwVN4Be7vFyslNKYx5k/u0JjQP6TvGMcQGn6UA+3OTp6vF++6QNZuCtoYhm6daqDDYN"
    "3X5qwqKC3g8tm/LEUP/NmMTOywRXiHijRqZfRLC55CW8yOVpRts23JqAzHGLlf+ji2ttIp"
    "vuvBp74GQFnOvYbPgJl2VkYAB5waEBRIk5UU2sJDqWVfGOgn4QrPfKSgW+bZriGlqC0j0T"
    "DKyodCpYkm2oRVgepauhSeLiw4c8NgloljoAzsOI98ICKpCQebGsO0GiGjK7guQ7uivT5Y"
    "3a8gk4Lq5UFkYesvqUEat1XF6u3AzFEfpq7OSPY4owkaMYX1+uiw1wuqksSFOmoyi/w7p7"
    "kaW5hxaHmVu4ulLdUOdGBI4IzqkQHNFuDdqtm05WXaUqfe09g0iCjhmwlaRrltNAo63q5B"
    "+OzrbChqkT0PSQTGcaVtwEHJ53PKbE7+iz1UpTp0xlRUuq4ym6l2xjGdciy+06QXn8h1+k"
    "YVMx90+Rx4NfF3VeqiHXXCsR9ZDfKJsHy/S+g+gapBPKCdfCKz/lmfgd1N1F18PWBeWUpW"
    "UXXjqY4OooDAliq69JpAutOis+7qsu2wXXHsEsVvNXlThlkFw501oYuj1fsLIejujgBLur"
    "ihfr7pdOihdKojKpmVaXqeoXQmUSJ7DUJXPrarpRenCLNJ1QU0YLAvVSf6HytE4ajMAxx1"
    "DqV92wFojo1oJ+911ML94MKzPutCpDjhDkhSAvBHkhyJcpyHMeaVLllC472KRgSISQkwMb"
    "cMCHH6QjT/0rolqGCIVuybVuKS8Tdp30vd5tLjb6PTZ6keXhJFbWcXkOcBKvd3Sj7JV23i"
    "XLZJBSuA/wPMoCgRUI7DEjsOGqiPuG5CY5ndeE6ZG9fUbnMFVlWPmP/ZjWd/oaQld14leV"
    "2P4jJgr9UqH5dpYA9Se2a2Qh/yuHQpJjJDliIQxMh8S0HET8VTbRTLeJgua6rrAktq8yQP"
    "FOxILvcQLIOSD5WIHq3tDMcUyBGAcPt2flvg0MFWdY+EPMHHDgd4scvHyAs+mY+EpOTqiS"
    "UUdFTsmkInR4ocMLuV/o8CcyyjF15G3cF0JiYYJoExUb00WakLCaX5RhRI57QCT2criAOn"
    "Zecn9Dh7pDCgvHDAdeUr1ke2xndS8SAZ6nKfqIE7i2e/PxnsBimHccZnfX3wVGD1EKGJ3n"
    "URZReCIKjwcondcovEAyuQRdIJxqLl0TCCS3y6sHQFsEAXwgmQO9Gy+HLUAGvdxHCBIJfE"
    "XPeAXlv5j77+B769eLz1eAKy7wT/AqfgVCeMT6XOj0dycpBAd44xv4HwuHYY4choUyVmEN"
    "b1blPpm720svBMh59sk+6z786A5bwy5UYNhcj8hjazD4o9e/kfodStpE4c/R3S7PEJVfk2"
    "EpK3gHcTpAJlQmroXp49KMBTYtEtOI8RWeZRXIgMKzrKaxvaFs4YnGsXA28SzjWCCHeT6l"
    "eEDnhGKCmgk6KMsLIyONzj5wlNGJQummlm5kKacJlV9L6lSotkK1fTvV9o23taqVWyFyCZ"
    "FLiFxC5DpFkcsrO5IgbQUqkqQLWmagUQ67w8TQXyknQLR5XajTxcZn2fdXPkdjOL38DCWe"
    "NOQB/+BHNNX1ZxU70H8DjSHzCcuBYro5UBwH/iQzxGG/QL50K0w0dFO12ATcuVdOrhWXuU"
    "AM0uw+kiA0WQl5UMiDwtSxRRoUaTnKSsshUg0cPExBpPA4AX1Gk01LMvFOWUCjtGKouR5q"
    "YfM7hVEWOSVOYZTVhCJ5GSGyq5rit5efc0jsl59TJXZ4FMNvDUme4yRX2HQGh6lqyOiLvF"
    "W/sop+JfJaYKkCSxVYagxLHS4M3bK0RNO1/6yRhaZawVZb4dRvzO8byZaFlyuLpXiG/NDP"
    "dPia9C77AF+jgWaGvmQf6XEF4F8DgSHacaJ+XegadnGxOGJa0TtEpgk+YK90hHFGB942kl"
    "IHpWJhQRIBiCUAYkz53lFnF3oc/xL+RNOnoI2xdDxFRzlGLKAZ7gabkyQSrFB6kpDhFlDP"
    "EDC8Fjlsta6tMuSoht73v7XR1cWnL7806BMZZAO3ghpygzzQGF4yPkdjB2u08GrMMleBvw"
    "xLRqXSTlc4Sdo41EtLFj+EtbNaa6eTqUxyhj7O/vRKyDHCWqj5WbtoFSWR/SUVZ/21Ok8V"
    "B0Nkh5MHP1QrDP7PxcWnT79dfPh09eXz5W+/ff7ywZcK44+yxMPr7i1IiCHux0VG+iVmqr"
    "HcLe9JhFbAw7zJE3wia2+q55aIqxURzrZhcD2Chzr9r2IEjgfWl42/7SXqdn5a2CCy1lWo"
    "7KZa6ySxN9YmUwTGbmv6CwLNt4eHeH6CMstXYOgvlN5Az3Q5M9e+JUty9t570EBj056Mf0"
    "GyphPcRPhXlvPAxcawyWRS+B0mmi5kMsdoAZEiCREkh3kveCpC8TnmhkhlZaJbaEwZor7g"
    "MXONhFvse6gkvVSy9y2gAf0asULJIkilzmK669VaADEMUBxOQPxYrYBYGlooEt6dhty3Un"
    "Yc5jClGGauhxmOw9j4ptut3Oa1wCsibgmf8ziA0FbpbgmfYy4gjqSSgE/ouoZlkuLz6hNF"
    "2DyhVFXx2ZMDDrtcrnu9u9BKue5GgZ+n++tO//1HxnXaSLVSEAlPxiuoq0bIhCeIcKw5oG"
    "NNUDHZ07nG0zIfA10eJ4u3KvqRNZui7EdncQk8Fg5Mje2VnZbyapVkDilSpeie9dEyQcNf"
    "4qN00khjeqWVimKbQAIslbRRpMNSHholBbeqHGZagnorTLo3G2gIwk8XnrfVOxPpr5CAH2"
    "sqfmGeXAzO+dUtDETF1QU2MMK093M0fsbrMbs/Vk3ThsBVQqkMFytKMNge9PUAUg1ZXCyY"
    "9ZhJN8Ua7HHzV+9rgWnYoLKgNNVkdTl2ITCgYTcc3Gts2Bo2x0jT9Wf6TYWpWGBQFe2HAo"
    "MS4ARH4ITAoE5imOm2XgSDcpvXznn6Mk9czGV6WMxlLCqG/S3AWa99DeG9jxd5uEtbpac2"
    "vojx15EGi3B4Q1FDHn/OFdn1OSOy63M8smtKJfSUYh3pbA4R1ZDTlYDVwp3xTd0ZfS7uEo"
    "sRIxYiD9cijznVV0lBTOlpaDYUIhPNHploNmBLkR0uTLXT9nZELqpV7G6O3m1K8tRJJlfQ"
    "JppEfkDrqH/naM2jdPqZlik5ASySE8BScAzSuhDjUGAchEdApawu4GwdBMQZKq8mHchFrF"
    "ZJDr/HeRzHrVahMxTMEfuxqk9ne9/WjlgMPaxhL2YQTTDsJRlNs6rzQWtJDjfPY9jbkHg1"
    "sT1r1jsTsbmB5vIL9gpqz+nWRcAZHDy66X8vGBEdmfZ0gQz9lZXWhs+u9c3S6QPHBLZMtO"
    "sd9u0F09r61lLhP14f211wUAsxP0QmXKGikpC/kAsyNkYogsyyfMyC8UR7+j/VWMBpRHyh"
    "Iqt3/+q8SRM/PiQF4/n285DiYa5vHYjYaq88ts+XTZNKPQXk1owyTwAXGV6zrTLVHwsd3I"
    "lAfoF8VI7nD8vhj8YvsmbjMRVcHK8gaNBkWffZx4lB58cCElPYE8vAGOlGA72qdKrYLAdW"
    "I0cqrYO/vaBMFfT23EemgrMn0C0bo3K7dPghZL8ayX7Cb+tM+G29tex3dNYt4bd1EsPMpI"
    "P4CKe7ZfgEtXAQOEBa441EUeDkDxHtIQAcj8WyAOogwgQrYasnTRdgaYBEsFOECfIQJghT"
    "sgQe9/VaGbaifA0s3Bw8dU6jErh67Xd0lOfWVraGjm2uEsi3dWI5AFYMD/MeNbLgsGmg0V"
    "YwDLI9UV1vuvgVUCRLRzKa2qalL7FxjlpoKmvar/CzkGqB5W+pQiZV1USKjZFO0BgawHOJ"
    "3pB0MkYscTFDogj+CbUs2ZeJ42CHfHFBCMz7Hu7kcHvy1aRyUazI7yjhBQLREohW0Q1ZIF"
    "oC6uAI6hCI1kkMMwT0E5xQIwEwrQ6xlzFZNbykN+Q8I1xn7d7Tw7DTbyL3YkSGnbvO43fK"
    "1SbyL0fkR3fQHTYR+zMilL2D1i1t4V6MSOe+1b1rIvZnRO46Q9ap83dE/uhcNxH9b0QGT7"
    "e3dGy6vQfpuve3Jgp/HpF+5/bprjXsUWL/Miqf5cPgckFwGQhcFICjcws4uuN82FBzPR36"
    "nVb7e+cGmM8uRgRa+3cDH0ak3bq7k65b7d/p5PEuR+Sm077rPkBj74qP4SO6laDQp8d5eO"
    "15Hi5+QzwiakkhYShCK85Jrs9JUGhTSi9kLK4gkYih2mGBxTXz+BpLWV9x0qwlVquxgBWT"
    "wEm61zCO7LBZxahFCQued6sIfJYXb4qQCSNVNGDdkmczaYmXk8KsTSAVhupME6A3GUswpL"
    "QDXR3nxN1qS4ks3RxmquCMLIHHA+ju3u/tKCfwVi4nrGK+7FbeRE8yXAUWQYblKtgqR23C"
    "FTZMnUCFYd2Yy0Q1WRik4xSN8E9Kra1ZMWK67leUvSp9D3K+v5FUdnCv/iAtpZ9xUiI2DN"
    "MYLFZuKszNM/pWGzzsxw03+yWyXnXf+mU6YXNAYlImfkUreQ02MhPNdbCT0Qf0RROZPHvh"
    "+WOIvsNoplIyeckC9pFsgCu4W3j5R/cRmWBIga9j4Okz/Q0KK9VMv4GmIRXsabZhYDJdj5"
    "voX7ZsWNigv5V+EYP+OPgNI7o46B6qWk7xmFcsa5QpK0NX7KllOr+EeanLGqxV9rNnNlHo"
    "o4lO/zjlF4lpg90VpxePiXHJsYiF2CqxlZpdVyZk3y3XZOeOeCV9eznBSjYyhowf5fb9oq"
    "4kNrmOwTYaecGKniW4zA4x1Fkqs0MTywadxnNDXprF+r3tPmzhLttwvN19z76F0VkYnYvK"
    "VMLoLFBWjnALYXQ+iWFOFDB3MTcmdsQx0A4KYvem8zCU2P/d4d+ldqvP7JBJ90fksTUYPP"
    "b6wybyrkZk2G/96NxJj53+PdiqQx9H5Fuv3+nePnT6kttnu+O+I+3JiDw9dL91OzfSoNfu"
    "tu6kdr9z0x1K7d5Np4nSn43I9dOg+9AZDGiHt12q+bbAwN1Eibd3MY+Wnx84osXE592Apf"
    "RMk4xixBzPNW6NOsmaZOIOkGscNh1UNBpvlyD7Ks8CuEpfAFfx+KoAaFFs9kcpxdQvPvWD"
    "PCw+75OpxaTfOunTNvuMvPDl7vC1zrn/TH/WrgKcR8uz+9EZFa0GINc4f0ek179tPXQHrr"
    "QT/LSLkFOBD5goglBpjLIDWRZgsE9QhzOz6u3EwW8LcNcnqB93K5m+VFEHiLkIiwMk9WPy"
    "ZS4mX2Yw+TLOZFO3jWmhTWJDUT8Wf8nD4S/pDP4S4+/ckJUU9m6XOnxijjl91mqi1ohcN9"
    "H1iLSbqL2LbPExVwmgjApA8eI0ro26yMwO0tRQxviUg8efUln8Kcphz8afgIDjqbqUtWQm"
    "B8mi8LdDd+7SV8XwDxVxO8vRtdPu3rfu3n/80riIZEcPyh5hBjt+E5LnN1GQzwnUgt1Z7G"
    "YeKAWZ7NMI1maxlnn1FGStTyNYm8Va301Kcr2pCrI5kV6wPIvlIS+mAqwO0Z0eiy8LsthS"
    "06DQ7YJzkJ5n2XnQvfsBgbnO3xG57d3dNBH8PyI33dZ97wECN50LPjA7EelUWqRTyKcuxs"
    "f0enMxwsOXnQv4wU1sVbPoKXIOr30L57dKitGFfCljY9MyDHmdgo5ECCNjc+hBgfe9xaCA"
    "mfEff/KUM5M33bycSK+wf3lenoapBFOzA7wOnyePU7aWkigvYfaWwNpiUV3Hyt/wui0c0R"
    "VLCLFnqbhAisGaMDwO3UuQOWi+b1G9W+iqzXqqK7egipsEBUj2ZNV32k/vpVbLOJKLZbnS"
    "HJI9F5/bT10ZpWEF9jpMaF/7rr871leHdpWnMhafauVhy1oGd6yEIN3IhpYepxvcRFnLXG"
    "lmgYqyBAJDN7le3eBaiBzFkD6aCgRophtITUkZu0sn+6V/ZT+2pNBJESUnouSKbkIiSk6E"
    "T3EUPiWi5E5imCd4lmgMy2eq2VDzbKjh08lJnlm728h8Yp5dnThlvCc6xnmfnmQxSMMzy8"
    "uC/7NtMjsEJYWk6yKnSYhQHCZcHyYiI2AldiJ3CUzWBfkapRO5AEUuwDfMBehPx4ObjPic"
    "vVtZHF2/XGUB9KH+BIAxaAZIRxd9o0M+aLHlw4BoJZumm9guLU2fm0GP1Yj6yq5mqmFarO"
    "Y60dFcfUlODVjJO/YDJoFP2OGUQCcFOinQSYFOnrymIdDJkxhmuiTNpL0xHajZUAiYZgeY"
    "Ji5rFFlbcWqxvrheXwKwqQawAcm/KFgToBFATbRc3BTvwNIImZimAv96U/xLfRFFMHJjX4"
    "GFm4O33lI/OHuPdfpG9kauoMXWlC4uHIamIo8ameVFPO9ayGPoN98KMA7ocp7oyhocDr0e"
    "oJCGPKdXpoPwrb36F6qBTHuFDVU30FJeI6ID7kcUDSe6NJbcd2JFjWnQqThUeCezgEa03I"
    "xAFgWyKJBFgSyeqEoskMWTGOaNjFAQ+ojQCaWS1/KV9WFvls4elPn2VdprGJTWiGrtkeXL"
    "ewnLY+Uz9zUs/bmeoGSGFkIONTOfernxLXlnbpTAczSeylRHZRUkQTlUsFdI0nklbWzYGj"
    "YbaKbbrLQie6iSF2xa6pzFTn5FYwOvqJBpjuFhTPs83KtHBMuGpmIjoOa6fUKRy417Dai6"
    "kJedPmLFK6F+JvOyYX3t4jUTyl/gwhvVVEKMQH/Bd5X4Fkfj915CF5RlF6zel92/22PVzK"
    "q0c0hGVUW/JqaqMBR/oXPquYruRbFHAecIOKcIUwWcw4OmcnR6voBzTmKYRfElUXxpj0DV"
    "vz617rrDvzeRezEig07/R7fdaSL3YkRuOw+dfuuuidyLEencd/r0Q5vS+ZdR3SvPgJWf6N"
    "WTX3cdtCA91wN31/ujieh/I3Lfuek+3TeR83dEvndvvzcR/D8i7X532G3D2HlXfA2Tr2aE"
    "x2qwlDUtVbqLER9OxqtyK3PEvE8Xv135Eh58yBLuBvetu7sECY9q0ASnVHnavgYC5FwvgX"
    "bv6WEIeajdixEZdu46j9/pSdtE/uWI/OgOoJIv+wPLZTBo3XZgvbAL2M1a3TvYyeifEbnr"
    "DFmnzt8R+aNz3UT0P7ozPt3e0vO623uQrnt/oxtk6POI9Du3T3etYa8PBYfdS06Wm4947L"
    "Qn+tRcT4d+p93p/uiwcs/O1Yh0H37ACN22ht2H2yYKfRyR1mAAFZsphXc1Io93rQfpsd97"
    "7A3gQegj7e/+8Y6eeA9ud4FPdK+la/G61f6dzkf3it67c7px/kIp6L880S8AJZ+h9rP/gU"
    "4zKine9Ft/PDSRf8nH5DEAAi2gfPvtheod3ZhNe/JPPE2px55y2G1IeF59O0rslVTgC36z"
    "GKfTA2giZLXg9qGjaJhZpcj09gk4TqPEjTYasSgUwXQipALU4RrUwWS3lEFBuhKGmLPlVa"
    "cR1m1rqqfVkd4ukgfIOd44z+j94R2Iuu5FlgB80x1Ale+B8yj4iWfh2JQt1ZzJ02RhIx3C"
    "iJDtJCpztjzLFpY3Ju4iW+CGSmyAPG+Aoo5UOQMv6kiJOlL1ktYLuFyLKP5K2Bp2wMvL1T"
    "CVYGqEqZoKP08yMdujCvI2kVgkS4jCI8yFtnCuhCCV4KnIlPCGmRJE0b68vC1atM89nUpg"
    "7WnEsYRP8xwMDh9RZfB509NR7rxbWZx4qOdK+cFOrDL24AKBb0fK5PDxvkfxSZZRg0X+7F"
    "nVLZDJoyZ7R8LsTEl3XVWpwCOZnBFbqVNYvqyKim23v9pOLPArKYtZfc9JpZacwiZVb0rY"
    "qvp+R3Vllampqz2ZNKSSqDnDxoB2VSc2HSQK2d+0sqKRgztbnuRX02D7XJU7geJXIEGsvh"
    "QL26WdEfQqm/ShYahYQbptfUXjoOlu7GTJ/4jeQ6Yqmf7TtF8gOf5n9H5Gf/H6l+Qan9W+"
    "rmjS/UhmAPhyohyoiKNsijhKEUcpDNUijvIkhvkIvNyPyHcnJEMU2hqDhGLJ8L1ksAm8iY"
    "1wPhfGDTXPnvZnAZ/EgENilrMi9NbvtNrf4VHgQ1QTEA6LNdv0qFJWqLSu155jD16OA03Y"
    "OVG4MmiUTtj7I3wV2UFF+koO0MfG/ukr/aV+cJs/nzvDdh5H9kY+81Y6lpssuNi37eTBin"
    "09Lh9QbNiQCpISzRcMtX3VjeeZpr820etijVQLTfBcJg36iSV3jOSMdNJJNtBCf4W2LFwr"
    "GSGu6D3byye42YGihRMEkCuA3KJbmgByBVzBEVwhgNyTGOa0hHipe2NqPrzjlKjL3h2ZoL"
    "HDognSiSXD9ZI5eLFhPhWkg4FXM/o76fdJ8DtK53iQRvC8OM9FSo2672IipUY9Umrgn+AK"
    "JycbqNI3yAgZx2PI7R4pwH8B/nMJTOcD/98GmL7XibXQ6HDNbcOdHRFgOtKikQ+YXjpU9G"
    "tsyHKUWmJkwWJHJlQvcjtpoMkaOZGTfh2iBpJNpwivaem64nokq5SOij5xcLqSN2z3WBb4"
    "s8Cfi+5cAn8WKAtH+onAn09imNnxmDzCyaPrE2QNbDVH09sMKQxTDBHzhZww29LzwAVIDp"
    "8B7m0YV0mut2e8snbYkwJkYkPibkOKKZ9voxsF4ocT9KJwdHEuZ50wRQ51iEVVrmwLoiTB"
    "TcZLyRPwnPErs5qyCrqKV5pVtaLhmEnaUPkv2DN8c2XodAaJAE6hdwm9S+hdJ3r+Cb3r5I"
    "ZZBHCWuTeCWFPE+ua15zmWj1u7W0RkK7JFRUjFHsX1HiUT8zWtWO92D4UNNcfG7bNWu915"
    "HLKieu4VVEb89jRwKvOxi6ge9TaOBg4/d1p2EVLhGMT/qpOKhudGyDhec9webOpypeElJr"
    "uJ33Fqsc54Xmf+eDEnrMLrLYVcrDvhyMVNeLwvbhdOPBCnFKkHhJPc20bIB+ZkCUw+iRj5"
    "+DLmyhkxlIs2weQWzVWbbnSz3JaS6TXdam0bLjByctojN6c9gte7Ji/ZfMYKmukGcgRrdh"
    "Ngo7hVbZ+O9rSeqaZpl2U7g6UWeFU4z39QgxQGOmGgEwY6YaA7Ub1RGOhOYpiFga7MvTEk"
    "qBRC1YKEYsnwvWQOHZh/TINZBXAmTEKnsbAEQFoRQLpbedvS6trWh6kCGX1LZPQtqlgeK3"
    "tz1a98Gzj0DitzbHSIZazPEtDQ4ONGFhiqsYYS9lvmyhWKXygBxEYvdYLXDSRPdNuJCDDw"
    "VDcUNKbPVWs9bnhXlIdj9F4miD6FEAIZrXRNna5/aSCd0E+KvEb6jHXhfMt3Jvo37Tw5h+"
    "gB3z8iIzI2wQAgLZkFYIxUE70udBejNRleq8aiJL6isYEBA8PmmD1gLHbCI6wF7YJ2jiz5"
    "GZsIZsQuCG+oUDD9AeUDu5Eyz5W8I8jbwHtKfIM/Ayr7DWw+VtZ7JZ3CwSxCaQRSL5B6gd"
    "QLtVkg9acxzP5BvYuXuk/MMwBJt7AfvW6700TuBfio30iDu+4jOKk7V3Cv3ek+DuEWuxiR"
    "Nn3YHUqON3vgg+Pj/uC6uD/Qz9eth9+7D7dN5F7AnRvppnM9hFvO1Yg89jv33ad76eaJfp"
    "fAh80T9uof8LronWAb593hz/SNnYfOty680LmAb/mj0x+07uB7OldR1SGPL/6nPL74n9J9"
    "8T/Fk/4x6TN5ziXvKBsKnida/hM5xOCrPAy+SmfwVQqDC+JyISIBy0VY6moc8WMwmZlu87"
    "KzvPDLyoQ8LyF9qlCcW5BQiA9ciw9T2zAwmRbazYM0NdzPP+U5L9OPy+hmvsRLvQh3vfY1"
    "5OzlhzxHJW2Vyl32LFLzIIgZ5j0sQ0TisIwiBGGQNLfBNUwmYibCXPXA84JcjZAJrkaM2H"
    "GwPbclO04quJtpzXa2zRIsrdd+R8e5wW41tIYOmDwFMN29swTetgNdHeWc3e4kED5o8vgI"
    "BJZ6CSw+ifCphO0xB6e946oELkdM/gW5zENG1a08jhzuhR0yYnxPjg+8dom//d7HWlrZjV"
    "K4zuncjgEbySWdivPp0emrRifZf6t38vGYlurmE+DqVkefVaBtLlcfeTrVbeYOs5INC3xk"
    "ZOL4sjTBbQZPVKuBdAO9qtaC3iAY6vS+ULolkNE7UwMrqnWO/gDPF9Nemkg2sBvqOFmDM8"
    "1UX6lYiaL1h337iMwMfblx1GkgU3ecdegL2Zzz/X1om+Uu7jqsXy8Ys0o3HZdpjKEOMhvE"
    "oBzWVOZfE3h5tW9VLbw89DtDcuqh2Vz5+4Qbj3DjKXrkCjceYaDhyEAj3HhOYpgDR+Eujj"
    "wBcp7tRmft1uB7E8H/jtON43HjOu/8aF3fdVz/HXYddaxxnsfvjUj7aTDs3Xf6kuPmQ18R"
    "vrHp6bH193A37g3H3ebhqeN42zyE3XrcJ5EbQDN86j8MgIZd5HbzGfh+PoMkZ6Oo6vA2jj"
    "6uBBbfd/BUXcpaSmzlMmUmKg7VuUvNz6wsxX+i0+7et+7ef/zSuGAcppuL6uA4G7tmlL/C"
    "+F618T2gUuUW9jckwhok/NIqZqnwXhDeC0fBVWFnF+6pXLmnBsHnAmeRIY6iwBzM8PXwA6"
    "gPasXllLVbDbnBmcVBWP1//z/CQTIJ"
)
