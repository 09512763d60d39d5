import { describe, expect, test } from "vitest";
import { callOperation, type CallInput } from "../../src/call-operation.ts";
import { completeValue } from "../../src/complete-value.ts";
import { listOperations } from "../../src/description.ts";
import { exampleInput, operationRows } from "../../src/example-table.ts";
import { listValues, parameterValues } from "../../src/ledger-cells.ts";
import { description, recorded, recordedClient, target } from "../contract.ts";

const quo = recordedClient();
const contract = new Map(listOperations(description).map((operation) => [operation.id, operation]));

const plain = (value: string): string | boolean => (value === "true" ? true : value === "false" ? false : value);

/** Puts a value where a pointer says, `*` being an only item. */
function put(given: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (key === "*") return [put(Array.isArray(given) ? given[0] : undefined, rest, value)];
  const object = (given ?? {}) as Record<string, unknown>;
  return { ...object, [key]: put(object[key], rest, value) };
}

describe("every value that a parameter lists is accepted", () => {
  const rows = operationRows.flatMap(({ operation, examples }) =>
    (contract.get(operation.id)?.parameters ?? []).flatMap(({ name, in: place, schema }) =>
      (place === "query" ? parameterValues(description, schema) : []).map((value) => ({
        id: operation.id,
        name,
        value,
        operation,
        list: JSON.stringify(schema).includes('"array"'),
        input: exampleInput(operation, examples, { optional: name }),
      })),
    ),
  );
  test.each(rows)("$id with $name $value", async ({ operation, name, value, list, input }) => {
    const query = { ...input.query, [name]: list ? [plain(value)] : plain(value) };
    await callOperation(quo, operation, await target.toSucceed(operation, { ...input, query }));
    expect(recorded.at(-1)).toMatchObject({ operation: operation.id, status: String(operation.success), faults: [] });
  });
});

describe("every value that a property of a body lists is accepted", () => {
  const rows = operationRows.flatMap(({ operation, examples }) => {
    const body = contract.get(operation.id)?.body;
    return [...listValues(description, body)].flatMap(([pointer, values]) =>
      values.map((value) => {
        const input: CallInput = exampleInput(operation, examples);
        const complete = completeValue(description, body, input.body);
        const changed = put(complete, pointer.split("/").slice(1), plain(value));
        return { id: operation.id, pointer, value, operation, input: { ...input, body: changed } };
      }),
    );
  });
  test.each(rows)("$id with $pointer $value", async ({ operation, input }) => {
    await callOperation(quo, operation, await target.toSucceed(operation, input));
    expect(recorded.at(-1)).toMatchObject({ operation: operation.id, status: String(operation.success), faults: [] });
  });
});
