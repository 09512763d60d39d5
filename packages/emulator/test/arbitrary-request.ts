import * as fc from "fast-check";
import { type CallOptions, customer, frontDesk, frontDeskNumber, kitchen, member, owner, workshop } from "./api.ts";
import { type DescribedOperation, type Json, mistakeIn } from "./description.ts";

/** Ids and numbers that exist, so that valid requests often find something. */
const known: Record<string, string[]> = {
  "^AC(.*)$": ["AC90fe12cdCa", "AC90fe12cfCb", "AC4b9e77a1Tq", "AC4b9e77a0Tp"],
  "^PN(.*)$": [frontDesk, workshop],
  "^US(.*)$": [owner, member],
  "^CN(.*)$": ["CN8d2e64f0Dm", "CN31ab79e5Gp"],
  "^TK(.*)$": ["TK71c0e5b2"],
  "^WH(.*)$": ["WH2f8e0b31", "WHapp0000001"],
  "^[0-9]+$": ["4821", "7"],
  "^(.*)$": ["66d0aa19b3f4c21e7a905d12", "66d0aa19b3f4c21e7a905d13", "nobody"],
  "^\\+[1-9]\\d{1,14}$": [customer, kitchen, frontDeskNumber, "+12065550111", "+442079460123"],
};

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(""));
const word = fc.string({ unit: fc.constantFrom(...Array.from("abcXYZ019_- é🚲/?&+%")), minLength: 0, maxLength: 8 });

function ofPattern(pattern: string): fc.Arbitrary<string> | undefined {
  const some = known[pattern];
  const pick = some === undefined ? [] : [{ weight: 3, arbitrary: fc.constantFrom(...some) }];
  const prefix = /^\^([A-Z]+)\(\.\*\)\$$/.exec(pattern)?.[1];
  if (prefix !== undefined) return fc.oneof(...pick, { weight: 1, arbitrary: word.map((rest) => prefix + rest) });
  if (pattern === "^[0-9]+$") return fc.oneof(...pick, { weight: 1, arbitrary: digits(5) });
  if (pattern.startsWith("^\\+[1-9]"))
    return fc.oneof(...pick, {
      weight: 1,
      arbitrary: fc
        .integer({ min: 1, max: 14 })
        .chain(digits)
        .map((rest) => `+1${rest}`),
    });
  if (pattern === "^(.*)$") return fc.oneof(...pick, { weight: 1, arbitrary: word.filter((text) => text !== "") });
  return undefined;
}

function ofString(schema: Json): fc.Arbitrary<unknown> {
  if (schema.format === "date-time") {
    return fc
      .date({ min: new Date("2026-06-01T00:00:00Z"), max: new Date("2026-07-01T00:00:00Z"), noInvalidDate: true })
      .map((date) => date.toISOString());
  }
  if (schema.format === "uri")
    return fc.constantFrom(
      "https://hooks.example.com/quo",
      "https://hooks.example.com/other?x=1",
      "http://receiver.invalid/",
    );
  const pattern = schema.pattern === undefined ? undefined : ofPattern(schema.pattern);
  if (pattern !== undefined) return pattern;
  const { minLength = 0, maxLength = 12 } = schema;
  // Mistakes live at the limits, which random sizes seldom reach.
  const length = fc.oneof(
    fc.constantFrom(minLength, maxLength),
    fc.integer({ min: minLength, max: Math.min(maxLength, minLength + 12) }),
  );
  return length
    .chain((size) =>
      fc.string({ unit: fc.constantFrom(...Array.from("abc XYZ09é-")), minLength: size, maxLength: size }),
    )
    .filter((text) => schema.pattern === undefined || new RegExp(schema.pattern, "u").test(text));
}

