import type { QuoClient } from "@quo-api/client";
import { afterAll, inject } from "vitest";
import { contractClient } from "../src/call-operation.ts";
import { type ContractTarget, type TargetName } from "../src/contract-target.ts";
import { readDescription } from "../src/description.ts";
import { emulatorTarget } from "../src/emulator-target.ts";
import { hitFiles, judgementFiles } from "../src/hit-files.ts";
import { mockTarget } from "../src/mock-target.ts";
import { type Hit, recordingFetch } from "../src/record.ts";
import { ledgerFetch } from "./ledger-recorder.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** What the tests in `targets/` run against; each project names its own. */
    contractTarget: TargetName;
  }
}

export const description = readDescription();

/** The server this project's tests are about. */
export const target: ContractTarget =
  inject("contractTarget") === "emulator"
    ? await emulatorTarget({ desk: inject("proxyDesk"), onJudged: (judgement) => judgementFiles.add([judgement]) })
    : mockTarget(inject("prismUrl"));
afterAll(() => target.close());

/** What this file's requests were recorded as, in order. */
export const recorded: Hit[] = [];

/** Bodies of the answers, in order, as they came over the wire. */
export const answers: string[] = [];

const record = recordingFetch({
  description,
  fetch: ledgerFetch(target.rung, async (input, init) => {
    const response = await target.fetch(input, init);
    answers.push(await response.clone().text());
    return response;
  }),
  onHit: (hit) => {
    recorded.push(hit);
    hitFiles[target.name].add([hit]);
  },
});

/**
 * A client whose every exchange with the target is recorded and checked.
 *
 * @param onWire Changes a request after the client is done with it, for what the client itself would never send.
 */
export function recordedClient(onWire: (request: Request) => Request = (request) => request): QuoClient {
  return contractClient(target.url, (input, init) => record(onWire(new Request(input, init))));
}
