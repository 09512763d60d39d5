import type { Guide } from "./guides.ts";
import type { DocModel } from "./model.ts";
import { operationsByTag } from "./indexes.ts";
import { routes } from "./routes.ts";
import type { GeneratedFiles } from "@quo-api/description/write";

const intro = `# Quo API

> An independent reference of the public API of Quo (formerly OpenPhone): texting, calls, contacts, tasks and webhooks over HTTP, with a typed TypeScript client and webhook verification.

Requests go to https://api.quo.com with the raw API key in \`Authorization\`, without \`Bearer\`. The API knows no idempotency key: do not blindly repeat a send. At most 10 requests a second on one key.
`;

/** The text of \`llms.txt\`: what there is, with a link to the Markdown twin of each page. */
export function llmsIndex(model: DocModel, guides: Guide[]): string {
  const section = (title: string, lines: string[]) => `\n## ${title}\n\n${lines.join("\n")}\n`;
  return (
    intro +
    section(
      "Guides",
      guides.map(({ slug, title, summary }) => `- [${title}](${routes.guide(slug)}.md): ${summary}`),
    ) +
    operationsByTag(model)
      .map(({ tag, pages }) =>
        section(
          tag,
          pages.map(
            ({ operation }) =>
              `- [${operation.summary}](${routes.operation(operation.id)}.md): \`${operation.method} ${operation.path}\``,
          ),
        ),
      )
      .join("") +
    section(
      "Events",
      model.events.map(({ event }) => `- [${event.key}](${routes.event(event.key)}.md): ${event.summary}`),
    ) +
    section("Optional", [
      `- [Error codes](${routes.errors}.md): each code with meaning and remedy`,
      `- [Schemas](${routes.schemas}.md): every named shape`,
      `- [Changelog](${routes.changelog}.md): what changed in the API, newest first`,
      `- [Package releases](${routes.releases}.md): what the packages of this toolkit changed`,
      `- [Fidelity](${routes.fidelity}.md): where this differs from the official description`,
      `- [Contract ledger](${routes.ledger}.md): what the tests of this project touch`,
      `- [OpenAPI description](openapi.json): everything above as data`,
    ])
  );
}

/** The text of \`llms-full.txt\`: the guides and the whole reference in one file. Schemas are written out where they are used. */
export function llmsFull(model: DocModel, guides: Guide[], files: GeneratedFiles): string {
  const pages = [
    ...guides.map(({ slug }) => routes.guide(slug)),
    ...model.operations.map(({ operation }) => routes.operation(operation.id)),
    ...model.events.map(({ event }) => routes.event(event.key)),
    ...model.errors.map(({ code }) => routes.error(code)),
  ];
  return [intro, ...pages.map((route) => files[`pages/${route}.md`] ?? "")].join("\n---\n\n");
}
