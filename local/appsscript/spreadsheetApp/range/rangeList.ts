/** Several ranges of a sheet, to which a setter does the same. https://developers.google.com/apps-script/reference/spreadsheet/range-list */
import { classMembers } from '../../services/members.ts';
import { serviceObject } from '../../services/serviceObject.ts';
import { makeBacking } from '../book/backing.ts';

export const rangeListsKept = makeBacking<readonly object[]>('range list');

type Setter = (...args: unknown[]) => unknown;

const OWN = ['getRanges', 'activate'];

export const makeRangeList = (ranges: readonly object[]): object => {
  const setters = Object.keys(classMembers('SpreadsheetApp.RangeList').methods)
    .filter((name) => !OWN.includes(name))
    .map((name): [string, Setter] => [
      name,
      (...args) => {
        for (const range of ranges) (range as Readonly<Record<string, Setter>>)[name]?.(...args);
        return list;
      },
    ]);
  const list: object = serviceObject('SpreadsheetApp.RangeList', {
    ...Object.fromEntries(setters),
    getRanges: () => [...ranges],
    activate: () => {
      (ranges.at(-1) as { activate(): object } | undefined)?.activate();
      return list;
    },
  });
  return rangeListsKept.keep(list, ranges);
};
