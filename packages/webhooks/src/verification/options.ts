/** The body as it came in: bytes, or the exact text of those bytes in UTF-8. */
export type RawBody = string | Uint8Array | ArrayBuffer;

/** A Fetch `Headers`, a record as in Node's `request.headers`, name and value pairs, or Node's flat `rawHeaders`. */
export type HeadersLike =
  | { get(name: string): string | null; forEach(visit: (value: string, name: string) => void): void }
  | { readonly [name: string]: string | readonly string[] | undefined }
  | readonly (readonly [string, string])[]
  | readonly string[];

/** One signing secret, or several while one replaces another. `whsec_…` of the beta API or the `key` of a v1 webhook. */
export type Secrets = string | readonly string[];

/** The beta webhook API, or the webhooks of the v1 API and the app. */
export type WebhookSystem = "beta" | "legacy";

/** How to verify. */
export interface VerifyOptions {
  /** How far the time of signing may be from now, on either side, in seconds. `Infinity` turns it off. Default: 300. */
  tolerance?: number;
  /** The clock. Default: the system's. */
  now?: () => Date;
  /**
   * Whether a refusal looks for the likely mistake by trying what commonly goes wrong. It never changes what is
   * accepted. On by default, and limited to a few refusals a second so that a flood costs little more than
   * verifying it; `"always"` lifts that limit, which is meant for tests and tools.
   */
  diagnose?: boolean | "always";
  /** Accept deliveries of one system only. Default: both, told apart by their headers. */
  system?: WebhookSystem;
}
