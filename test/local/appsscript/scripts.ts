/** Scripts of one test file, closed when it is over. */
import { afterAll, afterEach, beforeAll } from 'vitest';
import { startScript, type ScriptUnderTest, type Setting } from './scriptUnderTest.ts';

/** @returns starts a script that is closed after the test that started it. */
export const scriptsOfThisFile = (): ((setting: Setting) => Promise<ScriptUnderTest>) => {
  const started: ScriptUnderTest[] = [];
  afterEach(async () => {
    await Promise.all(started.splice(0).map((one) => one.close()));
  });
  return async (setting) => {
    const made = await startScript(setting);
    started.push(made);
    return made;
  };
};

/** One script for all tests of a file that change nothing. @returns the value of a function body in it. */
export const sharedScript = (
  setting: Omit<Setting, 'code'> = {},
): ((body: string, ...args: unknown[]) => Promise<unknown>) => {
  let script: ScriptUnderTest | undefined;
  beforeAll(async () => {
    script = await startScript({ ...setting, code: RUN });
  });
  afterAll(() => script?.close());
  return async (body, ...args) => script?.value('run', body, args);
};

/** `run(body, ...args)`: the value of a function body, or the sentence with which it fails. */
export const RUN = `function run(body, args) {
  try { return new Function('args', body)(args); } catch (error) { return error.name + ': ' + error.message; }
}`;
