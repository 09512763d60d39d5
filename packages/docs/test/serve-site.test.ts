import { expect, inject, test } from "vitest";
import { serveSite } from "../src/serve-site.ts";

test("serves pages, twins and the home page on loopback, and nothing once closed", async () => {
  const site = await serveSite({ folder: inject("site") });
  expect(site.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const [home, page, bare, twin] = await Promise.all(
    ["/", "/operations/sendMessage_v1.html", "/operations/sendMessage_v1", "/operations/sendMessage_v1.md"].map(
      async (path) => (await fetch(site.url + path)).text(),
    ),
  );
  expect(home).toContain("<title>Quo API</title>");
  expect(page).toContain("<h1>Send a message</h1>");
  expect(bare).toBe(page);
  expect(twin).toMatch(/^# Send a message/);
  expect((await fetch(`${site.url}/../package.json`)).status).toBe(404);
  expect((await fetch(`${site.url}/no-such-page`)).status).toBe(404);
  await site.close();
  await expect(fetch(site.url)).rejects.toThrow("fetch failed");
});

test("an address that leads nowhere gets the 404 page where a page was wanted, and a line of text elsewhere", async () => {
  const site = await serveSite({ folder: inject("site") });
  const ask = (accept: string) => fetch(`${site.url}/operations/gone/further`, { headers: { accept } });
  const [page, text] = await Promise.all([ask("text/html,*/*;q=0.8"), ask("application/json")]);
  expect([page.status, text.status]).toEqual([404, 404]);
  expect(page.headers.get("content-type")).toContain("text/html");
  expect(await page.text()).toMatch(/<base href="\/">[^]*There is no page at this address/);
  expect(await text.text()).toBe("There is no such page.\n");
  await site.close();
});

test("a site that was not built is a mistake that names the command", async () => {
  await expect(serveSite({ folder: "/nowhere" })).rejects.toThrow("pnpm turbo run build --filter @quo-api/docs");
});

test("a taken port is told, not waited for", async () => {
  const site = await serveSite({ folder: inject("site") });
  const port = Number(new URL(site.url).port);
  await expect(serveSite({ folder: inject("site"), port })).rejects.toThrow("EADDRINUSE");
  await site.close();
});
