import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PeerModules, preparePeers } from "../src/client-peers.ts";
import { measureImports } from "../src/client-import.ts";
import { measureOverhead } from "../src/client-overhead.ts";
import { type BundleSize, measureSizes } from "../src/client-size.ts";
import { measureTypeCost } from "../src/client-type-cost.ts";

let modules: PeerModules;
beforeAll(() => {
  modules = preparePeers();
}, 60_000);
afterAll(() => modules?.remove());

describe("a consumer of the client with three calls", () => {
  it("stays within its bytes", { timeout: 60_000 }, async () => {
    const sizes = Object.fromEntries((await measureSizes(modules)).map((size) => [size.name, size])) as Record<
      string,
      BundleSize
    >;
    expect(sizes["@quo-api/client, functions"]?.gzip).toBeLessThanOrEqual(5500);
    expect(sizes["@quo-api/client, whole tree"]?.gzip).toBeLessThanOrEqual(8000);
  });

  it("stays within its type instantiations", { timeout: 60_000 }, () => {
    const names = ["@quo-api/client, functions", "@quo-api/client, whole tree"];
    for (const { name, instantiations, errors } of measureTypeCost(modules, names)) {
      expect({ name, errors, within: instantiations <= 200 }).toEqual({ name, errors: 0, within: true });
    }
  });

  it(
    "costs a request no more than twice what openapi-fetch alone costs, and less than ky, axios and openai",
    { timeout: 60_000 },
    async () => {
      const results = await measureOverhead(modules, 5, 400);
      const ratio = (name: string) => results.find((result) => result.name.startsWith(name))?.ratio ?? Number.NaN;
      const ours = ratio("@quo-api/client, functions");
      expect(ours).toBeLessThan(2);
      for (const peer of ["ky", "axios", "openai"]) expect(ratio(peer)).toBeGreaterThan(ours);
    },
  );

  it(
    "imports within three times openapi-fetch: a web global touched at module scope alone would cost ten",
    {
      timeout: 60_000,
    },
    () => {
      const ours = measureImports(5).find(({ name }) => name === "@quo-api/client");
      expect(ours?.ratio).toBeLessThan(3);
    },
  );
});
