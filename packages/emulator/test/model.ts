// oxlint-disable vitest/no-standalone-expect -- checks that several tests share
import { createEmulator, defaultWorkspace, type Emulator, type EmulatorOptions } from "@quo-api/emulator";
import { verifyWebhook } from "@quo-api/webhooks";
import * as fc from "fast-check";
import { expect } from "vitest";
import {
  type Answer,
  type CallApi,
  callerOf,
  customer,
  frontDesk,
  frontDeskNumber,
  kitchen,
  member,
  morning,
  owner,
  workshop,
} from "./api.ts";
import { mistakeInAnswer, operations } from "./description.ts";

const numbers = [customer, kitchen, "+12065550111"];
const lines: Record<string, { number: string; owner: string }> = {
  [frontDesk]: { number: frontDeskNumber, owner },
  [workshop]: { number: "+14155550143", owner: member },
};
const dueDate = "2026-07-01T10:00:00.000Z";
const hook = "https://receiver.example.org/model";

interface Thread {
  id: string;
  line: string;
  key: string;
  inbox: "open" | "done";
  unread: boolean;
  activity: string;
}
interface Text {
  id: string;
  thread: Thread;
  text: string;
  at: number;
  outgoing: boolean;
  fails: boolean;
}
interface Subscription {
  id: string;
  events: string[];
  resourceIds: string[];
  enabled: boolean;
  keys: { key: string; until: number }[];
  expected: string[];
}

/** A step of a story, as plain data so that counterexamples can be read. */
export type Action =
  | { do: "send"; line: string; to: string[]; done: boolean }
  | { do: "inbound"; line: string; from: string; group: string[] }
  | { do: "list"; line: string; with: string[]; size: number }
  | { do: "read"; pick: number }
  | { do: "mark"; pick: number; how: "read" | "done" | "open" }
  | { do: "inbox"; size: number; line: string | null }
  | { do: "add contact"; number: string; externalId: string | null }
  | { do: "change contact"; pick: number; phone: string | null; name: string | null }
  | { do: "delete contact"; pick: number }
  | { do: "find contacts"; externalIds: string[] | null; size: number }
  | { do: "add task"; about: "line" | "conversation" | "activity"; pick: number }
  | {
      do: "task";
      pick: number;
      what: "complete" | "reopen" | "assign" | "due" | "undue" | "link" | "rename" | "delete";
    }
  | { do: "tasks"; size: number }
  | { do: "subscribe"; events: string[]; resourceIds: string[] }
  | { do: "switch"; pick: number; enabled: boolean }
  | { do: "rotate"; pick: number }
  | { do: "log"; pick: number; size: number }
  | { do: "call"; with: string; outcome: "answered" | "missed" | "voicemail" }
  | { do: "wait"; ms: number };

const line = fc.constantFrom(frontDesk, workshop);
const group = fc.subarray(numbers, { minLength: 1 });
const failing = "+15005550001";
const recipients: fc.Arbitrary<string[]> = fc.oneof(
  { weight: 5, arbitrary: group },
  { weight: 1, arbitrary: fc.constant<string[]>([failing]) },
);
const size = fc.constantFrom(1, 2, 3, 50);
// The first two are picked most, so that actions meet on the same things.
const pick = fc.oneof(fc.constantFrom(0, 1), fc.nat(20));
const events = fc.subarray(
  [
    "message.received",
    "message.delivered",
    "message.failed",
    "contact.updated",
    "contact.deleted",
    "call.completed",
    "call.missed",
    "task.created",
    "task.updated",
    "task.completed",
    "task.reopened",
    "task.assigned",
    "task.linked",
    "task.duedate.updated",
    "task.duedate.removed",
    "task.overdue",
    "task.deleted",
  ],
  { minLength: 1 },
);

