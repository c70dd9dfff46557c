/** Layout -> sheet -> read back -> typed content is identity: what a unit said is what the ledger keeps. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMS, type Form } from '../../../shared/calendar/form.ts';
import type { ContentOf } from '../../../shared/forms/content.ts';
import type { WorkbookContext } from '../../../shared/forms/context.ts';
import { layoutUnitWorkbook } from '../../../shared/forms/layout/unitWorkbook.ts';
import { readForm } from '../../../shared/forms/reading/readForm.ts';
import { findingSentence } from '../../../shared/problems/findingSentence.ts';
import { validateForm } from '../../../shared/validation/validateForm.ts';
import { filledWorkbook } from '../forms/generators.ts';
import { snapshotOfModel } from '../forms/modelSnapshot.ts';
import { CONTENT, CONTEXT } from '../forms/sample.ts';

const LATE_IN_THE_YEAR = '2023-12-30';

function throughTheSheet(form: Form, context: WorkbookContext, content: Partial<ContentOf>) {
  const read = readForm(form, snapshotOfModel(layoutUnitWorkbook(context, content)));
  const { findings, content: typed } = validateForm(read, context);
  return { typed, errors: findings.filter(({ severity }) => severity === 'error').map(findingSentence) };
}

describe('the sample comes back', () => {
  test.each(['plan', 'q3', 'kk'] as const)('%s', (form) => {
    const { typed, errors } = throughTheSheet(form, { ...CONTEXT, today: LATE_IN_THE_YEAR }, CONTENT);
    expect(errors).toEqual([]);
    expect(typed).toEqual(CONTENT[form]);
  });
});

test('any content that a careful clerk can type comes back, or an error says why not', () => {
  let identical = 0;
  fc.assert(
    fc.property(filledWorkbook(), ({ context, content }) => {
      for (const form of FORMS) {
        const own = content[form];
        if (own === undefined) continue;
        const { typed, errors } = throughTheSheet(form, { ...context, today: LATE_IN_THE_YEAR }, content);
        if (errors.length > 0) continue;
        identical++;
        expect(typed).toEqual(own);
      }
    }),
    { numRuns: 150 },
  );
  expect(identical).toBeGreaterThan(100);
});
