/** What is difficult for a simulated unit: the register of the year, which grows. */
import { addDays } from '../../shared/calendar/dates.ts';
import type { DifficultyContent, DifficultyRow, SettlingLevel } from '../../shared/forms/content.ts';
import type { WorkbookContext } from '../../shared/forms/context.ts';
import type { Random } from './random.ts';

interface Trouble {
  readonly difficulty: string;
  readonly cause: string;
  readonly proposal: string;
  readonly level: SettlingLevel;
}

const TROUBLES: readonly [Trouble, ...Trouble[]] = [
  {
    difficulty: 'Trang thiết bị bộ phận một cửa xuống cấp, máy quét thường hỏng',
    cause: 'Thiết bị được cấp đã lâu, chưa có kinh phí thay',
    proposal: 'Bố trí kinh phí thay thế',
    level: 'province',
  },
  {
    difficulty: 'Người dân vùng xa khó nộp hồ sơ trực tuyến do mạng yếu',
    cause: 'Một số thôn, bản chưa có sóng di động ổn định',
    proposal: 'Phối hợp doanh nghiệp viễn thông phủ sóng',
    level: 'department',
  },
  {
    difficulty: 'Một công chức kiêm nhiều việc, không đủ thời gian cập nhật số liệu',
    cause: 'Biên chế ít, khối lượng báo cáo nhiều',
    proposal: 'Hướng dẫn rút gọn biểu mẫu',
    level: 'home-affairs',
  },
  {
    difficulty: 'Kinh phí tuyên truyền của xã rất hạn chế',
    cause: 'Dự toán đầu năm chưa tính nhiệm vụ cải thiện Chỉ số PAPI',
    proposal: 'UBND cấp huyện hỗ trợ kinh phí',
    level: 'district',
  },
];

/** Days within which what a round tells of began. */
const SPAN = 30;

/** @param since first day on which what is told of may have begun, of each time that the unit tells something more. */
export function difficultyContent(
  context: WorkbookContext,
  random: Random,
  since: readonly string[] = ['2023-08-10'],
): DifficultyContent {
  const start = random.whole(0, TROUBLES.length - 1);
  const rows = since.flatMap((day, time) => {
    const own = random.fork(day);
    return Array.from({ length: time === 0 ? own.whole(1, 2) : 1 }, () => ({ day, own }));
  });
  return {
    difficulties: rows.map(({ day, own }, index) =>
      row(context, index, TROUBLES[(start + index) % TROUBLES.length] ?? TROUBLES[0], addDays(day, own.whole(0, SPAN))),
    ),
  };
}

function row({ contents: [first] }: WorkbookContext, index: number, trouble: Trouble, date: string): DifficultyRow {
  return {
    ...{ id: `KK-${String(index + 1).padStart(2, '0')}`, date },
    ...(first === undefined ? {} : { content: first.code }),
    ...trouble,
  };
}
