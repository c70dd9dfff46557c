/** Only the page that the workbench served itself may drive it. */
import { expect, test } from 'vitest';
import { refusalOf } from '../../../local/workbench/guard.ts';

const OWN = { port: 8023, token: 'a1b2c3' };
const RIGHT = { host: '127.0.0.1:8023', 'x-workbench-token': 'a1b2c3' };

function check(headers: Readonly<Record<string, string>>, taken: boolean, needsToken = true) {
  expect(refusalOf({ headers }, OWN, needsToken) === undefined, JSON.stringify(headers)).toBe(taken);
}

test('the page is let in, by either name of this machine', () => {
  check(RIGHT, true);
  check({ ...RIGHT, origin: 'http://127.0.0.1:8023' }, true);
  check({ ...RIGHT, host: 'localhost:8023', origin: 'http://localhost:8023' }, true);
  check({ host: '127.0.0.1:8023' }, true, false);
});

test('a foreign page, a foreign name and a wrong token are not', () => {
  check({ host: '127.0.0.1:8023' }, false);
  check({ ...RIGHT, 'x-workbench-token': '' }, false);
  check({ ...RIGHT, 'x-workbench-token': 'a1b2c4' }, false);
  check({ ...RIGHT, 'x-workbench-token': 'a1b2c3d' }, false);
  check({ ...RIGHT, origin: 'http://127.0.0.1:9000' }, false);
  check({ ...RIGHT, origin: 'null' }, false);
  check({ ...RIGHT, host: 'evil.example:8023' }, false);
  check({ host: 'evil.example:8023' }, false, false);
});
