/** The body walker over Google's own schemas: what it lets through, what it turns into what, what it refuses in which words. */
import { describe, expect, it } from 'vitest';
import { loadSheetsDescription } from '../../../../../local/google/discovery/description.ts';
import { makePlans } from '../../../../../local/google/http/body/fieldPlan.ts';
import { MAX_DEPTH, walkBody } from '../../../../../local/google/http/body/walk.ts';

const plans = makePlans(loadSheetsDescription());
const walk = (schema: string, body: unknown, under?: string) =>
  walkBody(plans(schema), body, { api: 'sheets', ...(under === undefined ? {} : { under }) });

const checkRead = (schema: string, body: unknown, expected: unknown): void => {
  const { value, violations } = walk(schema, body);
  expect(violations).toEqual([]);
  expect(value).toEqual(expected);
};
const checkRefused = (schema: string, body: unknown, ...expected: readonly string[]): void => {
  expect(walk(schema, body).violations.map(({ description }) => description)).toEqual(expected);
};

const BATCH = 'BatchUpdateSpreadsheetRequest';
const TYPE = 'type.googleapis.com/google.apps.sheets.v4';

describe('leniency of proto3 JSON', () => {
  it('takes snake_case for camelCase', () => {
    checkRead(
      BATCH,
      { requests: [{ update_cells: { rows: [{ values: [{ user_entered_value: { string_value: 'Sở' } }] }] } }] },
      { requests: [{ updateCells: { rows: [{ values: [{ userEnteredValue: { stringValue: 'Sở' } }] }] } }] },
    );
  });
  it('takes null for unset', () => {
    checkRead('GridRange', { sheetId: 1, startRowIndex: null }, { sheetId: 1 });
  });
  it('lets a null member leave its oneof free', () => {
    checkRead('ExtendedValue', { numberValue: null, stringValue: 'a' }, { stringValue: 'a' });
  });
  it.each([
    [5, 5],
    ['5', 5],
    [5.0, 5],
    ['-2147483648', -2147483648],
    ['+7', 7],
  ])('reads the int32 %j', (sent, expected) => {
    checkRead('GridRange', { sheetId: sent }, { sheetId: expected });
  });
  it.each([
    [true, true],
    ['true', true],
    ['FALSE', false],
    ['1', true],
    [0, false],
  ])('reads the boolean %j', (sent, expected) => {
    checkRead('TextFormat', { bold: sent }, { bold: expected });
  });
  it.each([
    [1.5, 1.5],
    ['1.5', 1.5],
    ['1e3', 1000],
    ['NaN', Number.NaN],
  ])('reads the double %j', (sent, expected) => {
    checkRead('ExtendedValue', { numberValue: sent }, { numberValue: expected });
  });
  it.each([['ROWS'], ['rows'], ['Rows'], [1], ['1']])('reads the enum %j', (sent) => {
    checkRead('ValueRange', { majorDimension: sent }, { majorDimension: 'ROWS' });
  });
  it('takes a lone value for a list of one', () => {
    checkRead(BATCH, { requests: { addSheet: {} } }, { requests: [{ addSheet: {} }] });
    checkRead('BatchClearValuesRequest', { ranges: 'A1' }, { ranges: ['A1'] });
  });
  it('leaves the cells of values alone', () => {
    const values = [['a', 1, true, null, { x: 1 }], []];
    checkRead('ValueRange', { values }, { values });
  });
});

