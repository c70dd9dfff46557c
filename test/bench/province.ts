/** A province of any size for measurements: N units, each with a submitted plan of twelve tasks, as the ledger would hold it. */
import type { Act, Entry } from '../../shared/ledger/entry.ts';
import { EMPTY_CHAIN, nextEntry, type Head } from '../../shared/ledger/chain.ts';
import { contentHash } from '../../shared/ledger/hash.ts';
import type { PlanContent, TaskGroup } from '../../shared/forms/content.ts';
import { settings2023 } from '../../local/demo/province.ts';

export const TASKS_A_UNIT = 12;
const AT = '2023-08-01T02:00:00.000Z';

export function planOf(unit: number, word = ''): PlanContent {
  return {
    reviews: [],
    tasks: Array.from({ length: TASKS_A_UNIT }, (_, index) => ({
      id: `NV-${String(index + 1).padStart(2, '0')}`,
      group: ((index % 7) + 1) as TaskGroup,
      contents: [['1.3', '5.1', '6.4', '5.4'][index % 4] ?? '1.3'],
      task: `Niêm yết, công khai thủ tục và kết quả giải quyết hồ sơ cho người dân, đợt ${index + 1} của đơn vị ${unit} ${index === 3 ? word : ''}`.trim(),
      product: 'Biên bản niêm yết, báo cáo kết quả',
      target: '100',
      targetUnit: '% hồ sơ',
      lead: 'Công chức Văn phòng - Thống kê',
      partners: 'Các thôn, tổ dân phố',
      start: '2023-08-05',
      finish: { kind: 'date', date: '2023-11-15' },
      budget: 12,
    })),
  };
}

export function unitId(index: number): string {
  return String(10_000 + index);
}

export class BenchLedger {
  readonly entries: Entry[] = [];
  readonly #heads = new Map<string, Head>();

  constructor(units: number, master: string) {
    this.append({
      ...{ unit: '_', kind: 'settings', form: null, revision: 0, at: AT, by: 'x@y.vn', requestId: 'settings' },
      payload: settings2023(master),
    });
    this.append({
      ...{ unit: '_', kind: 'registry', form: null, revision: 0, at: AT, by: 'x@y.vn', requestId: 'registry' },
      payload: {
        staff: [{ email: 'x@y.vn', role: 'home-affairs' }],
        units: Array.from({ length: units }, (_, index) => ({
          ...{
            id: unitId(index),
            name: `UBND xã số ${index + 1}`,
            level: 'xa' as const,
            order: index + 1,
            mailboxes: [],
            reports: true,
          },
        })),
      },
    });
    for (let index = 0; index < units; index++) this.submit(index, 1, planOf(index));
  }

  submit(unit: number, revision: number, content: PlanContent): void {
    this.append({
      ...{
        unit: unitId(unit),
        kind: 'submission',
        form: 'plan',
        revision,
        at: AT,
        by: 'x@y.vn',
        requestId: `r${unit}-${revision}`,
      },
      payload: { content, minutesLate: 0, warnings: {}, contentHash: contentHash(content) },
    });
  }

  difficulty(unit: number, id: string): void {
    const content = {
      difficulties: [
        {
          ...{ id, date: '2023-08-02', difficulty: 'Thiếu máy quét', proposal: 'Cấp máy', level: 'province' as const },
        },
      ],
    };
    this.append({
      ...{
        unit: unitId(unit),
        kind: 'submission',
        form: 'kk',
        revision: 1,
        at: AT,
        by: 'x@y.vn',
        requestId: `k${unit}`,
      },
      payload: { content, minutesLate: 0, warnings: {}, contentHash: contentHash(content) },
    });
  }

  append(act: Act): void {
    const entry = nextEntry(this.#heads.get(act.unit) ?? EMPTY_CHAIN, act);
    this.#heads.set(act.unit, entry);
    this.entries.push({ ...entry, committedAt: AT });
  }
}
