import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

test("the first example of the README runs as it stands", () => {
  const folder = join(import.meta.dirname, "..");
  const [, code = ""] = /^```ts\n([^]*?)^```/m.exec(readFileSync(join(folder, "README.md"), "utf8")) ?? [];
  const shown = code.replace(
    "await emulator.close();",
    "console.log((await emulator.control.messages()).length); await emulator.close();",
  );
  const printed = execFileSync(process.execPath, ["--input-type=module-typescript", "--eval", shown], {
    cwd: folder,
    encoding: "utf8",
  });
  // Six messages of the story, one that was sent and one that arrived.
  expect(Number(printed)).toBeGreaterThan(2);
});
