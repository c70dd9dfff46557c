/**
 * `npm run pictures`: out/master.xlsx and the reports, as `npm start -- --once` left them, rendered by LibreOffice to
 * docs/images/master-*.png and docs/images/bao-cao-*.png.
 *
 * Needs LibreOffice and poppler; says so when they are missing.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { BOARD_TITLE } from '../../shared/master/board/page.ts';
import { slug } from '../../shared/text/keys.ts';
import { photographReports } from './documents.ts';
import { canRender, PACKAGES, photographPage, renderPdfs, ROOT } from './libreOffice.ts';
import { onePageWorkbook } from './onePage.ts';
import { shownAlone } from './shownAlone.ts';

const MASTER = join(ROOT, 'out', 'master.xlsx');
/** Tables that are shown, with the rows that fit one landscape page. */
const SHOWN = [
  'Tổng quan',
  'Khó khăn',
  'Trình UBND tỉnh',
  'Nhật ký',
  'Tiến độ nộp',
  'Kế hoạch',
  'Báo cáo Q3',
  'Tổng hợp Q3',
  'Điểm PAPI',
];

if (!canRender()) {
  console.error(`Thiếu LibreOffice hoặc poppler: apt-get install -y ${PACKAGES}`);
  process.exit(1);
}
if (!existsSync(MASTER)) {
  console.error('Chưa có out/master.xlsx: chạy npm start -- --once');
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'so-papi-pictures-'));
try {
  for (const title of SHOWN) {
    const name = `master-${slug(title)}`;
    await onePageWorkbook(MASTER, title, join(folder, `${name}.xlsx`));
  }
  // A page as it stands, charts and all.
  await shownAlone(MASTER, BOARD_TITLE, join(folder, `master-${slug(BOARD_TITLE)}.xlsx`));
  const sources = readdirSync(folder).map((name) => join(folder, name));
  for (const pdf of renderPdfs(sources, folder)) console.log(photographPage(pdf, 1, basename(pdf, '.pdf')));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const picture of photographReports()) console.log(picture);
