import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { events } from "../src/index.ts";

interface Document {
  openapi: string;
  tags: { name: string }[];
  paths: Record<string, Record<string, { operationId: string; tags: string[]; "x-quo-surface": string }>>;
  webhooks: Record<
    string,
    { post: { tags: string[]; requestBody: { content: Record<string, { examples?: object }> } } }
  >;
  components: Record<string, Record<string, unknown>>;
}

const read = (name: string): Document =>
  JSON.parse(readFileSync(new URL(`../generated/${name}`, import.meta.url), "utf8"));

const operationsOf = ({ paths }: Document) =>
  Object.values(paths).flatMap((item) => Object.values(item).filter((value) => value.operationId !== undefined));

const eventsOf = (...systems: string[]) =>
  Object.values(events).flatMap(({ key, system }) => (systems.includes(system) ? [key] : []));

const bundles = {
  "openapi.json": { operations: 53, events: eventsOf("beta", "legacy") },
  "v1.json": { operations: 43, events: eventsOf("legacy") },
  "2026-03-30.json": { operations: 10, events: eventsOf("beta") },
};

describe.each(Object.entries(bundles))("%s", (name, wanted) => {
  const document = read(name);

  it(`holds ${wanted.operations} operations and the events of its systems`, () => {
    expect(operationsOf(document)).toHaveLength(wanted.operations);
    expect(Object.keys(document.webhooks)).toEqual(wanted.events);
  });

  it("has no reference that points at nothing and no component nobody refers to", () => {
    const text = JSON.stringify(document);
    const references = new Set(
      [...text.matchAll(/"\$ref":"#\/components\/(\w+)\/([^"]+)"/g)].map(([, kind, key]) => `${kind}/${key}`),
    );
    for (const mapped of text.matchAll(/"#\/components\/(\w+)\/([^"/]+)"/g))
      references.add(`${mapped[1]}/${mapped[2]}`);
    const declared = Object.entries(document.components)
      .filter(([kind]) => kind !== "securitySchemes")
      .flatMap(([kind, components]) => Object.keys(components).map((key) => `${kind}/${key}`));
    expect([...references].sort()).toEqual(declared.sort());
  });

  it("lists exactly the tags it uses", () => {
    const used = [...operationsOf(document), ...Object.values(document.webhooks).map(({ post }) => post)].flatMap(
      ({ tags }) => tags,
    );
    expect(document.tags.map((tag) => tag.name).sort()).toEqual([...new Set(used)].sort());
  });

  it("is the same document in YAML", async () => {
    const { parse } = await import("yaml");
    const yaml = readFileSync(new URL(`../generated/${name.replace(".json", ".yaml")}`, import.meta.url), "utf8");
    expect(parse(yaml, { maxAliasCount: -1 })).toEqual(document);
  });
});

describe("openapi.dereferenced.json", () => {
  it("describes the same operations without a single reference", () => {
    const document = read("openapi.dereferenced.json");
    expect(operationsOf(document).map(({ operationId }) => operationId)).toEqual(
      operationsOf(read("openapi.json")).map(({ operationId }) => operationId),
    );
    expect(JSON.stringify(document)).not.toContain('"$ref"');
  });
});
