/** Whatever is cut, clicked twice, edited in between or done by another officer: one click makes one entry at most. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resendPending, sendForm } from '../../../../addon/server/calls/sendForm.ts';
import { answer } from '../../../../addon/server/problems/answer.ts';
import type { ReceiptView } from '../../../../addon/server/views.ts';
import type { DifficultyContent } from '../../../../shared/forms/content.ts';
import { contentHash } from '../../../../shared/ledger/hash.ts';
import { CONTEXT } from '../../../shared/forms/sample.ts';
import { OFFICER, SECOND_OFFICER, startStage } from '../stage.ts';

const difficulties = (text: string): DifficultyContent => ({
  difficulties: [
    {
      ...{ id: 'KK-02', date: '2023-07-20', difficulty: `Khó khăn về ${text}`, proposal: 'Cấp thêm máy quét hồ sơ' },
      level: 'home-affairs',
    },
  ],
});

const command = fc.oneof(
  fc.record({ kind: fc.constant('edit' as const), text: fc.constantFrom('máy móc', 'nhân lực', 'kinh phí') }),
  fc.record({
    kind: fc.constantFrom('send' as const, 'resend' as const),
    by: fc.constantFrom(OFFICER, SECOND_OFFICER),
    cut: fc.constantFrom(undefined, 'before' as const, 'after' as const),
  }),
  fc.record({ kind: fc.constant('reload' as const) }),
);

test('one click, one entry at most; what a receipt says is in the ledger; a lost one can always be completed', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 12 }), (commands) => {
      const stage = startStage();
      stage.content = { kk: difficulties('máy móc') };
      const clicks = new Map<string, number>();
      let seen = 0;
      let minutes = 0;
      for (const one of commands) {
        stage.now = new Date(Date.UTC(2023, 7, 1, 2, (minutes += 5))).toISOString();
        if (one.kind === 'edit') stage.content = { kk: difficulties(one.text) };
        else if (one.kind === 'reload') seen = stage.entries.at(-1)?.revision ?? 0;
        else {
          const before = stage.entries.length;
          stage.cut = one.cut;
          const act = one.kind === 'send' ? sendForm('kk', seen) : resendPending();
          const result = answer(
            () => act(stage.services(one.by)),
            () => undefined,
          );
          stage.cut = undefined;
          expect(stage.entries.length - before).toBeLessThanOrEqual(1);
          if (result.ok) {
            expectInLedger(result.value);
            seen = result.value.revision;
          }
        }
        for (const { requestId } of stage.entries) clicks.set(requestId, (clicks.get(requestId) ?? 0) + 1);
      }
      const ids = stage.entries.map(({ requestId }) => requestId);
      expect(new Set(ids).size, 'an act is entered once').toBe(ids.length);
      const hashes = stage.entries.map((entry) => entry.contentHash);
      expect(hashes.some((hash, index) => hash === hashes[index - 1])).toBe(false);

      function expectInLedger({ revision, shortHash, changedSince, unchanged }: ReceiptView): void {
        const entry = stage.entries.find((candidate) => candidate.revision === revision);
        expect(entry?.contentHash.slice(0, 4)).toBe(shortHash.slice(0, 4));
        const stands = contentHash(stage.content.kk);
        if (changedSince !== true && !unchanged) expect(entry?.contentHash).toBe(stands);
      }
      expectCompletable();

      /** With the network back, at most three clicks bring what stands in the sheet into the ledger. */
      function expectCompletable(): void {
        for (let click = 0; click < 3; click++) {
          stage.now = new Date(Date.UTC(2023, 7, 1, 2, (minutes += 5))).toISOString();
          const pending = stage.properties.has('pending');
          const act = pending && click === 0 ? resendPending() : sendForm('kk', stage.entries.at(-1)?.revision ?? 0);
          answer(
            () => act(stage.services(OFFICER)),
            () => undefined,
          );
        }
        expect(stage.entries.at(-1)?.contentHash).toBe(contentHash(stage.content.kk));
        expect(stage.properties.has('pending')).toBe(false);
      }
    }),
    { numRuns: 150 },
  );
});

