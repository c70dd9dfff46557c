/** What a mail says, and that nothing from a registry, a setting or a reason is more than text in it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProvinceState } from '../../../shared/ledger/state.ts';
import { composeMail, type Mail } from '../../../shared/reminders/mail.ts';
import { planReminders } from '../../../shared/reminders/plan.ts';
import { morning, OFFICER, REGISTRY, returned, SETTINGS, stateOf, submitted } from './province.ts';

const WORKBOOK = 'https://docs.google.com/spreadsheets/d/one/edit';

function mailTo(to: string, day: string, state: ProvinceState = stateOf()): Mail {
  const { reminders } = planReminders(state, morning(day), 'ladder');
  const reminder = reminders.find((one) => one.to === to);
  const { settings, registry } = state;
  if (reminder === undefined || settings === undefined || registry === undefined) throw new Error(`nobody mails ${to}`);
  return composeMail(reminder, {
    ...{ day, settings, registry },
    workbookUrl: (unit) => (unit === 'xa1' ? WORKBOOK : undefined),
  });
}

describe('a mail', () => {
  test('before the due date', () => {
    const { subject, text } = mailTo(OFFICER, '2023-08-02');
    expect(subject).toBe('[Sổ PAPI] Nhắc hạn: Kế hoạch của UBND xã xa1, huyện H, hết ngày 07/8/2023');
    expect(text).toBe(`Kính gửi: UBND xã xa1, huyện H

Theo lịch cải thiện Chỉ số PAPI năm 2023 của Quảng Trị, đến ngày 02/8/2023 còn những việc sau:

SẮP ĐẾN HẠN
- Kế hoạch của UBND xã xa1, huyện H: hạn hết ngày 07/8/2023, còn 3 ngày làm việc.
  ${WORKBOOK}

Cách gửi: mở bảng tính Sổ PAPI của đơn vị, chọn Tiện ích mở rộng > Sổ PAPI > Kiểm tra, sửa những chỗ được chỉ ra rồi chọn Gửi.
Nếu đơn vị đã gửi sau khi có thư này thì không phải làm gì thêm.
Cần giúp đỡ, xin liên hệ: Phòng CCHC.
Thư do Sổ PAPI tự lập; mỗi người nhận nhiều nhất một thư mỗi ngày và không nhận nữa khi đã gửi đủ.
`);
  });
  const check = (title: string, mail: () => Mail, subject: string, parts: readonly string[]) =>
    test(title, () => {
      const made = mail();
      expect(made.subject).toBe(`[Sổ PAPI] ${subject}`);
      for (const part of parts) expect(made.text).toContain(part);
      for (const part of parts) expect(made.html).toContain(part.replaceAll('"', '&quot;'));
    });
  check('in grace', () => mailTo(OFFICER, '2023-08-09'), 'Đôn đốc: Kế hoạch của UBND xã xa1, huyện H trễ 2 ngày', [
    'hạn hết ngày 07/8/2023, trễ 2 ngày; còn nhận đến hết ngày 09/8/2023',
  ]);
  check(
    'after it has closed',
    () => mailTo(OFFICER, '2023-08-10'),
    'Đôn đốc: Kế hoạch của UBND xã xa1, huyện H trễ 3 ngày',
    ['trễ 3 ngày; đã hết thời gian nhận, cần Sở Nội vụ gia hạn mới gửi được'],
  );
  check(
    'of a return',
    () => mailTo(OFFICER, '2023-08-02', stateOf([submitted('xa1'), returned('xa1', 1, '2023-08-01')])),
    'Cần sửa và gửi lại: Kế hoạch của UBND xã xa1, huyện H',
    ['bị trả lại ngày 01/8/2023, chưa gửi lại; lý do trả lại: Chưa rõ sản phẩm'],
  );
  check(
    'of the last day',
    () => mailTo(OFFICER, '2023-08-07'),
    'Nhắc hạn: Kế hoạch của UBND xã xa1, huyện H, hết ngày 07/8/2023',
    ['hạn cuối là hôm nay'],
  );
  check(
    'to a leader',
    () => mailTo('leader@xa2.example', '2023-08-11'),
    'Đôn đốc: Kế hoạch của UBND xã xa2, huyện H trễ 4 ngày',
    ['Kế hoạch của UBND xã xa2, huyện H: hạn hết ngày 07/8/2023, trễ 4 ngày.'],
  );
  check(
    'to Sở Nội vụ',
    () => mailTo('snv@province.example', '2023-08-14'),
    'Tổng hợp chậm gửi đến ngày 14/8/2023: 3 đơn vị',
    ['Kính gửi: Sở Nội vụ', 'Kế hoạch của UBND huyện H: hạn hết ngày 07/8/2023, trễ 7 ngày.'],
  );
  check(
    'of two forms',
    () => {
      const calendar = { ...SETTINGS.calendar, notApplicable: ['q1', 'q2', 'q4'] as const };
      return mailTo(OFFICER, '2023-09-13', stateOf([], { settings: { ...SETTINGS, calendar } }));
    },
    'Đôn đốc: 1 biểu quá hạn, 1 biểu sắp đến hạn',
    [
      'Báo cáo Quý III của UBND xã xa1, huyện H: hạn hết ngày 18/9/2023, còn 3 ngày làm việc; gửi được từ ngày 14/9/2023',
    ],
  );
  test('a demonstration says so', () =>
    expect(mailTo(OFFICER, '2023-08-02', stateOf([], { settings: { ...SETTINGS, simulated: true } })).text).toContain(
      'Dữ liệu mô phỏng',
    ));
  test('is the same when it is made again', () =>
    expect(mailTo(OFFICER, '2023-08-02')).toEqual(mailTo(OFFICER, '2023-08-02')));
});

describe('text from elsewhere', () => {
  const named = (name: string, contact = 'Phòng CCHC'): ProvinceState =>
    stateOf([], {
      registry: {
        ...REGISTRY,
        units: REGISTRY.units.map((unit) => ({ ...unit, name: unit.id === 'xa1' ? name : unit.name })),
      },
      settings: { ...SETTINGS, contactOfHomeAffairs: contact },
    });
  test('a line break in a name ends no header', () => {
    const { subject } = mailTo(OFFICER, '2023-08-02', named('UBND xã\r\nBcc: a@b.vn\u2028X'));
    expect(subject).toContain('UBND xã Bcc: a@b.vn X');
    expect(subject).not.toMatch(/[\r\n\u2028]/);
  });
  test('markup stays text', () => {
    const { html } = mailTo(OFFICER, '2023-08-02', named('<img src=x onerror="a()">', `A & B's <b>`));
    expect(html).toContain('&lt;img src=x onerror=&quot;a()&quot;&gt;');
    expect(html).toContain('A &amp; B&#39;s &lt;b&gt;');
    expect(html.match(/<[a-z]+/g)).toEqual(['<div', '<p', '<p', '<h', '<ul', '<li', '<a', '<p', '<p', '<p', '<p']);
  });
  test('whatever a name is: one line a subject, no tag of it, the same lines', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (name) => {
        const { subject, text, html } = mailTo(OFFICER, '2023-08-02', named(`X${name}`, `Y${name}`));
        expect(subject).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
        expect(Array.from(subject).length).toBeLessThanOrEqual(150);
        expect(text.split('\n')).toHaveLength(13);
        expect(html.match(/<\/?[a-z]/g)).toHaveLength(22);
      }),
      { numRuns: 60 },
    ));
});
