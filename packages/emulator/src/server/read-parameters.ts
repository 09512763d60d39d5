import { type RouteMatch, type RouteParameter } from "./route.ts";

/**
 * Reads the parameters of a request into one object by name, with numbers and booleans as such where the text says one.
 * What cannot be read as its kind stays text, so that validation names it. Unknown query parameters are left out.
 */
export function readParameters({ route, pathParameters }: RouteMatch, query: string): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const search = query === "" ? undefined : new URLSearchParams(query);
  for (const parameter of route.parameters) {
    if (parameter.in === "path") values[parameter.name] = pathParameters[parameter.name];
    else {
      const value = search === undefined ? undefined : readQuery(search, parameter);
      if (value !== undefined) values[parameter.name] = value;
      else if (parameter.default !== undefined) values[parameter.name] = parameter.default;
    }
  }
  return values;
}

function readQuery(search: URLSearchParams, { name, kind, commaSeparated }: RouteParameter): unknown {
  const all = search.getAll(name);
  if (commaSeparated === true) return all.length === 0 ? undefined : all.flatMap((text) => text.split(","));
  if (kind === "array") return all.length === 0 ? undefined : all;
  const [first] = all;
  if (first === undefined) return undefined;
  // A scalar that is repeated is refused rather than guessed at.
  if (all.length > 1) return all;
  if (kind === "integer") return /^-?\d{1,15}$/.test(first) ? Number(first) : first;
  if (kind === "boolean") return first === "true" ? true : first === "false" ? false : first;
  return first;
}
