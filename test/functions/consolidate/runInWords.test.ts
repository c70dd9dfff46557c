import { expect, test } from 'vitest';
import { runView } from '../../../functions/consolidate/runInWords.ts';
import type { RunNote } from '../../../functions/ledger/runs.ts';

const NOTE: RunNote = {
  ...{ generation: 7, status: 'done', startedAt: '2023-08-07T01:29:00.000Z', finishedAt: '2023-08-07T01:30:00.000Z' },
  ...{ entries: 10, full: false, outcome: 'written', rows: 2341, batches: 1, attempts: 2, tries: 1 },
};

const check = (title: string, change: Partial<RunNote>, sentence: string) =>
  test(title, () => {
    const note = { ...NOTE, ...change };
    expect(runView(note)).toEqual({ generation: 7, status: note.status, sentence });
  });
check('written', {}, 'Đã tổng hợp lúc 08:30 ngày 07/8/2023: 2.341 dòng.');
check('unchanged', { outcome: 'unchanged' }, 'Đã tổng hợp lúc 08:30 ngày 07/8/2023: không có gì mới.');
check('superseded', { outcome: 'superseded' }, 'Đã nhường cho lần tổng hợp sau, lúc 08:30 ngày 07/8/2023.');
check('no master', { outcome: 'no-master' }, 'Chưa có bảng tổng hợp: thiết lập của chu kỳ chưa ghi mã bảng.');
check('running', { status: 'running' }, 'Đang tổng hợp, bắt đầu lúc 08:29 ngày 07/8/2023.');
check(
  "failing by Google's words, which are for developers",
  { status: 'failing', tries: 2, reason: 'quota exceeded', mendable: false },
  'Tổng hợp chưa xong, hệ thống sẽ tự làm lại (đã thử 2 lần).',
);
check(
  'failing by what a person can mend',
  { status: 'failing', tries: 2, reason: 'Chưa mở được bảng tổng hợp. Hãy chia sẻ bảng.', mendable: true },
  'Tổng hợp chưa xong, hệ thống sẽ tự làm lại (đã thử 2 lần). Chưa mở được bảng tổng hợp. Hãy chia sẻ bảng.',
);