export const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ do: fc.constant("send" as const), line, to: recipients, done: fc.boolean() }),
  fc.record({
    do: fc.constant("inbound" as const),
    line,
    from: fc.constantFrom(...numbers),
    group: fc.subarray(numbers),
  }),
  fc.record({ do: fc.constant("list" as const), line, with: group.map((all) => all.toReversed()), size }),
  fc.record({ do: fc.constant("read" as const), pick }),
  fc.record({
    do: fc.constant("mark" as const),
    pick,
    how: fc.constantFrom("read" as const, "done" as const, "open" as const),
  }),
  fc.record({ do: fc.constant("inbox" as const), size, line: fc.option(line) }),
  fc.record({
    do: fc.constant("add contact" as const),
    number: fc.constantFrom(...numbers),
    externalId: fc.constantFrom(null, "a", "b", "c", "d"),
  }),
  fc.record({
    do: fc.constant("change contact" as const),
    pick,
    phone: fc.option(fc.constantFrom(...numbers)),
    name: fc.constantFrom(null, "Ferry"),
  }),
  fc.record({ do: fc.constant("delete contact" as const), pick }),
  fc.record({
    do: fc.constant("find contacts" as const),
    externalIds: fc.option(fc.subarray(["a", "b", "c", "d"], { minLength: 1 })),
    size,
  }),
  fc.record({
    do: fc.constant("add task" as const),
    about: fc.constantFrom("line" as const, "conversation" as const, "activity" as const),
    pick,
  }),
  fc.record({
    do: fc.constant("task" as const),
    pick,
    what: fc.constantFrom(
      "complete" as const,
      "reopen" as const,
      "assign" as const,
      "due" as const,
      "undue" as const,
      "link" as const,
      "rename" as const,
      "delete" as const,
    ),
  }),
  fc.record({ do: fc.constant("tasks" as const), size }),
  fc.record({
    do: fc.constant("subscribe" as const),
    events,
    resourceIds: fc.constantFrom("*", frontDesk, workshop).map((id) => [id]),
  }),
  fc.record({ do: fc.constant("switch" as const), pick, enabled: fc.boolean() }),
  fc.record({ do: fc.constant("rotate" as const), pick }),
  fc.record({ do: fc.constant("log" as const), pick, size }),
  fc.record({
    do: fc.constant("call" as const),
    with: fc.constantFrom(...numbers),
    outcome: fc.constantFrom("answered" as const, "missed" as const, "voicemail" as const),
  }),
  fc.record({ do: fc.constant("wait" as const), ms: fc.constantFrom(1, 300, 1500, 60_000, 86_400_000, 604_800_000) }),
);

const byKey = (all: readonly string[]): string => [...new Set(all)].toSorted().join();
const statusAt = (age: number, fails: boolean): string =>
  age < 300 ? "queued" : fails ? "undelivered" : age < 1500 ? "sent" : "delivered";

/** Plays a story on an emulator and on a plain model of what Quo does, and throws where they part. */
export async function playStory(actions: readonly Action[], options: EmulatorOptions = {}): Promise<void> {
  const workspace = {
    ...defaultWorkspace,
    contacts: [],
    conversations: [],
    messages: [],
    calls: [],
    tasks: [],
    webhooks: [],
    legacyWebhooks: [],
  };
  const emulator = createEmulator({ clock: morning, rateLimit: false, requestLog: 0, workspace, ...options });
  try {
    const story = new Story(emulator);
    for (const each of actions) await story.play(each);
    await story.end();
    expect(emulator.violations).toEqual([]);
  } finally {
    await emulator.close();
  }
}

class Story {
  readonly #emulator: Emulator;
  readonly #raw: CallApi;
  #now = Date.parse(morning);
  readonly #threads: Thread[] = [];
  readonly #texts: Text[] = [];
  readonly #contacts: { id: string; externalId: string | null; name: string | null; numbers: string[] }[] = [];
  readonly #tasks: Record<string, unknown>[] = [];
  /** Tasks that webhooks were told are overdue. There is one due date in these stories. */
  readonly #overdue = new Set<Record<string, unknown>>();
  readonly #hooks: Subscription[] = [];
  readonly #due: { at: number; happen: () => void }[] = [];
  readonly #received: { headers: Headers; body: string; at: number }[] = [];

