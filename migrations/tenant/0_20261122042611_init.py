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
    "pd0Nl1IAlcAxlmLsCizx/Z2Xsp9v2umrseHfVZxNWu9/eBeKb8n8ZyaqpaVHnV7b2dajq8"
    "o+/QT0MX4NQ0DOkfWg67/O6azDSdvZpccdmTVz3ZS1OXIFdP9rb19KGPpjLI8z7aF8YSvT"
    "RopYF/fO56O4E8y3ZSpILHyj6jI5P/s52hD3ajTLHAuwIFiTY+fwnliEIOgenFiLRQs62V"
    "iIZu1ZwfbGJQ9ZW/ZYs8WeZclJZhpsP3SGKySzIRad9EbRxRn5pf1i2y8WMXRXNMMuXdyb"
    "JBMkzLJXAr+giJJ1SJ6LC3H7OVab1QDX6wz+IeEGPtEj9SIl0RyeOaTLQlVVRn0nIr7eii"
    "lWkFHwz61p2ZZqkrtkuRHXPBZ7mXYbzCAi0V3iepxFeld3OWdsU3kQNfQr/QEMtnYPkMLJ"
    "+B5TOOtK4Cls84iWE+eDrrqPze6GzWmG35JLMtb4TVXcd9mZSEql4D3+ejdUng3zFLTuXY"
    "6d/e33RH4qx3OGawp10P2r9zYv+wHsPGxRM7SU5ML2W+oajzUJXyYauihEVIlSsiYoQIUc"
    "KotYSxUaqLjPCGqoThrSdm2IjRDTg7ptbBSpclk6lRrtwmV7p8200Lj9Di+qrz+sLcm+Un"
    "NYwD17kTG8ZJkb3Z2Q2DLIuzuuKEZjXl8PakcQm2le2J4zCRZF7+5kkkGTJ+p0xu3aFJea"
    "YxfUlBb4KCxvIQzxLs5VGeppvMIX5OMV9hlXltt9rN+wxMypwp/F9V2IahF6oR6OecTERN"
    "RaoJA/TMXBH+GmuwHVuUrMQ/M8o2BuiVahOpzrbIZGVazmzi27nXwqodBUcO/gBj5phEly"
    "SShz/YZCrciqfrFnkyLSKDzYGrdpo5/I+wf8ILn7Bnf2bZyN0Adm8D9KkVNM6icRaNs5do"
    "nD1ZrRCNsycxzOIbGRvgfFYkj7bOhomz637n4bZ7NxpeEv9wzEb9/g0/I/6MWedhOOrfdg"
    "f8jH/o2pbaPUG6OR6z/v19fzB6uOuNet0hmKcCP8fsvn/T64gL3hGnGFyLzuVfMCl2ur3v"
    "7asbaBb4UQ8blSvbFfheBih2+l7WDNwr+4spJN6EXZRO9blqJLPUp4nun5Lo3CU+PuZmcO"
    "662+ndtm9+fPepdSHmK98odakzByHsCNQmnGp3+EyFCBGhrvNHiplJLi7pNnOvfRPKzR3a"
    "YB7SgWM8T9dVo3QIWscLSAWxhrx8jZAhW7NtASEAaE+MuolJslsRmDq6bPMVjxEzEk0tOX"
    "kcWcKFjQFV4tzthc6H6ywB4XavtLKwbXWhKy9uo62gdptARQxi06lFHYkrgwxmA+6r8n8d"
    "m0CgX4vYM3PFiMlnzjmZzFRbBloBNDz81v7p4pePxHwSP1cz06CEP0AL+pjRv85jQPYhbj"
    "pmXMVjELIloW6LLgx1SjX4/WxSmwCWaop7Uaa1yCO1dY2K3/ZyOqW2bVq7RHjBgyNSjUg1"
    "ItVniFSfrnaISPVJDDN8k5OR6uTB9dqXg07XyNfz44cciO/HD6mIL1wKb5SGajsfivDWJ6"
    "gz9L+rK20eT9p0R9oob8XfAqz12jeQs+9y2SreZRgr3iUEQk3NRVK6nr8P+3cpwK9PEd3x"
    "9alD/iNcVo6Q1xmsBV5kA4VRTDCyf0MHUaCQaxw6v7zDZzdMiZ/dWn92PWV2h3GOkKKNpd"
    "7j/Gq+7DjMQUoc5TqPsgcZxYY4HdoJkKDxIdv4kJynrDAqnjNNWU1ZuhUOD0yoaqHw0MDE"
    "x6V4/jgJiT/Yx7uJ7Z1EbsOCVJOBy5+tVgPFHZXtloPfwZtcZaR93wPgXYDsoIICdK+1RJ"
    "o0gPPJXGdLh8aNADvQb4fiETmvEXJeXGpB5eMIxBXYJYotpw3FYZfUcYgqRT6soVGID4H3"
    "1cwp02ysycfI+60yzWba5RFp9rPY22DAFoUDkj7Bm6uZ32DLNKiihhvnsOADGZnx5xSBYP"
    "yTKcMcfwBL9qNjUU60sZHL25Ifmek2+1vLy3HKr2vU4mRgdHer5yQZ7yu9H9jtv/ELtkwK"
    "O3lVDZ0vC348IcsFccwWeVw6kI+VmKzlXRcZWyefiaaubaLK3K9+zNo56TnyJhO/Nrihz3"
    "VnQmCFaOB3MGYCFvH8CeAVf0gNaava/h9JTyqmRVXJYtFPoSHSFvopnKGfwlvLPkcnzKKf"
    "wkkMM//4KyYzEkTmKyiprLLkMQ6SRUb4kdNVNaj+mcOO6lW/fxMa0KteNDbh4faqO/jxXS"
    "QQKL57bqS25GWV8kEKUWUtqWYtJ1giiQwUYm1xDvpke7KwnnBpTg6GRf0EJmZF+sWJMeQP"
    "LqWH/L1pwrLj4W2R2CRX7SvAzwAJmgUj7EQrK1pZ3xqR3G5ljW4AJfB04HbTUJ4G9rxa5s"
    "qr57ep4lR5O7oEzLnclZTkorhXwK3oKQy8N2OgijoHdAydv/9QxNqdJRgnQtdbWeaJqWip"
    "2JumOYwTkghsA4KsBZXWIMjOC+Bzw/XIkL7ywTHIXF0TQ3+lRHVE4F+L2KYMETQZJVOVQd"
    "G2TTAfIwvKj5LMFAe8c0EbgQ67iyGnMGLwiMEjBn+GGPzpgrOIwZ/EML9trGCtgq7Kjxas"
    "UeBPPeXoRiwhjAc5hVGOqgdFxPg4KSKX2chlkGUl4EK9SHfHyeKt8FDCRKtVCqVr/iTPqv"
    "v2McwjcLWVhXho4XY5YiJUh6jSq/AnnQlIQfNz6D9DvinAIxyqaq0d/BtbkB3pSbXgD+8w"
    "hnkc9vZjJnoUbpw2mSyoNdclgDGBy3ObGq9uniV+d01d7wKViHdRdG+OBe3bJbpDPgcygU"
    "VM6OX6XYY9HKrou6wHR1wJcaWi3yXElRBwqJEcjbjSSQxzQPCIj3N6xpkIGaad2SPtDLp7"
    "NsHd87hZiFXcM/b0KpLSU6g9twvgHKBDILLOX9bnHVLjP2Ne/MwSxEE0Iy9PI2TI1mxE97"
    "mkRPgNd0Z93p7+PmnuImNzVHEOLtda4eIh80QCMh41X6Rj41G7SQ5nQEZ4d4Y+FTQSRYZ0"
    "/jJDAOcQpP4nOoNSttLVUNf8hP8Byh94O81DtS36zHU0a92C8rZu4D/fKZwYOH7Qu4+Z+Q"
    "TdyfwCIqnBRKY4nYj0BBvlk3AZfkntz0QlC8t8ttS5qIUAVX75PaTLIjWeCOesDQ894Wvn"
    "VZ9SSNRkTSC1AdAB0O41FO+hmdQeM/BsXMsnWzKD2pycf/BnypzyZcnfDrYA0Vy6SNqQmQ"
    "FQUvLj5F+rF3vyNyJeQyZPgG52gvADD4zejohKIyp9hqj06SpViEqfxDD7MkR8lNNdHkNE"
    "WCNBQk8ZXo+YZ/6NAH8+iWzYiviTLSG8yt4lu0Z6J5hro0CujYBEn7zXbC8aHumixiVaz+"
    "74fs0JTUbH7Ko97HUuSSguTXlUbX0KJb+Ho+glmNX8yqD3nX8hlN+6/1T+/jtvtLD0V/5e"
    "Iv3tv1YxzTHP1vb+IsfW9v4idWuDS+FRBf2ryMbmtd9rWzseLL2SXY2/twQ1dhPPYtRo3a"
    "izhBbFJWLDnQHIx0kxe0kmJh/k2OEQ5HpydjuAHJ9ehUHkIOsFtpcgnLmEX37bHk8fjRI/"
    "Tvk4OZi+Kqz9XrXtlWmFgcrotVYWxr4ItsoRbA8T5gebeGSABavWs8kudK1FVCgqLd2+Aa"
    "aGtn6EO+N/OV8MojINfoC8QOjGu1t3kiLsq74d5vuv3RbfysCDMcBzU1XvY66qeh8zqup9"
    "jFfV4ypMcbF0Q4WIYa3l0fokKKtDdv8yxM8iJvZtqcwKllbY1cWhDqwvu1jUXkLUQAYuj/"
    "g/iQ4LoeuZwpQXAu34TbdKVCMuuEz+5egTsINDFiB1OgUruujCr2MweQZPAd5CJc8WOBOA"
    "VMNFHX5GGOBlcyn5TPnTS6N6XKCq/G6nIk+JO8E/H45MgqpRFoccX/qafBWO4kO/17epxN"
    "3UFK8b30XdHJHZtWnyqqHQOd+TqAN7TyDO5jOZPC51w9HZBPY3m0xNvj/5KuKjsaQLPgsS"
    "dc29+wQfrN9nZkDLhC0WysyBTxWfbnwY+HuZ1kQ4YEFRGHlVJfIyBE4vzolb/8ZRYZc1l+"
    "J5+AeR/Dix+NqyBPg7+RvRbRkfzXdik6u4j6a25jv1msy5jtcSezb4VU1NjcoGxIQt+Txe"
    "osbzQJubS+Z4fmdeaRsyXVoWZdO1DN4es9VMn85E17K6jk1kf/SzeBnxvEz4qa29KxDsPQ"
    "N/M/HJmIESz9zbndRXoyFaOHplnaFXFn6T0SsLhznBK4t/b4tAlF579MXa6osFf5V/FwKA"
    "AyRNxIAvcmHAFxkY8EUMAxYsowlf9y1cps2Jcz0AlzGlwJv74rhKXYLVOsulMECFPoQFfA"
    "hDCnBBnsdokfMFOL8BDYoKnmFK9DWrs9yJxcgqL0ZWAGENjItfIGRP/6hClUZq+m2Pe0fF"
    "ypFZSyMp3qIIpwBqHiwbVZKoUi+yoYwG/o2uzxKA+8DVVhZ878YUg497XhSfN5WQsITDA9"
    "HSP7g2SfucgM3S9Z8nM9V4ArjapqpBNfLkGiwXS4tvp5RM3Gf4iXc8SYL4q78hQtmH38D3"
    "gLJfikXPvWDcXE6sZrF8NPSp8q/VSyH1NkSF2u0e2q0XciR3rvggDMX5lGGI0TYC1skS96"
    "tIX2Y7bla8XQLmfOI6s/7sjjPiksC/Y9bujHrfu5dE/h2zAVeKBt3rS+IeRL/H+bxcczm5"
    "Zvi4RjcmtLbttD6OTh3mYsrrjgMdpUXgo84jjfBWU0e5Jh5tD7Yo80qttIxm4QatLCV5ac"
    "N8C7XNXeGU+HRENfi3SFsTewHnfxx86ZBff7l4T8bLn39Wf33fkk6+f/ss3LRA6XVdvCAe"
    "BrzJvA6ZJlumFzet+qYl68vpqhtqbpmaG3oM4/76dvurlbKtWtm7Kb/ih3tv30eH5pwKJ9"
    "nVzBTFlgG8k+kYoRO4u/CFnao2/ekJfFu1z2TySq0JmYKrqg0esKsZhZ3QILabXJDMl7ZD"
    "ND2hQPQhblgwU6Km2wtDXSuC1a2y6wPZVLWmMwVSTNrF+v3au4t0jTBpjWBS9Pg9Q49f/K"
    "aixy8Oc8Iwu9/yItpIkAZ1kq3WpBf+WrsC6R5trXH0++5g2L+7JPLvmA27g++9TveSuAf1"
    "wM6j0mPe2R6lq/NQ1MlJWADRCZzOdJbcEB3QS9LbbI7WSTKxnkeWdIuSbbKXb0ADjPGzbV"
    "nqOs3FN0wYYW2VRv+AuuY6d9vncL+30NHAsPzHn3E78tNT8YI+Pk2JiQPrkDxkB912N8/N"
    "hQ7ObPu6bS5013XuyL5vuVw20bs1N6tEqL6yqfe+J8PCBeabyLAZsAb5lZtfwXJJezIrWq"
    "PpKO3e2dyCq/tvWx3ZS1OnlEj/tCeLvlpqcxk0V3VIxm3oLCmXehE23YqebnhHTeWVRacm"
    "pA9TIOR93xAPt6+OGz3fRH55Br/9ODWUvTSVSbrGt1/d0fedUN2/HEBkjZ7sr1ECe9x4H9"
    "Et46wrmItyCL3c0vnjTjnT66BU5im56SvUxVNSBvzyAwm3k6erx/vtkzaY4ruBIppjOosy"
    "2DRy+2kIiwq617SXnCeW/m/BJPG9TPC1iTdqZTreBJsrXgqbXK6MvG3LLToqPANFfVG+uN"
    "Y2WfKd1xAXZNrRZ5PaLT+ju0osClYE8JgBUeKZ6TbVEj0Xq7hHQUcb0XtltUjfNg96A02N"
    "6a4vFtV0PhUcZWnpRVgepWugzevi55/zGL2gWeoAyIsR95gZlDhiz8XyaAWJGsjsCtJpma"
    "5MF2bxiG9AySz2CWpcva0sI0zIrFhGMOBxuVHXZiiO0BloJ4cvG+OQjmJ8fbkuNsDpttgg"
    "TZmeyPUd1t2ruD17aHGYuYXLtzUNdW5F4IjgnArBEZ32sNO+7mYVbqsymMMziCTomAFbSb"
    "pmOQ002qpO/i51tgW1bJPJvOJ8plHNzfHihV9QTvyDSFNu6FOhspI51/E008vnMo9rkeV2"
    "naA8/uFXgdmU5P5zn9A3jIGoNgaiLuXWG66VYMH1N0oYI/1TiouuQTpUTmotvNan/lt9B3"
    "V30fWwhYdrytKyK7sdTHCVCkOC2OprEulCqwn2EMVXXbYLrn1GRTDwTzqTddZcOdOZWeby"
    "eSYK6EjRQWZT0DUvmYJfmy1eiY3LpHZa4beqbwilj2TkskvmFu51w0DhFLuUscx+DaC5+c"
    "rlaZO1BIE0x3DqlWk5M69i0C6mF2+GlRnYXJUhBwV5FORRkEdBvkxBvuahTFVO6bKjmQrG"
    "3KCcHNiAA0EiIB156l8R1TJEiLplrXVLdZ6w66Tv9W5z3Oj32OgxjchJrKzj8hyoSUDo0Y"
    "2yVzt+lzSmQUp0H6jzKCMCiwjsMSOw4Tqn+8Z8JzmdN4Tpkb39ic9hrsqICjP7MW0g+xpB"
    "V03iV5XY/j1lGn+o0Hw7S4D6E9u1spD/haRQ1BhJjlgIi/IhsR2JiK9UmzyZS6aRZ9PURJ"
    "bklQpQvIxY8D1OADkHJJ9qRGeimXRMgRgHD7dXiU25iA9FjUT4Q8wccOB7Y5LneoCz6Zj4"
    "Qk3O2JNRqkdNSdWDOjzq8Cj3ow5/IqMcU0fexn0hJBYmiDZRsTFdpAkJq/lFGUEk3QMisZ"
    "ejGZRK9KpHWCYUttJEOGY48JLrJdtjO6u7EQZ4nqbog1/gxu7Nx/sFxmHecZjdXX8XGD1E"
    "iTB6nUcZo/AwCq8OUHpdo/ACyeQSdIFwqrl0TSCQ3C6vHgBtCQTwgWQO9G68HHUAGfRyHx"
    "FIJPCZvNAF1JcT7r/Db+2fLn75CLjijP4FXsUrIIRLos+Zyd87SSE4wB3fwP8YHYZr5DCM"
    "yliFZeItPhg7F8kOkNfZJ/usd/e9N2qPelDiY3M8Zvft4fD3/uBaGXQ56SUJ/47udnmGqP"
    "yiH3NVozuI0wEyVJlqLUwfl2aM2DQmpsHxRc+yCmRA9CxraGxvKFt4onEsnE08yzgWyGGe"
    "Tyke8jmh2aBmgg4q8sKoxOCzDxxlTKZxuqljWlnKaUJp4ZI6RdUWVdu3U23feFurWrlFkQ"
    "tFLhS5UOQ6RZHLKzuSIG0FKpKkC1p2oFEOu8OjZa44J0C0Wc306Wzjs+z7K5+TCXy9/Awl"
    "njTkAf/gRzQ1zRedSui/RSaQ+UTkQLHdHCjSgT/JDHHYB8iXbkWIhm6qliUDd+6FzLXiMh"
    "eIQZrdRxKEJguUB1EeRFPHFmkQ03KUlZYDUw0cPEwBU3icgD5jqLaj2HSnLKBRWhzqWg81"
    "2vxOYZQxp8QpjLKeUCQvI0R20VD89sMvOST2D7+kSuxwKYbfWor6TJNcYdMZHKZqIKMv8l"
    "b9yir6lchrxFIRS0UsNYaljmaW6ThGounav9bKQlOdYKutcOoX4fdNVMeh84UjUjxDfugX"
    "PnyX/Kz4AY/RIk+WORc/+ecKwL8WAUO0dKJezUyDurhYHDGt6B6YaaIesFc6wvjEB35pJa"
    "UOSsXCgiQIiCUAYkL53lFnRz2u/hL+o2FOQRsT6XiKjnKMGKGZ2g12TZJIiELpSUKGW0A9"
    "Q8DwWuSw1bq2ypCjGvlx8KVDPl68//S3Fr+igmzgVlAjbpAHmcBNJudkIrFGhy4mInMV+M"
    "uIZFQ673RBk6SNQ920ZPEDrZ3VWjtlpjJFDn2c/UNxPnkAYqSNUPSz9tEqiiL7iyrO/Cv9"
    "OVUgDJEdTiL8uVpx8P9cXLx//+vFz+8/fvrlw6+//vLpZ18ujF/KEhCvel9BRgxxPy408o"
    "d40q35bplPIrQIENdNoqgntvammm6JyFoR8WwbCtdndGTyfyrG4OrA+rIRuL2E3e5fDrWY"
    "avQ0Lr3pzjpJ8I21yRSCqduav0Gg+fYAEc9TUBUZCyzzldNb5IUvZ+HcNxdpzn70LrTIxF"
    "4+Tv5GVMNk9JLQn0TWAxcdo7aQSuE9bDKdqeyZkhnEiiTEkBzmvuCrCOXnhCMil5aZ6ZAJ"
    "Z4j+SifCORJOiefQWXqxZO8poAF/jFipZAxTabKg7vq1FsAMAxSHExDfVSsgloYXYsq705"
    "D7FtqOwxymxGGu9TDD5zA2vumWK7d5I/CKiGPCL3lcQHirdMeEX2JOIFJSScAnTNOgKkvx"
    "evWJImx+5FRV8dmTAw67XK76/ZvQSrnqRYGfh9ur7uDHd4LrvJHupCASnoxXUFeNkKEvCL"
    "rWHNC1JqiY7Ole42mZ94Euj5PFWxX9yJpNUfajs7gEHqMLU2t7bae5ulgkGUSK1Cm6FX20"
    "bdDw5/Qo3TTSmF5praLYJpAASyVtFOmwlIdGKcGtKoehlpH+grLe9QYaggDUmedv9YNNzB"
    "Wk4KeGTl+FL5eAc35ySwNxcXVGLUoo7/2cTF7oeiLOT3TbXkLoKuNUlosVJZhsD3p7AKlG"
    "IjIWzHrCqJtiD/a4+ZP3WGActrgsqEwNVZ9PXAgMaMQJiXtNrKVB7QkxTPOFPykaixGDqm"
    "g/RAwKwYkagROIQZ3EMPNtvQgG5TZvnPv0hzyRMR/SA2M+xOJixN8CnPXaNxDee3eRh7u8"
    "VXpy44sYf6U0WITDG4oG8viXXLFdv2TEdv0Sj+2acgk9pVxHOptDRA3kdCVgNTo0vrFDo8"
    "/FXeIxYsQo9NRa6LGn5iIpkCk9Fc2GArPR7JGNZgO3xJk/on+lqONhqp22tyNyUq1id5Oa"
    "t62oU5lQrqBVNIn8gPZR/8zRGkj59LMdW5FBLIoMYik4Bmld4DgUGAf0CaiU1QXcrYOQuM"
    "Dl9aQPchG7VZLL73F+juN2q9A3FAwS+7FqwGf7YGkcsRh6WNNezCSaYNpLMptmVeiD1ooa"
    "bp7HtLch8epie/asH2wi5gZ5Vl+pV1T7mW9dDNzBwaeb//NKCTOJvZzOiGWuRHlt+O3a3x"
    "yTX5BGsHmiZe+wdy+Y2ta3l6IHeXOsd8FBLcT8EBk6Q0UlIX8hF2RsjBDDzLK8zIIRRXt6"
    "QDVYwGlFvKEiq3f/Cr1JEz8+JAUj+vbzkarDXN86ELHVXnl0ny+bJpV7CsitGaWeAC6yvG"
    "ZbZarfZyY4FIH8AjmppO+PyONPJq+qsaQTLrhIvyBocCky74ufjxafHzNITrF8dCxKiWm1"
    "yErnU2Up8mC1cqTTOvjdC8pUQX/PfWQq+PYEuhVjVG6Xkh8o+zVI9kPPrTP03Hpr2e/orF"
    "vouXUSwyykg/gIpztm+ASNcBA4QGrjjURR4MsfItpDADgei2UB1AEDBSthqydNF2BpgATZ"
    "iYGCdQgUhClZAo8HZqMMW1G+BhZuDp7Kr1EJXL3yOzrK79ZWtoY+27VKIj9cLham5bSnU2"
    "rL7SxaljPUoJVZnFM2BUcer+1WfKzDWSfsfWC4E+REZCQmKpmbgAyek8mCWnNdoi0TolrU"
    "q4spMq5KI6Abj8daIpiP65PTWQyg+hyDxw558zFzwwFNjfr1OQUqxw/WZMq5LnLat4guc9"
    "5D/zAW2k51OL2szghYIWCFgBUCVqeLZCBgdRLDzJeknbQ3Zjh++xSNgKwO7fXtSzOFeB4k"
    "Ql/74lwPiKNxvqdHmETIMMxkjzCTZ67MwWfhMcHtJl0EDlMhKpbIVEspGtgcpWvEVn6Iwo"
    "q71AzCWkHHIgthgd9mjvJOMTCAeMQnQpGQDhcE/I02yS00vB/a+4a9uDx6sI949zts4Etg"
    "VqUDz+6c2446u8lj8pQa400hbGQ106czgbWaCxgs0yJTE7K06UzUONAdmwy/tX+6+OUjP0"
    "Vm9K/P5Nk0NSCUuC2Zugiybrcg09ycL/GkMmPV37AgPiwhenRnRHQY0eEzRIdPS4hCdPjk"
    "hnmm2gl+Cumwgte+canoyqrkvWGtJ8ooO+XzSqZuIIpTIeOLYmYxwgayu5KsgFxO1i3IVF"
    "P4YxGmxI9FrT8WG+WogBITIkJ4P9vpdeMhtqfjYMw77Ti5uz1SNji76uhACLBXOojjgmLb"
    "QZylnTOuVpSO5FulmyiEBRAV8KTT2SURfngW5eNsO9I1T5wRufbNJ6ISQ3+lRIrxcdCmih"
    "vsDNIASwTDELBpDmBTXIpA6eEIpAfUh1Afqh+7K9GHUFBGQRkF5ZyCcnsBQWuqMZACY5K0"
    "HG2SKTKrbmPFCrTOJzfPOKeJar/IQlZcdH10s7pwaZYLVRqEvahrw1Q1EakiIl5WumGQR0"
    "o03uwzxL/M1bVIJSMvQ/l2SDWzFiXbLaomlZY/5M2hdNfEdujCD7YxA9Xm+ZbPWoQL8xBl"
    "o9GprvHHMVRPjp8wSvkZZby8+Pni48SP+eGPbcNT82fkc+uRzlTjSTGf/Fu4KYzHDEKCpL"
    "VXJbA0NchAOFc1acR1R2wXnYB35izFAtY4VSlKQSTTzeYO7mP6No6qMupUfiuvdyvpbpXc"
    "hzPx6ansrEaV8ogyraKeq5qooSRuL3zBwF939pZ4G6/nktmPqniNVHH0nThD34m31hKODu"
    "lA34mTGGa2nD8Wq4W2oSglxKtG7hPlV/LzxIs4b7ucjTHtPsRnj7bOeNXZVftaue5ejS6J"
    "dzRmV4P2Xeeb0rnpD3t3X/mV0G//ev++exe87v4es85Nu3fL++r0hr3+3SUJ/+bX+7f3/N"
    "TdSIGj7t2wPZLtEs/z9oPudW+k3PRue/w5g7/4tYfhqH/bHShXN+3Obze9IbSInQu04yN9"
    "97UbaCRPBFr83u597w4CLeSJMbvuP1yNvjzcuAwL/Ryz/uCat+3zlt6TRs94be4HvU7Xuy"
    "x+eFeG95xJ7RvlS9e/HjjltRp1B7dD77r4MWZ8G/nyRfk6aF9zysCPqJb/Nstoo7XuspA2"
    "1LVeSoPuPx74dt69viT+4Zi17+8HfArwk97RmA26Xx6Gsp04GDP4TlwP2r/zVeAf7jJ0uX"
    "DkDBg5wasmJYV5+vdlQ1Hn4drVMJKHwR/TGfwxhcEFYXoscJCZEy+CKOXlapQOGZvK2KJW"
    "vDhlAzeHSmKBg1B2kckcpcN8pMlzebdA3DAt6si11pEx+0zGYFaRB0Wdg6EtYVXRqT5XjR"
    "TXA58oupwk1blL3agNC7Ti2/bNj+8+tS4idRWDmlYEwV1aFmXTQlJ5kKYRczr86X2f48P7"
    "PvWz+z7KYdfGHWdwRhKfDcnhE/gEjD6PS91wdGafw23fwtJTSVof8BUoYADymh/O+lPlTC"
    "/ZAOS6T2yyThVCj5OIG7ihlK/ou5yzVPZSYCZHqHBCp09oQ5/rRYWOKCmKHtmiR9ARpVCI"
    "XYAOExfVWVnaOAQVGd8NFY5unUf3Teva1O07VDYo6vsVFuBtMjWCdZmO94cvbVHTqVtKbY"
    "uMyVwCi4fQzy31fE6OcvZur8ySuIoLRziE9d09U9558QpDVxduyAyPTFeb76ROcsLlIswa"
    "+B01Z5KGMUOoLrwnkzrQR4P4c4iAIrH6MqKJvNWZI5TIA7XyxRFB68twbIz5BFVvIBbHja"
    "qxRUBNi5h8B/cCbVoyFyLUupFxMnA0M1ci9GY1WycHDlV6t4QoHD/g4qzlezT+mRWaI+9X"
    "UuwHhgdgeEDRDQ7DA9AmXiMgAMMDTmKY08ID0u0NadEBaGo4Q9sZ2s7enNNoO6vBd2An2x"
    "kwJH3L2B4HEaSvcXWuszwhD1El8m2CG1wldBd7V4gSbV51loE81b+Ych6mQoNM0sopHgcQ"
    "pavxPoZBAHVmejnTOMif4pnpkohxQuea0FNzDiXc4+xO98kPkDSByYf2yY8B4Dt8C9FFYa"
    "sbyG7uH+hbc5nH7yNg89nTKyEhmd9xMjiva0J+F5DQYi+B1SfhAJK0Q9YqweWVwbuBEJQu"
    "c6zEkn6RFq0sm/Sj11ahfuOtVumRyNVOpkvbMefUgrSM0AUYgVeztbD4mkzakOkr5yafVZ"
    "95+5Wqgw2ZM1KkcZzzfyxz+TwjywVxTEGms6mx1ETqSqKpCSbqw966YNZI76ncaSMfrJKk"
    "fGV2jTZwtIEX3ajRBo7G0RoBg2gDP4lhxvD/jMGsAmrwRKgiLA/SINN3YHpItiuyl4UIcS"
    "ur9VYmFBJNWTJHN5LHOXmMo3RZw3y0SnqioZ6PWmShSKVOKf5ViBEiDF18m4oou3nVxAgZ"
    "AqXZQKnHrhLgu06gq+Nk7VbwLjK5aoXbdUzmSFQtBth5l1pZSN000ChX3IgFZRJ/gqovgH"
    "D5kNk5aZOpahg/wWtBjMfCMue6TTXA0rQlFHAhE2gA1xUIBzfZhIgPjqiqwvi2StyHSQ4h"
    "OdSN90Pn3J4qAugkfDwXYHnSDUu8VbUvAgPCuxZjUvJzh4cakUxEMhHJRCTztPVCRDJPYp"
    "inM5UxmqD553MgD5DXGWI76/Qf7kaiBIM8GLNR96Z7/41z9ZL4h2P2vTeEOgviz5hx9g7b"
    "UNrBPRiz7m27d3NJxJ8xu+mORKfy75j93r26JPyfMRs+fP3Kx6bXv1Ou+v91ScK/wXn968"
    "NNe9QfgPu6exgVYd/GgX2xtPgcS/Fa3D4hAuSHmxBnw+7ge6/TLSiXeGR8eOQBH/H24De+"
    "KKEGiX8Iozn43v0njCL8rcc48T0A3nHHYdpQ13rZDrrtzjcZ4yEOxgxa+2cDP8as0765Ua"
    "7and/4IvcOx+y627np3UFj76gew8dMp5Axw2tf5+GqL0IYUUwLCa0RWpRnai3PADajJKf2"
    "zVhcQSKE4HdYYHEEJa8dKYH0lE1JEZSr6GYVo8Y4wjrvVmi6qiRwIgHzzsvaBFIMS0HD4I"
    "ENg2mTuQQen0TsRMIqrqMJlv+xKcuyxHotWjkMsoItXuPCoRNeRAKZzjhjiUgRqE5nMkgB"
    "EunNVeuFiwzsuUWeLHMugxM2VtE1cdQXCtZUYNH2eIkK7refGfZZf6UMzX9o/kPzH5r/Tl"
    "4zQfPfSQxz8KOXF7EJ0uwJ1RzR0CZgNRiU8AZQ40p3ZhoX9ovO2ijdKYOMHi9UQylqh0og"
    "RcAcfdYRmqo9a4/bZ91jfxJUEhiaDJAk2GorOtImC64EciXYtPh/zyrTbVHJokVgAyT0L0"
    "5trIkpnMztBWetzu9D5PNbcfRjz/7GbMwmIDg4urNWZELlCXirm08CQ9lc43ddQk6riaiM"
    "QJhJnJXpoy42mamvVJDYnImfyUJdg3+8TZ5N8JHnF/iNHlX2oqjTKRRPnpyTEW/9xGU+Is"
    "sp20S1qExsAf18790TGyACeByLTl/4O2gCseFPYBhEB196t1Lw5JL891K1HGrxd+UPYvGX"
    "g3cY84XBV7YOfUORBqoanCkLy9SWU0fWeBD3elQNWKXitZ+WTOOXHk3+x02bYS+hNBFNL/"
    "AQ45LEekJsVcQqza78ECqBVK6XuzvilfTtJZQr2S8/pNaX2/ervlDE5KrgsUt3+o9lRnmi"
    "0zXIAKV3vTBNoyKOL/i3j5beofJC16WuEmrxzwRfqly1Lff96VzVjVLjb8ylNa1gDthUtf"
    "ge9Gypc7tYv197d1uWhvhaeJ/mPftGLByx8KLCMGLhCJLWCCRFLPwkhjlRO9jFuT6xoxqj"
    "ZKDd9667dyNF/Nsb/VPptAfC6z7p/Jjdt4fD+/5gdEm8ozEbDdrfuzfKfXdwCxE0oZ9j9q"
    "U/6Pa+3nUHittnp+veI+3KmD3c9b70utfKsN/ptW+UzqB73Rspnf5195KkXxuzq4dh7647"
    "HPIOv/aG/EEg7OaSJJ6OKup5ggE+5AkG+JAeDBAv4xFRQePzbsg1YqqlSUYx4hrPtdoiss"
    "kwQOIOkGscNh1UNBoxcbXCwai6GFMQcSo2+6OUOPWLT/0gD4vP+2RqnPRbJ33aZp9R7a3c"
    "HX67Bnww7pb/TX3hr7WrAOfR1tlAf8ZFqyHINfLvmPUHX9t3vaEr7QR/7SLkVBDxWLAWyl"
    "7lT+qmJx2g/olEbgsw2Cdowjez6u1E4sIFuOsTNI+7lUxfrqgDxFyExQGS5jH5Qy4mf8hg"
    "8oc4kzfGiLw83lA0j8Wf8nD4UzqDP8X4G7L57SJ5hDo4YAKNzsNw1L/tDgqaM87uB/3hfb"
    "cDSJB7NGb/eGgPe4rX4yUJ/x6zzZXNue+9e8i6cj9m1/3BbfuOd+gejNlNf8h/wr/1EGRC"
    "1tciaHCIEANz64wFP1uqtvMi9olrvGWetS9Je8yuLskVX5F8Ke6ytt7lWVvv0tfWu3gRP9"
    "dTqMgnKkjTQGXhfQ4ev09l8ft4gWLpaZWweWVV5g6S7V2VeyeG/3z4bWunmtzSe03xvNcK"
    "8jmBGtmdxW7hB1iQyT4NsjaLtcK3siBrfRpkbRZrfWdVxfVpLcjmRHpkeRbLQ76kBVgdoj"
    "s9Fn8oyGJHT7NpbBecg/R1lp2HvZvvoL/Kv2P2tX9zfUngX66/9tq3/TvINygP6qGzYoKu"
    "0hJ0WVTTnbSdJNWPMkq2kzNlzRhXgTsl8MjQ53oStpK1SUdJ996na8bqsj+GLr9eVUPfof"
    "ZTMvUp7wqbKIfET1+GAc4jqvH3rjZGuHBgQozTfx/277LiZgOE0bmqTx3yH1HAuTKIfRNM"
    "8LjUDYdL8Odw27eIIABGhZDYmBdR1GGoFYZYoYOoF1EoICU2Nm3LUtcpJqYIYWRsDj0ocL"
    "+3GBTw1frjz6gKHow0zBsrEyLCGPEIS8MRlnl5GqZCpkaZGg7IK8LYGCXm28xMaiBXd5zF"
    "hVMaXPkdHeeU3ZrQILQP5si06a7xElhbLMnmsfI3vCfmYfBmrZfA5AIpOeq5L2xncGxvLJ"
    "yUI7BvGLwBCDcKZfzxaIKQduV28eW3ATVEfoqM3cPrrst7Wzdoloc1DpladU9eBcpqNpRJ"
    "kHe2HCYFMt42kVfukn7SjX0XYPO2vxCjTEPjnxZnxVWycvh0vVwY+vSo8xJmc4zRFXKs+G"
    "IsiVm30FejGaUpjwnwJvIqwivLZUNJ8yrYsrHs4nMrSSVAfsX5JZxLFai7uffW9RW66oie"
    "msot/nKaYkISm/1Y9Y33039tlDafHLhQzsy68bpr9uySDv37sepe9HFDVa2pXJqa84UhSf"
    "bb4b1+msooPg8ATisFnrkRfeXFZo5RQVyYXDnZm0/30Etj4SvhJlqC4N5sLpmLhWk5/JGd"
    "vadT3++qsdyaqhZVXvXkGJJC+znv6Dv001RO6ezV1Kf7Tqme7KWpTDItbW/pvA99NJVBts"
    "NfaL4/vt6WKXqGXndN4hfYv6pOPb9BQzNy0Icg0+3J6BUt1H570b6VSYTpgDiQf32urskj"
    "FVnjvR5/sFsiVbqAz3lby3Zk/nSRsN1eUPXFFuX1dOczmdj6XDdUi3+tRDZ50ambUh5e0G"
    "6dRcbl8E8wZqL638+Qnv7dObnW7blu21SDe8pU9Mx0eH9Lfgf1mU+K9PTv4ongqkDKs1O8"
    "SzC95JTN/rtCO6wxiHmVMa/yJeZVPtkkC5hX+SSGGSrNKCnZya4A/VRZimN4iDAyyo+csl"
    "kDe9Xv34TG9KoXTd75cHvVHfz4LhLmE99ABedS86luZ3p6QlVkexbbQwJegfC1MOHbBBm/"
    "Dfe96LX3BYLXNE8H2OHLEaXFNEx1/nS4o6UaCpfr7CQBO71SZRJtE4LstoQQhYa2jOzQvi"
    "Yc4326VhmkwViZCEOlZ2MxhgZpkKHZATI+zHO4+IKa8nVrgEFwWuWI35C4GXI2B2eDO2At"
    "K6lKH8wMKNt30swBY8/9tlsh7D6jAkAm0qeUQHALUZkJMO05mczNV6pNyAulC6juuSbiZg"
    "I/lruhBJcBKgScGCqMCsx4YfKOeHeyiKnXuas6hhDsQz/AmPHf7DOZ+IlUHukTXzEC717x"
    "S25/Cwda/2ATxkUaAo1/gtZkpdpEW6ZWNc0CsaFTdw66HrxVlIz0opSq6PRxrdgQS7dv74"
    "iWI1pe9CuCaDnCqDXShREtP4lhLg507AlvHNNgVoFvhCSjIssqRIirqtarSkj18QFOzxjl"
    "E2CmqOwVt0OmqIgilLzuUiSWOOkpp51bMg1SyO0gEgQJ0QZS560LhmoH80eEDC0fxSWDAH"
    "ySFyAIkCBMn5IjbKf0YMjSDJYGUbLivI1QY/q1TOsSrHA0geQxgQT2wty5wZCzRfKCFcy7"
    "5i30EphcLMFdPfeFvGyO7I+1tOb54T8ZBr1giFAOm54VbL7VrPc72MBcK5ofCiIiOsAexv"
    "9ydeOztHKJeA6qi5a2rknLVshEt29nidEf08C+4CYdyQ4B8TKToOkJTU9oerpE09PpQhBo"
    "ejqFYX7hPIwPcL7STR5tnU1QZ8P7/sOwe0nk3zG7bw+6UGpY/h2zzrceFHISf8Zs0L1pj3"
    "rfeXvvaMy6t/c3/X9C7SfvyD/X9c/Jnkd30Mw98O6ldPq39+27f3r39H6P2fDhati77rUH"
    "/NrmeMy+PrQH7btRn/flH/pnu91r/zQ/hmf+0h0M4MbekX/u2j9Xk5pUXL4rVIrca98EKP"
    "MAtd59Qb6YnBkhQ8gtwtaAVlCAq2EqZGo2xhZU1RAN2gZTRFZsDjzIU3+RvTnYG166tUJ/"
    "ggk8E4CfSH7PdMwnmFM0H9wDTtRAxRksvKB9lKZFVrozEy7N9FXXKJ89brKPOMyzaycFva"
    "Aj60O8bEme0IjtILZTdEtDbAeV/hop/YjtnMQwp7na5UN3Ur3t6qR8n7UvSXvMri7J1Zh1"
    "LklnF5jjXR5N/F26Iv4upoerT87uFdF94lrjavVkvCc6xnmf7jUXpKkzy2vrMxeSrot8TU"
    "KE+DGp9ccEocVKoEV3CTyuC/I1SocefIguviG66E/HEhh8En5m0fVbK4zRr3yTADAGq+Kk"
    "o4t+DZ580GJ74/G1UEWmX+HjBSmG+RJfcGbqkJDBLT7r5VuApAmfxZHIOExmqk2YSZ51ft"
    "848ljRPfYDJoFPVHIK0UlEJxGdRHTy5DUNRCdPYpgx6UHGYFYB08RljSJrK06N66vW6wsB"
    "m2oAG5D8i4I1ARoEaqK+dVO6A0sjZDhNEf96U/xLfy2FuaeBfQUWbi7PRbnUD87eY52+kb"
    "2xVtBitEp0AsKYUEg6HWiMFrHOhzeCF6Lt0EXYBfEHm0B3G0dE3qXOvEJm62Rnxt262Q81"
    "lK+K/oyIGCJiiIghqrqIGJ7EML+pP+Oh/OruB/3hfbcDEaru0Zj946E97Cmdh+Gofwtxnu"
    "HfY7a5sjn3vXd/Sfg/Y3bdH9y2IeTVPRizm/6Q/4R/oyJNHq+98qNCT8Bd8hSHFRH+jM23"
    "CoQ/rBcUEndClPgdrPV30Buswk6DMUIEozF+HsHoeqN5xcHozTJHRDonj6MbY60w03uo3a"
    "vdUDWMz8WvtrKQ0oVox+U9t2EOp0xoS3RZrGqxfDT0KYFeZIkscI7kT0J0cIrU4De7lC6V"
    "osAVMx9NbS0uPZmGYa6g7JZDlguyZI5uEJvPadHCMc0XfiUGrh729mMGng0tIiLObd8LNE"
    "IrdA2o/1UCiGvx+aXaZaG4kVJalXYuaPbvFYFnBJ6LfisQeEZNrEaaGALPJzHM3gcvDk8m"
    "D67XvhEgVhQlzAcTZuGECUBhSFopso4ipLiQar2QHPWFsh1GOUiHlYvqPMKIoFUCTD6ZVn"
    "GmhoiQpRGWyj2lMIYeIUMEHaHeN4R65RI/OMx7rAwO7Yg52OstdsTR8/E3sjnWCkVvT/ny"
    "ookQuneplVkkx5wvDHh3RQ0034qiDz2gWSV+D1DWRn3mR7bMLbAWvsH8QLeIvVxQSzctMl"
    "fXhJmAbjPNoInJVEvuO7mEjtcxtJA1keZyFmcW0gm2xGo6CBQjUHyGQPHpqsUIFJ/EMG9k"
    "hILwR4QOlfXINhkVJwrwNoEU2btFaw/KfPuq7cG+jpO52/X2yPLNoVmGJOn9uXwa6nvCUq"
    "6VirmZ6wlKZmgh5FAz86mX7WDYqU97TiZTleuoE6EN8vMahRhVcJqSt+SNraVB7RZ5MpfM"
    "97LS2Su1Hf1ZFIH9TCYWXXAh057AxZj2ebhbjxlVLUOHwrC+muv2aYMPmJ/YD1RdqErHL6"
    "mOXzaWuH3t4rT1aPGFN/NdtkRgdTVeVTH3sM29SryL1Pi9m/AF5SztMvt3e6yaWZV2Tllp"
    "xWIiPWt85lXRr718/BedljpRxCKucCJasPhL5QHfOewnVYAtpfZLX6mlO2uF7wQvFUy2vx"
    "xqMdVQLPpELS8PfcnTg2+ffBN7ttR5wcX+tXeXZ9fyPpB79o1AHwJ9RcVSBPoQAaoRAoRA"
    "30kMM1smK+4ZPqE+RSnllLZ/kQ7mEvohXyHjjDrGUX/Qxhcl/8dD+6Y3+qcI+YeDMRt2B9"
    "97HahTLg/G7Gv3rjto31wS9wCKjncH/Efnn1B13D2MauX5fHhzufAWiPT3ZORdBy1IX+uB"
    "u+n/DhkWfh+z2+517+H2ksi/Y/at9/XbJYF/x6wz6I16HRg776hew+SrMuGxGs5Vw0iV7m"
    "LEh5PxqtzKpJj3/uLXj76EBz+yhLvhbfvmJkHCm6mMUWPXNRAgr/US6PQf7kYiKYk8GLNR"
    "96Z7/41/aS+JfwiZSoa9EeQq4X9guQyH7a9dWC/iAHazdu8GdjL+Z8xuuiPRqfw7Zr93ry"
    "4J/4fvjA9fv/Lvda9/p1z1/4tvkKHfYzbofn24aY/6nNg/rMly87GwnfZEn7rW02HQ7XR7"
    "37vXwH15NGa9u+8wQl/bo97d10sS+jlm7eGw9/UOKLyjMbu/ad8p94P+fX8IF0I/eX+39z"
    "f8i3fndhf4xfdavhav2p3f+Hx0j/i5G9mN/DtmD3d/f+AP8KUHJwM/+DTjkuL1oP373SXx"
    "D+sxeSQ+Fps7qduz3x5V7+jGnAyx5RXck6lrXBN1RzH+U54p/Cl9Cn+K738uKl2A2QGSOu"
    "96dQqeCz5ZjNPpqbYiZI3gdhbCUEm+Lc9Gknd6+wTN2z7KRwEiNr5iUaEhUgTTag2mBe2t"
    "RUY5SIdRoXUeYXPpTM20GPrtqlCAvMYb5xk/P7oBFcM9yFI8rntcDR71hvJS8FedlZKQjT"
    "2/bhIl20lFqdnyLFtJ2biGFNkCN1S4AdZ5Awy7ScQG+e/D/l2KxBgljI6zPnXIf4ih25Wp"
    "+QHXhselbjg6s8/htm/hzwCMyhbjoxJ7ZDChg6gYH3KPiY1N27LUdRokHiaMjM2hBwXu9x"
    "aDAsrSH39GmBpynMzruRMiQi99zE57CLaGXWLzcjVMhUyNMNXQ4fUUm4o9qiBvE4kx00YU"
    "HhFO7YXrJgapkKeYveQNs5fIz30J3L3yO2oob0OCUQ7Oul+nElh7GpFl4a95DgaHP1Fl8H"
    "nT01HuvFtZnPhRz1X+U3yxytiDC4SiHimTw5/3wsGRgZJMkONGxOIlcP7KJf7y24Aaagqq"
    "F8+t05C9I2F2phRbKMKnBk7OiK3UMGDS7TmdfDZ13P4aO7HAn6csZg0856BGcoraXL0pYa"
    "sa+B01lVW2oS/2ZNKIS6L2E7WGvKsmsQk+ipXnBfA3raz8AMGdLU86ummwfa7S10DxE5C4"
    "BU1EgRVDZWSl2vyiZelUI+bS+UwmQdPdRNZXeUd+hNxxqgOFUP5GHJP8Qn584m+8/ltyie"
    "xqb1e0CkskVwc8HJbSxvjVS4xfxfhVNFRj/OpJDPMRRBccke9OSIYotDUGCXHJ1HvJUBt4"
    "ExvhfC6MG+o6e9qfBXwSAw6JWc6K0Nug2+58g0uBH1FNAB0WG7bpcaUswaE3PeDEa19jD9"
    "4aB5qI70Txgt8ROrT3R/iK+XoxoWwN0MfW/gll/aV+cJt/PXeG7TyO7I31zCQrLTdZcLFv"
    "28mDFft6XD6g2FpCclZO9DwTqO3KtF6eDHN1SVazNdTEfqTPKmvxXyLdaiSLq0zw2iIzcw"
    "VtRbhWMkJc0X22FzRxszJFS5kgkItAbtEtDYFchCtqBFcgkHsSw5yWiDB1b0zNQ3icEnXZ"
    "u6MQNHZYNEE6XDK1XjL8K2YXy5WyoUDwqjh49cTfkz9Pgt9ROseDNMjz4jzHlBpN38UwpU"
    "YzUmrQv8AVTk02UKVvkBGyGo9hbfdIBP8R/K8lMJ0P/H8bYPrWZM7M4MP1vLTc2REBpiMt"
    "WvmA6bmk4o+xIctR/EyQBcuP2VBPzO2kRR7XREZO+pXBWkS1ZVls2zFNzfVI1jkdF33i4H"
    "Qld9jusYz4M+LPRXcuxJ8RZamRfoL480kMs/g8Jo9w8uj6BFkDW82n6W2GFIYphoj5Qk6Y"
    "bel54AIkh88A9zaMqyTX2wtdODvsSQEy3JBqtyHFlM+30Y0C8cMJelE4ujiXs06YIoc6JK"
    "IqF0sHoiTBTcZLyRPwnPFrJduqDrqKVyxZd6LhmEnaULk3GLMxa5MJvDFlMtvEhJivboio"
    "oc91Ued5NTOh9hBZWCafLZyWn2aUakLNIhPOSst8VY0JeaRPXNUIP8WUP7DK7BW1yogW9R"
    "6hkiq+3osoGIaK2iNqj6g9ntZXHLXHkxtmDEMtc28E4ayIDdFrX+eIxNpaDyOSYJEtKkKK"
    "e1St96igdpIw0nSqz1Uj3VIcJI2OtKQ9d/vIMc7HY7G/7nZ6t+2bH999al2IweNDqksTZr"
    "AYVDTBuQUF9lLKCKfwOEDTiI0s7HDyPoe/yftUd5P3UQ5LTTiZv9udhjbUNfY3OWt3Ot37"
    "kagv6h5BkdgvD0NZpFQcRKGNt/H9kfzc6RsSIUVfvTp/QuRgKUUj5iNkNV5ztZXS9PnCoH"
    "PKdtMl49S4zuq8zvzxEhJX4fWWQo7rrvi6C0LZsRFIh5wjZJiuAj1WD8JYXyMvnGElTomT"
    "Fr2B3zYVSGBOlsDkk0gGEl/GOfjsfa1KYHLb7WpAOdtyOfIcKaMjX/ha+baHUpsneHBEU5"
    "+n+3A4bkvF9ppudd4YCY8H6IC4JVII3N71oFDtF6qRJ9NyfRnEScDv404a+3S0p3eEbtvL"
    "inwjwmVjgugHekqgpwR6SqCnxIliHugpcRLDjJ4SZe6NIUGlECIcJMQlU+8lc+g8L8c0mJ"
    "WAvmjOPImFhTB0RTD0btXSSyuT3hymIv78lvjzWxRFPlb25iqH/DZwaIdajv6kT1XxOPEE"
    "1IHLrcyAtkjDHHFsARJiWsTQp5TPE4gFs805fTS19Q92i7yqhq6R5QKC0QDG1NnUWELaOD"
    "IRl5Qlc3Rj8lnWEZxwjjAFIsx0BxJO22kxboe7OcS/Tehf6pyflsFstu440IcbLCfVDYBr"
    "W2Ri8RWwgjA3t34ifybIKjIzDY1aojlllglJzSFDCX8sQcDbpOfChnwlZ61NGuwW+eMMni"
    "eWEDuExQberwKgF8xNylzYm9xV4T1l8L4l3tHrnt/ZWdrRG1Xxgu5t3DlRZueb7K7lPrQ7"
    "9zAyEfF2xNvPEG8/XeUX8faTGGZPKMgbhuK1bwRwGI57+JAn7uFDetxDPM4nLWl9OntTs9"
    "Y3gcGf8jD4UzqDP8UYLPSGQgzeUDSQwRc/5wvdyYrdSeaxpiQGBaZmvwoRlZ0Bq77bf0IO"
    "rIiOlZeBEbKTZqGnPxZgX4DkpFm3UcJ3iYPcUNd5s+Qb203v+pKIP2PW/a/73qB39/WSeE"
    "fuOQiLdA8gUPJ7/zcZKCkOovhYvu227EBJi76aLzsJ3WFKtCvWWebGisIHLBDylzovaGcM"
    "kGCMS3R/8uHRAgwNUyFPY5/oqCEgt0U8Topm8WyzeJBlcVZXHDRUUw5vN97G51kO87gwsO"
    "3P4i7vZkBtePFj3SG2MjjwycnBWHc/LYG3I3go/gIDOjUtrbn8DX+B6uV9YC4tO9nxQF5p"
    "ZSfR9dtsdTf4XWSntYmjLp9nzjn5JgzqNhj8haWd76Oi5scEjjhPOflE5J8luvOZrHQ+gZ"
    "YOUdmaQJbaNTgIEM2k9jkZeT1Lgz0jMiAz5G9w0LuPGfQiI8GoOp25pswf+O1WO0WAebA3"
    "PBf8Rfsw2ofRPnyJ9uGTBTHQPnwSw+x98PLa17z25QDGb1rrpGrrcLrpfTsyfwxm+LP7QV"
    "f5e//qkrgHY3Y16F1/Fdi8dzRm/Ttl9M1tuDkes2F38L3X6UJJVHHAz7S/dEf/5CfE3zHr"
    "9G/vb3rtO2i0Oa4Hkg9/lX8nVAzKsP1vSOo8rHWyTQuW0QTRbQuXaXOC3w7A5RkomQlf+a"
    "yUwD7N3rmA68bwLAOsmwz4l9a73LmAN+punMNty1LXyfwNk0WYXGWNrID+97jUDUdn9jnc"
    "7y2UPjAB/fFnzEbh6LsFZ4Yp0YZaN7k0BuunI3bBIC0Xn4lNhiuX8stvA2qk5S6PAKVD2d"
    "vxblsxqPR/qwQ3A9h9AsAZRvbTQU6BjlubhluRzj7bRBi5+CL04dXNUsOhT7LBBETqyTmZ"
    "qI5D5wtnQqbmEqogi7imdy3eIURHiYJdqu0Qk99jodo21T7HsM4D33/MVDKZm9OXCXGoDT"
    "XDoIqYJN8F7LRVx/WdOljIU1W3LL1/RG4RuS26qyNyi5BejSA9RG5PYpgxsqdC7HYjT+T1"
    "SN9QnLRDuivdFvhkBygwx1vCVxsE/wTl1jQNqrJklnokEX4+cpqqGOqfOewMvOr3b0Ib9l"
    "Uv6jT8cHvVHfwYBezifLZBWC6Igvo0p4iCfiiCgnJNVpmrVsJMzmRwiO4Ey84V5TFNEAky"
    "t4oN0QE3i7fhaYl7BUZ4HC7CA/3n0X++Zph6a2f/+TwWjQB4vKdVI5La7Cj3mcMaNG5kkr"
    "R7VeiVMYtG8HIry6ThJltTFl7LrTaNoZ+TjazUtcjGFkzZtjEhSK/nmbniPVlwfk1m6isl"
    "U94BMZmXJy1ksCi786IGhwzDgAxBLtEk8Eifl6xSY0N1d+DceKaV38KN+S7xHmg1QatJ0U"
    "8HWk0QTq8RnI5Wk5MYZrSaVGk18cSXXVzefeI6s5qrcp3BQ28kM8u4h2M2GrR7d3DOPYD8"
    "M197w1F3IBt6x2N22+/8poz4NIYLgR+Qw6Z9Kzvxjsas0x2Mel96cNI/BL/4O36fjuhicx"
    "wV+t/GL/4kEhL177t3lwT+dYMUuu5YuIdj1r5q3133xWj6h/UYoKDUn9e2GaQ5aeumRZ91"
    "oJZ11Qtnf0whbwIqXHUmSH47AaDswPUEUuT4do5T/lpF00IGafbcKGrG7WL7BNos0GZRM9"
    "i8VYHNokokPpK6JgGMjye3ySxkLdoq1qZxrjCDBbVsk/1ge4VKGFGJG3IioPIVJCeZqnOB"
    "o+vOOfl9ZpKVCgVN5uYrtaGyClQxmUENFqhvwptNvPomiupM4mD9YW4rarYI/xVRtEUl4G"
    "UhgxF+BgPBu59/bnGSV9VYCnllIu8pkrColqNP9QVnMoG0Lc8zRz5Gyw1mAPpf0qu12Jsg"
    "m9DSzSzWEnj4SkDx6GKo9n6yD/dWG62n6pes5DYI/iP4X/QDiOA/osI1QoUR/D+JYT4JcL"
    "J7N+jf3Agc2T0as9/bvZFIy+IejFl7NOreXQt80j0C0HLYvRsBYgl/ORUfkOtB+/e7S+If"
    "jtnD3bDbFnind1QPYDMi1BRZxBFSXMX1XsW7fpLtkr/IxwNRHd0YSyBxl5Ws4QgfxQi/bb"
    "jN8QzsLpEgG9SmgB4YJtpJFawZV8tWBjHq44BRHyGELLfxJESFdhM0S72lWWoDc+9pkWpu"
    "dqpW1CoVWsA5aiWg7e/N45Xc4gsYq3TgWKXorpBhIg1sHDlspIGNa7uRtE1kjQoy4w9NTL"
    "66WuTJtIhtEv7kayjfQInomlpgaIS8Zm7IkZiGxLRa5HFN4Mld+6G5dGxdo5/J5NHiy3U2"
    "ITOTMyQxsumwtxdG0yn/Cgib6Zx3thY1LaZLi6+C6XrSIi9c4WHiQTgBtJqa8wUsLG3HyC"
    "nLsSsxB8qX25ggq7qPHJ/q77OBZyu8iTuTFDSZoskUTaaJWjKaTHeZv0eH36HJ9CSGubi7"
    "dcle1o0uEcJFAmox1VBcuaIIn5Nom4A0HqDggXCqLMJrn6DOlv86cTgkghey0QYJ8dtQ62"
    "8DZdouQxwgwwGu9QCDw0QCrJeqF/ntMZFnUoLJU/A+G3a+da8fhPuZfzhm9/3h6F6Gw/qH"
    "aaGzHSjyJR3Y/MMo7Pc2HmYA/CVsdlkeCx7JCTosvPvUusjtseABqEWEsiBNndfEjnLZ+x"
    "zT933q7H0fi/sOwr15AcYQEdp7Y/tBANnOy9IQEbI0wtIAvl6Ap2GqPZh6PLvs7m4Jm5Ly"
    "e9rKN/Xrj3OqbjWTh5ZqDl8EuVuWwNkrv6OGcjb0XcnB2VR4rGIHj3ruB1vZG94P93LtgG"
    "jpkmrrbeK0GzKrq81ES7VnyvVCx1qfJWWiDVxuZWaiFQ0V6rfMFfZOXzkBuDYIH4cWUR/N"
    "pQz+llMCgskd3QGHB/eIT7YJ+VFlMt6cU5CFaejT9d9akDdWJZq69hwv5FP+YJN/886T49"
    "8PeH8ZCB/wiBK+HauZSVRmr6hlC38S3YGgdqCeLm3HnFPrM5lYUIjPpvZElgAEFvMjESXv"
    "upo46gu1CcyIXbw/QtskfwH4U7JzhvsyVd4jwdsM7lPiHfwZUNk7iPlYWe+VdApSIYb4o7"
    "/KJfqroL8K2jLQX+Ukhtn/UO9iY/GJ6wwn8y3se7/X6V4S9wCSzV4rw5vePaSalUdwrtPt"
    "3Y9Emlo4GLMOv9gbKQ9DYVrZ/IC2Xx7uRKJa+DtmV+2730S6APcAzlwr192rEZySR2N2P+"
    "je9h5ulesH/iyBH5sr4tbfhdUncibYRt47/JvfsXvX/dKDG8qDMfvevnnoKp32YCAS4oZ+"
    "8re7aff47budnshqEPrpXb1v9/xLcAxv/r07GLZv4N3lkUjmezf80h2IbL7iaBfz0/s85q"
    "f36ean9wkJDkDKLWIh2VDUeULvaB/5mIfBH9MZ/DGFwQWx5xAR4vkRlrqaTfxzm8xMt/lJ"
    "5xgO6W1F5JQQIYoptRZT0N5dtb17TudmEe567RvI2Q+5PDw/ZHh4foh7eKI/Qfn+BGEwNr"
    "dHQZgMzd/RnP0SpC/I1QgZcrWmqSQaw90Mlw10LKjKscDbO0vgbSfQ1VHO2e3+MOEPTd2z"
    "cxwpl/Mn50j6ypXA5YhrwTHF6+XlceTjvpeHjOhJUx4TdLkiXjL7cb2mczsGbPBO9vQmkn"
    "y6l3016Et2AGcij2mp7kQBrm51KFoE2uZyKVKnU3Mp3G6gfgT44qhM+sxcgnsOfYT6EaZF"
    "Vroz4ycYfeYz4ZXTzYGMn5laVJOlLlSH2Mu5TVSLX7ZfqAYZXESqlYVOtShaf9i7j5lIIu"
    "M7BLUgFY1wCuI3FHPO9yvibea7uAWJft2tq1J3IJdpgqESmQ1iUJI1lfnxBG5e7V11h84P"
    "fc+QnHpoNld+P3QXQnehop9cdBdCA02NDDToLnQSwxz4FO7iMBQgr7Pd6KzTHn6DcOrhN+"
    "ncIz17XCeh7+2rm67rJySOow488nr83Jh1Hoaj/m13oEh3In6L8IlNT/ftf4a7cU9IF5y7"
    "h670wLkLuw+5VyIngGb0MLgbAo04yO1ONPT9iYauU9DQdQjyf28eNfw72QmKfyC6g6tB+6"
    "7zDRyy/B9RJeRtXIZcWS6+g2XFrG+I9o5aP6KtC8PWa2nGDyhnudWGDQnaldDDrWKWoh8E"
    "+kEcBVfRYo+OrrVydA3C2AW+RRZ+igJzMMNrxA/5Pqg9uKas3WoSDs6swvbgKm13V5zfT/"
    "pUV5MTAQQvt7LsdjIcXnmMtN9qu4PK8jqYzXQoO09lUXmd2UuLam6c/ozflTL7M1ENg9hc"
    "86G2sLC5IfhE1TQoSC+rykNt+ymnigf+V3qnxEr0kkpMfZHhNVqBHg0ZaMgoupehIQMR7h"
    "oh3GjIOIlhTklpnro1pmU0x1S9cEb8jTEzo+aB276BeG4l6eEt183PnumLInyO0jWv3sGn"
    "PNz+lM7sT/FU/CAlFzQB+TSnaAH6pYAByFWqiqkDISJEMbJRjI2KtieMce93dJxs3YpghK"
    "ZVrSCMjsk1sa/q4iwBv/CvtXKAF1NorDy7rXPUpgTJVPj0QvpAQe364hI+e2DKOHQOuALl"
    "Q6tdyvqPbq5A1nKRBEAh4MwjfeJzjkyWzNGNSVIpyorvVtBNODQfbN1dHJgJDhERREQQET"
    "ldVRkRkZMYZv+Ll9cm6xOctFVWyBtF2OYTnDTbUBFERRAVwW2KoBgcA3SgswRVMHC1lUMZ"
    "1MPNcwWhcqVnri/nXiZ4ezqj2tKgn6XRWWfkiT8wxIEyk6ttDpiZz8nEd9ebEJVpZMJfjj"
    "nyJ1fR+Byzqdeja4cG83VMQTz0A4yZ7pCVKi3qLeh8JVo+6c9LMJzroKQuQQ9K0S6DBnK3"
    "rG/UQh7WOPl9FKldlBuXuqkpjOorqq+ovqL6erp6DaqvJzHMm09ezr1xQ4Am/YTdUeOyTd"
    "K3JsNH26c4ac0WYwgxhvC4YwgDaknetR8g2XPx18zbpCCqZZnacuoUhbVCVIhr1Sli8Him"
    "YwGOenBIEYYGaZCfCGZXwFIEsxsNZrusTwCyN4OyDcTOh1y3CWeTaAMor4iIgllx7gLBk5"
    "RKpTPT0KBOqRTGZcJCnfEGNpl4EmSiH1OFdxPVVl0QXBRahUAu4STFj3lPj1Qi4cJ5arJQ"
    "1/yhlDVVLRtKvcJq0GDg/B5WQCpRbLjbAgBC24F78VtN6NMTnUIeRy7Libt53lXw90m3bM"
    "cH5Dc4+US4ZwmKTTMgCnl2fSYTZjr6lPoNeZMx468AHTItwJP/197VNieOY+u/osqXmami"
    "uqa39u4H+hMhpJsdAlkg0z21ngIHROLbRGZt05ncqv3vV0fyi/wGFtjE4FOVCsboSPDoxd"
    "J5eU6gmmf0r7C9FqEvGw8cvxY0/P1Lm1Fe75ovJWqt0lHs9dlaPKs/0P/ZQsvPvzxItaXI"
    "lqrpboNfKFpZmxuXLonPdhk0AP3MAXRFN/FvzPvapZ635uDPiWu+uYEf22JtWi/8qxrM3l"
    "Dmf6dXe7teglObqHYuytDlXMpAFlzAFg5+HFYYNB8gc64IQHDDTvHNFr7BwuVQg2VE/PKW"
    "NFsY7Ie53go7x3xhOo4FTfg97/fdJ/9rK70XdPba5J3IcduI+iEtL/tAOuTJsbeboPFn/o"
    "nJR40f6B6MsZYcZCaR93mbricHP1TMv9saUgo7/HuCbcYkUhEjvmfwI0V7QAS6MvnAkVC/"
    "hKGNACc1OZCygZ9cAdBqC8PQT0ZseoneDMIkwZ0QljOYO9K6Iyvh44GuciMfdxlxXD7Z+E"
    "7zyTFfXD1by+f+cLcZJ76JdWz+zKTVGIzkxDtFS34nnqIpdcsKzqRbzf7ZXXv81FZ+/X6N"
    "IM0LzSLtWunZpoNmguW5ykb4NOFthD4w5TYTrJKzkjNDVzofXHdbUdXR2l5+3epOoQL7dZ"
    "Uj/oWPRV5PNbD4W6ESakbTO5reW2h6R9P71dnaZNH03ohuzjO974j/zrO9HxaR/K45dJK5"
    "IwvY4v6+K3NkKh453Dun0d3PuBxJ19nueXU/Ht2PJjLzubwy2MPwpjf+Ou5PRWp19Z3Bbn"
    "rdQX8I5YMrg/Unkwe4I1+Banh2OxrLxO/yymCfxx24IV4MNujcizblq8EmD+NxD9qBm8ob"
    "g911pg/irn/hkx+HmdOFNJ9p3S9C1L8yWO/bfV/I+RdcrjPs9gYDIRlcJlWKRQba34rRDO"
    "xgGUDD+qkN6+72ZebrPzIeiDsJBuKS6CSyx0lEnPGAhVfSt+m642SJI+Z7MA/VJL7KVRPz"
    "LHHEfC/mh0GNCBdFOGlC0124M8QR832j2szSce0e0mamoutE2F79+g7qrGMWjNmLvcxh7N"
    "p/pkjWUeeN39WEnxcgOYl85Tv50XD6ZfAH38nLC4P966EznvbGcC+8NNgfvY64JV/rsUNX"
    "zfsaqsikGPq7Z6gkwSKtjWxcCHHNwBWs8s4r30z7yU8PWXCSddSYxu5qMu0Mbzpj0AL4Vw"
    "Ybd6Zw3hcv2bqL+9Fkej8SN8PLeqw59mKx3QgSwdlibbo6syNL9KA5UjOn0bKniLSJL803"
    "HXDjQrj0ZOCasNsXjmWIizU6mCnmnVAUwJhQk8NBFrYNLoEze7WaafPEZAo3Gc2ky0lRIJ"
    "NyTcYw7vtSFMG4VJPxSzgmFQUwIdZoBFUvw8L4qUJNRi/hPlkUv4RYkxEMmWX1UcwQbTKS"
    "qq9j4WexItNk7PyQFR3oFJEmI+eZ6+8zvhmBr5BCr5g6KVFFnbVJ4960I3VFwRX4tUz6E8"
    "jM7V/UQ08UxD+lO+WaH2SoyXLsY4pYoiMeuVxVB+zwzmnH8/VoNICaQ6++6/40AfHD3XVv"
    "/PPHhEEnw4VWRo1pwq1IIdo6aMsAOk2jpCKFdkl1Zckws8diVYo+E+NSTX4sxmMwNcdpWv"
    "jo4XpGYB5kRhdxZjo22FDgdKr6XysCs2w9fRC7qzlqVTFcXvctr0qQcgrmjuOYb3krbFww"
    "AfTacisbvkoU2ePWWnv88P0B2nuP0LFp79v033/Wh0bnjKxK58L0dJmQxgL7i0IaZwNASB"
    "M20RiDQeE43DjvAYKKzHmVg6ryIWigmhBDtrfd1GRyDKYB1ucmi2o6z+G6n5wsNl9z2MnS"
    "O4ISsL0OK7pQaGPboALIio1oCcBOPHO1uqNBPO+Foqtu2wuAKzdQJaDb3bqe/XLR0MY2mw"
    "WwzQ2gRHDT4MZ3nQXQDZ79ZTzOilJt1nOXsBfbxDZJm2tTecqJKNOFZTpWFvLXvvjtb2M/"
    "n/uO51xY1SWRnMZ9YMzNkSCpOZQvEaEo09eRQMUzjF0iVP4kLgGrS1vuMsxLpSB0cXvFlH"
    "vKkTBNAlbZKa/rUnESjgjHLuNQxyUBBHuFatm3/cmXy8EdTc696SRfoqJ7CbknfJv9aC/f"
    "QgrfxzdixsiEW+Q7s18ZUPY6VH68sJe8Kvrh6QPctRziEwWbLzZ7Uuiif3KJC4fQT5JoWh"
    "4NYgzdp23eYIJ/ev6/tsV8ZmXejs/6DfzKj3TF99JkDozD8HGRdJLiKbUnm6TK/A7fHukn"
    "kX4yDT7STyL9ZDN4CZF+shHdLB+NxZfGsDwGTWetjbnEMHlhqvUngSkOZsVcnuJVA9yg/A"
    "WC+7dfi4Ug7IpBSONrexn4Tvm2Njeu8HB866nHyfNei63mAYg/33W+/RJb0Qej4eeguAJ6"
    "dzC6Ruq5EzttSgdXTYAjIfSJ3Q0v8t1WzXcbakCy99/ZEMeEmhzS4auHdLBTRJqM3II6nr"
    "WyFhCqrU9Ony19aUT1/yiy/fpH/u7rH+mYGMyCillQa+KbUeMsqL6TZ5YJJvL/3GF9UQrt"
    "tbuMGCV0aQlVuL0iJvGlW8S11zJbJL8pMlqyD+QGElfyYoItRCRn5G98Gip+uRIpShcmX0"
    "KWpgNS7ieoUiaD/E6pdMuIWV5O/QUM5omkjn5eTMlEJhKR5htZAg2G/z13G1mCwuWmDftu"
    "yS17VTnaAOcq6/fsEmpHixNanHQfNWhxQlNEjUwRaHFqRDejjaRCG0mwDSv+5FEk0KSX8f"
    "BBq1O1Vqdg957Gdz8XWSBbZ6yvBv3bXpvAf4N1hsOH/vSPNvEvDPal1xlMv7SJfOUlut3+"
    "TW845UX8K4NBVr/eGMSCK8jEMR2NIQ8Hf0keHIv1ZaGu1OAwSx+Yiipe05KNpg1Pngz1YZ"
    "RyTVZiY1aAqhxcIl51TXSzRBHjzMwLUYYoPb6hlOQJCYfezzlDUAulFP9FQgeF8vPoqMGL"
    "swdUGkoRD9DJUOSnInjy1fluUHTmBWX3avU7BMoKrTbEKfhRzOT12SavoHuEWIOw3ja//9"
    "bi/0ypEudrFwQptERxqAeuQdUuSiz4DwGlu+V9SOnyT9dshpq+cOCDrNvXo6BGGjXSqJFG"
    "jXRzVZWokW5EN8eeejq9HBPETq51J/N11816AOb7t0cSddYv1tbF3fQ8+rLJmFP5iCsiCP"
    "kBkB+X2ePIpB6n0qefT1YP9OksnZTTf+I+6qKalENaTvSVPZmvbOYALgFcPfbIeo7bvQAn"
    "Z26t/JEliU6GEjNk18lXXi7CIgV0lmvbdYlDN7bD+5fYLPTcbRFLEK/4b39ySRBl9YnMJa"
    "3pnFiuKGIzyl9Nj7jU+cGricTgkmUpLU/SrsEMNqds6c7k3bnQbc75Zj7G7TcXHswgDHZ/"
    "3qKzXVOXmKKRN/IK5DOvvL7Afzn42h/I3ISupkvxjQKtqsEgqG8pflaL2I78wGTE3vA65r"
    "zjHPuHuZ6LukyXD0Kysh1eGaQiNT2/LipRgByl4J79Yrm8nOvRDfTl2iW88NFa2eCH+MFJ"
    "5fohx6hvK20Jsj9u3cqbCZxCKm2k0sph0lVSsT/gq6lbzIry6w3m4QzNEWiOQHMEmiOaq8"
    "JEc0Qjulk/6PpyA63L95CPdqGH6Egj6ZrrSO9H46nUkcorg92Mug93vaG4G10brDOZ9Pgf"
    "vxtc8bI98D2GgvLCYPedPn8L/w027v2z1/Vrl1cGg2lxM+58HbZJeFkPLezFO5jf9DrgQS"
    "5eDNYd96f9bmcw6w8GQ96dbZK8w7u3P+lc9wfCEz26Nthd7wYKtol/wUt27jqfe7yUeDXY"
    "dDTlFQ1GUG90XY+OVjQI6f7emdg5IXnC5M7v80gsMbdzUkmjiXyWOMKvkVobaZgqpmHKTR"
    "W/O3l5bqp4ZGpLImy6LuV/uhCrYphxew/EUv+ti3AkhQDvBlhR2RYN11JEGh3ullClF4Uv"
    "IdZoCNVGUhDmu1slxC5iL3Bql6sV/538+2Tse/NxV2WQPFcfc3j6ZJsPip3qVfka43/V6X"
    "Z790LPElxl6V7qcfgOMJ3p+9lmiNa4V2o9K5baj9G4VJNDxjempQueItJk5CLTv45NKpIq"
    "wR51PvidnTlKdcBIdXG+o0RCDB1u43Mm5nZVFNOYEPqGo7s9uoXX1GtZ1y1czuwSkL0OK7"
    "pQZGNrYAFkg+dQCdh2/KrGlCNWiEmlno+uvRgnnt1HJGfn32lbQnpo4U5/49d1QYM7cQB5"
    "Kwuqe1nVJSFVeRhHOLzywjnU8bcnrGO2VMsWiO8IykOIBcQTAFMTcLrAtajxJ1dEPbT8cA"
    "dZ4FW+YQEZjIx9EHwwVmY4R1XNZFPDBwEu2el30SEbHbJ1Fx50yEZP3RqpRtAhuxHdjDly"
    "MUfumXi3/1+GDiEfWln6AoGthKmc5hic83yKEdvi2Dp0Qa0fBzgBxcSabITD7M2nM7XLM7"
    "7eOVWVQTtD3vTXJvZJS6KlcacNJ9TKHKkMDxlOznPA7tWBq/O1gJlBGYclgNsIZp/01K0f"
    "t0+gSM/TCSuK9n0q4Y1SdK9G+Ctw0QBvDpeiVGhgwdnok+TO8Q0FMimoqJ3w4yzZboBFPG"
    "QN91270nrgsitH7S9qf1H7i9rfhqkFUfvbiG5G7W+pyY1gy6GjRwsFUJVWTJXmcigzEN4Z"
    "6RnKNDFY+X90Amlf7C3LWu93xtGGQk2EVyuOFvkMquYzeOFnNPtgQpxIus5IX3U7ky9tAv"
    "8Ndt0Z/jabjjvDyW1v3Caxt8mjcbFFu+zYuXeNPKrb4NezeqAmHrXFddBlFtAWv48Wc7QB"
    "mgQOp/d2laHEVD9u7dJh2omCBXxaXXMN3N/E8lzyar4BDbfYCEUs3PyV/rWhC59bfB684S"
    "vbvBXkSpxvHPvRfLT45uFtDqzjG+oswIf1UdCH+zq4n9yUmvPk38BggpH8E5nzxWYt6pkr"
    "KRotxr+Aw9vndxfwNVzybL8Se+VFnOXAPQ7JHSERNvl4CHN4PD5CVFcJL3OQwrL6luxXFj"
    "bj8y+WWHvE6Mivnmj5X7+iaisEXJkEFVTOlhV97eiYVW69yuwvv3LBAhQRH5Q8R+2XDd8M"
    "erZTwbCmpsPXmSfHfNGcj5/7w0TVaAxCY5Dupg+NQWglqJGVAI1Bjehm5GavlJt9+/i/fO"
    "epA68iUmeNZK0MRE1gwB/d94ZtAv8N9nUErPQjfjUYTaZtAv8P0fx+LNIZH/P74mNWVzzl"
    "WEML9cRT7S2jV3e9KfDJTw12O3oY3rSJeDFYdzS87Y/vgMkuvDTYsNe7mcy6g15n3CbKG4"
    "ONbm97YyjtXxjsfjy664vEBcGVwbIo87qjwcDnzAsv66H4R2tX1daus7TXXv36DifGw8y1"
    "gZ5TE+GYHIK8G+SE/qmoG1JcCp2RMs7mCUVnUeNrQqzJUWfCnKExKsPyqChKDsaYQl9HgR"
    "ATRP1BrfUHqvVDp49VOaRLrXMPJww6hxzsElXUOEL36n7c7/bgAMZf4KR1d897YDoaw1Er"
    "uOanutEMznL8RCcvxJ3rh5vPcDYMLw026Y1/F/X5F6JcZzj5Co5b4SU/C06/wB3xUo+TnO"
    "gy3RDsmFCNe7mUeVxJHHbMvln4BB2TugTcT6E0VM29KbA7jmO+5ShoE4IJvIFgrrIjXmSb"
    "fdxaa89i7gdo7z0MsjCg//0nkkBXzSSQcEsq7BMaF0NYk4cTxQerKKaqDAK6x8/WH39pfP"
    "VdbZWqzhPa/d62Cd9D5Nd+P35tMctLAFaP8uJc0VXXxCNotTmYb0fyRE/Aesj/XRILf6Uk"
    "0RFgGX70MTTzveiFyXbmBuX2OtGPGCVQWpJxCHd204MrqKctfcvdZ/uVLokn3Nk9l3BUlp"
    "bY9D7z3yU5m8HP3PcwX9OV94kw+oM6xKGvjuXx75nmCDlZywabyyVnLsrPxQzh1w7ljdgu"
    "DaQD2ulH+mSyVuTJHzKShH78QFV9iOe8EuLgz1DKPOpU5WRdYd2xNVxpqCKn/GpaCN0bSq"
    "oenYzRyVj3GXYutiN0Mj5k/J6dbQGdjBvRzegV2GivwDPwqTgjH5+z9AB8J/8eZGypow8r"
    "/WEtKcviIMs3LasyF4HwqU3L8eO5nquOKolbrVpvtUAndUAfK2LojVXn/uVVATYH7qUj6R"
    "p7iVx1bn7vDLtid+tfgSfVdHbd6f4GrlTy6tjgp/L3uej9UL6ZPqXCLmysT0kiuOgDcVIf"
    "iATF1JH25ASz1XkCvN+enJq26AyBzhBngu5RzhBVmvq7pkN/t1wrO+9H+GFrZ9IPXmz2Iy"
    "xXyNQvihPbIU/WymuRzdpkjC4Dmrn5k2Mu6Vwma/Y9oMizKQ3en/jHXGhO4NtG5HZP1o88"
    "636VjWVnBFEc0yDJtPhWvBT//cnsIDkMbQmpVtl286rqldE7Ms0NmrDRhI0mbDRhN1Qhgy"
    "bsRnRz8KQ+ROsWyNbZbnH1e3/Sn7aJeDHY5/4tfwP/D1GtVcIrdGYUT1c3Dz3N5z+ItAn/"
    "Z7AbPoz5Jf9vsMlv/ft70Ib6F/XoEbGdPrRDQuFaT4lOm3QMdt0m1wbrtkm3HsBn5eMshv"
    "pj7e3TV3edYeczhEL7F3z0P9z3xn0IwA6u6tENcF7M7ojsp31QvsaGlwO9AyoJz41Orukt"
    "VTbAkUSjE4ggIcelb0V1WRmQkOEIQgaMvq7C8qjqDzVgTYgdAev5DGsMwa5rCHYwGk9uHq"
    "vn4N2LcGL21stAJvk7+S/PN5MlirR2GsvCwjoms05kw1qY63VowvJs4ldITEYs9sO2FlSG"
    "o0bZmOwVsby0ZaykOjVDT/36goVatlmJKcp2ltFztsJ2qqxb9FC0+45aQtsa2tbQtoa2tY"
    "aedNG21ohujj9ai+r74lKN1vkBFDoaoaB8nU0BtVUJxTdrOotSYpuHStYar0n21lvYL1p6"
    "VkUEVa3682rj2C+Wq/8YiIs1OXdB/NBd+IAXP6qjqjoRJKPoFwoHyag6CQQ0+/mprf1PCa"
    "L+f3f4EYzCEpTTo6Ce8xyu+6M2lNlaQO3vr5clANuParpQaOPPlgLgRnMcrSrFIE6tirWy"
    "qwRDPMOeooz+fDuKMtn2m0+++mE7pvudLsnKdojNKOFgWD+o89Ymc75DhzGz5LjPoWDIub"
    "mmrhsRby4cugRMW2RjWkvyM6PeL9IwIik+ib1atVKGlpO2bjC4A7FMLthpuBhcr+nySUQ1"
    "uQRyKJEtH7qOYDLlT8YDrDixVAdatojP/WFxs43lutuKLCuxeMcK20lYjytsCZhr3Q11XD"
    "7Pq2/MH68VN6PMjHhLJbZR4devKsouIu3CMDs0BaIpsI2mwMbqY9EU2IhuZtvgtFY0riKS"
    "KEXpvv+JdLK4ir8XCav4e35UBVJbFgAZ07O3ya+nX5gOY2b1T8aa8KpiCPDOxOxm1oFgJ7"
    "iBCAK7C1hfdTOzVytNfBOSCPMumBN6BA2YE5II8y6YY6qUonb6mFCjvbUwtPVA4PLndmEa"
    "iLwZXiURxAQyQWjqqKRQm0xkFolx7340nvZuZjejh+vp7cOgTVK3gDQi+DC6Fxa77twoQv"
    "ydwb6O+9Npbzgb3d62ifImadooso8un00XEzRjguZ3W30wQfN7w4p+VyUDmjYcFoU1LYng"
    "JsFdWxtdVCMRhBM92d7Bkw1GYAmoTjx78X3i11W+BbgGuCpTtQCsyLugg60+7wKyvRfFVp"
    "ftXXnQl7IuNIHzPb050nbATLi/Zpx2r32529/GdG162c4g+TwVFwJ9bKw6dEF51UeCNZa1"
    "XBJIVbrzyg1UhjNvuLPKd+UVE2UWbuWKJRAIng4/uURIfiB9zyXSYMpfHUosRuaBjXreJn"
    "PP9sz1HDxiTb7BpEvyannP0lN2QxeWuSYryhubg1pm5hcG39uk0uvEzRsMymwca0EJfEZe"
    "7e16SZ7NH/QTmYvB/oMuhd9w3F1YOAlD79bMwTf27PnP1o5ccCr1vD1dSz6pcKWuvRX+mo"
    "gTucJGVtv1ylq/UObNTtLe4tl0nuhp2nKot3XYadqqEjKbiXW4ourBdFVFvWLpLKFadI1G"
    "12jdXR26RqPPbI18ZtE1uhHdjK7RVbpGn1+CEX2wr/71MJr2h5/bxL8wGFxAahH5Cu4itw"
    "+TnvAUERcG646G03GnK+WUN9EnUDy6hvt394Oef9u/5HchkfNgIO4Gl8kz9/s4mmQeUg4Z"
    "BZkVndDR6GF4+zC47YfIaowMRbRNlDcwIv71wNcuOSb8S4N17u/Ho99Fim7/ymD9yeQB7s"
    "hXg913xtN+ZzD4Y3bTG/R/743hw4ybBlM+V+7yMXXbH9/5w0te1mPEpI6Zh4yWVCUnHCkw"
    "FPrD30f9rv5QUWXbRH2ndnlUIn2PD5Xw0yzZ7ogPPbmuZNyEgRF+rt7lg6Yvb/pXdfdwS2"
    "kQDhlGqUpOOoyG2jmuhiKz1VBktspeW7pfet3fRD/KC4NNBv37WbC8KG/UQTPuTR/Gw/iY"
    "Ce5BS8GnwVU9hgBGZFUdkRUp2jNOR7tCAuKCGBGwKyLgEHwR2kLQ+maj2YpmUE7tBDghiT"
    "DvDn17Exv3pfmW8SjO1T8mxU6nhKxyPS5ZDxmzXujop2KCqJ6qtXoqsCPNBP/VITrnrAqQ"
    "JPkc+vyo/sa+Pou+frLtpTtzKAfWPazDs2vAXj+nXs/i5cy3imdLI23vfzMwNjcbx/5xxM"
    "RKVIDzqs7zCrP0XnoPR45POv0bSWHv1rl3fV5iXbYcVQz1Mcj19I4ABy7lmgCrYggwcj69"
    "O8xIE4I0Ie+2b0GakPeGFVktSgZ3Bw0DBrYr0GJgOwa2X/T4xcD29wls93UER4J1ebnFEl"
    "5d7FiERMj6gNdzqRhJz9AyUBqLmi4XJ2SSKDiYZiXMOzmYLnniAV3UkSAdxal1LhiVMZpC"
    "oC5tQMGuqlIaFwFYHpVLgGY+nYvkmlsH5QqxuWwce7ldeMReEZNJRpWWSG34bL8S/m3f4B"
    "PLE6wn5JFSRiRreCtIowiXLt+rywSLLeKZ33khAEVUQ/9aPJuM/2TBhZJiczld8waTBC+C"
    "z0WQttCXjfcmskKa4fdIML4sbeoSZsv289hc/h2RIbrft1d//hkO3bDbkc4A6QyQzgDpDM"
    "7UtI50Bo3oZl6f5emtjqoIBlpkrJCwI0jBmR9I6Be/wBjC8vkhxKsGtkH5CwT3b78WC4Pd"
    "FQebwpf/1Iz1Ph/foPxF4lt2lPF/tnw7bXkZvtu5a60qgmttxlobne8ytil744pDwaOde8"
    "7HyfMg9x6Y5wfBHBd8Hx+qM8L5LBOXnhG+SPRQNdGD1NVpPOIigdM94Kryqiz76RYqPDXw"
    "jMkgpCn1lc1WlvOiBWlMBiFNQiqNklqIqiIIaBLQ0IKhgWhMBiFNQop57DA3WB3c+QrkBs"
    "t35KvcGO17GOWZoyMHpH0GaScqudck/RnipsHmazMamHjfiAeZNRb2C5VZNchcnnKEFVdk"
    "3QCzLd/lEHBhECZgV5RskRdzSQkEY3OZJ94VLheCwr5HXytllD71FzDY3KGrLcQQz8Fi3Y"
    "K2RZXP5lJavP3YI/7BqiXyjthiSzc/JLuIOuSStA/lJ7OgqWaOaQAN6WhI113l0ZCOFtYa"
    "WVjRkN6Ibv7OMczWKu4nDw5k66xdvJKMvQFzr8F63/ijZPi51ybBVXJj9T5WtnATckhPhM"
    "I174pjCZuzWLrHvX/6dN7BVT06lD/sMgPGpnyfmKddCiTq3I2lLJO9b9PYChkA+fNd59sv"
    "sVVyMBp+DoorwHcHo+sU4Iezy1XAK3dO3XFuT63FM10cyBMak0SapNr3Mv8067mYv4rGpU"
    "rJXVTjPq1iIcVcUZXmioLYJWk9PmD9SkvjGlbrNQw9Nyr23DhL36Nz4ccKGPEO0/aporhM"
    "1XmZ8g0+urMoksJptJsuUdrNNPFVxRDgPXyUdo7H2T5CSjvP6wwhzhjDsxfKQTpYZZyqpM"
    "bns6tuZ/IF8o1OvhjsujP8bTYdd4aT2964TWJv66FvRFehsskBxVFLjxUwEkE40fPqRJ5X"
    "yUFbAqqXyCCTRFaZrEdw0yGnUTbalVLQ3ENk1gA4ljN8/qIPW7s8/kR01ywgat7v7yeqda"
    "V/3bO9XpKVY78QkyzNN2KzFtkyz1oTk9ng3CY5WZ5N16dp8aljHOLZ4g4IWR6hbOmSV8t7"
    "TlPOVN+cpj8eXzIcz53JgVyuAx58r3IqRsc7dLzTXRzR8Q5t2zVSxaHjXSO6eWEvtShBgv"
    "LlGIQu2sKKbCvVsq2gTbNqm2Zsr51+BOQon1ShXav/GaK9S5nNV/NkIGp0nigKniJyJHTn"
    "Y6X0kUsp6YqoPSyPZmVM0lF7hOf0Pq/rfMfkO2k+BGi7tB8BqkU0IDMrKKzDxPuTKwloP5"
    "C5+30rIgxB2SBb4h/ar4zAtgXiBBW9xE563WPqzCS8jat5slhv41oOn9VOgQY1EqiRQI0E"
    "aiQae1RFjUQjuhn5X1EjcaYaCeR/rdCx6BD+TKTOFKcNpHasgTItfpZLwZx/5koJok/Xbp"
    "+u+Fn7SBekmBvHeaK71wUpNcJqxa0VJKXL0DIp+ery9UuOUmivXunOZvTNz4kkEh2xgHjq"
    "A+ma7jNogp5N8Ibn9wmoJCK/lldwfAHJT2Quy8wsxg8dc+Kab0B7BcmYRLG07umE7R5FgM"
    "Wh/MHrr8L9xv+9p2gqcvxW8Uo2W2KD5f4aVOahMk/3MYPKPNTy1EjLg8q8RnQzcjhUqc87"
    "y5hzVIqcF6iVKkWOC+M8Mn7zREifWQBn4qhS1HMpIdZox6/koVJne5OURcKKOu9v4jqLwg"
    "fvmBSqczGEvFpAgV7CgVXl8U0T1rTkEeCezzqE8eQ1iyf3V8wSgO1HNV0otPGnSwFwlUle"
    "AsATz1yt7mhwij/LNWEvxul1sWYmszCUP9Nqpgb67zKcQbnZOii413g2sQn/Sm/gFG2G4d"
    "+m+50uIQL8kfr2LZnnhe9zybP9KiVeqUOJuVjQDR8p0mIFBq4nkVtGfOgz5qYtZ6dqNNOt"
    "O5mvJ8uxG601aK3RXeLQWoNq/Bodc9Fa04huRtfrykw1/9nyp6flZWywcx88qsjpnjxVYl"
    "zywyfYumlgqoochGnNziuY6LWG6qE0oP5J6hBcY6IIL2rf3kH7ljzlloFulA33ojGOTd9a"
    "6Ygibs0MFVGMeDNfQ+RCsVlA9lk0WbHMGyKZBEUNwuNZTR/cJuZ6HcTWCyCBRXBjOh7ctD"
    "Ji90ut+QgP6VhOFHTzRcURKo5QcdRcjQIqjhrRzejmW6Xu6OAsbWUnaMMpVN0U8jeoB/Vz"
    "UhZ9Buvc0/ynrSzn5bDNT0IWe7rOPe1aTyzHrWaHVUUVqnFeogMfjx8LEa983EG88jFNvO"
    "K7PB30jIyL4oSq84RC8wTqz+uj2z06aY+/9hxJYHt5Hq0J71TQoB+J0WWaHGI4lZABKtT6"
    "YxKoA+woee62KVSL2FOO9bq1GX8DFSV8XqXlw6Vkwb+kcIot6FGrWWGmt2xgKNpLfxyur2"
    "g+QfMJmk/QfNLQ8w6aTxrRzeh3i363Z+QkKk9kWn63qsjpMK0qpz163dZQrYU501FLeHZa"
    "QsyZfvKc6VXqgjqLBZCrTTwO+QtlmZzFqTKtXRohU5aeubHie3VCXyFfN7i4runyiTrENa"
    "2leL/Yup79Al6vr3RJ/EKULaUeh79fmm9Sw6OW9jNeraynLYRM809f+eAGnVCWL+6pG8/U"
    "NQXSYqJQx7KXM97SbrWTUq5VNuXwo8On7XPwhKmwIZO5r6mffXwrqE1DbZrukwK1aahmqZ"
    "GaBbVpjehmdEauUqEW31SkJ1E2wnGpRpODIqlw1aTCj+Y6OCInxucuXmxFComxaXJ9wIiE"
    "xj1H5UHyoG5OiKJTbf37OftxtJ+DXVE31NdX/arzedzr3bSJfDXYTX9y/zCFO8FVUotV5L"
    "lVPvl6oLWaHfYMyxI/+mF2PlPvoGcZs70MmKf0rxxNSlC+xsO9lGWs920aW8GCYfvzXefb"
    "L7FVbDAafg6KK8O8OxhdJ3dmqhK0qMowrjlF21zOiqEHakIMYd1t8lStCUfa57pKVecJ7V"
    "7zXGJwFbB9yjleArrXYUUXim1sNayB8fO//w/TZ5dW"
)
