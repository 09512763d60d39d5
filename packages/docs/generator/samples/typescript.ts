import { type Description, type Operation, resolve, unwrapOf } from "@quo-api/description";
import { sampleRequest } from "./request.ts";

/** Singular of a resource's name, for the variable that holds one. */
function variableOf(operation: Operation): string {
  if (operation.id === "rotateWebhookSecret") return "key";
  const { name, resource } = operation;
  const special: Record<string, string> = {
    getRecordings: "recordings",
    getSummary: "summary",
    getTranscript: "transcript",
    getVoicemail: "voicemail",
    getVoicemails: "voicemail",
    sendTest: "event",
    sendTestEvent: "event",
    listDeliveries: "delivery",
    getDelivery: "delivery",
  };
  const singular = resource
    .replace(/^legacyWebhooks$/, "webhooks")
    .replace(/^contactCustomFields$/, "fields")
    .replace(/s$/, "");
  return special[name] ?? (name === "list" && !operation.pagination ? `${singular}s` : singular);
}

/** Writes a request with the typed client. */
export function typescriptSample(description: Description, operation: Operation): string {
  const request = sampleRequest(description, operation);
  const values: unknown[] = operation.parameters.filter((one) => one.in === "path").map(({ example }) => example);
  if (request.body !== undefined) values.push(request.body);
  // The client fills in parameters that have a default.
  const needed = operation.parameters.filter(
    (one) => one.in === "query" && one.required && resolve(description, one.schema).default === undefined,
  );
  if (needed.length > 0) values.push(Object.fromEntries(needed.map(({ name, example }) => [name, example])));
  const call = `quo.${operation.resource}.${operation.name}(${values.map((value) => JSON.stringify(value)).join(", ")})`;
  const variable = variableOf(operation);
  const lines = [
    `import { createQuoClient } from "@quo-api/client";`,
    "",
    `const quo = createQuoClient({ apiKey: process.env.QUO_API_KEY ?? "" });`,
    "",
  ];
  switch (unwrapOf(description, operation)) {
    case "none":
      lines.push(`await ${call};`);
      break;
    case "page":
      lines.push(`for await (const ${variable} of ${call}) {`, `console.log(${variable});`, "}");
      break;
    default:
      lines.push(`const ${variable} = await ${call};`, `console.log(${variable});`);
  }
  return `${lines.join("\n")}\n`;
}
