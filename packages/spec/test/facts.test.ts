import { describe, expect, it } from "vitest";
import { changelog, errorCodes, events, type OperationFact, operations } from "../src/index.ts";

const rows: OperationFact[] = Object.values(operations);

describe("the operation table", () => {
  it("gives every operation a method of its own in the client", () => {
    const names = rows.map(({ resource, name }) => `${resource}.${name}`);
    expect(new Set(names).size).toBe(53);
  });

  it("lets every operation answer 429", () => {
    for (const { id, statuses } of rows) expect(statuses, id).toContain(429);
  });

  it("marks everything that texts, creates, rotates or sends as unsafe to repeat", () => {
    const unsafe = rows.filter(({ retry }) => retry === "unsafe").map(({ resource, name }) => `${resource}.${name}`);
    expect(unsafe.sort()).toEqual([
      "contacts.create",
      "contacts.update",
      "legacyWebhooks.createForCallSummaries",
      "legacyWebhooks.createForCallTranscripts",
      "legacyWebhooks.createForCalls",
      "legacyWebhooks.createForMessages",
      "messages.send",
      "tasks.create",
      "tasks.unassign",
      "tasks.unlinkConversation",
      "webhooks.create",
      "webhooks.retryDelivery",
      "webhooks.rotateSecret",
      "webhooks.sendTestEvent",
    ]);
  });

  it("unwraps as the API wraps: three bare conversations, one bare event, five empty answers, seven lists that page", () => {
    const ids = (unwrap: OperationFact["unwrap"]) => rows.filter((row) => row.unwrap === unwrap).map(({ id }) => id);
    expect(ids("bare")).toEqual([
      "markConversationAsRead_v1",
      "markConversationAsDone_v1",
      "markConversationAsOpen_v1",
      "sendTestWebhookEvent",
    ]);
    expect(ids("none").sort()).toEqual([
      "deleteContact_v1",
      "deleteTask_v1",
      "deleteWebhook",
      "deleteWebhookById_v1",
      "retryWebhookDelivery",
    ]);
    expect(ids("page").sort()).toEqual([
      "listCalls_v1",
      "listContacts_v1",
      "listConversations_v1",
      "listMessages_v1",
      "listTasks_v1",
      "listUsers_v1",
      "listWebhookDeliveries",
    ]);
  });
});

describe("the event table", () => {
  it("names the three headers of the beta and the one of the legacy scheme", () => {
    for (const { key, system, headers } of Object.values(events)) {
      const wanted =
        system === "beta" ? ["webhook-id", "webhook-timestamp", "webhook-signature"] : ["openphone-signature"];
      expect(headers, key).toEqual(wanted);
    }
  });

  it("knows both spellings of the legacy AI deliveries", () => {
    expect(events["legacy.call.summary.completed"].types).toEqual(["call.summary.completed", "callSummary"]);
    expect(events["legacy.call.transcript.completed"].types).toEqual(["call.transcript.completed", "callTranscript"]);
  });
});

describe("the error codes", () => {
  it("end in the status they come with", () => {
    for (const [code, { status }] of Object.entries(errorCodes)) expect(Number(code.slice(4))).toBe(status);
  });

  it("are each answered by some operation, and no operation answers another", () => {
    const answered = new Set(rows.flatMap((row) => Object.values(row.errorCodes).flat()));
    expect([...answered].sort()).toEqual(Object.keys(errorCodes).sort());
  });

  it("carry a meaning and a remedy in whole sentences", () => {
    for (const [code, { meaning, remedy }] of Object.entries(errorCodes)) {
      expect(meaning, code).toMatch(/^[A-Z][^]+\.$/);
      expect(remedy, code).toMatch(/^[A-Z][^]+\.$/);
    }
  });
});

describe("the changelog", () => {
  it("stands newest first, with an id for each entry", () => {
    const days = changelog.map(({ date, between }) => date ?? between?.[1] ?? "");
    expect(days).toEqual(days.toSorted().toReversed());
    expect(new Set(changelog.map(({ id }) => id)).size).toBe(changelog.length);
  });

  it("names operations by id where there is one", () => {
    const held = new Set(rows.map(({ method, path }) => `${method} ${path}`));
    expect(changelog.flatMap((entry) => entry.operations).filter((name) => held.has(name))).toEqual([]);
  });
});
