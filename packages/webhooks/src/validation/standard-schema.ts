import type { Issue } from "./issue.ts";

/**
 * The Standard Schema interface, version 1, which form libraries, routers and RPC frameworks take as a validator
 * (standardschema.dev).
 */
export interface StandardSchema<Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => { readonly value: Output } | { readonly issues: readonly Issue[] };
    readonly types?: { readonly input: unknown; readonly output: Output };
  };
}
