import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { trafficFiles } from "../src/traffic-files.ts";

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "quo-traffic-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test("records are read as they were added, whatever they hold", () => {
  const files = trafficFiles<{ text: string }>("notes", newFolder());
  files.add([{ text: "one\nline" }, { text: "two" }]);
  files.add([{ text: "three" }]);
  expect(files.read()).toEqual([{ text: "one\nline" }, { text: "two" }, { text: "three" }]);
});

test("records of one kind are forgotten without those of another", () => {
  const folder = newFolder();
  const [notes, marks] = [trafficFiles<number>("notes", folder), trafficFiles<number>("marks", folder)];
  notes.add([1]);
  marks.add([2]);
  notes.clear();
  expect([notes.read(), marks.read()]).toEqual([[], [2]]);
});

test("before anybody recorded anything there is nothing to read", () =>
  expect(trafficFiles("notes", join(newFolder(), "missing")).read()).toEqual([]));
