import fastify from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fastifyWebhook, fastifyWebhooks } from "../../src/adapters/fastify.ts";
import { delivery, options, servesDeliveries } from "./expectations.ts";

describe("the plugin for Fastify 5", () => {
  const app = fastify();
  let url = "";
  beforeAll(async () => {
    await app.register(fastifyWebhooks, { path: "/quo", ...options });
    app.post("/parsed", fastifyWebhook(options));
    app.post("/elsewhere", (request, reply) => void reply.send(request.body));
    url = await app.listen({ port: 0, host: "127.0.0.1" });
  });
  afterAll(() => app.close());

  servesDeliveries((path, init) => fetch(url + path, init), { fix: /Register fastifyWebhooks as a plugin/ });

  it("leaves JSON parsing to the rest of the application", async () => {
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: '{"a":1}' };
    expect(await (await fetch(`${url}/elsewhere`, init)).json()).toEqual({ a: 1 });
  });

  it("takes a delivery whatever its content type", async () => {
    const { headers, ...rest } = await delivery();
    expect(
      (await fetch(`${url}/quo`, { ...rest, headers: { ...(headers as object), "content-type": "text/weird" } }))
        .status,
    ).toBe(200);
  });
});
