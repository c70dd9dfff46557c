/** Names of the files: ASCII, of the cycle, and the same for every version, so that a person finds what is brought up to date. */
import type { ReportForm } from '../../shared/report/reports.ts';

/** "bao-cao-quy-3-2023.docx", "bao-cao-ke-hoach-2023.docx". */
export function reportFileName(form: ReportForm, cycle: number): string {
  return `bao-cao-${formPart(form)}-${cycle}.docx`;
}

/** "cong-van-don-doc-quy-3-2023.docx". */
export function letterFileName(form: ReportForm, cycle: number): string {
  return `cong-van-don-doc-${formPart(form)}-${cycle}.docx`;
}

function formPart(form: ReportForm): string {
  return form === 'plan' ? 'ke-hoach' : `quy-${form.slice(1)}`;
}
