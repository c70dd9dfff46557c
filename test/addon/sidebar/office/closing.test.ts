/** The office at the end of a round: documents, frozen figures, signed papers, mails. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OfficeAct } from '../../../../addon/sidebar/office/acts.ts';
import { mailedInWords } from '../../../../addon/sidebar/office/closingWords.ts';
import type { OfficeEvent } from '../../../../addon/sidebar/office/events.ts';
import { canBegin, nextAct, reloadOf, retryOf } from '../../../../addon/sidebar/office/next.ts';
import { reduce } from '../../../../addon/sidebar/office/reduce.ts';
import { INITIAL, type OfficeState } from '../../../../addon/sidebar/office/state.ts';
import { CONFLICT, FAULTY } from '../../../browser/sidebar/office/closingStates.ts';
import { ALL_MAILED, DOCUMENTS, FILE, REMINDERS, RUN, STORED } from '../../../browser/sidebar/office/closingViews.ts';
import { STAFF } from '../../../browser/sidebar/office/views.ts';

const LOST = { code: 'connection-lost' };
const REASON = 'Hai xã gửi bổ sung.';

function after(...events: readonly OfficeEvent[]): OfficeState {
  return events.reduce(reduce, INITIAL);
}
const asked = (act: OfficeAct): OfficeEvent => ({ kind: 'asked', act, requestId: 'r-1' });
const refused = (act: OfficeAct, problem: { readonly code: string }): OfficeEvent => ({
  ...{ kind: 'refused', act, problem },
});

const ON_DOCUMENTS: readonly OfficeEvent[] = [
  { kind: 'entered', person: STAFF },
  { kind: 'page-chosen', page: 'documents' },
  { kind: 'documents-told', documents: DOCUMENTS },
];
const freeze = { kind: 'freeze', form: 'q3', freeze: { reason: REASON, after: 1 } } as const satisfies OfficeAct;
const REFREEZING: readonly OfficeEvent[] = [
  ...ON_DOCUMENTS,
  { kind: 'paper-wanted', asking: { form: 'q3', what: 'freeze' } },
  { kind: 'freeze-reason-typed', form: 'q3', text: REASON },
];
const TYPED = { number: '125/BC-SNV', date: '2023-09-22', link: '' };
const issue = {
  kind: 'issue',
  form: 'q3',
  issue: { number: '125/BC-SNV', date: '2023-09-22' },
} as const satisfies OfficeAct;
const RECORDING: readonly OfficeEvent[] = [
  ...ON_DOCUMENTS,
  { kind: 'paper-wanted', asking: { form: 'q3', what: 'issue' } },
  { kind: 'issue-typed', form: 'q3', issue: TYPED },
];
const mail = { kind: 'mail', occasion: 'ladder' } as const satisfies OfficeAct;
const PREVIEWED: OfficeEvent = { kind: 'previewed', preview: { occasion: 'ladder', view: REMINDERS } };
const ON_MAILS: readonly OfficeEvent[] = [
  { kind: 'entered', person: STAFF },
  { kind: 'page-chosen', page: 'reminders' },
  PREVIEWED,
];

describe('freezing again', () => {
  test('asks why, and takes the focus', () => {
    expect(after(...REFREEZING)).toMatchObject({
      ...{ asking: { form: 'q3', what: 'freeze' }, papers: { q3: { reason: REASON } } },
      focus: { target: 'confirmation' },
    });
  });
  test('not after all: the focus goes back, the reason stays', () => {
    const state = after(...REFREEZING, { kind: 'paper-wanted' });
    expect([state.asking, state.focus?.target]).toEqual([undefined, 'ask-freeze-q3']);
    expect(state.papers.q3?.reason).toBe(REASON);
  });
  test('once entered it is told, its reason is spent, and the documents are read anew', () => {
    const done: OfficeEvent = { kind: 'refrozen', act: freeze };
    const state = after(...REFREEZING, asked(freeze), done);
    expect(state.news?.words).toContain('Báo cáo Quý III năm 2023: bản thứ 2');
    expect([state.busy, state.asking, state.papers.q3?.reason]).toEqual([undefined, undefined, '']);
    expect(nextAct(state, done)).toEqual({ kind: 'documents', quiet: true });
  });
  test.each(['freeze-conflict', 'freeze-unchanged', 'quarter-not-frozen'])(
    '%s: what stands is read, what was written stays',
    (code) => {
      const met = refused(freeze, { ...CONFLICT, code });
      const state = after(...REFREEZING, asked(freeze), met);
      expect([state.asking, state.trouble?.problem.code, state.focus?.target]).toEqual([undefined, code, 'problem']);
      expect(nextAct(state, met)).toEqual({ kind: 'documents', quiet: true });
      const told = reduce(state, { kind: 'documents-told', documents: DOCUMENTS });
      expect([told.trouble?.problem.code, told.papers.q3?.reason]).toEqual([code, REASON]);
    },
  );
  test('a lost call leaves the question open, to be tried again as it was', () => {
    const state = after(...REFREEZING, asked(freeze), refused(freeze, LOST));
    expect(state).toMatchObject({ asking: { what: 'freeze' }, papers: { q3: { reason: REASON } } });
    expect(retryOf({ act: freeze, problem: LOST })).toEqual(freeze);
  });
});

describe('a signed paper', () => {
  test('what is faulty is not sent: the first faulty field takes the focus', () => {
    const state = after(...RECORDING, { kind: 'issue-faulty', issue: { ...TYPED, number: '', date: '' } });
    expect([state.asking?.isChecked, state.focus?.target]).toEqual([true, 'issue-number']);
  });
  test('what the api finds stands at its field, until it is typed over', () => {
    const state = after(...RECORDING, asked(issue), refused(issue, FAULTY));
    expect([state.focus?.target, state.papers.q3?.issue]).toEqual(['issue-date', TYPED]);
    expect(reduce(state, { kind: 'issue-typed', form: 'q3', issue: TYPED }).trouble).toBeUndefined();
  });
  test('once entered it is told, and what was typed is spent', () => {
    const done: OfficeEvent = { kind: 'issued', act: issue };
    const state = after(...RECORDING, asked(issue), done);
    expect(state.news?.words).toContain('125/BC-SNV');
    expect([state.asking, state.papers.q3?.issue, state.requestIds]).toEqual([undefined, undefined, {}]);
    expect(nextAct(state, done)).toEqual({ kind: 'documents', quiet: true });
  });
  test('tried again before its end is known it is the same act', () => {
    const state = after(...RECORDING, asked(issue), refused(issue, LOST));
    expect(Object.values(state.requestIds)).toEqual(['r-1']);
    expect(retryOf({ act: issue, problem: LOST })).toEqual(issue);
  });
});

describe('a file', () => {
  const download = { kind: 'download', form: 'q3', what: 'report' } as const satisfies OfficeAct;
  const downloaded: OfficeEvent = { kind: 'downloaded', name: FILE.name, url: 'blob:1' };

  test('that was saved can be saved once more, and one in the folder be opened', () => {
    const state = after(...ON_DOCUMENTS, asked(download), downloaded);
    expect(state).toMatchObject({
      ...{ news: { link: { href: 'blob:1', name: FILE.name, isFile: true } }, focus: { target: 'news' } },
    });
    expect(reduce(state, { kind: 'stored', stored: STORED }).news?.link).toEqual({
      ...{ href: STORED.link, name: STORED.name },
    });
  });
  test('that comes while one looks elsewhere moves nobody', () => {
    const away = after(...ON_DOCUMENTS, asked(download), { kind: 'page-chosen', page: 'claims' });
    const state = reduce(away, downloaded);
    expect([state.page, state.focus]).toEqual(['claims', away.focus]);
    expect(state.news?.link?.name).toBe(FILE.name);
  });
  test('is asked for again whatever was in the way', () => {
    for (const code of ['report-file-missing', 'report-folder-unreachable', 'master-unreachable'])
      expect(retryOf({ act: { kind: 'store', form: 'q3' }, problem: { code } })).toEqual({ kind: 'store', form: 'q3' });
    expect(retryOf({ act: freeze, problem: { code: 'role-forbidden' } })).toBeUndefined();
  });
});

describe('mails', () => {
  test('nothing is sent before it was seen, of another occasion neither, nor without a server or anybody to mail', () => {
    const check = (state: OfficeState, expected: boolean) => expect(canBegin(state, mail)).toBe(expected);
    const shown = (over: object): OfficeEvent => ({
      ...{ kind: 'previewed', preview: { occasion: 'ladder', view: { ...REMINDERS, ...over } } },
    });
    check(after(...ON_MAILS.slice(0, 2)), false);
    check(after(...ON_MAILS), true);
    check(after({ kind: 'previewed', preview: { occasion: 'owing', view: REMINDERS } }), false);
    check(after(shown({ canSend: false })), false);
    check(after({ kind: 'previewed', preview: { occasion: 'ladder', view: ALL_MAILED } }), false);
    check(after(...ON_MAILS, { kind: 'page-chosen', page: 'home' }), false);
  });
  test('a second click finds the first under way, and after it nothing that was seen', () => {
    const sending = after(...ON_MAILS, asked(mail));
    expect([canBegin(sending, mail), sending.focus?.target]).toEqual([false, 'panel']);
    expect(canBegin(reduce(sending, { kind: 'mailed', act: mail, run: RUN }), mail)).toBe(false);
  });
  test('what became of it is told, and what is left is looked at anew', () => {
    const mailed: OfficeEvent = { kind: 'mailed', act: mail, run: RUN };
    const state = after(...ON_MAILS, asked(mail), mailed);
    expect(state).toMatchObject({ news: { words: 'Đã gửi 2 thư.', isPartial: false }, focus: { target: 'news' } });
    expect(nextAct(state, mailed)).toEqual({ kind: 'preview', occasion: 'ladder', quiet: true });
    const again = reduce(state, { kind: 'previewed', preview: { occasion: 'ladder', view: ALL_MAILED } });
    expect([again.news, again.focus]).toEqual([state.news, state.focus]);
  });
  test('of a sending that was lost nobody knows the end: it is looked at, never sent again', () => {
    const state = after(...ON_MAILS, asked(mail), refused(mail, LOST));
    expect(state.preview).toBeUndefined();
    expect(canBegin(state, mail)).toBe(false);
    expect(retryOf({ act: mail, problem: LOST })).toEqual({ kind: 'preview', occasion: 'ladder' });
  });
  test('what is told of a run', () => {
    const check = (run: Partial<typeof RUN>, expected: RegExp, isPartial: boolean | undefined) => {
      const { words, ...rest } = mailedInWords({ ...RUN, ...run });
      expect(words).toMatch(expected);
      expect(rest.isPartial).toBe(isPartial);
    };
    check({ sent: 25 }, /^Đã gửi 25 thư\.$/, false);
    check({ sent: 24, refused: 1 }, /^Đã gửi 24 thư\. 1 thư bị máy chủ thư từ chối/, true);
    check({ sent: 12, left: 13, stopped: 'time' }, /^Đã gửi 12 thư\. Còn 13 thư cho lượt sau/, true);
    check({ sent: 0, left: 25, stopped: 'unreachable' }, /^Chưa gửi được thư nào\. .*không trả lời, còn 25 thư/, true);
    check({ sent: 20, left: 5 }, /^Đã gửi 20 thư\. Còn 5 thư mà máy chủ thư hẹn/, true);
    check({ sent: 0 }, /^Không còn thư nào phải gửi\.$/, undefined);
  });
});

test('“Tải lại” asks anew for what the page shows', () => {
  const check = (events: readonly OfficeEvent[], expected: OfficeAct) =>
    expect(reloadOf(after(...events))).toEqual(expected);
  check([], { kind: 'enter' });
  check(ON_DOCUMENTS.slice(0, 1), { kind: 'refresh' });
  check(ON_DOCUMENTS, { kind: 'documents' });
  check(ON_MAILS.slice(0, 2), { kind: 'preview', occasion: 'ladder' });
  check([...ON_MAILS, { kind: 'previewed', preview: { occasion: 'owing', view: REMINDERS } }], {
    ...{ kind: 'preview', occasion: 'owing' },
  });
});

test('no order of events loses what was written of a report but its own entering', () => {
  const events: readonly OfficeEvent[] = [
    ...ON_DOCUMENTS,
    ...ON_MAILS,
    { kind: 'paper-wanted', asking: { form: 'q3', what: 'freeze' } },
    { kind: 'paper-wanted' },
    { kind: 'issue-faulty', issue: { ...TYPED, date: '' } },
    ...[freeze, issue, mail].flatMap((act) => [asked(act), refused(act, LOST), refused(act, CONFLICT)]),
    refused(issue, FAULTY),
    { kind: 'downloaded', name: FILE.name, url: 'blob:1' },
    { kind: 'mailed', act: mail, run: RUN },
    { kind: 'refrozen', act: { ...freeze, form: 'q2' } },
    { kind: 'issued', act: { ...issue, form: 'plan' } },
    { kind: 'freeze-reason-typed', form: 'q2', text: 'Khác' },
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...events)), (played) => {
      const state = played.reduce(reduce, after(...REFREEZING, ...RECORDING.slice(-1)));
      expect(state.papers.q3).toEqual({ reason: REASON, issue: TYPED });
    }),
  );
});
