import type { Clock } from "./clock.ts";

/**
 * Runs something that a signal or a time limit may end. Whatever comes first settles the promise, even when the
 * work ignores its signal; the timer and the listener are gone afterwards in every case.
 *
 * @param late Gives the reason when `milliseconds` have passed.
 */
export function abortable<T>(
  clock: Clock,
  signal: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<T>,
  milliseconds = Infinity,
  late?: () => unknown,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const controller = new AbortController();
    const clean = () => {
      cancel?.();
      signal?.removeEventListener("abort", onAbort);
    };
    const stop = (reason: unknown) => {
      clean();
      controller.abort(reason);
      reject(reason);
    };
    const onAbort = () => stop(signal?.reason);
    const cancel = milliseconds < Infinity ? clock.after(milliseconds, () => stop(late?.())) : undefined;
    if (signal?.aborted) return onAbort();
    signal?.addEventListener("abort", onAbort);
    // Not finally(), whose promises would cost every request more than all else here.
    run(controller.signal).then(
      (value) => {
        clean();
        resolve(value);
      },
      (error) => {
        clean();
        reject(error);
      },
    );
  });
}

/** Waits. A signal that aborts ends the wait at once, with its reason. */
export function sleep(clock: Clock, milliseconds: number, signal?: AbortSignal): Promise<void> {
  const wait = (stopped: AbortSignal) =>
    new Promise<void>((resolve) => stopped.addEventListener("abort", clock.after(milliseconds, resolve)));
  return abortable(clock, signal, wait);
}
