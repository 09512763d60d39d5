/** Where a compiled validator found a mistake: pointers into the schema and into the value. */
export interface Mistake {
  readonly keywordLocation: string;
  readonly instanceLocation: string;
}

/** A compiled check. After a refusal `errors` holds what it found. */
export interface Validate {
  (value: unknown): boolean;
  errors?: Mistake[] | null;
}
