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
    "carried" DECIMAL(18,2) NOT NULL,
    "settled_on" DATE,
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
    "eJzsvX1z4kiyL/xVKvzPzEYwjml3T09f9xNPBMZ0Nzu28QLu2bnLhJBR2WgtShxJmGHPOd"
    "/9VlZJQu9IIGEhMmKmLaTKkpT1osxfvv33mUOZypzz9lLTnS5zrPXZJfnvM6bOKT9IuNoi"
    "Z+pisbkGJxz10RDNVWinUL/ho+1Y6tThl55Uw6b8lEbtqaUvHN1kQNBnlJiP/6ZTh0xnKn"
    "umGtEZMfnZJdMdYj6RlWm9nJPJI30yLTohKtPIRH1yqDUhM9PQiDOjPunUNJZzZnN6Y30O"
    "D6CZU/4EOns+wL14J/+1pIpjPlPezuJ3/Nef/LTONPoXteHnf5896dTQxPGZKjina2fQiP"
    "61sKhtc6bYHp07AmxpGMDh9UIw+Ew05kwVP/63RUJ9csbrjuC8PFJ49zAMTpk34eNpWpX0"
    "/GipbDorp2touHhRRO+hGS17F+cVj/bhoXf9RbSEOfOoyLHdtF6snZnJ/ObLpa6dAw1ce6"
    "aMWqpDtcAkh0dzl4R3Ss4OfsKxltSfFtrmhEaf1KUBS+Xs/3tasimsECKXmH0+5fPx/IWu"
    "7XNGV5xB/7/7oAEiRbnrj5Rhd6QoZ7F15vIquBzcU1POWM40nd8F2PS/st8Ne8TZM7hB51"
    "t78OP7j38TDDFt59kSFwXzzv5XEKqOqmzGc8NzOdfDPL/mPHP0OU3mu6SI8F1zSc69g134"
    "753YDMBma/KY6bHrsAwe9W67w1H79h66n9v2fxmCT+1RF65ciLPryNkf5XiYfJeVO7DfCf"
    "m9N/pG4Cf5v/27bnTU/Haj/wvrkO/cjqkwc6WoWpAn3mnvlFiy3rButpvw0HZmqpU8rBuK"
    "yNByFh3hYJ7N1b8Ug7JnZ8Z/fvw5Y3C/twdiAX38OTJgd+6VC3HpfxMYrBTbskJEZe5c9V"
    "05W7emwFYkNtbkOdtly7ngaY/fmH+KaHxb8qnrPH/POoMu3x+uL4l7MGYP99fyjHswZtfd"
    "m6444x5ExaU8M/4iz4y/SJ/xF7EZHxQu8k74IA3O90SGil8F9ukwVZ3n+o579cXP+aZu1t"
    "yNTd6pofPNN3H2prM6RNRATr/LtUm8y9gl3sW3Cc6jRzpTjSfFfCqyVUTp9tguXLG9Lkwv"
    "Z7cIaWB5mRoiQo5GOCqwhDg7/z7s36Ww06eIqj/61CH/QwzddqraFQKq5+NSNxyd2edw27"
    "fQN4FDIU3I2xF+vG3/M7pZdG76V9HRgA6uop9DQHOKjIZPgINR+mBYVLWTZPER/ctJHo0N"
    "xU5fyuPZYUbdf46y+e1DATf9u69e8+ggRPnNX9suKqCEqRopoXzKJaF8ypBQPoGEApjj00"
    "sAAYMTj+r0ZaVamhK7Yl6YaW3jl+YX8+gZlanPgnfwkvAGLlh/TVXN0Bkd0Fedrs4S4PxI"
    "i1YWpK+5bRVr03grrN9mxFxQRjziFnlcE92xia61iGOSR0osOn0xGdWI+szH5TN5BiDe5E"
    "o3b0dWqh3H78vqdDtQ3wzwWNwJ/vlwZHAx4oqIK9biK7xlDtdkv+8YVLUGfFNM2uo3FzN3"
    "+Sk041u8227rBt/xrJ9PrklVHvLdFjgoLKdSLWwRe2auGFhaxT1gz4ZmrlQR3+VL63nMxm"
    "wCNrMJUS0qbLduhz/wL4b9mdD5wlmT1Yx/UoRh173xilpUWHXJExe6+Q+NmBb/TxOHjzU0"
    "9p6ifTfSdUBILbFXmD3F+vvau4t02QxZAg3RaIhGQ3RtB7NqgRFx4bJxYfFpiTGzbVnqOp"
    "mbHkGEkVUCkG8Hff3rz6hpTQpnhTgWoDlNpqExHY3paExvEqfRmH5EuwWaW07C3NJR+atp"
    "qtV/pZala/QsCYWLtmllgnFua8UMNt9udCGaChAYWc306UxgYR5SBqjZaqY6BIIXbPJIDX"
    "NFdKdFNLpQLccmT5Y5FyiYfJwfbOI9xDkZBU+bKxY3zBzoxmNG/5pS8b42AQ9NEcABFiBr"
    "adA0XM7DncRjq+uzPxtp7GkIQMMnvJ3on9tjKS4BAYoI83VWmZD/rqqd8hme4KeLdx9+/f"
    "Dp/ccPn3gT8ZT+mV8z+N67G0WFKIvCmyvFca8wJeJftca/lgttx2EOU+Iw13qY4euVOL7J"
    "Y+s2zxrUZg0oDFJkA4SITugtxrYr0zSoypI5F6CKcO+RkzWLaVf9/k1oAVz1oq5kD7dXXS"
    "6Ri5nPG+kOTf7a8LenRhFdxydooJrzKY+m/ildUf9ULxC+bswu0WsjyuE4e79woVp/Zr/R"
    "dSw8LMJSV9+78js6TrZuzp75aoelrnwlKTyt+Ptr1KByWxjwz9yg1xlJy/cbqOPmkjlC84"
    "tr4e6lVqbyHWi0VeX+xrXZJ9UiKrGppVObq7lcgTXnNO7Xkt10D59E2V2RbXdDUc6+u11R"
    "PbpdN0NDVY1lAvx/pT+nq6geyeEU1CoZLnXU/3Nx8f79rxc/v//46ZcPv/76y6effWU1fi"
    "lLa73qfQVRIjQgUraoC8C3tB1TBgZf0yed6S7H4vtLYsPs3UaQuHzRwkS5kqcISr6pyL4J"
    "1yaodk4mpkTJNq5vYg7avGHnW7/X6ZK5uiaO+pKwUZXWayIWt3G8eKGIxb25MJS50yEWh1"
    "jcWwvzRwfSIBZ3EsOMLocVuxyCeFCAu27zBrL2Qx7Wfkhn7YcYawV3Enm7PQOOR1tnRgtv"
    "uEsC/46ZRC8vifw7ZoB3dtt3l8Q9GDPYTy4J/DtmUo69dOXZqGyczxkqly9UgZw4AiVV/p"
    "OAS21BVl2aOg9VbcBVyTCakhkqi8m09vmgasNk8G3SLZqgy2WaY4JkB7TH+GeO1iDj6utx"
    "dqfnuwiQ1CPjBdyvQRkvHJjIOygHYcoSlIPjcbk8Ct2gJlill9nhLCPrQzYiqQVb5YIgbY"
    "cuvBhdi05NS2sRbcnPm4Q/55q41nRwErSJyKcjsEPhM/hEJlzQtKTaO0kGI0vsX8QEc1r4"
    "QXRbcA+8Fg0ILBbZJX6ifP5rZKEubbizubBlcLBhTl9cd0bVhlt7qSYu+R1e9MWCahP5BC"
    "vdmRGZqAbaj5kQE1pkMlc1qiwXbjNpZ4Kc0ubyeUaW9lI1IObYovQzmSws81UHLE01Ju4D"
    "zkxDF5S6Q6aWadsAvFqUMNPh92G8uynV+BtOxLPbE/JCOd/oK7XW7uuIJxPukuLpzsmE0b"
    "8chY+oaqgwoiG2LJlBbZtsrgqLle3o/JpjEsM0Xz7zu1l0DluG5tGKeGrbnNNHU1sLZnkt"
    "WuTJ3AwNfws+pwxbDCXvnC+mXSKrQ1kJYKaUGf8bZw+0LzfGODDSYvaLyYmprxFEjzMfQX"
    "QE0ZsrQSGIfnLDjCA6JnqqxcrBFLlvyFEhtRfYA7z2DdwByrf1WFwvTJiqqdKn375Jvmql"
    "iZ8bLKGoXBKmRLmk1nKJiygpALcUWDtRMlxCCUvIBTgKLp8NFULfdV45c+rsMLobKhzdOo"
    "/uFFxCDGM3/CVCiyNd55GOoNIFjPURSrTXF7DXu4akOMfT7fUBErTXh4ahDHu9a7IrMiAB"
    "EhyQ0gdE2jaLjMeGAoej9OEI2EYN+poU/J2qLCWRHk5h+rmiAShbW0q2QBeRu5J7QOmrzt"
    "KXO1xcVnbMIntdlA53vNJ3vIC7S9GVGCHFJVi3JVgTH76eRucLk/+YrgfC3e0swZkv3qiV"
    "5dWnb5or1qZ9Lv++F7r23O/49mJQ65xMVGavqCUcvmyqGuAGpzsi/HdmGm7KP1FDw5nptk"
    "smnMH4kbkCtzfwoFO1ZI+/yu+YGJocSh4bzIOMkcqH2CL2cLLCXMEJtsR3ubIyv8vIyvwu"
    "npUZU4qXXwegyKRtbpjjxS+/5Amc++WX9Mg5uBZx1jC1tTJT7UKxcyGiBnL644c8bkYf0t"
    "2MPkTZbDtuLsH8LhwuweHYezZ4uLvr3X2t6ssW3Xxz7b0ZW28sQJGqNlWWzNETUJZsxSNC"
    "is4HtdM8ootpmQBxDudckk2F0zZUO4FoNdMkXRjt/cWvH30EDX5kgWfD2/bNTRxBm1NNV5"
    "X0kPc0i3SQqgnFpg8hHAoVLc7m9HreG4omsDhrF6qinjcGQ5zEB4H+tdB5dzsMc5jyMMN8"
    "yNyPxz7KNQEc+0vn0fyr+0pFutcY1Bi83MoCGU3RUKF+y63w4tCcU2cGwbuOLBKyWFAmsT"
    "rVj/Wl58/nZDI15wsDRv58CrVEqJYQLbxfdzI42GQ0FMoqC8dD/RLNgBhW0yLPOn9Dslxc"
    "QjArIxNqWaY1IbaI/p2tz8kDiNruRYs61hp6bLmhsdRpeU0pvyPvn9+Kv4JXtd4NYZ6ojg"
    "MViu0JZ55uLPlU2yU+1n0foNwzbhURzxohnljItjEfgZC5v2BpwQYXFSw/+xBGG2K0YS22"
    "JYw2xKqMb8/OiqoyhmJ9NsJnoWCfDRk6ydRZXPF0m6IDHKTDEa7zCHtKaHyEUy0RQRJ06I"
    "2aIwRWUEgG9QiagJDHjBA5rRCZZoifa1QMeLAUDxjD0MT5VhZ4ZnktcvnkPVvmUiTFe9Kf"
    "ARoiSz6gUFzoha59iEvUFqGWff5sqbwPQKAgAxxkYHs0lnTBh8ohbropkVWOP7MoyJvslX"
    "eAe+5RBglRKExuhsnNEOSrv0yFyc1OYpjf0rOzgRX5tlbgSw+LSqu/d4B4qLdZK5VEPvni"
    "m1L8s59Ii+lx6lXncMS/GZD5u8sca32WoMSEG2RqM47bVKF+29y5xFvkcU1WM3MO6bNdqz"
    "nXBtaQjtvUiM5EHmkvxbTMKg3N07OH79yjcAl4pPw3nYjk3xNhnJcFEIUTs801n/nCge6p"
    "LIrI/wWHAQbRS7wf8df1MfhMJiK/2kRm/7aJtWSQX9wSKcBVkcn8yTBXrTEDlYi82zsjNl"
    "r+UedCnesMda4TF8ZR5zqJYUYXD3TxqMXKQRePt3TxwJzHJUpI6GrayE8lRvKXvOtI5hT1"
    "4A1TNVAGuchl47/IMPFfxCMNOY8e6Uw1nhTzqTDLE4mb511RCeNVgaUUnODJ4EMTJnf5Ar"
    "YEG4sweEPRvDlcfj0Mgd8Wmr8eAXJ3O3eZmZQHJD3+22vfBN4eOvpbo46qG4Vy4QZI6pEa"
    "Em571Kkha2K6uxJwwFmCzc690soy1j1u2mw10rXJEkJWzSfh0udYlF6SGVW1/1pCfRvLbh"
    "GLPvO2LSJ7FfGy4DgYt87t3pUwyy1UizLHNcstVGcmInBdOxzv13b4FZs4JlSbhUZPJmQC"
    "FM6GogruwlCndM77sD97HUAqQVnwV+d/RUvxbOZizDRzxSCSGE6IB+d9UOOpRajKn012Tj"
    "WwNKrENlR7dk4mLzoY+3Sbn5qaGvXfVYzBD/bGJfIcAoVtXZMZ6QQJbzhmczp/pBbQ8dd5"
    "egKrJFlYFN7dFi8BNYsh4NkUFk1iL0xnF6MhvH6pVW3F4Cjllsr1ZPVye91kzoEhqqB/ql"
    "rTmfJsqXO7WL9fe3fZXUtvW2+T2LNvtPKilbfoNx2tvIhp1gjTRCvvSQyz953Oq8J77Rvn"
    "W1uBAo8JKCrFT1OqpACDu2w5F0zuMVBdpjTG7LQ6KbXi9tm3f1ySb/8Ys0H3a69/d0nk3z"
    "G7GrTvOt8uifw7Zl8H/Yf7SyL+RHXDfOOTa3gyRic6OKCtFZn8Xvs6D0dtdpa0tKb5pn5q"
    "etNaMfvsftC/7w+715fEOxqz9nDYHYpz3hE/d8+vfxfn3KMxux9079uD3t1XIHYPx6x/3+"
    "VrCP4ds+HDkP+9BjL/cMw6N/2hoHIP5BloJP/yu1217675txhu5x3WY8UJ2KHAivPa13kS"
    "7Lzi8i25rDUXt3ZoGsABhewdG5ImoPIHYPKCM6mQ0OQTNJHBZX83XIBTmZlLq5CxI0ZYD5"
    "NHo6phmSK/ppIEVIG+nT4wPlGWqn18iyGD/6A5R1Epw7QLcy9EdMrcU1eq7tiKuoCKw4XL"
    "FCdQY6niAqWKA9aqItaBCBl6Lkd2hJBBp8DHLkZYj4/d0dv3Qxps0JAXG5u2Zanr5MGJEk"
    "bG5lQkEHBr+defMQ3QKr6LhIhwD0lwQ4kyOM7dL6ZF9Wf2G13HkJcIR2OeJEfJ1c3ZzSNa"
    "6sq3d4cnFX99jRpUfv0G3eFo0OuMpI082bsnsIerXBvSVEsxX6ll8a9dwmZx5fbx5bcBlX"
    "WZ0/necfvru90dIdKRNgThb99MNzQ+BPtxq2mzNCzy2ja1beGyVAaX2n53TZ1TGxevMvh1"
    "7/XWaHZpSpkrsQjPjnFJPlLDZM+8mz1n2BDc+668zpo6wYQTYwmMuhVukU3lkgb+nQ6k2N"
    "yPVddeP01lFP8echG2hP297XfU0G3KMg2qQIrZPRk14P14uWwbyCYPDlTcfP/7Tiu3u4Hs"
    "ranL0E/6u6ei43bTWDZ5Jcf25ZPXT1MZJa6A6c72XNn34tfI7W4oe2sq1wyqPVNLJNzT99"
    "3mb0Rffp6/JrJrYRr6dG9G3UMvjeXRlG8zSVh3od0K+mgqg8zFwuQSNtOdvWdS3++qsdOJ"
    "a3/PVOH/rvdXlp8p/6exnNLZq6lP951SPdlLU5lkWtreMmcf+mgqg0SC2jK046lIVzv0um"
    "sSv6qPyg6g7Knx2WEkfluktqKGm+fKrGyY5gtRHbKCyshe1LDqhVavzKWhkalpOyJU+hGY"
    "CXmRIcT4Sbf46TVVrZa4KHqA0i1cWYP46s+8Gz6FIExZujXGcjAf6N5jBia3laU7FPIvi0"
    "rQuwRDh5LrSV77oWGYShmDbDHI9hKDbE82+hKDbE9imCPfvSLjHCHFgT6CgS6eCzRMhulA"
    "o+7pHn8KZwSNEjYw2K2S2Gp7ab0m1dxKTz+3oWgEj7f43oY2pDIy0HEliE7hgw66W8JHgk"
    "71uWoksz5GG/1KSOJzt5NmjcZ1t9O7bd/8+O5T6yISaRGMkUvh9iPnw5O+M8MD5MjzLTyf"
    "Li2LsmmhihJBmkZsK+Gt+32Ojft96rb9PlbMj1oQJJLM4O15AQLkdeb12Zdue9i7uuleEu"
    "9ozKD95nzwVxREy/dJLTs4/00LU9RtEVQSm7FJvHmo2IyasnVrcEZoWhUOzqge5N+4Oadi"
    "/CFP6K0Q/yLUeivCD57DK7Ka6dMZkYEsG3xdFjkUyUyhFiGkQ10uiGO2ACMnOpsaS42PEQ"
    "DsJsDjnwVETyifEZqslThZMkc3RFZSePt4KtfD3z4B0v9XYD3ZOqyXP7NQ/lC8j9u+hcg+"
    "IvuI7COyf5JIICL7JzHM8luXOMIpMJmeLHwWTTdyRIOakG9ECCFF2OYTnHKWFr7/20kf4n"
    "RQdkPRhPRYh8ZkUWkv3ZKDKSoQBjkiGCQ+dQ/J2XrO14qTf1SJLw3p1H3pGK7kXWpl4Ul2"
    "oFGO6j5uc69SzXTGmcaPVIdMVUYeKTF06Jk8mRaxzTkVTpaXxFYNareIFwnIu7Fe9Sm/w5"
    "POYGaR8fLi54uPMeDoEDfc7v2J2A1iN0U3LcRuUKmvkVKP2M1JDDOWPqm09Inyn0Lp6AMk"
    "dfY+2JHFn/Kw+FM6iz8lszgpr9QWFtOm1o8uh8Ux1TpdU3nbbBRHohyG0XJDX+yfgILZT9"
    "Qa8q6OcMq+Sexkl88qcw0OEHxvYEImjum/sTatLEWY+q2V6aZ5rthJ26ELUFBVsuCqhsl+"
    "sMmmtxZZ6c5MRCtK6PqzUGRnOtdMrbVwWqBcQyFU0/mQx30nqrhBwYBHkZZNkbVmXQyEPj"
    "2BYv5K3UzzGPeIGjZq2Khhn67qhRr2SQzzI30yrRQde7s/+oa6xsbrs/b9/U2v074bifpz"
    "8hAK0PWv2iNRs9E/FGUcH27aA1HHEQ7SytANusPeV1Fjzjsas+ve8LYna9/5h9By1BvIhu"
    "IgKhG9jbe7+uTITDC7DLtPXGcdFYc9Ydijcm5e554o3Um7Rh3cyeeI2FWJl0+CwpZXhUog"
    "RY+fbP+UIMvirC7sS9HMDOatiEdFwjyrlV/FBjy6p5ZuhlGJtDatnADTYtN8K8D0zVwJx4"
    "ZHU1uHcJ9DBO4c+uaJYTvR9ZUcvIMQEkJIRfdBhJAQW6gRtoAQ0kkMs8i7uiuU4BPXWTFC"
    "KCEBSsC4KoyrQsilBuxCyKUmA4GQC0IuAcjlHlK9JcAs924KuHRoZeG1yBHBsvASiYPDjL"
    "aEyhznZGKp7GVCRB57mywX8DL2Z34a6qKBk+yEwEPZwrMGTsoQlCfTMMyVLWGQmWloIjW5"
    "E8dRDnfbgq498ABAhv47CL4g+ILgy+lq5Qi+nMQwY4QMRsgcV/gGRsgclMWeRJxTdPKaH0"
    "5uqpK3JYtOUs8pgkJtKBoxWQ+NQvmKY5EdIkTUCLZX/aWzuCRn7SQrhilLkBWPB6U+ClFx"
    "p1hJgGD2LjXZTAyy0iBAwTLILcye5bPFU+CEW7QyM+EIePQx1Hgrnvj7jFrUd5Eiq5lJVq"
    "rnKAWeTqb1Qsvyk4rBige9+5iV4aaVXkkRcywjCokoJKKQJydzIAp5csOMvkDoC3QwrmHO"
    "39Jz/qK3D3r71EzTbu3s7RPfK0pgMuZafruUwDDyXy1Vo2dpkIi82toOhzz7DXO4VonG5F"
    "l/pYyYFplSy9H5M2tE5Rpsi3DddgXuS/RV1yiDZLzgDyU+0RJr0B3hzWR/9jIaCb8nAC5k"
    "3gTAJewk56rD3Xj/zEniKTFrEuIdiHcg3nHyijDiHScxzFlZk1L0z2PIlFQbg7QvpuVlr0"
    "+A9v487A3IbHmhpyANgnYI2hXkmqerxBmX7jwVpGnEusYgvvoPBMJ6NYX13hB8ckchDX3a"
    "DNI2+GkzOXKF9onk2IE6UdIRxm4BKKTbRH00lw5xzHMysZciB5Ml0g+J6Dq6MC0HAukMnf"
    "HeJxadWkvdobwJ+NU8WubyeSaAoTnR2ecEFOqQtx+zCVsCbyaC3PX4oUSe/Ewmjyp7UdSp"
    "CC2ELsBRCFou1DV5Nql9Pma8D4vO+XznUor/IOAi5JhEXti4Frnltyg/xw8Xlvko3NlacG"
    "eHX4aSWiI2kXejmYzydwymQPS6H7Mn3bIdcReBykFFeH5+LWMgCTgveWTGmnhM0D6794Eq"
    "X3zOGPoUICMB48Ep4JBBnxwPrtMdfn8h4krHJZWAe6v3EnK2/WATa2lQ2YlA/1xEMPCesg"
    "9FukCJYYS7PZvmTmnUQ4jxntAffLWCOKM7n5Ryu4X9vOQuBU3p7z8TTrWlgKqRnv116I5b"
    "dXcKTQ//NmVOEi91jL/qS50r3p6g+PJ7ufyBBV4J431duIJuFZBaNNedNLCbVHW7ijpfcH"
    "lrP9/M6FykqsUnO3/ouV2s36+9u+yuZc1HT17Zs280saCJpaiWgCYWxN5rhL2jieUkhhmg"
    "P0d31gp/7eU8sax3vgyDiR3V2AgDkEfvuns3UsS/vdEfSqc9cNMExs+P2X17OLzvD0aXxD"
    "sas9Gg/b17o9x3B7c9fiH0c8y+9AddyDg4UNw+O133HmlXxuzhrvel171Whv1Or32jdAbd"
    "695I6fSvu5ck/dqYXT0Me3fd4ZB3+LU35A8iEyYmno6CEG9jHfEnjAQf4vNuSFWDammSUY"
    "y4xnOttsh1hI2KeO0iBsHUDioajbdLfPExzwL4mL4APsYWQBBrKzb7o5Q49YtP/SAPi8/7"
    "ZGqc9Fsnfdpmn5GJZL8dfgcV+IhdDjycNDdz3faNsPtGUzHny8WclYw5no0Zk3CfYhLuIH"
    "yf1x8lSHPKLikJCH9eFiaQnjInNwaYAjwMEZ0y92pSk++oeRgwpuVlX4DklDl3YFfbmvHq"
    "II7MIaPpLvJZvJca8/6s0x2MBB54SfxDLlU9dLk89dAds/737kD8cg/qIUlF7M253aLDZK"
    "e8k0ijeoGdxCeo8WyuzU5C52rSzEznrk/QPO5WokGH/SxijP77sH+XYj2OEkY3AX3qkP8h"
    "hm5XZqIP+EY8LnXD0Zl9Drd9C4cIYFQ2KBrFP1th6yF0EPNkD/rXxMambVnqOsWPPUIYGZ"
    "tDDwrc7y0GBaDnf/2JiVSqTqTieZgWYGiABNkZAxbC3qp5eRql24OxNfsQlsPXoH91AbZG"
    "yJCrmfFAmHsmbxBQntwz0V22BL56hbgaytXAhyUHT721XQJfi0Wu1XMr2B64Ft4Lc3DY/y"
    "ghi/OxOPoVLxwYGNSeIaAMvP+U6Uxlz0lVHIpkN+/6/XVEdw3aRiKog883Md2TNOPd+HYv"
    "umsq3/y062Vk0Q8lfG8itwSIWgan/DxwTeSSux0etC7DkXw5InyC2GNk0xY2aXShWs7S2n"
    "fhXXv9NHjdUd61rdhcRKMJCnMRbn1TmdZ/pVbPofOmMkxdLCzzVTUUi/KHtvddim23u4Hs"
    "raHL0Wea7dBFSRwb8q4ayi5+1VGn+06tjuylqTwShqm9Kzl13G6aul15bFL4/3srhh6zbq"
    "Gvhs4rENf3V22ErJ5bez5KPomUeSWtQk9waCivhJD1SrU3YNdRblqG/kSn6ylUuiwDz7rx"
    "umv0grSoQVWbTzL+Z18k6940Dard8I6aOsUc9YVvX4dm1THOK3XKdy3BhH0Fd+iINnZG8b"
    "1FM2CPN+cLQ5LuKb67/TSVYT6jlKlqGGDkKItjHbe/hq5Ii9qmsSxhRQ78jhrKKbe4yJS/"
    "1b5za9NTU9cj/UudK3xu8TvvawjjPQ1ER03llbjCe+H8mprWvjLEyO1tIDprPM9sL79bKU"
    "wbyt4auoNxieKZWgplvK+99SDRV5d3tW4otxamoU/35tM99JKHRUe5DO2lZUHNcEtxVGNf"
    "kWvodTbifTV0Uk25TDn3E2ztK0dAZ9eBZF0NZJi5ABs1f2Rn76XY97tq7np01GcR/7je36"
    "r/TPk/jeXU1DQMKmJOlFfd3ttZpON39x16a+hi1NmrqU/3XYc92UtTZxaXuvcG5fvQR1MZ"
    "5LmJ7Is3iF4atNLAPTd3dY5Amlc7yVHaY2Wf0ZHJ/9nO0Ae7UTYz4F2B8iUb56yE4iUhz6"
    "300iVaqNnWuiVDt8bGDzYxqPrK37JFnixzLgpRMNPheyQx2SWZiKxTopKGqGbLL+sW2Tgc"
    "ixIbJpny7mSRERkl4hK49T/EhzxUt+Swtx+zlWm9UA1+sM/iHhDi6RI/UiJ9xsjjmky0JV"
    "VUZ9Jy63LoopVpBR8M+tadmWapK7ZLSQ5zwWe5l+C4wnIOFd4nqSBQpXdzlnbFN5EDX0K/"
    "0BCz92P2fszej9n7jzStO2bvP4lhPng23aj83uhkupjs9SSTvW6E1V3HfZmUA6deA9/no3"
    "VJ4N8xS84k1+nf3t90R+KsdzhmsKddD9q/c2L/sB7DxsUTO0lOTC98vKGo81CV8mGrIoN+"
    "SJUrImKECFHCqLWEsVGqi4zwhqqE4a0nZtiI0Q14paWW4UmXJZOpUa7cJle6fNtNC4/Q4v"
    "qq8/rC1H/l51SLA9e586rFSZG92cnVgiyLs7rifEo15fD2nFUJtpXteaswj11e/ubJYxcy"
    "fqdMbt2hSWluMc9EQW+CgsbyEM8S7OVRnqabzCHQSTFfYZV5bbfazfsMTMqcKfxfVdiGoR"
    "eqEejnnExESTeqCQP0zFwR/hprsB1blKzEPzPKNgbolWoTqc62yGRlWs5s4tu518KqHQVH"
    "Dv4AY+aYRJckkoc/2GQqvGWn6xZ5Mi0io4KBq3aaOfxfYf+EFz5hz/7MspG7kcbeBuhTK2"
    "icReMsGmcv0Th7slohGmdPYpjFNzI2wPmsSB5tnQ0TZ9f9zsNt9240vCT+4ZiN+v0bfkb8"
    "GbPOw3DUv+0O+Bn/0LUttXuCdHM8Zv17qKv+cNcb9bpDME8Ffo7Zff+m1xEXvCNOMbgWnc"
    "u/YFLsdHvf21c30Czwox42Kle2K/C9DFDs9L2sGbhX9hdTSLwJuyid6nPVSGapTxPdPyXR"
    "uUt8fMzN4Nx1t9O7bd/8+O5T60LMV75R6lJnDkLYEahNONXu8JkKESJCXeePFDOTXFzSbe"
    "Ze+yZUuzq0wTykA8d4nq6rRukQtI7XrwliDXn5GiFDtmbbAkIA0J4YdROzGbciMHV02ear"
    "XSFmJJpacvI4soQLGwOqxLnbC50P11kCwu1eaWVh2+pCV17cRltB7TaB0gXEplOLOhJXBh"
    "nMBtxX5f86NoFAvxaxZ+aKEZPPnHMymam2DLQCaHj4rf3TxS8fifkkfq5mpkEJf4AW9DGj"
    "f53HgOxD3HTMuIrHIGRLQt0WXRjqlGrw+9mkNgEs1RT3okxrkUdq6xoVv+3ldEpt27R2if"
    "CCB0ekGpFqRKrPEKk+Xe0QkeqTGGb4Jicj1cmD67UvB52uka/nxw85EN+PH1IRX7gU3igN"
    "1XY+FOGtT1Bn6H9XV9o8nrTpjrRR3oq/BVjrtW8gZ9/lslW8yzBWvEsIhJqai6R0Pek12j"
    "cUhy/O/jZ7fSVl2LnGofPLO3x2w5T42a31Z9dTZncY5wgp2ljqPc6v5suOwxykxFGu8yh7"
    "kFFsiNOhnQAJGh+yjQ/JecoKo+I505TVlKVb4fDAhKoWCg8NTHxciuePk5D4g328m9jeSe"
    "Q2LEg1Gbj82Wo1UNxR2W45+B28yVVG2vc9AN4FyA4qKED3WkukSQM4n8x1tnRo3AiwA/12"
    "KB6R8xoh58WlFlQ+jkBcgV2i2HLaUBx2SR2HqFLkwxoahfgQeF/NnDLNxpp8jLzfKtNspl"
    "0ekWY/i70NBmyRDz/pE7y5mvkNtkyDKmq4cQ4LPpCRGX9OEQjGP5kyzPEHsGQ/OhblRBsb"
    "ubwt+ZGZbrO/tbwcp/y6Ri1OBkZ3tyhMkvG+0vuB3f4bv2DLpLCTV9XQ+bLgxxOyXBDHbJ"
    "HHpQP5WInJWt51kbF18plo6tomqsz96sesnZOeI28y8Ys4G/pcdyYEVogGfgdjJmARz58A"
    "XvGH1JC2qu3/kfSkYlpUlSwW/RQaIm2hn8IZ+im8texzdMIs+imcxDDzj79iMiNBZL6C2r"
    "cqSx7jIFlkhB85XVWD6p857Khe9fs3oQG96kVjEx5ur7qDH99FAoHiu+dGakteVikfpBBV"
    "1pJq1nKCJZLIQCHWFuegT7YnC+sJl+bkYFjUT2BiVqRfnBhD/uBSesjfmyYsOx7eFolNct"
    "W+AvwMkKBZMMJOtLKilfWtEcntVtboBlACTwduNw3laWDPq2WuvHp+mypOlbejS8Ccy11J"
    "SS6KewXcip7CwHszBqqoc0DH0Pn7D0Ws3VmCcSJ0vZVlnpiKloq9aZrDOCGJwDYgyFpQaQ"
    "2C7LwAPjdcjwzpKx8cg8zVNTH0V0pURwT+tYhtyhBBk1EyVRkUbdsE8zGyoPwoyUxxwDsX"
    "tBHosLsYcgojBo8YPGLwZ4jBny44ixj8SQzz28YK1iroqvxowRoF/tRTjm7EEsJ4kFMY5a"
    "h6UESMj5MicpmNXAZZVgIu1It0d5ws3goPJUy0WqVQuuZP8qy6bx/DPAJXW1mIhxZulyMm"
    "QnWIKr0Kf9KZgBQ0P4f+M+SbAjzCoarW2sG/sQXZkZ5UC/7wDmOYx2FvP2aiR+HGaZPJgl"
    "pzXQIYE7g8t6nx6uZZ4nfX1PUuUIl4F0X35ljQvl2iO+RzIBNYxISO8AzCMwjPIDxzuuIo"
    "wjMnMcyB73d8nNMTt0TIMHvLHtlb0GuyCV6Tx81CLIaesadXkdudQgm3XXDbAB3ieXX+sj"
    "7vkGH+GdPLZ1byDYICeXkaIUO2ZgOjzyXlk2+4T+fz9izySXMXGZujGHJwudYKXg6h/AkA"
    "c9QKkA4xR80POXzqGOHdGfpU0EgwFrLiy0B7ziHIoE90BhVhpceervl58wOUP/B2mgcOW/"
    "SZ62jWugVVYt34eb5TODGM+aB3HzPzCbqTYfoiN8BEZgqdiCj/jfJJuAy/pPZnopKFZT5b"
    "6lyUFIBiufwe0vOPGk+Ec9aGh57wtfOqTynkO7ImkCEA6ACv9hqK99BMao8ZOAiu5ZMtmU"
    "FtTs4/+DNlTvmy5G8HW4BoLj0NbUhwACgp+XHy79WLPfkbEa8hcxBANzsh4YEHRqdBRKUR"
    "lT5DVPp0lSpEpU9imH0ZIj7K6Z6DISIsNSChpwznQUzX/kaAP59ENmxF/MmWEKVk75KkIr"
    "0TTFlRIGVFQKJP3mu2196OdFHjSqdnd3y/5oQmo2N21R72OpckFN6lPKq2PoXK2cNR9BLM"
    "an5l0PvOvxDKb90/lL//zhstLP2Vv5fIIvvvVUxzzLO1vb/IsbW9v0jd2uBSeFRB/yqysX"
    "nt99rWjgdLr2RX4+8tQY3dxLMYNVo36iyhRXGJ2HBnAPJxUkwCkonJBzl2OAS5npzdDiDH"
    "p1dhEDnIeoHtJQhnLuGX37aHpUeDrY9TPk6OSa8Ka79XbXtlWmGgMnqtlYWxL4KtcsSsw4"
    "T5wSYeGWDBqvVssgtdaxEVajNL72mAqaGtHyjO+F/OF4OoTIMfIC8QunGS1p2kQPWqb4dp"
    "82u3xbcy8GCMk9wUp/uYqzjdx4zidB/jxem4ClNcLN1QIWJYa3m0Pnm+6pAkvwzxs4iJfV"
    "tGsIIVCnZ1cagD68uuubSXEDWQ8b8j/k+iw0LoeqYw5UUSO37TrRLViAsuk387+gTs4JBM"
    "R51OwYouuvDLAUyewVOAt1DJswXOBCDVcFGHnxEGeNlcSj5T/vTSqB4XqCq/26nIU+JO8M"
    "+HI5OgapQMIceXviZfhaP40O/1bSpxNzXF68Z3UTfVYnaJl7xqKHTO9yTqwN4TiLP5TCaP"
    "S91wdDaB/c0mU5PvT76K+Ggs6YLPgkRdc+8+wQfr95kZ0DJhi4VqbeBTxacbHwb+XqY1EQ"
    "5YUFtFXlWJvAzxx4tz4paRcVTYZc2leB7+QSQ/Tiy+tiwB/k7+RnRbhhnzndjkKu6jqa35"
    "Tr0mc67jtcSeDX5VU1OjsgExYUs+j1d68TzQ5uaSOZ7fmVchhkyXlkXZdC1joMdsNdOnM9"
    "G1LFJjE9kf/SxeRjwvE35qa+8KxEzPwN9MfDJmoMQz93Yn9dVoiBaOXlln6JWF32T0ysJh"
    "TvDK4t/bIhCl1x59sbb6YsFf5T+FAOAASRMx4ItcGPBFBgZ8EcOABctowtd9C5dpc+JcD8"
    "BlTCnw5r44rlKXYLXOcikMUKEPYQEfwpACXJDnMVrkfAHOb0CDooJnmBJ9zeosd2JNr8pr"
    "ehVAWAPj4tfZ2NM/qlDBjpp+2+PeUbGqXtbSSIq3KMIpgJoHy0ZV9qnUi2woo4Gh3n0CcB"
    "+42sqC792YYvBxz4vi86YSEpZweCBa+gfXJmmfE7BZuv7zZKYaTwBX21Q1qEaeXIPlYmnx"
    "7ZSSifsMP/GOJ0kQf/U3RCj78Bv4HlD2S7HouReMm8uJ1SyWj4Y+Vf69eimk3oaoULvdQ7"
    "v1Qo7kzhUfhKE4nzIMMdpGwDpZ4n4V6ctsx82Kt0vAnE9cZ9af3XFGXBL4d8zanVHve/eS"
    "yL9jNuBK0aB7fUncg+j3OJ+Xay4n1wwf1+jGhNa2ndbH0anDXEx53XGgo7QIfNR5pBHeau"
    "oo18Sj7cEW1VKplZbRLNyglaUkL22Yb6G2uQuFEp+OqAb/FmlrYi/g/I+DLx3y6y8X78l4"
    "+fPP6q/vW9LJ92+fhZsWKL2uixfEw4A3mdch02TL9BqhVd+0ZH05XXVDzS1Tc0OPYdxf32"
    "5/tVK2VSt7N+VX/HDv7fvo0JxT4SS7mpmiZjGAdzIdI3QCdxe+sFPVpj89gW+r9plMXqk1"
    "IVNwVbXBA3Y1o7ATGsR2kwuS+dJ2iKYn1Fk+xA0LZkrUdHthqGtFsLq1dwmfSK0gm6rWdK"
    "ZAikm7WL9fe3eRrhEmrRFMih6/Z+jxi99U9PjFYU4YZvdbXkQbCdKgTrLVmvTCX2tXIN2j"
    "rTWOft8dDPt3l0T+HbNhd/C91+leEvegHth5VHrMO9ujdHUeijo5CQsgOoHTmc6SG6IDek"
    "l6m83ROkkm1vPIkm5Rsk328g1ogDF+ti1LXae5+IYJI6yt0ugfUNdc5277HO73FjoaGJb/"
    "9Wfcjvz0VLygj09TYuLAOiQP2UG33c1zc6GDM9u+bpsL3XWdO7LvWy6XTfRuzc0qEaqvbM"
    "qm78mwcJ32JjJsBqxBfuXmV7Bc0p7MitZoOkq7dza34Or+21ZH9tLUKSXSP+3Joq+W2lwG"
    "zVUdknEbOkvKpV6ETbeipxveUVN5ZdGpCenDFAh53zfEw+2r40bPN5FfnsFvP04NZS9NZZ"
    "Ku8e1Xd/R9J1T3LwcQWaMn+2uUwB433kd0yzjrCuaiHEIvt3T+uFPO9DoolXlKbvoKdfGU"
    "lAG//EDC7eTp6vF++6QNpvhuoIjmmM6iDDaN3H4awqKC7jXtJeeJpf9HMEl8LxN8beKNWp"
    "mON8HmipfCJpcrI2/bcouOCs9AUV+UL661TZZ85zXEBZl29NmkdsvP6K4Si4IVATxmQJR4"
    "ZrpNtUTPxSruUdDRRvReWS3St82D3kBTY7rri0U1nU8FR1laehGWR+kaaPO6+PnnPEYvaJ"
    "Y6APJixD1mBiWO2HOxPFpBogYyu4J0WqYr04VZPOIbUDKLfYIaV28rywgTMiuWEQx4XG7U"
    "tRmKI3QG2snhy8Y4pKMYX1+uiw1wui02SFOmJ3J9h3X3Km7PHlocZm7h8m1NQ51bETgiOK"
    "dCcESnPey0r7tZhduqDObwDCIJOmbAVpKuWU4Djbaqk79LnW1BLdtkMq84n2lUc3O8eOEX"
    "lBP/INKUG/pUqKxkznU8zfTyuczjWmS5XScoj//yq8BsSnL/uU/oG8ZAVBsDUZdy6w3XSr"
    "Dg+hsljJH+KcVF1yAdKie1Fl7rU/+tvoO6u+h62MLDNWVp2ZXdDia4SoUhQWz1NYl0odUE"
    "e4jiqy7bBdc+oyIY+CedyTprrpzpzCxz+TwTBXSk6CCzKeial0zBr80Wr8TGZVI7rfBb1T"
    "eE0kcyctklcwv3umGgcIpdylhmvwbQ3Hzl8rTJWoJAmmM49cq0nJlXMWgX04s3w8oMbK7K"
    "kIOCPAryKMijIF+mIF/zUKYqp3TZ0UwFY25QTg5swIEgEZCOPPWviGoZIkTdsta6pTpP2H"
    "XS93q3OW70e2z0mEbkJFbWcXkO1CQg9OhG2asdv0sa0yAlug/UeZQRgUUE9pgR2HCd031j"
    "vpOczhvC9Mje/sTnMFdlRIWZ/Zg2kH2NoKsm8atKbP+eMo0/VGi+nSVA/YntWlnI/0JSKG"
    "qMJEcshEX5kNiORMRXqk2ezCXTyLNpaiJL8koFKF5GLPgeJ4CcA5JPNaIz0Uw6pkCMg4fb"
    "q8SmXMSHokYi/CFmDjjwvTHJcz3A2XRMfKEmZ+zJKNWjpqTqQR0edXiU+1GHP5FRjqkjb+"
    "O+EBILE0SbqNiYLtKEhNX8oowgku4BkdjL0QxKJXrVIywTCltpIhwzHHjJ9ZLtsZ3V3QgD"
    "PE9T9MEvcGP35uP9AuMw7zjM7q6/C4weokQYvc6jjFF4GIVXByi9rlF4gWRyCbpAONVcui"
    "YQSG6XVw+AtgQC+EAyB3o3Xo46gAx6uY8IJBL4TF7oAurLCfff4bf2Txe/fARccUb/Aq/i"
    "FRDCJdHnzOTvnaQQHOCOb+B/jA7DNXIYRmWswjLxFh+MnYtkB8jr7JN91rv73hu1Rz0o8b"
    "E5HrP79nD4e39wrQy6nPSShH9Hd7s8Q1R+0Y+5qtEdxOkAGapMtRamj0szRmwaE9Pg+KJn"
    "WQUyIHqWNTS2N5QtPNE4Fs4mnmUcC+Qwz6cUD/mc0GxQM0EHFXlhVGLw2QeOMibTON3UMa"
    "0s5TShtHBJnaJqi6rt26m2b7ytVa3cosiFIheKXChynaLI5ZUdSZC2AhVJ0gUtO9Aoh93h"
    "0TJXnBMg2qxm+nS28Vn2/ZXPyQS+Xn6GEk8a8oB/8COamuaLTiX03yITyHwicqDYbg4U6c"
    "CfZIY47APkS7ciREM3VcuSgTv3QuZacZkLxCDN7iMJQpMFyoMoD6KpY4s0iGk5ykrLgakG"
    "Dh6mgCk8TkCfMVTbUWy6UxbQKC0Oda2HGm1+pzDKmFPiFEZZTyiSlxEiu2gofvvhlxwS+4"
    "dfUiV2uBTDby1FfaZJrrDpDA5TNZDRF3mrfmUV/UrkNWKpiKUilhrDUkczy3QcI9F07V9r"
    "ZaGpTrDVVjj1i/D7Jqrj0PnCESmeIT/0Cx++S35W/IDHaJEny5yLn/xzBeBfi4AhWjpRr2"
    "amQV1cLI6YVnQPzDRRD9grHWF84gO/tJJSB6ViYUESBMQSADGhfO+os6MeV38J/9Ewp6CN"
    "iXQ8RUc5RozQTO0GuyZJJESh9CQhwy2gniFgeC1y2GpdW2XIUY38OPjSIR8v3n/6W4tfUU"
    "E2cCuoETfIg0zgJpNzMpFYo0MXE5G5CvxlRDIqnXe6oEnSxqFuWrL4gdbOaq2dMlOZIoc+"
    "zv6hOJ88ADHSRij6WftoFUWR/UUVZ/6V/pwqEIbIDicR/lytOPh/Li7ev//14uf3Hz/98u"
    "HXX3/59LMvF8YvZQmIV72vICOGuB8XGvlDPOnWfLfMJxFaBIjrJlHUE1t7U023RGStiHi2"
    "DYXrMzoy+T8VY3B1YH3ZCNxewm73L4daTDV6GpfedGedJPjG2mQKwdRtzd8g0Hx7gIjnKa"
    "iKjAWW+crpLfLCl7Nw7puLNGc/ehdaZGIvHyd/I6phMnpJ6E8i64GLjlFbSKXwHjaZzlT2"
    "TMkMYkUSYkgOc1/wVYTyc8IRkUvLzHTIhDNEf6UT4RwJp8Rz6Cy9WLL3FNCAP0asVDKGqT"
    "RZUHf9WgtghgGKwwmI76oVEEvDCzHl3WnIfQttx2EOU+Iw13qY4XMYG990y5XbvBF4RcQx"
    "4Zc8LiC8Vbpjwi8xJxApqSTgE6ZpUJWleL36RBE2P3KqqvjsyQGHXS5X/f5NaKVc9aLAz8"
    "PtVXfw4zvBdd5Id1IQCU/GK6irRsjQFwRdaw7oWhNUTPZ0r/G0zPtAl8fJ4q2KfmTNpij7"
    "0VlcAo/Rham1vbbTXF0skgwiReoU3Yo+2jZo+HN6lG4aaUyvtFZRbBNIgKWSNop0WMpDo5"
    "TgVpXDUMtIf0FZ73oDDUEA6szzt/rBJuYKUvBTQ6evwpdLwDk/uaWBuLg6oxYllPd+TiYv"
    "dD0R5ye6bS8hdJVxKsvFihJMtge9PYBUIxEZC2Y9YdRNsQd73PzJeywwDltcFlSmhqrPJy"
    "4EBjTihMS9JtbSoPaEGKb5wp8UjcWIQVW0HyIGheBEjcAJxKBOYpj5tl4Eg3KbN859+kOe"
    "yJgP6YExH2JxMeJvAc567RsI7727yMNd3io9ufFFjL9SGizC4Q1FA3n8S67Yrl8yYrt+ic"
    "d2TbmEnlKuI53NIaIGcroSsBodGt/YodHn4i7xGDFiFHpqLfTYU3ORFMiUnopmQ4HZaPbI"
    "RrOBW+LMH9G/UtTxMNVO29sROalWsbtJzdtW1KlMKFfQKppEfkD7qH/maA2kfPrZjq3IIB"
    "ZFBrEUHIO0LnAcCowD+gRUyuoC7tZBSFzg8nrSB7mI3SrJ5fc4P8dxu1XoGwoGif1YNeCz"
    "fbA0jlgMPaxpL2YSTTDtJZlNsyr0QWtFDTfPY9rbkHh1sT171g82EXODPKuv1Cuq/cy3Lg"
    "bu4ODTzf95pYSZxF5OZ8QyV6K8Nvx27W+OyS9II9g80bJ32LsXTG3r20vRg7w51rvgoBZi"
    "fogMnaGikpC/kAsyNkaIYWZZXmbBiKI9PaAaLOC0It5QkdW7f4XepIkfH5KCEX37+UjVYa"
    "5vHYjYaq88us+XTZPKPQXk1oxSTwAXWV6zrTLV7zMTHIpAfoGcVNL3R+TxJ5NX1VjSCRdc"
    "pF8QNLgUmffFz0eLz48ZJKdYPjoWpcS0WmSl86myFHmwWjnSaR387gVlqqC/5z4yFXx7At"
    "2KMSq3S8kPlP0aJPuh59YZem69tex3dNYt9Nw6iWEW0kF8hNMdM3yCRjgIHCC18UaiKPDl"
    "DxHtIQAcj8WyAOqAgYKVsNWTpguwNECC7MRAwToECsKULIHHA7NRhq0oXwMLNwdP5deoBK"
    "5e+R0d5XdrK1tDn+1aJZEfLhcL03La0ym15XYWLcsZatDKLM4pm4Ijj9d2Kz7W4awT9j4w"
    "3AlyIjISE5XMTUAGz8lkQa25LtGWCVEt6tXFFBlXpRHQjcdjLRHMx/XJ6SwGUH2OwWOHvP"
    "mYueGApkb9+pwCleMHazLlXBc57VtElznvoX8YC22nOpxeVmcErBCwQsAKAavTRTIQsDqJ"
    "YeZL0k7aGzMcv32KRkBWh/b69qWZQjwPEqGvfXGuB8TRON/TI0wiZBhmskeYyTNX5uCz8J"
    "jgdpMuAoepEBVLZKqlFA1sjtI1Yis/RGHFXWoGYa2gY5GFsMBvM0d5pxgYQDziE6FISIcL"
    "Av5Gm+QWGt4P7X3DXlwePdhHvPsdNvAlMKvSgWd3zm1Hnd3kMXlKjfGmEDaymunTmcBazQ"
    "UMlmmRqQlZ2nQmahzojk2G39o/XfzykZ8iM/rXZ/JsmhoQStyWTF0EWbdbkGluzpd4Upmx"
    "6m9YEB+WED26MyI6jOjwGaLDpyVEITp8csM8U+0EP4V0WMFr37hUdGVV8t6w1hNllJ3yeS"
    "VTNxDFqZDxRTGzGGED2V1JVkAuJ+sWZKop/LEIU+LHotYfi41yVECJCREhvJ/t9LrxENvT"
    "cTDmnXac3N0eKRucXXV0IATYKx3EcUGx7SDO0s4ZVytKR/Kt0k0UwgKICnjS6eySCD88i/"
    "Jxth3pmifOiFz75hNRiaG/UiLF+DhoU8UNdgZpgCWCYQjYNAewKS5FoPRwBNID6kOoD9WP"
    "3ZXoQygoo6CMgnJOQbm9gKA11RhIgTFJWo42yRSZVbexYgVa55ObZ5zTRLVfZCErLro+ul"
    "lduDTLhSoNwl7UtWGqmohUEREvK90wyCMlGm/2GeJf5upapJKRl6F8O6SaWYuS7RZVk0rL"
    "H/LmULprYjt04QfbmIFq83zLZy3ChXmIstHoVNf44xiqJ8dPGKX8jDJeXvx88XHix/zwx7"
    "bhqfkz8rn1SGeq8aSYT/4t3BTGYwYhQdLaqxJYmhpkIJyrmjTiuiO2i07AO3OWYgFrnKoU"
    "pSCS6WZzB/cxfRtHVRl1Kr+V17uVdLdK7sOZ+PRUdlajSnlEmVZRz1VN1FAStxe+YOCvO3"
    "tLvI3Xc8nsR1W8Rqo4+k6coe/EW2sJR4d0oO/ESQwzW84fi9VC21CUEuJVI/eJ8iv5eeJF"
    "nLddzsaYdh/is0dbZ7zq7Kp9rVx3r0aXxDsas6tB+67zTenc9Ie9u6/8Sui3f71/370LXn"
    "d/j1nnpt275X11esNe/+6ShH/z6/3be37qbqTAUfdu2B7JdonneftB97o3Um56tz3+nMFf"
    "/NrDcNS/7Q6Uq5t257eb3hBaxM4F2vGRvvvaDTSSJwItfm/3vncHgRbyxJhd9x+uRl8ebl"
    "yGhX6OWX9wzdv2eUvvSaNnvDb3g16n610WP7wrw3vOpPaN8qXrXw+c8lqNuoPboXdd/Bgz"
    "vo18+aJ8HbSvOWXgR1TLf5tltNFad1lIG+paL6VB9x8PfDvvXl8S/3DM2vf3Az4F+EnvaM"
    "wG3S8PQ9lOHIwZfCeuB+3f+SrwD3cZulw4cgaMnOBVk5LCPP37sqGo83DtahjJw+CP6Qz+"
    "mMLggjA9FjjIzIkXQZTycjVKh4xNZWxRK16csoGbQyWxwEEou8hkjtJhPtLkubxbIG6YFn"
    "XkWuvImH0mYzCryIOizsHQlrCq6FSfq0aK64FPFF1OkurcpW7UhgVa8W375sd3n1oXkbqK"
    "QU0rguAuLYuyaSGpPEjTiDkd/vS+z/HhfZ/62X0f5bBr444zOCOJz4bk8Al8Akafx6VuOD"
    "qzz+G2b2HpqSStD/gKFDAAec0PZ/2pcqaXbABy3Sc2WacKocdJxA3cUMpX9F3OWSp7KTCT"
    "I1Q4odMntKHP9aJCR5QURY9s0SPoiFIoxC5Ah4mL6qwsbRyCiozvhgpHt86j+6Z1ber2HS"
    "obFPX9CgvwNpkawbpMx/vDl7ao6dQtpbZFxmQugcVD6OeWej4nRzl7t1dmSVzFhSMcwvru"
    "ninvvHiFoasLN2SGR6arzXdSJznhchFmDfyOmjNJw5ghVBfek0kd6KNB/DlEQJFYfRnRRN"
    "7qzBFK5IFa+eKIoPVlODbGfIKqNxCL40bV2CKgpkVMvoN7gTYtmQsRat3IOBk4mpkrEXqz"
    "mq2TA4cqvVtCFI4fcHHW8j0a/8wKzZH3Kyn2A8MDMDyg6AaH4QFoE68REIDhAScxzGnhAe"
    "n2hrToADQ1nKHtDG1nb85ptJ3V4Duwk+0MGJK+ZWyPgwjS17g611mekIeoEvk2wQ2uErqL"
    "vStEiTavOstAnupfTDkPU6FBJmnlFI8DiNLVeB/DIIA6M72caRzkT/HMdEnEOKFzTeipOY"
    "cS7nF2p/vkB0iawORD++THAPAdvoXoorDVDWQ39w/0rbnM4/cRsPns6ZWQkMzvOBmc1zUh"
    "vwtIaLGXwOqTcABJ2iFrleDyyuDdQAhKlzlWYkm/SItWlk360WurUL/xVqv0SORqJ9Ol7Z"
    "hzakFaRugCjMCr2VpYfE0mbcj0lXOTz6rPvP1K1cGGzBkp0jjO+T+WuXyekeWCOKYg09nU"
    "WGoidSXR1AQT9WFvXTBrpPdU7rSRD1ZJUr4yu0YbONrAi27UaANH42iNgEG0gZ/EMGP4f8"
    "ZgVgE1eCJUEZYHaZDpOzA9JNsV2ctChLiV1XorEwqJpiyZoxvJ45w8xlG6rGE+WiU90VDP"
    "Ry2yUKRSpxT/KsQIEYYuvk1FlN28amKEDIHSbKDUY1cJ8F0n0NVxsnYreBeZXLXC7Tomcy"
    "SqFgPsvEutLKRuGmiUK27EgjKJP0HVF0C4fMjsnLTJVDWMn+C1IMZjYZlz3aYaYGnaEgq4"
    "kAk0gOsKhIObbELEB0dUVWF8WyXuwySHkBzqxvuhc25PFQF0kfdAmA5hOoTpEKY7baUHYb"
    "qTGObpTGWMJqi1+byjA+R1xo/OOv2Hu5GoLyAPxmzUvenef+NcvST+4Zh97w2hiID4M2ac"
    "vcM21C1wD8ase9vu3VwS8WfMbroj0an8O2a/d68uCf9nzIYPX7/ysen175Sr/j8vSfg3eG"
    "Z/fbhpj/oD8M12D6Py2dt4Zy+WFp9jKS552ydEgPxwE+Js2B1873W6BeUSj4wPjzzgI94e"
    "/MYXJRTY8A9hNAffu3/AKMLfeowT3wPgHXccpg11rZftoNvufJMBDOJgzKC1fzbwY8w67Z"
    "sb5ard+Y0vcu9wzK67nZveHTT2juoxfMx0CiH1Xvs6D1d94a+I+lhIaI3QojxTa3kGgAcl"
    "OW9txuIKEiG+vMMCiyMoeY0kCaSnbCcBdvC9RnBkh80qRo1BcnXerdAuU0lUgPQHngvv54"
    "KsTSDFmAu0eh3Y6pU2mUvg8UkEBiSs4jraF/kfm7IsM6PXopXD2ijY4jUuHBfguduT6Ywz"
    "loj8d+p0Jj3wIUvcXLVeuMjAnlvkyTLn0vN+Y/JbE0d9oWAqBBZtDwao4H772Rif9VfK0P"
    "yH5j80/6H57+Q1EzT/ncQwBz96eRGbIM2eUM0RDW0CVoMe928ANa50Z6ZxYb/orI3SnTLI"
    "6PFCNZSidqgEUgTM0SEboanas/a4HbI99idBJYGhyQBJgq22oiNtsuBKIFeCTYv/96wy3R"
    "ZlGloENkBC/+LUxpqYwoPaXnDW6vw+RD6/FUc/9uxvzMZsAoKDoztrRWYLnoArtvkkMJTN"
    "NX7XJSRsmoi0/4SZxFmZPupik5n6SgWJzZn4mSzUNTh/2+TZBAdwfoHf6FFlL4o6nUJl4M"
    "k5GfHWT1zmI7JWsE1Ui8qsDdDP9949sQEigMex6PSFv4MmEBv+BIZBdHAUd8vgTi7Jfy1V"
    "y6EWf1f+IBZ/OXiHMV8YfGXr0DdUIKCqwZmysExtOXVkAQNxr0fVgFUqXvtpyTR+6dHkf9"
    "ycEPYS6u7Q9OoFMS5JrCfEVkWs0uyyBqH6PuX6orsjXknfXra0kr3nQ2p9uX2/6gtFTK4K"
    "Hrt0p/9Y2o8nOl2DDFB61wvTNCri+IJ/+2jpHSovdF3qKqEW/0zwpcpV23Lfn85V3SizQ5"
    "uqFt8rni11bhfr92vvbssUFru69wnds2/ErBGzLiq0ImaNYGaNwEzErE9imBOl+F2c4BM7"
    "qjGaBVp477p7N1LEv73RH0qnPRDe8Unnx+y+PRze9wejS+Idjdlo0P7evVHuu4NbiHQJ/R"
    "yzL/1Bt/f1rjtQ3D47XfceaVfG7OGu96XXvVaG/U6vfaN0Bt3r3kjp9K+7lyT92phdPQx7"
    "d93hkHf4tTfkDwLhMZck8XRUoc7jtP8hj9P+h3Sn/XgtiYiqGJ93Q665Ui1NMooR13iu1R"
    "Y5TVbXE3eAXOOw6aCi0YiJqxUORtUVgYLIULHZH6XEqV986gd5WHzeJ1PjpN866dM2+4yS"
    "Y+Xu8Ns14INxt/xv6gt/rV0FOI+2zob0My5aDUGukX/HrD/42r7rDV1pJ/hrFyGngsjEgg"
    "U59qrBUTc96QBFOCTCWoDBPkETvplVbycSvy3AXZ+gedytZPpyRR0g5iIsDpA0j8kfcjH5"
    "QwaTP8SZbJtLK8mvLJ3HG4rmsfhTHg5/Smfwpxh/Q7a5XSSPUAcHTHTReRiO+rfdQUFzxt"
    "n9oD+873YACXKPxuwfD+1hT/F6vCTh32O2ubI59713D9lR7sfsuj+4bd/xDt2DMbvpD/lP"
    "+LcegkzISloEDQ4RYgBtnbHgZ0vVdl7EPnGNt8yz9iVpj9nVJbniK5IvxV3W1rs8a+td+t"
    "p6F68k53r0FPlEBWkaqCy8z8Hj96ksfh+vkis9ohI2r6zy0EGyvUtD78Twnw+/be1UGFp6"
    "mSmel1lBPidQI7uz2C389Qoy2adB1maxVvhAFmStT4OszWKt71SquL6nBdmcSI8sz2J5yO"
    "ezAKtDdKfH4g8FWezoaTaN7YJzkL7OsvOwd/Md9Ff5d8y+9m+uLwn8y/XXXvu2fwd5AeVB"
    "PXRWTKRVWiIti2q6k7aTpPpRRsl2cqasGeMqcKcEHhn6XE/CVrI26Sjp3vt0zVhd9sfQ5d"
    "eraug7FCBKpj7lXWETjZD46cswwHlENf7e1cYIFw5MiHH678P+XVZ8a4AwOlf1qUP+R1QR"
    "rgxi3wQTPC51w+ES/Dnc9i0iCIBRISQ25kUUdRhqhSFW6CDqRRQKSImNTduy1HWKiSlCGB"
    "mbQw8K3O8tBgV8tf71Z1QFD0YE5o2VCRFhLHeEpeFIyLw8DVMhU6NMDQfOFWFsjBLzYmYm"
    "H5CrO87iwqkHrvyOjnPKbk08ENoHc2TEdNd4CawtlgzzWPkb3hPzMHiz1ktgcoHUGfXcF7"
    "YzOLY3Fk6eEdg3DN4AhBuFMv54NEFIu3K7+PLbgBoij0TG7uF11+W9rRs0y8Mah0yBuiev"
    "ArUdG8okyA9bDpMCmWmbyCt3ST/pxr4LsHnbX4hRpqHxT4uz4ipZOXy6Xi4MfXrU+QOzOc"
    "boCjlWfDGWxKxb6KvRjNKUxwR4E3kV4ZXlsqGkeRVs2Vh28bmVpBIgv+L8Es6lCtTH3Hvr"
    "+gpddURPTeUWfzlNMSGJzX6s+sb76b82SptPDlwoZ2bdeN01e3ZJh/79WHUv+rihqtZULk"
    "3N+cKQJPvt8F4/TWUUnwcAp5UCz9yIvvJiM8eoIC5Mrpzszad76KWx8JVwEy1BcG82l8zF"
    "wrQc/sjO3tOp73fVWG7p7NXUp/syqid7aSqTTEvbW+bsQx9NZZDt8Bea748at2XimaHXXZ"
    "P4BVadqhOfbzC+jAzoISBweyp0RQu1314ybmUSAYgTB7J/z9U1eaQiZ7nX4w92SyTqFqAw"
    "b2vZjszeLdKF2wuqvtiiuJvufCYTW5/rhmrxPVjkMhedugnN4QXt1llkXA7/BGMmas/9DM"
    "nR352Ta92e67ZNNbinTITOTIf3t+R3UJ/5pEhPPi6eCK4K/Dc7wbiEiMvNbLx5V2iHFe4w"
    "WzBmC77EbMEnmzoAswWfxDBDnRMlJefWFWB6Kktxdw4RRkb5kVM2a2Cv+v2b0Jhe9aIpKR"
    "9ur7qDH99FglfiG6jgXGqW0O1MT08TimzPYntIwCsQlBUmfJvQ2bfhvheT9b5ASJbm6QA7"
    "fDmitJhcqM6fDne0VEPhcp2dJGCn10lMom1C6NiWwJjQ0JaR89jXhGO8T9cqgzQYARJhqP"
    "TXK8bQIA0yNDvsw4d5Duc1X1O+bnWbD06rHFEJEjdDzubgbHAHrGUdT+lZmAFl+66HOWDs"
    "ud92K4TdZ1QAyER6ShII2SAqMwGmPSeTuflKtQl5oXQBtSXXRNxM4MdyN5TgMkCFgBNDfU"
    "uBGS9M3hHvTpbQ9Dp3VccQgn3oBxgz/pt9JhM/PcgjfeIrRuDdK37J7W/hQOsfbMK4SEOg"
    "8U/QmqxUm2jL1JqaWSA2dOrOQdcvtYqChV7sTRWdPq4VGyLE9u0d0XJEy4t+RRAtRxi1Rr"
    "owouUnMczFgY494Y1jGswq8I2QZFRkWYUIcVXVelUJqT4+wOl5kHwCzH+UveJ2yH8UUYSS"
    "112KxBInPeVkakumQWK0HUSCICHaQOq8dcFQ7WD+iJCh5aO4ZBCAT/ICBAEShOlTMl/tlP"
    "QKWZrB0iBKVpy3EWpMKpZpXYIVjiaQPCaQwF6YO+MVcrZItquC2cS8hV4Ck4ulbavnvpCX"
    "zZH9sZbWPD/8J8OgFwwRymHTs4LNt5r1fgcbmGtF80NBREQH2MP4X65ufJZWLhHPQXXR0t"
    "Y1adkKmej27Swx+mMa2BfcVBrZISBevg00PaHpCU1Pl2h6Ol0IAk1PpzDML5yH8QHOV5DI"
    "o62zCepseN9/GHYvifw7ZvftQRcK6Mq/Y9b51oPyROLPmA26N+1R7ztv7x2NWff2/qb/B1"
    "Q08o78c13/nOx5dAfN3APvXkqnf3vfvvvDu6f3e8yGD1fD3nWvPeDXNsdj9vWhPWjfjfq8"
    "L//QP9vtXvun+TE885fuYAA39o78c9f+uZpUWuLyXaEC2177JkCZB6hg7gvyxeTMCBlCbh"
    "G2BrSCAlwNUyFTszG2oKqGaNA2mCKyYnPgQZ76i+zNwd7w0q0V+hNMS5kA/ESyVqZjPsFM"
    "mfngHnCiBirOYOEF7aM0LbLSnZlwaaavukb57HGTfcRhnl07KegFHVkf4mVL8oRGbAexna"
    "JbGmI7qPTXSOlHbOckhjnN1S4fupPqbVcn5fusfUnaY3Z1Sa7GrHNJOrvAHO/yaOLv0hXx"
    "dzE9XH1ydq/z7RPXGlerJ+M90THO+3SvuSBNnVleW5+5kHRd5GsSIsSPSa0/JggtVgItuk"
    "vgcV2Qr1E69OBDdPEN0UV/OpbA4JPwM4uu31phjH49lwSAMVjrJR1d9CvL5IMW2xuPr4Uq"
    "Mv0KHy9IMcyX+IIzU4eEDG5JVS/fAiRN+CyORMZhMlNtwkzyrPP7xpHHiu6xHzAJfKKSU4"
    "hOIjqJ6CSikyevaSA6eRLDjEkPMgazCpgmLmsUWVtxalxftV5fCNhUA9iA5F8UrAnQIFAT"
    "9a2b0h1YGiHDaYr415viX/prKcw9DewrsHBzeS7KpX5w9h7r9I3sjbWCFqO1jxMQxoTyyO"
    "lAY7Q0cz68EbwQbYcuwi6IP9gEuts4IvIudeYVMlsnOzPu1s1+qKF8VfRnRMQQEUNEDFHV"
    "RcTwJIb5Tf0ZD+VXdz/oD++7HYhQdY/G7B8P7WFP6TwMR/1biPMM/x6zzZXNue+9+0vC/x"
    "mz6/7gtg0hr+7BmN30h/wn/BsVafJ47ZUfFXoC7pKnOKyI8GdsvlUg/GG9oJC4E6LE72Ct"
    "v4PeYBV2GowRIhiN8fMIRtcbzSsORm+WOSLSOXkc3RhrhZneQ+1e7YaqYXwufrWVhZQuRD"
    "su77kNczhlQluiy2JVi+WjoU8J9CJLZIFzJH8SooNTpAa/2aV0qRQFrpj5aGprcenJNAxz"
    "BWW3HLJckCVzdIPYfE6LFo5pvvArMXD1sLcfM/BsaBERcW77XqARWqFrQP2vEkBci88v1S"
    "4LxY2U0qq0c0Gzf68IPCPwXPRbgcAzamI10sQQeD6JYfY+eHF4MnlwvfaNALGiKGE+mDAL"
    "J0wACkPSSpF1FCHFhVTrheSoL5TtMMpBOqxcVOcRRgStEmDyybSKMzVEhCyNsFTuKYUx9A"
    "gZIugI9b4h1CuX+MFh3mNlcGhHzMFeb7Ejjp6Pv5HNsVYoenvKlxdNhNC9S63MIjnmfGHA"
    "uytqoPlWFH3oAc0q8XuAsjbqMz+yZW6BtfAN5ge6Rezlglq6aZG5uibMBHSbaQZNTKZact"
    "/JJXS8jqGFrIk0l7M4s5BOsCVW00GgGIHiMwSKT1ctRqD4JIZ5IyMUhD8idKisR7bJqDhR"
    "gLcJpMjeLVp7UObbV20P9nWczN2ut0eWbw7NMiRJ78/l01DfE5ZyrVTMzVxPUDJDCyGHmp"
    "lPvWwHw0592nMymapcR50IbZCf1yjEqILTlLwlb2wtDWq3yJO5ZL6Xlc5eqe3oz6II7Gcy"
    "seiCC5n2BC7GtM/D3XrMqGoZOhSG9dVct08bfMD8xH6g6kJVOn5JdfyyscTtaxenrUeLL7"
    "yZ77IlAqur8aqKuYdt7lXiXaTG792ELyhnaZfZv9tj1cyqtHONz48q+rUpV4V1Z63wOfVS"
    "fvf8CrWYaigWfaKWl9G87FdQLb4cni11XnDafO3d5Zn/3la7Z98IGSFkVFTAQcgIsYQaYQ"
    "kIGZ3EMLNlsgqY4V3oU5RSmGf7F+lgzoUf8pXEzaiIG/UsbHx56388tG96oz9E8DgcjNmw"
    "O/je60DFa3kwZl+7d91B++aSuAdQvro74D86f0D9avcwqt/l8wbN5QxaIGbck5F3HbQgfa"
    "0H7qb/O8Tq/z5mt93r3sPtJZF/x+xb7+u3SwL/jlln0Bv1OjB23lG9hslXZcJjNZyrhpEq"
    "3cWIDyfjVbmVSTHv/cWvH30JD35kCXfD2/bNTYKEx7V0Ro1d10CAvNZLoNN/uBuJ9BbyYM"
    "xG3Zvu/Tf+pb0k/iHkvBj2RpD1gv+B5TIctr92Yb2IA9jN2r0b2Mn4nzG76Y5Ep/LvmP3e"
    "vbok/B++Mz58/cq/173+nXLV/yffIEO/x2zQ/fpw0x71ObF/WJPl5qMqO+2JPnWtp8Og2+"
    "n2vnevgfvyaMx6d99hhL62R727r5ck9HPM2sNh7+sdUHhHY3Z/075T7gf9+/4QLoR+8v5u"
    "72/4F+/O7S7wi++1fC1etTu/8fnoHvFzN7Ib+XfMHu7+/sAf4EsPTgZ+8GnGJcXrQfv3u0"
    "viH9Zj8lgAsxZQvv32qHpHN+ZkiC2v4J5MXePqmjuK8Z/yTOFP6VP4U3z/Wz7+m04TFOF0"
    "ZgdI6rzr1SkMK/hkMU6nJ22KkDWC21kIQyWZm8BkVmR6+wTN2z7KRwEi1qJi8YUhUgTTag"
    "2mUbZbIdogHcYX1nmEzaUzNdOisberQgHyGm+cZ/z86AZUDPcgS/G47nE1eNQbykvBX3VW"
    "SmzV0e0ndZosbKRDRxGynVSUmi3PspWUjftCkS1wQ4UbYJ03wLCbRGyQ/z7s36VIjFHC6D"
    "jrU4f8DzF0uzI1P+Da8LjUDUdn9jnc9i38GYBR2WJ8VGKPDCZ0EBXjQ+4xsbFpW5a6ToPE"
    "w4SRsTn0oMD93mJQQFn6158RpoZc8PJ67oSI0N8b85wegq1h58q8XA1TIVMjTDV0eD3Fpm"
    "KPKsjbRGLM2RCFR4R7dOEKfEEq5CnmwXjDPBjyc18Cd6/8jhrK25BglIOz7tepBNaeRoxS"
    "+Gueg8HhT1QZfN70dJQ771YWJ37UcxWSFF+sMvbgAkGNR8rk8Oe9cJhdoLgPZEsRUV0JnL"
    "9yib/8NqCGmoLqxbO0NGTvSJidKWn7i/CpgZMzYis1DJh0e04nn00dt7/GTizw5ymLWQPP"
    "OaiRnKI2V29K2KoGfkdNZZVt6Is9mTTikqj9RK0h76pJbDpIhLm/aWVFmgd3tjyJzabB9r"
    "mKKAPFT0DilsYQpToMlZGVavOLlqVTjZhL5zOZBE13E1mp4x35EbKQqQ6U1PgbcUzyC/nx"
    "ib/x+m/JxZarvV3Reh6RrA/wcFiUGeNXLzF+FeNX0VCN8asnMcxHEF1wRL47IRmi0NYYJM"
    "QlU+8lQ23gTWyE87kwbqjr7Gl/FvBJDDgkZjkrQm+DbrvzDS4FfkQ1AXRYbNimx5WyBIfe"
    "9IATr32NPXhrHGgivhPFS0dH6NDeH+ErZn7F1KQ1QB9b+6cm9Zf6wW3+9dwZtvM4sjfWMy"
    "eptNxkwcW+bScPVuzrcfmAYmsJaT450fNMoLYr03p5MszVJVnN1lBd+ZE+q6zFf4nEnZF8"
    "oDJVaIvMzBW0FeFayQhxRffZXhrDzcoULYqBQC4CuUW3NARyEa6oEVyBQO5JDHNaIsLUvT"
    "E1D+FxStRl745C0Nhh0QTpcMnUesnwr5hdLFfKhgLBq+Lg1RN/T/48CX5H6RwP0iDPi/Mc"
    "U2o0fRfDlBrNSKlB/wJXODXZQJW+QUbIajyGtd0jEfxH8L+WwHQ+8P9tgOlbkzkzgw/X89"
    "JyZ0cEmI60aOUDpueSij/GhixHGS1BFixkZUNlKreTFnlcExk56deYahHVlgWWbcc0Ndcj"
    "Wed0XPSJg9OV3GG7xzLiz4g/F925EH9GlKVG+gnizycxzOLzmDzCyaPrE2QNbDWfprcZUh"
    "imGCLmCzlhtqXngQuQHD4D3NswrpJcby904eywJwXIcEOq3YYUUz7fRjcKxA8n6EXh6OJc"
    "zjphihzqkIiqXCwdiJIENxkvJU/Ac8avumurOugqXtld3YmGYyZpQ+XeYMzGrE0m8MaUyW"
    "wTE2K+uiGihj7XRcXg1cyE2kNkYZl8tnBafppRqgk1i0w4Ky3zVTUm5JE+cVUj/BRT/sAq"
    "s1fUKiNa1HuESirNei+iYBgqao+oPaL2eFpfcdQeT26YMQy1zL0RhLMiNkSvfZ0jEmtrPY"
    "xIgkW2qAgp7lG13qOC2knCSNOpPleNdEtxkDQ60pL23O0jxzgfj8X+utvp3bZvfnz3qXUh"
    "Bo8PqS5NmMFiUNEE5xYU2EspI5zC4wBNIzaysMPJ+xz+Ju9T3U3eRzksNeFk/m53GtpQ19"
    "jf5Kzd6XTvR6K+qHsERWK/PAxlkVJxEIU23sb3R/Jzp29IhBR99er8CZGDpRSNmI+Q1XjN"
    "1VZK0+cLg84p202XjFPjOqvzOvPHS0hchddbCjmuu+LrLghlx0YgHXKOkGG6CvRYPQhjfY"
    "28cIaVOCVOWvQGfttUIIE5WQKTTyIZSHwZ5+Cz97Uqgcltt6sB5WzL5chzpIyOfOFr5dse"
    "Sm2e4MERTX2e7sPhuC0V22u61XljJDweoAPilkghcHvXg0K1X6hGnkzL9WUQJwG/jztp7N"
    "PRnt4Rum0vK/KNCJeNCaIf6CmBnhLoKYGeEieKeaCnxEkMM3pKlLk3hgSVQohwkBCXTL2X"
    "zKHzvBzTYFYC+qI58yQWFsLQFcHQu1VLL61MenOYivjzW+LPb1EU+VjZm6sc8tvAoR1qOf"
    "qTPlXF48QTUAcutzID2iINc8SxBUiIaRFDn1I+TyAWzDbn9NHU1j/YLfKqGrpGlgsIRgMY"
    "U2dTYwlp48hEXFKWzNGNyWdZR3DCOcIUiDDTHUg4bafFuB3u5hD/NqF/qXN+Wgaz2brjQB"
    "9usJxUNwCubZGJxVfACsLc3PqJ/Jkgq8jMNDRqieaUWSYkNYcMJfyxBAFvk54LG/KVnLU2"
    "abBb5F9n8DyxhNghLDbwfhUAvWBuUubC3uSuCu8pg/ct8Y5e9/zOztKO3qiKF3Rv486JMj"
    "vfZHct96HduYeRiYi3I95+hnj76Sq/iLefxDB7QkHeMBSvfSOAw3Dcw4c8cQ8f0uMe4nE+"
    "aUnr09mbmrW+CQz+lIfBn9IZ/CnGYKE3FGLwhqKBDL74OV/oTlbsTjKPNSUxKDA1+1WIqO"
    "wMWPXd/hNyYEV0rLwMjJCdNAs9/bEA+wIkJ826jRK+SxzkhrrOmyXf2G5615dE/Bmz7j/v"
    "e4Pe3ddL4h255yAs0j2AQMnv/d9koKQ4iOJj+bbbsgMlLfpqvuwkdIcp0a5YZ5kbKwofsE"
    "DIX+q8oJ0xQIIxLtH9yYdHCzA0TIU8jX2io4aA3BbxOCmaxbPN4kGWxVldcdBQTTm83Xgb"
    "n2c5zOPCwLY/i7u8mwG14cWPdYfYyuDAJycHY939tATejuCh+AsM6NS0tObyN/wFqpf3gb"
    "m07GTHA3mllZ1E12+z1d3gd5Gd1iaOunyeOefkmzCo22DwF5Z2vo+Kmh8TOOI85eQTkX+W"
    "6M5nstL5BFo6RGVrAllq1+AgQDST2udk5PUsDfaMyIDMkL/BQe8+ZtCLjASj6nTmmjJ/4L"
    "db7RQB5sHe8FzwF+3DaB9G+/Al2odPFsRA+/BJDLP3wctrX/PalwMYv2mtk6qtw+mm9+3I"
    "/DGY4c/uB13l7/2rS+IejNnVoHf9VWDz3tGY9e+U0Te34eZ4zIbdwfdepwslUcUBP9P+0h"
    "39wU+Iv2PW6d/e3/Tad9Boc1wPJB/+Kv9JqBiUYfvfkNR5WOtkmxYsowmi2xYu0+YEvx2A"
    "yzNQMhO+8lkpgX2avXMB143hWQZYNxnwL613uXMBb9TdOIfblqWuk/kbJoswucoaWQH973"
    "GpG47O7HO431sofWAC+tefMRuFo+8WnBmmRBtq3eTSGKyfjtgFg7RcfCY2Ga5cyi+/DaiR"
    "lrs8ApQOZW/Hu23FoNL/rRLcDGD3CQBnGNlPBzkFOm5tGm5FOvtsE2Hk4ovQh1c3Sw2HPs"
    "kGExCpJ+dkojoOnS+cCZmaS6iCLOKa3rV4hxAdJQp2qbZDTH6PhWrbVPscwzoPfP8xU8lk"
    "bk5fJsShNtQMgypiknwXsNNWHdd36mAhT1XdsvT+EblF5Lboro7ILUJ6NYL0ELk9iWHGyJ"
    "4KsduNPJHXI31DcdIO6a50W+CTHaDAHG8JX20Q/BOUW9M0qMqSWeqRRPj5yGmqYqh/5rAz"
    "8Krfvwlt2Fe9qNPww+1Vd/BjFLCL89kGYbkgCurTnCIK+qEICso1WWWuWgkzOZPBIboTLD"
    "tXlMc0QSTI3Co2RAfcLN6GpyXuFRjhcbgID/SfR//5mmHqrZ395/NYNALg8Z5WjUhqs6Pc"
    "Zw5r0Ig4zCcXz4i41GeWzxBtFWvTOJdxY0Et22Q/2F56NEZU4hq6hM/zClyip/zBwLqgO+"
    "fk95lJViqkUZubr9SGfG6QO20Gmd8gqxpvNvGyqimqM4nnizvMbUWmOCE1i1RxKgHZTppA"
    "foZUb+9+/rnFSV5VYynm9kTeU7h+q3wyT/UFZzIBZ/HnmSMfo+WaUID+l/QccfbGtBfa5D"
    "JTxAUe/iD2kmrvJ/twb7UJ/q76JSu5DRpq0FBT9GuFhhpE8GuE4KOh5iSG+SRytHTvBv2b"
    "G5GCxT0as9/bvZFwBncPxqw9GnXvrkVJe/eIn7sadu9G/Iz4y6n4gFwP2r/fXRL/cMwe7o"
    "ZdPpic0juKSrBv4wceEWqKLOIIKa7ieq/iXT/Jdslf5Hqq6Y0YY8pZuNtK1nCEj2KE39bI"
    "dzwDu4v9aYPaFNADw0Q7qYI142rZyiDamg5oawohZLnNTCEqtDChAe8tDXgbmHtP211zY2"
    "JaseJFwQWcpzIUWknf2krqpnxCC+kbWUi9XSHDRBrYOHLYSAMbV67SWiIzFpnxhyYmX10t"
    "qC5FbJPwJ19D0ihKRNfUAkMjRFO5gVhiGhKoRPW4JvDkrv3QXDq2rtHPZPJo8eU6m4iKVL"
    "ZXdypaXOuAtxdG0yn/Cgib6Zx3thaZtKZLi6+C6XrSIi9c4WHiQaDkFm8lyt3xhaXtFCDm"
    "qJZjV2IOlC+3MUFWdR85PtXfZwPPVngTdyZh1So0maLJ9CxRS0aT6S7z9+jwOzSZnsQwH7"
    "ywUlSyb3RiMi4SUIuphuLKFUX4nETbBKTxAGmWhFNlEV77BHW2/NeJwyERvJCNNkiI34Za"
    "fxso03YZ4gAZDnCtBxgcJhJgvVS9yG+P4cNJYa2n4H027HzrXj8I9zP/cMzu+8PRPZ+k/K"
    "x/6GYV7QpXMv+Qn4XUotKBzT+Mwn5v42EGwF/CZpflseCRnKDDwrtPrYvcHgsegFpEKAvS"
    "1HlN7CiXvc8xfd+nzt73UQ6H4N68AGOICO29sf0ggGznZWmICFkaYWkAXy/A0zAVlj3LdE"
    "vYFLLZ01a+qZpznFN1q5k8tFRz+CLI3bIEzl75HTWUs6HvSg7OpsJjFTt41HM/2Mre8H64"
    "l2sHREuXlNE3d+mzY5nVlXp33FDtmXK90LHWZwmeHcHLrSyvDkM0VKjfMlfYO33lBODaIH"
    "wcWkR9hJpg4DUhpwQEkzu6Aw4P7hGfbBPyo8pkvDmnIAvT0Kfrv7UIxKwTTV17jhd+ibD/"
    "8M6T498PeH8ZCB/wiBK+HauZSVRmr6BwGviT6A4EtQP1dGk75pxan8nEgvS/NpRPE4mHgc"
    "X8SETJu64mjvpCbQIzYhfvj9A2yV8A/pTsnOG+TJX3SPA2g/uUeAd/BlT2DmI+VtZ7JZ2C"
    "VIgh/uivcon+KuivgrYM9Fc5iWH2P9S72Fh84jrDyXwL+94X5drcgzEbdK+V4U3v/pJ4R3"
    "Cu0+3dj+CUOBizDr/YGykPQ2Fa2fyAtl8e7q6hKfwds6v23W+ydpw8gDPXynX3agSn5NGY"
    "3Q+6t72HW+X6oSsKz3k/NlfErb8Lq0/kTLCNvHf4N79j9677pQc3lAdj9r1989BVOu3BoA"
    "ddhn7yt7tp9/jtu52eyGoQ+uldvW/3/EtwDG/+vTsYtm/g3eXRmI0G7bvhl+7gknhHu5if"
    "3ucxP71PNz+9T0hwAFJuEQvJhqLOE3pH+8jHPAz+mM7gjykMLog9h4gQz4+w1NVs4p/bZG"
    "a6zU86b3tIbysip4QIUUyptZiC9u6q7d1zOjeLcNdr30DOfsjl4fkhw8PzQ9zDE/0Jyvcn"
    "CIOxuT0KwmRo/o5WKZUgfUGuRsiQqzVNJdEY7ma4bKBjQVWOBd7eWQJvO4GujnLObveHCX"
    "9o6p6d40i5nD85R9JXrgQuR1wLjileLy+PIx/3vTxkRE+a8pigyxXxktmP6zWd2zFgg3ey"
    "pzeR5NO97KtBX7IDOBN5TEt1JwpwdatD0SLQNpdLkToVdbKhpoVqiYIRKpM+M5fgnkMfoX"
    "6EaZGV7sz4CUaf+Ux45XRzIINS3hbVZKkL1SH2cm4TFUp82y9UgwwuItXKQqdaFK0/7N3H"
    "TCSR8R2CWpCKRjgF8RuKOef7FfE2813cgkS/7tZVqTuQyzTBUInMBjEoyZrK/HgCN6/2rr"
    "pD54e+Z0hOPTSbK78fuguhu1DRTy66C6GBpkYGGnQXOolhDnwKd3EYCpDX2W501mkPv0E4"
    "9fCbdO6Rnj2uk9D39tVN1/UTEsdRBx55PX5uzDoPw1H/tjtQpDsRv0X4xKan+/Yf4W7cE9"
    "IF5+6hKz1w7sLuQ+6VyAmgGT0M7oZAIw5yuxMNfX+ioesUNHQdgvzfm0cN/052guIfiO7g"
    "atC+63wDhyz/R1QJeRuXIVeWi+9gWTHrG6JTrKWNYeu1MuMHlLPcasOGBO1K6OFWMUvRDw"
    "L9II6Cq2ixR0fXWjm6BmHsAt8iCz9FgTmY4TXih3wf1B5cU9ZuNQkHZ1Zhe3CVtrsrzu8n"
    "faqryYkAgpdbWXY7GQ6vPEbab7XdQWV5HcxmOpSdp7KovM7spUU1N05/xu9Kmf2ZqIZBbK"
    "75UFtY2NwQfKJqGhSkl1Xlobb9lFPFA/8rvVNiJXpJJaa+yPAarUCPhgw0ZBTdy9CQgQh3"
    "jRBuNGScxDCnpDRP3RrTMppjql44I/7GmJlR88Bt30A8t5L08Jbr5mfP9EURPkfpmlfv4F"
    "Mebn9KZ/aneCp+kJILmoB8mlO0AP1SwADkKlXF1IEQEaIY2SjGRkXbE8a49zs6TrZuRTBC"
    "06pWEEbH5JrYV3VxloBf+NdaOcCLKTRWnt3WOWpTgmQqfHohfaCgdn1xCZ89MGUcOgdcgf"
    "Kh1S5l/Uc3VyBruUgCoBBw5pE+8TlHJkvm6MYkqRRlxXcr6CYcmg+27i4OzASHiAgiIoiI"
    "nK6qjIjISQyz/8XLa5P1CU7aKivkjSJs8wlOmm2oCKIiiIrgNkVQDI4BOtBZgioYuNrKoQ"
    "zq4ea5glC50jPXl3MvE7w9nVFtadDP0uisM/LEHxjiQJnJ1TYHzMznZOK7602IyjQy4S/H"
    "HPmTq2h8jtnU69G1Q4P5OqYgHvoBxkx3yEqVFvUWdL4SLZ/05yUYznVQUpegB6Vol0EDuV"
    "vWN2ohD2uc/D6K1C5QzUQ1E9VMVDNPV/9ANfMkhnlT7j7n3rghQNN7wu6ocRkk6VuT4Uvt"
    "U5y0Boqxfhjrd9yxfgH1Ie/aD5Dsufhr5hVSEH2yTG05dYrCTyEqxJ/qFNl3PNOxAEc92K"
    "IIQ4M0yE8EnStgKYLOjQadXdYnAM6bQdkGNudDmNuEs0m0ATRWRC7BrDh3AdtJSkXRmWlo"
    "UE9UCuMysaDOeAObTDwJMtHfqMK7iaqoLlgtCqJCwJVwZuLHvKdHKhFr4eQ0Wahr/lDKmq"
    "qWDSVZYTVoMHB+DysglWgz3G0BAKHtwL34rSb06YlOId8il+XE3TwvKPj7pFu24wPnGzx7"
    "ItyoBMWmGRCFPLA+kwkzHX1K/Ya8yZjxV4AOmRbgiQehM/qXf78WofOFAw5aU+q/v2Yyyv"
    "s1+FYS7FU6dK1m+nQWfEH3tQUazx8eqC4lyZIGy9J6byjuYqgLm2rEzUrp3QDGmTPQFsPE"
    "n5iPtU0dx+DMnxBbXduev9nUUPU5f9QxMxeUuc+0MpeGBs5notuJaEO1iaSBarXAW1D8OF"
    "th0pxDhVsRKGD7g+KaF1zDgs1ZDRYM8eYtaV4Ys1fVWAp7xGSqWpYOt3BH3h27z+5jB0bP"
    "G2xD5YPI+bYQ/UP5XLZ35Vwu5/Jdn5ZkmogkU5RT5xB3ciMhD3GroNAFbotLu9TKtCG9o/"
    "z+3R6BmjdSNvhQ6XWNvdt4G0yVN3nmOz1VfG+Lcm/jrXOl5BrEla4H215W1PVmdyq/7+C3"
    "rvzeK53xcz4XeT/VsMX9mKPxGI3HaDxG4/FpWxXReHwSw5xmPM6INE6zHu8W+/qm1VqiVQ"
    "pzWJM+ZNUojEW++rJznLvbc/tuqOtsuTu7H/Tv+0NZY1sejdnD3XV38PugNxJFvIO/xuy6"
    "27np3UF772jMesPhA5yRfyGprfKlP5AlxuXRmH0dtOGE+DNmN+17cU/5d8yGD4NBF+4DJw"
    "M/xuy2PXoQZ90DN82uX6NbUPOV1vkmSN2jMev+874n6NwDTte+63RvbgSldxgFxfJMtIt8"
    "Ae0Z8exoGj60adhezhUX/0j4IGaGsocp0c1hi5uD0PEg36tMFFbUoSSJHHm+hec+TOJCwA"
    "V5nkSOPN/K891YjRzOy+GoEajoxp1AjjzfNqvVJIwre0qriUDXgXh79vMbwFn7bBjK3NRS"
    "ckNt1ymifdRZ8Dsbcn0BymDIv1yS79+Nvt38wSV5eTBm/3hoD0bdAZzzD8fsj25bnJJ/6y"
    "GhBw3UBaDIKBl6bCdAkg615oU5GyZCvibwdQkW/hUXpt0ym7tsONE+apww7Ww4at9dtweA"
    "ArhHYzZoj0DfF3+SsYv7/nB0///au9bexJGs/VdK+TIzUtSa3tF+oT8RQrrZIZAF0t2rYQ"
    "QOFIm3ic3YJpm80v73ty6+VPkCLl9IGR+p1amYOmXy1P1cnjNmD8OiHmuOvVrtd4yubrHa"
    "Gq7K7EgTLTRHNHN7rHqKcJv42nhTAVcWgqUnBdeY3T63N74s1upwHMk7IS+AklCbAxpWtk"
    "2d2hb2ZrNQZiRJFW4zmnGXk7xAxuXajKHs+5IXQVmqzfjFHJPyAhgTazWCopdhbvxEoTaj"
    "F3OfzItfTKzNCIYcpuoopoi2GUnR1zH3XizItBk7P+hCBTpBpM3Iecb2x4IcRuhXSKCXT5"
    "0Ua0JnbdKkP+tyXVFQon4t08GU5oD2C3roiYIInmSnXJGLDDasDPuYIBbriAciV9cFO3xy"
    "2vF8NR4PacuhV9/VYBaD+P72qj/5+WPMoJPiQsvjnhThFqQAbRW0eQiYolFSkAK7pLiypJ"
    "jZpViVvHuiLNXmbfEdSQkapOFsCm/GeUIqBZnmhVSOTAVIY/p5KZo2d0yYHIMLoAIPUe2g"
    "irG5CqjGxIA75zDRCx+DSYDVmV6ilpo5XI9TvUjzNYPrJXkiqADbq7ChM4VWOgblQJYdRC"
    "sAduoZm80tDmLLzhRd8dieA1x+gKoA3d7e9ezns4ZWOmzmwDYzmAfATYIrnzpzoBvs/VVs"
    "Z3mJy/Q8JRzFNnZMUmYuE3Y5FvG0Mg3HTEP+yhe/+X3iZ7E9sM+FTZ0TZZxsjzV2JUESM0"
    "eeI0JRfpOSQMl5Vc4RKn8SV4DVuS13CQtgSXymAfXcjLR1rsOJ2XrKrk60jXMCiG6BtVF0"
    "+nfmNI7O6Dp9gKRTqJQrDxRem4xkyd4gA/nSl8glh1g5K+8HdE1ZFUk15gjEsi+RX3wPU1"
    "LcMP7MlbHFNFiRSrmfaJOcJvEHxnyXS+SBOuUXmFs8Q5RP2sidjBlLZnbip5UfoeZ/z8N5"
    "n4LK1TKC/SCvq77VyKeV4lxn+55dQevAZQZcZqq7A3CZAcmVRiRXwGXWim5eZcbFZ0Xp6B"
    "8Dn39prJnKLDiG5d95BAkIcUzZfNhPheEa1D/D4fqPX/P5tB5yak2M2OD0XsTNOJDVGeuL"
    "4eCm30H0/7nVHY3uB7P/dJBfmFtf+t3h7EsH8Z+kRq83uO6PZqSKX5pblLCvP6FiQYmSbM"
    "zGE0qxQX7EL47v456cvDCphw8Gkq2OCI7fDNVh5HJtdtaEgP+armJCyLQiummigHEqqUJE"
    "/pQCcNdxjLcsB7mYZAzfrek2EeBDt5/+99kff6a5bOWxxDLlZ2kj7Nml7KpVhS8bhlIU+Q"
    "nLUbY6P8xvtPCCujlyb9G6TKtN8x/5TiE0JRF6pbpHmrQqbLdDnr9d8qRUVCVO1i7s4DXL"
    "YMTaoWWqaudpq8gfwlMvpSXhOtVrFTMgSfnYeNu+HgU00qCRBo00aKTbq6oEjXQrulna9V"
    "R6WRKETta6k8m666ZtgDNyZMkKjAkkdNYvVnWLkvox0PP9fNv9/ovUl8Px6HNQXdAL9obj"
    "q3i8rOfRlKgqiAsiAHkByMuRdpTk6ziVPr05hB2Qdr3yGEd/x31QRTUuB1GOkM7+ZOnsUw"
    "dwBeCqBePpOW6PAhyfucqBN3UqM7nzdooSM/TqzlZersIqOXSWW9t1kYN3tkP6F9lW6Ll7"
    "iUxLSLj+k4uChGGf0JJHiYY52WnqdpbD3cXOC16LedpJ0UpTWp7kvXNrbi2xtXYX/OmS6T"
    "aX5DAvhUotmQczFaZ2f/JGZ7/FLFc8efaGXjH59JW0F/gvB1/7A1oatKtpfnnyjQKt6twK"
    "Utjb1iWyHf6BYSF7R9pYko5z7Bdju2RtGe6PMNc9ZRk1PL8tzFGg9KPUPfvZdEk9lpee9O"
    "XWRaRyaa1s8IfUkk9ZiiSu9U1RosRaXxM4hdT6klobp5Oulob9AV9P22xWVN9uMA/LZpwH"
    "cwSYI1SPP2COABWmRipMMEe0opsh2Tck+y6tI70bT3hGLL80t67Hvfvb/og9jcpzqzud9q"
    "csSXdQYgm0Btd+/ixamFt33QHNnEX+n1uT/r/6Pb91XppbdFpcT7rfRh0UFvXQwp69g/l1"
    "v0s9yNmPudWjCdx73eFiMByOSHd2UPwJ6d7BtHs1GDJP9Kg8t27717RiB/kFUrN72/3cJ7"
    "XYz7k1G89IQ8MxbTcq69HRggYh2d8HOZtjkifkbX6fLbFC2ua4kkYR+TRxgF+BNdtXuqmc"
    "FkQZnRe2gkeG33KsK79lLiu/xVeVTBb4w7zkmSzwkIs6jrDhupj8U4VYFCuNsZ7Gkeog5v"
    "pvVYQjKQD4MMCCyjZvuJYg0upwt5gqPS98MbFWQyi+JAFhtrtVTOwszgKndrnakL+TfJ+U"
    "c2827qKMxqmRtMWc7j7p5oN8t3pRXmP8L7q9Xv+O6VmCUpruRY/Ld4DpQt3PNkVU417Rel"
    "aopwuUpdocMr4zTOU85pFIm5GLTP8qNqlIqgJ7VHPwa5w5SnTASHTxgdRXshg43ELyq5oh"
    "BXd7cAvXxWtZ1S0cMt/kRVY5842/D1WAbddvaoIJYrmYVPTcuo7nv5H37hK5Lsh32lfAts"
    "/c6a/9ts5ocMcuIG9VQXXHmzonpGoP4wiHV1Y4hzj+joR1LNZi3RzxHUF9GmJB4wkoUxPl"
    "dKFl1uJPLot6uPTDHXiFV/6LFZDB8NgHxgdjpoZz1PWadGr4IMCF5dxIMMODQzY4ZKsuPO"
    "CQDZ66GqlGwCG7Fd3M96/8S2NYH+gtUylEgf+9Nu/2/0vRIWRDy2ufIbC1MJXjDINzlk8x"
    "YJsfWwevsPlSwAlIEmuzEc6yvZRlNdvqHtQHU7u6qZ3f8dXuqaIM2Bmypr8ysU9SEiyNB2"
    "04oVampDL83PJWXsZ04OJ8zZVJOxyHFYDbCmaf5NTVj9snUKRn6YQFRfsxlfBOqHpUI/yN"
    "ctFQ3hwihTHTwFJno0+cO8c3FPCkoKx1RK6zaL+jLOIha7jv2pXUA1fdOGh/QfsL2l/Q/r"
    "ZMLQja31Z0M2h/K01uRI8cKnq0UABUaflUaS6BMgXhg5GeoUwbg5X/qRJI+2zvrbT1/mAc"
    "bSjURniV4miBz6BuPoNnckezCxPiRNI6I33R606/dBD9f25ddUe/L2aT7mh60590kPRr/G"
    "qcb9GuOnbuXSOPdBv8alYP0MSDtlgHXWYObfH7aDHHO0qTQOD03i5SlJjix5eHdJh2rGIO"
    "n1bX2FLub2R6Lno13igNNzsIRSzc5Cf+e4dXPrf4MviFrGzLyyBX4nLn2A/Gg0kOD29Lyj"
    "q+w86K+rA+MPpwXwf3k5tQc578G8wtxkj+CS3JYrNl7SyFFI2mRb6AQ95Pnq7o13DRk/2K"
    "7I0XcZZT7nGa3JEmwkYfizCHy/ERrLlaeJmDFJb1v8l+tcLX+PyLFbYeMTqS0iOu/uvX1G"
    "yNgAuToIbGrXVNXzu6ZlXbrjD7q2+csQBFxAcVz1H7eUcOg57t1DCsseGQdebRMZ4V5+Pn"
    "wSjWNBiDwBikeugDYxBYCTSyEoAxqBXdDNzstXKz7x/+S06eKvAKIjprJLUyELWBAX981x"
    "91EP1/bn0bU1b6MSkNx9NZB9H/i2h+P+bpjI/ZffExrSseM6yhuXriUXvL6MVtf0b55Gdz"
    "62Z8P7ruIPZjbvXGo5vB5JYy2YXFuTXq96+ni96w3510kPDL3Brf3PQntLZfmFt3k/HtgC"
    "UuCEpzK40yrzceDn3OvLCoh+IfrF11W7saaa+9+PUdbozFzLWBnlMRYUkOQD4Mckz/lNcN"
    "SZYCZ6SUu3lM0ZnX+BoTa3PUGTNnKIzKsD4oiuKDUVLoqygQJEHQH2itPxCtHyp9LMoBXa"
    "rOPRwz6BS52MWa0DhC9+JuMuj16QWM/KA3rds70gOz8YRetYIyudWNF/QuR250vMCeXN1f"
    "f6Z3w7A4t6b9yVfWnl9g9bqj6TfquBUWyV1w9oU+YT/0uMmxLlMNwZaENO7lSuZxLXHYkn"
    "0z9w1akjoH3E+hNBTNvQmwu45jvGUoaGOCMbwpwVxtV7zINvuwN7eeabkf6PvewyBLB/Qf"
    "fwIJdN1MAjG3pNw+obIYwBq/nAg+WHkxFWUA0CN+tv74S+Kr7morNNVMaI9728Z8D4Ff+/"
    "34tdksrwBYNcqLpqIrroklaLUJmG8leaKn1HpI/jsnFv5aSaIjwFL86CU0s73omcl24Qb1"
    "jjrRjy2MaG1OxsHc2Q2Plmg7He5b7j7Zr3iNPObO7rmIoLI22aH3ifxdnLOZ+pn7HuZbvP"
    "E+IQu/YAc5+NUxPfI9kxwhJ3vz3FryJWfJ6i/ZDCFlB5OX2C4OpAPa6Qf8aFiXkSd/yEgS"
    "+vFTquoinvNCiIM/Q7HlYacuJ+sa25bWcOFFNTnl1/OG0L2houbByRicjFX3sKbYjsDJuM"
    "j4bZxtAZyMW9HN4BXYaq/ABvhUNMjHp5EegO/k3wOMLTr6sOIXc42tNA6ybNOyKHMWCJ/a"
    "tCxfz9VcdURJOGppfdSiOqkCfSyIgTeWzv1LmqLYFDxLR9Iae4lcdK+/dkc9drr1S9STar"
    "a46vZ+p65UvFQ2+Kn6cy54P1Rvpk+osHMb6xOSAC74QJzUByJGMVXSnhxjtmomwMftyYlp"
    "C84Q4AzREHRLOUPUaerv8fBE8md/NV0zPftHrMrlwQQgYeXFS1g7B4Meq4xsB62M7Rbtto"
    "ZlUfu2jfwGkWEh03qxzRUOcjMHZHP2BpleWgroStpUtKz77QX7IH9nLexitrOO9tsa31Nn"
    "26yHIgVC9CawfoP1G6zfYP1uqS4HrN+t6GZ5a012c3oXy1Kt5kSnUKjYioL6YCcqYCeSD2"
    "sqi1LsmAdmBI3XJHvvrexnJQusIKKx8UDbebVz7GfTVd8GZLE2U7PIl+7cFzz5qg4q65gN"
    "QNAv5LYBiDoJADR9/1RO/J0QhLzfh60rdBRWYVcJ2mnmcD2ulBZmaw6Nv79eVgDsIGrpTK"
    "GV95Yc4EZz/OQ2FT2XhKMQJ1ZFrewqwRBPsacIoz/bjiJMtpwp1E0XGe4PvEYb22EpzwkY"
    "5gt23jpoSU7odMysCe4sIVAYUrjFrhvFFa4cvKaYXrIk6ehnC3u/cMMIj2BE9mZzmTC0nP"
    "Ttc4s+oamIXGqnIWK0vMXrR+ygJz+tENqToeuwQE0zM2/7wfhIYWU0XXdfk/lDsrnW+J4Y"
    "iUCNb6LRs+4OOy6ZjPW/zB9UNb9GGL7ymyp8R41ff03GfR3tVpaDCOx1YK9TPX+AvQ4MOR"
    "opTcFe14puhpQ4dabEgfA6SBGRAvavp1+YikWH+tdXRXhFMQD4YHIII+1CcBDcQASAPQSs"
    "r19Z2JuNIr4xSYD5EMwxPYICzDFJgPkQzJIqJa8xXRJqtUtVpC7Ki10k0Wrgsud2bjabrB"
    "le41H2YkrZaBR1VFyog6acyWbSvxtPZv3rxfX4/mp2cz/soMSjuRV9GD0Lq111rwUh8tvc"
    "+jYZzGb90WJ8c9NBwi9x+0OeczRE9GpqxQc+c/DjaRqgSRtXXliTkgBuHNytuVNFNRIBOM"
    "Ez6h08o+gIrADVqWevfkz9tqo3VmqAqzBVc8AKmSJUsIVMEfqQIwgbfSXrQhsoEpKHoxJZ"
    "I5hzYMm0ESm8B2cCvTRWHbzCpOmSYE14K+cEUp3uofwAleIcGp6sDmTWoBNlER7l8qXWCH"
    "aHn1zEJD+ggecibttzWQoK00LLwJy67KClZ3vGdkk9LA1ywMRr9Gp6T9zzcodXprFFG0xe"
    "tqRp5hZ+ZerLGdfPnPj1c4vW2TnmCiP6GXq199s1ejJe8Ce0ZIP9Ba+ZH6rsfsqcTmnvFn"
    "EYlTaIv/Z25NJRqyfn6d5E9ihv79brKlrjX+N//XpfstlvN+b2GVve4iTvWz0ZDs+xU/+7"
    "HOztHes076oTMttii2VNzVNTSB3tsvWtgmbB1RZcbVWPXuBqCz6YGvlggqttK7oZXG3rdL"
    "WNjnEFPRV8aZ1dbi/+fT+eDUafO8gvzC1aoOTh/Cd1P7i5Z/lz/AJLyjObdHtcTvgl+sTP"
    "1+OX6fPbu2Hff+wXyVNKTj4csqdBMX4xfh/HhdRLSpFRkNrQCR1X7kc398ObQYiswsgQRD"
    "tI+IWOiH/fk7WLjwm/OLe6d3eT8VdGO++X5tZgOr2nT/jPuXXXncwG3eHwP4vr/nDwladq"
    "Snk4t4TPhadp6aD0GDGJa2aR0ZJo5IQjhQ6FwejreNBTHyqibAeJv4ldHtVIPiNDJfw0TV"
    "bIzpXyMD17F3lKBs2AP/RLuntMJTQIRYZRopGTDiN+1FEbPqM+HTajftba0vvS7/3O+pEX"
    "5tZ0OLhbBMuL8Is4aCb92f1kJI+Z4Bl9U/BpUNJjCECET90RPpE2POV2dMjFXBYED/NDHu"
    "ZF8AVoc0Hr23YWG5zCM3QQ4JgkwHw4lOqNHdzXxlvKVpypf4yLQRbOFD2kZL1Q0U9JgqCe"
    "0lo9FdiRFoz0qIjOOa0BYMZtQp+X6m/o60b09aNtr92FgwmwbrEOT28Ber1JvZ5GxphtFU"
    "+XBq7W/6VgbOx2jv1SYmLFGoB5pfO8wgTCYvml19DDjejhyPFJpX8jKehdnXvXJ6NVZV8R"
    "xUAfA9xB7whw4PetCLAoBgADh9C7wwy0E0A70QxYgSWhYnAPhPVDoLQALQRKQ6D0WY9fCJ"
    "R+n0Bp/zpbEqzzy30Uc0CyyiLEQqCHpJ1zxYg7MVaB0oS1dL44ATNBzsG0qGDe8cF0zhOP"
    "0g+VBKkUR1NTMKpiNIVAnduAoqeqWmlBGGBZ1CABmtn0IJy7bBvUy8UOsnPs9X7lIXuDDI"
    "szdFyy1GtP9isi3/aNfmJ6jEUDPWBsIU6YfBmkeaNFl5zVeQK4S+QZP0glCgprBv+9ejIs"
    "8iczbo0EO8jpXj+3OGEI4wdhJCD4eee9sax1Rvg9Ygwiaxu7yLL5+7PYQf6IyPXcH/uLP/"
    "8Mh27Y7RB5D5H3EHkPkfcNtQJD5H0rupm0Z3pqq6MoAjEBKSskPREk4MyOefOrn2G4W/VU"
    "BuynArZB/TME9x+/5ovYPBSymcCX/Kkp6302vkH9s8S36oDYv/bkOG16KW7GmWutKAJrbc"
    "paG93vUo4pR0NgQ8HSfijN8Ucs5IlC53khmGXB93H3aRDOjczZ2CB8gZOgbk4CrqtT2OIi"
    "gdNtcHU5AFa9u4UKTwU8JRmANKG+sq2N6TwrQSrJAKRxSLlRUglRUQQAjQMaWjAUEJVkAN"
    "I4pJAXDXJN6eDOlyPXVLYjX+3GaN/DKMscHTkgHTNIO1HNoybpzzTEl9p8bQsHJt435NFM"
    "DSv7GfMsDWjJbznMisuyOFCzLTnlIOrCwEzALqt5iZ6NNUY0bpjIPJKucIkQrex79F0mjN"
    "Kn/gJza+ngzZ6Guy6pxfqSvps1+WSsucXbD5MhH2wuWR4Lmx3plkWyVYhDLs5QUH3eBZx4"
    "TZkXgCEdDOmqqzwY0sHCqpGFFQzprejmHwTDdK3icZ7bQFZn7eIFJ5cNSGbnVv872UpGn/"
    "sdFJTiB6v3sbKFh5AiPREKa94VZbmF0wilJ/1/+czTQUmPDiWbXWrA2IycE7O0S4GEzt1Y"
    "yTLZ/z6TVsgAyJ9vu99/kVbJ4Xj0OaguAN8bjq8SgBcnQquBAq1J3dG0XWv1hFcFKS0lSW"
    "D00b6Xyadp+2L2KipLVZJmR+M+rWMhhbRGtaY1YunlmfW4wPqVlIY1TOs1DDw3avbcaKTv"
    "UVOonALytmLaPlEUlimdlynf4KM6iyIpmEaHmf243UwRX1EMAD5CnWhneJwd4060s7zOAO"
    "KUMbx4xgSkwirjRCMa388uet3pF5oac/plbl11R78vZpPuaHrTn3SQ9Kse+kZwFaqaHJBd"
    "tdRYASMRgBM8r07keRUftBWgeo4MMnFkhclagpsOOI3S0a6VguaORmYNTde7SPH5iz68PO"
    "Txx6K7Ftug3lF/P9asy/3rnuztGm0c+xkZaG28Idu6RHvLM7fIsGzq3MY5WZ4M16dp8alj"
    "HOTZ7AkVMj2ErbWLXk3vKUk5U//rFP3xyJLheO6CD+RqHfDo96qmYXC8A8c71cURHO/Atq"
    "2RKg4c71rRzSt7rUQJEtSvxiB01hZWYFupl20FbJp12zSls3ZyC8hQPolCh1b/BqJ9SJlN"
    "VvN4IGp0n8gLniBSErrmWCl95BJKujxqD9PDzyXVHuE9fUDaau6YfCfNBwPtkPYjQDWPBm"
    "RhBpVVmHh/cjkB7Qe0dH/sWYQhVTbwN5EP7VcL0WMLjRMU9BIH6XXLtJlKeCuredJYb2Ut"
    "h89qJ0ADGgnQSIBGAjQSrb2qgkaiFd0M/K+gkWioRgL4X2t0LCrCnwnUmey2AdSOGijT5L"
    "tcAubsO1dCEHy6Dvt0yXftki5IkhtHM9E96oKUGGFacWsFSelStExCvrps/ZIjVDqqV7q1"
    "Lfzm50RiiY6sgHjqA+oZ7hPVBD0Z1BuePEdUJRH5tbxSxxcq+QkteZ2FaZFLxxK5xhulva"
    "LJmFi1pO7phO8tRYBFoHwh7dfhfuP/vad4VeT4LeIVf22FL6z2rwFlHijzVLcZUOaBlkcj"
    "LQ8o81rRzcDhUKc+r5Ex56AUaRaotSpFyoVxlozfPBHSDQvgjF1V8nouxcRa7fgVv1SqHG"
    "/iskBYofP5RtZZ5L54S1KgzoUQ8noBpfQSDl1VHt4UYU1KlgC3OesQxJNrFk/ur5gVADuI"
    "WjpTaOXdJQe4wiSvAOCpZ2w2tzi4xTdyTTiKcXJd1MxkFobyp1rNxED/Q4YzWm+xDSoeNZ"
    "5NbUS+0ht1ijbC8G/D/YHXNAL8Afv2LZ7nhZxz0ZP9yiVesYORsVrhHRkp3GJFDVyPLLcM"
    "+9BnzE1azk710lS37ni+njTHbrDWgLVGdYkDaw2o8TW65oK1phXdDK7XtZlq/tqT3dP0Ug"
    "7YmRuPKHK6nadOjCvefIKjmwKmokghTDW7r0CiVw3VQ0lA/ZtUEVwlUYAXtG/voH2L33Kr"
    "QDfKhnvWGEvTVysdUcStmaIikog3szVELq22CMg+8yYr5nlDOJMga4F5PIvpgzvI2G6D2H"
    "oGJGUR3BmORx+aKbH7lbZcwkNayokCbr6gOALFESiO2qtRAMVRK7oZ3Hzr1B0VztJWdYI2"
    "mEL1TSH/gFqon+Oy4DOoc0+TP21jOs/FDj8xWehpnXvaNR+tDLeaA1YVUUjjvEQFt8ePuY"
    "hXPh4gXvmYJF7xXZ4K7ZGyKEwonScUmCdAf66Pbrd00h5/7SlJYHt+Hq0x71SqQS+J0Xma"
    "HCScKsgAFWr9IQlUATtKlrttAtU89pSyXre2RX6hDcV8Xrnlw8VoRb4kc4rN6VGr2GCqt2"
    "xgKDpKfxyur2A+AfMJmE/AfNLS+w6YT1rRzeB3C363DXIS5TcyJb9bUeR0mNaV0x68bjVU"
    "a0HOdNASNk5LCDnTT54zvU5dUHe1ouRqU49A/oytVM7iRJ3LQxohg9deuFL1ozqhbzRfN3"
    "Vx3eL1I3aQa5hr9vtq73r2M/V6fcVr5FfC1prrccjva+ONa3jE2n7Gq435uKch0+TTVzK4"
    "qU4ozRf31C9P1TUF0myiYMe01wvypsNqJ6HeZdWUww8OmbZPwQ5T44sMy31N/Nnl3wLaNN"
    "Cmqe4UoE0DNYtGahbQprWim8EZuU6FmnyoSE6idIRlqVaTgwKpcN2kwg/GNrgix8bnIV5s"
    "QQqIsXF8fYCIhNbto/wiWaibY6LgVKt/P6dvR8c52AV1g76+6hfdz5N+/7qD+M+5dT2Y3t"
    "3P6JOgFNdi5dm3qidfD7RWi2J7WJp46c2sOVOv0F5m2V4KzDP8d4YmJaiv8XCvZBnrf59J"
    "K1gwbH++7X7/RVrFhuPR56C6MMx7w/FV/GQmKkHzqgxlzSnY5jJWDDVQY2IA62GTp2hNKG"
    "mf6wlNNRPao+a52ODKYfvkc7wCdK/Chs4UW2k11MD4+b//B2IjmmY="
)
