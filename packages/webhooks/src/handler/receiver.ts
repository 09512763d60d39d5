import { type AnyWebhookEvent, isLegacyEvent } from "../events.ts";
import type { HeadersLike, RawBody } from "../verification/options.ts";
import { decodeSecret, listSecrets } from "../verification/secret.ts";
import { WebhookVerificationError } from "../verification/verification-error.ts";
import type { VerifiedDelivery } from "../verification/verified-delivery.ts";
import { verifyDelivery } from "../verify-webhook.ts";
import type { DeliveryContext } from "./delivery-context.ts";
import { deliveryKeys } from "./delivery-keys.ts";
import type { EventHandler, HandlerFailure, WebhookHandlerOptions } from "./handler-options.ts";
import { BodyTooLargeError, isOurFault, type Outcome, outcome, refusal } from "./outcome.ts";
import { runOnce } from "./replay-guard.ts";
import { withinDeadline } from "./within-deadline.ts";

/** A request as every framework can give it. */
export interface IncomingDelivery {
  method: string;
  headers: HeadersLike;
  /** Reads the raw body, at most as many bytes as told. Called once, and only for a POST. */
  readBody: (maxBytes: number) => RawBody | Promise<RawBody>;
}

/** Keeps a runtime alive until the work is done, where it would stop with the answer. */
export type WaitUntil = (work: Promise<unknown>) => void;

/** Answers deliveries; never rejects. Adapters are thin wrappers of one. */
export type Receiver = (incoming: IncomingDelivery, waitUntil?: WaitUntil) => Promise<Outcome>;

/** Finds the handler of an event, with what to call it with; nothing when there is none. */
function route(options: WebhookHandlerOptions, { event, system, id, sentAt, secretIndex }: VerifiedDelivery) {
  const context: DeliveryContext = { system, id, sentAt, secretIndex, missing: [] };
  let handled: AnyWebhookEvent = event;
  let handlers: object = options.on;
  if (system === "legacy" && isLegacyEvent(event)) {
    if (typeof options.onLegacy === "function") {
      const conversion = options.onLegacy(event);
      handled = conversion.event;
      context.missing = conversion.missing;
    } else handlers = options.onLegacy ?? {};
  }
  const handler = Object.hasOwn(handlers, handled.type)
    ? (handlers as Record<string, EventHandler<AnyWebhookEvent> | undefined>)[handled.type]
    : undefined;
  if (handler) return async () => void (await handler(handled, context));
  const { onUnknown } = options;
  return onUnknown && (async () => void (await onUnknown(handled, context)));
}

function reportToConsole(error: unknown, { kind }: HandlerFailure): void {
  console.error(
    `Quo webhook, ${kind}: ${error instanceof Error ? (kind === "handler" ? error.stack : error.message) : String(error)}`,
  );
}

/**
 * Makes what stands behind every adapter: reads the body, verifies, drops repeats, calls the handler, and answers in
 * time with a status that says whether to come again.
 *
 * | answer | when                                                                |
 * | ------ | ------------------------------------------------------------------- |
 * | 200    | handled, handled before, or nothing to do                           |
 * | 202    | still working at the deadline                                       |
 * | 400    | not a delivery: headers, timestamp or payload are malformed         |
 * | 401    | not proven genuine: no signature fits, or signed too long ago       |
 * | 405    | not a POST                                                          |
 * | 409    | another process handles this delivery right now                     |
 * | 413    | larger than `maxBodyBytes`                                          |
 * | 422    | `validate` refused the event                                        |
 * | 500    | the handler threw, or the receiver is set up wrongly                |
 * | 503    | the store failed, or the deadline passed with `afterDeadline: retry` |
 *
 * @throws WebhookVerificationError with reason `invalid_secret` when a secret given as text is unusable.
 */
export function createReceiver(options: WebhookHandlerOptions): Receiver {
  const { secrets, onError = reportToConsole, store, lease = 30, retention = 28 * 3600, deadline = 8 } = options;
  if (typeof secrets !== "function") listSecrets(secrets).forEach(decodeSecret);
  const { maxBodyBytes = 1_048_576, newOwner = () => crypto.randomUUID(), dedupe = "delivery" } = options;

  async function handle(delivery: VerifiedDelivery, fail: (kind: HandlerFailure["kind"], error: unknown) => void) {
    let call: (() => Promise<void>) | undefined;
    try {
      call = route(options, delivery);
    } catch (error) {
      fail("handler", error);
      return outcome(500, "failed: the legacy event could not be converted");
    }
    if (!call) return outcome(200, `ignored: there is no handler for ${delivery.event.type.slice(0, 100)}`);
    let threw = false;
    const work = () =>
      call().catch((error: unknown) => {
        threw = true;
        fail("handler", error);
        throw error;
      });
    try {
      const result = store
        ? await runOnce(
            await deliveryKeys(delivery, dedupe),
            { store, lease, retention, owner: newOwner(), onStoreError: (error) => fail("store", error) },
            work,
          )
        : (await work(), "claimed");
      if (result === "busy") return outcome(409, "busy: this delivery is being handled", { "retry-after": `${lease}` });
      return outcome(200, result === "done" ? "duplicate: handled before" : "handled");
    } catch (error) {
      if (threw) return outcome(500, "failed: the handler threw");
      fail("store", error);
      return outcome(503, "failed: the replay store did not answer");
    }
  }

  return async (incoming, waitUntil) => {
    let late = false;
    let event: AnyWebhookEvent | undefined;
    const fail = (kind: HandlerFailure["kind"], error: unknown) => {
      try {
        onError(error, { kind, late, ...(event && { event }) });
      } catch {
        // A logger that throws must not change the answer.
      }
    };
    if (incoming.method !== "POST") return outcome(405, "refused: only POST is served here", { allow: "POST" });
    let delivery: VerifiedDelivery;
    try {
      const body = await incoming.readBody(maxBodyBytes);
      delivery = await verifyDelivery(
        body,
        incoming.headers,
        typeof secrets === "function" ? await secrets() : secrets,
        {
          ...(options.tolerance !== undefined && { tolerance: options.tolerance }),
          ...(options.now && { now: options.now }),
          ...(options.diagnose !== undefined && { diagnose: options.diagnose }),
          ...(!options.onLegacy && { system: "beta" as const }),
        },
      );
      event = delivery.event;
    } catch (error) {
      if (error instanceof WebhookVerificationError) {
        fail(isOurFault(error) ? "setup" : "refused", error);
        return refusal(error);
      }
      fail(error instanceof BodyTooLargeError ? "refused" : "setup", error);
      return error instanceof BodyTooLargeError
        ? outcome(413, `refused: ${error.message}`)
        : outcome(500, "failed: the delivery could not be read");
    }
    try {
      options.validate?.(delivery.event);
    } catch (error) {
      fail("refused", error);
      return outcome(422, "refused: the event does not have the documented shape");
    }
    const work = handle(delivery, fail);
    const answer = await withinDeadline(work, deadline);
    if (answer) return answer;
    late = true;
    waitUntil?.(work);
    return options.afterDeadline === "retry"
      ? outcome(503, "late: still working, come again", { "retry-after": `${lease}` })
      : outcome(202, "accepted: still working");
  };
}
