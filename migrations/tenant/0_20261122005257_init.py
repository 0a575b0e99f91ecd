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
    "credit_score" INT,
    "credit_limit" DECIMAL(18,2),
    "credit_valid_until" DATE,
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
CREATE INDEX "idx_ledger_post_account_6c378b" ON "ledger_posting" ("account", "day", "currency", "amount");
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
CREATE INDEX "idx_collection__order_i_ea4ff1" ON "collection_visit" ("order_id");
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
CREATE INDEX "idx_stock_slip__order_i_0713f6" ON "stock_slip_line" ("order_id");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztvXtz4kjSN/pVKvzPzEQwjm73ZfqlT5wIjGk3z9jGC7hn910mQEaF0VqUWEnYwz5nv/"
    "uprJKE7kggYSEyoqMtpMoS/OqW9/zfM5syhdnnrZWq2R1mm+uzJvnfM6YsKL+IedogZ8py"
    "uXkGN2zlURfNFWg3pl7DR8s2lanNH80U3aL8lkqtqaktbc1gQNBjlBiP/6JTm0znCnuiKt"
    "EYMfjdFdNsYszIq2E+n5PJI50ZJp0Qhalkosxsak7I3NBVYs+pRzo19NWCWZxeX5/DF1CN"
    "Kf8GGns6wLt4J/9e0bFtPFHezuRv/Oef/LbGVPoXteDj/57NNKqr4vpMEchp6hk0on8tTW"
    "pZHBTLpXNGgK10HRBeLwXAZ6IxB1V8+G+DBPrkwGu2QF5ejXn3MAx2kS/h42mYpfT8aCps"
    "Oi+ma2i4fB6L3gMzWvYu7o9d2oeH7tU30RLmzONYju2m9XJtzw3mNV+tNPUcaODZE2XUVG"
    "yq+iY5fDVnSbi35OzgN2xzRb1poW5uqHSmrHRYKmf/z2zFprBCiFxi1vmUz8fzZ7q2zhl9"
    "5QD9v84X9RGNx3e94XjQGY7HZ5F15mDlXw7OrSkHloOm8bcATP+V/W7gEXfP4AXt763+zx"
    "8+/yIAMSz7yRQPBXhn/xWEiq2MN+O5wVzO9SDmVxwzW1vQeNwlRQh31SE5dy92wd+9sRmA"
    "zdbkgunCdViAh93bzmDYur2H7heW9W9d4NQaduDJhbi7Dt39WY6HwXdZuQN7nZA/usPvBD"
    "6S/9u764RHzWs3/L+wDvnObRtjZryOFdWPiXvbvSWWrDusm+0mOLTtuWLGD+uGIjS0HKIj"
    "HMyzhfLXWKfsyZ7zj5/fpQzuj1ZfLKDP70IDduc8uRCP/hsD8DjflhUgKnLnqu7K2bo1+b"
    "YisbHGz9kOWy0Epl3+Yn4U0ei25FFXef6etfsdvj9cNYlzMWIP91fyjnMxYledm46441yE"
    "2aUsM/4iy4y/SJ7xF5EZ72cusk54Pw3O91hAxacc+3SQqspzfce9+uJdtqmbNncjk3eqa3"
    "zzjZ29yVAHiGqI9PtMm8T7lF3ifXSb4Bg90rmiz8bGLM9WEabbY7tw2PaqgF7MbhGQwLKC"
    "GiBCREOICl1CFM7/GfTuEuD0KMLijza1yf9HdM2yy9oVfKLn40rTbY1Z5/Dat5A3AaGAJO"
    "TuCD/ftv4e3izaN73L8GhAB5fh4xC0OXlGwyPAwSh8MEyqWHG8+JD+ZcePxoZip5PyeHaY"
    "Yefvw3S8PVXATe/u2m0eHoQw3vxnW3kZlCBVLTmUL5k4lC8pHMoX4FBA5zh79mnA4MajMn"
    "1+VUx1HHliXBhJbaOPFheL8B2FKU8CO/iR8AscZf0VVVRdY7RPXzT6ehajzg+1aKSp9FWn"
    "7djcNN6q1m8xYiwpIy5xgzyuiWZbRFMbxDbIIyUmnT4bjKpEeeLj8pU8gSLe4EI3b0deFS"
    "uqvy+q0+2K+nooj8Wb4L+PR6YuRr0i6hUrcQpvmcMV2e/bOlXMPt8U47b6zcPUXX4KzfgW"
    "77TbusG3XevnzDGpyku+2wKCwnIqxcIGsebGKwNLq3gH7NnQzOEqort8YT2P2IhNwGY2IY"
    "pJhe3W6fAnfmJYXwldLO01eZ3zI0UYdp0Xv1KTCqsumXGmm39QiWHyf6q4fKygsfcU7buh"
    "rn1MaoG9wuzJ19919y7UZT14CTREoyEaDdGVHcyyGUbUCxetFxZHSwTMlmkq63g0XYIQkG"
    "UqIN9O9fXPP8OmNcmc5ULMR3OaoKExHY3paEyvE9JoTD+i3QLNLSdhbmkr/Kepitl7oaap"
    "qfQsTgsXbtNIVcY5rceGv/l2owtRFVCBkde5Np0LXZirKQOt2etcsQkEL1jkkerGK9HsBl"
    "HpUjFti8xMYyG0YPLr/GQR90uck6H/tvHKooaZA714xOhfUyp+r0XAQ1MEcIAFyFzpNEkv"
    "5+qdxNdW1md/1tLYUxMFDZ/wVqx/bpcluAT4KELga6w0Jv99WTvlE3yDXy/ef/zt45cPnz"
    "9+4U3Et/Tu/JaCe/duGGaiTAq/fJxf7xWkRP1XpfVfq6W64zAHKXGYKz3McHrFjm/82DrN"
    "0wa1XgMKgxTaACGiE3qLwHZpGDpVWDxyPqoQeo+crF6gXfZ6N4EFcNkNu5I93F52OEcuZj"
    "5vpNk0/rThv57qeWQdj6CGYs6XLJL6l2RB/Uu1lPBVA7tAr40wwlF4v3GmWntiv9N1JDws"
    "BKkj7116HR0nrJu7Z57YYSqvnpAUnFb896tUp3Jb6PNjrt9tD6Xl+w3EcWPFbCH5RaVw51"
    "EjVfj2Ndoqcn/n0uxMMYlCLGpq1OJiLhdgjQWN+rWkN93DJ1F2l2fb3VAUs+9uF1SPbtdN"
    "kVAVfRWj/r/UnpJFVJfkcAJqmYBLGfX/XFx8+PDbxbsPn798+vjbb5++vPOE1eijNKn1sn"
    "sNrERgQCRvURUF38qyDRkYfEVnGtMcxKL7S2zD9N1GkDi4qEGiTMlTBCXfVGTfhEsTVD0n"
    "E0NqyTaub2IOWrxh+3uv2+6QhbImtvIcs1EV1musLm7jePFMURf35sxQ6k6HujjUxb01M3"
    "90ShrUxZ3EMKPLYckuh8Ae5EDXaV5DaD9mgfZjMrQfI9AKdGKx3Z4Bx6WtMtDCG65J4P8R"
    "k9rLJpF/Rwz0nZ3WXZM4FyMG+0mTwP8jJvnYpsPPhnnjbM5QmXyhcuTEEVrS8X9i9FJbNK"
    "sOTZWHqjLKVQkYTcgMlQYyrXw+qMqADL5NmkljZLlUc4yf7ID2GO/O0RpkHHk9Cndyvgsf"
    "STUyXsD7apTxwoaJvINwEKQsQDg4HpfLo5ANKqKrdDM7nKVkfUjXSKr+VplUkJZNl26Mrk"
    "mnhqk2iLri9w3Cv+eaONZ0cBK0iMinI3SHwmdwRiac0TSl2DuJV0YW2L+ICea08IFolkAP"
    "vBZ1CCwW2SV+pXz+q2SprCx4s7G0ZHCwbkyfHXdGxYJXu6kmmvwNz9pySdWJ/Aavmj0nMl"
    "ENtB8xwSY0yGShqHS8WjrNpJ0Jckobq6c5WVkrRYeYY5PSr2SyNI0XDXRpij5xvuDc0DVB"
    "qdlkahqWBYpXkxJm2Pw9jHc3pSr/hRPx3a0JeaYcN/pCzbXzc8Q3E+6S4tudkwmjf9ljPq"
    "KKrsCIBmBZMZ1aFtk8FRYry9b4M9sgumE8f+VvM+kCtgzVpRXx1JaxoI+GuhZguS0aZGZs"
    "hob/Cj6ndEsMJe+cL6ZdIqsDWQlgphQZ/xuFB9oXG2PsG2kx+8XkxNTXqESPgo9KdFSi15"
    "eDQiX6yQ0zKtEx0VMlVg6myH1DRAXXnmMPcNvXcAco3tZjcrkwZqomcp9e+zr5qhXGfm50"
    "CXn5kiAl8iWV5kscjdIY1C051k6YDJdQzBJyFBw5l8+GClXfVV45C2rvMLobKhzdKo/uFF"
    "xCdH03/UuIFke6yiMd0krnMNaHKNFen8Ne7xiSoogn2+t9JGivDwxDEfZ6x2SXZ0B8JDgg"
    "hQ+ItG3mGY8NBQ5H4cPhs43q9CUu+DtRWIojPZzA9K6kAShaWoq3QOfhu+J7QO6rytyXM1"
    "ycV7aNPHtdmA53vMJ3PJ+7S96VGCLFJVi1JVgRH76uShdLg3+YrvvC3e0sxpkv2qiR5tWn"
    "bZqPzU37TP59z3Ttut/x7UWn5jmZKMx6paZw+LKoooMbnGaL8N+5oTsp/0QNDXuuWQ6ZcA"
    "bjV8YruL2BB52ixnv8lf7G2NDkQPJYfx5kjFQ+xBaxh5MV5gqOsSW+z5SV+X1KVub30azM"
    "mFK8+DoAeSZtfcMcLz59yhI49+lTcuQcPAs5axjqejxXrFyxcwGiGiL9+WMWN6OPyW5GH8"
    "MwW7aTSzC7C4dDcDh4z/oPd3fdu+uyTrbw5ptp703ZeiMBilSx6HjFbC1Gy5IueIRI0fmg"
    "cpJHeDGtYlScgwXnZBPVaRuqnZRoFZMkHTXah4vfPnsaNPiQpjwb3LZubqIatAVVNWWcHP"
    "KeZJH2U9Wh2PQhmEMhokVhTq7nvaGoA8Rpu1AZ9bwxGOIkDgT611Lj3e0wzEHKwwzzIXM/"
    "HvsoV0Th2FvZj8ZfnRcq0r1GVI3+x400JaMhGo6p13KrenFgLKg9h+BdWxYJWS4pk7o6xY"
    "v1pedP52QyNRZLHUb+fAq1RKgaEy28X3cyONhgNBDKKgvHQ/0SVYcYVsMkTxr/hWS1bEIw"
    "KyMTapqGOSGWiP6dr8/JA7DazkOT2uYaemw4obHUbrhNKX8j75+/iv8Et2q9E8I8UWwbKh"
    "RbEw6epq/4VNslPtb5PUC5Z9wqajwrpPHEQra1OQQC5v6cpQVrXFSw+OxDGG2I0YaV2JYw"
    "2hCrMr49nCVVZQzE+myYz1zBPhsydJKpMrviyjZ5B9hPhyNc5RF2hdDoCCdaIvwk6NAbNk"
    "cIXUEuHtQlqIOGPGKEyGiFSDVDvKtQMeD+SnzBiA5N3G+kKc9Mt0Umn7wn01iJpHgz7QlU"
    "Q2TFBxSKCz3TtafiErVFqGmdP5kK7wM0UJABDjKwPeoruuRDZRMn3ZTIKse/syjIG++Vd4"
    "B37lEGCbVQmNwMk5uhkq/6PBUmNzuJYX5Lz84aVuTbWoEvOSwqqf7eAeKh3matlBL55LFv"
    "4/zHfiwtpsepVp3DIT8zIPN3h9nm+ixGiAk2SJVmbKfpmHptM+cS52LEI51xzngi8m1PhD"
    "1c1hwUfsMWFzYWS3sNBnRZh5D/DzZ6BgFDhin/Omb9r2QiUppNZMJti5grWd0gNs14+a8e"
    "MXtuiozfikhcPtON14YQgMj7vfNfo50fJSyUsM5Qwjpx1hslrJMYZnToQIeOSqwcdOh4S4"
    "cOzHBcIIeEjqW1PCoxbr/gXUeCk9dfN0hVQx7kIpNF/yLFoH8Rm3QiVgZOxTleBq4DxsXz"
    "eVLnlQfgDUX93FKKL8Ig1Ii55q9LgOhuR5cZccknkoOO3fZ1wPbQIccqtRVNz5WA1UdSjX"
    "yE8NqjzkdYEXvRpZBKz2IMRc6TRpqF6HHTZqtlqEVWECdpzIQfmW1S2iRzqqj/XkFRFdNq"
    "EJM+8bYNInsVQZrgrRZ1ZNu9KxEeulRMymzHOrRU7LkI+3TMQbxfy+ZPLGIbUOIUGs0MSD"
    "8nDTxQenWpK1O64H1YX90OIH+drDKr8b+ipfhuxnLEVOOVQfgq3BBfnPdB9VmDUIV/N9k5"
    "VckjfxmxdMWan5PJswY2J83it6aGSr3fKsbgJ2vjh7eLvQm+cqHlTwWg42JrqroMdrG9Wl"
    "Qxp/Pxk6ksrHz9Xnfv0ruWbpPuwtuzbzTgoQEv7zmJBjxUV1VIXYUGvJMYZmBP8ojFbvva"
    "OUmWIBRjJoFSdZIJ5S4A4A5bLQTIXQbiwJRGwE4qeFEptM++/61Jvv9txPqd627vrknk3x"
    "G77Lfu2t+bRP4dset+7+G+ScSfsLyVbXwyDU/K6IQHBySgPJPfbV/l4ajMzpKUnzLb1E/M"
    "U1kpsM/u+7373qBz1STu1Yi1BoPOQNxzr/i9e/78h7jnXI3Yfb9z3+p3766B2Lkcsd59h6"
    "8h+H/EBg8D/vcKyLzLEWvf9AaCyrmQd6CR/FuNtSUUADnWltu+ysO989rKtrjSVlfUVqCq"
    "IPjnshZsSOqg0z4AyEsOUi72yCOoI8BFnxDGkjKogzw3VmYuU0GEsBoGg1oVMDJESsRxnE"
    "oKJOvkgfGI0oTq41sMKfiDjBzWP+mGlRu9ANFJoxdQc+fYGCKE1dgYjt6SGODr/eaNyNi0"
    "TFNZxw9OmDA0NqeyW4MB/Z9/RrhlM6kyUbLlJUCE7r4xBu8wwFF0vxkm1Z7Y73QdkUdDiE"
    "Zs1keJ6ubu5iuayqtnBQxOKv7zVapTWYe63xkM+932UFoO4/0I/DXgOeeoKubYeKGmqalx"
    "1XgvnT6+/d6nsuxoMu5tp7+e090RSoVJQxA8++aazsW0GMYhD1p1m6XBzdLzjSgCpHu3t7"
    "rOKAGXOi5yYuXB7BhnGD8EZrP9gBpAF7d08UiPUYGVCSXFsvjRWcBCbHkd1XQ+mYZOx5C5"
    "bU+g+rwfN0VcDWFSlkvTeFH0sZNGd99p5XTXl73VdRl6ufT2ZLCcbmoLk1vJY1+c3H7qCp"
    "RO1Sdqiows2r4b1o3oy0sEU0e4NPZiaNN9gerKXuoKkmGqe29QPeijTgCV73S/4dMTve8D"
    "rPw2N/zxMtB6q0P+JQWn9te5Np0TqVggiuswz08bQ5Vu7JAMCRzhV0tiGw3CDJtobKqvVA"
    "5rgyj885yaXwlYFwjlg6jKEkkTUapUuLDDr4868R/+9bEF4zchDJYGuqVwjfgER/dN+wZm"
    "aUInb3TyRifvk/T+RSfvkxhmedbFjnCCPVGLN9TkNZUf0aDG2MpTKr0nLIos9d2PVsGUET"
    "W+/1txB3FyNPiGog6uXYeOB3/TdFZHtMBzZJZBl4GSXQY2YtuhXAYqOlG3+gwEFmqCz0B0"
    "6h4S2WrO15KdMcrULw3o1PnREb2S+6iRpk+yfI0y5HVwmrs5CqZzKIAtindPFUYeKdE16J"
    "nMDJNYbnXvJrEUHXJxuxYS3o35ok35G2Yag5lFRquLdxefI4qjQ7wQaxhV7jBooO4GdTdV"
    "ORxqIdSj7uYkhhkD9EsN0B//J1copY+khtGUxReKEnjFOUZugZjWNXNoMRBHROtMbuNv4K"
    "VzJMJhUFuua8s9IRpy4dmaUXPAuzrCKfsmbhUdPquMNThAtEXxprMY+TfSppEmCFOv9Xi6"
    "aZ65CBYIqApZclHDYD9ZZNObU1AXcglK1fVXIcjONS6ZmmvhtEC5hEKoqvEhj6/kW/QLcu"
    "YQFF7Y44XwoXZ0IHQ2A8H8hTpRkljDCiVslLBRwj5d0Qsl7JMY5rTU+9uzKR1FGv6z1v39"
    "TbfduhuKLEnyEtIk9S5bQ5FZzLsUycYeblp9kW0MLpKSJfU7g+71Hdx0r0bsqju47coMTd"
    "4ltBx2+7KhuAhzRFkEp+LTKKWUBNg+7PuVBzjQcsZhjxn2MJ+b1bknTHfSrlEHd/I5IrhK"
    "8fKJEdiyilAxpOjxk+6f4ocsCnVuX4p6Biw3Qh4VMfOsUn4V93wKnMUolcT9Rpoiaem2yO"
    "BOAW1F2QnQ3qgrW6PWOZmYCnv2ipCvlvBjLFGcXKdjsNhMCHwpWYICbkp/CFlcwilIATUq"
    "+DDxfuNKahzqtTn1TPAFUJmEyiRUJqEy6bS1DKhMOolhRncNdNc4Ll8CdNc4KMQuR5yRdX"
    "KbY6X0GNZJyjl5tFAbilpM1kNroTzBMc8OESCqBexln3Qm5+TMnXjFIGUBvGI1HbiOllXc"
    "yXEPVDB7p/ippw6yVI80P2RxwVhBRFMCskLa5ExqROEV5guQkt5hVgOq4UJh2UdjZRPbOC"
    "cTa8Uba4Yp0uUITR5dGqYNSjtdY/QrmbAVvHoiHsp+KCXy5tc4XeKh3j1ik0fO34yVqVBR"
    "TpwivtB0qazJk0GtXZSOgZjJggvQOr+34Gq5sLUcRQHeuThdCnEQDEMgyrsUOVRYKxh126"
    "jbRt12pTmao+VkUbd9csOsqZTZmr0e85+9WsSmmcjmPBfbUZXdJ8HT7apzNxyL/7vDf4zb"
    "rb7jARe9P2L3rcHgvtcfNol7NWLDfutH52Z83+nfdvmDwMcR+9brd8CZrj92+mx3nHckPR"
    "mxh7vut27najzotbutm3G737nqDsft3lWnSZKfjdjlw6B71xkMxlBOdsC/iPQFjL0dFg/e"
    "RiHiTRgpOETn3YAqOlWTOKMIcYXnWmV1fyEYx+Jn59EDJnZQ0mi8ne3rc5YF8Dl5AXyOLA"
    "C/mJxv9ocpcervkGLNh2H+eR9PjZN+66RP2uxTjJH77fCnZ0/Pa+mtqQnnIlOF44uUCscX"
    "0QrHUGd957Aij7jKaGN8SUx8iV9FmjW2xE9zyrljl6bxKOxY49y5d2NITxlJnc7snJPQR3"
    "LKyGFh+jKZDrpQ4tZ1MroeQf3QLYXrwALfxewMWOA7ZVAqVeAbE6AXnwDd8UfIAaiPBOEM"
    "L3uf10gOSENkmFMec8q/TU55J/x1T1zdONuaourbADNg6q7tAnDN59lZza1ge3B5cC/MHV"
    "jul0BCWQH3dKyNy0lYkykeckoHz86DeiEfyVwNwPTmhbaPGjRIi1kQYgPeVU3h4k9tZbp/"
    "Hl/RS10xwtLtWWB6MhVI77EnSte8F5r5+DvG6fSkvVA2LmhSfVeY2nup7RFo0inlcKlvAN"
    "dRrkFlyoESGOx79EFHVK0rTnx/UXWYVm+QyP4oAfOAGk8VXQfBqCjE2k5/td3BLENfFbAi"
    "+15HNUWKr8cnao659GvGhuLnAetG9NXhXa1ritbU0HVZ/W78olna/huY290P6K2moGnsxd"
    "Cm+06uruylrlu9Ye4fIt6DPuoKkGBKl/uuuL7spUYrLVcAvS/ky4rzzHWh7DE6NPh/2wF9"
    "sGolBuXMMNBaar/T9VlMcgHnSSMtr4Cy1MbPTqMMKQV0gz1B8VWT2jLPp6U9MYtojCiWSB"
    "sKY9og1tx4ZcRgU3pOJnPFmnux/YPvrV8vPn12C7e+ziFjKP8CDehjTv+Ky0ta/ktHbMR6"
    "UP9Vs8mrAhVzOIs6pZAJVWQQIBCdbIh3UaY2yCO1NJWKz9Zqys8VyzB3yTIAX3zfmH2M/c"
    "bY77zbGsZ+Y1BwhYKCMfb7JIYZzuToACe77brtaxeH9fljljC3j8lhbh/DHru6Ytkf82Dr"
    "EVQ5NmhHeLOgmwxuBFuMcfOQfZ8p1Ol9SqzT+2iwkzU1lnGamWQ38w3F4f3L32avL8WTnE"
    "scGn+8w7EbpMRjt9LHrivM7pQKNECKuUCrPc4vxvOOw+ynxFGu8ii7KqPIECerdnwkGFaR"
    "HgAQr5LO7U6dUSNdUUi3OlL7JlS51bkCA1OEqUCqxB+s493ECrIXAASJJgMHn61Wg7EzKt"
    "stB3/MKSMKI637LijehZIdRFBQ3auyVD2o88lCYyubRo0AO9BvV8Wj5rxCmvP8XAsKH0fA"
    "rsAukW85bSgOu6SOg1XJc7AGRiE6BO6pmZGn2ViTjxH7rTzNZtplYWn2qgnQssCALXKWxh"
    "3Bm6epZ7AoiaIEG2ew4IsSnXP+PYnxQk1+ZMpIzp/Akv1om5QTbWzk8rXkZ2Y4zX4R+fuh"
    "gSwowcnA6G5SfvqoVpzxvtT3gd3+O3/g1BmdvCi6xpcFv56Q1ZLYRoM8rmzCDJsYrOE+F8"
    "l9Jl+JqqwtojjFAuSrf7LOSdeWL5l4EUW6ttDsCYEVooLfwYgJtYjrTwA/8aedqgwUYf8P"
    "5ZUX06LYLjexvuinUBNuC/0UztBP4a15n6NjZtFP4SSGmR/+Y4PpMSzzpcFPV4XFj7GfLD"
    "TCj5yurEH17hx2VC97vZvAgF52w1mQH24vO/2f34uR5I00yVFHd88N1xa/rBIOpADVntkG"
    "j2g5xaQb9LG1+RHEVJdNX/IAwerHgEin2kLRExRREeIwlJL63OmlXmB22t3b1s3P7780Lk"
    "Ir3Z/csULp1o4H2xzpwVyxLweePhI0C4bgRCsrWlnfWiO53coa3gAKwLTvdFNTTH17XgZM"
    "D58OsJpnUyHZAAt3CVhwvovGbNH5vQJuRU9BxXs9Biqvc0Bb1/jvH4hYu7MY40TgeSPNPD"
    "EVLcfWpmkG44QkAtuAIGuQx7UIsnMD+JxwPTKgL3xwdLJQ1kTXXihRbBH41yCWIUMEDUbJ"
    "VGHkkfqC+RhZUn4VZ6Y44Jtz2gg02F10OYVRB486eNTBn6EO/nSVs6iDP4lhfttYwUoFXR"
    "UfLVihwJ9q8tG1WEIYD3IKoxwWD/Kw8VFS1Fymay79kBWgF+qGujtOiLeqh2ImWrlKopxa"
    "j8AwxGg9wsOUrPUIz48MSg9GeHe6NhU0kNHInkPaIukJyRGCFEdEY+dk4qhUNNVLbOSj/I"
    "m3E4oG4ZFInzT+4nWDvM6p4+BoOqnfg4qPQ759xIwZdCf9KIXz5kSGck+EG+aSmgtNaDXI"
    "i6KvqPWVKGRpGlCxSuR84l8a3iFVM1SfEUhgDl96YlHzRZtSCEgxJ+DCCXQv1PIait+hGt"
    "QaMdDgrOU3WzGdWpyc77Dz8YLyJcp/HaRpFs2lKsgCD1TQMpCfJ/96fbYmvxDxM6STKHSz"
    "i1bH/4VRq4NaHdTqnKFW53S5WNTqnMQwezxEHtVOgAhzQW3V7mA+nTfKp8MnkQVbEf9mKz"
    "AjW7t4ESd3gj7FOXyKfRx9/F7TYatFREoPunUGu6hw7eizO75fc0KD0RG7bA267SYJ2N/H"
    "j4qlTUfsvjcYhh/BrOZP+t0f/IQY/975x/h//uCNlqb2wn+XCPP/12tEcsyytX24yLC1fb"
    "hI3NrgUXBUQf7Ks7G57ffa1o5HeVnKrsZ/t1Rq7MaeRahRnVxlDi2sl4gMd0qp4Sgpemmn"
    "apP9iBWgTa5XHvxGuHprdHrtUcHV0e3FMGd5aqeEvOGOkz/es55DTl37vWJZr4YZVFSGnz"
    "XSdOxLf6sMToUwYX6yiEsGumDFfDLYhaY2iLJUTFtmDwA1NbT1PPkY/8tx0YnCVPgA/AIB"
    "7bFIRgAq4jhPwrJfh3mNKrfFN1L0wejIsske/DlT9uDPKdmDP0ezB3MRJj9buqFCjWGl+d"
    "HqBGJVIYtREexnHhP7tpCtnCmkdg3YqgL0RSfF3IuJ6ksHrSH/L9ZhIfA8lZlyXb1sr+lW"
    "jmrIGZfJv2xtAnZwiHZQRAUkIrrw8jVNnsBTgLdQyJMJzgTA1XBWh98RBnjZXHI+U/7tpV"
    "E9ylCV/rZT4afEm+C/j0fGQVXIWzXDSV+RU+EoDvq9zqYCd1ND/NzoLurEwqbn4MsqhkLn"
    "fE+iNuw9G1cn6yuZPK403dbYBPY3i0wNvj95IuKjvqJLPgtiZc29+wQfrD/mhk/KhC0W0u"
    "mCTxWfbnwY+O8yzMmm6J54qhD5mFg2XZ4TJ8+frcAua6zE9+EHIvl5YvK1ZQrl7+QXolkj"
    "Bu5VopoeMx4Ndc136jVZcBmvIfZs8KuaGiqVDYgBW/J5NBWf64G2MFbMdv3O3BR+ZLoyTc"
    "qma5kDcMRe59p0LrqWWQQtIvujX8WPEd+XCT+1tfsEcgbOwd9MHBlzEOKZ87qTOjVqIoWj"
    "V9YZemXhmYxeWTjMMV5Z/LzNo6J026Mv1lZfLPg7/k8uBbCPpI464DIqyAnIaMzpvgVlGn"
    "e8I8oJKPvkiyjSyT44ITL0MNzDF8cR6mKs1mkuhT4q9CHM4UMYEIBzYh6hReRzIL9RGuRl"
    "PIOU6GtWZb4Tk66WnnQ1h4bVNy5eIrQ9/aNyZVSr6Nke9Y6KpF01V3pcvEUepEDV3F/VKv"
    "ViqV5kAxkNDAWJYhT3vqeNNPW9E1M8dsojZdHiQ/E5oRKW6nBftPRPjk3SOidgs3T858lc"
    "0WegrraoolOVzByD5XJl8u2UkonzHX7lHU/iVPzlvxBV2YffwPdQZT/ni557xri5jLqa5e"
    "pR16bjf70+5xJvA1Qo3e4h3bohR3Lnig7CQNxPGIYIbS3UOmnsfufvw/Qh8Lj9m97dtds8"
    "PC4hkdd2ij3sEjDnEVcZ+rM7DkSTwP8j1moPuz86TSL/jlifC0X9zlWTOBfh8zibl2smJ9"
    "cUH9fwxoTWtp3Wx9GJw5xNedlxoMO0qPio8kijequuo1wRj7YHS6Szp2ZSRrNgg0aakAwV"
    "1qHOrK9t5kzuxKMjis7PInVNrCXc/7n/rU1++3TxgYxW794pv31oSCffX74KNy0Qeh0XL4"
    "iHAW8yt0OmypbJSdzLfmnB8nKy6IaSW6rkhh7DuL++3f5qJmyrZvpuyp944d7b99GBsaDC"
    "SfZ1boiiEqC8k+kYoRN4u/CFnSoW/XUGvq3qVzJ5oeaETMFV1QIP2Nc5hZ1QJ5aTXJAsVp"
    "ZNVC2mEMYhXpgzU6KqWUtdWY8F1A2xK0LzgmpbW1Qxp/MxpJi08vV73b0LdY1q0gqpSdHj"
    "9ww9fvFMRY9fHOaYYXbO8jzSiJ8GZZKt1qRn/rN2VaS7tJXWo993+oPeXZPIvyM26PR/dN"
    "udJnEuqqE7D3OPWWd7mK7KQ1ElJ2GhiI5BOtVZckN0QC9Jd7M5WifJl7iMDGncLXK28V6+"
    "PgkwgmfLNJV1kotvkDAEbZlGf5+45jh3W+fwvreQ0cCw/M8/o3bk2Sxv/kAfTYGJA6uQPG"
    "QH2XY3z82lBs5s+7ptLjXHde7IzrdMLpvo3ZoZKn81mz3BylnpqJpmyXS04On+s6ote6nr"
    "lBLZefaE6NpU6gvQQtEgV7KusbhU13lguhU93fCO6oqVSacGZHcaQ0Tyvh74Tl9tJ7i5jn"
    "i59pj9kBrIXuoKkqby7VeztX0nVOcvGxRmelf2Vyt+KmpbDbH+UehypgocQC+3dPG4U0rr"
    "KvD82xNa++Sd/BkDfW7TvnzI8dPVxX77pPVnYK4hi2Yb9rIImIZOPzWBKKf3Q2vFMTG1/w"
    "iQxHkZ4woRbdRI9YvwNx+7GUYyeZrxtg2nJqRw3BLlH/niWltkxXdeXTyQWSGfDGo1vITb"
    "CjEpKHnBoQFYiSemWVSNdSwr4x05/SBE76WVinzbNNU1tAQleyaYVNX4VLDHK1PLA3mYro"
    "YmiYt377LYJKBZ4gDIhyHvhTlUoGFP+dIc+YlqCHYJ2Y4Mh6cLQjzkG1A8xB5BhYtrFaUj"
    "D1h9iojVOi4v18oMxRH6auzkj2NhmMhRjK/H10UGONlU5qcp0lG0usO6e5GtJ1dbHAQ3d3"
    "WtummdGyF1hH9OBdQR7dag3brqpNXVKtPX3jWIxMiYPltJsmQ59TXaKk7+IWW2JTUtg8m0"
    "z3ymUdVJweF6x1NO/JPIIq1rUyGykgWX8VTDTbexiEqRxXYdIzz+0yvSsamY/Cdm8qiui3"
    "pVqmHXXCrBethvlM9DZPrfgXX106FwUmnmtTrluao7qLuzroetC1tRSIsuvHUwxlUKDDFs"
    "qydJJDOthig+74ku2xnXHqMiVvNXjckyWA6fac9NY/U0F/VNJOsgg9011Y1190pnRQtlcZ"
    "7USqrLVfYLoTKNDCx1yJy6qk6UHtxiTRlq6pVoWRgvnJ82WEMQSHMMp341THvuFnTZxfTi"
    "zrAi407LMuQgI4+MPDLyyMgXychXPNKkzClddLBJzpAI5JN9G7DPhx+4I1f8yyNaBghRtq"
    "y0bKksYnad5L3eaY4b/R4bPWZ5OImVdVyeAxWJ1zu6UXZLe++SZdJPie4DVR5l1MCiBvaY"
    "NbDBMpT7huTGOZ3XBPTQ3j7jc5iLMqIAyH6g9WVfQ+iqTniVqdu/p0zlXyow385iVP2x7R"
    "ppmv+lpBgrEZIMsRAm5UNi2VIj/qpYZGasmEqeDEMVSWxfFVDFy4gFz+MENOegyacqFFKH"
    "ZtIxBWIcXL29KPduUqg5I8IfIuaAA78bc/BWQzmbrBNfKvEJVVIqqSgJmVRQhkcZHvl+lO"
    "FPZJQj4sjbuC8E2MIY1ibMNiazNAFmNTsrI4ike0Ao9nI4h0p2bnJ/04C6Q6oIxwwGXnK5"
    "ZHtsZ3kvwgDP02R98ASu7d58vCcwDvOOw+zs+ruo0QOUqEav8ihjFB5G4VVBlV7VKDxfMr"
    "kYWSCYai5ZEvAlt8sqB0BbAgF8wJkDvRMvR23QDLq5jwgkEvhKnukSyn8J99/B99avF58+"
    "g15xTv8Cr+JXIIRHos+5wX93nEBwgDe+gf8xOgxXyGEYhbESq3iLOvfx6G4vveAjr7JP9l"
    "n37kd32Bp2oQLD5nrE7luDwR+9/tW43+GkTRL8HN7tsgxR8TUZFopKd2CnfWQoMlWamT4u"
    "yRh105iYBscXPctK4AHRs6ymsb2BbOGxxrFgNvE045gvh3k2oXjA54RqgZgJMqjIC6MQnc"
    "8+cJQxmMrpprZhpgmnMZVfC+oURVsUbd9OtH3jba1s4RZZLmS5kOVClusUWS637EgMt+Wr"
    "SJLMaFm+RhnsDo+m8cqRANbmda5N5xufZc9f+ZxM4PTyMpS43JCr+Ac/oqlhPGtUqv4bZA"
    "KZT0QOFMvJgSId+OPMEIf9AtnSrQjW0EnVsmLgzr2UuVYccIEYuNl9OEFoskR+EPlBNHVs"
    "4QYxLUdRaTkw1cDBwxQwhccJyDO6Ytlji+6UBTRMi0Nd6aFGm98pjDLmlDiFUdZiiuSlhM"
    "gua6q//fgpA8f+8VMixw6PIvpbc6w80ThX2GSAg1Q1BPoia9WvtKJfsVijLhV1qahLjehS"
    "h3PTsG091nTtPWukaVNtf6ut6tRvwu+bKLZNF0tbpHiG/NDPfPia/K74AF+jQWamsRAf+X"
    "EFyr8GAUO0dKJ+nRs6dfRiUY1pSe/ATBPVUHslaxhnfOBXZlzqoERdmJ8EFWIxCjEhfO8o"
    "s6McV30O/1E3piCNiXQ8eUc5QoyqmcoNdkWSSIhC6XFMhlNAPYXBcFtksNU6tsqAoxr5uf"
    "+tTT5ffPjyS4M/UYA3cCqoESfIg0zgJZNzMpG6RpsuJyJzFfjLiGRUGu90SeO4jUO9tGD2"
    "A62d5Vo7ZaaysRz6KPwDcT9+ACKktRD00/bRMooie4sqCv6l9pTIEAbIDscRviuXHfw/Fx"
    "cfPvx28e7D5y+fPv7226cv7zy+MPoojUG87F4DjxhAP8o08i8x08zFbplPQrSoIK4aR1FN"
    "3dqbSroFatbysGfbtHA9RocG/69kHVwVoC9aA7cXs9v5y6YmU/Suyrk3zV7HMb6RNqlMMH"
    "Va81/ga749QMT1FFRExgLTeOH0Jnnmy1k49y1EmrOf3QcNMrFWj5NfiKIbjDYJ/VVkPXC0"
    "Y9QSXCn8DotM5wp7omQOsSIxMSSHeS/4KkL5OeGIyLllZthkwgHRXuhEOEfCLfE9NJZcLN"
    "n9FtCAf41IqWQMU6kzo+74tebQGfooDscgvi+XQSxMX4gp706D71uqOw5zkBKHudLDDMdh"
    "ZHyTLVdO81roK0KOCZ+yuIDwVsmOCZ8iTiCSU4nRTxiGThWW4PXqEYVgfuRUZeHs8gGHXS"
    "6Xvd5NYKVcdsOKn4fby07/5/cCdd5IsxM0Ei6Pl1NWDZGhLwi61hzQtcYvmOzpXuNKmfe+"
    "Lo8T4q2CfmjNJgj74VlcAMbowtTYXttpoSyXcQaRPHWKbkUfLQsk/AU9SjeNJNBLrVUU2Q"
    "Ri1FJxG0WyWsrVRo39W1UGQy0jvSVl3auNaggCUOeuv9VPFjFeIQU/1TX6Iny5hDrnV6c0"
    "EGdX59SkhPLez8nkma4n4v5Es6wVhK4yTmU6uqIYk+1BXw9KqqGIjAWznjDqJtiDXTR/db"
    "8WGIdNzguOp7qiLSaOCgxoxA2p95qYK51aE6IbxjP/pmgsRh1USfsh6qBQOVEh5QTqoE5i"
    "mPm2nkcH5TSvnfv0xyyRMR+TA2M+RuJixN8cyLrta6jee3+RBV3eKjm58UUEX8kN5kF4Q1"
    "FDjD9liu36lBLb9Ska2zXlHHpCuY5kmANENUS6FGU1OjS+sUOjh+Iu8RgRYmR6Ks30WFNj"
    "GRfIlJyKZkOB2Wj2yEazUbdEwR/SvxLE8SDVTtvbETmplrG7ScnbGitTmVAup1U0jvyA9l"
    "HvztEaSPn0s2xrLINYxjKIJecYJHWB45BjHNAnoFSoc7hb+1XiQi+vxR3IeexWcS6/x3kc"
    "R+1WgTMUDBL7QdXns72/0o+YDT2saS9iEo0x7cWZTdMq9EHrsRJsnsW0tyFx62K79qyfLC"
    "LmBnlSXqhbVPuJb10M3MHBp5v/90IJM4i1ms6JabyK8trw2bG/2QZ/II1gi1jL3mHfnjO1"
    "rWcvRQ/y+ljv/IOaC/wAGTpDhTkhbyHnBDZCiGFmaV5m/oiiPT2gaszgNELeUKHVu3+F3r"
    "iJHx2SnBF9+/lIVWGubx2IyGovPbrP403jyj35+NaUUk+gLjLdZlt5qj/mBjgUAf8COamk"
    "74/I408mL4q+ohPOuEi/IGjQFJn3xcdHk8+POSSnWD3aJqXEMBvkVeNTZSXyYDUypNM6+N"
    "tz8lR+f899eCo4e3zdijEqtkuJB/J+NeL90HPrDD233pr3OzrrFnpuncQwC+4gOsLJjhke"
    "QS0cBA6Q2njDUeQ4+QNEezAAx2OxzKF1wEDBUmB1uekckPpIEE4MFKxCoCBMyQIw7hu1Mm"
    "yFcfUt3AyYytOoAFQvvY6O8tzaCmvg2K5UEvnBark0TLs1nVJLbmfhspyBBo3U4pyyKTjy"
    "uG236sfaHDph7wPDnSAnIiMxUcjCAM3gOZksqbnQpLZlQhSTunUxRcZVaQR04vFYQwTzcX"
    "lyOo8oqL5G1GOHfPmIOeGAhkq9+pxCK8cv1mTKURc57RtEkznvoX8YC3WnOpxuVmdUWKHC"
    "ChVWqLA6XU0GKqxOYpj5krTi9sYUx2+PohYqq0N7fXvcTC7M/UToa58fdR87GsU9OcIkRI"
    "ZhJnuEmTxxYQ6OhccYt5tkFjhIhVqxWFDNcd7A5jBdLbbyQxRW3KVmENYKOhZeCAv81nOU"
    "d4qBAY1HdCLkCelwlIC/0zq5hQb3Q2vfsBcHowfriHe/wwa++GZVsuLZmXPbtc5O8pgspc"
    "Z4UwgbeZ1r07nQtRpLGCzDJFMDsrRpTNQ40GyLDL63fr349JnfInP611fyZBgqEEq9LZk6"
    "GmTNakCmuQVf4nFlxsp/YU79sFTRozsjaodRO3yG2uHTYqJQO3xywzxXrBg/hWS1gtu+dq"
    "noiqrkvYHWZWXGO+XziqeuoRanRODz6swihDWEu5SsgJxP1kzIVJP7sAhS4mFR6cNiIxzl"
    "EGICRKjeT3d63XiI7ek4GPFOO050t0fK+mdXFR0IQe2VrMRxlGLblTgrK2NcrSgdybdKJ1"
    "EI82lUwJNOY00i/PBMysfZsqVrnrgjcu0bM6IQXXuhRLLxUaVNGS/YWUkDkAjAUGFTH4VN"
    "fi4CuYcj4B5QHkJ5qHpwlyIPIaOMjDIyyhkZ5dYSgtYUvS8ZxjhuOdwklWVWnMZj09c6G9"
    "8850gTxXqWhaw46/roZHXh3CxnqlQIe1HWuqGoIlJFRLy8arpOHilRebOvEP+yUNYilYx8"
    "DOXbIdXMWpRsN6kSV1r+kC+H0l0Ty6ZLL9jG8FWb51s+axDOzEOUjUqnmsq/jq64fPyEUc"
    "rvjEeri3cXnydezA//2hZ8a/4d+dx6pHNFn42NmfcKJ4XxiEFIkLT2KgSWpgoZCBeKKo24"
    "zojtIhPwzuyVWMAqpypEKAhlutm8wfmano2jrIw6pb/K7d2Me1sp7+EgzmZFZzUqFSPK1J"
    "J6LmuiBpK4PfMFA3+d2Vvga9yeC4YfRfEKieLoO3GGvhNvLSUcnaYDfSdOYpjZavGYrxba"
    "hqKQEK8KuU8UX8nPZS+i2HY4jBHpPoCzS1tlfdXZZetqfNW5HDaJezVi7d7t/U2LHxxjuO"
    "rcDVrDbu+uSeLv8/b9zlV3OL7p3nZ5P/5P/NnDYNi77fTHHOG76w5/HLwxYle9h8vht4cb"
    "52sEPo5Yr3/F2/Z+8P+c/sN33Db3/W674z4WH9wng/tOu9u6GX/reM99t9xWw07/duA+Fx"
    "/CEvLbTMGNxLfLJNxQV3oa9jt/e+BbYeeqSbzLEWvd3/f5QPOb7tWI9TvfHgaynbgYMdhj"
    "r/qtP/gM9S53GbpMOtgUFWyMR0pC+u/kvXlDUeXh2tWokAXgz8kAf04AOKeKG4sDpOaTC2"
    "ljsqIapkNgE4HNawGLUtZwcygljtavBs4zmcN0mMszfi7vFsQapEX5stLyJWZuSRnMMnKI"
    "KAswUsWsKjrVFoqeYLb3iMLLSVKdO9S12rCuuAx327r5+f2XxkWoJqFf0gppP1emSdk0F1"
    "fup6nFnA4evR8yHLwfEo/dD2GEHftwFOCUBDgbksMnv/EZTB5Xmm5rzDqH176FlaSUlDhg"
    "Z89hPHGbH85yUuZML9h44rgebDI25dK8xhHXcEMpXtB3kDMV9pxjJoeocEInT2hdW2h5mY"
    "4wKbIe6ayH34kjV3iajw6T/lRZWNo40+QZ3w0Vjm6VR/dNa8JU7RwqWinq+eTlwDaeGpV1"
    "qU7rhy8LUdGpW0hdiJTJXADEA+jnlrr+Gkc5e7dXNYldxbmjA4Ly7p7p4lxf/4EjC9dkhp"
    "eaMC6AWUr8hItphuAJVxWRLXICWjeD0QDGDOp8QPSBE0dgiRCCBjH4unNDCxoy+xtU95CR"
    "AXA1N15FsMHrfB0fKlHq22LiDjwX87OG58P1Z1owgnxfQd7u6BCNDtF5Nzh0iEZLZoXEN3"
    "SIPolhTnKITtYSJ/lDo4L4DC0eaPF4c6TR4lGBc2AniwcAkrxlbPde99NXuB7RWRZH9bAQ"
    "+TYu6Y4QuouVIkCJlooq80Cu6J9POA9SoRo9buXk994O01V4H0PX7SqDXsw09uOTPxdXHD"
    "FO6EwTemosoGh1FO5kT2ofSR1APrQndUQBvsNZiIblrcb73Yz26BHRzGKt99l89rQlx6Qv"
    "O06AsxqUsxvuA4u9AKhPwmwft0NWKqVf22C2tBlHTNHuo0aaFXrqa5TJ/mxCgulfIV+ebR"
    "CFTFeWbSyoeU5aZKro+q/ws8BWzNfhQrOoCnnp1BWkviMTaADPx+AMaLAJEdU8RT46xvkD"
    "4nyZeFP0oV6cMxue+z2cyeH0VFIes9DvKOAFaPJGk3fefRlN3mgLrZAeEE3eJzHM07nCGI"
    "0pGJ7NyuIjr7Jp9qzde7gbdvqQiEpcjNiwc9O5/85RbRLvcsR+dAeQKEr8GTEO76AFmaec"
    "ixHr3La6N00i/ozYTWcoOpV/R+yPzmWT8P9GbPBwfc3Hptu7G1/2/t4kwc9g4bl+uGkNe3"
    "2w8TiX1bDy8LkFiO44HzbUlZ4O/U6r/V0a2MTFiEFr767vw4i1Wzc348tW+3c+edzLEbvq"
    "tG+6d9DYvarG8DHDjlHLJusJ3fZVHq7KagnDYkkuZihEi+dkpc9JEGjH8dHwKYvLT4Rq+B"
    "0WWFQyj66xhPUVJU1bYrUaC1gxMUjyvUYgssNmFaFGJ44q71Yh9VlWfVOIDA0s0Xyqs9l4"
    "IbTzOaGNIUWbYKr5yp2MBRhV2r6ujnPibjWphJZuBsuVf0ai4SobyjGruFp2K3eixxmufI"
    "sgxXLlb7XVdNUiS2paBoOCS4b5pDDNEtGxDfKq2XNC/+LU+tqpAWUtObwafw+R39+MWqT2"
    "7E+UhtJUJ0uvDM4QJZyMmbBKbZ7xt67AP2Yiy0Ixg9ivhmf9sshceZEVnSwO4leyVNZgI7"
    "PIkwF2Mv6Av+hRYZwbkoWhJudkyFvPoC6sTKhnEcWkMsYT+vnRvScWGFLg65h0+sx/g0pm"
    "JkRwcuaKaGBPc3LFTZrk3yvFtKnJfyv/Iib/cfAbRnxx8D1Ug74h4JMqOgdlaRrqamrLeF"
    "HxrkdFh7UqfvZsxVT+6NHgf0QDjVkrCE5PLFz7z7MIStIiFoB1LFZqehRpIAi+WJOdM+Kl"
    "9O06pxVsZAwYP4rt+0VbjsXkOgbbaOgFS36W0EKrRy0UTS+0bhpVTD6Nn0xlkbP+1HX3bg"
    "u6YsNxd/c9+0ajMxqd8/JUaHRGLWuF9BZodD6JYY5lMHcxN8Z2VGFFOwiI3avO3XAs/u8O"
    "/zFut/rCDhl3f8TuW4PBfa8/bBL3asSG/daPzs34vtMXRY0CH0fsW6/f6V7fdfpjp892x3"
    "lH0pMRe7jrfut2rsaDnqhs5JRhaveuOk2S/GzELh8G3bvOYMA7vO5yydcp9hR7exfzaPEV"
    "kUJSTHTeDbhQRdUkzihCXOG5VlmjTrwkGbsDZBqHTQcljcbbVaUrPjeAX2mRb/aHKXHq55"
    "/6fgzzz/t4apz0Wyc9FrrEQpd7MG2ctRoAXyP/QtHH69Zd1y1t6f+0C5NTgg9YztBcLA2W"
    "LxxXqixzAOwR1OHMLHs7kfrbHOh6BPVDt5TpywV1UDHngdhHUj+QP2YC+WMKyB+jIFvGyp"
    "zm2iQ2FPWD+EsWhL8kA/wlgu+TqagJ8G7nOjziCiN91mqS1ohdNsnliLWbpL0Lb/E+C+7v"
    "k3F/jzXQtoNccA0018YfowFPyy/nJ9s7t9xOgL8rCe00R9ddMstJv4mx6zeRE+cYaoQ7DW"
    "7hgZITZI8GoU2DVnj15ITWo0Fo06D13KTGjjdVTphj6RHyNMgDXkw5oA7QnR7EH3NCbGtJ"
    "qtDtjLOfvsq886B78wMCc+XfEbvu3Vw1Cfw/Ylfd1m3vDgI35UU1dHYY6VRYpJNJVc1O2k"
    "kS3a/CZDv5YFUMuBK8sACjXdJfh0kx/XX6Tu3g9aLomjoWeZVybQmx1Ce9KwQ8bSNQJtcX"
    "jxBilXHoudgq434P68jYtExTWSfoTEOEobE59KDA+95iUMD54J9/hoVDLDladPxnMOokK6"
    "ZBKgQVa4y+TY1RZx4WAG2+WM9jxTe4bvcoKuqketmzrqgv8WhNAI8a9MaQT+yJ7onUNXTV"
    "Fj3VFS3+49SxASFD+0H1nffTe6nVMg6y/cZiqUuSPRef009dgdKpCnsdZbyvfdffjeirw7"
    "taH61YmY6Wxl4MbbovTl3ZS12nlGGqe+9PPeijTgCVmf3Bf+7FJIAIHYvJOSD8R7FomSmF"
    "OVBxSCDpwCaPuJO4AbIS0BeI25hSUbpaS0hHvksn+6UWFz+2oLB8jMDGCOy8mxBGYGNobo"
    "VCczEC+ySG+ZHOYs2j2dwANtRVdgKopgOtMrN397/wiKvsRltR4F3WMYp9cgJfP02VIS/K"
    "iJRu2dsh4DXAXec5TQKEeJhU+jDBbLOlWBudJfC4zolrmA7zzGKe2TfMM+tNx4MbHqs5e7"
    "dCHF6/lcow6xmMYhSMfmNSsnbRM11lUy22PDUgWSqW5SRNTUoB62RnFfUHv4qrmWZaNpkr"
    "FiR5fdJe4tPOlvKO/RSTgBOVSKF2ErWTqJ1E7eTJSxqonTyJYeZL0orbG5MVNRsKVNPsoK"
    "aJ8hp51laUGtdXpdcXKmzKUdgA559XWeOjQUVNuBTplO4AaYgMpynqv95U/6W9YIGlzLov"
    "38LNgK271A8O77FO39DeWCnVYmvKFxcNqqZCjxqppatcH23Ikes136pgHPDl/Gioa3A4dH"
    "uAIk3KE7+ypIZv7dZW0kxirZbU1AyTLJQ1YQbo/Ziq01iXxoL7jq3WNPW7pgeKuqUWZwqX"
    "MkPNImoWUbOImsUTFYlRs3gSw7zhEXKqPkJ0KFRWtTRyfeBNk9n9PN++QnsNQxsbYak9tH"
    "yrXh75WHGufH1kb67HCJmBhZBBzMwmXm58S36yNkLgOZlMFS6jiurEIByq1C1SLF/JG5sr"
    "nVoNMjNWomyveKixF2rZ2pMIm/xKJiZdcibTmsDDiPR5uFePGFVMXaOmT8x1+oQCyhv3Gh"
    "B1oeYHfyQKI0NtZuFlI/raxWsmkAXDUW+UU2U3pPrzv6vAt0iJ330JX1D2Kmdl2PT+nR7L"
    "BqvUziHRYRn9WpSLwlBYjM+p5zK6x0LCqM5BdU4eUFGdUwVJ5ejkfFTnnMQwY2E/LOy3R6"
    "Dq3x5aN93hP5rEuRixQaf/o9vuNIlzMWLXnbtOv3XTJM7FiHVuO33+oc3pvMuw7JVlwIpP"
    "Iu7yr7sOmp++0gN30/ujSfh/I3bbueo+3DaJ/Dti37vX35sE/h+xdr877LZh7Nyrag2TJ2"
    "YEx2qwUHQ9kbuLEB+OxytzK5Ns3oeL3z57HB58SGPuBretm5sYDo9L0IwmVBDcvgZ85JVe"
    "Au3ew90Qahw4FyM27Nx07r/zk7ZJvMsR+9EdQJV48QeWy2DQuu7AehEXsJu1ujewk/E/I3"
    "bTGYpO5d8R+6Nz2ST8P74zPlxf8/O627sbX/b+zjfIwOcR63euH25aw14fitk7lxVZbp7G"
    "Y6c90aOu9HTod9qd7o/OFaAvr0ase/cDRui6NezeXTdJ4OOItQaD7vUdULhXI3Z/07ob3/"
    "d7970BPAh85P3d3t/wE+/O6c73ie+1fC1ettq/8/noXPF7N7Ib+XfEHu7+54F/gW9duOn7"
    "wKcZ5xSv+q0/7prEu6zG5DFBBZpD+Pbao+gd3pit1eO/6DRGIEupibkhqfLq25FjL6W6q/"
    "+bRZBODqAJkdUC7UNH0QizSp7p7RFUOI1SZaTRkEUhj04nRIpKnUordSjbLWWQn66AIa7Y"
    "8qrTCBsre2osdk4/5yOv8MZ5xu8Pb4DVdS7SGOCrLhfHht2BfOT/VGXm2FJszZop03hmI1"
    "mFESLDUmtRZnlj4s6zBW6ocAOs8gaI1ciKGXisRobVyOrFredwucYo/lJgDTrgZUU1SIWg"
    "hkDVNfh5Y4uKPSontrHEmCwhrB4RLrS5cyX4qRBTzJTwhpkSsPRjVmzzln50TqcCoD2NOJ"
    "bgaZ4B4OARVQTOm56OcufdCnHsoZ4p5Yc4sYrYg3MEvh0pyMHjfY8SpiKjhoj82bOgmy+T"
    "R032jpjZmZDuuqyCk0cyOUO2Ul2HSVdUXc62019tJxb4lRQFVt91UqklUtTi4k0BW1Xf66"
    "iuUFm6ttwTpCHnRK0ZNQe8qzrBdJAoZG/TSotG9u9sWZJfTf3tM1XuBIpfgYSI+lIibJd3"
    "xsirYvGHpqlRlRgr+yuZ+E13E5kl/z35GTJVKfyfrv8CyfE/kZ9n/Bevf4mv8Vnu6/Im3Q"
    "9lBoAvh+VAMY6yiXGUGEeJhmqMozyJYT4CL/cj8t0J8BC5tkY/IS6Zai8ZagE2kRHO5sK4"
    "oa6yp/2ZzyfR55CY5qwIvfU7rfZ3eOT7EJYE0GGxZpseF8pyldZ121fYg7fCgSbinMhdGT"
    "RMh/b+EK6YHRTTV1ZA+9jYP32lt9QPbvOv5s6wHePQ3ljNvJXScpOmLvZsO1l0xZ4cl01R"
    "bK4gFSQnepoLre2rYT7PdOO1SV7na6LZ5JE+KazBP4nkjqGckTKdZIPMjVdoK8K14jXEJb"
    "1ne/kEJztQuHACKnJRkZt3S0NFLqorKqSuQEXuSQxzUkK8xL0xMR/ecXLURe+OgtHYYdH4"
    "6XDJVHrJHLzYcDUFpIMpr2b8d/LvE+N3lIy4nwYxz485ptSo+y6GKTXqkVKD/gWucEq8gS"
    "p5gwyRVXgMK7tHovIflf+VVExnU/6/jWL61mD2XOfD9bQyndkRUkyHWjSyKaYXkop/jQ1Z"
    "hlJLgsxf7MiC6kVOJw3yuCYyctKrQ9QgiiWL8Fq2YaiOR7LG6TjrE1VOl/KG7R7LqH9G/X"
    "PenQv1z6hlqZB8gvrnkxhmcTzGj3D86HoEaQNbztH0NkMKwxTRiHlMThC25DxwPpLDZ4B7"
    "G+BKyfX2TJf2DnuSjww3pMptSBHh821kI1/8cIxcFIwuzuSsE6TIIA6JqMrlyoYoSXCTcV"
    "Py+DxnvMqslqKBrOKWZtXscDhmnDRU/Av2DN9cmgafQRjAiXIXyl0od53o+Ydy18kNMwZw"
    "Frk3AluTx/rmtq9yLF9l7W4hli3PFhUixT2q0nuUwqzXpGK92z0UNtQVNm6ftdrtzv1QFN"
    "VzrqAy4reHgazMJy7CctTbOBpIPHdadiFSdAyq/qob5w3PDZFVeM1V9mDTFkudLijbjf2O"
    "UuM6q/I688ZLOGHlXm8J5Lju0JGrMuHxHrudO/FAlBJTD6CT3NtGyPvmZAEgn0SMfHQZV8"
    "oZMZCLNsbkFs5Vm2x0s52WY8ttutXaNpxTInPaEyenPYHXOyYvxXqmKpkZJpGMtbgJaqOo"
    "VW2fjva0nmmWtSrKdgZLzfeqYJ5/vwSJBjo00KGBDg10Jyo3ooHuJIYZDXRF7o0BRiWXVs"
    "1PiEum2kvm0IH5xzSYZSjO0CR0GgsLFaQlKUh3K29bWF3b+oCKmtG31Iy+RRXLY4U3U/3K"
    "t1GH3lD1iZodZpvrsxhtqP9xI00ZqouGY+q1zJQrlL5wAoiNXhiMrhtEeTRWMiLApFPDVM"
    "mEP9fs9aThXnEMJ+RnhRH+FEIIFLI0dG26/qVBDMY/qcqaGDPRhfyWP1nkP7zz+ByiB3z/"
    "iI3YxAIDwHghLAATolnkdW44OlpL6Gu1SJTEVzIxKejAqDURDwTEMjzCnvMueOfEVp6pRW"
    "BG7KLhDRQK5j+geMVuqMxzKe/wY+t7T4Fv8GZAab9BzMfSei+lUziYMZQGNfWoqUdNPYrN"
    "qKk/jWH2DupdvNQ94iorIPkW9qPXbXeaxLkAH/Wr8eCmew9O6vIK7rU73fsh3BIXI9bmD7"
    "vDsfRm932QPu53jov7Hf982br7vXt33STOBdy5Gl91LodwS16N2H2/c9t9uB1fPfDv4vuw"
    "eSJe/QNeF77jbyPfHfzM39i563zrwgvlBXzLH53+oHUD31NehUWHLL74H7L44n9I9sX/EE"
    "36J7jP+DkXv6NsKKo80bKfyAGAP2cB+HMywJ8TAM6plwsQoVouBKkjcUSPwXgwneZFZ3mp"
    "LpQxeV4C8lSuODc/IbIPlWYfpivTpGyaazf309RwP/+Q5bxMPi7Dm/mCLow86Lrta4jsx3"
    "dZjkreKhFd8SxU88CvM8x6WAaI8LAMawiCStLMBtcgGcZMBFF1lec5UQ2RIaohI3ZU2Z7Z"
    "kh0lRXRTrdly2yzA0nrpdXScG+xWQ2vggMlSANPZOwvAtu3r6ijn7HYngeBBk8VHwLfUC4"
    "D4JMKnYrbHDEi7x1UBKIdM/jlRrkJG1a0Yhw733A4ZEdzj4wMvHeJvv/epnlR2oxDUKzq3"
    "I4qN+JJO+XG6l33V6CT7b/lOPi5oiW4+PlS3OvosfW0zufoo06mxEu4wS8W0wUdGYdKXpQ"
    "luM/RRsxvEMMmrZs/5DUahTu8Lp1sAGb8zNamq2efkD/B8sVYLiygmdUIdH9fgTDM1lhpV"
    "w9r6w759xGamsdg46jSIZUhnHf5CMec8fx/eZrGLu47o1w3GLNNNxwFNACo1s34dlISmNP"
    "8a38vLfatm08Wh3xngUw8Nc+nvQzcedOPJe+SiGw8aaCpkoEE3npMYZt9RuIsjj4+8ynaj"
    "s3Zr8L1J4H/pdCM9bhznnR+ty5uO478jrsOONfJ59N6ItR8Gw95tpz+Wbj78FcEbm57uW/"
    "8IduPckO42dw8d6W1zF3TrcZ6EbgDN8KF/NwAacZHZzWfg+fkM4pyNwqLD2zj6OBxYdN+h"
    "U22h6AmxlYuEmahKqnOHujqzshD/iU67e9u6+fn9l8aFQJhvLprU42zsmmF80fhetvHdJ1"
    "JlZvY3JGgNQr+0kiFF7wX0XjgKVNHOju6plXJP9Sufc5xFJh5FvjmY4uvhBVAf1IpbUWi3"
    "GnL9M6tSYfVtQ9dl0P8PzdLssxibW7hJI73An9t4/OK1zlDcTzQGw9ZU0XWRApRRFULMnQ"
    "6lVerF0KZUpg4VJfmm/JuCjUyLredXSJ85bV5Of+4mIt85lkrqYm1gIq5/jIHMaAFBCwha"
    "QE5XNY4WkJMY5uBRmlUSClKdtECEZQAPmHxSsJ47bUpBSkw9WeU9yVjZU2ORqzKSjwSrIe"
    "1UXnOhWfmPgSDZnufA8YxBzDEQFFAzC3hBsRZ1Y0FQPVk8B6R+GgQ04fzMXZsrQoimhFQ1"
    "rpiFBahxe24/xzldtypw/as1Q5iTs18WAGx301NNoQ2eLRnA3azxAvA9iVi9yK5YKRuEO8"
    "VjbA++2Z9sc/Attu2mBhEXo1m+0mOQl5aDob1QCLKZcA4d5ozKcReZbyfSY21CdGpZ0kTw"
    "qlhOnA0UMlsqmkp+ZtT+RRoRTM3mX5IYs1kjYpQ46NtHDO5AhI8FNg1FRPIQGRdF5vyjse"
    "QtV3zqQj5fi/CTcQeLh39ndAqSlGHuCDi1lPiekJ9HiW+yFD6mS2paXsLtMl/mTKqSX+Ob"
    "vsE3FRkHVd7XV/m8L6PfjdMr2uvQXof2uiba605WaYr2upMYZraKT6aSHLqwoShEM/6mCT"
    "7Cie0yhC18TEtrh6Ehhw4NOcrgpneH35h2i2xyxNec8PrJEOA0gEErkBNclwSBTQPW0a+M"
    "jdksJ74hSoQ5DeaQHiEHzCFKhDkN5oAqJasxPUB00i5VG3VR5sgcj+KkgUte29nyGaSs8B"
    "JZ2bNB7+HuKqeOShI1ifgDGQHue/1h52p81Xu4HH57ENU7QrdGbPNwc89rdtm68hHxTyP2"
    "R787HHbuxr1v35rE9yFsf8jCR19kEVYukoWVC0zBfQJBrPWEFf14ig4Ljti4ssIapURww+"
    "Dq2jIvqhsShBM9o97AMwpmYAGoDmxj+jxw+ireWFkBXH1LtbIJ4o91zubPEI+lDbJim7e0"
    "ge+gL2RfyOPOd6wYR5mjPVLDC+fAPbOdx+QIqAn0gblq0inlXe8JVl/2UieQynQPlQxUjH"
    "Oox1klu4aKhTL2WLlsGeDd0+EniwjKc9K1LSfDukynrjEycc2pkyaZ2Iat6BPwsFQ4g0lV"
    "mZ5deF4u6VRTdDKj/GUTXbPssdMYfDnD+pkDv37EoM3S1KaUwDPyaqx0lcyVF/qVTMRkf6"
    "Gq8EMNup8Kp1MY3V0cRgMHxL9Xxsalo1RPzsO9iZ9R9soq11W0xF/jfP1yXzJb6TNNX1Bm"
    "jw/yvulcMZ/oYd5lUntlssO8q0zIDCY2y5K6B1NIGf2K/a2AbtHVFl1t87Je6GqLPpgV8s"
    "FEV9uTGGZ0tS3T1XbDxu3oqeBQV9nl9uxvD71h9+66SZyLEYOLzpW80RGOC98eBh3heSAu"
    "Rqzduxv2W21J5/uweQLNN9dw//b+puPcdi753dZdu3NzI+66l2HB+G0cF2KFlF1mQWxHB3"
    "Rcebj79nDzreshm2Nm+EibxPcBZsTfHvjeJeeEczlirfv7fu8H3HSvRqw7GDzAHfl3xO5b"
    "/WG3dXPzj/FV56b7o9OHhzE3R8z33HeXz6lv3f6tM73kZTVmTETM3GW2RDo54EyBqdC9+9"
    "HrtvNPFT9tk/g/+Yd80yJ6j08V72kcbbvHp57cV2JuwsTwnvvvihov4qZzVXWPqYgGYZdp"
    "FOnkoNNIsjr5ps9dB6bNXSdpb2l/77R/F+MoL0ZscNO9H7vbi++Df9LI2jvBOePec0v0yB"
    "fJq2pMAYzwKTvCZ6MNj5GO0lzMg4ToYZ7mYb4LvghtJmgd2854RmPyDKUCHKJEmNNDqdaC"
    "cVeVdcxRnKh/DJMdTglZ5n5csB4yYL3Io58KEKJ6qtLqKdeONBZJj3bROcd1gJlxj2HM9x"
    "pvHOujGOsnw1CtsUk5sNZuAx7fA476MY16XDLGZKt4PDXmav1vDMbKcmkaL3ssrFAHuK6q"
    "vK4oh3CXofbT4QhXeYQ3jk95xndDhaNb5dF1ktHmzb7iJ0N9DOYOekOAXb/vnAD7yRBgzC"
    "H05jBj2glMO3EcsGKWhILBTQnrx0BpH7QYKI2B0rWevxgo/TaB0o44uydY9at9FHJAYvsi"
    "JEKgb3g/dcVIOjEWgVJf9FRfnDAzQcbJNC5g3cnJVOeFB+mH9gRprxxNx4JREbPJA6puEw"
    "q4qlLTggjAklKDuGgmpweRuct0t12m7CBL01BXU5sYM6IwmaGjIUqvzY1Xwr/tGp5otsii"
    "QR4pZUQmTG64Zd7g0uK8uiwA1yC28swbASiiG/rXdK4w/pNFbo1IdpDDvX7EZMIQkR9EJA"
    "Ghi6W9FlXrFO97hDKIqAa1CDPk+5Oyg/xzk1zPel6d/fmnN3W9YcfIe4y8x8h7jLw/Uisw"
    "Rt6fxDDz/jQ73+7oJ8GYgJgdEjiCCJzJMW9O8xqGuxWfykD8zYGt276G4F68yxaxmRayGc"
    "GX/9SY/T4ZX7d9LfEtOiD23yvOTmt2jJtx4l7rJ8G9Nmav3ch3MWzK1hBYj3BvP5Tj8Ufc"
    "yRMF1vlOMAcJ38bd54hwPsqajUeEL+YkKDsngdTV5TjiNgSHO+DKcgAs+nTzFJ458AzQIK"
    "QR9ZXBZpq5yAVpgAYhDUMqjZK5EPWTIKBhQD0LRg5EAzQIaRhSrIuGtaaq4M6XodZUsiNf"
    "6cZox8MoyRy9cUDaZpA2Ny23mqSvIcQXbL4Go66Jd01sqNQwNRZUVmkgEynlCCuuqOIAZl"
    "vO5RBwYRAmYEu0bJCFolICccOc5okPhcWJoLHj0deIGKUP/QVGbGLS2QrCXSdgsW7Au0WX"
    "c0WVFm8nTIY/mDVEHQtDsHSTXapV+KdcOENB8XUXaOQ1+7wADeloSM+7y6MhHS2sFbKwoi"
    "H9JIb5mWMYr1XcnufWpa2ydvFMJpd1k8yOWOfv/Ci5u+40iXsVZqzexsrmMSG7jIRHXPGh"
    "2De3cFxC6X7nf5zM0+5VNQaUH3axAWNDzicmaZdciioPYyHbZOfvw8AO6QL5823r778Eds"
    "mb3t2129wHfPumdxkBfPdEaCWkQDum4Ti2U2s6p9MdU1oGKDGjT+VHmT+NOxeTd9EgVSFl"
    "dio8pmVspFjWqNSyRqK8vLAe77B/RalxD6v0HoaeGyV7bhyl79GxpHJyk7ftpu3zk+I2Ve"
    "VtyjH45F1FGypcRumZ/aTdLCe+fjIEeEvqRCPB42xb7kQjyesMIY6Zw+MF5SDtrDKOdFJh"
    "+eys3Rp8h9KYg+8jdtm6+3087LfuBt86/SYJfKyGvhFdhYpODihErXxZATckCCd6Xh3I8y"
    "o8aQtAtY4ZZMLI+hbrHrnpMKdRPNqlpqC5h8isG82yz2J8/jYPG2kefyK6a6y77bb6+4lu"
    "LelfNzd0lcxMY0EUoiprYrAGWTFb04nCDHBukzlZ5orlpGlxUseYxDbEHSDSbEKZapFXzZ"
    "5HU86U/7qc/nh8yzBtaywncrEOePC9iukYHe/Q8S7v5oiOd2jbrpAqDh3vTmKYp4aaKyWI"
    "274Yg1CtLayYbaXcbCto0yzbphngtaNHQILyyU+UtvsfIdppymy+m4cDUTfyRFbwfCR7Qn"
    "c8VkoHuYiSLovaQ7PpYk+1hyend3lfxzsn30jzIUBL0364qGbRgIw1t3GeTLw/WTIB7TmZ"
    "WM8rEWEIygb5Jv7QeGUE2BaIE/TpJVLT6+7TZ2zC26CaJy7rbVDL4WS180GDGgnUSKBGAj"
    "USJyuqokbiJIYZ87+iRuJINRKY/7VEx6Jd8mdi6kwhbWBqxwoo04KyXATmZJkrQog+Xek+"
    "XUFZe08XpIAbx3Giu9UFKTLDKpVbyy1KF6Nl8tWrS9Yvmb5GW/VKtwaja6cmkih0xNzEU+"
    "ekrVhz0ATNFfCG5/cJqCQ2fi2v4PgClF/JRLYZa4wLHRNiKWtIewXFmESzqO7pgO/dKwEW"
    "h/KF91+G+43zew/xqo3jtx+v8GsLfGGxvwaVeajMy3vMoDIPtTwV0vKgMu8khhlzOJSpzz"
    "vKmHNUihwXqKUqRfYL49wzfvNASB9ZAGdIVMnquRQiO2nHr7BQmYe9CdNiwooq8zdBnUVm"
    "wTtAhepcDCEvF1BIL2HCrvK4zglrlHIPcI9nH8J48orFkzs7ZgHAdjc91RTa4OmSAVzfIi"
    "8A4IGtzGa31JXij3JP2IpxdF+smMnMC+WPtZr5A/3TDGfQbqy7DbcazwYG4V9pDU7Rihf+"
    "rVjPVIUI8Efq2LdknRfO55K58SopXqlJiTKd0iWfKdJiBQauJ1FbRjx0MuZGLWeHemmsW3"
    "e4Xk+cYzdaa9Bak3eLQ2sNqvErJOaiteYkhhldr0sz1fx7xU9PzY5hsBMPHj/J4U6eMjEu"
    "+PBxWbccmPpJdsK0YvIKFnqtoHooCqgjSe2Ca4AU4UXt2xto38JSbhHobqrh1hrjwPKtlI"
    "5ok1szRkUUSLyZrCGyoNnYTfaZtVixrBsiMwmKHoTHs798cJMouu7G1gsgIYvgUjFtuKnF"
    "xO4X2vMeHtKBmijo5ouKI1QcoeLodDUKqDg6iWFGN98ydUc7V2krukAbLqHylpDDoO40zm"
    "Fa9Bms8kjznzbTzMVuzE+IFke6yiNtaU8swa0mxariJ6pwXaIdj8f3mRKvvE9JvPI+mnjF"
    "cXna6YwMkuKCqvKCQvME6s+ro9vdu2iPs/fsmcC2fh6tIe9U0KDviVE9TQ4BnAqoAOVp/b"
    "EI1A52lCR32wiqWewp+3rdGox/gI5CPq/S8mFRMuVfUjjFZvSozdlhrLesayjamv7Y21/R"
    "fILmEzSfoPnkROUdNJ+cxDCj3y363R6Rk6iUyHL53fpJDodpWTXt0eu2gmotrJmOWsKj0x"
    "JizfSD10wvXhf03/8f6OnIyw=="
)
