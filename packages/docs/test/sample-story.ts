import { createQuoClient, type QuoClient } from "@quo-api/client";
import { createEmulator, type Emulator, type Seed, type Snapshot } from "@quo-api/emulator";
import examples from "@quo-api/spec/examples.json" with { type: "json" };

/** What the examples of the description call the things that samples begin with. */
const named = { call: "AC90fe12cdCa", delivery: "msg_3BqT9xQm2ZrVnH5yL8wKcD", task: "TK71c0e5b2", webhook: "4821" };

type Voicemail = NonNullable<NonNullable<Seed["calls"]>[number]["voicemail"]>;
type Step = (emulator: Emulator, quo: QuoClient) => Promise<void>;

const textArrives: Step = async ({ control }) => {
  await control.inboundMessage({ from: "+12065550187", text: "Are our two cargo bikes done?" });
  await control.runUntilIdle();
};

/**
 * What happened before a sample is run, where the workspace that the emulator begins with is at another point of the
 * story: a delivery is in the log, the task has somebody and a conversation, the caller left a voicemail.
 */
const before: Record<string, Step> = {
  getCallVoicemails_v1: async ({ control }) => {
    const call = (await control.calls()).find(({ id }) => id === named.call);
    if (call === undefined) throw new Error(`The workspace has no call ${named.call}.`);
    const { completed } = examples.operations.getCallVoicemails_v1.responses[200];
    await control.seed({ calls: [{ ...call, voicemail: completed.data as Voicemail }] });
  },
  getWebhookDelivery: textArrives,
  retryWebhookDelivery: textArrives,
  unassignTask_v1: async (_, quo) => {
    await quo.tasks.assign(named.task, { userId: "USk4Lz91Fd" });
  },
  unlinkTaskFromConversation_v1: async (_, quo) => {
    await quo.tasks.linkConversation(named.task, { conversationId: "CN8d2e64f0Dm" });
  },
  "webhook-deliveries.ts": async (emulator, quo) => {
    await emulator.control.addFault({ operation: "delivery", status: 500 });
    await textArrives(emulator, quo);
  },
};

/** Ids of deliveries are made up when they happen; the samples know this one by the name it has in the description. */
async function nameDelivery(snapshot: Snapshot, { control }: Emulator): Promise<Snapshot> {
  const made = (await control.deliveries()).find(({ webhookId }) => webhookId === named.webhook)?.id;
  return made === undefined
    ? snapshot
    : (JSON.parse(JSON.stringify(snapshot).replaceAll(made, named.delivery)) as Snapshot);
}

/** How the emulator for a sample begins: with the default workspace, or with what had happened until then. */
export async function storyFor(sample: string): Promise<{ snapshot?: Snapshot }> {
  const step = before[sample];
  if (step === undefined) return {};
  const emulator = createEmulator({ clock: "2026-06-22T14:58:12.000Z", rateLimit: false });
  await step(emulator, createQuoClient({ apiKey: emulator.apiKey, fetch: emulator.fetch }));
  const snapshot = await nameDelivery(await emulator.control.snapshot(), emulator);
  await emulator.close();
  return { snapshot };
}
