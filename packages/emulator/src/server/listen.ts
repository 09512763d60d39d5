import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo } from "node:net";
import { crossOriginHeaders, loopback, preflightHeaders } from "./cross-origin.ts";
import { type EmulatorAnswer, type EmulatorRequest } from "./message.ts";

/** Where to listen. */
export interface ListenOptions {
  /** 0, the default, takes a free port. */
  port?: number;
  /** Loopback unless told otherwise. */
  host?: string;
}

/** A running server. */
export interface Listening {
  /** Base URL, without a slash at the end. */
  url: string;
  port: number;
  host: string;
  close(): Promise<void>;
}

/** Answers what belongs to the emulator itself; `false` lets the API answer. */
export type OwnRoutes = (request: IncomingMessage, response: ServerResponse, body: Buffer) => boolean;

/** More than this is not even read. */
const hardLimit = 10_000_000;

const nothing = Buffer.alloc(0);

function read(request: IncomingMessage, done: (body: Buffer | null) => void): void {
  if (request.headers["content-length"] === undefined && request.headers["transfer-encoding"] === undefined) {
    done(nothing);
    return;
  }
  const chunks: Buffer[] = [];
  let size = 0;
  request.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size <= hardLimit) chunks.push(chunk);
  });
  request.on("end", () => done(size > hardLimit ? null : Buffer.concat(chunks)));
  request.on("error", () => {});
}

function write(response: ServerResponse, { status, headers, body, wire }: EmulatorAnswer): void {
  const send = (): void => {
    if (wire?.reset === true) {
      response.socket?.resetAndDestroy();
      return;
    }
    if (body === null) {
      response.writeHead(status, headers).end();
      return;
    }
    response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
    if (wire?.truncateAt !== undefined) {
      response.write(Buffer.from(body).subarray(0, wire.truncateAt), () => response.socket?.resetAndDestroy());
      return;
    }
    // As text it leaves in one piece with the head.
    response.end(body);
  };
  if (wire?.delayMs === undefined) send();
  else setTimeout(send, wire.delayMs);
}

/** Serves the emulator over HTTP. */
export function listen(
  answer: (request: EmulatorRequest) => EmulatorAnswer,
  own: OwnRoutes,
  { port = 0, host = "127.0.0.1" }: ListenOptions,
): Promise<Listening> {
  const server: Server = createServer((request, response) => {
    const url = request.url ?? "/";
    read(request, (bytes) => {
      if (bytes === null) {
        response.writeHead(413, { connection: "close" }).end();
        return;
      }
      if (url.startsWith("/_emulator") && own(request, response, bytes)) return;
      const allowed = loopback.has(host) ? crossOriginHeaders(request) : null;
      const preflight = allowed && preflightHeaders(request);
      if (preflight) {
        response.writeHead(204, { ...allowed, ...preflight }).end();
        return;
      }
      const mark = url.indexOf("?");
      const given = answer({
        method: request.method ?? "GET",
        path: mark === -1 ? url : url.slice(0, mark),
        query: mark === -1 ? "" : url.slice(mark + 1),
        header: (name) => {
          const value = request.headers[name];
          return value === undefined ? null : Array.isArray(value) ? value.join(", ") : value;
        },
        body: bytes.length === 0 ? null : bytes.toString("utf8"),
      });
      write(response, allowed ? { ...given, headers: { ...given.headers, ...allowed } } : given);
    });
  });
  // A client that keeps its connection open must not keep the emulator from closing.
  server.keepAliveTimeout = 5000;
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const busy = error.code === "EADDRINUSE";
      reject(busy ? new Error(`Port ${port} is taken. Choose another, or 0 for a free one.`, { cause: error }) : error);
    });
    server.listen(port, host, () => {
      const address = server.address() as AddressInfo;
      const shown = address.family === "IPv6" ? `[${address.address}]` : address.address;
      resolve({
        url: `http://${shown}:${address.port}`,
        port: address.port,
        host,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}
