/** Names of the files: ASCII, and the same for every version, so that a person finds what is brought up to date. */
import type { OfficialDocument } from '../../shared/report/document.ts';
import type { ReportForm } from '../../shared/report/reports.ts';

/** "bao-cao-quy-3-2023.docx", "bao-cao-ke-hoach-2023.docx". */
export function reportFileName(form: ReportForm, document: OfficialDocument): string {
  return `bao-cao-${formPart(form)}-${document.imprint.year}.docx`;
}

/** "cong-van-don-doc-quy-3-2023.docx". */
export function letterFileName(form: ReportForm, document: OfficialDocument): string {
  return `cong-van-don-doc-${formPart(form)}-${document.imprint.year}.docx`;
}

function formPart(form: ReportForm): string {
  return form === 'plan' ? 'ke-hoach' : `quy-${form.slice(1)}`;
}
