import { flushCompileCache } from "node:module";
import { createEmulator } from "@quo-api/emulator";

// Takes requests over HTTP until it is killed, and says on which port.
const [, , data = ""] = process.argv;
const emulator = createEmulator({
  data,
  rateLimit: false,
  seed: "kill",
  requestLog: 0,
  onViolation: (violation) => process.stderr.write(`${violation}\n`),
});
const { url } = await emulator.listen();
// A killed process never writes its cache, and without one the children spend their lives compiling.
flushCompileCache();
process.stdout.write(`${url}\n`);
