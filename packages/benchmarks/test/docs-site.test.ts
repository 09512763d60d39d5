import { expect, test } from "vitest";
import { measureFirstViews } from "../src/docs-first-paint.ts";
import { buildOurs, buildRedocly } from "../src/docs-peers.ts";
import { views } from "../src/docs-site.ts";

test("an operation's page moves a twentieth of Redocly's bytes and keeps a slow processor half as busy", async () => {
  const seen = await measureFirstViews(
    [
      { name: "ours", folder: buildOurs().folder, ...views.ours },
      { name: "redocly", folder: buildRedocly().folder, ...views.redocly },
    ],
    1,
  );
  const [ours, redocly] = [seen.get("ours"), seen.get("redocly")];
  expect(ours?.bytes).toBeLessThanOrEqual(20_000);
  expect(ours?.bytes).toBeLessThan((redocly?.bytes ?? 0) / 20);
  expect(ours?.busy).toBeLessThan((redocly?.busy ?? 0) / 2);
  expect(ours?.shift).toBeLessThan(0.01);
}, 180_000);