test('a receipt lost on its way back is brought by “Gửi lại”', () => {
  const stage = startStage();
  stage.content = { kk: difficulties('máy móc') };
  const services = stage.services(OFFICER);
  stage.cut = 'after';
  expect(() => sendForm('kk', 0)(services)).toThrow('connection-timed-out');
  expect(stage.entries).toHaveLength(1);
  expect(JSON.stringify([...stage.properties]).length).toBeLessThan(1_000);
  expect([...stage.properties.values()].join()).not.toContain('máy móc');
  stage.cut = undefined;
  expect(resendPending()(services)).toMatchObject({ revision: 1, unchanged: false, by: OFFICER });
  expect(stage.entries).toHaveLength(1);
  expect(() => resendPending()(services)).toThrow('pending-none');
});

test('a receipt lost and the sheet edited since: what arrived is told, what was typed since is not sent by the way', () => {
  const stage = startStage();
  stage.content = { kk: difficulties('máy móc') };
  const services = stage.services(OFFICER);
  stage.cut = 'after';
  expect(() => sendForm('kk', 0)(services)).toThrow('connection-timed-out');
  stage.cut = undefined;
  stage.content = { kk: difficulties('nhân lực') };
  expect(resendPending()(services)).toMatchObject({ revision: 1, changedSince: true });
  expect(sendForm('kk', 1)(services)).toMatchObject({ revision: 2, unchanged: false });
});

test('“Gửi” instead of “Gửi lại” does not overtake what arrived: its receipt comes first', () => {
  const stage = startStage();
  stage.content = { kk: difficulties('máy móc') };
  const services = stage.services(OFFICER);
  stage.cut = 'after';
  expect(() => sendForm('kk', 0)(services)).toThrow('connection-timed-out');
  stage.cut = undefined;
  stage.content = { kk: difficulties('nhân lực') };
  expect(sendForm('kk', 0)(services)).toMatchObject({ revision: 1, changedSince: true });
  expect(stage.entries).toHaveLength(1);
  expect(sendForm('kk', 1)(services)).toMatchObject({ revision: 2 });
});

test('never arrived and edited since: the clerk is asked, then one entry with what stands there now', () => {
  const stage = startStage();
  stage.content = { kk: difficulties('máy móc') };
  const services = stage.services(OFFICER);
  stage.cut = 'before';
  expect(() => sendForm('kk', 0)(services)).toThrow('connection-lost');
  stage.cut = undefined;
  stage.content = { kk: difficulties('nhân lực') };
  expect(() => resendPending()(services)).toThrow('pending-changed');
  expect(stage.entries).toHaveLength(0);
  expect(sendForm('kk', 0)(services)).toMatchObject({ revision: 1 });
  expect(stage.entries.map(({ requestId }) => requestId)).toEqual(['request-1']);
});

test('another form waits until the lost one is completed', () => {
  const stage = startStage();
  stage.content = { kk: difficulties('máy móc') };
  const services = stage.services(OFFICER);
  stage.cut = 'before';
  expect(() => sendForm('kk', 0)(services)).toThrow('connection-lost');
  stage.cut = undefined;
  stage.properties.set('pending', (stage.properties.get('pending') ?? '').replace('"form":"kk"', '"form":"plan"'));
  expect(() => sendForm('kk', 0)(services)).toThrow('pending-first');
});

test('a workbook that was copied from another unit brings no pending act along', () => {
  const stage = startStage();
  stage.content = { kk: difficulties('máy móc') };
  const services = stage.services(OFFICER);
  stage.cut = 'before';
  expect(() => sendForm('kk', 0)(services)).toThrow('connection-lost');
  stage.cut = undefined;
  stage.properties.set('pending', (stage.properties.get('pending') ?? '').replace(CONTEXT.unit.id, '99999'));
  expect(sendForm('kk', 0)(services)).toMatchObject({ revision: 1 });
});
