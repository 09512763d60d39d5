// Starts a Quo for the project in the working directory, runs its tests against it, and ends with their exit code.
// Plain Node without dependencies, so that it also serves other CI systems: `QUO_CONTRACT_RUN="npm test" node run.mjs`.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { connect, createServer } from "node:net";
import { dirname, join } from "node:path";
import process from "node:process";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";

const project = createRequire(join(process.cwd(), "package.json"));
const patienceMs = 60_000;

/** The file behind a specifier, as the project would import it. */
function find(specifier, packageName) {
  try {
    return project.resolve(specifier);
  } catch (cause) {
    throw new Error(`${packageName} is not installed in ${process.cwd()}. Run: npm install --save-dev ${packageName}`, {
      cause,
    });
  }
}

async function startEmulator() {
  const { createEmulator } = await import(pathToFileURL(find("@quo-api/emulator", "@quo-api/emulator")));
  const emulator = createEmulator();
  const { url } = await emulator.listen();
  return { url, apiKey: emulator.apiKey, stop: () => emulator.close() };
}

/** A port that was free a moment ago; Prism cannot tell which one it took by itself. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const listens = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.end());
  });

async function startMock() {
  const description = find("@quo-api/spec/openapi.json", "@quo-api/spec");
  const manifest = find("@stoplight/prism-cli/package.json", "@stoplight/prism-cli@5.14.2");
  const program = join(dirname(manifest), JSON.parse(readFileSync(manifest, "utf8")).bin.prism);
  const port = await freePort();
  // With --errors a mistake of the mock's own becomes a 500 instead of passing unnoticed.
  const parameters = [program, "mock", "--host", "127.0.0.1", "--port", String(port), "--errors", description];
  const child = spawn(process.execPath, parameters, { stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    // The tests' own output is what a reader looks for; Prism's is kept for the case that it does not start.
    stream.on("data", (chunk) => (printed = (printed + chunk).slice(-10_000)));
  }
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const stop = async () => {
    child.kill();
    await ended;
  };
  for (const deadline = Date.now() + patienceMs; !(await listens(port)); await pause(100)) {
    if (child.exitCode === null && Date.now() < deadline) continue;
    await stop();
    throw new Error(`Prism did not start:\n${printed}`);
  }
  return { url: `http://127.0.0.1:${port}`, apiKey: "any-key", stop };
}

const servers = { emulator: startEmulator, mock: startMock };

function runTests(command, { url, apiKey }) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, QUO_BASE_URL: url, QUO_API_KEY: apiKey };
    const child = spawn(command, { shell: true, stdio: "inherit", env });
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

async function main() {
  const { QUO_CONTRACT_RUN: command, QUO_CONTRACT_SERVER: name = "emulator" } = process.env;
  if (!command) throw new Error("There is no command to run. Set the input `run`, such as `npm test`.");
  const start = Object.hasOwn(servers, name) ? servers[name] : undefined;
  if (start === undefined)
    throw new Error(`There is no server "${name}". Choose one of: ${Object.keys(servers).join(", ")}.`);
  const server = await start();
  try {
    console.log(`Quo (${name}) listens at ${server.url}`);
    return await runTests(command, server);
  } finally {
    await server.stop();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
