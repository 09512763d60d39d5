import { join } from "node:path";
import { readDescription } from "./generator/description.ts";
import { emulatorFiles } from "./generator/emulator-files.ts";
import { summarize, writeGenerated } from "./generator/write-generated.ts";
import { readErrorsByStatus } from "./lint-rules/error-catalogue.ts";
import { repository } from "./run-command.ts";

const files = await emulatorFiles(readDescription(), readErrorsByStatus());
console.log(
  summarize("@quo-api/emulator", files, writeGenerated(join(repository, "packages/emulator/src/generated"), files)),
);
