import { connect } from "node:net";
import { createServer } from "node:http";
import { describe, expect, it } from "vitest";
import { nodeWebhook } from "../../src/node.ts";
import { body, delivery, options, secret, servesDeliveries, texts } from "./expectations.ts";
import { listening } from "./listen.ts";
import { signWebhook } from "../../src/testing.ts";

describe("the listener for node:http", () => {
  const listener = nodeWebhook(options);
  const send = listening(() => async (request, response) => {
    if (request.url === "/parsed") for await (const _ of request);
    if (request.url === "/first-chunk") await new Promise((resolve) => request.once("data", resolve));
    if (request.url === "/object") Object.assign(request, { body: JSON.parse(body) });
    if (request.url === "/raw") {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      Object.assign(request, { body: JSON.parse(body), rawBody: Buffer.concat(chunks) });
    }
    await listener(request, response);
  });

  servesDeliveries(send);

  it("fails at once when something began to read the body", async () => {
    expect((await send("/first-chunk", await delivery())).status).toBe(500);
  });

  it("reads the stream itself when middleware only left an object without reading", async () => {
    expect((await send("/object", await delivery())).status).toBe(200);
  });

  it("takes the bytes that a platform kept as rawBody", async () => {
    expect((await send("/raw", await delivery())).status).toBe(200);
  });

  it("refuses a signature header that came twice", async () => {
    const server = createServer((request, response) => void listener(request, response));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const headers = Object.entries(await signWebhook(body, { secrets: secret })).map((pair) => pair.join(": "));
    const answer = await new Promise<string>((resolve) => {
      const socket = connect((server.address() as { port: number }).port, "127.0.0.1");
      socket.write(
        [
          "POST / HTTP/1.1",
          "host: x",
          "connection: close",
          ...headers,
          "webhook-id: again",
          `content-length: ${Buffer.byteLength(body)}`,
          "",
          body,
        ].join("\r\n"),
      );
      let text = "";
      socket.on("data", (chunk) => (text += chunk.toString()));
      socket.on("close", () => resolve(text));
    });
    await new Promise((resolve) => server.close(resolve));
    expect(answer).toMatch(/^HTTP\/1\.1 400 .*refused: duplicate_header/s);
  });

  it("survives a sender that hangs up in the middle of a body", async () => {
    texts.length = 0;
    let failed: (error: unknown) => void = () => {};
    const failure = new Promise((resolve) => {
      failed = resolve;
    });
    const careful = nodeWebhook({ ...options, onError: failed });
    const server = createServer((request, response) => void careful(request, response));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const socket = connect((server.address() as { port: number }).port, "127.0.0.1");
    socket.write("POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{", () =>
      setTimeout(() => socket.destroy(), 20),
    );
    expect(await failure).toBeInstanceOf(Error);
    await new Promise((resolve) => server.close(resolve));
    expect(texts).toEqual([]);
  });
});
