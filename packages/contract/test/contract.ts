import type { QuoClient } from "@quo-api/client";
import { inject } from "vitest";
import { contractClient } from "../src/call-operation.ts";
import { readDescription } from "../src/description.ts";
import { writeHit } from "../src/hit-files.ts";
import { type Hit, recordingFetch } from "../src/record.ts";
import { ledgerFetch } from "./ledger-recorder.ts";

export const description = readDescription();

/** What this file's requests were recorded as, in order. */
export const recorded: Hit[] = [];

const record = recordingFetch({
  description,
  fetch: ledgerFetch("prism"),
  onHit: (hit) => {
    recorded.push(hit);
    writeHit(hit);
  },
});

/**
 * A client whose every exchange with Prism is recorded and checked.
 *
 * @param onWire Changes a request after the client is done with it, for what the client itself would never send.
 */
export function recordedClient(onWire: (request: Request) => Request = (request) => request): QuoClient {
  return contractClient(inject("prismUrl"), (input, init) => record(onWire(new Request(input, init))));
}
