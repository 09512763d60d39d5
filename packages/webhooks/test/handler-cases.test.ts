import { describe, expect, it } from "vitest";
import { createWebhookHandler, memoryStore, verifyWebhook } from "../src/index.ts";
import { handlerCases, type HandlerMistake } from "../src/testing.ts";

const secret = "whsec_MVkbbFEHR1S/JRL+VYrnk2+QXLIAS77Xb5sc2/JeUH4=";
const sentAt = Date.UTC(2026, 5, 22, 15);
const now = () => new Date(sentAt);

interface Endpoint {
  fetch: (request: Request) => Promise<Response>;
  handled: () => number;
}

const ok = () => new Response("ok");
const no = () => new Response("no", { status: 400 });

/** A careful endpoint by hand, of which single steps can be replaced by the way they are got wrong. */
function endpoint(wrong: {
  headers?: (headers: Headers) => Headers;
  body?: (text: string) => string;
  tolerance?: number;
  clock?: (headers: Headers) => Date;
  verify?: (body: string, headers: Headers) => Promise<unknown>;
  onRefusal?: () => Response;
  known?: boolean;
  remember?: boolean;
}): Endpoint {
  let handled = 0;
  const seen = new Set<string | null>();
  return {
    handled: () => handled,
    async fetch(request) {
      const headers = wrong.headers?.(request.headers) ?? request.headers;
      const text = await request.text();
      try {
        const body = wrong.body?.(text) ?? text;
        const clock = () => wrong.clock?.(headers) ?? now();
        const options = { now: clock, tolerance: wrong.tolerance ?? 300, diagnose: false };
        await (wrong.verify?.(body, headers) ?? verifyWebhook(body, headers, secret, options));
      } catch {
        return wrong.onRefusal?.() ?? no();
      }
      const event = JSON.parse(text) as { type: string; data: { resource: { status?: string } } };
      if (wrong.known && (event.type !== "message.received" || event.data.resource.status !== "received")) return no();
      const id = headers.get("webhook-id");
      if (seen.has(id) && wrong.remember !== false) return ok();
      seen.add(id);
      handled += 1;
      return ok();
    },
  };
}

const verify = (body: string, headers: Headers) => verifyWebhook(body, headers, secret, { now });

const mistaken: [HandlerMistake, string, Endpoint][] = [
  [
    "refuses_genuine",
    "reads a header that Quo does not send",
    endpoint({
      verify: async (_, headers) => {
        if (!headers.get("x-openphone-signature")?.startsWith("sha256=")) throw new Error("missing");
      },
    }),
  ],
  [
    "skips_unsigned",
    "verifies only if there is a signature",
    endpoint({ verify: async (body, headers) => headers.get("webhook-signature") && verify(body, headers) }),
  ],
  [
    "ignores_forgery",
    "verifies the headers but not the body",
    endpoint({
      verify: async (_, headers) => {
        if (headers.get("webhook-signature")?.length === 47 || headers.get("webhook-signature")?.includes(" ")) return;
        throw new Error("malformed");
      },
    }),
  ],
  [
    "compares_loosely",
    "compares the start of the digest",
    endpoint({
      verify: async (body, headers) => {
        const { signWebhook } = await import("../src/testing.ts");
        const seconds = Number(headers.get("webhook-timestamp"));
        if (Math.abs(now().getTime() - seconds * 1000) > 300_000) throw new Error("time");
        const right = await signWebhook(body, {
          secrets: secret,
          id: headers.get("webhook-id") ?? "",
          sentAt: new Date(seconds * 1000),
        });
        const given = (headers.get("webhook-signature") ?? "x").split(" ");
        if (
          !given.some(
            (entry) => entry.startsWith("v1,") && entry.length <= 47 && right["webhook-signature"]?.startsWith(entry),
          )
        )
          throw new Error("digest");
      },
    }),
  ],
  ["encodes_again", "verifies what it parsed", endpoint({ body: (text) => JSON.stringify(JSON.parse(text)) })],
  [
    "accepts_old",
    "has no replay window",
    endpoint({
      clock: (headers) => new Date(Math.min(now().getTime(), Number(headers.get("webhook-timestamp")) * 1000)),
    }),
  ],
  [
    "accepts_future",
    "checks the age only",
    endpoint({
      clock: (headers) => new Date(Math.max(now().getTime(), Number(headers.get("webhook-timestamp")) * 1000)),
    }),
  ],
  [
    "knows_one_signature",
    "takes the header for one signature",
    endpoint({
      headers: (headers) => {
        const copy = new Headers(headers);
        copy.set("webhook-signature", (headers.get("webhook-signature") ?? "").split(" ")[0] ?? "");
        return copy;
      },
    }),
  ],
  ["breaks_on_unknown", "knows today's types and values only", endpoint({ known: true })],
  ["handles_twice", "does not remember", endpoint({ remember: false })],
];

const findings = async ({ fetch, handled }: Endpoint): Promise<HandlerMistake[]> => {
  const found: HandlerMistake[] = [];
  for (const { mistake, run } of handlerCases({ endpoint: fetch, secret, handled, now }))
    await run().catch(() => found.push(mistake));
  return found;
};

describe("the ten mistakes", () => {
  it("are not found in a careful endpoint", async () => {
    expect(await findings(endpoint({}))).toEqual([]);
  });

  it("are not found in ours", async () => {
    let handled = 0;
    const handler = createWebhookHandler({
      secrets: secret,
      now,
      store: memoryStore({ now }),
      onError: () => {},
      on: { "message.received": () => void (handled += 1) },
    });
    expect(await findings({ fetch: (request) => handler(request), handled: () => handled })).toEqual([]);
  });

  it.each(mistaken)("%s is found in an endpoint that %s", async (mistake, _, wrong) => {
    expect(await findings(wrong)).toContain(mistake);
  });

  it.each(mistaken.slice(4))("%s is the only one found in an endpoint that %s", async (mistake, _, wrong) => {
    expect(await findings(wrong)).toEqual([mistake]);
  });

  it("have messages that say what to look for", async () => {
    const broken = endpoint({ onRefusal: () => new Response("", { status: 500 }) });
    const run = handlerCases({ endpoint: broken.fetch, secret, now })[1]?.run;
    await expect(run?.()).rejects.toThrow(/got 500: the endpoint crashed.*must be a refusal/);
  });

  it("can be looked for without knowing what was handled", async () => {
    for (const { run } of handlerCases({ endpoint: endpoint({}).fetch, secret, now }))
      await expect(run()).resolves.toBeUndefined();
  });
});
