// PostGraphile over every tenant: /t/<slug>/graphql, a verified token per request, and the tenant's role, search_path
// and the caller's claims set in each transaction. A few tenants have a schema each, built for their tables. Many share
// one, whose statements leave the tables' schema to the search_path: to build each, PostGraphile reads the catalogue of
// all tenants, which takes Postgres gigabytes.
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { importJWK, jwtVerify } from "jose";
import pg from "pg";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { sql } from "postgraphile/pg-sql2";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { PostGraphileConnectionFilterPreset } from "postgraphile-plugin-connection-filter";

const FEW = 5;
const PATH = "/graphql";

const { database, port, tenants, publicKey, poolSize } = JSON.parse(process.env.RIVAL);
const key = await importJWK(publicKey, "ES256");
const pool = new pg.Pool({ ...database, max: poolSize });
const verified = new Map();

const Unqualified = {
  name: "Unqualified",
  version: "1.0.0",
  gather: {
    hooks: {
      pgTables_PgResourceOptions(_info, event) {
        event.resourceOptions.from = sql.identifier(event.pgClass.relname);
      },
    },
  },
};

async function claimsOf(authorization) {
  const token = (authorization ?? "").slice("Bearer ".length);
  const digest = createHash("sha256").update(token).digest("base64");
  const known = verified.get(digest);
  if (known && known.exp * 1000 > Date.now()) return known;
  const { payload } = await jwtVerify(token, key, { algorithms: ["ES256"], audience: "rival" });
  verified.set(digest, payload);
  return payload;
}

async function served(schema, plugins) {
  const preset = {
    extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
    plugins,
    pgServices: [makePgService({ pool, schemas: [schema] })],
    grafserv: { graphqlPath: PATH, graphiql: false, watch: false },
    grafast: {
      explain: false,
      context: async (ctx) => {
        const { headers, tenant } = ctx.node.req;
        const claims = await claimsOf(headers.authorization);
        return {
          pgSettings: {
            role: tenant.schema,
            search_path: tenant.schema,
            "jwt.claims.sub": claims.sub,
            "jwt.claims.role": claims.role,
          },
        };
      },
    },
  };
  const instance = postgraphile(preset);
  const inner = createServer();
  await instance.createServ(grafserv).addTo(inner);
  await instance.getSchema();
  return inner.listeners("request")[0];
}

const shared = tenants.length > FEW ? await served(tenants[0].schema, [Unqualified]) : null;
const handlers = new Map();
for (const tenant of tenants) {
  handlers.set(`/t/${tenant.slug}/graphql`, { tenant, handle: shared ?? (await served(tenant.schema, [])) });
}
createServer((request, response) => {
  const found = handlers.get(request.url);
  if (found) {
    request.tenant = found.tenant;
    request.url = PATH;
    return found.handle(request, response);
  }
  response.statusCode = request.url === "/ready" ? 200 : 404;
  response.end();
}).listen(port, "127.0.0.1");
