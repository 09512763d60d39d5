import { queryPairs, sampleHost, type SampleRequest } from "./request.ts";

/** Writes a request with nothing but `fetch`, for Node, Bun, Deno, workers and browsers' servers alike. */
export function fetchSample(request: SampleRequest): string {
  const pairs = queryPairs(request);
  const url = `${sampleHost}${request.path}`;
  const headers = [
    `Authorization: process.env.QUO_API_KEY`,
    ...Object.entries(request.headers).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`),
    ...(request.body === undefined ? [] : [`"Content-Type": "application/json"`]),
  ];
  const lines = pairs.length === 0 ? [] : [`const query = new URLSearchParams(${JSON.stringify(pairs)});`, ""];
  const options = [
    ...(request.method === "GET" ? [] : [`method: ${JSON.stringify(request.method)}`]),
    `headers: { ${headers.join(", ")} }`,
    ...(request.body === undefined ? [] : [`body: JSON.stringify(${JSON.stringify(request.body)})`]),
  ];
  const target = pairs.length === 0 ? JSON.stringify(url) : `\`${url}?\${query}\``;
  lines.push(
    `const response = await fetch(${target}, { ${options.join(", ")} });`,
    `if (!response.ok) throw new Error(\`\${response.status}: \${await response.text()}\`);`,
    request.method === "DELETE" ? `console.log(response.status);` : `console.log(await response.json());`,
  );
  return `${lines.join("\n")}\n`;
}
