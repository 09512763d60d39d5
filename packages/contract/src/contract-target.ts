import type { EmulatorControl } from "@quo-api/emulator";
import type { OperationFact } from "@quo-api/spec";
import type { CallInput } from "./call-operation.ts";
import type { Rung } from "./ledger-files.ts";

/** What the contract suite runs against: a steerable mock without state, or the emulator. */
export type TargetName = "mock" | "emulator";

/** A declared answer that a test asks for. */
export interface WantedAnswer {
  status: number;
  /** Name of its example. */
  example?: string;
  /** 7-digit code in that example; none where the gateway answers. */
  code?: string | undefined;
}

/** A call for which a target is ready. */
export interface ReadyCall {
  input: CallInput;
  /** Changes the request on its way, where the answer depends on more than the input. */
  onWire?: (request: Request) => Request;
}

/** A list made to have pages, and what reading it to the end has to give. */
export interface PagedList extends ReadyCall {
  items: unknown[];
}

/** Sets a header of a request, or takes it away. */
export function withHeader(request: Request, name: string, value: string | undefined): Request {
  const headers = new Headers(request.headers);
  if (value === undefined) headers.delete(name);
  else headers.set(name, value);
  return new Request(request, { headers });
}

/** Examples of the first and of the last page of a list, and the query parameter that asks for the next one. */
export interface PageExamples {
  cursor: string;
  first: [name: string, items: unknown[]];
  last: [name: string, items: unknown[]];
}

/** One server the contract suite talks to. What differs between them is here, so that the tests are the same. */
export interface ContractTarget {
  readonly name: TargetName;
  /** Under which the ledger notes its traffic. */
  readonly rung: Rung;
  /** Base URL for clients. */
  readonly url: string;
  readonly fetch: typeof globalThis.fetch;
  /** The other side of what it emulates; `null` where there is none. */
  readonly control: EmulatorControl | null;
  /** Whether it answers with the very example it is told, which only something without a state of its own can. */
  readonly tellsExamples: boolean;
  /** Whether it answers a body that is no JSON as the description says. */
  readonly readsBrokenJson: boolean;
  /** The statuses a bad request may be answered with. */
  readonly refusals: RegExp;
  /** Where it lets a faulty request pass, and why that is right or cannot be helped. */
  readonly accepted: readonly { fault: RegExp; why: string }[];
  /** Readies it so that the call succeeds. Gives the input, with ids and cursors that exist there. */
  toSucceed(operation: OperationFact, input: CallInput): Promise<CallInput>;
  /** Readies it so that the call is answered as wanted. */
  toAnswer(operation: OperationFact, input: CallInput, wanted: WantedAnswer): Promise<ReadyCall>;
  /** Readies a list so that it has several pages. */
  toPage(operation: OperationFact, input: CallInput, examples: PageExamples): Promise<PagedList>;
  close(): Promise<void>;
}

/** Why a request with these faults may be answered like any other; `undefined` when it has to be refused. */
export function reasonToAccept(accepted: ContractTarget["accepted"], faults: readonly string[]): string | undefined {
  const reasons = faults.map((fault) => accepted.find((exception) => exception.fault.test(fault))?.why);
  return reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined;
}
