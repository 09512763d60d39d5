import { fileURLToPath } from "node:url";

/** The top folder of the repository. */
export const repository = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[/\\]$/, "");
