import { type ContractTarget, withHeader } from "./contract-target.ts";
import { acceptedByPrism } from "./prism-quirks.ts";

/** Prism as the target: `Prefer` makes it answer with any declared status and example, and it remembers nothing. */
export function mockTarget(url: string): ContractTarget {
  return {
    name: "mock",
    rung: "prism",
    url,
    fetch: globalThis.fetch,
    control: null,
    tellsExamples: true,
    readsBrokenJson: false,
    refusals: /^4/,
    accepted: acceptedByPrism,
    toSucceed: async (_, input) => input,
    toAnswer: async (_, input, { status, example }) => ({
      input,
      onWire: (request) =>
        withHeader(request, "prefer", `code=${status}${example === undefined ? "" : `, example=${example}`}`),
    }),
    toPage: async (_, input, { cursor, first, last }) => ({
      input,
      items: [...first[1], ...last[1]],
      // The cursor in the request decides which page Prism is asked for.
      onWire: (request) => {
        const [name] = new URL(request.url).searchParams.has(cursor) ? last : first;
        return withHeader(request, "prefer", `code=200, example=${name}`);
      },
    }),
    close: async () => {},
  };
}
