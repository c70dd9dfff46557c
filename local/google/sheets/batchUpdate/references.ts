/**
 * References in formulas, validation and conditional rules follow the changes of a batch, many changes in one pass.
 *
 * Changes are kept until a formula is about to be read or written, or the batch ends; then every cell is looked at once. So
 * thousands of inserted or moved rows cost one walk over the sheets, and nothing where there is no formula.
 */
import type { JsonObject } from '../../http/handler.ts';
import type { Draft } from '../draft.ts';
import { retitleReferences, shiftReferences } from '../formula/references.ts';
import type { FormulaHome } from '../formula/references.ts';
import type { Cell, GridRange } from '../model.ts';
import { shiftRange } from './rangeChange.ts';
import type { SheetChange } from './rangeChange.ts';
import { forEachRow } from './rows.ts';

/** A formula of the sheet, rewritten; the same text when it stays. */
type Rewrite = (formula: string, home: FormulaHome) => string;

export class References {
  readonly #draft: Draft;
  #pending: SheetChange[] = [];
  /** Undefined until somebody looked. */
  #anyFormula: boolean | undefined;

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  /** The cells of a sheet moved; formulas that point there are to follow. */
  shift(change: SheetChange): void {
    if (this.#anyFormula !== false) this.#pending.push(change);
  }

  /** A formula is about to be read or written: what stands in the sheets must be up to date. */
  settle(): void {
    if (this.#pending.length > 0) {
      const changes = this.#pending;
      this.#pending = [];
      const shift = (range: GridRange): GridRange | undefined => {
        let shifted: GridRange | undefined = range;
        for (const change of changes) {
          if (shifted === undefined) return undefined;
          shifted = shiftRange(change, shifted);
        }
        return shifted;
      };
      this.#rewriteAll((formula, home) => shiftReferences(formula, home, shift));
    }
  }

  /** As `settle`, and a formula will be there afterwards. */
  settleForFormula(): void {
    this.settle();
    this.#anyFormula = true;
  }

  /** A sheet got another title, or is gone (`to` undefined). To be called before the sheets change. */
  retitle(from: string, to: string | undefined): void {
    this.settle();
    if (this.#anyFormula === false) return;
    this.#rewriteAll((formula, home) => retitleReferences(formula, home, from, to));
  }

  #rewriteAll(rewrite: Rewrite): void {
    let found = false;
    const { spreadsheet } = this.#draft;
    for (const { properties } of [...spreadsheet.sheets]) {
      const home = { spreadsheet, sheetId: properties.sheetId };
      const seen = new Map<JsonObject, JsonObject>();
      const condition = (holder: JsonObject): JsonObject => {
        let known = seen.get(holder);
        if (known === undefined) {
          known = rewriteCondition(holder, (formula) => rewrite(formula, home));
          seen.set(holder, known);
        }
        if (known !== holder || hasFormula(holder)) found = true;
        return known;
      };
      found = this.#rewriteCells(properties.sheetId, (formula) => rewrite(formula, home), condition) || found;
      this.#rewriteRules(properties.sheetId, condition);
    }
    this.#anyFormula = found;
  }

  #rewriteCells(
    sheetId: number,
    rewrite: (formula: string) => string,
    condition: (rule: JsonObject) => JsonObject,
  ): boolean {
    const sheet = this.#draft.peek(sheetId);
    if (sheet === undefined) return false;
    let found = false;
    forEachRow(sheet, (row, rowIndex) => {
      row.forEach((cell, columnIndex) => {
        if (cell === undefined) return;
        const formula = cell.userEnteredValue?.formulaValue;
        const rule = cell.dataValidation;
        if (formula === undefined && rule === undefined) return;
        found ||= formula !== undefined;
        const newFormula = formula === undefined ? undefined : rewrite(formula);
        const newRule = rule === undefined ? undefined : condition(rule);
        if (newFormula === formula && newRule === rule) return;
        this.#draft.setCell(this.#draft.sheet(sheetId), rowIndex, columnIndex, {
          ...cell,
          ...(newFormula === undefined ? {} : { userEnteredValue: { formulaValue: newFormula } }),
          ...(newRule === undefined ? {} : { dataValidation: newRule }),
        } satisfies Cell);
      });
    });
    return found;
  }

  #rewriteRules(sheetId: number, condition: (rule: JsonObject) => JsonObject): void {
    const rules = this.#draft.peek(sheetId)?.conditionalFormats ?? [];
    const rewritten = rules.map((rule) => {
      const booleanRule = rule['booleanRule'] as JsonObject | undefined;
      if (booleanRule === undefined) return rule;
      const after = condition(booleanRule);
      return after === booleanRule ? rule : { ...rule, booleanRule: after };
    });
    if (rewritten.some((rule, index) => rule !== rules[index])) {
      this.#draft.sheet(sheetId).conditionalFormats = rewritten;
    }
  }
}

interface Condition {
  readonly type?: string;
  readonly values?: readonly { readonly userEnteredValue?: string }[];
}

const conditionOf = (holder: JsonObject): Condition | undefined => holder['condition'] as Condition | undefined;

const isFormula = (text: string | undefined): text is string => text?.startsWith('=') ?? false;

/** Whether the rule's condition (`ONE_OF_RANGE`, `CUSTOM_FORMULA`, …) points at cells. */
export const hasFormula = (holder: JsonObject): boolean =>
  conditionOf(holder)?.values?.some((value) => isFormula(value.userEnteredValue)) ?? false;

function rewriteCondition(holder: JsonObject, rewrite: (formula: string) => string): JsonObject {
  const condition = conditionOf(holder);
  if (condition?.values === undefined || !hasFormula(holder)) return holder;
  const before = condition.values;
  const values = before.map((value) => {
    if (!isFormula(value.userEnteredValue)) return value;
    const userEnteredValue = rewrite(value.userEnteredValue);
    return userEnteredValue === value.userEnteredValue ? value : { ...value, userEnteredValue };
  });
  return values.every((value, index) => value === before[index])
    ? holder
    : { ...holder, condition: { ...condition, values } };
}
