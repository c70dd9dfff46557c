/** What mends the workbook as a whole: locale, and the tabs as such: there, named, in order, hidden or shown. */
import type { SheetModel, WorkbookModel } from '../workbookModel.ts';
import type { Damage } from './damage.ts';
import { moveWithin, movesInto } from './order.ts';
import { isBlankRow, type SheetState, type WorkbookState } from './state.ts';
import type { RepairStep, SheetStep } from './steps.ts';

/** @param found model sheet id -> the sheet that it is. */
export function planTabs(
  state: WorkbookState,
  model: WorkbookModel,
  found: ReadonlyMap<number, SheetState>,
): { readonly steps: readonly RepairStep[]; readonly damages: readonly Damage[] } {
  const steps: RepairStep[] = [];
  const damages: Damage[] = [];
  const take = (sheet: SheetState, step: SheetStep): void => {
    steps.push({ kind: 'sheet', sheetId: sheet.sheetId, step });
  };
  if (state.locale !== model.locale || state.timeZone !== model.timeZone) {
    steps.push({ kind: 'set-locale', locale: model.locale, timeZone: model.timeZone });
    if (found.size > 0) damages.push({ kind: 'locale-changed' });
  }

  const titles = new Set(state.sheets.map(({ title }) => title.toLowerCase()));
  for (const wanted of model.sheets) {
    const sheet = found.get(wanted.sheetId);
    const holder = state.sheets.find((other) => other !== sheet && isSameTitle(other.title, wanted.title));
    if (holder !== undefined) {
      const title = freeTitle(wanted.title, titles);
      titles.add(title.toLowerCase());
      take(holder, { kind: 'rename-tab', title });
      // A sheet of ours gets its own name back in its turn.
      if (![...found.values()].includes(holder)) damages.push({ kind: 'tab-title-taken', tab: wanted.title });
    }
  }
  for (const wanted of model.sheets) {
    const sheet = found.get(wanted.sheetId);
    if (sheet === undefined) continue;
    const isTaken = state.sheets.some((other) => other !== sheet && isSameTitle(other.title, wanted.title));
    if (sheet.title !== wanted.title || isTaken) take(sheet, { kind: 'rename-tab', title: wanted.title });
    if (sheet.title !== wanted.title) damages.push({ kind: 'tab-renamed', tab: wanted.title, title: sheet.title });
  }

  const moved = moveTabs(state, model, found, take);
  if (moved.length > 0) damages.push({ kind: 'tabs-moved', tabs: moved });
  const missing = model.sheets.filter(({ sheetId }) => !found.has(sheetId));
  for (const wanted of missing) {
    const before = nextFound(model, wanted, found);
    steps.push({ kind: 'add-tab', title: wanted.title, ...(before === undefined ? {} : { before: before.title }) });
    if (found.size > 0) damages.push(missingTab(wanted));
  }
  if (found.size === 0) {
    for (const sheet of state.sheets.filter(isUntouched))
      steps.push({ kind: 'drop-blank-tab', sheetId: sheet.sheetId });
  }
  for (const wanted of model.sheets) {
    const sheet = found.get(wanted.sheetId);
    if (sheet === undefined) continue;
    const hidden = wanted.hidden === true;
    if (sheet.hidden !== hidden) {
      take(sheet, { kind: 'hide-tab', hidden });
      damages.push({ kind: hidden ? 'tab-shown' : 'tab-hidden', tab: wanted.title });
    }
    const colour = wanted.tabColor ?? '';
    if (sheet.tabColor !== colour) take(sheet, { kind: 'colour-tab', colour });
  }
  return { steps, damages };
}

function missingTab({ title, hidden }: SheetModel): Damage {
  return hidden === true && title.startsWith('_') ? { kind: 'identity-missing' } : { kind: 'tab-missing', tab: title };
}

/** The next tab of the layout that stands already. */
function nextFound(
  model: WorkbookModel,
  wanted: SheetModel,
  found: ReadonlyMap<number, SheetState>,
): SheetModel | undefined {
  return model.sheets.slice(model.sheets.indexOf(wanted) + 1).find(({ sheetId }) => found.has(sheetId));
}

/** Our tabs in their order; tabs of the clerk's stay among them where they are. */
function moveTabs(
  state: WorkbookState,
  model: WorkbookModel,
  found: ReadonlyMap<number, SheetState>,
  take: (sheet: SheetState, step: SheetStep) => void,
): string[] {
  const wanted = model.sheets.flatMap(({ sheetId }) => found.get(sheetId) ?? []);
  const all = [...state.sheets];
  const ours = all.filter((sheet) => wanted.includes(sheet));
  const moved: string[] = [];
  for (const { from, before } of movesInto(ours.map((sheet) => wanted.indexOf(sheet)))) {
    const [sheet, next] = [ours[from], ours[before]];
    if (sheet === undefined) continue;
    const at = all.indexOf(sheet);
    const target = next === undefined ? all.length : all.indexOf(next);
    take(sheet, { kind: 'move-tab', index: target > at ? target - 1 : target });
    moveWithin(all, at, target);
    moveWithin(ours, from, before);
    moved.push(sheet.title);
  }
  return moved;
}

const isSameTitle = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function freeTitle(title: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const candidate = `${title} (bản khác${number === 1 ? '' : ` ${number}`})`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** The sheet that every new spreadsheet comes with, as it came. */
function isUntouched(sheet: SheetState): boolean {
  return /^(trang tính|sheet) ?\d+$/i.test(sheet.title) && sheet.cells.every((_, row) => isBlankRow(sheet, row));
}
