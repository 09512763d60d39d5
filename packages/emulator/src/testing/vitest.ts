import { expect, test as base, type TestAPI } from "vitest";
import { createEmulator, type Emulator, type EmulatorOptions } from "../create-emulator.ts";
import {
  type DeliveryMatch,
  describeDelivery,
  describeMessage,
  findDelivery,
  findMessage,
  type MessageMatch,
} from "./find.ts";

/** What each test gets. */
export interface EmulatorFixture {
  /** An emulator of the test's own, closed after it. */
  emulator: Emulator;
  /** How it is made. Override it with `test.override("emulatorOptions", …)` or `test.extend`. */
  emulatorOptions: EmulatorOptions;
}

/** Frozen, so that two runs make the same bytes; without a limit, so that tests need not wait. */
const defaults: EmulatorOptions = { clock: "2026-06-23T09:00:00.000Z", rateLimit: false };

/**
 * `test` with an isolated emulator. Its clock stands at 23 June 2026 09:00 UTC until the test moves it, and it fails a
 * test in which an answer broke the description.
 *
 * @example
 *   import { test, expect } from "@quo-api/emulator/vitest";
 *   test("a reminder is sent", async ({ emulator }) => {
 *     await remind(createQuoClient({ apiKey: emulator.apiKey, fetch: emulator.fetch }));
 *     await expect(emulator).toHaveSentMessage({ to: ["+12065550187"], text: /service/ });
 *   });
 */
export const test: TestAPI<EmulatorFixture> = base.extend<EmulatorFixture>({
  emulatorOptions: {},
  emulator: async ({ emulatorOptions }, use) => {
    const emulator = createEmulator({ ...defaults, ...emulatorOptions });
    await use(emulator);
    await emulator.close();
    if (emulator.violations.length > 0) {
      throw new Error(
        `The emulator broke the description, which is a fault of the emulator:\n${emulator.violations.join("\n")}`,
      );
    }
  },
});

expect.extend({
  async toHaveSentMessage(emulator: Emulator, wanted: MessageMatch = {}) {
    const { found, all } = await findMessage(emulator, wanted);
    const list = all.map(describeMessage).join("\n") || "nothing";
    return {
      pass: found !== undefined,
      message: () =>
        found === undefined
          ? `Expected a sent message like ${describeMessage(wanted)}, but these were sent:\n${list}`
          : `Expected no sent message like ${describeMessage(wanted)}, but there is ${found.id}.`,
    };
  },
  async toHaveDelivered(emulator: Emulator, type: string, wanted: DeliveryMatch = {}) {
    const { found, all } = await findDelivery(emulator, type, wanted);
    const list = all.map(describeDelivery).join("\n") || "nothing";
    return {
      pass: found !== undefined,
      message: () =>
        found === undefined
          ? `Expected a successful delivery of ${type}${JSON.stringify(wanted)}, but these are the deliveries:\n${list}`
          : `Expected no successful delivery of ${type}, but there is ${found.id}.`,
    };
  },
});

/** What `expect` gains. */
export interface EmulatorMatchers {
  /** Whether a message was sent through the API, whatever became of it. Waits for what is due. */
  toHaveSentMessage(wanted?: MessageMatch): Promise<void>;
  /** Whether an event reached a receiver that answered 2xx. Waits for what is due. */
  toHaveDelivered(type: string, wanted?: DeliveryMatch): Promise<void>;
}

declare module "vitest" {
  // oxlint-disable-next-line typescript/no-empty-object-type, eslint/no-unused-vars -- the parameters of vitest's own
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> extends EmulatorMatchers {}
}

export { expect };
