import { describe, expect, test } from "vitest";
import { apiErrorOf, callOperation, type CallInput } from "../../src/call-operation.ts";
import { findUndeclared } from "../../src/declared-properties.ts";
import { type ContractOperation, type ContractParameter, type Json, listOperations } from "../../src/description.ts";
import { reasonToAccept, withHeader } from "../../src/contract-target.ts";
import { checkParameter } from "../../src/check-request.ts";
import { exampleInput, operationRows } from "../../src/example-table.ts";
import { breakValue } from "../../src/one-defect.ts";
import { sendingInvalid } from "../../src/record.ts";
import { schemaValidator } from "../../src/schema-validator.ts";
import { description, recorded, recordedClient, target } from "../contract.ts";

const validate = schemaValidator(description);
const contract = new Map(listOperations(description).map((operation) => [operation.id, operation]));

interface DefectiveCall {
  label: string;
  input: CallInput;
  onWire?: (request: Request) => Request;
}

const changeUrl = (request: Request, change: (url: URL) => void): Request => {
  const url = new URL(request.url);
  change(url);
  return new Request(url, request);
};

/** Values of a path or query parameter that its schema rejects, written as a URL carries them. */
function badValues(parameter: ContractParameter): { label: string; value: string | string[] }[] {
  const isArray = Array.isArray(parameter.example);
  const found = breakValue(description, parameter.schema, parameter.example).flatMap(({ label, value }) => {
    const items = Array.isArray(value) ? value : [value];
    if (items.length === 0 || items.some((item) => item === null || typeof item === "object")) return [];
    const texts = items.map(String);
    // An empty segment is another path, not a bad value.
    if (parameter.in === "path" && texts.includes("")) return [];
    const written = isArray && !parameter.explode ? [texts.join(",")] : texts;
    const faults = checkParameter(description, parameter, written, validate);
    return faults.length === 0 ? [] : [{ label, value: isArray ? texts : (texts[0] ?? "") }];
  });
  return [...new Map(found.map((row) => [JSON.stringify(row.value), row])).values()];
}

const isRejected = (schema: Json, value: unknown) =>
  validate(schema, value).length > 0 || findUndeclared(description, [schema], value).length > 0;

/** Every way to call an operation with exactly one thing wrong. */
function defectiveCalls(operation: ContractOperation, valid: CallInput): DefectiveCall[] {
  const calls: DefectiveCall[] = [
    { label: "no key", input: valid, onWire: (request) => withHeader(request, "authorization", undefined) },
    {
      label: "key after Bearer",
      input: valid,
      onWire: (request) => withHeader(request, "authorization", "Bearer contract-test-key"),
    },
    {
      label: "an undeclared query parameter",
      input: valid,
      onWire: (request) => changeUrl(request, (url) => url.searchParams.set("undeclared", "1")),
    },
  ];
  for (const parameter of operation.parameters) {
    const { name, in: place, required } = parameter;
    if (place === "header") {
      // The name of the beta goes along with the one that counts; what it says is not known to matter.
      if (!required) continue;
      calls.push(
        { label: `no ${name}`, input: valid, onWire: (request) => withHeader(request, name, undefined) },
        {
          label: `an unknown ${name}`,
          input: valid,
          onWire: (request) => withHeader(request, name, "2020-01-01"),
        },
      );
      continue;
    }
    if (place === "query" && required)
      calls.push({
        label: `no ${name}`,
        input: valid,
        onWire: (request) => changeUrl(request, (url) => url.searchParams.delete(name)),
      });
    for (const { label, value } of badValues(parameter)) {
      const input = { ...valid, [place]: { ...valid[place], [name]: value } };
      calls.push({ label: `${name}: ${label}`, input });
    }
  }
  if (operation.body === undefined && operation.method !== "GET")
    calls.push({
      label: "a body where none is declared",
      input: valid,
      onWire: ({ url, method, headers }) =>
        new Request(url, {
          method,
          headers: { ...Object.fromEntries(headers), "content-type": "application/json" },
          body: "{}",
        }),
    });
  if (operation.body !== undefined) {
    for (const { label, value } of breakValue(description, operation.body, valid.body))
      if (isRejected(operation.body, value)) calls.push({ label: `body ${label}`, input: { ...valid, body: value } });
  }
  return calls;
}

/** Reasons that excused the target in this run. */
const excuses = new Set<string>();

describe("a request with one thing wrong is refused", () => {
  test.each(operationRows.map((row) => ({ id: row.operation.id, ...row })))(
    "$id",
    async ({ id, operation, examples }) => {
      const described = contract.get(id);
      if (described === undefined) throw new Error(`${id} is not in the description`);
      const calls = defectiveCalls(described, exampleInput(operation, examples));
      const wronglyAccepted: string[] = [];
      for (const { label, input, onWire } of calls) {
        const before = recorded.length;
        const ready = await target.toSucceed(operation, input);
        const run = () => callOperation(recordedClient(onWire), operation, ready);
        const outcome = await sendingInvalid(() => apiErrorOf(run)).catch((error: unknown) => error as Error);
        const [hit] = recorded.slice(before);
        if (hit === undefined) wronglyAccepted.push(`${label}: never sent (${outcome.message})`);
        else if (!target.refusals.test(hit.status)) {
          const reason = reasonToAccept(target.accepted, hit.faults);
          if (reason === undefined)
            wronglyAccepted.push(`${label}: answered ${hit.status} although ${hit.faults.join("; ")}`);
          else excuses.add(reason);
        }
      }
      expect(wronglyAccepted).toEqual([]);
      expect(calls.length).toBeGreaterThan(2);
    },
  );

  test("and no excuse is kept that nothing needs", () => {
    expect([...excuses].sort()).toEqual(target.accepted.map(({ why }) => why).sort());
  });
});
