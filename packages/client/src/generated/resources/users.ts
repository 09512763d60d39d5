// Generated from the description by `pnpm generate`. Do not edit.

import type { ListUsersQuery, User, UserId } from "../models.ts";
import type { Answer } from "../../answer.ts";
import { operation } from "../../operation.ts";
import type { Pages } from "../../pages.ts";
import type { RequestOptions, Transport } from "../../transport.ts";

/** Operations on `quo.users`. */
export interface Users {
  /**
   * Lists the people of the workspace.
   *
   * `GET /v1/users`, operation `listUsers_v1`.
   *
   * @param query What to list.
   *
   * @throws {QuoApiError} 400: 1100400; 401: 1100401; 403: 1100403; 404: 1100404; 429; 500: 1101500.
   * @example
   * ```ts
   * for await (const item of quo.users.list()) console.log(item);
   * ```
   */
  list(query?: ListUsersQuery, options?: RequestOptions): Pages<User>;

  /**
   * Reads one person of the workspace.
   *
   * `GET /v1/users/{userId}`, operation `getUserById_v1`.
   *
   * @param userId The user.
   *
   * @throws {QuoApiError} 400: 1100400; 401: 1100401; 403: 1100403; 404: 1100404; 429; 500: 1101500.
   * @example
   * ```ts
   * const result = await quo.users.get("USk4Lz91Fd");
   * ```
   */
  get(userId: UserId, options?: RequestOptions): Answer<User>;
}

/**
 * Lists the people of the workspace.
 *
 * The standalone function of {@link Users.list}.
 */
export const listUsers: (quo: Transport, query?: ListUsersQuery, options?: RequestOptions) => Pages<User> =
  /* @__PURE__ */ operation("listUsers_v1", "GET /v1/users", "query", "page");

/**
 * Reads one person of the workspace.
 *
 * The standalone function of {@link Users.get}.
 */
export const getUserById: (quo: Transport, userId: UserId, options?: RequestOptions) => Answer<User> =
  /* @__PURE__ */ operation("getUserById_v1", "GET /v1/users/{userId}", "", "data");

/** All operations of {@link Users}, for {@link createQuoClient} to bind. */
export const users = { list: listUsers, get: getUserById };
