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
    "eJztfXtz4kiy71ep4J+ZiWAc3W7349A3bgSmGTc7btsLuGfPWSZAoMJoLEqsJOxmz93vfi"
    "tLD/RGAgGFyAiHEVJlSWRWlTJ/mZX5vzWbMoXZF82lqtltZpurWoP8b40pc8oPEq7WSU1Z"
    "LNbX4IStjHXRXIF2Q+o3HFu2qUxsfmmq6Bblp1RqTUxtYWsGA4J7Rokx/otObDKZKeyJqk"
    "RjxOBnl0yziTElr4b5fEFGYzo1TDoiClPJSJna1ByRmaGrxJ5Rn3Ri6Ms5szi9vrqAB1CN"
    "CX8CjT0d4F68k38t6dA2nihvZ/I7/vNPflpjKv1BLfj6v7WpRnVVHNcUwTlNrUEj+mNhUs"
    "viTLE8OlcCbKnrwOHVQjC4Jhpzpoov/6mTUJ+c8ZotOO8cDXn3IAa7zJtweRrmXnoemwqb"
    "zMrpGhounoei99CIdnoX54ce7eNj58tvoiWMmfHQke269WJlzwzmN18uNfUCaODaE2XUVG"
    "yqBgY5PJo7JbxTzujgJ2xzSf1hoa5PqHSqLHWYKrX/M12yCcwQ4kwx62LCx+PFM11ZF4y+"
    "cgb9X/dBA0TD4d19f9hr94fDWmyeubwKTgf31IQzljNN43cBNv3H6XfNHnG2BjdofW12f3"
    "734RfBEMOyn0xxUTCv9h9BqNjKcC3PNc+dsR7m+RfOM1ub02S+OxQRvqsuyYV3sA3/vRNr"
    "AayXJo+ZHrsOy+B+51u7129+e4Du55b1L13wqdlvw5VLcXYVOfuzIw+Dr7LOCux3Qv7o9L"
    "8S+Er+5/6uHZWa367/PzAP+cptG0NmvA4VNcgT77R3SkxZT6zr5SYs2tZMMZPFuqaIiJaz"
    "6ASFWZsrP4Y6ZU/2jH/98CZDuN+bXTGBPryJCOzOvXIpLv0ngcHDYktWiKjMlUvembNxaQ"
    "osRWJhTR6zbbacC552+I35q4jGlyWfWubxW2t123x9+NIg7sGAPT58cc64BwP2pX3bFmfc"
    "g6i6lGfEX+YZ8ZfpI/4yNuKDykXeAR+kwfGeyFDxrcA6HaaSeaxvuVZfvsk3dLPGbmzwTn"
    "SNL76Jozed1SGiCnL6ba5F4m3GKvE2vkxwHo3pTNGnQ2NaZKmI0u2wXLhquyxML2e1CFlg"
    "eZkaIkKORjgqsIQ4O//Wu79LYadPETV/tIlN/h/RNcve16oQMD3HS023NWZdwG2PYW8Ch0"
    "KWkLci/Pyt+Y/oYtG6vb+OSgM6uI6+DgHNKSINnwCFUbowTKpYSbp4n/6wk6WxptjqTXk6"
    "K0y//Y9+Nr99KOD2/u7Gax4VQpTf/GdbRRWUMFUlNZRPuTSUTxkayifQUABznD4HEDA4MV"
    "Ymz6+KqQ5jV4xLI61t/NL8ch49ozDlSfAOfiT8Ahesbyn8p6mKef9CTVNTaS0B0I+1qWfB"
    "+hO39dAINt8I7jeJqqwIX75eZ9pkJpB2R1eoC2j9dabYBNB0i4ypbrwSza4TlS4U07bI1D"
    "TmAm93Hucni3gPcUH6wdPGK4sh/Ye68YDRHxMqfq9FADIQHgWN92IudZrmFfCAbvHYyqr2"
    "Z8RNgNC1RNA1H/BWImDUYSnvqABFhPka25uu8HZfK+UTPMGvl2+vPl59evfh6hNvIp7SP/"
    "Mxg++du37UROZvcP7Lh8U9AmFK9AxI7RlYLtQtxRymRDFLLWZ4eyXKN1m2bvMsoVZLoCCk"
    "yAIIIQbQW4xt14ahU4Ulcy5AFeHemJNVi2nX9/e3oQlw3YnaNo/frttcIxcjnzfSbJr8tu"
    "G/nupFbB2foIJmzqc8OOyndBj2UwyFPSpaKBuzt1c/Y2ZjlMNx9v7GlWrtif1OVzF/ZYSl"
    "rr137Xd0mmxdn635ZoepvPpGUnhY8d+vUp06y0KXv+a6nVbfiQk6gjluLJktLL+4Fe5eqm"
    "ca34FGG03ur9yanSomUYhFTY1a3MzlBqwxp/FwuOymm6PZUs1Up7siy+6aopx1d7OhenKr"
    "boaFqujLBAfDtfaUbqJ6JIczUPfJcMdG/a/Ly3fvPl6+effh0/urjx/ff3rjG6vxS1lW63"
    "XnBlSJkEAc3UIWgG9p2YYTqfKFTjWmuRyLry+JDbNXG0Hi8kUNE+WK5hWUfFFx+ibcmqDq"
    "BRkZDko2IopJBbwmxqDFG7a+3ndabTJXVsRWnhMWqtJ6TcTi1iFpzxSxuKMrQ5krHWJxiM"
    "UdW5k/OZAGsbizEDMGY+85GBvUgwLcdZtXkLVXeVh7lc7aqxhrBXcSebs5JNujlZnRIpyj"
    "QeD/gDnoZYM4nwMGeGe7edcg7sGAwXrSIPB/wBw9tuHqs1Hd+DhB2gIlHf47AZfagKy6ND"
    "KLShpw1WEYTdmqkMVkKv0GBWmYDLFNmkkTbLlMd0yQ7ID+GP/MyTpkXHs9zu70AMwAiRwh"
    "mHC/CoVg2jCQtzAOwpQlGAcnFJx5CraBJFjlF6qousZoLQGe9K/VsxBJNdgqFwRp2XQB2/"
    "kh7s+kE8NU60Rd8vMG4c+5Iq43HYIELSICvAV2KGIGp2TEFU3TMXtHyWBkif0P2ICNOC18"
    "IZoluAdRizolCiPGgrJfKR//KlkoSwvubCwsJw2Bbkye3XBGxYJb8yd55k+kNvgdnrXFgq"
    "oj5wleNXtGnMhpaD9gQk2ok9FcUelwuXCbOX4mSHJgLJ9mZGktFV1fkalJ6WcyWpjGiwZY"
    "mqKP3AecGbomKDWbTEzDsgB4NSlhhs3vw3h3E6ryXzgSz26NyDPlfKMv1Fy5P0c8mQiXFE"
    "93QUaM/rCHXKKKroBEQ2xZMp1aFllfFR4ry9b4NdsgumE8f+Z3M+kclgzVo32dUcb5M6dj"
    "Q10JZnkt6mRqrEXDfwUfU7olRMk755Npm7wOoe23MFLKzJAQZw+0LzeJREDSYvSLwYm5GB"
    "BEjzMfQXQE0aurQSGIfnZiRhAdM5pIMXNwz/YROSq09gJrgNe+gitA+b4ek9uFCUM1Vfv0"
    "21cpVq009XONJRTVS8KUqJdIrZe4iNIQ4JYCcydKhlMoYQq5AEfB6bOmQuhb5pkzp/YW0l"
    "1ToXRllu4EQkJ0fTv8JUKLkpZZ0hFUuoCzPkKJ/voC/nrXkRTneLq/PkCC/vqQGMrw17su"
    "uyICCZCgQEoXiOPbLCKPNQWKo3RxBHyjOn1J2vydaiwlkR7OYHqzJwGUbS0le6CL6F3JPa"
    "D2JbP25YqL68q2UWSti9Lhilf6ihcIdyk6EyOkOAVlm4KSxPB1VDpfGPzLZNUV4W61hGC+"
    "eKN6VlSftm4+NNftc8X3PdOVF37HlxedmhdkpDDrFer0aBaxqKJDGJxmi+2/onKPSPkHpX"
    "qIPdMsl0wEg/Ej4xXC3iCCTlGTI/72fsfErcmh1ODBLPe4U/kQS8QOQVaYCT7Bl/g2V879"
    "txk599/Gc+5jwYiSnd+4zdHbN/f+fZ6Nc+/fp++cg2uRYA1DXQ1nilVo71yIqIKc/nCVJ8"
    "zoKj3M6CrKZst2cwnmD+FwCQ7H3lr38e6uc3ezrzdbdPHNtfZmLL2xDYpUsehwyWwtAWXJ"
    "NjwipBh8IJ3lEZ1MywSIszfnmmwqnLam2gpEk8ySdGG0d5cfP/gIGnzJAs9635q3t3EEbU"
    "5VTRmmb3lP80gHqapQ/eAQyqEw0eJsTi8wsaaoAouzVqF9FJjAzRBn8UKgPxYa724LMYcp"
    "DyPmQ+Z+PHUpSwI43i/tsfGj/UJFutcY1Bi8XM8CGQ3RcEj9lhvhxZ4xp/YMNu/aTpGQxY"
    "IPQIHVKf5eX3rxdEFGE2O+0EHyF25J8ITdwrt152wONhgNbWXVbIEi8kaqDntYDZM8afwX"
    "kuWiAZtZGRlR0zTMEbHE7t/Z6oI8gqrtXjSpba6gx7q7NZbada8p5Xfk/fNb8Z/An1N54k"
    "/kbmEeKbZN5wvbGnHmafqSD7Vt9se6vwcod9y3ioinRIgnlviuzEsg5O4vWDi2wiVjy88+"
    "hLsNcbehFMsS7jY8IkexKuN+qzKG9vqslc9Cm33WZBgkI7O64tk2RQUcpEMJyyxhzwiNSz"
    "jVExEkwYDeqDtCYAWFdFCPoAoIecwJkdMLkemGeCNRMeDuUjxgDEMT5+tZ4JnptcgVk/dk"
    "GkuRFG+qPQE0RJZcoFBc6JmufIhL1BahpnXxZCq8D0CgIAMcZGAb60u64KKyiZtuSmSV48"
    "8sCvImR+Ud4J47lEFCFAqTm2FyMwT55NepMLnZWYj5mJGdFazIt7ECX/q2qLT6ewfYD3Wc"
    "ubKXnU+++jYs/tpPpMX0OHLVOezzdwZk/m4z21zVEoyYcINMa8Z2mw6p3zZ3LnFuRozplG"
    "vGI5FveyT84U7NQRE3bHFjY76wV+BAd+oQ8v/go2ewYcgwnU/Xrf+ZjERKs5GTcNsi5tKp"
    "bpCYZnz/tx4we2aKjN+KSFw+1Y3XujCAyNud81+jnx8tLLSwamhhnbnqjRbWWYgZAzowoE"
    "OKmYMBHccM6MAMxyVqSBhYWslXJe7bL3nVcZhTNF43TFVBHeQyl0f/MsOhf5mYdCLRBs7k"
    "c7INXAUel6/nOZhXEQavKaoXllJ+EQYBIxYavx4Bcnczd5mRlHwifdOx174KvD30lmOV2o"
    "qmF0rAGiCRIx8h3Pak8xFK4i+6FlZpLcFR5F6pZ3mIxus2Gz1DTbKEfZLGVMSR2SalDTKj"
    "ivqvJRRVMa06MekTb1snTq9ikyZEq8UD2bbvSmwPXSgmZbbrHVoo9kxs+3TdQbxfy+ZXLG"
    "IbUOIUGk0NSD/nOHig9OpCVyZ0zvuwPnsdQP46p8qsxj9FS/FsxmLAVOOVwfZVOCEenPdB"
    "9WmdUIU/m9M5VcmY34xYumLNLsjoWQOfk2bxUxNDpf5vFTL4yVrH4W3jb4JHLrX8qWDosN"
    "yaqp6CXW6vFlXMyWz4ZCpzq1i/N5277K6dsElv4u3YNzrw0IFX9D2JDjyEqySCq9CBdxZi"
    "BvWkiFnsta9ckOQejGLMJLBXTDKl3AUwuM2Wc8HkDgNzYEJjzE4reCEVt2tf/94gX/8+YN"
    "32Tef+rkGczwG77jbvWl8bxPkcsJvu/eNDg4iPqL2VTz65xJMhnahwwAIqMvi99jKLQ5qV"
    "JS0/Zb6hn5qnUipm1x669w/3vfaXBvGOBqzZ67V74px3xM898OvfxTn3aMAeuu2HZrdzdw"
    "PE7uGA3T+0+RyC/wPWe+zxzy9A5h8OWOv2vieo3APnDDRyPuWYWwIAKDC3vPYyi3vruZVv"
    "cmXNrrivQFXB8C/kLViTVAHTPgCTF5xJhdQjn6CKDC77DWEsKIM6yDNjaRZyFcQI5XAYVK"
    "qAkSFSIg6TICmwrNMF4xNlGdWnNxky+A82chR/0g2rMPdCRGfNvRDMXWBhiBHKsTCcvCcx"
    "pNcH3Rsx2TRNU1klCydKGJHNuazW4ED/558xbdlMq0yU7nkJEWG4b4LDO8rgOHd/M0yqPb"
    "Hf6Spmj0Y4GvNZnyRX12fXj2gqr74XMDyo+M9XqU6dOtTddq/f7bT6jucwOY4gWAOea46q"
    "Yg6NF2qamppUjffa7eO337vUKTuazveW29+9290JWoVpIgi/+2aazs20BMWhCLeqNkrDi6"
    "UfG1EGkx683qo6ogS71GGZA6sIz05xhPGXwHS6G6N60MU3Oh/TUwSwcnFJsSz+6ixhIjb9"
    "jio6nvx0Zzu+A91uqjqg/GILu/LJ66dKjNp/iOZ6VU+N1Qwt/JuCNoeLUOuN4ZvXFEIgX2"
    "faZEYcNZQoXnglH/iG6gQ9QuoMCJtcLoht1AkzbKKxib5UOVvrROHfZ9T8TACLIhQKaTsF"
    "NUaisJ0IeIRfHw/5PPztE8sLrwNeLQ0skWhF4ZSwyHX7Oub0wJBADAnEkMCzjBXDkMCzEL"
    "PzrkuUcAr6rCXDekUdKyck1ATPSkZd4JRJkaca8MlabTm5xtd/K+lFnL53cE1RhUCAQ+8e"
    "PGrykxOa4AXyEKCDac8OprXZdigHk6QDdaOHKTRRUzxM8aGLrrs9u+72iS/16MT90TFcyb"
    "tUz8KTrECjHLuA3ebejtbJDMqlilKvE4WRMSW6Bj2TqWESy6sF2yCWokPmVg+s5d2YL9qE"
    "32GqMRhZZLC8fHP5IQYcHeKGWPFCupdBHbEbxG5keTlUwqhH7OYsxIzbOfe6nXP470Ibbw"
    "IkFdx7U35ZEcGvpDCaDSymVc0zVw6LY6Z1riDDIwQMnIhxGEbLdW2xI4v63Hi2ptTs8a5O"
    "cMgeJayizUeVsYIAiJYo9VFLsH9jbepZhjD1Ww8n6+a5S6aAgaqQBTc1DPaTRda9ueUXIf"
    "OUA11/FobsTOOWqbkSQQuUWyiEqhoXeXLdx7JvUDDjlIjZG85FxJ2LgdDpFAzzF+ruqcGK"
    "J2hho4WNFvb5ml5oYZ+FmLMSNW/OvXESSZtrzYeH206redcXOTWcQ0iqcX/d7Is8NP6hSE"
    "3zeNvsitw0cJCWWqPb7nVu7uCkdzRgXzq9bx0nn4d/CC37na7TUBxENaI8hlP5STcyEkhv"
    "FvtuyaQPNJ1R7Alij+q5eYN7onRnHRp18CCfE2LXXqJ8Egy2vCZUAilG/GTHpwRZFmd14V"
    "iKam5vq0ciKhLGmVRxFQ98CNQSQCVxvp4FJC28FjnCKaCtSFIO6I26tDVqXZCRqbBnv2Tt"
    "cgE/xhKlbHU6BI/NiMBDOQnL4aQTD+GkInfTl0NGcy4m3m9SAvZD3bYgzgQPgGASgkkIJi"
    "GYdN4oA4JJZyFmDNfAcI3TiiXAcI2DstjTiHOqTl5zrKuboDo5dk4RFGpNUYnBemgUyjcc"
    "i6wQIaJKsH3fbzqTa3LmVrpimLIEXVHOAK6TVRW3CtwDCGbndEjVxCD3GpEWZFnSZqwwRz"
    "M2ZEXQ5FwwoogKC2yQcqLDrDrUToQyhGNjaRPbuCAja8kba4Yp0uUIJI8uDNMG0E7XGP1M"
    "RmwJtx6Ji04/lBLnZCKWeMh7FwQUQ/shSy5F6P6WkusmwrJxEqUYZ+LNUUrwX5QFItF/ma"
    "LCqpGIWyNujbi11NrKyWqpiFufnZgdjawQ8OdTIHadC7suiqpWFC7ZS+VIqIC3dQivTywz"
    "tzGWMyGWM2iy5I3jDNKcc562hWmMBWY0LJznLoH0nDmp06ldcBAGSM6Zc1gycJ9KB50rSf"
    "M6nbs+QfW4uxetA0uvlbMyYOm1DKFIVXoNk42Wn2zU9Q8UYGiABNkZnfYBL04BlkbIMH8r"
    "5m89Tv5Wd6vJjnz19rRUlKuBBTAHT725XQJfi0VRyLkUbN7IFV4Ld6hrGcvAs2MQS1L+n4"
    "oM8UgAGERRHDTi50TGaiTYntnKZPd8ZqKXqvIIq+nlYRO39mCb445cuuG90NxL0ykOpyft"
    "hbJhSYPqq8JUKFFcUV6ZdEI5u9QjsOsk56Ay4YwSPNi1RCp0RNWq8omvL6oOwworgBYslT"
    "qcKLoOSmtZHGu5/VV2BbMMfVnCjOz6HVWIU4VizwMRVVZSoI3HzXtG+wb/t5mnj1al3pwF"
    "g/ObC42b7bWEuHz3Sj0rJF9ZaMNnt1GOaHzdYE9Qt8SktpMiA0pwW0RjRLFExg2QaZ1YM+"
    "OVEYNN6AUZzRRr5ofF9742f718/8GrefI6g2Qb/AHq0MeM/kgKwz/MTQvG38M9d41mx6ho"
    "jIouuiJhVDSGy0oULotR0WchZnidxgWcHkDjta9cRPSHqxzRMx+uUoNn4FIkaE6x7KsivP"
    "UJZI7S3Tb2K0/oV3rkF0abp3L2ba6g47cZUcdv42HH1sRYJLmy0gO+1hSHj/Q6zlq/l5gu"
    "bnFo/PIWr90wJb52pX7tmvTFeN4y/0WQEvNfyCxlD0qIiTjd5A+QYOBbdohWMspYOOAlJ8"
    "goKUs3hroEBtR+cxWHBFMG+uugnI/W6S5iJUHAwIJUFNjlz0YgeOhKZTMY/MeMMqIw0nzo"
    "AJZKXhWLgGkCaKzqFO4ChJbMNba0aRzX3YIey1lLt/DWMxDV4loLKqUnoK7AKlFsOq0pDj"
    "ulTkNVKfJiDUkhLgLvrZlTp1k7CE+R9xt1mvWwy6PS7JQhrWmBTxLicRNfweurme9gkSBS"
    "CTfO4ZQVBQtm/DmJAcUwFeLE2v9kEWs5tk3KidZuT+e25GdmuM1+EdnMRFlNkV6Pk4Ef1a"
    "T87aNaSf7Yvd5vwAbsK7/gVl0YvSi6xqcFPx6R5YLYRp2MlzZhhk0MVveui+3Xo89EVVYW"
    "UUwq+ndu/ZN1LPduJKGWkG65Xa43VaAbuiJKE7qha+iGPrYKc3I6Kbqhz0LMXFEYGkxP0H"
    "yvDf52VViyjINkEQmPOd2+hOqfOaxUr+/vb0MCve5EM5o/frtud39+KyTJG2mOYhxfPdfK"
    "V/K0SnkhhajOujxkQDstzkHMKdQ4cqKF0+FcgcQAnh1SgJ8BEnQ3RdiJ3jv03h0b6drsvY"
    "suACXwtOt2U1GeBta8HDw9fCIQOd9NpeQBKcnVXBDDbekaZXZP7DOpJaC4oev1LBx3IloO"
    "rXXTHCiuQwQgqiCrk/FKbG7xNq+4W1VIj77wYaGTubIiuvZCiWKLTS91YhnO9hiDUTJRGB"
    "mLKhS6MqEqUC8oP0rCcw9454IorAbTRXciABDlRJQTUc4aopznC38hynkWYj7uZhupdi2U"
    "v91Gosh5OTX4SkwhDJw/BylHzYMianycFKG4bCguyLISgI5OpLvTZPFGvCNhoEmFeoTEkI"
    "B6RMWUjnpEx0cO0IMR3p2uTQQNZPOwZ5CywwkZ4xyC9B5EYxdk5EIqmuon9QhQ/sTbCaDB"
    "Kbz5pPEbrxKQjr3eDgLXRs72xpEIQVtQc64JoIK8KPqSWp+JQhamAfnURQoTKA7Ke3HQFq"
    "pPCaRwhMcaWdR80SYUgvHN0TbASbADBE4QOEHgpIbAyfkqigicnIWY/bd2EfQkRIT5SjYC"
    "KJhTY785NfgInw3nXMszUobx5jqOkS5k5nztjq8FnNBgdMCum71Oq0FC7tPhWLG0yYA93P"
    "f60UuwfkDlx853vvoMf2//9/Bvf/BGC1N74T9MbGf969WO2gF5JPvuModg312myhUuhcX6"
    "12tSrtX0RCle+53SpJwO9rSXLCnc0uKDxblRAdZHyDBRzS7FxzBD0HEYP1HYkN/bNKwFnS"
    "SovZkB83FiDJsvEDavahYwYBt7I0KK/geZ7Y0oyhaTdUaZtTgpxqlnuh+CHCvB/VCtpOH1"
    "aOWq+PDaoXqVo27vWiogEj55mu/vHZPfF3TOPCiW9WqYYdg9eq2e5ZRZBFvliEKFAfOTRT"
    "wy8EYo5pPBLjW1TpSFYtrOvnxwfUBbP/ST8U/OF50oTIUvoKYRCBgV2/zBs5IUerrv22HG"
    "IOmW+HqGdwMjn9bY0odc2NKHDGzpQzxfK7W30EnXVIh/S62PyrMVTYb8QGWon0ViMjZtWi"
    "uYnGnbLWsysL7sdJM7KVFdJ6Kvz/8lRriErmcqU15soO033ahR9bniMvrL1kZQfAa2xyiT"
    "CbUsIrrwMyGNniDShLdQiAAfhVbDVR1+BnSaldPc0Xwm/OnhQpJCtfe7nYs+Je4E/65OTI"
    "OSKLw5x5tekrfCSbzod3o3lbiaGuLnxldRdzdwdna7vGYodM7XJGrD2rMOpLM+k9F4qem2"
    "xkawvllkYvD1yTcRx/qSLvgoSLQ1d+4TIvz+mBkBKxOWWEhUCxF7fLhxMfDfZZijdYUycV"
    "UhzmVi2XRxVutoRexSjLqrYdQdvqUw6g7FnBB1Z6iFAsK89hhrFwHskmPthv8uBIkGSKqI"
    "iu4j4k6wjCa83TdwmSa93pHLKVwOaNxxTqeHA0XIMCZoh5gg18xJ8ONmBQMFqDAKqEAUUM"
    "gkLMjzGC1yfgPnC8AjgVhrP9f+jsEN4Qz/p7kMHTa0oedsgEwpXR+4Ws/ClNxtlEVK2EOt"
    "oUAV+cAW0J9coNy6IACku2HkZKboU9gFalFFpyqZuij6Ymny9ZaSkfsMv/KOR0m40/5viG"
    "jS4ZerHdCk52IblJ5xa1JOc2mxHOvaZPjX63MhDTNEhQrmDgqmt/PGWbniQujTHyl4aZyy"
    "EnZVFs7T/kc/WwA+zHN7f3fjNY9KJaJz2m5K8G22jfnEMrO+dscZ0SDwf8CarX7ne7tBnM"
    "8B67b7nW77S4O4B9G3cb7Aq1xxVxlhV9FlCeHurebHqeGgXO8Ua9g2go7S4r4PmSVtchmY"
    "W2YXC1KilGWTsiRBFo8WVZuWRc20rEzhBvUsExnK6UJRwUDb3NmoiU9HFJ2/i9QVsRZw/u"
    "fuby3y8f3lOzJYvnmjfHxXd+LOfvksMkeDyevmTYIQbQi48DpkqtMyPRH1vm9asrWcbrih"
    "3ZZpt2EQG66vx1tfzZRl1cxeTfkVfwfi5nW0Z8zp2OAL2OvMEInxAbpzMsxBJ3B3kWBuol"
    "j01ymUQ1U/k9ELNUdkYiy5zKHk6asolK7rxHKzt5H50rKJqiUk8z/EDRFtPPzkxtg1jF1D"
    "Yx5j11DM5e+YK5rQLEiDyv1Gp8wz/1nbItIerdSA9EO727u/axDnc8B67e73TqvdIO6BHC"
    "C0qlkLXVkNi472KJ3MopAp3E0gugmczgz7WRMdMN7HW2xOKtwnVGQ3abdtlnaLmm1ivJqt"
    "TKdF0xgFaErMXyTDHuYtzLDtYtAWGoQv7RqAttDcYKkTW4pTg89CiynG6eVlVbAKw47MKl"
    "ihQ05XVDa34Oruo6rl9FLVISWSBOzIohtTqS6D5ooGKRt1jSXl+C3Cpm+ip1veUVV5ZdKJ"
    "AUkmhrANbEdudd2+Wu6Osiryy8Pgd+NUz+mlSkyK+4ciqmycYwUz8PSgl290Pt4qU6QMOu"
    "zmPJEB/b14Ip5A4GcgzWDyKPV4v3msBhMbVlDlsA17UQab+m4/FWFRQQ9uc8l5Ymr/FkwS"
    "63+COzfeqJ7p2w02H3rblHNFy/C2ftl0CD65IB2b8Mm1ssiS2ZouLjjJlp4Maq0rpitOoX"
    "QRuQKvxiemWVRNDI7Zxz0KlhVzMuPvq57YcbM/VhCET3cKm1TV+FCwh0tTK8LyKF0F0eDL"
    "N2/ywMHQLFUAzsWI43jGbWl+k2K5EoJEFWT2HlImGK5Ol3fniU+wFXvlfL0ebL/JaUXqSS"
    "OKE3STbxUKYWGo+0nI19frYgJOd/0EabB0dnbtiicP/Qwzt3DRiqqhqPUIHBEcUyE4otXs"
    "tZpf2scqku0B/Ak2ZgD7T7csJ4FGG83JPxybbUFNy2Bg6RGFjzSqukkEvAhfyol/skIVre"
    "fcxlMNL2HAPG5Fltt1gvH4Tz/39bqs5p8YHSxvdLAsJVMrbpVgGbxjlYDUXijbQnUN0qFx"
    "IrXyKk/VC3mFur3qethya5KytOx6FgdTXB2DIUFt9S2JdKXVEGWkfdNls+J6z6jYb/arxp"
    "zqEq6eac9MY/k0E9nSHdXB2bCrqd5+Xb8iRbz+BNdJrbRyF/u+ISR8dzbHuWRuuTJ3gxSc"
    "Yg1nu5ygBYV6brxwfdpgdUHguGM49ath2jPCDHvGn30b14s3wnbxvMCqGejS2pcjBxV5VO"
    "RRkUdFvkxFXvIg/30O6bLj/AuG+KOeHFiAAzHpoB155l8R0zJEiLal1LalMk9YddLXerc5"
    "LvQ7LPS4wf4sZtZpRQ5Isv/s5KTsVczcJlNekBLDB2SWMiKwiMCeMgIbrmW16xbTpKDzij"
    "A9srZP+RieOdWQd97JJfryazBXhV/7xPYfKFP5Q4XGWy0B6k9sV89C/hcOxVCJkeTYC2FS"
    "LhLLdhDxV8UiU2PJVPJkGKpIxPmqABTv7FjwI04AOQckn6pQNBWaOYEpsMfBw+1FFVWTQt"
    "UMsf0h5g448L0xj6gc4Gw6Jr5QTGVerNqYT4E2PNrwqPejDX+eUi6QyWafKk5ILUxQbaJq"
    "Y0bx+aCyml+VEUROeEBk72V/BrW4vATlpgG1U1SxHTO88ZLbJZv3du7vRrjB8zxVH3wDV3"
    "ZtPt03MIp5SzG7q/42MHqIEmF0maWMu/BwF54MULqsu/ACydESbIFw6rR0SyCQrC2vHQBt"
    "CWzgA80c6N39ctQGZNDLfUQgkcBn8kwXUMJIhP/2vjZ/vXz/AXDFGf0BUcWvQAiXRJ8zg/"
    "/uJIPgAHc8QvwxBgxLFDCMxtge6xCLSt3J3N2c9T5ALnNMdq1z973Tb/Y7kPx+fTxgD81e"
    "74/77pdht81JGyT8Pbra5RFR+enw54pKt1CnA2RoMkmtTJ+WZYzYNCamQfliZNkedECMLK"
    "vo3t5Q9utE51g4O3aWcyyQkzufUdzjY0K1wMwEG1TkhVGIzkcfBMoYTOV0E9sws4zThOqV"
    "JXWKpi2atsczbY+8rO3buEWVC1UuVLlQ5TpHlcsro5GgbQUqbKQrWlagUQ6/w9g0XjknQL"
    "V5nWmT2Tpm2Y9XviAjeHv5GUo8bcgD/iGOaGIYzxp1oP86GUHmE5EDxXJzoDgB/EluiMM+"
    "QL50K0I1dFO1uBXLnVwrLnOBGLTZXTRBaLJAfRD1QXR1bNAGMS1HWWk5MNXAwbcpYAqPM7"
    "BndMWyhxbdKgtolBZFLbWo0ed3DlLGnBLnIGUtoUhexhbZRUXx26v3OTT2q/epGjtciuG3"
    "5lB5okmhsOkMDlNVkNGXeat+ZRX9SuQ1YqmIpSKWGsNS+zPTsG090XXtX6tnoal2sNVGOP"
    "U3EfdNFNum84UtUjxDfuhnLr4GPyu+wGPUydQ05uIrf10B+Fcn4Ih2gqhfZ4ZOXVwsjpju"
    "6R6YaUIO2CsdYZxywS/NpNRBqVhYkAQBsQRATBjfW9rsaMfJr+GPdWMC1phIx1NUyjFihG"
    "akE7YkSSREofQkJcMtoJ6hYHgtcvhqXV9lKFCN/Nz9rUU+XL779EudX1FAN3ArqBF3kwcZ"
    "wU1GF2TkYI02XYxE5iqIlxHJqDTe6YImaRuHumnJ6gd6O/fr7XQylQ0d0cfZn14JOUZYCT"
    "M/axXdR0lkf0rFWX+tPaWqgyGyw+mDb/arDP7X5eW7dx8v37z78On91ceP7z+98bXC+KUs"
    "9fC6cwMaYoj7cZWRP8RUM+fb5T2J0CI8LJs+ISeydlQ7t0RcrYhytgmDu2e0b/B/e0bgZG"
    "B92fjbrnWKbUdPTapTLC5lKryTQKNc5d5MqkxmvxpLm9gGUchkadnGnJoXpEkmiq7/Cj+L"
    "aDZZmMYccpKBYqkuKeHa1ggawPUhPzE02MjNywp6KuM6CnEfJrns26FuXDCA0HsOV+BuT/"
    "47pdz6bZHfUcINUI+XSI93w14LQIoBisNpkG/3q0GWBidiRrzzUAwX6pZiDlOimKUW82Sm"
    "MEYTYON8KVYC5DKDHLXW/eNdv91tEPdgwPrt2/bDV87VBvEPB+x7p9fpN4j4GDDO3l7zhr"
    "dwDwas/a3ZuW0Q8TFgt+2+6NT5HLA/2tcNwv8NWO/x5obLpnN/N7y+/0eDhL8PWLd983jb"
    "7N9zYv8wqp/li7bIFWyREWsRDbXgYws4uuV4WFNLPRy67Wbra/sLMF8cDBi09s8GvgxYq3"
    "l7O7xutn7ng8c7HLAv7dZt5w4ae0dyiI8ZdkIUdjpW6bWXWVzSQpRRs6QgTBaixfek1O9J"
    "MGhT0OiMyRUk2mqGnRDyuZcJFrfM43MsZX7FSbOmWKVkATMmgZN8rREc2WKxilEjqi/zah"
    "WBz/LiTREyjJuNVvy2lel0OKfzcWHWJpDuwN7TmTrbRyV7gzHO5cKRya1AV6c5cDd6RyJT"
    "N8VDkjaYS+BxD7r75vd2kgN4I5cTZrFUseD+QE9yXAUmQYbnKtgqR7jWgpqWwSDo2jCfFK"
    "ZZosZhnbxq9ozQH5xaX4n4bD7vF5y9Gr8PcZ7fTIrE2qk/SHzRn1Ey1V4oUeZOWgvFpOvc"
    "3d87D8QCf4Zb4ufZgOwbEEReJ1zHgQQdo8nSNCmbrEYN8q+lYtrU5LdUXvhwfqIiFF2lfC"
    "WDfBwKUwfslSo6f7aFaajLiW3VRdwX3Gus6DBlBMl0ySBlx9iAvGwiMIxZSxMub+MdGwPl"
    "zEuwUaovzGXlXvoWNKX3GvYqlNv3i7YYiuFyCk7HyA0WfJGmZXZIIX9+mR1aVDH5MH4SpS"
    "IL9XvTudvAXbGMecvmjn2jNxe9uUWVFfTmInwpESCA3tyzEDNbJltz6TsV1xSl4NMSbVa8"
    "yuNbu0r3rV3FfGuw/XRbx6hHK7OfrfbQ7vagCInzOWD33ZvmXafnliYJfpPE2akkpZzKGO"
    "xKYqYpqYSw5WjfS9oFx4QowGCfoArOrn0vJ449VYC7PkH1uLuX4eumBCjC4gBJ9Zh8lYvJ"
    "VxlMvooz2TKW5qTQIrGmqB6LP+Xh8Kd0Bn+K8ffJVNStK6D5xBJzutZskOaAXTfI9YC1Gq"
    "S1jW7xNg/f36bz/W2M7x4KXGRkB2kqqGO8y8Hjd6ksfhflsAejJ1ikdKLNFT2ZyUGyqDnq"
    "0F249Pti+L72emZFdLRbnW/N25/ffqpfCg5zq1NzfE5B3SPMYMczMfQ8EwX5nECN7M5it/"
    "DxFGSyT4OszWKt8JsVZK1Pg6zNYq3viBy6/sqCbE6kR5ZnsTzkVSzA6hDd+bH4qiCLbS0N"
    "Ct2sOAfpZdade53b77ADxfkcsJv72y8NAv8H7Eun+e3+DnYoOAdyYHYY0ltaSG/Ixx3jY3"
    "rJgxjh4YsfBPzS46Wm2/wtcgG3PYYzei8lEUKxDTHZNE1TWaWgIxHCiGwOLRS43zGEAvsD"
    "/vlnVA0Mxj3lDbsIEWFIc6x+ezDeKy9Pw1TI1OxIZmcExvlbOMb22u/oNNm6Mb42NFdzxD"
    "C747AE1hYLXz5V/obnbeHQ5djOx4RX27VL+dvvXaqL4N10pgdy6VSE4XHofghb5J+SMhoX"
    "4dQNdNUSPVWVW/zHqUMoOLgjq77yfu5fKjWNI5uO5wvdIdlx8rn9VIlR+9xcEZyDCfsrIl"
    "M0fYtFcFkQLXNlCAMqzhLYTLBO0+Xui4DdBvRFU6lX7V1Lyfa1TSe7Ze4SP7ak4HyMw8Y4"
    "7KKLEMZhY4CuRAG6GId9FmIe02mieyef82FNLbPrQc6wHWVqb+/18YllDt6RlPGe6hjnfX"
    "p+nCCNzCwvC9DO9jJskR8npF0XeZuECPFlIvXLBJO57MXz4U6B8aogX6N0mMYF07gcMY2L"
    "PxwP7gSRc/RuZHF0/kqVwMUHrxMAxiCwnY4u+jB6Pmix6cOAZKFYlpsMJS3DChQJ8NL7fx"
    "ZHU820bDJTLMIM8qS9JGd12cs9dgMmgU/U4RSik4hOIjqJ6OTZWxqITp6FmPmUtJLWxnSg"
    "Zk2BMM0WME1c1ygyt+LUOL+knl8I2OwHsAHNvyhYE6BBoCZa6WNCt2BphAyHKeJfR8W/tB"
    "fMX5wb+wpM3By89ab6wdl7qsM3sjZKBS02JxMoS19LQBa9S/XsmqZuvOhQCTTfCDD2+HQe"
    "G+oKAg69HiD5svLEjywH4Vt5OZM1k1jLBTU1wyRzZUWYAbgfU3WaGNJYct8JgOI/1z8bWo"
    "Rypv+ZhTZGM4UjsojIIiKLiCyeqUmMyOJZiHmtIxSEPiJ0aFTKWnmoOuzNstmDOt+uRnsF"
    "t1nVo1Z7ZPrKXn3oVPksffkhf6wn1R8KToQcZmY+83IdW/KTtTYCL8hoonAbdSSsQX5epb"
    "DnDYJJnFvyxuZSp1adTI2lKMcjLmrshVq29iS2Tn4mI5MuuJJpjeBizPo83K0HjCqmrlEz"
    "YOa6fVqcyevwGjB1IdM4vyQKHvFHcKJsRF87lxpy4Y391NqJQH/Be5V4F8fi927CJ5S9LF"
    "gfJrt/t8d9M2uvnUN6pX30a1FuCmv2asjH1PM+usdyQgjnIJxThKkI58hgqZycnY9wzlmI"
    "GcsJYTmhHTaq/v2xedvp/3eDuAcD1mt3v3da7QZxDwbspn3X7jZvG8Q9GLD2t3aXf2lxOv"
    "8wanvlEVj5qUs9/XVboQXppRbc7f0fDcL/Ddi39pfO47cGcT4H7Gvn5muDwP8Ba3U7/U4L"
    "ZOcdySUm38wIy6o3V3Q9VbuLER9Ox9vnUuaoee8uP37wNTz4kqXc9b41b28TNDxuQTOaUr"
    "do8xwIkEs9BVr3j3d9yKzsHgxYv33bfvjK37QN4h8O2PdOr9NvEPEB06XXa960Yb6IA1jN"
    "mp1bWMn4x4DdtvuiU+dzwP5oXzcI/8dXxsebG/6+7tzfDa/v/8EXyND3Aeu2bx5vm/17Tu"
    "wfSjLdfMRjqzXRp5Z6OHTbrXbne/sLcN85GrDO3XeQ0E2z37m7aZDQ1wFr9nqdmzug8I4G"
    "7OG2eTd86N4/3PfgQugr7+/bwy1/49253QW+8bWWz8XrZut3Ph7dI37u1unG+Rywx7u/Pf"
    "IH+K0DJwNf+DDjmuKXbvOPuwbxD+UYPCZAoAWMb789mt7Rhdlajv+ikwSDLKMS15pE5tm3"
    "pca+l5pywSeLcTp9A02ErBLcPvQuGuFWKTK8fQKJ0yhJY41GPApFMJ0IKYI6UoM6lG2XMi"
    "hIV4KIJZteVZKwsbQnRlpl5M0qeYBc4oWzxs/3b0HVdQ+yFOAvnR7Ure45l4LfZFaOLcXW"
    "rKkySVY20iGMCNlWqrJk07NsZXnt4i6yBK6pcAGUeQHEykjlCB4rI2FlpGpp6wVCrnEX/1"
    "7YGg7Ay8vVMBUyNcJUXYOfN7SoWKMK8jaRGJMlROEREUJbOFdCkAp5ipkSjpgpAcvQ5eVt"
    "0TJ07tupBNaexz6W8Ns8B4PDr6gy+Lzu6SRX3o0sTnyp50r5Id5YZazBBTa+nSiTw6/3Hc"
    "opiowaYufPjkXdApk8KrJ2JIzOlHTX+yp+dyKDM+IrdUqll1UjsOX2V9mBBXElZTGr6wWp"
    "VJJT1OLmTQlLVdfvqKqssnRtsSOT+lwTtabU7PGuqsSmg+xC9hetrN3IwZUtT/KrSbB9rs"
    "qdQPErkBBRX0ps2+WdMfKqWPyiaWpUJcbS/kxGQdfdyMmS/5b8DJmqFP6n679Acvz35Ocp"
    "/8WrX5JrfO73dkWT7kcyA8DDYTlQ3EfZwH2UuI8SHdW4j/IsxHwCUe4nFLsT0iEKLY1BQp"
    "wyck8ZagFvYhLOF8K4ppY50r4WiEkMBCRmBStCb912s/UVLgW+RC0BDFis2KLHjbJCpXW9"
    "9hJH8Eq80US8JwpXBo3Sob8/wlfMDorpKyVAH+u7p6/0p/rBff5yrgybeRxZG+XMW+l4br"
    "LgYt+3kwcr9u24fECxuYRUkJzoaSZQ21fDfJ7qxmuDvM5WRLPJmD4prM6/ieSOkZyRTjrJ"
    "OpkZr9BWbNdKRoj3dJ/N5RPc7EDRwgkI5CKQW3RJQyAX4QqJ4AoEcs9CzGkJ8VLXxtR8eK"
    "epUZe9OgpFY4tJE6TDKSP1lDl4sWE5DaSDgVdT/jv58yTEHaVzPEiDPC/Oc0ypUfVVDFNq"
    "VCOlBv0BoXBKsoMqfYGMkEksQ2nXSAT/EfyXEpjOB/4fB5j+ZjB7pnNxPS1Nd3REgOlIi3"
    "o+YHruUPHHWJPlKLUkyILFjiyoXuR2UifjFXF2Tvp1iOpEsZwivJZtGKobkaxxOq76xMHp"
    "vdxhc8Qy4s+IPxdduRB/RpRFIvsE8eezELN4PSZLOFm6PkGWYPfzajqOSEFMMUTMV3LCbE"
    "vPAxcgOXwGuOMwbi+53p7pwt5iTQqQ4YIk3YIUMz6PYxsF9g8n2EXh3cW5gnXCFDnMIbGr"
    "crG0YZckhMl4KXkCkTN+ZVZL0cBW8UqzanZ0O2aSNVT+DXbcvrkwDT6CcAMn2l1od6Hdda"
    "bvP7S7zk7MuIGzzLUR1Joi3jevvcx7+aT1u0VUtiJLVIQU1yip1yiFWa9pxXo3RyisqSV2"
    "btearVb7oS+K6rlHUBnxt8eeU5lPHETtqOMEGjj83GraRUgxMEj+WTcsuj03QibxnJP2xa"
    "bNFzqdU7ad+h2nxnkm8zzz5SWCsArPtxRynHcYyCXN9nhf3S6ceCBOiakHMEjuuDvkA2Oy"
    "BCafxR75+DSWKhgxlIs2weUWzVWb7nSz3ZZDy2u60dvWn1Hi5LQnbk57Ard3XV6K9UxVMj"
    "VM4ijW4iTARnGv2i4d7eg90yxrWZbvDKZa4FbhPP9BCxIddOigQwcdOujO1G5EB91ZiBkd"
    "dGWujSFFpRCqFiTEKSP3lDn0xvxTEuY+gDN0CZ3HxEKAdE8A6XblbUura1sdpiIyekxk9B"
    "hVLE+VvbnqVx4SDv3P/wd+9DKL"
)
