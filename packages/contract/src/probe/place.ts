import { type Description, type Json } from "../description.ts";
import type { SchemaValidator } from "../schema-validator.ts";

/** A node of the bundled description and where it is. */
export interface Place {
  /** JSON Pointer in the bundle, before a `$ref` at its end is followed. */
  at: string;
  /** JSON Pointer after it is followed: the pointer of a component where there was one. */
  target: string;
  node: Json;
}

/** What the probe judges with. */
export interface Judge {
  description: Description;
  validate: SchemaValidator;
}

const escapeKey = (key: string) => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** The keys of a JSON Pointer, unescaped. */
export const keysOf = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));

function follow(description: Description, at: string, found: Json): Place {
  let [target, node] = [at, found];
  while (typeof node?.$ref === "string") {
    target = node.$ref.slice(1);
    node = keysOf(target).reduce<Json>((parent, key) => parent?.[key], description);
  }
  return { at, target, node };
}

/** The place below another one; each `$ref` on the way is followed. */
export function inside(description: Description, from: Place, ...keys: string[]): Place {
  return keys.reduce((place, key) => follow(description, `${place.target}/${escapeKey(key)}`, place.node?.[key]), from);
}

/** The place with this pointer. Its `node` is `undefined` where there is nothing. */
export const placeOf = (description: Description, pointer: string): Place =>
  inside(description, { at: "", target: "", node: description }, ...keysOf(pointer));

/** Name of the schema component at a place, or `undefined` where the schema has no name of its own. */
export const componentOf = (place: Place): string | undefined =>
  /^\/components\/schemas\/([^/]+)$/.exec(place.target)?.[1];

/** The schemas an `anyOf`, `oneOf` or `allOf` lists. */
export const branchesOf = ({ description }: Judge, place: Place, keyword: string): Place[] =>
  (place.node?.[keyword] ?? []).map((_: Json, index: number) => inside(description, place, keyword, String(index)));

/** The schema and every part of it that the value fits; of `anyOf` and `oneOf` all branches where it fits none. */
function formsOf(judge: Judge, place: Place, value: unknown): Place[] {
  const choices = [...branchesOf(judge, place, "anyOf"), ...branchesOf(judge, place, "oneOf")];
  const fitting = choices.filter((choice) => judge.validate(choice.node, value).length === 0);
  const parts = [...branchesOf(judge, place, "allOf"), ...(fitting.length > 0 ? fitting : choices)];
  return [place, ...parts.flatMap((part) => formsOf(judge, part, value))];
}

/** One value inside a response. */
export interface Visit {
  /** JSON Pointer in the body, `*` for the index of an item. */
  path: string;
  value: unknown;
  /** The schemas it is described by. */
  forms: Place[];
}

/** Visits a value and every declared value inside it, together with their schemas. */
export function* visitValues(judge: Judge, places: Place[], value: unknown, path = ""): Generator<Visit> {
  const { description } = judge;
  const forms = places.flatMap((place) => formsOf(judge, place, value));
  yield { path, value, forms };
  if (Array.isArray(value)) {
    const items = forms.flatMap((form) => (form.node?.items ? [inside(description, form, "items")] : []));
    if (items.length > 0) for (const item of value) yield* visitValues(judge, items, item, `${path}/*`);
  } else if (value !== null && typeof value === "object") {
    for (const [name, child] of Object.entries(value)) {
      const declared = forms
        .filter(({ node }) => node?.properties && Object.hasOwn(node.properties, name))
        .map((form) => inside(description, form, "properties", name));
      if (declared.length > 0) yield* visitValues(judge, declared, child, `${path}/${name}`);
    }
  }
}
