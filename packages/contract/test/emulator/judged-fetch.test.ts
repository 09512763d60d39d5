import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { expect, inject, onTestFinished, test } from "vitest";
import { type Judgement, judgedFetch } from "../../src/judged-fetch.ts";
import { sendingInvalid } from "../../src/record.ts";
import { proxiesFor } from "../../src/start-proxies.ts";

const user = {
  id: "USk4Lz91Fd",
  email: "front-desk@example.com",
  firstName: "Front",
  lastName: "Desk",
  pictureUrl: null,
  role: "owner",
  createdAt: "2026-01-12T09:45:00.000Z",
  updatedAt: "2026-05-04T08:58:00.000Z",
};

/** A server that gives one answer to everything, with Prism before it, and what was judged of each exchange. */
async function answering(status: number, body: unknown) {
  const server = createServer((_, response) => {
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const judgements: Judgement[] = [];
  const proxies = await proxiesFor(inject("proxyDesk"), url);
  const send = judgedFetch({ url, proxies, onJudged: (judgement) => judgements.push(judgement) });
  const get = (path: string, headers: Record<string, string> = { authorization: "key" }) =>
    send(`${url}${path}`, { headers });
  return { get, judgements };
}

const { role: _role, ...withoutRole } = user;
const violations: [title: string, status: number, body: unknown, objection: RegExp][] = [
  ["lacks a required property", 200, { data: withoutRole }, /role/],
  ["has a value of another type", 200, { data: { ...user, email: 7 } }, /email/],
  ["has an id with another prefix", 200, { data: { ...user, id: "PNk4Lz91Fd" } }, /pattern/],
  ["has a status nobody declared", 418, { data: user }, /Unable to match the returned status code/],
  ["is an error without its code", 404, { message: "not found" }, /code/],
];

test.each(violations)("Prism, as a proxy, reports an answer that %s", async (_, status, body, objection) => {
  const { get } = await answering(status, body);
  await expect(get("/v1/users/USk4Lz91Fd")).rejects.toThrow(objection);
});

test("and lets the same answer pass when nothing is wrong with it", async () => {
  const { get, judgements } = await answering(200, { data: user });
  expect(await (await get("/v1/users/USk4Lz91Fd")).json()).toEqual({ data: user });
  expect(judgements).toEqual([{ judged: "both", why: "" }]);
});

test("a bad request is reported too, unless it is bad on purpose: then the answer alone is judged", async () => {
  const { get, judgements } = await answering(200, { data: user });
  await expect(get("/v1/users/USk4Lz91Fd", {})).rejects.toThrow(/401/);
  await sendingInvalid(() => get("/v1/users/USk4Lz91Fd", {}));
  expect(judgements.map(({ judged }) => judged)).toEqual(["both", "answer"]);
});

test("an answer to a bad request that breaks the description is reported all the same", async () => {
  const { get } = await answering(200, { data: withoutRole });
  await expect(sendingInvalid(() => get("/v1/users/USk4Lz91Fd", {}))).rejects.toThrow(/role/);
});
