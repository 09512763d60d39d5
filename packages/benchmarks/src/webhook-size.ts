import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What a bundle weighs, in bytes after minifying and gzip. */
export interface BundleSize {
  /** What is loaded before the first delivery. */
  start: number;
  /** What is loaded later, if ever. */
  later: number;
}

const receiver = (from: string) => `import { verifyWebhook } from "${from}";
export default {
  async fetch(request, env) {
    const event = await verifyWebhook(await request.arrayBuffer(), request.headers, env.SECRET);
    if (event.type === "message.received") console.log(event.data.resource.text);
    return new Response(null, { status: 204 });
  },
};`;

/** The programs whose size is claimed. */
export const programs = {
  receiver: receiver("@quo-api/webhooks"),
  "receiver, lean": receiver("@quo-api/webhooks/lean"),
  handler: 'export { createWebhookHandler } from "@quo-api/webhooks";',
  "handler, both systems": 'export { createWebhookHandler, legacyToBeta, memoryStore } from "@quo-api/webhooks";',
  validators: 'export { webhookEventSchema } from "@quo-api/webhooks/validators";',
  standardwebhooks: 'export { Webhook } from "standardwebhooks";',
  svix: 'export { Webhook } from "svix";',
  "@octokit/webhooks-methods": 'export { verify } from "@octokit/webhooks-methods";',
};

/** Bundles a program for a browser-like runtime, with what is imported later in files of its own. */
export async function bundleSize(contents: string): Promise<BundleSize> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)), sourcefile: "start.js" },
    bundle: true,
    minify: true,
    splitting: true,
    metafile: true,
    format: "esm",
    target: "es2022",
    outdir: "/bundle",
    write: false,
    external: ["node:*", "crypto", "buffer"],
  });
  const outputs = Object.entries(metafile.outputs);
  const early = new Set<string>();
  const visit = (path: string) => {
    if (early.has(path)) return;
    early.add(path);
    for (const { path: next, kind } of metafile.outputs[path]?.imports ?? [])
      if (kind !== "dynamic-import") visit(next);
  };
  // The entry comes from no file; what is imported later is an entry too, but from a file.
  for (const [path, { entryPoint }] of outputs) if (entryPoint?.endsWith("start.js")) visit(path);
  const size: BundleSize = { start: 0, later: 0 };
  for (const [index, [path]] of outputs.entries()) {
    const file =
      outputFiles.find((output) => output.path.endsWith(path.slice(path.lastIndexOf("/")))) ?? outputFiles[index];
    size[early.has(path) ? "start" : "later"] += gzipSync(file?.contents ?? new Uint8Array(), { level: 9 }).length;
  }
  return size;
}

if (import.meta.main) {
  const sizes: object[] = [];
  for (const [name, contents] of Object.entries(programs)) sizes.push({ name, ...(await bundleSize(contents)) });
  console.log("Bundles, bytes after minifying and gzip");
  console.table(sizes);
}
