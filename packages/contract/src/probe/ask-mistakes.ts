import type { ContractParameter } from "../description.ts";
import { isSuccess, longestPage, type Read } from "./ask-reads.ts";
import { facts } from "./facts.ts";
import type { Run } from "./run.ts";
import type { Input } from "./seen.ts";

const otherForm = "XXquoApiProbe";

/** An id of the same length and form that nothing has: its last six letters and digits are replaced by one digit. */
export function unknownId(id: string): string {
  const tail = /(?:[^a-z0-9]*[a-z0-9]){1,6}[^a-z0-9]*$/i.exec(id)?.[0] ?? "";
  const filled = (digit: string) => id.slice(0, id.length - tail.length) + tail.replaceAll(/[a-z0-9]/gi, digit);
  return filled("0") === id ? filled("1") : filled("0");
}

/** Sends requests with one mistake each to every GET operation that a valid request is known for. */
export async function askMistakes(run: Run, reads: readonly Read[]): Promise<void> {
  for (const read of reads) {
    const { operation, input, response } = read;
    const inPath = operation.parameters.filter((parameter) => parameter.in === "path");
    const examples = Object.fromEntries(inPath.map(({ name, example }) => [name, String(example)]));
    const any = input ?? { path: examples, query: [] };
    await run.ask(operation, { what: "no key", input: any, key: "none", expected: [401] });
    const last = inPath.at(-1);
    if (last && input) await askIds(run, read, input, last);
    if (!input || !response || !isSuccess(response)) continue;
    await askSize(run, read, input);
    const needed = operation.parameters.filter((each) => each.in === "query" && each.required && each !== read.size);
    for (const parameter of needed) await askWithout(run, read, input, parameter);
  }
}

async function askIds(run: Run, { operation }: Read, input: Input, { name, schema }: ContractParameter): Promise<void> {
  const withId = (id: string): Input => ({ ...input, path: { ...input.path, [name]: id } });
  if (run.judge.validate(schema, otherForm).length > 0)
    await run.ask(operation, { what: "an id of another form", input: withId(otherForm), expected: [400] });
  const unknown = withId(unknownId(input.path[name] ?? ""));
  await run.ask(operation, { what: "an unknown id", input: unknown, expected: [404] });
}

async function askSize(run: Run, { operation, size }: Read, input: Input): Promise<void> {
  if (!size) return;
  await run.ask(operation, { what: `${size.name}=0`, input, query: [[size.name, "0"]], expected: [400] });
  const leftOut = size.required ? { facts: [[facts.pageSize, isSuccess] as const] } : { expected: [200] };
  await run.ask(operation, { what: `no ${size.name}`, input, ...leftOut });
}

async function askWithout(run: Run, read: Read, input: Input, { name, schema }: ContractParameter): Promise<void> {
  const ask = (what: string, query: Input["query"]) =>
    run.ask(read.operation, { what, input: { ...input, query }, query: longestPage(read), expected: [400] });
  const without = input.query.filter(([other]) => other !== name);
  await ask(`no ${name}`, without);
  if (schema.type !== "array") return;
  const brackets = input.query
    .filter(([other]) => other === name)
    .map(([, value]): [string, string] => [`${name}[]`, value]);
  await ask(`${name}[] for ${name}`, [...without, ...brackets]);
}
