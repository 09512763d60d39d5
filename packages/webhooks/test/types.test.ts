/* oxlint-disable vitest/expect-expect -- the compiler asserts */
import { describe, expectTypeOf, it } from "vitest";
import {
  type AnyWebhookEvent,
  createWebhookHandler,
  exhausted,
  isLegacyEvent,
  type UnknownEvent,
  verifyWebhook as verifyAny,
} from "../src/index.ts";
import type { MessageReceivedEvent, TaskUpdatedEvent, WebhookEvent } from "../src/2026-03-30.ts";
import { verifyWebhook } from "../src/2026-03-30.ts";
import type { LegacyMessageReceivedEvent, LegacyWebhookEvent } from "../src/legacy.ts";
import { verifyWebhook as verifyLegacy } from "../src/legacy.ts";
import { sampleEvent } from "../src/testing.ts";

const secrets = "whsec_MVkbbFEHR1S/JRL+VYrnk2+QXLIAS77Xb5sc2/JeUH4=";

// These are checked by the compiler; running them only shows that they can be called.
describe("the types", () => {
  it("narrow by type, without the unknown event getting in the way", () => {
    const event = sampleEvent("message.received") as WebhookEvent | UnknownEvent;
    if (event.type === "message.received") {
      expectTypeOf(event).toEqualTypeOf<MessageReceivedEvent>();
      expectTypeOf(event.data.resource.text).toEqualTypeOf<string>();
    }
  });

  it("narrow to what each of the newer events tells", () => {
    const event = sampleEvent("task.updated") as WebhookEvent | UnknownEvent;
    if (event.type === "task.updated") {
      expectTypeOf(event).toEqualTypeOf<TaskUpdatedEvent>();
      expectTypeOf(event.data.resource.updatedFields.title.updatedValue).toEqualTypeOf<string | undefined>();
    }
    if (event.type === "message.failed") {
      expectTypeOf(event.data.resource.errorCode).toEqualTypeOf<string | null>();
      expectTypeOf(event.data.resource).not.toHaveProperty("media");
    }
    if (event.type === "call.menu.selected")
      expectTypeOf(event.data.resource.phoneMenuSelection).toEqualTypeOf<string | null>();
  });

  it("narrow by system", () => {
    const event = sampleEvent("message.received") as AnyWebhookEvent;
    if (isLegacyEvent(event)) expectTypeOf(event).toEqualTypeOf<LegacyWebhookEvent>();
    if (isLegacyEvent(event) && event.type === "message.received")
      expectTypeOf(event).toEqualTypeOf<LegacyMessageReceivedEvent>();
  });

  it("leave only the unknown event when a switch names every type", () => {
    const event = sampleEvent("message.received") as WebhookEvent | UnknownEvent;
    switch (event.type) {
      case "message.received":
      case "message.delivered":
      case "message.failed":
      case "message.undelivered":
      case "call.ringing":
      case "call.answered":
      case "call.completed":
      case "call.forwarded":
      case "call.missed":
      case "call.menu.selected":
      case "call.recording.completed":
      case "call.summary.completed":
      case "call.transcript.completed":
      case "call.voicemail.completed":
      case "contact.updated":
      case "contact.deleted":
      case "task.created":
      case "task.updated":
      case "task.deleted":
      case "task.completed":
      case "task.reopened":
      case "task.assigned":
      case "task.unassigned":
      case "task.linked":
      case "task.unlinked":
      case "task.overdue":
      case "task.duedate.updated":
      case "task.duedate.removed":
        break;
      default:
        exhausted(event);
    }
    // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- that it does not compile is the point
    switch (event.type) {
      case "message.received":
        break;
      default:
        // @ts-expect-error -- the other types are left
        // oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- as above
        exhausted(event);
    }
  });

  it("give each handler its event, and refuse names that no event has", () => {
    createWebhookHandler({
      secrets,
      on: {
        "message.received": (event, delivery) => {
          expectTypeOf(event).toEqualTypeOf<MessageReceivedEvent>();
          expectTypeOf(delivery.id).toEqualTypeOf<string | undefined>();
        },
      },
      onUnknown: (event) => expectTypeOf(event).toEqualTypeOf<UnknownEvent<string>>(),
    });
    // @ts-expect-error -- there is no such event
    createWebhookHandler({ secrets, on: { "message.recieved": () => {} } });
  });

  it("ask for every handler when exhaustive", () => {
    // @ts-expect-error -- the other handlers are missing
    createWebhookHandler({ secrets, exhaustive: true, on: { "message.received": () => {} } });
  });

  it("follow the payload version that is verified", () => {
    expectTypeOf(verifyWebhook).returns.resolves.toEqualTypeOf<WebhookEvent | UnknownEvent>();
    expectTypeOf(verifyLegacy).returns.resolves.toEqualTypeOf<LegacyWebhookEvent | UnknownEvent>();
    const beta = () => verifyAny("", {}, secrets, { system: "beta" });
    expectTypeOf(beta).returns.resolves.toEqualTypeOf<WebhookEvent | UnknownEvent>();
    const either = () => verifyAny("", {}, secrets, { tolerance: 60 });
    expectTypeOf(either).returns.resolves.toEqualTypeOf<AnyWebhookEvent>();
  });

  it("let unknown values of enums through", () => {
    sampleEvent("call.completed", { data: { resource: { status: "teleported" } } });
    // @ts-expect-error -- but not values of another kind
    sampleEvent("call.completed", { data: { resource: { status: 7 } } });
  });
});