  constructor(emulator: Emulator) {
    this.#emulator = emulator;
    this.#raw = callerOf(emulator);
    emulator.receive(hook, async (request) => {
      this.#received.push({
        headers: request.headers,
        body: await request.text(),
        at: Number(request.headers.get("webhook-timestamp")),
      });
      return new Response(null, { status: 204 });
    });
  }

  /** Calls an operation and holds its answer against the description. */
  async #call(
    operation: string,
    status: number,
    path: string,
    options: Parameters<CallApi>[2] = {},
  ): Promise<Answer["body"]> {
    const described = operations.find(({ id }) => id === operation);
    if (described === undefined) throw new Error(`No operation ${operation}`);
    const answer = await this.#raw(described.method, path, options);
    expect([operation, answer.status, answer.text.slice(0, 200)]).toEqual([
      operation,
      status,
      answer.text.slice(0, 200),
    ]);
    expect(mistakeInAnswer(described, answer.status, answer.body)).toBeNull();
    return answer.body;
  }

  async #pages(
    operation: string,
    path: string,
    query: Record<string, string | number | string[]>,
    limit: number,
  ): Promise<Answer["body"][]> {
    const items: Answer["body"][] = [];
    const described = operations.find(({ id }) => id === operation);
    const cursor =
      operation === "listWebhookDeliveries"
        ? (["limit", "after", "nextCursor"] as const)
        : (["maxResults", "pageToken", "nextPageToken"] as const);
    let token: string | null = null;
    do {
      const page: Answer["body"] = await this.#call(described?.id ?? "", 200, path, {
        query: { ...query, [cursor[0]]: limit, ...(token === null ? {} : { [cursor[1]]: token }) },
      });
      expect(page.data.length).toBeLessThanOrEqual(limit);
      items.push(...page.data);
      token = page[cursor[2]];
      expect(items.length).toBeLessThanOrEqual(1000);
    } while (token !== null);
    return items;
  }

  #tell(type: string, at: string | null, id: string): void {
    for (const each of this.#hooks) {
      if (!each.enabled || !each.events.includes(type)) continue;
      if (at === null || each.resourceIds.includes("*") || each.resourceIds.includes(at))
        each.expected.push(`${type} ${id}`);
    }
  }

  #tellOfTask(type: string, task: Record<string, unknown>): void {
    this.#tell(type, task["phoneNumberId"] as string | null, task["taskId"] as string);
  }

  /** A task that is open when its due date comes is overdue, once for each due date. */
  #awaitDueDate(task: Record<string, unknown>, changed: Record<string, unknown>): void {
    if (changed["dueDate"] === null || changed["completed"] === true) return;
    this.#due.push({
      at: Math.max(this.#now, Date.parse(dueDate)),
      happen: () => {
        if (!this.#tasks.includes(task) || task["completed"] === true || task["dueDate"] === null) return;
        if (this.#overdue.has(task)) return;
        this.#overdue.add(task);
        this.#tellOfTask("task.overdue", task);
      },
    });
  }

  #thread(from: string, others: readonly string[], id: string): Thread {
    let thread = this.#threads.find((each) => each.line === from && each.key === byKey(others));
    if (thread === undefined)
      this.#threads.push((thread = { id, line: from, key: byKey(others), inbox: "open", unread: false, activity: "" }));
    expect(id).toBe(thread.id);
    return thread;
  }

  #picked<T>(all: readonly T[], at: number): T | undefined {
    return all[at % Math.max(1, all.length)];
  }

  async play(step: Action): Promise<void> {
    switch (step.do) {
      case "send": {
        const body = {
          content: `text ${this.#texts.length}`,
          from: step.line,
          to: step.to,
          ...(step.done ? { setInboxStatus: "done" } : {}),
        };
        const { data } = await this.#call("sendMessage_v1", 202, "/v1/messages", { body });
        const thread = this.#thread(step.line, step.to, data.conversationId);
        Object.assign(thread, { inbox: step.done ? "done" : "open", activity: data.id });
        expect(data).toMatchObject({
          to: step.to,
          from: lines[step.line]?.number,
          text: body.content,
          userId: lines[step.line]?.owner,
          status: "queued",
          createdAt: new Date(this.#now).toISOString(),
        });
        const fails = step.to.includes(failing);
        this.#texts.push({ id: data.id, thread, text: body.content, at: this.#now, outgoing: true, fails });
        const [type, after] = fails ? (["message.failed", 300] as const) : (["message.delivered", 1500] as const);
        this.#due.push({ at: this.#now + after, happen: () => this.#tell(type, step.line, data.id) });
        return;
      }
      case "inbound": {
        const text = `text ${this.#texts.length}`;
        const message = await this.#emulator.control.inboundMessage({
          from: step.from,
          to: step.line,
          text,
          group: step.group,
        });
        const thread = this.#thread(step.line, [step.from, ...step.group], message.conversationId);
        Object.assign(thread, { inbox: "open", unread: true, activity: message.id });
        this.#texts.push({ id: message.id, thread, text, at: this.#now, outgoing: false, fails: false });
        this.#tell("message.received", step.line, message.id);
        return;
      }
      case "list": {
        const found = await this.#pages(
          "listMessages_v1",
          "/v1/messages",
          { phoneNumberId: step.line, participants: step.with },
          step.size,
        );
        const wanted = this.#texts
          .filter(({ thread }) => thread.line === step.line && thread.key === byKey(step.with))
          .toReversed();
        expect(found.map(({ id, text, conversationId }) => [id, text, conversationId])).toEqual(
          wanted.map((each) => [each.id, each.text, each.thread.id]),
        );
        return;
      }
      case "read": {
        const text = this.#picked(this.#texts, step.pick);
        if (text === undefined) return;
        const { data } = await this.#call("getMessageById_v1", 200, `/v1/messages/${text.id}`);
        expect(data.status).toBe(text.outgoing ? statusAt(this.#now - text.at, text.fails) : "received");
        return;
      }
      case "mark": {
        const thread = this.#picked(this.#threads, step.pick);
        if (thread === undefined) return;
        const names = {
          read: "markConversationAsRead_v1",
          done: "markConversationAsDone_v1",
          open: "markConversationAsOpen_v1",
        };
        expect((await this.#call(names[step.how], 200, `/v1/conversations/${thread.id}/mark-as-${step.how}`)).id).toBe(
          thread.id,
        );
        if (step.how === "read") thread.unread = false;
        else thread.inbox = step.how;
        const state = (await this.#emulator.control.conversations()).find(({ id }) => id === thread.id);
        expect([state?.inbox, state?.unread]).toEqual([thread.inbox, thread.unread]);
        return;
      }
      case "inbox": {
        const query = step.line === null ? {} : { phoneNumbers: [lines[step.line]?.number ?? ""] };
        const found = await this.#pages("listConversations_v1", "/v1/conversations", query, step.size);
        const wanted = this.#threads.filter((each) => step.line === null || each.line === step.line);
        // Moments can be equal; then the newer conversation comes first, so only the set is compared.
        expect(found.map(({ id, lastActivityId }) => `${id} ${lastActivityId}`).toSorted()).toEqual(
          wanted.map(({ id, activity }) => `${id} ${activity}`).toSorted(),
        );
        const moments = found.map(({ createdAt }) => String(createdAt));
        expect(moments).toEqual(moments.toSorted().toReversed());
        return;
      }
      case "add contact": {
        const taken = this.#contacts.some(({ externalId }) => externalId !== null && externalId === step.externalId);
        const { data } = await this.#call("createContact_v1", taken ? 409 : 201, "/v1/contacts", {
          body: {
            defaultFields: { firstName: null, phoneNumbers: [{ name: "mobile", value: step.number }] },
            externalId: step.externalId,
          },
        });
        if (taken) return;
        this.#contacts.push({ id: data.id, externalId: step.externalId, name: null, numbers: [step.number] });
        this.#tell("contact.updated", null, data.id);
        return;
      }
      case "change contact": {
        const contact = this.#picked(this.#contacts, step.pick);
        if (contact === undefined) return;
        const phones = step.phone === null ? {} : { phoneNumbers: [{ name: "mobile", value: step.phone }] };
        const { data } = await this.#call("updateContactById_v1", 200, `/v1/contacts/${contact.id}`, {
          body: { defaultFields: { ...phones, ...(step.name === null ? {} : { firstName: step.name }) } },
        });
        contact.numbers = step.phone === null ? [] : [step.phone];
        if (step.name !== null) contact.name = step.name;
        this.#tell("contact.updated", null, contact.id);
        expect([
          data.defaultFields.firstName,
          data.defaultFields.phoneNumbers.map(({ value }: { value: string }) => value),
          data.externalId,
          data.updatedAt,
        ]).toEqual([contact.name, contact.numbers, contact.externalId, new Date(this.#now).toISOString()]);
        return;
      }
      case "delete contact": {
        const contact = this.#picked(this.#contacts, step.pick);
        if (contact === undefined) return;
        await this.#call("deleteContact_v1", 204, `/v1/contacts/${contact.id}`);
        this.#contacts.splice(this.#contacts.indexOf(contact), 1);
        this.#tell("contact.deleted", null, contact.id);
        await this.#call("getContactById_v1", 404, `/v1/contacts/${contact.id}`);
        await this.#call("deleteContact_v1", 404, `/v1/contacts/${contact.id}`);
        return;
      }
      case "find contacts": {
        const found = await this.#pages(
          "listContacts_v1",
          "/v1/contacts",
          step.externalIds === null ? {} : { externalIds: step.externalIds },
          step.size,
        );
        const wanted = this.#contacts
          .filter(({ externalId }) => step.externalIds?.includes(externalId ?? "") ?? true)
          .toReversed();
        expect(found.map(({ id, defaultFields }) => [id, defaultFields.firstName])).toEqual(
          wanted.map(({ id, name }) => [id, name]),
        );
        return;
      }
      default:
        return this.#playRest(step);
    }
  }

  async #playRest(step: Action): Promise<void> {
    switch (step.do) {
      case "add task": {
        const thread = this.#picked(this.#threads, step.pick);
        const text = this.#picked(this.#texts, step.pick);
        const link =
          step.about === "conversation" && thread
            ? { conversationId: thread.id }
            : step.about === "activity" && text
              ? { activityId: text.id }
              : { phoneNumberId: frontDesk };
        const phoneNumberId =
          "conversationId" in link ? thread?.line : "activityId" in link ? text?.thread.line : frontDesk;
        const { data } = await this.#call("createTask_v1", 201, "/v1/tasks", {
          body: { title: "Task", description: "", ...link },
        });
        expect(data).toEqual({ taskId: data.taskId, revision: "1", ...link, phoneNumberId });
        this.#tasks.push({
          conversationId: null,
          activityId: null,
          dueDate: null,
          assignedTo: null,
          completed: false,
          title: "Task",
          ...link,
          phoneNumberId,
          taskId: data.taskId,
          revision: "1",
        });
        this.#tell("task.created", phoneNumberId ?? null, data.taskId);
        return;
      }
      case "task": {
        const task = this.#picked(this.#tasks, step.pick);
        if (task === undefined) return;
        const path = `/v1/tasks/${String(task["taskId"])}`;
        if (step.what === "delete") {
          await this.#call("deleteTask_v1", 204, path);
          this.#tasks.splice(this.#tasks.indexOf(task), 1);
          this.#tellOfTask("task.deleted", task);
          await this.#call("getTaskById_v1", 404, path);
          return;
        }
        const conversationId = this.#threads[0]?.id;
        const actions = {
          complete: ["completeTask_v1", "/complete", undefined, { completed: true }, "completed"],
          reopen: ["reopenTask_v1", "/reopen", undefined, { completed: false }, "reopened"],
          assign: ["assignTask_v1", "/assign", { userId: member }, { assignedTo: member }, "assigned"],
          due: ["changeTaskDueDate_v1", "/change-due-date", { dueDate }, { dueDate }, "duedate.updated"],
          undue: ["removeTaskDueDate_v1", "/remove-due-date", undefined, { dueDate: null }, "duedate.removed"],
          link: ["linkTaskToConversation_v1", "/link-conversation", { conversationId }, { conversationId }, "linked"],
          rename: ["updateTask_v1", "", { title: "Renamed", description: "" }, { title: "Renamed" }, "updated"],
        } as const;
        const [operation, suffix, body, change, news] = actions[step.what];
        if (step.what === "link" && conversationId === undefined) return;
        if (Object.entries(change).some(([name, value]) => task[name] !== value)) {
          this.#tellOfTask(`task.${news}`, { ...task, ...change });
          if (step.what === "due" || step.what === "reopen") this.#awaitDueDate(task, { ...task, ...change });
        }
        Object.assign(task, change, { revision: String(Number(task["revision"]) + 1) });
        const { data } = await this.#call(operation, 200, `${path}${suffix}`, body === undefined ? {} : { body });
        expect(data).toEqual({ taskId: task["taskId"], revision: task["revision"] });
        expect((await this.#call("getTaskById_v1", 200, path)).data).toMatchObject(task);
        // A due date that has passed already makes the task overdue at once.
        await this.#emulator.control.settle();
        this.#happen();
        return;
      }
      case "tasks": {
        const found = await this.#pages("listTasks_v1", "/v1/tasks", {}, step.size);
        expect(found.map(({ taskId }) => taskId)).toEqual(this.#tasks.map(({ taskId }) => taskId).toReversed());
        return;
      }
      case "subscribe": {
        if (this.#hooks.length > 3) return;
        const { data } = await this.#call("createWebhook", 201, "/webhooks", {
          body: { url: hook, events: step.events, resourceIds: step.resourceIds },
        });
        const contactsOnly = step.events.every((event) => event.startsWith("contact."));
        expect(data.resourceIds).toEqual(contactsOnly ? ["*"] : step.resourceIds);
        this.#hooks.push({
          id: data.id,
          events: step.events,
          resourceIds: data.resourceIds,
          enabled: true,
          keys: [{ key: data.key, until: Infinity }],
          expected: [],
        });
        return;
      }
      case "switch": {
        const found = this.#picked(this.#hooks, step.pick);
        if (found === undefined) return;
        // What is on its way is let through first, or the pause would race with it.
        await this.#emulator.control.settle();
        await this.#call("updateWebhook", 200, `/webhooks/${found.id}`, {
          body: { status: step.enabled ? "enabled" : "disabled" },
        });
        found.enabled = step.enabled;
        expect((await this.#call("getWebhook", 200, `/webhooks/${found.id}`)).data.status).toBe(
          step.enabled ? "enabled" : "disabled",
        );
        return;
      }
      case "rotate": {
        const found = this.#picked(this.#hooks, step.pick);
        if (found === undefined) return;
        await this.#emulator.control.settle();
        const { data } = await this.#call("rotateWebhookSecret", 200, `/webhooks/${found.id}/rotate`);
        for (const each of found.keys) if (each.until === Infinity) each.until = this.#now;
        found.keys.push({ key: data.key, until: Infinity });
        return;
      }
      case "log": {
        const found = this.#picked(this.#hooks, step.pick);
        if (found === undefined) return;
        await this.#emulator.control.settle();
        const rows = await this.#pages("listWebhookDeliveries", `/webhooks/${found.id}/events`, {}, step.size);
        expect(rows.map(({ eventType, status }) => `${eventType} ${status}`).toSorted()).toEqual(
          found.expected.map((each) => `${each.split(" ")[0]} success`).toSorted(),
        );
        return;
      }
      case "call": {
        const call = await this.#emulator.control.call({
          with: step.with,
          outcome: step.outcome,
          alreadyOver: true,
          summary: false,
          transcript: false,
          recording: false,
        });
        const thread = this.#threads.find((each) => each.line === frontDesk && each.key === step.with);
        this.#tell("call.completed", frontDesk, call.id);
        if (step.outcome !== "answered") this.#tell("call.missed", frontDesk, call.id);
        const { data } = await this.#call("listCalls_v1", 200, "/v1/calls", {
          query: { phoneNumberId: frontDesk, participants: [step.with] },
        });
        expect(data.map(({ id }: { id: string }) => id)).toContain(call.id);
        expect([call.answeredAt === null, call.duration]).toEqual([
          step.outcome !== "answered",
          // Six seconds of ringing before an answer, thirty where nobody answers.
          step.outcome === "answered" ? 126 : 30,
        ]);
        await this.#call(
          "getCallVoicemails_v1",
          step.outcome === "voicemail" ? 200 : 404,
          `/v1/call-voicemails/${call.id}`,
        );
        const conversations = await this.#pages("listConversations_v1", "/v1/conversations", {}, 50);
        const touched = conversations.find(({ lastActivityId }) => lastActivityId === call.id);
        expect(touched?.participants).toEqual([step.with]);
        if (thread === undefined)
          this.#threads.push({
            id: touched?.id,
            line: frontDesk,
            key: step.with,
            inbox: "open",
            unread: false,
            activity: call.id,
          });
        else Object.assign(thread, { activity: call.id, inbox: "open" });
        return;
      }
      case "wait":
        await this.#emulator.control.advance(step.ms);
        this.#now += step.ms;
        this.#happen();
        return;
      default:
        throw new Error(`No step ${step.do}`);
    }
  }

  #happen(): void {
    const due = this.#due.filter(({ at }) => at <= this.#now).toSorted((a, b) => a.at - b.at);
    for (const each of due) {
      each.happen();
      this.#due.splice(this.#due.indexOf(each), 1);
    }
  }

  /** Lets everything come to its end and counts the deliveries. */
  async end(): Promise<void> {
    // Every list once more, in pages so small that tokens matter.
    for (const thread of this.#threads) {
      await this.play({ do: "list", line: thread.line, with: thread.key.split(","), size: 2 });
    }
    await this.play({ do: "find contacts", externalIds: ["a", "b"], size: 1 });
    await this.play({ do: "inbox", size: 1, line: null });
    await this.play({ do: "tasks", size: 1 });
    for (const what of ["complete", "reopen"] as const) await this.play({ do: "task", pick: 0, what });
    // Far enough for the last retry, and for the due date.
    await this.#emulator.control.advance({ days: 90 });
    this.#now = Infinity;
    this.#happen();
    const got = new Map<string, string[]>(this.#hooks.map(({ id }) => [id, []]));
    const ids = new Set<string>();
    for (const { headers, body, at } of this.#received) {
      const secrets = this.#hooks.flatMap(({ id, keys }) => keys.map(({ key, until }) => ({ id, key, until })));
      const accepting = [];
      for (const secret of secrets) {
        const ok = await verifyWebhook(body, headers, secret.key, {
          now: () => new Date(at * 1000),
          diagnose: false,
        }).then(
          () => true,
          () => false,
        );
        if (ok) accepting.push(secret);
      }
      const [first] = accepting;
      expect(first).toBeDefined();
      // The newest secret always signs, and the one before it only for 24 hours.
      expect(accepting.some(({ until }) => until === Infinity || at * 1000 <= until)).toBe(true);
      for (const { until } of accepting) expect(at * 1000).toBeLessThan(until + 86_400_000 + 1000);
      const event = JSON.parse(body) as { type: string; data: { resource: { id: string } } };
      got.get(first?.id ?? "")?.push(`${event.type} ${event.data.resource.id}`);
      ids.add(headers.get("webhook-id") ?? "");
    }
    expect(ids.size).toBe(this.#received.length);
    for (const { id, expected } of this.#hooks) expect(got.get(id)?.toSorted()).toEqual(expected.toSorted());
  }
}
