import { median } from "./measure-command.ts";

/** Something to measure: one call of it is one operation. */
export interface Contender {
  name: string;
  run: () => unknown;
}

/** Microseconds of processor time that each contender's operation takes. */
export type Measured = Map<string, number>;

async function cpuOf({ run }: Contender, times: number): Promise<number> {
  const before = process.cpuUsage();
  for (let done = 0; done < times; done += 1) {
    const result = run();
    if (result instanceof Promise) await result;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / times;
}

/** Runs the contenders in alternating rounds of about `milliseconds` each and gives the median of each one's rounds. */
export async function measure(contenders: Contender[], rounds: number, milliseconds = 60): Promise<Measured> {
  const times = new Map<string, number>();
  for (const contender of contenders) {
    // Enough calls for the compiler to settle; what they take says how many make a round.
    await cpuOf(contender, 500);
    const each = await cpuOf(contender, 500);
    times.set(contender.name, Math.max(20, Math.round((milliseconds * 1000) / Math.max(each, 0.01))));
  }
  const taken = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const contender of round % 2 === 0 ? contenders : contenders.toReversed())
      taken.get(contender.name)?.push(await cpuOf(contender, times.get(contender.name) ?? 1));
  return new Map([...taken].map(([name, values]) => [name, median(values)]));
}
