export { banner } from "./write/banner.ts";
export { formatCode } from "./write/format-code.ts";
export { type GeneratedFiles, summarize, writeGenerated, type WriteResult } from "./write/write-generated.ts";
