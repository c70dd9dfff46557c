/** The whole file with one sheet in sight: LibreOffice prints no hidden one, and charts keep what they are drawn from. */
import { readFile, writeFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const WORKBOOK = 'xl/workbook.xml';

export async function shownAlone(source: string, title: string, target: string): Promise<void> {
  const parts = unzipSync(await readFile(source));
  const workbook = strFromU8(parts[WORKBOOK] ?? new Uint8Array());
  const sheets = [...workbook.matchAll(/<sheet [^>]*>/g)].map(([tag]) => tag);
  const index = sheets.findIndex((tag) => tag.includes(` name="${title}"`));
  if (index < 0) throw new Error(`the master has no sheet ${title}`);
  const shown = workbook
    .replace(/<sheet [^>]*>/g, (tag) => (tag === sheets[index] ? tag : hidden(tag)))
    .replace(/ (activeTab|firstSheet)="\d+"/g, (_whole, name: string) => ` ${name}="${index}"`);
  await writeFile(target, zipSync({ ...parts, [WORKBOOK]: strToU8(shown) }));
}

function hidden(tag: string): string {
  return tag.replace(/ state="\w+"/, '').replace('<sheet ', '<sheet state="hidden" ');
}
