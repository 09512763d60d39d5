import type { DocModel } from "./model.ts";
import { relativeLink, routes } from "./routes.ts";

/** One entry of `spec/differences.yaml`. */
export interface Difference {
  where: string;
  official: string;
  ours: string;
  why: string;
  since: string;
}

/** The pages a difference is about, as far as it names schemas or operations. */
export function pagesOf(model: DocModel, { where }: Difference): { title: string; route: string }[] {
  const names = where.match(/[\w.]+/g) ?? [];
  const known = new Map<string, string>([
    ...model.schemas.map(({ name }): [string, string] => [name, routes.schema(name)]),
    ...model.operations.map(({ operation }): [string, string] => [operation.id, routes.operation(operation.id)]),
  ]);
  const titles = new Set(names.map((name) => (known.has(name) ? name : (name.split(".")[0] ?? ""))));
  return [...titles].flatMap((title) => {
    const route = known.get(title);
    return route === undefined ? [] : [{ title, route }];
  });
}

/** The Markdown twin of the page that tells where the description differs from the official one. */
export function fidelityMarkdown(model: DocModel, differences: Difference[]): string {
  const entries = differences.map((difference) => {
    const pages = pagesOf(model, difference)
      .map(({ title, route }) => `[${title}](${relativeLink(routes.fidelity, `${route}.md`)})`)
      .join(", ");
    return `## ${difference.where}\n\n- Official: ${difference.official}\n- Here: ${difference.ours}\n- Why: ${difference.why}\n- Since: ${difference.since}\n${pages === "" ? "" : `- Pages: ${pages}\n`}`;
  });
  return `# Fidelity\n\nThis is an independent description. Here is every place where it differs from the last published official one on purpose, and why.\n\n${entries.join("\n")}`;
}
