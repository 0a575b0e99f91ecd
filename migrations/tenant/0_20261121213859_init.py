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
    "escalated_to" JSONB NOT NULL
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
    "eJztXXtz4riy/yoq/pnZKjY1k8k8LnPrVhGGzXA2AzlAZvfcwxYYLII3RuZYdjKcc/e7X7"
    "X8wG9sMEQYVaWCsdWy6Zbk7l+3uv9TszBRiHXRtFXNahPLXNca6D81oiwxO0i4Wkc1ZbXa"
    "XIMTljLVeXMF2o2x33BKLVOZWezSXNEpZqdUTGemtrI0gwBBj2BkTP/EMwvNFgp5wCrSCD"
    "LYWZtoFjLm6NkwHy/QZIrnhoknSCEqmihzC5sTtDB0FVkL7JPODN1eEsro9fUFPIBqzNgT"
    "aOThCPdinfzLxmPLeMCsncnu+M8/2GmNqPgHpvD1P7W5hnWVH9cUzjlNrUEj/GNlYkoZU6"
    "hH50qA2LoOHF6vOINrvDFjKv/yVx2F+mSM1yzOeedozLoHMVhl3oTJ0zAP0vPUVMhsUU7X"
    "0HD1OOa9h0a00zs/P/Zo7+87X37hLWHMTMeObDetV2trYRC/uW1r6gXQwLUHTLCpWFgNDH"
    "J4NHdKeKec0cFOWKaN/WGhbk6oeK7YOkyV2n/PbTKDGYKcKUYvZmw8XjziNb0g+Jkx6H/c"
    "Bw0Qjcfd3nA8aA/H41psnrm8Ck4H99SMMZYxTWN3ATb95fS7YQ8/W4MbtL42+6/fffiJM8"
    "Sg1oPJL3Lm1f7ihIqljDfy3PDcGethnn9hPLO0JU7mu0MR4bvqklx4B7vw3zuxEcBmafKY"
    "6bHruAwedr61B8Pmtzvofknpv3TOp+awDVcu+dl15OxrRx4GW2WdFdjvBP3WGX5F8BX9b6"
    "/bjkrNbzf8X5iHbOW2jDExnseKGuSJd9o7xaesJ9bNchMWbWuhmMli3VBERMtYdILCrC2V"
    "H2Mdkwdrwb5+eJMh3O/NPp9AH95EBNZ1r1zyS38lMHhcbMkKEZW5cok7c7YuTYGliC+syW"
    "O2Tewl52mH3Zi9inB8WfKpRR6/tVa/zdaHLw3kHozI/d0X54x7MCJf2rdtfsY9iKpLeUb8"
    "ZZ4Rf5k+4i9jIz6oXOQd8EEaOd4TGcq/FVinw1Qij/Ud1+rLN/mGbtbYjQ3ema6xxTdx9K"
    "azOkRUQU6/zbVIvM1YJd7GlwnGoyleKPp8bMyLLBVRuj2WC1dtF4Xp5awWIQssL1NDRJKj"
    "EY5yLCHOzr8Net0UdvoUUfNHm1no/5CuUetQq0LA9Jzamm5phF7AbV/C3gQOhSwhb0V4/a"
    "35e3SxaN32rqPSgA6uo69DQHOKSMMnkMIoXRgmVmiSLj7EP6xkaWwodnpTns4KM2z/Pszm"
    "tw8F3Pa6N17zqBCi/GY/mxZVUMJUldRQPuXSUD5laCifQEMBzHH+GEDA4MRUmT0+K6Y6jl"
    "0xLo20tvFLy8tl9IxClAfOO/iR8AtcsL6lsJ+mKmbvCZumpuJaAqAfa1PPgvVnbuuxEWy+"
    "FdxvIlVZI7Z8PS+02YIj7Y6uUOfQ+vNCsRCg6RRNsW48I82qIxWvFNOiaG4aS463O4/zii"
    "LvIS7QMHjaeCYxpP9YNx4R/GOG+e+lCCAD7lHQWC+mreM0r4AHdPPHVta1PyJuAgldCwRd"
    "swFPEwGjDkl5RwUoIszXyMF0hbeHWikf4Al+vnx79fHq07sPV59YE/6U/pmPGXzvdIdRE5"
    "m9wdkvHxf3CIQppWdAaM+AvVJ3FHOYUopZaDHD2ytRvsmydZtnCbVaAgUhRRZACDGA3mJs"
    "uzYMHSskmXMBqgj3poysWky77vVuQxPguhO1be6/XbeZRs5HPmukWTj5bcN+PdaL2Do+QQ"
    "XNnE95cNhP6TDspxgK+6JooWjM3l39jJmNUQ7H2fsLU6q1B/IrXsf8lRGWuvbetd/RabJ1"
    "c7bmmx2m8uwbSeFhxX6/inXsLAt99prrd1pDJyboBcxxwyYWt/ziVrh7qZ5pfAcabTW5vz"
    "Jrdq6YSEEUmxqmzMxlBqyxxPFwuOym26PZUs1Up7siy+6Gopx1d7uhenKrboaFquh2goPh"
    "WntIN1E9kuMZqIdkuGOj/tfl5bt3Hy/fvPvw6f3Vx4/vP73xjdX4pSyr9bpzA6pESCCObi"
    "EKwGdTy3AiVb7guUY0l2Px9SWxYfZqw0lcvqhholzRvJySLSpO34hZE1i9QBPDQckmSDEx"
    "h9f4GKSsYetrr9Nqo6WyRpbymLBQldZrIha3CUl7xBKLe3FlKHOlk1icxOJeWpk/OZBGYn"
    "FnIWYZjH3gYGxQDwpw121eQdZe5WHtVTprr2Ks5dxJ5O32kGyPVmRG83COBoL/I+Kglw3k"
    "fI4I4J3tZreB3IMRgfWkgeD/iDh6bMPVZ6O68csEaXOUdPzvBFxqC7Lq0ogsKmHAVYdhOG"
    "WrQhaTsfAbFIRhMsQ2aSZOsOUy3TFBsiP6Y/wzJ+uQce31OLvTAzADJGKEYML9KhSCacFA"
    "3sE4CFOWYBycUHDmKdgGgmCVX7Ci6hrBtQR40r9Wz0Ik1WCrXBAktfAKtvND3J+JZ4ap1p"
    "Fqs/MGYs+5Rq43HYIEKeIB3hw75DGDczRhiqbpmL2TZDCyxP5HZEQmjBa+II1y7kHUoo6R"
    "QpCxwuRnzMa/ilaKTeHOxoo6aQh0Y/bohjMqFG7NnuSRPZHaYHd41FYrrE6cJ3jWrAVyIq"
    "eh/YhwNaGOJktFxWN75TZz/EyQ5MCwHxbIprai62s0NzH+jCYr03jSAEtT9In7gAtD1zil"
    "ZqGZaVAKwKuJETEsdh/Cupthlf3CCX92OkGPmPENP2Fz7f4c/mQ8XJI/3QWaEPzDGjOJKr"
    "oCEg2xxSY6ps6vp8/QFTisqKWxS5aBdMN43CUPQ2i7LEi2zIwG8Z8D7ctN+hCQDB+tfDDJ"
    "3AkS9I4zX4LeEvSursYjQe+zE7MEvWUGEiFmjtxj/YIc5Vp7gTXAa1/BFaB834zJ7LiEoZ"
    "qqffrtqxRbVpr6ubH9i+olYUqplwitl7gI0BjgkQJzJ0omp1DCFHIBjoLTZ0MloWqRZ84S"
    "WztId0MlpSuydGcQwqHru+EvEVopaZElHUGlCzjXI5TSv17Av+46fuIcT/evB0ikfz0khj"
    "L8666LrYhAAiRSIKULxPFFFpHHhkKKo3RxBHyjOn5K2qydaiwlkR7PYHpzIAGUbS0le6CL"
    "6F3JPUjtS2TtyxUX05Uto8haF6WTK14pK54gsVgdFS9XBvsyW/d52FItISgr3qieFZ2lbZ"
    "qPzU37XHFaj3jthVGxYadj8wJNFEKfod6KRhHFig7hTJrFt3HyCiw8dRuUXEHWQqMuGY+A"
    "YkfGM4QvQSSUoiZHbh38jolbTEMpnoPZyuWO02NM4z2Cb2RG7wQf09tcudPfZuROfxvPnS"
    "4T/5fsFJXb1bz9T+/f59kA9f59+g4ouBZx4hvqerxQaKE9UCGiCnL6w1We8JOr9PCTqyib"
    "qeXmhMvv2ncJjsfeWv++2+10bw71ZosuvrnW3oylN7bRDCsUj21iaQnWd7ZpGCGVTmmhjU"
    "KYG3YC9DVYMk02FWbZUO0Erghm5LvwyrvLjx98ZAW+ZIEqg2/N29s4srLEqqaM07cup3kq"
    "g1RVyGJ/DOWQm2hxNqcXCthQVIHFWavQIQoFyCD5s3gh4B8rjXW3g5jDlMcR8zFz+J26lA"
    "UBHHu2NTV+tJ8wT9sZgxqDl+tZIKPBG46x33IrvDgwlthawCZMyyn2sFqxAcixOsXfs4kv"
    "Hi7QZGYsVzpI/sIt7Zyw63O/7pxNngbxd3k+LzCUieAoImuk6piRGyZ60NgvRPaqAZscCZ"
    "pg0zTMCaJ8F+difYHuQdV2L5rYMtfQY93pj2Kr7jXF7I6sf3Yr9hPYcyoP7IncragTxbLw"
    "cmXRCWOepttsqO2yb9L9PUC5535GiXgKhHjKUs2VeQmE3MAFC4BWuPRn+Vlk5C40uQtNiG"
    "VJ7kJ7QY7K6nqHra4X2gOyUT4LbQLZkMn4JZHVFc+2KSrgIJ2UsMgS9ozQuIRTPRFBEhno"
    "GXVHcKygkA7qEVQBIY85IXJ6ITLdEG8EKurat/kDxjA0fr6eBZ6ZXotcMXkPpmHz5GZz7Q"
    "GgIWQzgUKRmEe89iEuXiMCm/TiwVRYH4BAQSYvyMw11W28YqKykJuGiGcHY8/MC6smR+Ud"
    "4Z57lLORKJRMeiWTXkmQT3ydSia9Ogsxv2RkZwUrq22tpJa+XSatjtoR9sm8zFw5yB5AX3"
    "0bF3/tJ9LKtCli1asbsncGZHBuE8tc1xKMmHCDTGvGcpuOsd82d05oZkZM8ZxpxhOeN3nC"
    "/eFO7TgeN0yZsbFcWWtwoDv15Nh/8NET2DBkmM6n69b/jCY81dXESZxMkWk7WeoT00Uf/t"
    "YjYi1MnrlZ4Qmo57rxXOcGEHq7d15k6eeXFpa0sGrSwjpz1VtaWGchZhnQIQM6hJg5MqDj"
    "JQM6ZObbEjUkGVhayVel3Ldf8qrjMKdovG6YqoI6yGUuj/5lhkP/MjHpRKINnMnnZBu4Cj"
    "wuX89zMK8iDN5QVC8spfzk/BxGLDR+PQLJ3e3cJUZS8on0Tcde+yrw9thbjlVsKZpeKDFn"
    "gESMPHVwW5mnbn9/0TW3SmsJjiL3Sj3LQzTdtNnqGWoiG/ZJGnMeR2aZGDfQAivqv2wotm"
    "HSOjLxA2tbR06vfJMmRKvFA9l274pvD10pJiaW6x1aKdaCb/t03UGsX2qxKxRZBlQRhUZz"
    "A9LPOQ4eKKG50pUZXrI+6GevA8hf59TL1Ngnb8mfzViNiGo8E9i+Cif4g7M+sD6vI6ywZ3"
    "M6xyqaspshqit0cYEmjxr4nDTKTs0MFfu/lcvgFd3E4e3ib4JHLrUsJmfouNxam56CXW6v"
    "FCvmbDF+MJUlLdbvTaeb3bUTNulNvD37lg486cAr+p6UDjwJVwkEV0kH3lmIGdSTImax17"
    "5yQZIHMIplJoGDYpIpZRCAwW1iLzmTOwTMgRmOMTutEIJQ3K59/XsDff37iPTbN51et4Gc"
    "zxG57je7ra8N5HyOyE2/d3/XQPwjam/lk08u8WRIJyocsICKDH6vvcjiEGZlSctPmW/op+"
    "apFIrZtbt+7643aH9pIO9oRJqDQXvAz3lH7Nwdu/6dn3OPRuSu375r9jvdGyB2D0ekd9dm"
    "cwj+j8jgfsA+vwCZfzgirdvegFO5B84ZaOR8ijG3OABQYG557UUW985zK9/kyppdcV+Bqo"
    "LhX8hbsCGpAqZ9BCavGJMKqUc+QRUZXPYbwlhhAvVxF4ZtFnIVxAjFcBicfGGbqHCYfZwE"
    "SYFlnS4YnyjLqD69yZDBf7CRo/iTbtDC3AsRnTX3QjB3gYUhRijGwnDynsSQXh90b8Rk0z"
    "RNZZ0snChhRDbnslqDA/2ff8S0ZTOtMlG65yVEJMN9ExzeUQbHufuLYWLtgfyK1zF7NMLR"
    "mM/6JLm6Obt5RFN59r2A4UHFfr6KdezUJ+63B8N+pzV0PIfJcQTB2uBMc1QVc2w8YdPU1K"
    "QqrdduH7/82sdOOcp0vrfc/npudydoFaaJIPzuW2g6M9MSFIci3KraKA0vln5sRBlMuvN6"
    "q+qI4uxSx2UOrCI8O8URxl4C8/l+jBpAF9/wcopPEcDKxSWFUvbqLGEiNv2OKjqe/HRne7"
    "4D3W6qOqD8Ygv78snrp0qMOnyI5mZVT43VDC3824I2x6tQ663hm9cYQiCfF9psgRw1FCle"
    "eCUb+IbqBD1C6gwIm7RXyDLqiBgW0shMt1XG1jpS2PcFNj8jwKIQUxmx6hTUmPDCdjzgEX"
    "59POTz+LdPLC+8CXilGlgi0YrCKWGRm/Z1mdNDhgTKkEAZEniWsWIyJPAsxOy86xIlnII+"
    "a8mwXlHHygkJNcGzklEXOGVS5KkGfLJWW06usfWfJr2I0/cObiiqEAhw7N2DL5r85IQmeI"
    "E8BNLBdGAH08ZsO5aDSdCButXDFJqoKR6m+NCVrrsDu+4OiS8N8Mz90TFcybtUz8KTaKBR"
    "jl3AbnNvR+tsAeVSeanXmULQFCNdg57R3DAR9WrBNhBVdMjc6oG1rBvzSZuxO8w1AiMLje"
    "zLN5cfYsDRMW4oK14I9zKoS+xGYjeivBwqYdRL7OYsxCy3cx50O+f434U23gRIKrj3pvyy"
    "IpxfSWE0W1iMq5pnrhwWx0zrXEGGLxAwcCLGYRgt17XVniwaMuOZzrE5YF2d4JB9kbCKNh"
    "tVxhoCIFq81Ectwf6NtalnGcLYbz2ebZrnLpkCBqqCVszUMMgrija9ueUXIfOUA11/5obs"
    "QmOWqbnmQQuYWSgIqxoTeXLdx7JvUDDjFI/ZGy95xJ2LgeD5HAzzJ+zuqZEVT6SFLS1saW"
    "Gfr+klLeyzEHNWoubtuTdOImlzrXl3d9tpNbtDnlPDOYSkGr3r5pDnofEPeWqa+9tmn+em"
    "gYO01Br99qBz04WT3tGIfOkMvnWcfB7+IbQcdvpOQ34Q1YjyGE7lJ93ISCC9Xez7JZM+0n"
    "SWYk8Qe1TPzRvcE6U769Coowf5nBC7DhLlk2Cw5TWhEkhlxE92fEqQZXFWF46lqOb2tnok"
    "oiJhnAkVV3HHhkAtAVTi5+tZQNLKa5EjnALa8iTlgN6otqVheoEmpkIe/ZK19gp+DOWlbH"
    "U8Bo/NBMFDOQnL4aQTD+GkInfTl0NGcyYm1m9SAvZj3bYgzgQPIMEkCSZJMEmCSeeNMkgw"
    "6SzELMM1ZLjGacUSyHCNo7LY04hzqk5ec1lXN0F1cuycIijUhqISg/XYKJRvOBZZIUJElW"
    "D7od90JtPkzJ10xTBlCbqimAFcJ6sq7hS4BxDM3umQqolBHjQiLciypM1YYY5mbMiKoMm5"
    "YEQeFRbYIOVEh9E61E6EMoRTw7aQZVygCbVZY80webocjuThlWFaANrpGsGf0YTYcOsJv+"
    "j0gzFyTiZiice8d0FAMbQfsuRShO5vKbluIiwbJ1GKccHfHKUE/0VZwBP9lykqWTVS4tYS"
    "t5a4tdDayslqqRK3PjsxOxpZIeDPp5DYdS7suiiqWlG45CCVI6EC3s4hvD6xyNyWsZwJsZ"
    "xBkyVvHGeQ5pzztK1MY8oxo3HhPHcJpOfMSR3PrYKDMEByzpyTJQMPqXTgpZI0r9O56xNU"
    "j7sH0Tpk6bVyVgZZei1DKEKVXpPJRstPNur6BwowNEAi2Rmd9gEvTgGWRshk/laZv/Vl8r"
    "e6W0325Ku3p6WiXA0sgDl46s3tEvhaLIpCzKVg+0au8Fq4R13LWAaePYNYkvL/VGSIRwLA"
    "IIriqBE/JzJWI8H2xFJm++cz471UlUeyml4eNjFrD7Y57smlG9YLzr00neJwetCeMBmXNK"
    "i+KkSFEsUV5ZWJZ5ixS30Bdp3kHFRmjFGcB/uWSIWOsFpVPrH1RdVhWMkKoAVLpY5niq6D"
    "0loWx1puf5Vdwaih2yXMyL7fUYU4VSj2PBBRRZMCbTxu9ggeGuzfdp7e00q9OQsG5zdXGj"
    "Pbawlx+e6VelZIvrLSxo9uoxzR+LpBHqBuiYktJ0UGlOCmSCNIoTzjBsi0jujCeCbIIDN8"
    "gSYLhS78sPjB1+bPl+8/eDVPnheQbIM9QB36WOAfSWH4x7lpwfh7uOe+0ewyKlpGRRddkW"
    "RUtAyXFShcVkZFn4WY4XUaF3B6AI3XvnIR0R+uckTPfLhKDZ6BS5GgOYVaV0V46xOIHKW7"
    "a+xXntCv9MgvGW2eytm3uYKO32ZEHb+Nhx3TmbFKcmWlB3xtKI4f6fUya/1BYrqYxaGxyz"
    "u8dsOU8rUr9GvXxE/G4475L4KUMv+FyFL2oISYiNNN/gCJDHzLDtFKRhkLB7zkBBkFZenW"
    "UJfAgDpsruKQYMpAfx2U856e7iJWEgQMLEhFgV3+bAWCx65UtoPBvy0wQQpBzbsOYKnoWa"
    "EITBNAY1WncBcgtGipEdvCcVx3B3pZzlq4hbeegagW11qkUnoC6gqsEsWm04biuFPqNFSV"
    "Ii/WkBTiIvDemjl1mo2D8BR5v1Wn2Qy7PCrNXhnSmhR8khCPm/gK3lzNfAfzBJFKuHEOpy"
    "wvWLBgz4kMKIapICfW/hVF1J5aJmZEG7enc1v0mhhus594NjNeVpOn12Nk4Ec1MXv7qDTJ"
    "H3vQ+43IiHxlF9yqC5MnRdfYtGDHE2SvkGXU0dS2EDEsZJC6d51vv558RqqypkgxMe/fuf"
    "Ur+lLu3UhCLS7dcrvcbKqQbuiKKE3SDV2TbuiXVmFOTieVbuizEDNTFMYG0RM032uDvV0V"
    "kizjIFlEwlNGdyih+meOK9XrXu82JNDrTjSj+f2363b/9VsuSdZIcxTj+Oq5Ub6Sp1XKCy"
    "lEddblIQPaaXEOypxCjRdOtHA6nCuQGMCzQwrwM0Ai3U0RdkrvnfTevTTStd17F10ASuBp"
    "3+2mojwNrHk5eHr8RCBivptKyQNSkqu5IIbb0jVMrAHfZ1JLQHFD1+tZOO6MtxzTTdMcKK"
    "5DBCAqJ6uj6ZpvbvE2r7hbVdAAP7FhoaOlska69oSRYvFNL3VEDWd7jEEwmikETXkVCl2Z"
    "YRWoV5gdJeG5R7xzQRRWg+miOxEAEuWUKKdEOWsS5Txf+EuinGch5pfdbCPUroXyt9sIFD"
    "kvpgZfiSkkA+fPQcpR86CIGh8nlVBcNhQXZFkJQEcn0t1psngr3pEw0IRCPUJiSEA9omJK"
    "Rz2i4yMH6EEQ607XZpwGsnlYC0jZ4YSMMQ5Beg+kkQs0cSEVTfWTegQoX7F2HGhwCm8+aO"
    "zG6wSk46C3g8C1ibO9ccJD0FbYXGocqEBPim5j+hkpaGUakE+dpzCB4qCsFwdtwfocQQpH"
    "eKwJxeaTNsMQjG9OdgFOgh1I4EQCJxI4qUng5HwVRQmcnIWY/bd2EfQkRCTzlWwFUGROjc"
    "Pm1GAjfDFeMi3PSBnG2+s4RroQmfO1LlsLGKFB8IhcNwedVgOF3KfjqUK12Yjc9QbD6CVY"
    "P6DyY+c7W33Gv7b/Mf7bb6zRytSe2A/j21n/fLaidkAeyb67zCHYd5epcoVLYbH++ZyUaz"
    "U9UYrXfq80KaeDPR0kSwqztNhgcW5UgPURMpmoZp/iYzJD0MswfqaQMbu3adAVniWovZkB"
    "83FiGTZfIGxe1SgwYBd7I0Iq/Q8i2xtRlC0m64wya3FSGaee6X4IcqwE90O1kobXo5Wr4s"
    "Nrj+pVjrq9b6mASPjkab6/90x+X9A5c6dQ+myYYdg9eq2e5ZRZBVvliEKFAfOKIo8MvBGK"
    "+WCQS02tI2WlmJazLx9cH9DWD/0k7JPxRUcKUeELqGkIAkb5Nn/wrCSFnh76djJjkHBLfD"
    "3DuyEjnzbY0odc2NKHDGzpQzxfK7Z20Ek3VBL/FlofFWcrmgj5gcpQP4vEZGzbtFYwOdOu"
    "W9ZEYH3Z6Sb3UqL6TkTfkP1LjHAJXc9UprzYQMtvulWjGjLFZfKnpU2g+Axsj1FmM0wp4l"
    "34mZAmDxBpwlooiIOPXKthqg47AzrN2mnuaD4z9vRwIUmhOvjdzkWf4neCf1cnpkEJFN6c"
    "400vyFvhJF70e72bSlxNDf5z46uouxs4O7tdXjMUOmdrErZg7dkE0tHPaDK1Nd3SyATWN4"
    "pmBluffBNxqtt4xUZBoq1ZSp/nsgBWxKCU4XI1GS4nXy8yXE6KOSFczlALRXJ57WWQXARp"
    "Sw6SG/+7EJYZIKkinHmIUDnOMpzwdt/CZZz0epdcTuFyQFWOczo9jidCJoN59gjmce2TBA"
    "dsVhRPgEqG72wJ3ylgXQdCdf1U7Xv6xsMJ4k9zMhzXMz5w9s+lVD4PXK1nQRLuLrwiFdCh"
    "VE2gCHlgB+ErF2elFwhwWDcKGS0UfQ6bCClWdKyiuQvCrmyTzXqMJu4z/Mw6niTBFoe/oc"
    "Q0jr9c7YFpPBbb3/Iod7bkVNpX9lTXZuM/nx8L6TkhKqnm7KHmeBs3nJUrLoQh/pGC2sUp"
    "K6HdZ6EN7d+H2QLwwYbbXvfGax6VSiQ+xHIzSu+y68gnFpn1tS5jRAPB/xFptoad7+0Gcj"
    "5HpN8edvrtLw3kHkTfxvnidnKF7WRE7USXJQm67jQ/Tg2NY3onX8N2EXSUVm4bEFnSJpOB"
    "uWNyqiCllLJoUhbER39PsdqkFJtpSX3CDepZJjJUY4WadIG2uZMZI58OKTp7F6lrRFdw/n"
    "X/lxb6+P7yHRrZb94oH9/VnbClnz7zxMNg8rppdyDCF/z1XodEdVqm5zE+9E1LtpbTDTdp"
    "t2XabTIGSq6vL7e+minLqpm9mrIr/ga27evowFjiqcEWsOeFwfOqA3TnJCiDTuDuPD/ZTK"
    "H45zlU01Q/o8kTNidoZthM5lAx85nX2dZ1RN3kX2hpUwupWkIu+GPcUKKNx5/cMoJKRlBJ"
    "Y15GUEkxl7/hqmg+rCCNVO63OmUe2c/aFZH2aIUGpO/a/UGv20DO54gM2v3vnVa7gdwDMU"
    "BoVaMrXVmPi472KJ3IohAp6Iojugmczgz42RAdMd7HW2xOKtwnVKM1abNmlnYrNdskNrI1"
    "eD4vmgUnQFNi+hsRtsDuYIbtFoO20iB8ad8AtJXmBkud2FKcGnwWWkxlnF5eVgWT+O/JrI"
    "IFHsR0ReWJaoysgXGuFdz5P4BevuHldKcMVSIsftvzUwUW/uIJAAIRQ4H0Rskj1eP99vEa"
    "TKhUobFapAKqQSwHkI4XP3Uv1TPrngYabQW3mUyQiZXZ4mfDtpBlIAXNbGoZS2xeoCaasa"
    "XjZ5A/1ORYmcZSo1BMlCLVxsggaAIN4PqYnRgbZIJsYmk6998R/MNC7sPEQe5j3rhg2Q7v"
    "OdyZ4fbko0F7FvKAdT54s/DvKOEGEriXwH3RZfFUzBsJ3O8yfk8P0ZXA/TmIebZQCMH6rs"
    "BygFxkQLPW6t13h+1+A7kHIzJs37bvvvKaC/7hiHzvDDrDBuIfI8LYO2jesBbuwYi0vzU7"
    "tw3EP0bktj3knTqfI/Jb+7qB2L8RGdzf3DDZdHrd8XXv9wYKf4cA65v72+aw14cQa/dwF3"
    "w7F+KaAbjG8VY2toCjO46HDbXQw6Hfbra+OvHt/GBEoLV/NvBlRFrN29vxdbP1Kxs83uGI"
    "fGm3bjtdaOwdiSE+YiTtW0jfL+K1F1lcwu4SiZolhZShCK18Twr9ngSDdkwtvCo0uYJEO8"
    "0wMfGV402wuGUen2Mp8ytOmjXFKiULmDEJnGRrDefIDotVjFpuuRB5tYrAZ3nxpgiZrAOe"
    "6NldcofETg7eEKksc5JZ5sQbjHEuFy5x0gp0dZoDd6sfKTJ1U1xJaYO5BB7v56s7ES4nzG"
    "Khatj7Az3JcRWYBBmeq2CrHPvbVtikBoGE2ob5oBCNct9iHT1r1gLhH4xaX/ME3Gzerxh7"
    "NXYf5Dy/mbR1ba/+oPI8JICZa08YKUtnIwZUoH+GtDHgl/reuUMU/BngxzLx7JF1pfIUt3"
    "W+U0MDt5ZtmpjM1pMG+petmBY22S2VJzacHzCF3XAqZisZ7JRTiDoiz1jR2bOtTEO1Zxat"
    "811yPF+uosOU4SRzm6js0tRgH7yBRqhtwuVdvGNToFy4A7BcX5jLyoP07YU+luy9C3kVyu"
    "37SVuN+XA5Badj5AYrtkjjMjvES0XTy+yQYsVkw/jBVJa0WL83ne4W7vJlzFs29+xbenOl"
    "N7eosiK9uRK+FAgQkN7csxAzsZOtuYw0wD5FKfi0QDuwrvL41q7SfWtXMd/a2e3A6vVvmt"
    "3OoAl+6wYKfhPE2VlwD1aF915dvsnH3Sz2xhNecxOiAIN9gio4uw69nDj2VAHu+gTV4+5B"
    "hi97cYLJV4TFAZLqMfkqF5OvMph8FWcyNWxzVmiR2FBUj8Wf8nD4UzqDP8X4+2AqacVJtm"
    "sdPrHAnK41G6g5ItcNdD0irQZq7aJbvM218zhj43GM7x4KXGRkB2kqqGO8y8Hjd6ksfhfb"
    "Se/C6AkWKZ5pS0VPZnKQLGqOOnQXLv2hGP7mQNzOiuhotzrfmrev336qX0b2cQd1jzCDHc"
    "/E2PNMFORzArVkdxa7uY+nIJN9GsnaLNZyv1lB1vo0krVZrPUdkWPXX1mQzYn0kuVZLA95"
    "FQuwOkR3fiy+KshiS0uDQrcrzkF6kXXnQef2O+xAcT5H5KZ3+6WB4P+IfOk0v/W6sEPBOR"
    "ADs5MhvaWF9IZ83DE+phdqiREev1ZLwC/tFmejF3Dbl3BGH6SCSyi2ISabpmkq6xR0JEIY"
    "kc2xhQL3ewmhwP6Af/4RVQODcU95wy5CRDKkOcLScLxXXp6GqSRTsyOZnREY52/hGNtrv6"
    "PTZOvW+NrQXM0Rw+yOwxJYWyx8+VT5G563hUOXYzsf90yMFcilUxGGx6H7MWyRf8B7cuoG"
    "umrxnqrKLfbj1LEBwXr7seor66f3VKlpHNl0vFzpDsmek8/tp0qMOuTmiuAcTNhfEZmi6V"
    "ssgssCb5krQxhQMZbAZoJNmi53XwTsNsBPmorZK46XudVSsn3t0sl+mbv4jy0pOF/GYcs4"
    "7KKLkIzDlgG6AgXoyjjssxDzFM8T3Tv5nA8bapFdD2KG7Shza3evj08scvCOoIz3VMc479"
    "Pz4wRpRGZ5WYB2tpdhh/w4Ie26yNskRChfJkK/TGQyl4N4PtwpMF0X5GuUTqZxkWlcXjCN"
    "iz8cj+4EEXP0bmVxdP4KlcDFB68TAMYgsJ2OLvowej5osenDgAhKSLjJUNIyrECRAC+9/2"
    "d+NNdMakGdcEQM9KA9JWd1Ocg99gMmgU/Y4ZREJyU6KdFJiU6evaUh0cmzEDObkjRpbUwH"
    "ajYUEqbZAaaJ6xpF5lacWs4voeeXBGwOA9iA5l8UrAnQSKAmWuljhndgaYRMDlOJf70o/q"
    "Ullq2W2Fci9hWYuDl46031o7P3VIdvZG0UClpsztjkwmFoKnKpnl3T1I0XHSuB5lsBxgGb"
    "zlNDXUPAodcDJF9WHhQoscwRvrWXM1kzEbVX2NQMEy2VNSIG4H5E1XFiSGPJfScAiv/c/G"
    "xoEcqZ/kcW2hjNFC6RRYksSmRRIotnahJLZPEsxLzREQpCHxE6aVSKWnmoOuzNstmDOt++"
    "RnsFt1nVo1Z7ZPqKXn3oVPksfPkhf6wn1R8KToQcZmY+83ITW/KKbozACzSZKcxGnXBrkJ"
    "1XMex5g2AS55assWnrmNbR3LB5OR5+USNPmFraA986+RlNTLxiSiadwMWY9Xm8W48IVkxd"
    "w2bAzHX7pIzJm/AaMHUh0zi7xAsesUdwomx4X3uXGnLhjcPU2olAf8F7lXgXx+L3bsImlG"
    "UXrA+T3b/b46GZddDOIb3SIfqlmJnCmrUeszH1eIjuZTkhCedIOKcIUyWcI4KlcnJ2voRz"
    "zkLMspyQLCe0x0bVv983bzvDfzSQezAig3b/e6fVbiD3YERu2t12v3nbQO7BiLS/tfvsS4"
    "vR+YdR2yuPwMpPXerpr7sKLUgvtOBue781EPs3It/aXzr33xrI+RyRr52brw0E/0ek1e8M"
    "Oy2QnXcklph8MyMsq8FS0fVU7S5GfDwd75BLmaPmvbv8+MHX8OBLlnI3+Na8vU3Q8JgFTX"
    "BK3aLtcyBALvQUaPXuu0PIrOwejMiwfdu++8retA3kH47I986gM2wg/gHTZTBo3rRhvvAD"
    "WM2anVtYydjHiNy2h7xT53NEfmtfNxD7x1bG+5sb9r7u9Lrj697vbIEMfR+Rfvvm/rY57D"
    "Fi/1CQ6eYjHjutiT610MOh3261O9/bX4D7ztGIdLrfQUI3zWGne9NAoa8j0hwMOjddoPCO"
    "RuTuttkd3/V7d70BXAh9Zf19u7tlb7yu213gG1tr2Vy8brZ+ZePRPWLnbp1unM8Rue/+7Z"
    "49wC8dOBn4woYZ0xS/9Ju/dRvIPxRj8JgAgRYwvv320vSOLszUnv6JZwkGWUYlrg2JyLNv"
    "R439IDXlgk8W43T6BpoIWSW4fexdNNytUmR4+wQCp1ESxhqNeBSKYDoRUgnqCA3qYLJbyq"
    "AgXQkiFmx6VUnChm3NjLTKyNtV8gC5wAtnjZ0f3oKq6x5kKcBfOgOoWz1wLgW/iawcU8XS"
    "6FyZJSsb6RBGhGwnVVmw6Vm2srxxcRdZAjdUcgEUeQGUlZHKEbysjCQrI1VLWy8Qci138R"
    "+EreEAvLxcDVNJpkaYqmvw88YU8zWqIG8TiWWyhCg8wkNoC+dKCFJJnspMCS+YKUGWocvL"
    "26Jl6Ny3UwmsPY99LOG3eQ4Gh19RZfB509NJrrxbWZz4Us+V8oO/scpYgwtsfDtRJodf73"
    "uUU+QZNfjOnz2LugUyeVRk7UgYnSnprg9V/O5EBmfEV+qUSi+rRmDL7a+yAwviSspiVt8L"
    "UqkkpzBl5k0JS1Xf76iqrKK6ttqTSUOmidI5Ngesqyqx6Si7kP1FK2s3cnBly5P8ahZsn6"
    "tyJ1D8DCSI15fi23ZZZwQ9K5RdNE0Nq8iwrc9oEnTdTZws+W/Ra8hUpbA/Xf8JkuO/R6/n"
    "7Bevf0qu8XnY2xVNuh/JDAAPJ8uByn2UDbmPUu6jlI5quY/yLMR8AlHuJxS7E9IhCi2NQU"
    "I5ZcSeMpgCb2ISzhfCuKEWOdK+FohJDAQkZgUrQm/9drP1FS4FvkQtARmwWLFFjxllhUrr"
    "eu0FjuAVeKMJf08UrgwapZP+/ghfZXZQmb5SAPSxvn/6Sn+qH93nL+bKsJ3HkbVRzLyVju"
    "cmCy72fTt5sGLfjssHFJs2pIJkRA8Ljto+G+bjXDeeG+h5sUaahab4QSF19o0nd4zkjHTS"
    "SdbRwniGtny7VjJCfKD7bC+f4GYHihZOkECuBHKLLmkSyJVwhUBwhQRyz0LMaQnxUtfG1H"
    "x4p6lRl706ckVjh0kTpJNTRugpc/Riw2IaSEcDr+bsd7LnSYg7Sud4kEbyvDjPZUqNqq9i"
    "MqVGNVJq4B8QCqckO6jSF8gImcAyFHaNlOC/BP+FBKbzgf8vA0wHYuQTQOlwBH0uQDpMka"
    "O6Eo8cXtkWRAIDFOxtOw2gw371Iapoat0tt8uuaVY05DgORx/iBnuGKK9Mg804GaQssW2J"
    "bUtsW9o+Ets+DzHLIOUy10ZQa4pYmF57keNVhbUtIypbkSUqQirXKKHXKIXQ57SCVNtRuA"
    "21wABOrdlqte+GvHCEewTVP365HzjVJ/iBGGCaw8+dpl2EVILf4s+6cdEQ9AiZwHNO2Beb"
    "tlzpeInJbup3nFrOM5HnmS8v7mgoPN9SyOW8k84KYbaA+Op24c01cUq5vUY6gl52F0hgTJ"
    "bA5LPYBxKfxkI53EL5lhJcbtF8TOlON8ttOaZe063etuECIydvI3LzNiK4vevyUugjVtHc"
    "MJGjWPOTABvFvWr7dLSn90yj1C7LdwZTLXCrcC7LoAUpHXTSQScddNJBd6Z2o3TQnYWYpY"
    "OuzLUxpKgUQtWChHLKiD1ljr355JSEeQjgTLqEzmNiSYD0QADpbiWcSqvdVB2mSmT0JZHR"
    "l6jUcqrszVWj5Zhw6F//D40H5nY="
)
