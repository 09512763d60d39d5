import { describe, expect, test } from "vitest";
import { callOperation } from "../../src/call-operation.ts";
import { completeValue } from "../../src/complete-value.ts";
import { listOperations } from "../../src/description.ts";
import { exampleInput, operationRows } from "../../src/example-table.ts";
import { description, recorded, recordedClient, target } from "../contract.ts";

const quo = recordedClient();

describe("every operation takes the requests its examples show", () => {
  const bodies = operationRows.flatMap(({ operation, examples }) =>
    Object.keys(examples.requests).map((request) => ({ id: operation.id, request, operation, examples })),
  );
  test.each(bodies)("$id with the body $request", async ({ operation, examples, request }) => {
    const input = await target.toSucceed(operation, exampleInput(operation, examples, { request }));
    await callOperation(quo, operation, input);
    expect(recorded.at(-1)).toMatchObject({ operation: operation.id, status: String(operation.success), faults: [] });
  });
});

describe("every optional property of a body is accepted", () => {
  const contract = new Map(listOperations(description).map((operation) => [operation.id, operation]));
  const withBody = operationRows.filter(({ operation }) => operation.body);
  test.each(withBody.map((row) => ({ id: row.operation.id, ...row })))("$id", async ({ id, operation, examples }) => {
    const schema = contract.get(id)?.body;
    const example = exampleInput(operation, examples);
    const body = completeValue(description, schema, example.body);
    await callOperation(quo, operation, await target.toSucceed(operation, { ...example, body }));
    expect(recorded.at(-1)).toMatchObject({ operation: id, status: String(operation.success) });
  });
});

describe("every optional parameter is accepted", () => {
  const parameters = operationRows.flatMap(({ operation, examples }) => {
    const optional = operation.parameters.filter(({ required }) => !required).map(({ name }) => name);
    const all = optional.length > 1 ? [{ name: "all of them", optional: true as boolean | string }] : [];
    return [...optional.map((name) => ({ name, optional: name as boolean | string })), ...all].map((row) =>
      Object.assign(row, { id: operation.id, operation, examples }),
    );
  });
  test.each(parameters)("$id with $name", async ({ operation, examples, optional, name }) => {
    const input = await target.toSucceed(operation, exampleInput(operation, examples, { optional }));
    await callOperation(quo, operation, input);
    const hit = recorded.at(-1);
    expect(hit).toMatchObject({ operation: operation.id, status: String(operation.success) });
    const sent = operation.parameters
      .filter((parameter) => optional === true || parameter.name === name)
      .filter((parameter) => parameter.in !== "query" || parameter.name in (input.query ?? {}));
    expect(sent.length).toBeGreaterThan(0);
    expect(hit?.parameters).toEqual(
      expect.arrayContaining(sent.map((parameter) => `${parameter.in}:${parameter.name}`)),
    );
  });
});
