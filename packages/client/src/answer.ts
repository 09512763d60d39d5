import { errorFrom } from "./api-error.ts";
import { QuoError } from "./errors.ts";
import type { OperationDescriptor } from "./operation.ts";

/** Reads an answer and unwraps it as the description says, or throws what the error envelope tells. */
export async function readAnswer(operation: OperationDescriptor, response: Response): Promise<unknown> {
  const text = response.status === 204 ? "" : await response.text();
  if (!response.ok) throw errorFrom(operation, response, text);
  if (operation.unwrap === "none") return undefined;
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (cause) {
    throw new QuoError(
      `${operation.id} was answered ${response.status}, but the body is not JSON: ${JSON.stringify(text.slice(0, 80))}.`,
      { cause },
    );
  }
  return operation.unwrap === "data" ? (body as { data: unknown }).data : body;
}
