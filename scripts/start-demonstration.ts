import { parseArgs } from "node:util";
import { createQuoClient } from "@quo-api/client";
import { startPrism } from "@quo-api/contract";
import { serveSite } from "@quo-api/docs/serve-site";
import { operations } from "@quo-api/spec";
import { takeInventory } from "./demonstration/inventory.ts";
import { journey } from "./demonstration/journey.ts";
import { bold, columns, dim, duration, green, size } from "./demonstration/layout.ts";
import { repository, runCommand } from "@quo-api/testing";

const help = `npm start [-- options]

Builds the reference site, starts it and a Prism mock, runs a short script against the mock, and stays up until Ctrl-C.

  --once            exit after the script
  --mock-port <n>   port of the mock (default: any free one)
  --site-port <n>   port of the reference site (default: any free one)
  --help            show this`;

function readOptions() {
  return parseArgs({
    options: {
      once: { type: "boolean", default: false },
      "mock-port": { type: "string", default: "0" },
      "site-port": { type: "string", default: "0" },
      help: { type: "boolean", default: false },
    },
  }).values;
}

/** Explains a mistake on the command line and ends. */
function refuse(error: unknown): never {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  process.exit(2);
}

/** Runs one step of turbo and stops everything with its own words when it fails. */
async function turbo(label: string, ...parameters: string[]): Promise<number> {
  process.stdout.write(dim(`${label}…\n`));
  const began = performance.now();
  const { code, output } = await runCommand("turbo", ["run", ...parameters, "--output-logs=errors-only"]);
  if (code !== 0) {
    console.error(output.trim());
    process.exit(1);
  }
  return performance.now() - began;
}

/** The mock is stateless and would answer every page with the first; this asks it for the last one in time. */
const pagingFetch: typeof fetch = (input, init) => {
  const headers = new Headers(init?.headers);
  const { searchParams } = new URL(input instanceof Request ? input.url : input);
  if (searchParams.has("pageToken")) headers.set("prefer", "example=lastPage");
  return fetch(input, { ...init, headers });
};

let options: ReturnType<typeof readOptions>;
try {
  options = readOptions();
} catch (error) {
  refuse(error);
}
const [mockPort, sitePort] = (["mock-port", "site-port"] as const).map((name) => {
  const port = Number(options[name]);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    refuse(`--${name} takes a port from 0 to 65535, not "${options[name]}".`);
  return port;
});
if (options.help) {
  console.log(help);
  process.exit(0);
}

console.log(`\n${bold("Quo API toolkit")}\n`);
const built = await turbo("Building the reference site", "build", "--filter=@quo-api/docs");

process.stdout.write(dim("Starting the mock and the site…\n"));
const [mock, site] = await Promise.all([startPrism({ port: mockPort ?? 0 }), serveSite({ port: sitePort ?? 0 })]);
const shutDown = async () => {
  await Promise.all([mock.stop(), site.close()]);
};

const inventory = takeInventory(repository).map(({ folder, files, bytes, about }) => [
  folder,
  `${files} files`,
  size(bytes),
  dim(about),
]);
console.log(`\n${bold("Made")} from ${Object.keys(operations).length} operations, the site in ${duration(built)}\n`);
for (const line of columns(inventory)) console.log(`  ${line}`);

console.log(`\n${bold("Tried")} against the mock\n`);
try {
  const quo = createQuoClient({ apiKey: "any-key-will-do", baseUrl: mock.url, fetch: pagingFetch });
  const rows: string[][] = [];
  let began = performance.now();
  for await (const { did, got } of journey(quo)) {
    rows.push([did, got, dim(duration(performance.now() - began))]);
    began = performance.now();
  }
  for (const line of columns(rows)) console.log(`  ${green("✓")} ${line}`);
} catch (error) {
  await shutDown();
  throw error;
}

console.log(`\n${bold(options.once ? "Was running" : "Running")}\n`);
const places = [
  ["reference site", `${site.url}/?mock=${encodeURIComponent(mock.url)}`],
  ["mock of the API", mock.url],
  ["try it", dim(`curl -H 'Authorization: any-key' '${mock.url}/v1/users?maxResults=10'`)],
];
for (const line of columns(places)) console.log(`  ${line}`);

if (options.once) {
  await shutDown();
  console.log("");
} else {
  console.log(`\n${dim("Ctrl-C ends it.")}\n`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void shutDown().then(() => process.exit(0)));
  }
}
