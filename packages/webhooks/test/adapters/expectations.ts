import { expect, it } from "vitest";
import { sampleEvent, signedRequest, signWebhook } from "../../src/testing.ts";

export const secret = "whsec_MVkbbFEHR1S/JRL+VYrnk2+QXLIAS77Xb5sc2/JeUH4=";

/** Sends a request to the application under test, wherever it runs. */
export type Send = (path: string, init: RequestInit & { method: string }) => Promise<Response>;

/** The texts of the messages that the application's handler got. */
export const texts: string[] = [];

/** The options every adapter is tested with. */
export const options = {
  secrets: secret,
  maxBodyBytes: 20_000,
  onError: () => {},
  on: {
    "message.received": ({ data }: { data: { resource: { text: string } } }) => void texts.push(data.resource.text),
  },
};

/** A text that any re-encoding of the body changes. */
const text = "Señor Núñez: ¿a las 5? 👍🏽 <b> \\ / \u2028";
const event = sampleEvent("message.received", { data: { resource: { text } } });

/** A body whose white space and escapes do not survive parsing. */
export const body = JSON.stringify(event, null, 1).replace("Señor", "Se\\u00f1or");

/** A genuine delivery of that body. */
export async function delivery(given = body): Promise<RequestInit & { method: string }> {
  const headers = await signWebhook(given, { secrets: secret });
  return { method: "POST", body: given, headers: { "content-type": "application/json", ...headers } };
}

/**
 * What holds behind every adapter. `unread` is served by an adapter as it should be, `parsed` after a body parser; `taken`
 * gives the texts that reached the handler since it was last asked.
 */
export function servesDeliveries(
  send: Send,
  { unread = "/quo", parsed = "/parsed", fix = /before/, taken = async () => texts.splice(0) } = {},
): void {
  it("passes a genuine delivery on, byte for byte", async () => {
    await taken();
    const response = await send(unread, await delivery());
    expect([response.status, await response.text()]).toEqual([200, "handled"]);
    expect(await taken()).toEqual([text]);
  });

  it("refuses a forged one", async () => {
    await taken();
    const response = await send(unread, { ...(await delivery()), body: body.replace("5", "6") });
    expect([response.status, await response.text()]).toEqual([401, "refused: no_matching_signature"]);
    expect(await taken()).toEqual([]);
  });

  it("refuses an empty body", async () => {
    expect((await send(unread, { ...(await delivery()), body: "" })).status).toBe(401);
  });

  it("refuses a body that is too large", async () => {
    expect((await send(unread, { ...(await delivery()), body: "x".repeat(30_000) })).status).toBe(413);
  });

  it("fails at once, with the fix, when a body parser ran first", async () => {
    await taken();
    const response = await send(parsed, await delivery());
    expect(response.status).toBe(500);
    const answer = await response.text();
    expect(answer).toMatch(/^refused: body_not_raw: /);
    expect(answer).toMatch(fix);
    expect(await taken()).toEqual([]);
  });
}

/** A signed request for frameworks that are called without a network. */
export const request = (url: string): Promise<Request> => signedRequest(url, body, { secrets: secret });
