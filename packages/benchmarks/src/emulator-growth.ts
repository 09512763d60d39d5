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

/** Asks a server what it has used so far: bytes of memory and microseconds of processor time. */
async function ask({ child }: ServerChild, message: object): Promise<{ rss: number; cpu: number }> {
  child.send(message);
  const [usage] = (await once(child, "message")) as [{ rss: number; cpu: number }];
  return usage;
}

/** Fills the thread that is listed. */
async function addMessages(server: ServerChild, count: number): Promise<void> {
  for (let at = 0; at < count; at += chunk) {
    const messages = Array.from({ length: Math.min(chunk, count - at) }, (_, index) => {
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
    await ask(server, { seed: { messages } });
  }
}

/** What listing a page costs an emulator that stores so many messages. */
export interface Growth {
  size: number;
  /** Processor time of the server for one page, the median of the rounds. */
  microseconds: number;
  /** The median of the rounds' ratios to the first size. */
  ratio: number;
  rss: number;
  file: number;
}

/** Measures emulators of all sizes side by side, each in a process of its own, in alternating rounds. */
export async function measureGrowth(sizes: number[], rounds: number, ms = 700): Promise<Growth[]> {
  const folder = mkdtempSync(join(tmpdir(), "quo-benchmark-"));
  const subjects: { size: number; data: string; server: ServerChild; times: number[] }[] = [];
  const measure = async (server: ServerChild): Promise<number> => {
    const before = await ask(server, {});
    // One connection: what one answer costs, not how many share the processor.
    const { answers } = await load(server.url, list, 200, { connections: 1, ms });
    const after = await ask(server, {});
    return (after.cpu - before.cpu) / answers;
  };
  try {
    for (const size of sizes) {
      const data = join(folder, `${size}.db`);
      const server = await startServer("emulator", data);
      subjects.push({ size, data, server, times: [] });
      await addMessages(server, size);
      // The first answers are slow in any process.
      await load(server.url, list, 200, { connections: 4, ms: 3 * ms });
    }
    for (let round = 0; round < rounds; round += 1)
      for (const { server, times } of round % 2 === 0 ? subjects : subjects.toReversed())
        times.push(await measure(server));
    const first = subjects[0]?.times ?? [];
    return await Promise.all(
      subjects.map(async ({ size, data, server, times }) => ({
        size,
        microseconds: median(times),
        ratio: median(times.map((time, round) => time / (first[round] ?? Number.NaN))),
        rss: (await ask(server, {})).rss,
        file: statSync(data).size,
      })),
    );
  } finally {
    await Promise.all(subjects.map(({ server }) => server.stop()));
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
  const growth = await measureGrowth([1000, 1_000_000], 9);
  console.table(
    growth.map(({ size, microseconds, ratio, rss, file }) => ({
      messages: size,
      "one page, µs of CPU": microseconds.toFixed(0),
      "÷ first": ratio.toFixed(2),
      "memory, MB": (rss / 1e6).toFixed(0),
      "file, MB": (file / 1e6).toFixed(0),
    })),
  );
  console.log(`deliveries/s to a local receiver: ${(await measureDeliveries(5000)).toFixed(0)}`);
}
