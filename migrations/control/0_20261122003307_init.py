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
    "eJztXf9z2rgS/1c0/HJ9MxzT0CR3k755MyShja8J5MBN7ws3jrAFuBjJZ9kleff6v7+VbI"
    "O/YTAhqaH+ocWWtJL9WUu7q11t/qnpjLoOsxot2/xAHhVqkIfaGfqnRvGMwEVmfR3VsG1H"
    "akWJi4eWpMC2qU3Jo2Yu2g6562DdhcoRtjiBIoNw3TFt12RUkHyamPoEuYRi6iJMUetWQd"
    "AFGhKL0TFHLmug+wnmk3tkwt2EoP5V68fmySliI3k7nzCLCJI6MimakIeGGNhgOoxs0vEz"
    "juFR82+PaC4bE2jkwEh//gXF8uUJD2/tqTYyiWXEoBWDiS5kjeY+2rL0YoKdd7KteIOhpj"
    "PLm9Foe/vRnTC6IIBXFKVjQomDXWJEYKaeZQVsCYv854UC1/HI4kGNZYFBRtizBLMEtf8M"
    "y7KapnW6qtZvq5pWSzEypIjgHhTBhyI+ApO6XGIwww+aRejYncDt6fFXf5wlEn4rMeBdq3"
    "dx1eq9Oj3+lxiQwZfkf2edoKYpq77KLrCL/U4k8kuofbZrppHG++NH5TIb7xhRAnTPM42G"
    "IN0G+rDg22Cfg7UE+s2pBNpm3B07slJiBAiLL3k0zQE4je475hBzTGHpkBgr8CSY6iQD0X"
    "ChURc97SWsy9Ll+A6eL6Z//KuC9zeIRVyJQK/dV3vKhVqTQA+xPp1jx9BiiIsa1mSJkkXb"
    "dNWsOUuWYIrHEh7xIl/r0TXetkwdB2+eJQOW9etkQLzlWgnQQrplEliZbYeNHTyDFRe7wW"
    "rN0Qw/wpoLn45lnYl1GAqmhCPTraMJm8OvIPsiSzixRnVoA9RQLAjJF+IgzKdoxJy0WHip"
    "gQd0QO+5zmC63SPsEClSZjDHYq2HBI3NL4Q20CcQJgTdY8+daDMQLcyQcgn7Auj+83wa6c"
    "f2hgA3YpTwBurC/BKdmnxADZMLlhj+PeITz0UM/onBHudiiKcKMR+9zJV1tSSLEVXirLA4"
    "k78F8A7b7wbq9Dq7nNQvDvZR8/UGaEOrlXDLOoH3El85n7iYCQVAjhFVSG+G9ITNiGaDPC"
    "qkCEeJtkI6WBzKCXTz9etNkBbNVkLtV8axnsLbZcPcpt4spZ/FIA9py/xd194pvb6q3bZ6"
    "6u9nKHIzoOqV0rsMayI3A9pv9+6Ui/YZCi6SCsJmDNuIXTnMSrIqIva35Viii1IzrtPtAA"
    "co6C8Det7qKxdngVamcaI7xNWGmJv6gN52+2qyStgpUNNT7lpqW/vQ/l375RM0sh3zC7yY"
    "3In4PHe3Yeub5gZsfdNcyVZRFWer0NrS/Pyl3+1kL3Rh+wTzDFN30f8QSJtN7KSSrXU5mA"
    "ogRM8zzv+2oli+umn9loT54rp7nrRTRQfnCcwdYpgO0V3Nc8xC4KcIn8SFraZS7d8jj+oC"
    "YTT0TMsFU6QhxvtP7UCYI+o1i43BJtG2ZlRuJxXTds40MJNh+fUHKsCmBFnFmJ0zxt9eKM"
    "KTJUXFjp2zQ8dUM8XeGLdhRUqz5Zwxi2C6YoskRZzg0JD5e27PwZpFycty4bzbvY5x4VxR"
    "E9h/vDlvg5EpWQKNTH/nVOmoCexB6eGAiQbP481AW+Qao9ZjQR6s7qTiRQFegJouMNFwxh"
    "y4hBrXnJEVkyBGmVyiAtJGeFEeg2YXDFCVm3Zfbd3cxrhwCUaOqGnK0sdE6avTxFq16AR9"
    "UtQrJG7RH2BsJZevRTv1j5p4JjAemUbZXMNGFJOwOCyKsTnca96CzwnSHTB6f4yeveBzyv"
    "O32kMVUUekgZ6hj5wHhO8+9Ii1cBKt8AdGnE592eH+TvOUbzA+f0Ip80TAVF9qXQbdHRJc"
    "L+X9DD60NT7Q5ee4mSc02LGSBOsdohRFSH/gyCeuo+GjcDYuglP8UJQ6GjNmIBx49sIwF+"
    "nLnGAe+jClIzDDB/p8Ywm3pzpn0sNpmV+IIGNUhxfmzCdhlCBQdoXr0yG2hXVBSJFN4KqK"
    "sNkbl2Sl5B2s8I8KKfJgm9DdFmyOU1YqXpm5HBVaxSI70pTP5Xja98U0J5guET311Ii6RN"
    "jWfkG/aVhd+sMrV2xd1xagM+dCOi8zVctEk3y9kgWNNX3ZevMouyCkGdQtd8ScGah8bC50"
    "LmZb5C0Su1yyXuhDoq1QAn2dUESRTYmdpUTutu8qJK18S1ae/leFpD1voFQQ7VDUokmQHS"
    "LapxuhfZqD9mkK7cqa+S703GrL+nD5XGDL+lkVv9tADwKFPVPri9bnq3yhRiVi2jbV98QJ"
    "N7nNxsFmAE0s0Br5D8hlU0L5W6l/BcFyoJNZI3lOgGCxfzc33Yl/TgFzlziisyy971nGeI"
    "L+Ny2m+U0rnW9Lnc8/dqJ9nk/TeOeEa8WoXj7u5IBiG8MgV38upZnQl+Ur2JCiPQjlME9s"
    "tX9T81mwkFrX3c77sHmSLwm93AVsspeb9THaC+IyQ1/rABBnSPw/oK0LVblrnyH/d0B7IN"
    "x77cszFFwkxcO3CZ+v1PeDVeti29S6K9ewbRidpK0U+DJz2gEeOFvxOU5ZcblsXC6LmRak"
    "Hciy0JYZCXKMs2UChPVmWVeEPEyAhWL/e+iAajARB7cVsJJMA2FqIG55Y0TlkXBoSMdElo"
    "rj3n6hQzxOjLfIYXMeKfb9HUbaSHv2EeXxdp1Y1j0S8PkJVIThMMScBLEhDBjhb/fD6DNc"
    "R/f+hQYdcYDmXhJZYAeimTl2pC8nMCxlOxldwgmhTzUQi6UB2X3+j/VGYiQ2PkhF0NCZQx"
    "pgHfMGJXPNNL5FmPya/CD1HFtRfF+FNq6D9gdnlh9vou0er9Z2j1PabuV6iR6d3uzkdN7B"
    "6SS+8GYeDJlxemA1xlGaA8R59x+xMIW9jNDXzQ1pL+scU6nArt32undKX+l2lM77MxS9S1"
    "vW/Y/923bnUtjWi8uSWNcg5ovMhbB9mVlTnnkQU4kKScwU5QEC3jw52eRzPjlZ/T2Lujjm"
    "FtOxVUiELikOEeOdrxjCtNb+y2ghjGNEBwjzrvwzkYXZcxxC9UKKSpTmAEF+s0kKj9UZPJ"
    "IIDy2P2DC8qxVVutOUB4j27sXhEraVElGh7jrIV8tEcy8PSMHzws+PzaPjn45/fnN6/DM0"
    "kQ+6KPkphxHVCd3vaH81plt63CYA4zaMTtJWO+n7wWmYn7ygHZFBWyXZy0uyt9Xp6CBN+t"
    "OPR8fysu/n6pp/MHrhDHjyyWi5lX4TdndIeL2Ab2yJ22onWQzbtd4ybRZrvtZvdsXm8rjw"
    "0jvERrIgOII8J9Sti2zL0pG0iEN862dlxkk3Ul1kReb4MczenHabvcSAGX6sP+NJwkPt9a"
    "/Kv1Ve/9YWG3bVTl3hnbrvINqu97HjuweCiwG9lNlRxf8D+q6lXAuXgP9bDn8A4OpsZz3G"
    "KSvrsdQ2xcikIr35NnxOkFa2Y5n5TByHFUp8vyA4PCvxaDMr8SjPSjzKSMVe9r9HVJbJc2"
    "h/kKgUxmJ9f/4iUTKXWablmc53lmd5JnJ6bmZ5ttB7B9uTX69RSOcHJuJY5iyZ5crxaM4f"
    "khPhjy55cINcWuJoXCzqkmcdsHvRsTPt0XR2DXmivLJIS2yRftvkZ+m1b/9PQkaly0OGbF"
    "GhdJXofsjSfEtleZb2iJ1DxqY4G7zl+Y8EcWVlltr62IfUY3sfNJSjN5c991gpNehSJh/7"
    "+n8MAWJd"
)
