import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Bundle, Json, OperationEntry, Stability } from "../src/gate/bundle.ts";
import type { Impact } from "../src/gate/change.ts";
import { compareBundles } from "../src/gate/compare-bundles.ts";

const released: Bundle = JSON.parse(
  readFileSync(new URL("../../spec/generated/openapi.json", import.meta.url), "utf8"),
);
// The webhooks of the dated API stand for what is in beta, as they once were.
for (const section of [released.paths, released.webhooks ?? {}]) {
  for (const [key, item] of Object.entries(section)) {
    if (key.startsWith("/v1/") || key.startsWith("legacy.")) continue;
    for (const each of Object.values(item)) each["x-quo-stability"] = "beta";
  }
}

/** A schema of the copy that a row changes. */
interface Schema {
  required: string[];
  enum: string[];
  properties: Record<string, Json>;
  [keyword: string]: unknown;
}

const schema = (bundle: Bundle, name: string): Schema => {
  const found = bundle.components["schemas"]?.[name];
  if (found === undefined) throw new Error(`The description has no schema ${name}; choose another for this row.`);
  return found as Schema;
};

const property = (bundle: Bundle, name: string, key: string): Json => {
  const found = schema(bundle, name).properties[key];
  if (found === undefined) throw new Error(`${name} has no property ${key}; choose another for this row.`);
  return found;
};

const operation = (bundle: Bundle, section: "paths" | "webhooks", key: string, method: string): OperationEntry => {
  const found = bundle[section]?.[key]?.[method];
  if (found === undefined) throw new Error(`The description has no ${method} ${key}; choose another for this row.`);
  return found;
};

interface Row {
  change: string;
  make: (bundle: Bundle) => unknown;
  rule: string;
  impact: Impact;
  stability: Stability;
}