/** Values that fit a schema. */
export function ofSchema(schema: Json): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const union = schema.anyOf ?? schema.oneOf;
  if (union !== undefined) {
    const { anyOf: _, oneOf: __, ...rest } = schema;
    return fc.oneof(...union.map((each: Json) => ofSchema({ ...rest, ...each })));
  }
  if (Array.isArray(schema.type)) return fc.oneof(...schema.type.map((type: string) => ofSchema({ ...schema, type })));
  switch (schema.type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer": {
      const { minimum = -5, maximum = 5 } = schema;
      return fc.oneof(fc.constantFrom(minimum, maximum), fc.integer({ min: minimum, max: maximum }));
    }
    case "number":
      return fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    case "array": {
      const { minItems = 0, maxItems = 4 } = schema;
      const size = fc.oneof(
        fc.constantFrom(minItems, Math.min(maxItems, 12)),
        fc.integer({ min: minItems, max: Math.min(maxItems, minItems + 3) }),
      );
      return size.chain((length) => fc.array(ofSchema(schema.items ?? {}), { minLength: length, maxLength: length }));
    }
    case "string":
      return ofString(schema);
    default:
      return schema.properties === undefined ? fc.constant("x") : ofObject(schema);
  }
}

function ofObject(schema: Json): fc.Arbitrary<unknown> {
  const entries = Object.entries(schema.properties ?? {}).map(([name, each]) => [name, ofSchema(each)] as const);
  return fc.record(Object.fromEntries(entries), {
    requiredKeys: schema.required ?? [],
    noNullPrototype: true,
  });
}

export interface GeneratedRequest extends CallOptions {
  operation: string;
  method: string;
  path: string;
}

/** Valid requests of an operation. */
export function validRequest(operation: DescribedOperation): fc.Arbitrary<GeneratedRequest> {
  const parameters = operation.parameters.filter((parameter) => parameter.in !== "header");
  const values = fc.record(
    Object.fromEntries(
      parameters.map(({ name, in: place, schema }) => {
        // An empty segment is another path.
        return [name, place === "path" ? ofSchema(schema).filter((value) => value !== "") : ofSchema(schema)];
      }),
    ),
    {
      requiredKeys: parameters
        .filter(({ required, schema }) => required === true && schema.default === undefined)
        .map(({ name }) => name),
    },
  );
  const body =
    operation.body === undefined
      ? fc.constant(undefined)
      : ofSchema(operation.body).filter((value) => mistakeIn(operation.body, value) === null);
  return fc
    .tuple(values, body)
    .map(([given, content]) => toRequest(operation, given as Record<string, unknown>, content));
}

/** A list as the query carries it: repeated, or as one value with commas between its items. */
const onWire = ({ explode }: DescribedOperation["parameters"][number], value: string | string[]) =>
  explode === false && Array.isArray(value) ? value.join(",") : value;

function toRequest(operation: DescribedOperation, given: Record<string, unknown>, content: unknown): GeneratedRequest {
  let { path } = operation;
  const query: NonNullable<CallOptions["query"]> = {};
  for (const parameter of operation.parameters) {
    const value = given[parameter.name];
    if (value === undefined) continue;
    if (parameter.in === "path") path = path.replace(`{${parameter.name}}`, encodeURIComponent(value as string));
    else if (parameter.in === "query") query[parameter.name] = onWire(parameter, value as string | string[]);
  }
  return {
    operation: operation.id,
    method: operation.method,
    path,
    query,
    ...(content === undefined ? {} : { body: content }),
  };
}

/** What a wrong value can be, to be kept only where it really is wrong. */
const wrongValues = [
  null,
  true,
  0,
  -1,
  1.5,
  "",
  " ",
  "x",
  "XX123",
  "+0123",
  "y".repeat(2000),
  [],
  ["x"],
  {},
  { x: 1 },
  Array.from({ length: 101 }, () => customer),
];

/** Every place in a value that can be spoiled, the value itself included. */
function places(value: unknown, at: (string | number)[] = []): (string | number)[][] {
  if (value === null || typeof value !== "object") return [at];
  return [
    at,
    ...Object.entries(value).flatMap(([key, each]) => places(each, [...at, Array.isArray(value) ? Number(key) : key])),
  ];
}

