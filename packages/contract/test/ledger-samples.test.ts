import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { description } from "./contract.ts";
import { startSteeredMock } from "./steered-mock.ts";

const folder = fileURLToPath(new URL("../../docs/generated/samples/operations/", import.meta.url));
const files = globSync("*.mjs", { cwd: folder }).sort();
let mock: Awaited<ReturnType<typeof startSteeredMock>>;

beforeAll(async () => {
  vi.stubEnv("QUO_API_KEY", "sample-key");
  vi.spyOn(console, "log").mockImplementation(() => {});
  mock = await startSteeredMock(description, inject("prismUrl"), {}, "samples");
});
afterAll(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await mock.stop();
});

// The samples in plain fetch send what those in the other languages send; the site's own tests run all of them.
test.each(files)("the sample %s calls its own operation", async (file) => {
  const before = mock.calls.length;
  const pointed = readFileSync(join(folder, file), "utf8").replaceAll("https://api.quo.com", mock.url);
  await import(`data:text/javascript,${encodeURIComponent(pointed)}`);
  expect(mock.calls.slice(before)).toContain(file.replace(".mjs", ""));
});
