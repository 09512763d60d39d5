import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Change } from "../src/gate/change.ts";
import { judgeRelease } from "../src/gate/judge-release.ts";
import { checkRelease } from "../src/gate/check-release.ts";
import { recordRelease } from "../src/gate/last-release.ts";
import type { PendingChangeset } from "../src/gate/required-bumps.ts";
import { repository } from "@quo-api/testing";

const change = (part: Partial<Change>): Change => ({
  rule: "property-removed",
  where: "schema Message",
  what: "Property `text` of `Message` was removed.",
  impact: "major",
  stability: "stable",
  packages: ["@quo-api/spec", "@quo-api/client"],
  ...part,
});

const at = (version: string) => [
  { name: "@quo-api/spec", version },
  { name: "@quo-api/client", version },
];

const pending = (type: "major" | "minor" | "patch", ...names: string[]): PendingChangeset => ({
  id: "calm-bikes-ring",
  releases: names.map((name) => ({ name, type })),
});

const everywhere = ["@quo-api/spec", "@quo-api/client"];

const verdicts: [title: string, question: Parameters<typeof judgeRelease>[0], open: boolean, says: string][] = [
  [
    "before the first release everything passes, and it says so",
    { changes: undefined, changedApis: [], packages: at("0.0.0"), pending: [] },
    true,
    "No release has been recorded yet",
  ],
  [
    "a stable break without a changeset is stopped",
    { changes: [change({})], changedApis: [], packages: at("1.2.0"), pending: [] },
    false,
    "@quo-api/client needs a major changeset, but no changeset names it",
  ],
  [
    "a stable break with a smaller changeset is stopped",
    { changes: [change({})], changedApis: [], packages: at("1.2.0"), pending: [pending("minor", ...everywhere)] },
    false,
    "its changesets ask for minor only",
  ],
  [
    "a stable break announced as major passes",
    { changes: [change({})], changedApis: [], packages: at("1.2.0"), pending: [pending("major", ...everywhere)] },
    true,
    "Every change is announced",
  ],
  [
    "a stable break below 1.0.0 needs a minor changeset",
    { changes: [change({})], changedApis: [], packages: at("0.4.0"), pending: [pending("minor", ...everywhere)] },
    true,
    "Every change is announced",
  ],
  [
    "a beta break is a warning that a minor changeset announces",
    {
      changes: [change({ stability: "beta" })],
      changedApis: [],
      packages: at("1.2.0"),
      pending: [pending("minor", ...everywhere)],
    },
    true,
    "Warning: 1 breaking change in beta",
  ],
  [
    "something new needs a minor changeset",
    {
      changes: [change({ impact: "minor" })],
      changedApis: [],
      packages: at("1.2.0"),
      pending: [pending("patch", ...everywhere)],
    },
    false,
    "@quo-api/spec needs a minor changeset",
  ],
  [
    "another public API needs a changeset of any size",
    { changes: [], changedApis: ["@quo-api/client"], packages: at("1.2.0"), pending: [] },
    false,
    "@quo-api/client needs a patch changeset",
  ],
  [
    "a package nobody publishes yet needs nothing",
    { changes: [change({ packages: ["@quo-api/emulator"] })], changedApis: [], packages: at("1.0.0"), pending: [] },
    true,
    "Every change is announced",
  ],
];

test.each(verdicts)("%s", (_, question, open, says) => {
  const report = judgeRelease(question);
  expect(report.text).toContain(says);
  expect(report.open).toBe(open);
});

test("the changelog tells what breaks first, by place", () => {
  const { text } = judgeRelease({
    changes: [
      change({ impact: "minor", where: "schema User", what: "Property `nick` was added." }),
      change({}),
      change({ stability: "beta", where: "event call.ringing", what: "The event was removed." }),
      change({ impact: "patch" }),
    ],
    changedApis: [],
    packages: at("1.0.0"),
    pending: [pending("major", ...everywhere)],
  });
  expect(text).toMatchInlineSnapshot(`
    "## Since the last release

    ### Breaking

    - schema Message
      - Property \`text\` of \`Message\` was removed.

    ### Breaking, in beta

    - event call.ringing
      - The event was removed.

    ### New

    - schema User
      - Property \`nick\` was added.

    1 smaller change: wording, examples, extensions.

    Warning: 1 breaking change in beta.

    Every change is announced by a changeset."
  `);
});

test("whatever differs from the last release is announced by a changeset", async () => {
  // The whole report, so that a failure says what to do.
  expect(await checkRelease()).toMatchObject({ open: true });
});

test("a tree goes from released over stopped to announced", async () => {
  const root = mkdtempSync(join(tmpdir(), "quo-gate-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const bundle = join(root, "packages/spec/generated/openapi.json");
  cpSync(join(repository, "packages/spec/generated/openapi.json"), bundle);
  cpSync(
    join(repository, "packages/release/generated/api/spec.api.md"),
    join(root, "packages/release/generated/api/spec.api.md"),
  );
  const manifest = { name: "@quo-api/spec", version: "1.0.0", exports: { ".": "./package.json" } };
  writeFileSync(join(root, "packages/spec/package.json"), JSON.stringify(manifest));
  mkdirSync(join(root, ".changeset"));

  expect(await checkRelease(root)).toMatchObject({ open: true, text: expect.stringContaining("No release") });
  recordRelease(root);
  expect(await checkRelease(root)).toMatchObject({ open: true, text: expect.stringContaining("is the released one") });

  const description = JSON.parse(readFileSync(bundle, "utf8"));
  description.components.schemas.SendMessageRequest.required.push("userId");
  writeFileSync(bundle, JSON.stringify(description));
  expect(await checkRelease(root)).toMatchObject({
    open: false,
    text: expect.stringContaining(
      "- schema SendMessageRequest\n  - Properties of `SendMessageRequest` became required",
    ),
  });

  writeFileSync(
    join(root, ".changeset/calm-bikes-ring.md"),
    '---\n"@quo-api/spec": major\n---\n\nSends name a user.\n',
  );
  expect(await checkRelease(root)).toMatchObject({ open: true });
});
