import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { createSender, Unreachable } from "../../src/probe/send.ts";

/** A server that gives these statuses, the last one for good; 0 breaks the connection. */
async function serve(...statuses: number[]) {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    const status = statuses[Math.min(requests.length, statuses.length - 1)] ?? 200;
    requests.push(request);
    if (status === 0) request.socket.destroy();
    else response.writeHead(status, { "retry-after": "0.01", location: "/elsewhere" }).end(String(status));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const send = createSender(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, "probe-key");
  return { send, requests };
}
const get = { method: "GET", path: "/v1/users", headers: {}, key: "raw" } as const;
const post = { ...get, method: "POST", body: {} };

test.each([
  ["a response", get, [200], 200, 1],
  ["too many requests, for a while", get, [429, 429, 200], 200, 3],
  ["too many requests, for a while, to a write", post, [429, 201], 201, 2],
  ["a gateway that fails and goes on failing", get, [503], 503, 4],
  ["a gateway that fails, to a write", post, [502], 502, 1],
  ["a broken connection, once", get, [0, 200], 200, 2],
  ["a redirect", get, [302], 302, 1],
] as const)("%s: the last response counts", async (_, request, statuses, status, count) => {
  const { send, requests } = await serve(...statuses);
  expect((await send(request)).status).toBe(status);
  expect(requests).toHaveLength(count);
});

test("a write without a response is not repeated", async () => {
  const { send, requests } = await serve(0);
  await expect(send(post)).rejects.toBeInstanceOf(Unreachable);
  expect(requests).toHaveLength(1);
});

test.each([
  ["raw", "probe-key"],
  ["Bearer", "Bearer probe-key"],
  ["none", undefined],
] as const)("the key is sent as asked (%s)", async (key, header) => {
  const { send, requests } = await serve(200);
  await send({ ...get, key });
  expect(requests[0]?.headers.authorization).toBe(header);
});

test("a signal ends it", async () => {
  const { send, requests } = await serve(200);
  await expect(send(get, AbortSignal.abort(new Error("enough")))).rejects.toThrow("enough");
  expect(requests).toHaveLength(0);
});
