import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { nameRepository } from "../src/name-repository.ts";

const workflow = { GITHUB_SERVER_URL: "https://github.example", GITHUB_REPOSITORY: "someone/toolkit" };

test("public packages say where they were built, private ones do not", () => {
  const root = mkdtempSync(join(tmpdir(), "quo-repository-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [name, rest] of Object.entries({ open: {}, closed: { private: true } })) {
    mkdirSync(join(root, "packages", name), { recursive: true });
    writeFileSync(join(root, "packages", name, "package.json"), JSON.stringify({ name, ...rest }));
  }
  expect(nameRepository(workflow, root)).toEqual(["open"]);
  const read = (name: string) => JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8"));
  expect(read("open").repository).toEqual({
    type: "git",
    url: "git+https://github.example/someone/toolkit.git",
    directory: "packages/open",
  });
  expect(read("closed")).not.toHaveProperty("repository");
});

test("outside of a workflow it says that publishing is the workflow's work", () => {
  expect(() => nameRepository({})).toThrow("published by the release workflow");
});
