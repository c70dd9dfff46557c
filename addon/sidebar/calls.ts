/**
 * The server's functions as promises, typed from its own list of them. Apps Script answers by handlers that are set before the
 * call and may never run twice (https://developers.google.com/apps-script/guides/html/reference/run).
 */
import type { SidebarCalls } from '../server/views.ts';

type CallName = keyof SidebarCalls;

/** Asks the server. @throws what Apps Script tells when the function did not run: no connection, no right, an exception. */
export type Call = <Name extends CallName>(
  name: Name,
  ...args: Parameters<SidebarCalls[Name]>
) => Promise<ReturnType<SidebarCalls[Name]>>;

/** The part of `google.script.run` that is used. */
export interface ScriptRun {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
}

type ScriptFunctions = { readonly [Name in CallName]: (...args: Parameters<SidebarCalls[Name]>) => void };

export function callsOf(run: ScriptRun): Call {
  return <Name extends CallName>(name: Name, ...args: Parameters<SidebarCalls[Name]>) =>
    new Promise<ReturnType<SidebarCalls[Name]>>((resolve, reject) => {
      const succeed = (value: unknown): void => {
        if (isAnswer(value)) resolve(value as ReturnType<SidebarCalls[Name]>);
        else reject(new Error(`${name} gave no answer`));
      };
      const ready = run.withSuccessHandler(succeed).withFailureHandler(reject);
      (ready as unknown as ScriptFunctions)[name](...withoutBlankEnd(args));
    });
}

/** A script that is stopped by Google may end in success with nothing. */
function isAnswer(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

/** `undefined` arrives as null, which is another value than an argument left out. */
function withoutBlankEnd<Args extends readonly unknown[]>(args: Args): Args {
  const kept = [...args];
  while (kept.length > 0 && kept[kept.length - 1] === undefined) kept.pop();
  return kept as unknown as Args;
}
