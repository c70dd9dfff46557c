/**
 * What each member of a content must read as, in labels written out by hand: independent of the declaration's own lists, so
 * that a label changed by accident fails the round trip.
 */
import type {
  Deadline,
  DifficultyRow,
  Figure,
  ReportRow,
  ReviewRow,
  SignedPaper,
  TaskRow,
} from '../../../shared/forms/content.ts';
import type { ReadCell, ReadCells } from '../../../shared/forms/snapshot.ts';

const ASSESSMENT = { good: 'Tốt', met: 'Đạt', 'not-met': 'Chưa đạt' } as const;
const FOLLOW_UP = { continue: 'Tiếp tục', replace: 'Thay', drop: 'Bỏ' } as const;
const GROUP = {
  1: '1. Rà soát kết quả năm trước',
  2: '2. Xây dựng kế hoạch cải thiện',
  3: '3. Quán triệt, nâng cao nhận thức',
  4: '4. Thái độ phục vụ, xin lỗi người dân',
  5: '5. Tuyên truyền',
  6: '6. Tập huấn, bồi dưỡng',
  7: '7. Khen thưởng',
} as const;
const STATE = {
  done: 'Hoàn thành',
  'in-progress': 'Đang thực hiện',
  late: 'Chậm tiến độ',
  'not-started': 'Chưa thực hiện',
  'nothing-to-report': 'Không phát sinh',
} as const;
const LEVEL = {
  unit: 'Đơn vị tự giải quyết',
  district: 'UBND cấp huyện',
  'home-affairs': 'Sở Nội vụ',
  department: 'Sở, ngành khác',
  province: 'UBND tỉnh',
  central: 'Cơ quan trung ương',
} as const;

export function expectedReview({ assessment, followUp, ...text }: ReviewRow): ReadCells {
  return {
    ...text,
    ...(assessment && { assessment: ASSESSMENT[assessment] }),
    ...(followUp && { followUp: FOLLOW_UP[followUp] }),
  };
}

export function expectedTask({ group, contents, start, finish, ...rest }: TaskRow): ReadCells {
  return {
    ...rest,
    group: GROUP[group],
    ...(contents.length > 0 && { contents: contents.join('; ') }),
    ...(start !== undefined && { start: { date: start } }),
    finish: expectedDeadline(finish),
  };
}

export function expectedDeadline(deadline: Deadline): ReadCell {
  switch (deadline.kind) {
    case 'date':
      return { date: deadline.date };
    case 'continuous':
      return 'Thường xuyên';
    case 'quarterly':
      return 'Hằng quý';
  }
}

export function expectedReport({ state, percent, ...text }: ReportRow): ReadCells {
  return { ...text, state: STATE[state], ...(percent !== undefined && { percent: { percent } }) };
}

export function expectedFigure(figure: Figure): ReadCell {
  switch (figure.kind) {
    case 'value':
      return figure.value;
    case 'yes':
      return 'Có';
    case 'no':
      return 'Không';
    case 'nothing-to-report':
      return 'Không phát sinh';
  }
}

export function expectedDifficulty({ date, level, ...text }: DifficultyRow): ReadCells {
  return { ...text, date: { date }, level: LEVEL[level] };
}

export function expectedPaper({ date, ...text }: SignedPaper): ReadCells {
  return { ...text, ...(date !== undefined && { date: { date } }) };
}
