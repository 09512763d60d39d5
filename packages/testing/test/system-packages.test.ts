import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { installCommand, missingPackages } from "../src/system-packages.ts";

const folder = mkdtempSync(join(tmpdir(), "bin-"));
writeFileSync(join(folder, "here"), "");
const need = (name: string, ...anyOf: string[]) => ({ package: name, for: "a test", anyOf });

describe("what the tests need of the system", () => {
  it("is found on the path, by its place, or by a glob", () => {
    const wanted = [need("a", "here"), need("b", join(folder, "here")), need("c", join(folder, "h*"))];
    expect(missingPackages(folder, wanted)).toEqual([]);
  });

  it("is named when it is nowhere", () => {
    const gone = need("gone", "nowhere-to-be-found");
    expect(missingPackages(folder, [need("a", "gone", "here"), gone])).toEqual([gone]);
  });

  it("comes with the command that installs it", () => {
    expect(installCommand(["redis-server", "chromium"])).toContain("apt-get install -y redis-server chromium");
  });
});
