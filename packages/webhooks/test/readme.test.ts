import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventTypes } from "../src/testing.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** Inside the package, so that it can be imported by its own name; with a dot, so that no tool looks into it. */
const folder = here(".readme");

const pages = { readme: "../README.md", "migration-guide": "../../docs/guides/migrating-webhooks.md" };
const blocks = Object.entries(pages).flatMap(([page, path]) =>
  [...readFileSync(here(path), "utf8").matchAll(/^ *```ts\n([^]*?)^ *```/gm)].map(([, code = ""], index) => ({
    name: `${page}-${index}`,
    code,
  })),
);

const env = {
  ...process.env,
  QUO_WEBHOOK_SECRET: "whsec_MVkbbFEHR1S/JRL+VYrnk2+QXLIAS77Xb5sc2/JeUH4=",
  QUO_LEGACY_WEBHOOK_KEY: "ujR22YXHG6S2C54lc74pXyCAlPc0o8GOymWm2Tn+kec=",
};

const run = (...parameters: string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(process.execPath, parameters, { env, cwd: folder }, (error, stdout, stderr) =>
      error ? reject(new Error(stdout + stderr)) : resolve(stdout),
    );
  });

describe("the code of the pages", () => {
  beforeAll(() => {
    mkdirSync(folder, { recursive: true });
    for (const { name, code } of blocks) writeFileSync(join(folder, `${name}.ts`), code);
    const config = { extends: "../../tsconfig.json", compilerOptions: { noUnusedLocals: false }, include: ["*.ts"] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("type-checks", async () => {
    const require = createRequire(import.meta.url);
    const tsc = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");
    await expect(run(tsc, "-p", folder)).resolves.toBe("");
  });

  it.each(blocks)("runs: $name", async ({ name }) => {
    await expect(run(join(folder, `${name}.ts`))).resolves.not.toContain("Error:");
  });

  it("says what it claims to say", async () => {
    expect(await run(join(folder, "readme-1.ts"))).toMatch(
      /no_matching_signature body_reencoded .*parsed and encoded again/,
    );
    expect(await run(join(folder, "readme-2.ts"))).toMatch(/legacy .*status: 200/s);
  });
});

it("the README lists every event", () => {
  const readme = readFileSync(here("../README.md"), "utf8");
  const [, list = ""] = /^## Events$([^]*?)^## /m.exec(readme) ?? [];
  const named = [...list.matchAll(/`((?:message|call|contact|task)\.[a-z.]+)`/g)].map(([, type = ""]) => type);
  expect(named.toSorted()).toEqual(eventTypes.toSorted());
});

it("the README is short enough to be read", () => {
  expect(readFileSync(here("../README.md"), "utf8").split("\n").length).toBeLessThanOrEqual(150);
});
