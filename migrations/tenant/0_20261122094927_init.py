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
CREATE INDEX "idx_audit_entry_entity__62a077" ON "audit_entry" ("entity_id", "at");
CREATE INDEX "idx_audit_entry_entity_249731" ON "audit_entry" ("entity", "at");
CREATE INDEX "idx_audit_entry_actor_i_31083a" ON "audit_entry" ("actor_id", "at");
CREATE INDEX "idx_audit_entry_branch__49be22" ON "audit_entry" ("branch_id", "at");
CREATE INDEX "idx_audit_entry_client__5f12d6" ON "audit_entry" ("client_id", "at");
CREATE INDEX "idx_audit_entry_request_24a9af" ON "audit_entry" ("request_id");
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
CREATE INDEX "idx_clear_read_client__2a42d4" ON "clear_read" ("client_id", "at");
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
    "on_behalf_of_name" VARCHAR(200),
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
    "awaits_approval" BOOL NOT NULL,
    "resident_id" UUID,
    "custom_fields" JSONB NOT NULL,
    "search_grams" TEXT[] NOT NULL,
    "parent_id" UUID REFERENCES "branch" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_branch_path_6d533f" ON "branch" ("path");
CREATE INDEX "idx_branch_parent__b98f66" ON "branch" ("parent_id");
CREATE INDEX "idx_branch_name_f0cdcb" ON "branch" ("name", "id");
CREATE INDEX "idx_branch_status_7e6972" ON "branch" ("status", "code", "id");
CREATE INDEX "idx_branch_kind_410e27" ON "branch" ("kind");
CREATE INDEX "idx_branch_opened__97948e" ON "branch" ("opened_on", "id");
CREATE INDEX "idx_branch_closed__b2a92c" ON "branch" ("closed_on");
CREATE INDEX "idx_branch_search__e43312" ON "branch" USING GIN ("search_grams") WITH (fastupdate = off);
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
CREATE TABLE "branch_assessment" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "assessed_at" TIMESTAMPTZ NOT NULL,
    "assessor_id" UUID NOT NULL,
    "assessor_name" VARCHAR(200) NOT NULL,
    "survey" TEXT NOT NULL,
    "expected_cost" DECIMAL(18,2) NOT NULL,
    "expected_benefit" DECIMAL(18,2) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "verdict" VARCHAR(20) NOT NULL,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_branch_asse_branch__4ca160" ON "branch_assessment" ("branch_id", "assessed_at", "id");
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
    "retired_at" TIMESTAMPTZ,
    "reports_to_id" UUID REFERENCES "post" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_post_rank_4a8f0f" ON "post" ("rank", "id");
CREATE INDEX "idx_post_reports_14509d" ON "post" ("reports_to_id");
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
    "remind_on" DATE,
    "effective_on" DATE,
    "left_on" DATE,
    "grade" VARCHAR(40),
    "grade_standing" VARCHAR(20),
    "grade_until" DATE,
    "phone" VARCHAR(40),
    "email" VARCHAR(200),
    "custom_fields" JSONB NOT NULL,
    "search_grams" TEXT[] NOT NULL,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "post_id" UUID NOT NULL REFERENCES "post" ("id") ON DELETE RESTRICT,
    "recruiter_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
    "superior_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_staff_membe_identit_91efc7" ON "staff_member" ("identity_number_index");
CREATE INDEX "idx_staff_membe_bank_ac_1a701c" ON "staff_member" ("bank_account_index");
CREATE INDEX "idx_staff_membe_branch__bd817f" ON "staff_member" ("branch_id", "id");
CREATE INDEX "idx_staff_membe_branch__fa4a31" ON "staff_member" ("branch_id", "number");
CREATE INDEX "idx_staff_membe_superio_0570d8" ON "staff_member" ("superior_id");
CREATE INDEX "idx_staff_membe_post_id_bf2d7f" ON "staff_member" ("post_id");
CREATE INDEX "idx_staff_membe_name_d45a0d" ON "staff_member" ("name", "id");
CREATE INDEX "idx_staff_membe_hired_o_3b8b52" ON "staff_member" ("hired_on", "id");
CREATE INDEX "idx_staff_membe_recruit_df739f" ON "staff_member" ("recruiter_id", "hired_on", "id");
CREATE INDEX "idx_staff_membe_branch__5508ce" ON "staff_member" ("branch_id", "hired_on");
CREATE INDEX "idx_staff_membe_state_1c8f73" ON "staff_member" ("state", "remind_on");
CREATE INDEX "idx_staff_membe_probati_1865c8" ON "staff_member" ("probation_until", "id");
CREATE INDEX "idx_staff_membe_left_on_9939a0" ON "staff_member" ("left_on", "id");
CREATE INDEX "idx_staff_membe_grade_5df2c2" ON "staff_member" ("grade", "id");
CREATE INDEX "idx_staff_membe_grade_s_01a8f8" ON "staff_member" ("grade_standing", "grade_until", "id");
CREATE INDEX "idx_staff_membe_grade_u_ecfa0e" ON "staff_member" ("grade_until", "id");
CREATE INDEX "idx_staff_membe_phone_fd69dc" ON "staff_member" ("phone");
CREATE INDEX "idx_staff_membe_email_2b5328" ON "staff_member" ("email");
CREATE INDEX "idx_staff_membe_search__a7ac66" ON "staff_member" USING GIN ("search_grams") WITH (fastupdate = off);
CREATE INDEX "idx_staff_membe_custom__a507d1" ON "staff_member" USING GIN ("custom_fields");
CREATE TABLE "branch_section" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "phone" VARCHAR(40),
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "head_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
    "section_id" UUID NOT NULL REFERENCES "section" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_branch_sect_branch__38279b" UNIQUE ("branch_id", "section_id")
);
CREATE INDEX "idx_branch_sect_section_936bf5" ON "branch_section" ("section_id");
CREATE INDEX "idx_branch_sect_head_id_95b798" ON "branch_section" ("head_id");
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
CREATE TABLE "employment_period" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,
    "reason" TEXT NOT NULL,
    "staff_member_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_employment__staff_m_75d9c3" UNIQUE ("staff_member_id", "since")
);
CREATE TABLE "staff_belonging" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "staff_member_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_staff_belon_staff_m_03cf20" UNIQUE ("staff_member_id", "since")
);
CREATE INDEX "idx_staff_belon_branch__ce4ab3" ON "staff_belonging" ("branch_id", "since");
CREATE TABLE "staff_grade" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "before" VARCHAR(40),
    "grade" VARCHAR(40) NOT NULL,
    "given_on" DATE NOT NULL,
    "until" DATE,
    "evidence" TEXT NOT NULL,
    "staff_member_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_staff_grade_staff_m_43b1e5" ON "staff_grade" ("staff_member_id", "given_on", "id");
CREATE TABLE "project_group" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "purpose" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "dissolved_on" DATE,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "leader_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_project_gro_ends_on_190df7" ON "project_group" ("ends_on", "id");
CREATE INDEX "idx_project_gro_branch__7f2bb9" ON "project_group" ("branch_id", "ends_on", "id");
CREATE INDEX "idx_project_gro_status_66de59" ON "project_group" ("status", "ends_on", "id");
CREATE INDEX "idx_project_gro_leader__71414c" ON "project_group" ("leader_id");
CREATE INDEX "idx_project_gro_name_4c1056" ON "project_group" ("name", "id");
CREATE TABLE "project_group_member" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,
    "project_group_id" UUID NOT NULL REFERENCES "project_group" ("id") ON DELETE RESTRICT,
    "staff_member_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_project_gro_project_98e740" ON "project_group_member" ("project_group_id", "since", "id");
CREATE INDEX "idx_project_gro_staff_m_56443b" ON "project_group_member" ("staff_member_id", "until");
CREATE TABLE "departure" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "number" VARCHAR(40) UNIQUE,
    "state" VARCHAR(20) NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "reason" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ,
    "certificate_number" VARCHAR(40) UNIQUE,
    "certified_at" TIMESTAMPTZ,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "staff_member_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_departure_opened__c0e2df" ON "departure" ("opened_at", "id");
CREATE INDEX "idx_departure_branch__5b8a53" ON "departure" ("branch_id", "opened_at", "id");
CREATE INDEX "idx_departure_staff_m_f46c89" ON "departure" ("staff_member_id", "opened_at", "id");
CREATE INDEX "idx_departure_status_e8d649" ON "departure" ("status", "opened_at", "id");
CREATE INDEX "idx_departure_due_at_e8f703" ON "departure" ("due_at", "id");
CREATE TABLE "hand_over_item" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "counted" INT,
    "worth" DECIMAL(18,2),
    "signed_at" TIMESTAMPTZ,
    "note" TEXT,
    "departure_id" UUID NOT NULL REFERENCES "departure" ("id") ON DELETE RESTRICT,
    "receiver_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_hand_over_i_departu_6befb8" UNIQUE ("departure_id", "kind")
);
CREATE INDEX "idx_hand_over_i_receive_5a49f4" ON "hand_over_item" ("receiver_id", "departure_id");
CREATE TABLE "announcement" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "body" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL,
    "receipt_due_on" DATE,
    "withdrawn_at" TIMESTAMPTZ,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "publisher_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_announcemen_publish_2572b3" ON "announcement" ("published_at", "id");
CREATE INDEX "idx_announcemen_branch__606002" ON "announcement" ("branch_id", "published_at", "id");
CREATE INDEX "idx_announcemen_receipt_533546" ON "announcement" ("receipt_due_on", "id");
CREATE INDEX "idx_announcemen_title_5eea07" ON "announcement" ("title", "id");
CREATE TABLE "announcement_addressee" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "announcement_id" UUID NOT NULL REFERENCES "announcement" ("id") ON DELETE RESTRICT,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_announcemen_announc_4265f5" UNIQUE ("announcement_id", "branch_id")
);
CREATE INDEX "idx_announcemen_branch__038c08" ON "announcement_addressee" ("branch_id");
CREATE TABLE "announcement_receipt" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "confirmed_at" TIMESTAMPTZ NOT NULL,
    "announcement_id" UUID NOT NULL REFERENCES "announcement" ("id") ON DELETE RESTRICT,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "staff_member_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_announcemen_announc_713476" UNIQUE ("announcement_id", "staff_member_id")
);
CREATE INDEX "idx_announcemen_staff_m_e0ab2f" ON "announcement_receipt" ("staff_member_id");
CREATE INDEX "idx_announcemen_announc_ce58fd" ON "announcement_receipt" ("announcement_id", "confirmed_at", "id");
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
    "retired_at" TIMESTAMPTZ,
    "approval_limit" DECIMAL(18,2)
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
CREATE INDEX "idx_app_user_search__3161d5" ON "app_user" USING GIN ("search_grams") WITH (fastupdate = off);
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
    "replaced_at" TIMESTAMPTZ,
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
    "approval_limit" DECIMAL(18,2),
    "branch_id" UUID REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "role_id" UUID NOT NULL REFERENCES "role" ("id") ON DELETE RESTRICT,
    "user_id" UUID NOT NULL REFERENCES "app_user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_role_assign_user_id_a2ad85" ON "role_assignment" ("user_id");
CREATE INDEX "idx_role_assign_role_id_9db1b9" ON "role_assignment" ("role_id");
CREATE INDEX "idx_role_assign_branch__cb0c59" ON "role_assignment" ("branch_id");
CREATE TABLE "delegation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "permissions" JSONB NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "giver_id" UUID NOT NULL REFERENCES "app_user" ("id") ON DELETE RESTRICT,
    "stand_in_id" UUID NOT NULL REFERENCES "app_user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_delegation_stand_i_cd117e" ON "delegation" ("stand_in_id", "valid_until");
CREATE INDEX "idx_delegation_giver_i_2595de" ON "delegation" ("giver_id", "valid_until", "id");
CREATE INDEX "idx_delegation_valid_f_6ebf0a" ON "delegation" ("valid_from", "id");
CREATE INDEX "idx_delegation_valid_u_324d53" ON "delegation" ("valid_until", "id");
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
CREATE TABLE "support_access" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "reason" TEXT NOT NULL,
    "role_code" TEXT,
    "permissions" JSONB NOT NULL,
    "granted_by" UUID NOT NULL,
    "granter_name" VARCHAR(200) NOT NULL,
    "until" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ
);
CREATE INDEX "idx_support_acc_until_e884aa" ON "support_access" ("until", "id");
CREATE TABLE "support_key" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "hash" VARCHAR(64) NOT NULL UNIQUE,
    "operator_client_id" VARCHAR(64) NOT NULL,
    "operator_name" VARCHAR(120) NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "access_id" UUID NOT NULL REFERENCES "support_access" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_support_key_access__90e3b5" ON "support_key" ("access_id");
CREATE TABLE "support_use" (
    "id" UUID NOT NULL PRIMARY KEY,
    "at" TIMESTAMPTZ NOT NULL,
    "operator_client_id" VARCHAR(64) NOT NULL,
    "operator_name" VARCHAR(120) NOT NULL,
    "access_id" UUID NOT NULL REFERENCES "support_access" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_support_use_access__a888b3" ON "support_use" ("access_id", "at", "id");
CREATE TABLE "approval_request" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "number" VARCHAR(40) UNIQUE,
    "kind" VARCHAR(40) NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "entity" VARCHAR(60) NOT NULL,
    "entity_id" UUID NOT NULL,
    "requester_id" UUID NOT NULL,
    "requester_name" VARCHAR(200) NOT NULL,
    "on_behalf_of" UUID,
    "requested_at" TIMESTAMPTZ NOT NULL,
    "reason" TEXT NOT NULL,
    "amount" DECIMAL(18,2),
    "currency" VARCHAR(3) NOT NULL,
    "payload" JSONB NOT NULL,
    "payload_sealed" TEXT,
    "step" INT NOT NULL,
    "needed_permission" VARCHAR(60) NOT NULL,
    "needed_rank" INT NOT NULL,
    "needed_limit" DECIMAL(18,2),
    "ended_at" TIMESTAMPTZ,
    "due_at" TIMESTAMPTZ,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "requester_staff_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_approval_re_status_53fbb6" ON "approval_request" ("status", "due_at", "id");
CREATE INDEX "idx_approval_re_status_821b7e" ON "approval_request" ("status", "requested_at", "id");
CREATE INDEX "idx_approval_re_branch__801964" ON "approval_request" ("branch_id", "requested_at", "id");
CREATE INDEX "idx_approval_re_request_c44af7" ON "approval_request" ("requester_id", "requested_at");
CREATE INDEX "idx_approval_re_request_f63a9e" ON "approval_request" ("requester_staff_id");
CREATE INDEX "idx_approval_re_request_a79f76" ON "approval_request" ("requested_at", "id");
CREATE INDEX "idx_approval_re_ended_a_009577" ON "approval_request" ("ended_at", "id");
CREATE INDEX "idx_approval_re_due_at_5674e5" ON "approval_request" ("due_at", "id");
CREATE INDEX "idx_approval_re_entity__4c8859" ON "approval_request" ("entity_id", "kind", "status");
CREATE INDEX "idx_approval_re_kind_ffa41b" ON "approval_request" ("kind", "requested_at", "id");
CREATE TABLE "approval_step" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "number" INT NOT NULL,
    "needed_permission" VARCHAR(60) NOT NULL,
    "needed_rank" INT NOT NULL,
    "needed_limit" DECIMAL(18,2),
    "decision" VARCHAR(20),
    "decided_at" TIMESTAMPTZ,
    "decider_id" UUID,
    "decider_name" VARCHAR(200),
    "on_behalf_of" UUID,
    "on_behalf_of_name" VARCHAR(200),
    "comment" TEXT,
    "decider_staff_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
    "request_id" UUID NOT NULL REFERENCES "approval_request" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_approval_st_request_c6d072" UNIQUE ("request_id", "number")
);
CREATE INDEX "idx_approval_st_decider_bbcd77" ON "approval_step" ("decider_staff_id");
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
    "lifecycle" VARCHAR(20) NOT NULL,
    "pooled_at" TIMESTAMPTZ,
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
    "credit_score" INT,
    "credit_limit" DECIMAL(18,2),
    "credit_valid_until" DATE,
    "phone_key" VARCHAR(40),
    "custom_fields" JSONB NOT NULL,
    "search_grams" TEXT[] NOT NULL,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "manager_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
    "merged_into_id" UUID REFERENCES "customer" ("id") ON DELETE RESTRICT,
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
CREATE INDEX "idx_customer_lifecyc_a001c7" ON "customer" ("lifecycle", "id");
CREATE INDEX "idx_customer_pooled__0a325f" ON "customer" ("pooled_at", "id");
CREATE INDEX "idx_customer_phone_8f0dcc" ON "customer" ("phone");
CREATE INDEX "idx_customer_phone_k_8a941e" ON "customer" ("phone_key");
CREATE INDEX "idx_customer_merged__5876e7" ON "customer" ("merged_into_id");
CREATE INDEX "idx_customer_email_0c7dc6" ON "customer" ("email");
CREATE INDEX "idx_customer_source_2c64b8" ON "customer" ("source", "id");
CREATE INDEX "idx_customer_search__b9af12" ON "customer" USING GIN ("search_grams") WITH (fastupdate = off);
CREATE INDEX "idx_customer_custom__2f1647" ON "customer" USING GIN ("custom_fields");
CREATE TABLE "blacklist_entry" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "reason" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "listed_at" TIMESTAMPTZ NOT NULL,
    "waived_until" DATE,
    "waiver_reason" TEXT,
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_blacklist_e_custome_78a358" ON "blacklist_entry" ("customer_id", "listed_at", "id");
CREATE INDEX "idx_blacklist_e_listed__77ad0f" ON "blacklist_entry" ("listed_at", "id");
CREATE TABLE "contact" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "channel" VARCHAR(20) NOT NULL,
    "purpose" VARCHAR(20) NOT NULL,
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
CREATE INDEX "idx_contact_staff_m_4c72d4" ON "contact" ("staff_member_id", "contacted_at");
CREATE INDEX "idx_contact_contact_1cafec" ON "contact" ("contacted_at", "id");
CREATE INDEX "idx_contact_called__82ffe3" ON "contact" ("called_back_at");
CREATE INDEX "idx_contact_callbac_c1f3f4" ON "contact" ("callback_due_on", "id");
CREATE TABLE "contact_consent" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "given_on" DATE NOT NULL,
    "evidence" TEXT NOT NULL,
    "withdrawn_on" DATE,
    "withdrawal_note" TEXT,
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_contact_con_custome_5b675f" ON "contact_consent" ("customer_id", "given_on", "id");
CREATE TABLE "customer_duplicate" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "same_phone" BOOL NOT NULL,
    "same_account" BOOL NOT NULL,
    "similarity" DECIMAL(3,2) NOT NULL,
    "dismissed_at" TIMESTAMPTZ,
    "dismissal_reason" TEXT,
    "newer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "older_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_customer_du_older_i_9a01b4" UNIQUE ("older_id", "newer_id")
);
CREATE INDEX "idx_customer_du_newer_i_7f24c2" ON "customer_duplicate" ("newer_id");
CREATE INDEX "idx_customer_du_similar_c6993d" ON "customer_duplicate" ("similarity", "id");
CREATE TABLE "customer_merge" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "reason" TEXT NOT NULL,
    "merged_at" TIMESTAMPTZ NOT NULL,
    "moved" JSONB NOT NULL,
    "callback_before" DATE,
    "undone_at" TIMESTAMPTZ,
    "undo_reason" TEXT,
    "kept_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "merged_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "merged_by_staff_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_customer_me_kept_id_7daf3f" ON "customer_merge" ("kept_id", "merged_at", "id");
CREATE INDEX "idx_customer_me_merged__906cd7" ON "customer_merge" ("merged_id");
CREATE INDEX "idx_customer_me_merged__5ee951" ON "customer_merge" ("merged_by_staff_id");
CREATE TABLE "customer_relation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "note" VARCHAR(400),
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "related_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_customer_re_custome_b1213a" UNIQUE ("customer_id", "related_id")
);
CREATE INDEX "idx_customer_re_related_b04378" ON "customer_relation" ("related_id");
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
CREATE TABLE "lifecycle_change" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "before" VARCHAR(20) NOT NULL,
    "after" VARCHAR(20) NOT NULL,
    "reason" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "changed_by_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_lifecycle_c_custome_0a8d2f" ON "lifecycle_change" ("customer_id", "changed_at", "id");
CREATE TABLE "pooled_lead" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "released_at" TIMESTAMPTZ NOT NULL,
    "taken_at" TIMESTAMPTZ,
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "former_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
    "taken_by_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_pooled_lead_custome_c9d25c" ON "pooled_lead" ("customer_id", "released_at", "id");
CREATE INDEX "idx_pooled_lead_release_916a25" ON "pooled_lead" ("released_at", "id");
CREATE INDEX "idx_pooled_lead_name_fa194f" ON "pooled_lead" ("name", "id");
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
    "external_reference" VARCHAR(80),
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
CREATE INDEX "idx_complaint_ended_a_861d4b" ON "complaint" ("ended_at", "id");
CREATE INDEX "idx_complaint_due_at_50da4a" ON "complaint" ("due_at", "id");
CREATE INDEX "idx_complaint_subject_5e1846" ON "complaint" ("subject");
CREATE INDEX "idx_complaint_cause_cb81a0" ON "complaint" ("cause", "received_at");
CREATE INDEX "idx_complaint_round_f0502f" ON "complaint" ("round");
CREATE INDEX "idx_complaint_satisfa_b61e87" ON "complaint" ("satisfaction");
CREATE INDEX "idx_complaint_severit_f94eae" ON "complaint" ("severity_rank", "id");
CREATE INDEX "idx_complaint_externa_62ce51" ON "complaint" ("external_reference", "id");
CREATE INDEX "idx_complaint_search__9e073f" ON "complaint" USING GIN ("search_grams") WITH (fastupdate = off);
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
    "compensation" DECIMAL(18,2),
    "currency" VARCHAR(3) NOT NULL,
    "answer" VARCHAR(20),
    "answered_at" TIMESTAMPTZ,
    "answer_note" TEXT,
    "implemented_at" TIMESTAMPTZ,
    "implementation_note" TEXT,
    "approval_id" UUID REFERENCES "approval_request" ("id") ON DELETE RESTRICT,
    "complaint_id" UUID NOT NULL REFERENCES "complaint" ("id") ON DELETE RESTRICT,
    "proposed_by_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_complaint_r_complai_ea6e72" ON "complaint_resolution" ("complaint_id", "proposed_at", "id");
CREATE INDEX "idx_complaint_r_approva_7dd5de" ON "complaint_resolution" ("approval_id");
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
CREATE TABLE "course" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "code" VARCHAR(40) NOT NULL UNIQUE,
    "kind" VARCHAR(20) NOT NULL,
    "name_zh" VARCHAR(200) NOT NULL,
    "name_en" VARCHAR(200) NOT NULL,
    "hours" DECIMAL(5,1) NOT NULL,
    "post_codes" TEXT[] NOT NULL,
    "retired_at" TIMESTAMPTZ
);
CREATE INDEX "idx_course_kind_e6a8e2" ON "course" ("kind", "code", "id");
CREATE TABLE "exam_result" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "sat_on" DATE NOT NULL,
    "attempt" INT NOT NULL,
    "mock" BOOL NOT NULL,
    "score" DECIMAL(4,1) NOT NULL,
    "pass_mark" DECIMAL(4,1),
    "passed" BOOL NOT NULL,
    "note" TEXT,
    "staff_member_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_exam_result_sat_on_217428" ON "exam_result" ("sat_on", "id");
