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
    "eJzsvX1z4kiyL/xVKvzPzEYwjml3T09f9xNPBMZ0Nzu28QLuOXuHCSGjstFalDiSMMOePd"
    "/9VlZJQu9IIGEhMmKmLaTKkpT1osxfvv3PmUOZypzz9lLTnS5zrPXZJfmfM6bOKT9IuNoi"
    "Z+pisbkGJxz10RDNVWinUL/ho+1Y6tThl55Uw6b8lEbtqaUvHN1kQNBnlJiP/6JTh0xnKn"
    "umGtEZMfnZJdMdYj6RlWm9nJPJI30yLTohKtPIRH1yqDUhM9PQiDOjPunUNJZzZnN6Y30O"
    "D6CZU/4EOns+wL14J/+9pIpjPlPezuJ3/ONPflpnGv2L2vDzf86edGpo4vhMFZzTtTNoRP"
    "9aWNS2OVNsj84dAbY0DODweiEYfCYac6aKH//bIqE+OeN1Z63wToH5Tvldl98vnx2mVckT"
    "P1oqm84q6Xpq6JwflXRtUT6JbNH3Pr1Cw8WLIjoOLWj5zOK84tE+PPSuv4iWsGQeFTm1N6"
    "0Xa2dmMr/5cqlr50AD154po5bqUC2wxuHR3B3BOyUXBz/hWEvqrwptc0KjT+rSgJ3i7P97"
    "WrIpbBBE7jD2+ZQvx/MXurbPGV1x1vz/7oMGiBTlrj9Sht2RopzFthmXV8HdwD015YzlTN"
    "P5XYBN/yv73bBHnD2DG3S+tQc/vv/4N8EQ03aeLXFRMO/sfwWh6qjKZig3PJdLPczza84z"
    "R5/TZL5LigjfNZfk3DvYhf/eic0AbHZmj5keuw7L4FHvtjsctW/vofu5bf+3IfjUHnXhyo"
    "U4u46c/VGOh8k/MvID5HdCfu+NvhH4Sf5v/64bHTW/3ej/whLkHy7HVJi5UlQtyBPvtHdK"
    "rFZvWDdbYnhoOzPVSh7WDUVkaDmLjnAwz+bqX4pB2bMz4z8//pwxuN/bA7GAPv4cGbA798"
    "qFuPS/CQxWim1ZIaIyd676rpytW1NgKxIba/Kc7bLlXPC0x2/Mv500vi351HWev2edQZfv"
    "D9eXxD0Ys4f7a3nGPRiz6+5NV5xxD6LSYp4Zf5Fnxl+kz/iL2IwPSkN5J3yQBud7IkPFrw"
    "L7dJiqznN9x7364ud8Uzdr7sYmb0gqzsvqEFEDOf0u1ybxLmOXeBffJjiPHulMNZ4U86nI"
    "VhGl22O7cMX2ujC9nN0ipDLmZWqICDka4aiAUuLs/Puwf5fCTp8iqv7oU4f8hxi67VS1Kw"
    "RUz8elbjg6s8/htm+hbwKHQpqQtyP8eNv+r+hm0bnpX0VHAzq4in4OAcwqMho+AQ5G6YNh"
    "UdVOksVH9C8neTQ2FDt9KY9nhxl1/2uUzW8fCrjp3331mkcHIcpvH1orIKCEqRopoXzKJa"
    "F8ypBQPoGEApjj00sAAYMTj+r0ZaVamhK7Yl6YaW3jl+YX8+gZlanPgnfwkvAGrq3imqqa"
    "oTM6oK86XZ0lWDMiLVpZFg3NbatYm8ZbrRptRswFZcQjbpHHNdEdm+haizgmeaTEotMXk1"
    "GNqM98XD6TZ7BDmFzp5u3ISrXj5ouyOt1up2gGeCzuBP98ODK4GHFFxBVr8RXeModrst93"
    "DKpaA74pJm31m4uZu/wUmvEt3m23dYPveMbfJ9eiLA/5bgscFIZjqRa2iD0zVwwMzeIesG"
    "dDM1eqiO/ypfU8ZmM2AZvZhKgWFaZrt8Mf+BfD/kzofOGsyWrGPynCru3eeEUtKoza5IkL"
    "3fyHRkyL/6eJw8ea2brFcKFBuv4G6UivMDGL9fe1dxfpshliCtq40caNNu7aDmbVsihCzm"
    "VDzuLTEmNm27LUdTI3PYIII6vENt8OVfvjz6jVTsp9hTgWoDlNpqGdHu30aKdvEqfRTn9E"
    "uwVack7CktNR+atpqtV/pZala/QsCeCLtmll4nxua8UMNt9uzyGaCugaWc306UzAbB4IB4"
    "DcaqY6BMJCbPJIDXNFdKdFNLpQLccmT5Y5FwCbfJwfbOI9xDkZBU+bKxa3+RzoxmNG/5pS"
    "8b42AedPERoDxiVradA0yM+DtMRjq+uzPxtpR2oIQMMnvJ3o+ttjKd4GAYoI83VWmZD/rq"
    "qd8hme4KeLdx9+/fDp/ccPn3gT8ZT+mV8z+N67G0WFKIvCmyvFca8wJeJftca/lgttx2EO"
    "U+Iw13qY4euVOL7JY+s2zxrUZg0oDFJkA4RYWegtxrYr0zSoypI5F6CKcO+RkzWLaVf9/k"
    "1oAVz1ol5qD7dXXS6Ri5nPG+kOTf7a8LenRhFdxydooJrzKY+m/ildUf9ULxC+bswu0SEk"
    "yuE4e79woVp/Zr/RdSzyLMJSV9+78js6TrZuzp75aoelrnwlKTyt+Ptr1KByWxjwz9yg1x"
    "lJy/cbqOPmkjlC84tr4e6lVqbyHWi0VeX+xrXZJ9UiKrGppVObq7lcgTXnNO4yk910D3dH"
    "2V2RbXdDUc6+u11RPbpdN0NDVY1lAvx/pT+nq6geyeEU1CoZLnXU/3Nx8f79rxc/v//46Z"
    "cPv/76y6effWU1filLa73qfQVRIjQgUraoC8C3tB1Txhxf0yed6S7H4vtLYsPs3UaQuHzR"
    "wkS50tIISr6pyL4J1yaodk4mpkTJNl51Yg7avGHnW7/X6ZK5uiaO+pKwUZXWayIWt3G8eK"
    "GIxb25MJS50yEWh1jcWwvzRwfSIBZ3EsOMLocVuxyCeFCAu27zBrL2Qx7Wfkhn7YcYawV3"
    "Enm7PbmOR1tnRgtvuEsC/46ZRC8vifw7ZoB3dtt3l8Q9GDPYTy4J/DtmUo69dOXZqGyczx"
    "kqly9UgXQ7AiVV/p2AS21BVl2aOg9VbcBVyTCaknQqi8m09qmmasNk8G3SLZqgy2WaY4Jk"
    "B7TH+GeO1iDj6utxdqen0giQ1COZBtyvQck0HJjIOygHYcoSlIPjcbk8Ct2gJlillzTiLC"
    "OhRDYiqQVb5YIgbYcuvPBfi05NS2sRbcnPm4Q/55q41nRwErSJSNUjsEPhM/hEJlzQtKTa"
    "O0kGI0vsX4Qbc1r4QXRbcA+8Fg2IWRaJK36ifP5rZKEubbizubBl3LFhTl9cd0bVhlt7WS"
    "wu+R1e9MWCahP5BCvdmRGZAwfaj5kQE1pkMlc1qiwXbjNpZ4Js3ebyeUaW9lI1IJzZovQz"
    "mSws81UHLE01Ju4DzkxDF5S6Q6aWadsAvFqUMNPh92G8uynV+BtOxLPbE/JCOd/oK7XW7u"
    "uIJxPukuLpzsmE0b8chY+oaqgwoiG2LJlBbZtsrgqLle3o/JpjEsM0Xz7zu1l0DluG5tGK"
    "UG3bnNNHU1sLZnktWuTJ3AwNfws+pwxbDCXvnC+mXYK2QwkPYKaUGf8bZw+0LzfGODDSYv"
    "aLyYlZtRFEjzMfQXQE0ZsrQSGIfnLDjCA65pCqxcrB7LtvyFEhtRfYA7z2DdwByrf1WFwv"
    "TJiqqdKn375JvmqliZ8bLKGoXBKmRLmk1nKJiygpALcUWDtRMlxCCUvIBTgKLp8NFULfdV"
    "45c+rsMLobKhzdOo/uFFxCDGM3/CVCiyNd55GOoNIFjPURSrTXF7DXu4akOMfT7fUBErTX"
    "h4ahDHu9a7IrMiABEhyQ0gdE2jaLjMeGAoej9OEI2EYN+poU/J2qLCWRHk5h+rmiAShbW0"
    "q2QBeRu5J7QOmrztKXO1xcVnbMIntdlA53vNJ3vIC7S9GVGCHFJVi3JVgTH76eRucLk/+Y"
    "rgfC3e0swZkv3qiV5dWnb5or1qZ9Lv++F7r23O/49mJQ65xMVGavqCUcvmyqGuAGpzsi/H"
    "dmGm7KP1Gew5nptksmnMH4kbkCtzfwoFO1ZI+/yu+YGJocLk8RyIOMkcqH2CL2cLLCXMEJ"
    "tsR3ubIyv8vIyvwunpUZU4qXXwegyKRtbpjjxS+/5Amc++WX9Mg5uBZx1jC1tTJT7UKxcy"
    "GiBnL644c8bkYf0t2MPkTZbDtuLsH8LhwuweHYezZ4uLvr3X2t6ssW3Xxz7b0ZW28sQJGq"
    "NlWWzNETUJZsxSNCis4HtdM8ootpmQBxDudckk2F0zZUO4FoNdMkXRjt/cWvH30EDX5kgW"
    "fD2/bNTRxBm1NNV5X0kPc0i3SQqgl1rA8hHAoVLc7m9FLhG4omsDhrF6qiVDgGQ5zEB4H+"
    "tdB5dzsMc5jyMMN8yNyPxz7KNQEc+0vn0fyr+0pFutcY1Bi83MoCGU3RUKF+y63w4tCcU2"
    "cGwbuOLBKyWFAmsTrVj/Wl58/nZDI15wsDRv58CrVEqJYQLbxfdzI42GQ0FMoqa9JD/RLN"
    "gBhW0yLPOn9DslxcQjArIxNqWaY1IbaI/p2tz8kDiNruRYs61hp6bLmhsdRpeU0pvyPvn9"
    "+KvwJ/TvWZP5EbwjxRHQeKH9sTzjzdWPKptkt8rPs+QLln3CoinjVCPLGQbWM+AiFzf8HS"
    "gg0uKlh+9iGMNsRow1psSxhtiFUZ356dFVVlDMX6bITPQsE+GzJ0kqmzuOLpNkUHOEiHI1"
    "znEfaU0PgIp1oigiTo0Bs1RwisoJAM6hE0ASGPGSFyWiEyzRA/16gY8GApHjCGoYnzrSzw"
    "zPJa5PLJe7bMpUiK96Q/AzRElnxAobjQC137EJeoLUIt+/zZUnkfgEBBBjjIwPZoLOmCD5"
    "VD3HRTIqscf2ZRkDfZK+8A99yjDBKiUJjcDJObIchXf5kKk5udxDC/pWdnAyvyba3Alx4W"
    "lVZ/7wDxUG+zViqJfPLFN6X4Zz+RFtPj1KvO4Yh/MyDzd5c51vosQYkJN8jUZhy3qUL9tr"
    "lzibfI45qsZuYc0me7VnOuDawhHbepEZ2JPNJeimmZVRqap2cP37lH4RLwSPlvOhHJvyfC"
    "OC8LIAonZptrPvOFA91TWRSR/wsOAwyil3g/4q/rY/CZTER+tYnM/m0Ta8kgv7glUoCrIp"
    "P5k2GuWmMGKhF5t3dGbLT8o86FOtcZ6lwnLoyjznUSw4wuHujiUYuVgy4eb+nigTmPS5SQ"
    "0NW0kZ9KjOQvedeRzCnqwRumaqAMcpHLxn+RYeK/iEcach490plqPCnmU2GWJxI3z7uiEs"
    "arAkspOMGTwYcmTO7yBWwJNhZh8IaieXO4/HoYAr8tNH89AuTudu4yMykPSHr8t9e+Cbw9"
    "dPS3Rh1VNwrlwg2Q1CM1JNz2qFND1sR0dyXggLMEm517pZVlrHvctNlqpGuTJYSsmk/Cpc"
    "+xKL0kM6pq/72E+jaW3SIWfeZtW0T2KuJlwXEwbp3bvSthlluoFmWOa5ZbqM5MROC6djje"
    "r+3wKzZxTKg2C42eTMgEKJwNRRXchaFO6Zz3YX/2OoBUgrLgr87/ipbi2czFmGnmikEkMZ"
    "wQD877oMZTi1CVP5vsnGpgaVSJbaj27JxMXnQw9uk2PzU1Neq/qxiDH+yNS+Q5BArbuiYz"
    "0gkS3nDM5nT+SC2g46/z9ARWSbKwKLy7LV4CahZDwLMpLJrEXpjOLkZDeP1Sq9qKwVHKLZ"
    "Xryerl9rrJnANDVH7/MAfK7M8UMe2KlKnLfdSpYdqy6zL5S1VrOlOeLXVuF+v3a+9uy/MK"
    "b2Nvk9yzb7Ryo5W7qEyDVm7EdGuE6aKV+ySG2ZNT8kIYXvvG+RZXAGBgAo5K8eOUKjHA4C"
    "5bzgWTewxUtymNMTutTkytuH327R+X5Ns/xmzQ/drr310S+XfMrgbtu863SyL/jtnXQf/h"
    "/pKIP1HdON/45BqejNGJDo7QVApMfq99nYejNjtLWlrXfFM/Nb1rrZh9dj/o3/eH3etL4h"
    "2NWXs47A7FOe+In7vn17+Lc+7RmN0PuvftQe/uKxC7h2PWv+/yNQT/jtnwYcj/XgOZfzhm"
    "nZv+UFC5B/IMNJJ/+d2u2nfX/FsMt/MO67HiBOxSYMV57es8CXZecfmWXNaai1t7NA3ggE"
    "L2ng1JE6wSB2DygjOpkNDkEzSRwWV/N1yAV5mZS6uQsSdGWA+TT6OqgYWw2Li+nT4wPlGW"
    "qn18iyGD/6A5R1EpH24uwL0Q0SlzT12pumMr6gIqLhcu05xAjaWaC5RqDljrilgHImTouR"
    "3ZEUIGnQIfuxhhPT52R+/fENJgg4a82Ni0LUtdJw9OlDAyNqcigYBbzx9/xjRAq/guEiLC"
    "PSTBDSfK4Dh3v5gW1Z/Zb3QdQ14iHI150hwlVzdnN49oqSvf3h2eVPz1NWpQ+fUbdIejQa"
    "8zkjbyZO+mwB6ucm1IUy3FfKWWxb92CZvFldvHl98GVNalTud7x+2v73Z3hEhH2hCEv30z"
    "3dD4EOzHrabN0rDIa9vUtoXLVhlcavvdNXVObVzcyuDXvddbo9mlKWWuxCI8O8YlaVMhXZ"
    "Uyv4bUjxVp4ux6pIbJnnk3ezJrCJ6gV15nTeWW8HctgVG3woO2qVzSwBXYgWys+7Hq2uun"
    "qYziogOX9kv4FLb9jhq6o1umQRXIRrwnowa8Hy/tcQPZ5CGnilsaYt9p5XY3kL01dRn6+a"
    "H31AndbhrLJq863b588vppKqPEFbBy2p7X/178GrndDWVvTeWaQbVnaoncjPq+2/yN6MtP"
    "CdlEdi1MQ5/uzah76KWxPJrybSbJLFBot4I+msogc7EwuYTNdGfvmdT3u2rsdOLa3zNV+L"
    "/r/ZXlZ8r/aSyndPZq6tN9p1RP9tJUJpmWtrfM2Yc+msogkcu4DO14KjIbD73umsSv6gP4"
    "AwaJ1FD+sNFiW1C/ooab50rCbZjmC1EdsoIi2l6AuepF4a/MpaGRqWk7Iqr+EZgJKbQhGv"
    "1Jt/jpNVWtlrgoeoAqP1xZg1D8z7wbPoUgol16gMbSdR/o3mMG1smVpTsUUnWLouG7xM2H"
    "8jBKXvtRdJh1G+ORMR75EuORTzZQFeORT2KYI9+9IuMcIcWBPoKBLp42NkyGmWOjnvwefw"
    "onj40SNjAusJIwdHtpvSaVZ0vPVLihaASPt7gphzakMpIVciWITuGDDrpbwkeCTvW5aiSz"
    "PkYb/UpI4nO3k2aNxnW307tt3/z47lPrIhKUEgwnTOH2I+fDk74zwwPkyPMtPJ8uLYuyaa"
    "HiI0GaRmwr4a37fY6N+33qtv0+VveRWhBPk8zg7SkUAuR15vXZl2572Lu66V4S72jMoP3m"
    "fPBXFETL90ktO4/Bm9YwqdsiqCSMZZOj9VBhLDVl69Y4ltC0KhzHUj3Iv/EIT8X4Q07jWy"
    "H+Raj1VoQfPIdXZDXTpzMiY342+Lqshyny3kLZSsicu1wQx2wBRk50NjWWGh8jANhNgMc/"
    "C4ieUD4jNFlWc7Jkjm6IBLbw9vGsv4e/fQKk/0dgPdk6rJc/s1D+UGiU276FyD4i+4jsI7"
    "J/kkggIvsnMczyW5c4wikwmZ4sfBbNzHJEg5qQmkUIIUXY5hOcckIbvv/bSR/idFB2Q9GE"
    "TGKHxmRRaS/dkoPZPBAGOSIYJD51D8nZes7XivOkVIkvefHzCbhSILQ+HU+yA41yFIJym3"
    "tFjaYzzjR+pDpkqjLySImhQ8/kybSIbc6pcLK8JLZqULtFvEhA3o31qk/5HZ50BjOLjJcX"
    "P198jAFHh7jhdu9PxG4Quym6aSF2g0p9jZR6xG5OYpixSkylVWKUfxfK3B8gqbP3wY4s/p"
    "SHxZ/SWfwpmcVJKbi2sJg2tdR4OSyOqdbpmkowxFSR2uS+UaYnkebrLXJ3HIkqHbYtGPpi"
    "/3QdzH6i1pB31aTpVL0TSgZUEFukWx1QdsQNhObu+37oNtH0Vx08OTgnzJYodQzloKHOMe"
    "j7FhVhnRDq6VCDiiIi/OUgu1tSbemK7rLNmcRlRaY7iduo5OrI8Bb7donoBqIbRTdIRDdQ"
    "7a2R2ovoxkkMMxYdqxLgQNeA0l0DPPGsAEMDJOgWEK1F44vQBRgapsIpir4Wb+NrEVCY92"
    "Rt87C0KG/DazYHc2HXLIOzhZLH13OT3crcwBemVp4s3fnCMNcQ08QFOiYUwRhOFWvTyoKq"
    "qN9amW6a50qHZjt0AT4nKllw/dpkP9hk01uLrHRnJvAi6Y36WfimzHTbMa21iEOiXC0nVN"
    "P55IkDVVXcoGAOM1FpQZmLqe5OBvr0BMvulbp1NhFWQlgJYSWElU4Xb0BY6SSG+ZE+mVYK"
    "rrQ9xcSGusYg01n7/v6m12nfjS6Jfzhm94P+VXvU699dEv9wzAbdrw837cElcQ/GbPgwvO"
    "/eXXevL4l/CO2Gva93cNI7GrPr3vC2NxzCSf8QWo56A9lQHEQlojyAV/kJLNQnR8r5uwy7"
    "T1xntxMc9oRhj8q5eeP1onQnHe148Li9I2JXJYF7CQpbbgQ0ToowaDYMGmTZwXGlmnJ4O2"
    "oXn2c1BZjuqaWbYVQirU0rJ8C02DTfCjB9M1ciVunR1NYh3OcQuXgOffNE56no+krOx4MQ"
    "EkJIRfdBhJAQW6gRtoAQ0kkMsyiltCuU4BPXWTFCKCEBSsBUSZgqCSGXGrALIZeaDARCLg"
    "i5BCCXe6jekACz3LtVHdKhlYXXIkdw2cKrDQgOM9oSiu2ek4mlspcJEaUpbbJcwMvYn/lp"
    "06AKxL1PCDyULTxr4KSMGnsyDcNc2RIGmZmGJqoNOqK8YAxLOdytx2xiUagAbCuOORGE8t"
    "aP5ivdxQEIHhHIyo1H2zwjRqUh9oPYzxliP6cLCiD2cxLDjDl3MOfOoViMOXeOkMWeqJ1T"
    "dPKaH05uqpK3JYtOUsUqAoJtKBoxWQ8Ngvk6a5EdIkTUCLZX/aWzuCRn7SQrhilLkBWPBy"
    "Q/OlExDI/EBjodxogRYmx4Jpi84VcJULIHVh4lX7dCyLGpVRhADkZSGHzmxzheJL1bs5gd"
    "DlI2DY1ae6a/a6Zdo9Lsd4JlUIKQPctni2fKD7doZSbMFyaXx1DjrTaK30WSOc/tUiSgW6"
    "me8yV4T5rWCy3L9zJmpjjo3cesDNfPkFUhlGoBSzGiaQFNC2haOGlFAk0LJzHM6F+I/oUH"
    "4xrm/ys/Yx16EKIHYb007dbOHoTxvaIEJmOawLerHAgj/9VSNXqWBonIq63tcMiz3zCHu6"
    "ZoTJ71V8qIaZEptRydP7NGVK7BtgjXbVfgDkkhZT+Dmn3gXyk+0RJr0B3hHWl/9rKkCXdI"
    "AC5kLhbAJeyk8gCHu/H+2djEU2ImNsQ7EO9AvOPkFWHEO05imLMysaXon8eQfa02Xia+mJ"
    "aXvT4BOvHkYW9AZssLPQVpELRD0K4g1zxdJc64dI/IIE0j1jUGBtd/IBDWqyms94bgkzsK"
    "aejTZpC2wU+byZErXFgk3BfYzXTGeeg6wtgtAIV0G2Jqlw5xzHMysZcir5slUpqJaF3hLQ"
    "eBuYbOeO8Ti06tpe5Q3gT8ah4tc/k8E8DQnOjscwIKdcjbj9lE1rGUIcOux49X3PIzmTyq"
    "7EVRpyJUGboARyERXKyuybNJ7fMxE6HHcz7fuZTiPwi4CDkmkRc2rkXmk7wPP8cPF5b5KN"
    "zZWnBnh1/mK1PGOkNNTpNR/o7BtKpe92P2pFu2I+4iUDl9OoPzaxlTTcB5ySMz1sRjgvbZ"
    "vQ/XCQifM4Y+BchIwHhwCjhk0CfHg+t0h99fiLjScUkl4LPuvYScbT/YxFoaVHYi0D8XEQ"
    "y8p+xDkS5QYhjhbs+muVNphhBiXG54tjefSq5CCvt5yV0KmtLffyY85UsBVWOB7+46dMet"
    "ujuFpod/mzIniZeOyl/1pc4Vb09QfPm9XP7AAq+E8b4uXEG3CkgtmutOGthNqrpdRZ3Leo"
    "sldkjnKn/OMic3VS2+ejgX5naxfr/27rK7ni5tx/QFoD37RpsN2myKqh1os0Ewv0ZgPtps"
    "TmKYAUt0dGet8NdeQh7xZPvC9jSoiR3V2KoDGErvuns3UsS/vdE/lU574OYyjZ8fs/v2cH"
    "jfH4wuiXc0ZqNB+3v3RrnvDm57/ELo55h96Q+6kBZ1oLh9drruPdKujNnDXe9Lr3utDPud"
    "XvtG6Qy6172R0ulfdy9J+rUxu3oY9u66wyHv8GtvyB9EZnVNPB1FNd7G3OJPGIlmxOfdkK"
    "oG1dIkoxhxjedabaHwCBsV8dpFLIypHVQ0Gm+XHudjngXwMX0BfIxXbA+Ad8Vmf5QSp37x"
    "qR/kYfF5n0yNk37rpE/b7DPyFe23w++gAh+xD4MHvOZmrtu+EYbkaL74fAnjszLGx1PGY6"
    "WAU6wUELQH5HVwCdKcso9LgskgLwsTSE+ZkxuLTgEehohOmXs1KRx61DwMWOfysi9Acsqc"
    "O7Dvbs14dRDP6JAVdhf5LN5LjXl/1ukORgIPvCT+IZeqHrpcnnrojln/e3cgfrkH9ZCkIg"
    "bs3H7WYbJT3kmklb7ATuIT1Hg212YnkS4LBbjrEzSPu5Vo0GE/ixij/z7s36VYj6OE0U1A"
    "nzrkP8TQc2Ug3EmbDvhGPC51w9GZfQ63fQuHCGBUNigaxT9bYeshdBBzjQ/618TGpm1Z6j"
    "rFMT5CGBmbQw8K3O8tBgWg5z/+xMwsVWdm8VxWCzA0QILsjAELYffXvDyN0mFa48h2GnDY"
    "LsDWCBlyNTPACJPZ5I0qypPMJrrLlsDXnDmhj5WrgQ9LDp56a7sEvhYLhavnVrA9Ei68F+"
    "bgsP9RQhbnY3H0K75HBnmbCkF8zyTpciMeyr6aw/cIzgCxfOAnqUxnKntOqopThGddv7+O"
    "6K5BG24a38TGkIQh7Ma3e9FdU/nmZ7wvo4BBKNd+E7kl4OYyOOWn4Gsil9wPx0FLYhzjXu"
    "/WaEE2ZbNJowvVcpbWvgvv2uunweuO8q5txebCLE2AFopw65vKtP4rtXoOnTeVYepiYZmv"
    "qqFYlD+0ve9SbLvdDWRvDV2OPtNshy5K4tiQd9VQdvGrjjrdd2p1ZC9N5ZEw4e1dRKvjdt"
    "PU7cpjk8L/31sx9Jh1C301dF6BuL6/aiNk9dza81HySWQrLGkVeoJDQ3klhKxXqr0Bu45y"
    "0zL0JzpdT6FycBl41o3XXaMXpEUNqtp8kvE/+yJZ96ZpUO2Gd9TUKeaoL3z7OjSrjnFeqV"
    "O+a6klQPFt6Ig2dkbxvUUzYI835wtDku4pvrv9NJVhPqOUqWoYYA4qi2Mdt7+GrkiL2qax"
    "LGFFDvyOGsopt67LlL/VvnNr01NT1yP9S50rfG7xO+9rCOM9DURHTeWVoU8hb7ayUJ3Z3t"
    "Kp6Oqe99RUbokrvBc+u6amta/ENXJ7G4jOGs8z28sbWArThrK3hu73XP56ppZCGe9rb61R"
    "9NXlXa0byq2Fybexvfl0D73kYdFRLkN7aVlQ3N5SHNXYV0Adep2NeF8NnVRTLoHP/cRt+0"
    "pd0Nl1IAlcAxlmLsCizx/Z2Xsp9v2umrseHfVZxNWu9/eBeKb8n8ZyamoahnR7VF51e2/X"
    "mo7f3XforaGLUWevJpfH9+RVT/bS1JnFpe69TRh96KOpDPKcavZFZ0QvDVpp4Padu4xMIH"
    "2wneSA77Gyz+jI5P9sZ+iD3SgLI/CuQJ2djStbQpWdkJ9beo0dLdRsa4GdoVsM5gebGFR9"
    "5W/ZIk+WORcVU5jp8D2SmOySTEQ2M1HyRZRd5pd1i2zcs0UtGJNMeXeyGo6MPnIJ3EI14k"
    "MeKrBz2NuP2cq0XqgGP9hncQ8IHXaJHymRHnbkcU0m2pIqqjNpuQVkdNHKtIIPBn3rzkyz"
    "1BXbpXaMueCz3EucXWHdkQrvk1S5qtK7OUu74pvIgS+hX2iIVSGwKgRWhcCqEEdaLgCrQp"
    "zEMB88S3NUfm90kmZMInySSYQ3wuqu475Myq1Ur4Hv89G6JPDvmCVnKOz0b+9vuiNx1jsc"
    "M9jTrgft3zmxf1iPYePiiZ0kJ6ZX6N5Q1HmoSvmwVVGZIaTKFRExQoQoYdRawtgo1UVGeE"
    "NVwvDWEzNsxOgGfPhSyzuly5LJ1ChXbpMrXb7tpoVHaHF91Xl9YUrJ8nP1xYHr3Pn64qTI"
    "3uykfUGWxVldcZ6umnJ4ey60BNvK9nxomB8xL3/z5EcMGb9TJrfu0KT0yZiVo6A3QUFjeY"
    "hnCfbyKE/TTeYQFqaYr7DKvLZb7eZ9BiZlzhT+rypsw9AL1Qj0c04molQg1YQBemauCH+N"
    "NdiOLUpW4p8ZZRsD9Eq1iVRnW2SyMi1nNvHt3Gth1Y6CIwd/gDFzTKJLEsnDH2wyFd6y03"
    "WLPJkWkTHUwFU7zRz+R9g/4YVP2LM/s2zkbly2twH61AoaZ9E4i8bZSzTOnqxWiMbZkxhm"
    "8Y2MDXA+K5JHW2fDxNl1v/Nw270bDS+Jfzhmo37/hp8Rf8as8zAc9W+7A37GP3RtS+2eIN"
    "0cj1n//r4/GD3c9Ua97hDMU4GfY3bfv+l1xAXviFMMrkXn8i+YFDvd3vf21Q00C/yoh43K"
    "le0KfC8DFDt9L2sG7pX9xRQSb8IuSqf6XDWSWerTRPdPSXTuEh8fczM4d93t9G7bNz+++9"
    "S6EPOVb5S61JmDEHYEahNOtTt8pkKEiFDX+SPFzCQXl3Sbude+CVXUDm0wD+nAMZ6n66pR"
    "OgSt43WRglhDXr5GyJCt2baAEAC0J0bdxNzPrQhMHV22+WqiiBmJppacPI4s4cLGgCpx7v"
    "ZC58N1loBwu1daWdi2utCVF7fRVlC7TaDQA7Hp1KKOxJVBBrMB91X5v45NINCvReyZuWLE"
    "5DPnnExmqi0DrQAaHn5r/3Txy0diPomfq5lpUMIfoAV9zOhf5zEg+xA3HTOu4jEI2ZJQt0"
    "UXhjqlGvx+NqlNAEs1xb0o01rkkdq6RsVvezmdUts2rV0ivODBEalGpBqR6jNEqk9XO0Sk"
    "+iSGGb7JyUh18uB67ctBp2vk6/nxQw7E9+OHVMQXLoU3SkO1nQ9FeOsT1Bn639WVNo8nbb"
    "ojbZS34m8B1nrtG8jZd7lsFe8yjBXvEgKhpuYiKV0PVKRPAX59iuiOr08d8h9SZX35t9nr"
    "gRfZQGEUE4zs39BBFCjkGofOL+/w2Q1T4me31p9dT5ndYZwjpGhjqfc4v5ovOw5zkBJHuc"
    "6j7EFGsSFOh3YCJGh8yDY+JOcpK4yK50xTVlOWboXDAxOqWig8NDDxcSmeP05C4g/28W5i"
    "eyeR27Ag1WTg8mer1UBxR2W75eB38CZXGWnf9wB4FyA7qKAA3WstkSYN4Hwy19nSoXEjwA"
    "7026F4RM5rhJwXl1pQ+TgCcQV2iWLLaUNx2CV1HKJKkQ9raBTiQ+B9NXPKNBtr8jHyfqtM"
    "s5l2eUSa/Sz2NhiwRT78pE/w5mrmN9gyDaqo4cY5LPhARmb8OUUgGP9kyjDHH8CS/ehYlB"
    "NtbOTytuRHZrrN/tbycpzy6xq1OBkY3d2iMEnG+0rvB3b7b/yCLZPCTl5VQ+fLgh9PyHJB"
    "HLNFHpcO5GMlJmt510XG1slnoqlrm6gy96sfs3ZOeo68ycQveW3oc92ZEFghGvgdjJmART"
    "x/AnjFH1JD2qq2/0fSk4ppUVWyWPRTaIi0hX4KZ+in8Nayz9EJs+incBLDzD/+ismMBJH5"
    "CioFqyx5jINkkRF+5HRVDap/5rCjetXv34QG9KoXjU14uL3qDn58FwkEiu+eG6kteVmlfJ"
    "BCVFlLqlnLCZZIIgOFWFucgz7ZniysJ1yak4NhUT+BiVmRfnFiDPmDS+khf2+asOx4eFsk"
    "NslV+wrwM0CCZsEIO9HKilbWt0Ykt1tZoxtACTwduN00lKeBPa+WufLq+W2qOFXeji4Bcy"
    "53JSW5KO4VcCt6CgPvzRioos4BHUPn7z8UsXZnCcaJ0PVWlnliKloq9qZpDuOEJALbgCBr"
    "QaU1CLLzAvjccD0ypK98cAwyV9fE0F8pUR0R+NcitilDBE1GyVRlULRtE8zHyILyoyQzxQ"
    "HvXNBGoMPuYsgpjBg8YvCIwZ8hBn+64Cxi8CcxzG8bK1iroKvyowVrFPhTTzm6EUsI40FO"
    "YZSj6kERMT5OishlNnIZZFkJuFAv0t1xsngrPJQw0WqVQumaP8mz6r59DPMIXG1lIR5auF"
    "2OmAjVIar0KvxJZwJS0Pwc+s+QbwrwCIeqWmsH/8YWZEd6Ui34wzuMYR6Hvf2YiR6FG6dN"
    "JgtqzXUJYEzg8tymxqubZ4nfXVPXu0Al4l0U3ZtjQft2ie6Qz4FMYBETerl+l2EPhyr6Lu"
    "vBEVdCXKnodwlxJQQcaiRHI650EsMcEDzi45yecSZChmln9kg7g+6eTXD3PG4WYhX3jD29"
    "iqT0FGrP7QI4B+gQiKzzl/V5h9T4z5gXP7MEcRDNyMvTCBmyNRvRfS4pEX7DnVGft6e/T5"
    "q7yNgcVZyDy7VWuHjIPJGAjEfNF+nYeNRuksMZkBHenaFPBY1EkSGdv8wQwDkEqf+JzqCU"
    "rXQ11DU/4X+A8gfeTvNQbYs+cx3NWregvK0b+M93CicGjh/07mNmPkF3Mr+ASGowkSlOJy"
    "I9wUb5JFyGX1L7M1HJwjKfLXUuaiFAlV9+D+mySI0nwjlrw0NP+Np51acUEjVZE0htAHQA"
    "tHsNxXtoJrXHDDwb1/LJlsygNifnH/yZMqd8WfK3gy1ANJcukjZkZgCUlPw4+dfqxZ78jY"
    "jXkMkToJudIPzAA6O3I6LSiEqfISp9ukoVotInMcy+DBEf5XSXxxAR1kiQ0FOG1yPmmX8j"
    "wJ9PIhu2Iv5kSwivsnfJrpHeCebaKJBrIyDRJ+8124uGR7qocYnWszu+X3NCk9Exu2oPe5"
    "1LEopLUx5VW59Cye/hKHoJZjW/Muh9518I5bfuP5W//84bLSz9lb+XSH/7r1VMc8yztb2/"
    "yLG1vb9I3drgUnhUQf8qsrF57ffa1o4HS69kV+PvLUGN3cSzGDVaN+osoUVxidhwZwDycV"
    "LMXpKJyQc5djgEuZ6c3Q4gx6dXYRA5yHqB7SUIZy7hl9+2x9NHo8SPUz5ODqavCmu/V217"
    "ZVphoDJ6rZWFsS+CrXIE28OE+cEmHhlgwar1bLILXWsRFYpKS7dvgKmhrR/hzvhfzheDqE"
    "yDHyAvELrx7tadpAj7qm+H+f5rt8W3MvBgDPDcVNX7mKuq3seMqnof41X1uApTXCzdUCFi"
    "WGt5tD4JyuqQ3b8M8bOIiX1bKrOCpRV2dXGoA+vLLha1lxA1kIHLI/5PosNC6HqmMOWFQD"
    "t+060S1YgLLpN/OfoE7OCQBUidTsGKLrrw6xhMnsFTgLdQybMFzgQg1XBRh58RBnjZXEo+"
    "U/700qgeF6gqv9upyFPiTvDPhyOToGqUxSHHl74mX4Wj+NDv9W0qcTc1xevGd1E3R2R2bZ"
    "q8aih0zvck6sDeE4iz+Uwmj0vdcHQ2gf3NJlOT70++ivhoLOmCz4JEXXPvPsEH6/eZGdAy"
    "YYuFMnPgU8WnGx8G/l6mNREOWFAURl5VibwMgdOLc+LWv3FU2GXNpXge/kEkP04svrYsAf"
    "5O/kZ0W8ZH853Y5Cruo6mt+U69JnOu47XEng1+VVNTo7IBMWFLPo+XqPE80Obmkjme35lX"
    "2oZMl5ZF2XQtg7fHbDXTpzPRtayuYxPZH/0sXkY8LxN+amvvCgR7z8DfTHwyZqDEM/d2J/"
    "XVaIgWjl5ZZ+iVhd9k9MrCYU7wyuLf2yIQpdcefbG2+mLBX+XfhQDgAEkTMeCLXBjwRQYG"
    "fBHDgAXLaMLXfQuXaXPiXA/AZUwp8Oa+OK5Sl2C1znIpDFChD2EBH8KQAlyQ5zFa5HwBzm"
    "9Ag6KCZ5gSfc3qLHdiMbLKi5EVQFgD4+IXCNnTP6pQpZGaftvj3lGxcmTW0kiKtyjCKYCa"
    "B8tGlSSq1ItsKKOBf6PrswTgPnC1lQXfuzHF4OOeF8XnTSUkLOHwQLT0D65N0j4nYLN0/e"
    "fJTDWeAK62qWpQjTy5BsvF0uLbKSUT9xl+4h1PkiD+6m+IUPbhN/A9oOyXYtFzLxg3lxOr"
    "WSwfDX2q/Gv1Uki9DVGhdruHduuFHMmdKz4IQ3E+ZRhitI2AdbLE/SrSl9mOmxVvl4A5n7"
    "jOrD+744y4JPDvmLU7o9737iWRf8dswJWiQff6krgH0e9xPi/XXE6uGT6u0Y0JrW07rY+j"
    "U4e5mPK640BHaRH4qPNII7zV1FGuiUfbgy3KvFIrLaNZuEErS0le2jDfQm1zVzglPh1RDf"
    "4t0tbEXsD5HwdfOuTXXy7ek/Hy55/VX9+3pJPv3z4LNy1Qel0XL4iHAW8yr0OmyZbpxU2r"
    "vmnJ+nK66oaaW6bmhh7DuL++3f5qpWyrVvZuyq/44d7b99GhOafCSXY1M0WxZQDvZDpG6A"
    "TuLnxhp6pNf3oC31btM5m8UmtCpuCqaoMH7GpGYSc0iO0mFyTzpe0QTU8oEH2IGxbMlKjp"
    "9sJQ14pgdavs+kA2Va3pTIEUk3axfr/27iJdI0xaI5gUPX7P0OMXv6no8YvDnDDM7re8iD"
    "YSpEGdZKs16YW/1q5Aukdbaxz9vjsY9u8uifw7ZsPu4Huv070k7kE9sPOo9Jh3tkfp6jwU"
    "dXISFkB0AqcznSU3RAf0kvQ2m6N1kkys55El3aJkm+zlG9AAY/xsW5a6TnPxDRNGWFul0T"
    "+grrnO3fY53O8tdDQwLP/xZ9yO/PRUvKCPT1Ni4sA6JA/ZQbfdzXNzoYMz275umwvddZ07"
    "su9bLpdN9G7NzSoRqq9s6r3vybBwgfkmMmwGrEF+5eZXsFzSnsyK1mg6Srt3Nrfg6v7bVk"
    "f20tQpJdI/7cmir5baXAbNVR2ScRs6S8qlXoRNt6KnG95RU3ll0akJ6cMUCHnfN8TD7avj"
    "Rs83kV+ewW8/Tg1lL01lkq7x7Vd39H0nVPcvBxBZoyf7a5TAHjfeR3TLOOsK5qIcQi+3dP"
    "64U870OiiVeUpu+gp18ZSUAb/8QMLt5Onq8X77pA2m+G6giOaYzqIMNo3cfhrCooLuNe0l"
    "54ml/1swSXwvE3xt4o1amY43weaKl8Imlysjb9tyi44Kz0BRX5QvrrVNlnznNcQFmXb02a"
    "R2y8/orhKLghUBPGZAlHhmuk21RM/FKu5R0NFG9F5ZLdK3zYPeQFNjuuuLRTWdTwVHWVp6"
    "EZZH6Rpo87r4+ec8Ri9oljoA8mLEPWYGJY7Yc7E8WkGiBjK7gnRapivThVk84htQMot9gh"
    "pXbyvLCBMyK5YRDHhcbtS1GYojdAbayeHLxjikoxhfX66LDXC6LTZIU6Yncn2Hdfcqbs8e"
    "WhxmbuHybU1DnVsROCI4p0JwRKc97LSvu1mF26oM5vAMIgk6ZsBWkq5ZTgONtqqTv0udbU"
    "Et22QyrzifaVRzc7x44ReUE/8g0pQb+lSorGTOdTzN9PK5zONaZLldJyiPf/hVYDYluf/c"
    "J/QNYyCqjYGoS7n1hmslWHD9jRLGSP+U4qJrkA6Vk1oLr/Wp/1bfQd1ddD1s4eGasrTsym"
    "4HE1ylwpAgtvqaRLrQaoI9RPFVl+2Ca59REQz8k85knTVXznRmlrl8nokCOlJ0kNkUdM1L"
    "puDXZotXYuMyqZ1W+K3qG0LpIxm57JK5hXvdMFA4xS5lLLNfA2huvnJ52mQtQSDNMZx6ZV"
    "rOzKsYtIvpxZthZQY2V2XIQUEeBXkU5FGQL1OQr3koU5VTuuxopoIxNygnBzbgQJAISEee"
    "+ldEtQwRom5Za91SnSfsOul7vdscN/o9NnpMI3ISK+u4PAdqEhB6dKPs1Y7fJY1pkBLdB+"
    "o8yojAIgJ7zAhsuM7pvjHfSU7nDWF6ZG9/4nOYqzKiwsx+TBvIvkbQVZP4VSW2f0+Zxh8q"
    "NN/OEqD+xHatLOR/ISkUNUaSIxbConxIbEci4ivVJk/mkmnk2TQ1kSV5pQIULyMWfI8TQM"
    "4Byaca0ZloJh1TIMbBw+1VYlMu4kNRIxH+EDMHHPjemOS5HuBsOia+UJMz9mSU6lFTUvWg"
    "Do86PMr9qMOfyCjH1JG3cV8IiYUJok1UbEwXaULCan5RRhBJ94BI7OVoBqUSveoRlgmFrT"
    "QRjhkOvOR6yfbYzupuhAGepyn64Be4sXvz8X6BcZh3HGZ3198FRg9RIoxe51HGKDyMwqsD"
    "lF7XKLxAMrkEXSCcai5dEwgkt8urB0BbAgF8IJkDvRsvRx1ABr3cRwQSCXwmL3QB9eWE++"
    "/wW/uni18+Aq44o3+BV/EKCOGS6HNm8vdOUggOcMc38D9Gh+EaOQyjMlZhmXiLD8bORbID"
    "5HX2yT7r3X3vjdqjHpT42ByP2X17OPy9P7hWBl1OeknCv6O7XZ4hKr/ox1zV6A7idIAMVa"
    "ZaC9PHpRkjNo2JaXB80bOsAhkQPcsaGtsbyhaeaBwLZxPPMo4FcpjnU4qHfE5oNqiZoIOK"
    "vDAqMfjsA0cZk2mcbuqYVpZymlBauKROUbVF1fbtVNs33taqVm5R5EKRC0UuFLlOUeTyyo"
    "4kSFuBiiTpgpYdaJTD7vBomSvOCRBtVjN9Otv4LPv+yudkAl8vP0OJJw15wD/4EU1N80Wn"
    "EvpvkQlkPhE5UGw3B4p04E8yQxz2AfKlWxGioZuqZcnAnXshc624zAVikGb3kQShyQLlQZ"
    "QH0dSxRRrEtBxlpeXAVAMHD1PAFB4noM8Yqu0oNt0pC2iUFoe61kONNr9TGGXMKXEKo6wn"
    "FMnLCJFdNBS//fBLDon9wy+pEjtciuG3lqI+0yRX2HQGh6kayOiLvFW/sop+JfIasVTEUh"
    "FLjWGpo5llOo6RaLr2r7Wy0FQn2GornPpF+H0T1XHofOGIFM+QH/qFD98lPyt+wGO0yJNl"
    "zsVP/rkC8K9FwBAtnahXM9OgLi4WR0wrugdmmqgH7JWOMD7xgV9aSamDUrGwIAkCYgmAmF"
    "C+d9TZUY+rv4T/aJhT0MZEOp6ioxwjRmimdoNdkyQSolB6kpDhFlDPEDC8Fjlsta6tMuSo"
    "Rn4cfOmQjxfvP/2txa+oIBu4FdSIG+RBJnCTyTmZSKzRoYuJyFwF/jIiGZXOO13QJGnjUD"
    "ctWfxAa2e11k6ZqUyRQx9n/1CcTx6AGGkjFP2sfbSKosj+oooz/0p/ThUIQ2SHkwh/rlYc"
    "/D8XF+/f/3rx8/uPn3758Ouvv3z62ZcL45eyBMSr3leQEUPcjwuN/CGedGu+W+aTCC0CxH"
    "WTKOqJrb2pplsislZEPNuGwvUZHZn8n4oxuDqwvmwEbi9ht/uXQy2mGj2NS2+6s04SfGNt"
    "MoVg6rbmbxBovj1AxPMUVEXGAst85fQWeeHLWTj3zUWasx+9Cy0ysZePk78R1TAZvST0J5"
    "H1wEXHqC2kUngPm0xnKnumZAaxIgkxJIe5L/gqQvk54YjIpWVmOmTCGaK/0olwjoRT4jl0"
    "ll4s2XsKaMAfI1YqGcNUmiyou36tBTDDAMXhBMR31QqIpeGFmPLuNOS+hbbjMIcpcZhrPc"
    "zwOYyNb7rlym3eCLwi4pjwSx4XEN4q3THhl5gTiJRUEvAJ0zSoylK8Xn2iCJsfOVVVfPbk"
    "gMMul6t+/ya0Uq56UeDn4faqO/jxneA6b6Q7KYiEJ+MV1FUjZOgLgq41B3StCSome7rXeF"
    "rmfaDL42TxVkU/smZTlP3oLC6Bx+jC1Npe22muLhZJBpEidYpuRR9tGzT8OT1KN400plda"
    "qyi2CSTAUkkbRTos5aFRSnCrymGoZaS/oKx3vYGGIAB15vlb/WATcwUp+Kmh01fhyyXgnJ"
    "/c0kBcXJ1RixLKez8nkxe6nojzE922lxC6yjiV5WJFCSbbg94eQKqRiIwFs54w6qbYgz1u"
    "/uQ9FhiHLS4LKlND1ecTFwIDGnFC4l4Ta2lQe0IM03zhT4rGYsSgKtoPEYNCcKJG4ARiUC"
    "cxzHxbL4JBuc0b5z79IU9kzIf0wJgPsbgY8bcAZ732DYT33l3k4S5vlZ7c+CLGXykNFuHw"
    "hqKBPP4lV2zXLxmxXb/EY7umXEJPKdeRzuYQUQM5XQlYjQ6Nb+zQ6HNxl3iMGDEKPbUWeu"
    "ypuUgKZEpPRbOhwGw0e2Sj2cAtceaP6F8p6niYaqft7YicVKvY3aTmbSvqVCaUK2gVTSI/"
    "oH3UP3O0BlI+/WzHVmQQiyKDWAqOQVoXOA4FxgF9AipldQF36yAkLnB5PemDXMRuleTye5"
    "yf47jdKvQNBYPEfqwa8Nk+WBpHLIYe1rQXM4kmmPaSzKZZFfqgtaKGm+cx7W1IvLrYnj3r"
    "B5uIuUGe1VfqFdV+5lsXA3dw8Onm/7xSwkxiL6czYpkrUV4bfrv2N8fkF6QRbJ5o2Tvs3Q"
    "umtvXtpehB3hzrXXBQCzE/RIbOUFFJyF/IBRkbI8Qwsywvs2BE0Z4eUA0WcFoRb6jI6t2/"
    "Qm/SxI8PScGIvv18pOow17cORGy1Vx7d58umSeWeAnJrRqkngIssr9lWmer3mQkORSC/QE"
    "4q6fsj8viTyatqLOmECy7SLwgaXIrM++Lno8XnxwySUywfHYtSYlotstL5VFmKPFitHOm0"
    "Dn73gjJV0N9zH5kKvj2BbsUYldul5AfKfg2S/dBz6ww9t95a9js66xZ6bp3EMAvpID7C6Y"
    "4ZPkEjHAQOkNp4I1EU+PKHiPYQAI7HYlkAdcBAwUrY6knTBVgaIEF2YqBgHQIFYUqWwOOB"
    "2SjDVpSvgYWbg6fya1QCV6/8jo7yu7WVraHPdq2SyA+Xi4VpOe3plNpyO4uW5Qw1aGUW55"
    "RNwZHHa7sVH+tw1gl7HxjuBDkRGYmJSuYmIIPnZLKg1lyXaMuEqBb16mKKjKvSCOjG47GW"
    "CObj+uR0FgOoPsfgsUPefMzccEBTo359ToHK8YM1mXKui5z2LaLLnPfQP4yFtlMdTi+rMw"
    "JWCFghYIWA1ekiGQhYncQw8yVpJ+2NGY7fPkUjIKtDe3370kwhngeJ0Ne+ONcD4mic7+kR"
    "JhEyDDPZI8zkmStz8Fl4THC7SReBw1SIiiUy1VKKBjZH6RqxlR+isOIuNYOwVtCxyEJY4L"
    "eZo7xTDAwgHvGJUCSkwwUBf6NNcgsN74f2vmEvLo8e7CPe/Q4b+BKYVenAszvntqPObvKY"
    "PKXGeFMIG1nN9OlMYK3mAgbLtMjUhCxtOhM1DnTHJsNv7Z8ufvnIT5EZ/eszeTZNDQglbk"
    "umLoKs2y3INDfnSzypzFj1NyyID0uIHt0ZER1GdPgM0eHTEqIQHT65YZ6pdoKfQjqs4LVv"
    "XCq6sip5b1jriTLKTvm8kqkbiOJUyPiimFmMsIHsriQrIJeTdQsy1RT+WIQp8WNR64/FRj"
    "kqoMSEiBDez3Z63XiI7ek4GPNOO07ubo+UDc6uOjoQAuyVDuK4oNh2EGdp54yrFaUj+Vbp"
    "JgphAUQFPOl0dkmEH55F+TjbjnTNE2dErn3ziajE0F8pkWJ8HLSp4gY7gzTAEsEwBGyaA9"
    "gUlyJQejgC6QH1IdSH6sfuSvQhFJRRUEZBOaeg3F5A0JpqDKTAmCQtR5tkisyq21ixAq3z"
    "yc0zzmmi2i+ykBUXXR/drC5cmuVClQZhL+raMFVNRKqIiJeVbhjkkRKNN/sM8S9zdS1Syc"
    "jLUL4dUs2sRcl2i6pJpeUPeXMo3TWxHbrwg23MQLV5vuWzFuHCPETZaHSqa/xxDNWT4yeM"
    "Un5GGS8vfr74OPFjfvhj2/DU/Bn53HqkM9V4Uswn/xZuCuMxg5Agae1VCSxNDTIQzlVNGn"
    "HdEdtFJ+CdOUuxgDVOVYpSEMl0s7mD+5i+jaOqjDqV38rr3Uq6WyX34Ux8eio7q1GlPKJM"
    "q6jnqiZqKInbC18w8NedvSXexuu5ZPajKl4jVRx9J87Qd+KttYSjQzrQd+Ikhpkt54/Faq"
    "FtKEoJ8aqR+0T5lfw88SLO2y5nY0y7D/HZo60zXnV21b5WrrtXo0viHY3Z1aB91/mmdG76"
    "w97dV34l9Nu/3r/v3gWvu7/HrHPT7t3yvjq9Ya9/d0nCv/n1/u09P3U3UuCoezdsj2S7xP"
    "O8/aB73RspN73bHn/O4C9+7WE46t92B8rVTbvz201vCC1i5wLt+Ejffe0GGskTgRa/t3vf"
    "u4NAC3lizK77D1ejLw83LsNCP8esP7jmbfu8pfek0TNem/tBr9P1Losf3pXhPWdS+0b50v"
    "WvB055rUbdwe3Quy5+jBnfRr58Ub4O2tecMvAjquW/zTLaaK27LKQNda2X0qD7jwe+nXev"
    "L4l/OGbt+/sBnwL8pHc0ZoPul4ehbCcOxgy+E9eD9u98FfiHuwxdLhw5A0ZO8KpJSWGe/n"
    "3ZUNR5uHY1jORh8Md0Bn9MYXBBmB4LHGTmxIsgSnm5GqVDxqYytqgVL07ZwM2hkljgIJRd"
    "ZDJH6TAfafJc3i0QN0yLOnKtdWTMPpMxmFXkQVHnYGhLWFV0qs9VI8X1wCeKLidJde5SN2"
    "rDAq34tn3z47tPrYtIXcWgphVBcJeWRdm0kFQepGnEnA5/et/n+PC+T/3svo9y2LVxxxmc"
    "kcRnQ3L4BD4Bo8/jUjccndnncNu3sPRUktYHfAUKGIC85oez/lQ500s2ALnuE5usU4XQ4y"
    "TiBm4o5Sv6Lucslb0UmMkRKpzQ6RPa0Od6UaEjSoqiR7boEXREKRRiF6DDxEV1VpY2DkFF"
    "xndDhaNb59F907o2dfsOlQ2K+n6FBXibTI1gXabj/eFLW9R06pZS2yJjMpfA4iH0c0s9n5"
    "OjnL3bK7MkruLCEQ5hfXfPlHdevMLQ1YUbMsMj09XmO6mTnHC5CLMGfkfNmaRhzBCqC+/J"
    "pA700SD+HCKgSKy+jGgib3XmCCXyQK18cUTQ+jIcG2M+QdUbiMVxo2psEVDTIibfwb1Am5"
    "bMhQi1bmScDBzNzJUIvVnN1smBQ5XeLSEKxw+4OGv5Ho1/ZoXmyPuVFPuB4QEYHlB0g8Pw"
    "ALSJ1wgIwPCAkxjmtPCAdHtDWnQAmhrO0HaGtrM35zTazmrwHdjJdgYMSd8ytsdBBOlrXJ"
    "3rLE/IQ1SJfJvgBlcJ3cXeFaJEm1edZSBP9S+mnIep0CCTtHKKxwFE6Wq8j2EQQJ2ZXs40"
    "DvKneGa6JGKc0Lkm9NScQwn3OLvTffIDJE1g8qF98mMA+A7fQnRR2OoGspv7B/rWXObx+w"
    "jYfPb0SkhI5necDM7rmpDfBSS02Etg9Uk4gCTtkLVKcHll8G4gBKXLHCuxpF+kRSvLJv3o"
    "tVWo33irVXokcrWT6dJ2zDm1IC0jdAFG4NVsLSy+JpM2ZPrKucln1WfefqXqYEPmjBRpHO"
    "f8H8tcPs/IckEcU5DpbGosNZG6kmhqgon6sLcumDXSeyp32sgHqyQpX5ldow0cbeBFN2q0"
    "gaNxtEbAINrAT2KYMfw/YzCrgBo8EaoIy4M0yPQdmB6S7YrsZSFC3MpqvZUJhURTlszRje"
    "RxTh7jKF3WMB+tkp5oqOejFlkoUqlTin8VYoQIQxffpiLKbl41MUKGQGk2UOqxqwT4rhPo"
    "6jhZuxW8i0yuWuF2HZM5ElWLAXbepVYWUjcNNMoVN2JBmcSfoOoLIFw+ZHZO2mSqGsZP8F"
    "oQ47GwzLluUw2wNG0JBVzIBBrAdQXCwU02IeKDI6qqML6tEvdhkkNIDnXj/dA5t6eKADoJ"
    "H88FWJ50wxJvVe2LwIDwrsWYlPzc4aFGJBORTEQyEck8bb0QkcyTGObpTGWMJmj++RzIA+"
    "R1htjOOv2Hu5EowSAPxmzUvenef+NcvST+4Zh97w2hzoL4M2acvcM2lHZwD8ase9vu3VwS"
    "8WfMbroj0an8O2a/d68uCf9nzIYPX7/ysen175Sr/n9dkvBvcF7/+nDTHvUH4L7uHkZF2L"
    "dxYF8sLT7HUrwWt0+IAPnhJsTZsDv43ut0C8olHhkfHnnAR7w9+I0vSqhB4h/CaA6+d/8J"
    "owh/6zFOfA+Ad9xxmDbUtV62g267803GeIiDMYPW/tnAjzHrtG9ulKt25ze+yL3DMbvudm"
    "56d9DYO6rH8DHTKWTM8NrXebjqixBGFNNCQmuEFuWZWsszgM0oyal9MxZXkAgh+B0WWBxB"
    "yWtHSiA9ZVNSBOUqulnFqDGOsM67FZquKgmcSMC887I2gRTDUtAweGDDYNpkLoHHJxE7kb"
    "CK62iC5X9syrIssV6LVg6DrGCL17hw6IQXkUCmM85YIlIEqtOZDFKARHpz1XrhIgN7bpEn"
    "y5zL4ISNVXRNHPWFgjUVWLQ9XqKC++1nhn3WXylD8x+a/9D8h+a/k9dM0Px3EsMc/OjlRW"
    "yCNHtCNUc0tAlYDQYlvAHUuNKdmcaF/aKzNkp3yiCjxwvVUIraoRJIETBHn3WEpmrP2uP2"
    "WffYnwSVBIYmAyQJttqKjrTJgiuBXAk2Lf7fs8p0W1SyaBHYAAn9i1Mba2IKJ3N7wVmr8/"
    "sQ+fxWHP3Ys78xG7MJCA6O7qwVmVB5At7q5pPAUDbX+F2XkNNqIiojEGYSZ2X6qItNZuor"
    "FSQ2Z+JnslDX4B9vk2cTfOT5BX6jR5W9KOp0CsWTJ+dkxFs/cZmPyHLKNlEtKhNbQD/fe/"
    "fEBogAHsei0xf+DppAbPgTGAbRwZferRQ8uST/vVQth1r8XfmDWPzl4B3GfGHwla1D31Ck"
    "gaoGZ8rCMrXl1JE1HsS9HlUDVql47acl0/ilR5P/cdNm2EsoTUTTCzzEuCSxnhBbFbFKsy"
    "s/hEoglevl7o54JX17CeVK9ssPqfXl9v2qLxQxuSp47NKd/mOZUZ7odA0yQOldL0zTqIjj"
    "C/7to6V3qLzQdamrhFr8M8GXKldty31/Old1o9T4G3NpTSuYAzZVLb4HPVvq3C7W79fe3Z"
    "alIb4W3qd5z74RC0csvKgwjFg4gqQ1AkkRCz+JYU7UDnZxrk/sqMYoGWj3vevu3UgR//ZG"
    "/1Q67YHwuk86P2b37eHwvj8YXRLvaMxGg/b37o1y3x3cQgRN6OeYfekPur2vd92B4vbZ6b"
    "r3SLsyZg93vS+97rUy7Hd67RulM+he90ZKp3/dvSTp18bs6mHYu+sOh7zDr70hfxAIu7kk"
    "iaejinqeYIAPeYIBPqQHA8TLeERU0Pi8G3KNmGppklGMuMZzrbaIbDIMkLgD5BqHTQcVjU"
    "ZMXK1wMKouxhREnIrN/iglTv3iUz/Iw+LzPpkaJ/3WSZ+22WdUeyt3h9+uAR+Mu+V/U1/4"
    "a+0qwHm0dTbQn3HRaghyjfw7Zv3B1/Zdb+hKO8Ffuwg5FUQ8FqyFslf5k7rpSQeofyKR2w"
    "IM9gma8M2sejuRuHAB7voEzeNuJdOXK+oAMRdhcYCkeUz+kIvJHzKY/CHO5I0xIi+PNxTN"
    "Y/GnPBz+lM7gTzH+hmx+u0geoQ4OmECj8zAc9W+7g4LmjLP7QX943+0AEuQejdk/HtrDnu"
    "L1eEnCv8dsc2Vz7nvvHrKu3I/ZdX9w277jHboHY3bTH/Kf8G89BJmQ9bUIGhwixMDcOmPB"
    "z5aq7byIfeIab5ln7UvSHrOrS3LFVyRfirusrXd51ta79LX1Ll7Ez/UUKvKJCtI0UFl4n4"
    "PH71NZ/D5eoFh6WiVsXlmVuYNke1fl3onhPx9+29qpJrf0XlM877WCfE6gRnZnsVv4ARZk"
    "sk+DrM1irfCtLMhanwZZm8Va31lVcX1aC7I5kR5ZnsXykC9pAVaH6E6PxR8KstjR02wa2w"
    "XnIH2dZedh7+Y76K/y75h97d9cXxL4l+uvvfZt/w7yDcqDeuismKCrtARdFtV0J20nSfWj"
    "jJLt5ExZM8ZV4E4JPDL0uZ6ErWRt0lHSvffpmrG67I+hy69X1dB3qP2UTH3Ku8ImyiHx05"
    "dhgPOIavy9q40RLhyYEOP034f9u6y42QBhdK7qU4f8RxRwrgxi3wQTPC51w+ES/Dnc9i0i"
    "CIBRISQ25kUUdRhqhSFW6CDqRRQKSImNTduy1HWKiSlCGBmbQw8K3O8tBgV8tf74M6qCBy"
    "MN88bKhIgwRjzC0nCEZV6ehqmQqVGmhgPyijA2Ron5NjOTGsjVHWdx4ZQGV35HxzlltyY0"
    "CO2DOTJtumu8BNYWS7J5rPwN74l5GLxZ6yUwuUBKjnruC9sZHNsbCyflCOwbBm8Awo1CGX"
    "88miCkXbldfPltQA2RnyJj9/C66/Le1g2a5WGNQ6ZW3ZNXgbKaDWUS5J0th0mBjLdN5JW7"
    "pJ90Y98F2LztL8Qo09D4p8VZcZWsHD5dLxeGPj3qvITZHGN0hRwrvhhLYtYt9NVoRmnKYw"
    "K8ibyK8Mpy2VDSvAq2bCy7+NxKUgmQX3F+CedSBepu7r11fYWuOqKnpnKLv5ymmJDEZj9W"
    "feP99F8bpc0nBy6UM7NuvO6aPbukQ/9+rLoXfdxQVWsql6bmfGFIkv12eK+fpjKKzwOA00"
    "qBZ25EX3mxmWNUEBcmV0725tM99NJY+Eq4iZYguDebS+ZiYVoOf2Rn7+nU97tqLLd09mrq"
    "030Z1ZO9NJVJpqXtLXP2oY+mMsh2+AvN90eN2zLxzNDrrkn8AqtO1QnVNxhfRmb1EBC4Pc"
    "W6ooXaby9FtzKJAMSJA1nF5+qaPFKRC93r8Qe7JRKAC1CYt7VsR2YFF2nI7QVVX2xRNE53"
    "PpOJrc91Q7X4HixypItO3UTp8IJ26ywyLod/gjETNe1+hqTr787JtW7PddumGtxTJlhnps"
    "P7W/I7qM98UqQnNRdPBFcF/puduFxCxCUnIvbfFdph5TzMFozZgi8xW/DJpg7AbMEnMcxQ"
    "P0VJybl1BZieylLcnUOEkVF+5JTNGtirfv8mNKZXvWhKyofbq+7gx3eR4JX4Bio4l5oldD"
    "vT09OEItuz2B4S8AoEZYUJ3yZ09m2478VkvS8QkqV5OsAOX44oLSYXqvOnwx0t1VC4XGcn"
    "Cdjp9ReTaJsQOrYlMCY0tGXkPPY14Rjv07XKIA1GgEQYKv31ijE0SIMMzQ778GGew3nN15"
    "SvW93mg9MqR1SCxM2Qszk4G9wBa1kfVHoWZkDZvuthDhh77rfdCmH3GRUAMpGekgRCNojK"
    "TIBpz8lkbr5SbUJeKF1Azco1ETcT+LHcDSW4DFAh4MRQN1NgxguTd8S7k6U5vc5d1TGEYB"
    "/6AcaM/2afycRPD/JIn/iKEXj3il9y+1s40PoHmzAu0hBo/BO0JivVJtoytVZnFogNnbpz"
    "0PVLraIQohd7U0Wnj2vFhgixfXtHtBzR8qJfEUTLEUatkS6MaPlJDHNxoGNPeOOYBrMKfC"
    "MkGRVZViFCXFW1XlVCqo8PcHoeJJ8A8x9lr7gd8h9FFKHkdZciscRJTzmZ2pJpkBhtB5Eg"
    "SIg2kDpvXTBUO5g/ImRo+SguGQTgk7wAQYAEYfqUzFc7Jb1ClmawNIiSFedthBqTimVal2"
    "CFowkkjwkksBfmzniFnC2S7apgNjFvoZfA5GJp2+q5L+Rlc2R/rKU1zw//yTDoBUOEctj0"
    "rGDzrWa938EG5lrR/FAQEdEB9jD+l6sbn6WVS8RzUF20tHVNWrZCJrp9O0uM/pgG9gU3lU"
    "Z2CIiXbwNNT2h6QtPTJZqeTheCQNPTKQzzC+dhfIDzFSTyaOtsgjob3vcfht1LIv+O2X17"
    "0IUCuvLvmHW+9aA8kfgzZoPuTXvU+87be0dj1r29v+n/EyoaeUf+ua5/TvY8uoNm7oF3L6"
    "XTv71v3/3Tu6f3e8yGD1fD3nWvPeDXNsdj9vWhPWjfjfq8L//QP9vtXvun+TE885fuYAA3"
    "9o78c9f+uZpUWuLyXaEC2177JkCZB6hg7gvyxeTMCBlCbhG2BrSCAlwNUyFTszG2oKqGaN"
    "A2mCKyYnPgQZ76i+zNwd7w0q0V+hNMS5kA/ESyVqZjPsFMmfngHnCiBirOYOEF7aM0LbLS"
    "nZlwaaavukb57HGTfcRhnl07KegFHVkf4mVL8oRGbAexnaJbGmI7qPTXSOlHbOckhjnN1S"
    "4fupPqbVcn5fusfUnaY3Z1Sa7GrHNJOrvAHO/yaOLv0hXxdzE9XH1ydq/z7RPXGlerJ+M9"
    "0THO+3SvuSBNnVleW5+5kHRd5GsSIsSPSa0/JggtVgItukvgcV2Qr1E69OBDdPEN0UV/Op"
    "bA4JPwM4uu31phjH49lwSAMVjrJR1d9CvL5IMW2xuPr4UqMv0KHy9IMcyX+IIzU4eEDG5J"
    "VS/fAiRN+CyORMZhMlNtwkzyrPP7xpHHiu6xHzAJfKKSU4hOIjqJ6CSikyevaSA6eRLDjE"
    "kPMgazCpgmLmsUWVtxalxftV5fCNhUA9iA5F8UrAnQIFAT9a2b0h1YGiHDaYr415viX/pr"
    "Kcw9DewrsHBzeS7KpX5w9h7r9I3sjbWCFqO1jxMQxoTyyOlAY7Q0cz68EbwQbYcuwi6IP9"
    "gEuts4IvIudeYVMlsnOzPu1s1+qKF8VfRnRMQQEUNEDFHVRcTwJIb5Tf0ZD+VXdz/oD++7"
    "HYhQdY/G7B8P7WFP6TwMR/1biPMM/x6zzZXNue+9+0vC/xmz6/7gtg0hr+7BmN30h/wn/B"
    "sVafJ47ZUfFXoC7pKnOKyI8GdsvlUg/GG9oJC4E6LE72Ctv4PeYBV2GowRIhiN8fMIRtcb"
    "zSsORm+WOSLSOXkc3RhrhZneQ+1e7YaqYXwufrWVhZQuRDsu77kNczhlQluiy2JVi+WjoU"
    "8J9CJLZIFzJH8SooNTpAa/2aV0qRQFrpj5aGprcenJNAxzBWW3HLJckCVzdIPYfE6LFo5p"
    "vvArMXD1sLcfM/BsaBERcW77XqARWqFrQP2vEkBci88v1S4LxY2U0qq0c0Gzf68IPCPwXP"
    "RbgcAzamI10sQQeD6JYfY+eHF4MnlwvfaNALGiKGE+mDALJ0wACkPSSpF1FCHFhVTrheSo"
    "L5TtMMpBOqxcVOcRRgStEmDyybSKMzVEhCyNsFTuKYUx9AgZIugI9b4h1CuX+MFh3mNlcG"
    "hHzMFeb7Ejjp6Pv5HNsVYoenvKlxdNhNC9S63MIjnmfGHAuytqoPlWFH3oAc0q8XuAsjbq"
    "Mz+yZW6BtfAN5ge6Rezlglq6aZG5uibMBHSbaQZNTKZact/JJXS8jqGFrIk0l7M4s5BOsC"
    "VW00GgGIHiMwSKT1ctRqD4JIZ5IyMUhD8idKisR7bJqDhRgLcJpMjeLVp7UObbV20P9nWc"
    "zN2ut0eWbw7NMiRJ78/l01DfE5ZyrVTMzVxPUDJDCyGHmplPvWwHw0592nMymapcR50IbZ"
    "Cf1yjEqILTlLwlb2wtDWq3yJO5ZL6Xlc5eqe3oz6II7GcyseiCC5n2BC7GtM/D3XrMqGoZ"
    "OhSG9dVct08bfMD8xH6g6kJVOn5JdfyyscTtaxenrUeLL7yZ77IlAqur8aqKuYdt7lXiXa"
    "TG792ELyhnaZfZv9tj1cyqtHPKSisWE+lZ4zOvin7t5eO/6LTUiSIWcYUT0YLFXyoP+M5h"
    "P6kCbCm1X/pKLd1ZK3wneKlgsv3lUIuphmLRJ2p5eehLnh58++Sb2LOlzgsu9q+9uzy7lv"
    "eB3LNvBPoQ6CsqliLQhwhQjRAgBPpOYpjZMllxz/AJ9SlKKae0/Yt0MJfQD/kKGWfUMY76"
    "gza+KPk/Hto3vdE/Rcg/HIzZsDv43utAnXJ5MGZfu3fdQfvmkrgHUHS8O+A/Ov+EquPuYV"
    "Qrz+fDm8uFt0Ckvycj7zpoQfpaD9xN/3fIsPD7mN12r3sPt5dE/h2zb72v3y4J/DtmnUFv"
    "1OvA2HlH9RomX5UJj9VwrhpGqnQXIz6cjFflVibFvPcXv370JTz4kSXcDW/bNzcJEt5MZY"
    "wau66BAHmtl0Cn/3A3EklJ5MGYjbo33ftv/Et7SfxDyFQy7I0gVwn/A8tlOGx/7cJ6EQew"
    "m7V7N7CT8T9jdtMdiU7l3zH7vXt1Sfg/fGd8+PqVf697/Tvlqv9ffIMM/R6zQffrw0171O"
    "fE/mFNlpuPhe20J/rUtZ4Og26n2/vevQbuy6Mx6919hxH62h717r5ektDPMWsPh72vd0Dh"
    "HY3Z/U37Trkf9O/7Q7gQ+sn7u72/4V+8O7e7wC++1/K1eNXu/Mbno3vEz93IbuTfMXu4+/"
    "sDf4AvPTgZ+MGnGZcUrwft3+8uiX9Yj8kj8bHY3Endnv32qHpHN+ZkiC2v4J5MXeOaqDuK"
    "8Z/yTOFP6VP4U3z/c1HpAswOkNR516tT8FzwyWKcTk+1FSFrBLezEIZK8m15NpK809snaN"
    "72UT4KELHxFYsKDZEimFZrMC1oby0yykE6jAqt8wibS2dqpsXQb1eFAuQ13jjP+PnRDagY"
    "7kGW4nHd42rwqDeUl4K/6qyUhGzs+XWTKNlOKkrNlmfZSsrGNaTIFrihwg2wzhtg2E0iNs"
    "h/H/bvUiTGKGF0nPWpQ/5DDN2uTM0PuDY8LnXD0Zl9Drd9C38GYFS2GB+V2CODCR1ExfiQ"
    "e0xsbNqWpa7TIPEwYWRsDj0ocL+3GBRQlv74M8LUkONkXs+dEBF66WN22kOwNewSm5erYS"
    "pkaoSphg6vp9hU7FEFeZtIjJk2ovCIcGovXDcxSIU8xewlb5i9RH7uS+Duld9RQ3kbEoxy"
    "cNb9OpXA2tOILAt/zXMwOPyJKoPPm56OcufdyuLEj3qu8p/ii1XGHlwgFPVImRz+vBcOjg"
    "yUZIIcNyIWL4HzVy7xl98G1FBTUL14bp2G7B0JszOl2EIRPjVwckZspYYBk27P6eSzqeP2"
    "19iJBf48ZTFr4DkHNZJT1ObqTQlb1cDvqKmssg19sSeTRlwStZ+oNeRdNYlN8FGsPC+Av2"
    "ll5QcI7mx50tFNg+1zlb4Gip+AxC1oIgqsGCojK9XmFy1Lpxoxl85nMgma7iayvso78iPk"
    "jlMdKITyN+KY5Bfy4xN/4/XfkktkV3u7olVYIrk64OGwlDbGr15i/CrGr6KhGuNXT2KYjy"
    "C64Ih8d0IyRKGtMUiIS6beS4bawJvYCOdzYdxQ19nT/izgkxhwSMxyVoTeBt125xtcCvyI"
    "agLosNiwTY8rZQkOvekBJ177Gnvw1jjQRHwnihf8jtChvT/CV8zXiwlla4A+tvZPKOsv9Y"
    "Pb/Ou5M2zncWRvrGcmWWm5yYKLfdtOHqzY1+PyAcXWEpKzcqLnmUBtV6b18mSYq0uymq2h"
    "JvYjfVZZi/8S6VYjWVxlgtcWmZkraCvCtZIR4orus72giZuVKVrKBIFcBHKLbmkI5CJcUS"
    "O4AoHckxjmtESEqXtjah7C45Soy94dhaCxw6IJ0uGSqfWS4V8xu1iulA0FglfFwasn/p78"
    "eRL8jtI5HqRBnhfnOabUaPouhik1mpFSg/4FrnBqsoEqfYOMkNV4DGu7RyL4j+B/LYHpfO"
    "D/2wDTtyZzZgYfruel5c6OCDAdadHKB0zPJRV/jA1ZjuJngixYfsyGemJuJy3yuCYyctKv"
    "DNYiqi3LYtuOaWquR7LO6bjoEwenK7nDdo9lxJ8Rfy66cyH+jChLjfQTxJ9PYpjF5zF5hJ"
    "NH1yfIGthqPk1vM6QwTDFEzBdywmxLzwMXIDl8Bri3YVwlud5e6MLZYU8KkOGGVLsNKaZ8"
    "vo1uFIgfTtCLwtHFuZx1whQ51CERVblYOhAlCW4yXkqegOeMXyvZVnXQVbxiyboTDcdM0o"
    "bKvcGYjVmbTOCNKZPZJibEfHVDRA19ros6z6uZCbWHyMIy+WzhtPw0o1QTahaZcFZa5qtq"
    "TMgjfeKqRvgppvyBVWavqFVGtKj3CJVU8fVeRMEwVNQeUXtE7fG0vuKoPZ7cMGMYapl7Iw"
    "hnRWyIXvs6RyTW1noYkQSLbFERUtyjar1HBbWThJGmU32uGumW4iBpdKQl7bnbR45xPh6L"
    "/XW307tt3/z47lPrQgweH1JdmjCDxaCiCc4tKLCXUkY4hccBmkZsZGGHk/c5/E3ep7qbvI"
    "9yWGrCyfzd7jS0oa6xv8lZu9Pp3o9EfVH3CIrEfnkYyiKl4iAKbbyN74/k507fkAgp+urV"
    "+RMiB0spGjEfIavxmqutlKbPFwadU7abLhmnxnVW53Xmj5eQuAqvtxRyXHfF110Qyo6NQD"
    "rkHCHDdBXosXoQxvoaeeEMK3FKnLToDfy2qUACc7IEJp9EMpD4Ms7BZ+9rVQKT225XA8rZ"
    "lsuR50gZHfnC18q3PZTaPMGDI5r6PN2Hw3FbKrbXdKvzxkh4PEAHxC2RQuD2rgeFar9QjT"
    "yZluvLIE4Cfh930tinoz29I3TbXlbkGxEuGxNEP9BTAj0l0FMCPSVOFPNAT4mTGGb0lChz"
    "bwwJKoUQ4SAhLpl6L5lD53k5psGsBPRFc+ZJLCyEoSuCoXerll5amfTmMBXx57fEn9+iKP"
    "KxsjdXOeS3gUM71HL0J32qiseJJ6AOXG5lBrRFGuaIYwuQENMihj6lfJ5ALJhtzumjqa1/"
    "sFvkVTV0jSwXEIwGMKbOpsYS0saRibikLJmjG5PPso7ghHOEKRBhpjuQcNpOi3E73M0h/m"
    "1C/1Ln/LQMZrN1x4E+3GA5qW4AXNsiE4uvgBWEubn1E/kzQVaRmWlo1BLNKbNMSGoOGUr4"
    "YwkC3iY9FzbkKzlrbdJgt8gfZ/A8sYTYISw28H4VAL1gblLmwt7krgrvKYP3LfGOXvf8zs"
    "7Sjt6oihd0b+POiTI732R3Lfeh3bmHkYmItyPefoZ4++kqv4i3n8Qwe0JB3jAUr30jgMNw"
    "3MOHPHEPH9LjHuJxPmlJ69PZm5q1vgkM/pSHwZ/SGfwpxmChNxRi8IaigQy++Dlf6E5W7E"
    "4yjzUlMSgwNftViKjsDFj13f4TcmBFdKy8DIyQnTQLPf2xAPsCJCfNuo0Svksc5Ia6zpsl"
    "39hueteXRPwZs+5/3fcGvbuvl8Q7cs9BWKR7AIGS3/u/yUBJcRDFx/Jtt2UHSlr01XzZSe"
    "gOU6Jdsc4yN1YUPmCBkL/UeUE7Y4AEY1yi+5MPjxZgaJgKeRr7REcNAbkt4nFSNItnm8WD"
    "LIuzuuKgoZpyeLvxNj7PcpjHhYFtfxZ3eTcDasOLH+sOsZXBgU9ODsa6+2kJvB3BQ/EXGN"
    "CpaWnN5W/4C1Qv7wNzadnJjgfySis7ia7fZqu7we8iO61NHHX5PHPOyTdhULfB4C8s7Xwf"
    "FTU/JnDEecrJJyL/LNGdz2Sl8wm0dIjK1gSy1K7BQYBoJrXPycjrWRrsGZEBmSF/g4Pefc"
    "ygFxkJRtXpzDVl/sBvt9opAsyDveG54C/ah9E+jPbhS7QPnyyIgfbhkxhm74OX177mtS8H"
    "MH7TWidVW4fTTe/bkfljMMOf3Q+6yt/7V5fEPRizq0Hv+qvA5r2jMevfKaNvbsPN8ZgNu4"
    "PvvU4XSqKKA36m/aU7+ic/If6OWad/e3/Ta99Bo81xPZB8+Kv8O6FiUIbtf0NS52Gtk21a"
    "sIwmiG5buEybE/x2AC7PQMlM+MpnpQT2afbOBVw3hmcZYN1kwL+03uXOBbxRd+McbluWuk"
    "7mb5gswuQqa2QF9L/HpW44OrPP4X5vofSBCeiPP2M2CkffLTgzTIk21LrJpTFYPx2xCwZp"
    "ufhMbDJcuZRffhtQIy13eQQoHcrejnfbikGl/1sluBnA7hMAzjCynw5yCnTc2jTcinT22S"
    "bCyMUXoQ+vbpYaDn2SDSYgUk/OyUR1HDpfOBMyNZdQBVnENb1r8Q4hOkoU7FJth5j8HgvV"
    "tqn2OYZ1Hvj+Y6aSydycvkyIQ22oGQZVxCT5LmCnrTqu79TBQp6qumXp/SNyi8ht0V0dkV"
    "uE9GoE6SFyexLDjJE9FWK3G3kir0f6huKkHdJd6bbAJztAgTneEr7aIPgnKLemaVCVJbPU"
    "I4nw85HTVMVQ/8xhZ+BVv38T2rCvelGn4Yfbq+7gxyhgF+ezDcJyQRTUpzlFFPRDERSUa7"
    "LKXLUSZnImg0N0J1h2riiPaYJIkLlVbIgOuFm8DU9L3CswwuNwER7oP4/+8zXD1Fs7+8/n"
    "sWgEwOM9rRqR1GZHuc8c1qBxI5Ok3atCr4xZNIKXW1kmDTfZmrLwWm61aQz9nGxkpa5FNr"
    "ZgyraNCUF6Pc/MFe/JgvNrMlNfKZnyDojJvDxpIYNF2Z0XNThkGAZkCHKJJoFH+rxklRob"
    "qrsD58YzrfwWbsx3ifdAqwlaTYp+OtBqgnB6jeB0tJqcxDCj1aRKq4knvuzi8u4T15nVXJ"
    "XrDB56I5lZxj0cs9Gg3buDc+4B5J/52huOugPZ0Dses9t+5zdlxKcxXAj8gBw27VvZiXc0"
    "Zp3uYNT70oOT/iH4xd/x+3REF5vjqND/Nn7xJ5GQqH/fvbsk8K8bpNB1x8I9HLP2Vfvuui"
    "9G0z+sxwAFpf68ts0gzUlbNy36rAO1rKteOPtjCnkTUOGqM0Hy2wkAZQeuJ5Aix7dznPLX"
    "KpoWMkiz50ZRM24X2yfQZoE2i5rB5q0KbBZVIvGR1DUJYHw8uU1mIWvRVrE2jXOFGSyoZZ"
    "vsB9srVMKIStyQEwGVryA5yVSdCxxdd87J7zOTrFQoaDI3X6kNlVWgiskMarBAfRPebOLV"
    "N1FUZxIH6w9zW1GzRfiviKItKgEvCxmM8DMYCN79/HOLk7yqxlLIKxN5T5GERbUcfaovOJ"
    "MJpG15njnyMVpuMAPQ/5JercXeBNmElm5msZbAw1cCikcXQ7X3k324t9poPVW/ZCW3QfAf"
    "wf+iH0AE/xEVrhEqjOD/SQzzSYCT3btB/+ZG4Mju0Zj93u6NRFoW92DM2qNR9+5a4JPuEY"
    "CWw+7dCBBL+Mup+IBcD9q/310S/3DMHu6G3bbAO72jegCbEaGmyCKOkOIqrvcq3vWTbJf8"
    "RT4eiOroxlgCibusZA1H+ChG+G3DbY5nYHeJBNmgNgX0wDDRTqpgzbhatjKIUR8HjPoIIW"
    "S5jSchKrSboFnqLc1SG5h7T4tUc7NTtaJWqdACzlErAW1/bx6v5BZfwFilA8cqRXeFDBNp"
    "YOPIYSMNbFzbjaRtImtUkBl/aGLy1dUiT6ZFbJPwJ19D+QZKRNfUAkMj5DVzQ47ENCSm1S"
    "KPawJP7toPzaVj6xr9TCaPFl+uswmZmZwhiZFNh729MJpO+VdA2EznvLO1qGkxXVp8FUzX"
    "kxZ54QoPEw/CCaDV1JwvYGFpO0ZOWY5diTlQvtzGBFnVfeT4VH+fDTxb4U3cmaSgyRRNpm"
    "gyTdSS0WS6y/w9OvwOTaYnMczF3a1L9rJudIkQLhJQi6mG4soVRficRNsEpPEABQ+EU2UR"
    "XvsEdbb814nDIRG8kI02SIjfhlp/GyjTdhniABkOcK0HGBwmEmC9VL3Ib4+JPJMSTJ6C99"
    "mw8617/SDcz/zDMbvvD0f3MhzWP0wLne1AkS/pwOYfRmG/t/EwA+AvYbPL8ljwSE7QYeHd"
    "p9ZFbo8FD0AtIpQFaeq8JnaUy97nmL7vU2fv+1jcdxDuzQswhojQ3hvbDwLIdl6WhoiQpR"
    "GWBvD1AjwNU+3B1OPZZXd3S9iUlN/TVr6pX3+cU3WrmTy0VHP4IsjdsgTOXvkdNZSzoe9K"
    "Ds6mwmMVO3jUcz/Yyt7wfriXawdES5dUW28Tp92QWV1tJlqqPVOuFzrW+iwpE23gciszE6"
    "1oqFC/Za6wd/rKCcC1Qfg4tIj6aC5l8LecEhBM7ugOODy4R3yyTciPKpPx5pyCLExDn67/"
    "1oK8sSrR1LXneCGf8geb/Jt3nhz/fsD7y0D4gEeU8O1YzUyiMntFLVv4k+gOBLUD9XRpO+"
    "acWp/JxIJCfDa1J7IEILCYH4koedfVxFFfqE1gRuzi/RHaJvkLwJ+SnTPcl6nyHgneZnCf"
    "Eu/gz4DK3kHMx8p6r6RTkAoxxB/9VS7RXwX9VdCWgf4qJzHM/od6FxuLT1xnOJlvYd/7vU"
    "73krgHkGz2Whne9O4h1aw8gnOdbu9+JNLUwsGYdfjF3kh5GArTyuYHtP3ycCcS1cLfMbtq"
    "3/0m0gW4B3DmWrnuXo3glDwas/tB97b3cKtcP/BnCfzYXBG3/i6sPpEzwTby3uHf/I7du+"
    "6XHtxQHozZ9/bNQ1fptAcDkRA39JO/3U27x2/f7fREVoPQT+/qfbvnX4JjePPv3cGwfQPv"
    "Lo9EMt+74ZfuQGTzFUe7mJ/e5zE/vU83P71PSHAAUm4RC8mGos4Tekf7yMc8DP6YzuCPKQ"
    "wuiD2HiBDPj7DU1Wzin9tkZrrNTzrHcEhvKyKnhAhRTKm1mIL27qrt3XM6N4tw12vfQM5+"
    "yOXh+SHDw/ND3MMT/QnK9ycIg7G5PQrCZGj+jubslyB9Qa5GyJCrNU0l0RjuZrhsoGNBVY"
    "4F3t5ZAm87ga6Ocs5u94cJf2jqnp3jSLmcPzlH0leuBC5HXAuOKV4vL48jH/e9PGRET5ry"
    "mKDLFfGS2Y/rNZ3bMWCDd7KnN5Hk073sq0FfsgM4E3lMS3UnCnB1q0PRItA2l0uROp2aS+"
    "F2A/UjwBdHZdJn5hLcc+gj1I8wLbLSnRk/wegznwmvnG4OZPzM1KKaLHWhOsRezm2iWvyy"
    "/UI1yOAiUq0sdKpF0frD3n3MRBIZ3yGoBalohFMQv6GYc75fEW8z38UtSPTrbl2VugO5TB"
    "MMlchsEIOSrKnMjydw82rvqjt0fuh7huTUQ7O58vuhuxC6CxX95KK7EBpoamSgQXehkxjm"
    "wKdwF4ehAHmd7UZnnfbwG4RTD79J5x7p2eM6CX1vX910XT8hcRx14JHX4+fGrPMwHPVvuw"
    "NFuhPxW4RPbHq6b/8z3I17Qrrg3D10pQfOXdh9yL0SOQE0o4fB3RBoxEFud6Kh7080dJ2C"
    "hq5DkP9786jh38lOUPwD0R1cDdp3nW/gkOX/iCohb+My5Mpy8R0sK2Z9Q7R31PoRbV0Ytl"
    "5LM35AOcutNmxI0K6EHm4VsxT9INAP4ii4ihZ7dHStlaNrEMYu8C2y8FMUmIMZXiN+yPdB"
    "7cE1Ze1Wk3BwZhW2B1dpu7vi/H7Sp7qanAggeLmVZbeT4fDKY6T9VtsdVJbXwWymQ9l5Ko"
    "vK68xeWlRz4/Rn/K6U2Z+JahjE5poPtYWFzQ3BJ6qmQUF6WVUeattPOVU88L/SOyVWopdU"
    "YuqLDK/RCvRoyEBDRtG9DA0ZiHDXCOFGQ8ZJDHNKSvPUrTEtozmm6oUz4m+MmRk1D9z2Dc"
    "RzK0kPb7lufvZMXxThc5SuefUOPuXh9qd0Zn+Kp+IHKbmgCcinOUUL0C8FDECuUlVMHQgR"
    "IYqRjWJsVLQ9YYx7v6PjZOtWBCM0rWoFYXRMrol9VRdnCfiFf62VA7yYQmPl2W2dozYlSK"
    "bCpxfSBwpq1xeX8NkDU8ahc8AVKB9a7VLWf3RzBbKWiyQACgFnHukTn3NksmSObkySSlFW"
    "fLeCbsKh+WDr7uLATHCIiCAigojI6arKiIicxDD7X7y8Nlmf4KStskLeKMI2n+Ck2YaKIC"
    "qCqAhuUwTF4BigA50lqIKBq60cyqAebp4rCJUrPXN9OfcywdvTGdWWBv0sjc46I0/8gSEO"
    "lJlcbXPAzHxOJr673oSoTCMT/nLMkT+5isbnmE29Hl07NJivYwrioR9gzHSHrFRpUW9B5y"
    "vR8kl/XoLhXAcldQl6UIp2GTSQu2V9oxbysMbJ76NI7aLcuNRNTWFUX1F9RfUV1dfT1WtQ"
    "fT2JYd588nLujRsCNOkn7I4al22SvjUZPto+xUlrthhDiDGExx1DGFBL8q79AMmei79m3i"
    "YFUS3L1JZTpyisFaJCXKtOEYPHMx0LcNSDQ4owNEiD/EQwuwKWIpjdaDDbZX0CkL0ZlG0g"
    "dj7kuk04m0QbQHlFRBTMinMXCJ6kVCqdmYYGdUqlMC4TFuqMN7DJxJMgE/2YKrybqLbqgu"
    "Ci0CoEcgknKX7Me3qkEgkXzlOThbrmD6WsqWrZUOoVVoMGA+f3sAJSiWLD3RYAENoO3Ivf"
    "akKfnugU8jhyWU7czfOugr9PumU7PiC/wcknwj1LUGyaAVHIs+szmTDT0afUb8ibjBl/Be"
    "iQaQGeeNA8o3/592sROl844Pg1pf77ayajvF+DbyXBXv9fe9fWnDiurf+KKi89U0V1TU+d"
    "Mw/0EyGkmz0EMkCme2p7ChwwiXeDzLZNsnOq9n8/WpIv8hULbGLwqupqjKMlmU8XS+vyLe"
    "Eo9vpsLp7lH+j9bK7lZw8PUm0hsjPkdLf+L+StrPWtYyyJx3bpNwD9zAB0eDexJ2Z97Riu"
    "u2bgz4mjvzm+H9tirZsb9qgatbYG9Z7p1dqtl+DUxqud8zLGci5kIAsuYAsHPwYrDJqPkD"
    "mXByA4Qad4ZgvPYOEwqMEywn95S5gtNPqir3fczjFf6LZtQhNez3t999l7bKn3/M5e66wT"
    "GW5bXj+k5aUfSYc82dZu6zf+zP6is1HjBbr7Y6wlBplOxH3WpuOKwQ8Vs2dbQ0phmz0n2G"
    "Z0IhQx/Dn9H8nbAyLQlc4GjoB6E4Q2ApyGzoAUDXxwOECrHQxDLxmx7sZ60w+TBHdCWM5g"
    "7gjrjqiEjQdjlRn5mGfEcdhkYzvNJ1vfOGq2li/9Yb4ZJ7qJtS32zjSqMRiJiXeKlrxOPE"
    "VT8pYVnEl3iv2TX3v01FZ+/V6NIM0KzULtWunZpv1m/OW5ykbYNGFtBD4w5Tbjr5KzkjND"
    "VzofHGdXUdXh2l5+3fJOoQL7dZUjfsPGIqunGli8rVAJNaPpHU3vLTS9o+n96mxtsmh6b0"
    "Q3Z5nec+K/s2zvh0Ukv2sOnXjuyAK2uP/JyxyZiEcO9s5JdPczLofSdbZ7Xt2PR/ejich8"
    "Lq40+jC86Y2/jftTnlpd/qbRm1530B9Cef9Ko/3J5AHuiE+gGp7djsYi8bu40uiXcQdu8A"
    "+NDjr3vE3xqdHJw3jcg3bgpvRFo3ed6QO/61145MdB5nQuzWZa9ysX9a402vt+3+dy3gWT"
    "6wy7vcGAS/qXcZVikYH2azGagRyWATSsn9qw7uw2M0//kfJCzCUYiEqik8geJxF+xgMWXk"
    "HfpuqOkyaOmO/BPFCTeCpXRczTxBHzvZgfBjUiXBThuAlNdeFOEUfM941qPU3HlT+k9VRF"
    "14mwvfrlHdRZxywYs421zGDs2n+miNdR543f1YSdFyA5ifhkO/nRcPp18BfbyYsLjf7x0B"
    "lPe2O4F1xq9K9eh98Sn/XYocvmfQVVZFwM/d1TVJJgkVZGNiqEuKbgClZ5+5Vtpr3kp4cs"
    "OPE6akxjdzWZdoY3nTFoAbwrjY47Uzjv84903cX9aDK9H/GbwWU91hxrsdhtOYngbLHWHZ"
    "XZkSZ60BypmdNo2VNE2MSX+psKuFEhXHpScI3Z7QvHMkTFGh3MFPFOKApgRKjJ4SALywKX"
    "wJm1Ws2UeWJShZuMZtzlpCiQcbkmYxj1fSmKYFSqyfjFHJOKAhgTazSCspdhYfxkoSajF3"
    "OfLIpfTKzJCAbMsuoopog2GUnZ17Hwu1iSaTJ2XsiKCnSSSJORc/X1jxnbjMAjJNArpk6K"
    "VVFnbdK4N+0IXZF/BX4tk/4EMnN7F/XQE/nxT8lOuWYHGUOnGfYxSSzWEY9MrqoDdnDntO"
    "P5ejQaQM2BV991fxqD+OHuujf+6VPMoJPiQiuixhThlqQQbRW0RQCdolFSkkK7pLyypJjZ"
    "I7EqRd+JUakmvxajMZiK4zQpfPRwPSMwDzKj8zgzFRtsIHA6Vf0vFYFZtp7ej91VHLWyGC"
    "6v+5ZXKUg5AXPHtvW3rBU2KhgDem06lQ1fKYrscWeuXXb4/gjtvUfo2LT3ffrPv+tDo3NG"
    "VqVzYXq6TEgjgf1FIY2yASCkMZtohMGgcBxulPcAQUXmvMpBlfkQFFCNiSHbWz41mRiDSY"
    "DVucnCms5zuO4nJ4vM1wx2suSOoARsr4OKLhTayDaoALJ8I1oCsBNXX63uDD+e90LRlbft"
    "BcAVG6gS0O3uHNfaXDS0kc1mAWwzAygR3CS40V1nAXT9d38Zr7OiVJv13CXsxTa2TVLm2p"
    "TecjzKdGHqtpmG/LUnfvv72MvnnvOeC6q6JJLTqA+Mvj0SJDmH8iUiFGb6OhKoaIaxS4TK"
    "m8QlYHVpy12KeakUhC5ur5hwTzkSponPKjtldV0qTtwR4dhlHOq4JIBgr1At+7Y3+TI5uM"
    "PJuTed5CYsupeQe8K22Y/W8i2g8H18I3qETLhFflDrlQJlr22IPy+sJavK+Pj0Ee6aNvGI"
    "gvWNRZ8kuugPDnHgEPpZEE2Lo0GEofu0zWuU80/P/2WZ1GNWZu14rN/Ar/xorNhemsyBcR"
    "j+XCSdJH9L7ckmKTO/w9Mj/STSTybBR/pJpJ9sBi8h0k82opvFq7H40hiUx6DptLUxkxgm"
    "K0y1/iQwxcGsmMuTfyqA65e/QHB//aVYCEJeDEISX8tNwXfKtrWZcYWH41tPPU6W91pkNf"
    "dB/Omu8/3nyIo+GA2/+MUl0LuD0TVSz53YaVM4uCoCHAqhT2w+vMh3WzXfbaABSd9/p0Mc"
    "EWpySIenHlLBThJpMnILw3bNlbmAUG11cvp06Usjqv+tyPbrt+zd12/JmBjMgopZUGvim1"
    "HjLKiek2eaCSb0/8yxvkiF9tpdRtQgxtLkqnBrRXTiSbeIY61Ftkh2k2e0pB/JDSSuZMU4"
    "WwhPzsi+eDRU7HLFU5QudLaELHUbpJzPUKVIBvnDMIRbRsTycuoH0KjLkzp6eTEFExlPRJ"
    "ptZPE1GN5z5htZ/MLlpg37YYote1U52gDnKut3rRJqR4sTWpxUXzVocUJTRI1MEWhxakQ3"
    "o42kQhuJvw0r/uaRJNCkl/LyQatTtVYnf/eexHc/F5kvW2esrwb9216bwP8a7QyHD/3pX2"
    "3iXWj0a68zmH5tE/HJSnS7/ZvecMqKeFcahax+vTGI+VeQiWM6GkMeDvYRPzgW68tCXanA"
    "YZY8MBVVvCYlG00bHj8ZqsMo5JqsxMasAFU5uIS86oropokixqmZF8IMUWp8QwnJExIOvZ"
    "9zBqcWSij+i4QOcuXn0VGDF2cPqDSUIhqgk6LIT0TwZKvzHb/ozPXL7tXqdwiU5VptiFPw"
    "opjJ67NFXkH3CLEGQb1tdv+txf7ThUqcrV0QpNDixaEeuAZVOy+xYD8ElO6m+zGhyz9dsy"
    "lq+sKBD6JuT4+CGmnUSKNGGjXSzVVVoka6Ed0ceeup9HJEEDu51p3M1l0n7QWY7d8eStRZ"
    "v1hbF3fddY3NNmVOZSMuiSDkB0B+XGaPI5N6nEqffj5ZPdCns3RSTu+N+6iKalwOaTnRV/"
    "ZkvrKpA7gEcNXYI+s5bvcCHJ+5tfJHFiQ6KUrMgF0nW3m5CIoU0FmuLcchtrG1bNa/xKKB"
    "526LmJx4xfv6wSF+lNVnMhe0pnNiOryIRQ32qbvEMewXVk0oBpc0TWl5knY1qtG5QZfOTN"
    "ydc93mnG3mI9x+c+7BDMJg92ct2ru14RCdN/JGXoF85pXV5/sv+4/9kcx16GpjyZ/I16pq"
    "FIL6lvxntYhliz/olFhbVsecdZxtvejrOa9Ld9ggJCvLZpVBKlLd9eoyBAqQoxTcszemw8"
    "o5rrGFvlw7hBU+Wivr/xAvOKlcP+QI9W2lLUH2x51TeTO+U0iljVRaOUy6Sir2Bnw1dfNZ"
    "UX69/jycoTkCzRFojkBzRHNVmGiOaEQ3qwddX26gdfke8uEu9BAdaShdcx3p/Wg8FTpSca"
    "XRm1H34a435HfDa412JpMe+8fu+lesbA98j6GguNDofafPvsL/Gh33/tHrerWLK43CtLgZ"
    "d74N2yS4rIcW9uIdzG96HfAg5x8a7Y770363M5j1B4Mh6842id9h3dufdK77A+6JHl5r9K"
    "53AwXbxLtgJTt3nS89Vop/anQ6mrKKBiOoN7yuR0dLGoRkf+cmdo5JnjC58/u8EkvM7RxX"
    "0iginyaO8Cuk1kYapoppmDJTxecnL89MFY9MbXGEdccx2D9ViGUxzLi9B2Kh/1ZFOJRCgP"
    "MBllS2RcO1JJFGh7vFVOlF4YuJNRpCuZEEhNnuVjGxi9gLnNrlasV+J3uelH1vNu6yDJLn"
    "qmMOb59080GxU70sX2P8rzrdbu+e61n8qzTdSz0O3z6mM3U/2xTRGvdKrWfFUvk1GpVqcs"
    "j4VjdVwZNEmoxcaPpXsUmFUiXYo84Hv7MzR8kOGIkuznaUiImhw210zkTcropiGhFC33B0"
    "t0e38Jp6Lau6hYuZXQKy10FFF4psZA0sgKz/HioB245X1dhgiBViUqnnq2svxrF39xHJ2d"
    "kz7UpID83d6W+8ui5ocMcOIG9lQXUvqrokpCoP4wiGV1Y4hzz+9oR1zJZy2QLxHX55CLGA"
    "eAJgagJOF7jmNX5weNRDywt3EAVexRfqk8GI2AfOB2OmhnNU1Uw6Nbwf4JKefhcdstEhW3"
    "XhQYds9NStkWoEHbIb0c2YIxdz5J6Jd/v/pegQsqEVpS8Q2EqYyo0Mg3OWTzFiWxxb21gY"
    "5ssBTkARsSYb4TB78+lM7eKMr3ZOlWXQzpA1/ZWJfZKSaGnMteEEWpkjleEBw8l5Dti9On"
    "B5vhYwM0jjsARwG8Hsk5y69eP28RXpWTphSdG+TyW8lYru1Qh/Ay4a4M1hUobBNbDgbPRZ"
    "cOd4hgKRFJTXTthxluy2wCIesIZ7rl1JPXDZlaP2F7W/qP1F7W/D1IKo/W1EN6P2t9TkRr"
    "DlUNGjBQKoSiumSnMYlCkI50Z6BjJNDFb+X5VA2o21o2nrfW4cbSDURHiV4miRz6BqPoMN"
    "O6NZBxPihNJ1Rvqq25l8bRP4X6PXneHvs+m4M5zc9sZtEvkaPxoXW7TLjp1718ijug1+Na"
    "sHauJRW1wHXWYBbfH7aDFHW6BJYHC6b1cpSkz5z608HaYVK1jAp9XR18D9TUzXIa/6G9Bw"
    "841QyMLNPo3/bI2Fxy0+97+wlW3e8nMlzre29ag/mmzz8DYH1vGtYS/Ah/WR04d7OrgPTk"
    "LNefIn0ChnJP9M5myxWfN65lKKRpOyB7BZ++zuAh7DIc/WK7FWbshZDtzjkNwREmGTT4cw"
    "h0fjI3h1lfAy+yksq2/JeqVBMx7/Yom1h4yO7OrJKP/xK6q2QsClSVBB5XRZ0WOHx6xy65"
    "Vmf/mVcxagkPig5DlqbbZsM+hadgXD2tBtts482fpGcT5+6Q9jVaMxCI1Bqps+NAahlaBG"
    "VgI0BjWim5GbvVJu9t3jv9jOUwVeSaTOGslaGYiawIA/uu8N2wT+1+i3EbDSj9jVYDSZtg"
    "n8f4jm91ORzviU3Ref0rriKcMaWqgnnmpvGb26602BT36q0dvRw/CmTfiHRruj4W1/fAdM"
    "dsGlRoe93s1k1h30OuM2kb5odHR72xtDae9Co/fj0V2fJy7wrzSaRpnXHQ0GHmdecFkPxT"
    "9au6q2dp2lvfbql3c4MR5mrvX1nIoIR+QQ5HyQY/qnom5IUSl0Rko5m8cUnUWNrzGxJked"
    "cXOGwqgMyqOiKD4YIwp9FQVCRBD1B7XWH8jWD5U+luWQLrXOPRwz6BxysItVUeMI3av7cb"
    "/bgwMY+4CT1t0964HpaAxHLf+anepGMzjLsROduOB3rh9uvsDZMLjU6KQ3/pPX513wcp3h"
    "5Bs4bgWX7Cw4/Qp3+Ec9TnK8y1RDsCNCNe7lUuZxJXHYEftm4RN0ROoScD+F0lA29ybA7t"
    "i2/pahoI0JxvAGgrnKjnihbfZxZ65dkzofob33MMjCgP7n30gCXTWTQMwtqbBPaFQMYY0f"
    "TiQfrKKYyjII6B4/W2/8JfFVd7WVqjpPaPd728Z8D5Ff+/34tfksLwFYNcqLc0VXXhOPoN"
    "VmYL4dyRM9Aesh+++SWPgrJYkOAUvxo4+gme1Fz022M8cvt9eJfkQNAqUFGQd3Z9dduIJ6"
    "2sK33Hm2Xo0lcbk7u+sQhsrS5JveZ/a7BGcz+Jl7HuZrY+V+JtR4MWxiG6+26bLnTHKEnK"
    "xljc7FkjPn5ed8hrBr22CNWI7hS/u004/Gk05boSd/wEgS+PEDVfUhnvNSiIM3Qw3qGnZV"
    "TtYV1h1Zw6WGKnLKr6aFwL2hpOrRyRidjFXfYediO0In40PG79nZFtDJuBHdjF6BjfYKPA"
    "OfijPy8TlLD8B38u9BxpY6+rAaL+bSoGkcZNmmZVnmIhA+tWk5ejxXc9WRJXGrVeutFuik"
    "DuhjSQy9sercv6wqwObAvXQoXWMvkavOzZ+dYZfvbr0r8KSazq473d/BlUpcHRv8VP4+F7"
    "0fyjfTJ1TYhY31CUkEF30gTuoDEaOYOtKeHGO2Ok+A99uTE9MWnSHQGeJM0D3KGaJKU39X"
    "hCeyn/2n6Zjp2T9iRVq5CUCCwrOXoHQBBj1emFg2WejrNdmudUrBvm0Rr0KiU2LSF8tcGH"
    "5uZp9szloR001LAV1KnYqWda8+/z0o2qyEXcyyl+H7tsJ2qqyb91CoQAhbQus3Wr/R+o3W"
    "74bqctD63Yhujr5ak92c3sVRqUZzogMUKrYivzzaiQ6wE0U3ayqLUmybh2aEGq9J1s5dWB"
    "slC6wkUmPjQW3n1da2Nqaj/hqIijWZmiV66C58wIse1VFlHbMBSPqFwjYAWSeBgKa/P5UT"
    "fycEMe93vnUFRmEZdhW/nvMcrvuV0tJsLaDx99bLEoDthzVdKLTRd0sBcMM5fnKbSj2XhL"
    "0QJ1bFWtlV/CGeYk+RRn+2HUWabAVTqJsO0Z0fxpKsLJunPGdgmC+G/dYmc7ZDhzGzZLjz"
    "hEBBSOHacJwwrnBhG0vAtMWTpJOfqOH+LAwjIoKRWKtVK2FoOWnrGoU7kIrIATsNE4Prtb"
    "F8Mmzy7KUVIjs2dG0eqGlm5m3Ps+KUmfEjx2xjOs6uIstKxJxbYTsxfoIKW4LAXGdr2A6b"
    "59U35o3XipuRZka0pRLbqPDxl2xKVVFvaemN0BSIpkDVrQ2aAtFGVCN9LJoCG9HNmG2nym"
    "w7GLmH2SdSwP7l9AvTYYGn3slYEV5ZDAHOzTuhpx0IcsH1RRDYPGA91c3MWq0U8Y1JIsx5"
    "MMf0CAowxyQR5jyYI6qUonb6iFCjvbVCdVFR7EKJRgOXPbcLE+VkzfAKt7JXEyC6UdRRCa"
    "E2mQiSnHHvfjSe9m5mN6OH6+ntw6BNErc0Gv4xvBcUu+7cSELsm0a/jfvTaW84G93eton0"
    "JW7aKLKPLj9YGPnnkX/+3VYf5J9/b1jR76pkQJOGw6KwJiUR3Di4a3OrimoognCiJ9s7eL"
    "LBCCwB1YlrLX5MvLrKtwDXAFdpqhaAFTN7qGCLmT3qQ2YhvehLWReaQGmR3BwdkeWDO3Me"
    "meYjhafiQqCPjFXbWBis6iPBGotaLgmkKt15xQYqxZk32FnlZEKBiTILtnLFUqH4b4cPDu"
    "GSH0nfdYgwmDo8ZYhJydy3Uc/bZO5arr6eg0eszjaYxpK8mu6z8JTdGgtTX5OVwRqbg1pm"
    "5hUG39u40uvEzWsUymxtc2EQ+Bt5tXbrJXnWX4zPZM4H+4ux5H7DUXdh7iQMvVszB9/Iu+"
    "ffOyt0wanU8/Z0LbHXn7tTRC2/geSrpMJf4z1+tY2sduuVud4Y1J2dpL3Fs26LdEvVt2Ub"
    "7s6mp2mrSsgsytfhiqoH01UV9fKls4Rq0TUaXaNVd3XoGo0+szXymUXX6EZ0M7pGV+kaHW"
    "7jDvQs8aTr7CJ99cfDaNoffmkT70KjcAE88uIT3EVuH3gqJe+C52eajjtdISd9Cf/ipW7y"
    "ruH+3f2g5932Ltld4KkfDPhd/zJ+5n4fR5PUQ8ohoyC1ohM6Gj0Mbx8Gt/0AWYWRIYm2if"
    "QFRsQfD2ztEmPCu9Ro5/5+PPqTZyDwrjTan0we4I741Oh9ZzztdwaDv2Y3vUH/T5G1K+Wm"
    "RqW/S3fTMoPVY8QkjpmHjJZEJSccKTAU+sM/R/2u+lCRZdtE/iZ3eVgieY8NleCvabJSor"
    "aUm+mJ3NhdNmj64qZ3VXcPt4QG4ZBhlKjkpMNIbHXUhs+wB8Nm2MtaW7pfe93feT+KC41O"
    "Bv37mb+8SF/kQTPuTR/Gw+iY8e9BS/5f/at6DAGMyKo6IitUtKecjvJCAqKCGBGQFxFwCL"
    "4IbSFoPbPRbGWkUE7lAhyTRJjzQ9/e+MZ9qb+lvIoz9Y9xMUzImqKHjFgvVPRTEUFUT9Va"
    "PeXbkWac/+oQnXNaBUiSfA59flR/Y1+fRV8/WdbSmdkGA9Y5rMPTa8BeP6deT+PlzLaKp0"
    "sjbe9/UzDWt1vbejliYsUqwHlV53llMAgPSzW+xB4+ix4OHZ9U+jeUwt6tc+96vMSqbDmy"
    "GOpjkOvpHQH2XcoVAZbFEGDkfHp3mJEmBGlC3m3fgjQh7w0rslqUDG4ODQMGtkvQYmA7Br"
    "Zf9PjFwPb3CWz3dARHgnV5ucViXl30WIR4yPqA1XOpGAnP0DJQGvOaLhcnZJIoOJhmJcw7"
    "MZgueeIBXdSRIB3FqXUuGJUxmgKgLm1Awa6qUhoXDlgWlYuPZjadi+CaW/vlCrG5bG1ruV"
    "u4xFoRnQpGlRZPbfhsvRL2tG/wF9PlrCfk0TAoEazhLT+NIlw6bK8uEiy2iKv/YIUAFF6N"
    "8Z/Fs07ZT+ZcKAk2l9M1r1FB8ML5XDhpi7HZum88K6QePEeM8WVpGQ6hlmg/i83lnyEZov"
    "Njd/X338HQDbod6QyQzgDpDJDO4ExN60hn0IhuZvWZrtrqKItgoEXKCgk7ggSc2YGEXvEL"
    "jCEsnx+Cfypg65e/QHB//aVYGGxeHGwCX/ZTU9b7bHz98heJb9lRxv/ese206ab4bmeutb"
    "IIrrUpa214vkvZpuyNKw4Ej3buOR8nz4Pce2CeHwRzVPB9fKjOCOezTFx6Rvgi0UPVRA9C"
    "V6fwigsFTveCq8qrsuy3W6DwVMAzIoOQJtRXFl2Z9kYJ0ogMQhqHVBgllRCVRRDQOKCBBU"
    "MB0YgMQhqHFPPYYW6wOrjzFcgNlu3IV7kx2vMwyjJHhw5I+wzSdlhyr0n6C8RNg83XooZv"
    "4n0jLmTWWFgbQ2TVIHNxyuFWXJ51A8y2bJdDwIWBm4AdXrJFNvrSIBCMzWSeWFc4TAgKex"
    "59rYRR+tQPoNG5bax2EEM8B4t1C9rmVT7rS2Hx9mKP2B9WLZ53xOJbuvkh2UXkIRenfSg/"
    "mYWRaOaYBtCQjoZ01VUeDeloYa2RhRUN6Y3o5h8Mw3St4n7yYF+2ztrFK8HY6zP3arT3nb"
    "1Khl96beJfxTdW72NlCzYhh/REIFzzrjiWsDmNpXvc+4dH5+1f1aND2csuNWBsyvaJWdol"
    "X6LO3VjKMtn7Po2skD6QP911vv8cWSUHo+EXv7gEfHcwuk4Afji7XAW8cufUHef21lo8G4"
    "sDeUIjkkiTVPteZn9Ney9mr6JRqVJyF9W4T6tYSDFXVKW5oiB2SViPD1i/ktK4htV6DUPP"
    "jYo9N87S9+hc+LF8RrzDtH2yKC5TdV6mPIOP6iwKpXAa5dMlCruZIr6yGAK8h4/SyvA420"
    "dIaWV5nSHEKWN4tjEYSAerjBOV1Ph8dtXtTL5CvtHJV41ed4a/z6bjznBy2xu3SeRrPfSN"
    "6CpUNjkgP2qpsQKGIggnel6dyPMqPmhLQPUSGWTiyEqT9QhuOuQ0Ske7Ugqae4jMGgDHco"
    "rPX/jHVp7HH4/umvlEzfv9/Xi1jvCve7bWS7KyrQ3RyVJ/IxZtkR11zTXRqQXObYKT5Vl3"
    "PJoWjzrGJq7F74CQ6RKDLh3yarrPScqZ6ptT9MdjS4btOjMxkMt1wIPnKqdidLxDxzvVxR"
    "Ed79C2XSNVHDreNaKbF9ZSiRLEL1+OQeiiLazItlIt2wraNKu2aUb22slXQIbySRbKW/3P"
    "EO08ZTZbzeOBqOF5oih4ksiR0J2PldJDLqGkK6L2MF0jLWOSitojOKf3WV3nOybfSfPBQc"
    "vTfvioFtGAzEy/sAoT7wdHENB+JHPnx45HGIKyQbTE/mi9UgLbFogTlPQSufS6x9SZSngb"
    "VfOksd5GtRweq50EDWokUCOBGgnUSDT2qIoaiUZ0M/K/okbiTDUSyP9aoWPRIfyZSJ3JTx"
    "tI7VgDZVr0LJeAOfvMlRBEn658n67oWftIF6SIG8d5orvXBSkxwmrFreUnpUvRMkn56rL1"
    "S7ZUaK9e6c6ixpuXE4knOqI+8dRH0tWdZ9AEPevgDc/uE1BJhH4tr+D4ApKfyVyUmZmUHT"
    "rmxNHfgPYKkjHxYknd0wnbPYoAi0H5wuqvwv3G+72naCp0/JbxijdbYoPl/hpU5qEyT/U1"
    "g8o81PLUSMuDyrxGdDNyOFSpzzvLmHNUipwXqJUqRY4L4zwyfvNESJ9ZAGfsqFLUcykm1m"
    "jHr/ihUmV7E5dFwoo672+iOovCB++IFKpzMYS8WkCBXsKGVeXxTRHWpOQR4J7POoTx5DWL"
    "J/dWzBKA7Yc1XSi00bdLAXClSV4CwBNXX63uDP8Uf5Zrwl6Mk+tizUxmQSh/qtVMDvTPM5"
    "xBudnaL7jXeDaxCHukN3CK1oPwb935YSwhAvzR8OxbIs8L2+eSZ+tVSLwatkH0xcLYspEi"
    "LFZg4HriuWX4Hz3G3KTl7FSNprp1x/P1pDl2o7UGrTWqSxxaa1CNX6NjLlprGtHN6Hpdma"
    "nm3zv29jTdlA125otHFjndm6dKjEt++fhbNwVMZZGDMK3ZeQUTvdZQPZQE1DtJHYJrRBTh"
    "Re3bO2jf4qfcMtANs+FeNMaR6VsrHVHIrZmiIooQb2ZriBwoNvPJPosmKxZ5QwSTIK+Bez"
    "zL6YPbRF+v/dh6DiSwCG5124WbZkrsfqk1H+EhHcmJgm6+qDhCxREqjpqrUUDFUSO6Gd18"
    "q9QdHZylrewEbTiFqptC3gb1oH6Oy6LPYJ17mv20lWlvDtv8xGSxp+vc0475RDPcanKsKr"
    "JQjfMSHfh6/FSIeOVTDvHKpyTxiufydNA7MiqKE6rOEwrNE6g/r49u9+ikPd7acySB7eV5"
    "tMa8U0GDfiRGl2lyiOBUQgaoQOuPSaAOsKNkudsmUC1iTznW69ai7AtUFPN5FZYPxyAL9p"
    "DcKbagR61ihanesr6haC/9cbC+ovkEzSdoPkHzSUPPO2g+aUQ3o98t+t2ekZOoOJEp+d3K"
    "IqfDtKqc9uh1W0O1FuZMRy3h2WkJMWf6yXOmV6kL6iwWQK42cRnkG4OmchYnyrTyNEK6KD"
    "1zIsX36oS+Qb5ucHFdG8snwyaObi7598XOca0NeL2+GkviFTLoUuhx2Pel/iY0PHJpL+PV"
    "ynzaQcg0++srG9ygE0rzxT1146m6Jl+aTxTDNq3ljLWUr3aSyrXKphx+tNm0ffbfMBU2pF"
    "PnNfGzj28FtWmoTVN9U6A2DdUsNVKzoDatEd2MzshVKtSim4rkJEpHOCrVaHJQJBWumlT4"
    "UV/7R+TY+MzjxZakkBjbiK8PGJHQuPeoOEge1M0xUXSqrX8/p7+O9nOwS+qG+vqqX3W+jH"
    "u9mzYRnxq96U/uH6Zwx7+Ka7GKvLfKJ1/3tVazw95haeJHv8zOZ+od9C6jlpsC89T4T4Ym"
    "xS9f4+FeyjLW+z6NrGD+sP3prvP958gqNhgNv/jFpWHeHYyu4zszWQlaVGUY1ZyibS5jxV"
    "ADNSaGsOabPGVrwpH2ua5U1XlCu9c8FxtcBWyfYo6XgO51UNGFYhtZDWtg/Pzv/wPqgCMC"
)
