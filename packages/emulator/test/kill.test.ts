// oxlint-disable vitest/no-standalone-expect, vitest/expect-expect -- two emulators are killed side by side in one test
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createEmulator } from "@quo-api/emulator";
import { createControlClient } from "@quo-api/emulator/control";
import { expect, onTestFinished, test } from "vitest";
import { randomStream } from "../src/state/random.ts";
import { customer } from "./api.ts";
import { startReceiver } from "./receiver.ts";

/** Two emulators side by side, so that the hundred take half as long. */
const kills = 50;

function startChild(data: string): Promise<{ url: string; kill: () => Promise<void> }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "kill-child.ts"), data], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, NODE_COMPILE_CACHE: join(dirname(data), "compiled") },
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const kill = (): Promise<void> => {
    child.kill("SIGKILL");
    return ended;
  };
  return new Promise((resolve, reject) => {
    child.stdout.once("data", (line: Buffer) => resolve({ url: line.toString().trim(), kill }));
    child.once("exit", (code) => reject(new Error(`The emulator ended early with ${code}.`)));
  });
}

async function killOften(seed: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "quo-emulator-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const data = join(folder, "workspace.db");
  const random = randomStream(seed);
  const receiver = await startReceiver((_received, response) => {
    setTimeout(() => response.writeHead(random() < 0.1 ? 500 : 200).end(), random() * 20);
  });
  const first = createEmulator({ data, rateLimit: false, seed: "kill" });
  const made = await first.fetch("https://api.quo.com/webhooks", {
    method: "POST",
    headers: { authorization: first.apiKey, "quo-api-version": "2026-03-30", "content-type": "application/json" },
    body: JSON.stringify({ url: receiver.url, events: ["message.received"] }),
  });
  expect(made.status).toBe(201);
  await first.close();

  const accepted: string[] = [];
  let sent = 0;
  for (let count = 0; count < kills; count += 1) {
    const child = await startChild(data);
    const control = createControlClient({ url: child.url });
    const round = { running: true };
    let left = Math.floor(random() * 5) + 1;
    let enough = (): void => {};
    const tookEnough = new Promise<void>((resolve) => {
      enough = resolve;
    });
    const sendOn = async (): Promise<void> => {
      while (round.running) {
        sent += 1;
        const text = `text ${sent}`;
        try {
          await control.inboundMessage({ from: customer, text });
          accepted.push(text);
          left -= 1;
          if (left === 0) enough();
        } catch {
          return;
        }
      }
    };
    const sending = [sendOn(), sendOn(), sendOn()];
    await tookEnough;
    await new Promise((resolve) => setTimeout(resolve, random() * 15));
    // Some are killed at rest, with deliveries under way only.
    if (random() < 0.2) round.running = false;
    await child.kill();
    round.running = false;
    await Promise.all(sending);
  }

  const last = createEmulator({ data, rateLimit: false, seed: "kill" });
  await last.control.runUntilIdle();
  const deliveries = new Set<string>();
  const delivered = new Set<string>();
  for (const { body, headers } of receiver.received) {
    deliveries.add(String(headers["webhook-id"]));
    delivered.add((JSON.parse(body) as { data: { resource: { text: string } } }).data.resource.text);
  }
  const missing = accepted.filter((text) => !delivered.has(text));
  const open = (await last.control.deliveries()).filter(({ status }) => status !== "success");
  await last.close();
  expect(accepted.length).toBeGreaterThan(kills);
  expect(last.violations).toEqual([]);
  expect(missing).toEqual([]);
  expect(open).toEqual([]);
  // Only a request whose answer was lost may have been kept without our knowing.
  expect(delivered.size - accepted.length).toBeLessThanOrEqual(kills * 3);
  expect(deliveries.size).toBe(delivered.size);
}

test(
  "killed a hundred times at random moments, every accepted event is delivered at least once",
  { timeout: 240_000 },
  async () => {
    await Promise.all([killOften(1), killOften(2)]);
  },
);
