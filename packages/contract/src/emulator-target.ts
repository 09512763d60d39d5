import { createEmulator } from "@quo-api/emulator";
import { callOperation, contractClient } from "./call-operation.ts";
import { type ContractTarget, withHeader } from "./contract-target.ts";
import { causeOf } from "./emulator-failures.ts";
import { fillLists, makeReady } from "./emulator-state.ts";
import { type Judgement, judgedFetch } from "./judged-fetch.ts";
import { proxiesFor } from "./start-proxies.ts";

/** Where the emulator lets a faulty request pass, as Quo is said or proposed to do. */
export const acceptedByEmulator: ContractTarget["accepted"] = [
  { fault: /^query \S+ is not declared/, why: "Unknown query parameters are ignored (an assumption)." },
  {
    fault: /^header Quo-Api-Version is missing/,
    why: "The version is read under its name in the beta as well (an assumption); the client sends both.",
  },
  { fault: /^query maxResults is missing/, why: "A page size left out is the default one (an assumption)." },
  { fault: /^a body was sent, and none is declared/, why: "A body where none is declared is not read." },
  { fault: /^body \S+ is not declared/, why: "Unknown properties of a body that is not closed are ignored." },
];

export interface EmulatorTargetOptions {
  /** The process that makes proxies, from `startProxies`. */
  desk: string;
  /** Receives what Prism judged of each exchange. */
  onJudged: (judgement: Judgement) => void;
}

/**
 * An emulator of the documentation's workspace as the target, with Prism as a proxy before it. Each call meets the
 * workspace as it was in the beginning, so no test sees what another did.
 */
export async function emulatorTarget({ desk, onJudged }: EmulatorTargetOptions): Promise<ContractTarget> {
  const clock = "2026-06-23T09:00:00.000Z";
  const apiKey = "contract-test-key";
  const emulator = createEmulator({ apiKeys: [apiKey], clock, rateLimit: false, requestLog: 0 });
  const nothing = createEmulator({ workspace: "empty", clock });
  const emptyWorkspace = await nothing.control.snapshot();
  await nothing.close();
  const { control } = emulator;
  const beginning = await control.snapshot();
  const { url } = await emulator.listen({ port: 0 });
  const proxies = await proxiesFor(desk, url);
  const workspace = { control, quo: contractClient("https://api.quo.com", emulator.fetch) };
  const begin = async () => {
    emulator.assumptions.datedErrorCodes = false;
    await control.clearFaults();
    await control.restore(beginning);
  };
  const toSucceed: ContractTarget["toSucceed"] = async (operation, input) => {
    await begin();
    return makeReady(workspace, operation, input);
  };
  return {
    name: "emulator",
    rung: "emulator",
    url,
    fetch: judgedFetch({ url, proxies, onJudged }),
    control,
    tellsExamples: false,
    readsBrokenJson: true,
    refusals: /^40[01]$/,
    accepted: acceptedByEmulator,
    toSucceed,
    toAnswer: async (operation, input, wanted) => {
      const ready = { input: await toSucceed(operation, input) };
      if (wanted.status < 400) return ready;
      // A dated operation has a code in its error only as the documents of July 2026 have it.
      emulator.assumptions.datedErrorCodes = wanted.code !== undefined;
      const cause = causeOf(operation, wanted);
      if (cause.by === "workspace") await control.configure(cause.settings);
      if (cause.by === "empty workspace") await control.restore(emptyWorkspace);
      if (cause.by === "fault plan") await control.addFault(cause.plan);
      if (cause.by !== "unknown key") return ready;
      return { ...ready, onWire: (request) => withHeader(request, "authorization", "unknown-key") };
    },
    toPage: async (operation, input) => {
      await begin();
      await fillLists(workspace);
      const { size } = operation.pagination as NonNullable<typeof operation.pagination>;
      const { items } = (await callOperation(workspace.quo, operation, {
        ...input,
        query: { ...input.query, [size]: 50 },
      })) as { items: unknown[] };
      return { input: { ...input, query: { ...input.query, [size]: 1 } }, items };
    },
    close: async () => {
      await emulator.close();
      if (emulator.violations.length > 0)
        throw new Error(`The emulator broke the description: ${emulator.violations.join("\n")}`);
    },
  };
}
