import { globSync, statSync } from "node:fs";
import { join } from "node:path";
import { measureFirstViews } from "./docs-first-paint.ts";
import { buildOurs, buildRedocly, buildStarlight } from "./docs-peers.ts";
import { type Cost, median } from "./measure-command.ts";

/** The page of one operation in each site; Redocly has a single page. The words are the description's own. */
export const views = {
  ours: { path: "operations/sendMessage_v1.html", shows: "Sends a text to one number" },
  starlight: { path: "api/operations/sendmessage_v1/index.html", shows: "Sends a text to one number" },
  redocly: { path: "index.html", shows: "An independent description of the public API" },
};

const bytesOf = (folder: string) =>
  globSync("**/*", { cwd: folder }).reduce((sum, file) => {
    const facts = statSync(join(folder, file));
    return facts.isFile() ? sum + facts.size : sum;
  }, 0);

/** Builds each site in alternating rounds, then looks at the page of one operation in each, and prints both. */
export async function benchmarkSites(rounds: number): Promise<void> {
  const contenders = [
    { name: "this site", build: buildOurs, ...views.ours },
    { name: "Starlight + starlight-openapi", build: buildStarlight, ...views.starlight },
    { name: "Redocly build-docs", build: buildRedocly, ...views.redocly },
  ];
  const built = contenders.map(() => ({ costs: [] as Cost[], folder: "" }));
  for (let round = 0; round < rounds; round += 1)
    for (const [index, { build }] of contenders.entries()) {
      const { cost, folder } = build();
      built[index]?.costs.push(cost);
      Object.assign(built[index] ?? {}, { folder });
    }
  const seen = await measureFirstViews(
    contenders.map(({ name, path, shows }, index) => ({ name, path, shows, folder: built[index]?.folder ?? "" })),
    // A single paint varies by half; building does not.
    rounds * 7,
  );
  const [ours] = [...seen.values()];
  console.table(
    contenders.map(({ name }, index) => {
      const { costs = [], folder = "" } = built[index] ?? {};
      const view = seen.get(name);
      return {
        site: name,
        "build s": median(costs.map(({ wall }) => wall)).toFixed(1),
        "build CPU s": median(costs.map(({ cpu }) => cpu)).toFixed(1),
        pages: globSync("**/*.html", { cwd: folder }).length,
        "site MB": (bytesOf(folder) / 1e6).toFixed(1),
        "first view kB gz": ((view?.bytes ?? 0) / 1000).toFixed(1),
        "first paint ms": view?.first.toFixed(0),
        "largest paint ms": view?.largest.toFixed(0),
        "main thread busy ms": view?.busy.toFixed(0),
        "largest paint ÷ ours": ((view?.largest ?? 0) / (ours?.largest ?? 1)).toFixed(1),
        "layout shift": view?.shift.toFixed(3),
      };
    }),
  );
}

if (import.meta.main) await benchmarkSites(Number(process.argv[2] ?? 3));
