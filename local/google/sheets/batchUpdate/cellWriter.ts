/**
 * Cells as requests write them: the parts that the mask names are set as given, and cleared where nothing is given.
 *
 * Values are taken as typed values: text is never parsed, `formulaValue` is a formula. What local Google has no model for
 * (pivot tables, data sources, chips) is refused when it is given; what is only ever read is passed over.
 */
import { invalidArgument } from '../../http/errors.ts';
import type { JsonObject } from '../../http/handler.ts';
import { normalizeFormula } from '../formula/references.ts';
import { requireCellText } from '../grid.ts';
import type { Cell, ExtendedValue } from '../model.ts';
import { syncColors } from './colors.ts';
import { mergeMasked, requireMask } from './fieldMask.ts';
import type { Mask } from './fieldMask.ts';
import { hasFormula } from './references.ts';
import type { Run } from './run.ts';
import type { WireCellData, WireExtendedValue } from './wire.ts';

const NOT_KEPT = ['pivotTable', 'dataSourceTable', 'dataSourceFormula', 'chipRuns'] as const;

export interface CellWriter {
  /** The cell with the masked parts of `data`; undefined when nothing is left of it. */
  write(old: Cell | undefined, data: WireCellData | undefined): Cell | undefined;
}

/** @throws GoogleError INVALID_ARGUMENT for a mask without fields or with unknown ones. */
export function cellWriter(run: Run, fields: string | undefined): CellWriter {
  const { parts } = requireMask('CellData', fields);
  const format = parts.has('userEnteredFormat') ? formatMerger(parts.get('userEnteredFormat')) : undefined;
  const value = parts.has('userEnteredValue');
  const note = parts.has('note');
  const rule = parts.has('dataValidation');
  const runs = parts.has('textFormatRuns');
  const refused = NOT_KEPT.filter((name) => parts.has(name));
  return {
    write(old, data) {
      for (const name of refused) {
        if (data?.[name] !== undefined) throw invalidArgument(`${name} is not implemented in local Google.`);
      }
      return cellOf({
        userEnteredValue: value ? enteredValue(run, data?.userEnteredValue) : old?.userEnteredValue,
        effectiveValue: value ? undefined : old?.effectiveValue,
        userEnteredFormat:
          format === undefined ? old?.userEnteredFormat : format(old?.userEnteredFormat, data?.userEnteredFormat),
        note: note ? data?.note : old?.note,
        dataValidation: rule ? checkedRule(run, data?.dataValidation) : old?.dataValidation,
        textFormatRuns: runs ? data?.textFormatRuns : value ? undefined : old?.textFormatRuns,
      });
    },
  };
}

/** A validation rule to keep; if it points at cells, formulas are settled first. */
export function checkedRule(run: Run, rule: JsonObject | undefined): JsonObject | undefined {
  if (rule !== undefined && hasFormula(rule)) run.references.settleForFormula();
  return rule;
}

function enteredValue(run: Run, given: WireExtendedValue | undefined): ExtendedValue | undefined {
  if (given === undefined) return undefined;
  if (given.errorValue !== undefined) throw invalidArgument('userEnteredValue.errorValue is read-only.');
  if (given.formulaValue !== undefined) {
    requireCellText(given.formulaValue);
    run.references.settleForFormula();
    return { formulaValue: normalizeFormula(given.formulaValue, run.draft.spreadsheet.properties.locale) };
  }
  if (given.stringValue !== undefined) {
    if (given.stringValue === '') return undefined;
    requireCellText(given.stringValue);
    return { stringValue: given.stringValue };
  }
  if (given.numberValue !== undefined) return { numberValue: given.numberValue };
  return given.boolValue === undefined ? undefined : { boolValue: given.boolValue };
}

type Formats = (old: JsonObject | undefined, given: JsonObject | undefined) => JsonObject | undefined;

/** Merges formats; equal pairs in a row give one shared object. */
function formatMerger(mask: Mask | undefined): Formats {
  let last: { old: JsonObject | undefined; given: JsonObject | undefined; result: JsonObject | undefined } | undefined;
  return (old, given) => {
    if (last !== undefined && last.old === old && last.given === given) return last.result;
    const merged =
      mask === undefined
        ? mergeMasked({ parts: new Map([['*', undefined]]) }, undefined, given)
        : mergeMasked(mask, old, given);
    const result = merged === undefined ? undefined : syncColors(merged, old);
    last = { old, given, result };
    return result;
  };
}

/** A cell of these members; undefined when there is none. An empty note and no runs are nothing. */
export function cellOf(members: { readonly [Name in keyof Cell]: Cell[Name] | undefined }): Cell | undefined {
  const cell: { -readonly [Name in keyof Cell]: Cell[Name] } = {};
  if (members.userEnteredValue !== undefined) cell.userEnteredValue = members.userEnteredValue;
  if (members.effectiveValue !== undefined) cell.effectiveValue = members.effectiveValue;
  if (members.userEnteredFormat !== undefined) cell.userEnteredFormat = members.userEnteredFormat;
  if (members.note !== undefined && members.note !== '') cell.note = members.note;
  if (members.dataValidation !== undefined) cell.dataValidation = members.dataValidation;
  if (members.textFormatRuns !== undefined && members.textFormatRuns.length > 0)
    cell.textFormatRuns = members.textFormatRuns;
  for (const name in cell) if (cell[name as keyof Cell] !== undefined) return cell;
  return undefined;
}
