import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repository, runCommand } from "@quo-api/testing";

const root = mkdtempSync(join(tmpdir(), "quo-generate-spec-"));
const out = join(root, "out");
const generate = () =>
  runCommand(process.execPath, [join(repository, "packages/spec/generate.ts"), "--root", root, "--out", out]);

/** Content of the whole output, to compare. */
const snapshot = () =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), "utf8")]);

beforeAll(async () => {
  cpSync(join(repository, "redocly.yaml"), join(root, "redocly.yaml"));
  symlinkSync(join(repository, "scripts"), join(root, "scripts"));
  cpSync(join(repository, "spec"), join(root, "spec"), { recursive: true });
  const { code, output } = await generate();
  if (code !== 0) throw new Error(output);
}, 240_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("a mistake in the description stops generation", () => {
  test.each([
    {
      mistake: "a YAML syntax error",
      file: "spec/schemas/user.yaml",
      from: "  type: object",
      to: "  type: [object",
      says: ["spec/schemas/user.yaml:10:3", "Failed to parse: deficient indentation", "(no-unresolved-refs)"],
    },
    {
      mistake: "a YAML syntax error in the root file",
      file: "spec/openapi.yaml",
      from: "openapi: 3.1",
      to: "openapi: [3.1",
      says: ["spec/openapi.yaml:", "Failed to parse", "(yaml)"],
    },
    {
      mistake: "a dangling $ref",
      file: "spec/paths/users/user.yaml",
      from: "user.yaml#/UserResponse",
      to: "user.yaml#/UserAnswer",
      says: [
        "spec/paths/users/user.yaml:24:13",
        "Can't resolve $ref: nothing is at its target",
        "(no-unresolved-refs)",
      ],
    },
    {
      mistake: "a wrong example",
      file: "spec/examples/users.yaml",
      from: "role: owner",
      to: "role: 7",
      says: [
        "spec/examples/users.yaml:10:13",
        "`role` property type must be string",
        "(no-invalid-media-type-examples)",
      ],
    },
    {
      mistake: "an unquoted error code",
      file: "spec/responses/messages.yaml",
      from: `"0206400"`,
      to: "0206400",
      says: ["spec/responses/messages.yaml:3:22", "Quote the error code 206400.", "(quo/error-codes-are-quoted)"],
    },
    {
      mistake: "a syntax error in the catalogue of errors",
      file: "spec/errors.yaml",
      from: "  name: tooManyParticipants",
      to: "  name: [tooManyParticipants",
      says: ["spec/errors.yaml:", "missed comma between flow collection entries", "(yaml)"],
    },
    {
      mistake: "a changelog that names an operation which is not there",
      file: "spec/changelog.yaml",
      from: "operations: [getCallVoicemails_v1]",
      to: "operations: [getCallVoicemail_v1]",
      says: ["spec/changelog.yaml:", "voicemails: the description holds no `getCallVoicemail_v1`", "(changelog)"],
    },
  ])("$mistake", { timeout: 240_000 }, async ({ file, from, to, says }) => {
    const before = snapshot();
    const path = join(root, file);
    const text = readFileSync(path, "utf8");
    expect(text).toContain(from);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
    const { code, output } = await generate();
    writeFileSync(path, text);
    expect(code).toBe(1);
    for (const part of says) expect(output).toContain(part);
    expect(output).toContain("nothing was generated and the previous output is untouched");
    // A message, not a page of consequences and stack traces.
    expect(output.trim().split("\n").length).toBeLessThanOrEqual(10);
    expect(snapshot()).toEqual(before);
  });
});

test("generating again changes nothing", { timeout: 240_000 }, async () => {
  const { output } = await generate();
  expect(output).toMatch(/^@quo-api\/spec: \d+ files, \d+ kB, nothing changed$/m);
});

test("what is committed is what the description makes", () => {
  const committed = join(repository, "packages/spec/generated");
  for (const [name, content] of snapshot().filter(([file]) => file?.endsWith(".ts") || file === "openapi.json"))
    expect([name, readFileSync(join(committed, name ?? ""), "utf8")]).toEqual([name, content]);
});
