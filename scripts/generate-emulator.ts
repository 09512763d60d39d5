import { join } from "node:path";
import { readDescription } from "./generator/description.ts";
import { emulatorFiles } from "./generator/emulator-files.ts";
import { summarize, writeGenerated } from "./generator/write-generated.ts";
import { repository } from "./run-command.ts";

const files = await emulatorFiles(readDescription());
console.log(
  summarize("@quo-api/emulator", files, writeGenerated(join(repository, "packages/emulator/src/generated"), files)),
);
