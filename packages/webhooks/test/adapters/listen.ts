import { createServer, type RequestListener } from "node:http";
import { afterAll, beforeAll } from "vitest";
import type { Send } from "./expectations.ts";

/** Serves on a free port of the loopback for the tests of a file, and gives a way to send requests there. */
export function listening(listener: () => RequestListener): Send {
  let url = "";
  let close: () => Promise<void>;
  beforeAll(async () => {
    const server = createServer(listener());
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    url = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
    close = () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
  });
  afterAll(() => close());
  return (path, init) => fetch(url + path, init);
}