CREATE INDEX "idx_exam_result_staff_m_7112f1" ON "exam_result" ("staff_member_id", "kind", "sat_on", "id");
CREATE INDEX "idx_exam_result_kind_7743e2" ON "exam_result" ("kind", "sat_on", "id");
CREATE TABLE "licence_path" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "stage" VARCHAR(20) NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "begun_on" DATE NOT NULL,
    "registration_number" VARCHAR(80),
    "contract_number" VARCHAR(80),
    "ended_on" DATE,
    "staff_member_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_licence_pat_staff_m_156a7f" ON "licence_path" ("staff_member_id", "kind", "status");
CREATE INDEX "idx_licence_pat_begun_o_c66fca" ON "licence_path" ("begun_on", "id");
CREATE INDEX "idx_licence_pat_kind_de572b" ON "licence_path" ("kind", "begun_on", "id");
CREATE INDEX "idx_licence_pat_stage_c7ecda" ON "licence_path" ("stage", "begun_on", "id");
CREATE INDEX "idx_licence_pat_status_545199" ON "licence_path" ("status", "begun_on", "id");
CREATE TABLE "training_session" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "number" VARCHAR(40) UNIQUE,
    "external_trainer" VARCHAR(200),
    "place" VARCHAR(200) NOT NULL,
    "starts_at" TIMESTAMPTZ NOT NULL,
    "ends_at" TIMESTAMPTZ NOT NULL,
    "seats" INT NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "cost" DECIMAL(18,2),
    "currency" VARCHAR(3) NOT NULL,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "course_id" UUID NOT NULL REFERENCES "course" ("id") ON DELETE RESTRICT,
    "trainer_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_training_se_starts__b5fa55" ON "training_session" ("starts_at", "id");
CREATE INDEX "idx_training_se_branch__a4d953" ON "training_session" ("branch_id", "starts_at", "id");
CREATE INDEX "idx_training_se_course__f5eb34" ON "training_session" ("course_id", "starts_at", "id");
CREATE INDEX "idx_training_se_status_baad43" ON "training_session" ("status", "starts_at", "id");
CREATE INDEX "idx_training_se_trainer_a5ec33" ON "training_session" ("trainer_id");
CREATE TABLE "training_record" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "enrolled_at" TIMESTAMPTZ NOT NULL,
    "seated_at" TIMESTAMPTZ,
    "ended_at" TIMESTAMPTZ,
    "score" DECIMAL(4,1),
    "evaluation" INT,
    "note" TEXT,
    "session_id" UUID NOT NULL REFERENCES "training_session" ("id") ON DELETE RESTRICT,
    "staff_member_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_training_re_session_eed9c3" UNIQUE ("session_id", "staff_member_id")
);
CREATE INDEX "idx_training_re_enrolle_36e307" ON "training_record" ("enrolled_at", "id");
CREATE INDEX "idx_training_re_staff_m_5e5b21" ON "training_record" ("staff_member_id", "enrolled_at", "id");
CREATE INDEX "idx_training_re_session_7356f1" ON "training_record" ("session_id", "status", "enrolled_at", "id");
CREATE INDEX "idx_training_re_status_1f098f" ON "training_record" ("status", "enrolled_at", "id");
CREATE TABLE "certificate" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "number" VARCHAR(80) NOT NULL,
    "issuer" VARCHAR(200) NOT NULL,
    "issued_on" DATE NOT NULL,
    "valid_until" DATE NOT NULL,
    "warn_on" DATE NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "revoked_at" TIMESTAMPTZ,
    "note" TEXT,
    "exam_id" UUID REFERENCES "exam_result" ("id") ON DELETE RESTRICT,
    "renewal_id" UUID REFERENCES "training_record" ("id") ON DELETE RESTRICT,
    "staff_member_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_certificate_kind_b6c4ac" UNIQUE ("kind", "number"),
    CONSTRAINT "uid_certificate_exam_id_60a41a" UNIQUE ("exam_id")
);
CREATE INDEX "idx_certificate_valid_u_8efabd" ON "certificate" ("valid_until", "id");
CREATE INDEX "idx_certificate_staff_m_3ceca1" ON "certificate" ("staff_member_id", "kind", "valid_until");
CREATE INDEX "idx_certificate_kind_f0edd6" ON "certificate" ("kind", "status", "valid_until", "id");
CREATE INDEX "idx_certificate_status_607223" ON "certificate" ("status", "warn_on");
CREATE INDEX "idx_certificate_number_38f0ec" ON "certificate" ("number", "id");
CREATE INDEX "idx_certificate_renewal_f4f9cd" ON "certificate" ("renewal_id");
CREATE TABLE "exam_paper" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "mock" BOOL NOT NULL,
    "attempt" INT NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "seed" BIGINT NOT NULL,
    "question_ids" UUID[] NOT NULL,
    "minutes" INT NOT NULL,
    "pass_mark" DECIMAL(4,1),
    "drawn_at" TIMESTAMPTZ NOT NULL,
    "begun_at" TIMESTAMPTZ,
    "closes_at" TIMESTAMPTZ,
    "ended_at" TIMESTAMPTZ,
    "answers" JSONB NOT NULL,
    "note" TEXT,
    "course_id" UUID NOT NULL REFERENCES "course" ("id") ON DELETE RESTRICT,
    "result_id" UUID REFERENCES "exam_result" ("id") ON DELETE RESTRICT,
    "staff_member_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_exam_paper_drawn_a_8eb7e9" ON "exam_paper" ("drawn_at", "id");
CREATE INDEX "idx_exam_paper_staff_m_1d6157" ON "exam_paper" ("staff_member_id", "drawn_at", "id");
CREATE INDEX "idx_exam_paper_course__a414e3" ON "exam_paper" ("course_id", "drawn_at", "id");
CREATE INDEX "idx_exam_paper_kind_6795b6" ON "exam_paper" ("kind", "drawn_at", "id");
CREATE INDEX "idx_exam_paper_status_89b6db" ON "exam_paper" ("status", "drawn_at", "id");
CREATE INDEX "idx_exam_paper_status_b2fea3" ON "exam_paper" ("status", "closes_at");
CREATE INDEX "idx_exam_paper_result__65d951" ON "exam_paper" ("result_id");
CREATE TABLE "question" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "text" VARCHAR(1000) NOT NULL,
    "options" TEXT[] NOT NULL,
    "answer" TEXT[] NOT NULL,
    "points" INT NOT NULL,
    "retired_at" TIMESTAMPTZ,
    "course_id" UUID NOT NULL REFERENCES "course" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_question_created_a7d524" ON "question" ("created_at", "id");
CREATE INDEX "idx_question_course__9ddd62" ON "question" ("course_id", "created_at", "id");
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
CREATE INDEX "idx_ledger_post_account_6c378b" ON "ledger_posting" ("account", "day", "currency", "amount");
CREATE TABLE "product" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "code" VARCHAR(40) NOT NULL,
    "edition" INT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "effective_from" DATE NOT NULL,
    "effective_to" DATE,
    "grace_days" INT NOT NULL,
    "cooling_off_days" INT NOT NULL,
    "premium_modes" TEXT[] NOT NULL,
    CONSTRAINT "uid_product_code_4af04b" UNIQUE ("code", "edition")
);
CREATE INDEX "idx_product_code_463909" ON "product" ("code", "id");
CREATE INDEX "idx_product_kind_b21a8c" ON "product" ("kind", "id");
CREATE INDEX "idx_product_effecti_01e253" ON "product" ("effective_from", "id");
CREATE INDEX "idx_product_effecti_4c7c4e" ON "product" ("effective_to", "id");
CREATE TABLE "policy" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "number" VARCHAR(40) UNIQUE,
    "status" VARCHAR(20) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "sum_insured" DECIMAL(18,2) NOT NULL,
    "maturity_benefit" DECIMAL(18,2) NOT NULL,
    "proposed_premium" DECIMAL(18,2) NOT NULL,
    "premium" DECIMAL(18,2) NOT NULL,
    "standard_premium" DECIMAL(18,2) NOT NULL,
    "paid" DECIMAL(18,2) NOT NULL,
    "premium_mode" VARCHAR(20) NOT NULL,
    "paying_years" INT NOT NULL,
    "term_years" INT NOT NULL,
    "underwriting" VARCHAR(20),
    "occupation_class" INT,
    "grace_days" INT NOT NULL,
    "proposed_on" DATE NOT NULL,
    "issued_on" DATE,
    "cooling_off_until" DATE,
    "effective_on" DATE,
    "matures_on" DATE,
    "next_due_on" DATE,
    "notice_on" DATE,
    "grace_until" DATE,
    "reinstate_until" DATE,
    "ended_on" DATE,
    "lost_on" DATE,
    "talk_result" VARCHAR(20),
    "settling" BOOL NOT NULL,
    "claimed" BOOL NOT NULL,
    "carried" DECIMAL(18,2) NOT NULL,
    "settled_on" DATE,
    "member_premium" DECIMAL(18,2),
    "places" INT NOT NULL,
    "refunded" DECIMAL(18,2) NOT NULL,
    "search_grams" TEXT[] NOT NULL,
    "agent_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "holder_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "insured_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "product_id" UUID NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    "replaces_id" UUID REFERENCES "policy" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_policy_search__21205f" ON "policy" USING GIN ("search_grams") WITH (fastupdate = off);
CREATE INDEX "idx_policy_branch__44630d" ON "policy" ("branch_id", "proposed_on", "id");
CREATE INDEX "idx_policy_holder__99aa4c" ON "policy" ("holder_id", "proposed_on", "id");
CREATE INDEX "idx_policy_insured_0c34c1" ON "policy" ("insured_id", "proposed_on", "id");
CREATE INDEX "idx_policy_agent_i_b0a2be" ON "policy" ("agent_id", "status");
CREATE INDEX "idx_policy_product_0f52c3" ON "policy" ("product_id", "status");
CREATE INDEX "idx_policy_status_554805" ON "policy" ("status", "next_due_on", "id");
CREATE INDEX "idx_policy_status_ed31ba" ON "policy" ("status", "notice_on", "id");
CREATE INDEX "idx_policy_status_10c443" ON "policy" ("status", "grace_until", "id");
CREATE INDEX "idx_policy_replace_f96100" ON "policy" ("replaces_id");
CREATE INDEX "idx_policy_propose_d2c35b" ON "policy" ("proposed_on", "id");
CREATE INDEX "idx_policy_issued__cc5a4b" ON "policy" ("issued_on", "id");
CREATE INDEX "idx_policy_settled_f335d4" ON "policy" ("settled_on", "id");
CREATE INDEX "idx_policy_effecti_cf6f66" ON "policy" ("effective_on", "id");
CREATE INDEX "idx_policy_next_du_2a858a" ON "policy" ("next_due_on", "id");
CREATE INDEX "idx_policy_matures_b1c1f1" ON "policy" ("matures_on", "id");
CREATE INDEX "idx_policy_ended_o_7b949c" ON "policy" ("ended_on", "id");
CREATE TABLE "policy_beneficiary" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "place" INT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "relationship" VARCHAR(80),
    "share" DECIMAL(5,2) NOT NULL,
    "policy_id" UUID NOT NULL REFERENCES "policy" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_policy_bene_policy__538618" UNIQUE ("policy_id", "place")
);
CREATE TABLE "policy_cover_gap" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE NOT NULL,
    "policy_id" UUID NOT NULL REFERENCES "policy" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_policy_cove_policy__ac46d4" ON "policy_cover_gap" ("policy_id", "since", "id");
CREATE TABLE "policy_instalment" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "number" INT NOT NULL,
    "due_on" DATE NOT NULL,
    "amount" DECIMAL(18,2) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "paid_on" DATE,
    "product_id" UUID NOT NULL,
    "branch_id" UUID,
    "agent_id" UUID,
    "policy_id" UUID NOT NULL REFERENCES "policy" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_policy_inst_policy__49e1b0" UNIQUE ("policy_id", "number")
);
CREATE INDEX "idx_policy_inst_paid_on_3d2209" ON "policy_instalment" ("paid_on", "id");
CREATE INDEX "idx_policy_inst_number_e124a0" ON "policy_instalment" ("number", "id");
CREATE TABLE "policy_member" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "place" INT NOT NULL,
    "code" VARCHAR(40) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "note" TEXT,
    "premium" DECIMAL(18,2) NOT NULL,
    "refund" DECIMAL(18,2) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "joined_on" DATE,
    "left_on" DATE,
    "certificate_number" VARCHAR(60) UNIQUE,
    "settling" BOOL NOT NULL,
    "claimed_on" DATE,
    "policy_id" UUID NOT NULL REFERENCES "policy" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_policy_memb_policy__289c90" UNIQUE ("policy_id", "place")
);
CREATE INDEX "idx_policy_memb_policy__31e8fc" ON "policy_member" ("policy_id", "code");
CREATE TABLE "surrender_talk" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "talked_at" TIMESTAMPTZ NOT NULL,
    "reason" TEXT NOT NULL,
    "attempt" TEXT NOT NULL,
    "result" VARCHAR(20) NOT NULL,
    "policy_id" UUID NOT NULL REFERENCES "policy" ("id") ON DELETE RESTRICT,
    "talked_by_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_surrender_t_policy__eebe5c" ON "surrender_talk" ("policy_id", "talked_at", "id");
CREATE TABLE "claim" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "number" VARCHAR(40) UNIQUE,
    "status" VARCHAR(20) NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "ends_policy" BOOL NOT NULL,
    "to_beneficiaries" BOOL NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "claimed" DECIMAL(18,2) NOT NULL,
    "assessed" DECIMAL(18,2),
    "awarded" DECIMAL(18,2),
    "loss_on" DATE NOT NULL,
    "reported_on" DATE NOT NULL,
    "description" TEXT NOT NULL,
    "findings" TEXT,
    "decision" VARCHAR(20),
    "decision_reason" TEXT,
    "decided_on" DATE,
    "paid_on" DATE,
    "due_at" TIMESTAMPTZ,
    "approval_id" UUID REFERENCES "approval_request" ("id") ON DELETE RESTRICT,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "member_id" UUID REFERENCES "policy_member" ("id") ON DELETE RESTRICT,
    "policy_id" UUID NOT NULL REFERENCES "policy" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_claim_policy__01e0c1" ON "claim" ("policy_id", "reported_on", "id");
CREATE INDEX "idx_claim_member__77f70b" ON "claim" ("member_id", "reported_on", "id");
CREATE INDEX "idx_claim_branch__e5c835" ON "claim" ("branch_id", "reported_on", "id");
CREATE INDEX "idx_claim_status_47424a" ON "claim" ("status", "reported_on", "id");
CREATE INDEX "idx_claim_kind_8460c5" ON "claim" ("kind", "reported_on", "id");
CREATE INDEX "idx_claim_reporte_a86e42" ON "claim" ("reported_on", "id");
CREATE INDEX "idx_claim_loss_on_9c2fd2" ON "claim" ("loss_on", "id");
CREATE INDEX "idx_claim_decided_91353e" ON "claim" ("decided_on", "id");
CREATE INDEX "idx_claim_due_at_4c5768" ON "claim" ("due_at", "id");
CREATE INDEX "idx_claim_approva_72d27f" ON "claim" ("approval_id");
CREATE TABLE "claim_document" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "place" INT NOT NULL,
    "code" VARCHAR(40) NOT NULL,
    "zh" VARCHAR(200) NOT NULL,
    "en" VARCHAR(200) NOT NULL,
    "received_on" DATE,
    "note" TEXT,
    "claim_id" UUID NOT NULL REFERENCES "claim" ("id") ON DELETE RESTRICT,
    "received_by_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_claim_docum_claim_i_7f99ad" UNIQUE ("claim_id", "place")
);
CREATE TABLE "claim_payment" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "place" INT NOT NULL,
    "payee" VARCHAR(200) NOT NULL,
    "share" DECIMAL(5,2) NOT NULL,
    "amount" DECIMAL(18,2) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "method" VARCHAR(20) NOT NULL,
    "paid_on" DATE NOT NULL,
    "claim_id" UUID NOT NULL REFERENCES "claim" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_claim_payme_claim_i_8a3a46" UNIQUE ("claim_id", "place")
);
CREATE TABLE "opportunity" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "number" VARCHAR(40) UNIQUE,
    "subject" VARCHAR(200) NOT NULL,
    "status" VARCHAR(10) NOT NULL,
    "stage" VARCHAR(20) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "amount" DECIMAL(18,2) NOT NULL,
    "collected" DECIMAL(18,2) NOT NULL,
    "probability" INT NOT NULL,
    "expected_on" DATE,
    "round" INT NOT NULL,
    "opened_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "loss_reason" VARCHAR(20),
    "loss_note" TEXT,
    "competitor" VARCHAR(200),
    "search_grams" TEXT[] NOT NULL,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "owner_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_opportunity_branch__83348e" ON "opportunity" ("branch_id", "opened_at", "id");
CREATE INDEX "idx_opportunity_custome_3c743d" ON "opportunity" ("customer_id", "opened_at", "id");
CREATE INDEX "idx_opportunity_owner_i_b37b9d" ON "opportunity" ("owner_id", "status");
CREATE INDEX "idx_opportunity_status_ceb43e" ON "opportunity" ("status", "stage", "id");
CREATE INDEX "idx_opportunity_stage_c8fc2f" ON "opportunity" ("stage", "id");
CREATE INDEX "idx_opportunity_opened__49f24f" ON "opportunity" ("opened_at", "id");
CREATE INDEX "idx_opportunity_expecte_a9f6c1" ON "opportunity" ("expected_on", "id");
CREATE INDEX "idx_opportunity_ended_a_973ea1" ON "opportunity" ("ended_at", "id");
CREATE INDEX "idx_opportunity_amount_dae7d3" ON "opportunity" ("amount", "id");
CREATE INDEX "idx_opportunity_probabi_b9b2b2" ON "opportunity" ("probability", "id");
CREATE INDEX "idx_opportunity_loss_re_b307c5" ON "opportunity" ("loss_reason", "id");
CREATE INDEX "idx_opportunity_competi_e88d4d" ON "opportunity" ("competitor", "id");
CREATE INDEX "idx_opportunity_search__9a4a58" ON "opportunity" USING GIN ("search_grams") WITH (fastupdate = off);
CREATE TABLE "stage_stay" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "stage" VARCHAR(20) NOT NULL,
    "round" INT NOT NULL,
    "amount" DECIMAL(18,2) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "evidence" TEXT NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "left_at" TIMESTAMPTZ,
    "result" VARCHAR(20),
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "opportunity_id" UUID NOT NULL REFERENCES "opportunity" ("id") ON DELETE RESTRICT,
    "owner_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_stage_stay_opportu_3c6777" ON "stage_stay" ("opportunity_id", "entered_at", "id");
CREATE INDEX "idx_stage_stay_entered_b1dab9" ON "stage_stay" ("entered_at", "id");
CREATE INDEX "idx_stage_stay_branch__8c159e" ON "stage_stay" ("branch_id", "entered_at");
CREATE INDEX "idx_stage_stay_owner_i_3eabec" ON "stage_stay" ("owner_id", "entered_at");
CREATE INDEX "idx_stage_stay_stage_fc9a9e" ON "stage_stay" ("stage", "entered_at");
CREATE TABLE "care_visit" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "kind" VARCHAR(10) NOT NULL,
    "status" VARCHAR(10) NOT NULL,
    "grade" VARCHAR(10) NOT NULL,
    "by" VARCHAR(10) NOT NULL,
    "gift" VARCHAR(200),
    "due_on" DATE NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "note" TEXT,
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "ended_by_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_care_visit_custome_b8dedd" UNIQUE ("customer_id", "kind", "due_on")
);
CREATE INDEX "idx_care_visit_status_894d2e" ON "care_visit" ("status", "kind", "due_on", "id");
CREATE INDEX "idx_care_visit_due_on_cc285b" ON "care_visit" ("due_on", "id");
CREATE INDEX "idx_care_visit_ended_b_bf46e3" ON "care_visit" ("ended_by_id");
CREATE TABLE "sales_order" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "number" VARCHAR(40) UNIQUE,
    "status" VARCHAR(20) NOT NULL,
    "fulfilment_status" VARCHAR(20) NOT NULL,
    "charge_status" VARCHAR(20) NOT NULL,
    "return_status" VARCHAR(20) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "list_total" DECIMAL(18,2) NOT NULL,
    "total" DECIMAL(18,2) NOT NULL,
    "special_fee" DECIMAL(18,2) NOT NULL,
    "payment_days" INT NOT NULL,
    "quoted_at" TIMESTAMPTZ NOT NULL,
    "contract_asked_at" TIMESTAMPTZ,
    "contracted_at" TIMESTAMPTZ,
    "goods_requested_at" TIMESTAMPTZ,
    "goods_requested_by" UUID,
    "goods_approved_at" TIMESTAMPTZ,
    "ended_at" TIMESTAMPTZ,
    "due_at" TIMESTAMPTZ,
    "invoiced" DECIMAL(18,2) NOT NULL,
    "credited" DECIMAL(18,2) NOT NULL,
    "received" DECIMAL(18,2) NOT NULL,
    "written_off" DECIMAL(18,2) NOT NULL,
    "search_grams" TEXT[] NOT NULL,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "salesperson_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_sales_order_search__af765d" ON "sales_order" USING GIN ("search_grams") WITH (fastupdate = off);
