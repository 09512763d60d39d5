import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import {
  type Description,
  listEvents,
  listOperations,
  readDescription,
  readErrorsByStatus,
} from "@quo-api/description";
import type { GeneratedFiles } from "@quo-api/description/write";
import { emulatorFiles } from "../../generator/files.ts";
import { bareSchema, inlineSchema } from "../../generator/schemas.ts";
import { requestSchemas } from "../../generator/validators.ts";
import { defaultWorkspace, sampleEvents } from "../../generator/workspace.ts";
import { repository } from "@quo-api/testing";

const description = readDescription();

describe("schemas for validators", () => {
  it("drop prose and marks, but keep a property that has the name of a keyword", () => {
    const schema = {
      title: "T",
      "x-quo-open": true,
      type: "object",
      properties: { title: { type: "string", description: "d" } },
    };
    expect(bareSchema(schema)).toEqual({ type: "object", properties: { title: { type: "string" } } });
  });

  it("are put in place of every reference", () => {
    const small = {
      components: { schemas: { A: { type: "array", items: { $ref: "#/components/schemas/B" } }, B: { const: 1 } } },
    };
    const inlined = inlineSchema(small as unknown as Description, { $ref: "#/components/schemas/A" });
    expect(inlined).toEqual({ type: "array", items: { const: 1 } });
    expect(() => inlineSchema(small as unknown as Description, { $ref: "#/components/schemas/C" })).toThrow(
      "names no schema",
    );
  });

  it("do not require a parameter that has a default", () => {
    const { listCalls_v1: calls } = requestSchemas(description, listOperations(description));
    expect(calls?.parameters.required).toEqual(["phoneNumberId", "participants"]);
  });
});

describe("the default workspace", () => {
  it("holds each thing of the story once", () => {
    const workspace = defaultWorkspace(description) as Record<string, { id?: string; taskId?: string; key?: string }[]>;
    for (const [name, items] of Object.entries(workspace)) {
      if (!Array.isArray(items)) continue;
      const ids = items.map(({ id, taskId, key }) => id ?? taskId ?? key);
      expect([name, new Set(ids).size]).toEqual([name, items.length]);
    }
  });

  it("names the example it misses", () => {
    const without = { ...description, components: { ...description.components, examples: {} } };
    expect(() => defaultWorkspace(without)).toThrow("wants the example completedCall");
  });
});

it("sample events have the fixed ids and nothing of the story", () => {
  const samples = sampleEvents(description);
  const types = listEvents(description).filter(({ system }) => system === "beta");
  expect(Object.keys(samples)).toEqual(types.map(({ key }) => key));
  for (const [type, sample] of Object.entries(samples)) {
    const text = JSON.stringify(sample);
    expect(text).toContain(`EV-test-${type.replaceAll(".", "-")}`);
    expect(text).toContain('"context":{"orgId":"ORsample');
    expect(text).not.toMatch(/PN5tGh20Rx|CN8d2e64f0Dm|\+12065550187|66d0aa19|TK71c0|ORq4Xw2Lm9|GRf1Qm77/);
  }
});

describe("the committed files", () => {
  let files: GeneratedFiles;
  beforeAll(async () => {
    files = await emulatorFiles(description, readErrorsByStatus());
  });

  it("are what the generator makes, twice the same", async () => {
    expect(await emulatorFiles(description, readErrorsByStatus())).toEqual(files);
    for (const [name, content] of Object.entries(files)) {
      const committed = readFileSync(join(repository, "packages/emulator/src/generated", name), "utf8");
      expect(committed === content, `${name} is stale; run pnpm generate`).toBe(true);
    }
  });

  it("hold no code that is made at runtime", () => {
    for (const content of Object.values(files)) expect(content).not.toMatch(/\beval\(|new Function\(/);
  });
});
