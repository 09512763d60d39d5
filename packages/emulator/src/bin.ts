#!/usr/bin/env node
import { enableCompileCache } from "node:module";

// A second start then skips compiling. The rest is loaded after it, or it would come too late.
enableCompileCache();
const [{ parseArgs }, { createEmulator }] = await Promise.all([import("node:util"), import("./create-emulator.ts")]);

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "4010" },
    host: { type: "string", default: "127.0.0.1" },
    data: { type: "string" },
    "control-token": { type: "string" },
  },
});
const emulator = createEmulator({
  ...(values.data === undefined ? {} : { data: values.data }),
  ...(values["control-token"] === undefined ? {} : { controlToken: values["control-token"] }),
});
const { url } = await emulator.listen({ port: Number(values.port), host: values.host });
process.stdout.write(`Quo emulator on ${url}, key ${emulator.apiKey}, inspector on ${url}/_emulator\n`);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void emulator.close());
