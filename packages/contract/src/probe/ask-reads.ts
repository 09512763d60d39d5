import type { ContractOperation, ContractParameter, Json } from "../description.ts";
import { type Exchange, operationPlace } from "./judge-response.ts";
import type { Run } from "./run.ts";
import type { Input } from "./seen.ts";

/** A GET operation with the input of its fullest response; neither where the workspace had nothing to ask with. */
export interface Read {
  operation: ContractOperation;
  /** The parameter for the size of a page, on lists that have pages. */
  size: ContractParameter | undefined;
  input?: Input;
  response?: Exchange;
}

/** The items of a list. */
export const itemsOf = (response: Exchange | undefined): Json[] => {
  const { data } = Object(response?.json) as { data?: unknown };
  return Array.isArray(data) ? data.filter((item) => item !== null && typeof item === "object") : [];
};

export const isSuccess = ({ status }: Exchange): boolean => status < 300;

/** The query for the longest page of a list. */
export const longestPage = ({ size }: Read): Input["query"] => (size ? [[size.name, String(size.schema.maximum)]] : []);

/** Every GET operation of the description. */
export function listReads(run: Run): Read[] {
  const operations = run.operations.filter(({ method }) => method === "GET");
  return operations.map((operation) => {
    const name = operationPlace(run.judge, operation).node["x-quo-pagination"]?.size;
    return { operation, size: operation.parameters.find((parameter) => parameter.name === name) };
  });
}

/**
 * Asks every GET operation, first what needs nothing, then what can be asked with the ids that came. A list is asked for
 * its longest page. Where there is nothing in the response, the next input is tried.
 */
export async function askReads(run: Run, reads: readonly Read[]): Promise<void> {
  for (let asked = true; asked;) {
    asked = false;
    for (const read of reads.filter(({ response }) => response === undefined)) {
      for (const input of run.seen.inputsOf(read.operation, read.size)) {
        asked = true;
        // What is asked for by an id may be gone, and a call need not have a recording or a summary.
        const expected = Object.keys(input.path).length > 0 ? [200, 404] : [200];
        const ask = { what: "a valid request", input, query: longestPage(read), expected };
        const response = await run.ask(read.operation, ask);
        const empty = Array.isArray(Object(response.json).data) && itemsOf(response).length === 0;
        const full = isSuccess(response) && !empty;
        if (full || !read.response) Object.assign(read, { input, response });
        if (full) break;
      }
    }
  }
}
