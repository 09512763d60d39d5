import { fileURLToPath } from "node:url";
import { readDescription } from "@quo-api/description";
import { summarize, writeGenerated } from "@quo-api/description/write";
import { webhookFiles } from "./generator/files.ts";

const files = await webhookFiles(readDescription());
const folder = fileURLToPath(new URL("src/generated", import.meta.url));
console.log(summarize("@quo-api/webhooks", files, writeGenerated(folder, files)));
