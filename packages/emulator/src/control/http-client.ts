import { controlMethods, type EmulatorControl } from "./control.ts";

/** Where the emulator runs. */
export interface ControlClientOptions {
  /** Base URL, such as `http://127.0.0.1:4010`. */
  url: string;
  /** The control token, where the emulator has one. */
  token?: string;
  /** Default: the global `fetch`. */
  fetch?: typeof fetch;
}

/**
 * Controls an emulator in another process, with the interface of {@link EmulatorControl}.
 *
 * @throws {Error} From each method, with what the emulator said, if it refuses.
 *
 * @example
 *   const control = createControlClient({ url: "http://127.0.0.1:4010" });
 *   await control.inboundMessage({ from: "+12065550187", text: "Is the bike ready?" });
 */
export function createControlClient({ url, token, fetch: given }: ControlClientOptions): EmulatorControl {
  const base = url.replace(/\/+$/, "");
  const call = async (method: string, values: unknown[]): Promise<unknown> => {
    const response = await (given ?? fetch)(`${base}/_emulator/control/${method}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(token === undefined ? {} : { "x-emulator-token": token }) },
      body: JSON.stringify(values),
    });
    const answer = (await response.json()) as { result?: unknown; error?: string };
    if (!response.ok) throw new Error(answer.error ?? `The emulator answered ${response.status}.`);
    return answer.result ?? undefined;
  };
  const methods = controlMethods.map((method) => [method, (...values: unknown[]) => call(method, values)] as const);
  return Object.fromEntries(methods) as unknown as EmulatorControl;
}

export type { AppContact, ConversationRecord, DeliveryRecord, Duration, EmulatorControl } from "./control.ts";
