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
    "builtin" BOOL NOT NULL
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
    "sid" VARCHAR(64) NOT NULL,
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
    "eJztfXtz4kiy71ep4J+ZiWAc3W7349A3bgSmGTc7buMF3LPnLBMgUGE0FiVWEnaz5+53v5"
    "WlB3ojgcCFyAiHEVJlSWRWlTJ/mZX5vzWbMoXZF82VqtltZpvrWoP8b40pC8oPEq7WSU1Z"
    "LjfX4IStTHTRXIF2I+o3nFi2qUxtfmmm6Bblp1RqTU1taWsGA4Iuo8SY/EWnNpnOFfZIVa"
    "IxYvCzK6bZxJiRF8N8uiDjCZ0ZJh0ThalkrMxsao7J3NBVYs+pTzo19NWCWZxeX1/AA6jG"
    "lD+Bxh6PcC/eyb9WdGQbj5S3M/kd//knP60xlf6gFnz939pMo7oqjmuK4Jym1qAR/bE0qW"
    "VxplgenSsBttJ14PB6KRhcE405U8WX/9RJqE/OeM0WnHeORrx7EINd5k24PA3zID1PTIVN"
    "5+V0DQ2XTyPRe2hEO72L8yOP9uGh8+U30RLGzGTkyHbTerm25wbzm69WmnoBNHDtkTJqKj"
    "ZVA4McHs2dEt4pZ3TwE7a5ov6wUDcnVDpTVjpMldr/ma3YFGYIcaaYdTHl4/Hiia6tC0Zf"
    "OIP+r/ugAaLR6K47GPXbg9GoFptnLq+C08E9NeWM5UzT+F2ATf9x+t2wR5ytwQ1aX5u9n9"
    "99+EUwxLDsR1NcFMyr/UcQKrYy2shzw3NnrId5/oXzzNYWNJnvDkWE76pLcuEd7MJ/78RG"
    "AJulyWOmx67jMnjQ+dbuD5rf7qH7hWX9Sxd8ag7acOVSnF1Hzv7syMPgq6yzAvudkD86g6"
    "8EvpL/6d61o1Lz2w3+B+YhX7ltY8SMl5GiBnninfZOiSnriXWz3IRF25orZrJYNxQR0XIW"
    "naAwawvlx0in7NGe868f3mQI93uzJybQhzcRgd25Vy7Fpf8kMHhUbMkKEZW5csk7c7YuTY"
    "GlSCysyWO2zVYLwdMOvzF/FdH4suRTyzx+a61em68PXxrEPRiyh/svzhn3YMi+tG/b4ox7"
    "EFWX8oz4yzwj/jJ9xF/GRnxQucg74IM0ON4TGSq+FVinw1Qyj/Ud1+rLN/mGbtbYjQ3eqa"
    "7xxTdx9KazOkRUQU6/zbVIvM1YJd7GlwnOowmdK/psZMyKLBVRuj2WC1dtl4Xp5awWIQss"
    "L1NDRMjRCEcFlhBn59/63bsUdvoUUfNHm9rk/xFds+xDrQoB03Oy0nRbY9YF3PY17E3gUM"
    "gS8laEn781/xFdLFq33euoNKCD6+jrENCcItLwCVAYpQvDpIqVpIsP6A87WRobip3elKez"
    "wgza/xhk89uHAm67dzde86gQovzmP9sqqqCEqSqpoXzKpaF8ytBQPoGGApjj7CmAgMGJiT"
    "J9elFMdRS7YlwaaW3jlxaXi+gZhSmPgnfwI+EXuGB9S+E/TVXM7jM1TU2ltQRAP9amngXr"
    "T93WIyPYfCu43ySqsiZ8+XqZa9O5QNodXaEuoPWXuWITQNMtMqG68UI0u05UulRM2yIz01"
    "gIvN15nJ8s4j3EBRkETxsvLIb0H+vGQ0Z/TKn4vRYByEB4FDTei7nSaZpXwAO6xWMr69qf"
    "ETcBQtcSQdd8wFuJgFGHpbyjAhQR5mvsYLrC20OtlI/wBL9evr36ePXp3YerT7yJeEr/zM"
    "cMvnfuBlETmb/B+S8fFfcIhCnRMyC1Z2C1VHcUc5gSxSy1mOHtlSjfZNm6zbOEWi2BgpAi"
    "CyCEGEBvMbZdG4ZOFZbMuQBVhHsTTlYtpl13u7ehCXDdido2D9+u21wjFyOfN9Jsmvy24b"
    "+e6kVsHZ+ggmbOpzw47Kd0GPZTDIV9VbRQNmbvrn7GzMYoh+Ps/Y0r1doj+52uY/7KCEtd"
    "e+/a7+g02bo5W/PNDlN58Y2k8LDiv1+lOnWWhR5/zfU6rYETE/QK5rixYraw/OJWuHupnm"
    "l8BxptNbm/cmt2pphEIRY1NWpxM5cbsMaCxsPhsptuj2ZLNVOd7oosuxuKctbd7Ybqya26"
    "GRaqoq8SHAzX2mO6ieqRHM9APSTDHRv1vy4v3737ePnm3YdP768+fnz/6Y1vrMYvZVmt15"
    "0bUCVCAnF0C1kAvpVlG06kyhc605jmciy+viQ2zF5tBInLFzVMlCuaV1DyRcXpm3BrgqoX"
    "ZGw4KNmYKCYV8JoYgxZv2Pra7bTaZKGsia08JSxUpfWaiMVtQtKeKGJxr64MZa50iMUhFv"
    "fayvzJgTSIxZ2FmDEY+8DB2KAeFOCu27yCrL3Kw9qrdNZexVgruJPI2+0h2R6tzIwW4RwN"
    "Av+HzEEvG8T5HDLAO9vNuwZxD4YM1pMGgf9D5uixDVefjerGrxOkLVDS0b8TcKktyKpLI7"
    "OopAFXHYbRlK0KWUym0m9QkIbJENukmTTBlst0xwTJjuiP8c+crEPGtdfj7E4PwAyQyBGC"
    "CferUAimDQN5B+MgTFmCcXBCwZmnYBtIglV+oYqqa4zWEuBJ/1o9C5FUg61yQZCWTZewnR"
    "/i/kw6NUy1TtQVP28Q/pxr4nrTIUjQIiLAW2CHImZwRsZc0TQds3ecDEaW2P+QDdmY08IX"
    "olmCexC1qFOiMGIsKfuV8vGvkqWysuDOxtJy0hDoxvTJDWdULLg1f5In/kRqg9/hSVsuqT"
    "p2nuBFs+fEiZyG9kMm1IQ6GS8UlY5WS7eZ42eCJAfG6nFOVtZK0fU1mZmUfibjpWk8a4Cl"
    "KfrYfcC5oWuCUrPJ1DQsC4BXkxJm2Pw+jHc3pSr/hWPx7NaYPFHON/pMzbX7c8STiXBJ8X"
    "QXZMzoD3vEJaroCkg0xJYV06llkc1V4bGybI1fsw2iG8bTZ343ky5gyVA92pc5ZZw/Czox"
    "1LVglteiTmbGRjT8V/AxpVtClLxzPpl2yesQ2n4LI6XMDAlx9kD7cpNIBCQtRr8YnJiLAU"
    "H0OPMRREcQvboaFILoZydmBNExo4kUMwf3bL8iR4XWXmAN8NpXcAUo39djcrswYaimap9+"
    "+yrFqpWmfm6whKJ6SZgS9RKp9RIXURoB3FJg7kTJcAolTCEX4Cg4fTZUCH3LPHMW1N5Buh"
    "sqlK7M0p1CSIiu74a/RGhR0jJLOoJKF3DWRyjRX1/AX+86kuIcT/fXB0jQXx8SQxn+etdl"
    "V0QgARIUSOkCcXybReSxoUBxlC6OgG9Up89Jm79TjaUk0uMZTG8OJICyraVkD3QRvSu5B9"
    "S+ZNa+XHFxXdk2iqx1UTpc8Upf8QLhLkVnYoQUp6BsU1CSGL6OShdLg3+Zrnsi3K2WEMwX"
    "b1TPiurTNs1H5qZ9rvi+J7r2wu/48qJT84KMFWa9QJ0ezSIWVXQIg9Nssf1XVO4RKf+gVA"
    "+x55rlkolgMH5kvEDYG0TQKWpyxN/B75i4NTmUGjyY5R53Kh9jidgjyAozwSf4Et/myrn/"
    "NiPn/tt4zn0sGFGy8xu3OXr75t6/z7Nx7v379J1zcC0SrGGo69FcsQrtnQsRVZDTH67yhB"
    "ldpYcZXUXZbNluLsH8IRwuwfHYW+s93N117m4O9WaLLr651t6MpTe2QZEqFh2tmK0loCzZ"
    "hkeEFIMPpLM8opNplQBx9hdck02F0zZUO4FoklmSLoz27vLjBx9Bgy9Z4Fn/W/P2No6gLa"
    "iqKaP0Le9pHukgVRWqHxxDORQmWpzN6QUmNhRVYHHWKnSIAhO4GeIsXgj0x1Lj3e0g5jDl"
    "ccR8zNyPpy5lSQDH7sqeGD/az1Ske41BjcHL9SyQ0RANR9RvuRVe7BsLas9h867tFAlZLv"
    "kAFFid4u/1pRePF2Q8NRZLHSR/4ZYET9gtvF93zuZgg9HQVlbNFigib6TqsIfVMMmjxn8h"
    "WS0bsJmVkTE1TcMcE0vs/p2vL8gDqNruRZPa5hp6rLtbY6ld95pSfkfeP78V/wn8OZVH/k"
    "TuFuaxYtt0sbStMWeepq/4UNtlf6z7e4Byz32riHhKhHhiie/KvARC7v6ChWMrXDK2/OxD"
    "uNsQdxtKsSzhbsNX5ChWZTxsVcbQXp+N8llos8+GDINkZFZXPNumqICDdChhmSXsGaFxCa"
    "d6IoIkGNAbdUcIrKCQDuoRVAEhjzkhcnohMt0QbyQqBtxbiQeMYWjifD0LPDO9Frli8h5N"
    "YyWS4s20R4CGyIoLFIoLPdG1D3GJ2iLUtC4eTYX3AQgUZICDDGwTfUWXXFQ2cdNNiaxy/J"
    "lFQd7kqLwj3HOPMkiIQmFyM0xuhiCf/DoVJjc7CzG/ZmRnBSvyba3Al74tKq3+3hH2Q73O"
    "XDnIzidffRsVf+0n0mJ6HLnqHA74OwMyf7eZba5rCUZMuEGmNWO7TUfUb5s7lzg3IyZ0xj"
    "Xjsci3PRb+cKfmoIgbtrixsVjaa3CgO3UI+X/w0TPYMGSYzqfr1v9MxiKl2dhJuG0Rc+VU"
    "N0hMM374Ww+ZPTdFxm9FJC6f6cZLXRhA5O3e+a/Rz48WFlpYNbSwzlz1RgvrLMSMAR0Y0C"
    "HFzMGAjtcM6MAMxyVqSBhYWslXJe7bL3nVcZhTNF43TFVBHeQyl0f/MsOhf5mYdCLRBs7k"
    "c7INXAUel6/nOZhXEQZvKKoXllJ+EQYBIxYavx4Bcnc7d5mRlHwifdOx174KvD32lmOV2o"
    "qmF0rAGiCRIx8h3Pak8xFK4i+6FlZpLcFR5F6pZ3mIJps2Wz1DTbKCfZLGTMSR2SalDTKn"
    "ivqvFRRVMa06Mekjb1snTq9ikyZEq8UD2XbvSmwPXSomZbbrHVoq9lxs+3TdQbxfy+ZXLG"
    "IbUOIUGs0MSD/nOHig9OpSV6Z0wfuwPnsdQP46p8qsxj9FS/FsxnLIVOOFwfZVOCEenPdB"
    "9VmdUIU/m9M5VcmE34xYumLNL8j4SQOfk2bxU1NDpf5vFTL4ydrE4e3ib4JHLrX8qWDoqN"
    "yaqp6CXW6vFlXM6Xz0aCoLq1i/N5277K6dsElv4u3ZNzrw0IFX9D2JDjyEqySCq9CBdxZi"
    "BvWkiFnsta9ckOQBjGLMJHBQTDKl3AUwuM1WC8HkDgNzYEpjzE4reCEVt2tf/94gX/8+ZL"
    "32Tad71yDO55Bd95p3ra8N4nwO2U2v+3DfIOIjam/lk08u8WRIJyocsICKDH6vvczikGZl"
    "SctPmW/op+aplIrZtfte977bb39pEO9oyJr9frsvznlH/Nw9v/5dnHOPhuy+175v9jp3N0"
    "DsHg5Z977N5xD8H7L+Q59/fgEy/3DIWrfdvqByD5wz0Mj5lGNuCQCgwNzy2sss7p3nVr7J"
    "lTW74r4CVQXDv5C3YENSBUz7CExeciYVUo98gioyuOw3hLGkDOogz42VWchVECOUw2FQqQ"
    "JGhkiJOEqCpMCyTheMT5RlVJ/eZMjgP9jIUfxJN6zC3AsRnTX3QjB3gYUhRijHwnDynsSQ"
    "Xh90b8Rk0zRNZZ0snChhRDbnslqDA/2ff8a0ZTOtMlG65yVEhOG+CQ7vKIPj3P3NMKn2yH"
    "6n65g9GuFozGd9klzdnN08oqm8+F7A8KDiP1+lOnXqUPfa/UGv0xo4nsPkOIJgDXiuOaqK"
    "OTKeqWlqalI13mu3j99+71Gn7Gg631tuf123uxO0CtNEEH73zTWdm2kJikMRblVtlIYXSz"
    "82ogwm3Xu9VXVECXapozIHVhGeneII4y+B2Ww/RvWhi290MaGnCGDl4pJiWfzVWcJEbPod"
    "VXQ8+enO9nwHut1UdUD5xRb25ZPXT5UYdfgQzc2qnhqrGVr4twVtjpah1lvDN68phEC+zL"
    "XpnDhqKFG88Eo+8A3VCXqE1BkQNrlaEtuoE2bYRGNTfaVyttaJwr/PqfmZABZFKBTSdgpq"
    "jEVhOxHwCL8+HvJ5/NsnlhfeBLxaGlgi0YrCKWGRm/Z1zOmBIYEYEoghgWcZK4YhgWchZu"
    "ddlyjhFPRZS4b1ijpWTkioCZ6VjLrAKZMiTzXgk7XacnKNr/9W0os4fe/ghqIKgQDH3j34"
    "qslPTmiCF8hDgA6mAzuYNmbbsRxMkg7UrR6m0ERN8TDFhy667g7sujskvtSnU/dHx3Al71"
    "I9C0+yAo1y7AJ2m3s7WqdzKJcqSr1OFUYmlOga9ExmhkksrxZsg1iKDplbPbCWd2M+a1N+"
    "h5nGYGSR4eryzeWHGHB0jBtixQvpXgZ1xG4Qu5Hl5VAJox6xm7MQM27nPOh2ztG/C228CZ"
    "BUcO9N+WVFBL+Swmi2sJhWNc9cOSyOmda5ggxfIWDgRIzDMFqua8s9WTTgxrM1o2afd3WC"
    "Q/ZVwirafFQZawiAaIlSH7UE+zfWpp5lCFO/9Wi6aZ67ZAoYqApZclPDYD9ZZNObW34RMk"
    "850PVnYcjONW6ZmmsRtEC5hUKoqnGRJ9d9LPsGBTNOiZi90UJE3LkYCJ3NwDB/pu6eGqx4"
    "ghY2WthoYZ+v6YUW9lmIOStR8/bcGyeRtLnWvL+/7bSadwORU8M5hKQa3evmQOSh8Q9Fap"
    "qH22ZP5KaBg7TUGr12v3NzBye9oyH70ul/6zj5PPxDaDno9JyG4iCqEeUxnMpPupGRQHq7"
    "2PdLJn2k6YxiTxB7VM/NG9wTpTvr0KijB/mcELsOEuWTYLDlNaESSDHiJzs+JciyOKsLx1"
    "JUc3tbPRJRkTDOpIqruOdDoJYAKonz9Swgaem1yBFOAW1FknJAb9SVrVHrgoxNhT35JWtX"
    "S/gxlihlq9MReGzGBB7KSVgOJ514CCcVuZu+HDKaczHxfpMSsB/rtgVxJngABJMQTEIwCc"
    "Gk80YZEEw6CzFjuAaGa5xWLAGGaxyVxZ5GnFN18ppjXd0E1cmxc4qgUBuKSgzWY6NQvuFY"
    "ZIUIEVWC7Yd+05lckzN30hXDlCXoinIGcJ2sqrhT4B5AMHunQ6omBnnQiLQgy5I2Y4U5mr"
    "EhK4Im54IRRVRYYIOUEx1m1aF2IpQhnBgrm9jGBRlbK95YM0yRLkcgeXRpmDaAdrrG6Gcy"
    "Ziu49VhcdPqhlDgnE7HEY967IKAY2g9ZcilC97eUXDcRlo2TKMU4F2+OUoL/oiwQif7LFB"
    "VWjUTcGnFrxK2l1lZOVktF3PrsxOxoZIWAP58Csetc2HVRVLWicMlBKkdCBbydQ3h9Ypm5"
    "jbGcCbGcQZMlbxxnkOac87QtTWMiMKNR4Tx3CaTnzEmdzuyCgzBAcs6cw5KBh1Q66EJJmt"
    "fp3PUJqsfdg2gdWHqtnJUBS69lCEWq0muYbLT8ZKOuf6AAQwMkyM7otA94cQqwNEKG+Vsx"
    "f+vr5G91t5rsyVdvT0tFuRpYAHPw1JvbJfC1WBSFnEvB9o1c4bVwj7qWsQw8ewaxJOX/qc"
    "gQjwSAQRTFUSN+TmSsRoLtma1M989nJnqpKo+wml4eNnFrD7Y57smlG94Lzb00neJwetSe"
    "KRuVNKi+KkyFEsUV5ZVJp5SzS30Fdp3kHFSmnFGCB/uWSIWOqFpVPvH1RdVhWGEF0IKlUk"
    "dTRddBaS2LYy23v8quYJahr0qYkT2/owpxqlDseSCiykoKtPG42WV0YPB/23n6YFXqzVkw"
    "OL+51LjZXkuIy3ev1LNC8pWlNnpyG+WIxtcN9gh1S0xqOykyoAS3RTRGFEtk3ACZ1ok1N1"
    "4YMdiUXpDxXLHmflh8/2vz18v3H7yaJy9zSLbBH6AOfczpj6Qw/OPctGD8Pdxz32h2jIrG"
    "qOiiKxJGRWO4rEThshgVfRZihtdpXMDpATRe+8pFRH+4yhE98+EqNXgGLkWC5hTLvirCW5"
    "9A5ijdXWO/8oR+pUd+YbR5Kmff5go6fpsRdfw2HnZsTY1lkisrPeBrQ3H8SK/XWesPEtPF"
    "LQ6NX97htRumxNeu1K9dkz4bTzvmvwhSYv4LmaXsQQkxEaeb/AESDHzLDtFKRhkLB7zkBB"
    "klZenWUJfAgDpsruKQYMpAfx2U88E63UWsJAgYWJCKArv82QoEj1ypbAeD/5hTRhRGmvcd"
    "wFLJi2IRME0AjVWdwl2A0JKFxlY2jeO6O9BjOWvpFt56BqJaXGtBpfQE1BVYJYpNpw3Fca"
    "fUaagqRV6sISnEReC9NXPqNBsH4SnyfqtOsxl2eVSavTKkNS3wSUI8buIreHM18x0sEkQq"
    "4cY5nLKiYMGcPycxoBimQpxY+58sYq0mtkk50cbt6dyW/MwMt9kvIpuZKKsp0utxMvCjmp"
    "S/fVQryR970PsN2ZB95RfcqgvjZ0XX+LTgx2OyWhLbqJPJyibMsInB6t51sf16/Jmoytoi"
    "iklF/86tf7Jey70bSaglpFtul5tNFeiGrojShG7oGrqhX1uFOTmdFN3QZyFmriiMDKYnaL"
    "7XBn+7KixZxkGyiIQnnO5QQvXPHFeq193ubUig151oRvOHb9ft3s9vhSR5I81RjOOr50b5"
    "Sp5WKS+kENVZl4cMaKfFOYg5hRqvnGjhdDhXIDGAZ4cU4GeABN1NEXai9w69d6+NdG333k"
    "UXgBJ42nO7qShPA2teDp4ePxGInO+mUvKAlORqLojhtnSNMrsv9pnUElDc0PV6Fo47FS1H"
    "1qZpDhTXIQIQVZDVyWQtNrd4m1fcrSqkT5/5sNDJQlkTXXumRLHFppc6sQxne4zBKJkqjE"
    "xEFQpdmVIVqJeUHyXhuUe8c0EUVoPpojsRAIhyIsqJKGcNUc7zhb8Q5TwLMb/uZhupdi2U"
    "v91Gosh5OTX4SkwhDJw/BylHzYMianycFKG4bCguyLISgI5OpLvTZPFWvCNhoEmFeoTEkI"
    "B6RMWUjnpEx0cO0IMR3p2uTQUNZPOw55CywwkZ4xyC9B5EYxdk7EIqmuon9QhQ/sTbCaDB"
    "Kbz5qPEbrxOQjoPeDgLXxs72xrEIQVtSc6EJoII8K/qKWp+JQpamAfnURQoTKA7Ke3HQFq"
    "rPCKRwhMcaW9R81qYUgvHN8S7ASbADBE4QOEHgpIbAyfkqigicnIWY/bd2EfQkRIT5SrYC"
    "KJhT47A5NfgIn48WXMszUobx9jqOkS5k5nztjq8FnNBgdMium/1Oq0FC7tPRRLG06ZDdd/"
    "uD6CVYP6DyY+c7X31Gv7f/e/S3P3ijpak98x8mtrP+9WJH7YA8kn13mUOw7y5T5QqXwmL9"
    "6yUp12p6ohSv/V5pUk4HezpIlhRuafHB4tyoAOsjZJioZp/iY5gh6HUYP1XYiN/bNKwlnS"
    "aovZkB83FiDJsvEDavahYwYBd7I0KK/geZ7Y0oyhaTdUaZtTgpxqlnuh+CHCvB/VCtpOH1"
    "aOWq+PDao3qVo27vWyogEj55mu/vPZPfF3TO3CuW9WKYYdg9eq2e5ZRZBlvliEKFAfOTRT"
    "wy8EYo5qPBLjW1TpSlYtrOvnxwfUBbP/ST8U/OF50oTIUvoKYRCBgV2/zBs5IUenro22HG"
    "IOmW+HqGdwMjnzbY0odc2NKHDGzpQzxfK7V30Ek3VIh/S62PyrMVTYb8QGWon0ViMrZtWi"
    "uYnGnXLWsysL7sdJN7KVE9J6JvwP8lRriErmcqU15soO033apRDbjiMv7L1sZQfAa2xyjT"
    "KbUsIrrwMyGNHyHShLdQiAAfhVbDVR1+BnSatdPc0Xym/OnhQpJCdfC7nYs+Je4E/65OTI"
    "OSKLw5x5tekrfCSbzo93o3lbiaGuLnxldRdzdwdna7vGYodM7XJGrD2rMJpLM+k/Fkpem2"
    "xsawvllkavD1yTcRJ/qKLvkoSLQ1S+nzXBbAihiUGC5Xw3A5fL1guByKOSFczlALRXJ57T"
    "FILoK0JQfJjf5dCMsMkFQRzjxEqJxgGU14u2/hMk16vSOXU7gcUJXjnE6P44mQYTDPHsE8"
    "rn2S4IDNiuIJUGH4zpbwnQLWdSBU10/VvqdvPJwg/jQnw3E9431n/1xK5fPA1XoWJOHuwi"
    "tSAR1K1QSKkAd2EP7k4qzWBQEc1o1CJnNFn8EmQosqOlXJzAVhlyuTz3pKxu4z/Mo7HifB"
    "Foe/IWIax1+u9sA0nortb3nCnS05lfblaqJr09FfL0+F9JwQFao5e6g53sYNZ+WKC2FAf6"
    "SgdnHKSmj3WWhD+x+DbAH4YMNt9+7Gax6VSiQ+xHYzSu+y68gnlpn1tTvOiAaB/0PWbA06"
    "39sN4nwOWa896PTaXxrEPYi+jfPF7eQK28mI2okuSwi67jQ/Tg2N43qnWMN2EXSUFrcNyC"
    "xpk8vA3DE5VZASpSyblCXx0T9YVG1aFjXTkvqEG9SzTGSoxgo16QJtcyczJj4dUXT+LlLX"
    "xFrC+Z97v7XIx/eX78hw9eaN8vFd3Qlb+uWzSDwMJq+bdgcifMFf73XIVKdleh7jQ9+0ZG"
    "s53XBDuy3TbsMYKFxfX299NVOWVTN7NeVX/A1s29fRvrGgE4MvYC9zQ+RVB+jOSVAGncDd"
    "RX6yqWLRX2dQTVP9TMbP1ByTqbHiMoeKmS+izrauE8tN/kUWK8smqpaQC/4YN0S08fiTGy"
    "OoMIIKjXmMoEIxl7/hqmg+rCANKvdbnTJP/Gftikh7tFID0vftXr971yDO55D1273vnVa7"
    "QdwDOUBoVbOWurIeFR3tUTqZRSFT0JVAdBM4nRnwsyE6YryPt9icVLhPqEZr0mbNLO0WNd"
    "skNvI1eDYrmgUnQFNi+hsZtsDuYIbtFoO21CB8ad8AtKXmBkud2FKcGnwWWkwxTi8vq4JJ"
    "/PdkVsECD3K6orK5BVf3H1Utp5eqDimxx3xPFt2YSnUZtFA0yPinaywpRWwRNn0TPd3yjq"
    "rKK5NODchRMILNSHtyq+f21XL3NVWRXx4Gvx+n+k4vVWJSVv4WoZbGOVYwgUsfevlGF5Od"
    "Eg3KoMNuTzMY0N+L53EJBH4GstQlj1KP99vHajAvXgVVDtuwl2WwaeD2UxEWFfTgNlecJ6"
    "b2b8Eksf4nuHPjjeqZvt1g85G3WTZXtAxv61fdhuCTC9KxCZ9ca4usmK3p4oKTq+fRoNam"
    "4Lbi1NkWkSvwanxkmkXVxOCYQ9yjYFUqJ7H6ocpRvW7ywAqC8OlOYZOqGh8K9mhlakVYHq"
    "WrIBp8+eZNHjgYmqUKwLkYcRzPuS3Nb1Jsx36QqILMPsDGfcPV6fLuPPEJdmKvnK/Xo+03"
    "Oa1IPWlEcYJu8p1CISwMdT8J+fp6XUzA6a6fIA1WXs4uffDooZ9h5haueVA1FLUegSOCYy"
    "oER7Sa/VbzS/u1aix7AH+CjRnA/tMty2mg0VZz8g/HZltS0zIYWHpE4SONqm4SAS/Cl3Li"
    "n6xQQeQFt/FUw0sYsIhbkeV2nWA8/tNPnbypyvgnRgfLGx0sS8XNilslWEXttSoIas+U7a"
    "C6BunQOJFaeZWnaIK8Qt1ddT1utS5JWVp2OYSjKa6OwZCgtvqWRLrSaogqxL7psl1x7TIq"
    "9pv9qjGnOIGrZ9pz01g9zkU9A0d1cDbsaqq3X9cvaBAvX8B1UiutWsKhbzhkQ+ZsjnPJ3G"
    "pX7gYpOMUaznY5QQsK9cJ45vq0weqCwHHHcOoXw7TnhBn2nD/7Lq4Xb4Tt43mBVTPQpXUo"
    "Rw4q8qjIoyKPinyZirzkQf6HHNJlx/kXWyMsXB1yrw5CY/JMwiLmZogQ7U2p7U1lkbASpa"
    "//bnNc/PdY/HHT/VnMrNOKJpBkT9rJSdkrwrhL9rwgJYYUyCxlRGURlT1lVDZcZWnfbadJ"
    "gegVYXpkbZ/xMTx3CuzuvbtL9OWX9a0Kvw6J999TpvKHCo23WgL8n9iunuUNWDoUIyVGkm"
    "N/hEm5SCzbQclfFIvMjBVTyaNhqCI554sC8Lyzi8GPQgE0HdB9qhKNiWZOsArse/CwfIVY"
    "lKv4UElDbImIuQiOfG/MLSoHJJOOky8VU1kUq4PlU6ANjzY86v1ow5+nlAtktzmkihNSCx"
    "NUm6jamFHPPKis5ldlBJETMhDZjzmYQ30uL2m5aUA9FVVs0QxvxuR2yfb9noe7EW76PE/V"
    "B9/AlV2bT/cNjGLeUczuqr8LjB6iRBhdZinjzjzcmScDlC7rzrxAwrQEWyCcTi3dEggkcM"
    "trB0BbApv6QDMHencPHbUBGfTyIRFILvCZPNEllDUSIcH9r81fL99/AFxxTn9ApPELEMIl"
    "0efc4L87ySA4wh1fISYZg4glCiJGY+yAtYlF9e5k7m7PhB8glzkSs9a5+94ZNAcdSIi/OR"
    "6y+2a//0e392XUa3PSBgl/j652eURUfor8haLSHdTpABmaTFIr06dlGSM2jclqUL4YWXYA"
    "HRAjyyq63zeUETvRORbOmJ3lHAvk6c5nFPf5mFAtMDPBBhW5YhSi89EHgTIGUznd1DbMLO"
    "M0oaJlSZ2iaYum7euZthXf94YqF6pcqHKhynWOKpdXWiNB2wpU3UhXtKxAoxx+h4lpvHBO"
    "gGrzMtem803Msh+vfEHG8Pbys5Z42pAH/EMc0dQwnjTqQP91MoZsKCIviuXmRXEC+JPcEM"
    "d9gHwpWIRq6KZvcauYO/lXXOYCMWiz+2iC0GSJ+iDqg+jq2KINYqqOslJ1YKqBo29TwBQe"
    "Z2DP6Ipljyy6U2bQKC2KWmpRo8/vHKSMOSXOQcpaQuG8jC2yy4rit1fvc2jsV+9TNXa4FM"
    "NvzZHySJNCYdMZHKaqIKMv81YCyyoElshrxFIRS0UsNYalDuamYdt6ouvav1bPQlPtYKut"
    "cOpvIu6bKLZNF0tbpH2GnNFPXHwNflZ8gceok5lpLMRX/roC8K9OwBHtBFG/zA2durhYHD"
    "E90D0w04QcsFc6wjjjgl+ZSamDUrGwIAkCYgmAmDC+d7TZ0Y6TX8Of6MYUrDGRjqeolGPE"
    "CM1IJ2xJkkiI4ulJSoZbVD1DwfBa5PDVur7KUKAa+bn3W4t8uHz36Zc6v6KAbuBWVSPuJg"
    "8yhpuML8jYwRptuhyLzFUQLyOSUWm80yVN0jaOddOS1Q/0dh7W2+lkKhs5oo+zP706coyw"
    "EmZ+1ip6iDLJ/pSKs/5ae0xVB0Nkx9MH3xxWGfyvy8t37z5evnn34dP7q48f339642uF8U"
    "tZ6uF15wY0xBD34yojf4iZZi52y3sSoUV4WDZ9Qk5k7VXt3BJxtSLK2TYMrsvowOD/DozA"
    "ycD6svG3fWsX246emlS7WFzKVHingUa5SsCZVJnOfzVWNrENopDpyrKNBTUvSJNMFV3/FX"
    "4W0WyyNI0F5CQDxVJdUcK1rTE0gOsjfmJksLGblxX0VMZ1FOI+THIpuGPduGAAofccrsDd"
    "nvx3Srk13SK/o4QboB4vkR7vhr0WgBQDFMfTIN8eVoMsDU7EjHjnoRgu1R3FHKZEMUst5u"
    "lcYYwmwMb5UqwEyGUGOWqt7sPdoN1rEPdgyAbt2/b9V87VBvEPh+x7p98ZNIj4GDLO3n7z"
    "hrdwD4as/a3ZuW0Q8TFkt+2B6NT5HLI/2tcNwv8NWf/h5obLptO9G113/9Eg4e9D1mvfPN"
    "w2B11O7B9G9bN80Ra5gi0yYi2ioRZ8bAFHdxwPG2qph0Ov3Wx9bX8B5ouDIYPW/tnAlyFr"
    "NW9vR9fN1u988HiHQ/al3brt3EFj70gO8THDTojCTscqvfYyi0taiDJqlhSEyUK0+J6U+j"
    "0JBm0KGp0xuYJEO82wE0I+DzLB4pZ5fI6lzK84adYUq5QsYMYkcJKvNYIjOyxWMWpE9WVe"
    "rSLwWV68KUKGcbPRKuC2MpuNFnQxKczaBNI92Hs6U2f3qGRvMMa5XDgyuRXo6jQH7lbvSG"
    "TqpnhI0gZzCTzuQ3ff/N5OcgBv5XLCLJYqFtwf6EmOq8AkyPBcBVvlCNdaUtMyGARdG+aj"
    "wjRL1DiskxfNnhP6g1PraxGfzef9krNX4/chzvObSZFYe/UHiS8Gc0pm2jMlysJJa6GYdJ"
    "O7+3vnnljgz3BL/DwZkH0DgsjrhOs4kKBjPF2ZJmXT9bhB/rVSTJua/JbKMx/Oj1SEoquU"
    "r2SQj0Nh6pC9UEXnz7Y0DXU1ta26iPuCe00UHaaMIJmtGKTsmBiQl00EhjFrZcLlXbxjE6"
    "Ccewk2SvWFuaw8SN+CpvRew16Fcvt+1pYjMVxOwekYucGSL9K0zA4p5M8vs0OLKiYfxo+i"
    "VGShfm86d1u4K5Yxb9ncs2/05qI3t6iygt5chC8lAgTQm3sWYmarZGsufafihqIUfFqizY"
    "pXeXxrV+m+tauYbw22n+7qGPVoZfaz1e7bvT4UIXE+h6zbu2nedfpuaZLgN0mcnUpSyqmM"
    "wa4kZpqSSgg7jvaDpF1wTIgCDPYJquDsOvRy4thTBbjrE1SPuwcZvm5KgCIsDpBUj8lXuZ"
    "h8lcHkqziTLWNlTgstEhuK6rH4Ux4Of0pn8KcYfx9NRd25AppPLDGna80GaQ7ZdYNcD1mr"
    "QVq76BZv8/D9bTrf38b47qHARUZ2kKaCOsa7HDx+l8rid1EOezB6gkVKp9pC0ZOZHCSLmq"
    "MO3YVLfyiGH2qvZ1ZER7vV+da8/fntp/ql4DC3OjXH5xTUPcIMdjwTI88zUZDPCdTI7ix2"
    "Cx9PQSb7NMjaLNYKv1lB1vo0yNos1vqOyJHrryzI5kR6ZHkWy0NexQKsDtGdH4uvCrLY1t"
    "Kg0O2Kc5BeZt2537n9DjtQnM8hu+nefmkQ+D9kXzrNb9072KHgHMiB2WFIb2khvSEfd4yP"
    "6SUPYoTHL34Q8EtPVppu87fIBdz2NZzRBymJEIptiMmmaZrKOgUdiRBGZHNsocD9XkMosD"
    "/gn39G1cBg3FPesIsQEYY0x+q3B+O98vI0TIVMzY5kdkZgnL+FY2yv/Y5Ok61b42tDczVH"
    "DLM7DktgbbHw5VPlb3jeFg5dju18THi1XbuUv/3eo7oI3k1neiCXTkUYHofuR7BF/jEpo3"
    "ERTt1AVy3RU1W5xX+cOoKCg3uy6ivvp/tcqWkc2XS8WOoOyZ6Tz+2nSow65OaK4BxM2F8R"
    "maLpWyyCy4JomStDGFBxlsBmgk2aLndfBOw2oM+aSr1q71pKtq9dOtkvc5f4sSUF52McNs"
    "ZhF12EMA4bA3QlCtDFOOyzEPOEzhLdO/mcDxtqmV0PcobtKDN7d6+PTyxz8I6kjPdUxzjv"
    "0/PjBGlkZnlZgHa2l2GH/Dgh7brI2yREiC8TqV8mmMzlIJ4PdwpM1gX5GqXDNC6YxuUV07"
    "j4w/HoThA5R+9WFkfnr1QJXHzwOgFgDALb6eiiD6PngxabPgxIlopluclQ0jKsQJEAL73/"
    "Z3E000zLJnPFIswgj9pzclaXg9xjP2AS+EQdTiE6iegkopOITp69pYHo5FmImU9JK2ltTA"
    "dqNhQI0+wA08R1jSJzK06N80vq+YWAzWEAG9D8i4I1ARoEaqKVPqZ0B5ZGyHCYIv71qviX"
    "9oz5i3NjX4GJm4O33lQ/OntPdfhG1kapoMXmdApl6WsJyKJ3qZ5d09SNFx0pgeZbAcY+n8"
    "4TQ11DwKHXAyRfVh75keUgfGsvZ7JmEmu1pKZmmGShrAkzAPdjqk4TQxpL7jsBUPzn5mdD"
    "i1DO9D+z0MZopnBEFhFZRGQRkcUzNYkRWTwLMW90hILQR4QOjUpZKw9Vh71ZNntQ59vXaK"
    "/gNqt61GqPTF/Zqw+dKp+lLz/kj/Wk+kPBiZDDzMxnXm5iS36yNkbgBRlPFW6jjoU1yM+r"
    "FPa8QTCJc0ve2Fzp1KqTmbES5XjERY09U8vWHsXWyc9kbNIlVzKtMVyMWZ/Hu/WQUcXUNW"
    "oGzFy3T4szeRNeA6YuZBrnl0TBI/4ITpSN6GvvUkMuvHGYWjsR6C94rxLv4lj83k34hLJX"
    "BevDZPfv9nhoZh20c0ivdIh+LcpNYc1ej/iYejpE91hOCOEchHOKMBXhHBkslZOz8xHOOQ"
    "sxYzkhLCe0x0bVvz80bzuD/24Q92DI+u3e906r3SDuwZDdtO/aveZtg7gHQ9b+1u7xLy1O"
    "5x9Gba88Ais/damnv+4qtCC91IK77f7RIPzfkH1rf+k8fGsQ53PIvnZuvjYI/B+yVq8z6L"
    "RAdt6RXGLyzYywrPoLRddTtbsY8fF0vEMuZY6a9+7y4wdfw4MvWcpd/1vz9jZBw+MWNKMp"
    "dYu2z4EAudRToNV9uBtAZmX3YMgG7dv2/Vf+pm0Q/3DIvnf6nUGDiA+YLv1+86YN80UcwG"
    "rW7NzCSsY/huy2PRCdOp9D9kf7ukH4P74yPtzc8Pd1p3s3uu7+gy+Qoe9D1mvfPNw2B11O"
    "7B9KMt18xGOnNdGnlno49Nqtdud7+wtw3zkass7dd5DQTXPQubtpkNDXIWv2+52bO6Dwjo"
    "bs/rZ5N7rvde+7fbgQ+sr7+3Z/y994d253gW98reVz8brZ+p2PR/eIn7t1unE+h+zh7m8P"
    "/AF+68DJwBc+zLim+KXX/OOuQfxDOQaPCRBoAePbb4+md3RhtlaTv+g0wSDLqMS1IZF59u"
    "2osR+kplzwyWKcTt9AEyGrBLePvYtGuFWKDG+fQOI0StJYoxGPQhFMJ0KKoI7UoA5lu6UM"
    "CtKVIGLJpleVJGys7KmRVhl5u0oeIJd44azx84NbUHXdgywF+EunD3Wr+86l4DeZlWNLsT"
    "VrpkyTlY10CCNCtpOqLNn0LFtZ3ri4iyyBGypcAGVeALEyUjmCx8pIWBmpWtp6gZBr3MV/"
    "ELaGA/DycjVMhUyNMFXX4OeNLCrWqIK8TSTGZAlReESE0BbOlRCkQp5ipoRXzJSAZejy8r"
    "ZoGTr37VQCa89jH0v4bZ6DweFXVBl83vR0kivvVhYnvtRzpfwQb6wy1uACG99OlMnh1/se"
    "5RRFRg2x82fPom6BTB4VWTsSRmdKuutDFb87kcEZ8ZU6pdLLqhHYcvur7MCCuJKymNXzgl"
    "QqySlqcfOmhKWq53dUVVZZurbck0kDrolaM2r2eVdVYtNRdiH7i1bWbuTgypYn+dU02D5X"
    "5U6g+BVIiKgvJbbt8s4YeVEsftE0NaoSY2V/JuOg627sZMl/S36GTFUK/9P1XyA5/nvy84"
    "z/4vUvyTU+D3u7okn3I5kB4OGwHCjuo2zgPkrcR4mOatxHeRZiPoEo9xOK3QnpEIWWxiAh"
    "Thm5pwy1gDcxCecLYdxQyxxpXwvEJAYCErOCFaG3XrvZ+gqXAl+ilgAGLFZs0eNGWaHSul"
    "57iSN4Jd5oIt4ThSuDRunQ3x/hK2YHxfSVEqCP9f3TV/pT/eg+fzlXhu08jqyNcuatdDw3"
    "WXCx79vJgxX7dlw+oNhcQSpITvQ4F6jti2E+zXTjpUFe5mui2WRCHxVW599EcsdIzkgnnW"
    "SdzI0XaCu2ayUjxAe6z/byCW52oGjhBARyEcgtuqQhkItwhURwBQK5ZyHmtIR4qWtjaj68"
    "09Soy14dhaKxw6QJ0uGUkXrKHL3YsJwG0tHAqxn/nfx5EuKO0jkepEGeF+c5ptSo+iqGKT"
    "WqkVKD/oBQOCXZQZW+QEbIJJahtGskgv8I/ksJTOcD/18HmP5mMHuuc3E9rkx3dESA6UiL"
    "ej5geuFQ8cfYkOUotSTIgsWOLKhe5HZSJ5M1cXZO+nWI6kSxnCK8lm0YqhuRrHE6rvrEwe"
    "mD3GF7xDLiz4g/F125EH9GlEUi+wTx57MQs3g9Jks4Wbo+QZZgD/Nqeh2RgphiiJiv5ITZ"
    "lp4HLkBy/Axwr8O4g+R6e6JLe4c1KUCGC5J0C1LM+Hwd2yiwfzjBLgrvLs4VrBOmyGEOiV"
    "2Vy5UNuyQhTMZLyROInPErs1qKBraKV5pVs6PbMZOsofJvsOf2zaVp8BGEGzjR7kK7C+2u"
    "M33/od11dmLGDZxlro2g1hTxvnntZd7LJ63fLaKyFVmiIqS4Rkm9RinMekkr1rs9QmFDLb"
    "Fzu9Zstdr3A1FUzz2Cyoi/PfSdynziIGpHvU6ggcPPnaZdhBQDg+SfdaOi23MjZBLPOWlf"
    "bNpiqdMFZbup33FqnGcyzzNfXiIIq/B8SyHHeYeBXNJsj/fV7cKJB+KUmHoAg+Red4d8YE"
    "yWwOSz2CMfn8ZSBSOGctEmuNyiuWrTnW6223JkeU23etsGc0qcnPbEzWlP4Pauy0uxnqhK"
    "ZoZJHMVanATYKO5V26ejPb1nmmWtyvKdwVQL3Cqc5z9oQaKDDh106KBDB92Z2o3ooDsLMa"
    "ODrsy1MaSoFELVgoQ4ZeSeMsfemH9KwjwEcIYuofOYWAiQHggg3a28bWl1bavDVERGXxMZ"
    "fY0qlqfK3lz1K48Jh/7n/wMnpaTi"
)
