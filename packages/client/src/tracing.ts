/** Named as OpenTelemetry's conventions for HTTP clients name them, and `quo.*` where those have no word. */
export type TraceAttributes = Record<string, string | number>;

/** What subscribers of `tracing:quo.request:*` are given: one attempt on the wire. */
export interface RequestTrace {
  readonly attributes: TraceAttributes;
  /** Set when it failed. */
  readonly error?: unknown;
}

/** As much of Node's `TracingChannel` as is needed here. */
export interface Channel {
  readonly hasSubscribers?: boolean;
  tracePromise(run: () => Promise<void>, context: object): Promise<void>;
}

interface Surroundings {
  process?: {
    getBuiltinModule?(name: string): { tracingChannel?(name: string): Channel } | undefined;
  };
}

/** Opens the tracing channel where the runtime has them; bundles for the web need no shim. */
export function openChannel(): Channel | undefined {
  const { process } = globalThis as Surroundings;
  return process?.getBuiltinModule?.("node:diagnostics_channel")?.tracingChannel?.("quo.request");
}

/** Runs something under a channel, if anybody listens. The result is kept from the channel: it holds people's data. */
export function traced<T>(
  channel: Channel | undefined,
  describe: () => TraceAttributes,
  run: (attributes?: TraceAttributes) => Promise<T>,
): Promise<T> {
  if (!channel?.hasSubscribers) return run();
  const attributes = describe();
  let result: Promise<T>;
  const silent = async () => {
    await (result = run(attributes));
  };
  return channel.tracePromise(silent, { attributes }).then(() => result);
}
