import type { DocField, DocShape } from "./fields.ts";
import type { DocBody, DocError, DocEvent, DocModel, DocOperation, DocSchema } from "./model.ts";
import { relativeLink, routes } from "./routes.ts";

const oneLine = (text: string) => text.replaceAll(/\s*\n\s*/g, " ");

const sentence = (text: string) => {
  const line = oneLine(text).trim();
  return line === "" || /[.!?]$/.test(line) ? line : `${line}.`;
};

/** Badges as words: stability, since when, assumed. */
function marks(parts: (string | false | undefined)[]): string {
  return parts.filter((part) => typeof part === "string").join(" · ");
}

function fieldLine(field: DocField): string {
  const facts = [
    field.type,
    field.required ? "required" : undefined,
    field.deprecated && `deprecated${field.replacedBy ? `, use \`${field.replacedBy}\`` : ""}`,
    field.assumed && "assumed",
    field.confidence && `${field.confidence} confidence`,
    ...field.limits,
  ].filter((fact) => typeof fact === "string");
  const values =
    field.values.length > 0
      ? ` ${field.open ? "Known values" : "One of"}: ${field.values.map((value) => `\`${value}\``).join(", ")}.`
      : "";
  const text = sentence(field.description);
  return `\`${field.name}\` (${facts.join("; ")})${text === "" ? "" : `: ${text}`}${values}`;
}

/** Writes fields as a nested list. */
export function fieldList(fields: readonly DocField[], indent = ""): string {
  return fields
    .map((field) => {
      const inside = fieldList(field.fields, `${indent}  `) + shapeList(field.shapes, `${indent}  `);
      return `${indent}- ${fieldLine(field)}\n${inside}`;
    })
    .join("");
}

function shapeList(shapes: readonly DocShape[], indent: string): string {
  return shapes
    .map(
      (shape) =>
        `${indent}- One shape is **${shape.title}** (${shape.type}): ${sentence(shape.description)}\n${fieldList(shape.fields, `${indent}  `)}`,
    )
    .join("");
}

const json = (value: unknown) => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\`\n`;

function bodySection(page: string, title: string, body: DocBody): string {
  const link = body.schema
    ? ` Schema: [${body.schema}](${relativeLink(page, `${routes.schema(body.schema)}.md`)}).`
    : "";
  const examples = body.examples.map(({ summary, value }) => `Example, ${summary}:\n\n${json(value)}`).join("\n");
  return `## ${title}\n\n${sentence(body.description)}${link}\n\n${fieldList(body.fields)}${shapeList(body.shapes, "")}\n${examples}\n`;
}

/** Samples of a page by language, as they are shown. */
export type Samples = { label: string; language: string; code: string }[];

const sampleSection = (samples: Samples) =>
  samples.map(({ label, language, code }) => `${label}:\n\n\`\`\`${language}\n${code.trim()}\n\`\`\`\n`).join("\n");

/** The Markdown twin of an operation's page. */
export function operationMarkdown(model: DocModel, page: DocOperation, samples: Samples): string {
  const { operation } = page;
  const at = routes.operation(operation.id);
  const places = [
    ["Path parameters", page.path],
    ["Query parameters", page.query],
    ["Headers", page.header],
  ] as const;
  const failures = page.failures.map((failure) => {
    const codes = failure.codes
      .map((code) => {
        const fact = model.errors.find((error) => error.code === code)?.fact;
        return `  - [\`${code}\`](${relativeLink(at, `${routes.error(code)}.md`)}) ${fact?.title ?? ""}: ${sentence(fact?.meaning ?? "")} ${sentence(fact?.remedy ?? "")}${fact?.retryable ? " Can succeed later, unchanged." : ""}\n`;
      })
      .join("");
    return `- **${failure.status}**${failure.assumed ? " (assumed)" : ""}: ${sentence(failure.description)}\n${codes}`;
  });
  const facts = marks([
    operation.stability,
    operation.since && `since ${operation.since}`,
    operation.retry === "safe" ? "safe to repeat" : "not safe to repeat",
    operation.object["x-quo-assumed"] && "assumed",
  ]);
  return [
    `# ${operation.summary}\n\n\`${operation.method} ${operation.path}\` · operation \`${operation.id}\` · client \`quo.${operation.resource}.${operation.name}\`\n\n${facts}\n\n${operation.description}\n`,
    `## Samples\n\n${sampleSection(samples)}`,
    ...places.filter(([, fields]) => fields.length > 0).map(([title, fields]) => `## ${title}\n\n${fieldList(fields)}`),
    ...(page.body ? [bodySection(at, "Request body", page.body)] : []),
    page.success.body
      ? bodySection(at, `Answer ${page.success.status}`, page.success.body)
      : `## Answer ${page.success.status}\n\n${sentence(page.success.description)} No body.\n`,
    `## Errors\n\n${failures.join("")}`,
  ].join("\n");
}

/** The Markdown twin of an event's page. */
export function eventMarkdown(page: DocEvent, samples: Samples): string {
  const { event } = page;
  const at = routes.event(event.key);
  return [
    `# ${event.summary}\n\n\`${event.key}\` · \`type\` on the wire: ${event.types.map((type) => `\`${type}\``).join(" or ")}\n\n${marks([page.stability, event.since && `since ${event.since}`, event.system === "beta" ? "signed with Standard Webhooks" : "signed with openphone-signature"])}\n\n${event.description}\n`,
    `## Headers\n\n${fieldList(page.headers)}`,
    bodySection(at, "Payload", page.body),
    `## Samples\n\n${sampleSection(samples)}`,
  ].join("\n");
}

/** The Markdown twin of a schema's page. */
export function schemaMarkdown(page: DocSchema): string {
  const at = routes.schema(page.name);
  const users = [
    ...page.operations.map((id) => `[${id}](${relativeLink(at, `${routes.operation(id)}.md`)})`),
    ...page.events.map((key) => `[${key}](${relativeLink(at, `${routes.event(key)}.md`)})`),
  ];
  const values = page.value.values.length
    ? `${page.value.open ? "Known values" : "One of"}: ${page.value.values.map((value) => `\`${value}\``).join(", ")}.\n\n`
    : "";
  return `# ${page.name}\n\n${sentence(page.description)}\n\nType: ${[page.type, ...page.value.limits].join("; ")}.\n\n${values}${fieldList(page.fields)}${shapeList(page.shapes, "")}\nUsed by: ${users.join(", ") || "nothing directly"}.\n`;
}

/** The Markdown twin of an error code's page. */
export function errorMarkdown({ code, fact, operations }: DocError): string {
  const at = routes.error(code);
  return `# ${code} ${fact.title}\n\nStatus ${fact.status} · ${fact.resources.join(", ")} · ${fact.retryable ? "can succeed later, unchanged" : "will fail again unchanged"}${fact.assumed ? " · assumed" : ""}\n\n**Meaning.** ${sentence(fact.meaning)}\n\n**What to do.** ${sentence(fact.remedy)}\n\nAnswered by: ${operations.map((id) => `[${id}](${relativeLink(at, `${routes.operation(id)}.md`)})`).join(", ")}.\n`;
}
