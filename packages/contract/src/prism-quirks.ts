/**
 * Where Prism 5.14.2 differs from what it mocks, in one place. Each is met by our own validator instead: the recording
 * fetch names these requests as broken although Prism answers them like any other.
 */
export const acceptedByPrism: readonly { fault: RegExp; why: string }[] = [
  {
    fault: /^header authorization (carries Bearer|holds white space)/,
    why: "Prism looks only whether a key is there, not at its form.",
  },
  {
    fault: /^query \S+\[\w+\] /,
    why: "Prism does not look at a parameter with brackets in its name (its issue 2443).",
  },
  { fault: /^query \S+ is not declared/, why: "Prism ignores query parameters it does not know, by design." },
  {
    fault: /^query \S+ (\(empty\)|\/\d+ must NOT have fewer than 1 characters)/,
    why: "Prism reads an empty query parameter that is not required as an absent one.",
  },
  { fault: /^body \S+ is not declared/, why: "Prism lets undeclared properties pass in open objects, by design." },
];

/**
 * Whether Prism answered in its own name. It does so to a bad request where the description documents neither 422 nor
 * 400, to an unknown path, and to a `Prefer` it cannot meet.
 */
export function isMockAnswer(response: Response): boolean {
  return response.headers.get("content-type")?.startsWith("application/problem+json") ?? false;
}
