import {
  type Description,
  listOperations,
  type PrismMock,
  readDescription,
  schemaValidator,
  startPrism,
} from "@quo-api/contract";
import { createEmulator, type Emulator } from "@quo-api/emulator";
import { storyFor } from "./sample-story.ts";

/** Where one sample is sent. */
export interface SampleTarget {
  url: string;
  /** What was wrong with the requests that came and with the answers they got; only known of the emulator. */
  faults(): Promise<string[]>;
  close(): Promise<void>;
}

/** Something that stands in for Quo while samples run. */
export interface StandIn {
  /** Opens a target for a sample, called by its operation or by the name of its file. */
  open(sample: string): Promise<SampleTarget>;
  stop(): Promise<void>;
}

/** The keys that samples and guides use. */
export const sampleKeys = ["sample-key", "quo-emulator-key"] as const;

/** A Prism mock, the same one for all samples: it keeps nothing. */
export async function prismStandIn(): Promise<StandIn> {
  const prism: PrismMock = await startPrism();
  return {
    open: async () => ({ url: prism.url, faults: async () => [], close: async () => {} }),
    stop: () => prism.stop(),
  };
}

/** What each answer has to look like, read from the description without the emulator's help. */
function answerChecker(description: Description): (operation: string | null, status: number, body: string) => string[] {
  const operations = new Map(listOperations(description).map((operation) => [operation.id, operation]));
  const validate = schemaValidator(description);
  return (operation, status, body) => {
    const declared = operations.get(operation ?? "")?.responses.find((one) => one.status === String(status));
    if (declared === undefined) return [`${operation} answered ${status}, which is not described`];
    if (declared.schema === undefined) return body === "" ? [] : [`${operation} answered a body that is not described`];
    return validate(declared.schema, JSON.parse(body)).map((fault) => `${operation} answer ${fault}`);
  };
}

async function faultsOf(emulator: Emulator, sample: string, check: ReturnType<typeof answerChecker>) {
  const requests = await emulator.control.requests();
  const faults = requests.flatMap(({ operation, status, responseBody, mistakes }) =>
    status >= 200 && status < 300
      ? check(operation, status, responseBody ?? "")
      : [`${operation} answered ${status}: ${JSON.stringify(mistakes)} ${responseBody}`],
  );
  const called = requests.map(({ operation }) => operation);
  // An operation's sample calls that operation. The name of a guide's code does not say what it calls.
  const wanted = sample.includes(".") ? called.length > 0 : called.includes(sample);
  if (!wanted) faults.push(`called ${called.join(", ") || "nothing"}`);
  return [...faults, ...emulator.violations];
}

/** An emulator for each sample, so that none sees what another has done. It begins where the sample's story stands. */
export async function emulatorStandIn(): Promise<StandIn> {
  const check = answerChecker(readDescription());
  return {
    open: async (sample) => {
      const emulator = createEmulator({
        apiKeys: sampleKeys,
        clock: "2026-06-23T09:00:00.000Z",
        rateLimit: false,
        ...(await storyFor(sample)),
      });
      const { url } = await emulator.listen();
      return { url, faults: () => faultsOf(emulator, sample, check), close: () => emulator.close() };
    },
    stop: async () => {},
  };
}
