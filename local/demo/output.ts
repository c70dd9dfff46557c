/** What the demonstration leaves in `out/`: the master and three units' workbooks as .xlsx, the frozen summaries, the ledger, the mails, the documents. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HOME_AFFAIRS_EMAIL } from '../../shared/units/quangTri2023.ts';
import type { Stack } from '../stack.ts';
import type { Played } from './run.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** A department, a district, a commune. */
const SHOWN_UNITS = ['SO02', '461', '19357'];

export async function writeOutput(folder: string, played: Played, { google, mail }: Stack): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'units'), { recursive: true });
  const download = async (email: string, fileId: string) => {
    const response = await fetch(`${google.url}/drive/v3/files/${fileId}/export?mimeType=${encodeURIComponent(XLSX)}`, {
      headers: { authorization: `Bearer ${google.accessToken(email)}` },
    });
    if (!response.ok) throw new Error(`export of ${fileId}: ${response.status} ${await response.text()}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  await writeFile(join(folder, 'master.xlsx'), await download(HOME_AFFAIRS_EMAIL, played.masterSpreadsheetId));
  for (const unit of shownUnits(played)) {
    const clerk = played.clerks.get(unit);
    if (clerk !== undefined)
      await writeFile(join(folder, 'units', `${unit}.xlsx`), await download(clerk.email, clerk.spreadsheetId));
  }
  for (const [form, summary] of played.summaries)
    await writeFile(join(folder, `summary-${form}.json`), `${JSON.stringify(summary, null, 1)}\n`);
  for (const { name, bytes } of played.documents) await writeFile(join(folder, `${name}.docx`), bytes);
  await writeFile(join(folder, 'ledger.ndjson'), played.ledger);
  await mail.writeTo(join(folder, 'mails'));
}

/** The three, or the first ones that took part in their stead. */
function shownUnits({ clerks }: Played): string[] {
  const others = [...clerks.keys()].filter((unit) => !SHOWN_UNITS.includes(unit));
  return [...SHOWN_UNITS.filter((unit) => clerks.has(unit)), ...others].slice(0, 3);
}
