/**
 * The rounds of 2023 as data: when plans and reports come, who of them is late, missing or returned, what Sở Nội vụ does when. The
 * dates are those of the calendar (`province.ts`), which a test holds them against. All days are local.
 */
import type { QuarterForm } from '../../shared/calendar/form.ts';
import type { OfficeWords } from './scenes.ts';

export type Days = readonly [from: string, to: string];

/** Every so many-th unit, from a place on. */
export interface Share {
  readonly every: number;
  readonly from: number;
}

export const isOf = ({ every, from }: Share, index: number): boolean => index % every === from;

/** A unit that is given more time. */
export interface MoreTime {
  /** Local minute at which Sở Nội vụ gives it. */
  readonly given: string;
  readonly due: string;
  readonly reason: string;
}

export interface Round {
  readonly onTime: Days;
  readonly late: Days;
  /** First and last working day on which the ladder mails somebody of this round. */
  readonly reminders: Days;
  /** When Sở Nội vụ writes its part of the report, and has the report made. Local minutes. */
  readonly written: string;
  readonly reported: string;
}

export interface QuarterRound extends Round {
  readonly form: 'q3' | 'q4';
  readonly cutOff: string;
  readonly lateOnes: Share;
  readonly missing: Share;
  readonly returned: Share;
  readonly difficulties: {
    readonly sent: Days;
    /** First day on which what they tell of may have begun. */
    readonly since: string;
    readonly by: Share;
  };
  /** Local minutes. */
  readonly answered: string;
  readonly noted: string;
  readonly letter?: string;
  readonly notes: OfficeWords;
  /** A missing unit sends after the freeze; where it is worth another freeze, that is made for a reason. */
  readonly afterFreeze: MoreTime & {
    readonly sent: Days;
    readonly refreeze?: { readonly at: string; readonly reason: string };
  };
  /** How a report of this quarter speaks of what is not done. */
  readonly words: {
    readonly going: string;
    readonly behind: string;
    readonly remedy: string;
  };
}

export const PLAN_ROUND = {
  ...{ onTime: ['2023-07-28', '2023-08-07'], late: ['2023-08-08', '2023-08-09'] },
  ...{ reminders: ['2023-07-27', '2023-08-14'], written: '2023-08-14 09:00', reported: '2023-08-14 10:00' },
  moreTime: {
    given: '2023-08-04 09:15',
    due: '2023-08-09',
    reason: 'Cán bộ phụ trách đi phòng, chống lụt bão, có văn bản đề nghị.',
  },
} as const satisfies Round & { readonly moreTime: MoreTime };

export const QUARTER_ROUNDS: readonly QuarterRound[] = [
  {
    ...{ form: 'q3', cutOff: '2023-09-14' },
    ...{ onTime: ['2023-09-14', '2023-09-18'], late: ['2023-09-19', '2023-09-20'] },
    ...{ lateOnes: { every: 11, from: 4 }, missing: { every: 31, from: 11 }, returned: { every: 29, from: 9 } },
    difficulties: { sent: ['2023-09-11', '2023-09-13'], since: '2023-08-10', by: { every: 7, from: 3 } },
    ...{ reminders: ['2023-09-07', '2023-09-25'], answered: '2023-09-15 08:30', noted: '2023-09-19 09:00' },
    ...{ written: '2023-09-21 14:00', reported: '2023-09-22 09:00' },
    notes: {
      urged: 'Đã gọi điện đôn đốc sáng 19/9; đơn vị hẹn gửi trong ngày.',
      assessed: 'Nhiệm vụ sát nội dung yếu; theo dõi kết quả ở Quý IV.',
    },
    afterFreeze: {
      ...{ given: '2023-09-22 14:30', due: '2023-09-29', sent: ['2023-09-27', '2023-09-28'] },
      reason: 'Đơn vị thay công chức phụ trách đúng kỳ báo cáo, có văn bản đề nghị gửi bổ sung.',
      refreeze: {
        at: '2023-10-04 09:00',
        reason: 'Bổ sung số liệu của đơn vị được gia hạn, gửi báo cáo sau khi chốt.',
      },
    },
    words: { going: 'Đang thực hiện', behind: 'Đang làm', remedy: 'Hoàn thành trong tháng 10' },
  },
  {
    ...{ form: 'q4', cutOff: '2023-12-14' },
    ...{ onTime: ['2023-12-14', '2023-12-18'], late: ['2023-12-19', '2023-12-20'] },
    ...{ lateOnes: { every: 16, from: 6 }, missing: { every: 37, from: 14 }, returned: { every: 41, from: 12 } },
    difficulties: { sent: ['2023-12-11', '2023-12-13'], since: '2023-11-06', by: { every: 7, from: 5 } },
    ...{ reminders: ['2023-12-07', '2023-12-25'], answered: '2023-12-15 08:30', noted: '2023-12-19 09:00' },
    ...{ letter: '2023-12-19 08:00', written: '2023-12-21 14:00' },
    reported: '2023-12-28 09:00',
    notes: {
      urged: 'Đã gọi điện và có công văn đôn đốc ngày 19/12; đơn vị hẹn gửi trước ngày 21/12.',
      assessed: 'Đã xem kết quả Quý IV; việc chưa xong chuyển sang kế hoạch năm sau.',
    },
    afterFreeze: {
      ...{ given: '2023-12-22 10:00', due: '2023-12-25', sent: ['2023-12-25', '2023-12-25'] },
      reason: 'Đường truyền của đơn vị gián đoạn trong các ngày cuối kỳ, có văn bản đề nghị.',
    },
    words: {
      ...{ going: 'Tiếp tục thực hiện', behind: 'Đang hoàn thiện' },
      remedy: 'Hoàn thành trong Quý I năm sau, báo cáo kết quả riêng',
    },
  },
];

/** @throws RangeError for a quarter that is not played. */
export function roundOf(form: QuarterForm): QuarterRound {
  const round = QUARTER_ROUNDS.find((one) => one.form === form);
  if (round === undefined) throw new RangeError(`no round of ${form}`);
  return round;
}
