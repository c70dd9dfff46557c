/** Members and arguments of service objects: those of the published types, refused in Google's words. */
import { describe, expect, it } from 'vitest';
import { enumeration, enumValue } from '../../../local/appsscript/services/enumeration.ts';
import { serviceObject } from '../../../local/appsscript/services/serviceObject.ts';

/** A method taken as a script would call it: with anything. */
const method = (object: object, name: string): ((...args: unknown[]) => unknown) =>
  (object as Record<string, (...args: unknown[]) => unknown>)[name]!;

describe('arguments', () => {
  const made: string[] = [];
  const take =
    (name: string) =>
    (...args: unknown[]): void => {
      made.push(`${name}/${args.length}`);
    };
  const sheet = serviceObject('SpreadsheetApp.Sheet', { getRange: take('getRange') });
  const range = serviceObject('SpreadsheetApp.Range', {
    setValue: take('setValue'),
    setValues: take('setValues'),
    setBorder: take('setBorder'),
    setNumberFormat: take('setNumberFormat'),
    copyTo: take('copyTo'),
  });
  const ui = serviceObject('Ui', { alert: take('alert') });
  const properties = serviceObject('PropertiesService.Properties', { setProperty: take('setProperty') });
  const STYLE = 'SpreadsheetApp.BorderStyle';

  const taken = (object: object, name: string, args: readonly unknown[]): string => {
    made.length = 0;
    method(object, name)(...args);
    return made[0] ?? '';
  };
  it.each<[object, string, unknown[], string]>([
    [sheet, 'getRange', ['A1'], 'getRange/1'],
    [sheet, 'getRange', [1, 2], 'getRange/2'],
    [sheet, 'getRange', [1, 2, 3, 4], 'getRange/4'],
    [range, 'setValue', [null], 'setValue/1'],
    [range, 'setValues', [[['a', 1, new Date(0)]]], 'setValues/1'],
    [range, 'setBorder', [true, null, true, null, false, false, '#000000', enumValue(STYLE, 'SOLID')], 'setBorder/8'],
    [ui, 'alert', ['a', 'b', enumValue('ButtonSet', 'YES_NO')], 'alert/3'],
    [range, 'copyTo', [range], 'copyTo/1'],
    [range, 'copyTo', [range, { contentsOnly: true }], 'copyTo/2'],
  ])('%s.%s takes %j', (object, name, args, expected) => {
    expect(taken(object, name, args)).toBe(expected);
  });
  it.each<[object, string, unknown[], string]>([
    [sheet, 'getRange', [], "() don't match the method signature for SpreadsheetApp.Sheet.getRange."],
    [
      sheet,
      'getRange',
      ['A', 1],
      "(String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [range, 'setValue', [], "() don't match the method signature for SpreadsheetApp.Range.setValue."],
    [
      range,
      'setValue',
      ['a', 1],
      "(String,number) don't match the method signature for SpreadsheetApp.Range.setValue.",
    ],
    [range, 'setValues', [['a']], "(String[]) don't match the method signature for SpreadsheetApp.Range.setValues."],
    [
      range,
      'copyTo',
      [sheet],
      "(SpreadsheetApp.Sheet) don't match the method signature for SpreadsheetApp.Range.copyTo.",
    ],
    [ui, 'alert', ['a', 'YES_NO'], "(String,String) don't match the method signature for Ui.alert."],
    [ui, 'alert', ['a', enumValue('Button', 'OK')], "(String,Button) don't match the method signature for Ui.alert."],
    [
      properties,
      'setProperty',
      ['a', 5],
      "(String,number) don't match the method signature for PropertiesService.Properties.setProperty.",
    ],
    [
      properties,
      'setProperty',
      ['a', undefined],
      "(String,null) don't match the method signature for PropertiesService.Properties.setProperty.",
    ],
  ])('%s.%s refuses %j', (object, name, args, expected) => {
    expect(() => method(object, name)(...args)).toThrow(`The parameters ${expected}`);
  });
});

describe('members', () => {
  it('refuses a member that Google does not have', () => {
    expect(() => serviceObject('Ui', { shout: () => undefined })).toThrow('The published types have no Ui.shout.');
  });
  it('throws where Google has a member and the implementation has none', () => {
    const ui = serviceObject('Ui', {});
    expect(() => method(ui, 'showSidebar')()).toThrow('Ui.showSidebar is not implemented in local Apps Script.');
  });
  it('fills in enumerations, the same values at every reading', () => {
    const ui = serviceObject('Ui', {}) as { Button: Record<string, object> };
    expect(ui.Button.OK).toBe(enumeration('Button').OK);
    expect(method(ui.Button.OK!, 'toString')()).toBe('OK');
  });
  it('is called by its short name as text', () => {
    expect(method(serviceObject('SpreadsheetApp.Range', {}), 'toString')()).toBe('Range');
  });
  it('cannot be changed by a script', () => {
    const ui = serviceObject('Ui', { alert: () => 'OK' });
    expect(() => Object.assign(ui, { alert: () => 'changed' })).toThrow(TypeError);
  });
});