describe('refusals', () => {
  it('names an unknown field by its place', () => {
    checkRefused(
      BATCH,
      { requests: [{ updateCells: { colour: 1 } }] },
      'Invalid JSON payload received. Unknown name "colour" at \'requests[0].update_cells\': Cannot find field.',
    );
    checkRefused(BATCH, { x: 1 }, 'Invalid JSON payload received. Unknown name "x": Cannot find field.');
  });
  it('gives every violation at once, in the order of the body', () => {
    checkRefused(
      BATCH,
      { requests: [{ x: 1 }, { addSheet: { properties: { index: 'first', title: 5 } } }] },
      'Invalid JSON payload received. Unknown name "x" at \'requests[0]\': Cannot find field.',
      'Invalid value at \'requests[1].add_sheet.properties.index\' (TYPE_INT32), "first"',
      "Invalid value at 'requests[1].add_sheet.properties.title' (TYPE_STRING), 5",
    );
  });
  it.each([
    ['GridRange', { sheetId: 5.5 }, `Invalid value at 'sheet_id' (TYPE_INT32), 5.5`],
    ['GridRange', { sheetId: 2147483648 }, `Invalid value at 'sheet_id' (TYPE_INT32), 2147483648`],
    ['GridRange', { sheetId: '' }, `Invalid value at 'sheet_id' (TYPE_INT32), ""`],
    ['GridRange', { sheetId: ' 5' }, `Invalid value at 'sheet_id' (TYPE_INT32), " 5"`],
    ['TextFormat', { bold: 'maybe' }, `Invalid value at 'bold' (TYPE_BOOL), "maybe"`],
    ['TextFormat', { bold: 2 }, `Invalid value at 'bold' (TYPE_BOOL), 2`],
    ['ExtendedValue', { numberValue: '1,5' }, `Invalid value at 'number_value' (TYPE_DOUBLE), "1,5"`],
    ['ValueRange', { majorDimension: 'LINES' }, `Invalid value at 'major_dimension' (${TYPE}.Dimension), "LINES"`],
    ['BooleanCondition', { type: 'ODD' }, `Invalid value at 'type' (${TYPE}.ConditionType), "ODD"`],
    ['BatchUpdateSpreadsheetRequest', { requests: 5 }, `Invalid value at 'requests' (${TYPE}.Request), 5`],
    ['BatchUpdateSpreadsheetRequest', { requests: ['a'] }, `Invalid value at 'requests[0]' (${TYPE}.Request), "a"`],
    [
      'UpdateCellsRequest',
      { fields: 3 },
      `Invalid value at 'fields' (type.googleapis.com/google.protobuf.FieldMask), 3`,
    ],
    [
      'Spreadsheet',
      { properties: [] },
      'Invalid JSON payload received. Unknown name "properties": Proto field is not repeating, cannot start list.',
    ],
    ['SheetProperties', { title: {} }, 'Invalid value (title), Starting an object on a scalar field'],
  ])('%s %j', (schema, body, expected) => {
    checkRefused(schema, body, expected);
  });
  it('puts the HTTP body under the field that it fills', () => {
    const { violations } = walk('ValueRange', { values: ['a'] }, 'data');
    expect(violations).toEqual([
      {
        field: 'data.values[0]',
        description: `Invalid value at 'data.values[0]' (type.googleapis.com/google.protobuf.ListValue), "a"`,
      },
    ]);
  });
  it('lets one member of a oneof be set', () => {
    checkRefused(
      BATCH,
      { requests: [{ addSheet: {}, deleteSheet: {} }] },
      "Invalid value at 'requests[0]' (oneof), oneof field 'kind' is already set. Cannot set 'deleteSheet'",
    );
    checkRefused(
      'ExtendedValue',
      { stringValue: 'a', number_value: 1 },
      "Invalid value (oneof), oneof field 'value' is already set. Cannot set 'number_value'",
    );
  });
  it.each([[[]], ['text'], [5], [null]])('takes no %j for a body', (body) => {
    checkRefused(BATCH, body, 'Invalid JSON payload received. Unknown name "": Root element must be a message.');
  });
});

describe('hostile bodies', () => {
  it('does not take __proto__ for a field, nor let it become one', () => {
    const body: unknown = JSON.parse('{"__proto__":{"polluted":1},"constructor":1,"requests":[]}');
    const { value, violations } = walk(BATCH, body);
    expect(violations).toHaveLength(2);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
  it('refuses what is nested deeper than Google reads', () => {
    const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}1${']'.repeat(depth)}`);
    expect(walk('ValueRange', { values: [nested(MAX_DEPTH - 2)] }).violations).toEqual([]);
    const { violations } = walk('ValueRange', { values: [nested(100_000)] });
    expect(violations[0]?.description).toBe("Message too deep. Max recursion depth reached for key 'values'");
  });
  it('stops counting mistakes before they fill the memory', () => {
    const body = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`x${index}`, 1]));
    expect(walk(BATCH, body).violations).toHaveLength(1000);
  });
});
