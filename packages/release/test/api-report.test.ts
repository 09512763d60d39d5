import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { cutMirrors, reportApi, reportName } from "../src/api/report-api.ts";

/** A package with one entry point, reported. */
async function report(source: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "quo-api-"));
  const files = {
    "package.json": JSON.stringify({ name: "@quo-api/example", version: "1.0.0", type: "module" }),
    "tsconfig.build.json": JSON.stringify({
      compilerOptions: { target: "es2024", module: "nodenext", declaration: true, rootDir: "src", types: [] },
      include: ["src"],
    }),
    "src/index.ts": source,
  };
  mkdirSync(join(folder, "src"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const entries = [{ subpath: ".", types: "dist/index.d.ts" }];
  try {
    return await reportApi({ name: "@quo-api/example", version: "1.0.0", folder, entries });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const send = "/** Sends. */\nexport function send(text: string): void { void text; }\n";

let text: string;
beforeAll(async () => {
  text = await report(`${send}function hidden(): void {}\nvoid hidden;\n`);
});

test("a report shows what users can import, and nothing else", () => {
  expect(text).toContain("# Public API of @quo-api/example");
  expect(text).toContain("export function send(text: string): void;");
  expect(text).not.toContain("hidden");
});

test("another signature is another report", async () => {
  expect(await report(send.replace("text: string", "text: string | null"))).not.toBe(text);
});

test("another comment or body is the same report", async () => {
  expect(await report(send.replace("Sends.", "Sends a text.").replace("void text;", "void text.length;"))).toBe(text);
});

test("what mirrors the description is named and cut", () => {
  const whole = 'export interface paths {\n    "/v1/calls": {\n    };\n}\n\nexport type Call = string;\n';
  expect(cutMirrors(whole)).toBe(
    "export interface paths { /* as in the description */ }\n\nexport type Call = string;\n",
  );
});

test("a report is called after its package", () => {
  expect(reportName({ name: "@quo-api/client" })).toBe("client.api.md");
});
