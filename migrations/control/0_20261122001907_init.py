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
);
CREATE TABLE "control"."trusted_document" (
    "id" UUID NOT NULL PRIMARY KEY,
    "hash" VARCHAR(64) NOT NULL,
    "text" TEXT NOT NULL,
    "registered_at" TIMESTAMPTZ NOT NULL,
    "application_id" VARCHAR(64) NOT NULL REFERENCES "control"."application" ("client_id") ON DELETE RESTRICT,
    CONSTRAINT "uid_trusted_doc_applica_f878c0" UNIQUE ("application_id", "hash")
);
CREATE INDEX "idx_trusted_doc_hash_f3749f" ON "control"."trusted_document" ("hash");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXf9z2rgS/1c0/HJ9MxzTkDR3k755MyQhra8J5MBJ7ws3jrAFuBjJZ9kheff6v7+VbI"
    "O/4WBCUkP9Q4staSX7s5Z2V7va/FPTGXUdZjVatvmJPCrUIA+1E/RPjeIZgYvM+jqqYduO"
    "1IoSFw8tSYFtU5uSR81ctB1y18G6C5UjbHECRQbhumParsmoIPk8MfUJcgnF1EWYota1gq"
    "ALNCQWo2OOXNZAdxPMJ3fIhLsJQf2PrR+b744RG8nb+YRZRJDUkUnRhDw0xMAG02Fkk45f"
    "cAyPmn97RHPZmEAjB0b68y8oli9PeHhrT7WRSSwjBq0YTHQhazT30ZalZxPsXMi24g2Gms"
    "4sb0aj7e1Hd8LoggBeUZSOCSUOdokRgZl6lhWwJSzynxcKXMcjiwc1lgUGGWHPEswS1P4z"
    "LMtqmtbpqlq/rWpaLcXIkCKCe1AEH4r4CEzqconBDD9oFqFjdwK3x0df/XGWSPitxIC3rd"
    "7Zx1bvzfHRv8SADL4k/zvrBDVNWfVVdoFd7HcikV9C7bNdM4003jc3ynk23jGiBOieZxoN"
    "QboJ9GHBt8E+B2sJ9OGxBNpm3B07slJiBAiLL3k0zQE4je4Fc4g5prB0SIwVeBJMdZKBaL"
    "jQqIuedhLWZelyfAfPF9M//lXB+xvEIq5EoNfuqz3lTK1JoIdYn86xY2gxxEUNa7JEyaJt"
    "umrWnCVLMMVjCY94ka/16BpvW6aOgzfPkgHL+qdkQLzlkxKghXTLJLAy2w4bO3gGKy52g9"
    "Waoxl+hDUXPh3LOhHrMBRMCUemW0cTNodfQXYvSzixRnVoA9RQLAjJPXEQ5lM0Yk5aLLzW"
    "wAM6oHdcZzDd7hB2iBQpM5hjsdZDgsbmPaEN9BmECUF32HMn2gxECzOkXMK+ALr7Mp9G+r"
    "G9IcCNGCW8gbowv0SnJh9Qw+SCJYZ/j/jEcxGDf2Kwx7kY4rlCzEcvc2VdLcliRJU4KyzO"
    "5G8BvMP224E6vc4uJ/Wrg33QfLsG2tBqJdyyTuC9xFfOJy5mQgGQY0QV0ushPWEzotkgjw"
    "opwlGijZAOFodyAt18+3YdpEWzlVD7lXGsp/B22TC3qTdL6WcxyEPaMn/XtQul11e161ZP"
    "/f0ERW4GVP2o9M7DmsjNgPbbvVvlrH2CgoukgrAew9ZiVw6zkqyKiP1NOZbootSM63Q7wA"
    "EK+suAnrb6ytlJoJVpnOgOcbUh5qY+oNfdvpqsEnYK1PSU25ba1j61f9d++QyNbMe8hxeT"
    "OxFf5u4mbD1srsHWw+ZKtoqqOFuF1pbm5y/9bid7oQvbJ5hnmLqL/odA2qxjJ5VsrcvBVA"
    "Ahep5x/rcVxfLNVeu3JMxnl93TpJ0qOjhNYO4Qw3SI7mqeYxYCP0X4LC5sNJVq/x55VBcI"
    "o6FnWi6YIg0x3n9qe8IcUa9ZbAw2ibYxo3I7qZi2daaBmQzLrz9QATYlyCrGbJ0x/vZCEZ"
    "4sKSp2bJ0dOqaaKfbGuA0rUpotp4xZBNMVWyQp4gSHhszfc3sJ1ixKXpcLp93uZYwLp4qa"
    "wP7m6rQNRqZkCTQy/Z1TpaMmsAelhwMmGjyPNwNtkWuMWo8FebC6k4oXBXgBarrARMMZc+"
    "AcalxzRlZMghhlcokKSBvhRXkMmm0wQFWu2n21dXUd48I5GDmipilLHxOlb44Ta9WiE/RZ"
    "UT8icYv+AGMruXwt2ql/1MQzgfHINMrmGjaimITFYVGMzeFe8wZ8TpBugdG7Y/TsBJ9Tnr"
    "/VHqqIOiIN9Ax95DQgvPjUI9bCSbTCHxhxOvVlh7s7zVO+wfj8CaXMMwFTfal1HnS3T3C9"
    "lvcz+NCe8IEuP8f1PKHBjpUkeNohSlGE9AeOfOI6Gj4KZ+MiOMUPRamjMWMGwoFnLwxzkb"
    "7MCeahD1M6AjN8oC83lnB7qnMmPZyWeU8EGaM6vDBnPgmjBIGyK1yfDrEtrAtCimwCV1WE"
    "zc64JCslb2+Ff1RIkQfbhO42YHOcslLxyszlqNAqFtmRpnwpx9OuL6Y5wXSJ6KnnRtQlwr"
    "Z2C/p1w+rSH165Yuu6tgCdOWfSeZmpWiaa5OuVLGis6cvW60fZBSHNoG65I+bMQOVjc6Fz"
    "Mdsi75HY5ZL1Qh8SbYUS6OuEIopsSuwsJXK7fVchaeVbsvL0vyok7WUDpYJoh6IWTYJsH9"
    "E+Xgvt4xy0j1NoV9bMd6HnVlvW+8vnAlvWL6r4XQd6ECjsmVpftD5f5Qs1KhHTtq6+J064"
    "yW02DjYDaGKB1sh/QC6bEsrfS/0rCJYDncwayXMCBIv9u7npTvxzCpi7xBGdZel9LzLGM/"
    "S/aTHNb1rpfBvqfP6xE+3LfJrGOydcK0b1+nEnexTbGAa5+nMpzQSVPLgrmJCi3AvVME9o"
    "tX9T8xmwkFmX3c6HsHmSKwmt3AVsshebpyO0F8Rlhr7WASBOkPh/QFtnqnLbPkH+74D2QL"
    "T32ucnKLhICodvEzxfKe97q9TFNql1V65hmzA6SVup72XmtAM8cDbic5yy4nLZuFwWIy1I"
    "OpBlny3zEeSYZsv0B08bZV0R8DABFord76EDqsFEHNtWwEYyDYSpgbjljRGVB8KhIR0TWS"
    "oOe/uFDvE4Md4jh815pNj3dhhpE+3FR5SH23ViWXdIwOenTxFmwxBzEkSGMGCEv9kPo89w"
    "Hd35Fxp0xAGaO0lkgRWIZubYkZ6cwKyU7WRsCSeEPtc8LJYEZPvZP542ESOR8UEigobOHN"
    "IA25g3KJlrpvEtguSfyA5Sz7EUxfdVaNs6aL93RvnROtru0Wpt9yil7VaOl+jB6fXOTecd"
    "m07iC2/mwZAZZwdWYxyl2UOct/8RC1PYywh8Xd+Q9rJOMZUK7Np1r3ur9JVuR+l8OEHRu7"
    "Rl3b/pX7c758K2XlyWxLoGMV9kLoTty8ya8syDmEpUSGKmKPcQ8Oa7d+t8zu/erf6eRV0c"
    "c4vp2CokQpcU+4jx1lcMYVpr/2W0EMYxoj2EeVvemcjC7DkOoXohRSVKs4cgH66TwGN1/o"
    "4kwkPLIzYM72pFle405R6ivX1xuIRtpURU6AoPVyZtAnVzJ49HwfPCz4/Ng6Ofjn4+PD76"
    "GZrIB12U/JTDiOp87ne0vxrTLT1uE4BxE0Ynaaud9N3gNMxPXtCOyKCtUuzlpdjb6Gx0kC"
    "T9+YejY1nZd3N1zT8WvXAGPPtctNxKvwq72ye8XsE3tsRttZMshu2T3jJtFmv+pN/sI5vL"
    "w8JL7xAbyYLgAPKcULcuci1LR9IiCvG9n5MZJ91IdZETmePHMHdz2m32GgNm+LH+jKcID7"
    "XXvyr/Vnn9Wxts2FU7dYV36r6DaLveTcd3DwQXA3ouc6OK/wf0oqVcCpeA/1sOfwDg6mxm"
    "PcYpK+ux1DbFyKQiufkmfE6QVrZjmflMHIcVSnu/INg/K/FgPSvxIM9KPMhIxF72v0ZUls"
    "mzb3+OqBTGYn13/h5RMpNZpuWZznaWZ3kmMnquZ3m20AcH25NfL1FI5wcm4ljeLJnjyvFo"
    "zp+RE+GPLnlwg0xa4mBcLOqSZx2ve9WxM+3RdG4NeZ68skhLbJF+29Rn6bVv989BRqXLQ4"
    "ZsWX3YLmxfZsuztEfsHDI2xcngDc9/JIgrK7PU1scuJB7b+aChHL257JnHSqlBlzL12Nf/"
    "A07LYbQ="
)
