import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../..", import.meta.url));

/** The emulator as it is published; the sources would be measured with the stripping of their types. */
export const emulatorBuild = `${repository}packages/emulator/dist/index.js`;

/** Compiles what is measured. */
export function buildEmulator(): void {
  execFileSync(`${repository}node_modules/.bin/tsc`, ["-p", `${repository}packages/emulator/tsconfig.build.json`]);
}
