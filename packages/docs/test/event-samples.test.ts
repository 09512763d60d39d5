import { fileURLToPath } from "node:url";
import { createQuoClient } from "@quo-api/client";
import { createEmulator, defaultWorkspace } from "@quo-api/emulator";
import { events } from "@quo-api/spec";
import { expect, test, vi } from "vitest";
import { runCommand } from "@quo-api/testing";

const program = fileURLToPath(new URL("run-event-samples.mjs", import.meta.url));
const samples = new URL("../generated/samples/events/", import.meta.url).href;
const beta = "whsec_cXVvLXdlYmhvb2stdGVzdC1rZXktbnVtYmVyLTAwMDE=";
const legacy = "TGVnYWN5UXVvU2lnbmluZ0tleUFzY2lpT25seTAwMDE=";

test("each event's delivery sample is verified and taken by its handler sample", async () => {
  const keys = Object.keys(events);
  const { stdout, stderr } = await runCommand(process.execPath, [program, samples, beta, legacy], {
    input: keys.join("\n"),
  });
  if (stdout === "") throw new Error(stderr);
  const report = JSON.parse(stdout) as { key: string; type?: string; content?: string; status?: number }[];
  const taken = Object.values(events).map(({ key, types }) => ({ key, type: types[0], content: "object", ok: true }));
  expect(
    report.map(({ status, ...rest }) => ({ ...rest, ok: status !== undefined && status >= 200 && status < 300 })),
  ).toEqual(taken);
});

test("each handler sample takes the test event that the emulator signs and delivers", async () => {
  const [webhook] = defaultWorkspace.webhooks ?? [];
  vi.stubEnv("QUO_WEBHOOK_SECRET", webhook?.key ?? "");
  vi.spyOn(console, "log").mockImplementation(() => {});
  const emulator = createEmulator({ rateLimit: false });
  const quo = createQuoClient({ apiKey: emulator.apiKey, fetch: emulator.fetch });
  const keys = Object.values(events).filter(({ system }) => system === "beta");
  for (const { key } of keys) {
    const { handle } = (await import(`${samples}${key}.handle.ts`)) as {
      handle: (request: Request) => Promise<Response>;
    };
    emulator.receive(webhook?.url ?? "", handle);
    await quo.webhooks.sendTestEvent(webhook?.id ?? "", { eventType: key as "message.received" });
    await emulator.control.settle();
  }
  const taken = (await emulator.control.deliveries()).map(({ eventType, status }) => ({ eventType, status }));
  expect(taken.toReversed()).toEqual(keys.map(({ key }) => ({ eventType: key, status: "success" })));
  expect(console.log).toHaveBeenCalledTimes(keys.length);
  await emulator.close();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});
