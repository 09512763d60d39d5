import { existsSync, readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

const builtSite = fileURLToPath(new URL("../site", import.meta.url));

export interface ServeSiteOptions {
  /** Where to listen on 127.0.0.1. Default: any free port. */
  port?: number;
  /** The folder to serve. Default: the built site. */
  folder?: string;
}

/** A site that is being served. */
export interface ServedSite {
  /** Where it is, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Answers with the page for addresses that lead nowhere; its links are told where the site begins. */
function answerMissing(folder: string, accept: string, response: ServerResponse): void {
  response.statusCode = 404;
  const page = `${folder}/404.html`;
  if (!accept.includes("text/html") || !existsSync(page)) {
    response.end("There is no such page.\n");
    return;
  }
  response.setHeader("Content-Type", "text/html;charset=utf-8");
  response.end(readFileSync(page, "utf8").replace("<head>", '<head><base href="/">'));
}

/**
 * Serves the built reference site on loopback.
 *
 * @throws {Error} when the site has not been built, with the command that builds it, or when the port is taken.
 * @example
 * ```ts
 * const site = await serveSite({ port: 4000 });
 * console.log(site.url);
 * await site.close();
 * ```
 */
export async function serveSite({ port = 0, folder = builtSite }: ServeSiteOptions = {}): Promise<ServedSite> {
  if (!existsSync(`${folder}/index.html`))
    throw new Error(`There is no site in ${folder}. Build it with: pnpm turbo run build --filter @quo-api/docs`);
  // `dev` reads each file when it is asked for, so that a rebuild shows without a restart.
  const files = sirv(folder, { dev: true, extensions: ["html"] });
  const server = createServer((request, response) =>
    files(request, response, () => answerMissing(folder, request.headers.accept ?? "", response)),
  );
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
