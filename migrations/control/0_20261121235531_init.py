from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "control"."application" (
    "client_id" VARCHAR(64) NOT NULL PRIMARY KEY,
    "name" VARCHAR(120) NOT NULL,
    "publisher" VARCHAR(120) NOT NULL,
    "home_page" VARCHAR(2000),
    "kind" VARCHAR(20) NOT NULL,
    "auth_method" VARCHAR(32) NOT NULL,
    "jwks" JSONB,
    "redirect_uris" JSONB NOT NULL,
    "post_logout_redirect_uris" JSONB NOT NULL,
    "grant_types" JSONB NOT NULL,
    "scopes" JSONB NOT NULL,
    "can_introspect" BOOL NOT NULL,
    "trusted_documents_only" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "disabled_at" TIMESTAMPTZ
);
CREATE TABLE "control"."application_secret" (
    "hash" VARCHAR(64) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ,
    "application_id" VARCHAR(64) NOT NULL REFERENCES "control"."application" ("client_id") ON DELETE RESTRICT
);
CREATE INDEX "idx_application_applica_52ea82" ON "control"."application_secret" ("application_id");
CREATE TABLE "control"."operator_client" (
    "client_id" VARCHAR(64) NOT NULL PRIMARY KEY,
    "name" VARCHAR(120) NOT NULL,
    "secret_hash" VARCHAR(160) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "disabled_at" TIMESTAMPTZ
);
CREATE TABLE "control"."platform_key" (
    "kid" VARCHAR(64) NOT NULL PRIMARY KEY,
    "public_jwk" JSONB NOT NULL,
    "private_sealed" TEXT NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "activated_at" TIMESTAMPTZ,
    "retired_at" TIMESTAMPTZ
);
CREATE TABLE "control"."tenant" (
    "id" UUID NOT NULL PRIMARY KEY,
    "slug" VARCHAR(40) NOT NULL UNIQUE,
    "name" VARCHAR(200) NOT NULL,
    "industry" VARCHAR(40) NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "cell" VARCHAR(40) NOT NULL,
    "schema_version" VARCHAR(255) NOT NULL,
    "locale" VARCHAR(20) NOT NULL,
    "time_zone" VARCHAR(64) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "blueprint_name" VARCHAR(40) NOT NULL,
    "blueprint_version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "suspended_at" TIMESTAMPTZ,
    "suspended_reason" VARCHAR(2000)
);
CREATE TABLE "control"."api_key_index" (
    "hash" VARCHAR(64) NOT NULL PRIMARY KEY,
    "tenant_id" UUID NOT NULL REFERENCES "control"."tenant" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_api_key_ind_tenant__5c8d6d" ON "control"."api_key_index" ("tenant_id");
CREATE TABLE "control"."tenant_migration" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "error" VARCHAR(1000),
    "tenant_id" UUID NOT NULL REFERENCES "control"."tenant" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_tenant_migr_tenant__9c5eb7" UNIQUE ("tenant_id", "version")
);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXW1z4jgS/isqvuxcFUtNyMtuZa6uiiRkxzsTSIGT2Re2HGEL8GAkr2WHcHv579eSbf"
    "AbDiYk4zD+MIMtqSX7eSypW91S/qnpjLoOsxot2/xEFgo1yEPtFP1To3hG4CIzv45q2LYj"
    "uSLFxUNLSmDb1KZkoZnLskPuOlh3IXOELU4gySBcd0zbNRkVIl8mpj5BLqGYughT1LpWEF"
    "SBhsRidMyRyxroboL55A6ZcDchqP+x9WPz+ASxkbydT5hFhEgdmRRNyENDNGwwHVo26fgF"
    "2/Co+bdHNJeNCRRyoKU//4Jk+fKEh7f2VBuZxDJi0IrGRBUyR3MXtkw9n2DnUpYVbzDUdG"
    "Z5Mxotby/cCaNLAXhFkTomlDjYJUYEZupZVkBLmOQ/LyS4jkeWD2qsEgwywp4lyBLS/jOs"
    "0mqa1umqWr+talotRWQoEcE9SIIPRXwEJnW5xGCGHzSL0LE7gduTo0e/nRUSfinR4G2rd/"
    "6x1Xt3cvQv0SCDL8n/zjpBTlNmPcoqsIv9SiTyK6h92jXTSON9c6NcZOMdE0qA7nmm0RCi"
    "20AfJnwb7HOwlkAfnkigbcbdsSMzJUaAsPiSR9McgNPoXjKHmGMKQ4fEWIEnwVQnGYiGA4"
    "26rOlNwrpKXbXv4Pmy+8e/Knh/g1jElQj02n21p5yrNQn0EOvTOXYMLYa4yGFNlkhZlk1n"
    "zZqzZAqmeCzhES/yWI+O8bZl6jh486w5YJX/1BwQL/nkDNBCumUSGJlth40dPIMRF7vBaM"
    "3RDC9gzIVPx7JOxTgMCVPCkenW0YTN4VeI3csUTqxRHcqANCQLQXJPHIT5FI2Yk54WXqvh"
    "AR3QO64z6G53CDtETikz6GOx0kOCxuY9oQ30BSYTgu6w5060GUwtzJDzEvYnoLuv82mkHt"
    "sbAtyIUcIbqAv9S1Rq8gE1TC4oMfx7xCeeixj8E40t5qKJ505iPnqZI+v6mSwmVE1nhacz"
    "+VsA77D8bqBOj7OrTv3qYB8032+ANpRaC7fME3iv8JX9iYueUADkmFCF9GZIT9iMaDbMR4"
    "UU4ajQVkgHg0M5gW6+f78J0qLYWqj9zDjWU3i7bJjb1Jul9LMY5KFsmb/r2qXS66vadaun"
    "/n6KIjcDqn5UehdhTuRmQPvt3q1y3j5FwUVSQdiMsI3oyiErSVVk2t+WsUQVpSau0+0AAx"
    "T0lwE9a/WV89NAK9M40R3iakPMTX1Ar7t9NZkl7BTI6Sm3LbWtfWr/rv36BQrZjnkPLyZX"
    "Ir7O3W1oPWxuQOthcy2tIitOq9Da0nz+2u92sge6sHyCPMPUXfQ/BLPNJnZSyca6HEwFEK"
    "LmGed/W1Es3121fkvCfP65e5a0U0UFZwnMHWKYDtFdzXPMQuCnBJ/FwlZdqfbvkUd1gTAa"
    "eqblginSEO39p7Yn5Ih8zWJjsEm0rYnKraQibeekgZkMw6/fUAGaEmIVMTsnxl9eKMLJSq"
    "KiY+d06Jhqplgb4zaMSGlazhizCKZrlkhSwgmGhsxfc3sJapYpr8vCWbf7OcbCmaImsL+5"
    "OmuDkSkpgUKmv3KqdNQE9qD0cMBEg+fxZqAtco1Ra1GQg/WVVFwU4ALUdIGJhjP6wAXkuO"
    "aMrOkEMcnkEBWINsKL8hg0uyBAVa7afbV1dR1j4QKMHJHTlKmLROq7k8RYtawEfVHUj0jc"
    "oj/A2EoOX8ty6h818UxgPDKNsrmGjSgmYXKYFKM5XGvegueE6A6IfjtGz5vgOeX5W++hiq"
    "gj0kDP0EfOAsHLTz1iLZ1Ea/yBEadTX1b4drt5yjf4+FruvAC5J5x6K3w3c+0FSzAbevgo"
    "ioj+wJEvXEfDhfCeLaMt/NiKOhozZiAcuKrCuA3pnJtgHjrlpGcrw6n3cm0JP546Z9JlZ5"
    "n3RIgxqsMLc+aLMEoQaG/Cl+cQ28K6EKTIJnBVhYy8GR9bpbXs7WwW1VrIg21CdVvQHJes"
    "dJYysxydtIqFKqQlX8qT8tYH05zosEQ40HNDxBJxSG8L+k3jxNIfXrmCxbq2AJ0559Ibl6"
    "laJork65UsKKzpq9Kbh40FMbqgbrkj5sxA5WNzoXMx2yIfkFi2kflCHxJlhRLo64QiLGpK"
    "7Cwlcrd1VzFW5Ruy8vS/KsbqZSN/Avd9UYsmIbaPaJ9shPZJDtonKbQra+a70HOrNdj95b"
    "nAGuyLKn7XgR4ECnum1hfNz1f5Qo1KBGltqu+JLVtymY2DzQCaWKA18h+Qy6aE8g9S/wqi"
    "v0Ans0Yy8J1gsX43N92JH3iPuUscUVmW3vcibTxD/5sW0/ymlc63pc7n76PQvs6nabxz4o"
    "9iUq8fSLFHwXph1Kbfl9IkqOTBXUNCSnIvVMO8Sav9m5pPwHLO+tzt/BIWT7KS0MpdwCZ7"
    "sHk65HgpXGboax0A4hSJ/we0da4qt+1T5P8OaA+m9l774hQFF8nJ4dtEg1fK+94qdbFFat"
    "2VY9g2RCdlK/W9zEw7wIGzFc9xyYrlsrFcFiMt2EWfZZ+tNtjnmGar/fxPG2VdEfAwAQrF"
    "6vfQAdVgIvYhK2AjmQbC1EDc8saIyh3OUJCOiUwVu5f9RId4nBgfkMPmPJLsezuMtIn24i"
    "3K3do6saw7JODzzwMRZsMQcxJEhjAgwl/sh9ZnuI7u/AsNKuIAzZ0UssAKRDNz7EhPTmBW"
    "ynIytoQTQp9rHhY71WL3x1k8bSJGQr2DnfUNnTmkAbYxb1Ay10zjW0R9P3HcRT3HUhTfV6"
    "Fl66D83hnlR5tou0frtd2jlLZbOV6iO4E32wictw84iS+8mQdNZgTDr8c4KrOHOO/+Ixam"
    "sJcR+rq5Ie1lbcspFdi16173Vukr3Y7S+eUURe/SlnX/pn/d7lwI23p5WRLrGqb5In0hLF"
    "9masrTD2IqUaEZMyW5h4A3j483+ZyPj9d/zyIvjrnFdGwVmkJXEvuI8c5HDGFaa/9ltBDG"
    "MaE9hHlX3pnIwOw5DqF6IUUlKrOHIB9uciLF+gMpkggPLY/Y0LyrFVW605J7iPbup8MVbG"
    "tnRIWu8XBlyiZQN3d1cuLroj4WD/Fj8+Dop6OfD0+OfoYi8kGXKT/lEFFtOP2O1ldjuqXH"
    "bQIwbkN0UrZaSX8bTEP/5AXtiAzZ6sy4vDPjttrsG5z6/fzdvrFjxt/m6Jre5xv9mJfOgO"
    "di5TtyrsLq9gmvV/CNrXBb7ySLYfukt0ybxYo/6Tf7yOZys/DKO8RGMiHYgDwn1K2Lw4Ol"
    "I2kZhfjBP2QYJ91IdXHIL8eL8DDitNvsNRrM8GP9GT/zOtRe/6r8W+X1b22xYFet1BVeqf"
    "sOou16Nx3fPRBcDOiFPOxT/D+gly3ls3AJ+L/l8AcArs521mNcsrIeS21TjEwqTuvehueE"
    "aGU7lpln4jis0DnuS4H9sxIPNrMSD/KsxIOMk8XL/ud1ytJ59u3v65TCWKyX/A/sPP4fBF"
    "xSGw=="
)
