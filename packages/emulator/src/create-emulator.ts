import { type Assumptions, withAssumptions } from "./assumptions.ts";
import { Clock } from "./clock/clock.ts";
import { Scheduler, unparkAll } from "./clock/scheduler.ts";
import { type EmulatorControl } from "./control/control.ts";
import { createControl } from "./control/create-control.ts";
import { createOwnRoutes } from "./control/own-routes.ts";
import { type Core, type Job } from "./core.ts";
import { attemptDelivery, type AttemptJob, resumeAttempts } from "./events/attempt-delivery.ts";
import { createOutlet, type Receiver } from "./events/receive.ts";
import { FaultPlans } from "./faults/fault-plans.ts";
import { defaultWorkspace } from "./generated/default-workspace.ts";
import { createAnswerer } from "./server/answer-request.ts";
import { createFetch } from "./server/fetch-adapter.ts";
import { listen, type Listening, type ListenOptions } from "./server/listen.ts";
import { RateLimit } from "./server/rate-limit.ts";
import { RequestLog } from "./server/request-log.ts";
import { type CallStepJob, runCallStep } from "./simulate/calls.ts";
import { type MessageStep, runMessageStep } from "./simulate/messages.ts";
import { awaitSeededDueDates, type DueDateJob, passDueDate } from "./simulate/tasks.ts";
import { Database } from "./state/database.ts";
import { Ids } from "./state/ids.ts";
import { hashText } from "./state/random.ts";
import { checkSeed, type Seed, writeSeed } from "./state/seed.ts";
import { defaultSettings, type WorkspaceSettings } from "./state/settings.ts";
import { clearTables, restoreSnapshot, type Snapshot } from "./state/snapshot.ts";
import { Store } from "./state/store.ts";
import { WebhookStore } from "./state/webhook-store.ts";

/** How an emulator is made. Everything is optional. */
export interface EmulatorOptions {
  /** Decides every id and secret: one seed, one set of them. Default 1. */
  seed?: number | string;
  /** The workspace to begin with. `default` is the bicycle workshop of the documentation; `empty` has nothing. */
  workspace?: "default" | "empty" | Seed;
  /** A file that keeps the state over restarts and kills. Default: in memory only. */
  data?: string;
  /** A snapshot to begin with, which makes this emulator a fork. Wins over `workspace`. */
  snapshot?: Snapshot;
  /** `running` follows real time; a moment (ISO 8601 or milliseconds) freezes the clock there. Default `running`. */
  clock?: string | number;
  /** The keys that are let in. Default: one, see {@link Emulator.apiKey}. */
  apiKeys?: readonly string[];
  /** Requests a second and key, 10 by default as with Quo. `false` lifts the limit. */
  rateLimit?: number | false;
  /** Refuses with 400 what Quo silently ignores, such as unknown query parameters. Default `false`: it is a hint in the request log. */
  strict?: boolean;
  /** Other answers to what nobody has published. */
  assumptions?: Partial<Assumptions>;
  /** Sends deliveries over the network. Default: the global `fetch`, looked up when it is needed. */
  fetch?: typeof fetch;
  /** How many requests the log keeps. Default 500; 0 keeps none. */
  requestLog?: number;
  /** What the control API asks for when bound beyond loopback. Without one it is refused there. */
  controlToken?: string;
  /** Called for an answer that breaks the description. Default: the answer is a 500 and the emulator remembers it. */
  onViolation?: (violation: string) => void;
  /** Where real time comes from, in milliseconds since 1970. Default `Date.now`. */
  realNow?: () => number;
}

/** A Quo of your own. */
export interface Emulator {
  /** Answers like `fetch`, with no port: `createQuoClient({ apiKey: emulator.apiKey, fetch: emulator.fetch })`. */
  readonly fetch: typeof fetch;
  /** The first key that is let in. */
  readonly apiKey: string;
  /** The other side: inbound texts, calls, time, faults, snapshots. */
  readonly control: EmulatorControl;
  /** Answers that broke the description so far, which are faults of the emulator. Tests should find none. */
  readonly violations: readonly string[];
  /** The assumptions in force. */
  readonly assumptions: Assumptions;
  /** Serves the emulator on a port, on loopback unless told otherwise. */
  listen(options?: ListenOptions): Promise<Listening>;
  /** Receives the deliveries for an address inside this process. Without a handler it stops doing so. */
  receive(url: string, receiver: Receiver | null): void;
  /** A second emulator with the state of this one, in memory. */
  fork(): Promise<Emulator>;
  /** Waits for what is under way, closes ports and the database. */
  close(): Promise<void>;
}

/** The key that is let in unless others are given. */
export const defaultApiKey = "quo-emulator-key";

