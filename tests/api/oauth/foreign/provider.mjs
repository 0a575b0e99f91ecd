// A tenant's own identity provider: oidc-provider, unmodified. Anybody may sign in as whoever they say they are.
import { generateKeyPairSync, randomUUID } from "node:crypto";
import Provider from "oidc-provider";

const { port, clients, groups } = JSON.parse(process.argv[2]);
const issuer = `http://127.0.0.1:${port}`;
const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const key = { ...privateKey.export({ format: "jwk" }), kid: randomUUID(), alg: "RS256", use: "sig" };

const provider = new Provider(issuer, {
  clients,
  jwks: { keys: [key] },
  cookies: { keys: [randomUUID()] },
  scopes: ["openid", "profile"],
  claims: { openid: ["sub", "groups"], profile: ["name"] },
  conformIdTokenClaims: false,
  pkce: { required: () => true },
  features: { devInteractions: { enabled: true } },
  findAccount: (_, id) => ({
    accountId: id,
    claims: () => ({ sub: id, name: "赵敏", groups: groups[id] ?? [], amr: ["pwd"] }),
  }),
  // The people of the house are not asked whether their own house may know them.
  async loadExistingGrant({ oidc }) {
    const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
    grant.addOIDCScope("openid profile");
    await grant.save();
    return grant;
  },
});
const server = provider.listen(port, "127.0.0.1", () => process.stdout.write(`${server.address().port}\n`));
