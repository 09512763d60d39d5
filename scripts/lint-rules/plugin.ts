import { confidenceIsKnown } from "./confidence-is-known.ts";
import { declaresRateLimit } from "./declares-rate-limit.ts";
import { deprecatedNamesReplacement } from "./deprecated-names-replacement.ts";
import { errorCodesAreKnown } from "./error-codes-are-known.ts";
import { errorCodesAreQuoted } from "./error-codes-are-quoted.ts";
import { examplesAreDeclared } from "./examples-are-declared.ts";
import { hasNamedExamples } from "./has-named-examples.ts";
import { idsUseSharedSchemas } from "./ids-use-shared-schemas.ts";
import { listsDeclarePagination } from "./lists-declare-pagination.ts";
import { operationsCarryExtensions } from "./operations-carry-extensions.ts";
import { phoneNumbersAreReserved } from "./phone-numbers-are-reserved.ts";
import { queryArraysSayTheirForm } from "./query-arrays-say-their-form.ts";
import { responseEnumsAreOpen } from "./response-enums-are-open.ts";

/** The rules of the house for the description, one a file. */
export default function quoPlugin() {
  return {
    id: "quo",
    rules: {
      oas3: {
        "confidence-is-known": confidenceIsKnown,
        "declares-rate-limit": declaresRateLimit,
        "deprecated-names-replacement": deprecatedNamesReplacement,
        "error-codes-are-known": errorCodesAreKnown,
        "error-codes-are-quoted": errorCodesAreQuoted,
        "examples-are-declared": examplesAreDeclared,
        "has-named-examples": hasNamedExamples,
        "ids-use-shared-schemas": idsUseSharedSchemas,
        "lists-declare-pagination": listsDeclarePagination,
        "operations-carry-extensions": operationsCarryExtensions,
        "phone-numbers-are-reserved": phoneNumbersAreReserved,
        "query-arrays-say-their-form": queryArraysSayTheirForm,
        "response-enums-are-open": responseEnumsAreOpen,
      },
    },
  };
}
