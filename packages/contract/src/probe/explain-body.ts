import type { Json } from "../description.ts";
import { branchesOf, inside, type Judge, type Place } from "./place.ts";
import { shownWord, typeName } from "./redact.ts";

/** One thing in a body that its schema does not allow, without the value. */
export interface Fault {
  kind: "type" | "null" | "missing" | "value" | "form";
  /** JSON Pointer in the body, `*` for the index of an item. */
  path: string;
  declared: string;
  seen: string;
  /** JSON Pointer in the bundle. */
  at: string;
  /** Whether the description expects further values here (`x-quo-open`). */
  soft: boolean;
}

const limits = ["pattern", "format", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems"];

/** Says what a schema allows, such as `string (date-time) or null`. */
function describeSchema(judge: Judge, place: Place): string {
  const { node } = place;
  const choices = [...branchesOf(judge, place, "anyOf"), ...branchesOf(judge, place, "oneOf")];
  if (choices.length > 0) return choices.map((choice) => describeSchema(judge, choice)).join(" or ");
  if (node.const !== undefined) return JSON.stringify(node.const);
  if (node.enum) return `one of ${node.enum.join(", ")}`;
  const rules = limits.filter((keyword) => keyword in node).map((keyword) => `${keyword} ${node[keyword]}`);
  return `${[node.type ?? node.title ?? "any value"].flat().join(" or ")}${rules.length > 0 ? ` (${rules.join(", ")})` : ""}`;
}

/** The type of a value, and for a string which declared ids and formats it has the form of. */
function describeValue({ description, validate }: Judge, value: unknown): string {
  if (typeof value !== "string") return typeName(value);
  const fitting = Object.entries<Json>(description.components["schemas"] ?? {})
    .filter(([, { type, pattern, format }]) => type === "string" && (format ?? pattern) && pattern !== "^(.*)$")
    .filter(([, schema]) => validate(schema, value).length === 0)
    .map(([name]) => name);
  return fitting.length > 0 ? `string with the form of ${fitting.slice(0, 3).join(", ")}` : "string of another form";
}

const isType = (value: unknown, types: string[]) =>
  types.includes(typeName(value)) || (typeof value === "number" && types.includes("number"));

/** Finds what in a value breaks its schema; where a union is broken, what breaks the closest branch of it. */
export function explainBody(judge: Judge, place: Place, value: unknown, path = ""): Fault[] {
  const { description, validate } = judge;
  const { node, at } = place;
  if (validate(node, value).length === 0) return [];
  const declared = describeSchema(judge, place);
  const fault = (kind: Fault["kind"], seen: string, extra: Partial<Fault> = {}): Fault =>
    Object.assign({ kind, path, declared, seen, at, soft: false }, extra);
  if (node.type && !isType(value, [node.type].flat()))
    return [value === null ? fault("null", "null") : fault("type", typeName(value))];

  const faults: Fault[] = [];
  for (const keyword of ["anyOf", "oneOf"].filter((each) => node[each])) {
    const branches = branchesOf(judge, place, keyword);
    const tries = branches
      .map((branch) => explainBody(judge, branch, value, path))
      .sort((one, other) => one.length - other.length);
    const fitting = tries.filter((each) => each.length === 0).length;
    if (keyword === "anyOf" ? fitting > 0 : fitting === 1) continue;
    const closest = tries.find((each) => each.every((found) => found.path !== path || found.kind === "missing"));
    if (closest && closest.length > 0) faults.push(...closest);
    else if (value === null) faults.push(fault("null", "null"));
    else {
      // Only where nothing but enums is allowed is the value certain to be a word of one.
      const words = branches.filter((branch) => branch.node.type !== "null").every((branch) => branch.node.enum);
      faults.push(fault("form", words ? shownWord(value) : describeValue(judge, value)));
    }
  }
  for (const part of branchesOf(judge, place, "allOf")) faults.push(...explainBody(judge, part, value, path));

  const broken = (keyword: string) =>
    node[keyword] !== undefined && validate({ [keyword]: node[keyword] }, value).length > 0;
  if (broken("enum")) faults.push(fault("value", shownWord(value), { soft: node["x-quo-open"] === true }));
  if (broken("const")) faults.push(fault("value", `another ${typeName(value)}`));
  if (limits.some(broken))
    faults.push(
      fault("form", `${describeValue(judge, value)}${typeof value === "string" ? "" : " outside the limits"}`),
    );

  if (Array.isArray(value) && node.items)
    for (const item of value)
      faults.push(...explainBody(judge, inside(description, place, "items"), item, `${path}/*`));
  else if (value !== null && typeof value === "object") {
    for (const [name, child] of Object.entries(value))
      if (node.properties && Object.hasOwn(node.properties, name))
        faults.push(...explainBody(judge, inside(description, place, "properties", name), child, `${path}/${name}`));
    for (const name of (node.required ?? []) as string[]) {
      if (Object.hasOwn(value, name)) continue;
      const property = inside(description, place, "properties", name);
      const found = { path: `${path}/${name}`, at: property.node ? property.at : at, declared: "always present" };
      faults.push(fault("missing", "absent", found));
    }
  }
  return faults;
}
