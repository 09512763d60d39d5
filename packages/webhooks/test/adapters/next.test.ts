import type { ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort, startUntil, stopChild } from "@quo-api/testing";
import { delivery, type Send, secret, servesDeliveries } from "./expectations.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The files of a small application; `routes.js` holds the program that is tested, bundled. */
const files: Record<string, string> = {
  "package.json": '{ "private": true, "type": "module" }',
  "app/layout.js": "export default function Layout({ children }) { return children; }",
  "app/quo/route.js": 'export { quo as POST } from "../../routes.js";',
  "app/parsed/route.js": 'export { parsed as POST } from "../../routes.js";',
  "app/texts/route.js": 'export { texts as GET } from "../../routes.js"; export const dynamic = "force-dynamic";',
  "pages/api/raw.js":
    'export { pages as default } from "../../routes.js"; export const config = { api: { bodyParser: false } };',
  "pages/api/parsed.js": 'export { pages as default } from "../../routes.js";',
};

describe("the route handler for Next.js", () => {
  // Below node_modules, where `next` can be found and nothing is tracked.
  const cache = here("../../node_modules/.cache");
  let folder = "";
  let server: ChildProcess;
  let url = "";
  beforeAll(async () => {
    mkdirSync(cache, { recursive: true });
    folder = mkdtempSync(join(cache, "next-"));
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    await build({
      entryPoints: [here("../programs/next-route.ts")],
      bundle: true,
      format: "esm",
      platform: "node",
      external: ["next/server.js"],
      outfile: join(folder, "routes.js"),
    });
    const port = await freePort();
    server = await startUntil(
      process.execPath,
      [here("../../node_modules/next/dist/bin/next"), "dev", folder, "-p", `${port}`, "-H", "127.0.0.1"],
      /Ready in/,
      { env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", QUO_WEBHOOK_SECRET: secret } },
    );
    url = `http://127.0.0.1:${port}`;
    // The first request to each route compiles it.
    for (const path of ["/quo", "/parsed", "/api/raw", "/api/parsed"]) await fetch(url + path, { method: "POST" });
    await fetch(`${url}/texts`);
  }, 120_000);
  afterAll(async () => {
    if (server) await stopChild(server);
    rmSync(folder, { recursive: true, force: true });
  });

  const send: Send = (path, init) => fetch(url + path, init);
  const taken = async () => (await (await send("/texts", { method: "GET" })).json()) as string[];

  describe("in the App Router", () => {
    servesDeliveries(send, { taken, fix: /before request\.json\(\)/ });
  });

  describe("in the Pages Router, through nodeWebhook", () => {
    servesDeliveries(send, { unread: "/api/raw", parsed: "/api/parsed", taken, fix: /bodyParser: false/ });
  });

  it("answers other methods itself", async () => {
    expect((await send("/quo", { ...(await delivery()), method: "PUT" })).status).toBe(405);
  });
});
