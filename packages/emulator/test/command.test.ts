import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { readCommand } from "../src/command.ts";

const packageFolder = join(import.meta.dirname, "..");
const manifest = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as {
  bin: Record<string, string>;
  publishConfig: { bin: Record<string, string> };
};
const program = join(packageFolder, manifest.bin["quo-emulator"] ?? "");

/** Starts the command as a user would. */
function start(...words: string[]) {
  const child = spawn(process.execPath, [program, ...words], { stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  let printed = "";
  let complained = "";
  child.stdout.on("data", (chunk) => (printed += chunk));
  child.stderr.on("data", (chunk) => (complained += chunk));
  const ended = once(child, "close").then(([code]) => ({ code: code as number, printed, complained }));
  /** Waits for the line that says where it listens. */
  const listening = async (): Promise<string> => {
    const first = once(child.stdout, "data");
    await Promise.race([first, ended]);
    const url = /http:\/\/\S+?(?=,)/.exec(printed)?.[0];
    if (url === undefined) throw new Error(`It does not listen: ${printed}${complained}`);
    return url;
  };
  const stop = async () => {
    child.kill("SIGTERM");
    return ended;
  };
  return { ended, listening, stop };
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "quo-command-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const users = (url: string, key = "quo-emulator-key") =>
  fetch(`${url}/v1/users?maxResults=10`, { headers: { authorization: key } });

test("the published command is the built form of the one that runs here", () => {
  expect(manifest.publishConfig.bin).toEqual({ "quo-emulator": "./dist/bin.js" });
  expect(manifest.bin["quo-emulator"]).toBe("./src/bin.ts");
  expect(existsSync(program)).toBe(true);
  expect(readFileSync(program, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
});

describe("the command", () => {
  test("tells its options", async () => {
    const { code, printed } = await start("--help").ended;
    expect(code).toBe(0);
    for (const option of ["--port", "--data", "--workspace", "--control-token"]) expect(printed).toContain(option);
  });

  test("listens where it says, and ends in peace when it is asked to", async () => {
    const { listening, stop } = start("--port", "0");
    const url = await listening();
    expect((await users(url)).status).toBe(200);
    expect((await fetch(`${url}/_emulator`)).status).toBe(200);
    expect(await stop()).toMatchObject({ code: 0, complained: "" });
  });

  test("keeps its state in a file from one run to the next", async () => {
    const file = join(newFolder(), "workspace.db");
    const first = start("--port", "0", "--data", file);
    const contact = await fetch(`${await first.listening()}/v1/contacts`, {
      method: "POST",
      headers: { authorization: "quo-emulator-key", "content-type": "application/json" },
      body: JSON.stringify({ defaultFields: { firstName: "Ferry" } }),
    });
    const { data } = (await contact.json()) as { data: { id: string } };
    await first.stop();
    const second = start("--port", "0", "--data", file);
    const found = await fetch(`${await second.listening()}/v1/contacts/${data.id}`, {
      headers: { authorization: "quo-emulator-key" },
    });
    expect(await found.json()).toMatchObject({ data: { defaultFields: { firstName: "Ferry" } } });
  });

  test("lets the keys in that it was given, as often as they come", async () => {
    const url = await start("--port", "0", "--api-key", "one", "--api-key", "two", "--no-rate-limit").listening();
    const answers = await Promise.all(Array.from({ length: 15 }, () => users(url, "two")));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await users(url)).status).toBe(401);
  });

  test("says which file cannot be opened", async () => {
    const file = join(newFolder(), "nowhere", "workspace.db");
    const { code, complained } = await start("--data", file).ended;
    expect([code, complained]).toEqual([
      1,
      `${file} cannot be opened. Its folder has to exist and the file to be writable.\n`,
    ]);
  });

  test("says in one line that a port is taken", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const { code, complained } = await start("--port", String(port)).ended;
    expect(code).toBe(1);
    expect(complained).toBe(`Port ${port} is taken. Choose another, or 0 for a free one.\n`);
  });

  test.each([
    [["--prot", "1"], /Unknown option '--prot'/],
    [["--port", "high"], /--port high is not a port/],
    [["serve"], /Unexpected argument 'serve'/],
    [["--workspace", "/nowhere/seed.json"], /There is no seed file \/nowhere\/seed\.json/],
  ])("refuses %j with a sentence and the way to help", async (words, sentence) => {
    const { code, printed, complained } = await start(...words).ended;
    expect({ code, printed }).toEqual({ code: 2, printed: "" });
    expect(complained).toMatch(sentence);
    expect(complained).toContain("quo-emulator --help lists the options.");
    expect(complained.trim().split("\n")).toHaveLength(2);
  });
});

describe("a seed file", () => {
  const seedFile = (text: string): string => {
    const file = join(newFolder(), "seed.json");
    writeFileSync(file, text);
    return file;
  };

  test("is what the workspace begins with", () => {
    const file = seedFile('{"organizationId":"ORown"}');
    expect(readCommand(["--workspace", file])).toMatchObject({ options: { workspace: { organizationId: "ORown" } } });
  });

  test("that is no JSON is named", () => {
    const file = seedFile("{");
    expect(readCommand(["--workspace", file])).toEqual({
      run: "nothing",
      because: `The seed file ${file} is not JSON.`,
    });
  });

  test("that does not fit the description is refused at its first mistake", async () => {
    const { code, complained } = await start("--workspace", seedFile('{"users":[{"id":7}]}')).ended;
    expect(code).toBe(1);
    expect(complained).toMatch(/^The seed does not fit the description at \/users\/0/);
  });
});
