/** A Worker that takes deliveries at /quo and /parsed and tells at /texts which messages its handler got. */
import { workersWebhook } from "../../src/adapters/workers.ts";

interface Env {
  SECRET: string;
}

const texts: string[] = [];

const webhook = workersWebhook((env: Env) => ({
  secrets: env.SECRET,
  maxBodyBytes: 20_000,
  onError: () => {},
  on: { "message.received": ({ data }) => void texts.push(data.resource.text) },
}));

const slow = workersWebhook((env: Env) => ({
  secrets: env.SECRET,
  deadline: 0.05,
  on: {
    "message.received": async () => {
      await new Promise<void>((resolve) => {
        setTimeout(resolve, 150);
      });
      texts.push("late");
    },
  },
}));

export default {
  async fetch(request: Request, env: Env, context: { waitUntil(work: Promise<unknown>): void }): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname === "/texts") return Response.json(texts.splice(0));
    if (pathname === "/parsed") await request.json();
    return (pathname === "/slow" ? slow : webhook).fetch(request, env, context);
  },
};
