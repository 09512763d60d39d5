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
}

const catalogueUrl = new URL("../../spec/errors.yaml", import.meta.url);

/**
 * Reads the catalogue of error codes, keyed by the 7-digit code.
 *
 * @throws {YAMLException} with the place of a syntax error.
 */
export function readErrorCatalogue(url: URL = catalogueUrl): Record<string, ErrorFact> {
  return load(readFileSync(url, "utf8"), { schema: CORE_SCHEMA }) as Record<string, ErrorFact>;
}
