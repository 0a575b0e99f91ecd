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
    "eJztXXtz4ji2/yoq/umeKibVnU4/Ln3rVhGaSbOTDlkgPbN3mQKDRfDEyKxlJ83une9+de"
    "QHfmODAWFUlQrG1pHNOZKs8zuv/9QsTBRiXTRtVbPaxDJXtQb6T40oC8wOEq7WUU1ZLtfX"
    "4ISlTHTeXIF2I+w3nFDLVKYWuzRTdIrZKRXTqaktLc0gQNAlGBmTP/HUQtO5Qh6xijSCDH"
    "bWJpqFjBl6McynCzSe4Jlh4jFSiIrGyszC5hjNDV1F1hz7pFNDtxeEMnp9dQEPoBpT9gQa"
    "eTzAvVgn/7LxyDIeMWtnsjv+8w92WiMq/oEpfP1PbaZhXeXHNYVzTlNr0Aj/WJqYUsYU6t"
    "G5EiC2rgOHV0vO4BpvzJjKv/xVR6E+GeM1i3PeORqx7kEMVpk3YfI0zL30PDEVMp2X0zU0"
    "XD6NeO+hEe30zs+PPNqHh86XX3hLGDOTkSPbdevlypobxG9u25p6ATRw7RETbCoWVgODHB"
    "7NnRLeKWd0sBOWaWN/WKjrEyqeKbYOU6X23zObTGGGIGeK0YspG48XT3hFLwh+YQz6H/dB"
    "A0Sj0V13MOq3B6NRLTbPXF4Fp4N7asoYy5imsbsAm/5y+l2zh5+twQ1aX5u91+8+/MQZYl"
    "Dr0eQXOfNqf3FCxVJGa3muee6M9TDPvzCeWdoCJ/PdoYjwXXVJLryDbfjvnVgLYL00ecz0"
    "2HVYBg8639r9QfPbPXS/oPRfOudTc9CGK5f87Cpy9rUjD4Otss4K7HeCfusMviL4iv63e9"
    "eOSs1vN/hfmIds5baMETFeRooa5Il32jvFp6wn1vVyExZta66YyWJdU0REy1h0gsKsLZQf"
    "Ix2TR2vOvn54kyHc780en0Af3kQEdudeueSX/kpg8KjYkhUiKnPlEnfmbFyaAksRX1iTx2"
    "yb2AvO0w67MXsV4fiy5FOLPH5rrV6brQ9fGsg9GJKH+y/OGfdgSL60b9v8jHsQ3S7lGfGX"
    "eUb8ZfqIv4yN+ODmIu+AD9LI8Z7IUP6twDodphJ5rG+5Vl++yTd0s8ZubPBOdY0tvomjN5"
    "3VIaIKcvptrkXibcYq8Ta+TDAeTfBc0WcjY1ZkqYjS7bBcuNt2UZhezmoR0sDyMjVEJDka"
    "4SjHEuLs/Fu/e5fCTp8iqv5oUwv9H9I1au1rVQionhNb0y2N0Au47TH0TeBQSBPyVoTX35"
    "q/RxeL1m33OioN6OA6+joENKeINHwCKYzShWFihSbtxQf4h5UsjTXFVm/K01lhBu3fB9n8"
    "9qGA2+7djdc8KoQov9nPpkU3KGGqSu5QPuXaoXzK2KF8gh0KYI6zpwACBicmyvTpRTHVUe"
    "yKcWmktY1fWlwuomcUojxy3sGPhF/ggvUthf00VTG7z9g0NRXXEgD9WJt6Fqw/dVuPjGDz"
    "jeB+E6nKCrHl62WuTeccaXf2CnUOrb/MFQsBmk7RBOvGC9KsOlLxUjEtimamseB4u/M4ry"
    "jyHuICDYKnjRcSQ/oPdeMhwT+mmP9eigAy4BYFjfVi2jpOswp4QDd/bGVV+yNiJpDQtUDQ"
    "NRvwNBEw6pCUd1SAIsJ8jextr/B2XyvlIzzBz5dvrz5efXr34eoTa8Kf0j/zMYPvnbtBVE"
    "Vmb3D2y0fFLQJhSmkZENoyYC/VLcUcppRiFlrM8PZKlG+ybN3mWUKtlkBBSJEFEFwMoLcY"
    "264NQ8cKSeZcgCrCvQkjqxbTrrvd29AEuO5EdZuHb9dttiPnI5810iyc/LZhvx7rRXQdn6"
    "CCas6nPDjsp3QY9lMMhT0qWigas7fffsbUxiiH4+z9hW2qtUfyK17F7JURlrr63rXf0Wmy"
    "dX225qsdpvLiK0nhYcV+v4p17CwLPfaa63VaA8cn6AjquGETi2t+cS3cvVTPVL4DjTaq3F"
    "+ZNjtTTKQgik0NU6bmMgXWWOC4O1x2083ebKlqqtNdkWV3TVHOurtZUT25VTdDQ1V0O8HA"
    "cK09pquoHsnhFNR9MtzRUf/r8vLdu4+Xb959+PT+6uPH95/e+Mpq/FKW1nrduYGtREggzt"
    "5CFIDPppbheKp8wTONaC7H4utLYsPs1YaTuHxRw0S5vHk5JVtUnL4R0yaweoHGhoOSjZFi"
    "Yg6v8TFIWcPW126n1UYLZYUs5SlhoSqt10Qsbu2S9oQlFnf0zVDmSiexOInFHXszf3Igjc"
    "TizkLM0hl7z87YsD0owF23eQVZe5WHtVfprL2KsZZzJ5G3m12yPVqRGc3dORoI/g+Jg142"
    "kPM5JIB3tpt3DeQeDAmsJw0E/4fE2cc23P1sdG98HCdtjpKO/p2AS21AVl0akUUlDLjqMA"
    "ynhCpkMRkLH6AgDJPBt0kzcYIul2mOCZId0B7jnzlZg4yrr8fZne6AGSARwwUT7lchF0wL"
    "BvIWykGYsgTl4IScM09BNxAEq/yCFVXXCK4lwJP+tXoWIqkGW+WCIKmFlxDOD35/Jp4apl"
    "pHqs3OG4g95wq51nRwEqSIO3hz7JD7DM7QmG00TUftHSeDkSX2PyRDMma08AVplHMPvBZ1"
    "jBSCjCUmP2M2/lW0VGwKdzaW1ElDoBvTJ9edUaFwa/YkT+yJ1Aa7w5O2XGJ17DzBi2bNke"
    "M5De2HhG8T6mi8UFQ8spduM8fOBEkODPtxjmxqK7q+QjMT489ovDSNZw2wNEUfuw84N3SN"
    "U2oWmpoGpQC8mhgRw2L3Iay7KVbZLxzzZ6dj9IQZ3/AzNlfuz+FPxt0l+dNdoDHBP6wRk6"
    "iiKyDREFtsomPq/Hr6Al2BwYpaGrtkGUg3jKfP7GYmXsCKoXqkL3NMGHsWeGKoK84rr0Ud"
    "zYy1ZNiPYENKp1ySjFNsLm2T1iEUfQsDpcwECXHuQPtyc0gEBM0HPx+bMhWDxNDjzJcYus"
    "TQq7uBkhj62YlZYugyoYkQM0eGbB+Ro3zXXmAN8NpXcAUo39RjMrUwYaim7j799lVyVStt"
    "+7mGEoruS8KUcl8i9L7EBZRGgLYUmDtRMjmFEqaQC3AUnD5rKol8izxzFtjaQrprKildka"
    "U7BY8QXd8Of4nQSkmLLOkIKl3AVh+hlOb6AuZ6144U53i6uT5AIs31ITGUYa53LXZFBBIg"
    "kQIpXSCOabOIPNYUUhyliyNgG9Xxc1Lsd6qylER6OIXpzZ4EULa2lGyBLrLvSu5B7r5E3n"
    "254mJ7ZcsostZF6eSKV/qKF3B3KToTI6RyCoo2BQVx4euoeLE02Jfpqse93WoJvnzxRvUs"
    "pz5t3Xxkrtvncu97wivP+44tLzo2L9BYIfQFyvRoFFGs6OAFp1k8+pcX7uEZ/6BSD7LmGn"
    "XJuDMYOzJewOsNHOgUNdnhb+93TIxMDmUGDya5l4HKh1gidnCykongE2yJb3Ol3H+bkXL/"
    "bTzlvqwXUbLxW0Y5emFz79/niZt7/z49cA6uRZw1DHU1miu0UOhciKiCnP5wlcfN6Crdze"
    "gqymZquakE87twuASHY2+t93B317m72debLbr45lp7M5beWHwiVige2cTSElCWbMUjQiqd"
    "D4TTPKKTyU6AOPsLtpNNhdPWVFuBaIJpki6M9u7y4wcfQYMvWeBZ/1vz9jaOoC2wqimj9I"
    "j3NIt0kKoKxQ8OsTnkKlqczen1JdYUVWBx1iq0j/oSMhjiLF4I+MdSY91tIeYw5WHEfMjU"
    "j6cuZUEAx65tTYwf7WfMs73GoMbg5XoWyGjwhiPst9wIL/aNBbbmELtrOTVClks2ADlWp/"
    "ihvvji8QKNp8ZiqYPkL9yK4AnBwrt158QGGwSHQlk1i6OIrJGqQwyrYaJHjf1CZC8bEMxK"
    "0BibpmGOEeXBv/PVBXqArbZ70cSWuYIe625oLLbqXlPM7sj6Z7diP4E9p/LInsiNYB4rlo"
    "UXS4uOGfM03WZDbZv4WPf3AOWOcasS8RQI8ZQVvivzEgiZ+wvWja1wxdjykw/JaEMZbSjE"
    "siSjDY/IUVmUcb9FGUOxPuvNZ6FgnzWZdJIRebvi6TZFBRykkxIWWcKeEhqXcKolIkgiHX"
    "qj5giOFRTag3oEVUDIY0aInFaITDPEG4FqAfds/oAxDI2fr2eBZ6bXIpdP3qNp2Dwn3kx7"
    "BGgI2UygUFvoCa98iIuXFsEmvXg0FdYHIFCQAA4ysE10Gy+ZqCzkppviSeXYM/N6vMleeQ"
    "e45w5VkCQKJZObyeRmEuQTf08lk5udhZiP6dlZwYJ8GwvwpYdFpZXfO0A81HHmyl4in/zt"
    "26j4az+RVqbHEavM4YC9MyDxd5tY5qqWoMSEG2RqM5bbdIT9trlTiTM1YoJnbGc85um2x9"
    "we7pQc5H7DlCkbi6W1AgO6U4aQ/QcbPYGAIcN0Pl2z/mc05inNxk6+bYpM2ylukJhlfP+3"
    "HhJrbvKE3wrPWz7TjZc6V4DQ253zX0s7v9SwpIZVkxrWmW+9pYZ1FmKWDh3SoUOImSMdOo"
    "7p0CEzHJe4Q5KOpZV8Vcq4/ZJXHYc5Rf11w1QV3INc5rLoX2YY9C8Tk04k6sCZfE7WgavA"
    "4/L3eQ7mVYTBa4rquaWUX4SBw4iFxq9HILm7mbvESEo+kR507LWvAm8PHXKsYkvR9EIJWA"
    "MkYuQjhNuedD5CQexF11wrrSUYitwr9SwL0WTdZqNlqIlsiJM0ZtyPzDIxbqA5VtR/2VBU"
    "xaR1ZOJH1raOnF55kCZ4q8Ud2bbvioeHLhUTE8u1Di0Va87DPl1zEOuXWuwKRZYBJU6h0c"
    "yA9HOOgQcqry51ZYoXrA/62esA8tc5ZVY19slb8mczlkOiGi8EwlfhBH9w1gfWZ3WEFfZs"
    "TudYRRN2M0R1hc4v0PhJA5uTRtmpqaFi/7dyGbyiaz+8bexN8Millj/lDB2VW1PV22CX2y"
    "vFijmdjx5NZUGL9XvTucvu2nGb9Cbejn1LA5404BV9T0oDnoSrBIKrpAHvLMQM25MiarHX"
    "vnJOkntQimUmgb1ikinlLoDBbWIvOJM7BNSBKY4xO63ghVDcrn39ewN9/fuQ9No3ne5dAz"
    "mfQ3Lda961vjaQ8zkkN73uw30D8Y+ovpVPPrnEkyGdqHBAAyoy+L32IotDmJUlLT9lvqGf"
    "mqdSKGbX7nvd+26//aWBvKMhafb77T4/5x2xc/fs+nd+zj0akvte+77Z69zdALF7OCTd+z"
    "abQ/B/SPoPffb5Bcj8wyFp3Xb7nMo9cM5AI+dTjLnFAYACc8trL7K4t55b+SZX1uyK2wpU"
    "FRT/QtaCNUkVMO0DMHnJmFRoe+QTVJHBZb8hjCUmUAd5bthmIVNBjFAMg0GlChgZPCXiKA"
    "mSAs06XTA+UZZSfXqTIYP/oCNH8SfdoIW5FyI6a+6FYO4CC0OMUIyF4eQtiaF9fdC8EZNN"
    "0zSVVbJwooQR2ZzLag0G9H/+Edstm2mVidItLyEi6e6bYPCOMjjO3V8ME2uP5Fe8iumjEY"
    "7GbNYnydX12fUjmsqLbwUMDyr281WsY6cOda/dH/Q6rYFjOUz2IwjWgGc7R1UxR8YzNk1N"
    "TarGe+328cuvPeyUHU3ne8vtr+t2d4JaYZoIwu++uaYzNS1h41CEW1UbpeHF0veNKINJ91"
    "5vVR1RnF3qqMyBVYRnpzjC2EtgNtuNUX3o4hteTPApAli5uKRQyl6dJUzEpt9RRceTn+5s"
    "x3eg201VB5RfbGFXPnn9VIlR+3fRXK/qqb6aoYV/k9PmaBlqvdF98xqDC+TLXJvOkbMNRY"
    "rnXskGvqE6To+QOgPcJu0lsow6IoaFNDLVbZWxtY4U9n2Ozc8IsCiEoZC2U1BjzAvbcYdH"
    "+PVxl8/D3z6xvPDa4ZVqoIlEKwqnuEWu29dlTg/pEihdAqVL4Fn6ikmXwLMQs/OuS5RwCv"
    "qsJcN6RQ0rJyTUBMtKRl3glEmRpxrwyWptObnG1n+a9CJOjx1cU1TBEeDQ0YNHTX5yQhO8"
    "QB4CaWDas4FprbYdysAk6EDdaGEKTdQUC1N86ErT3Z5Nd/vEl/p46v7oGK7kXapn4Uk00C"
    "hHFLDb3Itonc6hXCov9TpVCJpgpGvQM5oZJqJeLdgGoooOmVs9sJZ1Yz5rU3aHmUZgZKGh"
    "ffnm8kMMODrEDWXFC+FeBnWJ3UjsRpSXQyWUeondnIWYZTjnXsM5R/8uFHgTIKlg7E35ZU"
    "U4v5LcaDawGFc1z1w5LI6p1rmcDI/gMHAiymEYLde15Y4sGjDlmc6w2WddneCQPYpbRZuN"
    "KmMFDhAtXuqjlqD/xtrUsxRh7LceTdfNc5dMAQVVQUumahjkFUXr3tzyi5B5yoGuP3NFdq"
    "4xzdRccacFzDQUhFWNiTy57mPZNyiYcYr77I0W3OPOxUDwbAaK+TN2Y2pkxROpYUsNW2rY"
    "56t6SQ37LMSclah5c+6Nk0jaXGve3992Ws27Ac+p4RxCUo3udXPA89D4hzw1zcNts8dz08"
    "BBWmqNXrvfubmDk97RkHzp9L91nHwe/iG0HHR6TkN+EN0R5VGcyk+6kZFAerPYd0smfaDp"
    "LMWeIPboPjevc0+U7qxdow7u5HNC7NqLl0+CwpZXhUoglR4/2f4pQZbFWV3Yl6Ka4W31iE"
    "dFwjgTyq/ing2BWgKoxM/Xs4CkpdcihzsFtOVJygG9UW1Lw/QCjU2FPPkla+0l/BjKS9nq"
    "eAQWmzGCh3ISlsNJxx/CSUXupi+HjOZMTKzfpATsh7ptQZwJHkCCSRJMkmCSBJPOG2WQYN"
    "JZiFm6a0h3jdPyJZDuGgdlsbcjzrl18prLuroJWydHzymCQq0pKjFYD41C+YpjkRUiRFQJ"
    "tu/7TWeynZy51V4xTFnCXlFMB66T3Spu5bgHEMzO6ZCqiUHu1SMtyLKkYKwwRzMCsiJoci"
    "4YkXuFBQKkHO8wWofaiVCGcGLYFrKMCzSmNmusGSZPl8ORPLw0TAtAO10j+DMaExtuPeYX"
    "nX4wRs7JRCzxkPcuCCiG4iFLLkXo/paS6ybCsnESpRjn/M1RivNflAU80X+ZopJVIyVuLX"
    "FriVsLvVs52V2qxK3PTszOjqwQ8OdTSOw6F3ZdFFWtKFyyl8qRUAFvaxden1hkbktfzgRf"
    "zqDKktePM0hzznnalqYx4ZjRqHCeuwTSc+akjmdWwUEYIDlnzsmSgfvcdOCFkjSv07nrE1"
    "SPu3vZdcjSa+WsDLL0WoZQhCq9JpONlp9s1LUPFGBogESyMzrtA1acAiyNkMn8rTJ/63Hy"
    "t7qhJjvy1YtpqShXAwtgDp56c7sEvhbzohBzKdgcyBVeC3eoaxnLwLOjE0tS/p+KDPGIAx"
    "h4URzU4+dExmrE2Z5YynT3fGa8l6rySFbTy8Mmpu1BmOOOXLphveDcS9MpDqdH7RmTUUmD"
    "6qtCVChRXFFemXiKGbvUI7DrJOegMmWM4jzYtUQqdITVqvKJrS+qDsNKVgAtWCp1NFV0HT"
    "atZXGs5fZX2RWMGrpdwozs+R1ViFOFfM8DHlU0ydHG42aX4IHB/m3m6QOt1JuzoHN+c6kx"
    "tb2W4JfvXqlnueQrS2305DbK4Y2vG+QR6paY2HJSZEAJboo0ghTKM26ATOuIzo0XggwyxR"
    "doPFfo3HeL739t/nz5/oNX8+RlDsk22APUoY85/pHkhn+Ymxb0v4d77urNLr2ipVd00RVJ"
    "ekVLd1mB3GWlV/RZiBlep3EBpzvQeO0r5xH94SqH98yHq1TnGbgUcZpTqHVVhLc+gcheut"
    "v6fuVx/Ur3/JLe5qmcfZvL6fhthtfx27jbMZ0ayyRTVrrD15ri8J5ex1nr9+LTxTQOjV3e"
    "4rUbppSvXaFfuyZ+Np62zH8RpJT5L0SWsgclxEScrvIHSKTjW7aLVjLKWNjhJSfIKChLN7"
    "q6BAbUfnMVhwRTBvrroJwP9HQXsZIgYGBBKgrs8mcjEDxypbIZDP5tjglSCGredwBLRS8K"
    "RaCaABqrOoW7AKFFC43YFo7julvQy3LWwi289QxEtfiuRW5KT2C7AqtEsem0pjjslDqNrU"
    "qRF2tICnEReG/NnHuatYHwFHm/cU+zHnZ5tjQ7ZUhrUrBJgj9u4it4fTXzHcwTRCrhxjmM"
    "srxgwZw9JzKgGKaCHF/7VxRRe2KZmBGtzZ7ObdFrYrjNfuLZzHhZTZ5ej5GBHdXE7O2j0i"
    "R77F7vNyRD8pVdcKsujJ8VXWPTgh2Pkb1EllFHE9tCxLCQQeredR5+Pf6MVGVFkWJi3r9z"
    "61f0WObdSEItLt1yu1wHVUgzdEU2TdIMXZNm6GNvYU5uTyrN0GchZrZRGBlET9j5Xhvs7a"
    "qQZBkHySISnjC6fQnVP3NYqV53u7chgV53ohnNH75dt3uv33JJskaaszGOr57rzVfytEp5"
    "IYWozro8ZGB3WpyDMqdQ48iJFk6HcwUSA3h6SAF+BkikuSnCTmm9k9a7YyNdm6130QWgBJ"
    "723G4qytPAmpeDp4dPBCLmu6mUPCAlmZoLYrgtXcPE6vM4k1oCihu6Xs/Ccae85Yium+ZA"
    "cR0iAFE5WR1NVjy4xQtecUNVUB8/s2Gho4WyQrr2jJFi8aCXOqKGEx5jEIymCkETXoVCV6"
    "ZYBeolZkdJeO4B71wQhdVguuiOB4BEOSXKKVHOmkQ5zxf+kijnWYj5uME2QkUtlB9uI5Dn"
    "vJg7+EpMIek4fw5SjqoHRbbxcVIJxWVDcUGWlQB0dCLdnSaLN+IdCQNNKNQjJIYE1CMqpn"
    "TUIzo+coAeBLHudG3KaSCbhzWHlB2OyxjjEKT3QBq5QGMXUtFUP6lHgPIVa8eBBqfw5qPG"
    "brxKQDr2ejtwXBs74Y1j7oK2xOZC40AFelZ0G9PPSEFL04B86jyFCRQHZb04aAvWZwhSOM"
    "JjjSk2n7UpBmd8c7wNcBLsQAInEjiRwElNAifnu1GUwMlZiNl/axdBT0JEMl/JRgBF5tTY"
    "b04NNsLnowXb5Rkpw3hzHcdIFyJzvnbH1gJGaBA8JNfNfqfVQCHz6WiiUG06JPfd/iB6Cd"
    "YPqPzY+c5Wn9Gv7X+M/vYba7Q0tWf2w3g4658vVlQPyCPZd5c5BPvuMlWucCks1j9fknKt"
    "pidK8drvlCbldLCnvWRJYZoWGyzOjQqwPkImE9XsUnxMZgg6DuOnChmxe5sGXeJpwrY302"
    "E+Tizd5gu4zasaBQZso29ESKX9QWR9I4qyxWSdUWYtTir91DPND0GOlWB+qFbS8Hq0clV8"
    "eO1QvcrZbu9aKiDiPnma7+8dk98XNM7cK5S+GGYYdo9eq2cZZZbBVjm8UGHAvKLIIwNrhG"
    "I+GuRSU+tIWSqm5cTlg+kD2vqun4R9Mr7oSCEqfIFtGgKHUR7mD5aVJNfTfd9OZgwSbomv"
    "Z1g3pOfTGlv6kAtb+pCBLX2I52vF1hZ70jWVxL+F3o+KE4omQn6gMrafRXwyNgWtFUzOtG"
    "3ImgisLzvd5E6bqJ7j0Tdg/xI9XELXMzdTnm+g5TfduKMasI3L+E9LG0PxGQiPUaZTTCni"
    "XfiZkMaP4GnCWiiIg498V8O2OuwM7GlWTnNn5zNlTw8XkjZUe7/bueyn+J3g39WJ7aAEcm"
    "/O8aYX5K1wEi/6nd5NJa6mBv+58VXUjQbOzm6XVw2FztmahC1Ye9aOdPQzGk9sTbc0Mob1"
    "jaKpwdYnX0Wc6DZeslGQqGuW0ue5LIAVUSilu1xNusvJ14t0l5NiTnCXM9RCnlxee+kkF0"
    "Hakp3kRv8uhGUGSKoIZ+7DVY6zDCe83TdwGSe93iWXU7gc2CrHOZ3uxxMhk848OzjzuPpJ"
    "ggE2y4snQCXddza47xTQrgOuun6q9h1t4+EE8ac5GQ5rGe878XMplc8DV+tZkIQbhVekAj"
    "qUqgkUIQ9EEL5ycVZ6gQCHdb2Q0VzRZxBESLGiYxXNXBB2aZts1mM0dp/hZ9bxOAm22P8N"
    "JaZx+OVqB0zjqVh8y5OMbMm5aV/aE12bjv58eSq0zwlRyW3ODtscL3DDWbniQhjgHymoXZ"
    "yyErv7LLSh/fsgWwA+2HDbvbvxmkelEvEPsdyM0ttEHfnEIrO+dscY0UDwf0iarUHne7uB"
    "nM8h6bUHnV77SwO5B9G3cT6/nVxuOxleO9FlSYKuW82PU0Pj2L6Tr2HbCDpKK8MGRJa0yW"
    "RgbpmcKkgppSyalAWx0T9QrDYpxWZaUp9wg3qWigzVWKEmXaBt7mTGyKdDis7eReoK0SWc"
    "f937pYU+vr98h4b2mzfKx3d1x23pp8888TCovG7aHfDwBXu91yFRnZbpeYz3fdOSteV0xU"
    "3qbZl6m/SBkuvr8dZXM2VZNbNXU3bFD2DbvI72jQWeGGwBe5kbPK86QHdOgjLoBO7O85NN"
    "FYp/nkE1TfUzGj9jc4ymhs1kDhUzX3idbV1H1E3+hRY2tZCqJeSCP8QNJdp4+MktPaikB5"
    "VU5qUHlRRz+QFXRfNhBWnk5n6jUeaJ/axtEWmPVmhA+r7d63fvGsj5HJJ+u/e902o3kHsg"
    "BgitanSpK6tR0dEepRNZFCI5XXFEN4HTmQ4/a6ID+vt4i81JufuEarQmBWtm7W7lzjaJjW"
    "wNns2KZsEJ0JSY/kaEENgt1LDtfNCWGrgv7eqAttRcZ6kTW4pTnc9Ci6n008vLqmAS/x2Z"
    "VbDAg5imqDxejZE1MM61gpH/fejlG15MtspQJcLitzk/VWDhL54AIOAxFEhvlDxSPd5vHq"
    "/BhEoVGqtFKqAaxHIA6XjxU/dSPbPuaaDRRnCbyQSZWJnOfzZsC1kGUtDUppaxwOYFaqIp"
    "Wzp+BvlDTY6laSw0CsVEKVJtjAyCxtAAro/YiZFBxsgmlqZz+x3BPyzkPkwc5D7kjQuW7f"
    "Cew50Zbk8+GrRjIQ9Y54M3C/+OEm4ggXsJ3BddFk9FvZHA/Tbj9/QQXQncn4OYp3OFEKxv"
    "CywHyEUGNGut7sPdoN1rIPdgSAbt2/b9V15zwT8cku+dfmfQQPxjSBh7+80b1sI9GJL2t2"
    "bntoH4x5Dctge8U+dzSH5rXzcQ+zck/YebGyabTvdudN39vYHC38HB+ubhtjno9sDF2j3c"
    "Bt/OhbhmAK5xvJWNLeDoluNhTS30cOi1m62vjn87PxgSaO2fDXwZklbz9nZ03Wz9ygaPdz"
    "gkX9qt284dNPaOxBAfMZLiFtLjRbz2IotL2CiRqFpSaDMUoZXvSaHfk6DQjqiFl4UmV5Bo"
    "qxkmJr5yuAkW18zjcyxlfsVJs6ZYpWQBMyaBk2yt4RzZYrGKUcuQC5FXqwh8lhdvipDJOu"
    "CJlt0FN0hsZeANkcoyJ5llTrzBGOdy4RInrUBXpzlwN9qRIlM3xZSUNphL4PFutroT4XLC"
    "LBaqhr0/0JMMV4FJkGG5CrbKEd+2xCY1CCTUNsxHhWiU2xbr6EWz5gj/YNT6iifgZvN+yd"
    "irsfsg5/nNpNC1nfqDyvOQAGamPWOkLJxADKhA/wJpY8Au9b1zjyjYM8COZeLpE+tK5Slu"
    "6zxSQwOzlm2amExX4wb6l62YFjbZLZVnNpwfMYVoOBWzlQwi5RSiDskLVnT2bEvTUO2pRe"
    "s8So7ny1V0mDKcZGYTlV2aGOyDN9AItU24vI11bAKUc3cAlmsLc1m5l74918eSrXchq0K5"
    "fT9ryxEfLqdgdIzcYMkWaVxmh3ihaHqZHVKsmGwYP5rKghbr96Zzt4G7fBnzls0d+5bWXG"
    "nNLbpZkdZcCV8KBAhIa+5ZiJnYydpcRhpgn6IUfFqgCKyrPLa1q3Tb2lXMtnZ2EVjd3k3z"
    "rtNvgt26gYLfBDF2FozBqnDs1eWbfNzNYm884TVXIQow2CeogrFr38uJo08V4K5PUD3u7m"
    "X4shcnqHxFWBwgqR6Tr3Ix+SqDyVdxJlPDNqeFFok1RfVY/CkPhz+lM/hTjL+PppJWnGTz"
    "rsMnFpjTtWYDNYfkuoGuh6TVQK1t9hZvc0UeZwQex/juocBFRnaQpoJ7jHc5ePwulcXvYp"
    "H0LoyeoJHiqbZQ9GQmB8mi6qhDd+HS74vhb/bE7SyPjnar8615+/rtp/plJI47uPcIM9ix"
    "TIw8y0RBPidQS3ZnsZvbeAoy2aeRrM1iLbebFWStTyNZm8Va3xA5cu2VBdmcSC9ZnsXykF"
    "WxAKtDdOfH4quCLLa0NCh088Y5SC/y3rnfuf0OESjO55DcdG+/NBD8H5Ivnea37h1EKDgH"
    "YmB20qW3NJfekI07xsf0Qi0xwsPXagnYpd3ibPQCbnsMY/ReKriEfBtismmaprJKQUcihB"
    "HZHFoocL9jCAXiA/75R3QbGPR7yut2ESKSLs0Rlob9vfLyNEwlmZrtyeyMwDh/C/vYXvsd"
    "nSZbN/rXhuZqDh9mdxyWwNpi7sunyt/wvC3suhyLfNwxMVYgl05FGB6H7kcQIv+Id+TUDX"
    "TV4j1VlVvsx6kjA5z1dmPVV9ZP97lS0zgSdLxY6g7JjpPP7adKjNpncEVwDibEV0SmaHqI"
    "RXBZ4C1zZQgDKsYSCCZYp+ly4yIg2gA/aypmrzhe5lZLyfa1TSe7Ze7iP7Yk53zphy39sI"
    "suQtIPWzroCuSgK/2wz0LMEzxLNO/kMz6sqUU2PYjptqPMrO2tPj6xyM47gjLe2zrGeZ+e"
    "HydIIzLLywK0s60MW+THCe2ui7xNQoTyZSL0y0Qmc9mL5cOdApNVQb5G6WQaF5nG5YhpXP"
    "zheHAjiJijdyOLo/NXqAQuPnidADAGge10dNGH0fNBi00fBkRQQsJNhpKWYQWKBHjp/T/z"
    "o5lmUgvqhCNioEftOTmry17usRswCXzCDqckOinRSYlOSnTy7DUNiU6ehZjZlKRJa2M6UL"
    "OmkDDNFjBNfK9RZG7FqeX8Enp+ScBmP4AN7PyLgjUBGgnURCt9TPEWLI2QyWEq8a+j4l9a"
    "YtlqiX0lYl+BiZuDt95UPzh7T3X4RtZGoaDF5pRNLhyGpiKX6tk1TV1/0ZESaL4RYOyz6T"
    "wx1BU4HHo9QPJl5VGBEssc4Vt5OZM1E1F7iU3NMNFCWSFiAO5HVB0nujSW3HcCoPjP9c+G"
    "FqGc6X9koY3RTOESWZTIokQWJbJ4piqxRBbPQszrPUJB6CNCJ5VKUSsPVYe9WTp7cM+3q9"
    "JewTCrelRrj0xf0asPnSqfhS8/5I/1pPpDwYmQQ83Mp16ufUte0bUSeIHGU4XpqGOuDbLz"
    "KoaYN3AmcW7JGpu2jmkdzQybl+PhFzXyjKmlPfLQyc9obOIl22TSMVyMaZ+Hu/WQYMXUNW"
    "wG1Fy3T8qYvHavAVUXMo2zS7zgEXsEx8uG97VzqSEX3thPrZ0I9Be8V4l3cTR+7yZsQll2"
    "wfow2f27Pe6bWXvtHNIr7aNfipkqrFmrERtTT/voXpYTknCOhHOKMFXCOSJoKien50s45y"
    "zELMsJyXJCOwSq/v2hedsZ/KOB3IMh6bd73zutdgO5B0Ny075r95q3DeQeDEn7W7vHvrQY"
    "nX8Y1b3yCKz81KXe/nVboQXphRbcbfe3BmL/huRb+0vn4VsDOZ9D8rVz87WB4P+QtHqdQa"
    "cFsvOOxBKTr2aEZdVfKLqeuruLER9uj7fPpczZ5r27/PjB3+HBl6zNXf9b8/Y2YYfHNGiC"
    "U+oWbZ4DAXKhp0Cr+3A3gMzK7sGQDNq37fuv7E3bQP7hkHzv9DuDBuIfMF36/eZNG+YLP4"
    "DVrNm5hZWMfQzJbXvAO3U+h+S39nUDsX9sZXy4uWHv6073bnTd/Z0tkKHvQ9Jr3zzcNgdd"
    "RuwfCjLdfMRjqzXRpxZ6OPTarXbne/sLcN85GpLO3XeQ0E1z0Lm7aaDQ1yFp9vudmzug8I"
    "6G5P62eTe673Xvu324EPrK+vt2f8veeHdud4FvbK1lc/G62fqVjUf3iJ27dbpxPofk4e5v"
    "D+wBfunAycAXNszYTvFLr/nbXQP5h2IMHhMg0ALKt99eqt7RhZnakz/xNEEhy6jEtSYRef"
    "ZtuWPfS0254JPFOJ0eQBMhqwS3Dx1Fw80qRYa3TyBwGiVhtNGIRaEIphMhlaCO0KAOJtul"
    "DArSlSBiwaZXlSRs2NbUSKuMvHlLHiAXeOGssfODW9jqugdZG+AvnT7Ure47l4LfRN4cU8"
    "XS6EyZJm820iGMCNlWW2XBpmfZm+W1ibvIErimkgugyAugrIxUjuBlZSRZGalau/UCLtcy"
    "in8vbA074OXlaphKMjXCVF2DnzeimK9RBXmbSCyTJUThEe5CWzhXQpBK8lRmSjhipgRZhi"
    "4vb4uWoXPfTiWw9jziWMJv8xwMDr+iyuDzuqeTXHk3sjjxpZ4r5Qd/Y5WxBhcIfDtRJodf"
    "7zuUU+QZNXjkz45F3QKZPCqydiSMzpR01/sqfncigzNiK3VKpZdVI7Dl9lfZgQV+JWUxq+"
    "c5qVSSU5gy9aaEparnd1RVVlFdW+7IpAHbidIZNvusqyqx6SBRyP6ilRWNHFzZ8iS/mgbb"
    "56rcCRQ/Awni9aV42C7rjKAXhbKLpqlhFRm29RmNg6a7sZMl/y16DZmqFPan6z9Bcvz36P"
    "WM/eLVT8k1Pvd7u6JJ9yOZAeDhZDlQGUfZkHGUMo5SGqplHOVZiPkEvNxPyHcntIcotDQG"
    "CeWUEXvKYAq8iUk4nwvjmlpkT/tawCcx4JCY5awIvfXazdZXuBT4EtUEpMNixRY9ppQVKq"
    "3rtRfYg1fgQBP+nihcGTRKJ+39Eb7K7KAyfaUA6GN99/SV/lQ/uM1fzJVhM48ja6OYeSsd"
    "y00WXOzbdvJgxb4elw8oNm1IBcmIHucctX0xzKeZbrw00Mt8hTQLTfCjQursG0/uGMkZ6a"
    "STrKO58QJtebhWMkK8p/tsLp/gZgeKFk6QQK4EcosuaRLIlXCFQHCFBHLPQsxpCfFS18bU"
    "fHinuaMue3XkG40tJk2QTk4ZoafMwYsNi6kgHQy8mrHfyZ4nwe8oneNBGsnz4jyXKTWqvo"
    "rJlBrVSKmBf4ArnJJsoEpfICNkAstQ2DVSgv8S/BcSmM4H/h8HmP5mEGuuM3E92qY7OiLA"
    "dKRFPR8wvXCo2GOsyXKUWuJkwWJHFKoXuZ3U0WSFnMhJvw5RHSnUKcJLLcNQXY9kjdGxrU"
    "8cnN7LHTZ7LEv8WeLPRVcuiT9LlEUg/UTiz2chZv56TJZwsnR9gizB7ufVdByRgphiiJi/"
    "yQmzLT0PXIDk8BngjsO4veR6e8JLa4s1KUAmFyThFqSY8nkc3SgQP5ygF4Wji3M564Qpcq"
    "hDPKpyaVsQJQluMl5KnoDnjF+ZlSoa6CpeaVbNioZjJmlD5d9gx/DNpWmwESQDOKXeJfUu"
    "qXed6ftP6l1nJ2YZwFnm2gjbmiLWN6+9yLF8wtrdIlu2IktUhFSuUUKvUQqhL2nFejd7KK"
    "ypBTZu15qtVvt+wIvquUdQGfGXh75TmY8fRPWo4zgaOPzcatpFSKVjkPizblQ0PDdCJvCc"
    "E/bFpi2WOl5gst32O04t55nI88yXF3fCKjzfUsjlvJOOXMKEx/vb7cKJB+KUMvWAdJI7bo"
    "R8YEyWwOSziJGPT2OhnBFDuWgTTG7RXLXpRjfLbTmiXtON1rbBHCMnpz1yc9ojuL1r8lLo"
    "E1bRzDCRs7HmJwE2ilvVduloR+uZRqldlu0MplrgVuE8/0ENUhropIFOGuikge5M9UZpoD"
    "sLMUsDXZlrY2ijUghVCxLKKSP2lDl0YP4pCXMfwJk0CZ3HxJIA6Z4A0u3K25ZW17Y6TJXI"
    "6DGR0WNUsTxV9uaqX3lIOPSv/wcRENYx"
)
