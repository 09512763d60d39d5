import { assumptionTable, createEmulator, type Emulator, type EmulatorOptions } from "@quo-api/emulator";
import { routes } from "../src/generated/routes.ts";
import { type CallApi, type CallOptions, callerOf, customer, frontDesk, morning, send } from "./api.ts";
import { mistakeInAnswer, operations } from "./description.ts";

/** `<operation> <status> <code>` for everything the emulator was seen to answer. */
export type Seen = Map<string, Set<string>>;

/** Ids that exist, by the parameter that takes them. */
const existing: Record<string, string> = {
  "/v1/calls/{callId}": "AC90fe12cdCa",
  "/v1/call-recordings/{callId}": "AC90fe12cdCa",
  "/v1/call-summaries/{callId}": "AC90fe12cdCa",
  "/v1/call-transcripts/{id}": "AC90fe12cdCa",
  "/v1/call-voicemails/{callId}": "AC90fe12cfCb",
  "/v1/contacts/{id}": "66d0aa19b3f4c21e7a905d12",
  "/v1/conversations/{conversationId}": "CN8d2e64f0Dm",
  "/v1/messages/{id}": "AC4b9e77a1Tq",
  "/v1/phone-numbers/{phoneNumberId}": frontDesk,
  "/v1/users/{userId}": "USk4Lz91Fd",
  "/v1/tasks/{taskId}": "TK71c0e5b2",
  "/v1/webhooks/{id}": "WH2f8e0b31",
  "/webhooks/{webhookId}": "4821",
};

const url = "https://hooks.example.com/quo";
const webhook = (event: string): unknown => ({ url, events: [event] });
const bodies: Record<string, unknown> = {
  createContact_v1: { defaultFields: { firstName: "Ferry" } },
  updateContactById_v1: { defaultFields: { firstName: "Ferry" } },
  sendMessage_v1: send([customer]).body,
  createTask_v1: { title: "Task", description: "", phoneNumberId: frontDesk },
  updateTask_v1: { title: "Task", description: "" },
  assignTask_v1: { userId: "USk4Lz91Fd" },
  unassignTask_v1: { userId: "USr7Tm02Qa" },
  changeTaskDueDate_v1: { dueDate: "2026-07-01T10:00:00Z" },
  linkTaskToConversation_v1: { conversationId: "CN31ab79e5Gp" },
  unlinkTaskFromConversation_v1: { conversationId: "CN31ab79e5Gp" },
  createMessageWebhook_v1: webhook("message.received"),
  createCallWebhook_v1: webhook("call.ringing"),
  createCallSummaryWebhook_v1: webhook("call.summary.completed"),
  createCallTranscriptWebhook_v1: webhook("call.transcript.completed"),
  createWebhook: webhook("call.missed"),
  updateWebhook: { label: null },
  sendTestWebhookEvent: { eventType: "call.missed" },
};

/** A request of an operation that succeeds in the default workspace. */
export async function requestOf(
  id: string,
  emulator: Emulator,
  call: CallApi,
): Promise<{ method: string; path: string; options: CallOptions }> {
  const route = routes.find((each) => each.id === id);
  if (route === undefined) throw new Error(`No operation ${id}`);
  let path: string = route.path;
  for (const [prefix, value] of Object.entries(existing)) {
    if (path.startsWith(prefix)) path = prefix.replace(/\{\w+\}$/, value) + path.slice(prefix.length);
  }
  if (id === "unlinkTaskFromConversation_v1")
    await call("POST", "/v1/tasks/TK71c0e5b2/link-conversation", { body: bodies[id] });
  if (path.includes("{deliveryId}")) {
    await emulator.control.inboundMessage({ from: customer, text: "Hello?" });
    await emulator.control.settle();
    const delivery = (await emulator.control.deliveries()).find(({ system }) => system === "beta");
    path = path.replace("{deliveryId}", delivery?.id ?? "");
  }
  const listsActivity = id === "listCalls_v1" || id === "listMessages_v1";
  const query = listsActivity ? { query: { phoneNumberId: frontDesk, participants: [customer] } } : {};
  return {
    method: route.method,
    path,
    options: { ...query, ...(bodies[id] === undefined ? {} : { body: bodies[id] }) },
  };
}

type Spoil = (request: { method: string; path: string; options: CallOptions }) => {
  method: string;
  path: string;
  options: CallOptions;
};
interface Provocation {
  only?: RegExp;
  options?: EmulatorOptions;
  before?: (emulator: Emulator, call: CallApi) => Promise<unknown>;
  spoil?: Spoil;
}

const withBody =
  (change: Record<string, unknown>): Spoil =>
  (request) =>
    request.options.body === undefined
      ? request
      : { ...request, options: { ...request.options, body: { ...(request.options.body as object), ...change } } };
const withQuery =
  (change: NonNullable<CallOptions["query"]>): Spoil =>
  (request) => ({
    ...request,
    options: { ...request.options, query: { ...request.options.query, ...change } },
  });

