import {
  astToString,
  type GlobalContext,
  type OpenAPI3,
  resolveRef,
  scanDiscriminators,
  transformSchema,
} from "openapi-typescript";
import type { Description } from "@quo-api/description";

/**
 * Lets openapi-typescript write the types of `quo.raw`. Its own check and bundling of the description are left out: ours
 * is linted and bundled already, and they are three quarters of what it costs.
 */
export function openapiTypes(description: Description): string {
  const schema = description as unknown as OpenAPI3;
  const options = { defaultNonNullable: false, silent: true };
  // `redoc` configures the step that is left out; the others are hooks nobody needs here.
  type Hook = "redoc" | "inject" | "postTransform" | "transform" | "transformProperty";
  const context: Omit<GlobalContext, Hook> = {
    ...options,
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    discriminators: scanDiscriminators(schema, options),
    emptyObjectsUnknown: false,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    resolve: ($ref) => resolveRef(schema, $ref, options),
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
  };
  return astToString(transformSchema(schema, context as GlobalContext));
}