/**
 * Makes an emulator.
 *
 * @throws {Error} For a seed that does not fit the description, or a data file of another version.
 *
 * @example
 *   const emulator = createEmulator();
 *   const quo = createQuoClient({ apiKey: emulator.apiKey, fetch: emulator.fetch });
 *   await quo.messages.send({ from: "+14155550142", to: ["+12065550187"], content: "Hello" });
 *   await emulator.close();
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { seed = 1, rateLimit = 10, requestLog = 500, realNow = () => Date.now() } = options;
  const apiKeys = options.apiKeys ?? [defaultApiKey];
  const db = new Database(options.data ?? ":memory:");
  const store = new Store(db);
  const webhooks = new WebhookStore(db);
  const clock = new Clock(realNow);
  if (options.clock !== undefined && options.clock !== "running") clock.freeze(momentOf(options.clock));
  const ids = new Ids(seed, Number(store.getMeta("ids") ?? 0));
  const receivers = new Map<string, Receiver>();
  const outlet = createOutlet({
    fetch: (input, init) => (options.fetch ?? fetch)(input, init),
    receivers,
    now: realNow,
  });
  const run = (job: Job): Promise<void> | undefined => {
    if (job.kind === "attempt") return attemptDelivery(core, outlet, job.payload as unknown as AttemptJob);
    if (job.kind === "call-step") runCallStep(core, job.payload as unknown as CallStepJob);
    else if (job.kind === "due-date") passDueDate(core, job.payload as unknown as DueDateJob);
    else runMessageStep(core, job.payload as unknown as MessageStep);
    return undefined;
  };
  const violations: string[] = [];
  const violated = (violation: string): void => {
    violations.push(violation);
    options.onViolation?.(violation);
  };
  const scheduler = new Scheduler({ db, clock, run, realNow: () => performance.now(), onFailure: violated });
  let organizationId = "";
  const core: Core = {
    db,
    store,
    webhooks,
    clock,
    ids,
    assumptions: withAssumptions(options.assumptions),
    faults: new FaultPlans(hashText(`${seed}:faults`)),
    settings: defaultSettings,
    organizationId: () => organizationId,
    schedule: (job) => scheduler.add(job),
  };
  let savedIds = ids.count;
  db.beforeCommit = () => {
    if (ids.count === savedIds) return;
    store.setMeta("ids", String(ids.count));
    savedIds = ids.count;
  };
  db.afterCommit = () => scheduler.wake();
  const forget = (): void => {
    webhooks.forget();
    store.forget();
  };
  db.afterRollback = forget;

  const begin = (): void => {
    const { workspace = "default" } = options;
    const first: Seed = workspace === "default" ? defaultWorkspace : workspace === "empty" ? {} : workspace;
    if (typeof workspace === "object") checkSeed(workspace);
    store.setMeta("organizationId", first.organizationId ?? ids.id("OR", 10));
    store.setMeta("settings", JSON.stringify(defaultSettings));
    writeSeed(first, store, webhooks, ids);
    awaitSeededDueDates(core, first.tasks ?? []);
    store.setMeta("seededMessages", String(store.lastMessage()));
    if (options.snapshot !== undefined) restoreState(options.snapshot);
  };
  const recall = (): void => {
    organizationId = store.getMeta("organizationId") ?? "";
    core.settings = JSON.parse(store.getMeta("settings") ?? "{}") as WorkspaceSettings;
    ids.count = Number(store.getMeta("ids") ?? 0);
    savedIds = ids.count;
    forget();
  };
  const restoreState = (snapshot: Snapshot): void => {
    restoreSnapshot(db, snapshot);
    ids.count = Number(store.getMeta("ids") ?? 0);
    savedIds = ids.count;
    if (snapshot.clock.frozen) clock.freeze(snapshot.clock.now);
    else {
      clock.resume();
      clock.set(snapshot.clock.now);
    }
    forget();
  };
  db.transaction(() => {
    if (store.getMeta("organizationId") === undefined) begin();
    else {
      const saved = store.getMeta("clock");
      if (saved !== undefined && options.clock === undefined) clock.load(saved);
      unparkAll(core);
      resumeAttempts(core);
    }
  });
  recall();

  const limiter = rateLimit === false ? null : new RateLimit(rateLimit);
  const log = new RequestLog(requestLog);
  const answerNow = createAnswerer({
    core,
    apiKeys: new Set(apiKeys),
    rateLimit: limiter,
    requestsPerSecond: rateLimit === false ? 0 : rateLimit,
    strict: options.strict ?? false,
    log,
    onViolation: violated,
    realNow: () => performance.now(),
  });
  const answer: typeof answerNow = (request) => {
    scheduler.giveWay();
    return answerNow(request);
  };
  const control = createControl({
    core,
    scheduler,
    log,
    rateLimit: limiter,
    clockMoved: () => {
      if (options.data !== undefined) store.setMeta("clock", clock.save());
    },
    restore: (snapshot) => {
      db.transaction(() => restoreState(snapshot));
      recall();
    },
    reset: () => {
      db.transaction(() => {
        clearTables(db);
        ids.count = 0;
        savedIds = 0;
        forget();
        begin();
      });
      recall();
    },
  });
  const servers: Listening[] = [];
  let closed = false;
  return {
    fetch: createFetch(answer),
    apiKey: apiKeys[0] ?? "",
    control,
    violations,
    assumptions: core.assumptions,
    listen: async (where = {}) => {
      const { host = "127.0.0.1" } = where;
      const own = createOwnRoutes({ control, core, log, token: options.controlToken, host, apiKey: apiKeys[0] ?? "" });
      const bound = await listen(answer, own.handle, where);
      const server: Listening = {
        ...bound,
        close: () => {
          own.close();
          return bound.close();
        },
      };
      servers.push(server);
      scheduler.wake();
      return server;
    },
    receive: (url, receiver) => {
      const { origin, pathname } = new URL(url);
      if (receiver === null) receivers.delete(`${origin}${pathname}`);
      else receivers.set(`${origin}${pathname}`, receiver);
    },
    fork: async () => {
      const snapshot = await control.snapshot();
      const { data: _, ...same } = options;
      return createEmulator({ ...same, snapshot });
    },
    close: async () => {
      if (closed) return;
      closed = true;
      await Promise.all(servers.map((server) => server.close()));
      outlet.close();
      await scheduler.close();
      db.close();
    },
  };
}

function momentOf(at: string | number): number {
  const moment = typeof at === "number" ? at : Date.parse(at);
  if (Number.isNaN(moment))
    throw new Error(`"${at}" is not a moment. Give ISO 8601, such as 2026-06-22T16:00:00Z, or milliseconds.`);
  return moment;
}
