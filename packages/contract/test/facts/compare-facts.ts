import { type Description, type Json, listOperations, resolve } from "../../src/description.ts";
import { notation, shape } from "../../src/notation.ts";
import { deliveryFacts, deliveryHeaders, eventFacts } from "./events.ts";
import { errorSets, errorTitles, operationFacts, pagination, titlesByStatus } from "./operations.ts";
import { requestFacts, resourceFacts, webhookFacts } from "./resources.ts";
import { enumFacts, valueFacts } from "./values.ts";

/** A table of rows by name; the description and the facts are brought into the same one and compared. */
type Table = Record<string, string>;

const words = (text: string) => text.trim().split(/\s+/);
const oneLine = (text: string) => text.replaceAll(/\s+/g, " ").trim();
const sorted = (items: string[]) => items.sort().join(" ");

/** Every table of properties by schema. */
const shapes = { ...resourceFacts, ...requestFacts, ...webhookFacts, ...eventFacts };

/** The rows of the facts. */
function expected(): Table {
  const table: Table = {};
  for (const line of operationFacts.trim().split("\n")) {
    if (line.startsWith("  ")) {
      const id = Object.keys(table)
        .findLast((key) => key.startsWith("operation "))
        ?.split(" ")[1];
      for (const row of line.trim().split("; ")) {
        const [name = "", ...value] = row.split(": ");
        table[`parameter ${id} ${name}`] = value.join(": ");
      }
      continue;
    }
    const [method, path, id = "", success = "", set = "", body, answer, client, retry] = words(line);
    const codes = words(errorSets[set] ?? "");
    table[`operation ${id}`] = [method, path, body, answer, client, retry].join(" ");
    table[`statuses ${id}`] = sorted([...new Set([success, "429", ...codes.map((code) => code.slice(-3))])]);
    table[`codes ${id}`] = sorted(codes.filter((code) => code.length === 7));
    table[`pages ${id}`] = pagination[id] ?? "-";
    table[`surface ${id}`] = path?.startsWith("/v1/") ? "v1" : "2026-03-30";
  }
  for (const [name, text] of Object.entries(shapes)) {
    for (const row of oneLine(text).split("; ")) {
      const [property = "", ...value] = row.split(": ");
      table[`property ${name}.${property}`] = value.join(": ");
    }
  }
  for (const [name, text] of Object.entries(enumFacts)) table[`enum ${name}`] = sorted(words(text));
  for (const [name, text] of Object.entries(valueFacts)) table[`value ${name}`] = oneLine(text);
  const payloads = deliveryFacts
    .trim()
    .split("\n")
    .map((line) => {
      const [key = "", name = "", resource, context, ...types] = words(line);
      const legacy = key.startsWith("legacy.");
      table[`event ${key}`] = types.join(" ");
      table[`headers ${key}`] = legacy ? deliveryHeaders.legacy : deliveryHeaders.beta;
      const type = types.map((value) => JSON.stringify(value)).join(" | ");
      const envelope = `id: string, ${legacy ? 'object: "event", ' : ""}apiVersion: string, createdAt: time, type: ${type}`;
      const data = legacy
        ? `{ deepLink?: uri, object: ${resource} }`
        : `{ resource: ${resource}, context: ${context}, links: EventLinks }`;
      table[`payload ${key} ${name}`] = `{ ${envelope}, data: ${data} }`;
      return name;
    });
  for (const name of [shapes, enumFacts, valueFacts].flatMap((facts) => Object.keys(facts)).concat(payloads))
    table[`schema ${name}`] = "noted";
  for (const code of new Set(
    Object.values(errorSets)
      .flatMap(words)
      .filter((each) => each.length === 7),
  ))
    table[`code ${code}`] = `${code.slice(4)} ${errorTitles[code] ?? titlesByStatus[code.slice(4)]}`;
  table["security"] = "apiKey header Authorization";
  table["servers"] = "https://api.quo.com https://api.openphone.com";
  return table;
}

/** The same rows, read from a description and its catalogue of errors. */
function actual(description: Description, catalogue: Record<string, Json>): Table {
  const table: Table = {};
  for (const { id, method, path, parameters, body, responses } of listOperations(description)) {
    const raw = description.paths[path][method.toLowerCase()];
    const success = responses.find(({ status }) => status.startsWith("2"));
    const [bodyName, answerName] = [body, success?.schema].map((schema) =>
      schema ? notation(description, schema) : "-",
    );
    table[`operation ${id}`] = [method, path, bodyName, answerName, raw["x-quo-method"], raw["x-quo-retry"]].join(" ");
    table[`statuses ${id}`] = sorted(responses.map(({ status }) => status));
    table[`codes ${id}`] = sorted(responses.flatMap(({ codes }) => codes));
    const pages = raw["x-quo-pagination"];
    table[`pages ${id}`] = pages ? [pages.cursor, pages.next, pages.size, pages.items].join(" ") : "-";
    table[`surface ${id}`] = raw["x-quo-surface"];
    const all = [...(description.paths[path].parameters ?? []), ...(raw.parameters ?? [])];
    for (const { name, in: place, required, explode, schema } of parameters) {
      const deprecated = all
        .map((parameter) => resolve(description, parameter))
        .find((p) => p.name === name)?.deprecated;
      const marks = `${required ? "" : "?"}${deprecated ? "†" : ""}`;
      const list = place === "query" && !explode ? "commas " : "";
      table[`parameter ${id} ${name}${marks}`] = `${place} ${list}${notation(description, schema)}`;
    }
  }
  for (const [name, schema] of Object.entries(description.components["schemas"] ?? {})) {
    if (name in shapes)
      for (const [property, text] of Object.entries(shape(description, schema)))
        table[`property ${name}.${property}`] = text;
    table[`schema ${name}`] = "noted";
    if (name in valueFacts) table[`value ${name}`] = notation(description, schema, true);
    if (schema.enum) table[`enum ${name}`] = sorted([...schema.enum]);
  }
  for (const [key, item] of Object.entries(description.webhooks ?? {})) {
    table[`event ${key}`] = item.post["x-quo-event"].join(" ");
    const { schema } = resolve(description, item.post.requestBody).content["application/json"];
    table[`payload ${key} ${notation(description, schema)}`] = notation(description, schema, true);
    table[`headers ${key}`] = item.post.parameters
      .map((parameter: Json) => resolve(description, parameter).name)
      .join(" ");
  }
  for (const [code, { status, title }] of Object.entries(catalogue)) table[`code ${code}`] = `${status} ${title}`;
  const scheme = description.components["securitySchemes"]?.["apiKey"];
  table["security"] = `${scheme?.type} ${scheme?.in} ${scheme?.name}`;
  table["servers"] = description["servers"].map((server: Json) => server.url).join(" ");
  return table;
}

/** One line for each row on which the description and the facts disagree. */
export function compareFacts(description: Description, catalogue: Record<string, Json>): string[] {
  const facts = expected();
  const found = actual(description, catalogue);
  return [...new Set([...Object.keys(facts), ...Object.keys(found)])].flatMap((key) =>
    facts[key] === found[key]
      ? []
      : [`${key}: the facts say ${facts[key] ?? "nothing"}, the description ${found[key] ?? "nothing"}`],
  );
}
