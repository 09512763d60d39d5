import type { RequestOptions, Transport } from "./transport.ts";

/** What few operations need to have said about them. */
export interface OperationExtras {
  /** Query parameters the API requires but documents a default for. */
  readonly defaults?: Readonly<Record<string, unknown>>;
  /** Optional query parameters that take a list: an empty one matches nothing. */
  readonly filters?: readonly string[];
  /** Deprecated inputs, and what replaces each. */
  readonly replaced?: Readonly<Record<string, string>>;
  /** Query parameters whose lists are sent as one value with commas between the items, such as `eventType[in]`. */
  readonly commaLists?: readonly string[];
  /** Repeating the request cannot repeat an effect, in spite of its method. */
  readonly safe?: boolean;
}

/** The facts of one operation that its request needs; generated from the description. */
export interface OperationDescriptor extends OperationExtras {
  /** Operation id in the description, such as `sendMessage_v1`. */
  readonly id: string;
  readonly method: string;
  /** Path template. Its `{parameters}` are the first arguments of the method, in this order. */
  readonly path: string;
  /** What the argument after the path parameters is; empty when the options follow at once. */
  readonly input: "body" | "query" | "";
  /** What the caller gets: the content of `data`, a page, nothing, or the answer as it is. */
  readonly gives: "data" | "page" | "nothing" | "all";
  /** Repeating the request cannot repeat an effect. */
  readonly safe: boolean;
  /** Belongs to the beta webhook API, which wants a version header and pages by cursor. */
  readonly beta: boolean;
}

/** One call of an operation, its arguments sorted out. */
export interface OperationCall {
  readonly operation: OperationDescriptor;
  /** Values of the path parameters, in order. */
  readonly path: readonly unknown[];
  /** Body or query. */
  readonly input: unknown;
  readonly options: RequestOptions;
}

/**
 * Makes the standalone function of an operation: path parameters, then body or query, then options.
 *
 * GET, PUT and DELETE are repeatable and paths without `/v1` are beta; the generator stops where that is not so.
 *
 * @param route Method and path template, such as `GET /v1/calls`.
 */
export function operation<F>(
  id: string,
  route: string,
  input: OperationDescriptor["input"],
  gives: OperationDescriptor["gives"],
  extras?: OperationExtras,
): F {
  const [method = "", path = ""] = route.split(" ");
  const safe = /GET|PUT|DEL/.test(method);
  const descriptor: OperationDescriptor = {
    id,
    method,
    path,
    input,
    gives,
    safe,
    beta: !path.startsWith("/v1"),
    ...extras,
  };
  const count = path.split("{").length - 1;
  const call = (quo: Transport, ...values: unknown[]) =>
    quo.call({
      operation: descriptor,
      path: values,
      input: input && values[count],
      options: (values[input ? count + 1 : count] as RequestOptions | undefined) ?? {},
    });
  return Object.assign(call, { operation: descriptor }) as F;
}
