/** The one place where a call of the sidebar ends: a value, or a problem with its sentence. Nothing is ever thrown to the page. */
import type { Answer } from '../views.ts';
import { problemOfException } from './exceptions.ts';

/** @param log told of what nobody foresaw: the name and message of an exception, never a row or a token. */
export function answer<Value>(act: () => Value, log: (line: string) => void): Answer<Value> {
  try {
    return { ok: true, value: act() };
  } catch (error) {
    const problem = problemOfException(error);
    if (problem.code === 'unforeseen') log(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    return { ok: false, problem };
  }
}
