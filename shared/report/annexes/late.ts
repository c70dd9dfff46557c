/** Phụ lục IV: units that the summary counts as late or missing, and those whose form was returned and not sent again. */
import { localDate } from '../../calendar/dates.ts';
import type { Form } from '../../calendar/form.ts';
import { periodOf } from '../../calendar/periods.ts';
import { formStatus, revisionsOf } from '../../ledger/state.ts';
import { timelinessInWords } from '../../progress/words.ts';
import type { Unit } from '../../units/registry.ts';
import type { Annex, Row } from '../document.ts';
import type { ReportSource } from '../source.ts';
import { upperFirst } from '../say.ts';
import { centred, date, group, left, unitName } from './cells.ts';

export function lateAnnex(form: Form, source: ReportSource): Annex {
  const { state, units, registry, settings } = source;
  const first = (unit: Unit) => revisionsOf(state.units.get(unit.id), form)[0];
  const groups: readonly (readonly [title: string, units: readonly Unit[]])[] = [
    ['Chưa gửi', units.filter((unit) => first(unit) === undefined)],
    ['Đã trả lại, chưa gửi lại', units.filter((unit) => formStatus(state.units.get(unit.id), form) === 'returned')],
    ['Gửi chậm', units.filter((unit) => (first(unit)?.minutesLate ?? 0) > 0)],
  ];
  const row = (unit: Unit, index: number): Row => {
    const own = state.units.get(unit.id);
    const sent = first(unit);
    return {
      kind: 'cells',
      cells: [
        centred(String(index + 1)),
        left(unitName(unit, registry)),
        date(periodOf(form, unit.level, settings.calendar, own?.extensions[form])?.due),
        date(sent === undefined ? undefined : localDate(Date.parse(sent.at))),
        left(upperFirst(sent === undefined ? 'chưa gửi' : timelinessInWords(sent.minutesLate))),
      ],
    };
  };
  const rows = groups.flatMap(([title, own]) => (own.length === 0 ? [] : [group(title), ...own.map(row)]));
  return {
    number: 'IV',
    title: `Đơn vị gửi chậm, chưa gửi ${form === 'plan' ? 'kế hoạch' : 'báo cáo'}`,
    tables: [
      {
        columns: [
          { title: 'TT', width: 6 },
          { title: 'Đơn vị', width: 46 },
          { title: 'Hạn gửi', width: 14 },
          { title: 'Ngày gửi', width: 14 },
          { title: 'Tình trạng', width: 20 },
        ],
        rows: rows.length === 0 ? [group('Không có đơn vị gửi chậm, chưa gửi.')] : rows,
      },
    ],
    notes: [],
  };
}
