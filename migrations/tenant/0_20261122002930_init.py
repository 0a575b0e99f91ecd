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
    "custom_fields" JSONB NOT NULL,
    "search_grams" TEXT[] NOT NULL,
    "parent_id" UUID REFERENCES "branch" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_branch_path_6d533f" ON "branch" ("path");
CREATE INDEX "idx_branch_parent__b98f66" ON "branch" ("parent_id");
CREATE INDEX "idx_branch_name_f0cdcb" ON "branch" ("name", "id");
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
    "left_on" DATE,
    "phone" VARCHAR(40),
    "email" VARCHAR(200),
    "custom_fields" JSONB NOT NULL,
    "search_grams" TEXT[] NOT NULL,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "post_id" UUID NOT NULL REFERENCES "post" ("id") ON DELETE RESTRICT,
    "superior_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_staff_membe_identit_91efc7" ON "staff_member" ("identity_number_index");
CREATE INDEX "idx_staff_membe_bank_ac_1a701c" ON "staff_member" ("bank_account_index");
CREATE INDEX "idx_staff_membe_branch__bd817f" ON "staff_member" ("branch_id", "id");
CREATE INDEX "idx_staff_membe_superio_0570d8" ON "staff_member" ("superior_id");
CREATE INDEX "idx_staff_membe_post_id_bf2d7f" ON "staff_member" ("post_id");
CREATE INDEX "idx_staff_membe_name_d45a0d" ON "staff_member" ("name", "id");
CREATE INDEX "idx_staff_membe_hired_o_3b8b52" ON "staff_member" ("hired_on", "id");
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
    "custom_fields" JSONB NOT NULL,
    "search_grams" TEXT[] NOT NULL,
    "branch_id" UUID NOT NULL REFERENCES "branch" ("id") ON DELETE RESTRICT,
    "manager_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT,
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
CREATE INDEX "idx_customer_email_0c7dc6" ON "customer" ("email");
CREATE INDEX "idx_customer_search__b9af12" ON "customer" USING GIN ("search_grams");
CREATE INDEX "idx_customer_custom__2f1647" ON "customer" USING GIN ("custom_fields");
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
    "answer" VARCHAR(20),
    "answered_at" TIMESTAMPTZ,
    "answer_note" TEXT,
    "implemented_at" TIMESTAMPTZ,
    "implementation_note" TEXT,
    "complaint_id" UUID NOT NULL REFERENCES "complaint" ("id") ON DELETE RESTRICT,
    "proposed_by_id" UUID REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_complaint_r_complai_ea6e72" ON "complaint_resolution" ("complaint_id", "proposed_at", "id");
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
CREATE INDEX "idx_ledger_post_account_6c378b" ON "ledger_posting" ("account", "day", "currency", "amount");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztfWtz2krW7l/p8pdkV7FdiXPZecmpU4UxcZhtGw/g7Jl32CUEaozGosVIwg4zZ/776d"
    "UtCd2RQMKN6KpULKReLVh9W+tZt/+cOZioxDlvrTTd6RDHWp810X/OiLrA9CLhaQOdqcvl"
    "5hnccNSJwZqr0E7BfsOJ7Vjq1KGPZqphY3pLw/bU0peObhIg6BGMzMk/8dRB07lKHrGGdI"
    "JMendFdAeZM/RiWk/naDzBM9PCY6QSDY3VmYOtMZqbhoacOfZJp6axWhCb0hvrc/gCmjml"
    "30Anjwd4F+3kXyusOOYjpu0s+sZ//Elv60TDP7ENH/9zNtOxobHrM5VxTtfOoBH+ubSwbV"
    "Om2B6dOwJkZRjA4fWSMfiMNaZMZR/+20ChPinjdYdxnl8ptHsYBqfMl9DxNK1Kep5YKpnO"
    "y+kaGi6fFNZ7aEbz3tl9xaN9eOhefWMtYc5MFD62m9bLtTM3id98tdK1c6CBZ4+YYEt1sB"
    "aY5PDV3CXh3eKzg95wrBX2p4W2uaHhmboyYKmc/Z/ZikxhhSC+xOzzKZ2P5094bZ8T/EIZ"
    "9H/dLxogUpS73lAZdIaKchZbZy6vgsvBvTWljKVM0+lbgE3/5f1u2MPunsEL2t9b/bcfPv"
    "/CGGLazqPFHjLmnf2XEaqOqmzGc8NzPtfDPL+iPHP0BU7mO6eI8F1zSc69i134793YDMBm"
    "a/KY6bHrsAwedm87g2Hr9h66X9j2vwzGp9awA08u2N115O5bPh4m3WX5Dux3gv7oDr8j+I"
    "j+t3fXiY6a3274v7AO6c7tmAoxXxRVC/LEu+3dYkvWG9bNdhMe2vZctZKHdUMRGVrKoiMc"
    "zLOF+lMxMHl05vTj53cZg/uj1WcL6PO7yIDduU8u2KP/JjBYKbZlhYjK3LnEXTlbt6bAVs"
    "Q21uQ52yGrBeNpl76YHkU4vi351CLP37N2v0P3h6smci9G5OH+it9xL0bkqnPTYXfci6i4"
    "lGfGX+SZ8RfpM/4iNuODwkXeCR+kkfM9kaHsU4F9Okwl8lzfca++eJdv6mbN3djknRo63X"
    "wTZ286q0NENeT0+1ybxPuMXeJ9fJugPJrguWrMFHNWZKuI0u2xXbhiuyhML2e3CGlgeZka"
    "IpIcjXCUYQlxdv5l0LtLYadPEVV/9KmD/h8ydNupalcIqJ6TlW44OrHP4bWvoW8Ch0KakL"
    "cjvL1t/S26WbRvepfR0YAOLqPHIaA5RUbDJ5CDUfpgWFi1k2TxIf7pJI/GhmKnk/J4dphh"
    "52/DbH77UMBN7+7aax4dhCi/6c+2iwooYapaSihfckkoXzIklC8goQDmOHsKIGBwY6JOn1"
    "5US1NiT8wLM61t/NHiYhG9oxL1kfEOfiT8Ahesv8KqZugE9/Gzjl/OEuD8SItGFqSvuW0V"
    "a9N4K6zfIshcYoI84gaarJHu2EjXGsgx0QQjC0+fTII1pD7ScfmKHgGIN6nSTduhF9WO4/"
    "dldbodqK8HeMzeBP99PDK4WOKKElcU4hTeMocF2e/bBlatPt0Uk7b6zcPMXX4KzegW77bb"
    "usG3PevnzDWp8ku62wIHmeWUq4UNZM/NFwKWVvYO2LOhmStVxHf50noekREZg81sjFQLM9"
    "ut2+EbemLYXxFeLJ01epnTI4UZdt0Xv2ALM6sumlGhm37QkGnRfxq7nAho7D1F+26k64CQ"
    "WmKvMHuK9XfdvYt0WQ9ZQhqipSFaGqKFHcyqBUaJC5eNC7OjJcbMlmWp62RuegQRRlYJQL"
    "4e9PWPP6OmNS6cFeJYgOY0mSaN6dKYLo3pdeK0NKYf0W4hzS0nYW5pq/SnaarVe8aWpWv4"
    "LAmFi7ZpZIJxbmvFDDbfbnRBmgoQGHqZ69M5w8I8pAxQs5e56iAIXrDRBBvmC9KdBtLwUr"
    "UcG80sc8FQMP513tjI+xLnaBi8bb6QuGHmQC8eEfxzitnvtRF4aLIADrAAWSsDp+FyHu7E"
    "vra6PvuzlsaemgA0dMLbif65XZLiEhCgiDBfJ5UJ+e+r2ikf4Rv8evH+428fv3z4/PELbc"
    "K+pX/ntwy+d++GUSHKwvDLleK4V5hS4l9C41+rpbbjMIcp5TALPcxweiWOb/LYus2zBrVe"
    "AwqDFNkAIaITeoux7dI0DaySZM4FqCLcm1CyejHtste7CS2Ay27Ulezh9rJDJXI282kj3c"
    "HJpw399dgoouv4BDVUc77k0dS/pCvqX8QC4UVjdoleG1EOx9n7jQrV+iP5Ha9j4WERlrr6"
    "3qXf0XGydXP3zFc7LPXFV5LC04r+fg0bmG8LfXrM9bvtIbd8v4I6bq6IwzS/uBbuPmpkKt"
    "+BRltV7u9Um52pFlKRjS0d21TNpQqsucBxv5bspnv4JPLuimy7G4py9t3tiurR7boZGqpq"
    "rBLg/0v9MV1F9UgOp6BWyXCuo/7PxcWHD79dvPvw+cunj7/99unLO19ZjT/K0lovu9cgSo"
    "QGhMsWogB8K9sxeWDwFZ7pRHc5Ft9fEhtm7zaMxOWLFibKlTyFUdJNhfeNqDaBtXM0NjlK"
    "tnF9Y3PQpg3b33vddgct1DVy1KeEjaq0XhOxuI3jxROWWNyrC0OZO53E4iQW99rC/NGBNB"
    "KLO4lhli6HFbscgnhQgLtu8xqy9mMe1n5MZ+3HGGsZdxJ5uz0DjkcrMqOZN1wTwf8jwtHL"
    "JuJ/RwTwzk7rroncixGB/aSJ4P8R4XJs05Vno7JxPmeoXL5QBXLiMJRU+XcCLrUFWXVpRB"
    "4qYcBVzjCckhkqi8lY+HxQwjAZfJt0CyfocpnmmCDZAe0x/p2jNci4+nqc3en5LgIkYmS8"
    "gPfVKOOFAxN5B+UgTFmCcnA8LpdHoRsIglV6mR3OMrI+ZCOSWrBVLgjSdvDSi9G18NS0tA"
    "bSVvS+iej3XCPXmg5OgjZi+XQYdsh8BmdoTAVNi6u942QwssT+WUwwpYUPSLcZ98Br0YDA"
    "YpZd4ldM57+GlurKhjebS5sHBxvm9Ml1Z1RteLWXaqJJ3/CkL5dYG/Nv8KI7c8QT1UD7EW"
    "FiQgONF6qGldXSbcbtTJBT2lw9ztHKXqkGxBxbGH9F46VlPuuApanG2P2Cc9PQGaXuoKll"
    "2jYArxZGxHToewjtboo1+gvH7LvbY/SEKd/wM7bW7s9h34y5S7Jvd47GBP90FDqiqqHCiI"
    "bYsiIGtm20ecosVraj02eOiQzTfPpK32bhBWwZmkfL4qltc4EnprZmzPJaNNDM3AwN/RV0"
    "Thk2G0raOV1Mu0RWh7ISwEwpM/43zh5oX26McWCk2exnk1OmvpYgepz5EkSXIHp9JSgJop"
    "/cMEsQXSZ6EmLlyBS5r8hRJrUX2AO89jXcAcq39VhUL0yYqqnSp9++Tr5qpYmfGyyhqFwS"
    "ppRyidByiYsoKQC3FFg7UTK5hBKWkAtwFFw+GyoJfYu8chbY2WF0N1RydEUe3Sm4hBjGbv"
    "hLhFaOtMgjHUGlCxjrI5TSXl/AXu8akuIcT7fXB0ikvT40DGXY612TXZEBCZDIASl9QLht"
    "s8h4bCjkcJQ+HAHbqIGfk4K/U5WlJNLDKUzvKhqAsrWlZAt0EbkruQcpfYksfbnDRWVlxy"
    "yy10Xp5I5X+o4XcHcpuhIjpHIJirYEBfHh62p4sTTph+m6z9zdzhKc+eKNGlleffqmuWJt"
    "2ufy73vCa8/9jm4vBrbO0Vgl9gu2mMOXjVUD3OB0h4X/zk3DTfnHamg4c912yZgzGL0yX8"
    "DtDTzoVC3Z46/yNyaGJoeSxwbzIMtI5UNsEXs4WclcwQm2xPe5sjK/z8jK/D6elVmmFC+/"
    "DkCRSVvfMMeLT5/yBM59+pQeOQfPIs4aprZW5qpdKHYuRFRDTn/+mMfN6GO6m9HHKJttx8"
    "0lmN+FwyU4HHvP+g93d92766pOtujmm2vvzdh6YwGKWLWxsiKOnoCyZCseEVLpfCCc5hFd"
    "TKsEiHOwoJJsKpy2odoJRBNMk3RhtA8Xv332ETT4kAWeDW5bNzdxBG2BNV1V0kPe0yzSQa"
    "o6FJs+hHDIVLQ4m9PreW8o6sDirF2oinreMhjiJA4E/HOp0+52GOYw5WGG+ZC5H499lAUB"
    "HHsrZ2L+7Dxjlu41BjUGHzeyQEaTNVSw33IrvDgwF9iZQ/Cuw4uELJeYcKxO9WN98fnjOR"
    "pPzcXSgJE/n0ItEawlRAvv1x0PDjYJDoWy8sLxUL9EMyCG1bTQo05/IVotmxDMStAYW5Zp"
    "jZHNon/n63P0AKK2+9DCjrWGHhtuaCx2Gl5TTN9I+6evoj/Bq1rvhjCPVceBCsX2mDJPN1"
    "Z0qu0SH+v+HqDcM25VIp4CIZ6ykG1tDoGQub9gacEaFxUsP/uQjDaU0YZCbEsy2lBWZXx9"
    "dlZUlTEU67MRPgsF+2zIpJOMyOKKp9sUHeAgnRxhkUfYU0LjI5xqiQiSSIfeqDmCYQWFZF"
    "CPoA4IecwIkdMKkWmGeCdQMeD+in3BGIbG7jeywDPLa5HLJ+/RMlcsKd5MfwRoCK3ogEJx"
    "oSe89iEuVlsEW/b5o6XSPgCBggxwkIFtYqzwkg6Vg9x0UyyrHP3OrCBvslfeAd65RxkkiU"
    "LJ5GYyuZkE+cSXqWRys5MY5tf07KxhRb6tFfjSw6LS6u8dIB7qddZKJZFPvvimFD/2E2ll"
    "ehyx6hwO6ZkBmb87xLHWZwlKTLhBpjbjuE0V7LfNnUucqhETPKOS8Zjl2x4zezivOcj8hm"
    "2qbCyWzhoM6LwOIf0fbPQEAoZMi/91zfpf0ZilNBvzhNs2sla8ukFimvHqXz0iztxiGb9V"
    "lrh8ZpgvDaYAofd757+Wdn6pYUkN60xqWCcueksN6ySGWTp0SIcOIVaOdOh4TYcOmeG4RA"
    "lJOpbW8qiUcfsl7zqcOUX9dcNUNZRBLnJZ9C8yDPoXiUknEnXgTD4n68B14HH5ch7HvIow"
    "eENRP7eU8oswMBix0Pz1CCR3t3OXmEnJJ9KDjr32deDtoUOONeyoulEoAWuARIx8hPDao8"
    "5HKIi96JJppWcJhiL3SSPLQjTZtNlqGWqhFcRJmjPmR+ZYGDfRHKvav1ZQVMWyG8jCj7Rt"
    "A/FeWZAmeKvFHdl274qFhy5VCxPHtQ4tVWfOwj5dcxDt13boExs5JpQ4hUYzE9LPcQMPlF"
    "5dGuoUL2gf9levA8hfx6vM6vQva8m+m7kcEc18IRC+CjfYF6d9YGPWQFil3413jjU0oS9D"
    "tqHa83M0ftLB5qTb9NbU1LD/W9kYvLE3fni72JvgK5da/pQxVCm3pqonYJfbq41VazpXHi"
    "11YRfr97p7l901d5v0Ft6efUsDnjTgFT0npQFPwlUCwVXSgHcSwwziSRG12GtfOyfJCpRi"
    "mUmgUkwypdwFMLhDVgvG5C4BdWCKY8xOK3ghFLfPvv+1ib7/dUT6netu766J+N8Ruey37t"
    "rfm4j/HZHrfu/hvonYn6i+lW98cg1PxuhEBwc0oCKT32sv8nAIs7Ok5afMN/VT81QKxeyz"
    "+37vvjfoXDWRdzUircGgM2D3vCt6754+/8HuuVcjct/v3Lf63btrIHYvR6R336FrCP4fkc"
    "HDgP69AjL/ckTaN70Bo3Iv+B1oxP+KsbYYAFBgbXntRR7unddWvsWVtbritgJNA8W/kLVg"
    "Q1IHTPsATF5SJhUSj3yCOjK47BPCXGICdZDn5soqZCqIEYphMKhVASOTpURUkiAp0KzTB8"
    "YnylKqj28xZPAfdOQo/mSYdmHuhYhOmnshmLvAxhAjFGNjOHpLYkiuD5o3YmPTsix1nTw4"
    "UcLI2JzKbg0G9H/8GZOWrbTKROmWlxCRdPdNMHhHGRzn7jfTwvoj+R2vY/pohKMxm/VRcn"
    "Vzd/MVLfXFtwKGJxX9+Ro2MK9D3e8Mhv1ue8gth8l+BMEa8FRy1FRLMZ+xZelaUjXeS7eP"
    "b7/3MS87ms73tttfz+3uCLXCtCEIn31z3aBqWoLgUIRbdZul4c3S940og0n3Xm91nVGMXZ"
    "pS5sQqwrNjnGH0EJjN9mPUALq4xYsJPkYAKxeXVNumR2cJC7Hld1TT+WSZBlYgc9uejOrT"
    "frwUcTVkk7pcWuazaihuGt19p5XbXZ/3Vtdl6OfS21PAcrupLZu8Sh778snrp66MMrD2iC"
    "2WkUXfd8O6YX35iWDqwq7q3aU3Elaq33RICNvmQK0sQ623ulJfYnBHfpnr0zniKiFSPVdn"
    "uk+YGndAhjQ24MK8WiLHbCBiOkgnU2OlUbY2kEo/z7H1FQEujDAUtefFbcasyCRzPoZfH3"
    "e/PvzrE0t9b5zPbR1QgWh17xQX5U37hsyvI91zpXuudM89Sb9N6Z57EsPMz7rEEU6xBOnJ"
    "EHtRI+cRDWqClTOjRnfKoshTmftooYGcXKP7v510EKfH8W4o6uCUc+hI3ldNRHREC7xATh"
    "Bp7K3Y2LtR2w5l7BV0om619oYWaoq1Nz51pRm9YjN6lfjSAE/dHx3DlbxHjSw8yQ40yhGR"
    "7zb3osuncyhdzMouT1WCJhgZOvSMZqaFbK8ucxPZqgFZlD1sm3ZjPetT+oaZTmBmodHq4t"
    "3F5xhwdIgXyuozwh0GDYndSOxGlMOhFkq9xG5OYphlaHWlodXKvwsFwQVIahgHV36JH8av"
    "JJe2LSzGdc35WA6LY6p1LoffV/CvOBLlMIyWG/pyTxYNqfJsz7A1oF0d4ZR9FbeKDp1V5h"
    "ocINqs7M5Zgv4ba9PIUoSx31qZbprnLl8ECqqKllTVMMkbG216c0uhQhY4Dl1/ZYrsXKea"
    "qbVmTguYaigIazod8uQarGW/oGD2N+Y/qyyY96uLgeDZDBTzZ+zGt8nqQ1LDlhq21LBPV/"
    "WSGvZJDHNW0vTteXCOIoH6Wev+/qbbbt0NWX4bfgkJbnqXrSHLCeVfsjRRDzetPssTBRdp"
    "aW76nUH3+g5uelcjctUd3HZ5bh3/EloOu33ekF1EJaI8ilP5CXAykrlvH/b9ErsfaDnLYU"
    "8Y9qicm9e5J0p30q5RB3fyOSJ2VeLlk6Cw5VWhEkilx0+2f0qQZXFWF/alqGeoaSPiUZEw"
    "z4Tyq7inU+AsAVRi9xtZQNLSa5HDnQLasoIBgN5oK0fH9jkaWyp58stHr5bwY2xWVtrACl"
    "hsxgi+FC8eADe5PwQvC+CWEoDqAnSYaL9JxRAO9dqCOBN8AQkmSTBJgkkSTDptlEGCSScx"
    "zNJdQ7prHJcvgXTXOCiLPYk4p+jkNZc1rhNEJ67nFEGhNhS1mKyHRqF8xbHIDhEiqgXbqz"
    "7pLCrJWTvJimHKEmRFMR24jlZU3MlxDyCYvbNH1RODrNQjLciypGCsMEczArIiaHIuGJF5"
    "hQUCpLh3mN2AOqZQEnRirhzkmOdobK9oY920WLochuThpWk5ANoZOsFf0Zis4NVj9pD3gz"
    "HiN78mYYmHeveIjCdUvlHUKYMox275VWi6VNfo0cT2LqBjKGay5NKh7u8tuc4pbC1HUTp1"
    "zk6XUhwEoyxghTnKHCpZ5VVi2xLblti20BLN0UqyEts+uWHWNUwc3Vkr9GevFolpJvI5zy"
    "V2JLL7JHi6XXXuhgr7vzv8u9Ju9V0PuPj9EblvDQb3vf6wibyrERn2Wz86N8p9p3/bpQ9C"
    "H0fkW6/fAWe6vuL22e6470h7MiIPd91v3c6VMui1u60bpd3vXHWHSrt31Wmi9Gcjcvkw6N"
    "51BgMFCoEO6BfhvoCJt6PqwesAIv6E4YpDfN4NsGpgLU0yihELPNeExf4ibFTYzy6CA6Z2"
    "UNFovJ7t63OeBfA5fQF8ji2AoJpcbPZHKeXU3yHFWoCHxed9MrWc9Fsnfdpmn2GM3G+HPz"
    "17elFLb01NOJVUlocK2TuHFfnEInNbxpckxJcEIdK8sSVBmlPOHbu0zAmzYymFc+8mkJ4y"
    "Jw08cwpOwgDJKXNOlhSvUujACzVpXadz1yeoH3crkTpkaeZydgZZmjljUIQqzSwToJefAN"
    "31RyjA0ACJZGd02Qe8RgqwNEImc8rLnPKvk1PeDX/dk69enG1NuRrYAHPw1FvbJfC1mGen"
    "mFvB9uDy8F64R937WFbAPR1rk3IS1mSKR5zSwbPzoF7IRzJXQ2x69RLJR800SItZEscGtK"
    "uasos+ddTp/nl8WS915ZEsup2HTY+WCuk99uTSNe0F5z7+jnE6PerPmCglTarvKtF6z7U9"
    "Ai08xZRd2iuw6yjXoDqljGI82Pfog46wVlc+0f1FM2BavUIi+6NkmM8oZaoaBihGZXGs7f"
    "ZX2x3MNo1VCSuy73dUU07R9fiILYVqv1ZiKH4RZt2wvjq0q3WNuFUoQjUQU2Enub557OwR"
    "PDTpf9uZ+mDXSs4oGMLbWuq/4/VZQvSu+6SRFbirLnXlyW2UI2bXMMkjVDe0sMMT6dn6I7"
    "GRTpBqs7x8MKYNZM/NF4JMMsXnaDxX7bkfPDv43vr14tNnrzLiyxxS8tEv0IA+5vhnUuK/"
    "w7y0YAQuvHPfeFYZFynjIovuSDIuUgbMCRQwJ+MiT2KY4TiND3C6S5vXvnYxCp8/5gkB+Z"
    "geAvIx6s1mqLbzsQhvfQKR/eZ39cbM44yZ7osp4z9SOfs+VxjA+4w4gPfxQAB7ai6TVOJ0"
    "F8wNxeF9L19nr6/Ey5JqHDp9vMOxG6aUx67Qx66Fn82nHbPkBSllljyRR9mDEmJDnK7yB0"
    "ikK2q202QyyljYBS0nyCgoS7c6nwUmVLUVTUIDUwb6y1HOB/t4N7GSIGBgQSoK7PJnKxCs"
    "uKOyHQz+Y44JUglq3XcBS0Uvqo1ANQE0VuPlfQGhRQudrBwcx3V3oN8O0UpEVSBEtbjUIo"
    "XSIxBXYJcotpw2FIddUschqhQ5WEOjEB8C79TMKdNsDITHyPutMs1m2uURafbKo9yywSbJ"
    "8rwlHcGbp5lnMEsjr4Yb5zDKsrJmc/o9kfmMLXpk8uiXNzayVxPHwpRoY/bkr0Vviek2+4"
    "XlPIYGPAk3JQM7qoXp6aPZSfbYSt83IiPynT5wa7ONn1VDp8uCXo/Raokcs4EmKwcR00Em"
    "aXjPWUKE8VekqWsbqW6CZf7qN/Y56jr8JWPfC9vQF7ozRrBCNDAlj8jSUKfYMxHDT3yzU2"
    "bmMuzCkVy8bFqU2+UmPkrar2sibUn79Zm0X7+27HN0wqy0X5/EMNPDXzGJkSAyX5r0dFVJ"
    "8hgHySIjPKF0VQ2qf+ewo3rZ692EBvSyG80c+XB72em/fc9GkjbSuUQd3z03Ulvysko5kE"
    "JUJ119PiDWFuegTA/WDARcMlE/gYl4qi9UIwWIihFHWcmpz91e6sXMTrt727p5+/5L4yKy"
    "0oMJsQRKUXM8vC2QUsVT+wrwM0AizYIRdkorq7SyvjYiud3KGt0ASuBp3+2mpjwN7Hk5eH"
    "r4FEpink2lZFAq3SVgQeUunLBFF/cKuGU9hYH3egxUUeeAtqHT3z9g4VNnCcaJ0PNGlnli"
    "yloq9qZpDuMEJwLbACNroMmaxWx5MVluBBYa4Gc6OAZaqGtk6M8YqQ6L5Wog2+RRXybBaK"
    "oSNGElGAGt14B6ielVkpnigG8uaCPQYXcx+BSWGLzE4CUGfyYx+NMFZyUGfxLD/LoxZEIF"
    "45QfRSZQQIiYcnQtlpCMBzmFUY6qB0XE+DipRC6zkcsgy0rAhbqR7o6TxVvhoYSJVi1IVB"
    "D1CA1DAuoRHaZ01CM6P3KAHgTR7gx9ymggSY0zh0w03BOScgiy1iCdnKOxC6nomp+rJkD5"
    "hrZjQAPzSMSPOn3xuoFe5th1cLTcdLlh4OOQbx8RcwbdcT9K5rw55iG+Y+aGucTWQmeoBn"
    "pWjRW2vyIVLS0TqnywND70S8M7ODSDjRmCpK/wpcc2tp71KYaAFGsMLpxA94xtvyH7HZqJ"
    "7REBBGfNv9mKGNim5HSHnSsLTJco/XWQ2pI151CQDR6ogDKgt+N/vjzZ418Q+xncSRS62Q"
    "XVCX5hiepIVEeiOmcS1TldKVaiOicxzL4MUQTaCRHJHEFb0R2ZZ+WV8qzQSWTDVkS/2QrM"
    "yPYuXsTpnUif4gI+xQGJPnmv2V5yOtKFwPU2z+7ofk0JTYJH5LI16LabKGR/VyaqrU9H5L"
    "43GEYfwayGGtXdH/SEUH7v/F35yx+00dLSn+nvYmH+/3yJaY55trYPFzm2tg8XqVsbPAqP"
    "KuhfRTY2r/1e29rxgJeV7Gr0d3NQYzfxLEYt4WSRJbQoLhEb7ozyjHFS6aWdiSYHOVYCml"
    "yv1OaNaMW7+PTao+qdi+0lCGdFyj9EvOGOUz7eM0V/Qaz9XrXtF9MKA5XRZ40sjH0ZbJXD"
    "qRAmzBsbeWSABavWo0kudK2B1KVqOTx7AMDU0Nb35CP0L+WLgVSiwQeQFxCgxywZAUDESZ"
    "6EVb9O5jUSbotvZODB0pFlk1X2c66ssp8zssp+jmeVpSpMcbF0QyURQ6HlUXECsUTIYlSG"
    "+FnExL4tZKtgCqldA7ZEYH3ZSTH3EqL63EFrSP9LdFgIPc8UpjxXL8dvulWiGlLBZfxPRx"
    "+DHRyiHdTpFKzorAs/X9P4ETwFaAsVPVrgTABSDRV16B1mgOfNueQzpd+eG9XjAlXlbzsV"
    "eYq9Cf77eGQSlEDeqjlOekFOhaM46Pc6m0rcTU32c+O7qBsLm52DL68aCp3TPQk7sPdsXJ"
    "3sr2g8WemGo5Mx7G82mpp0f/JVxImxwks6CxJ1zb37BB+sP+ZmQMuELRbS6YJPFZ1udBjo"
    "7zKt8aaOGnuqIv4YQYXyc+Tm+XNU2GXNFfs+9EBEb8cWXVsWA3/HvyDdHhFWOZjux1TFnZ"
    "jamu7Ua7SgOl6D7dngVzU1NcwbIBO25PN4Kj7PA21hrojj+Z15KfzQdGVZmEzXPAfgiLzM"
    "9emcdc2zCNqI94e/sh/Dvi9hfmpr7wnkDJyDvxk7MuagxBP3dSd1atREC5deWWfSK0ueyd"
    "IrSw5zglcWPW+LQJRee+mLtdUXC/4q/y4EAAdI6ogBV1FZjLEMJ5zuW7iMk453yeUULgf0"
    "izin031wImTSw3APXxxXqUuwWme5FAaopA9hAR/CkAJckOcxWsn5ApzfgAZFBc8wpfQ1E1"
    "nulElXK0+6WgBhDYyLnwhtT/+oQhnVBD3b495RsbSr1spIircowimAmvurWqVerNSLbMCj"
    "gaEgUQJwH3jayILv3ZhixS2PlAfFh+JzDBLmcHggWvqNa5O0zxHYLF3/eTRXjRnA1TZWDa"
    "yhmWuwXK4sup1iNHa/w6+043ESxF/9CyWUffgNfA8o+6lY9NyTjJvLidUsVxNDnyr/fHkq"
    "pN6GqKR2u4d264Uc8Z0rPghD/DPFWBOnrAWokyXsd/42zB4AX9a/6d1de82joxJReB231M"
    "Mu4XI+scisP7ujjGgi+H9EWu1h90enifjfEelTlajfuWoi9yJ6Gufzcc3l4prh4RrdlqSt"
    "baf1cXTKMBVSnncc6CithD1EHmkJbtV1lAXxZ3uwWTJ7bKXlMws3aGSpyFBfHarMBtrmzu"
    "OOfDqkGvQs0tbIXsL9t/1vbfTbp4sPaLR690797UODu/j+8pU5aYHK6zp4QTQM+JJ5HRKN"
    "t0xP4V71S0vWltMVN6m3Zept0l9Y7q+vt79aKduqlb2b0id+sPf2fXRgLjBzkX2Zm6ykBE"
    "B3PBkjdAJvZ56wU9XGv87As1X7isbP2BqjKTiq2uD/+jLHsBMayHZTC6LFynaQpieUwTjE"
    "CwvmSdR0e2moa4WxusF2RWheUmVrG6vWdK5Agkm7WL/X3btI1xIkFQgklf6+Z9LfV56p0t"
    "9XDnPCMLtneRFtJEgjdZKttqQn+rN2BdI9WqFx9PtOf9C7ayL+d0QGnf6PbrvTRO6FGNh5"
    "VHrMO9ujdCIPhUguwgyITuB0pqvkhuiAPpLeZnO0LpLPSfkYsqRbKdkm+/gGNMAYP1uWpa"
    "7THHzDhBHWVmnyD6hrrmu3fQ7vew0dDQzL//gzbkeezYpmDwzQlJg2UITUITvotrv5bS51"
    "cGXb12lzqbuOc0d2vuVy2JS+rblZFaxlsyezCtY5EtMsmc0teLr/rGrzXuo6pVhunj1ZdG"
    "2p9WXQQtUhU7Khk6RE10XYdMt6uqEd1ZVXFp6akNtJgXjkff3v3b7abmhzHfnl2WP249SA"
    "91JXJuka3X51R993QnV+OgCYGV3eX63kqbhtNSL6x1lXMFHgAHq5xYvJTgmtRZD5t6ezDu"
    "g7xfMFBpymA9mQk6erx/vtkzaYf7mGIppjOssy2DR0+6kJiwp6P7RWlCeW/m/GJHZeJrhC"
    "xBs1Mv0igs0VL79ILk8z2rbhVoRkjlus+CNdXGsbrejOa7AHPCfko4nthp9uW0UWBpAXHB"
    "pAlHgkuo21RMeyKt5R0A+C9V5ZocjXTVJdQ0tQumeChTWdTgVHWVl6EZZH6Wpokrh49y6P"
    "TQKapQ4AfxjxXphD/RnyWCzJUZCohsyuINeR6cp0eaO2fAKBS2uVhZGHrD5lxGodl5erME"
    "NxhL4aO/nj2DJM5CjG15frYgOcbioL0pTpKCrusO5eYuvRQ4vDzC1cW6tuqHMjAkcE51QI"
    "jmi3Bu3WVSerqlaVvvaeQSRBxwzYStI1y2mg0VZ18g+usy2xZZuEJ32mMw1rbgIOzzseU+"
    "I3LIe0oU+ZyooWVMfTTC/ZxiKuRZbbdYLy+A+/RMemXvKfMo+HuC7qotTCrrlWIqthv1I2"
    "D5bnfwfRNUgnlROhhVdxinOJO6i7i66HrQorKEvLLrt1MMGVKwwJYquvSaQLrSYrPe+rLt"
    "sF1x7BLFbzV53wIliunOnMLXP1OGfVTbjowIPddc2LdfcLZ8XLZFGZ1E6rylX1C6EuDQ8s"
    "dcncqqpulB7cIk0eauoXaFmYz1SeNkmDEXBzDKV+MS1n7pVz2cX04s2wMuNOqzLkSEFeCv"
    "JSkJeCfJmCvOCRJlVO6bKDTQqGREg5ObABB3z4QTry1L8iqmWIUOqWQuuW6iJh10nf693m"
    "cqPfY6OXWR5OYmUdl+eAIPF6RzfKXmHvXbJMBiml+4DIoywRWInAHjMCGy5CuW9IbpLTeU"
    "2YHtnbZ3QOU1WGlf/Yj2l93tcQuqoTv6rE9u8x0eiXCs23swSoP7FdIwv5X3IKRY2R5IiF"
    "sDAdEtvhiPiLaqOZuSIaejRNjSWxfVEBiucRC77HCSDngORjDcqoQzPumAIxDh5uz4q9Wx"
    "gqzrDwh5g54MDvljl4xQBn0zHxpZqcUCWjjoqakklF6vBSh5dyv9ThT2SUY+rI67gvhMTC"
    "BNEmKjamizQhYTW/KMOIuHtAJPZyOIc6dl5yf8uEukMaC8cMB15SvWR7bGd1L5IBnqcp+s"
    "gTuLZ78/GewHKYdxxmd9ffBUYPUUoYXeRRllF4MgpPBChd1Ci8QDK5BF0gnGouXRMIJLfL"
    "qwdAWwQBfCCZA70bL4cdQAa93EcIEgl8RU94CeW/mPvv4Hvr14tPnwFXnOOf4FX8AoTwiP"
    "U5N+nvTlIIDvDGV/A/lg7DAjkMS2WswhrerMp9Mne3l14IkIvsk33WvfvRHbaGXajAsLke"
    "kfvWYPBHr3+l9DuUtInCn6O7XZ4hKr8mw0LV8A7idIBMqkxCC9PHpRlLbFomppHjKz3LKp"
    "ABpWdZTWN7Q9nCE41j4WziWcaxQA7zfErxgM4JzQY1E3RQlhdGRQadfeAoYxKN0k0d08pS"
    "ThMqv5bUqVRtpWr7eqrtK29rVSu3UuSSIpcUuaTIdYoil1d2JEHaClQkSRe07ECjHHaHiW"
    "W+UE6AaPMy16fzjc+y7698jsZwevkZSjxpyAP+wY9oappPOubQfwONIfMJy4FiuzlQuAN/"
    "khnisF8gX7oVJhq6qVpWBNy5lzzXistcIAZpdh9JEJospTwo5UFp6tgiDcq0HGWl5ZCpBg"
    "4epiBTeJyAPmOotqPYeKcsoFFaOdRCD7W0+Z3CKMucEqcwynpCkbyMENllTfHbj59ySOwf"
    "P6VK7PAoht9aivqIk1xh0xkcpqohoy/yVv3KKvqVyGuJpUosVWKpMSx1OLdMxzESTdf+s0"
    "YWmuoEW22FU78xv2+kOg5eLB2W4hnyQz/R4WvSu+wDfI0Gmlnmgn2kxxWAfw0EhmjuRP0y"
    "Nw3s4mJxxLSid8hME2LAXukI44wO/MpKSh2UioUFSSQglgCIMeV7R51d6nHiS/gTw5yCNs"
    "bS8RQd5RixhGaEG2xBkkiwQulJQoZbQD1DwPBa5LDVurbKkKMaetv/1kafLz58+aVBn6gg"
    "G7gV1JAb5IHG8JLxORpzrNHByzHLXAX+MiwZlU47XeIkaeNQLy1Z/JDWzmqtnTxTmcKHPs"
    "7+9ErIMcJaqPlZu2gVJZH9JRVn/aX+mCoOhsgOJw++q1YY/J+Liw8ffrt49+Hzl08ff/vt"
    "05d3vlQYf5QlHl52r0FCDHE/LjLSLzHTrcVueU8itBIeFk2eEBNZe1U9t0RcrYhwtg2D6x"
    "E8NOl/FSNwIrC+bPxtL1G389PBFlGNrkZlN91ZJ4m9sTaZIjB2W9NfEGi+PTzE8xNUWb4C"
    "y3ym9BZ6osuZufYtWJKzt96DBhrbq8n4F6QaJsFNhH9lOQ9cbAzbTCaF32Gj6VwljxjNIV"
    "IkIYLkMO8FT0UoPsfcEKmsTEwHjSlD9Gc8Zq6RcIt9D52kl0r2vgU0oF8jVihZBqnUWUx3"
    "vVoLIIYBisMJiO+rFRBLQwtlwrvTkPuW2o7DHKaUwyz0MMNxGBvfdLuV27wWeEXELeFTHg"
    "cQ2irdLeFTzAWESyoJ+IRpGlglKT6vPlGEzRNKVRWfPTngsMvlste7Ca2Uy24U+Hm4vez0"
    "375nXKeNdCcFkfBkvIK6aoRMeoJIx5oDOtYEFZM9nWs8LfM+0OVxsniroh9ZsynKfnQWl8"
    "Bj6cDU2F7ZaaEul0nmkCJVim5ZHy0bNPwFPkonjTSmV1qpKLYJJMBSSRtFOizloVFKcKvK"
    "YaYlqLfEpHu1gYYg/HTueVu9sZH5Agn4saHjZ+bJxeCcX93CQFRcnWMLI0x7P0fjJ7wes/"
    "tj3bZXELhKKJXlYkUJBtuDvh5AqiGLiwWzHjPppliDPW7+6n0tMA1bVBZUpoaqL8YuBAY0"
    "7AbHvcbWysD2GBmm+US/qTQVSwyqov1QYlASnBAInJAY1EkMM93Wi2BQbvPaOU9/zBMX8z"
    "E9LOZjLCqG/S3AWa99DeG99xd5uEtbpac2vojxl0uDRTi8oaghjz/liuz6lBHZ9Ske2TWl"
    "EnpKsY50NoeIasjpSsBq6c74qu6MPhd3icWIEUuRR2iRx56ay6QgpvQ0NBsKmYlmj0w0G7"
    "ClyA4XptppezsiF9Uqdjeud9uKOuXJ5AraRJPID2gd9e8crXmUTj/bsRUewKLwAJaCY5DW"
    "hRyHAuMgPQIqZXUBZ+sgIM5QeT3pQC5itUpy+D3O4zhutQqdoWCO2I9VfTrb+yvjiMXQwx"
    "r2YgbRBMNektE0qzoftFbUcPM8hr0NiVcT27NmvbERmxvoUX3GXkHtR7p1EXAGB49u+t8z"
    "RsRE9mo6R5b5wkprw2fX+uaY9AE3gS0S7XqHfXvBtLa+tVT6j9fHdhcc1ELMD5FJV6ioJO"
    "Qv5IKMjRHKILMsH7NgPNGe/k81FnAaEV+oyOrdvzpv0sSPD0nBeL79PKREmOtbByK22iuP"
    "7fNl06RSTwG5NaPME8BFltdsq0z1x9wEdyKQXyAfFff8YTn80fhZNVZ4TAUX7hUEDZos6z"
    "77OLHo/JhDYorVxLEwRqbVQC86nSorlgOrkSOV1sHfXlCmCnp77iNTwdkT6JaNUbldcn5I"
    "2a9Gsp/02zqTfluvLfsdnXVL+m2dxDAz6SA+wuluGT5BLRwEDpDWeCNRFDj5Q0R7CADHY7"
    "EsgDrIMMFK2OpJ0wVYGiCR7JRhgiKECcKULIHHfbNWhq0oXwMLNwdP+WlUAlcv/Y6O8tza"
    "ytbQsS1UAvnWEpaSavQxZaidaHuMNmlkwWOq21ixAq23omQ8DRTlNFLtJx5c10DqxMWaEJ"
    "RWt7RzNF6qa8NUNVbbkhXGfNENA00w0mizr0h30EJdM4CLP4aUUgCArVkaKapmJqW7OuTL"
    "WXVOnirWLc9pBjJgmUtMWA57SCOr4Snd4TQEOS0bPEKRYEzvKKPVxbuLz2OvNCh8bRu+Nf"
    "2OdG5N8Fw1Zoo581/hOlaNCMQs8hKkKoIlqYFddKFqmCOAfMR2wfFoZ86KuQ1olIoreOXi"
    "b5s3uF/TVySrwvkqf5XXu5X0tkreQ5k4m5WNtVbKI0y0inquaqKGTEtQswL+urO3xNd4PZ"
    "fMfglQS4C6qHwlAWqJXAqEXEqA+iSGmawWk2LxmRuKUoI8ah1d7IkXcd52KBtjWn04htul"
    "FdkQcNbu3d7ftOghocBV527QGnZ7d02UfH9E2g+DYe+201cox+6uO7Rh+EZUq3ydYdtoSb"
    "sM3IZa6KHrd/76QLePzlUT+Zcj0rq/7/d+wE3vakT6nW8PA96OXYwI7EtX/dYfdKT9y12G"
    "LlfEeUbAeTzePM2RL30/21CIPFw7bmmf8zD4czqDP6cwuKAhQ7r5ZlqGIghGbvNQhE4yNp"
    "WxRdN8xClruDlUYo8PQqdFJnOUTlrlk+fybrXmw7RSJxNaJ7OwaifhVRnB9z5FLbaprMGs"
    "IvJeXYBhJ2FV4am+UI2UGBufKLqcONW5S12rDeuq0+7etm7evv/SuIhEFwc1rQhiuLIsTK"
    "aFpPIgTS3mdPjo/ZDj4P2Qeux+iHLYtanGGZyeLCVAcvhsKQEjw2SlG45O7HN47WtYFirJ"
    "oZJcczHV4HD4WotVzvSSDQ6uuX6JrYVuJ1tyMtDKJOIabijlK/ou5yyVPBWYyREqOaHTJ7"
    "ShL/SiQkeUVIoe2aJH0PGhiMYUpJPFV0VWljYOKEXGd0MlR1fk0X3V6A7RzqGyQVHfj60A"
    "b5OpJViXGZxweAdvQaduKR7eGZO5BBYPoJ9b7Pk4HOXs3R6fkLiK96hoBArsnvnOPP/4ga"
    "sL12SGV5rzLMSzjJgDj6c5Ag48KCJftAG0boY96M0Z5LNgxX+4773N3O4byKTrznPHZ6Wv"
    "abNFA3Fveriamy/MQf9lvk4OL6j0bYllsQPhF67fU2ZhbP6+kjzEpROxdCIuusFJJ2JpyR"
    "RIfZNOxCcxzGlOxOkocZoPsQSIz6TFQ1o8Xp3T0uIhwDmwk8UDGJK+ZWz3Xg/SC1zF4yyP"
    "o3pUiXwdl3RXCd3FShGilJYKkWUgT/UvppyHqSSMnrRyintvR+kE3sek67bITC9nGgf5U3"
    "guJxLLCZ1rQk/NRXIO8XRP6gBJHZh8aE/qGAC+w1koDctbjfe7Ge2lR0Qzj7U+YPPZ05ac"
    "kPLrOBmc16Cc33AfWuwlsPokzPZJO6RQafDaJnG4zThmivYeNbKs0NNAo1z2Zwur0/mvkG"
    "POMZGKpivbMRfYOkctNFUN41f4WWArputwodtYg1xu2grSxaExNIDnCjgDmmSMVsTRDZbD"
    "jVD5ALlfJtkUfagXF8wg530Pd3K4PVWU+yvyO0p4gTR5S5N30X1ZmrylLVQgHFCavE9imK"
    "dzlRBs7GplCZCLbJo9a/ce7oadPiR0YhcjMuzcdO6/U642kX85Ij+6g+6widifEaHsHbQg"
    "u5N7MSKd21b3ponYnxG56QxZp/zviPzRuWwi+t+IDB6ur+nYdHt3ymXvb00U/gwWnuuHm9"
    "aw1wcbj3sphpWHzi3g6I7zYUMt9HTod1rt79zAxi5GBFr7dwMfRqTdurlRLlvt3+nk8S5H"
    "5KrTvuneQWPvSozhI6aTAMum44Ree5GHS1iUMKqWFBKGIrTynBT6nASFVkmOhs9YXEEiCc"
    "PvsMDimnl8jaWsrzhp1hKr1VjAikngJN1rGEd22Kxi1NKJQ+TdKgKf5cWbImTSwBLPpzqb"
    "KQuGzhdkbQKptAlmmq+8yViCUaUd6Oo4J+5Wk0pk6eawXAVnpDRc5eNywioWy27lTfQkw1"
    "VgEWRYroKttpquWmiJLdskUKTItB5VotssOpbXBkf4J6U21m7dJHtJ2avT9yD+/a24RWrP"
    "/lg5Jd0te6fw4AxW9sicMavU5hl96wr8Y8a8lBIxkfNi+tYvG83VZ14FyaZM/IqW6hpsZD"
    "Z6NMFORh/QF01UQqUhXkxpfI6GtPVMp2Q8oZ6NVAvzGE/o50f3HtlgSIGvY+HpE/0NGppZ"
    "EMFJhSukgz3NzRU3bqJ/rVTLwRb9rfSLWPTHwW8Y0cVB91Ad+oaAT6walClLy9RWU4fHi/"
    "Ji7aoBa5X97NmKaPTRxKR/WAOd2CsITsfpwaIxLnGLWIitClup2VGkoSD4ck127ohX0rfn"
    "nFaykTFk/Ci372d9qbDJdQy20cgLlvQswaVWXFqoulFqrTGsWnQaP1rqomDNpuvu3Rbusg"
    "3H29337FsanaXRuahMJY3OEmUVCLeQRueTGOZEAXMXc2NiRwID7aAgdq86d0OF/d8d/l1p"
    "t/rMDpl0f0TuW4PBfa8/bCLvakSG/daPzo1y3+nfgq069HFEvvX6ne71XaevuH22O+470p"
    "6MyMNd91u3c6UMeu1u60Zp9ztXXah4dNVpovRnI3L5MOjedQYD2uF1l2q+btGkxNu7mEfL"
    "r4gU0WLi825AlSqspUlGMWKB55qwRp1kTTJxB8g1DpsOKhqN16vkVn5ugCBoUWz2Rynl1C"
    "8+9YM8LD7vk6nlpN866WVxSFkccg+hjYpWA5Br+N8R6fWvW3ddr0Rk8NMuQk4FPmAFQ3Nl"
    "abBi4bgcsizAYJ+gDmdm1dsJx28LcNcnqB93K5m+VFEHiLkIiwMk9WPyx1xM/pjB5I9xJt"
    "vmypoW2iQ2FPVj8Zc8HP6SzuAvMf4+WqqWwt7tUodPLDCnz1pN1BqRyya6HJF2E7V3kS3e"
    "5+H7+3S+v5c10LYzueQaaJ6NPwEBz8ovFyTbO7fcTgx/VxG3sxxdd8ksx/0mFM9voiCfE6"
    "glu7PYzTxQCjLZp5GszWIt8+opyFqfRrI2i7W+m5TielMVZHMivWR5FstDXkwFWB2iOz0W"
    "fyzIYkdPg0K3C85BepFl50H35gcE5vK/I3Ldu7lqIvh/RK66rdveHQRu8gsxMDsZ6VRapF"
    "PIpy7Gx/RKwjFCWU842wC2Sz3hoC9lbGxalqWuU9CRCGFkbA49KPC+1xgUMDP+48+oGCiL"
    "C5Yd6RX2L8/L0zCVZKqsJvg61QTdeVgCa4tFdR0rf8Prdo/ygW5Shz0rCAZSDNaE4XHoXo"
    "HMQY94T05dQ1dt1lNduUV/nKaYEBywH6u+0356z7VaxpFcLIulwUn2XHxuP3VllIE12Osw"
    "oX3tu/5uWF8d2tX6aNXKw1Y6De5YCUG6kQ0tPU43uImylrnSzAIVZQkEhm5yvbrBtRA5ip"
    "/Bt3aKWXlRPSVl7C6d7Jf+lf3YkkInZZScjJIrugnJKDkZPiVQ+JSMkjuJYZ7gWaIxLJ+p"
    "ZkMtsqFGTCcndebsbiPziUV2dRKU8Z7oGOd9epLFII3ILC8L/s+2yewQlBSSroucJiFCeZ"
    "gIfZjIjICV2IncJTBZF+RrlE7mApS5AF8xF6A/HQ9uMhJz9m5lcXT9CpUF0If6EwDGoBkg"
    "HV30jQ75oMWWDwOipWrbbmK7tDR9bgY9ViPqK7ua6ZbtoLlqQyK+R/05OTVgJe/YD5gEPm"
    "HOKYlOSnRSopMSnTx5TUOikycxzHRJ2kl7YzpQs6GQMM0OME1c1iiytuLUcn0Jvb4kYFMN"
    "YAOSf1GwJkAjgZpoubgp3oGlETI5TSX+9ar4l/4si2Dkxr4CCzcHb72lfnD2Huv0jeyNQk"
    "GLrSldXDgMTUUeNTLLi3jetZDH0G++FWAc0OU8MbU1OBx6PUAhDfWRXtkc4Vt79S90C9mr"
    "JbZ000ILdY2ICbgf0Qyc6NJYct+JFTWmQafiUOGdzAIa0XIzElmUyKJEFiWyeKIqsUQWT2"
    "KYNzJCQegjQieVSlHLV9aHvVk6e1Dm21dpr2FQWiOqtUeWr+glLI+Vz8LXsPTneoKSGVoI"
    "OdTMfOrlxrfkjb1RAs/ReKpSHZVVkATlUMNeIUn+StrYWhnYbqCZuWKlFdlDnTxj29EfWe"
    "zkVzS28JIKmfYYHsa0z8O9ekSwahk6tgJqrtsnFLncuNeAqgt52ekjVrwS6mcyLxvW1y5e"
    "M6H8BS68UU0lxAj0F3xXiW/hGr/3ErqgnFXB6n3Z/bs9Vs2sSjuHZFRV9GtjqgpD8Rc6p5"
    "6q6F4We5RwjoRzijBVwjkiaCpHp+dLOOckhlkWX5LFl/YIVP3rQ+umO/x7E7kXIzLo9H90"
    "250mci9G5Lpz1+m3bprIvRiRzm2nTz+0KZ1/GdW98gxY+YlePfl110EL0gs9cDe9P5qI/j"
    "cit52r7sNtE/G/I/K9e/29ieD/EWn3u8NuG8bOuxJrmHw1IzxWg4VqGKnSXYz4cDJelVsZ"
    "F/M+XPz22Zfw4EOWcDe4bd3cJEh4VIMmOKXK0/Y1ECAXegm0ew93Q8hD7V6MyLBz07n/Tk"
    "/aJvIvR+RHdwCVfNkfWC6DQeu6A+uFXcBu1urewE5G/4zITWfIOuV/R+SPzmUT0f/ozvhw"
    "fU3P627vTrns/Y1ukKHPI9LvXD/ctIa9PhQcdi8FWW4+4rHTnuhTCz0d+p12p/ujw8o986"
    "sR6d79gBG6bg27d9dNFPo4Iq3BACo2UwrvakTub1p3yn2/d98bwIPQR9rf7f0NPfHu3O4C"
    "n+heS9fiZav9O52P7hW9d8O74X+hFPRfHugXgJLPUPvZ/0CnGZUUr/qtP+6ayL8UY/JYAI"
    "EWUL799lL1jm7M9mryTzxNqceecthtSERefTtK7JVU4At+sxin0wNoImS14Paho2iYWaXI"
    "9PYJBE6jJIw2GrEoFMF0IqQS1BEa1MFkt5RBQboShliw5VWnETZXztRMqyO9XSQPkAu8cZ"
    "7R+8MbEHXdiywB+Ko7gCrfA/4o+Elk4dhWHd2eqdNkYSMdwoiQ7SQqC7Y8yxaWNybuIlvg"
    "hkpugCJvgLKOVDkDL+tIyTpS9ZLWC7hcyyj+StgadsDLy9UwlWRqhKmGDj9PsTHbowryNp"
    "FYJkuIwiPMhbZwroQgleSpzJTwipkSZNG+vLwtWrTPPZ1KYO1pxLGET/McDA4fUWXwedPT"
    "Ue68W1mceKjnSvnBTqwy9uACgW9HyuTw8b5H8UmWUYNF/uxZ1S2QyaMme0fC7ExJd11Vqc"
    "AjmZwRWykvLF9WRcW2219tJxb4lZTFrL7npFJLTmGbqjclbFV9v6O6sso29OWeTBpSSdSe"
    "YWtAu6oTmw4ShexvWlnRyMGdLU/yq2mwfa7KnUDxK5AgVl+Khe3Szgh6UW360LJ0rCFz5X"
    "xF46Dpbsyz5L9HbyFTlUr/GcYvkBz/E3o7o794/Utyjc9qX1c06X4kMwB8OVkOVMZRNmUc"
    "pYyjlIZqGUd5EsN8BF7uR+S7E5IhCm2NQUK5ZMReMtgG3sRGOJ8L44ZaZE/7s4BPYsAhMc"
    "tZEXrrd1rt7/Ao8CGqCUiHxZptelQpK1Ra12svsAevwIEm7JwoXBk0Sift/RG+yuygMn2l"
    "AOhjY//0lf5SP7jNX8ydYTuPI3ujmHkrueUmCy72bTt5sGJfj8sHFFsrSAVJiR7nDLV9Ma"
    "2nmWG+NNHLfI10B03wo0oa9BNL7hjJGcnTSTbQ3HyBtixcKxkhrug928snuNmBooUTJJAr"
    "gdyiW5oEciVcIRBcIYHckxjmtIR4qXtjaj6845Soy94dmaCxw6IJ0sklI/SSOXixYTEVpI"
    "OBVzP6O+n3SfA7Sud4kEbyvDjPZUqNuu9iMqVGPVJq4J/gCqcmG6jSN8gImcBjKOweKcF/"
    "Cf4LCUznA/9fB5i+NYkzN+hwPa4sd3ZEgOlIi0Y+YHrBqejX2JDlKLXEyILFjmyoXuR20k"
    "CTNeKRk34dogZSbV6E13ZMU3M9knVKR0WfODhdyRu2eyxL/Fniz0V3Lok/S5RFIP1E4s8n"
    "MczseEwe4eTR9QmyBraao+l1hhSGKYaI+UJOmG3peeACJIfPAPc6jKsk19sTXjo77EkBMr"
    "khCbchxZTP19GNAvHDCXpROLo4l7NOmCKHOsSiKpcrB6IkwU3GS8kT8JzxK7Paqg66ilea"
    "VXei4ZhJ2lD5L9gzfHNpmXQGyQBOqXdJvUvqXSd6/km96+SGWQZwlrk3glhTxPrmtRc5lk"
    "9Yu1tEZCuyRUVI5R4l9B6lEvslrVjvdg+FDbXAxu2zVrvduR+yonruFVRG/PYw4JX52EVU"
    "j3odRwPOz52WXYRUOgaJv+qUouG5ETKB15ywB5u+WBp4gclu4necWq4zkdeZP17MCavwek"
    "shl+tOOnIJEx7vi9uFEw/EKWXqAekk97oR8oE5WQKTTyJGPr6MhXJGDOWiTTC5RXPVphvd"
    "HLelYntNt1rbhnOMeE575Oa0R/B61+Sl2k9YQzPTQlywZjcBNopb1fbpaE/rmW7bq7JsZ7"
    "DUAq8K5/kPapDSQCcNdNJAJw10J6o3SgPdSQyzNNCVuTeGBJVCqFqQUC4ZsZfMoQPzj2kw"
    "qwDOpEnoNBaWBEgrAkh3K29bWl3b+jBVIqOviYy+RhXLY2VvrvqVrwOH3mDtEVsd4ljrsw"
    "Q0NPi4kQWGGqyhgv2WuXKF4mdKALHRC5PgdQOpE3PFIwIsPDUtDY3pc91ZjxveFeXhGL1V"
    "CaJPIYRARUvT0KfrXxrIJPSTpq6ROWNd8G/5xkb/pp0n5xA94PtHZETGNhgAlAWzAIyRbq"
    "OXuelitDbDa/VYlMRXNLYwYGDYHrMHjMU8PMKZ0y5o58hRn7CNYEbsgvCGCgXTH1A+sBsp"
    "81zJO4K8DbynxDf4M6Cy38DmY2W9V9IpHMwylEYi9RKpl0i9VJslUn8aw+wf1Lt4qfvEIg"
    "OQdAv70eu2O03kXoCP+pUyuOneg5M6v4J77U73fgi32MWItOnD7lDh3uyBD9zH/c51cb+j"
    "ny9bd793766byL2AO1fKVedyCLf41Yjc9zu33Ydb5eqBfpfAh80T9uof8LronWAb/u7wZ/"
    "rGzl3nWxdeyC/gW/7o9AetG/ie/CqqOuTxxf+Qxxf/Q7ov/od40j8mfSbPueQdZUMh8kTL"
    "fyKHGPw5D4M/pzP4cwqDC+JyISIJy0VY6moc8WMwmZlu87KzvIjLyoQ8LyF9qlCcW5BQig"
    "9Ciw/TlWVhMi20mwdpariff8hzXqYfl9HNfIEXZhHueu1ryNmP7/IclbRVKnfZs0jNgyBm"
    "mPewDBHJwzKKEIRB0twG1zCZjJkIc9UDzwtyNUImuRoxYsfB9tyW7Dip5G6mNZtvmyVYWi"
    "/9jo5zg91qaA0dMHkKYLp7Zwm8bQe6Oso5u91JIHzQ5PERCCz1Elh8EuFTCdtjDk57x1UJ"
    "XI6Y/AtyWYSMqlt5HDncCztkxPieHB946RJ/+72PjbSyG6VwXdC5HQM2kks6FefTPe+rRi"
    "fZf6t38vGYlurmE+DqVkefZaBtLlcfdTo1V8wdZqlaDvjIqIT7sjTBbQZPdKeBTAu96M6c"
    "3iAY6vQ+U7oFkNE7UwtrunOO/gDPF3u1sJFqYTfUcbIGZ5qpudSxFkXrD/v2EZlZ5mLjqN"
    "NAtsmddegL2Zzz/X1om8Uu7jqsXy8Ys0o3HZdpjKEcmQ1iUJw1lfnXBF5e7Vt1By8O/c6Q"
    "nHpoNlf+PunGI914ih650o1HGmgEMtBIN56TGObAUbiLI0+AXGS70Vm7NfjeRPA/d7rhHj"
    "eu886P1uVNx/XfYddRxxr+PH5vRNoPg2HvttNXuJsPfUX4xqan+9bfw924N7i7zd1Dh3vb"
    "3IXdetwnkRtAM3zo3w2Ahl3kdvMZ+H4+gyRno6jq8DqOPq4EFt938FRfqEZKbOUiZSZqnO"
    "rcpRZnVpbiP9Fpd29bN2/ff2lcMA7TzUXnOM7GrhnlrzS+V218D6hUuYX9DYm0Bkm/tIpZ"
    "Kr0XpPfCUXBV2tmle6pQ7qlB8LnAWWTJoygwBzN8PfwA6oNacQVl7VZDbnBmCRBW/9//D5"
    "/f/cs="
)
