import { createHmac } from "node:crypto";

const digest = (key: string, content: string): string =>
  createHmac("sha256", Buffer.from(key, "base64")).update(content, "utf8").digest("base64");

/** The headers of a beta delivery: Standard Webhooks, one signature a secret. */
export function standardHeaders(
  id: string,
  atMs: number,
  body: string,
  secrets: readonly string[],
): Record<string, string> {
  const timestamp = String(Math.floor(atMs / 1000));
  const signatures = secrets.map(
    (secret) => `v1,${digest(secret.replace(/^whsec_/, ""), `${id}.${timestamp}.${body}`)}`,
  );
  return { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": signatures.join(" ") };
}

/** The header of a v1 delivery, with its timestamp in milliseconds. */
export function legacyHeaders(atMs: number, body: string, key: string): Record<string, string> {
  return { "openphone-signature": `hmac;1;${atMs};${digest(key, `${atMs}.${body}`)}` };
}
