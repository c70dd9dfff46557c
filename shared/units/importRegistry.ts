/**
 * A registry from CSV: code, name, level, parent, protocol order, e-mails, validity, what it succeeds. All faults at once.
 *
 * A code is text and stays as it was written; one that lost its leading noughts is a fault, never mended in silence.
 */
import { readCsv, type CsvRow } from './csv.ts';
import { sortFaults, type ImportFault } from './importFault.ts';
import { levelOf, withLostZeros } from './levelWords.ts';
import { readDay, readMailboxes } from './mailboxes.ts';
import { isOutsideBody } from './outsideBodies.ts';
import type { Mailbox, Unit } from './registry.ts';
import { familyFaults } from './registryFamily.ts';
import { searchKey } from '../text/keys.ts';

const HEADERS = {
  order: ['order', 'thu tu', 'tt', 'stt'],
  code: ['code', 'ma', 'ma don vi'],
  name: ['name', 'ten', 'ten don vi'],
  level: ['level', 'cap'],
  parent: ['parent', 'don vi cha', 'ma don vi cha', 'cap huyen'],
  officers: ['officers', 'email', 'thu dien tu', 'email can bo'],
  leaders: ['leaders', 'email lanh dao'],
  validFrom: ['valid from', 'hieu luc tu', 'ngay hieu luc'],
  validTo: ['valid to', 'hieu luc den', 'ngay het hieu luc'],
  succeeds: ['succeeds', 'ke thua', 'ke thua tu'],
  reports: ['reports', 'bao cao', 'phai bao cao'],
} as const;
type Column = keyof typeof HEADERS;

const REQUIRED: readonly Column[] = ['order', 'code', 'name', 'level'];

export function importRegistry(text: string): {
  readonly units: readonly Unit[];
  readonly faults: readonly ImportFault[];
} {
  const { rows, missing, faults: shape } = readCsv(text, HEADERS);
  const faults: ImportFault[] = [...shape];
  for (const column of missing.filter((one) => REQUIRED.some((required) => required === one))) {
    faults.push({ code: 'column-missing', line: 1, column, received: '' });
  }
  if (faults.length > 0) return { units: [], faults: sortFaults(faults) };
  if (rows.length === 0) return { units: [], faults: [{ code: 'table-empty', line: 1, column: '', received: '' }] };
  const codes = new Set<string>();
  const units = rows.map((row) => {
    const read = new RowReader(row);
    const unit = read.unit(codes);
    faults.push(...read.faults);
    return unit;
  });
  faults.push(...familyFaults(units, (index) => rows[index]?.line ?? 0));
  return { units, faults: sortFaults(faults) };
}

/** One row -> one unit; gathers what is wrong. A unit with a fault never leaves the import, so its gaps are filled anyhow. */
class RowReader {
  readonly faults: ImportFault[] = [];
  private readonly row: CsvRow;

  constructor(row: CsvRow) {
    this.row = row;
  }

  unit(codes: Set<string>): Unit {
    for (const column of REQUIRED) if (this.cell(column) === '') this.fault('cell-required', column);
    const level = levelOf(this.cell('level'));
    if (level === undefined && this.cell('level') !== '') this.fault('level-unknown', 'level');
    const id = this.code(codes, level);
    const order = Number(this.cell('order'));
    if (!/^\d*$/.test(this.cell('order'))) this.fault('order-malformed', 'order');
    const parent = this.cell('parent');
    const succeeds = this.cell('succeeds')
      .split(/[\s,;]+/)
      .filter((code) => code !== '');
    return {
      ...{ id, name: this.cell('name'), level: level ?? 'xa', order, reports: this.reports() },
      mailboxes: [...this.mailboxes('officer', 'officers'), ...this.mailboxes('leader', 'leaders')],
      ...(parent === '' ? {} : { parent }),
      ...this.validity(),
      ...(succeeds.length === 0 ? {} : { succeeds }),
    };
  }

  private cell(column: Column): string {
    return this.row.cells[column] ?? '';
  }

  private fault(code: ImportFault['code'], column: Column, received = this.cell(column), expected?: string): void {
    this.faults.push({ code, line: this.row.line, column, received, ...(expected === undefined ? {} : { expected }) });
  }

  private code(codes: Set<string>, level: Unit['level'] | undefined): string {
    const id = this.cell('code');
    if (id === '') return id;
    const whole = level === undefined ? undefined : withLostZeros(id, level);
    if (!/^[A-Za-z0-9-]{1,40}$/.test(id)) this.fault('code-malformed', 'code');
    else if (whole !== undefined) this.fault('code-zeros-lost', 'code', id, whole);
    if (codes.has(id)) this.fault('code-duplicate', 'code');
    codes.add(id);
    return id;
  }

  /** Bodies outside UBND report only where the table says so. */
  private reports(): boolean {
    const key = searchKey(this.cell('reports'));
    if (key === '') return !isOutsideBody(this.cell('name'));
    const yes = ['co', 'x', 'yes', 'true', '1'].includes(key);
    if (!yes && !['khong', 'no', 'false', '0'].includes(key)) this.fault('yes-no-unknown', 'reports');
    return yes;
  }

  private mailboxes(role: Mailbox['role'], column: 'officers' | 'leaders'): readonly Mailbox[] {
    const { mailboxes, faults } = readMailboxes(role, this.cell(column));
    for (const { code, received } of faults) this.fault(code, column, received);
    return mailboxes;
  }

  private validity(): Pick<Unit, 'validFrom' | 'validTo'> {
    const [validFrom, validTo] = (['validFrom', 'validTo'] as const).map((column) => {
      const day = this.cell(column) === '' ? undefined : readDay(this.cell(column));
      if (day === null) this.fault('date-malformed', column);
      return day ?? undefined;
    });
    if (validFrom !== undefined && validTo !== undefined && validTo < validFrom) this.fault('date-order', 'validTo');
    return { ...(validFrom === undefined ? {} : { validFrom }), ...(validTo === undefined ? {} : { validTo }) };
  }
}
