import { sampleHost, type SampleRequest } from "./request.ts";

/** Writes a JSON value as a Python literal, broken over lines where it would not fit on one. */
export function pythonLiteral(value: unknown, indent = ""): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  // JSON's \u escapes are UTF-16; Python reads a pair as two characters, so text stays unescaped.
  if (typeof value !== "object") return JSON.stringify(value);
  const deeper = `${indent}    `;
  const items = Array.isArray(value)
    ? value.map((item) => pythonLiteral(item, deeper))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${pythonLiteral(item, deeper)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const line = `${open}${items.join(", ")}${close}`;
  if (indent.length + line.length <= 76 && !line.includes("\n")) return line;
  return `${open}\n${items.map((item) => `${deeper}${item},\n`).join("")}${indent}${close}`;
}

/** Writes a request with Python's standard library alone. */
export function pythonSample(request: SampleRequest): string {
  const query = request.query.length > 0;
  const body = request.body !== undefined;
  const empty = request.method === "DELETE";
  const modules = [...(body || !empty ? ["json"] : []), "os"];
  const lines = modules.map((name) => `import ${name}`);
  if (query) lines.push("from urllib.parse import urlencode");
  lines.push("from urllib.request import Request, urlopen", "");
  if (query) lines.push(`query = urlencode(${pythonLiteral(Object.fromEntries(request.query))}, doseq=True)`);
  const headers = [
    `"Authorization": os.environ["QUO_API_KEY"]`,
    ...Object.entries(request.headers).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`),
    ...(body ? [`"Content-Type": "application/json"`] : []),
  ];
  const url = `${sampleHost}${request.path}`;
  lines.push(
    "request = Request(",
    `    ${!query ? JSON.stringify(url) : `f"${url}?{query}"`},`,
    ...(request.method === "GET" ? [] : [`    method=${JSON.stringify(request.method)},`]),
    headers.length === 1
      ? `    headers={${headers[0]}},`
      : `    headers={\n${headers.map((header) => `        ${header},\n`).join("")}    },`,
  );
  if (body) lines.push(`    data=json.dumps(${pythonLiteral(request.body, "    ")}).encode(),`);
  lines.push(
    ")",
    "with urlopen(request) as response:",
    `    print(${empty ? "response.status" : "json.load(response)"})`,
  );
  return `${lines.join("\n")}\n`;
}
