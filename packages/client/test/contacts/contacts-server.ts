import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import {
  type BookBehavior,
  type ContactBook,
  createContactBook,
  problem,
  type ReceivedRequest,
} from "./contact-book.ts";

/** A server on loopback that keeps contacts as Quo does. */
export interface ContactsServer extends Pick<ContactBook, "contacts" | "add"> {
  readonly url: string;
  readonly requests: ReceivedRequest[];
  /** Gives the next request of a method this status, and does not do what it asks. */
  failNext(method: string, status: number): void;
  /** Does what the next request of a method asks, and ends the connection without a response. */
  loseNext(method: string): void;
  stop(): void;
}

async function receive(request: IncomingMessage): Promise<ReceivedRequest> {
  const { pathname: path, searchParams: query } = new URL(request.url ?? "/", "http://127.0.0.1");
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return { method: request.method ?? "", path, query, body: text === "" ? undefined : JSON.parse(text) };
}

/** Starts a server on a free port. */
export async function startContactsServer(behavior: BookBehavior = {}): Promise<ContactsServer> {
  const book = createContactBook(behavior);
  const requests: ReceivedRequest[] = [];
  const failing: { method: string; status: number }[] = [];
  const losing: string[] = [];

  /** Takes the first entry of a queue that is about a method. */
  function take<T>(queue: T[], isMine: (entry: T) => boolean): T | undefined {
    const index = queue.findIndex(isMine);
    return index < 0 ? undefined : queue.splice(index, 1)[0];
  }

  const server = createServer((request, response) => {
    void receive(request).then((received) => {
      requests.push(received);
      const failure = take(failing, ({ method }) => method === received.method);
      const { status, body } = failure ? problem(failure.status, "On purpose") : book.respond(received);
      if (take(losing, (method) => method === received.method)) request.socket.destroy();
      else response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    contacts: book.contacts,
    requests,
    add: (contact) => book.add(contact),
    failNext: (method, status) => failing.push({ method, status }),
    loseNext: (method) => losing.push(method),
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
