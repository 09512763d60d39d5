import type { DocModel, DocOperation } from "./model.ts";
import { relativeLink, routes } from "./routes.ts";

/** Operations by tag, in the order of the description. */
export function operationsByTag(model: DocModel): { tag: string; description: string; pages: DocOperation[] }[] {
  return model.tags
    .map(({ name, description }) => ({
      tag: name,
      description,
      pages: model.operations.filter(({ operation }) => operation.tag === name),
    }))
    .filter(({ pages }) => pages.length > 0);
}

const firstSentence = (text: string) => /^[^]*?[.!?](?=\s|$)/.exec(text.replaceAll(/\s+/g, " "))?.[0] ?? text;

/** The Markdown twin of the list of every operation and event. */
export function referenceMarkdown(model: DocModel): string {
  const link = (route: string) => relativeLink(routes.reference, `${route}.md`);
  const groups = operationsByTag(model).map(
    ({ tag, description, pages }) =>
      `## ${tag}\n\n${description}\n\n${pages.map(({ operation }) => `- [${operation.summary}](${link(routes.operation(operation.id))}) \`${operation.method} ${operation.path}\`\n`).join("")}`,
  );
  const events = (system: string) =>
    model.events
      .filter(({ event }) => event.system === system)
      .map(({ event }) => `- [${event.key}](${link(routes.event(event.key))}) ${firstSentence(event.description)}\n`)
      .join("");
  return `# Reference\n\nEvery operation and event of the API.\n\n${groups.join("\n")}\n## Events\n\n${events("beta")}\n## Legacy events\n\n${events("legacy")}`;
}

/** The Markdown twin of the list of schemas. */
export function schemasMarkdown(model: DocModel): string {
  const lines = model.schemas.map(
    ({ name, description }) =>
      `- [${name}](${relativeLink(routes.schemas, `${routes.schema(name)}.md`)}) ${firstSentence(description)}\n`,
  );
  return `# Schemas\n\nEvery named shape of the description.\n\n${lines.join("")}`;
}

/** The Markdown twin of the list of error codes. */
export function errorsMarkdown(model: DocModel): string {
  const lines = model.errors.map(
    ({ code, fact }) =>
      `| [\`${code}\`](${relativeLink(routes.errors, `${routes.error(code)}.md`)}) | ${fact.status} | ${fact.title} | ${fact.resources.join(", ")} | ${fact.retryable ? "yes" : "no"} |\n`,
  );
  return `# Error codes\n\nEvery known code. Quo adds codes without notice; treat an unknown one by its status.\n\n| code | status | title | resource | retryable |\n|---|---|---|---|---|\n${lines.join("")}`;
}
