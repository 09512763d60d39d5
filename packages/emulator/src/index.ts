export { type Assumptions, assumptionTable } from "./assumptions.ts";
export type {
  AppContact,
  AttemptRecord,
  ConversationRecord,
  DeliveryRecord,
  Duration,
  EmulatorControl,
} from "./control/control.ts";
export { createEmulator, defaultApiKey, type Emulator, type EmulatorOptions } from "./create-emulator.ts";
export type { Receiver } from "./events/receive.ts";
export type { FaultPlan } from "./faults/fault-plans.ts";
export { defaultWorkspace } from "./generated/default-workspace.ts";
export type { Listening, ListenOptions } from "./server/listen.ts";
export type { LoggedRequest } from "./server/request-log.ts";
export type { CallScript } from "./simulate/call-plan.ts";
export type { PhoneMenu } from "./simulate/phone-menu.ts";
export type { DeliveryReport, InboundMessage } from "./simulate/messages.ts";
export { checkSeed, type Seed } from "./state/seed.ts";
export type { WorkspaceSettings } from "./state/settings.ts";
export type { Snapshot } from "./state/snapshot.ts";
