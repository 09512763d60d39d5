import { once } from "node:events";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildEmulator } from "./emulator-build.ts";
import { type ServerChild, startServer } from "./emulator-child.ts";
import { load, type LoadRequest } from "./emulator-load.ts";
import { median } from "./measure-command.ts";

const headers = { authorization: "quo-emulator-key" };
const list: LoadRequest = {
  method: "GET",
  path: "/v1/messages?phoneNumberId=PN5tGh20Rx&participants=%2B12065550187&maxResults=20&createdBefore=2026-01-01T00:00:00Z",
  headers,
};
const chunk = 10_000;

/** Adds messages to the thread that is listed. */
async function addMessages({ child }: ServerChild, from: number, to: number): Promise<number> {
  let rss = 0;
  for (let at = from; at < to; at += chunk) {
    const messages = Array.from({ length: Math.min(chunk, to - at) }, (_, index) => {
      const moment = new Date(Date.UTC(2024, 0, 1) + (at + index) * 1000).toISOString();
      return {
        id: `ACbench${at + index}`,
        to: ["+14155550142"],
        from: "+12065550187",
        text: `Message ${at + index} about a bicycle that wants a new chain`,
        phoneNumberId: "PN5tGh20Rx",
        conversationId: "CN8d2e64f0Dm",
        direction: "incoming",
        userId: null,
        status: "received",
        createdAt: moment,
        updatedAt: moment,
      };
    });
    child.send({ seed: { messages } });
    const [answer] = (await once(child, "message")) as [{ rss: number }];
    ({ rss } = answer);
  }
  return rss;
}

/** What listing a page costs by the number of messages stored, and what a million of them weigh. */
export async function measureGrowth(
  sizes: number[],
  rounds: number,
): Promise<{ size: number; microseconds: number; rss: number; file: number }[]> {
  const folder = mkdtempSync(join(tmpdir(), "quo-benchmark-"));
  const data = join(folder, "workspace.db");
  const server = await startServer("emulator", data);
  const results = [];
  // The first answers are slow in any process.
  await load(server.url, { ...list, path: "/v1/users?maxResults=10" }, 200, { connections: 4, ms: 1500 });
  try {
    let stored = 0;
    for (const size of sizes) {
      const rss = await addMessages(server, stored, size);
      stored = size;
      const times: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        // One connection: the time of one answer, not how many share the processor.
        times.push(1e6 / (await load(server.url, list, 200, { connections: 1, ms: 700 })));
      }
      results.push({ size, microseconds: median(times), rss, file: statSync(data).size });
    }
    return results;
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Deliveries a second to a receiver on this machine, from texts that arrive as fast as they are taken. */
export async function measureDeliveries(count: number): Promise<number> {
  const { createEmulator, defaultWorkspace } = await import("@quo-api/emulator");
  let received = 0;
  let all = (): void => {};
  const done = new Promise<void>((resolve) => {
    all = resolve;
  });
  const receiver = createServer((request, response) => {
    request.resume().on("end", () => {
      response.writeHead(204).end();
      received += 1;
      if (received === count) all();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
  const [webhook] = defaultWorkspace.webhooks ?? [];
  if (webhook === undefined) throw new Error("The default workspace has no webhook.");
  const workspace = { ...defaultWorkspace, legacyWebhooks: [], webhooks: [{ ...webhook, url }] };
  const emulator = createEmulator({ workspace, rateLimit: false, requestLog: 0 });
  const start = performance.now();
  for (let at = 0; at < count; at += 1) await emulator.control.inboundMessage({ from: "+12065550187", text: `${at}` });
  await done;
  const seconds = (performance.now() - start) / 1000;
  await emulator.control.settle();
  await emulator.close();
  receiver.close();
  return count / seconds;
}

if (import.meta.main) {
  buildEmulator();
  const growth = await measureGrowth([1000, 1_000_000], 5);
  console.table(
    growth.map(({ size, microseconds, rss, file }) => ({
      messages: size,
      "one page, µs": microseconds.toFixed(0),
      "÷ first": (microseconds / (growth[0]?.microseconds ?? 1)).toFixed(2),
      "memory, MB": (rss / 1e6).toFixed(0),
      "file, MB": (file / 1e6).toFixed(0),
    })),
  );
  console.log(`deliveries/s to a local receiver: ${(await measureDeliveries(5000)).toFixed(0)}`);
}
