import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { errorCodes } from "@quo-api/spec";
import document from "@quo-api/spec/openapi.json" with { type: "json" };
import type { Description, ErrorFact } from "@quo-api/description";
import { type Guide, guideOrder, parseGuide } from "../generator/guides.ts";
import { docModel } from "../generator/model.ts";

// Astro runs the build from the package's folder, and bundles this file away from its place.
const generated = (file: string) => {
  const path = join(process.cwd(), "generated", file);
  if (!existsSync(path)) throw new Error(`There is no generated/${file}. Run: pnpm generate`);
  return readFileSync(path, "utf8");
};

/** The description as pages show it. */
export const model = docModel(document as unknown as Description, errorCodes as unknown as Record<string, ErrorFact>);

/** The guides that exist, their code filled in. */
export const guides: Guide[] = guideOrder
  .filter((slug) => existsSync(join(process.cwd(), "generated/pages/guides", `${slug}.md`)))
  .map((slug) => parseGuide(slug, generated(`pages/guides/${slug}.md`), generated));

/** The Markdown twin of a page that is rendered from its twin. */
export const twin = (route: string): string => generated(`pages/${route}.md`);

/** A generated sample, such as `operations/sendMessage_v1.sh`. */
export const sample = (file: string): string => generated(`samples/${file}`);
