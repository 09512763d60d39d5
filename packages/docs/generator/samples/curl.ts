import { queryPairs, sampleHost, type SampleRequest } from "./request.ts";

const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** Writes a request as a curl command. The key comes from `QUO_API_KEY`; an error status makes it fail. */
export function curlSample(request: SampleRequest): string {
  const pairs = queryPairs(request);
  const lines = [`curl ${sampleHost}${request.path}`, "  --fail-with-body"];
  if (pairs.length > 0) lines.push("  --get");
  // A body makes it a POST by itself.
  const implied = request.body === undefined ? "GET" : "POST";
  if (request.method !== implied) lines.push(`  --request ${request.method}`);
  lines.push(`  --header "Authorization: $QUO_API_KEY"`);
  for (const [name, value] of Object.entries(request.headers)) lines.push(`  --header ${quoted(`${name}: ${value}`)}`);
  // --data-urlencode turns the + of a number into %2B; a bare + would arrive as a space.
  for (const [name, value] of pairs) lines.push(`  --data-urlencode ${quoted(`${name}=${value}`)}`);
  if (request.body !== undefined) {
    lines.push(`  --header 'Content-Type: application/json'`);
    lines.push(`  --data ${quoted(JSON.stringify(request.body, null, 2).replaceAll("\n", "\n  "))}`);
  }
  return `${lines.join(" \\\n")}\n`;
}
