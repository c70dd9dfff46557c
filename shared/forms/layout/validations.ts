/** Data validations of a table's columns: drop-downs for choices, bounds for numbers, days for dates. */
import type { Column, TabDeclaration } from '../declaration.ts';
import type { ValidatedArea, ValidationRule } from '../workbookModel.ts';

/** @param firstRow 0-based; @param endRow exclusive; nothing when there is no row. */
export function tableValidations(tab: TabDeclaration, firstRow: number, endRow: number): ValidatedArea[] {
  if (endRow <= firstRow) return [];
  return tab.columns.flatMap((column, columnIndex) => {
    const rule = column.origin === 'clerk' || column.origin === 'annotation' ? ruleOf(column) : undefined;
    if (rule === undefined) return [];
    const area = { startRow: firstRow, endRow, startColumn: columnIndex, endColumn: columnIndex + 1 };
    return [{ area, rule, strict: rule.kind === 'list', message: column.help }];
  });
}

function ruleOf(column: Column): ValidationRule | undefined {
  switch (column.type) {
    case 'choice':
      return { kind: 'list', values: (column.choices ?? []).map((choice) => choice.label) };
    case 'percent':
      return { kind: 'number', min: (column.min ?? 0) / 100, max: (column.max ?? 100) / 100 };
    case 'integer':
    case 'decimal':
      return { kind: 'number', min: column.min ?? 0, max: column.max ?? Number.MAX_SAFE_INTEGER };
    case 'date':
      return { kind: 'date' };
    case 'text':
    case 'code':
    case 'content':
    case 'contents':
    case 'deadline':
    case 'figure':
    case 'link':
    case 'score':
    case 'change':
      return undefined;
  }
}
