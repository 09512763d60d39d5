import type { WebhookDeliveryAttempt } from "../documents.ts";
import { type Core } from "../core.ts";
import { type StoredWebhook } from "../state/webhook-store.ts";
import { type FaultPlan } from "../faults/fault-plans.ts";
import { type DeliveryResult, type Outlet, type Receive } from "./receive.ts";
import { legacyHeaders, standardHeaders } from "./sign-delivery.ts";

/** A delivery attempt as a job has it. */
export interface AttemptJob {
  deliveryId: string;
  trigger: "scheduled" | "manual";
  /** Set where the attempt was written when it was asked for. */
  attemptId?: string;
}

interface DeliveryRow {
  id: string;
  webhook_id: string;
  event_type: string;
  status: string;
  step: number;
  test: number;
  body: string;
}

/** The secrets to sign with: the present one, and for a while the one before it. */
function secretsOf(stored: StoredWebhook, now: number): string[] {
  const overlap = stored.previousKey !== null && stored.previousKeyUntil !== null && now < stored.previousKeyUntil;
  return overlap && stored.previousKey !== null ? [stored.key, stored.previousKey] : [stored.key];
}

/**
 * Makes one attempt. What it is about to do is written in the present transaction, what came of it in another one, so
 * that a process that is killed between them finds the attempt open and makes it again.
 */
export function attemptDelivery(core: Core, outlet: Outlet, job: AttemptJob): Promise<void> | undefined {
  const delivery = core.db.get<DeliveryRow>("SELECT * FROM deliveries WHERE id = ?", job.deliveryId);
  const stored = core.webhooks.all().find(({ webhook }) => webhook.id === delivery?.webhook_id);
  if (delivery === undefined || stored === undefined) return undefined;
  const scheduled = job.trigger === "scheduled";
  if (scheduled && stored.webhook.status !== "enabled" && delivery.test === 0) {
    core.db.run("UPDATE deliveries SET status = 'failed', next_attempt_at = NULL WHERE id = ?", delivery.id);
    return undefined;
  }
  const now = core.clock.now();
  const fault = core.faults.strike(
    { operation: "delivery", path: delivery.event_type, body: delivery.body },
    (plan) => plan.holdBackMs === undefined,
  );
  const secrets = fault?.wrongSignature === true ? ["AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"] : secretsOf(stored, now);
  const headers = {
    "content-type": "application/json",
    "user-agent": "Quo-Emulator",
    ...(stored.system === "beta"
      ? standardHeaders(delivery.id, now, delivery.body, secrets)
      : legacyHeaders(now, delivery.body, secrets[0] ?? "")),
  };
  const attempt: WebhookDeliveryAttempt = {
    id: job.attemptId ?? core.ids.id("atmpt_", 22),
    timestamp: new Date(now).toISOString(),
    status: "sending",
    responseStatusCode: 0,
    responseBody: "",
    responseDurationMs: 0,
    triggerType: job.trigger,
    url: stored.webhook.url,
  };
  const taken = fault === undefined ? outlet.void(attempt.url) : null;
  if (taken !== null) Object.assign(attempt, outcomeOf(core, taken));
  core.db.run(
    `INSERT INTO attempts (id, delivery_id, status, trigger_type, headers, doc) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET status = excluded.status, headers = excluded.headers, doc = excluded.doc`,
    attempt.id,
    delivery.id,
    attempt.status,
    job.trigger,
    JSON.stringify(headers),
    JSON.stringify(attempt),
  );
  if (taken !== null) {
    core.db.run("UPDATE deliveries SET status = 'success', next_attempt_at = NULL WHERE id = ?", delivery.id);
    return undefined;
  }
  if (scheduled)
    core.db.run("UPDATE deliveries SET status = 'sending', next_attempt_at = NULL WHERE id = ?", delivery.id);
  return send(core, outlet.receive, { delivery, attempt, headers, fault });
}

interface Sending {
  delivery: DeliveryRow;
  attempt: WebhookDeliveryAttempt;
  headers: Record<string, string>;
  fault: FaultPlan | undefined;
}

