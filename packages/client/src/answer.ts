import { errorFamily, type QuoApiError } from "./api-error.ts";
import type { Clock } from "./clock.ts";
import { QuoAnswerError } from "./errors.ts";
import { retryableUnlikeTheirStatus } from "./generated/error-codes.ts";
import type { ErrorItem } from "./generated/models.ts";
import type { OperationDescriptor } from "./operation.ts";
import type { Redact } from "./redact.ts";
import { isTransient, readRetryAfter } from "./retry.ts";

/** The result of a call together with the answer it came in, whose body has been read. */
export interface WithResponse<T> {
  readonly data: T;
  readonly response: Response;
}

/** A promise of a result that can tell more than the result. */
export interface Answer<T> extends Promise<T> {
  /** Gives the status and headers of the answer too. */
  withResponse(): Promise<WithResponse<T>>;
}

/** Makes a promise of the result from one of result and answer. */
export function answerOf<T>(result: Promise<WithResponse<T>>): Answer<T> {
  const data = result.then((whole) => whole.data);
  const withResponse = () => {
    // Whoever asks for the whole handles its failure; the part nobody awaits must not be reported as unhandled.
    data.catch(() => {});
    return result;
  };
  return Object.assign(data, { withResponse });
}

/** What reading an answer needs to know besides the answer. */
export interface ReadContext {
  operation: OperationDescriptor;
  redact: Redact;
  remedies?: Readonly<Record<string, string>> | undefined;
  clock: Clock;
}

/** As much as may be in an answer; nothing of it is certain. */
interface Body {
  data?: unknown;
  error?: object;
}

function parse(text: string): Body | undefined {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return undefined;
  }
}

/** Makes the error of an answer: from the documented envelope, the gateway's, or whatever text there is. */
export function errorOf(
  { status, headers }: Response,
  text: string,
  { operation: { id }, redact, remedies, clock }: ReadContext,
): QuoApiError {
  const body = parse(text);
  const { message, code, title, key, trace, errors } = Object(body?.error ?? body) as {
    [name in "message" | "code" | "title" | "key" | "trace"]?: string;
  } & { errors?: ErrorItem[] };
  const remedy = remedies?.[code ?? status];
  // Browsers hide a redirect behind status 0.
  const reason = status < 400 ? "redirected" : (message ?? text.replaceAll(/<[^>]*>/g, " ").slice(0, 99));
  const transient = isTransient(status);
  const error = new (errorFamily(status))(
    redact(`${id} was answered ${status}${code ? ` (${code})` : ""}: ${reason}${remedy ? `\n${remedy}` : ""}`),
    id,
    status < 400 || (transient && status !== 429),
    undefined,
    {
      status,
      code,
      title: title ?? key,
      trace,
      retryAfter: readRetryAfter(headers, clock),
      remedy,
      retryable: transient !== retryableUnlikeTheirStatus.includes(code!),
    },
  );
  // A hidden getter, because printed forms evaluate no getters: the inputs must not show.
  return Object.defineProperty(error, "errors", { get: () => errors ?? [] });
}

/**
 * Reads an answer and unwraps it as the description says.
 *
 * @throws {QuoApiError} for an error status, {@link QuoAnswerError} for a success without the promised content.
 */
export async function readAnswer(response: Response, context: ReadContext): Promise<unknown> {
  const { id, gives } = context.operation;
  const { status } = response;
  const text = await response.text();
  if (!response.ok) throw errorOf(response, text, context);
  if (gives === "nothing") return undefined;
  const body = parse(text);
  const data = gives === "all" ? body : body?.data;
  if (gives === "page" ? Array.isArray(data) : data !== undefined) return gives === "page" ? body : data;
  const what = body ? "without data" : "without JSON";
  throw new QuoAnswerError(`${id} was answered ${status} ${what}`, id, true, undefined, { status });
}
