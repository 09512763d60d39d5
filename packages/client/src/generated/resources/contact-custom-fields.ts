// Generated from the description by `pnpm generate`. Do not edit.

import type { ContactCustomFieldDefinition } from "../models.ts";
import type { Answer } from "../../answer.ts";
import { operation } from "../../operation.ts";
import type { RequestOptions, Transport } from "../../transport.ts";

/** Operations on `quo.contactCustomFields`. */
export interface ContactCustomFields {
  /**
   * Lists the custom contact fields of the workspace. They can be read here, but made and changed in the app only.
   *
   * `GET /v1/contact-custom-fields`, operation `getContactCustomFields_v1`.
   *
   * @throws {QuoApiError} 400: 0700400; 401: 0700401; 403: 0700403; 404: 0700404; 429; 500: 0701500.
   *
   * @example
   * ```ts
   * const result = await quo.contactCustomFields.list();
   * ```
   */
  list(options?: RequestOptions): Answer<ContactCustomFieldDefinition[]>;
}

/**
 * Lists the custom contact fields of the workspace.
 *
 * The standalone function of {@link ContactCustomFields.list}.
 */
export const getContactCustomFields: (
  quo: Transport,
  options?: RequestOptions,
) => Answer<ContactCustomFieldDefinition[]> = /* @__PURE__ */ operation(
  "getContactCustomFields_v1",
  "GET /v1/contact-custom-fields",
  "",
  "data",
);

/** All operations of {@link ContactCustomFields}, for {@link createQuoClient} to bind. */
export const contactCustomFields = { list: getContactCustomFields };
