import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { honoWebhook } from "../../src/adapters/hono.ts";
import { delivery, options, request, servesDeliveries } from "./expectations.ts";

describe("the handler for Hono", () => {
  const app = new Hono();
  const webhook = honoWebhook(options);
  app.post("/quo", webhook);
  app.use("/json", async (context, next) => {
    await context.req.json();
    await next();
  });
  app.post("/json", webhook);
  app.use("/parsed", async (context, next) => {
    await context.req.raw.json();
    await next();
  });
  app.post("/parsed", webhook);
  let url = "";
  let server: ReturnType<typeof serve>;
  beforeAll(async () => {
    url = await new Promise((resolve) => {
      server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
        resolve(`http://127.0.0.1:${port}`),
      );
    });
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  servesDeliveries((path, init) => fetch(url + path, init), { fix: /c\.req\.json\(\)/ });

  it("works after c.req.json(), which keeps the text that came in", async () => {
    expect((await fetch(`${url}/json`, await delivery())).status).toBe(200);
  });

  it("gives late work to the runtime's waitUntil", async () => {
    const kept: Promise<unknown>[] = [];
    const slow = new Hono();
    let finish: () => void = () => {};
    const work = new Promise<void>((resolve) => {
      finish = resolve;
    });
    slow.post("/quo", honoWebhook({ ...options, deadline: 0.01, on: { "message.received": () => work } }));
    const context = {
      waitUntil: (late: Promise<unknown>) => void kept.push(late),
      passThroughOnException: () => {},
      props: {},
    };
    const response = await slow.fetch(await request("http://localhost/quo"), {}, context);
    expect(response.status).toBe(202);
    finish();
    expect(await Promise.all(kept)).toMatchObject([{ status: 200 }]);
  });
});
