import { connect } from "node:net";

/** A request to repeat. */
export interface LoadRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** What a load came to. */
export interface Load {
  answers: number;
  perSecond: number;
}

/**
 * Sends one request over and over on some connections, each waiting for its answer, and counts the answers. It
 * speaks HTTP by hand, because a full client would cost more than the servers it measures.
 *
 * @throws {Error} For an answer with another status than expected.
 */
export async function load(
  url: string,
  request: LoadRequest,
  status: number,
  options: { connections: number; ms: number },
): Promise<Load> {
  const { hostname, port } = new URL(url);
  const { method, path, headers, body = "" } = request;
  const head = Object.entries({
    host: `${hostname}:${port}`,
    ...headers,
    "content-length": String(Buffer.byteLength(body)),
  });
  const bytes = Buffer.from(
    `${method} ${path} HTTP/1.1\r\n${head.map(([key, value]) => `${key}: ${value}`).join("\r\n")}\r\n\r\n${body}`,
  );
  const wanted = `HTTP/1.1 ${status} `;
  let answered = 0;
  const start = performance.now();
  const end = start + options.ms;
  await Promise.all(
    Array.from(
      { length: options.connections },
      () =>
        new Promise<void>((resolve, reject) => {
          const socket = connect(Number(port), hostname, () => socket.write(bytes));
          let seen = "";
          socket.setEncoding("latin1");
          socket.on("data", (chunk: string) => {
            seen += chunk;
            const split = seen.indexOf("\r\n\r\n");
            if (split === -1) return;
            const length = Number(/content-length: (\d+)/i.exec(seen)?.[1] ?? Number.NaN);
            const complete = Number.isNaN(length) ? seen.endsWith("0\r\n\r\n") : seen.length >= split + 4 + length;
            if (!complete) return;
            if (!seen.startsWith(wanted)) {
              reject(new Error(`Expected ${status}, got ${seen.slice(0, 400)}`));
              socket.destroy();
              return;
            }
            answered += 1;
            seen = "";
            if (performance.now() < end) socket.write(bytes);
            else {
              socket.destroy();
              resolve();
            }
          });
          socket.on("error", reject);
        }),
    ),
  );
  return { answers: answered, perSecond: answered / ((performance.now() - start) / 1000) };
}
