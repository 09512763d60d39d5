import { globSync, statSync } from "node:fs";
import { join } from "node:path";

/** What generation leaves in one folder. */
export interface Inventory {
  folder: string;
  files: number;
  bytes: number;
  about: string;
}

const folders: [folder: string, about: string][] = [
  ["packages/spec/generated", "bundles, JSON Schemas, examples, tables of operations, events and errors"],
  ["packages/client/src/generated", "types, resources and functions for every operation"],
  ["packages/webhooks/src/generated", "payload types and validators for every event"],
  ["packages/emulator/src/generated", "routes, validators and error bodies of the stateful emulator"],
  ["packages/docs/generated", "reference as Markdown, code samples, llms.txt"],
];

/** Counts the files and bytes of each generated folder. */
export function takeInventory(repository: string): Inventory[] {
  return folders.map(([folder, about]) => {
    const files = globSync("**/*.*", { cwd: join(repository, folder) }).map((file) =>
      statSync(join(repository, folder, file)),
    );
    const sizes = files.filter((file) => file.isFile()).map((file) => file.size);
    return { folder, files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0), about };
  });
}
