import { join } from "node:path";
import { docsFiles } from "./generator/docs-files.ts";
import { readDocsInput } from "./generator/docs-input.ts";
import { summarize, writeGenerated } from "./generator/write-generated.ts";
import { repository } from "./run-command.ts";

const files = await docsFiles(readDocsInput());
console.log(summarize("@quo-api/docs", files, writeGenerated(join(repository, "packages/docs/generated"), files)));
