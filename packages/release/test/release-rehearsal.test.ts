import { errorCodes, events, operations } from "@quo-api/spec";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type PrismMock, startPrism } from "@quo-api/contract";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listPublicPackages } from "../src/public-packages.ts";
import { checkTarball } from "../src/rehearsal/check-tarball.ts";
import { copyRepository } from "../src/rehearsal/copy-repository.ts";
import { changelogOf, pendingChangesets, type Rehearsal, rehearseRelease } from "../src/rehearsal/rehearse-release.ts";
import { listRuntimes, Miniflare, openBrowser, runChecked } from "@quo-api/testing";
import { type Registry, startRegistry } from "../src/rehearsal/start-registry.ts";
import { stockRegistry } from "../src/rehearsal/stock-registry.ts";

const consumers = fileURLToPath(new URL("../consumers", import.meta.url));
const names = listPublicPackages().map(({ name }) => name);

let registry: Registry;
let prism: PrismMock;
let copy: string;
let rehearsal: Rehearsal;
/** A project of a user, with everything installed from the registry. */
let project: string;

beforeAll(async () => {
  [registry, prism, copy] = await Promise.all([startRegistry(), startPrism(), copyRepository()]);
  [rehearsal] = await Promise.all([rehearseRelease(copy, registry), stockRegistry(registry, listPublicPackages())]);
  project = mkdtempSync(join(tmpdir(), "quo-consumer-"));
  cpSync(consumers, project, { recursive: true });
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  const parameters = ["install", "--no-audit", "--no-fund", `--userconfig=${registry.npmrc}`, ...names];
  await runChecked("npm", parameters, { cwd: project });
});

afterAll(async () => {
  await Promise.all([registry?.stop(), prism?.stop()]);
  for (const folder of [copy, project]) if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

test("every public package is published with a version, a tag and a changelog, and no changeset is left", async () => {
  expect(rehearsal.packages.map(({ name }) => name)).toEqual(names);
  for (const published of rehearsal.packages) {
    expect(published.version).not.toBe("0.0.0");
    expect(rehearsal.tags).toContain(`${published.name}@${published.version}`);
    expect(changelogOf(published)).toContain(`## ${published.version}\n\n### Minor Changes\n`);
  }
  expect(pendingChangesets(copy)).toEqual([]);
});

test("publishing again publishes nothing", async () => {
  const env = { npm_config_userconfig: registry.npmrc, NPM_CONFIG_PROVENANCE: "false" };
  const output = await runChecked("changeset", ["publish"], { cwd: copy, env });
  expect(output).toContain("No unpublished projects to publish");
});

test("the released description is the baseline of the next gate", () => {
  const released = readFileSync(join(copy, "packages/release/released/openapi.json"), "utf8");
  const bundle = readFileSync(join(copy, "packages/spec/generated/openapi.json"), "utf8");
  expect(JSON.parse(released)).toEqual(JSON.parse(bundle));
});

test.each(names)("the tarball of %s is complete and its types resolve", async (name) => {
  const version = rehearsal.packages.find((published) => published.name === name)?.version ?? "";
  expect(await checkTarball(registry.url, name, version)).toEqual([]);
});

/** What the scenario gives in every runtime. */
const firstDay = {
  sent: "queued",
  again: "queued",
  numbers: true,
  refusal: 404,
  event: "message.received",
  forged: "refused",
  answered: true,
  heard: ["message.received"],
  facts: [Object.keys(operations).length, Object.keys(events).length, Object.keys(errorCodes).length],
};

describe("a user's project that installs from the registry", () => {
  test.each(["nodenext", "bundler"])("compiles strictly with moduleResolution %s", async (resolution) => {
    expect(await runChecked("tsc", ["-p", `tsconfig.${resolution}.json`], { cwd: project })).toBe("");
  });

  test.each(listRuntimes())("runs on $name", async ({ command, parameters }) => {
    const output = await runChecked(command, [...parameters, "command-line.mjs", prism.url], { cwd: project });
    expect(JSON.parse(output)).toEqual(firstDay);
  });

  test.each(listRuntimes().filter(({ name }) => name.startsWith("Node")))(
    "is loaded by require on $name",
    async ({ command }) => {
      const output = await runChecked(command, ["--no-warnings", "commonjs.cjs", prism.url], { cwd: project });
      expect(JSON.parse(output)).toEqual(["queued", "function", Object.keys(operations).length, "Quo API"]);
    },
  );

  test.each(listRuntimes().filter(({ name }) => name.startsWith("Node")))(
    "has an emulator of its own on $name",
    async ({ command }) => {
      const output = await runChecked(command, ["--no-warnings", "emulator.mjs"], { cwd: project });
      expect(JSON.parse(output)).toEqual(["queued", "Ready.", []]);
    },
  );

  test("runs in workerd", async () => {
    const { outputFiles } = await build({
      absWorkingDir: project,
      entryPoints: ["worker.mjs"],
      bundle: true,
      format: "esm",
      conditions: ["workerd", "worker"],
      write: false,
    });
    const worker = new Miniflare({
      modules: true,
      script: outputFiles[0]?.text ?? "",
      compatibilityDate: "2026-08-01",
    });
    try {
      const response = await worker.dispatchFetch(`http://worker.example/?baseUrl=${encodeURIComponent(prism.url)}`);
      expect(await response.json()).toEqual(firstDay);
    } finally {
      await worker.dispose();
    }
  });

  test("runs in a page, bundled", async () => {
    const { outputFiles } = await build({
      absWorkingDir: project,
      entryPoints: ["page.mjs"],
      bundle: true,
      format: "iife",
      platform: "browser",
      write: false,
    });
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      // WebCrypto needs a secure context, and loopback is one; the mock's own answer is as good a page as any.
      await page.goto(`${prism.url}/v1/users`);
      await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
      const result = await page.evaluate(
        (url) => (globalThis as unknown as { runScenario(url: string): Promise<unknown> }).runScenario(url),
        prism.url,
      );
      expect(result).toEqual(firstDay);
    } finally {
      await browser.close();
    }
  });
});
