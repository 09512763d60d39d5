import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type PrismMock, startPrism } from "@quo-api/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repository, runCommand } from "@quo-api/testing";

const folder = join(repository, "scripts/.readme");

/** The TypeScript blocks of a page, in order. */
const codeBlocks = (page: string) =>
  [...readFileSync(join(repository, page), "utf8").matchAll(/^```ts\n([^]*?)^```/gm)].map(([, code]) => code ?? "");

const blocks = ["README.md", "packages/spec/README.md"].flatMap((page) =>
  codeBlocks(page).map((code, index) => ({ page, index, file: `${page.replaceAll(/\W/g, "-")}-${index}.ts`, code })),
);

let mock: PrismMock;

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const { file, code } of blocks) writeFileSync(join(folder, file), `import "./given.ts";\n${code}`);
  // What the pages take for granted: an endpoint in production, and a delivery that came in.
  writeFileSync(join(folder, "given.ts"), readFileSync(new URL("readme/given.ts", import.meta.url)));
  mock = await startPrism();
});

afterAll(async () => {
  await mock.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe("the code on the pages", () => {
  it("type-checks", async () => {
    const { output } = await runCommand("tsc", ["-p", "scripts/test/readme/tsconfig.json"]);
    expect(output).toBe("");
  });

  it.each(blocks)("$page, block $index runs", async ({ file }) => {
    const env = { QUO_API_KEY: "any-key", QUO_MOCK: mock.url };
    const { code, output } = await runCommand("node", [join(folder, file)], { env });
    expect(output, "what it printed").toMatch(/\S/);
    expect(code, output).toBe(0);
  });
});
