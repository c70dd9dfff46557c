/** The declaration holds together: every name once, every reference met, every tab readable on a page. */
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../../shared/calendar/settings.ts';
import {
  ASSESSMENT_CHOICES,
  DEADLINE_PHRASES,
  FIGURE_PHRASES,
  FOLLOW_UP_CHOICES,
  FORM_CHOICES,
  SETTLING_LEVEL_CHOICES,
  TASK_GROUP_CHOICES,
  TASK_STATE_CHOICES,
  labelOf,
} from '../../../shared/forms/choices.ts';
import { ASSESSMENTS, FOLLOW_UPS, SETTLING_LEVELS, TASK_STATES } from '../../../shared/forms/content.ts';
import {
  columnIndexOf,
  columnOf,
  numberFormatOf,
  type Choice,
  type TabDeclaration,
} from '../../../shared/forms/declaration.ts';
import { FIGURES, figureOf, figuresAskedOf } from '../../../shared/forms/figures.ts';
import { IDENTITY_SHEET_ID } from '../../../shared/forms/layout/identityTab.ts';
import { GUIDE_SHEET_ID } from '../../../shared/forms/layout/guideTab.ts';
import { headerKeys } from '../../../shared/forms/reading/findHeader.ts';
import { isSlightRenaming } from '../../../shared/forms/reading/similarity.ts';
import { TABS, TAB_IDS, TABS_OF_FORM, isTabId } from '../../../shared/forms/unitWorkbook.ts';
import { searchKey } from '../../../shared/text/keys.ts';

const tabs: readonly TabDeclaration[] = TAB_IDS.map((id) => TABS[id]);

const expectUnique = (values: readonly (string | number)[]): void => {
  expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
};

describe('tabs', () => {
  it('have their own ids, titles and sheets', () => {
    expect(tabs.map(({ id }) => id)).toEqual(TAB_IDS);
    expectUnique(tabs.map(({ title }) => searchKey(title)));
    expectUnique([...tabs.map(({ sheetId }) => sheetId), IDENTITY_SHEET_ID, GUIDE_SHEET_ID]);
    expect(Object.values(TABS_OF_FORM).flat().every(isTabId)).toBe(true);
    expect(isTabId('toString')).toBe(false);
  });

  it.each(tabs)('$title: columns and their references', (tab) => {
    expectUnique(tab.columns.map(({ id }) => id));
    expectUnique(tab.columns.flatMap((column) => [...new Set(headerKeys(column))]));
    expect(columnIndexOf(tab, tab.key)).toBe(0);
    for (const column of tab.columns) {
      expect(column.type === 'choice').toBe(column.choices !== undefined);
      expect(column.help).toMatch(/[.…]$/);
      for (const condition of typeof column.required === 'object' ? column.required : []) {
        if (condition.kind === 'verdict') continue;
        const other = columnOf(tab, condition.column);
        if (condition.kind === 'one-of') {
          expect(other.choices?.map(({ value }) => value)).toEqual(expect.arrayContaining([...condition.values]));
        }
      }
      if (column.type === 'text' || column.type === 'code' || column.type === 'link') {
        expect(numberFormatOf(column).type).toBe('TEXT');
        expect(column.origin !== 'clerk' || column.maxLength !== undefined).toBe(true);
      }
    }
  });

  it.each(tabs)('$title: fits an A4 page on its side, scaled to 65 % at the least', (tab) => {
    const width = tab.columns.reduce((sum, column) => sum + (column.hidden === true ? 0 : column.width), 0);
    expect(width).toBeLessThanOrEqual(1046 / 0.65);
  });

  it('no header passes for a slight renaming of a quarter', () => {
    const quarters = ['quy i', 'quy ii', 'quy iii', 'quy iv'];
    for (const a of quarters) for (const b of quarters) expect(isSlightRenaming(a, b)).toBe(a === b);
  });

  it('asking for a column that is not there is a fault of the program', () => {
    expect(() => columnOf(TABS.tasks, 'nope')).toThrow(RangeError);
  });
});

describe('choices', () => {
  const values = (choices: readonly Choice[]) => choices.map(({ value }) => value);

  it('cover the values of the content', () => {
    expect(values(ASSESSMENT_CHOICES)).toEqual(ASSESSMENTS);
    expect(values(FOLLOW_UP_CHOICES)).toEqual(FOLLOW_UPS);
    expect(values(TASK_STATE_CHOICES)).toEqual(TASK_STATES);
    expect(values(SETTLING_LEVEL_CHOICES)).toEqual(SETTLING_LEVELS);
    expect(values(TASK_GROUP_CHOICES)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(values(FORM_CHOICES)).toEqual(Object.keys(TABS_OF_FORM));
  });

  it('can be told apart however they are written', () => {
    const lists: readonly (readonly Choice[])[] = [
      ASSESSMENT_CHOICES,
      FOLLOW_UP_CHOICES,
      TASK_STATE_CHOICES,
      SETTLING_LEVEL_CHOICES,
      TASK_GROUP_CHOICES,
      FORM_CHOICES,
      DEADLINE_PHRASES,
      FIGURE_PHRASES,
    ];
    for (const list of lists)
      expectUnique(list.flatMap(({ label, also }) => [...new Set([label, ...(also ?? [])].map(searchKey))]));
  });

  it('know no value outside the list', () => {
    expect(labelOf(FOLLOW_UP_CHOICES, 'replace')).toBe('Thay');
    expect(() => labelOf<string>(FOLLOW_UP_CHOICES, 'keep')).toThrow(RangeError);
  });
});

describe('figures', () => {
  it('have a key of their own, and ratios stand on entered ones', () => {
    expectUnique(FIGURES.map(({ key }) => key));
    for (const { entered, aggregation } of FIGURES) {
      expect(entered).toBe(aggregation.kind !== 'ratio');
      if (aggregation.kind !== 'ratio') continue;
      for (const key of [...aggregation.numerator, ...aggregation.denominator]) {
        expect(figureOf(key)).toMatchObject({ entered: true, kind: 'integer' });
      }
    }
  });

  it('yes or no is shared over units, the backlog counts once', () => {
    for (const { key, kind, aggregation, basis } of FIGURES) {
      expect({ key, share: aggregation.kind === 'share-of-units' }).toEqual({ key, share: kind === 'yes-no' });
      expect({ key, opening: aggregation.kind === 'carry-over' }).toEqual({ key, opening: basis === 'opening' });
    }
  });

  it('are asked by level, ratios never', () => {
    const asked = LEVELS.map((level) => figuresAskedOf(level));
    expect(asked.flat().every(({ entered }) => entered)).toBe(true);
    expect(asked.map((list) => list.filter(({ kind }) => kind === 'yes-no').length)).toEqual([0, 1, 3]);
    expect(figureOf('khong_co')).toBeUndefined();
  });
});
