from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "control"."application" (
    "client_id" VARCHAR(64) NOT NULL PRIMARY KEY,
    "name" VARCHAR(120) NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "redirect_uris" JSONB NOT NULL,
    "grant_types" JSONB NOT NULL,
    "scopes" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL
);
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
    "suspended_reason" TEXT
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
    "error" TEXT,
    "tenant_id" UUID NOT NULL REFERENCES "control"."tenant" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_tenant_migr_tenant__9c5eb7" UNIQUE ("tenant_id", "version")
);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXG1z2jgQ/isavrQ3kzLXvNBOenMzNCGNry1kgKS9Nh1H2AJ0CMmV5FKu1/9+kmzAbx"
    "BMSepQfwF7pZXs55FXu1rZ3yoOo5IzUq17+DWaWtRFXyvH4FuFwjFSB5nle6ACPS9SqiUS"
    "9ojRgB62R2hq43ndnpAcOlIV9iERSIlcJByOPYkZ1SrvhtgZAokopBJACuoXFlBNgB4ijA"
    "4EkKwKboZQDG8AVmdDBDrn9Sf7RzXA+uZ0MmQEaZU9gCkYoq9V3bHLHNUzpoM77MOn+LOP"
    "bMkGSFXiqqePn5TY3DwSs1NvZPcxIm4MWt2ZbsKU2HLqGenJEPIzU1ffQc92GPHHNFrfm8"
    "oho3MFdYtaOkAUcSiRG4GZ+oSEtMxEwfUqgeQ+ml+ouxC4qA99osnS2sE1LGQV2262unan"
    "0bXtSorImUYE91CkBooeBJhKYTAYw682QXQgh+q0dvg96GeBRFBLd3hVb5+c19uPa4e/6Q"
    "6ZGknBOGuGJfum6LtpAkoYNGKQX0Ad0G5jN4335aV1mo13TCkBuu9jt6pVN4F+Jvg52K/A"
    "2gB9UDNAe0zIATeFBiOFsB7J/dEKgNPonjGO8IAq02EwttSVQOqgDERnhqY7b+lBwrqQLv"
    "rncDJ//OOjSt2/iwiSBoF2o9NtWyfdigG6B53RBHLXjiGuS9g+S0jmddNF4/1xUgIpHBh4"
    "9I1834vaeI9gB4Z3njUHLMpvmwPiNW+dAerAIRgpy+xxNuBwrCwulKG1FmAMp8rmqqFDiD"
    "LSwmFq0N4AyJExzGM1UgGWphb6grgy6WCAvyCangTurpsfmAeCS8o0Tssng5hSOSPknhHM"
    "fw68Z/W3A3XaVC2ei3sH++n+72ugrWothduUabwX+I7UrWXj26D+ODUZxLCe6RYZ68qZ1e"
    "507Yt6u/v3MYicXNPuudU+nZVETq5pp9G+sk4axyA8SNqnddhai6wVXKWp4sjFHDnS9jkW"
    "ac7+6rSa2c9ESjFBmIsdCf4DBIstzedp4ip/9H3qaE5Az8dEKvNd1f39Wbl/70kDpVseC/"
    "GZREF//Lb+PsnHyZvWy6SbpRt4mSBHzVLKzAcd5aAmoVYSs3ViAvcgDycLjZKOrdPhcKQh"
    "s2FGEHKqSiQeoyWeVEwzSU2oWp0dFGcG2gYVXeutCjrqby9ifJzWuw1dsm+k04T0cS3B0b"
    "wR8M7qngN9Cj60mo0kbfN63Q8VfU3Ql8ymbGJDN4rJTDwTpcPOnxQetTzNOuMnxvWuZEVI"
    "iSqrgyQWVradRe31A6VwVcojUPYZHz8SgE0o8BDzCHoBGCVTU64XjXRdrOIbgdRYl3p5a4"
    "Q8uSI62k7bZUhUhkQPxkjeQ0gUPCJ23mXfhNouol1bC+3aCrRrKbRLh2BnHYIozS4WGuVN"
    "eE6oboHocHYoed4tx+8i9INeo2mm1xctX+3yzTwqnSBd19/TSUqzTC3wgCpPLPQaxSMg2Q"
    "hR8cL4Xx7HX9TAVD4Z6WsvTCCohjaYYDkMVq+hkIjrxrL8vjvp4wf8v1E+z29U+nwb+nye"
    "3yPYsf+ZjPKsZMS17n814+fYzDtZtwifKTt4ltIkdNFXuYSElOZOuIarJq3G++5qAuZz1p"
    "tW89WsepKVhFcuFTabZirmykWGvtJUQBwD/XtN6ydd66pxDIL/a9pWU3u7cXoMwoNipCRK"
    "531nnboozcrzMTZsE6KTuqX7XmSmueKAb8RzXLNkuWgsFyVIC/eNZcVniy1lK0KzxQ6224"
    "OyFkXAGSoK9ep3jyvXYIhEFVgqRsIugNQFgvgDQM02IVWRDpCR6q1EgZAjXyD3BeBsIiLi"
    "YDOYmw7R7rzHa3pNbxxEyA3Q8AU7YHXY0IMCBbHhkCkigsV+1fsY7uk9UvrAVg0JBc2NUS"
    "IqCgRjPOBm+1cYVpp6OmGggsYf3zGVbx/n9jdw3h4iRvKt4e6yqsM4qqrYWFQpmtjY/Rmp"
    "11s2eO6tiBT1+Mq1bB3W37mg/HAdb/dwubd7mPJ2y8RLJJRYL5ZYFUyk8FV35qsup3kwju"
    "rsIM7bH8Q6FPYz9sOsH0j7WXtjCgV25aLdurI6VqtpNV8dg+hZOrLuXHYuGs1THVvPDwsS"
    "XatpPs+zMKtfZGqK8xzEXKJcM2ZKcwcB3z86Wmc4Hx0tH8+6LI45YQ4kuabQhcYuYrx1i6"
    "FDa/tfRnNhHFPaQZi3lZ2JGGafc0SdXI5KVGcHQT5YA+ODpRAfJBHuER95qntp53W605o7"
    "iPb2p8MFbEtnRIsuyXBl6iZQx9t6V/B+UR/oi3iy//Tw2eHzg9rhc1XFXOhc8mwFEVazW+"
    "ZLfpX11Zhv6QsPKRg3ITqpW66kPwym1fMpsqzm8o0BWbobzVUPiN9t7QzIkc2IpDGDL15k"
    "LH68DDXPXrcRmb8OveTN98QnNh6mnU29/x4b1vO0wI9iFaR03s6a2yW87iFLtsBteboshu"
    "2teTN7HKt+awbtnE2AigwjeSLWN4LwAy0TROUe6DNuUkrz/YgvwESnk2AyobSnX8wXcGrS"
    "U4j00wm0++gwI6P1Mf69h5kf+6nMdBU307XB0l25Zpd7ze4X2HfXvmwGiYLw4JqeKnfxGO"
    "jfa3pWt97o5EDwX4zMgMKVbxZHxjXLOLLQ0UUfUyyGG/GcUC2jyCLzjDhnPE/oOFco48X8"
    "O8mL/pG5ooC/a1+ZK0TYuFfwz8x9/x9gjDOM"
)
