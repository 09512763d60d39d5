import { readFileSync } from "node:fs";
import { events } from "@quo-api/spec";
import type { StandardSchemaV1 } from "@standard-schema/spec";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it, vi } from "vitest";
import type { AnyWebhookEvent } from "../src/index.ts";
import { eventTypes, legacyEventTypes, sampleEvent, sampleLegacyEvent } from "../src/testing.ts";
import {
  eventIssues,
  eventSchema,
  InvalidEventError,
  legacyEventSchema,
  legacyEventSchemaOf,
  type StandardSchema,
  validateEvents,
  webhookEventSchema,
} from "../src/validators.ts";

const issuesOf = (event: unknown) => {
  const result = webhookEventSchema["~standard"].validate(event);
  return "issues" in result ? result.issues.map(({ path, message }) => [path.join("."), message]) : [];
};

describe("validation", () => {
  it("speaks Standard Schema", async () => {
    expectTypeOf(eventSchema("message.received")).toExtend<StandardSchemaV1>();
    const schema: StandardSchemaV1 = webhookEventSchema;
    const event = sampleEvent("message.received");
    expect(await schema["~standard"].validate(event)).toEqual({ value: event });
    expect(schema["~standard"]).toMatchObject({ version: 1, vendor: "quo-api" });
  });

  it("says what is wrong and where, all of it", () => {
    const event = sampleEvent("contact.updated", {
      data: {
        resource: { firstName: 7 as never, emails: [{ value: 1 as never, type: "email" }] },
        links: null as never,
      },
    });
    expect(issuesOf(event)).toEqual([
      ["data.resource.firstName", "data.resource.firstName must be a string or null; it is number."],
      ["data.resource.emails.0.value", "data.resource.emails.0.value must be a string; it is number."],
      ["data.links", "data.links must be an object; it is null."],
    ]);
    expect(eventIssues(event)[1]?.path).toEqual(["data", "resource", "emails", 0, "value"]);
  });

  it.each([
    ["no object", null, "The event must be an object; it is null."],
    ["a list", [], "The event must be an object; it is an array."],
    ["no type", {}, "type must be a string; it is missing."],
  ])("refuses %s", (_, event, message) => {
    expect(issuesOf(event)).toEqual([[expect.any(String), message]]);
    expect("issues" in legacyEventSchema["~standard"].validate(event)).toBe(true);
  });

  it.each([
    ["a type nobody knows", { type: "future.event" }],
    ["a type that names a method", { type: "hasOwnProperty" }],
    ["a field nobody knows", { ...sampleEvent("call.missed"), added: 1 }],
    [
      "a value of an enum nobody knows",
      sampleEvent("call.completed", { data: { resource: { status: "teleported" } } }),
    ],
    [
      "a custom field of a kind nobody knows",
      sampleEvent("contact.updated", { data: { resource: { customFields: [{ type: "colour" } as never] } } }),
    ],
    ["a missing updatedAt", sampleEvent("call.missed", { data: { resource: { updatedAt: undefined as never } } })],
    ["an updatedAt that is null", sampleEvent("call.missed", { data: { resource: { updatedAt: null as never } } })],
    ["a missing userId", sampleEvent("call.missed", { data: { context: { userId: undefined as never } } })],
    ["a text that is null", sampleEvent("message.received", { data: { resource: { text: null as never } } })],
  ])("lets %s pass", (_, event) => {
    expect(issuesOf(event)).toEqual([]);
  });

  it("of one type refuses the others", () => {
    expect("issues" in eventSchema("call.missed")["~standard"].validate(sampleEvent("call.ringing"))).toBe(true);
    expect("value" in eventSchema("call.missed")["~standard"].validate(sampleEvent("call.missed"))).toBe(true);
    expect("value" in legacyEventSchemaOf("callSummary")["~standard"].validate(sampleLegacyEvent("callSummary"))).toBe(
      true,
    );
  });

  it("throws, or warns and lets pass", () => {
    const broken = sampleEvent("call.missed", { data: { resource: { id: 7 as never } } });
    expect(() => validateEvents({ mode: "throw" })(broken)).toThrow(InvalidEventError);
    const report = vi.fn<(error: InvalidEventError) => void>();
    validateEvents({ report })(broken);
    validateEvents({ report })(sampleEvent("call.missed"));
    expect(report).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ message: expect.stringMatching(/call\.missed.*data\.resource\.id must be a string/) }),
    );
  });

  it("needs no eval", () => {
    for (const name of ["2026-03-30", "legacy"])
      expect(readFileSync(new URL(`../src/generated/checks-${name}.ts`, import.meta.url), "utf8")).not.toMatch(
        /\beval\b|new Function/,
      );
  });
});

describe("agreement with ajv on the JSON Schemas", () => {
  const description = JSON.parse(
    readFileSync(new URL("../../spec/generated/openapi.json", import.meta.url), "utf8"),
  ) as { components: object };
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ components: description.components }, "https://quo.test/all");
  const expected = (key: keyof typeof events) =>
    ajv.compile({ $ref: `https://quo.test/all#/components/schemas/${events[key].schema}` });

  type Row = [key: keyof typeof events, event: AnyWebhookEvent, ours: (event: unknown) => boolean];
  const passes = (schema: StandardSchema<unknown>) => (event: unknown) =>
    "value" in schema["~standard"].validate(event);
  const dotted: Record<string, string> = {
    callSummary: "call.summary.completed",
    callTranscript: "call.transcript.completed",
  };
  const cases = [
    ...eventTypes.map((type): Row => [type, sampleEvent(type), passes(eventSchema(type))]),
    ...legacyEventTypes.map((type): Row => [
      `legacy.${dotted[type] ?? type}` as keyof typeof events,
      sampleLegacyEvent(type),
      passes(legacyEventSchemaOf(type)),
    ]),
  ];

  // oxlint-disable-next-line vitest/expect-expect -- fast-check asserts
  it.each(cases)("%s, with any one value replaced or removed", (key, event, ours) => {
    const theirs = expected(key);
    const paths: (string | number)[][] = [];
    const walk = (value: unknown, path: (string | number)[]) => {
      if (path.length > 0) paths.push(path);
      if (typeof value === "object" && value !== null)
        for (const [name, inner] of Object.entries(value))
          walk(inner, [...path, Array.isArray(value) ? Number(name) : name]);
    };
    walk(event, []);
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.constantFrom<unknown>(undefined, null, 7, 1.5, true, "x", [], {}),
        (path, value) => {
          const changed = structuredClone(event) as unknown as Record<string | number, unknown>;
          const parent = path
            .slice(0, -1)
            .reduce<Record<string | number, unknown>>(
              (inner, name) => inner[name] as Record<string | number, unknown>,
              changed,
            );
          const name = path.at(-1) as string | number;
          if (value === undefined && !Array.isArray(parent)) delete parent[name];
          else parent[name] = value === undefined ? "x" : value;
          const lenient =
            ((name === "updatedAt" || name === "userId") && (value === undefined || value === null)) ||
            (name === "text" && value === null) ||
            // Kinds of custom fields nobody knows, and values that enums may grow.
            (name === "type" && path.includes("customFields") && value === "x") ||
            typeof value === "string";
          if (lenient) return ours(changed) || !theirs(changed);
          return ours(changed) === theirs(changed);
        },
      ),
      { seed: 4, numRuns: 300 },
    );
  });
});
