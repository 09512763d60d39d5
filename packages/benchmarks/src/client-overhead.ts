import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type PeerModules, preparePeers } from "./client-peers.ts";

/** CPU time of a request whose transport is a stub. */
export interface Overhead {
  name: string;
  /** Microseconds of CPU a call, the median of the rounds. */
  micros: number;
  /** The median of the rounds' ratios to openapi-fetch. */
  ratio: number;
}

type Make = (fetch: unknown) => { get(): PromiseLike<unknown> };

const body = JSON.stringify({
  data: { id: "c1", source: null, defaultFields: { firstName: "Cargo bikes" }, customFields: [] },
});
const headers = { "content-type": "application/json" };
const stub = async () => new Response(body, { headers });

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function load(path: string): Promise<Make> {
  const outfile = `${path}.bundle.mjs`;
  await build({
    entryPoints: [path],
    bundle: true,
    format: "esm",
    platform: "node",
    outfile,
    nodePaths: [fileURLToPath(new URL("../node_modules", import.meta.url))],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: "silent",
  });
  return ((await import(outfile)) as { make: Make }).make;
}

/** Measures in alternating rounds, each begun by another subject, so that nobody always pays for the same one's garbage; limiter, retries and tracing of ours are on and idle. */
export async function measureOverhead({ peers }: PeerModules, rounds = 25, calls = 2000): Promise<Overhead[]> {
  // Time flies, so that the limiter always has a turn to give; the measure is CPU time, which this does not touch.
  let clock = 0;
  performance.now = () => (clock += 300);
  const compared = peers.filter(({ name }) => !/svix|octokit|stripe/.test(name));
  const subjects = await Promise.all(
    compared.map(async ({ name, path }) => ({
      name,
      calls: (await load(path))(stub),
      times: [] as number[],
    })),
  );
  for (let round = -2; round < rounds; round += 1) {
    for (let turn = 0; turn < subjects.length; turn += 1) {
      const { calls: subject, times } = subjects[(round + 2 + turn) % subjects.length]!;
      const before = process.cpuUsage();
      for (let index = 0; index < calls; index += 1) await subject.get();
      const { user, system } = process.cpuUsage(before);
      // The first two rounds only warm up.
      if (round >= 0) times.push((user + system) / calls);
    }
  }
  const reference = subjects.find(({ name }) => name === "openapi-fetch")?.times ?? [];
  return subjects.map(({ name, times }) => ({
    name,
    micros: Number(median(times).toFixed(1)),
    ratio: Number(median(times.map((time, round) => time / (reference[round] ?? time))).toFixed(2)),
  }));
}

if (import.meta.main) {
  const modules = preparePeers();
  console.log("CPU of one GET through a stubbed transport (ratio to openapi-fetch)");
  console.table(await measureOverhead(modules));
  modules.remove();
}
