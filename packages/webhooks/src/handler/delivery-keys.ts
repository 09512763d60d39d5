import { eventKey } from "../migration/event-key.ts";
import type { VerifiedDelivery } from "../verification/verified-delivery.ts";

const hexDigest = async (text: string) =>
  Array.from(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");

/**
 * The names under which a delivery is claimed. A beta delivery has `webhook-id`; a legacy one only the id of its event,
 * or failing that its content.
 */
export async function deliveryKeys(
  { event, system, id }: VerifiedDelivery,
  dedupe: "delivery" | "event",
): Promise<string[]> {
  const own = id ?? event.id ?? (await hexDigest(JSON.stringify(event)));
  const business = dedupe === "event" ? eventKey(event) : undefined;
  const key = `${system}:${own.length > 200 ? await hexDigest(own) : own}`;
  return business === undefined ? [key] : [key, `event:${business}`];
}
