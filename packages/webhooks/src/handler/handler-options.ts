import type { AnyWebhookEvent, UnknownEvent } from "../events.ts";
import type { WebhookEvents } from "../generated/2026-03-30.ts";
import type { LegacyWebhookEvent, LegacyWebhookEvents } from "../generated/legacy.ts";
import type { Conversion } from "../migration/conversion.ts";
import type { ReplayStore } from "../stores/replay-store.ts";
import type { Secrets, VerifyOptions } from "../verification/options.ts";
import type { DeliveryContext } from "./delivery-context.ts";

/** Handles one event. A handler that throws, or whose promise rejects, makes Quo try again. */
export type EventHandler<Event> = (event: Event, delivery: DeliveryContext) => unknown;

/** A handler for each `type` of interest. */
export type EventHandlers<Events> = { [Type in keyof Events]?: EventHandler<Events[Type]> };

/** A handler for every `type` there is. */
export type AllEventHandlers<Events> = { [Type in keyof Events]-?: EventHandler<Events[Type]> };

/** What went wrong where, for logs and alarms. */
export interface HandlerFailure {
  /** `refused`: the delivery was not genuine. `handler`: your code threw. `store`: the replay store failed. `setup`: this receiver is set up wrongly. */
  kind: "refused" | "handler" | "store" | "setup";
  /** The event, once it was verified. */
  event?: AnyWebhookEvent;
  /** Whether the sender had its answer already, so that it will not try again. */
  late: boolean;
}

/** Settings that do not concern which events are handled. */
export interface ReceiverOptions extends Pick<VerifyOptions, "tolerance" | "now" | "diagnose"> {
  /** The signing secrets, or a function that gives them for each delivery, so that a rotation needs no restart. */
  secrets: Secrets | (() => Secrets | Promise<Secrets>);
  /** Called with verified events whose type has no handler. Without it they are acknowledged and dropped. */
  onUnknown?: EventHandler<UnknownEvent<string>>;
  /**
   * Accepts deliveries of the legacy system as well: handlers for them as they come, or `legacyToBeta`, which turns them
   * into events for `on`. Without it they are refused.
   */
  onLegacy?: EventHandlers<LegacyWebhookEvents> | ((event: LegacyWebhookEvent) => Conversion);
  /** Told of every refusal and failure. Default: one line on `console.error`. */
  onError?: (error: unknown, failure: HandlerFailure) => void;
  /** Looks at each verified event, e.g. `validateEvents()`; what it throws answers 422. */
  validate?: (event: AnyWebhookEvent) => void;
  /** Drops deliveries that were handled before. Without it a repeated delivery is handled again. */
  store?: ReplayStore;
  /**
   * What counts as the same: `delivery`, by `webhook-id`; or `event`, by what happened to which message, call or
   * contact, which also holds across several webhooks and across both systems. Default: `delivery`.
   */
  dedupe?: "delivery" | "event";
  /** Seconds after which the claim of a process that died can be taken over. It is renewed while a handler runs. Default: 30. */
  lease?: number;
  /** Seconds for which handled deliveries are remembered. Default: 28 hours; Quo retries for 27 h 35 min. */
  retention?: number;
  /** Seconds after which the sender gets its answer even if the handler still works. `Infinity` waits. Default: 8. */
  deadline?: number;
  /**
   * What the answer at the deadline is: `accept`, 202, the work goes on and a later failure is only told to `onError`;
   * or `retry`, 503, so that Quo comes back and finds it done (which takes a `store`). Default: `accept`.
   */
  afterDeadline?: "accept" | "retry";
  /** The largest body that is read, in bytes; beyond it the answer is 413. Default: 1 MiB. */
  maxBodyBytes?: number;
  /** Gives the name of a claim's owner. Default: `crypto.randomUUID`. */
  newOwner?: () => string;
}

/** What {@link createWebhookHandler} takes. With `exhaustive: true` it does not compile while a known event has no handler. */
export type WebhookHandlerOptions = ReceiverOptions &
  (
    | { exhaustive: true; on: AllEventHandlers<WebhookEvents> }
    | { exhaustive?: false; on: EventHandlers<WebhookEvents> }
  );