CREATE INDEX "idx_sales_order_branch__ffa650" ON "sales_order" ("branch_id", "quoted_at", "id");
CREATE INDEX "idx_sales_order_custome_112dc8" ON "sales_order" ("customer_id", "quoted_at", "id");
CREATE INDEX "idx_sales_order_custome_f03834" ON "sales_order" ("customer_id", "status");
CREATE INDEX "idx_sales_order_salespe_161367" ON "sales_order" ("salesperson_id", "quoted_at", "id");
CREATE INDEX "idx_sales_order_status_4b0578" ON "sales_order" ("status", "quoted_at", "id");
CREATE INDEX "idx_sales_order_fulfilm_231232" ON "sales_order" ("fulfilment_status", "quoted_at", "id");
CREATE INDEX "idx_sales_order_charge__64ebde" ON "sales_order" ("charge_status", "quoted_at", "id");
CREATE INDEX "idx_sales_order_return__fa6682" ON "sales_order" ("return_status", "quoted_at", "id");
CREATE INDEX "idx_sales_order_quoted__935f00" ON "sales_order" ("quoted_at", "id");
CREATE INDEX "idx_sales_order_contrac_e2ff38" ON "sales_order" ("contracted_at", "id");
CREATE INDEX "idx_sales_order_due_at_e01bd0" ON "sales_order" ("due_at", "id");
CREATE INDEX "idx_sales_order_total_d079ab" ON "sales_order" ("total", "id");
CREATE TABLE "order_line" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "position" INT NOT NULL,
    "sku" VARCHAR(40) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "unit" VARCHAR(20) NOT NULL,
    "quantity" INT NOT NULL,
    "list_price" DECIMAL(18,2),
    "unit_price" DECIMAL(18,2) NOT NULL,
    "amount" DECIMAL(18,2) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "issued" INT NOT NULL,
    "delivered" INT NOT NULL,
    "confirmed" INT NOT NULL,
    "returned" INT NOT NULL,
    "exchanged" INT NOT NULL,
    "order_id" UUID NOT NULL REFERENCES "sales_order" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_order_line_order_i_5f15b4" UNIQUE ("order_id", "sku")
);
CREATE TABLE "price_list" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "code" VARCHAR(40) NOT NULL UNIQUE,
    "name" VARCHAR(200) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE
);
CREATE INDEX "idx_price_list_starts__07cdd1" ON "price_list" ("starts_on", "id");
CREATE INDEX "idx_price_list_ends_on_349742" ON "price_list" ("ends_on", "id");
CREATE TABLE "price_list_item" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "sku" VARCHAR(40) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "unit" VARCHAR(20) NOT NULL,
    "price" DECIMAL(18,2) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "price_list_id" UUID NOT NULL REFERENCES "price_list" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_price_list__price_l_b00b62" UNIQUE ("price_list_id", "sku")
);
CREATE INDEX "idx_price_list__sku_366ff0" ON "price_list_item" ("sku", "price_list_id");
CREATE TABLE "stock_slip" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "number" VARCHAR(40) UNIQUE,
    "issued_at" TIMESTAMPTZ NOT NULL,
    "delivered_at" TIMESTAMPTZ,
    "confirmed_at" TIMESTAMPTZ,
    "signed_by" VARCHAR(100),
    "invoiced_at" TIMESTAMPTZ,
    "order_id" UUID NOT NULL REFERENCES "sales_order" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_stock_slip_order_i_4184da" ON "stock_slip" ("order_id", "issued_at", "id");
CREATE TABLE "invoice" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "number" VARCHAR(40) UNIQUE,
    "currency" VARCHAR(3) NOT NULL,
    "amount" DECIMAL(18,2) NOT NULL,
    "credited" DECIMAL(18,2) NOT NULL,
    "paid" DECIMAL(18,2) NOT NULL,
    "written_off" DECIMAL(18,2) NOT NULL,
    "outstanding" DECIMAL(18,2) NOT NULL,
    "issued_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "standing" VARCHAR(20) NOT NULL,
    "search_grams" TEXT[] NOT NULL,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "order_id" UUID NOT NULL REFERENCES "sales_order" ("id") ON DELETE RESTRICT,
    "salesperson_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
    "slip_id" UUID NOT NULL REFERENCES "stock_slip" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_invoice_search__d54f09" ON "invoice" USING GIN ("search_grams") WITH (fastupdate = off);
CREATE INDEX "idx_invoice_order_i_81a9d8" ON "invoice" ("order_id", "issued_on", "id");
CREATE INDEX "idx_invoice_branch__7a8e7b" ON "invoice" ("branch_id", "issued_on", "id");
CREATE INDEX "idx_invoice_custome_3aa3ee" ON "invoice" ("customer_id", "issued_on", "id");
CREATE INDEX "idx_invoice_salespe_978583" ON "invoice" ("salesperson_id", "issued_on", "id");
CREATE INDEX "idx_invoice_standin_3604da" ON "invoice" ("standing", "issued_on", "id");
CREATE INDEX "idx_invoice_outstan_6e9d1d" ON "invoice" ("outstanding", "issued_on");
CREATE INDEX "idx_invoice_issued__c51a2b" ON "invoice" ("issued_on", "id");
CREATE INDEX "idx_invoice_due_on_dfe183" ON "invoice" ("due_on", "id");
CREATE INDEX "idx_invoice_amount_730387" ON "invoice" ("amount", "id");
CREATE TABLE "collection_visit" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "planned_on" DATE NOT NULL,
    "plan" TEXT NOT NULL,
    "visited_at" TIMESTAMPTZ,
    "outcome" TEXT,
    "promised_on" DATE,
    "invoice_id" UUID NOT NULL REFERENCES "invoice" ("id") ON DELETE RESTRICT,
    "order_id" UUID NOT NULL REFERENCES "sales_order" ("id") ON DELETE RESTRICT,
    "visited_by_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_collection__invoice_16f1e3" ON "collection_visit" ("invoice_id", "planned_on", "id");
CREATE INDEX "idx_collection__order_i_0c8232" ON "collection_visit" ("order_id", "planned_on", "id");
CREATE INDEX "idx_collection__planned_e669ed" ON "collection_visit" ("planned_on", "id");
CREATE INDEX "idx_collection__visited_f65fcd" ON "collection_visit" ("visited_at", "planned_on");
CREATE TABLE "order_return" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "reason" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ NOT NULL,
    "checked_at" TIMESTAMPTZ,
    "check_note" TEXT,
    "number" VARCHAR(40) UNIQUE,
    "slip_issued_at" TIMESTAMPTZ,
    "currency" VARCHAR(3) NOT NULL,
    "amount" DECIMAL(18,2) NOT NULL,
    "credited_at" TIMESTAMPTZ,
    "against" DECIMAL(18,2) NOT NULL,
    "refunded" DECIMAL(18,2) NOT NULL,
    "recovered" DECIMAL(18,2) NOT NULL,
    "refund_method" VARCHAR(20),
    "order_id" UUID NOT NULL REFERENCES "sales_order" ("id") ON DELETE RESTRICT,
    "slip_id" UUID NOT NULL REFERENCES "stock_slip" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_order_retur_order_i_78ee92" ON "order_return" ("order_id", "requested_at", "id");
CREATE INDEX "idx_order_retur_state_b24c6a" ON "order_return" ("state", "requested_at");
CREATE TABLE "receipt" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "number" VARCHAR(40) UNIQUE,
    "amount" DECIMAL(18,2) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "method" VARCHAR(20) NOT NULL,
    "received_on" DATE NOT NULL,
    "handed_in_at" TIMESTAMPTZ,
    "invoice_id" UUID NOT NULL REFERENCES "invoice" ("id") ON DELETE RESTRICT,
    "order_id" UUID NOT NULL REFERENCES "sales_order" ("id") ON DELETE RESTRICT,
    "recorded_by_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_receipt_order_i_9428b9" ON "receipt" ("order_id", "received_on", "id");
