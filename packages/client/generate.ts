import { fileURLToPath } from "node:url";
import { readDescription, readErrorCatalogue, readErrorsByStatus } from "@quo-api/description";
import { summarize, writeGenerated } from "@quo-api/description/write";
import { clientFiles } from "./generator/files.ts";

const files = await clientFiles(readDescription(), readErrorCatalogue(), readErrorsByStatus());
const folder = fileURLToPath(new URL("src/generated", import.meta.url));
console.log(summarize("@quo-api/client", files, writeGenerated(folder, files)));
