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
    "retired_at" TIMESTAMPTZ
);
CREATE INDEX "idx_post_rank_4a8f0f" ON "post" ("rank", "id");
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
    "agent_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "holder_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "insured_id" UUID NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "product_id" UUID NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_policy_branch__44630d" ON "policy" ("branch_id", "proposed_on", "id");
CREATE INDEX "idx_policy_holder__99aa4c" ON "policy" ("holder_id", "proposed_on", "id");
CREATE INDEX "idx_policy_insured_0c34c1" ON "policy" ("insured_id", "proposed_on", "id");
CREATE INDEX "idx_policy_agent_i_b0a2be" ON "policy" ("agent_id", "status");
CREATE INDEX "idx_policy_product_0f52c3" ON "policy" ("product_id", "status");
CREATE INDEX "idx_policy_status_554805" ON "policy" ("status", "next_due_on", "id");
CREATE INDEX "idx_policy_status_ed31ba" ON "policy" ("status", "notice_on", "id");
CREATE INDEX "idx_policy_status_10c443" ON "policy" ("status", "grace_until", "id");
CREATE INDEX "idx_policy_propose_d2c35b" ON "policy" ("proposed_on", "id");
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
    "policy_id" UUID NOT NULL REFERENCES "policy" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_policy_inst_policy__49e1b0" UNIQUE ("policy_id", "number")
);
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
    "eJzsvX1z4kiyL/xVKvzPzEYwjml3T09f9xNPBMZ0Nzu28QHcs3uHCSGjstFalDiSMMOes9"
    "/9VlZJQu9IIGEhMmKmLaTKkpT1osxfvv3PmUOZypzz9lLTnS5zrPXZJfmfM6bOKT9IuNoi"
    "Z+pisbkGJxz10RDNVWinUL/ho+1Y6tThl55Uw6b8lEbtqaUvHN1kQNBnlJiP/6JTh0xnKn"
    "umGtEZMfnZJdMdYj6RlWm9nJPJI30yLTohKtPIRH1yqDUhM9PQiDOjPunUNJZzZnN6Y30O"
    "D6CZU/4EOns+wL14J/+9pIpjPlPezuJ3/ONPflpnGv2L2vDzf86edGpo4vhMFZzTtTNoRP"
    "9aWNS2OVNsj84dAbY0DODweiEYfCYac6aKH/9pkVCfnPG6IzgvjxTePQyDU+ZN+HiaViU9"
    "P1oqm87K6RoaLl4U0XtoRsvexXnFo3146F1/ES1hzjwqcmw3rRdrZ2Yyv/lyqWvnQAPXni"
    "mjlupQLTDJ4dHcJeGdkrODn3CsJfWnhbY5odEndWnAUjn7/56WbAorhMglZp9P+Xw8f6Fr"
    "+5zRFWfQ/+8+aIBIUe76I2XYHSnKWWydubwKLgf31JQzljNN53cBNv1H9rthjzh7BjfofG"
    "sPfnz/8W+CIabtPFviomDe2X8EoeqoymY8NzyXcz3M82vOM0ef02S+S4oI3zWX5Nw72IX/"
    "3onNAGy2Jo+ZHrsOy+BR77Y7HLVv76H7uW3/tyH41B514cqFOLuOnP1RjofJd1m5A/udkN"
    "97o28EfpL/27/rRkfNbzf6v7AO+c7tmAozV4qqBXninfZOiSXrDetmuwkPbWemWsnDuqGI"
    "DC1n0REO5tlc/UsxKHt2Zvznx58zBvd7eyAW0MefIwN25165EJf+k8BgpdiWFSIqc+eq78"
    "rZujUFtiKxsSbP2S5bzgVPe/zG/FNE49uST13n+XvWGXT5/nB9SdyDMXu4v5Zn3IMxu+7e"
    "dMUZ9yAqLuWZ8Rd5ZvxF+oy/iM34oHCRd8IHaXC+JzJU/CqwT4ep6jzXd9yrL37ON3Wz5m"
    "5s8k4NnW++ibM3ndUhogZy+l2uTeJdxi7xLr5NcB490plqPCnmU5GtIkq3x3bhiu11YXo5"
    "u0VIA8vL1BARcjTCUYElxNn592H/LoWdPkVU/dGnDvlfYui2U9WuEFA9H5e64ejMPofbvo"
    "W+CRwKaULejvDjbfsf0c2ic9O/io4GdHAV/RwCmlNkNHwCHIzSB8Oiqp0ki4/oX07yaGwo"
    "dvpSHs8OM+r+Y5TNbx8KuOnfffWaRwchym/+2nZRASVM1UgJ5VMuCeVThoTyCSQUwByfXg"
    "IIGJx4VKcvK9XSlNgV88JMaxu/NL+YR8+oTH0WvIOXhDdwwfprqmqGzuiAvup0dZYA50da"
    "tLIgfc1tq1ibxlth/TYj5oIy4hG3yOOa6I5NdK1FHJM8UmLR6YvJqEbUZz4un8kzAPEmV7"
    "p5O7JS7Th+X1an24H6ZoDH4k7wz4cjg4sRV0RcsRZf4S1zuCb7fcegqjXgm2LSVr+5mLnL"
    "T6EZ3+Lddls3+I5n/XxyTarykO+2wEFhOZVqYYvYM3PFwNIq7gF7NjRzpYr4Ll9az2M2Zh"
    "OwmU2IalFhu3U7/IF/MezPhM4XzpqsZvyTIgy77o1X1KLCqkueuNDNf2jEtPh/mjh8rKGx"
    "9xTtu5GuA0Jqib3C7CnW39feXaTLZsgSaIhGQzQaoms7mFULjIgLl40Li09LjJlty1LXyd"
    "z0CCKMrBKAfDvo648/o6Y1KZwV4liA5jSZhsZ0NKajMb1JnEZj+hHtFmhuOQlzS0flr6ap"
    "Vv+VWpau0bMkFC7appUJxrmtFTPYfLvRhWgqQGBkNdOnM4GFeUgZoGarmeoQCF6wySM1zB"
    "XRnRbR6EK1HJs8WeZcoGDycX6wifcQ52QUPG2uWNwwc6Abjxn9a0rF+9oEPDRFAAdYgKyl"
    "QdNwOQ93Eo+trs/+bKSxpyEADZ/wdqJ/bo+luAQEKCLM11llQv67qnbKZ3iCny7effj1w6"
    "f3Hz984k3EU/pnfs3ge+9uFBWiLApvrhTHvcKUiH/VGv9aLrQdhzlMicNc62GGr1fi+CaP"
    "rds8a1CbNaAwSJENECI6obcY265M06AqS+ZcgCrCvUdO1iymXfX7N6EFcNWLupI93F51uU"
    "QuZj5vpDs0+WvD354aRXQdn6CBas6nPJr6p3RF/VO9QPi6MbtEr40oh+Ps/cKFav2Z/UbX"
    "sfCwCEtdfe/K7+g42bo5e+arHZa68pWk8LTi769Rg8ptYcA/c4NeZyQt32+gjptL5gjNL6"
    "6Fu5damcp3oNFWlfsb12afVIuoxKaWTm2u5nIF1pzTuF9LdtM9fBJld0W23Q1FOfvudkX1"
    "6HbdDA1VNZYJ8P+V/pyuonokh1NQq2S41FH/z8XF+/e/Xvz8/uOnXz78+usvn372ldX4pS"
    "yt9ar3FUSJ0IBI2aIuAN/SdkwZGHxNn3SmuxyL7y+JDbN3G0Hi8kULE+VKniIo+aYi+yZc"
    "m6DaOZmYEiXbuL6JOWjzhp1v/V6nS+bqmjjqS8JGVVqviVjcxvHihSIW9+bCUOZOh1gcYn"
    "FvLcwfHUiDWNxJDDO6HFbscgjiQQHuus0byNoPeVj7IZ21H2KsFdxJ5O32DDgebZ0ZLbzh"
    "Lgn8O2YSvbwk8u+YAd7Zbd9dEvdgzGA/uSTw75hJOfbSlWejsnE+Z6hcvlAFcuIIlFT5dw"
    "IutQVZdWnqPFS1AVclw2hKZqgsJtPa54OqDZPBt0m3aIIul2mOCZId0B7jnzlag4yrr8fZ"
    "nZ7vIkBSj4wXcL8GZbxwYCLvoByEKUtQDo7H5fIodIOaYJVeZoezjKwP2YikFmyVC4K0Hb"
    "rwYnQtOjUtrUW0JT9vEv6ca+Ja08FJ0CYin47ADoXP4BOZcEHTkmrvJBmMLLF/ERPMaeEH"
    "0W3BPfBaNCCwWGSX+Iny+a+Rhbq04c7mwpbBwYY5fXHdGVUbbu2lmrjkd3jRFwuqTeQTrH"
    "RnRmSiGmg/ZkJMaJHJXNWosly4zaSdCXJKm8vnGVnaS9WAmGOL0s9ksrDMVx2wNNWYuA84"
    "Mw1dUOoOmVqmbQPwalHCTIffh/HuplTjbzgRz25PyAvlfKOv1Fq7ryOeTLhLiqc7JxNG/3"
    "IUPqKqocKIhtiyZAa1bbK5KixWtqPza45JDNN8+czvZtE5bBmaRyviqW1zTh9NbS2Y5bVo"
    "kSdzMzT8LficMmwxlLxzvph2iawOZSWAmVJm/G+cPdC+3BjjwEiL2S8mJ6a+RhA9znwE0R"
    "FEb64EhSD6yQ0zguiY6KkWKwdT5L4hR4XUXmAP8No3cAco39Zjcb0wYaqmSp9++yb5qpUm"
    "fm6whKJySZgS5ZJayyUuoqQA3FJg7UTJcAklLCEX4Ci4fDZUCH3XeeXMqbPD6G6ocHTrPL"
    "pTcAkxjN3wlwgtjnSdRzqCShcw1kco0V5fwF7vGpLiHE+31wdI0F4fGoYy7PWuya7IgARI"
    "cEBKHxBp2ywyHhsKHI7ShyNgGzXoa1Lwd6qylER6OIXp54oGoGxtKdkCXUTuSu4Bpa86S1"
    "/ucHFZ2TGL7HVROtzxSt/xAu4uRVdihBSXYN2WYE18+HoanS9M/mO6Hgh3t7MEZ754o1aW"
    "V5++aa5Ym/a5/Pte6Npzv+Pbi0GtczJRmb2ilnD4sqlqgBuc7ojw35lpuCn/RA0NZ6bbLp"
    "lwBuNH5grc3sCDTtWSPf4qv2NiaHIoeWwwDzJGKh9ii9jDyQpzBSfYEt/lysr8LiMr87t4"
    "VmZMKV5+HYAik7a5YY4Xv/ySJ3Dul1/SI+fgWsRZw9TWyky1C8XOhYgayOmPH/K4GX1Idz"
    "P6EGWz7bi5BPO7cLgEh2Pv2eDh7q5397WqL1t0882192ZsvbEARaraVFkyR09AWbIVjwgp"
    "Oh/UTvOILqZlAsQ5nHNJNhVO21DtBKLVTJN0YbT3F79+9BE0+JEFng1v2zc3cQRtTjVdVd"
    "JD3tMs0kGqJhSbPoRwKFS0OJvT63lvKJrA4qxdqIp63hgMcRIfBPrXQufd7TDMYcrDDPMh"
    "cz8e+yjXBHDsL51H86/uKxXpXmNQY/ByKwtkNEVDhfott8KLQ3NOnRkE7zqySMhiQZnE6l"
    "Q/1peeP5+TydScLwwY+fMp1BKhWkK08H7dyeBgk9FQKKssHA/1SzQDYlhNizzr/A3JcnEJ"
    "wayMTKhlmdaE2CL6d7Y+Jw8garsXLepYa+ix5YbGUqflNaX8jrx/fiv+Cl7VejeEeaI6Dl"
    "Qotiecebqx5FNtl/hY932Acs+4VUQ8a4R4YiHbxnwEQub+gqUFG1xUsPzsQxhtiNGGtdiW"
    "MNoQqzK+PTsrqsoYivXZCJ+Fgn02ZOgkU2dxxdNtig5wkA5HuM4j7Cmh8RFOtUQESdChN2"
    "qOEFhBIRnUI2gCQh4zQuS0QmSaIX6uUTHgwVI8YAxDE+dbWeCZ5bXI5ZP3bJlLkRTvSX8G"
    "aIgs+YBCcaEXuvYhLlFbhFr2+bOl8j4AgYIMcJCB7dFY0gUfKoe46aZEVjn+zKIgb7JX3g"
    "HuuUcZJEShMLkZJjdDkK/+MhUmNzuJYX5Lz84GVuTbWoEvPSwqrf7eAeKh3matVBL55Itv"
    "SvHPfiItpsepV53DEf9mQObvLnOs9VmCEhNukKnNOG5Thfptc+cSb5HHNVnNzDmkz3at5l"
    "wbWEM6blMjOhN5pL0U0zKrNDRPzx6+c4/CJeCR8t90IpJ/T4RxXhZAFE7MNtd85gsHuqey"
    "KCL/FxwGGEQv8X7EX9fH4DOZiPxqE5n92ybWkkF+cUukAFdFJvMnw1y1xgxUIvJu74zYaP"
    "lHnQt1rjPUuU5cGEed6ySGGV080MWjFisHXTze0sUDcx6XKCGhq2kjP5UYyV/yriOZU9SD"
    "N0zVQBnkIpeN/yLDxH8RjzTkPHqkM9V4UsynwixPJG6ed0UljFcFllJwgieDD02Y3OUL2B"
    "JsLMLgDUXz5nD59TAEflto/noEyN3t3GVmUh6Q9Phvr30TeHvo6G+NOqpuFMqFGyCpR2pI"
    "uO1Rp4asienuSsABZwk2O/dKK8tY97hps9VI1yZLCFk1n4RLn2NReklmVNX+ewn1bSy7RS"
    "z6zNu2iOxVxMuC42DcOrd7V8Ist1AtyhzXLLdQnZmIwHXtcLxf2+FXbOKYUG0WGj2ZkAlQ"
    "OBuKKrgLQ53SOe/D/ux1AKkEZcFfnf8VLcWzmYsx08wVg0hiOCEenPdBjacWoSp/Ntk51c"
    "DSqBLbUO3ZOZm86GDs021+ampq1H9XMQY/2BuXyHMIFLZ1TWakEyS84ZjN6fyRWkDHX+fp"
    "CaySZGFReHdbvATULIaAZ1NYNIm9MJ1djIbw+qVWtRWDo5RbKteT1cvtdZM5B4aogv6pak"
    "1nyrOlzu1i/X7t3WV3Lb1tvU1iz77RyotW3qLfdLTyIqZZI0wTrbwnMczedzqvCu+1b5xv"
    "bQUKPCagqBQ/TamSAgzusuVcMLnHQHWZ0hiz0+qk1IrbZ9/+65J8+68xG3S/9vp3l0T+Hb"
    "OrQfuu8+2SyL9j9nXQf7i/JOJPVDfMNz65hidjdKKDA9pakcnvta/zcNRmZ0lLa5pv6qem"
    "N60Vs8/uB/37/rB7fUm8ozFrD4fdoTjnHfFz9/z6d3HOPRqz+0H3vj3o3X0FYvdwzPr3Xb"
    "6G4N8xGz4M+d9rIPMPx6xz0x8KKvdAnoFG8i+/21X77pp/i+F23mE9VpyAHQqsOK99nSfB"
    "zisu35LLWnNxa4emARxQyN6xIWkCKn8AJi84kwoJTT5BExlc9nfDBTiVmbm0Chk7YoT1MH"
    "k0qhqWKfJrKklAFejb6QPjE2Wp2se3GDL4D5pzFJUyTLsw90JEp8w9daXqjq2oC6g4XLhM"
    "cQI1liouUKo4YK0qYh2IkKHncmRHCBl0CnzsYoT1+NgdvX0/pMEGDXmxsWlblrpOHpwoYW"
    "RsTkUCAbeWP/6MaYBW8V0kRIR7SIIbSpTBce5+MS2qP7Pf6DqGvEQ4GvMkOUqubs5uHtFS"
    "V769Ozyp+Otr1KDy6zfoDkeDXmckbeTJ3j2BPVzl2pCmWor5Si2Lf+0SNosrt48vvw2orM"
    "uczveO21/f7e4IkY60IQh/+2a6ofEh2I9bTZulYZHXtqltC5elMrjU9rtr6pzauHiVwa97"
    "r7dGs0tTylyJRXh2jEvykRome+bd7DnDhuDed+V11tQJJpwYS2DUrXCLbCqXNPDvdCDF5n"
    "6suvb6aSqj+PeQi7Al7O9tv6OGblOWaVAFUszuyagB78fLZdtANnlwoOLm+993WrndDWRv"
    "TV2GftLfPRUdt5vGsskrObYvn7x+msoocQVMd7bnyr4Xv0Zud0PZW1O5ZlDtmVoi4Z6+7z"
    "Z/I/ry8/w1kV0L09CnezPqHnppLI+mfJtJwroL7VbQR1MZZC4WJpewme7sPZP6fleNnU5c"
    "+3umCv93vb+y/Ez5P43llM5eTX2675TqyV6ayiTT0vaWOfvQR1MZJBLUlqEdT0W62qHXXZ"
    "P4VX1UdgBlT43PDiPx2yK1FTXcPFdmZcM0X4jqkBVURvaihlUvtHplLg2NTE3bEaHSj8BM"
    "yIsMIcZPusVPr6lqtcRF0QOUbuHKGsRXf+bd8CkEYcrSrTGWg/lA9x4zMLmtLN2hkH9ZVI"
    "LeJRg6lFxP8toPDcNUyhhki0G2lxhke7LRlxhkexLDHPnuFRnnCCkO9BEMdPFcoGEyTAca"
    "dU/3+FM4I2iUsIHBbpXEVttL6zWp5lZ6+rkNRSN4vMX3NrQhlZGBjitBdAofdNDdEj4SdK"
    "rPVSOZ9THa6FdCEp+7nTRrNK67nd5t++bHd59aF5FIi2CMXAq3HzkfnvSdGR4gR55v4fl0"
    "aVmUTQtVlAjSNGJbCW/d73Ns3O9Tt+33sWJ+1IIgkWQGb88LECCvM6/PvnTbw97VTfeSeE"
    "djBu0354O/oiBavk9q2cH5b1qYom6LoJLYjE3izUPFZtSUrVuDM0LTqnBwRvUg/8bNORXj"
    "D3lCb4X4F6HWWxF+8BxekdVMn86IDGTZ4OuyyKFIZgq1CCEd6nJBHLMFGDnR2dRYanyMAG"
    "A3AR7/LCB6QvmM0GStxMmSObohspLC28dTuR7+9gmQ/h+B9WTrsF7+zEL5Q/E+bvsWIvuI"
    "7COyj8j+SSKBiOyfxDDLb13iCKfAZHqy8Fk03cgRDWpCvhEhhBRhm09wylla+P5vJ32I00"
    "HZDUUT0mMdGpNFpb10Sw6mqEAY5IhgkPjUPSRn6zlfK07+USW+NKRT96VjuJJ3qZWFJ9mB"
    "Rjmq+7jNvUo10xlnGj9SHTJVGXmkxNChZ/JkWsQ251Q4WV4SWzWo3SJeJCDvxnrVp/wOTz"
    "qDmUXGy4ufLz7GgKND3HC79ydiN4jdFN20ELtBpb5GSj1iNycxzFj6pNLSJ8q/C6WjD5DU"
    "2ftgRxZ/ysPiT+ks/pTM4qS8UltYTJtaP7ocFsdU63RN5W2zURyJchhGyw19sX8CCmY/UW"
    "vIuzrCKfsmsZNdPqvMNThA8L2BCZk4pv/G2rSyFGHqt1amm+a5Yidthy5AQVXJgqsaJvvB"
    "JpveWmSlOzMRrSih689CkZ3pXDO11sJpgXINhVBN50Me952o4gYFAx5FWjZF1pp1MRD69A"
    "SK+St1M81j3CNq2Khho4Z9uqoXatgnMcyP9Mm0UnTs7f7oG+oaG6/P2vf3N71O+24k6s/J"
    "QyhA179qj0TNRv9QlHF8uGkPRB1HOEgrQzfoDntfRY0572jMrnvD256sfecfQstRbyAbio"
    "OoRPQ23u7qkyMzwewy7D5xnXVUHPaEYY/KuXmde6J0J+0adXAnnyNiVyVePgkKW14VKoEU"
    "PX6y/VOCLIuzurAvRTMzmLciHhUJ86xWfhUb8OieWroZRiXS2rRyAkyLTfOtANM3cyUcGx"
    "5NbR3CfQ4RuHPomyeG7UTXV3LwDkJICCEV3QcRQkJsoUbYAkJIJzHMIu/qrlCCT1xnxQih"
    "hAQoAeOqMK4KIZcasAshl5oMBEIuCLkEIJd7SPWWALPcuyng0qGVhdciRwTLwkskDg4z2h"
    "Iqc5yTiaWylwkReextslzAy9if+WmoiwZOshMCD2ULzxo4KUNQnkzDMFe2hEFmpqGJ1ORO"
    "HEc53G0LuvbAAwAZ+u8g+ILgC4Ivp6uVI/hyEsOMETIYIXNc4RsYIXNQFnsScU7RyWt+OL"
    "mpSt6WLDpJPacICrWhaMRkPTQK5SuORXaIEFEj2F71l87ikpy1k6wYpixBVjwelPooRMWd"
    "YiUBgtm71GQzMchKgwAFyyC3MHuWzxZPgRNu0crMhCPg0cdQ46144u8zalHfRYqsZiZZqZ"
    "6jFHg6mdYLLctPKgYrHvTuY1aGm1Z6JUXMsYwoJKKQiEKenMyBKOTJDTP6AqEv0MG4hjl/"
    "S8/5i94+6O1TM027tbO3T3yvKIHJmGv57VICw8h/tVSNnqVBIvJqazsc8uw3zOFaJRqTZ/"
    "2VMmJaZEotR+fPrBGVa7AtwnXbFbgv0VddowyS8YI/lPhES6xBd4Q3k/3Zy2gk/J4AuJB5"
    "EwCXsJOcqw534/0zJ4mnxKxJiHcg3oF4x8krwoh3nMQwZ2VNStE/jyFTUm0M0r6Ylpe9Pg"
    "Ha+/OwNyCz5YWegjQI2iFoV5Brnq4SZ1y681SQphHrGoP46j8QCOvVFNZ7Q/DJHYU09Gkz"
    "SNvgp83kyBXaJ5JjB+pESUcYuwWgkG4T9dFcOsQxz8nEXoocTJZIPySi6+jCtBwIpDN0xn"
    "ufWHRqLXWH8ibgV/NomcvnmQCG5kRnnxNQqEPefswmbAm8mQhy1+OHEnnyM5k8quxFUaci"
    "tBC6AEchaLlQ1+TZpPb5mPE+LDrn851LKf6DgIuQYxJ5YeNa5JbfovwcP1xY5qNwZ2vBnR"
    "1+GUpqidhE3o1mMsrfMZgC0et+zJ50y3bEXQQqBxXh+fm1jIEk4LzkkRlr4jFB++zeB6p8"
    "8Tlj6FOAjASMB6eAQwZ9cjy4Tnf4/YWIKx2XVALurd5LyNn2g02spUFlJwL9cxHBwHvKPh"
    "TpAiWGEe72bJo7pVEPIcZ7Qn/w1QrijO58UsrtFvbzkrsUNKW//0w41ZYCqkZ69tehO27V"
    "3Sk0PfzblDlJvNQx/qovda54e4Liy+/l8gcWeCWM93XhCrpVQGrRXHfSwG5S1e0q6nzB5a"
    "39fDOjc5GqFp/s/KHndrF+v/busruWNR89eWXPvtHEgiaWoloCmlgQe68R9o4mlpMYZoD+"
    "HN1ZK/y1l/PEst75MgwmdlRjIwxAHr3r7t1IEf/2Rv9UOu2BmyYwfn7M7tvD4X1/MLok3t"
    "GYjQbt790b5b47uO3xC6GfY/alP+hCxsGB4vbZ6br3SLsyZg93vS+97rUy7Hd67RulM+he"
    "90ZKp3/dvSTp18bs6mHYu+sOh7zDr70hfxCZMDHxdBSEeBvriD9hJPgQn3dDqhpUS5OMYs"
    "Q1nmu1Ra4jbFTEaxcxCKZ2UNFovF3ii495FsDH9AXwMbYAglhbsdkfpcSpX3zqB3lYfN4n"
    "U+Ok3zrp0zb7jEwk++3wO6jAR+xy4OGkuZnrtm+E3TeaijlfLuasZMzxbMyYhPsUk3AH4f"
    "u8/ihBmlN2SUlA+POyMIH0lDm5McAU4GGI6JS5V5OafEfNw4AxLS/7AiSnzLkDu9rWjFcH"
    "cWQOGU13kc/ivdSY92ed7mAk8MBL4h9yqeqhy+Wph+6Y9b93B+KXe1APSSpib87tFh0mO+"
    "WdRBrVC+wkPkGNZ3NtdhI6V5NmZjp3fYLmcbcSDTrsZxFj9N+H/bsU63GUMLoJ6FOH/C8x"
    "dLsyE33AN+JxqRuOzuxzuO1bOEQAo7JB0Sj+2QpbD6GDmCd70L8mNjZty1LXKX7sEcLI2B"
    "x6UOB+bzEoAD3/8ScmUqk6kYrnYVqAoQESZGcMWAh7q+blaZRuD8bW7ENYDl+D/tUF2Boh"
    "Q65mxgNh7pm8QUB5cs9Ed9kS+OoV4mooVwMflhw89dZ2CXwtFrlWz61ge+BaeC/MwWH/o4"
    "Qszsfi6Fe8cGBgUHuGgDLw/lOmM5U9J1VxKJLdvOv31xHdNWgbiaAOPt/EdE/SjHfj273o"
    "rql889Oul5FFP5TwvYncEiBqGZzy88A1kUvudnjQugxH8uWI8Alij5FNW9ik0YVqOUtr34"
    "V37fXT4HVHede2YnMRjSYozEW49U1lWv+VWj2HzpvKMHWxsMxX1VAsyh/a3ncptt3uBrK3"
    "hi5Hn2m2QxclcWzIu2oou/hVR53uO7U6spem8kgYpvau5NRxu2nqduWxSeH/760Yesy6hb"
    "4aOq9AXN9ftRGyem7t+Sj5JFLmlbQKPcGhobwSQtYr1d6AXUe5aalTzijBg31lBeiINhaI"
    "4fuLZsC0MucLQ5LuKTG4/TSVYT6jlKlqGICrlsWxjttfY3cw2zSWJazIgd9RQznl1jOY8r"
    "fad25temrqeqR/qXOuSNv8zvti77yngeioqbwSV3gvnF9T09rXVjFyexuIzhrPM9tLKVUK"
    "04ayt4buYFyieOYKI2W8r333sBvRV5d3tW4otxamoU/35tM99JKHRUe5DO2lZUGZYktxVG"
    "NfkWvodTbifTV0Uk25TDn3c/rsK0dAZ9eB/EANZJi5ALMYf2Rn76XY97tq7np01GcRcrXe"
    "35D4TPk/jeXU1DQMKtzclVfd3ts+3fG7+w69NXQx6uzV1Kf7rsOe7KWpM4tL3XvjgH3oo6"
    "kM8izT++INopcGrTTwCMxdECCQWdJO8s30WNlndGTyf7Yz9MFuFEwPvCtQMWHjD5JQLyHk"
    "LJJeLUELNdtaKmHopvX/wSYGVV/5W7bIk2XORe57Zjp8jyQmuyQTkehGJO8XBTT5Zd0iGx"
    "9HkdXfJFPenaxrIB3TXQK35ID4kIdKJRz29mO2Mq0XqsEP9lncA6LKXOJHSqSbCnlck4m2"
    "pIrqTFpuKQBdtDKt4INB37oz0yx1xXapAmAu+Cz3cqpWmEG+wvsk1SCp9G7O0q74JnLgS+"
    "gXGmLCcEwYjgnDMWH4kWaSxoThJzHMB0/gGZXfG52/E/NLnmR+yY2wuuu4L5PSbtRr4Pt8"
    "tC4J/DtmycmrOv3b+5vuSJz1DscM9rTrQft3Tuwf1mPYuHhiJ8mJ6bVWNxR1HqpSPmxVJO"
    "0OqXJFRIwQIUoYtZYwNkp1kRHeUJUwvPXEDBsxugGvtNTKH+myZDI1ypXb5EqXb7tp4RFa"
    "XF91Xl+Ybaz8NE5Y371s9gLejfXd36K+e3yvKIHJmDorZ4Ic3aFJmTUxtL2gN0FBY3mIZw"
    "n28ihP003mEOikmK+wyry2W+3mfQYmZc4Uv9Y99EI1Av2ck4moIkU1YYCemSvCX2MNtmOL"
    "kpX4Z0bZxgC9Um0i1dkWmaxMy5lNfDv3Wli1o+DIwR9gzByT6JJE8vAHm0yFt+x03SJPpk"
    "VkICJw1U4zh/8R9k944RP27M8sG7kb3OhtgD71vrXo0TiLxtmiOygaZxFTq5FWiMbZkxhm"
    "8Y2MDXA+K5JHW2fDxNl1v/Nw270bDS+Jfzhmo37/hp8Rf8as8zAc9W+7A37GP3RtS+2eIN"
    "0cj1n/Hko5P9z1Rr3uEMxTgZ9jdt+/6XXEBe+IUwyuRefyL5gUO93e9/bVDTQL/KiHjcqV"
    "7Qp8LwMUO30vawbulf3FFBJvwi5Kp/pcNZJZ6tNE909JdO4SHx9zMzh33e30bts3P7771L"
    "oQ85VvlLrUmYMQdgRqE061O3ymQoSIUNf5I8XMJBeXdJu5174JBXYObTAP6cAxnqfrqlE6"
    "BK3jJTOCWENevkbIkK3ZtoAQALQnRt3EBKqtCEwdXbb50uWLGYmmlpw8jizhwsaAKnHu9k"
    "Lnw3WWgHC7V1pZ2La60JUXt9FWULtNIFs6senUoo7ElUEGswH3Vfm/jk0g0K9F7Jm5YsTk"
    "M+ecTGaqLQOtABoefmv/dPHLR2I+iZ+rmWlQwh+gBX3M6F/nMSD7EDcdM67iMQjZklC3RR"
    "eGOqUa/H42qU0ASzXFvSjTWuSR2rpGxW97OZ1S2zatXSK84MERqUakGpHqM0SqT1c7RKT6"
    "JIYZvsnJSHXy4Hrty0Gna+Tr+fFDDsT344dUxBcuhTdKQ7WdD0V46xPUGfrf1ZU2jydtui"
    "NtlLfibwHWeu0byNl3uWwV7zKMFe8SAqGm5iIpXU96WegNxeHrQb/NXl9J5Weucej88g6f"
    "3TAlfnZr/dn1lNkdxjlCijaWeo/zq/my4zAHKXGU6zzKHmQUG+J0aCdAgsaHbONDcp6ywq"
    "h4zjRlNWXpVjg8MKGqhcJDAxMfl+L54yQk/mAf7ya2dxK5DQtSTQYuf7ZaDRR3VLZbDn4H"
    "b3KVkfZ9D4B3AbKDCgrQvdYSadIAzidznS0dGjcC7EC/HYpH5LxGyHlxqQWVjyMQV2CXKL"
    "acNhSHXVLHIaoU+bCGRiE+BN5XM6dMs7EmHyPvt8o0m2mXR6TZz2JvgwFb5MNP+gRvrmZ+"
    "gy3ToIoabpzDgg9kZMafUwSC8U+mDHP8ASzZj45FOdHGRi5vS35kptvsby0vxym/rlGLk4"
    "HR3S0Kk2S8r/R+YLf/xi/YMins5FU1dL4s+PGELBfEMVvkcelAPlZispZ3XWRsnXwmmrq2"
    "iSpzv/oxa+ek58ibTPy6sYY+150JgRWigd/BmAlYxPMngFf8ITWkrWr7fyQ9qZgWVSWLRT"
    "+Fhkhb6Kdwhn4Kby37HJ0wi34KJzHM/OOvmMxIEJmvTP51VVnyGAfJIiP8yOmqGlT/zGFH"
    "9arfvwkN6FUvGpvwcHvVHfz4LhIIFN89N1Jb8rJK+SCFqLKWVLOWEyyRRAYKsbY4B32yPV"
    "lYT7g0JwfDon4CE7Mi/eLEGPIHl9JD/t40Ydnx8LZIbJKr9hXgZ4AEzYIRdqKVFa2sb41I"
    "breyRjeAEng6cLtpKE8De14tc+XV89tUcaq8HV0C5lzuSkpyUdwr4Fb0FAbemzFQRZ0DOo"
    "bO338oYu3OEowToeutLPPEVLRU7E3THMYJSQS2AUHWgkprEGTnBfC54XpkSF/54Bhkrq6J"
    "ob9Sojoi8K9FbFOGCJqMkqnKoGjbJpiPkQXlR0lmigPeuaCNQIfdxZBTGDF4xOARgz9DDP"
    "50wVnE4E9imN82VrBWQVflRwvWKPCnnnJ0I5YQxoOcwihH1YMiYnycFJHLbOQyyLIScKFe"
    "pLvjZPFWeChhotUqhdI1f5Jn1X37GOYRuNrKQjy0cLscMRGqQ1TpVfiTzgSkoPk59J8h3x"
    "TgEQ5VtdYO/o0tyI70pFrwh3cYwzwOe/sxEz0KN06bTBbUmusSwJjA5blNjVc3zxK/u6au"
    "d4FKxLsoujfHgvbtEt0hnwOZwCImdIRnEJ5BeAbhmdMVRxGeOYlhDny/4+OcnrglQobZW/"
    "bI3oJek03wmjxuFmIx9Iw9vYrc7hRKuO2C2wboEM+r85f1eYcM88+YXj6zkm8QFMjL0wgZ"
    "sjUbGH0uKZ98w306n7dnkU+au8jYHMWQg8u1VvByCOVPAJijVoB0iDlqfsjhU8cI787Qp4"
    "JGgrGQFV8G2nMOQQZ9ojOoCCs99nTNz5sfoPyBt9M8cNiiz1xHs9YtqBLrxs/zncKJYcwH"
    "vfuYmU/QnQzTF7kBJjJT6ERE+W+UT8Jl+CW1PxOVLCzz2VLnoqQAFMvl95Cef9R4IpyzNj"
    "z0hK+dV31KId+RNYEMAUAHeLXXULyHZlJ7zMBBcC2fbMkManNy/sGfKXPKlyV/O9gCRHPp"
    "aWhDggNAScmPk3+tXuzJ34h4DZmDALrZCQkPPDA6DSIqjaj0GaLSp6tUISp9EsPsyxDxUU"
    "73HAwRYakBCT1lOA9iuvY3Avz5JLJhK+JPtoQoJXuXJBXpnWDKigIpKwISffJes732dqSL"
    "Glc6Pbvj+zUnNBkds6v2sNe5JKHwLuVRtfUpVM4ejqKXYFbzK4Ped/6FUH7r/lP5+++80c"
    "LSX/l7iSyy/1rFNMc8W9v7ixxb2/uL1K0NLoVHFfSvIhub136vbe14sPRKdjX+3hLU2E08"
    "i1GjdaPOEloUl4gNdwYgHyfFJCCZmHyQY4dDkOvJ2e0Acnx6FQaRg6wX2F6CcOYSfvlte1"
    "h6NNj6OOXj5Jj0qrD2e9W2V6YVBiqj11pZGPsi2CpHzDpMmB9s4pEBFqxazya70LUWUaE2"
    "s/SeBpga2vqB4oz/5XwxiMo0+AHyAqEbJ2ndSQpUr/p2mDa/dlt8KwMPxjjJTXG6j7mK03"
    "3MKE73MV6cjqswxcXSDRUihrWWR+uT56sOSfLLED+LmNi3ZQQrWKFgVxeHOrC+7JpLewlR"
    "Axn/O+L/JDoshK5nClNeJLHjN90qUY244DL5l6NPwA4OyXTU6RSs6KILvxzA5Bk8BXgLlT"
    "xb4EwAUg0XdfgZYYCXzaXkM+VPL43qcYGq8rudijwl7gT/fDgyCapGyRByfOlr8lU4ig/9"
    "Xt+mEndTU7xufBd1Uy1ml3jJq4ZC53xPog7sPYE4m89k8rjUDUdnE9jfbDI1+f7kq4iPxp"
    "Iu+CxI1DX37hN8sH6fmQEtE7ZYqNYGPlV8uvFh4O9lWhPhgAW1VeRVlcjLEH+8OCduGRlH"
    "hV3WXIrn4R9E8uPE4mvLEuDv5G9Et2WYMd+JTa7iPpramu/UazLnOl5L7NngVzU1NSobEB"
    "O25PN4pRfPA21uLpnj+Z15FWLIdGlZlE3XMgZ6zFYzfToTXcsiNTaR/dHP4mXE8zLhp7b2"
    "rkDM9Az8zcQnYwZKPHNvd1JfjYZo4eiVdYZeWfhNRq8sHOYEryz+vS0CUXrt0Rdrqy8W/F"
    "X+XQgADpA0EQO+yIUBX2RgwBcxDFiwjCZ83bdwmTYnzvUAXMaUAm/ui+MqdQlW6yyXwgAV"
    "+hAW8CEMKcAFeR6jRc4X4PwGNCgqeIYp0desznIn1vSqvKZXAYQ1MC5+nY09/aMKFeyo6b"
    "c97h0Vq+plLY2keIsinAKoebBsVGWfSr3IhjIaGOrdJwD3gautLPjejSkGH/e8KD5vKiFh"
    "CYcHoqV/cG2S9jkBm6XrP09mqvEEcLVNVYNq5Mk1WC6WFt9OKZm4z/AT73iSBPFXf0OEsg"
    "+/ge8BZb8Ui557wbi5nFjNYvlo6FPlX6uXQuptiAq12z20Wy/kSO5c8UEYivMpwxCjbQSs"
    "kyXuV5G+zHbcrHi7BMz5xHVm/dkdZ8QlgX/HrN0Z9b53L4n8O2YDrhQNuteXxD2Ifo/zeb"
    "nmcnLN8HGNbkxobdtpfRydOszFlNcdBzpKi8BHnUca4a2mjnJNPNoebFEtlVppGc3CDVpZ"
    "SvLShvkWapu7UCjx6Yhq8G+Rtib2As7/OPjSIb/+cvGejJc//6z++r4lnXz/9lm4aYHS67"
    "p4QTwMeJN5HTJNtkyvEVr1TUvWl9NVN9TcMjU39BjG/fXt9lcrZVu1sndTfsUP996+jw7N"
    "ORVOsquZKWoWA3gn0zFCJ3B34Qs7VW360xP4tmqfyeSVWhMyBVdVGzxgVzMKO6FBbDe5IJ"
    "kvbYdoekKd5UPcsGCmRE23F4a6VgSrW3uX8InUCrKpak1nCqSYtIv1+7V3F+kaYdIawaTo"
    "8XuGHr/4TUWPXxzmhGF2v+VFtJEgDeokW61JL/y1dgXSPdpa4+j33cGwf3dJ5N8xG3YH33"
    "ud7iVxD+qBnUelx7yzPUpX56Gok5OwAKITOJ3pLLkhOqCXpLfZHK2TZGI9jyzpFiXbZC/f"
    "gAYY42fbstR1motvmDDC2iqN/gF1zXXuts/hfm+ho4Fh+Y8/43bkp6fiBX18mhITB9Yhec"
    "gOuu1unpsLHZzZ9nXbXOiu69yRfd9yuWyid2tuVolQfWVTNn1PhoXrtDeRYTNgDfIrN7+C"
    "5ZL2ZFa0RtNR2r2zuQVX99+2OrKXpk4pkf5pTxZ9tdTmMmiu6pCM29BZUi71Imy6FT3d8I"
    "6ayiuLTk1IH6ZAyPu+IR5uXx03er6J/PIMfvtxaih7aSqTdI1vv7qj7zuhun85gMgaPdlf"
    "owT2uPE+olvGWVcwF+UQerml88edcqbXQanMU3LTV6iLp6QM+OUHEm4nT1eP99snbTDFdw"
    "NFNMd0FmWwaeT20xAWFXSvaS85Tyz934JJ4nuZ4GsTb9TKdLwJNle8FDa5XBl525ZbdFR4"
    "Bor6onxxrW2y5DuvIS7ItKPPJrVbfkZ3lVgUrAjgMQOixDPTbaolei5WcY+Cjjai98pqkb"
    "5tHvQGmhrTXV8squl8KjjK0tKLsDxK10Cb18XPP+cxekGz1AGQFyPuMTMoccSei+XRChI1"
    "kNkVpNMyXZkuzOIR34CSWewT1Lh6W1lGmJBZsYxgwONyo67NUByhM9BODl82xiEdxfj6cl"
    "1sgNNtsUGaMj2R6zusu1dxe/bQ4jBzC5dvaxrq3IrAEcE5FYIjOu1hp33dzSrcVmUwh2cQ"
    "SdAxA7aSdM1yGmi0VZ38XepsC2rZJpN5xflMo5qb48ULv6Cc+AeRptzQp0JlJXOu42mml8"
    "9lHtciy+06QXn8w68CsynJ/ec+oW8YA1FtDERdyq03XCvBgutvlDBG+qcUF12DdKic1Fp4"
    "rU/9t/oO6u6i62ELD9eUpWVXdjuY4CoVhgSx1dck0oVWE+whiq+6bBdc+4yKYOCfdCbrrL"
    "lypjOzzOXzTBTQkaKDzKaga14yBb82W7wSG5dJ7bTCb1XfEEofychll8wt3OuGgcIpdilj"
    "mf0aQHPzlcvTJmsJAmmO4dQr03JmXsWgXUwv3gwrM7C5KkMOCvIoyKMgj4J8mYJ8zUOZqp"
    "zSZUczFYy5QTk5sAEHgkRAOvLUvyKqZYgQdcta65bqPGHXSd/r3ea40e+x0WMakZNYWcfl"
    "OVCTgNCjG2WvdvwuaUyDlOg+UOdRRgQWEdhjRmDDdU73jflOcjpvCNMje/sTn8NclREVZv"
    "Zj2kD2NYKumsSvKrH9e8o0/lCh+XaWAPUntmtlIf8LSaGoMZIcsRAW5UNiOxIRX6k2eTKX"
    "TCPPpqmJLMkrFaB4GbHge5wAcg5IPtWIzkQz6ZgCMQ4ebq8Sm3IRH4oaifCHmDngwPfGJM"
    "/1AGfTMfGFmpyxJ6NUj5qSqgd1eNThUe5HHf5ERjmmjryN+0JILEwQbaJiY7pIExJW84sy"
    "gki6B0RiL0czKJXoVY+wTChspYlwzHDgJddLtsd2VncjDPA8TdEHv8CN3ZuP9wuMw7zjML"
    "u7/i4weogSYfQ6jzJG4WEUXh2g9LpG4QWSySXoAuFUc+maQCC5XV49ANoSCOADyRzo3Xg5"
    "6gAy6OU+IpBI4DN5oQuoLyfcf4ff2j9d/PIRcMUZ/Qu8ildACJdEnzOTv3eSQnCAO76B/z"
    "E6DNfIYRiVsQrLxFt8MHYukh0gr7NP9lnv7ntv1B71oMTH5njM7tvD4e/9wbUy6HLSSxL+"
    "Hd3t8gxR+UU/5qpGdxCnA2SoMtVamD4uzRixaUxMg+OLnmUVyIDoWdbQ2N5QtvBE41g4m3"
    "iWcSyQwzyfUjzkc0KzQc0EHVTkhVGJwWcfOMqYTON0U8e0spTThNLCJXWKqi2qtm+n2r7x"
    "tla1cosiF4pcKHKhyHWKIpdXdiRB2gpUJEkXtOxAoxx2h0fLXHFOgGizmunT2cZn2fdXPi"
    "cT+Hr5GUo8acgD/sGPaGqaLzqV0H+LTCDziciBYrs5UKQDf5IZ4rAPkC/dihAN3VQtSwbu"
    "3AuZa8VlLhCDNLuPJAhNFigPojyIpo4t0iCm5SgrLQemGjh4mAKm8DgBfcZQbUex6U5ZQK"
    "O0ONS1Hmq0+Z3CKGNOiVMYZT2hSF5GiOyiofjth19ySOwffkmV2OFSDL+1FPWZJrnCpjM4"
    "TNVARl/krfqVVfQrkdeIpSKWilhqDEsdzSzTcYxE07V/rZWFpjrBVlvh1C/C75uojkPnC0"
    "ekeIb80C98+C75WfEDHqNFnixzLn7yzxWAfy0ChmjpRL2amQZ1cbE4YlrRPTDTRD1gr3SE"
    "8YkP/NJKSh2UioUFSRAQSwDEhPK9o86Oelz9JfxHw5yCNibS8RQd5RgxQjO1G+yaJJEQhd"
    "KThAy3gHqGgOG1yGGrdW2VIUc18uPgS4d8vHj/6W8tfkUF2cCtoEbcIA8ygZtMzslEYo0O"
    "XUxE5irwlxHJqHTe6YImSRuHumnJ4gdaO6u1dspMZYoc+jj7h+J88gDESBuh6Gfto1UURf"
    "YXVZz5V/pzqkAYIjucRPhzteLg/7m4eP/+14uf33/89MuHX3/95dPPvlwYv5QlIF71voKM"
    "GOJ+XGjkD/GkW/PdMp9EaBEgrptEUU9s7U013RKRtSLi2TYUrs/oyOT/VIzB1YH1ZSNwew"
    "m73b8cajHV6GlcetOddZLgG2uTKQRTtzV/g0Dz7QEinqegKjIWWOYrp7fIC1/OwrlvLtKc"
    "/ehdaJGJvXyc/I2ohsnoJaE/iawHLjpGbSGVwnvYZDpT2TMlM4gVSYghOcx9wVcRys8JR0"
    "QuLTPTIRPOEP2VToRzJJwSz6Gz9GLJ3lNAA/4YsVLJGKbSZEHd9WstgBkGKA4nIL6rVkAs"
    "DS/ElHenIfcttB2HOUyJw1zrYYbPYWx80y1XbvNG4BURx4Rf8riA8Fbpjgm/xJxApKSSgE"
    "+YpkFVluL16hNF2PzIqarisycHHHa5XPX7N6GVctWLAj8Pt1fdwY/vBNd5I91JQSQ8Ga+g"
    "rhohQ18QdK05oGtNUDHZ073G0zLvA10eJ4u3KvqRNZui7EdncQk8Rhem1vbaTnN1sUgyiB"
    "SpU3Qr+mjboOHP6VG6aaQxvdJaRbFNIAGWStoo0mEpD41SgltVDkMtI/0FZb3rDTQEAagz"
    "z9/qB5uYK0jBTw2dvgpfLgHn/OSWBuLi6oxalFDe+zmZvND1RJyf6La9hNBVxqksFytKMN"
    "ke9PYAUo1EZCyY9YRRN8Ue7HHzJ++xwDhscVlQmRqqPp+4EBjQiBMS95pYS4PaE2KY5gt/"
    "UjQWIwZV0X6IGBSCEzUCJxCDOolh5tt6EQzKbd449+kPeSJjPqQHxnyIxcWIvwU467VvIL"
    "z37iIPd3mr9OTGFzH+SmmwCIc3FA3k8S+5Yrt+yYjt+iUe2zXlEnpKuY50NoeIGsjpSsBq"
    "dGh8Y4dGn4u7xGPEiFHoqbXQY0/NRVIgU3oqmg0FZqPZIxvNBm6JM39E/0pRx8NUO21vR+"
    "SkWsXuJjVvW1GnMqFcQatoEvkB7aP+maM1kPLpZzu2IoNYFBnEUnAM0rrAcSgwDugTUCmr"
    "C7hbByFxgcvrSR/kInarJJff4/wcx+1WoW8oGCT2Y9WAz/bB0jhiMfSwpr2YSTTBtJdkNs"
    "2q0AetFTXcPI9pb0Pi1cX27Fk/2ETMDfKsvlKvqPYz37oYuIODTzf/55USZhJ7OZ0Ry1yJ"
    "8trw27W/OSa/II1g80TL3mHvXjC1rW8vRQ/y5ljvgoNaiPkhMnSGikpC/kIuyNgYIYaZZX"
    "mZBSOK9vSAarCA04p4Q0VW7/4VepMmfnxICkb07ecjVYe5vnUgYqu98ug+XzZNKvcUkFsz"
    "Sj0BXGR5zbbKVL/PTHAoAvkFclJJ3x+Rx59MXlVjSSdccJF+QdDgUmTeFz8fLT4/ZpCcYv"
    "noWJQS02qRlc6nylLkwWrlSKd18LsXlKmC/p77yFTw7Ql0K8ao3C4lP1D2a5Dsh55bZ+i5"
    "9day39FZt9Bz6ySGWUgH8RFOd8zwCRrhIHCA1MYbiaLAlz9EtIcAcDwWywKoAwYKVsJWT5"
    "ouwNIACbITAwXrECgIU7IEHg/MRhm2onwNLNwcPJVfoxK4euV3dJTfra1sDX22a5VEfrhc"
    "LEzLaU+n1JbbWbQsZ6hBK7M4p2wKjjxe2634WIezTtj7wHAnyInISExUMjcBGTwnkwW15r"
    "pEWyZEtahXF1NkXJVGQDcej7VEMB/XJ6ezGED1OQaPHfLmY+aGA5oa9etzClSOH6zJlHNd"
    "5LRvEV3mvIf+YSy0nepwelmdEbBCwAoBKwSsThfJQMDqJIaZL0k7aW/McPz2KRoBWR3a69"
    "uXZgrxPEiEvvbFuR4QR+N8T48wiZBhmMkeYSbPXJmDz8JjgttNuggcpkJULJGpllI0sDlK"
    "14it/BCFFXepGYS1go5FFsICv80c5Z1iYADxiE+EIiEdLgj4G22SW2h4P7T3DXtxefRgH/"
    "Hud9jAl8CsSgee3Tm3HXV2k8fkKTXGm0LYyGqmT2cCazUXMFimRaYmZGnTmahxoDs2GX5r"
    "/3Txy0d+iszoX5/Js2lqQChxWzJ1EWTdbkGmuTlf4kllxqq/YUF8WEL06M6I6DCiw2eIDp"
    "+WEIXo8MkN80y1E/wU0mEFr33jUtGVVcl7w1pPlFF2yueVTN1AFKdCxhfFzGKEDWR3JVkB"
    "uZysW5CppvDHIkyJH4tafyw2ylEBJSZEhPB+ttPrxkNsT8fBmHfacXJ3e6RscHbV0YEQYK"
    "90EMcFxbaDOEs7Z1ytKB3Jt0o3UQgLICrgSaezSyL88CzKx9l2pGueOCNy7ZtPRCWG/kqJ"
    "FOPjoE0VN9gZpAGWCIYhYNMcwKa4FIHSwxFID6gPoT5UP3ZXog+hoIyCMgrKOQXl9gKC1l"
    "RjIAXGJGk52iRTZFbdxooVaJ1Pbp5xThPVfpGFrLjo+uhmdeHSLBeqNAh7UdeGqWoiUkVE"
    "vKx0wyCPlGi82WeIf5mra5FKRl6G8u2QamYtSrZbVE0qLX/Im0Ppront0IUfbGMGqs3zLZ"
    "+1CBfmIcpGo1Nd449jqJ4cP2GU8jPKeHnx88XHiR/zwx/bhqfmz8jn1iOdqcaTYj75t3BT"
    "GI8ZhARJa69KYGlqkIFwrmrSiOuO2C46Ae/MWYoFrHGqUpSCSKabzR3cx/RtHFVl1Kn8Vl"
    "7vVtLdKrkPZ+LTU9lZjSrlEWVaRT1XNVFDSdxe+IKBv+7sLfE2Xs8lsx9V8Rqp4ug7cYa+"
    "E2+tJRwd0oG+EycxzGw5fyxWC21DUUqIV43cJ8qv5OeJF3HedjkbY9p9iM8ebZ3xqrOr9r"
    "Vy3b0aXRLvaMyuBu27zjelc9Mf9u6+8iuh3/71/n33Lnjd/T1mnZt275b31ekNe/27SxL+"
    "za/3b+/5qbuRAkfdu2F7JNslnuftB93r3ki56d32+HMGf/FrD8NR/7Y7UK5u2p3fbnpDaB"
    "E7F2jHR/ruazfQSJ4ItPi93fveHQRayBNjdt1/uBp9ebhxGRb6OWb9wTVv2+ctvSeNnvHa"
    "3A96na53WfzwrgzvOZPaN8qXrn89cMprNeoObofedfFjzPg28uWL8nXQvuaUgR9RLf9tlt"
    "FGa91lIW2oa72UBt3/euDbeff6kviHY9a+vx/wKcBPekdjNuh+eRjKduJgzOA7cT1o/85X"
    "gX+4y9DlwpEzYOQEr5qUFObp35cNRZ2Ha1fDSB4Gf0xn8McUBheE6bHAQWZOvAiilJerUT"
    "pkbCpji1rx4pQN3BwqiQUOQtlFJnOUDvORJs/l3QJxw7SoI9daR8bsMxmDWUUeFHUOhraE"
    "VUWn+lw1UlwPfKLocpJU5y51ozYs0Ipv2zc/vvvUuojUVQxqWhEEd2lZlE0LSeVBmkbM6f"
    "Cn932OD+/71M/u+yiHXRt3nMEZSXw2JIdP4BMw+jwudcPRmX0Ot30LS08laX3AV6CAAchr"
    "fjjrT5UzvWQDkOs+sck6VQg9TiJu4IZSvqLvcs5S2UuBmRyhwgmdPqENfa4XFTqipCh6ZI"
    "seQUeUQiF2ATpMXFRnZWnjEFRkfDdUOLp1Ht03rWtTt+9Q2aCo71dYgLfJ1AjWZTreH760"
    "RU2nbim1LTImcwksHkI/t9TzOTnK2bu9MkviKi4c4RDWd/dMeefFKwxdXbghMzwyXW2+kz"
    "rJCZeLMGvgd9ScSRrGDKG68J5M6kAfDeLPIQKKxOrLiCbyVmeOUCIP1MoXRwStL8OxMeYT"
    "VL2BWBw3qsYWATUtYvId3Au0aclciFDrRsbJwNHMXInQm9VsnRw4VOndEqJw/ICLs5bv0f"
    "hnVmiOvF9JsR8YHoDhAUU3OAwPQJt4jYAADA84iWFOCw9ItzekRQegqeEMbWdoO3tzTqPt"
    "rAbfgZ1sZ8CQ9C1jexxEkL7G1bnO8oQ8RJXItwlucJXQXexdIUq0edVZBvJU/2LKeZgKDT"
    "JJK6d4HECUrsb7GAYB1Jnp5UzjIH+KZ6ZLIsYJnWtCT805lHCPszvdJz9A0gQmH9onPwaA"
    "7/AtRBeFrW4gu7l/oG/NZR6/j4DNZ0+vhIRkfsfJ4LyuCfldQEKLvQRWn4QDSNIOWasEl1"
    "cG7wZCULrMsRJL+kVatLJs0o9eW4X6jbdapUciVzuZLm3HnFML0jJCF2AEXs3WwuJrMmlD"
    "pq+cm3xWfebtV6oONmTOSJHGcc7/sczl84wsF8QxBZnOpsZSE6kriaYmmKgPe+uCWSO9p3"
    "KnjXywSpLyldk12sDRBl50o0YbOBpHawQMog38JIYZw/8zBrMKqMEToYqwPEiDTN+B6SHZ"
    "rsheFiLErazWW5lQSDRlyRzdSB7n5DGO0mUN89Eq6YmGej5qkYUilTql+FchRogwdPFtKq"
    "Ls5lUTI2QIlGYDpR67SoDvOoGujpO1W8G7yOSqFW7XMZkjUbUYYOddamUhddNAo1xxIxaU"
    "SfwJqr4AwuVDZuekTaaqYfwErwUxHgvLnOs21QBL05ZQwIVMoAFcVyAc3GQTIj44oqoK49"
    "sqcR8mOYTkUDfeD51ze6oIoIu8B8J0CNMhTIcw3WkrPQjTncQwT2cqYzRBrc3nHR0grzN+"
    "dNbpP9yNRH0BeTBmo+5N9/4b5+ol8Q/H7HtvCEUExJ8x4+wdtqFugXswZt3bdu/mkog/Y3"
    "bTHYlO5d8x+717dUn4P2M2fPj6lY9Nr3+nXPX/cUnCv8Ez++vDTXvUH4BvtnsYlc/exjub"
    "zy3g6I7zYUNd6+kw6LY736RjvDgYM2jtnw38GLNO++ZGuWp3fuOTxzscs+tu56Z3B429o3"
    "oMHzOdQgiw177Ow1VfWCWilhQShiK0+J2s9XcSFFolOR9qxuIKEiFuucMCi2vmecH3BNJT"
    "xt+BHXyvERzZYbOKUWPwVZ13K8T7K/E2l36mc+FVW5C1CaToy4/WlANbU9Imcwk8PgmH84"
    "RVXC+7lTfRkwxXgUWQYbkKttpqumqTBbVskxHT4v89q0y3RTa7FlnpzozQvzi1sSamMDTZ"
    "C85end+HyOe34hapPfsbszGbgEeTqNMmk6pMwGJlPgmr1OYav+sS4tomIjsaYSZxVqZv/b"
    "LJTH2lgsTmTPxMFuoabGQ2eTbBTsYv8Bs9qoxLQ9MpFFCZnJMRb/2kczJZUsUmqkWlczv0"
    "8713T2wwpMDjWHT6wt9BI08WZF7jwhXRwZ7mVguZXJL/XqqWQy3+rvxBLP5y8A5jvjj4Hq"
    "pD35CojaoGZ8rCMrXl1JF53sS9HlUD1qp47acl0/ilR5P/cV3n7SWkJ6XpSd5iXJIWsRBb"
    "FbFSs7O/hdKglmuyc0e8kr69oNKSjYwh40e5fb/qC0VMrmOwjUZusODfElp6h8oLXZc636"
    "jFN1w+6bnQXe7707mqG2V2aFPV4qvu2VLndrF+v/butkwGsT96H6M9+0YbOdrIi4qAaCNH"
    "ULhGMAvayE9imBPl4V2so4kd1dguAPps77p7N1LEv73RP5VOeyDMpknnx+y+PRze9wejS+"
    "Idjdlo0P7evVHuu4NbMK2Hfo7Zl/6g2/t61x0obp+drnuPtCtj9nDX+9LrXivDfqfXvlE6"
    "g+51b6R0+tfdS5J+bcyuHoa9u+5wyDv82uOKehvs8Zck8fQu1twPeay5H9KtufHkdRGlKz"
    "7vhlwHpFqaZBQjrvFcq60NKlnxTdwBco3DpoOKRiMmrlY4GFWnIA1iLMVmf5QSp37xqR/k"
    "YfF5n0yNk37rpE/b7DNyHJe7w2/XgA/G3fK/qS/8tXYV4DzaOntLnXHRaghyjfw7Zv3B1/"
    "Zdb+hKO8Ffuwg5FbisFcwAuFfSv7rpSQfI+icR1gIM9gma8M2sejuR+G0B7voEzeNuJdOX"
    "K+oAMRdhcYCkeUz+kIvJHzKY/CHOZNtcWkmpI9J5vKFoHos/5eHwp3QGf4rx99lStRT2bp"
    "c6fOIac/qsfUnaY3Z1Sa7GrHNJOrvIFu/y8P1dOt/fxTPeuib1IjM7SNNAGeN9Dh6/T2Xx"
    "+3g2f+mSkICAZ5WxCJLtXcJiJ4b/XBG3s/xydylgId08FM/NoyCfE6iR3VnsFg4zBZns0y"
    "Brs1grnJAKstanQdZmsdb36lJc56+CbE6kR5ZnsTzkdFWA1SG602Pxh4IsdvQ0KHS74Byk"
    "r7PsPOzdfIc4Yvl3zL72b64vCfw7Zte99m3/DuJM5UE9MDsMzCotMMuimu6k7SSp7ldRsp"
    "18sGrGuAq8sIBHu1TZi5Jilb3sndrl16tq6DskSkymPuVdYePEnPjpy8DtPaIaf+9qg92H"
    "/ZljnP77sH+XFSgZIIzOVX3qkP8V1Q6qkuECPsiPS91wuAR/Drd9C8djYBT0nO58EPUzaI"
    "W99KCDqPNByI89NjZty1LXKch0hDAyNoceFLjfWwwKuHj88WdUBQ+G5OR1sQ8RYVBwhKXh"
    "UKS8PA1TIVOjTA3H2xRhbIwS46wz46zl6o6zuHAE8JXf0XFO2a3Rv6F9MEeEtbvGS2Btse"
    "DqY+VveE/Mw+DNWi+ByQWyBNRzX9jO4NjeWDh6PbBvhKqR6TRBSLtyu/jy24AaIpA7Y/eI"
    "FUJryCwPaxwy69eevArkoG4ik9xp+qQb+06q5i3pEKNMA6ofOiuuZpTDp+vlwtCn+fCVo5"
    "xajK6QY8UXY0nMuoW+Gs0oTXlMgOyQVxFeCY82BZIH7z23vkJXHdFTU7nFX05TTAi4349V"
    "33g//ddGqRAR4Wq+MCTJnuKV209TGWVQDfSsUuT2G9FXXqH9GKWshcm/8Hvz6R56aaxeI/"
    "yHSvj6NZtL5mJhWg5/ZGfv6dT3u2ost3T2aurTfRnVk700lUmmpe0tF/Shj6YyyHb4C0Gu"
    "jT2Z1JaBzEOvuybxC+C+qlNSbhTljNyUIW16e5JKRQu135qucrQyiUCViAN5GefqmjxSkU"
    "3S6/EHuyVSKApkhbe1bEfmVRSJHO0FVV9s8mRaRHc+k4mtz3VDtfgeLLJMik7dVJPwgnbr"
    "LDIuh3+CMYMck+RnSFv57pxc6/Zct6GOG7+nTFHJTIf3t+R3UJ/5pEhPCymeCK4KECU79a"
    "PEWcrNlLd5V2iHFdow+xxmn7vE7HMnm5YMs8+dxDBDBmolJYfDlWkaVGUpfnAhwsgoP3LK"
    "Zg3sVb9/ExrTq140xdHD7VV38OO7iFdzfAMVnEvNOrWd6elpp5DtWWwPCXgFvPXDhG8TU/"
    "U23Pec9d8X8NXXPB1ghy9HlBbLANX50+GOlmooXK6zkwTs9NplSbRNiCk4dA49XxOO8T5d"
    "qwzSoGtwhKHS6aUYQ4M0yNBsf2Af5jmcO2VN+brVnzI4rXK4q0rcDDmbg7PBHbCWFZake0"
    "4GlO377+SAsed+260Qdp9RASAT6W5EwJeXqMwEmPacTObmK9Um5IXSBVT9WRNxM4Efy91Q"
    "gssAFQJODJWHBGa8MHlHvDtZ3Mjr3FUdQwj2oR9gzPhv9plM/LjxR/rEV4zAu1f8ktvfwo"
    "HWP9gEiq4SaPwTtCYr1SbaMrXaURaIDZ26c9B17qqieI/nlF1Fp49rRZYsQ7Qc0XJEyxEt"
    "P11dGNHykxjm4kDHnvDGMQ1mFfhGSDIqsqxChLiqar2qhFQfH+D0BBk+ASbGyF5xOyTGiC"
    "hCyesuRWKJk55ylp0l0yBjzg4iQZAQbSB13rpgqHYwf0TI0PJRXDIIwCd5AYIACcL0KSlR"
    "dsqGgizNYGkQJSvO2wg1ZpvJtC7BCkcTSB4TSGAvzJ0KBTlbJA1KwTQz3kIvgcnF8vnUc1"
    "/Iy+bI/lgra14weDzBlheJLU+35AXj2fPb8YCKM1rYwfz4jxZZ6c5MGLXoK5QOnVI33OM8"
    "0Ra3SycF7WC+nVKOoHjZkmxhaFhCw1LRrQ0NS4iN1glgQMPSKQxzGtiarxJFKt5aJySppj"
    "Xc1Cdn9xIgPnGdjXs1ZbwnOhbBTYM0dWZ5bVHTkHRd5GsSIsSPSa0/JhGNKq+aEyFDPDd5"
    "7TyuC/I1SocYbiaGOw1AhIg2boPBIos2B97oT0dEGvOxOLp+a4Ux+lkXEwDGYEbGdHTRz/"
    "+YD1ps+zAgWagi14tIAQNJZvgSX3Bm6uCS72Zb9zzuwW3+szgSOWfITLUJM8mzzu8bRx4r"
    "usd+wCTwiUpOITqJ6CSik4hOnrymgejkSQwzur1nDGYVME1c1iiytuLUuL5qvb4QsKkGsA"
    "HJvyhYE6BBoOY/kc/AlO7A0ggZTlPEv94U/9Jf36BqXj03hO3YV2Dh5uCtt9QPzt5jnb6R"
    "vbFW0GJ7yhcXDUNTkUutzAQkXqETyFjoN98KMA75cn40tTU4HHo9QDYOkT/algjfWqT84A"
    "e6Rezlglq6aYl015BuGsRfgya6NJbcd2Ii62mwvov0TZ3LaZyZ0zrYEhNqILKIyOIZIoun"
    "qxIjsngSw7yREQpCHxE6VCqj2Y4j4kQB3iaQInu36OxBmW9fpb2B9QFbUa09snxzqJYhSX"
    "p/Lp+GepmwlGulYm7melKuy+BCyKFm5lMv24FaSBsl8BwyQHIdVeR9BOVQo16lI3lL3tha"
    "GtRuudWMdJkZUmev1Hb0Z1He6zOZWHTBhUx7Ahdj2ufhbj1mVLUMnVoBNdftE0oIbNxrQN"
    "V90YW+qzr8H/4I0stG9LWL18yjxRfezJ1sLrxRTWrLCPQXvFeJd5Eav3cTqPe2tEutOyV7"
    "rJpZlXauLWkl/dqUq8K6s1b4nHopv3t+hVpM5KB/opYXV1D2K6gWXw7PljovOG2+9u7yzH"
    "9vq92zb4SMEDIqKuAgZIRYQo2wBISMTmKY2TJZBYSIzeTh3VCUEh67/YtU4UiGozI/5InK"
    "/JAelRkv3wTKQDJvt0fDerR1dvk7+6+H9k1v9M9L4h6M2bA7+N7rdC+JezBmX7t33UH75p"
    "K4B2PWve0O+I8Op/MPo/pdngG7yDNgF+kDdhEbME9G3nXQgvS1Hrib/u+XhP8zZrfd697D"
    "7SWRf8fsW+/rt0sC/45ZZ9Ab9Towdt5RvYbJV2XCYzWcq4aRKt3FiA8n41W5lUkx7/3Frx"
    "99CQ9+ZAl3w9v2zU2ChMe1dEaNXddAgLzWS6DTf7gbdQd8bsuDMRt1b7r33/iX9pL4h2P2"
    "vTfsjS6J+APLZThsf+3CehEHsJu1ezewk/E/Y3bTHYlO5d8x+717dUn4P3xnfPj6lX+ve/"
    "075ar/D75Bhn6P2aD79eGmPepzYv+wJsvNR1V22hN96lpPh0G30+19714D9+XRmPXuvsMI"
    "fW2PendfL0no55i1h8Pe1zug8I7G7P6mfafcD/r3/SFcCP3k/d3e3/Av3p3bXeAX32v5Wr"
    "xqd37j89E94uduZDfy75g93P39gT/Alx6cDPzg04xLiteD9u93l8Q/rMfksQBmLaB8++1R"
    "9Y5uzMkQW17BPZm6xjludhTjP+WZwp/Sp/Cn+P63fPwXnSYowunMDpDUedfbkcUXP+fbJr"
    "L2iXit28CTxTidUfw0TNYIbh86QkqYzIpMb5+gedtH+ShAxFpUBEuLkCKYVmswjbLd0kEF"
    "6bBCRZ1H2Fw6U3O+c2rBAHmNN84zfn50AyqGe5CleFz3uBo86g3lpeCvOislturo9pM6TR"
    "Y20qGjCNlOKkrNlmfZSsrGfaHIFrihwg2wzhtg2E0iNsjpVcZihFhtLFuM36HaWMg9JjY2"
    "bctS12mQeJgwMjaHHhS431sMCihLf/wZYWrIBS+v506ICP29o+omZmiogq1h58q8XA1TIV"
    "MjTDV0eD3FpmKPKsjbRGJMhBGFR4R7dOE8GEEq5ClmwXjDLBjyc18Cd6/8jhrK25BglIOz"
    "7tepBNaeRoxS+Gueg8HhT1QZfN70dJQ771YWJ37Uc6VzEV+sMvbgAkGNR8rk8Oe9cJhdoC"
    "IJZEsRUV0JnL9yib/8NqCGmoLqxbO0NGTvSJidKanMi/CpgZMzYiuVddn3nE4+mzpuf42d"
    "WODPUxazBp5zUCM5RW2u3pSwVQ38jprKKtvQF3syacQlUfuJWkPeVZPYdJAIc3/Tyoo0D+"
    "5seRKbTYPtc1VlBYqfgISI2mEiJJt3xshKtflFy9KpRsyl85lMgqa7iayA8I78CFnIVP6f"
    "YfwNCh/8Qn584m+8/lty/dZqb1e0oEIk6wM8HJZ6xfjVS4xfxfhVNFRj/OpJDPMRRBccke"
    "9OSIYotDUGCXHJ1HvJUBt4ExvhfC6MG+o6e9qfBXwSAw6JWc6K0Nug2+58g0uBH1FNAB0W"
    "G7bpcaWsUNlkr32NPXhrHGgivhOFq75G6dDeH+ErZn7F1KQ1QB9b+6cm9Zf6wW3+9dwZtv"
    "M4sjfWMyeptNxkwcW+bScPVuzrcfmAYmsJaT450fNMoLYr03p5MszVJVnN1kR3yCN9VlmL"
    "/xKJOyP5QGWq0BaZmStoK8K1khHiiu6zvTSGm5UpWhQDgVwEcotuaQjkIlxRI7gCgdyTGO"
    "a0RISpe2NqHsLjlKjL3h2FoLHDognS4ZKp9ZI5eCHpeipIBwOvnvh78udJ8DtK53iQBnle"
    "nOeYUqPpuxim1GhGSg36F7jCqckGqvQNMkJW4zGs7R6J4D+C/7UEpvOB/28DTN+azJkZfL"
    "iel5Y7OyLAdKRFKx8wPZdU/DE2ZDnKaAmyYCErGypTuZ20yOOayMhJv8ZUi6i2LLBsO6ap"
    "uR7JOqfjok8cnK7kDts9lhF/Rvy56M6F+DOiLDXSTxB/PolhFp/H5BFOHl2fIGtgq/k0vc"
    "2QwjDFEDFfyAmzLT0PXIDk8Bng3oZxleR6e6ELZ4c9KUCGG1LtNqSY8vk2ulEgfjhBLwpH"
    "F+dy1glT5FCHRFTlYulAlCS4yXgpeQKeM37VXVvVQVfxyu7qTjQcM0kbKvcGYzZmbTKBN6"
    "ZMZpuYEPPVDRE19LkuKgavZibUHiILy+SzhdPy04xSTahZZMJZaZmvqjEhj/SJqxrhp5jy"
    "B1aZvaJWGdGi3iNUUmnWexEFw1BRe0TtEbXH0/qKo/Z4csOMYahl7o0gnBWxIXrt6xyRWF"
    "vrYUQSLLJFRUhxj6r1HhXUThJGmk71uWqkW4qDpNGRlrTnbh85xvl4LPbX3U7vtn3z47tP"
    "rQsxeHxIdWnCDBaDiiY4t6DAXkoZ4RQeB2gasZGFHU7e5/A3eZ/qbvI+ymGpCSfzd7vT0I"
    "a6xv4mZ+1Op3s/EvVF3SMoEvvlYSiLlIqDKLTxNr4/kp87fUMipOirV+dPiBwspWjEfISs"
    "xmuutlKaPl8YdE7ZbrpknBrXWZ3XmT9eQuIqvN5SyHHdFV93QSg7NgLpkHOEDNNVoMfqQR"
    "jra+SFM6zEKXHSojfw26YCCczJEph8EslA4ss4B5+9r1UJTG67XQ0oZ1suR54jZXTkC18r"
    "3/ZQavMED45o6vN0Hw7HbanYXtOtzhsj4fEAHRC3RAqB27seFKr9QjXyZFquL4M4Cfh93E"
    "ljn4729I7QbXtZkW9EuGxMEP1ATwn0lEBPCfSUOFHMAz0lTmKY0VOizL0xJKgUQoSDhLhk"
    "6r1kDp3n5ZgGsxLQF82ZJ7GwEIauCIberVp6aWXSm8NUxJ/fEn9+i6LIx8reXOWQ3wYO7V"
    "DL0Z/0qSoeJ56AOnC5lRnQFmmYI44tQEJMixj6lPJ5ArFgtjmnj6a2/sFukVfV0DWyXEAw"
    "GsCYOpsaS0gbRybikrJkjm5MPss6ghPOEaZAhJnuQMJpOy3G7XA3h/i3Cf1LnfPTMpjN1h"
    "0H+nCD5aS6AXBti0wsvgJWEObm1k/kzwRZRWamoVFLNKfMMiGpOWQo4Y8lCHib9FzYkK/k"
    "rLVJg90if5zB88QSYoew2MD7VQD0grlJmQt7k7sqvKcM3rfEO3rd8zs7Szt6oype0L2NOy"
    "fK7HyT3bXch3bnHkYmIt6OePsZ4u2nq/wi3n4Sw+wJBXnDULz2jQAOw3EPH/LEPXxIj3uI"
    "x/mkJa1PZ29q1vomMPhTHgZ/SmfwpxiDhd5QiMEbigYy+OLnfKE7WbE7yTzWlMSgwNTsVy"
    "GisjNg1Xf7T8iBFdGx8jIwQnbSLPT0xwLsC5CcNOs2SvgucZAb6jpvlnxju+ldXxLxZ8y6"
    "/7jvDXp3Xy+Jd+Seg7BI9wACJb/3f5OBkuIgio/l227LDpS06Kv5spPQHaZEu2KdZW6sKH"
    "zAAiF/qfOCdsYACca4RPcnHx4twNAwFfI09omOGgJyW8TjpGgWzzaLB1kWZ3XFQUM15fB2"
    "4218nuUwjwsD2/4s7vJuBtSGFz/WHWIrgwOfnByMdffTEng7gofiLzCgU9PSmsvf8BeoXt"
    "4H5tKykx0P5JVWdhJdv81Wd4PfRXZamzjq8nnmnJNvwqBug8FfWNr5PipqfkzgiPOUk09E"
    "/lmiO5/JSucTaOkQla0JZKldg4MA0Uxqn5OR17M02DMiAzJD/gYHvfuYQS8yEoyq05lryv"
    "yB3261UwSYB3vDc8FftA+jfRjtw5doHz5ZEAPtwycxzN4HL699zWtfDmD8prVOqrYOp5ve"
    "tyPzx2CGP7sfdJW/968uiXswZleD3vVXgc17R2PWv1NG39yGm+MxG3YH33udLpREFQf8TP"
    "tLd/RPfkL8HbNO//b+pte+g0ab43og+fBX+XdCxaAM2/+GpM7DWifbtGAZTRDdtnCZNif4"
    "7QBcnoGSmfCVz0oJ7NPsnQu4bgzPMsC6yYB/ab3LnQt4o+7GOdy2LHWdzN8wWYTJVdbICu"
    "h/j0vdcHRmn8P93kLpAxPQH3/GbBSOvltwZpgSbah1k0tjsH46YhcM0nLxmdhkuHIpv/w2"
    "oEZa7vIIUDqUvR3vthWDSv9TJbgZwO4TAM4wsp8Ocgp03No03Ip09tkmwsjFF6EPr26WGg"
    "59kg0mIFJPzslEdRw6XzgTMjWXUAVZxDW9a/EOITpKFOxSbYeY/B4L1bap9jmGdR74/mOm"
    "ksncnL5MiENtqBkGVcQk+S5gp606ru/UwUKeqrpl6f0jcovIbdFdHZFbhPRqBOkhcnsSw4"
    "yRPRVitxt5Iq9H+obipB3SXem2wCc7QIE53hK+2iD4Jyi3pmlQlSWz1COJ8POR01TFUP/M"
    "YWfgVb9/E9qwr3pRp+GH26vu4McoYBfnsw3CckEU1Kc5RRT0QxEUlGuyyly1EmZyJoNDdC"
    "dYdq4oj2mCSJC5VWyIDrhZvA1PS9wrMMLjcBEe6D+P/vM1w9RbO/vP57FoBMDjPa0akdRm"
    "R7nPHNagEXGYTy6eEXGpzyyfIdoq1qZxLuPGglq2yX6wvfRojKjENXQJn+cVuERP+YOBdU"
    "F3zsnvM5OsVEijNjdfqQ353CB32gwyv0FWNd5s4mVVU1RnEs8Xd5jbikxxQmoWqeJUArKd"
    "NIH8DKne3v38c4uTvKrGUsztibyncP1W+WSe6gvOZALO4s8zRz5GyzWhAP0v6Tni7I1pL7"
    "TJZaaICzz8Qewl1d5P9uHeahP8XfVLVnIbNNSgoabo1woNNYjg1wjBR0PNSQzzSeRo6d4N"
    "+jc3IgWLezRmv7d7I+EM7h6MWXs06t5di5L27hE/dzXs3o34GfGXU/EBuR60f7+7JP7hmD"
    "3cDbt8MDmldxSVYN/GDzwi1BRZxBFSXMX1XsW7fpLtkr/I9VTTGzHGlLNwt5Ws4QgfxQi/"
    "rZHveAZ2F/vTBrUpoAeGiXZSBWvG1bKVQbQ1HdDWFELIcpuZQlRoYUID3lsa8DYw9562u+"
    "bGxLRixYuCCzhPZSi0kr61ldRN+YQW0jeykHq7QoaJNLBx5LCRBjauXKW1RGYsMuMPTUy+"
    "ulpQXYrYJuFPvoakUZSIrqkFhkaIpnIDscQ0JFCJ6nFN4Mld+6G5dGxdo5/J5NHiy3U2ER"
    "WpbK/uVLS41gFvL4ymU/4VEDbTOe9sLTJpTZcWXwXT9aRFXrjCw8SDQMkt3kqUu+MLS9sp"
    "QMxRLceuxBwoX25jgqzqPnJ8qr/PBp6t8CbuTMKqVWgyRZPpWaKWjCbTXebv0eF3aDI9iW"
    "E+eGGlqGTf6MRkXCSgFlMNxZUrivA5ibYJSOMB0iwJp8oivPYJ6mz5rxOHQyJ4IRttkBC/"
    "DbX+NlCm7TLEATIc4FoPMDhMJMB6qXqR3x7Dh5PCWk/B+2zY+da9fhDuZ/7hmN33h6N7Pk"
    "n5Wf/QzSraFa5k/iE/C6lFpQObfxiF/d7GwwyAv4TNLstjwSM5QYeFd59aF7k9FjwAtYhQ"
    "FqSp85rYUS57n2P6vk+dve+jHA7BvXkBxhAR2ntj+0EA2c7L0hARsjTC0gC+XoCnYSose5"
    "bplrApZLOnrXxTNec4p+pWM3loqebwRZC7ZQmcvfI7aihnQ9+VHJxNhccqdvCo536wlb3h"
    "/XAv1w6Ili4po2/u0mfHMqsr9e64odoz5XqhY63PEjw7gpdbWV4dhmioUL9lrrB3+soJwL"
    "VB+Di0iPoINcHAa0JOCQgmd3QHHB7cIz7ZJuRHlcl4c05BFqahT9d/axGIWSeauvYcL/wS"
    "Yf/mnSfHvx/w/jIQPuARJXw7VjOTqMxeQeE08CfRHQhqB+rp0nbMObU+k4kF6X9tKJ8mEg"
    "8Di/mRiJJ3XU0c9YXaBGbELt4foW2SvwD8Kdk5w32ZKu+R4G0G9ynxDv4MqOwdxHysrPdK"
    "OgWpEEP80V/lEv1V0F8FbRnor3ISw+x/qHexsfjEdYaT+Rb2vS/KtbkHYzboXivDm979Jf"
    "GO4Fyn27sfwSlxMGYdfrE3Uh6GwrSy+QFtvzzcXUNT+DtmV+2732TtOHkAZ66V6+7VCE7J"
    "ozG7H3Rvew+3yvVDVxSe835srohbfxdWn8iZYBt57/BvfsfuXfdLD24oD/jz37R7/AbdTk"
    "/kLQj99K7et3v+JTiGd/veHQzbN/B28mjMRoP23fBLd3BJvKNdDEzv8xiY3qcbmN4npDAA"
    "ObaIDWRDUecpu6MF5GMeBn9MZ/DHFAYXRJdDRIjYR1jq6i7xD2oyM93mJ52ZPaSZFZFEQo"
    "QoiNRaEEGLdtUW7Tmdm0W467VvIGc/5PLh/JDhw/kh7sOJHgPlewyE4dbcPgNhMjRwR+uQ"
    "Shi+IFcjZMjVmiaLaAx3M5wy0HWgKtcBb+8sgbedQFdHOWe3e7yEPzR1z79xpFzOn34j6S"
    "tXApcjzgPHFJGXl8eRj/tePjCiJ015TNDlivjB7Mf1ms7tGLDBO9nTX0jy6V721aAv2QHc"
    "hTympToMBbi61WVoEWiby2lInYpK2FC1QrVESQiVSa+YS3DAoY9QIcK0yEp3ZvwEo898Jr"
    "xyujmQQbFui2qymIXqEHs5t4kKRbztF6pBjhaRTGWhUy2K1h/27mMm0sT4Lj8tSDYj3H74"
    "DcWc8z2HeJv5Lo4/ol9366rU4cdlmmCoRGaDGJRkTWWeOoGbV3tX3aHzQ98zJKcems2V3w"
    "8dgtAhqOgnFx2C0EBTIwMNOgSdxDAHPoW7uAQFyOtsNzrrtIffIGB6+E2670jfHdcN6Hv7"
    "6qbregKJ46iLjrwePzdmnYfhqH/bHSjSYYjfInxi09N9+5/hbtwT0gXn7qErPXDuwg5C7p"
    "XICaAZPQzuhkAjDnI7DA19j6Gh6xQ0dB2C/N+bRw3/TnZz4h+I7uBq0L7rfAOXK/9HVAl5"
    "G5chV5aL72BZUekbolOslo2B6bUy4weUs9xqw4YE7Uro4VYxS9EPAv0gjoKraLFHR9daOb"
    "oGYewC3yILP0WBOZjhNeIHdR/UHlxT1m41CQdnVmF7cJW2uyvO7yd9qqvJof7By60su50M"
    "eFceI+232u6gdrwOZjMdCstTWTZeZ/bSopobiT/jd6XM/kxUwyA213yoLSxsbpA9UTUNSs"
    "7LuvFQvX7KqeKh/ZXeKbHWvKQSU1/kcI3WmEdDBhoyiu5laMhAhLtGCDcaMk5imFOSlqdu"
    "jWk5yzEZL5wRf2PMzKhq4LZvIJ5bSQJ4y3Xzs2f6ogifo3TNq2jwKQ+3P6Uz+1M82T5IyQ"
    "VNQD7NKVqAfilgAHKVqmLqQIgIUYxsFGOjou0JY9z7HR0nW7ciGKFpVSsIo2NyTeyrujhL"
    "wC/8a60c4MUUGivPbusc1SdBMhU+vZAgUFC7vriEzx6YMg6dA65A+dBql7LCo5sNkLVcJA"
    "FQCDjzSJ/4nCOTJXN0Y5JUbLLiuxV0Ew7NB1t3FwfmekNEBBERREROV1VGROQkhtn/4uW1"
    "yfoEJ22VFfJGEbb5BCfNNlQEURFERXCbIigGxwAd6CxBFQxcbeVQBvVw81xBqFzpmevLuZ"
    "fr3Z7OqLY06GdpdNYZeeIPDHGgzORqmwNm5uQU9Lt2tMUM7ZbHRTs0al2odaHW1SBxHLWu"
    "kxjmtIrwqXtjakF4tESL+c2FhaRvTYZrsU9x0goZhr5h6Ntxh76BJlFw7QdI9lz8NXOSQD"
    "AGwZhasvWIwRiX9QlAzGZQtoEw+ZCXNuFsEm0ALxEe/TArzsmEPxlzJim19GamoUElPflV"
    "lgm3dMYb2GTifUoS7fAV3k3UA3TBH1EKEAIRhJGfH/OeHqlEgITxf7JQ1/yhlDVVLRuKEc"
    "Jq0GDg/B5WQDqVd+R3WwBSYDtwL36rCX16olPIQ8Y3dXE3zzsA/j7plu34QNRKlZETouSh"
    "RjVBsWkGRCHPhM9kwkxHn1K/IW8yZvwVoEOmBXjigVyM/uXfr0XofOGA48KU+u+vmYzyfg"
    "2+lQR7lY4Oq5k+nQVf0H3tMeNjwB8eqC4lyZIGCzJ6byjuYqgLm2rEzdbm3QDGmTPQFsPE"
    "n5iPtU0dx+DMnxBbXdueH8bUUPU5f9QxMxeUuc+0MpeGBk4ZotuJaEO1iaSBOo3AW5AAOV"
    "th0uxdrHFhmXy7pd6nutwcbnLMDnEnNzTnELcSK9dzZXFUZ2mXWgzRMrXltLr+3R6BmjdS"
    "Nhpa6aU0vdt4K7vKmzzzLZYqvvmv5PqUVc6m4LZafu+VjvGcc5/3Uw1b3O9GCT2jwQINFk"
    "WFdTRYIJJdIyQbDRYnMcxpBouMYK80i8Vu4UdvmjA/WigqB4L5IatMVCz4yJcW49zdnl5x"
    "Q11ntPjsftC/7w9lIVN5NGYPd9fdwe+D3khUSg3+GrPrbuemdwftvaMx6w2HD3BG/oW8gs"
    "qX/kDWcZVHY/Z10IYT4s+Y3bTvxT3l3zEbPgwGXbgPnAz8GLPb9uhBnHUP3EyHfplUcaZ9"
    "1+ne3Ihz3mEUWckXLpgrWjAjWBANDYc2NNjLueLq8gXtZRFKNJptMZoJ7Q2S6cksLEXNk0"
    "nkyPMtPPeRBBdHLMjzJHLk+Vae78Zq5HBeDkctCUU37gRy5Pm2Wa0moVfZU1pNhLAOxNuz"
    "n98AqNpnw1DmppaSeGO7thDto86C39mQawKQY1z+5TJ6/2707eafXEaXB2P2Xw/twag7gH"
    "P+4Zj9s9sWp+TfekjoQStnAZAxSob+fwlgo0OteWHOhomQrwl8XYKZeMWFabeG2S4bTrSP"
    "GmejORuO2nfX7QFAA+7RmA3aI9D3xZ9kVOK+Pxzd98VJ/7Aee445nS4XIheQMjVUu8jqSC"
    "LdaY3UzEeu7CUi7buaui7C3DARbj0JfI2YtnP7dobJTtq5W7ftZWEGhohO2T12aprgGaWY"
    "T09K4XDvROJT5mbUmSQvI6N0p8zDsFdLXg6GqU6ZfxGXo7wMjJCdNAeDHnO5+RckOmXuRV"
    "wB8/IvQnbKHPQTxBXnYgLpKXMy6MWY+1scoDll3rme+0VYFyA5Zc45qvGicGEEHiHGvXxw"
    "UqSLOqNJg+6oLbEi7wg8Voa9IRTYdA/qgRN5YSDxQbniigxVWYp9LEAWGYhHTleVgu2fOe"
    "x8vur3b6Bn31/vqjeKsPjh9qo7+PFdxKCT4Bwrg2cKsjtAhdwuwO1gWExen/ogDYa5YjXH"
    "qlkaikfLy9JwEBuyNAJ/hgLvcgfThMP1kKkxWD4QBJiXqWEqZOqWtAGSW3EGF88bsOnpOB"
    "m7PXFAaGalZA6If7tK4O2V31FDWRv6YOfgrBCZSmDsEOro3lIvfKSh3A0KmDmYKz/1JXC3"
    "49Z/bjBrQ2JRDt6mevUjc+PMDctHhVO1BDZiv8SqThN8J65c8i+/DdxyVhlbcbhaa0M4H7"
    "YdqIs9mRQsIdNEDm0SHe/JqHCC5SayCjDUPZk09JLIjHhfTeWTANz2XXbQR5MYBHt7Zcm2"
    "XH0lKdvWRpXJSLcVaJQr0znVdJHDQlbHltQtYnMBIlx36pxcQ34k3kxYY4nKNPjhuvnwwy"
    "eRCWuqGhQiRoAKym97BbdfKJXbdyxD+iEfYMz4BLUpZPOCXE3S00vku0pPuj51wwTc54zl"
    "XA+lRvEal5tw5YXfrvxeN45FwOcq+3fMEnrHVDGYKqbo1wFTxWAOkRrlEMFUMScxzNPU4M"
    "Q0V+n6ByLm3xorzhTjiWH5vzwBCowzwSL2By9i70nvu/h6ebR15vXZTe9L95LAv2PWvrt7"
    "6I3+eUncgzH71m3fjL5dEvmXt+h0etfduxFv4h6NGeRD6g6AzDuCSOdRfwBxzvxPVHF8Gx"
    "+xuMJUPIbDozzpsKyoZlicjZLulB1JMeqyIlUsELdWkLtJpMjjxMjWTQaOBAa3LUtdp7nR"
    "RCgj/DV0+xgZnKX9dP8x+uPPJHeZPCZGAX7ubV1sXPGNSiH8sGEoAciPWY7S4Xy/UoHieG"
    "1zVNGAtgLVhkoGrkGerGYmWQH2COUn/H4v+fl1S5aXAEic713UolpLNId+4BigdlmAgr+I"
    "LKKQVE7jULctWFIhVFlF9u3iKIhIIyKNiDQi0qcLVSIifRLDHPrqFRnlECEOcq0Hme+7dt"
    "IHcMRFlrSIcI+izvhiWVpUaBw9nO/H2/Y//hYay5v+3VeveQAX7Nz0r6JRdY4Dxc2KcDxA"
    "gizfgeX7RU7vGTR9KDz9eKKmsYBq6eFl7hf3sShXo3R7MPZ4cHEsTLs3W0spTJs4gUtgbr"
    "FAqHrO260Mjq7cWhX/lc7bCSCm79WdDl5O/SY5MEvDtG1i0YVp8fElJvM9d1tQ71bUdxU/"
    "f7CJV7XlM5nICD2/5C0UYRXVWG1qvVItQAaHLAm0PMh9RTVgyjRbkWcnAtuccGE+FAM0ER"
    "7MQAx2f35Ha2lQG4re8nNrsqL86or35/kve48NJYthqKEYLX8iD1UdM68YrclEGVxxQWVE"
    "1LSd8IGzzFfVmIi+VPvFrVpLJpDqTXXcvigLFvU15zrU1bUduoCxNGyowrs3Kuu9SCXlKk"
    "NRnJXeaVOHqtLbeE4hld6k0s5h0VXSsTvhq+lbrIry+/XWoYLmCDRHoDkCzRGnC2GiOeIk"
    "hhlrqWIt1b0x0vv+QJYlcY/G7Lrfebjt3omzm+Mxaw+H3aGogeodiSomvWu3iAkcjNl9uw"
    "flS/i/Yzbo/r3bcXuXR2MGy+J60P797pL4h/VAYRvvYH7dbYMHufgzZh2oj9tp3yi9m5s7"
    "PpyXJHqGD29v2L7q3QhP9M3xmN12r6HhJXEPeMv2bftrl7cSf8ds1B/xjm760O/muB4DHU"
    "AQ4uOdmTgzQnnA5Jlv80ksMXdmFKQpyPkkcmR/gUSxWNY5urGUXNY5NRVvZsXK9FS8WBA0"
    "ymHVtin/ryiLg2R787iexpHyWCzx76Ic3lAhg7MZHIBs84ZrBUhOOtwtAqXnZV+E7KRZGL"
    "xJjIXp7lYRskbIAod2uXri78mfJ0HuTed7kKbG9Slqy3P4+iSbD/Jp9UH6GvP/rN35f+1d"
    "XXPiOBb9K6q8zEwVNTW9VftCP9GEdLNDIAuku7eWKXBABG8Tm7FNMmzV/veV5C/5E8u2iI"
    "zvS7cxuhI5kmXp3qNz+4MH5mfxr9J8L2psvn1Ml+I82xRThXtF6adCPGdT1KrNR8YPmi6c"
    "TDY0aTNyYehfJCYVWtUQj2oOfo0LR/EEjEQX5yTIiZoB4RZS5EiGFOj2QAtXhbUsSguHrC"
    "NFkRXOOuK9h2rAtudVNcUEsUJKKmq+us7nHom+uyskcSC/6ViD5D6j0996dV3R4I5tQE51"
    "QfXgVnVNSEk/xhEMr6zjHPz4O3OsY7nhyxY43+GXp0cs6HkCqtRENV3oNavxJ5udeuh4xx"
    "3cAm/uB8MXg3HPPjA9GD31OIesZtKl4f0DLoe9RqbVuDI8ELKBkC068QAhG5i6CrlGgJDd"
    "im5231/Fp8agPMhbpkqIgv67NHb7f1N8CNnQuqWvEFgpSuU4I+CcxSkGbItja+E11l9LkI"
    "AiZm0OwhmmkzKtZkfd/fIQahcPtbt7fLF9Km8DcYasx19Y2CdpCZHG3BhO4JWp6Ay/tryV"
    "nZgPnH9eC4QZuHFYA7itUPZJPrrqafv4jvQsnzDnaD/nEj5wRc96hL9RLRqqm0OsMGYeWE"
    "o2+uhq53iBAjcpKKsdke0sOh6oinigGu5Ru5J+4LorB+8veH/B+wve35a5BcH724puBu9v"
    "rcmN6JJDxI8WGIArrZgrzSZQpiCce9IzsGnjYeW/ixykfTGPRtp8n3uONjBqI7xC52hBz0"
    "C2nsEL2aOZpQVxQmuVkb7p92Zfuoj+uzA+9ca/L+fT3nh2N5h2UeRjfGtcbNKu++zcu548"
    "Um3wi0U9wBMP3mIVfJkFvMXv48WcHKhMAoHTOd2kODH5rzt5PkwzVrAAp9XW9lT7G+mOjd"
    "60E5XhZguhUIWb/I//OuC1py2+8j+QmW3V8XMlrg6W+aQ96WTxcFpR1fEDttaUw/rE5MM9"
    "H9xPdsLNefFfsDCYIvlHtCKTzZ7Vs+JSNOoG+QEWaZ/cXdOfYaOd+YbMrRNqllPtcZrckS"
    "bCRh/KKIdHz0ew6qToMvspLOW3ZL4ZQTOe/mKNtYeKjuTqGdf/8yVVKxFw7iGQULmxkfSz"
    "w21WvfVyT3/9lTMVoFD4oOZn1Hw5kMWgY1oShjXWLDLPPFvai+Dz+Hk4jlUNwSAIBoku+i"
    "AYBFEChaIEEAxqRTeDNrtUbfbj03/IylMEXs5EZY+kUgGiNijgTx4G4y6i/y6MbxOqSj8h"
    "V6PJbN5F9N8ynt8PRTrjQ3ZffEjriueMaGihnnhWPjJ6cz+YUz35+cK4mzyOb7uI/bcw+p"
    "Px3XB6T5XsgsuFMR4MbmfL/mjQm3YR92FhTO7uBlNa2rtYGA/Tyf2QJS7wrxZGmmRefzIa"
    "eZp5waUajn+IdsmOdjUyXnvz2zvsGMuFa30/pyDCETsAOR/kmP+pKA0pagVkpJS9eczRWT"
    "T4GjNr86kzFs4QGJVBeXAUxQdjxKEv4kCIGIL/QGn/AR/9EOlj3g7kUlXu4VhAp8zGLlaF"
    "wid0bx6mw/6AbsDIf3Sndf9AemA+mdKtln9NdnWTJd3LkR2de8HufHq8/Uz3hsHlwpgNpl"
    "9Zfd4FK9cbz75R4lZwSfaC8y/0DvtPjZ0c6zLRI9gRI4V7uZbnWMo57Eh8s/AOOmJ1Dbhf"
    "wmnIh3sTYPcsSztlOGhjhjG8qcCctC1eGJt9Oup7RzfsX2l77xGQpQP633+ACLRsJYEYLa"
    "kwJzRqBrDGNyccB6soprwNAHqGZ+uNvyS+4lRbrqpmQnuebRvjHoK+9vvpa7OnvAZgxSQv"
    "moouPydWkNUmYJ4q6kTPaPSQ/HNNKvxSRaJDwFJ49BE0s1n0LGS7tP1yZ0n0EwMjWtoV42"
    "B0ds2hV7Sersstt3fmG94gh9HZHRsRVDY6W/TuyN/lajZTnrnHMN/jrfMRGfgVW8jCb5bu"
    "kN+Z1Ai5WMsLY+VOOStWfsWeEHJtYdKIaWPf2pedfsLPmtEJmfyBIknA46dS1WWY89wRB+"
    "8JxYaDLVkka4l1R+ZwriFJpHw5LQT0hpqqB5IxkIxF32FNiR0BybjM+G1cbAFIxq3oZmAF"
    "tpoV2ABORYM4Po1kAL4TvwcUW1TksOJXfYONNA2y7NAyb3MVCF86tBzdnotRdXhLWGopvd"
    "SiPqkSfcyZARtL5f4lVVFsSq6lQ2uFWSI3vduvvXGfrW69K8qkmi8/9fq/UyqVe1X18FP9"
    "61xgP9Qfpk+4sAsH6xOWAC5wIC7KgYhJTFWMJ8eUrZoJ8Pl4cuKxBTIEkCEagm4lMoTMUH"
    "/fPZ5I/uyvuq2nZ/+IFenkJgAJCi9fg9IFFPRYYWRaaK3t9+iw1wyDxrdN5FWINAPpxqup"
    "r7Gfm9kXmzO3SHfSUkDXUqdgZN2rz38Pum1KURczrU34vpXYjsy6WQ+FDoSwJYh+Q/Qbot"
    "8Q/W6pLwei363o5uirNdnN6V0ctWq1JjqFQiRW5JeHOFGJOFF0sSYyKcWWeRBGUHhOMo/O"
    "2nwRisByJgoHD5R9rg6W+aLb4q+BqFmbpVmim+7CG7zoVh1c1rEYAOdfKBwD4H0SAGj6+1"
    "M48XfCEPJ+50dX6CisI67i19PM4XreKc09rQU8/t58WQOww7CmK4U2+m4pAG74jF88pqLm"
    "lHAW4sSsqFRcxR/iKfEUbvRnx1G4h61gCnXdRpr9A2/Q1rRYynMChv6KrVMXrcgKnY6ZDc"
    "GdJQQKjhTusW2H5wrXFt5QTDssSTr62cDOL25gxD3BiMzttpMItFy09YVB79BURDaN0xAz"
    "er3Hm2dsoZ2XVggdydC12EFNPTNve+75SG5m1G37KCn8EYm5SmwnJiIgsSV6etY+YMsmD6"
    "P8xrxBJbkZbvhGW6qxDYk/f0PGvYx6a8tBBPE6iNeJrj8gXgeBHIWcphCva0U3Q0ocmSlx"
    "4HgdpIhIAfu3y09M5U6HettXQXh5MwA4NzmElrYhyAXXNwFg84D1/CtLc7sVxDdmCTDnwR"
    "zzIwjAHLMEmPNgjrhSigbTI0atplSF7qKi2IUWrQYu+9kurGaT9YRLXMrezKgajaCPyjXq"
    "opmrZDMdPEym88Ht8nby+Gl+9zjqosSthRF+Gd4Lin3q3XJG5NPC+DYdzueD8XJyd9dF3I"
    "d4/KHIOhpO9CoaxQc9c+DxNA3QZIyrKKxJSwA3Du5eP4iiGpoAnMCMegdmFB2BNaA6c8z1"
    "j5lXV/3BSgVw5R7VArBCpggRbCFThDriCNyLvpZ5oQ0SCcnFUYWsEYwcWDFtRIruwZVAHx"
    "mrFl5jUnVFsKZuLdcEkkx6qLuASiGHBiurnMwa9EFZBku5Yqk1/LfDTzZilr+ioWMjN7Zn"
    "sxQUuoFWfjh11UUrx3S0/YoyLDWywMQb9KY7O5d5ecBrXdujLSaNrWiauaVXmHI54/6ZCz"
    "e/MGiZg6WvMaLfoTfzuN+gnfaKP6IVG+yveMN4qFH6KSOd0t4tQxiNvCD+PJohpUMqk/Ny"
    "LZF3lHO05VJFJf413s+X28j2uN/q+xdsOMuLtLfeaZabY0d+WxZ2jpZxmbZkQmYabLKUVD"
    "0Nhciol81vNVQLVFug2oouvYBqCxxMhTiYQLVtRTcD1VYm1TZcxpVkKnjWKlNub/75OJkP"
    "x5+7yLtYGPSCioe7/1P6wd0jy5/jXbCkPPNpr+/acR/Cb7x8Pd41vX//MBp4t71LcpeKk4"
    "9G7K5/Gd8Yvw9xIXWTUmYUpFZ0QeLK4/jucXQ3DJAVGBmcaRdxH+iI+OcjmbvcMeFdLoze"
    "w8N08pXJzntXC2M4mz3SO+7/C+OhN50Pe6PRv5a3g9Hwq5uqKeXmwuC+5+6mpYNSY8Qktp"
    "llRkuikguOFDoUhuOvk2FffKjwtl3Ef+K7PCyRvEeGSvBtmi2XnSvlZnr2LnKXDJqhe9O7"
    "Up0xlfAglBlGiUouOozcpY7Y8BkP6LAZD7Lmlv6XQf931o/uxcKYjYYPS3964T7wg2Y6mD"
    "9Ox9Ex49+jLfnf+ldqDAE44SP7hE/oDU/ZHeVRzKOGwDDPY5iXwRegLQStF9tZbnGKzlAu"
    "wDFLgDn/KNWJLdw32inlVZzpf4ybQRbOFD9kJHoh4p+KGIJ7Smn3lB9HWjLRozI+57QKQB"
    "m3CX1eqb+hrxvR18+mubGXFibA2uU6PL0G6PUm9XqaGGN2VDzdGrRa/5eCsXY4WOZrhQcr"
    "VgE8Vyo/V5hAWC6/9AZ6uBE9HBKfRPo3tILeVbl3PTFaUfUV3gz8MaAd9I4A+7xvQYB5Mw"
    "AYNITeHWaQnQDZiWbACioJNYObc6wfDkpz0MJBaTgofdXjFw5Kv89BaW87WxGs68t9FCMg"
    "GVURYkegR6Sea8XIJTHWgdKU1XS9OIEyQcHBtKzhuXMH0zU/eFR+qCJIlTSamoJRHaMpAO"
    "raBhRdVUmVBWGAZUmD+Ghmy4O42mV7v1whdZCDZW6OaweZW6QZrkJHh6Ve25lviPzaE/1G"
    "d5iKBnrC2ECuYHLHT/NGL22yVncTwHWQo/0ghSgorBr813qnGeRPZtoaCXWQyzW/MFzBEK"
    "YPwkRA8MvBObGsdVrwO2IKIhsT28gw3faz1EH+HYrr2T+ON3/8EQzdoNvh5D2cvIeT93Dy"
    "vqFRYDh534puJvXpjtjsyJvAmYCUGZKuCBJwZp9584pf4XG3+qUM2P8C2PrlrxDcv/1W7M"
    "Rm3pHNBL7kT02Z77Px9ctfJb51H4j980iW07qTQjPOnGt5E5hrU+bacH+Xskw5ewQ2MKzM"
    "Q2kOH7EUE4U+56Vgjhq+D92nQTg3Mmdjg/AFTQLZmgSur07gFRcaXO4FJ4sAWPfbLXB4Cu"
    "AZsQFIE+4r09jq1osQpBEbgDQOqRuUFEKUNwFA44AGEQwBRCM2AGkcUsiLBrmmVKDzFcg1"
    "lU3kkx6M9hhGWeHokIB0LiBthSXPhqQ/0yO+NOZrGtgP8Z6QQzM1rM0X7GZpQCt3l8OiuC"
    "yLAw3bklUOohQGFgK2WckOetE2GNFzw8TmmXSFTYxoYY/R10kEpS/9AxbGysLbIz3uuqIR"
    "6w5tm1W50zZuxNs7JkO+2HZYHguTLelWZbJV8EMurlBQf94FnGimSgMQSIdAuugsD4F0iL"
    "AqFGGFQHoruvkHwTDdq3he59a3Vdm7eOOKy/oiswtj8J28SsafB13kX8UXVu8TZQsWIWV6"
    "IjBWvCuqagunCUpPB//wlKf9KzU6lLzsUg+Mzck6Mcu75Fuo3I21TJOD7/PIDOkD+fN97/"
    "svkVlyNBl/9otzwPdHk08JwMsLoUmQQGtSdzTtrbXe4XVJScuIJSj6KN/L5Nu092L2LBq1"
    "qiXNjsJ9KmMihbRGUtMasfTyLHpcYv5KWsMcpvQcBswNycyNRnKPmiLl5Iu3lfP28aYwTa"
    "k8TXkBH9GnKLSCxyhf2c+Nmwniy5sBwGekE80Mxtk57UQzi3UGEKeM4eULJiCVdhknKlF4"
    "f3bT782+0NSYsy8L41Nv/PtyPu2NZ3eDaRdFPqrhbwSqUN3igGyrJaYKGJoAnMC8uhDzKj"
    "5oa0D1GhVk4shyD2sFbTrQNEpHW6oEzQM9mTXSbecmhfMXftnJY/yx013LvV/uLN+PVWu7"
    "/Lqdud+grWW+IA1ttBMyjQ46Go6+R5phUnKbq8my02xPpsWTjrGQY7I71Eh3EDY2NnrTnV"
    "1SckZ+c4J8PDJlWI69dAdyvQQ8+rvqqRiId0C8E50cgXgHsW2FXHFAvGtFN6/NjZAkiF++"
    "noDQVUdYQW1FrtoKxDRlxzQja+3kKyDD+cQb5c3+DUQ7z5lNZvP4QdRwP1EUPM6kInTNiV"
    "J6yCWcdEXcHrqDXyq6PYJ9+pDU1dwx+U6eDwZanvfDR7WIB2Sp+4VFlHh/sl0B2l/Ryv5x"
    "ZCcMqbPBbYl8ab4ZiC5b6DlBzi+RK69bpc5UwduomydN9Tbq5fBU7ThowCMBHgnwSIBHor"
    "VbVfBItKKbQf8VPBIN9UiA/qtEYlEZ/UyQzmS7DZB2VMCZFt3LJWDO3nMlDIHTlc/piu61"
    "K1KQIjSOZqJ7loKUGGFKaWv5SelSvExcvrps/5LFFTrrV7o3DXzyciKxREeGLzz1K+pr9o"
    "56gnYaZcOT+4i6JEJeyxslvlDLj2jlllnqBtl0rJCtnajsFU3GxIolfU8XbLeSABaB8pXU"
    "L4N+4/29l2gqJH7zeMWbrbHBev8acOaBM0/0NQPOPPDyKOTlAWdeK7oZNBxk+vMaeeYcnC"
    "LNAlWqU6TaMc6K5zcvhHTDDnDGtipFmUsxs1YTv+KbSpHlTdwWBCtUXt9EfRaFN94RK3Dn"
    "whFyuYBSeQmLzipPJ0FYk5YVwG3OPATnyRU7T+7NmDUAOwxrulJoo2+XAuByD3kNAM8cbb"
    "u9x/4uvpFzwlmMk/OiYiGz4Ch/atSMP+ifFzij5ZZ7v+DZ4NnMROQnnSgpWguOf2v2D7yh"
    "J8CfsBffcvO8kHUu2plvrsUbtjDS1mt8ICPFjVjRANczyy3DvvQUc5ORs0s1mkrrjufrSS"
    "N2Q7QGojWiUxxEa8CNr9A2F6I1rehmoF5LC9X8eSRvT91JWWBnvnh4k8u9eWRiXPPLx1+6"
    "CWDKm5TCVLH9CiR6VdA9lATU20mVwTViCvCC9+0dvG/xXW4d6IbZcK8a48jjq5SPKNTWTH"
    "ERRYQ3sz1ENi229MU+iyYrdvOGuEqCrAbGeObTB3eRtt/7Z+sZkFRF8KBZDr2pp5zdr7Xm"
    "CgzpSE4UoPmC4wgcR+A4aq9HARxHrehmoPnK9B2VztJWd4I2eITkPULeArVUP8dtgTOock"
    "+TP22rWy/lFj8xW+hplXva1p+NDFpNTlSFN1I4L1HJ1+OHQsIrH3KEVz4khVc8ylOpd2TU"
    "FB4olR8oCE+A/1wd327lpD3e3FNRwPb6GK0xdir1oFfE6DpDDhGcasgAFXj9IQlUiThKFt"
    "02gWqReEpV1q1pkA+0ohjn1Y182BityY9kpNiCjFrBClPZsn6g6Kz8cTC/QvgEwicQPoHw"
    "SUv3OxA+aUU3A+8WeLcNIom6OzIh3i1vcjlMZeW0B9atgm4tyJkOXsLGeQkhZ/rFc6bL9A"
    "X11msqrjZzCOQv2EjVLE6U6eR5hDS39NKOFD/rE/pG83VTiuseb56xhWxN37DP66PtmC+U"
    "9fqGN8grhI2N68chnzfayfXw8KW9jFdb/flIj0yTb9/I4KY+oTQu7qUbT/U1+dbsQcGWbm"
    "6WpKV8txNXrlO35PCTRR7bnf+GkdiQZthviT+7eivgTQNvmuibArxp4GZRyM0C3rRWdDOQ"
    "kWU61KKLiuRDlI5w1KrV4qAgKixbVPhJ2/tb5Nj4zNPF5qxAGBvH5wc4kdC696i7kSzVzT"
    "FTINWq38/pr6PzGuycu0FdrvpN7/N0MLjtIvf/hXE7nD08zukd/yruxSry3qpffN33Wi3L"
    "vcPSzCu/zJrz6JV6lxmmkwLzHP+V4Unxyys83GuZxgbf55EZzB+2P9/3vv8SmcVGk/Fnvz"
    "g3zPujyaf4yox3ghZ1GUY9pxCby5gxxECNmQGs+SFPPppQMT7X56pqJrRnw3OxwVUg9uk+"
    "4zWg+ymo6EqxjcyGCgQ///d/AMaJJA=="
)
