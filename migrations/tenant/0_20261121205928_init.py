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
CREATE TABLE "rule" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "key" VARCHAR(80) NOT NULL UNIQUE,
    "value" JSONB NOT NULL,
    "blueprint_version" INT NOT NULL
);
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
    "builtin" BOOL NOT NULL
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
    "staff_id" UUID UNIQUE REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
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
    "name" VARCHAR(120) NOT NULL,
    "auth_method" VARCHAR(32) NOT NULL,
    "jwks" JSONB,
    "grant_types" JSONB NOT NULL,
    "scopes" JSONB NOT NULL,
    "can_introspect" BOOL NOT NULL,
    "disabled_at" TIMESTAMPTZ,
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
CREATE TABLE "customer" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
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
    "manager_id" UUID NOT NULL REFERENCES "staff_member" ("id") ON DELETE RESTRICT
);
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
CREATE INDEX "idx_hand_over_custome_e23df3" ON "hand_over" ("customer_id", "handed_over_at", "id");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXW2T2ji2/isqviRbxXQlnU7Sl9y6VTRhOux0ml4gmb27TBlhi8bTRmYsuzu9c+e/Xx"
    "35Bb9jg6EN6AsYW0c2j6Rj6Tkv+rNhE4qpfdZ2NN3uUtt6brTQnw2KF4QfpFxtogZeLlfX"
    "4ISNp4YojqGcQoKCU2ZbWLX5pRk2GOGnNMJUS1/auklBoE8JMqe/E9VG6hzTe6IhnSKTn3"
    "WobiNzhp5M6+EMTaZkZlpkgjDV0ATPbGJN0Nw0NGTPSSCqmoazoIzLG89n8ACaqfIn0On9"
    "Hu7FK/nDIYpt3hNezuJ3/Pdv/LRONfKDMPj5Z2OmE0MTxw0skNO1BhQiP5YWYYyDwnw5rw"
    "WoYxiA8PNSANwQhTmo4sdfTRSpkwOv2wJ590jh1UMz2FXehLenae2k5qmFqTqvpmoouHxQ"
    "RO2RHu3WLs4rvuy3b73PP4uS0Gemitu2q9LLZ3tu0qC44+jaGcjAtXtCiYVtooU6OTyaNy"
    "T8U27v4CdsyyFBt9BWJzQyw44BQ6Xx3zOHqjBCkDvE2JnK++PZA3lmZ5Q8cYD+x3vQkJCi"
    "3PZHyrA7UpRGYpx5WIWHg3dK5cBy0HR+F4DpL7feFTzibANu0PnSHrx+9+FvAhCT2feWuC"
    "jAa/wlBLGNlVV7rjB3+3oU888cM1tfkHTcXYkY7poncuYfbIK/f2LVACvV5IPpw7VfgEe9"
    "r93hqP31DqpfMPaHIXBqj7pw5VycfY6dfe22h8m1rKuBg0rQr73RFwQ/0b/6t914qwXlRv"
    "+Cccg1t20q1HxSsBbGxD/tnxJD1m/WlbqJNm1njq30Zl1JxJqWQ3SAjdlY4B+KQei9Pec/"
    "P7zJadzv7YEYQB/exBrs1rtyLi79lQKwUk5lRYSq1Fz1HTlrVVNIFQnFmt5nu9RZCEx7/M"
    "b8VUSSaimQrnP/bXQGXa4fPreQdzCm3+4+u2e8gzH93L3pijPeQXy6VKTHnxfp8efZPf48"
    "0ePDk4uiHT4sI/t7KqDiVwk9HZWqc1/fUFefvynWdfP6bqLzqobOlW9q782GOiJ0hEi/La"
    "Qk3uZoibdJNcExmpI5NmaKOSujKuJyW6gLb9peF9Cr0RaRFVhRUCNCEtEYooJLSML592H/"
    "NgPOQCK+/NFVG/0fMnRm70orhJaeU0c3bJ2yM7jtS6w3AaHISsjXCK+/tv8ZVxadm/5VvD"
    "Wggqv46xDYnDKtEQjIxqi8MSyCWdpcfER+2OmtsZLY6E15OBpm1P3nKB/vgAq46d9e+8Xj"
    "jRDHm/9tVnaCEpU6yhnKZaEZymXODOUSZijAOc4eQgwYnJhi9eEJW5qSuGKem1llk5cW54"
    "v4GUzxvcAO/iT8A4+s75gOtQUBneDx/UvNPBJfDRVaS+B/MZ/4JQthxIilE4bmmCHVXJAk"
    "/55fdD19nknputWV6dMriWr683pSd2+9+bLIdPsye7Z96U22s9ncR2w4KTOaK/2+RzP0di"
    "ASg1unO3t77hLwe3iIn/7r/Pzdu4/nb959uHx/8fHj+8s3l7yseOLkpY85rXLVu+7dxvQ3"
    "nKiPRnGYbbrU2Gcy06nuIZbUL6kF87WNEPFw0aJChcyHQpIrFbduhDWNaGdoYopCbIKwRY"
    "ThTvRBxgt2vvR7nS5a4Gdk44cURVVZrSk6LWykeyDPjd+KKjlpt9q/3eqRWCyVLc5WdCuJ"
    "/am6t7vVc+dvLz5eXL77cBGot+BMnlZzNViEH+PTd/7PlfLmwKikNAvW2izoLLUNmzkqKZ"
    "u51s0srb87tv7C9KAEul7xI4T2ogi0F9nQXiSgFeikYrveBuzL1hlowR+1EHyO6e23r1fd"
    "QQu532N61e/fdNu3LeQdjCnokxaCzzF157Etbz4bnxu/jFWYo0cM5T/zMsMhLFPnpnrhZX"
    "4cZJLhG5EHMqm9R0RtQAYyVbdIylruyjQNgmk2B+uLxXCecrldAR2c2e9UCPRSZBZ01Yuz"
    "20KVvX4rkOeFdDtEmkQMxe56vYzFJyRSD5sP3O+IbD42dOQNFgdRyQoWBwdkDTqEtUFNuM"
    "qeRhZLk/9QnwdENa0oi5ZZqJnHUeqr4oq1Kl+InuTTcggtgDADFRsGsc7QBFP2BEEFOkOM"
    "YINoLaTbgjoUYQZPc2yLuAJkz3kRVww9YYb4kflENGSbyCJYS6cud37HVFoz4scUdsmTLG"
    "fNWU7ptpZmFC7kIPg2x0HwbdJBUHq3VuxdJSkSf839/n2RRff799mrbrgW810ztWdljlmp"
    "dXdE6AiR/nBRhOe7yOb5LuIwM5tjUQbiQGB/8DYG325ve7fXu3qzxZVvId2bo3oT5AbBjC"
    "gOtXWj7LojJiqtErVbecQHk5Oy3h8u+Ew202y7ktrIaluzlaRnt313/vFDYLKFH3nW2uHX"
    "9s1Nkj9ZEE3HSjZdng5nVOoYXDX3MTkUS7QkzNnesCuJY4B4396w0hvhJF4I5MdS59Vt0M"
    "xRyf008z79Rg+9lWtCOA4c8XcTHKM438yjFS2/RCEi8d4ynSUQezP93uHQIYf3GvCm5qva"
    "JiJn92do4jpTEoud3VuY1zFpoifdngtPxanhkCXvEDbynNSAAVT5M6OZZS7SqcQ93HMLv2"
    "9JFkqXSOkSKSch9Xw9SZfIk2vml6SjjzAEaW3IUbYTR1bA0R5cOF5mrOzEWSOYvinlX/up"
    "sscU/rXVHKAma5crkbqhkbJ68a7krl+mqzJrVzDtIMkirAtsi5AWmhOs/eFgy+YdpIkscs"
    "/LNpFbKzItd/WRXJhsXtWYjulkiS1CbS+74xLb8wli+Bk98cUHgeUJuP1qDNmmxs9CoZkJ"
    "PhBixcKvM7Q0sEoWvA72ya8AnCiYeBydf4uS4tnM5Zhq5hMF9wk4IR6c10GMGV8+Yf5sbu"
    "VEQ9NnCIw1MJvzNdUD79rCWQMj1dRI8F9FG7xiq3XVJpkn4ZGrTNvoAqpUm8rSzz1Uba2M"
    "YEudK3yhumDl6r3u3eZXHY5j3LpuueSVS96ybzy55JVroRqtheSS9ySaGaYnZda8fvmjW/"
    "RWH6RWNmmjTNdYLl2jQR5JijdQsSjAQLjOaDe+/KOFvvxjTAfd617/toXc7zG9GrRvO19a"
    "yP0e0+tB/9tdC4mv+HrrZUL+YAVUikvzyte5OWqjWbKcpIp1/UxnqVqB3bgb9O/6Q8hw7B"
    "+NaXs47A7FOf+In7vj17+Lc97RmN4NunftQe/2GoS9wzHt33X5GILPMR1+G/LvzyAWHI5p"
    "56Y/FFLegXtGZGIW3/UYW4IAKDG2/PJ1bu6Nx1axwZU3upKeXJoGC/8yEIdEjsGXaw8gLz"
    "lIpaZHgcAxAlz1G8JcEsrvr8xNxyoZPRsTlDG0lZtlAGO+Pk6jpGBlnd0wgVDeovrwBkMO"
    "/rBGTmRpN1lp9CJCJ41ehOYuoRgSgvVQDEeVUDli3ki0Tduy8HNG/ENMMNY2p6KtwXH837"
    "8lZstWVnhstuUlIiRz4qcYvOMAJ9H92bSIfk9/Ic+J9WgM0YTN+iBRXZ1dPaKFnwIrYLRT"
    "8b+vEYO4iU8G3eFo0OuMXMthuh9BSIfPdYMvN1JegFee5M+/DIiBM/Y6OlK0o4M+sPFXAd"
    "KdX9sBrpeLw6UpVXasMpgdYg/jymyWsndNGaCGUMVXspiSQyRiCqGEGeOvgAoGYjuo6Ej7"
    "UxCGsR1OHa+aY+pQu/egWymrTFe6iD5b51OnLCOl13rXXRHwUHua6+ocubMEhH3vN96epu"
    "b6pEFKIPBqc5bINpuImjbSqWo4Goe1iTD/PSfWJwRUASK8ESExED+ciOB34Y8G/z7pkbf/"
    "26emIFr5IzIdJorxrEMZXmur8k2537D02JIeW9Jj6yRdeaTH1kk0s/uuS23hDHJQT2ddyv"
    "LeB9SoKcR3Tu6gjEFRJGPQwS5GCqImt/jLJZvzLQAbJDV50Q1cD2iAl8gxKPn/HfP/q2Xb"
    "vvj/mnbUtQaAyEDNMAAku660rOzYsrJLfqm7WBrmMzBBnTmmYmGXIJgSZZp5DBMJSivqqn"
    "ihFDTMJiIbDEZLvl426SuGVrV5aV8gQtJ9h38SMYtzndmm9SzYG8KX2YhoOu8+6flmqr5B"
    "ychIwckrC8Goe52BzGZEtfVH4vl+bBmPKGkiSROV1Y+SJpL8QY34A0kTnUQzT8mMa/dkEx"
    "eLEVlJ13gV32jf3d30Ou3bkYj9cA8h+KN/1R6JeKngUIRQfbtpD0QMFRxkhYDwCWPv+hZO"
    "+kdj+rk3/Npz406CQyg56g3cguIgPiN6meAQPLPTstAWa/ZAuM6hIrLZU5o9Ps8tynLG5U"
    "6aI94723lAcO2E7kxZsBVdQqWISuozn6gLQ1YBqXSc7mvNGLWU0s9qRTDd8S7QSCGVxPlm"
    "HpG09EsUSP4FZUUyLWBvNMfWCTtDEwvThwlSTYdjipwl/BnIqWWZBlEgUcQEwUO5ibXgJD"
    "/Atpcyy0uzBZm3eDPxetMShe3rtiV5JngASSZJMkmSSZJMOm2WQZJJJ9HMMkvUTrNEedvc"
    "F0U3JHIUq85dZ58WeKVFNa2BmBzPwn7XEPsz4oJTJ7+4zCedMnVy1zllWKiVxFF01n2zUM"
    "HCsYyGiAgdBey7ftNZfCZnbTRXjEpWMFesp5vTwU4VE5xjkSh2oGC2Dnc8Tg5ypxGPYchS"
    "eMMYotn0YZxNLkQjCq8wQcypc/6HPe8w1oQc/5Auf2o6NrLNMzRhDi+sm5aIGxRMHlmalg"
    "2knaFT8glNqAO3noiLbj2EIPdkKpe4z3uXJBQjjqEVp8z3/kvF+f1BbRzElgFz8eaoxPkv"
    "DoFISFdlU8ndDSRvLXlryVvXerZysLNUyVufXDO7M7JSxF8gIbnrQtx1WVb1SOmSnexwAJ"
    "naN3bhDYTrjLb05Uzx5QwvWYr6cYZlTjlgfWmZU8EZKaUD/lNETxlJg8zskp0wJHLKyMnU"
    "9rucdJAFThvX2egGAseH7k5mHTJFeDWaQaYIP5QU4TLrSvVZVzz7QAlAQyISzviwD1lxSk"
    "AaE5OJbGQim5dJZOOFmmyJqx/TcqSohhRgAUz9sV0BruW8KOqpCtYHckV14Rb7LyQy8Gzp"
    "xJKW/+dIunjMAQy8KPbq8XMgfTXmbE9trG6LU8et5Vgxktnyi8DEV3sQ5rglSte8FlJYNR"
    "1id7rXHwlVKupUXzDV+o9Hq54sohIOl/YCcB3MGCzlvxnySmBpxmofzD4lI5N/rIf0Gzuq"
    "3lfSwbW91PnUt5Hi2+pdaea5teKlrjx4hQp4tBomvUeMqBax3TBz2KaGIZ0izETUOrRpE7"
    "G5+USRyWfhZ2gyx2weuJYOv7R/On//AbImws+nOQSs8wdoQh1z8iPNlXU/Ny3pwwr33NYj"
    "VHoWSs/CshpJehZKl7MauZxJz8KTaGZ4nZYxQvvlj86r8MNFAQv0h4tMAzRcijmeYGZflM"
    "E2EKizp9um/hNF3CeyvSekx2Ymsm8LOe69zfHce5t03WOquUyjg7OdJlYS+/eWeBldvxO/"
    "CL7i0PnlDV67UUn52q31a9cij+bDhjHkYUkZQ17nVvaphEQTZy/5QyLSeSTfzSGdZSxtNC"
    "5IMtYU0rXm4lCH2m2+z0jDVMH+uiznN3a4SqwiChggyGSBPXzWEsGK1yrryeBfYbNjTFH7"
    "rgdcKnrCDMHSBNhYzd38BhhatNCpY5Mkr7uB/HqKVjKqNWJUy89a5KT0AKYroCXKDaeVxH"
    "6H1GFMVcq8WCOtkGwC/61ZcE6zMhAeIvZr5zSrbldkSrNVlqE2A5sk+LSlvoJXV3PfwSLJ"
    "Go4WLmCUFUm/5/w5kQkbymHk+qu+Yog5U9siXGhl9nRvi15T0yv2N5ERSGxNJ1JUcTGwo1"
    "qEv300lmaP3en9xnRMv/ALXubyySM2dD4s+PEEOUtkm000dWxETRuZtOlfFyGMk09Iw88M"
    "YYuI+t1bv2IvZd6NJaURrVttlSvHZGmGPpJJkzRDN6QZ+qWnMAc3J5Vm6JNoZj5RUExqpM"
    "x8r0z+dsU0vY3DYrEWnnK5XTVqcGa/rXrV799EGvSqF88K/O3rVXfw+q1oSV5IdyfGSe25"
    "mnylD6uMF1JE6qS3WAvNTssjKPNytF44WPlwkCsRXOuvQ0rgGRKR5qYYnNJ6J613L810rb"
    "fexRVABZgOvGqOFNOQziuA6f6D6ev5bqoklr4iU3NJDrdj6ITaQxFn0khhcSPXm3k8ripK"
    "KmxVtACL6woBiSrEmmj6LIJb/OAVL1QFDckj7xYGWuBnZOiPBGFbBL00ETPd8BiTEqRiiq"
    "Yik7uBVaKB9JLwozQ+d493LsnC6jBcDNcDQLKckuWULGdDspynS39JlvMkmvllg21qFbVQ"
    "fbhNjTzn6zmDP4ohJB3nT6GV48uDMtP4pKik4vKpuDBkFRAdvVh1hwnxWr4jpaPVivWINE"
    "MK6xFvpmzWI94/CpAeFPHqDF0VMpDNw55Dyg7XZYwjBOk9kE7P0MSjVHQtSOoRknzFywmi"
    "wd287l7nN35OYTp2ejtwXJu44Y0T4YK2JNZCF0QFesSGQ9gnhNHSMiEnsUhhAhvs8Vpcto"
    "UYMwRp0OCxJoxYj7pKwBnfmmxCnIQrkMSJJE4kcdKQxMnpThQlcXISzRy8tcuwJxEhma9k"
    "LYEic2rsNqcG7+FzZcFneWZGN16/F1qsijoj37jluoALmpSM6VV72Ou0UMR8qkwx09Uxve"
    "sPR/FLoD9g97Ted659lF+6/6v8/VdeaGnpj/yPiXDW35/s+DqgSMu+Oy/QsO/OM9sVLkWb"
    "9fenh1KJUvzyW6VJORzuaSdZUvhKi3cW90YloI+JyUQ122zgIzMEvQzwKqYKv7dlsiVRU6"
    "a9uQ7zSWHpNl/CbV7TGQCwyXojJirtD3Veb8RZtkRb52xVlBSVfuq55ocwYhWYH44raXgz"
    "vvtLsnttsQOMO93edvOJmPvkYb6/t0x+X9I4c4cZezKtKO0ev9bMM8osw6UKeKFCh3nFkC"
    "8G1ghs3Zv0XNeaCC+xZbtx+WD6gLKB6yfl3xwXA2GqwQ+YpiFwGBVh/mBZSXM93fXtZMag"
    "2qn4Zo51Q3o+rbilD4W4pQ853NKHZL5WYm8wJ11JSf671vPR+oSi1SE/UBXTzzI+GeuC1k"
    "omZ9o0ZK0O0FedbnKrSdTA9egb8Y9UD5fI9dzJlO8baAdF186oRnziMvnd1iew+QyEx2BV"
    "JYwhUUWQCWlyD54mvARGgnwUsxo+1eFnYE7z7BZ3Zz4qf3q4kDah2vndTmU+Je4EHxcHNo"
    "OqkXtzgTd9Td4KB/Gi3+rdVKE2NcXfTWpRLxo4P7td0WUoVM51ErFB96wc6dgnNJk6umHr"
    "dAL6jSHV5PopWCJODYcseS9IXWtWUuepKMAjWVBKd7mGdJeTrxfpLiebOcVdztRKeXL55a"
    "WTXIxpS3eSU/5TissMiRwjnbkLVzkBGUl5u69BmaS93iXKGSiHpspJpLP9eGJi0plnC2ce"
    "b32SYoDN8+IJSUn3nTXuOyVW1yFX3SBV+5a28WiC+MMcDPu1jA/d+LmMnc9DV5t5lIQXhV"
    "dmB3TYqia0CXkogvCVx7OyMwQ8rOeFjObYmEEQISPYIBqaeSTs0rH4qCdo4j3DT7ziSRpt"
    "sfsbSk5j/+pqC07joVx8y4OMbCk4aV86U0NXld+fHkrNcyJScpqzxTTHD9xwNVeyEUbkRw"
    "Zrl5Q8itl9HtvQ/ecovwECsuGmf3vtF4+3Ssw/xPYySm8SdRQI1xn6xi0HooXgc0zbnVHv"
    "e7eF3O8xHXRHvUH3cwt5B/G3cTG/nUJuOzleO3G1JEnXjcbHobFxfN4pdNgmDR2XlWEDdW"
    "5pi7eBtWFyqrCkbOW6tXJNbPTfGNHajBErK6lPtEAzb4kMu7HCnnShsoWTGaNADmGDv4u0"
    "Z8SWcP714OcO+vj+/B0aO2/e4I/vmq7b0t8+icTDsOT10u6Ahy/Y6/0KqeaWzM5jvOubVr"
    "xazl64yXVb7rpN+kBJ/fpy+tXKUKtWvjblV4IAtvV6dGguyNTkCuxpboq86kDduQnKoBK4"
    "u8hPpmJGfprBbpraJzR5JNYEqabD2xx2zHwS+2wbBmJe8i+0cJiNND0lF/w+bijZxv0Pbu"
    "lBJT2o5GJeelDJZq4+4KpsPqywjJzcrzXKPPC/tSkj7cvWmpC+6w6G/dsWcr/HdNgdfO91"
    "ui3kHdSDhNZ0tjTws1K2t8fl6twUdXK6EoxuCtK5Dj8roT36+/jK5qDcfSJ7tKYFa+bNbu"
    "XMNg1GroNns7JZcEIyFaa/qUMI7AbLsM180JY6uC9t64C21D1nqQNTxZnOZxFlKv30ikIV"
    "TuK/JVglN3iopymqiFdjTAcmUSsZ+T+EWr6SxXSjDFV1UH7r81OFFH/5BAAhj6FQeqP0nu"
    "pjv76/hhMqHVFfLbMDqkltl5BObn7qXWrm7nsaKrSW3OZtgiyC1flPpmMj20QYqQ6zzQWx"
    "zlAbqVx1/ATtD3tyLC1zoTPYTJQhzSHIpGgCBeC6wk8oJp0gh9q6Iex3lPywkfcwSZJ7nz"
    "cuuW2H/xzeyPBqCtigLTfyAD0fvln0f1RwA0ncS+K+rFo8lOWNJO436b+Hx+hK4v4Umlmd"
    "Y0qJsSmxHBKvM6HZ6PS/3Y66gxbyDsZ01L3p3n0Rey4Eh2P6vTfsjVpIfI0ph3fYvuYlvI"
    "Mx7X5t925aSHyN6U13JCp1v8f01+5VC/GPTZjqQtxpDnWaZE55LwFsNmzZlXStG3bQbXe+"
    "uJ7q4mBMoXRwNvRjTDvtmxvlqt35hXcD/3BMP3c7N71bKOwf1aP5qJkWgZAd+eGXr3Nz1T"
    "beI77AKDWticnKN16t33iwNFWYTZalBldYaKMRVk+mZH8DLLnGTo6xjPGVFM0bYkfVFjBi"
    "UpDkukYgsoGySkjL4Ik6a6sYEVaUOYqJyR29U220C2Fa2MhUGxGVG5bkbljid8YkyqU3K+"
    "mEqjrMjrvWIhQbuhlGoazOXAHG21ndDgTllFFcq93og46eZoIKDYIcG1S4VIFItSWxmEkh"
    "NbZp3WOqM2ElbKIn3Z4j8oNLG88ilTYf90sOr87vg9znt9KC0LaqD/aQh1QuM/2RILxwQy"
    "pgL/knSAADFqbvvTvEwDIBFimLqA+8Kk0kq22KmAsdDFSOZRGqPk9a6A8HWzax+C3xI+/O"
    "94RBXJtGuCaDmDdMtTF9Itjgz7a0TM1RbdYU8W4i8y02YMgIkZlDNX5pavIvUUCnzLHg8i"
    "Z2rilIzr0OWK1Vy4NyJ3X7TowV2+Ei9oFq637Ul4roLodgPozdYMmVNKmyQrLAulFlhYxg"
    "i3fjewsvWLl6r3u3a9AVasxXm1vWLe2y0i5bdrIi7bKSvqwRISDtsifRzNRJX83lJPQNJC"
    "rhp2sUS3VRxLZ2kW1bu0jY1k4ulqo/uG7f9obtUQ/Ohn/VxNhZMprqiKOozt8UQzcP3mTq"
    "arGEKAFwIHAMxq5dqxN3PVUC3UDg+NDdSfflL05Y8pWBOCRyfCBfFAL5IgfkiyTIzHQstZ"
    "SSWEkcH8SXRRC+zAb4MoHvvYWzthlZP+sIhGuMdKPdQu0xvWqhqzHttFBnk7nF20IxxDkh"
    "xAncfRa4TM8OyxzhHONdAYzfZUL8LhET79HoKStSouoLbKSDHBaLL0dduTNPfleAv9kR2n"
    "keHd1O72v75vXby+Z5LCI7PPeIAuxaJhTfMlES5xRpCXce3MLGUxLkQEZCmwetsJuVhDaQ"
    "kdDmQRsYIhXPXlkS5lR5CXke5BGrYgmoI3KnB/FFSYhtPYsKXT9xDsvXee487N18h1gS93"
    "tMr/s3n1sIPsf0c6/9tX8LEQruQT04O+nSW5lLb8TGncAxe8uVhOD+d10J2aW9bdbYGdz2"
    "JYzRO9mLJeLbkGibtmXh5wx2JCYYa5t9Nwrc7yUaBeID/v1bfBoY9nsq6nYREZIuzTFIo/"
    "5eRTGNSklQ8z2Z3R6YxLe0j+1VUNFhwrrWvzYyVgv4MHv9sAJoy7kvHyq+0XFb2nU5Efm4"
    "ZYqrUFacIwE8Sd0rEOx+T7ZE6hqq6oiajhUt/uc0xQRnve2g+sLr6T8e1TDe6Vaw4a6VEj"
    "YQ63nZkQPh3i5KFkphBVIcEvCRX+WR8tz9wYmePOoa4Zpb7MOqZ6Sj2qSS7VJLiT9bkc+5"
    "dC+W7sVllZB0L5Z+pzXyO5XuxSfRzFMyS7VaFOPUV9J1ZtTr6Y2CZ/bmxoxAuM4+KTUF3p"
    "86JrHPTvsSlqkz5FXxtPnk+QZpXyKz6zJvk4igfJnU+mUic5TshND3hsD0uSSucTmZnURm"
    "J3nB7CRBd9w7t1/P3rsW4vj4rVVekoCTTSEYw3xtNrsYsMPFqMV2QAMi2OPAy/GRlTgEst"
    "j7+ec/iaOZbjEbNrJG1ET3+mN6spKd3GM7YhJwIi5Skp2U7KRkJyU7efIrDclOnkQz8yHJ"
    "0nRjNlGzkpA0zQY0TXKuUWZsJaXl+Kr1+JKEzW4IG5j5lyVrQjKSqIlvYKGSDSCNicluKv"
    "mvF+W/9NR9lSX3lcp9hQZuAWz9ob53eA+1+8Z0Yw2oxb/+H7Z/e5w="
)
