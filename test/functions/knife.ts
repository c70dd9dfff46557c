/**
 * Where a process may be killed: at each of its writes, before it is done or after, when its answer is not known any more. Whoever
 * was killed does nothing more until another one starts.
 */

/** Google's client hands on the message alone; it must name no fault of a network, which would be tried again. */
export const KILLED = 'the process was killed';

export interface KillPoint {
  /** From 1, in the order in which the run comes to them. */
  readonly point: number;
  readonly when: 'before' | 'after';
}

export class Knife {
  #passed: string[] = [];
  #kill: KillPoint | undefined;
  #dead = false;

  /** What the run did since it was started, killed or not. */
  get passed(): readonly string[] {
    return this.#passed;
  }

  /** A new process; it will be killed there. */
  start(kill?: KillPoint): void {
    this.#passed = [];
    this.#kill = kill;
    this.#dead = false;
  }

  async at<T>(what: string, work: () => T | Promise<T>): Promise<T> {
    if (this.#dead) throw new Error(KILLED);
    this.#passed.push(what);
    const here = this.#kill?.point === this.#passed.length ? this.#kill.when : undefined;
    this.#dead = here !== undefined;
    if (here === 'before') throw new Error(KILLED);
    const result = await work();
    if (here === 'after') throw new Error(KILLED);
    return result;
  }
}

/** A fetch whose every request is such a point: "PATCH /drive/v3/files/id000003". */
export function knifedFetch(knife: Knife, own: typeof fetch): typeof fetch {
  return (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    return knife.at(`${init?.method ?? 'GET'} ${pathname}`, () => own(input, init));
  };
}

/** Before and after each of so many points. */
export function killPoints(points: number): readonly KillPoint[] {
  return Array.from({ length: points }, (_, index) =>
    (['before', 'after'] as const).map((when) => ({ point: index + 1, when })),
  ).flat();
}
