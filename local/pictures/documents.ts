/**
 * Pictures of the two quarterly reports in out/: the first page, the one that is signed, one of an annex:
 * docs/images/bao-cao-*.png.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pagesOf, photographPage, renderPdfs, ROOT } from './libreOffice.ts';

const REPORTS = ['bao-cao-quy-3', 'bao-cao-quy-4'];
/** Picture -> what stands on its page and on none before. */
const SHOWN: readonly (readonly [name: string, words: readonly string[]])[] = [
  ['trang-dau', ['Độc lập - Tự do - Hạnh phúc']],
  ['trang-ky', ['Nơi nhận:']],
  ['phu-luc', ['Đơn vị tính', 'Hồ sơ tiếp nhận mới']],
];

/** @returns paths of the pictures. @throws Error where a page is not there. */
export function photographReports(): readonly string[] {
  const sources = REPORTS.map((name) => join(ROOT, 'out', `${name}.docx`)).filter((path) => existsSync(path));
  if (sources.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'so-papi-reports-'));
  try {
    return renderPdfs(sources, folder).flatMap(photographReport);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function photographReport(pdf: string): readonly string[] {
  const pages = pagesOf(pdf);
  const report = REPORTS.find((name) => pdf.endsWith(`${name}.pdf`)) ?? '';
  return SHOWN.map(([name, words]) => {
    const index = pages.findIndex((page) => words.every((word) => page.includes(word)));
    if (index < 0) throw new Error(`${report} has no page with ${words.join(', ')}`);
    return photographPage(pdf, index + 1, `${report}-${name}`);
  });
}
