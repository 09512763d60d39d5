import { describe, expect, test } from "vitest";
import { parseChangeset, parsePackageChangelog, releasesMarkdown } from "../../generator/releases.ts";

describe("the packages' changes", () => {
  test("a changeset tells its packages and its sentence", () => {
    const text = `---\n"@quo-api/client": minor\n"@quo-api/webhooks": patch\n---\n\nRetries wait longer.\n`;
    expect(parseChangeset(text)).toEqual([
      { package: "@quo-api/client", version: null, text: "Retries wait longer." },
      { package: "@quo-api/webhooks", version: null, text: "Retries wait longer." },
    ]);
  });

  test("a changelog tells its releases, newest first as written", () => {
    const text =
      "# @quo-api/client\n\n## 1.1.0\n\n### Minor Changes\n\n- More.\n\n## 1.0.0\n\n### Major Changes\n\n- First.\n";
    expect(parsePackageChangelog("@quo-api/client", text)).toEqual([
      { package: "@quo-api/client", version: "1.1.0", text: "- More." },
      { package: "@quo-api/client", version: "1.0.0", text: "- First." },
    ]);
  });

  test("the page says so while nothing is released", () =>
    expect(releasesMarkdown([])).toContain("Nothing has been released yet."));

  test("the page has a heading for each release of each package", () =>
    expect(releasesMarkdown([{ package: "@quo-api/client", version: null, text: "Retries wait longer." }])).toContain(
      "## @quo-api/client (next release)\n\nRetries wait longer.\n",
    ));
});
