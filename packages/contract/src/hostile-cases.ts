import { answer, type Misbehaviour } from "./hostile-server.ts";

/** How a call ends: the name of the error it throws, or that it succeeds. */
export type Outcome =
  | "succeeds"
  | "QuoAnswerError"
  | "QuoApiError"
  | "QuoConnectionError"
  | "QuoRateLimitError"
  | "QuoServerError"
  | "QuoTimeoutError"
  | "SendOutcomeUnknownError";

/** One way to be hostile, and what the client makes of it when it reads a contact and when it sends a message. */
export interface HostileCase {
  name: string;
  misbehave: Misbehaviour;
  /** Outcome, and how many requests the server saw; two retries are allowed. */
  read: [Outcome, requests: number];
  send: [Outcome, requests: number];
}

const good = '{"data":{"id":"66d0aa19b3f4c21e7a905d12"}}';
const unknown: [Outcome, number] = ["SendOutcomeUnknownError", 1];
const head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";

/** Sends one byte of an endless answer every 20 ms, until nobody listens. */
const drip =
  (status: number): Misbehaviour =>
  (socket) => {
    socket.write(`HTTP/1.1 ${status} Slow\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n`);
    const timer = setInterval(() => socket.write(" "), 20);
    socket.on("close", () => clearInterval(timer));
  };

const redirect =
  (status: number): Misbehaviour =>
  (socket) =>
    answer(socket, status, "", { location: "/elsewhere" });

/** Everything a wire, a proxy or a tired server may do. */
export const hostileCases: HostileCase[] = [
  {
    name: "resets before the answer",
    misbehave: (socket) => socket.resetAndDestroy(),
    read: ["QuoConnectionError", 3],
    send: unknown,
  },
  {
    name: "hangs up before the answer",
    misbehave: (socket) => socket.end(),
    read: ["QuoConnectionError", 3],
    send: unknown,
  },
  {
    name: "resets in the middle of the body",
    misbehave: (socket) =>
      socket.write(`${head}content-length: ${good.length}\r\n\r\n${good.slice(0, 9)}`, () =>
        setTimeout(() => socket.resetAndDestroy(), 10),
      ),
    read: ["QuoConnectionError", 3],
    send: unknown,
  },
  {
    name: "hangs up before the promised length",
    misbehave: (socket) => answer(socket, 200, good.slice(0, 9), {}, good.length),
    read: ["QuoConnectionError", 3],
    send: unknown,
  },
  {
    name: "hangs up in the middle of a chunk",
    misbehave: (socket) => socket.end(`${head}transfer-encoding: chunked\r\nconnection: close\r\n\r\nff\r\n${good}`),
    read: ["QuoConnectionError", 3],
    send: unknown,
  },
  {
    name: "recovers after one reset",
    misbehave: (socket, count) => (count === 1 ? void socket.resetAndDestroy() : answer(socket, 200, good)),
    read: ["succeeds", 2],
    send: unknown,
  },
  {
    name: "answers truncated JSON of the promised length",
    misbehave: (socket) => answer(socket, 200, good.slice(0, 20)),
    read: ["QuoAnswerError", 1],
    send: unknown,
  },
  {
    name: "answers nothing with 200",
    misbehave: (socket) => answer(socket, 200, ""),
    read: ["QuoAnswerError", 1],
    send: unknown,
  },
  {
    name: "answers JSON without the promised content",
    misbehave: (socket) => answer(socket, 200, '{"items":[]}'),
    read: ["QuoAnswerError", 1],
    send: unknown,
  },
  {
    name: "answers an HTML page with 200",
    misbehave: (socket) => answer(socket, 200, "<html>Sign in to the network</html>", { "content-type": "text/html" }),
    read: ["QuoAnswerError", 1],
    send: unknown,
  },
  {
    name: "answers good JSON as text/html",
    misbehave: (socket) => answer(socket, 200, good, { "content-type": "text/html" }),
    read: ["succeeds", 1],
    send: ["succeeds", 1],
  },
  {
    name: "answers an HTML page with 502",
    misbehave: (socket) => answer(socket, 502, "<html><h1>Bad Gateway</h1></html>", { "content-type": "text/html" }),
    read: ["QuoServerError", 3],
    send: unknown,
  },
  {
    name: "answers 404 with truncated JSON",
    misbehave: (socket) => answer(socket, 404, '{"message": "no su'),
    read: ["QuoApiError", 1],
    send: ["QuoApiError", 1],
  },
  { name: "never answers", misbehave: () => {}, read: ["QuoTimeoutError", 3], send: unknown },
  { name: "drips an endless 200", misbehave: drip(200), read: ["QuoTimeoutError", 3], send: unknown },
  { name: "drips an endless 500", misbehave: drip(500), read: ["QuoTimeoutError", 3], send: unknown },
  {
    name: "does not speak HTTP",
    misbehave: (socket) => socket.end("SSH-2.0-OpenSSH_9.2\r\n"),
    read: ["QuoConnectionError", 3],
    send: unknown,
  },
  { name: "redirects with 301", misbehave: redirect(301), read: ["QuoApiError", 1], send: unknown },
  { name: "redirects with 303", misbehave: redirect(303), read: ["QuoApiError", 1], send: unknown },
  { name: "redirects with 307", misbehave: redirect(307), read: ["QuoApiError", 1], send: unknown },
  {
    name: "answers 429 for ever, without Retry-After",
    misbehave: (socket) => answer(socket, 429, '{"error":{"message":"Too Many Requests","key":"Too Many Requests"}}'),
    read: ["QuoRateLimitError", 3],
    send: ["QuoRateLimitError", 3],
  },
  {
    name: "answers 429 once, with Retry-After",
    misbehave: (socket, count) =>
      count === 1 ? answer(socket, 429, "", { "retry-after": "0.05" }) : answer(socket, 202, good),
    read: ["succeeds", 2],
    send: ["succeeds", 2],
  },
  {
    name: "answers 429 with a Retry-After of an hour",
    misbehave: (socket) => answer(socket, 429, "", { "retry-after": "3600" }),
    read: ["QuoRateLimitError", 1],
    send: ["QuoRateLimitError", 1],
  },
  {
    name: "answers 429 with a Retry-After nobody can read",
    misbehave: (socket) => answer(socket, 429, "", { "retry-after": "later" }),
    read: ["QuoRateLimitError", 3],
    send: ["QuoRateLimitError", 3],
  },
];
