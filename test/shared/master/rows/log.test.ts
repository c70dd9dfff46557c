import { describe, expect, test } from 'vitest';
import { settings2023 } from '../../../../local/demo/province.ts';
import { PROVINCE_UNIT, type Act } from '../../../../shared/ledger/entry.ts';
import type { ReminderMail } from '../../../../shared/ledger/payloads.ts';
import { act, entriesOf, submission } from '../../ledger/ledgerOf.ts';
import { answerOf, difficultiesOf, freezeOf, reportOf, rowsAfter, stateAfter } from '../shown.ts';

const UNIT = '19330';
const AT = '2023-08-20T01:00:00.000Z';
const at = (hour: number) => ({ at: `2023-08-02T${String(hour).padStart(2, '0')}:00:00.000Z` });

/** What the log tells after the cycle was set up. */
const told = (...acts: readonly Act[]) =>
  rowsAfter('log', acts, AT)
    .slice(2)
    .map((row) => [row['Việc'], row['Biểu'] ?? '-', row['Người'], row['Nội dung'] ?? '-'].join(' | '));

describe('the log tells', () => {
  const check = (title: string, acts: readonly Act[], expected: readonly string[]) =>
    test(title, () => expect(told(...acts)).toEqual(expected));
  const by = 'cán bộ@ví-dụ.vn';
  check(
    'submissions and reviews, also a second review of one revision',
    [
      submission(UNIT, 1),
      act(UNIT, 'review', { decision: 'accept' }, { ...at(2), requestId: 'r1' }),
      act(
        UNIT,
        'review',
        { decision: 'return', reason: 'Thiếu chỉ tiêu', remarks: [{ tab: 'tasks', reason: 'x' }] },
        at(3),
      ),
    ],
    [
      `Nộp | Kế hoạch | ${by} | -`,
      `Chấp nhận | Kế hoạch | ${by} | -`,
      `Trả lại | Kế hoạch | ${by} | Thiếu chỉ tiêu (1 nhận xét)`,
    ],
  );
  check(
    'extensions: until when, why',
    [act(UNIT, 'extension', { due: '2023-08-15', reason: 'Bão lũ' }, { ...at(2), revision: 0, by: 'so@snv.example' })],
    ['Gia hạn | Kế hoạch | so@snv.example | hết ngày 15/8/2023; Bão lũ'],
  );
  check(
    'answers that were typed in the master',
    [
      difficultiesOf(UNIT, 1, [{ id: 'KK-01', date: '2023-08-01', level: 'province' }]),
      { ...answerOf(UNIT, { id: 'KK-01', status: 'Đã trả lời', agency: 'Sở Tài chính', answer: '=1+1' }), ...at(2) },
      { ...answerOf(UNIT, { id: 'KK-01' }), ...at(3) },
    ],
    [
      `Nộp | Khó khăn, vướng mắc | ${by} | -`,
      'Trả lời khó khăn | Khó khăn, vướng mắc | Ghi trong bảng tổng hợp | KK-01: Đã trả lời; Sở Tài chính; =1+1',
      'Trả lời khó khăn | Khó khăn, vướng mắc | Ghi trong bảng tổng hợp | KK-01: bỏ ý kiến trả lời',
    ],
  );
  check(
    'claims and what was decided',
    [
      act(UNIT, 'claim', { note: 'Lê Thị Hoa', from: '2023-09-01' }, { form: null, revision: 0 }),
      act(UNIT, 'claimDecision', { claimSeq: 1, decision: 'approve' }, { ...at(2), form: null, revision: 0 }),
    ],
    [`Xin phụ trách | - | ${by} | Lê Thị Hoa; từ ngày 01/9/2023`, `Giao phụ trách | - | ${by} | ${by}`],
  );
  check(
    'what the province set',
    [
      act(PROVINCE_UNIT, 'assignments', [{ content: '1.3', leads: [], partners: [] }], at(2)),
      act(PROVINCE_UNIT, 'settings', { ...settings2023(''), masterEditors: [] }, { ...at(3), requestId: 'again' }),
    ],
    [
      `Phân công nội dung | - | ${by} | 1 nội dung`,
      `Thiết lập | - | ${by} | Kế hoạch: hết ngày 07/8/2023; nhận muộn 2 ngày làm việc`,
    ],
  );
  const closes = { date: '2023-08-15', kind: 'closes', form: 'plan' } as const;
  check(
    'the signed paper that a report left as',
    [
      act(
        PROVINCE_UNIT,
        'issue',
        { form: 'q3', number: '125/BC-SNV', date: '2023-09-22', link: 'https://vanban.example/125' },
        { form: 'q3' },
      ),
    ],
    [`Ghi văn bản đã ký | Báo cáo Quý III | ${by} | Số 125/BC-SNV ngày 22/9/2023; https://vanban.example/125`],
  );
  check(
    "a day of the calendar's, in words; not a seal, nor a day without acts",
    [
      act(PROVINCE_UNIT, 'calendar', { date: '2023-08-07', acts: [] }, { by: 'calendar' }),
      act(
        PROVINCE_UNIT,
        'calendar',
        {
          date: '2023-08-15',
          acts: [
            { ...closes, level: 'so', units: 20 },
            { ...closes, level: 'xa', units: 125 },
            { ...closes, kind: 'late', form: 'q3', level: 'so', unit: 'SO02', units: 1 },
          ],
        },
        { by: 'calendar', ...at(2), requestId: 'day' },
      ),
      act(PROVINCE_UNIT, 'seal', { heads: [] }, { by: 'calendar' }),
    ],
    [
      'Lịch | - | Lịch tự động | Ngày 15/8/2023: khóa Kế hoạch của 145 đơn vị; Báo cáo Quý III của Sở Nội vụ (được gia hạn) bắt đầu tính trễ nếu chưa nộp',
    ],
  );
  const about = ['19330', '19333'].map((unit) => ({
    ...({ as: 'officer', unit, form: 'plan', due: '2023-08-07', returned: 0, step: -3 } as const),
  }));
  const mail = (to: string, outcome: ReminderMail['outcome']): ReminderMail => ({ to, outcome, about });
  check(
    'reminders of a day: how many went, and what became of the others',
    [
      act(
        PROVINCE_UNIT,
        'reminders',
        { day: '2023-08-02', mails: [mail('a@x.vn', 'sent'), mail('b@x.vn', 'sent'), mail('c@x.vn', 'refused')] },
        { by: 'calendar', ...at(2) },
      ),
    ],
    ['Nhắc việc | - | Lịch tự động | Ngày 02/8/2023: đã gửi 2 thư, nhắc về 2 đơn vị; 1 địa chỉ không nhận'],
  );
  const [sent, anew] = [reportOf(UNIT, 1), reportOf(UNIT, 2)];
  check(
    'a freeze, and what came behind it',
    [
      sent,
      freezeOf([sent], { ...at(2) }),
      { ...anew, ...at(3) },
      act(UNIT, 'review', { decision: 'return', reason: 'Thiếu', remarks: [] }, { ...at(4), form: 'q3', revision: 2 }),
      { ...submission(UNIT, 1), ...at(5) },
    ],
    [
      `Nộp | Báo cáo Quý III | ${by} | -`,
      'Chốt số liệu | Báo cáo Quý III | Lịch tự động | Bản 1',
      `Nộp | Báo cáo Quý III | ${by} | Sau chốt`,
      `Trả lại | Báo cáo Quý III | ${by} | Sau chốt; Thiếu`,
      `Nộp | Kế hoạch | ${by} | -`,
    ],
  );
  check(
    'a later version with its reason: what it holds is no longer behind it',
    [
      { ...freezeOf([]), ...at(1) },
      { ...sent, ...at(2) },
      freezeOf([freezeOf([]), sent], { version: 2, reason: 'Xã gửi bù', by: 'so@snv.example', ...at(3) }),
    ],
    [
      'Chốt số liệu | Báo cáo Quý III | Lịch tự động | Bản 1',
      `Nộp | Báo cáo Quý III | ${by} | -`,
      'Chốt số liệu | Báo cáo Quý III | so@snv.example | Bản 2; Xã gửi bù',
    ],
  );
});

test('every line has the receipt of its entry and a key of its own', () => {
  const acts = [
    submission(UNIT, 1),
    act(UNIT, 'review', { decision: 'accept' }, at(2)),
    act(UNIT, 'review', { decision: 'accept' }, { ...at(3), requestId: 'r2' }),
    act(UNIT, 'extension', { due: '2023-08-15', reason: 'Bão lũ' }, at(4)),
  ];
  const rows = rowsAfter('log', acts, AT);
  const hashes = entriesOf(acts).map(({ hash }) => hash.slice(0, 12));
  expect(rows.slice(2).map((row) => row['Biên nhận'])).toEqual(hashes);
  expect(rows.map(({ key }) => key)).toEqual([
    ...['_/000001', '_/000002', '19330/000001', '19330/000001/r', '19330/000003', '19330/000004'],
  ]);
});

test('is folded from the same entries once, however often', () => {
  const acts = [submission(UNIT, 1), act(UNIT, 'review', { decision: 'accept' })];
  expect(
    stateAfter(acts)
      .units.get(UNIT)
      ?.acts?.map(({ kind }) => kind),
  ).toEqual(['review']);
});
