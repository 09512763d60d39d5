/** One release of a package, or what is still to be released. */
export interface PackageChange {
  package: string;
  /** `null` while it is only a changeset. */
  version: string | null;
  text: string;
}

/** Reads a changeset file: which packages it touches and what it says. */
export function parseChangeset(source: string): PackageChange[] {
  const match = /^---\n([^]*?)\n?---\n([^]*)$/.exec(source);
  if (!match) return [];
  const [, head = "", text = ""] = match;
  return [...head.matchAll(/^["']?(@?[\w/-]+)["']?: *(major|minor|patch)/gm)].map(([, name = ""]) => ({
    package: name,
    version: null,
    text: text.trim(),
  }));
}

/** Reads the releases out of the `CHANGELOG.md` that changesets writes. */
export function parsePackageChangelog(name: string, source: string): PackageChange[] {
  return source
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [version = "", ...lines] = section.split("\n");
      const text = lines.filter((line) => !line.startsWith("### ")).join("\n");
      return { package: name, version: version.trim(), text: text.trim() };
    });
}

/** The Markdown twin of the page about the packages' releases. */
export function releasesMarkdown(changes: readonly PackageChange[]): string {
  const releases = changes.map(
    ({ package: name, version, text }) => `## ${name} ${version ?? "(next release)"}\n\n${text}\n`,
  );
  return `# Package releases\n\nWhat the packages of this toolkit changed. What Quo changed in its API is in the [changelog](changelog.md).\n\n${releases.join("\n") || "Nothing has been released yet.\n"}`;
}
