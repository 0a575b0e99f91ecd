// PostGraphile over every tenant: /t/<slug>/graphql, a schema built per tenant, a verified token per request, and the
// tenant's role, search_path and the caller's claims set in each transaction.
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { importJWK, jwtVerify } from "jose";
import pg from "pg";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { PostGraphileConnectionFilterPreset } from "postgraphile-plugin-connection-filter";

const { database, port, tenants, publicKey, poolSize } = JSON.parse(process.env.RIVAL);
const key = await importJWK(publicKey, "ES256");
const pool = new pg.Pool({ ...database, max: poolSize });
const verified = new Map();

async function claimsOf(authorization) {
  const token = (authorization ?? "").slice("Bearer ".length);
  const digest = createHash("sha256").update(token).digest("base64");
  const known = verified.get(digest);
  if (known && known.exp * 1000 > Date.now()) return known;
  const { payload } = await jwtVerify(token, key, { algorithms: ["ES256"], audience: "rival" });
  verified.set(digest, payload);
  return payload;
}

async function served(tenant, server) {
  const preset = {
    extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
    pgServices: [makePgService({ pool, schemas: [tenant.schema] })],
    grafserv: { graphqlPath: `/t/${tenant.slug}/graphql`, graphiql: false, watch: false },
    grafast: {
      explain: false,
      context: async (ctx) => {
        const claims = await claimsOf(ctx.node.req.headers.authorization);
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
  const serv = postgraphile(preset).createServ(grafserv);
  const inner = createServer();
  await serv.addTo(inner);
  return inner.listeners("request")[0];
}

const handlers = new Map();
for (const tenant of tenants) handlers.set(`/t/${tenant.slug}/graphql`, await served(tenant));
createServer((request, response) => {
  const handler = handlers.get(request.url);
  if (handler) return handler(request, response);
  response.statusCode = request.url === "/ready" ? 200 : 404;
  response.end();
}).listen(port, "127.0.0.1");
