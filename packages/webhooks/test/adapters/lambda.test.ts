import type {
  ALBEvent,
  APIGatewayProxyEvent,
  APIGatewayProxyEventV2,
  APIGatewayProxyResult,
  APIGatewayProxyStructuredResultV2,
} from "aws-lambda";
import { describe, expect, it } from "vitest";
import { lambdaWebhook, type LambdaEventLike } from "../../src/adapters/lambda.ts";
import { delivery, options, servesDeliveries } from "./expectations.ts";

const handler = lambdaWebhook(options);
// Written out, so that the types of AWS are checked against what the adapter takes and gives.
const v1 = (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => handler(event);
const v2 = (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => handler(event);
const loadBalancer = (event: ALBEvent): Promise<APIGatewayProxyResult> => handler(event);

type Init = RequestInit & { method: string };
const headersOf = (init: Init) => init.headers as Record<string, string>;
const titled = (headers: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.replace(/\b\w/g, (letter) => letter.toUpperCase()), value]),
  );
const base64 = (init: Init) => Buffer.from(init.body as string).toString("base64");

const forms: [string, (init: Init) => Promise<{ statusCode?: number | undefined; body?: string | undefined }>][] = [
  [
    "API Gateway, version 1",
    (init) =>
      v1({
        httpMethod: init.method,
        headers: titled(headersOf(init)),
        multiValueHeaders: {},
        body: init.body,
        isBase64Encoded: false,
      } as APIGatewayProxyEvent),
  ],
  [
    "API Gateway, version 1, base64",
    (init) =>
      v1({
        httpMethod: init.method,
        headers: null as never,
        multiValueHeaders: Object.fromEntries(
          Object.entries(titled(headersOf(init))).map(([name, value]) => [name, [value]]),
        ),
        body: base64(init),
        isBase64Encoded: true,
      } as unknown as APIGatewayProxyEvent),
  ],
  [
    "API Gateway, version 2",
    (init) =>
      v2({
        version: "2.0",
        requestContext: { http: { method: init.method } },
        headers: headersOf(init),
        body: init.body,
        isBase64Encoded: false,
      } as APIGatewayProxyEventV2),
  ],
  [
    "a function URL, base64",
    (init) =>
      v2({
        version: "2.0",
        requestContext: { http: { method: init.method } },
        headers: headersOf(init),
        body: base64(init),
        isBase64Encoded: true,
      } as APIGatewayProxyEventV2),
  ],
  [
    "a load balancer",
    (init) =>
      loadBalancer({
        httpMethod: init.method,
        headers: headersOf(init),
        body: init.body,
        isBase64Encoded: false,
      } as ALBEvent),
  ],
];

describe.each(forms)("the handler for Lambda behind %s", (_, invoke) => {
  servesDeliveries(
    async (path, init) => {
      if (path === "/parsed") {
        // What a middleware such as httpJsonBodyParser leaves behind.
        const event = {
          requestContext: { http: { method: "POST" } },
          headers: headersOf(init),
          body: JSON.parse(init.body as string) as unknown,
        };
        const { statusCode, body } = await handler(event as LambdaEventLike);
        return new Response(body, { status: statusCode });
      }
      const { statusCode, body } = await invoke(init);
      return new Response(body, { status: statusCode ?? 0 });
    },
    { fix: /httpJsonBodyParser/ },
  );
});

describe("the handler for Lambda", () => {
  it("answers when the work is done, since Lambda stops with the answer", async () => {
    let done = false;
    const slow = lambdaWebhook({
      ...options,
      on: {
        "message.received": async () => {
          await new Promise((resolve) => setTimeout(resolve, 30));
          done = true;
        },
      },
    });
    const init = await delivery();
    const event = { httpMethod: "POST", headers: headersOf(init), body: init.body as string };
    expect((await slow(event)).statusCode).toBe(200);
    expect(done).toBe(true);
  });

  it("names the mistake when base64 was not decoded", async () => {
    const init = await delivery();
    const messages: string[] = [];
    const careless = lambdaWebhook({
      ...options,
      diagnose: "always",
      onError: (error) => void messages.push(String(error)),
    });
    await careless({ httpMethod: "POST", headers: headersOf(init), body: base64(init), isBase64Encoded: false });
    expect(messages).toEqual([expect.stringContaining("isBase64Encoded")]);
  });
});
