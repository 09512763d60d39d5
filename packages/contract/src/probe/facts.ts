import type { Assumptions } from "@quo-api/emulator";
import type { Json } from "../description.ts";
import type { Exchange } from "./judge-response.ts";
import { componentOf, type Visit } from "./place.ts";

/** A behaviour that responses can confirm or contradict, beyond types and shapes. */
export interface Fact {
  says: string;
  /** JSON Pointer in the bundle to what says it, or a file where the description has no place for it. */
  at: string;
  /** The emulator's switch for it. */
  assumption?: keyof Assumptions;
}

/** Receives whether one response confirms a fact; `undefined` where it cannot tell. */
export type Note = (fact: Fact, holds: boolean | undefined) => void;

const fact = (at: string, says: string, assumption?: keyof Assumptions): Fact => ({
  says,
  at,
  ...(assumption ? { assumption } : {}),
});

const server = "packages/emulator/src/server";
const schemas = "/components/schemas";
const parameters = "/components/parameters";

/** What a read-only run looks for. The facts about bounds and the order of lists are made from the description. */
export const facts = {
  gatewayBody: fact(`${schemas}/GatewayErrorBody`, "A 401 has the body of the gateway.", "unauthorizedEnvelope"),
  bearer: fact("/components/securitySchemes/apiKey", "A valid key after `Bearer` gets 401."),
  versionFirst: fact(`${parameters}/QuoApiVersion`, "A missing version gets 400 before the key is looked at."),
  betaHeader: fact(`${parameters}/BetaApiVersion`, "The version is still read under the name it had in the beta."),
  datedCodes: fact(`${schemas}/DatedErrorBody`, "Dated errors have neither `code` nor `status`.", "datedErrorCodes"),
  errorMessage: fact(
    `${schemas}/ErrorBody/properties/message`,
    "The `message` of a v1 error joins path and message of each entry of `errors` with commas.",
  ),
  unknownRoute: fact(`${server}/answer-request.ts`, "An unknown path or method gets 404 with an HTML page."),
  pageSize: fact(`${server}/read-parameters.ts`, "The size of a page may be left out where it is required, too."),
  brackets: fact(
    "/paths/~1v1~1contacts/get/description",
    "An optional list parameter under a name with brackets is ignored.",
  ),
  inactive: fact(
    "/paths/~1v1~1conversations/get/parameters/5",
    "`excludeInactive` drops conversations without any activity.",
    "excludeInactiveWithoutActivity",
  ),
  callDuration: fact(
    `${schemas}/Call/properties/duration`,
    "`duration` of a call counts from `createdAt` to `completedAt`.",
    "callDuration",
  ),
  unansweredCall: fact(
    `${schemas}/CallStatus`,
    "An incoming call that nobody took is `no-answer`, not `missed`.",
    "unansweredCallStatus",
  ),
  media: fact(`${schemas}/Message/properties/media`, "Messages since 21 August 2026 carry `media`."),
};

const time = (value: unknown) => (typeof value === "string" ? Date.parse(value) : Number.NaN);

/** Notes what one value of a successful response tells, by the name of its schema. */
export function observeValue({ value, forms }: Visit, note: Note): void {
  const names = forms.map(componentOf);
  const object: Json = Object(value);
  if (names.includes("Call")) {
    const seconds = (from: unknown) => (time(object.completedAt) - time(from)) / 1000;
    const [whole, talk] = [seconds(object.createdAt), seconds(object.answeredAt)];
    const near = (length: number) => Math.abs(length - object.duration) <= 1;
    // A call answered at once cannot tell the two apart.
    if (whole - talk > 2 && near(whole) !== near(talk)) note(facts.callDuration, near(whole));
    const ended = object.direction === "incoming" && object.completedAt !== null && object.forwardedTo === null;
    if (ended && object.answeredAt === null && /^(no-answer|missed)$/.test(object.status))
      note(facts.unansweredCall, object.status === "no-answer");
  }
  if (names.includes("Message") && time(object.createdAt) >= Date.parse("2026-08-22"))
    note(facts.media, "media" in object);
  for (const { at, node } of forms) {
    if (!Array.isArray(value) || !/newest\b.*\bfirst/i.test(node.description ?? "")) continue;
    const times = value.map((item) => time(item?.createdAt));
    const tells = new Set(times).size > 1 && !times.some(Number.isNaN);
    const sorted = times.every((each, index) => index === 0 || each <= Number(times[index - 1]));
    note(fact(at, `The items of ${at.split("/")[3]} come newest first.`), tells ? sorted : undefined);
  }
}

/** Notes what a response that reports an error tells. */
export function observeError({ status, json }: Exchange, names: (string | undefined)[], note: Note): void {
  const body: Json = Object(json);
  if (status === 401) note(facts.gatewayBody, "error" in body);
  if (names.includes("DatedErrorBody")) note(facts.datedCodes, !("code" in body || "status" in body));
  if (names.includes("ErrorBody") && Array.isArray(body.errors) && body.errors.every((item: Json) => item?.path)) {
    const joined = body.errors.map((item: Json) => `${item.path}: ${item.message}`).join(", ");
    note(facts.errorMessage, body.message === joined);
  }
}
