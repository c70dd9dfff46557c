/**
 * One open spreadsheet: what Google said of it, what is chosen, and everything that a person does to it, in order.
 *
 * A store for `useSyncExternalStore`. Edits wait for one another, never for a person's next key; after each, Google is asked
 * again, so that what is shown is what Google made of it. An edit on its way is shown as it was typed.
 */
import type { Questions } from '../dialogs/questions.ts';
import { quoted, type Google } from '../google/client.ts';
import type { CellData, Sheet, SheetProperties, Spreadsheet, SheetsRequest } from '../google/types.ts';
import { a1, areaOfCell, columnLetters, type Area, type Cell } from './areas.ts';
import { drawnChart, lookupIn, placesOf, type DrawnChart } from './charts.ts';
import * as commands from './commands.ts';
import type { Command } from './commands.ts';
import { anchorOf, cellAt, contentOf, withMerges, type Content } from './content.ts';
import { breaksRule, isRefusedText, warningFor } from './rules.ts';
import { WORDS } from './words.ts';

export interface Selection {
  /** The cell that keys go to. */
  readonly active: Cell;
  /** Where an extension by Shift ends. */
  readonly focus: Cell;
}

export interface SessionState {
  readonly book?: Spreadsheet;
  readonly content?: Content;
  readonly selection: Selection;
  /** Typed and on its way: "row:column" -> text. */
  readonly pending: ReadonlyMap<string, string>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Something is being sent or read. */
  readonly busy: boolean;
  readonly failure?: string;
}

export type Session = ReturnType<typeof openSession>;

const START: Selection = { active: { row: 0, column: 0 }, focus: { row: 0, column: 0 } };
const QUIET_MS = 5 * 60_000;

export const keyOf = ({ row, column }: Cell): string => `${row}:${column}`;

