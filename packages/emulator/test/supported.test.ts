import { expect, test } from "vitest";
import { formatCode } from "@quo-api/description/write";
import { observeSupport, supportedPage } from "./supported.ts";

test("what the emulator supports changes only on purpose", { timeout: 60_000 }, async () => {
  const seen = await observeSupport();
  const wrong = [...seen].flatMap(([id, answers]) =>
    [...answers].filter((each) => each.includes("(")).map((each) => `${id} ${each}`),
  );
  expect(wrong).toEqual([]);
  for (const answers of seen.values()) {
    expect([...answers].some((each) => each.startsWith("2"))).toBe(true);
    expect([...answers]).toContain("429 gateway");
  }
  await expect(await formatCode("SUPPORTED.md", supportedPage(seen))).toMatchFileSnapshot("../SUPPORTED.md");
});
