/** Runs the one function of an execution: finds it among what the add-on's files added to the global scope. */
import type { Entry, ExecutionOutcome } from '../bridge/execution.ts';
import { fromRunText, toRunText } from './runValues.ts';

interface Surroundings {
  /** Names that were global before the add-on's files ran: none of them can be called. */
  readonly before: ReadonlySet<string>;
  readonly event: () => object;
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

export const runEntry = (entry: Entry, { before, event }: Surroundings): ExecutionOutcome => {
  const { functionName } = entry;
  const run = functionOf(functionName, before);
  // A name that ends in _ is private: the page cannot call it.
  const callable = run && !(entry.kind === 'call' && functionName.endsWith('_'));
  if (!callable) {
    if (entry.kind === 'trigger') return { ok: true };
    return { ok: false, name: 'Exception', message: `Script function not found: ${functionName}` };
  }
  try {
    if (entry.kind === 'call') {
      const text = toRunText(run(...fromRunText(entry.args)));
      return text === undefined ? { ok: true } : { ok: true, value: text };
    }
    if (entry.kind === 'trigger') run(event());
    else run();
    return { ok: true };
  } catch (error) {
    return failureOf(error);
  }
};
