import { readDescription, resolve } from "./description.ts";
import type { ForkedServer } from "./fork-server.ts";
import { forkWithDescription } from "./fork-with-description.ts";

/** Two proxies before one server. */
export interface JudgingProxies {
  /** Judges requests and answers. */
  both: string;
  /** Lets every request pass, so that the server's own refusal can be judged. */
  answers: string;
}

/** Starts the process that puts Prism, with errors on, before servers. It is asked by {@link proxiesFor}. */
export function startProxies(): Promise<ForkedServer> {
  const description = readDescription();
  for (const item of Object.values(description.paths)) {
    for (const operation of Object.values(item)) {
      for (const reference of (operation as { parameters?: object[] }).parameters ?? []) {
        // As a proxy Prism counts a deprecated parameter as an error, which it is not.
        delete resolve(description, reference).deprecated;
      }
    }
  }
  return forkWithDescription("Prism's proxy", "proxy-child.ts", description);
}

/** Puts proxies before a server. They live as long as the process that {@link startProxies} started. */
export async function proxiesFor(desk: string, upstream: string): Promise<JudgingProxies> {
  const response = await fetch(`${desk}/?upstream=${encodeURIComponent(upstream)}`);
  if (!response.ok) throw new Error(`No proxy could be put before ${upstream}: ${await response.text()}`);
  return (await response.json()) as JudgingProxies;
}
