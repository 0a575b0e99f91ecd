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
    "eJztfXtz4kiy71ep8D/dE8E4ut2P6UPfuBEY027O2MYLuGf3DBNCoMJoLUqsJOxmz93vfi"
    "tLD/RGAgkLkREdbSFVliDrlfnL1/+eWZTJzDpvrRTV6jDLWJ81yf+eMXlB+UXM0wY5k5fL"
    "zTO4YckTTTSXoZ1EvYYT0zLkqcUfzWTNpPyWQs2poS4tVWdA0GOU6JN/0qlFpnOZPVKFqI"
    "zo/O6KqRbRZ+RFN57OyXhCZ7pBx0RmChnLM4saYzLXNYVYc+qRTnVttWAmp9fW5/AFFH3K"
    "v4HKHg/wLt7Jv1ZUsvRHytsZ/I1//sVvq0yhP6kJH//3bKZSTRHXZ7LgnKqcQSP6c2lQ0+"
    "RMMV06ZwTYStOAw+ulYPCZaMyZKj78p0ECfXLGq5bgvH0l8e5hGKwiX8LHUzdK6XliyGw6"
    "L6ZraLh8kkTvgRlt9y7uSy7tw0P36ptoCXNmItlju2m9XFtznXnNVytVOQcaePZIGTVkiy"
    "q+SQ5fzVkS7i17dvAblrGi3rRQNjcUOpNXGiyVs/8zW7EprBBiLzHzfMrn4/kTXZvnjL5w"
    "Bv1f54v6iCTprjeUBp2hJJ1F1pnDK/9ycG5NOWM501T+FmDTf+x+N+wRd8/gBe3vrf7bD5"
    "9/EQzRTevREA8F887+IwhlS5Y247nhuT3Xgzy/4jyz1AWN57tNEeK74pCcuxe78N+9sRmA"
    "zdbkMtNl12EZPOzedgbD1u09dL8wzX9pgk+tYQeeXIi769Ddt/Z46HyXtXdgrxPyR3f4nc"
    "BH8j+9u0541Lx2w/+Bdch3bkuXmP4iyYqfJ+5t95ZYsu6wbrab4NC257IRP6wbitDQchYd"
    "4WCeLeSfkkbZozXnHz+/SxncH62+WECf34UG7M55ciEe/SeGwVK+LStAVOTOVd2Vs3Vr8m"
    "1FYmONn7MdtloInnb5i/lRRKPbkkdd5fl71u53+P5w1STOxYg93F/Zd5yLEbvq3HTEHeci"
    "LC5lmfEXWWb8RfKMv4jMeL9wkXXC+2lwvscyVHzKsU8Hqao813fcqy/eZZu6aXM3Mnmnms"
    "o339jZm8zqAFENOf0+0ybxPmWXeB/dJjiPJnQuazNJn+XZKsJ0e2wXjtheFaYXs1sENLCs"
    "TA0QIUdDHBVYQpSd/z3o3SWw06MIqz/q1CL/j2iqaZW1K/hUz8lK1SyVmefw2tfQN4FDAU"
    "3I3RHe3rb+Ht4s2je9y/BoQAeX4eMQ0Jw8o+ER4GAUPhgGlc04WXxIf1rxo7Gh2OmkPJ4d"
    "Ztj5+zCd3x4UcNO7u3abhwchzG/+s828AkqQqpYSypdMEsqXFAnlC0gogDnOnnwIGNyYyN"
    "OnF9lQpMgT/UJPaht9tLhYhO/ITH4UvIMfCb/AAeuvqKxoKqN9+qzSl7MYOD/UopEG6StO"
    "W8nYNN4K67cY0ZeUEZe4QSZrolomUZUGsXQyocSg0yedUYXIj3xcvpJHAOJ1rnTzduRFNq"
    "P4fVGdbgfq6wEeizfBfx+PDC5GXBFxxUqcwlvmcEX2+7ZGZaPPN8W4rX7zMHWXn0IzvsU7"
    "7bZu8G3X+jlzTKr2Jd9tgYPCcmqrhQ1izvUXBpZW8Q7Ys6GZI1VEd/nCeh6xERuDzWxMZI"
    "MK263T4Rt+YphfCV0srTV5mfMjRRh2nRe/UIMKqy6ZcaGbf1CIbvB/iricVNDYe4r23VDX"
    "PiG1wF5h9uTr77p7F+qyHrIEGqLREI2G6MoOZtkCI+LCRePC4miJMLNlGPI6npsuQYiRZQ"
    "KQrwd9/flX2LRmC2e5OOajOU2moTEdjeloTK8Tp9GYfkS7BZpbTsLc0pb5T1Nko/dMDUNV"
    "6FkcChdu00gF45zWku5vvt3oQhQZIDDyMlenc4GFuUgZoGYvc9kiELxgkgnV9BeiWg2i0K"
    "VsWCaZGfpCoGD213ljEvdLnJOh/7b+wqKGmQO9eMTozykVv9ck4KEpAjjAAmSsNJqEy7m4"
    "k/ja8vrsr1oae2oC0PAJb8b653ZZgkuAjyLEfJWVJuS/L2unfIRv8OvF+4+/ffzy4fPHL7"
    "yJ+Jbend9S+N69G4aFKIPCL5fy415BSsS/Ko1/rZbKjsMcpMRhrvQww+kVO77xY+s0TxvU"
    "eg0oDFJoA4SITugtwrZLXdeozOI556MKcW/CyerFtMte7yawAC67YVeyh9vLDpfIxcznjV"
    "SLxp82/NdTLY+u4xHUUM35kkVT/5KsqH+pFghfNWYX6LUR5nCUvd+4UK0+st/pOhIeFmKp"
    "o+9deh0dJ1s3d888tcOQXzwlKTit+O9XqEbtbaHPj7l+tz20Ld+voI7rK2YJzS+qhTuPGq"
    "nKt6/RVpX7O9dmZ7JBZGJSQ6UmV3O5AqsvaNSvJb3pHj6Jdnd5tt0NRTH77nZF9eh23RQN"
    "VdZWMfD/pfqYrKK6JIdTUMtkuK2j/tfFxYcPv128+/D5y6ePv/326cs7T1mNPkrTWi+71y"
    "BKBAbEli2qAvCtTEu3A4Ov6ExlqsOx6P4S2zB9txEkDl+UIFGm5CmCkm8qdt+EaxNUOSdj"
    "3UbJNq5vYg6avGH7e6/b7pCFvCaW/BSzURXWaywWt3G8eKKIxb26MJS60yEWh1jcawvzRw"
    "fSIBZ3EsOMLocluxyCeJCDu07zGrL2YxbWfkxm7ccIawV3Ynm7PQOOS1tlRgtvuCaB/0fM"
    "Ri+bxP47YoB3dlp3TeJcjBjsJ00C/4+YLcc2HXk2LBtnc4bK5AuVIyeOQEmlf8fgUluQVY"
    "emykNVGXDVZhhNyAyVxmRa+XxQlWEy+DapBo3R5VLNMX6yA9pjvDtHa5Bx9PUou5PzXfhI"
    "qpHxAt5Xo4wXFkzkHZSDIGUBysHxuFwehW5QEazSzexwlpL1IR2RVPytMkGQpkWXboyuQa"
    "e6oTSIsuL3dcK/55o41nRwEjSJyKcjsEPhMzgjYy5oGrbaO44HIwvsX8QEc1r4QFRTcA+8"
    "FjUILBbZJX6lfP4rZCmvTHizvjTt4GBNnz457oyyCa92U000+Rue1OWSKmP7G7yo1pzYiW"
    "qg/YgJMaFBxgtZodJq6TSz7UyQU1pfPc7JylzJGsQcG5R+JeOloT+rgKXJ2tj5gnNdUwWl"
    "apGpoZsmAK8GJUy3+HsY725KFf4Lx+K7m2PyRDnf6DM11s7PEd9MuEuKb3dOxoz+tCQ+or"
    "Imw4gG2LJiGjVNsnkqLFampfJnlk40XX/6yt9m0AVsGYpLK+KpTX1BJ7qyFsxyWzTITN8M"
    "Df8VfE5pphhK3jlfTLtEVgeyEsBMKTL+N8oeaF9sjLFvpMXsF5MTU18jiB5lPoLoCKLXV4"
    "JCEP3khhlBdEz0VImVgylyX5GjQmrPsQe47Wu4AxRv6zG4XhgzVROlT699nXzVChM/N1hC"
    "XrkkSIlySaXlEgdRkgBuybF2wmS4hGKWkANw5Fw+GyqEvqu8chbU2mF0N1Q4ulUe3Sm4hG"
    "jabvhLiBZHusojHUKlcxjrQ5Ror89hr3cMSVGOJ9vrfSRorw8MQxH2esdkl2dAfCQ4IIUP"
    "iG3bzDMeGwocjsKHw2cb1ehzXPB3orIUR3o4heldSQNQtLYUb4HOI3fF94DSV5WlL2e4uK"
    "xs6Xn2ujAd7niF73g+d5e8KzFEikuwakuwIj58XYUuljr/MF33hbvbWYwzX7RRI82rT900"
    "l4xN+0z+fU907brf8e1Fo8Y5GcvMfKGGcPgyqayBG5xqifDfua45Kf9EDQ1rrpoOmXAG41"
    "f6C7i9gQedrMR7/JX+xtjQ5EDyWH8eZIxUPsQWsYeTFeYKjrElvs+Ulfl9Slbm99GszJhS"
    "vPg6AHkmbX3DHC8+fcoSOPfpU3LkHDwLOWvoylqay2au2LkAUQ05/fljFjejj8luRh/DbD"
    "YtJ5dgdhcOh+Bw7D3rP9zdde+uyzrZwptvpr03ZeuNBChS2aTSillqDMqSrniESNH5oHKa"
    "R3gxrWIgzsGCS7KJcNqGaicQrWKapAOjfbj47bOHoMGHNPBscNu6uYkiaAuqqLKUHPKeZJ"
    "H2U9Wh2PQhhEOhokXZnFzPe0NRBxan7UJl1PPGYIiTOBDoz6XKu9thmIOUhxnmQ+Z+PPZR"
    "rgjg2FtZE/1n55mKdK8RqNH/uJEGMuqioUS9llvhxYG+oNYcgnctu0jIckmZjdXJXqwvPX"
    "88J+OpvlhqMPLnU6glQpWYaOH9urODg3VGA6GsduF4qF+iaBDDqhvkUeW/kKyWTQhmZWRM"
    "DUM3xsQU0b/z9Tl5AFHbeWhQy1hDjw0nNJZaDbcp5W/k/fNX8Z/gVq13QpjHsmVBhWJzzJ"
    "mnais+1XaJj3V+D1DuGbeKiGeFEE8sZFubQyBg7s9ZWrDGRQWLzz6E0YYYbViJbQmjDbEq"
    "4+uzs6SqjIFYn43wmSvYZ0OGTjJVFldc3SbvAPvpcISrPMKuEhod4URLhJ8EHXrD5giBFe"
    "SSQV2COiDkESNERitEqhniXYWKAfdX4gtGMDRxv5EGnhlui0w+eY+GvhJJ8WbqI0BDZMUH"
    "FIoLPdG1B3GJ2iLUMM8fDZn3AQgUZICDDGwTbUWXfKgs4qSbElnl+HcWBXnjvfIO8M49yi"
    "AhCoXJzTC5GYJ81ZepMLnZSQzza3p21rAi39YKfMlhUUn19w4QD/U6a6WUyCdPfJPyH/ux"
    "tJgep1p1Dof8zIDM3x1mGeuzGCUm2CBVm7GcphL12mbOJc7ViAmdccl4LPJtj4U93K45KP"
    "yGTa5sLJbWGgzodh1C/j/Y6BkEDOmG/dcx638lY5HSbGwn3DaJsbKrG8SmGS//1SNmzQ2R"
    "8VsWictnmv7SEAoQeb93/mu086OGhRrWGWpYJy56o4Z1EsOMDh3o0FGJlYMOHa/p0IEZjg"
    "uUkNCxtJZHJcbtF7zr2MzJ668bpKqhDHKRyaJ/kWLQv4hNOhGrA6fyOV4HrgOPi5fzbMwr"
    "D4M3FPVzSym+CIOAEXPNX5cAubudu0yPSz6RHHTstq8Dbw8dcqxQS1a1XAlYfSTVyEcIrz"
    "3qfIQVsRddCq30LMZQ5DxppFmIJps2Wy1DLbKCOEl9JvzILIPSJplTWfnXCoqqGGaDGPSR"
    "t20Qu1cRpAnealFHtt27EuGhS9mgzHKsQ0vZmouwT8ccxPs1Lf7EJJYOJU6h0UyH9HO2gQ"
    "dKry41eUoXvA/zq9sB5K+zq8yq/K9oKb6bvhwxRX9hEL4KN8QX531QbdYgVObfze6cKmTC"
    "X0ZMTTbn52T8pILNSTX5ramuUO+3ijF4Y2788HaxN8FXLrT8qWCoVGxNVVfALrZXk8rGdC"
    "49GvLCzNfvdfcuvWvbbdJdeHv2jQY8NODlPSfRgIdwVYXgKjTgncQwg3iSRy1229fOSbIE"
    "pRgzCZSKSSaUuwAGd9hqIZjcZaAOTGmE2UkFLyrF7bPvf2uS738bsX7nutu7axL774hd9l"
    "t37e9NYv8dset+7+G+ScSfsL6VbXwyDU/K6IQHBzSgPJPfbV/l4ajMzpKUnzLb1E/MU1kp"
    "Zp/d93v3vUHnqkncqxFrDQadgbjnXvF79/z5D3HPuRqx+37nvtXv3l0DsXM5Yr37Dl9D8P"
    "+IDR4G/O8VkHmXI9a+6Q0ElXNh34FG9t9qrC0BAORYW277Kg/3zmsr2+JKW11RW4GigOKf"
    "y1qwIakDpn0AJi85k3KJRx5BHRlc9AmhLymDOshzfWXkMhVECKthMKhVASNdpESU4iAp0K"
    "yTB8YjSlOqj28xpPAfdOQw/qTpZm7uBYhOmnsBmDvHxhAhrMbGcPSWxIBc7zdvRMamZRjy"
    "On5wwoShsTmV3RoM6H/+FZGWjaTKRMmWlwARuvvGGLzDDI5y95tuUPWR/U7XEX00xNGIzf"
    "ooubq5u/mKhvziWQGDk4r/fIVq1K5D3e8Mhv1ue2hbDuP9CPw14LnkqMiGpD9Tw1CVuGq8"
    "l04f337vU7vsaDLf205/Pae7I9QKk4YgePbNVY2raTGCQx5u1W2WBjdLzzeiCCbdu73VdU"
    "YJdilSkRMrD8+OcYbxQ2A2249RA+jili4m9BgBrExckk2TH50FLMSW11FN55Oha1SCzG17"
    "MqrP+3FTxNWQTfJyaejPsiY5aXT3nVZOd327t7ouQy+X3p4CltNNbdnkVvLYl09uP3VllE"
    "aVR2qIjCzqvhvWjejLSwRTF3aV7y69kbAS/aYDQtg2B2ppGWi91ZX6koI78stcnc6JrRIS"
    "2XV15vuErtgOyJDGBlyYV0ti6Q3CdIuobKqtFM7WBpH55zk1vhLAhQmFovZ2cZuxKDIpnI"
    "/h10fdrw//+thS3xvnc1MFVCBc3TvBRXnTvoH5ddA9F91z0T33JP020T33JIbZPutiRzjB"
    "EqTGQ+x5jZxHNKgxVs6UGt0JiyJLZe6jhQYyco3v/2bcQZwcx7uhqINTzqEjeV81EdERLf"
    "AcOUHQ2FuysXejth3K2FvRibrV2htYqAnW3ujURTN6yWb0MvGlAZ06PzqCK7mPGml4kulr"
    "lCEi32nuRpdP51C6WJRdnsqMTCjRVOiZzHSDmG5d5iYxZQ2yKLvYNu/GeFan/A0zlcHMIq"
    "PVxbuLzxHg6BAvxOozlTsMGojdIHZTlcOhFko9YjcnMcwYWl1qaLX071xBcD6SGsbBFV/i"
    "R/ArzqVtC4tpXXM+FsPiiGqdyeH3FfwrjkQ5DKLlmrrck0VDrjybM2oMeFdHOGVfxa2iw2"
    "eVvgYHiLYou3MWo/9G2jTSFGHqtZamm+aZyxeBgiqTJVc1dPbGJJvenFKokAXOhq6/CkV2"
    "rnLN1FgLpwXKNRRCFZUPeXwN1qJfkDP7m/CflRbC+9XBQOhsBor5M3Xi27D6EGrYqGGjhn"
    "26qhdq2CcxzGlJ07fnwTmKBOpnrfv7m267dTcU+W3sS0hw07tsDUVOKO9SpIl6uGn1RZ4o"
    "uEhKc9PvDLrXd3DTvRqxq+7gtmvn1vEuoeWw27cbiouwRJRFcSo+AU5KMvftw75fYvcDLW"
    "cc9phhD8u5WZ17wnQn7Rp1cCefI2JXKV4+MQpbVhUqhhQ9ftL9U/wsi7I6ty9FPUNNGyGP"
    "iph5Vim/ins+Bc5iQCVxv5EGJC3dFhncKaCtKBgA6I2yslRqnpOxIbMnr3z0agk/xhRlpT"
    "UqgcVmTOBL2cUD4KbtD2GXBXBKCUB1AT5MvN+4YgiHem1OnAm+AIJJCCYhmIRg0mmjDAgm"
    "ncQwo7sGumscly8BumsclMWuRJxRdHKbY43rGNHJ1nPyoFAbilpM1kOjUJ7imGeHCBDVgu"
    "1ln3QGl+SMnWTFIGUBsmI1HbiOVlTcyXEPIJi9s0fVE4Ms1SPNz7K4YKwgR1MCskJociYY"
    "UXiF+QKkbO8wswF1TKEk6ERfWcTSz8nYXPHGqm6IdDkCyaNL3bAAtNNURr+SMVvBq8fiod"
    "0PpcS++TUOSzzUu0dsPOHyjSRPBUQ5dsqvQtOlvCaPOjV3AR0DMZMFlw51fm/BdU5hazmK"
    "0qlzcboU4iAYZoEozFHkUGGVV8S2EdtGbLvSEs3RSrKIbZ/cMKsKZZZqrSX+s1eL2DQT2Z"
    "znYjuqsvskeLpdde6Gkvi/O/yH1G71HQ+46P0Ru28NBve9/rBJ3KsRG/ZbPzo30n2nf9vl"
    "DwIfR+xbr98BZ7q+5PTZ7jjvSHoyYg933W/dzpU06LW7rRup3e9cdYdSu3fVaZLkZyN2+T"
    "Do3nUGAwkKgQ74F7F9AWNvh9WD1wFEvAljKw7ReTegskaVJMkoQlzhuVZZ7C/ERkn87Dw4"
    "YGIHJY3G69m+PmdZAJ+TF8DnyALwq8n5Zn+YEqf+DinWfDzMP+/jqXHSb530SZt9ijFyvx"
    "3+9OzpeS29NTXhlFJZHipk7xxW5BFXmdsYXxITX+KHSLPGlvhpTjl37NLQJ8KOJeXOvRtD"
    "esqc1OjMyjkJfSSnzDksKV6m0EEXcty6TuauR1A/7pYidWBp5mJ2BizNnDIolSrNjAnQi0"
    "+A7vgj5GCojwTZGV72Pq+RHCwNkWFOecwp/zo55Z3w1z356sbZ1pSrvg0wA0/dtV0AX/N5"
    "dlZzK9geXB7cC/eoex/JCrinY21cTsKaTPGQUzp4dh7UC/lI5mqATa9eIvmomQZpMQvi2I"
    "B3VVN28aeWPN0/j6/opa48wqLbWdj0aMiQ3mNPLl3zXmjm4+8Yp9Oj+kyZVNCk+i4zpfdc"
    "2yPQoFPK2aW8AruOcg3KU84owYN9jz7oiCp15RPfXxQNptUrJLI/SoZ5jJKmsqaBYlQUx9"
    "pOf7XdwUxdWxWwIvteRzXlFF+Pj9SQuPZrxIbi52HWjeirw7ta14hbuSJUfTEVZpzrm8vO"
    "HqNDnf+3nakPZq3kjJwhvK2l+jtdn8VE7zpPGmmBu/JSlZ6cRhlidjWdPUJ1Q4NadiI9U3"
    "1kJlEZkU2Rlw/GtEHMuf7CiM6m9JyM57I594JnB99bv158+uxWRnyZQ0o+/gUa0Mec/oxL"
    "/HeYl+aMwIV37hvPinGRGBeZd0fCuEgMmKtQwBzGRZ7EMMNxGh3gZJc2t33tYhQ+f8wSAv"
    "IxOQTkY9ibTZNN62Me3noEVfab39UbM4szZrIvJsZ/JHL2faYwgPcpcQDvo4EA5lRfxqnE"
    "yS6YG4rD+16+zl5fipcl1zhU/niHYzdIicdupY9dgz7rTztmyfNTYpa8Ko+yCyVEhjhZ5f"
    "eRoCtqutNkPMqY2wUtI8hYUZZudT7zTahyK5oEBqYI9NdGOR/M493ECoKAgQWJKLDDn61A"
    "sOSMynYw+I85ZURmpHXfBSyVvMgmAdUE0FjFLu8LCC1ZqGxl0SiuuwP9dogWEdUKIar5pR"
    "YUSo9AXIFdIt9y2lAcdkkdh6iS52ANjEJ0CNxTM6NMszEQHiPvt8o0m2mXRaTZK49yywSb"
    "pMjzFncEb56mnsEijbwcbJzBKCvKms359yT6MzX4kWlHv7wxibmaWAblRBuzp/1a8pbpTr"
    "NfRM5jaGAn4eZkYEc1KD99FDPOHlvq+0ZsxL7zB05ttvGzrKl8WfDrMVktiaU3yGRlEaZb"
    "RGcN97lIiDD+ShR5bRLZSbBsv/qNeU66lv2SseeFrakL1RoTWCEKmJJHbKnJU+qaiOEnvt"
    "kpM3MRduFQLl4xLYrtchMfhfbrmkhbaL8+Q/v1a8s+RyfMov36JIaZH/6SzrQYkflS56er"
    "zOLH2E8WGuEJpytrUL07hx3Vy17vJjCgl91w5siH28tO/+17MZK8kWpL1NHdcyO1xS+rhA"
    "MpQHXS1ed9Ym1+DmJ6sKYv4FKI+jFMpFN1IWsJQFSEOMxKm/rc6aVezOy0u7etm7fvvzQu"
    "QivdnxCrQilqjoe3OVKquGpfDn76SNAsGGInWlnRyvraiOR2K2t4AyiAp32nm5ry1LfnZe"
    "Dp4VMoVfNsKiSDUuEuAQsud9GYLTq/V8Ct6CkIvNdjoPI6B7Q1lf/+gQifOosxTgSeN9LM"
    "E1PRUjI3TTMYJ2wisA0IsgaZrEXMlhuT5URgkQF95oOjkYW8Jpr6TIlsiViuBjF1O+pLZ5"
    "RMZUYmogQjoPUKUC8pv4ozUxzwzTltBCrsLpo9hRGDRwweMfgzxOBPF5xFDP4khvl1Y8gq"
    "FYxTfBRZhQJCqilH12IJYTzIKYxyWD3II8ZHSRG5TEcu/SwrABfqhro7ThZvhYdiJlq5IF"
    "FO1CMwDDGoR3iYklGP8PzIAHowwrvT1KmggSQ11hwy0diekJxDkLWGqOycjB1IRVW8XDU+"
    "yje8nQAahEcifVT5i9cN8jKnjoOj4aTLDQIfh3z7iOkz6M72oxTOm2M7xHcs3DCX1FioAt"
    "Ugz7K2ouZXIpOloUOVD5HGh39peIcNzVBtRiDpK3zpsUmNZ3VKISDFGIMLJ9A9U9NrKH6H"
    "olNzxADBWdvfbMU0anJyvsPOpQXlS5T/OkhtKZrbUJAJHqiAMpC343++PJnjX4j4GbaTKH"
    "SzC6rj/8KI6iCqg6jOGaI6pyvFIqpzEsPsyRB5oJ0AEeYI2oruYJ6VV8qzwieRCVsR/2Yr"
    "MCObu3gRJ3eCPsU5fIp9En38XrO95HSoiwrX2zy74/s1J9QZHbHL1qDbbpKA/V2ayKY6Hb"
    "H73mAYfgSzGmpUd3/wE0L6vfMP6b//4I2WhvrMf5cI8//nS0RzzLK1fbjIsLV9uEjc2uBR"
    "cFRB/8qzsbnt99rWjge8LGVX47/bBjV2E88i1AgnV1lCC+MSkeFOKc8YJUUv7VQ02c+xAt"
    "DkeqU2b4Qr3kWn1x5V7xxsL0Y4y1P+IeQNd5zy8Z4p+nNi7feyab7oRhCoDD9rpGHsS3+r"
    "DE6FMGHemMQlAyxYNh51dqEqDSIvZcOyswcATA1tPU8+xv9yvmhEZgp8AHmBAHoskhEARB"
    "znSVj26zCvUeW2+EYKHoyOLJussp8zZZX9nJJV9nM0qyxXYfKLpRsqRAwrLY9WJxCrClmM"
    "ihA/85jYt4Vs5UwhtWvAVhVYX3RSzL2EqL7toDXk/8U6LASepwpTrquX5TXdKlENueAy/q"
    "eljsEODtEO8nQKVnTRhZevafwIngK8hUweDXAmAKmGizr8jjDA281tyWfKv71tVI8KVKW/"
    "7VTkKfEm+O/jkUlQFfJWzXDSV+RUOIqDfq+zqcDdVBc/N7qLOrGw6Tn4sqqh0Dnfk6gFe8"
    "/G1cn8SsaTlapZKhvD/maSqc73J09FnGgruuSzIFbX3LtP8MH6Y677tEzYYiGdLvhU8enG"
    "h4H/Lt0Yb+qoiacysR8TqFB+Tpw8f5YMu6y+Et+HH4jk7djga8sQ4O/4F6KaIyYqB/P9mK"
    "u4E11Z8516TRZcx2uIPRv8qqa6Qu0GRIct+Tyais/1QFvoK2a5fmduCj8yXRkGZdO1nQNw"
    "xF7m6nQuurazCJrE7o9+FT9GfF8m/NTW7hPIGTgHfzNxZMxBiWfO607q1KiJFo5eWWfolY"
    "VnMnpl4TDHeGXx8zYPROm2R1+srb5Y8Ff6dy4A2EdSRwy4jMpigmU05nTfwmUad7wjlxO4"
    "7NMvopxO9sEJkaGH4R6+OI5SF2O1TnMp9FGhD2EOH8KAApyT5xFa5HwOzm9Ag7yCZ5ASfc"
    "2qLHdi0tXSk67mQFh94+IlQtvTPypXRrWKnu1R76hI2lVjpcXFW+ThFEDN/VWtUi+W6kU2"
    "sKOBoSBRDHDve9pIg++dmGLJKY+UBcWH4nMCErbhcF+09BvHJmmeE7BZOv7zZC5rM4CrTS"
    "prVCEzx2C5XBl8O6Vk7HyHX3nH4ziIv/wXIpR9+A18Dyj7KV/03BPGzWXEapariaZOpX++"
    "POVSbwNUqN3uod26IUf2zhUdhIG4nzAMEdpawDpp4n7n78P0IfCk/Zve3bXbPDwuIZXXco"
    "o97BIw5xFXmfVnd5wRTQL/j1irPez+6DSJ/XfE+lwp6neumsS5CJ/H2bxcMzm5pvi4hjcm"
    "tLbttD6OTh3mYsrzjgMdpkXgo8ojjfBWXUe5Ih5tD6ZIZ0+NpIxmwQaNNCUZKqxDnVlf28"
    "yZ3IlHR2SNn0XKmphLuP+2/61Nfvt08YGMVu/eyb99aNhOvr98FW5aoPQ6Ll4QDwPeZG6H"
    "TLFbJidxL/ulBevLyaobam6pmht6DOP++nr7q5GwrRrpuyl/4oV7b99HB/qCCifZl7kuik"
    "oAeGenY4RO4O3CF3Yqm/TXGfi2Kl/J+JkaYzIFV1UTPGBf5hR2Qo2YTnJBsliZFlHUmEIY"
    "h3hhzkyJimouNXktCVY3xK4IzQuqbW1S2ZjOJUgxaebr97p7F+oaYdIKwaTo8XuGHr94pq"
    "LHLw5zzDA7Z3kebcRPgzrJVmvSE/9ZuwLpLm2lcfT7Tn/Qu2sS+++IDTr9H912p0mci2pg"
    "52HpMetsD9NVeSiq5CQsgOgYTqc6S26IDugl6W42R+sk+RyXkSFNukXJNt7L16cBRvjZMg"
    "x5neTiGyQMsbZMo79PXXOcu81zeN9r6GhgWP7zr6gdeTbLmz/QR1Ng4sAqJA/ZQbfdzXNz"
    "qYIz275um0vVcZ07svMtk8smerdmZpW/ms2ezMpZ6aiaZsl0bsHT/WdV2+6lrlNKZOfZk0"
    "XXhlxfBi1kFXIlayqLS3Wdh023oqcb3lFdeWXQqQ7ZnSSISN7XA9/pq+0EN9eRX649Zj9O"
    "Dexe6sokVeHbr2qp+06ozk8LADOta/dXK3kqalsNif5R1uVMFTiAXm7pYrJTSusqyPzbE1"
    "r79J38GQN9btO+fMjx09Xl/fZJ68/AXEMRzdKtZRFsGjr91IRFOb0fWivOE0P9t2CSOC9j"
    "XCGijRqpfhH+5pKbYSSTpxlv23BqQgrHLVH+kS+utUlWfOfVxAM7K+SjTs2Gl3BbJgYFkB"
    "ccGkCUeGSqSZVYx7Iy3pHTD0L0XlqpyNdNU11DS1CyZ4JBFZVPBUtaGWoelofpamiSuHj3"
    "LotNApolDoD9MOS9MIcKNOwxX5ojP1ENmV1CtiPdkemCLB7yDSiexR5BhYtrFYWRB6w+Rc"
    "RqHZeXa2WG4gh9NXbyxzExTOQoxteT6yIDnGwq89MU6Sha3WHdvcjWo4sWB5mbu7pW3VDn"
    "RgiO8M+pABzRbg3aratOWl2tMn3tXYNIjI7ps5Uka5ZTX6Ot6uQfts62pIapMzvtM59pVH"
    "FScLje8ZQTvxFZpDV1KlRWsuA6nqK76TYWUS2y2K5jlMc/vSIdm4rJf2Emj+q6qFelGnbN"
    "tRKsh/1K+TxEpv8dRFc/HSonlRZeq1Oeq7qDurvoeti6sBVladGFtw4muNoKQ4zY6mkSyU"
    "KrLorPe6rLdsG1x6iI1fxVZXYZLEfOtOaGvnqci/omtuhgB7urihvr7pXOihbK4jKpmVSX"
    "q+wXQmUaO7DUIXPqqjpRenCLNe1QU69Ey0J/5vK0zhqCwDbHcOoX3bDmbkGXXUwv7gwrMu"
    "60LEMOCvIoyKMgj4J8kYJ8xSNNypzSRQeb5AyJQDnZtwH7fPhBOnLVvzyqZYAQdctK65by"
    "ImbXSd7rnea40e+x0WOWh5NYWcflOVCReL2jG2W3tPcuWSb9lOg+UOVRRgQWEdhjRmCDZS"
    "j3DcmNczqvCdNDe/uMz2GuyogCIPsxrW/3NYSu6sSvMrH9e8oU/qUC8+0sBuqPbddIQ/6X"
    "NoUkR0gyxEIYlA+JadmI+Itskpm+Ygp51HVFJLF9kQGKtyMWPI8TQM4ByacKFFKHZrZjCs"
    "Q4uLi9KPduUKg5I8IfIuaAA78bc/BWA5xNxsSXcnxClZRKKnJCJhXU4VGHR7kfdfgTGeWI"
    "OvI67gsBsTBGtAmLjckiTUBYzS7KCCLbPSAUezmcQyU7N7m/oUPdIUWEYwYDL7lesj22s7"
    "wXYYDnaYo+eALXdm8+3hMYh3nHYXZ2/V1g9AAlwuhVHmWMwsMovCpA6VWNwvMlk4vRBYKp"
    "5pI1AV9yu6x6ALQlEMAHkjnQO/Fy1AJk0M19RCCRwFfyRJdQ/ku4/w6+t369+PQZcMU5/Q"
    "lexS9ACI9En3Od/+44heAAb3wF/2N0GK6QwzAqYyVW8RZ17uO5u730go+8yj7ZZ927H91h"
    "a9iFCgyb6xG7bw0Gf/T6V1K/w0mbJPg5vNtlGaLiazIsZIXuIE77yFBlqrQwfVyaMWLTmJ"
    "gGxxc9y0qQAdGzrKaxvYFs4bHGsWA28TTjmC+HeTaleMDnhGKCmgk6qMgLIxONzz5wlNGZ"
    "wummlm6kKacxlV8L6hRVW1RtX0+1feVtrWzlFkUuFLlQ5EKR6xRFLrfsSIy05atIkixomb"
    "5GGewOE0N/4ZwA0eZlrk7nG59lz1/5nIzh9PIylLjSkAv8gx/RVNefVGpD/w0yhswnIgeK"
    "6eRAsR3448wQh/0C2dKtCNHQSdWyYuDOvbRzrTjMBWKQZveRBKHJEuVBlAfR1LFFGsS0HE"
    "Wl5cBUAwcPU8AUHiegz2iyaUkm3SkLaJgWh7rSQ402v1MYZcwpcQqjrMYUyUsJkV3WFL/9"
    "+CmDxP7xU6LEDo8i+K0hyY80zhU2mcFBqhoy+iJr1a+0ol+xvEYsFbFUxFIjWOpwbuiWpc"
    "Warr1njTQ01fK32gqnfhN+30S2LLpYWiLFM+SHfuLD1+R3xQf4Gg0yM/SF+MiPKwD/GgQM"
    "0bYT9ctc16iDi0UR05LegZkmqgF7JSOMMz7wKyMudVAiFuYnQUAsBhATyveOOjvqcdWX8C"
    "eaPgVtTKTjyTvKEWKEZio32BVJIiEKpccJGU4B9RQBw22RwVbr2CoDjmrkbf9bm3y++PDl"
    "lwZ/IoNs4FRQI06QBxnDS8bnZGxjjRZdjkXmKvCXEcmoVN7pksZJG4d6acHiB1o7y7V22p"
    "nKJHvoo+wfiPvxAxAhrYWin7aPllEU2VtUUeZfqo+JAmGA7HAS4btyxcH/urj48OG3i3cf"
    "Pn/59PG33z59eefJhdFHaQLiZfcaZMQA96NCI/8SM9VY7Jb5JESLAHHVJIpqYmuvqukWiK"
    "zlEc+2oXA9Roc6/69kDK4KrC8agdtL2O38tKjBZK2rcOlNtdZxgm+kTaoQTJ3W/Bf4mm8P"
    "EHE9BWWRscDQnzm9QZ74chbOfQuR5uyt+6BBxuZqMv6FyJrOaJPQX0XWAwcdo6aQSuF3mG"
    "Q6l9kjJXOIFYmJITnMe8FXEcrPCUdELi0z3SJjzhD1mY6FcyTcEt9DZcnFkt1vAQ3414iU"
    "SsYwlToL6o5faw7M0EdxOAHxfbkCYmF4Iaa8Ow25b6nsOMxBShzmSg8zHIeR8U22XDnNa4"
    "FXhBwTPmVxAeGtkh0TPkWcQGxJJQaf0HWNyizB69UjCrF5wqnK4rMrBxx2uVz2ejeBlXLZ"
    "DQM/D7eXnf7b94LrvJFqJSASroyXU1cNkaEvCLrWHNC1xq+Y7Ole42qZ974uj5PFWxX90J"
    "pNUPbDs7gAHqMLU2N7baeFvFzGGUTy1Cm6FX20TNDwF/Qo3TSSmF5qraLIJhADS8VtFMmw"
    "lItGSf6tKoOhlpHekrLu1QYaggDUuetv9cYk+guk4KeaSp+FL5eAc351SgNxcXVODUoo7/"
    "2cjJ/oeizuj1XTXEHoKuNUhoMVxZhsD/p6AKmGIjIWzHrCqJtgD3a5+av7tcA4bHBZUJpq"
    "sroYOxAY0IgbNu41NlYaNcdE0/Un/k3RWIwYVEn7IWJQCE5UCJxADOokhplv63kwKKd57d"
    "ynP2aJjPmYHBjzMRIXI/7m4Kzbvobw3vuLLNzlrZKTG19E+GtLg3k4vKGoIY8/ZYrt+pQS"
    "2/UpGts15RJ6QrmOZDYHiGrI6VLAanRofGWHRo+Lu8RjRIhR6Km00GNO9WVcIFNyKpoNBW"
    "aj2SMbzQZuiTJ/SH8mqONBqp22tyNyUi1jd7M1b1OSp3ZCuZxW0TjyA9pHvTtHayDl08+0"
    "TMkOYpHsIJacY5DUBY5DjnFAn4BSWZ3D3doPiQtcXo07kPPYreJcfo/zOI7arQJnKBgk9m"
    "NVn8/2/ko7YjH0sKa9iEk0xrQXZzZNq9AHrSU52DyLaW9D4tbFdu1Zb0wi5gZ5lJ+pW1T7"
    "kW9dDNzBwaeb//dMCdOJuZrOiaG/iPLa8Nmxv1k6f2AbwRaxlr3Dvj1nalvPXooe5PWx3v"
    "kHNRfzA2ToDBWWhLyFnJOxEUIMM0vzMvNHFO3pAVVjAacR8oYKrd79K/TGTfzokOSM6NvP"
    "R6oKc33rQERWe+nRfZ5sGlfuySe3ppR6ArjIcJttlan+mOvgUATyC+Sksn1/RB5/Mn6WtR"
    "Udc8HF9guCBk2ReV98nBh8fswhOcVqYhmUEt1okBeVT5WVyIPVyJBO6+BvzylT+f0995Gp"
    "4OzxdSvGqNgubX6g7Fcj2Q89t87Qc+u1Zb+js26h59ZJDLOQDqIjnOyY4RHUwkHgAKmNNx"
    "JFjpM/QLSHAHA8FsscqAMGCpbCVleazsFSHwmyEwMFqxAoCFOyAB739VoZtsJ89S3cDDy1"
    "T6MCuHrpdXSU59ZWtgaO7UolkR+slkvdsFrTKTXt7SxcljPQoJFanNNuCo48btut+Fibs0"
    "7Y+8BwJ8iJyEhMZLLQARk8J+MlNRaqjbaMiWxQty6myLhqGwGdeDzWEMF8XJ+cziMA1dcI"
    "PHbIl4+YEw6oK9SrzylQOX6xJlPOdZHTvkFUO+c99A9joexUh9PN6oyAFQJWCFghYHW6SA"
    "YCVicxzHxJmnF7Y4rjt0dRC8jq0F7fnjSTi+d+IvS1z891nzga5XtyhEmIDMNM9ggzeeTK"
    "HBwLkxi3m2QROEiFqFgsUw0pb2BzmK4WW/khCivuUjMIawUdiyyEBX7rOco7xcAA4hGdCH"
    "lCOhwQ8HdaJ7fQ4H5o7hv24vDowTzi3e+wgS++WZUMPDtzbjvq7CSPyVJqjDeFsJGXuTqd"
    "C6xVX8Jg6QaZ6pClTWWixoFqmWTwvfXrxafP/BaZ059fyaOuK0Bo47Zk6iDIqtmATHMLvs"
    "TjyoyV/8Kc+LAN0aM7I6LDiA6fITp8WkIUosMnN8xz2YzxU0iGFdz2tUtFV1Ql7w1rXVFG"
    "2imfVzx1DVGcEhmfFzOLENaQ3aVkBeRysmpApprch0WQEg+LSh8WG+UohxITIEJ4P93pde"
    "MhtqfjYMQ77Ti5uz1S1j+7quhACLBXMojjgGLbQZyVmTGuVpSO5FulkyiE+RAV8KRTWZMI"
    "PzyD8nE2Lds1T9wRufb1GZGJpj5TYovxUdCmjBfsDNIASwTDELCpD2CTX4pA6eEIpAfUh1"
    "Afqh67S9GHUFBGQRkF5YyCcmsJQWuy1rcFxjhpOdwkVWSWncaS4WudTW6ec04T2XyyC1lx"
    "0XXiZHXh0iwXqhQIe5HXmi4rIlJFRLy8qJpGJpQovNlXiH9ZyGuRSsZ+DOXbIdXMWpRsN6"
    "gcV1r+kC+H0l1j06JLL9hG91Wb51s+axAuzEOUjUKnqsK/jia7cvyYUcrvSKPVxbuLz2Mv"
    "5od/bRO+Nf+OfG5N6FzWZpI+817hpDAeMQgJsq29MoGlqUAGwoWs2EZcZ8R20Ql4Z9ZKLG"
    "CFUxWiFIQy3Wze4HxNz8ZRVkad0l/l9m7Eva2U93AmzmZFZzUqlUeUKSX1XNZEDSRxe+IL"
    "Bv46s7fA17g9F8x+VMUrpIqj78QZ+k68tpZwdEgH+k6cxDCz1WKSrxbahqKQEK8KuU8UX8"
    "nPFS+ivO1wNka0+wCfXdoq41Vn7d7t/U2LHxISXHXuBq1ht3fXJPH3R6z9MBj2bjt9iXPs"
    "7rrDGwZvhLXK1xm2jZa0y8BtqCs9dP3O3x749tG5ahLvcsRa9/f93g+46V6NWL/z7WFgtx"
    "MXIwb70lW/9Qcfae9yl6HLhFumwJYxXhwJKbOT97MNRZWHa1cgPguDPycz+HMCg3PCwphQ"
    "PzUHWwjByMrVMB0yNpGxea1GUcoabg6lxJ76odM8kzlMh/kv4+fyboGfQVrUySqtk2G2k5"
    "TBLCPvhrwAw07MqqJTdSFrCaZujyi8nGyqc4e6VhvWVafdvW3dvH3/pXERquPn17RCiOHK"
    "MCib5pLK/TS1mNPBo/dDhoP3Q+Kx+yHMYcemGmVwStKYDcnhE8b4jAyTlapZKjPP4bWvYV"
    "koJY0M2KZzGBzc5oezNpQ50ws2ODjm+k2Wo1xoZRxxDTeU4hV9h3OGzJ5yzOQQFU7o5Amt"
    "qQs1r9ARJkXRI1308Ds+5Arp8tFhopwqK0sbB5Q847uhwtGt8ui+ah2Vqp1DRYOinh9bDt"
    "7GUyNYl+roffhSChWduoXUUkiZzAWweAD93FLXx+EoZ+/2SiCxqzi3R31Q390zxZrrHz9w"
    "dOGazPBSk6wFeJYSc+DyNEPAgQtFZIs2gNbNoAe9PoPaGOCx7/jem8LtvkF0vu5cd/yGnT"
    "ENKmLY3vRwNddfhIP+y3wdH15Q6ttifPU9t+yzhuf39FeaA7/9voI8xNGJGJ2I825w6ESM"
    "lswKqW/oRHwSw5zkRJyMEif5ECNAfIYWD7R4vDqn0eJRgXNgJ4sHMCR5y9juve6nr3ANn7"
    "MsjuphJfJ1XNIdJXQXK0WAEi0VVZaBXNU/n3IepEIYPW7l5PfeDtNVeB9D1+0qM72Yaezn"
    "T/78VXHEOKEzTeipvoBCz1F2J3tS+0jqwORDe1JHAPAdzkI0LG813u9mtEePiGYWa73P5r"
    "OnLTkm5ddxMjirQTm74T6w2Atg9UmY7eN2yEqlwWvrzLJtxhFTtPuokWaFnvoaZbI/G5CU"
    "+VfIMWfpRCbTlWnpC2qckxaZypr2K/wssBXzdbhQTapALjdlBeniyBgawHMJnAF1NiaiAq"
    "bI4ca4fECcLxNvij7Ui3NmkHO/hzM5nJ5Kyv0V+h0FvABN3mjyzrsvo8kbbaEVwgHR5H0S"
    "wzydy4zRmCLb2awsPvIqm2bP2r2Hu2GnDwmdxMWIDTs3nfvvnKtN4l2O2I/uoDtsEvFnxD"
    "h7By3I7uRcjFjnttW9aRLxZ8RuOkPRqf13xP7oXDYJ/2/EBg/X13xsur076bL39yYJfgYL"
    "z/XDTWvY64ONx7mshpWHzy3g6I7zYUNd6enQ77Ta320Dm7gYMWjt3fV9GLF26+ZGumy1f+"
    "eTx70csatO+6Z7B43dq2oMH9OtGFg2GSd021d5uCqLEobVklzCUIgWz8lKn5Og0Erx0fAp"
    "i8tPhDD8DgssqplH11jC+oqSpi2xWo0FrJgYTvK9RnBkh80qQo1OHFXerULwWVa8KUSGBp"
    "ZoPtXZTFoIdD4na2NI0SaYar5yJ2MBRpW2r6vjnLhbTSqhpZvBcuWfkWi4ysblmFVcLbuV"
    "O9HjDFe+RZBiufK32mq6apElNUydQZEi3XiUmWqK6NgGeVGtOaE/ObW2duommUvOXpW/h9"
    "jf34hapPbsT5RTUhUnS68dnCHKHukzYZXaPONvXYF/zNgupcR0Yr3onvXLJHP52a6CZHIm"
    "fiVLeQ02MpM86mAn4w/4iyYy49KQXUxpfE6GvPUMaqnaCfVMIhvUjvGEfn5074kJhhT4Og"
    "adPvHfoJCZARGcXLgiKtjTnFxx4yb510o2LGrw38q/iMF/HPyGEV8cfA9VoW8I+KSyxpmy"
    "NHRlNbXseFHxromswVoVP3u2Ygp/NNH5H9FAZeYKgtMTi73+eRbhkm0RC7BVEis1PYo0EA"
    "RfrMnOGfFS+nad0wo2MgaMH8X2/awuJTG5jsE2GnrBkp8ltNCKSwtZ1QqtNUZlg0/jR0Ne"
    "5KzZdN2928JdseG4u/uefaPRGY3OeWUqNDojyloh3AKNzicxzLEC5i7mxtiOKgy0g4LYve"
    "rcDSXxf3f4D6nd6gs7ZNz9EbtvDQb3vf6wSdyrERv2Wz86N9J9p38LturAxxH71ut3utd3"
    "nb7k9NnuOO9IejJiD3fdb93OlTTotbutG6nd71x1oeLRVadJkp+N2OXDoHvXGQx4h9ddrv"
    "k6RZNib+9iHi2+IlJIi4nOuwFXqqiSJBlFiCs81ypr1InXJGN3gEzjsOmgpNF4vUpuxecG"
    "8IMW+WZ/mBKnfv6p7+dh/nkfT42Tfuukx+KQWBxyD6GNi1YDkGvsvyPW61+37rpuiUj/p1"
    "2EnBJ8wHKG5mJpsHzhuDZkmYPBHkEdzsyytxMbv83BXY+gftwtZfpyRR0g5jws9pHUj8kf"
    "MzH5YwqTP0aZbOorY5prk9hQ1I/FX7Jw+Esyg79E+PtoyEoCe7dLHR5xhTl91mqS1ohdNs"
    "nliLWbpL2LbPE+C9/fJ/P9PdZA287kgmuguTb+GAQ8Lb+cn2zv3HI7MfxdSdxOc3TdJbOc"
    "7TchuX4TOfkcQ43sTmO38EDJyWSPBlmbxlrh1ZOTtR4NsjaNtZ6blOR4U+Vkcyw9sjyN5Q"
    "EvphysDtCdHos/5mSxpSZBodsFZz99lWXnQffmBwTm2n9H7Lp3c9Uk8P+IXXVbt707CNy0"
    "L6qB2WGkU2GRTgGfuggfkysJRwixnnC6AWyXesJ+X8rI2LQMQ14noCMhwtDYHHpQ4H2vMS"
    "hgZvzzr7AYiMUFi470CvqXZ+VpkAqZitUEX6eaoDMPC2BtvqiuY+VvcN3uUT7QSeqwZwVB"
    "X4rBmjA8Ct1LkDnoke7JqWvoqi16qiu3+I9TJB2CA/Zj1XfeT++5Vss4lItlsdRskj0Xn9"
    "NPXRmlUQX2Osp4X/uuvxvRV4d3tT5atfKwlU79O1ZMkG5oQ0uO0/VvoqJlpjSzQMVZAoGh"
    "m1yvTnAtRI7SZ/CtnVJRXlRNSBm7Syf7pX8VP7ag0EmMksMoubybEEbJYfhUhcKnMEruJI"
    "Z5QmexxrBsppoNdZUNNdV0cpJn1u42Mo+4yq5OFWW8KzpGeZ+cZNFPU2WWFwX/p9tkdghK"
    "CkjXeU6TACEeJpU+TDAjYCl2ImcJTNY5+Rqmw1yAmAvwFXMBetPx4Cajas7erSwOr99KZQ"
    "H0oP4YgNFvBkhGFz2jQzZoseXBgGQpm6aT2C4pTZ+TQU/UiPoqrmaqYVpkLpuQiO9RfY5P"
    "DVjKO/YDJoFP1OYUopOITiI6iejkyWsaiE6exDDzJWnG7Y3JQM2GAmGaHWCaqKyRZ21FqX"
    "F9VXp9IWBTDmADkn9esMZHg0BNuFzclO7A0hAZTlPEv14V/1KfsQhGZuzLt3Az8NZd6gdn"
    "77FO39DeWClosTXli4sGoanQo0ZqeRHXuxbyGHrNtwKMA76cJ7qyBodDtwcopCE/8ivTRv"
    "jWbv0L1SDmakkNVTfIQl4TpgPuxxSNxro0Ftx3bEWNqd+pOFB4J7WARrjcDCKLiCwisojI"
    "4omqxIgsnsQwb2SEnNBHiA6VyqqWr6wPe9N0dr/Mt6/SXsOgtEZYaw8t36qXsDxWPle+hq"
    "U312OUzMBCyKBmZlMvN74lb8yNEnhOxlOZ66iigiQohwp1C0nar+SNjZVGzQaZ6StRWlE8"
    "VNkzNS31UcROfiVjgy65kGmO4WFE+zzcq0eMyoamUsOn5jp9QpHLjXsNqLqQl50/EsUroX"
    "6m8LIRfe3iNRPIX+DAG+VUQgxBf/53FfgWW+N3X8IXlLXKWb0vvX+nx7KZVWrnkIyqjH5N"
    "ylVhKP7C59RTGd1jsUeEcxDOycNUhHOqoKkcnZ6PcM5JDDMWX8LiS3sEqv7toXXTHf6jSZ"
    "yLERt0+j+67U6TOBcjdt256/RbN03iXIxY57bT5x/anM67DOteWQas+ESvrvy666D56Ss9"
    "cDe9P5qE/zdit52r7sNtk9h/R+x79/p7k8D/I9bud4fdNoyde1WtYfLUjOBYDRaypiVKdx"
    "Hiw8l4ZW5ltpj34eK3z56EBx/ShLvBbevmJkbC4xo0owlVnravAR95pZdAu/dwN4Q81M7F"
    "iA07N5377/ykbRLvcsR+dAdQyVf8geUyGLSuO7BexAXsZq3uDexk/M+I3XSGolP774j90b"
    "lsEv4f3xkfrq/5ed3t3UmXvb/zDTLwecT6neuHm9aw14eCw85lRZabh3jstCd61JWeDv1O"
    "u9P90RHlnu2rEeve/YARum4Nu3fXTRL4OGKtwQAqNnMK92rE7m9ad9J9v3ffG8CDwEfe3+"
    "39DT/x7pzufJ/4XsvX4mWr/Tufj84Vv3djd2P/hVLQ//3AvwCUfIbaz94HPs24pHjVb/1x"
    "1yTeZTUmjwEQaA7l22uPqnd4YzZXk3/SaUI99oTDbkNS5dW3o8ReSgU+/zeLcDo5gCZEVg"
    "tuHzqKRphV8kxvj6DCaZQqo42GLAp5MJ0QKYI6lQZ1KNstZZCfroAhrtjyqtMI6ytrqifV"
    "kd4ukvvIK7xxnvH7wxsQdZ2LNAH4qjuAKt8D+5H/U5WFY1O2VHMmT+OFjWQII0S2k6hcse"
    "VZtLC8MXHn2QI3VLgBVnkDxDpSxQw81pHCOlL1ktZzuFxjFH8pbA064GXlapAKmRpiqqbC"
    "z5NMKvaonLyNJcZkCWF4RLjQ5s6V4KdCnmKmhFfMlIBF+7LyNm/RPud0KoC1pxHHEjzNMz"
    "A4eEQVwedNT0e5825lceyhninlhzixitiDcwS+HSmTg8f7HsUnRUYNEfmzZ1U3XyaPmuwd"
    "MbMzId11WaUCj2RyhmyldmH5oioqtp3+ajuxwK+kKGb1XSeVWnKKmly9KWCr6nsd1ZVVpq"
    "Yu92TSkEui5owaA95Vndh0kChkb9NKi0b272xZkl9N/e0zVe4Eil+BhIj6UiJsl3fGyIts"
    "8oeGoVKF6CvrKxn7TXdjO0v+e/IWMlXJ/J+m/QLJ8T+RtzP+i9e/xNf4LPd1eZPuhzIDwJ"
    "fDcqAYR9nEOEqMo0RDNcZRnsQwH4GX+xH57gRkiFxbo58Ql0y1lww1gTeREc7mwrihrrKn"
    "/ZnPJ9HnkJjmrAi99Tut9nd45PsQ1gTQYbFmmx5XynKV1nXbV9iDt8KBJuKcyF0ZNEyH9v"
    "4QXzE7KKavrAD62Ng/faW31A9u86/mzrCdx6G9sZp5K23LTRpc7Nl2smDFnh6XDSg2VpAK"
    "khM9zgVq+6IbTzNNf2mSl/maqBaZ0EeZNfgnkdwxlDPSTifZIHP9BdqKcK14hLik92wvn+"
    "BkBwoXTkAgF4HcvFsaArkIV1QIrkAg9ySGOSkhXuLemJgP7zgl6qJ3RyFo7LBo/HS4ZCq9"
    "ZA5ebLiaCtLBwKsZ/538+8T4HSVz3E+DPM/Pc0ypUfddDFNq1COlBv0JrnByvIEqeYMMkV"
    "V4DCu7RyL4j+B/JYHpbOD/6wDTtzqz5hofrseV4cyOEDAdatHIBkwvbCr+NTZkGUotCTJ/"
    "sSMTqhc5nTTIZE3syEmvDlGDyKZdhNe0dF1xPJJVTsdFnyg4XcobtnssI/6M+HPenQvxZ0"
    "RZKqSfIP58EsMsjsf4EY4fXY8gbWDLOZpeZ0hhmCKImCfkBNmWnAfOR3L4DHCvw7hScr09"
    "0aW1w57kI8MNqXIbUkT5fB3dyBc/HKMXBaOLMznrBCkyqEMiqnK5siBKEtxk3JQ8Ps8Zrz"
    "KrKaugq7ilWVUrHI4Zpw0V/4I9wzeXhs5nEAZwot6FehfqXSd6/qHedXLDjAGcRe6NINbk"
    "sb657ascy1dZu1tIZMuzRYVIcY+q9B4lM/MlqVjvdg+FDXWFjdtnrXa7cz8URfWcK6iM+O"
    "1hYFfmExdhPep1HA1sfu607EKk6BhU/VUn5Q3PDZFVeM1V9mBTF0uNLijbTfyOUuM6q/I6"
    "88ZLOGHlXm8J5Lju0JGrMuHxnridO/FAlBJTD6CT3OtGyPvmZAFMPokY+egyrpQzYiAXbY"
    "zJLZyrNtnoZjktJdNtutXaNpxTYue0J05OewKvd0xesvlEFTLTDWIL1uImwEZRq9o+He1p"
    "PVNNc1WU7QyWmu9VwTz/fg0SDXRooEMDHRroTlRvRAPdSQwzGuiK3BsDgkouVM1PiEum2k"
    "vm0IH5xzSYZQBnaBI6jYWFAGlJAOlu5W0Lq2tbH6YiMvqayOhrVLE8VvZmql/5OnDoDVUe"
    "qdFhlrE+i0FD/Y8baWCoJhpK1GuZKVcofeYEEBu90BldN4g80Vd2RIBBp7qhkDF/rlrrcc"
    "O94jwck7cyI/wphBDIZKlr6nT9S4PojH9S5DXRZ6IL+1u+Mcm/eefxOUQP+P4RG7GxCQYA"
    "aSEsAGOimuRlrjsYrSnwWjUSJfGVjA0KGBg1x+KBYLEdHmHNeRe8c2LJT9QkMCN2QXgDhY"
    "L5Dyge2A2VeS7lHX7e+t5T4Bu8GVDabxDzsbTeS+kUDmYMpUGkHpF6ROpRbUak/jSG2Tuo"
    "d/FS94irDEDyLexHr9vuNIlzAT7qV9LgpnsPTur2Fdxrd7r3Q7glLkaszR92h5Ltze77YP"
    "u43zku7nf882Xr7vfu3XWTOBdw50q66lwO4ZZ9NWL3/c5t9+FWunrg38X3YfNEvPoHvC58"
    "x9/GfnfwM39j567zrQsvtC/gW/7o9AetG/ie9lVYdcjii/8hiy/+h2Rf/A/RpH9C+oyfc/"
    "E7yoaiyhMt+4kcYPDnLAz+nMzgzwkMzonLBYgQlgux1NE4osdgPDOd5kVneakuK2PyvAT0"
    "qVxxbn5CFB8qLT5MV4ZB2TTXbu6nqeF+/iHLeZl8XIY38wVd6Hm467avIWc/vstyVPJWid"
    "wVz0I1D/yYYdbDMkCEh2UYIQiCpJkNrkEyjJkIctUFz3NyNUSGXA0ZsaNge2ZLdpQUuZtq"
    "zba3zQIsrZdeR8e5wW41tAYOmCwFMJ29swDetn1dHeWc3e4kEDxosvgI+JZ6ASw+ifCpmO"
    "0xA6fd46oALodM/jm5XIWMqlt5HDrccztkRPgeHx946RB/+71PtaSyG4VwvaJzOwJsxJd0"
    "ys+ne7uvGp1k/ynfycdlWqKbj4+rWx19lr62mVx95OlUXwl3mKVsWOAjIzPbl6UJbjN0ol"
    "oNohvkRbXm/AajUKf3mdMtgIzfmRpUUa1z8gd4vpirhUlkgzqhjpM1ONNM9aVKlTBaf9i3"
    "j9jM0BcbR50GMXXbWYe/UMw5z9+Ht1ns4q4j+nWDMct003GYJhhqI7N+DMpmTWn+Nb6Xl/"
    "tW1aKLQ78zIKcems2lvw/deNCNJ++Ri248aKCpkIEG3XhOYph9R+Eujjw+8irbjc7arcH3"
    "JoH/bacb2+PGcd750bq86Tj+O+I67FhjP4/eG7H2w2DYu+30JdvNh78ieGPT033rH8FunB"
    "u2u83dQ8f2trkLuvU4T0I3gGb40L8bAI24yOzmM/D8fAZxzkZh1eF1HH0cCSy679CpupC1"
    "hNjKRcJMVGyqc4e6OrOyEP+JTrt727p5+/5L40JwmG8uqo3jbOyaYf6i8b1s47tPpcos7G"
    "9I0BqEfmklsxS9F9B74Si4inZ2dE+tlHuqH3zOcRYZeBT55mCKr4cXQH1QK25FWbvVkOuf"
    "WRUIq//P/wemApGM"
)
