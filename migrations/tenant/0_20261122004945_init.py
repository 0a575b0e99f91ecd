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
    "/Ff+S0dsxHpQYFG1yIsMJSn4GTClkGpQhOgSCP/TxbsoUxpkQk1VoeKzuZpOqWnqxi5hvP"
    "DF9w2KxeBKDK7Mu61hcCVG3VUo6g6DK09imOFMjg5wsl+c2752gQ6fP2aJI/mYHEfyMewS"
    "p8mm9TEPbz2CKjvf7+rSmcWjM9mhE4NIEjn7PlMswfuUYIL30WgCc6ov4/TqZD/ODcXhHT"
    "hfZ68vxVWTaxwqf7zDsRukxGO30seuq8zulGsvQIrJ9qo9zs/6047D7KfEUa7yKLuQUWSI"
    "k6EdHwn6Lad72MZD0rn9FTMi0hVl6VZPRd+EKrf8TWBgijAV2JD4g3m8m1hB9gJgQaLJwO"
    "HPVquB5IzKdsvBH3PKiMxI674LwLsA2UEFBehesWtBA5xPFipbWTRqBNiBfjsUj8h5hZDz"
    "/FILKh9HIK7ALpFvOW0oDrukjkNUyXOwBkYhOgTuqZlRptlYk4+R91tlms20yyLS7JV0u2"
    "WCAVskBYw7gjdPU89gUXNADjbOYMEXNfDm/HsS/Zka/Mi0Q6XegCV7YhmUE21s5PZryVum"
    "O81+EQmyoYGdsZ2TgdHdoPz0Ucw4432p7wO7/Xf+wCnkN36WNZUvC349JqslsfQGmawswn"
    "SL6KzhPhfZM8ZfiSKvTSI72bjtV78xz0nXsl8y9lz2NXWhWmMCK0QBv4MRE7CI608AP/HN"
    "Tmm8i7D/hxI3i2lRbJebYDr0U6iJtIV+Cmfop/Dass/RCbPop3ASw8wPf0lnWozIfKnz01"
    "Vm8WPsJwuN8ITTlTWo3p3Djuplr3cTGNDLbjjN6MPtZaf/9r0YSd5ItSXq6O65kdril1XC"
    "gRSg2jOd1xEtp5h8Xj6xNj8HMZdc0xedK0T9GCbSqbqQtQQgKkIcZqVNfe70Ui9mdtrd29"
    "bN2/dfGhehle7PnlahfEbHw9sc+XdctS8HP30kaBYMsROtrGhlfW1EcruVNbwBFMDTvtNN"
    "TXnq2/My8PTw+baqeTYVkm6rcJeABZe7aMwWnd8r4Fb0FATe6zFQeZ0D2prKf/9AxNqdxR"
    "gnAs8baeaJqWgpmZumGYwTNhHYBgRZg0zWIsjODeBzwvXIgD7zwdHIQl4TTX2mRLZE4F+D"
    "mLodIqgzSqYyIxPqC+ZjZEn5VZyZ4oBvzmkjUGF30ewpjBg8YvCIwZ8hBn+64Cxi8CcxzK"
    "8bK1ipoKviowUrFPhTTTm6FksI40FOYZTD6kEeMT5KishlOnLpZ1kBuFA31N1xsngrPBQz"
    "0coFiXKiHoFhiEE9wsOUjHqE50cG0IMR3p2mTgUNZDSy5pC2yPaE5ByCFEdEZedk7EAqqu"
    "IlNvJRvuHtBNAgPBLpo8pfvG6Qlzl1HBwNJ7dyEPg45NtHTJ9Bd7YfpXDeHNuh3GPhhrmk"
    "xkIVqAZ5lrUVNb8SmSwNHUrCiJxP/EvDO2xohmozAhmC4UuPTWo8q1MKASnGGFw4ge6Zml"
    "5D8TsUnZojBgjO2v5mK6ZRk5PzHXYuLShfovzXQR5U0dyGgkzwQAWUgbwd//PlyRz/QsTP"
    "sJ1EoZtdUB3/F0ZUB1EdRHXOENU5XSkWUZ2TGGZPhsgD7QSIMBfUVnQH8+m8Uj4dPolM2I"
    "r4N1uBGdncxYs4uRP0Kc7hU+yT6OP3mu31yUNdVLg469kd3685oc7oiF22Bt12kwTs79JE"
    "NtXpiN33BsPwI5jVUNC8+4OfENLvnX9I//0Hb7Q01Gf+u0SY/z9fIppjlq3tw0WGre3DRe"
    "LWBo+Cowr6V56NzW2/17Z2POBlKbsa/902qLGbeBahRji5yhJaGJeIDHdKLc8oKXppp6LJ"
    "fo4VgCbXKw9+I1weMTq99iiR6GB7McJZnlohIW+445SP96znkBNrv5dN80U3gkBl+FkjDW"
    "Nf+ltlcCqECfPGJC4ZYMGy8aizC1VpEHkpG5adPQBgamjrefIx/pfzRSMyU+ADyAsE0GOR"
    "jAAg4jhPwrJfh3mNKrfFN1LwYHRk2WQP/pwpe/DnlOzBn6PZg7kKk18s3VAhYlhpebQ6gV"
    "hVyGJUhPiZx8S+LWQrZwqpXQO2qsD6opNi7iVE9W0HrSH/L9ZhIfA8VZhyXb0sr+lWiWrI"
    "BZfxPy11DHZwiHaQRQUkIrrw8jWNH8FTgLeQyaMBzgQg1XBRh98RBni7uS35TPm3t43qUY"
    "Gq9Ledijwl3gT/fTwyCapC3qoZTvqKnApHcdDvdTYVuJvq4udGd1EnFjY9B19WNRQ653sS"
    "tWDv2bg6mV/JeLJSNUtlY9jfTDLV+f7kqYgTbUWXfBbE6pp79wk+WH/MdZ+WCVsspNMFny"
    "o+3fgw8N+lG+NN0T3xVCb2YwLl7M+Jk+fPkmGX1Vfi+/ADkbwdG3xtGQL8Hf9CVHPERJlp"
    "qKbH9ImurPlOvSYLruM1xJ4NflVTXaF2A6LDlnweTcXneqAt9BWzXL8zN4Ufma4Mg7Lp2s"
    "4BOGIvc3U6F13bWQRNYvdHv4ofI74vE35qa/cJ5Aycg7+ZODLmoMQz53UndWrURAtHr6wz"
    "9MrCMxm9snCYY7yy+HmbB6J026Mv1lZfLPgr/TsXAOwjqSMGXEYFOcEyGnO6b+EyjTvekc"
    "sJXPbpF1FOJ/vghMjQw3APXxxHqYuxWqe5FPqo0Icwhw9hQAHOyfMILXI+B+c3oEFewTNI"
    "ib5mVZY7Melq6UlXcyCsvnHxEqHt6R+VK6NaRc/2qHdUJO2qsdLi4i3ycAqg5v6qVqkXS/"
    "UiG9jRwFCQKAa49z1tpMH3Tkyx5JRHyoLiQ/E5AQnbcLgvWvqNY5M0zwnYLB3/eTKXtRnA"
    "1SaVNaqQmWOwXK4Mvp1SMna+w6+843EcxF/+CxHKPvwGvgeU/ZQveu4J4+YyYjXL1URTp9"
    "I/X55yqbcBKtRu99Bu3ZAje+eKDsJA3E8YhghtLWCdNHG/8/dh+hB40v5N7+7abR4el5DK"
    "aznFHnYJmPOIq8z6szvOiCaB/0es1R52f3SaxP47Yn2uFPU7V03iXITP42xerpmcXFN8XM"
    "MbE1rbdlofR6cOczHleceBDtMi8FHlkUZ4q66jXBGPtgdTpLOnRlJGs2CDRpqSDBXWoc6s"
    "r23mTO7EoyOyxs8iZU3MJdx/2//WJr99uvhARqt37+TfPjRsJ99fvgo3LVB6HRcviIcBbz"
    "K3Q6bYLZOTuJf90oL15WTVDTW3VM0NPYZxf329/dVI2FaN9N2UP/HCvbfvowN9QYWT7Mtc"
    "F0UlALyz0zFCJ/B24Qs7lU366wx8W5WvZPxMjTGZgquqCR6wL3MKO6FGTCe5IFmsTIsoak"
    "whjEO8MGemREU1l5q8lgSrG2JXhOYF1bY2qWxM5xKkmDTz9XvdvQt1jTBphWBS9Pg9Q49f"
    "PFPR4xeHOWaYnbM8jzbip0GdZKs16Yn/rF2BdJe20jj6fac/6N01if13xAad/o9uu9Mkzk"
    "U1sPOw9Jh1tofpqjwUVXISFkB0DKdTnSU3RAf0knQ3m6N1knyOy8iQJt2iZBvv5evTACP8"
    "bBmGvE5y8Q0ShlhbptHfp645zt3mObzvNXQ0MCz/+VfUjjyb5c0f6KMpMHFgFZKH7KDb7u"
    "a5uVTBmW1ft82l6rjOHdn5lsllE71bM7PKX81mT2blrHRUTbNkOrfg6f6zqm33UtcpJbLz"
    "7Mmia0OuL4MWsgq5kjWVxaW6zsOmW9HTDe+orrwy6FSH7E4SRCTv64Hv9NV2gpvryC/XHr"
    "MfpwZ2L3Vlkqrw7Ve11H0nVOenBYCZ1rX7q5U8FbWthkT/KOtypgocQC+3dDHZKaV1FWT+"
    "7QmtffpO/oyBPrdpXz7k+Onq8n77pPVnYK6hiGbp1rIINg2dfmrCopzeD60V54mh/lswSZ"
    "yXMa4Q0UaNVL8If3PJzTCSydOMt204NSGF45Yo/8gX19okK77zauKBnRXyUadmw0u4LROD"
    "AsgLDg0gSjwy1aRKrGNZGe/I6Qchei+tVOTrpqmuoSUo2TPBoIrKp4IlrQw1D8vDdDU0SV"
    "y8e5fFJgHNEgfAfhjyXphDBRr2mC/NkZ+ohswuIduR7sh0QRYP+QYUz2KPoMLFtYrCyANW"
    "nyJitY7Ly7UyQ3GEvho7+eOYGCZyFOPryXWRAU42lflpinQUre6w7l5k69FFi4PMzV1dq2"
    "6ocyMER/jnVACOaLcG7dZVJ62uVpm+9q5BJEbH9NlKkjXLqa/RVnXyD1tnW1LD1Jmd9pnP"
    "NKo4KThc73jKid+ILNKaOhUqK1lwHU/R3XQbi6gWWWzXMcrjn16Rjk3F5L8wk0d1XdSrUg"
    "275loJ1sN+pXweItP/DqKrnw6Vk0oLr9Upz1XdQd1ddD1sXdiKsrTowlsHE1xthSFGbPU0"
    "iWShVRfF5z3VZbvg2mNUxGr+qjK7DJYjZ1pzQ189zkV9E1t0sIPdVcWNdfdKZ0ULZXGZ1E"
    "yqy1X2C6EyjR1Y6pA5dVWdKD24xZp2qKlXomWhP3N5WmcNQWCbYzj1i25Yc7egyy6mF3eG"
    "FRl3WpYhBwV5FORRkEdBvkhBvuKRJmVO6aKDTXKGRKCc7NuAfT78IB256l8e1TJAiLplpX"
    "VLeRGz6yTv9U5z3Oj32Ogxy8NJrKzj8hyoSLze0Y2yW9p7lyyTfkp0H6jyKCMCiwjsMSOw"
    "wTKU+4bkxjmd14Tpob19xucwV2VEAZD9mNa3+xpCV3XiV5nY/j1lCv9Sgfl2FgP1x7ZrpC"
    "H/S5tCkiMkGWIhDMqHxLRsRPxFNslMXzGFPOq6IpLYvsgAxdsRC57HCSDngORTBQqpQzPb"
    "MQViHFzcXpR7NyjUnBHhDxFzwIHfjTl4qwHOJmPiSzk+oUpKJRU5IZMK6vCow6Pcjzr8iY"
    "xyRB15HfeFgFgYI9qExcZkkSYgrGYXZQSR7R4Qir0czqGSnZvc39Ch7pAiwjGDgZdcL9ke"
    "21neizDA8zRFHzyBa7s3H+8JjMO84zA7u/4uMHqAEmH0Ko8yRuFhFF4VoPSqRuH5ksnF6A"
    "LBVHPJmoAvuV1WPQDaEgjgA8kc6J14OWoBMujmPiKQSOAreaJLKP8l3H8H31u/Xnz6DLji"
    "nP4Er+IXIIRHos+5zn93nEJwgDe+gv8xOgxXyGEYlbESq3iLOvfx3N1eesFHXmWf7LPu3Y"
    "/usDXsQgWGzfWI3bcGgz96/Sup3+GkTRL8HN7tsgxR8TUZFrJCdxCnfWSoMlVamD4uzRix"
    "aUxMg+OLnmUlyIDoWVbT2N5AtvBY41gwm3iaccyXwzybUjzgc0IxQc0EHVTkhZGJxmcfOM"
    "roTOF0U0s30pTTmMqvBXWKqi2qtq+n2r7ytla2cosiF4pcKHKhyHWKIpdbdiRG2vJVJEkW"
    "tExfowx2h4mhv3BOgGjzMlen843PsuevfE7GcHp5GUpcacgF/sGPaKrrTyq1of8GGUPmE5"
    "EDxXRyoNgO/HFmiMN+gWzpVoRo6KRqWTFw517auVYc5gIxSLP7SILQZInyIMqDaOrYIg1i"
    "Wo6i0nJgqoGDhylgCo8T0Gc02bQkk+6UBTRMi0Nd6aFGm98pjDLmlDiFUVZjiuSlhMgua4"
    "rffvyUQWL/+ClRYodHEfzWkORHGucKm8zgIFUNGX2RtepXWtGvWF4jlopYKmKpESx1ODd0"
    "y9JiTdfes0Yammr5W22FU78Jv28iWxZdLC2R4hnyQz/x4Wvyu+IDfI0GmRn6QnzkxxWAfw"
    "0ChmjbifplrmvUwcWiiGlJ78BME9WAvZIRxhkf+JURlzooEQvzkyAgFgOICeV7R50d9bjq"
    "S/gTTZ+CNibS8eQd5QgxQjOVG+yKJJEQhdLjhAyngHqKgOG2yGCrdWyVAUc18rb/rU0+X3"
    "z48kuDP5FBNnAqqBEnyIOM4SXjczK2sUaLLscicxX4y4hkVCrvdEnjpI1DvbRg8QOtneVa"
    "O+1MZZI99FH2D8T9+AGIkNZC0U/bR8soiuwtqijzL9XHRIEwQHY4ifBdueLgf11cfPjw28"
    "W7D5+/fPr422+fvrzz5MLoozQB8bJ7DTJigPtRoZF/iZlqLHbLfBKiRYC4ahJFNbG1V9V0"
    "C0TW8ohn21C4HqNDnf9XMgZXBdYXjcDtJex2flrUYLLWVbj0plrrOME30iZVCKZOa/4LfM"
    "23B4i4noKyyFhg6M+c3iBPfDkL576FSHP21n3QIGNzNRn/QmRNZ7RJ6K8i64GDjlFTSKXw"
    "O0wyncvskZI5xIrExJAc5r3gqwjl54QjIpeWmW6RMWeI+kzHwjkSbonvobLkYsnut4AG/G"
    "tESiVjmEqdBXXHrzUHZuijOJyA+L5cAbEwvBBT3p2G3LdUdhzmICUOc6WHGY7DyPgmW66c"
    "5rXAK0KOCZ+yuIDwVsmOCZ8iTiC2pBKDT+i6RmWW4PXqEYXYPOFUZfHZlQMOu1wue72bwE"
    "q57IaBn4fby07/7XvBdd5ItRIQCVfGy6mrhsjQFwRdaw7oWuNXTPZ0r3G1zHtfl8fJ4q2K"
    "fmjNJij74VlcAI/RhamxvbbTQl4u4wwieeoU3Yo+WiZo+At6lG4aSUwvtVZRZBOIgaXiNo"
    "pkWMpFoyT/VpXBUMtIb0lZ92oDDUEA6tz1t3pjEv0FUvBTTaXPwpdLwDm/OqWBuLg6pwYl"
    "lPd+TsZPdD0W98eqaa4gdJVxKsPBimJMtgd9PYBUQxEZC2Y9YdRNsAe73PzV/VpgHDa4LC"
    "hNNVldjB0IDGjEDRv3GhsrjZpjoun6E/+maCxGDKqk/RAxKAQnKgROIAZ1EsPMt/U8GJTT"
    "vHbu0x+zRMZ8TA6M+RiJixF/c3DWbV9DeO/9RRbu8lbJyY0vIvy1pcE8HN5Q1JDHnzLFdn"
    "1Kie36FI3tmnIJPaFcRzKbA0Q15HQpYDU6NL6yQ6PHxV3iMSLEKPRUWugxp/oyLpApORXN"
    "hgKz0eyRjWYDt0SZP6Q/E9TxINVO29sROamWsbvZmrcpyVM7oVxOq2gc+QHto96dozWQ8u"
    "lnWqZkB7FIdhBLzjFI6gLHIcc4oE9AqazO4W7th8QFLq/GHch57FZxLr/HeRxH7VaBMxQM"
    "Evuxqs9ne3+lHbEYeljTXsQkGmPaizObplXog9aSHGyexbS3IXHrYrv2rDcmEXODPMrP1C"
    "2q/ci3Lgbu4ODTzf97poTpxFxN58TQX0R5bfjs2N8snT+wjWCLWMveYd+eM7WtZy9FD/L6"
    "WO/8g5qL+QEydIYKS0LeQs7J2AghhpmleZn5I4r29ICqsYDTCHlDhVbv/hV64yZ+dEhyRv"
    "Tt5yNVhbm+dSAiq7306D5PNo0r9+STW1NKPQFcZLjNtspUf8x1cCgC+QVyUtm+PyKPPxk/"
    "y9qKjrngYvsFQYOmyLwvPk4MPj/mkJxiNbEMSoluNMiLyqfKSuTBamRIp3Xwt+eUqfz+nv"
    "vIVHD2+LoVY1RslzY/UParkeyHnltn6Ln12rLf0Vm30HPrJIZZSAfREU52zPAIauEgcIDU"
    "xhuJIsfJHyDaQwA4HotlDtQBAwVLYasrTedgqY8E2YmBglUIFIQpWQCP+3qtDFthvvoWbg"
    "ae2qdRAVy99Do6ynNrK1sDx3alksgPVsulblit6ZSa9nYWLssZaNBILc5pNwVHHrftVnys"
    "zVkn7H1guBPkRGQkJjJZ6IAMnpPxkhoL1UZbxkQ2qFsXU2RctY2ATjwea4hgPq5PTucRgO"
    "prBB475MtHzAkH1BXq1ecUqBy/WJMp57rIad8gqp3zHvqHsVB2qsPpZnVGwAoBKwSsELA6"
    "XSQDAauTGGa+JM24vTHF8dujqAVkdWivb0+aycVzPxH62ufnuk8cjfI9OcIkRIZhJnuEmT"
    "xyZQ6OhUmM202yCBykQlQslqmGlDewOUxXi638EIUVd6kZhLWCjkUWwgK/9RzlnWJgAPGI"
    "ToQ8IR0OCPg7rZNbaHA/NPcNe3F49GAe8e532MAX36xKBp6dObcddXaSx2QpNcabQtjIy1"
    "ydzgXWqi9hsHSDTHXI0qYyUeNAtUwy+N769eLTZ36LzOnPr+RR1xUgtHFbMnUQZNVsQKa5"
    "BV/icWXGyn9hTnzYhujRnRHRYUSHzxAdPi0hCtHhkxvmuWzG+Ckkwwpu+9qloiuqkveGta"
    "4oI+2UzyueuoYoTomMz4uZRQhryO5SsgJyOVk1IFNN7sMiSImHRaUPi41ylEOJCRAhvJ/u"
    "9LrxENvTcTDinXac3N0eKeufXVV0IATYKxnEcUCx7SDOyswYVytKR/Kt0kkUwnyICnjSqa"
    "xJhB+eQfk4m5btmifuiFz7+ozIRFOfKbHF+ChoU8YLdgZpgCWCYQjY1AewyS9FoPRwBNID"
    "6kOoD1WP3aXoQygoo6CMgnJGQbm1hKA1WevbAmOctBxukioyy05jyfC1ziY3zzmniWw+2Y"
    "WsuOg6cbK6cGmWC1UKhL3Ia02XFRGpIiJeXlRNIxNKFN7sK8S/LOS1SCVjP4by7ZBqZi1K"
    "thtUjistf8iXQ+musWnRpRdso/uqzfMtnzUIF+YhykahU1XhX0eTXTl+zCjld6TR6uLdxe"
    "exF/PDv7YJ35p/Rz63JnQuazNJn3mvcFIYjxiEBNnWXpnA0lQgA+FCVmwjrjNiu+gEvDNr"
    "JRawwqkKUQpCmW42b3C+pmfjKCujTumvcns34t5Wyns4E2ezorMalcojypSSei5rogaSuD"
    "3xBQN/ndlb4GvcngtmP6riFVLF0XfiDH0nXltLODqkA30nTmKY2WoxyVcLbUNRSIhXhdwn"
    "iq/k54oXUd52OBsj2n2Azy5tlfGqs3bv9v6mxQ8JCa46d4PWsNu7a5L4+yPWfhgMe7edvs"
    "Q5dnfd4Q2DN8Ja5esM20ZL2mXgNtSVHrp+528PfPvoXDWJdzlirfv7fu8H3HSvRqzf+fYw"
    "sNuJixGDfemq3/qDj7R3ucvQZcItU2DLGC+OhJTZyfvZhqLKw7UrEJ+FwZ+TGfw5gcE5YW"
    "FMqJ+agy2EYGTlapgOGZvI2LxWoyhlDTeHUmJP/dBpnskcpsP8l/FzebfAzyAt6mSV1skw"
    "20nKYJaRd0NegGEnZlXRqbqQtQRTt0cUXk421blDXasN66rT7t62bt6+/9K4CNXx82taIc"
    "RwZRiUTXNJ5X6aWszp4NH7IcPB+yHx2P0Q5rBjU40yOCVpzIbk8AljfEaGyUrVLJWZ5/Da"
    "17AslJJGBmzTOQwObvPDWRvKnOkFGxwcc/0my1EutDKOuIYbSvGKvsM5Q2ZPOWZyiAondP"
    "KE1tSFmlfoCJOi6JEuevgdH3KFdPnoMFFOlZWljQNKnvHdUOHoVnl0X7WOStXOoaJBUc+P"
    "LQdv46kRrEt19D58KYWKTt1CaimkTOYCWDyAfm6p6+NwlLN3eyWQ2FWc26M+qO/umWLN9Y"
    "8fOLpwTWZ4qUnWAjxLiTlweZoh4MCFIrJFG0DrZtCDXp9BbQzw2Hd8703hdt8gOl93rjt+"
    "w86YBhUxbG96uJrrL8JB/2W+jg8vKPVtMb76nlv2WcPze/orzYHffl9BHuLoRIxOxHk3OH"
    "QiRktmhdQ3dCI+iWFOciJORomTfIgRID5DiwdaPF6d02jxqMA5sJPFAxiSvGVs917301e4"
    "hs9ZFkf1sBL5Oi7pjhK6i5UiQImWiirLQK7qn085D1IhjB63cvJ7b4fpKryPoet2lZlezD"
    "T28yd//qo4YpzQmSb0VF9Aoecou5M9qX0kdWDyoT2pIwD4DmchGpa3Gu93M9qjR0Qzi7Xe"
    "Z/PZ05Yck/LrOBmc1aCc3XAfWOwFsPokzPZxO2Sl0uC1dWbZNuOIKdp91EizQk99jTLZnw"
    "1Iyvwr5JizdCKT6cq09AU1zkmLTGVN+xV+FtiK+TpcqCZVIJebsoJ0cWQMDeC5BM6AOhsT"
    "UQFT5HBjXD4gzpeJN0Uf6sU5M8i538OZHE5PJeX+Cv2OAl6AJm80eefdl9HkjbbQCuGAaP"
    "I+iWGezmXGaEyR7WxWFh95lU2zZ+3ew92w04eETuJixIadm879d87VJvEuR+xHd9AdNon4"
    "M2KcvYMWZHdyLkasc9vq3jSJ+DNiN52h6NT+O2J/dC6bhP83YoOH62s+Nt3enXTZ+3uTBD"
    "+Dhef64aY17PXBxuNcVsPKw+cWcHTH+bChrvR06Hda7e+2gU1cjBi09u76PoxYu3VzI122"
    "2r/zyeNejthVp33TvYPG7lU1ho/pVgwsm4wTuu2rPFyVRQnDakkuYShEi+dkpc9JUGil+G"
    "j4lMXlJ0IYfocFFtXMo2ssYX1FSdOWWK3GAlZMDCf5XiM4ssNmFaFGJ44q71Yh+Cwr3hQi"
    "QwNLNJ/qbCYtBDqfk7UxpGgTTDVfuZOxAKNK29fVcU7crSaV0NLNYLnyz0g0XGXjcswqrp"
    "bdyp3ocYYr3yJIsVz5W201XbXIkhqmzqBIkW48ykw1RXRsg7yo1pzQn5xaWzt1k8wlZ6/K"
    "30Ps729ELVJ79ifKKamKk6XXDs4QZY/0mbBKbZ7xt67AP2Zsl1JiOrFedM/6ZZK5/GxXQT"
    "I5E7+SpbwGG5lJHnWwk/EH/EUTmXFpyC6mND4nQ956BrVU7YR6JpENasd4Qj8/uvfEBEMK"
    "fB2DTp/4b1DIzIAITi5cERXsaU6uuHGT/GslGxY1+G/lX8TgPw5+w4gvDr6HqtA3BHxSWe"
    "NMWRq6sppadryoeNdE1mCtip89WzGFP5ro/I9ooDJzBcHpicVe/zyLcMm2iAXYKomVmh5F"
    "GgiCL9Zk54x4KX27zmkFGxkDxo9i+35Wl5KYXMdgGw29YMnPElpoxaWFrGqF1hqjssGn8a"
    "MhL3LWbLru3m3hrthw3N19z77R6IxG57wyFRqdEWWtEG6BRueTGOZYAXMXc2NsRxUG2kFB"
    "7F517oaS+L87/IfUbvWFHTLu/ojdtwaD+15/2CTu1YgN+60fnRvpvtO/BVt14OOIfev1O9"
    "3ru05fcvpsd5x3JD0ZsYe77rdu50oa9Nrd1o3U7neuulDx6KrTJMnPRuzyYdC96wwGvMPr"
    "Ltd8naJJsbd3MY8WXxEppMVE592AK1VUSZKMIsQVnmuVNerEa5KxO0Cmcdh0UNJovF4lt+"
    "JzA/hBi3yzP0yJUz//1PfzMP+8j6fGSb910mNxSCwOuYfQxkWrAcg19t8R6/WvW3ddt0Sk"
    "/9MuQk4JPmA5Q3OxNFi+cFwbsszBYI+gDmdm2duJjd/m4K5HUD/uljJ9uaIOEHMeFvtI6s"
    "fkj5mY/DGFyR+jTDb1lTHNtUlsKOrH4i9ZOPwlmcFfIvx9NGQlgb3bpQ6PuMKcPms1SWvE"
    "LpvkcsTaTdLeRbZ4n4Xv75P5/h5roG1ncsE10FwbfwwCnpZfzk+2d265nRj+riRupzm67p"
    "JZzvabkFy/iZx8jqFGdqexW3ig5GSyR4OsTWOt8OrJyVqPBlmbxlrPTUpyvKlysjmWHlme"
    "xvKAF1MOVgfoTo/FH3Oy2FKToNDtgrOfvsqy86B78wMCc+2/I3bdu7lqEvh/xK66rdveHQ"
    "Ru2hfVwOww0qmwSKeAT12Ej8mVhCOEWE843QC2Sz1hvy9lZGxahiGvE9CREGFobA49KPC+"
    "1xgUMDP++VdYDMTigkVHegX9y7PyNEiFTMVqgq9TTdCZhwWwNl9U17HyN7hu9ygf6CR12L"
    "OCoC/FYE0YHoXuJcgc9Ej35NQ1dNUWPdWVW/zHKZIOwQH7seo776f3XKtlHMrFslhqNsme"
    "i8/pp66M0qgCex1lvK9919+N6KvDu1ofrVp52Eqn/h0rJkg3tKElx+n6N1HRMlOaWaDiLI"
    "HA0E2uVye4FiJH6TP41k6pKC+qJqSM3aWT/dK/ih9bUOgkRslhlFzeTQij5DB8qkLhUxgl"
    "dxLDPKGzWGNYNlPNhrrKhppqOjnJM2t3G5lHXGVXp4oy3hUdo7xPTrLop6kyy4uC/9NtMj"
    "sEJQWk6zynSYAQD5NKHyaYEbAUO5GzBCbrnHwN02EuQMwF+Iq5AL3peHCTUTVn71YWh9dv"
    "pbIAelB/DMDoNwMko4ue0SEbtNjyYECylE3TSWyXlKbPyaAnakR9FVcz1TAtMpdNSMT3qD"
    "7HpwYs5R37AZPAJ2pzCtFJRCcRnUR08uQ1DUQnT2KY+ZI04/bGZKBmQ4EwzQ4wTVTWyLO2"
    "otS4viq9vhCwKQewAck/L1jjo0GgJlwubkp3YGmIDKcp4l+vin+pz1gEIzP25Vu4GXjrLv"
    "WDs/dYp29ob6wUtNia8sVFg9BU6FEjtbyI610LeQy95lsBxgFfzhNdWYPDodsDFNKQH/mV"
    "aSN8a7f+hWoQc7WkhqobZCGvCdMB92OKRmNdGgvuO7aixtTvVBwovJNaQCNcbgaRRUQWEV"
    "lEZPFEVWJEFk9imDcyQk7oI0SHSmVVy1fWh71pOrtf5ttXaa9hUFojrLWHlm/VS1geK58r"
    "X8PSm+sxSmZgIWRQM7OplxvfkjfmRgk8J+OpzHVUUUESlEOFuoUk7VfyxsZKo2aDzPSVKK"
    "0oHqrsmZqW+ihiJ7+SsUGXXMg0x/Awon0e7tUjRmVDU6nhU3OdPqHI5ca9BlRdyMvOH4ni"
    "lVA/U3jZiL528ZoJ5C9w4I1yKiGGoD//uwp8i63xuy/hC8pa5azel96/02PZzCq1c0hGVU"
    "a/JuWqMBR/4XPqqYzusdgjwjkI5+RhKsI5VdBUjk7PRzjnJIYZiy9h8aU9AlX/9tC66Q7/"
    "0STOxYgNOv0f3XanSZyLEbvu3HX6rZsmcS5GrHPb6fMPbU7nXYZ1rywDVnyiV1d+3XXQ/P"
    "SVHrib3h9Nwv8bsdvOVffhtknsvyP2vXv9vUng/xFr97vDbhvGzr2q1jB5akZwrAYLWdMS"
    "pbsI8eFkvDK3MlvM+3Dx22dPwoMPacLd4LZ1cxMj4XENmtGEKk/b14CPvNJLoN17uBtCHm"
    "rnYsSGnZvO/Xd+0jaJdzliP7oDqOQr/sByGQxa1x1YL+ICdrNW9wZ2Mv5nxG46Q9Gp/XfE"
    "/uhcNgn/j++MD9fX/Lzu9u6ky97f+QYZ+Dxi/c71w01r2OtDwWHnsiLLzUM8dtoTPepKT4"
    "d+p93p/uiIcs/21Yh1737ACF23ht276yYJfByx1mAAFZs5hXs1Yvc3rTvpvt+77w3gQeAj"
    "7+/2/oafeHdOd75PfK/la/Gy1f6dz0fnit+7sbux/0Ip6P9+4F8ASj5D7WfvA59mXFK86r"
    "f+uGsS77Iak8cACDSH8u21R9U7vDGbq8k/6TShHnvCYbchqfLq21FiL6UCn/+bRTidHEAT"
    "IqsFtw8dRSPMKnmmt0dQ4TRKldFGQxaFPJhOiBRBnUqDOpTtljLIT1fAEFdsedVphPWVNd"
    "WT6khvF8l95BXeOM/4/eENiLrORZoAfNUdQJXvgf3I/6nKwrEpW6o5k6fxwkYyhBEi20lU"
    "rtjyLFpY3pi482yBGyrcAKu8AWIdqWIGHutIYR2peknrOVyuMYq/FLYGHfCycjVIhUwNMV"
    "VT4edJJhV7VE7exhJjsoQwPCJcaHPnSvBTIU8xU8IrZkrAon1ZeZu3aJ9zOhXA2tOIYwme"
    "5hkYHDyiiuDzpqej3Hm3sjj2UM+U8kOcWEXswTkC346UycHjfY/ikyKjhoj82bOqmy+TR0"
    "32jpjZmZDuuqxSgUcyOUO2UruwfFEVFdtOf7WdWOBXUhSz+q6TSi05RU2u3hSwVfW9jurK"
    "KlNTl3syacglUXNGjQHvqk5sOkgUsrdppUUj+3e2LMmvpv72mSp3AsWvQEJEfSkRtss7Y+"
    "RFNvlDw1CpQvSV9ZWM/aa7sZ0l/z15C5mqZP5P036B5PifyNsZ/8XrX+JrfJb7urxJ90OZ"
    "AeDLYTlQjKNsYhwlxlGioRrjKE9imI/Ay/2IfHcCMkSurdFPiEum2kuGmsCbyAhnc2HcUF"
    "fZ0/7M55Poc0hMc1aE3vqdVvs7PPJ9CGsC6LBYs02PK2W5Suu67SvswVvhQBNxTuSuDBqm"
    "Q3t/iK+YHRTTV1YAfWzsn77SW+oHt/lXc2fYzuPQ3ljNvJW25SYNLvZsO1mwYk+PywYUGy"
    "tIBcmJHucCtX3RjaeZpr80yct8TVSLTOijzBr8k0juGMoZaaeTbJC5/gJtRbhWPEJc0nu2"
    "l09wsgOFCycgkItAbt4tDYFchCsqBFcgkHsSw5yUEC9xb0zMh3ecEnXRu6MQNHZYNH46XD"
    "KVXjIHLzZcTQXpYODVjP9O/n1i/I6SOe6nQZ7n5zmm1Kj7LoYpNeqRUoP+BFc4Od5AlbxB"
    "hsgqPIaV3SMR/Efwv5LAdDbw/3WA6VudWXOND9fjynBmRwiYDrVoZAOmFzYV/xobsgyllg"
    "SZv9iRCdWLnE4aZLImduSkV4eoQWTTLsJrWrquOB7JKqfjok8UnC7lDds9lhF/Rvw5786F"
    "+DOiLBXSTxB/PolhFsdj/AjHj65HkDaw5RxNrzOkMEwRRMwTcoJsS84D5yM5fAa412FcKb"
    "nenujS2mFP8pHhhlS5DSmifL6ObuSLH47Ri4LRxZmcdYIUGdQhEVW5XFkQJQluMm5KHp/n"
    "jFeZ1ZRV0FXc0qyqFQ7HjNOGin/BnuGbS0PnMwgDOFHvQr0L9a4TPf9Q7zq5YcYAziL3Rh"
    "Br8ljf3PZVjuWrrN0tJLLl2aJCpLhHVXqPkpn5klSsd7uHwoa6wsbts1a73bkfiqJ6zhVU"
    "Rvz2MLAr84mLsB71Oo4GNj93WnYhUnQMqv6qk/KG54bIKrzmKnuwqYulRheU7SZ+R6lxnV"
    "V5nXnjJZywcq+3BHJcd+jIVZnweE/czp14IEqJqQfQSe51I+R9c7IAJp9EjHx0GVfKGTGQ"
    "izbG5BbOVZtsdLOclpLpNt1qbRvOKbFz2hMnpz2B1zsmL9l8ogqZ6QaxBWtxE2CjqFVtn4"
    "72tJ6pprkqynYGS833qmCef78GiQY6NNChgQ4NdCeqN6KB7iSGGQ10Re6NAUElF6rmJ8Ql"
    "U+0lc+jA/GMazDKAMzQJncbCQoC0JIB0t/K2hdW1rQ9TERl9TWT0NapYHit7M9WvfB049I"
    "Yqj9ToMMtYn8Wgof7HjTQwVBMNJeq1zJQrlD5zAoiNXuiMrhtEnugrOyLAoFPdUMiYP1et"
    "9bjhXnEejslbmRH+FEIIZLLUNXW6/qVBdMY/KfKa6DPRhf0t35jk37zz+ByiB3z/iI3Y2A"
    "QDgLQQFoAxUU3yMtcdjNYUeK0aiZL4SsYGBQyMmmPxQLDYDo+w5rwL3jmx5CdqEpgRuyC8"
    "gULB/AcUD+yGyjyX8g4/b33vKfAN3gwo7TeI+Vha76V0CgczhtIgUo9IPSL1qDYjUn8aw+"
    "wd1Lt4qXvEVQYg+Rb2o9dtd5rEuQAf9StpcNO9Byd1+wrutTvd+yHcEhcj1uYPu0PJ9mb3"
    "fbB93O8cF/c7/vmydfd79+66SZwLuHMlXXUuh3DLvhqx+37ntvtwK1098O/i+7B5Il79A1"
    "4XvuNvY787+Jm/sXPX+daFF9oX8C1/dPqD1g18T/sqrDpk8cX/kMUX/0OyL/6HaNI/IX3G"
    "z7n4HWVDUeWJlv1EDjD4cxYGf05m8OcEBufE5QJECMuFWOpoHNFjMJ6ZTvOis7xUl5UxeV"
    "4C+lSuODc/IYoPlRYfpivDoGyaazf309RwP/+Q5bxMPi7Dm/mCLvQ83HXb15CzH99lOSp5"
    "q0Tuimehmgd+zDDrYRkgwsMyjBAEQdLMBtcgGcZMBLnqguc5uRoiQ66GjNhRsD2zJTtKit"
    "xNtWbb22YBltZLr6Pj3GC3GloDB0yWApjO3lkAb9u+ro5yzm53EggeNFl8BHxLvQAWn0T4"
    "VMz2mIHT7nFVAJdDJv+cXK5CRtWtPA4d7rkdMiJ8j48PvHSIv/3ep1pS2Y1CuF7RuR0BNu"
    "JLOuXn073dV41Osv+U7+TjMi3RzcfH1a2OPktf20yuPvJ0qq+EO8xSNizwkZGZ7cvSBLcZ"
    "OlGtBtEN8qJac36DUajT+8zpFkDG70wNqqjWOfkDPF/M1cIkskGdUMfJGpxppvpSpUoYrT"
    "/s20dsZuiLjaNOg5i67azDXyjmnOfvw9ssdnHXEf26wZhluuk4TBMMtZFZPwZls6Y0/xrf"
    "y8t9q2rRxaHfGZBTD83m0t+HbjzoxpP3yEU3HjTQVMhAg248JzHMvqNwF0ceH3mV7UZn7d"
    "bge5PA/7bTje1x4zjv/Ghd3nQc/x1xHXassZ9H741Y+2Ew7N12+pLt5sNfEbyx6em+9Y9g"
    "N84N293m7qFje9vcBd16nCehG0AzfOjfDYBGXGR28xl4fj6DOGejsOrwOo4+jgQW3XfoVF"
    "3IWkJs5SJhJio21blDXZ1ZWYj/RKfdvW3dvH3/pXEhOMw3F9XGcTZ2zTB/0fhetvHdp1Jl"
    "FvY3JGgNQr+0klmK3gvovXAUXEU7O7qnVso91Q8+5ziLDDyKfHMwxdfDC6A+qBW3oqzdas"
    "j1z6wKhNX/5/8DoFBF0w=="
)
