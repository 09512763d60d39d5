import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { operations, type OperationFact } from "@quo-api/spec";
import type { CallInput } from "./call-operation.ts";

/** The examples of one operation, as the spec package publishes them. */
export interface OperationExamples {
  parameters: Record<string, unknown>;
  requests: Record<string, unknown>;
  /** By status, then by name. */
  responses: Record<string, Record<string, unknown>>;
}

interface ExampleTable {
  operations: Record<string, OperationExamples>;
  events: Record<string, Record<string, unknown>>;
}

/** Every example of the description. */
export const examples: ExampleTable = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("@quo-api/spec/examples.json"), "utf8"),
);

/** Every operation with its examples. */
export const operationRows: readonly { operation: OperationFact; examples: OperationExamples }[] = Object.values(
  operations,
).map((operation) => {
  const found = examples.operations[operation.id];
  if (found === undefined) throw new Error(`${operation.id} has no examples.`);
  return { operation, examples: found };
});

/** Whether a query parameter is an operator of a filter that has a plain form too, which cannot be sent together. */
const hasPlainForm = ({ parameters }: OperationFact, name: string): boolean => {
  const plain = name.replace(/\[\w+\]$/, "");
  return plain !== name && parameters.some((parameter) => parameter.name === plain);
};

/**
 * Input that calls an operation as its examples show: required parameters only, with one optional parameter, or with all
 * of them that can be sent together.
 */
export function exampleInput(
  operation: OperationFact,
  { parameters, requests }: OperationExamples,
  options: { optional?: boolean | string; request?: string } = {},
): CallInput {
  const { optional = false, request = Object.keys(requests)[0] } = options;
  const pick = (place: string) =>
    Object.fromEntries(
      operation.parameters
        .filter((parameter) => parameter.in === place)
        .filter(
          ({ name, required }) =>
            required || optional === name || (optional === true && !hasPlainForm(operation, name)),
        )
        .map(({ name }) => [name, parameters[name]]),
    );
  const input: CallInput = { path: pick("path") as Record<string, string>, query: pick("query") };
  if (request !== undefined) input.body = structuredClone(requests[request]);
  return input;
}
