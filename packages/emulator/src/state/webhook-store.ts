import type { LegacyWebhook, Webhook } from "../documents.ts";
import { type Database } from "./database.ts";

/** A webhook of either system with its secrets. */
export interface StoredWebhook {
  system: "beta" | "legacy";
  key: string;
  /** The secret before the last rotate, and until when deliveries are signed with it too. */
  previousKey: string | null;
  previousKeyUntil: number | null;
  webhook: Webhook | LegacyWebhook;
}

interface Row {
  system: "beta" | "legacy";
  key: string;
  previous_key: string | null;
  previous_key_until: number | null;
  doc: string;
}

const columns = "system, key, previous_key, previous_key_until, doc";

function read(row: Row): StoredWebhook {
  return {
    system: row.system,
    key: row.key,
    previousKey: row.previous_key,
    previousKeyUntil: row.previous_key_until,
    webhook: JSON.parse(row.doc) as Webhook | LegacyWebhook,
  };
}

/** The webhooks of both systems. Subscriptions are asked for at every event, so they are kept in memory too. */
export class WebhookStore {
  readonly #db: Database;
  #cached: StoredWebhook[] | undefined;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Every webhook, the oldest first. */
  all(): StoredWebhook[] {
    this.#cached ??= this.#db.all<Row>(`SELECT ${columns} FROM webhooks ORDER BY seq`).map(read);
    return this.#cached;
  }

  find(system: "beta" | "legacy", id: string): StoredWebhook | undefined {
    return this.all().find((each) => each.system === system && each.webhook.id === id);
  }

  save({ system, key, previousKey, previousKeyUntil, webhook }: StoredWebhook): void {
    this.#db.run(
      `INSERT INTO webhooks (id, system, user_id, key, previous_key, previous_key_until, doc) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET key = excluded.key, previous_key = excluded.previous_key,
         previous_key_until = excluded.previous_key_until, doc = excluded.doc`,
      webhook.id,
      system,
      "userId" in webhook ? webhook.userId : null,
      key,
      previousKey,
      previousKeyUntil,
      JSON.stringify(webhook),
    );
    this.forget();
  }

  /** Removes a webhook with its deliveries and whatever was still to be sent. */
  delete(id: string): void {
    this.#db.run("DELETE FROM jobs WHERE lane = ?", id);
    this.#db.run("DELETE FROM attempts WHERE delivery_id IN (SELECT id FROM deliveries WHERE webhook_id = ?)", id);
    this.#db.run("DELETE FROM deliveries WHERE webhook_id = ?", id);
    this.#db.run("DELETE FROM webhooks WHERE id = ?", id);
    this.forget();
  }

  /** Drops what is kept in memory, after a rollback or a restore. */
  forget(): void {
    this.#cached = undefined;
  }
}
