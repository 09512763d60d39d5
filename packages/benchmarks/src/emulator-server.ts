/**
 * One server of the comparison, in a process of its own. It tells how long it took from its first line to its first
 * answer, and where it listens. Started as `node emulator-server.ts <name> [data file]`.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type * as Emulator from "@quo-api/emulator";
import { emulatorBuild } from "./emulator-build.ts";

const start = performance.now();
const [, , name = "", data] = process.argv;
const path = "/v1/users?maxResults=10";

async function startEmulator(): Promise<{ url: string; inProcess: number }> {
  const { createEmulator } = (await import(pathToFileURL(emulatorBuild).href)) as typeof Emulator;
  const emulator = createEmulator({ rateLimit: false, requestLog: 0, ...(data === undefined ? {} : { data }) });
  const answer = await emulator.fetch(`https://api.quo.com${path}`, { headers: { authorization: emulator.apiKey } });
  await answer.text();
  const inProcess = performance.now() - start;
  const report = (): void => {
    const { user, system } = process.cpuUsage();
    process.send?.({ rss: process.memoryUsage().rss, cpu: user + system });
  };
  process.on("message", ({ seed }: { seed?: Parameters<typeof emulator.control.seed>[0] }) => {
    if (seed) void emulator.control.seed(seed).then(report);
    else report();
  });
  return { url: (await emulator.listen()).url, inProcess };
}

async function startPrism(): Promise<{ url: string; inProcess: number }> {
  const { getHttpOperationsFromSpec } = await import("@stoplight/prism-cli/dist/operations.js");
  const { createServer } = await import("@stoplight/prism-http-server");
  const { createLogger } = await import("@stoplight/prism-core");
  const bundle = createRequire(import.meta.url).resolve("@quo-api/spec/openapi.json");
  const { webhooks: _webhooks, ...description } = JSON.parse(readFileSync(bundle, "utf8")) as { webhooks: object };
  const server = createServer(await getHttpOperationsFromSpec(description), {
    cors: false,
    components: { logger: createLogger("prism", { level: "silent" }) },
    config: {
      isProxy: false,
      validateRequest: true,
      validateResponse: true,
      checkSecurity: true,
      errors: false,
      mock: { dynamic: false },
      upstreamProxy: undefined,
    },
  });
  const url = await server.listen(0, "127.0.0.1");
  await (await fetch(`${url}${path}`, { headers: { authorization: "any-key" } })).text();
  return { url, inProcess: performance.now() - start };
}

async function startHono(): Promise<{ url: string; inProcess: number }> {
  const { Hono } = await import("hono");
  const { serve } = await import("@hono/node-server");
  const app = new Hono();
  app.get("/v1/users", (context) => context.json({ data: [], totalItems: 0, nextPageToken: null }));
  app.post("/v1/messages", async (context) => context.json({ data: await context.req.json<object>() }, 202));
  await (await app.request(path)).text();
  const inProcess = performance.now() - start;
  const url = await new Promise<string>((resolve) => {
    serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => resolve(`http://127.0.0.1:${port}`));
  });
  return { url, inProcess };
}

const servers: Record<string, () => Promise<{ url: string; inProcess: number }>> = {
  emulator: startEmulator,
  prism: startPrism,
  hono: startHono,
};
process.once("disconnect", () => process.exit(0));
process.send?.(await servers[name]?.());
