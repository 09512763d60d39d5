import { cachedKey, hmac } from "../verification/hmac.ts";
import type { Secrets, WebhookSystem } from "../verification/options.ts";
import { decodeSecret, listSecrets } from "../verification/secret.ts";

/** How to sign a delivery. */
export interface SignOptions {
  /** The signing secret; with several, the delivery is signed with each, as during a rotation. */
  secrets: Secrets;
  /** The scheme. Default: `beta`. */
  system?: WebhookSystem;
  /** `webhook-id` of a beta delivery. Default: `msg_test`. Give each delivery its own where replays are dropped. */
  id?: string;
  /** The time of signing. Default: now. */
  sentAt?: Date;
}

/** The bytes that came in are what is signed; an event is written as Quo writes it, in compact JSON. */
export const bodyOf = (body: unknown): string => (typeof body === "string" ? body : JSON.stringify(body));

/**
 * Signs a body as Quo does and gives the headers that go with it.
 *
 * @param body The text to send, or an event, which is written as compact JSON.
 * @throws WebhookVerificationError when a secret can not be decoded.
 *
 * @example
 * const headers = await signWebhook(body, { secrets: "whsec_…" });
 */
export async function signWebhook(body: unknown, options: SignOptions): Promise<Record<string, string>> {
  const { system = "beta", id = "msg_test", sentAt = new Date() } = options;
  const text = bodyOf(body);
  const sign = (prefix: string) =>
    Promise.all(
      listSecrets(options.secrets).map(async (secret, at) =>
        hmac(await cachedKey(secret, () => decodeSecret(secret, at)), prefix, text),
      ),
    );
  if (system === "legacy") {
    const time = `${sentAt.getTime()}`;
    const digests = await sign(`${time}.`);
    return { "openphone-signature": digests.map((digest) => `hmac;1;${time};${digest}`).join(",") };
  }
  const time = `${Math.floor(sentAt.getTime() / 1000)}`;
  const digests = await sign(`${id}.${time}.`);
  return {
    "webhook-id": id,
    "webhook-timestamp": time,
    "webhook-signature": digests.map((digest) => `v1,${digest}`).join(" "),
  };
}

/**
 * A whole delivery as a Fetch `Request`, signed.
 *
 * @param url Where it goes; for a handler that is called directly any URL does.
 *
 * @example
 * const response = await handler(await signedRequest("http://localhost/quo", sampleEvent("message.received"), { secrets }));
 */
export async function signedRequest(url: string, body: unknown, options: SignOptions): Promise<Request> {
  const text = bodyOf(body);
  return new Request(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...(await signWebhook(text, options)) },
    body: text,
  });
}
