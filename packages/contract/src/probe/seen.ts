import type { ContractOperation, ContractParameter } from "../description.ts";
import { componentOf, type Judge, type Visit } from "./place.ts";

/** What a request of an operation is made with. */
export interface Input {
  path: Record<string, string>;
  query: [name: string, value: string][];
}

/** How many inputs one operation is tried with until a response is not empty. */
const mostInputs = 10;

/** Ids and objects of earlier responses, which later requests are made with. They stay in memory. */
export class Seen {
  readonly #judge: Judge;
  /** By name of the schema, then by id: the path parameters of the request whose response held the id. */
  readonly #ids = new Map<string, Map<string, Input["path"]>>();
  readonly #objects: Record<string, unknown>[] = [];
  /** Pointers of all places in the bundle that a value was seen for. */
  readonly places = new Set<string>();

  constructor(judge: Judge) {
    this.#judge = judge;
  }

  /** Keeps a value of a response, and of a success also what later requests can be made with. */
  add({ value, forms }: Visit, given: Input["path"] | undefined): void {
    for (const form of forms) this.places.add(form.at).add(form.target);
    if (given === undefined) return;
    if (typeof value !== "string") {
      if (value !== null && typeof value === "object") this.#objects.push(value as Record<string, unknown>);
      return;
    }
    // A value that breaks the pattern of an id would only lead to requests that are refused.
    const fitting = forms.filter(({ node }) => this.#judge.validate(node, value).length === 0);
    for (const name of fitting.flatMap((form) => componentOf(form) ?? [])) {
      const ids = this.#ids.get(name) ?? new Map<string, Input["path"]>();
      this.#ids.set(name, ids.has(value) ? ids : ids.set(value, given));
    }
  }

  /**
   * Inputs an operation can be asked with: for the path ids that lists held, and for required query parameters the
   * properties of one object that have their names, such as `phoneNumberId` and `participants` of a conversation.
   *
   * @param size The parameter for the size of a page, which is not an input.
   */
  inputsOf(operation: ContractOperation, size: ContractParameter | undefined): Input[] {
    const required = operation.parameters.filter((parameter) => parameter.required && parameter !== size);
    const { validate } = this.#judge;
    const inPath = required.filter((parameter) => parameter.in === "path");
    const inQuery = required.filter((parameter) => parameter.in === "query");
    const last = inPath.at(-1);
    const ids = last && this.#ids.get(String(last.schema.$ref).replace(/.*\//, ""));
    const paths = last ? [...(ids ?? [])].map(([id, given]) => ({ ...given, [last.name]: id })) : [{}];
    const queries: Input["query"][] = inQuery.length === 0 ? [[]] : this.#objects.flatMap((object) => queryOf(object));
    return paths
      .filter((path) => inPath.every(({ name }) => Object.hasOwn(path, name)))
      .flatMap((path) => queries.map((query): Input => ({ path, query })))
      .slice(0, mostInputs);

    function queryOf(object: Record<string, unknown>): Input["query"][] {
      const fits = inQuery.every(
        ({ name, schema }) => Object.hasOwn(object, name) && validate(schema, object[name]).length === 0,
      );
      const values = (name: string) => [object[name]].flat().map((value): [string, string] => [name, String(value)]);
      return fits ? [inQuery.flatMap(({ name }) => values(name))] : [];
    }
  }
}
