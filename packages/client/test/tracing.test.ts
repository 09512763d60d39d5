import { tracingChannel } from "node:diagnostics_channel";
import { context, type Span, SpanKind, SpanStatusCode } from "@opentelemetry/api";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { afterEach, describe, expect, it } from "vitest";
import { createQuoClient, type RequestTrace } from "../src/index.ts";
import { scriptedFetch } from "./scripted-fetch.ts";

const channel = tracingChannel<unknown, RequestTrace>("quo.request");
const cleanup: (() => void)[] = [];
afterEach(() => cleanup.splice(0).forEach((undo) => undo()));

/** What an application writes to see its requests to Quo as spans. */
function traceTo(tracer: ReturnType<BasicTracerProvider["getTracer"]>) {
  const spans = new WeakMap<object, Span>();
  const handlers = {
    start(trace: RequestTrace) {
      const name = `${String(trace.attributes["http.request.method"])} ${String(trace.attributes["url.template"])}`;
      spans.set(trace, tracer.startSpan(name, { kind: SpanKind.CLIENT }, context.active()));
    },
    end() {},
    asyncStart() {},
    asyncEnd(trace: RequestTrace) {
      const span = spans.get(trace);
      span?.setAttributes(trace.attributes);
      if (trace.error)
        span?.setStatus({ code: SpanStatusCode.ERROR }).setAttribute("error.type", (trace.error as Error).name);
      span?.end();
    },
    error() {},
  };
  channel.subscribe(handlers);
  cleanup.push(() => channel.unsubscribe(handlers));
}

describe("tracing", () => {
  it("shows every attempt as a span of the OpenTelemetry SDK, with its attribute names", async () => {
    const exporter = new InMemorySpanExporter();
    const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
    traceTo(provider.getTracer("workshop"));
    const { fetch } = scriptedFetch({ status: 503, body: "" }, { body: { data: [], nextPageToken: null } });
    const quo = createQuoClient({ apiKey: "key", fetch, random: () => 0, limiter: false });
    await quo.calls.list({ phoneNumberId: "PN5tGh20Rx", participants: ["+12065550187"] });
    await provider.forceFlush();
    const spans = exporter.getFinishedSpans();
    const shared = {
      "http.request.method": "GET",
      "url.template": "/v1/calls",
      "server.address": "api.quo.com",
      "server.port": 443,
      "quo.operation": "listCalls_v1",
      "quo.waited": 0,
    };
    expect(spans.map(({ name, attributes, status }) => ({ name, attributes, status: status.code }))).toEqual([
      {
        name: "GET /v1/calls",
        status: SpanStatusCode.ERROR,
        attributes: {
          ...shared,
          "http.request.resend_count": 0,
          "http.response.status_code": 503,
          "error.type": "QuoServerError",
        },
      },
      {
        name: "GET /v1/calls",
        status: SpanStatusCode.UNSET,
        attributes: { ...shared, "http.request.resend_count": 1, "http.response.status_code": 200 },
      },
    ]);
    expect(JSON.stringify(spans.map(({ attributes }) => attributes))).not.toContain("2065550187");
    await provider.shutdown();
  });

  it("keeps results from the channel, which hold people's data", async () => {
    const seen: object[] = [];
    const handlers = {
      start() {},
      end() {},
      asyncStart() {},
      error() {},
      asyncEnd: (trace: object) => void seen.push(trace),
    };
    channel.subscribe(handlers);
    cleanup.push(() => channel.unsubscribe(handlers));
    const { fetch } = scriptedFetch({ body: { data: { id: "c1" } } });
    expect(await createQuoClient({ apiKey: "key", fetch }).contacts.get("c1")).toEqual({ id: "c1" });
    expect(Object.keys(seen[0] ?? {}).sort()).toEqual(["attributes", "result"]);
    expect(seen[0]).toMatchObject({ result: undefined });
  });
});
