import { type Description, type Json, resolve } from "./description.ts";

/** A value with one thing wrong with it, and what that is. */
export interface Defect {
  label: string;
  value: unknown;
}

const wrongTyped: readonly unknown[] = ["nonsense", 12_345.5, true, null, ["nonsense"], { nonsense: true }];

function ofString(node: Json, value: unknown): Defect[] {
  return [
    { label: "empty", value: "" },
    { label: "white space only", value: " \n\t " },
    { label: "wrong prefix", value: `XX${String(value)}` },
    { label: "an unknown value", value: "no-such-value" },
    ...(node.maxLength === undefined
      ? []
      : [{ label: "one character too long", value: "x".repeat(node.maxLength + 1) }]),
    ...(node.format === "date-time" ? [{ label: "a date without a time", value: "2026-06-22" }] : []),
  ];
}

function ofNumber(node: Json): Defect[] {
  return [
    ...(node.minimum === undefined ? [] : [{ label: "below the minimum", value: node.minimum - 1 }]),
    ...(node.maximum === undefined ? [] : [{ label: "above the maximum", value: node.maximum + 1 }]),
    { label: "not whole", value: 1.5 },
  ];
}

function ofArray(description: Description, node: Json, value: unknown): Defect[] {
  const [first, ...rest] = Array.isArray(value) ? value : [];
  if (first === undefined) return [];
  return [
    { label: "empty list", value: [] },
    ...(node.maxItems === undefined
      ? []
      : [{ label: "one item too many", value: Array.from({ length: node.maxItems + 1 }, () => first) }]),
    ...breakValue(description, node.items, first).map((defect) => ({
      label: `/0 ${defect.label}`,
      value: [defect.value, ...rest],
    })),
  ];
}

function ofObject(description: Description, node: Json, value: unknown): Defect[] {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return [];
  const object = value as Record<string, unknown>;
  const defects: Defect[] = [
    { label: "empty object", value: {} },
    { label: "an undeclared property", value: { ...object, undeclared: true } },
  ];
  for (const name of Object.keys(object)) {
    const { [name]: present, ...others } = object;
    defects.push({ label: `/${name} missing`, value: others });
    for (const defect of breakValue(description, node.properties?.[name] ?? {}, present))
      defects.push({ label: `/${name} ${defect.label}`, value: { ...object, [name]: defect.value } });
  }
  return defects;
}

/**
 * Candidates for being wrong, derived from a schema and a value that fits it. They are only candidates: whoever uses
 * them keeps those a validator rejects.
 */
export function breakValue(description: Description, schema: Json, value: unknown): Defect[] {
  const node = resolve(description, schema);
  if (node === undefined || node === null) return [];
  const composed: Json[] = [...(node.allOf ?? []), ...(node.anyOf ?? []), ...(node.oneOf ?? [])];
  const found = [
    ...(typeof value === "string" ? ofString(node, value) : []),
    ...(typeof value === "number" ? ofNumber(node) : []),
    ...ofArray(description, node, value),
    ...ofObject(description, node, value),
    ...wrongTyped.map((wrong) => ({ label: `${JSON.stringify(wrong)} instead`, value: wrong })),
    ...composed.flatMap((branch) => breakValue(description, branch, value)),
  ];
  const seen = new Set<string>();
  return found.filter((defect) => {
    const key = JSON.stringify(defect.value);
    return !seen.has(key) && seen.add(key);
  });
}
