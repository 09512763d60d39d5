import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { readCurrentBundle } from "../src/gate/last-release.ts";
import { listEntries } from "../src/gate/bundle.ts";
import { runChecked } from "@quo-api/testing";

// People who do not want our client still get a client from our description.

const description = fileURLToPath(new URL("../../spec/generated/openapi.json", import.meta.url));
const installed = fileURLToPath(new URL("../node_modules", import.meta.url));
const binary = (name: string): string => join(installed, ".bin", name);

interface Generator {
  name: string;
  command: [name: string, ...parameters: string[]];
  /** Compiles what was made; the folder is the working directory. */
  compile: [command: string, ...parameters: string[]];
  files?: Record<string, string>;
  /** Says how to get the compiler. */
  needs?: string;
}

const compileTypeScript: Generator["compile"] = ["tsc", "-p", "."];
const tsconfig = JSON.stringify({
  compilerOptions: {
    strict: true,
    module: "esnext",
    moduleResolution: "bundler",
    target: "es2022",
    lib: ["es2023", "dom", "dom.iterable"],
    types: [],
    noEmit: true,
    skipLibCheck: true,
  },
  include: ["client"],
});

const redocly = (language: string): Generator["command"] => [
  "redocly",
  "generate-client",
  description,
  `--generator=${language}`,
  "--output=client/client.ts",
];

const generators: Generator[] = [
  {
    name: "@hey-api/openapi-ts, TypeScript",
    command: ["openapi-ts", "--input", description, "--output", "client", "--silent"],
    compile: compileTypeScript,
  },
  {
    name: "orval, TypeScript",
    command: ["orval", "--input", description, "--output", "client/client.ts", "--client", "fetch"],
    compile: compileTypeScript,
  },
  {
    name: "oazapfts, TypeScript",
    command: ["oazapfts", description, "client.ts"],
    files: { "client/index.ts": 'export * from "../client.ts";\n' },
    compile: [...compileTypeScript, "--allowImportingTsExtensions"],
  },
  {
    name: "swagger-typescript-api, TypeScript",
    command: ["swagger-typescript-api", "generate", "--path", description, "--output", "client", "--name", "client.ts"],
    compile: compileTypeScript,
  },
  {
    name: "redocly generate-client, Python",
    command: redocly("python"),
    compile: ["python3", "-m", "py_compile", "client/client.py"],
    needs: "sudo apt-get install python3",
  },
  {
    name: "redocly generate-client, Go",
    command: redocly("go"),
    files: { "go.mod": "module client\n\ngo 1.19\n" },
    compile: ["go", "vet", "./client"],
    needs: "sudo apt-get install golang-go",
  },
];

/** Names as generators write them differ in case and separators only. */
const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");

test.each(generators)(
  "$name: every operation is there, and it compiles",
  async ({ command, compile, files, needs }) => {
    const folder = mkdtempSync(join(tmpdir(), "quo-generator-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    symlinkSync(installed, join(folder, "node_modules"));
    // Redocly would otherwise look for a configuration further up.
    writeFileSync(join(folder, "redocly.yaml"), "telemetry: off\n");
    writeFileSync(join(folder, "tsconfig.json"), tsconfig);

    const [tool, ...parameters] = command;
    const env = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", DO_NOT_TRACK: "1" };
    await runChecked(binary(tool), parameters, { cwd: folder, env });
    for (const [path, content] of Object.entries(files ?? {})) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }

    const made = globSync(["client/**/*.*", "client.ts"], { cwd: folder });
    const text = plain(made.map((file) => readFileSync(join(folder, file), "utf8")).join("\n"));
    const operations = listEntries(readCurrentBundle()).filter(({ kind }) => kind === "operation");
    const missing = operations.map(({ operation }) => operation.operationId).filter((id) => !text.includes(plain(id)));
    expect(missing).toEqual([]);

    const [compiler, ...flags] = compile;
    const cache = {
      GOCACHE: join(folder, "go-cache"),
      GOFLAGS: "-mod=mod",
      PYTHONPYCACHEPREFIX: join(folder, "python-cache"),
    };
    const output = await runChecked(compiler, flags, { cwd: folder, env: cache }).catch((cause: Error) => {
      throw "code" in cause && cause.code === "ENOENT" && needs !== undefined
        ? new Error(`There is no ${compiler} on this machine. On Debian and Ubuntu: ${needs}`, { cause })
        : cause;
    });
    expect(output).toBe("");
  },
);
