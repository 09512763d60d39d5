import { sampleEvent } from "./sample-event.ts";
import { bodyOf, type SignOptions, signWebhook } from "./sign-webhook.ts";

/** The ten mistakes that handlers of webhooks are seen to make, in the order in which they are looked for. */
export type HandlerMistake =
  | "refuses_genuine"
  | "skips_unsigned"
  | "ignores_forgery"
  | "compares_loosely"
  | "encodes_again"
  | "accepts_old"
  | "accepts_future"
  | "knows_one_signature"
  | "breaks_on_unknown"
  | "handles_twice";

/** One thing that every endpoint must do. */
export interface HandlerCase {
  /** The mistake it finds. */
  mistake: HandlerMistake;
  /** What is expected, as a sentence. */
  name: string;
  /** Rejects with what the endpoint did instead, and what to look for. */
  run: () => Promise<void>;
}

/** The endpoint under test. */
export interface HandlerCaseOptions {
  /** Its URL, or a function that gives it a request. */
  endpoint: string | URL | ((request: Request) => Response | Promise<Response>);
  /** A signing secret that it is configured with, `whsec_…`. Take one with bytes from 0x80 on, as real ones have. */
  secret: string;
  /** How many events it has handled so far. Without it, whether a repeat is handled twice can not be seen. */
  handled?: () => number | Promise<number>;
  /** The clock of the endpoint. Default: the system's. */
  now?: () => Date;
}

const hour = 3_600_000;

/**
 * Ten classic mistakes, each as a test to run against your own endpoint with any test runner, whatever it is written in.
 * Deliveries have ids of their own, so the endpoint may be used before and after.
 *
 * @example
 * for (const { name, run } of handlerCases({ endpoint: "http://localhost:3000/quo", secret })) test(name, run);
 */
