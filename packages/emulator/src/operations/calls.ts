import type { Call } from "../documents.ts";
import { type Core } from "../core.ts";
import { ApiError } from "../server/api-error.ts";
import { type Route } from "../server/route.ts";
import { readPage } from "../state/paging.ts";
import { requireMember, requirePhoneNumber } from "./members.ts";
import { type Handlers, notFound, withPageToken } from "./operation.ts";
import { timeBounds } from "./time-bounds.ts";

function requireCall(core: Core, route: Route, id: string): Call {
  const call = core.store.call(id);
  if (call === undefined) throw notFound(route, "Call");
  return call;
}

function requireIntelligence(core: Core, code: string): void {
  if (!core.settings.callIntelligence) throw new ApiError(code, "The plan of this workspace does not include it");
}

/** Lists and reads calls and what belongs to them. */
export const callHandlers: Handlers<
  | "listCalls_v1"
  | "getCallById_v1"
  | "getCallRecordings_v1"
  | "getCallSummary_v1"
  | "getCallTranscript_v1"
  | "getCallVoicemails_v1"
> = {
  listCalls_v1(call) {
    const { core, route, parameters } = call;
    const phoneNumber = requirePhoneNumber(call, parameters.phoneNumberId);
    requireMember(call, phoneNumber, parameters.userId);
    const bounds = timeBounds("created_at", parameters.createdAfter, parameters.createdBefore ?? parameters.since);
    const page = withPageToken(route, "pageToken", () =>
      readPage<{ doc: string }>(core.db, {
        table: "calls",
        where: ["phone_number_id = ?", "participant = ?", ...bounds.where],
        values: [phoneNumber.id, parameters.participants[0] ?? "", ...bounds.values],
        limit: parameters.maxResults,
        token: parameters.pageToken,
        scope: route.id,
      }),
    );
    const data = page.rows.map(({ doc }) => JSON.parse(doc) as Call);
    return { data, totalItems: data.length, nextPageToken: page.next };
  },

  getCallById_v1({ core, route, parameters }) {
    return { data: requireCall(core, route, parameters.callId) };
  },

  getCallRecordings_v1({ core, route, parameters }) {
    const { id } = requireCall(core, route, parameters.callId);
    const recordings = core.store.artefact(id, "recordings") ?? [];
    return { data: recordings.toSorted((a, b) => (a.startTime ?? "").localeCompare(b.startTime ?? "")) };
  },

  getCallSummary_v1({ core, route, parameters }) {
    const { id } = requireCall(core, route, parameters.callId);
    requireIntelligence(core, "0500403");
    const summary = core.store.artefact(id, "summary");
    if (summary === undefined) throw notFound(route, `Call summary of ${id}`);
    return { data: summary };
  },

  getCallTranscript_v1({ core, route, parameters }) {
    const { id } = requireCall(core, route, parameters.id);
    requireIntelligence(core, "0600403");
    const transcript = core.store.artefact(id, "transcript");
    if (transcript === undefined) throw notFound(route, `Call transcript of ${id}`);
    return { data: transcript };
  },

  getCallVoicemails_v1({ core, route, parameters }) {
    const { id } = requireCall(core, route, parameters.callId);
    const voicemail = core.store.artefact(id, "voicemail");
    if (voicemail === undefined) throw notFound(route, `Voicemail of ${id}`);
    const { activityId: _, ...data } = voicemail;
    return { data };
  },
};
