/** A registry from CSV: code, name, level, parent, protocol order, e-mails, validity. All faults at once. */
import type { Level } from '../calendar/settings.ts';
import { parseVietnameseDate } from '../text/dates.ts';
import { searchKey } from '../text/keys.ts';
import { readCsv, type CsvRow } from './csv.ts';
import type { ImportFault } from './importFault.ts';
import type { Mailbox, Unit } from './registry.ts';

const HEADERS = {
  order: ['order', 'thu tu', 'tt', 'stt'],
  code: ['code', 'ma', 'ma don vi'],
  name: ['name', 'ten', 'ten don vi'],
  level: ['level', 'cap'],
  parent: ['parent', 'don vi cha', 'cap huyen'],
  officers: ['officers', 'email', 'thu dien tu', 'email can bo'],
  leaders: ['leaders', 'email lanh dao'],
  validFrom: ['valid from', 'hieu luc tu'],
  validTo: ['valid to', 'hieu luc den'],
} as const;

const REQUIRED: readonly (keyof typeof HEADERS)[] = ['order', 'code', 'name', 'level'];

const LEVEL_WORDS: Readonly<Record<string, Level>> = {
  so: 'so',
  'so ban nganh': 'so',
  tinh: 'so',
  huyen: 'huyen',
  'cap huyen': 'huyen',
  xa: 'xa',
  'cap xa': 'xa',
};

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export function importRegistry(text: string): {
  readonly units: readonly Unit[];
  readonly faults: readonly ImportFault[];
} {
  const { rows, missing } = readCsv(text, HEADERS);
  const faults: ImportFault[] = missing
    .filter((column) => REQUIRED.some((required) => required === column))
    .map((column) => ({ code: 'column-missing', line: 1, column, received: '' }));
  if (faults.length > 0) return { units: [], faults };
  const codes = new Set<string>();
  const units = rows.map((row) => unitOf(row, codes, faults));
  for (const [index, unit] of units.entries()) {
    if (unit.parent === undefined) continue;
    const parent = units.find((one) => one.id === unit.parent);
    if (parent?.level !== 'huyen' || unit.level !== 'xa') {
      faults.push({ code: 'parent-unknown', line: rows[index]?.line ?? 0, column: 'parent', received: unit.parent });
    }
  }
  return { units, faults };
}

function unitOf({ line, cells }: CsvRow, codes: Set<string>, faults: ImportFault[]): Unit {
  const fault = (code: ImportFault['code'], column: string, received: string) =>
    faults.push({ code, line, column, received });
  for (const column of REQUIRED) if ((cells[column] ?? '') === '') fault('cell-required', column, '');

  const id = cells['code'] ?? '';
  if (id !== '' && !/^[A-Za-z0-9-]{1,40}$/.test(id)) fault('code-malformed', 'code', id);
  if (codes.has(id)) fault('code-duplicate', 'code', id);
  codes.add(id);

  const level = LEVEL_WORDS[searchKey(cells['level'] ?? '')];
  if (level === undefined && (cells['level'] ?? '') !== '') fault('level-unknown', 'level', cells['level'] ?? '');
  const order = Number(cells['order']);
  if (!Number.isInteger(order)) fault('order-malformed', 'order', cells['order'] ?? '');

  const dates = (['validFrom', 'validTo'] as const).map((column) => {
    const typed = cells[column] ?? '';
    if (typed === '') return undefined;
    const parsed = parseVietnameseDate(typed);
    if (parsed.ok) return parsed.date;
    fault('date-malformed', column, typed);
    return undefined;
  });
  const [validFrom, validTo] = dates;
  const parent = cells['parent'] ?? '';
  return {
    ...{ id, name: cells['name'] ?? '', level: level ?? 'xa', order, reports: true },
    mailboxes: [...mailboxes('officer', cells['officers'], fault), ...mailboxes('leader', cells['leaders'], fault)],
    ...(parent === '' ? {} : { parent }),
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
  };
}

function mailboxes(
  role: Mailbox['role'],
  cell: string | undefined,
  fault: (code: ImportFault['code'], column: string, received: string) => void,
): Mailbox[] {
  const seen = new Set<string>();
  const emails = (cell ?? '').split(/[\s,;]+/).filter((email) => email !== '');
  return emails.flatMap((typed) => {
    const email = typed.toLowerCase();
    if (!EMAIL.test(email)) fault('email-malformed', 'officers', typed);
    else if (seen.has(email)) fault('email-duplicate', 'officers', typed);
    else {
      seen.add(email);
      return [{ email, role }];
    }
    return [];
  });
}
