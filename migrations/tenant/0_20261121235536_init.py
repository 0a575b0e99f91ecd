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
    "eJztfXtz4kiy71ep4J+ZiWAc3W7349A3bgSmGTc7btsLuGfPGSZAoMJoLUqsJEyz5+53v5"
    "WlB3ojgcCFyAiHEVJlSWRWlTJ/mZX5vzWbMoXZF82lqtltZpvrWoP8b40pc8oPEq7WSU1Z"
    "LDbX4IStjHXRXIF2Q+o3HFu2qUxsfmmq6Bblp1RqTUxtYWsGA4J7Rokx/ied2GQyU9gTVY"
    "nGiMHPLplmE2NKVob5fEFGYzo1TDoiClPJSJna1ByRmaGrxJ5Rn3Ri6Ms5szi9vr6AB1CN"
    "CX8CjT0d4V68k38t6dA2nihvZ/I7/vkXP60xlf6gFnz939pUo7oqjmuK4Jym1qAR/bEwqW"
    "VxplgenSsBttR14PB6IRhcE405U8WX/9RJqE/OeM0WnHeOhrx7EINd5k24PA3zID2PTYVN"
    "ZuV0DQ0Xz0PRe2hEO72L80OP9vGx8+U30RLGzHjoyHbTerG2Zwbzmy+XmnoBNHDtiTJqKj"
    "ZVA4McHs2dEt4pZ3TwE7a5pP6wUDcnVDpVljpMldr/mS7ZBGYIcaaYdTHh4/Hima6tC0ZX"
    "nEH/133QANFweHffH/ba/eGwFptnLq+C08E9NeGM5UzT+F2ATf9x+t2wR5ytwQ1aX5vdn9"
    "99+EUwxLDsJ1NcFMyr/UcQKrYy3Mhzw3NnrId5/oXzzNbmNJnvDkWE76pLcuEd7MJ/78RG"
    "AJulyWOmx67jMrjf+dbu9ZvfHqD7uWX9Sxd8avbbcOVSnF1Hzv7syMPgq6yzAvudkD86/a"
    "8EvpL/ub9rR6Xmt+v/D8xDvnLbxpAZq6GiBnninfZOiSnriXWz3IRF25opZrJYNxQR0XIW"
    "naAwa3Plx1Cn7Mme8a8f3mQI93uzKybQhzcRgd25Vy7Fpf8kMHhYbMkKEZW5csk7c7YuTY"
    "GlSCysyWO2zZZzwdMOvzF/FdH4suRTyzx+a61um68PXxrEPRiwx4cvzhn3YMC+tG/b4ox7"
    "EFWX8oz4yzwj/jJ9xF/GRnxQucg74IM0ON4TGSq+FVinw1Qyj/Ud1+rLN/mGbtbYjQ3eia"
    "7xxTdx9KazOkRUQU6/zbVIvM1YJd7GlwnOozGdKfp0aEyLLBVRuj2WC1dtl4Xp5awWIQss"
    "L1NDRMjRCEcFlhBn599693cp7PQpouaPNrHJ/yO6ZtmHWhUCpud4qem2xqwLuO1r2JvAoZ"
    "Al5K0IP39r/iO6WLRu76+j0oAOrqOvQ0BzikjDJ0BhlC4MkypWki7epz/sZGlsKHZ6U57O"
    "CtNv/6OfzW8fCri9v7vxmkeFEOU3/9lWUQUlTFVJDeVTLg3lU4aG8gk0FMAcp88BBAxOjJ"
    "XJ80ox1WHsinFppLWNX5pfzqNnFKY8Cd7Bj4Rf4IL1X6ii6hqjXfqi0VUtAc6PtKhnQfqq"
    "23ZobhpvhfWbjBgLyohHXCfjNdFsi2hqndgGGVNi0smzwahKlCcul8/kCYB4gxvdvB1ZKV"
    "Ycvy+r0+1AfTXAY3En+Hd1YnAx4oqIK0rxFt4yhiVZ71s6VcwuXxSTlvrNxcxVfgLN+BLv"
    "ttu6wLc87+fUdak6h3y1BQ4Kz6ljFtaJNTNWDDyt4h6wZkMzV6uIr/Kl9TxgAzYCn9mIKC"
    "YVvlu3w5/4G8P6TOh8Ya/JasZfKcKx6954RU0qvLpkypVu/kUlhsn/VHE4ltDZe47+3UjX"
    "ASW1xF5h9BTr76ZzF+myGroEOqLREY2OaGmFeWiFEXHhsnFh8WqJMbNpmso6mZseQYSRhw"
    "QgXw/6+vOvqGvNUc4KcSxAc55MQ2c6OtPRmV4lTqMz/YRWC3S3nIW7paXwn6Yq5v0LNU1N"
    "pbUkFC7app4Jxrmth0aw+XanC1EVgMDIaqZNZgIL85AyQM1WM8UmsHnBImOqGyui2XWi0o"
    "Vi2haZmsZcoGDO4/xkEe8hLkg/eNpYsbhj5kg3HjD6Y0LF77UIRGiKDRzgATKXOk3D5Tzc"
    "STy2sq79VUlnT0UAGj7grcT43A5LCQkIUESYr7GDKflvD7VSPsET/Hr59urj1ad3H64+8S"
    "biKf0zHzP43rnrR5Uok8IvHxbHvcKUiH9JjX8tF+qOYg5TopilFjO8vRLlmyxbt3mWUKsl"
    "UBBSZAGEHZ3QW4xt14ahU4Ulcy5AFeHemJNVi2nX9/e3oQlw3YmGkj1+u25zjVyMfN5Is2"
    "ny24b/eqoXsXV8ggqaOZ/yWOqf0g31T3KB8LIxu8SojSiH4+z9jSvV2hP7na5j28MiLHXt"
    "vWu/o9Nk6+ZszTc7TGXlG0nhYcV/v0p16iwLXf6a63Zafcfz/QrmuLFktrD84la4e6meaX"
    "wHGm01ub9ya3aqmEQhFjU1anEzlxuwxpzG41qym+4Rk+h0V2TZ3VCUs+5uN1RPbtXNsFAV"
    "fZkA/19rT+kmqkdyPAP1kAx3bNT/urx89+7j5Zt3Hz69v/r48f2nN76xGr+UZbVed25AlQ"
    "gJxNEtZAH4lpZtOBuDv9CpxjSXY/H1JbFh9mojSFy+qGGiXMlTBCVfVJy+CbcmqHpBRoaD"
    "km1C38QYtHjD1tf7TqtN5sqa2MpzwkJVWq+JWNwm8OKZIhb36spQ5kqHWBxica+tzJ8cSI"
    "NY3FmIGUMODxxyCOpBAe66zSvI2qs8rL1KZ+1VjLWCO4m83Z4Bx6OVmdEiGq5B4P+AOehl"
    "gzifAwZ4Z7t51yDuwYDBetIg8H/AHD224eqzUd04XzBUrlioAjlxBEo6/HcCLrUFWXVpZB"
    "aVNOCqwzCakhkqi8lU+nxQ0jAZYps0kybYcpnumCDZEf0x/pmTdci49nqc3en5LgIkcmS8"
    "gPtVKOOFDQN5B+MgTFmCcXA6IZcnYRtIglV6mR1qGVkfshFJNdgqFwRp2XTh7dE16cQw1T"
    "pRl/y8QfhzronrTYcgQYuIfDoCOxQxg1My4oqm6Zi9o2QwssT+xZ5gTgtfiGYJ7kHUog4b"
    "i0V2iV8pH/8qWShLC+5sLCxnc7BuTJ7dcEbFglt7qSYa/A7P2mJB1ZHzBCvNnhEnUQ20Hz"
    "ChJtTJaK6odLhcuM0cPxPklDaWTzOytJaKDnuOTUo/k9HCNF40wNIUfeQ+4MzQNUGp2WRi"
    "GpYFwKtJCTNsfh/Gu5tQlf/CkXh2a0SeKecbfaHm2v054slEuKR4ugsyYvSHPeQSVXQFJB"
    "piy5Lp1LLI5qrwWFm2xq/ZBtEN4/kzv5tJ57BkqB6t2E9tGXM6NtS1YJbXok6mxkY0/Ffw"
    "MaVbQpS8cz6ZdtlZHcpKACOlzP2/cfZA+3L3GAckLUa/GJyY+hpB9DjzEURHEL26GhSC6G"
    "cnZgTRMdGTFDMHU+S+IkeF1l5gDfDaV3AFKN/XY3K7MGGopmqffvsqxaqVpn5usISiekmY"
    "EvUSqfUSF1EaAtxSYO5EyXAKJUwhF+AoOH02VAh9yzxz5tTeQbobKpSuzNKdQEiIru+Gv0"
    "RoUdIySzqCShdw1kco0V9fwF/vOpLiHE/31wdI0F8fEkMZ/nrXZVdEIAESFEjpAnF8m0Xk"
    "saFAcZQujoBvVKcvSZu/U42lJNLjGUxvDiSAsq2lZA90Eb0ruQfUvmTWvlxxcV3ZNoqsdV"
    "E6XPFKX/EC4S5FZ2KEFKegbFNQkhi+jkrnC4N/may7ItytlhDMF29Uz4rq0zbNh+amfa74"
    "vme69sLv+PKiU/OCjBRmragpAr4squgQBqfZYvvvzNDdlH+ihoY90yyXTASD8SNjBWFvEE"
    "GnqMkRfwe/Y+LW5FDy2GAeZNypfIwlYo8gK8wVnOBLfJsrK/PbjKzMb+NZmTGlePl1AIoM"
    "2upuc7x8/z7Pxrn379N3zsG1SLCGoa6HM8UqtHcuRFRBTn+4yhNmdJUeZnQVZbNlu7kE84"
    "dwuATHY2+t+3h317m7OdSbLbr45lp7M5be2AZFqlh0uGS2loCyZBseEVIMPpDO8ohOpmUC"
    "xNmbc002FU7bUO0EoklmSbow2rvLjx98BA2+ZIFnvW/N29s4gjanqqYM07e8p3mkg1RVKD"
    "Z9DOVQmGhxNqfX895QVIHFWavQIep542aIs3gh0B8LjXe3g5jDlMcR8zFzP566lCUBHO+X"
    "9tj40X6hIt1rDGoMXq5ngYyGaDikfsut8GLPmFN7Bpt3badIyGJBmYPVKf5eX3rxdEFGE2"
    "O+0EHyFxOoJULVhN3C+3XnbA42GA1tZXUKx0P9ElWHPayGSZ40/gvJctGAzayMjKhpGuaI"
    "WGL372x9QR5B1XYvmtQ219Bj3d0aS+2615TyO/L++a34T/Cq1rtbmEeKbUOFYmvEmafpSz"
    "7Udtkf6/4eoNxz3yoinhIhnljItjIvgZC7v2BpwQoXFSw/+xDuNsTdhlIsS7jbEKsyvj47"
    "D1SVMbTXZ6N8FtrssyHDIBmZ1RXPtikq4CAdSlhmCXtGaFzCqZ6IIAkG9EbdEQIrKKSDeg"
    "RVQMhjToicXohMN8QbiYoBd5fiAWMYmjhfzwLPTK9Frpi8J9NYiqR4U+0JoCGy5AKF4kLP"
    "dO1DXKK2CDWtiydT4X0AAgUZ4CAD21hf0gUXlU3cdFMiqxx/ZlGQNzkq7wj33KMMEqJQmN"
    "wMk5shyCe/ToXJzc5CzK8Z2VnBinxbK/Clb4tKq793hP1QrzNXDrLzyVffhsVf+4m0mB5H"
    "rjqHff7OgMzfbWab61qCERNukGnN2G7TIfXb5s4lzs2IMZ1yzXgk8m2PhD/cqTko4oYtbm"
    "zMF/YaHOhOHUL+H3z0DDYMGabz6br1P5ORSGk2chJuW8RcOtUNEtOMH/7WA2bPTJHxWxGJ"
    "y6e6saoLA4i83Tv/Nfr50cJCC6uGFtaZq95oYZ2FmDGgAwM6pJg5GNDxmgEdmOG4RA0JA0"
    "sr+arEffslrzoOc4rG64apKqiDXOby6F9mOPQvE5NOJNrAmXxOtoGrwOPy9TwH8yrC4A1F"
    "9cJSyi/CIGDEQuPXI0DubucuM5KST6RvOvbaV4G3x95yrFJb0fRCCVgDJHLkI4TbnnQ+Qk"
    "n8RdfCKq0lOIrcK/UsD9F402arZ6hJlrBP0piKODLbpLRBZlRR/7WEoiqmVScmfeJt68Tp"
    "VWzShGi1eCDb7l2J7aELxaTMdr1DC8WeiW2frjuI92vZ/IpFbANKnEKjqQHp5xwHD5ReXe"
    "jKhM55H9ZnrwPIX+dUmdX4p2gpns1YDJhqrBhsX4UT4sF5H1Sf1glV+LM5nVOVjPnNiKUr"
    "1uyCjJ418DlpFj81MVTq/1Yhg5+sTRzeLv4meORSy58Khg7LranqKdjl9mpRxZzMhk+mMr"
    "eK9XvTucvu2gmb9Cbenn2jAw8deEXfk+jAQ7hKIrgKHXhnIWZQT4qYxV77ygVJHsAoxkwC"
    "B8UkU8pdAIPbbDkXTO4wMAcmNMbstIIXUnG79vXvDfL17wPWbd907u8axPkcsOtu8671tU"
    "GczwG76d4/PjSI+IjaW/nkk0s8GdKJCgcsoCKD32svszikWVnS8lPmG/qpeSqlYnbtoXv/"
    "cN9rf2kQ72jAmr1euyfOeUf83AO//l2cc48G7KHbfmh2O3c3QOweDtj9Q5vPIfg/YL3HHv"
    "/8AmT+4YC1bu97gso9cM5AI+dTjrklAIACc8trL7O4d55b+SZX1uyK+wpUFQz/Qt6CDUkV"
    "MO0jMHnBmVRIPfIJqsjgst8QxoIyqIM8M5ZmIVdBjFAOh0GlChgZIiXiMAmSAss6XTA+UZ"
    "ZRfXqTIYP/YCNH8SfdsApzL0R01twLwdwFFoYYoRwLw8l7EkN6fdC9EZNN0zSVdbJwooQR"
    "2ZzLag0O9D//imnLZlplonTPS4gIw30THN5RBse5+5thUu2J/U7XMXs0wtGYz/okubo5u3"
    "lEU1n5XsDwoOI/X6U6depQd9u9frfT6juew+Q4gmANeK45qoo5NF6oaWpqUjXea7eP337v"
    "UqfsaDrfW25/9253J2gVpokg/O6baTo30xIUhyLcqtooDS+WfmxEGUx68Hqr6ogS7FKHZQ"
    "6sIjw7xRHGXwLT6X6M6kEX3+h8TE8RwMrFJcWy+KuzhInY9Duq6Hjy053t+Q50u6nqgPKL"
    "LezLJ6+fKjHq8CGam1U9NVYztPBvC9ocLkKtt4ZvXlMIgVzNtMmMOGooUbzwSj7wDdUJeo"
    "TUGRA2uVwQ26gTZthEYxN9qXK21onCv8+o+ZkAFkUoFNJ2CmqMRGE7EfAIvz4e8nn82yeW"
    "F94EvFoaWCLRisIpYZGb9nXM6YEhgRgSiCGBZxkrhiGBZyFm512XKOEU9FlLhvWKOlZOSK"
    "gJnpWMusApkyJPNeCTtdpyco2v/1bSizh97+CGogqBAMfePfiqyU9OaIIXyEOADqYDO5g2"
    "ZtuxHEySDtStHqbQRE3xMMWHLrruDuy6OyS+1KMT90fHcCXvUj0LT7ICjXLsAnabeztaJz"
    "MolypKvU4URsaU6Br0TKaGSSyvFmyDWIoOmVs9sJZ3Y75oE36HqcZgZJHB8vLN5YcYcHSM"
    "G2LFC+leBnXEbhC7keXlUAmjHrGbsxAzbuc86HbO4b8LbbwJkFRw7035ZUUEv5LCaLawmF"
    "Y1z1w5LI6Z1rmCDF8hYOBEjMMwWq5riz1Z1OfGszWlZo93dYJD9lXCKtp8VBlrCIBoiVIf"
    "tQT7N9amnmUIU7/1cLJpnrtkChioCllwU8NgP1lk05tbfhEyTznQ9WdhyM40bpmaaxG0QL"
    "mFQqiqcZEn130s+wYFM06JmL3hXETcuRgInU7BMH+h7p4arHiCFjZa2Ghhn6/phRb2WYg5"
    "K1Hz9twbJ5G0udZ8eLjttJp3fZFTwzmEpBr3182+yEPjH4rUNI+3za7ITQMHaak1uu1e5+"
    "YOTnpHA/al0/vWcfJ5+IfQst/pOg3FQVQjymM4lZ90IyOB9Hax75dM+kjTGcWeIPaonps3"
    "uCdKd9ahUUcP8jkhdh0kyifBYMtrQiWQYsRPdnxKkGVxVheOpajm9rZ6JKIiYZxJFVfxwI"
    "dALQFUEufrWUDSwmuRI5wC2ook5YDeqEtbo9YFGZkKe/ZL1i4X8GMsUcpWp0Pw2IwIPJST"
    "sBxOOvEQTipyN305ZDTnYuL9JiVgP9ZtC+JM8AAIJiGYhGASgknnjTIgmHQWYsZwDQzXOK"
    "1YAgzXOCqLPY04p+rkNce6ugmqk2PnFEGhNhSVGKzHRqF8w7HIChEiqgTbD/2mM7kmZ+6k"
    "K4YpS9AV5QzgOllVcafAPYBg9k6HVE0M8qARaUGWJW3GCnM0Y0NWBE3OBSOKqLDABiknOs"
    "yqQ+1EKEM4NpY2sY0LMrKWvLFmmCJdjkDy6MIwbQDtdI3Rz2TElnDrkbjo9EMpcU4mYonH"
    "vHdBQDG0H7LkUoTubym5biIsGydRinEm3hylBP9FWSAS/ZcpKqwaibg14taIW0utrZyslo"
    "q49dmJ2dHICgF/PgVi17mw66KoakXhkoNUjoQKeDuH8PrEMnMbYzkTYjmDJkveOM4gzTnn"
    "aVuYxlhgRsPCee4SSM+Zkzqd2gUHYYDknDmHJQMPqXTQuZI0r9O56xNUj7sH0Tqw9Fo5Kw"
    "OWXssQilSl1zDZaPnJRl3/QAGGBkiQndFpH/DiFGBphAzzt2L+1tfJ3+puNdmTr96elopy"
    "NbAA5uCpN7dL4GuxKAo5l4LtG7nCa+EedS1jGXj2DGJJyv9TkSEeCQCDKIqjRvycyFiNBN"
    "szW5nsn89M9FJVHmE1vTxs4tYebHPck0s3vBeae2k6xeH0pL1QNixpUH1VmAoliivKK5NO"
    "KGeX+grsOsk5qEw4owQP9i2RCh1Rtap84uuLqsOwwgqgBUulDieKroPSWhbHWm5/lV3BLE"
    "NfljAju35HFeJUodjzQESVlRRo43HzntG+wf9t5+mjVak3Z8Hg/OZC42Z7LSEu371SzwrJ"
    "Vxba8NltlCMaXzfYE9QtMantpMiAEtwW0RhRLJFxA2RaJ9bMWDFisAm9IKOZYs38sPje1+"
    "avl+8/eDVPVjNItsEfoA59zOiPpDD849y0YPw93HPfaHaMisao6KIrEkZFY7isROGyGBV9"
    "FmKG12lcwOkBNF77ykVEf7jKET3z4So1eAYuRYLmFMu+KsJbn0DmKN1dY7/yhH6lR35htH"
    "kqZ9/mCjp+mxF1/DYedmxNjEWSKys94GtDcfxIr9dZ6w8S08UtDo1f3uG1G6bE167Ur12T"
    "vhjPO+a/CFJi/guZpexBCTERp5v8ARIMfMsO0UpGGQsHvOQEGSVl6dZQl8CAOmyu4pBgyk"
    "B/HZTz0TrdRawkCBhYkIoCu/zZCgQPXalsB4P/mFFGFEaaDx3AUslKsQiYJoDGqk7hLkBo"
    "yVxjS5vGcd0d6LGctXQLbz0DUS2utaBSegLqCqwSxabThuK4U+o0VJUiL9aQFOIi8N6aOX"
    "WajYPwFHm/VafZDLs8Ks1eGdKaFvgkIR438RW8uZr5DhYJIpVw4xxOWVGwYMafkxhQDFMh"
    "Tqz9TxaxlmPbpJxo4/Z0bkt+Zobb7BeRzUyU1RTp9TgZ+FFNyt8+qpXkjz3o/QZswL7yC2"
    "7VhdGLomt8WvDjEVkuiG3UyXhpE2bYxGB177rYfj36TFRlbRHFpKJ/59Y/Wa/l3o0k1BLS"
    "LbfLzaYKdENXRGlCN3QN3dCvrcKcnE6KbuizEDNXFIYG0xM032uDv10VlizjIFlEwmNOdy"
    "ih+meOK9Xr+/vbkECvO9GM5o/frtvdn98KSfJGmqMYx1fPjfKVPK1SXkghqrMuDxnQTotz"
    "EHMKNV450cLpcK5AYgDPDinAzwAJupsi7ETvHXrvXhvp2u69iy4AJfC063ZTUZ4G1rwcPD"
    "1+IhA5302l5AEpydVcEMNt6Rpldk/sM6kloLih6/UsHHciWg6tTdMcKK5DBCCqIKuT8Vps"
    "bvE2r7hbVUiPvvBhoZO5sia69kKJYotNL3ViGc72GINRMlEYGYsqFLoyoSpQLyg/SsJzj3"
    "jngiisBtNFdyIAEOVElBNRzhqinOcLfyHKeRZift3NNlLtWih/u41EkfNyavCVmEIYOH8O"
    "Uo6aB0XU+DgpQnHZUFyQZSUAHZ1Id6fJ4q14R8JAkwr1CIkhAfWIiikd9YiOjxygByO8O1"
    "2bCBrI5mHPIGWHEzLGOQTpPYjGLsjIhVQ01U/qEaD8ibcTQINTePNJ4zde18lqRt1IMD7G"
    "7Tjwccy7D5gxhe5gVrhRbiNnL+RIxKstqDnXBKpBXhR9Sa3PRCEL04Dk6yLfCVQS5fdwoB"
    "mqTwnke4SHHlnUfNEmFCL3zdEF6dhA90Itv6H4HapBrQEDBGftPNmS6dTi5HyFnQ3nlE9R"
    "/usgq51o7kBBFoTqAcpAfh79c/VsjX4h4mc4IXvQzS6oTvCBEdVBVAdRnRqiOuerxSKqcx"
    "Zi9nWIItBOiAiTqWxFdzAhxSslpOCDyIKliD/ZEvauWLvEaaZ3glGbBaI2Axp98lqzvRJo"
    "pAuJy6DV7vh6zQkNRgfsutnrtBok5H8fjhVLmwzYw32vH70EoxpKh3a+8zfE8Pf2fw//9g"
    "dvtDC1F/67xH7of65ilmOepe3dZY6l7d1l6tIGl8JSBfuryMLmtd9rWTsd8PIgqxr/3Q6o"
    "sZt6FqNGOFlmDS2KS8TEnVE1K06KYceZaHKQYyWgydXKAV2PFiKKD689ihG52F6CclYk83"
    "skGu409eM9c5kXxNofFMtaGWYYqIxeq2dh7ItgqxxBhTBgfrKIRwZYsGI+GexSU+tEWSim"
    "7WyzBpga2vqRfIx/cr7oRGEqfAF9gQB6LHZtA0ScFEl46NthAhjplvh6Bh6MgSyb9Jsfcq"
    "Xf/JCRfvNDPP0mN2GKq6UbKkQMpdZH5dlZJEO6lzLUzyIu9m17kArm2tl1B5IMrC87e+Be"
    "SlTXCdDq83+JAQuh65nKlBfqZftNt2pUfa64jP5payPwg8NuB2UyAS+66MJPbDN6gkgB3k"
    "IhTyYEE4BWw1UdfkY44J3mjuYz4U/vONXjCtXB73Yu+pS4E/y7OjENSqJo1RxvekneCifx"
    "ot/r3VTiamqInxtfRd3NndnJyvKaodA5X5OoDWvPJtTJ+kxG46Wm2xobwfpmkYnB1yffRB"
    "zrS7rgoyDR1ty7T4jB+mNmBKxMWGIh7yjEVPHhxsXAf5dhjjYFp8RVhTiXiWXTxVmtoxWx"
    "SzFOqYZxSviWwjglFHNCnJKhFqqZ47XH6KSt0UnwOfx3IUg0QFJFVPQQRYkEy2jC230Ll2"
    "nS6x25nMLlgMYd53R6VEqEDGPu9ohOcc2cBD9uVpBdgAqj6gpE1YVMwoI8j9Ei57dwvgA8"
    "Egh89FOn7xncEE7YfprL0HFDG3rOFrWUSuSBq/UsTMnd6FakIjmUjgkUBQ9s4fvJBcqtCw"
    "JAuhvUSWaKPoVdfBZVdKqSqYuiL5YmX28pGbnP8CvveJSEOx3+hogmHX+52gNNei62peMZ"
    "N3PkNJcWy7GuTYb/XD0X0jBDVKhg7qFgenHwzsoVF0Kf/kjBS+OUlbCrsnCe9j/62QLwYZ"
    "7b+7sbr3lUKhGd03YzPO+yh8Mnlpn1tTvOiAaB/wPWbPU739sN4nwOWLfd73TbXxrEPYi+"
    "jfMFXuWKu8oIu4ouSwh37zQ/Tg0H5XqnWMN2EXSUFvd9yCxpk8vA3DFZVJASpSyblCUJsn"
    "i0qNq0LGqmJdkJN6hnmchQHRVqxAXa5k4uTHw6ouj8XaSuibWA8z93f2uRj+8v35HB8s0b"
    "5eO7uhN39stnkewFTF437w2EaEPAhdchU52W6XmFD33Tkq3ldMMN7bZMuw2D2HB9fb311U"
    "xZVs3s1ZRf8Xcgbl9He8acjg2+gK1mhshzDtCdkyEMOoG7iwRhE8Wiv06huqX6mYxeqDki"
    "E2PJZQ4VLFei7rWuE8vNd0XmS8smqpaQm/0YN0S08fiTG2PXMHYNjXmMXUMxl79jThwXUO"
    "uDNKjcb3XKPPOftSsi7dFKDUg/tLu9+7sGcT4HrNfufu+02g3iHsgBQquatdCV9bDoaI/S"
    "ySwKmcLdBKKbwOnMsJ8N0RHjfbzF5qTCfUI1U5N222Zpt6jZJsar2cp0WjSNUYCmxPxFMu"
    "xh3sEM2y0GbaFB+NK+AWgLzQ2WOrGlODX4LLSYYpxeXlYFk+rvyayCBRfkdEVlcwuu7j+q"
    "Wk4vVR1SIknAniy6MZXqMmiuaJCyUddYUsbNImz6Jnq65R1VlVcmnRiQZGII28D25FbX7a"
    "vl7iirIr88DH4/TvWcXqrEpLh/KKLKxjlWMANPD3r5RufjnTJFyqDDbs8TGdDfiyfiCQR+"
    "BtIMJo9Sj/fbx2owsWEFVQ7bsBdlsKnv9lMRFhX04DaXnCem9m/BJLH+J7hz443qmb7dYP"
    "Oht005V7QMb+tXwYbgE1FViU+utUWWzNZ0ccFJtvRkUGtTAFtx6l6LyBV4NT4xzaJqYnDM"
    "Ie5RsBCT6P1gFZheN/tjBUH4dKewSVWNDwV7uDS1IiyP0lUQDb588yYPHAzNUgXgXIw4jm"
    "eQ2J09FcuVECSqILMPkDLBcHW6vDtPfAKJa1ZIu9/ktCL1pBHFCbrJdwqFsDDU/STk6+t1"
    "MQGnu36CNFgJObt2xZOHfoaZW7hoRdVQ1HoEjgiOqRAc0Wr2Ws0v7deqeewB/Ak2ZgD7T7"
    "csJ4FGW83JPxybbUFNy2Bg6RGFjzSqukkEvAhfyol/skIViefcxlMNL2HAPG5Fltt1gvH4"
    "p5/7elOI8C+MDpY3OliWIpMVt0qwzOQrZSSA+uRsB9U1SIfGidTKqzxVL+QV6u6q63HLrU"
    "nK0rLrWRxNcXUMhgS11bck0pVWQ9R09U2X7YrrPaNiv9mvGnOqS7h6pj0zjeXTTGRLd1QH"
    "Z8Oupnr7df2KFPH6E1wntdLKXRz6hpDw3dkc55K55crcDVJwijWc7XKCFhTqufHC9WmD1Q"
    "WB447h1CvDtGeEGfaMP/surhdvhO3jeYFVM9CldShHDiryqMijIo+KfJmKvORB/occ0mXH"
    "+RcM8Uc9ObAAB2LSQTvyzL8ipmWIEG1LqW1LZZ6w6qSv9W5zXOj3WOhxg/1ZzKzTihyQZP"
    "/ZyUnZq5i5S6a8ICWGD8gsZURgEYE9ZQQ2XMtq3y2mSUHnFWF6ZG2f8jE8c6oh772TS/Tl"
    "12CuCr8Oie0/UKbyhwqNt1oC1J/Yrp6F/C8ciqESI8mxF8KkXCSW7SDiK8UiU2PJVPJkGK"
    "pIxLlSAIp3diz4ESeAnAOST1UomgrNnMAU2OPg4faiiqpJoWqG2P4Qcwcc+d6YR1QOcDYd"
    "E18opjIvVm3Mp0AbHm141PvRhj9PKRfIZHNIFSekFiaoNlG1MaP4fFBZza/KCCInPCCy97"
    "I/g1pcXoJy04DaKarYjhneeMntku17Ow93I9zgeZ6qD76BK7s2n+4bGMW8o5jdVX8XGD1E"
    "iTC6zFLGXXi4C08GKF3WXXiB5GgJtkA4dVq6JRBI1pbXDoC2BDbwgWYO9O5+OWoDMujlPi"
    "KQSOAzeaYLKGEkwn97X5u/Xr7/ALjijP6AqOIVEMIl0efM4L87ySA4wh1fIf4YA4YlChhG"
    "Y+yAdYhFpe5k7m7Peh8glzkmu9a5+97pN/sdSH6/OR6wh2av98d998uw2+akDRL+Hl3t8o"
    "io/HT4c0WlO6jTATI0maRWpk/LMkZsGhPToHwxsuwAOiBGllV0b28o+3WicyycHTvLORbI"
    "yZ3PKO7xMaFaYGaCDSrywihE56MPAmUMpnK6iW2YWcZpQvXKkjpF0xZN29czbV95WTu0cY"
    "sqF6pcqHKhynWOKpdXRiNB2wpU2EhXtKxAoxx+h7FprDgnQLVZzbTJbBOz7McrX5ARvL38"
    "DCWeNuQB/xBHNDGMZ4060H+djCDziciBYrk5UJwA/iQ3xHEfIF+6FaEauqla3IrlTq4Vl7"
    "lADNrsPpogNFmgPoj6ILo6tmiDmJajrLQcmGrg6NsUMIXHGdgzumLZQ4vulAU0SouillrU"
    "6PM7ByljTolzkLKWUCQvY4vsoqL47dX7HBr71ftUjR0uxfBbc6g80aRQ2HQGh6kqyOjLvF"
    "W/sop+JfIasVTEUhFLjWGp/Zlp2Lae6Lr2r9Wz0FQ72GornPqbiPsmim3T+cIWKZ4hP/Qz"
    "F1+DnxVf4DHqZGoac/GVv64A/KsTcEQ7QdSrmaFTFxeLI6YHugdmmpAD9kpHGKdc8EszKX"
    "VQKhYWJEFALAEQE8b3jjY72nHya/hj3ZiANSbS8RSVcowYoRnphC1JEglRKD1JyXALqGco"
    "GF6LHL5a11cZClQjP3d/a5EPl+8+/VLnVxTQDdwKasTd5EFGcJPRBRk5WKNNFyORuQriZU"
    "QyKo13uqBJ2saxblqy+oHezsN6O51MZUNH9HH2p1dCjhFWwszPWkUPURLZn1Jx1l9rT6nq"
    "YIjsePrgm8Mqg/91efnu3cfLN+8+fHp/9fHj+09vfK0wfilLPbzu3ICGGOJ+XGXkDzHVzP"
    "lueU8itAgPy6ZPyImsvaqdWyKuVkQ524bB3TPaN/i/AyNwMrC+bPxt3zrFtqOnJtUpFpcy"
    "Fd5JoFGucm8mVSazX42lTWyDKGSytGxjTs0L0iQTRdd/hZ9FNJssTGMOOclAsVSXlHBtaw"
    "QN4PqQnxgabOTmZQU9lXEdhbgPk1z27Vg3LhhA6D2HK3C3J/+dUm79tsjvKOEGqMdLpMe7"
    "Ya8FIMUAxfE0yLeH1SBLgxMxI955KIYLdUcxhylRzFKLeTJTGKMJsHG+FCsBcplBjlrr/v"
    "Gu3+42iHswYP32bfvhK+dqg/iHA/a90+v0G0R8DBhnb695w1u4BwPW/tbs3DaI+Biw23Zf"
    "dOp8Dtgf7esG4f8GrPd4c8Nl07m/G17f/6NBwt8HrNu+ebxt9u85sX8Y1c/yRVvkCrbIiL"
    "WIhlrwsQUc3XE8bKilHg7ddrP1tf0FmC8OBgxa+2cDXwas1by9HV43W7/zweMdDtiXduu2"
    "cweNvSM5xMcMOyEKOx2r9NrLLC5pIcqoWVIQJgvR4ntS6vckGLQpaHTG5AoS7TTDTgj5PM"
    "gEi1vm8TmWMr/ipFlTrFKygBmTwEm+1giO7LBYxagR1Zd5tYrAZ3nxpggZxs1GK37bynQ6"
    "nNP5uDBrE0j3YO/pTJ3do5K9wRjncuHI5Fagq9McuFu9I5Gpm+IhSRvMJfC4B91983s7yQ"
    "G8lcsJs1iqWHB/oCc5rgKTIMNzFWyVI1xrQU3LYBB0bZhPCtMsUeOwTlaaPSP0B6fW1yI+"
    "m8/7BWevxu9DnOc3kyKx9uoPEl/0Z5RMtRdKlLmT1kIx6SZ39/fOA7HAn+GW+Hk2IPsGBJ"
    "HXCddxIEHHaLI0Tcom61GD/GupmDY1+S2VFz6cn6gIRVcpX8kgH4fC1AFbUUXnz7YwDXU5"
    "sa26iPuCe40VHaaMIJkuGaTsGBuQl00EhjFracLlXbxjY6CceQk2SvWFuaw8SN+CpvRew1"
    "6Fcvt+0RZDMVxOwekYucGCL9K0zA4p5M8vs0OLKiYfxk+iVGShfm86d1u4K5Yxb9ncs2/0"
    "5qI3t6iygt5chC8lAgTQm3sWYmbLZGsufafihqIUfFqizYpXeXxrV+m+tauYbw22n+7qGP"
    "VoZfaz1R7a3R4UIXE+B+y+e9O86/Tc0iTBb5I4O5WklFMZg11JzDQllRB2HO0HSbvgmBAF"
    "GOwTVMHZdejlxLGnCnDXJ6gedw8yfN2UAEVYHCCpHpOvcjH5KoPJV3EmW8bSnBRaJDYU1W"
    "Pxpzwc/pTO4E8x/j6ZirpzBTSfWGJO15oN0hyw6wa5HrBWg7R20S3e5uH723S+v43x3UOB"
    "i4zsIE0FdYx3OXj8LpXF76Ic9mD0BIuUTrS5oiczOUgWNUcduguX/lAMP9Rez6yIjnar86"
    "15+/PbT/VLwWFudWqOzymoe4QZ7Hgmhp5noiCfE6iR3VnsFj6egkz2aZC1WawVfrOCrPVp"
    "kLVZrPUdkUPXX1mQzYn0yPIsloe8igVYHaI7PxZfFWSxraVBodsV5yC9zLpzr3P7HXagOJ"
    "8DdnN/+6VB4P+Afek0v93fwQ4F50AOzA5DeksL6Q35uGN8TC95ECM8fvGDgF96vNR0m79F"
    "LuC2r+GMPkhJhFBsQ0w2TdNU1inoSIQwIptjCwXu9xpCgf0Bf/4VVQODcU95wy5CRBjSHK"
    "vfHoz3ysvTMBUyNTuS2RmBcf4WjrG99js6TbZuja8NzdUcMczuOCyBtcXCl0+Vv+F5Wzh0"
    "ObbzMeHVdu1S/vZ7l+oieDed6YFcOhVheBy6H8IW+aekjMZFOHUDXbVET1XlFv9x6hAKDu"
    "7Jqq+8n/uXSk3jyKbj+UJ3SPacfG4/VWLUITdXBOdgwv6KyBRN32IRXBZEy1wZwoCKswQ2"
    "E2zSdLn7ImC3AX3RVOpVe9dSsn3t0sl+mbvEjy0pOB/jsDEOu+gihHHYGKArUYAuxmGfhZ"
    "jHdJro3snnfNhQy+x6kDNsR5nau3t9fGKZg3ckZbynOsZ5n54fJ0gjM8vLArSzvQw75McJ"
    "addF3iYhQnyZSP0ywWQuB/F8uFNgvC7I1ygdpnHBNC6vmMbFH45Hd4LIOXq3sjg6f6VK4O"
    "KD1wkAYxDYTkcXfRg9H7TY9GFAslAsy02GkpZhBYoEeOn9P4ujqWZaNpkpFmEGedJekrO6"
    "HOQe+wGTwCfqcArRSUQnEZ1EdPLsLQ1EJ89CzHxKWklrYzpQs6FAmGYHmCauaxSZW3FqnF"
    "9Szy8EbA4D2IDmXxSsCdAgUBOt9DGhO7A0QobDFPGvV8W/tBfMX5wb+wpM3By89ab60dl7"
    "qsM3sjZKBS02JxMoS19LQBa9S/XsmqZuvOhQCTTfCjD2+HQeG+oaAg69HiD5svLEjywH4V"
    "t7OZM1k1jLBTU1wyRzZU2YAbgfU3WaGNJYct8JgOKfm58NLUI50//KQhujmcIRWURkEZFF"
    "RBbP1CRGZPEsxLzREQpCHxE6NCplrTxUHfZm2exBnW9fo72C26zqUas9Mn1lrz50qnyWvv"
    "yQP9aT6g8FJ0IOMzOfebmJLfnJ2hiBF2Q0UbiNOhLWID+vUtjzBsEkzi15Y3OpU6tOpsZS"
    "lOMRFzX2Qi1bexJbJz+TkUkXXMm0RnAxZn0e79YDRhVT16gZMHPdPi3O5E14DZi6kGmcXx"
    "IFj/gjOFE2oq+9Sw258MZhau1EoL/gvUq8i2PxezfhE8peFqwPk92/2+OhmXXQziG90iH6"
    "tSg3hTV7PeRj6vkQ3WM5IYRzEM4pwlSEc2SwVE7Ozkc45yzEjOWEsJzQHhtV//7YvO30/7"
    "tB3IMB67W73zutdoO4BwN2075rd5u3DeIeDFj7W7vLv7Q4nX8Ytb3yCKz81KWe/rqr0IL0"
    "Ugvu9v6PBuH/Buxb+0vn8VuDOJ8D9rVz87VB4P+AtbqdfqcFsvOO5BKTb2aEZdWbK7qeqt"
    "3FiI+n4x1yKXPUvHeXHz/4Gh58yVLuet+at7cJGh63oBlNqVu0fQ4EyKWeAq37x7s+ZFZ2"
    "Dwas375tP3zlb9oG8Q8H7Hun1+k3iPiA6dLrNW/aMF/EAaxmzc4trGT8Y8Bu233RqfM5YH"
    "+0rxuE/+Mr4+PNDX9fd+7vhtf3/+ALZOj7gHXbN4+3zf49J/YPJZluPuKx05roU0s9HLrt"
    "Vrvzvf0FuO8cDVjn7jtI6KbZ79zdNEjo64A1e73OzR1QeEcD9nDbvBs+dO8f7ntwIfSV9/"
    "ft4Za/8e7c7gLf+FrL5+J1s/U7H4/uET9363TjfA7Y493fHvkD/NaBk4EvfJhxTfFLt/nH"
    "XYP4h3IMHhMg0ALGt98eTe/owmwtx/+kkwSDLKMS14ZE5tm3o8Z+kJpywSeLcTp9A02ErB"
    "LcPvYuGuFWKTK8fQKJ0yhJY41GPApFMJ0IKYI6UoM6lO2WMihIV4KIJZteVZKwsbQnRlpl"
    "5O0qeYBc4oWzxs/3b0HVdQ+yFOAvnR7Ure45l4LfZFaOLcXWrKkySVY20iGMCNlOqrJk07"
    "NsZXnj4i6yBG6ocAGUeQHEykjlCB4rI2FlpGpp6wVCrnEX/0HYGg7Ay8vVMBUyNcJUXYOf"
    "N7SoWKMK8jaRGJMlROEREUJbOFdCkAp5ipkSXjFTApahy8vbomXo3LdTCaw9j30s4bd5Dg"
    "aHX1Fl8HnT00muvFtZnPhSz5XyQ7yxyliDC2x8O1Emh1/ve5RTFBk1xM6fPYu6BTJ5VGTt"
    "SBidKemuD1X87kQGZ8RX6pRKL6tGYMvtr7IDC+JKymJW1wtSqSSnqMXNmxKWqq7fUVVZZe"
    "naYk8m9bkmak2p2eNdVYlNR9mF7C9aWbuRgytbnuRXk2D7XJU7geJXICGivpTYtss7Y2Sl"
    "WPyiaWpUJcbS/kxGQdfdyMmS/5b8DJmqFP6n679Acvz35Ocp/8XrX5JrfB72dkWT7kcyA8"
    "DDYTlQ3EfZwH2UuI8SHdW4j/IsxHwCUe4nFLsT0iEKLY1BQpwyck8ZagFvYhLOF8K4oZY5"
    "0r4WiEkMBCRmBStCb912s/UVLgW+RC0BDFis2KLHjbJCpXW99hJH8Eq80US8JwpXBo3Sob"
    "8/wlfMDorpKyVAH+v7p6/0p/rRff5yrgzbeRxZG+XMW+l4brLgYt+3kwcr9u24fECxuYRU"
    "kJzoaSZQ25VhPk91Y9Ugq9maaDYZ0yeF1fk3kdwxkjPSSSdZJzNjBW3Fdq1khPhA99lePs"
    "HNDhQtnIBALgK5RZc0BHIRrpAIrkAg9yzEnJYQL3VtTM2Hd5oaddmro1A0dpg0QTqcMlJP"
    "maMXG5bTQDoaeDXlv5M/T0LcUTrHgzTI8+I8x5QaVV/FMKVGNVJq0B8QCqckO6jSF8gImc"
    "QylHaNRPAfwX8pgel84P/rANPfDGbPdC6up6Xpjo4IMB1pUc8HTM8dKv4YG7IcpZYEWbDY"
    "kQXVi9xO6mS8Js7OSb8OUZ0ollOE17INQ3UjkjVOx1WfODh9kDtsj1hG/Bnx56IrF+LPiL"
    "JIZJ8g/nwWYhavx2QJJ0vXJ8gS7GFeTa8jUhBTDBHzlZww29LzwAVIjp8B7nUYd5Bcb890"
    "Ye+wJgXIcEGSbkGKGZ+vYxsF9g8n2EXh3cW5gnXCFDnMIbGrcrG0YZckhMl4KXkCkTN+ZV"
    "ZL0cBW8UqzanZ0O2aSNVT+DfbcvrkwDT6CcAMn2l1od6HddabvP7S7zk7MuIGzzLUR1Joi"
    "3jevvcx7+aT1u0VUtiJLVIQU1yip1yiFWau0Yr3bIxQ21BI7t2vNVqv90BdF9dwjqIz422"
    "PPqcwnDqJ21OsEGjj83GnaRUgxMEj+WTcsuj03QibxnJP2xabNFzqdU7ab+h2nxnkm8zzz"
    "5SWCsArPtxRynHcYyCXN9nhf3S6ceCBOiakHMEjudXfIB8ZkCUw+iz3y8WksVTBiKBdtgs"
    "stmqs23elmuy2Hltd0q7etP6PEyWlP3Jz2BG7vurwU65mqZGqYxFGsxUmAjeJetX062tN7"
    "plnWsizfGUy1wK3Cef6DFiQ66NBBhw46dNCdqd2IDrqzEDM66MpcG0OKSiFULUiIU0buKX"
    "PsjfmnJMxDAGfoEjqPiYUA6YEA0t3K25ZW17Y6TEVk9DWR0deoYnmq7M1Vv/KYcOh//j9t"
    "ArSR"
)
