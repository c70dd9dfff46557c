/** How a consolidation stands, in a sentence for a person of Sở Nội vụ. */
import type { RunView } from '../../shared/office/views.ts';
import { formatInteger } from '../../shared/text/format.ts';
import { momentInWords } from '../../shared/text/moment.ts';
import type { RunNote } from '../ledger/runs.ts';

export const QUEUED = 'Đang chờ đến lượt tổng hợp.';

export function runView(note: RunNote): RunView {
  const { generation, status } = note;
  return { generation, status, sentence: sentenceOf(note) };
}

function sentenceOf(note: RunNote): string {
  switch (note.status) {
    case 'running':
      return `Đang tổng hợp, bắt đầu lúc ${momentInWords(note.startedAt)}.`;
    case 'failing':
      return `Tổng hợp chưa xong, hệ thống sẽ tự làm lại (đã thử ${note.tries} lần).${whyFailed(note)}`;
    case 'done':
      return doneSentence(note);
  }
}

function whyFailed({ mendable, reason = '' }: RunNote): string {
  return mendable === true ? ` ${reason}` : '';
}

function doneSentence({ outcome, finishedAt, startedAt, rows = 0 }: RunNote): string {
  const when = momentInWords(finishedAt ?? startedAt);
  switch (outcome) {
    case 'no-master':
      return 'Chưa có bảng tổng hợp: thiết lập của chu kỳ chưa ghi mã bảng.';
    case 'superseded':
      return `Đã nhường cho lần tổng hợp sau, lúc ${when}.`;
    case 'unchanged':
      return `Đã tổng hợp lúc ${when}: không có gì mới.`;
    default:
      return `Đã tổng hợp lúc ${when}: ${formatInteger(rows)} dòng.`;
  }
}
