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
CREATE INDEX "idx_complaint_due_at_50da4a" ON "complaint" ("due_at", "id");
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
    "agent_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "holder_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "insured_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "product_id" UUID NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    "replaces_id" UUID REFERENCES "policy" ("id") ON DELETE RESTRICT
);
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
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "salesperson_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
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
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "customer_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "order_id" UUID NOT NULL REFERENCES "sales_order" ("id") ON DELETE RESTRICT,
    "salesperson_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
    "slip_id" UUID NOT NULL REFERENCES "stock_slip" ("id") ON DELETE RESTRICT
);
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
    "9aWNS2OVNsj84dAbY0DODweiEYfCYac6aKH//bIqE+OeN1R3BeHim8exgGp8yb8PE0rUp6"
    "frRUNp2V0zU0XLwoovfQjJa9i/OKR/vw0Lv+IlrCnHlU5NhuWi/WzsxkfvPlUtfOgQauPV"
    "NGLdWhWmCSw6O5S8I7JWcHP+FYS+pPC21zQqNP6tKApXL2/z0t2RRWCJFLzD6f8vl4/kLX"
    "9jmjK86g/9990ACRotz1R8qwO1KUs9g6c3kVXA7uqSlnLGeazu8CbPpf2e+GPeLsGdyg86"
    "09+PH9x78Jhpi282yJi4J5Z/8rCFVHVTbjueG5nOthnl9znjn6nCbzXVJE+K65JOfewS78"
    "905sBmCzNXnM9Nh1WAaPerfd4ah9ew/dz237vw3Bp/aoC1cuxNl15OyPcjxMvsvKHdjvhP"
    "zeG30j8JP83/5dNzpqfrvR/4V1yHdux1SYuVJULcgT77R3SixZb1g32014aDsz1Uoe1g1F"
    "ZGg5i45wMM/m6l+KQdmzM+M/P/6cMbjf2wOxgD7+HBmwO/fKhbj0vwkMVoptWSGiMneu+q"
    "6crVtTYCsSG2vynO2y5VzwtMdvzD9FNL4t+dR1nr9nnUGX7w/Xl8Q9GLOH+2t5xj0Ys+vu"
    "TVeccQ+i4lKeGX+RZ8ZfpM/4i9iMDwoXeSd8kAbneyJDxa8C+3SYqs5zfce9+uLnfFM3a+"
    "7GJu/U0Pnmmzh701kdImogp9/l2iTeZewS7+LbBOfRI52pxpNiPhXZKqJ0e2wXrtheF6aX"
    "s1uENLC8TA0RIUcjHBVYQpydfx/271LY6VNE1R996pD/EEO3nap2hYDq+bjUDUdn9jnc9i"
    "30TeBQSBPydoQfb9v/Fd0sOjf9q+hoQAdX0c8hoDlFRsMnwMEofTAsqtpJsviI/uUkj8aG"
    "Yqcv5fHsMKPuf42y+e1DATf9u69e8+ggRPnNX9suKqCEqRopoXzKJaF8ypBQPoGEApjj00"
    "sAAYMTj+r0ZaVamhK7Yl6YaW3jl+YX8+gZlanPgnfwkvAGLlh/TVXN0Bkd0Fedrs4S4PxI"
    "i1YWpK+5bRVr03grrN9mxFxQRjziFnlcE92xia61iGOSR0osOn0xGdWI+szH5TN5BiDe5E"
    "o3b0dWqh3H78vqdDtQ3wzwWNwJ/vlwZHAx4oqIK9biK7xlDtdkv+8YVLUGfFNM2uo3FzN3"
    "+Sk041u8227rBt/xrJ9PrklVHvLdFjgoLKdSLWwRe2auGFhaxT1gz4ZmrlQR3+VL63nMxm"
    "wCNrMJUS0qbLduhz/wL4b9mdD5wlmT1Yx/UoRh173xilpUWHXJExe6+Q+NmBb/TxOHjzU0"
    "9p6ifTfSdUBILbFXmD3F+vvau4t02QxZAg3RaIhGQ3RtB7NqgRFx4bJxYfFpiTGzbVnqOp"
    "mbHkGEkVUCkG8Hff3xZ9S0JoWzQhwL0Jwm09CYjsZ0NKY3idNoTD+i3QLNLSdhbumo/NU0"
    "1eq/UsvSNXqWhMJF27QywTi3tWIGm283uhBNBQiMrGb6dCawMA8pA9RsNVMdAsELNnmkhr"
    "kiutMiGl2olmOTJ8ucCxRMPs4PNvEe4pyMgqfNFYsbZg504zGjf02peF+bgIemCOAAC5C1"
    "NGgaLufhTuKx1fXZn4009jQEoOET3k70z+2xFJeAAEWE+TqrTMh/V9VO+QxP8NPFuw+/fv"
    "j0/uOHT7yJeEr/zK8ZfO/djaJClEXhzZXiuFeYEvGvWuNfy4W24zCHKXGYaz3M8PVKHN/k"
    "sXWbZw1qswYUBimyAUJEJ/QWY9uVaRpUZcmcC1BFuPfIyZrFtKt+/ya0AK56UVeyh9urLp"
    "fIxcznjXSHJn9t+NtTo4iu4xM0UM35lEdT/5SuqH+qFwhfN2aX6LUR5XCcvV+4UK0/s9/o"
    "OhYeFmGpq+9d+R0dJ1s3Z898tcNSV76SFJ5W/P01alC5LQz4Z27Q64yk5fsN1HFzyRyh+c"
    "W1cPdSK1P5DjTaqnJ/49rsk2oRldjU0qnN1VyuwJpzGvdryW66h0+i7K7ItruhKGff3a6o"
    "Ht2um6GhqsYyAf6/0p/TVVSP5HAKapUMlzrq/7m4eP/+14uf33/89MuHX3/95dPPvrIav5"
    "SltV71voIoERoQKVvUBeBb2o4pA4Ov6ZPOdJdj8f0lsWH2biNIXL5oYaJcyVMEJd9UZN+E"
    "axNUOycTU6JkG9c3MQdt3rDzrd/rdMlcXRNHfUnYqErrNRGL2zhevFDE4t5cGMrc6RCLQy"
    "zurYX5owNpEIs7iWFGl8OKXQ5BPCjAXbd5A1n7IQ9rP6Sz9kOMtYI7ibzdngHHo60zo4U3"
    "3CWBf8dMopeXRP4dM8A7u+27S+IejBnsJ5cE/h0zKcdeuvJsVDbO5wyVyxeqQE4cgZIq/0"
    "7ApbYgqy5NnYeqNuCqZBhNyQyVxWRa+3xQtWEy+DbpFk3Q5TLNMUGyA9pj/DNHa5Bx9fU4"
    "u9PzXQRI6pHxAu7XoIwXDkzkHZSDMGUJysHxuFwehW5QE6zSy+xwlpH1IRuR1IKtckGQtk"
    "MXXoyuRaempbWItuTnTcKfc01cazo4CdpE5NMR2KHwGXwiEy5oWlLtnSSDkSX2L2KCOS38"
    "ILotuAdeiwYEFovsEj9RPv81slCXNtzZXNgyONgwpy+uO6Nqw629VBOX/A4v+mJBtYl8gp"
    "XuzIhMVAPtx0yICS0ymasaVZYLt5m0M0FOaXP5PCNLe6kaEHNsUfqZTBaW+aoDlqYaE/cB"
    "Z6ahC0rdIVPLtG0AXi1KmOnw+zDe3ZRq/A0n4tntCXmhnG/0lVpr93XEkwl3SfF052TC6F"
    "+OwkdUNVQY0RBblsygtk02V4XFynZ0fs0xiWGaL5/53Sw6hy1D82hFPLVtzumjqa0Fs7wW"
    "LfJkboaGvwWfU4YthpJ3zhfTLpHVoawEMFPKjP+NswfalxtjHBhpMfvF5MTU1wiix5mPID"
    "qC6M2VoBBEP7lhRhAdEz3VYuVgitw35KiQ2gvsAV77Bu4A5dt6LK4XJkzVVOnTb98kX7XS"
    "xM8NllBULglTolxSa7nERZQUgFsKrJ0oGS6hhCXkAhwFl8+GCqHvOq+cOXV2GN0NFY5unU"
    "d3Ci4hhrEb/hKhxZGu80hHUOkCxvoIJdrrC9jrXUNSnOPp9voACdrrQ8NQhr3eNdkVGZAA"
    "CQ5I6QMibZtFxmNDgcNR+nAEbKMGfU0K/k5VlpJID6cw/VzRAJStLSVboIvIXck9oPRVZ+"
    "nLHS4uKztmkb0uSoc7Xuk7XsDdpehKjJDiEqzbEqyJD19Po/OFyX9M1wPh7naW4MwXb9TK"
    "8urTN80Va9M+l3/fC1177nd8ezGodU4mKrNX1BIOXzZVDXCD0x0R/jszDTfln6ih4cx02y"
    "UTzmD8yFyB2xt40Klassdf5XdMDE0OJY8N5kHGSOVDbBF7OFlhruAEW+K7XFmZ32VkZX4X"
    "z8qMKcXLrwNQZNI2N8zx4pdf8gTO/fJLeuQcXIs4a5jaWpmpdqHYuRBRAzn98UMeN6MP6W"
    "5GH6Jsth03l2B+Fw6X4HDsPRs83N317r5W9WWLbr659t6MrTcWoEhVmypL5ugJKEu24hEh"
    "ReeD2mke0cW0TIA4h3MuyabCaRuqnUC0mmmSLoz2/uLXjz6CBj+ywLPhbfvmJo6gzammq0"
    "p6yHuaRTpI1YRi04cQDoWKFmdzej3vDUUTWJy1C1VRzxuDIU7ig0D/Wui8ux2GOUx5mGE+"
    "ZO7HYx/lmgCO/aXzaP7VfaUi3WsMagxebmWBjKZoqFC/5VZ4cWjOqTOD4F1HFglZLCiTWJ"
    "3qx/rS8+dzMpma84UBI38+hVoiVEuIFt6vOxkcbDIaCmWVheOhfolmQAyraZFnnb8hWS4u"
    "IZiVkQm1LNOaEFtE/87W5+QBRG33okUdaw09ttzQWOq0vKaU35H3z2/FX8GrWu+GME9Ux4"
    "EKxfaEM083lnyq7RIf674PUO4Zt4qIZ40QTyxk25iPQMjcX7C0YIOLCpaffQijDTHasBbb"
    "EkYbYlXGt2dnRVUZQ7E+G+GzULDPhgydZOosrni6TdEBDtLhCNd5hD0lND7CqZaIIAk69E"
    "bNEQIrKCSDegRNQMhjRoicVohMM8TPNSoGPFiKB4xhaOJ8Kws8s7wWuXzyni1zKZLiPenP"
    "AA2RJR9QKC70Qtc+xCVqi1DLPn+2VN4HIFCQAQ4ysD0aS7rgQ+UQN92UyCrHn1kU5E32yj"
    "vAPfcog4QoFCY3w+RmCPLVX6bC5GYnMcxv6dnZwIp8WyvwpYdFpdXfO0A81NuslUoin3zx"
    "TSn+2U+kxfQ49apzOOLfDMj83WWOtT5LUGLCDTK1GcdtqlC/be5c4i3yuCarmTmH9Nmu1Z"
    "xrA2tIx21qRGcij7SXYlpmlYbm6dnDd+5RuAQ8Uv6bTkTy74kwzssCiMKJ2eaaz3zhQPdU"
    "FkXk/4LDAIPoJd6P+Ov6GHwmE5FfbSKzf9vEWjLIL26JFOCqyGT+ZJir1piBSkTe7Z0RGy"
    "3/qHOhznWGOteJC+Ooc53EMKOLB7p41GLloIvHW7p4YM7jEiUkdDVt5KcSI/lL3nUkc4p6"
    "8IapGiiDXOSy8V9kmPgv4pGGnEePdKYaT4r5VJjlicTN866ohPGqwFIKTvBk8KEJk7t8AV"
    "uCjUUYvKFo3hwuvx6GwG8LzV+PALm7nbvMTMoDkh7/7bVvAm8PHf2tUUfVjUK5cAMk9UgN"
    "Cbc96tSQNTHdXQk44CzBZudeaWUZ6x43bbYa6dpkCSGr5pNw6XMsSi/JjKrafy+hvo1lt4"
    "hFn3nbFpG9inhZcByMW+d270qY5RaqRZnjmuUWqjMTEbiuHY73azv8ik0cE6rNQqMnEzIB"
    "CmdDUQV3YahTOud92J+9DiCVoCz4q/O/oqV4NnMxZpq5YhBJDCfEg/M+qPHUIlTlzyY7px"
    "pYGlViG6o9OyeTFx2MfbrNT01NjfrvKsbgB3vjEnkOgcK2rsmMdIKENxyzOZ0/Ugvo+Os8"
    "PYFVkiwsCu9ui5eAmsUQ8GwKiyaxF6azi9EQXr/UqrZicJRyS+V6snq5vW4y58AQVdA/Va"
    "3pTHm21LldrN+vvbvsrqW3rbdJ7Nk3WnnRylv0m45WXsQ0a4RpopX3JIbZ+07nVeG99o3z"
    "ra1AgccEFJXipylVUoDBXbacCyb3GKguUxpjdlqdlFpx++zbPy7Jt3+M2aD7tde/uyTy75"
    "hdDdp3nW+XRP4ds6+D/sP9JRF/orphvvHJNTwZoxMdHNDWikx+r32dh6M2O0taWtN8Uz81"
    "vWmtmH12P+jf94fd60viHY1ZezjsDsU574ifu+fXv4tz7tGY3Q+69+1B7+4rELuHY9a/7/"
    "I1BP+O2fBhyP9eA5l/OGadm/5QULkH8gw0kn/53a7ad9f8Wwy38w7rseIE7FBgxXnt6zwJ"
    "dl5x+ZZc1pqLWzs0DeCAQvaODUkTUPkDMHnBmVRIaPIJmsjgsr8bLsCpzMylVcjYESOsh8"
    "mjUdWwTJFfU0kCqkDfTh8YnyhL1T6+xZDBf9Cco6iUYdqFuRciOmXuqStVd2xFXUDF4cJl"
    "ihOosVRxgVLFAWtVEetAhAw9lyM7QsigU+BjFyOsx8fu6O37IQ02aMiLjU3bstR18uBECS"
    "NjcyoSCLi1/PFnTAO0iu8iISLcQxLcUKIMjnP3i2lR/Zn9Rtcx5CXC0ZgnyVFydXN284iW"
    "uvLt3eFJxV9fowaVX79Bdzga9DojaSNP9u4J7OEq14Y01VLMV2pZ/GuXsFlcuX18+W1AZV"
    "3mdL533P76bndHiHSkDUH42zfTDY0PwX7catosDYu8tk1tW7gslcGltt9dU+fUxsWrDH7d"
    "e701ml2aUuZKLMKzY1ySNhXSVSnza0j9WIkmzq5HapjsmXezJ7OG4Al55XXWVG4Jf88SGH"
    "UrPEibyiUNXGEdyEa6H6uuvX6ayiguOnBpv4RPYdvvqKE7umUaVIFsvHsyasD78dL+NpBN"
    "HnKquKUR9p1WbncD2VtTl6GfH3lPndDtprFs8qqz7csnr5+mMkpcASun7Xn978WvkdvdUP"
    "bWVK4ZVHumlshNqO+7zd+IvvyUiE1k18I09OnejLqHXhrLoynfZpLMAoV2K+ijqQwyFwuT"
    "S9hMd/aeSX2/q8ZOJ679PVOF/7veX1l+pvyfxnJKZ6+mPt13SvVkL01lkmlpe8ucfeijqQ"
    "wSuXzL0I6nIrPv0OuuSfyqPoA9YJBIDWUPGy22BbUrarh5riTUhmm+ENUhKygi7QVYq14U"
    "+spcGhqZmrYjosofgZmQQhqisZ90i59eU9VqiYuiB6hyw5U1CEX/zLvhUwgiuqUHaCxd9Y"
    "HuPWZgnVxZukMhVbUomr1L3HgoD6HktR9Fh1mnMR4Z45EvMR75ZANVMR75JIY58t0rMs4R"
    "UhzoIxjo4mlTw2SYOTXqye/xp3Dy1ChhA+MCKwlDt5fWa1J5svRMfRuKRvB4i5tyaEMqI1"
    "kfV4LoFD7ooLslfCToVJ+rRjLrY7TRr4QkPnc7adZoXHc7vdv2zY/vPrUuIkEpwXDCFG4/"
    "cj486TszPECOPN/C8+nSsiibFiq+EaRpxLYS3rrf59i436du2+9jdQ+pBfE0yQzenkIhQF"
    "5nXp996baHvaub7iXxjsYM2m/OB39FQbR8n9Sy8xi8aQ2Pui2CSsJYNjlKDxXGUlO2bo1j"
    "CU2rwnEs1YP8G4/wVIw/5DS+FeJfhFpvRfjBc3hFVjN9OiMy5meDr8t6kCLvK5RthMyxyw"
    "VxzBZg5ERnU2Op8TECgN0EePyzgOgJ5TNCk2UlJ0vm6IZI4ApvH896e/jbJ0D6fwTWk63D"
    "evkzC+UPhUa57VuI7COyj8g+IvsniQQisn8Swyy/dYkjnAKT6cnCZ9HMLEc0qAmpWYQQUo"
    "RtPsEpJ7Th+7+d9CFOB2U3FE3IJHZoTBaV9tItOZjNA2GQI4JB4lP3kJyt53ytOE9KlfiS"
    "Fz+fgCsFQuvT8SQ70ChHISS3uVfUZzrjTONHqkOmKiOPlBg69EyeTIvY5pwKJ8tLYqsGtV"
    "vEiwTk3Viv+pTf4UlnMLPIeHnx88XHGHB0iBtu9/5E7Aaxm6KbFmI3qNTXSKlH7OYkhhmr"
    "xFRaJUb5d6HM/QGSOnsf7MjiT3lY/CmdxZ+SWZyUgmsLi2lTS22Xw+KYap2uqQRDTBWpTe"
    "4bZXoSab7eInfHkajSYduCoS/2T9fB7CdqDXlXTZpO1TuhZEAFsUW61QFlR9xAaO6+74du"
    "E01/1cGTg3PCbIlSv1AOGer8gr5vURHWCaGeDjWoKCLCXw6yuyXVVq7oLtucSVxWZLqTuI"
    "1Krg4Mb7Fvl4huILpRdINEdAPV3hqpvYhunMQwY9GxKgEOdA0o3TXAE88KMDRAgm4B0Vo0"
    "vghdgKFhKpyi6GvxNr4WAYV5T9Y2D0uL8ja8ZnMwF3bNMjhbKHl8PTfZrcwNfGFq5cnSnS"
    "8Mcw0xTVygY0IRjOFUsTatLKiK+q2V6aZ5rnRotkMX4HOikgXXr032g002vbXISndmAi+S"
    "3qifhW/KTLcd01qLOCTK1XJCNZ1PnjhQVcUNCuYwE5UWlLmY6u5koE9PsOxeqVtnE2ElhJ"
    "UQVkJY6XTxBoSVTmKYH+mTaaXgSttTTGyoawwynbXv7296nfbd6JL4h2N2P+hftUe9/t0l"
    "8Q/HbND9+nDTHlwS92DMhg/D++7ddff6kviH0G7Y+3oHJ72jMbvuDW97wyGc9A+h5ag3kA"
    "3FQVQiygN4lZ/AQn1ypJy/y7D7xHV2O8FhTxj2qJybN14vSnfS0Y4Hj9s7InZVEriXoLDl"
    "RkDjpAiDZsOgQZYdHFeqKYe3o3bxeVZTgOmeWroZRiXS2rRyAkyLTfOtANM3cyVilR5NbR"
    "3CfQ6Ri+fQN090noqur+R8PAghIYRUdB9ECAmxhRphCwghncQwi1JKu0IJPnGdFSOEEhKg"
    "BEyVhKmSEHKpAbsQcqnJQCDkgpBLAHK5h+oNCTDLvVvVIR1aWXgtcgSXLbzagOAwoy2h2O"
    "45mVgqe5kQUZrSJssFvIz9mZ82DapA3PuEwEPZwrMGTsqosSfTMMyVLWGQmWlootqgI8oL"
    "xrCUw916zCYWhQrAtuKYE0Eob/1ovtJdHIDgEYGs3Hi0zTNiVBpiP4j9nCH2c7qgAGI/Jz"
    "HMmHMHc+4cisWYc+cIWeyJ2jlFJ6/54eSmKnlbsugkVawiINiGohGT9dAgmK+zFtkhQkSN"
    "YHvVXzqLS3LWTrJimLIEWfF4QPKjExXD8EhsoNNhjBghxoZngskbfpUAJXtg5VHydSuEHJ"
    "tahQHkYCSFwWd+jONF0rs1i9nhIGXT0Ki1Z/q7Zto1Ks1+J1gGJQjZs3y2eKb8cItWZsJ8"
    "YXJ5DDXeaqP4XSSZ89wuRQK6leo5X4L3pGm90LJ8L2NmioPefczKcP0MWRVCqRawFCOaFt"
    "C0gKaFk1Yk0LRwEsOM/oXoX3gwrmH+v/Iz1qEHIXoQ1kvTbu3sQRjfK0pgMqYJfLvKgTDy"
    "Xy1Vo2dpkIi82toOhzz7DXO4a4rG5Fl/pYyYFplSy9H5M2tE5Rpsi3DddgXukBRS9jOo2Q"
    "f+leITLbEG3RHekfZnL0uacIcE4ELmYgFcwk4qD3C4G++fjU08JWZiQ7wD8Q7EO05eEUa8"
    "4ySGOSsTW4r+eQzZ12rjZeKLaXnZ6xOgE08e9gZktrzQU5AGQTsE7QpyzdNV4oxL94gM0j"
    "RiXWNgcP0HAmG9msJ6bwg+uaOQhj5tBmkb/LSZHLnChUXCfYHdTGech64jjN0CUEi3IaZ2"
    "6RDHPCcTeynyulkipZmI1hXechCYa+iM9z6x6NRa6g7lTcCv5tEyl88zAQzNic4+J6BQh7"
    "z9mE1kHUsZMux6/HjFLT+TyaPKXhR1KkKVoQtwFBLBxeqaPJvUPh8zEXo85/OdSyn+g4CL"
    "kGMSeWHjWmQ+yfvwc/xwYZmPwp2tBXd2+GW+MmWsM9TkNBnl7xhMq+p1P2ZPumU74i4Cld"
    "OnMzi/ljHVBJyXPDJjTTwmaJ/d+3CdgPA5Y+hTgIwEjAengEMGfXI8uE53+P2FiCsdl1QC"
    "PuveS8jZ9oNNrKVBZScC/XMRwcB7yj4U6QIlhhHu9myaO5VmCCHG5YZne/Op5CqksJ+X3K"
    "WgKf39Z8JTvhRQNRb47q5Dd9yqu1Noevi3KXOSeOmo/FVf6lzx9gTFl9/L5Q8s8EoY7+vC"
    "FXSrgNSiue6kgd2kqttV1Lmst1jmXKSqxSc7f+i5Xazfr7277K6nS9sxfXllz77RxIImlq"
    "JaAppYEHuvEfaOJpaTGGaA/hzdWSv8tZeQ9jvZHLA9a2liRzU2wgDk0bvu3o0U8W9v9E+l"
    "0x64qUfj58fsvj0c3vcHo0viHY3ZaND+3r1R7ruD2x6/EPo5Zl/6gy5kMR0obp+drnuPtC"
    "tj9nDX+9LrXivDfqfXvlE6g+51b6R0+tfdS5J+bcyuHoa9u+5wyDv82hvyB5FJWBNPR0GI"
    "t7GO+BNGgg/xeTekqkG1NMkoRlzjuVZb5DrCRkW8dhGDYGoHFY3G22Wz+ZhnAXxMXwAf4w"
    "XWA1hbsdkfpcSpX3zqB3lYfN4nU+Ok3zrp0zb7jPRC++3wO6jAR+xy4OGkuZnrtm+E3Tea"
    "3j1ffvesBO/xDO+Y2P8UE/sH4fu8/ihBmlN2SUlA+POyMIH0lDm5McAU4GGI6JS5V5M6n0"
    "fNw4AxLS/7AiSnzLkDu9rWjFcHcWQOGU13kc/ivdSY92ed7mAk8MBL4h9yqeqhy+Wph+6Y"
    "9b93B+KXe1APSSpib87tFh0mO+WdRBrVC+wkPkGNZ3NtdhI6V5NmZjp3fYLmcbcSDTrsZx"
    "Fj9N+H/bsU63GUMLoJ6FOH/IcYeq6EgTtp0wHfiMelbjg6s8/htm/hEAGMygZFo/hnK2w9"
    "hA5inuxB/5rY2LQtS12n+LFHCCNjc+hBgfu9xaAA9PzHn5hIpepEKp6HaQGGBkiQnTFgIe"
    "ytmpenUTrMQhzZTgP+1QXYGiFDrmbGA2HumbxBQHlyz0R32RL4mjOF87FyNfBhycFTb22X"
    "wNdikWv13Aq2B66F98IcHPY/SsjifCyOfsX3SPhuUyGI75nTXG7EQ9lXc/gewRkg9A78JJ"
    "XpTGXPSUVsivCs6/fXEd01aMNN45vYGJIwhN34di+6ayrf/AT1ZdQbCKXGbyK3BNxcBqf8"
    "jHlN5JL74ThoBYtj3OvdkirIpmw2aXShWs7S2nfhXXv9NHjdUd61rdhcmKUJ0EIRbn1Tmd"
    "Z/pVbPofOmMkxdLCzzVTUUi/KHtvddim23u4HsraHL0Wea7dBFSRwb8q4ayi5+1VGn+06t"
    "juylqTwSJry9a1513G6aul15bFL4/3srhh6zbqGvhs4rENf3V22ErJ5bez5KPonkgiWtQk"
    "9waCivhJD1SrU3YNdRblqG/kSn6ykU+i0Dz7rxumv0grSoQVWbTzL+Z18k6940Dard8I6a"
    "OsUc9YVvX4dm1THOK3XKdy21BCi+DR3Rxs4ovrdoBuzx5nxhSNI9xXe3n6YyzGeUMlUNA8"
    "xBZXGs4/bX0BVpUds0liWsyIHfUUM55ZZhmfK32ndubXpq6nqkf6lzhc8tfud9DWG8p4Ho"
    "qKm8MvQppLlWFqoz21s6FV3d856ayi1xhffCZ9fUtPaVuEZubwPRWeN5Znt5A0th2lD21t"
    "D9nstfz9RSKON97a01ir66vKt1Q7m1MPk2tjef7qGXPCw6ymVoLy0LatFbiqMa+wqoQ6+z"
    "Ee+roZNqyiXwuZ+4bV+pCzq7DiSBayDDzAVY9PkjO3svxb7fVXPXo6M+i7ja9f4+EM+U/9"
    "NYTk1Nw5Buj8qrbu/tWtPxu/sOvTV0Mers1eTy+J686slemjqzuNS9twmjD300lUGeU82+"
    "6IzopUErDdy+c1d9CaQPtpMc8D1W9hkdmfyf7Qx9sBtlYQTeFSiLs3FlSyiKE/JzSy+Jo4"
    "Waba2HM3Rrt/xgE4Oqr/wtW+TJMueiwAkzHb5HEpNdkonIZiYqtIgqyfyybpGNe7Yo3WKS"
    "Ke9OFq+R0UcugVtXRnzIQ/VwDnv7MVuZ1gvV4Af7LO4BocMu8SMl0sOOPK7JRFtSRXUmLb"
    "feiy5amVbwwaBv3Zlplrpiu5R6MRd8lnuJsyssE1LhfZIKTVV6N2dpV3wTOfAl9AsNsSoE"
    "VoXAqhBYFeJIywVgVYiTGOaDZ2mOyu+NTtKMSYRPMonwRljdddyXSbmV6jXwfT5alwT+Hb"
    "PkDIWd/u39TXckznqHYwZ72vWg/Tsn9g/rMWxcPLGT5MT0gtobijoPVSkftioqM4RUuSIi"
    "RogQJYxaSxgbpbrICG+oShjeemKGjRjdgA9fanmndFkymRrlym1ypcu33bTwCC2urzqvL0"
    "wpWX6uvjhwnTtfX5wU2ZudtC/IsjirK87TVVMOb8+FlmBb2Z4PDfMj5uVvnvyIIeN3yuTW"
    "HZqUPhmzchT0JihoLA/xLMFeHuVpuskcwsIU8xVWmdd2q928z8CkzJnC/1WFbRh6oRqBfs"
    "7JRJQKpJowQM/MFeGvsQbbsUXJSvwzo2xjgF6pNpHqbItMVqblzCa+nXstrNpRcOTgDzBm"
    "jkl0SSJ5+INNpsJbdrpukSfTIjKGGrhqp5nD/wj7J7zwCXv2Z5aN3I3L9jZAn1pB4ywaZ9"
    "E4e4nG2ZPVCtE4exLDLL6RsQHOZ0XyaOtsmDi77ncebrt3o+El8Q/HbNTv3/Az4s+YdR6G"
    "o/5td8DP+IeubandE6Sb4zHr39/3B6OHu96o1x2CeSrwc8zu+ze9jrjgHXGKwbXoXP4Fk2"
    "Kn2/vevrqBZoEf9bBRubJdge9lgGKn72XNwL2yv5hC4k3YRelUn6tGMkt9muj+KYnOXeLj"
    "Y24G5667nd5t++bHd59aF2K+8o1SlzpzEMKOQG3CqXaHz1SIEBHqOn+kmJnk4pJuM/faN6"
    "GK2qEN5iEdOMbzdF01SoegdbwuUhBryMvXCBmyNdsWEAKA9sSom5j7uRWBqaPLNl9NFDEj"
    "0dSSk8eRJVzYGFAlzt1e6Hy4zhIQbvdKKwvbVhe68uI22gpqtwkUeiA2nVrUkbgyyGA24L"
    "4q/9exCQT6tYg9M1eMmHzmnJPJTLVloBVAw8Nv7Z8ufvlIzCfxczUzDUr4A7Sgjxn96zwG"
    "ZB/ipmPGVTwGIVsS6rbowlCnVIPfzya1CWCpprgXZVqLPFJb16j4bS+nU2rbprVLhBc8OC"
    "LViFQjUn2GSPXpaoeIVJ/EMMM3ORmpTh5cr3056HSNfD0/fsiB+H78kIr4wqXwRmmotvOh"
    "CG99gjpD/7u60ubxpE13pI3yVvwtwFqvfQM5+y6XreJdhrHiXUIg1NRcJKXrgYr0KcCvTx"
    "Hd8fWpQ/5Dqqwv/zZ7PfAiGyiMYoKR/Rs6iAKFXOPQ+eUdPrthSvzs1vqz6ymzO4xzhBRt"
    "LPUe51fzZcdhDlLiKNd5lD3IKDbE6dBOgASND9nGh+Q8ZYVR8ZxpymrK0q1weGBCVQuFhw"
    "YmPi7F88dJSPzBPt5NbO8kchsWpJoMXP5stRoo7qhstxz8Dt7kKiPt+x4A7wJkBxUUoHut"
    "JdKkAZxP5jpbOjRuBNiBfjsUj8h5jZDz4lILKh9HIK7ALlFsOW0oDrukjkNUKfJhDY1CfA"
    "i8r2ZOmWZjTT5G3m+VaTbTLo9Is5/F3gYDtsiHn/QJ3lzN/AZbpkEVNdw4hwUfyMiMP6cI"
    "BOOfTBnm+ANYsh8di3KijY1c3pb8yEy32d9aXo5Tfl2jFicDo7tbFCbJeF/p/cBu/41fsG"
    "VS2Mmrauh8WfDjCVkuiGO2yOPSgXysxGQt77rI2Dr5TDR1bRNV5n71Y9bOSc+RN5n4Ja8N"
    "fa47EwIrRAO/gzETsIjnTwCv+ENqSFvV9v9IelIxLapKFot+Cg2RttBP4Qz9FN5a9jk6YR"
    "b9FE5imPnHXzGZkSAyX0GlYJUlj3GQLDLCj5yuqkH1zxx2VK/6/ZvQgF71orEJD7dX3cGP"
    "7yKBQPHdcyO1JS+rlA9SiCprSTVrOcESSWSgEGuLc9An25OF9YRLc3IwLOonMDEr0i9OjC"
    "F/cCk95O9NE5YdD2+LxCa5al8BfgZI0CwYYSdaWdHK+taI5HYra3QDKIGnA7ebhvI0sOfV"
    "MldePb9NFafK29ElYM7lrqQkF8W9Am5FT2HgvRkDVdQ5oGPo/P2HItbuLME4EbreyjJPTE"
    "VLxd40zWGckERgGxBkLai0BkF2XgCfG65HhvSVD45B5uqaGPorJaojAv9axDZliKDJKJmq"
    "DIq2bYL5GFlQfpRkpjjgnQvaCHTYXQw5hRGDRwweMfgzxOBPF5xFDP4khvltYwVrFXRVfr"
    "RgjQJ/6ilHN2IJYTzIKYxyVD0oIsbHSRG5zEYugywrARfqRbo7ThZvhYcSJlqtUihd8yd5"
    "Vt23j2EegautLMRDC7fLEROhOkSVXoU/6UxACpqfQ/8Z8k0BHuFQVWvt4N/YguxIT6oFf3"
    "iHMczjsLcfM9GjcOO0yWRBrbkuAYwJXJ7b1Hh18yzxu2vqeheoRLyLontzLGjfLtEd8jmQ"
    "CSxiQkd4BuEZhGcQnjldcRThmZMY5sD3Oz7O6YlbImSYvWWP7C3oNdkEr8njZiEWQ8/Y06"
    "vI7U6hhNsuuG2ADvG8On9Zn3fIMP+M6eUzK/kGQYG8PI2QIVuzgdHnkvLJN9yn83l7Fvmk"
    "uYuMzVEMObhcawUvh1D+BIA5agVIh5ij5occPnWM8O4MfSpoJBgLWfFloD3nEGTQJzqDir"
    "DSY0/X/Lz5AcofeDvNA4ct+sx1NGvdgiqxbvw83ymcGMZ80LuPmfkE3ckwfZEbYCIzhU5E"
    "lP9G+SRchl9S+zNRycIyny11LkoKQLFcfg/p+UeNJ8I5a8NDT/jaedWnFPIdWRPIEAB0gF"
    "d7DcV7aCa1xwwcBNfyyZbMoDYn5x/8mTKnfFnyt4MtQDSXnoY2JDgAlJT8OPnX6sWe/I2I"
    "15A5CKCbnZDwwAOj0yCi0ohKnyEqfbpKFaLSJzHMvgwRH+V0z8EQEZYakNBThvMgpmt/I8"
    "CfTyIbtiL+ZEuIUrJ3SVKR3gmmrCiQsiIg0SfvNdtrb0e6qHGl07M7vl9zQpPRMbtqD3ud"
    "SxIK71IeVVufQuXs4Sh6CWY1vzLofedfCOW37j+Vv//OGy0s/ZW/l8gi+69VTHPMs7W9v8"
    "ixtb2/SN3a4FJ4VEH/KrKxee332taOB0uvZFfj7y1Bjd3Esxg1WjfqLKFFcYnYcGcA8nFS"
    "TAKSickHOXY4BLmenN0OIMenV2EQOch6ge0lCGcu4ZfftoelR4Otj1M+To5Jrwprv1dte2"
    "VaYaAyeq2VhbEvgq1yxKzDhPnBJh4ZYMGq9WyyC11rERVqM0vvaYCpoa0fKM74X84Xg6hM"
    "gx8gLxC6cZLWnaRA9apvh2nza7fFtzLwYIyT3BSn+5irON3HjOJ0H+PF6bgKU1ws3VAhYl"
    "hrebQ+eb7qkCS/DPGziIl9W0awghUKdnVxqAPry665tJcQNZDxvyP+T6LDQuh6pjDlRRI7"
    "ftOtEtWICy6Tfzn6BOzgkExHnU7Bii668MsBTJ7BU4C3UMmzBc4EINVwUYefEQZ42VxKPl"
    "P+9NKoHheoKr/bqchT4k7wz4cjk6BqlAwhx5e+Jl+Fo/jQ7/VtKnE3NcXrxndRN9VidomX"
    "vGoodM73JOrA3hOIs/lMJo9L3XB0NoH9zSZTk+9Pvor4aCzpgs+CRF1z7z7BB+v3mRnQMm"
    "GLhWpt4FPFpxsfBv5epjURDlhQW0VeVYm8DPHHi3PilpFxVNhlzaV4Hv5BJD9OLL62LAH+"
    "Tv5GdFuGGfOd2OQq7qOprflOvSZzruO1xJ4NflVTU6OyATFhSz6PV3rxPNDm5pI5nt+ZVy"
    "GGTJeWRdl0LWOgx2w106cz0bUsUmMT2R/9LF5GPC8Tfmpr7wrETM/A30x8MmagxDP3dif1"
    "1WiIFo5eWWfolYXfZPTKwmFO8Mri39siEKXXHn2xtvpiwV/l34UA4ABJEzHgi1wY8EUGBn"
    "wRw4AFy2jC130Ll2lz4lwPwGVMKfDmvjiuUpdgtc5yKQxQoQ9hAR/CkAJckOcxWuR8Ac5v"
    "QIOigmeYEn3N6ix3Yk2vymt6FUBYA+Pi19nY0z+qUMGOmn7b495Rsape1tJIircowimAmg"
    "fLRlX2qdSLbCijgaHefQJwH7jayoLv3Zhi8HHPi+LzphISlnB4IFr6B9cmaZ8TsFm6/vNk"
    "phpPAFfbVDWoRp5cg+ViafHtlJKJ+ww/8Y4nSRB/9TdEKPvwG/geUPZLsei5F4yby4nVLJ"
    "aPhj5V/rV6KaTehqhQu91Du/VCjuTOFR+EoTifMgwx2kbAOlnifhXpy2zHzYq3S8CcT1xn"
    "1p/dcUZcEvh3zNqdUe9795LIv2M24ErRoHt9SdyD6Pc4n5drLifXDB/X6MaE1rad1sfRqc"
    "NcTHndcaCjtAh81HmkEd5q6ijXxKPtwRbVUqmVltEs3KCVpSQvbZhvoba5C4USn46oBv8W"
    "aWtiL+D8j4MvHfLrLxfvyXj588/qr+9b0sn3b5+FmxYova6LF8TDgDeZ1yHTZMv0GqFV37"
    "RkfTlddUPNLVNzQ49h3F/fbn+1UrZVK3s35Vf8cO/t++jQnFPhJLuamaJmMYB3Mh0jdAJ3"
    "F76wU9WmPz2Bb6v2mUxeqTUhU3BVtcEDdjWjsBMaxHaTC5L50naIpifUWT7EDQtmStR0e2"
    "Goa0WwurV3CZ9IrSCbqtZ0pkCKSbtYv197d5GuESatEUyKHr9n6PGL31T0+MVhThhm91te"
    "RBsJ0qBOstWa9MJfa1cg3aOtNY5+3x0M+3eXRP4ds2F38L3X6V4S96Ae2HlUesw726N0dR"
    "6KOjkJCyA6gdOZzpIbogN6SXqbzdE6SSbW88iSblGyTfbyDWiAMX62LUtdp7n4hgkjrK3S"
    "6B9Q11znbvsc7vcWOhoYlv/4M25HfnoqXtDHpykxcWAdkofsoNvu5rm50MGZbV+3zYXuus"
    "4d2fctl8smerfmZpUI1Vc2ZdP3ZFi4TnsTGTYD1iC/cvMrWC5pT2ZFazQdpd07m1twdf9t"
    "qyN7aeqUEumf9mTRV0ttLoPmqg7JuA2dJeVSL8KmW9HTDe+oqbyy6NSE9GEKhLzvG+Lh9t"
    "Vxo+ebyC/P4Lcfp4ayl6YySdf49qs7+r4TqvuXA4is0ZP9NUpgjxvvI7plnHUFc1EOoZdb"
    "On/cKWd6HZTKPCU3fYW6eErKgF9+IOF28nT1eL990gZTfDdQRHNMZ1EGm0ZuPw1hUUH3mv"
    "aS88TS/y2YJL6XCb428UatTMebYHPFS2GTy5WRt225RUeFZ6CoL8oX19omS77zGuKCTDv6"
    "bFK75Wd0V4lFwYoAHjMgSjwz3aZaoudiFfco6Ggjeq+sFunb5kFvoKkx3fXFoprOp4KjLC"
    "29CMujdA20eV38/HMeoxc0Sx0AeTHiHjODEkfsuVgerSBRA5ldQTot05Xpwiwe8Q0omcU+"
    "QY2rt5VlhAmZFcsIBjwuN+raDMUROgPt5PBlYxzSUYyvL9fFBjjdFhukKdMTub7DunsVt2"
    "cPLQ4zt3D5tqahzq0IHBGcUyE4otMedtrX3azCbVUGc3gGkQQdM2ArSdcsp4FGW9XJ36XO"
    "tqCWbTKZV5zPNKq5OV688AvKiX8QacoNfSpUVjLnOp5mevlc5nEtstyuE5THP/wqMJuS3H"
    "/uE/qGMRDVxkDUpdx6w7USLLj+RgljpH9KcdE1SIfKSa2F1/rUf6vvoO4uuh628HBNWVp2"
    "ZbeDCa5SYUgQW31NIl1oNcEeoviqy3bBtc+oCAb+SWeyzporZzozy1w+z0QBHSk6yGwKuu"
    "YlU/Brs8UrsXGZ1E4r/Fb1DaH0kYxcdsncwr1uGCicYpcyltmvATQ3X7k8bbKWIJDmGE69"
    "Mi1n5lUM2sX04s2wMgObqzLkoCCPgjwK8ijIlynI1zyUqcopXXY0U8GYG5STAxtwIEgEpC"
    "NP/SuiWoYIUbestW6pzhN2nfS93m2OG/0eGz2mETmJlXVcngM1CQg9ulH2asfvksY0SInu"
    "A3UeZURgEYE9ZgQ2XOd035jvJKfzhjA9src/8TnMVRlRYWY/pg1kXyPoqkn8qhLbv6dM4w"
    "8Vmm9nCVB/YrtWFvK/kBSKGiPJEQthUT4ktiMR8ZVqkydzyTTybJqayJK8UgGKlxELvscJ"
    "IOeA5FON6Ew0k44pEOPg4fYqsSkX8aGokQh/iJkDDnxvTPJcD3A2HRNfqMkZezJK9agpqX"
    "pQh0cdHuV+1OFPZJRj6sjbuC+ExMIE0SYqNqaLNCFhNb8oI4ike0Ak9nI0g1KJXvUIy4TC"
    "VpoIxwwHXnK9ZHtsZ3U3wgDP0xR98Avc2L35eL/AOMw7DrO76+8Co4coEUav8yhjFB5G4d"
    "UBSq9rFF4gmVyCLhBONZeuCQSS2+XVA6AtgQA+kMyB3o2Xow4gg17uIwKJBD6TF7qA+nLC"
    "/Xf4rf3TxS8fAVec0b/Aq3gFhHBJ9Dkz+XsnKQQHuOMb+B+jw3CNHIZRGauwTLzFB2PnIt"
    "kB8jr7ZJ/17r73Ru1RD0p8bI7H7L49HP7eH1wrgy4nvSTh39HdLs8QlV/0Y65qdAdxOkCG"
    "KlOthenj0owRm8bENDi+6FlWgQyInmUNje0NZQtPNI6Fs4lnGccCOczzKcVDPic0G9RM0E"
    "FFXhiVGHz2gaOMyTRON3VMK0s5TSgtXFKnqNqiavt2qu0bb2tVK7cocqHIhSIXilynKHJ5"
    "ZUcSpK1ARZJ0QcsONMphd3i0zBXnBIg2q5k+nW18ln1/5XMyga+Xn6HEk4Y84B/8iKam+a"
    "JTCf23yAQyn4gcKLabA0U68CeZIQ77APnSrQjR0E3VsmTgzr2QuVZc5gIxSLP7SILQZIHy"
    "IMqDaOrYIg1iWo6y0nJgqoGDhylgCo8T0GcM1XYUm+6UBTRKi0Nd66FGm98pjDLmlDiFUd"
    "YTiuRlhMguGorffvglh8T+4ZdUiR0uxfBbS1GfaZIrbDqDw1QNZPRF3qpfWUW/EnmNWCpi"
    "qYilxrDU0cwyHcdINF3711pZaKoTbLUVTv0i/L6J6jh0vnBEimfID/3Ch++SnxU/4DFa5M"
    "ky5+In/1wB+NciYIiWTtSrmWlQFxeLI6YV3QMzTdQD9kpHGJ/4wC+tpNRBqVhYkAQBsQRA"
    "TCjfO+rsqMfVX8J/NMwpaGMiHU/RUY4RIzRTu8GuSRIJUSg9SchwC6hnCBheixy2WtdWGX"
    "JUIz8OvnTIx4v3n/7W4ldUkA3cCmrEDfIgE7jJ5JxMJNbo0MVEZK4CfxmRjErnnS5okrRx"
    "qJuWLH6gtbNaa6fMVKbIoY+zfyjOJw9AjLQRin7WPlpFUWR/UcWZf6U/pwqEIbLDSYQ/Vy"
    "sO/p+Li/fvf734+f3HT798+PXXXz797MuF8UtZAuJV7yvIiCHux4VG/hBPujXfLfNJhBYB"
    "4rpJFPXE1t5U0y0RWSsinm1D4fqMjkz+T8UYXB1YXzYCt5ew2/3LoRZTjZ7GpTfdWScJvr"
    "E2mUIwdVvzNwg03x4g4nkKqiJjgWW+cnqLvPDlLJz75iLN2Y/ehRaZ2MvHyd+IapiMXhL6"
    "k8h64KJj1BZSKbyHTaYzlT1TMoNYkYQYksPcF3wVofyccETk0jIzHTLhDNFf6UQ4R8Ip8R"
    "w6Sy+W7D0FNOCPESuVjGEqTRbUXb/WAphhgOJwAuK7agXE0vBCTHl3GnLfQttxmMOUOMy1"
    "Hmb4HMbGN91y5TZvBF4RcUz4JY8LCG+V7pjwS8wJREoqCfiEaRpUZSlerz5RhM2PnKoqPn"
    "tywGGXy1W/fxNaKVe9KPDzcHvVHfz4TnCdN9KdFETCk/EK6qoRMvQFQdeaA7rWBBWTPd1r"
    "PC3zPtDlcbJ4q6IfWbMpyn50FpfAY3Rham2v7TRXF4skg0iROkW3oo+2DRr+nB6lm0Ya0y"
    "utVRTbBBJgqaSNIh2W8tAoJbhV5TDUMtJfUNa73kBDEIA68/ytfrCJuYIU/NTQ6avw5RJw"
    "zk9uaSAurs6oRQnlvZ+TyQtdT8T5iW7bSwhdZZzKcrGiBJPtQW8PINVIRMaCWU8YdVPswR"
    "43f/IeC4zDFpcFlamh6vOJC4EBjTghca+JtTSoPSGGab7wJ0VjMWJQFe2HiEEhOFEjcAIx"
    "qJMYZr6tF8Gg3OaNc5/+kCcy5kN6YMyHWFyM+FuAs177BsJ77y7ycJe3Sk9ufBHjr5QGi3"
    "B4Q9FAHv+SK7brl4zYrl/isV1TLqGnlOtIZ3OIqIGcrgSsRofGN3Zo9Lm4SzxGjBiFnloL"
    "PfbUXCQFMqWnotlQYDaaPbLRbOCWOPNH9K8UdTxMtdP2dkROqlXsblLzthV1KhPKFbSKJp"
    "Ef0D7qnzlaAymffrZjKzKIRZFBLAXHIK0LHIcC44A+AZWyuoC7dRASF7i8nvRBLmK3SnL5"
    "Pc7PcdxuFfqGgkFiP1YN+GwfLI0jFkMPa9qLmUQTTHtJZtOsCn3QWlHDzfOY9jYkXl1sz5"
    "71g03E3CDP6iv1imo/862LgTs4+HTzf14pYSaxl9MZscyVKK8Nv137m2PyC9IINk+07B32"
    "7gVT2/r2UvQgb471LjiohZgfIkNnqKgk5C/kgoyNEWKYWZaXWTCiaE8PqAYLOK2IN1Rk9e"
    "5foTdp4seHpGBE334+UnWY61sHIrbaK4/u82XTpHJPAbk1o9QTwEWW12yrTPX7zASHIpBf"
    "ICeV9P0RefzJ5FU1lnTCBRfpFwQNLkXmffHz0eLzYwbJKZaPjkUpMa0WWel8qixFHqxWjn"
    "RaB797QZkq6O+5j0wF355At2KMyu1S8gNlvwbJfui5dYaeW28t+x2ddQs9t05imIV0EB/h"
    "dMcMn6ARDgIHSG28kSgKfPlDRHsIAMdjsSyAOmCgYCVs9aTpAiwNkCA7MVCwDoGCMCVL4P"
    "HAbJRhK8rXwMLNwVP5NSqBq1d+R0f53drK1tBnu1ZJ5IfLxcK0nPZ0Sm25nUXLcoYatDKL"
    "c8qm4Mjjtd2Kj3U464S9Dwx3gpyIjMREJXMTkMFzMllQa65LtGVCVIt6dTFFxlVpBHTj8V"
    "hLBPNxfXI6iwFUn2Pw2CFvPmZuOKCpUb8+p0Dl+MGaTDnXRU77FtFlznvoH8ZC26kOp5fV"
    "GQErBKwQsELA6nSRDASsTmKY+ZK0k/bGDMdvn6IRkNWhvb59aaYQz4NE6GtfnOsBcTTO9/"
    "QIkwgZhpnsEWbyzJU5+Cw8JrjdpIvAYSpExRKZailFA5ujdI3Yyg9RWHGXmkFYK+hYZCEs"
    "8NvMUd4pBgYQj/hEKBLS4YKAv9EmuYWG90N737AXl0cP9hHvfocNfAnMqnTg2Z1z21FnN3"
    "lMnlJjvCmEjaxm+nQmsFZzAYNlWmRqQpY2nYkaB7pjk+G39k8Xv3zkp8iM/vWZPJumBoQS"
    "tyVTF0HW7RZkmpvzJZ5UZqz6GxbEhyVEj+6MiA4jOnyG6PBpCVGIDp/cMM9UO8FPIR1W8N"
    "o3LhVdWZW8N6z1RBllp3xeydQNRHEqZHxRzCxG2EB2V5IVkMvJugWZagp/LMKU+LGo9cdi"
    "oxwVUGJCRAjvZzu9bjzE9nQcjHmnHSd3t0fKBmdXHR0IAfZKB3FcUGw7iLO0c8bVitKRfK"
    "t0E4WwAKICnnQ6uyTCD8+ifJxtR7rmiTMi1775RFRi6K+USDE+DtpUcYOdQRpgiWAYAjbN"
    "AWyKSxEoPRyB9ID6EOpD9WN3JfoQCsooKKOgnFNQbi8gaE01BlJgTJKWo00yRWbVbaxYgd"
    "b55OYZ5zRR7RdZyIqLro9uVhcuzXKhSoOwF3VtmKomIlVExMtKNwzySInGm32G+Je5uhap"
    "ZORlKN8OqWbWomS7RdWk0vKHvDmU7prYDl34wTZmoNo83/JZi3BhHqJsNDrVNf44hurJ8R"
    "NGKT+jjJcXP198nPgxP/yxbXhq/ox8bj3SmWo8KeaTfws3hfGYQUiQtPaqBJamBhkI56om"
    "jbjuiO2iE/DOnKVYwBqnKkUpiGS62dzBfUzfxlFVRp3Kb+X1biXdrZL7cCY+PZWd1ahSHl"
    "GmVdRzVRM1lMTthS8Y+OvO3hJv4/VcMvtRFa+RKo6+E2foO/HWWsLRIR3oO3ESw8yW88di"
    "tdA2FKWEeNXIfaL8Sn6eeBHnbZezMabdh/js0dYZrzq7al8r192r0SXxjsbsatC+63xTOj"
    "f9Ye/uK78S+u1f799374LX3d9j1rlp9255X53esNe/uyTh3/x6//aen7obKXDUvRu2R7Jd"
    "4nneftC97o2Um95tjz9n8Be/9jAc9W+7A+Xqpt357aY3hBaxc4F2fKTvvnYDjeSJQIvf27"
    "3v3UGghTwxZtf9h6vRl4cbl2Ghn2PWH1zztn3e0nvS6Bmvzf2g1+l6l8UP78rwnjOpfaN8"
    "6frXA6e8VqPu4HboXRc/xoxvI1++KF8H7WtOGfgR1fLfZhlttNZdFtKGutZLadD9xwPfzr"
    "vXl8Q/HLP2/f2ATwF+0jsas0H3y8NQthMHYwbfietB+3e+CvzDXYYuF46cASMneNWkpDBP"
    "/75sKOo8XLsaRvIw+GM6gz+mMLggTI8FDjJz4kUQpbxcjdIhY1MZW9SKF6ds4OZQSSxwEM"
    "ouMpmjdJiPNHku7xaIG6ZFHbnWOjJmn8kYzCryoKhzMLQlrCo61eeqkeJ64BNFl5OkOnep"
    "G7VhgVZ827758d2n1kWkrmJQ04oguEvLomxaSCoP0jRiToc/ve9zfHjfp35230c57Nq44w"
    "zOSOKzITl8Ap+A0edxqRuOzuxzuO1bWHoqSesDvgIFDEBe88NZf6qc6SUbgFz3iU3WqULo"
    "cRJxAzeU8hV9l3OWyl4KzOQIFU7o9Alt6HO9qNARJUXRI1v0CDqiFAqxC9Bh4qI6K0sbh6"
    "Ai47uhwtGt8+i+aV2bun2HygZFfb/CArxNpkawLtPx/vClLWo6dUupbZExmUtg8RD6uaWe"
    "z8lRzt7tlVkSV3HhCIewvrtnyjsvXmHo6sINmeGR6WrzndRJTrhchFkDv6PmTNIwZgjVhf"
    "dkUgf6aBB/DhFQJFZfRjSRtzpzhBJ5oFa+OCJofRmOjTGfoOoNxOK4UTW2CKhpEZPv4F6g"
    "TUvmQoRaNzJOBo5m5kqE3qxm6+TAoUrvlhCF4wdcnLV8j8Y/s0Jz5P1Kiv3A8AAMDyi6wW"
    "F4ANrEawQEYHjASQxzWnhAur0hLToATQ1naDtD29mbcxptZzX4DuxkOwOGpG8Z2+MggvQ1"
    "rs51lifkIapEvk1wg6uE7mLvClGizavOMpCn+hdTzsNUaJBJWjnF4wCidDXexzAIoM5ML2"
    "caB/lTPDNdEjFO6FwTemrOoYR7nN3pPvkBkiYw+dA++TEAfIdvIboobHUD2c39A31rLvP4"
    "fQRsPnt6JSQk8ztOBud1TcjvAhJa7CWw+iQcQJJ2yFoluLwyeDcQgtJljpVY0i/SopVlk3"
    "702irUb7zVKj0SudrJdGk75pxakJYRugAj8Gq2FhZfk0kbMn3l3OSz6jNvv1J1sCFzRoo0"
    "jnP+j2Uun2dkuSCOKch0NjWWmkhdSTQ1wUR92FsXzBrpPZU7beSDVZKUr8yu0QaONvCiGz"
    "XawNE4WiNgEG3gJzHMGP6fMZhVQA2eCFWE5UEaZPoOTA/JdkX2shAhbmW13sqEQqIpS+bo"
    "RvI4J49xlC5rmI9WSU801PNRiywUqdQpxb8KMUKEoYtvUxFlN6+aGCFDoDQbKPXYVQJ81w"
    "l0dZys3QreRSZXrXC7jskciarFADvvUisLqZsGGuWKG7GgTOJPUPUFEC4fMjsnbTJVDeMn"
    "eC2I8VhY5ly3qQZYmraEAi5kAg3gugLh4CabEPHBEVVVGN9WifswySEkh7rxfuic21NFAF"
    "3kPRCmQ5gOYTqE6U5b6UGY7iSGeTpTGaMJam0+7+gAeZ3xo7NO/+FuJOoLyIMxG3Vvuvff"
    "OFcviX84Zt97QygiIP6MGWfvsA11C9yDMevetns3l0T8GbOb7kh0Kv+O2e/dq0vC/xmz4c"
    "PXr3xsev075ar/X5ck/Bs8s78+3LRH/QH4ZruHUfnsbbyzF0uLz7EUl7ztEyJAfrgJcTbs"
    "Dr73Ot2CcolHxodHHvARbw9+44sSCmz4hzCag+/df8Iowt96jBPfA+AddxymDXWtl+2g2+"
    "58kwEM4mDMoLV/NvBjzDrtmxvlqt35jS9y73DMrrudm94dNPaO6jF8zHQKIfVe+zoPV33h"
    "r4j6WEhojdCiPFNreQaAByU5b23G4goSIb68wwKLIyh5jSQJpKdsJwF28L1GcGSHzSpGjU"
    "Fydd6t0C5TSVSA9AeeC+/ngqxNIMWYC7R6HdjqlTaZS+DxSQQGJKziOtoX+R+bsiwzo9ei"
    "lcPaKNjiNS4cF+C525PpjDOWiPx36nQmPfAhS9xctV64yMCeW+TJMufS835j8lsTR32hYC"
    "oEFm0PBqjgfvvZGJ/1V8rQ/IfmPzT/ofnv5DUTNP+dxDAHP3p5EZsgzZ5QzRENbQJWgx73"
    "bwA1rnRnpnFhv+isjdKdMsjo8UI1lKJ2qARSBMzRIRuhqdqz9rgdsj32J0ElgaHJAEmCrb"
    "aiI22y4EogV4JNi//3rDLdFmUaWgQ2QEL/4tTGmpjCg9pecNbq/D5EPr8VRz/27G/MxmwC"
    "goOjO2tFZguegCu2+SQwlM01ftclJGyaiLT/hJnEWZk+6mKTmfpKBYnNmfiZLNQ1OH/b5N"
    "kEB3B+gd/oUWUvijqdQmXgyTkZ8dZPXOYjslawTVSLyqwN0M/33j2xASKAx7Ho9IW/gyYQ"
    "G/4EhkF0cBR3y+BOLsl/L1XLoRZ/V/4gFn85eIcxXxh8ZevQN1QgoKrBmbKwTG05dWQBA3"
    "GvR9WAVSpe+2nJNH7p0eR/3JwQ9hLq7tD06gUxLkmsJ8RWRazS7LIGofo+5fqiuyNeSd9e"
    "trSSvedDan25fb/qC0VMrgoeu3Sn/1jajyc6XYMMUHrXC9M0KuL4gn/7aOkdKi90XeoqoR"
    "b/TPClylXbct+fzlXdKLNDm6oW3yueLXVuF+v3a+9uyxQWu7r3Cd2zb8SsEbMuKrQiZo1g"
    "Zo3ATMSsT2KYE6X4XZzgEzuqMZoFWnjvuns3UsS/vdE/lU57ILzjk86P2X17OLzvD0aXxD"
    "sas9Gg/b17o9x3B7cQ6RL6OWZf+oNu7+tdd6C4fXa67j3SrozZw13vS697rQz7nV77RukM"
    "ute9kdLpX3cvSfq1Mbt6GPbuusMh7/Brb8gfBMJjLkni6ahCncdp/0Mep/0P6U778VoSEV"
    "UxPu+GXHOlWppkFCOu8VyrLXKarK4n7gC5xmHTQUWjERNXKxyMqisCBZGhYrM/SolTv/jU"
    "D/Kw+LxPpsZJv3XSp232GSXHyt3ht2vAB+Nu+d/UF/5auwpwHm2dDelnXLQaglwj/45Zf/"
    "C1fdcbutJO8NcuQk4FkYkFC3LsVYOjbnrSAYpwSIS1AIN9giZ8M6veTiR+W4C7PkHzuFvJ"
    "9OWKOkDMRVgcIGkekz/kYvKHDCZ/iDPZNpdWkl9ZOo83FM1j8ac8HP6UzuBPMf6GbHO7SB"
    "6hDg6Y6KLzMBz1b7uDguaMs/tBf3jf7QAS5B6N2T8e2sOe4vV4ScK/x2xzZXPue+8esqPc"
    "j9l1f3DbvuMdugdjdtMf8p/wbz0EmZCVtAgaHCLEANo6Y8HPlqrtvIh94hpvmWftS9Ies6"
    "tLcsVXJF+Ku6ytd3nW1rv0tfUuXknO9egp8okK0jRQWXifg8fvU1n8Pl4lV3pEJWxeWeWh"
    "g2R7l4beieE/H37b2qkwtPQyUzwvs4J8TqBGdmexW/jrFWSyT4OszWKt8IEsyFqfBlmbxV"
    "rfqVRxfU8LsjmRHlmexfKQz2cBVofoTo/FHwqy2NHTbBrbBecgfZ1l52Hv5jvor/LvmH3t"
    "31xfEviX66+99m3/DvICyoN66KyYSKu0RFoW1XQnbSdJ9aOMku3kTFkzxlXgTgk8MvS5no"
    "StZG3SUdK99+masbrsj6HLr1fV0HcoQJRMfcq7wiYaIfHTl2GA84hq/L2rjREuHJgQ4/Tf"
    "h/27rPjWAGF0rupTh/xHVBGuDGLfBBM8LnXD4RL8Odz2LSIIgFEhJDbmRRR1GGqFIVboIO"
    "pFFApIiY1N27LUdYqJKUIYGZtDDwrc7y0GBXy1/vgzqoIHIwLzxsqEiDCWO8LScCRkXp6G"
    "qZCpUaaGA+eKMDZGiXkxM5MPyNUdZ3Hh1ANXfkfHOWW3Jh4I7YM5MmK6a7wE1hZLhnms/A"
    "3viXkYvFnrJTC5QOqMeu4L2xkc2xsLJ88I7BsGbwDCjUIZfzyaIKRduV18+W1ADZFHImP3"
    "8Lrr8t7WDZrlYY1DpkDdk1eB2o4NZRLkhy2HSYHMtE3klbukn3Rj3wXYvO0vxCjT0PinxV"
    "lxlawcPl0vF4Y+Per8gdkcY3SFHCu+GEti1i301WhGacpjAryJvIrwynLZUNK8CrZsLLv4"
    "3EpSCZBfcX4J51IF6mPuvXV9ha46oqemcou/nKaYkMRmP1Z94/30XxulzScHLpQzs2687p"
    "o9u6RD/36suhd93FBVayqXpuZ8YUiS/XZ4r5+mMorPA4DTSoFnbkRfebGZY1QQFyZXTvbm"
    "0z300lj4SriJliC4N5tL5mJhWg5/ZGfv6dT3u2ost3T2aurTfRnVk700lUmmpe0tc/ahj6"
    "YyyHb4C833R43bMvHM0OuuSfwCq07Vic83GF9GBvQQELg9FbqihdpvLxm3MokAxIkD2b/n"
    "6po8UpGz3OvxB7slEnULUJi3tWxHZu8W6cLtBVVfbFHcTXc+k4mtz3VDtfgeLHKZi07dhO"
    "bwgnbrLDIuh3+CMRO1536G5Ojvzsm1bs9126Ya3FMmQmemw/tb8juoz3xSpCcfF08EVwX+"
    "m51gXELE5WY23rwrtMMKd5gtGLMFX2K24JNNHYDZgk9imKHOiZKSc+sKMD2Vpbg7hwgjo/"
    "zIKZs1sFf9/k1oTK960ZSUD7dX3cGP7yLBK/ENVHAuNUvodqanpwlFtmexPSTgFQjKChO+"
    "Tejs23Dfi8l6XyAkS/N0gB2+HFFaTC5U50+HO1qqoXC5zk4SsNPrJCbRNiF0bEtgTGhoy8"
    "h57GvCMd6na5VBGowAiTBU+usVY2iQBhmaHfbhwzyH85qvKV+3us0Hp1WOqASJmyFnc3A2"
    "uAPWso6n9CzMgLJ918McMPbcb7sVwu4zKgBkIj0lCYRsEJWZANOek8ncfKXahLxQuoDakm"
    "sibibwY7kbSnAZoELAiaG+pcCMFybviHcnS2h6nbuqYwjBPvQDjBn/zT6TiZ8e5JE+8RUj"
    "8O4Vv+T2t3Cg9Q82YVykIdD4J2hNVqpNtGVqTc0sEBs6deeg65daRcFCL/amik4f14oNEW"
    "L79o5oOaLlRb8iiJYjjFojXRjR8pMY5uJAx57wxjENZhX4RkgyKrKsQoS4qmq9qoRUHx/g"
    "9DxIPgHmP8pecTvkP4ooQsnrLkViiZOecjK1JdMgMdoOIkGQEG0gdd66YKh2MH9EyNDyUV"
    "wyCMAneQGCAAnC9CmZr3ZKeoUszWBpECUrztsINSYVy7QuwQpHE0geE0hgL8yd8Qo5WyTb"
    "VcFsYt5CL4HJxdK21XNfyMvmyP5YS2ueH/6TYdALhgjlsOlZweZbzXq/gw3MtaL5oSAiog"
    "PsYfwvVzc+SyuXiOegumhp65q0bIVMdPt2lhj9MQ3sC24qjewQEC/fBpqe0PSEpqdLND2d"
    "LgSBpqdTGOYXzsP4AOcrSOTR1tkEdTa87z8Mu5dE/h2z+/agCwV05d8x63zrQXki8WfMBt"
    "2b9qj3nbf3jsase3t/0/8nVDTyjvxzXf+c7Hl0B83cA+9eSqd/e9+++6d3T+/3mA0froa9"
    "6157wK9tjsfs60N70L4b9Xlf/qF/ttu99k/zY3jmL93BAG7sHfnnrv1zNam0xOW7QgW2vf"
    "ZNgDIPUMHcF+SLyZkRMoTcImwNaAUFuBqmQqZmY2xBVQ3RoG0wRWTF5sCDPPUX2ZuDveGl"
    "Wyv0J5iWMgH4iWStTMd8gpky88E94EQNVJzBwgvaR2laZKU7M+HSTF91jfLZ4yb7iMM8u3"
    "ZS0As6sj7Ey5bkCY3YDmI7Rbc0xHZQ6a+R0o/YzkkMc5qrXT50J9Xbrk7K91n7krTH7OqS"
    "XI1Z55J0doE53uXRxN+lK+LvYnq4+uTsXufbJ641rlZPxnuiY5z36V5zQZo6s7y2PnMh6b"
    "rI1yREiB+TWn9MEFqsBFp0l8DjuiBfo3TowYfo4huii/50LIHBJ+FnFl2/tcIY/XouCQBj"
    "sNZLOrroV5bJBy22Nx5fC1Vk+hU+XpBimC/xBWemDgkZ3JKqXr4FSJrwWRyJjMNkptqEme"
    "RZ5/eNI48V3WM/YBL4RCWnEJ1EdBLRSUQnT17TQHTyJIYZkx5kDGYVME1c1iiytuLUuL5q"
    "vb4QsKkGsAHJvyhYE6BBoCbqWzelO7A0QobTFPGvN8W/9NdSmHsa2Fdg4ebyXJRL/eDsPd"
    "bpG9kbawUtRmsfJyCMCeWR04HGaGnmfHgjeCHaDl2EXRB/sAl0t3FE5F3qzCtktk52Ztyt"
    "m/1QQ/mq6M+IiCEihogYoqqLiOFJDPOb+jMeyq/uftAf3nc7EKHqHo3ZPx7aw57SeRiO+r"
    "cQ5xn+PWabK5tz33v3l4T/M2bX/cFtG0Je3YMxu+kP+U/4NyrS5PHaKz8q9ATcJU9xWBHh"
    "z9h8q0D4w3pBIXEnRInfwVp/B73BKuw0GCNEMBrj5xGMrjeaVxyM3ixzRKRz8ji6MdYKM7"
    "2H2r3aDVXD+Fz8aisLKV2IdlzecxvmcMqEtkSXxaoWy0dDnxLoRZbIAudI/iREB6dIDX6z"
    "S+lSKQpcMfPR1Nbi0pNpGOYKym45ZLkgS+boBrH5nBYtHNN84Vdi4Ophbz9m4NnQIiLi3P"
    "a9QCO0QteA+l8lgLgWn1+qXRaKGymlVWnngmb/XhF4RuC56LcCgWfUxGqkiSHwfBLD7H3w"
    "4vBk8uB67RsBYkVRwnwwYRZOmAAUhqSVIusoQooLqdYLyVFfKNthlIN0WLmoziOMCFolwO"
    "STaRVnaogIWRphqdxTCmPoETJE0BHqfUOoVy7xg8O8x8rg0I6Yg73eYkccPR9/I5tjrVD0"
    "9pQvL5oIoXuXWplFcsz5woB3V9RA860o+tADmlXi9wBlbdRnfmTL3AJr4RvMD3SL2MsFtX"
    "TTInN1TZgJ6DbTDJqYTLXkvpNL6HgdQwtZE2kuZ3FmIZ1gS6ymg0AxAsVnCBSfrlqMQPFJ"
    "DPNGRigIf0ToUFmPbJNRcaIAbxNIkb1btPagzLev2h7s6ziZu11vjyzfHJplSJLen8unob"
    "4nLOVaqZibuZ6gZIYWQg41M5962Q6Gnfq052QyVbmOOhHaID+vUYhRBacpeUve2Foa1G6R"
    "J3PJfC8rnb1S29GfRRHYz2Ri0QUXMu0JXIxpn4e79ZhR1TJ0KAzrq7lunzb4gPmJ/UDVha"
    "p0/JLq+GVjidvXLk5bjxZfeDPfZUsEVlfjVRVzD9vcq8S7SI3fuwlfUM7SLrN/t8eqmVVp"
    "5xqfH1X0a1OuCuvOWuFz6qX87vkVajHVUCz6RC0vo3nZr6BafDk8W+q84LT52rvLM/+9rX"
    "bPvhEyQsioqICDkBFiCTXCEhAyOolhZstkFTDDu9CnKKUwz/Yv0sGcCz/kK4mbURE36lnY"
    "+PLW/3ho3/RG/xTB43AwZsPu4HuvAxWv5cGYfe3edQftm0viHkD56u6A/+j8E+pXu4dR/S"
    "6fN2guZ9ACMeOejLzroAXpaz1wN/3fIVb/9zG77V73Hm4vifw7Zt96X79dEvh3zDqD3qjX"
    "gbHzjuo1TL4qEx6r4Vw1jFTpLkZ8OBmvyq1MinnvL3796Et48CNLuBvetm9uEiQ8rqUzau"
    "y6BgLktV4Cnf7D3Uikt5AHYzbq3nTvv/Ev7SXxDyHnxbA3gqwX/A8sl+Gw/bUL60UcwG7W"
    "7t3ATsb/jNlNdyQ6lX/H7Pfu1SXh//Cd8eHrV/697vXvlKv+f/ENMvR7zAbdrw837VGfE/"
    "uHNVluPqqy057oU9d6Ogy6nW7ve/cauC+Pxqx39x1G6Gt71Lv7eklCP8esPRz2vt4BhXc0"
    "Zvc37TvlftC/7w/hQugn7+/2/oZ/8e7c7gK/+F7L1+JVu/Mbn4/uET93I7uRf8fs4e7vD/"
    "wBvvTgZOAHn2ZcUrwetH+/uyT+YT0mjwUwawHl22+Pqnd0Y06G2PIK7snUNa6uuaMY/ynP"
    "FP6UPoU/xfe/5eO/6DRBEU5ndoCkzrtencKwgk8W43R60qYIWSO4nYUwVJK5CUxmRaa3T9"
    "C87aN8FCBiLSoWXxgiRTCt1mAaZbsVog3SYXxhnUfYXDpTMy0ae7sqFCCv8cZ5xs+PbkDF"
    "cA+yFI/rHleDR72hvBT8VWelxFYd3X5Sp8nCRjp0FCHbSUWp2fIsW0nZuC8U2QI3VLgB1n"
    "kDDLtJxAb578P+XYrEGCWMjrM+dch/iKHblan5AdeGx6VuODqzz+G2b+HPAIzKFuOjEntk"
    "MKGDqBgfco+JjU3bstR1GiQeJoyMzaEHBe73FoMCytIff0aYGnLBy+u5EyJCf2/Mc3oIto"
    "adK/NyNUyFTI0w1dDh9RSbij2qIG8TiTFnQxQeEe7RhSvwBamQp5gH4w3zYMjPfQncvfI7"
    "aihvQ4JRDs66X6cSWHsaMUrhr3kOBoc/UWXwedPTUe68W1mc+FHPVUhSfLHK2IMLBDUeKZ"
    "PDn/fCYXaB4j6QLUVEdSVw/sol/vLbgBpqCqoXz9LSkL0jYXampO0vwqcGTs6IrdQwYNLt"
    "OZ18NnXc/ho7scCfpyxmDTznoEZyitpcvSlhqxr4HTWVVbahL/Zk0ohLovYTtYa8qyax6S"
    "AR5v6mlRVpHtzZ8iQ2mwbb5yqiDBQ/AYlbGkOU6jBURlaqzS9alk41Yi6dz2QSNN1NZKWO"
    "d+RHyEKmOlBS42/EMckv5Mcn/sbrvyUXW672dkXreUSyPsDDYVFmjF+9xPhVjF9FQzXGr5"
    "7EMB9BdMER+e6EZIhCW2OQEJdMvZcMtYE3sRHO58K4oa6zp/1ZwCcx4JCY5awIvQ267c43"
    "uBT4EdUE0GGxYZseV8oSHHrTA0689jX24K1xoIn4ThQvHR2hQ3t/hK+Y+RVTk9YAfWztn5"
    "rUX+oHt/nXc2fYzuPI3ljPnKTScpMFF/u2nTxYsa/H5QOKrSWk+eREzzOB2q5M6+XJMFeX"
    "ZDVbQ3XlR/qsshb/JRJ3RvKBylShLTIzV9BWhGslI8QV3Wd7aQw3K1O0KAYCuQjkFt3SEM"
    "hFuKJGcAUCuScxzGmJCFP3xtQ8hMcpUZe9OwpBY4dFE6TDJVPrJcO/YnaxXCkbCgSvioNX"
    "T/w9+fMk+B2lczxIgzwvznNMqdH0XQxTajQjpQb9C1zh1GQDVfoGGSGr8RjWdo9E8B/B/1"
    "oC0/nA/7cBpm9N5swMPlzPS8udHRFgOtKilQ+Ynksq/hgbshxltARZsJCVDZWp3E5a5HFN"
    "ZOSkX2OqRVRbFli2HdPUXI9kndNx0ScOTldyh+0ey4g/I/5cdOdC/BlRlhrpJ4g/n8Qwi8"
    "9j8ggnj65PkDWw1Xya3mZIYZhiiJgv5ITZlp4HLkBy+Axwb8O4SnK9vdCFs8OeFCDDDal2"
    "G1JM+Xwb3SgQP5ygF4Wji3M564QpcqhDIqpysXQgShLcZLyUPAHPGb/qrq3qoKt4ZXd1Jx"
    "qOmaQNlXuDMRuzNpnAG1Mms01MiPnqhoga+lwXFYNXMxNqD5GFZfLZwmn5aUapJtQsMuGs"
    "tMxX1ZiQR/rEVY3wU0z5A6vMXlGrjGhR7xEqqTTrvYiCYaioPaL2iNrjaX3FUXs8uWHGMN"
    "Qy90YQzorYEL32dY5IrK31MCIJFtmiIqS4R9V6jwpqJwkjTaf6XDXSLcVB0uhIS9pzt48c"
    "43w8Fvvrbqd327758d2n1oUYPD6kujRhBotBRROcW1BgL6WMcAqPAzSN2MjCDifvc/ibvE"
    "91N3kf5bDUhJP5u91paENdY3+Ts3an070fifqi7hEUif3yMJRFSsVBFNp4G98fyc+dviER"
    "UvTVq/MnRA6WUjRiPkJW4zVXWylNny8MOqdsN10yTo3rrM7rzB8vIXEVXm8p5Ljuiq+7IJ"
    "QdG4F0yDlChukq0GP1IIz1NfLCGVbilDhp0Rv4bVOBBOZkCUw+iWQg8WWcg8/e16oEJrfd"
    "rgaUsy2XI8+RMjryha+Vb3sotXmCB0c09Xm6D4fjtlRsr+lW542R8HiADohbIoXA7V0PCt"
    "V+oRp5Mi3Xl0GcBPw+7qSxT0d7ekfotr2syDciXDYmiH6gpwR6SqCnBHpKnCjmgZ4SJzHM"
    "6ClR5t4YElQKIcJBQlwy9V4yh87zckyDWQnoi+bMk1hYCENXBEPvVi29tDLpzWEq4s9viT"
    "+/RVHkY2VvrnLIbwOHdqjl6E/6VBWPE09AHbjcygxoizTMEccWICGmRQx9Svk8gVgw25zT"
    "R1Nb/2C3yKtq6BpZLiAYDWBMnU2NJaSNIxNxSVkyRzcmn2UdwQnnCFMgwkx3IOG0nRbjdr"
    "ibQ/zbhP6lzvlpGcxm644DfbjBclLdALi2RSYWXwErCHNz6yfyZ4KsIjPT0KglmlNmmZDU"
    "HDKU8McSBLxNei5syFdy1tqkwW6RP87geWIJsUNYbOD9KgB6wdykzIW9yV0V3lMG71viHb"
    "3u+Z2dpR29URUv6N7GnRNldr7J7lruQ7tzDyMTEW9HvP0M8fbTVX4Rbz+JYfaEgrxhKF77"
    "RgCH4biHD3niHj6kxz3E43zSktanszc1a30TGPwpD4M/pTP4U4zBQm8oxOANRQMZfPFzvt"
    "CdrNidZB5rSmJQYGr2qxBR2Rmw6rv9J+TAiuhYeRkYITtpFnr6YwH2BUhOmnUbJXyXOMgN"
    "dZ03S76x3fSuL4n4M2bd/7rvDXp3Xy+Jd+Seg7BI9wACJb/3f5OBkuIgio/l227LDpS06K"
    "v5spPQHaZEu2KdZW6sKHzAAiF/qfOCdsYACca4RPcnHx4twNAwFfI09omOGgJyW8TjpGgW"
    "zzaLB1kWZ3XFQUM15fB24218nuUwjwsD2/4s7vJuBtSGFz/WHWIrgwOfnByMdffTEng7go"
    "fiLzCgU9PSmsvf8BeoXt4H5tKykx0P5JVWdhJdv81Wd4PfRXZamzjq8nnmnJNvwqBug8Ff"
    "WNr5PipqfkzgiPOUk09E/lmiO5/JSucTaOkQla0JZKldg4MA0Uxqn5OR17M02DMiAzJD/g"
    "YHvfuYQS8yEoyq05lryvyB3261UwSYB3vDc8FftA+jfRjtw5doHz5ZEAPtwycxzN4HL699"
    "zWtfDmD8prVOqrYOp5vetyPzx2CGP7sfdJW/968uiXswZleD3vVXgc17R2PWv1NG39yGm+"
    "MxG3YH33udLpREFQf8TPtLd/RPfkL8HbNO//b+pte+g0ab43og+fBX+XdCxaAM2/+GpM7D"
    "WifbtGAZTRDdtnCZNif47QBcnoGSmfCVz0oJ7NPsnQu4bgzPMsC6yYB/ab3LnQt4o+7GOd"
    "y2LHWdzN8wWYTJVdbICuh/j0vdcHRmn8P93kLpAxPQH3/GbBSOvltwZpgSbah1k0tjsH46"
    "YhcM0nLxmdhkuHIpv/w2oEZa7vIIUDqUvR3vthWDSv+3SnAzgN0nAJxhZD8d5BTouLVpuB"
    "Xp7LNNhJGLL0IfXt0sNRz6JBtMQKSenJOJ6jh0vnAmZGouoQqyiGt61+IdQnSUKNil2g4x"
    "+T0Wqm1T7XMM6zzw/cdMJZO5OX2ZEIfaUDMMqohJ8l3ATlt1XN+pg4U8VXXL0vtH5BaR26"
    "K7OiK3COnVCNJD5PYkhhkjeyrEbjfyRF6P9A3FSTuku9JtgU92gAJzvCV8tUHwT1BuTdOg"
    "KktmqUcS4ecjp6mKof6Zw87Aq37/JrRhX/WiTsMPt1fdwY9RwC7OZxuE5YIoqE9ziijohy"
    "IoKNdklblqJczkTAaH6E6w7FxRHtMEkSBzq9gQHXCzeBuelrhXYITH4SI80H8e/edrhqm3"
    "dvafz2PRCIDHe1o1IqnNjnKfOaxB40YmSbtXhV4Zs2gEL7eyTBpusjVl4bXcatMY+jnZyE"
    "pdi2xswZRtGxOC9HqemSvekwXn12SmvlIy5R0Qk3l50kIGi7I7L2pwyDAMyBDkEk0Cj/R5"
    "ySo1NlR3B86NZ1r5LdyY7xLvgVYTtJoU/XSg1QTh9BrB6Wg1OYlhRqtJlVYTT3zZxeXdJ6"
    "4zq7kq1xk89EYys4x7OGajQbt3B+fcA8g/87U3HHUHsqF3PGa3/c5vyohPY7gQ+AE5bNq3"
    "shPvaMw63cGo96UHJ/1D8Iu/4/fpiC42x1Gh/2384k8iIVH/vnt3SeBfN0ih646Fezhm7a"
    "v23XVfjKZ/WI8BCkr9eW2bQZqTtm5a9FkHallXvXD2xxTyJqDCVWeC5LcTAMoOXE8gRY5v"
    "5zjlr1U0LWSQZs+NombcLrZPoM0CbRY1g81bFdgsqkTiI6lrEsD4eHKbzELWoq1ibRrnCj"
    "NYUMs22Q+2V6iEEZW4IScCKl9BcpKpOhc4uu6ck99nJlmpUNBkbr5SGyqrQBWTGdRggfom"
    "vNnEq2+iqM4kDtYf5raiZovwXxFFW1QCXhYyGOFnMBC8+/nnFid5VY2lkFcm8p4iCYtqOf"
    "pUX3AmE0jb8jxz5GO03GAGoP8lvVqLvQmyCS3dzGItgYevBBSPLoZq7yf7cG+10XqqfslK"
    "boPgP4L/RT+ACP4jKlwjVBjB/5MY5pMAJ7t3g/7NjcCR3aMx+73dG4m0LO7BmLVHo+7dtc"
    "An3SMALYfduxEglvCXU/EBuR60f7+7JP7hmD3cDbttgXd6R/UANiNCTZFFHCHFVVzvVbzr"
    "J9ku+Yt8PBDV0Y2xBBJ3WckajvBRjPDbhtscz8DuEgmyQW0K6IFhop1UwZpxtWxlEKM+Dh"
    "j1EULIchtPQlRoN0Gz1FuapTYw954WqeZmp2pFrVKhBZyjVgLa/t48XsktvoCxSgeOVYru"
    "Chkm0sDGkcNGGti4thtJ20TWqCAz/tDE5KurRZ5Mi9gm4U++hvINlIiuqQWGRshr5oYciW"
    "lITKtFHtcEnty1H5pLx9Y1+plMHi2+XGcTMjM5QxIjmw57e2E0nfKvgLCZznlna1HTYrq0"
    "+CqYrict8sIVHiYehBNAq6k5X8DC0naMnLIcuxJzoHy5jQmyqvvI8an+Pht4tsKbuDNJQZ"
    "MpmkzRZJqoJaPJdJf5e3T4HZpMT2KYi7tbl+xl3egSIVwkoBZTDcWVK4rwOYm2CUjjAQoe"
    "CKfKIrz2Ceps+a8Th0MieCEbbZAQvw21/jZQpu0yxAEyHOBaDzA4TCTAeql6kd8eE3kmJZ"
    "g8Be+zYedb9/pBuJ/5h2N23x+O7mU4rH+YFjrbgSJf0oHNP4zCfm/jYQbAX8Jml+Wx4JGc"
    "oMPCu0+ti9weCx6AWkQoC9LUeU3sKJe9zzF936fO3vexuO8g3JsXYAwRob03th8EkO28LA"
    "0RIUsjLA3g6wV4Gqbag6nHs8vu7pawKSm/p618U7/+OKfqVjN5aKnm8EWQu2UJnL3yO2oo"
    "Z0PflRycTYXHKnbwqOd+sJW94f1wL9cOiJYuqbbeJk67IbO62ky0VHumXC90rPVZUibawO"
    "VWZiZa0VChfstcYe/0lROAa4PwcWgR9dFcyuBvOSUgmNzRHXB4cI/4ZJuQH1Um4805BVmY"
    "hj5d/60FeWNVoqlrz/FCPuUPNvk37zw5/v2A95eB8AGPKOHbsZqZRGX2ilq28CfRHQhqB+"
    "rp0nbMObU+k4kFhfhsak9kCUBgMT8SUfKuq4mjvlCbwIzYxfsjtE3yF4A/JTtnuC9T5T0S"
    "vM3gPiXewZ8Blb2DmI+V9V5JpyAVYog/+qtcor8K+qugLQP9VU5imP0P9S42Fp+4znAy38"
    "K+93ud7iVxDyDZ7LUyvOndQ6pZeQTnOt3e/UikqYWDMevwi72R8jAUppXND2j75eFOJKqF"
    "v2N21b77TaQLcA/gzLVy3b0awSl5NGb3g+5t7+FWuX7gzxL4sbkibv1dWH0iZ4Jt5L3Dv/"
    "kdu3fdLz24oTwYs+/tm4eu0mkPBiIhbugnf7ubdo/fvtvpiawGoZ/e1ft2z78Ex/Dm37uD"
    "YfsG3l0eiWS+d8Mv3YHI5iuOdjE/vc9jfnqfbn56n5DgAKTcIhaSDUWdJ/SO9pGPeRj8MZ"
    "3BH1MYXBB7DhEhnh9hqavZxD+3ycx0m590juGQ3lZETgkRophSazEF7d1V27vndG4W4a7X"
    "voGc/ZDLw/NDhofnh7iHJ/oTlO9PEAZjc3sUhMnQ/B3N2S9B+oJcjZAhV2uaSqIx3M1w2U"
    "DHgqocC7y9swTedgJdHeWc3e4PE/7Q1D07x5FyOX9yjqSvXAlcjrgWHFO8Xl4eRz7ue3nI"
    "iJ405TFBlyviJbMf12s6t2PABu9kT28iyad72VeDvmQHcCbymJbqThTg6laHokWgbS6XIn"
    "U6NZfC7QbqR4Avjsqkz8wluOfQR6gfYVpkpTszfoLRZz4TXjndHMj4malFNVnqQnWIvZzb"
    "RLX4ZfuFapDBRaRaWehUi6L1h737mIkkMr5DUAtS0QinIH5DMed8vyLeZr6LW5Do1926Kn"
    "UHcpkmGCqR2SAGJVlTmR9P4ObV3lV36PzQ9wzJqYdmc+X3Q3chdBcq+slFdyE00NTIQIPu"
    "QicxzIFP4S4OQwHyOtuNzjrt4TcIpx5+k8490rPHdRL63r666bp+QuI46sAjr8fPjVnnYT"
    "jq33YHinQn4rcIn9j0dN/+Z7gb94R0wbl76EoPnLuw+5B7JXICaEYPg7sh0IiD3O5EQ9+f"
    "aOg6BQ1dhyD/9+ZRw7+TnaD4B6I7uBq07zrfwCHL/xFVQt7GZciV5eI7WFbM+oZo76j1I9"
    "q6MGy9lmb8gHKWW23YkKBdCT3cKmYp+kGgH8RRcBUt9ujoWitH1yCMXeBbZOGnKDAHM7xG"
    "/JDvg9qDa8rarSbh4MwqbA+u0nZ3xfn9pE91NTkRQPByK8tuJ8PhlcdI+622O6gsr4PZTI"
    "ey81QWldeZvbSo5sbpz/hdKbM/E9UwiM01H2oLC5sbgk9UTYOC9LKqPNS2n3KqeOB/pXdK"
    "rEQvqcTUFxleoxXo0ZCBhoyiexkaMhDhrhHCjYaMkxjmlJTmqVtjWkZzTNULZ8TfGDMzah"
    "647RuI51aSHt5y3fzsmb4owucoXfPqHXzKw+1P6cz+FE/FD1JyQROQT3OKFqBfChiAXKWq"
    "mDoQIkIUIxvF2Khoe8IY935Hx8nWrQhGaFrVCsLomFwT+6ouzhLwC/9aKwd4MYXGyrPbOk"
    "dtSpBMhU8vpA8U1K4vLuGzB6aMQ+eAK1A+tNqlrP/o5gpkLRdJABQCzjzSJz7nyGTJHN2Y"
    "JJWirPhuBd2EQ/PB1t3FgZngEBFBRAQRkdNVlREROYlh9r94eW2yPsFJW2WFvFGEbT7BSb"
    "MNFUFUBFER3KYIisExQAc6S1AFA1dbOZRBPdw8VxAqV3rm+nLuZYK3pzOqLQ36WRqddUae"
    "+ANDHCgzudrmgJn5nEx8d70JUZlGJvzlmCN/chWNzzGbej26dmgwX8cUxEM/wJjpDlmp0q"
    "Legs5XouWT/rwEw7kOSuoS9KAU7TJoIHfL+kYt5GGNk99HkdoFqpmoZqKaiWrm6eofqGae"
    "xDBvyt3n3Bs3BGh6T9gdNS6DJH1rMnypfYqT1kAx1g9j/Y471i+gPuRd+wGSPRd/zbxCCq"
    "JPlqktp05R+ClEhfhTnSL7jmc6FuCoB1sUYWiQBvmJoHMFLEXQudGgs8v6BMB5MyjbwOZ8"
    "CHObcDaJNoDGisglmBXnLmA7SakoOjMNDeqJSmFcJhbUGW9gk4knQSb6G1V4N1EV1QWrRU"
    "FUCLgSzkz8mPf0SCViLZycJgt1zR9KWVPVsqEkK6wGDQbO72EFpBJthrstACC0HbgXv9WE"
    "Pj3RKeRb5LKcuJvnBQV/n3TLdnzgfINnT4QblaDYNAOikAfWZzJhpqNPqd+QNxkz/grQId"
    "MCPPEgdEb/8u/XInS+cMBBa0r999dMRnm/Bt9Kgr1Kh67VTJ/Ogi/ovrZA4/nDA9WlJFnS"
    "YFla7w3FXQx1YVONuFkpvRvAOHMG2mKY+BPzsbap4xic+RNiq2vb8zeb/r/2rq05cVxb/x"
    "VVXnqmKtU1PXXOPKSfCCHd7CGQATLdU9tT4IBJvBtktm2SnVO1//vRknyRbRkssInBq6qr"
    "MUZLcj5dLK3Lt5amvWKPalBnbdHgmV6dzXIOzme82ikvY82nQgay1QK2cPBjsMKg+QgZbn"
    "mggBd1SmBeCAwLHoMaLBj8L78U5gWDvpjLDbdHTGem69rQRNDzQd99Dh5b6r2ws5cm60SG"
    "25rXD+lz6UfSIk+us1mHjT+zX0w2aoKA9HCMXYpBZhJxn7Xp+WLwQ8Xs2ZaQ+tdlzwk2FJ"
    "MIRQx/zvCP5O0BYefCZANHQL2KQhABTstkQIoGPngcoMUGhmGQNNj0U70ZhjOC2x8sZzB3"
    "hBVGVMLGg7XIjVDcZmxJ7jRdh73YrJKsLym+SDE7jtFSgPQxmpL3leCZufFKTb6bOFqVX3"
    "9QI0izQpNYBVZ66uawmXANrbKRJ/YysyaRQ0m5zYRL2aTkNMuVzgfP21RUdbwAl1+3/Dov"
    "v/ZKR/yKjUVWTzWwBPsVtI+jfRzt42gfb7bhFO3jjejmPPv4lmDqPAP5fuG975qQJp2IsY"
    "DB7H+2pWHMBPdGe+csurvpi2PpOhsnL+6Hg/vBSKQRF1cGfejfdIbfht0xz1MufzPoTafd"
    "6/ahfHhl0O5o9AB3xCfw9k5uB0ORRV1cGfTLsAU3+IdBe6173qb4NOjoYTjsQDtwU/pi0L"
    "vW+IHfDS4CJuEoDTmXZjOt/ZWLBlcG7Xy/73K54ILJtfrtTq/HJcPLtN6vyED7tVjM/paQ"
    "fbR+H9v67W1Wk0D/oXghbo3WT0qiJ8cOTw5+xgNKW8GFpuszoxJHzHdgHqlJAr2oJuYqcc"
    "R8J+b7QY0IF0U4befSXbgV4oj5rlFtqnRc24e0qVR0HQnbi1/eQZ11yIIxWTnzHPqr3WeK"
    "dB113vhdjNh5ATJ9iE+2kx/0x197f7GdvLgw6B8PreG4M4R70aVB/+q0+C3xWY8dumyD11"
    "BFpsXQKV2hkgSzsTaySSHEVYErmM7dV7aZDjKJ7rPgpOuoMSfcxWjc6t+0hqAFCK4MOmyN"
    "4bzPP9S6i/vBaHw/4Dejy3qsOc5stllzRr7JbGl6OrNDJbrXHKmZZ2fZU0TYxOfmmw64SS"
    "FcehS4puz2hQMOkmKNjjhKeCcUBTAh1OSYjZnjgN/exFksJtqkK0rhJqOZdjkpCmRarskY"
    "Jn1fiiKYlGoyfinHpKIApsQajaDsZVgYP1moyeil3CeL4pcSazKCEU2rPooK0SYjKfs6Fn"
    "4XSzJNxi6IK9GBThJpMnK+ufwxYZsReIQMesXUSakq6qxNGnbGLaErCq/Ar2XUHUGa6+Ci"
    "HnqiMEgp2ynX7CBjmTTHPiaJpTrikclVdcCO7hx3PF8PBj2oOfLqu+6OUxA/3F13hj99Sh"
    "l0FC60IrRLE25JCtHWQVtEuWkaJSUptEvKK4vCzJ6IVSn6TkxKNfm1mAyU1BynWeGDh+sJ"
    "gbmXGZ3HmenYYCOB46nqf6kIzLL19GGAreaolcVwed0+Xt+RluWEDCCnwhx0npAmYtCLQp"
    "oMXEdIU+a7RLB94ZDRZIg+gopMbJWDKofua6CaEkP2sO1UV2IMZgHW57qKazrN4bqb7Cox"
    "X3PYrrI7ghKwvY4qOlNoE9ugAsjyjWgJwI58c7G4s8LQ0zNFV962FwBXbKBKQLe98Xxndd"
    "bQJjabBbDNjfVDcLPgJnedBdAN3/1lvM6KUjfWc5ewE9vUNkmbu1F6y/GAyJlturYK+etA"
    "/Pb3YZDHe8t7LqrqnEgzk+4a5vpAkOTcueeIUJzh6UCgkpmlzhGqYBKXgNW5LXcKS0gpCJ"
    "3dXjHjSXEgTKOQpXTM6jpXnLjN/NBlHOo4J4Bgr1Atm3Mw+XI5nePJuTON4CouupPgecS2"
    "2Y/O/C2ihH18I2aCnPaS/KDOKwUKWNcSP8+cOavK+vj0Ee7aLgmIZ82VQ58k+uEPHvHgEP"
    "pZEBeLo0GC8fm4zRuU8xlP/+XYNGDqVaeoBwZb+LlIGkH+ltqRRVBmEoenR6ZEZErMgo9M"
    "iciU2AwKPWRKbEQ3i1dj8aUxKo/xvaq1MZfDJC+isv58JcXBrJh2kn9qgBuWP0Nwf/2lmL"
    "f8Nnf5LL6Or8B3zLa1uSFw++NbTz2OcknvfB8nVvMQxJ/uWt9/TqzovUH/S1hcAr3dG1wj"
    "S9qR/QuFL6YmwLEQum9uhxepWaumZo00IOr9txrihFCTow8C9ZAOdpJIk5GbWa5vL+wZRB"
    "Xr86irpc+NU/23Ituv3/J3X79lwzcwqyZm1ayJb0aNs2oGTp4qE0zs/7nF+iIV2ml3GVCL"
    "WHObq8KdBTFJIH1JPGcpsg+ymzxDIv1IbiARIivGiS14sj/2JWBMYpcLnvJyZrIlZG66IO"
    "V9hipFcsEfliXcMhKWl2M/gEF9niQwyLMoSLN4Yst8I0uowQiec7uRJSxcboarH7bYsleV"
    "TgxwrrJ+3ymhdrQ4ocVJ91WDFic0RdTIFIEWp0Z0M9pIKrSRhNuw4m8eSQJNeoqXD1qdqr"
    "U6hbv3LL67abNC2TpjfdHr3nauCPxv0Fa//9Ad/3VFgguDfu20euOvV0R8shLtdvem0x+z"
    "IsGVQSEBXWcIYuEVJI0YD4aQMoJ9pA+OxfqyUFdq0G1lD0xFFa9ZyUYzXKdPhvowCrkmK7"
    "GRwL4qB5eYAlwTXZUoYqxMEhAnM1IA3HJd822rf0AsmcJ3aXunCPAO54x//q1S/BcJHeTK"
    "z4OjBs/OHlBpKEUyQEehyM9E8OSr872w6MQPy+7U6rcIlOVabYhTCKKYyeuzQ15B9wixBl"
    "G9V+z+2yX7zxQqcbZ2QZDCJS8O9cA1qNp5iRn7Q0DpbvsfM7r84zWrUNMXDnwQdQd6FNRI"
    "o0YaNdKokW6uqhI10o3o5sRbT6eXE4LYybXuZLbueqoXYL5/eyxRZ/1ibV3cTd+3VmvFnM"
    "pHXBJByPeA/LAkFAfmnziWPv10ElCgT2fppJzBG/dRF9W0HNJyoq/s0XxllQO4BHD12CPr"
    "OW53ApyeubXyRxYkOgolZsSuk6+8nEVFCugsl47nEddaOy7rX+LQyHP3kticeCX4+sEjYZ"
    "TVZzIVtKZTYnu8iEMt9mn6xLPcF1ZNLAaXVKW0PEq7BjXo1KJzbyLuTrluc8o28wluvyn3"
    "YAZhsPuzFt3N0vKIyRt5I69APvPK6gv9l8PH/kimJnS1NedPFGpVDQpBfXP+Z10SxxU/mJ"
    "Q4a1bHlHWc67yYyymvy/TYICQLx2WVQdZM0w/qsgQKkE4T3LNXtsfKeb61hr5ceoQVPlgr"
    "G/4hQXBSuX7ICerbSluCRIUbr/JmQqeQShuptHKYdJVUHAz4aurms6L8esN5OEFzBJoj0B"
    "yB5ojmqjDRHNGIbtYPuj7fQOvyPeTjXeg+OtJYuuY60vvBcCx0pOLKoDeD9sNdp8/vxtcG"
    "bY1GHfaP3Q2vWNkO+B5DQXFh0PtWl32F/w067Pyj0w5qF1cGhWlxM2x961+R6LIeWtizdz"
    "C/6bTAg5x/GLQ97I677VZv0u31+qw7r0j6Duve7qh13e1xT/T42qB3nRsoeEWCC1ayddf6"
    "0mGl+KdBx4Mxq6g3gHrj63p0tKRByPb31hzEKckj5iF+n1diiWmI00oaTeRV4gi/RhZopG"
    "GqmIYpN6v59jzbuVnNkaktkwnW8yz2TxdiWQyTQ++AWOi/dRGOpRDg7QBLKtui4VqSSKPD"
    "3VKq9KLwpcQaDaHcSAbCfHerlNhZ7AWO7XK1YH8nex7Fvjcfd1kGyXP1MYe3j9p8UOxUL8"
    "vXGP+LVrvdued6lvBKpXupx+E7xHSi72erEK1xr9R6Vsy1X6NJqSaHjK9NWxc8SaTJyMWm"
    "fx2bVCxVgj3qdPA7OXOU7ICR6eJ8R4mUGDrcJudMwu2qKKYJIfQNR3d7dAuvqdeyrlu4mN"
    "klIHsdVXSmyCbWwALIhu+hErBtBVUNLYZYISaVer66dmKcencfkJydPdOmhPTQ3J3+Jqjr"
    "jAZ36gDyVhZU96Kqc0Kq8jCOaHjlhXPI429HWMdkLpctEN8RlocQC4gnAKYm4HSBa17jB4"
    "9HPVwG4Q6iwKv4QkMyGBH7wPlgbGU4R1XNqKnhwwAXdfpddMhGh2zdhQcdstFTt0aqEXTI"
    "bkQ3Y45czJF7It7t/6fQIeRDK0qfIbCVMJVbOQbnPJ9ixLY4tq41s+yXPZyAEmJNNsJh9u"
    "bjmdrFGV/vnCrLoJ0hb/prE/tkJdHSuNWGE2llDlSGRwwnpzlgd+rA5flawMwgjcMSwG0E"
    "s0926taP2ydUpOfphCVF+y6V8FoqulMj/A24aIA3h0lZFtfAgrPRZ8GdExgKRFJQXjthx1"
    "myWQOLeMQaHrh2ZfXAZVeO2l/U/qL2F7W/DVMLova3Ed2M2t9SkxvBlkNHjxYJoCqtmCrN"
    "Y1AqEN4a6RnJNDFY+X91AmlXzoaq1vutcbSRUBPh1YqjRT6DqvkMVuyM5uxNiBNL1xnpi3"
    "Zr9PWKwP8GvW71f5+Mh63+6LYzvCKJr+mjcbFFu+zYuXeNPKrb4NezeqAmHrXFddBlFtAW"
    "v48Wc7AGmgQGp/92oVBiyj9fbtNhOqmCBXxaPXMJ3N/E9j3yar4BDTffCMUs3OzT+s/amg"
    "Xc4tPwC1vZppdhrsTp2nUezUebbR7epsA6vrbcGfiwPnL68EAH98HLqDmP/gQG5Yzkn8mU"
    "LTZLXs9UStFoU/YALmuf3Z3BY3jk2XklzsKPOcuBexySO0IibPJpH+bwZHwEr64SXuYwhW"
    "X1LTmvNGom4F8ssfaY0ZFdPVnlP35F1VYIuDQJKqiczit67PiYVW690uwvv3LOAhQTH5Q8"
    "R53Vmm0GfcetYFhbpsvWmSfXXGnOxy/dfqpqNAahMUh304fGILQS1MhKgMagRnQzcrNXys"
    "2+efwX23nqwCuJ1FkjWSsDURMY8Af3nf4Vgf8N+m0ArPQDdtUbjMZXBP7fR/P7qUhnfMrv"
    "i0+qrnjKsYYW6omn2ltGL+46Y+CTHxv0dvDQv7ki/MOg7UH/tju8Aya76NKg/U7nZjRp9z"
    "qt4RWRvhh0cHvbGULp4MKg98PBXZcnLgivDKqizGsPer2AMy+6rIfiH61dVVu7TtJee/HL"
    "O5wY9zPXhnpOTYQTcgjydpBT+qeibkhJKXRGUpzNU4rOosbXlFiTo864OUNjVEblUVGUHo"
    "wJhb6OAiEhiPqDWusPZOuHTh/LckiXWuceThl09jnYpaqocYTuxf2w2+7AAYx9wEnr7p71"
    "wHgwhKNWeM1OdYMJnOXYiU5c8DvXDzdf4GwYXRp01Bn+yesLLni5Vn/0DRy3okt2Fhx/hT"
    "v8ox4nOd5luiHYCaEa93Ip87iSOOyEfbPwCTohdQ64H0NpKJt7M2C3XNd8y1HQpgRTeAPB"
    "XGVHvNg2+7ixl75NvY/Q3nsYZGFA//NvJIGumkkg5ZZU2Cc0KYawpg8nkg9WUUxlGQR0h5"
    "9tMP6y+Oq72kpVnSa0u71tU76HyK/9fvzafJaXAKwe5cWpoiuviQfQajMw3w7kiR6B9ZD9"
    "d04s/JWSRMeAKfzoE2jme9Fzk+3EC8vtdKIfUItAaUHGwd3ZTR+uoJ4r4VvuPTuv1pz43J"
    "3d9whDZW7zTe8z+7sEZzP4mQce5ktr4X8m1HqxXOJar67ts+fMcoQcrWWDTsWSM+Xlp3yG"
    "sGvXYo04nhVKh7TTj9aTSS9jT/6IkSTy4weq6n0856UQh2CGWtS33KqcrCusO7GGSw1V5J"
    "RfTQuRe0NJ1aOTMToZ677DTsV2hE7G+4zfk7MtoJNxI7oZvQIb7RV4Aj4VJ+Tjc5IegO/k"
    "34OMLXX0YbVe7LlFVRxk+aZlWeYsED62aTl5PNdz1ZElcatV660W6KT26GNJDL2x6ty/rC"
    "rAZs+9dCxdYy+Ri9bNn61+m+9ugyvwpBpPrlvt38GVSlwdGvxU/j4XvR/KN9NnVNiFjfUZ"
    "SQQXfSCO6gORopg60J6cYrY6TYB325Mz0xadIdAZ4kTQPcgZokpTf1uEJ7I/+0/bs9XZP1"
    "JFLrcmAIkKT16i0gUY9Hhh4rhkZi6XZL00KQX7tkOCColJiU1fHHtmhbmZQ7I5Z0FsX5UC"
    "upQ6NS3rQX3he1C0WQm7mOPO4/dthe1UWTfvoViBELeE1m+0fqP1G63fDdXloPW7Ed2cfL"
    "Vmu1ndxUmpRnOiAxQ6tqKwPNqJ9rATJTdrOotSapuHZoQar0nOxp85Ky0LrCRSY+NBbefV"
    "2nVWtqf/GkiKNZmaJXnoLnzASx7VUWWdsgFI+oXCNgBZJ4GAqt+f2om/M4KY93u7dQVGYR"
    "l2lbCe0xyuu5XS0mwtoPEP1ssSgO3GNZ0ptMl3SwFw4zl+dJtKPZeEnRBnVsVa2VXCIa6w"
    "p0ijP9+OIk22ginUbY+Y3g9rThaOy1OeMzDsF8t9uyJTtkOHMTNnuPOEQFFI4dLyvDiucO"
    "Zac8D0kidJJz9Ry/9ZGEZEBCNxFovLjKHlqK0bFO5AKiIP7DRMDK6X1vzJcslzkFaIbNjQ"
    "dXmgpp2bt31rfKS0Mtqet6nI/JGwuVbYTopEoMKWIHrWW1uuxyZj9Y0Fg6riZqThm2ypxD"
    "YqfPw5G/dV1FtaDiK016G9Tnf/gfY6NOTUSGmK9rpGdDOmxKkyJQ6G12GKCAXYvxx/Ydov"
    "OjQ4vmrCK4shwFuTQ5iqA8FWcEMRBHYbsIF+ZeIsFpr4piQR5m0wp/QIGjCnJBHmbTAnVC"
    "lFjekJoUa7VMXqoqLYxRKNBi5/bhdms8mb4RVuZS9GwEajqaMSQldkJJhshp37wXDcuZnc"
    "DB6ux7cPvSuSuWXQ+Mf4XlTsunUjCbFvBv027I7Hnf5kcHt7RaQvaftDkX00RvTW1IqPfO"
    "box3NqgGZtXEVhzUoiuGlwl/ZaF9VYBOFEz6h38IyCEVgCqiPfmf0YBXWVb6ysAa7SVC0A"
    "K2aK0MEWM0XUhxxBetGXsi40gSIhuzk6IGsEdw48MG2EgvfgTKBPjFXXmlms6gPBGopazg"
    "mkKt1DxQZK4Rwa7ay2ZNaAiTKJtnLFUmuEb4cPHuGSH0nX94iw7Xk8BYVNyTQ0p06vyNR3"
    "fHM5BQ9Lk20wrTl5tf1n4Xm5tma2uSQLizU2hTRzk6Aw+HKm9TNHbt6gUGbt2jOLwG/k1d"
    "ks5+TZfLE+kykf7C/WnPuhJt1PudMp9O4+DqOJF8S/N07s0lGpJ+fxWmLvKH/jVesqWuFf"
    "Ezx+tY0sNsuFvVxZ1J8cpb3Zs+mKHDvVt+Va/salx2mrSsgcyhfLiqoHU0gV9fL1rYRq0d"
    "UWXW11t17oaos+mDXywURX20Z0M7raVulqG2/j9vRUCKTr7HJ78cfDYNztf7kiwYVB4QLI"
    "w8UnuB/cPvD8OcEFT8ozHrbaQk76Ev8S5OsJruH+3X2vE9wOLtldICfv9fjd8DJ9MH4fxw"
    "XlIWWfUaCs6IiOKw/924febTdCVmNkSKJXRPoCI+KPB7Z2iTERXBq0dX8/HPzJaeeDK4N2"
    "R6MHuCM+DXrfGo67rV7vr8lNp9f9U6RqUtw0qPS7dFeVDqoeIyZzzNxntGQqOeJIgaHQ7f"
    "856Lb1h4ose0Xkb3KXxyWy99hQiX5VyUrZuRQ31dm72F02aLriZnBVd4+pjAZhn2GUqeSo"
    "w0hsdfSGT78Dw6bfyVtb2l877d95P4oLg4563ftJuLxIX+RBM+yMH4b95JgJ70FL4a/hVT"
    "2GAEb4VB3hE2vDFaejbS7mSUH0MN/mYb4PvghtIWgD285kYSl4hrYCnJJEmLeHUr3xjfvc"
    "fFO8inP1j2kxzMKp0EMmrBc6+qmEIKqnaq2eCu1IE056tI/OWVUBMuOeQp8f1N/Y1yfR10"
    "+OM/cmrsWA9fbrcHUN2Oun1OsqMsZ8q7haGrla/6vA2FyvXeflgImVqgDnVZ3nlcUg3C+/"
    "9Bx7+CR6OHZ80unfWAp7t869G5DR6rKvyGKoj0HuoHcEOPT71gRYFkOAkUPo3WFG2gmknT"
    "gNWJEloWRwt4T1Y6C0BC0GSmOg9FmPXwyUfp9A6eA4eyBY55f7KOWARA9FiIdA91g954qR"
    "cGIsA6Uhr+l8cUJmgoKDaVLCvBOD6ZwnHtAPHQjSQRxNp4JRGaMpAurcBhTsqiqlBeGA5V"
    "GDhGjm04MI7rJlWK4QO8jadeabmU+cBTGpYOi45KnXnp1Xwp72DX6xfc6iQR4tixJBmHwZ"
    "pnmDS4/t1UUCuEvimz9YIQCFV2P9Z/ZsUvYnc26NDDvI8Zo3qCAM4fwgnATEWq39N561zo"
    "yeI8UgMncsj1BHtJ/HDvLPmFzP+7G5+PvvaOhG3Y6R9xh5j5H3GHl/olZgjLxvRDez+mxf"
    "b3WURTAmQLFCwo4gA2d+zFtQ/AzD3cqnMuCfGtiG5c8Q3F9/KRaxuS1kM4Mv+1MV630+vm"
    "H5s8S37IDYf2/Ydtr2FW7GuWutLIJrrWKtjc93im3KzhDYSPBgP5TT8UfcyxMF5vleMCcF"
    "38fd54RwPsmcjSeEL3ISVM1JIHR1Gq+4WOB4L7iqHADLfrtFCk8NPBMyCGlGfeXQhe2utC"
    "BNyCCkaUiFUVILUVkEAU0DGlkwNBBNyCCkaUgxLxrmmqqDO1+BXFP5jnyVG6MDD6M8c3Ts"
    "gLTLIO3GJXeapL9AiC/YfB1qhSbeN+JDpoaZs7JElgYyFaccbsXlWRzAbMt2OQRcGLgJ2O"
    "MlL8nKnFsE4oaZzBPrCo8JQeHAo+8yY5Q+9gMYdOpaiw2Eu07BYn0JbfMqn825sHgHYTLs"
    "h8Ulz2Ph8C3ddJ9sFfKQSzMUlJ93wco0c0gDaEhHQ7ruKo+GdLSw1sjCiob0RnTzD4ahWq"
    "u4m+c2lK2zdvFCkMuGJLMG7Xxnr5L+l84VCa/SG6v3sbJFm5B9eiISrnlXHMotrCKUHnb+"
    "ETBPh1f16FD2slMGjI3ZPjFPuxRK1LkbS1kmO9/HiRUyBPKnu9b3nxOrZG/Q/xIWl4Bv9w"
    "bXGcD3J0KrgALtlLrj1N5as2drtielZUISGX1q38vsV9V7MX8VTUqVkmanxn1axUKKaY0q"
    "TWvE08tz6/Ee61dWGtewWq9h6LlRsefGSfoenQqVU0jetp+2TxbFZarOy1Rg8NGdRbEUTq"
    "PtzH7CbqaJryyGAO+gTnRyPM52cSc6eV5nCLFiDE9WFgNpb5VxppIan88u2q3RV0iNOfpq"
    "0OtW//fJeNjqj247wyuS+FoPfSO6CpVNDsiPWnqsgLEIwomeV0fyvEoP2hJQPUcGmTSy0m"
    "Q9gJsOOY3UaFdKQXMPkVk92/MvFD5/8Y+X2zz+eHTXZBmW2+nvx6v1hH/ds7Ock4XrrIhJ"
    "5uYbcegl2VDfXhKTOuDcJjhZnk0voGkJqGNc4jv8DgjZPrHo3COvtv+cpZypvjlNfzy2ZL"
    "i+NxEDuVwHPHiucipGxzt0vNNdHNHxDm3bNVLFoeNdI7p55sy1KEHC8uUYhM7awopsK9Wy"
    "raBNs2qbZmKvnX0F5CifZKFtq/8Jor1Nmc1W83QganyeKAqeJHIgdKdjpQyQyyjpiqg9bN"
    "9aHaj2iM7pXVbX6Y7Jd9J8cNC2aT9CVItoQCZ2WFiHifeDJwhoP5Kp92PDIwxB2SBaYj86"
    "r5TAtgXiBCW9xFZ63UPqVBLeJtU8KtbbpJYjYLWToEGNBGokUCOBGonGHlVRI9GIbkb+V9"
    "RInKhGAvlfK3Qs2oc/E6kz+WkDqR1roExLnuUyMOefuTKC6NO13acredY+0AUp4cZxmuju"
    "dEHKjLBacWuFSekUWiYpX12+fsmVCu3UK9051HoLciLxREc0JJ76SNqm9wyaoGcTvOHZfQ"
    "Iqidiv5RUcX0DyM5mKMhObskPHlHjmG9BeQTImXiyrezpiuwcRYDEoX1j9VbjfBH/vMZqK"
    "Hb9lvNLNlthguX8NKvNQmaf7mkFlHmp5aqTlQWVeI7oZORyq1OedZMw5KkVOC9RKlSKHhX"
    "EeGL95JKRPLIAzdVQp6rmUEmu041f6UKmzvUnLImFFnfc3SZ1F4YN3QgrVuRhCXi2gQC/h"
    "wqry+KYJa1byAHBPZx3CePKaxZMHK2YJwHbjms4U2uTbpQC40iQvAeCRby4Wd1Z4ij/JNW"
    "Enxtl1sWYmsyiUX2k1kwP9txnOoNxkGRbcaTwbOYQ90hs4RZtR+Lfp/bDmEAH+aAX2LZHn"
    "he1zybPzKiReLdci5mxmrdlIERYrMHA98dwy/MeAMTdrOTtWo0q37nS+HpVjN1pr0Fqju8"
    "ShtQbV+DU65qK1phHdjK7XlZlq/r1hb0/bV2ywc188ssjx3jxVYlzyyyfcumlgKovshWnN"
    "ziuY6LWG6qEsoMFJah9cE6IIL2rf3kH7lj7lloFunA33rDFOTN9a6Yhibk2FiihBvJmvIf"
    "Kg2CQk+yyarFjkDRFMgrwG7vEspw++IuZyGcbWcyCBRXBtuj7ctBWx+6XWfICHdCInCrr5"
    "ouIIFUeoOGquRgEVR43oZnTzrVJ3tHeWtrITtOEUqm4KBRvUvfo5LYs+g3XuafanLWx3td"
    "/mJyWLPV3nnvbsJ5rjVrPFqiIL1Tgv0Z6vx0+FiFc+bSFe+ZQlXglcnvZ6RyZFcULVeUKh"
    "eQL15/XR7R6ctCdYew4ksD0/j9aUdypo0A/E6DxNDgmcSsgAFWn9MQnUHnaUPHfbDKpF7C"
    "mHet06lH2BilI+r8Ly4Vlkxh6SO8UW9KjVrFDpLRsainbSH0frK5pP0HyC5hM0nzT0vIPm"
    "k0Z0M/rdot/tCTmJihOZlt+tLHI8TKvKaY9etzVUa2HOdNQSnpyWEHOmHz1nepW6oNZsBu"
    "RqI59BvrKokrM4U+Zym0bIFKUnXqL4Tp3QN8jXDS6uS2v+ZLnEM+05/z7beL6zAq/XV2tO"
    "gkIWnQs9Dvs+N9+EhkcuHWS8WthPGwiZZr++ssENOiGVL+6xG1fqmkJpPlEs13bmE9bSdr"
    "WTVO6ybMrhR5dN2+fwDVNhQyb1XjN/9uGtoDYNtWm6bwrUpqGapUZqFtSmNaKb0Rm5SoVa"
    "clORnURqhJNSjSYHRVLhqkmFH81leEROjc9tvNiSFBJjW+n1ASMSGvceFQfJvbo5JYpOtf"
    "XvZ/XraDcHu6RuqK+v+kXry7DTubki4tOgN93R/cMY7oRXaS1WkfdW+eTrodZqst87TCV+"
    "8MvsdKbeXu8y6vgKmMfWf3I0KWH5Gg/3UpaxzvdxYgULh+1Pd63vPydWsd6g/yUsLg3zdm"
    "9wnd6ZyUrQoirDpOYUbXM5K4YeqCkxhHW7yVO2Jhxon2tLVZ0mtDvNc6nBVcD2KeZ4Cehe"
    "RxWdKbaJ1bAGxs///j/WQmLA"
)
