/** Any part of a value, at any depth. Lists are replaced whole. */
export type Overrides<Value> = Value extends readonly unknown[]
  ? Value
  : Value extends object
    ? { [Key in keyof Value]?: Overrides<Value[Key]> }
    : Value;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A copy of a value with some parts replaced. `undefined` removes a property. */
export function override<Value>(value: Value, overrides: unknown): Value {
  if (!isRecord(value) || !isRecord(overrides)) return structuredClone(overrides) as Value;
  const result: Record<string, unknown> = structuredClone(value);
  for (const [key, part] of Object.entries(overrides)) {
    if (part === undefined) delete result[key];
    else result[key] = override(result[key], part);
  }
  return result as Value;
}
