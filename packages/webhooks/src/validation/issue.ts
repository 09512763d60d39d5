/** Something about an event that is not as documented. */
export interface Issue {
  /** What is wrong, in a sentence that says where. It names types, not values. */
  readonly message: string;
  /** Where, as keys from the outside in. */
  readonly path: readonly (string | number)[];
}

/** Where checks put what they find. */
export type Issues = Issue[];

/** Looks at a value and reports what is wrong with it. Unknown properties pass. */
export type Check = (value: unknown, path: string, issues: Issues) => void;

/** Whether a value has properties. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const kindOf = (value: unknown) =>
  value === undefined ? "missing" : value === null ? "null" : Array.isArray(value) ? "an array" : typeof value;

/** Reports a value that is not what was expected. `path` is dotted and starts with a dot. */
export function wrong(issues: Issues, path: string, expected: string, value: unknown): void {
  const keys = path.split(".").slice(1);
  issues.push({
    message: `${keys.join(".") || "The event"} must be ${expected}; it is ${kindOf(value)}.`,
    path: keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
  });
}
