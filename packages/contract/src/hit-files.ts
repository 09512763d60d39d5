import type { TargetName } from "./contract-target.ts";
import type { EventHit } from "./coverage.ts";
import type { Judgement } from "./judged-fetch.ts";
import type { Hit } from "./record.ts";
import { type TrafficFiles, trafficFiles } from "./traffic-files.ts";

/** What the tests against each target recorded. Events are checked without one and count with the mock. */
export const hitFiles: Record<TargetName, TrafficFiles<Hit | EventHit>> = {
  mock: trafficFiles("hits-mock"),
  emulator: trafficFiles("hits-emulator"),
};

/** What Prism, as a proxy, judged of the exchanges with the emulator. */
export const judgementFiles: TrafficFiles<Judgement> = trafficFiles("judgements");
