/** A simulated unit goes on in a quarter from where it was in the quarter before. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figures } from '../../../shared/forms/content.ts';
import type { WorkbookContext } from '../../../shared/forms/context.ts';
import { LEVELS } from '../../../shared/calendar/level.ts';
import { planContent } from '../../../local/demo/content.ts';
import { seededRandom } from '../../../local/demo/random.ts';
import { reportContent } from '../../../local/demo/reports.ts';
import { QUARTER_ROUNDS } from '../../../local/demo/rounds.ts';

const [third, fourth] = QUARTER_ROUNDS as [(typeof QUARTER_ROUNDS)[0], (typeof QUARTER_ROUNDS)[0]];

const twoQuarters = fc.record({ seed: fc.string(), level: fc.constantFrom(...LEVELS) }).map(({ seed, level }) => {
  const random = seededRandom(seed);
  const context: WorkbookContext = {
    ...{ edition: 1, province: 'Quảng Trị', cycle: 2023, today: '2023-09-15', contactOfHomeAffairs: '' },
    unit: { id: '19357', name: 'UBND xã', level },
    ...{ forms: [], contents: [], reports: {}, knownTasks: {}, knownDifficulties: [], answers: [], notApplicable: [] },
  };
  const planned = { ...context, basePlan: planContent(context, random.fork('plan')) };
  const q3 = reportContent(planned, 'q3', third, random.fork('q3'));
  const q4 = reportContent({ ...planned, reports: { q3 } }, 'q4', fourth, random.fork('q4'));
  return { q3, q4 };
});

const valueOf = (figures: Figures, key: string): number => {
  const figure = figures[key];
  return figure?.kind === 'value' ? figure.value : 0;
};

test('what is done stays done, and no percentage falls', () => {
  fc.assert(
    fc.property(twoQuarters, ({ q3, q4 }) => {
      for (const [index, { id, state, percent = 0 }] of q3.tasks.entries()) {
        const now = q4.tasks[index];
        expect(now?.id).toBe(id);
        expect(now?.percent ?? 0).toBeGreaterThanOrEqual(percent);
        if (state === 'done') expect(now?.state).toBe('done');
      }
    }),
  );
});

test('the files that a quarter leaves open are those that the next begins with', () => {
  fc.assert(
    fc.property(twoQuarters, ({ q3, q4 }) => {
      const [carried, received, inTime, late] = ['hs_ky_truoc', 'hs_tiep_nhan', 'hs_truoc_dung', 'hs_qua'].map((key) =>
        valueOf(q3.figures, key),
      ) as [number, number, number, number];
      expect(valueOf(q4.figures, 'hs_ky_truoc')).toBe(carried + received - inTime - late);
      expect(valueOf(q4.figures, 'hs_ky_truoc')).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('no figure of a quarter is a part larger than its whole, nor three times what it was', () => {
  fc.assert(
    fc.property(twoQuarters, ({ q3, q4 }) => {
      for (const { figures } of [q3, q4]) {
        const value = (key: string) => valueOf(figures, key);
        expect(value('hs_truoc_dung') + value('hs_qua')).toBeLessThanOrEqual(
          value('hs_tiep_nhan') + value('hs_ky_truoc'),
        );
        expect(value('dvc_truc_tuyen')).toBeLessThanOrEqual(value('hs_tiep_nhan'));
        expect(value('pakn_tra_loi')).toBeLessThanOrEqual(value('pakn'));
      }
      for (const key of Object.keys(q4.figures)) {
        const [before, now] = [valueOf(q3.figures, key), valueOf(q4.figures, key)];
        if (before > 0 && now >= 10) expect(now, key).toBeLessThanOrEqual(3 * before);
      }
    }),
  );
});

test('nothing is told in the words of the quarter before but what was done by then', () => {
  fc.assert(
    fc.property(twoQuarters, ({ q3, q4 }) => {
      const told = new Map(q3.tasks.map(({ id, state, result }) => [id, state === 'done' ? undefined : result]));
      expect(q4.tasks.filter(({ id, result }) => result !== undefined && result === told.get(id))).toEqual([]);
    }),
  );
});
