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
    "eJzsvX1z4kiyL/xVKvzPzEYwjml3T09f9xNPBMZ0Nzu28QLuOXuHCSGjstFalDiSMMOes9"
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
    "W+CRwKaULejvDjbfu/optF56Z/FR0N6OAq+jkENKfIaPgEOBilD4ZFVTtJFh/Rv5zk0dhQ"
    "7PSlPJ4dZtT9r1E2v30o4KZ/99VrHh2EKL/5a9tFBZQwVSMllE+5JJRPGRLKJ5BQAHN8eg"
    "kgYHDiUZ2+rFRLU2JXzAszrW380vxiHj2jMvVZ8A5eEt7ABeuvqaoZOqMD+qrT1VkCnB9p"
    "0cqC9DW3rWJtGm+F9duMmAvKiEfcIo9rojs20bUWcUzySIlFpy8moxpRn/m4fCbPAMSbXO"
    "nm7chKteP4fVmdbgfqmwEeizvBPx+ODC5GXBFxxVp8hbfM4Zrs9x2DqtaAb4pJW/3mYuYu"
    "P4VmfIt3223d4Due9fPJNanKQ77bAgeF5VSqhS1iz8wVA0uruAfs2dDMlSriu3xpPY/ZmE"
    "3AZjYhqkWF7dbt8Af+xbA/EzpfOGuymvFPijDsujdeUYsKqy554kI3/6ER0+L/aeLwsYbG"
    "3lO070a6DgipJfYKs6dYf197d5EumyFLoCEaDdFoiK7tYFYtMCIuXDYuLD4tMWa2LUtdJ3"
    "PTI4gwskoA8u2grz/+jJrWpHBWiGMBmtNkGhrT0ZiOxvQmcRqN6Ue0W6C55STMLR2Vv5qm"
    "Wv1Xalm6Rs+SULhom1YmGOe2Vsxg8+1GF6KpAIGR1UyfzgQW5iFlgJqtZqpDIHjBJo/UMF"
    "dEd1pEowvVcmzyZJlzgYLJx/nBJt5DnJNR8LS5YnHDzIFuPGb0rykV72sT8NAUARxgAbKW"
    "Bk3D5TzcSTy2uj77s5HGnoYANHzC24n+uT2W4hIQoIgwX2eVCfnvqtopn+EJfrp49+HXD5"
    "/ef/zwiTcRT+mf+TWD7727UVSIsii8uVIc9wpTIv5Va/xrudB2HOYwJQ5zrYcZvl6J45s8"
    "tm7zrEFt1oDCIEU2QIjohN5ibLsyTYOqLJlzAaoI9x45WbOYdtXv34QWwFUv6kr2cHvV5R"
    "K5mPm8ke7Q5K8Nf3tqFNF1fIIGqjmf8mjqn9IV9U/1AuHrxuwSvTaiHI6z9wsXqvVn9htd"
    "x8LDIix19b0rv6PjZOvm7JmvdljqyleSwtOKv79GDSq3hQH/zA16nZG0fL+BOm4umSM0v7"
    "gW7l5qZSrfgUZbVe5vXJt9Ui2iEptaOrW5mssVWHNO434t2U338EmU3RXZdjcU5ey72xXV"
    "o9t1MzRU1VgmwP9X+nO6iuqRHE5BrZLhUkf9PxcX79//evHz+4+ffvnw66+/fPrZV1bjl7"
    "K01qveVxAlQgMiZYu6AHxL2zFlYPA1fdKZ7nIsvr8kNszebQSJyxctTJQreYqg5JuK7Jtw"
    "bYJq52RiSpRs4/om5qDNG3a+9XudLpmra+KoLwkbVWm9JmJxG8eLF4pY3JsLQ5k7HWJxiM"
    "W9tTB/dCANYnEnMczoclixyyGIBwW46zZvIGs/5GHth3TWfoixVnAnkbfbM+B4tHVmtPCG"
    "uyTw75hJ9PKSyL9jBnhnt313SdyDMYP95JLAv2Mm5dhLV56Nysb5nKFy+UIVyIkjUFLl3w"
    "m41BZk1aWp81DVBlyVDKMpmaGymExrnw+qNkwG3ybdogm6XKY5Jkh2QHuMf+ZoDTKuvh5n"
    "d3q+iwBJPTJewP0alPHCgYm8g3IQpixBOTgel8uj0A1qglV6mR3OMrI+ZCOSWrBVLgjSdu"
    "jCi9G16NS0tBbRlvy8SfhzrolrTQcnQZuIfDoCOxQ+g09kwgVNS6q9k2QwssT+RUwwp4Uf"
    "RLcF98Br0YDAYpFd4ifK579GFurShjubC1sGBxvm9MV1Z1RtuLWXauKS3+FFXyyoNpFPsN"
    "KdGZGJaqD9mAkxoUUmc1WjynLhNpN2JsgpbS6fZ2RpL1UDYo4tSj+TycIyX3XA0lRj4j7g"
    "zDR0Qak7ZGqZtg3Aq0UJMx1+H8a7m1KNv+FEPLs9IS+U842+Umvtvo54MuEuKZ7unEwY/c"
    "tR+IiqhgojGmLLkhnUtsnmqrBY2Y7OrzkmMUzz5TO/m0XnsGVoHq2Ip7bNOX00tbVgltei"
    "RZ7MzdDwt+BzyrDFUPLO+WLaJbI6lJUAZkqZ8b9x9kD7cmOMAyMtZr+YnJj6GkH0OPMRRE"
    "cQvbkSFILoJzfMCKJjoqdarBxMkfuGHBVSe4E9wGvfwB2gfFuPxfXChKmaKn367Zvkq1aa"
    "+LnBEorKJWFKlEtqLZe4iJICcEuBtRMlwyWUsIRcgKPg8tlQIfRd55Uzp84Oo7uhwtGt8+"
    "hOwSXEMHbDXyK0ONJ1HukIKl3AWB+hRHt9AXu9a0iKczzdXh8gQXt9aBjKsNe7JrsiAxIg"
    "wQEpfUCkbbPIeGwocDhKH46AbdSgr0nB36nKUhLp4RSmnysagLK1pWQLdBG5K7kHlL7qLH"
    "25w8VlZccsstdF6XDHK33HC7i7FF2JEVJcgnVbgjXx4etpdL4w+Y/peiDc3c4SnPnijVpZ"
    "Xn36prlibdrn8u97oWvP/Y5vLwa1zslEZfaKWsLhy6aqAW5wuiPCf2em4ab8EzU0nJluu2"
    "TCGYwfmStwewMPOlVL9vir/I6Jocmh5LHBPMgYqXyILWIPJyvMFZxgS3yXKyvzu4yszO/i"
    "WZkxpXj5dQCKTNrmhjle/PJLnsC5X35Jj5yDaxFnDVNbKzPVLhQ7FyJqIKc/fsjjZvQh3c"
    "3oQ5TNtuPmEszvwuESHI69Z4OHu7ve3deqvmzRzTfX3pux9cYCFKlqU2XJHD0BZclWPCKk"
    "6HxQO80jupiWCRDncM4l2VQ4bUO1E4hWM03ShdHeX/z60UfQ4EcWeDa8bd/cxBG0OdV0VU"
    "kPeU+zSAepmlBs+hDCoVDR4mxOr+e9oWgCi7N2oSrqeWMwxEl8EOhfC513t8MwhykPM8yH"
    "zP147KNcE8Cxv3Qezb+6r1Ske41BjcHLrSyQ0RQNFeq33AovDs05dWYQvOvIIiGLBWUSq1"
    "P9WF96/nxOJlNzvjBg5M+nUEuEagnRwvt1J4ODTUZDoayycDzUL9EMiGE1LfKs8zcky8Ul"
    "BLMyMqGWZVoTYovo39n6nDyAqO1etKhjraHHlhsaS52W15TyO/L++a34K3hV690Q5onqOF"
    "Ch2J5w5unGkk+1XeJj3fcByj3jVhHxrBHiiYVsG/MRCJn7C5YWbHBRwfKzD2G0IUYb1mJb"
    "wmhDrMr49uysqCpjKNZnI3wWCvbZkKGTTJ3FFU+3KTrAQToc4TqPsKeExkc41RIRJEGH3q"
    "g5QmAFhWRQj6AJCHnMCJHTCpFphvi5RsWAB0vxgDEMTZxvZYFnltcil0/es2UuRVK8J/0Z"
    "oCGy5AMKxYVe6NqHuERtEWrZ58+WyvsABAoywEEGtkdjSRd8qBzippsSWeX4M4uCvMleeQ"
    "e45x5lkBCFwuRmmNwMQb76y1SY3OwkhvktPTsbWJFvawW+9LCotPp7B4iHepu1Uknkky++"
    "KcU/+4m0mB6nXnUOR/ybAZm/u8yx1mcJSky4QaY247hNFeq3zZ1LvEUe12Q1M+eQPtu1mn"
    "NtYA3puE2N6EzkkfZSTMus0tA8PXv4zj0Kl4BHyn/TiUj+PRHGeVkAUTgx21zzmS8c6J7K"
    "ooj8X3AYYBC9xPsRf10fg89kIvKrTWT2b5tYSwb5xS2RAlwVmcyfDHPVGjNQici7vTNio+"
    "UfdS7Uuc5Q5zpxYRx1rpMYZnTxQBePWqwcdPF4SxcPzHlcooSErqaN/FRiJH/Ju45kTlEP"
    "3jBVA2WQi1w2/osME/9FPNKQ8+iRzlTjSTGfCrM8kbh53hWVMF4VWErBCZ4MPjRhcpcvYE"
    "uwsQiDNxTNm8Pl18MQ+G2h+esRIHe3c5eZSXlA0uO/vfZN4O2ho7816qi6USgXboCkHqkh"
    "4bZHnRqyJqa7KwEHnCXY7NwrrSxj3eOmzVYjXZssIWTVfBIufY5F6SWZUVX77yXUt7HsFr"
    "HoM2/bIrJXES8LjoNx69zuXQmz3EK1KHNcs9xCdWYiAte1w/F+bYdfsYljQrVZaPRkQiZA"
    "4WwoquAuDHVK57wP+7PXAaQSlAV/df5XtBTPZi7GTDNXDCKJ4YR4cN4HNZ5ahKr82WTnVA"
    "NLo0psQ7Vn52TyooOxT7f5qampUf9dxRj8YG9cIs8hUNjWNZmRTpDwhmM2p/NHagEdf52n"
    "J7BKkoVF4d1t8RJQsxgCnk1h0ST2wnR2MRrC65da1VYMjlJuqVxPVi+3103mHBiiCvqnqj"
    "WdKc+WOreL9fu1d5fdtfS29TaJPftGKy9aeYt+09HKi5hmjTBNtPKexDB73+m8KrzXvnG+"
    "tRUo8JiAolL8NKVKCjC4y5ZzweQeA9VlSmPMTquTUitun337xyX59o8xG3S/9vp3l0T+Hb"
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
    "4aOq9AXN9ftRGyem7t+Sj5JFLmlbQKPcGhobwSQtYr1d6AXUe5aRn6E52up1Dpsgw868br"
    "rtEL0qIGVW0+yfiffZGse9M0qHbDO2rqFHPUF759HZpVxziv1CnftQQT9hXcoSPa2BnF9x"
    "bNgD3enC8MSbqn+O7201SG+YxSpqphgJGjLI513P4auiItapvGsoQVOfA7aiin3OIiU/5W"
    "+86tTU9NXY/0L3Wu8LnF77yvIYz3NBAdNZVXhj6F5M3KQnVme0unoqt73lNTuSWu8F747J"
    "qa1r4S18jtbSA6azzPbC8bXilMG8reGrrfc/nrmVoKZbyvvbVG0VeXd7VuKLcWJt/G9ubT"
    "PfSSh0VHuQztpWVBhXVLcVRjXwF16HU24n01dFJNuQQ+99OR7St1QWfXgdRmDWSYuQCLPn"
    "9kZ++l2Pe7au56dNRnES263t8H4pnyfxrLqalpGFRE6Civur23a03H7+479NbQxaizV5PL"
    "43vyqid7aerM4lL33iaMPvTRVAZ5TjX7ojOilwatNHBmzl3LJJAU105yK/dY2Wd0ZPJ/tj"
    "P0wW6UhRF4V6DYy8aVLaHUS8jPLb3QixZqtrXKy9CtSPKDTQyqvvK3bJEny5yLsh3MdPge"
    "SUx2SSYiR5eoOyJq//LLukU27tmiIIlJprw7WZJFxtS4BG61FPEhD1V5Oeztx2xlWi9Ugx"
    "/ss7gHBMS6xI+USA878rgmE21JFdWZtNwqJrpoZVrBB4O+dWemWeqK7VLAxFzwWe6lg66w"
    "+EWF90kqn1Tp3ZylXfFN5MCX0C80xFoHWOsAax1grYMjTYKPtQ5OYpgPnns4Kr83OvUwps"
    "Y9ydS4G2F113FfJmUMqtfA9/loXRL4d8yS8+51+rf3N92ROOsdjhnsadeD9u+c2D+sx7Bx"
    "8cROkhPTy0RvKOo8VKV82KqoNxBS5YqIGCFClDBqLWFslOoiI7yhKmF464kZNmJ0Az58qU"
    "WL0mXJZGqUK7fJlS7fdtPCI7S4vuq8vjBRYvkZ6OLAde4sdHFSZG92Krogy+Ksrjj7VE05"
    "vD3DV4JtZXuWL8z6l5e/ebL+hYzfKZNbd2hSUmDMylHQm6CgsTzEswR7eZSn6SZzCAtTzF"
    "dYZV7brXbzPgOTMmcK/1cVtmHohWoE+jknE1EAj2rCAD0zV4S/xhpsxxYlK/HPjLKNAXql"
    "2kSqsy0yWZmWM5v4du61sGpHwZGDP8CYOSbRJYnk4Q82mQpv2em6RZ5Mi8gYauCqnWYO/y"
    "Psn/DCJ+zZn1k2cjcu29sAfWoFjbNonEXj7CUaZ09WK0Tj7EkMs/hGxgY4nxXJo62zYeLs"
    "ut95uO3ejYaXxD8cs1G/f8PPiD9j1nkYjvq33QE/4x+6tqV2T5Bujsesfw9V6B/ueqNedw"
    "jmqcDPMbvv3/Q64oJ3xCkG16Jz+RdMip1u73v76gaaBX7Uw0blynYFvpcBip2+lzUD98r+"
    "YgqJN2EXpVN9rhrJLPVpovunJDp3iY+PuRmcu+52erftmx/ffWpdiPnKN0pd6sxBCDsCtQ"
    "mn2h0+UyFCRKjr/JFiZpKLS7rN3GvfhNpghzaYh3TgGM/TddUoHYLW8Wo/QawhL18jZMjW"
    "bFtACADaE6NuYu7nVgSmji7bfJU+xIxEU0tOHkeWcGFjQJU4d3uh8+E6S0C43SutLGxbXe"
    "jKi9toK6jdJlDogdh0alFH4sogg9mA+6r8X8cmEOjXIvbMXDFi8plzTiYz1ZaBVgAND7+1"
    "f7r45SMxn8TP1cw0KOEP0II+ZvSv8xiQfYibjhlX8RiEbEmo26ILQ51SDX4/m9QmgKWa4l"
    "6UaS3ySG1do+K3vZxOqW2b1i4RXvDgiFQjUo1I9Rki1aerHSJSfRLDDN/kZKQ6eXC99uWg"
    "0zXy9fz4IQfi+/FDKuILl8IbpaHazocivPUJ6gz97+pKm8eTNt2RNspb8bcAa732DeTsu1"
    "y2incZxop3CYFQU3ORlK4nvaL9huLwpezfZq+vpGg91zh0fnmHz26YEj+7tf7sesrsDuMc"
    "IUUbS73H+dV82XGYg5Q4ynUeZQ8yig1xOrQTIEHjQ7bxITlPWWFUPGeaspqydCscHphQ1U"
    "LhoYGJj0vx/HESEn+wj3cT2zuJ3IYFqSYDlz9brQaKOyrbLQe/gze5ykj7vgfAuwDZQQUF"
    "6F5riTRpAOeTuc6WDo0bAXag3w7FI3JeI+S8uNSCyscRiCuwSxRbThuKwy6p4xBVinxYQ6"
    "MQHwLvq5lTptlYk4+R91tlms20yyPS7Gext8GALfLhJ32CN1czv8GWaVBFDTfOYcEHMjLj"
    "zykCwfgnU4Y5/gCW7EfHopxoYyOXtyU/MtNt9reWl+OUX9eoxcnA6O4WhUky3ld6P7Dbf+"
    "MXbJkUdvKqGjpfFvx4QpYL4pgt8rh0IB8rMVnLuy4ytk4+E01d20SVuV/9mLVz0nPkTSZ+"
    "yWtDn+vOhMAK0cDvYMwELOL5E8Ar/pAa0la1/T+SnlRMi6qSxaKfQkOkLfRTOEM/hbeWfY"
    "5OmEU/hZMYZv7xV0xmJIjMV1ApWGXJYxwki4zwI6eralD9M4cd1at+/yY0oFe9aGzCw+1V"
    "d/Dju0ggUHz33Ehtycsq5YMUospaUs1aTrBEEhkoxNriHPTJ9mRhPeHSnBwMi/oJTMyK9I"
    "sTY8gfXEoP+XvThGXHw9sisUmu2leAnwESNAtG2IlWVrSyvjUiud3KGt0ASuDpwO2moTwN"
    "7Hm1zJVXz29TxanydnQJmHO5KynJRXGvgFvRUxh4b8ZAFXUO6Bg6f/+hiLU7SzBOhK63ss"
    "wTU9FSsTdNcxgnJBHYBgRZCyqtQZCdF8DnhuuRIX3lg2OQubomhv5KieqIwL8WsU0ZImgy"
    "SqYqg6Jtm2A+RhaUHyWZKQ5454I2Ah12F0NOYcTgEYNHDP4MMfjTBWcRgz+JYX7bWMFaBV"
    "2VHy1Yo8CfesrRjVhCGA9yCqMcVQ+KiPFxUkQus5HLIMtKwIV6ke6Ok8Vb4aGEiVarFErX"
    "/EmeVfftY5hH4GorC/HQwu1yxESoDlGlV+FPOhOQgubn0H+GfFOARzhU1Vo7+De2IDvSk2"
    "rBH95hDPM47O3HTPQo3DhtMllQa65LAGMCl+c2NV7dPEv87pq63gUqEe+i6N4cC9q3S3SH"
    "fA5kAouY0BGeQXgG4RmEZ05XHEV45iSGOfD9jo9zeuKWCBlmb9kjewt6TTbBa/K4WYjF0D"
    "P29Cpyu1Mo4bYLbhugQzyvzl/W5x0yzD9jevnMSr5BUCAvTyNkyNZsYPS5pHzyDffpfN6e"
    "RT5p7iJjcxRDDi7XWsHLIZQ/AWCOWgHSIeao+SGHTx0jvDtDnwoaCcZCVnwZaM85BBn0ic"
    "6gIqz02NM1P29+gPIH3k7zwGGLPnMdzVq3oEqsGz/PdwonhjEf9O5jZj5BdzJMX+QGmMhM"
    "oRMR5b9RPgmX4ZfU/kxUsrDMZ0udi5ICUCyX30N6/lHjiXDO2vDQE752XvUphXxH1gQyBA"
    "Ad4NVeQ/EemkntMQMHwbV8siUzqM3J+Qd/pswpX5b87WALEM2lp6ENCQ4AJSU/Tv61erEn"
    "fyPiNWQOAuhmJyQ88MDoNIioNKLSZ4hKn65Shaj0SQyzL0PERzndczBEhKUGJPSU4TyI6d"
    "rfCPDnk8iGrYg/2RKilOxdklSkd4IpKwqkrAhI9Ml7zfba25Eualzp9OyO79ec0GR0zK7a"
    "w17nkoTCu5RH1danUDl7OIpeglnNrwx63/kXQvmt+0/l77/zRgtLf+XvJbLI/msV0xzzbG"
    "3vL3Jsbe8vUrc2uBQeVdC/imxsXvu9trXjwdIr2dX4e0tQYzfxLEaN1o06S2hRXCI23BmA"
    "fJwUk4BkYvJBjh0OQa4nZ7cDyPHpVRhEDrJeYHsJwplL+OW37WHp0WDr45SPk2PSq8La71"
    "XbXplWGKiMXmtlYeyLYKscMeswYX6wiUcGWLBqPZvsQtdaRIXazNJ7GmBqaOsHijP+l/PF"
    "ICrT4AfIC4RunKR1JylQverbYdr82m3xrQw8GOMkN8XpPuYqTvcxozjdx3hxOq7CFBdLN1"
    "SIGNZaHq1Pnq86JMkvQ/wsYmLflhGsYIWCXV0c6sD6smsu7SVEDWT874j/k+iwELqeKUx5"
    "kcSO33SrRDXigsvkX44+ATs4JNNRp1Owoosu/HIAk2fwFOAtVPJsgTMBSDVc1OFnhAFeNp"
    "eSz5Q/vTSqxwWqyu92KvKUuBP88+HIJKgaJUPI8aWvyVfhKD70e32bStxNTfG68V3UTbWY"
    "XeIlrxoKnfM9iTqw9wTibD6TyeNSNxydTWB/s8nU5PuTryI+Gku64LMgUdfcu0/wwfp9Zg"
    "a0TNhioVob+FTx6caHgb+XaU2EAxbUVpFXVSIvQ/zx4py4ZWQcFXZZcymeh38QyY8Ti68t"
    "S4C/k78R3ZZhxnwnNrmK+2hqa75Tr8mc63gtsWeDX9XU1KhsQEzYks/jlV48D7S5uWSO53"
    "fmVYgh06VlUTZdyxjoMVvN9OlMdC2L1NhE9kc/i5cRz8uEn9rauwIx0zPwNxOfjBko8cy9"
    "3Ul9NRqihaNX1hl6ZeE3Gb2ycJgTvLL497YIROm1R1+srb5Y8Ff5dyEAOEDSRAz4IhcGfJ"
    "GBAV/EMGDBMprwdd/CZdqcONcDcBlTCry5L46r1CVYrbNcCgNU6ENYwIcwpAAX5HmMFjlf"
    "gPMb0KCo4BmmRF+zOsudWNOr8ppeBRDWwLj4dTb29I8qVLCjpt/2uHdUrKqXtTSS4i2KcA"
    "qg5sGyUZV9KvUiG8poYKh3nwDcB662suB7N6YYfNzzovi8qYSEJRweiJb+wbVJ2ucEbJau"
    "/zyZqcYTwNU2VQ2qkSfXYLlYWnw7pWTiPsNPvONJEsRf/Q0Ryj78Br4HlP1SLHruBePmcm"
    "I1i+WjoU+Vf61eCqm3ISrUbvfQbr2QI7lzxQdhKM6nDEOMthGwTpa4X0X6Mttxs+LtEjDn"
    "E9eZ9Wd3nBGXBP4ds3Zn1PvevSTy75gNuFI06F5fEvcg+j3O5+Way8k1w8c1ujGhtW2n9X"
    "F06jAXU153HOgoLQIfdR5phLeaOso18Wh7sEW1VGqlZTQLN2hlKclLG+ZbqG3uQqHEpyOq"
    "wb9F2prYCzj/4+BLh/z6y8V7Ml7+/LP66/uWdPL922fhpgVKr+viBfEw4E3mdcg02TK9Rm"
    "jVNy1ZX05X3VBzy9Tc0GMY99e321+tlG3Vyt5N+RU/3Hv7Pjo051Q4ya5mpqhZDOCdTMcI"
    "ncDdhS/sVLXpT0/g26p9JpNXak3IFFxVbfCAXc0o7IQGsd3kgmS+tB2i6Ql1lg9xw4KZEj"
    "XdXhjqWhGsbu1dwidSK8imqjWdKZBi0i7W79feXaRrhElrBJOix+8ZevziNxU9fnGYE4bZ"
    "/ZYX0UaCNKiTbLUmvfDX2hVI92hrjaPfdwfD/t0lkX/HbNgdfO91upfEPagHdh6VHvPO9i"
    "hdnYeiTk7CAohO4HSms+SG6IBekt5mc7ROkon1PLKkW5Rsk718AxpgjJ9ty1LXaS6+YcII"
    "a6s0+gfUNde52z6H+72FjgaG5T/+jNuRn56KF/TxaUpMHFiH5CE76La7eW4udHBm29dtc6"
    "G7rnNH9n3L5bKJ3q25WSVC9ZVN2fQ9GRau095Ehs2ANciv3PwKlkvak1nRGk1HaffO5hZc"
    "3X/b6shemjqlRPqnPVn01VKby6C5qkMybkNnSbnUi7DpVvR0wztqKq8sOjUhfZgCIe/7hn"
    "i4fXXc6Pkm8ssz+O3HqaHspalM0jW+/eqOvu+E6v7lACJr9GR/jRLY48b7iG4ZZ13BXJRD"
    "6OWWzh93ypleB6UyT8lNX6EunpIy4JcfSLidPF093m+ftMEU3w0U0RzTWZTBppHbT0NYVN"
    "C9pr3kPLH0fwsmie9lgq9NvFEr0/Em2FzxUtjkcmXkbVtu0VHhGSjqi/LFtbbJku+8hrgg"
    "044+m9Ru+RndVWJRsCKAxwyIEs9Mt6mW6LlYxT0KOtqI3iurRfq2edAbaGpMd32xqKbzqe"
    "AoS0svwvIoXQNtXhc//5zH6AXNUgdAXoy4x8ygxBF7LpZHK0jUQGZXkE7LdGW6MItHfANK"
    "ZrFPUOPqbWUZYUJmxTKCAY/Ljbo2Q3GEzkA7OXzZGId0FOPry3WxAU63xQZpyvREru+w7l"
    "7F7dlDi8PMLVy+rWmocysCRwTnVAiO6LSHnfZ1N6twW5XBHJ5BJEHHDNhK0jXLaaDRVnXy"
    "d6mzLahlm0zmFeczjWpujhcv/IJy4h9EmnJDnwqVlcy5jqeZXj6XeVyLLLfrBOXxD78KzK"
    "Yk95/7hL5hDES1MRB1KbfecK0EC66/UcIY6Z9SXHQN0qFyUmvhtT713+o7qLuLroctPFxT"
    "lpZd2e1ggqtUGBLEVl+TSBdaTbCHKL7qsl1w7TMqgoF/0pmss+bKmc7MMpfPM1FAR4oOMp"
    "uCrnnJFPzabPFKbFwmtdMKv1V9Qyh9JCOXXTK3cK8bBgqn2KWMZfZrAM3NVy5Pm6wlCKQ5"
    "hlOvTMuZeRWDdjG9eDOszMDmqgw5KMijII+CPAryZQryNQ9lqnJKlx3NVDDmBuXkwAYcCB"
    "IB6chT/4qoliFC1C1rrVuq84RdJ32vd5vjRr/HRo9pRE5iZR2X50BNAkKPbpS92vG7pDEN"
    "UqL7QJ1HGRFYRGCPGYEN1zndN+Y7yem8IUyP7O1PfA5zVUZUmNmPaQPZ1wi6ahK/qsT27y"
    "nT+EOF5ttZAtSf2K6VhfwvJIWixkhyxEJYlA+J7UhEfKXa5MlcMo08m6YmsiSvVIDiZcSC"
    "73ECyDkg+VQjOhPNpGMKxDh4uL1KbMpFfChqJMIfYuaAA98bkzzXA5xNx8QXanLGnoxSPW"
    "pKqh7U4VGHR7kfdfgTGeWYOvI27gshsTBBtImKjekiTUhYzS/KCCLpHhCJvRzNoFSiVz3C"
    "MqGwlSbCMcOBl1wv2R7bWd2NMMDzNEUf/AI3dm8+3i8wDvOOw+zu+rvA6CFKhNHrPMoYhY"
    "dReHWA0usahRdIJpegC4RTzaVrAoHkdnn1AGhLIIAPJHOgd+PlqAPIoJf7iEAigc/khS6g"
    "vpxw/x1+a/908ctHwBVn9C/wKl4BIVwSfc5M/t5JCsEB7vgG/sfoMFwjh2FUxiosE2/xwd"
    "i5SHaAvM4+2We9u++9UXvUgxIfm+Mxu28Ph7/3B9fKoMtJL0n4d3S3yzNE5Rf9mKsa3UGc"
    "DpChylRrYfq4NGPEpjExDY4vepZVIAOiZ1lDY3tD2cITjWPhbOJZxrFADvN8SvGQzwnNBj"
    "UTdFCRF0YlBp994ChjMo3TTR3TylJOE0oLl9Qpqrao2r6davvG21rVyi2KXChyociFItcp"
    "ilxe2ZEEaStQkSRd0LIDjXLYHR4tc8U5AaLNaqZPZxufZd9f+ZxM4OvlZyjxpCEP+Ac/oq"
    "lpvuhUQv8tMoHMJyIHiu3mQJEO/ElmiMM+QL50K0I0dFO1LBm4cy9krhWXuUAM0uw+kiA0"
    "WaA8iPIgmjq2SIOYlqOstByYauDgYQqYwuME9BlDtR3FpjtlAY3S4lDXeqjR5ncKo4w5JU"
    "5hlPWEInkZIbKLhuK3H37JIbF/+CVVYodLMfzWUtRnmuQKm87gMFUDGX2Rt+pXVtGvRF4j"
    "lopYKmKpMSx1NLNMxzESTdf+tVYWmuoEW22FU78Iv2+iOg6dLxyR4hnyQ7/w4bvkZ8UPeI"
    "wWebLMufjJP1cA/rUIGKKlE/VqZhrUxcXiiGlF98BME/WAvdIRxic+8EsrKXVQKhYWJEFA"
    "LAEQE8r3jjo76nH1l/AfDXMK2phIx1N0lGPECM3UbrBrkkRCFEpPEjLcAuoZAobXIoet1r"
    "VVhhzVyI+DLx3y8eL9p7+1+BUVZAO3ghpxgzzIBG4yOScTiTU6dDERmavAX0Yko9J5pwua"
    "JG0c6qYlix9o7azW2ikzlSly6OPsH4rzyQMQI22Eop+1j1ZRFNlfVHHmX+nPqQJhiOxwEu"
    "HP1YqD/+fi4v37Xy9+fv/x0y8ffv31l08/+3Jh/FKWgHjV+woyYoj7caGRP8STbs13y3wS"
    "oUWAuG4SRT2xtTfVdEtE1oqIZ9tQuD6jI5P/UzEGVwfWl43A7SXsdv9yqMVUo6dx6U131k"
    "mCb6xNphBM3db8DQLNtweIeJ6CqshYYJmvnN4iL3w5C+e+uUhz9qN3oUUm9vJx8jeiGiaj"
    "l4T+JLIeuOgYtYVUCu9hk+lMZc+UzCBWJCGG5DD3BV9FKD8nHBG5tMxMh0w4Q/RXOhHOkX"
    "BKPIfO0osle08BDfhjxEolY5hKkwV116+1AGYYoDicgPiuWgGxNLwQU96dhty30HYc5jAl"
    "DnOthxk+h7HxTbdcuc0bgVdEHBN+yeMCwlulOyb8EnMCkZJKAj5hmgZVWYrXq08UYfMjp6"
    "qKz54ccNjlctXv34RWylUvCvw83F51Bz++E1znjXQnBZHwZLyCumqEDH1B0LXmgK41QcVk"
    "T/caT8u8D3R5nCzequhH1myKsh+dxSXwGF2YWttrO83VxSLJIFKkTtGt6KNtg4Y/p0fppp"
    "HG9EprFcU2gQRYKmmjSIelPDRKCW5VOQy1jPQXlPWuN9AQBKDOPH+rH2xiriAFPzV0+ip8"
    "uQSc85NbGoiLqzNqUUJ57+dk8kLXE3F+otv2EkJXGaeyXKwowWR70NsDSDUSkbFg1hNG3R"
    "R7sMfNn7zHAuOwxWVBZWqo+nziQmBAI05I3GtiLQ1qT4hhmi/8SdFYjBhURfshYlAITtQI"
    "nEAM6iSGmW/rRTAot3nj3Kc/5ImM+ZAeGPMhFhcj/hbgrNe+gfDeu4s83OWt0pMbX8T4K6"
    "XBIhzeUDSQx7/kiu36JSO265d4bNeUS+gp5TrS2RwiaiCnKwGr0aHxjR0afS7uEo8RI0ah"
    "p9ZCjz01F0mBTOmpaDYUmI1mj2w0G7glzvwR/StFHQ9T7bS9HZGTahW7m9S8bUWdyoRyBa"
    "2iSeQHtI/6Z47WQMqnn+3YigxiUWQQS8ExSOsCx6HAOKBPQKWsLuBuHYTEBS6vJ32Qi9it"
    "klx+j/NzHLdbhb6hYJDYj1UDPtsHS+OIxdDDmvZiJtEE016S2TSrQh+0VtRw8zymvQ2JVx"
    "fbs2f9YBMxN8iz+kq9otrPfOti4A4OPt38n1dKmEns5XRGLHMlymvDb9f+5pj8gjSCzRMt"
    "e4e9e8HUtr69FD3Im2O9Cw5qIeaHyNAZKioJ+Qu5IGNjhBhmluVlFowo2tMDqsECTiviDR"
    "VZvftX6E2a+PEhKRjRt5+PVB3m+taBiK32yqP7fNk0qdxTQG7NKPUEcJHlNdsqU/0+M8Gh"
    "COQXyEklfX9EHn8yeVWNJZ1wwUX6BUGDS5F5X/x8tPj8mEFyiuWjY1FKTKtFVjqfKkuRB6"
    "uVI53Wwe9eUKYK+nvuI1PBtyfQrRijcruU/EDZr0GyH3punaHn1lvLfkdn3ULPrZMYZiEd"
    "xEc43THDJ2iEg8ABUhtvJIoCX/4Q0R4CwPFYLAugDhgoWAlbPWm6AEsDJMhODBSsQ6AgTM"
    "kSeDwwG2XYivI1sHBz8FR+jUrg6pXf0VF+t7ayNfTZrlUS+eFysTAtpz2dUltuZ9GynKEG"
    "rczinLIpOPJ4bbfiYx3OOmHvA8OdICciIzFRydwEZPCcTBbUmusSbZkQ1aJeXUyRcVUaAd"
    "14PNYSwXxcn5zOYgDV5xg8dsibj5kbDmhq1K/PKVA5frAmU851kdO+RXSZ8x76h7HQdqrD"
    "6WV1RsAKASsErBCwOl0kAwGrkxhmviTtpL0xw/Hbp2gEZHVor29fminE8yAR+toX53pAHI"
    "3zPT3CJEKGYSZ7hJk8c2UOPguPCW436SJwmApRsUSmWkrRwOYoXSO28kMUVtylZhDWCjoW"
    "WQgL/DZzlHeKgQHEIz4RioR0uCDgb7RJbqHh/dDeN+zF5dGDfcS732EDXwKzKh14dufcdt"
    "TZTR6Tp9QYbwphI6uZPp0JrNVcwGCZFpmakKVNZ6LGge7YZPit/dPFLx/5KTKjf30mz6ap"
    "AaHEbcnURZB1uwWZ5uZ8iSeVGav+hgXxYQnRozsjosOIDp8hOnxaQhSiwyc3zDPVTvBTSI"
    "cVvPaNS0VXViXvDWs9UUbZKZ9XMnUDUZwKGV8UM4sRNpDdlWQF5HKybkGmmsIfizAlfixq"
    "/bHYKEcFlJgQEcL72U6vGw+xPR0HY95px8nd7ZGywdlVRwdCgL3SQRwXFNsO4iztnHG1on"
    "Qk3yrdRCEsgKiAJ53OLonww7MoH2fbka554ozItW8+EZUY+islUoyPgzZV3GBnkAZYIhiG"
    "gE1zAJviUgRKD0cgPaA+hPpQ/dhdiT6EgjIKyigo5xSU2wsIWlONgRQYk6TlaJNMkVl1Gy"
    "tWoHU+uXnGOU1U+0UWsuKi66Ob1YVLs1yo0iDsRV0bpqqJSBUR8bLSDYM8UqLxZp8h/mWu"
    "rkUqGXkZyrdDqpm1KNluUTWptPwhbw6luya2Qxd+sI0ZqDbPt3zWIlyYhygbjU51jT+OoX"
    "py/IRRys8o4+XFzxcfJ37MD39sG56aPyOfW490phpPivnk38JNYTxmEBIkrb0qgaWpQQbC"
    "uapJI647YrvoBLwzZykWsMapSlEKIpluNndwH9O3cVSVUafyW3m9W0l3q+Q+nIlPT2VnNa"
    "qUR5RpFfVc1UQNJXF74QsG/rqzt8TbeD2XzH5UxWukiqPvxBn6Try1lnB0SAf6TpzEMLPl"
    "/LFYLbQNRSkhXjVynyi/kp8nXsR52+VsjGn3IT57tHXGq86u2tfKdfdqdEm8ozG7GrTvOt"
    "+Uzk1/2Lv7yq+EfvvX+/fdu+B19/eYdW7avVveV6c37PXvLkn4N7/ev73np+5GChx174bt"
    "kWyXeJ63H3SveyPlpnfb488Z/MWvPQxH/dvuQLm6aXd+u+kNoUXsXKAdH+m7r91AI3ki0O"
    "L3du97dxBoIU+M2XX/4Wr05eHGZVjo55j1B9e8bZ+39J40esZrcz/odbreZfHDuzK850xq"
    "3yhfuv71wCmv1ag7uB1618WPMePbyJcvytdB+5pTBn5Etfy3WUYbrXWXhbShrvVSGnT/8c"
    "C38+71JfEPx6x9fz/gU4Cf9I7GbND98jCU7cTBmMF34nrQ/p2vAv9wl6HLhSNnwMgJXjUp"
    "KczTvy8bijoP166GkTwM/pjO4I8pDC4I02OBg8yceBFEKS9Xo3TI2FTGFrXixSkbuDlUEg"
    "schLKLTOYoHeYjTZ7LuwXihmlRR661jozZZzIGs4o8KOocDG0Jq4pO9blqpLge+ETR5SSp"
    "zl3qRm1YoBXftm9+fPepdRGpqxjUtCII7tKyKJsWksqDNI2Y0+FP7/scH973qZ/d91EOuz"
    "buOIMzkvhsSA6fwCdg9Hlc6oajM/scbvsWlp5K0vqAr0ABA5DX/HDWnypneskGINd9YpN1"
    "qhB6nETcwA2lfEXf5ZylspcCMzlChRM6fUIb+lwvKnRESVH0yBY9go4ohULsAnSYuKjOyt"
    "LGIajI+G6ocHTrPLpvWtembt+hskFR36+wAG+TqRGsy3S8P3xpi5pO3VJqW2RM5hJYPIR+"
    "bqnnc3KUs3d7ZZbEVVw4wiGs7+6Z8s6LVxi6unBDZnhkutp8J3WSEy4XYdbA76g5kzSMGU"
    "J14T2Z1IE+GsSfQwQUidWXEU3krc4coUQeqJUvjghaX4ZjY8wnqHoDsThuVI0tAmpaxOQ7"
    "uBdo05K5EKHWjYyTgaOZuRKhN6vZOjlwqNK7JUTh+AEXZy3fo/HPrNAceb+SYj8wPADDA4"
    "pucBgegDbxGgEBGB5wEsOcFh6Qbm9Iiw5AU8MZ2s7QdvbmnEbbWQ2+AzvZzoAh6VvG9jiI"
    "IH2Nq3Od5Ql5iCqRbxPc4Cqhu9i7QpRo86qzDOSp/sWU8zAVGmSSVk7xOIAoXY33MQwCqD"
    "PTy5nGQf4Uz0yXRIwTOteEnppzKOEeZ3e6T36ApAlMPrRPfgwA3+FbiC4KW91AdnP/QN+a"
    "yzx+HwGbz55eCQnJ/I6TwXldE/K7gIQWewmsPgkHkKQdslYJLq8M3g2EoHSZYyWW9Iu0aG"
    "XZpB+9tgr1G2+1So9ErnYyXdqOOacWpGWELsAIvJqthcXXZNKGTF85N/ms+szbr1QdbMic"
    "kSKN45z/Y5nL5xlZLohjCjKdTY2lJlJXEk1NMFEf9tYFs0Z6T+VOG/lglSTlK7NrtIGjDb"
    "zoRo02cDSO1ggYRBv4SQwzhv9nDGYVUIMnQhVheZAGmb4D00OyXZG9LESIW1mttzKhkGjK"
    "kjm6kTzOyWMcpcsa5qNV0hMN9XzUIgtFKnVK8a9CjBBh6OLbVETZzasmRsgQKM0GSj12lQ"
    "DfdQJdHSdrt4J3kclVK9yuYzJHomoxwM671MpC6qaBRrniRiwok/gTVH0BhMuHzM5Jm0xV"
    "w/gJXgtiPBaWOddtqgGWpi2hgAuZQAO4rkA4uMkmRHxwRFUVxrdV4j5McgjJoW68Hzrn9l"
    "QRQBd5D4TpEKZDmA5hutNWehCmO4lhns5UxmiCWpvPOzpAXmf86KzTf7gbifoC8mDMRt2b"
    "7v03ztVL4h+O2ffeEIoIiD9jxtk7bEPdAvdgzLq37d7NJRF/xuymOxKdyr9j9nv36pLwf8"
    "Zs+PD1Kx+bXv9Ouer/1yUJ/wbP7K8PN+1RfwC+2e5hVD57G+/sxdLicyzFJW/7hAiQH25C"
    "nA27g++9TregXOKR8eGRB3zE24Pf+KKEAhv+IYzm4Hv3nzCK8Lce48T3AHjHHYdpQ13rZT"
    "votjvfZACDOBgzaO2fDfwYs0775ka5and+44vcOxyz627npncHjb2jegwfM51CSL3Xvs7D"
    "VV/4K6I+FhJaI7Qoz9RangHgQUnOW5uxuIJEiC/vsMDiCEpeI0kC6SnbSYAdfK8RHNlhs4"
    "pRY5BcnXcrtMtUEhUg/YHnwvu5IGsTSDHmAq1eB7Z6pU3mEnh8EoEBCau4jvZF/semLMvM"
    "6LVo5bA2CrZ4jQvHBXju9mQ644wlIv+dOp1JD3zIEjdXrRcuMrDnFnmyzLn0vN+Y/NbEUV"
    "8omAqBRduDASq43342xmf9lTI0/6H5D81/aP47ec0EzX8nMczBj15exCZIsydUc0RDm4DV"
    "oMf9G0CNK92ZaVzYLzpro3SnDDJ6vFANpagdKoEUAXN0yEZoqvasPW6HbI/9SVBJYGgyQJ"
    "Jgq63oSJssuBLIlWDT4v89q0y3RZmGFoENkNC/OLWxJqbwoLYXnLU6vw+Rz2/F0Y89+xuz"
    "MZuA4ODozlqR2YIn4IptPgkMZXON33UJCZsmIu0/YSZxVqaPuthkpr5SQWJzJn4mC3UNzt"
    "82eTbBAZxf4Dd6VNmLok6nUBl4ck5GvPUTl/mIrBVsE9WiMmsD9PO9d09sgAjgcSw6feHv"
    "oAnEhj+BYRAdHMXdMriTS/LfS9VyqMXflT+IxV8O3mHMFwZf2Tr0DRUIqGpwpiwsU1tOHV"
    "nAQNzrUTVglYrXfloyjV96NPkfNyeEvYS6OzS9ekGMSxLrCbFVEas0u6xBqL5Pub7o7ohX"
    "0reXLa1k7/mQWl9u36/6QhGTq4LHLt3pP5b244lO1yADlN71wjSNiji+4N8+WnqHygtdl7"
    "pKqMU/E3ypctW23Penc1U3yuzQpqrF94pnS53bxfr92rvbMoXFru59QvfsGzFrxKyLCq2I"
    "WSOYWSMwEzHrkxjmRCl+Fyf4xI5qjGaBFt677t6NFPFvb/RPpdMeCO/4pPNjdt8eDu/7g9"
    "El8Y7GbDRof+/eKPfdwS1EuoR+jtmX/qDb+3rXHShun52ue4+0K2P2cNf70uteK8N+p9e+"
    "UTqD7nVvpHT6191Lkn5tzK4ehr277nDIO/zaG/IHgfCYS5J4OqpQ53Ha/5DHaf9DutN+vJ"
    "ZERFWMz7sh11ypliYZxYhrPNdqi5wmq+uJO0Cucdh0UNFoxMTVCgej6opAQWSo2OyPUuLU"
    "Lz71gzwsPu+TqXHSb530aZt9Rsmxcnf47Rrwwbhb/jf1hb/WrgKcR1tnQ/oZF62GINfIv2"
    "PWH3xt3/WGrrQT/LWLkFNBZGLBghx71eCom550gCIcEmEtwGCfoAnfzKq3E4nfFuCuT9A8"
    "7lYyfbmiDhBzERYHSJrH5A+5mPwhg8kf4ky2zaWV5FeWzuMNRfNY/CkPhz+lM/hTjL8h29"
    "wukkeogwMmuug8DEf92+6goDnj7H7QH953O4AEuUdj9o+H9rCneD1ekvDvMdtc2Zz73ruH"
    "7Cj3Y3bdH9y273iH7sGY3fSH/Cf8Ww9BJmQlLYIGhwgxgLbOWPCzpWo7L2KfuMZb5ln7kr"
    "TH7OqSXPEVyZfiLmvrXZ619S59bb2LV5JzPXqKfKKCNA1UFt7n4PH7VBa/j1fJlR5RCZtX"
    "VnnoINnepaF3YvjPh9+2dioMLb3MFM/LrCCfE6iR3VnsFv56BZns0yBrs1grfCALstanQd"
    "ZmsdZ3KlVc39OCbE6kR5ZnsTzk81mA1SG602Pxh4IsdvQ0m8Z2wTlIX2fZedi7+Q76q/w7"
    "Zl/7N9eXBP7l+muvfdu/g7yA8qAeOism0iotkZZFNd1J20lS/SijZDs5U9aMcRW4UwKPDH"
    "2uJ2ErWZt0lHTvfbpmrC77Y+jy61U19B0KECVTn/KusIlGSPz0ZRjgPKIaf+9qY4QLBybE"
    "OP33Yf8uK741QBidq/rUIf8rqghXBrFvggkel7rhcAn+HG77FhEEwKgQEhvzIoo6DLXCEC"
    "t0EPUiCgWkxMambVnqOsXEFCGMjM2hBwXu9xaDAr5af/wZVcGDEYF5Y2VCRBjLHWFpOBIy"
    "L0/DVMjUKFPDgXNFGBujxLyYmckH5OqOs7hw6oErv6PjnLJbEw+E9sEcGTHdNV4Ca4slwz"
    "xW/ob3xDwM3qz1EphcIHVGPfeF7QyO7Y2Fk2cE9g2DNwDhRqGMPx5NENKu3C6+/Daghsgj"
    "kbF7eN11eW/rBs3ysMYhU6DuyatAbceGMgnyw5bDpEBm2ibyyl3ST7qx7wJs3vYXYpRpaP"
    "zT4qy4SlYOn66XC0OfHnX+wGyOMbpCjhVfjCUx6xb6ajSjNOUxAd5EXkV4ZblsKGleBVs2"
    "ll18biWpBMivOL+Ec6kC9TH33rq+Qlcd0VNTucVfTlNMSGKzH6u+8X76r43S5pMDF8qZWT"
    "ded82eXdKhfz9W3Ys+bqiqNZVLU3O+MCTJfju8109TGcXnAcBppcAzN6KvvNjMMSqIC5Mr"
    "J3vz6R56aSx8JdxESxDcm80lc7EwLYc/srP3dOr7XTWWWzp7NfXpvozqyV6ayiTT0vaWOf"
    "vQR1MZZDv8heb7o8ZtmXhm6HXXJH6BVafqxOcbjC8jA3oICNyeCl3RQu23l4xbmUQA4sSB"
    "7N9zdU0eqchZ7vX4g90SiboFKMzbWrYjs3eLdOH2gqovtijupjufycTW57qhWnwPFrnMRa"
    "duQnN4Qbt1FhmXwz/BmInacz9DcvR35+Rat+e6bVMN7ikToTPT4f0t+R3UZz4p0pOPiyeC"
    "qwL/zU4wLiHicjMbb94V2mGFO8wWjNmCLzFb8MmmDsBswScxzFDnREnJuXUFmJ7KUtydQ4"
    "SRUX7klM0a2Kt+/yY0ple9aErKh9ur7uDHd5HglfgGKjiXmiV0O9PT04Qi27PYHhLwCgRl"
    "hQnfJnT2bbjvxWS9LxCSpXk6wA5fjigtJheq86fDHS3VULhcZycJ2Ol1EpNomxA6tiUwJj"
    "S0ZeQ89jXhGO/TtcogDUaARBgq/fWKMTRIgwzNDvvwYZ7Dec3XlK9b3eaD0ypHVILEzZCz"
    "OTgb3AFrWcdTehZmQNm+62EOGHvut90KYfcZFQAykZ6SBEI2iMpMgGnPyWRuvlJtQl4oXU"
    "BtyTURNxP4sdwNJbgMUCHgxFDfUmDGC5N3xLuTJTS9zl3VMYRgH/oBxoz/Zp/JxE8P8kif"
    "+IoRePeKX3L7WzjQ+gebMC7SEGj8E7QmK9Um2jK1pmYWiA2dunPQ9UutomChF3tTRaePa8"
    "WGCLF9e0e0HNHyol8RRMsRRq2RLoxo+UkMc3GgY09445gGswp8IyQZFVlWIUJcVbVeVUKq"
    "jw9weh4knwDzH2WvuB3yH0UUoeR1lyKxxElPOZnakmmQGG0HkSBIiDaQOm9dMFQ7mD8iZG"
    "j5KC4ZBOCTvABBgARh+pTMVzslvUKWZrA0iJIV522EGpOKZVqXYIWjCSSPCSSwF+bOeIWc"
    "LZLtqmA2MW+hl8DkYmnb6rkv5GVzZH+spTXPD//JMOgFQ4Ry2PSsYPOtZr3fwQbmWtH8UB"
    "AR0QH2MP6XqxufpZVLxHNQXbS0dU1atkImun07S4z+mAb2BTeVRnYIiJdvA01PaHpC09Ml"
    "mp5OF4JA09MpDPML52F8gPMVJPJo62yCOhve9x+G3Usi/47ZfXvQhQK68u+Ydb71oDyR+D"
    "Nmg+5Ne9T7ztt7R2PWvb2/6f8TKhp5R/65rn9O9jy6g2bugXcvpdO/vW/f/dO7p/d7zIYP"
    "V8Peda894Nc2x2P29aE9aN+N+rwv/9A/2+1e+6f5MTzzl+5gADf2jvxz1/65mlRa4vJdoQ"
    "LbXvsmQJkHqGDuC/LF5MwIGUJuEbYGtIICXA1TIVOzMbagqoZo0DaYIrJic+BBnvqL7M3B"
    "3vDSrRX6E0xLmQD8RLJWpmM+wUyZ+eAecKIGKs5g4QXtozQtstKdmXBppq+6RvnscZN9xG"
    "GeXTsp6AUdWR/iZUvyhEZsB7GdolsaYjuo9NdI6Uds5ySGOc3VLh+6k+ptVyfl+6x9Sdpj"
    "dnVJrsasc0k6u8Ac7/Jo4u/SFfF3MT1cfXJ2r/PtE9caV6sn4z3RMc77dK+5IE2dWV5bn7"
    "mQdF3kaxIixI9JrT8mCC1WAi26S+BxXZCvUTr04EN08Q3RRX86lsDgk/Azi67fWmGMfj2X"
    "BIAxWOslHV30K8vkgxbbG4+vhSoy/QofL0gxzJf4gjNTh4QMbklVL98CJE34LI5ExmEyU2"
    "3CTPKs8/vGkceK7rEfMAl8opJTiE4iOonoJKKTJ69pIDp5EsOMSQ8yBrMKmCYuaxRZW3Fq"
    "XF+1Xl8I2FQD2IDkXxSsCdAgUBP1rZvSHVgaIcNpivjXm+Jf+mspzD0N7CuwcHN5Lsqlfn"
    "D2Huv0jeyNtYIWo7WPExDGhPLI6UBjtDRzPrwRvBBthy7CLog/2AS62zgi8i515hUyWyc7"
    "M+7WzX6ooXxV9GdExBARQ0QMUdVFxPAkhvlN/RkP5Vd3P+gP77sdiFB1j8bsHw/tYU/pPA"
    "xH/VuI8wz/HrPNlc257737S8L/GbPr/uC2DSGv7sGY3fSH/Cf8GxVp8njtlR8VegLukqc4"
    "rIjwZ2y+VSD8Yb2gkLgTosTvYK2/g95gFXYajBEiGI3x8whG1xvNKw5Gb5Y5ItI5eRzdGG"
    "uFmd5D7V7thqphfC5+tZWFlC5EOy7vuQ1zOGVCW6LLYlWL5aOhTwn0IktkgXMkfxKig1Ok"
    "Br/ZpXSpFAWumPloamtx6ck0DHMFZbccslyQJXN0g9h8TosWjmm+8CsxcPWwtx8z8GxoER"
    "FxbvteoBFaoWtA/a8SQFyLzy/VLgvFjZTSqrRzQbN/rwg8I/Bc9FuBwDNqYjXSxBB4Polh"
    "9j54cXgyeXC99o0AsaIoYT6YMAsnTAAKQ9JKkXUUIcWFVOuF5KgvlO0wykE6rFxU5xFGBK"
    "0SYPLJtIozNUSELI2wVO4phTH0CBki6Aj1viHUK5f4wWHeY2VwaEfMwV5vsSOOno+/kc2x"
    "Vih6e8qXF02E0L1LrcwiOeZ8YcC7K2qg+VYUfegBzSrxe4CyNuozP7JlboG18A3mB7pF7O"
    "WCWrppkbm6JswEdJtpBk1Mplpy38kldLyOoYWsiTSXszizkE6wJVbTQaAYgeIzBIpPVy1G"
    "oPgkhnkjIxSEPyJ0qKxHtsmoOFGAtwmkyN4tWntQ5ttXbQ/2dZzM3a63R5ZvDs0yJEnvz+"
    "XTUN8TlnKtVMzNXE9QMkMLIYeamU+9bAfDTn3aczKZqlxHnQhtkJ/XKMSogtOUvCVvbC0N"
    "arfIk7lkvpeVzl6p7ejPogjsZzKx6IILmfYELsa0z8Pdesyoahk6FIb11Vy3Txt8wPzEfq"
    "DqQlU6fkl1/LKxxO1rF6etR4svvJnvsiUCq6vxqoq5h23uVeJdpMbv3YQvKGdpl9m/22PV"
    "zKq0c43Pjyr6tSlXhXVnrfA59VJ+9/wKtZhqKBZ9opaX0bzsV1AtvhyeLXVecNp87d3lmf"
    "/eVrtn3wgZIWRUVMBByAixhBphCQgZncQws2WyCpjhXehTlFKYZ/sX6WDOhR/ylcTNqIgb"
    "9SxsfHnrfzy0b3qjf4rgcTgYs2F38L3XgYrX8mDMvnbvuoP2zSVxD6B8dXfAf3T+CfWr3c"
    "OofpfPGzSXM2iBmHFPRt510IL0tR64m/7vEKv/+5jddq97D7eXRP4ds2+9r98uCfw7Zp1B"
    "b9TrwNh5R/UaJl+VCY/VcK4aRqp0FyM+nIxX5VYmxbz3F79+9CU8+JEl3A1v2zc3CRIe19"
    "IZNXZdAwHyWi+BTv/hbiTSW8iDMRt1b7r33/iX9pL4h5DzYtgbQdYL/geWy3DY/tqF9SIO"
    "YDdr925gJ+N/xuymOxKdyr9j9nv36pLwf/jO+PD1K/9e9/p3ylX/v/gGGfo9ZoPu14eb9q"
    "jPif3Dmiw3H1XZaU/0qWs9HQbdTrf3vXsN3JdHY9a7+w4j9LU96t19vSShn2PWHg57X++A"
    "wjsas/ub9p1yP+jf94dwIfST93d7f8O/eHdud4FffK/la/Gq3fmNz0f3iJ+7kd3Iv2P2cP"
    "f3B/4AX3pwMvCDTzMuKV4P2r/fXRL/sB6TxwKYtYDy7bdH1Tu6MSdDbHkF92TqGlfX3FGM"
    "/5RnCn9Kn8Kf4vvf8vFfdJqgCKczO0BS512vTmFYwSeLcTo9aVOErBHczkIYKsncBCazIt"
    "PbJ2je9lE+ChCxFhWLLwyRIphWazCNst0K0QbpML6wziNsLp2pmRaNvV0VCpDXeOM84+dH"
    "N6BiuAdZisd1j6vBo95QXgr+qrNSYquObj+p02RhIx06ipDtpKLUbHmWraRs3BeKbIEbKt"
    "wA67wBht0kYoP892H/LkVijBJGx1mfOuR/iaHblan5AdeGx6VuODqzz+G2b+HPAIzKFuOj"
    "EntkMKGDqBgfco+JjU3bstR1GiQeJoyMzaEHBe73FoMCytIff0aYGnLBy+u5EyJCf2/Mc3"
    "oItoadK/NyNUyFTI0w1dDh9RSbij2qIG8TiTFnQxQeEe7RhSvwBamQp5gH4w3zYMjPfQnc"
    "vfI7aihvQ4JRDs66X6cSWHsaMUrhr3kOBoc/UWXwedPTUe68W1mc+FHPVUhSfLHK2IMLBD"
    "UeKZPDn/fCYXaB4j6QLUVEdSVw/sol/vLbgBpqCqoXz9LSkL0jYXampO0vwqcGTs6IrdQw"
    "YNLtOZ18NnXc/ho7scCfpyxmDTznoEZyitpcvSlhqxr4HTWVVbahL/Zk0ohLovYTtYa8qy"
    "ax6SAR5v6mlRVpHtzZ8iQ2mwbb5yqiDBQ/AYlbGkOU6jBURlaqzS9alk41Yi6dz2QSNN1N"
    "ZKWOd+RHyEKmOlBS42/EMckv5Mcn/sbrvyUXW672dkXreUSyPsDDYVFmjF+9xPhVjF9FQz"
    "XGr57EMB9BdMER+e6EZIhCW2OQEJdMvZcMtYE3sRHO58K4oa6zp/1ZwCcx4JCY5awIvQ26"
    "7c43uBT4EdUE0GGxYZseV8oSHHrTA0689jX24K1xoIn4ThQvHR2hQ3t/hK+Y+RVTk9YAfW"
    "ztn5rUX+oHt/nXc2fYzuPI3ljPnKTScpMFF/u2nTxYsa/H5QOKrSWk+eREzzOB2q5M6+XJ"
    "MFeXZDVbQ3XlR/qsshb/JRJ3RvKBylShLTIzV9BWhGslI8QV3Wd7aQw3K1O0KAYCuQjkFt"
    "3SEMhFuKJGcAUCuScxzGmJCFP3xtQ8hMcpUZe9OwpBY4dFE6TDJVPrJcO/YnaxXCkbCgSv"
    "ioNXT/w9+fMk+B2lczxIgzwvznNMqdH0XQxTajQjpQb9C1zh1GQDVfoGGSGr8RjWdo9E8B"
    "/B/1oC0/nA/7cBpm9N5swMPlzPS8udHRFgOtKilQ+Ynksq/hgbshxltARZsJCVDZWp3E5a"
    "5HFNZOSkX2OqRVRbFli2HdPUXI9kndNx0ScOTldyh+0ey4g/I/5cdOdC/BlRlhrpJ4g/n8"
    "Qwi89j8ggnj65PkDWw1Xya3mZIYZhiiJgv5ITZlp4HLkBy+Axwb8O4SnK9vdCFs8OeFCDD"
    "Dal2G1JM+Xwb3SgQP5ygF4Wji3M564QpcqhDIqpysXQgShLcZLyUPAHPGb/qrq3qoKt4ZX"
    "d1JxqOmaQNlXuDMRuzNpnAG1Mms01MiPnqhoga+lwXFYNXMxNqD5GFZfLZwmn5aUapJtQs"
    "MuGstMxX1ZiQR/rEVY3wU0z5A6vMXlGrjGhR7xEqqTTrvYiCYaioPaL2iNrjaX3FUXs8uW"
    "HGMNQy90YQzorYEL32dY5IrK31MCIJFtmiIqS4R9V6jwpqJwkjTaf6XDXSLcVB0uhIS9pz"
    "t48c43w8Fvvrbqd327758d2n1oUYPD6kujRhBotBRROcW1BgL6WMcAqPAzSN2MjCDifvc/"
    "ibvE91N3kf5bDUhJP5u91paENdY3+Ts3an070fifqi7hEUif3yMJRFSsVBFNp4G98fyc+d"
    "viERUvTVq/MnRA6WUjRiPkJW4zVXWylNny8MOqdsN10yTo3rrM7rzB8vIXEVXm8p5Ljuiq"
    "+7IJQdG4F0yDlChukq0GP1IIz1NfLCGVbilDhp0Rv4bVOBBOZkCUw+iWQg8WWcg8/e16oE"
    "JrfdrgaUsy2XI8+RMjryha+Vb3sotXmCB0c09Xm6D4fjtlRsr+lW542R8HiADohbIoXA7V"
    "0PCtV+oRp5Mi3Xl0GcBPw+7qSxT0d7ekfotr2syDciXDYmiH6gpwR6SqCnBHpKnCjmgZ4S"
    "JzHM6ClR5t4YElQKIcJBQlwy9V4yh87zckyDWQnoi+bMk1hYCENXBEPvVi29tDLpzWEq4s"
    "9viT+/RVHkY2VvrnLIbwOHdqjl6E/6VBWPE09AHbjcygxoizTMEccWICGmRQx9Svk8gVgw"
    "25zTR1Nb/2C3yKtq6BpZLiAYDWBMnU2NJaSNIxNxSVkyRzcmn2UdwQnnCFMgwkx3IOG0nR"
    "bjdribQ/zbhP6lzvlpGcxm644DfbjBclLdALi2RSYWXwErCHNz6yfyZ4KsIjPT0KglmlNm"
    "mZDUHDKU8McSBLxNei5syFdy1tqkwW6RP87geWIJsUNYbOD9KgB6wdykzIW9yV0V3lMG71"
    "viHb3u+Z2dpR29URUv6N7GnRNldr7J7lruQ7tzDyMTEW9HvP0M8fbTVX4Rbz+JYfaEgrxh"
    "KF77RgCH4biHD3niHj6kxz3E43zSktanszc1a30TGPwpD4M/pTP4U4zBQm8oxOANRQMZfP"
    "FzvtCdrNidZB5rSmJQYGr2qxBR2Rmw6rv9J+TAiuhYeRkYITtpFnr6YwH2BUhOmnUbJXyX"
    "OMgNdZ03S76x3fSuL4n4M2bd/7rvDXp3Xy+Jd+Seg7BI9wACJb/3f5OBkuIgio/l227LDp"
    "S06Kv5spPQHaZEu2KdZW6sKHzAAiF/qfOCdsYACca4RPcnHx4twNAwFfI09omOGgJyW8Tj"
    "pGgWzzaLB1kWZ3XFQUM15fB24218nuUwjwsD2/4s7vJuBtSGFz/WHWIrgwOfnByMdffTEn"
    "g7gofiLzCgU9PSmsvf8BeoXt4H5tKykx0P5JVWdhJdv81Wd4PfRXZamzjq8nnmnJNvwqBu"
    "g8FfWNr5PipqfkzgiPOUk09E/lmiO5/JSucTaOkQla0JZKldg4MA0Uxqn5OR17M02DMiAz"
    "JD/gYHvfuYQS8yEoyq05lryvyB3261UwSYB3vDc8FftA+jfRjtw5doHz5ZEAPtwycxzN4H"
    "L699zWtfDmD8prVOqrYOp5vetyPzx2CGP7sfdJW/968uiXswZleD3vVXgc17R2PWv1NG39"
    "yGm+MxG3YH33udLpREFQf8TPtLd/RPfkL8HbNO//b+pte+g0ab43og+fBX+XdCxaAM2/+G"
    "pM7DWifbtGAZTRDdtnCZNif47QBcnoGSmfCVz0oJ7NPsnQu4bgzPMsC6yYB/ab3LnQt4o+"
    "7GOdy2LHWdzN8wWYTJVdbICuh/j0vdcHRmn8P93kLpAxPQH3/GbBSOvltwZpgSbah1k0tj"
    "sH46YhcM0nLxmdhkuHIpv/w2oEZa7vIIUDqUvR3vthWDSv9TJbgZwO4TAM4wsp8Ocgp03N"
    "o03Ip09tkmwsjFF6EPr26WGg59kg0mIFJPzslEdRw6XzgTMjWXUAVZxDW9a/EOITpKFOxS"
    "bYeY/B4L1bap9jmGdR74/mOmksncnL5MiENtqBkGVcQk+S5gp606ru/UwUKeqrpl6f0jco"
    "vIbdFdHZFbhPRqBOkhcnsSw4yRPRVitxt5Iq9H+obipB3SXem2wCc7QIE53hK+2iD4Jyi3"
    "pmlQlSWz1COJ8POR01TFUP/MYWfgVb9/E9qwr3pRp+GH26vu4McoYBfnsw3CckEU1Kc5RR"
    "T0QxEUlGuyyly1EmZyJoNDdCdYdq4oj2mCSJC5VWyIDrhZvA1PS9wrMMLjcBEe6D+P/vM1"
    "w9RbO/vP57FoBMDjPa0akdRmR7nPHNagcSOTpN2rQq+MWTSCl1tZJg032Zqy8FputWkM/Z"
    "xsZKWuRTa2YMq2jQlBej3PzBXvyYLzazJTXymZ8g6Iybw8aSGDRdmdFzU4ZBgGZAhyiSaB"
    "R/q8ZJUaG6q7A+fGM638Fm7Md4n3QKsJWk2KfjrQaoJweo3gdLSanMQwo9WkSquJJ77s4v"
    "LuE9eZ1VyV6wweeiOZWcY9HLPRoN27g3PuAeSf+dobjroD2dA7HrPbfuc3ZcSnMVwI/IAc"
    "Nu1b2Yl3NGad7mDU+9KDk/4h+MXf8ft0RBeb46jQ/zZ+8SeRkKh/3727JPCvG6TQdcfCPR"
    "yz9lX77rovRtM/rMcABaX+vLbNIM1JWzct+qwDtayrXjj7Ywp5E1DhqjNB8tsJAGUHrieQ"
    "Ise3c5zy1yqaFjJIs+dGUTNuF9sn0GaBNouaweatCmwWVSLxkdQ1CWB8PLlNZiFr0VaxNo"
    "1zhRksqGWb7AfbK1TCiErckBMBla8gOclUnQscXXfOye8zk6xUKGgyN1+pDZVVoIrJDGqw"
    "QH0T3mzi1TdRVGcSB+sPc1tRs0X4r4iiLSoBLwsZjPAzGAje/fxzi5O8qsZSyCsTeU+RhE"
    "W1HH2qLziTCaRteZ458jFabjAD0P+SXq3F3gTZhJZuZrGWwMNXAopHF0O195N9uLfaaD1V"
    "v2Qlt0HwH8H/oh9ABP8RFa4RKozg/0kM80mAk927Qf/mRuDI7tGY/d7ujURaFvdgzNqjUf"
    "fuWuCT7hGAlsPu3QgQS/jLqfiAXA/av99dEv9wzB7uht22wDu9o3oAmxGhpsgijpDiKq73"
    "Kt71k2yX/EU+Hojq6MZYAom7rGQNR/goRvhtw22OZ2B3iQTZoDYF9MAw0U6qYM24WrYyiF"
    "EfB4z6CCFkuY0nISq0m6BZ6i3NUhuYe0+LVHOzU7WiVqnQAs5RKwFtf28er+QWX8BYpQPH"
    "KkV3hQwTaWDjyGEjDWxc242kbSJrVJAZf2hi8tXVIk+mRWyT8CdfQ/kGSkTX1AJDI+Q1c0"
    "OOxDQkptUij2sCT+7aD82lY+sa/UwmjxZfrrMJmZmcIYmRTYe9vTCaTvlXQNhM57yztahp"
    "MV1afBVM15MWeeEKDxMPwgmg1dScL2BhaTtGTlmOXYk5UL7cxgRZ1X3k+FR/nw08W+FN3J"
    "mkoMkUTaZoMk3UktFkusv8PTr8Dk2mJzHMxd2tS/aybnSJEC4SUIuphuLKFUX4nETbBKTx"
    "AAUPhFNlEV77BHW2/NeJwyERvJCNNkiI34Zafxso03YZ4gAZDnCtBxgcJhJgvVS9yG+PiT"
    "yTEkyegvfZsPOte/0g3M/8wzG77w9H9zIc1j9MC53tQJEv6cDmH0Zhv7fxMAPgL2Gzy/JY"
    "8EhO0GHh3afWRW6PBQ9ALSKUBWnqvCZ2lMve55i+71Nn7/tY3HcQ7s0LMIaI0N4b2w8CyH"
    "ZeloaIkKURlgbw9QI8DVPtwdTj2WV3d0vYlJTf01a+qV9/nFN1q5k8tFRz+CLI3bIEzl75"
    "HTWUs6HvSg7OpsJjFTt41HM/2Mre8H64l2sHREuXVFtvE6fdkFldbSZaqj1Trhc61vosKR"
    "Nt4HIrMxOtaKhQv2WusHf6ygnAtUH4OLSI+mguZfC3nBIQTO7oDjg8uEd8sk3IjyqT8eac"
    "gixMQ5+u/9aCvLEq0dS153ghn/IHm/ybd54c/37A+8tA+IBHlPDtWM1MojJ7RS1b+JPoDg"
    "S1A/V0aTvmnFqfycSCQnw2tSeyBCCwmB+JKHnX1cRRX6hNYEbs4v0R2ib5C8Cfkp0z3Jep"
    "8h4J3mZwnxLv4M+Ayt5BzMfKeq+kU5AKMcQf/VUu0V8F/VXQloH+KicxzP6Hehcbi09cZz"
    "iZb2Hf+71O95K4B5Bs9loZ3vTuIdWsPIJznW7vfiTS1MLBmHX4xd5IeRgK08rmB7T98nAn"
    "EtXC3zG7at/9JtIFuAdw5lq57l6N4JQ8GrP7Qfe293CrXD/wZwn82FwRt/4urD6RM8E28t"
    "7h3/yO3bvulx7cUB6M2ff2zUNX6bQHA5EQN/STv91Nu8dv3+30RFaD0E/v6n2751+CY3jz"
    "793BsH0D7y6PRDLfu+GX7kBk8xVHu5if3ucxP71PNz+9T0hwAFJuEQvJhqLOE3pH+8jHPA"
    "z+mM7gjykMLog9h4gQz4+w1NVs4p/bZGa6zU86x3BIbysip4QIUUyptZiC9u6q7d1zOjeL"
    "cNdr30DOfsjl4fkhw8PzQ9zDE/0JyvcnCIOxuT0KwmRo/o7m7JcgfUGuRsiQqzVNJdEY7m"
    "a4bKBjQVWOBd7eWQJvO4GujnLObveHCX9o6p6d40i5nD85R9JXrgQuR1wLjileLy+PIx/3"
    "vTxkRE+a8pigyxXxktmP6zWd2zFgg3eypzeR5NO97KtBX7IDOBN5TEt1JwpwdatD0SLQNp"
    "dLkTqdmkvhdgP1I8AXR2XSZ+YS3HPoI9SPMC2y0p0ZP8HoM58Jr5xuDmT8zNSimix1oTrE"
    "Xs5tolr8sv1CNcjgIlKtLHSqRdH6w959zEQSGd8hqAWpaIRTEL+hmHO+XxFvM9/FLUj062"
    "5dlboDuUwTDJXIbBCDkqypzI8ncPNq76o7dH7oe4bk1EOzufL7obsQugsV/eSiuxAaaGpk"
    "oEF3oZMY5sCncBeHoQB5ne1GZ5328BuEUw+/Sece6dnjOgl9b1/ddF0/IXEcdeCR1+Pnxq"
    "zzMBz1b7sDRboT8VuET2x6um//M9yNe0K64Nw9dKUHzl3Yfci9EjkBNKOHwd0QaMRBbnei"
    "oe9PNHSdgoauQ5D/e/Oo4d/JTlD8A9EdXA3ad51v4JDl/4gqIW/jMuTKcvEdLCtmfUO0d9"
    "T6EW1dGLZeSzN+QDnLrTZsSNCuhB5uFbMU/SDQD+IouIoWe3R0rZWjaxDGLvAtsvBTFJiD"
    "GV4jfsj3Qe3BNWXtVpNwcGYVtgdXabu74vx+0qe6mpwIIHi5lWW3k+HwymOk/VbbHVSW18"
    "FspkPZeSqLyuvMXlpUc+P0Z/yulNmfiWoYxOaaD7WFhc0NwSeqpkFBellVHmrbTzlVPPC/"
    "0jslVqKXVGLqiwyv0Qr0aMhAQ0bRvQwNGYhw1wjhRkPGSQxzSkrz1K0xLaM5puqFM+JvjJ"
    "kZNQ/c9g3EcytJD2+5bn72TF8U4XOUrnn1Dj7l4fandGZ/iqfiBym5oAnIpzlFC9AvBQxA"
    "rlJVTB0IESGKkY1ibFS0PWGMe7+j42TrVgQjNK1qBWF0TK6JfVUXZwn4hX+tlQO8mEJj5d"
    "ltnaM2JUimwqcX0gcKatcXl/DZA1PGoXPAFSgfWu1S1n90cwWyloskAAoBZx7pE59zZLJk"
    "jm5MkkpRVny3gm7Coflg6+7iwExwiIggIoKIyOmqyoiInMQw+1+8vDZZn+CkrbJC3ijCNp"
    "/gpNmGiiAqgqgIblMExeAYoAOdJaiCgautHMqgHm6eKwiVKz1zfTn3MsHb0xnVlgb9LI3O"
    "OiNP/IEhDpSZXG1zwMx8Tia+u96EqEwjE/5yzJE/uYrG55hNvR5dOzSYr2MK4qEfYMx0h6"
    "xUaVFvQecr0fJJf16C4VwHJXUJelCKdhk0kLtlfaMW8rDGye+jSO0C1UxUM1HNRDXzdPUP"
    "VDNPYpg35e5z7o0bAjS9J+yOGpdBkr41Gb7UPsVJa6AY64exfscd6xdQH/Ku/QDJnou/Zl"
    "4hBdEny9SWU6co/BSiQvypTpF9xzMdC3DUgy2KMDRIg/xE0LkCliLo3GjQ2WV9AuC8GZRt"
    "YHM+hLlNOJtEG0BjReQSzIpzF7CdpFQUnZmGBvVEpTAuEwvqjDewycSTIBP9jSq8m6iK6o"
    "LVoiAqBFwJZyZ+zHt6pBKxFk5Ok4W65g+lrKlq2VCSFVaDBgPn97ACUok2w90WABDaDtyL"
    "32pCn57oFPItcllO3M3zgoK/T7plOz5wvsGzJ8KNSlBsmgFRyAPrM5kw09Gn1G/Im4wZfw"
    "XokGkBnngQOqN/+fdrETpfOOCgNaX++2smo7xfg28lwV6lQ9dqpk9nwRd0X1ug8fzhgepS"
    "kixpsCyt94biLoa6sKlG3KyU3g1gnDkDbTFM/In5WNvUcQzO/Amx1bXt+ZtNDVWf80cdM3"
    "NBmftMK3NpaOB8JrqdiDZUm0gaqFYLvAXFj7MVJs05VLgVgQK2PyiuecE1LNic1WDBEG/e"
    "kuaFMXtVjaWwR0ymqmXpcAt35N2x++w+dmD0vME2VD6InG8L0T+Uz2V7V87lci7f9WlJpo"
    "lIMkU5dQ5xJzcS8hC3Cgpd4La4tEutTBvSO8rv3+0RqHkjZYMPlV7X2LuNt8FUeZNnvtNT"
    "xfe2KPc23jpXSq5BXOl6sO1lRV1vdqfy+w5+68rvvdIZP+dzkfdTDVvcjzkaj9F4jMZjNB"
    "6ftlURjccnMcxpxuOMSOM06/Fusa9vWq0lWqUwhzXpQ1aNwljkqy87x7m7PbfvhrrOlruz"
    "+0H/vj+UNbbl0Zg93F13B78PeiNRxDv4a/z/2ru25sSNbf1XuvySpMqVyiR1XpgnjPEMOx"
    "gcwDOTilIgg7B1BreIJOz4VO3/fvqiS0tqgVpIuIVW1dTQiF4t+etWX9blW/i63xsORrR+"
    "WDLwYDq9p1f4JyW1nd+MJzzFOC8Z+NOkSy+wDwMPu3fsnvzTwNP7yaRP70MvCl8MfNud3b"
    "OrQSGg2Y1ydDNp8qb1PjPRoGTg/re7AZMLCkSuO+r1h0MmGRbTSrEiA+3XYgHte+LZwTR8"
    "atOwt3ueB/oPyYK4N5Q9KQluDgfcHNgZj/K9cqIwVYcSmThgfgDzSE0SqIAVMZeJA+YHMS"
    "8HNSBcFOG0EUh14paIA+aHRrUp03HtH9KmVNF1ImwvfnkHddYxE8b82VnlcEMdPlOk29B5"
    "43cxJecFmgaDf5Kd/Hg0+zz8k+zkecHAf9x3J7P+hF6Ligb+s99ll/inHjt00UCtoIpMi4"
    "HHtkQl6VvuszKySSHAVYLrjlr4X8lmOkizWWbCSbehMWHaxXTWHV13J1QLEJQMPOnO6Hmf"
    "fch1F3fj6exuzC5GRT3mHGe53G0ZXd18uTE9lbdDJlrqHdHM7bHqV4TbxFfmmwq4SSGYei"
    "S4puz2hb3xk2KtDsdJeCcUBTAh1OaAhqXjUKe2ubNez5UZSaTCbUYz7XJSFMi0XJsxTPq+"
    "FEUwKdVm/FKOSUUBTIm1GkHRy7AwfqJQm9FLuU8WxS8l1mYEIw5TdRQlom1GUvR1LLwWCz"
    "Jtxi4IulCBThBpM3K+ufk+J5sR+ggZ9Iqpk1JN6KxNmvRnXa4rCkvUr2U6mNIc0EFBDz1R"
    "GMGT7ZQrcpCxTJxjHxPEUh3xQOTqOmBHV047nq/G4yFtOfLquxrMUhDf3171Jz9+SBl0JC"
    "60PO5JEW5BCtBWQZuHgCkaJQUpsEuKM4vEzJ6IVSm6Jial2rwsviMpQYM0nE3hzThPSBNB"
    "pkUhTUamAqQp/XwimrZwTFgyBhdABR6i2kEVY3MVUE2JAXfOfqIXPgazAKszvcQtNXO4Hq"
    "Z6SbyvOVwv2R1BBdheRQ2dKbSJbVABZNlGtAJgp765Xt9aYWzZmaIrbtsLgMs3UBWg29t5"
    "vvN81tAmNpsFsM0N5gFws+Amd50F0A3X/iqWs6LEZXruEg5im9omKTOXCasci3ha2qZry5"
    "C/CsRvfp8EWWz3rHNRU+dEGZe0x5rbI0ESM0eeI0JxfpMjgUrmVTlHqIKXuAKszm26y1gA"
    "j8RnGlLPzUhb5zqcmK3n2NmJtnFOANElsDaKzuDMLOPojI/Te0g6hUqF8kBZK5uRLDlrZK"
    "JA+hJ5ZBObzMr7M7qmrIqkGnMEYtmXyJfAw5QU14w/c2luLBqsSKW8j7RJTpP43bL4KpfJ"
    "A3XKBzAwzxAVkDZyJ2PGkpmf+GkZRKgFz7k/71NYuVpGsO/kdtW3Gvu0UpzrbN93KmgduM"
    "yAy0x1dQAuMyC50ojkCrjMWtHNy9y4+LwoHf1j4ItPjTVTmYXbsOIrjyABIY6SxYd9KgzX"
    "sP4ZDtdffynm07rPqTUzYsPdexk341BWZ6wvhoObfgfR/w3cHY3uB7M/OygoGPhzvzucfe"
    "4g/klq9HqD6/5oRqoEJQNTwr7+hIqFJUqyMRtPKMUG+UgfHN/HPTl7YFIPHwwlWx0RnD4Z"
    "qsPI5drsrAkB/zUdxYSQaUV0ZaKAsZRUISZ/kgDcdV3zLc9BLiWZwndje00EeN/pp/9t9t"
    "ffMpetIpZYpvw82gh7dim7alXhJw1DEkV+xnKUr86P8hvN/bBugdxbtC7TatP8R4FTCE1J"
    "hF6p7pEmrYra7ZDrb5c8KRVViZO5y3KtFctgxNqhZapq52mryB/CUy/JknCd6raKGZAS+d"
    "h424EeBTTSoJEGjTRopNurqgSNdCu6ObHqqfRyQhA6WetOJvOuJ1sAZ2TLkhcYE0rorF+s"
    "6hSV6MdQz/fjbffbT4m+HI5Hn8Lqgl6wNxxfpeNlfZ+mRFVBXBAByEtAfhxpx5F8HafSpz"
    "eHsAPSrlce4xisuA+qqKblIMoR0tmfLJ29dABXAK5aMJ6e4/YgwOk3Vznwpk5lJnfeligx"
    "I6/ufOXlMqpSQGe5cTwPudbWcUn/IgdHnruXyMZCwvUfPBQmDPuIFjxKNMrJTlO3sxzunu"
    "W+WCsxTzspYpnS8iT3NbCBFxZeeXN+dcF0mwuymU+ESi2YBzMVpnZ/ckd3t7FYrnhy7Q29"
    "WuTXV9Je6L8cPvbPaGHSrqb55ckThVpVA4cp7B18iRyX/2Bi5GxJGwvSca7zYm4WrC3T+x"
    "7luqcso6YftGVxFCj9KHXPfrY9Uo/lpSd9ufEQqXy0Vjb8Q2rJp5yIJK71TnGixFpvEzqF"
    "1HqTWhunL10tDQcDvp622VtRfbvhe3hsxnkwR4A5QnX7A+YIUGFqpMIEc0QruhmSfUOy76"
    "N1pHfjCc+IFZQMfD3u3d/2R+xqXDZwdzrtT1mS7rDEEmgNroP8WbRg4LvugGbOIv8beNL/"
    "T78XtM5LBqavxfWk+3XUQVFRDy3s2TuYX/e71IOcfRi4RxO497rD+WA4HJHu7KD0FdK9g2"
    "n3ajBknuhx2cC3/WtasYOCAqnZve1+6pNa7NPAs/GMNDQc03bjsh4dLWgQsv29l7M5JXlC"
    "3ub3WRIrpG1OK2kUkZeJA/wKrNmB0k1ltyDK6Dyxldwy/FZgXvktd1r5LT2r5LLA7+clz2"
    "WBh1zUaYRNz7PIP1WIRbGjMdbTOFIdxFz/rYpwLAUA7wdYUNkWDdcSRFod7pZSpReFLyXW"
    "agjFm2QgzHe3SomdxV7g1C5Xa/J3kueR7HvzcRdlNE6NpC3mdPWRmw+KnepFeY3xv+j2ev"
    "07pmcJSzLdix6H7xDTubqfrURU417R+q1QTxeYlGpzyPjWtJXzmMcibUYuNv2r2KRiqQrs"
    "Uc3Br3HmKNEBI9PFe1JfJcXA4RaSX9UMKbjbg1u4Ll7Lqm7hkPmmKLLKmW+CdagCbLtBUx"
    "OLIFaISUXPpetw/pvk2n1ErgvyTLsK2PaZO/110NYZDe7UAeStKqjueFPnhFTtYRzR8MoL"
    "5xDH34GwjvlKrFsgviOsT0MsaDwBZWqinC60zFr8wWNRD5dBuAOv8Mq/4JAMhsc+MD4YWx"
    "rOUddt5NTwYYALy7mRYYYHh2xwyFadeMAhGzx1NVKNgEN2K7qZr1/Fp8aoPtBbSilEgf+9"
    "Nu/2/5PoEPKh5bXPENhamMqtHINznk8xYFscW9daWvZLCSeghFibjXDY8SXTar7VPawPpn"
    "Z1Uzs/46udU0UZsDPkvf7KxD5ZSbA07rXhRFqZI5Xh55a38jKlAxff10KZtKNxWAG4rWD2"
    "yb66+nH7hIr0PJ2woGg/pBLeClUPaoS/Ui4ayptDpCyLaWCps9FHzp0TGAp4UlDWOiLHWb"
    "TbUhbxiDU8cO3K6oGrbhy0v6D9Be0vaH9bphYE7W8ruhm0v5UmN6JbDhU9WiQAqrRiqjSP"
    "QClBeG+kZyTTxmDl/1EJpH12dlg23++No42E2givUhwt8BnUzWfwTM5oTmlCnFhaZ6Qvet"
    "3p5w6i/xv4qjv6fT6bdEfTm/6kgxJf00fjYpN21bFz7xp5pNvgV7N6gCYetMU66DILaIvf"
    "R4s53lKaBAKn/3YhUWKKP1/u02E6qYoFfFo9c0O5v5Hte+jVfKM03GwjFLNwk0/r3621DL"
    "jFF+EXMrMtLsNciYut6zyYDzbZPLwtKOv41nKX1If1gdGHBzq4H7yMmvPkT2Bgxkj+ES3I"
    "ZLNh7SyEFI02Jg/gkvuTq0v6GB56cl6Rs/ZjznLKPU6TO9JE2OhDGebwZHwEa64WXuYwhW"
    "X9d3JecXSbgH+xwtZjRkdSerSqf/yamq0RcOElqKFxvKrpseNjVrXtCm9/9Y0zFqCY+KDi"
    "d9R53pLNoO+4NQxry3TJPPPoms+K7+OnwSjVNBiDwBikuukDYxBYCTSyEoAxqBXdDNzstX"
    "Kz7x7+l+w8VeAVRHTWSGplIGoDA/74rj/qIPq/gb+OKSv9mJSG4+msg+j/ZTS/H4p0xof8"
    "vvgg64rHHGtooZ541N4yenHbn1E++ZmBb8b3o+sOYh8G7o1HN4PJLWWyi4oGHvX719N5b9"
    "jvTjpI+GLg8c1Nf0JrBwUD303GtwOWuCAsGVhGmdcbD4cBZ15U1EPxD9auuq1djbTXXvzy"
    "DifGcubaUM+piHBCDkDeD3JK/1TUDSkpBc5IkrN5StFZ1PiaEmtz1BkzZyiMyqg+KIrSgz"
    "Gh0FdRICQEQX+gtf5AtH6o9LEoB3SpOvdwyqBT5mCXakLjCN2Lu8mg16cHMPJBT1q3d6QH"
    "ZuMJPWqFZXKqG8/pWY6c6HiBXbm6v/5Ez4ZR0cDT/uQLay8osHrd0fQrddyKiuQsOPtMr7"
    "APPU5yrMtUQ7ATQhr3ciXvcS1x2An7ZuETdELqHHA/hdJQNPdmwO66rvmWo6BNCabwpgRz"
    "tR3xYtvsw87e+Db2fqb3ew+DLB3Qf/0NJNB1Mwmk3JIK+4QmxQDW9OFE8MEqiqkoA4Ae8L"
    "MNxl8WX3VXW6GpZkJ72Ns25XsI/Nrvx6/N3vIKgFWjvGgquuKceAStNgHz7Uie6Cm1HpL/"
    "zomFv1aS6BgwiR99As18L3pmsp17Yb2DTvRjbCFam5NxMHd206cl2k6H+5Z7T86rtUI+c2"
    "f3PURQWdls0/tE/i7O2Uz9zAMP84219j8ibL1YLnKtV9f2yXNmOUJOdmcDL/iUs2D1F+wN"
    "IWXXIjdxPCuUDmmnH6xHE1/GnvwRI0nkx0+pqst4zgshDsEbamHfcutysq6x7cQcLtyoJq"
    "f8eu4QuTdU1Dw4GYOTseoa1hTbETgZlxm/jbMtgJNxK7oZvAJb7RXYAJ+KBvn4NNID8J38"
    "e4CxRUcfVuvFXllYxkGWb1oWZc4C4VOblpPHczVXHVEStlpab7WoTqpEHwti4I2lc/+Spi"
    "g2JffSsbTGXiIX3esv3VGP7W6DEvWkms2vur3fqSsVLx0b/FT9Phe8H6o302dU2IWN9RlJ"
    "ABd8IE7qA5GimDrSnpxitmomwIftyZnXFpwhwBmiIege5QxRp6m/x8MTyZ/9xfZsefaPVJ"
    "XLvQlAosrzl6h2AQY9Vhk5Llqamw3abkyMqX3bQUGDyMTIxi+OvbTC3Mwh2ZyzRrYvSwFd"
    "SZuKlvWgvXAd5PeshV3McVfxelvjfepsm/VQrECI7wTWb7B+g/UbrN8t1eWA9bsV3ZxcWr"
    "PdLO/ipFSrOdEpFCq2orA+2IlK2ImSmzWVSSm1zQMzgsZzkrPzl86zkgVWENHYeKDte7V1"
    "nWfbU18GkmJtpmZJHroLH/CSR3VQWadsAIJ+obANQNRJAKDy9VM58XdGEPJ+77eu0FFYhV"
    "0lbKeZw/WwUlp4Wwto/IP5sgJgB3FLZwptcm0pAG78jp/cpqLnlHAQ4sysqJVdJRziEnuK"
    "MPrz7SjCy1YwhbrtIdP7bq3Q2nFZynMChv1iuW8dtCA7dDpmVgR3lhAoCincWJ4XxxUuXW"
    "tFMb1kSdLRj9jyf+KGER7BiJz1+jJjaDnp3Q1Mr9BURB610xAxWt5Yq0fLRU9BWiG0I0PX"
    "ZYGadm7e9r3xkcLMaHveribzR8LmWuN9UiQCNd6JRs96W8v1yMtY/82CQVXzbYThm7xThf"
    "eo8fFXZNzX0W5lOYjAXgf2OtX9B9jrwJCjkdIU7HWt6GZIiVNnShwIr4MUERKwfzn9xFQu"
    "OjQ4virCK4oBwHuTQ5iyA8FecEMRAHYfsIF+Ze6s14r4piQB5n0wp/QICjCnJAHmfTAnVC"
    "lFjekJoVa7VMXqoqLYxRKtBi7/3S7MZpP3hte4lb2YUjYaRR0VF+qgKWeymfTvxpNZ/3p+"
    "Pb6/mt3cDzsoc8nA8Y/xtajaVfdaECLfDPx1MpjN+qP5+Oamg4QvaftDkX00RPRqasUHPn"
    "Pw42kaoFkbV1FYs5IAbhrcjb1VRTUWATjBM+odPKPoCKwA1anvLL9Pg7aqN1ZqgKvwqhaA"
    "FTJFqGALmSL0IUcQFvpK5oU2UCRkN0dHZI1gzoFHpo2Q8B6cCfSJsepaS4s0fSRYE97KOY"
    "FUp3so30BJnEOjndWezBr0RZlHW7liqTXC1eEHDzHJn9HA9xC37XksBYWN0SI0py46aOE7"
    "vrlZUA9Lk2wwrRV6tf0n7nm5tZa2uUFri9xsQdPMzYPK1JczrZ858e0NTOtsXXtpIfoben"
    "V2mxV6Ml+sj2jBBvuLtWJ+qEn3U+Z0Snu3jMNoYoH4Z+fELh21enKe7k5kjfJ3Xr2uojX+"
    "NcHj13uT9W6ztjfPFvbnJ7nf8sl0eY6d+u/lWv7Oxae5V52QOZhNljU1T00hdbTL5rcKmg"
    "VXW3C1Vd16gast+GBq5IMJrrat6GZwta3T1TbexpX0VAikdXa5vfjjfjwbjD51UFAwMC1Q"
    "8nD+Sd0Pbu5Z/pygwJLyzCbdHpcTvsS/BPl6gjK9fns37AeXgyK5SsnJh0N2NSymD8bv47"
    "ggPaSUGQXShk7ouHI/urkf3gwiZBVGhiDaQcIXOiL+uCdzFx8TQdHA3bu7yfgLo50PSgYe"
    "TKf39Ar/NPBddzIbdIfDP+fX/eHgC0/VJLloYOF34aosHZQeIyZzzCwzWjKNnHCk0KEwGH"
    "0ZD3rqQ0WU7SDxm9jlcY3sNTJUol9lskJ2LslFefYucpUMmgG/GJR095jKaBDKDKNMIycd"
    "RnyrozZ8Rn06bEb9vLml97nf+531Iy8YeDoc3M3D6UX4Ig6aSX92Pxklx0x4jd4p/DUs6T"
    "EEIMKn7gifWBsuOR3tczFPCoKH+T4P8zL4ArSFoA1sO/O1JeEZ2gtwShJg3h9K9cY27ivz"
    "TbIU5+of02KQhVOih0xYL1T0UwlBUE9prZ4K7UhzRnpURucsawCYcZvQ50f1N/R1I/r60X"
    "FW3ty1CLBeuQ6XtwC93qRel5Ex5lvF5dLA1fpfCcbmdus6L0e8WKkG4L3S+b2yCITl8kuv"
    "oIcb0cOx45NK/8ZS0Ls6925ARqvKviKKgT4GuIPeEeDQ71sRYFEMAAYOoXeHGWgngHaiGb"
    "ACS0LF4O4J64dAaQFaCJSGQOmzHr8QKP0+gdLBcfZIsM4v91HKAQkfixALgR6Sds4VI+7E"
    "WAVKE9bS+eIEzAQFB9O8gveOD6ZzfvEo/dCRIB3F0dQUjKoYTRFQ5zag6K6qVloQBlgeNU"
    "iIZj49COcu24T1CrGDbF1ntVv6yFkjE3OGjkuWeu3JeUXkad/oL7bPWDTQg2VhxAmTL8M0"
    "b7Tokb06TwB3iXzzO6lEQWHNWP8un0xM/mTGrZFhBznd7Q3MCUMYPwgjAbGet/4by1pnRs"
    "+RYhBZOZaHsMPvn8cO8ldMrud93138/Xc0dKNuh8h7iLyHyHuIvG+oFRgi71vRzaQ921eb"
    "HUURiAmQzJB0R5CBMz/mLah+huFu1VMZsE8FbMP6Zwjur78Ui9jcF7KZwZf8qZL5Ph/fsP"
    "5Z4lt1QOw/O7Kdtn2Jm3HuXCuKwFwrmWvj851km3IwBDYSPNoPpTn+iKU8Ueh7XgrmpOD7"
    "uPs0COdG5mxsEL7ASVA3JwHX1SkscbHA6Ra4uhwAq17dIoWnAp4JGYA0o75y8Np2n5UgTc"
    "gApGlIuVFSCVFRBABNAxpZMBQQTcgApGlIIS8a5JrSwZ2vQK6pfEe+2o3RgYdRnjk6dkA6"
    "ZJB245oHTdKfaIgvtfk62ApNvG/Ip5kals6zxbM0oAU/5TArLsviQM22ZJeDqAsDMwF7rO"
    "YlejZXFqJxw0TmkXSFR4Ro5cCj7zJjlD71Axh44VrrHQ13XVCL9SW9N2vyyVxxi3cQJkN+"
    "WF+yPBYO29ItymSrEIdcmqGg+rwLVuY2x9wADOlgSFed5cGQDhZWjSysYEhvRTd/JxjKtY"
    "qHeW5DWZ21ixecXDYkmTVw/xtZSkaf+h0UltIbq/exskWbkDI9EQlr3hXHcgvLCKUn/f8E"
    "zNNhSY8OJYudNGBsRvaJedqlUELnbqxkmux/myVmyBDIH2+7335KzJLD8ehTWF0AvjccX2"
    "UAL0+EVgMFWpO6o2mr1vLJWpaktExIAqOP9r1MfpWti/mzaFKqkjQ7GvdpHRMppDWqNa0R"
    "Sy/PrMcl5q+sNMxhWs9h4LlRs+dGI32PmkLlFJK3ldP2iaIwTek8TQUGH9W3KJaC12g/sx"
    "+3myniK4oBwAeoE50cj7ND3IlOntcZQCwZw/Nni4BUWmWcaUTj89lFrzv9TFNjTj8b+Ko7"
    "+n0+m3RH05v+pIMSX/XQN4KrUNXkgOyopcYKGIsAnOB5dSLPq/SgrQDVc2SQSSMrvKxHcN"
    "MBp5Ec7VopaO5oZNbQ9vwLic9f/OPlPo8/Ft0134T1Dvr7sWY97l/35GxWaO06z8hEK/MN"
    "OfgS7bBvb5CJHercxjlZnkwvoGkJqGNc5DvsChWyfWThlYdebf8pSzlT/+0U/fHIlOH63p"
    "wP5God8OhzVdMwON6B453q5AiOd2Db1kgVB453rejmpbNSogQJ61djEDprCyuwrdTLtgI2"
    "zbptmom9dnYJyFE+iUL7Zv8Gor1PmU1m83QganyeKAqeIHIkdM2xUgbIZZR0RdQetm89H6"
    "n2iM7pA9JWc8fkO2k+GGj7tB8hqkU0IHM7rKzCxPuDxwlof0YL7/uORRhSZQO/E/nRecWI"
    "bltonKCgl9hLr3tMm1LC26SaR8Z6m9RyBKx2AjSgkQCNBGgkQCPR2qMqaCRa0c3A/woaiY"
    "ZqJID/tUbHojL8mUCdyU4bQO2ogTIteZbLwJx/5soIgk/Xfp+u5Fn7SBekhBtHM9E96IKU"
    "GWFacWuFSekkWiYhX12+fskVKh3UK9062HoLciKxREc4JJ76GfVM74lqgp5M6g1PriOqko"
    "j9Wl6p4wuV/IgWvM7cxuTQsUCe+UZpr2gyJlYtq3s64X2PIsAiUL6Q9utwvwn+3lPcKnb8"
    "FvFK37bCG1b714AyD5R5qssMKPNAy6ORlgeUea3oZuBwqFOf18iYc1CKNAvUWpUix4VxHh"
    "m/eSKkGxbAmTqqFPVcSom12vErfahU2d6kZYGwQuf9TVJnUfjgnZACdS6EkNcLKKWXcOms"
    "8vCmCGtW8ghwmzMPQTy5ZvHkwYxZAbCDuKUzhTa5uhQAV3jJKwB46pvr9a0VnuIbOSccxD"
    "g7L2pmMotC+aVWMzHQf5/hjNabb8KKB41nUweRR3qjTtFmFP5tet+tFY0Af7AC+xbP80L2"
    "uejJeeUSr5ZrIXO5tLZkpHCLFTVwPbLcMuzHgDE3azk71U2lbt3pfD0yx26w1oC1RnWKA2"
    "sNqPE1OuaCtaYV3Qyu17WZav7ZkdXT9iUb7NyFRxQ53cpTJ8YVLz7h1k0BU1GkFKaanVcg"
    "0auG6qEsoMFJqgyuCVGAF7Rv76B9S59yq0A3zoZ71hgnXl+tdEQxt6ZERZQg3szXEHm02j"
    "wk+yyarJjnDeFMgqwF5vEspg/uIHOzCWPrGZCURXBruj69aEti9ytt+QgP6UROFHDzBcUR"
    "KI5AcdRejQIojlrRzeDmW6fuqHSWtqoTtMErVN8rFGxQS/VzWhZ8BnXuafKnrW33udzmJy"
    "ULPa1zT3v2I85xq9ljVRGFNM5LVHJ5/FCIeOXDHuKVD1nilcDlqdQamRSFF0rnFwrME6A/"
    "10e3e3TSnmDuOZLA9vw8WlPeqVSDfiRG52lySOBUQQaoSOsPSaBK2FHy3G0zqBaxpxzrde"
    "tg8oU2lPJ55ZYPz0JL8pDMKbagR61ig1Jv2dBQdJD+OJpfwXwC5hMwn4D5pKXnHTCftKKb"
    "we8W/G4b5CTKT2RKfreiyOkwrSunPXjdaqjWgpzpoCVsnJYQcqafPGd6nbqg7nJJydWmPo"
    "H82cJSzuJMnct9GiGT1557ieoHdUJfab5u6uK6sVaPlos8016x78ud5zvP1Ov11VqhoJKF"
    "V1yPQ76vzDeu4RFrBxmv1vbjjoZMk19fyeCmOiGZL+6pby7VNYXS7EWxXNtZzcmd9qudhH"
    "qXVVMOP7jktX0KV5gab2Ri7zXzZx9/F9CmgTZNdaUAbRqoWTRSs4A2rRXdDM7IdSrUkpuK"
    "7EskRzgp1WpyUCAVrptU+MHchEfk1Pjcx4stSAExtpWeHyAioXXrKD9IlurmlCg41erfz/"
    "Ll6DAHu6Bu0NdX/aL7adLvX3cQ/zTw9WB6dz+jV8JSWotVZN2qnnw91FrNy61hMvGjF7Pm"
    "vHql1jLs+BKYZ9a/OZqUsL7Gw72Saaz/bZaYwcJh++Nt99tPiVlsOB59CqsLw7w3HF+ld2"
    "aiErSoyjCpOQXbXM6MoQZqSgxg3W/yFK0JR9rnekJTzYT2oHkuNbgK2D75O14BuldRQ2eK"
    "bWI21MD4+d//BxLJhhI="
)
