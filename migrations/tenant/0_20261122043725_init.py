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
    "eJzsvX1z4kiyL/xVKvzPzEYwjml3T09f9xNPBMZ0Nzs2eAH3nL3DhJBR2WgtShxJ2MOePd"
    "/9VlZJQu9IIGEhMmKmLaTKkpT1osxfvv3PmUOZypzz9krTnS5zrPXZJfmfM6YuKD9IuNoi"
    "Z+pyubkGJxz1wRDNVWinUL/hg+1Y6szhlx5Vw6b8lEbtmaUvHd1kQDBglJgP/6Izh8zmKn"
    "uiGtEZMfnZFdMdYj6SV9N6PifTB/poWnRKVKaRqfroUGtK5qahEWdOfdKZaawWzOb0xvoc"
    "HkAzZ/wJdPZ0gHvxTv57RRXHfKK8ncXv+Mef/LTONPoXteHn/5w96tTQxPGZKjina2fQiP"
    "61tKhtc6bYHp07AmxlGMDh9VIw+Ew05kwVP/63RUJ9csbrzlrhnQLznfK7Lr9fPjtMq5In"
    "frBUNptX0vXM0Dk/KunaonwS2aLvfXqFhstnRXQcWtDymcV5xaO9v+9dfxEtYck8KHJqb1"
    "ov187cZH7z1UrXzoEGrj1RRi3VoVpgjcOjuTuCd0ouDn7CsVbUXxXa5oRGH9WVATvF2f/3"
    "uGIz2CCI3GHs8xlfjufPdG2fM/rKWfP/uw8aIFKU/mCsjLpjRTmLbTMur4K7gXtqxhnLma"
    "bzuwCb/lf2u2GPOHsGN+h8aw9/fP/xb4Ihpu08WeKiYN7Z/wpC1VGVzVBueC6Xepjn15xn"
    "jr6gyXyXFBG+ay7JuXewC/+9E5sB2OzMHjM9dh2WwePebXc0bt/eQfcL2/5vQ/CpPe7ClQ"
    "txdh05+6McD5N/ZOQHyO+E/N4bfyPwk/zfQb8bHTW/3fj/whLkHy7HVJj5qqhakCfeae+U"
    "WK3esG62xPDQduaqlTysG4rI0HIWHeFgni3UvxSDsidnzn9+/DljcL+3h2IBffw5MmB998"
    "qFuPS/CQxWim1ZIaIyd676rpytW1NgKxIba/Kc7bLVQvC0x2/Mv500vi351HWev2edYZfv"
    "D9eXxD2YsPu7a3nGPZiw6+5NV5xxD6LSYp4Zf5Fnxl+kz/iL2IwPSkN5J3yQBud7IkPFrw"
    "L7dJiqznN9x7364ud8Uzdr7sYmb0gqzsvqEFEDOf0u1ybxLmOXeBffJjiPHuhcNR4V87HI"
    "VhGl22O7cMX2ujC9nN0ipDLmZWqICDka4aiAUuLs/Pto0E9hp08RVX/0mUP+QwzddqraFQ"
    "Kq58NKNxyd2edw27fQN4FDIU3I2xF+vG3/V3Sz6NwMrqKjAR1cRT+HAGYVGQ2fAAej9MGw"
    "qGonyeJj+peTPBobip2+lMezw4y7/zXO5rcPBdwM+l+95tFBiPLbh9YKCChhqkZKKJ9ySS"
    "ifMiSUTyChAOb4+BxAwODEgzp7flUtTYldMS/MtLbxS4uLRfSMytQnwTt4SXgD11ZxTVXN"
    "0Bkd0hedvp4lWDMiLVpZFg3NbatYm8ZbrRptRswlZcQjbpGHNdEdm+haizgmeaDEorNnk1"
    "GNqE98XD6TJ7BDmFzp5u3Iq2rHzRdldbrdTtEM8FjcCf75cGRwMeKKiCvW4iu8ZQ7XZL/v"
    "GFS1hnxTTNrqNxczd/kZNONbvNtu6wbf8Yy/j65FWR7y3RY4KAzHUi1sEXtuvjIwNIt7wJ"
    "4NzVypIr7Ll9bzhE3YFGxmU6JaVJiu3Q5/4F8M+zOhi6WzJq9z/kkRdm33xq/UosKoTR65"
    "0M1/aMS0+H+aOHyoma1bDBcapOtvkI70ChOzWH9fe/1Il80QU9DGjTZutHHXdjCrlkURci"
    "4bchaflhgz25alrpO56RFEGFkltvl2qNoff0atdlLuK8SxAM1pMg3t9GinRzt9kziNdvoj"
    "2i3QknMSlpyOyl9NU63BC7UsXaNnSQBftE0rE+dzWytmsPl2ew7RVEDXyOtcn80FzOaBcA"
    "DIvc5Vh0BYiE0eqGG+Et1pEY0uVcuxyaNlLgTAJh/nB5t4D3FOxsHT5iuL23wOdOMJo3/N"
    "qHhfm4DzpwiNAeOStTJoGuTnQVrisdX12Z+NtCM1BKDhE95OdP3tsRRvgwBFhPk6q0zIf1"
    "fVTvkET/DTxbsPv3749P7jh0+8iXhK/8yvGXzv9cdRIcqi8OZKcdwrTIn4V63xr9VS23GY"
    "w5Q4zLUeZvh6JY5v8ti6zbMGtVkDCoMU2QAhVhZ6i7HtyjQNqrJkzgWoItx74GTNYtrVYH"
    "ATWgBXvaiX2v3tVZdL5GLm80a6Q5O/NvztqVFE1/EJGqjmfMqjqX9KV9Q/1QuErxuzS3QI"
    "iXI4zt4vXKjWn9hvdB2LPIuw1NX3rvyOjpOtm7Nnvtphqa++khSeVvz9NWpQuS0M+Wdu2O"
    "uMpeX7DdRxc8UcofnFtXD3UitT+Q402qpyf+Pa7KNqEZXY1NKpzdVcrsCaCxp3mcluuoe7"
    "o+yuyLa7oShn392uqB7drpuhoarGKgH+v9Kf0lVUj+RwCmqVDJc66v+5uHj//teLn99//P"
    "TLh19//eXTz76yGr+UpbVe9b6CKBEaEClb1AXgW9mOKWOOr+mjznSXY/H9JbFh9m4jSFy+"
    "aGGiXGlpBCXfVGTfhGsTVDsnU1OiZBuvOjEHbd6w823Q63TJQl0TR31O2KhK6zURi9s4Xj"
    "xTxOLeXBjK3OkQi0Ms7q2F+aMDaRCLO4lhRpfDil0OQTwowF23eQNZ+yEPaz+ks/ZDjLWC"
    "O4m83Z5cx6OtM6OFN9wlgX8nTKKXl0T+nTDAO7vt/iVxDyYM9pNLAv9OmJRjL115Niob53"
    "OGyuULVSDdjkBJlX8n4FJbkFWXps5DVRtwVTKMpiSdymIyrX2qqdowGXybdIsm6HKZ5pgg"
    "2QHtMf6ZozXIuPp6nN3pqTQCJPVIpgH3a1AyDQcm8g7KQZiyBOXgeFwuj0I3qAlW6SWNOM"
    "tIKJGNSGrBVrkgSNuhSy/816Iz09JaRFvx8ybhz7kmrjUdnARtIlL1COxQ+Aw+kikXNC2p"
    "9k6TwcgS+xfhxpwWfhDdFtwDr0UDYpZF4oqfKJ//GlmqKxvubC5tGXdsmLNn151RteHWXh"
    "aLS36HZ325pNpUPsGr7syJzIED7SdMiAktMl2oGlVWS7eZtDNBtm5z9TQnK3ulGhDObFH6"
    "mUyXlvmiA5amGlP3AeemoQtK3SEzy7RtAF4tSpjp8Psw3t2MavwNp+LZ7Sl5ppxv9IVaa/"
    "d1xJMJd0nxdOdkyuhfjsJHVDVUGNEQW1bMoLZNNleFxcp2dH7NMYlhms+f+d0suoAtQ/No"
    "Rai2bS7og6mtBbO8Fi3yaG6Ghr8Fn1OGLYaSd84X0y5B26GEBzBTyoz/jbMH2pcbYxwYaT"
    "H7xeTErNoIoseZjyA6gujNlaAQRD+5YUYQHXNI1WLlYPbdN+SokNoL7AFe+wbuAOXbeiyu"
    "FyZM1VTp02/fJF+10sTPDZZQVC4JU6JcUmu5xEWUFIBbCqydKBkuoYQl5AIcBZfPhgqh7z"
    "qvnAV1dhjdDRWObp1HdwYuIYaxG/4SocWRrvNIR1DpAsb6CCXa6wvY611DUpzj6fb6AAna"
    "60PDUIa93jXZFRmQAAkOSOkDIm2bRcZjQ4HDUfpwBGyjBn1JCv5OVZaSSA+nMP1c0QCUrS"
    "0lW6CLyF3JPaD0VWfpyx0uLis7ZpG9LkqHO17pO17A3aXoSoyQ4hKs2xKsiQ9fT6OLpcl/"
    "zNZD4e52luDMF2/UyvLq0zfNFWvTPpd/3zNde+53fHsxqHVOpiqzX6klHL5sqhrgBqc7Iv"
    "x3bhpuyj9RnsOZ67ZLJpzB+JH5Cm5v4EGnaskef5XfMTE0OVyeIpAHGSOVD7FF7OFkhbmC"
    "E2yJ73JlZX6XkZX5XTwrM6YUL78OQJFJ29wwx4tffskTOPfLL+mRc3At4qxhamtlrtqFYu"
    "dCRA3k9McPedyMPqS7GX2Istl23FyC+V04XILDsfdseN/v9/pfq/qyRTffXHtvxtYbC1Ck"
    "qk2VFXP0BJQlW/GIkKLzQe00j+hiWiVAnKMFl2RT4bQN1U4gWs00SRdGe3/x60cfQYMfWe"
    "DZ6LZ9cxNH0BZU01UlPeQ9zSIdpGpCHetDCIdCRYuzOb1U+IaiCSzO2oWqKBWOwRAn8UGg"
    "fy113t0OwxymPMwwHzL347GPck0Ax8HKeTD/6r5Qke41BjUGL7eyQEZTNFSo33IrvDgyF9"
    "SZQ/CuI4uELJeUSaxO9WN96fnTOZnOzMXSgJE/n0EtEaolRAvv150MDjYZDYWyypr0UL9E"
    "MyCG1bTIk87fkKyWlxDMysiUWpZpTYkton/n63NyD6K2e9GijrWGHltuaCx1Wl5Tyu/I++"
    "e34q/An1N94k/khjBPVceB4sf2lDNPN1Z8qu0SH+u+D1DuGbeKiGeNEE8sZNuYj0DI3F+w"
    "tGCDiwqWn30Iow0x2rAW2xJGG2JVxrdnZ0VVGUOxPhvhs1Cwz4YMnWTqLK54uk3RAQ7S4Q"
    "jXeYQ9JTQ+wqmWiCAJOvRGzRECKygkg3oETUDIY0aInFaITDPEzzUqBjxciQeMYWjifCsL"
    "PLO8Frl88p4scyWS4j3qTwANkRUfUCgu9EzXPsQlaotQyz5/slTeByBQkAEOMrA9GCu65E"
    "PlEDfdlMgqx59ZFORN9so7wD33KIOEKBQmN8PkZgjy1V+mwuRmJzHMb+nZ2cCKfFsr8KWH"
    "RaXV3ztAPNTbrJVKIp988U0p/tlPpMX0OPWqczjm3wzI/N1ljrU+S1Biwg0ytRnHbapQv2"
    "3uXOIt8rAmr3NzAemzXas51wbWkI7b1IjORB5pL8W0zCoNzdOzh+/co3AJeKD8N52K5N9T"
    "YZyXBRCFE7PNNZ/F0oHuqSyKyP8FhwEG0Uu8H/HX9TH4TKYiv9pUZv+2ibVikF/cEinAVZ"
    "HJ/NEwX1sTBioRebd3Rmy0/KPOhTrXGepcJy6Mo851EsOMLh7o4lGLlYMuHm/p4oE5j0uU"
    "kNDVtJGfSozkL3nXkcwp6sEbpmqgDHKRy8Z/kWHiv4hHGnIePdC5ajwq5mNhlicSN8+7oh"
    "LGqwJLKTjBk8GHJkzu8gVsCTYWYfCGonlzuPx6GAK/LTR/PQLk7nbuMjMpD0h6/LfXvgm8"
    "PXT0t0YdVTcK5cINkNQjNSTc9qhTQ9bEdHcl4ICzBJude6WVZax72LTZaqRrkxWErJqPwq"
    "XPsSi9JHOqav+9gvo2lt0iFn3ibVtE9iriZcFxMG6d270rYZZbqhZljmuWW6rOXETgunY4"
    "3q/t8Cs2cUyoNguNHk3IBCicDUUV3KWhzuiC92F/9jqAVIKy4K/O/4qW4tnM5YRp5iuDSG"
    "I4IR6c90GNxxahKn822TnVwNKoEttQ7fk5mT7rYOzTbX5qZmrUf1cxBj/YG5fIcwgUtnVN"
    "ZqQTJLzhhC3o4oFaQMdf5/ERrJJkaVF4d1u8BNQshoBnU1g0ib00nV2MhvD6pVa1FYOjlF"
    "sq15PVy+11kzkHhqj8/mEOlNmfKWLaFSlTl/uoM8O0Zddl8peq1myuPFnqwi7W79def8vz"
    "Cm9jb5Pcs2+0cqOVu6hMg1ZuxHRrhOmilfskhtmTU/JCGF77xvkWVwBgYAKOSvHjlCoxwO"
    "AuWy0Ek3sMVLcZjTE7rU5Mrbh99u0fl+TbPyZs2P3aG/Qvifw7YVfDdr/z7ZLIvxP2dTi4"
    "v7sk4k9UN843PrmGJ2N0ooMjNJUCk99rX+fhqM3OkpbWNd/UT03vWitmn90NB3eDUff6kn"
    "hHE9Yejbojcc474ufu+PXv4px7NGF3w+5de9jrfwVi93DCBnddvobg3wkb3Y/432sg8w8n"
    "rHMzGAkq90CegUbyL7/bVbt/zb/FcDvvsB4rTsAuBVac177Ok2DnFZdvyWWtubi1R9MADi"
    "hk79mQNMEqcQAmLzmTCglNPkETGVz2d8MFeJW5ubIKGXtihPUw+TSqGlgIi43r2+kD4xNl"
    "qdrHtxgy+A+acxSV8uHmAtwLEZ0y99RXVXdsRV1CxeXCZZoTqLFUc4FSzQFrXRHrQIQMPb"
    "cjO0LIoFPgYxcjrMfH7uj9G0IabNCQFxubtmWp6+TBiRJGxuZUJBBw6/njz5gGaBXfRUJE"
    "uIckuOFEGRzn7hfTovoT+42uY8hLhKMxT5qj5Orm7OYRLfXVt3eHJxV/fY0aVH79ht3ReN"
    "jrjKWNPNm7KbCHq1wb0lRLMV+oZfGvXcJmceX28eW3IZV1qdP53nH7G7jdHSHSkTYE4W/f"
    "XDc0PgT7catpszQs8to2tW3hslUGl9p+d02dUxsXtzL4def11mh2aUqZK7EIz45xSdpUSF"
    "elzK8R9WNFmji7HqhhsifezZ7MGoEn6JXXWVO5JfxdS2DUrfCgbSqXlpb5L75qFOEXvee8"
    "upN9fYWumsovDVynHcheux+vrr1+msooLmpx7agE0aHtd9TQL6BlGlSB7M17MmrI+/HSRD"
    "eQTR7SrLilNPadVm53Q9lbU5ehn097Tx3a7aaxbPKq+e3LJ6+fpjJKXAGrsO1FSezFr7Hb"
    "3Uj21lSuGVR7opbIZanvu83fiL78FJpNZNfSNPTZ3oy6g14ay6MZ32aSzCiFdivoo6kMMp"
    "dLk0vYTHf2nkkDv6vGTieuLT9Rhf+73h9ceKL8n8ZySmcvpj7bd0r1ZC9NZZJpaXvLnAPo"
    "o6kMErmfy9COZyIT9Mjrrkn8qj7hQcCAk5r6IGzk2ZYEQVHDzXMlLTdM85moDnmFouNeQL"
    "7qZS14NVeGRmam7YgsBA/ATEg5DtH7j7rFT6+parXERdEDVEXiyhqkLvjMu+FTCDIASI/Z"
    "WHrzA917wsCa+2rpDoXU5qLI+i55BkJ5KyWv/ahDzFKO8dsYv32J8dsnG9iL8dsnMcyR71"
    "6RcY6Q4kAfwUAXT7MbJsNMu9HIB48/hZPtRgkbGEdZSdi+vbJeksrZpWd23FA0gsdb3LpD"
    "G1IZyR25EkRn8EEH3S3hI0Fn+kI1klkfo41+JSTxudtJs0bjutvp3bZvfnz3qXURCeIJhl"
    "+mcPuB8+FR35nhAXLk+Raez1aWRdmsULGWIE0jtpXw1v0+x8b9PnXbfh+rk0ktiD9KZvD2"
    "lBMB8jrz+uxLtz3qXd10L4l3NGHQfnM++CsKouX7pJad9+FNa77UbRFUEvazyWl7qLCfmr"
    "J1a9xPaFoVjvupHuTfeNCnYvwhJ/utEP8y1Horwg+e1q/kda7P5kTGSG3wdVk/VOQJhjKf"
    "kGl4tSSO2QKMnOhsZqw0PkYAsJsAj38WED2hfEZosgzpdMUc3RAJf+Ht41mSD3/7BEj/j8"
    "B6snVYL39mofyhUDK3fQuRfUT2EdlHZP8kkUBE9k9imOW3LnGEU2AyPVn4LJrJ5ogGNSGV"
    "jRBCirDNJzjlBEB8/7eTPsTpoOyGogmZ1w6NyaLSXrolB7OfIAxyRDBIfOoekrP1nK8V55"
    "WpEl/y8g0k4EqBVATpeJIdaJSjcJbb3CsCNZtzpvEj1SEzlZEHSgwdeiaPpkVsc0GFk+Ul"
    "sVWD2i3iRQLybqwXfcbv8KgzmFlksrr4+eJjDDg6xA23e38idoPYTdFNC7EbVOprpNQjdn"
    "MSw4xVdSqtqqP8u1ClgwBJnb0PdmTxpzws/pTO4k/JLE5KWbaFxbSppdnLYXFMtU7XVIIh"
    "porUJveNMj2JtGhvkbvjSFTpsG3B0PfN8DXm88l+pNaId9Wk6VS9E0oGVBBbpFsdUHbEDY"
    "Tm7vt+6DbR9BcdPDk4J8yWKA0N5bOhLjTo+xYVYZ0Q6ulQg4qiK/zlIBteUi3uiu6yzZnE"
    "ZUWmO4nbqORq0vAW+3aJ6AaiG0U3SEQ3UO2tkdqL6MZJDDMWaasS4EDXgNJdAzzxrABDAy"
    "ToFhCt3eOL0AUYGqbCKYq+Fm/jaxFQmPdkbfOwtChvw2s2B3Nh1yyDs4WS7ddzk93K3MAX"
    "plaeLN3F0jDXENPEBTomFMEYThVr08qCqqjfWpltmudKh2Y7dAk+JypZcv3aZD/YZNNbi7"
    "zqzlzgRdIb9bPwTZnrtmNaaxGHRLlaTqim88kTB6qquEHBHGaiMoWyEFPdnQz08RGW3Qt1"
    "65IirISwEsJKCCudLt6AsNJJDPMDfTStFFxpe4qJDXWNQaaz9t3dTa/T7o8viX84YXfDwV"
    "V73Bv0L4l/OGHD7tf7m/bwkrgHEza6H911+9fd60viH0K7Ue9rH056RxN23Rvd9kYjOOkf"
    "QstxbygbioOoRJQH8Co/gYX66Eg5f5dh94nr7HaCw54w7FE5N2+8XpTupKMdDx63d0Tsqi"
    "RwL0Fhy42AxkkRBs2GQYMsOziuVFMOb0ft4vOspgDTHbV0M4xKpLVp5QSYlpvmWwGmb+ar"
    "iFV6MLV1CPc5RC6eQ9880Xkqur6S8/EghIQQUtF9ECEkxBZqhC0ghHQSwyxKKe0KJfjEdV"
    "aMEEpIgBIwVRKmSkLIpQbsQsilJgOBkAtCLgHI5Q6qNyTALHduVYd0aGXptcgRXLb0agOC"
    "w4y2gmK752Rqqex5SkRpSpuslvAy9md+2jSoAnHvUwIPZQvPGjgpo8YeTcMwX20Jg8xNQx"
    "PVBh1RXjCGpRzu1hM2tShUALYVx5wKQnnrB/OF7uIABI8IZOXGo22eEaPSEPtB7OcMsZ/T"
    "BQUQ+zmJYcacO5hz51Asxpw7R8hiT9TOKTp5zQ8nN1XJ25JFJ6liFQHBNhSNmKyHBsF8nb"
    "XIDhEiagTbq/7SWVySs3aSFcOUJciKxwOSH52oGIZHYgOdDmPECDE2PBNM3vCrBCjZAyuP"
    "kq9bIeTY1CoMIAcjKQw+82McL5LerVnMDgcpm4ZGrT3T3zXTrlFp9jvBMihByJ7ks8Uz5Y"
    "dbtDIT5guTy0Oo8VYbxe8iyZzndikS0L2qnvMleE+a1jMty/cyZqY46N0nrAzXz5BVIZRq"
    "AUsxomkBTQtoWjhpRQJNCycxzOhfiP6FB+Ma5v8rP2MdehCiB2G9NO3Wzh6E8b2iBCZjms"
    "C3qxwII//VUjV6lgaJyKut7XDIk98wh7umaEye9BfKiGmRGbUcnT+zRlSuwbYI121fwR2S"
    "Qsp+BjX7wL9SfKIl1qA7wjvS/uxlSRPukABcyFwsgEvYSeUBDnfj/bOxiafETGyIdyDegX"
    "jHySvCiHecxDBnZWJL0T+PIftabbxMfDEtL3t9AnTiycPegMyWF3oK0iBoh6BdQa55ukqc"
    "cekekUGaRqxrDAyu/0AgrFdTWO8NwSd3FNLQp80gbYOfNpMjV7iwSLgvsJvZnPPQdYSxWw"
    "AK6TbE1K4c4pjnZGqvRF43S6Q0E9G6wlsOAnMNnfHepxadWSvdobwJ+NU8WObqaS6AoQXR"
    "2ecEFOqQt5+wqaxjKUOGXY8fr7jlZzJ9UNmzos5EqDJ0AY5CIrhYXZMnk9rnEyZCjxd8vn"
    "MpxX8QcBFyTCIvbFyLzEd5H36OHy4t80G4s7Xgzg6/zFemjHWGmpwmo/wdg2lVve4n7FG3"
    "bEfcRaBy+mwO59cyppqA85JHZqyJxwTts3sfrhMQPmcMfQaQkYDx4BRwyKCPjgfX6Q6/vx"
    "BxpeOSSsBn3XsJOdt+sIm1MqjsRKB/LiIYeE/ZhyJdoMQwwt2eTHOn0gwhxLjc8GxvPpVc"
    "hRT285K7FDSlv/9ceMqXAqrGAt/ddeiOW3V3Ck0P/zZlThIvHZW/6kudK96eoPjye7n8gQ"
    "VeCeN9XbiCbhWQWjTXnTSwm1R1u4o6l/UWS+yQLlT+nGVObqpafPVwLizsYv1+7fWzu56t"
    "bMf0BaA9+0abDdpsiqodaLNBML9GYD7abE5imAFLdHRnrfDXXkEe8WT7wvY0qIkd1diqAx"
    "hK77rbHyvi3974n0qnPXRzmcbPT9hdezS6GwzHl8Q7mrDxsP29e6PcdYe3PX4h9HPCvgyG"
    "XUiLOlTcPjtd9x5pVybsvt/70uteK6NBp9e+UTrD7nVvrHQG191Lkn5twq7uR71+dzTiHX"
    "7tjfiDyKyuiaejqMbbmFv8CSPRjPi8G1HVoFqaZBQjrvFcqy0UHmGjIl67iIUxtYOKRuPt"
    "0uN8zLMAPqYvgI/xiu0B8K7Y7I9S4tQvPvWDPCw+75OpcdJvnfRpm31GvqL9dvgdVOAj9m"
    "HwgNfczHXbN8KQHM0Xny9hfFbG+HjKeKwUcIqVAoL2gLwOLkGaU/ZxSTAZ5GVhAukpc3Jj"
    "0SnAwxDRKXOvJoVDj5qHAetcXvYFSE6Zcwf23a0Zrw7iGR2ywu4in8V7qTHvzzrd4VjggZ"
    "fEP+RS1X2Xy1P33QkbfO8OxS/3oB6SVMSAndvPOkx2yjuJtNIX2El8ghrP5trsJNJloQB3"
    "fYLmcbcSDTrsZxFj9N9Hg36K9ThKGN0E9JlD/kMMPVcGwp206YBvxMNKNxyd2edw27dwiA"
    "BGZYOiUfyzFbYeQgcx1/igf01sbNqWpa5THOMjhJGxOfSgwP3eYlAAev7jT8zMUnVmFs9l"
    "tQBDAyTIzhiwEHZ/zcvTKB2mNY5spwGH7QJsjZAhVzMDjDCZTd6oojzJbKK7bAl8zZkT+l"
    "i5Gviw5OCpt7ZL4GuxULh6bgXbI+HCe2EODvsfJWRxPhZHv+J7ZJC3qRDE90ySLjfikeyr"
    "OXyP4AwQywd+kspsrrKnpKo4RXjW9fvriO4atOGm8U1sDEkYwm58uxPdNZVvfsb7MgoYhH"
    "LtN5FbAm4ug1N+Cr4mcsn9cBy0JMYx7vVujRZkUzabDKopT5a5Wu7JqTvL/BeXHb5CV01d"
    "ekv5jqXzq3GZNUJc0+hStZyVte/Wfu3101RG8Z2d8q5txebqEk0Ar4pw65vKtMELtXoOXT"
    "SVYeqSr8gX1VAsyh/a3nezb7vdDWVvDd3wfabZDt13E/M4NuJdNZRd/KqjzvadWh3ZS1N5"
    "JIzEe5dp67jdNHW78tik8P/3hh48Zt1CXw2dV6AQ7q88C20wNz5zlHwS+TBLWoWe4NBQXg"
    "kh64UrPYdn11FuWob+SGfrGdSmLgMxvfG6a/SCtKhBVZtPMv5nX6z0zjS5jn7DO2rqFHPU"
    "Z759HZpVxziv1BnftdQSjD1t6Ig2dkbxvUUDYGtmLpaGJN1TfHf7aSrDfEYpM9UwwOBYFs"
    "c6bn8NXZEWtU1jVcKKHPodNZRTbuWgGX+rfefWpqemrkf6l7pQ+Nzid97X1Mp7GoqOmsor"
    "Q59BZnZlqTrzvaVT0dUd76mp3BJXeC98ds1Ma1+Ja+z2NhSdNZ5ntpeZshSmjWRvDd3vuf"
    "z1RC2FMt7X3lqj6KvLu1o3lFtLk29je/PpDnrJw6KjXIb2yrIofz5LcVRjXwF15HU25n01"
    "dFLNuAS+8FMD7it1QWfXgTSDDWSYuQSfEf7Izt5LceB31dz16KhPInJ7vb+XzRPl/zSWUz"
    "PVosqLbu/tttXhHX2Hfhq6AGemYUgP5HLY5XfXZKbp7MXkisuevOrJXpq6BLl6sretZwB9"
    "NJVBnvfRvjCW6KVBKw0iMHJXdApk8raTYmE8Vg4YHZv8n+0MvbcbZYoF3hUoeRXyKk2oeR"
    "X1Ok0vehXy3RRNt1a9uqPm0hCljVS2JjKOj9qiItKraT1DlSUo4uTMobaUV6mIrJZQ5Akq"
    "H+lsZqzAgYFMocg51GqC6lGinymxVsyGakpnEYYe8LYFiyy5vQFlheV5KrsLJIJc2ZXeAm"
    "yYtOxKUSWVdYKGWB0Fq6NgdRSsjnKkZTOwOspJDDOm0642GdhyZfEhK1T+OkDSCC5nLZeK"
    "ql9bjl0wiWuI6KTr3AcE9rzMC5CcNOs2Ws8uyVk31HVe9mftzrj3vXtJ5F+R5X40uPnuZr"
    "mXh1E9O9/2m2v3LZCJVdNt2zReCue1j9Kdci5WTO1Xes60DXBRgKUhImQpJkx7m4RpchqW"
    "wNliyR6Olb2hVbtH1qmFYBRmQSjLdLSHZcTl3Bb7yIa/Oa0kymJDsdVYMjIX9MHU1kRnRC"
    "VuP0T0Qx4tc0FMRommrqWhokWY6WwsFS2i8t9zan0m5pIyAo5ZGnmd88OpSD8/JbotOBA3"
    "lxzyxgUNJmFuyhVn6+4eVLpx4/HRHTD3TjJvP5oM0GSAJgM0GZwolowmg5MYZv+rmhtb1Z"
    "NVgdMCBwtXBMJaQDEhuWBBhARahE7imHVUmM3L3wRSZG82MhXzjNsTRmloJshWNAN9wkrO"
    "k4o+MEERs8rJ64RVXRi5qhKM2aSmTMBgQnkr06EXLdQsN97yg00Mqr4ILEPAHc6cAsahzy"
    "gx2SWZivrXAsZ4nasOXNYtsknoDRcck8x4d/zv+cZRVBBQiwLFOhV1OcztJww8X6kGP9hn"
    "cQ8oNuUSP1AiM2aShzWZaivKZfZpiwhZheiilWkFHwz61p25xucY2wXXAajI1wwqdIWt8D"
    "5JK6rSu7lm5ApvIge+hH4R9kLYq+hHEmEvxENqhIcg7HUSw8xWyWpEhq+sT1FK5dztX6SD"
    "ucqWX5VYiK7JzM3nOVd7f9mz9t3dTa/T7o8viX84YXfDwVV73Bv0L4l/OGHD7tf7m/bwkr"
    "gHEza6H911+9fgZucfQrtR72sfTnpHwiHvtjcauQ558hBajntD2VAcRLWMt3HROwmPyQEf"
    "rUsC/05Yck37zuD27qY7Fme9wwmDPe162P6dE/uH9Rg2Lp7YSXJiulP7hqLOQ1Vbn/aQKl"
    "dExAgRooRRawljo1QXGeENVQnDezy2oqMb3UBOTqW4LJlMjXLlNrnS5dtuWniEFtdXndcX"
    "Riqgbbj+7M2wDaO1slJrZXyvKIHJGCCSM4JBd+iipOovTauyV6WxPMSzBHt5lKfpJnMo86"
    "CYL7DKvLZb7eYDBiZlkToJ7NG6TaAXqhHo55xMZ+aK8fETBui5+UoWkITJEZboV/EPxAb4"
    "BuhX1SZSnW2R6atpOfOpb+deC6t2FBw5+ANMmGNCbASQSB7+YJOZyH47W7fIo2kRWRMJuG"
    "qnmcP/CPsnPPMJe/Znlo3crbPkbYA+9b7JkdA4i8bZojsoGmcRU6uRVojG2ZMYZvGNjA1w"
    "PiuSR1tnw8TZ9aBzf9vtj0eXxD+csPFgcMPPiD8T1rkfjQe33SE/4x+6tqV2T5BujidscH"
    "c3GI7v+71xrzsC81Tg54TdDW56HXHBO+IUw2vRufwLJsVOt/e9fXUDzQI/6mGjcmW7At/L"
    "AMVO38uagXtlfzGFxJuwi9KZvlCNZJb6NNH9UxKdu8THx9ysKJZup3fbvvnx3afWhZivfK"
    "PUpc4chLAjUJtwqt3hMxUiRIS6zh8pZia5uKTbzL32pVh5ajyOVRjMQzpwjOfpumqUDkHr"
    "mOtHCGvIy9cIGbI12xYQAoD2xKhDMTHHydytMHV02eawAXgzEk0tOXkcWcK1CgprL3U+XG"
    "cJCLd7pZWFbatLXXl2G20FtdvEMNkTsenMoo7ElUEGs0VOHEj3bxOoR9Ei9tx8ZcTkM+ec"
    "TOeqLQOtABoefWv/dPHLRyg7AD9f56ZBCX+AFvQxp3/FE+8c4qYTxlU8BiFbEuq26NJQZ1"
    "SD308mtaEYAsDb/F6UaS3yQG1do+K3vZrNqG2b1i4RXvDgiFQjUo1I9Rki1aerHSJSfRLD"
    "DN/kZKQ6eXC99uWg0zXy9fz4IQfi+/FDKuILlyKJdVXb+VCEtz5BnaH/XV1p83jSpjvSRn"
    "mLdSJ8zr7LZat4l2GseJcQCDUzl0lVJf8+GvRTgF+fIrrj6zOH/Ee4rBwhrzNYC7zIBgqj"
    "mGBk/4YOokAh1zh0fnmHz26YEj+7tf7sesrsDuMcIUUbS73H+cV83nGYg5Q4ynUeZQ8yig"
    "1xOrQTIEHjQ7bxIbmcbmFUPGc13ZqydCscHphQ1ULhoYGJj0vxMscSEr+3j3cT27vW8YYF"
    "qSYDlz9brQaKOyrbLQe/gze5ykj7rgfAuwDZQQUF6F5riTRpIq/+Qmcrh8aNADvQb4fiET"
    "mvEXJeXGpB5eMIxBXYJYotpw3FYZfUcYgqRT6soVGID4H31cwp02ysycfI+60yzWba5RFp"
    "9rPY22DAhrSkiZ/gzdXMb7BlGlRRw41zWPCBjMz5c4pAMP7JlGGOP4Al+8GxKCfa2Mjlbc"
    "mPzHSb/a3l5Tjl1zVqcTIwuluUf300O8l4X+n9wG7/jV+wZVLY6Ytq6HxZ8OOpV4fnYeWI"
    "Wjwma3nXZcWdz1CtxyaqzP3qx6ydk54jbzLlvLdMTqIY+kJ3pgRWiAZ+BxMmYBHPnwBe8Y"
    "fUkLaq7f+R9KRiWlSVLBb9FBoibaGfwhn6Kby17HN0wiz6KZzEMPOPv2IyI0FkvjL511Vl"
    "yWMcJIuM8AOnq2pQ/TOHHdWrweAmNKBXvWhswv3tVXf447tIIFB899xIbcnLKuWDFKI66f"
    "pKAbG2OAex1pIANIOifgITsyL94sQY8geX0kP+3jRh2fHwtkhskqv2FeBngATNgtGKdWhl"
    "RStrtSwtwcoa3QBK4OnQ7aahPA3sebXMlVfPb1PFqfJ2dAlYcLkrKclFca+AW9FTGHhvxk"
    "AVdQ7oGDp//5GItTtLME6ErreyzBMz0VKxN01zGCckEdgGBFkLKq1BkJ0XwOeG65ERfeGD"
    "Y5CFuiaG/kKJ6ojAvxaxTRkiaDJKZiqDom2bYD5GlpQfJZkpDnjngjYCHXYXQ05hxOARg0"
    "cM/gwx+NMFZxGDP4lhfttYwVoFXZUfLVijwJ96ytGNWEIYD3IKoxxVD4qI8XFSRC6zkcsg"
    "y0rAhXqR7o6TxVvhoYSJVqsUStf8SZ5U9+1jmEfgaisL8dDC7XLERKgOUaVX4U86E5CC5u"
    "fQf4J8U4BHOFTVWjv4N7YgO9KjasEf3mEM8zjs7SdM9CjcOG0yXVJroUsAYwqXFzY1Xtw8"
    "S/zumrreBSoR76Lo3hwL2rdLdId8CmQCi5jQy/W7DHs4VNF3WQ+OuBLiSkW/S4grIeBQIz"
    "kacaWTGOaA4BEf5/SMMxEyTDuzR9oZdPdsgrvncbMQq7hn7OlVJKWnUHtuF8A5QIdAZJ2/"
    "rE87pMZ/wrz4mSWIg2hGXp5GyJCt2YjuU0mJ8BvujPq0Pf190txFxuao4hxcrrXCxUPmiQ"
    "RkPGq+SMfGo3aTHM6AjPDuDH0maCSKDOn8ZYYAziFI/U90BqVspauhrvkJ/wOUP/B2modq"
    "W/SJ62jWugXlbd3Af75TODFw/KB3nzDzEbqT+QVEUoOpTHE6FekJNson4TL8itqfiUqWlv"
    "lkqQtRCwGq/PJ7SJdFajwSzlkbHnrK186LPqOQqMmaQmoDoAOg3Wso3kMzqT1h4Nm4lk+2"
    "Yga1OTn/4M+VBeXLkr8dbAGiuXSRtCEzA6Ck5Mfpv16f7enfiHgNmTwButkJwg88MHo7Ii"
    "qNqPQZotKnq1QhKn0Sw+zLEPFRTnd5DBFhjQQJPWV4PWKe+TcC/PkksmEr4k+2gvAqe5fs"
    "GumdYK6NArk2AhJ98l6zvWh4pIsal2g96/P9mhOajE7YVXvU61ySUFya8qDa+gxKfo/G0U"
    "swq/mVYe87/0Iov3X/qfz9d95oaekv/L1E+tt/vcY0xzxb2/uLHFvb+4vUrQ0uhUcV9K8i"
    "G5vXfq9t7Xiw9Ep2Nf7eEtTYTTyLUaN1o84SWhSXiA13BiAfJ8XsJZmYfJBjh0OQ68nZ7Q"
    "ByfHoVBpGDrBfYXoJw5hJ++W17PH00Svw45ePkYPqqsPY71bZfTSsMVEavtbIw9mWwVY5g"
    "e5gwP9jEIwMsWLWeTHahay2iQlFp6fYNMDW09SPcGf/L+WIQlWnwA+QFQjfe3bqTFGFf9e"
    "0w33/ttvhWBh6MAZ6bqnofc1XV+5hRVe9jvKoeV2GKi6UbKkQMay2P1idBWR2y+5chfhYx"
    "sW9LZVawtMKuLg51YH3ZxaL2EqKGMnB5zP9JdFgIXc8UprwQaMdvulWiGnPBZfovR5+CHR"
    "yyAKmzGVjRRRd+HYPpE3gK8BYqebLAmQCkGi7q8DPCAC+bS8lnxp9eGtXjAlXldzsVeUrc"
    "Cf75cGQSVI2yOOT40tfkq3AUH/q9vk0l7qameN34LurmiMyuTZNXDYXO+Z5EHdh7AnE2n8"
    "n0YaUbjs6msL/ZZGby/clXER+MFV3yWZCoa+7dJ/hg/T43A1ombLFQZg58qvh048PA38u0"
    "psIBC4rCyKsqkZchcHp5Ttz6N44Ku6y5Es/DP4jkx6nF15YlwN/p34huy/hovhObXMV9ML"
    "U136nXZMF1vJbYs8GvamZqVDYgJmzJ5/ESNZ4H2sJcMcfzO/NK25DZyrIom61l8PaEvc71"
    "2Vx0Lavr2ET2Rz+LlxHPy4Sf2tq7AsHec/A3E5+MOSjxzL3dSX01GqKFo1fWGXpl4TcZvb"
    "JwmBO8svj3tghE6bVHX6ytvljwV/l3IQA4QNJEDPgiFwZ8kYEBX8QwYMEymvB138Jl2pw4"
    "1wNwGVMKvLkvjqvUJVits1wKA1ToQ1jAhzCkABfkeYwWOV+A8xvQoKjgGaZEX7M6y51YjK"
    "zyYmQFENbAuPgFQvb0jypUaaSm3/a4d1SsHJm1MpLiLYpwCqDm4apRJYkq9SIbyWjg3+j6"
    "LAG4D1xtZcH3bkwx+LjnRfF5UwkJSzg8EC39g2uTtM8J2Cxd/3kyV41HgKttqhpUI4+uwX"
    "K5svh2SsnUfYafeMfTJIi/+hsilH34DXwPKPu5WPTcM8bN5cRqlqsHQ58p/3p9LqTehqhQ"
    "u91Du/VCjuTOFR+EkTifMgwx2kbAOlnifhXpy2zHzYq3S8CcT1xn1p/1OSMuCfw7Ye3OuP"
    "e9e0nk3wkbcqVo2L2+JO5B9Hucz8s1l5Nrho9rdGNCa9tO6+Po1GEuprzsONBRWgQ+6jzS"
    "CG81dZRr4tF2b4syr9RKy2gWbtDKUpJXNsy3UNvcFU6JT0dUg3+LtDWxl3D+x+GXDvn1l4"
    "v3ZLL6+Wf11/ct6eT7t8/CTQuUXtfFC+JhwJvM65BpsmV6cdOqb1qyvpyuuqHmlqm5occw"
    "7q9vt79aKduqlb2b8it+uPf2fXRkLqhwkn2dm6LYMoB3Mh0jdAJ3F76wM9WmPz2Cb6v2mU"
    "xfqDUlM3BVtcED9nVOYSc0iO0mFySLle0QTU8oEH2IGxbMlKjp9tJQ14pgdavs+kA2Va3Z"
    "XIEUk3axfr/2+pGuESatEUyKHr9n6PGL31T0+MVhThhm91teRBsJ0qBOstWa9Mxfa1cg3a"
    "OtNY5+1x2OBv1LIv9O2Kg7/N7rdC+Je1AP7DwqPead7VG6Og9FnZyEBRCdwOlMZ8kN0QG9"
    "JL3N5midJBPreWRJtyjZJnv5BjTAGD/blqWu01x8w4QR1lZp9A+oa65zt30O93sLHQ0My3"
    "/8GbcjPz4WL+jj05SYOLAOyUN20G1389xc6uDMtq/b5lJ3XeeO7PuWy2UTvVtzs0qE6iub"
    "eu97MixcYL6JDJsDa5BfufkVLJe0J7OiNZqO0u6dzS24uv+21ZG9NHVKifRPe7Loq6U2l0"
    "ELVYdk3IbOknKpF2HTrejphnfUVF5ZdGZC+jAFQt73DfFw++q40fNN5Jdn8NuPUyPZS1OZ"
    "pGt8+9Udfd8J1f3LAUTW6Mn+GiWwx433Ed0yzrqCuShH0MstXTzslDO9DkplnpKbvkJdPC"
    "VlwC8/kHA7ebp6vN8+aYMpvhsoojmmsyyDTWO3n4awqKB7TXvFeWLp/xZMEt/LBF+beKNW"
    "puNNsLnipbDJ5crI27bcoqPCM1DUF+WLa22TFd95DXFBph19Mqnd8jO6q8SiYEUAjxkQJZ"
    "6YblMt0XOxinsUdLQRvVdWi/Rt86A30NSY7vpiUU3nU8FRVpZehOVRugbavC5+/jmP0Qua"
    "pQ6AvBhxj5lDiSP2VCyPVpCogcyuIJ2W6cp0YRaP+QaUzGKfoMbV28oywoTMimUEAx6XG3"
    "VthuIInYF2cviyMQ7pKMbXl+tiA5xuiw3SlOmJXN9h3b2K25OHFoeZW7h8W9NQ51YEjgjO"
    "qRAc0WmPOu3rblbhtiqDOTyDSIKOGbCVpGuWs0Cjrerk71JnW1LLNpnMK85nGtXcHC9e+A"
    "XlxD+INOWGPhMqK1lwHU8zvXwui7gWWW7XCcrjH34VmE1J7j/3CX3DGIhqYyDqUm694VoJ"
    "Flx/o4Qx0j+luOgapEPlpNbCa33qv9V3UHcXXQ9beLimLC27stvBBFepMCSIrb4mkS60mm"
    "APUXzVZbvgOmBUBAP/pDNZZ82VM525Za6e5qKAjhQdZDYFXfOSKfi12eKV2LhMaqcVfqv6"
    "hlD6SEYuu2Ru4V43DBROsUsZy+zXAFqYL1yeNllLEEhzDKd+NS1n7lUM2sX04s2wMgObqz"
    "LkoCCPgjwK8ijIlynI1zyUqcopXXY0U8GYG5STAxtwIEgEpCNP/SuiWoYIUbestW6pLhJ2"
    "nfS93m2OG/0eGz2mETmJlXVcngM1CQg9ulH2asfvksY0SInuA3UeZURgEYE9ZgQ2XOd035"
    "jvJKfzhjA9src/8jnMVRlRYWY/pg1lX2Poqkn8qhLbv6NM4w8Vmm9nCVB/YrtWFvK/lBSK"
    "GiPJEQthUT4ktiMR8VfVJo/mimnkyTQ1kSX5VQUoXkYs+B4ngJwDkk81ojPRTDqmQIyDh9"
    "urxKZcxIeiRiL8IWYOOPC9MclzPcDZdEx8qSZn7Mko1aOmpOpBHR51eJT7UYc/kVGOqSNv"
    "474QEgsTRJuo2Jgu0oSE1fyijCCS7gGR2MvxHEoletUjLBMKW2kiHDMceMn1ku2xndXdCA"
    "M8T1P0wS9wY/fm4/0C4zDvOMzurr8LjB6iRBi9zqOMUXgYhVcHKL2uUXiBZHIJukA41Vy6"
    "JhBIbpdXD4C2BAL4QDIHejdejjqADHq5jwgkEvhMnukS6ssJ99/Rt/ZPF798BFxxTv8Cr+"
    "JXIIRLos+5yd87SSE4wB3fwP8YHYZr5DCMyliFZeItPhg7F8kOkNfZJ/us1//eG7fHPSjx"
    "sTmesLv2aPT7YHitDLuc9JKEf0d3uzxDVH7Rj4Wq0R3E6QAZqky1FqaPSzNGbBoT0+D4om"
    "dZBTIgepY1NLY3lC080TgWziaeZRwL5DDPpxSP+JzQbFAzQQcVeWFUYvDZB44yJtM43cwx"
    "rSzlNKG0cEmdomqLqu3bqbZvvK1VrdyiyIUiF4pcKHKdosjllR1JkLYCFUnSBS070CiH3e"
    "HBMl85J0C0eZ3rs/nGZ9n3Vz4nU/h6+RlKPGnIA/7Bj2hmms86ldB/i0wh84nIgWK7OVCk"
    "A3+SGeKwD5Av3YoQDd1ULSsG7txLmWvFZS4QgzS7jyQITZYoD6I8iKaOLdIgpuUoKy0Hph"
    "o4eJgCpvA4AX3GUG1HselOWUCjtDjUtR5qtPmdwihjTolTGGU9oUheRojssqH47Ydfckjs"
    "H35JldjhUgy/tRT1iSa5wqYzOEzVQEZf5K36lVX0K5HXiKUilopYagxLHc8t03GMRNO1f6"
    "2VhaY6wVZb4dQvwu+bqI5DF0tHpHiG/NDPfPgu+VnxAx6jRR4tcyF+8s8VgH8tAoZo6UT9"
    "OjcN6uJiccS0ontgpol6wF7pCOMjH/iVlZQ6KBULC5IgIJYAiAnle0edHfW4+kv4D4Y5A2"
    "1MpOMpOsoxYoRmajfYNUkiIQqlJwkZbgH1DAHDa5HDVuvaKkOOauTH4ZcO+Xjx/tPfWvyK"
    "CrKBW0GNuEEeZAo3mZ6TqcQaHbqcisxV4C8jklHpvNMlTZI2DnXTksUPtHZWa+2UmcoUOf"
    "Rx9o/E+eQBiJE2QtHP2kerKIrsL6o486/0p1SBMER2OInw52rFwf9zcfH+/a8XP7//+OmX"
    "D7/++sunn325MH4pS0C86n0FGTHE/bjQyB/iUbcWu2U+idAiQFw3iaKe2NqbarolImtFxL"
    "NtKNyA0bHJ/6kYg6sD68tG4PYSdrt/OdRiqtHTuPSmO+skwTfWJlMIpm5r/gaB5tsDRDxP"
    "QVVkLLDMF05vkWe+nIVz30KkOfvRu9AiU3v1MP0bUQ2T0UtCfxJZD1x0jNpCKoX3sMlsrr"
    "InSuYQK5IQQ3KY+4KvIpSfE46IXFpmpkOmnCH6C50K50g4JZ5DZ+nFkr2ngAb8MWKlkjFM"
    "pcmCuuvXWgAzDFAcTkB8V62AWBpeiCnvTkPuW2o7DnOYEoe51sMMn8PY+KZbrtzmjcArIo"
    "4Jv+RxAeGt0h0Tfok5gUhJJQGfME2DqizF69UnirD5gVNVxWdPDjjscrkaDG5CK+WqFwV+"
    "7m+vusMf3wmu80a6k4JIeDJeQV01Qoa+IOhac0DXmqBisqd7jadl3gW6PE4Wb1X0I2s2Rd"
    "mPzuISeIwuTK3ttZ0W6nKZZBApUqfoVvTRtkHDX9CjdNNIY3qltYpim0ACLJW0UaTDUh4a"
    "pQS3qhyGWkYGS8p61xtoCAJQ556/1Q82MV8hBT81dPoifLkEnPOTWxqIi6tzalFCee/nZP"
    "pM11Nxfqrb9gpCVxmnslysKMFke9DbA0g1FpGxYNYTRt0Ue7DHzZ+8xwLjsMVlQWVmqPpi"
    "6kJgQCNOSNxraq0Mak+JYZrP/EnRWIwYVEX7IWJQCE7UCJxADOokhplv60UwKLd549ynP+"
    "SJjPmQHhjzIRYXI/4W4KzXvoHw3ruLPNzlrdKTG1/E+CulwSIc3lA0kMe/5Irt+iUjtuuX"
    "eGzXjEvoKeU60tkcImogpysBq9Gh8Y0dGn0u7hKPESNGoafWQo89M5dJgUzpqWg2FJiNZo"
    "9sNBu4Jc78Mf0rRR0PU+20vR2Rk2oVu5vUvG1FncmEcgWtoknkB7SP+meO1kDKp5/t2IoM"
    "YlFkEEvBMUjrAsehwDigT0ClrC7gbh2ExAUuryd9kIvYrZJcfo/zcxy3W4W+oWCQ2I9VQz"
    "7bhyvjiMXQw5r2YibRBNNektk0q0IftFbUcPM8pr0NiVcX27Nn/WATMTfIk/pCvaLaT3zr"
    "YuAODj7d/J8XSphJ7NVsTizzVZTXht+u/c0x+QVpBFskWvYOe/eCqW19eyl6kDfHehcc1E"
    "LMD5GhM1RUEvIXckHGxggxzCzLyywYUbSnB1SDBZxWxBsqsnr3r9CbNPHjQ1Iwom8/H6k6"
    "zPWtAxFb7ZVH9/myaVK5p4DcmlHqCeAiy2u2Vab6fW6CQxHIL5CTSvr+iDz+ZPqiGis65Y"
    "KL9AuCBpci8774+WDx+TGH5BSrB8eilJhWi7zqfKqsRB6sVo50Wge/e0GZKujvuY9MBd+e"
    "QLdijMrtUvIDZb8GyX7ouXWGnltvLfsdnXULPbdOYpiFdBAf4XTHDJ+gEQ4CB0htvJEoCn"
    "z5Q0R7CADHY7EsgDpgoGAlbPWk6QIsDZAgOzFQsA6BgjAlS+Dx0GyUYSvK18DCzcFT+TUq"
    "gatXfkdH+d3aytbQZ7tWSeRHq+XStJz2bEZtuZ1Fy3KGGrQyi3PKpuDI47Xdio91OOuEvQ"
    "8Md4KciIzERCULE5DBczJdUmuhS7RlSlSLenUxRcZVaQR04/FYSwTzcX1yNo8BVJ9j8Ngh"
    "bz5hbjigqVG/PqdA5fjBmsw410VO+xbRZc576B/GQtupDqeX1RkBKwSsELBCwOp0kQwErE"
    "5imPmStJP2xgzHb5+iEZDVob2+fWmmEM+DROhrX5zrAXE0zvf0CJMIGYaZ7BFm8sSVOfgs"
    "PCS43aSLwGEqRMUSmWopRQObo3SN2MoPUVhxl5pBWCvoWGQhLPDbzFHeKQYGEI/4RCgS0u"
    "GCgL/RJrmFhvdDe9+wF5dH9/YR736HDXwJzKp04Nmdc9tRZzd5TJ5SY7wphI28zvXZXGCt"
    "5hIGy7TIzIQsbToTNQ50xyajb+2fLn75yE+ROf3rM3kyTQ0IJW5LZi6CrNstyDS34Es8qc"
    "xY9TcsiA9LiB7dGREdRnT4DNHh0xKiEB0+uWGeq3aCn0I6rOC1b1wqurIqeW9Y64kyyk75"
    "vJKpG4jiVMj4ophZjLCB7K4kKyCXk3ULMtUU/liEKfFjUeuPxUY5KqDEhIgQ3s92et14iO"
    "3pOBjzTjtO7m6PlA3Orjo6EALslQ7iuKDYdhBnZeeMqxWlI/lW6SYKYQFEBTzpdHZJhB+e"
    "Rfk42450zRNnRK5985GoxNBfKJFifBy0qeIGO4M0wBLBMARsmgPYFJciUHo4AukB9SHUh+"
    "rH7kr0IRSUUVBGQTmnoNxeQtCaagylwJgkLUebZIrMqttYsQKt88nNc85potrPspAVF10f"
    "3KwuXJrlQpUGYS/q2jBVTUSqiIiXV90wyAMlGm/2GeJfFupapJKRl6F8O6SaWYuS7RZVk0"
    "rLH/LmULprajt06QfbmIFq83zLZy3ChXmIstHoTNf44xiqJ8dPGaX8jDJZXfx88XHqx/zw"
    "x7bhqfkz8rn1QOeq8aiYj/4t3BTGEwYhQdLaqxJYmhpkIFyomjTiuiO2i07AO3NWYgFrnK"
    "oUpSCS6WZzB/cxfRtHVRl1Kr+V17uVdLdK7sOZ+PhYdlajSnlEmVZRz1VN1FASt2e+YOCv"
    "O3tLvI3Xc8nsR1W8Rqo4+k6coe/EW2sJR4d0oO/ESQwzWy0eitVC21CUEuJVI/eJ8iv5ee"
    "JFnLddzsaYdh/is0dbZ7zq7Kp9rVx3r8aXxDuasKthu9/5pnRuBqNe/yu/EvrtXx/cdfvB"
    "6+7vCevctHu3vK9Ob9Qb9C9J+De/Pri946f6YwWOuv1ReyzbJZ7n7Yfd695Yuend9vhzBn"
    "/xa/ej8eC2O1Subtqd3256I2gROxdox0e6/7UbaCRPBFr83u597w4DLeSJCbse3F+Nv9zf"
    "uAwL/ZywwfCatx3wlt6TRs94be6GvU7Xuyx+eFdGd5xJ7RvlS9e/HjjltRp3h7cj77r4MW"
    "F8G/nyRfk6bF9zysCPqJb/Nstoo7XuspA21LVeSsPuP+75dt69viT+4YS17+6GfArwk97R"
    "hA27X+5Hsp04mDD4TlwP27/zVeAf7jJ0uXDkDBg5wasmJYV5+vdlQ1Hn4drVMJKHwR/TGf"
    "wxhcEFYXoscJCZEy+CKOXlapQOGZvK2KJWvDhlAzeHSmKBg1B2kckcpcN8pMlzebdA3DAt"
    "6si11pEx+0zGYFaRB0VdgKEtYVXRmb5QjRTXA58oupwk1blL3agNC7Ti2/bNj+8+tS4idR"
    "WDmlYEwV1ZFmWzQlJ5kKYRczr86X2f48P7PvWz+z7KYdfGHWdwRhKfDcnhE/gEjD4PK91w"
    "dGafw23fwtJTSVof8BUoYADymh/O+lPlTC/ZAOS6T2yyThVCj5OIG7ihlK/ou5yzVPZcYC"
    "ZHqHBCp09oQ1/oRYWOKCmKHtmiR9ARpVCIXYAOExfVWVnaOAQVGd8NFY5unUf3Teva1O07"
    "VDYo6vsVFuBtMjWCdZmO94cvbVHTqVtKbYuMyVwCi0fQzy31fE6OcvZur8ySuIoLRziE9d"
    "09U9558QojVxduyAyPTFeb76ROcsLlIswa+h01Z5KGMUOoLrwnkzrQR4P4c4iAIrH6MqKJ"
    "vNWZI5TIA7XyxRFB68twbIz5CFVvIBbHjaqxRUBNi5h8B/cCbVoyFyLUupFxMnA0N19F6M"
    "3rfJ0cOFTp3RKicPyAi7OW79H4Z1ZojrxfSbEfGB6A4QFFNzgMD0CbeI2AAAwPOIlhTgsP"
    "SLc3pEUHoKnhDG1naDt7c06j7awG34GdbGfAkPQtY3scRJC+xtW5zvKEPESVyLcJbnCV0F"
    "3sXSFKtHnVWQbyVP9iynmYCg0ySSuneBxAlK7G+xgGAdSZ6eVM4yB/imemSyLGCZ1rQs/M"
    "BZRwj7M73Sc/QNIEJh/aJz8GgO/wLUQXha1uILu5f6BvzWUev4+AzWdPr4SEZH7HyeC8rg"
    "n5XUBCi70EVp+EA0jSDlmrBJdXBu8GQlC6zLESS/pFWrSybNIPXluF+o23WqXHIlc7ma1s"
    "x1xQC9IyQhdgBH6dr4XF12TShkxfODf5rPrM27+qOtiQOSNFGscF/8cyV09zsloSxxRkOp"
    "sZK02kriSammCiPuytC2aN9J7KnTbywSpJyldm12gDRxt40Y0abeBoHK0RMIg28JMYZgz/"
    "zxjMKqAGT4QqwvIgDTJ9B6aHZLsie1mIELeyWm9lQiHRlBVzdCN5nJPHOEqXNcxHq6QnGu"
    "r5qEUWilTqlOJfhRghwtDFt6mIsptXTYyQIVCaDZR67CoBvusEujpO1m4F7yKTq1a4Xcdk"
    "jkTVYoCdd6mVhdTNAo1yxY1YUCbxJ6j6AgiXD5mdkzaZqYbxE7wWxHgsLXOh21QDLE1bQQ"
    "EXMoUGcF2BcHCTTYn44IiqKoxvq8R9mOQQkkPdeD90zu2pIoBOwscLAZYn3bDEW1X7IjAg"
    "vGsxJiU/d3ioEclEJBORTEQyT1svRCTzJIZ5NlcZowmafz4H8gB5nSG2s87gvj8WJRjkwY"
    "SNuzfdu2+cq5fEP5yw770R1FkQfyaMs3fUhtIO7sGEdW/bvZtLIv5M2E13LDqVfyfs9+7V"
    "JeH/TNjo/utXPja9QV+5GvzXJQn/Buf1r/c37fFgCO7r7mFUhH0bB/blyuJzLMVrcfuECJ"
    "AfbkKcjbrD771Ot6Bc4pHx4ZEHfMTbw9/4ooQaJP4hjObwe/efMIrwtx7jxPcAeMcdh2lD"
    "XetlO+y2O99kjIc4mDBo7Z8N/JiwTvvmRrlqd37ji9w7nLDrbuem14fG3lE9ho+ZTiFjht"
    "e+zsNVX4QwopgWElojtCjP1FqeAWxGSU7tm7G4gkQIwe+wwOIISl47UgLpKZuSIihX0c0q"
    "Ro1xhHXerdB0VUngRALmnZe1CaQYloKGwQMbBtMmcwk8PonYiYRVXEcTLP9jU5ZlifVatH"
    "IYZAVbvMaFQye8iAQym3PGEpEiUJ3NZZACJNJbqNYzFxnYU4s8WuZCBidsrKJr4qjPFKyp"
    "wKLt8RIV3G8/M+yT/kIZmv/Q/IfmPzT/nbxmgua/kxjm4EcvL2ITpNkTqjmioU3AajAo4Q"
    "2gxlfdmWtc2C86a6N0pwwyerxQDaWoHSqBFAFz9FlHaKr2rD1un3WP/UlQSWBoMkCSYKut"
    "6EibLLkSyJVg0+L/PalMt0UlixaBDZDQvzi1sSamcDK3l5y1Or8Pkc9vxdGPPfubsAmbgu"
    "Dg6M5akQmVp+Ctbj4KDGVzjd91BTmtpqIyAmEmcV5NH3WxyVx9oYLE5kz8TJbqGvzjbfJk"
    "go88v8Bv9KCyZ0WdzaB48vScjHnrRy7zEVlO2SaqRWViC+jne++O2AARwONYdPbM30ETiA"
    "1/AsMgOvjSu5WCp5fkv1eq5VCLvyt/EIu/HLzDhC8MvrJ16BuKNFDV4ExZWqa2mjmyxoO4"
    "14NqwCoVr/24Yhq/9GDyP27aDHsFpYloeoGHGJck1hNiqyJWaXblh1AJpHK93N0Rr6RvL6"
    "FcyX75IbW+3L5f9KUiJlcFj126038sM8ojna1BBii966VpGhVxfMm/fbT0DpVnui51lVCL"
    "fyb4UuWqbbnvTxeqbpQaf2OurFkFc8CmqsX3oCdLXdjF+v3a629ZGuJr4X2a9+wbsXDEwo"
    "sKw4iFI0haI5AUsfCTGOZE7WAX5/rEjmqMkoF237vu9seK+Lc3/qfSaQ+F133S+Qm7a49G"
    "d4Ph+JJ4RxM2Hra/d2+Uu+7wFiJoQj8n7Mtg2O197XeHittnp+veI+3KhN33e1963WtlNO"
    "j02jdKZ9i97o2VzuC6e0nSr03Y1f2o1++ORrzDr70RfxAIu7kkiaejinqeYIAPeYIBPqQH"
    "A8TLeERU0Pi8G3GNmGppklGMuMZzrbaIbDIMkLgD5BqHTQcVjUZMXK1wMKouxhREnIrN/i"
    "glTv3iUz/Iw+LzPpkaJ/3WSZ+22WdUeyt3h9+uAR+Mu+V/U5/5a+0qwHm0dTbQn3HRagRy"
    "jfw7YYPh13a/N3KlneCvXYScCiIeC9ZC2av8Sd30pAPUP5HIbQEG+wRN+GZWvZ1IXLgAd3"
    "2C5nG3kunLFXWAmIuwOEDSPCZ/yMXkDxlM/hBn8sYYkZfHG4rmsfhTHg5/Smfwpxh/Qza/"
    "XSSPUAcHTKDRuR+NB7fdYUFzxtndcDC663YACXKPJuwf9+1RT/F6vCTh3xO2ubI59713B1"
    "lX7ibsejC8bfd5h+7BhN0MRvwn/FsPQSZkfS2CBocIMTC3zljwk6VqOy9in7jGW+ZZ+5K0"
    "J+zqklzxFcmX4i5r612etfUufW29ixfxcz2FinyigjQNVBbe5+Dx+1QWv48XKJaeVgmbV1"
    "Zl7iDZ3lW5d2L4z4fftnaqyS291xTPe60gnxOokd1Z7BZ+gAWZ7NMga7NYK3wrC7LWp0HW"
    "ZrHWd1ZVXJ/WgmxOpEeWZ7E85EtagNUhutNj8YeCLHb0NJvGdsE5SF9n2XnUu/kO+qv8O2"
    "FfBzfXlwT+5fprr3076EO+QXlQD50VE3SVlqDLoprupO0kqX6UUbKdnClrxrgK3CmBR4a+"
    "0JOwlaxNOkq69z5dM1aX/TF0+fWiGvoOtZ+SqU95V9hEOSR++jIMcB5Rjb93tTHChQMTYp"
    "z++2jQz4qbDRBG56o+c8h/RAHnyiD2TTDBw0o3HC7Bn8Nt3yKCABgVQmJjXkRRh6FWGGKF"
    "DqJeRKGAlNjYtC1LXaeYmCKEkbE59KDA/d5iUMBX648/oyp4MNIwb6xMiAhjxCMsDUdY5u"
    "VpmAqZGmVqOCCvCGNjlJhvMzOpgVzdcRYXTmlw5Xd0nFN2a0KD0D6YI9Omu8ZLYG2xJJvH"
    "yt/wnpiHwZu1XgKTC6TkqOe+sJ3Bsb2xcFKOwL5h8AYg3CiU8cejCULaldvFl9+G1BD5KT"
    "J2D6+7Lu9t3aBZHtY4ZGrVPXkVKKvZUCZB3tlymBTIeNtEXrlL+lE39l2Azdv+QowyDY1/"
    "WpxXrpKVw6fr1dLQZ0edlzCbY4y+IseKL8aSmHULfTWaUZrykABvIq8ivLJcNpQ0r4ItG8"
    "suPreSVALkV5xfwrlUgbqbe29dX6GrjuipqdziL6cpJiSx2Y9V33g/g5dGafPJgQvlzKwb"
    "r7tmzy7p0L8fq+5EHzdU1ZrKpZm5WBqSZL8d3uunqYzi8wDgtFLgmRvRV15s5hgVxKXJlZ"
    "O9+XQHvTQWvhJuoiUI7s3mkrlcmpbDH9nZezoN/K4ay62ZalHlRU+OISm0n/OOvkM/TeWU"
    "zl5MfbbvlOrJXprKJNPS9pbOB9BHUxlkO/yFFvvj622ZomfkddckfoH9q+rU8xs0NCMHfQ"
    "gy3Z6MXtFC7bcX7Xs1iTAdEAfyry/UNXmgImu81+MPdkukShfwOW9r2Y7Mny4StttLqj7b"
    "orye7nwmU1tf6IZq8a+VyCYvOnVTysML2q2zyLgc/gkmTFT/+xnS0787J9e6vdBtm2pwT5"
    "mKnpkO72/F76A+8UmRnv5dPBFcFUh5dop3CaaXnLLZf1dohzUGMa8y5lW+xLzKJ5tkAfMq"
    "n8QwQ6UZJSU72RWgnypLcQwPEUZG+YFTNmtgrwaDm9CYXvWiyTvvb6+6wx/fRcJ84huo4F"
    "xqPtXtTE9PqIpsz2J7SMArEL4WJnybIOO34b4Xvfa+QPCa5ukAO3w5orSYhqnOnw53tFRD"
    "4XKdnSRgp1eqTKJtQpDdlhCi0NCWkR3a14RjvE/XKoM0GCsTYaj0bCzG0CANMjQ7QMaHeQ"
    "4XX1BTvm4NMAhOqxzxGxI3Q87m4GxwB6xlJVXpg5kBZftOmjlg7IXfdiuEPWBUAMhE+pQS"
    "CG4hKjMBpj0n04X5QrUpeaZ0CdU910TcTODHcjeU4DJAhYATQ4VRgRkvTd4R704WMfU6d1"
    "XHEIJ96AeYMP6bfSZTP5HKA33kK0bg3a/8ktvf0oHWP9iEcZGGQOOfoDV5VW2irVKrmmaB"
    "2NCpOwddD94qSkZ6UUpVdPqwVmyIpdu3d0TLES0v+hVBtBxh1BrpwoiWn8QwFwc69oQ3jm"
    "kwq8A3QpJRkWUVIsRVVetVJaT6+ACnZ4zyCTBTVPaK2yFTVEQRSl53KRJLnPSU086tmAYp"
    "5HYQCYKEaAOp89YFQ7WD+SNChpaP4pJBAD7JCxAESBCmT8kRtlN6MGRpBkuDKFlx3kaoMf"
    "1apnUJVjiaQPKYQAJ7Ye7cYMjZInnBCuZd8xZ6CUwuluCunvtCXjZH9sdaWvP88J8Mg14w"
    "RCiHTc8KNt9q1vsdbGCuFc0PBRERHWAP43+5uvFZWrlEPAfVRUtb16RlK2Si27ezxOiPWW"
    "BfcJOOZIeAeJlJ0PSEpic0PV2i6el0IQg0PZ3CMD9zHsYHOF/pJo+2ziaos9Hd4H7UvSTy"
    "74TdtYddKDUs/05Y51sPCjmJPxM27N60x73vvL13NGHd27ubwT+h9pN35J/r+udkz+M+NH"
    "MPvHspncHtXbv/T++e3u8JG91fjXrXvfaQX9scT9jX+/aw3R8PeF/+oX+22732T/NjeOYv"
    "3eEQbuwd+eeu/XM1qUnF5btCpci99k2AMg9Q690X5IvJmREyhNwibA1oBQW4GqZCpmZjbE"
    "FVDdGgbTBFZMXmwIM89RfZm4O94aVbK/QnmMAzAfiJ5PdMx3yCOUXzwT3gRA1UnMHCC9pH"
    "aVrkVXfmwqWZvuga5bPHTfYRh3l27aSgF3RkfYiXLckTGrEdxHaKbmmI7aDSXyOlH7Gdkx"
    "jmNFe7fOhOqrddnZTvs/YlaU/Y1SW5mrDOJensAnO8y6OJv0tXxN/F9HD10dm9IrpPXGtc"
    "rZ6M90THOO/TveaCNHVmeW195kLSdZGvSYgQPya1/pggtFgJtOgugYd1Qb5G6dCDD9HFN0"
    "QX/elYAoNPws8sun5rhTH6lW8SAMZgVZx0dNGvwZMPWmxvPL6Wqsj0K3y8IMUwX+JLzkwd"
    "EjK4xWe9fAuQNOGzOBIZh8lctQkzyZPO7xtHHiu6x37AJPCJSk4hOonoJKKTiE6evKaB6O"
    "RJDDMmPcgYzCpgmrisUWRtxalxfdV6fSFgUw1gA5J/UbAmQINATdS3bkZ3YGmEDKcp4l9v"
    "in/pL6Uw9zSwr8DCzeW5KJf6wdl7rNM3sjfWClqMVolOQBgTCkmnA43RItb58EbwQrQdug"
    "y7IP5gE+hu44jIu9SZV8hsnezMuFs3+6GG8lXRnxERQ0QMETFEVRcRw5MY5jf1ZzyUX93d"
    "cDC663YgQtU9mrB/3LdHPaVzPxoPbiHOM/x7wjZXNue+9+4uCf9nwq4Hw9s2hLy6BxN2Mx"
    "jxn/BvVKTJ47VXflToCbhLnuKwIsKfsflWgfCH9YJC4k6IEr+Dtf4OeoNV2GkwRohgNMbP"
    "IxhdbzSvOBi9WeaISOfkcXRjrBVmege1e7UbqobxufjVVhZSuhTtuLznNszhlAltiS6LVS"
    "1XD4Y+I9CLLJEFzpH8SYgOTpEa/GaX0qVSFLhi5oOprcWlR9MwzFcou+WQ1ZKsmKMbxOZz"
    "WrRwTPOZX4mBq4e9/YSBZ0OLiIhz2/cCjdAKXQPqf5UA4lp8fql2WShupJRWpZ0Lmv17Re"
    "AZgeei3woEnlETq5EmhsDzSQyz98GLw5PJg+u1bwSIFUUJ88GEWThhAlAYklaKrKMIKS6k"
    "Wi8kR32mbIdRDtJh5aI6jzAiaJUAk4+mVZypISJkaYSlck8pjKFHyBBBR6j3DaFeucQPDv"
    "MeK4NDO2IO9nqLHXH0fPyNbI61QtHbM768aCKE7l1qZRbJMRdLA95dUQPNt6LoIw9oVonf"
    "A5S1UZ/4kS1zC6yFbzA/0C1ir5bU0k2LLNQ1YSag20wzaGIy1ZL7Ti6h43UMLWRNpIWcxZ"
    "mFdIItsZoOAsUIFJ8hUHy6ajECxScxzBsZoSD8EaFDZT2yTUbFiQK8TSBF9m7R2oMy375q"
    "e7Cv42Tudr09snxzaJYhSXp/Lp+G+p6wlGulYm7meoKSGVoIOdTMfOplOxh26tOek+lM5T"
    "rqVGiD/LxGIUYVnKbkLXlja2VQu0UezRXzvax09kJtR38SRWA/k6lFl1zItKdwMaZ9Hu7W"
    "E0ZVy9ChMKyv5rp92uAD5if2A1UXqtLxS6rjl40lbl+7OG09WHzhzX2XLRFYXY1XVcw9bH"
    "OvEu8iNX7vJnxBOSu7zP7dHqtmVqWdU1ZasZhIzxqfeVX0a68e/kVnpU4UsYgrnIgWLP5S"
    "ecB3DvtRFWBLqf3SF2rpzlrhO8FzBZPtL4daTDUUiz5Sy8tDX/L04Nsn38SeLHVRcLF/7f"
    "Xz7FreB3LPvhHoQ6CvqFiKQB8iQDVCgBDoO4lhZqtkxT3DJ9SnKKWc0vYv0sFcQj/kK2Sc"
    "Ucc46g/a+KLk/7hv3/TG/xQh/3AwYaPu8HuvA3XK5cGEfe32u8P2zSVxD6DoeHfIf3T+CV"
    "XH3cOoVp7PhzeXC2+BSH9PRt510IL0tR64m8HvkGHh9wm77V737m8vifw7Yd96X79dEvh3"
    "wjrD3rjXgbHzjuo1TL4qEx6r0UI1jFTpLkZ8OBmvyq1MinnvL3796Et48CNLuBvdtm9uEi"
    "S8ucoYNXZdAwHyWi+BzuC+PxZJSeTBhI27N927b/xLe0n8Q8hUMuqNIVcJ/wPLZTRqf+3C"
    "ehEHsJu1ezewk/E/E3bTHYtO5d8J+717dUn4P3xnvP/6lX+ve4O+cjX4L75Bhn5P2LD79f"
    "6mPR5wYv+wJsvNx8J22hN96lpPh2G30+19714D9+XRhPX632GEvrbHvf7XSxL6OWHt0aj3"
    "tQ8U3tGE3d20+8rdcHA3GMGF0E/e3+3dDf/i9d3uAr/4XsvX4lW78xufj+4RP3cju5F/J+"
    "y+//d7/gBfenAy8INPMy4pXg/bv/cviX9Yj8kj8bHY3Endnv32qHpHN+ZkiC2v4J5MXeOa"
    "qDuK8Z/yTOFP6VP4U3z/c1HpAswOkNR516tT8FzwyWKcTk+1FSFrBLezEIZK8m15NpK809"
    "snaN72UT4KELHxFYsKDZEimFZrMC1oby0yykE6jAqt8wibK2dmpsXQb1eFAuQ13jjP+Pnx"
    "DagY7kGW4nHd42rwuDeSl4K/6qyUhGzs+XWTKNlOKkrNlmfZSsrGNaTIFrihwg2wzhtg2E"
    "0iNsh/Hw36KRJjlDA6zvrMIf8hhm5XpuYHXBseVrrh6Mw+h9u+hT8DMCpbjI9K7JHBhA6i"
    "YnzIPSY2Nm3LUtdpkHiYMDI2hx4UuN9bDAooS3/8GWFqyHEyr+dOiAi99DE77SHYGnaJzc"
    "vVMBUyNcJUQ4fXU2wq9qiCvE0kxkwbUXhEOLUXrpsYpEKeYvaSN8xeIj/3JXD3yu+oobwN"
    "CUY5OOt+nUpg7WlEloW/5jkYHP5ElcHnTU9HufNuZXHiRz1X+U/xxSpjDy4QinqkTA5/3g"
    "sHRwZKMkGOGxGLl8D5K5f4y29DaqgpqF48t05D9o6E2ZlSbKEInxo4OSO2UsOASbfndPLZ"
    "1HH7a+zEAn+espg19JyDGskpanP1poStauh31FRW2Ya+3JNJYy6J2o/UGvGumsQm+ChWnh"
    "fA37Sy8gMEd7Y86ehmwfa5Sl8DxU9A4hY0EQVWDJWRV9XmFy1LpxoxV85nMg2a7qayvso7"
    "8iPkjlMdKITyN+KY5Bfy4yN/4/XfkktkV3u7olVYIrk64OGwlDbGr15i/CrGr6KhGuNXT2"
    "KYjyC64Ih8d0IyRKGtMUiIS6beS4bawJvYCOdzYdxQ19nT/izgkxhwSMxyVoTeht125xtc"
    "CvyIagLosNiwTY8rZQkOvekBJ177Gnvw1jjQRHwnihf8jtChvT/CV8zXiwlla4A+tvZPKO"
    "sv9YPb/Ou5M2zncWRvrGcmWWm5yYKLfdtOHqzY1+PyAcXWCpKzcqKnuUBtX03r+dEwXy/J"
    "63wNNbEf6JPKWvyXSLcayeIqE7y2yNx8hbYiXCsZIa7oPtsLmrhZmaKlTBDIRSC36JaGQC"
    "7CFTWCKxDIPYlhTktEmLo3puYhPE6JuuzdUQgaOyyaIB0umVovGf4Vs4vlStlQIHhVHLx6"
    "5O/JnyfB7yid40Ea5HlxnmNKjabvYphSoxkpNehf4AqnJhuo0jfICFmNx7C2eySC/wj+1x"
    "KYzgf+vw0wfWsyZ27w4XpaWe7siADTkRatfMD0QlLxx9iQ5Sh+JsiC5cdsqCfmdtIiD2si"
    "Iyf9ymAtotqyLLbtmKbmeiTrnI6LPnFwupI7bPdYRvwZ8eeiOxfiz4iy1Eg/Qfz5JIZZfB"
    "6TRzh5dH2CrIGt5tP0NkMKwxRDxHwhJ8y29DxwAZLDZ4B7G8ZVkuvtmS6dHfakABluSLXb"
    "kGLK59voRoH44QS9KBxdnMtZJ0yRQx0SUZXLlQNRkuAm46XkCXjO+LWSbVUHXcUrlqw70X"
    "DMJG2o3BtM2IS1yRTemDKZbWJKzBc3RNTQF7qo8/w6N6H2EFlaJp8tnJafZpRqQs0iU85K"
    "y3xRjSl5oI9c1Qg/xYw/sMrsV2qVES3qPUIlVXy9F1EwDBW1R9QeUXs8ra84ao8nN8wYhl"
    "rm3gjCWREbote+zhGJtbUeRiTBIltUhBT3qFrvUUHtJGGk6UxfqEa6pThIGh1pSXvu9pFj"
    "nI/HYn/d7fRu2zc/vvvUuhCDx4dUlybMYDGoaIJzCwrspZQRTuFxgKYRG1nY4eR9Dn+T96"
    "nuJu+jHJaacDJ/tzsNbahr7G9y1u50undjUV/UPYIisV/uR7JIqTiIQhtv4/sj+bnTNyRC"
    "ir56df6EyMFSikbMR8hqvOZqK6Xpi6VBF5TtpkvGqXGd1Xmd+eMlJK7C6y2FHNdd8XUXhL"
    "JjI5AOOUfIMF0FeqwehLG+Rl44w0qcEictegO/bSqQwJwsgcknkQwkvoxz8Nn7WpXA5Lbb"
    "1ZBytuVy5DlSRke+8LXybQ+lNk/w4IimPk/34XDclortNd3qvDEWHg/QAXFLpBC4vetBod"
    "rPVCOPpuX6MoiTgN/HnTT26WhP7wjdtlcV+UaEy8YE0Q/0lEBPCfSUQE+JE8U80FPiJIYZ"
    "PSXK3BtDgkohRDhIiEum3kvm0HlejmkwKwF90Zx5EgsLYeiKYOjdqqWXVia9OUxF/Pkt8e"
    "e3KIp8rOzNVQ75beDQDrUc/VGfqeJx4gmoA5dbmQFtkYY54tgCJMS0iKHPKJ8nEAtmmwv6"
    "YGrrH+wWeVENXSOrJQSjAYyps5mxgrRxZCouKSvm6Mb0s6wjOOUcYQpEmOkOJJy202LcDn"
    "dziH+b0r/UBT8tg9ls3XGgDzdYTqobANe2yNTiK+AVwtzc+on8mSCryNw0NGqJ5pRZJiQ1"
    "hwwl/LEEAW+Tngsb8pWctTZpsFvkjzN4nlhC7BAWG3i/CoBeMDcpC2FvcleF95TB+5Z4R6"
    "97fmdnZUdvVMULurdx50SZnW+yu5b70O7cw8hExNsRbz9DvP10lV/E209imD2hIG8Yite+"
    "EcBhOO7hQ564hw/pcQ/xOJ+0pPXp7E3NWt8EBn/Kw+BP6Qz+FGOw0BsKMXhD0UAGX/ycL3"
    "QnK3YnmceakhgUmJr9KkRUdgas+m7/CTmwIjpWXgZGyE6ahZ7+WIB9AZKTZt1GCd8lDnJD"
    "XefNkm9sN73rSyL+TFj3v+56w17/6yXxjtxzEBbpHkCg5PfBbzJQUhxE8bF8223ZgZIWfT"
    "GfdxK6w5RoV6yzzI0VhQ9YIOQvdVHQzhggwRiX6P7kw6MFGBqmQp7GPtFRQ0Bui3icFM3i"
    "2WbxIMvirK44aKimHN5uvI3PsxzmcWFg25/FXd7NkNrw4se6Q2xlcOCTk4Ox7n5aAm/H8F"
    "D8BYZ0Zlpac/kb/gLVy/vAXFl2suOBvNLKTqLrt9nqbvC7yE5rE0ddPc2dc/JNGNRtMPgL"
    "SzvfR0XNjykccZ5y8qnIP0t05zN51fkEWjlEZWsCWWrX4CBANJPa52Ts9SwN9ozIgMyQv8"
    "FB7z5h0IuMBKPqbO6aMn/gt3vdKQLMg73hueAv2ofRPoz24Uu0D58siIH24ZMYZu+Dl9e+"
    "5rUvBzB+01onVVuH003v25H5YzDDn90Nu8rfB1eXxD2YsKth7/qrwOa9owkb9JXxN7fh5n"
    "jCRt3h916nCyVRxQE/0/7SHf+TnxB/J6wzuL276bX70GhzXA8kH/4q/06oGJRh+9+Q1HlY"
    "62SbFiyjCaLbFi7T5gS/HYDLc1AyE77yWSmBfZq9cwHXjeFZBlg3GfAvrXe5cwFv1N04h9"
    "uWpa6T+RsmizC5yhpZAf3vYaUbjs7sc7jfWyh9YAL648+YjcLRdwvODFOiDbVucmkM1k9H"
    "7IJBWi4+E5sMVy7ll9+G1EjLXR4BSkeyt+PdtmJQ6f9WCW4GsPsEgDOM7KeDnAIdtzYNty"
    "KdA7aJMHLxRejDq5ulhkOfZIMpiNTTczJVHYculs6UzMwVVEEWcU3vWrxDiI4SBbtU2yEm"
    "v8dStW2qfY5hnQe+/4SpZLowZ89T4lAbaoZBFTFJvgvYaauO6zt1sJCnqm5Zev+I3CJyW3"
    "RXR+QWIb0aQXqI3J7EMGNkT4XY7UaeyOuRvqE4aYd0V7ot8MkOUGCOt4SvNgj+CcqtaRpU"
    "Zcks9Ugi/HzgNFUx1D9z2Bl4NRjchDbsq17Uafj+9qo7/DEK2MX5bIOwXBAF9WlOEQX9UA"
    "QF5ZqsslCthJmcyeAQ3QmWnSvKY5ogEmRuFRuiA24Wb8PTEvcKjPA4XIQH+s+j/3zNMPXW"
    "zv7zeSwaAfB4T6tGJLXZUe4zhzVo3MgkaXeq0CtjFo3g5VaWScNNtqYsvZZbbRojPycbeV"
    "XXIhtbMGXbxoQgvZ7n5ivvyYLzazJXXyiZ8Q6Iybw8aSGDRdmdFzU4ZBgGZAhyiSaBB/q0"
    "YpUaG6q7A+fGE638Fm7Md4n3QKsJWk2KfjrQaoJweo3gdLSanMQwo9WkSquJJ77s4vLuE9"
    "eZ1VyV6wzve2OZWcY9nLDxsN3rwzn3APLPfO2Nxt2hbOgdT9jtoPObMubTGC4EfkAOm/at"
    "7MQ7mrBOdzjufenBSf8Q/OL7/D4d0cXmOCr0v41f/EkkJBrcdfuXBP51gxS67li4hxPWvm"
    "r3rwdiNP3DegxQUOrPa9sM0py0ddOiTzpQy7rqhbM/ppA3ARWuOhMkv50AUHbgegIpcnw7"
    "xyl/raJpIYM0e24UNeN2sX0CbRZos6gZbN6qwGZRJRIfSV2TAMbHk9tkFrIWbRVr0zhXmM"
    "GSWrbJfrC9QiWMqMQNORFQ+SskJ5mpC4Gj6845+X1uklcVCposzBdqQ2UVqGIyhxosUN+E"
    "N5t69U0U1ZnGwfrD3FbUbBH+K6Joi0rAy0IGI/wMBoJ3P//c4iQvqrES8spU3lMkYVEtR5"
    "/pS85kAmlbnuaOfIyWG8wA9L+kV2uxN0E2oaWbWawl8PCVgOLRxVDt/WQf7q02Wk/VL1nJ"
    "bRD8R/C/6AcQwX9EhWuECiP4fxLDfBLgZLc/HNzcCBzZPZqw39u9sUjL4h5MWHs87vavBT"
    "7pHgFoOer2x4BYwl9OxQfketj+vX9J/MMJu++Pum2Bd3pH9QA2I0JNkUUcIcVVXO9VvOsn"
    "2S75i3w8ENXRjbEEEndZyRqO8FGM8NuG2xzPwO4SCbJBbQrogWGinVTBmnG1bGUQoz4OGP"
    "URQshyG09CVGg3QbPUW5qlNjD3nhap5manakWtUqEFnKNWAtr+3jxeyS2+gLFKB45Viu4K"
    "GSbSwMaRw0Ya2Li2G0nbRNaoIHP+0MTkq6tFHk2L2CbhT76G8g2UiK6pBYZGyGvmhhyJaU"
    "hMq0Ue1gSe3LUfmivH1jX6mUwfLL5c51MyNzlDEiObDnt7YTSd8a+AsJkueGdrUdNitrL4"
    "Kpitpy3yzBUeJh6EE0CrmblYwsLSdoycshy7EnOgfLmNCbKq+8jxqf4+G3i2wpu4M0lBky"
    "maTNFkmqglo8l0l/l7dPgdmkxPYpiLu1uX7GXd6BIhXCSgFlMNxZUrivA5ibYJSOMBCh4I"
    "p8oivPYJ6mz5rxOHQyJ4IRttkBC/DbX+NlCm7TLEATIc4FoPMDhMJMB6qXqR3x4TeSYlmD"
    "wF77NR51v3+l64n/mHE3Y3GI3vZDisf5gWOtuBIl/Sgc0/jMJ+b+NhBsBfwmaX5bHgkZyg"
    "w8K7T62L3B4LHoBaRCgL0tR5Tewol73PMX3fp87e97G47yDcmxdgDBGhvTe2HwSQ7bwsDR"
    "EhSyMsDeDrBXgaptqDqcezy+7ulrApKb+nrXxTv/44p+pWM3loqebwRZC7ZQmcvfI7aihn"
    "Q9+VHJxNhccqdvCo536wlb3h/XAv1w6Ili6ptt4mTrshs7raTLRUe6JcL3Ss9VlSJtrA5V"
    "ZmJlrRUKF+y1xh7/SFE4Brg/BxaBH1wVzJ4G85JSCY3NEdcHhwj/hkm5IfVSbjzTkFWZqG"
    "Plv/rQV5Y1WiqWvP8UI+5Q82+TfvPDn+/YD3l4HwAY8o4dvxOjeJyuxXatnCn0R3IKgdqG"
    "cr2zEX1PpMphYU4rOpPZUlAIHF/EhEybuuJo76TG0CM2IX74/QNslfAP6U7JzhvkyV90jw"
    "NoP7lHgHfwZU9g5iPlbWeyWdglSIIf7or3KJ/iror4K2DPRXOYlh9j/Uu9hYfOI6w8l8C/"
    "s+6HW6l8Q9gGSz18ropncHqWblEZzrdHt3Y5GmFg4mrMMv9sbK/UiYVjY/oO2X+75IVAt/"
    "J+yq3f9NpAtwD+DMtXLdvRrDKXk0YXfD7m3v/la5vufPEvixuSJu/V1YfSJngm3kvcO/+R"
    "27/e6XHtxQHkzY9/bNfVfptIdDkRA39JO/3U27x2/f7fREVoPQT+/qXbvnX4JjePPv3eGo"
    "fQPvLo9EMt/+6Et3KLL5iqNdzE/v85if3qebn94nJDgAKbeIhWRDUecJvaN95GMeBn9MZ/"
    "DHFAYXxJ5DRIjnR1jqajbxz20yM93mJ51jOKS3FZFTQoQoptRaTEF7d9X27gVdmEW467Vv"
    "IGc/5PLw/JDh4fkh7uGJ/gTl+xOEwdjcHgVhMjR/R3P2S5C+IFcjZMjVmqaSaAx3M1w20L"
    "GgKscCb+8sgbedQFdHOWe3+8OEPzR1z85xpFzOn5wj6StXApcjrgXHFK+Xl8eRj/teHjKi"
    "J015SNDlinjJ7Mf1ms7tGLDBO9nTm0jy6U721aAv2QGciTympboTBbi61aFoGWiby6VInc"
    "3MlXC7gfoR4IujMukzcwnuOfQB6keYFnnVnTk/wegTnwkvnG4BZPzMzKKaLHWhOsReLWyi"
    "Wvyy/Uw1yOAiUq0sdapF0frD3n3CRBIZ3yGoBalohFMQv6GYc75fEW+z2MUtSPTrbl2Vug"
    "O5TBMMlchsEIOSrKnMjydw82rvqjt0ceh7huTUQ7O58vuhuxC6CxX95KK7EBpoamSgQXeh"
    "kxjmwKdwF4ehAHmd7UZnnfboG4RTj75J5x7p2eM6CX1vX910XT8hcRx14JHX4+cmrHM/Gg"
    "9uu0NFuhPxW4RPbHq6a/8z3I17Qrrg9O+70gOnH3Yfcq9ETgDN+H7YHwGNOMjtTjTy/YlG"
    "rlPQyHUI8n9vHjX8O9kJin8gusOrYbvf+QYOWf6PqBLyNi5DriwX38GyYtY3RHtHrR/R1o"
    "Vh67U04weUs9xqw4YE7Uro4VYxS9EPAv0gjoKraLFHR9daOboGYewC3yILP0WBOZjhNeKH"
    "fB/UHlxT1m41CQdnVmF7cJW2uyvO70d9pqvJiQCCl1tZdjsZDq88RNpvtd1BZXkdzGY6lJ"
    "2nsqi8zuyVRTU3Tn/O70qZ/ZmohkFsrvlQW1jY3BB8omoaFKSXVeWhtv2MU8UD/yu9U2Il"
    "ekklpr7I8BqtQI+GDDRkFN3L0JCBCHeNEG40ZJzEMKekNE/dGtMymmOqXjgj/saYmVHzwG"
    "3fQDy3kvTwluvmZ8/1ZRE+R+maV+/gUx5u/7/2rrU3cSRr/5VSvsyMhFrTq93Viv5ECEmz"
    "QyALpLtHywgcKBJvQ5m1TWfySvvf3zpVvpRv4AKbGHykVuOYOlXmqYurzuU5/8gG+x9JKn"
    "7YJWuagAKZOlqA/qZhAPIOVXrHgYgQajF2azHCI9qRaoyHoKLzhHWvBiMyrCqlwmhb/CR2"
    "Z2yuUvQXwXeNHMqLORSePnulc+SmhJ2p8OkF+kAh7fniEj56YMi4dA16Bcq7dtGU+R89rk"
    "DW8DQJoIWAO090ycccmW2Za65maakoS25N0004Mh4c05scyASHGhHUiKBGpL5HZdSI1KKb"
    "gzdeXptsIFBrq6zYb+jAFgjUGjY8COJBEA+C+w6ConNWcAa6SjkKKt82chwGzWjxXEGo/N"
    "CzNrdrnwnemb/QxXZFP0mjs8nIkj8wxIEyix/bXDAzfyCzwF1vRgy2IDP+45gr/+RHND7G"
    "HOrX6NmhwXydOCCe+gEmzHTJqyEt6g2o/FWUXJrPWzCcm3BI3cI5KON0qRrIvbS+cQt59M"
    "TJ25nK00WxcalhTmE8vuLxFY+veHyt77kGj6+16ObwlZdzbQwF0KSfsjou+N4m7V2zw0c7"
    "kKj1yRZjCDGG8LxjCJVjSd65r4gcOfkr5m2iqdWyrcV27uqqtSJSqNeqUsTg+QxHDUR9dY"
    "gOoKoM4onK7BIgRWX2RSuzPehTFNlhp+xTYufTXLcIh0mUAS2viIiCUfHBUwTPMjKVvlir"
    "BeQplZtxSVhoMl7AITN/B5nqx1RiayLbqqcEF4lWIZBLOEnxa17TE5WacOE8NdsYb/yhpm"
    "/UsB1I9QqzYQEdF9TwCqJSiw2tbUBB6LjQFm9qRpdLOgceR76XE6353lXwuTRtxw0U8qGe"
    "fCbcs4REWAyEIp5dn8iMWa45p0FBXmTC+E+ACtlCwcRXzTP6Z9Beg9D1xgXHrzkNfv/CYp"
    "TXu+JLiVqrdBR7fTHnL+oP9H620PLzhwepphTZUjXdrf8LRSsrY+PQBfHYLv0GoJ85gI7o"
    "Jv7EvK8d6rorDv6MOMab4/uxzVeGueaPOmHWhjLvmV6t7WoBTm2i2pkoQxczKQNZcAFbOP"
    "hxWGHQfIDMuSIAwQk6xTNbeAYLh0MNlhHxyxvSbDFhP4zVVtg5ZnPDtk1owut5r+8+eY+t"
    "9J7f2SuDdyLHbSPqh7S87ANpkWfb2m78xl/4NwYfNV6guz/GGnKQGUTe5206rhz8UDF/th"
    "WkFLb5c4JtxiBSESOe0/+Roj0gAl0afOBIqNdBaCPASQ0OpGzgJ0cAtNzCMPSSERturDf9"
    "MElwJ4TlDOaOtO7ISvh4oMvMyMddRhyHTza+03y2jbWjZ2u56/Z3m3Gim1jb4u9MWo7BSE"
    "68U7TkdeIpmlK3rOBMutXsn921R09txdfv1QjSvNA01K4Vnm3ab8ZfnstshE8T3kbgA1Ns"
    "M/4qOS04M3Sp88FxtiVVHa7txdet7hRKsF+XOeLXfCzyesqBxdsKFVAzmt7R9N5A0zua3q"
    "/O1iaLpvdadHOW6X1H/HeW7f2wiOR3zaETzx2Zwxb3112ZIxPxyMHeOYnufsblULrKds+r"
    "h+HgYTCSmc/l1YQ99m86w6/D7likVlf/mrCbTrvX7UN5/2rCuqPRI9yRn0A1PL0dDGXid3"
    "k1YXfDFtwQHxPWaz2INuXnhI0eh8MOtAM3lT8m7L41fhR3vQuP/DjInC6k+Uxrfxai3tWE"
    "db49dIWcd8HlWv12p9cTkv5lXKWYZ6D9JR/NwA6WATSsn9qw7mzXU0//kfJC3EkwEJVEJ5"
    "E9TiLijAcsvJK+TdcdJ00cMd+DeaAm8VSumpiniSPmezE/DGpEOC/CcROa7sKdIo6Y7xvV"
    "RpqOa/eQNlIVXSfC9urXd1BnHbNgTNfWIoOxa/+ZIl5HlTd+VyN+XoDkJPKT7+QH/fHn3u"
    "98Jy8vJuxfj63huDOEe8HlhP3eaYlb8rMaO3TVvK+hioyLob97ikoSLNLayEaFENcUXMEq"
    "b7/yzbSX/PSQBSdeR4Vp7K5G41b/pjUELYB3NWHD1hjO++IjXXfxMBiNHwbiZnBZjTXHms"
    "+3G0EiOJ2vDEdndqSJHjRHKuY0WvQUkTbxhfGmA25UCJeeFFxjdvvcsQxRsVoHM0W8E/IC"
    "GBGqczjI3LLAJXBqLZdTbZ6YVOE6oxl3OckLZFyuzhhGfV/yIhiVqjN+McekvADGxGqNoO"
    "plmBs/VajO6MXcJ/PiFxOrM4IBs6w+iimidUZS9XXM/S5WZOqMnReyogOdIlJn5Fxj9X3K"
    "NyPwCAn08qmTYlVUWZs07IxbUlfkX4Ffy6g7gszc3kU19ER+/FOyU675QYYaLMM+pojFOu"
    "KJy5V1wA7unHY8Xw8GPag58Oq77o5jED/eX3eGP3+MGXRSXGhl1Jgm3IoUoq2Dtgyg0zRK"
    "KlJol1RXlhQzeyRWJe87MSpV59diNAZTc5wmhY8ermcE5kFmdBFnpmODDQROp6r/tSQwi9"
    "bT+7G7mqNWFcPldd/yqgQpJ2Bu2bbxlrXCRgVjQK9Mp7Thq0SRPW3NlcsP3x+gvfcIHRt3"
    "vo3//Ud1aHTOyKp0LkxPlwlpJLA/L6RRNgCENGYTjTAY5I7DjfIeIKjInFc6qCofggaqMT"
    "Fke9tNTSbHYBJgfW6ysKbzHK77ycki8zWDnSy5IygA2+ugoguFNrINyoGs2IgWAOzINZbL"
    "e+rH814ouuq2PQe4cgNVALrtreNa64uGNrLZzIFtZgAlgpsEN7rrzIGu/+4v4nWWl2qzmr"
    "uEvdjGtknaXJvKW05Emc5NwzbTkL/2xG9/G3r53He854KqLonkNOoDY2yOBEnNoXyJCIWZ"
    "vo4EKpph7BKh8iZxAVhd2nKXYl4qBKGL2ysm3FOOhGnks8qOeV2XipNwRDh2GYc6Lgkg2C"
    "uUy77tTb5MDu5wcu5NJ7kOi+4l5B7xbfaTtXgLKHyf3ogRIRNukO/MemVA2WtT+fXcWvCq"
    "6IfnD3DXtIlHFGysLfas0EX/5BAHDqGfJNG0PBpEGLpP2/yECf7p2X8sk3nMyrwdj/Ub+J"
    "Wf6JLvpckMGIfh6zzpJMVbak82SZX5HZ4e6SeRfjIJPtJPIv1kPXgJkX6yFt0sX435l8ag"
    "PAZNp62NmcQwWWGq1SeByQ9myVye4lMDXL/8BYL7l1/zhSDsikFI4mu5KfiO+bY2M67wcH"
    "yrqcfJ8l6LrOY+iD/ft779ElnRe4P+nV9cAb3dG1wj9dyJnTalg6smwKEQ+sTuhhf5bsvm"
    "uw00IOn773SII0J1Dunw1EM62CkidUZuTm3XXJpzCNXWJ6dPl740ovq/59l+/T179/X3ZE"
    "wMZkHFLKgV8c2ocBZUz8kzzQQT+n/usL4ohfbaXQaMErowhSrcWhKDeNIN4lgrmS2S3xQZ"
    "LdkHcgOJK3kxwRYikjPyPzwaKn65FClK5wZfQhaGDVLOJ6hSJoP8Tql0y4hYXk79ABPmiq"
    "SOXl5MyUQmEpFmG1l8DYb3nLuNLH7hYtOGfTfllr2sHG2Ac5n1u1YBtaPFCS1Ouq8atDih"
    "KaJCpgi0ONWim9FGUqKNxN+G5X/zKBJo0kt5+aDVqVyrk797T+K7n4vMl60y1le97m2nSe"
    "D/CWv1+4/d8e9N4l1M2OdOqzf+3CTyk5dot7s3nf6YF/GuJgyy+nWGIOZfQSaO8WAIeTj4"
    "R/zgmK8vc3WlBodZ8sCUV/GalKw1bXj8ZKgPo5SrsxIbswKU5eAS8qpropsmihinZl4IM0"
    "Tp8Q0lJE9IOPR+zhmCWiih+M8TOiiUn0dHDV6cPaDUUIpogE6KIj8RwZOtznf8olPXL7tX"
    "q98iUFZotSFOwYtiJq8vFnkF3SPEGgT1Nvn9twb/z5Aqcb52QZBCQxSHeuAaVO2ixJz/EF"
    "C6m+6HhC7/dM2mqOlzBz7Iuj09CmqkUSONGmnUSNdXVYka6Vp0c+Stp9PLEUHs5Ep3Ml93"
    "nbQXYLZ/eyhRZf1iZV3cDdel603KnMpGXBFByA+A/LjMHkcm9TiVPv18snqgT2fhpJzeG/"
    "dJF9W4HNJyoq/syXxlUwdwAeDqsUdWc9zuBTg+cyvljyxJdFKUmAG7Trbych4UyaGzXFmO"
    "Q2y6sWzev8Rigedug5iCeMX78yeH+FFWn8hM0prOiOmIIhaj/NNwiUPtH7yaUAwuWZrS8i"
    "TtTtiEzShbOFN5dyZ0mzO+mY9w+82EBzMIg92ft2hvV9QhhmjkjbwC+cwrr8/3X/Yf+wOZ"
    "GdDVdCGeyNeqThgE9S3Ez2oQy5ZfGIxYG17HjHecbf0wVjNRl+HwQUiWls0rg1SkhuvVRS"
    "UKkKMU3LPXpsPLOS7dQF+uHMILH62V9X+IF5xUrB9yhPq21JYg++PWKb0Z3ymk1EZKrRwm"
    "XSkVewO+nLrFrCi+Xn8eTtEcgeYINEegOaK+Kkw0R9Sim/WDri830Lp4D/lwF3qIjjSUrr"
    "iO9GEwHEsdqbyasJtB+/G+0xd3w+sJa41GHf6P3/WveNkO+B5DQXkxYQ+tLv8T/p+wYeef"
    "nbZXu7yaMJgWN8PW136TBJfV0MJevIP5TacFHuTiY8Law+642271pt1er8+7s0nid3j3dk"
    "et625PeKKH1xN237mBgk3iXfCSrfvWXYeXEp8TNh6MeUW9AdQbXlejoxUNQrK/dyZ2jkme"
    "MLnz+7wSC8ztHFfSaCKfJo7wa6TWRhqmkmmYMlPF705enpkqHpna4ggbjkP5P12IVTHMuL"
    "0HYqn/1kU4lEKAdwOsqGzzhmspIrUOd4up0vPCFxOrNYRqIwkIs92tYmIXsRc4tcvVkv9O"
    "/jwp+95s3FUZJM/VxxzePunmg3ynelW+wvhftdrtzoPQs/hXabqXahy+fUyn+n62KaIV7p"
    "VKz4qF9ms0KlXnkPGNYeqCp4jUGbnQ9K9jkwqlCrBHnQ9+Z2eOUh0wEl2c7SgRE0OH2+ic"
    "ibhd5cU0IoS+4ehuj27hFfVa1nULlzO7AGSvg4ouFNnIGpgDWf89VAC2La+qIeWI5WJSqe"
    "aray/GsXf3EcnZ+TNtC0gPLdzpb7y6Lmhwxw4gb0VB9SCruiSkSg/jCIZXVjiHOv72hHVM"
    "F2rZHPEdfnkIsYB4AmBqAk4XuBY1/uSIqIeGF+4gC7zKP5hPBiNjHwQfjJkazlFWM+nU8H"
    "6AS3r6XXTIRods3YUHHbLRU7dCqhF0yK5FN2OOXMyReybe7f+XokPIhlaWvkBgS2EqpxkG"
    "5yyfYsQ2P7Y2nVPzxwFOQBGxOhvhMHvz6Uzt8oyvd05VZdDOkDX9tYl9kpJoadxpwwm0Mk"
    "cqwwOGk/McsHt14Op8zWFmUMZhAeDWgtknOXWrx+3jK9KzdMKKon2fSnijFN2rEf4KXDTA"
    "m8OlKBUaWHA2+iS5czxDgUwKKmon/DhLthtgEQ9Ywz3XrqQeuOjKUfuL2l/U/qL2t2ZqQd"
    "T+1qKbUftbaHIj2HLo6NECAVSl5VOlORzKFIR3RnoGMnUMVv6bTiDt2tqytPV+ZxxtIFRH"
    "eLXiaJHPoGw+gzU/o1kHE+KE0lVG+qrdGn1uEvh/wq5b/d+m42GrP7rtDJsk8mf8aJxv0S"
    "46du5dI4+qNvj1rB6oiUdtcRV0mTm0xe+jxRxsgCaBw+m+XaUoMdWvG7t0mFasYA6fVsdY"
    "Afc3MV2HvBpvQMMtNkIhCzf/pH9u6NzjFp/5f/CVbdbwcyXONrb1ZDyZfPPwNgPW8Q215+"
    "DD+iTowz0d3E9OQs158ieYMMFI/onM+GKzEvXMlBSNJuMPYPP2+d05PIZDXqxXYi3dkLMc"
    "uMchuSMkwiYfD2EOj8ZHiOpK4WX2U1iW35L1yoJmPP7FAmsPGR351TMt/vFLqrZEwJVJUE"
    "LlbFHSY4fHrGLrVWZ/8ZULFqCQ+KDgOWqtN3wz6Fp2CcOaGjZfZ55tY605H++6/VjVaAxC"
    "Y5Dupg+NQWglqJCVAI1Btehm5GYvlZt9+/QfvvPUgVcRqbJGslIGojow4A8eOv0mgf8n7O"
    "sAWOkH/Ko3GI2bBP4/RPP7MU9nfMzui49pXfGcYQ3N1RPPlbeMXt13xsAnP56w28Fj/6ZJ"
    "xMeEtQf92+7wHpjsgssJ63c6N6Npu9dpDZtE+WPCBre3nSGU9i4m7GE4uO+KxAX+1YSlUe"
    "a1B72ex5kXXFZD8Y/WrrKtXWdpr7369R1OjIeZa309pybCETkEeTfIMf1TXjekqBQ6I6Wc"
    "zWOKzrzG15hYnaPOhDlDY1QG5VFRFB+MEYW+jgIhIoj6g0rrD1Trh04fq3JIl1rlHo4ZdA"
    "452MWqqHCE7tXDsNvuwAGMf8BJ6/6B98B4MISjln/NT3WDKZzl+IlOXog71483d3A2DC4n"
    "bNQZfhH1eReiXKs/+gqOW8ElPwuOP8Md8VGNk5zoMt0Q7IhQhXu5kHlcShx2xL6Z+wQdkb"
    "oE3E+hNFTNvQmwW7ZtvGUoaGOCMbyBYK60I15om33amivXZM4HaO89DLIwoP/9B5JAl80k"
    "EHNLyu0TGhVDWOOHE8UHKy+mqgwCusfP1ht/SXz1XW2Vqs4T2v3etjHfQ+TXfj9+bTHLCw"
    "BWj/LiXNFV18QjaLU5mG9H8kSPwHrI/7skFv5SSaJDwFL86CNoZnvRC5Pt1PHL7XWiHzBK"
    "oLQk4xDu7IYLV1BPU/qWOy/WK10QV7izuw7hqCxMsel94b9LcjaDn7nnYb6iS/cTYfQHtY"
    "lNX23T5c+Z5Ag5WcsTNpNLzkyUn4kZwq9tyhuxHOpL+7TTT/TZYI3Qkz9gJAn8+IGq+hDP"
    "eSXEwZuhlLnULsvJusS6I2u40lBJTvnltBC4NxRUPToZo5Ox7jvsXGxH6GR8yPg9O9sCOh"
    "nXopvRK7DWXoFn4FNxRj4+Z+kB+E7+PcjYUkUfVvrDXFCWxkGWbVpWZS4C4VOblqPHcz1X"
    "HVUSt1qV3mqBTuqAPlbE0Buryv3LqwJsDtxLh9IV9hK5at18afXbYnfrXYEn1Xh63Wr/Bq"
    "5U8urY4Kfi97no/VC8mT6hws5trE9IIrjoA3FSH4gYxdSR9uQYs9V5ArzfnpyYtugMgc4Q"
    "Z4LuUc4QZZr624ZNv5iOmZ73I/iysTPpBy82/RGUy2XqF8WJZZNnc+k2yGZlMEYXPs3c7N"
    "k2FnQmkzV7HlDkxZAG70/8ay40I/C0Ibnds/kjy7pfZmPpGUEUxzRIMi2eipfivz+eHSSD"
    "oS0m1Sjabl5WvTJ6R6a5QRM2mrDRhI0m7JoqZNCEXYtu9t/Uh2jdfNkq2y2uvnRH3XGTiI"
    "8Ju+ve8j/g/0NUa6XwCp0ZxdPVzWNH8/0PIk3C/5uwGz6M+SX/f8JGv3UfHkAb6l1Uo0fE"
    "dvrQDgmEKz0lWk3SmrDrJrmesHaTtKsBfFo+znyoP1XePn113+q37iAU2rvgo//xoTPsQg"
    "C2f1WNboDzYnpHpL/t/fIVNrwc6B1QSnhueHJNbqnSAQ4lap1ABAk5Ln0rqsvKgIQMRxAy"
    "YPR1GZZHVX+oAWtM7AhYz2dYYwh2VUOw/dF4cvNYNQfvXoRjs7daBjLJ38l/ebaZLFaksd"
    "NYFhTWMZm1QhvW3FitAhOWaxGvQmIwYrIfljmnMhw1zMZkLYnpJi1jBdWpGXrq1ecv1LLN"
    "UkxRlr0I37MltlNm3aKHwt132BLa1tC2hrY1tK3V9KSLtrVadHP01ZpX3xeVqrXOD6DQ0Q"
    "j55atsCqisSii6WdNZlGLbPFSyVnhNsrbu3Fpr6VkVEVS16s+rjW2tTUf/NRAVq3Puguih"
    "O/cBL3pUR1V1LEhG0S/kDpJRdRIIaPr7U1v7nxBE/f/u8CMYhQUopwd+Pec5XPdHbSizNY"
    "fa31svCwC2G9Z0odBG3y05wA3nOFpV8kGcWBUrZVfxh3iKPUUZ/dl2FGWy7TeffPXCdgzn"
    "O12QpWUTi1HCwTB/UPutSWZ8hw5jZsFxn0HBgHNzRR0nJN6c23QBmDbIxjAX5GdG3V+kYU"
    "RSfBJruWwkDC0nbX3C4A7EMjlgp+FicL2ii2cR1eQQyKFEtnzo2oLJlL8ZD7DiRFIdaNki"
    "7rr9/GYb03G2JVlWIvGOJbYTsx6X2BIw1zobajt8npffmDdeS25GmRnRlgpso8THLyvKLi"
    "TtwjA7NAWiKbCJpsDa6mPRFFiLbmZb/7SWN64ilChE6b7/jXSyuIq/5gmr+Gt2VAVSW+YA"
    "GdOzN8mvp1+YDmNm9U7GmvCqYgjwzsTsRtqBYCe4vggCuwtYT3UztZZLTXxjkgjzLphjeg"
    "QNmGOSCPMumCOqlLx2+ohQrb21MLT1QOCy53ZuGoisGV4mEcQIMkFo6qikUJOMZBaJYedh"
    "MBx3bqY3g8fr8e1jr0kSt4A0wv8yvBcUu27dKEL8rwn7OuyOx53+dHB72yTKH3HTRp59dP"
    "FsupigGRM0v9vqgwma3xtW9LsqGNCk4TAvrElJBDcO7src6KIaiiCc6Mn2Dp5sMAILQHXk"
    "WvPvI6+u4i3AFcBVmao5YEXeBR1s9XkXkO09L7a6bO/Ki76QdaEOnO/JzZG2A2bM/TXltH"
    "vtyd3+NqQrw013BsnmqbgQ6CNj1aZzyqs+EqyhrOWSQCrTnVduoFKceYOdVbYrr5go02Ar"
    "ly+BgP92+MkhQvID6boOkQZT/mlTYjIy823UsyaZuZZrrGbgEWvwDSZdkFfTfZGeshs6N4"
    "0VWVLe2AzUMlOvMPjexpVeJ25+wqDMxjbnlMB35NXarhbkxfhBP5GZGOw/6EL4DUfdhYWT"
    "MPRuxRx8I++e/26t0AWnVM/b07XkkQqX6tpb4q8JOZFLbGS5XS3N1Zoyd3qS9uYvhv1MT9"
    "OWTd2tzU7TVpmQWUyswyVVD6arMuoVS2cB1aJrNLpG6+7q0DUafWYr5DOLrtG16GZ0jS7T"
    "Nfr8Eozog331r8fBuNu/axLvYsLgAlKLyE9wF7l9HHWEp4i4mLD2oD8ettpSTvkj/AaKh9"
    "dw//6h1/Fue5f8LiRy7vXEXf8yfuZ+H0eT1EPKIaMgtaITOho99m8fe7fdAFmNkaGINony"
    "B4yIfz3ytUuOCe9ywloPD8PBF5Gi27uasO5o9Ah35OeEPbSG426r1/t9etPpdb90hvBlys"
    "0JU75X7vIxddsd3nvDS15WY8QkjpmHjJZEJSccKTAUuv0vg25bf6iosk2i/qV2eVgieY8P"
    "leDbNNn2gA89ua6k3ISBEXyv3uWDpitveldV93BLaBAOGUaJSk46jPraOa76IrNVX2S2Sl"
    "9b2p877d9EP8qLCRv1ug9Tf3lR/lAHzbAzfhz2o2PGvwct+d/6V9UYAhiRVXZEVqhoTzkd"
    "7QoJiApiRMCuiIBD8EVoc0HrmY2mS5pCObUT4Jgkwrw79O1NbNwXxlvKqzhT/xgXO50Sss"
    "z1uGA9ZMR6oaOfigiieqrS6infjjQV/FeH6JzTKkCS5HPo86P6G/v6LPr62bIWztSmHFjn"
    "sA5PrwF7/Zx6PY2XM9sqni6NtL3/S8HY2Gxs68cREytWAc6rKs8rzNJ76T0cOj7p9G8ohb"
    "1b5d71eIl12XJUMdTHINfTOwLsu5RrAqyKIcDI+fTuMCNNCNKEvNu+BWlC3htWZLUoGNwd"
    "NAwY2K5Ai4HtGNh+0eMXA9vfJ7Dd0xEcCdbl5RaLeXWxYxESIes9Xs+lYiQ9Q4tAaShqul"
    "yckEki52CaFjDv5GC65IkHdFFHgnQUp9a5YFTEaAqAurQBBbuqUmlcBGBZVC4+mtl0LpJr"
    "buWXy8XmsrGtxXbuEmtJDCYZVRoiteGL9Ur4077BN6YrWE/IE6WMSNbwhp9GES4dvleXCR"
    "YbxDW+80IAiqiG/jl/MRj/yYILJcHmcrrmJ0wSvAg+F0HaQtcb901khTSC54gxviws6hBm"
    "yfaz2Fz+HZIhOt+3V3/8EQzdoNuRzgDpDJDOAOkMztS0jnQGtehmXp/p6q2OqggGWqSskL"
    "AjSMCZHUjoFb/AGMLi+SHEpwa2fvkLBPcvv+YLg90VB5vAl//UlPU+G1+//EXiW3SU8X+3"
    "fDttuim+25lrrSqCa23KWhue71K2KXvjigPBo517zsfJ8yD3HpjnB8EcFXwfH6ozwvksE5"
    "eeEb5I9FA20YPU1Wm84kKB073gyvKqLPrtFig8NfCMyCCkCfWVxZamvdaCNCKDkMYhlUZJ"
    "LURVEQQ0DmhgwdBANCKDkMYhxTx2mBusCu58OXKDZTvylW6M9jyMsszRoQPSPoO0HZbca5"
    "K+g7hpsPlajPom3jfiQmaNubWmMqsGmclTjrDiiqwbYLbluxwCLgzCBOyIkg2yNhaUQDA2"
    "l3nmXeFwISjsefQ1EkbpUz/AhM1sutxCDPEMLNYNaFtU+WIspMXbiz3iXywbIu+IJbZ0s0"
    "Oyi6hDLk77UHwyC5po5pgG0JCOhnTdVR4N6WhhrZCFFQ3ptejm7xzDdK3ifvJgX7bK2sUr"
    "ydjrM/dOWOcbf5X07zpN4l/FN1bvY2ULNiGH9EQgXPGuOJawOY2le9j5p0fn7V9Vo0P5yy"
    "41YGzM94lZ2iVfosrdWMgy2fk2jqyQPpA/37e+/RJZJXuD/p1fXAG+3RtcJwA/nF2uBF65"
    "c+qOc3trzV/o/ECe0Igk0iRVvpf5t2nvxexVNCpVSO6iCvdpGQsp5ooqNVcUxC5J6/EB61"
    "dSGtewSq9h6LlRsufGWfoenQs/ls+Id5i2TxXFZarKy5Rn8NGdRaEUTqPddInSbqaJryqG"
    "AO/ho7QyPM72EVJaWV5nCHHKGJ6uKQfpYJVxopIKn8+u2q3RZ8g3Ovo8Ydet/m/T8bDVH9"
    "12hk0S+bMa+kZ0FSqaHFActfRYAUMRhBM9r07keRUftAWgeokMMnFklcl6BDcdchqlo10q"
    "Bc0DRGb1gGM5xecv/LKxy+NPRHdNfaLm/f5+olpH+te9WKsFWdrWmhhkYbwRizXIlrnmih"
    "jMAuc2ycnyYjgeTYtHHWMT1xJ3QMh0CWULh7ya7kuScqb85jT98fiSYbvOVA7kYh3w4LmK"
    "qRgd79DxTndxRMc7tG1XSBWHjne16Oa5tdCiBPHLF2MQumgLK7KtlMu2gjbNsm2akb128h"
    "WQoXxShXat/meI9i5lNl/N44Go4XkiL3iKyJHQnY+V0kMuoaTLo/YwXZqWMUlH7RGc07u8"
    "rvMdk++k+RCg7dJ++Kjm0YBMTb+wDhPvT44koP1AZs73rYgwBGWDbIl/ab0yAtsWiBNU9B"
    "I76XWPqTOV8Daq5kljvY1qOTxWOwUa1EigRgI1EqiRqO1RFTUStehm5H9FjcSZaiSQ/7VE"
    "x6JD+DOROlOcNpDasQLKtOhZLgFz9pkrIYg+Xbt9uqJn7SNdkCJuHOeJ7l4XpMQIqxS3lp"
    "+ULkXLpOSry9Yv2UqhvXqle4vRNy8nkkh0xHziqQ+kbTgvoAl6McAbnt8noJII/VpewfEF"
    "JD+RmSwzNRk/dMyIY7wB7RUkYxLFkrqnE7Z7FAEWh/IHr78M9xvv956iqdDxW8Ur3myBDR"
    "b7a1CZh8o83dcMKvNQy1MhLQ8q82rRzcjhUKY+7yxjzlEpcl6glqoUOS6M88j4zRMhfWYB"
    "nLGjSl7PpZhYrR2/4odKne1NXBYJK6q8v4nqLHIfvCNSqM7FEPJyAQV6CRtWlac3TViTkk"
    "eAez7rEMaTVyye3FsxCwC2G9Z0odBG3y45wFUmeQEAj1xjubyn/in+LNeEvRgn18WKmcyC"
    "UP5Uq5ka6L/LcAblpiu/4F7j2cgi/JHewCnaCMK/Dec7XUAE+BP17Fsyzwvf55IX61VKvF"
    "KbEmM+pxs+UqTFCgxczyK3jPjSY8xNWs5O1WiqW3c8X0+aYzdaa9Bao7vEobUG1fgVOuai"
    "taYW3Yyu16WZav675W9P003ZYGe+eFSR0715ysS44JePv3XTwFQVOQjTip1XMNFrBdVDSU"
    "C9k9QhuEZEEV7Uvr2D9i1+yi0C3TAb7kVjHJm+ldIRhdyaKSqiCPFmtobIgWJTn+wzb7Ji"
    "mTdEMgmKGoTHs5o+uEmM1cqPrRdAAovgxrBduGmmxO4XWvMRHtKRnCjo5ouKI1QcoeKovh"
    "oFVBzVopvRzbdM3dHBWdqKTtCGU6i8KeRtUA/q57gs+gxWuaf5T1ua9vqwzU9MFnu6yj3t"
    "mM8sw61mh1VFFapwXqIDX48fcxGvfNxBvPIxSbziuTwd9I6MiuKEqvKEQvME6s+ro9s9Om"
    "mPt/YcSWB7eR6tMe9U0KAfidFlmhwiOBWQASrQ+mMSqAPsKFnutglU89hTjvW6tRj/AyqK"
    "+bxKy4dDyZw/pHCKzelRq1lhqresbyjaS38crK9oPkHzCZpP0HxS0/MOmk9q0c3od4t+t2"
    "fkJCpPZFp+t6rI6TAtK6c9et1WUK2FOdNRS3h2WkLMmX7ynOll6oJa8zmQq41cDvmaslTO"
    "4kSZxi6NkCFLT51I8b06oa+QrxtcXFd08Uxt4hjmQvw93zqutQav11e6IF4hyhZSj8P/Xh"
    "hvUsOjlvYyXi3N5y2ETPNvX/ngBp1Qmi/uqRtP1TX50mKiUNu0FlPe0m61k1KuUTTl8JPN"
    "p+2L/4YpsSGDOa+Jn318K6hNQ22a7psCtWmoZqmQmgW1abXoZnRGLlOhFt1UJCdROsJRqV"
    "qTgyKpcNmkwk/Gyj8ix8bnLl5sRQqJsWl8fcCIhNq9R+VB8qBujomiU231+zn9dbSfg11R"
    "N1TXV/2qdTfsdG6aRH5O2E139PA4hjv+VVyLlee9VTz5uq+1mh72DksTP/pldj5T76B3Gb"
    "PcFJjH9M8MTYpfvsLDvZBlrPNtHFnB/GH7833r2y+RVaw36N/5xZVh3u4NruM7M1UJmldl"
    "GNWcom0uY8XQAzUmhrDuNnmq1oQj7XNtparzhHaveS42uHLYPuUcLwDd66CiC8U2shpWwP"
    "j5v/8Hywec3A=="
)
