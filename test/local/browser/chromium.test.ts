import { expect, test } from 'vitest';
import { HOW_TO_INSTALL, findChromium } from '../../../local/browser/chromium.ts';

const only =
  (...paths: readonly string[]) =>
  (path: string) =>
    paths.includes(path);

test('the browser that is named is the one, then the usual places, then PATH', () => {
  const check = (environment: Parameters<typeof findChromium>[0], there: readonly string[], expected: string) =>
    expect(findChromium(environment, only(...there))).toBe(expected);
  check({ CHROMIUM: '/opt/c' }, ['/opt/c', '/usr/bin/chromium'], '/opt/c');
  check({ CHROMIUM: '' }, ['/usr/bin/chromium'], '/usr/bin/chromium');
  check({}, ['/usr/bin/google-chrome', '/usr/bin/chromium-browser'], '/usr/bin/chromium-browser');
  check({ PATH: '/a:/b' }, ['/b/google-chrome'], '/b/google-chrome');
});

test('without one, the error says how to get it', () => {
  expect(() => findChromium({ PATH: '/a' }, only())).toThrow(HOW_TO_INSTALL);
  expect(() => findChromium({ CHROMIUM: '/opt/none' }, only('/usr/bin/chromium'))).toThrow('CHROMIUM=/opt/none');
});
