/** Whatever JSON can carry: findings, never an exception, and no content that nobody wrote. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMS } from '../../../shared/calendar/form.ts';
import type { ReadCell, ReadForm } from '../../../shared/forms/snapshot.ts';
import { TABS, TABS_OF_FORM } from '../../../shared/forms/unitWorkbook.ts';
import { FINDING_CODES } from '../../../shared/problems/findingCatalogue.ts';
import { findingSentence } from '../../../shared/problems/findingSentence.ts';
import { validateForm } from '../../../shared/validation/validateForm.ts';
import { contextOf, soundForm, tabIn, withoutColumn, type Mutable } from './soundForm.ts';

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(Infinity, -Infinity, -1, 0, 1.5, '', 'x', '\ud800', '__proto__', 'constructor'),
);
const hostileCell = fc.oneof(
  anything,
  fc.record({ date: anything }),
  fc.record({ percent: anything }),
  fc.record({ formula: anything, shown: anything }),
);
const sometimes = <T>(usual: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: anything });

const columnIds = Object.values(TABS).flatMap(({ columns }) => columns.map(({ id }) => id));
const column = fc.constantFrom(...columnIds, '__proto__', 'constructor');
const faultKinds = [
  'tab-missing',
  'tab-renamed',
  'tab-duplicated',
  'header-moved',
  'header-merged',
  'column-missing',
  'column-moved',
  'column-renamed',
  'cells-merged',
  'other',
];
const faults = fc.array(
  fc.record(
    {
      kind: fc.constantFrom(...faultKinds),
      ...{ title: anything, titles: anything, header: anything, rowNumber: anything, from: anything, to: anything },
      column: sometimes(column),
    },
    { requiredKeys: ['kind'] },
  ),
);
const row = fc.record({
  rowNumber: sometimes(fc.integer({ min: 1, max: 400 })),
  cells: sometimes(fc.dictionary(column, hostileCell)),
});
const tab = fc.record({
  tab: sometimes(fc.constantFrom(...Object.keys(TABS))),
  columns: sometimes(fc.dictionary(column, sometimes(fc.integer({ min: 1, max: 20 })))),
  faults: sometimes(faults),
  rows: sometimes(fc.array(sometimes(row))),
});
const body = fc.record({
  form: sometimes(fc.constantFrom(...FORMS)),
  locale: sometimes(fc.constantFrom('vi_VN', 'en_US')),
  tabs: sometimes(fc.array(sometimes(tab))),
});

function judged(read: unknown) {
  const { findings, content } = validateForm(read as ReadForm, contextOf('q3'));
  for (const finding of findings) {
    expect(FINDING_CODES).toContain(finding.code);
    expect(findingSentence(finding)).toMatch(/\.$/);
  }
  return { findings, content };
}

describe('any body', () => {
  test('of the shape of JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (read) => void judged({ form: 'plan', tabs: read })));
    fc.assert(
      fc.property(body, (read) => void judged(read)),
      { numRuns: 500 },
    );
  });

  test('one hostile cell in a sound form is an error, a warning or what it says; the rest stays', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('plan', 'q3', 'kk').chain((form) =>
          fc.record({
            form: fc.constant(form),
            tab: fc.constantFrom(...TABS_OF_FORM[form]),
            row: fc.nat(40),
            column,
            cell: hostileCell,
          }),
        ),
        ({ form, tab: id, row: index, column: name, cell }) => {
          const read = soundForm(form);
          const { rows } = tabIn(read as unknown as Mutable, id);
          Object.defineProperty(rows[index % rows.length]!.cells, name, { value: cell, enumerable: true });
          const { findings, content } = validateForm(read, contextOf(form));
          for (const finding of findings) expect(findingSentence(finding)).not.toMatch(/undefined|NaN|\[object/);
          expect(content === undefined).toBe(findings.some(({ severity }) => severity === 'error'));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('nothing is invented', () => {
  for (const form of ['plan', 'q3', 'kk'] as const) {
    const required = TABS_OF_FORM[form].flatMap((id) =>
      TABS[id].columns.filter((one) => one.required === 'always').map(({ id: name }) => [id, name] as const),
    );
    test.each(required)(`${form}: without column %s/%s there is no content`, (id, name) => {
      const read = soundForm(form);
      withoutColumn(id, name)(read as unknown as Mutable);
      const { findings, content } = validateForm(read, contextOf(form));
      expect(content).toBeUndefined();
      expect(findings.map(({ code, column: place }) => `${code}@${place ?? ''}`)).toContain(
        `shape-column-missing@${name}`,
      );
    });
    test.each(required.filter(([, name]) => name !== 'id'))(`${form}: nor with a blank %s/%s`, (id, name) => {
      for (const blank of [undefined, null, '', ' \u200b']) {
        const read = soundForm(form);
        const [first] = tabIn(read as unknown as Mutable, id).rows;
        first!.cells[name] = blank as ReadCell;
        const { findings, content } = validateForm(read, contextOf(form));
        expect(content).toBeUndefined();
        expect(findings.map(({ code, column: place }) => `${code}@${place ?? ''}`)).toContain(
          `required-missing@${name}`,
        );
      }
    });
  }
});
