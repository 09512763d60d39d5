// oxlint-disable vitest/no-standalone-expect -- checks that several tests share
import * as fc from "fast-check";
import { expect } from "vitest";
import { type CallApi } from "./api.ts";
import { defectiveRequest, validRequest } from "./arbitrary-request.ts";
import { type DescribedOperation, mistakeInAnswer } from "./description.ts";

export interface Fuzz {
  call: CallApi;
  /** Brings the workspace back, because after a delete everything would be a 404. */
  restore: () => Promise<void>;
  runs: number;
}

/** Valid requests must be answered as described, and never 500. */
export async function sendValid(operation: DescribedOperation, { call, restore, runs }: Fuzz): Promise<void> {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(validRequest(operation), async (request) => {
      const { status, body } = await call(request.method, request.path, request);
      expect(status).toBeLessThan(500);
      expect(mistakeInAnswer(operation, status, body)).toBeNull();
      count += 1;
      if (count % 50 === 0 || operation.method === "DELETE") await restore();
    }),
    { numRuns: runs, seed: 20261123 },
  );
}

/** Requests with one defect must be answered 400, as described. */
export async function sendDefective(operation: DescribedOperation, { call, runs }: Fuzz): Promise<void> {
  await fc.assert(
    fc.asyncProperty(defectiveRequest(operation), async (spoiled) => {
      if (spoiled === undefined) return;
      const { status, body } = await call(spoiled.request.method, spoiled.request.path, spoiled.request);
      expect([spoiled.defect, status]).toEqual([spoiled.defect, 400]);
      expect(mistakeInAnswer(operation, status, body)).toBeNull();
    }),
    { numRuns: runs, seed: 20261123 },
  );
}
