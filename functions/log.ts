/**
 * The log: named functions, each with the few fields that it may tell. Never a row, a token, a body or an address.
 *
 * One JSON object a line, as Cloud Logging reads it.
 */

type Severity = 'INFO' | 'WARNING' | 'ERROR';

function write(severity: Severity, message: string, fields: Readonly<Record<string, unknown>>): void {
  console.log(JSON.stringify({ severity, message, ...fields }));
}

export function logAnswer({ method, route, status, code, ms }: AnswerLog): void {
  write(status >= 500 ? 'ERROR' : 'INFO', 'answered', { method, route, status, code, ms });
}

export interface AnswerLog {
  readonly method: string;
  /** Pattern of the route, never the path: a path may hold what a person typed. */
  readonly route: string;
  readonly status: number;
  /** Problem code. */
  readonly code?: string;
  readonly ms: number;
}

/** An exception that nobody foresaw: its kind and where, not its words, which may quote data. */
export function logUnexpected(where: string, error: unknown): void {
  const { name, code, stack } = error instanceof Error ? (error as Error & { code?: unknown }) : {};
  const frames = (stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8);
  const status = (error as { status?: unknown } | null)?.status;
  write('ERROR', 'unexpected', { where, name, code: plain(code), status: plain(status), frames });
}

function plain(value: unknown): string | number | undefined {
  return typeof value === 'number' || (typeof value === 'string' && /^[\w-]{1,60}$/.test(value)) ? value : undefined;
}

export function logRun(fields: {
  readonly generation: number;
  readonly outcome: string;
  readonly rows: number;
  readonly batches: number;
  readonly attempts: number;
  readonly ms: number;
}): void {
  const { generation, outcome, rows, batches, attempts, ms } = fields;
  write('INFO', 'consolidated', { generation, outcome, rows, batches, attempts, ms });
}

export function logSweep({ generation, sealed }: { readonly generation: number; readonly sealed: boolean }): void {
  write('INFO', 'swept', { generation, sealed });
}

export function logReminders(fields: {
  readonly day: string;
  readonly people: number;
  readonly sent: number;
  readonly refused: number;
  readonly left: number;
  readonly stopped?: string;
}): void {
  const { day, people, sent, refused, left, stopped } = fields;
  write(stopped === 'unreachable' ? 'WARNING' : 'INFO', 'reminded', { day, people, sent, refused, left, stopped });
}

export function logStored({
  form,
  version,
  outcome,
}: {
  readonly form: string;
  readonly version: number;
  readonly outcome: string;
}): void {
  write(outcome === 'failed' ? 'WARNING' : 'INFO', 'report stored', { form, version, outcome });
}