export function openSession(google: Google, id: string, questions: Questions) {
  let state: SessionState = { selection: START, pending: new Map(), canUndo: false, canRedo: false, busy: false };
  let queue: Promise<void> = Promise.resolve();
  let waiting = 0;
  let seenVersion = '';
  let quietUntil = 0;
  let reloading: Promise<void> | undefined;
  let asked = 0;
  const done: Command[] = [];
  const undone: Command[] = [];
  const selections = new Map<number, Selection>();
  const listeners = new Set<() => void>();

  const set = (change: Partial<SessionState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  async function read(wanted?: number): Promise<void> {
    // Before the content: a change in between is noticed by the next look.
    const version = await google.version(id);
    const book = await google.book(id);
    const ordered = [...book.sheets].sort((a, b) => a.properties.index - b.properties.index);
    const shown = ordered.filter(({ properties }) => properties.hidden !== true);
    const current = wanted ?? state.content?.properties.sheetId;
    const tab = shown.find(({ properties }) => properties.sheetId === current) ?? shown[0] ?? ordered[0];
    if (tab === undefined) return;
    const sheet = await google.sheet(id, tab.properties.title);
    const content = contentOf(sheet, await chartsOf(sheet, ordered));
    seenVersion = version;
    const { sheetId } = content.properties;
    const moved = sheetId !== state.content?.properties.sheetId;
    const selection = moved ? (selections.get(sheetId) ?? START) : state.selection;
    set({ book: { ...book, sheets: ordered }, content, selection: within(content, selection) });
  }

  /** The charts of a tab with what stands in the cells that they show, whatever tab those are on. */
  async function chartsOf({ charts = [] }: Sheet, sheets: Spreadsheet['sheets']): Promise<readonly DrawnChart[]> {
    if (charts.length === 0) return [];
    const shown = await google.shown(id, placesOf(charts, sheets));
    const cellAt = lookupIn(shown);
    return charts.map((chart) => drawnChart(chart, cellAt));
  }

  /** Reads again, once more when somebody asked meanwhile. */
  function reload(): Promise<void> {
    asked++;
    if (reloading !== undefined) return reloading;
    const run = async () => {
      for (let answered = 0; answered !== asked;) {
        answered = asked;
        await read();
      }
    };
    reloading = run()
      .catch((error: unknown) => set({ failure: sentenceOf(error) }))
      .finally(() => {
        reloading = undefined;
      });
    return reloading;
  }

  /** Everything that writes goes one after the other; a refusal of Google is shown and the next goes on. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    waiting++;
    set({ busy: true });
    queue = queue.then(async () => {
      try {
        await work();
      } catch (error) {
        await tell(sentenceOf(error));
        await reload();
      } finally {
        waiting--;
        if (waiting === 0) set({ busy: false });
      }
    });
    return queue;
  }

  const tell = (text: string) =>
    questions.ask({ title: WORDS.trouble, text, buttons: [{ id: 'ok', label: WORDS.ok }] });

  const takeBack = (requests: readonly SheetsRequest[]) => google.batch(id, requests);

  async function perform({ steps }: Command): Promise<void> {
    for (const step of steps) {
      if (step.kind === 'enter') await google.enter(id, step.range, step.values);
      else await google.batch(id, step.requests);
    }
  }

  function remember(command: Command): void {
    if (command.undo === undefined) done.length = 0;
    else done.push(command);
    undone.length = 0;
    set({ canUndo: done.length > 0, canRedo: false });
  }

  /** @returns false when the person would rather not. */
  async function mayEdit(content: Content, area: Area): Promise<boolean> {
    const protection = warningFor(content.protections, area);
    if (protection === undefined || Date.now() < quietUntil) return true;
    const answer = await questions.ask({
      title: WORDS.warningTitle,
      text: WORDS.warning(a1(area), protection.description ?? ''),
      tick: WORDS.dontAskAgain,
      buttons: [
        { id: 'cancel', label: WORDS.cancel },
        { id: 'ok', label: WORDS.ok },
      ],
    });
    if (answer.button !== 'ok') return false;
    if (answer.ticked) quietUntil = Date.now() + QUIET_MS;
    return true;
  }

  const placed = (content: Content, area: Area) => `${quoted(content.properties.title)}!${a1(area)}`;

  /** Reads what stands there now, makes the command of it, performs it and shows what came of it. */
  function change(
    area: Area | undefined,
    make: (before: readonly (readonly CellData[])[], content: Content) => Command,
  ) {
    const content = state.content;
    if (content === undefined) return Promise.resolve();
    return inTurn(async () => {
      if (area !== undefined && !(await mayEdit(content, area))) return;
      const before = area === undefined ? [] : await google.cells(id, placed(content, area));
      const command = make(before, content);
      await perform(command);
      remember(command);
      await reload();
    });
  }

  /** Texts as typed, from the top left cell on. */
  function enter(at: Cell, texts: readonly (readonly string[])[]): Promise<void> {
    const content = state.content;
    if (content === undefined) return Promise.resolve();
    const { sheetId } = content.properties;
    const area: Area = {
      ...{ startRow: at.row, endRow: Math.min(at.row + texts.length, content.rows.length) },
      startColumn: at.column,
      endColumn: Math.min(at.column + Math.max(...texts.map((row) => row.length)), content.columns.length),
    };
    const fitting = texts
      .slice(0, area.endRow - area.startRow)
      .map((row) => row.slice(0, area.endColumn - area.startColumn));
    const cells = fitting.flatMap((row, down) =>
      row.map((text, right) => ({ cell: { row: at.row + down, column: at.column + right }, text })),
    );
    const refused = cells.find(({ cell, text }) => isRefusedText(cellAt(content, cell).dataValidation, text));
    if (refused !== undefined) return tell(WORDS.refusedChoice(a1(areaOfCell(refused.cell)))).then(() => undefined);
    set({ pending: new Map([...state.pending, ...cells.map(({ cell, text }) => [keyOf(cell), text] as const)]) });
    return inTurn(async () => {
      try {
        if (!(await mayEdit(content, area))) return;
        const range = placed(content, area);
        const before = await google.cells(id, range);
        const command = commands.enterText(sheetId, area, range, fitting, before);
        await perform(command);
        await reload();
        const made = state.content?.properties.sheetId === sheetId ? state.content : undefined;
        const broken = cells.find(({ cell }) => {
          const data = made === undefined ? {} : cellAt(made, cell);
          return data.dataValidation?.strict === true && breaksRule(data);
        });
        if (broken === undefined) {
          remember(command);
          return;
        }
        await takeBack(command.undo ?? []);
        await reload();
        const help = cellAt(content, broken.cell).dataValidation?.inputMessage ?? '';
        await tell(WORDS.refusedValue(a1(areaOfCell(broken.cell)), help));
      } finally {
        const pending = new Map(state.pending);
        for (const { cell, text } of cells) if (pending.get(keyOf(cell)) === text) pending.delete(keyOf(cell));
        set({ pending });
      }
    });
  }

  function travel(from: Command[], to: Command[], act: (command: Command) => Promise<void>): Promise<void> {
    return inTurn(async () => {
      const command = from.pop();
      if (command === undefined) return;
      to.push(command);
      try {
        await act(command);
      } finally {
        set({ canUndo: done.length > 0, canRedo: undone.length > 0 });
      }
      await reload();
    });
  }

  function select(selection: Selection): void {
    const content = state.content;
    if (content === undefined) return;
    const next = within(content, selection);
    selections.set(content.properties.sheetId, next);
    set({ selection: next });
  }

  async function openTab(sheetId: number, selection?: Selection): Promise<void> {
    if (selection !== undefined) selections.set(sheetId, selection);
    if (sheetId === state.content?.properties.sheetId) {
      if (selection !== undefined) select(selection);
      return;
    }
    await read(sheetId).catch((error: unknown) => set({ failure: sentenceOf(error) }));
  }

  return {
    id,
    state: () => state,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reload,
    select,
    openTab,
    change,
    enter,
    tell,
    undo: () => travel(done, undone, ({ undo = [] }) => takeBack(undo)),
    redo: () => travel(undone, done, perform),
    /** Reads again when somebody else has changed the file. */
    async follow(): Promise<void> {
      if (waiting > 0 || reloading !== undefined) return;
      if ((await google.version(id)) !== seenVersion) await reload();
    },
    tabs: (): readonly SheetProperties[] => (state.book?.sheets ?? []).map(({ properties }) => properties),
    options: (range: string) => google.column(id, range),
    cells: (content: Content, area: Area) => google.cells(id, placed(content, area)),
    inTurn,
    /** Resolves when everything that was typed is with Google. */
    settled: (): Promise<void> => queue,
  };
}

function within(content: Content, { active, focus }: Selection): Selection {
  const clamp = ({ row, column }: Cell): Cell => ({
    row: Math.max(0, Math.min(row, content.rows.length - 1)),
    column: Math.max(0, Math.min(column, content.columns.length - 1)),
  });
  return { active: anchorOf(content, clamp(active)), focus: clamp(focus) };
}

/** Every cell that is chosen. */
export function areaOfSelection(content: Content, { active, focus }: Selection): Area {
  return withMerges(content, {
    startRow: Math.min(active.row, focus.row),
    endRow: Math.max(active.row, focus.row) + 1,
    startColumn: Math.min(active.column, focus.column),
    endColumn: Math.max(active.column, focus.column) + 1,
  });
}

/** "E12", "B2:C5", "4:6", for a name box; a merge is one cell. */
export function placeName(content: Content, selection: Selection): string {
  const area = areaOfSelection(content, selection);
  const first = { row: area.startRow, column: area.startColumn };
  if (a1(withMerges(content, areaOfCell(first))) === a1(area)) return a1(areaOfCell(first));
  const wholeRows = area.startColumn === 0 && area.endColumn === content.columns.length;
  const wholeColumns = area.startRow === 0 && area.endRow === content.rows.length;
  if (wholeColumns && !wholeRows) return `${columnLetters(area.startColumn)}:${columnLetters(area.endColumn - 1)}`;
  if (wholeRows && !wholeColumns) return `${area.startRow + 1}:${area.endRow}`;
  return a1(area);
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
