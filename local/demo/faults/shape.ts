/** What hands do to tabs, headers, rows and columns. */
import { HEADER_ROW_INDEX } from '../../../shared/forms/layout/tableContent.ts';
import { TABS, type TabId } from '../../../shared/forms/unitWorkbook.ts';
import { columnAt, type } from '../typing.ts';
import { byHand, FIRST, rowsOf, type Fault } from './fault.ts';

const area = (
  tab: TabId,
  startRowIndex: number,
  endRowIndex: number,
  startColumnIndex: number,
  endColumnIndex: number,
) => ({
  ...{ sheetId: TABS[tab].sheetId, startRowIndex, endRowIndex, startColumnIndex, endColumnIndex },
});

const columns = (tab: TabId, startIndex: number, endIndex: number) => ({
  sheetId: TABS[tab].sheetId,
  dimension: 'COLUMNS',
  startIndex,
  endIndex,
});
export const SHAPE: readonly Fault[] = [
  byHand('shape-tab-missing', 'plan', (tab) => [{ deleteSheet: { sheetId: TABS[tab].sheetId } }], 'papers'),
  byHand(
    'shape-tab-renamed',
    'plan',
    (tab) => [
      {
        updateSheetProperties: { properties: { sheetId: TABS[tab].sheetId, title: 'KH 2023 cua xa' }, fields: 'title' },
      },
    ],
    'tasks',
  ),
  byHand(
    'shape-tab-duplicated',
    'plan',
    (tab) => [{ duplicateSheet: { sourceSheetId: TABS[tab].sheetId, newSheetName: `Bản sao của ${TABS[tab].title}` } }],
    'tasks',
  ),
  byHand(
    'shape-header-moved',
    'plan',
    (tab) => [{ insertDimension: { range: rowsOf(tab, 0, 2), inheritFromBefore: false } }],
    'tasks',
  ),
  byHand(
    'shape-header-merged',
    'plan',
    (tab) => [
      {
        mergeCells: {
          range: area(
            tab,
            HEADER_ROW_INDEX,
            HEADER_ROW_INDEX + 1,
            columnAt(tab, 'target'),
            columnAt(tab, 'target') + 2,
          ),
          mergeType: 'MERGE_ALL',
        },
      },
    ],
    'tasks',
  ),
  byHand(
    'shape-column-missing',
    'plan',
    (tab) => [{ deleteDimension: { range: columns(tab, columnAt(tab, 'note'), columnAt(tab, 'note') + 1) } }],
    'tasks',
  ),
  byHand(
    'shape-column-moved',
    'plan',
    (tab) => [
      {
        moveDimension: {
          source: columns(tab, columnAt(tab, 'lead'), columnAt(tab, 'lead') + 1),
          destinationIndex: columnAt(tab, 'task'),
        },
      },
    ],
    'tasks',
  ),
  {
    ...{ code: 'shape-column-renamed', form: 'plan' },
    make: (typing) => {
      type(typing, 'tasks', HEADER_ROW_INDEX, 'partners', 'Phối hợpp');
      return true;
    },
  },
  byHand(
    'shape-cells-merged',
    'plan',
    (tab) => [
      {
        mergeCells: {
          range: area(tab, FIRST, FIRST + 1, columnAt(tab, 'partners'), columnAt(tab, 'partners') + 2),
          mergeType: 'MERGE_ALL',
        },
      },
    ],
    'tasks',
  ),
];
