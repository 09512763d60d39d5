import { BodyTooLargeError, bodyConsumedError } from "./outcome.ts";

/** Puts the chunks of a body together and stops when they become more than allowed. */
export async function collect(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxBytes) throw new BodyTooLargeError(maxBytes);
    parts.push(chunk);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  // Not every runtime can iterate a stream, every one has readers.
  const reader = stream.getReader();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      ended = done;
      if (done) return;
      yield value;
    }
  } finally {
    if (!ended) await reader.cancel().catch(() => {});
  }
}

/**
 * Reads the raw body of a Fetch request.
 *
 * @throws BodyTooLargeError before reading more than `maxBytes`.
 * @throws WebhookVerificationError at once when something else read the body, with `fix` in its message.
 */
export async function readRequest(request: Request, maxBytes: number, fix: string): Promise<Uint8Array> {
  if (request.bodyUsed || request.body?.locked) throw bodyConsumedError(fix);
  if (Number(request.headers.get("content-length")) > maxBytes) throw new BodyTooLargeError(maxBytes);
  return request.body ? collect(chunksOf(request.body), maxBytes) : new Uint8Array();
}
