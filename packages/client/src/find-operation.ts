import type { OperationDescriptor } from "./operation.ts";

/** Finds the operation that a request calls. */
export function findOperation(
  operations: readonly OperationDescriptor[],
  method: string,
  path: string,
): OperationDescriptor {
  return (
    operations.find(
      (operation) =>
        operation.method === method && new RegExp(`^${operation.path.replaceAll(/{\w+}/g, "[^/]+")}$`).test(path),
      // What the description does not know is sent once: nothing says that repeating it is safe.
    ) ?? { id: `${method} ${path}`, method, path, input: "", gives: "all", safe: false, beta: false }
  );
}
