import { describe, expect, test } from 'vitest';
import { DEFAULT_REMINDERS, parseReminderSettings } from '../../../shared/reminders/settings.ts';

describe('settings of reminders from outside', () => {
  test('nothing at all is the defaults', () =>
    expect(parseReminderSettings(undefined)).toEqual({ ok: true, settings: DEFAULT_REMINDERS }));
  test('members that are left out are the defaults; steps are sorted, each once', () =>
    expect(parseReminderSettings({ before: [1, 5, 5, 2], leaderAfter: 0 })).toEqual({
      ok: true,
      settings: { ...DEFAULT_REMINDERS, before: [5, 2, 1], leaderAfter: 0 },
    }));
  test('what was parsed is parsed again to the same', () =>
    expect(parseReminderSettings(JSON.parse(JSON.stringify(DEFAULT_REMINDERS)))).toEqual({
      ok: true,
      settings: DEFAULT_REMINDERS,
    }));

  const check = (title: string, json: unknown, paths: readonly string[]) =>
    test(title, () => {
      const parsed = parseReminderSettings(json);
      expect(parsed.ok ? [] : parsed.faults.map(({ path }) => path)).toEqual(paths);
      for (const { sentence } of parsed.ok ? [] : parsed.faults) expect(sentence).toMatch(/^\p{Lu}.*\.$/su);
    });
  check('no record', [], ['reminders']);
  check('null', null, ['reminders']);
  check('an unknown member', { befor: [7] }, ['reminders.befor']);
  check('a hostile key', JSON.parse('{"__proto__":{"enabled":false}}'), ['reminders.__proto__']);
  check('on in words', { enabled: 'có' }, ['reminders.enabled']);
  check('a step on the day itself', { before: [7, 0] }, ['reminders.before']);
  check('half a day', { after: [0.5] }, ['reminders.after']);
  check('too many steps', { after: Array.from({ length: 11 }, (_, index) => index + 1) }, ['reminders.after']);
  check('a step after years', { homeAffairsAfter: 400 }, ['reminders.homeAffairsAfter']);
  check('every fault at once', { enabled: 1, before: 7, after: ['3'], leaderAfter: -1, homeAffairsAfter: null }, [
    ...['reminders.enabled', 'reminders.before', 'reminders.after'],
    ...['reminders.leaderAfter', 'reminders.homeAffairsAfter'],
  ]);
});
