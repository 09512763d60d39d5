// For each event named on standard input: serves its handler sample on loopback, runs its delivery sample, and reports
// what both printed.
import { once } from "node:events";
import { createServer } from "node:http";
import { buffer, text } from "node:stream/consumers";

const [samples, betaSecret, legacySecret] = process.argv.slice(2);
let handle;
async function serve(request, response) {
  const body = await buffer(request);
  const answer = await handle(new Request("http://localhost/quo", { method: "POST", headers: request.headers, body }));
  response.writeHead(answer.status).end();
}
const server = createServer((request, response) => void serve(request, response)).listen(0, "127.0.0.1");
await once(server, "listening");

const { fetch } = globalThis;
globalThis.fetch = (input, init) =>
  fetch(
    (input instanceof Request ? input.url : `${input}`).replace(
      "http://127.0.0.1:3000",
      `http://127.0.0.1:${server.address().port}`,
    ),
    init,
  );

const { log } = console;
const report = [];
for (const key of (await text(process.stdin)).trim().split("\n")) {
  const printed = [];
  console.log = (...values) => printed.push(values);
  process.env.QUO_WEBHOOK_SECRET = key.startsWith("legacy.") ? legacySecret : betaSecret;
  try {
    ({ handle } = await import(`${samples}${key}.handle.ts`));
    await import(`${samples}${key}.deliver.ts`);
    report.push({ key, type: printed[0]?.[0], content: typeof printed[0]?.[1], status: printed.at(-1)?.[0] });
  } catch (error) {
    report.push({ key, error: String(error?.stack ?? error) });
  }
}
log(JSON.stringify(report));
server.close();
server.closeAllConnections();
