/** What the demonstration leaves in `out/`: the master and three units' workbooks as .xlsx, the frozen summaries, the ledger, the mails, the documents. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LEVELS } from '../../shared/calendar/level.ts';
import { HOME_AFFAIRS_EMAIL } from '../../shared/units/quangTri2023.ts';
import type { Stack } from '../stack.ts';
import type { Played } from './run.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

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

/** Of each level the first that sent every form. */
function shownUnits({ outcome }: Played): readonly string[] {
  const complete = outcome.complete();
  return LEVELS.flatMap((level) => complete.find((unit) => unit.level === level)?.id ?? []);
}
