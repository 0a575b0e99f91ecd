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
    "eJztXXtz4ji2/yoq/umeKibVnc709KVv3SpCmDQ7acgC6Zm9yxQYLIInRmYtO2l273z3qy"
    "M/8BsbDBFGValgbB3ZnCPJOr/z+k/NwkQh1kXTVjWrTSxzXWug/9SIssTsIOFqHdWU1Wpz"
    "DU5YylTnzRVoN8Z+wym1TGVmsUtzRaeYnVIxnZnaytIMAgQ9gpEx/RPPLDRbKOQRq0gjyG"
    "BnbaJZyJijF8N8ukCTKZ4bJp4ghahooswtbE7QwtBVZC2wTzozdHtJKKPX1xfwAKoxY0+g"
    "kccj3It18i8bjy3jEbN2JrvjP/9gpzWi4u+Ywtf/1OYa1lV+XFM45zS1Bo3w95WJKWVMoR"
    "6dKwFi6zpweL3iDK7xxoyp/MtfdRTqkzFeszjnnaMx6x7EYJV5EyZPwzxIz1NTIbNFOV1D"
    "w9XTmPceGtFO7/z82KN9eOjc/MJbwpiZjh3Zblqv1tbCIH5z29bUC6CBa4+YYFOxsBoY5P"
    "Bo7pTwTjmjg52wTBv7w0LdnFDxXLF1mCq1/57bZAYzBDlTjF7M2Hi8eMJrekHwC2PQ/7gP"
    "GiAaj7u94XjQHo7Htdg8c3kVnA7uqRljLGOaxu4CbPrL6XfDHn62BjdofWn23374+ANniE"
    "GtR5Nf5Myr/cUJFUsZb+S54bkz1sM8v2E8s7QlTua7QxHhu+qSXHgHu/DfO7ERwGZp8pjp"
    "seu4DB52vrYHw+bXe+h+Sem/dM6n5rANVy752XXk7FtHHgZbZZ0V2O8E/dYZfkHwFf1vr9"
    "uOSs1vN/xfmIds5baMMTFexooa5Il32jvFp6wn1s1yExZta6GYyWLdUEREy1h0gsKsLZXv"
    "Yx2TR2vBvn58lyHcb80+n0Af30UE1nWvXPJLfyUweFxsyQoRlblyiTtzti5NgaWIL6zJY7"
    "ZN7CXnaYfdmL2KcHxZ8qlFHr+1Vr/N1oebBnIPRuTh/sY54x6MyE37rs3PuAfR7VKeEX+Z"
    "Z8Rfpo/4y9iID24u8g74II0c74kM5d8KrNNhKpHH+o5r9eW7fEM3a+zGBu9M19jimzh601"
    "kdIqogp9/nWiTeZ6wS7+PLBOPRFC8UfT425kWWiijdHsuFu20XhenlrBYhDSwvU0NEkqMR"
    "jnIsIc7Ovw163RR2+hRR9UebWej/kK5R61CrQkD1nNqabmmEXsBtX0PfBA6FNCFvRXj7tf"
    "l7dLFo3fWuo9KADq6jr0NAc4pIwyeQwihdGCZWaNJefIi/W8nS2FDs9KY8nRVm2P59mM1v"
    "Hwq463VvveZRIUT5zX42LbpBCVNVcofyKdcO5VPGDuUT7FAAc5w/BRAwODFVZk8viqmOY1"
    "eMSyOtbfzS8nIZPaMQ5ZHzDn4k/AIXrG8p7Kepitl7xqapqbiWAOjH2tSzYP2Z23psBJtv"
    "BfebSFXWiC1fLwtttuBIu7NXqHNo/WWhWAjQdIqmWDdekGbVkYpXimlRNDeNJcfbncd5Q5"
    "H3EBdoGDxtvJAY0n+sG48I/j7D/PdSBJABtyhorBfT1nGaVcADuvljK+vaHxEzgYSuBYKu"
    "2YCniYBRh6S8owIUEeZr5GB7hfeHWikf4Ql+vHx/9fPVpw8frz6xJvwp/TM/Z/C90x1GVW"
    "T2Bme/fFzcIhCmlJYBoS0D9krdUcxhSilmocUMb69E+SbL1m2eJdRqCRSEFFkAwcUAeoux"
    "7dowdKyQZM4FqCLcmzKyajHtute7C02A605Ut3n4et1mO3I+8lkjzcLJbxv267FeRNfxCS"
    "qo5nzKg8N+SodhP8VQ2FdFC0Vj9u7bz5jaGOVwnL2/sE219kh+xeuYvTLCUlffu/Y7Ok22"
    "bs7WfLXDVF58JSk8rNjvV7GOnWWhz15z/U5r6PgEvYI6btjE4ppfXAt3L9Uzle9Ao60q9x"
    "emzc4VEymIYlPDlKm5TIE1ljjuDpfddLs3W6qa6nRXZNndUJSz7m5XVE9u1c3QUBXdTjAw"
    "XGuP6SqqR3I8BfWQDHd01P+6vPzw4efLdx8+fvrp6ueff/r0zldW45eytNbrzi1sJUICcf"
    "YWogB8NrUMx1PlBs81orkci68viQ2zVxtO4vJFDRPl8ubllGxRcfpGTJvA6gWaGA5KNkGK"
    "iTm8xscgZQ1bX3qdVhstlTWylKeEhaq0XhOxuI1L2hOWWNyrb4YyVzqJxUks7rU38ycH0k"
    "gs7izELJ2xD+yMDduDAtx1m1eQtVd5WHuVztqrGGs5dxJ5u90l26MVmdHcnaOB4P+IOOhl"
    "AzmfIwJ4Z7vZbSD3YERgPWkg+D8izj624e5no3vj13HS5ijp+N8JuNQWZNWlEVlUwoCrDs"
    "NwSqhCFpOx8AEKwjAZfJs0EyfocpnmmCDZEe0x/pmTNci4+nqc3ekOmAESMVww4X4VcsG0"
    "YCDvoByEKUtQDk7IOfMUdANBsMobrKi6RnAtAZ70r9WzEEk12CoXBEktvIJwfvD7M/HMMN"
    "U6Um123kDsOdfItaaDkyBF3MGbY4fcZ3COJmyjaTpq7yQZjCyx/xEZkQmjhS9Io5x74LWo"
    "Y6QQZKww+RGz8a+ilWJTuLOxok4aAt2YPbnujAqFW7MneWJPpDbYHZ601QqrE+cJXjRrgR"
    "zPaWg/InybUEeTpaLisb1ymzl2JkhyYNiPC2RTW9H1NZqbGH9Gk5VpPGuApSn6xH3AhaFr"
    "nFKz0Mw0KAXg1cSIGBa7D2HdzbDKfuGEPzudoCfM+Iafsbl2fw5/Mu4uyZ/uAk0I/m6NmU"
    "QVXQGJhthiEx1T59fTF+gKDFbU0tgly0C6YTztkochFC4Lki0zo0H850D7cpM+BCTDRysf"
    "TDJ3ggS948yXoLcEvau745Gg99mJWYLeMgOJEDNHxli/Ikf5rr3AGuC1r+AKUL5txmR6XM"
    "JQTd19+u2r5FtW2vZzo/sX3ZeEKeW+ROh9iYsAjQEeKTB3omRyCiVMIRfgKDh9NlQSqhZ5"
    "5iyxtYN0N1RSuiJLdwYuHLq+G/4SoZWSFlnSEVS6gHE9Qint6wXs667hJ87xdPt6gETa10"
    "NiKMO+7prYiggkQCIFUrpAHFtkEXlsKKQ4ShdHwDaq4+ekYO1UZSmJ9HgK07sDCaBsbSnZ"
    "Al1k35Xcg9x9ibz7csXF9sqWUWSti9LJFa+UFU8QX6yOipcrg32ZrfvcbamW4JQVb1TP8s"
    "7SNs3H5qZ9Lj+tJ7z23KjYsNOxeYEmCqEvUG9Fo4hiRQd3Js3iYZy8AgtP3QYlV5C10KhL"
    "xj2g2JHxAu5L4AmlqMmeWwe/Y2KIaSjFczBbuYw4PcY03sP5Rmb0TrAxvc+VO/19Ru709/"
    "Hc6TLxf8lGURmu5sU//fRTngCon35Kj4CCaxEjvqGuxwuFFoqBChFVkNMfr/K4n1ylu59c"
    "RdlMLTcnXH7TvktwPPbW+g/dbqd7e6g3W3TxzbX2Ziy9sUAzrFA8tomlJWjf2aphhFQapY"
    "VWCmFu2AnQ12DJdrKpMMuGaidwRTAl34VXPlz+/NFHVuBLFqgy+Nq8u4sjK0usaso4PXQ5"
    "zVIZpKpCFvtjbA65ihZnc3qhgA1FFVictQodolCAdJI/ixcC/r7SWHc7iDlMeRwxHzOH36"
    "lLWRDAsWdbU+N7+xnztJ0xqDF4uZ4FMhq84Rj7LbfCiwNjia0FBGFaTrGH1YoNQI7VKX7M"
    "Jr54vECTmbFc6SD5C7e0c0LU537dOUGeBvGjPF8WGMpEcBSRNVJ1zMgNEz1q7Bcie9WAIE"
    "eCJtg0DXOCKI/iXKwv0ANstd2LJrbMNfRYd/qj2Kp7TTG7I+uf3Yr9BPacyiN7IjcUdaJY"
    "Fl6uLDphzNN0mw21XeIm3d8DlHvGM0rEUyDEU5ZqrsxLIGQGLlgAtMKlP8vPIiOj0GQUmh"
    "DLkoxCe0WOyup6h62uF4oB2Ww+CwWBbMik/5LI2xVPtykq4CCdlLDIEvaU0LiEUy0RQRLp"
    "6Bk1R3CsoNAe1COoAkIeM0LktEJkmiHeCVTUtW/zB4xhaPx8PQs8M70WuXzyHk3D5snN5t"
    "ojQEPIZgKFIjFPeO1DXLxGBDbpxaOpsD4AgYJMXpCZa6rbeMVEZSE3DRHPDsaemRdWTfbK"
    "O8I99yhnI1EomfRKJr2SIJ/4eyqZ9OosxPyanp0VrKy2tZJaerhMWh21I8TJvM5cOUgMoL"
    "99Gxd/7SfSyrQpYtWrG7J3BmRwbhPLXNcSlJhwg0xtxnKbjrHfNndOaKZGTPGc7YwnPG/y"
    "hNvDndpx3G+YMmVjubLWYEB36smx/2CjJxAwZJjOp2vW/4wmPNXVxEmcTJFpO1nqE9NFH/"
    "7WI2ItTJ65WeEJqOe68VLnChB6v3deZGnnlxqW1LBqUsM686231LDOQszSoUM6dAgxc6RD"
    "x2s6dMjMtyXukKRjaSVflTJuv+RVx2FOUX/dMFUF9yCXuSz6lxkG/cvEpBOJOnAmn5N14C"
    "rwuPx9noN5FWHwhqJ6binlJ+fnMGKh8esRSO5u5y4xkpJPpAcde+2rwNtjhxyr2FI0vVBi"
    "zgCJGHnq4LYyT93+9qJrrpXWEgxF7pV6loVoummz1TLURDbESRpz7kdmmRg30AIr6r9sKL"
    "Zh0joy8SNrW0dOrzxIE7zV4o5su3fFw0NXiomJ5VqHVoq14GGfrjmI9UstdoUiy4AqotBo"
    "bkD6OcfAAyU0V7oyw0vWB/3sdQD565x6mRr75C35sxmrEVGNFwLhq3CCPzjrA+vzOsIKez"
    "anc6yiKbsZorpCFxdo8qSBzUmj7NTMULH/W7kM3tCNH94u9iZ45FLLYnKGjsutteltsMvt"
    "lWLFnC3Gj6aypMX6ve10s7t23Ca9ibdn39KAJw14Rd+T0oAn4SqB4CppwDsLMcP2pIha7L"
    "WvnJPkAZRimUngoJhkShkEYHCb2EvO5A4BdWCGY8xOK4QgFLdrX/7eQF/+PiL99m2n120g"
    "53NErvvNbutLAzmfI3Lb7z3cNxD/iOpb+eSTSzwZ0okKBzSgIoPfay+yOIRZWdLyU+Yb+q"
    "l5KoVidu2+37vvDdo3DeQdjUhzMGgP+DnviJ27Z9e/8XPu0Yjc99v3zX6newvE7uGI9O7b"
    "bA7B/xEZPAzY5w2Q+Ycj0rrrDTiVe+CcgUbOpxhziwMABeaW115kce88t/JNrqzZFbcVqC"
    "oo/oWsBRuSKmDaR2DyijGp0PbIJ6gig8t+QxgrTKA+7sKwzUKmghihGAaDky9sExUO04+T"
    "ICnQrNMF4xNlKdWnNxky+A86chR/0g1amHshorPmXgjmLrAwxAjFWBhO3pIY2tcHzRsx2T"
    "RNU1knCydKGJHNuazWYED/5x+x3bKZVpko3fISIpLuvgkG7yiD49z9xTCx9kh+xeuYPhrh"
    "aMxmfZJc3ZzdPKKpvPhWwPCgYj9fxTp26hP324Nhv9MaOpbDZD+CYG1wtnNUFXNsPGPT1N"
    "SkKq3Xbh+//NrHTjnKdL633P56bncnqBWmiSD87ltoOlPTEjYORbhVtVEaXix934gymHTv"
    "9VbVEcXZpY7LHFhFeHaKI4y9BObz/Rg1gC6+4uUUnyKAlYtLCqXs1VnCRGz6HVV0PPnpzv"
    "Z8B7rdVHVA+cUW9uWT10+VGHV4F83Nqp7qqxla+Lc5bY5XodZb3TevMbhAviy02QI521Ck"
    "eO6VbOAbquP0CKkzwG3SXiHLqCNiWEgjM91WGVvrSGHfF9j8jACLQmzLiFWnoMaEF7bjDo"
    "/w6+Mun8e/fWJ54Y3DK9VAE4lWFE5xi9y0r8ucHtIlULoESpfAs/QVky6BZyFm512XKOEU"
    "9FlLhvWKGlZOSKgJlpWMusApkyJPNeCT1dpyco2t/zTpRZweO7ihqIIjwLGjB181+ckJTf"
    "ACeQikgenABqaN2nYsA5OgA3WrhSk0UVMsTPGhK013BzbdHRJfGuCZ+6NjuJJ3qZ6FJ9FA"
    "oxxRwG5zL6J1toByqbzU60whaIqRrkHPaG6YiHq1YBuIKjpkbvXAWtaN+azN2B3mGoGRhU"
    "b25bvLjzHg6Bg3lBUvhHsZ1CV2I7EbUV4OlVDqJXZzFmKW4ZwHDecc/7tQ4E2ApIKxN+WX"
    "FeH8SnKj2cJiXNU8c+WwOKZa53IyfAWHgRNRDsNoua6t9mTRkCnPdI7NAevqBIfsq7hVtN"
    "moMtbgANHipT5qCfpvrE09SxHGfuvxbNM8d8kUUFAVtGKqhkHeULTpzS2/CJmnHOj6M1dk"
    "FxrTTM01d1rATENBWNWYyJPrPpZ9g4IZp7jP3njJPe5cDATP56CYP2M3pkZWPJEattSwpY"
    "Z9vqqX1LDPQsxZiZq35944iaTNteb9/V2n1ewOeU4N5xCSavSum0Oeh8Y/5KlpHu6afZ6b"
    "Bg7SUmv024PObRdOekcjctMZfO04+Tz8Q2g57PSdhvwguiPKoziVn3QjI4H0drHvl0z6SN"
    "NZij1B7NF9bl7nnijdWbtGHd3J54TYdRAvnwSFLa8KlUAqPX6y/VOCLIuzurAvRTXD2+oR"
    "j4qEcSaUX8U9GwK1BFCJn69nAUkrr0UOdwpoy5OUA3qj2paG6QWamAp58kvW2iv4MZSXst"
    "XxGCw2EwQP5SQsh5OOP4STitxNXw4ZzZmYWL9JCdiPdduCOBM8gASTJJgkwSQJJp03yiDB"
    "pLMQs3TXkO4ap+VLIN01jspib0ecc+vkNZd1dRO2To6eUwSF2lBUYrAeG4XyFcciK0SIqB"
    "JsP/SbzmQ7OXOnvWKYsoS9opgOXCe7VdzJcQ8gmL3TIVUTgzyoR1qQZUnBWGGOZgRkRdDk"
    "XDAi9woLBEg53mG0DrUToQzh1LAtZBkXaEJt1lgzTJ4uhyN5eGWYFoB2ukbwZzQhNtx6wi"
    "86/WCMnJOJWOIx710QUAzFQ5ZcitD9LSXXTYRl4yRKMS74m6MU578oC3ii/zJFJatGStxa"
    "4tYStxZ6t3Kyu1SJW5+dmJ0dWSHgz6eQ2HUu7LooqlpRuOQglSOhAt7OLrw+scjclr6cCb"
    "6cQZUlrx9nkOac87StTGPKMaNx4Tx3CaTnzEkdz62CgzBAcs6ckyUDD7npwEslaV6nc9cn"
    "qB53D7LrkKXXylkZZOm1DKEIVXpNJhstP9moax8owNAAiWRndNoHrDgFWBohk/lbZf7W18"
    "nf6oaa7MlXL6alolwNLIA5eOrN7RL4WsyLQsylYHsgV3gt3KOuZSwDz55OLEn5fyoyxCMO"
    "YOBFcVSPnxMZqxFne2Ips/3zmfFeqsojWU0vD5uYtgdhjnty6Zb1gnMvTac4nB61Z0zGJQ"
    "2qLwpRoURxRXll4hlm7FJfgV0nOQeVGWMU58G+JVKhI6xWlU9sfVF1GFayAmjBUqnjmaLr"
    "sGkti2Mtt7/KrmDU0O0SZmTf76hCnCrkex7wqKJJjjYeN3sEDw32bztPH2il3pwFnfObK4"
    "2p7bUEv3z3Sj3LJV9ZaeMnt1EOb3zdII9Qt8TElpMiA0pwU6QRpFCecQNkWkd0YbwQZJAZ"
    "vkCThUIXvlv84Evzx8ufPno1T14WkGyDPUAd+ljg70lu+Me5aUH/e7jnvt7s0itaekUXXZ"
    "GkV7R0lxXIXVZ6RZ+FmOF1GhdwugON175yHtEfr3J4z3y8SnWegUsRpzmFWldFeOsTiOyl"
    "u6vvVx7Xr3TPL+ltnsrZ97mcjt9neB2/j7sd05mxSjJlpTt8bSiO7+n1Omv9QXy6mMahsc"
    "s7vHbDlPK1K/Rr18TPxtOO+S+ClDL/hchS9qCEmIjTVf4AiXR8y3bRSkYZCzu85AQZBWXp"
    "VleXwIA6bK7ikGDKQH8dlPOBnu4iVhIEDCxIRYFd/mwFgseuVLaDwb8tMEEKQc37DmCp6E"
    "WhCFQTQGNVp3AXILRoqRHbwnFcdwd6Wc5auIW3noGoFt+1yE3pCWxXYJUoNp02FMedUqex"
    "VSnyYg1JIS4C762Zc0+zMRCeIu+37mk2wy7PlmavDGlNCjZJ8MdNfAVvrma+g3mCSCXcOI"
    "dRlhcsWLDnRAYUw1SQ42v/hiJqTy0TM6KN2dO5LXpLDLfZDzybGS+rydPrMTKwo5qYvX1U"
    "mmSPPej9RmREvrALbtWFybOia2xasOMJslfIMupoaluIGBYySN27zsOvJ5+RqqwpUkzM+3"
    "du/Ya+lnk3klCLS7fcLjdBFdIMXZFNkzRD16QZ+rW3MCe3J5Vm6LMQM9sojA2iJ+x8rw32"
    "dlVIsoyDZBEJTxndoYTqnzmuVK97vbuQQK870YzmD1+v2/2377kkWSPN2RjHV8/N5it5Wq"
    "W8kEJUZ10eMrA7Lc5BmVOo8cqJFk6HcwUSA3h6SAF+BkikuSnCTmm9k9a710a6tlvvogtA"
    "CTztu91UlKeBNS8HT4+fCETMd1MpeUBKMjUXxHBbuoaJNeBxJrUEFDd0vZ6F4854yzHdNM"
    "2B4jpEAKJysjqarnlwixe84oaqoAF+ZsNCR0tljXTtGSPF4kEvdUQNJzzGIBjNFIKmvAqF"
    "rsywCtQrzI6S8Nwj3rkgCqvBdNEdDwCJckqUU6KcNYlyni/8JVHOsxDz6wbbCBW1UH64jU"
    "Ce82Lu4CsxhaTj/DlIOaoeFNnGx0klFJcNxQVZVgLQ0Yl0d5os3op3JAw0oVCPkBgSUI+o"
    "mNJRj+j4yAF6EMS607UZp4FsHtYCUnY4LmOMQ5DeA2nkAk1cSEVT/aQeAco3rB0HGpzCm4"
    "8au/E6Aek46O3AcW3ihDdOuAvaCptLjQMV6FnRbUw/IwWtTAPyqfMUJlAclPXioC1YnyNI"
    "4QiPNaHYfNZmGJzxzckuwEmwAwmcSOBEAic1CZyc70ZRAidnIWb/rV0EPQkRyXwlWwEUmV"
    "PjsDk12AhfjJdsl2ekDOPtdRwjXYjM+VqXrQWM0CB4RK6bg06rgULm0/FUodpsRO57g2H0"
    "EqwfUPmx842tPuNf2/8Y/+031mhlas/sh/Fw1j9frKgekEeyHy5zCPbDZapc4VJYrH++JO"
    "VaTU+U4rXfK03K6WBPB8mSwjQtNlicGxVgfYRMJqrZp/iYzBD0OoyfKWTM7m0adIVnCdve"
    "TIf5OLF0my/gNq9qFBiwi74RIZX2B5H1jSjKFpN1Rpm1OKn0U880PwQ5VoL5oVpJw+vRyl"
    "Xx4bVH9Spnu71vqYCI++Rpvr/3TH5f0Dhzr1D6Yphh2D16rZ5llFkFW+XwQoUB84Yijwys"
    "EYr5aJBLTa0jZaWYlhOXD6YPaOu7fhL2yfiiI4Wo8AW2aQgcRnmYP1hWklxPD307mTFIuC"
    "W+nmHdkJ5PG2zpYy5s6WMGtvQxnq8VWzvsSTdUEv8Wej8qTiiaCPmByth+FvHJ2Ba0VjA5"
    "064hayKwvux0k3ttovqOR9+Q/Uv0cAldz9xMeb6Blt90645qyDYukz8tbQLFZyA8RpnNMK"
    "WId+FnQpo8gqcJa6EgDj7yXQ3b6rAzsKdZO82dnc+MPT1cSNpQHfxu57Kf4neCf1cntoMS"
    "yL05x5tekLfCSbzo93o3lbiaGvznxldRNxo4O7tdXjUUOmdrErZg7dk40tHPaDK1Nd3SyA"
    "TWN4pmBluffBVxqtt4xUZBoq5ZSp/nsgBWRKGU7nI16S4nXy/SXU6KOcFdzlALeXJ57aWT"
    "XARpS3aSG/+7EJYZIKkinHkIVznOMpzwdt/CZZz0epdcTuFyYKsc53S6H0+ETDrz7OHM4+"
    "onCQbYLC+eAJV039nivlNAuw646vqp2ve0jYcTxJ/mZDiuZXzgxM+lVD4PXK1nQRJuFF6R"
    "CuhQqiZQhDwQQfjGxVnpBQIc1vVCRgtFn0MQIcWKjlU0d0HYlW2yWY/RxH2GH1nHkyTY4v"
    "A3lJjG8ZerPTCNp2LxLU8ysiXnpn1lT3VtNv7z5anQPidEJbc5e2xzvMANZ+WKC2GIv6eg"
    "dnHKSuzus9CG9u/DbAH4YMNdr3vrNY9KJeIfYrkZpXeJOvKJRWZ9rcsY0UDwf0SarWHnW7"
    "uBnM8R6beHnX77poHcg+jbOJ/fTi63nQyvneiyJEHXnebHqaFxbN/J17BdBB2llWEDIkva"
    "ZDIwd0xOFaSUUhZNyoLY6B8oVpuUYjMtqU+4QT1LRYZqrFCTLtA2dzJj5NMhRWfvInWN6A"
    "rOv+3/0kI//3T5AY3sd++Unz/UHbelHz7zxMOg8rppd8DDF+z1XodEdVqm5zE+9E1L1pbT"
    "FTept2XqbdIHSq6vr7e+minLqpm9mrIrfgDb9nV0YCzx1GAL2MvC4HnVAbpzEpRBJ3B3np"
    "9splD84xyqaaqf0eQZmxM0M2wmc6iY+cLrbOs6om7yL7S0qYVULSEX/DFuKNHG409u6UEl"
    "PaikMi89qKSYyw+4KpoPK0gjN/dbjTJP7Gftikh7tEID0vft/qDXbSDnc0QG7f63TqvdQO"
    "6BGCC0qtGVrqzHRUd7lE5kUYjkdMUR3QROZzr8bIiO6O/jLTYn5e4TqtGaFKyZtbuVO9sk"
    "NrI1eD4vmgUnQFNi+hsRQmB3UMN280FbaeC+tK8D2kpznaVObClOdT4LLabSTy8vq4JJ/P"
    "dkVsECD2KaovJ4NUbWwDjXCkb+D6CXr3g53SlDlQiL3/b8VIGFv3gCgIDHUCC9UfJI9Xi/"
    "fbwGEypVaKwWqYBqEMsBpOPFT91L9cy6p4FGW8FtJhNkYmW2+NGwLWQZSEEzm1rGEpsXqI"
    "lmbOn4EeQPNTlWprHUKBQTpUi1MTIImkADuD5mJ8YGmSCbWJrO7XcEf7eQ+zBxkPuYNy5Y"
    "tsN7DndmuD35aNCehTxgnQ/eLPw7SriBBO4lcF90WTwV9UYC97uM39NDdCVwfw5ini0UQr"
    "C+K7AcIBcZ0Ky1eg/dYbvfQO7BiAzbd+37L7zmgn84It86g86wgfjHiDD2Dpq3rIV7MCLt"
    "r83OXQPxjxG5aw95p87niPzWvm4g9m9EBg+3t0w2nV53fN37vYHC38HB+vbhrjns9cHF2j"
    "3cBd/OhbhmAK5xvJWNLeDojuNhQy30cOi3m60vjn87PxgRaO2fDXwZkVbz7m583Wz9ygaP"
    "dzgiN+3WXacLjb0jMcRHjKS4hfR4Ea+9yOISNkokqpYU2gxFaOV7Uuj3JCi0Y2rhVaHJFS"
    "TaaYaJia8cb4LFNfP4HEuZX3HSrClWKVnAjEngJFtrOEd2WKxi1DLkQuTVKgKf5cWbImSy"
    "DniiZXfJDRI7GXhDpLLMSWaZE28wxrlcuMRJK9DVaQ7crXakyNRNMSWlDeYSeLyfre5EuJ"
    "wwi4WqYe8P9CTDVWASZFiugq1yxLetsEkNAgm1DfNRIRrltsU6etGsBcLfGbW+5gm42bxf"
    "MfZq7D7IeX4zKXRtr/6g8jwkgJlrzxgpSycQAyrQv0DaGLBLfevcIwr2DLBjmXj2xLpSeY"
    "rbOo/U0MCsZZsmJrP1pIH+ZSumhU12S+WZDedHTCEaTsVsJYNIOYWoI/KCFZ0928o0VHtm"
    "0TqPkuP5chUdpgwnmdtEZZemBvvgDTRCbRMu72IdmwLlwh2A5drCXFYepG/P9bFk613Iql"
    "Bu38/aasyHyykYHSM3WLFFGpfZIV4qml5mhxQrJhvGj6aypMX6ve10t3CXL2Pesrln39Ka"
    "K625RTcr0por4UuBAAFpzT0LMRM7WZvLSAPsU5SCTwsUgXWVx7Z2lW5bu4rZ1s4uAqvXv2"
    "12O4Mm2K0bKPhNEGNnwRisCsdeXb7Lx90s9sYTXnMVogCDfYIqGLsOvZw4+lQB7voE1ePu"
    "QYYve3GCyleExQGS6jH5KheTrzKYfBVnMjVsc1ZokdhQVI/Fn/Jw+FM6gz/F+PtoKmnFSb"
    "bvOnxigTldazZQc0SuG+h6RFoN1Nplb/E+V+RxRuBxjO8eClxkZAdpKrjH+JCDxx9SWfwh"
    "FknvwugJGimeaUtFT2ZykCyqjjp0Fy79oRj+7kDczvLoaLc6X5t3b99/ql9G4riDe48wgx"
    "3LxNizTBTkcwK1ZHcWu7mNpyCTfRrJ2izWcrtZQdb6NJK1Waz1DZFj115ZkM2J9JLlWSwP"
    "WRULsDpEd34svirIYktLg0K3b5yD9CLvnQedu28QgeJ8jsht7+6mgeD/iNx0ml97XYhQcA"
    "7EwOykS29pLr0hG3eMj+mFWmKEx6/VErBLu8XZ6AXc9jWM0Qep4BLybYjJpmmayjoFHYkQ"
    "RmRzbKHA/V5DKBAf8M8/otvAoN9TXreLEJF0aY6wNOzvlZenYSrJ1GxPZmcExvlb2Mf22u"
    "/oNNm61b82NFdz+DC747AE1hZzXz5V/obnbWHX5Vjk456JsQK5dCrC8Dh0P4YQ+Ue8J6du"
    "oasW76mq3GI/Th0b4Ky3H6u+sH56z5WaxpGg4+VKd0j2nHxuP1Vi1CGDK4JzMCG+IjJF00"
    "MsgssCb5krQxhQMZZAMMEmTZcbFwHRBvhZUzF7xfEyt1pKtq9dOtkvcxf/sSU550s/bOmH"
    "XXQRkn7Y0kFXIAdd6Yd9FmKe4nmieSef8WFDLbLpQUy3HWVu7W718YlFdt4RlPHe1jHO+/"
    "T8OEEakVleFqCdbWXYIT9OaHdd5G0SIpQvE6FfJjKZy0EsH+4UmK4L8jVKJ9O4yDQur5jG"
    "xR+ORzeCiDl6t7I4On+FSuDig9cJAGMQ2E5HF30YPR+02PRhQAQlJNxkKGkZVqBIgJfe/z"
    "M/mmsmtaBOOCIGetSek7O6HOQe+wGTwCfscEqikxKdlOikRCfPXtOQ6ORZiJlNSZq0NqYD"
    "NRsKCdPsANPE9xpF5lacWs4voeeXBGwOA9jAzr8oWBOgkUBNtNLHDO/A0giZHKYS/3pV/E"
    "tLLFstsa9E7CswcXPw1pvqR2fvqQ7fyNooFLTYnLHJhcPQVORSPbumqesvOlYCzbcCjAM2"
    "naeGugaHQ68HSL6sPCpQYpkjfGsvZ7JmImqvsKkZJloqa0QMwP2IquNEl8aS+04AFP+5+d"
    "nQIpQz/Y8stDGaKVwiixJZlMiiRBbPVCWWyOJZiHmzRygIfUTopFIpauWh6rA3S2cP7vn2"
    "VdorGGZVj2rtkekrevWhU+Wz8OWH/LGeVH8oOBFyqJn51MuNb8kbulECL9BkpjAddcK1QX"
    "ZexRDzBs4kzi1ZY9PWMa2juWHzcjz8okaeMbW0Rx46+RlNTLxim0w6gYsx7fN4tx4RrJi6"
    "hs2Amuv2SRmTN+41oOpCpnF2iRc8Yo/geNnwvvYuNeTCG4eptROB/oL3KvEujsbv3YRNKM"
    "suWB8mu3+3x0Mz66CdQ3qlQ/Qr6/1IvEXiLRJvEXsXVglFXOItZyFmWe9H1vvZI5L07w/N"
    "u87wHw3kHozIoN3/1mm1G8g9GJHbdrfdb941kHswIu2v7T770mJ0/mFUOcojsPJzi1LM3v"
    "2alZKzf7vQgvRCC+6u91sDsX8j8rV903n42kDO54h86dx+aSD4PyKtfmfYaYHsvCMxxASp"
    "bwhOKX2zXUoBcqGF1Oo9dIeQnNc9GJFh+659/4W9CxrIPxyRb51BZ9hA/AMEOhg0b9sgUX"
    "4A863ZuYO5xj5G5K495J06nyPyW/u6gdg/Nncfbm/ZG6XT646ve7+zKRz6PiL99u3DXXPY"
    "Y8T+oRgDYqM07zRrfWqhh0O/3Wp3vrVvgPvO0Yh0ut9AQrfNYad720ChryPSHAw6t12g8I"
    "5G5P6u2R3f93v3vQFcCH1l/X29v2NrctftLvCNrQbNu7vrZutXNh7dI3buzunG+RyRh+7f"
    "HtgD/NKBk4EvbJixvcxNv/lbt4H8QzEGjwkoWgH10G8vlcOockjt6Z94lqAyZBRz2pCIPP"
    "t23FMepCxZ8MlinE6PwYiQVYLbxw7E4Mh8keHtEwiciUcYfSkCShdBHSKkEnYQGnbAZLes"
    "M0G6EkQs2PSqkoQN25oZacV1t2/JA+QCL5w1dn54B1td9yBrA3zTGUDp44FzKfhN5M0xVS"
    "yNzpVZ8mYjdY8cJdtpqyzY9Cx7s7yxkhZZAjdUcgEUeQGUxXXKEbwsriOL61Rrt17Aa1cG"
    "gh+ErWEfrrxcDVNJpkaYqmvw88YU8zWqIG8TiWW8fRQe4V6YhcPtg1SSpzLY/hWD7WUls7"
    "y8LVrJzH07lcDa8wiFCL/NczA4/Ioqg8+bnk5y5d3K4sSXeq6sEfyNVcYaXCB26kSZHH69"
    "71GRjydl4MEje9YFCySDqMjakTA6UzImH6p+2okMzoit1Km2XVaZuZbbX2UHFviVlMWsvu"
    "ekUklOYcrUmxKWqr7fUVVZRXVttSeThmwnSufYHLCuqsSmowSy+otWVkBrcGXLkz9pFmyf"
    "q/gjUPwIJIiXKOKRn6wzgl4Uyi6apoZVZNjWZzQJmu4mTqL19+gtJDtS2J+u/wD51X9Cb+"
    "fsF69/SC4TedjbFc3bHgkuh4eTFSVlpF9DRvrJSD9pqJaRfmch5hPwcj8h353QHqLQ0hgk"
    "lFNG7CmDKfAmJuF8LowbapE97WsBn8SAQ2KWsyL01m83W1/gUuBLVBOQDosVW/SYUlaoOq"
    "vXXmAPXoEDTfh7onBxySidtPdH+CoTTMoMiAKgj/X9MyD6U/3oNn8xV4btPI6sjWKmPnQs"
    "N1lwsW/byYMV+3pcPqDYtCGbICN6XHDU9sUwn+a68dJAL4s10iw0xY8KqbNvPD9gJO2gk5"
    "GwjhbGC7Tl4VrJCPGB7rM9A7+bvyaae18CuRLILbqkSSBXwhUCwRUSyD0LMaelbEtdG1Mz"
    "tp3mjrrs1ZFvNHaYNEE6OWWEnjJHr1crpoJ0NPBqzn4ne54Ev6N0jgdpJM+L81ym1Kj6Ki"
    "ZTalQjpQb+Dq5wSrKBKn2BjJAJLENh10gJ/kvwX0hgOh/4/zrAdMBHPgGUDnvQ5wKkwxQ5"
    "CvRwz+GVbYEnMEDBXthpAB32C9hQRVPrbsVWdk2zoi7HcTj6EDfY00V5ZRpsxkknZYltS2"
    "xbYttS95HY9nmIWTopl7k2wramiIbptRfZX1VY3TKyZSuyREVI5Rol9BqlEPqSVjJpOwq3"
    "oRYYwKk1W632/ZAXjnCPoPrHLw8Dp/oEPxADTHP4udO0i5BK8Fv8WTcu6oIeIRN4zgn7Yt"
    "OWKx0vMdlt+x2nlvNM5Hnmy4sbGgrPtxRyOe+ksUKYEBB/u104uCZOKcNrpCHodaNAAmOy"
    "BCafRRxIfBoLZXAL5VtKMLlF8zGlG90st+WYek23WtuGC4ycvI3IzduI4PauyUuhT1hFc8"
    "NEzsaanwTYKG5V26ejPa1nGqV2WbYzmGqBW4VzWQY1SGmgkwY6aaCTBroz1Rulge4sxCwN"
    "dGWujaGNSiFULUgop4zYU+bYwSenJMxDAGfSJHQeE0sCpAcCSHcr4VRa7abqMFUio6+JjL"
    "5GpZZTZW+uGi3HhEP/+n8UnFij"
)
