import { sleep } from "./abortable.ts";
import type { Clock } from "./clock.ts";
import { QuoError, QuoRequestError } from "./errors.ts";
import type { OutgoingRequest } from "./exchange.ts";
import type { Message, SendMessageRequest } from "./generated/models.ts";
import { listMessages } from "./generated/resources/messages.ts";
import { listPhoneNumbers } from "./generated/resources/phone-numbers.ts";
import type { RequestOptions, Transport } from "./transport.ts";

/** What became of a message whose send had no clear answer. */
export type SendOutcome =
  | { readonly outcome: "sent"; readonly message: Message }
  /** Quo has no such message, and no longer can get it from that request. It may be sent again. */
  | { readonly outcome: "not-sent" }
  /** Nothing could be proven; `reason` says why. */
  | { readonly outcome: "unknown"; readonly reason: string };

/** How to look for a message. */
export interface ReconcileOptions extends RequestOptions {
  /** Milliseconds to go on looking before it counts as not sent. Quo's gateway gives up after 30 s. Default: 45000. */
  patience?: number | undefined;
}

/** Machines disagree about the time by this much, in milliseconds. */
const skew = 60_000;

/**
 * A message may have been sent, or not: the request left, and no clear answer came. It was not repeated, because Quo
 * knows no idempotency key and the recipients would get the text twice. `cause` tells what happened.
 *
 * @example
 * ```ts
 * try {
 *   await quo.messages.send(text);
 * } catch (error) {
 *   if (!(error instanceof SendOutcomeUnknownError)) throw error;
 *   const { outcome } = await error.reconcile();
 *   if (outcome === "not-sent") await quo.messages.send(text);
 * }
 * ```
 */
export class SendOutcomeUnknownError extends QuoError {
  override name = "SendOutcomeUnknownError";
  /**
   * Looks for the message: same number, same recipients, same text, sent since the call began. It goes on looking
   * until the message is found or until it can no longer appear.
   *
   * @throws the signal's reason, when it aborts. Failures of the look-up itself give the outcome `unknown`.
   */
  declare readonly reconcile: (options?: ReconcileOptions) => Promise<SendOutcome>;

  constructor(cause: unknown, reconcile: (options?: ReconcileOptions) => Promise<SendOutcome>) {
    const why = cause instanceof QuoError ? cause.message : "aborted";
    super(`The message may have been sent, see reconcile(). ${why}`, { cause });
    // Not enumerable: a printed error shows what happened, not how to ask.
    Object.defineProperty(this, "reconcile", { value: reconcile });
  }
}

/** Looks for a message once. */
async function look(
  quo: Transport,
  { from, to, content, userId }: SendMessageRequest,
  since: number,
  options: RequestOptions,
): Promise<SendOutcome> {
  const phoneNumberId = from.startsWith("PN")
    ? from
    : (await listPhoneNumbers(quo, {}, options)).find(({ number }) => number === from)?.id;
  if (!phoneNumberId) return { outcome: "unknown", reason: "no such number" };
  const createdAfter = new Date(since - skew).toISOString();
  const query = { phoneNumberId, participants: to, createdAfter, maxResults: 100, userId };
  let earlier: SendOutcome = { outcome: "not-sent" };
  for await (const message of listMessages(quo, query, options)) {
    const { text, direction, createdAt } = message;
    // Which messages belong to exactly these recipients, Quo has already decided.
    if (text.trim() !== content.trim() || direction !== "outgoing") continue;
    if (Date.parse(createdAt) >= since) return { outcome: "sent", message };
    earlier = { outcome: "unknown", reason: "same text sent before" };
  }
  return earlier;
}

/** Turns the failure of a send that may have arrived into the error that says so; leaves every other failure alone. */
export function explainSend(
  quo: Transport,
  { operation, body }: OutgoingRequest,
  clock: Clock,
  error: unknown,
  sent: boolean,
  since: number,
): SendOutcomeUnknownError | undefined {
  if (operation.id !== "sendMessage_v1" || !sent || (error instanceof QuoRequestError && !error.uncertain))
    return undefined;
  return new SendOutcomeUnknownError(error, async ({ patience = 45_000, ...options } = {}) => {
    const end = clock.now() + patience;
    for (let pause = 2000; ; pause *= 2) {
      const outcome = await look(quo, JSON.parse(body!), since, options).catch((failure): SendOutcome => {
        if (options.signal?.aborted) throw failure;
        return { outcome: "unknown", reason: `${failure}` };
      });
      const left = end - clock.now();
      if (outcome.outcome === "sent" || left <= 0) return outcome;
      await sleep(clock, Math.min(pause, left), options.signal);
    }
  });
}
