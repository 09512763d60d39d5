import { fileURLToPath } from "node:url";
import { readDescription, readErrorsByStatus } from "@quo-api/description";
import { summarize, writeGenerated } from "@quo-api/description/write";
import { emulatorFiles } from "./generator/files.ts";

const files = await emulatorFiles(readDescription(), readErrorsByStatus());
const folder = fileURLToPath(new URL("src/generated", import.meta.url));
console.log(summarize("@quo-api/emulator", files, writeGenerated(folder, files)));
