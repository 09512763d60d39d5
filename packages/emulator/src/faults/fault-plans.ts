import { randomStream } from "../state/random.ts";

/** What a plan looks at to decide. */
export interface FaultTarget {
  /** Operation id, or `delivery` for what is sent to receivers. */
  operation: string;
  path: string;
  body: string | null;
}

/** A fault to cause on purpose. All conditions given must hold. */
export interface FaultPlan {
  /** Operation id such as `sendMessage_v1`, or `delivery`. Absent means every operation, but no delivery. */
  operation?: string;
  /** Text that the path or the body must contain. */
  match?: string;
  /** Only these calls among those that fit otherwise, counted from 1. */
  nth?: number | number[];
  /** Chance from 0 to 1, drawn from the seed. */
  probability?: number;
  /** How often it happens at most. */
  times?: number;
  /**
   * Answer with this status instead of doing anything, with the operation's own error body. For a delivery: as if the
   * receiver had answered so, without asking it.
   */
  status?: number;
  /** Answer with the body of this error code instead of doing anything. */
  code?: string;
  /** Wait this many milliseconds of real time before answering. */
  latencyMs?: number;
  /**
   * Break the connection: `before` nothing was done, `after` it was, which leaves the caller in doubt. For a delivery:
   * before the receiver saw it, or after, so that it is delivered again.
   */
  reset?: "before" | "after";
  /** Break the connection after this many bytes of the answer. */
  truncateAt?: number;
  /** Deliveries only: send each attempt this many times. */
  duplicate?: number;
  /** Deliveries only: hold the first attempt back by this many milliseconds, so that later events overtake it. */
  holdBackMs?: number;
  /** Deliveries only: sign with a key the receiver does not have. */
  wrongSignature?: boolean;
}

interface Active {
  id: string;
  plan: FaultPlan;
  seen: number;
  fired: number;
}

/** The faults asked for, tried in the order they were added; the first that fits happens. */
export class FaultPlans {
  #active: Active[] = [];
  #added = 0;
  #random: () => number;
  readonly #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
    this.#random = randomStream(seed);
  }

  /** Adds a plan and gives the id to remove it by. */
  add(plan: FaultPlan): string {
    this.#added += 1;
    const id = `fault-${this.#added}`;
    this.#active.push({ id, plan, seen: 0, fired: 0 });
    return id;
  }

  remove(id: string): boolean {
    const before = this.#active.length;
    this.#active = this.#active.filter((each) => each.id !== id);
    return this.#active.length < before;
  }

  list(): { id: string; plan: FaultPlan; fired: number }[] {
    return this.#active.map(({ id, plan, fired }) => ({ id, plan, fired }));
  }

  clear(): void {
    this.#active = [];
    this.#added = 0;
    this.#random = randomStream(this.#seed);
  }

  /** The plan that strikes this target, counted as having happened. */
  strike(target: FaultTarget, concerns: (plan: FaultPlan) => boolean = () => true): FaultPlan | undefined {
    if (this.#active.length === 0) return undefined;
    for (const active of this.#active) {
      const { plan } = active;
      if (!concerns(plan)) continue;
      if (plan.operation === undefined ? target.operation === "delivery" : plan.operation !== target.operation)
        continue;
      if (plan.match !== undefined && !target.path.includes(plan.match) && target.body?.includes(plan.match) !== true)
        continue;
      active.seen += 1;
      if (plan.nth !== undefined && ![plan.nth].flat().includes(active.seen)) continue;
      if (plan.times !== undefined && active.fired >= plan.times) continue;
      if (plan.probability !== undefined && this.#random() >= plan.probability) continue;
      active.fired += 1;
      return plan;
    }
    return undefined;
  }
}
