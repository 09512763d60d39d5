import { hashText, randomStream } from "./random.ts";

const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/**
 * Makes ids and secrets from a seed and a counter, so that one seed always makes the same ones. The counter is part of
 * each id, which makes it unique; the rest looks random.
 */
export class Ids {
  readonly #seed: number;
  /** How many were made. The database keeps it over restarts. */
  count: number;

  constructor(seed: number | string, count = 0) {
    this.#seed = hashText(String(seed));
    this.count = count;
  }

  #next(): () => number {
    this.count += 1;
    return randomStream(this.#seed ^ Math.imul(this.count, 0x9e3779b1));
  }

  #letters(length: number, random: () => number): string {
    let text = "";
    for (let index = 0; index < length; index += 1) text += letters[Math.floor(random() * letters.length)];
    return text;
  }

  /** An id with the prefix of its resource, such as `AC` or `msg_`. `length` counts what follows the prefix. */
  id(prefix: string, length = 12): string {
    const random = this.#next();
    const counter = this.count.toString(36);
    return prefix + this.#letters(Math.max(2, length - counter.length), random) + counter;
  }

  /** An id of 24 hexadecimal digits, as contacts have. */
  hex(): string {
    const random = this.#next();
    const part = (): string =>
      Math.floor(random() * 0x100000000)
        .toString(16)
        .padStart(8, "0");
    return `${part()}${part()}${this.count.toString(16).padStart(8, "0")}`;
  }

  /** An id of digits, as beta webhooks have. */
  digits(): string {
    this.count += 1;
    return String(10_000 + this.count);
  }

  /** A signing secret of 32 bytes in base64. */
  secret(): string {
    const random = this.#next();
    const bytes = Uint8Array.from({ length: 32 }, () => Math.floor(random() * 256));
    return Buffer.from(bytes).toString("base64");
  }
}
