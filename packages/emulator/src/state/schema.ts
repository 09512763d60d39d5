/** Raised with every change of the tables; a file of another version is refused. */
export const schemaVersion = 2;

/** Lists page by `(created_at, seq)`, so each has an index that ends in these two: a page costs the same at any size. */
export const schema = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE users (seq INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, created_at TEXT NOT NULL, role TEXT NOT NULL, doc TEXT NOT NULL);
CREATE INDEX users_page ON users (created_at, seq);
CREATE TABLE phone_numbers (seq INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, number TEXT UNIQUE NOT NULL, doc TEXT NOT NULL);
CREATE TABLE custom_fields (seq INTEGER PRIMARY KEY, key TEXT UNIQUE NOT NULL, doc TEXT NOT NULL);
CREATE TABLE contacts (seq INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, created_at TEXT NOT NULL, external_id TEXT, source TEXT, doc TEXT NOT NULL);
CREATE INDEX contacts_page ON contacts (created_at, seq);
CREATE INDEX contacts_external ON contacts (external_id, created_at, seq);
CREATE TABLE contact_numbers (number TEXT NOT NULL, contact_id TEXT NOT NULL, PRIMARY KEY (number, contact_id)) WITHOUT ROWID;
CREATE TABLE conversations (
  seq INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, phone_number_id TEXT NOT NULL, participants TEXT NOT NULL,
  created_at TEXT NOT NULL, inbox TEXT NOT NULL, unread INTEGER NOT NULL, doc TEXT NOT NULL);
CREATE INDEX conversations_page ON conversations (created_at, seq);
CREATE INDEX conversations_members ON conversations (phone_number_id, participants);
CREATE TABLE messages (
  seq INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, phone_number_id TEXT NOT NULL, participants TEXT NOT NULL,
  conversation_id TEXT NOT NULL, user_id TEXT, created_at TEXT NOT NULL, doc TEXT NOT NULL);
CREATE INDEX messages_page ON messages (phone_number_id, participants, created_at, seq);
CREATE TABLE calls (
  seq INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, phone_number_id TEXT NOT NULL, participant TEXT NOT NULL,
  conversation_id TEXT, user_id TEXT NOT NULL, created_at TEXT NOT NULL, doc TEXT NOT NULL);
CREATE INDEX calls_page ON calls (phone_number_id, participant, created_at, seq);
CREATE TABLE call_artefacts (call_id TEXT NOT NULL, kind TEXT NOT NULL, doc TEXT NOT NULL, PRIMARY KEY (call_id, kind)) WITHOUT ROWID;
CREATE TABLE tasks (
  seq INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, created_at TEXT NOT NULL, open INTEGER NOT NULL, overdue_sent_for INTEGER,
  doc TEXT NOT NULL);
CREATE INDEX tasks_page ON tasks (created_at, seq);
CREATE INDEX tasks_open ON tasks (open);
CREATE TABLE webhooks (
  seq INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, system TEXT NOT NULL, user_id TEXT, key TEXT NOT NULL,
  previous_key TEXT, previous_key_until INTEGER, doc TEXT NOT NULL);
CREATE TABLE deliveries (
  seq INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, webhook_id TEXT NOT NULL, event_type TEXT NOT NULL, event_id TEXT,
  resource_id TEXT, status TEXT NOT NULL, next_attempt_at TEXT, created_at TEXT NOT NULL, step INTEGER NOT NULL,
  test INTEGER NOT NULL, body TEXT NOT NULL);
CREATE INDEX deliveries_page ON deliveries (webhook_id, created_at, seq);
CREATE TABLE attempts (
  seq INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, delivery_id TEXT NOT NULL, status TEXT NOT NULL, trigger_type TEXT NOT NULL,
  headers TEXT NOT NULL, doc TEXT NOT NULL);
CREATE INDEX attempts_of ON attempts (delivery_id, seq);
CREATE INDEX attempts_open ON attempts (status) WHERE status IN ('pending', 'sending');
CREATE TABLE jobs (
  seq INTEGER PRIMARY KEY, due_at INTEGER NOT NULL, parked INTEGER NOT NULL, kind TEXT NOT NULL, lane TEXT, payload TEXT NOT NULL);
CREATE INDEX jobs_due ON jobs (parked, due_at, seq);
CREATE INDEX jobs_lane ON jobs (lane, due_at, seq) WHERE parked = 1;
`;

/** The tables of a snapshot, in the order they are written and restored. */
export const tables = [
  "meta",
  "users",
  "phone_numbers",
  "custom_fields",
  "contacts",
  "contact_numbers",
  "conversations",
  "messages",
  "calls",
  "call_artefacts",
  "tasks",
  "webhooks",
  "deliveries",
  "attempts",
  "jobs",
] as const;