const rows: Row[] = [
  {
    change: "a new required request property",
    make: (bundle) => {
      schema(bundle, "SendMessageRequest").properties["campaign"] = { type: "string" };
      schema(bundle, "SendMessageRequest").required.push("campaign");
    },
    rule: "required-properties-added",
    impact: "major",
    stability: "stable",
  },
  {
    change: "a new optional request property",
    make: (bundle) => (schema(bundle, "SendMessageRequest").properties["campaign"] = { type: "string" }),
    rule: "changed",
    impact: "minor",
    stability: "stable",
  },
  {
    change: "a removed request property",
    make: (bundle) => delete schema(bundle, "SendMessageRequest").properties["setInboxStatus"],
    rule: "request-property-removed",
    impact: "major",
    stability: "stable",
  },
  {
    change: "a removed response property",
    make: (bundle) => {
      delete schema(bundle, "Message").properties["text"];
      schema(bundle, "Message").required = schema(bundle, "Message").required.filter((key) => key !== "text");
    },
    rule: "property-removed",
    impact: "major",
    stability: "stable",
  },
  {
    change: "a new response property",
    make: (bundle) => (schema(bundle, "Message").properties["segments"] = { type: "integer" }),
    rule: "changed",
    impact: "minor",
    stability: "stable",
  },
  {
    change: "a response property that may be absent now",
    make: (bundle) =>
      (schema(bundle, "Message").required = schema(bundle, "Message").required.filter((key) => key !== "status")),
    rule: "required-properties-removed",
    impact: "major",
    stability: "stable",
  },
  {
    change: "a new value of an open response enum",
    make: (bundle) => schema(bundle, "MessageStatus").enum.push("scheduled"),
    rule: "open-enum-grew",
    impact: "minor",
    stability: "stable",
  },
  {
    change: "an enum that is opened",
    make: (bundle) => (property(bundle, "SendMessageRequest", "setInboxStatus")["x-quo-open"] = true),
    rule: "enum-openness-changed",
    impact: "major",
    stability: "stable",
  },
  {
    change: "a value of a request enum taken away",
    make: (bundle) => (property(bundle, "SendMessageRequest", "setInboxStatus")["enum"] = ["closed"]),
    rule: "enum-values-removed",
    impact: "major",
    stability: "stable",
  },
  {
    change: "a lower limit on what may be sent",
    make: (bundle) => (property(bundle, "SendMessageRequest", "content")["maxLength"] = 1000),
    rule: "schema-constraint-changed",
    impact: "major",
    stability: "stable",
  },
  {
    change: "a higher limit on what may be sent",
    make: (bundle) => (property(bundle, "SendMessageRequest", "content")["maxLength"] = 3200),
    rule: "changed",
    impact: "patch",
    stability: "stable",
  },
  {
    change: "a response value that may be null now",
    make: (bundle) => (property(bundle, "Message", "text")["type"] = ["string", "null"]),
    rule: "schema-type-changed",
    impact: "major",
    stability: "stable",
  },
  {
    change: "a response reference that may be null now",
    make: (bundle) => {
      const { $ref } = property(bundle, "Message", "conversationId");
      schema(bundle, "Message").properties["conversationId"] = { anyOf: [{ $ref }, { type: "null" }] };
    },
    rule: "became-nullable",
    impact: "major",
    stability: "stable",
  },
  {
    change: "a removed operation",
    make: (bundle) => delete bundle.paths["/v1/tasks/{taskId}"]?.["delete"],
    rule: "operation-removed",
    impact: "major",
    stability: "stable",
  },
  {
    change: "a new operation",
    make: (bundle) => {
      const copy = structuredClone(operation(bundle, "paths", "/v1/users", "get"));
      bundle.paths["/v1/teams"] = { get: { ...copy, operationId: "listTeams_v1", "x-quo-method": "teams.list" } };
    },
    rule: "changed",
    impact: "minor",
    stability: "stable",
  },
  {
    change: "a renamed client method",
    make: (bundle) => (operation(bundle, "paths", "/v1/messages", "post")["x-quo-method"] = "messages.create"),
    rule: "method-renamed",
    impact: "major",
    stability: "stable",
  },
  {
    change: "a new required query parameter",
    make: (bundle) =>
      (operation(bundle, "paths", "/v1/users", "get")["parameters"] as Json[]).push({
        name: "role",
        in: "query",
        required: true,
        schema: { type: "string" },
      }),
    rule: "parameter-became-required",
    impact: "major",
    stability: "stable",
  },
  {
    change: "a renamed path parameter",
    make: (bundle) => {
      const item = bundle.paths["/v1/users/{userId}"];
      if (item !== undefined) bundle.paths["/v1/users/{id}"] = item;
      delete bundle.paths["/v1/users/{userId}"];
    },
    rule: "path-parameter-renamed",
    impact: "major",
    stability: "stable",
  },
  {
    change: "another success status",
    make: (bundle) => {
      const { responses } = operation(bundle, "paths", "/v1/messages", "post");
      if (responses?.["202"] !== undefined) responses["200"] = responses["202"];
      delete responses?.["202"];
    },
    rule: "response-removed",
    impact: "major",
    stability: "stable",
  },
  {
    change: "a new error code",
    make: (bundle) =>
      (operation(bundle, "paths", "/v1/users", "get").responses = {
        ...operation(bundle, "paths", "/v1/users", "get").responses,
        "409": { description: "In conflict.", "x-quo-error-codes": ["9900409"] },
      }),
    rule: "error-code-added",
    impact: "minor",
    stability: "stable",
  },
  {
    change: "a deprecated operation",
    make: (bundle) => Object.assign(operation(bundle, "paths", "/v1/users", "get"), { deprecated: true }),
    rule: "deprecated",
    impact: "minor",
    stability: "stable",
  },
  {
    change: "a stable operation declared beta",
    make: (bundle) => (operation(bundle, "paths", "/v1/users", "get")["x-quo-stability"] = "beta"),
    rule: "stability-changed",
    impact: "major",
    stability: "stable",
  },
  {
    change: "reworded documentation",
    make: (bundle) => Object.assign(operation(bundle, "paths", "/v1/users", "get"), { description: "Says it anew." }),
    rule: "changed",
    impact: "patch",
    stability: "stable",
  },
  {
    change: "a renamed schema",
    make: (bundle) => {
      const schemas = bundle.components["schemas"] ?? {};
      const text = JSON.stringify(bundle.paths).replaceAll(
        "#/components/schemas/UserResponse",
        "#/components/schemas/OneUser",
      );
      bundle.paths = JSON.parse(text);
      schemas["OneUser"] = schemas["UserResponse"] ?? {};
      delete schemas["UserResponse"];
    },
    rule: "schema-removed",
    impact: "major",
    stability: "stable",
  },
  {
    change: "a removed beta operation",
    make: (bundle) => delete bundle.paths["/webhooks/{webhookId}/rotate"],
    rule: "path-removed",
    impact: "major",
    stability: "beta",
  },
  {
    change: "a new required property of an event",
    make: (bundle) => {
      schema(bundle, "CallMissedResource").properties["reason"] = { type: "string" };
      schema(bundle, "CallMissedResource").required.push("reason");
    },
    rule: "changed",
    impact: "minor",
    stability: "beta",
  },
  {
    change: "an event property that may be absent now",
    make: (bundle) => schema(bundle, "CallMissedResource").required.pop(),
    rule: "required-properties-removed",
    impact: "major",
    stability: "beta",
  },
  {
    change: "a removed beta event",
    make: (bundle) => delete bundle.webhooks?.["contact.deleted"],
    rule: "event-removed",
    impact: "major",
    stability: "beta",
  },
  {
    change: "a renamed legacy event",
    make: (bundle) => {
      const item = bundle.webhooks?.["legacy.call.ringing"];
      if (bundle.webhooks === undefined || item === undefined) throw new Error("There is no legacy.call.ringing.");
      bundle.webhooks["legacy.call.rings"] = item;
      delete bundle.webhooks["legacy.call.ringing"];
    },
    rule: "event-removed",
    impact: "major",
    stability: "stable",
  },
];

test.concurrent.for(rows)("$change is $impact on $stability, by $rule", async ({ make, rule, impact, stability }) => {
  const revision = structuredClone(released);
  make(revision);
  const changes = await compareBundles(released, revision);
  const worst =
    changes.find((change) => change.impact === "major") ??
    changes.find((change) => change.impact === "minor") ??
    changes[0];
  expect(changes).toContainEqual(expect.objectContaining({ rule, impact, stability }));
  expect(worst?.impact).toBe(impact);
});

test("nothing changed means no change", async () => {
  expect(await compareBundles(released, structuredClone(released))).toEqual([]);
});
