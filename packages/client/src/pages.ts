import { QuoError } from "./errors.ts";
import type { OperationCall } from "./operation.ts";

/** One page of a list. */
export interface Page<T> {
  readonly items: T[];
  /** Cursor of the next page, `null` on the last one. */
  readonly next: string | null;
}

/** A list that is read page by page, and only as far as somebody asks. */
export class Pages<T> implements PromiseLike<Page<T>>, AsyncIterable<T> {
  readonly #call: OperationCall;
  readonly #send: (call: OperationCall) => Promise<unknown>;

  constructor(call: OperationCall, send: (call: OperationCall) => Promise<unknown>) {
    this.#call = call;
    this.#send = send;
  }

  async #fetch(cursor: string | undefined): Promise<Page<T>> {
    const { operation, query } = this.#call;
    const call =
      cursor === undefined ? this.#call : { ...this.#call, query: { ...query, [operation.cursor ?? ""]: cursor } };
    const body = (await this.#send(call)) as { data: T[]; [next: string]: unknown };
    return { items: body.data, next: (body[operation.next ?? ""] as string | null | undefined) ?? null };
  }

  /** Awaiting the list gives its first page. */
  // oxlint-disable-next-line unicorn/no-thenable -- being awaitable is the point
  then<A = Page<T>, B = never>(
    fulfilled?: ((page: Page<T>) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#fetch(undefined).then(fulfilled, rejected);
  }

  /** The pages, one request each, made when the loop asks for the next. */
  async *pages(): AsyncGenerator<Page<T>, void, undefined> {
    const seen = new Set<string>();
    let cursor: string | undefined;
    do {
      const page = await this.#fetch(cursor);
      yield page;
      cursor = page.next ?? undefined;
      if (cursor !== undefined && seen.has(cursor))
        throw new QuoError(
          `${this.#call.operation.id} gave a cursor it had given before; stopped instead of reading the same page for ever.`,
        );
      if (cursor !== undefined) seen.add(cursor);
    } while (cursor !== undefined);
  }

  /** The items of all pages. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  /** Reads the items into an array, at most `limit` of them. */
  async collect({ limit = Infinity }: { limit?: number } = {}): Promise<T[]> {
    const items: T[] = [];
    if (limit <= 0) return items;
    for await (const item of this) {
      items.push(item);
      if (items.length >= limit) break;
    }
    return items;
  }
}
