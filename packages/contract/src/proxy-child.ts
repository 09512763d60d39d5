/**
 * Puts Prism as a proxy before servers that hold the description: it judges what passes and answers what breaks the
 * description itself. Loading Prism takes seconds and a proxy milliseconds, so one process makes proxies for whoever
 * asks: `GET /?upstream=http://127.0.0.1:4010` answers with the addresses of two. Started by `start-proxies.ts` with
 * the path of the description.
 */
import { readFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-cli/dist/operations.js";
import { createServer } from "@stoplight/prism-http-server";

const operations = await getHttpOperationsFromSpec(JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")));

function listen(upstream: string, judgeRequests: boolean): Promise<string> {
  const server = createServer(operations, {
    cors: false,
    components: { logger: createLogger("prism", { level: "silent" }) },
    config: {
      isProxy: true,
      upstream: new URL(upstream),
      upstreamProxy: undefined,
      validateRequest: judgeRequests,
      checkSecurity: judgeRequests,
      validateResponse: true,
      errors: true,
      mock: { dynamic: false },
    },
  });
  return server.listen(0, "127.0.0.1");
}

const desk = createHttpServer((request, response) => {
  const upstream = new URL(request.url ?? "/", "http://localhost").searchParams.get("upstream") ?? "";
  Promise.all([listen(upstream, true), listen(upstream, false)]).then(
    ([both, answers]) => response.end(JSON.stringify({ both, answers })),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
process.once("disconnect", () => process.exit(0));
desk.listen(0, "127.0.0.1", () => process.send?.({ url: `http://127.0.0.1:${(desk.address() as AddressInfo).port}` }));
