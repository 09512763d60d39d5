import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  attw,
  build,
  createScratchProject,
  listRuntimes,
  Miniflare,
  openBrowser,
  publint,
  type ScratchProject,
} from "@quo-api/testing";

const slow = 60_000;
let project: ScratchProject;
let server: Server;
let url: string;
let seen: string[] = [];

beforeAll(async () => {
  project = createScratchProject();
  // A tiny Quo: one 503 to be repeated, a page, a message.
  server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    response.setHeader("content-type", "application/json");
    const message = { id: "AC1", text: "Your bike is ready.", status: "queued" };
    const [status, body] =
      seen.length === 1
        ? [503, {}]
        : request.method === "POST"
          ? [202, { data: message }]
          : [200, { data: [message], nextPageToken: null }];
    response.writeHead(status).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, slow);
afterAll(() => {
  server?.closeAllConnections();
  server?.close();
  project?.remove();
});

/** What every runtime runs: a read that is repeated once, a page, a send, the raw client, an error. */
const journey = (baseUrl: string) => `
const quo = createQuoClient({ apiKey: "key", baseUrl: ${JSON.stringify(baseUrl)}, random: () => 0, raw: openapiFetch });
const { items } = await quo.messages.list({ phoneNumberId: "PN1", participants: ["+12065550187"] });
const sent = await quo.messages.send({ from: "PN1", to: ["+12065550187"], content: "Your bike is ready." });
const { response } = await quo.raw.GET("/v1/phone-numbers");
const unreachable = createQuoClient({ apiKey: "key", baseUrl: "http://127.0.0.1:9", retries: 0 });
const failure = await unreachable.users.get("US1").catch((error) => error.name);
const result = JSON.stringify([items.length, sent.id, response.status, failure]);
`;
const expected = JSON.stringify([1, "AC1", 200, "QuoConnectionError"]);
const requests = [
  "GET /v1/messages?phoneNumberId=PN1&participants=%2B12065550187&maxResults=10",
  "GET /v1/messages?phoneNumberId=PN1&participants=%2B12065550187&maxResults=10",
  "POST /v1/messages",
  "GET /v1/phone-numbers",
];

/** Runs a program to its end and gives what it printed. */
async function run(program: string, args: string[]): Promise<string> {
  const child = spawn(program, args, { cwd: project.folder, env: { ...process.env, NO_COLOR: "1" } });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  await once(child, "close");
  return output.trim();
}

const imports = `import { createQuoClient } from "@quo-api/client"; import { openapiFetch } from "@quo-api/client/raw";`;
const module = () => `${imports}${journey(url)}console.log(result);`;

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    platform: "browser",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

describe("the packed client runs in", () => {
  const all = listRuntimes();
  const commonJs = all.filter(({ name }) => name === "Node 22" || name === "Node 24");
  const runtimes: [name: string, program: string, args: string[]][] = [
    ...all.map(({ name, command, parameters }): [string, string, string[]] => [
      name,
      command,
      [...parameters, "main.mjs"],
    ]),
    ...commonJs.map(({ name, command }): [string, string, string[]] => [
      `CommonJS of ${name}, by require()`,
      command,
      ["--disable-warning=ExperimentalWarning", "main.cjs"],
    ]),
  ];

  it.each(runtimes)("%s", { timeout: slow }, async (_, program, args) => {
    seen = [];
    project.write("main.mjs", module());
    project.write(
      "main.cjs",
      `const { createQuoClient } = require("@quo-api/client"); const { openapiFetch } = require("@quo-api/client/raw"); (async () => {${journey(url)}console.log(result);})();`,
    );
    expect(await run(program, args)).toBe(expected);
    expect(seen).toEqual(requests);
  });

  it("workerd", { timeout: slow }, async () => {
    seen = [];
    const worker = `${imports}
      export default { async fetch() { ${journey(url)} return new Response(result); } };`;
    const script = await bundle(project.write("worker.mjs", worker));
    const miniflare = new Miniflare({ modules: true, script, compatibilityDate: "2026-06-01" });
    try {
      const response = await miniflare.dispatchFetch("http://worker.example.com/");
      expect(await response.text()).toBe(expected);
    } finally {
      await miniflare.dispose();
    }
    expect(seen).toEqual(requests);
  });

  it("a browser", { timeout: slow }, async () => {
    seen = [];
    const script = await bundle(project.write("page.mjs", `${module()}document.title = result;`));
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      // From the server's own address: browsers keep pages of other hosts away from loopback.
      await page.route(`${url}/page`, (route) =>
        route.fulfill({ contentType: "text/html", body: `<script type="module">${script}</script>` }),
      );
      await page.goto(`${url}/page`);
      await page.waitForFunction("document.title !== ''");
      expect(await page.title()).toBe(expected);
    } finally {
      await browser.close();
    }
    expect(seen.filter((line) => !line.endsWith("favicon.ico"))).toEqual(requests);
  });
});

describe("the package", () => {
  it("is clean by publint and are-the-types-wrong", { timeout: slow }, async () => {
    const { messages } = await publint({ pkgDir: join(project.folder, "node_modules/@quo-api/client"), strict: true });
    expect(messages).toEqual([]);
    execFileSync(process.execPath, [attw, project.tarball, "--profile", "esm-only"]);
  });

  it("touches neither clock, chance nor network when it is loaded", async () => {
    const guard = `
      for (const name of ["fetch", "setTimeout", "Response", "Headers", "Request", "FormData"])
        Object.defineProperty(globalThis, name, { get() { throw new Error(name); } });
      Date.now = Math.random = performance.now = () => { throw new Error("clock or chance"); };
      await import("@quo-api/client"); await import("@quo-api/client/redis"); await import("@quo-api/client/remedies");
      console.log("quiet");`;
    project.write("quiet.mjs", guard);
    expect(await run(process.execPath, ["quiet.mjs"])).toBe("quiet");
  });

  it("holds only what it should", () => {
    const manifest = JSON.parse(
      readFileSync(join(project.folder, "node_modules/@quo-api/client/package.json"), "utf8"),
    ) as {
      dependencies: object;
    };
    expect(Object.keys(manifest.dependencies)).toEqual(["openapi-fetch"]);
  });
});
