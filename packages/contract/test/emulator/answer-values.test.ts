import { defaultWorkspace, type Seed } from "@quo-api/emulator";
import { describe, expect, test } from "vitest";
import { callOperation } from "../../src/call-operation.ts";
import { listOperations } from "../../src/description.ts";
import { exampleInput, operationRows } from "../../src/example-table.ts";
import { listValues } from "../../src/ledger-cells.ts";
import { description, recordedClient, target } from "../contract.ts";

const operations = listOperations(description);

/** The values that the success of an operation lists at a place. */
function valuesOf(id: string, pointer: string): string[] {
  const success = operations.find((operation) => operation.id === id)?.responses.find(({ status }) => status === "200");
  const values = listValues(description, success?.schema).get(pointer);
  if (values === undefined) throw new Error(`${id} lists no values at ${pointer}.`);
  return values;
}

/** Adds to the workspace, then calls an operation as its example does, with other ids where they are given. */
async function read(seed: Seed, id: string, path: Record<string, string> = {}): Promise<unknown> {
  const row = operationRows.find(({ operation }) => operation.id === id);
  if (row === undefined) throw new Error(`There is no operation ${id}.`);
  const { operation, examples } = row;
  const input = await target.toSucceed(operation, exampleInput(operation, examples));
  await target.control?.seed(seed);
  const result = await callOperation(recordedClient(), operation, {
    ...input,
    path: { ...input.path, ...path },
  });
  return (result as { items?: unknown }).items ?? result;
}

const [call] = defaultWorkspace.calls ?? [];
const message = defaultWorkspace.messages?.find(({ direction }) => direction === "outgoing");
const [phoneNumber] = defaultWorkspace.phoneNumbers ?? [];
const [webhook] = defaultWorkspace.legacyWebhooks ?? [];
const [datedWebhook] = defaultWorkspace.webhooks ?? [];
if (!call?.recordings?.[0] || !call.summary || !call.transcript || !message || !phoneNumber || !webhook)
  throw new Error("The default workspace lacks what these tests change.");

const { recordings, summary, transcript, ...bareCall } = call;
const id = "ACvalue01";
const withCall = (change: object): Seed => ({ calls: [{ ...bareCall, id, ...change }] });

describe("a reader sees every value that an answer lists", () => {
  test.each(valuesOf("getCallById_v1", "/data/status"))("of the status of a call: %s", async (status) => {
    const seed = withCall({ status });
    expect(await read(seed, "getCallById_v1", { callId: id })).toMatchObject({ status });
    expect(await read(seed, "listCalls_v1")).toContainEqual(expect.objectContaining({ id, status }));
  });

  test.each(valuesOf("getCallRecordings_v1", "/data/*/status"))("of the status of a recording: %s", async (status) => {
    const seed = withCall({ recordings: [{ ...recordings?.[0], status }] });
    expect(await read(seed, "getCallRecordings_v1", { callId: id })).toMatchObject([{ status }]);
  });

  test.each(valuesOf("getCallSummary_v1", "/data/status"))("of the status of a summary: %s", async (status) => {
    const seed = withCall({ summary: { ...summary, callId: id, status } });
    expect(await read(seed, "getCallSummary_v1", { callId: id })).toMatchObject({ status });
  });

  test.each(valuesOf("getCallTranscript_v1", "/data/status"))("of the status of a transcript: %s", async (status) => {
    const seed = withCall({ transcript: { ...transcript, callId: id, status } });
    expect(await read(seed, "getCallTranscript_v1", { id })).toMatchObject({ status });
  });

  test.each([true, false])("of what the job of an agent found out: %s", async (value) => {
    const jobs = [{ name: "Callback", icon: "📞", result: { data: [{ name: "Wanted", value }] } }];
    const seed = withCall({ summary: { ...summary, callId: id, jobs } });
    expect(await read(seed, "getCallSummary_v1", { callId: id })).toMatchObject({ jobs });
  });

  test.each(valuesOf("getMessageById_v1", "/data/status"))("of the status of a message: %s", async (status) => {
    const seed = { messages: [{ ...message, id, status }] } as Seed;
    expect(await read(seed, "getMessageById_v1", { id })).toMatchObject({ status });
    expect(await read(seed, "listMessages_v1")).toContainEqual(expect.objectContaining({ id, status }));
  });

  test.each(valuesOf("getPhoneNumberById_v1", "/data/restrictions/calling/US"))(
    "of what a number may do: %s",
    async (may) => {
      const everywhere = { CA: may, US: may, Intl: may };
      const restrictions = { messaging: everywhere, calling: everywhere };
      const seed = {
        phoneNumbers: [{ ...phoneNumber, id: "PNvalue01", number: "+14155550149", restrictions }],
      } as Seed;
      expect(await read(seed, "getPhoneNumberById_v1", { phoneNumberId: "PNvalue01" })).toMatchObject({ restrictions });
      expect(await read(seed, "listPhoneNumbers_v1")).toContainEqual(expect.objectContaining({ restrictions }));
    },
  );

  test.each(valuesOf("getWebhookById_v1", "/data/events/*"))("of the events of a v1 webhook: %s", async (event) => {
    // Every number, because contacts belong to none.
    const changed = { ...webhook, id: "WHvalue01", events: [event], resourceIds: ["*"] };
    const seed = { legacyWebhooks: [changed] } as Seed;
    expect(await read(seed, "getWebhookById_v1", { id: "WHvalue01" })).toMatchObject({ events: [event] });
  });

  test.each(valuesOf("getWebhook", "/data/events/*"))("of the events of a webhook: %s", async (event) => {
    const changed = { ...datedWebhook, id: "4899", events: [event], resourceIds: ["*"] };
    const seed = { webhooks: [changed] } as Seed;
    expect(await read(seed, "getWebhook", { webhookId: "4899" })).toMatchObject({ events: [event] });
    expect(await read(seed, "listWebhooks")).toContainEqual(expect.objectContaining({ id: "4899", events: [event] }));
  });
});
