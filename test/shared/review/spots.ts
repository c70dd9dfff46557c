/** Every cell of a content that a unit fills, each with the values that it may take: for properties over one changed cell. */
import fc from 'fast-check';
import { isQuarterForm, type Form } from '../../../shared/calendar/form.ts';
import type {
  ContentOf,
  DifficultyRow,
  Figures,
  ReportRow,
  ReviewRow,
  SignedPaper,
  TaskRow,
} from '../../../shared/forms/content.ts';
import { figuresAskedOf } from '../../../shared/forms/figures.ts';
import { REPORT_TAB, type TabId } from '../../../shared/forms/unitWorkbook.ts';
import { paperKey } from '../../../shared/review/contentRows.ts';
import {
  difficultyRow,
  figures,
  filledWorkbook,
  paper,
  reportRow,
  reviewRow,
  taskRow,
  type FilledWorkbook,
} from '../forms/generators.ts';

export interface Spot {
  readonly tab: TabId;
  readonly row: string;
  readonly column: string;
}

export interface OneChange extends Spot {
  readonly form: Form;
  readonly before: ContentOf[Form];
  readonly after: ContentOf[Form];
}

type Members = Readonly<Record<string, unknown>>;

interface Fillable extends Spot {
  /** Whole rows, of which the column is taken. */
  readonly donors: fc.Arbitrary<object>;
  readonly held: unknown;
  readonly put: (value: unknown) => ContentOf[Form];
}

const COLUMNS = {
  reviews: ['measure', 'result', 'assessment', 'followUp', 'shortcoming', 'cause'],
  tasks: 'group,contents,task,product,target,targetUnit,lead,partners,start,finish,budget,note'.split(','),
  report: ['state', 'percent', 'result', 'evidence', 'lateReason', 'remedy'],
  difficulties: ['date', 'content', 'difficulty', 'cause', 'proposal', 'level'],
  papers: ['number', 'date', 'signer', 'link'],
} as const;

function withMember(row: object, column: string, value: unknown): object {
  const rest = Object.fromEntries(Object.entries(row).filter(([name]) => name !== column));
  return value === undefined ? rest : { ...rest, [column]: value };
}

interface Table<Row extends object> {
  readonly tab: TabId;
  readonly rows: readonly Row[];
  readonly key: (row: Row) => string;
  readonly columns: readonly string[];
  readonly donor: (key: string) => fc.Arbitrary<object>;
  readonly within: (rows: readonly Row[]) => ContentOf[Form];
}

function tableSpots<Row extends object>({ tab, rows, key, columns, donor, within }: Table<Row>): Fillable[] {
  return rows.flatMap((row, index) =>
    columns.map((column) => ({
      ...{ tab, row: key(row), column, donors: donor(key(row)), held: (row as Members)[column] },
      put: (value: unknown) =>
        within(rows.map((one, at) => (at === index ? (withMember(one, column, value) as Row) : one))),
    })),
  );
}

function spotsOf(form: Form, content: ContentOf[Form], level: 'so' | 'huyen' | 'xa'): Fillable[] {
  const signed: SignedPaper = content.paper ?? {};
  const papers = tableSpots<SignedPaper>({
    ...{ tab: 'papers', rows: [signed], key: () => paperKey(form), columns: COLUMNS.papers },
    donor: () => paper.map((one) => one ?? {}),
    within: ([one = {}]) => ({ ...content, paper: one }),
  });
  if ('reviews' in content) {
    const reviews = tableSpots<ReviewRow>({
      ...{ tab: 'reviews', rows: content.reviews, key: (row) => row.content, columns: COLUMNS.reviews },
      ...{ donor: reviewRow, within: (rows) => ({ ...content, reviews: rows }) },
    });
    const tasks = tableSpots<TaskRow>({
      ...{ tab: 'tasks', rows: content.tasks, key: (row) => row.id, columns: COLUMNS.tasks },
      ...{ donor: taskRow, within: (rows) => ({ ...content, tasks: rows }) },
    });
    return [...reviews, ...tasks, ...papers];
  }
  if ('difficulties' in content) {
    const difficulties = tableSpots<DifficultyRow>({
      ...{ tab: 'difficulties', rows: content.difficulties, key: (row) => row.id, columns: COLUMNS.difficulties },
      ...{ donor: difficultyRow, within: (rows) => ({ ...content, difficulties: rows }) },
    });
    return [...difficulties, ...papers];
  }
  if (!isQuarterForm(form)) throw new Error(`${form} has no figures`);
  const tasks = tableSpots<ReportRow>({
    ...{ tab: REPORT_TAB[form], rows: content.tasks, key: (row) => row.id, columns: COLUMNS.report },
    ...{ donor: reportRow, within: (rows) => ({ ...content, tasks: rows }) },
  });
  const said = figuresAskedOf(level).map(({ key }): Fillable => ({
    ...{ tab: 'figures', row: key, column: form, held: content.figures[key] },
    donors: figures(level).map((drawn) => ({ [form]: drawn[key] })),
    put: (value) => ({ ...content, figures: withMember(content.figures, key, value) as Figures }),
  }));
  return [...tasks, ...said, ...papers];
}

/** A form of a filled workbook. */
export const anyForm: fc.Arbitrary<{ readonly filled: FilledWorkbook; readonly form: Form }> = filledWorkbook(4).chain(
  (filled) => fc.constantFrom(...(Object.keys(filled.content) as Form[])).map((form) => ({ filled, form })),
);

/** A form, and the same with one cell filled, cleared or said otherwise. */
export const oneChange: fc.Arbitrary<OneChange> = anyForm.chain(({ filled, form }) => {
  const before = filled.content[form];
  if (before === undefined) throw new Error(`${form} is not filled in`);
  return fc
    .constantFrom(...spotsOf(form, before, filled.context.unit.level))
    .chain(({ donors, held, put, tab, row, column }) =>
      donors
        .map((donor) => (donor as Members)[column])
        .filter((value) => JSON.stringify(value) !== JSON.stringify(held))
        .map((value) => ({ form, tab, row, column, before, after: put(value) })),
    );
});

/** Two contents of one form that have nothing to do with each other. */
export const twoContents: fc.Arbitrary<Pick<OneChange, 'form' | 'before' | 'after'>> = fc
  .tuple(filledWorkbook(4), filledWorkbook(4))
  .chain(([first, second]) => {
    const forms = (Object.keys(first.content) as Form[]).filter((form) => second.content[form] !== undefined);
    return fc.constantFrom(...forms).map((form) => {
      const [before, after] = [first.content[form], second.content[form]];
      if (before === undefined || after === undefined) throw new Error(`${form} is not in both`);
      return { form, before, after };
    });
  });
