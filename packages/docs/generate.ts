import { fileURLToPath } from "node:url";
import { summarize, writeGenerated } from "@quo-api/description/write";
import { docsFiles } from "./generator/files.ts";
import { readDocsInput } from "./generator/input.ts";

const files = await docsFiles(readDocsInput());
const folder = fileURLToPath(new URL("generated", import.meta.url));
console.log(summarize("@quo-api/docs", files, writeGenerated(folder, files)));
