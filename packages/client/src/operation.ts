import type { RequestOptions, Transport } from "./transport.ts";

/** The facts of one operation that its request needs; generated from the description. */
export interface OperationDescriptor {
  /** Operation id in the description, such as `sendMessage_v1`. */
  readonly id: string;
  readonly method: string;
  /** Path template. Its `{parameters}` are the first arguments of the method, in this order. */
  readonly path: string;
  /** Belongs to the beta webhook API and needs its version header. */
  readonly beta?: boolean;
  /** Repeating the request cannot repeat an effect. */
  readonly safe?: boolean;
  /** What the argument after the path parameters is; absent when the options follow at once. */
  readonly input?: "body" | "query";
  /** Query parameters the API requires but documents a default for. */
  readonly defaults?: Readonly<Record<string, unknown>>;
  /** What the caller gets: the content of `data`, a page, nothing, or (absent) the answer as it is. */
  readonly unwrap?: "data" | "page" | "none";
  /** Query parameter that takes the cursor, and property that gives the next one. */
  readonly cursor?: string;
  readonly next?: string;
}

/** One call of an operation, its arguments sorted out. */
export interface OperationCall {
  readonly operation: OperationDescriptor;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly options: RequestOptions;
}

/** Makes the standalone function of an operation: path parameters, then body or query, then options. */
export function operation<F>(descriptor: OperationDescriptor): F {
  const names = descriptor.path.match(/(?<={)\w+/g) ?? [];
  const call = (quo: Transport, ...values: unknown[]) => {
    const path = Object.fromEntries(names.map((name, index) => [name, values[index] as string]));
    const input = descriptor.input && values[names.length];
    const options = values[names.length + (descriptor.input ? 1 : 0)] as RequestOptions | undefined;
    return quo.call({
      operation: descriptor,
      path,
      query: descriptor.input === "query" ? { ...descriptor.defaults, ...(input as object | undefined) } : {},
      body: descriptor.input === "body" ? input : undefined,
      options: options ?? {},
    });
  };
  return call as F;
}
