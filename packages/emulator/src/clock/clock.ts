/** Time as the emulator sees it: real time, shifted, or standing still. All numbers are milliseconds since 1970. */
export class Clock {
  readonly #real: () => number;
  #offset = 0;
  #frozenAt: number | null = null;

  /** @param real Where real time comes from. */
  constructor(real: () => number) {
    this.#real = real;
  }

  get frozen(): boolean {
    return this.#frozenAt !== null;
  }

  now(): number {
    return this.#frozenAt ?? this.#real() + this.#offset;
  }

  /** Now in ISO 8601 with milliseconds. */
  iso(plus = 0): string {
    return new Date(this.now() + plus).toISOString();
  }

  /** Stops at a moment, or where it is. */
  freeze(at: number = this.now()): void {
    this.#frozenAt = at;
  }

  /** Runs on from where it stands. */
  resume(): void {
    if (this.#frozenAt === null) return;
    this.#offset = this.#frozenAt - this.#real();
    this.#frozenAt = null;
  }

  /** Where it stands, to be kept in a file. */
  save(): string {
    return JSON.stringify({ offset: this.#offset, frozenAt: this.#frozenAt });
  }

  /** Goes on from where {@link save} was called. */
  load(saved: string): void {
    const { offset, frozenAt } = JSON.parse(saved) as { offset: number; frozenAt: number | null };
    this.#offset = offset;
    this.#frozenAt = frozenAt;
  }

  /** Moves to a moment and keeps standing or running. */
  set(at: number): void {
    if (this.#frozenAt === null) this.#offset = at - this.#real();
    else this.#frozenAt = at;
  }
}
