import { createServer, type AddressInfo, type Socket } from "node:net";
import { examples } from "./example-table.ts";
import type { Exchange } from "./ledger-touches.ts";

/** A connection on which a whole request has arrived. */
export interface HostileConnection {
  readonly socket: Socket;
  /** 1 for the first request the server got. */
  readonly count: number;
  /** Writes a whole answer and ends the connection. `length` overrides the true content length. */
  readonly answer: (status: number, body: string, headers?: Record<string, string>, length?: number) => void;
  /** Answers a read with a contact and a send with a message, as the description has them. */
  readonly answerWell: () => void;
}

/** Does something to a connection. */
export type Misbehaviour = (connection: HostileConnection) => void;

/** A server that speaks just enough HTTP to break it. */
export interface HostileServer {
  readonly url: string;
  /** Paths of the requests that arrived, in order. */
  readonly paths: readonly string[];
  /** Requests that got an answer of the length it announced. */
  readonly exchanges: readonly Exchange[];
  /** Stops listening and waits until every connection is gone; it destroys none, so that a leaked one shows. */
  close(): Promise<void>;
}

type WireRequest = Pick<Exchange, "method" | "url" | "headers" | "body">;

function parseRequest(text: string): WireRequest | undefined {
  const end = text.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [start = "", ...lines] = text.slice(0, end).split("\r\n");
  const [method = "", path = ""] = start.split(" ");
  const headers = new Headers(
    lines.map((line): [string, string] => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon), line.slice(colon + 1).trim()];
    }),
  );
  const body = text.slice(end + 4);
  if (Buffer.byteLength(body) < Number(headers.get("content-length") ?? 0)) return undefined;
  return { method, url: new URL(path, "http://127.0.0.1"), headers, body };
}

/** A good body of the size an answer has in earnest, written as the example of the description. */
export const goodContact = JSON.stringify(
  Object.values(examples.operations["getContactById_v1"]?.responses["200"] ?? {})[0],
);
const goodMessage = JSON.stringify(Object.values(examples.operations["sendMessage_v1"]?.responses["202"] ?? {})[0]);

/** Starts a server on a free port that treats every request in the same way. */
export async function startHostileServer(misbehave: Misbehaviour): Promise<HostileServer> {
  const paths: string[] = [];
  const exchanges: Exchange[] = [];
  const connect = (socket: Socket, request: WireRequest): HostileConnection => {
    const answer: HostileConnection["answer"] = (status, body, headers = {}, length = Buffer.byteLength(body)) => {
      const sent: Record<string, string> = {
        "content-type": "application/json",
        "content-length": String(length),
        connection: "close",
        ...headers,
      };
      const lines = Object.entries(sent).map(([name, value]) => `${name}: ${value}\r\n`);
      socket.end(`HTTP/1.1 ${status} Whatever\r\n${lines.join("")}\r\n${body}`);
      if (length !== Buffer.byteLength(body)) return;
      exchanges.push({ ...request, status, type: sent["content-type"] ?? null, answer: body });
    };
    const answerWell = () => (request.method === "GET" ? answer(200, goodContact) : answer(202, goodMessage));
    return { socket, count: paths.push(request.url.pathname), answer, answerWell };
  };
  const server = createServer((socket) => {
    let text = "";
    // Whoever is reset resets back; that is not news here.
    socket.on("error", () => socket.destroy());
    socket.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
      const request = parseRequest(text);
      if (!request) return;
      text = "";
      misbehave(connect(socket, request));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    paths,
    exchanges,
    close: () => new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  };
}
