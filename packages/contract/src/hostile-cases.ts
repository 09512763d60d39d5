import { goodContact, type Misbehaviour } from "./hostile-server.ts";

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
  /** Why an answer that comes whole is none the description declares; absent where all such answers are declared. */
  undescribed?: string;
}

const good = goodContact;
const tooMany = '{"error":{"message":"Too many requests","key":"Too Many Requests","trace":"6480612490142499301"}}';
const unknown: [Outcome, number] = ["SendOutcomeUnknownError", 1];
const head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";

/** Sends one byte of an endless answer every 20 ms, until nobody listens. */
const drip =
  (status: number): Misbehaviour =>
  ({ socket }) => {
    socket.write(`HTTP/1.1 ${status} Slow\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n`);
    const timer = setInterval(() => socket.write(" "), 20);
    socket.on("close", () => clearInterval(timer));
  };

const redirect =
  (status: number): Misbehaviour =>
  ({ answer }) =>
    answer(status, "", { location: "/elsewhere" });

/** Everything a wire, a proxy or a tired server may do. */
export const hostileCases: HostileCase[] = [
  {
    name: "resets before the answer",
    misbehave: ({ socket }) => socket.resetAndDestroy(),
    read: ["QuoConnectionError", 3],
    send: unknown,
  },
  {
    name: "hangs up before the answer",
    misbehave: ({ socket }) => socket.end(),
    read: ["QuoConnectionError", 3],
    send: unknown,
  },
  {
    name: "resets in the middle of the body",
    misbehave: ({ socket }) =>
      socket.write(`${head}content-length: ${good.length}\r\n\r\n${good.slice(0, 9)}`, () =>
        setTimeout(() => socket.resetAndDestroy(), 10),
      ),
    read: ["QuoConnectionError", 3],
    send: unknown,
  },
  {
    name: "hangs up before the promised length",
    misbehave: ({ answer }) => answer(200, good.slice(0, 9), {}, good.length),
    read: ["QuoConnectionError", 3],
    send: unknown,
  },
  {
    name: "hangs up in the middle of a chunk",
    misbehave: ({ socket }) =>
      socket.end(`${head}transfer-encoding: chunked\r\nconnection: close\r\n\r\nffff\r\n${good}`),
    read: ["QuoConnectionError", 3],
    send: unknown,
  },
  {
    name: "recovers after one reset",
    misbehave: ({ socket, count, answerWell }) => (count === 1 ? void socket.resetAndDestroy() : answerWell()),
    read: ["succeeds", 2],
    send: unknown,
  },
  {
    name: "answers truncated JSON of the promised length",
    misbehave: ({ answer }) => answer(200, good.slice(0, 20)),
    read: ["QuoAnswerError", 1],
    send: unknown,
    undescribed: "No description declares half a document.",
  },
  {
    name: "answers nothing with 200",
    misbehave: ({ answer }) => answer(200, ""),
    read: ["QuoAnswerError", 1],
    send: unknown,
    undescribed: "A success that is declared has a body.",
  },
  {
    name: "answers JSON without the promised content",
    misbehave: ({ answer }) => answer(200, '{"items":[]}'),
    read: ["QuoAnswerError", 1],
    send: unknown,
    undescribed: "The declared body has other properties.",
  },
  {
    name: "answers an HTML page with 200",
    misbehave: ({ answer }) => answer(200, "<html>Sign in to the network</html>", { "content-type": "text/html" }),
    read: ["QuoAnswerError", 1],
    send: unknown,
    undescribed: "A captive portal answers in its own name, as HTML.",
  },
  {
    name: "answers good JSON as text/html",
    misbehave: ({ answer }) => answer(200, good, { "content-type": "text/html" }),
    read: ["succeeds", 1],
    send: ["succeeds", 1],
    undescribed: "A proxy may relabel an answer; the description declares application/json alone.",
  },
  {
    name: "answers an HTML page with 502",
    misbehave: ({ answer }) => answer(502, "<html><h1>Bad Gateway</h1></html>", { "content-type": "text/html" }),
    read: ["QuoServerError", 3],
    send: unknown,
    undescribed: "The gateway answers in its own name; only the API's own failures are declared.",
  },
  {
    name: "answers 404 with truncated JSON",
    misbehave: ({ answer }) => answer(404, '{"message": "no su'),
    read: ["QuoApiError", 1],
    send: ["QuoApiError", 1],
    undescribed: "No description declares half a document.",
  },
  { name: "never answers", misbehave: () => {}, read: ["QuoTimeoutError", 3], send: unknown },
  { name: "drips an endless 200", misbehave: drip(200), read: ["QuoTimeoutError", 3], send: unknown },
  { name: "drips an endless 500", misbehave: drip(500), read: ["QuoTimeoutError", 3], send: unknown },
  {
    name: "does not speak HTTP",
    misbehave: ({ socket }) => socket.end("SSH-2.0-OpenSSH_9.2\r\n"),
    read: ["QuoConnectionError", 3],
    send: unknown,
  },
  {
    name: "redirects with 301",
    misbehave: redirect(301),
    read: ["QuoApiError", 1],
    send: unknown,
    undescribed: "The API redirects nobody; whoever stands in between may.",
  },
  {
    name: "redirects with 303",
    misbehave: redirect(303),
    read: ["QuoApiError", 1],
    send: unknown,
    undescribed: "The API redirects nobody; whoever stands in between may.",
  },
  {
    name: "redirects with 307",
    misbehave: redirect(307),
    read: ["QuoApiError", 1],
    send: unknown,
    undescribed: "The API redirects nobody; whoever stands in between may.",
  },
  {
    name: "answers 429 for ever, without Retry-After",
    misbehave: ({ answer }) => answer(429, tooMany),
    read: ["QuoRateLimitError", 3],
    send: ["QuoRateLimitError", 3],
  },
  {
    name: "answers 429 once, with Retry-After",
    misbehave: ({ count, answer, answerWell }) =>
      count === 1 ? answer(429, tooMany, { "retry-after": "0.05" }) : answerWell(),
    read: ["succeeds", 2],
    send: ["succeeds", 2],
  },
  {
    name: "answers 429 with a Retry-After of an hour",
    misbehave: ({ answer }) => answer(429, "", { "retry-after": "3600" }),
    read: ["QuoRateLimitError", 1],
    send: ["QuoRateLimitError", 1],
    undescribed: "A limiter in front of the gateway may answer without its envelope.",
  },
  {
    name: "answers 429 with a Retry-After nobody can read",
    misbehave: ({ answer }) => answer(429, "", { "retry-after": "later" }),
    read: ["QuoRateLimitError", 3],
    send: ["QuoRateLimitError", 3],
    undescribed: "A limiter in front of the gateway may answer without its envelope.",
  },
];
