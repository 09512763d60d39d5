import { type Database, type Value } from "./database.ts";
import { hashText } from "./random.ts";

/** A list, newest first, with the filters of one request. */
export interface ListQuery {
  /** Table with `seq`, `created_at` and `doc`. */
  table: string;
  /** Conditions joined by AND, without `WHERE`. */
  where: string[];
  values: Value[];
  limit: number;
  /** The token of the page before. */
  token: string | undefined;
  /** Names the list in its tokens, so that the token of another list is refused. */
  scope: string;
  /** Column besides `seq` that orders the list. */
  order?: string;
  columns?: string;
}

/** One page. */
export interface PageOf<Row> {
  rows: Row[];
  next: string | null;
}

interface Positioned {
  seq: number;
  position: string;
}

/** Thrown for a token that no page of this list gave. */
export class UnknownPageToken extends Error {}

function encode(scope: string, { position, seq }: Positioned): string {
  const text = `${position}|${seq}`;
  return Buffer.from(`${text}|${hashText(scope + text).toString(36)}`).toString("base64url");
}

function decode(scope: string, token: string): Positioned {
  const [position = "", seq = "", check] = Buffer.from(token, "base64url").toString("utf8").split("|");
  if (check !== hashText(`${scope}${position}|${seq}`).toString(36)) throw new UnknownPageToken();
  return { position, seq: Number(seq) };
}

/** Reads one page by its position in the order, never by counting rows. */
export function readPage<Row>(db: Database, query: ListQuery): PageOf<Row> {
  const { table, limit, token, scope, order = "created_at", columns = "doc" } = query;
  const where = [...query.where];
  const values = [...query.values];
  if (token !== undefined) {
    const after = decode(scope, token);
    where.push(`(${order}, seq) < (?, ?)`);
    values.push(after.position, after.seq);
  }
  const condition = where.length === 0 ? "" : `WHERE ${where.join(" AND ")}`;
  const rows = db.all<Row & Positioned>(
    `SELECT ${columns}, seq, ${order} AS position FROM ${table} ${condition} ORDER BY ${order} DESC, seq DESC LIMIT ?`,
    ...values,
    limit + 1,
  );
  const more = rows.length > limit;
  if (more) rows.pop();
  const last = rows.at(-1);
  return { rows, next: more && last !== undefined ? encode(scope, last) : null };
}
