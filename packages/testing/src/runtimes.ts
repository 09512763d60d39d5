import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const tools = createRequire(import.meta.url);

/** A program that runs a JavaScript file: the command and what stands before the file. */
export interface Runtime {
  name: string;
  command: string;
  parameters: string[];
}

/** The folder of a package that holds a binary for this platform. */
function folderOf(name: string, from: NodeJS.Require = tools): string {
  try {
    return dirname(from.resolve(`${name}/package.json`));
  } catch (cause) {
    const remedy = "Run `npx pnpm install`, or add your platform to @quo-api/testing.";
    throw new Error(`There is no ${name} here. ${remedy}`, { cause });
  }
}

/** Every runtime that can run the packages as they were installed, without bundling. */
export function listRuntimes(): Runtime[] {
  const platform = `${process.platform}-${process.arch}`;
  const bun = createRequire(tools.resolve("bun/package.json"));
  const bunPlatform = platform.replace("arm64", "aarch64");
  return [
    { name: "Node 22", command: join(folderOf(`node22-${platform}`), "bin/node"), parameters: [] },
    { name: "Node 24", command: process.execPath, parameters: [] },
    { name: "Node 26", command: join(folderOf(`node26-${platform}`), "bin/node"), parameters: [] },
    { name: "Bun", command: join(folderOf(`@oven/bun-${bunPlatform}`, bun), "bin/bun"), parameters: ["run"] },
    {
      name: "Deno",
      command: process.execPath,
      parameters: [
        join(folderOf("deno"), "bin.cjs"),
        "run",
        "--allow-net",
        "--allow-env",
        "--allow-read",
        "--node-modules-dir=manual",
        "--no-lock",
      ],
    },
  ];
}

export { build } from "esbuild";
export { Miniflare } from "miniflare";
