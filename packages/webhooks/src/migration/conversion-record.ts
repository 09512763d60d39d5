/** Reads a legacy payload field by field and keeps account of what was not read and what could not be filled. */
export class ConversionRecord {
  /** Beta paths without a source. */
  readonly missing: string[] = [];
  readonly #payload: Record<string, unknown>;
  readonly #deepLink: string | undefined;
  readonly #read = new Set<string>(["object"]);

  constructor(payload: Record<string, unknown>, deepLink?: string) {
    this.#payload = payload;
    this.#deepLink = deepLink;
  }

  /** The conversation: its own field where there is one, else the `CN…` in the path of `data.deepLink`. */
  conversationId(): string | null {
    const [, linked] = /\/c\/(CN[^/?#]*)/.exec(this.#deepLink ?? "") ?? [];
    return typeof this.#payload["conversationId"] === "string" || linked === undefined
      ? this.text("conversationId", "context.conversationId", null)
      : linked;
  }

  /** The value of a legacy field, or `undefined`. */
  take(name: string): unknown {
    this.#read.add(name);
    return this.#payload[name];
  }

  /** Counts a field as not read after all: what it held did not find a place. */
  leave(name: string): void {
    this.#read.delete(name);
  }

  /** The text of a legacy field. Without one, gives `fallback` and notes the beta path it was for. */
  text<Fallback extends string | null>(name: string, path: string, fallback: Fallback): string | Fallback {
    const value = this.take(name);
    if (typeof value === "string") return value;
    // An explicit null is an answer, as long as null can be said there.
    return value === null && fallback === null ? fallback : this.lack(path, fallback);
  }

  /** The texts of a legacy list, or of a text with commas. */
  texts(name: string): string[] | undefined {
    const value = this.take(name);
    if (typeof value === "string") return value.split(",").map((part) => part.trim());
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : undefined;
  }

  /** Notes that a beta path has no source, and gives what stands there instead. */
  lack<Instead>(path: string, instead: Instead): Instead {
    this.missing.push(`data.${path}`);
    return instead;
  }

  /** Legacy fields that hold something and were not read. */
  dropped(): string[] {
    return Object.entries(this.#payload)
      .filter(([name, value]) => !this.#read.has(name) && value !== null && value !== undefined)
      .map(([name]) => `data.object.${name}`);
  }
}
