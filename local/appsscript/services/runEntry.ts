/** Runs the one function of an execution: finds it among what the add-on's files added to the global scope. */
import type { Entry, ExecutionOutcome } from '../bridge/execution.ts';
import { fromRunText, toRunText } from './runValues.ts';

interface Surroundings {
  /** Names that were global before the add-on's files ran: none of them can be called. */
  readonly before: ReadonlySet<string>;
  readonly event: () => object;
  /** What the services still hold back is written; also after a failure, as Google writes what stood before it. */
  readonly finish: () => void;
}

export const failureOf = (thrown: unknown): ExecutionOutcome => {
  // A file that cannot be parsed fails with an error of another context: what it looks like counts.
  const { name, message } = Object(thrown) as { readonly name?: unknown; readonly message?: unknown };
  if (typeof name === 'string' && typeof message === 'string') return { ok: false, name, message };
  return { ok: false, name: 'Error', message: String(thrown) };
};

const functionOf = (name: string, before: ReadonlySet<string>): ((...args: unknown[]) => unknown) | undefined => {
  // The global object of a context owns, by its own account, what it inherits.
  if (before.has(name) || name in Object.prototype) return undefined;
  const found = (globalThis as unknown as Record<string, unknown>)[name];
  return typeof found === 'function' ? (found as (...args: unknown[]) => unknown) : undefined;
};

const outcomeOf = (run: () => string | undefined): ExecutionOutcome => {
  try {
    const text = run();
    return text === undefined ? { ok: true } : { ok: true, value: text };
  } catch (error) {
    return failureOf(error);
  }
};

export const runEntry = (entry: Entry, { before, event, finish }: Surroundings): ExecutionOutcome => {
  const { functionName } = entry;
  const run = functionOf(functionName, before);
  // A name that ends in _ is private: the page cannot call it.
  const callable = run && !(entry.kind === 'call' && functionName.endsWith('_'));
  if (!callable) {
    if (entry.kind === 'trigger') return { ok: true };
    return { ok: false, name: 'Exception', message: `Script function not found: ${functionName}` };
  }
  const outcome = outcomeOf(() => {
    if (entry.kind === 'call') return toRunText(run(...fromRunText(entry.args)));
    if (entry.kind === 'trigger') run(event());
    else run();
    return undefined;
  });
  const finished = outcomeOf(() => {
    finish();
    return undefined;
  });
  return outcome.ok && !finished.ok ? finished : outcome;
};
