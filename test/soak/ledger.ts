/** The ledger of a few small units, as a list of entries that acts are appended to. */
import { EMPTY_CHAIN, nextEntry } from '../../shared/ledger/chain.ts';
import type { Act as LedgerAct, Entry } from '../../shared/ledger/entry.ts';
import { fold } from '../../shared/ledger/fold.ts';
import { contentHash } from '../../shared/ledger/hash.ts';
import { latestRevision } from '../../shared/ledger/state.ts';
import type { TaskGroup, TaskRow } from '../../shared/forms/content.ts';
import { frozenOf } from '../../shared/summaries/freeze.ts';
import { summarize } from '../../shared/summaries/summarize.ts';
import { settings2023 } from '../../local/demo/province.ts';
import type { ReviewPayload } from '../../shared/ledger/payloads.ts';
import { AS_OF } from '../functions/consolidate/asOf.ts';
import type { Act } from './steps.ts';

export const UNITS = ['10001', '10002', '10003'] as const;
const AT = '2023-08-01T02:00:00.000Z';
const BY = 'can-bo@xa.example';

function taskOf(id: number, word: number): TaskRow {
  return {
    ...{ id: `NV-${String(id).padStart(2, '0')}`, group: ((id % 7) + 1) as TaskGroup, contents: ['1.3'] },
    ...{
      task: `Việc ${id} lần ${word}`,
      product: 'Biên bản',
      lead: 'Văn phòng',
      finish: { kind: 'date', date: '2023-11-15' },
    },
  };
}

export class SmallLedger {
  readonly entries: Entry[];
  readonly #names = new Map<string, string>(UNITS.map((id) => [id, `UBND xã ${id}`]));
  #requests: number;

  /** @param before entries to go on from. */
  private constructor(before: readonly Entry[]) {
    this.entries = [...before];
    this.#requests = before.length;
  }

  static begin(): SmallLedger {
    const ledger = new SmallLedger([]);
    ledger.#open();
    return ledger;
  }

  /** A ledger of its own that begins with what this one holds. */
  fork(): SmallLedger {
    return new SmallLedger(this.entries);
  }

  #open(): void {
    this.#append({ unit: '_', kind: 'settings', form: null, revision: 0, payload: settings2023('') });
    this.#register();
    for (const [index, unit] of UNITS.entries()) this.#plan(unit, [1, 2, 3].slice(0, index + 1), 0);
  }

  act(kind: Act, a: number, b: number, c: number): void {
    const unit = UNITS[a % UNITS.length] ?? UNITS[0];
    const plan = latestRevision(fold(this.entries).units.get(unit), 'plan');
    const ids = (plan?.content.tasks ?? []).map(({ id }) => Number(id.slice(3)));
    switch (kind) {
      case 'submit': {
        const next = Math.max(0, ...this.#known(unit)) + 1;
        this.#plan(unit, [...ids, next], c);
        break;
      }
      case 'resubmit':
        this.#plan(unit, ids, c);
        break;
      case 'reorder': {
        const from = b % Math.max(1, ids.length);
        this.#plan(unit, [...ids.slice(from), ...ids.slice(0, from)], c);
        break;
      }
      case 'withdraw':
        this.#plan(unit, ids.length > 1 ? ids.filter((_, index) => index !== b % ids.length) : ids, c);
        break;
      case 'return':
        this.#review(unit, plan?.revision, { decision: 'return', reason: 'Chưa rõ', remarks: [] });
        break;
      case 'accept':
        this.#review(unit, plan?.revision, { decision: 'accept' });
        break;
      case 'rename':
        this.#names.set(unit, `UBND phường ${unit} (${b})`);
        this.#register();
        break;
      case 'difficulty':
        this.#difficulties(unit, (b % 3) + 1, c);
        break;
      case 'report':
        this.#report(unit, ids, c);
        break;
      case 'freeze':
        this.#freeze(c);
    }
  }

  #known(unit: string): number[] {
    return [...(fold(this.entries).units.get(unit)?.knownTasks.keys() ?? [])].map((id) => Number(id.slice(3)));
  }

  #plan(unit: string, ids: readonly number[], word: number): void {
    const content = { reviews: [], tasks: ids.map((id) => taskOf(id, word)) };
    this.#submit(unit, 'plan', content);
  }

  #review(unit: string, revision: number | undefined, payload: ReviewPayload): void {
    if (revision !== undefined) this.#append({ unit, kind: 'review', form: 'plan', revision, payload });
  }

  #difficulties(unit: string, count: number, word: number): void {
    const difficulties = Array.from({ length: count }, (_, index) => ({
      ...{ id: `KK-0${index + 1}`, date: '2023-08-02', difficulty: `Vướng ${index} lần ${word}` },
      ...{ proposal: 'Cấp máy', level: 'province' as const },
    }));
    this.#submit(unit, 'kk', { difficulties });
  }

  #report(unit: string, ids: readonly number[], word: number): void {
    const tasks = ids.map((id) => ({ id: taskOf(id, word).id, state: 'in-progress' as const, percent: word % 100 }));
    this.#submit(unit, 'q3', { tasks, figures: { vb_chi_dao: { kind: 'value', value: word } } });
  }

  /** As it stands, whether anything changed since the version before or not. */
  #freeze(word: number): void {
    const state = fold(this.entries);
    const version = (state.freezes?.q3?.length ?? 0) + 1;
    const summary = frozenOf(summarize(state, 'q3', AS_OF));
    const reason = version === 1 ? {} : { reason: `Lý do ${word}` };
    const payload = { form: 'q3' as const, version, summary, ...reason };
    this.#append({ unit: '_', kind: 'freeze', form: 'q3', revision: 0, payload });
  }

  #submit(unit: string, form: 'plan' | 'kk' | 'q3', content: LedgerAct<'submission'>['payload']['content']): void {
    const revision = (latestRevision(fold(this.entries).units.get(unit), form)?.revision ?? 0) + 1;
    const payload = { content, minutesLate: 0, warnings: {}, contentHash: contentHash(content) };
    this.#append({ unit, kind: 'submission', form, revision, payload });
  }

  #register(): void {
    const units = UNITS.map((id, index) => ({
      ...{ id, name: this.#names.get(id) ?? id, level: 'xa' as const, order: index + 1, mailboxes: [], reports: true },
    }));
    const payload = { units, staff: [{ email: 'so@snv.example', role: 'home-affairs' as const }] };
    this.#append({ unit: '_', kind: 'registry', form: null, revision: 0, payload });
  }

  #append(act: Omit<LedgerAct, 'at' | 'by' | 'requestId'>): void {
    const last = this.entries.filter(({ unit }) => unit === act.unit).at(-1) ?? EMPTY_CHAIN;
    const entry = nextEntry(last, { ...act, at: AT, by: BY, requestId: `request-${++this.#requests}` });
    this.entries.push({ ...entry, committedAt: AT });
  }
}
