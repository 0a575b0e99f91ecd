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
    "quarterly_average_deposits" DECIMAL(18,2) NOT NULL,
    "quarterly_average_wealth_products" DECIMAL(18,2) NOT NULL,
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
    "eJztXW1z2ki2/itdfEm2inEljpP4klu3ChPGYccxXiCZvbtMiUZqjMaixaglO965899vn9"
    "YLekcCgQX0FyNLfVrwnO6j7ue86M+GTSim9lnb0XS7S23rudFCfzYoXhB+kHK1iRp4uVxd"
    "gxM2nhqiOYZ2CgkaTpltYdXml2bYYISf0ghTLX1p6yYFgT4lyJz+TlQbqXNM74mGdIpMft"
    "ahuo3MGXoyrYczNJmSmWmRCcJUQxM8s4k1QXPT0JA9J4GoahrOgjIubzyfwRfQTJV/A53e"
    "7+FevJM/HKLY5j3h7Sx+x3//xk/rVCM/CIN//2zMdGJo4riBBXK61oBG5MfSIoxxUJgv52"
    "mAOoYBCD8vBcAN0ZiDKv75q4kifXLgdVsg7x4pvHtQg13lTbg+TWsnPU8tTNV5NV1Dw+WD"
    "InqPjGi3d3Fe8WW/fet9/lm0hDEzVVzdrlovn+25SYPmjqNrZyAD1+4JJRa2iRYa5PDVvC"
    "nhn3JHBz9hWw4JhoW2OqGRGXYMmCqN/545VIUZgtwpxs5UPh7PHsgzO6PkiQP0P94XDQkp"
    "ym1/pAy7I0VpJOaZh1V4OninVA4sB03ndwGY/nL7XcEjzjbgBp0v7cHrdx/+JgAxmX1viY"
    "sCvMZfQhDbWFnpc4W5O9ajmH/mmNn6gqTj7krEcNc8kTP/YBP8/RMrBaxMkw+mD9d+AR71"
    "vnaHo/bXO+h+wdgfhsCpPerClXNx9jl29rWrD5NbWdcCB52gX3ujLwj+Rf/q33bjWgvajf"
    "4F85BbbttUqPmkYC2MiX/aPyWmrK/WlbmJqrYzx1a6WlcSMdVyiA5QmY0F/qEYhN7bc/7v"
    "hzc5yv3eHogJ9OFNTGG33pVzcemvFICVciYrIlSl5arvzFlrmkKmSBjW9DHbpc5CYNrjN+"
    "aPIpI0S4F0ncdvozPocvvwuYW8gzH9dvfZPeMdjOnn7k1XnPEO4sulIiP+vMiIP88e8eeJ"
    "ER9eXBQd8GEZOd5TARX/lbDTUak6j/UNbfX5m2JDN2/sJgavaujc+KaO3myoI0JHiPTbQk"
    "bibY6VeJs0ExyjKZljY6aYszKmIi63hbnwlu11Ab0aaxHZgRUFNSIkEY0hKriEJJx/H/Zv"
    "M+AMJOLbH1210f8hQ2f2rqxCaOs5dXTD1ik7g9u+xH4TEIrshHyL8Ppr+59xY9G56V/FtQ"
    "EdXMUfh8DmlNFGICCVUbkyLIJZ2lp8RH7Y6dpYSWz0pDwcCzPq/nOUj3dABdz0b6/95nEl"
    "xPHmP5uVXaBEpY5yhXJZaIVymbNCuYQVCnCOs4cQAwYnplh9eMKWpiSumOdmVtvkpcX5In"
    "4GU3wvsIMfCb/AI+s7pkNtQUAneHz/UjOPxFdDjdYS+F/MJ37JQhgxYumEoTlmSDUXJMm/"
    "5zddT59nUrpud2XG9EqimvG8ntTd22i+LLLcvsxebV96i+1sNvcRG07KiuZKv+/RDLsdiM"
    "Tg1unOnp67BPwevsRP/3V+/u7dx/M37z5cvr/4+PH95ZtL3lZ84+Sljzlauepd925j9htO"
    "1MeiOMw2XWrsM5npVPcQS9qX1Ib51kaIeLhoUaFC7kMhyY2K2zfCmka0MzQxRSM2Qdgiwn"
    "EnxiDjDTtf+r1OFy3wM7LxQ4qhqqzXFJsWdtI9kOfGb0WNnPRb7d9v9UgslsoWZxu6lcT+"
    "TN3b3dq587cXHy8u3324CMxbcCbPqrkWLMKP8eU7/+VKeXdgVFK6BWvtFnSW2oZqjkpKNd"
    "dazdL7u2PvLywPSqDrNT9CaC+KQHuRDe1FAlqBTiq2633AvmydgRb8UQvB3zG9/fb1qjto"
    "IfdzTK/6/Ztu+7aFvIMxBXvSQvB3TN11bMtbz8bXxi/jFeboEUP5z7zMdAjL1FlVL7zNj4"
    "NMMmIj8kAmtY+IqA3IQKbqFknZy12ZpkEwzeZgfbEYzlMutyuggzP7XQqBXYqsgq56cXZb"
    "mLLXbwXyvJFuh0iTiKPY3a+X8fiEROrh84H7HZHPx4aBvMHmICpZwebggLxBh7A3qAlX2d"
    "PIYmnyf9TnAVFNK8qiZTZq5nGU+qq5Yq3aF6In+bIcUgsgzUDFhkGsMzTBlD1BUoHOECPY"
    "IFoL6bagDkWawdMc2yKvANlz3sQVQ0+YIX5kPhEN2SayCNbSqcud3zGV1ozEMYVD8iTLWX"
    "OWU4atpTmFCwUIvs0JEHybDBCU0a0VR1dJisTfc79/X2TT/f599q4brsVi10ztWZljVmrf"
    "HRE6QqQ/XBTh+S6yeb6LOMzM5liUgTgQ2B+8jcG329ve7fWunmxx41vI9uaY3gS5QTAjik"
    "Nt3Si774iJSq9E7XYe8cnkpOz3hwu+ks10266kNvLa1mwn6flt351//BC4bOGfPG/t8Gv7"
    "5ibJnyyIpmMlmy5PhzMqdQyhmvtYHIotWhLm7GjYlcQxQLzvaFgZjXASDwTyY6nz7jZQc1"
    "RyP2reZ9zooWu5JoTjwBE/N8ExivPNPFrR8lsUIhLvLdNZArE30+8dDh1y+KiBaGq+q20i"
    "cnZ/hiZuMCWx2Nm9hXkfkyZ60u25iFScGg5Z8gFhIy9IDRhAlX9nNLPMRTqVuId7bhH3Lc"
    "lCGRIpQyLlIqSejycZEnlyan5JOvoIU5DWphxlB3FkJRztIYTjZebKToI1guWbUv6xnyp7"
    "TOlfW60BarJ3uRKlGxopuxfvSu7+Zbpqs3YH0w6KLMK+wLYIaaE5wdofDrZsPkCayCL3vG"
    "0Tub0i03J3H8mNyeZdjemYTpbYItT2qjsusT2fIIaf0RPffBDYnkDYr8aQbWr8LDSamRAD"
    "IXYs/DpDSwOrZMH7YJ/8DiCIgomvo/NP0VJ8N3M5ppr5RCF8Ak6IL877IMaMb58w/25u50"
    "RD02dIjDUwm/M91QMf2iJYAyPV1EjwW4UOXrHVvmqTypPwlass2+gCqlRbytKvPVRtr4xg"
    "S50rfKO6YOX6ve7d5ncdzmPcum+55ZVb3rJPPLnllXuhGu2F5Jb3JNQMy5Mye16//dFteq"
    "tPUitbtFGWayxXrtEgjyQlGqhYFmAgXGe0G1/+0UJf/jGmg+51r3/bQu7nmF4N2redLy3k"
    "fo7p9aD/7a6FxEd8v/UyKX+wAyrFpXnt66yO2liWrCCpYkM/M1iqVmA37gb9u/4QKhz7R2"
    "PaHg67Q3HOP+Ln7vj17+KcdzSmd4PuXXvQu70GYe9wTPt3XT6H4O+YDr8N+ednEAsOx7Rz"
    "0x8KKe/APSMqMYvPeswtQQCUmFt++zqre+O5VWxy5c2uZCSXpsHGvwzEIZFjiOXaA8hLDl"
    "Kp5VEgcIwAV/2EMJeE8vsrc9OxSmbPxgRlDm3lbhnAmO+P0ygp2FlnKyYQyttUH95kyMEf"
    "9siJKu0mK41eROik0YvQ3CUMQ0KwHobhqAoqR9wbCd20LQs/Z+Q/xARjujkVaw2B4//+Lb"
    "FatrLSY7M9LxEhWRM/xeEdBziJ7s+mRfR7+gt5TuxHY4gmfNYHierq7OorWvgp8AJGBxX/"
    "+RoxiFv4ZNAdjga9zsj1HKbHEYRs+Fw3+HYj5QF45Un+/MuAGDjjXUdHinZ00gc+/ipAuv"
    "N7O8D9cnG4NKXKgVUGs0McYdyYzVLeXVMGqCF08ZUspuQQiZhCKGHG+COggonYDjo60vEU"
    "pGFsh1PH6+aYBtTuI+hWxiozlC5iz9bF1CnLSOu10XVXBCLUnua6OkfuKgFhP/qN69PU3J"
    "g0KAkEUW3OEtlmE1HTRjpVDUfjsDYR5v/PifUJAVWACFciFAbihxOR/C7i0eDXJyPy9n/7"
    "1BJEq3hEpsNCMV51KCNqbdW+Kd83LCO2ZMSWjNg6yVAeGbF1Emp2n3WpGs4gB/V01qUs73"
    "1ASk0hvnNqB2VMiiIVgw52M1IQNfmKv1yyOd8DsEFRkxd9gesBTfASNQYl/79j/n+1bdsX"
    "/1/TgbrWARCZqBkOgOTQlZ6VHXtWdskvdRdLw3wGJqgzx1Rs7BIEU6JNM49hIkFrRV01L1"
    "SChtlEVIPBaMn3yyZ9xdCqN6/sC2RIus/wTyJnca4z27SeBXtD+DYbEU3nwye93kzVNyiZ"
    "GSk4eWUhGHVvMJDZjKi2/ki82I8t8xElTSRporL2UdJEkj+oEX8gaaKTUPOUzLh1T6q4WI"
    "7ISrrGu/hG++7uptdp345E7od7CMkf/av2SORLBYciherbTXsgcqjgICsFhC8Ye9e3cNI/"
    "GtPPveHXnpt3EhxCy1Fv4DYUB/EV0cskh+CZnVaFtpjaA+E6p4pItaeoPb7OLcpyxuVOmi"
    "PeO9t5QHDthO5M2bAV3UKliErqM5+oC0NWAal0nOFrzRi1lDLOakUw3fEh0EghlcT5Zh6R"
    "tPRbFCj+BW1FMS1gbzTH1gk7QxML04cJUk2HY4qcJfwYqKllmQZRoFDEBMGXcgtrwUl+gG"
    "2vZJZXZgsqb3E18X7TCoXt67YleSb4ApJMkmSSJJMkmXTaLIMkk05CzbJK1E6rRHmvuS+K"
    "bkjkKHadu64+LfBKy2paAzE5no39riH2V8QFl05+c1lPOmXp5O5zyrBQK4mjGKz7ZqGCjW"
    "MZCxEROgrYd/2ks/hKztporRiVrGCtWM8wp4NdKiY4xyJZ7EDBbJ3ueJwc5E4zHsOQpfCG"
    "MUSz6cM4m1yIRhRRYYKYU+f8B3vRYawJNf6hXP7UdGxkm2dowhzeWDctkTcomDyyNC0bSD"
    "tDp+QTmlAHbj0RF91+CEHuyVQucZ/3LkkoRgJDKy6Z7/2Wiuv7g9k4iFcGzMWTo5LgvzgE"
    "oiBdlaqSbzeQvLXkrSVvXevVysGuUiVvfXJqdldkpYi/QEJy14W467Ks6pHSJTt5wwFUat"
    "84hDcQrjPaMpYzJZYzvGUpGscZljnlhPWlZU4FZ6SUTvhPET1lJA0ys0sOwpDIKSMnS9vv"
    "ctFBFjhtXmejGwgcH7o7WXXIEuHVWAZZIvxQSoTLqivVV13x/AMlAA2JSDjj0z7kxSkBaU"
    "xMFrKRhWxeppCNl2qyJa5+TsuRohoygAUw9ed2BbiWi6KopylYn8gVtYVbvH8hUYFnyyCW"
    "tPo/RzLEYwFgEEWx14ifAxmrsWB7amN1W5w6bi/HipGsll8EJr7bgzTHLVG65r2QwqbpEI"
    "fTvf5IqFLRoPqCqdZ/PFrzZBGVcLi0F4DrYOZgqfjNUFQCS3NW+2D2KRmZ/M96SL+xoxp9"
    "JQNc20udL30bKbGt3pVmXlgrXurKg9eoQESrYdJ7xIhqEdtNM4fX1DCkU4SZyFoHnTYRm5"
    "tPFJl8FX6GJnPM5kFo6fBL+6fz9x+gaiL8+zSHhHX+BZrQx5z8SAtl3c9NS8awwj23jQiV"
    "kYUysrCsRZKRhTLkrEYhZzKy8CTUDI/TMk5ov/3RRRV+uCjggf5wkemAhkuxwBPM7Isy2A"
    "YCdY502zR+okj4RHb0hIzYzET2baHAvbc5kXtvk6F7TDWXaXRwdtDESmL/0RIvY+t3EhfB"
    "dxw6v7zBYzcqKR+7tX7sWuTRfNgwhzwsKXPI66xln0pIqDh7yx8SkcEj+WEO6SxjaadxQZ"
    "KxppCudReHBtRu631GFFMF++uynN/Y4RqxiihggCCTBfbwWUsEK55W1pPBv8LLjjFF7bse"
    "cKnoCTMEWxNgYzX35TfA0KKFTh2bJHndDeTXU7SSUa0Ro1p+1SIXpQewXAErUW46rST2O6"
    "UOY6lS5sEa0UJSBf5Ts+CaZuUgPETs165pVsOuyJJmqypDbQY+SYhpS30Er67mPoNFkTUc"
    "bVzAKSuKfs/590QmvFAOIzde9RVDzJnaFuFCK7ene1v0mppes7+JikDi1XSiRBUXAz+qRf"
    "jTR2Np/tid3m9Mx/QLv+BVLp88YkPn04IfT5CzRLbZRFPHRtS0kUmb/nWRwjj5hDT8zBC2"
    "iOjfvfUr9lLu3VhRGqHdartcBSZLN/SRLJqkG7oh3dAvvYQ5uDWpdEOfhJr5QkExqZGy8r"
    "0y+dMV03Qdh8ViGp5yuV0pNTizX61e9fs3EYVe9eJVgb99veoOXr8VmuSNdHdhnLSeq8VX"
    "+rTKeCBFpE76FWuh1Wl5BGVdjtYLJysfDnIlkmv9fUgJPEMi0t0Ug1N676T37qWZrvXeu7"
    "gBqADTgdfNkWIasnkFMN1/Mn09n02V5NJX5GouyeF2DJ1QeyjyTBopLG7kejOPx1VFS4Wt"
    "mhZgcV0hIFGFWBNNn0Vyi5+84qWqoCF55MPCQAv8jAz9kSBsi6SXJmKmmx5jUoJUTNFUVH"
    "I3sEo0kF4SfpTG5+7xziVZWB2mi+FGAEiWU7KckuVsSJbzdOkvyXKehJpfNtmmVlkL1afb"
    "1Chyvp4r+KOYQjJw/hS0HN8elFnGJ0UlFZdPxYUhq4Do6MW6O0yI1/IdKQOtVqxHRA0prE"
    "dcTdmsR3x8FCA9KOLdGboqZKCahz2Hkh1uyBhHCMp7IJ2eoYlHqehaUNQjJPmKtxNEg/vy"
    "unud3/g5henY6e0gcG3ipjdORAjaklgLXRAV6BEbDmGfEEZLy4SaxKKECbxgj/fisi3EmC"
    "EogwZfa8KI9airBILxrckmxEm4A0mcSOJEEicNSZyc7kJREicnoebgqV2GPYkIyXolawkU"
    "WVNjtzU1+AifKwu+yjMzhvH6d6HFuqgz8o1bbgu4oEnJmF61h71OC0Xcp8oUM10d07v+cB"
    "S/BPYD3p7W+86tj/JL93+Vv//KGy0t/ZH/MJHO+vuTHd8HFNHsu/MCin13nqlXuBRV6+9P"
    "D6UKpfjttyqTcjjc006qpPCdFh8s7o1KQB8Tk4VqtnmBj6wQ9DLAq5gq/N6WyZZETVn25g"
    "bMJ4Vl2HyJsHlNZwDAJvuNmKj0P9R5vxFn2RK6znlVUVJUxqnnuh/CiFXgfjiuouHN+Ntf"
    "ksNrizfAuMvtbV8+EQufPMzn95bF70s6Z+4wY0+mFaXd49eaeU6ZZbhVgShUGDCvGPLFwB"
    "uBrXuTnutaE+Eltmw3Lx9cH9A2CP2k/JPjYiBMNfgHlmkIAkZFmj94VtJCT3d9O1kxqHYm"
    "vpnj3ZCRTytu6UMhbulDDrf0IVmvldgbrElXUpL/rvV6tD6paHWoD1TF8rNMTMa6pLWSxZ"
    "k2TVmrA/RVl5vcahE1cCP6RvxPaoRL5HruYsqPDbSDpmtXVCO+cJn8busTePkMpMdgVSWM"
    "IdFFUAlpcg+RJrwFRoJ8FKsavtThZ2BN8+w2d1c+Kv/2cCFtQbXzu53KekrcCf5cHNgKqk"
    "bhzQWe9DV5KhzEg36rZ1OF1tQUPzdpRb1s4PzqdkW3odA5t0nEBtuzCqRjn9Bk6uiGrdMJ"
    "2DeGVJPbp2CLODUcsuSjIHWvWUmfp2IAj2RDKcPlGjJcTj5eZLicVHNKuJyplYrk8tvLIL"
    "kY05YeJKf8pxSXGRI5RjpzF6FyAjKS8nRfgzJJe7xLlDNQDi2Vk0hnx/HExGQwzxbBPN7+"
    "JMUBmxfFE5KS4TtrwndK7K5DobpBqfYtfePRAvGHORn26xkfuvlzGW8+D11t5lESXhZemT"
    "egw6tqQi8hD2UQvvJ4VnaGgIf1opDRHBszSCJkBBtEQzOPhF06Fp/1BE287/AT73iSRlvs"
    "/oaS09i/udqC03gol9/yIDNbCi7al87U0FXl96eHUuuciJRc5myxzPETN1zLlVTCiPzIYO"
    "2Skkexus9jG7r/HOUrICAbbvq3137zuFZi8SG2V1F6k6yjQLjO0DduORAtBH/HtN0Z9b53"
    "W8j9HNNBd9QbdD+3kHcQfxoXi9spFLaTE7UTN0uSdN1ofhwaG8fXncKGbaLouKxMG6izpi"
    "2uA2vD4lRhSanlumm5Jj76b4xobcaIlVXUJ9qgmbdFhrexwjvpQm0LFzNGgRzCBn8Wac+I"
    "LeH868HPHfTx/fk7NHbevMEf3zXdsKW/fRKFh2HL65XdgQhf8Nf7HVLNbZldx3jXN614t5"
    "y9cZP7ttx9m4yBkvb15eyrlWFWrXxryq8ECWzr7ejQXJCpyQ3Y09wUddWBunMLlEEncHdR"
    "n0zFjPw0g7dpap/Q5JFYE6SaDtc5vDHzSbxn2zAQ84p/oYXDbKTpKbXg93FDyTbuf3LLCC"
    "oZQSU38zKCSqq5+oSrsvWwwjJycb/WKfPAf9amjLQvW2tC+q47GPZvW8j9HNNhd/C91+m2"
    "kHdQDxJa09nSwM9K2dEel6uzKuoUdCUY3RSkcwN+VkJ7jPfxjc1BhftE3tGalqyZt7qVK9"
    "s0GLkNns3KVsEJyVRY/qYOKbAbbMM2i0Fb6hC+tG0A2lL3gqUOzBRnBp9FjKmM0ysKVbiI"
    "/5ZglXzBQz1dUUWiGmM2MIlaycz/IfTylSymG1WoqoPxW1+fKmT4yxcACEUMhcobpY9UH/"
    "v14zVcUOmIxmqZN6Ca1HYJ6eTLT71Lzdz3noYarSW3uU6QRbA6/8l0bGSbCCPVYba5INYZ"
    "aiOVm46fQP/wTo6lZS50Bi8TZUhzCDIpmkADuK7wE4pJJ8ihtm4I/x0lP2zkfZkkyb3PG5"
    "d8bYf/PbyZ4fUUsEFbvsgD7Hz4ZtHfUcENJHEvifuyZvFQtjeSuN9k/B4eoyuJ+1NQszrH"
    "lBJjU2I5JF5nQrPR6X+7HXUHLeQdjOmoe9O9+yLeuRAcjun33rA3aiHxMaYc3mH7mrfwDs"
    "a0+7Xdu2kh8TGmN92R6NT9HNNfu1ctxP9swlQX4k5zqNMkc8pHCWCzoWZX0rVW7KDb7nxx"
    "I9XFwZhC6+Bs6J8x7bRvbpSrducXPgz8wzH93O3c9G6hsX9UD/VRMy0DITvzw29fZ3XVNt"
    "8jvsEotayJyconXq2feLA1VZhNlqUmV1hooxlWT6ZkfxMsucdOzrGM+ZUUzZtiR6ULmDEp"
    "SHJbIxDZwFglpGXyRJ2tVYwIK8ocxcTkG71TfbQL4VrYyFUbEZUvLMl9YYk/GJMol35ZSS"
    "fU1WEO3LUeodjUzXAKZQ3mCjDezut2ICinzOJavY0+GOhpLqjQJMjxQYVbFchUWxKLmRRK"
    "Y5vWPaY6E17CJnrS7TkiP7i08SxKafN5v+Tw6vw+yP3+VloS2lb9wTvkoZTLTH8kCC/clA"
    "p4l/wTFIABD9P33h1i4JkAj5RF1AfelSaK1TZFzoUODirHsghVnyct9IeDLZtY/Jb4kQ/n"
    "e8Igr00j3JJBzhum2pg+EWzw77a0TM1RbdYU+W6i8i02YMoIkZlDNX5pavIP0UCnzLHg8i"
    "Z+rilIzr0BWK1Xy4NyJ337QYwV++Ei/oFq+37Ul4oYLofgPozdYMmNNKmyQ7LAulFlh4xg"
    "iw/jewsvWLl+r3u3a9AVZsw3m1v2Lf2y0i9bdrEi/bKSvqwRISD9siehZuqk7+ZyCvoGEp"
    "Xw0zXKpboo4lu7yPatXSR8ayeXS9UfXLdve8P2qAdnw//VxNlZMpvqiLOozt8UQzcP3mTp"
    "arGFKAFwIHAMzq5dmxN3P1UC3UDg+NDdyfDlD07Y8pWBOCRyfCBfFAL5IgfkiyTIzHQstZ"
    "SRWEkcH8SXRRC+zAb4MoHvvYWzXjOyftURCNcY6Ua7hdpjetVCV2PaaaHOJmuLt4VyiHNS"
    "iBO4+yxwmZEdljnCNca7Ahi/y4T4XRzhgFxXPHJd8Yn1lD0qUfUFNtJhz+8ovmV1ezrzet"
    "yVUt7sSCN5UR/dTu9r++b128vmeSxrO7w+WacE15+h+P6MrXWR0p9USZ5KhK+oJOyBjIQ2"
    "D1rhfysJbSAjoc2DNnBoKp7fsyTMqfIS8jzII97JElBH5E4P4ouSENt6FqW6fgEelq/zGn"
    "zYu/kOOSnu55he928+txD8HdPPvfbX/i1kOrgH9eD+ZGhwZaHBEV95AsfsV7ckBPf/9paQ"
    "f9t7XRs7g9u+hFN7J+90icRIJHTTtiz8nMGyxARjutm3UuB+L6EUyDP492/xZWA4fqpo+E"
    "ZESIZGxyCNxo0VxTQqJUHNj4h2R2AS39KxuldBR4cJ69o43chcLRAL7Y3DCqAtFwZ9qPhG"
    "523pEOhEBuWWpbJC1XWOBPCkC0CBpPl7siVS19BVR/R0rGjxH6cpJgT9bQfVF95P//Gopv"
    "FOXykbHlop6QexkZedgRAe7aJloVJYIMUhgVj7VT0qL20AgvHJo64RbrnF+1z1jLJWm3Sy"
    "XYkq8WMril2XYcoyTLmsEZJhyjJ+tUbxqzJM+STUPCWzVK9FMU59JV1nRr2eUS14Zm/uzA"
    "iE6xzbUlPg/aVjEvvs8jFhmTpDXhVPm0+eb1A+JrK6LvM0iQjKh0mtHyay1slOCH1vCkyf"
    "S+Ial5NVTmSVkxeschIMx71z+/UcvWshjs/fWtU3CTjZFIIxzNdms4sBO1yMWmwHNCCCdy"
    "V4tUKyCpBANXy/jv0ncTTTLWbDC7ERNdG9/phe9GQn99iOmASciIuUZCclOynZSclOnvxO"
    "Q7KTJ6FmPiVZmm3MJmpWEpKm2YCmSa41ysytpLScX7WeX5Kw2Q1hAyv/smRNSEYSNfEXYa"
    "hkA0hjYnKYSv7rRfkvPfX9zJL7SuW+QhO3ALb+VN87vIc6fGO2sQbU4l//D8ifmaQ="
)
