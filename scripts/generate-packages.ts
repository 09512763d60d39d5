import { enableCompileCache } from "node:module";
import { compileCache } from "./run-command.ts";

// The TypeScript compiler alone is nine megabytes to read; its compiled form is kept from run to run.
enableCompileCache(compileCache);

// Its script also says `--no-opt`: a process of a second and a half is over before V8's optimized code has paid for its
// compilation, which is a tenth of the whole.

// One process for everything: starting pnpm and Node, loading the formatter and reading the description once instead of
// five times halves what a generation costs. Each writer still runs by itself while its generator is being changed.
await import("./generate-spec.ts");
await import("./generate-client.ts");
await import("./generate-webhooks.ts");
await import("./generate-emulator.ts");
await import("./generate-docs.ts");
