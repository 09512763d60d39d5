export { type Description, listOperations, readDescription } from "./description.ts";
export { prepareForMock, type PreparedDescription } from "./prepare-for-mock.ts";
export { ContractViolation, type Hit, recordingFetch, type RecorderOptions, sendingInvalid } from "./record.ts";
export { schemaValidator, type SchemaValidator } from "./schema-validator.ts";
export { type PrismMock, startPrism, type StartPrismOptions } from "./start-prism.ts";
