from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "control"."application" (
    "client_id" VARCHAR(64) NOT NULL PRIMARY KEY,
    "name" VARCHAR(120) NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "redirect_uris" JSONB NOT NULL,
    "post_logout_redirect_uris" JSONB NOT NULL,
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
    "eJztXG1z2jgQ/isavlxvhjLNG+2kNzdDE9L42kIG6Mu16TjCFqBDSK4kl3K9/veTZAN+g2"
    "BKUpf6S7BXWsl+Hkm7q1X8teIwKjkjtYaHX6CZRV30pXIKvlYonCB1kVleBRXoeZFSLZGw"
    "T4wG9LA9RjMbL+r2heTQkapwAIlASuQi4XDsScyoVnk7ws4ISEQhlQBS0LiygGoC9BFhdC"
    "iAZDVwM4JidAOwuhsh0L1sPDw8qQM2MLfTESNIq1QBpmCEvtR0xy5zVM+YDu+wD5/iTz6y"
    "JRsiVYmrnj58VGLz8kjMb72xPcCIuDFodWe6CVNiy5lnpGcjyC9MXf0GfdthxJ/QaH1vJk"
    "eMLhTUK2rpEFHEoURuBGbqExLSMhcFz6sEkvto8aDuUuCiAfSJJktrB8+wlFVsu9Xu2d1m"
    "z7YrKSLnGhHcQ5EaKHoQYCqFwWACv9gE0aEcqdv68begnyUSQS3d4ZtG5+yy0XlQP/5dd8"
    "jUSArGWSssOTRF30wTUMKgEYP8EuqAdhu7abxfv7bOs/GOKSVA933s1rTqNtDPBT8G+zVY"
    "G6CP6gZojwk55KbQYKQQ1iN5MF4DcBrdC8YRHlK1dBiMLfUkkDooA9H5QtNbtPRTwrqULv"
    "vncLqY/vFRpd7fRQRJg0Cn2e11rLNexQDdh854CrlrxxDXJeyQJSSLuumiyeEkKYEUDg08"
    "+kW+VaNrvEewA8M3z7IBy/LbbEC85q0WoAEcgpFamT3OhhxO1IoLZbhaCzCBM7XmqqFDiF"
    "qkhcPUoL0BkCOzME/USAVYmlroM+JqSQdD/BnRtBG4u26+ww4Ej5S5OK02BjGl0iLktgjm"
    "Nwfe8/q7gTq9VC3nxb2DfXD4aAO0Va2VcJsyjfcS37F6tWx8m9SfpIxBDOu5bpGxrlxYnW"
    "7Pvmp0en+fgsjNNe1dWp3zeUnk5pp2m5031lnzFIQXyfVpE7Y2ImsNV2mqOHIxR460fY5F"
    "mrO/uu1W9pxIKSYIc7EjwX+AYLEje54mrvLHwKeO5gT0fUykWr5rur8/K/fvPWmgdMsTIT"
    "6RKOgPXjXeJfk4e9l+lnSzdAPPEuTocpuwIfOlvTVRaxspSds5acq1ULY56CgHTQm1kpid"
    "ExP4dHk4WWqUdOycDocjDZkNMyLHc1Ui8QStcH9jmklqQtXa/KI4bsMuqOhZr1Sk2Hh1Fe"
    "PjvNFr6pJDI50lpA/qCY4WjYC3Vu8S6Fvwvt1qJmlb1Ou9r+hngr5kNmVTG7pRTObiuSi9"
    "V/CDYtq2p1ln/MzES5WssDZRpbo2smVhZdtZ1t48ug23Ej0C5YDxyW8CsCkFHmIeQU8Bo2"
    "RmyvVOn66LVVAqkBrrUu9JjpEn14S0u2m7jGPLOPanWSTvIY4Npoidd68+obaPaNc3Qru+"
    "Bu16Cu3SIdhbhyBKs4uFRnkbnhOqOyA6tA4lz/vl+F2FftALNMv0+qLl612+uUels9qb+n"
    "s6s2xyCwIPqfLEQq9R/AYkGyMqnhr/y+P4sxqYyicjA+2FCQTV0AZTLEdBygEKibhuLMvv"
    "u5M+vsP/G+fz/Malz7elz+f5fYId+5/pONcmYEzr/nczfsyaeTebssGcsoO5lCahh77IFS"
    "SkNPfCNVxntJrveusJWNisl+3W83n1JCsJr1wqbLZNLy2Uiwx9paWAOAX67zVtnPWsN81T"
    "EPxe044y7Z3m+SkIL4qRRyqd97116qI0K8/HrGHbEJ3ULd33IjPNFQd8K57jmiXLRWO5KE"
    "FaeNgvKz5bngNcE5otjx3eHpS1KQLOSFGod7/7XLkGIyRqwFIxEnYBpC4QxB8Cas52qYp0"
    "iIxUn/8KhBz5ArlPAWdTEREHJ/jcdIh25z1e02t64yBCboCGLzi2rMOGPhQoiA1HTBERbP"
    "ar3iewqg+26QtbNSQUNDdGiagoEEzwkJsze2FYaerphIEKGr//mFu+w7e7P3V7e4gYybeG"
    "RwJrDuOopmJjUaNoamP3R6RebzmVW10TKerxlWvbOqy/d0H58Sbe7vFqb/c45e2WiZdIKL"
    "FZLLEumEjhq97MV13O8mAc1dlDnHc/iHUo7Gech9k8kPazzsYUCuzKVaf9xupa7ZbVen4K"
    "onfpyLr7unvVbJ3r2HpxWZDoWpn5PHNhXr/I1BRnHsRcolwWM6W5h4AfnpxsMpxPTlaPZ1"
    "0Wx5wwB5JcJnSpsY8Y73zF0KG1/S+juTCOKe0hzLvKzkQWZp9zRJ1cjkpUZw9BPtoA46OV"
    "EB8lEe4TH3mqe2nndbrTmnuI9u7N4RK2lRbRoisyXJm6CdTxrv7B835RH+qHeHh4cPz4+M"
    "lR/fiJqmIedCF5vIYIq9Ur8yW/yv5qzLf0hYcUjNsQndQtd9J/DqbV/BQ544gM3a1sVcH4"
    "Te0UbbhVtHavyBisHDmMSPIy+DhJxpbHs1Dz4kUHkcV/rq/4SEHiayg/5+qa+lRBbDAvkg"
    "Hfi1WQyHk1b26f8LqH3NgSt9VJshi2t2bL7Ems+q15s0s2BSoejGSH2MAIwm/pTBGVVTBg"
    "3CSSFqcQn4KpTiLBZBqpqr+hIODMJKUQGaTTZvfRYUYe60P80xxz7/Vjmd8qbn5riw27cq"
    "cu907dL3DarvO6FaQHwotreq6cxFOg/17Ti4b1UqcEgt9i5AMUrny76DGuWUaPhY4pBphi"
    "MdqK54RqGTsWmWfEOeN57NhCYf+ixIPNosSDdVHiwaP0kYKifwWwKJNn3z4DWIhgsVrw7w"
    "B++x8Gb7vd"
)
