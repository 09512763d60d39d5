import { createHmac, createSecretKey, timingSafeEqual } from "node:crypto";
import { verify as verifyOctokit } from "@octokit/webhooks-methods";
import { verifyWebhook } from "@quo-api/webhooks";
import { verifyWebhookSync } from "@quo-api/webhooks/node";
import { sampleEvent } from "@quo-api/webhooks/testing";
import { Webhook as StandardWebhook } from "standardwebhooks";
import { Stripe } from "stripe";
import { Webhook as SvixWebhook } from "svix";
import { type Contender, type Measured, measure } from "./webhook-measure.ts";

/** Sizes of bodies, in bytes. */
export const sizes = [500, 4000, 64_000];

const key = Buffer.from("quo-webhook-test-key-number-0001");
const secret = `whsec_${key.toString("base64")}`;
const keyObject = createSecretKey(key);

/** A turn of a conversation as it is transcribed, some forty words. */
const turn = {
  userId: null,
  identifier: "+12065550187",
  content:
    "We have two cargo bikes here that are ridden every day, and both need their yearly service before the season starts, so I would like a quote for that, and I would also like to know whether you could pick them up on a Monday, since that is the day on which we stay closed.",
  start: 2.5,
  end: 17.25,
};

/** A text message for the small size, a transcript of as many turns as it takes for the others. */
function bodyOf(size: number): Buffer {
  const small = JSON.stringify(sampleEvent("message.received"));
  const event = sampleEvent("call.transcript.completed", { data: { resource: { dialogue: [] } } });
  const count = Math.round((size - JSON.stringify(event).length) / (JSON.stringify(turn).length + 1));
  event.data.resource.dialogue = Array.from({ length: Math.max(0, count) }, () => turn);
  return Buffer.from(size < 1000 ? small : JSON.stringify(event));
}

/** Everything that verifies and parses the same body; each under its own scheme, signed now for those that only know now. */
export function verifiers(size: number): Contender[] {
  const body = bodyOf(size);
  const text = body.toString();
  const seconds = Math.floor(Date.now() / 1000);
  const id = "msg_3BqT9xQm2ZrVnH5yL8wKcD";
  const sign = (content: string) => createHmac("sha256", key).update(content);
  const headers = {
    "webhook-id": id,
    "webhook-timestamp": `${seconds}`,
    "webhook-signature": `v1,${sign(`${id}.${seconds}.${text}`).digest("base64")}`,
  };
  const standard = new StandardWebhook(secret);
  const svix = new SvixWebhook(secret);
  const { webhooks } = new Stripe("sk_test_x");
  const stripeSecret = "whsec_stripe";
  const stripeHeader = webhooks.generateTestHeaderString({ payload: text, secret: stripeSecret, timestamp: seconds });
  const octokit = `sha256=${createHmac("sha256", "octokit").update(text).digest("hex")}`;
  return [
    {
      name: "floor",
      run() {
        const digest = createHmac("sha256", keyObject)
          .update(`${headers["webhook-id"]}.${headers["webhook-timestamp"]}.`)
          .update(body)
          .digest();
        if (!timingSafeEqual(digest, Buffer.from(headers["webhook-signature"].slice(3), "base64")))
          throw new Error("wrong");
        return JSON.parse(body.toString());
      },
    },
    // For scale: nobody's verification, and part of everybody's row.
    { name: "JSON.parse alone", run: () => JSON.parse(text) },
    { name: "ours, Node", run: () => verifyWebhookSync(body, headers, secret) },
    { name: "ours, Node, text", run: () => verifyWebhookSync(text, headers, secret) },
    { name: "ours, WebCrypto", run: () => verifyWebhook(body, headers, secret) },
    { name: "standardwebhooks", run: () => standard.verify(text, headers) },
    { name: "standardwebhooks, bytes", run: () => standard.verify(body, headers) },
    // Since version 2 it only verifies.
    { name: "svix", run: () => (svix.verify(text, headers), JSON.parse(text)) },
    { name: "stripe", run: () => webhooks.constructEvent(text, stripeHeader, stripeSecret) },
    {
      name: "@octokit/webhooks-methods",
      run: async () => {
        if (!(await verifyOctokit("octokit", text, octokit))) throw new Error("wrong");
        return JSON.parse(text);
      },
    },
  ];
}

/** Measures verifying and parsing at one size. */
export const measureVerifiers = (size: number, rounds: number): Promise<Measured> => measure(verifiers(size), rounds);

/**
 * Measures verifying alone at one size: `JSON.parse`, which nobody here can make faster and whose share depends on the
 * payload, answers everybody at once.
 */
export async function measureVerifying(size: number, rounds: number): Promise<Measured> {
  const contenders = verifiers(size).filter(({ name }) => name !== "JSON.parse alone");
  const { parse } = JSON;
  const event = parse(bodyOf(size).toString());
  JSON.parse = () => event;
  try {
    return await measure(contenders, rounds);
  } finally {
    JSON.parse = parse;
  }
}

/** What refusing a forged delivery costs beside accepting a genuine one, in a flood. */
export async function measureFlood(rounds: number): Promise<Measured> {
  const genuine = verifiers(4000).find(({ name }) => name === "ours, Node") as Contender;
  const body = bodyOf(4000);
  const headers = {
    "webhook-id": "msg_1",
    "webhook-timestamp": `${Math.floor(Date.now() / 1000)}`,
    "webhook-signature": `v1,${"A".repeat(43)}=`,
  };
  const refuse = (diagnose: boolean) => () => {
    try {
      verifyWebhookSync(body, headers, secret, { diagnose });
    } catch (error) {
      return error;
    }
    throw new Error("A forged delivery was accepted.");
  };
  return measure(
    [
      { ...genuine, name: "accept" },
      { name: "refuse, no diagnosis", run: refuse(false) },
      { name: "refuse, diagnosis on", run: refuse(true) },
    ],
    rounds,
  );
}

function print(measured: Measured): void {
  const cost = (name: string) => measured.get(name) ?? Number.NaN;
  console.table(
    [...measured.keys()].map((name) => ({
      name,
      µs: cost(name).toFixed(2),
      "÷ floor": (cost(name) / cost("floor")).toFixed(2),
      "÷ ours, Node": (cost(name) / cost("ours, Node")).toFixed(2),
      "a second": Math.round(1e6 / cost(name)),
    })),
  );
}

if (import.meta.main) {
  const rounds = Number(process.argv[2] ?? 9);
  console.log(`Processor time, medians of ${rounds} alternating rounds`);
  for (const size of sizes) {
    console.log(`Verify and parse ${bodyOf(size).length} bytes`);
    print(await measureVerifiers(size, rounds));
    console.log(`Verify ${bodyOf(size).length} bytes`);
    print(await measureVerifying(size, rounds));
  }
  console.log("A flood of forged deliveries, 4 kB");
  console.table([...(await measureFlood(rounds))].map(([name, cost]) => ({ name, µs: cost.toFixed(2) })));
}
