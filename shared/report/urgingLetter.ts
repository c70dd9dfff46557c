/** The urging letter (công văn đôn đốc) to the units that owe a form; `undefined` when no unit does. */
import type { Annex, OfficialDocument, Row } from './document.ts';
import { lettered } from './annexes/lettered.ts';
import { filingTable } from './annexes/totals.ts';
import { byLevel, centred, date, left, unitName } from './annexes/cells.ts';
import { SIMULATED } from './caveats.ts';
import { imprintOf } from './letterhead.ts';
import { owingUnits, type Owing } from './owing.ts';
import type { ReportForm } from './reports.ts';
import { reference, say, textRun } from './say.ts';
import { urgingBlocks } from './sentences/urging.ts';
import { formInWords, reportSource, type ReportInput, type ReportSource } from './source.ts';
import { daysBetween } from '../calendar/dates.ts';

/** More than so many are named in the annex alone. */
const NAMED_IN_HEAD = 5;

export function urgingLetter(form: ReportForm, input: ReportInput): OfficialDocument | undefined {
  const source = reportSource(input);
  const { settings, registry, state, summary, today, names } = source;
  const owing = owingUnits(form, state, Date.parse(summary.asOf));
  if (owing.length === 0) return undefined;
  const ofDistricts = owing.some(({ unit }) => unit.parent !== undefined);
  const concerned = ofDistricts ? ['Ủy ban nhân dân các huyện, thị xã, thành phố (để đôn đốc)'] : [];
  return {
    kind: 'letter',
    imprint: imprintOf('letter', Number(today.slice(0, 4)), settings.province, settings.letterhead, concerned),
    subject: say`đôn đốc gửi ${formInWords(form, settings.cycle)} về cải thiện Chỉ số PAPI`,
    caveats: settings.simulated ? [SIMULATED] : [],
    addressees:
      owing.length > NAMED_IN_HEAD
        ? [say`Các đơn vị có tên tại Phụ lục kèm theo`]
        : owing.map(({ unit }) => [reference(unitName(unit, registry))]),
    blocks: urgingBlocks(form, owing, source),
    closing: say`Sở Nội vụ đề nghị các đơn vị quan tâm thực hiện, bảo đảm tiến độ báo cáo ${names.committee}./.`,
    annexes: [owingAnnex(form, owing, source)],
    attachedTo: 'Công văn',
  };
}

function owingAnnex(form: ReportForm, owing: readonly Owing[], source: ReportSource): Annex {
  const { registry, today } = source;
  const byUnit = new Map(owing.map((one) => [one.unit.id, one]));
  const rows = byLevel(
    owing.map(({ unit }) => unit),
    (unit, place): Row => {
      const { due = '', standing } = byUnit.get(unit.id) ?? {};
      return {
        kind: 'cells',
        cells: [
          centred(String(place)),
          left(unitName(unit, registry)),
          date(due),
          { runs: [textRun(String(Math.max(0, daysBetween(due, today))))], align: 'center' },
          left(standing === 'returned' ? 'Đã trả lại, chưa gửi lại' : 'Chưa gửi'),
        ],
      };
    },
  );
  return {
    title: form === 'plan' ? 'Đơn vị chưa hoàn thành việc gửi kế hoạch' : 'Đơn vị chưa hoàn thành việc gửi báo cáo',
    tables: lettered([
      {
        title: 'Danh sách đơn vị',
        table: {
          columns: [
            { title: 'TT', width: 6 },
            { title: 'Đơn vị', width: 46 },
            { title: 'Hạn gửi', width: 14 },
            { title: 'Số ngày quá hạn', width: 10 },
            { title: 'Tình trạng', width: 24 },
          ],
          rows,
        },
      },
      { title: 'Tổng hợp', table: filingTable([form === 'plan' ? 'plan' : 'report'], source) },
    ]),
    notes: [],
  };
}
