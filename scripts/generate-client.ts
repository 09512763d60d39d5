import { join } from "node:path";
import { clientFiles } from "./generator/client-files.ts";
import { readDescription } from "./generator/description.ts";
import { summarize, writeGenerated } from "./generator/write-generated.ts";
import { readErrorCatalogue, readErrorsByStatus } from "./lint-rules/error-catalogue.ts";
import { repository } from "./run-command.ts";

const files = await clientFiles(readDescription(), readErrorCatalogue(), readErrorsByStatus());
console.log(
  summarize("@quo-api/client", files, writeGenerated(join(repository, "packages/client/src/generated"), files)),
);
