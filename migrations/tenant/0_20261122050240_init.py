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
    "eJzsvXtz4kiyN/xVKvxPz0Ywjm53T08/7jfeCIxpNzs2eAH37D7DhBCoMFqLEkcSZthzzn"
    "d/KksXdEcCCQuRETNtIVWWpKyLMn95++8LizKZWZfNlaJabWYZm4tr8t8XTF5QfhBztUEu"
    "5OVyew1OWPJEE81laCdRr+HEtAx5avFLM1kzKT+lUHNqqEtL1RkQ9Bgl+uTfdGqR6Vxmz1"
    "QhKiM6P7tiqkX0GVnrxsslGU/oTDfomMhMIWN5ZlFjTOa6phBrTj3Sqa6tFszk9NrmEh5A"
    "0af8CVT2fIR78U7+a0UlS3+mvJ3B7/jHn/y0yhT6FzXh539fzFSqKeL4QhacU5ULaET/Wh"
    "rUNDlTTJfOGQG20jTg8GYpGHwhGnOmih//2yCBPjnjVWsj8U6B+VbxXRffL58dulHKE08M"
    "mU3npXQ91VTOj1K6NiifRKbo+5BeoeHyRRIdBxa0/czivOTSPj11br+JlrBkJpI9tbetlx"
    "trrjOv+WqlKpdAA9eeKaOGbFHFt8bh0ZwdwT1lLw5+wjJW1FsVyvaEQmfySoOd4uL/m63Y"
    "FDYIYu8w5uWUL8fLF7oxLxldc9b8/86D+ogkqdsbSoP2UJIuItuMwyv/buCcmnLGcqap/C"
    "7Apv+1+92yR5y9gBu0vjf7P338/DfBEN20ng1xUTDv4n8FoWzJ0nYotzy3l3qQ57ecZ5a6"
    "oPF8tylCfFcckkv3YB/+uye2A7DdmV1muuw6LoOHnYf2YNh8eITuF6b5X5rgU3PYhitX4u"
    "wmdPYnezx0/pGxP0BeJ+T3zvA7gZ/k//a67fCoee2G/xeWIP9wWbrE9LUkK36euKfdU2K1"
    "usO63RKDQ9uay0b8sG4pQkPLWXSCg3mxkP+SNMqerTn/+fl9yuD+aPbFAvr8PjRgXefKlb"
    "j0vzEMlvJtWQGiIneu6q6cnVuTbysSG2v8nG2z1ULwtMNvzL+dNLotedRVnr8XrX6b7w+3"
    "18Q5GLGnx1v7jHMwYrft+7Y44xyEpcUsM/4qy4y/Sp7xV5EZ75eGsk54Pw3O91iGil859u"
    "kgVZXn+p579dX7bFM3be5GJm9AKs7K6gBRDTn9IdMm8SFll/gQ3SY4jyZ0LmszSZ/l2SrC"
    "dAdsF47YXhWmF7NbBFTGrEwNECFHQxwVUEqUnX8f9LoJ7PQowuqPOrXI/xBNNa2ydgWf6j"
    "lZqZqlMvMSbvsW+iZwKKAJuTvCTw/Nf4Y3i9Z97yY8GtDBTfhzCGBWntHwCHAwCh8Mg8pm"
    "nCw+pH9Z8aOxpdjrS3k6O8yw/c9hOr89KOC+171zm4cHIcxvD1rLIaAEqWopoXzJJKF8SZ"
    "FQvoCEApjj7MWHgMGJiTx9WcuGIkWu6Fd6UtvopcXVInxGZvKz4B28JLyBY6u4pbKiqYz2"
    "6atK1xcx1oxQi0aaRUNx2krGtvFOq0aTEX1JGXGJG2SyIaplElVpEEsnE0oMOn3RGVWI/M"
    "zH5St5BjuEzpVu3o6sZTNqviiq0912inqAx+JO8M+nE4OLEVdEXLESX+Edc7gi+31Lo7LR"
    "55ti3Fa/vZi6y0+hGd/inXY7N/iWa/ydORZl+5DvtsBBYTi21cIGMef6moGhWdwD9mxo5k"
    "gV0V2+sJ5HbMTGYDMbE9mgwnTtdPiOfzHMr4QultaGrOf8kyLs2s6N19SgwqhNZlzo5j8U"
    "ohv8P0UcTipm6xbDhQbp6hukQ73CxMzX312nG+qyHmIK2rjRxo027soOZtmyKELORUPO4t"
    "MSYWbTMORNPDddghAjy8Q23w5V++PPsNXOlvtyccxHc55MQzs92unRTl8nTqOd/oR2C7Tk"
    "nIUlpyXzV1Nko/dKDUNV6EUcwBdu00jF+ZzWku5vvtueQxQZ0DWynqvTuYDZXBAOALn1XL"
    "YIhIWYZEI1fU1Uq0EUupQNyyQzQ18IgM1+nHcmcR/ikgz9p/U1i9p8jnTjEaN/Tal4X5OA"
    "86cIjQHjkrHSaBLk50Ja4rHlzcWftbQj1QSg4RPejHX97bAEbwMfRYj5KitNyP9Q1k75DE"
    "/w89WHT79++vLx86cvvIl4Su/Mryl873SHYSHKoPDmUn7cK0iJ+Fel8a/VUtlzmIOUOMyV"
    "Hmb4esWOb/zYOs3TBrVeAwqDFNoAIVYWeouw7UbXNSqzeM75qELcm3CyejHtpte7DyyAm0"
    "7YS+3p4abNJXIx83kj1aLxXxv+9lTLo+t4BDVUc75k0dS/JCvqX6oFwleN2QU6hIQ5HGXv"
    "Ny5Uq8/sN7qJRJ6FWOroezdeR6fJ1u3ZC0/tMOS1pyQFpxV/f4Vq1N4W+vwz1++0hrbl+w"
    "3UcX3FLKH5RbVw51IjVfn2Ndqpcn/n2uxMNohMTGqo1ORqLldg9QWNusykNz3A3dHuLs+2"
    "u6UoZt/draie3K6boqHK2ioG/r9Rn5NVVJfkeApqmQy3ddT/c3X18eOvV+8/fv7yy6dff/"
    "3ly3tPWY1eStNabzp3IEoEBsSWLaoC8K1MS7djjm/pTGWqw7Ho/hLbMH23ESQOX5QgUaa0"
    "NIKSbyp234RrE1S5JGPdRsm2XnViDpq8Yet7r9Nqk4W8IZb8ErNRFdZrLBa3dbx4oYjFvb"
    "kwlLrTIRaHWNxbC/MnB9IgFncWw4wuhyW7HIJ4kIO7TvMasvZTFtZ+SmbtpwhrBXdiebs7"
    "uY5LW2VGC2+4awL/jpiNXl4T+++IAd7ZbnaviXMwYrCfXBP4d8RsOfbakWfDsnE2Z6hMvl"
    "A50u0IlFT6TwwutQNZdWiqPFSVAVdthtGEpFNpTKaVTzVVGSaDb5Nq0BhdLtUc4yc7oj3G"
    "O3OyBhlHX4+yOzmVho+kGsk04H41SqZhwUTeQzkIUhagHJyOy+VJ6AYVwSrdpBEXKQkl0h"
    "FJxd8qEwRpWnTphv8adKobSoMoK35eJ/w5N8SxpoOToElEqh6BHQqfwRkZc0HTsNXecTwY"
    "WWD/ItyY08IPopqCe+C1qEHMskhc8TPl818hS3llwp31pWnHHWv69MVxZ5RNuLWbxeKa3+"
    "FFXS6pMrafYK1ac2LnwIH2IybEhAYZL2SFSqul08y2M0G2bn31PCcrcyVrEM5sUPqVjJeG"
    "/qoCliZrY+cB57qmCkrVIlNDN00AXg1KmG7x+zDe3ZQq/A3H4tnNMXmhnG/0lRob53XEkw"
    "l3SfF0l2TM6F+WxEdU1mQY0QBbVkyjpkm2V4XFyrRUfs3SiabrL1/53Qy6gC1DcWlFqLap"
    "L+hEVzaCWW6LBpnp26Hhb8HnlGaKoeSd88W0T9B2IOEBzJQi43+j7IH2xcYY+0ZazH4xOT"
    "GrNoLoUeYjiI4gen0lKATRz26YEUTHHFKVWDmYffcNOSqk9hx7gNu+hjtA8bYeg+uFMVM1"
    "Ufr02tfJV60w8XOLJeSVS4KUKJdUWi5xECUJ4JYcaydMhksoZgk5AEfO5bOlQui7yitnQa"
    "09RndLhaNb5dGdgkuIpu2Hv4RocaSrPNIhVDqHsT5Eifb6HPZ6x5AU5Xiyvd5Hgvb6wDAU"
    "Ya93THZ5BsRHggNS+IDYts0847GlwOEofDh8tlGNvsYFfycqS3Gkx1OY3pc0AEVrS/EW6D"
    "xyV3wPKH1VWfpyhovLypaeZ68L0+GOV/iO53N3ybsSQ6S4BKu2BCviw9dR6GKp8x/TTV+4"
    "u13EOPNFGzXSvPrUbXPJ2LbP5N/3Qjeu+x3fXjRqXJKxzMw1NYTDl0llDdzgVEuE/851zU"
    "n5J8pzWHPVdMiEMxg/0tfg9gYedLIS7/FX+h1jQ5OD5Sl8eZAxUvkYW8QBTlaYKzjGlvgh"
    "U1bmDylZmT9EszJjSvHi6wDkmbT1DXO8+uWXLIFzv/ySHDkH10LOGrqykeaymSt2LkBUQ0"
    "5//pTFzehTspvRpzCbTcvJJZjdhcMhOB57L/pP3W6ne1fWly28+Wbae1O23kiAIpVNKq2Y"
    "pcagLOmKR4gUnQ8qp3mEF9MqBuIcLLgkmwinban2AtEqpkk6MNrHq18/ewga/EgDzwYPzf"
    "v7KIK2oIoqS8kh70kWaT9VHepYH0M4FCpalM3JpcK3FHVgcdouVEapcAyGOIsPAv1rqfLu"
    "9hjmIOVxhvmYuR9PfZQrAjj2VtZE/6v9SkW61wjU6L/cSAMZddFQol7LnfDiQF9Qaw7Bu5"
    "ZdJGS5pMzG6mQv1pdePl+S8VRfLDUY+csp1BKhSky08GHd2cHBOqOBUFa7Jj3UL1E0iGHV"
    "DfKs8jckq+U1BLMyMqaGoRtjYoro3/nmkjyBqO1cNKhlbKDHhhMaS62G25TyO/L++a34K/"
    "DnlJ/5EzkhzGPZsqD4sTnmzFO1FZ9q+8THOu8DlAfGrSLiWSHEEwvZ1uYjEDD35ywtWOOi"
    "gsVnH8JoQ4w2rMS2hNGGWJXx7dlZUlXGQKzPVvjMFeyzJUMnmSqLK65uk3eA/XQ4wlUeYV"
    "cJjY5woiXCT4IOvWFzhMAKcsmgLkEdEPKIESKjFSLVDPG+QsWA+yvxgBEMTZxvpIFnhtsi"
    "k0/es6GvRFK8mfoM0BBZ8QGF4kIvdONBXKK2CDXMy2dD5n0AAgUZ4CAD20Rb0SUfKos46a"
    "ZEVjn+zKIgb7xX3hHueUAZJEShMLkZJjdDkK/6MhUmNzuLYX5Lz84aVuTbWYEvOSwqqf7e"
    "EeKh3matlBL55IlvUv7PfiwtpsepVp3DIf9mQObvNrOMzUWMEhNskKrNWE5TiXptM+cSb5"
    "DJhqzn+gLSZztWc64NbCAdt64QlYk80m6KaTurNDRPzh6+d4/CJWBC+W86Fsm/x8I4bxdA"
    "FE7MJtd8FksLuqd2UUT+LzgMMIhe4v2Iv46PwVcyFvnVxnb2b5MYKwb5xQ2RAlwWmcxnmr"
    "5ujBioROTDwRmx0fKPOhfqXBeoc525MI4611kMM7p4oItHJVYOuni8pYsH5jwuUEJCV9Na"
    "fioxkr/gXcdmTl4P3iBVDWWQq0w2/qsUE/9VNNKQ82hC57I2k/RZbpbHEtfPu6IUxssCS8"
    "k5wePBhzpM7uIFbBtszMPgLUX95nDx9TAEfptr/roEyN3d3GV6XB6Q5Phvt30deHvs6G+F"
    "WrKq5cqF6yOpRmpIuO1Jp4asiOnuRsABFzE2O+dKI81YN9m22Wmka5IVhKzqM+HSZxmUXp"
    "M5lZX/WkF9G8NsEIM+87YNYvcq4mXBcTBqndu/K2GWW8oGZZZjllvK1lxE4Dp2ON6vafEr"
    "JrF0qDYLjWY6ZAIUzoaiCu5Sk6d0wfswv7odQCpBu+Cvyv+KluLZ9OWIKfqaQSQxnBAPzv"
    "ug2qxBqMyfze6cKmBplImpyeb8koxfVDD2qSY/NdUV6r2rGIN35tYl8hIChU1VsTPSCRLe"
    "cMQWdDGhBtDx15nNwCpJlgaFdzfFS0DNYgh41oVFk5hL3drHaAivX2hVWzE4UrGlcl1Zvd"
    "het5lzYIiK7x/mQJH96SKmXbJl6mIfdarppt11kfylsjGdS8+GvDDz9XvX6e54XuFt7G6S"
    "B/aNVm60cueVadDKjZhuhTBdtHKfxTC7ckpWCMNtXzvf4hIADEzAUSp+nFAlBhjcZquFYH"
    "KHgeo2pRFmJ9WJqRS3L77/45p8/8eI9dt3nV73mth/R+ym3+y2vl8T+++I3fV7T4/XRPwJ"
    "68bZxifT8KSMTnhwhKaSY/K77as8HJXZWZLSumab+onpXSvF7IvHfu+xN2jfXhP3aMSag0"
    "F7IM65R/zcI7/+Q5xzjkbssd9+bPY73Tsgdg5HrPfY5msI/h2xwdOA/70FMu9wxFr3vYGg"
    "cg7sM9DI/svvdtPs3vJvMdzOPazGihOwS44V57av8iTYe8VlW3Jpay5q7VEUgANy2Xu2JH"
    "WwShyByUvOpFxCk0dQRwYX/d1wAF5prq+MXMaeCGE1TD61qgYWwGKj+nbywHhEaar26S2G"
    "FP6D5hxGpTy4OQf3AkTnzD15LauWKclLqLicu0xzDDWWas5RqtlnrctjHQiRoed2aEcIGH"
    "RyfOwihNX42J28f0NAg/Ub8iJj0zQMeRM/OGHC0NiciwQCbj1//BnRAI38u0iACPeQGDec"
    "MIOj3P2mG1R9Zr/RTQR5CXE04klzklzdnt0+oiGvPXt3cFLx11eoRu2vX789GPY7raFtI4"
    "/3bvLt4TLXhhTZkPRXahj8axezWdw4fXz7rU/tutTJfG85/fWc7k4Q6UgaguC3b65qCh+C"
    "w7hVt1kaFHlNk5qmcNkqgktNr7u6zqmti1sR/Hp0e6s1uxSpyJWYh2enuCRNKqSrQubXgH"
    "qxInWcXROq6eyZd3MgswbgCXrjdlZXbgl/1wIY9SA8aOvKpaWh/5uvGkn4RR84rx7tvu6g"
    "q7rySwHXaQuy1x7Gq1u3n7oySmZM55pzEcJD09dVbdllWw258DCJST+yL7eaTq9nMcskg0"
    "6pGptrfl/+9e0ea8s901SfWREr1OuoplKqoWtUggzrBzKqz/txU7nXkE2uNUhyyt0cOq2c"
    "7vp2b3Vdhl7O+wNxLqeb2rLJrbh5KJ/cfurKKHEFPDdMN5LpIH4Nne4Gdm915ZpGlWdqiH"
    "yz6qHb/L3oy0tzW0d2LXVNnR7MqEfopbY8mvJtJs7UmWu3gj7qyiB9udS5FsxU6+CZ1PO6"
    "qu10Mi35mUr8383hAOAz5f/UllMqe9XV6aFTqmP3Ulcm6YZysMzZgz7qyiCRn70I7Xgqsr"
    "UP3O7qxC8w6JeblMRnZE1MTxI0xO5KVCLJweaZCgtouv5CZIus5/wfN2mG7GYWWesrTSFT"
    "3bREppAJMBPKAkCGjZlq8NMbKhsNcVH0AJXLuLIG6UW+8m74FIIsHbZXe6QEwZHuPWLgcb"
    "E2VItC+QFrzjvaJxdIILeszWsvMhgrCWCOBcyxcI05Fs42+B5zLJzFMIe+e3nGOUSKA30C"
    "A50/FXaQDLNhh6OTXP7kTogdJqxhrHMpqTXMlfEaV3IyOfvqlqIWPN4RehHYkIpIwMqVID"
    "qFDzrobjEfCTpVF7IWz/oIbfgrYRNfOp3UazRu263OQ/P+pw9fGlehQDt/iHQCtyecDzN1"
    "b4b7yJHnO3g+XRkGZdNcBZX8NLXYVoJb98cMG/fHxG37Y6SWLTUgRjCewbvTwvjIq8zri2"
    "/t5qBzc9++Ju7RiEH77Xn/rzCIlu2TWnRuljety1S1RVBKaN427/SxQvMqytadsXmBaZU7"
    "Nq98kH8b5ZKI8QcCYXZC/MtA650IP0RDrMl6rk7nxI5j3OLrdo1fkcsbSvFCNvDVklh6Az"
    "ByorKptlL4GAHArgM8/lVA9ITyGaHYpYLHK2apmkjKDW8fzWR+/NvHQPp/+NaTqcJ6+TMN"
    "5Q+EezrtG4jsI7KPyD4i+2eJBCKyfxbDbH/rYkc4ASZT44XPvNmmTmhQY9JNCSEkD9s8gn"
    "NO0sX3fzPuQ5wMym4p6pAd8diYLCrthVtyMEMRwiAnBINEp+4xOVvN+Vpy7qcy8SU3J0gM"
    "ruRLF5KMJ5m+RhmK2znN3UJt0zlnGj+SLTKVGZlQoqnQM5npBjH1BRVOltfElDVqNogbCc"
    "i7MV7VKb/DTGUws8hodfX+6nMEODrGDXd7fyJ2g9hN3k0LsRtU6iuk1CN2cxbDjJWvSq18"
    "Jf0nVzUSH0mVvQ/2ZPGXLCz+ksziL/EsjksruIPFdH846BxYHFGtkzUVf4ipZGuTh0aZnk"
    "XqwrfI3XEiqnTQtqCph2bhG/L5ZM6oMeBd1Wk6le+EkgIVRBbpTgeUPXEDobl7vh+qSRT1"
    "VQVPDs4JvSHKt0OJe6jdDvq+QUVYJ4R6WlSjojASfznIWBn1MintLrucSRxWpLqTOI0Krv"
    "gOb3Fol4huILqRd4NEdAPV3gqpvYhunMUwYyHFMgEOdA0o3DXAFc9yMNRHgm4B4fpangid"
    "g6FBKpyi6GvxNr4WPoX5QNbWD0sL8za4ZjMwF3bNIjibqyBGNTfZncz1fWEq5cnSXiw1fQ"
    "MxTVygY0IRjOBUkTaNNKiKeq2l6bZ5pnRopkWX4HMikyXXr3X2ziTb3hpkrVpzgRfZ3qhf"
    "hW/KXDUt3diIOCTK1XJCFZVPnihQVcYNcuYwE9VjpIWY6s5koLMZLLtX6tQORlgJYSWElR"
    "BWOl+8AWGlsxjmCZ3pRgKutDvFxJa6wiDTRfPx8b7TanaH18Q7HLHHfu+mOez0utfEOxyx"
    "fvvu6b7ZvybOwYgNngaP7e5t+/aaeIfQbtC568JJ92jEbjuDh85gACe9Q2g57PTthuIgLB"
    "FlAbyKT2Ahzyxbzt9n2D3iKrud4LDHDHtYzs0arxemO+tox6PH7Z0Qu0oJ3ItR2DIjoFFS"
    "hEHTYVA/y46OK1WUw7tRu+g8qyjA9EgNVQ+iEkltGhkBpuW2+U6A6bu+FrFKE13ZBHCfY+"
    "TiOfbNY52nwusrPh8PQkgIIeXdBxFCQmyhQtgCQkhnMcyilNK+UIJHXGXFCKGEGCgBUyVh"
    "qiSEXCrALoRcKjIQCLkg5OKDXB6hekMMzPLoVHVIhlaWbosMwWVLtzYgOMwoKyi2e0nGhs"
    "xexkSUpjTJagkvY37lp3WNShD3PibwUKbwrIGTdtTYTNc0fW3aMMhc1xRRbdAS5QUjWMrx"
    "bj1iY4NCBWBTsvSxILRvPdFf6T4OQPCIQFZsPNr2GTEqDbEfxH4uEPs5X1AAsZ+zGGbMuY"
    "M5d47FYsy5c4IsdkXtjKKT2/x4clOZvC1YdLJVrDwg2JaiFpP12CCYp7Pm2SECRLVge9lf"
    "OoNLcsZesmKQsgBZ8XRA8pMTFYPwSGSgk2GMCCHGhqeCyVt+FQAlu2DlSfJ1J4QcmVq5AW"
    "R/JIXGZ36E43nSu9WL2cEgZV1TqHFg+rt62jVKzX4nWAYlCNmz/WzRTPnBFo3UhPnC5DIJ"
    "NN5po/hdJJlz3S5FArq17DpfgvekbrzQonwvI2aKo959xIpw/QxYFQKpFrAUI5oW0LSApo"
    "WzViTQtHAWw4z+hehfeDSuYf6/4jPWoQchehBWS9Nu7O1BGN0rCmAypgl8u8qBMPJ3hqzQ"
    "iyRIxL7a2A2HPHsNM7hrisbkWX2ljOgGmVLDUvkzK0TmGmyDcN12De6QFFL2M6jZB/6V4h"
    "NtYw2qJbwjza9uljThDgnAhZ2LBXAJM648wPFufHg2NvGUmIkN8Q7EOxDvOHtFGPGOsxjm"
    "tExsCfrnKWRfq4yXiSemZWWvR4BOPFnY65PZskJPfhoE7RC0y8k1V1eJMi7ZI9JPU4t1jY"
    "HB1R8IhPUqCuu9IfjkjEIS+rQdpF3w03ZyZAoXFgn3BXYznXMeOo4wZgNAIdWEmNqVRSz9"
    "kozNlcjrZoiUZiJaV3jLQWCupjLe+9igU2OlWpQ3Ab+aiaGvnucCGFoQlX2NQaGOefsRG9"
    "t1LO2QYcfjxy1u+ZWMJzJ7keSpCFWGLsBRSAQXyxvyrFPzcsRE6PGCz3cupXgPAi5Clk7s"
    "C1vXIn1m34ef44dLQ58Id7YG3Nnil/nKtGOdoSanzih/R39aVbf7EZuphmmJuwhUTp3O4f"
    "zGjqkm4Lzkkmkb4jJB+erch+sEhM8ZTZ0CZCRgPDgFHNLozHLhOtXi9xciru24JBPwWXdf"
    "wp5t70xirDRqdyLQPwcR9L2n3Ydku0CJYYS7Pev6XqUZAohxseHZ7nwquAop7OcFdyloCn"
    "//ufCULwRUjQS+O+vQGbfy7hSYHt5tipwkbjoqb9UXOlfcPUHy5Pdi+QMLvBTGe7pwCd1K"
    "ILUojjupbzcp63YldW7XWyywQ7qQ+XMWObmpbPDVw7mwMPP1e9fppnc9XZmW7glAB/aNNh"
    "u02eRVO9Bmg2B+hcB8tNmcxTADlmip1kbir72CPOLx9oXdaVBjO6qwVQcwlM5tuzuUxL+d"
    "4b+kVrPv5DKNnh+xx+Zg8NjrD6+JezRiw37zR/teemz3Hzr8QuDniH3r9duQFrUvOX222s"
    "49kq6M2FO3863TvpUGvVaneS+1+u3bzlBq9W7b1yT52ojdPA063fZgwDu86wz4g9hZXWNP"
    "h1GNtzG3eBPGRjOi825AZY0qSZJRhLjCc62yUHiIjZJ47TwWxsQOShqNt0uP8znLAvicvA"
    "A+Ryu2+8C7fLM/TIlTP//U9/Mw/7yPp8ZJv3PSJ232KfmKDtvh91CBT9iHwQVeMzPXaV8L"
    "Q3I4X3y2hPFpGeOjKeOxUsA5Vgrw2wOyOrj4ac7ZxyXGZJCVhTGk58zJrUUnBw8DROfMvY"
    "oUDj1pHvqsc1nZ5yM5Z84d2Xe3Yrw6imd0wAq7j3wW7aXCvL9otftDgQdeE++QS1VPbS5P"
    "PbVHrPej3Re/nINqSFIhA3ZmP+sg2TnvJLaVPsdO4hFUeDZXZiexXRZycNcjqB93S9Ggg3"
    "4WEUb/fdDrJliPw4ThTUCdWuR/iKZmykC4lzbt842YrFTNUpl5Cbd9C4cIYFQ6KBrGPxtB"
    "6yF0EHGN9/vXRMamaRjyJsExPkQYGptjDwrc7y0GBaDnP/7EzCxlZ2ZxXVZzMNRHguyMAA"
    "tB99esPA3TYVrj0Hbqc9jOwdYQGXI1NcAIk9lkjSrKkswmvMsWwNeMOaFPlau+D0sGnrpr"
    "uwC+5guFq+ZWsDsSLrgXZuCw91FCFmdjcfgrfkAGeZMKQfzAJOn2Rjyw+6oP30M4A8TygZ"
    "+kNJ3L7DmuKk4enrW9/lqiuxptuEl8ExtDHIawH98eRXd15ZuX8b6IAgaBXPt15JaAm4vg"
    "lJeCr45ccj4cRy2JcYp7vVOjBdmUziaNKtKzoa+WB3Lq0dD/zWWHO+iqrktvab9j4fyqXW"
    "aNANcUupQNa2UcurXfuv3UlVF8Z6e8a1MyubpEY8CrPNz6LjOl90qNjkUXdWWYzJi+4qok"
    "CJIHTq6mr6ua7vR+bknuXCuOa327x9rOtSXf/V9ljXOOP7R5MOec7vp2b3Wdci7TTIse+s"
    "F0OTbgXdWUXfyqJU8PnVotu5e68kg4JBxcErDldFPX7cplk8T/Pxjmcpn1AH3VdF4B+HA4"
    "UCOQh8xY4EnySeReLWgVukJqTXklhKxXrmAfn10nuWlp6oxON1Oog14EOn/vdlfrBWlQjc"
    "omn2T8z6G4/KOua1S55x3VdYpZ8gvfvo7NqlOcV/KU71pyAYbFJnREazuj+N6iAIg61RdL"
    "zSY9UHx3+qkrwzxGSVNZ08C4XRTHWk5/NV2RBjV1bVXAiux7HdWUU06Vqil/q0Pn1ranuq"
    "5H+pe8kPjc4nc+1KzPe+qLjurKK02dQhUAaSlb84OlU9HVI++prtwSV3gvgDbrxqES19Dp"
    "rS86qz3PTDcLaiFMG9i91XS/5/LXMzUkynhfB2uNoq8272pTU24tdb6NHcynR+glC4tOch"
    "maK8Og/PkMyZK1QwXUgdvZkPdV00k15RL4wktDeajUBZ3d+lJa1pBh+hL8k/gjWwcvxZ7X"
    "VX3XoyU/iywBm8M9up4p/6e2nJrKBpVeVfNgF8EW7+gH9FPTBTjVNc32di+GXV53dWaayl"
    "51rrgcyKuO3UtdlyBXTw629fSgj7oyqBjvo+weR6ey0iDaJ3P1MF/WeDMu7splZY/Roc7/"
    "2c3QJ7NWpljgXY7yagEP5pj6amEP5+QCawE/YdF0Z4W1R6ovNVFGS2YbYseMUlNU31rrxg"
    "tU9IKCYdYc6pi5VbHIagkFxaDKlsqm2gocGMiYaxom1AWDSmWinzExVsyEyl0XIYYe8bY5"
    "C3o5vQFliaWgSrsLJB1dmaXeAmyYtOiqZAWVEIOGWIkHK/FgJR6sxHOiJVqwEs9ZDDOmbi"
    "838dxyZfAhy1Vq3UdSCy6nLZeSKq0blpkzYXCA6MBEnyc0AHEZq7cCe1bm+UjOmnVbrWef"
    "RMBb6iov+4tma9j50b4m9l9RUWHQu//hVFSwD8N6drbtN9PumyPrr6Kapq695q6hEKY757"
    "y/mEay8Px8W+AiB0sDRMhSTM73Nsn57GlYAGfzJRY5VfYGVu0BGc4WglGYcaMo09EBlhGH"
    "czvsI1v+ZrSSSIstxU5jyUBf0ImubIjKiEycfojoh8wMfUF0Rokib2xDRYMw3dpaKhpE5r"
    "/n1PhK9CVlBByzFLKe88OxKHUwJqopOBA1lxzzxjkNJkFu2ivOVJ09qHDjxmzmDJhzJ7tG"
    "BJoM0GSAJgM0GZwplowmg7MYZu+rmhlbVeNVgfMCB3NXn8K6UxEhOWfxjRhahE6imHVYmM"
    "3K3xhSZG86MhXxjDsQRqlp1tFGuNpBzErOUvbAN0ERs8rI65hVnRu5KhOM2aZBjcFgAjlS"
    "k6EXJdAsM97yziQalV8FliHgDmtOAeNQp5To7JqMRa11AWOs57IFl1WDbJPHwwVLJ1PeHf"
    "97uXUUFQTUoECxSURdjnP7EQPPV6rAD/ZV3AMKmznEE0rs7KxksiFjZUW5zD5uECGrEFW0"
    "0g3/g0HfqjVX+Bxj++A6ABV5mkGJrrAl3iduRZV6N8eMXOJN7IEvoF+EvRD2yvuRRNgL8Z"
    "AK4SEIe53FMLNVvBqR4ivrURRSpXn3F+lorrLFV8AWoms8c7N5zlXeX/ai+fh432k1u8Nr"
    "4h2O2GO/d9Mcdnrda+Idjli/ffd03+xfE+dgxAZPg8d29xbc7LxDaDfo3HXhpHskHPIeOo"
    "OB45BnH0LLYadvNxQHYS3jbVz0zsJjssdH65rAvyPWaveHnW8dGAjvkJ/tPTzet4firHs4"
    "YrCn3fabv3Ni77Aaw8bFEzNOTkx2at9SVHmoKuvTHlDl8ogYAUKUMCotYWyV6jwjvKUqYH"
    "hPx1Z0cqPry8kp5Zcl46lRrtwlVzp8208LD9Hi+qry+sJIBbQNV5+9KbZhtFaWaq2M7hUF"
    "MBkDRDJGMKgWXRRU/aVuFR3LNJYHeBZjLw/zNNlkDmUeJP0VVpnbdqfdvMfApCxSJ4E9Wj"
    "UJ9EIVAv1ckvFUXzE+fsIAPdfXZAFJmCxhiV6LfyA2wDNAr2WT2Opsg4zXumHNx56deyOs"
    "2mFw5OgPMGKWDrERQGLz8J1JpiL77XTTIDPdIHZNJOCqmWQO/yPon/DCJ+zFn2k2cqfOkr"
    "sBetSHJkdC4ywaZ/PuoGicRUytQlohGmfPYpjFNzIywNmsSC5tlQ0TF7e91tNDuzscXBPv"
    "cMSGvd49PyP+jFjraTDsPbT7/Ix36NiWmh1Buj0esd7jY68/fOp2hp32AMxTvp8j9ti777"
    "TEBfeIU/RvRef2XzApttqdH82be2jm+1ENG5Uj2+X4Xvoo9vpeVgzcK/qLKSTemF2UTtWF"
    "rMWz1KMJ75820aVDfHrMTYtiabc6D837nz58aVyJ+co3StXWmf0QdghqE061e3ymAoSIUF"
    "f5I8X0OBeXZJu5274QK0+Fx7EMg3lAB47wPFlXDdMhaB1x/QhgDVn5GiJDtqbbAgIA0IEY"
    "dSAm5jSZuxOmDi/bDDYAd0aiqSUjj0NLuFJBYU3GuPA+paJeVgzOHbjeSMO55XDLnSj37w"
    "ABywTKTxGLappJKOfSRuTJcQsJmA6qrBtkQjV9fUl+V605GTuFQCRw4tHZ2EWS2Uw1FhBh"
    "JWBrRd5EU/Ec7a558/CsJppqzo8RslXurYJMKr5/S7U0rDWAID2C9AjSn7lijCD9WQyz98"
    "XL6vTqEVQZmt/T1bWUagMg/eVBmNz2teDvsSGmsPiZZ98K0+LOVemdK6oLRAc7BfcKUJ5z"
    "Ni8vE8geSyZMi7aOKq8Y9MYvHHl3vxl5ofcw3QGMPZ0Fg8UDDmZr4cUDvIl4dMi9mvN2d9"
    "q70Mo9wP+eb92ALtJDK5f7gfSm22eN5nic2Fcgy7KX7D4Zhh3LrLOdbTvsO4Fpmc3QI8kB"
    "mkyBDfbuBznv1pBbz9I5P+a6SW3riWnpukL4gWt74Q1Nl0a3IwRi7TrFdh0bXRA2cTlfvN"
    "QQg+1ej7YKtFWgrQJtFWeq2KKt4iyGOSAd5Ps6xZAiloFlJY8MY4SFvAP17bAD1WmyeKfG"
    "HbN2MZ1AZdIJHEvVdLX0HYqmT5nPqGYaPopMSuaSS9w6e2eCO59iq3/CWY9LjApX++LVxy"
    "xEmRTDQEaSVPUwnIajQD+5mCXpuCoW5fiHWilqpXn3UtRKUV2pkLqCWulZDHP4w5drPYdo"
    "cagrPdQIQCAAcVosxWyRiO9UHX/YD9/BzJyYmbNy/K0wlLZU+ThdxKFn9pVGKmC2VKUXp9"
    "FOjKxJNJ09E5NybdVy3CP4NDEhCaNsCseIlUmNBjHn+poRnU+ZSzKey6Zd9RBcJQbfmz9f"
    "/fKZ6DPxcz3XNUr4AzSgjzn9K4qxHeOmIzZiPQb1E+28kwZdavKUAn5HnnVqCkcPXdyLMq"
    "VBJtRUFSp+m6vplJqmbuwTvgsPjl4eiKchnnaBeNr5at+Ip53FMMM3OTrAyQGpbvti4iUr"
    "VHjl86cMwaifPyXGosKl4Eapyab1KQ9vPYJaBKOG6tpk4G4ycyO8FX9zsNZtX0POfsiUOP"
    "RDSubQDzFVCaf6Mi5Q4u+DXjcBwPIowju+OrXI/4j88SfI6xTWAi8C23wkpDocPR3av6GD"
    "cEg11zhUfnmPz26QEj+7lf7susrsHuMcIsUg4GqP86v+sucw+ylxlKs8yi5kFBniZGjHR4"
    "J2nnQ7D7CqADj8yay1scE3ocqFwgMDEx0XNy60x+hQ5/9kiA4VkPiTebqbWHxIaG57AbAg"
    "0WTg8Gen1UByRiVL1k7KiMxI87EDwLsA2UEFBeheaRDINgJwPlmobGXRuPybuel3Q/GInF"
    "cIOc8vtaDycQLiCuwS+ZbTluK4S+o0RJU8H9bAKESHwP1qZvVZ8azJp8j7nTLNdtplEWkO"
    "s9ibYMBOTJ69vZr6DTZ0jUpysHEGCz6QkTl/TlGVkX8ybc+Gd2DJnlgG5URbG7l9W/IT05"
    "1mf2tAHgRowK8r1OBkYHQ3KP/6KGac8b7U+4Hd/ju/YJKZoS/I+FXWVL4s+PGYrJbE0htk"
    "srII0y2is4Z7fcUsVRt/hbQNJpENGiggeUk6ln2TMee9oXMSSVMXqjUmsEIU8DsYMQGLuP"
    "4E8IrvEutLlm3/DyfShmlRVhpw9FOoibSFfgoX6Kfw1rLPyQmz6KdwFsPMP/6SzrQYkflG"
    "519XmcWPsZ8sNMITTlfWoHpnjjuqN73efWBAbzrhLM5PDzft/k8fQlX5orvnVmqLX1YJH6"
    "QA1YF5fk9oOcUk+vWJtfk56JGdc6rkoKgfw8S0sptRYqy/CZeS62++aTzY6fA2T6FAR+3L"
    "wU8fCZoFQ+xEKytaWd8akdxtZQ1vAAXwtO90U1Oe+va8SobHVfPbVKXouO3oLLjcRWO26P"
    "xeAQ+ipyDwXo+Byusc0NJU/v4DEWt3EWOcCFxvpJknpqKlZG6bZjBO2ERgGxBkDSiPCUF2"
    "bgCfE65HBlB9U9bIQt4QTX2lIj8zX4ENYup2iKDOKJnKjEyoL5iPkSXlR3FmiiPeOaeNQI"
    "XdRbOnMGLwiMEjBn+BGPz5grOIwZ/FML9trGClgq6KjxasUOBPNeXoWiwhjAc5h1EOqwd5"
    "xPgoKSKX6ciln2UF4EKdUHenyeKd8FDMRKtUCqVb/iTPsvP2EczDd7WRhngowXYZYiJki8"
    "i2V+HPKhOQgqIDVgBOhc/qq3B3NC0qK409/BsbkB1pJhvwh3cYwTyOe/sREz0KN06TjJfU"
    "WKg2gDGGywuTaq9OnqX0glppUIl4F0l155jfvl2gO6R4kZhbNA5OjR66UdDDoYy+i3pwxJ"
    "UQV8r7XUJcCQGHCsnRiCudxTD7BI/oOCdnnAmRYdqZA9LOoLtnHdw9T5uF/MtsxolIQy7U"
    "JmFiLkUtIOa0Pb39z2H6ove29Pte985tHt4JQpAzf819Pq5+OgQiq/xl9avFWRU+Pw1Cj9"
    "EKD340IytPQ2TI1nREV0zBAqDcmjuj+ldqthoOYhIiYzMUbvAv10rh4gHzRAwyHjZfJGPj"
    "YbtJBmdARnh3mjoVNDaKDOn87QwBnEOQ+p+o7JKMHVdDVfES/vso3/F2iotqG/SZ62jGpk"
    "HWc+oE/vOdwoqA40e9+4jpM+jOzi8gkhqM7RSnY5GeYKt8Ei7Dr6j5lchkaejPhrwQtRD4"
    "Q8M9bJdFqs0I56wJDz3ma+dVnVJI1GSMIbUB0AHQ7jYU76Ho1Bwx8Gzc2E+2Yho1OTn/4M"
    "+lBeXLkr8dbAGiue0iaUJmBkBJyU/jf69fzPHfiHgNO3kCdLMXhO97YPR2RFQaUekLRKXP"
    "V6lCVPoshtmTIaKjnOzyGCDCGgk29JTi9Yh55t8I8OeTyIStiD/ZCsKrzH2yayR3grk2cu"
    "Ta8En08XtNm60WEc08mO4g2MVeO89xcNiLLt+vOaHO6IjdNAed1jUJxKVJE9lUpyP22BsM"
    "w5dgVvMr/c4P/oWQfmv/S/r777zR0lBf+XuJ9Lf/Xkc0xyxb28erDFvbx6vErQ0uBUcV9K"
    "88G5vb/qBt7XSw9FJ2Nf7eNqixn3gWoUbrRpUltDAuERnuFEA+SorZS1IxeT/HjocgV5Oz"
    "uwHk6PTKDSL7WS+wvRjhzCH89tvuePpwlPhpysfxwfRlYe2PsmmudSMIVIavNdIw9qW/VY"
    "Zge5gw70zikgEWLBvPOrtSlQaRl7Jh2W7fAFNDWy/CnfG/nC8akZkCP0BeIHTr3a1acRH2"
    "Zd8O8/1XbotvpODBGOC5rar3OVNVvc8pVfU+R6vqcRUmv1i6pULEsNLyaHUSlFUhu38R4m"
    "ceE/uuVGY5Syvs6+JQBdYXXSzqICGqbwcuD/k/sQ4LgeupwpQbAm15TXdKVEMuuIz/balj"
    "sINDFiB5OgUruujCq2MwfgZPAd5CJs8GOBOAVMNFHX5GGODt5rbkM+VPbxvVowJV6Xc7F3"
    "lK3An++XRiElSFsjhk+NJX5KtwEh/6g75NBe6munjd6C7q5IhMr02TVQ2FzvmeRC3Ye3xx"
    "Nl/JeLJSNUtlY9jfTDLV+f7kqYgTbUWXfBbE6poH9wk+WL/PdZ+WCVsslJkDnyo+3fgw8P"
    "fSjbFwwIKiMPZVmdiXIXB6eUmc+jeWDLusvhLPwz+I5KexwdeWIcDf8d+Iatrx0Xwn1rmK"
    "O9GVDd+pN2TBdbyG2LPBr2qqK9RuQHTYki+jJWpcD7SFvmKW63fmlrYh05VhUDbd2MHbI7"
    "aeq9O56NqurmMSuz/6VbyMeF4m/NQ27hUI9p6Dv5n4ZMxBiWfO7c7qq1ETLRy9si7QKwu/"
    "yeiVhcMc45XFv7d5IEq3Pfpi7fTFgr/Sf3IBwD6SOmLAV5kw4KsUDPgqggELltGYr/sOLt"
    "P6xLkegcuYUuDNfXEcpS7Gap3mUuijQh/CHD6EAQU4J88jtMj5HJzfggZ5Bc8gJfqaVVnu"
    "xGJkpRcjy4Gw+sbFKxByoH9UrkojFf22R72jIuXIjJUWF2+Rh1MANfdXtSpJVKoX2cCOBv"
    "6Nbi5igHvf1UYafO/EFIOPe1YUnze1IWEbDvdFS79zbJLmJQGbpeM/T+ayNgO42qSyRhUy"
    "cwyWy5XBt1NKxs4z/Mw7HsdB/OXfEKHs42/gB0DZL/mi514wbi4jVrNcTTR1Kv17/ZJLvQ"
    "1QoXZ7gHbrhhzZO1d0EAbifMIwRGhrAeukiftlpC8zLScr3j4Bcx5xlVl/0eWMuCbw74g1"
    "W8POj/Y1sf+OWJ8rRf327TVxDsLf42xerpmcXFN8XMMbE1rb9lofJ6cOczHldc+BDtMi8F"
    "HlkUZ4q66jXBGPtidTlHmlRlJGs2CDRpqSvDJhvgXaZq5wSjw6Imv8W6RsiLmE8z/1v7XI"
    "r79cfSSj1fv38q8fG7aT79++CjctUHodFy+IhwFvMrdDptgtk4ubln3TgvXlZNUNNbdUzQ"
    "09hnF/fbv91UjYVo303ZRf8cK9d++jA31BhZPseq6LYssA3tnpGKETuLvwhZ3KJv15Br6t"
    "ylcyfqXGmEzBVdUED9j1nMJOqBHTSS5IFivTIooaUyD6GDfMmSlRUc2lJm8kwepG0fWBTC"
    "ob07kEKSbNfP3edbqhrhEmrRBMih6/F+jxi99U9PjFYY4ZZudbnkcb8dOgTrLTmvTCX2tf"
    "IN2lrTSO/tjuD3rda2L/HbFBu/+j02pfE+egGth5WHrMOtvDdFUeiio5CQsgOobTqc6SW6"
    "Ijekm6m83JOknG1vNIk25Rso338vVpgBF+Ng1D3iS5+AYJQ6wt0+jvU9cc527zEu73Fjoa"
    "GJb/+DNqR57N8hf08WgKTBxYheQhe+i2+3luLlVwZjvUbXOpOq5zJ/Z9y+Syid6tmVklQv"
    "Wlbb33AxkWLDBfR4bNgTXIr8z88pdLOpBZ4RpNJ2n3TucWXD1822rZvdR1Son0Twey6M6Q"
    "68ughaxCMm5NZXG51POw6UH0dM87qiuvDDrVIX2YBCHvh4Z4OH21nOj5OvLLNfgdxqmB3U"
    "tdmaQqfPtVLfXQCdX+ywJEVuvY/dVKYI8a70O6ZZR1OXNRDqCXB7qY7JUzvQpKZZaSm55C"
    "nT8lpc8v35dwO366urzfPWn9Kb5rKKJZurUsgk1Dp5+asCine01zxXliqP8RTBLfyxhfm2"
    "ijRqrjjb+55KawyeTKyNs2nKKjwjNQ1Bfli2tjkhXfeTVxwU47+qxTs+FldJeJQcGKAB4z"
    "IEo8M9WkSqznYhn3yOloI3ovrRbp2+ZBr6GpMdn1xaCKyqeCJa0MNQ/Lw3Q1tHldvX+fxe"
    "gFzRIHwL4Yco+ZQ4kj9pwvj5afqIbMLiGdlu7IdEEWD/kGFM9ij6DC1duKMsIEzIpFBAOe"
    "lht1ZYbiBJ2B9nL4MjEO6STG15PrIgOcbIv10xTpiVzdYd2/ituzixYHmZu7fFvdUOdGCI"
    "7wz6kAHNFqDlrN23Za4bYygzlcg0iMjumzlSRrllNfo53q5O+2zrakhqkzO684n2lUcXK8"
    "uOEXlBO/E2nKNXUqVFay4Dqeorv5XBZRLbLYrmOUxz+8KjDbktx/HhL6hjEQ5cZAVKXces"
    "21Eiy4/kYJY2z/lPyiq58OlZNKC6/Vqf9W3UHdX3Q9buHhirK06MpuRxNcbYUhRmz1NIlk"
    "oVUHe4jkqS67BdceoyIY+GeV2XXWHDnTmhv66nkuCujYooOdTUFV3GQKXm22aCU2LpOaSY"
    "Xfyr4hlD6yI5cdMqdwrxMGCqfYtR3L7NUAWuivXJ7WWUMQ2OYYTr3WDWvuVgzax/TizrAi"
    "A5vLMuSgII+CPAryKMgXKchXPJSpzClddDRTzpgblJN9G7AvSASkI1f9y6NaBghRt6y0bi"
    "kvYnad5L3eaY4b/QEbPaYROYuVdVqeAxUJCD25UXZrx++TxtRPie4DVR5lRGARgT1lBDZY"
    "5/TQmO84p/OaMD20t8/4HOaqjKgwcxjT+nZfQ+iqTvwqE9t/pEzhDxWYbxcxUH9su0Ya8r"
    "+0KSQ5QpIhFsKgfEhMy0bE17JJZvqKKeRZ1xWRJXktAxRvRyx4HieAnAOSTxWiMtHMdkyB"
    "GAcXt5eJSbmID0WNRPhDxBxw5HtjkudqgLPJmPhSjs/Yk1KqR05I1YM6POrwKPejDn8mox"
    "xRR97GfSEgFsaINmGxMVmkCQir2UUZQWS7B4RiL4dzKJXoVo8wdChspYhwzGDgJddLdsd2"
    "lncjDPA8T9EHv8C13ZtP9wuMw7znMDu7/j4weoASYfQqjzJG4WEUXhWg9KpG4fmSycXoAs"
    "FUc8magC+5XVY9ANoSCOADyRzonXg5agEy6OY+IpBI4Ct5oUuoLyfcfwffmz9f/fIZcMU5"
    "/Qu8itdACJdEn3Odv3ecQnCEO76B/zE6DFfIYRiVsRLLxBt8MPYuku0jr7JP9kWn+6MzbA"
    "47UOJjezxij83B4Pde/1bqtznpNQn+Du92WYao+KIfC1mhe4jTPjJUmSotTJ+WZozYNCam"
    "wfFFz7ISZED0LKtpbG8gW3iscSyYTTzNOObLYZ5NKR7wOaGYoGaCDirywshE47MPHGV0pn"
    "C6qaUbacppTGnhgjpF1RZV27dTbd94WytbuUWRC0UuFLlQ5DpHkcstOxIjbfkqkiQLWqav"
    "UQa7w8TQ15wTINqs5+p0vvVZ9vyVL8kYvl5ehhJXGnKBf/Ajmur6i0pt6L9BxpD5RORAMZ"
    "0cKLYDf5wZ4rgPkC3dihANnVQtKwbu3Es714rDXCAGafYQSRCaLFEeRHkQTR07pEFMy1FU"
    "Wg5MNXD0MAVM4XEG+owmm5Zk0r2ygIZpcagrPdRo8zuHUcacEucwympMkbyUENllTfHbT7"
    "9kkNg//ZIoscOlCH5rSPIzjXOFTWZwkKqGjL7KWvUrrehXLK8RS0UsFbHUCJY6nBu6ZWmx"
    "pmvvWiMNTbX8rXbCqd+E3zeRLYsulpZI8Qz5oV/48F3zs+IHPEaDzAx9IX7yzxWAfw0Chm"
    "jbiXo91zXq4GJRxLSke2CmiWrAXskI44wP/MqISx2UiIX5SRAQiwHEhPK9p86Oelz1JfyJ"
    "pk9BGxPpePKOcoQYoZnKDXZFkkiIQulxQoZTQD1FwHBbZLDVOrbKgKMa+an/rUU+X3388r"
    "cGvyKDbOBUUCNOkAcZw03Gl2RsY40WXY5F5irwlxHJqFTe6ZLGSRvHumnB4gdaO8u1dtqZ"
    "yiR76KPsH4jz8QMQIa2Fop+2j5ZRFNlbVFHm36jPiQJhgOx4EuH7csXB/3N19fHjr1fvP3"
    "7+8sunX3/95ct7Ty6MXkoTEG86dyAjBrgfFRr5Q8xUY7Ff5pMQLQLEVZMoqomtvammWyCy"
    "lkc824XC9Rgd6vyfkjG4KrC+aATuIGG3/ZdFDSZrHYVLb6q1iRN8I21ShWDqtOZv4Gu+O0"
    "DE9RSURcYCQ3/l9AZ54ctZOPctRJqzn9wLDTI2V5Px34is6YxeE/qzyHrgoGPUFFIpvIdJ"
    "pnOZPVMyh1iRmBiS49wXfBWh/JxwROTSMtMtMuYMUV/pWDhHwinxHCpLLpbsPgU04I8RKZ"
    "WMYSp1FtQdv9YcmKGP4ngC4odyBcTC8EJMeXcect9S2XOYg5Q4zJUeZvgcRsY32XLlNK8F"
    "XhFyTPgliwsIb5XsmPBLxAnEllRi8Ald16jMErxePaIQmyecqiw+u3LAcZfLTa93H1gpN5"
    "0w8PP0cNPu//RBcJ03Uq0ERMKV8XLqqiEy9AVB15ojutb4FZMD3WtcLfPR1+Vpsninoh9a"
    "swnKfngWF8BjdGFq7K7ttJCXyziDSJ46RQ+ij6YJGv6CnqSbRhLTS61VFNkEYmCpuI0iGZ"
    "Zy0SjJv1VlMNQy0ltS1rndQkMQgDp3/a3emURfQwp+qqn0VfhyCTjnZ6c0EBdX59SghPLe"
    "L8n4hW7G4vxYNc0VhK4yTmU4WFGMyfaotweQaigiY8GsJ4y6CfZgl5s/u48FxmGDy4LSVJ"
    "PVxdiBwIBGnLBxr7Gx0qg5Jpquv/AnRWMxYlAl7YeIQSE4USFwAjGosxhmvq3nwaCc5rVz"
    "n/6UJTLmU3JgzKdIXIz4m4OzbvsawnsfrrJwl7dKTm58FeGvLQ3m4fCWooY8/iVTbNcvKb"
    "Fdv0Rju6ZcQk8o15HM5gBRDTldCliNDo1v7NDocXGfeIwIMQo9lRZ6zKm+jAtkSk5Fs6XA"
    "bDQHZKPZwi1R5g/pXwnqeJBqr+3thJxUy9jdbM3blOSpnVAup1U0jvyI9lHvzMkaSPn0My"
    "1TsoNYJDuIJecYJHWB45BjHNAnoFRW53C39kPiApdX4z7IeexWcS6/p/k5jtqtAt9QMEgc"
    "xqo+n+39lXbCYuhxTXsRk2iMaS/ObJpWoQ9aS3KweRbT3pbErYvt2rPemUTMDfIsv1K3qP"
    "Yz37oYuIODTzf/55USphNzNZ0TQ1+L8trw27G/WTq/YBvBFrGWvePePWdqW89eih7k9bHe"
    "+Qc1F/MDZOgMFZaEvIWck7ERQgwzS/My80cUHegBVWMBpxHyhgqt3sMr9MZN/OiQ5IzoO8"
    "xHqgpzfedARFZ76dF9nmwaV+7JJ7emlHoCuMhwm+2UqX6f6+BQBPIL5KSyfX9EHn8yfpW1"
    "FR1zwcX2C4IG1yLzvvg5Mfj8mENyitXEMiglutEga5VPlZXIg9XIkE7r6HfPKVP5/T0Pka"
    "ng2+PrVoxRsV3a/EDZr0ayH3puXaDn1lvLfidn3ULPrbMYZiEdREc42THDI6iFg8ARUhtv"
    "JYocX/4A0QECwOlYLHOgDhgoWApbXWk6B0t9JMhODBSsQqAgTMkCeNzXa2XYCvPVt3Az8N"
    "T+GhXA1Ruvo5P8bu1ka+CzXakk8oPVcqkbVnM6paa9nYXLcgYaNFKLc9pNwZHHbbsTH2tx"
    "1gl7HxjuBDkRGYmJTBY6IIOXZLykxkK10ZYxkQ3q1sUUGVdtI6ATj8caIpiP65PTeQSg+h"
    "qBx4558xFzwgF1hXr1OQUqxw82ZMq5LnLaN4hq57yH/mEslL3qcLpZnRGwQsAKASsErM4X"
    "yUDA6iyGmS9JM25vTHH89ihqAVkd2+vbk2Zy8dxPhL72+bnuE0ejfE+OMAmRYZjJAWEmz1"
    "yZg8/CJMbtJlkEDlIhKhbLVEPKG9gcpqvFVn6Mwor71AzCWkGnIgthgd96jvJeMTCAeEQn"
    "Qp6QDgcE/I3WyS00uB+ah4a9ODx6Mk949ztu4ItvViUDz86c2406O8ljspQa400hbGQ9V6"
    "dzgbXqSxgs3SBTHbK0qUzUOFAtkwy+N3+++uUzP0Xm9K+v5FnXFSC0cVsydRBk1WxAprkF"
    "X+JxZcbKv2FOfNiG6NGdEdFhRIcvEB0+LyEK0eGzG+a5bMb4KSTDCm772qWiK6qS95a1ri"
    "gj7ZXPK566hihOiYzPi5lFCGvI7lKyAnI5WTUgU03uj0WQEj8Wlf5YbJWjHEpMgAjh/XSn"
    "162H2IGOgxHvtNPk7u5IWf/sqqIDIcBeySCOA4rtBnFWZsa4WlE6km+VTqIQ5kNUwJNOZd"
    "dE+OEZlI+zadmueeKMyLWvz4hMNPWVEluMj4I2Zdxgb5AGWCIYhoBNfQCb/FIESg8nID2g"
    "PoT6UPXYXYo+hIIyCsooKGcUlJtLCFqTtb4tMMZJy+EmqSKz7DSWDF/rbHLznHOayOaLXc"
    "iKi64TJ6sLl2a5UKVA2Iu80XRZEZEqIuJlrWoamVCi8GZfIf5lIW9EKhn7MpRvh1QzG1Gy"
    "3aByXGn5Y94cSneNTYsuvWAb3Vdtnm/5rEG4MA9RNgqdqgp/HE125fgxo5SfkUarq/dXn8"
    "dezA9/bBOemj8jn1sTOpe1maTPvFs4KYxHDEKCbGuvTGBpKpCBcCErthHXGbF9dALembUS"
    "C1jhVIUoBaFMN9s7OI/p2TjKyqhT+q3c3o24u5VyH87E2azorEal8ogypaSey5qogSRuL3"
    "zBwF9n9hZ4G7fngtmPqniFVHH0nbhA34m31hJODulA34mzGGa2Wkzy1ULbUhQS4lUh94ni"
    "K/m54kWUt23Oxoh2H+CzS1tlvOripnkr3bZvhtfEPRqxm36z2/oute57g073jl8J/Pau9x"
    "7bXf915/eIte6bnQfeV6sz6PS61yT4m1/vPTzyU92hBEft7qA5tNvFnuft++3bzlC67zx0"
    "+HP6f/FrT4Nh76Hdl27um63f7jsDaBE552vHR7p71/Y1sk/4Wvze7Pxo930t7BMjdtt7uh"
    "l+e7p3GBb4OWK9/i1v2+Mt3ScNn3HbPPY7rbZ7WfxwrwweOZOa99K3tnfdd8ptNWz3Hwbu"
    "dfFjxPg28u2bdNdv3nJK34+wlv82y2irte6zkLbUlV5K/fY/nvh23r69Jt7hiDUfH/t8Cv"
    "CT7tGI9dvfngZ2O3EwYvCduO03f+erwDvcZ+gy4cgpMHKMV01CCvPk78uWosrDta9hJAuD"
    "Pycz+HMCg3PC9FjgIDUnXghRysrVMB0yNpGxea14Ucoabg6lxAL7oew8kzlMh/lI4+fyfo"
    "G4QVrUkSutI2P2mZTBLCMPirwAQ1vMqqJTdSFrCa4HHlF4OdlUlw51rTYs0Iofmvc/ffjS"
    "uArVVfRrWiEEd2UYlE1zSeV+mlrM6eCn92OGD+/HxM/uxzCHHRt3lMEpSXy2JMdP4OMz+k"
    "xWqmapzLyE276FpaeUtD7gK5DDAOQ2P571p8yZXrAByHGf2GadyoUexxHXcEMpXtF3OGfI"
    "7CXHTA5R4YROntCaulDzCh1hUhQ90kUPvyNKrhA7Hx0mLqqysrR1CMozvlsqHN0qj+6b1r"
    "Wp2neoaFDU8yvMwdt4agTrUh3vj1/aoqJTt5DaFimTuQAWD6CfB+r6nJzk7N1dmSV2FeeO"
    "cAjquwemvHPjFQaOLlyTGR6aribfSa34hMt5mNX3OqrPJA1ihlBd+EAmtaCPGvHnGAFFYv"
    "WlRBO5qzNDKJELamWLI4LW18HYGH0GVW8gFseJqjFFQE2D6HwHdwNtGnYuRKh1Y8fJwNFc"
    "X4vQm/V8Ex84VOrdYqJwvICLi4bn0fhnWmiOfb+CYj8wPADDA/JucBgegDbxCgEBGB5wFs"
    "OcFB6QbG9Iig5AU8MF2s7QdvbmnEbbWQW+A3vZzoAhyVvG7jgIP32Fq3NdZAl5CCuRbxPc"
    "4Cih+9i7ApRo86qyDOSq/vmU8yAVGmTiVk7+OIAwXYX3MQwCqDLTi5nGfv7kz0wXR4wTOt"
    "OEnuoLKOEeZXeyT76PpA5MPrZPfgQA3+NbiC4KO91A9nP/QN+a6yx+Hz6bz4FeCTHJ/E6T"
    "wVldE7K7gAQWewGsPgsHkLgdslIJLm803g2EoLSZZcSW9Au1aKTZpCduW4l6jXdapYciVz"
    "uZrkxLX1AD0jJCF2AEXs83wuKrM9uGTF85N/ms+srbr2UVbMickSKN44L/Y+ir5zlZLYml"
    "CzKVTbWVIlJXEkWOMVEf99Y5s0a6T+VMG/vBSknKV2TXaANHG3jejRpt4GgcrRAwiDbwsx"
    "hmDP9PGcwyoAZXhMrDcj8NMn0Ppgdkuzx7WYAQt7JKb2VCIVGkFbNULX6c48c4TJc2zCer"
    "pMca6vmohRaKrdRJ+b8KEUKEofNvUyFlN6uaGCJDoDQdKHXZVQB81/J1dZqs3QnehSZXpX"
    "C7ls4sG1WLAHbupUYaUjf1NcoUN2JAmcSfoeoLIFweZHZJmmQqa9rP8FoQ47E09IVqUgWw"
    "NGUFBVzIGBrAdQnCwXU2JuKDI6qqML6tEudh4kNIjnXjw9A5p6eSADobPl4IsDzuhgXeqt"
    "wXgQHhXYsxKfi5g0ONSCYimYhkIpJ53nohIplnMczTucwYjdH8szmQ+8irDLFdtHpP3aEo"
    "wWAfjNiwfd9+/M65ek28wxH70RlAnQXxZ8Q4ewdNKO3gHIxY+6HZub8m4s+I3beHolP774"
    "j93r65JvyfERs83d3xsen0utJN75/XJPgbnNfvnu6bw14f3Nedw7AI+zYO7MuVwedYgtfi"
    "7gnhIz/ehLgYtPs/Oq12TrnEJePDYx/wEW/2f+OLEmqQeIcwmv0f7X/BKMLfaowT3wPgHf"
    "ccpi11pZdtv91sfbdjPMTBiEFr76zvx4i1mvf30k2z9Rtf5O7hiN22W/edLjR2j6oxfEy3"
    "chkz3PZVHq7qIoQhxTSX0BqiRXmm0vIMYDNSfGrflMXlJ0IIfo8FFkVQstqRYkjP2ZQUQr"
    "nyblYRaowjrPJuhaarUgInYjDvrKyNIcWwFDQMHtkwmDSZC+DxWcROxKziKppg+R+TsjRL"
    "rNuikcEgK9jiNs4dOuFGJJDpnDOWiBSB8nRuBylAIr2FbLxwkYE9N8jM0Bd2cMLWKrohlv"
    "xCwZoKLNodL1HC/Q4zwz6rr5Sh+Q/Nf2j+Q/Pf2WsmaP47i2H2f/SyIjZ+mgOhmhMa2his"
    "BoMS3gBqXKvWXOHCft5ZG6Y7Z5DR5YWsSXntUDGkCJijzzpCU5Vn7Wn7rLvsj4NKfEOTAp"
    "L4W+1ER5pkyZVArgTrBv/vWWaqKSpZNAhsgIT+xam1DdGFk7m55KxV+X2I/fxGFP04sL8R"
    "G7ExCA6Wam0kO6HyGLzV9ZnAULbX+F1XkNNqLCojEKYTa617qItJ5vIrFSQmZ+JXspQ34B"
    "9vkmcdfOT5BX6jicxeJHk6heLJ40sy5K1nXOYjdjllk8gGtRNbQD8/Oo/EBIgAHseg0xf+"
    "DopAbPgTaBpRwZfeqRQ8vib/tZINixr8XfmDGPzl4B1GfGHwla1C31CkgcoaZ8rS0JXV1L"
    "JrPIh7TWQNVql47dmKKfzSROd/nLQZ5gpKE9HkAg8RLtlYT4Ctklil6ZUfAiWQivVyd0a8"
    "lL7dhHIF++UH1Ppi+35Vl5KYXCU8duFO/5HMKDM63YAMUHjXS13XSuL4kn/7aOEdSi90U+"
    "gqoQb/TPClylXbYt+fLmRVKzT+Rl8Z0xLmgEllg+9Bz4a8MPP1e9fp7lga4mvhfpoP7Bux"
    "cMTC8wrDiIUjSFohkBSx8LMY5ljtYB/n+tiOKoySgXbfuW13h5L4tzP8l9Rq9oXXfdz5EX"
    "tsDgaPvf7wmrhHIzbsN3+076XHdv8BImgCP0fsW6/f7tx1233J6bPVdu6RdGXEnrqdb532"
    "rTTotTrNe6nVb992hlKrd9u+JsnXRuzmadDptgcD3uFdZ8AfBMJurkns6bCiniUY4FOWYI"
    "BPycEA0TIeIRU0Ou8GXCOmSpJkFCGu8FyrLCIbDwPE7gCZxmHbQUmjERFXSxyMsosx+RGn"
    "fLM/TIlTP//U9/Mw/7yPp8ZJv3PSJ232KdXeit3hd2vAR+Nu8d/UF/5a+wpwLm2VDfQXXL"
    "QagFxj/x2xXv+u2e0MHGnH/2sfIaeEiMectVAOKn9SNT3pCPVPbOQ2B4M9gjp8M8veTmxc"
    "OAd3PYL6cbeU6csVdYCY87DYR1I/Jn/KxORPKUz+FGXy1hiRlcdbivqx+EsWDn9JZvCXCH"
    "8DNr99JI9AB0dMoNF6Ggx7D+1+TnPGxWO/N3hstwAJco5G7B9PzUFHcnu8JsHfI7a9sj33"
    "o/MIWVceR+y2139odnmHzsGI3fcG/Cf8Ww1BJmB9zYMGBwgxMLfKWPCzISt7L2KPuMJb5k"
    "XzmjRH7Oaa3PAVyZfiPmvrQ5a19SF5bX2IFvFzPIXyfKL8NDVUFj5m4PHHRBZ/jBYotj2t"
    "YjavtMrcfrKDq3LvxfD3x9+29qrJbXuvSa73Wk4+x1Aju9PYLfwAczLZo0HWprFW+FbmZK"
    "1Hg6xNY63nrCo5Pq052RxLjyxPY3nAlzQHqwN058fiTzlZbKlJNo3dgrOfvsqy86Bz/wP0"
    "V/vviN317m+vCfzL9ddO86HXhXyD9kE1dFZM0FVYgi6DKqqVtJMk+lGGyfZypqwY40pwpw"
    "QeaepCjcNW0jbpMOnB+3TFWF30x9Dh16usqXvUfoqnPuddYRvlEPvpSzHAuUQV/t5VxggX"
    "DEyIcPrvg143LW7WRxieq+rUIv8jCjiXBrFvgwkmK1WzuAR/Cbd9iwgCYFQAiY14EYUdhh"
    "pBiBU6CHsRBQJSImPTNAx5k2BiChGGxubYgwL3e4tBAV+tP/4Mq+D+SMOssTIBIowRD7E0"
    "GGGZladBKmRqmKnBgLw8jI1QYr7N1KQG9uqOsjh3SoMbr6PTnLI7ExoE9sEMmTadNV4Aa/"
    "Ml2TxV/gb3xCwM3q71ApicIyVHNfeF3QyO7I25k3L49g2NNwDhRqKMPx6NEdJunC6+/dan"
    "mshPkbJ7uN21eW+bGs3yoMZhp1Y9kFe+spo1ZRLknS2GSb6Mt3XklbOkZ6p26AKs3/YXYJ"
    "SuKfzTYq25SlYMn25XS02dnnRewnSOMbpGjuVfjAUx6wH6qjWjFGkSA28ir0K8Mhw2FDSv"
    "/C1ryy4+t+JUAuRXlF/CuVSCupsHb1130FVL9FRXbvGXUyQdktgcxqrvvJ/ea620+fjAhW"
    "Jm1r3bXb1nl+3QfxirHkUf91RW6sqlqb5YajbJYTu8209dGcXnAcBphcAz96KvrNjMKSqI"
    "S50rJwfz6RF6qS18JdxECxDc680lfbnUDYs/snXwdOp5XdWWW1PZoNKrGh9Dkms/5x39gH"
    "7qyimVverq9NAp1bF7qSuTdEM5WDrvQR91ZZBp8RdaHI6vN+0UPQO3uzrxC+xfZaee36Kh"
    "KTnoA5Dp7mT0khJov7to31onwnRALMi/vpA3ZEJF1ni3x3dmQ6RKF/A5b2uYlp0/XSRsN5"
    "dUfjFFeT3V+krGprpQNdngXyuRTV506qSUhxc0GxehcTn+E4yYqP73HtLTf7gkt6q5UE2T"
    "KnBPOxU90y3e34rfQX7mkyI5/bt4IrgqkPL0FO82mF5wymbvXaEd1hjEvMqYV/ka8yqfbZ"
    "IFzKt8FsMMlWakhOxkN4B+yizBMTxAGBrlCaes18De9Hr3gTG96YSTdz493LT7P30IhflE"
    "N1DBucR8qruZnpxQFdmexvaAgJcjfC1I+DZBxm/DfTd67WOO4DXF1QH2+HKEaTENU5U/Hc"
    "5oyZrE5TozTsBOrlQZR1uHILsdIUSBoS0iO7SnCUd4n6xV+mkwVibEUNuzMR9D/TTI0PQA"
    "GQ/mOV58QUX5ujPAwD+tMsRv2LgZcjYDZ/07YCUrqdo+mClQtuekmQHGXnhtd0LYPUYFgE"
    "xsn1ICwS1EZjrAtJdkvNBfqTImL5QuobrnhoibCfzY3g1tcBmgQsCJocKowIyXOu+Id2cX"
    "MXU7d1THAIJ97AcYMf6bfSVjL5HKhM74ihF495pfcvpbWtD6nUkYF2kINP4ZWpO1bBJllV"
    "jVNA3Ehk6dOeh48JZRMtKNUiqj08lGMiGW7tDeES1HtDzvVwTRcoRRK6QLI1p+FsOcH+g4"
    "EN44pcEsA98ISEZ5llWAEFdVpVeVkOqjA5ycMcojwExR6Stuj0xRIUUoft0lSCxR0nNOO7"
    "diCqSQ20Mk8BOiDaTKWxcM1R7mjxAZWj7ySwY++CQrQOAjQZg+IUfYXunBkKUpLPWjZPl5"
    "G6LG9Gup1iVY4WgCyWIC8e2FmXODIWfz5AXLmXfNXegFMDlfgrtq7gtZ2RzaHytpzfPCf1"
    "IMev4QoQw2PcPffKdZ73ewgTlWNC8URER0gD2M/+XqxlfbyiXiOagqWpqqYlu2Aia6QzuL"
    "jf6Y+vYFJ+lIegiIm5kETU9oekLT0zWans4XgkDT0zkM8wvnYXSAs5VucmmrbIK6GDz2ng"
    "bta2L/HbHHZr8NpYbtvyPW+t6BQk7iz4j12/fNYecHb+8ejVj74fG+9y+o/eQeeefa3jm7"
    "52EXmjkH7r2kVu/hsdn9l3tP9/eIDZ5uBp3bTrPPr22PR+zuqdlvdoc93pd36J1tt2+90/"
    "wYnvlbu9+HG7tH3rlb71xFalJx+S5XKXK3fR2gzCPUevcE+XxyZogMIbcQW31aQQ6uBqmQ"
    "qekYm19VQzRoF0wRWrEZ8CBX/UX2ZmBvcOlWCv3xJ/CMAX5C+T2TMR9/TtFscA84UQMVZ7"
    "DwgvZQmgZZq9ZcuDTTV1WhfPY4yT6iMM++neT0gg6tD/GyBXlCI7aD2E7eLQ2xHVT6K6T0"
    "I7ZzFsOc5GqXDd1J9LarkvJ90bwmzRG7uSY3I9a6Jq19YI4PWTTxD8mK+IeIHi7PrP0ron"
    "vElcbVqsl4V3SM8j7Za85PU2WWV9ZnLiBd5/maBAjxY1LpjwlCi6VAi84SmGxy8jVMhx58"
    "iC6+IbroTccCGHwWfmbh9VspjNGrfBMDMPqr4iSji14NnmzQYnPr8bWURaZf4eMFKYb5El"
    "9yZqqQkMEpPuvmW4CkCV/Fkcg4TOaySZhOnlV+3yjyWNI9DgMmgU/U5hSik4hOIjqJ6OTZ"
    "axqITp7FMGPSg5TBLAOmicoaedZWlBrXV6XXFwI25QA2IPnnBWt8NAjUhH3rpnQPlobIcJ"
    "oi/vWm+Jf6WghzzwP78i3cTJ6L9lI/OntPdfqG9sZKQYvhKtExCGNMIelkoDFcxDob3ghe"
    "iKZFl0EXxHcmge62joi8S5W5hcw28c6M+3VzGGpovyr6MyJiiIghIoao6iJieBbD/Kb+jM"
    "fyq3vs9waP7RZEqDpHI/aPp+agI7WeBsPeA8R5Bn+P2PbK9tyPzuM14f+M2G2v/9CEkFfn"
    "YMTuewP+E/4NizRZvPaKjwo9A3fJcxxWRPhTNt8yEP6gXpBL3AlQ4new0t9Bd7ByOw1GCB"
    "GMxvh5BKOrjeblB6O3yxwR6Yw8Dm+MlcJMH6F2r3JP5SA+F73aSENKl6Idl/echhmcMqEt"
    "Ue1iVcvVRFOnBHqxS2SBcyR/EqKCU6QCv9m17VIpClwxfaIrG3FppmuavoayWxZZLcmKWa"
    "pGTD6nRQtL11/4lQi4etzbjxh4NjSIiDg3PS/QEK3QNaD+VwEgrsHnl2wWheKGSmmV2rmg"
    "ObxXBJ4ReM77rUDgGTWxCmliCDyfxTC7H7woPBk/uG77WoBYYZQwG0yYhhPGAIUBaSXPOg"
    "qR4kKq9EKy5BfK9hhlPx1WLqryCCOCVgowOdON/EwNECFLQyy195TcGHqIDBF0hHrfEOq1"
    "l/jRYd5TZXBgR8zAXnexI46ejb+hzbFSKHpzypcXjYXQ3UuN1CI5+mKpwbtLsq/5ThR94A"
    "LNMvF6gLI28jM/Mu3cAhvhG8wPVIOYqyU1VN0gC3lDmA7oNlM0GptMteC+40vouB1DC7sm"
    "0sKexamFdPwtsZoOAsUIFF8gUHy+ajECxWcxzFsZISf8EaJDZT20TYbFiRy8jSFF9u7Q2v"
    "0y36Fqu7+v02Tubr09tHwzaJYBSfpwLp+H+h6zlCulYm7neoySGVgIGdTMbOpl0x926tFe"
    "kvFU5jrqWGiD/LxCIUYVnKbsW/LGxkqjZoPM9BXzvKxU9kpNS30WRWC/krFBl1zINMdwMa"
    "J9Hu/WI0ZlQ1OhMKyn5jp9muAD5iX2A1UXqtLxS7LllY0lTl/7OG1NDL7w5p7LlgisLser"
    "KuIetr1XgXexNX73JnxBWSuzyP6dHstmVqmdU1ZYsZhQzwqfeWX0a64m/6bTQieKWMQlTk"
    "QDFn+hPOA7hzmTBdhSaL/0lRqqtZH4TvBSwmT7y6IGkzXJoDNquHnoC54efPvkm9izIS9y"
    "Lva7TjfLruV+IA/sG4E+BPryiqUI9CECVCEECIG+sxhmtopX3FN8Qj2KQsop7f4iHc0l9F"
    "O2QsYpdYzD/qC1L0r+j6fmfWf4LxHyDwcjNmj3f3RaUKfcPhixu3a33W/eXxPnAIqOt/v8"
    "R+tfUHXcOQxr5dl8eDO58OaI9Hdl5H0HzU9f6YG77/0OGRZ+H7GH9m3n6eGa2H9H7Hvn7v"
    "s1gX9HrNXvDDstGDv3qFrD5KkywbEaLGRNS5TuIsTHk/HK3MpsMe/j1a+fPQkPfqQJd4OH"
    "5v19jIQ3lxmj2r5rwEde6SXQ6j11hyIpiX0wYsP2ffvxO//SXhPvEDKVDDpDyFXC/8ByGQ"
    "yad21YL+IAdrNm5x52Mv5nxO7bQ9Gp/XfEfm/fXBP+D98Zn+7u+Pe60+tKN71/8g0y8HvE"
    "+u27p/vmsMeJvcOKLDcPC9trT/SoKz0d+u1Wu/OjfQvct49GrNP9ASN01xx2unfXJPBzxJ"
    "qDQeeuCxTu0Yg93je70mO/99gbwIXAT97fw+M9/+J1ne58v/hey9fiTbP1G5+PzhE/d293"
    "Y/8dsafu35/4A3zrwEnfDz7NuKR422/+3r0m3mE1Jo+Nj0XmTuL27LVH1Tu8McdDbFkF93"
    "jqCtdE3VOM/5JlCn9JnsJfovufg0rnYLaPpMq7XpWC5/xPFuF0cqqtEFktuJ2GMJSSb8u1"
    "kWSd3h5B/baP4lGAkI0vX1RogBTBtEqDaX57a55R9tNhVGiVR1hfWVM9KYZ+tyrkI6/wxn"
    "nBzw/vQcVwDtIUj9sOV4OHnYF9yf+rykpJwMaeXTcJk+2lolRseRatpGxdQ/JsgVsq3ACr"
    "vAEG3SQig/z3Qa+bIDGGCcPjrE4t8j9EU83S1Hyfa8NkpWqWysxLuO1b+DMAo9LF+LDEHh"
    "pM6CAsxgfcYyJj0zQMeZMEiQcJQ2Nz7EGB+73FoICy9MefIaYGHCezeu4EiNBLH7PTHoOt"
    "QZfYrFwNUiFTQ0zVVHg9yaRij8rJ21hizLQRhkeEU3vuuol+KuQpZi95w+wl9ue+AO7eeB"
    "3VlLcBwSgDZ52vUwGsPY/IsuDXPAODg5+oIvi87ekkd96dLI79qGcq/ym+WEXswTlCUU+U"
    "ycHPe+7gSF9JJshxI2LxYjh/4xB/+61PNTkB1Yvm1qnJ3hEzOxOKLeThUw0nZ8hWqmkw6Q"
    "6cTh6bWk5/tZ1Y4M9TFLP6rnNQLTlFTa7eFLBV9b2O6soqU1OXBzJpyCVRc0aNAe+qTmyC"
    "j2LpeQG8TSstP4B/Z8uSjm7qb5+p9DVQ/AwkTkETUWBFkxlZyya/aBgqVYi+sr6Ssd90N7"
    "brq3wgP0HuONmCQih/I5ZOfiE/zfgbb/4WXyK73NvlrcISytUBD4eltDF+9RrjVzF+FQ3V"
    "GL96FsN8AtEFJ+S7E5Ahcm2NfkJcMtVeMtQE3kRGOJsL45a6yp72Fz6fRJ9DYpqzIvTWbz"
    "db3+GS70dYE0CHxZptelwpi3HoTQ44cdtX2IO3woEm4juRv+B3iA7t/SG+Yr5eTChbAfSx"
    "cXhCWW+pH93mX82dYTePQ3tjNTPJ2pabNLjYs+1kwYo9PS4bUGysIDkrJ3qeC9R2rRsvM0"
    "1fX5P1fAM1sSf0WWYN/kukWw1lcbUTvDbIXF9DWxGuFY8Ql3Sf3QVNnKxM4VImCOQikJt3"
    "S0MgF+GKCsEVCOSexTAnJSJM3BsT8xCepkRd9O4oBI09Fo2fDpdMpZcM/4qZ+XKlbCkQvM"
    "oPXs34e/LnifE7Sua4nwZ5np/nmFKj7rsYptSoR0oN+he4wsnxBqrkDTJEVuExrOweieA/"
    "gv+VBKazgf9vA0w/6Myaa3y4nleGMztCwHSoRSMbML2wqfhjbMkyFD8TZP7yYybUE3M6aZ"
    "DJhtiRk15lsAaRTbsstmnpuuJ4JKucjos+UXC6lDvs9lhG/Bnx57w7F+LPiLJUSD9B/Pks"
    "hll8HuNHOH50PYK0gS3n0/Q2QwrDFEHEPCEnyLbkPHA+kuNngHsbxpWS6+2FLq099iQfGW"
    "5IlduQIsrn2+hGvvjhGL0oGF2cyVknSJFBHRJRlcuVBVGS4CbjpuTxec54tZJNWQVdxS2W"
    "rFrhcMw4bajYG4zYiDXJGN6YMjvbxJjor06IqKYuVFHneT3XofYQWRo6ny2clp9mlCpCzS"
    "JjzkpDf5W1MZnQGVc1gk8x5Q8sM3NNjSKiRd1HKKWKr/siEoahovaI2iNqj+f1FUft8eyG"
    "GcNQi9wbQTjLY0N021c5IrGy1sOQJJhniwqR4h5V6T3Kr53EjDSdqgtZS7YU+0nDI23TXj"
    "p9ZBjn07HY37ZbnYfm/U8fvjSuxODxIVVtE6a/GFQ4wbkBBfYSyggn8NhHU4uNLOhw8jGD"
    "v8nHRHeTj2EO25pwPH93Ow1tqSvsb3LRbLXaj0NRX9Q5giKx354GdpFScRCGNt7G98fm51"
    "7fkBAp+upV+RNiD5aUN2I+RFbhNVdZKU1dLDW6oGw/XTJKjeusyuvMGy8hceVebwnkuO7y"
    "rzs/lB0ZgWTIOUSG6SrQY/UojPU08twZVqKUOGnRG/htU4H45mQBTD6LZCDRZZyBz+7Xqg"
    "AmN52u+pSzLZMjz4kyOvSFr5RveyC1eYwHRzj1ebIPh+W0lEy36U7njaHweIAOiFMihcDt"
    "HQ8K2XyhCpnphuPLIE4Cfh910jikowO9I1TTXJXkGxEsG+NHP9BTAj0l0FMCPSXOFPNAT4"
    "mzGGb0lChybwwIKrkQYT8hLplqL5lj53k5pcEsBfRFc+ZZLCyEoUuCoferll5YmfT6MBXx"
    "57fEn9+iKPKpsjdTOeS3gUNb1LDUmTqVxeNEE1D7LjdSA9pCDTPEsflIiG4QTZ1SPk8gFs"
    "zUF3SiK5t3ZoO8ypqqkNUSgtEAxlTZVFtB2jgyFpekFbNUbfzVriM45hxhEkSYqRYknDaT"
    "YtyOd3OIfxvTv+QFP20Hs5mqZUEfTrCcrW4AXNsgY4OvgDWEuTn1E/kzQVaRua4p1BDNKT"
    "N0SGoOGUr4YwkC3iY5FzbkK7lobNNgN8gfF/A8kYTYASzW934lAL1gbpIWwt7krAr3Kf33"
    "LfCObvf8ztbKDN+ojBd0buPMiSI732Z3LfahnbmHkYmItyPefoF4+/kqv4i3n8Uwu0JB1j"
    "AUt30tgMNg3MOnLHEPn5LjHqJxPklJ65PZm5i1vg4M/pKFwV+SGfwlwmChN+Ri8Jaihgy+"
    "ep8tdCctdieex4oUGxSYmP0qQFR0Bqzqbv8xObBCOlZWBobIzpqFrv6Yg30+krNm3VYJ3y"
    "cOcktd5c2Sb2z3ndtrIv6MWPufj51+p3t3Tdwj5xyERToHECj5o/ebHSgpDsL4WLbttuhA"
    "SYO+6i97Cd1BSrQrVlnmxorCRywQ8pe8yGln9JFgjEt4f/Lg0RwMDVIhTyOf6LAhILNFPE"
    "qKZvF0s7ifZVFWlxw0VFEO7zbeRudZBvO4MLAdzuI276ZPTXjxU90hdjLY98nJwFhnPy2A"
    "t0N4KP4CfTrVDaW+/A1+garlfaCvDDPe8cC+0khPouu12elu8LvITmsSS149z61L8l0Y1E"
    "0w+AtLO99HRc2PMRxxnnLyscg/S1TrK1mrfAKtLCKzDYEstRtwECCKTs1LMnR7tg32jNgB"
    "mQF/g6PefcSgFzsSjMrTuWPKfMdvt94rAsyFveG54C/ah9E+jPbha7QPny2Igfbhsxhm94"
    "OX1b7mti8GMH7TWidlW4eTTe+7kflTMMNfPPbb0t97N9fEORixm37n9k5g8+7RiPW60vC7"
    "03B7PGKDdv9Hp9WGkqjigJ9pfmsP/8VPiL8j1uo9PN53ml1otD2uBpIPf6X/xFQMSrH9b0"
    "mqPKxVsk0LltEY0W0Hl2l9gt+OwOU5KJkxX/m0lMAezcG5gKvG8DQDrJMM+JfGh8y5gLfq"
    "bpTDTcOQN/H8DZKFmFxmjSyf/jdZqZqlMvMS7vcWSh+YgP74M2KjsNT9gjODlGhDrZpcGo"
    "H1kxE7f5CWg89EJsONQ/nttz7VknKXh4DSgd3b6W5bEaj0f8sEN33YfQzAGUT2k0FOgY4b"
    "24Y7kc4e20YYOfgi9OHWzZKDoU92gzGI1ONLMpYtiy6W1phM9RVUQRZxTR8avEOIjhIFu2"
    "TTIjq/x1I2Tap8jWCdR77/iMlkvNCnL2NiURNqhkEVMZt8H7DTlC3Hd+poIU9l3bLw/hG5"
    "ReQ2766OyC1CehWC9BC5PYthxsieErHbrTyR1SN9S3HWDumOdJvjk+2jwBxvMV9tEPxjlF"
    "td16jM4lnqkoT4OeE0ZTHUO3PcGXjT690HNuybTthp+Onhpt3/KQzYRflsgrCcEwX1aM4R"
    "Bf2UBwXlmqy0kI2YmZzK4ADdGZady8tjGiMSpG4VW6IjbhZvw9MC9wqM8DhehAf6z6P/fM"
    "Uw9cbe/vNZLBo+8PhAq0YotdlJ7jPHNWjc20nSHmWhV0YsGv7LjTSThpNsTVq6LXfaNAZe"
    "TjayljciG5s/ZdvWhGB7Pc/1Ne/JgPMbMpdfKZnyDojO3DxpAYNF0Z3nNTikGAbsEOQCTQ"
    "IT+rxipRobyrsD58YzLf0WTsx3gfdAqwlaTfJ+OtBqgnB6heB0tJqcxTCj1aRMq4krvuzj"
    "8u4RV5nVXJVr9Z86QzuzjHM4YsN+s9OFc84B5J+56wyG7b7d0D0esYde6zdpyKcxXPD9gB"
    "w2zQe7E/doxFrt/rDzrQMnvUPwi+/y+7REF9vjsND/Nn7xZ5GQqPfY7l4T+NcJUmg7Y+Ec"
    "jljzptm97YnR9A6rMUB+qT+rbdNPc9bWTYM+q0Bt11XPnf0xgbwOqHDZmSD57QSAsgfXY0"
    "iR47s5Tvlr5U0L6ac5cKOoGLfz7RNos0CbRcVg80YJNosykfhQ6poYMD6a3Ca1kLVoKxnb"
    "xpnCDJbUMHX2znQLlTAiEyfkREDla0hOMpUXAkdXrUvy+1wnaxkKmiz0V2pCZRWoYjKHGi"
    "xQ34Q3G7v1TSTZGkfB+uPcVtRsEf4romiLTMDLwg5GeA8Ggg/v3zc4yausrYS8MrbvKZKw"
    "yIalTtUlZzKBtC3Pc8t+jIYTzAD0vyRXazG3QTaBpZtarMX38KWA4uHFUO797D6cW221nr"
    "JfspTbIPiP4H/eDyCC/4gKVwgVRvD/LIb5LMDJdrffu78XOLJzNGK/NztDkZbFORix5nDY"
    "7t4KfNI5AtBy0O4OAbGEv5yKD8htv/l795p4hyP21B20mwLvdI+qAWyGhJo8izhEiqu42q"
    "t430+yWfAX+XQgqpMbYxtI3GclKzjCJzHCbxtuczoDu08kyBa1yaEHBon2UgUrxtWilUGM"
    "+jhi1EcAIctsPAlQod0EzVJvaZbawtwHWqTqm52qEbZKBRZwhloJaPt783glp/gCxiodOV"
    "YpvCukmEh9G0cGG6lv49ptJG0Su0YFmfOHJjpfXQ0y0w1i6oQ/+QbKN1AiuqYGGBohr5kT"
    "ciSmIdGNBplsCDy5Yz/UV5apKvQrGU8MvlznYzLXOUNiI5uOe3thNJ3yr4CwmS54ZxtR02"
    "K6MvgqmG7GDfLCFR4mHoQTQKupvljCwlL2jJwyLLMUc6D9clsTZFn3scen/Pts4dkSb+LM"
    "JAlNpmgyRZNprJaMJtN95u/J4XdoMj2LYc7vbl2wl3WtS4RwkYAaTNYkR67Iw+c42jogjU"
    "coeCCcKvPw2iOosuW/ShwOiOC5bLR+Qvw2VPrbQJmyzxD7yHCAKz3A4DARA+sl6kVee0zk"
    "GZdg8hy8zwat7+3bJ+F+5h2O2GNvMHy0w2G9w6TQ2RYU+bId2LzDMOz3Nh5mAPzFbHZpHg"
    "suyRk6LHz40rjK7LHgAqh5hDI/TZXXxJ5y2ccM0/dj4uz9GIn79sO9WQHGABHaeyP7gQ/Z"
    "zsrSABGyNMRSH76eg6dBqgOYejq77P5uCduS8gfayrf1609zqu40kweWagZfBHu3LICzN1"
    "5HNeVs4LuSgbOJ8FjJDh7V3A92sje4Hx7k2gHR0gXV1tvGaddkVpebiZYqz5TrhZaxuYjL"
    "ROu73EjNRCsaStRrmSnsnb5yAnBtED4ODSJP9JUd/G1PCQgmt1QLHB6cIz7ZxuQnmdnx5p"
    "yCLHVNnW7+1oC8sTJR5I3reGE/5TuT/Id3Hh//fsT724HwPo8o4duxnutEZuaaGqbwJ1Et"
    "CGoH6unKtPQFNb6SsQGF+Exqju0SgMBifiSi5B1XE0t+oSaBGbGP90dgm+QvAH8Kds5wXq"
    "bMe8R4m8F9CryDNwNKewcxH0vrvZROQSrEEH/0V7lGfxX0V0FbBvqrnMUwex/qfWwsHnGV"
    "4WS+hf3odVrta+IcQLLZW2lw33mEVLP2EZxrtTuPQ5GmFg5GrMUvdobS00CYVrY/oO23p6"
    "5IVAt/R+ym2f1NpAtwDuDMrXTbvhnCKftoxB777YfO04N0+8Sfxfdje0Xc+oew+oTO+NvY"
    "9w7+5ndsd9vfOnBD+2DEfjTvn9pSq9nvi4S4gZ/87e6bHX77dqsjshoEfrpXH5sd7xIcw5"
    "v/aPcHzXt4d/tIJPPtDr61+yKbrzjax/z0MYv56WOy+eljTIIDkHLzWEi2FFWe0HvaRz5n"
    "YfDnZAZ//n/tXWtv4kjW/iulfJkZCbWmV7OrFf2JEJJmh0AWSHePlhU4UCTehjJrm87klf"
    "a/v3WqfCnfwAU2MfhIrcaYOlXOU+W6nMtzMgDW1D1HhFCfH4PUO9kkl9t0ML3iteYYjpzb"
    "dPYpEUHcplR6m4L27rLt3Wu6tnTQ9ctfILK/5fLw/G2Hh+dvSQ9P9Cco3p8gqozN7VEQFU"
    "Pzd5yzXyrpNVGNiSGqFaWSuBh0d7hsoGNBWY4F/txZALZtpaqzHLP7/WGiC03V2TnOFOX8"
    "5Bxpq1wBKMdcC84pXi8vxrHF/SgPGVHTYvqUcpbT8ZI5DvWKju2EYoNXcqQ3kcTpQdZ1QS"
    "vZCZyJfNAy3YkUVPc6FG2Usrlcioz53NoKtxvIHwG+OAaTPjNNcM+hT5A/wrLJq+m+8BuM"
    "PvOR8IPLrUGM35nbdCFTXRgucbZrhxg2/9n5ThfA4CKoVjYmXcS19adtfcIEiUzgENQAKh"
    "rhFMQbFGMu8CviZdaHuAWJer2pq1R3IA80AajUzKo6KAlNaX48SuPltmq6dH3qNiP71FPD"
    "XHp76C6E7kK6Sy66C6GBpkIGGnQXqkU3K0vhIQ5DiniV7UZX7dboM4RTjz5L5x7p2eM5CX"
    "1pXfc6np+QuI478Mjfk/cmrP04Gg/uO8OpdCfiTURvhDU9tP6IVuPdkC44/ceO9MDpR92H"
    "vF9iN0Bm/Djsj0BGXOR2JxoF/kQjzylo5DkEBd/DR41+T3eC4gtEZ3g9bPXbn8EhK/gSP4"
    "S8j8uQt5dLzmC7YtZDoaOj1s9o6sKw9Uqa8ZXDWe5jQyiCdiX0cCsZUvSDQD+Is0AVLfbo"
    "6FopR1dVja2xFtm4FCljcIfXSBDyfVJ7cEWh3WsSVkeWtj24TNvdNcd7ac5NI50IQP25sc"
    "tuJ8Php0+x8nttd5BZ3gSzmQlp56lMKm8yZ2vThRen/8Jbpcz5RIzVijj85EMdYWHzQvCJ"
    "sVhAQnqZVR5y28+5VDLwv9SWUjPRSykx9AXDazwDPRoy0JChO5ehIQM13BXScKMhoxbdnE"
    "Fpnjk1ZjGaI1Uv3BGfCTB35Dzwyl+gPrcUenjbc/NzXsyNDs5xucvLd/D3PGj/PRvsvyep"
    "+GGXrGkCCmTqaAH6q4YByDtU6R0HIkKoxditxQiPaEeqMR6Cis4T1r0ajMiwqpQKo23xk9"
    "idsblK0V8EvzVyKC/mUHj67JXOkZsSdqbCpxfoA4W054tL+OiBIePSNegVKO/aRVPmf/S4"
    "AlnD0ySAFgLuPNElH3NktmWuuZqlpaIsuTVNN+HIeHBM7+VAJjjUiKBGBDUi9T0qo0akFt"
    "0crHh5bbKBQK2tsmK/oQNbIFBr2PAgiAdBPAjuOwiKzlnBGegq5Sio/NrIcRg0o8VzBaHy"
    "Q8/a3K59Jnhn/kIX2xX9JI3OJiNL/sAQB8osfmxzwcz8gcwCd70ZMdiCzPgfx1z5lR/R+B"
    "hzqF+jZ4cG83XigHjqB5gw0yWvhrSoN6DyV1FyaT5vwXBuwiF1C+egjNOlaiD30vrGLeTR"
    "EydvZypPF8XGpYY5hfH4isdXPL7i8bW+5xo8vtaim8MlL+fcGAqgST9ldlzwvU3aWrPDRz"
    "uQqPXJFmMIMYbwvGMIlWNJ3ndfETny5a+Yt4mmVsu2Ftu5q6vWikihXqtKEYPnMxw1EPXV"
    "ITqAqjKIJyqzS4AUldkXrcz2oE9RZIedsk+JnU9z3SIcJlEGtLwiIgpGxQdPETzLyFT6Yq"
    "0WkKdUbsYlYaHJeAGHzPwdZKofU4mtiWyrnhJcJFqFQC7hJMWveU1PVGrChfPUbGO88Yea"
    "vlHDdiDVK7wNC+i4oIZXEJVabGhtAwpCx4W2eFMzulzSOfA48r2caM33roLPpWk7bqCQD/"
    "XkM+GeJSTCYiAU8ez6RGbMcs05DQryIhPG/wSokC0UTHzVPKN/Bu01CF1vXHD8mtPg719Y"
    "jPJ6V3wqUWuVjmKvL+b8Rf0DvT9baPn5w4NUU4psqZru1v8LRSsrY+PQBfHYLv0GoJ85gI"
    "7oJv7EvK8d6rorDv6MOMab4/uxzVeGueaPOmHWhjLvmV6t7WoBTm2i2pkoQxczKQNZcAFb"
    "OPhxWGHQfIDMuSIAwQk6xTNbeAYLh0MNlhHxlzek2WLCfhirrbBzzOaGbZvQhNfzXt998h"
    "5b6T2/s1cG70SO20bUD2l52QfSIs+2td34jb/wXww+arxAd3+MNeQgM4i8z9t0XDn4oWL+"
    "bCtIKWzz5wTbjEGkIkY8p/9HivaACHRp8IEjoV4HoY0AJzU4kLKBnxwB0HILw9BLRmy4sd"
    "70wyTBnRCmM3h3pHVHVsLHA11mRj7uMuI4/GXjO81n21g7eraWu25/txknuom1Lb5m0nIM"
    "RvLFO0VLXieeoil1ywrOpFvN/tlde/TUVnz9Xo0gzQtNQ+1a4dmm/Wb86bnMRvhrwtsIfG"
    "CKbcafJacFZ4Yu9X1wnG1JVYdze/F1qzuFEuzXZY74NR+LvJ5yYPG2QgXUjKZ3NL030PSO"
    "pvers7XJoum9Ft2cZXrfEf+dZXs/LCL5XXPoxHNH5rDF/bYrc2QiHjnYOyfR3c+4HEpX2e"
    "559TAcPAxGMvO5vJqwx/5NZ/h12B2L1Orqtwm76bR73T6U968mrDsaPcId+QlUw9PbwVAm"
    "fpdXE3Y3bMEN8TFhvdaDaFN+TtjocTjsQDtwU/kyYfet8aO461145MdB5nQhzd+09mch6l"
    "1NWOfbQ1fIeRdcrtVvd3o9IelfxlWKeQbaX/LRDOxgGUDD+qkN6852PfX0HykL4k6Cgagk"
    "OonscRIRZzxg4ZX0bbruOGniiPkezAM1iady1cQ8TRwx34v5YVAjwnkRjpvQdCfuFHHEfN"
    "+oNtJ0XLuHtJGq6DoRtle/voM665gJY7q2FhmMXfvPFPE6qrzxuxrx8wIkJ5GffCc/6I8/"
    "9/7gO3l5MWH/fGwNx50h3AsuJ+yPTkvckp/V2KGr5n0NVWRcDP3dU1SSYJHWRjYqhLim4A"
    "pWefuVb6a95KeHTDjxOipMY3c1Grf6N60haAG8qwkbtsZw3hcf6bqLh8Fo/DAQN4PLasw5"
    "1ny+3QgSwel8ZTg6b0ea6EHvSMWcRot+RaRNfGG86YAbFcKpJwXXmN0+dyxDVKzWwUwR74"
    "S8AEaE6hwOMrcscAmcWsvlVJsnJlW4zmjGXU7yAhmXqzOGUd+XvAhGpeqMX8wxKS+AMbFa"
    "I6h6GebGTxWqM3ox98m8+MXE6oxgwCyrj2KKaJ2RVH0dc6/FikydsfNCVnSgU0TqjJxrrL"
    "5P+WYEHiGBXj51UqyKKmuThp1xS+qK/Cvwaxl1R5CZ27uohp7Ij39Kdso1P8hQg2XYxxSx"
    "WEc8cbmyDtjBndOO5+vBoAc1B159191xDOLH++vO8OePMYNOigutjBrThFuRQrR10JYBdJ"
    "pGSUUK7ZLqzJJiZo/EquRdE6NSdV4WozGYmuM0KXz0cD0jMA8yo4s4Mx0bbCBwOlX9ryWB"
    "WbSe3o/d1Ry1qhhOr/umVyVIOQFzy7aNt6wZNioYA3plOqUNXyWK7Glrrlx++P4A7b1H6N"
    "i48238r39Xh0bnjKxK58L0dJmQRgL780IaZQNASGM20QiDQe443CjvAYKKzHmlg6ryIWig"
    "GhNDtrfd1GRyDCYB1ucmC2s6z+G6n5ws8r5msJMldwQFYHsdVHSh0Ea2QTmQFRvRAoAduc"
    "ZyeU/9eN4LRVfdtucAV26gCkC3vXVca33R0EY2mzmwzQygRHCT4EZ3nTnQ9df+IpazvFSb"
    "1dwl7MU2tk3S5tpUVjkRZTo3DdtMQ/7aE7/9fejlc9+xzgVVXRLJadQHxtgcCZKaQ/kSEQ"
    "ozfR0JVDTD2CVC5b3EBWB1adNdinmpEIQubq+YcE85EqaRzyo75nVdKk7CEeHYaRzquCSA"
    "YK9QLvu29/JlcnCHL+fedJLrsOheQu4R32Y/WYu3gML36Y0YETLhBvnOrFcGlL02lT/PrQ"
    "Wvin54/gB3TZt4RMHG2mLPCl30Tw5x4BD6SRJNy6NBhKH7tM1PmOCfnv3HMpnHrMzb8Vi/"
    "gV/5iS75XprMgHEYfs6TTlKsUnuySarM7/D0SD+J9JNJ8JF+Eukn68FLiPSTtehmuTTmnx"
    "qD8hg0nTY3ZhLDZIWpVp8EJj+YJXN5ik8NcP3yFwjuX37NF4KwKwYhia/lpuA75tvazLjC"
    "w/Gtph4ny3stMpv7IP583/r2S2RG7w36d35xBfR2b3CN1HMndtqUDq6aAIdC6BO7G17kuy"
    "2b7zbQgKTvv9MhjgjVOaTDUw/pYKeI1Bm5ObVdc2nOIVRbn5w+XfrSiOr/lmf79bfs3dff"
    "kjExmAUVs6BWxDejwllQPSfPNBNM6P+5w/qiFNprdxkwSujCFKpwa0kM4kk3iGOtZLZIfl"
    "NktGQfyA0kruTFBFuISM7Iv3g0VPxyKVKUzg0+hSwMG6ScT1ClTAb5nVLplhGxvJz6ASbM"
    "FUkdvbyYkolMJCLNNrL4GgzvOXcbWfzCxaYN+27KLXtZOdoA5zLrd60CakeLE1qcdJcatD"
    "ihKaJCpgi0ONWim9FGUqKNxN+G5V95FAk06aUsPmh1Ktfq5O/ek/ju5yLzZauM9VWve9tp"
    "Evh/wlr9/mN3/EeTeBcT9rnT6o0/N4n85CXa7e5Npz/mRbyrCYOsfp0hiPlXkIljPBhCHg"
    "7+ET845uvLXF2pwWGWPDDlVbwmJWtNGx4/GerDKOXqrMTGrABlObiEvOqa6KaJIsapmRfC"
    "DFF6fEMJyRMSDr2fc4agFkoo/vOEDgrl59FRgxdnDyg1lCIaoJOiyE9E8GSr8x2/6NT1y+"
    "7V6rcIlBVabYhT8KKYyeuLRV5B9wixBkG9TX7/rcH/M6RKnM9dEKTQEMWhHrgGVbsoMed/"
    "CCjdTfdDQpd/umZT1PS5Ax9k3Z4eBTXSqJFGjTRqpOurqkSNdC26ObLq6fRyRBA7udKdzO"
    "ddJ20BzPZvDyWqrF+srIu74bp0vUl5p7IRV0QQ8gMgPy6zx5FJPU6lTz+frB7o01k4Kae3"
    "4j7pohqXQ1pO9JU9ma9s6gAuAFw99shqjtu9AMff3Er5I0sSnRQlZsCuk628nAdFcugsV5"
    "bjEJtuLJv3L7FY4LnbIKYgXvG+/uQQP8rqE5lJWtMZMR1RxGKUfxoucaj9g1cTisElS1Na"
    "nqTdCZuwGWULZyrvzoRuc8Y38xFuv5nwYAZhsPvzFu3tijrEEI28kVcgn3nl9fn+y/5jfy"
    "AzA7qaLsQT+VrVCYOgvoX4sxrEsuUPBiPWhtcx4x1nWz+M1UzUZTh8EJKlZfPKIBWp4Xp1"
    "UYkC5CgF9+y16fByjks30Jcrh/DCR2tl/T/EC04q1g85Qn1bakuQ/XHrlN6M7xRSaiOlVg"
    "4vXSkVewO+nLrFW1F8vf57OEVzBJoj0ByB5oj6qjDRHFGLbtYPur7cQOviPeTDXeghOtJQ"
    "uuI60ofBcCx1pPJqwm4G7cf7Tl/cDa8nrDUadfg/fte/4mU74HsMBeXFhD20uvwr/D9hw8"
    "4/Om2vdnk1YfBa3AxbX/tNElxWQwt78Q7mN50WeJCLjwlrD7vjbrvVm3Z7vT7vziaJ3+Hd"
    "2x21rrs94YkeXk/YfecGCjaJd8FLtu5bdx1eSnxO2Hgw5hX1BlBveF2NjlY0CMn+3pnYOS"
    "Z5wuTO77MkFpjbOa6k0UQ+TRzh10itjTRMJdMwZaaK3528PDNVPDK1xRE2HIfyf7oQq2KY"
    "cXsPxFL/rYtwKIUA7wZYUdnmDddSRGod7hZTpeeFLyZWawjVRhIQZrtbxcQuYi9waperJf"
    "87+fOk7HuzcVdlkDxXH3NYfdLNB/lO9ap8hfG/arXbnQehZ/Gv0nQv1Th8+5hO9f1sU0Qr"
    "3CuVfisW2stoVKrOIeMbw9QFTxGpM3Kh6V/HJhVKFWCPOh/8zs4cpTpgJLo421EiJoYOt9"
    "F3JuJ2lRfTiBD6hqO7PbqFV9RrWdctXL7ZBSB7HVR0ochG5sAcyPrrUAHYtryqhpQjlotJ"
    "pZpL116MY2v3EcnZ+TNtC0gPLdzpb7y6Lmhwxw4gb0VB9SCruiSkSg/jCIZXVjiHOv72hH"
    "VMF2rZHPEdfnkIsYB4AmBqAk4XuBY1/uSIqIeGF+4gC7zKL8wng5GxD4IPxkwN5yirmXRq"
    "eD/AJT39Ljpko0O27sSDDtnoqVsh1Qg6ZNeimzFHLubIPRPv9v9L0SFkQytLXyCwpTCV0w"
    "yDc5ZPMWKbH1ubzqn54wAnoIhYnY1wmL35dKZ2ecbXO6eqMmhnyHr9tYl9kpJoadxpwwm0"
    "MkcqwwOGk/McsHt14Or7msPMoIzDAsCtBbNP8tWtHrePr0jP0gkrivZ9KuGNUnSvRvgrcN"
    "EAbw6XolRoYMHZ6JPkzvEMBTIpqKid8OMs2W6ARTxgDfdcu5J64KIrR+0van9R+4va35qp"
    "BVH7W4tuRu1vocmNYMuho0cLBFCVlk+V5nAoUxDeGekZyNQxWPmvOoG0a2vL0ub7nXG0gV"
    "Ad4dWKo0U+g7L5DNb8jGYdTIgTSlcZ6at2a/S5SeD/Cbtu9X+fjoet/ui2M2ySyNf40Tjf"
    "pF107Ny7Rh5VbfDrWT1QE4/a4iroMnNoi99HiznYAE0Ch9N9u0pRYqo/N3bpMK1YwRw+rY"
    "6xAu5vYroOeTXegIZbbIRCFm7+Sf/c0LnHLT7zv/CZbdbwcyXONrb1ZDyZfPPwNgPW8Q21"
    "5+DD+iTowz0d3E9OQs158ieYMMFI/onM+GSzEvXMlBSNJuMPYPP2+d05PIZDXqxXYi3dkL"
    "McuMchuSMkwiYfD2EOj8ZHiOpK4WX2U1iW35L1yoJmPP7FAmsPGR351TMt/vFLqrZEwJWX"
    "oITK2aKkxw6PWcXWq7z9xVcuWIBC4oOC31FrveGbQdeySxjW1LD5PPNsG2vN9/Gu249Vjc"
    "YgNAbpbvrQGIRWggpZCdAYVItuRm72UrnZt0//4TtPHXgVkSprJCtlIKoDA/7godNvEvh/"
    "wr4OgJV+wK96g9G4SeD/QzS/H/N0xsfsvviY1hXPGdbQXD3xXHnL6NV9Zwx88uMJux089m"
    "+aRHxMWHvQv+0O74HJLricsH6nczOatnud1rBJlC8TNri97QyhtHcxYQ/DwX1XJC7wryYs"
    "jTKvPej1PM684LIain+0dpVt7TpLe+3Vr+9wYjzMXOvrOTURjsghyLtBjumf8rohRaXQGS"
    "nlbB5TdOY1vsbE6hx1JswZGqMyKI+KovhgjCj0dRQIEUHUH1Raf6BaP3T6WJVDutQq93DM"
    "oHPIwS5WRYUjdK8eht12Bw5g/ANOWvcPvAfGgyEctfxrfqobTOEsx0908kLcuX68uYOzYX"
    "A5YaPO8Iuoz7sQ5Vr90Vdw3Aou+Vlw/BnuiI9qnOREl+mGYEeEKtzLhbzHpcRhR+ybuU/Q"
    "EalLwP0USkPV3JsAu2XbxluGgjYmGMMbCOZKO+KFttmnrblyTeZ8gPbewyALA/pf/0YS6L"
    "KZBGJuSbl9QqNiCGv8cKL4YOXFVJVBQPf42XrjL4mvvqutUtV5Qrvf2zbme4j82u/Hry3e"
    "8gKA1aO8OFd01TnxCFptDubbkTzRI7Ae8v8uiYW/VJLoELAUP/oImtle9MJkO3X8cnud6A"
    "eMEigtyTiEO7vhwhXU05S+5c6L9UoXxBXu7K5DOCoLU2x6X/jfJTmbwc/c8zBf0aX7iTD6"
    "g9rEpq+26fLnTHKEnKzlCZvJKWcmys/EG8KvbcobsRzqS/u000/02WCN0JM/YCQJ/PiBqv"
    "oQz3klxMF7QylzqV2Wk3WJdUfmcKWhkpzyy2khcG8oqHp0MkYnY9017FxsR+hkfMj4PTvb"
    "AjoZ16Kb0Suw1l6BZ+BTcUY+PmfpAfhO/j3I2FJFH1b6w1xQlsZBlm1aVmUuAuFTm5ajx3"
    "M9Vx1VErdald5qgU7qgD5WxNAbq8r9y6sCbA7cS4fSFfYSuWrdfGn122J3612BJ9V4et1q"
    "/w6uVPLq2OCn4ve56P1QvJk+ocLObaxPSCK46ANxUh+IGMXUkfbkGLPVeQK8356ceG3RGQ"
    "KdIc4E3aOcIco09bcNm34xHTM970fwY2Nn0g9ebPojKJfL1C+KE8smz+bSbZDNymCMLnya"
    "udmzbSzoTCZr9jygyIshDd6f+M9caEbgaUNyu2fzR5Z1v8zG0jOCKI5pkGRaPBUvxf/+eH"
    "aQDIa2mFSjaLt5WfXK6B2Z5gZN2GjCRhM2mrBrqpBBE3YtutlfqQ/RuvmyVbZbXH3pjrrj"
    "JhEfE3bXveVf4P9DVGul8AqdGcXT1c1jR3P9B5Em4f9N2A0fxvyS/z9ho9+7Dw+gDfUuqt"
    "EjYjt9aIcEwpV+JVpN0pqw6ya5nrB2k7SrAXxaPs58qD9V3j59dd/qt+4gFNq74KP/8aEz"
    "7EIAtn9VjW6A82J6R6Sv9n75ChteDvQOKCU8Nzy5JrdU6QCHErVOIIKEHJe+FdVlZUBChi"
    "MIGTD6ugzLo6o/1IA1JnYErOczrDEEu6oh2P5oPLl5rJqDdy/Csbe3WgYyyd/J//JsM1ms"
    "SGOnsSworGMya4U2rLmxWgUmLNciXoXEYMRkPyxzTmU4apiNyVoS001axgqqUzP01KvPn6"
    "hlm6WYoix7Ea6zJbZTZt2ih8Ldd9gS2tbQtoa2NbSt1fSki7a1WnRzdGnNq++LStVa5wdQ"
    "6GiE/PJVNgVUViUU3azpTEqxbR4qWSs8J1lbd26ttfSsigiqWvXfq41trU1HfxmIitU5d0"
    "H00J37gBc9qqOqOhYko+gXcgfJqDoJBDR9/dTW/icEUf+/O/wIRmEByumBX895Dtf9URvK"
    "25pD7e/NlwUA2w1rulBoo2tLDnDDdxytKvkgTsyKlbKr+EM8xZ6ijP5sO4rysu03n3z1wn"
    "YM5ztdkKVlE4tRwsEwf1D7rUlmfIcOY2bBcZ9BwYBzc0UdJyTenNt0AZg2yMYwF+RnRt1f"
    "pGFEUnwSa7lsJAwtJ219wuAOxDI5YKfhYnC9ootnEdXkEMihRLZ86NqCyZSvjAdYcSKpDr"
    "RsEXfdfn6zjek425IsK5F4xxLbiVmPS2wJmGudDbUd/p6X35g3XktuRnkzoi0V2EaJj19W"
    "lF1I2oVhdmgKRFNgE02BtdXHoimwFt3Mtv5pLW9cRShRiNJ9/4p0sriK3/KEVfyWHVWB1J"
    "Y5QMb07E3y6+knpsOYWb2TsSa8qhgCvDMxu5F2INgJri+CwO4C1lPdTK3lUhPfmCTCvAvm"
    "mB5BA+aYJMK8C+aIKiWvnT4iVGtvLQxtPRC47Hc7Nw1E1hteJhHECDJBaOqopFCTjGQWiW"
    "HnYTAcd26mN4PH6/HtY69JEreANML/MbwXFLtu3ShC/NuEfR12x+NOfzq4vW0S5UvctJFn"
    "H108my4maMYEze82+2CC5veGFf2uCgY0aTjMC2tSEsGNg7syN7qohiIIJ3qyvYMnG4zAAl"
    "Adudb8+8irq3gLcAVwVV7VHLAi74IOtvq8C8j2nhdbXbZ3ZaEvZF6oA+d7cnOk7YAZc39N"
    "Oe1ee3K3vw/pynDTnUGyeSouBPrIWLXpnPKqjwRrKGu5JJDKdOeVG6gUZ95gZ5XtyitelG"
    "mwlcuXQMBfHX5yiJD8QLquQ6TBlH/alJiMzHwb9axJZq7lGqsZeMQafINJF+TVdF+kp+yG"
    "zk1jRZaUNzYDtczUKwy+t3Gl14mbnzAos7HNOSXwG3m1tqsFeTF+0E9kJgb7D7oQfsNRd2"
    "HhJAy9WzEH38ja89+tFbrglOp5e7qWPFLhUl17S/xrQk7kEhtZbldLc7WmzJ2epL35i2E/"
    "09O0ZVN3a7PTtFUmZBYT83BJ1YPpqox6xdRZQLXoGo2u0bq7OnSNRp/ZCvnMomt0LboZXa"
    "PLdI0+vwQj+mBf/fNxMO7275rEu5gwuIDUIvIT3EVuH0cd4SkiLiasPeiPh622lFO+hL9A"
    "8fAa7t8/9Drebe+S34VEzr2euOtfxs/c7+NoknpIOWQUpFZ0Qkejx/7tY++2GyCrMTIU0S"
    "ZRvsCI+Ocjn7vkmPAuJ6z18DAcfBEpur2rCeuORo9wR35O2ENrOO62er0/pjedXvdLZwg/"
    "ptycMOV35S4fU7fd4b03vORlNUZM4ph5yGhJVHLCkQJDodv/Mui29YeKKtsk6je1y8MSyX"
    "t8qAS/psm2B3zoyXkl5SYMjOB39S4fNF1507uquodbQoNwyDBKVHLSYdTXznHVF5mt+iKz"
    "Vfrc0v7caf8u+lFeTNio132Y+tOL8kUdNMPO+HHYj44Z/x605P/qX1VjCGBEVtkRWaGiPe"
    "V0tCskICqIEQG7IgIOwRehzQWtZzaaLmkK5dROgGOSCPPu0Lc3sXFfGG8pS3Gm/jEudjol"
    "ZJnzccF6yIj1Qkc/FRFE9VSl1VO+HWkq+K8O0TmnVYAkyefQ50f1N/b1WfT1s2UtnKlNOb"
    "DOYR2eXgP2+jn1ehovZ7ZVPF0aaXv/l4KxsdnY1o8jXqxYBfheVfm9wiy9l97DoeOTTv+G"
    "Uti7Ve5dj5dYly1HFUN9DHI9vSPAvku5JsCqGAKMnE/vDjPShCBNyLvtW5Am5L1hRVaLgs"
    "HdQcOAge0KtBjYjoHtFz1+MbD9fQLbPR3BkWBdXm6xmFcXOxYhEbLe4/VcKkbSM7QIlIai"
    "psvFCZkkcg6maQHvnRxMl/ziAV3UkSAdxal1LhgVMZoCoC5tQMGuqlQaFwFYFpWLj2Y2nY"
    "vkmlv55XKxuWxsa7Gdu8RaEoNJRpWGSG34Yr0S/rRv8IvpCtYT8kQpI5I1vOGnUYRLh+/V"
    "ZYLFBnGN77wQgCKqoX/OXwzG/2TBhZJgczld8xMmCV4En4sgbaHrjfsmskIawXPEGF8WFn"
    "UIs2T7WWwu/wrJEJ3v26t//zsYukG3I50B0hkgnQHSGZypaR3pDGrRzbw+09WbHVURDLRI"
    "mSFhR5CAMzuQ0Ct+gTGExfNDiE8NbP3yFwjuX37NFwa7Kw42gS//U1Pm+2x8/fIXiW/RUc"
    "b/3fLttOmm+G5nzrWqCM61KXNteL5L2absjSsOBI927jkfJ8+D3HvgPT8I5qjg+/hQnRHO"
    "Z5m49IzwRaKHsokepK5OY4kLBU63wJXlVVn06hYoPDXwjMggpAn1lcWWpr3WgjQig5DGIZ"
    "VGSS1EVREENA5oYMHQQDQig5DGIcU8dpgbrArufDlyg2U78pVujPY8jLLM0aED0j6DtB2W"
    "3GuSvoO4abD5Woz6Jt434kJmjbm1pjKrBpnJU46w4oqsG2C25bscAi4MwgTsiJINsjYWlE"
    "AwNpd55l3hcCEo7Hn0NRJG6VM/wITNbLrcQgzxDCzWDWhbVPliLKTF24s94j8sGyLviCW2"
    "dLNDsouoQy5O+1B8MguaaOaYBtCQjoZ03VkeDeloYa2QhRUN6bXo5u8cw3St4n7yYF+2yt"
    "rFK8nY6zP3TljnG19K+nedJvGv4hur97GyBZuQQ3oiEK54VxxL2JzG0j3s/MOj8/avqtGh"
    "fLFLDRgb831ilnbJl6hyNxYyTXa+jSMzpA/kz/etb79EZsneoH/nF1eAb/cG1wnAD2eXK4"
    "FX7py649xWrfkLnR/IExqRRJqkyvcy/zVtXcyeRaNSheQuqnCfljGRYq6oUnNFQeyStB4f"
    "MH8lpXEOq/Qchp4bJXtunKXv0bnwY/mMeIdp+1RRnKaqPE15Bh/dtyiUwtdoN12itJtp4q"
    "uKIcB7+CitDI+zfYSUVpbXGUKcMoana8pBOlhlnKikwuezq3Zr9BnyjY4+T9h1q//7dDxs"
    "9Ue3nWGTRL5WQ9+IrkJFkwOKo5YeK2AognCi59WJPK/ig7YAVC+RQSaOrPKyHsFNh5xG6W"
    "iXSkHzAJFZPeBYTvH5C39s7PL4E9FdU5+oeb+/n6jWkf51L9ZqQZa2tSYGWRhvxGINsmWu"
    "uSIGs8C5TXKyvBiOR9PiUcfYxLXEHRAyXULZwiGvpvuSpJwpvzlNfzw+ZdiuM5UDuVgHPH"
    "iuYipGxzt0vNOdHNHxDm3bFVLFoeNdLbp5bi20KEH88sUYhC7awopsK+WyraBNs2ybZmSv"
    "nVwCMpRPqtCu2f8M0d6lzOazeTwQNTxP5AVPETkSuvOxUnrIJZR0edQepkvTMibpqD2Cc3"
    "qX13W+Y/KdNB8CtF3aDx/VPBqQqekX1mHi/cmRBLQfyMz5vhURhqBskC3xH61XRmDbAnGC"
    "il5iJ73uMXWmEt5G1TxprLdRLYfHaqdAgxoJ1EigRgI1ErU9qqJGohbdjPyvqJE4U40E8r"
    "+W6Fh0CH8mUmeK0wZSO1ZAmRY9yyVgzj5zJQTRp2u3T1f0rH2kC1LEjeM80d3rgpQYYZXi"
    "1vKT0qVomZR8ddn6JVsptFevdG8x+ublRBKJjphPPPWBtA3nBTRBLwZ4w/P7BFQSoV/LKz"
    "i+gOQnMpNlpibjh44ZcYw3oL2CZEyiWFL3dMJ2jyLA4lD+4PWX4X7j/b2naCp0/Fbxijdb"
    "YIPF/jWozENlnu4yg8o81PJUSMuDyrxadDNyOJSpzzvLmHNUipwXqKUqRY4L4zwyfvNESJ"
    "9ZAGfsqJLXcykmVmvHr/ihUmd7E5dFwooq72+iOovcB++IFKpzMYS8XECBXsKGWeXpTRPW"
    "pOQR4J7PPITx5BWLJ/dmzAKA7YY1XSi00dUlB7jKS14AwCPXWC7vqX+KP8s5YS/GyXmxYi"
    "azIJQ/1WqmBvrvMpxBuenKL7jXeDayCH+kN3CKNoLwb8P5ThcQAf5EPfuWzPPC97nkxXqV"
    "Eq/UpsSYz+mGjxRpsQID17PILSN+9Bhzk5azUzWa6tYdz9eT5tiN1hq01uhOcWitQTV+hY"
    "65aK2pRTej63Vpppr/bvnqabopG+zMhUcVOd3KUybGBS8+/tZNA1NV5CBMK3ZewUSvFVQP"
    "JQH1TlKH4BoRRXhR+/YO2rf4KbcIdMNsuBeNceT1rZSOKOTWTFERRYg3szVEDhSb+mSfeZ"
    "MVy7whkklQ1CA8ntX0wU1irFZ+bL0AElgEN4btwk0zJXa/0JqP8JCO5ERBN19UHKHiCBVH"
    "9dUooOKoFt2Mbr5l6o4OztJWdII2fIXKe4W8DepB/RyXRZ/BKvc0/9OWpr0+bPMTk8Wern"
    "JPO+Yzy3Cr2WFVUYUqnJfowOXxYy7ilY87iFc+JolXPJeng9bIqCi+UFV+odA8gfrz6uh2"
    "j07a4809RxLYXp5Ha8w7FTToR2J0mSaHCE4FZIAKtP6YBOoAO0qWu20C1Tz2lGO9bi3Gv0"
    "BFMZ9XaflwKJnzhxROsTk9ajUrTPWW9Q1Fe+mPg/kVzSdoPkHzCZpPanreQfNJLboZ/W7R"
    "7/aMnETliUzL71YVOR2mZeW0R6/bCqq1MGc6agnPTkuIOdNPnjO9TF1Qaz4HcrWRyyFfU5"
    "bKWZwo09ilETJk6akTKb5XJ/QV8nWDi+uKLp6pTRzDXIjv863jWmvwen2lC+IVomwh9Tj8"
    "+8J4kxoetbSX8WppPm8hZJr/+soHN+iE0nxxT914qq7JlxYvCrVNazHlLe1WOynlGkVTDj"
    "/Z/LV98VeYEhsymPOa+LOPbwW1aahN010pUJuGapYKqVlQm1aLbkZn5DIVatFNRfIlSkc4"
    "KlVrclAkFS6bVPjJWPlH5Nj43MWLrUghMTaNzw8YkVC7dVQeJA/q5pgoOtVWv5/Tl6P9HO"
    "yKuqG6vupXrbthp3PTJPJzwm66o4fHMdzxr+JarDzrVvHk677WanrYGpYmfvRidj6v3kFr"
    "GbPcFJjH9M8MTYpfvsLDvZBprPNtHJnB/GH7833r2y+RWaw36N/5xZVh3u4NruM7M1UJml"
    "dlGNWcom0uY8bQAzUmhrDuNnmq1oQj7XNtparzhHaveS42uHLYPuU7XgC610FFF4ptZDas"
    "gPHzf/8P7Az4LQ=="
)
