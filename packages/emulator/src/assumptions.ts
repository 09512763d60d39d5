/** One thing nobody has published, and what the emulator does about it. */
interface Assumption<T> {
  readonly value: T;
  readonly meaning: string;
}

const assume = <T>(value: T, meaning: string): Assumption<T> => ({ value, meaning });

/** Everything the emulator does without a published fact behind it. Each can be overridden by name. */
export const assumptionTable = {
  unauthorizedEnvelope: assume<"gateway" | "documented">(
    "gateway",
    "A 401 has the body seen live (`gateway`) or the documented one (`documented`).",
  ),
  datedErrorCodes: assume(
    false,
    "Errors of the dated operations carry `code` and `status`, as in the documents of July 2026. Nobody has seen them live.",
  ),
  legacyPayloads: assume<"observed" | "documented">(
    "observed",
    "v1 deliveries have the form that integrations receive (`observed`) or that of the official samples (`documented`).",
  ),
  absentContactNames: assume<"kept" | "emptied">(
    "kept",
    "What becomes of names, company, role, external id and source that a contact update leaves out.",
  ),
  absentCustomFields: assume<"kept" | "emptied">(
    "kept",
    "What becomes of the custom fields when a contact update leaves out `customFields`.",
  ),
  contactItemIds: assume<"accepted" | "refused">(
    "accepted",
    "Whether a contact update may send the `id` of an email or a phone number. One integration saw it refused.",
  ),
  reservedSourcesOnUpdate: assume(
    true,
    "The words that `source` may not have on create are refused on update too. One integration saw it.",
  ),
  callDuration: assume<"whole" | "talk">(
    "whole",
    "`duration` of a call counts from its creation to its end (`whole`) or from the answer to the end (`talk`).",
  ),
  unansweredCallStatus: assume<"no-answer" | "missed">("no-answer", "How an incoming call ends that nobody took."),
  maxBodyBytes: assume(1_000_000, "A larger request body is answered 413."),
  openTaskLimit: assume(10_000, "Open tasks a workspace may have before 402 `0600402`."),
  betaWebhookLimit: assume(
    50,
    "Beta webhooks a workspace may have before 403 `0300403`. The number is published, the answer is not.",
  ),
  messageSentAfterMs: assume(300, "From `queued` to `sent`."),
  messageDeliveredAfterMs: assume(1500, "From `queued` to `delivered` or `undelivered`."),
  undeliverableNumbers: assume<readonly string[]>(
    ["+15005550009"],
    "Messages to these numbers end as `undelivered`, with the error code `30006`.",
  ),
  failingNumbers: assume<readonly string[]>(
    ["+15005550001"],
    "Messages to these numbers are never sent: `message.failed` without an error code, and `undelivered` in v1, which has no `failed`.",
  ),
  excludeInactiveWithoutActivity: assume(
    true,
    "`excludeInactive` drops conversations without any activity, besides deleted ones.",
  ),
  rotatedKeyOverlapMs: assume(
    24 * 3600 * 1000,
    "How long deliveries are signed with the old secret too after a rotate.",
  ),
  retryScheduleMs: assume<readonly number[]>(
    [0, 5_000, 300_000, 1_800_000, 7_200_000, 18_000_000, 36_000_000, 36_000_000],
    "Delay before each delivery attempt, counted from the failure before it. Published for beta webhooks.",
  ),
  legacyRetries: assume(true, "v1 deliveries are retried on the same schedule. With `false` they are tried once."),
  deliveryTimeoutMs: assume(15_000, "How long a receiver may take, in real time."),
  storedResponseBytes: assume(64_000, "How much of a receiver's answer an attempt keeps."),
  readOnlyContactSources: assume<readonly string[]>(
    ["hubspot", "salesforce"],
    "Contacts with these sources belong to a native integration; changing them is answered 403 `0801403`.",
  ),
  appWebhookIds: assume<readonly string[]>(
    ["WHapp0000001"],
    "Webhooks made in the app, which v1 answers with 400 `0305400`.",
  ),
} as const;

type Widen<T> = T extends boolean ? boolean : T extends readonly (infer Item)[] ? readonly Item[] : T;

/** The settings behind {@link assumptionTable}. */
export type Assumptions = {
  -readonly [Name in keyof typeof assumptionTable]: Widen<(typeof assumptionTable)[Name]["value"]>;
};

/** The assumed values with some of them replaced. */
export function withAssumptions(overrides: Partial<Assumptions> = {}): Assumptions {
  const values = Object.fromEntries(Object.entries(assumptionTable).map(([name, { value }]) => [name, value]));
  return { ...values, ...overrides } as Assumptions;
}