function spoiled(value: unknown, [head, ...rest]: (string | number)[], change: (old: unknown) => unknown): unknown {
  if (head === undefined) return change(value);
  if (Array.isArray(value)) return value.map((each, index) => (index === head ? spoiled(each, rest, change) : each));
  const entries = Object.entries(value as object).map(([key, each]) => [
    key,
    key === head ? spoiled(each, rest, change) : each,
  ]);
  return Object.fromEntries(entries.filter(([, each]) => each !== undefined));
}

/** Requests with exactly one defect, which the description confirms; `undefined` where the draw spoiled nothing. */
export function defectiveRequest(
  operation: DescribedOperation,
): fc.Arbitrary<{ request: GeneratedRequest; defect: string } | undefined> {
  const queries = operation.parameters.filter((parameter) => parameter.in === "query");
  const ids = operation.parameters.filter(
    (parameter) =>
      parameter.in === "path" && parameter.schema.pattern !== "^(.*)$" && parameter.schema.pattern !== undefined,
  );
  const kinds = [
    ...(operation.body === undefined
      ? []
      : (["value", "value", "value", "missing", "json", "type", "empty", "extra"] as const)),
    ...(queries.length === 0 ? [] : (["query", "query", "no-query"] as const)),
    ...(ids.length === 0 ? [] : (["id"] as const)),
  ];
  if (kinds.length === 0) return fc.constant(undefined);
  return fc
    .tuple(validRequest(operation), fc.constantFrom(...kinds), fc.nat(), fc.constantFrom(...wrongValues))
    .map(([request, kind, dice, wrong]) => {
      const pick = <T>(all: readonly T[]): T => all[dice % all.length] as T;
      const withBody = (body: unknown, defect: string) =>
        mistakeIn(operation.body, body) === null ? undefined : { request: { ...request, body }, defect };
      switch (kind) {
        case "json":
          return { request: { ...request, body: '{"content": ' }, defect: "broken JSON" };
        case "type":
          return {
            request: { ...request, body: JSON.stringify(request.body), headers: { "content-type": "text/plain" } },
            defect: "content type",
          };
        case "empty":
          return { request: { ...request, body: "" }, defect: "empty body" };
        case "extra":
          return withBody({ ...(request.body as object), unknownProperty: 1 }, "unknown property");
        case "value": {
          const place = pick(places(request.body));
          return withBody(
            spoiled(request.body, place, () => wrong),
            `${place.join("/")} is ${JSON.stringify(wrong).slice(0, 30)}`,
          );
        }
        case "missing": {
          const place = pick(places(request.body).filter((each) => typeof each.at(-1) === "string"));
          return place === undefined
            ? undefined
            : withBody(
                spoiled(request.body, place, () => undefined),
                `${place.join("/")} is missing`,
              );
        }
        case "id": {
          const parameter = pick(ids);
          const segments = operation.path.split("/");
          const path = request.path
            .split("/")
            .map((segment, index) => (segments[index] === `{${parameter.name}}` ? "XX-1" : segment));
          return { request: { ...request, path: path.join("/") }, defect: `${parameter.name} has the wrong prefix` };
        }
        case "no-query": {
          const required = queries.filter((each) => each.required === true && each.schema.default === undefined);
          const name = pick(required)?.name;
          if (name === undefined) return undefined;
          const { [name]: _, ...query } = request.query ?? {};
          return { request: { ...request, query }, defect: `${name} is missing` };
        }
        default: {
          const { name, schema } = pick(queries);
          if (wrong === null || typeof wrong === "object") {
            const list = Array.isArray(wrong) ? wrong : [];
            if (list.length === 0 || schema.type !== "array" || mistakeIn(schema, list) === null) return undefined;
            return { request: { ...request, query: { ...request.query, [name]: list } }, defect: `${name} is wrong` };
          }
          const text = String(wrong);
          const read =
            schema.type === "array"
              ? [text]
              : schema.type === "integer" && /^-?\d+$/.test(text)
                ? Number(text)
                : schema.type === "boolean" && /^(true|false)$/.test(text)
                  ? text === "true"
                  : text;
          if (mistakeIn(schema, read) === null) return undefined;
          return {
            request: { ...request, query: { ...request.query, [name]: text } },
            defect: `${name} is ${text.slice(0, 20)}`,
          };
        }
      }
    });
}
