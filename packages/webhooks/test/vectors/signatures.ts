import { readFileSync } from "node:fs";

/** A worked example of the beta scheme; SW-3 has two secrets. */
interface BetaVector {
  name: string;
  secret?: string;
  secretOld?: string;
  secretNew?: string;
  signatureOld?: string;
  webhookId: string;
  webhookTimestamp: string;
  body: string;
  bodyBytes: number;
  bodySha256: string;
  webhookSignature: string;
}

/** A worked example of the legacy scheme. */
interface LegacyVector {
  name: string;
  key: string;
  timestamp: string;
  body: string;
  bodyBytes: number;
  bodySha256: string;
  openphoneSignature: string;
}

const file = JSON.parse(readFileSync(new URL("signatures.json", import.meta.url), "utf8")) as {
  standardWebhooks: [BetaVector, BetaVector, BetaVector];
  legacy: [LegacyVector, LegacyVector];
};

export const [sw1, sw2, sw3] = file.standardWebhooks;
export const [lg1, lg2] = file.legacy;

/** The headers of a worked example of the beta scheme. */
export const betaHeadersOf = (vector: BetaVector): Record<string, string> => ({
  "webhook-id": vector.webhookId,
  "webhook-timestamp": vector.webhookTimestamp,
  "webhook-signature": vector.webhookSignature,
});

/** A clock that stands at some seconds from a time of signing, given in seconds. */
export const clockAt = (seconds: number | string, shift = 0) => ({
  now: () => new Date((Number(seconds) + shift) * 1000),
});

/** The two vectors published with the Standard Webhooks reference libraries. */
export const published = [
  {
    secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
    timestamp: 1614265330,
    body: '{"test": 2432232314}',
    signature: "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  },
  {
    secret: "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD",
    id: "msg_27UH4WbU6Z5A5EzD8u03UvzRbpk",
    timestamp: 1649367553,
    body: '{"email":"test@example.com","username":"test_user"}',
    signature: "v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=",
  },
];
