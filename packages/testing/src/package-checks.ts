import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export { publint } from "publint";
export { formatMessage } from "publint/utils";

/** The program of are-the-types-wrong, to run with Node. It ends with an error for every problem it finds. */
export const attw = join(
  dirname(createRequire(import.meta.url).resolve("@arethetypeswrong/cli/package.json")),
  "dist/index.js",
);
