import { type EmulatorRequest } from "./message.ts";
import { type Route } from "./route.ts";

/** The version header of the dated operations, and its name in the beta, which may no longer be read. */
export const versionHeader = "quo-api-version";
export const betaVersionHeader = "x-quo-api-version";

/** What Quo ignores in a request, or reads today but may not tomorrow; one sentence each, with the right way. */
export function hintsOf(route: Route, request: EmulatorRequest): string[] {
  const hints: string[] = [];
  if (route.surface !== "v1" && !request.header(versionHeader) && request.header(betaVersionHeader)) {
    hints.push(`The header ${betaVersionHeader} is the name of the beta. Send Quo-Api-Version, its name today.`);
  }
  const known = new Set(route.parameters.filter((each) => each.in === "query").map(({ name }) => name));
  for (const name of new Set(new URLSearchParams(request.query).keys())) {
    if (known.has(name)) continue;
    const bare = name.replace(/\[\]$/, "");
    hints.push(
      known.has(bare)
        ? `The query parameter ${name} is ignored. Repeat ${bare} without the brackets.`
        : `The query parameter ${name} is ignored. This operation knows ${[...known].join(", ") || "none"}.`,
    );
  }
  return hints;
}
