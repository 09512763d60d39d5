import { errorCodes, type OperationFact } from "@quo-api/spec";
import { describe, expect, test } from "vitest";
import { apiErrorOf, callOperation } from "../../src/call-operation.ts";
import type { WantedAnswer } from "../../src/contract-target.ts";
import { exampleInput, type OperationExamples, operationRows } from "../../src/example-table.ts";
import { answers, recordedClient, target } from "../contract.ts";

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
}

const rows: Row[] = operationRows.flatMap(({ operation, examples }) =>
  operation.statuses.map((status) => ({ id: operation.id, status, operation, examples })),
);

/** Readies the target for what a row wants, and gives the call. */
async function request({ operation, examples }: Row, wanted: WantedAnswer) {
  const { input, onWire } = await target.toAnswer(operation, exampleInput(operation, examples), wanted);
  return () => callOperation(recordedClient(onWire), operation, input);
}

const lastAnswer = (): unknown => {
  const text = answers.at(-1) ?? "";
  return text === "" ? undefined : JSON.parse(text);
};

describe("every operation succeeds as documented", () => {
  test.each(rows.filter(({ status }) => status < 300))("$id $status", async (row) => {
    const call = await request(row, row);
    expect(await call()).toEqual(unwrapped(row.operation, lastAnswer()));
  });
});

describe("every operation copes with every documented failure", () => {
  test.each(rows.filter(({ status }) => status >= 400))("$id $status", async (row) => {
    const call = await request(row, { status: row.status });
    expect(await apiErrorOf(call)).toMatchObject({ status: row.status, operation: row.id });
  });
});

const named = rows.flatMap((row) =>
  Object.entries(row.examples.responses[row.status] ?? {}).map(([example, body]) => ({ ...row, example, body })),
);

interface Envelope {
  message: string;
  trace?: string;
  code?: string;
}

describe("every named example of a failure becomes the error it tells of", () => {
  test.each(named.filter(({ status }) => status >= 400))("$id $status $example", async (row) => {
    const body = row.body as Envelope & { error?: Envelope };
    const { status, id: operation, example } = row;
    const error = await apiErrorOf(await request(row, { status, example, code: body.code }));
    // The emulator has messages and traces of its own; what it says is compared with what the caller is told.
    const told = (target.tellsExamples ? body : lastAnswer()) as typeof body;
    const { message, trace } = told.error ?? told;
    expect(error).toMatchObject({ status, operation, code: body.code, trace });
    expect(error.message).toContain(message);
  });
});

const successes = named.filter(({ status }) => status < 300);
/** The examples are moments of one story; a target with a state of its own responds with its state. */
const told = target.tellsExamples ? successes : [];

describe("every named example of a success reaches the caller", () => {
  test.each(told)("$id $status $example", async (row) => {
    const call = await request(row, row);
    expect(await call()).toEqual(unwrapped(row.operation, row.body));
  });

  test("unless the target has a state of its own", () => {
    expect(told.length).toBe(target.name === "mock" ? successes.length : 0);
  });
});

test("every error code of the catalogue is shown by some answer", () => {
  const shown = new Set(named.map(({ body }) => (body as { code?: string } | null)?.code));
  expect(Object.keys(errorCodes).filter((code) => !shown.has(code))).toEqual([]);
});

test("the table holds all 53 operations", () => {
  expect(operationRows.length).toBe(53);
});
