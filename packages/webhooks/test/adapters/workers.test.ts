import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { delivery, type Send, secret, servesDeliveries } from "./expectations.ts";

describe("the handler for Cloudflare Workers, in workerd", () => {
  let runtime: Miniflare;
  let url: URL;
  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL("../programs/worker.ts", import.meta.url))],
      bundle: true,
      format: "esm",
      write: false,
    });
    runtime = new Miniflare({
      modules: true,
      script: outputFiles[0]?.text ?? "",
      compatibilityDate: "2026-07-01",
      bindings: { SECRET: secret },
      host: "127.0.0.1",
      port: 0,
    });
    url = await runtime.ready;
  });
  afterAll(() => runtime?.dispose());

  const send: Send = (path, init) => fetch(new URL(path, url), init);
  const taken = async () => (await (await send("/texts", { method: "GET" })).json()) as string[];

  servesDeliveries(send, { taken, fix: /before request\.json\(\)/ });

  it("keeps the Worker alive for work that outlasts the answer", async () => {
    expect((await send("/slow", await delivery())).status).toBe(202);
    await vi.waitFor(async () => expect(await taken()).toEqual(["late"]), { timeout: 10_000 });
  });
});
