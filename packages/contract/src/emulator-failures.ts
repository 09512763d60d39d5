import type { Emulator, WorkspaceSettings } from "@quo-api/emulator";
import type { OperationFact } from "@quo-api/spec";
import type { WantedAnswer } from "./contract-target.ts";

/** How a failure is caused in the emulator: by what is true in the workspace, by the key, or by a fault plan alone. */
export type FailureCause =
  | { by: "workspace"; settings: Partial<WorkspaceSettings> }
  | { by: "empty workspace" }
  | { by: "unknown key" }
  | { by: "fault plan"; plan: Parameters<Emulator["control"]["addFault"]>[0] };

const isMessage = /Message(s|ById)?_v1$/;

/** Switches of the workspace that refuse an operation, by the code of the refusal. */
const switches: Record<string, { operations: RegExp; settings: Partial<WorkspaceSettings> }> = {
  "0206400": { operations: /^sendMessage/, settings: { a2pApproved: false } },
  "0201402": { operations: isMessage, settings: { subscriptionActive: false } },
  "0200402": { operations: /^sendMessage/, settings: { credits: 0 } },
  "0204403": { operations: /^sendMessage/, settings: { dailyMessagesLeft: 0 } },
  "0500403": { operations: /^getCallSummary/, settings: { callIntelligence: false } },
  "0600403": { operations: /^getCallTranscript/, settings: { callIntelligence: false } },
};

/** The way to a failure, the most natural there is: a fault plan only where nothing in a workspace leads to it. */
export function causeOf(operation: OperationFact, { status, code }: WantedAnswer): FailureCause {
  const known = code === undefined ? undefined : switches[code];
  if (known?.operations.test(operation.id)) return { by: "workspace", settings: known.settings };
  if (status === 401 && code === undefined) return { by: "unknown key" };
  // What is named in the path does not exist where nothing does.
  if (status === 404 && operation.parameters.some(({ in: place }) => place === "path"))
    return { by: "empty workspace" };
  return {
    by: "fault plan",
    plan: { operation: operation.id, times: 1, ...(code === undefined ? { status } : { code }) },
  };
}
