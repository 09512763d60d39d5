/** A request as the core reads it, whatever carried it. */
export interface EmulatorRequest {
  method: string;
  /** Path without query, still percent-encoded. */
  path: string;
  /** Query without the question mark. */
  query: string;
  /** Reads a header by its lower-case name. */
  header: (name: string) => string | null;
  /** The body as text, `null` where the request has none. */
  body: string | null;
}

/** What a fault does to the wire after the answer was made. */
export interface WireFault {
  /** Milliseconds of real time before anything is sent. */
  delayMs?: number;
  /** Break the connection without an answer. */
  reset?: boolean;
  /** Break the connection after this many bytes of the body. */
  truncateAt?: number;
}

/** An answer before it is written to a carrier. */
export interface EmulatorAnswer {
  status: number;
  headers: Record<string, string>;
  body: string | null;
  wire?: WireFault;
}
