import type { ChangelogEntry } from "../src/facts.ts";
import { type Description, methods, type OperationObject, type PathItem } from "@quo-api/description";

/**
 * The operations and events that an entry brings into being. An `added` entry that names parameters or properties adds
 * only these, to operations that are there already.
 */
export function addedBy({ kind, operations, events, parameters, properties }: ChangelogEntry): string[] {
  return kind === "added" && parameters.length + properties.length === 0 ? [...operations, ...events] : [];
}

const before = /^x-quo-(surface|stability|method|retry|event)$/;

function markOperation(operation: OperationObject, since: string): OperationObject {
  const members = Object.entries(operation);
  const position = members.findLastIndex(([key]) => before.test(key)) + 1;
  return Object.fromEntries(members.toSpliced(position, 0, ["x-quo-since", since])) as unknown as OperationObject;
}

/** Writes into the bundle, as `x-quo-since`, on which day each operation and event was added, where the day is known. */
export function withSince(description: Description, entries: readonly ChangelogEntry[]): Description {
  const days = new Map(
    entries.flatMap((entry) => addedBy(entry).map((name): [string, string | null] => [name, entry.date])),
  );
  const mark = (item: PathItem, nameOf: (operation: OperationObject) => string): PathItem => {
    const marked = { ...item };
    for (const method of methods) {
      const operation = item[method];
      const since = operation && days.get(nameOf(operation));
      if (operation && since) marked[method] = markOperation(operation, since);
    }
    return marked;
  };
  const markAll = (items: Record<string, PathItem>, nameOf: (key: string, operation: OperationObject) => string) =>
    Object.fromEntries(
      Object.entries(items).map(([key, item]) => [key, mark(item, (operation) => nameOf(key, operation))]),
    );
  return {
    ...description,
    paths: markAll(description.paths, (_, { operationId }) => operationId),
    ...(description.webhooks ? { webhooks: markAll(description.webhooks, (key) => key) } : {}),
  };
}
