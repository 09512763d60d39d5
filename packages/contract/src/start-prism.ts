import { type Description, readDescription } from "./description.ts";
import type { ForkedServer } from "./fork-server.ts";
import { forkWithDescription } from "./fork-with-description.ts";

/** A running mock. */
export type PrismMock = ForkedServer;

export interface StartPrismOptions {
  /** What to serve. Default: the committed bundle. */
  description?: Description;
  /** Where to listen on 127.0.0.1. Default: any free port. */
  port?: number;
}

/**
 * Starts Prism with the description and resolves when it listens.
 *
 * @throws when an answer has no valid example, or with what Prism printed when it does not come up.
 * @example
 * ```ts
 * const prism = await startPrism();
 * const quo = createQuoClient({ apiKey: "any-key", baseUrl: prism.url });
 * await prism.stop();
 * ```
 */
export function startPrism(options: StartPrismOptions = {}): Promise<PrismMock> {
  const { description = readDescription(), port = 0 } = options;
  return forkWithDescription("Prism", "prism-child.ts", description, [String(port)]);
}
