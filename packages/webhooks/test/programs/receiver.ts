/**
 * A receiver in a process of its own: delivers a list of ids to its handler and writes what its handler did, one line
 * each. With `crash` it dies in the middle of the id it is told.
 */
import { once } from "node:events";
import { createWebhookHandler } from "../../src/index.ts";
import { sampleEvent, signedRequest } from "../../src/testing.ts";
import { openStore } from "./open-store.ts";

const { url, ids, crashAt, lease } = JSON.parse(process.argv[2] as string) as {
  url: string;
  ids: string[];
  crashAt?: string;
  lease: number;
};
const secrets = "whsec_cXVvLXdlYmhvb2stdGVzdC1rZXktbnVtYmVyLTAwMDE=";
const { store, close } = await openStore(url);
const handler = createWebhookHandler({
  secrets,
  store,
  lease,
  onError: (error) => process.stderr.write(`${String(error)}\n`),
  on: {
    "message.received": async (_event, { id }) => {
      if (id === crashAt) {
        process.stdout.write(`crashing ${id}\n`, () => process.kill(process.pid, "SIGKILL"));
        await new Promise(() => {});
      }
      await pause(5);
      process.stdout.write(`handled ${id}\n`);
    },
  },
});

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Delivers as Quo does: comes again while the answer is not 2xx. */
async function deliver(id: string): Promise<void> {
  for (;;) {
    const { status } = await handler(
      await signedRequest("http://localhost/", sampleEvent("message.received"), { secrets, id }),
    );
    if (status === 200) return;
    await pause(50);
  }
}

// Ready when connected; the deliveries start for all processes at once.
await store.failed({ key: "none", owner: "none" });
process.stdout.write("ready\n");
await once(process.stdin.resume(), "end");
// A few at a time, as Quo does, so that the processes meet at the same ids.
const queue = ids.values();
await Promise.all(
  [0, 1, 2, 3].map(async () => {
    for (const id of queue) await deliver(id);
  }),
);
await close();