export function handlerCases({ endpoint, secret, handled, now = () => new Date() }: HandlerCaseOptions): HandlerCase[] {
  const event = sampleEvent("message.received", { data: { resource: { text: "Ça va? 5 > 4 & 1/2 👍" } } });
  const newId = () => `msg_${crypto.randomUUID().replaceAll("-", "")}`;
  const signed = (body: unknown, more: Partial<SignOptions> = {}) =>
    signWebhook(body, { secrets: secret, id: newId(), sentAt: now(), ...more });

  async function post(body: unknown, headers: Record<string, string>): Promise<number> {
    const request = new Request(typeof endpoint === "function" ? "http://localhost/" : endpoint, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: bodyOf(body),
      redirect: "manual",
    });
    const response = await (typeof endpoint === "function" ? endpoint(request) : fetch(request));
    await response.body?.cancel();
    return response.status;
  }

  async function accepts(body: unknown, headers: Record<string, string>, hint: string): Promise<void> {
    const status = await post(body, headers);
    if (status < 200 || status > 299)
      throw new Error(`A genuine delivery got ${status}, so Quo would send it again. ${hint}`);
  }

  async function refuses(body: unknown, headers: Record<string, string>, hint: string): Promise<void> {
    const before = await handled?.();
    const status = await post(body, headers);
    if (status >= 200 && status <= 299) throw new Error(`A delivery that is not genuine got ${status}. ${hint}`);
    if (status >= 500) throw new Error(`A delivery that is not genuine got ${status}: the endpoint crashed. ${hint}`);
    if ((await handled?.()) !== before)
      throw new Error(`A delivery that was refused was handled all the same. ${hint}`);
  }

  const cases: [HandlerMistake, string, () => Promise<void>][] = [
    [
      "refuses_genuine",
      "accepts a genuine delivery",
      async () =>
        accepts(
          event,
          await signed(event),
          "It should read webhook-id, webhook-timestamp and webhook-signature, decode the secret behind whsec_ to bytes, and compare base64.",
        ),
    ],
    [
      "skips_unsigned",
      "refuses a delivery without a signature",
      async () => {
        await refuses(event, {}, "Missing headers must be a refusal, and so must a missing secret.");
        const { "webhook-signature": _, ...rest } = await signed(event);
        await refuses(event, rest, "A missing webhook-signature must be a refusal.");
        await refuses(event, { ...rest, "x-openphone-signature": "v1,AAAA" }, "There is no header of that name.");
      },
    ],
    [
      "ignores_forgery",
      "refuses a forged signature, a changed body and a changed id",
      async () => {
        const other = await signed(event, { secrets: "whsec_LKKaTuSdzN+hG4rW/iPS3BN+XqzSUqo9" });
        await refuses(event, other, "Is the result of the verification used, and awaited?");
        const headers = await signed(event);
        await refuses({ ...event, id: "EVforged00" }, headers, "The body must be part of what is signed.");
        await refuses(event, { ...headers, "webhook-id": newId() }, "The id must be part of what is signed.");
      },
    ],
    [
      "compares_loosely",
      "refuses an empty signature and the start of a right one",
      async () => {
        const headers = await signed(event);
        const signature = headers["webhook-signature"] as string;
        for (const wrong of ["v1,", signature.slice(0, 12), `${signature}A`, signature.toLowerCase()])
          await refuses(event, { ...headers, "webhook-signature": wrong }, "Compare whole digests, all 44 characters.");
      },
    ],
    [
      "encodes_again",
      "accepts a body that JSON would be written differently",
      async () => {
        const body = JSON.stringify(event, null, 1).replace("Ça", "\\u00c7a").replace("1/2", "1\\/2");
        await accepts(`${body}\n`, await signed(`${body}\n`), "Verify the bytes that came in, before any body parser.");
      },
    ],
    [
      "accepts_old",
      "refuses a delivery that was signed an hour ago",
      async () =>
        refuses(
          event,
          await signed(event, { sentAt: new Date(now().getTime() - hour) }),
          "Compare webhook-timestamp, in seconds, with the clock; 300 seconds are usual.",
        ),
    ],
    [
      "accepts_future",
      "refuses a delivery that was signed an hour ahead",
      async () =>
        refuses(
          event,
          await signed(event, { sentAt: new Date(now().getTime() + hour) }),
          "The tolerance holds on both sides: take the absolute difference.",
        ),
    ],
    [
      "knows_one_signature",
      "accepts a list of signatures, as during a rotation of the secret",
      async () => {
        const headers = await signed(event);
        const list = `v1a,AAAA v1,${"A".repeat(43)}= ${headers["webhook-signature"]}`;
        await accepts(
          event,
          { ...headers, "webhook-signature": list },
          "Split the header at blanks; any v1 entry may fit.",
        );
      },
    ],
    [
      "breaks_on_unknown",
      "accepts types, fields and values that nobody knows yet",
      async () => {
        const future = { ...event, type: "future.happened", data: { resource: {}, context: {}, links: { quo: null } } };
        await accepts(future, await signed(future), "Acknowledge unknown types: they come without notice.");
        const grown = {
          ...event,
          added: { deep: [1] },
          data: { ...event.data, resource: { ...event.data.resource, status: "teleported" } },
        };
        await accepts(grown, await signed(grown), "Ignore unknown fields and values: they come without notice.");
      },
    ],
    [
      "handles_twice",
      "handles a delivery once that comes twice, and accepts it both times",
      async () => {
        const before = await handled?.();
        const id = newId();
        await accepts(event, await signed(event, { id }), "It was the first of its id.");
        const between = await handled?.();
        await accepts(event, await signed(event, { id }), "A repeat must be acknowledged, or it comes eight times.");
        if (before === undefined || between === undefined) return;
        if (between !== before + 1) throw new Error(`One delivery was handled ${between - before} times.`);
        if ((await handled?.()) !== between)
          throw new Error("A repeat was handled again. Remember webhook-id for 28 hours.");
      },
    ],
  ];
  return cases.map(([mistake, name, run]) => ({ mistake, name, run }));
}
