import type { User } from "../documents.ts";
import { readPage } from "../state/paging.ts";
import { requirePhoneNumber } from "./members.ts";
import { type Handlers, notFound, withPageToken } from "./operation.ts";

/** Lists and reads what the app sets up: users, Quo numbers and the custom fields of contacts. */
export const directoryHandlers: Handlers<
  "listUsers_v1" | "getUserById_v1" | "listPhoneNumbers_v1" | "getPhoneNumberById_v1" | "getContactCustomFields_v1"
> = {
  listUsers_v1({ core, route, parameters }) {
    const page = withPageToken(route, "pageToken", () =>
      readPage<{ doc: string }>(core.db, {
        table: "users",
        where: [],
        values: [],
        limit: parameters.maxResults ?? 10,
        token: parameters.pageToken,
        scope: route.id,
      }),
    );
    const data = page.rows.map(({ doc }) => JSON.parse(doc) as User);
    return { data, totalItems: data.length, nextPageToken: page.next };
  },
  getUserById_v1({ core, route, parameters }) {
    const user = core.store.user(parameters.userId);
    if (user === undefined) throw notFound(route, "User");
    return { data: user };
  },
  listPhoneNumbers_v1({ core, route, parameters: { userId } }) {
    if (userId !== undefined && core.store.user(userId) === undefined) throw notFound(route, "User");
    const all = core.store.phoneNumbers();
    return { data: userId === undefined ? all : all.filter(({ users }) => users.some(({ id }) => id === userId)) };
  },
  getPhoneNumberById_v1: (call) => ({ data: requirePhoneNumber(call, call.parameters.phoneNumberId) }),
  getContactCustomFields_v1: ({ core }) => ({ data: core.store.customFields() }),
};
