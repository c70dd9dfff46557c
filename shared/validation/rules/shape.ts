/** Shape: what differs from the declaration. Found by the reader; here it gets its words. */
import { tabOf, isTabId } from '../../forms/unitWorkbook.ts';
import type { Column } from '../../forms/declaration.ts';
import type { ReadTab, ShapeFault } from '../../forms/snapshot.ts';
import { columnLetters } from '../../forms/workbookModel.ts';
import type { Report } from '../report.ts';

export function shapeFindings(tab: ReadTab, report: Report): void {
  for (const fault of tab.faults) shapeFinding(tab, fault, report);
}

/** A column that counts, whose header was not found and that the reader did not tell of: the server believes no reader. */
export function missingColumns(tab: ReadTab, columns: readonly Column[], report: Report): void {
  const told = new Set(tab.faults.map((fault) => (fault.kind === 'column-missing' ? fault.column : undefined)));
  for (const { id, header } of columns) {
    if (tab.columns[id] === undefined && !told.has(id)) {
      report('shape-column-missing', undefined, id, { expected: header });
    }
  }
}

function shapeFinding({ tab }: ReadTab, fault: ShapeFault, report: Report): void {
  const declaration = isTabId(tab) ? tabOf(tab) : undefined;
  const title = declaration?.title ?? tab;
  const header = (column: string) => declaration?.columns.find(({ id }) => id === column)?.header ?? column;
  switch (fault.kind) {
    case 'tab-missing': {
      report('shape-tab-missing', undefined, undefined, { expected: title });
      return;
    }
    case 'tab-renamed': {
      report('shape-tab-renamed', undefined, undefined, { expected: title, received: fault.title });
      return;
    }
    case 'tab-duplicated': {
      report('shape-tab-duplicated', undefined, undefined, {
        expected: title,
        received: fault.titles.join('; '),
      });
      return;
    }
    case 'header-moved': {
      report('shape-header-moved', fault.rowNumber, undefined, { received: `dòng ${fault.rowNumber}` });
      return;
    }
    case 'header-merged': {
      report('shape-header-merged', undefined, fault.column, { expected: header(fault.column) });
      return;
    }
    case 'column-missing': {
      report('shape-column-missing', undefined, fault.column, { expected: header(fault.column) });
      return;
    }
    case 'column-moved': {
      report('shape-column-moved', undefined, fault.column, {
        expected: `cột ${columnLetters(fault.from - 1)}`,
        received: `cột ${columnLetters(fault.to - 1)}`,
      });
      return;
    }
    case 'column-renamed': {
      report('shape-column-renamed', undefined, fault.column, {
        expected: header(fault.column),
        received: fault.header,
      });
      return;
    }
    case 'cells-merged': {
      report('shape-cells-merged', fault.rowNumber, fault.column);
      return;
    }
  }
}
