// The emulator in process, with no port: what a user's unit tests do.
import { createQuoClient } from "@quo-api/client";
import { createEmulator } from "@quo-api/emulator";

const emulator = createEmulator({ clock: "2026-06-22T16:00:00.000Z" });
const quo = createQuoClient({ apiKey: emulator.apiKey, fetch: emulator.fetch });
const sent = await quo.messages.send({ from: "+14155550142", to: ["+12065550187"], content: "Ready." });
const read = await quo.messages.get(sent.id);
console.log(JSON.stringify([sent.status, read.text, emulator.violations]));
await emulator.close();
