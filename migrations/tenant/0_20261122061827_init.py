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
CREATE INDEX "idx_staff_membe_search__a7ac66" ON "staff_member" USING GIN ("search_grams");
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
CREATE INDEX "idx_customer_search__b9af12" ON "customer" USING GIN ("search_grams");
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
CREATE INDEX "idx_policy_search__21205f" ON "policy" USING GIN ("search_grams");
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
    "policy_id" UUID NOT NULL REFERENCES "policy" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_claim_policy__01e0c1" ON "claim" ("policy_id", "reported_on", "id");
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
CREATE INDEX "idx_opportunity_search__9a4a58" ON "opportunity" USING GIN ("search_grams");
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
CREATE INDEX "idx_sales_order_search__af765d" ON "sales_order" USING GIN ("search_grams");
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
CREATE INDEX "idx_invoice_search__d54f09" ON "invoice" USING GIN ("search_grams");
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
    "eJzsfXtz4kiy71ep8D8zG8E4ut2P6eO+cSMwpt3s2MYLuGf3DhMgUNloLao4kjDDeXz3W1"
    "l6oDcSSFiIjJhpC1RZElmvzF++/vvMokxh1nlzqWpWm1nG+uyS/PcZU+ZUXMTcbZAzZbHY"
    "3IMvLGWiy+YKtBtRr+HEtAxlaolbT4puUvGVSs2poS0sjTMg6DJK+OTfdGqR6Uxhz1QlGi"
    "NcfLtkmkX4E1lx4+WcjCf0iRt0TBSmkrHyZFFjTGZcV4k1ox7plOvLOTMFvb4+hxdQ+VS8"
    "gcaeD/As0cl/LunI4s9UtDPEE//4U3ytMZX+RU34+N9nTxrVVXl9pkjOaeoZNKJ/LQxqmo"
    "IppkvnjABb6jpweL2QDD6TjQVT5Yf/bZBAn4LxmrUeiU6B+VbxXRffr5gd3CjljSeGwqaz"
    "Urqe6prgRyldG1RMIlP2vU+v0HDxMpIdBxa0/c7y+5FL+/jYuf4mW8KSmYzsqb1pvVhbM8"
    "685sulpp4DDdx7powaikVV3xqHV3N2BPcre3GILyxjSb1VoW6+UOmTstRhpzj7P09LNoUN"
    "gtg7jHk+Fcvx/IWuzXNGV4I1/9d5UR/RaHTfHYz67cFodBbZZhxe+XcD56upYKxgmiaeAm"
    "z6X7vfDXvkt2fwgNb3Zu/nD5//JhnCTevZkDcl887+VxIqljLaDOWG5/ZSD/L8WvDM0uY0"
    "nu82RYjvqkNy7l7swn/3i80AbHZml5kuuw7L4EHnrt0fNO8eoPu5af6nLvnUHLThzoX8dh"
    "369md7PLg4ZOwDyOuE/N4ZfCfwkfy/7n07PGpeu8H/gyUoDi6LjxhfjRTVzxP3a/cruVrd"
    "Yd1sicGhbc0UI35YNxShoRUsOsLBPJsrf410yp6tmfj4+V3K4P5o9uQC+vwuNGD3zp0Lee"
    "t/Yxg8yrdlBYiK3Lmqu3K2bk2+rUhurPFzts2Wc8nTjniwODtpdFvyqKs8f89avbbYH64v"
    "iXMxZI8P1/Y3zsWQXbdv2/Ib5yIsLWaZ8RdZZvxF8oy/iMx4vzSUdcL7aXC+xzJUfsqxTw"
    "epqjzXd9yrL95lm7ppczcyeQNScVZWB4hqyOn3mTaJ9ym7xPvoNiF4NKEzRX8a8ac8W0WY"
    "bo/twhHbq8L0YnaLgMqYlakBIuRoiKMSSomy8+/97n0COz2KsPqjTS3yP0TXTKusXcGnek"
    "6Wmm5pzDyHx76FvgkcCmhC7o7w813zn+HNonXbvQqPBnRwFT4OAczKMxoeAQ5G4YNhUMWM"
    "k8UH9C8rfjQ2FDudlMezwwza/xyk89uDAm679zdu8/AghPntQWs5BJQgVS0llC+ZJJQvKR"
    "LKF5BQAHN8evEhYPDFRJm+rBRDHUXu8Aue1DZ6a34xD3+jMOVZ8g5+JPwCx1ZxTRVV1xjt"
    "0VeNrs5irBmhFo00i4bqtB0Zm8ZbrRpNRviCMuISN8hkTTTLJJraIBYnE0oMOn3hjKpEeR"
    "bj8pU8gx2CC6VbtCMrxYyaL4rqdLudoh7gsXwS/PPxyOBixBURV6zEKbxlDldkv2/pVDF6"
    "YlOM2+o3N1N3+Sk0E1u8027rBt9yjb9PjkXZvhS7LXBQGo5ttbBBzBlfMTA0y2fAng3NHK"
    "kiussX1vOQDdkYbGZjohhUmq6dDn8SJ4b5ldD5wlqT1UwcKdKu7Tx4RQ0qjdrkSQjd4oNK"
    "uCH+U+XlpGK2bjlcaJCuvkE61CtMzHz93XTuQ13WQ0xBGzfauNHGXdnBLFsWRci5aMhZHi"
    "0RZjYNQ1nHc9MlCDGyTGzz7VC1P/4MW+1suS8Xx3w0p8k0tNOjnR7t9HXiNNrpj2i3QEvO"
    "SVhyWor4aapidF+pYWgqPYsD+MJtGqk4n9N6xP3Nt9tziKoAukZWM206kzCbC8IBILeaKR"
    "aBsBCTTKjOV0SzGkSlC8WwTPJk8LkE2OzX+ckk7kuck4H/a75iUZvPgR48ZPSvKZW/1yTg"
    "/ClDY8C4ZCx1mgT5uZCWfG1lffZnLe1INQFoxIQ3Y11/OyzB28BHEWK+xkoT8t+XtVM+wx"
    "v8cvH+468fv3z4/PGLaCLf0vvm1xS+d+4HYSHKoPDLR/lxryAl4l+Vxr+WC3XHYQ5S4jBX"
    "epjh9Iod3/ixdZqnDWq9BhQGKbQBQqws9BZh2xXnOlVYPOd8VCHuTQRZvZh21e3eBhbAVS"
    "fspfZ4d9UWErmc+aKRZtH400b8eqrn0XU8ghqqOV+yaOpfkhX1L9UC4avG7AIdQsIcjrL3"
    "mxCqtWf2G11HIs9CLHX0vSuvo+Nk6+bbM0/tMJSVpyQFp5X4/SrVqb0t9MQx1+u0Brbl+w"
    "3Ucb5kltT8olq4c6uRqnz7Gm1Vub8LbfZJMYhCTGpo1BRqrlBg+ZxGXWbSm+7h7mh3l2fb"
    "3VAUs+9uV1SPbtdN0VAVfRkD/19pz8kqqktyOAW1TIbbOup/XFx8+PDrxbsPn798+vjrr5"
    "++vPOU1eitNK31qnMDokRgQGzZoioA39K0uB1zfE2fNKY5HIvuL7EN03cbSeLwRQ0SZUpL"
    "IynFpmL3TYQ2QdVzMuY2SrbxqpNz0BQNW9+7nVabzJU1sZSXmI2qsF5jsbiN48ULRSzuzY"
    "Wh1J0OsTjE4t5amD86kAaxuJMYZnQ5LNnlEMSDHNx1mteQtR+zsPZjMms/RlgruRPL2+3J"
    "dVzaKjNaesNdEvh3yGz08pLYf4cM8M528/6SOBdDBvvJJYF/h8yWYy8deTYsG2dzhsrkC5"
    "Uj3Y5ESUf/FYNLbUFWHZoqD1VlwFWbYTQh6VQak2nlU01Vhsng26QZNEaXSzXH+MkOaI/x"
    "vjlag4yjr0fZnZxKw0dSjWQa8LwaJdOwYCLvoBwEKQtQDo7H5fIodIOKYJVu0oizlIQS6Y"
    "ik6m+VCYI0Lbpww38NOuWG2iDqUnzPiXjPNXGs6eAkaBKZqkdih9Jn8ImMhaBp2GrvOB6M"
    "LLB/GW4saOED0UzJPfBa1CFmWSau+IWK+a+ShbI04cl8YdpxxzqfvjjujIoJj3azWFyKJ7"
    "xoiwVVx/YbrDRrRuwcONB+yKSY0CDjuaLS0XLhNLPtTJCtmy+fZ2RpLhUdwpkNSr+S8cLg"
    "rxpgaYo+dl5wxnVNUmoWmRrcNAF4NShh3BLPYaK7KVXFLxzLdzfH5IUKvtFXaqydnyPfTL"
    "pLyrc7J2NG/7JGYkQVXYERDbBlyXRqmmRzV1qsTEsT9yxOdM5fvoqnGXQOW4bq0spQbZPP"
    "6YSra8kst0WDPPHN0IhfIeaUbsqhFJ2LxbRL0HYg4QHMlCLjf6PsgfbFxhj7RlrOfjk5Ma"
    "s2guhR5iOIjiB6fSUoBNFPbpgRRMccUpVYOZh99w05KqX2HHuA276GO0Dxth5D6IUxUzVR"
    "+vTa18lXrTDxc4Ml5JVLgpQol1RaLnEQpRHALTnWTpgMl1DMEnIAjpzLZ0OF0HeVV86cWj"
    "uM7oYKR7fKozsFlxBd3w1/CdHiSFd5pEOodA5jfYgS7fU57PWOISnK8WR7vY8E7fWBYSjC"
    "Xu+Y7PIMiI8EB6TwAbFtm3nGY0OBw1H4cPhsozp9jQv+TlSW4kgPpzC9K2kAitaW4i3Qee"
    "Su+B5Q+qqy9OUMl5CVLZ5nrwvT4Y5X+I7nc3fJuxJDpLgEq7YEK+LD11HpfMHFh+m6J93d"
    "zmKc+aKNGmlefdqm+cjYtM/k3/dC1677ndhedGqck7HCzBU1pMOXSRUd3OA0S4b/zrjupP"
    "yT5TmsmWY6ZNIZTFzxFbi9gQedosZ7/JX+xNjQ5GB5Cl8eZIxUPsQWsYeTFeYKjrElvs+U"
    "lfl9Slbm99GszJhSvPg6AHkmbX3DHC8+fcoSOPfpU3LkHNwLOWtwdT2aKWau2LkAUQ05/f"
    "ljFjejj8luRh/DbDYtJ5dgdhcOh+Bw7D3rPd7fd+5vyjrZwptvpr03ZeuNBChSxaSjJbO0"
    "GJQlXfEIkaLzQeU0j/BiWsZAnP25kGQT4bQN1U4gWsU0SQdG+3Dx62cPQYMPaeBZ/655ex"
    "tF0OZU1ZRRcsh7kkXaT1WHOtaHEA6lihZlc3Kp8A1FHVictguVUSocgyFO4kCgfy000d0O"
    "wxykPMwwHzL347GPckUAx+7SmvC/2q9UpnuNQI3+2400kJHLhiPqtdwKL/b5nFozCN617C"
    "IhiwVlNlaneLG+9Pz5nIynfL7QYeTPp1BLhKox0cL7dWcHB3NGA6Gsdk16qF+i6hDDyg3y"
    "rIlfSJaLSwhmZWRMDYMbY2LK6N/Z+pw8gqjt3DSoZayhx4YTGkuthtuUiieK/sWjxE8Q76"
    "k8izdyQpjHimVB8WNzLJin6Usx1XaJj3V+D1DuGbeKiGeFEE8sZFubQyBg7s9ZWrDGRQWL"
    "zz6E0YYYbViJbQmjDbEq49uzs6SqjIFYn43wmSvYZ0OGTjJVFldc3SbvAPvpcISrPMKuEh"
    "od4URLhJ8EHXrD5giJFeSSQV2COiDkESNERitEqhniXYWKAfeW8gUjGJr8vpEGnhlui0w+"
    "ec8GX8qkeE/aM0BDZCkGFIoLvdC1B3HJ2iLUMM+fDUX0AQgUZICDDGwTfUkXYqgs4qSbkl"
    "nlxDvLgrzxXnkHeOYeZZAQhcLkZpjcDEG+6stUmNzsJIb5LT07a1iRb2sFvuSwqKT6eweI"
    "h3qbtVJK5JMnvo3yH/uxtJgep1p1DgfizIDM321mGeuzGCUm2CBVm7GcpiPqtc2cS7xBJm"
    "uymvE5pM92rOZCG1hDOm6uEo3JPNJuimk7qzQ0T84evnOP0iVgQsVnOpbJv8fSOG8XQJRO"
    "zKbQfOYLC7qndlFE8S84DDCIXhL9yL+Oj8FXMpb51cZ29m+TGEsG+cUNmQJckZnMn3S+ag"
    "wZqETk/d4ZsdHyjzoX6lxnqHOduDCOOtdJDDO6eKCLRyVWDrp4vKWLB+Y8LlBCQlfTWh6V"
    "GMlf8K5jMyevB2+QqoYyyEUmG/9Fion/IhppKHg0oTNFfxrxp9wsjyWun3dFKYxXJJaSc4"
    "LHgw91mNzFC9g22JiHwRuK+s3h4uthSPw21/x1CZC727nLeFwekOT4b7d9HXh76OhvlVqK"
    "pufKhesjqUZqSHjsUaeGrIjp7krCAWcxNjvnTiPNWDfZtNlqpGuSJYSs8ifp0mcZlF6SGV"
    "XU/1xCfRvDbBCDPou2DWL3KuNlwXEwap3bvStpllsoBmWWY5ZbKNZMRuA6djjRr2mJOyax"
    "OFSbhUZPHDIBSmdDWQV3oStTOhd9mF/dDiCVoF3wVxN/ZUv5bnwxZCpfMYgkhi/ki4s+qP"
    "7UIFQR72Z3TlWwNCrE1BVzdk7GLxoY+zRTfDXlKvV+qxyDn8yNS+Q5BAqbmmpnpJMkouGQ"
    "zel8Qg2gEz/n6QmskmRhUPjtpvwRULMYAp65tGgSc8GtXYyG8PMLrWorB2dUbKlcV1Yvtt"
    "dN5hwYouL7hzlQZH9cxrSPbJm62Fed6ty0uy6Sv1QxprPRs6HMzXz93nTut7yv9DZ2N8k9"
    "+0YrN1q588o0aOVGTLdCmC5auU9imF05JSuE4bavnW9xCQAGJuAoFT9OqBIDDG6z5Vwyuc"
    "NAdZvSCLOT6sRUittn3/9xSb7/Y8h67ZtO9/6S2H+H7KrXvG99vyT23yG76XUfHy6J/BPW"
    "jbONT6bhSRmd8OBITSXH5HfbV3k4KrOzJKV1zTb1E9O7VorZZw+97kO3376+JO7VkDX7/X"
    "Zffudeie8exP0f8jvnasgeeu2HZq9zfwPEzuWQdR/aYg3Bv0PWf+yLv9dA5l0OWeu225dU"
    "zoX9DTSy/4qnXTXvr8VZDI9zL6ux4iTskmPFue2rPAl2XnHZllzamotae1QV4IBc9p4NSR"
    "2sEgdg8kIwKZfQ5BHUkcFFnxsOwDua8aWRy9gTIayGyadW1cACWGxU304eGI8oTdU+vsWQ"
    "wn/QnMOolAc35+BegOiUuaesFM0yR8oCKi7nLtMcQ42lmnOUavZZ6/JYB0Jk6Lkd2hECBp"
    "0ch12EsBqH3dH7NwQ0WL8hLzI2TcNQ1vGDEyYMjc2pSCDg1vPHnxEN0Mi/iwSIcA+JccMJ"
    "MzjK3W/coNoz+42uI8hLiKMRT5qj5Orm280rGsrKs3cHJ5X4+SrVqX369dr9Qa/TGtg28n"
    "jvJt8erghtSFWMEX+lhiFOu5jN4srp49tvPWrXpU7me8vpr+t0d4RIR9IQBM++maarYgj2"
    "41bdZmlQ5DVNaprSZasILjW97uo6pzYubkXw68HtrdbsUkdFrsQ8PDvGJWlSKV0VMr/61I"
    "sVqePsmlCds2fRzZ7M6oMn6JXbWV25Jf1dC2DUnfSgrSuXFgb/t1g1I+kXvee8erD7uoGu"
    "6sovFVynLcheux+vrt1+6soohTEuNOcihIemr6vassu2GgrhYRKTfmRXbjWdXk9ilo0MOq"
    "VabK75XfnXs3usLfdMU3tmRaxQr6OaSqkG1+kIMqzvyaie6MdN5V5DNrnWoJFT7mbfaeV0"
    "17N7q+sy9HLe74lzOd3Ulk1uxc19+eT2U1dGyTvguWG6kUx78WvgdNe3e6sr13SqPlND5p"
    "vV9t3mb2VfXprbOrJrwXVtujejHqCX2vJoKraZOFNnrt0K+qgrg/hiwYUWzDRr75nU9bqq"
    "7XQyLeWZjsS/6/0BwGcq/qktpzT2yrXpvlOqY/dSVyZxQ91b5uxCH3VlkMzPXoR2PJXZ2v"
    "tud3XiFxj0y01K4jOyJqYnCRpityUqGSnB5pkKC+icvxDFIquZ+MdNmqG4mUVWfKmrZMpN"
    "S2YKmQAzoSwAZNh40gzx9ZoqRkPelD1A5TKhrEF6ka+iGzGFIEuH7dUeKUFwoGcPGXhcrA"
    "zNolB+wJqJjnbJBRLILWvz2osMxkoCmGMBcyxcYo6Fkw2+xxwLJzHMoXMvzziHSHGgj2Cg"
    "86fCDpJhNuxwdJLLn9wJscOENYx1LiW1hrk0XuNKTiZnX91Q1ILHW0IvAhtSEQlYhRJEp3"
    "Cgg+4Wc0jQqTZX9HjWR2jDp4RNfO50Uq/RuG63OnfN25/ff2lchALt/CHSCdyeCD48aTsz"
    "3EeOPN/C8+nSMCib5iqo5KepxbYS3Lo/ZNi4PyRu2x8itWypATGC8QzenhbGR15lXp99az"
    "f7navb9iVxr4YM2m++938Kg2jZjtSic7O8aV2mqi2CUkLzNnmnDxWaV1G2bo3NC0yr3LF5"
    "5YP8myiXRIw/EAizFeJfBFpvRfghGmJFVjNtOiN2HOMGX7dr/Mpc3lCKF7KBLxfE4g3AyI"
    "nGpvpSFWMEADsHePyrhOgJFTNCtUsFj5fM0nSZlBt+fTST+eEfHwPp/+FbT6YG6+XPNJQ/"
    "EO7ptG8gso/IPiL7iOyfJBKIyP5JDLN91sWOcAJMpsULn3mzTR3RoMakm5JCSB62eQSnnK"
    "RL7P9m3EGcDMpuKOqQHfHQmCwq7YVbcjBDEcIgRwSDRKfuITlbzflacu6nMvElNydIDK7k"
    "SxeSjCeZvkYZits5zd1CbdOZYJq4UiwyVRiZUKJr0DN54gYx+ZxKJ8tLYio6NRvEjQQU3R"
    "iv2lQ84UljMLPIcHnx7uJzBDg6xAO3e38idoPYTd5NC7EbVOorpNQjdnMSw4yVr0qtfDX6"
    "r1zVSHwkVfY+2JHFX7Kw+Esyi7/EszgureAWFtPd4aBTYHFEtU7WVPwhpiNbm9w3yvQkUh"
    "e+Re6OI1Glg7YFXds3C99AzCfziRp90VWdplP5TigpUEFkkW51QNkRN5Cau+f7oZlE1V41"
    "8OQQnOANWb4dStxD7XbQ9w0qwzoh1NOiOpWFkcSPg4yVUS+T0p6yzZnEYUWqO4nTqOCK7/"
    "Ar9u0S0Q1EN/JukIhuoNpbIbUX0Y2TGGYspFgmwIGuAYW7BrjiWQ6G+kjQLSBcX8sToXMw"
    "NEiFUxR9Ld7G18KnMO/J2vphaWHeBtdsBubCrlkEZ3MVxKjmJruVub4TplKeLO35QudriG"
    "kSAh2TimAEp4q0aaRBVdRrPZpummdKh2ZadAE+JwpZCP2as59MsumtQVaaNZN4ke2N+lX6"
    "psw00+LGWsYhUaGWE6pqYvJEgaoyHpAzh5msHjOay6nuTAb69ATL7pU6tYMRVkJYCWElhJ"
    "VOF29AWOkkhnlCn7iRgCttTzGxoa4wyHTWfHi47bSa94NL4l0O2UOve9UcdLr3l8S7HLJe"
    "++bxttm7JM7FkPUf+w/t++v29SXxLqFdv3NzD1+6V0N23enfdfp9+NK7hJaDTs9uKC/CEl"
    "EWwKv4BBbKk2XL+bsMu0dcZbcTHPaYYQ/LuVnj9cJ0Jx3tePC4vSNiVymBezEKW2YENEqK"
    "MGg6DOpn2cFxpYpyeDtqF51nFQWYHqih8SAqkdSmkRFgWmyabwWYvvOVjFWacHUdwH0OkY"
    "vn0A+PdZ4Kr6/4fDwIISGElHcfRAgJsYUKYQsIIZ3EMMtSSrtCCR5xlRUjhBJioARMlYSp"
    "khByqQC7EHKpyEAg5IKQiw9yeYDqDTEwy4NT1SEZWlm4LTIEly3c2oDgMKMuodjuORkbCn"
    "sZE1ma0iTLBfwY86v4mut0BHHvYwIvZUrPGvjSjhp74rrOV6YNg8y4rspqg5YsLxjBUg73"
    "6CEbGxQqAJsji48lof3oCX+luzgAwSsCWbHxaJt3xKg0xH4Q+zlD7Od0QQHEfk5imDHnDu"
    "bcORSLMefOEbLYFbUzik5u88PJTWXytmDRyVax8oBgG4paTNZDg2CezppnhwgQ1YLtZZ90"
    "hpDkjJ1kxSBlAbLi8YDkRycqBuGRyEAnwxgRQowNTwWTN/wqAEp2wcqj5OtWCDkytXIDyP"
    "5ICl3M/AjH86R3qxezg0HKXFepsWf6u3raNUrNfidZBiUI2bP9btFM+cEWjdSE+dLkMgk0"
    "3mqj+F0mmXPdLmUCupXiOl+C9yQ3XmhRvpcRM8VBnz5kRbh+BqwKgVQLWIoRTQtoWkDTwk"
    "krEmhaOIlhRv9C9C88GNcw/1/xGevQgxA9CKulaTd29iCM7hUFMBnTBL5d5UAY+RtDUelZ"
    "EiRi321sh0OevYYZ3DVlY/KsvVJGuEGm1LA08c4qUYQG2yBCt12BOySFlP0MavaBf6U8om"
    "2sQbOkd6T51c2SJt0hAbiwc7EALmHGlQc43IP3z8Ym3xIzsSHegXgH4h0nrwgj3nESw5yW"
    "iS1B/zyG7GuV8TLxxLSs7PUI0IknC3t9MltW6MlPg6AdgnY5uebqKlHGJXtE+mlqsa4xML"
    "j6A4GwXkVhvTcEn5xRSEKfNoO0DX7aTI5M4cIy4b7EbqYzwUPHEcZsACikmRBTu7SIxc/J"
    "2FzKvG6GTGkmo3WltxwE5uoaE72PDTo1lppFRRPwq5kYfPk8k8DQnGjsawwKdcjHD9nYrm"
    "Nphww7Hj9uccuvZDxR2MtImcpQZegCHIVkcLGyJs+cmudDJkOP52K+CynFexFwEbI4sW9s"
    "XIv4k/0c8Z24XBh8It3ZGvBkS9wWK9OOdYaanJxR8Rv9aVXd7ofsSTNMSz5FonLadAbfr+"
    "2YagLOSy6ZviYuE9SvznOETkDEnNG1KUBGEsaDr4BDOn2yXLhOs8TzpYhrOy4pBHzW3R9h"
    "z7afTGIsdWp3ItE/BxH0/U67j5HtAiWHEZ72zPlOpRkCiHGx4dmBru05UGT37nQtuMgpHB"
    "cFdylpCmfvTDriF4LZRuLqnWXujF15TwpMEe8xRU4SN9uVt6kUOlfcLWfkqQfF8gf2j1IY"
    "76naJXQ7AqFIdbxVfZtVWY8rqXO7nGOBHdK5It6zyMlNFUOsHsGFuZmv35vOfXrX06VpcU"
    "++2rNvNAmhSaiBJiE0CZ0dra0ATUInMcwAVVqatR6Jn72ENOXx5ovtWVZjO6qw0Qggms51"
    "+34wkv92Bv8atZo9J1Vq9Pshe2j2+w/d3uCSuFdDNug1f7RvRw/t3l1H3Ah8HLJv3V4bsq"
    "72Rk6frbbzjKQ7Q/Z43/nWaV+P+t1Wp3k7avXa153BqNW9bl+S5HtDdvXY79y3+33R4U2n"
    "L17EThob+3UYNHkba443YRxFOTLv+lTRqZokGUWIKzzXKou0h9g4kj87jwEzsYOSRuPtsu"
    "98zrIAPicvgM/RgvA+bDDf7A9T4tTPP/X9PMw/7+OpcdJvnfRJm31KOqT9dvgdVOAjdpFw"
    "gdfMzHXa18JOHU5Hny0ffVpC+mhGeixEcIqFCPz2gKz+M36aU3ahiTEZZGVhDOkpc3Jj0c"
    "nBwwDRKXOvInVJj5qHPutcVvb5SE6Zcwd2Da4Yrw7ieB2wwu4in0V7qTDvz1rt3kDigZfE"
    "uxRS1WNbyFOP7SHr/mj35CfnohqSVMiAndmNO0h2yjuJbaXPsZN4BBWezZXZSWyXhRzc9Q"
    "jqx91SNOign0WE0X/vd+8TrMdhwvAmoE0t8j9E1zIlONxJm/b5RkyWmm5pzDyHx76FQwQw"
    "Kh0UDeOfjaD1EDqIeN77/WsiY9M0DGWd4HcfIgyNzaEHBZ73FoMC0PMff2Lil7ITv7guqz"
    "kY6iNBdkaAhaD7a1aehukwa3JoO/U5bOdga4gMuZoav4S5crIGLWXJlRPeZQvga8aU08fK"
    "Vd/BkoGn7tougK/5Iu2quRVsD7QL7oUZOOwdSsjibCwOn+J7JKg3qRTE98zBbm/Efbuv+v"
    "A9hDNAqCD4SY6mM4U9xxXdycOzttdfS3ZXow03iW9yY4jDEHbj24Psrq588xLqF1EfIZDK"
    "v47cknBzEZzyMvzVkUvOwXHQihvHuNc7JWCQTels0qk6ejb4crEnpx4M/m8hO9xAV3Vdeg"
    "v7NxbOr9ol7ghwTaULxbCWxr5b+7XbT10ZJXZ2Kro2R6ZQl2gMeJWHW98VpnZfqdGx6Lyu"
    "DFMY40uhSoIguefkavq6qulO7+fWyJ1rxXGtZ/dY27m2ELv/q6ILzomXNvfmnNNdz+6trl"
    "POZZpp0X0PTJdjfdFVTdkl7lrKdN+p1bJ7qSuPpEPC3hUHW043dd2uXDaNxP97w1wus+6g"
    "r5rOKwAf9gdqJPKQGQs8Sj7J1K4FrUJXSK0pr6SQ9SoU7MOz6yg3LV17otP1FMqsF4HO37"
    "rd1XpBGlSniikmmfizLy7/wLlO1VvRUV2nmKW8iO3r0Kw6xnmlTMWupRRgWGxCR7S2M0rs"
    "LSqAqFM+X+g26Z7iu9NPXRnmMWo0VXQdjNtFcazl9FfTFWlQk+vLAlZkz+uoppxyimBNxa"
    "/ad25teqrreqR/KfORmFviyfua9UVPPdlRXXmla1MoMjBaKNZsb+lUdvUgeqort+Qd0Qug"
    "zdzYV+IaOL31ZGe155npZkEthGl9u7ea7vdyC1soi701bNjBHqCfuk4vIak+U2NEmehrb/"
    "1a9tUWXa1rOq8WXGz4e/PpAXrJwqKjnFHm0jCoeD9jZCn6vqJ83+1sIPqq6aSaCl1l7iXs"
    "3Fc+hc6ufck/a8gwvgBPLvHK1t5Lset1Vd/1aCnPMp/Cen/ft2cq/qktp6aKQUevmrm3M2"
    "VLdPQD+qnpApxyXbfjAophl9ddnZmmsVcuVLw9edWxe6nrEhSK3N4yexf6qCuDivHTyu6b"
    "dSwrDeKiMpdx8+XXN+Mi1FxWdhkdcPHPdoY+mrUyWgPvctS5C/h6xxS6C/uCJ1e6C3hUy6"
    "ZbS909UL7QZT0zha2JHV1LTVkGbcWNFyitBpXbrBkUlHPLk5HlAiq7QbkzjU31Jbh6kLHQ"
    "NEwo0AYl42Q/Y2IsmQkl1M5CDD3gY3NWVnN6A8oSi2aV9hRIz7o0S30EWHtp0fXbCiq2Bg"
    "2xZhHWLMKaRViz6EiL2WDNopMYZkxyX26KvsXSEEOWq+a9j6QWXE5bLiWVvDcsM2dq5QDR"
    "nilRj2gA4nJ7bwT2rMzzkZw06zZazy4pkzfUVV72Z83WoPOjfUnsv7L2RL97+8OpPWFfhv"
    "XsbNtvpt03R35kVTNNrr/mrjYRpjvlDMmYcLPwTIYb4CIHSwNEyFJMY/g2aQztaVgAZ/Ol"
    "YDlW9gZW7R654OaSUZibpCjT0R6WEYdzW+wjG/5mtJKM5huKrcaSPp/TCVfXRGNEIU4/RP"
    "ZDngw+J5xRoipr21DRIIxbG0tFgyji84waXwlfUEbAMUslq5m4HMuiEGOimZIDUXPJIR+c"
    "02AS5Ka94kzN2YMKN248PTkD5jzJrqaBJgM0GaDJAE0GJ4olo8ngJIbZO1UzY6tavCpwWu"
    "Bg7jpdWKErIiTnLFMSQ4vQSRSzDguzWfkbQ4rsTUemIp5xe8IoNc3P2gjXhYhZyVkKRPgm"
    "KGJWGXkds6pzI1dlgjGbhLExGEwgm2wy9KIGmmXGW34yiU6VV4llSLjDmlHAOLQpJZxdkr"
    "GsSi9hjNVMseC2ZpBNmn24YXEyFd2Jv+cbR1FJQA0KFOtE1OUwjx8y8HylKnxgX+UzoASc"
    "QzyhxM5jSyZrMlaXVMjs4waRsgrRZCtu+F8M+tasmSrmGNsF1wGoyNMMSnSFLfE5cSuq1K"
    "c5ZuQSH2IPfAH9IuyFsFfeQxJhL8RDKoSHIOx1EsPMlvFqRIqvrEdRSD3r7SfSwVxli68V"
    "LkXXeOZm85yrvL/sWfPh4bbTat4PLol3OWQPve5Vc9Dp3l8S73LIeu2bx9tm75I4F0PWf+"
    "w/tO+vwc3Ou4R2/c7NPXzpXkmHvLtOv+845NmX0HLQ6dkN5UVYy3gbF72T8JjsitG6JPDv"
    "kLXavUHnWwcGwrsU33bvHm7bA/mtezlksKdd95q/C2LvshrDJsQTM05OTHZq31BUeagq69"
    "MeUOXyiBgBQpQwKi1hbJTqPCO8oSpgeI/HVnR0o+vLXjrKL0vGU6NcuU2udPi2mxYeosX1"
    "VeX1hZEKaBuuPntTbMNorSzVWhndKwpgMgaIZIxg0Cw6L6hOTt1qX5ZpLA/wLMZeHuZpss"
    "kcCmKM+CusMrftVrt5l4FJWaZOAnu0ZhLohaoE+jkn4ylfMjF+0gA94ysyhyRMlrREr+Q/"
    "EBvgGaBXiklsdbZBxituWLOxZ+deS6t2GBw5+AsMmcUhNgJIbB7+ZJKpzH47XTfIEzeIXT"
    "0KuGommcP/CPonvIgJe/Znmo3cqUjlboAe9b7JkdA4i8bZvDsoGmcRU6uQVojG2ZMYZnlG"
    "RgY4mxXJpa2yYeLsutt6vGvfD/qXxLscskG3eyu+kX+GrPXYH3Tv2j3xjXfp2JaaHUm6uR"
    "6y7sNDtzd4vO8MOu0+mKd8H4fsoXvbackb7pWg6F3Lzu2/YFJstTs/mle30Mz3oRo2Kke2"
    "y3Fe+ih2Oi8rBu4VfWJKiTdmF6VTba7o8Sz1aML7p0107hAfH3PToljarc5d8/bn918aF3"
    "K+io1Ss3VmP4QdgtqkU+0Ox1SAEBHqKh9SjMe5uCTbzN32hVh5KjyOZRjMAzpwhOfJumqY"
    "DkHriOtHAGvIytcQGbI13RYQAID2xKgDMTHHydytMHV42WawAbgzEk0tGXkcWsKVCgprMi"
    "aE9ymV9bJicO7A/UYazq2EW25FuX8HCFghUH6KWFTXTUIFl9YyT45bSMB0UGVukAnV+eqc"
    "/K5ZMzJ2CoGMwImHs7GLJLMnzZhDhJWErVVlHU3Fc7Cn5s3Ds5zomjk7RMhWuY8KMqn4/i"
    "3N0rHWAIL0CNIjSH/iijGC9CcxzN6Jl9Xp1SOoMjS/o6trKdUGQPrLgzC57WvB30NDTGHx"
    "M8++FabFnavSO1dUF4gOdgruFaA85WxeXiaQHZZMmBZtHVVeMeiNXzjy7p4ZeaH3MN0ejD"
    "2eBYPFA/Zma+HFA7yJeHDIvZrzdnvau9DK3cP/XmzdgC7SfSuX+4H0pttnjeZ4nNhXIMuy"
    "l+w+GoYdyqyzmW1b7DuBaZnN0DNSAjSZAhvs3Q9y3q0gt57FBT9m3KS29cS0OFeJuHBtL6"
    "Kh6dJwO0Ig1q5TbNex0QVhE5dz4qWGGGz2erRVoK0CbRVoqzhRxRZtFScxzAHpIN/pFEOK"
    "WAaWlTwwjBEW8vbUt8MOVMfJ4q0ad8zaxXQClUkncChV09XStyiaPmU+o5pp+CgyKZkLIX"
    "Fz9pMJ7nyqrf5JZz0hMapC7YtXH7MQZVIMAxlJUtXDcBqOAv3kYpak46pYlOMfaqWolebd"
    "S1ErRXWlQuoKaqUnMczhgy/Xeg7R4lBXeqgRgEAA4rhYitkiEd+pOv6wG76DmTkxM2fl+F"
    "thKG2hiXE6i0PP7DuNVMBsoY1enEZbMbIm0Tl7JiYV2qrluEeIaWJCEkbFlI4RS5MaDWLO"
    "+IoRLqbMORnPFNOuegiuEv3vzV8uPn0m/El+XM24Tol4gQb0MaN/RTG2Qzx0yIasy6B+op"
    "130qALXZlSwO/IM6emdPTg8lmUqQ0yoaamUvnZXE6n1DS5sUv4Lrw4enkgnoZ42hniaaer"
    "fSOedhLDDGdydICTA1Ld9sXES1ao8MrnjxmCUT9/TIxFhVvBjVJXTOtjHt56BLUIRg3Vtc"
    "nA3WTmRngr/+Zgrdu+hpx9nylx6PuUzKHvY6oSTvkiLlDi7/3ufQKA5VGEd3xtapH/kfnj"
    "j5DXKawFXgS2+UhIdTh6OrR/QwfhkGqhcWji9g7HbpASj91KH7uuMrvDOIdIMQi42uP8yl"
    "92HGY/JY5ylUfZhYwiQ5wM7fhI0M6TbucBVhUAhz+atTY2+CZUuVB4YGCi4+LGhXYZHXDx"
    "T4boUAmJP5rHu4nFh4TmthcACxJNBg5/tloNRs6oZMnaSRlRGGk+dAB4lyA7qKAA3asNAt"
    "lGAM4nc40tLRqXfzM3/XYoHpHzCiHn+aUWVD6OQFyBXSLfctpQHHZJHYeokudgDYxCdAjc"
    "UzOrz4pnTT5G3m+VaTbTLotIs5/F3gQDdmLy7M3d1DPY4DodKcHGGSz4QEZm4j1lVUZxZN"
    "qeDT+BJXtiGVQQbWzk9mPJz4w7zf7WgDwI0EDcV6khyMDoblBx+qhmnPG+1OeB3f67uGGS"
    "J4PPyfhV0TWxLMT1mCwXxOINMllahHGLcNZw7y+Zpenjr5C2wSSKQQMFJM9Jx7IfMha8N7"
    "ggGenaXLPGBFaICn4HQyZhEdefAH7iT4n1Jcu2/4cTacO0KCsNOPop1ETaQj+FM/RTeGvZ"
    "5+iEWfRTOIlhFof/iDM9RmS+4uJ0VVj8GPvJQiM8EXRlDar3zWFH9arbvQ0M6FUnnMX58e"
    "6q3fv5fagqX3T33Eht8csq4UAKUO2Z5/eIllNMol+fWJufgx7ZKadKDor6MUxMK7sZJcb6"
    "m3Aruf7mm8aDHQ9v8xQKdNS+HPz0kaBZMMROtLKilfWtEcntVtbwBlAAT3tONzXlqW/Pq2"
    "R4XDXPpipFx21GZy7kLhqzRef3CriTPQWB93oMVF7ngJauid/fl7F2ZzHGicD9Rpp5Yipb"
    "jsxN0wzGCZsIbAOSrAHlMSHIzg3gc8L1SB+qbyo6mStromuvVOZnFiuwQUxuhwhyRslUYW"
    "RCfcF8jCyouIozUxzwyTltBBrsLro9hRGDRwweMfgzxOBPF5xFDP4khvltYwUrFXRVfLRg"
    "hQJ/qilH12IJYTzIKYxyWD3II8ZHSRG5TEcu/SwrABfqhLo7ThZvhYdiJlqlUihdizd5Vp"
    "xfH8E8fHcbaYiHGmyXISZCsYhiexX+ojEJKagcsAJwKnzWXqW7o2lRRW3s4N/YgOxIT4oB"
    "f0SHEczjsI8fMtmjdOM0yXhBjblmAxhjuD03qf7q5FlKL6iVBpXI3zLS3Dnmt28X6A4pf0"
    "jMIxp7p0YPPSjo4VBG30W9OOJKiCvlPZcQV0LAoUJyNOJKJzHMPsEjOs7JGWdCZJh2Zo+0"
    "M+juWQd3z+NmoTiZzTgRaSCE2iRMzKWoBcSctqe3/zlIX/Teln7bvb9xm4d3ghDkLH7mLo"
    "ernw6ByCqfrH61OKvC56dB6DFa4cGPZmTlaYgM2ZqO6MopWACUW3NnVP9KzVbDQU5CZGyG"
    "wg3+5VopXDxgnohBxsPmi2RsPGw3yeAMyIjoTtemksZGkSGdv50hQHAIUv8TjZ2TseNqqK"
    "lewn8f5U+ineqi2gZ9FjqasW6Q1Yw6gf9ip7Ai4PhBnz5k/Am6s/MLyKQGYzvF6VimJ9go"
    "n0TI8EtqfiUKWRj82VDmshaCeGl4hu2ySPUnIjhrwkuPxdp51aYUEjUZY0htAHQAtLsN5e"
    "9QOTWHDDwb1/abLZlOTUEuDvzZaE7FshS/DrYA2dx2kTQhMwOgpOTn8b9XL+b4b0T+DDt5"
    "AnSzE4Tve2H0dkRUGlHpM0SlT1epQlT6JIbZkyGio5zs8hggwhoJNvSU4vWIeebfCPAXk8"
    "iErUi82RLCq8xdsmskd4K5NnLk2vBJ9PF7TZst5xHNPJjuINjFTjvPYXDYs3uxXwtCzuiQ"
    "XTX7ndYlCcSljSaKqU2H7KHbH4RvwawWd3qdH+KEGP3W/tfo77+LRgtDexW/S6a//fcqoj"
    "lm2do+XGTY2j5cJG5tcCs4qqB/5dnY3PZ7bWvHg6WXsquJ322DGruJZxFqtG5UWUIL4xKR"
    "4U4B5KOkmL0kFZP3c+xwCHI1ObsdQI5Or9wgsp/1EtuLEc4cwm+/bY+nD0eJH6d8HB9MXx"
    "bW/qCY5oobQaAyfK+RhrEv/K0yBNvDhPnJJC4ZYMGK8czZhaY2iLJQDMt2+waYGtp6Ee5M"
    "/BV80YnCVPgA8gKhG+9uzYqLsC/7cZjvv3JbfCMFD8YAz01Vvc+Zqup9Tqmq9zlaVU+oMP"
    "nF0g0VIoaVlkerk6CsCtn9ixA/85jYt6Uyy1laYVcXhyqwvuhiUXsJUT07cHkg/ol1WAjc"
    "TxWm3BBoy2u6VaIaCMFl/G9LG4MdHLIAKdMpWNFlF14dg/EzeAqIFgp5NsCZAKQaIeqIb6"
    "QB3m5uSz5T8fa2UT0qUJX+tFORp+ST4J+PRyZBVSiLQ4aTviKnwlEc9HudTQXuplz+3Ogu"
    "6uSITK9Nk1UNhc7FnkQt2Ht8cTZfyXiy1HRLY2PY30wy5WJ/8lTEib6kCzELYnXNvfsEH6"
    "zfZ9ynZcIWC2XmwKdKTDcxDOJ3cWMsHbCgKIx9VyH2bQicXpwTp/6NpcAuy5fyfcSBSH4e"
    "G2JtGRL8Hf+NaKYdHy12Yi5U3AlX12KnXpO50PEacs8Gv6opV6ndgHDYks+jJWpcD7Q5Xz"
    "LL9TtzS9uQ6dIwKJuu7eDtIVvNtOlMdm1X1zGJ3R/9Kn+MfF8m/dTW7h0I9p6Bv5k8Mmag"
    "xDPncSd1atREC0evrDP0ysIzGb2ycJhjvLLEeZsHonTboy/WVl8s+Dv6r1wAsI+kjhjwRS"
    "YM+CIFA76IYMCSZTTmdN/CZVqfONcDcBlTCry5L46j1MVYrdNcCn1U6EOYw4cwoADn5HmE"
    "Fjmfg/Mb0CCv4BmkRF+zKsudWIys9GJkORBW37h4BUL29I/KVWmkomd71DsqUo7MWOpx8R"
    "Z5OAVQc29Zq5JEpXqR9e1o4N/o+iwGuPfdbaTB905MMfi4Z0XxRVMbErbhcF+09E+OTdI8"
    "J2CzdPznyUzRnwCuNqmiU5U8OQbLxdIQ2yklY+cdfhEdj+Mg/vIfiFD24TfwPaDsl3zRcy"
    "8YN5cRq1ksJ7o2Hf179ZJLvQ1QoXa7h3brhhzZO1d0EPry+4RhiNDWAtZJE/fLSF9mWk5W"
    "vF0C5jziKrP+7F4w4pLAv0PWbA06P9qXxP47ZD2hFPXa15fEuQifx9m8XDM5uab4uIY3Jr"
    "S27bQ+jk4dFmLK644DHaZF4KPKI43wVl1HuSIebY+mLPNKjaSMZsEGjTQleWnCfAu0zVzh"
    "lHh0RNHFWaSuibmA73/ufWuRXz9dfCDD5bt3yq8fGraT79++SjctUHodFy+IhwFvMrdDpt"
    "otk4ublv3QgvXlZNUNNbdUzQ09hnF/fbv91UjYVo303VTc8cK9t++jfT6n0kl2NeOy2DKA"
    "d3Y6RugEni59YaeKSX95At9W9SsZv1JjTKbgqmqCB+xqRmEn1InpJBck86VpEVWLKRB9iA"
    "fmzJSoauZCV9YjyepG0fWBTKoY09kIUkya+fq96dyHukaYtEIwKXr8nqHHL56p6PGLwxwz"
    "zM5Znkcb8dOgTrLVmvQiftauQLpLW2kc/aHd63fvL4n9d8j67d6PTqt9SZyLamDnYekx62"
    "wP01V5KKrkJCyB6BhOpzpLbogO6CXpbjZH6yQZW88jTbpFyTbey9enAUb42TQMZZ3k4hsk"
    "DLG2TKO/T11znLvNc3jeW+hoYFj+48+oHfnpKX9BH4+mwMSBVUgesoNuu5vn5kIDZ7Z93T"
    "YXmuM6d2TnWyaXTfRuzcwqGao/2tR735NhwQLzdWTYDFiD/MrML3+5pD2ZFa7RdJR273Ru"
    "wd39t62W3Utdp5RM/7Qni24Mpb4MmisaJOPWNRaXSz0Pm+5kT7eio7ryyqBTDunDRhDyvm"
    "+Ih9NXy4meryO/XIPffpzq273UlUmaKrZfzdL2nVDtvyxAZPWO3V+tBPao8T6kW0ZZlzMX"
    "ZR96uaPzyU4506ugVGYpuekp1PlTUvr88n0Jt+Onq8v77ZPWn+K7hiKaxa1FEWwaOP3UhE"
    "U53WuaS8ETQ/svySR5Xsb42kQbNVIdb/zNR24Km0yujKJtwyk6Kj0DZX1RsbjWJlmKnVeX"
    "N+y0o8+cmg0vo7tCDApWBPCYAVHimWkmVWM9F8t4Rk5HG9l7abVI3zYPeg1NjcmuLwZVNT"
    "EVrNHS0PKwPExXQ5vXxbt3WYxe0CxxAOybIfeYGZQ4Ys/58mj5iWrI7BLSaXFHpguyeCA2"
    "oHgWewQVrt5WlBEmYFYsIhjwuNyoKzMUR+gMtJPDl4lxSEcxvp5cFxngZFusn6ZIT+TqDu"
    "vuVdyeXbQ4yNzc5dvqhjo3QnCEf04F4IhWs99qXrfTCreVGczhGkRidEyfrSRZs5z6Gm1V"
    "J3+3dbYFNUzO7LziYqZR1cnx4oZfUEH8k0xTrmtTqbKSudDxVO7mc5lHtchiu45RHv/wqs"
    "BsSnL/uU/oG8ZAlBsDUZVy6zXXSrDg+hsljLH9U/KLrn46VE4qLbxWp/5bdQd1d9H1sIWH"
    "K8rSoiu7HUxwtRWGGLHV0ySShVYO9pCRp7psF1y7jMpg4F80ZtdZc+RMa2bw5fNMFtCxRQ"
    "c7m4KmuskUvNps0UpsQiY1kwq/lf1AKH1kRy47ZE7hXicMFL5il3Yss1cDaM5fhTzNWUMS"
    "2OYYQb3ihjVzKwbtYnpxZ1iRgc1lGXJQkEdBHgV5FOSLFOQrHspU5pQuOpopZ8wNysm+Dd"
    "gXJALSkav+5VEtA4SoW1Zat1TmMbtO8l7vNMeNfo+NHtOInMTKOi7PgYoEhB7dKLu143dJ"
    "Y+qnRPeBKo8yIrCIwB4zAhusc7pvzHec03lNmB7a25/EHBaqjKwwsx/TenZfA+iqTvwqE9"
    "t/oEwVLxWYb2cxUH9su0Ya8r+wKUZKhCRDLIRBxZCYlo2IrxSTPPElU8kz56rMkrxSAIq3"
    "IxY8jxNAzgHJpyrRmGxmO6ZAjIOL2yvEpELEh6JGMvwhYg448LMxyXM1wNlkTHyhxGfsSS"
    "nVoySk6kEdHnV4lPtRhz+RUY6oI2/jvhAQC2NEm7DYmCzSBITV7KKMJLLdA0Kxl4MZlEp0"
    "q0cYHApbqTIcMxh4KfSS7bGd5T0IAzxPU/TBE7i2e/PxnsA4zDsOs7Pr7wKjBygRRq/yKG"
    "MUHkbhVQFKr2oUni+ZXIwuEEw1l6wJ+JLbZdUDoC2BAD6QzIHeiZejFiCDbu4jAokEvpIX"
    "uoD6ctL9t/+9+cvFp8+AK87oX+BVvAJCuCX7nHHxu+MUggM88Q38j9FhuEIOw6iMlVgm3h"
    "CDsXORbB95lX2yzzr3PzqD5qADJT4210P20Oz3f+/2rke9tiC9JMHP4d0uyxAVX/Rjrqh0"
    "B3HaR4YqU6WF6ePSjBGbxsQ0OL7oWVaCDIieZTWN7Q1kC481jgWziacZx3w5zLMpxX0xJ1"
    "QT1EzQQWVeGIXoYvaBowxnqqCbWtxIU05jSgsX1Cmqtqjavp1q+8bbWtnKLYpcKHKhyIUi"
    "1ymKXG7ZkRhpy1eRJFnQMn2NMtgdJgZfCU6AaLOaadPZxmfZ81c+J2M4vbwMJa405AL/4E"
    "c05fxFozb03yBjyHwic6CYTg4U24E/zgxx2BfIlm5FioZOqpYlA3fuhZ1rxWEuEIM0u48k"
    "CE0WKA+iPIimji3SIKblKCotB6YaOHiYAqbwOAF9RldMa2TSnbKAhmlxqCs91GjzO4VRxp"
    "wSpzDKWkyRvJQQ2UVN8duPnzJI7B8/JUrscCuC3xoj5ZnGucImMzhIVUNGX2St+pVW9CuW"
    "14ilIpaKWGoESx3MDG5Zeqzp2rvXSENTLX+rrXDqN+n3TRTLovOFJVM8Q37oFzF8l+Jb+Q"
    "Feo0GeDD6XH8VxBeBfg4Ah2naiXs24Th1cLIqYlvQMzDRRDdgrGWF8EgO/NOJSByViYX4S"
    "BMRiADGpfO+os6MeV30Jf6LzKWhjMh1P3lGOECM0U7nBrkgSCVkoPU7IcAqopwgYbosMtl"
    "rHVhlwVCM/9761yOeLD1/+1hB3FJANnApqxAnyIGN4yPicjG2s0aKLscxcBf4yMhmVJjpd"
    "0Dhp41APLVj8QGtnudZOO1PZyB76KPv78vv4AYiQ1kLRT9tHyyiK7C2qKPOvtOdEgTBAdj"
    "iJ8F254uB/XFx8+PDrxbsPn798+vjrr5++vPPkwuitNAHxqnMDMmKA+1GhUbzEk2bMd8t8"
    "EqJFgLhqEkU1sbU31XQLRNbyiGfbULguowMu/ikZg6sC64tG4PYSdtt/WdRgit5RhfSmWe"
    "s4wTfSJlUIpk5r8Qt8zbcHiLiegorMWGDwV0FvkBexnKVz31ymOfvZvdEgY3M5Gf+NKDpn"
    "9JLQX2TWAwcdo6aUSuF3mGQ6U9gzJTOIFYmJITnMc8FXEcrPSUdEIS0zbpGxYIj2SsfSOR"
    "K+ku+hseRiye5bQAPxGpFSyRimUmdB3fFrzYEZ+igOJyC+L1dALAwvxJR3pyH3LdQdhzlI"
    "icNc6WGG4zAyvsmWK6d5LfCKkGPCpywuIKJVsmPCp4gTiC2pxOATnOtUYQlerx5RiM0TQV"
    "UWn1054LDL5arbvQ2slKtOGPh5vLtq935+L7kuGmlWAiLhyng5ddUQGfqCoGvNAV1r/IrJ"
    "nu41rpb54OvyOFm8VdEPrdkEZT88iwvgMbowNbbXdpori0WcQSRPnaI72UfTBA1/To/STS"
    "OJ6aXWKopsAjGwVNxGkQxLuWjUyL9VZTDUMtJdUNa53kBDEIA6c/2tfjIJX0EKfqpr9FX6"
    "ckk45xenNJAQV2fUoISK3s/J+IWux/L7sWaaSwhdZYLKcLCiGJPtQR8PINVARsaCWU8adR"
    "PswS43f3FfC4zDhpAFR1Nd0eZjBwIDGvmFjXuNjaVOzTHROX8Rb4rGYsSgStoPEYNCcKJC"
    "4ARiUCcxzGJbz4NBOc1r5z79MUtkzMfkwJiPkbgY+TcHZ932NYT33l9k4a5olZzc+CLCX1"
    "sazMPhDUUNefwpU2zXp5TYrk/R2K6pkNATynUkszlAVENOlwJWo0PjGzs0elzcJR4jQoxC"
    "T6WFHnPKF3GBTMmpaDYUmI1mj2w0G7glyvwB/StBHQ9S7bS9HZGTahm7m615myNlaieUy2"
    "kVjSM/oH3U++ZoDaRi+pmWObKDWEZ2EEvOMUjqAschxzigT0CprM7hbu2HxCUur8UdyHns"
    "VnEuv8d5HEftVoEzFAwS+7GqJ2Z7b6kfsRh6WNNexCQaY9qLM5umVeiD1iMl2DyLaW9D4t"
    "bFdu1ZP5lEzg3yrLxSt6j2s9i6GLiDg0+3+OeVEsaJuZzOiMFXsrw2fHbsbxYXN2wj2DzW"
    "snfYp+dMbevZS9GDvD7WO/+g5mJ+gAydocKSkLeQczI2QohhZmleZv6Ioj09oGos4DRC3l"
    "Ch1bt/hd64iR8dkpwRffv5SFVhrm8diMhqLz26z5NN48o9+eTWlFJPABcZbrOtMtXvMw4O"
    "RSC/QE4q2/dH5vEn41dFX9KxEFxsvyBocCkz78uPE0PMjxkkp1hOLINSwo0GWWliqixlHq"
    "xGhnRaB396TpnK7++5j0wFZ4+vWzlGxXZp8wNlvxrJfui5dYaeW28t+x2ddQs9t05imKV0"
    "EB3hZMcMj6AWDgIHSG28kShynPwBoj0EgOOxWOZAHTBQsBS2utJ0Dpb6SJCdGChYhUBBmJ"
    "IF8LjHa2XYCvPVt3Az8NQ+jQrg6pXX0VGeW1vZGji2K5VEvr9cLLhhNadTatrbWbgsZ6BB"
    "I7U4p90UHHnctlvxsZZgnbT3geFOkhOZkZgoZM4BGTwn4wU15pqNtoyJYlC3LqbMuGobAZ"
    "14PNaQwXxCn5zOIgDV1wg8dsiHD5kTDshV6tXnlKicuFiTqeC6zGnfIJqd8x76h7FQd6rD"
    "6WZ1RsAKASsErBCwOl0kAwGrkxhmsSTNuL0xxfHbo6gFZHVor29PmsnFcz8R+trn57pPHI"
    "3yPTnCJESGYSZ7hJk8C2UOjoVJjNtNsggcpEJULJapxihvYHOYrhZb+SEKK+5SMwhrBR2L"
    "LIQFfus5yjvFwADiEZ0IeUI6HBDwN1ont9DgfmjuG/bi8OjRPOLd77CBL75ZlQw8O3NuO+"
    "rsJI/JUmpMNIWwkdVMm84k1soXMFjcIFMOWdo0JmscaJZJ+t+bv1x8+iy+IjP611fyzLkK"
    "hDZuS6YOgqyZDcg0NxdLPK7MWPkPzIkP2xA9ujMiOozo8Bmiw6clRCE6fHLDPFPMGD+FZF"
    "jBbV+7VHRFVfLesNYVZUY75fOKp64hilMi4/NiZhHCGrK7lKyAQk7WDMhUk/uwCFLiYVHp"
    "w2KjHOVQYgJECO+nO71uPMT2dByMeKcdJ3e3R8r6Z1cVHQgB9koGcRxQbDuIszQzxtXK0p"
    "Fiq3QShTAfogKedBq7JNIPz6BinE3Lds2T38hc+/yJKETXXimxxfgoaFPGA3YGaYAlkmEI"
    "2NQHsMkvRaD0cATSA+pDqA9Vj92l6EMoKKOgjIJyRkG5uYCgNUXv2QJjnLQcbpIqMitO45"
    "Hha51Nbp4JThPFfLELWQnRdeJkdRHSrBCqVAh7UdY6V1QZqSIjXlaarpMJJapo9hXiX+bK"
    "WqaSsW9D+XZINbOWJdsNqsSVlj/kw6F019i06MILtuG+avNiy2cNIoR5iLJR6VRTxevoii"
    "vHjxml4pvRcHnx7uLz2Iv5Ea9twluLdxRza0Jniv404k/eI5wUxkMGIUG2tVchsDRVyEA4"
    "V1TbiOuM2C46gejMWsoFrAqqQpSCUKabzROc1/RsHGVl1Cn9UW7vRtzTSnmOYOLTU9FZjU"
    "rlEWVqST2XNVEDSdxexIKBv87sLfAxbs8Fsx9V8Qqp4ug7cYa+E2+tJRwd0oG+EycxzGw5"
    "n+SrhbahKCTEq0LuE8VX8nPFiyhv24KNEe0+wGeXtsp41dlV83p03b4aXBL3asiues371v"
    "dR67bb79zfiDuBz9797kP73n/f+Txkrdtm50701er0O937SxL8LO537x7EV/eDEVy17/vN"
    "gd0u9nvRvte+7gxGt527jnhP/ydx77E/6N61e6Or22brt9tOH1pEvvO1EyN9f9P2NbK/8L"
    "X4vdn50e75WthfDNl19/Fq8O3x1mFY4OOQdXvXom1XtHTfNPyN2+ah12m13dvyg3un/yCY"
    "1LwdfWt7931fua0G7d5d370vPwyZ2Ea+fRvd9JrXgtL3Iazlv80y2mituyykDXWll1Kv/Y"
    "9HsZ23ry+JdzlkzYeHnpgC4kv3ash67W+PfbudvBgyOCeue83fxSrwLncZukw4cgqMHONV"
    "k5DCPPl82VBUebh2NYxkYfDnZAZ/TmBwTpgeCxyk5sQLIUpZuRqmQ8YmMjavFS9KWcPNoZ"
    "RYYD+UnWcyh+kwH2n8XN4tEDdIizpypXVkzD6TMphl5EFR5mBoi1lVdKrNFT3B9cAjCi8n"
    "m+rcoa7VhgVa8V3z9uf3XxoXobqKfk0rhOAuDYOyaS6p3E9TizkdPHo/ZDh4PyQeux/CHH"
    "Zs3FEGpyTx2ZAcPoGPz+gzWWq6pTHzHB77FpaeUtL6gK9ADgOQ2/xw1p8yZ3rBBiDHfWKT"
    "dSoXehxHXMMNpXhF3+GcobCXHDM5RIUTOnlC69pcyyt0hElR9EgXPfyOKLlC7Hx0mLioys"
    "rSxiEoz/huqHB0qzy6b1rXpmrnUNGgqOdXmIO38dQI1qU63h++tEVFp24htS1SJnMBLO5D"
    "P3fU9Tk5ytm7vTJL7CrOHeEQ1Hf3THnnxiv0HV24JjM8NF1NsZNa8QmX8zCr53VUn0kaxA"
    "yhuvCeTGpBHzXizyECiuTqS4kmcldnhlAiF9TKFkcErS+DsTH8CareQCyOE1VjyoCaBuFi"
    "B3cDbRp2LkSodWPHycDVjK9k6M1qto4PHCr1aTFROF7AxVnD82j8My00x35eQbEfGB6A4Q"
    "F5NzgMD0CbeIWAAAwPOIlhTgoPSLY3JEUHoKnhDG1naDt7c06j7awC58BOtjNgSPKWsT0O"
    "wk9f4epcZ1lCHsJK5NsENzhK6C72rgAl2ryqLAO5qn8+5TxIhQaZuJWTPw4gTFfhfQyDAK"
    "rM9GKmsZ8/+TPTxRHjhM40oad8DiXco+xO9sn3kdSByYf2yY8A4DucheiisNUNZDf3D/St"
    "uczi9+Gz+ezplRCTzO84GZzVNSG7C0hgsRfA6pNwAInbISuV4PJKF91ACEqbWUZsSb9Qi0"
    "aaTXrith1Rr/FWq/RA5mon06Vp8Tk1IC0jdAFG4NVsLS2+nNk2ZPoquClm1VfRfqVoYEMW"
    "jJRpHOfiH4Mvn2dkuSAWl2Qam+pLVaauJKoSY6I+7KNzZo1038qZNvaLlZKUr8iu0QaONv"
    "C8GzXawNE4WiFgEG3gJzHMGP6fMphlQA2uCJWH5X4aZPoOTA/Idnn2sgAhbmWV3sqkQqKO"
    "lszS9Phxjh/jMF3aMB+tkh5rqBejFlootlI3yn8qRAgRhs6/TYWU3axqYogMgdJ0oNRlVw"
    "HwXcvX1XGydit4F5pclcLtWpxZNqoWAezcW400pG7qa5QpbsSAMom/QNUXQLg8yOycNMlU"
    "0fVf4GdBjMfC4HPNpCpgaeoSCriQMTSA+yMIB+dsTOSBI6uqMLGtEudl4kNIDvXg/dA5p6"
    "eSADobPp5LsDzugQU+qtwfAgMiupZjUvB7B4cakUxEMhHJRCTztPVCRDJPYpinM4UxGqP5"
    "Z3Mg95FXGWI7a3Uf7weyBIN9MWSD9m374bvg6iXxLofsR6cPdRbknyET7O03obSDczFk7b"
    "tm5/aSyD9DdtseyE7tv0P2e/vqkoh/hqz/eHMjxqbTvR9ddf95SYKfwXn95vG2Oej2wH3d"
    "uQyLsG/jwL5YGmKOJXgtbp8QPvLDTYizfrv3o9Nq55RLXDIxPPaFGPFm7zexKKEGiXcJo9"
    "n70f4XjCL8rcY4iT0AfuOOw7ShrvSy7bWbre92jIe8GDJo7X3r+zBkrebt7eiq2fpNLHL3"
    "csiu263bzj00dq+qMXyMW7mMGW77Kg9XdRHCkGKaS2gN0aI8U2l5BrCZUXxq35TF5SdCCH"
    "6HBRZFULLakWJIT9mUFEK58m5WEWqMI6zyboWmq1ICJ2Iw76ysjSHFsBQ0DB7YMJg0mQvg"
    "8UnETsSs4iqaYMUfk7I0S6zbopHBICvZ4jbOHTrhRiSQ6UwwlsgUgcp0ZgcpQCK9uWK8CJ"
    "GBPTfIk8HndnDCxiq6JpbyQsGaCizaHi9RwvP2M8M+a6+UofkPzX9o/kPz38lrJmj+O4lh"
    "9h96WREbP82eUM0RDW0MVoNBCW8ANa40a6YKYT/vrA3TnTLI6PJC0Ud57VAxpAiYo886Ql"
    "OVZ+1x+6y77I+DSnxDkwKS+FttRUeaZCGUQKEEc0P896wwzZSVLBoENkBC/xLU+ppw6WRu"
    "LgRrNfEcYr+/EUU/9uxvyIZsDIKDpVnrkZ1QeQze6vxJYiibe+KpS8hpNZaVEQjjxFpxD3"
    "UxyUx5pZLEFEz8ShbKGvzjTfLMwUde3BAPmijsZaRMp1A8eXxOBqL1k5D5iF1O2SSKQe3E"
    "FtDPj84DMQEigNcx6PRF/AZVIjbiDXSdaOBL71QKHl+S/1wqhkUN8VvFixjix8FvGIqFIV"
    "a2Bn1DkQaq6IIpC4Ory6ll13iQz5ooOqxS+bOflkwVtyZc/HHSZphLKE1Ekws8RLhkYz0B"
    "to7kKk2v/BAogVSsl7sz4qX07SaUK9gvP6DWF9v3q7YYyclVwmsX7vQfyYzyRKdrkAEK73"
    "rBuV4Sxxfi7KOFdzh6oetCVwk1xDEhlqpQbYv9/XSuaHqh8Td8aUxLmAMmVQyxBz0bytzM"
    "1+9N537L0pCnhXs079k3YuGIhecVhhELR5C0QiApYuEnMcyx2sEuzvWxHVUYJQPtvnPdvh"
    "+M5L+dwb9GrWZPet3HfT9kD81+/6HbG1wS92rIBr3mj/bt6KHdu4MImsDHIfvW7bU7N/ft"
    "3sjps9V2npF0Z8ge7zvfOu3rUb/b6jRvR61e+7ozGLW61+1LknxvyK4e+537dr8vOrzp9M"
    "WLQNjNJYn9OqyoZwkG+JglGOBjcjBAtIxHSAWNzru+0IipmiQZRYgrPNcqi8jGwwCxO0Cm"
    "cdh0UNJoRMTVEgej7GJMfsQp3+wPU+LUzz/1/TzMP+/jqXHSb530SZt9SrW3Ynf47Rrwwb"
    "hb/Jn6In7WrgKcS1tlA/2ZEK36INfYf4es27tp3nf6jrTj/7SLkFNCxGPOWih7lT+pmp50"
    "gPonNnKbg8EeQR3OzLK3ExsXzsFdj6B+3C1l+gpFHSDmPCz2kdSPyR8zMfljCpM/Rpm8MU"
    "Zk5fGGon4s/pKFw1+SGfwlwt+AzW8XySPQwQETaLQe+4PuXbuX05xx9tDr9h/aLUCCnKsh"
    "+8djs98ZuT1ekuDnIdvc2Xz3o/MAWVcehuy627tr3osOnYshu+32xUf4txqCTMD6mgcNDh"
    "BiYG6VseBnQ1F3XsQecYW3zLPmJWkO2dUluRIrUizFXdbW+yxr633y2nofLeLneArlOaL8"
    "NDVUFj5k4PGHRBZ/iBYotj2tYjavtMrcfrK9q3LvxPB3h9+2dqrJbXuvjVzvtZx8jqFGdq"
    "exW/oB5mSyR4OsTWOt9K3MyVqPBlmbxlrPWXXk+LTmZHMsPbI8jeUBX9IcrA7QnR6LP+Zk"
    "saUl2TS2C85++irLzv3O7Q/QX+2/Q3bTvb2+JPCv0F87zbvuPeQbtC+qobNigq7CEnQZVN"
    "WspJ0k0Y8yTLaTM2XFGFeCOyXwSNfmWhy2krZJh0n33qcrxuqiD0OHX6+Kru1Q+yme+pR3"
    "hU2UQ+zRl2KAc4kqfN5VxggXDEyIcPrv/e59WtysjzA8V7WpRf5HFnAuDWLfBBNMlppuCQ"
    "n+HB77FhEEwKgAEhvxIgo7DDWCECt0EPYiCgSkRMamaRjKOsHEFCIMjc2hBwWe9xaDAr5a"
    "f/wZVsH9kYZZY2UCRBgjHmJpMMIyK0+DVMjUMFODAXl5GBuhxHybqUkN7NUdZXHulAZXXk"
    "fHOWW3JjQI7IMZMm06a7wA1uZLsnms/A3uiVkYvFnrBTA5R0qOau4L2xkc2RtzJ+Xw7Ru6"
    "aADCzYgy8Xo0Rki7crr49luP6jI/Rcru4XbXFr2tazTLgxqHnVp1T175ymrWlEmQd7YYJv"
    "ky3taRV86SftL0fRdg/ba/AKO4roqjxVoJlawYPl0vF7o2Peq8hOkcY3SFHMu/GAti1h30"
    "VWtGqaNJDLyJvArxynDYUNC88resLbvE3IpTCZBfUX5J59IR1N3ce+u6ga5asqe6ckv8OH"
    "XEIYnNfqz6LvrpvtZKm48PXChmZt263dV7dtkO/fux6kH2cUsVta5cmvL5QrdJ9tvh3X7q"
    "yigxDwBOKwSeuZV9ZcVmjlFBXHChnOzNpwfopbbwlXQTLUBwrzeX+GLBDUu8srX3dOp6Xd"
    "WWW1PFoKNXLT6GJNd+Ljr6Af3UlVMae+XadN8p1bF7qSuTuKHuLZ13oY+6Msi0xA+a74+v"
    "N+0UPX23uzrxC+xfZaee36ChKTnoA5Dp9mT0IzXQfnvRvhUn0nRALMi/PlfWZEJl1ni3x5"
    "/MhkyVLuFz0dYwLTt/ukzYbi6o8mLK8nqa9ZWMTW2u6YohTiuZTV526qSUhx9oNs5C43L4"
    "NxgyWf3vHaSnf39OrjVzrpkmVeGZdip6xi3R31I8QXkWkyI5/bt8I7grkfL0FO82mF5wym"
    "bvt0I7rDGIeZUxr/Il5lU+2SQLmFf5JIYZKs2MErKTXQH6qbAEx/AAYWiUJ4KyXgN71e3e"
    "Bsb0qhNO3vl4d9Xu/fw+FOYT3UAl5xLzqW5nenJCVWR7GtsDAl6O8LUg4dsEGb8N993otQ"
    "85gtdUVwfY4eQI02IapiofHc5oKfpIyHVmnICdXKkyjrYOQXZbQogCQ1tEdmhPE47wPlmr"
    "9NNgrEyIobZnYz6G+mmQoekBMh7Mc7j4gorydWuAgX9aZYjfsHEz5GwGzvp3wEpWUrV9MF"
    "OgbM9JMwOMPffaboWwu4xKAJnYPqUEgluIwjjAtOdkPOevVB2TF0oXUN1zTeTDJH5s74Y2"
    "uAxQIeDEUGFUYsYLLjoS3dlFTN3OHdUxgGAf+gWGTHxmX8nYS6QyoU9ixUi8eyVuOf0tLG"
    "j9k0mYEGkINP4FWpOVYhJ1mVjVNA3Ehk6dOeh48JZRMtKNUiqj08l6ZEIs3b69I1qOaHne"
    "UwTRcoRRK6QLI1p+EsOcH+jYE944psEsA98ISEZ5llWAEFdVpVeVlOqjA5ycMcojwExR6S"
    "tuh0xRIUUoft0lSCxR0lNOO7dkKqSQ20Ek8BOiDaTKWxcM1Q7mjxAZWj7ySwY++CQrQOAj"
    "QZg+IUfYTunBkKUpLPWjZPl5G6LG9Gup1iVY4WgCyWIC8e2FmXODIWfz5AXLmXfNXegFMD"
    "lfgrtq7gtZ2RzaHytpzfPCf1IMev4QoQw2PcPffKtZ73ewgTlWNC8UREZ0gD1M/BXqxlfb"
    "yiXjOagmW5qaalu2Aia6fTuLjf6Y+vYFJ+lIegiIm5kETU9oekLT0yWank4XgkDT0ykM84"
    "vgYXSAs5VucmmrbII66z90H/vtS2L/HbKHZq8NpYbtv0PW+t6BQk7yz5D12rfNQeeHaO9e"
    "DVn77uG2+y+o/eReed+1ve/sngf30My5cJ81anXvHpr3/3Kf6X4esv7jVb9z3Wn2xL3N9Z"
    "DdPDZ7zftBV/TlXXrfttvX3tfiGt75W7vXgwe7V9531953FalJJeS7XKXI3fZ1gDIPUOvd"
    "E+TzyZkhMoTcQmz1aQU5uBqkQqamY2x+VQ3RoG0wRWjFZsCDXPUX2ZuBvcGlWyn0x5/AMw"
    "b4CeX3TMZ8/DlFs8E94EQNVILB0gvaQ2kaZKVZM+nSTF81lYrZ4yT7iMI8u3aS0ws6tD7k"
    "jy3IExqxHcR28m5piO2g0l8hpR+xnZMY5iRXu2zoTqK3XZWU77PmJWkO2dUluRqy1iVp7Q"
    "JzvM+iib9PVsTfR/Rw5cnavSK6R1xpXK2ajHdFxyjvk73m/DRVZnllfeYC0nWe0yRAiIdJ"
    "pQ8ThBZLgRadJTBZ5+RrmA49+BBdfEN00ZuOBTD4JPzMwuu3UhijV/kmBmD0V8VJRhe9Gj"
    "zZoMXmxuNrochMv9LHC1IMiyW+EMzUICGDU3zWzbcASRO+yiuZcZjMFJMwTp418dwo8ljS"
    "M/YDJoFP1OYUopOITiI6iejkyWsaiE6exDBj0oOUwSwDponKGnnWVpQa11el1xcCNuUANi"
    "D55wVrfDQI1IR966Z0B5aGyHCaIv71pviX9loIc08D+/It3Eyei/ZSPzh7j3X6hvbGSkGL"
    "4SrRMQhjTCHpZKAxXMQ6G94IXoimRRdBF8SfTALdbRwRRZcacwuZreOdGXfrZj/U0P6p6M"
    "+IiCEihogYoqqLiOFJDPOb+jMeyq/uodftP7RbEKHqXA3ZPx6b/c6o9dgfdO8gzjP4ecg2"
    "dzbf/eg8XBLxz5Bdd3t3TQh5dS6G7LbbFx/h37BIk8Vrr/io0BNwlzzFYUWEP2XzLQPhD+"
    "oFucSdACWeg5U+B93Byu00GCFEMBrj5xGMrjaalx+M3ixzRKQz8ji8MVYKM32A2r3qLVWC"
    "+Fz0biMNKV3IdkLecxpmcMqEtkSzi1UtlhNdmxLoxS6RBc6R4k2IBk6RKnxml7ZLpSxwxf"
    "iEq2t564nrOl9B2S2LLBdkySxNJ6aY07KFxfmLuBMBVw/7+CEDz4YGkRHnpucFGqKVugbU"
    "/yoAxDXE/FLMolDcUCmtUjuXNPv3isAzAs95zwoEnlETq5AmhsDzSQyze+BF4cn4wXXb1w"
    "LECqOE2WDCNJwwBigMSCt51lGIFBdSpReSpbxQtsMo++mwclGVRxgRtFKAySdu5GdqgAhZ"
    "GmKpvafkxtBDZIigI9T7hlCvvcQPDvMeK4MDO2IG9rqLHXH0bPwNbY6VQtGbU7G8aCyE7t"
    "5qpBbJ4fOFDr99pPiab0XR+y7QrBCvByhrozyLK9POLbCWvsHiQjOIuVxQQ+MGmStrwjig"
    "20zVaWwy1YL7ji+h43YMLeyaSHN7FqcW0vG3xGo6CBQjUHyGQPHpqsUIFJ/EMG9khJzwR4"
    "gOlfXQNhkWJ3LwNoYU2btFa/fLfPuq7f6+jpO52/X20PLNoFkGJOn9uXwa6nvMUq6UirmZ"
    "6zFKZmAhZFAzs6mXTX/YqUd7TsZTReioY6kNiu9VCjGq4DRlP1I0NpY6NRvkiS+Z52WlsV"
    "dqWtqzLAL7lYwNuhBCpjmGmxHt83CPHjKqGLoGhWE9Ndfp0wQfMC+xH6i6UJVO3FIsr2ws"
    "cfraxWlrYoiFN/NctmRgdTleVRH3sM2zCnyKrfG7DxELylqaRfbv9Fg2s0rtnLLCisWEel"
    "bFzCujX3M5+TedFjpR5CIucSIasPgL5YHYOcwnRYIthfZLX6mhWeuR2AleSphsf1nUYIo+"
    "MugTNdw89AVPD7F9ik3s2VDmORf7Tec+y67lHpB79o1AHwJ9ecVSBPoQAaoQAoRA30kMM1"
    "vGK+4pPqEeRSHllLafSAdzCf2YrZBxSh3jsD9o7YuS/+OxedsZ/EuG/MPFkPXbvR+dFtQp"
    "ty+G7KZ93+41by+JcwFFx9s98aH1L6g67lyGtfJsPryZXHhzRPq7MvKug+anr/TA3XZ/hw"
    "wLvw/ZXfu683h3Sey/Q/a9c/P9ksC/Q9bqdQadFoyde1WtYfJUmeBY9eeKridKdxHiw8l4"
    "ZW5ltpj34eLXz56EBx/ShLv+XfP2NkbCmymMUX3XNeAjr/QSaHUf7wcyKYl9MWSD9m374b"
    "s4aS+JdwmZSvqdAeQqEX9gufT7zZs2rBd5AbtZs3MLO5n4M2S37YHs1P47ZL+3ry6J+Efs"
    "jI83N+K87nTvR1fdf4oNMvB5yHrtm8fb5qAriL3Liiw3DwvbaU/0qCs9HXrtVrvzo30N3L"
    "evhqxz/wNG6KY56NzfXJLAxyFr9vudm3ugcK+G7OG2eT966HUfun24Efgo+rt7uBUn3r3T"
    "ne+T2GvFWrxqtn4T89G5Et/d2t3Yf4fs8f7vj+IFvnXgS98HMc2EpHjda/5+f0m8y2pMHh"
    "sfi8ydxO3Za4+qd3hjjofYsgru8dQVrom6oxj/JcsU/pI8hb9E9z8Hlc7BbB9JlXe9KgXP"
    "+d8swunkVFshslpwOw1hKCXflmsjyTq9PYL6bR/FowAhG1++qNAAKYJplQbT/PbWPKPsp8"
    "Oo0CqPMF9aU54UQ79dFfKRV3jjPBPfD25BxXAu0hSP645Qgwedvn3L/6nKSknAxp5dNwmT"
    "7aSiVGx5Fq2kbFxD8myBGyrcAKu8AQbdJCKD/Pd+9z5BYgwThsdZm1rkf4iumaWp+T7Xhs"
    "lS0y2Nmefw2LfwZwBGpYvxYYk9NJjQQViMD7jHRMamaRjKOgkSDxKGxubQgwLPe4tBAWXp"
    "jz9DTA04Tmb13AkQoZc+Zqc9BFuDLrFZuRqkQqaGmKpr8PNGJpV7VE7exhJjpo0wPCKd2n"
    "PXTfRTIU8xe8kbZi+xj/sCuHvldVRT3gYEowycdU6nAlh7GpFlwdM8A4ODR1QRfN70dJQ7"
    "71YWxx7qmcp/yhOriD04RyjqkTI5eLznDo70lWSCHDcyFi+G81cO8bffelRXElC9aG6dmu"
    "wdMbMzodhCHj7VcHKGbKW6DpNuz+nksanl9FfbiQX+PEUxq+c6B9WSU9QU6k0BW1XP66iu"
    "rDJ1bbEnkwZCEjWfqNEXXdWJTXAolp4XwNu00vID+He2LOnopv72mUpfA8UvQOIUNJEFVn"
    "SFkZViipuGoVGV8KX1lYz9pruxXV/lPfkZcscpFhRC+RuxOPlEfn4Sv3j9t/gS2eU+Lm8V"
    "llCuDng5LKWN8auXGL+K8atoqMb41ZMY5iOILjgi352ADJFra/QT4pKp9pKhJvAmMsLZXB"
    "g31FX2tD/z+ST6HBLTnBWht1672foOt3wfwpoAOizWbNMTSlmMQ29ywInbvsIevBUONJHn"
    "RP6C3yE6tPeH+Ir5ejGhbAXQx8b+CWW9pX5wm381d4btPA7tjdXMJGtbbtLgYs+2kwUr9v"
    "S4bECxsYTkrILoeSZR2xU3Xp50vrokq9kaamJP6LPCGuKTTLcayuJqJ3htkBlfQVsZrhWP"
    "EJf0nO0FTZysTOFSJgjkIpCbd0tDIBfhigrBFQjknsQwJyUiTNwbE/MQHqdEXfTuKAWNHR"
    "aNnw6XTKWXjDjFzHy5UjYUCF7lB6+exO8U7xPjd5TMcT8N8jw/zzGlRt13MUypUY+UGvQv"
    "cIVT4g1UyRtkiKzCY1jZPRLBfwT/KwlMZwP/3waYvuPMmuliuJ6XhjM7QsB0qEUjGzA9t6"
    "nEa2zIMhQ/k2T+8mMm1BNzOmmQyZrYkZNeZbAGUUy7LLZpca46HsmaoBOiTxScLuUJ2z2W"
    "EX9G/DnvzoX4M6IsFdJPEH8+iWGWx2P8CMePrkeQNrDlHE1vM6QwTBFEzBNygmxLzgPnIz"
    "l8Bri3YVwpud5e6MLaYU/ykeGGVLkNKaJ8vo1u5IsfjtGLgtHFmZx1ghQZ1CEZVblYWhAl"
    "CW4ybkoen+eMVyvZVDTQVdxiyZoVDseM04aKfcCQDVmTjOEXU2ZnmxgT/uqEiOraXJN1nl"
    "czDrWHyMLgYrYIWvE1o1SVahYZC1Ya/FXRx2RCn4SqEXyLqXhhhZkrahQRLeq+QilVfN0f"
    "MsIwVNQeUXtE7fG0TnHUHk9umDEMtci9EYSzPDZEt32VIxIraz0MSYJ5tqgQKe5Rld6j/N"
    "pJzEjTqTZX9GRLsZ80PNI27bnTR4ZxPh6L/XW71blr3v78/kvjQg6eGFLNNmH6i0GFE5wb"
    "UGAvoYxwAo99NLXYyIIOJx8y+Jt8SHQ3+RDmsK0Jx/N3u9PQhrrC/iZnzVar/TCQ9UWdKy"
    "gS++2xbxcplRdhaONtfH9sfu50hoRI0VevykeIPVijvBHzIbIKr7nKSmnafKHTOWW76ZJR"
    "alxnVV5n3nhJiSv3eksgx3WXf935oezICCRDziEyTFeBHqsHYaynkefOsBKlxEmL3sBvmw"
    "rENycLYPJJJAOJLuMMfHZPqwKY3HS66lHBtkyOPEfK6NAJXynf9kBq8xgPjnDq82QfDstp"
    "OTLdpludNwbS4wE6IE6JFAKPdzwoFPOFquSJG44vg/wS8Puok8Y+He3pHaGZ5rIk34hg2R"
    "g/+oGeEugpgZ4S6ClxopgHekqcxDCjp0SRe2NAUMmFCPsJcclUe8kcOs/LMQ1mKaAvmjNP"
    "YmEhDF0SDL1btfTCyqTXh6mIP78l/vwWRZGPlb2ZyiG/DRzaooalPWlTRb5ONAG173YjNa"
    "At1DBDHJuPhHCD6NqUinkCsWAmn9MJV9c/mQ3yquiaSpYLCEYDGFNjU30JaePIWN4aLZml"
    "6eOvdh3BseAIG0GEmWZBwmkzKcbtcA+H+Lcx/UuZi6/tYDZTsyzowwmWs9UNgGsbZGyIFb"
    "CCMDenfqJ4J8gqMuO6Sg3ZnDKDQ1JzyFAiXksSiDbJubAhX8lZY5MGu0H+OIP3iSTEDmCx"
    "vt9XAtAL5qbRXNqbnFXhvqX/uQU+0e1ePNlamuEHlfEDncc4c6LIzjfZXYt9aWfuYWQi4u"
    "2It58h3n66yi/i7ScxzK5QkDUMxW1fC+AwGPfwMUvcw8fkuIdonE9S0vpk9iZmra8Dg79k"
    "YfCXZAZ/iTBY6g25GLyhqCGDL95lC91Ji92J57E6ig0KTMx+FSAqOgNWdbf/mBxYIR0rKw"
    "NDZCfNQld/zME+H8lJs26jhO8SB7mhrvJmKTa22871JZF/hqz9z4dOr3N/c0ncK+c7CIt0"
    "LiBQ8kf3NztQUl6E8bFs223RgZIGfeUvOwndQUq0K1ZZ5saKwgcsEPKXMs9pZ/SRYIxLeH"
    "/y4NEcDA1SIU8jR3TYEJDZIh4lRbN4ulncz7Ioq0sOGqooh7cbb6PzLIN5XBrY9mdxW3TT"
    "oyb88GPdIbYy2HfkZGCss58WwNsBvJT4AT065YZaX/4GT6BqeR/wpWHGOx7YdxrpSXS9Nl"
    "vdDX6X2WlNYinL55l1Tr5Lg7oJBn9paRf7qKz5MYYrwVNBPpb5Z4lmfSUrTUygpUUUtiaQ"
    "pXYNDgJE5dQ8JwO3Z9tgz4gdkBnwNzjo04cMerEjwagynTmmzJ/E41Y7RYC5sDe8F/xF+z"
    "Dah9E+fIn24ZMFMdA+fBLD7B54We1rbvtiAOM3rXVStnU42fS+HZk/BjP82UOvPfp79+qS"
    "OBdDdtXrXN9IbN69GrLu/Wjw3Wm4uR6yfrv3o9NqQ0lUeSG+aX5rD/4lvpB/h6zVvXu47T"
    "TvodHmuhpIPvwd/VdMxaAU2/+GpMrDWiXbtGQZjRHdtnCZ1if47QBcnoGSGXPKp6UE9mj2"
    "zgVcNYanGWCdZMCfGu8z5wLeqLtRDjcNQ1nH8zdIFmJymTWyfPrfZKnplsbMc3jeWyh9YA"
    "L648+IjcLSdgvODFKiDbVqcmkE1k9G7PxBWg4+E5kMVw7lt996VE/KXR4CSvt2b8e7bUWg"
    "0qi1dKEsaNx+n4dfANo/QD915ZRMX7b/vPqH002d2FQmWu4zBsUg5kFTUTJqLqe5sWm4FT"
    "rvsk3ImgNYQx9uITYlGEtnNxiDjjY+J2PFsuh8YY3JlC+hrLYMlHvfEB1CuJ2sAKeYFuHi"
    "GQvFNKn6NQKeH/j5Q6aQ8ZxPX8bEEvOTMFmWzibfBT03FctxxjtYDF1Zjyy8fzQFoCkg76"
    "6OpgDEiCuEEaMp4CSGGUPFSjQGbOSJrCEOG4qTjnBwpNscR7aPApMGxpzaIPjHaLWc61Rh"
    "8Sx1SUL8nAiashjqfXPYGXjV7d4GNuyrTtgL/fHuqt37OYwAR/lsgrCcE1b3aE4RVv+YB1"
    "YXmuxorhgxMzmVwQG6E6xjmJfHNEYkSN0qNkQH3CzehqcF7hUYMnS4kCEMyMCAjIph6o2d"
    "AzKymMh84PGe5oxQrryj3GfS7T6HNo4dC4/KNPrc2pkJHxSpe0esPv7bjTSzj5PhcLRwW2"
    "61+/S9RIhkpaxlCkR/nsSNmcUONZjxlejJgO/XZKa8UjIVHRDO3OSEAaNO0Z3nNcqkGE/s"
    "uP8CzSYT+rxkpRpkynuC4MYzLf0RTqKFAp+BliW0LOU9OtCyhCaHCpkc0LJ0EsOMlqUyLU"
    "uu+LJLnIlHXGVWC3W31XvsDOx0Ts7lkA16zc49fOdcQNKnm05/0O7ZDd3rIbvrtn4bDcQ0"
    "hhu+D5A4qnlnd+JeDVmr3Rt0vnXgS+8SglHuxXNasovNdVjof5tglJPIAtZ9aN9fEvjXiQ"
    "xqO2PhXA5Z86p5f92Vo+ldVmOA/FJ/Vvuvn+akLcAGfdaAWtaXyJ9yNYG8Dsh52elXxeMk"
    "gLID12NIkePbOU7Fz8qbi9VPs+dGUTFu59sn0K6Ddp2KweaNEuw6ZSLxoXxRMWB8NKNUav"
    "V42XZkbBpnCsUAEwxnP5ludSBGFOLEeUmofAUZgabKXOLomnVOfp9xslKgitCcv1ITyhlB"
    "6aAZFD6CokKi2dgtKjRSrHEUrD/MY2WhJOnjIyslKQQ8UeyAjXdgIHj/7l1DkLwq+lLKK2"
    "P7mTLzkWJY2lRbCCYTyJX0PLPs12g4AR9A/ym5RJK5iWwLLN3UCkm+ly8FFA8vhnKfZ/fh"
    "PGqj9ZT9I0t5DIL/CP7nPQAR/EdUuEKoMIL/JzHMJwFOtu973dtbiSM7V0P2e7MzkLmQnI"
    "shaw4G7ftriU86VwBa9tv3A0As4a+gEgNy3Wv+fn9JvMshe7zvt5sS73SvqgFshoSaPIs4"
    "RIqruNqreNcj2Sz4RD4eiOroxtgGEndZySqO8FGM8NuGJB3PwO4SLbNBbXLogUGinVTBin"
    "G1aGUQI2MOGBkTQMgyG08CVGg3QbPUW5qlNjD3nhap+qaEa4StUoEFnKFACdr+3jymy6l4"
    "gvFcB45VCu8KKSZS38aRwUbq27i2G0mbxC4MQ2bipQkXq6tBnrhBTE7Em6+hZgolsmtqgK"
    "ERcr85IUdyGhJuNMhkTeDNHfshX1qmptKvZDwxxHKdjcmMC4bERjYd9vHSaDoVp4C0mc5F"
    "Z2tZSGa6NMQqmK7HDfIiFB4mX0QQQKspny9gYak7Rk4ZllmKOdD+cRsTZFnPscen/Ods4N"
    "kSH+LMpBGaTNFkiibTWC0ZTaa7zN+jw+/QZHoSw5zf3bpgL+ta1+URIgE1mKKPHLkiD5/j"
    "aOuANB6gyoh0qszDa4+gypb/KnE4IILnstH6CfFsqPTZQJm6yxD7yHCAKz3A4DARA+sl6k"
    "Vee0x2GpeE8xS8z/qt7+3rR+l+5l0O2UO3P3iww2G9y6TQ2RZU1rMd2LzLMOz3Nh5mAPzF"
    "bHZpHgsuyQk6LLz/0rjI7LHgAqh5hDI/TZXXxI5y2YcM0/dD4uz9EIn79sO9WQHGABHaey"
    "P7gQ/ZzsrSABGyNMRSH76eg6dBqj2Yejy77O5uCfYEjLI3t6285XV0nFN1q5k8sFQz+CLY"
    "u2UBnL3yOqopZwPnSgbOJsJjJTt4VHM/2Mre4H64l2sHREsXVNByE6ddk1ldevlBO3NvQv"
    "VBL63vluKDC6/dVl8O8JXwqk2CmwTfFANsEFXMMSadK7gXoS6D0V/owgpGm8vEsSsK9QLN"
    "F8fzIeC2UdqT7LB2SlXpoeGGrDtN7H5XmjU7J+O5xpYWNccNMvYqMYzlUzZlDBVB5IW9G0"
    "udmsRUNPAzEd+Ir1VlLZ44Vpgp+jfHZK4sTDtEXobti9+leD+z4VVDtLjd6UoxyXTGTcog"
    "fh8C+vlSV8mEimFay25ewL/EJIx7vxomoL6LJ4n87YcKni/vYYEzubzHuGn/SuWag+cc4h"
    "lTXUwziboW2L1d1hR9YdAXBn1hzmIhX/SF2WX+Hp2dBH1hTmKYMXdwia4wWAowhaMFlvfC"
    "IpZo193BruvkAXFygFy1bx7FJ/lnyPqPV3edgbTjepeQz/qh07PTWcuLIfvR7ciMI/bfat"
    "h0ASqI2Xa05xQnBxq3qx/1WviPi4sPH369ePfh85dPH3/99dOXd96iiN5KWx1XnRtYIAH2"
    "R1eMC4kI/Shm3TQNQ1nH8z5MGBoDXTOPcRBS+Akq2x9/ho9KG7nKsYX7KOo0bQvbwrGEa/"
    "lJKfwwVx4VyU+HCtL/b+9qmxPHlfVfUeXL7lZRUzN79m6dYj4RQjKcJZADZHa3DlvggEh8"
    "B2SObSYnt+7971ctybb8BjbYxOCumpoYo5bMI1kv3U93V/qAJPME5O9iXQ6j9lS5hwM9cs"
    "4uDgliH1e5jzH21qX3sLJXxjv4H6NBP0UJEIhE+9acu+R/SZl7b83O8rQ1V67JnA/Q7HsY"
    "VwCiUD/Hoh1FAxtFOhAqiEY7wshSp4sshazNwlmbgSE4B6QhIeRsYqSukuHdQYnFIFKlBp"
    "GKz74FgIzs4wiycj4tAFkgFw79ys5y9t0LbmjxqVTeo38qFfdVAu3T/66xi/X5b71Uhvhd"
    "XnmPYrixrJWkLsoh+IF0XcLod2qT+YvBnqnTgPBaggApyKUOcV6sVwh3ZUCULMFrFGzMpu"
    "BvioJAxrQt3nORbjx1+xPGr2x+BrXpoiHYngbfTL9QRTXdCqIlpFESDE5JJ5VnH0EoVaTM"
    "howjZhMHHstYyfRHgs1pzqlDfpwB9db5oD7PfvockDfJwqKS0glhxbygZjnZnGF6UIkUy0"
    "IbQqofUv3yLhZI9UMTR4VUZ0j1q0U3p1P99jN6zoH2dzXq9u96nWn7y6Db7jRJ6OOE3T/2"
    "xt0H7fvIDch4/9iZ3rZ6ow4kvfeuo7u79+H0uHzLkdx5Ke7DqnyVO+xAnuanj5miO0GxVI"
    "Dll2GILfFc+cg7mswJeTtJtgNo7z12a6CgjrF55OkiF5KByMUToBIh21hCMvvONRBA+lPC"
    "3lWdhw/Y1IQl0epb5T0NGr4wtEZV9K9ZlNvvo3/t0cUz5bt81367SlDB6l83dmlhV6LglP"
    "olM6Wbp9+5AKggRW6BBjGerK3yPhfREyCJu2u6kGhAXXEMZ+RHg0l/eC5BNtbKnL/9BDpK"
    "/mlhvHkJD+RT/uCQ/+GVJ+edP2H70lNfMyIpj32LKK6JCABguuAuD9LzreNaa2p/JjMbtK"
    "4OdWbiCwGx1PK6LyrFg2t8ow6BEXGIdjUUnoT/gBJ0rOrHlNlGkl8+b6fAFvwRUNpvEOOx"
    "tNpLqRSWDFSYo8IcFeaoMMdTByrM69HN/kJ9iMbcF66yBpZPYV+lMlxdTNiwczMd9boPTe"
    "Jdwb12p/swhlviYsLa/MvuePo4EiGNgw9Q9vaxfwNF4e+EXbf6v3X7d02iLuDOzfSmcz2G"
    "W/Jqwh6Gnfvu4/305pE/i/Yh+EY0/VVEW47c0cvItsOfwbW337ntQoPyYsK+tnqPnWm7NR"
    "x2hfeu/pH/ul6ry5vvtKVvb+ij9+1Dq+t/Bdfwy792hqNWD367vAKTQqs/uu0MwaAgrw4x"
    "J/wti777b+na7r/Fk3SIXW4eg0IgUeUBfaBJ4dcsAP+aDvCvKQDnVEyFhFAxFXW2NBIGLC"
    "y3KT6WRtJoDa2xlwUlrJkxo4Jz2D4lJIjblEpvUzDOfNlx5td0beVB1yt/gcj+ksn2/ssO"
    "0/svccs7xvEvPo5/WBmb2TQWFkMXpqhRWSrpc7uFhcQQ1Yo6hl0MujvsuRjQP6s9N29Af2"
    "/uLADbtlbVWY7Z/cby8EKTAd53dWg8U5QP82f0lqsCUI5QC84pT252t7vQ4n5UZgpR02L6"
    "lHCWy5Od4jjUKzq2Y4oNXsmRWTwkTg+yrgtayUpN4hEGLZVOpKG6l1C00cpmohQZ87m1Fb"
    "SbjWG7wrGSSc5ME+g59Ml0G+DKCGkx+A1Gn/lI+M7l1iAGXpg2XZiuSlHhbNeOSIshHCzJ"
    "k8hPMbc2pgyKGSMUnaz1CRPpNXxCUOAjaoBnKR9zPq+Il1kfQgsS9aqpq1Q6kAJNACo1s7"
    "oOSkJTGo9Ha7zcVk2Xrk/dZmifemqYS28P6UJIF8q75CJdCA00FTLQIF2oFt2sLYWHEIY0"
    "8Srbja7ardEXSGM++iLJPZLZo0hCX1vXvY7iCYnrKIFHfh+/N2Htx9F4cN8ZTiWdiDcRvh"
    "HU9ND6M1yNuiEpOP3HjmTg9MP0IfVN5AbIjB+H/RHIiIvMdKKRzycaKVLQSBGC/M/Bo4Y/"
    "J5Og+ALRGV4PW/32FyBk+R+ih5D3oQypvVx8BtsVTDwQOjqS+BlNXZguvpJmfO1wlvnYEI"
    "igXQkZbiVDijwI5EGcBaposUeia6WIrroaO8daZONSpI3BHawR3+X7pPbgikK71ySsj6xK"
    "BQK45ngvzblpJAcC0L9u7LLbSXf46VOk/F7b3e8vFli3NpBv/vWFytioJnO2Nl0oP/0X3i"
    "plzmdirFbE4Scf6sjAqbJNYiwWZLsBB/pPHz+SDbXnXCru+F9qSwk2tn8pTMTQhzCrV39F"
    "zG5oyEBDRt65DA0ZqOGukIYbDRm16Ga5fmWfGv3yGIguYW4Uf2Ngput0vfIXqM/9OZPz0M"
    "87nId+jjsP2Yrm57yYmzw4R+UuIe9UGO6/Z0H77+lg/z2eWRp2yTlNQL5MHS1A/5XDAKQO"
    "VfmOAyEh1GLs1mIER7Qj1RgPfkXnCeteDUZoWFVKhdG2+EnszthcJegv/O8aGZQXcyg8fV"
    "alM+SUgZ2p4PRC+EAhrbi4hI8eGDIuXYNeQeQM5fUAdVfFCmQNpUkALQTceaJLPubIbMtc"
    "czWLqy9Kby0nTTg0HhxTvRwYCQ41IqgRQY1IfY/KqBGpRTf7K15Wm6wvUGurrNhv5IHNF6"
    "g1bHgQxIMgHgT3HQRF56zgDHSVcBTUvm1kOAya4eKZnFD5oWdtbtdeJHhn/kIX2xX9LI3O"
    "JiNL/sDgBwp5MeHktlp9IDOfrjcTmTpn/McxV360Ia+n5VCvRmWHBvN17IB46geYMJWEFO"
    "puQOWvouTSfN6C4dyEQ+oWzkEpp0vdQM62IuxC1EIePnHydqbydFGsX6pq/Ph68fiKx9e8"
    "MzoeX/FcU6FzDR5fa9HNwZKXcW4MBNCknzA7LvjeJmmt2cHR9iVqfbJFH0L0ITxvH0LtWJ"
    "L13ddEjnz5K8Y2yanVsq3Fdu7mVWuFpFCvVSWPwfMZjjkQ9dQheQDVZRBPVGaXACkqsy9a"
    "ma2gT1BkB52yT4mdTXPdIhwmUQa0vMIjCkbFB6UInqVkKn2xVgvIUyo34zJgocl4AYfMvB"
    "1kIo+pxNZEtlWlBBeJVsGRS5Ck+DWv6YlKTbggT802xht/qOkbNWwHUr3C27CAjvNreAVR"
    "qcWG1jagIHRcaIs3NaPLJZ1DHEe+lxOteewq+Ls0bcf1FfKBnnwm6FlCIigGQiFm12cyY5"
    "ZrzqlfkBeZMP4ToEK20DDxVPOM/sdvr0HoeuMC8WtO/d+/sBjl9a74VKLXKoliry/m/EX/"
    "gepnCy0/f3iQakqRLdXT3Xq/ULSyMjYOXRAV7dJrAPqZA+iIbuJPzPvaoa674uDPiGO8OR"
    "6Pbb4yzDV/1AmzNpSpZ3q1tqsFkNpEtTNRhi5mUgay4AK2cPDjsMKg+QCZc4UDguN3ijJb"
    "KIOFw6EGy4j45Q1ptpiw78ZqK+wcs7lh2yY0oXpe9d1n9dha73mdvTJ4J3LcNqJ+SMvLPp"
    "AWebat7cZr/IV/Y/BRoxzdvTHWkIPMIPI+b9Nx5eCHivmzrSClsM2fE2wzBpGKGPGc3o8U"
    "7UEg0KXBB46Eeu27NgKc1OBAygZ+cARAyy0MQ5WM2HAjvem5SQKdEKYzeHekdUdWwscDXa"
    "Z6Pu4y4jj8ZeM7zWfbWDv5bC133f5uM054E2tbfM2k5RiM5It3ipZUJ56iKX3LCmTSbc7+"
    "2V17+NRWfP2qRpDmhaaBdq3wbNNeM970XGYj/DXhbfgcmGKb8WbJacGZoUt9HxxnW1LVwd"
    "xefN36TqEE+3WZI37NxyKvpxxY1FaogJrR9I6m9waa3tH0fnW2Nlk0vdeim9NM7zv8v9Ns"
    "74d5JL9rDp1o7sgMtrhfdmWOjPkj+3vnOLr7Iy4H0lW2e149DAcPg5HMfC6vJuyxf9MZ/j"
    "7sjkVqdf3ThN102r1uH8p7VxPWHY0e4Y78C6GGp7eDoUz8Lq8m7G7Yghviz4T1Wg+iTfl3"
    "wkaPw2EH2oGb2ocJu2+NH8VddaGCH/uZ04U0f9PaX4Soupqwzh8PXSGnLrhcq9/u9HpC0r"
    "uMqhSzDLSfs4UZ2BFlAA3rpzasO9v1VOk/EhbEnQEGwpJIEtlDEhFnPIjCK8O35aXjJIkj"
    "5nsw99UkSuWaE/MkccR8L+aHQY0IZ0U4akLLO3EniCPm+0a1kaTj2j2kjURF14mwvfr4Du"
    "qsYyaM6dpapETs2n+miNZR5Y3f1YifFyA5ifzLd/KD/vhL70++k5cXE/bPx9Zw3BnCPf9y"
    "wv7stMQt+bcaO3TdvJ9DFRkVQ757gkoSLNK5kQ0LIa4JuIJV3n7lm2mV/PSQCSdaR4XD2F"
    "2Nxq3+TWsIWgB1NWHD1hjO++JPsu7iYTAaPwzETf+yGnOONZ9vNyKI4HS+Mpw8b0eS6EHv"
    "SMVIo0W/ItImvjDe8oAbFsKpJwHXiN0+sy9DWKzWzkwhdkJWAENCdXYHmVsWUAKn1nI5zR"
    "0nJlG4zmhGKSdZgYzK1RnDMPclK4JhqTrjFyEmZQUwIlZrBHWWYWb8dKE6oxehT2bFLyJW"
    "ZwT9yLL5UUwQrTOSOtcx81qsydQZO+Wykgc6TaTOyLnG6tuUb0bgEWLoZVMnRaqosjZp2B"
    "m3pK7IuwJey6g7gszc6qIaeiLP/yneKdf8IEMNlmIf08QiHfHE5co6YPt3TjuerweDHtTs"
    "s/quu+MIxI/3153hj58iBp0ECq30GssJtyaFaOdBWzrQ5TRKalJol9RnlgQze8hXJeuaGJ"
    "aq87IY9sHMOU7jwkcP1zMC8yAzuvAzy2OD9QVOp6r/WBKYRevpPd/dnKNWF8Ppdd/0qjkp"
    "x2Bu2bbxljbDhgUjQK9Mp7Thq3mRPW3NlcsP3x+gvfdwHRt3/hj/66/qhNE5I6vSuUR6uk"
    "xIQ479WSENRwNASCM20VAEg8x+uOG4BwgqRs4rHVQ9HkIOVCNiGO1td2gyOQbjAOePTRbU"
    "dJ7DdX9wstD7mhKdLL4jKADba7+iC4U2tA3KgKzYiBYA7Mg1lst76vnzXii6+rY9A7hyA1"
    "UAuu2t41rri4Y2tNnMgG2qAyWCGwc3vOvMgK639hexnGUNtVnNXcJebCPbpNyxNrVVTniZ"
    "zk3DNpOQv1bit78NVT73HeucX9UlBTkNc2CMzZEg6TmULxGhINPXkUCFM4xdIlTqJS4Aq0"
    "ub7hLMS4UgdHF7xRg95UiYRl5U2TGv61JxEkSEY6dxqOOSAIK9QrnRt9XLlxqDO3g596aT"
    "XAdF9wbkHvFt9pO1ePND+D69ESMUTLhBvjHrlUHIXpvKr+fWgldFPzx/gLumTVSgYGNtsW"
    "ctXPQPDnHgEPpZBpqWR4NQhO7TNj9hIv707L8tk6nIyrwdFfUb4is/0SXfS5MZRByGr7Ok"
    "kxSr1J5sknrkd3h6DD+J4Sfj4GP4SQw/WY+4hBh+shbdLJfG7FOjXx6dppPmxtTAMGluqt"
    "UPApMdzJJjeYq/OcD1yl8guD9/zOaCsMsHIY6v5SbgO+bb2lS/wsPxraYeJ429FprNPRB/"
    "vG/98VNoRu8N+ndecQ30dm9wjaHnTkzalATXnAAHQsiJ3Q0vxrstO96trwFJ3n8nQxwSqr"
    "NLh1IP5cFOE6kzcnNqu+bSnIOrdv7g9MnSlxao/tcs269f03dfv8Z9YjALKmZBrQg3o8JZ"
    "UBXJM8kEE/A/d1hftEJ77S4DRgldmEIVbi2JQZR0gzjWSmaL5DdFRkv2gdxA4kpeTEQLEc"
    "kZ+QcVhopfLkWK0rnBp5CFYYOU8xmqlMkgv1EqaRkhy8upH2DCXJHUUeXFlJHIRCLSdCOL"
    "p8FQz7nbyOIVLjZt2DdTbtnLytEGOJdZv2sVUDtanNDilHepQYsTmiIqZIpAi1MtuhltJC"
    "XaSLxtWPaVR5NAk17C4oNWp3KtTt7uPY7v/lhknmyVsb7qdW87TQL/T1ir33/sjv9sEnUx"
    "YV86rd74S5PIv7xEu9296fTHvIi6mjDI6tcZgph3BZk4xoMh5OHgf6IHx2x9makrc8Qwix"
    "+Ysipe45K1DhsePRnmh1HK1VmJjVkByiK4BHHVc6KbJIoYJ2ZeCDJE5Ys3FJM8YcCh9yNn"
    "iNBCMcV/FtdBofw82mvw4uwBpbpShB10EhT5MQ+edHW+4xWdul7ZvVr9FoGyQqsNfgrKi5"
    "m8vljkFXSP4Gvg19vk998a/D9DqsT53AVOCg1RHOqBa1C1ixJz/kNA6W66H2K6/NM1m6Cm"
    "z+z4IOtWehTUSKNGGjXSqJGur6oSNdK16ObQqpenl0OC2MmV7mQ+7zpJC2A6vz2QqLJ+sb"
    "IUd8N16XqT8E6lI66JIOQHQH5cZo8jk3qcSp9+Plk9kNNZeFBOteI+5UU1KodhOZErezKu"
    "bOIALgDcfNEjqzlu9wIcfXMrxUeWQXQSlJh+dJ105eXcL5JBZ7myHIfYdGPZvH+JxXzmbo"
    "OYIvCK+viDQzwvq89kJsOazojpiCIWo/yv4RKH2t95NYEYXLIkpeVJ2p2wCZtRtnCm8u5M"
    "6DZnfDMfiu03EwxmEAa7P2/R3q6oQwzRyBt5heAzr7w+j7/sPfYHMjOgq+lCPJGnVZ0wcO"
    "pbiJ/VIJYtvzAYsTa8jhnvONv6bqxmoi7D4YOQLC2bVwapSA1X1UUlCpCjFOjZa9Ph5RyX"
    "bqAvVw7hhY/Wyno/RDknFctDDoW+LbUlyP64dUpvxiOFlNpIqZXDS1dKxWrAl1O3eCuKr9"
    "d7D6dojkBzBJoj0BxRXxUmmiNq0c35na4v19G6eIZ8sAs9REcaSFdcR/owGI6ljlReTdjN"
    "oP143+mLu8H1hLVGow7/x+96V7xsB7jHUFBeTNhDq8s/wv8TNuz8o9NWtcurCYPX4mbY+r"
    "3fJP5lNbSwF08wv+m0gEEu/kxYe9gdd9ut3rTb6/V5dzZJ9A7v3u6odd3tCSZ6cD1h950b"
    "KNgk6oKXbN237jq8lPg7YePBmFfUG0C9wXU1OlrTIMT7e2di54jkCZM7v8+SWGBu56iSJi"
    "fySeIIf47U2hiGqeQwTKmp4ncnL09NFY+R2qIIG45D+b+8EOtimHF7D8RS/50X4UAKAd4N"
    "sKayzequpYnU2t0tokrPCl9ErNYQ6o3EIEynW0XELmIvcGrK1ZL/Tv48CfvedNx1GQyemx"
    "9zWH2SzQfZTvW6fIXxv2q1250HoWfxrpJ0L9U4fHuYTvPzbBNEK9wrlX4rFrmX0bBUnV3G"
    "N4aZFzxNpM7IBab/PDapQKoAe9T54Hd25iidgBHr4nSiREQMCbfhdyZEu8qKaUgIueFIt0"
    "daeEVZy3lp4fLNLgDZa7+iC0U2NAdmQNZbhwrAtqWqGlKOWKZIKtVcuvZiHFm7j0jOzp9p"
    "W0B6aEGnv1F1XdDgjhxA3oqC6kFWdUlIle7G4Q+vNHcOffztceuYLvSyGfw7vPLgYgH+BB"
    "CpCWK6wLWo8QdHeD00lLuDLPAqPzAvGIz0fRDxYMxEd46ymkkODe85uCSn30VCNhKy8048"
    "SMhGpm6FVCNIyK5FN2OOXMyReybs9v9J0CGkQytLXyCwpUQqpykG5zROMWKbHVubzqn5/Q"
    "ASUEiszkY4zN58OlO7POPnO6fqMmhnSHv9cwf2iUuipXGnDcfXyhypDPcjnJzngN2rA9ff"
    "1wxmBm0cFgBuLSL7xF/d6sX28RTpaTphTdG+TyW80Yru1Qj/DrFoIG4Ol6JUaGCBbPRZxs"
    "5RhgKZFFTUTvhxlmw3EEXcjxquqF1xPXDRlaP2F7W/qP1F7W/N1IKo/a1FN6P2t9DkRrDl"
    "yKNH8wVQlZZNleZwKBMQ3unp6cvU0Vn5v/I40q6tLUua73f60fpCdYQ3lx8txjMoO57Bmp"
    "/RrIMD4gTSVUb6qt0afWkS+H/Crlv936bjYas/uu0MmyT0MXo0zjZpF+07966eR1Ub/Pms"
    "HqiJR21xFXSZGbTF76PFHGwgTAKH0327SlBi6l83dukwrUjBDJxWx1hB7G9iug55Nd4gDL"
    "fYCAVRuPlf+p8NnavY4jPvA5/ZZg0vV+JsY1tPxpPJNw9vM4g6vqH2HDisTyJ8uNLB/eDE"
    "1Jwnf4IJExHJP5MZn2xWop6ZlqLRZPwBbN4+vzuHx3DIi/VKrKUbxCyH2OOQ3BESYZNPh0"
    "QOD/tHiOpKicvspbAsvyXrlfnNqPiLBdYeRHTkV8+0+McvqdoSAddeghIqZ4uSHjs4ZhVb"
    "r/b2F1+5iAIUBD4o+B211hu+GXQtu4RhTQ2bzzPPtrHO+T7edfuRqtEYhMagvJs+NAahla"
    "BCVgI0BtWimzE2e6mx2bdP/813nnng1USqrJGslIGoDhHwBw+dfpPA/xP2+wCi0g/4VW8w"
    "GjcJ/H+I5vdTls74lN4Xn5K64jnFGpqpJ54rbxm9uu+MIZ78eMJuB4/9myYRfyasPejfdo"
    "f3EMnOv5ywfqdzM5q2e53WsEm0DxM2uL3tDKG0upiwh+HgvisSF3hXE5YUMq896PVUzDz/"
    "shqKf7R2lW3tOkt77dXHdzgxHmau9fScOREOySHIu0GO6J+y0pDCUkhGSjibRxSdWY2vEb"
    "E6e50Jc0aOUemXR0VRdDCGFPp5FAghQdQfVFp/oFs/8vSxLofhUqvcwxGDziEHu0gVFfbQ"
    "vXoYdtsdOIDxP3DSun/gPTAeDOGo5V3zU91gCmc5fqKTF+LO9ePNHZwN/csJG3WGX0V96k"
    "KUa/VHvwNxy7/kZ8HxF7gj/lTjJCe6LK8Ldkiowr1cyHtcih92yL6Z+QQdkroE3E+hNNTN"
    "vTGwW7ZtvKUoaCOCEbwhwFxpR7zANvu0NVeuyZwP0N57GGRhQP/rLwwCXXYkgQgtKTMnNC"
    "yGsEYPJxoHKyumugwCuodnq8ZfHN/8VFutqvOEdj/bNsI9xPja7xdfW7zlBQCbL+TFuaKr"
    "z4lHhNXmYL4dGSd6BNZD/t8lReEvNUh0AFgCjz6EZjqLXphsp45Xbi+JfsAogdIyGIegsx"
    "suXEE9Tcktd16sV7ogrqCzuw7hqCxMsel94b9LxmwGnrlimK/o0v1MGP1ObWLTV9t0+XPG"
    "Y4ScrOUJm8kpZybKz8Qbwq9tyhuxHOpJe2Gnn+izwRoBk9+PSOLz+CFU9SHMec3FQb2hlL"
    "nULotkXWLdoTlca6gkUn45Lfj0hoKqR5IxkozzrmHnYjtCkvEh4/fsbAtIMq5FNyMrsNas"
    "wDPgVJwRx+csGYDvxO/BiC1V5LDS7+aCsqQYZOmmZV3mIhA+tWk5fDzPR9XRJXGrVemtFu"
    "ikDuhjTQzZWFXuX14VYHPgXjqQrjBL5Kp187XVb4vdrboCJtV4et1q/wZUKnl1rPNT8ftc"
    "ZD8Ub6aPqbAzG+tjkgguciBOyoGIhJg60p4ciWx1ngDvtyfHXlskQyAZ4kzQPYoMUaapv2"
    "3Y9KvpmMl5P/wvGzuTfvBi0+9+uUymflGcWDZ5Npdug2xWBmN04YWZmz3bxoLOZLJmxYAi"
    "L4Y0eH/mX3OhGYGnDYLbPZvf06z7ZTaWnBFEI6ZBkmnxVLwU//3R7CApEdoiUo2i7eZl1S"
    "u9d2SaGzRhowkbTdhowq6pQgZN2LXoZm+lPkTr5slW2W5x9bU76o6bRPyZsLvuLf8A/x+i"
    "WislrtCZhXi6unns5Fz/QaRJ+H8TdsOHMb/k/0/Y6LfuwwNoQ9VFNXpEbKcP7RBfuNKvRK"
    "tJWhN23STXE9ZuknY1gE/Kx5kN9afK26ev7lv91h24QqsLPvofHzrDLjhge1fV6AY4LyZ3"
    "RPJq75WvsOHlQHZAKe65wck1vqVKBjiQqHUCEQzIcelb0bxRGTAgwxEBGdD7ugzLo64/zA"
    "FrROwIWM9nWKMLdlVdsL3ReHLzWDUH716EI29vtQxkMn4n/+XpZrJIkcZOY5lfOI/JrBXY"
    "sObGauWbsFyLqAqJwYjJvlvmnEp31CAbk7Ukphu3jBVUZ07XU1WfN1HLNksxRVn2IlhnS2"
    "ynzLpFDwW776AltK2hbQ1ta2hbq+lJF21rtejm8NKaVd8Xlqq1zg+gyKMR8spX2RRQWZVQ"
    "eLOWZ1KKbPNQyVrhOcnaunNrnUvPqomgqjX/e7WxrbXp5F8GwmJ1zl0QPnRnPuCFj+qoqo"
    "44yWj6hcxOMrpOAgFNXj9za/9jgqj/3+1+BKOwAOX0wKvnPIfrfq8N7W3NoPZX82UBwHaD"
    "mi4U2vDakgHc4B1Hq0o2iGOzYqXsKt4QT7CnaKM/3Y6ivWz7zSe/K7cdw/lGF2Rp2cRilH"
    "AwzO/UfmuSGd+hw5hZcNxnUNCPubmijhME3pzbdAGYNsjGMBfkR0bdn6RhRIb4JNZy2YgZ"
    "Wk7a+oTBHfBlcsBOw8XgekUXz8KrySGQQ4ls+dC1RSRTvjIeYMUJpTrIZYu46/azm21Mx9"
    "mWZFkJ+TuW2E7EelxiSxC51tlQ2+HvefmNqfFacjPamxFuqcA2Snz8srzsgqBd6GaHpkA0"
    "BTbRFFhbfSyaAmvRzWzrnday+lUEEoUo3fevSCfzq/gli1vFL+leFRjaMgPImJ69ST6efm"
    "I6LDKrOhnnhFcXQ4B3JmY3kg4EO8H1RBDYXcAq1c3UWi5z4huRRJh3wRzRI+SAOSKJMO+C"
    "OaRKyWqnDwnVmq2Frq0HApf+bmcOA5H2hpcZCGIEmSBy6qikUJOMZBaJYedhMBx3bqY3g8"
    "fr8e1jr0lityBohPdlcM8vdt260YT4pwn7fdgdjzv96eD2tkm0D1HTRpZ9dPHRdDFBMyZo"
    "frfZBxM0vzesyLsqGNC44TArrHFJBDcK7src5EU1EEE4kcn2Dkw2GIEFoDpyrfm3kaqreA"
    "twBXDVXtUMsGLchTzY5o+7gNHes2KbN9q7ttAXMi/UIeZ7fHOUm4AZob8mnHavldztb0O6"
    "MtxkMkh6nIoLgT40Vm06p7zqI8EaylouCaQy6bxyA5VA5vV3VulUXvGiTP2tXLYEAt7q8I"
    "NDhOQH0nUdIg2m/K9NicnIzLNRz5pk5lqusZoBI9bgG0y6IK+m+yKZshs6N40VWVLe2AzU"
    "MlNVGLi3UaXXiZufMCizsc05JfAdebW2qwV5Mb7Tz2QmBvt3uhC84TBdWJCEoXcrRvANrT"
    "3/3loBBadU5u3pWlJBhUul9pb4a4KYyCU2styuluZqTZk7PUl78xfDfqanacum7tZmp2mr"
    "TMgsJubhkqoH01UZ9Yqps4BqkRqN1Oi8uzqkRiNntkKcWaRG16KbkRpdJjX6/BKM5Af76p"
    "+Pg3G3f9ck6mLC4AJSi8i/QBe5fRx1BFNEXExYe9AfD1ttKad9CL6B4sE13L9/6HXUbXXJ"
    "70Ii515P3PUuo2fu9yGaJB5SDhkFiRWdkGj02L997N12fWRzjAxNtEm0DzAi/vnI5y45Jt"
    "TlhLUeHoaDryJFt7qasO5o9Ah35N8Je2gNx91Wr/fn9KbT637tDOHLhJsTpn2v3eVj6rY7"
    "vFfDS15WY8TEjpmHjJZYJSccKTAUuv2vg247/1DRZZtE/6R3eVAifo8PFf/bJNn2gA89Oa"
    "8k3ISB4X+v3+WDpitvqquqM9xiGoRDhlGskpMOo37uHFd9kdmqLzJbJc8t7S+d9m+iH+XF"
    "hI163YepN71oH/RBM+yMH4f98Jjx7kFL3rfeVTWGAHpkle2RFSjaE05Hu1wCwoLoEbDLI+"
    "AQfBHaTNAqs9F0SRNCTu0EOCKJMO92fXsTG/eF8ZawFKfqH6Nip1NCljkfF6yHDFkv8uin"
    "QoKonqq0esqzI01F/KtDdM5JFWCQ5HPo86P6G/v6LPr62bIWztSmHFjnsA5PrgF7/Zx6PS"
    "kuZ7pVPFkaw/b+XwLGxmZjW9+PeLEiFeB7VeX3CrP0XnoPB8SnPP0bSGHvVrl3VVzivNFy"
    "dDHUx2Csp3cE2KOU5wRYF0OAMebTu8OMYUIwTMi77VswTMh7w4pRLQoGd0cYBnRs16BFx3"
    "Z0bL/o8YuO7e/j2K50BEeCdXm5xSKsLnYsQsJlvcfruVSMJDO0CJSGoqbLxQkjSWQcTNMC"
    "3js5mC75xYNwUUeCdFRMrXPBqIjR5AN1aQMKdlWlhnERgKWFcvHQTA/nImPNrbxymaK5bG"
    "xrsZ27xFoSg8mIKg2R2vDFeiX8ad/gG9MVUU/IE6WMyKjhDS+NIlw6fK8uEyw2iGt844UA"
    "FFEN/c/8xWD8J4tYKLFoLqdrfsJkgBcRz0UEbaHrjfsmskIa/nNEIr4sLOoQZsn206K5/C"
    "sIhuh821799Zc/dP1ux3AGGM4AwxlgOIMzNa1jOINadDOvz3TzzY66CDpaJMyQsCOIwZnu"
    "SKiKX6APYfHxIcTfHNh65S8Q3J8/ZnOD3eUHG8OX/9SE+T4dX6/8ReJbtJfxv7d8O226Cd"
    "zt1LlWF8G5NmGuDc53CduUvX7FvuDR5J7zIXkeRO+B9/wgmMOC78OhOiOczzJx6Rnhi4Ee"
    "yg70IHV1OZa4QOB0C1xZrMqiVzdf4ZkDz5AMQhpTX1lsadrrXJCGZBDSKKTSKJkLUV0EAY"
    "0C6lswciAakkFIo5BiHjvMDVYFOl+G3GDpRL7SjdGKYZRmjg4ISPsM0nZQcq9J+g78psHm"
    "azHqmXjfiAuZNebWmsqsGmQmTznCiiuyboDZlu9yCFAYhAnYESUbZG0sKAFnbC7zzLvC4U"
    "JQWDH6GjGj9KkfYMJmNl1uwYd4BhbrBrQtqnwxFtLirXyP+BfLhsg7Yokt3eyQ7CL6kIuG"
    "fSg+mQWNNXNMA2hIR0N63lkeDeloYa2QhRUN6bXo5m8cw2St4v7gwZ5slbWLVzJirxe5d8"
    "I6f/ClpH/XaRLvKrqxeh8rm78JOaQnfOGKd8WxAZuTonQPO/9Q4by9q2p0KF/sEh3Gxnyf"
    "mKZd8iSq3I2FTJOdP8ahGdID8sf71h8/hWbJ3qB/5xXXgG/3BtcxwA+PLldCXLlz6o5zW7"
    "XmL3R+YJzQkCSGSap8L/Nvk9bF9Fk0LFVI7qIK92kZEynmiio1VxT4Lknr8QHzV1wa57BK"
    "z2HI3CiZuXGW3KNziY/lRcQ7TNuni+I0VeVpShl88r5FgRS+RrvDJUq7WU58dTEEeE88Si"
    "uFcbYvIKWVxjpDiBPG8HRNOUgHq4xjlVT4fHbVbo2+QL7R0ZcJu271f5uOh63+6LYzbJLQ"
    "x2roG5EqVHRwQHHUyhcVMBBBOJF5dSLmVXTQFoDqJUaQiSKrvaxHxKbDmEbJaJcaguYBPL"
    "N6EGM5gfMXfNnYxfgT3l1TL1Dzfr6fqNaR/LoXa7UgS9taE4MsjDdisQbZMtdcEYNZQG6T"
    "MVleDEeFaVGhY2ziWuIOCJkuoWzhkFfTfYmHnCm/uZx8PD5l2K4zlQO5WAIePFcxFSPxDo"
    "l3eSdHJN6hbbtCqjgk3tWim+fWIldIEK98MQahi7awYrSVcqOtoE2zbJtmaK8dXwJSlE+6"
    "0K7Z/wzR3qXM5rN51BE1OE9kBU8TORK687FSKuRiSrosag/TpUkZk/KoPfxzepfXdb5j8p"
    "00HwK0XdoPD9UsGpCp6RXOE4n3B0cGoP1AZs63rfAwBGWDbIl/ab0yAtsW8BPU9BI7w+se"
    "U2diwNuwmicp6m1Yy6Gi2mnQoEYCNRKokUCNRG2PqqiRqEU3Y/xX1EicqUYC47+WSCw6JH"
    "4mhs4Upw0M7VgBZVr4LBeDOf3MFRNETtduTlf4rH0kBSlE4zhPdPdSkGIjrFKxtbykdAla"
    "Ji1fXbp+ydYK7dUr3VuMvqmcSCLREfMCT30gbcN5AU3QiwFseH6fgEoi4LW8AvEFJD+TmS"
    "wzNRk/dMyIY7xB2CtIxiSKxXVPJ2z3qABYHMrvvP4y6Dfq956iqYD4reMVbbbABov9NajM"
    "Q2Ve3mUGlXmo5amQlgeVebXoZozhUKY+7yx9zlEpcl6glqoUOc6N80j/zRMhfWYOnJGjSl"
    "bmUkSs1sSv6KEyz/YmKosBK6q8vwnrLDIfvENSqM5FF/JyAYXwEjbMKk9vOWGNSx4B7vnM"
    "Q+hPXjF/cjVjFgBsN6jpQqENry4ZwNVe8gIAHrnGcnlPvVP8Wc4JezGOz4sVM5n5rvyJVj"
    "Pd0X+X4QzKTVdewb3Gs5FF+CO9ASna8N2/DecbXYAH+BNV9i2Z54Xvc8mL9SolXqlNiTGf"
    "0w0fKdJiBQauZ5FbRnypIubGLWenajSR1h3N15NE7EZrDVpr8k5xaK1BNX6FjrloralFNy"
    "P1ujRTzb+3fPU03YQNdurCo4ucbuUpE+OCFx9v65YDU13kIEwrdl7BRK8VVA/FAVUnqUNw"
    "DYkivKh9ewftW/SUWwS6QTbci8Y49PpWSkcUxNZMUBGFAm+ma4gcKDb1gn1mTVYs84bISI"
    "KiBsF41tMHN4mxWnm+9QJIiCK4MWwXbpoJvvuF1nwEQzqUEwVpvqg4QsURKo7qq1FAxVEt"
    "uhlpvmXqjg7O0lZ0gjZ8hcp7hdQG9aB+jsoiZ7DKPc1/2tK014dtfiKy2NNV7mnHfGYptJ"
    "odVhVdqMJ5iQ5cHj9lCrzyaUfglU/xwCuK8nTQGhkWxReqyi8UmidQf14d3e7RSXvU3HNk"
    "ANvLY7RG2KmgQT8So8s0OYRwKiADlK/1xyRQB9hR0ui2MVSz2FOOZd1ajH+AiiKcV2n5cC"
    "iZ84cUpNiMjNqcFSayZT1D0d7wx/78iuYTNJ+g+QTNJzU976D5pBbdjLxb5N2eEUlUnshy"
    "8W51kdNhWlZOe2TdVlCthTnTUUt4dlpCzJl+8pzpZeqCWvM5BFcbuRzyNWWJMYtjZRq7NE"
    "KGLD11QsX36oR+h3zdQHFd0cUztYljmAvxeb51XGsNrNdXuiCqEGULqcfhnxfGm9Tw6KVV"
    "xqul+bwFl2n+7Ssf3KATSuLinrrxRF2TJy1eFGqb1mLKW9qtdtLKNYoOOfxk89f2xVthSm"
    "zIYM5r7Gcf3wpq01CblnelQG0aqlkqpGZBbVotuhnJyGUq1MKbivhLlIxwWKrWwUExqHDZ"
    "QYWfjJV3RI6Mz11xsTUpDIxNo/MDeiTUbh2VB8mDujkiiqTa6vdz8nK0Pwa7pm6oLlf9qn"
    "U37HRumkT+nbCb7ujhcQx3vKuoFivLulV88HVPazU9bA1LEj96MTufV++gtYxZbgLMY/qf"
    "FE2KV77Cw72Qaazzxzg0g3nD9sf71h8/hWax3qB/5xXXhnm7N7iO7sx0JWhWlWFYc4q2uZ"
    "QZIx+oETGEdbfJU7cmHGmfa2tVnSe0e81zkcGVwfYp3/EC0L32K7pQbEOzYQWMn//3/zkM"
    "/NI="
)
