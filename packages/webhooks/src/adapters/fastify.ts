import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import type { WebhookHandlerOptions } from "../handler/handler-options.ts";
import { bodyConsumedError, BodyTooLargeError } from "../handler/outcome.ts";
import { createReceiver } from "../handler/receiver.ts";
import type { RawBody } from "../verification/options.ts";

/** A request with what plugins such as fastify-raw-body hang on it. */
type KeptRequest = FastifyRequest & { rawBody?: unknown };

const fix =
  "Register fastifyWebhooks as a plugin, which keeps the raw body for its route only, or add a content type parser with parseAs: 'buffer'.";

function rawBody(request: KeptRequest, maxBytes: number): RawBody {
  for (const body of [request.rawBody, request.body])
    if (typeof body === "string" || body instanceof Uint8Array) {
      if (body.length > maxBytes) throw new BodyTooLargeError(maxBytes);
      return body;
    }
  if (request.body === undefined || request.body === null) return "";
  throw bodyConsumedError(fix);
}

/**
 * A route handler for Fastify 5, for applications that keep the raw body themselves. {@link fastifyWebhooks} does that
 * for you.
 *
 * @throws WebhookVerificationError with reason `invalid_secret` when a secret is unusable.
 */
export function fastifyWebhook(
  options: WebhookHandlerOptions,
): (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> {
  const receive = createReceiver(options);
  return async (request, reply) => {
    const { status, headers, body } = await receive({
      method: request.method,
      headers: request.raw.rawHeaders,
      readBody: (maxBytes) => rawBody(request, maxBytes),
    });
    reply.code(status).headers(headers).send(body);
    return reply;
  };
}

/**
 * A plugin for Fastify 5 with one route that takes deliveries. Its body parser is its own: the rest of the application
 * goes on parsing JSON.
 *
 * @throws WebhookVerificationError with reason `invalid_secret`, when it is registered, if a secret is unusable.
 *
 * @example
 * await app.register(fastifyWebhooks, { path: "/webhooks/quo", secrets, on: { "message.received": save } });
 */
export const fastifyWebhooks: FastifyPluginAsync<WebhookHandlerOptions & { path: string }> = async (
  instance,
  { path, ...options },
) => {
  instance.removeAllContentTypeParsers();
  instance.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  instance.post(path, { bodyLimit: options.maxBodyBytes ?? 1_048_576 }, fastifyWebhook(options));
};
