import { type Description, listOperations, type StatusErrorFact } from "@quo-api/description";
import { banner, formatCode, type GeneratedFiles } from "@quo-api/description/write";
import { errorBodiesFile, routesFile } from "./routes.ts";
import { answerValidators, requestSchemas, requestValidators } from "./validators.ts";
import { sampleEventsFile, seedSchema, seedSchemaFile, workspaceFile } from "./workspace.ts";

/** Everything the emulator takes from the description, by path inside its `generated` folder. */
export async function emulatorFiles(
  description: Description,
  byStatus: Record<string, StatusErrorFact>,
): Promise<GeneratedFiles> {
  const operations = listOperations(description);
  const schemas = requestSchemas(description, operations);
  const code: GeneratedFiles = {
    "routes.ts": routesFile(description, operations, schemas),
    "error-bodies.ts": errorBodiesFile(description, byStatus),
    "default-workspace.ts": workspaceFile(description),
    "sample-events.ts": sampleEventsFile(description),
    "request-validators.ts": banner + requestValidators(schemas),
    "answer-validators.ts": banner + answerValidators(description, operations, seedSchema()),
  };
  const formatted = await Promise.all(
    Object.entries(code).map(async ([name, text]) => [name, await formatCode(name, text)] as const),
  );
  return { ...Object.fromEntries(formatted), "seed.schema.json": seedSchemaFile(description) };
}
