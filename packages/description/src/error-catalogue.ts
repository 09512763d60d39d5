import { readFileSync } from "node:fs";
import { CORE_SCHEMA, load } from "js-yaml";

/** One entry of `spec/errors.yaml`. */
export interface ErrorFact {
  name: string;
  title: string;
  status: number;
  resources: string[];
  meaning: string;
  remedy: string;
  retryable: boolean;
  assumed?: boolean;
  /** Constant `description` of the body, where it is not the title again. */
  description?: string;
}

/** One entry of `spec/errors-by-status.yaml`, for errors that come without a code. */
export type StatusErrorFact = Pick<ErrorFact, "title" | "meaning" | "remedy" | "retryable" | "assumed">;

const catalogueUrl = new URL("../../../spec/errors.yaml", import.meta.url);
const byStatusUrl = new URL("../../../spec/errors-by-status.yaml", import.meta.url);

/**
 * Reads the catalogue of error codes, keyed by the 7-digit code.
 *
 * @throws {YAMLException} with the place of a syntax error.
 */
export function readErrorCatalogue(url: URL = catalogueUrl): Record<string, ErrorFact> {
  return load(readFileSync(url, "utf8"), { schema: CORE_SCHEMA }) as Record<string, ErrorFact>;
}

/**
 * Reads what errors without a code mean, keyed by HTTP status.
 *
 * @throws {YAMLException} with the place of a syntax error.
 */
export function readErrorsByStatus(url: URL = byStatusUrl): Record<string, StatusErrorFact> {
  return load(readFileSync(url, "utf8"), { schema: CORE_SCHEMA }) as Record<string, StatusErrorFact>;
}
