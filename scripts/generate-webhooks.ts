import { join } from "node:path";
import { readDescription } from "./generator/description.ts";
import { webhookFiles } from "./generator/webhook-files.ts";
import { summarize, writeGenerated } from "./generator/write-generated.ts";
import { repository } from "./run-command.ts";

const files = await webhookFiles(readDescription());
console.log(
  summarize("@quo-api/webhooks", files, writeGenerated(join(repository, "packages/webhooks/src/generated"), files)),
);
