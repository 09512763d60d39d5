import { type Emulator } from "@quo-api/emulator";
import { type CallApi } from "./api.ts";

/** A payload of the dated webhook API, as tests look at it. */
export interface Payload {
  id: string;
  type: string;
  createdAt: string;
  data: {
    // oxlint-disable-next-line typescript/no-explicit-any -- tests reach into JSON of any shape
    resource: Record<string, any>;
    // oxlint-disable-next-line typescript/no-explicit-any -- as above
    context: Record<string, any>;
    links: { quo: string | null };
  };
}

/** Subscribes a receiver of this process to events and gives what it has received so far, in order. */
export async function receiveEvents(
  emulator: Emulator,
  call: CallApi,
  events: readonly string[],
  more: Record<string, unknown> = {},
): Promise<{ received: Payload[]; types: () => string[] }> {
  const received: Payload[] = [];
  const url = `https://receiver.example.org/${(await emulator.control.deliveries()).length}-${events.join("-")}`;
  emulator.receive(url, async (request) => {
    received.push((await request.json()) as Payload);
    return new Response(null, { status: 204 });
  });
  const { status, text } = await call("POST", "/webhooks", { body: { url, events, ...more } });
  if (status !== 201) throw new Error(`The webhook was not created: ${text}`);
  return { received, types: () => received.map(({ type }) => type) };
}
