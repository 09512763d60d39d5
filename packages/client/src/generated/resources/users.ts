// Generated from the description by `pnpm generate`. Do not edit.

import type { ListUsersQuery, User, UserId } from "../models.ts";
import type { Answer } from "../../answer.ts";
import { operation } from "../../operation.ts";
import type { Pages } from "../../pages.ts";
import type { RequestOptions, Transport } from "../../transport.ts";

/** Operations on `quo.users`. */
export interface Users {
  /**
   * List users.
   *
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
   * Get a user.
   *
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

/** List users, as a function of its own: {@link Users.list} tells the details. */
export const listUsers: (quo: Transport, query?: ListUsersQuery, options?: RequestOptions) => Pages<User> =
  /* @__PURE__ */ operation("listUsers_v1", "GET /v1/users", "query", "page");

/** Get a user, as a function of its own: {@link Users.get} tells the details. */
export const getUserById: (quo: Transport, userId: UserId, options?: RequestOptions) => Answer<User> =
  /* @__PURE__ */ operation("getUserById_v1", "GET /v1/users/{userId}", "", "data");

/** All operations of {@link Users}, for {@link createQuoClient} to bind. */
export const users = { list: listUsers, get: getUserById };
