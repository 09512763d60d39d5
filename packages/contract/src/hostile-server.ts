import { createServer, type AddressInfo, type Socket } from "node:net";

/** A request as it came over the wire. */
export interface WireRequest {
  method: string;
  path: string;
  body: string;
}

/** Does something to a connection on which a whole request has arrived. `count` is 1 for the first request. */
export type Misbehaviour = (socket: Socket, count: number) => void;

/** A server that speaks just enough HTTP to break it. */
export interface HostileServer {
  readonly url: string;
  /** What arrived, in order. */
  readonly requests: WireRequest[];
  /** Stops listening and waits until every connection is gone; it destroys none, so that a leaked one shows. */
  close(): Promise<void>;
}

function parseRequest(text: string): WireRequest | undefined {
  const end = text.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [method = "", path = ""] = text.split(" ", 2);
  const length = Number(/^content-length: (\d+)$/im.exec(text.slice(0, end))?.[1] ?? 0);
  const body = text.slice(end + 4);
  return Buffer.byteLength(body) < length ? undefined : { method, path, body };
}

/** Starts a server on a free port that treats every request in the same way. */
export async function startHostileServer(misbehave: Misbehaviour): Promise<HostileServer> {
  const requests: WireRequest[] = [];
  const server = createServer((socket) => {
    let text = "";
    // Whoever is reset resets back; that is not news here.
    socket.on("error", () => socket.destroy());
    socket.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
      const request = parseRequest(text);
      if (!request) return;
      text = "";
      misbehave(socket, requests.push(request));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () => new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  };
}

/** Writes a whole answer and ends the connection. `length` overrides the true content length. */
export function answer(
  socket: Socket,
  status: number,
  body: string,
  headers: Record<string, string> = {},
  length = Buffer.byteLength(body),
): void {
  const lines = Object.entries({
    "content-type": "application/json",
    "content-length": String(length),
    connection: "close",
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} Whatever\r\n${lines.join("")}\r\n${body}`);
}
