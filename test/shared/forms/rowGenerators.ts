/** Generators (fast-check) of the rows that a unit may write: NFC, trimmed, complete where a row demands it. */
import fc from 'fast-check';
import { addDays } from '../../../shared/calendar/dates.ts';
import {
  ASSESSMENTS,
  FOLLOW_UPS,
  SETTLING_LEVELS,
  TASK_STATES,
  type Deadline,
  type DifficultyRow,
  type Figure,
  type Figures,
  type ReportRow,
  type ReviewRow,
  type SignedPaper,
  type TaskGroup,
  type TaskRow,
} from '../../../shared/forms/content.ts';
import { figuresAskedOf, type FigureDeclaration } from '../../../shared/forms/figures.ts';
import type { Level } from '../../../shared/calendar/settings.ts';

const WORDS =
  'rà soát tuyên truyền niêm yết công khai hộ nghèo ngân sách xã Đảng Đắk Lắk quỹ thuỷ lợi hoà giải Mỹ Thủy tiếp công dân giải quyết khiếu nại đúng hạn một cửa tập huấn nghiệp vụ cán bộ phường'.split(
    ' ',
  );

/** Texts that a spreadsheet would like to turn into something else. */
const TRICKY = [
  '=1+1',
  '=IMPORTXML("http://x.y";"//a")',
  '+5',
  '-',
  '@ban',
  '1.1',
  '01',
  '12/3',
  '08/9/2023',
  '95%',
  'TRUE',
  "'nháy",
  '1e5',
  '≥ 95%',
  'dòng một\ndòng hai',
  '😀 hài lòng',
];

export const phrase = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 })
  .map((words) => words.join(' ').replace(/^./u, (letter) => letter.toUpperCase()));

/** Free text of one cell. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: phrase, weight: 6 },
  { arbitrary: fc.constantFrom(...TRICKY), weight: 1 },
  { arbitrary: fc.tuple(fc.constantFrom(...TRICKY), phrase).map((parts) => parts.join(' ')), weight: 1 },
);

/** Leaves the member out where `undefined` is drawn: absent is the only blank. */
function row<T extends object>(members: { readonly [K in keyof T]: fc.Arbitrary<T[K] | undefined> }): fc.Arbitrary<T> {
  return fc
    .record(members as Record<string, fc.Arbitrary<unknown>>)
    .map((drawn) => Object.fromEntries(Object.entries(drawn).filter(([, value]) => value !== undefined)) as T);
}

export const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

export const CYCLE = 2023;
export const day = fc.integer({ min: 0, max: 364 }).map((offset) => addDays(`${CYCLE}-01-01`, offset));

export const CODES = ['1.1', '1.3', '2.1', '2.4', '3.2', '4.1', '5.1', '5.4', '6.3', '7.2', '8.1', '8.3'] as const;

export function reviewRow(content: string): fc.Arbitrary<ReviewRow> {
  return row<ReviewRow>({
    content: fc.constant(content),
    measure: text,
    result: text,
    assessment: fc.constantFrom(...ASSESSMENTS),
    followUp: fc.constantFrom(...FOLLOW_UPS),
    shortcoming: text,
    cause: text,
  });
}

const deadline: fc.Arbitrary<Deadline> = fc.oneof(
  day.map((date) => ({ kind: 'date' as const, date })),
  fc.constantFrom<Deadline>({ kind: 'continuous' }, { kind: 'quarterly' }),
);

export function taskRow(id: string): fc.Arbitrary<TaskRow> {
  return row<TaskRow>({
    id: fc.constant(id),
    group: fc.constantFrom<TaskGroup>(1, 2, 3, 4, 5, 6, 7),
    contents: fc.subarray([...CODES], { maxLength: 3 }),
    task: text,
    product: text,
    target: maybe(fc.constantFrom('95', '≥ 95%', '02', '100', '1/2', 'trên 90')),
    targetUnit: maybe(fc.constantFrom('%', 'cuộc', 'lớp', 'văn bản')),
    lead: phrase,
    partners: maybe(phrase),
    start: maybe(fc.constant(`${CYCLE}-01-01`)),
    finish: deadline,
    budget: maybe(fc.integer({ min: 0, max: 100_000 }).map((tenths) => tenths / 10)),
    note: maybe(text),
  });
}

export function reportRow(id: string): fc.Arbitrary<ReportRow> {
  return fc.constantFrom(...TASK_STATES).chain((state) => {
    const worked = state === 'done' || state === 'in-progress' || state === 'late';
    const percent = fc.oneof(
      fc.constant(0),
      fc.integer({ min: 100, max: 9999 }).map((hundredths) => hundredths / 100),
    );
    return row<ReportRow>({
      id: fc.constant(id),
      state: fc.constant(state),
      percent: worked ? (state === 'done' ? fc.constant(100) : percent) : fc.constant(undefined),
      result: worked ? text : maybe(text),
      evidence: state === 'done' ? text : maybe(text),
      lateReason: state === 'late' ? text : fc.constant(undefined),
      remedy: state === 'late' ? text : fc.constant(undefined),
    });
  });
}

function figure(declaration: FigureDeclaration): fc.Arbitrary<Figure | undefined> {
  if (declaration.kind === 'yes-no')
    return fc.constantFrom<Figure | undefined>({ kind: 'yes' }, { kind: 'no' }, undefined);
  const counted = fc.nat({ max: 20_000 }).map((value): Figure => ({ kind: 'value', value }));
  const other = fc.constantFrom<Figure | undefined>({ kind: 'nothing-to-report' }, undefined);
  return fc.oneof({ arbitrary: counted, weight: 5 }, other);
}

/** Part -> the whole that it is counted in. */
const PARTS: Readonly<Record<string, string>> = {
  hs_truoc_dung: 'hs_tiep_nhan',
  dvc_truc_tuyen: 'hs_tiep_nhan',
  dvc_thanh_toan: 'hs_tiep_nhan',
  pakn_tra_loi: 'pakn',
};

export function figures(level: Level): fc.Arbitrary<Figures> {
  return row<Figures>(Object.fromEntries(figuresAskedOf(level).map((asked) => [asked.key, figure(asked)]))).map(
    (drawn) =>
      Object.fromEntries(Object.entries(drawn).map(([key, said]) => [key, withinWhole(said, drawn[PARTS[key] ?? ''])])),
  );
}

function withinWhole(part: Figure, whole: Figure | undefined): Figure {
  if (part.kind !== 'value' || whole === undefined) return part;
  return { kind: 'value', value: Math.min(part.value, whole.kind === 'value' ? whole.value : 0) };
}

export const paper: fc.Arbitrary<SignedPaper | undefined> = maybe(
  row<SignedPaper>({
    number: fc.constantFrom('125/KH-UBND', '05/BC-SNV', '12/3'),
    date: day,
    signer: maybe(phrase),
    link: maybe(fc.constantFrom('https://vanban.example/125', 'https://luutru.example/a?b=1&c=2')),
  }),
);

export function difficultyRow(id: string): fc.Arbitrary<DifficultyRow> {
  return row<DifficultyRow>({
    id: fc.constant(id),
    date: day,
    content: maybe(fc.constantFrom<string>(...CODES)),
    difficulty: text,
    cause: maybe(text),
    proposal: text,
    level: fc.constantFrom(...SETTLING_LEVELS),
  });
}
