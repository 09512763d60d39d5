import { join, relative } from "node:path";
import {
  BaseResolver,
  bundle,
  getLineColLocation,
  lint,
  loadConfig,
  type NormalizedProblem,
  YamlParseError,
} from "@redocly/openapi-core";
import type { Description } from "./generator/description.ts";
import type { LintProblem } from "./generator/lint-report.ts";

/** What reading the description gives: the bundle, or every reason why there is none. */
export type Reading = { bundle: Description } | { problems: LintProblem[] };

/**
 * Lints and bundles `spec/openapi.yaml` as the Redocly command line does, by the same library and `redocly.yaml`. In one
 * process each file is read and parsed once, which halves the cost of two commands.
 */
export async function readSource(root: string): Promise<Reading> {
  const ref = join(root, "spec/openapi.yaml");
  const place = ({ ruleId, message, location }: NormalizedProblem): LintProblem => ({
    ruleId,
    message,
    location: location.map((each) => {
      const { source, start } = getLineColLocation(each);
      return { source: { ref: relative(root, source.absoluteRef) }, start };
    }),
  });
  const config = (await loadConfig({ configPath: join(root, "redocly.yaml") })).forAlias("all");
  const externalRefResolver = new BaseResolver(config.resolve);
  try {
    const problems = await lint({ ref, config, externalRefResolver });
    if (problems.length > 0) return { problems: problems.map(place) };
    const bundled = await bundle({ ref, config, externalRefResolver });
    if (bundled.problems.length > 0) return { problems: bundled.problems.map(place) };
    return { bundle: bundled.bundle.parsed as Description };
  } catch (error) {
    if (!(error instanceof YamlParseError)) throw error;
    const { message, line, col, source } = error;
    const location = [{ source: { ref: relative(root, source.absoluteRef) }, start: { line, col } }];
    return { problems: [{ ruleId: "yaml", message: `Failed to parse: ${message}`, location }] };
  }
}
