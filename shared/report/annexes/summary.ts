/**
 * Phụ lục II as a whole: the tables of the figures, and behind them what was said otherwise at another time: by the version before,
 * of the quarters before, and by the ledger since the freeze. Whoever refers to one of those is told where it stands.
 */
import { changeTable, lateAdditions, shownChanges, type ShownChange } from '../changes.ts';
import type { Annex, Table } from '../document.ts';
import type { ReportSource } from '../source.ts';
import { letterAt, lettered, type TitledTable } from './lettered.ts';

const NUMBER = 'II';
const NOTE =
  'Dấu “–”: chưa có đơn vị báo cáo hoặc không có mẫu số để tính. Tỷ lệ tính lại từ tổng số, không lấy trung bình.';

const CHANGES = ['sinceVersion', 'ofQuartersBefore', 'sinceFreeze'] as const;
type ChangeKind = (typeof CHANGES)[number];

/** "mục F Phụ lục II" of each kind of change that there is. */
export type ChangePlaces = ReadonlyMap<ChangeKind, string>;

export function summaryAnnex(
  tables: readonly TitledTable[],
  notes: readonly string[],
  source: ReportSource,
): { readonly annex: Annex; readonly places: ChangePlaces } {
  const all = [...tables];
  const places = new Map<ChangeKind, string>();
  for (const kind of CHANGES) {
    const { changes, title, heads } = changesOf(kind, lettered(tables), source);
    if (changes.length === 0) continue;
    places.set(kind, `mục ${letterAt(all.length)} Phụ lục ${NUMBER}`);
    all.push({ title, table: changeTable(changes, heads) });
  }
  const annex = { number: NUMBER, title: 'Số liệu tổng hợp', tables: lettered(all), notes: [NOTE, ...notes] };
  return { annex, places };
}

interface Changes {
  readonly changes: readonly ShownChange[];
  readonly title: string;
  readonly heads: readonly [before: string, after: string];
}

function changesOf(
  kind: ChangeKind,
  tables: readonly Table[],
  { summary, current, freeze, replaced, comparison }: ReportSource,
): Changes {
  switch (kind) {
    case 'sinceVersion':
      return {
        changes: replaced === undefined ? [] : shownChanges(tables, replaced.summary, summary),
        title: 'Số liệu thay đổi so với lần chốt trước',
        heads: [`Chốt lần ${replaced?.version ?? 0}`, `Chốt lần ${freeze?.version ?? 0}`],
      };
    case 'ofQuartersBefore':
      return {
        changes: comparison === undefined ? [] : lateAdditions(summary, comparison.before.summary),
        title: `Số liệu đến hết ${comparison?.quarter ?? ''} gửi sau khi chốt, đã tính vào lũy kế`,
        heads: ['Số đã chốt', 'Số tính vào lũy kế'],
      };
    case 'sinceFreeze':
      return {
        changes: current === undefined ? [] : shownChanges(tables, summary, current),
        title: 'Số liệu thay đổi sau khi chốt',
        heads: ['Số đã chốt', 'Số hiện nay'],
      };
  }
}
