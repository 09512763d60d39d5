import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-cli/dist/operations.js";
import { createServer } from "@stoplight/prism-http-server";

// Prism between a client and the emulator: it holds both against the description and answers 422 or 500 itself.
const [, , upstream = ""] = process.argv;
const path = createRequire(import.meta.url).resolve("@quo-api/spec/openapi.dereferenced.json");
interface Described {
  webhooks: object;
  paths: Record<
    string,
    Record<
      string,
      { parameters?: { schema: { type?: string; deprecated?: boolean }; explode?: boolean; deprecated?: boolean }[] }
    >
  >;
}
const { webhooks: _webhooks, ...description } = JSON.parse(readFileSync(path, "utf8")) as Described;
for (const item of Object.values(description.paths)) {
  for (const { parameters = [] } of Object.values(item)) {
    for (const parameter of parameters) {
      // As a library Prism reads a missing `explode` as false.
      if (parameter.schema.type === "array") parameter.explode ??= true;
      // It counts what is deprecated as an error, which it is not.
      delete parameter.deprecated;
      delete parameter.schema.deprecated;
    }
  }
}
const server = createServer(await getHttpOperationsFromSpec(description), {
  cors: false,
  components: { logger: createLogger("prism", { level: "silent" }) },
  config: {
    isProxy: true,
    upstream: new URL(upstream),
    upstreamProxy: undefined,
    validateRequest: true,
    validateResponse: true,
    checkSecurity: true,
    errors: true,
    mock: { dynamic: false },
  },
});
process.once("disconnect", () => process.exit(0));
process.send?.(await server.listen(0, "127.0.0.1"));
