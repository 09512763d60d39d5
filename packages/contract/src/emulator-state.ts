import type { OperationFact } from "@quo-api/spec";
import type { Emulator } from "@quo-api/emulator";
import type { QuoClient } from "@quo-api/client";
import { callOperation, type CallInput } from "./call-operation.ts";

/** What is needed to bring the workspace into a state. */
interface Workspace {
  control: Emulator["control"];
  /** A client of the workspace that nobody records. */
  quo: QuoClient;
}

const customer = "+12065550187";
const taskId = "TK71c0e5b2";

/** Makes a delivery and gives its id; the emulator begins without any. */
async function delivery({ control }: Workspace): Promise<string> {
  await control.inboundMessage({ from: customer, text: "Are our two cargo bikes done?" });
  await control.settle();
  const first = (await control.deliveries()).find(({ system }) => system === "beta");
  if (first === undefined) throw new Error("The inbound message was not delivered to the beta webhook.");
  return first.id;
}

/** Makes enough of everything for two pages of every list. */
export async function fillLists({ control, quo }: Workspace): Promise<void> {
  for (const text of ["Hello?", "Anybody there?"]) await control.inboundMessage({ from: customer, text });
  await control.call({ with: customer, alreadyOver: true });
  await quo.tasks.create({ title: "Order brake pads", description: "", phoneNumberId: "PN5tGh20Rx" });
  await control.settle();
}

/** What has to be true before the example of an operation succeeds, where the default workspace does not have it yet. */
const before: Record<string, (workspace: Workspace) => Promise<unknown>> = {
  unassignTask_v1: ({ quo }) => quo.tasks.assign(taskId, { userId: "USk4Lz91Fd" }),
  unlinkTaskFromConversation_v1: ({ quo }) => quo.tasks.linkConversation(taskId, { conversationId: "CN8d2e64f0Dm" }),
};

/** What `completeValue` makes up, and what has that kind of id in the workspace. */
const placeholders: Record<string, string> = { USexample01: "USk4Lz91Fd", PNexample01: "PN5tGh20Rx" };

/** Puts ids that exist into a body where it has made-up ones, and lets a value of a custom field go to one of its kind. */
function fillPlaceholders(body: unknown): void {
  if (body === null || typeof body !== "object") return;
  const object = body as Record<string, unknown>;
  for (const [name, value] of Object.entries(object)) {
    if (typeof value === "string") object[name] = placeholders[value] ?? value;
    else fillPlaceholders(value);
  }
  const { key, value } = object;
  if (typeof value === "boolean" && key !== undefined) object["key"] = "prefers-text";
  else if (key === "example01") object["key"] = "tier";
}

/** Ids of examples that stand for something else in the workspace: this call has the voicemail. */
const elsewhere: Record<string, Record<string, string>> = {
  getCallVoicemails_v1: { AC90fe12cdCa: "AC90fe12cfCb" },
};

/** A cursor that the list gave, in place of the one of the example. */
async function realCursor(workspace: Workspace, operation: OperationFact, { path, query }: CallInput): Promise<string> {
  const { cursor, size } = operation.pagination as NonNullable<OperationFact["pagination"]>;
  const required = Object.fromEntries(
    operation.parameters
      .filter((parameter) => parameter.in === "query" && parameter.required)
      .map(({ name }) => [name, query?.[name]]),
  );
  await fillLists(workspace);
  const input: CallInput = { query: { ...required, [size]: 1 } };
  if (path !== undefined) input.path = path;
  const page = (await callOperation(workspace.quo, operation, input)) as { next: string | null };
  if (page.next === null) throw new Error(`${operation.id} has one page only, so there is no ${cursor} to ask with.`);
  return page.next;
}

/** Brings a workspace into a state in which the call succeeds, and gives the call with ids and cursors that exist. */
export async function makeReady(workspace: Workspace, operation: OperationFact, given: CallInput): Promise<CallInput> {
  const input = structuredClone(given);
  await before[operation.id]?.(workspace);
  fillPlaceholders(input.body);
  const ids = elsewhere[operation.id] ?? {};
  for (const [name, id] of Object.entries(input.path ?? {})) if (input.path) input.path[name] = ids[id] ?? id;
  if (input.path?.["deliveryId"] !== undefined) input.path["deliveryId"] = await delivery(workspace);
  const cursor = operation.pagination?.cursor;
  if (cursor !== undefined && input.query?.[cursor] !== undefined)
    input.query[cursor] = await realCursor(workspace, operation, input);
  return input;
}
