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
    "eJztvXtz4rj2LvxVVPlnZqqYVHf6Mn3Sb71VhNDd/CaBbCA9s88wBQ4WwTtGZtsmafY5+7"
    "sfLck2vmODTYxZVV0dY7Rk80iWl551+z9nNmUKs8+bK1Wz28w212eX5P+cMWVB+UHMtw1y"
    "piyXm+/ghK086KK5Au3G1Gv4YNmmMrX5VzNFtyg/pVJrampLWzMYCPQYJcbDv+jUJtO5wh"
    "6pSjRGDH52xTSbGDPyYphP52TyQGeGSSdEYSqZKDObmhMyN3SV2HPqiU4NfbVgFpfX1+dw"
    "A6ox5XegsccDXIt38u8VHdvGI+XtTH7Fv/7mpzWm0h/Ugo//52ymUV0Vx2eKQE5Tz6AR/b"
    "E0qWVxUCxXzhkBttJ1QHi9FACficYcVPHhvw0S6JMDr9kCeXk05t3DMNhFXoSPp2GW0vOD"
    "qbDpvJiuoeHyaSx6D8xo2bs4P3Zl7+87119ES5gzD2M5tpvWy7U9N5jXfLXS1HOQge8eKa"
    "OmYlPVN8nh1pxHwj0lZwc/YZsr6k0LdXNCpTNlpcOjcvb/zVZsCk8IkY+YdT7l8/H8ia6t"
    "c0ZfOED/v3OjPqHxuNsbjgft4Xh8FnnOHKz8j4NzasqB5aBp/CoA039lvxt4xNkzuEDrW7"
    "P/87uPvwhADMt+NMWXAryz/wpBxVbGm/HcYC7nehDza46ZrS1oPO5SIoS76oicuwe74O+e"
    "2AzAZmlywXThOizAw85tezBs3t5B9wvL+rcucGoO2/DNhTi7Dp39WY6HwVdZuQJ7nZA/Os"
    "NvBD6S/93rtsOj5rUb/m94DvnKbRtjZryMFdWPiXvaPSUeWXdYN8tNcGhbc8WMH9aNRGho"
    "OURHOJhnC+XHWKfs0Z7zjx/fpAzu92ZfPEAf34QGrOt8cyG++m8MwON8S1ZAqMiVq7pPzt"
    "alybcUiYU1fs622WohMO3wC/NXEY0uS550lefvWavf5uvD9SVxDkbs/u5annEORuy6fdMW"
    "Z5yDsLqUZcZfZJnxF8kz/iIy4/3KRdYJ75fB+R4LqPiUY50OSlV5ru+4Vl+8yTZ10+ZuZP"
    "JOdY0vvrGzNxnqgFANkX6baZF4m7JKvI0uExyjBzpX9NnYmOVZKsJyeywXjtpeFdCLWS0C"
    "O7CsoAaEENEQooJLiML5P4NeNwFOTyK8/dGmNvm/RNcsu6xVwbf1fFhpuq0x6xwu+xr7TU"
    "AosBNyV4Sfb5t/hheL1k3vKjwa0MFV+HUIbE6e0fAEcDAKHwyTKlacLj6kP+z40dhI7PSm"
    "PJ4VZtj+c5iOt0cF3PS6X93m4UEI481/tpVXQQlK1VJD+ZRJQ/mUoqF8Ag0FOMfZk48Bgx"
    "MPyvTpRTHVceQb48JIahv9anGxCJ9RmPIosIMfCb/AIeuvqaLqGqN9+qzRl7MYOj/UopFG"
    "6atO27G5abyV1m8yYiwpI65wgzysiWZbRFMbxDbIAyUmnT4ZjKpEeeTj8pk8AhFv8E03b0"
    "deFCvK3xfV6Xaivh7ksbgS/Pf+yOhi5BWRV6zEW3jLHK7Iet/SqWL2+aIYt9Rvvkxd5afQ"
    "jC/xTrutC3zLtX7OHJOqPOSrLSAoLKdyW9gg1tx4YWBpFdeANRuaOVpFdJUvrOcRG7EJ2M"
    "wmRDGpsN06Hf7E3xjWZ0IXS3tNXub8lSIMu86FX6hJhVWXzLjSzT+oxDD5P1UcPlTQ2HuK"
    "9t1Q1z4ltcBeYfbk6+9rpxvqsh66BBqi0RCNhujKDmbZCiPywkXzwuLVEgGzaZrKOh5NVy"
    "AEZJkE5OtRX3/9HTatSeUsF2I+mdMEDY3paExHY3qdkEZj+hGtFmhuOQlzS0vhP01VzN4z"
    "NU1NpWdxLFy4TSOVjHNajw1/8+1GF6IqQIGRl7k2nQsuzGXKgDV7mSs2geAFizxQ3Xghmt"
    "0gKl0qpm2RmWksBAsmb+cni7g3cU6G/tPGC4saZg504RGjP6ZU/F6LgIemCOAAC5C50mkS"
    "L+fyTuK2lfXZ37U09tSEoOET3or1z+2wBJcAn0QIfI2VpuS/LWulfIQ7+PXi7fvf3n969/"
    "H9J95E3KV35rcU3DvdYViJMin88nF+3isoifxXpfmv1VLdcZiDkjjMlR5meHvFjm/82DrN"
    "0wa1XgMKgxRaACGiE3qLwHZlGDpVWDxyPqkQeg9crF6gXfV6N4EH4KoTdiW7v71qc41czH"
    "zeSLNp/NuG/3qq59nreAI13OZ8yrJT/5S8Uf9ULRK+amAX6LURRjgK7xeuVGuP7He6joSH"
    "hSB19ntXXkfHCevm7Jm37TCVF2+TFJxW/PerVKdyWejz11y/0xpKy/crbMeNFbPFzi+6C3"
    "e+aqRuvn2Ntm65v/Hd7EwxiUIsamrU4ttcvoE1FjTq15LedA+fRNldnmV3I1HMurt9o3p0"
    "q27KDlXRVzH0/5X2mLxFdUUOt0EtE3C5R/1fFxfv3v128ebdx08f3v/224dPb7zNavSrtF"
    "3rVecrqBKBAZG6RVUIvpVlGzIw+JrONKY5iEXXl9iG6auNEHFwUYNCmZKnCEm+qMi+Cd9N"
    "UPWcTAzJkm1c38QctHjD1rdep9UmC2VNbOUpZqEqrNdYLm7jePFEkYt7dWUodaVDLg65uN"
    "dW5o+OpEEu7iSGGV0OS3Y5BPUgB7pO8xpC+z4LtO+ToX0fgVagE4vt9gw4rmyVgRbecJcE"
    "/h8xyV5eEvl3xIDvbDe7l8Q5GDFYTy4J/D9iUo+9dPTZsG6czRkqky9Ujpw4giUd/yeGl9"
    "rCrDoyVR6qypCrEjCakBkqDWRa+XxQlQEZfJs0k8bs5VLNMX6xA9pjvDNHa5Bx9utRuJPz"
    "XfhEqpHxAq5Xo4wXNkzkHTYHQckCNgfH43J5FHuDinCVbmaHs5SsD+mMpOpvlYmCtGy6dG"
    "N0TTo1TLVB1BU/bxB+n2viWNPBSdAiIp+O4A6Fz+CMTLiiacpt7ySejCywfxETzGXhA9Es"
    "gR54LeoQWCyyS/xK+fxXyVJZWXBlY2nJ4GDdmD457oyKBZd2U01c8is8acslVSfyDl40e0"
    "5kohpoP2JCTWiQyUJR6Xi1dJpJOxPklDZWj3OyslaKDjHHJqWfyWRpGs8acGmKPnFucG7o"
    "mpDUbDI1DcsC4tWkhBk2vw7j3U2pyn/hRNy7NSFPlONGn6m5dn6OuDPhLinu7pxMGP1hj/"
    "mIKroCIxqAZcV0allk862wWFm2xr+zDaIbxtNnfjWTLmDJUF1ZEU9tGQv6YKhrAZbbokFm"
    "xmZo+K/gc0q3xFDyzvnDtEtkdSArAcyUIuN/o/BA+2JjjH0jLWa/mJyY+hpJ9Cj4SKIjiV"
    "5fDQpJ9JMbZiTRMdFTJZ4cTJH7iogKrT3HGuC2r+EKULytx+T7wpipmqh9eu3r5KtWmPq5"
    "4RLy6iVBSdRLKq2XOIzSGOiWHM9OWAwfoZhHyCE4cj4+Gymkvqv85CyovcPobqRwdKs8ul"
    "NwCdH13fiXkCyOdJVHOsRK5zDWhyTRXp/DXu8YkqKIJ9vrfSJorw8MQxH2esdkl2dAfCI4"
    "IIUPiLRt5hmPjQQOR+HD4bON6vQ5Lvg7cbMUJ3q4DdObkgag6N1SvAU6j94V3wNqX1XWvp"
    "zh4rqybeRZ68JyuOIVvuL53F3yPokhUXwEq/YIVsSHr6PSxdLgH6brvnB3O4tx5os2aqR5"
    "9Wmb5mNz0z6Tf98TXbvud3x50al5TiYKs16oKRy+LKro4Aan2SL8d27oTso/UUPDnmuWIy"
    "acwfiR8QJub+BBp6jxHn+lXzE2NDmQPNafBxkjlQ+xROzhZIW5gmNsiW8zZWV+m5KV+W00"
    "KzOmFC++DkCeSVvfMMeLDx+yBM59+JAcOQffhZw1DHU9nitWrti5gFANkf74Poub0ftkN6"
    "P3YZgt28klmN2FwxE4HLxn/ftut9P9WtabLbz4Zlp7U5beSIAiVSw6XjFbi2FZ0jceIVF0"
    "PqjcziP8MK1iKM7BgmuyiXTaRmonEq1iO0mHRnt38dtHj0GDD2nk2eC2eXMTZdAWVNWUcX"
    "LIe5JF2i9Vh2LTh1AOxRYtCnNyPe+NRB0gTluFyqjnjcEQJ/FCoD+WGu9uh2EOSh5mmA+Z"
    "+/HYR7kihGNvZT8YP9rPVKR7jVCN/q8baSSjIRqOqddyK704MBbUnkPwri2LhCyXlEmuTv"
    "Fifen54zmZTI3FUoeRP59CLRGqxkQL79edDA42GA2EssrC8VC/RNUhhtUwyaPGfyFZLS8h"
    "mJWRCTVNw5wQS0T/ztfn5B5UbedLk9rmGnpsOKGx1G64TSm/Iu+fX4r/BLdqvRPCPFFsGy"
    "oUWxMOnqav+FTbJT7W+T0guWfcKjKeFWI8sZBtbV4CAXN/ztKCNS4qWHz2IYw2xGjDSixL"
    "GG2IVRlfH86SqjIGYn02ymeuYJ+NGDrJVFldcfc2eQfYL4cjXOURdjeh0RFOtET4RdChN2"
    "yOEFxBLh3UFagDQx4xQmS0QqSaId5UqBhwfyVuMMKhifONNPLMdFtk8sl7NI2VSIo30x6B"
    "GiIrPqBQXOiJrj2KS9QWoaZ1/mgqvA9goCADHGRge9BXdMmHyiZOuimRVY7fsyjIG++Vd4"
    "Br7lEGCVkoTG6Gyc2Q5Ku+ToXJzU5imF/Ts7OGFfm2VuBLDotKqr93gHio13lWSol88tS3"
    "cf7XfqwspsepVp3DIX9nQObvNrPN9VnMJibYIHU3YztNx9RrmzmXeIM8rMnL3FhA+mzHas"
    "53A2tIx22oRGMij7SbYlpmlYbmydnDd+5RuAQ8UP6ZTkTy74kwzssCiMKJ2eI7n8XShu6p"
    "LIrI/weHAQbRS7wf8dfxMfhMJiK/2kRm/7aIuWKQX9wUKcAVkcl8phsvjRGDLRF5u3dGbL"
    "T8454L91xnuOc6cWUc91wnMczo4oEuHpV4ctDF4zVdPDDncYEaErqa1vJViZH8Ba86Epy8"
    "HrxBqRrqIBeZbPwXKSb+i2ikIcfogc4VfTY2ZrkhjxWun3dFKcArgkvJOcHjyYc6TO7iFW"
    "xJNuYBeCNRvzlcfD0Mwd/mmr+uAKK7HV1mxOUBSY7/dtvXAdtDR3+r1FY0PVcuXJ9INVJD"
    "wmWPOjVkRUx3V4IOOIux2TnfNNKMdQ+bNluNdE2ygpBVYyZc+myT0ksyp4r67xXUtzGtBj"
    "HpI2/bILJXES8LjoNR69zuXQmz3FIxKbMds9xSseciAtexw/F+LZt/YxHbgGqz0GhmQCZA"
    "4WwoquAudWVKF7wP67PbAaQSlAV/Nf5XtBT3ZixHTDVeGEQSwwlx47wPqs8ahCr83mTnVA"
    "VLo0IsXbHm52TypIGxT7P4qamhUu+3ijH4ydq4RO5i6INbLrQSrQB0XGx5W1e/LrZXiyrm"
    "dD5+NJWFla/fr51uetfSg9V98PbsGy2naDnN+55EyynyhBXiCdFyehLDDOpJnm2x2752/q"
    "olbIoxqUOpnGRC5REAuM1WCwFyh8F2YEojYCfVHqkU2mff/nFJvv1jxPrtr51e95LIvyN2"
    "1W92W98uifw7Yl/7vfu7SyL+hPdb2cYn0/CkjE54cGAHlGfyu+2rPByVWVmSUoVmm/qJKU"
    "MrBfbZXb931xu0ry+JezRizcGgPRDn3CN+7o5//12cc45G7K7fvmv2O92vIOwcjljvrs2f"
    "Ifh/xAb3A/73GsS8wxFr3fQGQso5kGegkfxbjWdLEAA5ni23fZWHe+dnK9vDlfZ0RW0Fqg"
    "ob/1zWgo1IHTjtA4C85CDlUo88gToCXPQbwlhSBiWp58bKzGUqiAhWw2BQq1pShshOOY6j"
    "pGBnnTwwnlDapvr4HoYU/GGPHOafdMPKjV5A6KTRC9DcORaGiGA1FoajtyQG9Hq/eSMyNk"
    "3TVNbxgxMWDI3NqazWYED/6++ItmwmFYlKtrwEhNDPOsbgHQY4iu4Xw6TaI/udriP70RCi"
    "EZv1UaK6Obu5RVN58ayAwUnFf75KdSpLgvfbg2G/0xpKy2G8H4FvDVe45qgq5th4pqapqX"
    "GFka+cPr783qeyAmwy7i2nv57T3RHuCpOGIPjum2s636bFKA550KrbLA0ulp5vRBEg3bm9"
    "1XVGCbjUcZETKw9mxzjD+EtgNtsPqAF0cUsXD/QYCaxMKCmWxV+dBTyITa+jms4n09DpGJ"
    "Lo7QlUn/fjZuurIUzKcmkaz4o+djIa7zutnO76sre6PoZeWsM9FSynm9rC5BZV2Rcnt5+6"
    "AiW+AXrVch0L98Jr6HQ3kL3VFTWdqo/UFCmFtH2X+RvRl5fJqI5wLQ1dm+4N1B30UluMNP"
    "ZsaNN9MerIXuoKkmGqe7/6etBHXQESmcCKUNKnIi/YwO2uTniVH/6y2TEnxsEENtXbAmLG"
    "y0DrraExVxTCS17m2nROJMVHFDd0RSaaEwElkA8OQlJWS2IbDcIMm2hsqq9UDmuDKPzznJ"
    "qfCdj5COWDqMp8dRNRv1kEk8Cvj4bTHP7yMfEqf/mCiSwNWN6/00NYfEyo076Bieow3ALD"
    "LTDcohBL4LH54WO4xUkMs3zXxY5wgmVfizeZ5nVaOaJBjfFaEUpIHtg8gVP29eHrvxX3Ik"
    "7Oy7CRqIOT5aEzM7xqRr8jesBzJNdC552SnXc227ZDOe9UdKJu9d4JPKgJ3jvRqXtIZKs5"
    "X0t2iyqTXxrQqfOjI7yS+1UjjU+yfI0yZFhxmrvZQqZzDho/UqBaGiMPlOga9OwVLbDnHP"
    "5LYik6lCNwbZW8G/NZm/IrzDQGM4uMVhdvLj5GiKNDXBALu1XuZdBA7ga5m6q8HGqxqUfu"
    "5iSGGVNllJoqY/yfXEHNPpEaxjUXXz1P4BXnorwFYlrXHL7FQBzZWmcK4HgFf7kj2RwG2X"
    "JdW+7vIsesGTUHvKsjnLKv4lbR5rPKWIMDREvUrzuL2f9G2jTSNsLUaz2ebppnrgwIG1SF"
    "LPlWw2A/WWTTm1NlHLJ6Sur6s9jIzjW+MzXXwmmB8h0KoarGhzy5UGCRF8iZzVPEQ4wXIp"
    "rB4UDobAYb82fqxCtjGT/cYeMOG3fYp7v1wh32SQxzWhGM7XnNjqIgxlnz7u6m02p2hyJf"
    "mTyEhGW9q+ZQ5PjzDkXav/ubZl/k/YODpLRl/fag87ULJ92jEbvuDG47Mleadwgth52+bC"
    "gOwhpRlo1T8QnNUopzbB/2/Qp1HOhxxmGPGfawnpvVuScsd9KuUQd38jkiuErx8onZsGXd"
    "QsWIosdPun+KH7Io1Ll9KeqZOqAR8qiImWeV8qu441PgLIZUEucbaUTS0m2RwZ0C2ooCMM"
    "DeqCtbo9Y5mZgKe5oQEW9lkdUSfgzUgRFpBMBiMyFwU7IYDJyU/hCyzItTGgaqxfBh4v3G"
    "Fbc51GVz8kxwA0gmIZmEZBKSSafNMiCZdBLDjO4a6K5xXL4E6K5xUIhdjTij6uQ2P5zeVC"
    "a2BatOcp+Th4XaSNRish6ahfI2jnlWiIBQLWAv+01nck3O3ElXDEoWoCtW04HraFXFnRz3"
    "gILZOyVSPTnIUj3S/JDFBWMFEU0JyAqxyZloROEV5guQkt5hVgPqUkOJ5wdjZRPbOCcTa8"
    "Uba4Yp0uUIJo8uDdMG0k7XGP1MJmwFl56IL2U/lBJ58nMcl3ioa4/Y5IHrN2NFZqKaOOW0"
    "oelSWZNHg1q7kI6BmMmCS0E7v7fgutWwtBxFKey5eLsU4iAYhkAUWipyqLBqN3LbyG0jt1"
    "1pjeZoNVnktk9umDWVMluz12P+s1eL2DQT2ZznYjuqsvskeLpdt7vDsfi/M/znuNXsOx5w"
    "0fMjdtccDO56/eElcY9GbNhvfm/fjO/a/dsO/yLwccS+9PptcKbrj50+W23nGknfjNh9t/"
    "Ol074eD3qtTvNm3Oq3rzvDcat33b4kyd+N2NX9oNNtDwZjKOw84DcifQFjT4e3B69DiHgT"
    "Rm4covNuQBWdqkmaUUS4wnOtstxfCMax+Nl5eMDEDkoajdezfX3M8gB8TH4APkYeAP82Od"
    "/sD0vi1N8hxZoPw/zzPl4aJ/3WSZ+02KcYI/db4U/Pnp7X0ltTE85FplrjFym1xi+itcZF"
    "nv5dVWRPuMpoY3xJTHyJnyLNGlvilznl3LFL03gQdqxx7ty7MaKnjKROZ3bOSegTOWXkpC"
    "Eix3vRE6iDal220kEXStxznYyuJ1A/dEvROoK2qQjQUAA+gXEPC4YXAW1qk/9LDl3VHS77"
    "GkYkACp9IxneMzaCjCt0EIni89skI2PTNE1lnRDDFxIMjc2hBwWu9xqDAtv1v/7GBOilJ0"
    "B3/BFyAOoTQTjDj73PayQHpCExzCmPOeVfJ6e8E/66J65unG1NUfUtgBkwdZ/tAnDN59lZ"
    "zaVge3B5cC3MHVju34GEsgLu6Vgbl5OwJlM85JQOnp0H9UI+krkagOnVS94fNWiQFrMgxA"
    "a8q5rCxb+1len+eXxFL3XFyKkTsi9ITjd1XdUfTQXSe+yJ0lfeC838+jvG6fSoPVM2LmhS"
    "fVOY2nuu7SvQpFPK4VJfAa6jfAaVKQdKYLB/RfeVRdW64sTXF1WHafUKieyPEjAPqPFU0X"
    "XYGBWFWMvpr7YrmGXoqwKeyL7XUU2RmlLT1mbalP+qfefWpqe6Po/0h7Lg+0KLX3lf0oH3"
    "1Bcd1RUr8Q3vheM1Ncw4U2bOghyit77orPaYWW4sYiGgDWRvNV3BuEbxSM0xZbyvfdewG9"
    "FXm3e1rilaS0PXpnvjdAe9ZIHoKB9Da2WalN+fObYVfV+Va+B2NuR91XRSTQ1dl0Vhx8+a"
    "pe2v17vdfYfeagqaxp4Nbbrvk9iRvdT1UeQv+73phx70UVeABFez3PeJ68teavSkgSUxc1"
    "4ZXyS0FRew4kLZY3Ro8P+2A3pv1YodBOxyJN5pLrXf6fosJueO800jLd2OstTGT06jDJl2"
    "dIM9Qk1yk9oy/bWlPTKLaIwolsimDWPaINbceGHEYFN6TiZzxZp7KW8G35q/Xnz46NYzf5"
    "lDIm1+Aw3oY05/xKXrLv+iIzZiPSiLrtnkRYFCcktdmVJIEC4S6xBI2mGIa3H1okEeqKWp"
    "VHy2VlP+XrEMc5fkO3Dj+6aywZQomBIl77KGKVEwV0aFcmVgSpSTGGZ4J0cHODmaxW1fu/"
    "Dkj++zRH+/T47+fh8OZNEVy36fB1tPoMohszvCmwXdZHAj2GLot4fs20wRwG9TQoDfRmOA"
    "ramxjGNmkqOvNhKHD7t6nbW+lAArvuPQ+Nc7vHaDkvjarfRr193M7pQhOyCKKbKrPc7Pxt"
    "OOw+yXxFGu8ii7lFFkiJOpHZ8IRhumx8XFU9K5o4wyMtIVhXRrfJFvQpVbtDIwMEWYCiQl"
    "fm8d7yJWkL0AIEg0GTj4bLUajJ1R2W45+GNOGVEYad51gHgXJDtsQYG6VxvkRbPnQOeThc"
    "ZWNo0aAXaQ307FI3NeIeY8v9aCm48jUFdglcj3OG0kDvtIHYeqkufFGhiF6BC4b82MOs3G"
    "mnyM2G/VaTbTLotKs1epnKYFBmyRyjvuFbz5NvUdLCqFKcHGGSz4onL1nN8nMZ6pyV+ZMs"
    "HBT2DJfrBNyoU2NnJ5WfIzM5xmv4iyNtBA1lniYmB0d9yO44z3pV4P7Pbf+BdO+e3Js6Jr"
    "/LHgxxOyWhLbaJCHlU2YYRODNdzvRc67yWeiKmuLKE4NHXnpn6xz0rHlRSZeoK2uLTR7Qu"
    "AJUcHvYMQELeL6E8BP/Gmn4jtF2P9D5VbEtCi2y00KDPRTqIm2hX4KZ+in8Nq6z9Eps+in"
    "cBLDzF/+Y4PpMSrzlcHfrgqLH2O/WGiEH7hcWYPqnTnsqF71ejeBAb3qhIsD3N9etfs/vx"
    "UjyRtpUqOOrp4brS3+sUp4IQWk9kzCe0SPU0wWXp9amx9BzAB96cupI1T9GBDpVFsoegIR"
    "FREOQymlz51e6gVmu9W5bd78/PZT4yL0pPtzHlcoC+nxYJsja6a77cuBp08EzYIhONHKil"
    "bW12Ykt1tZwwtAAZj2nW5qiqlvzcuA6eGz5Fbz3VRIktzCXQIWXO+iMUt0fq+AW9FTkHiv"
    "x0DldQ5o6Rr//QMRa3cWY5wIfN9IM09MRcuxtWmawTghhcA2IMQa5GEtguzcAD4nXI8M6D"
    "MfHJ0slDXRtWdKFFsE/jWIZcgQQYNRMlUYeaC+YD5GlpQfxZkpDnjlnDYCDVYXXU5h5OCR"
    "g0cO/gw5+NMlZ5GDP4lhft1YwUoFXRUfLVihwJ9q6tG1eIQwHuQURjm8PcijxkdFkblMZy"
    "79kBXAC3VC3R0nxFvpoZiJVi5JlJP1uOZ38qg4vz7Cefi+baQxHmqwXYaYCMUmivQq/FVj"
    "glJQDeAKwKkQcuiDu6NlU0Vt7ODf2IDsSDPFhD+8wwjncdjLj5joUbhxWmSypOZCkwTGBL"
    "5eWFR/dvIs8aurynoXqkT8lrHmzjG/fbtAd0jxQ2Iu0RDECNIzSM8gPYP0zImqo0jPnMQw"
    "+97f0XFOTtwSEsPsLXtkb0GvyTp4TR43hPzNbMWpSEOu1CZRS65ELZjatDW9/ecw/aH3lv"
    "SbXver2zy8EoSYW/4zd3m5+uWQz6vym9W/u8y64fPLIIMXTi8XJAWyYhoSQ1jTiVExBQtg"
    "RGvu0+l/UrMUPncmIQK7teR58HGtFL0cYPljCOawFSCZYg6bHzL41DHCu9OhUhxwc4KMha"
    "z4MtCeIwQZ9InGzsnE8djTVC9vvk/yJ95Odclhkz7yPZq5bpCXOXXi502n4HbQr+6QVx8x"
    "YwbdyTB9kRtgIjOFTkSU/2bzSbgOv6LWZ6KQpWk8mspClBTgNw3XkJ5/VJ8RKBsNNz3hz8"
    "6zNqWQ78icQIYAkAO+2m0ofodqUGvEwEFwLe9sxXRqcXH+wp+PF5Q/lvzXwRIgmktPQwsS"
    "HABLSn6e/OvlyZr8QsTPkDkIoJudmHDfDaPTILLSyEqfISt9upsqZKVPYpg9HSI6ysmegw"
    "EhLDUgqacU50FM1/5KhD+fRBYsRfzOVhClZO2SpCK5E0xZkSNlhU+jj19r2my1iOzMg1kD"
    "gl3stPIchoc96/L1mgsajI7YVXPQaV2SQHjX+EGxtOmI3fUGw/BXMKv5N/3Od/6GGP/e/u"
    "f4f/7gjZam9sx/l8gi+6+XyM4xy9L27iLD0vbuInFpg6+Cowr7rzwLm9t+r2XteLj0UlY1"
    "/rslqbGbehaRRutGlTW0MC8RGe4UQj4qiklAUjl5P2KHY5Criex2Ajk6vXKTyH7oBbcXo5"
    "zlKc0dCrY+Tv14z3LBObn2O8WyXgwzSFSGv2ukcexLf6sMMeswYX6yiCsGXLBiPhrsQlMb"
    "RFkqpi29p4GmhrZeoDjjfzkuOlGYCh9AXyB04ySt2XGB6mVfDtPmV26Jb6TwwRgnuSlO9z"
    "FTcbqPKcXpPkaL0/EtTH61dCOFjGGl9dHq5PmqQpL8ItTPPCb2bRnBclYo2NXFoQrQF11z"
    "aS8lqi/jf4f8v1iHhcD3qcqUG0lse023alRDrrhM/mVrE7CDQzIdZToFK7rowisHMHkETw"
    "HeQiGPJjgTgFbDVR1+RhjgZXOp+Uz53UujelShKv1qp6JPiSvBf++PTIOqUDKEDG/6irwV"
    "juJFv9e7qcDV1BA/N7qKOqkW00u8ZN2GQud8TaI2rD2+OJvPZPKw0nRbYxNY3ywyNfj65G"
    "0RH/QVXfJZELvX3LtP8MH6Y274dpmwxEK1NvCp4tONDwP/XYY5EQ5YUFtFfqsQ+TXEHy/P"
    "iVNGxlZglTVW4n74C5H8PDH5s2UK8nfyC9EsGWbMV2KDb3EfDHXNV+o1WfA9XkOs2eBXNT"
    "VUKhsQA5bk82ilF9cDbWGsmO36nbkVYsh0ZZqUTdcyBnrEXubadC66lkVqLCL7o5/FjxH3"
    "y4Sf2tr9BmKm5+BvJl4Zc9jEM+dyJ/XWqMkuHL2yztArC9/J6JWFwxzjlcXft3koSrc9+m"
    "Jt9cWCv+P/5CKAfSJ15IAvMnHAFykc8EWEAxaQ0Zi3+xaUaX3iXA+AMqYUeHVfHGdTF2O1"
    "TnMp9EmhD2EOH8LABjgn5hFZRD4H8hvSIK/iGZREX7Mq651Y06v0ml45GFbfuHh1Nvb0j8"
    "pVsKOi7/aod1Skqpe50uPiLfIgBVRzf1Wryj6lepENZDQw1LuPIe593zbS6Hsnphh83LOy"
    "+LyppIQlHe6Llv7JsUla5wRslo7/PJkr+gzoaosqOlXJzDFYLlcmX04pmTj38CvveBJH8Z"
    "d/QaSyD7+A70FlP+WLnnvCuLmMXM1y9aBr0/G/Xp5ybW8DUri73WN364YcyZUrOggDcT5h"
    "GCKytaB10tT9MtKXWbaTFW+XgDlPuMrQn3U5EJcE/h+xZmvY+d6+JPLviPX5pqjfvr4kzk"
    "H4fZzNyzWTk2uKj2t4YUJr207Px9Fth7ma8rzjQIdlkfio8kgjvVXXUa6IR9u9JaqlUjMp"
    "o1mwQSNtk7yyYL4F2mYuFEo8OaLo/F2krom1hPM/97+0yG8fLt6R0erNG+W3dw3p5PvLZ+"
    "GmBZtex8UL4mHAm8ztkKmyZXKN0LIvWvB+OXnrhju31J0begzj+vp666uZsKya6asp/8YL"
    "996+jg6MBRVOsi9zQ9QsBvJOpmOETuDqwhd2qlj01xn4tqqfyeSZmhMyBVdVCzxgX+YUVk"
    "KdWE5yQbJYWTZRtZg6y4e4YM5MiapmLXVlPRZQN/Yu4ROqFWRRxZzOx5Bi0srX79dON9Q1"
    "0qQVoknR4/cMPX7xnYoevzjMMcPsvMvz7Eb8Mrgn2WpNeuI/a1ci3ZWtNI9+1+4Pet1LIv"
    "+O2KDd/95ptS+Jc1AN7jysPWad7WG5Kg9FlZyEBREdg3Sqs+RG6IBeku5ic7ROkrH1PNK0"
    "W9Rs4718fTvACJ5N01TWSS6+QcEQtGUa/X3bNce52zqH673GHg0My3/9HbUjz2b5C/p4Mg"
    "UmDqxC8pAd9ra7eW4uNXBm29dtc6k5rnNH9n7L5LKJ3q2ZoRKh+uNN2fQ9AQvWaa8jYHOA"
    "BvHKjJe/XNKeYIVrNB2l3TsdLfh2/2WrJXup65QS6Z/2hOirqdQXoIWiQTJuXWNxudTzwH"
    "QrerrhHdUVK5NODUgfNoaQ931DPJy+Wk70fB3xcg1++yE1kL3UFSRN5cuvZmv7Tqj2DxsY"
    "Wb0j+6uVwh413of2llHocuaiHEAvt3TxsFPO9CpsKrOU3PQ21PlTUvr88n0Jt+Onq4v99k"
    "nrT/FdQxXNNuxlETANnX5qAlFO95rmimNiav8RIIn3ZYyvTbRRI9Xxxt987KawyeTKyNs2"
    "nKKjwjNQ1BflD9faIiu+8uriC5l29NGgVsPL6K4Qk4IVATxmQJV4ZJpF1VjPxTKukdPRRv"
    "ReWi3S182DXkNTY7Lri0lVjU8Fe7wytTyQh+VqaPO6ePMmi9ELmiUOgPwy5B4zhxJH7DFf"
    "Hi2/UA3BLiGdluHodEGIh3wBiofYE6hw9baijDABs2IRwYDH5UZdmaE4QmegnRy+LIxDOo"
    "rx9fS6yAAn22L9MkV6Ild3WHev4vbossVBcHOXb6sb69wI0RH+ORWgI1rNQat53U4r3FZm"
    "MIdrEInZY/psJck7y6mv0dbt5B9yz7akpmUwmVeczzSqOjle3PALyoV/EmnKdW0qtqxkwf"
    "d4quHmc1lEd5HFdh2zefzLqwKzKcn99z6hbxgDUW4MRFXKrdd8V4IF118pYYz0T8mvuvrl"
    "cHNSaeW1OvXfqjuou6uuhy08XFFIi67sdjDFVW4YYtRWbyeRrLQaYA8Ze1uX7Yprj1ERDP"
    "yrxmSdNUfPtOemsXqciwI6UnWQ2RQ01U2m4NVmi1Zi4zqplVT4rewLQukjGbnsiDmFe50w"
    "UDjFLmUss1cDaGE8c33aYA0hIM0xXPrFMO25WzFoF9OLO8OKDGwuy5CDijwq8qjIoyJfpC"
    "Jf8VCmMqd00dFMOWNuUE/2LcC+IBHQjtztX56tZUAQ95aV3lsqi5hVJ3mtd5rjQr/HQo9p"
    "RE7iyTouz4GKBIQe3Si7teN3SWPql0T3gSqPMjKwyMAeMwMbrHO6b8x3nNN5TUAPre0zPo"
    "f5VkZUmNkPtL7sawhd1QmvMrn9O8pUflOB+XYWQ/XHtmukMf9LKTFWIiIZYiFMyofEsiUj"
    "/qJYZGasmEoeDUMVWZJfFKDiZcSC53ECzDkw+VQlGhPNpGMKxDi4vL1CLMpVfChqJMIfIu"
    "aAA18bkzxXg5xN5sSXSnzGnpRSPUpCqh7cw+MeHvV+3MOfyChHtiOv474QUAtjVJuw2pis"
    "0gSU1eyqjBCS7gGh2MvhHEolutUjTAMKW6kiHDMYeMn3JdtjO8u7EAZ4nqbqg2/g2q7Nx/"
    "sGxmHecZidVX8XGj0giTR6lUcZo/AwCq8KVHpVo/B8yeRi9gLBVHPJOwFfcrus+wBoSyCA"
    "DzRzkHfi5agNzKCb+4hAIoHP5Ikuob6ccP8dfGv+evHhI/CKc/oDvIpfQBC+En3ODf674z"
    "YEB7jiK/gfo8NwhRyGcTNWYpl4kw/GzkWyfeJV9sk+63S/d4bNYQdKfGyOR+yuORj80etf"
    "j/ttLnpJgp/Dq12WISq+6MdCUekO6rRPDLdMlVamj2tnjNw0JqbB8UXPshJ0QPQsq2lsby"
    "BbeKxxLJhNPM045sthnm1TPOBzQrVgmwl7UJEXRiE6n33gKGMwlctNbcNM25zGlBYuqFPc"
    "2uLW9vW2tq+8rJW9uUWVC1UuVLlQ5TpFlcstOxKjbfkqkiQrWpavUQa7w4NpvHAkQLV5mW"
    "vT+cZn2fNXPicTeHt5GUpcbcgl/sGPaGoYTxqV1H+DTCDziciBYjk5UKQDf5wZ4rA3kC3d"
    "ilANnVQtKwbu3EuZa8UBF4RBm91HE4QmS9QHUR9EU8cWbRDTchSVlgNTDRw8TAFTeJzAfk"
    "ZXLHts0Z2ygIZlcagrPdRo8zuFUcacEqcwylpMkbyUENllTfnb9x8yaOzvPyRq7PBVhL81"
    "x8ojjXOFTQY4KFVDoC+yVv1KK/oVizVyqcilIpca4VKHc9OwbT3WdO1910hjU21/q6106h"
    "fh900U26aLpS1SPEN+6Cc+fJf8rPgAt9EgM9NYiI/8dQXkX4OAIVo6Ub/MDZ06vFiUMS3p"
    "Gphpohq0VzLDOOMDvzLjUgclcmF+ESTEYggxsfnecc+O+7jqa/gPujGF3ZhIx5N3lCPCSM"
    "1UbrArkkRCFEqPUzKcAuopCobbIoOt1rFVBhzVyM/9Ly3y8eLdp18a/BsFdAOnghpxgjzI"
    "BC4yOScTyTXadDkRmavAX0Yko9J4p0sap20c6qIFqx9o7SzX2ikzlY3l0EfhH4jz8QMQEa"
    "3FRj9tHS2jKLL3UEXBv9IeExXCgNjhNMI35aqD/+vi4t273y7evPv46cP733778OmNpxdG"
    "v0pTEK86X0FHDKAfVRr5Tcw0c7Fb5pOQLBLEVdMoqsmtvepOt0BmLY96to2F6zE6NPh/JX"
    "NwVYC+aAZuL2W3/cOmJlP0jsq1N81exym+kTapSjB1WvNf4Gu+PUDE9RRURMYC03jm8iZ5"
    "4o+zcO5biDRnP7tfNMjEWj1MfiGKbjB6SeivIuuBw45RS2il8DssMp0r7JGSOcSKxMSQHO"
    "a64KsI5eeEIyLXlplhkwkHRHumE+EcCafEfWgsuViyexfQgN9GpFQyhqnUWVF3/FpzcIY+"
    "icMpiG/LVRAL4wsx5d1p6H1LdcdhDkriMFd6mOF1GBnfZMuV07wWfEXIMeFDFhcQ3irZMe"
    "FDxAlEaiox/IRh6FRhCV6vnlAI5gcuVRbOrh5w2Mflqte7CTwpV50w8XN/e9Xu//xWoM4b"
    "aXYCI+HqeDn3qiEx9AVB15oDutb4NyZ7ute4u8w7X5fHCfHWjX7omU3Y7IdncQEYowtTY3"
    "ttp4WyXMYZRPLUKboVfTQt2OEv6FG6aSSBXmqtosgiEENLxS0UybSUy0aN/UtVBkMtI70l"
    "ZZ3rDTUEAahz19/qJ4sYL5CCn+oafRa+XILO+dUpDcTV1Tk1KaG893MyeaLriTg/0SxrBa"
    "GrjEuZDlcUY7I96OWBpBqKyFgw6wmjboI92EXzV/e2wDhscl1wPNUVbTFxKDCQESck7zUx"
    "Vzq1JkQ3jCd+p2gsRg6qpPUQOSgkJypETiAHdRLDzJf1PByU07x27tPvs0TGvE8OjHkfiY"
    "sRf3Mg67avIb339iILurxVcnLjiwi+UhvMg/BGooYYf8gU2/UhJbbrQzS2a8o19IRyHckw"
    "B4RqiHQpZDU6NL6yQ6OH4i7xGBFhVHoqrfRYU2MZF8iUnIpmI4HZaPbIRrOhW6LgD+mPhO"
    "14UGqn5e2InFTLWN3kztsaK1OZUC6nVTRO/ID2Ue/M0RpI+fSzbGssg1jGMogl5xgkdYHj"
    "kGMc0CegVKhzuFv7KXHBy2txL+Q8dqs4l9/jfB1H7VaBdygYJPaDqs9ne3+lH7EaeljTXs"
    "QkGmPaizObplXog9ZjJdg8i2lvI+LWxXbtWT9ZRMwN8qg8U7eo9iNfuhi4g4NPN//vmRJm"
    "EGs1nRPTeBHlteGzY3+zDf6FNIItYi17h716ztS2nr0UPcjrY73zD2ou8ANi6AwV1oS8Bz"
    "knsBFBDDNL8zLzRxTt6QFVYwWnEfKGCj29+1fojZv40SHJGdG3n49UFeb61oGIPO2lR/d5"
    "umlcuSef3ppS6gnoItNttlWn+mNugEMR6C+Qk0r6/og8/mTyrOgrOuGKi/QLggaXIvO++P"
    "hg8vkxh+QUqwfbpJQYZoO8aHyqrEQerEaGdFoHv3pOncrv77mPTgXvHl+3YoyK7VLigbpf"
    "jXQ/9Nw6Q8+t19b9js66hZ5bJzHMQjuIjnCyY4YnUAsHgQOkNt5oFDne/AGhPRSA47FY5m"
    "AdMFCwFFhdbToHpD4RhBMDBasQKAhTsgCM+0atDFthXH0PbgZM5duoAFSvvI6O8r21FdbA"
    "a7tSSeQHq+XSMO3mdEotuZyFy3IGGjRSi3PKpuDI47bdyo+1OHTC3geGOyFOREZiopCFAc"
    "zgOZksqbnQJNsyIYpJ3bqYIuOqNAI68XisIYL5+H5yOo8QVJ8j9NghLz5iTjigoVKvPqdg"
    "5fjBmkw56iKnfYNoMuc99A9joe5Uh9PN6oyEFRJWSFghYXW6TAYSVicxzPyRtOLWxhTHb0"
    "+iFpTVob2+PW0mF+Z+IfS1z4+6Tx2N4p4cYRISwzCTPcJMHvlmDl4LDzFuN8kqcFAKWbFY"
    "UM1x3sDmsFwtlvJDFFbcpWYQ1go6Fl0IC/zWc5R3ioEBxiM6EfKEdDgk4O+0Tm6hwfXQ2j"
    "fsxcHo3jri1e+wgS++WZVMPDtzbjvr7CSPyVJqjDeFsJGXuTadC67VWMJgGSaZGpClTWOi"
    "xoFmW2TwrfnrxYeP/BSZ0x+fyaNhqCAoeVsydRhkzWpAprkFf8TjyoyVf8Gc/LCk6NGdEd"
    "lhZIfPkB0+LSUK2eGTG+a5YsX4KSTTCm772qWiK6qS9wZaV5UZ75TPK166hixOicDn5cwi"
    "gjWEu5SsgFxP1kzIVJP7ZRGUxJdFpV8Wm81Rjk1MQAjp/XSn142H2J6OgxHvtONEd3ukrH"
    "92VdGBEGivZBLHIcW2kzgrK2NcrSgdyZdKJ1EI8zEq4EmnsUsi/PBMysfZsqVrnjgjcu0b"
    "M6IQXXumRKrxUdKmjAvsTNIAJAIwJGzqQ9jk1yJQezgC7QH3Q7gfqh7cpeyHUFFGRRkV5Y"
    "yKcnMJQWuK3pcKY5y2HG6SqjIrTuOx6WudTW+ec6SJYj3JQlZcdX1wsrpwbZYrVSqEvShr"
    "3VBUEakiIl5eNF0nD5SovNlniH9ZKGuRSkZ+DeXbIdXMWpRsN6kSV1r+kBeH0l0Ty6ZLL9"
    "jG8FWb50s+axCuzEOUjUqnmspvR1dcPX7CKOVnxqPVxZuLjxMv5offtgV3ze+Rz60HOlf0"
    "2diYeZdwUhiPGIQESWuvQuDRVCED4UJRpRHXGbFd9gS8M3slHmCVSxWyKQhlutlcwblNz8"
    "ZRVkad0i/l9m7GXa2U63AQZ7OisxqVihFlakk9lzVRA0ncnvgDA3+d2VvgZdyeC4Yft+IV"
    "2oqj78QZ+k689i7h6JgO9J04iWFmq8VDvlpoG4lCQrwq5D5RfCU/V72IYtvmMEZ29wGcXd"
    "kq81VnV83r8XX7anhJ3KMRa/Vu726a/MUxhqN2d9AcdnrdSxJ/nrfvt687w/FN57bD+/F/"
    "4t/dD4a923Z/zBHufm3zr4MnRuy6d381/HJ/49xG4OOI9frXvG3vO//P6T98xm1z1++02u"
    "7X4oP7zeCu3eo0b8Zf2t73vlNuq2G7fztwvxcfwjvk15mCmx3fLpNwI13padhv/+OeL4Xt"
    "60viHY5Y8+6uzwean3SPRqzf/nI/kO3EwYjBGnvdb/7BZ6h3uMvQZeJgUyjYGI+UhPTfyW"
    "vzRqLKw7WrUSELwB+TAf6YAHBOihuLA6TmkwuxMVlRDcshsInA5rWARSVruDiUEkfrp4Hz"
    "TOawHObyjJ/LuwWxBmVxf1np/SVmbkkZzDJyiCgLMFLFPFV0qi0UPcFs7wmFHycpde5I12"
    "rBuuZ7uNvmzc9vPzUuQjUJ/TutEPu5Mk3Kprm0cr9MLeZ08NX7LsOL913ia/ddGGHHPhwF"
    "OCUBzkbk8MlvfAaTh5Wm2xqzzuGyr2ElKSUlDtjZcxhP3OaHs5yUOdMLNp44rgebjE25mN"
    "c44RouKMVv9B3kTIU95ZjJISmc0MkTWtcWWl6lIyyKqke66uF34sgVnuaTw6Q/Vd4sbZxp"
    "8ozvRgpHt8qj+6o1Yar2HiqaFPV88nJgGy+NZF2q0/rhy0JUdOoWUhciZTIXAPEA+rmlrr"
    "/GUc7e7VVNYp/i3NEBwf3ununiXF//gbMXrskMD01Xi6+kdnyy4jxg9b2O6jNJS02tF5hd"
    "KZEm7uzLEGbikjbZYkyg9WUwbsKYQUUUiNNwIi4sEWzRIAZfodwgjIbMkwd1UGQMBRzNjR"
    "cRlvEyX8cHlZR6tZgIDc8Z/6zhebv9nRa2Ia9XUFwAuo6j63jeBQ5dx9HmW6GNLrqOn8Qw"
    "J7mOJ/PpSZ7jSKWfoW0IbUOvjjTahirwHtjJNgSAJC8Z2/38/fIVrtx0lsWlP7yJfB3nfW"
    "cTuos9JyCJNp0q60Du1j/f5jwohQaHuCcnv597WK7C6xg6uVcZ9GKmsR+f/FnL4oRxQmea"
    "0FNjAeW9o3An+5z7ROoA8qF9ziME+A7vQjTBb3Vz2M29AX1HLrP4NfhsPnta3WMSvR0nwF"
    "lN79ldHAIPewFQn4SDQ9wKWankhy2D2dJmHDFFu1810qzQU1+jTPZnE1Jx/wqZBW2DKGS6"
    "smxjQc1z0iRTRdd/hZ8FtmL+HC40i6qQwU9dQZJAMoEG8P0Y3CYNNiGi7qnI3Me4fkCcm4"
    "k3RR/qwjnzBrr34UwOp6eSMr6FfkcBF0CTN5q8867LaPJGW2iFeEA0eZ/EME/nCmM0prR6"
    "NiuLT7zKptmzVu++O2z3IWWXOBixYfumffeNo3pJvMMR+94ZQEot8WfEOLyDJuTocg5GrH"
    "3b7NxcEvFnxG7aQ9Gp/Dtif7SvLgn/b8QG91+/8rHp9Lrjq96flyT4GSw8X+9vmsNeH2w8"
    "zmE1rDx8bgGiO86HjXSlp0O/3Wx9kwY2cTBi0No76/swYq3mzc34qtn6nU8e93DErtutm0"
    "4XGrtH1Rg+ZtgxtGwyT+i2r/JwVZYlDG9LcilDIVl8T1b6PQkb2nF83oCUh8svhDT8Dg9Y"
    "dGcefcYSnq+oaNojVquxgCcmBkm+1ghEdlisItLoxFHl1SpEn2Xlm0JiaGCJZp6dzcYLwc"
    "7nhDZGFG2CqeYrdzIWYFRp+bo6zom71aQSenQzWK78MxINV9lQjnmKq2W3cid6nOHK9xCk"
    "WK78rbaarppkSU3LYFCayjAfFaZZIjS2QV40e07oDy6tr51qWdaSw6vx6xB5/2bUIrVnf6"
    "KIlqY6+YxlcIYodmXMhFVq8x2/6gr8YyaygBYziP1ieNYvi8yVZ1n7yuIgfiZLZQ02Mos8"
    "GmAn41/wCz0ojGtDsoTW5JwMeesZVNCVqQctophUxnhCP987d8QCQwrcjkmnT/w3qGRmQg"
    "QnV66IBvY0J6ve5JL8e6WYNjX5b+U3YvIfB79hxB8OvoZq0DcEfFJF56AsTUNdTW0ZLyqu"
    "9aDo8KyKnz1bMZV/9WDwP6KBxqwVhPEnlvj96yyCkrSIBWAdiyc1PYo0kC6gWJOdM+Kl9O"
    "06pxVsZAwYP4rt+1lbjsXkOgbbaOgCS/4uoYXW2Vooml5ohTmqmHwaP5rKImelrq+d7hZ0"
    "xYLjru579o1GZzQ659Wp0OiMLGuFeAs0Op/EMMcqmLuYG2M7qjDRDhvEznW7OxyL/zvDf4"
    "5bzb6wQ8adH7G75mBw1+sPL4l7NGLDfvN7+2Z81+6L8k+BjyP2pddvd7522/2x02er7Vwj"
    "6ZsRu+92vnTa1+NBT9SAcgpWtXrX7UuS/N2IXd0POt32YMA7/NrhO1+nLFbs6V3Mo8XXjg"
    "rtYqLzbsA3VVRN0owiwhWea5U16sTvJGNXgEzjsOmgpNF4vfp9xecG8JMW+WZ/WBKnfv6p"
    "78cw/7yPl8ZJv3XSY0lQLAm6h9LGVasB6DXyL5TH/NrsdtwioP5Puyg5JfiA5QzNxSJq+c"
    "JxJWWZA2BPoA7vzLKXE8nf5kDXE6gfuqVMX75RB4o5D8Q+kfqB/D4TyO9TQH4fBdkyVuY0"
    "1yKxkagfxJ+yIPwpGeBPEXwfTUVNgHe71uEJVxjps+YlaY7Y1SW5GrHWJWntolu8zYL722"
    "Tc32K1uO0gF1wtzrXxxzDgafnl/GJ755bbCfA3JaGd5ui6S2Y56Tcxdv0mcuIcI41wp8Et"
    "PFByguzJILRp0AqvnpzQejIIbRq0npvU2PGmyglzrDxCngZ5wIspB9QBudOD+H1OiG0tiQ"
    "rdrjj75ausOw86N98hMFf+HbGvvZvrSwL/j9h1p3nb60LgpjyoBmeHkU6FRTqZVNXspJUk"
    "0f0qLLaTD1bFgCvBCwsw2iX9dVgU01+nr9QOXs+KrqljkVcp15IQK33Sq0LA0zYCZXIl9o"
    "gg1mOHnoutx+73sI6MTdM0lXUCZxoSDI3NoQcFrvcagwLOB3/9Hd4cYnHWouM/g1EnWTEN"
    "SiGoWI31daqxOvOwAGjzxXoeK77B53aP8qtOqpc9i4r6Eo/WBPCoQW8M+cQe6Z5IfYWuWq"
    "KnuqLFf5w6NiBkaD+ovvF+es+1eoyDar+xWOpSZM+Hz+mnrkDpVIW1jjLe177P343oq827"
    "Wh/ttjIdraWha9O9cbqDXrJAdJQzSlhAIGlQjK8AorRB6dnQpvvOpI7spa4gGaa695uuB3"
    "3UFSCusNsU4t/2BKkpgwsGbnd1wqvMvCt+jTMm9UpIIU3OvuJXgkXLTMUDQIpDAuk+Nhn8"
    "nZQpkA+EPkPE1JSKovFaQiGAXTrZL6m/+LEFJcTA3AeY+yDvIoS5DzAovkJB8Zj74CSG+Y"
    "HOYh0TsjngbKSr7H5TTdd1ZWbv7vnkCVfZgb2iwLuqYxT75NTZfpkqQ16U+Tbdpr5DqHlA"
    "u87zNgkI4suk0i8TzPNcip3feQQe1jlxDcthhmfM8PyKGZ696VgAwCeR3jn8/FYqt7Nnqo"
    "0hGP1m3GR20TMaZ6MWmx4NSJaKZTnpipOSLzt5kUXlz8/iaKaZlk3migXplR+15/iEz6Vc"
    "Yz9iEnCiEilkJ5GdRHYS2cmT32kgO3kSw8wfSStubUwmajYSSNPsQNNEdY08z1ZUGp+vSj"
    "9fSNiUQ9iA5p+XrPHJIFETLgI8pTtAGhLDaYr816vyX9ozljbLzH35HtwM2LqP+sHhPdbp"
    "G1obK0UtNqf84aJBair0VSO1aJwbHQHZqb3mWwnGAX+cHwx1DQ6Hbg9QHk155EeWZPjWbl"
    "UzzSTWaklNzTDJQlkTZgDvx1Sdxro0Ftx3bJ20qT8oJFBOMbUsWriIIDKLyCwis4jM4olu"
    "iZFZPIlh3ugIOamPkBxuKqtalLw+8Kbt2f06376b9hoGFTfCu/bQ41v1wuTHinPlK5N7cz"
    "1mkxl4EDJsM7NtLze+JT9Zm03gOZlMFb5HFXXBYXOoUrc8uLwkb2yudGo1yMxYiYLZ4kuN"
    "PVPL1h5FBOVnMjHpkiuZ1gS+jOw+D3fpEaOKqWvU9G1znT6hdPnGvQa2ulBth38lSpJDVX"
    "ThZSP62sVrJpB/xqE3yqlvHaL+/Ncq8Cpyx+9eBEJqVzlrMqf37/RYNlildg4pRsvo16J8"
    "Kwwl/ficeiqjeyzhjXQO0jl5QEU6pwo7laPb5yOdcxLDjCU1saTmHoGq/7hv3nSG/7wkzs"
    "GIDdr9751W+5I4ByP2td1t95s3l8Q5GLH2bbvPP7S4nHcY3ntlGbDi0/e7+uuug+aXr/TA"
    "3fT+uCT8vxG7bV937m8vifw7Yt86X79dEvh/xFr9zrDTgrFzj6o1TN42IzhWg4Wi64naXU"
    "T4cDpemUuZVPPeXfz20dPw4EOacje4bd7cxGh4fAfNaELtzu3PgE+80o9Aq3ffHUJ1Eedg"
    "xIbtm/bdN/6mvSTe4Yh97ww6w0si/sDjMhg0v7bheREHsJo1OzewkvE/I3bTHopO5d8R+6"
    "N9dUn4f3xlvP/6lb+vO73u+Kr3J18gA59HrN/+en/THPa4sHdYkcfNYzx2WhM96UpPh367"
    "1e58b18D+vJoxDrd7zBCX5vDTvfrJQl8HLHmYND52gUJ92jE7m6a3fFdv3fXG8AXgY+8v9"
    "u7G/7G6zrd+T7xtZY/i1fN1u98PjpH/NyN7Eb+HbH77v/c8xv40oGTvg98mnFN8brf/KN7"
    "SbzDakweEyjQHJtvrz1uvcMLs7V6+BedxmzIUqrRbkSq/PTtqLGXUlfZf2cRpJMDaEJitU"
    "D70FE0wqySZ3p7AhVOo1SZ3WjIopCH0wmJIqlTaVKHst1SBvnlChjiij1edRphY2VPjcXO"
    "6ed84hVeOM/4+eENqLrOQZoCfN3h27FhZyC/8n+qsnJsKbZmzZRpvLKRTGGExLDIYVRZ3p"
    "i48yyBGylcAKu8AGIdwGIGHusApgwK1gE8Qm09h8s1RvGXAmvQAS8rqkEpBDUEqq7Bzxtb"
    "VKxRObGNFcZkCWF6RLjQ5s6V4JdCTDFTwitmSsCiq1mxzVt01Xk7FQDtacSxBN/mGQAOvq"
    "KKwHnT01GuvFshjn2pZ0r5Id5YRazBOQLfjhTk4Ot9j+LBIqOGiPzZv7abm5qjJmtHzOws"
    "oN5kDSdnyFaq6zDpiqqI23L6q+3EAr+SosDqu04qtUSKWnx7U8BS1fc6qitUlq4t9wRpyD"
    "VRa0bNAe+qTjAdJArZW7TSopH9K1uW5FdTf/tMlTtB4lcQIaK+lAjb5Z0x8qJY/EvT1KhK"
    "jJX9mUz8pruJzJL/lvwMmaoU/k/Xf4Hk+B/IzzP+i9e/xNf4LPdyeZPuhzIDwM1hOVCMo7"
    "zEOEqMo0RDNcZRnsQwH4GX+xH57gR0iFxLo18QH5lqPzLUAmwiI5zNhXEjXWVP+zOfT6LP"
    "ITHNWRF667ebrW/wle9DeCeADos1W/T4pixXaV23fYU9eCscaCLeE7krg4bl0N4fwhWzg2"
    "L6ygqwj43901d6j/rBbf7VXBm2YxxaG6uZt1JabtLoYs+2k4Ur9vZx2YhicwWpILnQ41yw"
    "ti+G+TTTjZdL8jJfE80mD/RRYQ3+SSR3DOWMlOkkG2RuvEBbEa4VzxCXdJ3t5ROc7EDhwg"
    "lI5CKRm3dJQyIX6YoK0RVI5J7EMCclxEtcGxPz4R2nRl306igUjR0eGr8cPjKVfmQOXmy4"
    "mhukg5FXM/47+f3E+B0lI+6XQczzY44pNeq+imFKjXqk1KA/wBVOiTdQJS+QIbEKj2Fl10"
    "gk/5H8ryQxnY38fx1i+tZg9lznw/W4Mp3ZESKmQy0a2YjphZTit7ERy1BqSYj5ix1ZUL3I"
    "6aRBHtZERk56dYgaRLFkEV7LNgzV8UjWuBxXfaLkdClX2O6xjPwz8s95Vy7kn5FlqdD+BP"
    "nnkxhm8XqMH+H40fUE0ga2nFfT6wwpDFOEEfOUnCBsyXngfCKHzwD3OsCVkuvtiS7tHdYk"
    "nxguSJVbkCKbz9fZG/nih2P2RcHo4kzOOkGJDNshEVW5XNkQJQluMm5KHp/njFeZ1VI02K"
    "u4pVk1OxyOGbcbKvYCIzZiTTKBX0yZzDYxIcazEyKqawtNVJV9mRtQA4csTYPPFi7LTzNK"
    "VbHNIhMOpWk8K/qEPNAZ32oE72LKb1hh1gs1i4gWdW+hlGqk7g8ZYxgq7h5x94i7x9N6i+"
    "Pu8eSGGcNQi1wbQTnLY0N021c5IrGy1sOQJphniQqJ4hpV6TXKvzuJGWk61RaKnmwp9ouG"
    "R1rKnjt9ZBjn47HYX7dbndvmzc9vPzUuxODxIdWkCdNfDCqc4Nw0KZsmlLNNwNgnU4uFLO"
    "hw8i6Dv8m7RHeTd2GE5U44Ht/tTkMb6Qr7m5w1W6323VDUuXSOoFjpl/uBLJYpDsLUxuv4"
    "/kg8d3qHhETRV6/KrxA5WOO8EfMhsQo/c5XV0rTFUqcLynbbS0al8Tmr8nPmjZfQuHI/bw"
    "ni+Nzlf+78VHZkBJIp55AYpqtAj9WDAOvtyHNnWIlK4qRFb+DXTQXim5MFgHwSyUCij3EG"
    "nN23VQEgN52u+pTDlsmR50iBDr3hK+XbHkhtHuPBEU59nuzDYTstx5bbdKvzxlB4PEAHxC"
    "mRQuDyjgeFYj1RlcwM0/FlECeBv486aezT0Z7eEZplrUryjQiWjfGzH+gpgZ4S6CmBnhIn"
    "ynmgp8RJDDN6ShS5NgYUlVyMsF8QH5lqPzKHzvNyTINZCumL5syTeLCQhi6Jht6tWnphZd"
    "LrAyryz6/JP79GUeRjhTdTOeTXoUNb1LS1mTZVxO1EE1D7vm6kBrSFGmaIY/OJEMMkujal"
    "fJ5ALJhlLOiDoa5/shrkWdE1layWEIwGNKbGpvoK0saRifhqvGK2pk8+yzqCE44IG0OEmW"
    "ZDwmkrKcbtcBeH+LcJ/aEs+GkZzGZptg19OMFycrsBdG2DTEz+BLxAmJtTP5HfE2QVmRu6"
    "Sk3RnDLTgKTmkKGE35YQ4G2Sc2FDvpKzxiYNdoP8dQb3E0mIHeBifb+vBKIXzE3jhbA3OU"
    "+Fe5f+6xZ4Rbd7fmV7ZYUvVMYPdC7jzIkiO99kdy32pp25h5GJyLcj336GfPvpbn6Rbz+J"
    "YXaVgqxhKG77WhCHwbiH91niHt4nxz1E43ySktYnw5uYtb4OAH/KAvCnZIA/RQAW+4ZcAG"
    "8kagjwxZtsoTtpsTvxGKvj2KDAxOxXAaGiM2BVd/mPyYEV2mNlBTAkdtIQuvvHHPD5RE4a"
    "us0mfJc4yI10lRdLvrDddK4vifgzYu0/7zr9TvfrJXGPnHMQFukcQKDk997vMlBSHIT5sW"
    "zLbdGBkiZ9Np52UrqDkmhXrLLOjRWFD1gg5IeyyGln9IlgjEt4ffLo0RyABqUQ08grOmwI"
    "yGwRj4qiWTzdLO6HLAp1yUFDFUV4u/E2Os8ymMeFgW1/iNu8mz614Icf6wqxFWDfKycDsM"
    "56WgC2Q7gp/gP6dGqYan3xDb6BquV9YKxMK97xQH7TSE+i67XZ6m7wh8hOaxFbWT3O7XPy"
    "TRjULTD4C0s7X0dFzY8JHHFMufhE5J8lmv2ZvGh8Aq1sorA1gSy1a3AQIKpBrXMydHuWBn"
    "tGZEBmwN/goFcfMehFRoJRZTp3TJk/8cu97BQB5tLecF/wF+3DaB9G+/Al2odPlsRA+/BJ"
    "DLP7wstqX3PbF0MYv2qtk7Ktw8mm9+3M/DGY4c/u+u3x//SuLolzMGJX/c71V8HNu0cj1u"
    "uOh9+chpvjERu0+987rTaURBUH/EzzS3v4T35C/B2xVu/27qbT7EKjzXE1mHz4O/5PTMWg"
    "FNv/RqTKw1ol27SAjMaobltQpvUJfjsAynPYZMa85dNSAnsye+cCrhrgaQZYJxnwh8bbzL"
    "mAN9vdKMJN01TW8fgGxUIgl1kjy7f/e1hpuq0x6xyu9xqbPjAB/fV3xEZha7sFZwYl0YZa"
    "Nb00QusnM3b+IC2Hn4lMhitH8svvfaon5S4PEaUD2dvxLlsRqvS/ZZKbPu4+huAMMvvJJK"
    "dgx81Nw61MZ49tIowcfhH6cOtmKcHQJ9lgAir15JxMFNumi6U9IVNjBVWQRVzT2wbvEKKj"
    "RMEuxbKJwa+xVCyLqp8jXOeBrz9iCpksjOnThNjUgpphUEVMiu9CdlqK7fhOHSzkqaxLFt"
    "4/MrfI3OZd1ZG5RUqvQpQeMrcnMcwY2VMid7vRJ7J6pG8kTtoh3dFuc7yyfRKY4y3mrQ2K"
    "f8zm1jB0qrB4SF2REJ4PXKYsQL0zh52BV73eTWDBvuqEnYbvb6/a/Z/DhF0UZwuU5ZwsqC"
    "dziizo+zwsKN/JjheKGTOTUwEOyJ1g2bm8GNMYlSB1qdgIHXCxeB1MC1wrMMLjcBEe6D+P"
    "/vMV49QbO/vPZ7Fo+MjjPa0aodRmR7nOHNagEXKYjy+eEXKpTy2fIdqOzU3jTMaNJTUtg/"
    "1kuenRGFGIY+gSPs8v4BI95TcG1gXNPid/zA3yokAatYXxTC3I5wa50+aQ+Q2yqvFmEzer"
    "2lixJ9F8cYe5rMgUJ7RmkSpOIaDbSRPIG0j19vbNmwYXeVb0lZjbE3lN4fqt8Mk81ZYcZA"
    "LO4o9zW95GwzGhgPyH5Bxx1sa0F1jkUlPE+W7+IPaScq8n+3AutQn+LvtHlnIZNNSgoSbv"
    "2woNNcjgV4jBR0PNSQzzSeRoaXf7vZsbkYLFORqxP5qdoXAGdw5GrDkctrvXoqS9c8TPXQ"
    "3a3SE/I/5yKT4g1/3mH91L4h2O2H130OaDySXdo7AG+zp+4CGlJs9DHBLFp7jaT/Gur2Sr"
    "4DdyNbfptRhjyiHc7UlWcYSPYoRf18h3PAO7i/1pw9rk2AcGhXbaClYM1aI3g2hrOqCtKc"
    "CQZTYzBaTQwoQGvNc04G1o7j1td/WNiWlEihf5H+AslaHQSvraVlIn5RNaSF/JQuquCikm"
    "Ut/CkcFG6lu4MpXWEpmxyJzfNDH409WA6lLEMgi/8zUkjaJEdE1NMDRCNJUTiCWmIYFKVA"
    "9rAnfu2A+NlW1pKv1MJg8mf1znE1GRynLrToWLax3w8sJoOuVvAWEzXfDO1iKT1nRl8qdg"
    "up40yBPf8DBxI1Byi7cS5e74g6XuFCBmK6ZtlWIOlD9uY4Is6zpyfMq/zoaeLfEizkzCql"
    "VoMkWT6VnsLhlNprvM36Pj79BkehLDfPDCSmHNvtaJybhKQE2m6GNHr8iDc5xsHZjGA6RZ"
    "Ek6VebD2BKps+a8SwgEVPJeN1i+I74ZKvxsoU3cZYp8YDnClBxgcJmJovcR9kdcew4fjwl"
    "pPwfts0PrWvr4X7mfeoZM/tC2cxrxDfhaSiEpXNe8wTPC9ji8ZUHwxy1qab4IrcoKuCW8/"
    "NS4y+ya4VGke9csvU+XZv6MG9i7D9H2XOHvfhREOELtZqcSAEFp2I+uBj8POCmlACCENQe"
    "pj0nNgGpTCAmepDgibkjV7WsU39XGOc6puNYgHHtUMXgdytSwA2Suvo5oiG3ivZEA2kQgr"
    "2ZWjmuvBVniD6+FeThwQF11Q7t7MRc6OZVaX6sdxQ9VHyneAtrk+i/Hh8H/dSPPf0EXDMf"
    "VaZgpwp89cAJwYhDdDgygPUP0L/CPklICwcVuzwbXBOeKTbUJ+VpiMLOcSZGno2nT9S4NA"
    "dDpRlbXrYuEVA/sP7zw+0v2A15ch7z7fJ+HF8TI3iMKsFyiRBp4jmg3h6yA9XVm2saDmZz"
    "IxIdGvBYXSRIphgJgfiXh4x6nEVp6oRWBG7OLnEVgm+Q+APwW7YTg/psxrxPiVwXUKvII3"
    "A0r7DWI+ltZ7KZ2CVojB/OiZcomeKeiZglYL9Ew5iWH2XtS7WFM84SrTyXwJ+94Thdmcgx"
    "Hrt6/Hg5vO3SVxj+Bcq925G8IpcTBiLf5lZzi+HwjTyuYDtP1y372GpvB3xK6a3d9llTh5"
    "AGeux9ftqyGckkcjdtdv33bub8fX921RYs79sPlGXPo7XC58xt9GXjv4mV+x3W1/6cAF5Q"
    "Hc5fd2f9C8gfuUR7uYhd5lMQu9SzYLvYtJMQDaZx7LxUaiyhNtR7vFxywAf0wG+GMCwDk5"
    "4YAQ8uwhSJ0dR/Q1GA+m0/ykM6cH9lN59IeAIKoPlVYf0A5dth16QRdGHnTd9jVE9n0mH8"
    "v3KT6W76M+lmjnL97OHyRJM1v6g2Jolg7XCZXkeU5UQ2KIakWTOdQG3RRXCjT4l2Xwd9fO"
    "ArBt+bo6yjm73U8l+KKpen6MI0U5e3qMuLdcASiHTP7HFDGXFePQy30vzxXRkzp+iNnL5f"
    "Fe2Q/1is7tCLHBO9nTy0fidCf7qtGb7ABOPi5oiW4+PlS3OvosfW0zufooU1GpGqpKKKYo"
    "2aAw6ctyCW4z9AEqOBgmedHsOT/B6COfCc9cbgFiUEzbpKosNqHYxFotLKJAkW3riaqQQ0"
    "UkO1lqVA2z9Ye9+oiJNC6eo04DksEIZx1+QTHnPH8f3maxi7uO6NdZukp103FAE4BKZtbP"
    "QUloSvOv8V283KtqNl0c+poBPfXQMJd+PXTjQTeevK9cdONBA02FDDToxnMSw+x7Fe7iyO"
    "MTr7Ld6KzVHHyDMOfBN+l0Iz1uHOed782rm7bjvyOOw4418vvouRFr3Q+Gvdt2fyzdfPgl"
    "gic2Pd01/xnsxjkh3W26923pbdMNuvU434ROgMzwvt8dgIw4yOzmM/D8fAZxzkbhrcPrOP"
    "o4Glh03UmLAN8InWINagwCr5Tx3belyqzsb0TQGoR+aSVDit4L6L1wFKiinR3dUyvlnuon"
    "n3O8i0x8FfnmYIqvhxdAfVArbkWh3WrI9c+s3FbcMi1uVxzvmTbVlPiwev/XjTRrmwwuHz"
    "+E2m+1uEFFdg2MXRqUa6eyGLvGrJVJVSfqfc6vSpn1mSi6Tiy+86GWsIs5Ae1EUVUo5C6r"
    "sUNN+CmXiobRl3ql2AruUkpMfZEZNVy5Hc0PaH7Iu5ah+QF56Qrx0mh+OIlhTkgFnrg0Jm"
    "UCxxS3cEb8jYCZUivAaV9DPreUtOqm45xnzbVlHpzDcvWrE/ApC9qfksH+FE1hD1pyThOQ"
    "J3OKFqAPOQxAzqYq33YgIIQsRjqLsdmi7Ulj3HkdHSesWxmMwLSqFIUhBkdfUHHrEQbD92"
    "0jA4GhBZtn8hhemnShrRZexcTpnKornX6WXIPGyIzfMDjtMsMm4GCr6/FZ/nbtaAv74NQa"
    "QvoB6QekH5B+SMbx6PalSD+cxDAnlddLXBsTq+shASHmN1cW4t41KRZlT+Kkjcro8Ygej8"
    "ft8Qg7iZzPvk9kz4e/YtxYvmcfyRgkY5CM2UbGONDHEDGbQdlGwmRjXpqEwyTaAF8iHDlg"
    "VpyTCb8zZk8SyhXMDV2FYgXyrSyjozXGG1hk4r5KJlF6ptSriZILDvkjqi2A/4mIxebHvK"
    "cHKhkgg+/5yWSprPlNjddUMS2o9wBPgwoD5/XwAqJTeUV+tSUwBZYN1+KXmtDZjE4haJwv"
    "6uJqcKNQDgL+zjTTsj0i6kWRDjOiqoRKVSGxaQZCEIgOtSimcHOfyYQZtjalXkPeZMT4T4"
    "AOmerDxCW5GP3hXa9B6GJpr4nBkfV+v2owyvvV+VLi75WI8PWXuTad+3+g87NHjI8Bv3mQ"
    "upQiK+qveeH+QnEVXVlaVCVOaL17ARhnDqAlhonf8d4VK5amwRdE6r5Miw2Jl6ge4kqOz9"
    "QhLiWeLedCTmnPAnvnt66upuX1vylGCpN8vNlDFV5PxL2M++yVeZFHvgjSMX/INL34y5Q6"
    "m/wLX/G9lzrGC44+76ccWJyVvYCe0aSAJoW86jSaFJBrrhDXjCaFkxjmJJNCihdekk1hN7"
    "+wV80/GM67nYFjfJ+WdTviFeZpi1F0t2er2EhXmc89u+v37noDWc1FHo3Yffe63f+j3xmK"
    "cjH+TyN23W7ddLrQ3j0asc5gcA9n5F/+uTv+0uvLYjbyaMS+9ptwQvwZsZvmnbim/Dtig/"
    "t+vw3XgZO+DyN22xzei7POwYi1mt1W++ZG1LtxD8NMRzavzUxOmyk+m0j8H5r4t1aLsbNz"
    "z2m/CkmiEWuLEUvs1SCngQyGy2sujBNHzLdg7vEGDq+XE/M4ccR8K+a7QY0IZ0U4zOznXb"
    "hjxBHzbbNaieOq0qe0EktYHQjbszevQEvts2CMF4aaEP+0fW8Q7qPKit/ZgOv9kEtO/uUa"
    "ea87/HbzT66Ry4MR+8d9sz9s9+Gcdzhi/2w3xSn5txoaut/qmINSDIuhP14MtWhTc5Eb2a"
    "AQ4hqD6wrMti9cmXYSwO+y4IT7qHBQ4Nlg2OxeN/tABDhHI9ZvDmG/L/7EcxB3vcHwridO"
    "eofVWHOM6XS1FCGZ46muWHmejjjRnZ6RivmsFf2ISGuuqqzzgBsUwqUnBteQITuzr2VQ7K"
    "SdrTXLWuUGMCB0yu6qU8PQQfMyZrONs0ZWFGOFTxnNsOtIViDDcqeMYdCHJSuCQalTxi/k"
    "YJQVwJDYSSPo94/LjJ9f6JTRCzn+ZcUvJHbKCJpUpBewd0AxRvSUkfT7LGZ+F/tkThk7x5"
    "M+D3Q+kVNGzlb0pzFXRuAWIuhlo5NCXVSZTeq3h03JFblH4J8y6AygOolzUA2eyB8mkNXH"
    "2C+DgXlYdqBsSAPxOVkhDQb1IKQhgigQiJQ5uCAYvoSgRohLX1BUVlCDUgjqlkBniVYU4P"
    "yRzpuejhPY7aHOgZmVocK8fA0VgO2V11FNoQ28sDMgK1SmAoAdQMGXW+q609cUXb+CmQFc"
    "+aovAN2WU6ioxtAG1KIM2Cb6PSO4UXCD+lHu5BK+hdirBaLRGOvylSP+5fe+k3c5ZSkOlh"
    "WpCfLhOeokHt0Tq2DC0zpCBRzKniAN3KQOQ95XnXCCB7O03C6OshmX3GWjh6Zkd/E1ypRY"
    "l6qaCMiWNXikdINYfPWX2T8UmaeDnZNrZS1K9QhjA1GYCh8cKzY/nInEK1NFp+AQDVJQ5M"
    "ct6/NE6dIKM1kHv4ER4xPVopA8BtKuSEcGkV4lOcfv1PGCde4zkuI3EOfvNi42e8ATv1zx"
    "vW7s5oBzmf3bRgG9Y94DzHuQ9+2AeQ8wIL5CAfGY9+AkhnmaGHuT5AlY/Tib7EtjyWkPXD"
    "Us+5vHJ4Fu1Fgq6+ClslztfRdXBle2ylif3XS+tC8J/D9izW73vjP85yVxDkbsW7t5M/x2"
    "SeRf3qLV6ly3u0PexDkaMUju0e6DmHsEgXzDXh/C+Pif8MbxdVwgohum/C7KruRJRx2Ed4"
    "b5YZRyp+wnhUFFJW3FfGEZOdGNE0WMYwO3NgHmMQA3TVNZJ/lAhCRD+OqadYwAp+1+2n8O"
    "//o7ztchi31IkJ97m4Zql+u9VAo/aPeIIfIjhpFkOt9LjD223bYZkrZDW8FqE4VMHWsqeZ"
    "kb5AW4R8h27vV7yc+vGzKbOVDifO2iJlUbojn0A8dAtct85/yHyJzdcdnbD3XZnPnBA4n8"
    "Zd8Oj4KMNDLSyEgjI326VCUy0icxzIG3Xp5RDgjiIFd6kPm6a8W9AIdcZUkKeHQlqswvFr"
    "WLCoyjy/P9fNv885fAWN70ul/d5j5esHXTuwqHRNk21NLJg7hPBCHfAfL9AgP3jAk8FJ9+"
    "PEGBWK+v8Ngg5437kBfVsNwewB4PL451EPeGtZA6iLETuABw80WxVHPebgU4/ORWqtZky9"
    "B1Koii75qlxfolh5s00gjNqdd4/Oy1zkBpisZQOXAKdRuXusIYVYFSdDokCiMaeza0Kc3M"
    "VxbSZ04y0unPXaTlNUspOWaYTvwOUpxIcSLFiRTnidIiSHGexDAHX6VZPYqCUiftlAVQ5K"
    "Gy3PZVplIqy2MJ1XOnRSkoWcCiVM1dUy3WJGNlT4045+rkp8onUuG8ZZV9rpamsdB2Sgnu"
    "Fztlv9LgBjXzBi+4rUVSN1Rkwcyfl8wvg4AmvD9z0+QRQeTJU3lyMQsLYHJ7bj/HOV23kr"
    "j+pzVTthyxXhYAbGfTU02hDb5bMoC7ecbRBJEN4siqWCkbhDvFY2wPvtmfbHPwPWzbTQ1/"
    "AMevWUSxnqhKZoZJDEYJB0N7pub6kky4hi6KPnLcJ9BwoiyMFbMnRKeWtfFonpoQdwpuzF"
    "C6kPzMqP2LNCKYms1vElyeGxGjxEGvPmJwxp5TYoFNg4vBsU7VR2qSOXhlL3lLUZyLaLZF"
    "+JtxB4uHf2UMVI4p1twRSLRX4nVcx/byr2QpfEyX1LT4w1j+xZxJVfJlfNM3eKUCr1Hi7W"
    "9KfBTbr3yIC+gX7XVor8urf6C9Dg05FSJN0V53EsPMVu6WKurJGz+8G4lCmPHtb6QSR7Ls"
    "LDlTEWgZ5+CYkobIJ1MLo14Q5HcZMH6XCPG7SD0UT2ULLVFpVew3Qq9Tx/7N4RemnarYu9"
    "vXnPD6xRDgNICBFcgJriuCwKYB6/ArkAMkJ74hSYQ5DeYQj5AD5pAkwpwG86uXh66aSpHP"
    "lp6/kGxhNWSPG7jkZztboF/KE16iKns26N13r3NyVFLokog/I9Zv3/X6w/b1+Lp3fzX8cn"
    "8DQYChUyO2+XJzzmt21bz2CfFPI/ZHvzMctrvj3pcvl8T3IWx/yKJHFx9FiJXwCvePCFkp"
    "soIaEkNY0Y+nXECjNq6ssEYlEdwwuLq2zIvqRgThRM+oV/CMghlYAKoD25g+DZy+ijdWVg"
    "BX36OaAdapr6jantCeQH22kB6EFTFfsSKm70VfyLpwCnUxo8rRHjUGhXPgnhlkY3IE1AT6"
    "wFw16ZTyrvcEqy97qRNIZbqHSgUqxjnU06xS8uvCgzL2VLlsJfPct8NPFhGS56RjW0Ta9i"
    "xRhE5jZOKaUyeXZGIbtqJPwMNS4QqmU3JOel4u6VRTdDKj/GITSF89dhqDL2eYnznw5aFc"
    "HiVLU5tSAt+RF2Olq2SuPNPPZCIm+zNVhR9q0P1UOJ3C6O7iMBp4Qfx7ZWxcOkr15Dzclf"
    "g7yl5Z5bqKlvhrnNsv9yKzlT7TRIXV8UGuN50r5iM9zLVMaq9MdphrlQmZwcRiWVL3YAop"
    "o1+xvhXQLbraoqttXtULXW3RB7NCPpjoansSw4yutmW62m7UuB09FRzpKrvcnv3jvjfsdL"
    "9eEudgxOAAUhTLv+B+8OV+IHMWi4MRa/W6w36zJeV8HzbfQPPNMZy/vbtpO6edQ3622W21"
    "b27EWfcwvDF+HceF2E3KLrMgtqMDOq7cd7/c33zpeMjmmBk+0Uvi+wAz4h/3fO2Sc8I5HL"
    "Hm3V2/9x1Oukcj1hkM7uGM/Dtid83+sNO8ufnn+Lp90/ne7sOXMSdHzPe97yyfU186/Vtn"
    "esnDasyYyDZzl9kS6eSAMwWmQqf7vddp5Z8qftlL4v/kH/JNi+g5yIPufhsn2+rxqSfXlZ"
    "iTMDG87/1n+aTpyJPOUdU9piIMwi7TKNLJQaeRVHXyTZ9uG6ZNt520trS+tVu/i3GUByM2"
    "uOncjd3lxffBP2n67eF9vxucM+45uJL7rXtUjSmAET5lR/hs2PCY3VGai3lQED3M0zzMd8"
    "EXoc0ErWPbGc9oTJ6hVIBDkghzeijVWijuOYsFh8WwUHAMDxmwXuThpwKCSE9Vmp5y7Uhj"
    "kfRoF845rgPMjHsMY77XeONYH8VYPxqGao1NyoG1dhvw+B5w1I9p1OOSMSZbxeOlMVfrf2"
    "MwVpZL03je48EKdYDPVZWfK8oh3GWo/XI4wlUe4Y3jU57x3Ujh6FZ5dJ1ktHmzr/jFkI/B"
    "3EGvCLDr950TYL8YAow5hF4dZkw7gWknjgNWzJJQMLgpYf0YKO2DFgOlMVC61vMXA6VfJ1"
    "Da2c7uCVb9ah+FHJDYvgiJEOgb3k9dMZJOjEWg1Bc91RcnzEyQcTKNC3ju5GSq84MH6Yf2"
    "BGmvHE3HglERs8kDqm4TCrSqUtOCCMCSUoO4aCanB5G5y3S3XabsIEvTUFdTmxgzojCZoa"
    "MhSq/NjRfC73YN32i2yKJBHihlRCZMbrhl3uDQ4rq6LADXILbyxBsBKKIb+mM6Vxj/ySK3"
    "RiQ7yOEuP2IyYYjIDyKSgNDF0l6LqnWKdx+hDCKqQS3CDHn9pOwgf22S61lPq7O///amrj"
    "fsGHmPkfcYeY+R90dqBcbI+5MYZt6fZudbHf0iGBMQs0KCRhCBMznmzWlew3C34lMZiL85"
    "sHXb1xDcizfZIjbTQjYj+PKfGrPeJ+Prtq8lvkUHxP57xdVpzY5xM05ca/0iuNbGrLWb/V"
    "2MmrI1BNYT3NsP5Xj8EXfyRIHnfCeYg4Kv4+5zRDgfZc3GI8IXcxKUnZNAcnU5XnEbgcO9"
    "4MpyACz67eYRnjnwDMggpBH6ymAzzVzkgjQgg5CGIZVGyVyI+kUQ0DCgngUjB6IBGYQ0DC"
    "nWRcNaU1Vw58tQayrZka90Y7TjYZRkjt44IG0zSJublltN0l8hxBdsvgajrol3TWyo1DA1"
    "FlRWaSATucsRVlxRxQHMtlzLIeDCIEzAlmjZIAtFpQTihrnMIx8KiwtBY8ejrxExSh/6Bk"
    "ZsYtLZCsJdJ2CxbsC1RZdzRZUWbydMhn8xa4g6FoZQ6Sa7VKvwT7lwhoLi6y7QyGX2uQAa"
    "0tGQnneVR0M6WlgrZGFFQ/pJDPMTxzCeVdye59aVrTK7eCaTy7pJZkes/Sd/lXS/ti+Jex"
    "RWrF7HyuYpIbuMhCdc8aHYN7dwXELpfvt/nMzT7lE1BpS/7GIDxoZcT0xil1yJKg9jIctk"
    "+89hYIV0gfz5tvnnL4FV8qbX/eo29wHfuuldRQDfPRFaCSnQjmk4ju2tNZ3T6Y4pLQOSmN"
    "Gn8qPMv417LyavokGpQsrsVHhMy1hIsaxRqWWNRHl5YT3eYf2KSuMaVuk1DD03SvbcOErf"
    "o2NJ5eQmb9uN7fOL4jJV5WXKMfjkfYo2UvgYpWf2k3aznPj6xRDgLakTjQSPs225E40krz"
    "OEOGYOjxeUg7QzZRzppML7s7NWc/ANSmMOvo3YVbP7+3jYb3YHX9r9SxL4WA2+EV2Fik4O"
    "KLZa+bICbkQQTvS8OpDnVXjSFoBqHTPIhJH1Pax75KbDnEbxaJeaguYOIrNuNMs+i/H523"
    "zZSPP4E9FdY91tt9XfT3RrSf+6uaGrZGYaC6IQVVkTgzXIitmaThRmgHObzMkyVywnTYuT"
    "OsYktiHOgJBmE8pUi7xo9jyacqb8y+X0x+NLhmlbYzmRi3XAg/sqpmN0vEPHu7yLIzreoW"
    "27QlQcOt6dxDBPDTVXShC3fTEGoVpbWDHbSrnZVtCmWbZNM6BrR18BCeSTXyht9T9CtNPI"
    "bL6ahwNRN/uJrOD5RPaE7nislA5yEZIuC+2h2XSxJ+3h7dM7vK/jnZOvxHwI0NLYDxfVLA"
    "zIWHMb58nE+5MlE9Cek4n1tBIRhkA2yCvxL40XRkBtgThBHy+Rml53nz5jE94GaZ64rLdB"
    "lsPJaueDBhkJZCSQkUBG4mS3qshInMQwY/5XZCSOlJHA/K8lOhbtkj8TU2eK3QamdqwAmR"
    "bcy0VgTt5zRQTRpyvdpyu4197TBSngxnGc6G51QYrMsErl1nKL0sWwTL56dcn8kulrtJVX"
    "ujUYXTs1kUShI+YmnjonLcWaAxM0V8Abnp8nQEls/FpewPEFJD+TiWwz1hjfdEyIpawh7R"
    "UUYxLNotzTAa+7VwIsDuUz778M9xvn9x7iUhvHbz9e4csWeMFifw2SeUjm5X3NIJmHLE+F"
    "WB4k805imDGHQ5l83lHGnCMpclyglkqK7BfGuWf85oGQPrIAztBWJavnUkjspB2/wpvKPO"
    "pNWBYTVlRZvwlyFpk33gEppHMxhLxcQCG9hAmrysM6J6xRyT3APZ51COPJKxZP7qyYBQDb"
    "2fRUU2iDb5cM4Poe8gIAHtjKbHZL3V38Ua4JWzGOrosVM5l5ofyxVjN/oH+a4QzajXW34V"
    "bj2cAg/JbW4BSteOHfivVEVYgAf6COfUvWeeF6LpkbL1LihZqUKNMpXfKZIi1WYOB6FLVl"
    "xJdOxtyo5exQF4116w7X64lz7EZrDVpr8i5xaK1BGr9C21y01pzEMKPrdWmmmn+v+NtTs2"
    "MU7MQXj1/kcG+eMjEu+OXjqm45MPWL7IRpxfYrWOi1gvRQFFBnJ7ULrgFRhBfZt1dg38K7"
    "3CLQ3VTDrTXGgce3UhzRJrdmDEUUSLyZzBBZ0GzsJvvMWqxY1g2RmQRFD8Lj2V8++JIouu"
    "7G1gsgIYvgUjFtOKnFxO4X2vMeHtKBmijo5ovEERJHSBydLqOAxNFJDDO6+ZbJHe1cpa3o"
    "Am34CJX3CDkK6k7jHJZFn8EqjzT/aTPNXOym/IRkcaSrPNKW9sgS3GpSrCp+oQrXJdrx9f"
    "g2U+KVtymJV95GE684Lk87vSODovhAVfmBQvME8ufV4Xb3LtrjrD17JrCtn0dryDsVGPQ9"
    "MaqnySGAUwEVoDzWH4tA7WBHSXK3jaCaxZ6yr9etwfgH6Cjk8yotHxYlU36Twik2o0dtzg"
    "5jvWVdQ9HW9Mfe+ormEzSfoPkEzScnut9B88lJDDP63aLf7RE5icodWS6/W7/I4TAtq6Y9"
    "et1WkNbCmunIEh4dS4g10w9eM71MLqg5nUJytYHNIV9QFpuzONKmkcYIKbL12Ao038oJ/Q"
    "H1usHFVafqIzWJpWiq+DxdWbaxAK/XF6oSpxFlquRx+GdVWUuGx9/aqXg10x5XEDLNv33h"
    "kxs4oThf3ENfPJZrcqXFg0JNzVDH/ErptJOvXaPolMMPJn9s5+4bpsQLKcx6ifzs/a+CbB"
    "qyaXnfFMimIc1SIZoF2bSTGGZ0Ri6TUAsqFdGHKB7hoNRJJwfFpMJlJxV+UHR3ixyan2l5"
    "sX1SmBibhtcHjEg4ufeo3EjuNMwhUXSqrf44x7+Otudg99EN1fVVP2t+7bfb15dE/h2x68"
    "7g7n4IZ9yjMIuV5b1VfPJ1l7Ua7/YOixPf+2V2PI/eTu8yZtgxMA/pjwQmxW1f4eleyDLW"
    "/nMYWMHcafvzbfPPXwKr2E2v+9Vt7pvmrZveVVgz85OgWSnDIHOKtrmEFSMfqCExhDXd5O"
    "m3Juxpn2v5ujpOaLea50KTK4PtUz7jBaB75XVUU2wDq2EFjJ///X9MjSlZ"
)
