import type {
  Call,
  CallRecording,
  CallSummary,
  CallTranscript,
  Contact,
  ContactCustomFieldDefinition,
  Conversation,
  Message,
  PhoneNumber,
  Task,
  User,
  Voicemail,
} from "../documents.ts";
import { type Database } from "./database.ts";
import { participantsKey } from "./participants.ts";

/** Where a conversation stands in the inbox. The API changes it but never shows it. */
export interface InboxState {
  inbox: "open" | "done";
  unread: boolean;
}

/** What belongs to a call and is read through operations of its own. */
export interface CallArtefacts {
  recordings: CallRecording[];
  summary: CallSummary;
  transcript: CallTranscript;
  voicemail: Voicemail & { activityId: string };
}

/** A conversation with its place in the inbox. */
interface Thread {
  conversation: Conversation;
  state: InboxState;
}

/** As many threads are kept in memory: every message and call of a thread looks it up. */
const maxThreads = 1000;

interface Doc {
  doc: string;
}

const parse = <T>(row: Doc | undefined): T | undefined => (row === undefined ? undefined : (JSON.parse(row.doc) as T));

/** Reads and writes the workspace, one document a row. */
export class Store {
  readonly db: Database;
  #phoneNumbers: Map<string, PhoneNumber> | undefined;
  readonly #threads = new Map<string, Thread>();

  constructor(db: Database) {
    this.db = db;
  }

  getMeta(key: string): string | undefined {
    return this.db.get<{ value: string }>("SELECT value FROM meta WHERE key = ?", key)?.value;
  }

  setMeta(key: string, value: string): void {
    this.db.run(
      "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
      key,
      value,
    );
  }

  user(id: string): User | undefined {
    return parse(this.db.get<Doc>("SELECT doc FROM users WHERE id = ?", id));
  }

  /** The owner of the workspace: the first user with that role, else the first user. */
  owner(): User | undefined {
    return parse(this.db.get<Doc>("SELECT doc FROM users ORDER BY role = 'owner' DESC, seq LIMIT 1"));
  }

  insertUser(user: User): void {
    this.db.run(
      "INSERT INTO users (id, created_at, role, doc) VALUES (?, ?, ?, ?)",
      user.id,
      user.createdAt,
      user.role,
      JSON.stringify(user),
    );
  }

  phoneNumber(idOrNumber: string): PhoneNumber | undefined {
    this.#phoneNumbers ??= this.#readPhoneNumbers();
    return this.#phoneNumbers.get(idOrNumber);
  }

