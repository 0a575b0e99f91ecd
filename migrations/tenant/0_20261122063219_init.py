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
    "l6oDcSSFiIjJhpC6myJGU9lPnL13+fWZQpzDpvLlXNajPLWJ9dkv8+Y8qcioOYqw1ypiwW"
    "m2twwlImumyuQLsR9RpOTMtQppa49KToJhWnVGpODW1haZwBQZdRwif/plOLTGcKe6Yq0R"
    "jh4uySaRbhT2TFjZdzMp7QJ27QMVGYSsbKk0WNMZlxXSXWjHqkU64v58wU9Pr6HB5A5VPx"
    "BBp7PsC9RCf/uaQjiz9T0c4Qd/zjT3FaYyr9i5rw87/PnjSqq/L4TJGc09QzaET/WhjUNA"
    "VTTJfOGQG21HXg8HohGXwmGwumyh//2yCBPgXjNWs9Ep0C863iuy6+XzE7uFHKE08MhU1n"
    "pXQ91TXBj1K6NqiYRKbse59eoeHiZSQ7Dixo+5nl+ZFL+/jYuf4mW8KSmYzsqb1pvVhbM8"
    "685sulpp4DDVx7powaikVV3xqHR3N2BPeUvTjECctYUm9VqJsTKn1SljrsFGf/52nJprBB"
    "EHuHMc+nYjmev9C1ec7oSrDm/zoP6iMaje67g1G/PRiNziLbjMMr/27gnJoKxgqmaeIuwK"
    "b/tfvdsEeePYMbtL43ez9/+Pw3yRBuWs+GvCiZd/a/klCxlNFmKDc8t5d6kOfXgmeWNqfx"
    "fLcpQnxXHZJz92AX/rsnNgOw2ZldZrrsOiyDB527dn/QvHuA7uem+Z+65FNz0IYrF/LsOn"
    "T2Z3s8uPjI2B8grxPye2fwncBP8v+69+3wqHntBv8PlqD4cFl8xPhqpKh+nrin3VNytbrD"
    "utkSg0PbmilG/LBuKEJDK1h0hIN5Nlf+GumUPVsz8fPzu5TB/dHsyQX0+V1owO6dKxfy0v"
    "/GMHiUb8sKEBW5c1V35WzdmnxbkdxY4+dsmy3nkqcdcWPx7aTRbcmjrvL8PWv12mJ/uL4k"
    "zsGQPT5c22ecgyG7bt+25RnnICwtZpnxF1lm/EXyjL+IzHi/NJR1wvtpcL7HMlT+yrFPB6"
    "mqPNd33Ksv3mWbumlzNzJ5A1JxVlYHiGrI6feZNon3KbvE++g2IXg0oTNFfxrxpzxbRZhu"
    "j+3CEdurwvRidouAypiVqQEi5GiIoxJKibLz7/3ufQI7PYqw+qNNLfI/RNdMq6xdwad6Tp"
    "aabmnMPIfbvoW+CRwKaELujvDzXfOf4c2iddu9Co8GdHAV/hwCmJVnNDwCHIzCB8Ogihkn"
    "iw/oX1b8aGwodvpSHs8OM2j/c5DObw8KuO3e37jNw4MQ5rcHreUQUIJUtZRQvmSSUL6kSC"
    "hfQEIBzPHpxYeAwYmJMn1ZKYY6ilzhFzypbfTS/GIePqMw5VnyDl4S3sCxVVxTRdU1Rnv0"
    "VaOrsxhrRqhFI82ioTptR8am8VarRpMRvqCMuMQNMlkTzTKJpjaIxcmEEoNOXzijKlGexb"
    "h8Jc9gh+BC6RbtyEoxo+aLojrdbqeoB3gs7wT/fDwyuBhxRcQVK/EV3jKHK7Lft3SqGD2x"
    "KcZt9ZuLqbv8FJqJLd5pt3WDb7nG3yfHomwfit0WOCgNx7Za2CDmjK8YGJrlPWDPhmaOVB"
    "Hd5QvreciGbAw2szFRDCpN106HP4kvhvmV0PnCWpPVTHxSpF3bufGKGlQatcmTELrFD5Vw"
    "Q/ynysNJxWzdcrjQIF19g3SoV5iY+fq76dyHuqyHmII2brRxo427soNZtiyKkHPRkLP8tE"
    "SY2TQMZR3PTZcgxMgysc23Q9X++DNstbPlvlwc89GcJtPQTo92erTT14nTaKc/ot0CLTkn"
    "YclpKeLVVMXovlLD0FR6Fgfwhds0UnE+p/WI+5tvt+cQVQF0jaxm2nQmYTYXhANAbjVTLA"
    "JhISaZUJ2viGY1iEoXimGZ5Mngcwmw2Y/zk0nchzgnA/9pvmJRm8+Bbjxk9K8ple9rEnD+"
    "lKExYFwyljpNgvxcSEs+trI++7OWdqSaADRiwpuxrr8dluBt4KMIMV9jpQn578vaKZ/hCX"
    "65eP/x149fPnz++EU0kU/pnfk1he+d+0FYiDIovPkoP+4VpET8q9L413Kh7jjMQUoc5koP"
    "M3y9Ysc3fmyd5mmDWq8BhUEKbYAQKwu9Rdh2xblOFRbPOR9ViHsTQVYvpl11u7eBBXDVCX"
    "upPd5dtYVELme+aKRZNP5rI96e6nl0HY+ghmrOlyya+pdkRf1LtUD4qjG7QIeQMIej7P0m"
    "hGrtmf1G15HIsxBLHX3vyuvoONm6OXvmqR2GsvKUpOC0Eu+vUp3a20JPfOZ6ndbAtny/gT"
    "rOl8ySml9UC3cuNVKVb1+jrSr3d6HNPikGUYhJDY2aQs0VCiyf06jLTHrTPdwd7e7ybLsb"
    "imL23e2K6tHtuikaqqIvY+D/K+05WUV1SQ6noJbJcFtH/Y+Liw8ffr149+Hzl08ff/3105"
    "d3nrIavZSmtV51bkCUCAyILVtUBeBbmha3Y46v6ZPGNIdj0f0ltmH6biNJHL6oQaJMaWkk"
    "pdhU7L6J0Caoek7G3EbJNl51cg6aomHre7fTapO5siaW8hKzURXWaywWt3G8eKGIxb25MJ"
    "S60yEWh1jcWwvzRwfSIBZ3EsOMLocluxyCeJCDu07zGrL2YxbWfkxm7ccIayV3Ynm7PbmO"
    "S1tlRktvuEsC/w6ZjV5eEvvvkAHe2W7eXxLnYMhgP7kk8O+Q2XLspSPPhmXjbM5QmXyhcq"
    "TbkSjp6L9icKktyKpDU+Whqgy4ajOMJiSdSmMyrXyqqcowGXybNIPG6HKp5hg/2QHtMd6Z"
    "ozXIOPp6lN3JqTR8JNVIpgH3q1EyDQsm8g7KQZCyAOXgeFwuj0I3qAhW6SaNOEtJKJGOSK"
    "r+VpkgSNOiCzf816BTbqgNoi7FeU7Ec66JY00HJ0GTyFQ9EjuUPoNPZCwETcNWe8fxYGSB"
    "/ctwY0ELP4hmSu6B16IOMcsyccUvVMx/lSyUpQl35gvTjjvW+fTFcWdUTLi1m8XiUtzhRV"
    "ssqDq2n2ClWTNi58CB9kMmxYQGGc8VlY6WC6eZbWeCbN18+TwjS3Op6BDObFD6lYwXBn/V"
    "AEtT9LHzgDOua5JSs8jU4KYJwKtBCeOWuA8T3U2pKt5wLJ/dHJMXKvhGX6mxdl5HPpl0l5"
    "RPd07GjP5ljcSIKroCIxpgy5Lp1DTJ5qq0WJmWJq5ZnOicv3wVdzPoHLYM1aWVodomn9MJ"
    "V9eSWW6LBnnim6ERbyHmlG7KoRSdi8W0S9B2IOEBzJQi43+j7IH2xcYY+0Zazn45OTGrNo"
    "LoUeYjiI4gen0lKATRT26YEUTHHFKVWDmYffcNOSql9hx7gNu+hjtA8bYeQ+iFMVM1Ufr0"
    "2tfJV60w8XODJeSVS4KUKJdUWi5xEKURwC051k6YDJdQzBJyAI6cy2dDhdB3lVfOnFo7jO"
    "6GCke3yqM7BZcQXd8NfwnR4khXeaRDqHQOY32IEu31Oez1jiEpyvFke72PBO31gWEowl7v"
    "mOzyDIiPBAek8AGxbZt5xmNDgcNR+HD4bKM6fY0L/k5UluJID6cwvStpAIrWluIt0Hnkrv"
    "geUPqqsvTlDJeQlS2eZ68L0+GOV/iO53N3ybsSQ6S4BKu2BCviw9dR6XzBxY/puifd3c5i"
    "nPmijRppXn3apvnI2LTP5N/3Qteu+53YXnRqnJOxwswVNaTDl0kVHdzgNEuG/8647qT8k+"
    "U5rJlmOmTSGUwc8RW4vYEHnaLGe/yVfsfY0ORgeQpfHmSMVD7EFrGHkxXmCo6xJb7PlJX5"
    "fUpW5vfRrMyYUrz4OgB5Jm19wxwvPn3KEjj36VNy5BxcCzlrcHU9milmrti5AFENOf35Yx"
    "Y3o4/JbkYfw2w2LSeXYHYXDofgcOw96z3e33fub8r6soU330x7b8rWGwlQpIpJR0tmaTEo"
    "S7riESJF54PKaR7hxbSMgTj7cyHJJsJpG6qdQLSKaZIOjPbh4tfPHoIGP9LAs/5d8/Y2iq"
    "DNqaopo+SQ9ySLtJ+qDnWsDyEcShUtyubkUuEbijqwOG0XKqNUOAZDnMQHgf610ER3Owxz"
    "kPIww3zI3I/HPsoVARy7S2vC/2q/UpnuNQI1+i830kBGLhuOqNdyK7zY53NqzSB417KLhC"
    "wWlNlYneLF+tLz53MynvL5QoeRP59CLRGqxkQL79edHRzMGQ2Esto16aF+iapDDCs3yLMm"
    "3pAsF5cQzMrImBoGN8bElNG/s/U5eQRR27loUMtYQ48NJzSWWg23KRV3FP2LW4lXEM+pPI"
    "snckKYx4plQfFjcyyYp+lLMdV2iY913gco94xbRcSzQognFrKtzUcgYO7PWVqwxkUFi88+"
    "hNGGGG1YiW0Jow2xKuPbs7OkqoyBWJ+N8Jkr2GdDhk4yVRZXXN0m7wD76XCEqzzCrhIaHe"
    "FES4SfBB16w+YIiRXkkkFdgjog5BEjREYrRKoZ4l2FigH3lvIBIxiaPN9IA88Mt0Umn7xn"
    "gy9lUrwn7RmgIbIUAwrFhV7o2oO4ZG0Rapjnz4Yi+gAECjLAQQa2ib6kCzFUFnHSTcmscu"
    "KZZUHeeK+8A9xzjzJIiEJhcjNMboYgX/VlKkxudhLD/JaenTWsyLe1Al9yWFRS/b0DxEO9"
    "zVopJfLJE99G+T/7sbSYHqdadQ4H4psBmb/bzDLWZzFKTLBBqjZjOU1H1GubOZd4g0zWZD"
    "Xjc0if7VjNhTawhnTcXCUak3mk3RTTdlZpaJ6cPXznHqVLwISK33Qsk3+PpXHeLoAonZhN"
    "ofnMFxZ0T+2iiOJfcBhgEL0k+pF/HR+Dr2Qs86uN7ezfJjGWDPKLGzIFuCIzmT/pfNUYMl"
    "CJyPu9M2Kj5R91LtS5zlDnOnFhHHWukxhmdPFAF49KrBx08XhLFw/MeVyghISuprX8VGIk"
    "f8G7js2cvB68QaoayiAXmWz8Fykm/otopKHg0YTOFP1pxJ9yszyWuH7eFaUwXpFYSs4JHg"
    "8+1GFyFy9g22BjHgZvKOo3h4uvhyHx21zz1yVA7m7nLuNxeUCS47/d9nXg7aGjv1VqKZqe"
    "Kxeuj6QaqSHhtkedGrIiprsrCQecxdjsnCuNNGPdZNNmq5GuSZYQssqfpEufZVB6SWZUUf"
    "9zCfVtDLNBDPos2jaI3auMlwXHwah1bveupFluoRiUWY5ZbqFYMxmB69jhRL+mJa6YxOJQ"
    "bRYaPXHIBCidDWUV3IWuTOlc9GF+dTuAVIJ2wV9N/JUt5bPxxZCpfMUgkhhOyAcXfVD9qU"
    "GoIp7N7pyqYGlUiKkr5uycjF80MPZppjg15Sr13lWOwU/mxiXyHAKFTU21M9JJEtFwyOZ0"
    "PqEG0InXeXoCqyRZGBTe3ZQvATWLIeCZS4smMRfc2sVoCK9faFVbOTijYkvlurJ6sb1uMu"
    "fAEBXfP8yBIvvjMqZ9ZMvUxT7qVOem3XWR/KWKMZ2Nng1lbubr96Zzv+V5pbexu0nu2Tda"
    "udHKnVemQSs3YroVwnTRyn0Sw+zKKVkhDLd97XyLSwAwMAFHqfhxQpUYYHCbLeeSyR0Gqt"
    "uURpidVCemUtw++/6PS/L9H0PWa990uveXxP47ZFe95n3r+yWx/w7ZTa/7+HBJ5J+wbpxt"
    "fDINT8rohAdHaio5Jr/bvsrDUZmdJSmta7apn5jetVLMPnvodR+6/fb1JXGPhqzZ77f78p"
    "x7JM49iOs/5DnnaMgeeu2HZq9zfwPEzuGQdR/aYg3Bv0PWf+yLv9dA5h0OWeu225dUzoF9"
    "BhrZf8Xdrpr31+JbDLdzD6ux4iTskmPFue2rPAl2XnHZllzamotae1QV4IBc9p4NSR2sEg"
    "dg8kIwKZfQ5BHUkcFFfzccgHc040sjl7EnQlgNk0+tqoEFsNiovp08MB5Rmqp9fIshhf+g"
    "OYdRKQ9uzsG9ANEpc09ZKZpljpQFVFzOXaY5hhpLNeco1eyz1uWxDoTI0HM7tCMEDDo5Pn"
    "YRwmp87I7evyGgwfoNeZGxaRqGso4fnDBhaGxORQIBt54//oxogEb+XSRAhHtIjBtOmMFR"
    "7n7jBtWe2W90HUFeQhyNeNIcJVc3ZzePaCgrz94dnFTi9VWqU/vr12v3B71Oa2DbyOO9m3"
    "x7uCK0IVUxRvyVGob42sVsFldOH99+61G7LnUy31tOf12nuyNEOpKGIPjtm2m6KoZgP27V"
    "bZYGRV7TpKYpXbaK4FLT666uc2rj4lYEvx7c3mrNLnVU5ErMw7NjXJImldJVIfOrT71YkT"
    "rOrgnVOXsW3ezJrD54gl65ndWVW9LftQBG3UkP2rpyaWHwf4tVM5J+0XvOqwe7rxvoqq78"
    "UsF12oLstfvx6trtp66MUhjjQnMuQnho+rqqLbtsq6EQHiYx6Ud25VbT6fUkZtnIoFOqxe"
    "aa35V/PbvH2nLPNLVnVsQK9TqqqZRqcJ2OIMP6nozqiX7cVO41ZJNrDRo55W72nVZOdz27"
    "t7ouQy/n/Z44l9NNbdnkVtzcl09uP3VllLwCnhumG8m0F78GTnd9u7e6ck2n6jM1ZL5Zbd"
    "9t/lb25aW5rSO7FlzXpnsz6gF6qS2PpmKbiTN15tqtoI+6MogvFlxowUyz9p5JXa+r2k4n"
    "01Ke6Uj8u94fAHym4p/ackpjr1yb7julOnYvdWUSN9S9Zc4u9FFXBsn87EVox1OZrb3vdl"
    "cnfoFBv9ykJD4ja2J6kqAhdluikpESbJ6psIDO+QtRLLKaiX/cpBmKm1lkxZe6SqbctGSm"
    "kAkwE8oCQIaNJ80Qp9dUMRryouwBKpcJZQ3Si3wV3YgpBFk6bK/2SAmCA917yMDjYmVoFo"
    "XyA9ZMdLRLLpBAblmb115kMFYSwBwLmGPhEnMsnGzwPeZYOIlhDn338oxziBQH+ggGOn8q"
    "7CAZZsMORye5/MmdEDtMWMNY51JSa5hL4zWu5GRy9tUNRS14vCX0IrAhFZGAVShBdAofdN"
    "DdYj4SdKrNFT2e9RHa8FfCJj53OqnXaFy3W5275u3P7780LkKBdv4Q6QRuTwQfnrSdGe4j"
    "R55v4fl0aRiUTXMVVPLT1GJbCW7dHzJs3B8St+0PkVq21IAYwXgGb08L4yOvMq/PvrWb/c"
    "7VbfuSuEdDBu035/2/wiBatk9q0blZ3rQuU9UWQSmheZu804cKzasoW7fG5gWmVe7YvPJB"
    "/k2USyLGHwiE2QrxLwKttyL8EA2xIquZNp0RO45xg6/bNX5lLm8oxQvZwJcLYvEGYOREY1"
    "N9qYoxAoCdAzz+VUL0hIoZodqlgsdLZmm6TMoNbx/NZH7428dA+n/41pOpwXr5Mw3lD4R7"
    "Ou0biOwjso/IPiL7J4kEIrJ/EsNsf+tiRzgBJtPihc+82aaOaFBj0k1JISQP2zyCU07SJf"
    "Z/M+5DnAzKbijqkB3x0JgsKu2FW3IwQxHCIEcEg0Sn7iE5W835WnLupzLxJTcnSAyu5EsX"
    "kownmb5GGYrbOc3dQm3TmWCaOFIsMlUYmVCia9AzeeIGMfmcSifLS2IqOjUbxI0EFN0Yr9"
    "pU3OFJYzCzyHB58e7icwQ4OsQNt3t/InaD2E3eTQuxG1TqK6TUI3ZzEsOMla9KrXw1+q9c"
    "1Uh8JFX2PtiRxV+ysPhLMou/xLM4Lq3gFhbT3eGgU2BxRLVO1lT8IaYjW5vcN8r0JFIXvk"
    "XujiNRpYO2BV3bNwvfQMwn84kafdFVnaZT+U4oKVBBZJFudUDZETeQmrvn+6GZRNVeNfDk"
    "EJzgDVm+HUrcQ+120PcNKsM6IdTTojqVhZHEy0HGyqiXSWl32eZM4rAi1Z3EaVRwxXd4i3"
    "27RHQD0Y28GySiG6j2VkjtRXTjJIYZCymWCXCga0DhrgGueJaDoT4SdAsI19fyROgcDA1S"
    "4RRFX4u38bXwKcx7srZ+WFqYt8E1m4G5sGsWwdlcBTGqucluZa7vC1MpT5b2fKHzNcQ0CY"
    "GOSUUwglNF2jTSoCrqtR5NN80zpUMzLboAnxOFLIR+zdlPJtn01iArzZpJvMj2Rv0qfVNm"
    "mmlxYy3jkKhQywlVNTF5okBVGTfImcNMVo8ZzeVUdyYDfXqCZfdKndrBCCshrISwEsJKp4"
    "s3IKx0EsM8oU/cSMCVtqeY2FBXGGQ6az483HZazfvBJfEOh+yh171qDjrd+0viHQ5Zr33z"
    "eNvsXRLnYMj6j/2H9v11+/qSeIfQrt+5uYeT7tGQXXf6d51+H056h9By0OnZDeVBWCLKAn"
    "gVn8BCebJsOX+XYfeIq+x2gsMeM+xhOTdrvF6Y7qSjHQ8et3dE7ColcC9GYcuMgEZJEQZN"
    "h0H9LDs4rlRRDm9H7aLzrKIA0wM1NB5EJZLaNDICTItN860A03e+krFKE66uA7jPIXLxHP"
    "rmsc5T4fUVn48HISSEkPLugwghIbZQIWwBIaSTGGZZSmlXKMEjrrJihFBCDJSAqZIwVRJC"
    "LhVgF0IuFRkIhFwQcvFBLg9QvSEGZnlwqjokQysLt0WG4LKFWxsQHGbUJRTbPSdjQ2EvYy"
    "JLU5pkuYCXMb+K01ynI4h7HxN4KFN61sBJO2rsies6X5k2DDLjuiqrDVqyvGAESzncrYds"
    "bFCoAGyOLD6WhPatJ/yV7uIABI8IZMXGo22eEaPSEPtB7OcMsZ/TBQUQ+zmJYcacO5hz51"
    "Asxpw7R8hiV9TOKDq5zQ8nN5XJ24JFJ1vFygOCbShqMVkPDYJ5OmueHSJAVAu2l/2lM4Qk"
    "Z+wkKwYpC5AVjwckPzpRMQiPRAY6GcaIEGJseCqYvOFXAVCyC1YeJV+3QsiRqZUbQPZHUu"
    "hi5kc4nie9W72YHQxS5rpKjT3T39XTrlFq9jvJMihByJ7tZ4tmyg+2aKQmzJcml0mg8VYb"
    "xe8yyZzrdikT0K0U1/kSvCe58UKL8r2MmCkOevchK8L1M2BVCKRawFKMaFpA0wKaFk5akU"
    "DTwkkMM/oXon/hwbiG+f+Kz1iHHoToQVgtTbuxswdhdK8ogMmYJvDtKgfCyN8YikrPkiAR"
    "+2pjOxzy7DXM4K4pG5Nn7ZUywg0ypYaliWdWiSI02AYRuu0K3CEppOxnULMP/CvlJ9rGGj"
    "RLekeaX90sadIdEoALOxcL4BJmXHmAw914/2xs8ikxExviHYh3IN5x8oow4h0nMcxpmdgS"
    "9M9jyL5WGS8TT0zLyl6PAJ14srDXJ7NlhZ78NAjaIWiXk2uurhJlXLJHpJ+mFusaA4OrPx"
    "AI61UU1ntD8MkZhST0aTNI2+CnzeTIFC4sE+5L7GY6Ezx0HGHMBoBCmgkxtUuLWPycjM2l"
    "zOtmyJRmMlpXestBYK6uMdH72KBTY6lZVDQBv5qJwZfPMwkMzYnGvsagUIe8/ZCN7TqWds"
    "iw4/HjFrf8SsYThb2MlKkMVYYuwFFIBhcra/LMqXk+ZDL0eC7mu5BSvAcBFyGLE/vCxrWI"
    "P9n3EefE4cLgE+nO1oA7W+KyWJl2rDPU5OSMinf0p1V1ux+yJ80wLXkXicpp0xmcX9sx1Q"
    "Scl1wyfU1cJqhfnfsInYCIOaNrU4CMJIwHp4BDOn2yXLhOs8T9pYhrOy4pBHzW3ZewZ9tP"
    "JjGWOrU7keifgwj63tPuY2S7QMlhhLs9c75TaYYAYlxseHaga3sOFNm9O10LLnIKn4uCu5"
    "Q0hbN3Jh3xC8FsI3H1zjJ3xq68OwWmiHebIieJm+3K21QKnSvuljPy1INi+QP7RymM91Tt"
    "ErodgVCkOt6qvs2qrNuV1LldzrHADulcEc9Z5OSmiiFWj+DC3MzX703nPr3r6dK0uCdf7d"
    "k3moTQJNRAkxCahM6O1laAJqGTGGaAKi3NWo/Eay8hTXm8+WJ7ltXYjipsNAKIpnPdvh+M"
    "5L+dwb9GrWbPSZUaPT9kD81+/6HbG1wS92jIBr3mj/bt6KHdu+uIC4GfQ/at22tD1tXeyO"
    "mz1XbukXRlyB7vO9867etRv9vqNG9HrV77ujMYtbrX7UuSfG3Irh77nft2vy86vOn0xYPY"
    "SWNjT4dBk7ex5ngTxlGUI/OuTxWdqkmSUYS4wnOtskh7iI0j+dp5DJiJHZQ0Gm+Xfedzlg"
    "XwOXkBfI4WhPdhg/lmf5gSp37+qe/nYf55H0+Nk37rpE/a7FPSIe23w++gAh+xi4QLvGZm"
    "rtO+FnbqcDr6bPno0xLSRzPSYyGCUyxE4LcHZPWf8dOcsgtNjMkgKwtjSE+ZkxuLTg4eBo"
    "hOmXsVqUt61Dz0Weeyss9HcsqcO7BrcMV4dRDH64AVdhf5LNpLhXl/1mr3BhIPvCTeoZCq"
    "HttCnnpsD1n3R7snfzkH1ZCkQgbszG7cQbJT3klsK32OncQjqPBsrsxOYrss5OCuR1A/7p"
    "aiQQf9LCKM/nu/e59gPQ4ThjcBbWqR/yG6linB4U7atM83YrLUdEtj5jnc9i0cIoBR6aBo"
    "GP9sBK2H0EHE897vXxMZm6ZhKOsEv/sQYWhsDj0ocL+3GBSAnv/4ExO/lJ34xXVZzcFQHw"
    "myMwIsBN1fs/I0TIdZk0Pbqc9hOwdbQ2TI1dT4JcyVkzVoKUuunPAuWwBfM6acPlau+j4s"
    "GXjqru0C+Jov0q6aW8H2QLvgXpiBw95HCVmcjcXhr/geCepNKgXxPXOw2xtx3+6rPnwP4Q"
    "wQKgh+kqPpTGHPcUV38vCs7fXXkt3VaMNN4pvcGOIwhN349iC7qyvfvIT6RdRHCKTyryO3"
    "JNxcBKe8DH915JLz4ThoxY1j3OudEjDIpnQ26VQdPRt8udiTUw8G/7eQHW6gq7ouvYX9jo"
    "Xzq3aJOwJcU+lCMaylse/Wfu32U1dGiZ2diq7NkSnUJRoDXuXh1neFqd1XanQsOq8rwxTG"
    "+FKokiBI7jm5mr6uarrT+7k1cudacVzr2T3Wdq4txO7/quiCc+Khzb0553TXs3ur65RzmW"
    "ZadN8PpsuxvuiqpuwSVy1luu/Uatm91JVH0iFh74qDLaebum5XLptG4v+9YS6XWXfQV03n"
    "FYAP+wM1EnnIjAUeJZ9kateCVqErpNaUV1LIehUK9uHZdZSblq490el6CmXWi0Dnb93uar"
    "0gDapTxRSTTPzZF5d/4Fyn6q3oqK5TzFJexPZ1aFYd47xSpmLXUgowLDahI1rbGSX2FhVA"
    "1CmfL3SbdE/x3emnrgzzGDWaKroOxu2iONZy+qvpijSoyfVlASuy53VUU045RbCm4q32nV"
    "ubnuq6Hulfynwk5pa4875mfdFTT3ZUV17p2hSKDIwWijXbWzqVXT2InurKLXlF9AJoMzf2"
    "lbgGTm892VnteWa6WVALYVrf7q2m+73cwhbKYm8NG3awB+inrtNLSKrP1BhRJvraW7+Wfb"
    "VFV+uazqsFFxv+3nx6gF6ysOgoZ5S5NAwqns8YWYq+ryjfdzsbiL5qOqmmQleZewk795VP"
    "obNrX/LPGjKML8CTSzyytfdS7Hpd1Xc9WsqzzKew3t/37ZmKf2rLqali0NGrZu7tTNkSHf"
    "2Afmq6AKdc1+24gGLY5XVXZ6Zp7JULFW9PXnXsXuq6BIUit7fM3oU+6sqgYvy0svtmHctK"
    "g7iozGXcfPn1zbgINZeVXUYHXPyznaGPZq2M1sC7HHXuAr7eMYXuwr7gyZXuAh7VsunWUn"
    "cPlC90Wc9MYWtiR9dSU5ZBW3HjBUqrQeU2awYF5dzyZGS5gMpuUO5MY1N9Ca4eZCw0DRMK"
    "tEHJONnPmBhLZkIJtbMQQw9425yV1ZzegLLEolml3QXSsy7NUm8B1l5adP22goqtQUOsWY"
    "Q1i7BmEdYsOtJiNliz6CSGGZPcl5uib7E0xJDlqnnvI6kFl9OWS0kl7w3LzJlaOUC0Z0rU"
    "IxqAuNzeG4E9K/N8JCfNuo3Ws0vK5A11lZf9WbM16PxoXxL7r6w90e/e/nBqT9iHYT072/"
    "abaffNkR9Z1UyT66+5q02E6U45QzIm3Cw8k+EGuMjB0gARshTTGL5NGkN7GhbA2XwpWI6V"
    "vYFVu0cuuLlkFOYmKcp0tIdlxOHcFvvIhr8ZrSSj+YZiq7Gkz+d0wtU10RhRiNMPkf2QJ4"
    "PPCWeUqMraNlQ0COPWxlLRIIr4PaPGV8IXlBFwzFLJaiYOx7IoxJhopuRA1FxyyBvnNJgE"
    "uWmvOFNz9qDCjRtPT86AOXeyq2mgyQBNBmgyQJPBiWLJaDI4iWH2vqqZsVUtXhU4LXAwd5"
    "0urNAVEZJzlimJoUXoJIpZh4XZrPyNIUX2piNTEc+4PWGUmuZnbYTrQsSs5CwFInwTFDGr"
    "jLyOWdW5kasywZhNwtgYDCaQTTYZelEDzTLjLT+ZRKfKq8QyJNxhzShgHNqUEs4uyVhWpZ"
    "cwxmqmWHBZM8gmzT5csDiZiu7E3/ONo6gkoAYFinUi6nKY2w8ZeL5SFX6wr/IeUALOIZ5Q"
    "YuexJZM1GatLKmT2cYNIWYVoshU3/A8GfWvWTBVzjO2C6wBU5GkGJbrClnifuBVV6t0cM3"
    "KJN7EHvoB+EfZC2CvvRxJhL8RDKoSHIOx1EsPMlvFqRIqvrEdRSD3r7V+kg7nKFl8rXIqu"
    "8czN5jlXeX/Zs+bDw22n1bwfXBLvcMgeet2r5qDTvb8k3uGQ9do3j7fN3iVxDoas/9h/aN"
    "9fg5uddwjt+p2bezjpHkmHvLtOv+845NmH0HLQ6dkN5UFYy3gbF72T8JjsitG6JPDvkLXa"
    "vUHnWwcGwjsUZ7t3D7ftgTzrHg4Z7GnXvebvgtg7rMawCfHEjJMTk53aNxRVHqrK+rQHVL"
    "k8IkaAECWMSksYG6U6zwhvqAoY3uOxFR3d6Pqyl47yy5Lx1ChXbpMrHb7tpoWHaHF9VXl9"
    "YaQC2oarz94U2zBaK0u1Vkb3igKYjAEiGSMYNIvOC6qTU7fal2UaywM8i7GXh3mabDKHgh"
    "gj/gqrzG271W7eZWBSlqmTwB6tmQR6oSqBfs7JeMqXTIyfNEDP+IrMIQmTJS3RK/kPxAZ4"
    "BuiVYhJbnW2Q8Yob1mzs2bnX0qodBkcO/gBDZnGIjQASm4c/mWQqs99O1w3yxA1iV48Crp"
    "pJ5vA/gv4JL2LCnv2ZZiN3KlK5G6BHvW9yJDTOonE27w6KxlnE1CqkFaJx9iSGWX4jIwOc"
    "zYrk0lbZMHF23W093rXvB/1L4h0O2aDbvRVn5J8haz32B927dk+c8Q4d21KzI0k3x0PWfX"
    "jo9gaP951Bp90H85Tv55A9dG87LXnBPRIUvWvZuf0XTIqtdudH8+oWmvl+VMNG5ch2Ob6X"
    "PoqdvpcVA/eK/mJKiTdmF6VTba7o8Sz1aML7p0107hAfH3PToljarc5d8/bn918aF3K+io"
    "1Ss3VmP4QdgtqkU+0On6kAISLUVf5IMR7n4pJsM3fbF2LlqfA4lmEwD+jAEZ4n66phOgSt"
    "I64fAawhK19DZMjWdFtAAADaE6MOxMQcJ3O3wtThZZvBBuDOSDS1ZORxaAlXKiisyZgQ3q"
    "dU1suKwbkD1xtpOLcSbrkV5f4dIGCFQPkpYlFdNwkVXFrLPDluIQHTQZW5QSZU56tz8rtm"
    "zcjYKQQyAicezsYuksyeNGMOEVYStlaVdTQVz8HumjcPz3Kia+bsECFb5d4qyKTi+7c0S8"
    "daAwjSI0iPIP2JK8YI0p/EMHtfvKxOrx5BlaH5HV1dS6k2ANJfHoTJbV8L/h4aYgqLn3n2"
    "rTAt7lyV3rmiukB0sFNwrwDlKWfz8jKB7LBkwrRo66jyikFv/MKRd/ebkRd6D9PtwdjjWT"
    "BYPGBvthZePMCbiAeH3Ks5b7envQut3D3878XWDegi3bdyuR9Ib7p91miOx4l9BbIse8nu"
    "o2HYocw6m9m2xb4TmJbZDD0jJUCTKbDB3v0g590KcutZXPBjxk1qW09Mi3OViAPX9iIami"
    "4NtyMEYu06xXYdG10QNnE5X7zUEIPNXo+2CrRVoK0CbRUnqtiireIkhjkgHeT7OsWQIpaB"
    "ZSUPDGOEhbw99e2wA9Vxsnirxh2zdjGdQGXSCRxK1XS19C2Kpk+Zz6hmGj6KTErmQkjcnP"
    "1kgjufaqt/0llPSIyqUPvi1ccsRJkUw0BGklT1MJyGo0A/uZgl6bgqFuX4h1opaqV591LU"
    "SlFdqZC6glrpSQxz+MOXaz2HaHGoKz3UCEAgAHFcLMVskYjvVB1/2A3fwcycmJmzcvytMJ"
    "S20MQ4ncWhZ/aVRipgttBGL06jrRhZk+icPROTCm3VctwjxDQxIQmjYkrHiKVJjQYxZ3zF"
    "CBdT5pyMZ4ppVz0EV4n+9+YvF58+E/4kf65mXKdEPEAD+pjRv6IY2yFuOmRD1mVQP9HOO2"
    "nQha5MKeB35JlTUzp6cHkvytQGmVBTU6n8bS6nU2qa3NglfBceHL08EE9DPO0M8bTT1b4R"
    "TzuJYYZvcnSAkwNS3fbFxEtWqPDK548ZglE/f0yMRYVLwY1SV0zrYx7eegS1CEYN1bXJwN"
    "1k5kZ4K//mYK3bvoacfZ8pcej7lMyh72OqEk75Ii5Q4u/97n0CgOVRhHd8bWqR/5H544+Q"
    "1ymsBV4EtvlISHU4ejq0f0MH4ZBqoXFo4vIOn90gJX52K/3ZdZXZHcY5RIpBwNUe51f+su"
    "Mw+ylxlKs8yi5kFBniZGjHR4J2nnQ7D7CqADj80ay1scE3ocqFwgMDEx0XNy60y+iAi38y"
    "RIdKSPzRPN5NLD4kNLe9AFiQaDJw+LPVajByRiVL1k7KiMJI86EDwLsE2UEFBehebRDINg"
    "JwPplrbGnRuPybuem3Q/GInFcIOc8vtaDycQTiCuwS+ZbThuKwS+o4RJU8H9bAKESHwP1q"
    "ZvVZ8azJx8j7rTLNZtplEWn2s9ibYMBOTJ69uZr6DTa4TkdKsHEGCz6QkZl4TlmVUXwybc"
    "+Gn8CSPbEMKog2NnL7tuRnxp1mf2tAHgRoIK6r1BBkYHQ3qPj6qGac8b7U+4Hd/ru4YJIn"
    "g8/J+FXRNbEsxPGYLBfE4g0yWVqEcYtw1nCvL5ml6eOvkLbBJIpBAwUkz0nHsm8yFrw3uC"
    "AZ6dpcs8YEVogKfgdDJmER158AXvGnxPqSZdv/w4m0YVqUlQYc/RRqIm2hn8IZ+im8texz"
    "dMIs+imcxDCLj/+IMz1GZL7i4uuqsPgx9pOFRngi6MoaVO/MYUf1qtu9DQzoVSecxfnx7q"
    "rd+/l9qCpfdPfcSG3xyyrhgxSg2jPP7xEtp5hEvz6xNj8HPbJTTpUcFPVjmJhWdjNKjPU3"
    "4VJy/c03jQc7Ht7mKRToqH05+OkjQbNgiJ1oZUUr61sjktutrOENoACe9pxuaspT355Xyf"
    "C4an6bqhQdtxmduZC7aMwWnd8r4E72FATe6zFQeZ0DWrom3r8vY+3OYowTgeuNNPPEVLYc"
    "mZumGYwTNhHYBiRZA8pjQpCdG8DnhOuRPlTfVHQyV9ZE116pzM8sVmCDmNwOEeSMkqnCyI"
    "T6gvkYWVBxFGemOOCdc9oINNhddHsKIwaPGDxi8GeIwZ8uOIsY/EkM89vGClYq6Kr4aMEK"
    "Bf5UU46uxRLCeJBTGOWwepBHjI+SInKZjlz6WVYALtQJdXecLN4KD8VMtEqlULoWT/KsOG"
    "8fwTx8VxtpiIcabJchJkKxiGJ7Ff6iMQkpqBywAnAqfNZepbujaVFFbezg39iA7EhPigF/"
    "RIcRzOOwtx8y2aN04zTJeEGNuWYDGGO4PDep/urkWUovqJUGlch3GWnuHPPbtwt0h5QvEn"
    "OLxt6p0UM3Cno4lNF3UQ+OuBLiSnm/S4grIeBQITkacaWTGGaf4BEd5+SMMyEyTDuzR9oZ"
    "dPesg7vncbNQfJnNOBFpIITaJEzMpagFxJy2p7f/OUhf9N6Wftu9v3Gbh3eCEOQsXnOXj6"
    "ufDoHIKn9Z/WpxVoXPT4PQY7TCgx/NyMrTEBmyNR3RlVOwACi35s6o/pWarYaDnITI2AyF"
    "G/zLtVK4eMA8EYOMh80Xydh42G6SwRmQEdGdrk0ljY0iQzp/O0OA4BCk/icaOydjx9VQU7"
    "2E/z7Kn0Q71UW1DfosdDRj3SCrGXUC/8VOYUXA8YPefcj4E3Rn5xeQSQ3GdorTsUxPsFE+"
    "iZDhl9T8ShSyMPizocxlLQTx0HAP22WR6k9EcNaEhx6LtfOqTSkkajLGkNoA6ABodxvK91"
    "A5NYcMPBvX9pMtmU5NQS4++LPRnIplKd4OtgDZ3HaRNCEzA6Ck5Ofxv1cv5vhvRL6GnTwB"
    "utkJwvc9MHo7IiqNqPQZotKnq1QhKn0Sw+zJENFRTnZ5DBBhjQQbekrxesQ8828E+ItJZM"
    "JWJJ5sCeFV5i7ZNZI7wVwbOXJt+CT6+L2mzZbziGYeTHcQ7GKnnecwOOzZvdivBSFndMiu"
    "mv1O65IE4tJGE8XUpkP20O0PwpdgVosrvc4P8YUY/db+1+jvv4tGC0N7Fe8l09/+exXRHL"
    "NsbR8uMmxtHy4Stza4FBxV0L/ybGxu+722tePB0kvZ1cR726DGbuJZhBqtG1WW0MK4RGS4"
    "UwD5KClmL0nF5P0cOxyCXE3ObgeQo9MrN4jsZ73E9mKEM4fw22/b4+nDUeLHKR/HB9OXhb"
    "U/KKa54kYQqAxfa6Rh7At/qwzB9jBhfjKJSwZYsGI8c3ahqQ2iLBTDst2+AaaGtl6EOxN/"
    "BV90ojAVfoC8QOjGu1uz4iLsy74d5vuv3BbfSMGDMcBzU1Xvc6aqep9Tqup9jlbVEypMfr"
    "F0Q4WIYaXl0eokKKtCdv8ixM88JvZtqcxyllbY1cWhCqwvuljUXkJUzw5cHoh/Yh0WAtdT"
    "hSk3BNrymm6VqAZCcBn/29LGYAeHLEDKdApWdNmFV8dg/AyeAqKFQp4NcCYAqUaIOuKMNM"
    "DbzW3JZyqe3jaqRwWq0u92KvKUvBP88/HIJKgKZXHI8KWvyFfhKD70e32bCtxNuXzd6C7q"
    "5IhMr02TVQ2FzsWeRC3Ye3xxNl/JeLLUdEtjY9jfTDLlYn/yVMSJvqQLMQtidc29+wQfrN"
    "9n3KdlwhYLZebAp0pMNzEM4r24MZYOWFAUxr6qEPsyBE4vzolT/8ZSYJflS/k84oNIfh4b"
    "Ym0ZEvwd/41oph0fLXZiLlTcCVfXYqdek7nQ8Rpyzwa/qilXqd2AcNiSz6MlalwPtDlfMs"
    "v1O3NL25Dp0jAom67t4O0hW8206Ux2bVfXMYndH/0qX0Y+L5N+amv3CgR7z8DfTH4yZqDE"
    "M+d2J/XVqIkWjl5ZZ+iVhd9k9MrCYY7xyhLf2zwQpdsefbG2+mLB39F/5QKAfSR1xIAvMm"
    "HAFykY8EUEA5YsozFf9y1cpvWJcz0AlzGlwJv74jhKXYzVOs2l0EeFPoQ5fAgDCnBOnkdo"
    "kfM5OL8BDfIKnkFK9DWrstyJxchKL0aWA2H1jYtXIGRP/6hclUYq+m2PekdFypEZSz0u3i"
    "IPpwBq7i1rVZKoVC+yvh0N/Btdn8UA976rjTT43okpBh/3rCi+aGpDwjYc7ouW/smxSZrn"
    "BGyWjv88mSn6E8DVJlV0qpInx2C5WBpiO6Vk7DzDL6LjcRzEX/4NEco+/Aa+B5T9ki967g"
    "Xj5jJiNYvlRNemo3+vXnKptwEq1G730G7dkCN754oOQl+eTxiGCG0tYJ00cb+M9GWm5WTF"
    "2yVgziOuMuvP7gUjLgn8O2TN1qDzo31J7L9D1hNKUa99fUmcg/D3OJuXayYn1xQf1/DGhN"
    "a2ndbH0anDQkx53XGgw7QIfFR5pBHequsoV8Sj7dGUZV6pkZTRLNigkaYkL02Yb4G2mSuc"
    "Eo+OKLr4FqlrYi7g/M+9by3y66eLD2S4fPdO+fVDw3by/dtX6aYFSq/j4gXxMOBN5nbIVL"
    "tlcnHTsm9asL6crLqh5paquaHHMO6vb7e/GgnbqpG+m4orXrj39n20z+dUOsmuZlwWWwbw"
    "zk7HCJ3A3aUv7FQx6S9P4NuqfiXjV2qMyRRcVU3wgF3NKOyEOjGd5IJkvjQtomoxBaIPcc"
    "OcmRJVzVzoynokWd0ouj6QSRVjOhtBikkzX783nftQ1wiTVggmRY/fM/T4xW8qevziMMcM"
    "s/Mtz6ON+GlQJ9lqTXoRr7UrkO7SVhpHf2j3+t37S2L/HbJ+u/ej02pfEuegGth5WHrMOt"
    "vDdFUeiio5CUsgOobTqc6SG6IDekm6m83ROknG1vNIk25Rso338vVpgBF+Ng1DWSe5+AYJ"
    "Q6wt0+jvU9cc527zHO73FjoaGJb/+DNqR356yl/Qx6MpMHFgFZKH7KDb7ua5udDAmW1ft8"
    "2F5rjOHdn3LZPLJnq3ZmaVDNUfbeq978mwYIH5OjJsBqxBfmXml79c0p7MCtdoOkq7dzq3"
    "4Or+21bL7qWuU0qmf9qTRTeGUl8GzRUNknHrGovLpZ6HTXeyp1vRUV15ZdAph/RhIwh53z"
    "fEw+mr5UTP15FfrsFvP0717V7qyiRNFduvZmn7Tqj2XxYgsnrH7q9WAnvUeB/SLaOsy5mL"
    "sg+93NH5ZKec6VVQKrOU3PQU6vwpKX1++b6E2/HT1eX99knrT/FdQxHN4taiCDYNnH5qwq"
    "Kc7jXNpeCJof2XZJL8Xsb42kQbNVIdb/zNR24Km0yujKJtwyk6Kj0DZX1RsbjWJlmKnVeX"
    "F+y0o8+cmg0vo7tCDApWBPCYAVHimWkmVWM9F8u4R05HG9l7abVI3zYPeg1NjcmuLwZVNT"
    "EVrNHS0PKwPExXQ5vXxbt3WYxe0CxxAOyLIfeYGZQ4Ys/58mj5iWrI7BLSaXFHpguyeCA2"
    "oHgWewQVrt5WlBEmYFYsIhjwuNyoKzMUR+gMtJPDl4lxSEcxvp5cFxngZFusn6ZIT+TqDu"
    "vuVdyeXbQ4yNzc5dvqhjo3QnCEf04F4IhWs99qXrfTCreVGczhGkRidEyfrSRZs5z6Gm1V"
    "J3+3dbYFNUzO7LziYqZR1cnx4oZfUEH8k0xTrmtTqbKSudDxVO7mc5lHtchiu45RHv/wqs"
    "BsSnL/uU/oG8ZAlBsDUZVy6zXXSrDg+hsljLH9U/KLrn46VE4qLbxWp/5bdQd1d9H1sIWH"
    "K8rSoiu7HUxwtRWGGLHV0ySShVYO9pCRp7psF1y7jMpg4F80ZtdZc+RMa2bw5fNMFtCxRQ"
    "c7m4KmuskUvNps0UpsQiY1kwq/lX1DKH1kRy47ZE7hXicMFE6xSzuW2asBNOevQp7mrCEJ"
    "bHOMoF5xw5q5FYN2Mb24M6zIwOayDDkoyKMgj4I8CvJFCvIVD2Uqc0oXHc2UM+YG5WTfBu"
    "wLEgHpyFX/8qiWAULULSutWyrzmF0nea93muNGv8dGj2lETmJlHZfnQEUCQo9ulN3a8buk"
    "MfVTovtAlUcZEVhEYI8ZgQ3WOd035jvO6bwmTA/t7U9iDgtVRlaY2Y9pPbuvAXRVJ36Vie"
    "0/UKaKhwrMt7MYqD+2XSMN+V/YFCMlQpIhFsKgYkhMy0bEV4pJnviSqeSZc1VmSV4pAMXb"
    "EQuexwkg54DkU5VoTDazHVMgxsHF7RViUiHiQ1EjGf4QMQcc+N6Y5Lka4GwyJr5Q4jP2pJ"
    "TqURJS9aAOjzo8yv2ow5/IKEfUkbdxXwiIhTGiTVhsTBZpAsJqdlFGEtnuAaHYy8EMSiW6"
    "1SMMDoWtVBmOGQy8FHrJ9tjO8m6EAZ6nKfrgF7i2e/PxfoFxmHccZmfX3wVGD1AijF7lUc"
    "YoPIzCqwKUXtUoPF8yuRhdIJhqLlkT8CW3y6oHQFsCAXwgmQO9Ey9HLUAG3dxHBBIJfCUv"
    "dAH15aT7b/9785eLT58BV5zRv8CreAWEcEn2OePiveMUggPc8Q38j9FhuEIOw6iMlVgm3h"
    "CDsXORbB95lX2yzzr3PzqD5qADJT42x0P20Oz3f+/2rke9tiC9JMHf4d0uyxAVX/Rjrqh0"
    "B3HaR4YqU6WF6ePSjBGbxsQ0OL7oWVaCDIieZTWN7Q1kC481jgWziacZx3w5zLMpxX0xJ1"
    "QT1EzQQWVeGIXoYvaBowxnqqCbWtxIU05jSgsX1Cmqtqjavp1q+8bbWtnKLYpcKHKhyIUi"
    "1ymKXG7ZkRhpy1eRJFnQMn2NMtgdJgZfCU6AaLOaadPZxmfZ81c+J2P4enkZSlxpyAX+wY"
    "9oyvmLRm3ov0HGkPlE5kAxnRwotgN/nBnisA+QLd2KFA2dVC1LBu7cCzvXisNcIAZpdh9J"
    "EJosUB5EeRBNHVukQUzLUVRaDkw1cPAwBUzhcQL6jK6Y1sikO2UBDdPiUFd6qNHmdwqjjD"
    "klTmGUtZgieSkhsoua4rcfP2WQ2D9+SpTY4VIEvzVGyjONc4VNZnCQqoaMvsha9Sut6Fcs"
    "rxFLRSwVsdQIljqYGdyy9FjTtXetkYamWv5WW+HUb9LvmyiWRecLS6Z4hvzQL2L4LsVZ+Q"
    "Meo0GeDD6XP8XnCsC/BgFDtO1EvZpxnTq4WBQxLekemGmiGrBXMsL4JAZ+acSlDkrEwvwk"
    "CIjFAGJS+d5RZ0c9rvoS/kTnU9DGZDqevKMcIUZopnKDXZEkErJQepyQ4RRQTxEw3BYZbL"
    "WOrTLgqEZ+7n1rkc8XH778rSGuKCAbOBXUiBPkQcZwk/E5GdtYo0UXY5m5CvxlZDIqTXS6"
    "oHHSxqFuWrD4gdbOcq2ddqaykT30Ufb35fn4AYiQ1kLRT9tHyyiK7C2qKPOvtOdEgTBAdj"
    "iJ8F254uB/XFx8+PDrxbsPn798+vjrr5++vPPkwuilNAHxqnMDMmKA+1GhUTzEk2bMd8t8"
    "EqJFgLhqEkU1sbU31XQLRNbyiGfbULguowMu/ikZg6sC64tG4PYSdtt/WdRgit5RhfSmWe"
    "s4wTfSJlUIpk5r8Qa+5tsDRFxPQUVmLDD4q6A3yItYztK5by7TnP3sXmiQsbmcjP9GFJ0z"
    "eknoLzLrgYOOUVNKpfAeJpnOFPZMyQxiRWJiSA5zX/BVhPJz0hFRSMuMW2QsGKK90rF0jo"
    "RT8jk0llws2X0KaCAeI1IqGcNU6iyoO36tOTBDH8XhBMT35QqIheGFmPLuNOS+hbrjMAcp"
    "cZgrPczwOYyMb7LlymleC7wi5JjwKYsLiGiV7JjwKeIEYksqMfgE5zpVWILXq0cUYvNEUJ"
    "XFZ1cOOOxyuep2bwMr5aoTBn4e767avZ/fS66LRpqVgEi4Ml5OXTVEhr4g6FpzQNcav2Ky"
    "p3uNq2U++Lo8ThZvVfRDazZB2Q/P4gJ4jC5Mje21nebKYhFnEMlTp+hO9tE0QcOf06N000"
    "hieqm1iiKbQAwsFbdRJMNSLho18m9VGQy1jHQXlHWuN9AQBKDOXH+rn0zCV5CCn+oafZW+"
    "XBLO+cUpDSTE1Rk1KKGi93MyfqHrsTw/1kxzCaGrTFAZDlYUY7I96O0BpBrIyFgw60mjbo"
    "I92OXmL+5jgXHYELLgaKor2nzsQGBAI0/YuNfYWOrUHBOd8xfxpGgsRgyqpP0QMSgEJyoE"
    "TiAGdRLDLLb1PBiU07x27tMfs0TGfEwOjPkYiYuRf3Nw1m1fQ3jv/UUW7opWycmNLyL8ta"
    "XBPBzeUNSQx58yxXZ9Sont+hSN7ZoKCT2hXEcymwNENeR0KWA1OjS+sUOjx8Vd4jEixCj0"
    "VFroMad8ERfIlJyKZkOB2Wj2yEazgVuizB/QvxLU8SDVTtvbETmplrG72Zq3OVKmdkK5nF"
    "bROPID2ke9M0drIBXTz7TMkR3EMrKDWHKOQVIXOA45xgF9AkpldQ53az8kLnF5Le6DnMdu"
    "Fefye5yf46jdKvANBYPEfqzqidneW+pHLIYe1rQXMYnGmPbizKZpFfqg9UgJNs9i2tuQuH"
    "WxXXvWTyaRc4M8K6/ULar9LLYuBu7g4NMt/nmlhHFiLqczYvCVLK8Nvx37m8XFBdsINo+1"
    "7B327jlT23r2UvQgr4/1zj+ouZgfIENnqLAk5C3knIyNEGKYWZqXmT+iaE8PqBoLOI2QN1"
    "Ro9e5foTdu4keHJGdE334+UlWY61sHIrLaS4/u82TTuHJPPrk1pdQTwEWG22yrTPX7jIND"
    "EcgvkJPK9v2RefzJ+FXRl3QsBBfbLwgaXMrM+/LnxBDzYwbJKZYTy6CUcKNBVpqYKkuZB6"
    "uRIZ3Wwe+eU6by+3vuI1PBt8fXrRyjYru0+YGyX41kP/TcOkPPrbeW/Y7OuoWeWycxzFI6"
    "iI5wsmOGR1ALB4EDpDbeSBQ5vvwBoj0EgOOxWOZAHTBQsBS2utJ0Dpb6SJCdGChYhUBBmJ"
    "IF8LjHa2XYCvPVt3Az8NT+GhXA1Suvo6P8bm1la+CzXakk8v3lYsENqzmdUtPezsJlOQMN"
    "GqnFOe2m4Mjjtt2Kj7UE66S9Dwx3kpzIjMREIXMOyOA5GS+oMddstGVMFIO6dTFlxlXbCO"
    "jE47GGDOYT+uR0FgGovkbgsUPefMiccECuUq8+p0TlxMGaTAXXZU77BtHsnPfQP4yFulMd"
    "TjerMwJWCFghYIWA1ekiGQhYncQwiyVpxu2NKY7fHkUtIKtDe3170kwunvuJ0Nc+P9d94m"
    "iU78kRJiEyDDPZI8zkWShz8FmYxLjdJIvAQSpExWKZaozyBjaH6WqxlR+isOIuNYOwVtCx"
    "yEJY4Leeo7xTDAwgHtGJkCekwwEBf6N1cgsN7ofmvmEvDo8ezSPe/Q4b+OKbVcnAszPntq"
    "POTvKYLKXGRFMIG1nNtOlMYq18AYPFDTLlkKVNY7LGgWaZpP+9+cvFp8/iFJnRv76SZ85V"
    "ILRxWzJ1EGTNbECmublY4nFlxsq/YU582Ibo0Z0R0WFEh88QHT4tIQrR4ZMb5plixvgpJM"
    "MKbvvapaIrqpL3hrWuKDPaKZ9XPHUNUZwSGZ8XM4sQ1pDdpWQFFHKyZkCmmtwfiyAlfiwq"
    "/bHYKEc5lJgAEcL76U6vGw+xPR0HI95px8nd7ZGy/tlVRQdCgL2SQRwHFNsO4izNjHG1sn"
    "Sk2CqdRCHMh6iAJ53GLon0wzOoGGfTsl3z5BmZa58/EYXo2islthgfBW3KuMHOIA2wRDIM"
    "AZv6ADb5pQiUHo5AekB9CPWh6rG7FH0IBWUUlFFQzigoNxcQtKboPVtgjJOWw01SRWbFaT"
    "wyfK2zyc0zwWmimC92ISshuk6crC5CmhVClQphL8pa54oqI1VkxMtK03UyoUQVzb5C/Mtc"
    "WctUMvZlKN8OqWbWsmS7QRXVPCe/z2yJJSpYH/IJhkwI49B8adqtxJcVzKtih1OgfL1zIy"
    "fH/djJj6OYBJz/ZAmwsWnRhRe0w31V68WngzWIUAogWkelU00Vb6Qrrj4wZpSKM6Ph8uLd"
    "xeexFzsk3tyEFxevKebohM4U/WnEn7xbOKmQhwxCi2yrsUJgiauQyXCuqLYx2Bn5XXQL0Z"
    "m1lBuBKqgKUS5CGXM2d3Ae07OVlJWZp/Rbub0bcXcr5T6CiU9PRWdHKpVHlKkl9VzWRA0k"
    "g3sRCwb+OrO3wNu4PRfMflTpK6TSow/GGfpgvLW2cXSICfpgnMQws+V8kq+m2oaikFCxCr"
    "lhFF8R0BUvorxtCzZGUIIAn13aKuNeZ1fN69F1+2pwSdyjIbvqNe9b30et226/c38jrgR+"
    "e9e7D+17/3Xn95C1bpudO9FXq9PvdO8vSfC3uN69exCn7gcjOGrf95sDu13sedG+177uDE"
    "a3nbuOeE7/L3HtsT/o3rV7o6vbZuu3204fWkTO+dqJkb6/afsa2Sd8LX5vdn60e74W9okh"
    "u+4+Xg2+Pd46DAv8HLJu71q07YqW7pOGz7htHnqdVtu9LH+4V/oPgknN29G3tnfdd8ptNW"
    "j37vrudfljyMQ28u3b6KbXvBaUvh9hoOBtltFGa91lIW2oK72Ueu1/PIrtvH19SbzDIWs+"
    "PPTEFBAn3aMh67W/PfbtdvJgyOA7cd1r/i5WgXe4y9BlwqNT4OgY75yEVOjJ35cNRZWHa1"
    "cDSxYGf05m8OcEBueE+7FQQmpuvRCilJWrYTpkbCJj81oDo5Q13BxKiSn2Q9l5JnOYDvOa"
    "xs/l3QJ6g7SoI1daR8YsNimDWUY+FWUOhraYVUWn2lzRE1wYPKLwcrKpzh3qWm1YoBXfNW"
    "9/fv+lcRGqz+jXtEII7tIwKJvmksr9NLWY08FP74cMH94PiZ/dD2EOO9brKINTkgFtSA6f"
    "CMhn9JksNd3SmHkOt30LS08p6YGC7gTRcenL86kj46PFHFn593Tw1shhgnObH87+VuZeU7"
    "AJznFg2eQPy4XfxxHXcEsvHmpxOGco7CXHTA5R4YROntC6Ntfyin1hUhT+0oU/vytQrmBJ"
    "Hx2moKqyurpxycozvhsqHN0qj+6bViiq2neoaFja8+zMwdt4aoRLU0MoDl+kpKJTt5AqJS"
    "mTuQAW96GfO+p6/Rzl7N1eYyd2FeeOVQnqu3smL3QjT/qOLlyTGR6arqbYSa341Nl5mNXz"
    "OqrPJA2itlAnek8mtaCPGvHnEKFhcvWlxIW5qzNDUJgLamWLCIPWl8HoJP4E9YsgoMqJaz"
    "JlSFODcLGDu6FODTurJVQtsiOV4GjGVzL4aTVbx6dVKPVuMXFQXsjLWcPzKf0zLTjKvl9B"
    "0TcYoIEBGnk3OAzQQK+ECgEBGKBxEsOcFKCRbG9Iis9AU8MZ2s7QdvbmnEbbWQW+AzvZzo"
    "AhyVvG9kgUP32FfUjOsgSdhJXIbA7ORYeXOEroLvauACXavKosA7mqfz7lPEiFBpm4lZM/"
    "EiNMV+F9DMMwqsz0Yqaxnz/5cwzGEeOEzjShp3w+p3FO+slRET6SOjD50B60EQB8h28hui"
    "hsdQPZzf0DfWsus/h9+Gw+e3olxKRlPE4GZ3VNyO4CEljsBbD6JBxA4nbISqUqvdJFNxAE"
    "1GaWEVucMdSikWaTnrhtR9RrvNUqPZBZ98l0aVp8Tg1IjAldgBF4NVtLiy9ntg2Zvgpuil"
    "n1VbRfKRrYkAUjZSLNufjH4MvnGVkuiMUlmcam+lKV+UeJqsSYqA9765x5O92ncqaN/WCl"
    "pEUssmu0gaMNPO9GjTZwNI5WCBhEG/hJDDMmYEgZzDKgBleEysNyPw0yfQemB2S7PHtZgB"
    "C3skpvZVIhUUdLZml6/DjHj3GYLm2Yj1ZJjzXUi1ELLRRbqRvl/ypECBGGzr9NhZTdrGpi"
    "iAyB0nSg1GVXAfBdy9fVcbJ2K3gXmlyVwu1anFk2qhYB7NxLjTSkbuprlCluxICCl79A6R"
    "5AuDzI7Jw0yVTR9V/gtSDGY2HwuWZSFbA0dQkldMgYGsD1EYSDczYm8oMj69owsa0S52Hi"
    "Q0gOdeP90Dmnp5IAOhs+nkuwPO6GBd6q3BeBARFdyzEp+LmDQ41IJiKZiGQiknnaeiEimS"
    "cxzNOZwhiN0fyzOZD7yKsMsZ21uo/3A1kEwz4YskH7tv3wXXD1kniHQ/aj04dKF/LPkAn2"
    "9ptQXMM5GLL2XbNze0nknyG7bQ9kp/bfIfu9fXVJxD9D1n+8uRFj0+nej666/7wkwd/gvH"
    "7zeNscdHvgvu4chkXYt3FgXywNMccSvBa3Twgf+eEmxFm/3fvRabVzyiUumRge+0CMeLP3"
    "m1iUUAXGO4TR7P1o/wtGEf5WY5zEHgDvuOMwbagrvWx77Wbrux3jIQ+GDFp7Z30/hqzVvL"
    "0dXTVbv4lF7h4O2XW7ddu5h8buUTWGj3ErlzHDbV/l4aouQhhSTHMJrSFalGcqLc8ANjOK"
    "T+2bsrj8RAjB77DAoghKVjtSDOkpm5JCKFfezSpCjXGEVd6t0HRVSuBEDOadlbUxpBiWgo"
    "bBAxsGkyZzATw+idiJmFVcRROs+GNSlmaJdVs0MhhkJVvcxrlDJ9yIBDKdCcYSmSJQmc7s"
    "IAVIpDdXjBchMrDnBnky+NwOTthYRdfEUl4oWFOBRdvjJUq4335m2GftlTI0/6H5D81/aP"
    "47ec0EzX8nMcz+j15WxMZPsydUc0RDG4PVYFDCG0CNK82aqULYzztrw3SnDDK6vFD0UV47"
    "VAwpAubos47QVOVZe9w+6y7746AS39CkgCT+VlvRkSZZCCVQKMHcEP89K0wzZSWLBoENkN"
    "C/BLW+Jlw6mZsLwVpN3IfYz29E0Y89+xuyIRuD4GBp1npkJ1Qeg7c6f5IYyuaauOsSclqN"
    "ZWUEwjixVtxDXUwyU16pJDEFE7+ShbIG/3iTPHPwkRcXxI0mCnsZKdMplK8en5OBaP0kZD"
    "5iF7Q2iWJQO7EF9POj80BMgAjgcQw6fRHvoErERjyBrhMNfOmdWs3jS/KfS8WwqCHeVTyI"
    "IV4O3mEoFoZY2Rr0DUUaqKILpiwMri6nll3jQd5rouiwSuVrPy2ZKi5NuPjjpM0wl1CaiC"
    "YXeIhwycZ6AmwdyVWaXvkhUAKpWC93Z8RL6dtNKFewX35ArS+271dtMZKTq4THLtzpP5IZ"
    "5YlO1yADFN71gnO9JI4vxLePFt7h6IWuC10l1BCfCbFUhWpb7PvTuaLphcbf8KUxLWEOmF"
    "QxxB70bChzM1+/N537LUtDfi3cT/OefSMWjlh4XmEYsXAESSsEkiIWfhLDHKsd7OJcH9tR"
    "hVEy0O471+37wUj+2xn8a9Rq9qTXfdz5IXto9vsP3d7gkrhHQzboNX+0b0cP7d4dRNAEfg"
    "7Zt26v3bm5b/dGTp+ttnOPpCtD9njf+dZpX4/63VaneTtq9drXncGo1b1uX5Lka0N29djv"
    "3Lf7fdHhTacvHgTCbi5J7Omwop4lGOBjlmCAj8nBANEyHiEVNDrv+kIjpmqSZBQhrvBcqy"
    "wiGw8DxO4AmcZh00FJoxERV0scjLKLMfkRp3yzP0yJUz//1PfzMP+8j6fGSb910idt9inV"
    "3ord4bdrwAfjbvHf1BfxWrsKcC5tlQ30Z0K06oNcY/8dsm7vpnnf6TvSjv/XLkJOCRGPOW"
    "uh7FX+pGp60gHqn9jIbQ4GewR1+GaWvZ3YuHAO7noE9eNuKdNXKOoAMedhsY+kfkz+mInJ"
    "H1OY/DHK5I0xIiuPNxT1Y/GXLBz+kszgLxH+Bmx+u0gegQ4OmECj9dgfdO/avZzmjLOHXr"
    "f/0G4BEuQcDdk/Hpv9zsjt8ZIEfw/Z5srm3I/OA2RdeRiy627vrnkvOnQOhuy22xc/4d9q"
    "CDIB62seNDhAiIG5VcaCnw1F3XkRe8QV3jLPmpekOWRXl+RKrEixFHdZW++zrK33yWvrfb"
    "SIn+MplOcT5aepobLwIQOPPySy+EO0QLHtaRWzeaVV5vaT7V2VeyeGvzv8trVTTW7be23k"
    "eq/l5HMMNbI7jd3SDzAnkz0aZG0aa6VvZU7WejTI2jTWes6qI8enNSebY+mR5WksD/iS5m"
    "B1gO70WPwxJ4stLcmmsV1w9tNXWXbud25/gP5q/x2ym+7t9SWBf4X+2mnede8h36B9UA2d"
    "FRN0FZagy6CqZiXtJIl+lGGynZwpK8a4EtwpgUe6NtfisJW0TTpMuvc+XTFWF/0xdPj1qu"
    "jaDrWf4qlPeVfYRDnEfvpSDHAuUYW/d5UxwgUDEyKc/nu/e58WN+sjDM9VbWqR/5EFnEuD"
    "2DfBBJOlpltCgj+H275FBAEwKoDERryIwg5DjSDECh2EvYgCASmRsWkahrJOMDGFCENjc+"
    "hBgfu9xaCAr9Yff4ZVcH+kYdZYmQARxoiHWBqMsMzK0yAVMjXM1GBAXh7GRigx32ZqUgN7"
    "dUdZnDulwZXX0XFO2a0JDQL7YIZMm84aL4C1+ZJsHit/g3tiFgZv1noBTM6RkqOa+8J2Bk"
    "f2xtxJOXz7hi4agHAzokw8Ho0R0q6cLr791qO6zE+Rsnu43bVFb+sazfKgxmGnVt2TV76y"
    "mjVlEuSdLYZJvoy3deSVs6SfNH3fBVi/7S/AKK6r4tNirYRKVgyfrpcLXZsedV7CdI4xuk"
    "KO5V+MBTHrDvqqNaPU0SQG3kRehXhlOGwoaF75W9aWXWJuxakEyK8ov6Rz6Qjqbu69dd1A"
    "Vy3ZU125JV5OHXFIYrMfq76LfrqvtdLm4wMXiplZt2539Z5dtkP/fqx6kH3cUkWtK5emfL"
    "7QbZL9dni3n7oySswDgNMKgWduZV9ZsZljVBAXXCgne/PpAXqpLXwl3UQLENzrzSW+WHDD"
    "Eo9s7T2dul5XteXWVDHo6FWLjyHJtZ+Ljn5AP3XllMZeuTbdd0p17F7qyiRuqHtL513oo6"
    "4MMi3xQvP98fWmnaKn73ZXJ36B/avs1PMbNDQlB30AMt2ejH6kBtpvL9q34kSaDogF+dfn"
    "yppMqMwa7/b4k9mQqdIlfC7aGqZl50+XCdvNBVVeTFleT7O+krGpzTVdMcTXSmaTl506Ke"
    "XhBc3GWWhcDv8EQyar/72D9PTvz8m1Zs4106Qq3NNORc+4Jfpbijsoz2JSJKd/l08EVyVS"
    "np7i3QbTC07Z7L0rtMMag5hXGfMqX2Je5ZNNsoB5lU9imKHSzCghO9kVoJ8KS3AMDxCGRn"
    "kiKOs1sFfd7m1gTK864eSdj3dX7d7P70NhPtENVHIuMZ/qdqYnJ1RFtqexPSDg5QhfCxK+"
    "TZDx23DfjV77kCN4TXV1gB2+HGFaTMNU5U+HM1qKPhJynRknYCdXqoyjrUOQ3ZYQosDQFp"
    "Ed2tOEI7xP1ir9NBgrE2Ko7dmYj6F+GmRoeoCMB/McLr6gonzdGmDgn1YZ4jds3Aw5m4Gz"
    "/h2wkpVUbR/MFCjbc9LMAGPPvbZbIewuoxJAJrZPKYHgFqIwDjDtORnP+StVx+SF0gVU91"
    "wTeTOJH9u7oQ0uA1QIODFUGJWY8YKLjkR3dhFTt3NHdQwg2Id+gCETv9lXMvYSqUzok1gx"
    "Eu9eiUtOfwsLWv9kEiZEGgKNf4HWZKWYRF0mVjVNA7GhU2cOOh68ZZSMdKOUyuh0sh6ZEE"
    "u3b++IliNanvcrgmg5wqgV0oURLT+JYc4PdOwJbxzTYJaBbwQkozzLKkCIq6rSq0pK9dEB"
    "Ts4Y5RFgpqj0FbdDpqiQIhS/7hIklijpKaedWzIVUsjtIBL4CdEGUuWtC4ZqB/NHiAwtH/"
    "klAx98khUg8JEgTJ+QI2yn9GDI0hSW+lGy/LwNUWP6tVTrEqxwNIFkMYH49sLMucGQs3ny"
    "guXMu+Yu9AKYnC/BXTX3haxsDu2PlbTmeeE/KQY9f4hQBpue4W++1az3O9jAHCuaFwoiIz"
    "rAHib+CnXjq23lkvEcVJMtTU21LVsBE92+ncVGf0x9+4KTdCQ9BMTNTIKmJzQ9oenpEk1P"
    "pwtBoOnpFIb5RfAwOsDZSje5tFU2QZ31H7qP/fYlsf8O2UOz14ZSw/bfIWt970AhJ/lnyH"
    "rt2+ag80O0d4+GrH33cNv9F9R+co+8c23vnN3z4B6aOQfuvUat7t1D8/5f7j3d30PWf7zq"
    "d647zZ64tjkespvHZq95P+iKvrxD72y7fe2dFsfwzN/avR7c2D3yzl175ypSk0rId7lKkb"
    "vt6wBlHqDWuyfI55MzQ2QIuYXY6tMKcnA1SIVMTcfY/KoaokHbYIrQis2AB7nqL7I3A3uD"
    "S7dS6I8/gWcM8BPK75mM+fhzimaDe8CJGqgEg6UXtIfSNMhKs2bSpZm+aioVs8dJ9hGFeX"
    "btJKcXdGh9yJctyBMasR3EdvJuaYjtoNJfIaUfsZ2TGOYkV7ts6E6it12VlO+z5iVpDtnV"
    "JbkastYlae0Cc7zPoom/T1bE30f0cOXJ2r0iukdcaVytmox3Rcco75O95vw0VWZ5ZX3mAt"
    "J1nq9JgBA/JpX+mCC0WAq06CyByTonX8N06MGH6OIboovedCyAwSfhZxZev5XCGL3KNzEA"
    "o78qTjK66NXgyQYtNjceXwtFZvqVPl6QYlgs8YVgpgYJGZzis26+BUia8FUeyYzDZKaYhH"
    "HyrIn7RpHHku6xHzAJfKI2pxCdRHQS0UlEJ09e00B08iSGGZMepAxmGTBNVNbIs7ai1Li+"
    "Kr2+ELApB7AByT8vWOOjQaAm7Fs3pTuwNESG0xTxrzfFv7TXQph7GtiXb+Fm8ly0l/rB2X"
    "us0ze0N1YKWgxXiY5BGGMKSScDjeEi1tnwRvBCNC26CLog/mQS6G7jiCi61JhbyGwd78y4"
    "Wzf7oYb2q6I/IyKGiBgiYoiqLiKGJzHMb+rPeCi/uodet//QbkGEqnM0ZP94bPY7o9Zjf9"
    "C9gzjP4O8h21zZnPvRebgk4p8hu+727poQ8uocDNltty9+wr9hkSaL117xUaEn4C55isOK"
    "CH/K5lsGwh/UC3KJOwFK/A5W+jvoDlZup8EIIYLRGD+PYHS10bz8YPRmmSMinZHH4Y2xUp"
    "jpA9TuVW+pEsTnolcbaUjpQrYT8p7TMINTJrQlml2sarGc6NqUQC92iSxwjhRPQjRwilTh"
    "N7u0XSplgSvGJ1xdy0tPXNf5CspuWWS5IEtmaToxxZyWLSzOX8SVCLh62NsPGXg2NIiMOD"
    "c9L9AQrdQ1oP5XASCuIeaXYhaF4oZKaZXauaTZv1cEnhF4zvutQOAZNbEKaWIIPJ/EMLsf"
    "vCg8GT+4bvtagFhhlDAbTJiGE8YAhQFpJc86CpHiQqr0QrKUF8p2GGU/HVYuqvIII4JWCj"
    "D5xI38TA0QIUtDLLX3lNwYeogMEXSEet8Q6rWX+MFh3mNlcGBHzMBed7Ejjp6Nv6HNsVIo"
    "enMqlheNhdDdS43UIjl8vtDh3UeKr/lWFL3vAs0K8XqAsjbKszgy7dwCa+kbLA40g5jLBT"
    "U0bpC5siaMA7rNVJ3GJlMtuO/4Ejpux9DCrok0t2dxaiEdf0uspoNAMQLFZwgUn65ajEDx"
    "SQzzRkbICX+E6FBZD22TYXEiB29jSJG9W7R2v8y3r9ru7+s4mbtdbw8t3wyaZUCS3p/Lp6"
    "G+xyzlSqmYm7keo2QGFkIGNTObetn0h516tOdkPFWEjjqW2qA4r1KIUQWnKfuWorGx1KnZ"
    "IE98yTwvK429UtPSnmUR2K9kbNCFEDLNMVyMaJ+Hu/WQUcXQNSgM66m5Tp8m+IB5if1A1Y"
    "WqdOKSYnllY4nT1y5OWxNDLLyZ57IlA6vL8aqKuIdt7lXgXWyN372JWFDW0iyyf6fHsplV"
    "aueUFVYsJtSzKmZeGf2ay8m/6bTQiSIXcYkT0YDFXygPxM5hPikSbCm0X/pKDc1aj8RO8F"
    "LCZPvLogZT9JFBn6jh5qEveHqI7VNsYs+GMs+52G8691l2LfcDuWffCPQh0JdXLEWgDxGg"
    "CiFACPSdxDCzZbzinuIT6lEUUk5p+xfpYC6hH7MVMk6pYxz2B619UfJ/PDZvO4N/yZB/OB"
    "iyfrv3o9OCOuX2wZDdtO/bvebtJXEOoOh4uyd+tP4FVcedw7BWns2HN5MLb45If1dG3nXQ"
    "/PSVHrjb7u+QYeH3IbtrX3ce7y6J/XfIvnduvl8S+HfIWr3OoNOCsXOPqjVMnioTHKv+XN"
    "H1ROkuQnw4Ga/MrcwW8z5c/PrZk/DgR5pw179r3t7GSHgzhTGq77oGfOSVXgKt7uP9QCYl"
    "sQ+GbNC+bT98F1/aS+IdQqaSfmcAuUrEH1gu/X7zpg3rRR7Abtbs3MJOJv4M2W17IDu1/w"
    "7Z7+2rSyL+ETvj482N+F53uvejq+4/xQYZ+D1kvfbN421z0BXE3mFFlpuHhe20J3rUlZ4O"
    "vXar3fnRvgbu20dD1rn/ASN00xx07m8uSeDnkDX7/c7NPVC4R0P2cNu8Hz30ug/dPlwI/B"
    "T93T3cii/evdOd75fYa8VavGq2fhPz0TkS527tbuy/Q/Z4//dH8QDfOnDS90NMMyEpXvea"
    "v99fEu+wGpPHxscicydxe/bao+od3pjjIbasgns8dYVrou4oxn/JMoW/JE/hL9H9z0Glcz"
    "DbR1LlXa9KwXP+J4twOjnVVoisFtxOQxhKybfl2kiyTm+PoH7bR/EoQMjGly8qNECKYFql"
    "wTS/vTXPKPvpMCq0yiPMl9aUJ8XQb1eFfOQV3jjPxPnBLagYzkGa4nHdEWrwoNO3L/l/VV"
    "kpCdjYs+smYbKdVJSKLc+ilZSNa0ieLXBDhRtglTfAoJtEZJD/3u/eJ0iMYcLwOGtTi/wP"
    "0TWzNDXf59owWWq6pTHzHG77Fv4MwKh0MT4ssYcGEzoIi/EB95jI2DQNQ1knQeJBwtDYHH"
    "pQ4H5vMSigLP3xZ4ipAcfJrJ47ASL00sfstIdga9AlNitXg1TI1BBTdQ1eb2RSuUfl5G0s"
    "MWbaCMMj0qk9d91EPxXyFLOXvGH2EvtzXwB3r7yOasrbgGCUgbPO16kA1p5GZFnwa56Bwc"
    "FPVBF83vR0lDvvVhbHftQzlf+UX6wi9uAcoahHyuTg5z13cKSvJBPkuJGxeDGcv3KIv/3W"
    "o7qSgOpFc+vUZO+ImZ0JxRby8KmGkzNkK9V1mHR7TiePTS2nv9pOLPDnKYpZPdc5qJacoq"
    "ZQbwrYqnpeR3Vllalriz2ZNBCSqPlEjb7oqk5sgo9i6XkBvE0rLT+Af2fLko5u6m+fqfQ1"
    "UPwCJE5BE1lgRVcYWSmmuGgYGlUJX1pfydhvuhvb9VXek58hd5xiQSGUvxGLk0/k5yfxxu"
    "u/xZfILvd2eauwhHJ1wMNhKW2MX73E+FWMX0VDNcavnsQwH0F0wRH57gRkiFxbo58Ql0y1"
    "lww1gTeREc7mwrihrrKn/ZnPJ9HnkJjmrAi99drN1ne45PsR1gTQYbFmm55QymIcepMDTt"
    "z2FfbgrXCgifxO5C/4HaJDe3+Ir5ivFxPKVgB9bOyfUNZb6ge3+VdzZ9jO49DeWM1Msrbl"
    "Jg0u9mw7WbBiT4/LBhQbS0jOKoieZxK1XXHj5Unnq0uymq2hJvaEPiusIX7JdKuhLK52gt"
    "cGmfEVtJXhWvEIcUn32V7QxMnKFC5lgkAuArl5tzQEchGuqBBcgUDuSQxzUiLCxL0xMQ/h"
    "cUrURe+OUtDYYdH46XDJVHrJiK+YmS9XyoYCwav84NWTeE/xPDF+R8kc99Mgz/PzHFNq1H"
    "0Xw5Qa9UipQf8CVzgl3kCVvEGGyCo8hpXdIxH8R/C/ksB0NvD/bYDpO86smS6G63lpOLMj"
    "BEyHWjSyAdNzm0o8xoYsQ/EzSeYvP2ZCPTGnkwaZrIkdOelVBmsQxbTLYpsW56rjkawJOi"
    "H6RMHpUu6w3WMZ8WfEn/PuXIg/I8pSIf0E8eeTGGb5eYwf4fjR9QjSBracT9PbDCkMUwQR"
    "84ScINuS88D5SA6fAe5tGFdKrrcXurB22JN8ZLghVW5Diiifb6Mb+eKHY/SiYHRxJmedIE"
    "UGdUhGVS6WFkRJgpuMm5LH5znj1Uo2FQ10FbdYsmaFwzHjtKFibzBkQ9YkY3hjyuxsE2PC"
    "X50QUV2ba7LO82rGofYQWRhczBZBK04zSlWpZpGxYKXBXxV9TCb0SagawaeYigdWmLmiRh"
    "HRou4jlFLF132REYahovaI2iNqj6f1FUft8eSGGcNQi9wbQTjLY0N021c5IrGy1sOQJJhn"
    "iwqR4h5V6T3Kr53EjDSdanNFT7YU+0nDI23Tnjt9ZBjn47HYX7dbnbvm7c/vvzQu5OCJId"
    "VsE6a/GFQ4wbkBBfYSyggn8NhHU4uNLOhw8iGDv8mHRHeTD2EO25pwPH+3Ow1tqCvsb3LW"
    "bLXaDwNZX9Q5giKx3x77dpFSeRCGNt7G98fm507fkBAp+upV+RNiD9Yob8R8iKzCa66yUp"
    "o2X+h0TtluumSUGtdZldeZN15S4sq93hLIcd3lX3d+KDsyAsmQc4gM01Wgx+pBGOtp5Lkz"
    "rEQpcdKiN/DbpgLxzckCmHwSyUCiyzgDn92vVQFMbjpd9ahgWyZHniNldOgLXynf9kBq8x"
    "gPjnDq82QfDstpOTLdpludNwbS4wE6IE6JFAK3dzwoFPOFquSJG44vgzwJ+H3USWOfjvb0"
    "jtBMc1mSb0SwbIwf/UBPCfSUQE8J9JQ4UcwDPSVOYpjRU6LIvTEgqORChP2EuGSqvWQOne"
    "flmAazFNAXzZknsbAQhi4Jht6tWnphZdLrw1TEn98Sf36LosjHyt5M5ZDfBg5tUcPSnrSp"
    "Ih8nmoDad7mRGtAWapghjs1HQrhBdG1KxTyBWDCTz+mEq+ufzAZ5VXRNJcsFBKMBjKmxqb"
    "6EtHFkLC+NlszS9PFXu47gWHCEjSDCTLMg4bSZFON2uJtD/NuY/qXMxWk7mM3ULAv6cILl"
    "bHUD4NoGGRtiBawgzM2pnyieCbKKzLiuUkM2p8zgkNQcMpSIx5IEok1yLmzIV3LW2KTBbp"
    "A/zuB5IgmxA1is7/1KAHrB3DSaS3uTsyrcp/Tft8A7ut2LO1tLM3yjMl7QuY0zJ4rsfJPd"
    "tdiHduYeRiYi3o54+xni7aer/CLefhLD7AoFWcNQ3Pa1AA6DcQ8fs8Q9fEyOe4jG+SQlrU"
    "9mb2LW+jow+EsWBn9JZvCXCIOl3pCLwRuKGjL44l220J202J14Hquj2KDAxOxXAaKiM2BV"
    "d/uPyYEV0rGyMjBEdtIsdPXHHOzzkZw06zZK+C5xkBvqKm+WYmO77VxfEvlnyNr/fOj0Ov"
    "c3l8Q9cs5BWKRzAIGSP7q/2YGS8iCMj2XbbosOlDToK3/ZSegOUqJdscoyN1YUPmCBkL+U"
    "eU47o48EY1zC+5MHj+ZgaJAKeRr5RIcNAZkt4lFSNIunm8X9LIuyuuSgoYpyeLvxNjrPMp"
    "jHpYFtfxa3RTc9asKLH+sOsZXBvk9OBsY6+2kBvB3AQ4kX6NEpN9T68jf4BaqW9wFfGma8"
    "44F9pZGeRNdrs9Xd4HeZndYklrJ8nlnn5Ls0qJtg8JeWdrGPypofYzgSPBXkY5l/lmjWV7"
    "LSxARaWkRhawJZatfgIEBUTs1zMnB7tg32jNgBmQF/g4PefcigFzsSjCrTmWPK/EncbrVT"
    "BJgLe8NzwV+0D6N9GO3Dl2gfPlkQA+3DJzHM7gcvq33NbV8MYPymtU7Ktg4nm963I/PHYI"
    "Y/e+i1R3/vXl0S52DIrnqd6xuJzbtHQ9a9Hw2+Ow03x0PWb/d+dFptKIkqD8SZ5rf24F/i"
    "hPw7ZK3u3cNtp3kPjTbH1UDy4e/ov2IqBqXY/jckVR7WKtmmJctojOi2hcu0PsFvB+DyDJ"
    "TMmK98Wkpgj2bvXMBVY3iaAdZJBvyp8T5zLuCNuhvlcNMwlHU8f4NkISaXWSPLp/9Nlppu"
    "acw8h/u9hdIHJqA//ozYKCxtt+DMICXaUKsml0Zg/WTEzh+k5eAzkclw5VB++61H9aTc5S"
    "GgtG/3drzbVgQqjVpLF8qCxu33efgFoP0D9FNXTsn0ZfvPq3843dSJTWWi5T5jUAxiHjQV"
    "JaPmcpobm4ZbofMu24SsOYA19OEWYlOCsXR2gzHoaONzMlYsi84X1phM+RLKastAufcN0S"
    "GE28kKcIppES7usVBMk6pfI+D5ge8/ZAoZz/n0ZUwsMT8Jk2XpbPJd0HNTsRxnvIPF0JV1"
    "y8L7R1MAmgLy7upoCkCMuEIYMZoCTmKYMVSsRGPARp7IGuKwoTjpCAdHus3xyfZRYNLAmK"
    "82CP4xWi3nOlVYPEtdkhA/J4KmLIZ6Zw47A6+63dvAhn3VCXuhP95dtXs/hxHgKJ9NEJZz"
    "wuoezSnC6h/zwOpCkx3NFSNmJqcyOEB3gnUM8/KYxogEqVvFhuiAm8Xb8LTAvQJDhg4XMo"
    "QBGRiQUTFMvbFzQEYWE5kPPN7TnBHKlXeU+0y63efQxrFj4VGZRp9bOzPhgyJ174jVx3+5"
    "kWb2cTIcjhZuy612n76XCJGslLVMgejPk7gxs9ihBjO+Ej0ZcH5NZsorJVPRAeHMTU4YMO"
    "oU3Xleo0yK8cSO+y/QbDKhz0tWqkGmvDsIbjzT0m/hJFoo8B5oWULLUt5PB1qW0ORQIZMD"
    "WpZOYpjRslSmZckVX3aJM/GIq8xqoe62eo+dgZ3OyTkcskGv2bmHc84BJH266fQH7Z7d0D"
    "0esrtu67fRQExjuOD7AYmjmnd2J+7RkLXavUHnWwdOeocQjHIv7tOSXWyOw0L/2wSjnEQW"
    "sO5D+/6SwL9OZFDbGQvncMiaV837664cTe+wGgPkl/qz2n/9NCdtATboswbUsr5E/pSrCe"
    "R1QM7LTr8qbicBlB24HkOKHN/OcSpeK28uVj/NnhtFxbidb59Auw7adSoGmzdKsOuUicSH"
    "8kXFgPHRjFKp1eNl25GxaZwpFANMMJz9ZLrVgRhRiBPnJaHyFWQEmipziaNr1jn5fcbJSo"
    "EqQnP+Sk0oZwSlg2ZQ+AiKColmY7eo0EixxlGw/jC3lYWSpI+PrJSkEPBEsQM23oGB4P27"
    "dw1B8qroSymvjO17ysxHimFpU20hmEwgV9LzzLIfo+EEfAD9p+QSSeYmsi2wdFMrJPkevh"
    "RQPLwYyr2f3Ydzq43WU/ZLlnIbBP8R/M/7AUTwH1HhCqHCCP6fxDCfBDjZvu91b28ljuwc"
    "Ddnvzc5A5kJyDoasORi0768lPukcAWjZb98PALGEv4JKDMh1r/n7/SXxDofs8b7fbkq80z"
    "2qBrAZEmryLOIQKa7iaq/iXT/JZsFf5OOBqI5ujG0gcZeVrOIIH8UIv21I0vEM7C7RMhvU"
    "JoceGCTaSRWsGFeLVgYxMuaAkTEBhCyz8SRAhXYTNEu9pVlqA3PvaZGqb0q4RtgqFVjAGQ"
    "qUoO3vzWO6nIonGM914Fil8K6QYiL1bRwZbKS+jWu7kbRJ7MIwZCYemnCxuhrkiRvE5EQ8"
    "+RpqplAiu6YGGBoh95sTciSnIeFGg0zWBJ7csR/ypWVqKv1KxhNDLNfZmMy4YEhsZNNhby"
    "+NplPxFZA207nobC0LyUyXhlgF0/W4QV6EwsPkgwgCaDXl8wUsLHXHyCnDMksxB9ovtzFB"
    "lnUfe3zKv88Gni3xJs5MGqHJFE2maDKN1ZLRZLrL/D06/A5NpicxzPndrQv2sq51XR4hEl"
    "CDKfrIkSvy8DmOtg5I4wGqjEinyjy89giqbPmvEocDInguG62fEL8Nlf42UKbuMsQ+Mhzg"
    "Sg8wOEzEwHqJepHXHpOdxiXhPAXvs37re/v6UbqfeYdD9tDtDx7scFjvMCl0tgWV9WwHNu"
    "8wDPu9jYcZAH8xm12ax4JLcoIOC++/NC4yeyy4AGoeocxPU+U1saNc9iHD9P2QOHs/ROK+"
    "/XBvVoAxQIT23sh+4EO2s7I0QIQsDbHUh6/n4GmQag+mHs8uu7tbgj0Bo+zNbStveR0d51"
    "TdaiYPLNUMvgj2blkAZ6+8jmrK2cB3JQNnE+Gxkh08qrkfbGVvcD/cy7UDoqULKmi5idOu"
    "yawuvfygnbk3ofqgl9Z3S/HBhdduqy8H+Ep41SbBTYJvigE2iCrmGJPOFdyLUJfB6C90YQ"
    "WjzWXi2BWFeoHmi+P5EHDbKO1Odlg7par00HBD1p0mdr8rzZqdk/FcY0uLmuMGGXuVGMby"
    "Lpsyhoog8sLejaVOTWIqGviZiDPitKqsxR3HCjNF/+aYzJWFaYfIy7B98V6K95oNrxqixe"
    "1OV4pJpjNuUgbx+xDQz5e6SiZUDNNadvMC/iUmYdx7a5iA+i6eJPLdDxU8X97NAt/k8m7j"
    "pv0rlWsOnnOIe0x1Mc0k6lpg93ZZU/SFQV8Y9IU5i4V80Rdml/l7dHYS9IU5iWHG3MElus"
    "JgKcAUjhZY3guLWKJddwe7rpMHxMkBctW+eRS/5J8h6z9e3XUG0o7rHUI+64dOz05nLQ+G"
    "7Ee3IzOO2H+rYdMFqCBm29GeU5wcaNyuftRr4T8uLj58+PXi3YfPXz59/PXXT1/eeYsiei"
    "ltdfz/9q62OXEcW/8VVb7MTBXVNT07O7VFfyKEpNkhkAXSM1PDFDggEm+Dzdqms7l173+/"
    "OpJsy29ggU0MPlVdHWN0JPNI1st5ec519w5ekAj8yTfGV4mw81HKe9NyHOMtHfu4YKwPVq"
    "Z7jp2wA084sv35V3ypFJorjSlckbikYVvYFI4pXMsnpVDVXDpHJFUOD0iVPiCJPAH6XazK"
    "IWtPlXs41CNrdnFEEPu4yn2M3FuX3sPSXpns4H+OBv0MJUAoEu9bc+6R/yVl7r0VO8vT1l"
    "x5puV+gGbfw7gCEEX6OcF2FCc2inUgVBBnO0JmqdMxS6HXZuFem6EhWAPSiBD6bCJTV8nw"
    "7nCJRRKpUkmkkrNvASCj93EMWTGfFoAsOBcOg8rOcvbdC25k8alU3qN/SRX3VYrbZ/BdY5"
    "fX53/UUjn4u/zyvovhxrZXwnVRDMEPpOsRi36jDpm/GNYzdRtAr8UdILlzqUvcF/sV6K4M"
    "YMnifo3cG7PJ/Td5QXDGdGzWc7FuPHX7E4tdOewM6tBFg3t7Gmwz/UKlq+mWO1pCGiXuwS"
    "ncScXZhzuUSqfMhuARc4gLj2WsRPoj7s1pzqlLvp+B6637QX6e/fApdN4kC5sKl06gFfNJ"
    "zTS9OaPuQSW6WBbaELr6oauf7mKBrn5o4qiQ6gxd/WrRzdmufvs9es7B7e9q1O3f9TrT9u"
    "dBt91pksjHiXX/2Bt3H5TvYzcg4/1jZ3rb6o06kPTev47v7t7Hp8djW470zssIH5blq9xh"
    "B/ppfvwxF7sTFMsEWHwZhdjmz6XnvKPInNBvJ812AO29x24NFNQJbx5xutBCMhS5eAeoVM"
    "g2NpfMv3MNBdD9KWXvKs/DB2xqopJo9a3yngYNX0itURX9ax7l9vvoX3t08UzZLt9z3q5S"
    "VLDq141dWtgVLzilQclc6ebpNyYAKkieW6BBjCd7K6PPOXsCJHH3TA8SDcgrhuGMfG9YIh"
    "6eSZCNvTLnbz+AjpJ9WhhvfsID8ZTfueR/WOXpeedP2L6I1FeMSDJi3ybS14QTAJgehMuD"
    "9HzrevaaOp/IzAGtq0vdGf+CQyy0vN6LTPHgGV+pS2BEHKJdjdCTsB9Qgo5V/pgy20iLy2"
    "ftFNhCMAJK+w18PJZWeymVwpKBCnNUmKPCHBXmeOpAhXk9ujlYqA/RmAfCVdbAsinsi1CG"
    "y4uJNezcTEe97kOT+Fdwr93pPozhFr+YWG32ZXc8fRxxSuPwA5S9fezfQFH4O7GuW/1fu/"
    "27JpEXcOdmetO5HsMtcTWxHoad++7j/fTmkT2L8iH8hjf9hbMtx+6oZUTb0c8Q2tvv3Hah"
    "QXExsb60eo+dabs1HHZ59K76kf26XqvLmu+0RWxv5KP/7UOrG3wF1/DLv3SGo1YPfru4Ap"
    "NCqz+67QzBoCCuDjEn/C2Pvvtv2druvyWTdPBdro5BIZSo8oA+0KTwSx6Af8kG+JcMgDUV"
    "UxEhVEzFgy2NlAELy21GjKWRNloja+xlQQlrZsKo4B62T4kI4jal0tsU5Jkvm2d+Tde2Dr"
    "p++QtE9udctvefd5jef05a3pHHv3ge/6gyNrdpLCqGIUxxo7JQ0muHhUXEENWKBoZdDLo7"
    "7LlI6J/XnqtL6O/PnQVg21aqOssxu99YHl1ocsD7rgGNZ4ryYfGM/nJVAMox14JzypObP+"
    "wusrgflZmC17SYPqWc5XSyUxyHekXHdkKxwSo5MouHwOlB1HVBK1mpSTyioGW6Eymo7nUo"
    "2ihlc7kUGfO5veVuNxvD8XhgpSV8ZprgnkOfTK8BoYyQFoPdsOgzGwnfmNwaxCAK06EL05"
    "MpKtzt2uVpMXiAJXni+Snm9sYUpJgJh6KTtT6xeHqNwCEojBE1ILKUjbnAr4iVWR/iFsTr"
    "lVNXqe5AEjQOqNDMqjooAU1pfjxK4+W2anp0feo2I/vUU8NcenvoLoTuQrpLLroLoYGmQg"
    "YadBeqRTcrS+EhDkOKeJXtRlft1ugzpDEffRbOPcKzRzoJfWld9zrST4hfxx14xPfJexOr"
    "/TgaD+47w6lwJ2JNRG+ENT20/ohWI28IF5z+Y0d44PSj7kPym9gNkBk/DvsjkOEXud2JRo"
    "E/0Ug6BY2kQ1DwOXzU6Od0Jyi2QHSG18NWv/0ZHLKCD/FDyPu4DMm9XHIG20UmHgodzSR+"
    "RlMXpouvpBlfOZzlPjaEImhXQg+3kiFFPwj0gzgLVNFij46ulXJ0VdXYGmuRg0uRMgZ3eI"
    "0EId8ntQdXFNq9JmF1ZFWKCOCa4b0056aRTgSgft3YZbcT4fDTp1j5vba7315ssG5tIN/8"
    "6wsV3Kim5W4dupBx+i+sVWq5n4ixWhGXnXyoK4hTRZvEWCzIdgMB9B9//JFsqDNnUsnA/1"
    "JbSrGx/Skx4UMfaFav/oqZ3dCQgYYM3bkMDRmo4a6QhhsNGbXoZrF+5Z8ag/JIRJcyN/K/"
    "CTCzdbp++QvU5/6UK3jopx3BQz8lg4cc6ebnvpgbHZzjcpeQdyoK9z/yoP2PbLD/kcwsDb"
    "tkTRNQIFNHC9DfNQxA8lCldxyICKEWY7cWIzyiHanGeAgqOk9Y92owIsOqUiqMts1OYnfG"
    "5ipFfxF818ihvJhD4emzLJ0jpwzsTLlPL9AHcmnpi0vY6IEh49E16BV4zlBWD7juSq5Aqy"
    "E1CaCFgDtPdMnGHJltLc9czZLqi9Jb03QTjowH15QvBzLBoUYENSKoEanvURk1IrXo5mDF"
    "y2uTDQRqbZXl+w0d2AKBWsOGB0E8COJBcN9BkHfOCs5AVylHQeXbRo7DoBktnisIlR161u"
    "Z27TPBu/MXutiu6CdhdDYtsmQPDHGgkBcTTm6r1QcyC9z1ZjxT54z9OMsTHx3I62m71K9R"
    "2qHBfJ04IJ76ASaWTEIKdTeg8ldecmk+b8FwbsIhdQvnoIzTpWogt7acdiFuIY+eOFk7U3"
    "G6KDYuVTZ+fL14fMXjq+6MjsdXPNdU6FyDx9dadHO45OWcG0MBNOmnzI4LtrdJW2t2+GgH"
    "ErU+2WIMIcYQnncMoXIsyfvuKyJHvvwV8zbR1Go59mI793TVWhEp1GtVKWLwfIajBqK+Ok"
    "QHUFUG8URldgmQojL7opXZEvoURXbYKfuU2Pk01y3CYOJlQMvLI6JgVHyQiuBZRqbSF3u1"
    "gDylYjMuCAtNixVwyczfQab6MZXYGs+2KpXgPNEqBHJxJyl2zWp6okITzp2nZhvjjT3U9I"
    "0ajgupXuFtWEDHBTW8gqjQYkNrG1AQuh60xZqa0eWSzoHHke3leGu+dxX8XZqO6wUK+VBP"
    "PuPuWVwiLAZCEc+uT2Rm2Z45p0FBVmRisZ8AFVoLBRNfNW/R/wbtNQhdbzxw/JrT4PcvbI"
    "uyeldsKlFrFY5iry/m/EX9gfJncy0/e3iQagqRLVXT3fq/kLeyMjYuXRDJduk3AP3MAHR5"
    "N7EnZn3tUs9bMfBnxDXeXN+Pbb4yzDV71Illb6gln+nV3q4W4NTGq53xMnQxEzKQBRewhY"
    "MfgxUGzQfInMsDENygU6TZQhosXAY1WEb4L28Is8XE+masttzOMZsbjmNCE7LnZd99ko+t"
    "9J7f2SuDdSLDbcPrh7S81gfSIs+Ovd34jb+wbww2amSguz/GGmKQGUTcZ226nhj8UDF7th"
    "WkFHbYc4JtxiBCEcOf0/+RvD0gAl0abOAIqNdBaCPASQ0GpGjgO5cDtNzCMJTJiA0v1pt+"
    "mCS4E8J0Bu+OsO6ISth4oMvMyMddRhyXvWxsp/nsGGtXz9Zy1+3vNuNEN7GOzdZMWo7BSL"
    "x4p2hJduIpmlK3rOBMutXsn921R09txdcvawRpVmgaatcKzzbtN+NPz2U2wl4T1kbgA1Ns"
    "M/4sOS04M3Sp74PrbkuqOpzbi69b3SmUYL8uc8Sv2Vhk9ZQDi9wKFVAzmt7R9N5A0zua3q"
    "/O1iaLpvdadHOW6X1H/HeW7f2wiOR3zaETzx2Zwxb3867MkYl45GDvnER3P+NyKF1lu+fV"
    "w3DwMBiJzOfiamI99m86w9+G3TFPra5+mlg3nXav24fy/tXE6o5Gj3BH/AWq4entYCgSv4"
    "uriXU3bMEN/mdi9VoPvE3xd2KNHofDDrQDN5UPE+u+NX7kd+WFJD8OMqdzafamtT9zUXk1"
    "sTq/P3S5nLxgcq1+u9PrcUn/Mq5SzDPQfspHM7CDZQAN66c2rLvb9VTqP1IWxJ0EA1FJdB"
    "LZ4yTCz3jAwivo23TdcdLEEfM9mAdqEqly1cQ8TRwx34v5YVAjwnkRjpvQdCfuFHHEfN+o"
    "NtJ0XLuHtJGq6DoRtlc/voM665gJY7q2FxmMXfvPFPE6qrzxuxqx8wIkJxF/2U5+0B9/7v"
    "3BdvLiYmL967E1HHeGcC+4nFh/dFr8lvhbjR26at7XUEXGxdDfPUUlCRZpbWSjQohrCq5g"
    "lXde2WZaJj89ZMKJ11FhGrur0bjVv2kNQQsgrybWsDWG8z7/k667eBiMxg8DfjO4rMacY8"
    "/n2w0nEZzOV4ar83akiR70jlTMabToV0TYxBfGmw64USGcelJwjdntc8cyRMVqHcwU8U7I"
    "C2BEqM7hIHPbBpfAqb1cTrV5YlKF64xm3OUkL5BxuTpjGPV9yYtgVKrO+MUck/ICGBOrNY"
    "Kql2Fu/FShOqMXc5/Mi19MrM4IBsyy+iimiNYZSdXXMfdarMjUGTsZsqIDnSJSZ+Q8Y/V1"
    "yjYj8AgJ9PKpk2JVVFmbNOyMW0JX5F+BX8uoO4LM3PKiGnoiP/4p2SnX7CBDDSvDPqaIxT"
    "riicmVdcAO7px2PF8PBj2oOfDqu+6OYxA/3l93ht9/jBl0UlxoRdSYJtyKFKKtg7YIoNM0"
    "SipSaJdUZ5YUM3skViXvmhiVqvOyGI3B1BynSeGjh+sZgXmQGZ3HmenYYAOB06nqfywJzK"
    "L19H7sruaoVcVwet03vSpBygmYW45jvGXNsFHBGNAr0y1t+CpRZE9bc+Wxw/cHaO89QsfG"
    "nd/Hf/5VHRqdM7IqnQvT02VCGgnszwtplA0AIY3ZRCMMBrnjcKO8BwgqMueVDqrKh6CBak"
    "wM2d52U5OJMZgEWJ+bLKzpPIfrfnKyyPuawU6W3BEUgO11UNGFQhvZBuVAlm9ECwB25BnL"
    "5T3143kvFF11254DXLGBKgDd9tb17PVFQxvZbObANjOAEsFNghvddeZA11/7i1jO8lJtVn"
    "OXsBfb2DZJm2tTWeV4lOncNBwzDflrKX7761Dmc9+xzgVVXRLJadQHxtgcCZKaQ/kSEQoz"
    "fR0JVDTD2CVCJV/iArC6tOkuxbxUCEIXt1dMuKccCdPIZ5Uds7ouFSfuiHDsNA51XBJAsF"
    "col31bvnyZHNzhy7k3neQ6LLqXkHvEttlP9uItoPB9eiNGhEy4Qb5a9qsFlL0OFV/P7QWr"
    "in54/gB3TYdIomBjbVvPCl30dy5x4RD6SRBNi6NBhKH7tM1PLM4/Pfu3bVqSWZm1I1m/gV"
    "/5iS7ZXprMgHEYvt7LHk1SyaOhUGNi+fzRKmU3Z2+WRNUGMF272eTSV8GbkZnLki+Re1JZ"
    "qrTzAB1yXyL3ZRJ85L5E7st6kCIi92UtulksjfmnxqA8RmynzY2ZrDRZMbLVZ6DJD2bJRK"
    "L8rwa4fvkLBPenH/PFP+wKgEjia3sp+I7ZtjYzqPFwfKupRMpynYvM5j6I39+3fv8hMqP3"
    "Bv07v7gCers3uEbeuxN7jArvWk2AQyF0yN0NL5Ltlk22G6hf0vff6RBHhOocTyJ1UzrYKS"
    "J1Rm5OHc9cmnOIE9dnxk+XvjSW/F/ybL9+yd59/YLhp4eM1uLDTzWniKhUnWcJTBmMKYOr"
    "4sh0XMrg97HpVvPlP7FJV/qLp1lzQ1fyHYZcpdBeE+7AooQuTG7Y4lZFKd0grr0SiWfZTW"
    "5ztD6QG7BismKceIjneWUfJKMdu1zybMdzg20IFoYDUu4nqFLklf1KqfDwihhxT/0AE8vj"
    "+WFlil1BashzGmebTH19pHzO3SZTv3CxGQi/muIAXla6R8C5zPo9u4Da0X6M9mPd1QHtx2"
    "hYrJBhEe3HtehmtHiWaPH0t2H5Vx5FAg30KYsP2pDLtSH7u/ckvvtpDX3ZKmN91evedpoE"
    "/p9YrX7/sTv+o0nkxcT63Gn1xp+bRPxlJdrt7k2nP2ZF5NXEggShnSGI+VeQ1Gc8GEJKH/"
    "YnfnDM15e5ulKDDjF5YMqrI01K1joDQfxkqA+jkKuzshkTjJTlrhamaNBEN00UMU5N4hIm"
    "m9OjLktInpC77P1crThLWcIskkd9z5WfRwcgX5y1pFQVfjTWL0WRnwgGzFbnu37RqeeX3a"
    "vVbxEoy7XaEG8kCRHI64tNXkH3CGFLQb1Ndv+twf4zhEqczV0Q79TgxaEeuAZVOy8xZz8E"
    "lO6m9yGhyz9dsylq+txhTKJuqUdBjTRqpFEjjRrp+qoqUSNdi26OrHo6vRwRxE6udCezed"
    "dNWwCzo1VCiSrrFysbsGJ4Hl1vUt6pbMQVEYT8AMiPSxJ0ZH6gU+nTzydBEHq8Fs7vK1fc"
    "J11U43LI8IuexCfzJE4dwAWAq0dEW81xuxfg+Jur7a1dpjJT+G6nKDEDp+5s5eU8KJJDZ8"
    "kJjRy6sR3Wv8S2As/dBjE5h5P8+J1L/JjJT2QmGJIDjiTgQuKkSC51vtGFIgaXVprS8iTt"
    "TqyJNaPWwp2KuzOu25yxzXyEJnTGPZhBGOz+rEVnu6IuMXgjb+QVeKxeWX2+/7L/2B/IwI"
    "qRX0ER051YxpO9BdqpmaD2milaVZV1KnhceEj+WbIDvpibD2RmwECiC/57A52tTzhlWw1i"
    "O+K+wX4oJ7aasWHh2N+M1YyXNdyvkpqKzCBnsuHJuqjAGJIpg/P32nRZOdejGxgpK9bIlh"
    "6t8/VhkiFKxXo5yzxbJ2gpwgZeakuQEHfrlt6M79xSaiOlVg6TRykVy3ernLr5+1d8vf4b"
    "P0WzCppV0KyCZpX6qmLRrFKLbtangrhc+ofiPf3DXeghut5QuuK63ofBcCx0veJqYt0M2o"
    "/3nT6/G15PrNZo1GH/2F3/ipXtgA81FBQXE+uh1WUf4f+JNez8s9OWtYuriQWvxc2w9Vu/"
    "SYLLamiTL95R/qbTAk94/mditYfdcbfd6k27vV6fdWeTxO+w7u2OWtfdHveoD68n1n3nBg"
    "o2ibxgJVv3rbsOK8X/TqzxYMwq6g2g3vC6Gh2taEKS/b2T2yUmeUJ6l/dZEgtkd4krmzSR"
    "TxNH+DXIdZAcrmRyOElElLLj3kVvqEghfySNb9ZiDg+uS9k/XYhVsaMxrqaRpziIhaZdF+"
    "FQCgHeDbCiss0bdqaI1DpsL6ZKzwtfTKzWEKqNJCDMdhuLiV3EXuDUrmNL9jvZ86Tse7Nx"
    "V2WQ0lsfc1h90s0H+U71qnyF8b9qtdudB65n8a/SdC/VOHz7mE71/YVTRCvcK5V+Kxbay2"
    "hUqs6h7xvD1AVPEakzcqHpX8cmFUoVYI86H/zOzhylOmAkujjbUSImho7D0Xcm4naVF9OI"
    "EPq4xyCN+MzlhTQihIMUAzFKgBQDBt4hYEDMlQUgex1UdKHIRlaVHMiG6ZwLGbOXHogRWW"
    "FywOtvnAoAuCWrGlKGWC4KozPFOLbZPCIzAXum7ZpC8wn4tZMT3Mi6LmjuiJ2Y34qC6kFU"
    "dUlIlR4/FQyvrDgqdfztiaeaLtSyOQKr/PIQ28TzyJuuB2RKcM1r/M7l4UYNGWckCryKD5"
    "YfLySCjjgRk5kaR1VWM+k5GfzIsvQs9hhBgBEEuhMPRhCga3mFdHkYQVCLbsZU85hq/kzC"
    "Mf4nRUWTDa0ofYHAlpIigGZ4SGQ5wSO2+bF16Jya3w7wWouI1dlqbNleyrSa7Sbil0ffEH"
    "3fEHHG1zunqjJoxsl6/bUZtZKSaHXcaSILtDJHKsPz5out6IDdqwNX39ccZgZlHBYAbi0o"
    "tZKvbvVItXxFepZOWFG071MJb5SiezXCvwFPExBWMSlKuQYWvOM+CRYoaSgQ2Xh57YQdZ8"
    "l2A/T9ceqnpB646MpR+4vaX9T+ova3ZmpB1P7WoptR+1toVjHYcujo0QIBVKXlU6W5DMoU"
    "hHeGJgcydYyu/7tO5Pfa3lpp8/3OwO9AqI7wagV+IwFH2QQca3ZGsw9mcAqlq4z0Vbs1+t"
    "wk8P/Eum71f52Oh63+6LYzbJLIx/jRON+kXXSw57uGylVt8OtZPVATj9riKugyc2iL30eL"
    "OdgArweD03u7SlFiql83dukw7VjBHD6trrEC0n1iei55Nd6AoZ5vhEKCevaX/ndD55LUf+"
    "Z/YDPbrOEnKZ1tHPvJeDLZ5uFtBnT/G+rMwYf1ifP2Sx3cd25CzXnyJ5hYPBXAJzJjk82K"
    "1zNTcqOaFnsAh7XP7s7hMVzyYr8Se+mFyQKAlh+yqkIGevLxEFL9aPgJr64UInE/d2z5Ld"
    "mvVtCMJAwtsPaQgpRdPdPiH7+kaksEXHkJSqjcWpT02OExq9h6lbe/+Mo5bVXI1FHwO2qv"
    "N2wz6NlOCcOaGg6bZ54dY635Pt51+7Gq0RiExiDdTR8ag9BKUCErARqDatHNmEyg1GQC26"
    "d/s52nDryKSJU1kpUyENUhZcPgodNvEvh/Yv02gDQKA3bVG4zGTQL/H6L5/ZinMz5m98XH"
    "tK54zrCG5uqJ58pbRq/uO2NIgDCeWLeDx/5Nk/A/E6s96N92h/dAvRhcTqx+p3MzmrZ7nd"
    "awSZQPE2twe9sZQml5MbEehoP7Ls+04V9NrDSOx/ag15Mkj8FlNRT/aO0q29p1lvbaqx/f"
    "4cR4mLnW13NqIhyRQ5B3gxzTP+V1Q4pKoTNSytk8pujMa3yNidU56oybMzRGZVAeFUXxwR"
    "hR6OsoECKCqD+otP5AtX7o9LEqh/y+Ve7hmEHnkINdrIoKR+hePQy77Q4cwNgfOGndP7Ae"
    "GA+GcNTyr9mpbjCFsxw70YkLfuf68eYOzobB5cQadYZfeH3ygpdr9Ue/geNWcMnOguPPcI"
    "f/qcZJjneZbgh2RKjCvVzIe1xKHHbEvpn7BB2RugTcT6E0VM29CbBbjmO8ZShoY4IxvIFg"
    "rrQjXmibfdqaK8+03A/Q3nsYZGFA//kXspaXzSQQc0vK7RMaFUNY44cTxQcrL6aqDAK6x8"
    "9Wjr8kvvqutkpV5wntfm/bmO8h0pe/H305f8sLAFaP8uJc0VXnxCNotRmYb0fyRI/Aesj+"
    "u6QkB6WSRIeApfjRR9DM9qLnJtup65fb60Q/sCiB0oKMg7uzGx5cQT1N4VvuvtivdEE87s"
    "7uuYShsjD5pveF/S7B2Qx+5tLDfEWX3idi0W/UIQ59dUyPPWeSI+RkLU+smZhyZrz8jL8h"
    "7NqhrBHbpb60Tzv9RJ8NqxF68geMJIEfP1BVH+I5r4Q4yDeUWh51ynKyLrHuyByuNFSSU3"
    "45LQTuDQVVj07G6GSsu4adi+0InYwPGb9nZ1tAJ+NadDN6BdbaK/AMfCrOyMfnLD0A38m/"
    "BxlbqujDSr+ZC2qlcZBlm5ZVmYtA+NSm5ejxXM9VR5XErValt1qgkzqgjxUx9Maqcv+yqg"
    "CbA/fSoXSFvUSuWjdfWv02393KK/CkGk+vW+1fwZVKXB0b/FT8Phe9H4o30ydU2LmN9QlJ"
    "BBd9IE7qAxGjmDrSnhxjtjpPgPfbkxOvLTpDoDPEmaB7lDNEmab+tuHQL6Zrpuf9CL5s7E"
    "z6wYpNvwXlcpn6eXFiO+TZXHoNslkZlkUXPs3c7NkxFnQmkjVLDyjyYgiD9yf2NROaEXja"
    "kNzu2fyWZd0vs7H0jCCKYxokmeZPxUqx3x/PDpLB0BaTahRtNy+rXhG9I9LcoAkbTdhowk"
    "YTdk0VMmjCrkU3+yv1IVo3X7bKdourL91Rd9wk/M/Euuvesg/w/yGqtVJ4hc6M4unq5rGj"
    "uf6DSJOw/ybWDRvG7JL9P7FGv3YfHkAbKi+q0SN8O31ohwTClX4lWk3SmljXTXI9sdpN0q"
    "4G8Gn5OPOh/lR5+/TVfavfuoNQaHnBRv/jQ2fYhQBs/6oa3QDnxfSOSF/t/fIVNrwc6B1Q"
    "SnhueHJNbqnSAQ4lap1ABAk5Ln0rqsvKgIQMRxAyYPR1GZZHVX+oAWtM7AhYz2dYYwh2VU"
    "Ow/dF4cvNYNQfvXoRjb2+1DGSCv5P98mwzWaxIY6exLCisYzJrhTasubFaBSYszyayQmJY"
    "xLS+2eacinDUMBuTvSSml7SMFVSnZuiprM+fqEWbpZiibGcRrrMltlNm3byHwt132BLa1t"
    "C2hrY1tK3V9KSLtrVadHN0ac2r74tK1VrnB1DoaIT88lU2BVRWJRTdrOlMSrFtHipZKzwn"
    "2Vtvbq+19KyKCKpa9d+rjWOvTVd/GYiK1Tl3QfTQnfuAFz2qo6o6FiSj6BdyB8moOgkENH"
    "391Nb+JwRR/787/AhGYQHK6YFfz3kO1/1RG8rbmkPtL+fLAoDthjVdKLTRtSUHuOE7jlaV"
    "fBAnZsVK2VX8IZ5iT1FGf7YdRXnZ9ptPfpNhO4b7lS7I0naIbVHCwDC/UeetSWZshw5jZs"
    "Fwn0HBgHNzRV03JN6cO3QBmDbIxjAX5HuLej8Iw4ig+CT2ctlIGFpO2vrEgjsQy+SCnYaJ"
    "wfWKLp55VJNLIIcS2bKh63AmU7YyHmDFiaQ60LJF3HX7+c02putuS7KsROIdS2wnZj0usS"
    "VgrnU31HHZe15+Y3K8ltyM8mZEWyqwjRIfv6wou5C0C8Ps0BSIpsAmmgJrq49FU2Atutna"
    "+qe1vHEVoUQhSvf9K9LJ4ip+zhNW8XN2VAVSW+YAGdOzN8mPp5+YDmNmlSdjTXhVMQR4Z2"
    "J2I+1AsBNcXwSB3QWsVN1M7eVSE9+YJMK8C+aYHkED5pgkwrwL5ogqJa+dPiJUa28tDG09"
    "ELjsdzs3DUTWG14mEcQIMkFo6qiEUJOMRBaJYedhMBx3bqY3g8fr8e1jr0kSt4A0wv8yvB"
    "cUu27dKELs08T6bdgdjzv96eD2tkmUD3HTRp59dPFsupigGRM0v9vsgwma3xtW9LsqGNCk"
    "4TAvrElJBDcO7src6KIaiiCc6Mn2Dp5sMAILQHXk2fOvI1lX8RbgCuCqvKo5YEXeBR1s9X"
    "kXkO09L7a6bO/KQl/IvFAHzvfk5kjbATPm/ppy2r2Wcre/DunK8NKdQbJ5Ki4E+shYdeic"
    "sqqPBGsoarkkkMp05xUbqBRn3mBnle3Ky1+UabCVy5dAwF8dvnMJl/xAup5LhMGU/XUoMS"
    "0y823UsyaZebZnrGbgEWuwDSZdkFfTexGeshs6N40VWVLW2AzUMlNZGHxv40qvEzc/saDM"
    "xjHnlMB35NXerhbkxfhGP5EZH+zf6IL7DUfdhbmTMPRuxRx8I2vPf7Z26IJTquft6VqSpM"
    "KluvaW+GtCTuQSG1luV0tztaaWNz1Je/MXw3mmp2nLod7WsU7TVpmQ2Rafh0uqHkxXZdTL"
    "p84CqkXXaHSN1t3VoWs0+sxWyGcWXaNr0c3oGl2ma/T5JRjRB/vqX4+Dcbd/1yTyYmLBBa"
    "QWEX/BXeT2cdThniL8YmK1B/3xsNUWcsqH8BsoHl7D/fuHXkfelpfsLiRy7vX4Xf8yfuZ+"
    "H0eT1EPKIaMgtaITOho99m8fe7fdAFmNkaGINonyAUbEvx7Z3CXGhLycWK2Hh+HgC0/RLa"
    "8mVnc0eoQ74u/EemgNx91Wr/fH9KbT637pDOHLlJsTS/leucvG1G13eC+Hl7isxohJHDMP"
    "GS2JSk44UmAodPtfBt22/lBRZZtE/aR2eVgieY8NleDbNNn2gA09Ma+k3ISBEXyv3mWDpi"
    "tuyquqe7glNAiHDKNEJScdRn3tHFd9ntmqzzNbpc8t7c+d9q+8H8XFxBr1ug9Tf3pRPqiD"
    "ZtgZPw770THj34OW/G/9q2oMAYzIKjsiK1S0p5yOdoUERAUxImBXRMAh+CK0uaCVZqPpkq"
    "ZQTu0EOCaJMO8OfXvjG/eF8ZayFGfqH+Nip1NCljkfF6yHjFgvdPRTEUFUT1VaPeXbkaac"
    "/+oQnXNaBUiSfA59flR/Y1+fRV8/2/bCnTqUAese1uHpNWCvn1Ovp/FyZlvF06WRtvf/Uj"
    "A2NhvH/nbEixWrAN+rKr9XmKX30ns4dHzS6d9QCnu3yr0reYl12XJUMdTHINfTOwLsu5Rr"
    "AqyKIcDI+fTuMCNNCNKEvNu+BWlC3htWZLUoGNwdNAwY2K5Ai4HtGNh+0eMXA9vfJ7Bd6g"
    "iOBOvycovFvLqsYxHiIes9Vs+lYiQ8Q4tAachrulyckEki52CaFvDeicF0yS8e0EUdCdJR"
    "nFrnglERoykA6tIGFOyqSqVx4YBlUbn4aGbTuQiuuZVfLheby8axF9u5R+wlMSzBqNLgqQ"
    "1f7FfCnvYNvjE9znpCnii1iGANb/hpFOHSZXt1kWCxQTzjKysEoPBq6H/nL4bFfjLnQkmw"
    "uZyu+YklCF44nwsnbaHrjffGs0IawXPEGF8WNnWJZYv2s9hc/gzJEN2v26u//gqGbtDtSG"
    "eAdAZIZ4B0BmdqWkc6g1p0M6vP9PRmR1UEAy1SZkjYESTgzA4klMUvMIaweH4I/lcDW7/8"
    "BYL704/5wmB3xcEm8GU/NWW+z8bXL3+R+BYdZfyfLdtOm16K73bmXKuK4FybMteG57uUbc"
    "reuOJA8GjnnvNx8jzIvQfe84Ngjgq+jw/VGeF8lolLzwhfJHoom+hB6Oo0lrhQ4HQLXFle"
    "lUWvboHCUwPPiAxCmlBf2dbSdNZakEZkENI4pMIoqYWoKoKAxgENLBgaiEZkENI4pJjHDn"
    "ODVcGdL0dusGxHvtKN0dLDKMscHTog7TNIO2HJvSbpO4ibBpuvbVHfxPtGPMisMbfXVGTV"
    "IDNxyuFWXJ51A8y2bJdDwIWBm4BdXrJB1saCEgjGZjLPrCtcJgSFpUdfI2GUPvUDTKyZQ5"
    "dbiCGegcW6AW3zKl+MhbB4y9gj9sWywfOO2HxLNzsku4g65OK0D8Uns6CJZo5pAA3paEjX"
    "neXRkI4W1gpZWNGQXotu/sowTNcq7icP9mWrrF28Eoy9PnPvxOr8zpaS/l2nSfyr+Mbqfa"
    "xswSbkkJ4IhCveFccSNqexdA87/5R03v5VNTqULXapAWNjtk/M0i75ElXuxkKmyc7v48gM"
    "6QP5/X3r9x8is2Rv0L/ziyvAt3uD6wTgh7PLlcArd07dcW6r1vyFzg/kCY1IIk1S5XuZfZ"
    "u2LmbPolGpQnIXVbhPy5hIMVdUqbmiIHZJWI8PmL+S0jiHVXoOQ8+Nkj03ztL36Fz4sXxG"
    "vMO0faooTlNVnqakwUf3LQql8DXaTZco7Gaa+KpiCPAePko7w+NsHyGlneV1hhCnjOHpmj"
    "KQDlYZJyqp8Pnsqt0afYZ8o6PPE+u61f91Oh62+qPbzrBJIh+roW9EV6GiyQH5UUuPFTAU"
    "QTjR8+pEnlfxQVsAqpfIIBNHVnlZj+CmQ06jdLRLpaB5gMisHnAsp/j8hV82dnn88eiuqU"
    "/UvN/fj1frCv+6F3u1IEvHXhODLIw3YlsNsrU8c0UMywbnNsHJ8mK4kqZFUsc4xLP5HRAy"
    "PUKthUteTe8lSTlTfnOa/nhsynA8dyoGcrEOePBcxVSMjnfoeKc7OaLjHdq2K6SKQ8e7Wn"
    "Tz3F5oUYL45YsxCF20hRXZVsplW0GbZtk2zcheO7kEZCifVKFds/8Zor1Lmc1m83gganie"
    "yAueInIkdOdjpZTIJZR0edQepkfTMibpqD2Cc3qX1XW+Y/KdNB8ctF3aDx/VPBqQqekX1m"
    "Hi/c4VBLQfyMz9uuURhqBsEC2xL+1Xi8C2BeIEFb3ETnrdY+pMJbyNqnnSWG+jWg7JaqdA"
    "gxoJ1EigRgI1ErU9qqJGohbdjPyvqJE4U40E8r+W6Fh0CH8mUmfy0wZSO1ZAmRY9yyVgzj"
    "5zJQTRp2u3T1f0rH2kC1LEjeM80d3rgpQYYZXi1vKT0qVomZR8ddn6JUcptFevdG9b9E3m"
    "ROKJjiyfeOoDaRvuC2iCXgzwhmf3CagkQr+WV3B8AclPZCbKTE2LHTpmxDXegPYKkjHxYk"
    "nd0wnbPYoAi0H5jdVfhvuN/L2naCp0/FbxijdbYIPF/hpU5qEyT3eZQWUeankqpOVBZV4t"
    "uhk5HMrU551lzDkqRc4L1FKVIseFcR4Zv3kipM8sgDN2VMnruRQTq7XjV/xQqbO9icsiYU"
    "WV9zdRnUXug3dECtW5GEJeLqBAL+HArPL0pglrUvIIcM9nHsJ48orFk8sZswBgu2FNFwpt"
    "dHXJAa7ykhcA8Mgzlst76p/iz3JO2Itxcl6smMksCOVPtZqpgf67DGdQbrryC+41no1swh"
    "7pDZyijSD823C/0gVEgD9Rad8SeV7YPpe82K9C4pU6lBjzOd2wkSIsVmDgeua5ZfiXkjE3"
    "aTk7VaOpbt3xfD1pjt1orUFrje4Uh9YaVONX6JiL1ppadDO6XpdmqvnPlq2eppeywc5ceF"
    "SR0608ZWJc8OLjb900MFVFDsK0YucVTPRaQfVQElB5kjoE14gowovat3fQvsVPuUWgG2bD"
    "vWiMI69vpXREIbdmioooQryZrSFyodjUJ/vMm6xY5A0RTIK8Bu7xrKYPbhJjtfJj6zmQwC"
    "K4MRwPbpopsfuF1nyEh3QkJwq6+aLiCBVHqDiqr0YBFUe16GZ08y1Td3RwlraiE7ThK1Te"
    "KyQ3qAf1c1wWfQar3NPspy1NZ33Y5icmiz1d5Z52zWcrw61mh1VFFapwXqIDl8ePuYhXPu"
    "4gXvmYJF6RLk8HrZFRUXyhqvxCoXkC9efV0e0enbRHzj1HEthenkdrzDsVNOhHYnSZJocI"
    "TgVkgAq0/pgE6gA7Spa7bQLVPPaUY71ubYt9gIpiPq/C8uFSMmcPyZ1ic3rUalaY6i3rG4"
    "r20h8H8yuaT9B8guYTNJ/U9LyD5pNadDP63aLf7Rk5iYoTmZbfrSpyOkzLymmPXrcVVGth"
    "znTUEp6dlhBzpp88Z3qZuqDWfA7kaiOPQb6mVipncaJMY5dGyBClp26k+F6d0G+QrxtcXF"
    "d08Uwd4hrmgn+eb13PXoPX6ytdEFmIWguhx2GfF8ab0PCopWXGq6X5vIWQafbtKxvcoBNK"
    "88U9deOpuiZfmr8o1DHtxZS1tFvtpJRrFE05/OSw1/bFX2FKbMiw3NfEzz6+FdSmoTZNd6"
    "VAbRqqWSqkZkFtWi26GZ2Ry1SoRTcVyZcoHeGoVK3JQZFUuGxS4Sdj5R+RY+NzFy+2IoXE"
    "2DQ+P2BEQu3WUXGQPKibY6LoVFv9fk5fjvZzsCvqhur6ql+17oadzk2TiL8T66Y7engcwx"
    "3/Kq7FyrNuFU++7mutpoetYWniRy9m5/PqHbSWWbaXAvOY/jdDk+KXr/BwL2Qa6/w+jsxg"
    "/rD9/r71+w+RWaw36N/5xZVh3u4NruM7M1UJmldlGNWcom0uY8bQAzUmhrDuNnmq1oQj7X"
    "NtparzhHaveS42uHLYPsU7XgC610FFF4ptZDasgPHz//4f9qIfZg=="
)
