// Signs somebody in with openid-client through the real pages; prints what came of it as JSON.
import * as client from "openid-client";

const { issuer, clientId, clientSecret, redirectUri, goodbye, username, password, scope } = JSON.parse(process.argv[2]);

const jar = new Map();

async function visit(url, init = {}) {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  const headers = { ...init.headers, ...(cookie && { cookie }) };
  const response = await fetch(url, { ...init, headers, redirect: "manual" });
  for (const line of response.headers.getSetCookie()) {
    const [name, value] = line.split(";")[0].split(/=(.*)/s);
    jar.set(name, value);
  }
  const location = response.headers.get("location");
  return { status: response.status, text: await response.text(), next: location && new URL(location, url) };
}

function submit(page, from, values) {
  const fields = new URLSearchParams();
  for (const [tag] of page.matchAll(/<input type="hidden"[^>]*>/g)) {
    fields.set(tag.match(/name="([^"]*)"/)[1], tag.match(/value="([^"]*)"/)[1]);
  }
  for (const [name, value] of Object.entries(values)) fields.set(name, value);
  const action = new URL(page.match(/action="([^"]*)"/)[1], from);
  return visit(action, { method: "POST", body: fields, headers: { origin: action.origin } });
}

async function throughPages(start) {
  let url = start;
  for (let step = 0; step < 10; step++) {
    if (url.href.startsWith(redirectUri)) return url;
    let answer = await visit(url);
    if (!answer.next && answer.text.includes('name="password"')) {
      answer = await submit(answer.text, url, { username, password });
    } else if (!answer.next && answer.text.includes('name="decision"')) {
      answer = await submit(answer.text, url, { decision: "allow" });
    }
    if (!answer.next) throw new Error(`stuck at ${url}: ${answer.status} ${answer.text}`);
    url = answer.next;
  }
  throw new Error("sent around in circles");
}

const proof = clientSecret ? client.ClientSecretBasic(clientSecret) : client.None();
const config = await client.discovery(new URL(issuer), clientId, undefined, proof, {
  execute: [client.allowInsecureRequests],
});
const verifier = client.randomPKCECodeVerifier();
const state = client.randomState();
const nonce = client.randomNonce();
const asked = client.buildAuthorizationUrl(config, {
  redirect_uri: redirectUri,
  scope,
  state,
  nonce,
  code_challenge: await client.calculatePKCECodeChallenge(verifier),
  code_challenge_method: "S256",
});
const back = await throughPages(asked);
const tokens = await client.authorizationCodeGrant(config, back, {
  pkceCodeVerifier: verifier,
  expectedState: state,
  expectedNonce: nonce,
  idTokenExpected: true,
  maxAge: 300,
});
const claims = tokens.claims();
const who = await client.fetchUserInfo(config, tokens.access_token, claims.sub);
const refreshed = await client.refreshTokenGrant(config, tokens.refresh_token);
const answer = await client.fetchProtectedResource(
  config,
  refreshed.access_token,
  new URL(`${issuer}/graphql`),
  "POST",
  JSON.stringify({ query: "{ viewer { name } }" }),
  new Headers({ "content-type": "application/json" }),
);
const viewer = await answer.json();
await client.tokenRevocation(config, refreshed.refresh_token);
const afterwards = await client.refreshTokenGrant(config, refreshed.refresh_token).then(
  () => "still good",
  (error) => error.error,
);
const bye = await visit(
  client.buildEndSessionUrl(config, { id_token_hint: refreshed.id_token, post_logout_redirect_uri: goodbye, state }),
);
process.stdout.write(JSON.stringify({ claims, who, viewer, afterwards, bye: bye.next.href === `${goodbye}?state=${state}` }));
