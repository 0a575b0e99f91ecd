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
    "pN6GqKR2u4d264Uc8Z0rPggDdj9lGGK0tYB1ssT9zt+G2UPgS/s3vbtrr3l0XCIqr+MWe9"
    "glYM4nFpn1Z3eUEU0E/49Iqz3s/ug0Ef87In2qFPU7V03kXkTP43xerrmcXDN8XKMbk7S2"
    "7bQ+jk4dpmLK844DHaWVwIfIIy3hrbqOsiAebQ82S2ePrbSMZuEGjSwlGSqsQ53ZQNvcmd"
    "yRT4dUg55F2hrZS7j/tv+tjX77dPEBjVbv3qm/fWhwJ99fvjI3LVB6XRcviIcBbzKvQ6Lx"
    "lulJ3Kt+acn6crrqJjW3TM1NegzL/fX19lcrZVu1sndT+sQP996+jw7MBWZOsi9zkxWVAP"
    "COp2OETuDtzBd2qtr41xn4tmpf0fgZW2M0BVdVGzxgX+YYdkID2W5yQbRY2Q7S9IRCGId4"
    "YcFMiZpuLw11rTBWN9iuCM1Lqm1tY9WazhVIMWkX6/e6exfpWsKkAsGk0uP3THr8yjNVev"
    "zKYU4YZvcsL6KNBGmkTrLVmvREf9auQLpHKzSOft/pD3p3TcT/jsig0//RbXeayL0QAzuP"
    "So95Z3uUTuShEMlJmAHRCZzOdJbcEB3QS9LbbI7WSfI5KSNDlnQrJdtkL9+ABhjjZ8uy1H"
    "Wai2+YMMLaKo3+AXXNde62z+F9r6GjgWH5H3/G7cizWdH8gQGaEhMHipA8ZAfddjfPzaUO"
    "zmz7um0uddd17sjOt1wum9K7NTergtVs9mRWwUpHYpols7kFT/efVW3eS12nFMvOsyeLri"
    "21vgxaqDrkSjZ0kpTqugibbllPN7SjuvLKwlMTsjspEJG8rwe+21fbDW6uI788e8x+nBrw"
    "XurKJF2j26/u6PtOqM5PBwAzo8v7q5U8FbetRkT/OOsKpgocQC+3eDHZKaW1CDL/9oTWAX"
    "2neMbAgNt0IB9y8nT1eL990gYzMNdQRHNMZ1kGm4ZuPzVhUUHvh9aK8sTS/82YxM7LBFeI"
    "eKNGpl9EsLniZRjJ5WlG2zbcmpDMcYuVf6SLa22jFd15DfaAZ4V8NLHd8BNuq8jCAPKCQw"
    "OIEo9Et7GW6FhWxTsK+kGw3isrFfm6aapraAlK90ywsKbTqeAoK0svwvIoXQ1NEhfv3uWx"
    "SUCz1AHgDyPeC3OoQEMei6U5ChLVkNkVZDsyXZkuzOIh3YCSWewTCFxcqyyMPGT1KSNW67"
    "i8XIUZiiP01djJH8eWYSJHMb6+XBcb4HRTWZCmTEdRcYd19yJbjx5aHGZu4epadUOdGxE4"
    "IjinQnBEuzVot646WXW1qvS19wwiCTpmwFaSrllOA422qpN/cJ1tiS3bJDztM51pWHNTcH"
    "je8ZgSv2FZpA19ylRWtKA6nmZ66TYWcS2y3K4TlMd/+EU6NhWT/5SZPMR1URelGnbNtRJZ"
    "D/uV8nmwTP87iK5BOqmcCC28ilOeS9xB3V10PWxdWEFZWnbhrYMJrlxhSBBbfU0iXWg1Wf"
    "F5X3XZLrj2CGaxmr/qhJfBcuVMZ26Zq8c5q2/CRQce7K5rXqy7XzorXiiLyqR2Wl2uql8I"
    "lWl4YKlL5tZVdaP04BZp8lBTv0TLwnym8rRJGoyAm2Mo9YtpOXOvoMsuphdvhpUZd1qVIU"
    "cK8lKQl4K8FOTLFOQFjzSpckqXHWxSMCRCysmBDTjgww/Skaf+FVEtQ4RStxRat1QXCbtO"
    "+l7vNpcb/R4bvczycBIr67g8BwSJ1zu6UfZKe++SZTJIKd0HRB5licBKBPaYEdhwGcp9Q3"
    "KTnM5rwvTI3j6jc5iqMqwAyH5M6/O+htBVnfhVJbZ/j4lGv1Rovp0lQP2J7RpZyP+SUyhq"
    "jCRHLISF6ZDYDkfEX1QbzcwV0dCjaWosie2LClA8j1jwPU4AOQckH2tQSB2acccUiHHwcH"
    "tW7t3CUHOGhT/EzAEHfrfMwSsGOJuOiS/V5IQqGZVU1JRMKlKHlzq8lPulDn8ioxxTR17H"
    "fSEkFiaINlGxMV2kCQmr+UUZRsTdAyKxl8M5VLLzkvtbJtQd0lg4Zjjwkuol22M7q3uRDP"
    "A8TdFHnsC13ZuP9wSWw7zjMLu7/i4weohSwugij7KMwpNReCJA6aJG4QWSySXoAuFUc+ma"
    "QCC5XV49ANoiCOADyRzo3Xg57AAy6OU+QpBI4Ct6wkso/8XcfwffW79efPoMuOIc/wSv4h"
    "cghEesz7lJf3eSQnCAN76C/7F0GBbIYVgqYxVW8WZ17pO5u730QoBcZJ/ss+7dj+6wNexC"
    "BYbN9YjctwaDP3r9K6XfoaRNFP4c3e3yDFH5NRkWqoZ3EKcDZFJlElqYPi7NWGLTMjGNHF"
    "/pWVaBDCg9y2oa2xvKFp5oHAtnE88yjgVymOdTigd0Tmg2qJmgg7K8MCoy6OwDRxmTaJRu"
    "6phWlnKaUPm1pE6laitV29dTbV95W6tauZUilxS5pMglRa5TFLm8siMJ0lagIkm6oGUHGu"
    "WwO0ws84VyAkSbl7k+nW98ln1/5XM0htPLz1DiSUMe8A9+RFPTfNIxh/4baAyZT1gOFNvN"
    "gcId+JPMEIf9AvnSrTDR0E3VsiLgzr3kuVZc5gIxSLP7SILQZCnlQSkPSlPHFmlQpuUoKy"
    "2HTDVw8DAFmcLjBPQZQ7UdxcY7ZQGN0sqhFnqopc3vFEZZ5pQ4hVHWE4rkZYTILmuK3378"
    "lENi//gpVWKHRzH81lLUR5zkCpvO4DBVDRl9kbfqV1bRr0ReSyxVYqkSS41hqcO5ZTqOkW"
    "i69p81stBUJ9hqK5z6jfl9I9Vx8GLpsBTPkB/6iQ5fk95lH+BrNNDMMhfsIz2uAPxrIDBE"
    "cyfql7lpYBcXiyOmFb1DZpoQA/ZKRxhndOBXVlLqoFQsLEgiAbEEQIwp3zvq7FKPE1/Cnx"
    "jmFLQxlo6n6CjHiCU0I9xgC5JEghVKTxIy3ALqGQKG1yKHrda1VYYc1dDb/rc2+nzx4csv"
    "DfpEBdnAraCG3CAPNIaXjM/RmGONDl6OWeYq8Jdhyah02ukSJ0kbh3ppyeKHtHZWa+3kmc"
    "oUPvRx9g/Y/eQBiJHWQtHP2kerKIrsL6o48y/1x1SBMER2OInwXbXi4P9cXHz48NvFuw+f"
    "v3z6+Ntvn7688+XC+KMsAfGyew0yYoj7caGRfomZbi12y3wSoZUAsWgShZjY2qtquiUia0"
    "XEs20oXI/goUn/qxiDE4H1ZSNwewm7nZ8OtohqdDUqvenOOknwjbXJFIKx25r+gkDz7QEi"
    "nqegyjIWWOYzpbfQE13OzLlvwdKcvfUeNNDYXk3GvyDVMAluIvwry3rgomPYZlIp/A4bTe"
    "cqecRoDrEiCTEkh3kv+CpC+TnmiEilZWI6aEwZoj/jMXOOhFvse+gkvViy9y2gAf0asVLJ"
    "MkylzoK669daADMMUBxOQHxfrYBYGl4oU96dhty31HYc5jClHGahhxmOw9j4pluu3Oa1wC"
    "sijgmf8riA0FbpjgmfYk4gXFJJwCdM08AqSfF69YkibJ5Qqqr47MkBh10ul73eTWilXHaj"
    "wM/D7WWn//Y94zptpDspiIQn4xXUVSNk0hdEutYc0LUmqJjs6V7jaZn3gS6Pk8VbFf3Imk"
    "1R9qOzuAQeSxemxvbaTgt1uUwyiBSpU3TL+mjZoOEv8FG6aaQxvdJaRbFNIAGWStoo0mEp"
    "D41SgltVDkMtQb0lJt2rDTQEAahzz9/qjY3MF0jBjw0dPzNfLgbn/OqWBqLi6hxbGGHa+z"
    "kaP+H1mN0f67a9gtBVQqksFytKMNke9PUAUg1ZZCyY9ZhRN8Ue7HHzV+9rgXHYorKgMjVU"
    "fTF2ITCgYTc47jW2Vga2x8gwzSf6TaWxWGJQFe2HEoOS4IRA4ITEoE5imOm2XgSDcpvXzn"
    "36Y57ImI/pgTEfY3Ex7G8Bznrtawjvvb/Iw13aKj258UWMv1waLMLhDUUNefwpV2zXp4zY"
    "rk/x2K4pldBTynWkszlEVENOVwJWS4fGV3Zo9Lm4SzxGjFgKPUILPfbUXCYFMqWnotlQyG"
    "w0e2Sj2cAtceYP8c8UdTxMtdP2dkROqlXsblzzthV1yhPKFbSKJpEf0D7q3zlaAymdfrZj"
    "KzyIReFBLAXHIK0LOQ4FxkH6BFTK6gLu1kFInOHyetKBXMRuleTye5zHcdxuFTpDwSCxH6"
    "v6dLb3V8YRi6GHNe3FTKIJpr0ks2lWhT5orajh5nlMexsSry62Z896YyM2N9Cj+oy9otqP"
    "dOsi4A4OPt30v2eMiIns1XSOLPOFldeGz679zTHpA24EWyRa9g779oKpbX17qfQgr4/1Lj"
    "iohZgfIpPOUFFJyF/IBRkbI5RhZlleZsGIoj09oGos4DQi3lCR1bt/hd6kiR8fkoIRffv5"
    "SIkw17cORGy1Vx7d58umSeWeAnJrRqkngIssr9lWmeqPuQkORSC/QE4q7vvD8vij8bNqrP"
    "CYCi7cLwgaNFnmffZxYtH5MYfkFKuJY2GMTKuBXnQ6VVYsD1YjRzqtg7+9oEwV9PfcR6aC"
    "syfQLRujcrvk/JCyX41kP+m5dSY9t15b9js665b03DqJYWbSQXyE0x0zfIJaOAgcILXxRq"
    "IocPKHiPYQAI7HYlkAdZCBgpWw1ZOmC7A0QCLZKQMFRQgUhClZAo/7Zq0MW1G+BhZuDp7y"
    "06gErl76HR3lubWVraFjW6gk8q0lLCXV6GPKUDvR9hht0siCx1S3sWIFWm9FyXgiKMpppN"
    "pPPLyugdSJizUhKK9uaedovFTXhqlqrL4lK475ohsGmmCk0WZfke6ghbpmABd/DEmlAABb"
    "s0RSVM1MSnh1yJezCp08XaxbotMM5MAyl5iwPPaQSlbDU7rDaQiyWjZ4jCLBmN5RRquLdx"
    "efx155UPjaNnxr+h3p3JrguWrMFHPmv8J1rBoRiFrkZUhVBEtSA7voQtUwRwD5iO2C49HO"
    "nBVzG9AoFVfwysXfNm9wv6avSFaF81X+Kq93K+ltlbyHMnE2KxtrrZRHmGgV9VzVRA2Zlq"
    "BuBfx1Z2+Jr/F6Lpn9EqCWAHVR+UoC1BK5FAi5lAD1SQwzWS0mxSI0NxSlBHnUOr7YEy/i"
    "vO1QNsa0+nAUt0srsiHgrN27vb9p0UNCgavO3aA17Pbumij5/oi0HwbD3m2nr1CO3V13aM"
    "PwjahW+TrDttGSdhm4DbXQQ9fv/PWBbh+dqybyL0ekdX/f7/2Am97ViPQ73x4GvB27GBHY"
    "l676rT/oSPuXuwxdrpjzjJDzeMR5miNf+n62oRB5uHbc0j7nYfDndAZ/TmFwQUOGdPPNtA"
    "xFEIzc5qEInWRsKmOLJvqIU9Zwc6jEHh+ETotM5iidtMonz+Xd6s2HaaVOJrROZmHVTsKr"
    "MoLvfYpabFNZg1lF5L26AMNOwqrCU32hGikxNj5RdDlxqnOXulYb1lWn3b1t3bx9/6VxEY"
    "kuDmpaEcRwZVmYTAtJ5UGaWszp8NH7IcfB+yH12P0Q5bBrU40zOD1ZSoDk8NlSAkaGyUo3"
    "HJ3Y5/Da17AsVJJDJbnqYqrB4fDVFquc6SUbHFxz/RJbC91OtuRkoJVJxDXcUMpX9F3OWS"
    "p5KjCTI1RyQqdPaENf6EWFjiipFD2yRY+g40MRjSlIJ8uviqwsbRxQiozvhkqOrsij+6rR"
    "HaKdQ2WDor4fWwHeJlNLsC4zOOHwDt6CTt1SPLwzJnMJLB5AP7fY83E4ytm7PT4hcRXvUd"
    "MIFNg98515/vEDVxeuyQyvNOdZiGcZMQceT3MEHHhQRL5oA2jdDHvQmzPIZ8HK/3Dfe5u5"
    "3TeQSded547Pil/TZosG4t70cDU3X5iD/st8nRxeUOnbEgtjB8IvXL+nzNLY/H0leYhLJ2"
    "LpRFx0g5NOxNKSKZD6Jp2IT2KY05yI01HiNB9iCRCfSYuHtHi8OqelxUOAc2AniwcwJH3L"
    "2O69HqQXuIrHWR5H9agS+Tou6a4SuouVIkQpLRUiy0Ce6l9MOQ9TSRg9aeUU996O0gm8j0"
    "nXbZGZXs40DvKn8FxOJJYTOteEnpqL5Bzi6Z7UAZI6MPnQntQxAHyHs1Aalrca73cz2kuP"
    "iGYea33A5rOnLTkh5ddxMjivQTm/4T602Etg9UmY7ZN2SKHS4LVN4nCbccwU7T1qZFmhp4"
    "FGuezPFlan818hx5xjIhVNV7ZjLrB1jlpoqhrGr/CzwFZM1+FCt7EGudy0FaSLQ2NoAM8V"
    "cAY0yRitiKMbLIcbofIBcr9Msin6UC8umEHO+x7u5HB7qij3V+R3lPACafKWJu+i+7I0eU"
    "tbqEA4oDR5n8QwT+cqIdjY1coSIBfZNHvW7j3cDTt9SOjELkZk2Lnp3H+nXG0i/3JEfnQH"
    "3WETsT8jQtk7aEF2J/diRDq3re5NE7E/I3LTGbJO+d8R+aNz2UT0vxEZPFxf07Hp9u6Uy9"
    "7fmij8GSw81w83rWGvDzYe91IMKw+dW8DRHefDhlro6dDvtNrfuYGNXYwItPbvBj6MSLt1"
    "c6Ncttq/08njXY7IVad9072Dxt6VGMNHTCcBlk3HCb32Ig+XsChhVC0pJAxFaOU5KfQ5CQ"
    "qtkhwNn7G4gkQSht9hgcU18/gaS1lfcdKsJVarsYAVk8BJutcwjuywWcWopROHyLtVBD7L"
    "izdFyKSBJZ5PdTZTFgydL8jaBFJpE8w0X3mTsQSjSjvQ1XFO3K0mlcjSzWG5Cs5IabjKx+"
    "WEVSyW3cqb6EmGq8AiyLBcBVttNV210BJbtkmgSJFpPapEt1l0LK8NjvBPSm2s3bpJ9pKy"
    "V6fvQfz7W3GL1J79sXJKulv2TuHBGazskTljVqnNM/rWFfjHjHkpJWIi58X0rV82mqvPvA"
    "qSTZn4FS3VNdjIbPRogp2MPqAvmqiESkO8mNL4HA1p65lOyXhCPRupFuYxntDPj+49ssGQ"
    "Al/HwtMn+hs0NLMggpMKV0gHe5qbK27cRP9aqZaDLfpb6Rex6I+D3zCii4PuoTr0DQGfWD"
    "UoU5aWqa2mDo8X5cXaVQPWKvvZsxXR6KOJSf+wBjqxVxCcjtODRWNc4haxEFsVtlKzo0hD"
    "QfDlmuzcEa+kb885rWQjY8j4UW7fz/pSYZPrGGyjkRcs6VmCS624tFB1o9RaY1i16DR+tN"
    "RFwZpN1927LdxlG463u+/ZtzQ6S6NzUZlKGp0lyioQbiGNzicxzIkC5i7mxsSOBAbaQUHs"
    "XnXuhgr7vzv8u9Ju9ZkdMun+iNy3BoP7Xn/YRN7ViAz7rR+dG+W+078FW3Xo44h86/U73e"
    "u7Tl9x+2x33HekPRmRh7vut27nShn02t3WjdLud666UPHoqtNE6c9G5PJh0L3rDAa0w+su"
    "1XzdokmJt3cxj5ZfESmixcTn3YAqVVhLk4xixALPNWGNOsmaZOIOkGscNh1UNBqvV8mt/N"
    "wAQdCi2OyPUsqpX3zqB3lYfN4nU8tJv3XSy+KQsjjkHkIbFa0GINfwvyPS61+37rpeicjg"
    "p12EnAp8wAqG5srSYMXCcTlkWYDBPkEdzsyqtxOO3xbgrk9QP+5WMn2pog4QcxEWB0jqx+"
    "SPuZj8MYPJH+NMts2VNS20SWwo6sfiL3k4/CWdwV9i/H20VC2FvdulDp9YYE6ftZqoNSKX"
    "TXQ5Iu0mau8iW7zPw/f36Xx/L2ugbWdyyTXQPBt/AgKelV8uSLZ3brmdGP6uIm5nObrukl"
    "mO+00ont9EQT4nUEt2Z7GbeaAUZLJPI1mbxVrm1VOQtT6NZG0Wa303KcX1pirI5kR6yfIs"
    "loe8mAqwOkR3eiz+WJDFjp4GhW4XnIP0IsvOg+7NDwjM5X9H5Lp3c9VE8P+IXHVbt707CN"
    "zkF2JgdjLSqbRIp5BPXYyP6ZWEY4SynnC2AWyXesJBX8rY2LQsS12noCMRwsjYHHpQ4H2v"
    "MShgZvzHn1ExUBYXLDvSK+xfnpenYSrJVFlN8HWqCbrzsATWFovqOlb+htftHuUD3aQOe1"
    "YQDKQYrAnD49C9ApmDHvGenLqGrtqsp7pyi/44TTEhOGA/Vn2n/fSea7WMI7lYFkuDk+y5"
    "+Nx+6sooA2uw12FC+9p3/d2wvjq0q/XRqpWHrXQa3LESgnQjG1p6nG5wE2Utc6WZBSrKEg"
    "gM3eR6dYNrIXIUP4Nv7RSz8qJ6SsrYXTrZL/0r+7ElhU7KKDkZJVd0E5JRcjJ8SqDwKRkl"
    "dxLDPMGzRGNYPlPNhlpkQ42YTk7qzNndRuYTi+zqJCjjPdExzvv0JItBGpFZXhb8n22T2S"
    "EoKSRdFzlNQoTyMBH6MJEZASuxE7lLYLIuyNconcwFKHMBvmIuQH86HtxkJObs3cri6PoV"
    "KgugD/UnAIxBM0A6uugbHfJBiy0fBkRL1bbdxHZpafrcDHqsRtRXdjXTLdtBc9WGRHyP+n"
    "NyasBK3rEfMAl8wpxTEp2U6KREJyU6efKahkQnT2KY6ZK0k/bGdKBmQyFhmh1gmrisUWRt"
    "xanl+hJ6fUnAphrABiT/omBNgEYCNdFycVO8A0sjZHKaSvzrVfEv/VkWwciNfQUWbg7eek"
    "v94Ow91ukb2RuFghZbU7q4cBiaijxqZJYX8bxrIY+h33wrwDigy3liamtwOPR6gEIa6iO9"
    "sjnCt/bqX+gWsldLbOmmhRbqGhETcD+iGTjRpbHkvhMrakyDTsWhwjuZBTSi5WYksiiRRY"
    "ksSmTxRFViiSyexDBvZISC0EeETiqVopavrA97s3T2oMy3r9Jew6C0RlRrjyxf0UtYHiuf"
    "ha9h6c/1BCUztBByqJn51MuNb8kbe6MEnqPxVKU6KqsgCcqhhr1CkvyVtLG1MrDdQDNzxU"
    "orsoc6eca2oz+y2MmvaGzhJRUy7TE8jGmfh3v1iGDVMnRsBdRct08ocrlxrwFVF/Ky00es"
    "eCXUz2ReNqyvXbxmQvkLXHijmkqIEegv+K4S38I1fu8ldEE5q4LV+7L7d3usmlmVdg7JqK"
    "ro18ZUFYbiL3ROPVXRvSz2KOEcCecUYaqEc0TQVI5Oz5dwzkkMsyy+JIsv7RGo+teH1k13"
    "+Pcmci9GZNDp/+i2O03kXozIdeeu02/dNJF7MSKd206ffmhTOv8yqnvlGbDyE7168uuugx"
    "akF3rgbnp/NBH9b0RuO1fdh9sm4n9H5Hv3+nsTwf8j0u53h902jJ13JdYw+WpGeKwGC9Uw"
    "UqW7GPHhZLwqtzIu5n24+O2zL+HBhyzhbnDburlJkPCoBk1wSpWn7WsgQC70Emj3Hu6GkI"
    "favRiRYeemc/+dnrRN5F+OyI/uACr5sj+wXAaD1nUH1gu7gN2s1b2BnYz+GZGbzpB1yv+O"
    "yB+dyyai/9Gd8eH6mp7X3d6dctn7G90gQ59HpN+5frhpDXt9KDjsXgqy3HzEY6c90acWej"
    "r0O+1O90eHlXvmVyPSvfsBI3TdGnbvrpso9HFEWoMBVGymFN7ViNzftO6U+37vvjeAB6GP"
    "tL/b+xt64t253QU+0b2WrsXLVvt3Oh/dK3rvhnfD/0Ip6L880C8AJZ+h9rP/gU4zKile9V"
    "t/3DWRfynG5LEAAi2gfPvtpeod3Zjt1eSfeJpSjz3lsNuQiLz6dpTYK6nAF/xmMU6nB9BE"
    "yGrB7UNH0TCzSpHp7RMInEZJGG00YlEogulESCWoIzSog8luKYOCdCUMsWDLq04jbK6cqZ"
    "lWR3q7SB4gF3jjPKP3hzcg6roXWQLwVXcAVb4H/FHwk8jCsa06uj1Tp8nCRjqEESHbSVQW"
    "bHmWLSxvTNxFtsANldwARd4AZR2pcgZe1pGSdaTqJa0XcLmWUfyVsDXsgJeXq2EqydQIUw"
    "0dfp5iY7ZHFeRtIrFMlhCFR5gLbeFcCUEqyVOZKeEVMyXIon15eVu0aJ97OpXA2tOIYwmf"
    "5jkYHD6iyuDzpqej3Hm3sjjxUM+V8oOdWGXswQUC346UyeHjfY/ikyyjBov82bOqWyCTR0"
    "32joTZmZLuuqpSgUcyOSO2Ul5YvqyKim23v9pOLPArKYtZfc9JpZacwjZVb0rYqvp+R3Vl"
    "lW3oyz2ZNKSSqD3D1oB2VSc2HSQK2d+0sqKRgztbnuRX02D7XJU7geJXIEGsvhQL26WdEf"
    "Si2vShZelYQ+bK+YrGQdPdmGfJf4/eQqYqlf4zjF8gOf4n9HZGf/H6l+Qan9W+rmjS/Uhm"
    "APhyshyojKNsyjhKGUcpDdUyjvIkhvkIvNyPyHcnJEMU2hqDhHLJiL1ksA28iY1wPhfGDb"
    "XInvZnAZ/EgENilrMi9NbvtNrf4VHgQ1QTkA6LNdv0qFJWqLSu115gD16BA03YOVG4MmiU"
    "Ttr7I3yV2UFl+koB0MfG/ukr/aV+cJu/mDvDdh5H9kYx81Zyy00WXOzbdvJgxb4elw8otl"
    "aQCpISPc4ZavtiWk8zw3xpopf5GukOmuBHlTToJ5bcMZIzkqeTbKC5+QJtWbhWMkJc0Xu2"
    "l09wswNFCydIIFcCuUW3NAnkSrhCILhCArknMcxpCfFS98bUfHjHKVGXvTsyQWOHRROkk0"
    "tG6CVz8GLDYipIBwOvZvR30u+T4HeUzvEgjeR5cZ7LlBp138VkSo16pNTAP8EVTk02UKVv"
    "kBEygcdQ2D1Sgv8S/BcSmM4H/r8OMH1rEmdu0OF6XFnu7IgA05EWjXzA9IJT0a+xIctRao"
    "mRBYsd2VC9yO2kgSZrxCMn/TpEDaTavAiv7Zim5nok65SOij5xcLqSN2z3WJb4s8Sfi+5c"
    "En+WKItA+onEn09imNnxmDzCyaPrE2QNbDVH0+sMKQxTDBHzhZww29LzwAVIDp8B7nUYV0"
    "mutye8dHbYkwJkckMSbkOKKZ+voxsF4ocT9KJwdHEuZ50wRQ51iEVVLlcOREmCm4yXkifg"
    "OeNXZrVVHXQVrzSr7kTDMZO0ofJfsGf45tIy6QySAZxS75J6l9S7TvT8k3rXyQ2zDOAsc2"
    "8EsaaI9c1rL3Isn7B2t4jIVmSLipDKPUroPUol9ktasd7tHgobaoGN22etdrtzP2RF9dwr"
    "qIz47WHAK/Oxi6ge9TqOBpyfOy27CKl0DBJ/1SlFw3MjZAKvOWEPNn2xNPACk93E7zi1XG"
    "cirzN/vJgTVuH1lkIu15105BImPN4XtwsnHohTytQD0knudSPkA3OyBCafRIx8fBkL5YwY"
    "ykWbYHKL5qpNN7o5bkvF9pputbYN5xjxnPbIzWmP4PWuyUu1n7CGZqaFuGDNbgJsFLeq7d"
    "PRntYz3bZXZdnOYKkFXhXO8x/UIKWBThropIFOGuhOVG+UBrqTGGZpoCtzbwwJKoVQtSCh"
    "XDJiL5lDB+Yf02BWAZxJk9BpLCwJkFYEkO5W3ra0urb1YapERl8TGX2NKpbHyt5c9StfBw"
    "69wdojtjrEsdZnCWho8HEjCww1WEMF+y1z5QrFz5QAYqMXJsHrBlIn5opHBFh4aloaGtPn"
    "urMeN7wrysMxeqsSRJ9CCIGKlqahT9e/NJBJ6CdNXSNzxrrg3/KNjf5NO0/OIXrA94/IiI"
    "xtMAAoC2YBGCPdRi9z08VobYbX6rEoia9obGHAwLA9Zg8Yi3l4hDOnXdDOkaM+YRvBjNgF"
    "4Q0VCqY/oHxgN1LmuZJ3BHkbeE+Jb/BnQGW/gc3HynqvpFM4mGUojUTqJVIvkXqpNkuk/j"
    "SG2T+od/FS94lFBiDpFvaj1213msi9AB/1K2Vw070HJ3V+Bffane79EG6xixFp04fdocK9"
    "2QMfuI/7nevifkc/X7bufu/eXTeRewF3rpSrzuUQbvGrEbnvd267D7fK1QP9LoEPmyfs1T"
    "/gddE7wTb83eHP9I2du863LryQX8C3/NHpD1o38D35VVR1yOOL/yGPL/6HdF/8D/Gkf0z6"
    "TJ5zyTvKhkLkiZb/RA4x+HMeBn9OZ/DnFAYXxOVCRBKWi7DU1Tjix2AyM93mZWd5EZeVCX"
    "leQvpUoTi3IKEUH4QWH6Yry8JkWmg3D9LUcD//kOe8TD8uo5v5Ai/MItz12teQsx/f5Tkq"
    "aatU7rJnkZoHQcww72EZIpKHZRQhCIOkuQ2uYTIZMxHmqgeeF+RqhExyNWLEjoPtuS3ZcV"
    "LJ3UxrNt82S7C0XvodHecGu9XQGjpg8hTAdPfOEnjbDnR1lHN2u5NA+KDJ4yMQWOolsPgk"
    "wqcStsccnPaOqxK4HDH5F+SyCBlVt/I4crgXdsiI8T05PvDSJf72ex8baWU3SuG6oHM7Bm"
    "wkl3Qqzqd73leNTrL/Vu/k4zEt1c0nwNWtjj7LQNtcrj7qdGqumDvMUrUc8JFRCfdlaYLb"
    "DJ7oTgOZFnrRnTm9QTDU6X2mdAsgo3emFtZ05xz9AZ4v9mphI9XCbqjjZA3ONFNzqWMtit"
    "Yf9u0jMrPMxcZRp4Fskzvr0BeyOef7+9A2i13cdVi/XjBmlW46LtMYQzkyG8SgOGsq868J"
    "vLzat+oOXhz6nSE59dBsrvx90o1HuvEUPXKlG4800AhkoJFuPCcxzIGjcBdHngC5yHajs3"
    "Zr8L2J4H/udMM9blznnR+ty5uO67/DrqOONfx5/N6ItB8Gw95tp69wNx/6ivCNTU/3rb+H"
    "u3FvcHebu4cO97a5C7v1uE8iN4Bm+NC/GwANu8jt5jPw/XwGSc5GUdXhdRx9XAksvu/gqb"
    "5QjZTYykXKTNQ41blLLc6sLMV/otPu3rZu3r7/0rhgHKabi85xnI1dM8pfaXyv2vgeUKly"
    "C/sbEmkNkn5pFbNUei9I74Wj4Kq0s0v3VKHcU4Pgc4GzyJJHUWAOZvh6+AHUB7XiCsrarY"
    "bc4MwSIKz+v/8fFfL/xg=="
)