CREATE INDEX "idx_receipt_invoice_006efd" ON "receipt" ("invoice_id", "received_on", "id");
CREATE INDEX "idx_receipt_method_333e3d" ON "receipt" ("method", "handed_in_at", "received_on");
CREATE INDEX "idx_receipt_receive_78c71e" ON "receipt" ("received_on", "id");
CREATE TABLE "return_line" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "sku" VARCHAR(40) NOT NULL,
    "quantity" INT NOT NULL,
    "accepted" INT,
    "order_id" UUID NOT NULL REFERENCES "sales_order" ("id") ON DELETE RESTRICT,
    "order_return_id" UUID NOT NULL REFERENCES "order_return" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_return_line_order_r_1dc635" UNIQUE ("order_return_id", "sku")
);
CREATE TABLE "stock_slip_line" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "sku" VARCHAR(40) NOT NULL,
    "quantity" INT NOT NULL,
    "returned" INT NOT NULL,
    "order_id" UUID NOT NULL REFERENCES "sales_order" ("id") ON DELETE RESTRICT,
    "slip_id" UUID NOT NULL REFERENCES "stock_slip" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_stock_slip__slip_id_40f4cd" UNIQUE ("slip_id", "sku")
);
CREATE INDEX "idx_stock_slip__order_i_0713f6" ON "stock_slip_line" ("order_id");
CREATE TABLE "account_statement" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "number" VARCHAR(40) UNIQUE,
    "period_end" DATE NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "balance" DECIMAL(18,2) NOT NULL,
    "issued_at" TIMESTAMPTZ NOT NULL,
    "answered_at" TIMESTAMPTZ,
    "answer" VARCHAR(20),
    "customer_balance" DECIMAL(18,2),
    "note" TEXT,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_account_sta_custome_5354ce" UNIQUE ("customer_id", "period_end")
);
CREATE INDEX "idx_account_sta_period__673cd1" ON "account_statement" ("period_end", "id");
CREATE INDEX "idx_account_sta_branch__1e0a1d" ON "account_statement" ("branch_id", "period_end", "id");
CREATE INDEX "idx_account_sta_answer_21247c" ON "account_statement" ("answer", "period_end", "id");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJzsvXtz4kiyN/xVKvzP9EQwjml3T08/7ve8ERjTbnZs4wXcvfssEyCjwmgtShxJmOFcvv"
    "tTWSUJ3ZFAwkJkxExbSJUlKeuizF/e/vvMpkxh9nlzqWp2m9nm+uyS/PcZU+aUH8RcbZAz"
    "ZbHYXIMTtvKki+YKtBtRr+GTZZvKxOaXpopuUX5KpdbE1Ba2ZjAg6DJKjKd/04lNJjOFPV"
    "OVaIwY/OySaTYxpmRlmC/nZPxEp4ZJx0RhKhkrU5uaYzIzdJXYM+qRTgx9OWcWp9fX5/AA"
    "qjHhT6Cx5wPci3fyn0s6so1nytuZ/I7/+pOf1phK/6IW/Pzvs6lGdVUcnymCc5p6Bo3oXw"
    "uTWhZniuXSOSPAlroOHF4vBIPPRGPOVPHjfxsk0CdnvGavR7xTYL5dfNfF98tnh2GW8sRP"
    "psIms1K6nuga50cpXZuUTyJL9L1Pr9Bw8TISHQcWtHxmcX7k0j4+dq6/ipawZJ5GcmpvWi"
    "/W9sxgXvPlUlPPgQauPVNGTcWmqm+Nw6M5O4J7Si4OfsI2l9RbFermhEqnylKHneLs/5su"
    "2QQ2CCJ3GOt8wpfj+QtdW+eMrjhr/n/nQX1Eo9F9dzDqtwej0Vlkm3F45d8NnFMTzljONI"
    "3fBdj0v7LfDXvE2TO4Qetbs/fuw6efBUMMy342xUXBvLP/FYSKrYw2Q7nhuVzqQZ5fc57Z"
    "2pzG811ShPiuOiTn7sEu/HdPbAZgszO7zHTZdVgGDzp37f6gefcA3c8t6z91wafmoA1XLs"
    "TZdejsOzkeBv/IyA+Q1wn50Rl8I/CT/N/ufTs8al67wf+FJcg/XLYxYsZqpKh+nrin3VNi"
    "tbrDutkSg0Pbmilm/LBuKEJDy1l0hIN5Nlf+GumUPdsz/vPTrymD+73ZEwvo06+hAbt3rl"
    "yIS/8bw+BRvi0rQFTkzlXdlbN1a/JtRWJjjZ+zbbacC552+I35t5NGtyWPusrz96zVa/P9"
    "4fqSOAdD9vhwLc84B0N23b5tizPOQVhazDLjL7LM+IvkGX8RmfF+aSjrhPfT4HyPZaj4lW"
    "OfDlJVea7vuFdf/Jpt6qbN3cjkDUjFWVkdIKohp99n2iTep+wS76PbBOfRE50p+nRkTPNs"
    "FWG6PbYLR2yvCtOL2S0CKmNWpgaIkKMhjgooJcrOv/W79wns9CjC6o82scn/EF2z7LJ2BZ"
    "/q+bTUdFtj1jnc9i30TeBQQBNyd4R3d81/hDeL1m33Kjwa0MFV+HMIYFae0fAIcDAKHwyT"
    "KlacLD6gf9nxo7Gh2OlLeTw7zKD9j0E6vz0o4LZ7f+M2Dw9CmN8etJZDQAlS1VJC+ZxJQv"
    "mcIqF8BgkFMMfpiw8BgxNPyuRlpZjqKHLFuDCS2kYvzS/m4TMKU54F7+Al4Q0cW8U1VVRd"
    "Y7RHXzW6OouxZoRaNNIsGqrTdmRuGm+1ajQZMRaUEZe4QZ7WRLMtoqkNYhvkiRKTTl4MRl"
    "WiPPNx+UKewQ5hcKWbtyMrxYqaL4rqdLudoh7gsbgT/PPxyOBixBURV6zEV3jLHK7Ift/S"
    "qWL2+KYYt9VvLqbu8hNoxrd4p93WDb7lGn+njkVZHvLdFjgoDMdSLWwQa2asGBiaxT1gz4"
    "ZmjlQR3eUL63nIhmwMNrMxUUwqTNdOhz/xL4b1hdD5wl6T1Yx/UoRd27nxippUGLXJlAvd"
    "/IdKDJP/p4rDp4rZusVwoUG6+gbpUK8wMfP1d9O5D3VZDzEFbdxo40Ybd2UHs2xZFCHnoi"
    "Fn8WmJMLNpmso6npsuQYiRZWKbb4eq/evPsNVOyn25OOajOU2moZ0e7fRop68Tp9FOf0S7"
    "BVpyTsKS01L4q6mK2X2lpqmp9CwO4Au3aaTifE7rkeFvvt2eQ1QF0DWymmmTmYDZXBAOAL"
    "nVTLEJhIVY5InqxopodoOodKGYtkWmpjEXAJt8nJ8s4j7EORn4TxsrFrX5HOjGQ0b/mlDx"
    "vhYB508RGgPGJXOp0yTIz4W0xGMr67M/a2lHqglAwye8Fev622EJ3gY+ihDzNVaakP++rJ"
    "3yGZ7gl4v3H3//+PnDp4+feRPxlN6Z31P43rkfhIUok8Kbj/LjXkFKxL8qjX8tF+qOwxyk"
    "xGGu9DDD1yt2fOPH1mmeNqj1GlAYpNAGCLGy0FuEbVeGoVOFxXPORxXi3hMnqxfTrrrd28"
    "ACuOqEvdQe767aXCIXM5830mwa/7Xhb0/1PLqOR1BDNedzFk39c7Ki/rlaIHzVmF2gQ0iY"
    "w1H2fuVCtfbM/qDrSORZiKWOvnfldXScbN2cPfPUDlNZeUpScFrx91epTuW20OOfuV6nNZ"
    "CW7zdQx40ls4XmF9XCnUuNVOXb12iryv2Na7NTxSQKsaipUYuruVyBNeY06jKT3nQPd0fZ"
    "XZ5td0NRzL67XVE9ul03RUNV9GUM/H+lPSerqC7J4RTUMhkuddT/c3Hx4cPvF79++PT5t4"
    "+///7b5189ZTV6KU1rvercgCgRGBApW1QF4FtatiFjjq/pVGOaw7Ho/hLbMH23ESQOX9Qg"
    "Uaa0NIKSbyqyb8K1Caqek7EhUbKNV52YgxZv2PrW7bTaZK6sia28xGxUhfUai8VtHC9eKG"
    "Jxby4Mpe50iMUhFvfWwvzRgTSIxZ3EMKPLYckuhyAe5OCu07yGrP2YhbUfk1n7McJawZ1Y"
    "3m5PruPSVpnRwhvuksC/QybRy0si/w4Z4J3t5v0lcQ6GDPaTSwL/DpmUYy8deTYsG2dzhs"
    "rkC5Uj3Y5ASUf/FYNLbUFWHZoqD1VlwFXJMJqQdCqNybTyqaYqw2TwbdJMGqPLpZpj/GQH"
    "tMd4Z47WIOPo61F2J6fS8JFUI5kG3K9GyTRsmMg7KAdBygKUg+NxuTwK3aAiWKWbNOIsJa"
    "FEOiKp+ltlgiAtmy7c8F+TTgxTbRB1yc8bhD/nmjjWdHAStIhI1SOwQ+EzOCVjLmiaUu0d"
    "x4ORBfYvwo05LfwgmiW4B16LOsQsi8QVv1A+/1WyUJYW3NlYWDLuWDcmL447o2LBrd0sFp"
    "f8Di/aYkHVsXyClWbPiMyBA+2HTIgJDTKeKyodLRdOM2lngmzdxvJ5RpbWUtEhnNmk9AsZ"
    "L0zjVQMsTdHHzgPODF0TlJpNJqZhWQC8mpQww+b3Yby7CVX5G47Fs1tj8kI53+grNdfO64"
    "gnE+6S4unOyZjRv+wRH1FFV2BEA2xZMp1aFtlcFRYry9b4NdsgumG8fOF3M+kctgzVpRWh"
    "2pYxp0+GuhbMcls0yNTYDA1/Cz6ndEsMJe+cL6ZdgrYDCQ9gphQZ/xtlD7QvNsbYN9Ji9o"
    "vJiVm1EUSPMh9BdATR6ytBIYh+csOMIDrmkKrEysHsu2/IUSG159gD3PY13AGKt/WYXC+M"
    "maqJ0qfXvk6+aoWJnxssIa9cEqREuaTScomDKI0AbsmxdsJkuIRilpADcORcPhsqhL6rvH"
    "Lm1N5hdDdUOLpVHt0JuITo+m74S4gWR7rKIx1CpXMY60OUaK/PYa93DElRjifb630kaK8P"
    "DEMR9nrHZJdnQHwkOCCFD4i0beYZjw0FDkfhw+Gzjer0NS74O1FZiiM9nML0a0kDULS2FG"
    "+BziN3xfeA0leVpS9nuLisbBt59rowHe54he94PneXvCsxRIpLsGpLsCI+fB2VzhcG/zFZ"
    "94S721mMM1+0USPNq0/bNB+Zm/aZ/Pte6Np1v+Pbi07NczJWmLWipnD4sqiigxucZovw35"
    "mhOyn/RHkOe6ZZDplwBuNHxgrc3sCDTlHjPf5Kv2NsaHKwPIUvDzJGKh9ii9jDyQpzBcfY"
    "Et9nysr8PiUr8/toVmZMKV58HYA8k7a+YY4Xv/2WJXDut9+SI+fgWshZw1DXo5li5YqdCx"
    "DVkNOfPmZxM/qY7Gb0Mcxmy3ZyCWZ34XAIDsfes97j/X3n/qasL1t4882096ZsvZEARapY"
    "dLRkthaDsqQrHiFSdD6onOYRXkzLGIizP+eSbCKctqHaCUSrmCbpwGgfLn7/5CFo8CMNPO"
    "vfNW9vowjanKqaMkoOeU+ySPup6lDH+hDCoVDRomxOLhW+oagDi9N2oTJKhWMwxEl8EOhf"
    "C413t8MwBykPM8yHzP147KNcEcCxu7SfjL/ar1Ske41Ajf7LjTSQ0RANR9RruRVe7Btzas"
    "8geNeWRUIWC8okVqd4sb70/PmcjCfGfKHDyJ9PoJYIVWOihffrTgYHG4wGQlllTXqoX6Lq"
    "EMNqmORZ429IlotLCGZlZExN0zDHxBLRv7P1OXkEUdu5aFLbXEOPDSc0ltoNtynld+T981"
    "vxV+DPqTzzJ3JCmMeKbUPxY2vMmafpSz7VdomPdd4HKPeMW0XEs0KIJxayrc1HIGDuz1la"
    "sMZFBYvPPoTRhhhtWIltCaMNsSrj27OzpKqMgVifjfCZK9hnQ4ZOMlUWV1zdJu8A++lwhK"
    "s8wq4SGh3hREuEnwQdesPmCIEV5JJBXYI6IOQRI0RGK0SqGeLXChUD7i3FA0YwNHG+kQae"
    "mW6LTD55z6axFEnxptozQENkyQcUigu90LUHcYnaItS0zp9NhfcBCBRkgIMMbE/6ki74UN"
    "nESTclssrxZxYFeeO98g5wzz3KICEKhcnNMLkZgnzVl6kwudlJDPNbenbWsCLf1gp8yWFR"
    "SfX3DhAP9TZrpZTIJ098G+X/7MfSYnqcatU5HPBvBmT+bjPbXJ/FKDHBBqnajO00HVGvbe"
    "Zc4g3ytCarmTGH9NmO1ZxrA2tIx22oRGMij7SbYlpmlYbmydnDd+5RuAQ8Uf6bjkXy77Ew"
    "zssCiMKJ2eKaz3xhQ/dUFkXk/4LDAIPoJd6P+Ov4GHwhY5FfbSyzf1vEXDLIL26KFOCKyG"
    "Q+1Y1VY8hAJSLv986IjZZ/1LlQ5zpDnevEhXHUuU5imNHFA108KrFy0MXjLV08MOdxgRIS"
    "uprW8lOJkfwF7zqSOXk9eINUNZRBLjLZ+C9STPwX0UhDzqMnOlP06ciY5mZ5LHH9vCtKYb"
    "wisJScEzwefKjD5C5ewJZgYx4GbyjqN4eLr4ch8Ntc89clQO5u5y4z4vKAJMd/u+3rwNtD"
    "R3+r1FY0PVcuXB9JNVJDwm2POjVkRUx3VwIOOIux2TlXGmnGuqdNm61GuiZZQsiqMRUufb"
    "ZJ6SWZUUX9zyXUtzGtBjHpM2/bILJXES8LjoNR69zuXQmz3EIxKbMds9xCsWciAtexw/F+"
    "LZtfsYhtQLVZaDQ1IBOgcDYUVXAXujKhc96H9cXtAFIJyoK/Gv8rWopnMxZDphorBpHEcE"
    "I8OO+D6tMGoQp/Ntk5VcHSqBBLV6zZORm/aGDs0yx+amKo1HtXMQY/WRuXyHMIFLY0VWak"
    "EyS84ZDN6fyJmkDHX2c6BaskWZgU3t0SLwE1iyHg2RAWTWItDHsXoyG8fqFVbcXgjIotle"
    "vK6sX2usmcA0NUfP8wB4rszxAx7SMpUxf7qBPdsGTXRfKXKuZkNno2lbmVr9+bzn2ga4mK"
    "vJsqli2tMuQ/+MqY/hx9D+GF7G6ee90Trd9o/UbrN1q/jxrrRev3SQyzK79khTbc9rXzOS"
    "4B2MDEHKXiygnVY4DBbbacCyZ3GKh0ExphdlL9mEpx++zb3y/Jt78PWa990+neXxL5d8iu"
    "es371rdLIv8O2U2v+/hwScSfsM6cbXwyDU/K6IQHR2gwOSa/277Kw1GZnSUp3Wu2qZ+Y9r"
    "VSzD576HUfuv329SVxj4as2e+3++Kce8TPPfDr38U552jIHnrth2avc38DxM7hkHUf2nwN"
    "wb9D1n/s87/XQOYdDlnrttsXVM6BPAON5F9+t6vm/TX/FsPt3MNqrDgBx+RYcW77Kk+CnV"
    "dctiWXtuaiViBVBTgglx1oQ1IHa8UBmLzgTMolNHkEdWRw0d8NB/gdzYylmcsIFCGshimo"
    "VlXCAhhtVN9OHhiPKE3VPr7FkMJ/0JzDqJQHQ+fgXoDolLmnrBTNtkbKAiox5y7fHEONJZ"
    "xzlHD2WfHyWAdCZOjRHdoRAgadHB+7CGE1PnZH7/cQ0GD9Br7I2DRNU1nHD06YMDQ2pyKB"
    "gLvPv/6MaIBm/l0kQIR7SIx7TpjBUe5+NUyqPbM/6DqCvIQ4GvGwOUqubs5uHtFUVp69Oz"
    "ip+OurVKfy69dr9we9TmsgbeTxXk++PVzh2pCqmCPjlZom/9rFbBZXTh9f/+hRWa86me8t"
    "p7+u090RIh1JQxD89s00XeVDsB+36jZLgyKvZVHLEq5cRXCp6XVX1zm1cX0rgl8Pbm+1Zp"
    "c6KnIl5uHZMS5JiwrpqpD51adeDEkdZ9cT1Q32zLvZk1l98BC9cjurK7eEH2wBjLoTnrV1"
    "5dLCNP7NV81I+EvvOa8eZF830FVd+aWCS7UNWW3349W1209dGaUwZnDNuQjhoenrqrbskl"
    "ZDLjw8xaQl2ZVbTafXk5hlI5NOqBabg35X/vVkj7XlnmVpz6yIFep1VFMp1TR0OoLM63sy"
    "qsf7cVO815BNrjVo5JTB2XdaOd31ZG91XYZeLvw9cS6nm9qyya3EuS+f3H7qyihxBTw3LD"
    "eSaS9+DZzu+rK3unJNp+ozNUUeWm3fbf5W9OWlv60juxaGrk32ZtQD9FJbHk34NhNn6sy1"
    "W0EfdWWQsVgYXAtmmr33TOp6XdV2Olm28kxH/N/1/gDgM+X/1JZTGns1tMm+U6oje6krkw"
    "xT3Vvm7EIfdWWQyNtehHY8EVnc+253deIXGPTLTVbiM7Impi0JGmK3JTAZKcHmmQoO6Ibx"
    "QhSbrGb8HzeZhuJmHFkZS10lE8OyRQaRJ2AmlAuAzBtTzeSn11QxG+Ki6AEqmnFlDdKOfO"
    "Hd8CkE2TukV3ukNMGB7j1k4HGxMjWbQlkCe8Y72iVHSCDnrOS1FxmMFQYwxwLmWLjEHAsn"
    "G3yPORZOYphD37084xwixYE+goHOnyI7SIZZssPRSS5/cifKDhPWMNa5lNQa1tJ8jStFmZ"
    "yVdUNRCx5vCb0IbEhFJGblShCdwAcddLeYjwSdaHNFj2d9hDb8lZDE504n9RqN63arc9e8"
    "fff+c+MiFGjnD5FO4PYT58NU25nhPnLk+RaeT5amSdkkV6ElP00ttpXg1v0hw8b9IXHb/h"
    "CpcUtNiBGMZ/D2tDA+8irz+uxru9nvXN22L4l7NGTQfnPe/ysMomX7pBadm+VN6zVVbRGU"
    "Epq3yUd9qNC8irJ1a2xeYFrljs0rH+TfRLkkYvyBQJitEP8i0Horwg/RECuymmmTGZFxjB"
    "t8Xdb+FTm+oUQvZAlfLohtNAAjJxqb6EuVjxEA7AbA418ERE8onxGqLCE8XjJb00Wybnj7"
    "aIbzw98+BtL/l289WRqslz/TUP5AuKfTvoHIPiL7iOwjsn+SSCAi+ycxzPJbFzvCCTCZFi"
    "985s02dUSDGpNuSgghedjmEZxyki6+/1txH+JkUHZDUYfsiIfGZFFpL9ySgxmKEAY5Ihgk"
    "OnUPydlqzteScz+ViS+5OUFicCVfupBkPMnyNcpQ9M5p7hZwm8w40/iRYpOJwsgTJboGPZ"
    "OpYRLLmFPhZHlJLEWnVoO4kYC8G/NVm/A7TDUGM4sMlxe/XnyKAEeHuOF270/EbhC7ybtp"
    "IXaDSn2FlHrEbk5imLHyVamVr0b/lasaiY+kyt4HO7L4cxYWf05m8ed4FselFdzCYro7HH"
    "QKLI6o1smaij/EdCS1yX2jTE8ideFb5O44ElU6aFvQtX2z8A34fLKm1Ozzruo0ncp3QkmB"
    "CiKLdKsDyo64gdDcPd8PzSKq9qqBJwfnhNEQZd1nVFGhpjvo+yYVYZ0Q6mlTnYrCSPzlIG"
    "Nl1MuktLtscyZxWJHqTuI0KrgSPLzFvl0iuoHoRt4NEtENVHsrpPYiunESw4yFFMsEONA1"
    "oHDXAFc8y8FQHwm6BYTra3kidA6GBqlwiqKvxdv4WvgU5j1ZWz8sLczb4JrNwFzYNYvgbK"
    "6CGNXcZLcy1/eFqZQnS3u+0I01xDRxgY4JRTCCU0XaNNKgKuq1Hk02zTOlQ7NsugCfE4Us"
    "uH5tsJ8ssumtQVaaPRN4kfRG/SJ8U2aaZRvmWsQhUa6WE6pqfPJEgaoybpAzh5moHjOai6"
    "nuTAY6ncKye6VO7WCElRBWQlgJYaXTxRsQVjqJYX6iU8NMwJW2p5jYUFcYZDprPjzcdlrN"
    "+8El8Q6H7KHXvWoOOt37S+IdDlmvffN42+xdEudgyPqP/Yf2/XX7+pJ4h9Cu37m5h5Pu0Z"
    "Bdd/p3nX4fTnqH0HLQ6cmG4iAsEWUBvIpPYKFMbSnn7zLsHnGV3U5w2GOGPSznZo3XC9Od"
    "dLTjweP2johdpQTuxShsmRHQKCnCoOkwqJ9lB8eVKsrh7ahddJ5VFGB6oKZmBFGJpDaNjA"
    "DTYtN8K8D0zViJWKUnQ10HcJ9D5OI59M1jnafC6ys+Hw9CSAgh5d0HEUJCbKFC2AJCSCcx"
    "zKKU0q5QgkdcZcUIoYQYKAFTJWGqJIRcKsAuhFwqMhAIuSDk4oNcHqB6QwzM8uBUdUiGVh"
    "ZuiwzBZQu3NiA4zKhLKLZ7Tsamwl7GRJSmtMhyAS9jfeGnDZ2OIO59TOChLOFZAydl1NjU"
    "0HVjZUkYZGboqqg2aIvyghEs5XC3HrKxSaECsDWyjbEglLd+Ml7pLg5A8IhAVmw82uYZMS"
    "oNsR/Efs4Q+zldUACxn5MYZsy5gzl3DsVizLlzhCx2Re2MopPb/HByU5m8LVh0kipWHhBs"
    "Q1GLyXpoEMzTWfPsEAGiWrC97C+dySU5cydZMUhZgKx4PCD50YmKQXgkMtDJMEaEEGPDU8"
    "HkDb8KgJJdsPIo+boVQo5MrdwAsj+SQuczP8LxPOnd6sXsYJCyoavU3DP9XT3tGqVmvxMs"
    "gxKE7Fk+WzRTfrBFIzVhvjC5PAUab7VR/BBJ5ly3S5GAbqW4zpfgPWmYL7Qo38uImeKgdx"
    "+yIlw/A1aFQKoFLMWIpgU0LaBp4aQVCTQtnMQwo38h+hcejGuY/6/4jHXoQYgehNXStBs7"
    "exBG94oCmIxpAt+uciCM/I2pqPQsCRKRVxvb4ZBnr2EGd03RmDxrr5QRwyQTatoaf2aVKF"
    "yDbRCu267AHZJCyn4GNfvAv1J8oiXWoNnCO9L64mZJE+6QAFzIXCyAS1hx5QEOd+P9s7GJ"
    "p8RMbIh3IN6BeMfJK8KId5zEMKdlYkvQP48h+1plvEw8MS0rez0CdOLJwl6fzJYVevLTIG"
    "iHoF1Orrm6SpRxyR6RfpparGsMDK7+QCCsV1FY7w3BJ2cUktCnzSBtg582kyNTuLBIuC+w"
    "m8mM89BxhLEaAAppFsTULm1iG+dkbC1FXjdTpDQT0brCWw4Cc3WN8d7HJp2YS82mvAn41T"
    "yZxvJ5JoChOdHYlxgU6pC3H7KxrGMpQ4Ydjx+3uOUXMn5S2MtImYhQZegCHIVEcLGyJs8G"
    "tc6HTIQez/l851KK9yDgImQbRF7YuBYZU3kffo4fLkzjSbizNeDONr/MV6aMdYaanAaj/B"
    "39aVXd7odsqpmWLe4iUDltMoPzaxlTTcB5ySXT18RlgvrFuQ/XCQifM7o2AchIwHhwCjik"
    "06ntwnWaze8vRFzpuKQQ8Fl3X0LOtp8sYi51KjsR6J+DCPreU/Yxki5QYhjhbs+GsVNphg"
    "BiXGx4dqBrOQeK7N6drgUXOYXPRcFdCprC2TsTjviFYLaRuHpnmTtjV96dAlPEu02Rk8TN"
    "duVtKoXOFXfLGXnqQbH8gf2jFMZ7qnYJ3Y5AKFIdb1XfZlXW7UrqXJZzLLBDOlf4cxY5ua"
    "li8tXDuTC38vV707kPdC3RtndTxbIlhEn+g39qpj9HbjlZWrbhyV173RNNRWgqQlMRmoqO"
    "2oaApqKTGGaAMG3NXo/4ay8hfXm8WWN79tXYjipsTALopnPdvh+MxL+dwT9HrWbPSaEaPT"
    "9kD81+/6HbG1wS92jIBr3m9/bt6KHdu+vwC4GfQ/a122tDNtbeyOmz1XbukXRlyB7vO187"
    "7etRv9vqNG9HrV77ujMYtbrX7UuSfG3Irh77nft2v887vOn0+YPIZLKxp8NgyttYebwJ4y"
    "jQkXnXp4pO1STJKEJc4blWWQQ+xMaReO08hs3EDkoajbfLyvMpywL4lLwAPkULxfsww3yz"
    "P0yJUz//1PfzMP+8j6fGSb910idt9ilpkvbb4XdQgY/YdcIFZDMz12lfC/t1OE19tjz1aY"
    "nqo5nqsUDBKRYo8NsJsvrV+GlO2bUmxpSQlYUxpKfMyY2lJwcPA0SnzL2K1Cs9ah76rHZZ"
    "2ecjOWXOHdhluGK8OohDdsA6u4t8Fu2lwrw/a7V7A4EHXhLvkEtVj20uTz22h6z7vd0Tv5"
    "yDakhSIcN2ZvfuINkp7yTSep9jJ/EIKjybK7OTSFeGHNz1COrH3VI06KCfRYTRf+t37xOs"
    "x2HC8CagTWzyP0TXMiU+3Emb9vlGPC013daYdQ63fQuHCGBUOigaxj8bQeshdBDxyPf73U"
    "TGpmmayjrBHz9EGBqbQw8K3O8tBgWg53/9iQlhyk4I47qy5mCojwTZGQEWgm6xWXkapsNs"
    "yqHt1OfInYOtITLkampcE+bQyRrMlCWHTniXLYCvGVNRHytXfR+WDDx113YBfM0XgVfNrW"
    "B7AF5wL8zAYe+jhCzOxuLwV3yPxPUWFYL4nrnZ5Ubcl33Vh+8hnAFCCMFPcjSZKew5rhhP"
    "Hp61vf5aorsabbhJfBMbQxyGsBvfHkR3deWbl2i/iLoJgRT/deSWgJuL4JSX+a+OXHI+HA"
    "etxHGMe71TGgbZlM4mnaqjZ9NYLvbk1INp/JvLDjfQVV2X3kK+Y+H8ql1CjwDXVLpQTHtp"
    "7ru1X7v91JVRfGenvGtrZHF1icaAV3m49U1haveVmh2bzuvKMIUxY8lVSRAk95xcTV9XNd"
    "3p/dwauXOtOK71ZI+1nWsLvvu/KjrnHH9oa2/OOd31ZG91nXIu0yyb7vvBdDnW513VlF38"
    "qq1M9p1aLdlLXXkkHBL2rkTYcrqp63blsmnE/98b5nKZdQd91XReAfiwP1AjkIfMWOBR8k"
    "mkfC1oFbpCak15JYSsV65gH55dR7lp6dqUTtYTKL9eBDp/63ZX6wVpUp0qFp9k/M++uPyD"
    "YehUveUd1XWK2coL374OzapjnFfKhO9aSgGGxSZ0RGs7o/jeogKIOjHmC12S7im+O/3UlW"
    "Eeo0YTRdfBuF0Ux1pOfzVdkSa1DH1ZwIrseR3VlFNOcawJf6t959amp7quR/qXMh/xucXv"
    "vK9Zn/fUEx3VlVe6NoHiA6OFYs/2lk5FVw+8p7pyS1zhvQDabJj7SlwDp7ee6Kz2PLPcLK"
    "iFMK0ve6vpfi+2sIWy2FvDhh3sAfqp6/TikuozNUeU8b721q9FX23e1bqm82ph8A1/bz49"
    "QC9ZWHSUM8pamiblz2eObEXfV5Tvu50NeF81nVQTrqvMvYSd+8qn0Nm1L/lnDRlmLMCTiz"
    "+yvfdS7Hpd1Xc92sqzyKew3t/37Znyf2rLqYli0tGrZu3tTNniHX2Hfmq6ACeGrsu4gGLY"
    "5XVXZ6Zp7NXgKt6evOrIXuq6BLkit7fM3oU+6sqgYvy0svtmHctKg7iozOXdfPn1rbgINZ"
    "eVXUYHBv9nO0MfrVoZrYF3OerfBXy9YwrghX3BkyvgBTyqRdOtJfAeqLHQRZ0zha2JjK6l"
    "liiPtjLMFyi5BhXd7BkUmnPLlpHlAiq+QRk0jU30Jbh6kDHXNCwo3Aal5EQ/Y2IumQWl1c"
    "5CDD3gbXNWXHN6A8oSi2mVdhdIz7q0Sr0FWHtp0XXdCirCBg2xZhHWLMKaRViz6EiL2WDN"
    "opMYZkxyX26KvsXS5EMWw+IBFxcSsmttSGrB5bTlUkY1Ei57mraVM7VygGjPlKhHNABxub"
    "03AntW5vlITpp1G61nl5TJG+oqL/uzZmvQ+d6+JPKvqD3R795+d2pPyMOwnp1t+820++bI"
    "j6xqlmXor7mrTYTpTjlDMibcLDyT4Qa4yMHSABGyFNMYvk0aQzkNC+BsvhQsx8rewKrdIx"
    "fcXDAKc5MUZTrawzLicG6LfWTD34xWktF8Q7HVWNI35vTJUNdEY0QhTj9E9EOmpjEnBqNE"
    "VdbSUNEgzLA3looGUfjvGTW/EGNBGQHHLJWsZvxwLIpCjIlmCQ5EzSWHvHFOg0mQm3LFWZ"
    "qzBxVu3JhOnQFz7iSraaDJAE0GaDJAk8GJYsloMjiJYfa+qpmxVS1eFTgtcDB3nS6s0BUR"
    "knOWKYmhRegkilmHhdms/I0hRfamI1MRz7g9YZSa5mdthOtCxKzkLAUifBMUMauMvI5Z1b"
    "mRqzLBmE3C2BgMJpBNNhl6UQPNMuMtP1lEp8qrwDIE3GHPKGAc2oQSg12SsahKL2CM1Uyx"
    "4bJmkk2afbhgG2TCu+N/zzeOooKAmhQo1omoy2FuP2Tg+UpV+MG+iHtACTiH+IkSmceWPK"
    "3JWF1SLrOPG0TIKkQTrQzT/2DQt2bPVD7H2C64DkBFnmZQoitsifeJW1Gl3s0xI5d4Eznw"
    "BfSLsBfCXnk/kgh7IR5SITwEYa+TGGa2jFcjUnxlPYpC6llv/yIdzFW2+FrhQnSNZ242z7"
    "nK+8ueNR8ebjut5v3gkniHQ/bQ6141B53u/SXxDoes1755vG32LolzMGT9x/5D+/4a3Oy8"
    "Q2jX79zcw0n3SDjk3XX6fcchTx5Cy0GnJxuKg7CW8TYueifhMdnlo3VJ4N8ha7V7g87XDg"
    "yEd8jPdu8ebtsDcdY9HDLY0657zR+c2DusxrBx8cSKkxOTndo3FFUeqsr6tAdUuTwiRoAQ"
    "JYxKSxgbpTrPCG+oChje47EVHd3o+rKXjvLLkvHUKFdukysdvu2mhYdocX1VeX1hpALahq"
    "vP3hTbMForS7VWRveKApiMASIZIxg0m84LqpNTt9qXZRrLAzyLsZeHeZpsMoeCGCPjFVaZ"
    "23ar3bzLwKQsUieBPVqzCPRCVQL9nJPxxFgyPn7CAD0zVmQOSZhsYYleiX8gNsAzQK8Ui0"
    "h1tkHGK8O0Z2PPzr0WVu0wOHLwBxgy24DYCCCRPPzJIhOR/XaybpCpYRJZPQq4aiWZw/8V"
    "9E944RP27M80G7lTkcrdAD3qfZMjoXEWjbN5d1A0ziKmViGtEI2zJzHM4hsZGeBsViSXts"
    "qGibPrbuvxrn0/6F8S73DIBt3uLT8j/gxZ67E/6N61e/yMd+jYlpodQbo5HrLuw0O3N3i8"
    "7ww67T6Yp3w/h+yhe9tpiQvuEafoXYvO5V8wKbbane/Nq1to5vtRDRuVI9vl+F76KHb6Xl"
    "YM3Cv6iykk3phdlE60uaLHs9SjCe+fkujcIT4+5qZFsbRbnbvm7bv3nxsXYr7yjVKTOrMf"
    "wg5BbcKpdofPVIAQEeoqf6SYEefikmwzd9sXYuWp8DiWYTAP6MARnifrqmE6BK0jrh8BrC"
    "ErX0NkyNZ0W0AAANoTow7ExBwnc7fC1OFlm8EG4M5INLVk5HFoCVcqKKzJGBfeJ1TUy4rB"
    "uQPXG2k4txJuuRXl/gEQsEKg/BSxqa5bhHIurUWeHLeQgOWgyoZJnqhurM7JD82ekbFTCG"
    "QETjwGG7tIMptq5hwirARsrSrraCqeg901bx6e5ZOuWbNDhGyVe6sgk4rv39ZsHWsNIEiP"
    "ID2C9CeuGCNIfxLD7H3xsjq9egRVhuZ3dHUtpdoASH95ECa3fS34e2iIKSx+5tm3wrS4c1"
    "V654rqAtHBTsG9ApSnnM3LywSyw5IJ06Kto8orBr3xC0fe3W9GXug9TLcHY49nwWDxgL3Z"
    "WnjxAG8iHhxyr+a83Z72LrRy9/C/51s3oIt038rlfiC96fZZozkeJ/YVyLLsJbuPhmGHMu"
    "tsZtsW+05gWmYz9IyUAE2mwAa5+0HOuxXk1rMNzo+ZYVFpPbFsw1AJP3BtL7yh5dIYMkIg"
    "1q5TbNex0QVhE5fzxUsNMdjs9WirQFsF2irQVnGiii3aKk5imAPSQb6vUwwpYhlYVvLAME"
    "ZYyNtT3w47UB0ni7dq3DFrF9MJVCadwKFUTVdL36Jo+pT5jGqm6aPIpGQuuMRtsJ8scOdT"
    "pfonnPW4xKhytS9efcxClEkxDGQkSVUPw2k4CvSTi1mSjqtiUY5/qJWiVpp3L0WtFNWVCq"
    "krqJWexDCHP3y51nOIFoe60kONAAQCEMfFUswWifhO1fGH3fAdzMyJmTkrx98KQ2kLjY/T"
    "WRx6Jq80UgGzhTZ6cRptxciaRDfYM7Eo11Ztxz2CTxMLkjAqlnCMWFrUbBBrZqwYMfiUOS"
    "fjmWLJqofgKtH/1vzl4rdPxJiKn6uZoVPCH6ABfczoX1GM7RA3HbIh6zKonyjzTpp0oSsT"
    "CvgdeTaoJRw9DHEvytQGeaKWplLx21pOJtSyDHOX8F14cPTyQDwN8bQzxNNOV/tGPO0khh"
    "m+ydEBTg5IddsXEy9ZocIrnz5mCEb99DExFhUuBTdKXbHsj3l46xHUIhg1VNcmA3eTmRvh"
    "rfibg7Vu+xpy9n2mxKHvUzKHvo+pSjgxFnGBEn/rd+8TACyPIrzjaxOb/I/IH3+EvE5hLf"
    "AisM1HQqrD0dOh/Rs6CIdUc41D45d3+OwGKfGzW+nPrqvM7jDOIVIMAq72OL8aLzsOs58S"
    "R7nKo+xCRpEhToZ2fCRo50m38wCrCoDDH61aGxt8E6pcKDwwMNFxceNCu4wODP5PhuhQAY"
    "k/Wse7icWHhOa2FwALEk0GDn+2Wg1GzqhkydpJGVEYaT50AHgXIDuooADdqw0C2UYAzidz"
    "jS1tGpd/Mzf9digekfMKIef5pRZUPo5AXIFdIt9y2lAcdkkdh6iS58MaGIXoELhfzaw+K5"
    "41+Rh5v1Wm2Uy7LCLNfhZ7CwzYicmzN1dTv8GmodOREmycwYIPZGTGn1NUZeSfTOnZ8BNY"
    "sp9sk3KijY1c3pa8Y4bT7OcG5EGABvy6Sk1OBkZ3k/Kvj2rFGe9LvR/Y7b/xCxaZmsacjF"
    "8VXePLgh+PyXJBbKNBnpY2YYZNDNZwry+ZrenjL5C2wSKKSQMFJM9Jx5Y3GXPemwYnGena"
    "XLPHBFaICn4HQyZgEdefAF7xp8T6kmXb/8OJtGFalJUGHP0UaiJtoZ/CGfopvLXsc3TCLP"
    "opnMQw84//yGB6jMh8ZfCvq8Lix9hPFhrhJ05X1qB6Zw47qlfd7m1gQK864SzOj3dX7d67"
    "96GqfNHdcyO1xS+rhA9SgGrPPL9HtJxiEv36xNr8HPTITjlVclDUj2FiWtnNKDHW34RLyf"
    "U33zQe7Hh4m6dQoKP25eCnjwTNgiF2opUVraxvjUhut7KGN4ACeNpzuqkpT317XiXD46r5"
    "bapSdNxmdOZc7qIxW3R+r4A70VMQeK/HQOV1DmjpGn//voi1O4sxTgSuN9LMExPRcmRtmm"
    "YwTkgisA0IsgaUx4QgOzeAzwnXI32ovqnoZK6sia69UpGfma/ABrEMGSJoMEomCiNP1BfM"
    "x8iC8qM4M8UB75zTRqDB7qLLKYwYPGLwiMGfIQZ/uuAsYvAnMcxvGytYqaCr4qMFKxT4U0"
    "05uhZLCONBTmGUw+pBHjE+SorIZTpy6WdZAbhQJ9TdcbJ4KzwUM9EqlULpmj/Js+K8fQTz"
    "8F1tpCEearBdhpgIxSaK9Cr8RWMCUlANwArAqfBZexXujpZNFbWxg39jA7IjTRUT/vAOI5"
    "jHYW8/ZKJH4cZpkfGCmnNNAhhjuDy3qP7q5FlKL6iVBpWIdxlp7hzz27cLdIcULxJzi8be"
    "qdFDNwp6OJTRd1EPjrgS4kp5v0uIKyHgUCE5GnGlkxhmn+ARHefkjDMhMkw7s0faGXT3rI"
    "O753GzkH+ZrTgRacCF2iRMzKWoBcSctqe3/zFIX/Teln7bvb9xm4d3ghDkzF9zl4+rnw6B"
    "yCp/Wf1qcVaFz0+D0GO0woMfzcjK0xAZsjUd0RVTsAAot+bOqP6Vmq2Gg5iEyNgMhRv8y7"
    "VSuHjAPBGDjIfNF8nYeNhuksEZkBHena5NBI1EkSGdv8wQwDkEqf+Jxs7J2HE11FQv4b+P"
    "8ifeTnVRbZM+cx3NXDfIakadwH++U9gRcPygdx8yYwrdyfwCIqnBWKY4HYv0BBvlk3AZfk"
    "mtL0QhC9N4NpW5qIXAHxruIV0WqT4lnLMWPPSYr51XbUIhUZM5htQGQAdAu9tQvIdqUGvI"
    "wLNxLZ9syXRqcXL+wZ+N5pQvS/52sAWI5tJF0oLMDICSknfjf69erPHPRLyGTJ4A3ewE4f"
    "seGL0dEZVGVPoMUenTVaoQlT6JYfZkiOgoJ7s8BoiwRoKEnlK8HjHP/BsB/nwSWbAV8Sdb"
    "QniVtUt2jeROMNdGjlwbPok+fq9ps+U8opkH0x0Eu9hp5zkMDnt2z/drTmgwOmRXzX6ndU"
    "kCcWmjJ8XSJkP20O0PwpdgVvMrvc53/oUY/dH+5+hvP3ijham98vcS6W//vYpojlm2tg8X"
    "Gba2DxeJWxtcCo4q6F95Nja3/V7b2vFg6aXsavy9Jaixm3gWoUbrRpUltDAuERnuFEA+So"
    "rZS1IxeT/HDocgV5Oz2wHk6PTKDSL7WS+wvRjhzCH8+sf2ePpwlPhxysfxwfRlYe0PimWt"
    "DDMIVIavNdIw9oW/VYZge5gwP1nEJQMsWDGfDXahqQ2iLBTTlm7fAFNDWy/CnfG/nC86UZ"
    "gKP0BeIHTj3a3ZcRH2Zd8O8/1XbotvpODBGOC5qar3KVNVvU8pVfU+RavqcRUmv1i6oULE"
    "sNLyaHUSlFUhu38R4mceE/u2VGY5Syvs6uJQBdYXXSxqLyGqJwOXB/yfWIeFwPVUYcoNgb"
    "a9plslqgEXXMb/trUx2MEhC5AymYAVXXTh1TEYP4OnAG+hkGcTnAlAquGiDj8jDPCyuZR8"
    "JvzppVE9KlCVfrdTkafEneCfj0cmQVUoi0OGL31FvgpH8aHf69tU4G5qiNeN7qJOjsj02j"
    "RZ1VDonO9J1Ia9xxdn84WMn5aabmtsDPubRSYG3588FfFJX9IFnwWxuubefYIP1o+Z4dMy"
    "YYuFMnPgU8WnGx8G/l6GORYOWFAURl5ViLwMgdOLc+LUv7EV2GWNpXge/kEk78YmX1umAH"
    "/HPxPNkvHRfCc2uIr7ZKhrvlOvyZzreA2xZ4Nf1cRQqWxADNiSz6MlalwPtLmxZLbrd+aW"
    "tiGTpWlSNlnL4O0hW820yUx0LavrWET2R7+IlxHPy4Sf2tq9AsHeM/A3E5+MGSjxzLndSX"
    "01aqKFo1fWGXpl4TcZvbJwmGO8svj3Ng9E6bZHX6ytvljwd/RfuQBgH0kdMeCLTBjwRQoG"
    "fBHBgAXLaMzXfQuXaX3iXA/AZUwp8Oa+OI5SF2O1TnMp9FGhD2EOH8KAApyT5xFa5HwOzm"
    "9Ag7yCZ5ASfc2qLHdiMbLSi5HlQFh94+IVCNnTPypXpZGKftuj3lGRcmTmUo+Lt8jDKYCa"
    "e8talSQq1YusL6OB/6Drsxjg3ne1kQbfOzHF4OOeFcXnTSUkLOFwX7T0T45N0jonYLN0/O"
    "fJTNGnAFdbVNGpSqaOwXKxNPl2SsnYeYZfeMfjOIi//BsilH34DXwPKPslX/TcC8bNZcRq"
    "FssnXZuM/r16yaXeBqhQu91Du3VDjuTOFR2EvjifMAwR2lrAOmnifhnpyyzbyYq3S8CcR1"
    "xl1p/dc0ZcEvh3yJqtQed7+5LIv0PW40pRr319SZyD8Pc4m5drJifXFB/X8MaE1rad1sfR"
    "qcNcTHndcaDDtAh8VHmkEd6q6yhXxKPt0RJlXqmZlNEs2KCRpiQvLZhvgbaZK5wSj44oOv"
    "8WqWtiLeD8u97XFvn9t4sPZLj89Vfl9w8N6eT78xfhpgVKr+PiBfEw4E3mdshU2TK5uGnZ"
    "Ny1YX05W3VBzS9Xc0GMY99e321/NhG3VTN9N+RUv3Hv7Pto35lQ4ya5mhii2DOCdTMcInc"
    "DdhS/sRLHoL1PwbVW/kPErNcdkAq6qFnjArmYUdkKdWE5yQTJfWjZRtZgC0Ye4Yc5Miapm"
    "LXRlPRKsbhRdH8iiijmZjSDFpJWv35vOfaBrOePfTRXLlt5v5D/4J2T6M+ZnrBR8ip7AZ+"
    "gJjN9a9ATGYY4ZZucbn0dL8dOgrrLVyvTCX2tXgN2lrTS+/tDu9bv3l0T+HbJ+u/e902pf"
    "EuegGph6WKrMOtvDdFUeiio5DwuAOobTqU6UG6IDek+6m83ROk/G1vlIk25Rso33/vVphh"
    "F+Nk1TWSe5/gYJQ6wt0xnAp645Tt/WOdzvLXQ0MDj/68+ofXk6zV/ox6MpMKFgFZKK7KDb"
    "7ubRudDAyW1fd86F5rjUHdn3LZMrJ3q9ZmaVCOEfberA78mwYOH5OjJsBqxBfmXml7+M0p"
    "7MCtduOkp7eDq34Or+21ZL9lLXKSXSQu3JohtTqS+D5ooGSbp1jcXlWM/DpjvR0y3vqK68"
    "MunEgLRiIwiF3zf0w+mr5UTV15FfriFwP071ZS91ZZKm8u1Xs7V9J1T7LxsQWb0j+6uVwB"
    "416od0yyjrcuao7EMvd3T+tFMu9SoolVlKcXoKdf5UlT5/fV8i7vjp6vJ++6T1p/6uoYhm"
    "G/aiCDYNnH5qwqKcbjfNJeeJqf2XYJL4Xsb44EQbNVIdcvzNR25qm0wujrxtwylGKjwGRd"
    "1RvrjWFlnynVcXF2Q60meDWg0v07tCTApWBPCkAVHimWkWVWM9Gsu4R04HHNF7aTVK3zY/"
    "eg1NjcmuLyZVNT4V7NHS1PKwPExXQ5vXxa+/ZjF6QbPEAZAXQ+4xMyh9xJ7z5dfyE9WQ2S"
    "Wk2TIcmS7I4gHfgOJZ7BFUuKpbUUaYgFmxiCDB43KvrsxQHKEz0E4OXxbGJx3F+HpyXWSA"
    "k22xfpoiPZGrO6y7V3d7dtHiIHNzl3WrG+rcCMER/jkVgCNazX6red1OK+hWZpCHaxCJ0T"
    "F9tpJkzXLia7RVnfwhdbYFNS2DyXzjfKZR1cn94oZlUE78k0hfrmsTobKSOdfxVMPN8zKP"
    "apHFdh2jPP7Lqw6zKdX95z4hcRgDUW4MRFXKsNdcK8FC7G+USEb6p+QXXf10qJxUWnitTl"
    "246g7q7qLrYQsSV5SlRVd8O5jgKhWGGLHV0ySShVYD7CEjT3XZLrh2GRVBwr9oTNZfc+RM"
    "e2Yay+eZKKwjRQeZZUFT3SQLXs22aIU2LpNaSQXhyr4hlESSEc0OmVPQ1wkDhVPsUsY4e7"
    "WB5sYrl6cN1hAE0hzDqVeGac/cSkK7mF7cGVZkwHNZhhwU5FGQR0EeBfkiBfmKhzKVOaWL"
    "jmbKGXODcrJvA/YFiYB05Kp/eVTLACHqlpXWLZV5zK6TvNc7zXGj32OjxzQiJ7GyjstzoC"
    "IBoUc3ym5N+V3Sm/op0X2gyqOMCCwisMeMwAbrn+4b8x3ndF4Tpof29imfw1yVEZVn9mNa"
    "T/Y1gK7qxK8ysf0HylT+UIH5dhYD9ce2a6Qh/wtJMVIiJBliIUzKh8SyJSK+UiwyNZZMJc"
    "+GoYrsySsFoHgZseB5nAByDkg+VYnGRDPpmAIxDi5urxCLchEfih2J8IeIOeDA98bkz9UA"
    "Z5Mx8YUSn7EnpYSPkpCqB3V41OFR7kcd/kRGOaKOvI37QkAsjBFtwmJjskgTEFazizKCSL"
    "oHhGIvBzMooehWlTANKHilinDMYOAl10u2x3aWdyMM8DxN0Qe/wLXdm4/3C4zDvOMwO7v+"
    "LjB6gBJh9CqPMkbhYRReFaD0qkbh+ZLJxegCwVRzyZqAL7ldVj0A2hII4APJHOideDlqAz"
    "Lo5j4ikEjgC3mhC6g7J9x/+9+av1z89glwxRn9C7yKV0AIl0SfM4O/d5xCcIA7voH/MToM"
    "V8hhGJWxEsvHm3wwdi6e7SOvsk/2Wef+e2fQHHSgxMfmeMgemv3+j27vetRrc9JLEvwd3u"
    "2yDFHxRT/mikp3EKd9ZKgyVVqYPi7NGLFpTEyD44ueZSXIgOhZVtPY3kC28FjjWDCbeJpx"
    "zJfDPJtS3OdzQrVAzQQdVOSFUYjOZx84yhhM5XQT2zDTlNOYksMFdYqqLaq2b6favvG2Vr"
    "ZyiyIXilwocqHIdYoil1t2JEba8lUkSRa0LF+jDHaHJ9NYcU6AaLOaaZPZxmfZ81c+J2P4"
    "enkZSlxpyAX+wY9oYhgvGpXQf4OMIfOJyIFiOTlQpAN/nBnisA+QLd2KEA2dVC1LBu7cC5"
    "lrxWEuEIM0u48kCE0WKA+iPIimji3SIKblKCotB6YaOHiYAqbwOAF9Rlcse2TRnbKAhmlx"
    "qCs91GjzO4VRxpwSpzDKWkyRvJQQ2UVN8duPv2WQ2D/+liixw6UIfmuOlGca5wqbzOAgVQ"
    "0ZfZG16lda0a9YXiOWilgqYqkRLHUwMw3b1mNN1961RhqaavtbbYVTvwq/b6LYNp0vbJHi"
    "GfJDv/Dhu+RnxQ94jAaZmsZc/OSfKwD/GgQM0dKJejUzdOrgYlHEtKR7YKaJasBeyQjjlA"
    "/80oxLHZSIhflJEBCLAcSE8r2jzo56XPUl/CfdmIA2JtLx5B3lCDFCM5Ub7IokkRCF0uOE"
    "DKeAeoqA4bbIYKt1bJUBRzXyrve1RT5dfPj8c4NfUUA2cCqoESfIg4zhJuNzMpZYo00XY5"
    "G5CvxlRDIqjXe6oHHSxqFuWrD4gdbOcq2dMlPZSA59lP19cT5+ACKktVD00/bRMooie4sq"
    "yvwr7TlRIAyQHU4i/LVccfD/XFx8+PD7xa8fPn3+7ePvv//2+VdPLoxeShMQrzo3ICMGuB"
    "8VGvlDTDVzvlvmkxAtAsRVkyiqia29qaZbILKWRzzbhsJ1GR0Y/J+SMbgqsL5oBG4vYbf9"
    "l01NpugdlUtvmr2OE3wjbVKFYOq05m/ga749QMT1FFRExgLTeOX0Jnnhy1k4981FmrN37o"
    "UGGVvLp/HPRNENRi8J/UVkPXDQMWoJqRTewyKTmcKeKZlBrEhMDMlh7gu+ilB+TjgicmmZ"
    "GTYZc4Zor3QsnCPhlHgOjSUXS3afAhrwx4iUSsYwlToL6o5faw7M0EdxOAHxfbkCYmF4Ia"
    "a8Ow25b6HuOMxBShzmSg8zfA4j45tsuXKa1wKvCDkm/JbFBYS3SnZM+C3iBCIllRh8wjB0"
    "qrAEr1ePKMTmJ05VFp9dOeCwy+Wq270NrJSrThj4eby7avfevRdc5400OwGRcGW8nLpqiA"
    "x9QdC15oCuNX7FZE/3GlfLfPB1eZws3qroh9ZsgrIfnsUF8BhdmBrbazvNlcUiziCSp07R"
    "neijaYGGP6dH6aaRxPRSaxVFNoEYWCpuo0iGpVw0auTfqjIYahnpLijrXG+gIQhAnbn+Vj"
    "9ZxFhBCn6qa/RV+HIJOOcXpzQQF1dn1KSE8t7PyfiFrsfi/FizrCWErjJOZTpYUYzJ9qC3"
    "B5BqICJjwawnjLoJ9mCXm7+4jwXGYZPLgqOJrmjzsQOBAY04IXGvsbnUqTUmumG88CdFYz"
    "FiUCXth4hBIThRIXACMaiTGGa+refBoJzmtXOf/pglMuZjcmDMx0hcjPibg7Nu+xrCe+8v"
    "snCXt0pObnwR4a+UBvNweENRQx7/lim267eU2K7forFdEy6hJ5TrSGZzgKiGnC4FrEaHxj"
    "d2aPS4uEs8RoQYhZ5KCz3WxFjEBTIlp6LZUGA2mj2y0WzglijzB/SvBHU8SLXT9nZETqpl"
    "7G5S87ZGykQmlMtpFY0jP6B91DtztAZSPv0s2xrJIJaRDGLJOQZJXeA45BgH9AkoldU53K"
    "39kLjA5bW4D3Ieu1Wcy+9xfo6jdqvANxQMEvuxqsdne2+pH7EYeljTXsQkGmPaizObplXo"
    "g9YjJdg8i2lvQ+LWxXbtWT9ZRMwN8qy8Ureo9jPfuhi4g4NPN//nlRJmEGs5mRHTWIny2v"
    "Dbsb/ZBr8gjWDzWMveYe+eM7WtZy9FD/L6WO/8g5qL+QEydIYKS0LeQs7J2AghhpmleZn5"
    "I4r29ICqsYDTCHlDhVbv/hV64yZ+dEhyRvTt5yNVhbm+dSAiq7306D5PNo0r9+STW1NKPQ"
    "FcZLrNtspUP2YGOBSB/AI5qaTvj8jjT8avir6kYy64SL8gaHApMu+Ln08mnx8zSE6xfLJN"
    "SolhNshK41NlKfJgNTKk0zr43XPKVH5/z31kKvj2+LoVY1Rsl5IfKPvVSPZDz60z9Nx6a9"
    "nv6Kxb6Ll1EsMspIPoCCc7ZngEtXAQOEBq441EkePLHyDaQwA4HotlDtQBAwVLYasrTedg"
    "qY8E2YmBglUIFIQpWQCPe0atDFthvvoWbgaeyq9RAVy98jo6yu/WVrYGPtuVSiLfXy4Whm"
    "k3JxNqye0sXJYz0KCRWpxTNgVHHrftVnysxVkn7H1guBPkRGQkJgqZG4AMnpPxgppzTaIt"
    "Y6KY1K2LKTKuSiOgE4/HGiKYj+uTk1kEoPoSgccOefMhc8IBDZV69TkFKscP1mTCuS5y2j"
    "eIJnPeQ/8wFupOdTjdrM4IWCFghYAVAlani2QgYHUSw8yXpBW3N6Y4fnsUtYCsDu317Ukz"
    "uXjuJ0Jf+/xc94mjUb4nR5iEyDDMZI8wk2euzMFn4SnG7SZZBA5SISoWy1RzlDewOUxXi6"
    "38EIUVd6kZhLWCjkUWwgK/9RzlnWJgAPGIToQ8IR0OCPgHrZNbaHA/tPYNe3F49Ggd8e53"
    "2MAX36xKBp6dObcddXaSx2QpNcabQtjIaqZNZgJrNRYwWIZJJgZkadOYqHGg2Rbpf2v+cv"
    "HbJ36KzOhfX8izYahAKHFbMnEQZM1qQKa5OV/icWXGyr9hTnxYQvTozojoMKLDZ4gOn5YQ"
    "hejwyQ3zTLFi/BSSYQW3fe1S0RVVyXvDWleUGe2UzyueuoYoTomMz4uZRQhryO5SsgJyOV"
    "kzIVNN7o9FkBI/FpX+WGyUoxxKTIAI4f10p9eNh9iejoMR77Tj5O72SFn/7KqiAyHAXskg"
    "jgOKbQdxllbGuFpROpJvlU6iEOZDVMCTTmOXRPjhmZSPs2VL1zxxRuTaN6ZEIbr2SokU46"
    "OgTRk32BmkAZYIhiFgUx/AJr8UgdLDEUgPqA+hPlQ9dpeiD6GgjIIyCsoZBeXmAoLWFL0n"
    "BcY4aTncJFVkVpzGI9PXOpvcPOOcJor1IgtZcdH1ycnqwqVZLlSpEPairHVDUUWkioh4WW"
    "m6Tp4oUXmzLxD/MlfWIpWMvAzl2yHVzFqUbDepolrn5MdMSixRwfqQTzBkXBiH5ktLtuJf"
    "VjCv8h1OgfL1zo2cHPdjJz+OYhFw/hMlwMaWTRde0I7hq1rPPx2sQbhSANE6Kp1oKn8jXX"
    "H1gTGjlJ8ZDZcXv158GnuxQ/zNLXhx/pp8jj7RmaJPR8bUu4WTCnnIILRIWo0VAktchUyG"
    "c0WVxmBn5HfRLXhn9lJsBCqnKkS5CGXM2dzBeUzPVlJWZp7Sb+X2bsbdrZT7cCZOp0VnRy"
    "qVR5SpJfVc1kQNJIN74QsG/jqzt8DbuD0XzH5U6Suk0qMPxhn6YLy1tnF0iAn6YJzEMLPl"
    "/ClfTbUNRSGhYhVywyi+IqArXkR52+ZsjKAEAT67tFXGvc6umtej6/bV4JK4R0N21Wvet7"
    "6NWrfdfuf+hl8J/Paudx/a9/7rzu8ha902O3e8r1an3+neX5Lgb369e/fAT90PRnDUvu83"
    "B7Jd7Hnevte+7gxGt527Dn9O/y9+7bE/6N61e6Or22brj9tOH1pEzvna8ZG+v2n7GskTvh"
    "Y/mp3v7Z6vhTwxZNfdx6vB18dbh2GBn0PW7V3ztl3e0n3S8Bm3zUOv02q7l8UP90r/gTOp"
    "eTv62vau+065rQbt3l3fvS5+DBnfRr5+Hd30mtec0vcjDBS8zTLaaK27LKQNdaWXUq/990"
    "e+nbevL4l3OGTNh4cenwL8pHs0ZL3218e+bCcOhgy+E9e95g++CrzDXYYuEx6dAkfHeOck"
    "pEJP/r5sKKo8XLsaWLIw+FMygz8lMDgn3I+FElJz64UQpaxcDdMhYxMZm9caGKWs4eZQSk"
    "yxH8rOM5nDdJjXNH4u7xbQG6RFHbnSOjJmsUkZzDLyqShzMLTFrCo60eaKnuDC4BGFl5Ok"
    "Oneoa7VhgVZ817x99/5z4yJUn9GvaYUQ3KVpUjbJJZX7aWoxp4Of3g8ZPrwfEj+7H8Icdq"
    "zXUQanJAPakBw+EZDP6PO01HRbY9Y53PYtLD2lpAcKuhNEx6UvzqeOjI8Wc2Tl39PBWyOH"
    "Cc5tfjj7W5l7TcEmOMeBZZM/LBd+H0dcwy29eKjF4ZypsJccMzlEhRM6eULr2lzLK/aFSV"
    "H4Sxf+/K5AuYIlfXSYgqrK6urGJSvP+G6ocHSrPLpvWqGoat+homFpz7MzB2/jqREuTQ2h"
    "OHyRkopO3UKqlKRM5gJY3Id+7qjr9XOUs3d7jZ3YVZw7ViWo7+6ZvNCNPOk7unBNZnhoul"
    "p8J7XjU2fnYVbP66g+kzSI2kKd6D2Z1II+asSfQ4SGidWXEhfmrs4MQWEuqJUtIgxaXwaj"
    "k4wp1C+CgConrskSIU0NYvAd3A11asisllC1SEYqwdHMWIngp9VsHZ9WodS7xcRBeSEvZw"
    "3Pp/TPtOAoeb+Com8wQAMDNPJucBiggV4JFQICMEDjJIY5KUAj2d6QFJ+BpoYztJ2h7ezN"
    "OY22swp8B3aynQFDkreM7ZEofvoK+5CcZQk6CSuR2Ryciw4vcZTQXexdAUq0eVVZBnJV/3"
    "zKeZAKDTJxKyd/JEaYrsL7GIZhVJnpxUxjP3/y5xiMI8YJnWlCT4z5nMY56SdHRfhI6sDk"
    "Q3vQRgDwHb6F6KKw1Q1kN/cP9K25zOL34bP57OmVEJOW8TgZnNU1IbsLSGCxF8Dqk3AAid"
    "shK5Wq9Ern3UAQUJvZZmxxxlCLRppN+sltO6Je461W6YHIuk8mS8s25tSExJjQBRiBV7O1"
    "sPgaTNqQ6SvnJp9VX3j7laKBDZkzUiTSnPN/TGP5PCPLBbENQaaxib5URf5RoioxJurD3j"
    "pn3k73qZxpIx+slLSIRXaNNnC0gefdqNEGjsbRCgGDaAM/iWHGBAwpg1kG1OCKUHlY7qdB"
    "pu/A9IBsl2cvCxDiVlbprUwoJOpoyWxNjx/n+DEO06UN89Eq6bGGej5qoYUilbpR/q9ChB"
    "Bh6PzbVEjZzaomhsgQKE0HSl12FQDftXxdHSdrt4J3oclVKdyuZTBbomoRwM691EhD6ia+"
    "RpniRkwoePkLlO4BhMuDzM5Jk0wUXf8FXgtiPBamMdcsqgKWpi6hhA4ZQwO4PoJwcIONif"
    "jgiLo2jG+rxHmY+BCSQ914P3TO6akkgE7Cx3MBlsfdsMBblfsiMCC8azEmBT93cKgRyUQk"
    "E5FMRDJPWy9EJPMkhnkyUxijMZp/NgdyH3mVIbazVvfxfiCKYMiDIRu0b9sP3zhXL4l3OG"
    "TfO32odCH+DBlnb78JxTWcgyFr3zU7t5dE/Bmy2/ZAdCr/DtmP9tUl4f8MWf/x5oaPTad7"
    "P7rq/uOSBH+D8/rN421z0O2B+7pzGBZh38aBfbE0+RxL8FrcPiF85IebEGf9du97p9XOKZ"
    "e4ZHx45AEf8WbvD74ooQqMdwij2fve/ieMIvytxjjxPQDeccdh2lBXetn22s3WNxnjIQ6G"
    "DFp7Z30/hqzVvL0dXTVbf/BF7h4O2XW7ddu5h8buUTWGjxl2LmOG277Kw1VdhDCkmOYSWk"
    "O0KM9UWp4BbGYUn9o3ZXH5iRCC32GBRRGUrHakGNJTNiWFUK68m1WEGuMIq7xboemqlMCJ"
    "GMw7K2tjSDEsBQ2DBzYMJk3mAnh8ErETMau4iiZY/seiLM0S67ZoZDDICra4jXOHTrgRCW"
    "Qy44wlIkWgMpnJIAVIpDdXzBcuMrDnBpmaxlwGJ2ysomtiKy8UrKnAou3xEiXcbz8z7LP2"
    "Shma/9D8h+Y/NP+dvGaC5r+TGGb/Ry8rYuOn2ROqOaKhjcFqMCjhDaDGlWbPVC7s5521Yb"
    "pTBhldXij6KK8dKoYUAXP0WUdoqvKsPW6fdZf9cVCJb2hSQBJ/q63oSJMsuBLIlWDD5P89"
    "K0yzRCWLBoENkNC/OLW+JoZwMrcWnLUavw+Rz29G0Y89+xuyIRuD4GBr9nokEyqPwVvdmA"
    "oMZXON33UJOa3GojICYQaxV4aHulhkprxSQWJxJn4hC2UN/vEWeTbAR55f4Dd6UtjLSJlM"
    "oHz1+JwMeOspl/mILGhtEcWkMrEF9PO980AsgAjgcUw6eeHvoArEhj+BrhMNfOmdWs3jS/"
    "KfS8W0qcnflT+IyV8O3mHIFwZf2Rr0DUUaqKJzpixMQ11ObFnjQdzrSdFhlYrXni6Zyi89"
    "GfyPkzbDWkJpIppc4CHCJYn1BNg6Eqs0vfJDoARSsV7uzoiX0rebUK5gv/yAWl9s36/aYi"
    "QmVwmPXbjTfyQzypRO1iADFN71wjD0kji+4N8+WniHoxe6LnSVUJN/JvhS5aptse9P54qm"
    "Fxp/YyzNSQlzwKKKyfegZ1OZW/n6vencB7qWMMO7qWLZErsh/8E32OnP0SUjviLuJ3uvey"
    "JGjhg5YuSIkR81eIoY+UkMc6zWsIvTfWxHFUbPQOvvXLfvByPxb2fwz1Gr2RPe+HHnh+yh"
    "2e8/dHuDS+IeDdmg1/zevh09tHt3EFkT+DlkX7u9dufmvt0bOX222s49kq4M2eN952unfT"
    "3qd1ud5u2o1WtfdwajVve6fUmSrw3Z1WO/c9/u93mHN50+fxAIx7kksafDCnyWIIGPWYIE"
    "PiYHCUTLe4RU0+i863NNmapJklGEuMJzrbJIbTw8ELsDZBqHTQcljUZEXC1xMMou0uRHov"
    "LN/jAlTv38U9/Pw/zzPp4aJ/3WSZ+02adUgSt2h9+uAR+Mu8V/U1/4a+0qwLm0VTbcn3HR"
    "qg9yjfw7ZN3eTfO+03ekHf+vXYScEiIhc9ZI2assStX0pAPURZGIbg4GewR1+GaWvZ1IvD"
    "gHdz2C+nG3lOnLFXWAmPOw2EdSPyZ/zMTkjylM/hhl8sZIkZXHG4r6sfhzFg5/Tmbw5wh/"
    "A7bAXSSPQAcHTKzReuwPunftXk5zxtlDr9t/aLcACXKOhuzvj81+Z+T2eEmCv4dsc2Vz7n"
    "vnAbKxPAzZdbd317znHToHQ3bb7fOf8G81BJmAVTYPGhwgxIDdKmPBz6ai7ryIPeIKb5ln"
    "zUvSHLKrS3LFVyRfirusrfdZ1tb75LX1Plrcz/EgyvOJ8tPUUFn4kIHHHxJZ/CFauFh6YM"
    "VsXmkVu/1ke1fr3onhvx5+29qpVrf0ahu5Xm05+RxDjexOY7fwD8zJZI8GWZvGWuFzmZO1"
    "Hg2yNo21nhPryPF1zcnmWHpkeRrLAz6mOVgdoDs9Fn/MyWJbS7JpbBec/fRVlp37ndvvoL"
    "/Kv0N20729viTwL9dfO8277j3kIZQH1dBZMXFXYYm7TKpqdtJOkuhHGSbbyZmyYowrwZ0S"
    "eKRrcy0OW0nbpMOke+/TFWN10R9Dh1+viq7tUBMqnvqUd4VN9EPspy/FAOcSVfh7VxkjXD"
    "AwIcLpv/W792nxtD7C8FzVJjb5H1HYuTSIfRNM8LTUdJtL8Odw27eIIABGBZDYiBdR2GGo"
    "EYRYoYOwF1EgUCUyNk3TVNYJJqYQYWhsDj0ocL+3GBTw1frXn2EV3B+BmDVWJkCEseMhlg"
    "YjL7PyNEiFTA0zNRiol4exEUrMw5ma7ECu7iiLc6c6uPI6Os4puzXRQWAfzJCB01njBbA2"
    "X/LNY+VvcE/MwuDNWi+AyTlSdVRzX9jO4MjemDtZh2/f0HkDEG5GlPHHozFC2pXTxdc/el"
    "QXeStSdg+3uzbvbV2jWR7UOGTK1T155Su3WVMmQT7aYpjky4RbR145S3qq6fsuwPptfwFG"
    "GbrKPy32iqtkxfDpernQtclR5ytM5xijK+RY/sVYELPuoK9aM0odPcXAm8irEK9Mhw0FzS"
    "t/y9qyi8+tOJUA+RXll3AuHUE9zr23rhvoqiV6qiu3+MupIwOS2OzHqm+8n+5rrbT5+MCF"
    "YmbWrdtdvWeXdOjfj1UPoo9bqqh15dLEmC90SbLfDu/2U1dG8XkAcFoh8Myt6CsrNnOMCu"
    "LC4MrJ3nx6gF5qC18JN9ECBPd6c8lYLAzT5o9s7z2dul5XteXWRDHp6FWLjyHJtZ/zjr5D"
    "P3XllMZeDW2y75TqyF7qyiTDVPeWzrvQR10ZZNn8heb74+tNmaKn73ZXJ36B/avslPQbND"
    "QlN30AMt2epH6kBtpvL+a3MogwHRAb8rLPlTV5oiKbvNvjT1ZDpFAX8Dlva1q2zKsuErlb"
    "C6q8WKLsnmZ/IWNLm2u6YvKvlcgyLzp1Us3DC1qNs9C4HP4JhkxUBfwV0ta/PyfXmjXXLI"
    "uqcE+Zop4ZNu9vye+gPPNJkZwWXjwRXBVIeXrqdwmmF5zK2XtXaIe1BzGvMuZVvsS8yieb"
    "ZAHzKp/EMEMFmlFCdrIrQD8VluAYHiAMjfITp6zXwF51u7eBMb3qhJN3Pt5dtXvv3ofCfK"
    "IbqOBcYj7V7UxPTqiKbE9je0DAyxG+FiR8myDjt+G+G732IUfwmurqADt8OcK0mIapyp8O"
    "Z7QUfcTlOitOwE6uYBlHW4cguy0hRIGhLSI7tKcJR3ifrFX6aTBWJsRQ6dmYj6F+GmRoeo"
    "CMB/McLr6gonzdGmDgn1YZ4jckboaczcBZ/w5YyQqr0gczBcr2nDQzwNhzr+1WCLvLqACQ"
    "ifQpJRDcQhRmAEx7TsZz45WqY/JC6QKqfq6JuJnAj+VuKMFlgAoBJ4bKowIzXhi8I96dLG"
    "7qdu6ojgEE+9APMGT8N/tCxl4ilSc65StG4N0rfsnpb2FD658swrhIQ6DxL9CarBSLqMvE"
    "aqdpIDZ06sxBx4O3jFKSbpRSGZ0+rUcWxNLt2zui5YiW5/2KIFqOMGqFdGFEy09imPMDHX"
    "vCG8c0mGXgGwHJKM+yChDiqqr0qhJSfXSAkzNGeQSYKSp9xe2QKSqkCMWvuwSJJUp6ymnn"
    "lkyFFHI7iAR+QrSBVHnrgqHawfwRIkPLR37JwAefZAUIfCQI0yfkCNspPRiyNIWlfpQsP2"
    "9D1Jh+LdW6BCscTSBZTCC+vTBzbjDkbJ68YDnzrrkLvQAm50twV819ISubQ/tjJa15XvhP"
    "ikHPHyKUwaZn+ptvNev9ABuYY0XzQkFERAfYw/hfrm58kVYuEc9BNdHS0lRp2QqY6PbtLD"
    "b6Y+LbF5ykI+khIG5mEjQ9oekJTU+XaHo6XQgCTU+nMMwvnIfRAc5WusmlrbIJ6qz/0H3s"
    "ty+J/DtkD81eG0oNy79D1vrWgUJO4s+Q9dq3zUHnO2/vHg1Z++7htvtPqP3kHnnn2t452f"
    "PgHpo5B+69Rq3u3UPz/p/uPd3fQ9Z/vOp3rjvNHr+2OR6ym8dmr3k/6PK+vEPvbLt97Z3m"
    "x/DMX9u9HtzYPfLOXXvnKlKTist3uUqRu+3rAGUeoNa7J8jnkzNDZAi5hdjq0wpycDVIhU"
    "xNx9j8qhqiQdtgitCKzYAHueovsjcDe4NLt1Lojz+BZwzwE8rvmYz5+HOKZoN7wIkaqDiD"
    "hRe0h9I0yEqzZ8Klmb5qKuWzx0n2EYV5du0kpxd0aH2Ily3IExqxHcR28m5piO2g0l8hpR"
    "+xnZMY5iRXu2zoTqK3XZWU77PmJWkO2dUluRqy1iVp7QJzvM+iib9PVsTfR/RwZWrvXhHd"
    "I640rlZNxruiY5T3yV5zfpoqs7yyPnMB6TrP1yRAiB+TSn9MEFosBVp0lsDTOidfw3TowY"
    "fo4huii950LIDBJ+FnFl6/lcIYvco3MQCjvypOMrro1eDJBi02Nx5fC0Vk+hU+XpBimC/x"
    "BWemBgkZnOKzbr4FSJrwRRyJjMNkpliEGeRZ4/eNIo8l3WM/YBL4RCWnEJ1EdBLRSUQnT1"
    "7TQHTyJIYZkx6kDGYZME1U1siztqLUuL4qvb4QsCkHsAHJPy9Y46NBoCbsWzehO7A0RIbT"
    "FPGvN8W/tNdCmHsa2Jdv4WbyXJRL/eDsPdbpG9obKwUthqtExyCMMYWkk4HGcBHrbHgjeC"
    "FaNl0EXRB/sgh0t3FE5F1qzC1kto53Ztytm/1QQ/mq6M+IiCEihogYoqqLiOFJDPOb+jMe"
    "yq/uodftP7RbEKHqHA3Z3x+b/c6o9dgfdO8gzjP4e8g2VzbnvnceLgn/Z8iuu727JoS8Og"
    "dDdtvt85/wb1ikyeK1V3xU6Am4S57isCLCn7L5loHwB/WCXOJOgBK/g5X+DrqDldtpMEKI"
    "YDTGzyMYXW00Lz8YvVnmiEhn5HF4Y6wUZvoAtXvVW6oE8bno1UYaUroQ7bi85zTM4JQJbY"
    "kmi1Utlk+6NiHQiyyRBc6R/EmIBk6RKvxml9KlUhS4YsaToa7Fpamh68YKym7ZZLkgS2Zr"
    "OrH4nBYtbMN44Vci4Ophbz9k4NnQICLi3PK8QEO0QteA+l8FgLgmn1+KVRSKGyqlVWrngm"
    "b/XhF4RuA577cCgWfUxCqkiSHwfBLD7H7wovBk/OC67WsBYoVRwmwwYRpOGAMUBqSVPOso"
    "RIoLqdILyVZeKNthlP10WLmoyiOMCFopwOTUMPMzNUCELA2xVO4puTH0EBki6Aj1viHUK5"
    "f4wWHeY2VwYEfMwF53sSOOno2/oc2xUih6c8KXF42F0N1LjdQiOcZ8ocO7jxRf860oet8F"
    "mhXi9QBlbZRnfmTJ3AJr4RvMDzSTWMsFNTXDJHNlTZgB6DZTdRqbTLXgvuNL6LgdQwtZE2"
    "kuZ3FqIR1/S6ymg0AxAsVnCBSfrlqMQPFJDPNGRsgJf4ToUFkPbZNhcSIHb2NIkb1btHa/"
    "zLev2u7v6ziZu11vDy3fDJplQJLen8unob7HLOVKqZibuR6jZAYWQgY1M5t62fSHnXq052"
    "Q8UbiOOhbaID+vUohRBacpeUve2Fzq1GqQqbFknpeVxl6pZWvPogjsFzI26YILmdYYLka0"
    "z8PdesioYuoaFIb11FynTwt8wLzEfqDqQlU6fkmxvbKxxOlrF6etJ5MvvJnnsiUCq8vxqo"
    "q4h23uVeBdpMbv3oQvKHtpFdm/02PZzCq1c8oKKxYT6lnlM6+Mfq3l07/ppNCJIhZxiRPR"
    "hMVfKA/4zmFNFQG2FNovfaWmZq9HfCd4KWGy/WVTkyn6yKRTarp56AueHnz75JvYs6nMcy"
    "72m859oGupQ72bKpYtFVPyH3wnnv6csJu5H8697okAIAKACAAiAHjUyBACgCcxzGwZr9Cn"
    "+Ip6FIWUWdr+RTqYq+jHbAWOU+obh/1Ea1+s/O+PzdvO4J8iFQAcDFm/3fveaUH9cnkwZD"
    "ft+3aveXtJnAMoRt7u8R+tf0I1cucwrK1n8+3N5NqbIwOAKzvvOmh++koP3G33B2Re+DFk"
    "d+3rzuPdJZF/h+xb5+bbJYF/h6zV6ww6LRg796haw+SpOMGx6s8VXU+U7iLEh5PxytzKpJ"
    "j34eL3T56EBz/ShLv+XfP2NkbCmymMUX3XNeAjr/QSaHUf7wciWYk8GLJB+7b98I1/aS+J"
    "dwgZTPqdAeQw4X9gufT7zZs2rBdxALtZs3MLOxn/M2S37YHoVP4dsh/tq0vC/+E74+PNDf"
    "9ed7r3o6vuP/gGGfg9ZL32zeNtc9DlxN5hRZabh5HttCd61JWeDr12q9353r4G7sujIevc"
    "f4cRumkOOvc3lyTwc8ia/X7n5h4o3KMhe7ht3o8eet2Hbh8uBH7y/u4ebvkX797pzveL77"
    "V8LV41W3/w+egc8XO3shv5d8ge7//2yB/gawdO+n7wacYlxete88f9JfEOqzF5JG4WmTuJ"
    "27PXHlXv8MYcD71lFdzjqStcK3VHMf5zlin8OXkKf47ufw5anYPZPpIq73pVCqrzP1mE08"
    "kpuEJkteB2GsJQSh4u13aSdXp7BPXbPopHAUK2v3zRogFSBNMqDab57bB5RtlPh9GiVR5h"
    "Y2lPjKTY+u2qkI+8whvnGT8/uAUVwzlIUzyuO1wNHnT68pL/V5WVkoDtPbtuEibbSUWp2P"
    "IsWknZuIzk2QI3VLgBVnkDDLpJRAb5b/3ufYLEGCYMj7M2scn/EF2zSlPzfa4NT0tNtzVm"
    "ncNt38KfARiVLsaHJfbQYEIHYTE+4DYTGZumaSrrJEg8SBgam0MPCtzvLQYFlKV//Rlias"
    "ChMqvnToAIvfcxa+0h2Bp0lc3K1SAVMjXEVF2D1xtZVOxROXkbS4wZOMLwiHB2z11P0U+F"
    "PMWsJm+Y1UR+7gvg7pXXUU15GxCMMnDW+ToVwNrTiDgLfs0zMDj4iSqCz5uejnLn3cri2I"
    "96prKg4otVxB6cI0T1SJkc/LznDpr0lWqC3DciRi+G81cO8dc/elRXElC9aM6dmuwdMbMz"
    "oQhDHj7VcHKGbKW6DpNuz+nksanl9FfbiQX+PEUxq+c6B9WSU9Ti6k0BW1XP66iurLJ0bb"
    "EnkwZcErWm1OzzrurEJvgolp4vwNu00vIG+He2LGnqJv72mUpiA8UvQOIUOhGFV3SFkZVi"
    "8YumqVGVGEv7Cxn7TXdjWXflPXkHOeUUGwqk/Exsg/xG3k35G69/ji+dXe7t8lZnCeXwgI"
    "fDEtsYv3qJ8asYv4qGaoxfPYlhPoLogiPy3QnIELm2Rj8hLplqLxlqAW8iI5zNhXFDXWVP"
    "+zOfT6LPITHNWRF667WbrW9wyfcjrAmgw2LNNj2ulMU49CYHnLjtK+zBW+FAE/GdyF8IPE"
    "SH9v4QXzGPLyaarQD62Ng/0ay31A9u86/mzrCdx6G9sZoZZqXlJg0u9mw7WbBiT4/LBhSb"
    "S0jayomeZwK1XRnmy1Q3VpdkNVtDrewn+qywBv8l0rCGsrvKxK8NMjNW0FaEa8UjxCXdZ3"
    "uhEycrU7jECQK5COTm3dIQyEW4okJwBQK5JzHMSYkIE/fGxDyExylRF707CkFjh0Xjp8Ml"
    "U+klw79iVr5cKRsKBK/yg1dT/p78eWL8jpI57qdBnufnOabUqPsuhik16pFSg/4FrnBKvI"
    "EqeYMMkVV4DCu7RyL4j+B/JYHpbOD/2wDTdwazZzofruel6cyOEDAdatHIBkzPJRV/jA1Z"
    "hqJogsxflsyCOmNOJw3ytCYyctKrGNYgiiXLZVu2YaiOR7LG6bjoEwWnS7nDdo9lxJ8Rf8"
    "67cyH+jChLhfQTxJ9PYpjF5zF+hONH1yNIG9hyPk1vM6QwTBFEzBNygmxLzgPnIzl8Bri3"
    "YVwpud5e6MLeYU/ykeGGVLkNKaJ8vo1u5IsfjtGLgtHFmZx1ghQZ1CERVblY2hAlCW4ybk"
    "oen+eMV0PZUjTQVdwiypodDseM04aKvcGQDVmTjOGNKZPZJsbEeHVCRHVtron6z6uZAbWH"
    "yMI0+GzhtPw0o1QVahYZc1aaxquij8kTnXJVI/gUE/7ACrNW1CwiWtR9hFKq+7ovMsIwVN"
    "QeUXtE7fG0vuKoPZ7cMGMYapF7IwhneWyIbvsqRyRW1noYkgTzbFEhUtyjKr1H+bWTmJGm"
    "E22u6MmWYj9peKQl7bnTR4ZxPh6L/XW71blr3r57/7lxIQaPD6kmTZj+YlDhBOcmFNhLKC"
    "OcwGMfTS02sqDDyYcM/iYfEt1NPoQ5LDXheP5udxraUFfY3+Ss2Wq1HwaivqhzBEVivz72"
    "ZZFScRCGNt7G90fyc6dvSIgUffWq/AmRgzXKGzEfIqvwmquslKbNFzqdU7abLhmlxnVW5X"
    "XmjZeQuHKvtwRyXHf5150fyo6MQDLkHCLDdBXosXoQxnoaee4MK1FKnLToDfy2qUB8c7IA"
    "Jp9EMpDoMs7AZ/drVQCTm05XPcrZlsmR50gZHfrCV8q3PZDaPMaDI5z6PNmHw3Zajiy36V"
    "bnjYHweIAOiFMihcDtHQ8KxXqhKpkapuPLIE4Cfh910tinoz29IzTLWpbkGxEsG+NHP9BT"
    "Aj0l0FMCPSVOFPNAT4mTGGb0lChybwwIKrkQYT8hLplqL5lD53k5psEsBfRFc+ZJLCyEoU"
    "uCoXerll5YmfT6MBXx57fEn9+iKPKxsjdTOeS3gUNb1LS1qTZRxONEE1D7LjdSA9pCDTPE"
    "sflIiGESXZtQPk8gFswy5vTJUNc/WQ3yquiaSpYLCEYDGFNjE30JaePIWFwaLZmt6eMvso"
    "7gmHOEjSDCTLMh4bSVFON2uJtD/NuY/qXM+WkZzGZptg19OMFyUt0AuLZBxiZfASsIc3Pq"
    "J/JngqwiM0NXqSmaU2YakNQcMpTwxxIEvE1yLmzIV3LW2KTBbpB/ncHzRBJiB7BY3/uVAP"
    "SCuWk0F/YmZ1W4T+m/b4F3dLvnd7aXVvhGZbygcxtnThTZ+Sa7a7EP7cw9jExEvB3x9jPE"
    "209X+UW8/SSG2RUKsoahuO1rARwG4x4+Zol7+Jgc9xCN80lKWp/M3sSs9XVg8OcsDP6czO"
    "DPEQYLvSEXgzcUNWTwxa/ZQnfSYnfieayOYoMCE7NfBYiKzoBV3e0/JgdWSMfKysAQ2Umz"
    "0NUfc7DPR3LSrNso4bvEQW6oq7xZ8o3ttnN9ScSfIWv/46HT69zfXBL3yDkHYZHOAQRKfu"
    "/+IQMlxUEYH8u23RYdKGnSV+NlJ6E7SIl2xSrL3FhR+IAFQv5S5jntjD4SjHEJ708ePJqD"
    "oUEq5GnkEx02BGS2iEdJ0Syebhb3syzK6pKDhirK4e3G2+g8y2AeFwa2/Vnc5t30qAUvfq"
    "w7xFYG+z45GRjr7KcF8HYAD8VfoEcnhqnWl7/BL1C1vA+MpWnFOx7IK430JLpem63uBj9E"
    "dlqL2MryeWafk2/CoG6BwV9Y2vk+Kmp+jOGI85STj0X+WaLZX8hK4xNoaROFrQlkqV2Dgw"
    "BRDWqdk4HbszTYMyIDMgP+Bge9+5BBLzISjCqTmWPK/InfbrVTBJgLe8NzwV+0D6N9GO3D"
    "l2gfPlkQA+3DJzHM7gcvq33NbV8MYPymtU7Ktg4nm963I/PHYIY/e+i1R3/rXl0S52DIrn"
    "qd6xuBzbtHQ9a9Hw2+OQ03x0PWb/e+d1ptKIkqDviZ5tf24J/8hPg7ZK3u3cNtp3kPjTbH"
    "1UDy4e/ov2IqBqXY/jckVR7WKtmmBctojOi2hcu0PsFvB+DyDJTMmK98Wkpgj2bvXMBVY3"
    "iaAdZJBvxb433mXMAbdTfK4aZpKut4/gbJQkwus0aWT/97Wmq6rTHrHO73FkofmID+9WfE"
    "RmFruwVnBinRhlo1uTQC6ycjdv4gLQefiUyGK4fy6x89qiflLg8BpX3Z2/FuWxGoNGotXS"
    "gLGrff5+EXgPYP0E9dOSXSl+0/r/7udFMnNpWJlvuMQTGIedBUlIyai2lubhpuhc67bBOy"
    "5gDW0IdbiE0JxtLJBmPQ0cbnZKzYNp0v7DGZGEsoqy0C5d43eIcQbicqwCmWTQx+j4ViWV"
    "T9EgHPD3z/IVPIeG5MXsbE5vOTMFGWTpLvgp5biu044x0shq6sWxbeP5oC0BSQd1dHUwBi"
    "xBXCiNEUcBLDjKFiJRoDNvJE1hCHDcVJRzg40m2OT7aPApMGxny1QfCP0WoNQ6cKi2epSx"
    "Li5xOnKYuh3pnDzsCrbvc2sGFfdcJe6I93V+3euzACHOWzBcJyTljdozlFWP1jHlida7Kj"
    "uWLGzORUBgfoTrCOYV4e0xiRIHWr2BAdcLN4G54WuFdgyNDhQoYwIAMDMiqGqTd2DsjIYi"
    "Lzgcd7mjNCufKOcp9Jt/sc2jh2LDwq0+hzKzMTPihC945YffyXG2lmHyfD4Wjhttxq9+l7"
    "iRDJSlmLFIj+PIkbM4sMNZgZK96TCefXZKa8UjLhHRCDuckJA0adojvPa5RJMZ7IuP8CzS"
    "ZP9HnJSjXIlHcHzo1nWvotnEQLBd4DLUtoWcr76UDLEpocKmRyQMvSSQwzWpbKtCy54ssu"
    "cSYecZVZzdXdVu+xM5DpnJzDIRv0mp17OOccQNKnm05/0O7Jhu7xkN11W3+MBnwawwXfD0"
    "gc1byTnbhHQ9Zq9wadrx046R1CMMo9v09LdLE5Dgv9bxOMchJZwLoP7ftLAv86kUFtZyyc"
    "wyFrXjXvr7tiNL3DagyQX+rPav/105y0BdikzxpQi/oS+VOuJpDXATkvO/0qv50AUHbgeg"
    "wpcnw7xyl/rby5WP00e24UFeN2vn0C7Tpo16kYbN4owa5TJhIfyhcVA8ZHM0qlVo8XbUfm"
    "pnGmUAwwwRjsJ8utDsSIQpw4LwGVryAj0ESZCxxds8/Jj5lBVgpUEZobr9SCckZQOmgGhY"
    "+gqBBvNnaLCo0UexwF6w9zW1EoSfj4iEpJCgFPFBmw8SsYCN7/+muDk7wq+lLIK2N5T5H5"
    "SDFtbaItOJMJ5Ep6ntnyMRpOwAfQ/5ZcIsnaRLYFlm5qhSTfw5cCiocXQ7n3k304t9poPW"
    "W/ZCm3QfAfwf+8H0AE/xEVrhAqjOD/SQzzSYCT7fte9/ZW4MjO0ZD9aHYGIheSczBkzcGg"
    "fX8t8EnnCEDLfvt+AIgl/OVUfECue80f95fEOxyyx/t+uynwTveoGsBmSKjJs4hDpLiKq7"
    "2Kd/0kWwV/kY8Hojq6MZZA4i4rWcURPooRftuQpOMZ2F2iZTaoTQ49MEi0kypYMa4WrQxi"
    "ZMwBI2MCCFlm40mACu0maJZ6S7PUBube0yJV35RwjbBVKrCAMxQoQdvfm8d0ORVPMJ7rwL"
    "FK4V0hxUTq2zgy2Eh9G9d2I2mTyMIwZMYfmhh8dTXI1DCJZRD+5GuomUKJ6JqaYGiE3G9O"
    "yJGYhsQwG+RpTeDJHfuhsbQtTaVfyPjJ5Mt1NiYzgzMkNrLpsLcXRtMJ/woIm+mcd7YWhW"
    "QmS5Ovgsl63CAvXOFh4kE4AbSaGPMFLCx1x8gp07ZKMQfKl9uYIMu6jxyf8u+zgWdLvIkz"
    "k0ZoMkWTKZpMY7VkNJnuMn+PDr9Dk+lJDHN+d+uCvaxrXZeHiwTUZIo+cuSKPHyOo60D0n"
    "iAKiPCqTIPrz2CKlv+q8ThgAiey0brJ8RvQ6W/DZSpuwyxjwwHuNIDDA4TMbBeol7ktcdk"
    "p3FJOE/B+6zf+ta+fhTuZ97hkD10+4MHGQ7rHSaFzragsp50YPMOw7Df23iYAfAXs9mleS"
    "y4JCfosPD+c+Mis8eCC6DmEcr8NFVeEzvKZR8yTN8PibP3QyTu2w/3ZgUYA0Ro743sBz5k"
    "OytLA0TI0hBLffh6Dp4GqfZg6vHssru7JcgJGGVvblt5y+voOKfqVjN5YKlm8EWQu2UBnL"
    "3yOqopZwPflQycTYTHSnbwqOZ+sJW9wf1wL9cOiJYuqKDlJk67JrO69PKDMnNvQvVBL63v"
    "luKDC6/dVl8O8JXwqk2Cm4SxKQbYICqfY0w4VxhehLoIRn+hCzsYbS4Sx64o1Au0XhzPh4"
    "DbRml3kmHtlKrCQ8MNWXeayH5Xmj07J+O5xpY2tcYNMvYqMYzFXTZlDBVO5IW9m0udWsRS"
    "NPAz4Wf4aVVZ8zuOFWbx/q0xmSsLS4bIi7B9/l6K95oNrxqibchOV4pFJjPDogzi9yGg31"
    "jqKnmifJjWopsX8C+xCDO8t4YJqO/iSSLe/VDB8+XdLPBNLu82btq/Urnm4DmHuMdE59NM"
    "oK4Fdi/LmqIvDPrCoC/MWSzki74wu8zfo7OToC/MSQwz5g4u0RUGSwH+v/autjlxHFv/FV"
    "W+TE8V1dU9Mzs7l679QAhJs0MgC6RnpoYpcEAkvk1s1jadza17//vVkWRbfgMLbGLwqerq"
    "CKMjmUeyLJ2X52xBtMD0XpjEEu26e9h1JQ+I5AC57Nzcs0/8z8Qa3V/edsfcjhsUgc/6rj"
    "sUdNa8MLG+DLqccUT8rYZNF1QFKcuO+bjFyYGmreon/Sz81w8//Pjj33/48OPPv/ztp7//"
    "/W+/fAgeiuRX256Oy+4NPCAR+JNPjK8SYeejlOem5TjGazr2ccHYGKxM9xQHYQuecGT786"
    "/4q1JorjSWcEXinKZtYUs4pnAtn5RCVXPpHJFUOTwgVfqAJPIE6A+xKoesPVUe4VCPrDnE"
    "EUEc4yqPMXJvnfsIS3tlcoD/ORr0M5QAoUh8bM25R/6XlLn3VuwsDxtz5ZmW+x66fQvjCk"
    "AUGecE21Gc2Cg2gNBAnO0ImaWOxyyFXpuFe22GhmANSCNC6LOJTF0lw7vFJRZJpEolkUqu"
    "vgWAjN7HMWTFeloAsuBcOAwaO8nVdye4kZdPpfIe/UuquC9S3D6D7xrbvD7/rdbKwd/l1/"
    "ddDNe2vRKui2IKviddj1j0G3XI/MmwHqnbAHot7gDJnUtd4j7ZL0B3ZQBLFvdr5N6YTe6/"
    "ySuCM6Zjs5GLDeOx+59YrOSwM6hDFw3u7WmwzfQTla6mG+5oCWmUuAencCcVZx/uUCqdMh"
    "uCR8whLtyWsRLpj7g3pzmnLnk3A9db9738PPv+U+i8SRY2FS6dQCvmk5ppenNG3YNKdLEs"
    "tCN09UNXP92XBbr6oYmjQqozdPWrxTBnu/rt9ug5Bbe/i1G3f9PrTNufB912p0kiHyfW7X"
    "1v3L1Tvo9dgIz3953pdas36kDSe78c3929jU+Px7Yc6YOXET4s61d5wPb00/z4IRe7E1TL"
    "BFh8GYXY5vel57yjyBzRbyfNdgD9vcVuDRTUCW8ecbrQQjIUOXsHqFTI1jaXzL9zDQXQ/S"
    "ll7yrPw3tsaqKSaPWt8p4GDV9IrVEV/Wse5fbb6F97dPFI2S7fc14vUlSw6teNbVrYFa84"
    "pUHNXOnm6TcmACpInlugQYwHeyOjzzl7AiRx90wPEg3IEsNwRt4ZloiHZxJkba/M+ev3oK"
    "NknxbGq5/wQNzldy75H9Z4et75I/YvIvUVI5KM2LeJ9DXhBACmB+HyID3fuJ79TJ1PZOaA"
    "1tWl7ox/wSEWWl7vSaZ48Iyv1CUwI/bRrkboSdgPKEHHKn9MmX2kxeWzfgrsIZgBpf0GPh"
    "9La72URuGVgQpzVJijwhwV5njqQIV5PYY5eFHvozEPhKusgWVL2BehDJeFiTXsXE1Hve5d"
    "k/gluNbudO/GcIkXJlabfdkdT+9HnNI4/AB1r+/7V1AV/k6sy1b/127/pklkAa5cTa86l2"
    "O4JEoT627Yue3e306v7tm9KB/Cb3jXXzjbcuyKWkf0Hf0Mob39znUXOhSFifWl1bvvTNut"
    "4bDLo3fVj+zX9Vpd1n2nLWJ7Ix/9b+9a3eArKMMv/9IZjlo9+O2iBCaFVn903RmCQUGU9j"
    "En/JhH3/1jtrb7x2SSDr7L1TEohBJVntB7mhR+zgPwz9kA/5wBsKZiKiKEiql4sKWRMmHh"
    "dZsRY2mkzdbIO/a8oIR3ZsKo4O63T4kI4jal0tsU5Jkvm2f+mT7bOuj69c8Q2Z9y2d5/2m"
    "J6/ylpeUce/+J5/KPK2NymsagYhjDFjcpCSa8dFhYRQ1QrGhh2NuhusecioX9ee64uob+/"
    "dhaAbVtp6iTn7G5jefRFkwPeNw1oPFGU94tn9F9XBaAccy04pTy5+cPuIi/3gzJT8JYW04"
    "eUs5xOdorDUK/o3E4oNlgjB2bxEDjdibbO6E1WahKPKGiZ7kQKqjsditZK3VwuRcZ8bm+4"
    "283acDweWGkJn5kmuOfQB9NrQCgjpMVgFyz6yGbCNyb3DGIQhenQhenJFBXu5tnlaTF4gC"
    "V54Pkp5vbaFKSYCYeio/U+sXh6jcAhKIwRNSCylM25wK+I1Xnexy2ItyuXrlLdgSRoHFCh"
    "mVV1UAKa0vx4lM7L7dX06POx+4zsU48Nc+n9obsQugvpvnLRXQgNNBUy0KC7UC2GWXkV7u"
    "MwpIhX2W500W6NPkMa89Fn4dwjPHukk9CX1mWvI/2EeDnuwCO+T16bWO370Xhw2xlOhTsR"
    "6yJ6IWzprvVHtBl5Qbjg9O87wgOnH3Ufkt/ELoDM+H7YH4EML+R2JxoF/kQj6RQ0kg5Bwe"
    "fwVqOf052g2AuiM7wctvrtz+CQFXyIH0LexmVI7uWSK9g2MvFQ6GAm8RNaujBdfCXN+Mrh"
    "LPexIRRBuxJ6uJUMKfpBoB/ESaCKFnt0dK2Uo6uqxtZ4Fzn4KlLm4BavkSDk+6j24IpCu9"
    "MkrM6sShEBXDK8l+bcNNKJANSvG9vsdiIcfvoQq7/Tdvfbkw3WrTXkm395ooIb1bTcjUMX"
    "Mk7/ifVKLfcTMVYr4rKTD3UFcarokxiLBdmsIYD+44cPZE2dOZNKBv6X2lOKje1PiQmf+k"
    "CzevFXzOyGhgw0ZOiuZWjIQA13hTTcaMioxTCL91f+pTGoj0R0KWsj/5sAM1un69c/Q33u"
    "D7mCh37YEjz0QzJ4yJFufu6TudbBOS53DnmnonD/kgftX7LB/iWZWRp2yZomoECmjhagv2"
    "kYgOShSu84EBFCLcZ2LUZ4RDtQjXEXNHSasO7UYESmVaVUGG2bncRujPVFiv4i+K6RQ3kx"
    "h8rTR1k7R04Z2Jlyn16gD+TS0heXsNkDU8ajz6BX4DlDWTvguiu5Aq2G1CSAFgKuPNAlm3"
    "NktrE8czVLqi9K703TTTgyH1xTPhzIBIcaEdSIoEakvkdl1IjUYpiDN15em2wgUGurLN9v"
    "6MAWCNQaNjwI4kEQD4K7DoJ8cFZwBrpIOQoq3zZyHAbNaPVcQajs0PNsbp59Jnh3/kQXmx"
    "X9JIzOpkWW7IYhDhTyYsLJbbV6T2aBu96MZ+qcsR9neeKjA3k9bZf6LUo7NJivEwfEY9/A"
    "xJJJSKHtBjT+wmsuzccNGM5NOKRu4ByUcbpUDeTWhtMuxC3k0RMn62cqThfFxqXKzg9vF4"
    "+veHzVXdHx+Irnmgqda/D4WothDl95OdfGUABN+imr44LtbdLeNVt8tAOJWp9sMYYQYwhP"
    "O4ZQOZbkffYVkQMf/op5m2hqtRx7sZl7umqtiBTqtaoUMXg601EDUV8dogOoKoN4ojK7BE"
    "hRmX3WymwJfYoiOxyUXUrsfJrrFmEw8Tqg5eURUTAr3ktF8CwjU+mTvVpAnlKxGReEhabF"
    "Krhk5u8gU/2YSuyNZ1uVSnCeaBUCubiTFCuzlh6o0IRz56nZ2nhlNzV9pYbjQqpXeBoWMH"
    "BBCy8gKrTY0NsaFISuB32xrmZ0uaRz4HFkeznem+9dBX+XpuN6gUI+1JPPuHsWlwirgVDE"
    "s+sTmVm2Z85pUJFVmVjsJ0CD1kLBxFfNW/Q/QX8NQp/XHjh+zWnw+xe2RVm7K7aUqK0KR7"
    "GXJ3P+pP5A+bO5lp/dPEg1hciGqulu/V/Ie1kZa5cuiGS79DuAcWYAunyY2B2zsXap560Y"
    "+DPiGq+u78c2XxnmM7vViWWvqSXv6cXerBbg1MabnfE6dDETMpAFF7CFgx+DFSbNe8icyw"
    "MQ3GBQpNlCGixcBjVYRvgvbwizxcT6Zqw23M4xmxuOY0IXcuTl2H2St62Mnj/YK4MNIsNt"
    "zduHtLzWe9Iij469WfudP7FvDDZrZKC7P8caYpIZRFxnfbqemPzQMLu3FaQUdth9gm3GIE"
    "IRw+/T/5G8PyACXRps4gion4PQRoCTGgxI0cF3LgdouYFpKJMRG15sNP0wSXAnhOUMnh1h"
    "3RGNsPlAl5mRj9uMOC572NhO89Exnl09W8tNtx8xtwgt2bslg16oHsk/2K9Yfr+dDZOdHt"
    "i7lJZjSBIP5DF6koN7jK7UrSw4mW40x21769HTXPHtyxZBmlWahlq3wrNQ+934y3aZnbDH"
    "h/UR+MYU242/ek4Lzhhd6vPgupuSmg7X/OLbVncQJdi1y5zxz2wusnbKgUVukQpoGU3yaJ"
    "JvoEkeTfIXJ2urRZN8LYY5yyS/JS48yya/X6Tym+bWieeUzGGj+2lbRslEnHKwd06iu5uJ"
    "OZSusj304m44uBuMREZ0UZpY9/2rzvC3YXfMU66rnybWVafd6/ahvl+aWN3R6B6uiL9AQT"
    "y9HgxFQnhRmlg3wxZc4H8mVq91x/sUfyfW6H447EA/cFH5MLFuW+N7flUWJClykFGdS7Mn"
    "rf2Zi8rSxOr8ftflcrLA5Fr9dqfX45J+Ma5qzDPRfshHP7CFfQAN7sc2uLub56nUf6S8EL"
    "cSD0Ql0Xlkh/MIP+MBO6+gddN100kTR8x3YB6oSaQqVhPzNHHEfCfm+0GNCOdFOG5a0124"
    "U8QR812z2kjTcW2f0kaqoutI2F58eAN11iELxvTZXmQwee0+U8TbqPLG72LEzguQtET8ZT"
    "v5QX/8ufcH28mLwsT6131rOO4M4VpQnFh/dFr8kvhbjR26avbXUEXGxdAPPkUlCZZqbWSj"
    "QohrCq5grXde2GZaJkXdZ8GJt1FheruL0bjVv2oNQQsgSxNr2BrDeZ//Sddd3A1G47sBvx"
    "gUq7Hm2PP5Zs3JBafzleHqPB1pons9IxVzJi36ERE28YXxqgNuVAiXnhRcY3b73DEOUbFa"
    "BzlFvBPyAhgRqnOYyNy2wVVwai+XU23+mFThOqMZdznJC2Rcrs4YRn1f8iIYlaozfjHHpL"
    "wAxsRqjaDqZZgbP1WozujF3Cfz4hcTqzOCAeOsPooponVGUvV1zP0uVmTqjJ0MZdGBThGp"
    "M3Kesfo6ZZsRuIUEevnUSbEmqqxNGnbGLaEr8kvg1zLqjiBjtyxUQ0/kx0UlB+WSHWSoYW"
    "XYxxSx2EA8MLmyDtjBlePO58vBoActB159l91xDOL728vO8N3HmEEnxYVWRJNpwq1IIdo6"
    "aIvAOk2jpCKFdkl1ZUkxs0diVfK+E6NSdX4tRmMzNedpUvjg6XpCYO5lRudxZjo22EDgeK"
    "r6DyWBWbSe3o/p1Zy1qhgur7uWVyV4OQFzy3GM16wVNioYA3pluqVNXyWK7GFjrjx2+H4P"
    "/b1F6Ni48/v4z7+qQ69zQlalU2GAOk9II4H9eSGNsgEgpDGbaITBIHccbpT3AEFFRr3SQV"
    "X5EDRQjYkhC9x2yjIxB5MA63OWhS2d5nTdTVoWeV4zWMuSO4ICsL0MGjpTaCPboBzI8o1o"
    "AcCOPGO5vKV+PO+Zoqtu23OAKzZQBaDb3rie/XzW0EY2mzmwzQygRHCT4EZ3nTnQ9d/9Rb"
    "zO8lJwVnOXsBPb2DZJm4NTecvxKNO5aThmGvKXUvz616HM877lPRc0dU7kp1EfGGN9IEhq"
    "buVzRCjMAHYgUNHMY+cIlXyIC8Dq3Ja7FPNSIQid3V4x4Z5yIEwjn212zNo6V5y4I8Khyz"
    "i0cU4AwV6hXFZu+fBlcnOHD+fONJPPYdWdRN0jts1+sBevAbXvwysxIiTDDfLVsl8soPJ1"
    "qPh6bi9YU/T943u4ajpEEggbz7b1qNBIf+cSFw6hnwQBtTgaRJi7j9v9xOK81LP/tk1LMi"
    "6zfiQbOPAuP9Al20uTGTARw9c7WaVJKqk0VGpMLJ9XWqXy5qzOksDaAAZsN5t0+iJ4MjJz"
    "XPJX5I4UlyodPUCH3JfIfZkEH7kvkfuyHqSIyH1Zi2EWr8b8S2NQHyO209bGTFaarBjZ6j"
    "PQ5AezZCJR/lcDXL/+GYL7w4d88Q/bAiCS+NpeCr5jtq3NDGrcH99qKpGyXOciq7kP4rvb"
    "1u/fR1b03qB/41dXQG/3BpfIe3dkj1HhXasJcCiEDrnb4UWy3bLJdgP1S/r+Ox3iiFCd40"
    "mkbkoHO0WkzsjNqeOZS3MOceL6zPjp0ufGkv9znu3Xz9m7r58x/HSf2Vp8+KnmEhGVqvMq"
    "gamEMZVwVRyZDksl/DY23Wo+/Ec26Up/8TRrbuhKvsWQq1TaacIdWJTQhckNW9yqKKUbxL"
    "VXIiEtu8htjtZ7cgVWTFaNEw/x/K/sg2S0g1ynPAvy3GAbgoXhgJT7CZoU+Wa/Uio8vCJG"
    "3GPfwMTyeN5YmXpXkBryXMfZJlNfHynvc7vJ1K9cbAbCr6Y4gJeV7hFwLrN9zy6gdbQfo/"
    "1Y9+2A9mM0LFbIsIj241oMM1o8S7R4+tuw/G8eRQIN9CkvH7Qhl2tD9nfvSXx30xr6slXG"
    "+qLXve40Cfw/sVr9/n13/EeTyMLE+txp9cafm0T8ZTXa7e5Vpz9mVWRpYkGC0M4QxPwSJP"
    "UZD4aQ0of9iR8c841lrqHUoENMHpjy6kiTkrXOQBA/GerDKOTqrGzGBCNluauFKRo00U0T"
    "RYxTk7iEyeb0qMsSkkfkLns7VyvOUpYwi+RR33Pl58EByGdnLSlVhR+N9UtR5CeCAbPV+a"
    "5fder5dXdq9VsE6nKtNsQbSUIE8vJkkxfQPULYUtBuk11/bbD/DKESZ2sXxDs1eHVoB8qg"
    "auc15uyHgNLd9N4ndPnH6zZFTZ87jEm0LfUoqJFGjTRqpFEjXV9VJWqkazHMkbeezihHBH"
    "GQKz3IbN11016A2dEqoUSV9YuVDVgxPI8+r1OeqWzEFRGEfA/ID0sSdGB+oGPp008nQRB6"
    "vBbO7yvfuA+6qMblkOEXPYmP5kmcOoELAFePiLaa83YnwPEnV9tbu0xlpvDdTlFiBk7d2c"
    "rLeVAlh86SExo5dG07bHyJbQWeuw1icg4n+fE7l/gxk5/ITDAkBxxJwIXESZFc6nyjC0UM"
    "ihZoFBusktwaRLWXx72BCUMLaKc2lhdhb7KtBmHivA1+uJpYE2tGrYU7Fe3MuFp0xs4BEY"
    "bRGXd+hu7AZYDdo7NZUZcY/LZeyQtQYL3AHUjXZ/+HvicDK8abBVVMl93gg70BxqqZYAWb"
    "KQpZlbAq+IFwk/yzJBZ8MtfvycyAOUgXHKFA3av+WtsR1w32Qzkn1ozNKMf+ZqxmvK7hfp"
    "WsVmQG6ZYNT7ZFxahAHmbwG382XVbP9egaJtmKdbKhB6uLfZhkdFOxDtIyRdcReooQiZfa"
    "E+TS3bild+P7xZTaSamNw3JTSsPy2Sqnbf78Fd+u/8RP0SKDFhm0yKBFpr5aXLTI1GKY9V"
    "kkzpc5ovgggXAXuo+aOJSuuJr4bjAcCzWxKE2sq0H7/rbT51fD8sRqjUYd9o9d9Uusbgfc"
    "r6GiKEysu1aXfYT/J9aw889OW7YuShMLHourYeu3fpMExWooos/ex/6q0wInev5nYrWH3X"
    "G33epNu71enw1nk8SvsOHtjlqX3R53xg/LE+u2cwUVm0QWWM3Wbeumw2rxvxNrPBizhnoD"
    "aDcsV2OgFU1Icry30sLEJI/IDPM2r8QCiWHiyiZN5NPEEX4NXh7klSuZV05yGKXsuLcxIy"
    "pSSD1J45u1mK+E61L2TxdiVexgjKtpHyoOYqFp10U4lEKAtwOsqGzzRqwpIrWO+Iup0vPC"
    "FxOrNYRqJwkIsz3OYmJnsRc4ttfZkv1Odj8p+95s3FUZZAPXxxzePunmg3ynelW+wvhftN"
    "rtzh3Xs/ilNN1LNQ7fPqZTfVfjFNEKj0qln4qF9ms0KlXnqPm1YeqCp4jUGbnQ9K9jkwql"
    "CrBHnQ5+J2eOUh0wEkOc7SgRE0Of4+gzE3G7yotpRAjd42OQRnzm8kIaEcJJijEcJUCKsQ"
    "ZvEGsg1soCkL0MGjpTZCNvlRzIhpmgC5mz5x7DEXnD5IDX3zgVAHBLNjWkDLFc7EcninFs"
    "s3lAUgN2T5tnCt0n4NfOa3Al2zqjtSN2Yn4tCqo70dQ5IVV66FUwvbJCsNT5tyMUa7pQ6+"
    "aIyfLrQzQUT0Fvuh7wMEGZt/idy8ONGjLOSFR4ER8sP15IBB1xDifTSuONKqub9HQOflCa"
    "yNobz+aAEQQYQaC78GAEAbqWV0iXhxEEtRhmzFKPWepPJBzjf1JUNNnQitpnCGwp2QVoho"
    "dElhM8YpsfW4fOqfltD6+1iFidrcaW7aUsq9luIn599A3R9w0RZ3y9c6oqg2acrMdfm4wr"
    "KYlWx60mskArc6AyPG+q2YpO2J06cPV5zWFmUOZhAeDWgo0r+ehWj4/LV6Rn6YQVRfsulf"
    "BaqbpTI/wb8DQBxRWTopRrYME77pNggZKGApHIl7dO2HGWbNbA/B+nfkrqgYtuHLW/qP1F"
    "7S9qf2umFkTtby2GGbW/hSYkgy2Hjh4tEEBVWj5VmsugTEF4a2hyIFPH6Pq/6UR+cx5ZTX"
    "RDoTrCqxX4jQQcZRNwPLMzmr03g1MoXWWkL9qt0ecmgf8n1mWr/+t0PGz1R9edYZNEPsaP"
    "xvkW7aKDPd80VK5qk1/P6oGaeNQWV0GXmUNb/DZazMEaeD0YnN7rRYoSU/26sU2Haccq5v"
    "BpdY0V0PQT03PJi/EKDPV8IxQS1LO/9D9rOpdpAGb+B7ayzRp+ftPZ2rEfjAeTbR5eZ5Ag"
    "YE2dOfiwPnCmf6mD+85NqDmPfgcTi6cC+ERmbLFZ8XZmSlpV02I34LD+2dU53IZLnuwXYi"
    "+9MFkA0PJDQlZIXk8+7kOqHw0/4c2VQiTup50tvyf7xQq6kYShBbYeUpCy0iMt/vZLarZE"
    "wJWHoITGrUVJtx0es4ptV3n6i2+c01aFTB0FP6P285ptBj3bKWFaU8Nh68yjYzxrPo833X"
    "6kaaHDe7c0XE8oRsk/IEv195hkAI1EaCRCI9FJWw/QSFSLYcYkA6UmGdg8/DfbkerAq4hU"
    "WVNZKcNRHVI5DO46/SaB/yfWbwNIrzBgpd5gNG4S+H8fjfDHPIPxMXssPqYNxWOGlTTXSD"
    "xW3mJ6cdsZQ2KE8cS6Htz3r5qE/5lY7UH/uju8BUrGoDix+p3O1Wja7nVawyZRPkyswfV1"
    "Zwi1ZWFi3Q0Ht12egcMvTaw07sf2oNeT5I9BsRoGAbSClW0FO0k77sWHNzgx7mfG9fWfmg"
    "hH5BDk7SDH9FJ53ZOiUuiklHI2jylA8xplY2J1jkbjZg6NWRnUR0VRfDJGFP06CoSIIOoP"
    "Kq0/UK0iOmOsyiHvb5VHOGbo2edgF2uiwpG7F3fDbrsDBzD2B05at3dsBMaDIRy1/DI71Q"
    "2mcJZjJzpR4Fcu769u4GwYFCfWqDP8wtuTBV6v1R/9Bg5dQZGdBcef4Qr/U42THB8y3dDs"
    "iFCFR7mQ57iU+OyI3TP3CToidQ64H0NpqJqBE2C3HMd4zVDQxgRjeAPxXGlHvNA2+7AxV5"
    "5pue+hv7cwyMKE/vMvZDMvm2Eg5q6U21c0Koawxg8nim9WXkxVGQR0h/+tnH9JfPVdcJWm"
    "ThPa3V64MZ9EpDV/O1pz/pQXAKweFcapoquuiQfQbTMwXw/kjx6B9ZD9d07JD0oljw4BS/"
    "Gvj6CZ7V3PTbZT16+307l+YFECtQVJB3dzNzwoQTtN4XPuPtkvdEE87ubuuYShsjD5pveJ"
    "/S7B5Qz+59LzfEWX3idi0W/UIQ59cUyP3WeSO+RoPU+smVhyZrz+jD8hrOxQ1ontUl/ap6"
    "N+oI+G1Qg9/AOmksC/Hyis9/GoV0If5BNKLY86ZTlfl9h2ZA1XOirJWb+cHgL3hoKaRydj"
    "dDLWfYediu0InYz3mb8nZ1tAJ+NaDDN6BdbaK/AEfCpOyMfnJD0A38i/B5lcqujDSr+ZC2"
    "qlcZNlm5ZVmbNA+Nim5ejxXM9VR5XErValt1qgk9pjjBUx9Maq8viypgCbPffSoXSFvUQu"
    "WldfWv02393KEnhSjaeXrfav4EolSocGPxW/z0Xvh+LN9AkVdm5jfUISwUUfiKP6QMSopw"
    "60J8cYr04T4N325MRji84Q6AxxIuge5AxRpqm/bTj0i+ma6flAgi8bW5OBsGrTb0G9XKZ+"
    "Xp3YDnk0l16DrFeGZdGFTz83e3SMBZ2JJM7SA4o8GcLg/Yl9zYRmBO42JL17NL9lWffL7C"
    "w9U4jimAbJp/ldsVrs98ezhmQwt8WkGkXbzctqV0TviPQ3aMJGEzaasNGEXVOFDJqwazHM"
    "/pt6H62bL1tlu8XFl+6oO24S/mdi3XSv2Qf4fx/VWim8QidG8XRxdd/RfP+DSJOw/ybWFZ"
    "vGrMj+n1ijX7t3d6ANlYVqjAjfTu87IIFwpR+JVpO0JtZlk1xOrHaTtKsBfFqeznyoP1Te"
    "Pn1x2+q3biAUWhbY7L+/6wy7EIDtl6oxDHBeTB+I9Le9X7/Chpc9vQNKCc8NT67JLVU6wK"
    "FErROLICHHuW9FdVkZkJDhAEIGjL4uw/Ko6g81YI2JHQDr6UxrDMGuagi2PxuPbh6r5uTd"
    "iXDs6a2WgUzwd7Jfnm0mi1VpbDWWBZV1TGat0IY1N1arwITl2UQ2SAyLmNY325xTEY4aZm"
    "myl8T0kpaxgtrUDD2V7fkLteizFFOU7SzC92yJ/ZTZNh+hcPcd9oS2NbStoW0NbWs1Pemi"
    "ba0Wwxx9tebV90Wlaq3zAyh0NEJ+/SqbAiqrEopu1nQWpdg2D5WsFV6T7I03t5+19KyKCK"
    "pa9Z+rtWM/m67+ayAqVufcBdFDd+4DXvSojqrqWJCMol/IHSSj6iQQ0PT3p7b2PyGI+v/t"
    "4UcwCwtQTg/8dk5zuu6O2lCe1hxqf7leFgBsN2zpTKGNvltygBs+42hVyQdxYlWslF3Fn+"
    "Ip9hRl9mfbUZSHbbf55DcZtmO4X+mCLG2H2BYlDAzzG3Vem2TGdugwZxYM9xlUDDg3V9R1"
    "Q+LNuUMXgGmDrA1zQd5Z1PteGEYExSckeW8kDC1H7X1iwRWIZXLBTsPEoLyii0ce1eQSyK"
    "FENmzqOpzJlL0Z97DiRFIdaNkibrr9iDlCnNjeLQ3XE6o58g/4Hd9vNeeYrrspyeISiYMs"
    "sZ+YVbnEnoDR1l1Tx2XPf/mdyXlccjfKExPtqcA+Srz9sqLvQjIvDL9DEyGaCJtoIqytnh"
    "ZNhLUYZmvjn+LyxluEEoUo43e/kY4Wb/FTnnCLn7KjLZDyMgfImLa9ST4cf2Haj7FVnpg1"
    "4VXFEOCtCduNtAPBVnB9EQR2G7BSpTO1l0tNfGOSCPM2mGN6BA2YY5II8zaYI6qUvPb7iF"
    "Ctvbgw5HVP4LKf7dz0EFlPeJkEESPIEKGpoxJCTTIS2SWGnbvBcNy5ml4N7i/H1/e9Jklc"
    "AjIJ/8vwWlDtsnWlCLFPE+u3YXc87vSng+vrJlE+xE0eefbRxbPsYuJmTNz8ZqsPJm5+a1"
    "jRH6tgQJOGw7ywJiUR3Di4K3Oti2oognCih9sbeLjBDCwA1ZFnz7+OZFvFW4ArgKvyqOaA"
    "FfkYdLDV52NAFvi82OqywCsv+kLWhTpwwSc3R9qOmTG32JTT7qWUu/51SFeGl+4Mks1fcS"
    "bQR+aqQ+eUNX0gWEPRyjmBVKabr9hApTj5BjurbBdf/qBMg61cvsQC/tvhO5dwyfek67lE"
    "GEzZX4cS0yIz30Y9a5KZZ3vGagaesgbbYNIFeTG9J+FBu6Zz01iRJWWdzUAtM5WVwSc3rv"
    "Q6cvcTC+qsHXNOCXxHXuzNakGejG/0E5nxyf6NLrg/cdSNmDsPw+ieiONv5J30740duuaU"
    "6pF7vJ4kCXGpLr8l/pqQQ7nETpab1dJcPVPLmx6lv/mT4TzS4/TlUG/jWMfpq0zIbIuvzy"
    "U1DyatMtrlS2oBzaLLNLpM6+720GUafWkr5EuLLtO1GGZ0mS7TZfr0EpLog33xr/vBuNu/"
    "aRJZmFhQgFQk4i+4kVzfjzrcg4QXJlZ70B8PW20hp3wIv4HqYRmu3971OvKyLLKrkPi51+"
    "NX/WL8LP42Diiph5R9ZkFqQ0d0QLrvX9/3rrsBshozQxFtEuUDzIh/3bO1S8wJWZxYrbu7"
    "4eALT+ktSxOrOxrdwxXxd2LdtYbjbqvX+2N61el1v3SG8GXKxYmlfK9cZXPquju8ldNLFK"
    "sxYxLHzH1mS6KRI84UmArd/pdBt60/VVTZJlE/qUMe1kheY1Ml+DZNtj1gU0+sKykXYWIE"
    "36tX2aTpiouyVHXPt4QGYZ9plGjkqNOor50Tq88zYfV5Jqz0taX9udP+lY+jKEysUa97N/"
    "WXF+WDOmmGnfH9sB+dM/416Mn/1i9VYwpgpFbZkVqhAj7ldLQtVCAqiJEC2yIF9sEXoc0F"
    "rTQnTZc0haJqK8AxSYR5e0jcK9+4L4zXlFdxpv4xLnY8JWSZ63HBesiI9UJHPxURRPVUpd"
    "VTvh1pyvmy9tE5pzWApMqnMOYHjTeO9UmM9aNtL9ypQxmw7n4Dnt4CjvopjXoaj2e2VTxd"
    "Gml+/y8FY2O9duxvBzxYsQbwuaryc4VZfc99hEPHJ53xDaVwdKs8upLHWJdFRxVDfQxyQL"
    "0hwL6ruSbAqhgCjFxQbw4z0ocgfcib7VuQPuStYUW2i4LB3ULPgAHvCrQY8I4B72c9fzHg"
    "/W0C3qWO4ECwzi8XWcyryzoUIR7K3mPtnCtGwjO0CJSGvKXzxQkZJnJOpmkBz52YTOf84A"
    "GN1IEgHcS1dSoYFTGbAqDObULBrqpUehcOWBbFi49mNs2L4KBb+fVysbysHXuxmXvEXhLD"
    "EkwrDZ4K8cl+IexuX+Eb0+NsKOSBUosINvGGn3YRii7bq4uEjA3iGV9ZJQCFN0P/M38yLP"
    "aTOUdKguXleN1PLEH8wnleOJkLfV57rzyLpBHcR4wJZmFTl1i26D+L5eXPkCTR/bq5+Ouv"
    "YOoGw450BkhngHQGSGdwoqZ1pDOoxTCz9kxPb3VURTDQImWFhB1BAs7sQEJZ/QxjCIvnh+"
    "B/NbD1658huD98yBcGuy0ONoEv+6kp6302vn79s8S36Cjjf2/Ydtr0Uny3M9daVQTX2pS1"
    "NjzfpWxTdsYVB4IHO/ecjpPnXu498JzvBXNU8G18qE4I55NMaHpC+CLRQ9lED0JXp/GKCw"
    "WO94Iry6uy6LdboPDUwDMig5Am1Fe2tTSdZy1IIzIIaRxSYZTUQlQVQUDjgAYWDA1EIzII"
    "aRxSzG+HOcOq4M6XI2dYtiNf6cZo6WGUZY4OHZB2GaSdsOZOk/QNxE2Dzde2qG/ifSUeZN"
    "yY289UZNsgM3HK4VZcno0DzLZsl0PAhYGbgF1es0GejQUlEIzNZB7ZULhMCCpLj75Gwih9"
    "7BuYWDOHLjcQQzwDi3UD+uZNPhkLYfGWsUeQ06PB85HYfEs32yfriDrl4rQPxSezoIluDu"
    "kADeloSNdd5dGQjhbWCllY0ZBei2H+yjBM1yruJg/2ZausXbwQjL0+c+/E6vzOXiX9m06T"
    "+KX4xuptrGzBJmSfkQiEKz4UhxI2p7F0Dzv/lHTefqkaA8pedqkBY2O2T8zSLvkSVR7GQp"
    "bJzu/jyArpA/nutvX795FVsjfo3/jVFeDbvcFlAvD92eVK4JU7peE4tbfW/InO9+QJjUgi"
    "TVLlR5l9m/ZezF5Fo1KF5C6q8JiWsZBirqhSc0VB7JKwHu+xfiWlcQ2r9BqGnhsle26cpO"
    "/RqfBj+Yx4+2n7VFFcpqq8TEmDj+5TFErhY7SdLlHYzTTxVcUQ4B18lHaGx9kuQko7y+sM"
    "IU6Zw9NnykDaW2WcaKTC57OLdmv0GfKNjj5PrMtW/9fpeNjqj647wyaJfKyGvhFdhYomB+"
    "RHLT1WwFAE4UTPqyN5XsUnbQGoniODTBxZ5WE9gJsOOY3S0S6VguYOIrN6wLGc4vMXftnY"
    "5vHHo7umPlHzbn8/3qwr/Oue7NWCLB37mRhkYbwS22qQjeWZK2JYNji3CU6WJ8OVNC2SOs"
    "Yhns2vgJDpEWotXPJiek9Jypnyu9P0x2NLhuO5UzGRi3XAg/sqpmF0vEPHO93FER3v0LZd"
    "IVUcOt7VYpjn9kKLEsSvX4xB6KwtrMi2Ui7bCto0y7ZpRvbayVdAhvJJFdq2+p8g2tuU2W"
    "w1jweihueJvOApIgdCdzpWSolcQkmXR+1hejQtY5KO2iM4p3dZW6c7J99I88FB26b98FHN"
    "owGZmn5lHSbe71xBQPuezNyvGx5hCMoG0RP70n6xCGxbIE5Q0Utspdc9pM1UwtuomieN9T"
    "aq5ZCsdgo0qJFAjQRqJFAjUdujKmokajHMyP+KGokT1Ugg/2uJjkX78GcidSY/bSC1YwWU"
    "adGzXALm7DNXQhB9urb7dEXP2ge6IEXcOE4T3Z0uSIkZViluLT8pXYqWSclXl61fcpRKO/"
    "VKt7ZFX2VOJJ7oyPKJp96TtuE+gSboyQBveHadgEoi9Gt5AccXkPxEZqLO1LTYoWNGXOMV"
    "aK8gGROvltQ9HbHfgwiwGJTfWPtluN/I33uMrkLHbxWveLcFdljsr0FlHirzdF8zqMxDLU"
    "+FtDyozKvFMCOHQ5n6vJOMOUelyGmBWqpS5LAwzgPjN4+E9IkFcMaOKnk9l2JitXb8ih8q"
    "dbY3cVkkrKjy/iaqs8h98I5IoToXQ8jLBRToJRxYVR5eNWFNSh4A7umsQxhPXrF4crliFg"
    "BsN2zpTKGNvl1ygKs85AUAPPKM5fKW+qf4k1wTdmKcXBcrZjILQvlTrWZqoP82wxnUm678"
    "ijuNZyObsFt6BadoIwj/NtyvdAER4A9U2rdEnhe2zyVP9ouQeKEOJcZ8TtdspgiLFRi4Hn"
    "luGf6lZMxNWs6O1WmqW3c8X0+aYzdaa9Bao7vEobUG1fgVOuaitaYWw4yu16WZav69YW9P"
    "00vZYGe+eFSR4715ysS44JePv3XTwFQV2QvTip1XMNFrBdVDSUDlSWofXCOiCC9q395A+x"
    "Y/5RaBbpgN96wxjjy+ldIRhdyaKSqiCPFmtobIhWpTn+wzb7JikTdEMAnyFrjHs5o+uEmM"
    "1cqPredAAovg2nA8uGimxO4X2vIBHtKRnCjo5ouKI1QcoeKovhoFVBzVYpjRzbdM3dHeWd"
    "qKTtCGj1B5j5DcoO41znFZ9Bms8kizn7Y0nef9Nj8xWRzpKo+0az5aGW41W6wqqlCF8xLt"
    "+Xr8mIt45eMW4pWPSeIV6fK01zsyKooPVJUfKDRPoP68Orrdg5P2yLXnQALb8/NojXmngg"
    "b9QIzO0+QQwamADFCB1h+TQO1hR8lyt02gmseecqjXrW2xD9BQzOdVWD5cSubsJrlTbE6P"
    "Ws0GU71lfUPRTvrjYH1F8wmaT9B8guaTmp530HxSi2FGv1v0uz0hJ1FxItPyu1VFjodpWT"
    "nt0eu2gmotzJmOWsKT0xJizvSj50wvUxfUms+BXG3kMcifqZXKWZyo09imETJE7akbqb5T"
    "J/Qb5OsGF9cVXTxSh7iGueCf5xvXs5/B6/WFLoisRK2F0OOwzwvjVWh41Noy49XSfNxAyD"
    "T79oVNbtAJpfniHrvzVF2TL80fFOqY9mLKetqudlLqNYqmHH5w2GP75L9hSuzIsNyXxM8+"
    "vBfUpqE2TfdNgdo0VLNUSM2C2rRaDDM6I5epUItuKpIPUTrCUalak4MiqXDZpMIPxso/Is"
    "fm5zZebEUKibFpfH3AiITavUfFQXKvYY6JolNt9cc5/XW0m4NdUTdU11f9onUz7HSumkT8"
    "nVhX3dHd/Riu+KW4FivPe6t48nVfazXd7x2WJn7wy+x0Hr293mWW7aXAPKb/ydCk+PUrPN"
    "0LWcY6v48jK5g/bd/dtn7/PrKK9Qb9G7+6Ms3bvcFlfGemKkHzqgyjmlO0zWWsGHqgxsQQ"
    "1u0mT9WacKB9rq00dZrQ7jTPxSZXDtuneMYLQPcyaOhMsY2shhUwfv7f/wPQ5Hl+"
)
