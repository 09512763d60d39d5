import { errorCodes } from "@quo-api/spec";
import { describe, expect, test } from "vitest";
import { apiErrorOf, callOperation } from "../src/call-operation.ts";
import { exampleInput, type OperationExamples, operationRows } from "../src/example-table.ts";
import type { OperationFact } from "@quo-api/spec";
import { recordedClient } from "./contract.ts";

const quo = recordedClient();

/** What the client gives back for the body of a success. */
function unwrapped({ unwrap, pagination }: OperationFact, body: unknown): unknown {
  const fields = body as Record<string, unknown>;
  if (unwrap === "none") return undefined;
  if (unwrap === "bare") return body;
  if (unwrap === "data") return fields["data"];
  return expect.objectContaining({ items: fields["data"], next: fields[pagination?.next ?? ""] });
}

interface Row {
  id: string;
  operation: OperationFact;
  examples: OperationExamples;
  status: number;
  name?: string;
}

const rows: Row[] = operationRows.flatMap(({ operation, examples }) =>
  operation.statuses.map((status) => ({ id: operation.id, status, operation, examples })),
);

/** What one row asks Prism for. */
function request({ operation, examples, status, name }: Row) {
  const headers = { prefer: `code=${status}${name === undefined ? "" : `, example=${name}`}` };
  return () => callOperation(quo, operation, { ...exampleInput(operation, examples), headers });
}

describe("every operation copes with every documented success", () => {
  test.each(rows.filter(({ status }) => status < 300))("$id $status", async (row) => {
    expect(await request(row)()).toEqual(
      unwrapped(row.operation, Object.values(row.examples.responses[row.status] ?? {})[0]),
    );
  });
});

describe("every operation copes with every documented failure", () => {
  test.each(rows.filter(({ status }) => status >= 400))("$id $status", async (row) => {
    expect(await apiErrorOf(request(row))).toMatchObject({ status: row.status, operation: row.id });
  });
});

const named = rows.flatMap((row) =>
  Object.entries(row.examples.responses[row.status] ?? {}).map(([name, body]) => ({ ...row, name, body })),
);

describe("every named example of a success reaches the caller", () => {
  test.each(named.filter(({ status }) => status < 300))("$id $status $name", async (row) => {
    expect(await request(row)()).toEqual(unwrapped(row.operation, row.body));
  });
});

interface Envelope {
  message: string;
  trace?: string;
  code?: string;
  title?: string;
}

describe("every named example of a failure becomes the error it tells of", () => {
  test.each(named.filter(({ status }) => status >= 400))("$id $status $name", async (row) => {
    const error = await apiErrorOf(request(row));
    const body = row.body as Envelope & { error?: Envelope };
    const { message, trace, code } = body.error ?? body;
    expect(error).toMatchObject({ status: row.status, operation: row.id, code, trace });
    expect(error.message).toContain(message);
  });
});

test("every error code of the catalogue is shown by some answer", () => {
  const shown = new Set(named.map(({ body }) => (body as { code?: string } | null)?.code));
  expect(Object.keys(errorCodes).filter((code) => !shown.has(code))).toEqual([]);
});

test("the table holds all 53 operations", () => {
  expect(operationRows.length).toBe(53);
});
