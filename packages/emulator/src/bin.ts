#!/usr/bin/env node
import { enableCompileCache } from "node:module";

// A second start then skips compiling. The rest is loaded after it, or it would come too late.
enableCompileCache();
const { readCommand, usage } = await import("./command.ts");

const command = readCommand(process.argv.slice(2));
if (command.run === "help") process.stdout.write(usage);
else if (command.run === "nothing") {
  process.stderr.write(`${command.because}\nquo-emulator --help lists the options.\n`);
  process.exitCode = 2;
} else {
  const { createEmulator } = await import("./create-emulator.ts");
  try {
    const emulator = createEmulator(command.options);
    const { url } = await emulator.listen(command.listen);
    process.stdout.write(`Quo emulator on ${url}, key ${emulator.apiKey}, inspector on ${url}/_emulator\n`);
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void emulator.close());
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    // A port that is taken leaves the emulator's clock running.
    process.exit(1);
  }
}
