/** Dates of a script: the host's clock, the script's time zone whatever the machine's, Google's formats. */
import { describe, expect, it } from 'vitest';
import { RUN, scriptsOfThisFile, sharedScript } from './scripts.ts';
import { NOW } from './scriptUnderTest.ts';

const start = scriptsOfThisFile();
const run = sharedScript();

describe('dates', () => {
  it('now is what the host says, at every reading', async () => {
    let now = NOW;
    const { value } = await start({ code: RUN, clock: () => now });
    const read = () =>
      value('run', 'return [new Date().toISOString(), Date.now(), Date().slice(0, 15), new Date() instanceof Date]');
    expect(await read()).toEqual([NOW.toISOString(), NOW.getTime(), 'Sat Aug 05 2023', true]);
    now = new Date('2023-08-08T17:00:00Z');
    expect(await read()).toEqual([now.toISOString(), now.getTime(), 'Wed Aug 09 2023', true]);
  });
  it.each<[string, unknown]>([
    [`new Date(2023, 7, 5, 10).toISOString()`, '2023-08-05T03:00:00.000Z'],
    [`new Date(2023, 7, 5).toString()`, 'Sat Aug 05 2023 00:00:00 GMT+0700 (Indochina Time)'],
    [`new Date('2023-08-05T10:00:00').toISOString()`, '2023-08-05T03:00:00.000Z'],
    [`new Date('August 5, 2023 10:00').toISOString()`, '2023-08-05T03:00:00.000Z'],
    [`new Date('2023-08-05').toISOString()`, '2023-08-05T00:00:00.000Z'],
    [`new Date('2023-08-05T10:00:00+07:00').toISOString()`, '2023-08-05T03:00:00.000Z'],
    [`new Date('2023-08-05T10:00:00Z').getHours()`, 17],
    [`new Date('2023-08-05T20:00:00Z').getDate()`, 6],
    [`new Date('2023-08-05T20:00:00Z').getDay()`, 0],
    [`new Date(0).getTimezoneOffset()`, -480],
    [`new Date('2023-01-01Z').getTimezoneOffset()`, -420],
    [`(d => (d.setHours(23, 59), d.toISOString()))(new Date('2023-08-05T10:00:00Z'))`, '2023-08-05T16:59:00.000Z'],
    [`(d => (d.setMonth(0, 31), d.getDate()))(new Date(2023, 7, 5))`, 31],
    [`new Date('2023-08-05T20:00:00Z').toLocaleDateString('vi-VN')`, '6/8/2023'],
    [`isNaN(new Date('không').getHours())`, true],
    [`String(new Date(NaN))`, 'Invalid Date'],
    [`new Date(new Date(5)).getTime()`, 5],
    [`JSON.stringify({ d: new Date(0) })`, '{"d":"1970-01-01T00:00:00.000Z"}'],
    [`new Date().constructor === Date`, true],
    [`Utilities.formatDate(new Date(0), 'GMT', "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'")`, '1970-01-01T00:00:00.000Z'],
    [
      `Utilities.formatDate(new Date('2023-08-05T20:00:00Z'), 'Asia/Ho_Chi_Minh', 'dd/MM/yyyy HH:mm')`,
      '06/08/2023 03:00',
    ],
    [
      `Utilities.formatDate(new Date('2023-08-05T20:00:00Z'), 'Asia/Ho_Chi_Minh', 'd/M/yy h:mm a EEE')`,
      '6/8/23 3:00 AM Sun',
    ],
    [
      `Utilities.formatDate(new Date(0), 'Asia/Ho_Chi_Minh', "EEEE MMMM MMM Z XXX 'lúc' ''")`,
      "Thursday January Jan +0800 +08:00 lúc '",
    ],
  ])('%s', async (expression, expected) => {
    expect(await run(`return ${expression}`)).toEqual(expected);
  });
  it('in the time zone of the manifest', async () => {
    const { value } = await start({ code: RUN, timeZone: 'America/New_York' });
    // Both sides of the hour that is skipped.
    expect(
      await value('run', 'return [new Date(2023, 2, 12, 1, 59), new Date(2023, 2, 12, 3)].map(d => d.toISOString())'),
    ).toEqual(['2023-03-12T06:59:00.000Z', '2023-03-12T07:00:00.000Z']);
    expect(await value('run', 'return Session.getScriptTimeZone()')).toBe('America/New_York');
  });
  it('an unknown time zone or letter is refused', async () => {
    expect(await run(`return Utilities.formatDate(new Date(0), 'Hà Nội', 'yyyy')`)).toBe(
      'Exception: Invalid argument: Hà Nội',
    );
    expect(await run(`return Utilities.formatDate(new Date(0), 'GMT', 'bbb')`)).toBe(
      "Exception: Illegal pattern character 'b'",
    );
  });
});
