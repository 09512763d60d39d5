import { expect, test } from "vitest";
import { customer, send, startEmulator } from "./api.ts";
import { openPage } from "./browser.ts";

const views = ["Conversations", "Calls", "Tasks", "Requests", "Deliveries", "Composer"];

test("the inspector shows what happens while it happens, and acts", { timeout: 60_000 }, async () => {
  const { emulator, call } = startEmulator();
  const { url } = await emulator.listen();
  const { page, outside } = await openPage(1200);
  const broken: string[] = [];
  page.on("pageerror", (error) => broken.push(error.message));
  page.on("console", (message) => message.type() === "error" && broken.push(message.text()));
  await page.goto(`${url}/_emulator`);
  await page.getByText("Harbor Cafe", { exact: true }).waitFor();

  // Without a reload: the feed tells the page.
  await emulator.control.inboundMessage({ from: customer, text: "Is <b>the bike</b> ready?" });
  await page.getByText("Is <b>the bike</b> ready?").waitFor();

  await page.getByRole("tab", { name: "Composer" }).click();
  await page.locator("#text textarea").fill("A text of the composer");
  await page.getByRole("button", { name: "Let it arrive" }).click();
  await page.getByText("The text has arrived.").waitFor();
  await page.locator("#call select[name=outcome]").selectOption("voicemail");
  await page.getByRole("button", { name: "Play" }).click();
  await page.getByText("The call has begun.").waitFor();
  await page.getByRole("tab", { name: "Conversations" }).click();
  await page.getByText("A text of the composer").waitFor();
  await page.getByText("Call, no-answer").first().waitFor();

  await call("POST", "/v1/messages", send([], { content: " " }));
  await page.getByRole("tab", { name: "Requests" }).click();
  await page.getByText("/v1/messages").first().click();
  await page.locator("details[open] li", { hasText: "/content: Expected string to match" }).first().waitFor();

  await page.getByRole("tab", { name: "Deliveries" }).click();
  await page.locator("summary", { hasText: "message.received" }).filter({ hasText: "beta" }).first().click();
  await page.locator("details[open] dt", { hasText: "webhook-signature" }).first().waitFor();
  const delivery = (await emulator.control.deliveries()).find(
    ({ system, eventType }) => system === "beta" && eventType === "message.received",
  );
  await page.locator(`[data-retry="${delivery?.id}"]`).click();
  await page.locator("details[open]", { hasText: "manual" }).first().waitFor();

  await page.getByRole("tab", { name: "Tasks" }).click();
  await page.getByText("Send the service quote").waitFor();
  expect([outside, broken]).toEqual([[], []]);
});

test("news of one row leaves the others where they are", { timeout: 60_000 }, async () => {
  const { emulator, call } = startEmulator();
  await call("GET", "/v1/phone-numbers");
  const { url } = await emulator.listen();
  const { page } = await openPage(1200);
  await page.goto(`${url}/_emulator#Requests`);
  const summary = page.locator("summary", { hasText: "/v1/phone-numbers" });
  await summary.click();
  const row = await summary.elementHandle();
  await row?.evaluate((node) => (node as unknown as { focus(): void }).focus());

  await call("GET", "/v1/users");
  await page.locator("summary", { hasText: "/v1/users" }).waitFor();
  expect(await row?.evaluate((node) => node.isConnected && node === node.ownerDocument?.activeElement)).toBe(true);
  expect(await page.locator("details[open]").count()).toBe(1);
});

test("every view fits a phone", { timeout: 60_000 }, async () => {
  const { emulator, call } = startEmulator();
  await emulator.control.inboundMessage({ from: customer, text: "x".repeat(200) });
  await call("POST", "/v1/messages", send([customer]));
  await emulator.control.runUntilIdle();
  const { url } = await emulator.listen();
  const { page } = await openPage(360);
  await page.goto(`${url}/_emulator`);
  for (const view of views) {
    await page.getByRole("tab", { name: view }).click();
    await page.locator("main .card").first().waitFor();
    for (const summary of await page.locator("summary").all()) await summary.click();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect([view, overflow]).toEqual([view, 0]);
  }
});
