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
    "name" VARCHAR(120) NOT NULL,
    "auth_method" VARCHAR(32) NOT NULL,
    "jwks" JSONB,
    "grant_types" JSONB NOT NULL,
    "scopes" JSONB NOT NULL,
    "can_introspect" BOOL NOT NULL,
    "disabled_at" TIMESTAMPTZ,
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
    "WlB3ojgcCFyIiONqDKEmRWlTJ/+frfmk2ZwuyL5lLV7DazzXWtQf63xpQ55S8SrtZJTVks"
    "NtfgA1sZ62K4AuOG1B84tmxTmdj80lTRLco/Uqk1MbWFrRkMCO4ZJcb4n3Rik8lMYU9UJR"
    "ojBv90yTSbGFOyMsznCzIa06lh0hFRmEpGytSm5ojMDF0l9oz6pBNDX86Zxen19QV8AdWY"
    "8G+gsacj3ItP8q8lHdrGE+XjTH7HP//iH2tMpT+oBW//tzbVqK6K1zVFcE5TazCI/liY1L"
    "I4UyyPzpUAW+o6cHi9EAyuicGcqeLNf+okNCdnvGYLzjuvhnx6EINd5k24PA3zIDOPTYVN"
    "ZuVMDQMXz0Mxe2hFO7OLz4ce7eNj58tvYiSsmfHQke1m9GJtzwzmD18uNfUCaODaE2XUVG"
    "yqBhY5fDV3S3gfOauDf2CbS+ovC3XzgUqnylKHrVL7P9Mlm8AOIc4Wsy4mfD1ePNO1dcHo"
    "ijPo/7pfNEA0HN7d94e9dn84rMX2mcur4HZwP5pwxnKmafwuwKb/OPNu2CM+rcENWl+b3Z"
    "/fffhFMMSw7CdTXBTMq/1HECq2MtzIc8NzZ62Hef6F88zW5jSZ7w5FhO+qS3LhvdiF/94H"
    "GwFsjiaPmR67jsvgfudbu9dvfnuA6eeW9S9d8KnZb8OVS/HpOvLpz448DH7KOiewPwn5o9"
    "P/SuAt+Z/7u3ZUav64/v/APuQnt20MmbEaKmqQJ97H3kdiy3pi3Rw3YdG2ZoqZLNYNRUS0"
    "nEUnKMzaXPkx1Cl7smf87Yc3GcL93uyKDfThTURgd+6VS3HpPwkMHhY7skJEZZ5c8u6crU"
    "dT4CgSB2vymm2z5VzwtMNvzB9FNH4s+dQyr99aq9vm58OXBnFfDNjjwxfnE/fFgH1p37bF"
    "J+6LqLqUZ8Vf5lnxl+kr/jK24oPKRd4FH6TB9Z7IUPGuwDkdppJ5re94Vl++ybd0s9ZubP"
    "FOdI0fvomrN53VIaIKcvptrkPibcYp8TZ+THAejelM0adDY1rkqIjS7XFcuGq7LEwv57QI"
    "WWB5mRoiQo5GOCqwhDg7/9a7v0thp08RNX+0iU3+H9E1yz7UqRAwPcdLTbc1Zl3AbV/D3g"
    "QOhSwh70T4+VvzH9HDonV7fx2VBkxwHX0cAppTRBo+AQqjdGGYVLGSdPE+/WEnS2NDsdOT"
    "8nROmH77H/1sfvtQwO393Y03PCqEKL/5z7aKKihhqkpqKJ9yaSifMjSUT6ChAOY4fQ4gYP"
    "DBWJk8rxRTHcauGJdG2tj4pfnlPPqJwpQnwTv4kfALXLD+C1VUXWO0S180uqolwPmREfUs"
    "SF91xw7NzeCtsH6TEWNBGfGI62S8JpptEU2tE9sgY0pMOnk2GFWJ8sTl8pk8ARBvcKObjy"
    "MrxYrj92VNuh2orwZ4LO4E/12dGFyMuCLiilI8hbesYUnO+5ZOFbPLD8Wko35zMfOUn8Aw"
    "fsS747Ye8C3P+zl1XarOS37aAgeF59QxC+vEmhkrBp5WcQ84s2GYq1XET/nSZh6wARuBz2"
    "xEFJMK36074U/8iWF9JnS+sNdkNeOPFOHYdW+8oiYVXl0y5Uo3f6MSw+T/VPFyLKGz9xz9"
    "u5GpA0pqibPC6ik2303nLjJlNXQJdESjIxod0dIK89AKI+LCZePC4tESY2bTNJV1Mjc9gg"
    "gjDwlAvh709edfUdeao5wV4liA5jyZhs50dKajM71KnEZn+gmdFuhuOQt3S0vhP01VzPsX"
    "apqaSmtJKFx0TD0TjHNHD43g8O1OF6IqAIGR1UybzAQW5iFlgJqtZopNIHnBImOqGyui2X"
    "Wi0oVi2haZmsZcoGDO1/nJIt6XuCD94MfGisUdM0e68YDRHxMqfq9FIEJTJHCAB8hc6jQN"
    "l/NwJ/G1lXXtr0o6eyoC0PAFbyXG53ZYSkhAgCLCfI0dTMl/e6iT8gm+wa+Xb68+Xn169+"
    "HqEx8ivqX/yccMvnfu+lElyqTwy4fFca8wJeJfUuNfy4W6o5jDlChmqcUMT69E+SbL1h2e"
    "JdRqCRSEFDkAIaMTZoux7dowdKqwZM4FqCLcG3OyajHt+v7+NrQBrjvRULLHb9dtrpGLlc"
    "8HaTZNftrwX0/1IraOT1BBM+dTHkv9U7qh/kkuEF42ZpcYtRHlcJy9v3GlWntiv9N1LD0s"
    "wlLX3rv2JzpNtm4+rflmh6msfCMpvKz471epTp1jocsfc91Oq+94vl/BHDeWzBaWX9wKdy"
    "/VM43vwKCtJvdXbs1OFZMoxKKmRi1u5nID1pjTeFxL9tA9YhKd6YocuxuKcs7d7YbqyZ26"
    "GRaqoi8T4P9r7SndRPVIjmegHpLhjo36X5eX7959vHzz7sOn91cfP77/9MY3VuOXsqzW68"
    "4NqBIhgTi6hSwA39KyDScx+AudakxzORY/XxIHZp82gsTlixomylU8RVDyQ8WZm3BrgqoX"
    "ZGQ4KNkm9E2sQYsPbH2977TaZK6sia08JxxUpc2aiMVtAi+eKWJxr64MZZ50iMUhFvfayv"
    "zJgTSIxZ2FmDHk8MAhh6AeFOCuO7yCrL3Kw9qrdNZexVgruJPI2+0VcDxamRktouEaBP4f"
    "MAe9bBDn74AB3tlu3jWI+2LA4DxpEPh/wBw9tuHqs1HdOF8wVK5YqAI1cQRKOvx3Ai61BV"
    "l1aWQWlTTgqsMwmlIZKovJVPp6UNIwGWKbNJMm2HKZ7pgg2RH9Mf4nJ+uQce31OLvT610E"
    "SOSoeAH3q1DFCxsW8g7GQZiyBOPgdEIuT8I2kASr9Co71DKqPmQjkmpwVC4I0rLpwsvRNe"
    "nEMNU6UZf8c4Pw77kmrjcdggQtIurpCOxQxAxOyYgrmqZj9o6SwcgS5xc5wZwW3hDNEtyD"
    "qEUdEotFdYlfKV//KlkoSwvubCwsJzlYNybPbjijYsGtvVITDX6HZ22xoOrI+QYrzZ4Rp1"
    "ANjB8woSbUyWiuqHS4XLjDHD8T1JQ2lk8zsrSWig45xyaln8loYRovGmBpij5yv+DM0DVB"
    "qdlkYhqWBcCrSQkzbH4fxqebUJX/wpH47taIPFPON/pCzbX7c8Q3E+GS4ttdkBGjP+whl6"
    "iiKyDREFuWTKeWRTZXhcfKsjV+zTaIbhjPn/ndTDqHI0P1aEU+tWXM6dhQ14JZ3og6mRob"
    "0fBfwdeUbglR8sn5ZtolszpUlQBWSpn5v3H2wPhyc4wDkharXyxOLH2NIHqc+QiiI4heXQ"
    "0KQfSzEzOC6FjoSYqdgyVyX5GjQmsvcAZ44yt4ApTv6zG5XZiwVFO1T398lWLVSlM/N1hC"
    "Ub0kTIl6idR6iYsoDQFuKbB3omS4hRK2kAtwFNw+GyqEvmXeOXNq7yDdDRVKV2bpTiAkRN"
    "d3w18itChpmSUdQaULOOsjlOivL+Cvdx1JcY6n++sDJOivD4mhDH+967IrIpAACQqkdIE4"
    "vs0i8thQoDhKF0fAN6rTl6Tk71RjKYn0eAbTmwMJoGxrKdkDXUTvSp4BtS+ZtS9XXFxXto"
    "0iZ12UDk+80k+8QLhL0Z0YIcUtKNsWlCSGr6PS+cLgbybrrgh3qyUE88UH1bOi+rTN8KG5"
    "GZ8rvu+Zrr3wO3686NS8ICOFWStqioAviyo6hMFptkj/nRm6W/JP9NCwZ5rlkolgMP7KWE"
    "HYG0TQKWpyxN/B75iYmhwqHhusg4yZysc4IvYIssJawQm+xLe5qjK/zajK/DZelRlLipff"
    "B6DIoq1umuPl+/d5Eufev0/PnINrkWANQ10PZ4pVKHcuRFRBTn+4yhNmdJUeZnQVZbNlu7"
    "UE84dwuATHY2+t+3h317m7OdSTLXr45jp7M47eWIIiVSw6XDJbS0BZsg2PCCkGH0hneUQ3"
    "0zIB4uzNuSabCqdtqHYC0SSzJF0Y7d3lxw8+ggZvssCz3rfm7W0cQZtTVVOG6SnvaR7pIF"
    "UVmk0fQzkUJlqczen9vDcUVWBx1il0iH7emAxxFg8E+mOh8el2EHOY8jhiPmbtx1OXsiSA"
    "4/3SHhs/2i9UlHuNQY3By/UskNEQA4fUH7kVXuwZc2rPIHnXdpqELBaUOVid4uf60ounCz"
    "KaGPOFDpK/mEAvEaomZAvvN52THGwwGkpldRrHQ/8SVYccVsMkTxr/hWS5aEAyKyMjapqG"
    "OSKWyP6drS/II6ja7kWT2uYaZqy7qbHUrntDKb8jn5/fiv8Er2u9m8I8UmwbOhRbI848TV"
    "/ypbZLfqz7e4Byz7xVRDwlQjyxkW1lHgIhd3/B1oIVbipYfvUhzDbEbEMpjiXMNsSujK/P"
    "zgN1ZQzl+myUz0LJPhsyDJKRWV3xbJuiAg7SoYRllrBnhMYlnOqJCJJgQG/UHSGwgkI6qE"
    "dQBYQ85oTI6YXIdEO8kagZcHcpvmAMQxOf17PAM9MbkSsm78k0lqIo3lR7AmiILLlAobnQ"
    "M137EJfoLUJN6+LJVPgcgEBBBTiowDbWl3TBRWUTt9yUqCrHv7NoyJsclXeEe+7RBglRKC"
    "xuhsXNEOSTX6fC4mZnIebXjOysYEe+rR340tOi0vrvHSEf6nX2ykEyn3z1bVj8sZ9Ii+Vx"
    "5Opz2OfPDKj83Wa2ua4lGDHhAZnWjO0OHVJ/bO5a4tyMGNMp14xHot72SPjDnZ6DIm7Y4s"
    "bGfGGvwYHu9CHk/4OPnkHCkGE6f123/mcyEiXNRk7BbYuYS6e7QWKZ8cPfesDsmSkqfiui"
    "cPlUN1Z1YQCRt3vXv0Y/P1pYaGHV0MI6c9UbLayzEDMGdGBAhxQ7BwM6XjOgAyscl6ghYW"
    "BpJR+VmLdf8qnjMKdovG6YqoI6yGUuj/5lhkP/MrHoRKINnMnnZBu4CjwuX89zMK8iDN5Q"
    "VC8spfwmDAJGLLR+PQLk7nbuMiOp+ER60rE3vgq8PXbKsUptRdMLFWANkMhRjxBue9L1CC"
    "XxF10Lq7SW4Chyr9SzPETjzZitnqEmWUKepDEVcWS2SWmDzKii/msJTVVMq05M+sTH1okz"
    "q0jShGi1eCDb7lOJ9NCFYlJmu96hhWLPRNqn6w7i81o2v2IR24AWpzBoakD5OcfBA61XF7"
    "oyoXM+h/XZmwDq1zldZjX+V4wU381YDJhqrBikr8IH4ovzOag+rROq8O/mTE5VMuY3I5au"
    "WLMLMnrWwOekWfyjiaFS/7cKGfxkbeLwdvE3wVcutf2pYOiw3J6qnoJd7qwWVczJbPhkKn"
    "Or2Lw3nbvsqZ2wSW/j7Tk3OvDQgVf0OYkOPISrJIKr0IF3FmIG9aSIWeyNr1yQ5AGMYqwk"
    "cFBMMqXdBTC4zZZzweQOA3NgQmPMTmt4IRW3a1//3iBf/z5g3fZN5/6uQZy/A3bdbd61vj"
    "aI83fAbrr3jw8NIv5E7a188sklngzpRIUDFlCRxe+Nl1kc0pwsafUp8y391DqVUjG79tC9"
    "f7jvtb80iPdqwJq9XrsnPvNe8c8e+PXv4jP31YA9dNsPzW7n7gaI3ZcDdv/Q5nsI/h+w3m"
    "OP//0CZP7LAWvd3vcElfvC+QQGOX/l2FsCACiwt7zxMot7572Vb3Nl7a64r0BVwfAv5C3Y"
    "kFQB0z4CkxecSYXUI5+gigwu+wlhLCiDPsgzY2kWchXECOVwGFSqgZEhSiIOkyApsKzTBe"
    "MTZRnVp7cZMvgPNnIUf9INqzD3QkRnzb0QzF3gYIgRynEwnLwnMaTXB90bMdk0TVNZJwsn"
    "ShiRzbmc1uBA//OvmLZspnUmSve8hIgw3DfB4R1lcJy7vxkm1Z7Y73Qds0cjHI35rE+Sq5"
    "tPN1/RVFa+FzC8qPjPV6lOnT7U3Xav3+20+o7nMDmOINgDnmuOqmIOjRdqmpqa1I332p3j"
    "t9+71Gk7ms73ljvfvTvdCVqFaSIIP/tmms7NtATFoQi3qrZKw4elHxtRBpMevNmquqIEu9"
    "RhmQurCM9OcYXxh8B0uh+jejDFNzof01MEsHJxSbEs/ugsYSM2/Ykqup78cmd7PgPdaaq6"
    "oPxmC/vyyZunSow6fIjm5lRPjdUMHfzbgjaHi9DoreGb1xRCIFczbTIjjhpKFC+8ki98Q3"
    "WCHqF0BoRNLhfENuqEGTbR2ERfqpytdaLw9zNqfiaARREKjbSdhhoj0dhOBDzCr4+HfB7/"
    "9onthTcBr5YGlki0o3BKWORmfB1remBIIIYEYkjgWcaKYUjgWYjZedYlSjgFfdaSYb2ijp"
    "UTEmqCZyWjL3DKpsjTDfhkrbacXOPnv5X0IE7PHdxQVCEQ4NjZg69a/OSENniBOgToYDqw"
    "g2ljth3LwSTpQt3qYQpt1BQPU3zpouvuwK67Q+JLPTpxf3QMV/Iu1bPwJCswKEcWsDvcy2"
    "idzKBdqmj1OlEYGVOiazAzmRomsbxesA1iKTpUbvXAWj6N+aJN+B2mGoOVRQbLyzeXH2LA"
    "0TFuiB0vpHsY1BG7QexGlodDJYx6xG7OQsyYznnQdM7hvwsl3gRIKph7U35bEcGvpDCaLS"
    "ymVa0zVw6LY6Z1riDDVwgYOBHjMIyW69piTxb1ufFsTanZ41Od4JJ9lbCKNl9VxhoCIFqi"
    "1Uctwf6NjalnGcLUHz2cbIbnbpkCBqpCFtzUMNhPFtnM5rZfhMpTDnT9WRiyM41bpuZaBC"
    "1QbqEQqmpc5Ml9H8u+QcGKUyJmbzgXEXcuBkKnUzDMX6ibU4MdT9DCRgsbLezzNb3Qwj4L"
    "MWcVat5ee+MkijbXmg8Pt51W864vamo4L6Goxv11sy/q0PgvRWmax9tmV9SmgRdppTW67V"
    "7n5g4+9F4N2JdO71vHqefhv4SR/U7XGSheRDWiPIZT+UU3MgpIbxf7fsWkj7SdUewJYo/q"
    "uXmDe6J0Zx0adfQgnxNi10GifBIMtrwmVAIpRvxkx6cEWRZndeFYimqmt9UjERUJ60yquI"
    "oHvgRqCaCS+LyeBSQtvBE5wilgrChSDuiNurQ1al2QkamwZ79l7XIBP8YSrWx1OgSPzYjA"
    "l3IKlsOHTjyEU4rcLV8OFc25mPi8SQXYj3XbgjgTfAEEkxBMQjAJwaTzRhkQTDoLMWO4Bo"
    "ZrnFYsAYZrHJXFnkacU3XyhmNf3QTVybFziqBQG4pKLNZjo1C+4VjkhAgRVYLth37SmVyT"
    "M3fSFcOUJeiKcgZwnayquFPgHkAwe5dDqiYGedCItCDLkpKxwhzNSMiKoMm5YEQRFRZIkH"
    "Kiw6w69E6ENoRjY2kT27ggI2vJB2uGKcrlCCSPLgzTBtBO1xj9TEZsCbceiYvOPJQS58NE"
    "LPGY9y4IKIbyIUtuRej+lpL7JsKxcRKtGGfiyVFK8F+UBaLQf5miwq6RiFsjbo24tdTays"
    "lqqYhbn52YHY2sEPDnUyB2nQu7LoqqVhQuOUjnSOiAt3MIr08sM7cxljMhljNosuSN4wzS"
    "nHOdtoVpjAVmNCxc5y6B9Jw5qdOpXXARBkjOmXPYMvCQSgedK0n7Op27PkH1uHsQrQNbr5"
    "VzMmDrtQyhSNV6DYuNll9s1PUPFGBogATZGd32AS9OAZZGyLB+K9ZvfZ36rW6qyZ589XJa"
    "KsrVwAGYg6fe3i6Br8WiKOQ8CrYncoXPwj36WsYq8OwZxJJU/6ciSzwSAAZRFEeN+DmRtR"
    "oJtme2Mtm/npmYpao8wm56edjErT1Ic9yTSzd8Fpr7aDrF5fSkvVA2LGlRfVWYCi2KK8or"
    "k04oZ5f6Cuw6yT2oTDijBA/2bZEKE1G1qnzi54uqw7LCDqAFW6UOJ4qug9JaFsda7nyVPc"
    "EsQ1+WsCO7/kQV4lSh2PNARJWVFGjjcfOe0b7B/9vO00erUk/OgsH5zYXGzfZaQly+e6We"
    "FZKvLLThszsoRzS+brAn6FtiUtspkQEtuC2iMaJYouIGyLROrJmxYsRgE3pBRjPFmvlh8b"
    "2vzV8v33/wep6sZlBsg3+BOswxoz+SwvCPc9OC8fdwz32j2TEqGqOii55IGBWN4bIShcti"
    "VPRZiBkep3EBpwfQeOMrFxH94SpH9MyHq9TgGbgUCZpTLPuqCG99ApmjdHeN/coT+pUe+Y"
    "XR5qmcfZsr6PhtRtTx23jYsTUxFkmurPSArw3F8SO9XuesP0hMF7c4NH55h8dumBIfu1I/"
    "dk36YjzvWP8iSIn1L2SWsgclxEScbvIHSDDwLTtEKxllLBzwkhNklJSlW0NdAgvqsLWKQ4"
    "IpA/11UM5H63QPsZIgYGBBKgrs8mcrEDx0pbIdDP5jRhlRGGk+dABLJSvFImCaABqrOo27"
    "AKElc40tbRrHdXegx3bW0h289QxEtbjWgkrpCagrcEoU204biuNuqdNQVYo8WENSiIvAe2"
    "rm1Gk2DsJT5P1WnWaz7PKoNHtVSGta4JOEeNzER/DmauYzWBSIVMKDczhlRcOCGf+exIBm"
    "mApxYu1/soi1HNsm5UQbt6dzW/IzM9xhv4hqZqKtpiivx8nAj2pS/vRRrSR/7EHvN2AD9p"
    "VfcLsujF4UXePbgr8ekeWC2EadjJc2YYZNDFb3rov069FnoipriygmFfM7t/7Jei33bqSg"
    "lpBuuVNukirQDV0RpQnd0DV0Q7+2CnNyOim6oc9CzFxRGBpMT9B8rw3+dFVYsoyDZBEJjz"
    "ndoYTqf3JcqV7f39+GBHrdiVY0f/x23e7+/FZIkg/SHMU4fnpulK/kbZXyQApRnXV7yIB2"
    "WpyDWFOo8cqFFk6HcwUKA3h2SAF+BkjQ3RRhJ3rv0Hv32kjXdu9d9AAogaddd5qK8jRw5u"
    "Xg6fELgcj5bCqlDkhJruaCGG5L1yizeyLPpJaA4oau17Nw3IkYObQ2Q3OguA4RgKiCrE7G"
    "a5Hc4iWvuKkqpEdf+LLQyVxZE117oUSxRdJLnViGkx5jMEomCiNj0YVCVyZUBeoF5a+S8N"
    "wj3rkgCqvBdtGdCABEORHlRJSzhijn+cJfiHKehZhfN9lGqqyF8tNtJIqcl1ODr8QWwsD5"
    "c5By1DwoosbHSRGKy4bigiwrAejoRKY7TRZvxTsSFppUqEdIDAmoR1RM6ahHdH3kAD0Y4d"
    "Pp2kTQQDUPewYlO5yQMc4hKO9BNHZBRi6koql+UY8A5U98nAAanMabTxq/8ToB6Tjo7SBw"
    "beSkN45ECNqCmnNNABXkRdGX1PpMFLIwDainLkqYQHNQPouDtlB9SqCEI3ytkUXNF21CIR"
    "jfHO0CnAQnQOAEgRMETmoInJyvoojAyVmI2X9qF0FPQkRYr2QrgII1NQ5bU4Ov8NlwzrU8"
    "I2UZb+/jGJlCZs7X7vhZwAkNRgfsutnrtBok5D4djhVLmwzYw32vH70E5wd0fux856fP8P"
    "f2fw//9gcftDC1F/7DRDrrP1d21A7II9l3lzkE++4yVa5wKSzWf66Saq2mF0rxxu9VJuV0"
    "sKeDVEnhlhZfLM6NCrA+QoaFavZpPoYVgl6H8ROFDfm9TcNa0EmC2psZMB8nxrD5AmHzqm"
    "YBA3axNyKk6H+Q2d6IomwxWWe0WYuTYpx6pvshyLES3A/VKhpej3auii+vPbpXOer2vq0C"
    "IuGTp/n83rP4fUHnzINiWSvDDMPu0Wv1LKfMIjgqRxQqLJifLOKRgTdCMZ8MdqmpdaIsFN"
    "N28vLB9QFj/dBPxv9yvuhEYSq8ATWNQMCoSPMHz0pS6Omhb4cVg6Q74usZ3g2MfNpgSx9y"
    "YUsfMrClD/F6rdTeQSfdUCH+LbU+Kk8qmgz1gcpQP4vEZGxLWitYnGnXlDUZWF92ucm9lK"
    "iuE9HX5/8lRriErmcqU15soO0P3apR9bniMvqnrY2g+QykxyiTCbUsIqbwKyGNniDShI9Q"
    "iAAfhVbDVR3+Ceg0a2e4o/lM+LeHC0kK1cHvdi76lLgT/Hd1YhqUROHNOZ70kjwVTuJBv9"
    "ezqcTT1BA/N36KutnA2dXt8pqhMDk/k6gNZ88mkM76TEbjpabbGhvB+WaRicHPJ99EHOtL"
    "uuCrINHW3HtOiPD7Y2YErEw4YqFQLUTs8eXGxcB/l2GONh3KxFWFOJeJZdPFWZ2jFbFLMe"
    "quhlF3+JTCqDsUc0LUnaEWCgjzxmOsXQSwS461G/67ECQaIKkiKnqIiDvBMprwdN/CZZr0"
    "eEcup3A5oHHHOZ0eDhQhw5igPWKCXDMnwY+bFQwUoMIooAJRQCGTsCDPY7TI+S2cLwCPBG"
    "Kt/Vr7ewY3hCv8n+YxdNzQhp6TAJnSuj5wtZ6FKblplEVa2EOvoUAX+UAK6E8uUG5dEADS"
    "3TByMlP0KWSBWlTRqUqmLoq+WJr8vKVk5H6HX/nEoyTc6fA3RDTp+MfVHmjSc7EEpWdMTc"
    "ppLi2WY12bDP+5ei6kYYaoUMHcQ8H0Mm+ckysuhD79kYKXxikrYVdl4Tztf/SzBeDDPLf3"
    "dzfe8KhUIjqn7ZYE3yVtzCeWmfW1O86IBoH/B6zZ6ne+txvE+Ttg3Xa/021/aRD3RfRpnC"
    "/wKlfcVUbYVfRYQrh7p/1xajgo1zvFGbaLoKO0mPchs6RNLgNzx+piQUqUsmxSliTI4tGi"
    "atOyqJlWlSk8oJ5lIkM7XWgqGBibuxo18emIovNnkbom1gI+/7n7W4t8fH/5jgyWb94oH9"
    "/VnbizXz6LytFg8rp1kyBEGwIuvAmZ6oxML0R96JuWbC2nG25ot2XabRjEhufr652vZsqx"
    "amafpvyKn4G4/RztGXM6NvgBtpoZojA+QHdOhTmYBO4uCsxNFIv+OoV2qOpnMnqh5ohMjC"
    "WXObQ8XYlG6bpOLLd6G5kvLZuoWkIx/2PcENHG429ujF3D2DU05jF2DcVcfsZc0YJmQRpU"
    "7rc6ZZ75z9oVkfZopQakH9rd3v1dgzh/B6zX7n7vtNoN4r6QA4RWNWuhK+th0dUepZNZFD"
    "KFuwlEN4HTmWE/G6Ijxvt4h81JhfuEmuwmZdtmabeo2SbGq9nKdFq0jFGApsT6RTLkMO9g"
    "hu0Wg7bQIHxp3wC0heYGS53YUZwafBY6TDFOLy+rgl0Y9mRWwQ4dcrqisrkFV/dfVS1nlq"
    "ouKVEkYE8W3ZhKdRk0VzQo2ahrLKnGbxE2fRMz3fKJqsork04MKDIxhDSwPbnVdedquRll"
    "VeSXh8Hvx6meM0uVmBT3D0VU2TjHClbg6cEs3+h8vFOlSBl02O11IgP6e/FCPIHAz0CZwe"
    "RV6vF++1oNFjasoMphG/aiDDb13XkqwqKCHtzmkvPE1P4tmCTO/wR3bnxQPdO3Gxw+9NKU"
    "c0XL8LF+23QIPrkgHZvwzbW2yJLZmi4uOMWWngxqbTqmK06jdBG5Ao/GJ6ZZVE0MjjnEPQ"
    "q2FXMq4x+qn9jrVn+sIAif7hQ2qarxpWAPl6ZWhOVRugqiwZdv3uSBg2FYqgCcixHH8Yzb"
    "0vwmxWolBIkqyOwDlEwwXJ0ub+aJT7ATe+V8vB4t3+S0IvWkEcUJusl3CoWwMNT9JOTr63"
    "UxAae7foI02Do7u3fFk4d+hplbuGlF1VDUegSOCK6pEBzRavZazS/t12qS7QH8CTZmAPtP"
    "tywngUFbzck/HJttQU3LYGDpEYWvNKq6RQS8CF/KiX+yQh2t59zGUw2vYMA8bkWWO3WC8f"
    "inX/t601bzL4wOljc6WJaWqRW3SrAN3mu1gNReKNtBdQ3SoXEitfIqT9cLeYW6u+p63HZr"
    "krK07H4WR1NcHYMhQW31LYl0pdUQbaR902W74nrPqMg3+1VjTncJV8+0Z6axfJqJaumO6u"
    "Ak7Gqql6/rd6SI95/gOqmV1u7i0DeEgu9OcpxL5rYrcxOk4CPWcNLlBC0o1HPjhevTBqsL"
    "Ascdw6lXhmnPCDPsGf/uu7hevBW2j+cFTs3AlNahHDmoyKMij4o8KvJlKvKSB/kfckmXHe"
    "dfMMQf9eTAARyISQftyDP/ipiWIUK0LaW2LZV5wqmTfta7w/Gg3+OgxwT7s9hZpxU5IEn+"
    "2clJ2euYuUulvCAlhg/ILGVEYBGBPWUENtzLat8U06Sg84owPXK2T/kanjndkPfO5BJz+T"
    "2Yq8KvQ2L7D5Sp/EuF1lstAepPHFfPQv4XDsVQiZHkyIUwKReJZTuI+EqxyNRYMpU8GYYq"
    "CnGuFIDinYwFP+IEkHNA8qkKTVNhmBOYAjkOHm4vuqiaFLpmiPSHmDvgyPfGOqJygLPpmP"
    "hCMZV5sW5jPgXa8GjDo96PNvx5SrlAJZtDqjghtTBBtYmqjRnN54PKan5VRhA54QGR3Mv+"
    "DHpxeQXKTQN6p6giHTOceMntku25nYe7ESZ4nqfqg0/gyp7Np/sERjHvKGb31N8FRg9RIo"
    "wus5QxCw+z8GSA0mXNwgsUR0uwBcKl09ItgUCxtrx2AIwlkMAHmjnQu/ly1AZk0Kt9RKCQ"
    "wGfyTBfQwkiE//a+Nn+9fP8BcMUZ/QFRxSsghEtizpnBf3eSQXCEO75C/DEGDEsUMIzG2A"
    "H7EItO3cnc3V71PkAuc0x2rXP3vdNv9jtQ/H7zesAemr3eH/fdL8Num5M2SPh99LTLI6Ly"
    "y+HPFZXuoE4HyNBkklqZPi3LGLFpLEyD8sXIsgPogBhZVtHc3lD160TnWLg6dpZzLFCTO5"
    "9R3ONrQrXAzAQbVNSFUYjOVx8EyhhM5XQT2zCzjNOE7pUlTYqmLZq2r2favvKxdmjjFlUu"
    "VLlQ5UKV6xxVLq+NRoK2Feiwka5oWYFBOfwOY9NYcU6AarOaaZPZJmbZj1e+ICN4evkVSj"
    "xtyAP+IY5oYhjPGnWg/zoZQeUTUQPFcmugOAH8SW6I436BfOVWhGrolmpxO5Y7tVZc5gIx"
    "aLP7aIIwZIH6IOqD6OrYog1iWY6yynJgqYGjpylgCY8zsGd0xbKHFt2pCmiUFkUttajR53"
    "cOUsaaEucgZS2hSV5Giuyiovjt1fscGvvV+1SNHS7F8FtzqDzRpFDYdAaHqSrI6Mu8Xb+y"
    "mn4l8hqxVMRSEUuNYan9mWnYtp7ouvav1bPQVDs4aiuc+puI+yaKbdP5whYlnqE+9DMXX4"
    "N/Kt7A16iTqWnMxVv+uALwr07AEe0EUa9mhk5dXCyOmB7oHlhpQg7YKx1hnHLBL82k0kGp"
    "WFiQBAGxBEBMGN872uxox8mv4Y91YwLWmCjHU1TKMWKEZqQTtiRFJESj9CQlw22gnqFgeC"
    "Ny+GpdX2UoUI383P2tRT5cvvv0S51fUUA3cDuoETfJg4zgJqMLMnKwRpsuRqJyFcTLiGJU"
    "Gp90QZO0jWPdtGT1A72dh/V2OpXKho7o4+xP74QcI6yEmZ91ih6iJbK/peKsv9aeUtXBEN"
    "nx9ME3h1UG/+vy8t27j5dv3n349P7q48f3n974WmH8UpZ6eN25AQ0xxP24ysi/xFQz57vV"
    "PYnQIjwsmz4hJ7L2qnZuibhaEeVsGwZ3z2jf4P8dGIGTgfVl42/79im2HT01qU+xuJSp8E"
    "4Cg3K1ezOpMpn9aixtYhtEIZOlZRtzal6QJpkouv4r/Cyi2WRhGnOoSQaKpbqkhGtbIxgA"
    "14f8g6HBRm5dVtBTGddRiPtlktu+HevGBQMIve/hCtydyX+mlNu/LfI7SrgB6vES6fFu2G"
    "sBSDFAcTwN8u1hNcjS4ESsiHceiuFC3VHMYUoUs9RinswUxmgCbJyvxEqAXGaQo9a6f7zr"
    "t7sN4r4YsH77tv3wlXO1QfyXA/a90+v0G0T8GTDO3l7zho9wXwxY+1uzc9sg4s+A3bb7Yl"
    "Ln74D90b5uEP7fgPUeb264bDr3d8Pr+380SPj9gHXbN4+3zf49J/ZfRvWzfNEWuYItMmIt"
    "oqEWfG0BR3dcDxtqqZdDt91sfW1/AeaLFwMGo/1PA28GrNW8vR1eN1u/88XjvRywL+3Wbe"
    "cOBnuv5BAfM+yEKOx0rNIbL7O4pIUoo2ZJQZgsRIvPSamfk2DQpqDRGZsrSLTTDjsh5PMg"
    "Gyxumcf3WMr+ipNmbbFKyQJ2TAIn+VkjOLLDYRWjRlRf5tMqAp/lxZsiZBg3G+34bSvT6X"
    "BO5+PCrE0g3YO9p7N1do9K9hZjnMuFI5NbgalOc+Fu9Y5Etm6KhyRtMZfA4x5M982f7SQX"
    "8FYuJ+xiqWLB/YWe5LgKbIIMz1VwVI5wrQU1LYNB0LVhPilMs0SPwzpZafaM0B+cWl+L+G"
    "y+7xecvRq/D3G+v5kUibXXfFD4oj+jZKq9UKLMnbIWikk3tbu/dx6IBf4Mt8XPswHVNyCI"
    "vE64jgMFOkaTpWlSNlmPGuRfS8W0qclvqbzw5fxERSi6SvlJBvU4FKYO2IoqOv9uC9NQlx"
    "Pbqou4L7jXWNFhywiS6ZJByY6xAXXZRGAYs5YmXN7FOzYGyplXYKNUX5jLyoPMLWhKnzXs"
    "VSh37hdtMRTL5RScjpEbLPghTcuckEL9/DIntKhi8mX8JFpFFpr3pnO3hbviGPOOzT3nRm"
    "8uenOLKivozUX4UiJAAL25ZyFmtky25tIzFTcUpeDTEiUrXuXxrV2l+9auYr41SD/d1THq"
    "0crsZ6s9tLs9aELi/B2w++5N867Tc1uTBN9J4uxUkkpOZSx2JbHSlFRC2HG1H6TsgmNCFG"
    "CwT1AFZ9ehjxPHnirAXZ+getw9yPJ1SwIUYXGApHpMvsrF5KsMJl/FmWwZS3NS6JDYUFSP"
    "xZ/ycPhTOoM/xfj7ZCrqzh3QfGKJOV1rNkhzwK4b5HrAWg3S2kW3eJuH72/T+f42xncPBS"
    "6ysoM0FdQx3uXg8btUFr+LctiD0RMsUjrR5oqezOQgWdQcdeguXPpDMfxQuZ5ZER3tVudb"
    "8/bnt5/ql4LD3OrUHJ9TUPcIM9jxTAw9z0RBPidQI7uz2C18PAWZ7NMga7NYK/xmBVnr0y"
    "Brs1jrOyKHrr+yIJsT6ZHlWSwPeRULsDpEd34svirIYltLg0K3K85Bepl1517n9jtkoDh/"
    "B+zm/vZLg8D/A/al0/x2fwcZCs4LOTA7DOktLaQ35OOO8TG95UGM8PjNDwJ+6fFS023+FL"
    "mA276GM/ogLRFCsQ0x2TRNU1mnoCMRwohsji0UuN9rCAXyA/78K6oGBuOe8oZdhIgwpDnW"
    "vz0Y75WXp2EqZGp2JLOzAuP8LRxje+1PdJps3RpfG9qrOWKY3XVYAmuLhS+fKn/D+7Zw6H"
    "Is8zHh0XbtUv72e5fqIng3nemBWjoVYXgcuh9CivxTUkXjIpy6galaYqaqcov/OHUIDQf3"
    "ZNVXPs/9S6W2cSTpeL7QHZI9N587T5UYdcjkiuAeTMiviGzR9BSL4LEgRuaqEAZUnCWQTL"
    "Ap0+XmRUC2AX3RVOp1e9dSqn3tMsl+lbvEjy0pOB/jsDEOu+ghhHHYGKArUYAuxmGfhZjH"
    "dJro3snnfNhQy+x6kDNsR5nau3t9fGKZg3ckZbynOsZ5n14fJ0gjM8vLArSzvQw71McJad"
    "dFniYhQnyYSP0wwWIuB/F8uFtgvC7I1ygdlnHBMi6vWMbFX45Hd4LIuXq3sji6f6Uq4OKD"
    "1wkAYxDYTkcXfRg9H7TY9GFAslAsyy2GklZhBZoEeOX9P4tXU820bDJTLMIM8qS9JFd1Oc"
    "g99gMmgU/U4RSik4hOIjqJ6OTZWxqITp6FmPmWtJLOxnSgZkOBMM0OME1c1yiyt+LUuL+k"
    "3l8I2BwGsAHNvyhYE6BBoCba6WNCd2BphAyXKeJfr4p/aS9Yvzg39hXYuDl46231o7P3VJ"
    "dv5GyUClpsTibQlr6WgCx6l+rZPU3deNGhEhi+FWDs8e08NtQ1BBx6M0DxZeWJv7IchG/t"
    "1UzWTGItF9TUDJPMlTVhBuB+TNVpYkhjyXMnAIp/bn42jAjVTP8rC22MVgpHZBGRRUQWEV"
    "k8U5MYkcWzEPNGRygIfUTo0KiUtfNQddibZbMHdb59jfYKplnVo1Z7ZPvK3n3oVPksffsh"
    "f60n9R8KboQcZmY+83ITW/KTtTECL8hoonAbdSSsQf65SiHnDYJJnFvyweZSp1adTI2laM"
    "cjLmrshVq29iRSJz+TkUkXXMm0RnAxZn0e79YDRhVT16gZMHPdOS3O5E14DZi6UGmcXxIN"
    "j/hXcKJsxFx7txpy4Y3D9NqJQH/Be5V4F8fi927CN5S9LNgfJnt+d8ZDM+ugk0N5pUPMa1"
    "FuCmv2esjX1PMhpsd2QgjnIJxThKkI58hgqZycnY9wzlmIGdsJYTuhPRJV//7YvO30/7tB"
    "3BcD1mt3v3da7QZxXwzYTfuu3W3eNoj7YsDa39pd/qbF6fyXUdsrj8DKL13q6a+7Ci1IL7"
    "Xgbu//aBD+34B9a3/pPH5rEOfvgH3t3HxtEPh/wFrdTr/TAtl5r+QSk29mhGXVmyu6nqrd"
    "xYiPp+Md8ihz1Lx3lx8/+BoevMlS7nrfmre3CRoet6AZTelbtH0PBMil3gKt+8e7PlRWdl"
    "8MWL992374yp+0DeK/HLDvnV6n3yDiD2yXXq9504b9Il7Aadbs3MJJxv8M2G27LyZ1/g7Y"
    "H+3rBuH/8ZPx8eaGP68793fD6/t/8AMy9H7Auu2bx9tm/54T+y8l2W4+4rHTmehTS70cuu"
    "1Wu/O9/QW477wasM7dd5DQTbPfubtpkNDbAWv2ep2bO6DwXg3Yw23zbvjQvX+478GF0Fs+"
    "37eHW/7Eu3OnC7zjZy3fi9fN1u98Pbqv+Ge3zjTO3wF7vPvbI/8Cv3Xgw8Abvsy4pvil2/"
    "zjrkH8l3IsHhMg0ALGtz8eTe/owWwtx/+kkwSDLKMT14ZE5t23o8Z+kJ5ywW8W43R6Ak2E"
    "rBLcPnYWjXCrFFnePoHEZZSksUYjHoUimE6EFEEdqUEdynYrGRSkK0HEkm2vKknYWNoTI6"
    "0z8naVPEAu8cFZ45/3b0HVdV9kKcBfOj3oW91zLgXfyawcW4qtWVNlkqxspEMYEbKdVGXJ"
    "tmfZyvLGxV3kCNxQ4QEo8wGInZHKETx2RsLOSNXS1guEXGMW/0HYGg7Ay8vVMBUyNcJUXY"
    "OfN7SoOKMK8jaRGIslROEREUJbuFZCkAp5ipUSXrFSArahy8vbom3o3KdTCaw9jzyW8NM8"
    "B4PDj6gy+LyZ6SRP3q0sTnyo5yr5IZ5YZZzBBRLfTpTJ4cf7Hu0URUUNkfmzZ1O3QCWPip"
    "wdCaszpdz1oZrfncjijPhKnVbpZfUIbLnzVXZhQVxJWczqekEqleQUtbh5U8JR1fUnqiqr"
    "LF1b7MmkPtdErSk1e3yqKrHpKFnI/qGVlY0cPNnyFL+aBMfn6twJFL8CCRH9pUTaLp+MkZ"
    "Vi8YumqVGVGEv7MxkFXXcjp0r+W/IzVKpS+D9d/wWK478nP0/5L17/ktzj87C3K1p0P1IZ"
    "AL4ctgPFPMoG5lFiHiU6qjGP8izEfAJR7icUuxPSIQodjUFC3DJybxlqAW9iEs4Xwrihlj"
    "nSvhaISQwEJGYFK8Js3Xaz9RUuBd5ELQEMWKzYoceNskKtdb3xEkfwSpxoIp4ThTuDRunQ"
    "3x/hK1YHxfKVEqCP9f3LV/pb/eg+fzlPhu08jpyNctatdDw3WXCx79vJgxX7dlw+oNhcQi"
    "lITvQ0E6jtyjCfp7qxapDVbE00m4zpk8Lq/J0o7hipGemUk6yTmbGCsSJdKxkhPtB9trdP"
    "cKsDRRsnIJCLQG7RIw2BXIQrJIIrEMg9CzGnFcRLPRtT6+GdpkZd9ukoFI0dNk2QDreM1F"
    "vm6M2G5TSQjgZeTfnv5N8nIe4oneNBGuR5cZ5jSY2qn2JYUqMaJTXoDwiFU5IdVOkHZIRM"
    "YhlKe0Yi+I/gv5TAdD7w/3WA6W8Gs2c6F9fT0nRXRwSYjoyo5wOm5w4V/xobshytlgRZsN"
    "mRBd2L3EnqZLwmTuak34eoThTLacJr2YahuhHJGqfjqk8cnD7IHbZHLCP+jPhz0ZML8WdE"
    "WSSyTxB/Pgsxi8djsoSTpesTZAn2MI+m1xEpiCmGiPlKTpht6XXgAiTHrwD3Oow7SK23Z7"
    "qwdziTAmR4IEl3IMWMz9exjQL5wwl2UTi7OFewTpgihzkksioXSxuyJCFMxivJE4ic8Tuz"
    "WooGtorXmlWzo+mYSdZQ+TfYM31zYRp8BWECJ9pdaHeh3XWmzz+0u85OzJjAWebZCGpNEe"
    "+bN17mXD5p/W4Rla3IERUhxTNK6jNKYdYqrVnv9giFDbXEzu1as9VqP/RFUz33FXRG/O2x"
    "53TmEy+idtTrBBo4/Nxp20VIMTBI/l03LJqeGyGTeM9J+2DT5gudzinbTf2OU+M+k3mf+f"
    "ISQViF91sKOe47DOSSJj3eV7cLFx6IU2LpAQySe90M+cCaLIHJZ5EjH9/GUgUjhmrRJrjc"
    "orVq051utjtyaHlDt3rb+jNKnJr2xK1pT+D2rstLsZ6pSqaGSRzFWnwIsFHcq7bPRHt6zz"
    "TLWpblO4OtFrhVuM5/0IJEBx066NBBhw66M7Ub0UF3FmJGB12ZZ2NIUSmEqgUJccvIvWWO"
    "nZh/SsI8BHCGLqHz2FgIkB4IIN2tvW1pfW2rw1RERl8TGX2NLpanyt5c/SuPCYf+5/8D6d"
    "Vb0Q=="
)
