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
    "z7afTGIsdWp3ItE/BxH0/U67j5HtAiWHEZ72zPlOpRkCiHGx4dnufCq4Cins5wV3KWkK//"
    "0z6SlfCKgaCXx31qEzbuU9KTA9vMcUOUncdFTeqi90rrh7wsiT34vlDyzwUhjv6cIldDsC"
    "qUV13El9u0lZjyupc7veYoEd0rki3rPIyU0VQ6wewYW5ma/fm859etfTpWlxTwDas2+02a"
    "DNJq/agTYbBPMrBOajzeYkhhmwREuz1iPxs5eQRzzevrA9DWpsRxW26gCG0rlu3w9G8t/O"
    "4F+jVrPn5DKNfj9kD81+/6HbG1wS92rIBr3mj/bt6KHdu+uIG4GPQ/at22tDWtTeyOmz1X"
    "aekXRnyB7vO9867etRv9vqNG9HrV77ujMYtbrX7UuSfG/Irh77nft2vy86vOn0xYvYWV1j"
    "vw6jGm9jbvEmjI1mROddnyo6VZMkowhxhedaZaHwEBtH8mfnsTAmdlDSaLxdepzPWRbA5+"
    "QF8Dlasd0H3uWb/WFKnPr5p76fh/nnfTw1Tvqtkz5ps0/JV7TfDr+DCnzEPgwu8JqZuU77"
    "WhiSw/nisyWMT8sYH00Zj5UCTrFSgN8ekNXBxU9zyj4uMSaDrCyMIT1lTm4sOjl4GCA6Ze"
    "5VpHDoUfPQZ53Lyj4fySlz7sC+uxXj1UE8owNW2F3ks2gvFeb9WavdG0g88JJ4l0KqemwL"
    "eeqxPWTdH+2e/ORcVEOSChmwM/tZB8lOeSexrfQ5dhKPoMKzuTI7ie2ykIO7HkH9uFuKBh"
    "30s4gw+u/97n2C9ThMGN4EtKlF/ofoWqYMhDtp0z7fiMlS0y2Nmefw2LdwiABGpYOiYfyz"
    "EbQeQgcR13i/f01kbJqGoawTHONDhKGxOfSgwPPeYlAAev7jT8zMUnZmFtdlNQdDfSTIzg"
    "iwEHR/zcrTMB2mNQ5tpz6H7RxsDZEhV1MDjDCZTdaooizJbMK7bAF8zZgT+li56jtYMvDU"
    "XdsF8DVfKFw1t4LtkXDBvTADh71DCVmcjcXhU3yPDPImlYL4nknS7Y24b/dVH76HcAaI5Q"
    "M/ydF0prDnuKo4eXjW9vprye5qtOEm8U1uDHEYwm58e5Dd1ZVvXsb7IgoYBHLt15FbEm4u"
    "glNeCr46csk5OA5aEuMY93qnRguyKZ1NOlVHzwZfLvbk1IPB/y1khxvoqq5Lb2H/xsL5Vb"
    "vMGgGuqXShGNbS2Hdrv3b7qSujxM5ORdfmyBTqEo0Br/Jw67vC1O4rNToWndeVYQpjfClU"
    "SRAk95xcTV9XNd3p/dwauXOtOK717B5rO9cWYvd/VXTBOfHS5t6cc7rr2b3Vdcq5TDMtuu"
    "+B6XKsL7qqKbvEXUuZ7ju1WnYvdeWRdEjYuyRgy+mmrtuVy6aR+H9vmMtl1h30VdN5BeDD"
    "/kCNRB4yY4FHySeZe7WgVegKqTXllRSyXoWCfXh2HeWmpWtPdLqeQh30ItD5W7e7Wi9Ig+"
    "pUMcUkE3/2xeUfONepeis6qusUs5QXsX0dmlXHOK+Uqdi1lAIMi03oiNZ2Rom9RQUQdcrn"
    "C90m3VN8d/qpK8M8Ro2miq6DcbsojrWc/mq6Ig1qcn1ZwIrseR3VlFNOlaqp+FX7zq1NT3"
    "Vdj/QvZT4Sc0s8eV+zvuipJzuqK690bQpVAEYLxZrtLZ3Krh5ET3XllrwjegG0mRv7SlwD"
    "p7ee7Kz2PDPdLKiFMK1v91bT/V5uYQtlsbeGDTvYA/RT1+klJNVnaowoE33trV/Lvtqiq3"
    "VN59WCiw1/bz49QC9ZWHSUM8pcGgYV72eMLEXfV5Tvu50NRF81nVRToavMvYSd+8qn0Nm1"
    "L/lnDRnGF+DJJV7Z2nspdr2u6rseLeVZ5lNY7+/79kzFP7Xl1FQx6OhVM/d2pmyJjn5APz"
    "VdgFOu63ZcQDHs8rqrM9M09sqFircnrzp2L3VdgkKR21tm70IfdWVQMX5a2X2zjmWlQVxU"
    "5jprvvz6ZlyEmsvKLqMDLv7ZztBHs1ZGa+BdjkJ0AV/vmEp0YV/w5FJ0AY9q2XRrLboHyh"
    "e6LDimsDWxo2upKeuUrbjxArXPoLSaNYOKb279MLJcQOk1qEemsam+BFcPMhaahgkV1KCm"
    "m+xnTIwlM6HG2VmIoQd8bM7SZ05vQFli0azSngLpWZdmqY8Aay8tun5bQcXWoCHWLMKaRV"
    "izCGsWHWkxG6xZdBLDjEnuy03Rt1gaYshyFaX3kdSCy2nLpaSa9IZl5kytHCDaMyXqEQ1A"
    "XG7vjcCelXk+kpNm3Ubr2SVl8oa6ysv+rNkadH60L4n9V9ae6Hdvfzi1J+zLsJ6dbfvNtP"
    "vmyI+saqbJ9dfc1SbCdKecIRkTbhaeyXADXORgaYAIWYppDN8mjaE9DQvgbL4ULMfK3sCq"
    "3SMX3FwyCnOTFGU62sMy4nBui31kw9+MVpLRfEOx1VjS53M64eqaaIwoxOmHyH7Ik8HnhD"
    "NKVGVtGyoahHFrY6loEEV8nlHjK+ELygg4ZqlkNROXY1kUYkw0U3Igai455INzGkyC3LRX"
    "nKk5e1Dhxo2nJ2fAnCfZ1TTQZIAmAzQZoMngRLFkNBmcxDB7p2pmbFWLVwVOCxzMXacLK3"
    "RFhOScZUpiaBE6iWLWYWE2K39jSJG96chUxDNuTxilpvlZG+G6EDErOUuBCN8ERcwqI69j"
    "VnVu5KpMMGaTMDYGgwlkk02GXtRAs8x4y08m0anyKrEMCXdYMwoYhzalhLNLMpZV6SWMsZ"
    "opFtzWDLJJsw83LE6mojvx93zjKCoJqEGBYp2Iuhzm8UMGnq9UhQ/sq3wGlIBziCeU2Hls"
    "yWRNxuqSCpl93CBSViGabMUN/4tB35o1U8UcY7vgOgAVeZpBia6wJT4nbkWV+jTHjFziQ+"
    "yBL6BfhL0Q9sp7SCLshXhIhfAQhL1OYpjZMl6NSPGV9SgKqWe9/UQ6mKts8bXCpegaz9xs"
    "nnOV95c9az483HZazfvBJfEuh+yh171qDjrd+0viXQ5Zr33zeNvsXRLnYsj6j/2H9v01uN"
    "l5l9Cu37m5hy/dK+mQd9fp9x2HPPsSWg46PbuhvAhrGW/joncSHpNdMVqXBP4dsla7N+h8"
    "68BAeJfi2+7dw217IL91L4cM9rTrXvN3QexdVmPYhHhixsmJyU7tG4oqD1VlfdoDqlweES"
    "NAiBJGpSWMjVKdZ4Q3VAUM7/HYio5udH3ZS0f5Zcl4apQrt8mVDt9208JDtLi+qry+MFIB"
    "bcPVZ2+KbRitlaVaK6N7RQFMxgCRjBEMmkXnBdXJqVvtyzKN5QGexdjLwzxNNplDQYwRf4"
    "VV5rbdajfvMjApy9RJYI/WTAK9UJVAP+dkPOVLJsZPGqBnfEXmkITJkpbolfwHYgM8A/RK"
    "MYmtzjbIeMUNazb27NxradUOgyMHf4EhszjERgCJzcOfTDKV2W+n6wZ54gaxq0cBV80kc/"
    "gfQf+EFzFhz/5Ms5E7FancDdCj3jc5Ehpn0TibdwdF4yxiahXSCtE4exLDLM/IyABnsyK5"
    "tFU2TJxdd1uPd+37Qf+SeJdDNuh2b8U38s+QtR77g+5duye+8S4d21KzI0k310PWfXjo9g"
    "aP951Bp90H85Tv45A9dG87LXnDvRIUvWvZuf0XTIqtdudH8+oWmvk+VMNG5ch2Oc5LH8VO"
    "52XFwL2iT0wp8cbsonSqzRU9nqUeTXj/tInOHeLjY25aFEu71blr3v78/kvjQs5XsVFqts"
    "7sh7BDUJt0qt3hmAoQIkJd5UOK8TgXl2Sbudu+ECtPhcexDIN5QAeO8DxZVw3TIWgdcf0I"
    "YA1Z+RoiQ7am2wICANCeGHUgJuY4mbsVpg4v2ww2AHdGoqklI49DS7hSQWFNxoTwPqWyXl"
    "YMzh2430jDuZVwy60o9+8AASsEyk8Ri+q6Sajg0lrmyXELCZgOqswNMqE6X52T3zVrRsZO"
    "IZAROPFwNnaRZPakGXOIsJKwtaqso6l4DvbUvHl4lhNdM2eHCNkq91FBJhXfv6VZOtYaQJ"
    "AeQXoE6U9cMUaQ/iSG2Tvxsjq9egRVhuZ3dHUtpdoASH95ECa3fS34e2iIKSx+5tm3wrS4"
    "c1V654rqAtHBTsG9ApSnnM3LywSyw5IJ06Kto8orBr3xC0fe3TMjL/QeptuDscezYLB4wN"
    "5sLbx4gDcRDw65V3Pebk97F1q5e/jfi60b0EW6b+VyP5DedPus0RyPE/sKZFn2kt1Hw7BD"
    "mXU2s22LfScwLbMZekZKgCZTYIO9+0HOuxXk1rO44MeMm9S2npgW5yoRF67tRTQ0XRpuRw"
    "jE2nWK7To2uiBs4nJOvNQQg81ej7YKtFWgrQJtFSeq2KKt4iSGOSAd5DudYkgRy8CykgeG"
    "McJC3p76dtiB6jhZvFXjjlm7mE6gMukEDqVqulr6FkXTp8xnVDMNH0UmJXMhJG7OfjLBnU"
    "+11T/prCckRlWoffHqYxaiTIphICNJqnoYTsNRoJ9czJJ0XBWLcvxDrRS10rx7KWqlqK5U"
    "SF1BrfQkhjl88OVazyFaHOpKDzUCEAhAHBdLMVsk4jtVxx92w3cwMydm5qwcfysMpS00MU"
    "5nceiZfaeRCpgttNGL02grRtYkOmfPxKRCW7Uc9wgxTUxIwqiY0jFiaVKjQcwZXzHCxZQ5"
    "J+OZYtpVD8FVov+9+cvFp8+EP8mPqxnXKREv0IA+ZvSvKMZ2iIcO2ZB1GdRPtPNOGnShK1"
    "MK+B155tSUjh5cPosytUEm1NRUKj+by+mUmiY3dgnfhRdHLw/E0xBPO0M87XS1b8TTTmKY"
    "4UyODnByQKrbvph4yQoVXvn8MUMw6uePibGocCu4UeqKaX3Mw1uPoBbBqKG6Nhm4m8zcCG"
    "/l3xysddvXkLPvMyUOfZ+SOfR9TFXCKV/EBUr8vd+9TwCwPIrwjq9NLfI/Mn/8EfI6hbXA"
    "i8A2HwmpDkdPh/Zv6CAcUi00Dk3c3uHYDVLisVvpY9dVZncY5xApBgFXe5xf+cuOw+ynxF"
    "Gu8ii7kFFkiJOhHR8J2nnS7TzAqgLg8Eez1sYG34QqFwoPDEx0XNy40C6jAy7+yRAdKiHx"
    "R/N4N7H4kNDc9gJgQaLJwOHPVqvByBmVLFk7KSMKI82HDgDvEmQHFRSge7VBINsIwPlkrr"
    "GlRePyb+am3w7FI3JeIeQ8v9SCyscRiCuwS+RbThuKwy6p4xBV8hysgVGIDoF7amb1WfGs"
    "ycfI+60yzWbaZRFp9rPYm2DATkyevbmbegYbXKcjJdg4gwUfyMhMvKesyiiOTNuz4SewZE"
    "8sgwqijY3cfiz5mXGn2d8akAcBGoj7KjUEGRjdDSpOH9WMM96X+jyw238XN0zyZPA5Gb8q"
    "uiaWhbgek+WCWLxBJkuLMG4Rzhru/SWzNH38FdI2mEQxaKCA5DnpWPZDxoL3BhckI12ba9"
    "aYwApRwe9gyCQs4voTwE/8KbG+ZNn2/3AibZgWZaUBRz+Fmkhb6Kdwhn4Kby37HJ0wi34K"
    "JzHM4vAfcabHiMxXXJyuCosfYz9ZaIQngq6sQfW+OeyoXnW7t4EBveqEszg/3l21ez+/D1"
    "Xli+6eG6ktflklHEgBqj3z/B7RcopJ9OsTa/Nz0CM75VTJQVE/holpZTejxFh/E24l1998"
    "03iw4+FtnkKBjtqXg58+EjQLhtiJVla0sr41IrndyhreAArgac/ppqY89e15lQyPq+bZVK"
    "XouM3ozIXcRWO26PxeAXeypyDwXo+Byusc0NI18fv7MtbuLMY4EbjfSDNPTGXLkblpmsE4"
    "YROBbUCSNaA8JgTZuQF8Trge6UP1TUUnc2VNdO2VyvzMYgU2iMntEEHOKJkqjEyoL5iPkQ"
    "UVV3FmigM+OaeNQIPdRbenMGLwiMEjBn+GGPzpgrOIwZ/EML9trGClgq6KjxasUOBPNeXo"
    "WiwhjAc5hVEOqwd5xPgoKSKX6ciln2UF4EKdUHfHyeKt8FDMRKtUCqVr8SbPivPrI5iH72"
    "4jDfFQg+0yxEQoFlFsr8JfNCYhBZUDVgBOhc/aq3R3NC2qqI0d/BsbkB3pSTHgj+gwgnkc"
    "9vFDJnuUbpwmGS+oMddsAGMMt+cm1V+dPEvpBbXSoBL5W0aaO8f89u0C3SHlD4l5RGPv1O"
    "ihBwU9HMrou6gXR1wJcaW85xLiSgg4VEiORlzpJIbZJ3hExzk540yIDNPO7JF2Bt096+Du"
    "edwsFCezGSciDYRQm4SJuRS1gJjT9vT2Pwfpi97b0m+79zdu8/BOEIKcxc/c5XD10yEQWe"
    "WT1a8WZ1X4/DQIPUYrPPjRjKw8DZEhW9MRXTkFC4Bya+6M6l+p2Wo4yEmIjM1QuMG/XCuF"
    "iwfMEzHIeNh8kYyNh+0mGZwBGRHd6dpU0tgoMqTztzMECA5B6n+isXMydlwNNdVL+O+j/E"
    "m0U11U26DPQkcz1g2ymlEn8F/sFFYEHD/o04eMP0F3dn4BmdRgbKc4Hcv0BBvlkwgZfknN"
    "r0QhC4M/G8pc1kIQLw3PsF0Wqf5EBGdNeOmxWDuv2pRCoiZjDKkNgA6Adreh/B0qp+aQgW"
    "fj2n6zJdOpKcjFgT8bzalYluLXwRYgm9sukiZkZgCUlPw8/vfqxRz/jcifYSdPgG52gvB9"
    "L4zejohKIyp9hqj06SpViEqfxDB7MkR0lJNdHgNEWCPBhp5SvB4xz/wbAf5iEpmwFYk3W0"
    "J4lblLdo3kTjDXRo5cGz6JPn6vabPlPKKZB9MdBLvYaec5DA57di/2a0HIGR2yq2a/07ok"
    "gbi00UQxtemQPXT7g/AtmNXiTq/zQ5wQo9/a/xr9/XfRaGFor+J3yfS3/15FNMcsW9uHiw"
    "xb24eLxK0NbgVHFfSvPBub236vbe14sPRSdjXxu21QYzfxLEKN1o0qS2hhXCIy3CmAfJQU"
    "s5ekYvJ+jh0OQa4mZ7cDyNHplRtE9rNeYnsxwplD+O237fH04Sjx45SP44Ppy8LaHxTTXH"
    "EjCFSG7zXSMPaFv1WGYHuYMD+ZxCUDLFgxnjm70NQGURaKYdlu3wBTQ1svwp2Jv4IvOlGY"
    "Ch9AXiB0492tWXER9mU/DvP9V26Lb6TgwRjguamq9zlTVb3PKVX1Pker6gkVJr9YuqFCxL"
    "DS8mh1EpRVIbt/EeJnHhP7tlRmOUsr7OriUAXWF10sai8hqmcHLg/EP7EOC4H7qcKUGwJt"
    "eU23SlQDIbiM/21pY7CDQxYgZToFK7rswqtjMH4GTwHRQiHPBjgTgFQjRB3xjTTA281tyW"
    "cq3t42qkcFqtKfdirylHwS/PPxyCSoCmVxyHDSV+RUOIqDfq+zqcDdlMufG91FnRyR6bVp"
    "sqqh0LnYk6gFe48vzuYrGU+Wmm5pbAz7m0mmXOxPnoo40Zd0IWZBrK65d5/gg/X7jPu0TN"
    "hiocwc+FSJ6SaGQfwuboylAxYUhbHvKsS+DYHTi3Pi1L+xFNhl+VK+jzgQyc9jQ6wtQ4K/"
    "478RzbTjo8VOzIWKO+HqWuzUazIXOl5D7tngVzXlKrUbEA5b8nm0RI3rgTbnS2a5fmduaR"
    "syXRoGZdO1Hbw9ZKuZNp3Jru3qOiax+6Nf5Y+R78ukn9ravQPB3jPwN5NHxgyUeOY87qRO"
    "jZpo4eiVdYZeWXgmo1cWDnOMV5Y4b/NAlG579MXa6osFf0f/lQsA9pHUEQO+yIQBX6RgwB"
    "cRDFiyjMac7lu4TOsT53oALmNKgTf3xXGUuhirdZpLoY8KfQhz+BAGFOCcPI/QIudzcH4D"
    "GuQVPIOU6GtWZbkTi5GVXowsB8LqGxevQMie/lG5Ko1U9GyPekdFypEZSz0u3iIPpwBq7i"
    "1rVZKoVC+yvh0N/Btdn8UA9767jTT43okpBh/3rCi+aGpDwjYc7ouW/smxSZrnBGyWjv88"
    "mSn6E8DVJlV0qpInx2C5WBpiO6Vk7LzDL6LjcRzEX/4DEco+/Aa+B5T9ki967gXj5jJiNY"
    "vlRNemo3+vXnKptwEq1G730G7dkCN754oOQl9+nzAMEdpawDpp4n4Z6ctMy8mKt0vAnEdc"
    "Zdaf3QtGXBL4d8iarUHnR/uS2H+HrCeUol77+pI4F+HzOJuXayYn1xQf1/DGhNa2ndbH0a"
    "nDQkx53XGgw7QIfFR5pBHequsoV8Sj7dGUZV6pkZTRLNigkaYkL02Yb4G2mSucEo+OKLo4"
    "i9Q1MRfw/c+9by3y66eLD2S4fPdO+fVDw3by/dtX6aYFSq/j4gXxMOBN5nbIVLtlcnHTsh"
    "9asL6crLqh5paquaHHMO6vb7e/GgnbqpG+m4o7Xrj39n20z+dUOsmuZlwWWwbwzk7HCJ3A"
    "06Uv7FQx6S9P4NuqfiXjV2qMyRRcVU3wgF3NKOyEOjGd5IJkvjQtomoxBaIP8cCcmRJVzV"
    "zoynokWd0ouj6QSRVjOhtBikkzX783nftQ1wiTVggmRY/fM/T4xTMVPX5xmGOG2TnL82gj"
    "fhrUSbZak17Ez9oVSHdpK42jP7R7/e79JbH/Dlm/3fvRabUviXNRDew8LD1mne1huioPRZ"
    "WchCUQHcPpVGfJDdEBvSTdzeZonSRj63mkSbco2cZ7+fo0wAg/m4ahrJNcfIOEIdaWafT3"
    "qWuOc7d5Ds97Cx0NDMt//Bm1Iz895S/o49EUmDiwCslDdtBtd/PcXGjgzLav2+ZCc1znju"
    "x8y+Syid6tmVklQ/VHm3rvezIsWGC+jgybAWuQX5n55S+XtCezwjWajtLunc4tuLv/ttWy"
    "e6nrlJLpn/Zk0Y2h1JdBc0WDZNy6xuJyqedh053s6VZ0VFdeGXTKIX3YCELe9w3xcPpqOd"
    "HzdeSXa/Dbj1N9u5e6MklTxfarWdq+E6r9lwWIrN6x+6uVwB413od0yyjrcuai7EMvd3Q+"
    "2SlnehWUyiwlNz2FOn9KSp9fvi/hdvx0dXm/fdL6U3zXUESzuLUogk0Dp5+asCine01zKX"
    "hiaP8lmSTPyxhfm2ijRqrjjb/5yE1hk8mVUbRtOEVHpWegrC8qFtfaJEux8+ryhp129JlT"
    "s+FldFeIQcGKAB4zIEo8M82kaqznYhnPyOloI3svrRbp2+ZBr6GpMdn1xaCqJqaCNVoaWh"
    "6Wh+lqaPO6ePcui9ELmiUOgH0z5B4zgxJH7DlfHi0/UQ2ZXUI6Le7IdEEWD8QGFM9ij6DC"
    "1duKMsIEzIpFBAMelxt1ZYbiCJ2BdnL4MjEO6SjG15PrIgOcbIv10xTpiVzdYd29ituzix"
    "YHmZu7fFvdUOdGCI7wz6kAHNFq9lvN63Za4bYygzlcg0iMjumzlSRrllNfo63q5O+2zrag"
    "hsmZnVdczDSqOjle3PALKoh/kmnKdW0qVVYyFzqeyt18LvOoFlls1zHK4x9eFZhNSe4/9w"
    "l9wxiIcmMgqlJuveZaCRZcf6OEMbZ/Sn7R1U+Hykmlhdfq1H+r7qDuLroetvBwRVladGW3"
    "gwmutsIQI7Z6mkSy0MrBHjLyVJftgmuXURkM/IvG7DprjpxpzQy+fJ7JAjq26GBnU9BUN5"
    "mCV5stWolNyKRmUuG3sh8IpY/syGWHzCnc64SBwlfs0o5l9moAzfmrkKc5a0gC2xwjqFfc"
    "sGZuxaBdTC/uDCsysLksQw4K8ijIoyCPgnyRgnzFQ5nKnNJFRzPljLlBOdm3AfuCREA6ct"
    "W/PKplgBB1y0rrlso8ZtdJ3uud5rjR77HRYxqRk1hZx+U5UJGA0KMbZbd2/C5pTP2U6D5Q"
    "5VFGBBYR2GNGYIN1TveN+Y5zOq8J00N7+5OYw0KVkRVm9mNaz+5rAF3ViV9lYvsPlKnipQ"
    "Lz7SwG6o9t10hD/hc2xUiJkGSIhTCoGBLTshHxlWKSJ75kKnnmXJVZklcKQPF2xILncQLI"
    "OSD5VCUak81sxxSIcXBxe4WYVIj4UNRIhj9EzAEHfjYmea4GOJuMiS+U+Iw9KaV6lIRUPa"
    "jDow6Pcj/q8CcyyhF15G3cFwJiYYxoExYbk0WagLCaXZSRRLZ7QCj2cjCDUolu9QiDQ2Er"
    "VYZjBgMvhV6yPbazvAdhgOdpij54Atd2bz7eExiHecdhdnb9XWD0ACXC6FUeZYzCwyi8Kk"
    "DpVY3C8yWTi9EFgqnmkjUBX3K7rHoAtCUQwAeSOdA78XLUAmTQzX1EIJHAV/JCF1BfTrr/"
    "9r83f7n49BlwxRn9C7yKV0AIt2SfMy5+d5xCcIAnvoH/MToMV8hhGJWxEsvEG2Iwdi6S7S"
    "Ovsk/2Wef+R2fQHHSgxMfmesgemv3+793e9ajXFqSXJPg5vNtlGaLii37MFZXuIE77yFBl"
    "qrQwfVyaMWLTmJgGxxc9y0qQAdGzrKaxvYFs4bHGsWA28TTjmC+HeTaluC/mhGqCmgk6qM"
    "wLoxBdzD5wlOFMFXRTixtpymlMaeGCOkXVFlXbt1Nt33hbK1u5RZELRS4UuVDkOkWRyy07"
    "EiNt+SqSJAtapq9RBrvDxOArwQkQbVYzbTrb+Cx7/srnZAynl5ehxJWGXOAf/IimnL9o1I"
    "b+G2QMmU9kDhTTyYFiO/DHmSEO+wLZ0q1I0dBJ1bJk4M69sHOtOMwFYpBm95EEockC5UGU"
    "B9HUsUUaxLQcRaXlwFQDBw9TwBQeJ6DP6IppjUy6UxbQMC0OdaWHGm1+pzDKmFPiFEZZiy"
    "mSlxIiu6gpfvvxUwaJ/eOnRIkdbkXwW2OkPNM4V9hkBgepasjoi6xVv9KKfsXyGrFUxFIR"
    "S41gqYOZwS1LjzVde/caaWiq5W+1FU79Jv2+iWJZdL6wZIpnyA/9IobvUnwrP8BrNMiTwe"
    "fyoziuAPxrEDBE207UqxnXqYOLRRHTkp6BmSaqAXslI4xPYuCXRlzqoEQszE+CgFgMICaV"
    "7x11dtTjqi/hT3Q+BW1MpuPJO8oRYoRmKjfYFUkiIQulxwkZTgH1FAHDbZHBVuvYKgOOau"
    "Tn3rcW+Xzx4cvfGuKOArKBU0GNOEEeZAwPGZ+TsY01WnQxlpmrwF9GJqPSRKcLGidtHOqh"
    "BYsfaO0s19ppZyob2UMfZX9ffh8/ABHSWij6aftoGUWRvUUVZf6V9pwoEAbIDicRvitXHP"
    "yPi4sPH369ePfh85dPH3/99dOXd55cGL2VJiBedW5ARgxwPyo0ipd40oz5bplPQrQIEFdN"
    "oqgmtvammm6ByFoe8WwbCtdldMDFPyVjcFVgfdEI3F7CbvsvixpM0TuqkN40ax0n+EbapA"
    "rB1GktfoGv+fYAEddTUJEZCwz+KugN8iKWs3Tum8s0Zz+7NxpkbC4n478RReeMXhL6i8x6"
    "4KBj1JRSKfwOk0xnCnumZAaxIjExJId5LvgqQvk56YgopGXGLTIWDNFe6Vg6R8JX8j00ll"
    "ws2X0LaCBeI1IqGcNU6iyoO36tOTBDH8XhBMT35QqIheGFmPLuNOS+hbrjMAcpcZgrPcxw"
    "HEbGN9ly5TSvBV4Rckz4lMUFRLRKdkz4FHECsSWVGHyCc50qLMHr1SMKsXkiqMrisysHHH"
    "a5XHW7t4GVctUJAz+Pd1ft3s/vJddFI81KQCRcGS+nrhoiQ18QdK05oGuNXzHZ073G1TIf"
    "fF0eJ4u3KvqhNZug7IdncQE8RhemxvbaTnNlsYgziOSpU3Qn+2iaoOHP6VG6aSQxvdRaRZ"
    "FNIAaWitsokmEpF40a+beqDIZaRroLyjrXG2gIAlBnrr/VTybhK0jBT3WNvkpfLgnn/OKU"
    "BhLi6owalFDR+zkZv9D1WH4/1kxzCaGrTFAZDlYUY7I96OMBpBrIyFgw60mjboI92OXmL+"
    "5rgXHYELLgaKor2nzsQGBAI7+wca+xsdSpOSY65y/iTdFYjBhUSfshYlAITlQInEAM6iSG"
    "WWzreTAop3nt3Kc/ZomM+ZgcGPMxEhcj/+bgrNu+hvDe+4ss3BWtkpMbX0T4a0uDeTi8oa"
    "ghjz9liu36lBLb9Ska2zUVEnpCuY5kNgeIasjpUsBqdGh8Y4dGj4u7xGNEiFHoqbTQY075"
    "Ii6QKTkVzYYCs9HskY1mA7dEmT+gfyWo40Gqnba3I3JSLWN3szVvc6RM7YRyOa2iceQHtI"
    "963xytgVRMP9MyR3YQy8gOYsk5Bkld4DjkGAf0CSiV1Tncrf2QuMTltbgDOY/dKs7l9ziP"
    "46jdKnCGgkFiP1b1xGzvLfUjFkMPa9qLmERjTHtxZtO0Cn3QeqQEm2cx7W1I3LrYrj3rJ5"
    "PIuUGelVfqFtV+FlsXA3dw8OkW/7xSwjgxl9MZMfhKlteGz479zeLihm0Em8da9g779Jyp"
    "bT17KXqQ18d65x/UXMwPkKEzVFgS8hZyTsZGCDHMLM3LzB9RtKcHVI0FnEbIGyq0evev0B"
    "s38aNDkjOibz8fqSrM9a0DEVntpUf3ebJpXLknn9yaUuoJ4CLDbbZVpvp9xsGhCOQXyEll"
    "+/7IPP5k/KroSzoWgovtFwQNLmXmfflxYoj5MYPkFMuJZVBKuNEgK01MlaXMg9XIkE7r4E"
    "/PKVP5/T33kang7PF1K8eo2C5tfqDsVyPZDz23ztBz661lv6OzbqHn1kkMs5QOoiOc7Jjh"
    "EdTCQeAAqY03EkWOkz9AtIcAcDwWyxyoAwYKlsJWV5rOwVIfCbITAwWrECgIU7IAHvd4rQ"
    "xbYb76Fm4GntqnUQFcvfI6OspzaytbA8d2pZLI95eLBTes5nRKTXs7C5flDDRopBbntJuC"
    "I4/bdis+1hKsk/Y+MNxJciIzEhOFzDkgg+dkvKDGXLPRljFRDOrWxZQZV20joBOPxxoymE"
    "/ok9NZBKD6GoHHDvnwIXPCAblKvfqcEpUTF2syFVyXOe0bRLNz3kP/MBbqTnU43azOCFgh"
    "YIWAFQJWp4tkIGB1EsMslqQZtzemOH57FLWArA7t9e1JM7l47idCX/v8XPeJo1G+J0eYhM"
    "gwzGSPMJNnoczBsTCJcbtJFoGDVIiKxTLVGOUNbA7T1WIrP0RhxV1qBmGtoGORhbDAbz1H"
    "eacYGEA8ohMhT0iHAwL+RuvkFhrcD819w14cHj2aR7z7HTbwxTerkoFnZ85tR52d5DFZSo"
    "2JphA2sppp05nEWvkCBosbZMohS5vGZI0DzTJJ/3vzl4tPn8VXZEb/+kqeOVeB0MZtydRB"
    "kDWzAZnm5mKJx5UZK/+BOfFhG6JHd0ZEhxEdPkN0+LSEKESHT26YZ4oZ46eQDCu47WuXiq"
    "6oSt4b1rqizGinfF7x1DVEcUpkfF7MLEJYQ3aXkhVQyMmaAZlqch8WQUo8LCp9WGyUoxxK"
    "TIAI4f10p9eNh9iejoMR77Tj5O72SFn/7KqiAyHAXskgjgOKbQdxlmbGuFpZOlJslU6iEO"
    "ZDVMCTTmOXRPrhGVSMs2nZrnnyG5lrnz8RhejaKyW2GB8Fbcp4wM4gDbBEMgwBm/oANvml"
    "CJQejkB6QH0I9aHqsbsUfQgFZRSUUVDOKCg3FxC0pug9W2CMk5bDTVJFZsVpPDJ8rbPJzT"
    "PBaaKYL3YhKyG6TpysLkKaFUKVCmEvylrniiojVWTEy0rTdTKhRBXNvkL8y1xZy1Qy9m0o"
    "3w6pZtayZLtBlbjS8od8OJTuGpsWXXjBNtxXbV5s+axBhDAPUTYqnWqqeB1dceX4MaNUfD"
    "MaLi/eXXweezE/4rVNeGvxjmJuTehM0Z9G/Ml7hJPCeMggJMi29ioElqYKGQjnimobcZ0R"
    "20UnEJ1ZS7mAVUFViFIQynSzeYLzmp6No6yMOqU/yu3diHtaKc8RTHx6KjqrUak8okwtqe"
    "eyJmogiduLWDDw15m9BT7G7blg9qMqXiFVHH0nztB34q21hKNDOtB34iSGmS3nk3y10DYU"
    "hYR4Vch9ovhKfq54EeVtW7Axot0H+OzSVhmvOrtqXo+u21eDS+JeDdlVr3nf+j5q3Xb7nf"
    "sbcSfw2bvffWjf++87n4esddvs3Im+Wp1+p3t/SYKfxf3u3YP46n4wgqv2fb85sNvFfi/a"
    "99rXncHotnPXEe/p/yTuPfYH3bt2b3R122z9dtvpQ4vId752YqTvb9q+RvYXvha/Nzs/2j"
    "1fC/uLIbvuPl4Nvj3eOgwLfByybu9atO2Klu6bhr9x2zz0Oq22e1t+cO/0HwSTmrejb23v"
    "vu8rt9Wg3bvru/flhyET28i3b6ObXvNaUPo+hLX8t1lGG611l4W0oa70Uuq1//EotvP29S"
    "XxLoes+fDQE1NAfOleDVmv/e2xb7eTF0MG58R1r/m7WAXe5S5DlwlHToGRY7xqElKYJ58v"
    "G4oqD9euhpEsDP6czODPCQzOCdNjgYPUnHghRCkrV8N0yNhExua14kUpa7g5lBIL7Iey80"
    "zmMB3mI42fy7sF4gZpUUeutI6M2WdSBrOMPCjKHAxtMauKTrW5oie4HnhE4eVkU5071LXa"
    "sEArvmve/vz+S+MiVFfRr2mFENylYVA2zSWV+2lqMaeDR++HDAfvh8Rj90OYw46NO8rglC"
    "Q+G5LDJ/DxGX0mS023NGaew2PfwtJTSlof8BXIYQBymx/O+lPmTC/YAOS4T2yyTuVCj+OI"
    "a7ihFK/oO5wzFPaSYyaHqHBCJ09oXZtreYWOMCmKHumih98RJVeInY8OExdVWVnaOATlGd"
    "8NFY5ulUf3TevaVO0cKhoU9fwKc/A2nhrBulTH+8OXtqjo1C2ktkXKZC6AxX3o5466PidH"
    "OXu3V2aJXcW5IxyC+u6eKe/ceIW+owvXZIaHpqspdlIrPuFyHmb1vI7qM0mDmCFUF96TSS"
    "3oo0b8OURAkVx9KdFE7urMEErkglrZ4oig9WUwNoY/QdUbiMVxompMGVDTIFzs4G6gTcPO"
    "hQi1buw4Gbia8ZUMvVnN1vGBQ6U+LSYKxwu4OGt4Ho1/poXm2M8rKPYDwwMwPCDvBofhAW"
    "gTrxAQgOEBJzHMSeEByfaGpOgANDWcoe0MbWdvzmm0nVXgHNjJdgYMSd4ytsdB+OkrXJ3r"
    "LEvIQ1iJfJvgBkcJ3cXeFaBEm1eVZSBX9c+nnAep0CATt3LyxwGE6Sq8j2EQQJWZXsw09v"
    "Mnf2a6OGKc0Jkm9JTPoYR7lN3JPvk+kjow+dA++REAfIezEF0UtrqB7Ob+gb41l1n8Pnw2"
    "nz29EmKS+R0ng7O6JmR3AQks9gJYfRIOIHE7ZKUSXF7pohsIQWkzy4gt6Rdq0UizSU/cti"
    "PqNd5qlR7IXO1kujQtPqcGpGWELsAIvJqtpcWXM9uGTF8FN8Ws+irarxQNbMiCkTKN41z8"
    "Y/Dl84wsF8TikkxjU32pytSVRFViTNSHfXTOrJHuWznTxn6xUpLyFdk12sDRBp53o0YbOB"
    "pHKwQMog38JIYZw/9TBrMMqMEVofKw3E+DTN+B6QHZLs9eFiDErazSW5lUSNTRklmaHj/O"
    "8WMcpksb5qNV0mMN9WLUQgvFVupG+U+FCCHC0Pm3qZCym1VNDJEhUJoOlLrsKgC+a/m6Ok"
    "7WbgXvQpOrUrhdizPLRtUigJ17q5GG1E19jTLFjRhQJvEXqPoCCJcHmZ2TJpkquv4L/CyI"
    "8VgYfK6ZVAUsTV1CARcyhgZwfwTh4JyNiTxwZFUVJrZV4rxMfAjJoR68Hzrn9FQSQGfDx3"
    "MJlsc9sMBHlftDYEBE13JMCn7v4FAjkolIJiKZiGSetl6ISOZJDPN0pjBGYzT/bA7kPvIq"
    "Q2xnre7j/UCWYLAvhmzQvm0/fBdcvSTe5ZD96PShzoL8M2SCvf0mlHZwLoasfdfs3F4S+W"
    "fIbtsD2an9d8h+b19dEvHPkPUfb27E2HS696Or7j8vSfAzOK/fPN42B90euK87l2ER9m0c"
    "2BdLQ8yxBK/F7RPCR364CXHWb/d+dFrtnHKJSyaGx74QI97s/SYWJdQg8S5hNHs/2v+CUY"
    "S/1RgnsQfAb9xxmDbUlV62vXaz9d2O8ZAXQwatvW99H4as1by9HV01W7+JRe5eDtl1u3Xb"
    "uYfG7lU1ho9xK5cxw21f5eGqLkIYUkxzCa0hWpRnKi3PADYzik/tm7K4/EQIwe+wwKIISl"
    "Y7UgzpKZuSQihX3s0qQo1xhFXerdB0VUrgRAzmnZW1MaQYloKGwQMbBpMmcwE8PonYiZhV"
    "XEUTrPhjUpZmiXVbNDIYZCVb3Ma5QyfciAQynQnGEpkiUJnO7CAFSKQ3V4wXITKw5wZ5Mv"
    "jcDk7YWEXXxFJeKFhTgUXb4yVKeN5+Zthn7ZUyNP+h+Q/Nf2j+O3nNBM1/JzHM/kMvK2Lj"
    "p9kTqjmioY3BajAo4Q2gxpVmzVQh7OedtWG6UwYZXV4o+iivHSqGFAFz9FlHaKryrD1un3"
    "WX/XFQiW9oUkASf6ut6EiTLIQSKJRgboj/nhWmmbKSRYPABkjoX4JaXxMunczNhWCtJp5D"
    "7Pc3oujHnv0N2ZCNQXCwNGs9shMqj8FbnT9JDGVzTzx1CTmtxrIyAmGcWCvuoS4mmSmvVJ"
    "KYgolfyUJZg3+8SZ45+MiLG+JBE4W9jJTpFIonj8/JQLR+EjIfscspm0QxqJ3YAvr50Xkg"
    "JkAE8DoGnb6I36BKxEa8ga4TDXzpnUrB40vyn0vFsKghfqt4EUP8OPgNQ7EwxMrWoG8o0k"
    "AVXTBlYXB1ObXsGg/yWRNFh1Uqf/bTkqni1oSLP07aDHMJpYlocoGHCJdsrCfA1pFcpemV"
    "HwIlkIr1cndGvJS+3YRyBfvlB9T6Yvt+1RYjOblKeO3Cnf4jmVGe6HQNMkDhXS8410vi+E"
    "KcfbTwDkcvdF3oKqGGOCbEUhWqbbG/n84VTS80/oYvjWkJc8CkiiH2oGdDmZv5+r3p3G9Z"
    "GvK0cI/mPftGLByx8LzCMGLhCJJWCCRFLPwkhjlWO9jFuT62owqjZKDdd67b94OR/Lcz+N"
    "eo1exJr/u474fsodnvP3R7g0viXg3ZoNf80b4dPbR7dxBBE/g4ZN+6vXbn5r7dGzl9ttrO"
    "M5LuDNnjfedbp3096ndbnebtqNVrX3cGo1b3un1Jku8N2dVjv3Pf7vdFhzedvngRCLu5JL"
    "FfhxX1LMEAH7MEA3xMDgaIlvEIqaDRedcXGjFVkySjCHGF51plEdl4GCB2B8g0DpsOShqN"
    "iLha4mCUXYzJjzjlm/1hSpz6+ae+n4f55308NU76rZM+abNPqfZW7A6/XQM+GHeLP1NfxM"
    "/aVYBzaatsoD8TolUf5Br775B1ezfN+07fkXb8n3YRckqIeMxZC2Wv8idV05MOUP/ERm5z"
    "MNgjqMOZWfZ2YuPCObjrEdSPu6VMX6GoA8Sch8U+kvox+WMmJn9MYfLHKJM3xoisPN5Q1I"
    "/FX7Jw+Esyg79E+Buw+e0ieQQ6OGACjdZjf9C9a/dymjPOHnrd/kO7BUiQczVk/3hs9jsj"
    "t8dLEvw8ZJs7m+9+dB4g68rDkF13e3fNe9GhczFkt92++Aj/VkOQCVhf86DBAUIMzK0yFv"
    "xsKOrOi9gjrvCWeda8JM0hu7okV2JFiqW4y9p6n2VtvU9eW++jRfwcT6E8R5SfpobKwocM"
    "PP6QyOIP0QLFtqdVzOaVVpnbT7Z3Ve6dGP7u8NvWTjW5be+1keu9lpPPMdTI7jR2Sz/AnE"
    "z2aJC1aayVvpU5WevRIGvTWOs5q44cn9acbI6lR5ansTzgS5qD1QG602Pxx5wstrQkm8Z2"
    "wdlPX2XZud+5/QH6q/13yG66t9eXBP4V+munede9h3yD9kU1dFZM0FVYgi6DqpqVtJMk+l"
    "GGyXZypqwY40pwpwQe6dpci8NW0jbpMOne+3TFWF30Yejw61XRtR1qP8VTn/KusIlyiD36"
    "UgxwLlGFz7vKGOGCgQkRTv+9371Pi5v1EYbnqja1yP/IAs6lQeybYILJUtMtIcGfw2PfIo"
    "IAGBVAYiNeRGGHoUYQYoUOwl5EgYCUyNg0DUNZJ5iYQoShsTn0oMDz3mJQwFfrjz/DKrg/"
    "0jBrrEyACGPEQywNRlhm5WmQCpkaZmowIC8PYyOUmG8zNamBvbqjLM6d0uDK6+g4p+zWhA"
    "aBfTBDpk1njRfA2nxJNo+Vv8E9MQuDN2u9ACbnSMlRzX1hO4Mje2PupBy+fUMXDUC4GVEm"
    "Xo/GCGlXThfffutRXeanSNk93O7aord1jWZ5UOOwU6vuyStfWc2aMgnyzhbDJF/G2zryyl"
    "nST5q+7wKs3/YXYBTXVXG0WCuhkhXDp+vlQtemR52XMJ1jjK6QY/kXY0HMuoO+as0odTSJ"
    "gTeRVyFeGQ4bCppX/pa1ZZeYW3EqAfIryi/pXDqCupt7b1030FVL9lRXbokfp444JLHZj1"
    "XfRT/d11pp8/GBC8XMrFu3u3rPLtuhfz9WPcg+bqmi1pVLUz5f6DbJfju8209dGSXmAcBp"
    "hcAzt7KvrNjMMSqICy6Uk7359AC91Ba+km6iBQju9eYSXyy4YYlXtvaeTl2vq9pya6oYdP"
    "SqxceQ5NrPRUc/oJ+6ckpjr1yb7julOnYvdWUSN9S9pfMu9FFXBpmW+EHz/fH1pp2ip+92"
    "Vyd+gf2r7NTzGzQ0JQd9ADLdnox+pAbaby/at+JEmg6IBfnX58qaTKjMGu/2+JPZkKnSJX"
    "wu2hqmZedPlwnbzQVVXkxZXk+zvpKxqc01XTHEaSWzyctOnZTy8APNxlloXA7/BkMmq/+9"
    "g/T078/JtWbONdOkKjzTTkXPuCX6W4onKM9iUiSnf5dvBHclUp6e4t0G0wtO2ez9VmiHNQ"
    "YxrzLmVb7EvMonm2QB8yqfxDBDpZlRQnayK0A/FZbgGB4gDI3yRFDWa2Cvut3bwJhedcLJ"
    "Ox/vrtq9n9+HwnyiG6jkXGI+1e1MT06oimxPY3tAwMsRvhYkfJsg47fhvhu99iFH8Jrq6g"
    "A7nBxhWkzDVOWjwxktRR8Juc6ME7CTK1XG0dYhyG5LCFFgaIvIDu1pwhHeJ2uVfhqMlQkx"
    "1PZszMdQPw0yND1AxoN5DhdfUFG+bg0w8E+rDPEbNm6GnM3AWf8OWMlKqrYPZgqU7TlpZo"
    "Cx517brRB2l1EJIBPbp5RAcAtRGAeY9pyM5/yVqmPyQukCqnuuiXyYxI/t3dAGlwEqBJwY"
    "KoxKzHjBRUeiO7uIqdu5ozoGEOxDv8CQic/sKxl7iVQm9EmsGIl3r8Qtp7+FBa1/MgkTIg"
    "2Bxr9Aa7JSTKIuE6uapoHY0KkzBx0P3jJKRrpRSmV0OlmPTIil27d3RMsRLc97iiBajjBq"
    "hXRhRMtPYpjzAx17whvHNJhl4BsBySjPsgoQ4qqq9KqSUn10gJMzRnkEmCkqfcXtkCkqpA"
    "jFr7sEiSVKespp55ZMhRRyO4gEfkK0gVR564Kh2sH8ESJDy0d+ycAHn2QFCHwkCNMn5Ajb"
    "KT0YsjSFpX6ULD9vQ9SYfi3VugQrHE0gWUwgvr0wc24w5GyevGA58665C70AJudLcFfNfS"
    "Erm0P7YyWteV74T4pBzx8ilMGmZ/ibbzXr/Q42MMeK5oWCyIgOsIeJv0Ld+GpbuWQ8B9Vk"
    "S1NTbctWwES3b2ex0R9T377gJB1JDwFxM5Og6QlNT2h6ukTT0+lCEGh6OoVhfhE8jA5wtt"
    "JNLm2VTVBn/YfuY799Sey/Q/bQ7LWh1LD9d8ha3ztQyEn+GbJe+7Y56PwQ7d2rIWvfPdx2"
    "/wW1n9wr77u2953d8+AemjkX7rNGre7dQ/P+X+4z3c9D1n+86neuO82euLe5HrKbx2aveT"
    "/oir68S+/bdvva+1pcwzt/a/d68GD3yvvu2vuuIjWphHyXqxS5274OUOYBar17gnw+OTNE"
    "hpBbiK0+rSAHV4NUyNR0jM2vqiEatA2mCK3YDHiQq/4iezOwN7h0K4X++BN4xgA/ofyeyZ"
    "iPP6doNrgHnKiBSjBYekF7KE2DrDRrJl2a6aumUjF7nGQfUZhn105yekGH1of8sQV5QiO2"
    "g9hO3i0NsR1U+iuk9CO2cxLDnORqlw3dSfS2q5Lyfda8JM0hu7okV0PWuiStXWCO91k08f"
    "fJivj7iB6uPFm7V0T3iCuNq1WT8a7oGOV9stecn6bKLK+sz1xAus5zmgQI8TCp9GGC0GIp"
    "0KKzBCbrnHwN06EHH6KLb4guetOxAAafhJ9ZeP1WCmP0Kt/EAIz+qjjJ6KJXgycbtNjceH"
    "wtFJnpV/p4QYphscQXgpkaJGRwis+6+RYgacJXeSUzDpOZYhLGybMmnhtFHkt6xn7AJPCJ"
    "2pxCdBLRSUQnEZ08eU0D0cmTGGZMepAymGXANFFZI8/ailLj+qr0+kLAphzABiT/vGCNjw"
    "aBmrBv3ZTuwNIQGU5TxL/eFP/SXgth7mlgX76Fm8lz0V7qB2fvsU7f0N5YKWgxXCU6BmGM"
    "KSSdDDSGi1hnwxvBC9G06CLogviTSaC7jSOi6FJjbiGzdbwz427d7Ica2j8V/RkRMUTEEB"
    "FDVHURMTyJYX5Tf8ZD+dU99Lr9h3YLIlSdqyH7x2Oz3xm1HvuD7h3EeQY/D9nmzua7H52H"
    "SyL+GbLrbu+uCSGvzsWQ3Xb74iP8GxZpsnjtFR8VegLukqc4rIjwp2y+ZSD8Qb0gl7gToM"
    "RzsNLnoDtYuZ0GI4QIRmP8PILR1Ubz8oPRm2WOiHRGHoc3xkphpg9Qu1e9pUoQn4vebaQh"
    "pQvZTsh7TsMMTpnQlmh2sarFcqJrUwK92CWywDlSvAnRwClShc/s0naplAWuGJ9wdS1vPX"
    "Fd5ysou2WR5YIsmaXpxBRzWrawOH8RdyLg6mEfP2Tg2dAgMuLc9LxAQ7RS14D6XwWAuIaY"
    "X4pZFIobKqVVaueSZv9eEXhG4DnvWYHAM2piFdLEEHg+iWF2D7woPBk/uG77WoBYYZQwG0"
    "yYhhPGAIUBaSXPOgqR4kKq9EKylBfKdhhlPx1WLqryCCOCVgow+cSN/EwNECFLQyy195Tc"
    "GHqIDBF0hHrfEOq1l/jBYd5jZXBgR8zAXnexI46ejb+hzbFSKHpzKpYXjYXQ3VuN1CI5fL"
    "7Q4bePFF/zrSh63wWaFeL1AGVtlGdxZdq5BdbSN1hcaAYxlwtqaNwgc2VNGAd0m6k6jU2m"
    "WnDf8SV03I6hhV0TaW7P4tRCOv6WWE0HgWIEis8QKD5dtRiB4pMY5o2MkBP+CNGhsh7aJs"
    "PiRA7expAie7do7X6Zb1+13d/XcTJ3u94eWr4ZNMuAJL0/l09DfY9ZypVSMTdzPUbJDCyE"
    "DGpmNvWy6Q879WjPyXiqCB11LLVB8b1KIUYVnKbsR4rGxlKnZoM88SXzvKw09kpNS3uWRW"
    "C/krFBF0LINMdwM6J9Hu7RQ0YVQ9egMKyn5jp9muAD5iX2A1UXqtKJW4rllY0lTl+7OG1N"
    "DLHwZp7LlgysLserKuIetnlWgU+xNX73IWJBWUuzyP6dHstmVqmdU1ZYsZhQz6qYeWX0ay"
    "4n/6bTQieKXMQlTkQDFn+hPBA7h/mkSLCl0H7pKzU0az0SO8FLCZPtL4saTNFHBn2ihpuH"
    "vuDpIbZPsYk9G8o852K/6dxn2bXcA3LPvhHoQ6Avr1iKQB8iQBVCgBDoO4lhZst4xT3FJ9"
    "SjKKSc0vYT6WAuoR+zFTJOqWMc9getfVHyfzw2bzuDf8mQf7gYsn6796PTgjrl9sWQ3bTv"
    "273m7SVxLqDoeLsnPrT+BVXHncuwVp7NhzeTC2+OSH9XRt510Pz0lR642+7vkGHh9yG7a1"
    "93Hu8uif13yL53br5fEvh3yFq9zqDTgrFzr6o1TJ4qExyr/lzR9UTpLkJ8OBmvzK3MFvM+"
    "XPz62ZPw4EOacNe/a97exkh4M4Uxqu+6BnzklV4Cre7j/UAmJbEvhmzQvm0/fBcn7SXxLi"
    "FTSb8zgFwl4g8sl36/edOG9SIvYDdrdm5hJxN/huy2PZCd2n+H7Pf21SUR/4id8fHmRpzX"
    "ne796Kr7T7FBBj4PWa9983jbHHQFsXdZkeXmYWE77YkedaWnQ6/dand+tK+B+/bVkHXuf8"
    "AI3TQHnfubSxL4OGTNfr9zcw8U7tWQPdw270cPve5Dtw83Ah9Ff3cPt+LEu3e6830Se61Y"
    "i1fN1m9iPjpX4rtbuxv775A93v/9UbzAtw586fsgppmQFK97zd/vL4l3WY3JY+NjkbmTuD"
    "177VH1Dm/M8RBbVsE9nrrCNVF3FOO/ZJnCX5Kn8Jfo/ueg0jmY7SOp8q5XpeA5/5tFOJ2c"
    "aitEVgtupyEMpeTbcm0kWae3R1C/7aN4FCBk48sXFRogRTCt0mCa396aZ5T9dBgVWuUR5k"
    "trypNi6LerQj7yCm+cZ+L7wS2oGM5FmuJx3RFq8KDTt2/5P1VZKQnY2LPrJmGynVSUii3P"
    "opWUjWtIni1wQ4UbYJU3wKCbRGSQ/97v3idIjGHC8DhrU4v8D9E1szQ13+faMFlquqUx8x"
    "we+xb+DMCodDE+LLGHBhM6CIvxAfeYyNg0DUNZJ0HiQcLQ2Bx6UOB5bzEooCz98WeIqQHH"
    "yayeOwEi9NLH7LSHYGvQJTYrV4NUyNQQU3UNft7IpHKPysnbWGLMtBGGR6RTe+66iX4q5C"
    "lmL3nD7CX2cV8Ad6+8jmrK24BglIGzzulUAGtPI7IseJpnYHDwiCqCz5uejnLn3cri2EM9"
    "U/lPeWIVsQfnCEU9UiYHj/fcwZG+kkyQ40bG4sVw/soh/vZbj+pKAqoXza1Tk70jZnYmFF"
    "vIw6caTs6QrVTXYdLtOZ08NrWc/mo7scCfpyhm9VznoFpyippCvSlgq+p5HdWVVaauLfZk"
    "0kBIouYTNfqiqzqxCQ7F0vMCeJtWWn4A/86WJR3d1N8+U+lroPgFSJyCJrLAiq4wslJMcd"
    "MwNKoSvrS+krHfdDe266u8Jz9D7jjFgkIofyMWJ5/Iz0/iF6//Fl8iu9zH5a3CEsrVAS+H"
    "pbQxfvUS41cxfhUN1Ri/ehLDfATRBUfkuxOQIXJtjX5CXDLVXjLUBN5ERjibC+OGusqe9m"
    "c+n0SfQ2KasyL01ms3W9/hlu9DWBNAh8WabXpCKYtx6E0OOHHbV9iDt8KBJvKcyF/wO0SH"
    "9v4QXzFfLyaUrQD62Ng/oay31A9u86/mzrCdx6G9sZqZZG3LTRpc7Nl2smDFnh6XDSg2lp"
    "CcVRA9zyRqu+LGy5POV5dkNVtDTewJfVZYQ3yS6VZDWVztBK8NMuMraCvDteIR4pKes72g"
    "iZOVKVzKBIFcBHLzbmkI5CJcUSG4AoHckxjmpESEiXtjYh7C45Soi94dpaCxw6Lx0+GSqf"
    "SSEaeYmS9XyoYCwav84NWT+J3ifWL8jpI57qdBnufnOabUqPsuhik16pFSg/4FrnBKvIEq"
    "eYMMkVV4DCu7RyL4j+B/JYHpbOD/2wDTd5xZM10M1/PScGZHCJgOtWhkA6bnNpV4jQ1Zhu"
    "JnksxffsyEemJOJw0yWRM7ctKrDNYgimmXxTYtzlXHI1kTdEL0iYLTpTxhu8cy4s+IP+fd"
    "uRB/RpSlQvoJ4s8nMczyeIwf4fjR9QjSBraco+lthhSGKYKIeUJOkG3JeeB8JIfPAPc2jC"
    "sl19sLXVg77Ek+MtyQKrchRZTPt9GNfPHDMXpRMLo4k7NOkCKDOiSjKhdLC6IkwU3GTcnj"
    "85zxaiWbiga6ilssWbPC4Zhx2lCxDxiyIWuSMfxiyuxsE2PCX50QUV2ba7LO82rGofYQWR"
    "hczBZBK75mlKpSzSJjwUqDvyr6mEzok1A1gm8xFS+sMHNFjSKiRd1XKKWKr/tDRhiGitoj"
    "ao+oPZ7WKY7a48kNM4ahFrk3gnCWx4botq9yRGJlrYchSTDPFhUixT2q0nuUXzuJGWk61e"
    "aKnmwp9pOGR9qmPXf6yDDOx2Oxv263OnfN25/ff2lcyMETQ6rZJkx/MahwgnMDCuwllBFO"
    "4LGPphYbWdDh5EMGf5MPie4mH8IctjXheP5udxraUFfY3+Ss2Wq1HwayvqhzBUVivz327S"
    "Kl8iIMbbyN74/Nz53OkBAp+upV+QixB2uUN2I+RFbhNVdZKU2bL3Q6p2w3XTJKjeusyuvM"
    "Gy8pceVebwnkuO7yrzs/lB0ZgWTIOUSG6SrQY/UgjPU08twZVqKUOGnRG/htU4H45mQBTD"
    "6JZCDRZZyBz+5pVQCTm05XPSrYlsmR50gZHTrhK+XbHkhtHuPBEU59nuzDYTktR6bbdKvz"
    "xkB6PEAHxCmRQuDxjgeFYr5QlTxxw/FlkF8Cfh910tinoz29IzTTXJbkGxEsG+NHP9BTAj"
    "0l0FMCPSVOFPNAT4mTGGb0lChybwwIKrkQYT8hLplqL5lD53k5psEsBfRFc+ZJLCyEoUuC"
    "oXerll5YmfT6MBXx57fEn9+iKPKxsjdTOeS3gUNb1LC0J22qyNeJJqD23W6kBrSFGmaIY/"
    "OREG4QXZtSMU8gFszkczrh6vons0FeFV1TyXIBwWgAY2psqi8hbRwZy1ujJbM0ffzVriM4"
    "FhxhI4gw0yxIOG0mxbgd7uEQ/zamfylz8bUdzGZqlgV9OMFytroBcG2DjA2xAlYQ5ubUTx"
    "TvBFlFZlxXqSGbU2ZwSGoOGUrEa0kC0SY5FzbkKzlrbNJgN8gfZ/A+kYTYASzW9/tKAHrB"
    "3DSaS3uTsyrct/Q/t8Anut2LJ1tLM/ygMn6g8xhnThTZ+Sa7a7Ev7cw9jExEvB3x9jPE20"
    "9X+UW8/SSG2RUKsoahuO1rARwG4x4+Zol7+Jgc9xCN80lKWp/M3sSs9XVg8JcsDP6SzOAv"
    "EQZLvSEXgzcUNWTwxbtsoTtpsTvxPFZHsUGBidmvAkRFZ8Cq7vYfkwMrpGNlZWCI7KRZ6O"
    "qPOdjnIzlp1m2U8F3iIDfUVd4sxcZ227m+JPLPkLX/+dDpde5vLol75XwHYZHOBQRK/uj+"
    "ZgdKyoswPpZtuy06UNKgr/xlJ6E7SIl2xSrL3FhR+IAFQv5S5jntjD4SjHEJ708ePJqDoU"
    "Eq5GnkiA4bAjJbxKOkaBZPN4v7WRZldclBQxXl8HbjbXSeZTCPSwPb/ixui2561IQffqw7"
    "xFYG+46cDIx19tMCeDuAlxI/oEen3FDry9/gCVQt7wO+NMx4xwP7TiM9ia7XZqu7we8yO6"
    "1JLGX5PLPOyXdpUDfB4C8t7WIflTU/xnAleCrIxzL/LNGsr2SliQm0tIjC1gSy1K7BQYCo"
    "nJrnZOD2bBvsGbEDMgP+Bgd9+pBBL3YkGFWmM8eU+ZN43GqnCDAX9ob3gr9oH0b7MNqHL9"
    "E+fLIgBtqHT2KY3QMvq33NbV8MYPymtU7Ktg4nm963I/PHYIY/e+i1R3/vXl0S52LIrnqd"
    "6xuJzbtXQ9a9Hw2+Ow0310PWb/d+dFptKIkqL8Q3zW/twb/EF/LvkLW6dw+3neY9NNpcVw"
    "PJh7+j/4qpGJRi+9+QVHlYq2SbliyjMaLbFi7T+gS/HYDLM1AyY075tJTAHs3euYCrxvA0"
    "A6yTDPhT433mXMAbdTfK4aZhKOt4/gbJQkwus0aWT/+bLDXd0ph5Ds97C6UPTEB//BmxUV"
    "jabsGZQUq0oVZNLo3A+smInT9Iy8FnIpPhyqH89luP6km5y0NAad/u7Xi3rQhUGrWWLpQF"
    "jdvv8/ALQPsH6KeunJLpy/afV/9wuqkTm8pEy33GoBjEPGgqSkbN5TQ3Ng23QuddtglZcw"
    "Br6MMtxKYEY+nsBmPQ0cbnZKxYFp0vrDGZ8iWU1ZaBcu8bokMIt5MV4BTTIlw8Y6GYJlW/"
    "RsDzAz9/yBQynvPpy5hYYn4SJsvS2eS7oOemYjnOeAeLoSvrkYX3j6YANAXk3dXRFIAYcY"
    "UwYjQFnMQwY6hYicaAjTyRNcRhQ3HSEQ6OdJvjyPZRYNLAmFMbBP8YrZZznSosnqUuSYif"
    "E0FTFkO9bw47A6+63dvAhn3VCXuhP95dtXs/hxHgKJ9NEJZzwuoezSnC6h/zwOpCkx3NFS"
    "NmJqcyOEB3gnUM8/KYxogEqVvFhuiAm8Xb8LTAvQJDhg4XMoQBGRiQUTFMvbFzQEYWE5kP"
    "PN7TnBHKlXeU+0y63efQxrFj4VGZRp9bOzPhgyJ174jVx3+7kWb2cTIcjhZuy612n76XCJ"
    "GslLVMgejPk7gxs9ihBjO+Ej0Z8P2azJRXSqaiA8KZm5wwYNQpuvO8RpkU44kd91+g2WRC"
    "n5esVINMeU8Q3HimpT/CSbRQ4DPQsoSWpbxHB1qW0ORQIZMDWpZOYpjRslSmZckVX3aJM/"
    "GIq8xqoe62eo+dgZ3OybkcskGv2bmH75wLSPp00+kP2j27oXs9ZHfd1m+jgZjGcMP3ARJH"
    "Ne/sTtyrIWu1e4POtw586V1CMMq9eE5LdrG5Dgv9bxOMchJZwLoP7ftLAv86kUFtZyycyy"
    "FrXjXvr7tyNL3LagyQX+rPav/105y0BdigzxpQy/oS+VOuJpDXATkvO/2qeJwEUHbgegwp"
    "cnw7x6n4WXlzsfpp9twoKsbtfPsE2nXQrlMx2LxRgl2nTCQ+lC8qBoyPZpRKrR4v246MTe"
    "NMoRhgguHsJ9OtDsSIQpw4LwmVryAj0FSZSxxds87J7zNOVgpUEZrzV2pCOSMoHTSDwkdQ"
    "VEg0G7tFhUaKNY6C9Yd5rCyUJH18ZKUkhYAnih2w8Q4MBO/fvWsIkldFX0p5ZWw/U2Y+Ug"
    "xLm2oLwWQCuZKeZ5b9Gg0n4APoPyWXSDI3kW2BpZtaIcn38qWA4uHFUO7z7D6cR220nrJ/"
    "ZCmPQfAfwf+8ByCC/4gKVwgVRvD/JIb5JMDJ9n2ve3srcWTnash+b3YGMheSczFkzcGgfX"
    "8t8UnnCkDLfvt+AIgl/BVUYkCue83f7y+Jdzlkj/f9dlPine5VNYDNkFCTZxGHSHEVV3sV"
    "73okmwWfyMcDUR3dGNtA4i4rWcURPooRftuQpOMZ2F2iZTaoTQ49MEi0kypYMa4WrQxiZM"
    "wBI2MCCFlm40mACu0maJZ6S7PUBube0yJV35RwjbBVKrCAMxQoQdvfm8d0ORVPMJ7rwLFK"
    "4V0hxUTq2zgy2Eh9G9d2I2mT2IVhyEy8NOFidTXIEzeIyYl48zXUTKFEdk0NMDRC7jcn5E"
    "hOQ8KNBpmsCby5Yz/kS8vUVPqVjCeGWK6zMZlxwZDYyKbDPl4aTafiFJA207nobC0LyUyX"
    "hlgF0/W4QV6EwsPkiwgCaDXl8wUsLHXHyCnDMksxB9o/bmOCLOs59viU/5wNPFviQ5yZNE"
    "KTKZpM0WQaqyWjyXSX+Xt0+B2aTE9imPO7WxfsZV3rujxCJKAGU/SRI1fk4XMcbR2QxgNU"
    "GZFOlXl47RFU2fJfJQ4HRPBcNlo/IZ4NlT4bKFN3GWIfGQ5wpQcYHCZiYL1Evchrj8lO45"
    "JwnoL3Wb/1vX39KN3PvMshe+j2Bw92OKx3mRQ624LKerYDm3cZhv3exsMMgL+YzS7NY8El"
    "OUGHhfdfGheZPRZcADWPUOanqfKa2FEu+5Bh+n5InL0fInHffrg3K8AYIEJ7b2Q/8CHbWV"
    "kaIEKWhljqw9dz8DRItQdTj2eX3d0twZ6AUfbmtpW3vI6Oc6puNZMHlmoGXwR7tyyAs1de"
    "RzXlbOBcycDZRHisZAePau4HW9kb3A/3cu2AaOmCClpu4rRrMqtLLz9oZ+5NqD7opfXdUn"
    "xw4bXb6ssBvhJetUlwk+CbYoANooo5xqRzBfci1GUw+gtdWMFoc5k4dkWhXqD54ng+BNw2"
    "SnuSHdZOqSo9NNyQdaeJ3e9Ks2bnZDzX2NKi5rhBxl4lhrF8yqaMoSKIvLB3Y6lTk5iKBn"
    "4m4hvxtaqsxRPHCjNF/+aYzJWFaYfIy7B98bsU72c2vGqIFrc7XSkmmc64SRnE70NAP1/q"
    "KplQMUxr2c0L+JeYhHHvV8ME1HfxJJG//VDB8+U9LHAml/cYN+1fqVxz8JxDPGOqi2kmUd"
    "cCu7fLmqIvDPrCoC/MWSzki74wu8zfo7OToC/MSQwz5g4u0RUGSwGmcLTA8l5YxBLtujvY"
    "dZ08IE4OkKv2zaP4JP8MWf/x6q4zkHZc7xLyWT90enY6a3kxZD+6HZlxxP5bDZsuQAUx24"
    "72nOLkQON29aNeC/9xcfHhw68X7z58/vLp46+/fvryzlsU0Vtpq+OqcwMLJMD+6IpxIRGh"
    "H8Wsm6ZhKOt43ocJQ2Oga+YxDkIKP0Fl++PP8FFpI1c5tnAfRZ2mbWFbOJZwLT8phR/myq"
    "Mi+elQQaq0gmTXCcg/xH66/9/e1TYnjivrv6LKl92toqZm9uzdOsV8IoRkOEsgB8jsbh22"
    "wAGR+A7IHNtMTm7d+9+vWpJt+Q1ssInBXTU1MUYtmUeyXrqf7saoPVXu4UCPnLOLQ4LYx1"
    "XuY4y9dek9rOyV8Q7+x2jQT1ECBCLRvjXnLvlfUubeW7OzPG3NlWsy5wM0+x7GFYAo1M+x"
    "aEfRwEaRDoQKotGOMLLU6SJLIWuzcNZmYAjOAWlICDmbGKmrZHh3UGIxiFSpQaTis28BIC"
    "P7OIKsnE8LQBbIhUO/srOcffeCG1p8KpX36J9KxX2VQPv0v2vsYn3+Wy+VIX6XV96jGG4s"
    "ayWpi3IIfiBdlzD6ndpk/mKwZ+o0ILyWIEAKcqlDnBfrFcJdGRAlS/AaBRuzKfiboiCQMW"
    "2L91ykG0/d/oTxK5ufQW26aAi2p8E30y9UUU23gmgJaZQEg1PSSeXZRxBKFSmzIeOI2cSB"
    "xzJWMv2RYHOac+qQH2dAvXU+qM+znz4H5E2ysKikdEJYMS+oWU42Z5geVCLFstCGkOqHVL"
    "+8iwVS/dDEUSHVGVL9atHN6VS//Yyec6D9XY26/bteZ9r+Mui2O00S+jhh94+9cfdB+z5y"
    "AzLeP3amt63eqANJ773r6O7ufTg9Lt9yJHdeivuwKl/lDjuQp/npY6boTlAsFWD5ZRhiSz"
    "xXPvKOJnNC3k6S7QDae4/dGiioY2weebrIhWQgcvEEqETINpaQzL5zDQSQ/pSwd1Xn4QM2"
    "NWFJtPpWeU+Dhi8MrVEV/WsW5fb76F97dPFM+S7ftd+uElSw+teNXVrYlSg4pX7JTOnm6X"
    "cuACpIkVugQYwna6u8z0X0BEji7pouJBpQVxzDGfnRYNIfnkuQjbUy528/gY6Sf1oYb17C"
    "A/mUPzjkf3jlyXnnT9i+9NTXjEjKY98iimsiAgCYLrjLg/R867jWmtqfycwGratDnZn4Qk"
    "Astbzui0rx4BrfqENgRByiXQ2FJ+E/oAQdq/oxZbaR5JfP2ymwBX8ElPYbxHgsrfZSKoUl"
    "AxXmqDBHhTkqzPHUgQrzenSzv1AfojH3hausgeVT2FepDFcXEzbs3ExHve5Dk3hXcK/d6T"
    "6M4Za4mLA2/7I7nj6OREjj4AOUvX3s30BR+Dth163+b93+XZOoC7hzM73pXI/hlryasIdh"
    "5777eD+9eeTPon0IvhFNfxXRliN39DKy7fBncO3td2670KC8mLCvrd5jZ9puDYdd4b2rf+"
    "S/rtfq8uY7benbG/roffvQ6vpfwTX88q+d4ajVg98ur8Ck0OqPbjtDMCjIq0PMCX/Lou/+"
    "W7q2+2/xJB1il5vHoBBIVHlAH2hS+DULwL+mA/xrCsA5FVMhIVRMRZ0tjYQBC8ttio+lkT"
    "RaQ2vsZUEJa2bMqOActk8JCeI2pdLbFIwzX3ac+TVdW3nQ9cpfILK/ZLK9/7LD9P5L3PKO"
    "cfyLj+MfVsZmNo2FxdCFKWpUlkr63G5hITFEtaKOYReD7g57Lgb0z2rPzRvQ35s7C8C2rV"
    "V1lmN2v7E8vNBkgPddHRrPFOXD/Bm95aoAlCPUgnPKk5vd7S60uB+VmULUtJg+JZzl8mSn"
    "OA71io7tmGKDV3JkFg+J04Os64JWslKTeIRBS6UTaajuJRRttLKZKEXGfG5tBe1mY9iucK"
    "xkkjPTBHoOfTLdBrgyQloMfoPRZz4SvnO5NYiBF6ZNF6arUlQ427Uj0mIIB0vyJPJTzK2N"
    "KYNixghFJ2t9wkR6DZ8QFPiIGuBZyseczyviZdaH0IJEvWrqKpUOpEATgErNrK6DktCUxu"
    "PRGi+3VdOl61O3Gdqnnhrm0ttDuhDShfIuuUgXQgNNhQw0SBeqRTdrS+EhhCFNvMp2o6t2"
    "a/QF0piPvkhyj2T2KJLQ19Z1r6N4QuI6SuCR38fvTVj7cTQe3HeGU0kn4k2EbwQ1PbT+DF"
    "ejbkgKTv+xIxk4/TB9SH0TuQEy48dhfwQy4iIznWjk84lGihQ0UoQg/3PwqOHPySQovkB0"
    "htfDVr/9BQhZ/ofoIeR9KENqLxefwXYFEw+Ejo4kfkZTF6aLr6QZXzucZT42BCJoV0KGW8"
    "mQIg8CeRBngSpa7JHoWimiq67GzrEW2bgUaWNwB2vEd/k+qT24otDuNQnrI6tSgQCuOd5L"
    "c24ayYEA9K8bu+x20h1++hQpv9d29/uLBdatDeSbf32hMjaqyZytTRfKT/+Ft0qZ85kYqx"
    "Vx+MmHOjJwqmyTGIsF2W7Agf7Tx49kQ+05l4o7/pfaUoKN7V8KEzH0Iczq1V8RsxsaMtCQ"
    "kXcuQ0MGargrpOFGQ0YtulmuX9mnRr88BqJLmBvF3xiY6Tpdr/wF6nN/zuQ89PMO56Gf48"
    "5DtqL5OS/mJg/OUblLyDsVhvvvWdD+ezrYf49nloZdck4TkC9TRwvQf+UwAKlDVb7jQEgI"
    "tRi7tRjBEe1INcaDX9F5wrpXgxEaVpVSYbQtfhK7MzZXCfoL/7tGBuXFHApPn1XpDDllYG"
    "cqOL0QPlBIKy4u4aMHhoxL16BXEDlDeT1A3VWxAllDaRJACwF3nuiSjzky2zLXXM3i6ovS"
    "W8tJEw6NB8dULwdGgkONCGpEUCNS36MyakRq0c3+ipfVJusL1NoqK/YbeWDzBWoNGx4E8S"
    "CIB8F9B0HROSs4A10lHAW1bxsZDoNmuHgmJ1R+6Fmb27UXCd6Zv9DFdkU/S6OzyciSPzD4"
    "gUJeTDi5rVYfyMyn681Eps4Z/3HMlR9tyOtpOdSrUdmhwXwdOyCe+gEmTCUhhbobUPmrKL"
    "k0n7dgODfhkLqFc1DK6VI3kLOtCLsQtZCHT5y8nak8XRTrl6oaP75ePL7i8TXvjI7HVzzX"
    "VOhcg8fXWnRzsORlnBsDATTpJ8yOC763SVprdnC0fYlan2zRhxB9CM/bh1A7lmR99zWRI1"
    "/+irFNcmq1bGuxnbt51VohKdRrVclj8HyGYw5EPXVIHkB1GcQTldklQIrK7ItWZivoExTZ"
    "QafsU2Jn01y3CIdJlAEtr/CIglHxQSmCZymZSl+s1QLylMrNuAxYaDJewCEzbweZyGMqsT"
    "WRbVUpwUWiVXDkEiQpfs1reqJSEy7IU7ON8cYfavpGDduBVK/wNiyg4/waXkFUarGhtQ0o"
    "CB0X2uJNzehySecQx5Hv5URrHrsK/i5N23F9hXygJ58JepaQCIqBUIjZ9ZnMmOWac+oX5E"
    "UmjP8EqJAtNEw81Tyj//HbaxC63rhA/JpT//cvLEZ5vSs+lei1SqLY64s5f9F/oPrZQsvP"
    "Hx6kmlJkS/V0t94vFK2sjI1DF0RFu/QagH7mADqim/gT8752qOuuOPgz4hhvjsdjm68Mc8"
    "0fdcKsDWXqmV6t7WoBpDZR7UyUoYuZlIEsuIAtHPw4rDBoPkDmXOGA4PidoswWymDhcKjB"
    "MiJ+eUOaLSbsu7HaCjvHbG7YtglNqJ5XffdZPbbWe15nrwzeiRy3jagf0vKyD6RFnm1ru/"
    "Eaf+HfGHzUKEd3b4w15CAziLzP23RcOfihYv5sK0gpbPPnBNuMQaQiRjyn9yNFexAIdGnw"
    "gSOhXvuujQAnNTiQsoEfHAHQcgvDUCUjNtxIb3pukkAnhOkM3h1p3ZGV8PFAl6mej7uMOA"
    "5/2fhO89k21k4+W8tdt7/bjBPexNoWXzNpOQYj+eKdoiXViadoSt+yApl0m7N/dtcePrUV"
    "X7+qEaR5oWmgXSs827TXjDc9l9kIf014Gz4HpthmvFlyWnBm6FLfB8fZllR1MLcXX7e+Uy"
    "jBfl3miF/zscjrKQcWtRUqoGY0vaPpvYGmdzS9X52tTRZN77Xo5jTT+w7/7zTb+2Eeye+a"
    "QyeaOzKDLe6XXZkjY/7I/t45ju7+iMuBdJXtnlcPw8HDYCQzn8urCXvs33SGvw+7Y5FaXf"
    "80YTeddq/bh/Le1YR1R6NHuCP/Qqjh6e1gKBO/y6sJuxu24Ib4M2G91oNoU/6dsNHjcNiB"
    "duCm9mHC7lvjR3FXXajgx37mdCHN37T2FyGqrias88dDV8ipCy7X6rc7vZ6Q9C6jKsUsA+"
    "3nbGEGdkQZQMP6qQ3rznY9VfqPhAVxZ4CBsCSSRPaQRMQZD6LwyvBteek4SeKI+R7MfTWJ"
    "UrnmxDxJHDHfi/lhUCPCWRGOmtDyTtwJ4oj5vlFtJOm4dg9pI1HRdSJsrz6+gzrrmAljur"
    "YWKRG79p8ponVUeeN3NeLnBUhOIv/ynfygP/7S+5Pv5OXFhP3zsTUcd4Zwz7+csD87LXFL"
    "/q3GDl037+dQRUbFkO+eoJIEi3RuZMNCiGsCrmCVt1/5ZlolPz1kwonWUeEwdlejcat/0x"
    "qCFkBdTdiwNYbzvviTrLt4GIzGDwNx07+sxpxjzefbjQgiOJ2vDCfP25EketA7UjHSaNGv"
    "iLSJL4y3POCGhXDqScA1YrfP7MsQFqu1M1OInZAVwJBQnd1B5pYFlMCptVxOc8eJSRSuM5"
    "pRyklWIKNydcYwzH3JimBYqs74RYhJWQGMiNUaQZ1lmBk/XajO6EXok1nxi4jVGUE/smx+"
    "FBNE64ykznXMvBZrMnXGTrms5IFOE6kzcq6x+jblmxF4hBh62dRJkSqqrE0adsYtqSvyro"
    "DXMuqOIDO3uqiGnsjzf4p3yjU/yFCDpdjHNLFIRzxxubIO2P6d047n68GgBzX7rL7r7jgC"
    "8eP9dWf446eIQSeBQiu9xnLCrUkh2nnQlg50OY2SmhTaJfWZJcHMHvJVybomhqXqvCyGfT"
    "BzjtO48NHD9YzAPMiMLvzM8thgfYHTqeo/lgRm0Xp6z3c356jVxXB63Te9ak7KMZhbtm28"
    "pc2wYcEI0CvTKW34al5kT1tz5fLD9wdo7z1cx8adP8b/+qs6YXTOyKp0LpGeLhPSkGN/Vk"
    "jD0QAQ0ohNNBTBILMfbjjuAYKKkfNKB1WPh5AD1YgYRnvbHZpMjsE4wPljkwU1nedw3R+c"
    "LPS+pkQni+8ICsD22q/oQqENbYMyICs2ogUAO3KN5fKeev68F4quvm3PAK7cQBWAbnvruN"
    "b6oqENbTYzYJvqQIngxsEN7zozoOut/UUsZ1lDbVZzl7AX28g2KXesTW2VE16mc9OwzSTk"
    "r5X47W9Dlc99xzrnV3VJQU7DHBhjcyRIeg7lS0QoyPR1JFDhDGOXCJV6iQvA6tKmuwTzUi"
    "EIXdxeMUZPORKmkRdVdszrulScBBHh2Gkc6rgkgGCvUG70bfXypcbgDl7Ovekk10HRvQG5"
    "R3yb/WQt3vwQvk9vxAgFE26Qb8x6ZRCy16by67m14FXRD88f4K5pExUo2Fhb7FkLF/2DQx"
    "w4hH6Wgabl0SAUofu0zU+YiD89+2/LZCqyMm9HRf2G+MpPdMn30mQGEYfh6yzpJMUqtSeb"
    "pB75HZ4ew09i+Mk4+Bh+EsNP1iMuIYafrEU3y6Ux+9Tol0en6aS5MTUwTJqbavWDwGQHs+"
    "RYnuJvDnC98hcI7s8fs7kg7PJBiONruQn4jvm2NtWv8HB8q6nHSWOvhWZzD8Qf71t//BSa"
    "0XuD/p1XXAO93RtcY+i5E5M2JcE1J8CBEHJid8OL8W7Ljnfra0CS99/JEIeE6uzSodRDeb"
    "DTROqM3Jzarrk05+CqnT84fbL0pQWq/zXL9uvX9N3Xr3GfGMyCillQK8LNqHAWVEXyTDLB"
    "BPzPHdYXrdBeu8uAUUIXplCFW0tiECXdII61ktki+U2R0ZJ9IDeQuJIXE9FCRHJG/kGFoe"
    "KXS5GidG7wKWRh2CDlfIYqZTLIb5RKWkbI8nLqB5gwVyR1VHkxZSQykYg03cjiaTDUc+42"
    "sniFi00b9s2UW/aycrQBzmXW71oF1I4WJ7Q45V1q0OKEpogKmSLQ4lSLbkYbSYk2Em8bln"
    "3l0STQpJew+KDVqVyrk7d7j+O7PxaZJ1tlrK963dtOk8D/E9bq9x+74z+bRF1M2JdOqzf+"
    "0iTyLy/RbndvOv0xL6KuJgyy+nWGIOZdQSaO8WAIeTj4n+jBMVtfZurKHDHM4gemrIrXuG"
    "Stw4ZHT4b5YZRydVZiY1aAsgguQVz1nOgmiSLGiZkXggxR+eINxSRPGHDo/cgZIrRQTPGf"
    "xXVQKD+P9hq8OHtAqa4UYQedBEV+zIMnXZ3veEWnrld2r1a/RaCs0GqDn4LyYiavLxZ5Bd"
    "0j+Br49Tb5/bcG/8+QKnE+d4GTQkMUh3rgGlTtosSc/xBQupvuh5gu/3TNJqjpMzs+yLqV"
    "HgU10qiRRo00aqTrq6pEjXQtujm06uXp5ZAgdnKlO5nPu07SApjObw8kqqxfrCzF3XBdut"
    "4kvFPpiGsiCPkBkB+X2ePIpB6n0qefT1YP5HQWHpRTrbhPeVGNymFYTuTKnowrmziACwA3"
    "X/TIao7bvQBH39xK8ZFlEJ0EJaYfXSddeTn3i2TQWa4sxyE23Vg2719iMZ+52yCmCLyiPv"
    "7gEM/L6jOZybCmM2I6oojFKP9ruMSh9ndeTSAGlyxJaXmSdidswmaULZypvDsTus0Z38yH"
    "YvvNBIMZhMHuz1u0tyvqEEM08kZeIfjMK6/P4y97j/2BzAzoaroQT+RpVScMnPoW4mc1iG"
    "XLLwxGrA2vY8Y7zra+G6uZqMtw+CAkS8vmlUEqUsNVdVGJAuQoBXr22nR4OcelG+jLlUN4"
    "4aO1st4PUc5JxfKQQ6FvS20Jsj9undKb8UghpTZSauXw0pVSsRrw5dQt3ori6/XewymaI9"
    "AcgeYINEfUV4WJ5ohadHN+p+vLdbQuniEf7EIP0ZEG0hXXkT4MhmOpI5VXE3YzaD/ed/ri"
    "bnA9Ya3RqMP/8bveFS/bAe4xFJQXE/bQ6vKP8P+EDTv/6LRV7fJqwuC1uBm2fu83iX9ZDS"
    "3sxRPMbzotYJCLPxPWHnbH3XarN+32en3enU0SvcO7tztqXXd7gokeXE/YfecGCjaJuuAl"
    "W/etuw4vJf5O2Hgw5hX1BlBvcF2NjtY0CPH+3pnYOSJ5wuTO77MkFpjbOaqkyYl8kjjCny"
    "O1NoZhKjkMU2qq+N3Jy1NTxWOktijChuNQ/i8vxLoYZtzeA7HUf+dFOJBCgHcDrKlss7pr"
    "aSK1dneLqNKzwhcRqzWEeiMxCNPpVhGxi9gLnJpyteS/kz9Pwr43HXddBoPn5sccVp9k80"
    "G2U70uX2H8r1rtdudB6Fm8qyTdSzUO3x6m0/w82wTRCvdKpd+KRe5lNCxVZ5fxjWHmBU8T"
    "qTNygek/j00qkCrAHnU++J2dOUonYMS6OJ0oERFDwm34nQnRrrJiGhJCbjjS7ZEWXlHWcl"
    "5auHyzC0D22q/oQpENzYEZkPXWoQKwbamqhpQjlimSSjWXrr0YR9buI5Kz82faFpAeWtDp"
    "b1RdFzS4IweQt6KgepBVXRJSpbtx+MMrzZ1DH3973DqmC71sBv8Orzy4WIA/AURqgpgucC"
    "1q/MERXg8N5e4gC7zKD8wLBiN9H0Q8GDPRnaOsZpJDw3sOLsnpd5GQjYTsvBMPErKRqVsh"
    "1QgSsmvRzZgjF3Pkngm7/X8SdAjp0MrSFwhsKZHKaYrBOY1TjNhmx9amc2p+P4AEFBKrsx"
    "EOszefztQuz/j5zqm6DNoZ0l7/3IF94pJoadxpw/G1Mkcqw/0IJ+c5YPfqwPX3NYOZQRuH"
    "BYBbi8g+8Ve3erF9PEV6mk5YU7TvUwlvtKJ7NcK/QywaiJvDpSgVGlggG32WsXOUoUAmBR"
    "W1E36cJdsNRBH3o4YraldcD1x05aj9Re0van9R+1sztSBqf2vRzaj9LTS5EWw58ujRfAFU"
    "pWVTpTkcygSEd3p6+jJ1dFb+rzyOtGtry5Lm+51+tL5QHeHN5UeL8QzKjmew5mc06+CAOI"
    "F0lZG+ardGX5oE/p+w61b/t+l42OqPbjvDJgl9jB6Ns03aRfvOvavnUdUGfz6rB2riUVtc"
    "BV1mBm3x+2gxBxsIk8DhdN+uEpSY+teNXTpMK1IwA6fVMVYQ+5uYrkNejTcIwy02QkEUbv"
    "6X/mdD5yq2+Mz7wGe2WcPLlTjb2NaT8WTyzcPbDKKOb6g9Bw7rkwgfrnRwPzgxNefJn2DC"
    "RETyz2TGJ5uVqGempWg0GX8Am7fP787hMRzyYr0Sa+kGMcsh9jgkd4RE2OTTIZHDw/4Ror"
    "pS4jJ7KSzLb8l6ZX4zKv5igbUHER351TMt/vFLqrZEwLWXoITK2aKkxw6OWcXWq739xVcu"
    "ogAFgQ8Kfket9YZvBl3LLmFYU8Pm88yzbaxzvo933X6kajQGoTEo76YPjUFoJaiQlQCNQb"
    "XoZozNXmps9u3Tf/OdZx54NZEqayQrZSCqQwT8wUOn3yTw/4T9PoCo9AN+1RuMxk0C/x+i"
    "+f2UpTM+pffFp6SueE6xhmbqiefKW0av7jtjiCc/nrDbwWP/pknEnwlrD/q33eE9RLLzLy"
    "es3+ncjKbtXqc1bBLtw4QNbm87QyitLibsYTi474rEBd7VhCWFzGsPej0VM8+/rIbiH61d"
    "ZVu7ztJee/XxHU6Mh5lrPT1nToRDcgjybpAj+qesNKSwFJKREs7mEUVnVuNrRKzOXmfCnJ"
    "FjVPrlUVEUHYwhhX4eBUJIEPUHldYf6NaPPH2sy2G41Cr3cMSgc8jBLlJFhT10rx6G3XYH"
    "DmD8D5y07h94D4wHQzhqedf8VDeYwlmOn+jkhbhz/XhzB2dD/3LCRp3hV1GfuhDlWv3R70"
    "Dc8i/5WXD8Be6IP9U4yYkuy+uCHRKqcC8X8h6X4ocdsm9mPkGHpC4B91MoDXVzbwzslm0b"
    "bykK2ohgBG8IMFfaES+wzT5tzZVrMucDtPceBlkY0P/6C4NAlx1JIEJLyswJDYshrNHDic"
    "bByoqpLoOA7uHZqvEXxzc/1Var6jyh3c+2jXAPMb72+8XXFm95AcDmC3lxrujqc+IRYbU5"
    "mG9HxokegfWQ/3dJUfhLDRIdAJbAow+hmc6iFybbqeOV20uiHzBKoLQMxiHo7IYLV1BPU3"
    "LLnRfrlS6IK+jsrkM4KgtTbHpf+O+SMZuBZ64Y5iu6dD8TRr9Tm9j01TZd/pzxGCEna3nC"
    "ZnLKmYnyM/GG8Gub8kYsh3rSXtjpJ/pssEbA5Pcjkvg8fghVfQhzXnNxUG8oZS61yyJZl1"
    "h3aA7XGiqJlF9OCz69oaDqkWSMJOO8a9i52I6QZHzI+D072wKSjGvRzcgKrDUr8Aw4FWfE"
    "8TlLBuA78XswYksVOaz0u7mgLCkGWbppWZe5CIRPbVoOH8/zUXV0SdxqVXqrBTqpA/pYE0"
    "M2VpX7l1cF2By4lw6kK8wSuWrdfG3122J3q66ASTWeXrfavwGVSl4d6/xU/D4X2Q/Fm+lj"
    "KuzMxvqYJIKLHIiTciAiIaaOtCdHIludJ8D77cmx1xbJEEiGOBN0jyJDlGnqbxs2/Wo6Zn"
    "LeD//Lxs6kH7zY9LtfLpOpXxQnlk2ezaXbIJuVwRhdeGHmZs+2saAzmaxZMaDIiyEN3p/5"
    "11xoRuBpg+B2z+b3NOt+mY0lZwTRiGmQZFo8FS/Ff380O0hKhLaIVKNou3lZ9UrvHZnmBk"
    "3YaMJGEzaasGuqkEETdi262VupD9G6ebJVtltcfe2OuuMmEX8m7K57yz/A/4eo1kqJK3Rm"
    "IZ6ubh47Odd/EGkS/t+E3fBhzC/5/xM2+q378ADaUHVRjR4R2+lDO8QXrvQr0WqS1oRdN8"
    "n1hLWbpF0N4JPycWZD/any9umr+1a/dQeu0OqCj/7Hh86wCw7Y3lU1ugHOi8kdkbzae+Ur"
    "bHg5kB1QintucHKNb6mSAQ4kap1ABANyXPpWNG9UBgzIcERABvS+LsPyqOsPc8AaETsC1v"
    "MZ1uiCXVUXbG80ntw8Vs3BuxfhyNtbLQOZjN/Jf3m6mSxSpLHTWOYXzmMyawU2rLmxWvkm"
    "LNciqkJiMGKy75Y5p9IdNcjGZC2J6cYtYwXVmdP1VNXnTdSyzVJMUZa9CNbZEtsps27RQ8"
    "HuO2gJbWtoW0PbGtrWanrSRdtaLbo5vLRm1feFpWqt8wMo8miEvPJVNgVUViUU3qzlmZQi"
    "2zxUslZ4TrK27txa59KzaiKoas3/Xm1sa206+ZeBsFidcxeED92ZD3jhozqqqiNOMpp+Ib"
    "OTjK6TQECT18/c2v+YIOr/d7sfwSgsQDk98Oo5z+G632tDe1szqP3VfFkAsN2gpguFNry2"
    "ZAA3eMfRqpIN4tisWCm7ijfEE+wp2uhPt6NoL9t+88nvym3HcL7RBVlaNrEYJRwM8zu135"
    "pkxnfoMGYWHPcZFPRjbq6o4wSBN+c2XQCmDbIxzAX5kVH3J2kYkSE+ibVcNmKGlpO2PmFw"
    "B3yZHLDTcDG4XtHFs/BqcgjkUCJbPnRtEcmUr4wHWHFCqQ5y2SLuuv3sZhvTcbYlWVZC/o"
    "4lthOxHpfYEkSudTbUdvh7Xn5jaryW3Iz2ZoRbKrCNEh+/LC+7IGgXutmhKRBNgU00BdZW"
    "H4umwFp0M9t6p7WsfhWBRCFK9/0r0sn8Kn7J4lbxS7pXBYa2zAAypmdvko+nn5gOi8yqTs"
    "Y54dXFEOCdidmNpAPBTnA9EQR2F7BKdTO1lsuc+EYkEeZdMEf0CDlgjkgizLtgDqlSstrp"
    "Q0K1Zmuha+uBwKW/25nDQKS94WUGghhBJoicOiop1CQjmUVi2HkYDMedm+nN4PF6fPvYa5"
    "LYLQga4X0Z3POLXbduNCH+acJ+H3bH405/Ori9bRLtQ9S0kWUfXXw0XUzQjAma3232wQTN"
    "7w0r8q4KBjRuOMwKa1wSwY2CuzI3eVENRBBOZLK9A5MNRmABqI5ca/5tpOoq3gJcAVy1Vz"
    "UDrBh3IQ+2+eMuYLT3rNjmjfauLfSFzAt1iPke3xzlJmBG6K8Jp91rJXf725CuDDeZDJIe"
    "p+JCoA+NVZvOKa/6SLCGspZLAqlMOq/cQCWQef2dVTqVV7woU38rly2BgLc6/OAQIfmBdF"
    "2HSIMp/2tTYjIy82zUsyaZuZZrrGbAiDX4BpMuyKvpvkim7IbOTWNFlpQ3NgO1zFQVBu5t"
    "VOl14uYnDMpsbHNOCXxHXq3takFejO/0M5mJwf6dLgRvOEwXFiRh6N2KEXxDa8+/t1ZAwS"
    "mVeXu6llRQ4VKpvSX+miAmcomNLLerpblaU+ZOT9Le/MWwn+lp2rKpu7XZadoqEzKLiXm4"
    "pOrBdFVGvWLqLKBapEYjNTrvrg6p0ciZrRBnFqnRtehmpEaXSY0+vwQj+cG++ufjYNzt3z"
    "WJupgwuIDUIvIv0EVuH0cdwRQRFxPWHvTHw1Zbymkfgm+geHAN9+8feh11W13yu5DIudcT"
    "d73L6Jn7fYgmiYeUQ0ZBYkUnJBo99m8fe7ddH9kcI0MTbRLtA4yIfz7yuUuOCXU5Ya2Hh+"
    "Hgq0jRra4mrDsaPcId+XfCHlrDcbfV6/05ven0ul87Q/gy4eaEad9rd/mYuu0O79XwkpfV"
    "GDGxY+YhoyVWyQlHCgyFbv/roNvOP1R02SbRP+ldHpSI3+NDxf82SbY94ENPzisJN2Fg+N"
    "/rd/mg6cqb6qrqDLeYBuGQYRSr5KTDqJ87x1VfZLbqi8xWyXNL+0un/ZvoR3kxYaNe92Hq"
    "TS/aB33QDDvjx2E/PGa8e9CS9613VY0hgB5ZZXtkBYr2hNPRLpeAsCB6BOzyCDgEX4Q2E7"
    "TKbDRd0oSQUzsBjkgizLtd397Exn1hvCUsxan6x6jY6ZSQZc7HBeshQ9aLPPqpkCCqpyqt"
    "nvLsSFMR/+oQnXNSBRgk+Rz6/Kj+xr4+i75+tqyFM7UpB9Y5rMOTa8BeP6deT4rLmW4VT5"
    "bGsL3/l4CxsdnY1vcjXqxIBfheVfm9wiy9l97DAfEpT/8GUti7Ve5dFZc4b7QcXQz1MRjr"
    "6R0B9ijlOQHWxRBgjPn07jBjmBAME/Ju+xYME/LesGJUi4LB3RGGAR3bNWjRsR0d2y96/K"
    "Jj+/s4tisdwZFgXV5usQirix2LkHBZ7/F6LhUjyQwtAqWhqOlyccJIEhkH07SA904Opkt+"
    "8SBc1JEgHRVT61wwKmI0+UBd2oCCXVWpYVwEYGmhXDw008O5yFhzK69cpmguG9tabOcusZ"
    "bEYDKiSkOkNnyxXgl/2jf4xnRF1BPyRCkjMmp4w0ujCJcO36vLBIsN4hrfeCEARVRD/zN/"
    "MRj/ySIWSiyay+manzAZ4EXEcxFBW+h6476JrJCG/xyRiC8LizqEWbL9tGgu/wqCITrftl"
    "d//eUPXb/bMZwBhjPAcAYYzuBMTesYzqAW3czrM918s6Mugo4WCTMk7AhicKY7EqriF+hD"
    "WHx8CPE3B7Ze+QsE9+eP2dxgd/nBxvDlPzVhvk/H1yt/kfgW7WX87y3fTptuAnc7da7VRX"
    "CuTZhrg/NdwjZlr1+xL3g0ued8SJ4H0XvgPT8I5rDg+3Cozgjns0xcekb4YqCHsgM9SF1d"
    "jiUuEDjdAlcWq7Lo1c1XeObAMySDkMbUVxZbmvY6F6QhGYQ0Cqk0SuZCVBdBQKOA+haMHI"
    "iGZBDSKKSYxw5zg1WBzpchN1g6ka90Y7RiGKWZowMC0j6DtB2U3GuSvgO/abD5Wox6Jt43"
    "4kJmjbm1pjKrBpnJU46w4oqsG2C25bscAhQGYQJ2RMkGWRsLSsAZm8s8865wuBAUVoy+Rs"
    "wofeoHmLCZTZdb8CGegcW6AW2LKl+MhbR4K98j/sWyIfKOWGJLNzsku4g+5KJhH4pPZkFj"
    "zRzTABrS0ZCed5ZHQzpaWCtkYUVDei26+RvHMFmruD94sCdbZe3ilYzY60XunbDOH3wp6d"
    "91msS7im6s3sfK5m9CDukJX7jiXXFswOakKN3Dzj9UOG/vqhodyhe7RIexMd8npmmXPIkq"
    "d2Mh02Tnj3FohvSA/PG+9cdPoVmyN+jfecU14Nu9wXUM8MOjy5UQV+6cuuPcVq35C50fGC"
    "c0JIlhkirfy/zbpHUxfRYNSxWSu6jCfVrGRIq5okrNFQW+S9J6fMD8FZfGOazScxgyN0pm"
    "bpwl9+hc4mN5EfEO0/bpojhNVXmaUgafvG9RIIWv0e5widJulhNfXQwB3hOP0kphnO0LSG"
    "mlsc4Q4oQxPF1TDtLBKuNYJRU+n121W6MvkG909GXCrlv936bjYas/uu0MmyT0sRr6RqQK"
    "FR0cUBy18kUFDEQQTmRenYh5FR20BaB6iRFkoshqL+sRsekwplEy2qWGoHkAz6wexFhO4P"
    "wFXzZ2Mf6Ed9fUC9S8n+8nqnUkv+7FWi3I0rbWxCAL441YrEG2zDVXxGAWkNtkTJYXw1Fh"
    "WlToGJu4lrgDQqZLKFs45NV0X+IhZ8pvLicfj08ZtutM5UAuloAHz1VMxUi8Q+Jd3skRiX"
    "do266QKg6Jd7Xo5rm1yBUSxCtfjEHooi2sGG2l3GgraNMs26YZ2mvHl4AU5ZMutGv2P0O0"
    "dymz+WwedUQNzhNZwdNEjoTufKyUCrmYki6L2sN0aVLGpDxqD/+c3uV1ne+YfCfNhwBtl/"
    "bDQzWLBmRqeoXzROL9wZEBaD+QmfNtKzwMQdkgW+JfWq+MwLYF/AQ1vcTO8LrH1JkY8Das"
    "5kmKehvWcqiodho0qJFAjQRqJFAjUdujKmokatHNGP8VNRJnqpHA+K8lEosOiZ+JoTPFaQ"
    "NDO1ZAmRY+y8VgTj9zxQSR07Wb0xU+ax9JQQrROM4T3b0UpNgIq1RsLS8pXYKWSctXl65f"
    "srVCe/VK9xajbyonkkh0xLzAUx9I23BeQBP0YgAbnt8noJIIeC2vQHwByc9kJstMTcYPHT"
    "PiGG8Q9gqSMYlicd3TCds9KgAWh/I7r78M+o36vadoKiB+63hFmy2wwWJ/DSrzUJmXd5lB"
    "ZR5qeSqk5UFlXi26GWM4lKnPO0ufc1SKnBeopSpFjnPjPNJ/80RIn5kDZ+SokpW5FBGrNf"
    "EreqjMs72JymLAiirvb8I6i8wH75AUqnPRhbxcQCG8hA2zytNbTljjkkeAez7zEPqTV8yf"
    "XM2YBQDbDWq6UGjDq0sGcLWXvACAR66xXN5T7xR/lnPCXozj82LFTGa+K3+i1Ux39N9lOI"
    "Ny05VXcK/xbGQR/khvQIo2fPdvw/lGF+AB/kSVfUvmeeH7XPJivUqJV2pTYszndMNHirRY"
    "gYHrWeSWEV+qiLlxy9mpGk2kdUfz9SQRu9Fag9aavFMcWmtQjV+hYy5aa2rRzUi9Ls1U8+"
    "8tXz1NN2GDnbrw6CKnW3nKxLjgxcfbuuXAVBc5CNOKnVcw0WsF1UNxQNVJ6hBcQ6IIL2rf"
    "3kH7Fj3lFoFukA33ojEOvb6V0hEFsTUTVEShwJvpGiIHik29YJ9ZkxXLvCEykqCoQTCe9f"
    "TBTWKsVp5vvQASoghuDNuFm2aC736hNR/BkA7lREGaLyqOUHGEiqP6ahRQcVSLbkaab5m6"
    "o4OztBWdoA1fofJeIbVBPaifo7LIGaxyT/OftjTt9WGbn4gs9nSVe9oxn1kKrWaHVUUXqn"
    "BeogOXx0+ZAq982hF45VM88IqiPB20RoZF8YWq8guF5gnUn1dHt3t00h419xwZwPbyGK0R"
    "dipo0I/E6DJNDiGcCsgA5Wv9MQnUAXaUNLptDNUs9pRjWbcW4x+gogjnVVo+HErm/CEFKT"
    "YjozZnhYlsWc9QtDf8sT+/ovkEzSdoPkHzSU3PO2g+qUU3I+8WebdnRBKVJ7JcvFtd5HSY"
    "lpXTHlm3FVRrYc501BKenZYQc6afPGd6mbqg1nwOwdVGLod8TVlizOJYmcYujZAhS0+dUP"
    "G9OqHfIV83UFxXdPFMbeIY5kJ8nm8d11oD6/WVLogqRNlC6nH454XxJjU8emmV8WppPm/B"
    "ZZp/+8oHN+iEkri4p248UdfkSYsXhdqmtZjylnarnbRyjaJDDj/Z/LV98VaYEhsymPMa+9"
    "nHt4LaNNSm5V0pUJuGapYKqVlQm1aLbkYycpkKtfCmIv4SJSMclqp1cFAMKlx2UOEnY+Ud"
    "kSPjc1dcbE0KA2PT6PyAHgm1W0flQfKgbo6IIqm2+v2cvBztj8GuqRuqy1W/at0NO52bJp"
    "F/J+ymO3p4HMMd7yqqxcqybhUffN3TWk0PW8OSxI9ezM7n1TtoLWOWmwDzmP4nRZPila/w"
    "cC9kGuv8MQ7NYN6w/fG+9cdPoVmsN+jfecW1Yd7uDa6jOzNdCZpVZRjWnKJtLmXGyAdqRA"
    "xh3W3y1K0JR9rn2lpV5wntXvNcZHBlsH3Kd7wAdK/9ii4U29BsWAHj5//9P3Wj390="
)
