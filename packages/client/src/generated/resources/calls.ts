// Generated from the description by `pnpm generate`. Do not edit.

import type { Call, CallId, CallRecording, CallSummary, CallTranscript, ListCallsQuery, Voicemail } from "../models.ts";
import type { Answer } from "../../answer.ts";
import { operation } from "../../operation.ts";
import type { Pages } from "../../pages.ts";
import type { RequestOptions, Transport } from "../../transport.ts";

/** Operations on `quo.calls`. */
export interface Calls {
  /**
   * Lists the calls of one Quo number with one outside number, those of colleagues on the number included. Only
   * calls between two parties can be listed.
   *
   * `GET /v1/calls`, operation `listCalls_v1`.
   *
   * @param query What to list.
   *
   * @throws {QuoApiError} 400: 0101400, 0100400; 401: 0100401; 403: 0101403; 404: 0100404; 429; 500: 0101500.
   * @example
   * ```ts
   * for await (const item of quo.calls.list({ phoneNumberId: "PN5tGh20Rx", participants: ["+12065550187"] }))
   *   console.log(item);
   * ```
   */
  list(query: ListCallsQuery, options?: RequestOptions): Pages<Call>;

  /**
   * Reads one call, for instance to learn who answered it or where it was forwarded.
   *
   * `GET /v1/calls/{callId}`, operation `getCallById_v1`.
   *
   * @param callId The call.
   *
   * @throws {QuoApiError} 400: 0101400, 0100400; 401: 0100401; 403: 0101403; 404: 0100404; 429; 500: 0101500.
   * @example
   * ```ts
   * const result = await quo.calls.get("AC90fe12cdCa");
   * ```
   */
  get(callId: CallId, options?: RequestOptions): Answer<Call>;

  /**
   * Reads every recorded segment of a call, the oldest first. A call that was not recorded answers an empty array.
   *
   * `GET /v1/call-recordings/{callId}`, operation `getCallRecordings_v1`.
   *
   * @param callId The call.
   *
   * @throws {QuoApiError} 400: 0900400; 401: 0900401; 403: 0900403; 404: 0900404; 429; 500: 0901500.
   * @example
   * ```ts
   * const result = await quo.calls.getRecordings("AC90fe12cdCa");
   * ```
   */
  getRecordings(callId: CallId, options?: RequestOptions): Answer<CallRecording[]>;

  /**
   * Reads the AI summary of a call, whether a person or the AI agent took it. A call that was never summarised,
   * such as an unanswered or very short one, answers 404.
   *
   * Needs a Business or Scale plan. On other plans the answer is 403 (an assumption); a summary whose `status` is
   * `absent` has been reported too.
   *
   * `GET /v1/call-summaries/{callId}`, operation `getCallSummary_v1`.
   *
   * @param callId The call.
   *
   * @throws {QuoApiError} 400: 0500400; 401: 0500401; 403: 0500403; 404: 0500404; 429; 500: 0501500.
   * @example
   * ```ts
   * const result = await quo.calls.getSummary("AC90fe12cdCa");
   * ```
   */
  getSummary(callId: CallId, options?: RequestOptions): Answer<CallSummary>;

  /**
   * Reads what was said in a call, segment by segment.
   *
   * Needs a Business or Scale plan. On other plans the answer is 403 (an assumption); 404 has been seen too.
   *
   * `GET /v1/call-transcripts/{id}`, operation `getCallTranscript_v1`.
   *
   * @param id The call. Named `id` here, `callId` in the other operations on a call.
   *
   * @throws {QuoApiError} 400: 0600400; 401: 0600401; 403: 0600403; 404: 0600404; 429; 500: 0601500.
   * @example
   * ```ts
   * const result = await quo.calls.getTranscript("AC90fe12cdCa");
   * ```
   */
  getTranscript(id: CallId, options?: RequestOptions): Answer<CallTranscript>;

  /**
   * Reads the voicemail a caller left, of which a call has at most one. A call without one answers 404. While it
   * is being processed, everything but `id` and `status` is `null`.
   *
   * `GET /v1/call-voicemails/{callId}`, operation `getCallVoicemails_v1`.
   *
   * @param callId The call.
   *
   * @throws {QuoApiError} 400: 1200400; 401: 1200401; 403: 1200403; 404: 1200404; 429; 500: 1201500.
   * @example
   * ```ts
   * const result = await quo.calls.getVoicemail("AC90fe12cdCa");
   * ```
   */
  getVoicemail(callId: CallId, options?: RequestOptions): Answer<Voicemail>;
}

/**
 * Lists the calls of one Quo number with one outside number, those of colleagues on the number included.
 *
 * The standalone function of {@link Calls.list}.
 */
export const listCalls: (quo: Transport, query: ListCallsQuery, options?: RequestOptions) => Pages<Call> =
  /* @__PURE__ */ operation("listCalls_v1", "GET /v1/calls", "query", "page", {
    defaults: { maxResults: 10 },
    replaced: { since: "createdBefore" },
  });

/**
 * Reads one call, for instance to learn who answered it or where it was forwarded.
 *
 * The standalone function of {@link Calls.get}.
 */
export const getCallById: (quo: Transport, callId: CallId, options?: RequestOptions) => Answer<Call> =
  /* @__PURE__ */ operation("getCallById_v1", "GET /v1/calls/{callId}", "", "data");

/**
 * Reads every recorded segment of a call, the oldest first.
 *
 * The standalone function of {@link Calls.getRecordings}.
 */
export const getCallRecordings: (quo: Transport, callId: CallId, options?: RequestOptions) => Answer<CallRecording[]> =
  /* @__PURE__ */ operation("getCallRecordings_v1", "GET /v1/call-recordings/{callId}", "", "data");

/**
 * Reads the AI summary of a call, whether a person or the AI agent took it.
 *
 * The standalone function of {@link Calls.getSummary}.
 */
export const getCallSummary: (quo: Transport, callId: CallId, options?: RequestOptions) => Answer<CallSummary> =
  /* @__PURE__ */ operation("getCallSummary_v1", "GET /v1/call-summaries/{callId}", "", "data");

/**
 * Reads what was said in a call, segment by segment.
 *
 * The standalone function of {@link Calls.getTranscript}.
 */
export const getCallTranscript: (quo: Transport, id: CallId, options?: RequestOptions) => Answer<CallTranscript> =
  /* @__PURE__ */ operation("getCallTranscript_v1", "GET /v1/call-transcripts/{id}", "", "data");

/**
 * Reads the voicemail a caller left, of which a call has at most one.
 *
 * The standalone function of {@link Calls.getVoicemail}.
 */
export const getCallVoicemails: (quo: Transport, callId: CallId, options?: RequestOptions) => Answer<Voicemail> =
  /* @__PURE__ */ operation("getCallVoicemails_v1", "GET /v1/call-voicemails/{callId}", "", "data");

/** All operations of {@link Calls}, for {@link createQuoClient} to bind. */
export const calls = {
  list: listCalls,
  get: getCallById,
  getRecordings: getCallRecordings,
  getSummary: getCallSummary,
  getTranscript: getCallTranscript,
  getVoicemail: getCallVoicemails,
};
