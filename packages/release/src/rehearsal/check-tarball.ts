import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { problemKindInfo } from "@arethetypeswrong/core/problems";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

interface PublishedManifest {
  dist: { tarball: string };
  repository?: { url: string };
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** Findings that are so on purpose: the packages are ESM, and every supported Node can require ESM. */
const intended = new Set(["CJSResolvesToESM"]);

/**
 * Looks a published tarball through with publint and are-the-types-wrong, and for what only the workspace understands.
 *
 * @returns One line for each problem; empty when all is well.
 */
export async function checkTarball(registry: string, name: string, version: string): Promise<string[]> {
  const answer = await fetch(`${registry}/${name.replace("/", "%2f")}`);
  const manifest = ((await answer.json()) as { versions: Record<string, PublishedManifest> }).versions[version];
  if (manifest === undefined) return [`${name}@${version} is not in the registry`];
  const tarball = await (await fetch(manifest.dist.tarball)).arrayBuffer();

  const problems: string[] = [];
  for (const [dependency, range] of Object.entries({ ...manifest.dependencies, ...manifest.peerDependencies })) {
    if (/^(workspace|catalog|file|link):/.test(range)) problems.push(`it depends on ${dependency} as \`${range}\``);
  }
  // npm refuses provenance for a package that does not say where it was built.
  if (manifest.repository?.url === undefined) problems.push("it does not say which repository it comes from");
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
  for (const message of messages) {
    if (message.type !== "suggestion")
      problems.push(`publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`);
  }
  const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)));
  if (analysis.types === false) return [...problems, "it has no types"];
  for (const problem of analysis.problems) {
    // YAML is for reading as a file; no program imports it.
    if ("entrypoint" in problem && problem.entrypoint.endsWith(".yaml")) continue;
    // Resolution as of Node 10 knows no exports, and TypeScript itself has dropped it.
    if (intended.has(problem.kind) || ("resolutionKind" in problem && problem.resolutionKind === "node10")) continue;
    const { shortDescription } = problemKindInfo[problem.kind];
    const where = "entrypoint" in problem ? ` at ${problem.entrypoint} (${problem.resolutionKind})` : "";
    problems.push(`types: ${shortDescription}${where}`);
  }
  return problems;
}
