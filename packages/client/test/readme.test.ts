import { execFile } from "node:child_process";
import { readFileSync, realpathSync, symlinkSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createScratchProject, type ScratchProject, type RunningRedis, startRedis } from "@quo-api/testing";

const text = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const blocks = [...text.matchAll(/```ts\n([^]*?)```/g)].map(([, code = ""]) => code);

let project: ScratchProject;
let redis: RunningRedis;
let server: Server;
const seen: string[] = [];

beforeAll(async () => {
  project = createScratchProject();
  symlinkSync(realpathSync(new URL("../node_modules/redis", import.meta.url)), `${project.folder}/node_modules/redis`);
  redis = await startRedis();
  const contact = {
    id: "c1",
    defaultFields: { company: "Harbor Cafe", emails: [], phoneNumbers: [] },
    customFields: [],
  };
  server = createServer((request, response) => {
    const path = request.url?.split("?")[0] ?? "";
    seen.push(`${request.method} ${path}`);
    const data = path.startsWith("/v1/contacts/")
      ? contact
      : request.method === "POST"
        ? { id: "AC1", status: "queued" }
        : [];
    response.setHeader("content-type", "application/json").end(JSON.stringify({ data, nextPageToken: null }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
}, 60_000);
afterAll(async () => {
  server?.closeAllConnections();
  server?.close();
  await redis?.stop();
  project?.remove();
});

describe("the README", () => {
  it("is short, and every block of code in it runs", { timeout: 60_000 }, async () => {
    expect(text.split("\n").length).toBeLessThanOrEqual(150);
    expect(blocks.length).toBeGreaterThanOrEqual(7);
    // One program, in the order of reading: later blocks use what earlier ones made.
    const imports = new Map<string, Set<string>>();
    const bodies = blocks.map((code) =>
      code.replaceAll(/^import \{ (.*) \} from "(.*)";$/gm, (_, names: string, from: string) => {
        const known = imports.get(from) ?? new Set();
        for (const name of names.split(", ")) known.add(name);
        imports.set(from, known);
        return "";
      }),
    );
    const head = [...imports].map(([from, names]) => `import { ${[...names].join(", ")} } from "${from}";`).join("\n");
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    // The API's own address leads to the stand-in; nothing else is changed.
    const detour = `const real = globalThis.fetch;
      globalThis.fetch = (input, init) => real(String(input).replace("https://api.quo.com", ${JSON.stringify(url)}), init);`;
    const [first = "", ...rest] = bodies;
    const program = [head, detour, first, ...rest.map((body) => `{${body}}`)].join("\n");
    const path = project.write("readme.ts", program);
    const env = { ...process.env, QUO_API_KEY: "key", REDIS_URL: `unix://${redis.path}` };
    const { stdout } = await promisify(execFile)(process.execPath, [path], { cwd: project.folder, env });
    expect(stdout).toContain("AC1 queued");
    expect(stdout).toContain("Harbor Cafe");
    expect(seen.filter((line) => line === "POST /v1/messages")).toHaveLength(2);
    expect(new Set(seen)).toEqual(
      new Set([
        "POST /v1/contacts",
        "GET /v1/contacts/AC1",
        "PATCH /v1/contacts/c1",
        "POST /v1/messages",
        "GET /v1/calls",
        "GET /v1/contacts/66d0aa19b3f4c21e7a905d12",
        "GET /v1/phone-numbers",
      ]),
    );
  });
});
