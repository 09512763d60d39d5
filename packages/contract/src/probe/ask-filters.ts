import type { ContractOperation, ContractParameter, Json } from "../description.ts";
import { unknownId } from "./ask-mistakes.ts";
import { isSuccess, itemsOf, longestPage, type Read } from "./ask-reads.ts";
import { type Fact, facts } from "./facts.ts";
import { type Exchange, operationPlace } from "./judge-response.ts";
import { inside, type Judge, type Place } from "./place.ts";
import type { Run } from "./run.ts";
import type { Input } from "./seen.ts";

/** Name and value of a query parameter, the fact it is about, and whether the response confirms that. */
type Filter = [name: string, value: string, fact: Fact, holds: (response: Exchange) => boolean | undefined];

/** Asks every list that has items for what the description says of its filters. */
export async function askFilters(run: Run, reads: readonly Read[]): Promise<void> {
  for (const read of reads) {
    const { operation, input, response } = read;
    const items = itemsOf(response);
    if (!input || items.length === 0) continue;
    const optional = operation.parameters.filter((parameter) => parameter.in === "query" && !parameter.required);
    const filters = optional.flatMap((parameter) => [
      ...brackets(run.judge, parameter),
      ...inactive(items, parameter),
      ...bound(items, placeOfParameter(run.judge, operation, parameter.name)),
    ]);
    for (const [name, value, fact, holds] of filters) {
      const query: Input["query"] = [...longestPage(read), [name, value]];
      await run.ask(operation, { what: `the filter ${name}`, input, query, facts: [[fact, holds]] });
    }
  }
}

function placeOfParameter(judge: Judge, operation: ContractOperation, name: string): Place {
  const all = inside(judge.description, operationPlace(judge, operation), "parameters");
  const places = (all.node as Json[]).map((_, index) => inside(judge.description, all, String(index)));
  return places.find(({ node }) => node.name === name) as Place;
}

/** A list parameter under a name with brackets, with a value that no item has: a server that reads it returns an empty list. */
function brackets({ validate }: Judge, { name, schema, example }: ContractParameter): Filter[] {
  if (schema.type !== "array") return [];
  const value = unknownId(String([example].flat().at(-1)));
  // Where only the words of an enum are allowed there is no such value.
  if (validate(schema.items, value).length > 0) return [];
  return [[`${name}[]`, value, facts.brackets, (each) => isSuccess(each) && itemsOf(each).length > 0]];
}

function inactive(items: Json[], { name }: ContractParameter): Filter[] {
  const isInactive = (item: Json) => item.lastActivityAt === null;
  if (name !== "excludeInactive" || !items.some(isInactive)) return [];
  return [[name, "true", facts.inactive, (each) => isSuccess(each) && !itemsOf(each).some(isInactive)]];
}

/** A bound that is the moment of the newest item: were the moment inside it, the item would be listed again. */
function bound(items: Json[], { target, node }: Place): Filter[] {
  const [, moment, side] = /^(created|updated)(After|Before)$/.exec(node.name) ?? [];
  const times = items.map((item) => item[`${moment}At`]).filter((each) => typeof each === "string");
  const newest = times.sort((one, other) => Date.parse(one) - Date.parse(other)).at(-1);
  if (newest === undefined || !node["x-quo-assumed"]) return [];
  const isBeyond = (item: Json) => {
    const apart = Date.parse(item[`${moment}At`]) - Date.parse(newest);
    return side === "After" ? apart > 0 : apart < 0;
  };
  const fact = { says: `\`${node.name}\` excludes the moment itself.`, at: target };
  return [[node.name, newest, fact, (each) => (isSuccess(each) ? itemsOf(each).every(isBeyond) : undefined)]];
}
