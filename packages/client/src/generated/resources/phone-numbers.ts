// Generated from the description by `pnpm generate`. Do not edit.

import type { ListPhoneNumbersQuery, PhoneNumber, PhoneNumberId } from "../models.ts";
import type { Answer } from "../../answer.ts";
import { operation } from "../../operation.ts";
import type { RequestOptions, Transport } from "../../transport.ts";

/** Operations on `quo.phoneNumbers`. */
export interface PhoneNumbers {
  /**
   * Lists the Quo numbers of the workspace, all in one answer.
   *
   * `GET /v1/phone-numbers`, operation `listPhoneNumbers_v1`.
   *
   * @param query What to list.
   *
   * @throws {QuoApiError} 400: 0400400; 401: 0400401; 403: 0400403; 404: 0400404; 429; 500: 0401500.
   * @example
   * ```ts
   * const result = await quo.phoneNumbers.list();
   * ```
   */
  list(query?: ListPhoneNumbersQuery, options?: RequestOptions): Answer<PhoneNumber[]>;

  /**
   * Reads one Quo number with its users and the regions it may text and call.
   *
   * `GET /v1/phone-numbers/{phoneNumberId}`, operation `getPhoneNumberById_v1`.
   *
   * @param phoneNumberId The Quo number, by id. Its E.164 form is not accepted.
   *
   * @throws {QuoApiError} 400: 0400400; 401: 0400401; 403: 0400403; 404: 0400404; 429; 500: 0401500.
   * @example
   * ```ts
   * const result = await quo.phoneNumbers.get("PN5tGh20Rx");
   * ```
   */
  get(phoneNumberId: PhoneNumberId, options?: RequestOptions): Answer<PhoneNumber>;
}

/**
 * Lists the Quo numbers of the workspace, all in one answer.
 *
 * The standalone function of {@link PhoneNumbers.list}.
 */
export const listPhoneNumbers: (
  quo: Transport,
  query?: ListPhoneNumbersQuery,
  options?: RequestOptions,
) => Answer<PhoneNumber[]> = /* @__PURE__ */ operation("listPhoneNumbers_v1", "GET /v1/phone-numbers", "query", "data");

/**
 * Reads one Quo number with its users and the regions it may text and call.
 *
 * The standalone function of {@link PhoneNumbers.get}.
 */
export const getPhoneNumberById: (
  quo: Transport,
  phoneNumberId: PhoneNumberId,
  options?: RequestOptions,
) => Answer<PhoneNumber> = /* @__PURE__ */ operation(
  "getPhoneNumberById_v1",
  "GET /v1/phone-numbers/{phoneNumberId}",
  "",
  "data",
);

/** All operations of {@link PhoneNumbers}, for {@link createQuoClient} to bind. */
export const phoneNumbers = { list: listPhoneNumbers, get: getPhoneNumberById };