  phoneNumbers(): PhoneNumber[] {
    this.#phoneNumbers ??= this.#readPhoneNumbers();
    return [...new Set(this.#phoneNumbers.values())];
  }

  /** Every request about activity asks for a number, and they seldom change: they are kept in memory by id and number. */
  #readPhoneNumbers(): Map<string, PhoneNumber> {
    const all = this.db.all<Doc>("SELECT doc FROM phone_numbers ORDER BY seq");
    return new Map(
      all.flatMap(({ doc }) => {
        const phoneNumber = JSON.parse(doc) as PhoneNumber;
        return [
          [phoneNumber.id, phoneNumber],
          [phoneNumber.number, phoneNumber],
        ];
      }),
    );
  }

  /** Drops what is kept in memory, after a rollback or a restore. */
  forget(): void {
    this.#phoneNumbers = undefined;
    this.#threads.clear();
  }

  insertPhoneNumber(phoneNumber: PhoneNumber): void {
    this.forget();
    this.db.run(
      "INSERT INTO phone_numbers (id, number, doc) VALUES (?, ?, ?)",
      phoneNumber.id,
      phoneNumber.number,
      JSON.stringify(phoneNumber),
    );
  }

  customFields(): ContactCustomFieldDefinition[] {
    return this.db
      .all<Doc>("SELECT doc FROM custom_fields ORDER BY seq")
      .map(({ doc }) => JSON.parse(doc) as ContactCustomFieldDefinition);
  }

  insertCustomField(field: ContactCustomFieldDefinition): void {
    this.db.run("INSERT INTO custom_fields (key, doc) VALUES (?, ?)", field.key, JSON.stringify(field));
  }

  contact(id: string): Contact | undefined {
    return parse(this.db.get<Doc>("SELECT doc FROM contacts WHERE id = ?", id));
  }

  saveContact(contact: Contact): void {
    this.db.run(
      `INSERT INTO contacts (id, created_at, external_id, source, doc) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET external_id = excluded.external_id, source = excluded.source, doc = excluded.doc`,
      contact.id,
      contact.createdAt,
      contact.externalId,
      contact.source,
      JSON.stringify(contact),
    );
    this.db.run("DELETE FROM contact_numbers WHERE contact_id = ?", contact.id);
    for (const { value } of contact.defaultFields.phoneNumbers) {
      if (value !== null)
        this.db.run("INSERT OR IGNORE INTO contact_numbers (number, contact_id) VALUES (?, ?)", value, contact.id);
    }
  }

  /** The id of the contact with this external id and source. */
  contactByExternalId(externalId: string, source: string | null): string | undefined {
    return this.db.get<{ id: string }>(
      "SELECT id FROM contacts WHERE external_id = ? AND source IS ?",
      externalId,
      source,
    )?.id;
  }

  deleteContact(id: string): void {
    this.db.run("DELETE FROM contacts WHERE id = ?", id);
    this.db.run("DELETE FROM contact_numbers WHERE contact_id = ?", id);
  }

  /** The contacts that have one of these numbers. */
  contactsOf(numbers: readonly string[]): string[] {
    const ids = numbers.flatMap((number) =>
      this.db.all<{ contact_id: string }>("SELECT contact_id FROM contact_numbers WHERE number = ?", number),
    );
    return [...new Set(ids.map(({ contact_id }) => contact_id))];
  }

  conversation(id: string): Conversation | undefined {
    return parse(this.db.get<Doc>("SELECT doc FROM conversations WHERE id = ?", id));
  }

  inboxState(id: string): InboxState | undefined {
    const row = this.db.get<{ inbox: "open" | "done"; unread: number }>(
      "SELECT inbox, unread FROM conversations WHERE id = ?",
      id,
    );
    return row && { inbox: row.inbox, unread: row.unread === 1 };
  }

  /** The thread of a Quo number with exactly these outside numbers and its inbox state, unless it was deleted. */
  findConversation(phoneNumberId: string, numbers: readonly string[]): Thread | undefined {
    const participants = participantsKey(numbers);
    const key = `${phoneNumberId} ${participants}`;
    const known = this.#threads.get(key);
    if (known !== undefined) return known;
    const row = this.db.get<Doc & { inbox: "open" | "done"; unread: number }>(
      "SELECT doc, inbox, unread FROM conversations WHERE phone_number_id = ? AND participants = ? AND doc ->> 'deletedAt' IS NULL ORDER BY seq LIMIT 1",
      phoneNumberId,
      participants,
    );
    if (row === undefined) return undefined;
    const thread = {
      conversation: JSON.parse(row.doc) as Conversation,
      state: { inbox: row.inbox, unread: row.unread === 1 },
    };
    if (this.#threads.size >= maxThreads) this.#threads.clear();
    this.#threads.set(key, thread);
    return thread;
  }

  saveConversation(conversation: Conversation, state: InboxState): void {
    const participants = participantsKey(conversation.participants);
    this.db.run(
      `INSERT INTO conversations (id, phone_number_id, participants, created_at, inbox, unread, doc) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET inbox = excluded.inbox, unread = excluded.unread, doc = excluded.doc`,
      conversation.id,
      conversation.phoneNumberId,
      participants,
      conversation.createdAt ?? "",
      state.inbox,
      state.unread ? 1 : 0,
      JSON.stringify(conversation),
    );
    const key = `${conversation.phoneNumberId} ${participants}`;
    if (this.#threads.get(key)?.conversation.id !== conversation.id) return;
    if (conversation.deletedAt) this.#threads.delete(key);
    else this.#threads.set(key, { conversation, state });
  }

  message(id: string): Message | undefined {
    return parse(this.db.get<Doc>("SELECT doc FROM messages WHERE id = ?", id));
  }

  insertMessage(message: Message, participants: readonly string[]): void {
    this.db.run(
      "INSERT INTO messages (id, phone_number_id, participants, conversation_id, user_id, created_at, doc) VALUES (?, ?, ?, ?, ?, ?, ?)",
      message.id,
      message.phoneNumberId,
      participantsKey(participants),
      message.conversationId,
      message.userId,
      message.createdAt,
      JSON.stringify(message),
    );
  }

  /** The number of the last message written. */
  lastMessage(): number {
    return this.db.get<{ seq: number | null }>("SELECT max(seq) AS seq FROM messages")?.seq ?? 0;
  }

  updateMessage(message: Message): void {
    this.db.run("UPDATE messages SET doc = ? WHERE id = ?", JSON.stringify(message), message.id);
  }

  call(id: string): Call | undefined {
    return parse(this.db.get<Doc>("SELECT doc FROM calls WHERE id = ?", id));
  }

  callConversationId(id: string): string | null {
    return this.db.get<{ id: string | null }>("SELECT conversation_id AS id FROM calls WHERE id = ?", id)?.id ?? null;
  }

  saveCall(call: Call, participant: string, conversationId: string | null): void {
    this.db.run(
      `INSERT INTO calls (id, phone_number_id, participant, conversation_id, user_id, created_at, doc) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET user_id = excluded.user_id, doc = excluded.doc`,
      call.id,
      call.phoneNumberId,
      participant,
      conversationId,
      call.userId,
      call.createdAt,
      JSON.stringify(call),
    );
  }

  artefact<Kind extends keyof CallArtefacts>(callId: string, kind: Kind): CallArtefacts[Kind] | undefined {
    return parse(this.db.get<Doc>("SELECT doc FROM call_artefacts WHERE call_id = ? AND kind = ?", callId, kind));
  }

  saveArtefact<Kind extends keyof CallArtefacts>(callId: string, kind: Kind, value: CallArtefacts[Kind]): void {
    this.db.run(
      "INSERT INTO call_artefacts (call_id, kind, doc) VALUES (?, ?, ?) ON CONFLICT (call_id, kind) DO UPDATE SET doc = excluded.doc",
      callId,
      kind,
      JSON.stringify(value),
    );
  }

  task(id: string): Task | undefined {
    return parse(this.db.get<Doc>("SELECT doc FROM tasks WHERE id = ?", id));
  }

  saveTask(task: Task): void {
    this.db.run(
      "INSERT INTO tasks (id, created_at, open, doc) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET open = excluded.open, doc = excluded.doc",
      task.taskId,
      task.createdAt,
      task.completed ? 0 : 1,
      JSON.stringify(task),
    );
  }

  /** The due date, in milliseconds since 1970, that `task.overdue` was last sent for. */
  overdueSentFor(id: string): number | null {
    return this.db.get<{ at: number | null }>("SELECT overdue_sent_for AS at FROM tasks WHERE id = ?", id)?.at ?? null;
  }

  setOverdueSentFor(id: string, dueAt: number): void {
    this.db.run("UPDATE tasks SET overdue_sent_for = ? WHERE id = ?", dueAt, id);
  }

  deleteTask(id: string): void {
    this.db.run("DELETE FROM tasks WHERE id = ?", id);
  }

  openTasks(): number {
    return this.db.get<{ count: number }>("SELECT count(*) AS count FROM tasks WHERE open = 1")?.count ?? 0;
  }
}
