/** The three steps of a form, Điền → Kiểm tra → Gửi, each with its counts in words and whether it is done. */
import type { FormView } from '../server/views.ts';
import { countLines } from './words.ts';

export interface Step {
  readonly page: 'fill' | 'check' | 'send';
  readonly title: string;
  /** At most three, each short enough for a third of the sidebar. */
  readonly lines: readonly string[];
  readonly done: boolean;
}

/** @param form absent before the first answer or the workbook: the steps stand there, without counts. */
export function stepsOf(form: FormView | undefined): readonly Step[] {
  if (form === undefined)
    return [
      { page: 'fill', title: 'Điền', lines: [], done: false },
      { page: 'check', title: 'Kiểm tra', lines: [], done: false },
      { page: 'send', title: 'Gửi', lines: [], done: false },
    ];
  const { filling, check, status, revision } = form;
  const isSent = status === 'submitted' || status === 'accepted';
  return [
    {
      ...{ page: 'fill', title: 'Điền' },
      lines: [`${filling.rows} dòng`, filling.blanks === 0 ? 'đủ ô bắt buộc' : `${filling.blanks} ô trống`],
      done: filling.rows > 0 && filling.blanks === 0,
    },
    {
      ...{ page: 'check', title: 'Kiểm tra' },
      lines: checkLines(check),
      done: check?.errors === 0,
    },
    {
      ...{ page: 'send', title: 'Gửi' },
      lines: [...(revision === 0 ? [] : [`bản thứ ${revision}`]), form.statusInWords, ...dueLine(form, isSent)],
      done: isSent,
    },
  ];
}

function checkLines(check: FormView['check']): readonly string[] {
  if (check === undefined) return ['chưa kiểm tra'];
  const lines = countLines(check);
  return lines.length === 0 ? ['không có lỗi'] : lines;
}

function dueLine({ dueInWords, revision }: FormView, isSent: boolean): readonly string[] {
  return isSent || revision > 0 || dueInWords === undefined ? [] : [dueInWords];
}