/** Sends an attempt as often as asked and gives what the first was answered. */
async function deliver(
  core: Core,
  receive: Receive,
  { delivery, attempt, headers, fault }: Sending,
): Promise<DeliveryResult> {
  if (fault?.reset === "before")
    return { status: 0, body: "The connection was broken by a fault plan.", durationMs: 0 };
  if (fault?.status !== undefined) return { status: fault.status, body: "Caused by a fault plan.", durationMs: 0 };
  const request = {
    url: attempt.url,
    headers,
    body: delivery.body,
    timeoutMs: core.assumptions.deliveryTimeoutMs,
    latencyMs: fault?.latencyMs ?? 0,
  };
  const times = Math.max(1, fault?.duplicate ?? 1);
  const [result] = await Promise.all(Array.from({ length: times }, () => receive(request)));
  const lost = { status: 0, body: "The answer was lost by a fault plan.", durationMs: 0 };
  return result === undefined || fault?.reset === "after" ? lost : result;
}

/** What an attempt keeps of an answer. */
function outcomeOf(
  core: Core,
  { status, body, durationMs }: DeliveryResult,
): Pick<WebhookDeliveryAttempt, "status" | "responseStatusCode" | "responseBody" | "responseDurationMs"> {
  return {
    status: status >= 200 && status < 300 ? "success" : "failed",
    responseStatusCode: status,
    responseBody: body.slice(0, core.assumptions.storedResponseBytes),
    responseDurationMs: durationMs,
  };
}

async function send(core: Core, receive: Receive, sending: Sending): Promise<void> {
  const { delivery, attempt } = sending;
  const result = await deliver(core, receive, sending);
  const outcome = outcomeOf(core, result);
  const ok = outcome.status === "success";
  core.db.transaction(() => {
    const done: WebhookDeliveryAttempt = { ...attempt, ...outcome };
    const changed = core.db.run(
      "UPDATE attempts SET status = ?, doc = ? WHERE id = ?",
      done.status,
      JSON.stringify(done),
      attempt.id,
    );
    // The webhook was deleted meanwhile, and its log with it.
    if (changed === 0) return;
    if (ok) core.db.run("UPDATE deliveries SET status = 'success', next_attempt_at = NULL WHERE id = ?", delivery.id);
    else if (attempt.triggerType === "scheduled") planNext(core, delivery);
  });
}

/** Puts the next attempt on the schedule, or gives up after the last. */
function planNext(core: Core, delivery: DeliveryRow): void {
  const status = core.db.get<{ status: string }>("SELECT status FROM deliveries WHERE id = ?", delivery.id)?.status;
  // A manual attempt succeeded while this one was under way.
  if (status === "success") return;
  const stored = core.webhooks.all().find(({ webhook }) => webhook.id === delivery.webhook_id);
  const step = delivery.step + 1;
  const retries = stored?.system === "beta" || core.assumptions.legacyRetries;
  const delay = retries ? core.assumptions.retryScheduleMs[step] : undefined;
  if (delay === undefined) {
    core.db.run(
      "UPDATE deliveries SET status = 'failed', next_attempt_at = NULL, step = ? WHERE id = ?",
      step,
      delivery.id,
    );
    return;
  }
  const dueAt = core.clock.now() + delay;
  core.db.run(
    "UPDATE deliveries SET status = 'sending', next_attempt_at = ?, step = ? WHERE id = ?",
    new Date(dueAt).toISOString(),
    step,
    delivery.id,
  );
  core.schedule({
    dueAt,
    kind: "attempt",
    lane: delivery.webhook_id,
    payload: { deliveryId: delivery.id, trigger: "scheduled" },
  });
}

/** Queues the attempts again that a process had begun when it was killed. */
export function resumeAttempts(core: Core): number {
  const open = core.db.all<{
    id: string;
    delivery_id: string;
    trigger_type: "scheduled" | "manual";
    webhook_id: string;
    doc: string;
  }>(
    `SELECT attempts.id, delivery_id, trigger_type, webhook_id, doc FROM attempts
     JOIN deliveries ON deliveries.id = delivery_id WHERE attempts.status = 'sending'`,
  );
  for (const { id, delivery_id: deliveryId, trigger_type: trigger, webhook_id: lane, doc } of open) {
    const attempt = JSON.parse(doc) as WebhookDeliveryAttempt;
    const broken = { ...attempt, status: "failed", responseBody: "The emulator was stopped during this attempt." };
    core.db.run("UPDATE attempts SET status = 'failed', doc = ? WHERE id = ?", JSON.stringify(broken), id);
    core.schedule({ dueAt: core.clock.now(), kind: "attempt", lane, payload: { deliveryId, trigger } });
  }
  return open.length;
}
