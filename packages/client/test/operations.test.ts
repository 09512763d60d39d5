import { operations as described } from "@quo-api/spec";
import { describe, expect, it, vi } from "vitest";
import * as client from "../src/index.ts";
import { resources } from "../src/generated/resources.ts";
import type { OperationDescriptor } from "../src/operation.ts";
import { findOperation } from "../src/find-operation.ts";
import { openapiFetch } from "../src/raw.ts";
import { scriptedFetch } from "./scripted-fetch.ts";

type Calls = Record<string, Record<string, (...values: unknown[]) => PromiseLike<unknown>>>;
const rows = Object.entries(resources).flatMap(([resource, calls]) =>
  Object.entries(calls as unknown as Record<string, { operation?: OperationDescriptor }>).flatMap(
    ([method, { operation }]) => (operation ? [{ name: `${resource}.${method}`, resource, method, operation }] : []),
  ),
);

describe("the resource tree", () => {
  it("has all 53 operations of the description, each also as a function", () => {
    expect(rows.map(({ operation }) => operation.id).sort()).toEqual(Object.keys(described).sort());
    expect(rows).toHaveLength(53);
    const functions = Object.values<unknown>(client).flatMap((value) =>
      typeof value === "function" && "operation" in value ? [(value.operation as OperationDescriptor).id] : [],
    );
    expect(functions.sort()).toEqual(Object.keys(described).sort());
  });

  it.each(rows)("$name sends its request and unwraps its answer", async ({ resource, method, operation }) => {
    const bodies = { data: { data: "x" }, page: { data: ["x"] }, nothing: undefined, all: "x" };
    const status = operation.gives === "nothing" ? 204 : 200;
    const { fetch, seen } = scriptedFetch({
      status,
      body: bodies[operation.gives] === "x" ? '"x"' : bodies[operation.gives],
    });
    const quo = client.createQuoClient({ apiKey: "key", fetch, limiter: false });
    const ids = operation.path.match(/{\w+}/g) ?? [];
    const answer = await (quo as unknown as Calls)[resource]![method]!(
      ...ids.map((_, index) => `id${index}`),
      operation.input && {},
    );
    expect(answer).toEqual(
      { data: "x", page: { items: ["x"], next: null }, nothing: undefined, all: "x" }[operation.gives],
    );
    let index = 0;
    const path = operation.path.replaceAll(/{\w+}/g, () => `id${index++}`);
    expect([seen[0]?.method, seen[0]?.url.pathname]).toEqual([operation.method, path]);
    expect("content-type" in seen[0]!.headers).toBe(operation.input === "body");
    expect("quo-api-version" in seen[0]!.headers).toBe(operation.beta);
    expect(
      findOperation(
        rows.map((row) => row.operation),
        operation.method,
        path,
      ).id,
    ).toBe(operation.id);
  });

  it("gives status and headers to those who ask, whose failures are theirs alone", async () => {
    const { fetch } = scriptedFetch(
      { body: { data: { id: "c1" } }, headers: { "x-edge": "fra" } },
      { status: 404, body: {} },
    );
    const quo = client.createQuoClient({ apiKey: "key", fetch });
    const { data, response } = await quo.contacts.get("c1").withResponse();
    expect([data.id, response.status, response.headers.get("x-edge")]).toEqual(["c1", 200, "fra"]);
    await expect(quo.contacts.get("c1").withResponse()).rejects.toThrow("404");
  });

  it("sends filters with an operator in their name as the API reads them, lists with commas", async () => {
    const { fetch, seen } = scriptedFetch({ body: { data: [], nextCursor: null } });
    const filters = {
      "eventType[in]": ["message.failed" as const, "message.undelivered" as const],
      "createdAt[gt]": "2026-09-02T00:00:00Z",
      "createdAt[lt]": "2026-09-03T00:00:00Z",
      resourceId: "AC4b9e77a5Tu",
    };
    const quo = client.createQuoClient({ apiKey: "key", fetch, limiter: false, raw: openapiFetch });
    await quo.webhooks.listDeliveries("4821", filters);
    await quo.raw.GET("/webhooks/{webhookId}/events", {
      params: { path: { webhookId: "4821" }, query: filters, header: { "Quo-Api-Version": "2026-03-30" } },
    });
    for (const { url } of seen)
      expect([...url.searchParams]).toEqual([
        ["eventType[in]", "message.failed,message.undelivered"],
        ["createdAt[gt]", "2026-09-02T00:00:00Z"],
        ["createdAt[lt]", "2026-09-03T00:00:00Z"],
        ["resourceId", "AC4b9e77a5Tu"],
      ]);
    expect(seen).toHaveLength(2);
  });

  it("warns once about a deprecated input", async () => {
    const { fetch } = scriptedFetch({ body: { data: [] } });
    const logger = { warn: vi.fn<(message: string) => void>(), debug: vi.fn<(message: string) => void>() };
    const quo = client.createQuoClient({ apiKey: "key", fetch, logger });
    const query = { phoneNumberId: "PN5tGh20Rx", participants: ["+12065550187"], since: "2026-06-22T16:00:00Z" };
    await quo.messages.list(query);
    await quo.messages.list(query);
    expect(logger.warn.mock.calls).toEqual([["listMessages_v1: since is deprecated, use createdBefore"]]);
  });
});

describe("quo.raw", () => {
  it("is openapi-fetch on the same road: key, version header, retries; errors come back, not thrown", async () => {
    const { fetch, seen } = scriptedFetch({ status: 503, body: "" }, { status: 404, body: { message: "none" } });
    const quo = client.createQuoClient({
      apiKey: "key",
      fetch,
      baseUrl: "https://quo.example.com/api/",
      random: () => 0,
      raw: openapiFetch,
    });
    const { data, error, response } = await quo.raw.GET("/webhooks/{webhookId}", {
      params: { path: { webhookId: "4821" }, header: { "Quo-Api-Version": "2026-03-30" } },
    });
    expect([data, error, response.status]).toEqual([undefined, { message: "none" }, 404]);
    expect(seen.map(({ url }) => url.href)).toEqual(Array(2).fill("https://quo.example.com/api/webhooks/4821"));
    expect(seen[1]?.headers).toMatchObject({ authorization: "key", "quo-api-version": "2026-03-30" });
  });

  it("repeats no send, and says that its outcome is unknown", async () => {
    const { fetch, seen } = scriptedFetch(new TypeError("terminated"));
    const quo = client.createQuoClient({ apiKey: "key", fetch, random: () => 0, raw: openapiFetch });
    const body = { from: "PN5tGh20Rx", to: ["+12065550187"], content: "Your bike is ready." };
    await expect(quo.raw.POST("/v1/messages", { body })).rejects.toBeInstanceOf(client.SendOutcomeUnknownError);
    expect(seen.map((request) => request.body)).toEqual([body]);
  });

  it("takes middleware of openapi-fetch", async () => {
    const { fetch, seen } = scriptedFetch({ body: { data: [] } });
    const quo = client.createQuoClient({ apiKey: "key", fetch, raw: openapiFetch });
    quo.raw.use({
      onRequest({ request }) {
        request.headers.set("x-app", "workshop");
        return request;
      },
    });
    await quo.raw.GET("/v1/phone-numbers");
    expect(seen[0]?.headers["x-app"]).toBe("workshop");
  });
});
