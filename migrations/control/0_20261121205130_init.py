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
    "eJztXGtz2jgU/Ssavmx3JmWaF+0kOztDE9J420IG6GPbdBxhC9AiJFeSS9lu/vtKsgG/IJ"
    "iS1KX+ktiSrmWfI+veoyv8reIwKjkj1bqHX6KpRV30tXICvlUoHCN1kFm/ByrQ8yK1ukTC"
    "HjEW0MP2CE1tPG/bE5JDR6rKPiQCqSIXCYdjT2JGtcm7IXaGQCIKqQSQgvqVBdQlQA8RRg"
    "cCSFYFN0MohjcAq7MhAp3L+uOD4xpgfXM6GTKCtMkewBQM0deq7thljuoZ08E99uFT/NlH"
    "tmQDpBpx1dPHT6rYPDwSs1NvZPcxIm4MWt2ZvoSpseXUM6VnQ8gvTFv9BD3bYcQf02h7by"
    "qHjM4N1CPq0gGiiEOJ3AjM1CckpGVWFNyvKpDcR/MbdRcFLupDn2iytHVwD4uyim03W127"
    "0+jadiVF5MwigntYpAaKHgSYSmEwGMOvNkF0IIfqtHZ0G/SzQCJopTt8W2+fXdbbj2pHv+"
    "sOmRpJwThrhjUHpurWXAJKGFzEIL+AOqDdxm4a7zdvrPNsvGNGCdB9H7tVbboJ9LOCH4P9"
    "CqwN0Ic1A7THhBxwU2kwUgjrkdwfrQA4je4F4wgPqJo6DMaWuhNIHZSB6Gyi6c6v9FPCui"
    "hd9M/hZP76x0eVen4XESQNAu1Gp9u2zroVA3QPOqMJ5K4dQ1zXsAOWKJm3TVeND8bJEkjh"
    "wMCjH+R2LzrHewQ7MHzyLB+wqL/LB8Rb3ukB6sAhGKmZ2eNswOFYzbhQhrO1AGM4VXOuGj"
    "qEqElaOEwN2hsAOTIT81iNVIClaYW+IK6mdDDAXxBNO4H76+Y7/EBwS5mT03JnEDMqPUJu"
    "j2D+58B71n47UKenqsV78eBg7x88WQNt1Wop3KZO473Ad6QeLRvfBvXHKWcQw3pmW2SsKx"
    "dWu9O1r+rt7t8nIHJyTbuXVvt8VhM5uaadRvutddY4AeFBcn5ah621yFrBVZoqjlzMkSNt"
    "n2OR5uyvTquZ/U6kDBOEudiR4D9AsNiSP08TV/mj71NHcwJ6PiZSTd9V3d+flYePnjRQ+s"
    "pjIT6TKOiPXtffJ/k4e9V6ngyz9AWeJ8hRXkpN80FHOahJmJXEbJ2YIDzIw8nCoqRj63Q4"
    "HGnIbJghQs5VjcRjtCSSilkmqQlNq7OD4nigbVDRtV4r0VF/fRXj47zebeiaA1M6TZQ+qi"
    "U4ml8EvLO6l0Cfgg+tZiNJ27xd90NF3xP0JbMpm9jQjWIyK54VpWXnD5JHLU+zzviZCb0r"
    "WQop0WS1SGJhY9tZtF5fKIWrUh6Bss/4+DcB2IQCDzGPoFPAKJmaer1opNtipW8EUmNd6u"
    "WtEfLkCnW0nWuXkqiURD/NJPkAkih4Rey8y74Js11Eu7YW2rUVaNdSaJcBwc4GBFGaXSw0"
    "ypvwnDDdAtGhdyh53q3A7yqMg16iaWbUF61fHfLNIiqdIF033tNJSrNMLfCAqkgsjBrFb0"
    "CyEaLi1MRfHsdf1MBUMRnp6yhMIKiGNphgOQxWr6GQiOuLZcV999LHd8R/o3yR36iM+TaM"
    "+Ty/R7Bj/zMZ5VnJiFs9/GrGj5kz72XdInyn7OBdSpPQRV/lEhJSljsRGq5yWo333dUEzH"
    "3Wq1bzxax5kpVEVC4VNptmKubGRYa+0lRAnAD995rWz7rW28YJCP5f07Zy7e3G+QkID4qR"
    "kiiD950N6qI0q8jHzGGbEJ20LcP3IjPNFQd8I57jliXLRWO5KCIt3DeWpc8WW8pWSLPFDr"
    "a7RVmLIuAMFYV69bvHVWgwRKIKLKWRsAsgdYEg/gBQs01INaQDZEr1VqKgkCNfIPcUcDYR"
    "keJgM5iblmj33uM1vaY3DiLkBmj4gh2wWjb0oECBNhwyRUSw2K96H8M9vUdKH9jqQkJBc2"
    "OMiFKBYIwH3Gz/CmWlaacTBko0fv+OqXz7OLe/gfNuiRjJt4a7y6oO46iqtLGoUjSxsfsj"
    "Uq93bPDcW6EU9fjKtWwdtt85UX60TrR7tDzaPUpFu2XiJSIl1tMSq8RECl/1ZL7qcpoH46"
    "jNDuK8/UGspbCfsR9mfSHtZ+2NKRTYlat2663VsVpNq/niBETP0sq686Zz1Wiea209PyyI"
    "ulZuPs+7MGtfZGqK8x7EQqJcHjNluYOAHxwfrzOcj4+Xj2ddF8ecMAeSXC50YbGLGG99xt"
    "DS2v6X0VwYx4x2EOZtZWciE7PPOaJOrkAlarODIB+ugfHhUogPkwj3iI881b208wbdacsd"
    "RHv77nAB21KPaNElGa5M2wTqeFu/FXxY1Af6Jh4f7B89PXp2WDt6ppqYG52XPF1BhNXslv"
    "mSX2V9NRZb+sJDCsZNiE7alivpPwfT6v0UOXVEhu1Gvqpg/KZWitZcKlq5VmQcVo4cRiR5"
    "GXznImPJ43loefGyjcj8R9BLfu+e+LDGzzm7pn71HhvM82TA92IVJHJezy63S3g9QG5sgd"
    "vyJFkM2zuzZfY41vzOvNklmwClByPZIdY3BeFnWSaIyj3QZ9wkkua7EE/BRCeRYDKNtKd/"
    "ji/g1CSlEOmn02YP0WFGHutj/CsPs+j1U5nfKm5+a4MFu3KlLvdK3S+w2679phmkB8KDa3"
    "qugsQToP9e04u69UqnBIL/xcgHKFz5Zuoxblmqx0Jrij6mWAw34jlhWmrHIvOMOGc8jx+b"
    "G+yeStxfTyXur1KJ+0/SWwqK/kG5orw8u/ZFuUKIxb2Cf1Lu9n+fqyzF"
)
