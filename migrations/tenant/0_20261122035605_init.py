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
    "eJzsvXtzo8iSN/xVKvzPzInQOPo+/bjfeCNkWd2tM7blI8k9O89oAmFRtlijQgvIGp3d/e"
    "5PZRUg7gIJZIQyYqaNoLKArAuZv7z995lDmcqc8/ZS050uc6z12QX57zOmzik/SLjaImfq"
    "YrG5Bicc9cEQzVVop1C/4YPtWOrU4ZceVcOm/JRG7amlLxzdZEDQZ5SYD/9Jpw6ZzlT2RD"
    "WiM2Lys0umO8R8JCvTej4nkwf6aFp0QlSmkYn66FBrQmamoRFnRn3SqWks58zm9Mb6HB5A"
    "M6f8CXT2dIB78U7+a0kVx3yivJ3F7/jnX/y0zjT6N7Xh53+fPerU0MTxmSo4p2tn0Ij+vb"
    "CobXOm2B6dOwJsaRjA4fVCMPhMNOZMFT/+t0VCfXLG647gvDxSePcwDE6ZN+HjaVqV9Pxg"
    "qWw6K6draLh4VkTvoRktexfnFY/2/r539VW0hDnzoMix3bRerJ2Zyfzmy6WunQMNXHuijF"
    "qqQ7XAJIdHc5eEd0rODn7CsZbUnxba5oRGH9WlAUvl7P97XLIprBAil5h9PuXz8fyZru1z"
    "RlecQf+/+6ABIkW57Y+UYXekKGexdebyKrgc3FNTzljONJ3fBdj0v7LfDXvE2TO4Qed7e/"
    "Dz+0//EAwxbefJEhcF887+VxCqjqpsxnPDcznXwzy/4jxz9DlN5rukiPBdc0nOvYNd+O+d"
    "2AzAZmvymOmx67AMHvVuusNR++YOup/b9n8Zgk/tUReuvBNn15GzP8vxMPkuK3dgvxPye2"
    "/0ncBP8n/7t93oqPntRv8X1iHfuR1TYeZKUbUgT7zT3imxZL1h3Ww34aHtzFQreVg3FJGh"
    "5Sw6wsE8m6t/KwZlT86M//z0JmNwf7QHYgF9ehMZsFv3yjtx6X8TGKwU27JCRGXuXPVdOV"
    "u3psBWJDbW5DnbZcu54GmP35h/imh8W/Kp6zx/zzqDLt8fri6IezBm93dX8ox7MGZX3euu"
    "OOMeRMWlPDP+XZ4Z/y59xr+LzfigcJF3wgdpcL4nMlT8KrBPh6nqPNd33Kvfvck3dbPmbm"
    "zyTg2db76Jszed1SGiBnL6ba5N4m3GLvE2vk1wHj3QmWo8KuZjka0iSrfHduGK7XVhejm7"
    "RUgDy8vUEBFyNMJRgSXE2fnPYf82hZ0+RVT90acO+R9i6LZT1a4QUD0flrrh6Mw+h9u+hr"
    "4JHAppQt6O8PNN+z+im0Xnun8ZHQ3o4DL6OQQ0p8ho+AQ4GKUPhkVVO0kWH9G/neTR2FDs"
    "9KU8nh1m1P2PUTa/fSjgun/7zWseHYQov/lr20UFlDBVIyWUz7kklM8ZEspnkFAAc3x8Di"
    "BgcOJBnT6vVEtTYlfMd2Za2/il+bt59IzK1CfBO3hJeAMXrL+iqmbojA7oi05XZwlwfqRF"
    "KwvS19y2irVpvBXWbzNiLigjHnGLPKyJ7thE11rEMckDJRadPpuMakR94uPyhTwBEG9ypZ"
    "u3IyvVjuP3ZXW6HahvBngs7gT/fDgyuBhxRcQVa/EV3jKHa7LfdwyqWgO+KSZt9ZuLmbv8"
    "FJrxLd5tt3WD73jWz0fXpCoP+W4LHBSWU6kWtog9M1cMLK3iHrBnQzNXqojv8qX1PGZjNg"
    "Gb2YSoFhW2W7fDn/gXw/5C6HzhrMlqxj8pwrDr3nhFLSqsuuSRC938h0ZMi/+nicOHGhp7"
    "T9G+G+k6IKSW2CvMnmL9fevdRrpshiyBhmg0RKMhuraDWbXAiLhw2biw+LTEmNm2LHWdzE"
    "2PIMLIKgHI14O+/vwralqTwlkhjgVoTpNpaExHYzoa05vEaTSmH9FugeaWkzC3dFT+appq"
    "9V+oZekaPUtC4aJtWplgnNtaMYPNtxtdiKYCBEZWM306E1iYh5QBaraaqQ6B4AWbPFDDXB"
    "HdaRGNLlTLscmjZc4FCiYf5yebeA9xTkbB0+aKxQ0zB7rxmNG/p1S8r03AQ1MEcIAFyFoa"
    "NA2X83An8djq+uyvRhp7GgLQ8AlvJ/rn9liKS0CAIsJ8nVUm5L+taqd8gif45d3bD79++P"
    "z+04fPvIl4Sv/Mrxl8792OokKUReHNleK4V5gS8a9a41/LhbbjMIcpcZhrPczw9Uoc3+Sx"
    "dZtnDWqzBhQGKbIBQkQn9BZj26VpGlRlyZwLUEW498DJmsW0y37/OrQALntRV7L7m8sul8"
    "jFzOeNdIcmf23421OjiK7jEzRQzfmcR1P/nK6of64XCF83ZpfotRHlcJy9X7lQrT+x3+g6"
    "Fh4WYamr7136HR0nWzdnz3y1w1JXvpIUnlb8/TVqULktDPhnbtDrjKTl+xXUcXPJHKH5xb"
    "Vw91IrU/kONNqqcn/n2uyjahGV2NTSqc3VXK7AmnMa92vJbrqHT6Lsrsi2u6EoZ9/drqge"
    "3a6boaGqxjIB/r/Un9JVVI/kcApqlQyXOur/effu/ftf3715/+nzxw+//vrx8xtfWY1fyt"
    "JaL3vfQJQIDYiULeoC8C1tx5SBwVf0UWe6y7H4/pLYMHu3ESQuX7QwUa7kKYKSbyqyb8K1"
    "Caqdk4kpUbKN65uYgzZv2Pne73W6ZK6uiaM+J2xUpfWaiMVtHC+eKWJxry4MZe50iMUhFv"
    "fawvzRgTSIxZ3EMKPLYcUuhyAeFOCu27yBrP2Qh7Uf0ln7IcZawZ1E3m7PgOPR1pnRwhvu"
    "gsC/YybRywsi/44Z4J3d9u0FcQ/GDPaTCwL/jpmUYy9ceTYqG+dzhsrlC1UgJ45ASZV/J+"
    "BSW5BVl6bOQ1UbcFUyjKZkhspiMq19PqjaMBl8m3SLJuhymeaYINkB7TH+maM1yLj6epzd"
    "6fkuAiT1yHgB92tQxgsHJvIOykGYsgTl4HhcLo9CN6gJVulldjjLyPqQjUhqwVa5IEjboQ"
    "svRteiU9PSWkRb8vMm4c+5Jq41HZwEbSLy6QjsUPgMPpIJFzQtqfZOksHIEvsXMcGcFn4Q"
    "3RbcA69FAwKLRXaJXyif/xpZqEsb7mwubBkcbJjTZ9edUbXh1l6qiQt+h2d9saDaRD7BSn"
    "dmRCaqgfZjJsSEFpnMVY0qy4XbTNqZIKe0uXyakaW9VA2IObYo/UImC8t80QFLU42J+4Az"
    "09AFpe6QqWXaNgCvFiXMdPh9GO9uSjX+hhPx7PaEPFPON/pCrbX7OuLJhLukeLpzMmH0b0"
    "fhI6oaKoxoiC1LZlDbJpurwmJlOzq/5pjEMM3nL/xuFp3DlqF5tCKe2jbn9MHU1oJZXosW"
    "eTQ3Q8Pfgs8pwxZDyTvni2mXyOpQVgKYKWXG/8bZA+3LjTEOjLSY/WJyYuprBNHjzEcQHU"
    "H05kpQCKKf3DAjiI6JnmqxcjBF7ityVEjtBfYAr30Dd4DybT0W1wsTpmqq9Om3b5KvWmni"
    "5wZLKCqXhClRLqm1XOIiSgrALQXWTpQMl1DCEnIBjoLLZ0OF0HedV86cOjuM7oYKR7fOoz"
    "sFlxDD2A1/idDiSNd5pCOodAFjfYQS7fUF7PWuISnO8XR7fYAE7fWhYSjDXu+a7IoMSIAE"
    "B6T0AZG2zSLjsaHA4Sh9OAK2UYO+JAV/pypLSaSHU5jeVDQAZWtLyRboInJXcg8ofdVZ+n"
    "KHi8vKjllkr4vS4Y5X+o4XcHcpuhIjpLgE67YEa+LD19PofGHyH9P1QLi7nSU488UbtbK8"
    "+vRNc8XatM/l3/dM1577Hd9eDGqdk4nK7BW1hMOXTVUD3OB0R4T/zkzDTfknamg4M912yY"
    "QzGD8yV+D2Bh50qpbs8Vf5HRNDk0PJY4N5kDFS+RBbxB5OVpgrOMGW+DZXVua3GVmZ38az"
    "MmNK8fLrABSZtM0Nc3z38WOewLmPH9Mj5+BaxFnD1NbKTLULxc6FiBrI6U8f8rgZfUh3M/"
    "oQZbPtuLkE87twuASHY+/Z4P72tnf7raovW3TzzbX3Zmy9sQBFqtpUWTJHT0BZshWPCCk6"
    "H9RO84gupmUCxDmcc0k2FU7bUO0EotVMk3RhtPfvfv3kI2jwIws8G960r6/jCNqcarqqpI"
    "e8p1mkg1RNKDZ9COFQqGhxNqfX895QNIHFWbtQFfW8MRjiJD4I9O+FzrvbYZjDlIcZ5kPm"
    "fjz2Ua4J4NhfOg/m390XKtK9xqDG4OVWFshoioYK9VtuhReH5pw6MwjedWSRkMWCMonVqX"
    "6sLz1/OieTqTlfGDDy51OoJUK1hGjh/bqTwcEmo6FQVlk4HuqXaAbEsJoWedL5G5Ll4gKC"
    "WRmZUMsyrQmxRfTvbH1O7kHUdi9a1LHW0GPLDY2lTstrSvkdef/8VvwVvKr1bgjzRHUcqF"
    "BsTzjzdGPJp9ou8bHu+wDlnnGriHjWCPHEQraN+QiEzP0FSws2uKhg+dmHMNoQow1rsS1h"
    "tCFWZXx9dlZUlTEU67MRPgsF+2zI0EmmzuKKp9sUHeAgHY5wnUfYU0LjI5xqiQiSoENv1B"
    "whsIJCMqhH0ASEPGaEyGmFyDRDvKlRMeDBUjxgDEMT51tZ4Jnltcjlk/dkmUuRFO9RfwJo"
    "iCz5gEJxoWe69iEuUVuEWvb5k6XyPgCBggxwkIHtwVjSBR8qh7jppkRWOf7MoiBvslfeAe"
    "65RxkkRKEwuRkmN0OQr/4yFSY3O4lhfk3PzgZW5NtagS89LCqt/t4B4qFeZ61UEvnki29K"
    "8c9+Ii2mx6lXncMR/2ZA5u8uc6z1WYISE26Qqc04blOF+m1z5xJvkYc1Wc3MOaTPdq3mXB"
    "tYQzpuUyM6E3mkvRTTMqs0NE/PHr5zj8Il4IHy33Qikn9PhHFeFkAUTsw213zmCwe6p7Io"
    "Iv8XHAYYRC/xfsRf18fgC5mI/GoTmf3bJtaSQX5xS6QAV0Um80fDXLXGDFQi8nbvjNho+U"
    "edC3WuM9S5TlwYR53rJIYZXTzQxaMWKwddPF7TxQNzHpcoIaGraSM/lRjJX/KuI5lT1IM3"
    "TNVAGeRdLhv/uwwT/7t4pCHn0QOdqcajYj4WZnkicfO8KyphvCqwlIITPBl8aMLkLl/Alm"
    "BjEQZvKJo3h8uvhyHw20Lz1yNA7m7nLjOT8oCkx3977ZvA20NHf2vUUXWjUC7cAEk9UkPC"
    "bY86NWRNTHeXAg44S7DZuVdaWca6h02brUa6NllCyKr5KFz6HIvSCzKjqvZfS6hvY9ktYt"
    "En3rZFZK8iXhYcB+PWud27Ema5hWpR5rhmuYXqzEQErmuH4/3aDr9iE8eEarPQ6NGETIDC"
    "2VBUwV0Y6pTOeR/2F68DSCUoC/7q/K9oKZ7NXIyZZq4YRBLDCfHgvA9qPLYIVfmzyc6pBp"
    "ZGldiGas/OyeRZB2OfbvNTU1Oj/ruKMfjJ3rhEnkOgsK1rMiOdIOENx2xO5w/UAjr+Oo+P"
    "YJUkC4vCu9viJaBmMQQ8m8KiSeyF6exiNITXL7WqrRgcpdxSuZ6sXm6vm8w5MEQV9E9Vaz"
    "pTnix1bhfr91vvNrtr6W3rbRJ79o1WXrTyFv2mo5UXMc0aYZpo5T2JYfa+03lVeK9943xr"
    "K1DgMQFFpfhpSpUUYHCXLeeCyT0GqsuUxpidVielVtw++/6vC/L9X2M26H7r9W8viPw7Zp"
    "eD9m3n+wWRf8fs26B/f3dBxJ+obphvfHINT8boRAcHtLUik99rX+fhqM3OkpbWNN/UT01v"
    "Witmn90N+nf9YffqgnhHY9YeDrtDcc474ufu+PUf4px7NGZ3g+5de9C7/QbE7uGY9e+6fA"
    "3Bv2M2vB/yv1dA5h+OWee6PxRU7oE8A43kX363y/btFf8Ww+28w3qsOAE7FFhxXvs6T4Kd"
    "V1y+JZe15uLWDk0DOKCQvWND0gRU/gBMXnAmFRKafIImMrjs74YLcCozc2kVMnbECOth8m"
    "hUNSxT5NdUkoAq0LfTB8YnylK1j28xZPAfNOcoKmWYdmHuhYhOmXvqStUdW1EXUHG4cJni"
    "BGosVVygVHHAWlXEOhAhQ8/lyI4QMugU+NjFCOvxsTt6+35Igw0a8mJj07YsdZ08OFHCyN"
    "icigQCbi1//hXTAK3iu0iICPeQBDeUKIPj3P1qWlR/Yr/RdQx5iXA05klylFzdnN08oqWu"
    "fHt3eFLx19eoQeXXb9Adjga9zkjayJO9ewJ7uMq1IU21FPOFWhb/2iVsFpduH19/G1BZlz"
    "md7x23v77b3REiHWlDEP72zXRD40OwH7eaNkvDIq9tU9sWLktlcKntd9fUObVx8SqDX3de"
    "b41ml6aUuRKL8OwYl+QDNUz2xLvZc4YNwb3v0uusqRNMODGWwKgb4RbZVC5p4N/pQIrN/V"
    "h15fXTVEbx7yEXYUvY39t+Rw3dpizToAqkmN2TUQPej5fLtoFs8uBAxc33v++0crsbyN6a"
    "ugz9pL97KjpuN41lk1dybF8+ef00lVHiCpjubM+VfS9+jdzuhrK3pnLNoNoTtUTCPX3fbf"
    "5a9OXn+WsiuxamoU/3ZtQd9NJYHk35NpOEdRfaraCPpjLIXCxMLmEz3dl7JvX9rho7nbj2"
    "90QV/u96f2X5ifJ/Gsspnb2Y+nTfKdWTvTSVSaal7S1z9qGPpjJIJKgtQzueinS1Q6+7Jv"
    "Gr+qjsAMqeGp8dRuK3RWorarh5rszKhmk+E9UhK6iM7EUNq15o9cpcGhqZmrYjQqUfgJmQ"
    "FxlCjB91i59eU9VqiYuiByjdwpU1iK/+wrvhUwjClKVbYywH84HuPWZgcltZukMh/7KoBL"
    "1LMHQouZ7ktR8ahqmUMcgWg2wvMMj2ZKMvMcj2JIY58t0rMs4RUhzoIxjo4rlAw2SYDjTq"
    "nu7xp3BG0ChhA4PdKomttpfWS1LNrfT0cxuKRvB4i+9taEMqIwMdV4LoFD7ooLslfCToVJ"
    "+rRjLrY7TRr4QkPnc7adZoXHU7vZv29c9vP7feRSItgjFyKdx+4Hx41HdmeIAceb6F59Ol"
    "ZVE2LVRRIkjTiG0lvHW/z7Fxv0/dtt/HivlRC4JEkhm8PS9AgLzOvD772m0Pe5fX3QviHY"
    "0ZtN+cD/6Kgmj5PqllB+e/amGKui2CSmIzNok3DxWbUVO2bg3OCE2rwsEZ1YP8GzfnVIw/"
    "5Am9FeJfhFpvRfjBc3hFVjN9OiMykGWDr8sihyKZKdQihHSoywVxzBZg5ERnU2Op8TECgN"
    "0EePyLgOgJ5TNCk7USJ0vm6IbISgpvH0/levjbJ0D6fwbWk63DevkrC+UPxfu47VuI7COy"
    "j8g+IvsniQQisn8Swyy/dYkjnAKT6cnCZ9F0I0c0qAn5RoQQUoRtPsEpZ2nh+7+d9CFOB2"
    "U3FE1Ij3VoTBaV9tItOZiiAmGQI4JB4lP3kJyt53ytOPlHlfjSkE7dl47hSt6lVhaeZAca"
    "5aju4zb3KtVMZ5xp/Eh1yFRl5IESQ4eeyaNpEducU+FkeUFs1aB2i3iRgLwb60Wf8js86g"
    "xmFhkv37159ykGHB3ihtu9PxG7Qeym6KaF2A0q9TVS6hG7OYlhxtInlZY+Uf5dKB19gKTO"
    "3gc7svhzHhZ/Tmfx52QWJ+WV2sJi2tT60eWwOKZap2sqr5uN4kiUwzBabuiL/RNQMPuRWk"
    "Pe1RFO2VeJnezyWWWuwQGC7w1MyMQx/TfWppWlCFO/tTLdNM8VO2k7dAEKqkoWXNUw2U82"
    "2fTWIivdmYloRQldfxGK7Eznmqm1Fk4LlGsohGo6H/K470QVNygY8CjSsimy1qyLgdDHR1"
    "DMX6ibaR7jHlHDRg0bNezTVb1Qwz6JYX6gj6aVomNv90ffUNfYeH3Wvru77nXatyNRf04e"
    "QgG6/mV7JGo2+oeijOP9dXsg6jjCQVoZukF32Psmasx5R2N21Rve9GTtO/8QWo56A9lQHE"
    "QlotfxdlcfHZkJZpdh94nrrKPisCcMe1TOzevcE6U7adeogzv5HBG7KvHySVDY8qpQCaTo"
    "8ZPtnxJkWZzVhX0pmpnBvBXxqEiYZ7Xyq9iAR3fU0s0wKpHWppUTYFpsmm8FmL6bK+HY8G"
    "Bq6xDuc4jAnUPfPDFsJ7q+koN3EEJCCKnoPogQEmILNcIWEEI6iWEWeVd3hRJ84jorRggl"
    "JEAJGFeFcVUIudSAXQi51GQgEHJByCUAudxBqrcEmOXOTQGXDq0svBY5IlgWXiJxcJjRll"
    "CZ45xMLJU9T4jIY2+T5QJexv7CT0NdNHCSnRB4KFt41sBJGYLyaBqGubIlDDIzDU2kJnfi"
    "OMrhblvQtQceAMjQfwfBFwRfEHw5Xa0cwZeTGGaMkMEImeMK38AImYOy2JOIc4pOXvPDyU"
    "1V8rZk0UnqOUVQqA1FIybroVEoX3EsskOEiBrB9qq/dBaX5KydZMUwZQmy4vGg1EchKu4U"
    "KwkQzN6lJpuJQVYaBChYBrmF2ZN8tngKnHCLVmYmHAGPPoQab8UTf59Ri/ouUmQ1M8lK9R"
    "ylwNPJtJ5pWX5SMVjxoHcfszLctNIrKWKOZUQhEYVEFPLkZA5EIU9umNEXCH2BDsY1zPlb"
    "es5f9PZBb5+aadqtnb194ntFCUzGXMuvlxIYRv6bpWr0LA0SkVdb2+GQJ79hDtcq0Zg86S"
    "+UEdMiU2o5On9mjahcg20RrtuuwH2JvugaZZCMF/yhxCdaYg26I7yZ7C9eRiPh9wTAhcyb"
    "ALiEneRcdbgb7585STwlZk1CvAPxDsQ7Tl4RRrzjJIY5K2tSiv55DJmSamOQ9sW0vOz1Cd"
    "Den4e9AZktL/QUpEHQDkG7glzzdJU449Kdp4I0jVjXGMRX/4FAWK+msN4rgk/uKKShT5tB"
    "2gY/bSZHrtA+kRw7UCdKOsLYLQCFdJuoD+bSIY55Tib2UuRgskT6IRFdRxem5UAgnaEz3v"
    "vEolNrqTuUNwG/mgfLXD7NBDA0Jzr7koBCHfL2YzZhS+DNRJC7Hj+UyJNfyORBZc+KOhWh"
    "hdAFOApBy4W6Jk8mtc/HjPdh0Tmf71xK8R8EXIQck8gLG9cit/wW5ef44cIyH4Q7Wwvu7P"
    "DLUFJLxCbybjSTUf6OwRSIXvdj9qhbtiPuIlA5qAjPz69lDCQB5yWPzFgTjwnaF/c+UOWL"
    "zxlDnwJkJGA8OAUcMuij48F1usPvL0Rc6bikEnBv9V5CzrafbGItDSo7EeifiwgG3lP2oU"
    "gXKDGMcLcn09wpjXoIMd4T+oOvVhBndOeTUm63sJ+X3KWgKf39Z8KpthRQNdKzvw7dcavu"
    "TqHp4d+mzEnipY7xV32pc8XbExRffi+XP7DAK2G8rwtX0K0CUovmupMGdpOqbldR5wsub+"
    "3nmxmdi1S1+GTnDz23i/X7rXeb3bWs+ejJK3v2jSYWNLEU1RLQxILYe42wdzSxnMQwA/Tn"
    "6M5a4a+9nCeW9c6XYTCxoxobYQDy6F11b0eK+Lc3+kPptAdumsD4+TG7aw+Hd/3B6IJ4R2"
    "M2GrR/dK+Vu+7gpscvhH6O2df+oAsZBweK22en694j7cqY3d/2vva6V8qw3+m1r5XOoHvV"
    "Gymd/lX3gqRfG7PL+2Hvtjsc8g6/9Yb8QWTCxMTTURDidawj/oSR4EN83g2palAtTTKKEd"
    "d4rtUWuY6wURGvXcQgmNpBRaPxeokvPuVZAJ/SF8Cn2AIIYm3FZn+UEqd+8akf5GHxeZ9M"
    "jZN+66RP2+wzMpHst8PvoAIfscuBh5PmZq7bvhF232gq5ny5mLOSMcezMWMS7lNMwh2E7/"
    "P6owRpTtklJQHhz8vCBNJT5uTGAFOAhyGiU+ZeTWryHTUPA8a0vOwLkJwy5w7salszXh3E"
    "kTlkNN1FPov3UmPen3W6g5HAAy+If8ilqvsul6fuu2PW/9EdiF/uQT0kqYi9ObdbdJjslH"
    "cSaVQvsJP4BDWezbXZSehcTZqZ6dz1CZrH3Uo06LCfRYzR/xz2b1Osx1HC6CagTx3yP8TQ"
    "7cpM9AHfiIelbjg6s8/htq/hEAGMygZFo/hnK2w9hA5inuxB/5rY2LQtS12n+LFHCCNjc+"
    "hBgfu9xqAA9PznX5hIpepEKp6HaQGGBkiQnTFgIeytmpenUbo9GFuzD2E5fA36Vxdga4QM"
    "uZoZD4S5Z/IGAeXJPRPdZUvgq1eIq6FcDXxYcvDUW9sl8LVY5Fo9t4LtgWvhvTAHh/2PEr"
    "I4H4ujX/HCgYFB7RkCysD7T5nOVPaUVMWhSHbzrt9fR3TXoG0kgjr4fBPTPUkz3o1vd6K7"
    "pvLNT7teRhb9UML3JnJLgKhlcMrPA9dELrnb4UHrMhzJlyPCJ4g9RjZtYZNGF6rlLK19F9"
    "6V10+D1x3lXduKzUU0mqAwF+HWd5Vp/Rdq9Rw6byrD1MXCMl9UQ7Eof2h736XYdrsbyN4a"
    "uhx9ptkOXZTEsSHvqqHs4lcddbrv1OrIXprKI2GY2ruSU8ftpqnblccmhf+/t2LoMesG+m"
    "rovAJxfX/VRsjqubXno+STSJlX0ir0BIeG8koIWS9UewV2HeWmZeiPdLqeQqXLMvCsa6+7"
    "Ri9IixpUtfkk43/2RbLuTNOg2jXvqKlTzFGf+fZ1aFYd47xSp3zXEkzYV3CHjmhjZxTfWz"
    "QD9nhzvjAk6Z7iu9tPUxnmM0qZqoYBRo6yONZx+2voirSobRrLElbkwO+ooZxyi4tM+Vvt"
    "O7c2PTV1PdK/1bnC5xa/876GMN7TQHTUVF6JK7wXzq+pae0rQ4zc3gais8bzzPbyu5XCtK"
    "HsraE7GJconqilUMb72lsPEn11eVfrhnJrYRr6dG8+3UEveVh0lMvQXloW1Ay3FEc19hW5"
    "hl5nI95XQyfVlMuUcz/B1r5yBHR2FUjW1UCGmQuwUfNHdvZein2/q+auR0d9EvGP6/2t+k"
    "+U/9NYTk1Nw6Ai5kR50e29nUU6fnc/oLeGLkadvZj6dN912JO9NHVmcal7b1C+D300lUGe"
    "m8i+eIPopUErDdxzc1fnCKR5tZMcpT1W9hkdmfyf7Qy9txtlMwPeFShfsnHOSiheEvLcSi"
    "9dooWaba1bMnRrbPxkE4OqL/wtW+TRMueiEAUzHb5HEpNdkInIOiUqaYhqtvyybpGNw7Eo"
    "sWGSKe9OFhmRUSIugVv/Q3zIQ3VLDnv7MVuZ1jPV4Af7Iu4BIZ4u8QMl0meMPKzJRFtSRX"
    "UmLbcuhy5amVbwwaBv3Zlplrpiu5TkMBd8lnsJjiss51DhfZIKAlV6N2dpV3wTOfAl9AsN"
    "MXs/Zu/H7P2Yvf9I07pj9v6TGOaDZ9ONyu+NTqaLyV5PMtnrRljdddyXSTlw6jXwfT5aFw"
    "T+HbPkTHKd/s3ddXckznqHYwZ72tWg/Tsn9g/rMWxcPLGT5MT0wscbijoPVSkftioy6IdU"
    "uSIiRogQJYxaSxgbpbrICG+oShjeemKGjRjdgFdaahmedFkymRrlym1ypcu33bTwCC2urz"
    "qvL0z9V35OtThwnTuvWpwU2ZudXC3IsjirK86nVFMOb89ZlWBb2Z63CvPY5eVvnjx2IeN3"
    "yuTWHZqU5hbzTBT0JihoLA/xLMFeHuVpuskcAp0U8wVWmdd2q928z8CkzJnC/1WFbRh6oR"
    "qBfs7JRJR0o5owQM/MFeGvsQbbsUXJSvwzo2xjgF6pNpHqbItMVqblzCa+nXstrNpRcOTg"
    "DzBmjkl0SSJ5+JNNpsJbdrpukUfTIjIqGLhqp5nD/wz7JzzzCXv2V5aN3I009jZAn1pB4y"
    "waZ9E4e4HG2ZPVCtE4exLDLL6RsQHOZ0XyaOtsmDi76nfub7q3o+EF8Q/HbNTvX/Mz4s+Y"
    "de6Ho/5Nd8DP+IeubandE6Sb4zHr30Fd9fvb3qjXHYJ5KvBzzO76172OuOAdcYrBlehc/g"
    "WTYqfb+9G+vIZmgR/1sFG5sl2B72WAYqfvZc3AvbK/mELiTdhF6VSfq0YyS32a6P4pic5d"
    "4uNjbgbnrrqd3k37+ue3n1vvxHzlG6UudeYghB2B2oRT7Q6fqRAhItR1/kgxM8nFJd1m7r"
    "VvQrWrQxvMQzpwjOfpumqUDkHreP2aINaQl68RMmRrti0gBADtiVE3MZtxKwJTR5dtvtoV"
    "YkaiqSUnjyNLuLAxoEqcu73Q+XCdJSDc7pVWFratLnTl2W20FdRuEyhdQGw6tagjcWWQwW"
    "zAfVX+r2MTCPRrEXtmrhgx+cw5J5OZastAK4CGh9/bv7z7+ImYj+LnamYalPAHaEEfM/r3"
    "eQzIPsRNx4yreAxCtiTUbdGFoU6pBr+fTGoTwFJNcS/KtBZ5oLauUfHbXk6n1LZNa5cIL3"
    "hwRKoRqUak+gyR6tPVDhGpPolhhm9yMlKdPLhe+3LQ6Rr5en76kAPx/fQhFfGFS+GN0lBt"
    "50MR3voEdYb+d3WlzeNJm+5IG+Wt+FuAtV77BnL2bS5bxdsMY8XbhECoqblISteTXqN9Q3"
    "H44uyvs9dXUoadaxw6v7zDZzdMiZ/dWn92PWV2h3GOkKKNpd7j/GI+7zjMQUoc5TqPsgcZ"
    "xYY4HdoJkKDxIdv4kJynrDAqnjNNWU1ZuhUOD0yoaqHw0MDEx6V4/jgJid/bx7uJ7Z1Ebs"
    "OCVJOBy5+tVgPFHZXtloPfwZtcZaR91wPgXYDsoIICdK+1RJo0gPPJXGdLh8aNADvQb4fi"
    "ETmvEXJeXGpB5eMIxBXYJYotpw3FYZfUcYgqRT6soVGID4H31cwp02ysycfI+60yzWba5R"
    "Fp9rPY22DAFvnwkz7Bm6uZ32DLNKiihhvnsOADGZnx5xSBYPyTKcMcfwJL9oNjUU60sZHL"
    "25Kfmek2+0fLy3HKr2vU4mRgdHeLwiQZ7yu9H9jtv/MLtkwKO3lRDZ0vC348IcsFccwWeV"
    "g6kI+VmKzlXRcZWydfiKaubaLK3K9+zNo56TnyJhO/iLOhz3VnQmCFaOB3MGYCFvH8CeAV"
    "f0oNaava/h9JTyqmRVXJYtFPoSHSFvopnKGfwmvLPkcnzKKfwkkMM//4KyYzEkTmS6h9q7"
    "LkMQ6SRUb4gdNVNaj+mcOO6mW/fx0a0MteNDbh/uayO/j5bSQQKL57bqS25GWV8kEKUWUt"
    "qWYtJ1giiQwUYm1xDvpke7KwnnBpTg6GRf0EJmZF+sWJMeQPLqWH/L1qwrLj4W2R2CRX7S"
    "vAzwAJmgUj7EQrK1pZXxuR3G5ljW4AJfB04HbTUJ4G9rxa5sqr57ep4lR5O7oEzLnclZTk"
    "orhXwI3oKQy8N2OgijoHdAydv/9QxNqdJRgnQtdbWeaJqWip2JumOYwTkghsA4KsBZXWIM"
    "jOC+Bzw/XIkL7wwTHIXF0TQ3+hRHVE4F+L2KYMETQZJVOVQdG2TTAfIwvKj5LMFAe8c0Eb"
    "gQ67iyGnMGLwiMEjBn+GGPzpgrOIwZ/EML9urGCtgq7KjxasUeBPPeXoRiwhjAc5hVGOqg"
    "dFxPg4KSKX2chlkGUl4EK9SHfHyeKt8FDCRKtVCqUr/iRPqvv2McwjcLWVhXho4XY5YiJU"
    "h6jSq/AXnQlIQfNz6D9BvinAIxyqaq0d/BtbkB3pUbXgD+8whnkc9vZjJnoUbpw2mSyoNd"
    "clgDGBy3ObGi9uniV+d01d7wKViHdRdG+OBe3bJbpDPgUygUVM6AjPIDyD8AzCM6crjiI8"
    "cxLDHPh+x8c5PXFLhAyzt+yRvQW9JpvgNXncLMRi6Bl7ehW53SmUcNsFtw3QIZ5X5y/r0w"
    "4Z5p8wvXxmJd8gKJCXpxEyZGs2MPpUUj75hvt0Pm3PIp80d5GxOYohB5drreDlEMqfADBH"
    "rQDpEHPU/JDDp44R3p2hTwWNBGMhK74MtOccggz6RGdQEVZ67Omanzc/QPkTb6d54LBFn7"
    "iOZq1bUCXWjZ/nO4UTw5gPevcxMx+hOxmmL3IDTGSm0ImI8t8on4TL8EtqfyEqWVjmk6XO"
    "RUkBKJbL7yE9/6jxSDhnbXjoCV87L/qUQr4jawIZAoAO8GqvoXgPzaT2mIGD4Fo+2ZIZ1O"
    "bk/IM/U+aUL0v+drAFiObS09CGBAeAkpKfJ/+5erYn/yDiNWQOAuhmJyQ88MDoNIioNKLS"
    "Z4hKn65Shaj0SQyzL0PERzndczBEhKUGJPSU4TyI6dpfCfDnk8iGrYg/2RKilOxdklSkd4"
    "IpKwqkrAhI9Ml7zfba25Eualzp9OyW79ec0GR0zC7bw17ngoTCu5QH1danUDl7OIpeglnN"
    "rwx6P/gXQvmt+4fyz995o4Wlv/D3Ellk/3MV0xzzbG3v3+XY2t6/S93a4FJ4VEH/KrKxee"
    "332taOB0uvZFfj7y1Bjd3Esxg1WjfqLKFFcYnYcGcA8nFSTAKSickHOXY4BLmenN0OIMen"
    "V2EQOch6ge0lCGcu4dfftoelR4Otj1M+To5Jrwprv1Nte2VaYaAyeq2VhbEvgq1yxKzDhP"
    "nJJh4ZYMGq9WSyd7rWIirUZpbe0wBTQ1s/UJzxv5wvBlGZBj9AXiB04yStO0mB6lXfDtPm"
    "126Lb2XgwRgnuSlO9ylXcbpPGcXpPsWL03EVprhYuqFCxLDW8mh98nzVIUl+GeJnERP7to"
    "xgBSsU7OriUAfWl11zaS8haiDjf0f8n0SHhdD1TGHKiyR2/KZbJaoRF1wm/+noE7CDQzId"
    "dToFK7rowi8HMHkCTwHeQiVPFjgTgFTDRR1+RhjgZXMp+Uz500ujelygqvxupyJPiTvBPx"
    "+OTIKqUTKEHF/6mnwVjuJDv9e3qcTd1BSvG99F3VSL2SVe8qqh0Dnfk6gDe08gzuYLmTws"
    "dcPR2QT2N5tMTb4/+Srig7GkCz4LEnXNvfsEH6zfZ2ZAy4QtFqq1gU8Vn258GPh7mdZEOG"
    "BBbRV5VSXyMsQfL86JW0bGUWGXNZfiefgHkfw8sfjasgT4O/kH0W0ZZsx3YpOruA+mtuY7"
    "9ZrMuY7XEns2+FVNTY3KBsSELfk8XunF80Cbm0vmeH5nXoUYMl1aFmXTtYyBHrPVTJ/ORN"
    "eySI1NZH/0i3gZ8bxM+KmtvSsQMz0DfzPxyZiBEs/c253UV6MhWjh6ZZ2hVxZ+k9ErC4c5"
    "wSuLf2+LQJRee/TF2uqLBX+VfxcCgAMkTcSA3+XCgN9lYMDvYhiwYBlN+Lpv4TJtTpzrAb"
    "iMKQVe3RfHVeoSrNZZLoUBKvQhLOBDGFKAC/I8RoucL8D5DWhQVPAMU6KvWZ3lTqzpVXlN"
    "rwIIa2Bc/Dobe/pHFSrYUdNve9w7KlbVy1oaSfEWRTgFUPNg2ajKPpV6kQ1lNDDUu08A7g"
    "NXW1nwvRtTDD7ueVF83lRCwhIOD0RL/+TaJO1zAjZL13+ezFTjEeBqm6oG1cija7BcLC2+"
    "nVIycZ/hF97xJAnir/6GCGUffgPfA8p+LhY994xxczmxmsXywdCnyn+unguptyEq1G730G"
    "69kCO5c8UHYSjOpwxDjLYRsE6WuF9F+jLbcbPi7RIw5xPXmfVnt5wRFwT+HbN2Z9T70b0g"
    "8u+YDbhSNOheXRD3IPo9zuflmsvJNcPHNboxobVtp/VxdOowF1NedhzoKC0CH3UeaYS3mj"
    "rKNfFou7dFtVRqpWU0CzdoZSnJSxvmW6ht7kKhxKcjqsG/Rdqa2As4//Pga4f8+vHdezJe"
    "vnmj/vq+JZ18//FFuGmB0uu6eEE8DHiTeR0yTbZMrxFa9U1L1pfTVTfU3DI1N/QYxv319f"
    "ZXK2VbtbJ3U37FD/fevo8OzTkVTrKrmSlqFgN4J9MxQidwd+ELO1Vt+ssj+LZqX8jkhVoT"
    "MgVXVRs8YFczCjuhQWw3uSCZL22HaHpCneVD3LBgpkRNtxeGulYEq1t7l/CJ1AqyqWpNZw"
    "qkmLSL9futdxvpGmHSGsGk6PF7hh6/+E1Fj18c5oRhdr/lRbSRIA3qJFutSc/8tXYF0j3a"
    "WuPod93BsH97QeTfMRt2Bz96ne4FcQ/qgZ1Hpce8sz1KV+ehqJOTsACiEzid6Sy5ITqgl6"
    "S32Rytk2RiPY8s6RYl22Qv34AGGONn27LUdZqLb5gwwtoqjf4Bdc117rbP4X6voaOBYfnP"
    "v+J25MfH4gV9fJoSEwfWIXnIDrrtbp6bCx2c2fZ121zoruvckX3fcrlsondrblaJUH1lUz"
    "Z9T4aF67Q3kWEzYA3yKze/guWS9mRWtEbTUdq9s7kFV/fftjqyl6ZOKZH+aU8WfbPU5jJo"
    "ruqQjNvQWVIu9SJsuhE9XfOOmsori05NSB+mQMj7viEebl8dN3q+ifzyDH77cWooe2kqk3"
    "SNb7+6o+87obp/O4DIGj3ZX6ME9rjxPqJbxllXMBflEHq5ofOHnXKm10GpzFNy01eoi6ek"
    "DPjlBxJuJ09Xj/fbJ20wxXcDRTTHdBZlsGnk9tMQFhV0r2kvOU8s/d+CSeJ7meBrE2/Uyn"
    "S8CTZXvBQ2uVwZeduWW3RUeAaK+qJ8ca1tsuQ7ryEuyLSjTya1W35Gd5VYFKwI4DEDosQT"
    "022qJXouVnGPgo42ovfKapG+bh70Bpoa011fLKrpfCo4ytLSi7A8StdAm9e7N2/yGL2gWe"
    "oAyIsR95gZlDhiT8XyaAWJGsjsCtJpma5MF2bxiG9AySz2CWpcva0sI0zIrFhGMOBxuVHX"
    "ZiiO0BloJ4cvG+OQjmJ8fbkuNsDpttggTZmeyPUd1t2ruD15aHGYuYXLtzUNdW5F4IjgnA"
    "rBEZ32sNO+6mYVbqsymMMziCTomAFbSbpmOQ002qpO/i51tgW1bJPJvOJ8plHNzfHihV9Q"
    "TvyTSFNu6FOhspI51/E008vnMo9rkeV2naA8/ulXgdmU5P5rn9A3jIGoNgaiLuXWG66VYM"
    "H1V0oYI/1TiouuQTpUTmotvNan/lt9B3V30fWwhYdrytKyK7sdTHCVCkOC2OprEulCqwn2"
    "EMVXXbYLrn1GRTDwLzqTddZcOdOZWebyaSYK6EjRQWZT0DUvmYJfmy1eiY3LpHZa4beqbw"
    "ilj2TkskvmFu51w0DhFLuQscx+DaC5+cLlaZO1BIE0x3DqlWk5M69i0C6mF2+GlRnYXJUh"
    "BwV5FORRkEdBvkxBvuahTFVO6bKjmQrG3KCcHNiAA0EiIB156l8R1TJEiLplrXVLdZ6w66"
    "Tv9W5z3Oj32OgxjchJrKzj8hyoSUDo0Y2yVzt+lzSmQUp0H6jzKCMCiwjsMSOw4Tqn+8Z8"
    "JzmdN4Tpkb39kc9hrsqICjP7MW0g+xpBV03iV5XY/h1lGn+o0Hw7S4D6E9u1spD/haRQ1B"
    "hJjlgIi/IhsR2JiK9UmzyaS6aRJ9PURJbklQpQvIxY8D1OADkHJJ9qRGeimXRMgRgHD7dX"
    "iU25iA9FjUT4Q8wccOB7Y5LneoCz6Zj4Qk3O2JNRqkdNSdWDOjzq8Cj3ow5/IqMcU0dex3"
    "0hJBYmiDZRsTFdpAkJq/lFGUEk3QMisZejGZRK9KpHWCYUttJEOGY48JLrJdtjO6u7EQZ4"
    "nqbog1/gxu7Nx/sFxmHecZjdXX8XGD1EiTB6nUcZo/AwCq8OUHpdo/ACyeQSdIFwqrl0TS"
    "CQ3C6vHgBtCQTwgWQO9G68HHUAGfRyHxFIJPCFPNMF1JcT7r/D7+1f3n38BLjijP4NXsUr"
    "IIRLos+Zyd87SSE4wB1fwf8YHYZr5DCMyliFZeItPhg7F8kOkNfZJ/usd/ujN2qPelDiY3"
    "M8Znft4fD3/uBKGXQ56QUJ/47udnmGqPyiH3NVozuI0wEyVJlqLUwfl2aM2DQmpsHxRc+y"
    "CmRA9CxraGxvKFt4onEsnE08yzgWyGGeTyke8jmh2aBmgg4q8sKoxOCzDxxlTKZxuqljWl"
    "nKaUJp4ZI6RdUWVdvXU21feVurWrlFkQtFLhS5UOQ6RZHLKzuSIG0FKpKkC1p2oFEOu8OD"
    "Za44J0C0Wc306Wzjs+z7K5+TCXy9/AwlnjTkAf/gRzQ1zWedSui/RSaQ+UTkQLHdHCjSgT"
    "/JDHHYB8iXbkWIhm6qliUDd+6FzLXiMheIQZrdRxKEJguUB1EeRFPHFmkQ03KUlZYDUw0c"
    "PEwBU3icgD5jqLaj2HSnLKBRWhzqWg812vxOYZQxp8QpjLKeUCQvI0R20VD89sPHHBL7h4"
    "+pEjtciuG3lqI+0SRX2HQGh6kayOh3eat+ZRX9SuQ1YqmIpSKWGsNSRzPLdBwj0XTtX2tl"
    "oalOsNVWOPWr8PsmquPQ+cIRKZ4hP/QzH74Lflb8gMdokUfLnIuf/HMF4F+LgCFaOlGvZq"
    "ZBXVwsjphWdA/MNFEP2CsdYXzkA7+0klIHpWJhQRIExBIAMaF876izox5Xfwn/wTCnoI2J"
    "dDxFRzlGjNBM7Qa7JkkkRKH0JCHDLaCeIWB4LXLYal1bZchRjfw8+Nohn969//yPFr+igm"
    "zgVlAjbpAHmcBNJudkIrFGhy4mInMV+MuIZFQ673RBk6SNQ920ZPEDrZ3VWjtlpjJFDn2c"
    "/UNxPnkAYqSNUPSz9tEqiiL7iyrO/Ev9KVUgDJEdTiJ8U604+H/evXv//td3b95/+vzxw6"
    "+/fvz8xpcL45eyBMTL3jeQEUPcjwuN/CEedWu+W+aTCC0CxHWTKOqJrb2qplsislZEPNuG"
    "wvUZHZn8n4oxuDqwvmwEbi9ht/u3Qy2mGj2NS2+6s04SfGNtMoVg6rbmbxBovj1AxPMUVE"
    "XGAst84fQWeebLWTj3zUWas5+9Cy0ysZcPk38Q1TAZvSD0F5H1wEXHqC2kUngPm0xnKnui"
    "ZAaxIgkxJIe5L/gqQvk54YjIpWVmOmTCGaK/0IlwjoRT4jl0ll4s2XsKaMAfI1YqGcNUmi"
    "you36tBTDDAMXhBMS31QqIpeGFmPLuNOS+hbbjMIcpcZhrPczwOYyNb7rlym3eCLwi4pjw"
    "MY8LCG+V7pjwMeYEIiWVBHzCNA2qshSvV58owuYHTlUVnz054LDL5bLfvw6tlMteFPi5v7"
    "nsDn5+K7jOG+lOCiLhyXgFddUIGfqCoGvNAV1rgorJnu41npZ5F+jyOFm8VdGPrNkUZT86"
    "i0vgMbowtbbXdpqri0WSQaRInaIb0UfbBg1/To/STSON6ZXWKoptAgmwVNJGkQ5LeWiUEt"
    "yqchhqGekvKOtdbaAhCECdef5WP9nEXEEKfmro9EX4cgk45xe3NBAXV2fUooTy3s/J5Jmu"
    "J+L8RLftJYSuMk5luVhRgsn2oLcHkGokImPBrCeMuin2YI+bv3iPBcZhi8uCytRQ9fnEhc"
    "CARpyQuNfEWhrUnhDDNJ/5k6KxGDGoivZDxKAQnKgROIEY1EkMM9/Wi2BQbvPGuU9/yBMZ"
    "8yE9MOZDLC5G/C3AWa99A+G9t+/ycJe3Sk9u/C7GXykNFuHwhqKBPP6YK7brY0Zs18d4bN"
    "eUS+gp5TrS2RwiaiCnKwGr0aHxlR0afS7uEo8RI0ahp9ZCjz01F0mBTOmpaDYUmI1mj2w0"
    "G7glzvwR/TtFHQ9T7bS9HZGTahW7m9S8bUWdyoRyBa2iSeQHtI/6Z47WQMqnn+3YigxiUW"
    "QQS8ExSOsCx6HAOKBPQKWsLuBuHYTEBS6vJ32Qi9itklx+j/NzHLdbhb6hYJDYj1UDPtsH"
    "S+OIxdDDmvZiJtEE016S2TSrQh+0VtRw8zymvQ2JVxfbs2f9ZBMxN8iT+kK9otpPfOti4A"
    "4OPt38nxdKmEns5XRGLHMlymvDb9f+5pj8gjSCzRMte4e9e8HUtr69FD3Im2O9Cw5qIeaH"
    "yNAZKioJ+Qu5IGNjhBhmluVlFowo2tMDqsECTiviDRVZvftX6E2a+PEhKRjRt5+PVB3m+t"
    "aBiK32yqP7fNk0qdxTQG7NKPUEcJHlNdsqU/0+M8GhCOQXyEklfX9EHn8yeVGNJZ1wwUX6"
    "BUGDC5F5X/x8sPj8mEFyiuWDY1FKTKtFVjqfKkuRB6uVI53Wwe9eUKYK+nvuI1PBtyfQrR"
    "ijcruU/EDZr0GyH3punaHn1mvLfkdn3ULPrZMYZiEdxEc43THDJ2iEg8ABUhtvJIoCX/4Q"
    "0R4CwPFYLAugDhgoWAlbPWm6AEsDJMhODBSsQ6AgTMkSeDwwG2XYivI1sHBz8FR+jUrg6q"
    "Xf0VF+t7ayNfTZrlUS+eFysTAtpz2dUltuZ9GynKEGrczinLIpOPJ4bbfiYx3OOmHvA8Od"
    "ICciIzFRydwEZPCcTBbUmusSbZkQ1aJeXUyRcVUaAd14PNYSwXxcn5zOYgDVlxg8dsibj5"
    "kbDmhq1K/PKVA5frAmU851kdO+RXSZ8x76h7HQdqrD6WV1RsAKASsErBCwOl0kAwGrkxhm"
    "viTtpL0xw/Hbp2gEZHVor29fminE8yAR+toX53pAHI3zPT3CJEKGYSZ7hJk8cWUOPgsPCW"
    "436SJwmApRsUSmWkrRwOYoXSO28kMUVtylZhDWCjoWWQgL/DZzlHeKgQHEIz4RioR0uCDg"
    "b7RJbqHh/dDeN+zF5dG9fcS732EDXwKzKh14dufcdtTZTR6Tp9QYbwphI6uZPp0JrNVcwG"
    "CZFpmakKVNZ6LGge7YZPi9/cu7j5/4KTKjf38hT6apAaHEbcnURZB1uwWZ5uZ8iSeVGav+"
    "hgXxYQnRozsjosOIDp8hOnxaQhSiwyc3zDPVTvBTSIcVvPaNS0VXViXvDWs9UUbZKZ9XMn"
    "UDUZwKGV8UM4sRNpDdlWQF5HKybkGmmsIfizAlfixq/bHYKEcFlJgQEcL72U6vGw+xPR0H"
    "Y95px8nd7ZGywdlVRwdCgL3SQRwXFNsO4iztnHG1onQk3yrdRCEsgKiAJ53OLojww7MoH2"
    "fbka554ozItW8+EpUY+gslUoyPgzZV3GBnkAZYIhiGgE1zAJviUgRKD0cgPaA+hPpQ/dhd"
    "iT6EgjIKyigo5xSU2wsIWlONgRQYk6TlaJNMkVl1GytWoHU+uXnGOU1U+1kWsuKi64Ob1Y"
    "VLs1yo0iDsRV0bpqqJSBUR8bLSDYM8UKLxZl8g/mWurkUqGXkZyrdDqpm1KNluUTWptPwh"
    "bw6luya2Qxd+sI0ZqDbPt3zWIlyYhygbjU51jT+OoXpy/IRRys8o4+W7N+8+TfyYH/7YNj"
    "w1f0Y+tx7oTDUeFfPRv4WbwnjMICRIWntVAktTgwyEc1WTRlx3xHbRCXhnzlIsYI1TlaIU"
    "RDLdbO7gPqZv46gqo07lt/J6t5LuVsl9OBMfH8vOalQpjyjTKuq5qokaSuL2zBcM/HVnb4"
    "m38Xoumf2oitdIFUffiTP0nXhtLeHokA70nTiJYWbL+UOxWmgbilJCvGrkPlF+JT9PvIjz"
    "tsvZGNPuQ3z2aOuMV51dtq+Uq+7l6IJ4R2N2OWjfdr4rnev+sHf7jV8J/fav9++6t8Hr7u"
    "8x61y3eze8r05v2OvfXpDwb369f3PHT92OFDjq3g7bI9ku8TxvP+he9UbKde+mx58z+Itf"
    "ux+O+jfdgXJ53e78dt0bQovYuUA7PtK337qBRvJEoMXv7d6P7iDQQp4Ys6v+/eXo6/21y7"
    "DQzzHrD6542z5v6T1p9IzX5m7Q63S9y+KHd2V4x5nUvla+dv3rgVNeq1F3cDP0rosfY8a3"
    "ka9flW+D9hWnDPyIavmvs4w2WusuC2lDXeulNOj+655v592rC+Ifjln77m7ApwA/6R2N2a"
    "D79X4o24mDMYPvxNWg/TtfBf7hLkOXC0fOgJETvGpSUpinf182FHUerl0NI3kY/CmdwZ9S"
    "GFwQpscCB5k58SKIUl6uRumQsamMLWrFi1M2cHOoJBY4CGUXmcxROsxHmjyXdwvEDdOijl"
    "xrHRmzz2QMZhV5UNQ5GNoSVhWd6nPVSHE98Imiy0lSnbvUjdqwQCu+aV///PZz612krmJQ"
    "04oguEvLomxaSCoP0jRiToc/ve9zfHjfp35230c57Nq44wzOSOKzITl8Ap+A0edhqRuOzu"
    "xzuO1rWHoqSesDvgIFDEBe88NZf6qc6SUbgFz3iU3WqULocRJxAzeU8hV9l3OWyp4LzOQI"
    "FU7o9Alt6HO9qNARJUXRI1v0CDqiFAqxC9Bh4qI6K0sbh6Ai47uhwtGt8+i+al2bun2Hyg"
    "ZFfb/CArxNpkawLtPx/vClLWo6dUupbZExmUtg8RD6uaGez8lRzt7tlVkSV3HhCIewvrtn"
    "yjsvXmHo6sINmeGR6WrzndRJTrhchFkDv6PmTNIwZgjVhfdkUgf6aBB/DhFQJFZfRjSRtz"
    "pzhBJ5oFa+OCJofRGOjTEfoeoNxOK4UTW2CKhpEZPv4F6gTUvmQoRaNzJOBo5m5kqE3qxm"
    "6+TAoUrvlhCF4wdcnLV8j8a/skJz5P1Kiv3A8AAMDyi6wWF4ANrEawQEYHjASQxzWnhAur"
    "0hLToATQ1naDtD29mrcxptZzX4DuxkOwOGpG8Z2+MggvQ1rs51lifkIapEvk5wg6uE7mLv"
    "ClGizavOMpCn+hdTzsNUaJBJWjnF4wCidDXexzAIoM5ML2caB/lTPDNdEjFO6FwTemrOoY"
    "R7nN3pPvkBkiYw+dA++TEAfIdvIboobHUD2c39A31rLvL4fQRsPnt6JSQk8ztOBud1Tcjv"
    "AhJa7CWw+iQcQJJ2yFoluLw0eDcQgtJljpVY0i/SopVlk37w2irUb7zVKj0SudrJdGk75p"
    "xakJYRugAj8Gq2FhZfk0kbMn3h3OSz6gtvv1J1sCFzRoo0jnP+j2Uun2ZkuSCOKch0NjWW"
    "mkhdSTQ1wUR92FsXzBrpPZU7beSDVZKUr8yu0QaONvCiGzXawNE4WiNgEG3gJzHMGP6fMZ"
    "hVQA2eCFWE5UEaZPoOTA/JdkX2shAhbmW13sqEQqIpS+boRvI4J49xlC5rmI9WSU801PNR"
    "iywUqdQpxb8KMUKEoYtvUxFlN6+aGCFDoDQbKPXYVQJ81wl0dZys3QreRSZXrXC7jskcia"
    "rFADvvUisLqZsGGuWKG7GgTOIvUPUFEC4fMjsnbTJVDeMXeC2I8VhY5ly3qQZYmraEAi5k"
    "Ag3gugLh4CabEPHBEVVVGN9WifswySEkh7rxfuic21NFAF3kPRCmQ5gOYTqE6U5b6UGY7i"
    "SGeTpTGaMJam0+7+gAeZ3xo7NO//52JOoLyIMxG3Wvu3ffOVcviH84Zj96QygiIP6MGWfv"
    "sA11C9yDMevetHvXF0T8GbPr7kh0Kv+O2e/dywvC/xmz4f23b3xsev1b5bL/Hxck/Bs8s7"
    "/dX7dH/QH4ZruHUfnsdbyzF0uLz7EUl7ztEyJAfrgJcTbsDn70Ot2CcolHxodHHvARbw9+"
    "44sSCmz4hzCagx/dP2AU4W89xonvAfCOOw7ThrrWy3bQbXe+ywAGcTBm0No/G/gxZp329b"
    "Vy2e78xhe5dzhmV93Ode8WGntH9Rg+ZjqFkHqvfZ2Hq77wV0R9LCS0RmhRnqm1PAPAg5Kc"
    "tzZjcQWJEF/eYYHFEZS8RpIE0lO2kwA7+F4jOLLDZhWjxiC5Ou9WaJepJCpA+gPPhfdzQd"
    "YmkGLMBVq9Dmz1SpvMJfD4JAIDElZxHe2L/I9NWZaZ0WvRymFtFGzxGheOC/Dc7cl0xhlL"
    "RP47dTqTHviQJW6uWs9cZGBPLfJomXPpeb8x+a2Joz5TMBUCi7YHA1Rwv/1sjE/6C2Vo/k"
    "PzH5r/0Px38poJmv9OYpiDH728iE2QZk+o5oiGNgGrQY/7V4AaV7oz07iwX3TWRulOGWT0"
    "eKEaSlE7VAIpAubokI3QVO1Ze9wO2R77k6CSwNBkgCTBVlvRkTZZcCWQK8Gmxf97Upluiz"
    "INLQIbIKF/c2pjTUzhQW0vOGt1fh8in9+Kox979jdmYzYBwcHRnbUiswVPwBXbfBQYyuYa"
    "v+sSEjZNRNp/wkzirEwfdbHJTH2hgsTmTPxCFuoanL9t8mSCAzi/wG/0oLJnRZ1OoTLw5J"
    "yMeOtHLvMRWSvYJqpFZdYG6OdH747YABHA41h0+szfQROIDX8CwyA6OIq7ZXAnF+S/lqrl"
    "UIu/K38Qi78cvMOYLwy+snXoGyoQUNXgTFlYpracOrKAgbjXg2rAKhWv/bhkGr/0YPI/bk"
    "4Iewl1d2h69YIYlyTWE2KrIlZpdlmDUH2fcn3R3RGvpG8vW1rJ3vMhtb7cvl/0hSImVwWP"
    "XbrTfyztxyOdrkEGKL3rhWkaFXF8wb99tPQOlWe6LnWVUIt/JvhS5aptue9P56pulNmhTV"
    "WL7xVPljq3i/X7rXe7ZQqLXd37hO7ZN2LWiFkXFVoRs0Yws0ZgJmLWJzHMiVL8Lk7wiR3V"
    "GM0CLbx31b0dKeLf3ugPpdMeCO/4pPNjdtceDu/6g9EF8Y7GbDRo/+heK3fdwQ1EuoR+jt"
    "nX/qDb+3bbHShun52ue4+0K2N2f9v72uteKcN+p9e+VjqD7lVvpHT6V90Lkn5tzC7vh73b"
    "7nDIO/zWG/IHgfCYC5J4OqpQ53Ha/5DHaf9DutN+vJZERFWMz7sh11ypliYZxYhrPNdqi5"
    "wmq+uJO0Cucdh0UNFoxMTVCgej6opAQWSo2OyPUuLULz71gzwsPu+TqXHSb530aZt9Rsmx"
    "cnf47Rrwwbhb/jf1mb/WrgKcR1tnQ/oZF62GINfIv2PWH3xr3/aGrrQT/LWLkFNBZGLBgh"
    "x71eCom550gCIcEmEtwGCfoAnfzKq3E4nfFuCuT9A87lYyfbmiDhBzERYHSJrH5A+5mPwh"
    "g8kf4ky2zaWV5FeWzuMNRfNY/DkPhz+nM/hzjL8h29wukkeogwMmuujcD0f9m+6goDnj7G"
    "7QH951O4AEuUdj9q/79rCneD1ekPDvMdtc2Zz70buD7Ch3Y3bVH9y0b3mH7sGYXfeH/Cf8"
    "Ww9BJmQlLYIGhwgxgLbOWPCTpWo7L2KfuMZb5ln7grTH7PKCXPIVyZfiLmvrbZ619TZ9bb"
    "2NV5JzPXqKfKKCNA1UFt7n4PH7VBa/j1fJlR5RCZtXVnnoINnepaF3Yvibw29bOxWGll5m"
    "iudlVpDPCdTI7ix2C3+9gkz2aZC1WawVPpAFWevTIGuzWOs7lSqu72lBNifSI8uzWB7y+S"
    "zA6hDd6bH4Q0EWO3qaTWO74Bykr7PsPOxd/wD9Vf4ds2/966sLAv9y/bXXvunfQl5AeVAP"
    "nRUTaZWWSMuimu6k7SSpfpRRsp2cKWvGuArcKYFHhj7Xk7CVrE06Srr3Pl0zVpf9MXT59a"
    "Ia+g4FiJKpT3lX2EQjJH76MgxwHlGNv3e1McKFAxNinP7nsH+bFd8aIIzOVX3qkP8RVYQr"
    "g9g3wQQPS91wuAR/Drd9jQgCYFQIiY15EUUdhlphiBU6iHoRhQJSYmPTtix1nWJiihBGxu"
    "bQgwL3e41BAV+tP/+KquDBiMC8sTIhIozljrA0HAmZl6dhKmRqlKnhwLkijI1RYl7MzOQD"
    "cnXHWVw49cCl39FxTtmtiQdC+2COjJjuGi+BtcWSYR4rf8N7Yh4Gb9Z6CUwukDqjnvvCdg"
    "bH9sbCyTMC+4bBG4Bwo1DGH48mCGmXbhdffxtQQ+SRyNg9vO66vLd1g2Z5WOOQKVD35FWg"
    "tmNDmQT5YcthUiAzbRN55S7pR93YdwE2b/sLMco0NP5pcVZcJSuHT1fLhaFPjzp/YDbHGF"
    "0hx4ovxpKYdQN9NZpRmvKQAG8iryK8slw2lDSvgi0byy4+t5JUAuRXnF/CuVSB+ph7b13f"
    "oKuO6Kmp3OIvpykmJLHZj1XfeT/9l0Zp88mBC+XMrGuvu2bPLunQvx+r7kQf11TVmsqlqT"
    "lfGJJkvx3e66epjOLzAOC0UuCZa9FXXmzmGBXEhcmVk735dAe9NBa+Em6iJQjuzeaSuViY"
    "lsMf2dl7OvX9rhrLLZ29mPp0X0b1ZC9NZZJpaXvLnH3oo6kMsh3+QvP9UeO2TDwz9LprEr"
    "/AqlN14vMNxpeRAT0EBG5Pha5oofbbS8atTCIAceJA9u+5uiYPVOQs93r8yW6JRN0CFOZt"
    "LduR2btFunB7QdVnWxR3050vZGLrc91QLb4Hi1zmolM3oTm8oN06i4zL4Z9gzETtuTeQHP"
    "3tObnS7blu21SDe8pE6Mx0eH9Lfgf1iU+K9OTj4ongqsB/sxOMS4i43MzGm3eFdljhDrMF"
    "Y7bgC8wWfLKpAzBb8EkMM9Q5UVJybl0CpqeyFHfnEGFklB84ZbMG9rLfvw6N6WUvmpLy/u"
    "ayO/j5bSR4Jb6BCs6lZgndzvT0NKHI9iy2hwS8AkFZYcLXCZ19He57MVnvC4RkaZ4OsMOX"
    "I0qLyYXq/OlwR0s1FC7X2UkCdnqdxCTaJoSObQmMCQ1tGTmPfU04xvt0rTJIgxEgEYZKf7"
    "1iDA3SIEOzwz58mOdwXvM15etWt/ngtMoRlSBxM+RsDs4Gd8Ba1vGUnoUZULbvepgDxp77"
    "bbdC2H1GBYBMpKckgZANojITYNpzMpmbL1SbkGdKF1Bbck3EzQR+LHdDCS4DVAg4MdS3FJ"
    "jxwuQd8e5kCU2vc1d1DCHYh36AMeO/2Rcy8dODPNBHvmIE3r3il9z+Fg60/skmjIs0BBr/"
    "Aq3JSrWJtkytqZkFYkOn7hx0/VKrKFjoxd5U0enDWrEhQmzf3hEtR7S86FcE0XKEUWukCy"
    "NafhLDXBzo2BPeOKbBrALfCElGRZZViBBXVa1XlZDq4wOcngfJJ8D8R9krbof8RxFFKHnd"
    "pUgscdJTTqa2ZBokRttBJAgSog2kzlsXDNUO5o8IGVo+iksGAfgkL0AQIEGYPiXz1U5Jr5"
    "ClGSwNomTFeRuhxqRimdYlWOFoAsljAgnshbkzXiFni2S7KphNzFvoJTC5WNq2eu4Ledkc"
    "2R9rac3zw38yDHrBEKEcNj0r2HyrWe93sIG5VjQ/FEREdIA9jP/l6sYXaeUS8RxUFy1tXZ"
    "OWrZCJbt/OEqM/poF9wU2lkR0C4uXbQNMTmp7Q9HSBpqfThSDQ9HQKw/zMeRgf4HwFiTza"
    "OpugzoZ3/fth94LIv2N21x50oYCu/Dtmne89KE8k/ozZoHvdHvV+8Pbe0Zh1b+6u+39ARS"
    "PvyD/X9c/Jnke30Mw98O6ldPo3d+3bP7x7er/HbHh/Oexd9doDfm1zPGbf7tuD9u2oz/vy"
    "D/2z3e6Vf5ofwzN/7Q4GcGPvyD935Z+rSaUlLt8VKrDttW8ClHmACua+IF9MzoyQIeQWYW"
    "tAKyjA1TAVMjUbYwuqaogGbYMpIis2Bx7kqb/I3hzsDS/dWqE/wbSUCcBPJGtlOuYTzJSZ"
    "D+4BJ2qg4gwWXtA+StMiK92ZCZdm+qJrlM8eN9lHHObZtZOCXtCR9SFetiRPaMR2ENspuq"
    "UhtoNKf42UfsR2TmKY01zt8qE7qd52dVK+z9oXpD1mlxfkcsw6F6SzC8zxNo8m/jZdEX8b"
    "08PVR2f3Ot8+ca1xtXoy3hMd47xP95oL0tSZ5bX1mQtJ10W+JiFC/JjU+mOC0GIl0KK7BB"
    "7WBfkapUMPPkQXXxFd9KdjCQw+CT+z6PqtFcbo13NJABiDtV7S0UW/skw+aLG98fhaqCLT"
    "r/DxghTDfIkvODN1SMjgllT18i1A0oQv4khkHCYz1SbMJE86v28ceazoHvsBk8AnKjmF6C"
    "Sik4hOIjp58poGopMnMcyY9CBjMKuAaeKyRpG1FafG9VXr9YWATTWADUj+RcGaAA0CNVHf"
    "uindgaURMpymiH+9Kv6lv5TC3NPAvgILN5fnolzqB2fvsU7fyN5YK2gxWvs4AWFMKI+cDj"
    "RGSzPnwxvBC9F26CLsgviTTaC7jSMi71JnXiGzdbIz427d7IcayldFf0ZEDBExRMQQVV1E"
    "DE9imF/Vn/FQfnV3g/7wrtuBCFX3aMz+dd8e9pTO/XDUv4E4z/DvMdtc2Zz70bu7IPyfMb"
    "vqD27aEPLqHozZdX/If8K/UZEmj9de+VGhJ+AueYrDigh/xuZbBcIf1gsKiTshSvwO1vo7"
    "6A1WYafBGCGC0Rg/j2B0vdG84mD0ZpkjIp2Tx9GNsVaY6R3U7tWuqRrG5+JXW1lI6UK04/"
    "Ke2zCHUya0JbosVrVYPhj6lEAvskQWOEfyJyE6OEVq8JtdSJdKUeCKmQ+mthaXHk3DMFdQ"
    "dsshywVZMkc3iM3ntGjhmOYzvxIDVw97+zEDz4YWERHntu8FGqEVugbU/yoBxLX4/FLtsl"
    "DcSCmtSjsXNPv3isAzAs9FvxUIPKMmViNNDIHnkxhm74MXhyeTB9dr3wgQK4oS5oMJs3DC"
    "BKAwJK0UWUcRUlxItV5IjvpM2Q6jHKTDykV1HmFE0CoBJh9NqzhTQ0TI0ghL5Z5SGEOPkC"
    "GCjlDvK0K9cokfHOY9VgaHdsQc7PUWO+Lo+fgb2RxrhaK3p3x50UQI3bvUyiySY84XBry7"
    "ogaab0XRhx7QrBK/Byhroz7xI1vmFlgL32B+oFvEXi6opZsWmatrwkxAt5lm0MRkqiX3nV"
    "xCx+sYWsiaSHM5izML6QRbYjUdBIoRKD5DoPh01WIEik9imDcyQkH4I0KHynpkm4yKEwV4"
    "m0CK7N2itQdlvn3V9mBfx8nc7Xp7ZPnm0CxDkvT+XD4N9T1hKddKxdzM9QQlM7QQcqiZ+d"
    "TLdjDs1Kc9J5OpynXUidAG+XmNQowqOE3JW/LG1tKgdos8mkvme1np7IXajv4kisB+IROL"
    "LriQaU/gYkz7PNytx4yqlqFDYVhfzXX7tMEHzE/sB6ouVKXjl1THLxtL3L52cdp6sPjCm/"
    "kuWyKwuhqvqph72OZeJd5FavzeTfiCcpZ2mf27PVbNrEo71/j8qKJfm3JVWHfWCp9Tz+V3"
    "z69Qi6mGYtFHankZzct+BdXiy+HJUucFp8233m2e+e9ttXv2jZARQkZFBRyEjBBLqBGWgJ"
    "DRSQwzWyargBnehT5FKYV5tn+RDuZc+CFfSdyMirhRz8LGl7f+1337ujf6QwSPw8GYDbuD"
    "H70OVLyWB2P2rXvbHbSvL4h7AOWruwP+o/MH1K92D6P6XT5v0FzOoAVixj0ZeddBC9LXeu"
    "Cu+79DrP7vY3bTverd31wQ+XfMvve+fb8g8O+YdQa9Ua8DY+cd1WuYfFUmPFbDuWoYqdJd"
    "jPhwMl6VW5kU896/+/WTL+HBjyzhbnjTvr5OkPC4ls6osesaCJDXegl0+ve3I5HeQh6M2a"
    "h73b37zr+0F8Q/hJwXw94Isl7wP7BchsP2ty6sF3EAu1m7dw07Gf8zZtfdkehU/h2z37uX"
    "F4T/w3fG+2/f+Pe6179VLvv/wTfI0O8xG3S/3V+3R31O7B/WZLn5qMpOe6JPXevpMOh2ur"
    "0f3Svgvjwas97tDxihb+1R7/bbBQn9HLP2cNj7dgsU3tGY3V23b5W7Qf+uP4QLoZ+8v5u7"
    "a/7Fu3W7C/ziey1fi5ftzm98PrpH/Ny17Eb+HbP723/e8wf42oOTgR98mnFJ8WrQ/v32gv"
    "iH9Zg8FsCsBZRvvz2q3tGNORliyyu4J1PXuLrmjmL85zxT+HP6FP4c3/+WD/9JpwmKcDqz"
    "AyR13vXqFIYVfLIYp9OTNkXIGsHtLIShksxNYDIrMr19guZtH+WjABFrUbH4whApgmm1Bt"
    "Mo260QbZAO4wvrPMLm0pmaadHY21WhAHmNN84zfn50DSqGe5CleFz1uBo86g3lpeCvOisl"
    "turo9qM6TRY20qGjCNlOKkrNlmfZSsrGfaHIFrihwg2wzhtg2E0iNsj/HPZvUyTGKGF0nP"
    "WpQ/6HGLpdmZofcG14WOqGozP7HG77Gv4MwKhsMT4qsUcGEzqIivEh95jY2LQtS12nQeJh"
    "wsjYHHpQ4H6vMSigLP35V4SpIRe8vJ47ISL098Y8p4dga9i5Mi9Xw1TI1AhTDR1eT7Gp2K"
    "MK8jaRGHM2ROER4R5duAJfkAp5inkwXjEPhvzcl8DdS7+jhvI2JBjl4Kz7dSqBtacRoxT+"
    "mudgcPgTVQafNz0d5c67lcWJH/VchSTFF6uMPbhAUOORMjn8eS8cZhco7gPZUkRUVwLnL1"
    "3ir78NqKGmoHrxLC0N2TsSZmdK2v4ifGrg5IzYSg0DJt2e08lnU8ftr7ETC/x5ymLWwHMO"
    "aiSnqM3VmxK2qoHfUVNZZRv6Yk8mjbgkaj9Sa8i7ahKbDhJh7m9aWZHmwZ0tT2KzabB9ri"
    "LKQPELkLilMUSpDkNlZKXa/KJl6VQj5tL5QiZB091EVup4S36GLGSqAyU1/kEck3wkPz/y"
    "N17/I7nYcrW3K1rPI5L1AR4OizJj/OoFxq9i/CoaqjF+9SSG+QiiC47IdyckQxTaGoOEuG"
    "TqvWSoDbyJjXA+F8YNdZ097c8CPokBh8QsZ0XobdBtd77DpcCPqCaADosN2/S4Upbg0Jse"
    "cOK1r7EHb40DTcR3onjp6Agd2vsjfMXMr5iatAboY2v/1KT+Uj+4zb+eO8N2Hkf2xnrmJJ"
    "WWmyy42Lft5MGKfT0uH1BsLSHNJyd6mgnUdmVaz4+Gubogq9kaqis/0CeVtfgvkbgzkg9U"
    "pgptkZm5grYiXCsZIa7oPttLY7hZmaJFMRDIRSC36JaGQC7CFTWCKxDIPYlhTktEmLo3pu"
    "YhPE6JuuzdUQgaOyyaIB0umVovGf4Vs4vlStlQIHhVHLx65O/JnyfB7yid40Ea5HlxnmNK"
    "jabvYphSoxkpNejf4AqnJhuo0jfICFmNx7C2eySC/wj+1xKYzgf+vw4wfWMyZ2bw4XpaWu"
    "7siADTkRatfMD0XFLxx9iQ5SijJciChaxsqEzldtIiD2siIyf9GlMtotqywLLtmKbmeiTr"
    "nI6LPnFwupI7bPdYRvwZ8eeiOxfiz4iy1Eg/Qfz5JIZZfB6TRzh5dH2CrIGt5tP0OkMKwx"
    "RDxHwhJ8y29DxwAZLDZ4B7HcZVkuvtmS6cHfakABluSLXbkGLK5+voRoH44QS9KBxdnMtZ"
    "J0yRQx0SUZWLpQNRkuAm46XkCXjO+FV3bVUHXcUru6s70XDMJG2o3BuM2Zi1yQTemDKZbW"
    "JCzBc3RNTQ57qoGLyamVB7iCwsk88WTstPM0o1oWaRCWelZb6oxoQ80EeuaoSfYsofWGX2"
    "ilplRIt6j1BJpVnvRRQMQ0XtEbVH1B5P6yuO2uPJDTOGoZa5N4JwVsSG6LWvc0Riba2HEU"
    "mwyBYVIcU9qtZ7VFA7SRhpOtXnqpFuKQ6SRkda0p67feQY5+Ox2F91O72b9vXPbz+33onB"
    "40OqSxNmsBhUNMG5BQX2UsoIp/A4QNOIjSzscPI+h7/J+1R3k/dRDktNOJm/252GNtQ19j"
    "c5a3c63buRqC/qHkGR2K/3Q1mkVBxEoY3X8f2R/NzpGxIhRV+9On9C5GApRSPmI2Q1XnO1"
    "ldL0+cKgc8p20yXj1LjO6rzO/PESElfh9ZZCjuuu+LoLQtmxEUiHnCNkmK4CPVYPwlhfIy"
    "+cYSVOiZMWvYFfNxVIYE6WwOSTSAYSX8Y5+Ox9rUpgctvtakA523I58hwpoyNf+Fr5todS"
    "myd4cERTn6f7cDhuS8X2mm513hgJjwfogLglUgjc3vWgUO1nqpFH03J9GcRJwO/jThr7dL"
    "Snd4Ru28uKfCPCZWOC6Ad6SqCnBHpKoKfEiWIe6ClxEsOMnhJl7o0hQaUQIhwkxCVT7yVz"
    "6DwvxzSYlYC+aM48iYWFMHRFMPRu1dJLK5PeHKYi/vya+PNrFEU+VvbmKof8OnBoh1qO/q"
    "hPVfE48QTUgcutzIC2SMMccWwBEmJaxNCnlM8TiAWzzTl9MLX1T3aLvKiGrpHlAoLRAMbU"
    "2dRYQto4MhGXlCVzdGPyRdYRnHCOMAUizHQHEk7baTFuh7s5xL9N6N/qnJ+WwWy27jjQhx"
    "ssJ9UNgGtbZGLxFbCCMDe3fiJ/JsgqMjMNjVqiOWWWCUnNIUMJfyxBwNuk58KGfCVnrU0a"
    "7Bb58wyeJ5YQO4TFBt6vAqAXzE3KXNib3FXhPWXwviXe0eue39lZ2tEbVfGC7m3cOVFm55"
    "vsruU+tDv3MDIR8XbE288Qbz9d5Rfx9pMYZk8oyBuG4rVvBHAYjnv4kCfu4UN63EM8zict"
    "aX06e1Oz1jeBwZ/zMPhzOoM/xxgs9IZCDN5QNJDB797kC93Jit1J5rGmJAYFpma/ChGVnQ"
    "Grvtt/Qg6siI6Vl4ERspNmoac/FmBfgOSkWbdRwneJg9xQ13mz5Bvbde/qgog/Y9b9j7ve"
    "oHf77YJ4R+45CIt0DyBQ8kf/NxkoKQ6i+Fi+7bbsQEmLvpjPOwndYUq0K9ZZ5saKwgcsEP"
    "K3Oi9oZwyQYIxLdH/y4dECDA1TIU9jn+ioISC3RTxOimbxbLN4kGVxVlccNFRTDm833sbn"
    "WQ7zuDCw7c/iLu9mQG148WPdIbYyOPDJycFYdz8tgbcjeCj+AgM6NS2tufwNf4Hq5X1gLi"
    "072fFAXmllJ9H122x1N/hdZKe1iaMun2bOOfkuDOo2GPyFpZ3vo6LmxwSOOE85+UTknyW6"
    "84WsdD6Blg5R2ZpAlto1OAgQzaT2ORl5PUuDPSMyIDPkb3DQu48Z9CIjwag6nbmmzJ/47V"
    "Y7RYB5sDc8F/xF+zDah9E+fIH24ZMFMdA+fBLD7H3w8trXvPblAMavWuukautwuul9OzJ/"
    "DGb4s7tBV/ln//KCuAdjdjnoXX0T2Lx3NGb9W2X03W24OR6zYXfwo9fpQklUccDPtL92R3"
    "/wE+LvmHX6N3fXvfYtNNoc1wPJh7/KvxMqBmXY/jckdR7WOtmmBctogui2hcu0OcFvB+Dy"
    "DJTMhK98Vkpgn2bvXMB1Y3iWAdZNBvyx9TZ3LuCNuhvncNuy1HUyf8NkESZXWSMroP89LH"
    "XD0Zl9Dvd7DaUPTEB//hWzUTj6bsGZYUq0odZNLo3B+umIXTBIy8VnYpPh0qX8+tuAGmm5"
    "yyNA6VD2drzbVgwq/d8qwc0Adp8AcIaR/XSQU6Dj1qbhVqSzzzYRRi6+CH14dbPUcOiTbD"
    "ABkXpyTiaq49D5wpmQqbmEKsgirulti3cI0VGiYJdqO8Tk91iotk21LzGs88D3HzOVTObm"
    "9HlCHGpDzTCoIibJdwE7bdVxfacOFvJU1S1L7x+RW0Rui+7qiNwipFcjSA+R25MYZozsqR"
    "C73cgTeT3SNxQn7ZDuSrcFPtkBCszxlvDVBsE/Qbk1TYOqLJmlHkmEnw+cpiqG+mcOOwMv"
    "+/3r0IZ92Ys6Dd/fXHYHP0cBuzifbRCWC6KgPs0poqAfiqCgXJNV5qqVMJMzGRyiO8Gyc0"
    "V5TBNEgsytYkN0wM3idXha4l6BER6Hi/BA/3n0n68Zpt7a2X8+j0UjAB7vadWIpDY7yn3m"
    "sAaNiMN8cvGMiEt9ZvkM0VaxNo1zGTcW1LJN9pPtpUdjRCWuoUv4PK/AJXrKHwysC7pzTn"
    "6fmWSlQhq1uflCbcjnBrnTZpD5DbKq8WYTL6uaojqTeL64w9xWZIoTUrNIFacSkO2kCeQN"
    "pHp7++ZNi5O8qMZSzO2JvKdw/Vb5ZJ7qC85kAs7iTzNHPkbLNaEA/cf0HHH2xrQX2uQyU8"
    "QFHv4g9pJq7yf7cG+1Cf6u+iUruQ0aatBQU/RrhYYaRPBrhOCjoeYkhvkkcrR0bwf962uR"
    "gsU9GrPf272RcAZ3D8asPRp1b69ESXv3iJ+7HHZvR/yM+Mup+IBcDdq/314Q/3DM7m+HXT"
    "6YnNI7ikqwr+MHHhFqiiziCCmu4nqv4l0/yXbJX+R6qumNGGPKWbjbStZwhI9ihF/XyHc8"
    "A7uL/WmD2hTQA8NEO6mCNeNq2cog2poOaGsKIWS5zUwhKrQwoQHvNQ14G5h7T9tdc2NiWr"
    "HiRcEFnKcyFFpJX9tK6qZ8QgvpK1lIvV0hw0Qa2Dhy2EgDG1eu0loiMxaZ8YcmJl9dLagu"
    "RWyT8CdfQ9IoSkTX1AJDI0RTuYFYYhoSqET1sCbw5K790Fw6tq7RL2TyYPHlOpuIilS2V3"
    "cqWlzrgLcXRtMp/woIm+mcd7YWmbSmS4uvgul60iLPXOFh4kGg5BZvJcrd8YWl7RQg5qiW"
    "Y1diDpQvtzFBVnUfOT7V32cDz1Z4E3cmYdUqNJmiyfQsUUtGk+ku8/fo8Ds0mZ7EMB+8sF"
    "JUsm90YjIuElCLqYbiyhVF+JxE2wSk8QBploRTZRFe+wR1tvzXicMhEbyQjTZIiN+GWn8b"
    "KNN2GeIAGQ5wrQcYHCYSYL1Uvchvj+HDSWGtp+B9Nux8717dC/cz/3DM7vrD0R2fpPysf+"
    "hmFe0KVzL/kJ+F1KLSgc0/jMJ+r+NhBsBfwmaX5bHgkZygw8Lbz613uT0WPAC1iFAWpKnz"
    "mthRLnufY/q+T52976McDsG9eQHGEBHae2P7QQDZzsvSEBGyNMLSAL5egKdhKix7lumWsC"
    "lks6etfFM15zin6lYzeWip5vBFkLtlCZy99DtqKGdD35UcnE2Fxyp28KjnfrCVveH9cC/X"
    "DoiWLimjb+7SZ8cyqyv17rim2hPleqFjrc8SPDuCl1tZXh2GaKhQv2WusHf6wgnAtUH4OL"
    "SI+gA1wcBrQk4JCCZ3dAccHtwjPtkm5GeVyXhzTkEWpqFP1/9oEYhZJ5q69hwv/BJh/+ad"
    "J8e/H/D+MhA+4BElfDtWM5OozF5B4TTwJ9EdCGoH6unSdsw5tb6QiQXpf20onyYSDwOL+Z"
    "GIknddTRz1mdoEZsQu3h+hbZK/APwp2TnDfZkq75HgbQb3KfEO/gyo7B3EfKys90o6BakQ"
    "Q/zRX+UC/VXQXwVtGeivchLD7H+od7Gx+MR1hpP5FvajL8q1uQdjNuheKcPr3t0F8Y7gXK"
    "fbuxvBKXEwZh1+sTdS7ofCtLL5AW2/3t9eQVP4O2aX7dvfZO04eQBnrpSr7uUITsmjMbsb"
    "dG969zfK1X1XFJ7zfmyuiFv/EFafyJlgG3nv8G9+x+5t92sPbigP+PNft3v8Bt1OT+QtCP"
    "30rt61e/4lOIZ3+9EdDNvX8HbyaMxGg/bt8Gt3cEG8o10MTO/zGJjepxuY3iekMAA5togN"
    "ZENR5ym7owXkUx4Gf0pn8KcUBhdEl0NEiNhHWOrqLvEPajIz3eYnnZk9pJkVkURChCiI1F"
    "oQQYt21RbtOZ2bRbjrtW8gZz/k8uH8kOHD+SHuw4keA+V7DITh1tw+A2EyNHBH65BKGL4g"
    "VyNkyNWaJotoDHcznDLQdaAq1wFv7yyBt51AV0c5Z7d7vIQ/NHXPv3GkXM6ffiPpK1cCly"
    "POA8cUkZeXx5GP+14+MKInTXlI0OWK+MHsx/Wazu0YsME72dNfSPLpTvbVoC/ZAdyFPKal"
    "OgwFuLrVZWgRaJvLaUidikrYULVCtURJCJVJr5gLcMChD1AhwrTISndm/ASjT3wmvHC6OZ"
    "BBsW6LarKYheoQezm3iQpFvO1nqkGOFpFMZaFTLYrWH/buYybSxPguPy1INiPcfvgNxZzz"
    "PYd4m/kujj+iX3frqtThx2WaYKhEZoMYlGRNZZ46gZtXe1fdofND3zMkpx6azZXfDx2C0C"
    "Go6CcXHYLQQFMjAw06BJ3EMAc+hbu4BAXI62w3Ouu0h98hYHr4XbrvSN8d1w3oR/vyuut6"
    "AonjqIuOvB4/N2ad++Gof9MdKNJhiN8ifGLT0137j3A37gnpgnN735UeOLdhByH3SuQE0I"
    "zuB7dDoBEHuR2Ghr7H0NB1Chq6DkH+782jhn8nuznxD0R3cDlo33a+g8uV/yOqhLyOy5Ar"
    "y8V3sKyo9A3RKVbLxsD0WpnxA8pZbrVhQ4J2JfRwq5il6AeBfhBHwVW02KOja60cXYMwdo"
    "FvkYWfosAczPAa8YO6D2oPrilrt5qEgzOrsD24StvdJef3oz7V1eRQ/+DlVpbdTga8Kw+R"
    "9lttd1A7XgezmQ6F5aksG68ze2lRzY3En/G7UmZ/IaphEJtrPtQWFjY3yJ6omgYl52XdeK"
    "heP+VU8dD+Su+UWGteUompL3K4RmvMoyEDDRlF9zI0ZCDCXSOEGw0ZJzHMKUnLU7fGtJzl"
    "mIwXzoi/MWZmVDVw2zcQz60kAbzluvnZM31RhM9RuuZVNPich9uf05n9OZ5sH6TkgiYgn+"
    "YULUAfCxiAXKWqmDoQIkIUIxvF2Khoe8IYd35Hx8nWrQhGaFrVCsLomFwT+6YuzhLwC/9a"
    "Kwd4MYXGypPbOkf1SZBMhU8vJAgU1K4vLuGzB6aMQ+eAK1A+tNqFrPDoZgNkLRdJABQCzj"
    "zQRz7nyGTJHN2YJBWbrPhuBd2EQ/PB1t3FgbneEBFBRAQRkdNVlREROYlh9r94eW2yPsFJ"
    "W2WFvFGEbT7BSbMNFUFUBFER3KYIisExQAc6S1AFA1dbOZRBPdw8VxAqV3rm+nLu5Xq3pz"
    "OqLQ36RRqddUYe+QNDHCgzudrmgJk5OQX9rh1tMUO75XHRDo1aF2pdqHU1SBxHreskhjmt"
    "Inzq3phaEB4t0WJ+c2Eh6VuT4VrsU5y0Qoahbxj6dtyhb6BJFFz7AZI9F3/NnCQQjEEwpp"
    "ZsPWIwxmV9AhCzGZRtIEw+5KVNOJtEG8BLhEc/zIpzMuFPxpxJSi29mWloUElPfpVlwi2d"
    "8QY2mXifkkQ7fIV3E/UAXfBHlAKEQARh5OfHvKcHKhEgYfyfLNQ1fyhlTVXLhmKEsBo0GD"
    "i/hxWQTuUd+d0WgBTYDtyL32pCHx/pFPKQ8U1d3M3zDoC/j7plOz4QtVJl5IQoeahRTVBs"
    "mgFRyDPhC5kw09Gn1G/Im4wZfwXokGkBnnggF6N/+/drETpfOOC4MKX++2smo7xfg28lwV"
    "6lo8Nqpk9nwRd0X3vM+BjwhweqC0mypMGCjN4birsY6sKmGnGztXk3gHHmDLTFMPEn5mNt"
    "U8cxOPMnxFbXtueHMTVUfc4fdczMBWXuM63MpaGBU4bodiLaUG0iaaBOI/AWJEDOVpg0ex"
    "drXFgm326p96kuN4ebHLND3MkNzTnErcTK9VxZHNVZ2qUWQ7RMbTmtrn+3R6DmjZSNhlZ6"
    "KU3vNt7KrvImT3yLpYpv/iu5PmWVsym4rZbfe6VjPOfc5/1Uwxb3u1FCz2iwQINFUWEdDR"
    "aIZNcIyUaDxUkMc5rBIiPYK81isVv40asmzI8WisqBYH7IKhMVCz7ypcU4d7enV9xQ1xkt"
    "Prsb9O/6Q1nIVB6N2f3tVXfw+6A3EpVSg7/G7Krbue7dQnvvaMx6w+E9nJF/Ia+g8rU/kH"
    "Vc5dGYfRu04YT4M2bX7TtxT/l3zIb3g0EX7gMnAz/G7KY9uhdn3QM306FfJlWcad92utfX"
    "4px3GEVW8oUL5ooWzAgWREPDoQ0N9nKuuLp8QXtZhBKNZluMZkJ7g2R6MgtLUfNkEjnyfA"
    "vPfSTBxREL8jyJHHm+lee7sRo5nJfDUUtC0Y07gRx5vm1Wq0noVfaUVhMhrAPx9uzNKwBV"
    "+2wYytzUUhJvbNcWon3UWfA7G3JNAHKMy79cRu/fjr5f/8FldHkwZv+6bw9G3QGc8w/H7I"
    "9uW5ySf+shoQetnAVAxigZ+v8lgI0OteaFORsmQr4m8HUJZuIVF6bdGma7bDjRPmqcjeZs"
    "OGrfXrUHAA24R2M2aI9A3xd/klGJu/5wdNcXJ/3Deuw55nS6XIhcQMrUUO0iqyOJdKc1Uj"
    "MfubKXiLTvauq6CHPDRLj1JPA1YtrO7dsZJjtp527dtpeFGRgiOmX32KlpgmeUYj4+KoXD"
    "vROJT5mbUWeSvIyM0p0yD8NeLXk5GKY6Zf5FXI7yMjBCdtIcDHrM5eZfkOiUuRdxBczLvw"
    "jZKXPQTxBXnIsJpKfMyaAXY+5vcYDmlHnneu4XYV2A5JQ556jGs8KFEXiEGPfywUmRLuqM"
    "Jg26o7bEirwj8FgZ9oZQYNM9qAdO5IWBxAflkisyVGUp9rEAWWQgHjhdVQq2f+aw8/my37"
    "/+f+1dW28iubb+K1ZeZkZCo+kjnRfmiRDSzR4C2UC6e2sYQQVMUqeJi11VJJMt7f9+bNfN"
    "rguU60Jc1JJanQK8bPh8X5dvsZpDf73r4TwG8cPd9WD686eYQSfFOdYLnlGEW5ACtBXQFs"
    "Ni8vrUizIQ5grZHOuGVIpHywupHMQGkMbUn1LgXe5gGjlcD0BNqOWFIMC8oMpSAOoJ2gAP"
    "rSTA6rwBUU3NBPY0cYA0sjKYA5J7VwXYXocVXSi00oadA1l+ZKoA2BnLo3uHg/CRC0VXPG"
    "DmANfb6itAt+/nf75gaKVjUQ5sM736AdwkuPL5SJmqRViIwxSrJk7xnbj2xW//mPrprI4s"
    "xXK21gtBXrYdGPuSIIkpZC4RoYjouCRQMsHyJULFdKglQZoFJDJzWtel4sQVbmWnHavjkg"
    "Bia3ttZFv+fSWNbSu6yhyh2xIK5WI6xxuTc1h42bE96Q5y6AFCzjv1K7ph/Ei0GLfGIoNs"
    "2AvfzYc+bjkT1trYYRYxwqRY+u0g4fYPjL3lO8GQfs4vsCB0gDqYsXkxribP04vzXWWTrq"
    "/9MAH/eyY41yVqlKBwtYQrP2hz1dcaORYxnOus37UqqB2oYoAqRnV3AKoY4BDRiEMEqGJa"
    "0c3rzODELFdp/QMR8y+NNTPFBMew/DuPIAFxJpDE/uxJ7IPTexFfr0BWZ6yvRsPbQRex/x"
    "ekNx4/DOf/6iL/YUG+DHqj+Zcu8v7SEv3+8GYwntMi/tOCMD6kwZSJBU8s0nk+mbI4Z/on"
    "fnH8GB+x5IVJPYYjkGx1WFb8ZqgOoyfXZkdSiLqs6SomxK0popsmChinRrZGDBwpAPds23"
    "jPcqOJScbw3ZlOEwE+dvsZfJ//+Veau0weEyNXfpa2Ll5c8o1aVfiyYShFkZ+wHGWr88NM"
    "BUs3KJsjiwYry7XaLJOBb5BHb88WemO6R5Z+Iqy3S99/73jpJZhKnK5d2MabDi/O6mHPTN"
    "XuJaCgP8RLopCWTuNczSqmVJAyq3h1+3oU0EiDRho00qCRbq+qEjTSrehmaddT6WVJEDpZ"
    "606m666TtgHO6ZElKyI8kNBZv1jVLUrqx0DP9/Nd7/svUl+OJuPPQXFBL9gfTa7jUXWuy5"
    "KbqSAuiADkBSAvFzldMmj6XPr05kRNQwLVysPL/B33URXVuFwJYJujF4fEtKVhrSQxbeoA"
    "rgBctUAoPcftSYDjM1er5L+e83aKEjP06s5WXq7DIjl0ljvLcZCN95ZN+xdZJPTc7bB8tz"
    "y/K3/5k4OCrC2/o5UXoRemvGVJWHk2Vgfbr3gjiLFHkqa0PEu7PBswJhtn6b274rrNFT3M"
    "SzFAK+7BzISZ3Z+2aB922GFJb+l77+gN00/faH2B/3LwtVnKYtbVLBkt/UaBVnVBgmS0Fu"
    "FpcPkHBkE8p+2KdpxtvRq7Fa/LcH74WWvRilG9Ga5fFyZiUl/rxWR5dR0X71lf7hyWhbe0"
    "Vjb4IbWkq5SiOGttKcpDVWszgVNIrY3UWjmbdLVU7A/4eurms6L6eoN5uARzBJgjwBwB5o"
    "j2qjDBHNGKboZcqpBLtbSO9H4y9dKS+E8LcjPpP9wNxvzd6HlBerPZYMZzoAZPPIvJ8MZP"
    "YsIeFuS+N2TpS+j/CzId/GPQ92v3nhaETYubae/buIvCRz20sBfvYH4z6DEPcv5nQfosP2"
    "6/N1oOR6Mx7c4uir9Du3c4610PR9wTPXpekLvBDSvYRf4DLdm7630e0FL874LMJ3Na0WjC"
    "6o2e9ehoQYOQ7O+jxJkxyTOSZ37Mllghd2ZcSaOIfJo4wK9AFAtpneMLS8VpnTOpeI9mrM"
    "ym4oWEoHGEDcfB9J8qxKJYaYz1NI5UB7Gn/1ZFOJICgI8DLKhs84ZrCSKtDneLqdLzwhcT"
    "azWEYiMJCLPdrWJiF3EWOLfL1Zb+Tvp9Us692biLMhrnp9AWc7b7pJsP8t3qRXmN8b/q9f"
    "uDe65nCZ7SdC96XL4DTJfqfrYpohr3itazQj1nkyzV5pDxvWEqJ5ONRNqMXGT6V7FJRVIV"
    "2KOag1/jzFGiA0aii48kyJHFwOEWUuTUDCm424NbuC5ey6pu4ZB1JC+yyllH/H2oAmx7fl"
    "VTTBHLxaSi59Z1OveIvHeXSOJAv9OhAsp97k5/49d1QYM7dgF5rwqqe6+qS0Kq9jCOcHhl"
    "hXOI4+9EWMdyI5bNEd8RlGchFiyegDE1MU4X9sxr/MnhUQ8dP9zBK/DmvSABGYwX+8D5YM"
    "zUcI66mkmnhg8CXPY7gy6rcWZ4cMgGh2zVhQccssFTVyPVCDhkt6Kbvf0r/9IYlgd6y1QK"
    "UeB/r827/T8pOoRsaL3SFwhsLUzlOMPgnOVTDNjmx9bGa2y+FnACksTabIQjlpuyrGZb3Y"
    "PyYGpXN7V7d3y1e6ooA3aGrOmvTOyTlARL41EbTqiVKakMv7S8lZ2YDlycrznMDMI4rADc"
    "VjD7JKeuftw+gSI9SycsKNpPqYT3QtGTGuFvjIuG8eZQKYy5BpY5G/3ucef4hgIvKSivHd"
    "HrLDrsGYt4yBruu3Yl9cBVVw7aX9D+gvYXtL8tUwuC9rcV3Qza30qTG7Ejh4oeLRQAVVo+"
    "VZpDoUxB+GikZyjTxmDl/1UJpH2xDiRtvT8aRxsKtRFepTha4DOom8/ghd7RrMKEOJG0zk"
    "hf9XuzL13E/l+Q6974j+V82hvPbgfTLpJexq/G+RbtqmPnPjTySLfBr2b1AE08aIt10GXm"
    "0BZ/jBZzsmc0CRRO9/0qRYkpftw5psO0YgVz+LQ6xo5xfyPTddCb8c5ouPlBKGLhpn/x33"
    "u89rnFV8ELurKtOkGuxNXeth6NR5MeHt5XjHV8j+0182F95PThvg7uJyeh5jz7N1gQzkj+"
    "O1rRxWbH61kJKRpNQr+ATdun767Z13DQs/WGrK0bcZYz7nGW3JElwkafijCHy/ERvLpaeJ"
    "mDFJb1t2S9kbAZn3+xwtojRkf69ISr//o1VVsj4MIkqKFysqnpa0fXrGrrFWZ/9ZVzFqCI"
    "+KDiOWq97Olh0LXsGoY1Nmy6zjzZxovifPw8HMeqBmMQGINUD31gDAIrgUZWAjAGtaKbgZ"
    "u9Vm72w+P/0ZOnCryCiM4aSa0MRG1gwJ/cD8ZdxP5fkG8Txko/oU+jyWzeRez/IprfT3k6"
    "41N2X3xK64qnDGtorp540t4yenU3mDM++fmC3E4exjddxP8sSH8yvh1O7xiTXfi4IOPB4G"
    "a27I8GvWkXCS8WZHJ7O5iy0v7DgtxPJ3dDnrggeFqQNMq8/mQ08jnzwkc9FP9g7arb2tVI"
    "e+3Vbx9wYyxmrg30nIoIS3IA8nGQY/qnvG5IshQ4I6XczWOKzrzG15hYm6POuDlDYVSG5U"
    "FRFB+MkkJfRYEgCYL+QGv9gWj9UOljUQ7oUnXu4ZhBp8jFLlaFxhG6V/fTYX/ALmD0D7tp"
    "3d3THphPpuyqFTzTW91kye5y9EbnPfB3rh9uPrO7Yfi4ILPB9Cuvz3/g5Xrj2TfmuBU+0r"
    "vg/At7h//R4ybHu0w1BFsS0riXK5nHtcRhS/bN3DdoSeoScD+H0lA09ybA7tm28Z6hoI0J"
    "xvBmBHO1XfEi2+zjwdy5JnF+Ze19hEGWDeg//wIS6LqZBGJuSbl9QmUxgDV+ORF8sPJiKs"
    "oAoCf8bP3xl8RX3dVWqKqZ0J72to35HgK/9sfxa/NZXgGwapQXTUVXXBNL0GpTMN9L8kTP"
    "mPWQ/ndJLPy1kkRHgKX40UtoZnvRc5Pt0gnKnXSinxCMWGmPjIO7sxsue2L1dD3fcufZes"
    "Mb5HJ3dtdBFJWNyQ+9z/R3eZzNzM/c9zDf4a37OyL4FdvIxm+26dLvmeQIOVvLC7LylpwV"
    "L7/iM4Q+25g2Yjk4kA5opx/xk0E6kSd/yEgS+vEzquoinvNCiIM/QzFxsV2Xk3WNdUtruN"
    "BQTU759bQQujdUVD04GYOTseoe1hTbETgZFxm/jbMtgJNxK7oZvAJb7RXYAJ+KBvn4NNID"
    "8IP8e4CxRUcfVvxqbjBJ4yDLNi2LMheB8LlNy/L1XM1VR5SEo5bWRy2mkyrQx4IYeGPp3L"
    "+0KoZNwbN0JK2xl8hV7+Zrb9znp1v/iXlSzZfXvf4fzJXKeyob/FT9ORe8H6o30ydU2LmN"
    "9QlJABd8IM7qAxGjmCppT44xWzUT4NP25MS0BWcIcIZoCLqlnCHqNPX3vfBE+rO/mo6Znv"
    "0jVqRzNAFIWHj5GpbOwaDHCyPLRmtjt0P7nUEIs29byK8QGQSZ5NUy1zjIzRyQzVlbZLpp"
    "KaArqVPRsu7XF+yDXpu1sItZ9ibab2tsp866eQ9FCoSoJbB+g/UbrN9g/W6pLges363oZn"
    "lrTXZzehfLUq3mRGdQqNiKgvJgJypgJ5IPayqLUuyYB2YEjdck6+CurRclC6wgorHxQNt5"
    "tbetF9NR3wZksTZTs8iX7twXPPmqDirrmA1A0C/ktgGIOgkANH3/VE78nRCEvN/HrStsFF"
    "ZhVwnqaeZwPa2UFmZrDo2/v15WAOwwqulCoZX3lhzgRnP87DYVPZeEkxAnVkWt7CrBEE+x"
    "pwijP9uOIky2nCnUTQcZzg+8QVvL5inPKRjmK7bfu2hFT+hszGwo7jwhUBhSuMOOE8UVrm"
    "28YZh2eJJ09DPB7i+eYcSLYETWdttJGFrO2vqCsHdYKiKH2WmoGHve4c0TttGzn1YIHejQ"
    "tXmgppmZt/1ofKSwMpqOc6jJ/CHZXGtsJ0YiUGNLLHrW2WPboZOx/sb8QVVzM8LwlVuqsI"
    "0av/6Gjvs66q0sBxHY68Bep3r+AHsdGHI0UpqCva4V3QwpcepMiQPhdZAiIgXs386/MBWL"
    "DvWvr4rwimIA8NHkEEbaheAouIEIAHsMWF+/srS2W0V8Y5IA8zGYY3oEBZhjkgDzMZglVU"
    "peY7ok1GqXqkhdlBe7SKLVwGXP7dxsNlkzvMaj7NWMsdEo6qg8oS6aeUw208H9ZDof3Cxv"
    "Jg/X89uHURcl3lqQ6MPovbDYde9GEKKvFuTbdDifD8bLye1tFwkv4vaHPOdoiOjV1IoPfO"
    "bgx9M0QJM2rrywJiUB3Di4O3OvimokAnCCZ9QHeEaxEVgBqjPXWv+Y+XVVb6zUAFdhquaA"
    "FTJFqGALmSL0IUcQNvpK1oU2UCQkD0clskZw58CSaSNSeA8uBHpprNp4jWnVJcGaerVcEk"
    "h1uod6B6gU59DwZHUkswabKMvwKJcvtUawO/zkIC75Kxq6DvJsew5PQWEStArMqasuWrmW"
    "a+xWzMPSoAdMvEFvpvvseV7u8do0dmiLaWMrlmZu6Rdmvpxx/cyZm18QVmZvm2uM2GfozT"
    "rsNujZeMW/oxUf7K94w/1QZfdT7nTKereIw6i0Qfz7YEUuHbV6cp6vJbpHuQenXlfRGn+N"
    "//XrbWR72G3N3Qsm7vIs7a2fDdvLsVN/WzZ2DzY5T1t1QmYRvljWVD0zhdRRL1/fKqgWXG"
    "3B1Vb16AWutuCDqZEPJrjatqKbwdW2Tlfb6BhX0FPBl9bZ5fbqnw+T+XD8uYv8hwVhD4w8"
    "3PvL3A9uH3j+HP+BJ+WZT3t9T054EX3i5+vxn9n7d/ejgf+2/0jfZeTkoxF/N3iMX4w/xn"
    "Eh9ZJSZBSkVnRGx5WH8e3D6HYYIqswMgTRLhJesBHxzwe6dnljwn9ckN79/XTyldPO+08L"
    "MpzNHtg73t8Fue9N58PeaPSv5c1gNPzqpWpKeXNBhM+Fd9PSQekxYhLXzCKjJVHJGUcKGw"
    "rD8dfJsK8+VETZLhJfiV0elUi+R4dK+GmarJCdK+XN9Oxd9F06aIbem/6T7h5TCQ1CkWGU"
    "qOSsw8g76qgNn/GADZvxIGtt6X8Z9P/g/eg9LMhsNLxfBsuL8EIcNNPB/GE6lsdM8B5rKf"
    "g0eNJjCECET90RPpE2POV2dMzFXBYED/NjHuZF8AVoc0Hr23aWW5zCM3QU4JgkwHw8lOqd"
    "H9w3xnvKVpypf4yLQRbOFD2kZL1Q0U9JgqCe0lo9FdiRlpz0qIjOOa0CYMZtQp+X6m/o60"
    "b09ZNlbZyljSmwTrEOT68Ber1JvZ5GxphtFU+XBq7W/6ZgbOz3tvVaYmLFKoB5pfO8whTC"
    "YvmlN9DDjejhyPFJpX8jKehdnXvXJ6NVZV8RxUAfA9xBHwhw4PetCLAoBgADh9CHwwy0E0"
    "A70QxYgSWhYnCPhPVDoLQALQRKQ6D0RY9fCJT+mEBp/zpbEqzLy30Uc0AiZRHiIdAjWs+l"
    "YuQ5MVaB0pTXdLk4ATNBzsG0rGDeeYPpkiceox8qCVIpjqamYFTFaAqBurQBxU5VtdKCcM"
    "CyqEECNLPpQTzusl1QLhc7yN62Noe1i6wtMojH0NHhqdeerTdEv+07+8R0OYsGesSYII8w"
    "uROkeWOPDj2rewngOsg1ftBCDBReDf57/WwQ+pM5t0aCHeR8zS+IRxjC+UE4CQh+2bvvPG"
    "udEX6PGIPIxsIOIpbXfhY7yJ8RuZ7z43D111/h0A27HSLvIfIeIu8h8r6hVmCIvG9FN9P6"
    "TFdtdRRFICYgZYVkJ4IEnNkxb37xCwx3q57KgP9VwDYof4Hg/s9v+SI2j4VsJvClPzVlvc"
    "/GNyh/kfhWHRD77wM9Tptuiptx5lorisBam7LWRve7lGPKyRDYULC0H0pz/BELeaKweV4I"
    "ZlnwY9x9GoRzI3M2Nghf4CSom5PA09UpbHGRwPk2uLocAKve3UKFpwKekgxAmlBfWWRr2i"
    "9KkEoyAGkcUs8oqYSoKAKAxgENLRgKiEoyAGkcUsiLBrmmdHDny5FrKtuRr3ZjtO9hlGWO"
    "jhyQThmk7ajkSZP0Zxbiy2y+FsGBifcduSxTw9p6wV6WBrTybjncisuzODCzLT3lIObCwE"
    "3ADi/ZQS/GBiMWN0xlnmhXOFSIFfY9+joJo/S5v8CCrGy8PbBw1xWzWHdY27zKZ2PjWbz9"
    "MBn6wbbD81hY/Ei3KpKtQhxycYaC6vMu4EQzZRoAQzoY0lVXeTCkg4VVIwsrGNJb0c0/KI"
    "bpWsXTPLeBrM7axSuPXDYgmV2QwXe6lYw/D7ooeIofrD7GyhYeQor0RCiseVeU5RZOI5Se"
    "Dv7hM08HT3p0KN3sUgPG5vScmKVdCiR07sZKlsnB97m0QgZA/nzX+/6LtEqOJuPPQXEB+P"
    "5ocp0AvDgRWg0UaE3qjqbtWutnvC5IaSlJAqOP9r1MP03bF7NXUVmqkjQ7GvdpHQsppDWq"
    "Na0RTy/PrccF1q+kNKxhWq9h4LlRs+dGI32PmkLlFJC3FdP2iaKwTOm8TPkGH9VZFEnBND"
    "rO7OfZzRTxFcUA4BPUiVaGx9kp7kQry+sMIE4Zw8sXTEEqrDJOVKLx/eyq35t9YakxZ18W"
    "5Lo3/mM5n/bGs9vBtIukl3roG8FVqGpyQH7VUmMFjEQATvC8OpPnVXzQVoDqJTLIxJEVJm"
    "sJbjrgNEpHu1YKmnsWmTUyHfcqxecv+rBzzOOPR3ctd0G5k/5+vFrH8697tnYbtLWtF2Sg"
    "jfGOLNJBB+KaO2QQizm3eZwsz4bj07T41DE2ci3+DhMyXYTJxkFvpvucpJypvzlFfzy6ZN"
    "ius/QGcrUOeOx7VVMxON6B453q4giOd2Db1kgVB453rejmtbVRogQJyldjELpoCyuwrdTL"
    "tgI2zbptmtJZO7kFZCifRKFjq38D0T6mzKareTwQNbpP5AVPECkJXXOslD5yCSVdHrWH6e"
    "KXkmqP8J4+pHU1d0x+kOaDg3ZM+xGgmkcDsjSDwipMvD85HgHtr2jl/DjwCEOmbPBaoh9a"
    "bwSxYwuLExT0EkfpdcvUmUp4K6t50lhvZS2Hz2onQAMaCdBIgEYCNBKtvaqCRqIV3Qz8r6"
    "CRaKhGAvhfa3QsKsKfCdSZ/LYB1I4aKNPku1wC5uw7V0IQfLqO+3TJd+2SLkiSG0cz0T3p"
    "gpQYYVpxawVJ6VK0TEK+umz9ki0UOqlXurMIfvdzIvFERyQgnvoV9Q3nmWmCng3mDU/fR0"
    "wlEfm1vDHHFyb5O1p5ZZYmoZeOFXKMd0Z7xZIx8WJJ3dMZ2y1FgEWhfKX11+F+4//eczQV"
    "OX6LeMWbrbDBan8NKPNAmae6zYAyD7Q8Gml5QJnXim4GDoc69XmNjDkHpUizQK1VKVIujL"
    "Nk/OaZkG5YAGfsqpLXcykm1mrHr/ilUuV4E5cFwgqdzzeyziL3xVuSAnUuhJDXCyijl7DZ"
    "qvL4rghrUrIEuM1ZhyCeXLN4cn/FrADYYVTThUIr7y45wBUmeQUAz1xju73DwS2+kWvCSY"
    "yT66JmJrMwlD/VaiYG+h8znLFyy11Q8KTxbGYh+pXemVO0EYZ/G84PvGER4I/Yt295eV7o"
    "ORc9W2+exBu2MTLWa7ynI8WzWDED1xPPLcM/9Blzk5azczWa6tYdz9eT5tgN1hqw1qgucW"
    "CtATW+RtdcsNa0opvB9bo2U82/D3T3NN2UA3bmxiOKnG/nqRPjijef4OimgKkoUghTze4r"
    "kOhVQ/VQElD/JlUEV0kU4AXt2wdo3+K33CrQjbLhXjTG0vTVSkcUcWumqIgk4s1sDZHDii"
    "0Dss+8yYq9vCEekyCvgXs8i+mDu8jY7YLYeg4kYxHcG7bL3jRTYvcrrbmEh7SUEwXcfEFx"
    "BIojUBy1V6MAiqNWdDO4+dapOyqcpa3qBG0wheqbQv4BtVA/x2XBZ1DnnqY/bWvaL8UOPz"
    "FZ6Gmde9oxn0iGW80Rq4oopHFeooLb46dcxCufjhCvfEoSr/guT4X2SFkUJpTOEwrME6A/"
    "10e3Wzppj7/2lCSwvTyP1ph3KtOgl8ToMk0OEk4VZIAKtf6QBKqAHSXL3TaBah57SlmvW4"
    "vQF6yimM+rZ/lwMFrTL8mdYnN61CpWmOotGxiKTtIfh+srmE/AfALmEzCftPS+A+aTVnQz"
    "+N2C322DnES9G5mS360ocj5M68ppD163Gqq1IGc6aAkbpyWEnOlnz5lepy6ot14zcrWZSy"
    "F/wSSVszhRpnNMI2R4pZeOVPykTugby9fNXFx3ePOEbeQY5oa/Xh8c13phXq9veIP8Qphs"
    "PD0Ofb0x3j0Nj1jaz3i1NZ8OLGSafvpGBzfTCaX54p678VRdUyDNJwq2TWuzpC0dVzsJ5T"
    "pVUw4/2nTaPgc7TI0NGcR5S/zs8q2ANg20aao7BWjTQM2ikZoFtGmt6GZwRq5ToSYfKpKT"
    "KB1hWarV5KBAKlw3qfCjsQuuyLHxeYwXW5ACYmwcXx8gIqF1+6h3kSzUzTFRcKrVv5/Tt6"
    "PTHOyCukFfX/Wr3ufpYHDTRd7fBbkZzu4f5uyd4Cmuxcqzb1VPvh5orZbF9rA08dKbWXOm"
    "XqG9jFhuCsxz/HeGJiUor/Fwr2QZG3yfSytYMGx/vut9/0VaxUaT8eeguDDM+6PJdfxkJi"
    "pB86oMZc0p2OYyVgw1UGNiAOtxk6doTShpn+sLVTUT2pPmudjgymH79OZ4BehehxVdKLbS"
    "aqiB8fO//w8REUz7"
)
