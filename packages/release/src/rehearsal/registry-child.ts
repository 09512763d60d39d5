import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { runServer } from "verdaccio";

// Runs Verdaccio in a process of its own and ends with whoever started it.
const [folder = ""] = process.argv.slice(2);

const configuration = {
  storage: join(folder, "storage"),
  self_path: join(folder, "config.yaml"),
  auth: { htpasswd: { file: join(folder, "htpasswd"), algorithm: "bcrypt", rounds: 4 } },
  // No uplinks: what is not published here does not exist, and nothing leaves this machine.
  uplinks: {},
  packages: { "**": { access: "$all", publish: "$authenticated" } },
  max_body_size: "100mb",
  web: { enable: false },
  log: { type: "stdout", format: "pretty", level: "error" },
};

const server: Server = await runServer(configuration);
process.once("disconnect", () => process.exit(0));
server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }));
