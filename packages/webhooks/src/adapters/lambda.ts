import type { WebhookHandlerOptions } from "../handler/handler-options.ts";
import { bodyConsumedError, BodyTooLargeError } from "../handler/outcome.ts";
import { createReceiver } from "../handler/receiver.ts";
import type { HeadersLike } from "../verification/options.ts";

type HeaderRecord = { readonly [name: string]: string | undefined };

/** What is used of an event of API Gateway (v1 and v2), a function URL or an Application Load Balancer. */
export interface LambdaEventLike {
  /** Version 1 and load balancers. */
  httpMethod?: string | undefined;
  multiValueHeaders?: { readonly [name: string]: readonly string[] | undefined } | null | undefined;
  /** Version 2 and function URLs. */
  requestContext?: object;
  headers?: HeaderRecord | null | undefined;
  body?: string | null | undefined;
  isBase64Encoded?: boolean | undefined;
}

/** The answer, as all of these sources take it. */
export interface LambdaResult {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}

function headersOf({ headers, multiValueHeaders }: LambdaEventLike): HeadersLike {
  return multiValueHeaders && Object.keys(multiValueHeaders).length > 0 ? multiValueHeaders : (headers ?? {});
}

const methodOf = (context: { http?: { method?: string } } | undefined) => context?.http?.method;

function readBody({ body, isBase64Encoded }: LambdaEventLike, maxBytes: number): string | Uint8Array {
  if (typeof body === "object" && body !== null)
    throw bodyConsumedError("Leave out middleware that parses event.body, such as httpJsonBodyParser of middy.");
  const text = body ?? "";
  // Base64 takes four characters for three bytes; this is only a limit, so the padding does not matter.
  if ((isBase64Encoded ? (text.length * 3) / 4 : text.length) > maxBytes) throw new BodyTooLargeError(maxBytes);
  return isBase64Encoded ? Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0)) : text;
}

/**
 * A handler for AWS Lambda behind API Gateway (payload version 1 or 2), a function URL or a load balancer. It answers
 * when the work is done, because Lambda stops a function with its answer: `deadline` is off unless you set it, and then
 * the answer is 503 so that Quo comes again.
 *
 * @throws WebhookVerificationError with reason `invalid_secret` when a secret is unusable.
 *
 * @example
 * export const handler = lambdaWebhook({ secrets: process.env.QUO_WEBHOOK_SECRET, on: { "message.received": save } });
 */
export function lambdaWebhook(options: WebhookHandlerOptions): (event: LambdaEventLike) => Promise<LambdaResult> {
  const receive = createReceiver({ deadline: Infinity, afterDeadline: "retry", ...options });
  return async (event) => {
    const { status, headers, body } = await receive({
      method: event.httpMethod ?? methodOf(event.requestContext) ?? "POST",
      headers: headersOf(event),
      readBody: (maxBytes) => readBody(event, maxBytes),
    });
    return { statusCode: status, headers, body };
  };
}
