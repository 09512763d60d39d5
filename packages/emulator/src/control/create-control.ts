import type { Call, Contact, Message } from "../documents.ts";
import { type Scheduler } from "../clock/scheduler.ts";
import { type Core } from "../core.ts";
import { queueManualAttempt } from "../operations/webhooks.ts";
import { type RateLimit } from "../server/rate-limit.ts";
import { type RequestLog } from "../server/request-log.ts";
import { deleteContact, saveContact } from "../simulate/contacts.ts";
import { startCall } from "../simulate/calls.ts";
import { receiveMessage, reportMessage } from "../simulate/messages.ts";
import { awaitSeededDueDates } from "../simulate/tasks.ts";
import { checkSeed, type Seed, writeSeed } from "../state/seed.ts";
import { takeSnapshot } from "../state/snapshot.ts";
import { type AppContact, type ConversationRecord, type EmulatorControl, millisecondsOf } from "./control.ts";
import { listDeliveries } from "./list-deliveries.ts";

/** What the control works on. */
export interface ControlParts {
  core: Core;
  scheduler: Scheduler;
  log: RequestLog;
  rateLimit: RateLimit | null;
  /** Replaces the state by a snapshot. */
  restore: (snapshot: Parameters<EmulatorControl["restore"]>[0]) => void;
  /** Keeps where the clock stands, where there is a file. */
  clockMoved: () => void;
  /** Goes back to the beginning. */
  reset: () => void;
}

/** The control of an emulator in this process. */
export function createControl(parts: ControlParts): EmulatorControl {
  const { core, scheduler, log } = parts;
  const { db, clock, store, faults } = core;
  const change = <T>(work: () => T): T => db.transaction(work);
  return {
    now: async () => clock.now(),
    freeze: async (at) => {
      clock.freeze(at === undefined ? undefined : momentOf(at));
      parts.clockMoved();
      scheduler.wake();
    },
    resume: async () => {
      clock.resume();
      parts.clockMoved();
      scheduler.wake();
    },
    advance: async (by) => {
      await scheduler.moveTo(clock.now() + millisecondsOf(by));
      parts.clockMoved();
    },
    runUntilIdle: async () => {
      await scheduler.runUntilIdle();
      parts.clockMoved();
    },
    settle: () => scheduler.settle(),

    inboundMessage: async (message) => change(() => receiveMessage(core, message)),
    call: async (script) => change(() => startCall(core, script)),
    deliveryReport: async (report) => change(() => reportMessage(core, report)),
    saveContact: async (contact) => change(() => saveAppContact(core, contact)),
    deleteContact: async (id) =>
      change(() => {
        const contact = store.contact(id);
        if (contact === undefined) throw new Error(`There is no contact ${id}.`);
        deleteContact(core, contact);
      }),

    configure: async (settings) =>
      change(() => {
        core.settings = { ...core.settings, ...settings };
        store.setMeta("settings", JSON.stringify(core.settings));
        return core.settings;
      }),
    seed: async (seed: Seed) => {
      checkSeed(seed);
      change(() => {
        writeSeed(seed, store, core.webhooks, core.ids);
        awaitSeededDueDates(core, seed.tasks ?? []);
      });
    },
    reset: async () => {
      await scheduler.settle();
      parts.reset();
      faults.clear();
      log.clear();
      parts.rateLimit?.clear();
    },
    snapshot: async () => takeSnapshot(db, { now: clock.now(), frozen: clock.frozen }),
    restore: async (snapshot) => {
      await scheduler.settle();
      parts.restore(snapshot);
    },

    addFault: async (plan) => faults.add(plan),
    removeFault: async (id) => faults.remove(id),
    listFaults: async () => faults.list(),
    clearFaults: async () => faults.clear(),

    requests: async () => log.list(),
    deliveries: async () => listDeliveries(core),
    retryDelivery: async (id) =>
      change(() => {
        const row = db.get<{ webhook_id: string }>("SELECT webhook_id FROM deliveries WHERE id = ?", id);
        if (row === undefined) throw new Error(`There is no delivery ${id}.`);
        queueManualAttempt(core, id, row.webhook_id);
      }),
    conversations: async () =>
      db
        .all<{ doc: string; inbox: "open" | "done"; unread: number }>(
          "SELECT doc, inbox, unread FROM conversations ORDER BY doc ->> 'lastActivityAt' DESC, seq DESC LIMIT 100",
        )
        .map(({ doc, inbox, unread }) => ({ ...(JSON.parse(doc) as ConversationRecord), inbox, unread: unread === 1 })),
    messages: async (conversationId) => {
      const where = conversationId === undefined ? "" : "WHERE conversation_id = ?";
      const values = conversationId === undefined ? [] : [conversationId];
      const sql = `SELECT doc FROM messages ${where} ORDER BY created_at DESC, seq DESC LIMIT 200`;
      return db.all<{ doc: string }>(sql, ...values).map(({ doc }) => JSON.parse(doc) as Message);
    },
    sentMessages: async () =>
      db
        .all<{ doc: string }>(
          "SELECT doc FROM messages WHERE user_id IS NOT NULL AND seq > ? ORDER BY seq DESC",
          Number(store.getMeta("seededMessages") ?? 0),
        )
        .map(({ doc }) => JSON.parse(doc) as Message),
    calls: async () =>
      db
        .all<{ doc: string }>("SELECT doc FROM calls ORDER BY created_at DESC, seq DESC LIMIT 100")
        .map(({ doc }) => JSON.parse(doc) as Call),
  };
}

function momentOf(at: string | number): number {
  const moment = typeof at === "number" ? at : Date.parse(at);
  if (Number.isNaN(moment))
    throw new Error(`"${at}" is not a moment. Give ISO 8601, such as 2026-06-22T16:00:00Z, or milliseconds.`);
  return moment;
}

function saveAppContact(core: Core, input: AppContact): Contact {
  const before = input.id === undefined ? undefined : core.store.contact(input.id);
  const createdByUserId = before?.createdByUserId ?? core.store.owner()?.id;
  if (createdByUserId === undefined)
    throw new Error("Nobody can save a contact in a workspace without users. Seed one first.");
  const now = core.clock.iso();
  const entries = (name: string, values: string[]): { name: string; value: string; id: string }[] =>
    values.map((value) => ({ name, value, id: core.ids.hex() }));
  const fields = before?.defaultFields;
  const contact: Contact = {
    id: before?.id ?? input.id ?? core.ids.hex(),
    externalId: input.externalId === undefined ? (before?.externalId ?? null) : input.externalId,
    source: before?.source ?? null,
    sourceUrl: before?.sourceUrl ?? null,
    defaultFields: {
      firstName: input.firstName === undefined ? (fields?.firstName ?? null) : input.firstName,
      lastName: input.lastName === undefined ? (fields?.lastName ?? null) : input.lastName,
      company: input.company === undefined ? (fields?.company ?? null) : input.company,
      role: input.role === undefined ? (fields?.role ?? null) : input.role,
      emails: input.emails === undefined ? (fields?.emails ?? []) : entries("email", input.emails),
      phoneNumbers:
        input.phoneNumbers === undefined ? (fields?.phoneNumbers ?? []) : entries("mobile", input.phoneNumbers),
    },
    customFields: before?.customFields ?? [],
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
    createdByUserId,
  };
  saveContact(core, contact);
  return contact;
}
