export {
  type Description,
  type Example,
  type MediaType,
  methods,
  type OperationObject,
  type Pagination,
  type Parameter,
  type PathItem,
  readDescription,
  refName,
  resolve,
  type Response,
  type Schema,
  type Surface,
} from "./description.ts";
export { docComment } from "./doc-comment.ts";
export { type ErrorFact, readErrorCatalogue, readErrorsByStatus, type StatusErrorFact } from "./error-catalogue.ts";
export { type EventFact, listEvents } from "./events.ts";
export { listOperations, listSurfaces, type Operation, successOf, unwrapOf } from "./operations.ts";
export {
  declareSchema,
  describe,
  optionalProperty,
  type Position,
  propertyKey,
  reachableSchemas,
  schemaType,
} from "./schema-types.ts";
