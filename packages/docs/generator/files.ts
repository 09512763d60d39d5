import type { ChangelogEntry } from "@quo-api/spec";
import type { Description, ErrorFact } from "@quo-api/description";
import { formatCode, type GeneratedFiles } from "@quo-api/description/write";
import { changelogMarkdown } from "./changelog.ts";
import { type Difference, fidelityMarkdown } from "./fidelity.ts";
import type { Guide } from "./guides.ts";
import { llmsFull, llmsIndex } from "./llms.ts";
import { errorMarkdown, eventMarkdown, operationMarkdown, type Samples, schemaMarkdown } from "./markdown.ts";
import { docModel } from "./model.ts";
import { errorsMarkdown, referenceMarkdown, schemasMarkdown } from "./indexes.ts";
import { type PackageChange, releasesMarkdown } from "./releases.ts";
import { routes } from "./routes.ts";
import { curlSample } from "./samples/curl.ts";
import { fetchSample } from "./samples/fetch.ts";
import { pythonSample } from "./samples/python.ts";
import { sampleRequest } from "./samples/request.ts";
import { typescriptSample } from "./samples/typescript.ts";
import { deliverySample, handlerSample } from "./samples/webhook.ts";

/** The languages of samples: what they are called, how they are highlighted, and the ending of their files. */
export const sampleLanguages = {
  curl: { label: "curl", language: "bash", ending: "sh" },
  typescript: { label: "TypeScript", language: "ts", ending: "ts" },
  fetch: { label: "fetch", language: "js", ending: "mjs" },
  python: { label: "Python", language: "python", ending: "py" },
  handler: { label: "Handle it", language: "ts", ending: "handle.ts" },
  delivery: { label: "Send yourself one", language: "ts", ending: "deliver.ts" },
} as const;

type SampleName = keyof typeof sampleLanguages;

export interface DocsInput {
  description: Description;
  errors: Record<string, ErrorFact>;
  differences: Difference[];
  guides: Guide[];
  changelog: readonly ChangelogEntry[];
  changes: PackageChange[];
  /** The page the contract tests write about what they touched. */
  ledger: string;
}

/**
 * Everything that `packages/docs/generated` holds: samples under `samples/`, and under `pages/` the Markdown twin of each
 * page with `llms.txt` and `llms-full.txt`.
 */
export async function docsFiles(input: DocsInput): Promise<GeneratedFiles> {
  const { description, errors, differences, guides, changelog, changes, ledger } = input;
  const model = docModel(description, errors);
  const files: GeneratedFiles = {};
  const add = (folder: string, name: string, codes: Partial<Record<SampleName, string>>): Samples =>
    Object.entries(codes).map(([key, code]) => {
      const { label, language, ending } = sampleLanguages[key as SampleName];
      files[`samples/${folder}/${name}.${ending}`] = code;
      return { label, language, code };
    });

  await Promise.all(
    model.operations.map(async (page) => {
      const { operation } = page;
      const request = sampleRequest(description, operation);
      const [typescript, fetch] = await Promise.all([
        formatCode("sample.ts", typescriptSample(description, operation)),
        formatCode("sample.mjs", fetchSample(request)),
      ]);
      const samples = add("operations", operation.id, {
        curl: curlSample(request),
        typescript,
        fetch,
        python: pythonSample(request),
      });
      files[`pages/${routes.operation(operation.id)}.md`] = operationMarkdown(model, page, samples);
    }),
  );
  await Promise.all(
    model.events.map(async (page) => {
      const [handler, delivery] = await Promise.all([
        formatCode("handler.ts", handlerSample(page.event)),
        formatCode("delivery.ts", deliverySample(page.event)),
      ]);
      const samples = add("events", page.event.key, { handler, delivery });
      files[`pages/${routes.event(page.event.key)}.md`] = eventMarkdown(page, samples);
    }),
  );
  for (const page of model.schemas) files[`pages/${routes.schema(page.name)}.md`] = schemaMarkdown(page);
  for (const page of model.errors) files[`pages/${routes.error(page.code)}.md`] = errorMarkdown(page);
  for (const guide of guides) files[`pages/${routes.guide(guide.slug)}.md`] = guide.markdown;
  files[`pages/${routes.reference}.md`] = referenceMarkdown(model);
  files[`pages/${routes.schemas}.md`] = schemasMarkdown(model);
  files[`pages/${routes.errors}.md`] = errorsMarkdown(model);
  files[`pages/${routes.changelog}.md`] = changelogMarkdown(model, changelog);
  files[`pages/${routes.releases}.md`] = releasesMarkdown(changes);
  files[`pages/${routes.fidelity}.md`] = fidelityMarkdown(model, differences);
  // Without the note to its editors.
  files[`pages/${routes.ledger}.md`] = ledger.replace(/^<!--[^]*?-->\s*/, "");
  files["pages/llms.txt"] = llmsIndex(model, guides);
  files["pages/llms-full.txt"] = llmsFull(model, guides, files);
  return files;
}
