/** `SpreadsheetApp.Protection`: of a range or of a whole sheet. https://developers.google.com/apps-script/reference/spreadsheet/protection */
import { Exception } from '../../services/exception.ts';
import { enumValue, type EnumValue } from '../../services/enumeration.ts';
import { serviceObject } from '../../services/serviceObject.ts';
import { areaOfGridRange, gridRangeOf } from '../book/area.ts';
import { rangesKept, type Host } from '../book/host.ts';
import type { GridRange, ProtectedRange, SheetResource } from '../book/resource.ts';
import { EDITING_ROLES, emailsOf, userOf } from '../spreadsheet/people.ts';

/** A protection of a sheet names no rows and no columns. */
const isOfSheet = ({ startRowIndex, endRowIndex, startColumnIndex, endColumnIndex }: GridRange): boolean =>
  [startRowIndex, endRowIndex, startColumnIndex, endColumnIndex].every((bound) => bound === undefined);

const emailOf = (user: string | { getEmail(): string }): string =>
  (typeof user === 'string' ? user : user.getEmail()).toLowerCase();

const editorsOf = (host: Host, id: number, current: () => ProtectedRange, update: Update) => {
  const emails = (): readonly string[] => {
    const { warningOnly, editors } = current();
    if (warningOnly === true) return [];
    return editors?.users ?? emailsOf(host, EDITING_ROLES);
  };
  const domainUsersCanEdit = (): boolean => current().editors?.domainUsersCanEdit ?? false;
  const write = (users: readonly string[], isOpenToDomain: boolean): object =>
    update({ editors: { users, ...(isOpenToDomain ? { domainUsersCanEdit: true } : {}) } }, 'editors');
  const add = (users: readonly (string | { getEmail(): string })[]): object =>
    write([...new Set([...emails(), ...users.map(emailOf)])], domainUsersCanEdit());
  /** The owner of the file and whoever asks stay: Google lets nobody shut them out. */
  const remove = (users: readonly (string | { getEmail(): string })[]): object => {
    const leaving = new Set(users.map(emailOf));
    leaving.delete(host.environment.account.toLowerCase());
    return write(
      emails().filter((email) => !leaving.has(email.toLowerCase())),
      domainUsersCanEdit(),
    );
  };
  return {
    getEditors: () => emails().map(userOf),
    addEditor: (user: string | { getEmail(): string }) => add([user]),
    addEditors: add,
    removeEditor: (user: string | { getEmail(): string }) => remove([user]),
    removeEditors: remove,
    canDomainEdit: domainUsersCanEdit,
    setDomainEdit: (isAllowed: boolean) => write(emails(), isAllowed),
  };
};

type Update = (change: Partial<ProtectedRange>, fields: string) => object;

const makeProtection = (host: Host, id: number): object => {
  const { book } = host;
  const current = (): ProtectedRange => {
    const all = book.file().sheets.flatMap(({ protectedRanges = [] }) => protectedRanges);
    const found = all.find(({ protectedRangeId }) => protectedRangeId === id);
    if (!found) throw new Exception('The protection no longer exists.');
    return found;
  };
  const update: Update = (change, fields) => {
    book.write({ updateProtectedRange: { protectedRange: { protectedRangeId: id, ...change }, fields } }, ['file']);
    return protection;
  };
  const rangeOf = (range: GridRange): object => host.range(areaOfGridRange(range, book.sheet(range.sheetId ?? 0)));
  const nameOf = (): string | null =>
    book.file().namedRanges?.find(({ namedRangeId }) => namedRangeId === current().namedRangeId)?.name ?? null;
  const protection: object = serviceObject('SpreadsheetApp.Protection', {
    ...editorsOf(host, id, current, update),
    canEdit: () => book.canEdit() && (current().warningOnly === true || current().requestingUserCanEdit === true),
    getDescription: () => current().description ?? '',
    getProtectionType: () => enumValue('SpreadsheetApp.ProtectionType', isOfSheet(current().range) ? 'SHEET' : 'RANGE'),
    getRange: () => rangeOf(current().range),
    getRangeName: nameOf,
    getUnprotectedRanges: () => (current().unprotectedRanges ?? []).map(rangeOf),
    isWarningOnly: () => current().warningOnly === true,
    remove: () => {
      book.write({ deleteProtectedRange: { protectedRangeId: id } }, ['file']);
    },
    setDescription: (description: string) => update({ description }, 'description'),
    setRange: (range: object) => update({ range: gridRangeOf(rangesKept.of(range).area) }, 'range'),
    setUnprotectedRanges: (ranges: object[]) => {
      const unprotectedRanges = ranges.map((range) => gridRangeOf(rangesKept.of(range).area));
      return update({ unprotectedRanges }, 'unprotectedRanges');
    },
    setWarningOnly: (warningOnly: boolean) => update({ warningOnly }, 'warningOnly'),
  });
  return protection;
};

export const protectArea = (host: Host, range: GridRange): object => {
  const reply = host.book.perform({ addProtectedRange: { protectedRange: { range } } }) as {
    readonly addProtectedRange: { readonly protectedRange: ProtectedRange };
  };
  return makeProtection(host, reply.addProtectedRange.protectedRange.protectedRangeId);
};

/** A sheet has one protection at most: asked again, it is the same. */
export const protectSheet = (host: Host, { properties, protectedRanges = [] }: SheetResource): object => {
  const known = protectedRanges.find(({ range }) => isOfSheet(range));
  if (known) return makeProtection(host, known.protectedRangeId);
  return protectArea(host, { sheetId: properties.sheetId ?? 0 });
};

export const protectionsOf = (host: Host, sheets: readonly SheetResource[], type: EnumValue): object[] =>
  sheets
    .flatMap(({ protectedRanges = [] }) => protectedRanges)
    .filter(({ range }) => isOfSheet(range) === (type.name() === 'SHEET'))
    .map(({ protectedRangeId }) => makeProtection(host, protectedRangeId));
