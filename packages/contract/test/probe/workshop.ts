import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createEmulator, defaultWorkspace, type Emulator, type EmulatorOptions } from "@quo-api/emulator";
import type { Json } from "../../src/description.ts";

/** One response on its way through the proxy. */
export interface Passing {
  method: string;
  /** Path without the query. */
  path: string;
  status: number;
  headers: Record<string, string>;
  /** The body as JSON, changed in place or replaced; `undefined` where it is none. */
  json: Json;
}

/** A difference between a server and the description, made on purpose. */
export interface Plant {
  /** Changes the headers of a request before the emulator gets it. */
  request?: (headers: Headers) => void;
  /** Changes path and query of a request. */
  url?: (url: string) => string;
  response?: (passing: Passing) => void;
}

/** An emulator on a port, with one of everything the probe can read, and what came over the wire. */
export interface Workshop {
  emulator: Emulator;
  url: string;
  /** The state as text, without the clock; of some tables, or of all. */
  state(...tables: string[]): Promise<string>;
  close(): Promise<void>;
}

/** Starts an emulator that lets `probe-key` in, keeps its rate limit, and has a delivery to read. */
export async function openWorkshop(options: EmulatorOptions = {}): Promise<Workshop> {
  const emulator = createEmulator({ apiKeys: ["probe-key"], requestLog: 2000, ...options });
  const { control } = emulator;
  const [conversation] = defaultWorkspace.conversations ?? [];
  const quiet = { id: "CN5f2c80b1Qt", participants: ["+12065550199"], lastActivityAt: null, lastActivityId: null };
  if (conversation) await control.seed({ conversations: [{ ...conversation, ...quiet }] });
  await control.inboundMessage({ from: "+12065550187", text: "Is the blue one ready?" });
  await control.call({ with: "+12065550187", alreadyOver: true });
  await control.call({ with: "+12065550187", alreadyOver: true, outcome: "missed" });
  await control.settle();
  const { url } = await emulator.listen({ port: 0 });
  const state: Workshop["state"] = async (...wanted) => {
    const { tables } = await control.snapshot();
    return JSON.stringify(tables, (name, rows) =>
      name in tables && wanted.length > 0 && !wanted.includes(name) ? undefined : rows,
    );
  };
  return { emulator, url, state, close: () => emulator.close() };
}

/** Starts a real HTTP proxy before a server that plants differences. Resolves to its address and how to end it. */
export async function plantDifferences(target: string, { request, url: rewrite = (url) => url, response }: Plant) {
  const server = createServer((incoming, outgoing) => {
    const forward = async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk as Buffer);
      const { method = "GET", url = "/" } = incoming;
      const headers = new Headers(
        Object.entries(incoming.headersDistinct).map(([name, values]) => [name, String(values)] as [string, string]),
      );
      for (const name of ["host", "connection", "content-length", "accept-encoding"]) headers.delete(name);
      request?.(headers);
      const body = chunks.length > 0 ? { body: Buffer.concat(chunks) } : {};
      const upstream = await fetch(target + rewrite(url), { method, headers, ...body });
      const text = await upstream.text();
      const passing: Passing = {
        method,
        path: new URL(url, target).pathname,
        status: upstream.status,
        headers: { "content-type": upstream.headers.get("content-type") ?? "" },
        json: /json/.test(upstream.headers.get("content-type") ?? "") ? JSON.parse(text) : undefined,
      };
      response?.(passing);
      if (passing.status === 204) outgoing.writeHead(204).end();
      else
        outgoing
          .writeHead(passing.status, passing.headers)
          .end(passing.json === undefined ? text : JSON.stringify(passing.json));
    };
    forward().catch((error: unknown) => outgoing.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
