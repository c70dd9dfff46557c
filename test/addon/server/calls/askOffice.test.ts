import { describe, expect, test } from 'vitest';
import { askOffice } from '../../../../addon/server/calls/askOffice.ts';
import type { ApiPath } from '../../../../addon/server/views.ts';
import { CONTEXT } from '../../../shared/forms/sample.ts';
import { OFFICE } from '../../../browser/sidebar/office/views.ts';
import { refusedFor } from '../refusedFor.ts';
import { OFFICER, startStage } from '../stage.ts';

describe('what is asked of the api', () => {
  test('is got, and given back as it is', () => {
    const stage = startStage();
    stage.offices.set(OFFICER, OFFICE);
    expect(askOffice('/v1/office')(stage.services(OFFICER))).toEqual(OFFICE);
  });
  test('is posted where it has a body', () => {
    const stage = startStage();
    const body = { requestId: 'a', unit: CONTEXT.unit.id, note: 'Chuyên viên' };
    expect(askOffice('/v1/claims', body)(stage.services(OFFICER))).toEqual({});
    expect(stage.claims).toMatchObject([{ note: 'Chuyên viên' }]);
  });
  test('is refused in the words of the api', () => {
    const { code, sentence } = refusedFor(() => askOffice('/v1/office')(startStage().services(OFFICER)));
    expect(code).toBe('role-forbidden');
    expect(sentence).toContain(OFFICER);
  });
  test('goes to no other host and no other door', () => {
    for (const path of ['@elsewhere.example/v1/', '.elsewhere.example/', '/v2/office', ''])
      expect(refusedFor(() => askOffice(path as ApiPath)(startStage().services(OFFICER))).code).toBe('unforeseen');
  });
});
