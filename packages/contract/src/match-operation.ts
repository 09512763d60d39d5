import type { ContractOperation } from "./description.ts";

/** An operation found for a request, with the values of its path parameters, decoded. */
export interface OperationMatch {
  operation: ContractOperation;
  pathValues: Record<string, string>;
}

const isTemplate = (segment: string) => segment.startsWith("{");

/**
 * Makes a lookup from method and path to operation. A literal segment beats a template, from the left, so that
 * `/webhooks/{id}/events/test` is not taken for a delivery called `test`. Nothing is found for an empty parameter.
 */
export function operationMatcher(
  operations: readonly ContractOperation[],
): (method: string, pathname: string) => OperationMatch | undefined {
  const rows = operations
    .map((operation) => ({ operation, segments: operation.path.split("/") }))
    .sort((a, b) => {
      const at = a.segments.findIndex((segment, index) => isTemplate(segment) !== isTemplate(b.segments[index] ?? ""));
      return at === -1 ? 0 : isTemplate(a.segments[at] ?? "") ? 1 : -1;
    });
  return (method, pathname) => {
    const given = pathname.split("/");
    for (const { operation, segments } of rows) {
      if (operation.method !== method || segments.length !== given.length) continue;
      const fits = segments.every((segment, index) =>
        isTemplate(segment) ? given[index] !== "" : segment === given[index],
      );
      if (!fits) continue;
      const pathValues = segments.flatMap((segment, index) =>
        isTemplate(segment) ? [[segment.slice(1, -1), decodeURIComponent(given[index] ?? "")]] : [],
      );
      return { operation, pathValues: Object.fromEntries(pathValues) };
    }
    return undefined;
  };
}
