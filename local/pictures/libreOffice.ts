/** LibreOffice and poppler as this machine has them: office files to PDF, pages of a PDF to pictures. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const IMAGES = join(ROOT, 'docs', 'images');
export const PACKAGES = 'libreoffice-calc-nogui libreoffice-writer-nogui poppler-utils fonts-liberation2';

/** LibreOffice writes numbers as Vietnam does. */
const VIETNAMESE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item></oor:items>
`;

export function canRender(): boolean {
  return ['soffice', 'pdftoppm', 'pdftotext'].every(has);
}

function has(command: string): boolean {
  try {
    execFileSync('which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** @param folder of its own, for the PDFs and the profile. @returns paths of the PDFs, in the order of the sources. */
export function renderPdfs(sources: readonly string[], folder: string): readonly string[] {
  const settings = join(folder, 'profile', 'user');
  mkdirSync(settings, { recursive: true });
  writeFileSync(join(settings, 'registrymodifications.xcu'), VIETNAMESE);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...sources], {
    stdio: 'ignore',
  });
  return sources.map((source) => join(folder, `${basename(source, extname(source))}.pdf`));
}

/** Writes `docs/images/{name}.png`. @param page from 1. @returns its path from the project's root. */
export function photographPage(pdf: string, page: number, name: string): string {
  mkdirSync(IMAGES, { recursive: true });
  const only = ['-f', String(page), '-l', String(page), '-singlefile'];
  execFileSync('pdftoppm', ['-png', '-r', '110', ...only, pdf, join(IMAGES, name)]);
  return `docs/images/${name}.png`;
}

/** Words of each page, in order. */
export function pagesOf(pdf: string): readonly string[] {
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  return text.normalize('NFC').split('\f').slice(0, -1);
}
