import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { type Description, listOperations } from "../src/description.ts";
import { exchangeCells } from "../src/ledger-touches.ts";
import { operationMatcher } from "../src/match-operation.ts";
import type { Rung } from "../src/ledger-files.ts";
import { touch } from "./ledger-recorder.ts";

/** Which answers an operation gives one after the other, as Prism's `Prefer` names them. */
export type Script = Record<string, string[]>;

/**
 * Stands before Prism and asks it, call by call, for the example that fits what happened so far. Prism keeps no state,
 * so a task it was told to complete would read as open for ever. Before a server with a state of its own it needs no script and
 * only notes what passes.
 */
export async function startSteeredMock(
  description: Description,
  prismUrl: string,
  script: Script,
  rung: Rung = "workflows",
) {
  const match = operationMatcher(listOperations(description));
  const cellsOf = exchangeCells(description);
  const calls: string[] = [];
  const server = createServer((request, response) => {
    const forward = async () => {
      const url = new URL(request.url ?? "/", prismUrl);
      const id = match(request.method ?? "", url.pathname)?.operation.id ?? "unknown";
      const prefer = script[id]?.[calls.filter((call) => call === id).length];
      calls.push(id);
      const headers = new Headers(
        Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]),
      );
      for (const name of ["host", "connection", "content-length", "transfer-encoding"]) headers.delete(name);
      if (prefer !== undefined) headers.set("prefer", prefer);
      const body = await text(request);
      const init = { method: request.method ?? "GET", headers, ...(body === "" ? {} : { body }) };
      const answer = await fetch(url, init);
      const answered = await answer.text();
      const [{ status }, type] = [answer, answer.headers.get("content-type")];
      touch(rung, cellsOf({ ...init, url, headers, body, status, type, answer: answered }));
      response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "application/json" });
      response.end(answered);
    };
    forward().catch((error: unknown) => response.writeHead(502).end(String(error)));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Operation ids in the order they were called. */
    calls,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
