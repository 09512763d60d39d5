import { readFileSync } from "node:fs";
import { parse } from "yaml";

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

/** Reads the catalogue of error codes, keyed by the 7-digit code. */
export function readErrorCatalogue(url: URL = catalogueUrl): Record<string, ErrorFact> {
  return parse(readFileSync(url, "utf8"));
}
