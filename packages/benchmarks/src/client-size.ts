import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type PeerModules, preparePeers } from "./client-peers.ts";

/** Bytes of a bundle, minified; `gzip` at level 9. */
export interface BundleSize {
  name: string;
  min: number;
  gzip: number;
}

const nodePaths = [fileURLToPath(new URL("../node_modules", import.meta.url))];

async function bundle(path: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    nodePaths,
    logLevel: "silent",
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** Measures the bundle of each peer's three-call consumer. */
export async function measureSizes({ peers }: PeerModules): Promise<BundleSize[]> {
  return Promise.all(
    peers.map(async ({ name, path }) => {
      const bytes = await bundle(path);
      return { name, min: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
    }),
  );
}

if (import.meta.main) {
  const modules = preparePeers();
  const sizes = await measureSizes(modules);
  const ours = sizes.find(({ name }) => name.includes("functions"))?.gzip ?? 1;
  console.log("Bundle of a consumer with three calls (esbuild, minified, bytes)");
  console.table(sizes.map((size) => ({ ...size, ratio: Number((size.gzip / ours).toFixed(2)) })));
  modules.remove();
}
