/**
 * `npm run pictures`: out/master.xlsx, as `npm start -- --once` left it, rendered by LibreOffice to docs/images/master-*.png.
 *
 * Needs LibreOffice and poppler (Debian: libreoffice-calc-nogui poppler-utils fonts-liberation2); says so when they are missing.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BOARD_TITLE } from '../../shared/master/board/page.ts';
import { slug } from '../../shared/text/keys.ts';
import { onePageWorkbook } from './onePage.ts';
import { shownAlone } from './shownAlone.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MASTER = join(ROOT, 'out', 'master.xlsx');
const IMAGES = join(ROOT, 'docs', 'images');
/** Tables that are shown, with the rows that fit one landscape page. */
const SHOWN = [
  'Tổng quan',
  'Khó khăn',
  'Trình UBND tỉnh',
  'Nhật ký',
  'Tiến độ nộp',
  'Kế hoạch',
  'Báo cáo Q3',
  'Điểm PAPI',
];

/** LibreOffice writes numbers as Vietnam does. */
const VIETNAMESE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item></oor:items>
`;

function has(command: string): boolean {
  try {
    execFileSync('which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

if (!has('soffice') || !has('pdftoppm')) {
  console.error(
    'Thiếu LibreOffice hoặc poppler: apt-get install -y libreoffice-calc-nogui poppler-utils fonts-liberation2',
  );
  process.exit(1);
}
if (!existsSync(MASTER)) {
  console.error('Chưa có out/master.xlsx: chạy npm start -- --once');
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'so-papi-pictures-'));
mkdirSync(IMAGES, { recursive: true });
try {
  for (const title of SHOWN) {
    const name = `master-${slug(title)}`;
    await onePageWorkbook(MASTER, title, join(folder, `${name}.xlsx`));
  }
  // A page as it stands, charts and all.
  await shownAlone(MASTER, BOARD_TITLE, join(folder, `master-${slug(BOARD_TITLE)}.xlsx`));
  const sources = readdirSync(folder).map((name) => join(folder, name));
  const settings = join(folder, 'profile', 'user');
  mkdirSync(settings, { recursive: true });
  writeFileSync(join(settings, 'registrymodifications.xcu'), VIETNAMESE);
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...sources,
    ],
    { stdio: 'ignore' },
  );
  for (const pdf of readdirSync(folder).filter((name) => name.endsWith('.pdf'))) {
    const name = pdf.replace(/\.pdf$/, '');
    execFileSync('pdftoppm', ['-png', '-r', '110', '-singlefile', join(folder, pdf), join(folder, name)]);
    await copyFile(join(folder, `${name}.png`), join(IMAGES, `${name}.png`));
    console.log(`docs/images/${name}.png`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