/** The ways to get an answer without a fault plan. */
const provocations: Provocation[] = [
  {},
  { spoil: (request) => ({ ...request, options: { ...request.options, headers: { authorization: "wrong" } } }) },
  { options: { rateLimit: 1 }, before: (_emulator, call) => call("GET", "/v1/users") },
  {
    spoil: (request) => ({
      ...request,
      path: request.path.replaceAll(/AC\w+|PN\w+|US\w+|CN\w+|TK\w+|WH\w+|(?<=webhooks\/)4821/g, "XX1"),
    }),
  },
  {
    spoil: (request) => ({
      ...request,
      path: request.path
        .replaceAll(/(AC|PN|US|CN|TK|WH)\w+/g, "$1unknown")
        .replace("/4821", "/77")
        .replace("66d0aa19b3f4c21e7a905d12", "unknown"),
    }),
  },
  {
    spoil: (request) => ({
      ...request,
      options: { ...request.options, ...(request.options.body === undefined ? {} : { body: "{" }) },
    }),
  },
  { spoil: withQuery({ maxResults: 0, limit: 0, userId: "XX1" }) },
  { only: /listCalls/, spoil: withQuery({ participants: [customer, "+12065550164"] }) },
  { spoil: withQuery({ userId: "USunknown" }) },
  { only: /listCalls|listMessages/, spoil: withQuery({ phoneNumberId: "PN8wKe31Sv", userId: "USk4Lz91Fd" }) },
  { only: /sendMessage/, spoil: withBody({ userId: "USn3Wc55Hb" }) },
  { only: /sendMessage/, spoil: withBody({ from: "PNunknown" }) },
  { only: /sendMessage/, spoil: withBody({ to: ["+442079460123"] }) },
  { only: /Message.*_v1$/, before: ({ control }) => control.configure({ subscriptionActive: false }) },
  { only: /sendMessage/, before: ({ control }) => control.configure({ credits: 0 }) },
  { only: /sendMessage/, before: ({ control }) => control.configure({ dailyMessagesLeft: 0 }) },
  { only: /sendMessage/, before: ({ control }) => control.configure({ a2pApproved: false }) },
  { only: /Summary_v1|Transcript_v1/, before: ({ control }) => control.configure({ callIntelligence: false }) },
  { only: /ontact(ById)?_v1$/, spoil: withBody({ customFields: [{ key: "unknown", value: 1 }] }) },
  { only: /updateContact|deleteContact/, options: { assumptions: { readOnlyContactSources: ["public-api"] } } },
  {
    only: /createTask|reopenTask/,
    options: { assumptions: { openTaskLimit: 0 } },
    before: (_emulator, call) => call("POST", "/v1/tasks/TK71c0e5b2/complete"),
  },
  { only: /createTask/, spoil: withBody({ phoneNumberId: "PNunknown" }) },
  { only: /WebhookById_v1/, options: { assumptions: { appWebhookIds: ["WH2f8e0b31"] } } },
  { only: /^createWebhook$/, options: { assumptions: { betaWebhookLimit: 1 } } },
  { only: /Webhook_v1$/, spoil: withBody({ userId: "USunknown" }) },
  {
    spoil: (request) => ({
      ...request,
      options: { ...request.options, headers: { "quo-api-version": "1999-01-01" } },
    }),
  },
];

/** Provokes what can be provoked and notes each answer; an undeclared or ill-formed one is noted as such. */
export async function observeSupport(): Promise<Seen> {
  const seen: Seen = new Map();
  for (const { id, surface } of routes) {
    const answers = new Set<string>();
    seen.set(id, answers);
    const described = operations.find((each) => each.id === id);
    for (const { only, options, before, spoil } of provocations) {
      if (only !== undefined && !only.test(id)) continue;
      const emulator = createEmulator({ clock: morning, rateLimit: false, requestLog: 0, ...options });
      const call = callerOf(emulator);
      const request = await requestOf(id, emulator, call);
      await before?.(emulator, call);
      const { method, path, options: given } = spoil?.(request) ?? request;
      const { status, body } = await call(
        method,
        path,
        surface === "v1" ? { ...given, headers: { ...given.headers, "quo-api-version": "" } } : given,
      );
      const mistake = described === undefined ? "unknown operation" : mistakeInAnswer(described, status, body);
      answers.add(
        `${status} ${body?.code ?? (body?.error === undefined ? "" : "gateway")}${mistake === null ? "" : ` (${mistake})`}`.trim(),
      );
      await emulator.close();
    }
  }
  return seen;
}

/** The page: what of the description the emulator does by itself, and what it assumes. */
export function supportedPage(seen: Seen): string {
  const rows = routes.map(({ id, method, path, surface, codes }) => {
    const answers = [...(seen.get(id) ?? [])];
    const declared = Object.entries(codes).flatMap(([status, each]) => {
      if (each.length === 0 && status === "429") return [`${status} gateway`];
      // Errors of the dated operations have no code.
      if (surface !== "v1") return [status];
      return (each as readonly string[]).map((code) => `${status} ${code}`);
    });
    const missing = declared.filter(
      (each) => !answers.includes(each) && !(each.startsWith("401") && answers.includes("401 gateway")),
    );
    const show = (all: string[]): string =>
      all
        .toSorted()
        .map((each) => `\`${each}\``)
        .join(", ") || "–";
    return `| \`${method} ${path}\` | ${show(answers)} | ${show(missing)} |`;
  });
  const assumed = Object.entries(assumptionTable).map(
    ([name, { value, meaning }]) => `| \`${name}\` | \`${JSON.stringify(value)}\` | ${meaning} |`,
  );
  return [
    "# What the emulator supports",
    "",
    "Written by the emulator's tests from what it really answered; a change must be accepted with `vitest -u`. `gateway` is the",
    "envelope without a code. What a fault plan alone can cause has no published trigger, or is a failure of the service.",
    "",
    `All ${routes.length} operations are emulated.`,
    "",
    "| operation | answers by itself | only by a fault plan |",
    "| --- | --- | --- |",
    ...rows,
    "",
    "## Assumptions",
    "",
    "Nobody has published these. Override them with `createEmulator({ assumptions: { … } })`.",
    "",
    "| name | value | meaning |",
    "| --- | --- | --- |",
    ...assumed,
    "",
  ].join("\n");
}
