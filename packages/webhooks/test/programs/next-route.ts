/** Route handlers for an application of Next.js. What the handler got is kept where every route can see it. */
import { after } from "next/server.js";
import { nextWebhook } from "../../src/adapters/next.ts";
import { nodeWebhook, type NodeRequest } from "../../src/node.ts";
import type { ServerResponse } from "node:http";

const state = globalThis as typeof globalThis & { texts?: string[] };
state.texts ??= [];

const options = {
  secrets: () => process.env["QUO_WEBHOOK_SECRET"] ?? "",
  maxBodyBytes: 20_000,
  onError: () => {},
  on: {
    "message.received": ({ data }: { data: { resource: { text: string } } }) =>
      void state.texts?.push(data.resource.text),
  },
};

export const quo = nextWebhook({ ...options, after });

export async function parsed(request: Request): Promise<Response> {
  await request.json();
  return quo(request);
}

export const texts = (): Response => Response.json(state.texts?.splice(0));

const listener = nodeWebhook(options);
export const pages = (request: NodeRequest, response: ServerResponse): Promise<void> => listener(request, response);
