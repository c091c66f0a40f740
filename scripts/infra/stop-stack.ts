type Stop = () => Promise<void>;

/** What has been started, to be stopped in the opposite order. */
export class StopStack {
  readonly #stops: Stop[] = [];
  #stopped: Promise<void> | undefined;

  get isStopping(): boolean {
    return this.#stopped !== undefined;
  }

  /** Something that came up while everything else was going down is stopped at once. */
  async add(stop: Stop): Promise<void> {
    if (this.#stopped) await stop();
    else this.#stops.push(stop);
  }

  /** Safe to call again: a second Ctrl-C waits for the same shutdown. */
  stop(): Promise<void> {
    this.#stopped ??= this.#unwind();
    return this.#stopped;
  }

  async #unwind(): Promise<void> {
    for (let stop = this.#stops.pop(); stop; stop = this.#stops.pop()) await stop();
  }
}
