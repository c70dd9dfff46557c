/**
 * What the workbook remembers between runs, in its document properties (9 KB a value): the pending submission, the last receipt
 * and the last check of each form. Never content.
 *
 * What cannot be read is as if it were not there: the server knows the truth.
 */
import type { Form } from '../../../shared/calendar/form.ts';
import type { CheckCounts, ReceiptView } from '../views.ts';
import type { Pending } from './pending.ts';

/** What is used of `GoogleAppsScript.Properties.Properties`. */
export interface Properties {
  getProperty(key: string): string | null;
  setProperty(key: string, value: string): unknown;
  deleteProperty(key: string): unknown;
}

export interface DocumentStore {
  pending(): Pending | undefined;
  setPending(pending: Pending | undefined): void;
  receipt(form: Form): ReceiptView | undefined;
  setReceipt(receipt: ReceiptView): void;
  check(form: Form): CheckCounts | undefined;
  setCheck(form: Form, counts: CheckCounts): void;
}

export function documentStore(properties: Properties): DocumentStore {
  const read = (key: string): unknown => {
    try {
      return JSON.parse(properties.getProperty(key) ?? 'null');
    } catch {
      return null;
    }
  };
  const found = <T>(key: string, mark: keyof T & string): T | undefined => {
    const value = read(key);
    return typeof value === 'object' && value !== null && mark in value ? (value as T) : undefined;
  };
  const write = (key: string, value: unknown) => properties.setProperty(key, JSON.stringify(value));
  return {
    pending: () => found<Pending>('pending', 'requestId'),
    setPending: (pending) => (pending === undefined ? properties.deleteProperty('pending') : write('pending', pending)),
    receipt: (form) => found<ReceiptView>(`receipt.${form}`, 'revision'),
    setReceipt: (receipt) => write(`receipt.${receipt.form}`, receipt),
    check: (form) => found<CheckCounts>(`check.${form}`, 'errors'),
    setCheck: (form, counts) => write(`check.${form}`, counts),
  };
}
