/** Shape: what differs from the declaration. Found by the reader; here it gets its words. */
import { tabOf, isTabId } from '../../forms/unitWorkbook.ts';
import type { ReadTab, ShapeFault } from '../../forms/snapshot.ts';
import { columnLetters } from '../../forms/workbookModel.ts';
import type { Report } from '../report.ts';

export function shapeFindings(tab: ReadTab, report: Report): void {
  for (const fault of tab.faults) shapeFinding(tab, fault, report);
}

function shapeFinding({ tab }: ReadTab, fault: ShapeFault, report: Report): void {
  const declaration = isTabId(tab) ? tabOf(tab) : undefined;
  const title = declaration?.title ?? tab;
  const header = (column: string) => declaration?.columns.find(({ id }) => id === column)?.header ?? column;
  switch (fault.kind) {
    case 'tab-missing':
      return report('shape-tab-missing', undefined, undefined, { expected: title });
    case 'tab-renamed':
      return report('shape-tab-renamed', undefined, undefined, { expected: title, received: fault.title });
    case 'tab-duplicated':
      return report('shape-tab-duplicated', undefined, undefined, {
        expected: title,
        received: fault.titles.join('; '),
      });
    case 'header-moved':
      return report('shape-header-moved', fault.rowNumber, undefined, { received: `dòng ${fault.rowNumber}` });
    case 'header-merged':
      return report('shape-header-merged', undefined, fault.column, { expected: header(fault.column) });
    case 'column-missing':
      return report('shape-column-missing', undefined, fault.column, { expected: header(fault.column) });
    case 'column-moved':
      return report('shape-column-moved', undefined, fault.column, {
        expected: `cột ${columnLetters(fault.from - 1)}`,
        received: `cột ${columnLetters(fault.to - 1)}`,
      });
    case 'column-renamed':
      return report('shape-column-renamed', undefined, fault.column, {
        expected: header(fault.column),
        received: fault.header,
      });
    case 'cells-merged':
      return report('shape-cells-merged', fault.rowNumber, fault.column);
  }
}
