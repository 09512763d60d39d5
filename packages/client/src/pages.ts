import type { WithResponse } from "./answer.ts";
import { QuoAnswerError } from "./errors.ts";
import type { OperationCall, OperationDescriptor } from "./operation.ts";

/** One page of a list. */
export interface Page<T> {
  readonly items: T[];
  /** Cursor of the next page, `null` on the last one. */
  readonly next: string | null;
}

/**
 * A list that is read page by page, and only as far as somebody asks. Every use starts again at the first page.
 *
 * A filter that is an empty list, such as `externalIds: []`, matches nothing: the list is one empty page, and no
 * request is made.
 *
 * @example
 * ```ts
 * for await (const user of quo.users.list()) console.log(user.email);
 * const { items, next } = await quo.conversations.list();
 * const some = await quo.contacts.list().collect({ limit: 25 });
 * ```
 */
export interface Pages<T> extends AsyncIterable<T> {
  /** Awaiting the list gives its first page. */
  then<A = Page<T>, B = never>(
    fulfilled?: ((page: Page<T>) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B>;
  /** The items of all pages. A signal that aborts ends the loop, also in the middle of a page. */
  [Symbol.asyncIterator](): AsyncGenerator<T, void, undefined>;
  /**
   * The pages, one request each, made when the loop asks for the next.
   *
   * @throws {QuoAnswerError} when a cursor comes again, rather than read the same page for ever.
   */
  pages(): AsyncGenerator<Page<T>, void, undefined>;
  /** Reads the items into an array, at most `limit` of them, and no page beyond the last item taken. */
  collect(options?: { limit?: number | undefined }): Promise<T[]>;
  /**
   * Gives the first page and the response it came in. Where an empty filter made the request unnecessary, the response
   * is made here: status 204, which Quo's lists never have, and no headers.
   */
  withResponse(): Promise<WithResponse<Page<T>>>;
}

/** The two ways to say where the next page starts. */
interface Body<T> {
  data: T[];
  nextPageToken?: string;
  nextCursor?: string;
}

/** Whether a filter is an empty list. A query cannot say so: without the parameter Quo would list everything. */
function asksForNothing({ filters = [] }: OperationDescriptor, query: unknown): boolean {
  return filters.some((name) => {
    const filter = (query as Record<string, unknown> | undefined)?.[name];
    return Array.isArray(filter) && filter.length === 0;
  });
}

/** Makes a list out of a call and the way to send the request of one page. */
export function createPages<T>(
  call: OperationCall,
  send: (call: OperationCall) => Promise<WithResponse<unknown>>,
): Pages<T> {
  const { operation, input, options } = call;
  const load = async (cursor?: string) => {
    if (asksForNothing(operation, input)) {
      options.signal?.throwIfAborted();
      return { data: { items: [], next: null }, response: new Response(null, { status: 204 }) };
    }
    const query = cursor ? { ...Object(input), [operation.beta ? "after" : "pageToken"]: cursor } : input;
    const { data, response } = await send({ ...call, input: query });
    const { data: items, nextPageToken, nextCursor } = data as Body<T>;
    return { data: { items, next: nextPageToken ?? nextCursor ?? null }, response };
  };
  async function* pages() {
    const seen = new Set<string>();
    for (let cursor: string | undefined; ; seen.add(cursor)) {
      const { data: page } = await load(cursor);
      yield page;
      if (!page.next) return;
      cursor = page.next;
      if (seen.has(cursor)) throw new QuoAnswerError(`${operation.id} repeats a cursor`, operation.id, false);
    }
  }
  async function* each() {
    for await (const page of pages())
      for (const item of page.items) {
        options.signal?.throwIfAborted();
        yield item;
      }
  }
  return {
    // oxlint-disable-next-line unicorn/no-thenable -- being awaitable is the point
    then: (fulfilled, rejected) =>
      load()
        .then(({ data }) => data)
        .then(fulfilled, rejected),
    [Symbol.asyncIterator]: each,
    pages,
    async collect({ limit = Infinity } = {}) {
      const taken: T[] = [];
      if (limit > 0)
        for await (const item of each()) {
          if (taken.push(item) >= limit) break;
        }
      return taken;
    },
    withResponse: load,
  };
}
