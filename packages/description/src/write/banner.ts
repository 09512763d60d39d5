/** The one line on top of every generated source file. */
export const banner = "// Generated from the description by `pnpm generate`. Do not edit.\n\n";
