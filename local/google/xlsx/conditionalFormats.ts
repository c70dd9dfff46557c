/**
 * Conditional rules as xlsx knows them, in the same order: comparisons, texts, formulas, colour scales.
 *
 * What has no counterpart in xlsx is left out.
 */
import type { CfvoTypes, ConditionalFormattingRule, Style } from 'exceljs';
import type { JsonObject } from '../http/handler.ts';
import { cellName } from '../sheets/a1.ts';
import type { Bounds } from '../sheets/grid.ts';
import { bordersOf, fontOf } from './cellStyle.ts';
import { argbAt } from './colors.ts';
import { xlsxFormula } from './formulaText.ts';
import { numericOperand, textOperand } from './typedOperand.ts';
import type { Condition, Operands } from './typedOperand.ts';

/** The rule of `areas`; undefined when xlsx has nothing like it. */
export function xlsxConditionalRule(
  rule: JsonObject,
  areas: readonly Bounds[],
  priority: number,
  operands: Operands,
): ConditionalFormattingRule | undefined {
  const first = areas[0];
  if (first === undefined) return undefined;
  const gradient = rule['gradientRule'] as JsonObject | undefined;
  if (gradient !== undefined) return colorScale(gradient, priority, operands);
  const booleanRule = rule['booleanRule'] as JsonObject | undefined;
  const condition = (booleanRule?.['condition'] ?? {}) as Condition;
  const style = ruleStyle((booleanRule?.['format'] ?? {}) as JsonObject);
  const comparison = comparisonOf(condition, operands);
  if (comparison !== undefined) return { type: 'cellIs', priority, style, ...comparison };
  const formula = expressionOf(condition, cellName(first.startRow, first.startColumn), operands);
  return formula === undefined ? undefined : { type: 'expression', priority, style, formulae: [formula] };
}

/** A fill of a conditional rule is given by its background. */
function ruleStyle(format: JsonObject): Partial<Style> {
  const background = argbAt(format, 'backgroundColor');
  const border = bordersOf(format['borders'] as JsonObject | undefined);
  const text = format['textFormat'] as JsonObject | undefined;
  return {
    ...(text === undefined ? {} : { font: fontOf(text) }),
    ...(background === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: background }, fgColor: { argb: background } } }),
    ...(border === undefined ? {} : { border }),
  };
}

const OPERATORS = {
  NUMBER_GREATER: 'greaterThan',
  DATE_AFTER: 'greaterThan',
  NUMBER_LESS: 'lessThan',
  DATE_BEFORE: 'lessThan',
  NUMBER_EQ: 'equal',
  DATE_EQ: 'equal',
  NUMBER_BETWEEN: 'between',
} as const;

function comparisonOf(
  condition: Condition,
  operands: Operands,
): { readonly operator: 'greaterThan' | 'lessThan' | 'equal' | 'between'; readonly formulae: string[] } | undefined {
  const operator = Object.entries(OPERATORS).find(([type]) => type === condition.type)?.[1];
  if (operator === undefined) return undefined;
  const formulae = (condition.values ?? []).flatMap((value) => numericOperand(value, operands) ?? []);
  return formulae.length === (operator === 'between' ? 2 : 1) ? { operator, formulae } : undefined;
}

function expressionOf(condition: Condition, cell: string, operands: Operands): string | undefined {
  const [first, second] = condition.values ?? [];
  const text = textOperand(first, operands);
  const numbers = [first, second].map((value) => (value === undefined ? undefined : numericOperand(value, operands)));
  const compare = (sign: string): string | undefined =>
    numbers[0] === undefined ? undefined : `AND(ISNUMBER(${cell}),${cell}${sign}${numbers[0]})`;
  switch (condition.type) {
    case 'CUSTOM_FORMULA':
      return xlsxFormula(first?.userEnteredValue ?? '', operands.dialect);
    case 'BLANK':
      return `LEN(TRIM(${cell}))=0`;
    case 'NOT_BLANK':
      return `LEN(TRIM(${cell}))>0`;
    case 'TEXT_CONTAINS':
      return `NOT(ISERROR(SEARCH(${text},${cell})))`;
    case 'TEXT_NOT_CONTAINS':
      return `ISERROR(SEARCH(${text},${cell}))`;
    case 'TEXT_STARTS_WITH':
      return `LEFT(${cell},LEN(${text}))=${text}`;
    case 'TEXT_ENDS_WITH':
      return `RIGHT(${cell},LEN(${text}))=${text}`;
    case 'TEXT_EQ':
      return `${cell}=${text}`;
    case 'NUMBER_GREATER_THAN_EQ':
      return compare('>=');
    case 'NUMBER_LESS_THAN_EQ':
      return compare('<=');
    case 'NUMBER_NOT_EQ':
      return compare('<>');
    case 'NUMBER_NOT_BETWEEN':
      return numbers[0] === undefined || numbers[1] === undefined
        ? undefined
        : `OR(${cell}<${numbers[0]},${cell}>${numbers[1]})`;
    default:
      return undefined;
  }
}

const POINTS: Readonly<Record<string, CfvoTypes>> = {
  MIN: 'min',
  MAX: 'max',
  NUMBER: 'num',
  PERCENT: 'percent',
  PERCENTILE: 'percentile',
};

function colorScale(gradient: JsonObject, priority: number, operands: Operands): ConditionalFormattingRule {
  const points = ['minpoint', 'midpoint', 'maxpoint'].flatMap((name): JsonObject[] => {
    const point = gradient[name] as JsonObject | undefined;
    return point === undefined ? [] : [point];
  });
  return {
    type: 'colorScale',
    priority,
    cfvo: points.map((point) => {
      const given = point['value'] as string | undefined;
      const value = given === undefined ? undefined : numericOperand({ userEnteredValue: given }, operands);
      return { type: POINTS[String(point['type'])] ?? 'num', ...(value === undefined ? {} : { value: Number(value) }) };
    }),
    color: points.map((point) => ({ argb: argbAt(point, 'color') ?? 'FFFFFFFF' })),
  };
}
