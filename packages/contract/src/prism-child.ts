/**
 * Serves a prepared description with Prism as a library, in a process of its own: it shares no event loop with the
 * tests and dies with whoever started it. Started by `start-prism.ts` with the path of the description.
 */
import { readFileSync } from "node:fs";
import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-cli/dist/operations.js";
import { createServer } from "@stoplight/prism-http-server";

const operations = await getHttpOperationsFromSpec(JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")));
const server = createServer(operations, {
  cors: true,
  components: { logger: createLogger("prism", { level: "silent" }) },
  config: {
    isProxy: false,
    validateRequest: true,
    validateResponse: true,
    checkSecurity: true,
    errors: true,
    mock: { dynamic: false },
    upstreamProxy: undefined,
  },
});
const port = Number(process.argv[3] ?? 0);
process.once("disconnect", () => process.exit(0));
process.send?.({ url: await server.listen(port, "127.0.0.1") });
