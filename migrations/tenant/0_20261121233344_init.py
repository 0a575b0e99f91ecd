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
    "tLD/RGAgGFyIiOtpAqS5BZj8xfZmX+b82mTGH2RXOpanab2eaq1iD/W2PKnPKLhKd1UlMW"
    "i/UzuGErY100V6DdkPoNx5ZtKhObP5oqukX5LZVaE1Nb2JrBgOCeUWKM/6ITm0xmCnuiKt"
    "EYMfjdJdNsYkzJq2E+X5DRmE4Nk46IwlQyUqY2NUdkZugqsWfUJ50Y+nLOLE6vry7gC6jG"
    "hH8DjT0d4F28k38t6dA2nihvZ/I3/vNPfltjKv1BLfj4v7WpRnVVXNcUwTlNrUEj+mNhUs"
    "viTLE8OlcCbKnrwOHVQjC4JhpzpooP/6mTUJ+c8ZotOO9cDXn3IAa7zJdweRrmXnoemwqb"
    "zMrpGhounoei99CIdnoX94ce7eNj58tvoiWMmfHQke269WJlzwzmN18uNfUCaODZE2XUVG"
    "yqBgY5fDV3Sni3nNHBb9jmkvrDQl3fUOlUWeowVWr/Z7pkE5ghxJli1sWEj8eLZ7qyLhh9"
    "5Qz6v+4XDRANh3f3/WGv3R8Oa7F55vIqOB3cWxPOWM40jb8F2PQfp981e8TdGryg9bXZ/f"
    "ndh18EQwzLfjLFQ8G82n8EoWIrw7U81zx3xnqY5184z2xtTpP57lBE+K66JBfexTb8926s"
    "BbBemjxmeuw6LIP7nW/tXr/57QG6n1vWv3TBp2a/DU8uxd1V5O7PjjwMvso6K7DfCfmj0/"
    "9K4CP5n/u7dlRqfrv+/8A85Cu3bQyZ8TpU1CBPvNveLTFlPbGul5uwaFszxUwW65oiIlrO"
    "ohMUZm2u/BjqlD3ZM/7xw5sM4X5vdsUE+vAmIrA798mlePSfBAYPiy1ZIaIyVy55Z87GpS"
    "mwFImFNXnMttlyLnja4S/mWxGNL0s+tczjt9bqtvn68KVB3IsBe3z44txxLwbsS/u2Le64"
    "F1F1Kc+Iv8wz4i/TR/xlbMQHlYu8Az5Ig+M9kaHiU4F1Okwl81jfcq2+fJNv6GaN3djgne"
    "gaX3wTR286q0NEFeT021yLxNuMVeJtfJngPBrTmaJPh8a0yFIRpdthuXDVdlmYXs5qEbLA"
    "8jI1RIQcjXBUYAlxdv6td3+Xwk6fImr+aBOb/D+ia5a9r1UhYHqOl5pua8y6gNcew94EDo"
    "UsIW9F+Plb8x/RxaJ1e38dlQZ0cB3dDgHNKSINnwCFUbowTKpYSbp4n/6wk6Wxpthqpzyd"
    "Fabf/kc/m98+FHB7f3fjNY8KIcpv/rOtogpKmKqSGsqnXBrKpwwN5RNoKIA5Tp8DCBjcGC"
    "uT51fFVIexJ8alkdY2/mh+OY/eUZjyJHgHPxJ+gQvWf6GKqmuMdumLRl9rCXB+pEU9C9JX"
    "3bZDc914I6zfZMRYUEY84joZr4hmW0RT68Q2yJgSk06eDUZVojxxuXwmTwDEG9zo5u3Iq2"
    "LF8fuyOt0M1FcDPBZvgv+uTgwuRlwRcUUpduENY1iS9b6l8KGiKub9CzVNTaVJK36sTeaa"
    "P3FbD41g882rPlGVFV9uyetMm8yEZ9WxDevClfo6U2wC3lOLL9W68crX5DpfzBeKydfwqW"
    "nMhX/V+To/WcT7EhekH7xtvLL4znCgFw8Y/TGh4vdaBCBi4UGGLchc6jRtc/Ecm+JrK6va"
    "n5XcbSriquQD3kp0EHRYik0SoIgwX2N7sw3f7mvneYJv8Ovl26uPV5/efbj6xJuIb+nf+Z"
    "jB985dPwqJcouN//JhcQ9wmBI9wVJ7gpcLdUsxhylRzFKLGXavRPkmy9ZtniXUagkUhBRZ"
    "ACGkDHqLse3aMHSqsGTOBagi3Btzsmox7fr+/jY0Aa47USzr8dt1u/vzWzHyeSPNpsm7Df"
    "/1VC9iN/oEFTQbP+UxGz+lm42fYmbjUb1DsjG7RLMxyuE4e3/jSrX2xH6nq1h8SoSlrr13"
    "7Xd0mmxd3635ZoepvPpGUnhY8d+vUp06y0KXb3PdTqvvxIAewRw3lswWll/cCncf1TON70"
    "CjjSb3V27NThWTKMSipkYtbuZyA9aY0zh8mt10B1DU6a7IsrumKGfd3Wyontyqm2GhKvoy"
    "waF8rT2lm6geyeEM1H0y3LFR/+vy8t27j5dv3n349P7q48f3n974xmr8UZbVet25AVUiJB"
    "BHt5AF4FtatuFEJn6hU41pLsfi60tiw+zVRpC4fFHDRLlObwhKvqg4fRNuTVD1gowMByUb"
    "EcWkAl4TY9DiDVtf7zutNpkrK2IrzwkLVWm9JmJxa1fBM0Us7ujKUOZKh1gcYnHHVuZPDq"
    "RBLO4sxIxO8j07yUE9KMBdt3kFWXuVh7VX6ay9irFWcCeRt5uP4Hi0MjNahO81CPw/YA56"
    "2SDO3wEDvLPdvGsQ92LAYD1pEPh/wBw9tuHqs1Hd+DiHcgRKOvx3Ai61AVl1aWQWlTTgqs"
    "MwmnI0LYvJVPoDadIwGWJZNZMm2HKZ7pgg2QH9Mf6dk3XIuPZ6nN3pAfcBEjlC7uF9FQq5"
    "t2Egb2EchClLMA5OKBj/FGwDSbBKL7S8lhF2no1IqsFWuSBIy6YLSN8CcX8mnRimWifqkt"
    "83CP+eK+J60yFI0CLiQI/ADkXM4JSMuKJpOmbvKBmMLLH/ARuwEaeFD0SzBPcgalGnRHHC"
    "23+lfPyrZKEsLXizsbCctDO6MXl2wxkVC17txbo3+BuetcWCqiPnG7xq9ow4J2Wg/YAJNa"
    "FORnNFpcPlwm3m+JkgqY2xfJqRpbVUdH1Fpialn8loYRovGmBpij5yv+DM0DVBqdlkYhqW"
    "BcCrSQkzbP4exrubUJX/wpH47taIPFPON/pCzZX7c8Q3E+GS4ttdkBGjP+whl6iiKyDREF"
    "uWTKeWRdZPhcfKsjX+zDaIbhjPn/nbTDqHJUP1aF9nlHH+zOnYUFeCWV6LOpkaa9HwX8HH"
    "lG4JUfLO+WTaJo9PKCwaRkqZGXHi7IH25SYNCkhajH4xODH3DoLoceYjiI4genU1KATRz0"
    "7MCKLjSTMpZg7m6DgiR4XWXmAN8NpXcAUo39djcrswYaimap9++yrFqpWmfq6xhKJ6SZgS"
    "9RKp9RIXURoC3FJg7kTJcAolTCEX4Cg4fdZUCH3LPHPm1N5CumsqlK7M0p1ASIiub4e/RG"
    "hR0jJLOoJKF3DWRyjRX1/AX+86kuIcT/fXB0jQXx8SQxn+etdlV0QgARIUSOkCcXybReSx"
    "pkBxlC6OgG9Upy9Jh79TjaUk0sMZTG/2JICyraVkD3QRvSu5B9S+ZNa+XHFxXdk2iqx1UT"
    "pc8Upf8QLhLkVnYoQUp6BsU1CSGL6OSucLg3+YrLoi3K2WEMwXb1TPiurT1s2H5rp9rvi+"
    "Z7rywu/48qJT84KMFGa9Ql02zSIWVXQIg9NscfxXVGoTKf+gNBuxZ5rlkolgMH5lvELYG0"
    "TQKWpyxN/e35h4NDlUCiJY1QRPKh9iidghyAorfyT4Et/mqrHyNqPGytt4jRUsEFSy8xuP"
    "OXrn5t6/z3Nw7v379JNz8CwSrGGoq+FMsQqdnQsRVZDTH67yhBldpYcZXUXZbNluLsH8IR"
    "wuweHYW+s+3t117m72tbNFF99ca2/G0hs7oEgViw6XzNYSUJZswyNCisEH0lke0cm0TIA4"
    "e3OuyabCaWuqrUA0ySxJF0Z7d/nxg4+gwYcs8Kz3rXl7G0fQ5lTVlGH6kfc0j3SQqgrVbg"
    "6hHAoTLc7m9IJCa4oqsDhrFdpHQSE8DHEWGwL9sdB4d1uIOUx5GDEfMvfjqUtZEsDxfmmP"
    "jR/tFyrSvcagxuDjehbIaIiGQ+q33Agv9ow5tWdweNd2ioQsFpQ5WJ3in/WlF08XZDQx5g"
    "sdJH8xgVoiVE04Lbxbd87hYIPR0FFWp3IV1C9RdTjDapjkSeO/kCwXDTjMysiImqZhjogl"
    "Tv/OVhfkEVRt96FJbXMFPdbdo7HUrntNKX8j75+/iv8Er2yWe4R5pNg2nS9sa8SZp+lLPt"
    "S2OR/r/h6g3PHcKiKeEiGexfcC3Ool3QRC7v6ChcIrXCK8/OxDeNoQTxtKsSzhacMjchSr"
    "8O63Cm/orM9a+Sx02GdNhkEyMqsrnm1TVMBBOpSwzBL2jNC4hFM9EUESDOiNuiMEVlBIB/"
    "UIqoCQx5wQOb0QmW6INxIVf+8uxReMYWjifj0LPDO9Frli8p5MYymS4k21J4CGyJILFIoL"
    "PdOVD3GJ2iLUtC6eTIX3AQgUZICDDGxjfUkXXFQ2cdNNiaxy/DuLgrzJUXkHeOe51IavCA"
    "qFyc1K3RvQn3cWOhUmNzsLMR8zsrOCFfk2VuBLPxaVVn/vAOehjjNX9nLyyVffhsW3/URa"
    "TI8jV53DPt8zIPN3m9nmqpZgxIQbZFozttt0SP22uXOJczNiTKdcMx6JfNsj4Q93ag6KuG"
    "GLGxvzhb0CB7pTh5D/Dz56BgeGDNP567r1P5ORSGk2chJuW8RcOtUNEtOM7//VA2bPTJHx"
    "WxGJy6e68VoXBhB5u3P+a/Tzo4WFFlYNLawzV73RwjoLMWNABwZ0SDFzMKDjmAEdmOG4RA"
    "0JA0sruVXiuf2SVx2HOUXjdcNUFdRBLnN59C8zHPqXiUknEm3gTD4n28BV4HH5ep6DeRVh"
    "8JqiemEp5RdhEDBiofHrESB3N3OXGUnJJ9IPHXvtq8DbQx85VqmtaHqhBKwBEjnyEcJrTz"
    "ofoST+omthldYSHEXuk3qWh2i8brPRM9QkSzgnaUxFHJltUtogM6qo/1pCURXTqhOTPvG2"
    "deL0Kg5pQrRaPJBt+67E8dCFYlJmu96hhWLPxLFP1x3E+7Vs/sQitgElTqHR1ID0c46DB0"
    "qvLnRlQue8D+uz1wHkr3OqzGr8r2gpvpuxGDDVeGVwfBVuiC/O+6D6tE6owr+b0zlVyZi/"
    "jFi6Ys0uyOhZA5+TZvFbE0Ol/m8VMvjJWsfhbeNvgq9cavlTwdBhuTVVPQW73F4tqpiT2f"
    "DJVOZWsX5vOnfZXTthk97E27FvdOChA6/oPokOPISrJIKr0IF3FmIG9aSIWey1r1yQ5B6M"
    "YswksFdMMqXcBTC4zZZzweQOA3NgQmPMTit4IRW3a1//3iBf/z5g3fZN5/6uQZy/A3bdbd"
    "61vjaI83fAbrr3jw8NIv5E7a188sklngzpRIUDFlCRwe+1l1kc0qwsafkp8w391DyVUjG7"
    "9tC9f7jvtb80iHc1YM1er90T97wrfu+BP/8u7rlXA/bQbT80u527GyB2Lwfs/qHN5xD8P2"
    "C9xx7/+wXI/MsBa93e9wSVe+HcgUbOXznmlgAACswtr73M4t56buWbXFmzK+4rUFUw/At5"
    "C9YkVcC0D8DkBWdSIfXIJ6gig8veIYwFZVAHeWYszUKughihHA6DShUwMkRKxGESJAWWdb"
    "pgfKIso/r0JkMG/8FGjuJPumEV5l6I6Ky5F4K5CywMMUI5FoaT9ySG9PqgeyMmm6ZpKqtk"
    "4UQJI7I5l9UaHOj//DOmLZtplYnSPS8hIgz3TXB4Rxkc5+5vhkm1J/Y7XcXs0QhHYz7rk+"
    "Tq+u76K5rKq+8FDA8q/vNVqlOnDnW33et3O62+4zlMjiMI1oDnmqOqmEPjhZqmpiZV4712"
    "+/jt9y51yo6m873l9nfvdneCVmGaCMJ730zTuZmWoDgU4VbVRml4sfRjI8pg0oPXW1VHlG"
    "CXOixzYBXh2SmOML4JTKe7MaoHXXyj8zE9RQArF5cUy+JbZwkTsel3VNHx5Kc723EPdLup"
    "6oDyiy3syievnyoxav8hmutVPTVWM7TwbwraHC5CrTeGb15TCIF8nWmTGXHUUKJ44ZV84B"
    "uqE/QIqTMgbHK5ILZRJ8ywicYm+lLlbK0ThX+eUfMzASyKUCik7RTUGInCdiLgEX59POTz"
    "8K9PLC+8Dni1NLBEohWFU8Ii1+3rmNMDQwIxJBBDAs8yVgxDAs9CzM5elyjhFPRZS4b1ij"
    "pWTkioCZ6VjLrAKZMiTzXgk7XacnKNr/9W0kacfnZwTVGFQIBDnx48avKTE5rgBfIQoINp"
    "zw6mtdl2KAeTpAN1o4cpNFFTPEzxoYuuuz277vaJL/XoxP3RMVzJe1TPwpOsQKMcp4Dd5t"
    "6J1skMyqWKUq8ThZExJboGPZOpYRLLqwXbIJaiQ+ZWD6zl3Zgv2oS/YaoxGFlksLx8c/kh"
    "Bhwd4oVY8UK6zaCO2A1iN7JsDpUw6hG7OQsx43HOvR7nHP670MGbAEkFz96UX1ZE8CspjG"
    "YDi2lV88yVw+KYaZ0ryPAIAQMnYhyG0XJdW+zIoj43nq0pNXu8qxMcskcJq2jzUWWsIACi"
    "JUp91BLs31ibepYhTP3Ww8m6ee6SKWCgKmTBTQ2D/WSRdW9u+UXIPOVA15+FITvTuGVqrk"
    "TQAuUWCqGqxkWeXPex7BcUzDglYvaGcxFx52IgdDoFw/yFumdqsOIJWthoYaOFfb6mF1rY"
    "ZyHmrETNm3NvnETS5lrz4eG202re9UVODecSkmrcXzf7Ig+NfylS0zzeNrsiNw1cpKXW6L"
    "Z7nZs7uOldDdiXTu9bx8nn4V9Cy36n6zQUF1GNKI/hVH7SjYwE0pvFvlsy6QNNZxR7gtij"
    "em7e4J4o3VmHRh08yOeE2LWXKJ8Egy2vCZVAihE/2fEpQZbFWV04lqKax9vqkYiKhHEmVV"
    "zFAx8CtQRQSdyvZwFJC69FjnAKaCuSlAN6oy5tjVoXZGQq7NkvWbtcwI+xRClbnQ7BYzMi"
    "8KWchOVw04mHcFKRu+nLIaM5FxPvNykB+6FeWxBngi+AYBKCSQgmIZh03igDgklnIWYM18"
    "BwjdOKJcBwjYOy2NOIc6pOXnOsq5ugOjl2ThEUak1RicF6aBTKNxyLrBAhokqwfd87nck1"
    "OXMrXTFMWYKuKGcA18mqilsF7gEEs3M6pGpikHuNSAuyLOkwVpijGQeyImhyLhhRRIUFDk"
    "g50WFWHWonQhnCsbG0iW1ckJG15I01wxTpcgSSRxeGaQNop2uMfiYjtoRXj8RDpx9KiXMz"
    "EUs85LsLAoqh85AllyJ0f0vJdRNh2TiJUowzsXOUEvwXZYFI9F+mqLBqJOLWiFsjbi21tn"
    "KyWiri1mcnZkcjKwT8+RSIXefCrouiqhWFS/ZSORIq4G0dwusTy8xtjOVMiOUMmix54ziD"
    "NOecp21hGmOBGQ0L57lLID1nTup0ahcchAGSc+Yclgzcp9JB50rSvE7nrk9QPe7uRevA0m"
    "vlrAxYei1DKFKVXsNko+UnG3X9AwUYGiBBdkanfcCLU4ClETLM34r5W4+Tv9U9arIjX70z"
    "LRXlamABzMFTb26XwNdiURRyLgWbD3KF18Id6lrGMvDsGMSSlP+nIkM8EgAGURQHjfg5kb"
    "EaCbZntjLZPZ+Z6KWqPMJqennYxK09OOa4I5dueC8099J0isPpSXuhbFjSoPqqMBVKFFeU"
    "VyadUM4u9QjsOsk5qEw4owQPdi2RCh1Rtap84uuLqsOwwgqgBUulDieKroPSWhbHWm5/lV"
    "3BLENfljAju35HFeJUodjzQESVlRRo43HzntG+wf/bzNNHq1I7Z8Hg/OZC42Z7LSEu331S"
    "zwrJVxba8NltlCMaXzfYE9QtMantpMiAEtwW0RhRLJFxA2RaJ9bMeGXEYBN6QUYzxZr5Yf"
    "G9r81fL99/8GqevM4g2Qb/AnXoY0Z/JIXhH+alBePv4Z27RrNjVDRGRRddkTAqGsNlJQqX"
    "xajosxAzbKdxAacH0HjtKxcR/eEqR/TMh6vU4Bl4FAmaUyz7qghvfQKZo3S3jf3KE/qVHv"
    "mF0eapnH2bK+j4bUbU8dt42LE1MRZJrqz0gK81xeEjvY6z1u8lpotbHBp/vMW2G6bEbVfq"
    "bdekL8bzlvkvgpSY/0JmKXtQQkzE6SZ/gAQD37JDtJJRxsIBLzlBRklZujHUJTCg9purOC"
    "SYMtBfB+V8tE53ESsJAgYWpKLALn82AsFDVyqbweA/ZpQRhZHmQwewVPKqWARME0BjVadw"
    "FyC0ZK6xpU3juO4W9FjOWrqFt56BqBbXWlApPQF1BVaJYtNpTXHYKXUaqkqRjTUkhbgIvF"
    "0zp06zdhCeIu836jTrYZdHpdkpQ1rTAp8kxOMmbsHrp5l7sEgQqYQb53DKioIFM/49iQHF"
    "MBXixNr/ZBFrObZNyonWbk/nteRnZrjNfhHZzERZTZFej5OBH9WkfPdRrSR/7F7fN2AD9p"
    "U/cKsujF4UXePTgl+PyHJBbKNOxkubMMMmBqt7z8Xx69FnoioriygmFf07r/7JOpZ7N5JQ"
    "S0i33C7XhyrQDV0RpQnd0DV0Qx9bhTk5nRTd0GchZq4oDA2mJ2i+1wbfXRWWLOMgWUTCY0"
    "63L6H6dw4r1ev7+9uQQK870Yzmj9+u292f3wpJ8kaaoxjHV8+18pU8rVI2pBDVWZeHDGin"
    "xTmIOYUaR060cDqcK5AYwLNDCvAzQILupgg70XuH3rtjI12bvXfRBaAEnnbdbirK08Cal4"
    "Onh08EIufeVEoekJJczQUx3JauUWb3xDmTWgKKG3pez8JxJ6Ll0Fo3zYHiOkQAogqyOhmv"
    "xOEW7/CKe1SF9OgLHxY6mSsromsvlCi2OPRSJ5bhHI8xGCUThZGxqEKhKxOqAvWC8qskPP"
    "eAby6IwmowXXQnAgBRTkQ5EeWsIcp5vvAXopxnIebjHraR6tRC+cdtJIqcl1ODr8QUwsD5"
    "c5By1DwoosbHSRGKy4bigiwrAejoRLo7TRZvxDsSBppUqEdIDAmoR1RM6ahHdHzkAD0Y4d"
    "3p2kTQQDYPewYpO5yQMc4hSO9BNHZBRi6koql+Uo8A5U+8nQAanMKbTxp/8SoB6djr6yBw"
    "beQcbxyJELQFNeeaACrIi6IvqfWZKGRhGpBPXaQwgeKgvBcHbaH6lEAKR/haI4uaL9qEQj"
    "C+OdoGOAl2gMAJAicInNQQODlfRRGBk7MQs79rF0FPQkSYr2QjgII5NfabU4OP8NlwzrU8"
    "I2UYb67jGOlCZs7X7vhawAkNRgfsutnrtBok5D4djhVLmwzYw32vH30E6wdUfux856vP8P"
    "f2fw//9gdvtDC1F/7DxHHWv17tqB2QR7LvLnMI9t1lqlzhUVisf70m5VpNT5Titd8pTcrp"
    "YE97yZLCLS0+WJwXFWB9hAwT1exSfAwzBB2H8ROFDfm7TcNa0EmC2psZMB8nxrD5AmHzqm"
    "YBA7axNyKk6H+Q2d6IomwxWWeUWYuTYpx6pvshyLES3A/VShpej1auig+vHapXOer2rqUC"
    "IuGTp7l/75j8vqBz5kGxrFfDDMPu0Wf1LKfMItgqRxQqDJifLOKRgTdCMZ8MdqmpdaIsFN"
    "N2zuWD6wPa+qGfjP/lfNGJwlT4AGoagYBRccwfPCtJoaf7fh1mDJJuia9neDcw8mmNLX3I"
    "hS19yMCWPsTztVJ7C510TYX4t9T6qDxH0WTID1SG+lkkJmPTobWCyZm2PbImA+vLTje5kx"
    "LVdSL6+vy/xAiX0PNMZcqLDbT9phs1qj5XXEZ/2doIis/A8RhlMqGWRUQXfiak0RNEmvAW"
    "ChHgo9BquKrD74BOs3KaO5rPhH97eJCkUO39beeiT4k3wX9XJ6ZBSRTenGOnl2RXOImNfq"
    "e9qcTV1BA/N76KuqeBs7Pb5TVDoXO+JlEb1p51IJ31mYzGS023NTaC9c0iE4OvT76JONaX"
    "dMFHQaKtuXOfEOH3x8wIWJmwxEKiWojY48ONi4H/LsMcrSuUiacKcR4Ty6aLs1pHK2KXYt"
    "RdDaPucJfCqDsUc0LUnaEWCgjz2mOsXQSwS461G/67ECQaIKkiKrqPiDvBMpqwu2/gMk3a"
    "3pHLKVwOaNxxTqeHA0XIMCZoh5gg18xJ8ONmBQMFqDAKqEAUUMgkLMjzGC1yfgPnC8AjgV"
    "hrP9f+jsEN4Qz/p7kMHTa0oeccgEwpXR94Ws/ClNxjlEVK2EOtoUAV+cAR0J9coNy6IACk"
    "u2HkZKboUzgFalFFpyqZuij6Ymny9ZaSkfsdfuUdj5Jwp/2/ENGkwy9XO6BJz8UOKD3j0a"
    "Sc5tJiOda1yfCv1+dCGmaIChXMHRRM7+SNs3LFhdCnP1Lw0jhlJeyqLJyn/Y9+tgB8mOf2"
    "/u7Gax6VSkTntN2U4NscG/OJZWZ97Y4zokHg/wFrtvqd7+0Gcf4OWLfd73TbXxrEvYjuxv"
    "kCr3LFXWWEXUWXJYS7t5ofp4aDcr1TrGHbCDpKi+c+ZJa0yWVgbpldLEiJUpZNypIEWTxa"
    "VG1aFjXTsjKFG9SzTGQopwtFBQNtc2ejJj4dUXS+F6krYi3g/s/d31rk4/vLd2SwfPNG+f"
    "iu7sSd/fJZZI4Gk9fNmwQh2hBw4XXIVKdleiLqfb+0ZGs53XBDuy3TbsMgNlxfj7e+minL"
    "qpm9mvIn/gnEzetoz5jTscEXsNeZIRLjA3TnZJiDTuDtIsHcRLHor1Moh6p+JqMXao7IxF"
    "hymUPJ01dRKF3XieVmbyPzpWUTVUtI5n+IFyLaePjJjbFrGLuGxjzGrqGYyz8xVzShWZAG"
    "lfuNTpln/rO2RaQ9WqkB6Yd2t3d/1yDO3wHrtbvfO612g7gXcoDQqmYtdGU1LDrao3Qyi0"
    "KmcDeB6CZwOjPsZ010wHgfb7E5qXCfUJHdpNO2WdotaraJ8Wq2Mp0WTWMUoCkxf5EMZ5i3"
    "MMO2i0FbaBC+tGsA2kJzg6VObClODT4LLaYYp5eXVcEqDDsyq2CFDjldUdncgqe7j6qW00"
    "tVh5RIErAji25MpboMmisapGzUNZaU47cIm76Jnm55R1XllUknBiSZGMIxsB251XX7arkn"
    "yqrILw+D341TPaeXKjEp7h+KqLJxjhXMwNODXr7R+XirTJEy6LCb80QG9PfiiXgCgZ+BNI"
    "PJo9Tj/eaxGkxsWEGVwzbsRRls6rv9VIRFBT24zSXnian9WzBJrP8J7tx4o3qmbzfYfOgd"
    "U84VLcPb+mXTIfjkgnRswifXyiJLZmu6eOAkW3oyqLWumK44hdJF5ApsjU9Ms6iaGByzj3"
    "cULCvmZMbfVz2x42Z/rCAIn+4UNqmq8aFgD5emVoTlUboKosGXb97kgYOhWaoAnIcRx/GM"
    "29L8JcVyJQSJKsjsPaRMMFydLu/JE59gK/bKub0e7LzJaUXqSSOKE3STbxUKYWGo+0nI19"
    "frYgJOd/0EabB0dnbtiicP/Qwzt3DRiqqhqPUIHBEcUyE4otXstZpf2scqku0B/Ak2ZgD7"
    "T7csJ4FGG83JPxybbUFNy2Bg6RGFjzSqukkEvAhfyol/skIVrefcxlMNL2HAPG5Fltt1gv"
    "H4Tz/39bqs5p8YHSxvdLAsJVMrbpVgGbxjlYDUXijbQnUN0qFxIrXyKk/VC3mFur3qethy"
    "a5KytOx6FgdTXB2DIUFt9S2JdKXVEGWkfdNls+J6z6g4b/arxpzqEq6eac9MY/k0E9nSHd"
    "XBObCrqd55Xb8iRbz+BNdJrbRyF/t+ISR8dw7HuWRuuTL3gBTcYg3nuJygBYV6brxwfdpg"
    "dUHguGM49ath2jPCDHvGv/s2rhdvhO3ieYFVM9CltS9HDiryqMijIo+KfJmKvORB/vsc0m"
    "XH+RcM8Uc9ObAAB2LSQTvyzL8ipmWIEG1LqW1LZZ6w6qSv9W5zXOh3WOjxgP1ZzKzTihyQ"
    "5PzZyUnZq5i5Taa8ICWGD8gsZURgEYE9ZQQ2XMtq1yOmSUHnFWF6ZG2f8jE8c6oh73ySS/"
    "Tl12CuCr/2ie0/UKbyLxUab7UEqD+xXT0L+V84FEMlRpLjLIRJuUgs20HEXxWLTI0lU8mT"
    "YagiEeerAlC8c2LBjzgB5ByQfKpC0VRo5gSmwBkHD7cXVVRNClUzxPGHmDvgwO/GPKJygL"
    "PpmPhCMZV5sWpjPgXa8GjDo96PNvx5SrlAJpt9qjghtTBBtYmqjRnF54PKan5VRhA54QGR"
    "s5f9GdTi8hKUmwbUTlHFcczwwUtul2w+27m/F+EBz/NUfXAHruzafLo7MIp5SzG7q/42MH"
    "qIEmF0maWMp/DwFJ4MULqsp/ACydESbIFw6rR0SyCQrC2vHQBtCRzgA80c6N3zctQGZNDL"
    "fUQgkcBn8kwXUMJIhP/2vjZ/vXz/AXDFGf0BUcWvQAiPRJ8zg//uJIPgAG88QvwxBgxLFD"
    "CMxtge6xCLSt3J3N2c9T5ALnNMdq1z973Tb/Y7kPx+fT1gD81e74/77pdht81JGyT8Obra"
    "5RFR+enw54pKt1CnA2RoMkmtTJ+WZYzYNCamQfliZNkedECMLKvo2d5Q9utE51g4O3aWcy"
    "yQkzufUdzjY0K1wMwEG1TkhVGIzkcfBMoYTOV0E9sws4zThOqVJXWKpi2atsczbY+8rO3b"
    "uEWVC1UuVLlQ5TpHlcsro5GgbQUqbKQrWlagUQ6/w9g0XjknQLV5nWmT2Tpm2Y9XviAj2L"
    "38DCWeNuQB/xBHNDGMZ4060H+djCDziciBYrk5UJwA/iQ3xGG/QL50K0I1dFO1uBXLnVwr"
    "LnOBGLTZXTRBaLJAfRD1QXR1bNAGMS1HWWk5MNXAwY8pYAqPM7BndMWyhxbdKgtolBZFLb"
    "Wo0ed3DlLGnBLnIGUtoUhexhHZRUXx26v3OTT2q/epGjs8iuG35lB5okmhsOkMDlNVkNGX"
    "eat+ZRX9SuQ1YqmIpSKWGsNS+zPTsG090XXtP6tnoal2sNVGOPU3EfdNFNum84UtUjxDfu"
    "hnLr4Gvys+wNeok6lpzMVHvl0B+Fcn4Ih2gqhfZ4ZOXVwsjpju6R2YaUIO2CsdYZxywS/N"
    "pNRBqVhYkAQBsQRATBjfW9rsaMfJr+GPdWMC1phIx1NUyjFihGakE7YkSSREofQkJcMtoJ"
    "6hYHgtcvhqXV9lKFCN/Nz9rUU+XL779EudP1FAN3ArqBH3kAcZwUtGF2TkYI02XYxE5iqI"
    "lxHJqDTe6YImaRuHemnJ6gd6O/fr7XQylQ0d0cfZn14JOUZYCTM/axXdR0lkf0rFWX+tPa"
    "WqgyGyw+mDb/arDP7X5eW7dx8v37z78On91ceP7z+98bXC+KMs9fC6cwMaYoj7cZWRf4mp"
    "Zs63y3sSoUV4WDZ9Qk5k7ah2bom4WhHlbBMGd89o3+D/7RmBk4H1ZeNvu9Ypth09NalOsX"
    "iUqfBOAo1ylXszqTKZ/WosbWIbRCGTpWUbc2pekCaZKLr+K/wsotlkYRpzyEkGiqW6pIRr"
    "WyNoAM+H/MbQYCM3LyvoqYzrKMT9Msll3w714oIBhN73cAXu9uTvKeXWb4v8jhJegHq8RH"
    "q8G/ZaAFIMUBxOg3y7Xw2yNDgRM+Kdh2K4ULcUc5gSxSy1mCczhTGaABvnS7ESIJcZ5Ki1"
    "7h/v+u1ug7gXA9Zv37YfvnKuNoh/OWDfO71Ov0HEnwHj7O01b3gL92LA2t+andsGEX8G7L"
    "bdF506fwfsj/Z1g/D/Bqz3eHPDZdO5vxte3/+jQcKfB6zbvnm8bfbvObF/GdXP8kVb5Aq2"
    "yIi1iIZa8LEFHN1yPKyppR4O3Xaz9bX9BZgvLgYMWvt3Ax8GrNW8vR1eN1u/88HjXQ7Yl3"
    "brtnMHjb0rOcTHDDshCjsdq/TayywuaSHKqFlSECYL0eI+KfU+CQZtChqdMbmCRFvNsBNC"
    "PvcyweKWeXyOpcyvOGnWFKuULGDGJHCSrzWCI1ssVjFqRPVlXq0i8FlevClChnGz0Yrftj"
    "KdDud0Pi7M2gTSHdh7OlNn+6hkbzDGuVw4MrkV6Oo0B+5G70hk6qZ4SNIGcwk87kF33/ze"
    "TnIAb+RywiyWKhbcH+hJjqvAJMjwXAVb5QjXWlDTMhgEXRvmk8I0S9Q4rJNXzZ4R+oNT6y"
    "sRn83n/YKzV+PvIc73N5MisXbqDxJf9GeUTLUXSpS5k9ZCMek6d/f3zgOxwJ/hlvh5NiD7"
    "BgSR1wnXcSBBx2iyNE3KJqtRg/xrqZg2NfkrlRc+nJ+oCEVXKV/JIB+HwtQBe6WKzr/bwj"
    "TU5cS26iLuC941VnSYMoJkumSQsmNsQF42ERjGrKUJj7fxjo2BcuYl2CjVF+ayci99C5rS"
    "ew17Fcrt+0VbDMVwOQWnY+QFC75I0zI7pJA/v8wOLaqYfBg/iVKRhfq96dxt4K5Yxrxlc8"
    "e+0ZuL3tyiygp6cxG+lAgQQG/uWYiZLZOtufSTimuKUvBpiQ4rXuXxrV2l+9auYr41OH66"
    "rWPUo5XZz1Z7aHd7UITE+Ttg992b5l2n55YmCX6SxNmpJKWcyhjsSmKmKamEsOVo30vaBc"
    "eEKMBgn6AKzq59LyeOPVWAuz5B9bi7l+HrpgQowuIASfWYfJWLyVcZTL6KM9kyluak0CKx"
    "pqgeiz/l4fCndAZ/ivH3yVTUrSug+cQSc7rWbJDmgF03yPWAtRqktY1u8TYP39+m8/1tjO"
    "8eClxkZAdpKqhjvMvB43epLH4X5bAHoydYpHSizRU9mclBsqg56tBduPT7Yvi+znpmRXS0"
    "W51vzduf336qXwoOc6tTc3xOQd0jzGDHMzH0PBMF+ZxAjezOYrfw8RRksk+DrM1irfCbFW"
    "StT4OszWKt74gcuv7KgmxOpEeWZ7E85FUswOoQ3fmx+Kogi20tDQrdrDgH6WXWnXud2+9w"
    "AsX5O2A397dfGgT+H7Avnea3+zs4oeBcyIHZYUhvaSG9IR93jI/pJQ9ihIcvfhDwS4+Xmm"
    "7zXeQCXnsMZ/ReSiKEYhtismmaprJKQUcihBHZHFoo8L5jCAXOB/zzz6gaGIx7yht2ESLC"
    "kOZY/fZgvFdenoapkKnZkczOCIzzt3CM7bXf0WmydWN8bWiu5ohhdsdhCawtFr58qvwNz9"
    "vCocuxk48JW9u1S/nb712qi+DddKYHculUhOFx6H4IR+SfkjIaF+HUDXTVEj1VlVv8x6lD"
    "KDi4I6u+8n7uXyo1jSOHjucL3SHZcfK5/VSJUfs8XBGcgwnnKyJTNP2IRXBZEC1zZQgDKs"
    "4SOEywTtPlnouA0wb0RVOpV+1dS8n2tU0nu2XuEj+2pOB8jMPGOOyiixDGYWOArkQBuhiH"
    "fRZiHtNponsnn/NhTS2z60HOsB1lam/v9fGJZQ7ekZTxnuoY5316fpwgjcwsLwvQzvYybJ"
    "EfJ6RdF9lNQoS4mUi9mWAyl714PtwpMF4V5GuUDtO4YBqXI6Zx8YfjwZ0gco7ejSyOzl+p"
    "Erj44HUCwBgEttPRRR9GzwctNn0YkCwUy3KToaRlWIEiAV56/8/iaqqZlk1mikWYQZ60l+"
    "SsLnt5x27AJPCJOpxCdBLRSUQnEZ08e0sD0cmzEDOfklbS2pgO1KwpEKbZAqaJ6xpF5lac"
    "GueX1PMLAZv9ADag+RcFawI0CNREK31M6BYsjZDhMEX866j4l/aC+YtzY1+BiZuDt95UPz"
    "h7T3X4RtZGqaDF5mQCZelrCcii96ieXdPUjRcdKoHmGwHGHp/OY0NdQcCh1wMkX1ae+JXl"
    "IHwrL2eyZhJruaCmZphkrqwIMwD3Y6pOE0MaS+47AVD85/pnQ4tQzvQ/s9DGaKZwRBYRWU"
    "RkEZHFMzWJEVk8CzGvdYSC0EeEDo1KWSsPVYe9WTZ7UOfb1Wiv4DGretRqj0xf2asPnSqf"
    "pS8/5I/1pPpDwYmQw8zMZ16uY0t+stZG4AUZTRRuo46ENcjvqxTOvEEwifNK3thc6tSqk6"
    "mxFOV4xEONvVDL1p7E0cnPZGTSBVcyrRE8jFmfh3v1gFHF1DVqBsxct0+LM3kdXgOmLmQa"
    "549EwSP+FZwoG9HXzqWGXHhjP7V2ItBf8F0lvsWx+L2X8AllLwvWh8nu3+1x38zaa+eQXm"
    "kf/VqUm8KavRryMfW8j+6xnBDCOQjnFGEqwjkyWConZ+cjnHMWYsZyQlhOaIeDqn9/bN52"
    "+v/dIO7FgPXa3e+dVrtB3IsBu2nftbvN2wZxLwas/a3d5R9anM6/jNpeeQRWfupST3/dVm"
    "hBeqkFd3v/R4Pw/wbsW/tL5/Fbgzh/B+xr5+Zrg8D/A9bqdvqdFsjOu5JLTL6ZEZZVb67o"
    "eqp2FyM+nI63z6XMUfPeXX784Gt48CFLuet9a97eJmh43IJmNKVu0eY5ECCXegq07h/v+p"
    "BZ2b0YsH77tv3wle+0DeJfDtj3Tq/TbxDxB6ZLr9e8acN8ERewmjU7t7CS8T8Ddtvui06d"
    "vwP2R/u6Qfh/fGV8vLnh+3Xn/m54ff8PvkCGPg9Yt33zeNvs33Ni/1KS6eYjHlutiT611M"
    "Oh2261O9/bX4D7ztWAde6+g4Rumv3O3U2DhD4OWLPX69zcAYV3NWAPt8274UP3/uG+Bw9C"
    "H3l/3x5u+Y5353YX+MTXWj4Xr5ut3/l4dK/4vVunG+fvgD3e/e2Rf4HfOnAz8IEPM64pfu"
    "k2/7hrEP9SjsFjAgRawPj226PpHV2YreX4LzpJMMgyKnGtSWSefVtq7HupKRf8ZjFOpx+g"
    "iZBVgtuHPkUj3CpFhrdPIHEaJWms0YhHoQimEyFFUEdqUIey7VIGBelKELFk06tKEjaW9s"
    "RIq4y8WSUPkEu8cNb4/f4tqLruRZYC/KXTg7rVPedR8JPMyrGl2Jo1VSbJykY6hBEh20pV"
    "lmx6lq0sr13cRZbANRUugDIvgFgZqRzBY2UkrIxULW29QMg1nuLfC1vDAXh5uRqmQqZGmK"
    "pr8POGFhVrVEHeJhJjsoQoPCJCaAvnSghSIU8xU8IRMyVgGbq8vC1ahs7dnUpg7XmcYwnv"
    "5jkYHN6iyuDzuqeTXHk3sjhxU8+V8kPsWGWswQUOvp0ok8Pb+w7lFEVGDXHyZ8eiboFMHh"
    "VZOxJGZ0q6630VvzuRwRnxlTql0suqEdhy+6vswIK4krKY1fWCVCrJKWpx86aEparrd1RV"
    "Vlm6ttiRSX2uiVpTavZ4V1Vi00FOIfuLVtZp5ODKlif51STYPlflTqD4FUiIqC8lju3yzh"
    "h5VSz+0DQ1qhJjaX8mo6DrbuRkyX9LfoZMVQr/p+u/QHL89+TnKf/Fq1+Sa3zu93VFk+5H"
    "MgPAl8NyoHiOsoHnKPEcJTqq8RzlWYj5BKLcTyh2J6RDFFoag4Q4ZeSeMtQC3sQknC+EcU"
    "0tc6R9LRCTGAhIzApWhN667WbrKzwKfIhaAhiwWLFFjxtlhUrreu0ljuCV+KCJ2CcKVwaN"
    "0qG/P8JXzA6K6SslQB/ru6ev9Kf6wX3+cq4Mm3kcWRvlzFvpeG6y4GLft5MHK/btuHxAsb"
    "mEVJCc6GkmUNtXw3ye6sZrg7zOVkSzyZg+KazOP4nkjpGckU46yTqZGa/QVhzXSkaI9/Se"
    "zeUT3OxA0cIJCOQikFt0SUMgF+EKieAKBHLPQsxpCfFS18bUfHinqVGXvToKRWOLSROkwy"
    "kj9ZQ5eLFhOQ2kg4FXU/47+fdJiDtK53iQBnlenOeYUqPqqxim1KhGSg36A0LhlGQHVfoC"
    "GSGTWIbSrpEI/iP4LyUwnQ/8Pw4w/c1g9kzn4npamu7oiADTkRb1fMD03KHiX2NNlqPUki"
    "ALFjuyoHqR20mdjFfEOTnp1yGqE8VyivBatmGobkSyxum46hMHp/fyhs0Ry4g/I/5cdOVC"
    "/BlRFonsE8Sfz0LMYntMlnCydH2CLMHuZ2s6jkhBTDFEzFdywmxLzwMXIDl8BrjjMG4vud"
    "6e6cLeYk0KkOGCJN2CFDM+j2MbBc4PJ9hF4dPFuYJ1whQ5zCFxqnKxtOGUJITJeCl5ApEz"
    "fmVWS9HAVvFKs2p29DhmkjVU/gt2PL65MA0+gvAAJ9pdaHeh3XWm+x/aXWcnZjzAWebaCG"
    "pNEe+b117ms3zS+t0iKluRJSpCimuU1GuUwqzXtGK9myMU1tQSO7drzVar/dAXRfXcK6iM"
    "+Ntjz6nMJy6idtRxAg0cfm417SKkGBgk/6wbFj2eGyGTeM5Ju7Fp84VO55Rtp37HqXGeyT"
    "zPfHmJIKzC8y2FHOcdBnJJczzeV7cLJx6IU2LqAQySO+4J+cCYLIHJZ3FGPj6NpQpGDOWi"
    "TXC5RXPVpjvdbLfl0PKabvS29WeUODntiZvTnsDrXZeXYj1TlUwNkziKtbgJsFHcq7ZLRz"
    "t6zzTLWpblO4OpFnhVOM9/0IJEBx066NBBhw66M7Ub0UF3FmJGB12Za2NIUSmEqgUJccrI"
    "PWUOfTD/lIS5D+AMXULnMbEQIN0TQLpdedvS6tpWh6mIjB4TGT1GFctTZW+u+pWHhEP/8/"
    "8Bg34dyQ=="
)
