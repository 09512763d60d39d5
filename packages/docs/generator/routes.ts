/** Where each page lives, relative to the site's root and without an extension; these paths never change meaning. */
export const routes = {
  home: "index",
  reference: "reference",
  schemas: "schemas",
  errors: "errors",
  guides: "guides",
  changelog: "changelog",
  releases: "releases",
  fidelity: "fidelity",
  ledger: "ledger",
  downloads: "downloads",
  operation: (id: string) => `operations/${id}`,
  event: (key: string) => `events/${key}`,
  schema: (name: string) => `schemas/${name}`,
  error: (code: string) => `errors/${code}`,
  guide: (slug: string) => `guides/${slug}`,
} as const;

/**
 * Writes the address of one page or file as seen from another page, so that the site works under any prefix and from
 * a folder on disk.
 *
 * @example relativeLink("operations/sendMessage_v1", "schemas/Message.html") // "../schemas/Message.html"
 */
export function relativeLink(from: string, to: string): string {
  const depth = from.split("/").length - 1;
  const folder = from.split("/").slice(0, -1).join("/");
  if (depth > 0 && to.startsWith(`${folder}/`)) return to.slice(folder.length + 1);
  return "../".repeat(depth) + to;
}
