// Runs the server audits of graphql-http against a running endpoint; prints one JSON array of their outcomes.
import { serverAudits } from "graphql-http";

const [url, authorization] = process.argv.slice(2);

const fetchFn = (target, init = {}) =>
  fetch(target, { ...init, headers: { ...init.headers, authorization } });

const outcomes = [];
for (const audit of serverAudits({ url, fetchFn })) {
  const { id, name, status, reason } = await audit.fn();
  outcomes.push({ id, name, status, reason });
}
process.stdout.write(JSON.stringify(outcomes));
