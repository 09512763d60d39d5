import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createScratchProject, type ScratchProject } from "@quo-api/testing";

const folder = fileURLToPath(new URL("..", import.meta.url));

/** One client in the comparison: a module that exports `make(fetch)`, which gives three calls. */
export interface ClientPeer {
  name: string;
  /** Retries, timeouts and errors of its own, as ours has. */
  full: boolean;
  /** TypeScript that is JavaScript too. */
  code: string;
}

/** Where the peers' modules are, and how to get rid of them. */
export interface PeerModules {
  project: ScratchProject;
  peers: (ClientPeer & { path: string })[];
  remove(): void;
}

const query = `{ phoneNumberId: "PN5tGh20Rx", participants: ["+12065550187"], maxResults: 10 }`;
const body = `{ from: "PN5tGh20Rx", to: ["+12065550187"], content: "Your bike is ready." }`;
const base = `"https://api.quo.com"`;

/** The same three calls (list calls, send a message, get a contact), or what comes nearest, with every client. */
function clientPeers(heyApi: string): ClientPeer[] {
  const perform = `const answer = await fetch(`;
  return [
    {
      name: "plain fetch, no features",
      full: false,
      code: `export const make = (fetch: typeof globalThis.fetch) => {
        const call = async (path: string, init: RequestInit = {}) => {
          ${perform}${base} + path, { ...init, headers: { authorization: "key", "content-type": "application/json" } });
          if (!answer.ok) throw new Error(String(answer.status));
          return answer.json();
        };
        return {
          list: () => call("/v1/calls?" + new URLSearchParams({ phoneNumberId: "PN5tGh20Rx", participants: "+12065550187" })),
          send: () => call("/v1/messages", { method: "POST", body: JSON.stringify(${body}) }),
          get: () => call("/v1/contacts/" + encodeURIComponent("c1")),
        };
      };`,
    },
    {
      name: "@quo-api/client, functions",
      full: true,
      code: `import { createTransport, getContactById, listCalls, sendMessage } from "@quo-api/client";
      export const make = (fetch: typeof globalThis.fetch) => {
        const quo = createTransport({ apiKey: "key", fetch });
        return { list: () => listCalls(quo, ${query}), send: () => sendMessage(quo, ${body}), get: () => getContactById(quo, "c1") };
      };`,
    },
    {
      name: "@quo-api/client, whole tree",
      full: true,
      code: `import { createQuoClient } from "@quo-api/client";
      export const make = (fetch: typeof globalThis.fetch) => {
        const quo = createQuoClient({ apiKey: "key", fetch });
        return { list: () => quo.calls.list(${query}), send: () => quo.messages.send(${body}), get: () => quo.contacts.get("c1") };
      };`,
    },
    {
      name: "openapi-fetch",
      full: false,
      code: `import createClient from "openapi-fetch";
      import type { paths } from "@quo-api/client";
      export const make = (fetch: (request: Request) => Promise<Response>) => {
        const quo = createClient<paths>({ baseUrl: ${base}, fetch, headers: { authorization: "key" } });
        return {
          list: () => quo.GET("/v1/calls", { params: { query: ${query} } }),
          send: () => quo.POST("/v1/messages", { body: ${body} }),
          get: () => quo.GET("/v1/contacts/{id}", { params: { path: { id: "c1" } } }),
        };
      };`,
    },
    {
      name: "hey-api",
      full: false,
      code: `import { client } from "${heyApi}/client.gen.ts";
      import { getContactByIdV1, listCallsV1, sendMessageV1 } from "${heyApi}/sdk.gen.ts";
      export const make = (fetch: typeof globalThis.fetch) => {
        client.setConfig({ baseUrl: ${base}, fetch, headers: { authorization: "key" } });
        return {
          list: () => listCallsV1({ query: ${query} }),
          send: () => sendMessageV1({ body: ${body} }),
          get: () => getContactByIdV1({ path: { id: "c1" } }),
        };
      };`,
    },
    {
      name: "ky",
      full: true,
      code: `import ky from "ky";
      export const make = (fetch: typeof globalThis.fetch) => {
        const quo = ky.create({ prefix: ${base}, fetch, headers: { authorization: "key" } });
        return {
          list: () => quo.get("v1/calls", { searchParams: { phoneNumberId: "PN5tGh20Rx", participants: "+12065550187" } }).json(),
          send: () => quo.post("v1/messages", { json: ${body} }).json(),
          get: () => quo.get("v1/contacts/c1").json(),
        };
      };`,
    },
    {
      name: "axios",
      full: false,
      code: `import axios from "axios";
      export const make = (fetch: typeof globalThis.fetch) => {
        const quo = axios.create({ baseURL: ${base}, adapter: "fetch", env: { fetch }, headers: { authorization: "key" } });
        return {
          list: () => quo.get("/v1/calls", { params: ${query} }),
          send: () => quo.post("/v1/messages", ${body}),
          get: () => quo.get("/v1/contacts/c1"),
        };
      };`,
    },
    {
      name: "openai (its core)",
      full: true,
      code: `import OpenAI from "openai";
      export const make = (fetch: typeof globalThis.fetch) => {
        const quo = new OpenAI({ apiKey: "key", baseURL: ${base}, fetch, dangerouslyAllowBrowser: true });
        return {
          list: () => quo.get("/v1/calls", { query: ${query} }),
          send: () => quo.post("/v1/messages", { body: ${body} }),
          get: () => quo.get("/v1/contacts/c1"),
        };
      };`,
    },
    {
      name: "svix",
      full: true,
      code: `import { Svix } from "svix";
      export const make = () => {
        const svix = new Svix("key");
        return {
          list: () => svix.application.list(),
          send: () => svix.message.create("app", { eventType: "message.sent", payload: {} }),
          get: () => svix.application.get("app"),
        };
      };`,
    },
    {
      name: "@octokit/rest",
      full: true,
      code: `import { Octokit } from "@octokit/rest";
      export const make = (fetch: typeof globalThis.fetch) => {
        const octokit = new Octokit({ auth: "key", request: { fetch } });
        return {
          list: () => octokit.rest.repos.listForOrg({ org: "o" }),
          send: () => octokit.rest.issues.create({ owner: "o", repo: "r", title: "t" }),
          get: () => octokit.rest.repos.get({ owner: "o", repo: "r" }),
        };
      };`,
    },
    {
      name: "stripe",
      full: true,
      code: `import Stripe from "stripe";
      export const make = (fetch: typeof globalThis.fetch) => {
        const stripe = new Stripe("key", { httpClient: Stripe.createFetchHttpClient(fetch) });
        return {
          list: () => stripe.customers.list(),
          send: () => stripe.paymentIntents.create({ amount: 1, currency: "usd" }),
          get: () => stripe.customers.retrieve("c1"),
        };
      };`,
    },
  ];
}

/** Packs our client, generates hey-api's, and writes a module for every peer. */
export function preparePeers(): PeerModules {
  const project = createScratchProject();
  const heyApi = join(project.folder, "hey-api");
  execFileSync(
    join(folder, "node_modules/.bin/openapi-ts"),
    ["-i", join(folder, "../spec/generated/openapi.json"), "-o", heyApi, "--silent"],
    { cwd: mkdtempSync(join(tmpdir(), "quo-hey-api-")), stdio: "pipe" },
  );
  const peers = clientPeers("./hey-api").map((peer, index) => ({
    ...peer,
    path: project.write(`peer-${index}.ts`, peer.code),
  }));
  return { project, peers, remove: () => project.remove() };
}
