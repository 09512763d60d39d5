import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { problemKindInfo } from "@arethetypeswrong/core/problems";
import { formatMessage, publint } from "@quo-api/testing";

interface PublishedManifest {
  dist: { tarball: string };
  repository?: { url: string };
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** What a package may weigh to download, in bytes. Raise one only with a reason in the changeset. */
const downloadBudgets: Record<string, number> = {
  "@quo-api/client": 120_000,
  "@quo-api/emulator": 240_000,
  "@quo-api/spec": 480_000,
  "@quo-api/webhooks": 180_000,
};

/** Findings that are so on purpose: the packages are ESM, and every supported Node can require ESM. */
const intended = new Set(["CJSResolvesToESM"]);

/**
 * Looks a published tarball through with publint and are-the-types-wrong, weighs it, and looks for what only the workspace
 * understands.
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
  const budget = downloadBudgets[name];
  if (budget === undefined) problems.push("it has no budget; add one in check-tarball.ts");
  else if (tarball.byteLength > budget) problems.push(`it weighs ${tarball.byteLength} bytes, more than ${budget}`);
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
