import { fileURLToPath } from "node:url";
import { symlinkSync, existsSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { type PeerModules, preparePeers } from "./client-peers.ts";

/** What it costs to check a consumer. */
export interface TypeCost {
  name: string;
  instantiations: number;
  types: number;
  errors: number;
}

const modules = fileURLToPath(new URL("../node_modules", import.meta.url));

function check(path: string): Omit<TypeCost, "name"> {
  const program = ts.createProgram([path], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    target: ts.ScriptTarget.ES2024,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2024.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
    types: [],
  });
  const errors = ts.getPreEmitDiagnostics(program).length;
  return { errors, instantiations: program.getInstantiationCount(), types: program.getTypeCount() };
}

/** Checks a consumer of each generator against what it publishes; types are exact and the same on every machine. */
export function measureTypeCost({ project, peers }: PeerModules, names: string[]): TypeCost[] {
  for (const name of ["ky", "openai", "stripe", "svix", "axios"]) {
    const link = join(project.folder, "node_modules", name);
    if (!existsSync(link)) symlinkSync(join(modules, name), link);
  }
  return peers.filter(({ name }) => names.includes(name)).map(({ name, path }) => ({ name, ...check(path) }));
}

if (import.meta.main) {
  const prepared = preparePeers();
  const names = prepared.peers.map(({ name }) => name).filter((name) => !/axios|octokit/.test(name));
  console.log("Type-check of a consumer with three calls (TypeScript 6, against declarations)");
  console.table(measureTypeCost(prepared, names));
  prepared.remove();
}
