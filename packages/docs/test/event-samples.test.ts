import { fileURLToPath } from "node:url";
import { events } from "@quo-api/spec";
import { expect, test } from "vitest";
import { run } from "./run-command.ts";

const program = fileURLToPath(new URL("run-event-samples.mjs", import.meta.url));
const samples = new URL("../generated/samples/events/", import.meta.url).href;
const beta = "whsec_cXVvLXdlYmhvb2stdGVzdC1rZXktbnVtYmVyLTAwMDE=";
const legacy = "TGVnYWN5UXVvU2lnbmluZ0tleUFzY2lpT25seTAwMDE=";

test("each event's delivery sample is verified and taken by its handler sample", async () => {
  const keys = Object.keys(events);
  const { stdout, stderr } = await run(process.execPath, [program, samples, beta, legacy], keys.join("\n"));
  if (stdout === "") throw new Error(stderr);
  const report = JSON.parse(stdout) as { key: string; type?: string; content?: string; status?: number }[];
  const taken = Object.values(events).map(({ key, types }) => ({ key, type: types[0], content: "object", ok: true }));
  expect(
    report.map(({ status, ...rest }) => ({ ...rest, ok: status !== undefined && status >= 200 && status < 300 })),
  ).toEqual(taken);
});
