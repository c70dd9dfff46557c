/** Whatever a client sends, valid by the description or not, the answer is never a 500: bodies are made from Google's schemas. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDriveDescription, loadSheetsDescription } from '../../../../local/google/discovery/description.ts';
import type { Description, Method, Schema } from '../../../../local/google/discovery/description.ts';
import type { LocalGoogle } from '../../../../local/google/start.ts';
import { call, OWNER, startForTest } from '../googleUnderTest.ts';

let google: LocalGoogle;
let id = '';
beforeAll(async () => {
  google = await startForTest();
  const made = await call(google, { request: 'POST /v4/spreadsheets', as: OWNER, body: {} });
  id = String(made.json?.['spreadsheetId']);
});
afterAll(() => google.close());

const WORDS = [
  '',
  'A1',
  'A1:B2',
  "'Sheet1'!A1:C3",
  '*',
  'title',
  'userEnteredValue',
  '=A1+1',
  'Sở',
  '__proto__',
  '1',
  'anyone',
  '2023-08-07T00:00:00Z',
  '2023-99-07T00:00:00Z',
  'reader',
];

/** A value of the schema, mostly of the right type, with members left out and, now and then, something else altogether. */
const valueOf = (description: Description, schema: Schema, depth: number): fc.Arbitrary<unknown> => {
  const right = ((): fc.Arbitrary<unknown> => {
    const whole = schema.$ref === undefined ? schema : description.schemas[schema.$ref];
    if (!whole || depth > 7) return fc.constant({});
    if (whole.enum) return fc.constantFrom(...whole.enum);
    if (whole.type === 'array') {
      return fc.array(valueOf(description, whole.items ?? {}, depth + 1), { maxLength: 3 });
    }
    if (whole.properties) {
      const names = Object.keys(whole.properties);
      const members = whole.properties;
      const most = schema.$ref === 'Request' ? 1 : 4;
      return fc
        .subarray(names, { minLength: Math.min(1, names.length), maxLength: Math.min(most, names.length) })
        .chain((chosen) =>
          fc.record(
            Object.fromEntries(chosen.map((name) => [name, valueOf(description, members[name] ?? {}, depth + 1)])),
          ),
        );
    }
    if (whole.type === 'boolean') return fc.boolean();
    if (whole.type === 'integer')
      return fc.oneof(fc.integer({ min: -2, max: 5 }), fc.constantFrom(2147483647, -2147483648));
    if (whole.type === 'number') return fc.oneof(fc.constantFrom(0, 1, -1, 1e308), fc.double());
    if (whole.type === 'any') return fc.oneof(fc.constantFrom(null, true, 1.5, 'x', '=1/0'), fc.jsonValue());
    return fc.constantFrom(...WORDS);
  })();
  return fc.oneof({ arbitrary: right, weight: 40 }, { arbitrary: fc.constantFrom(null, 'x', 7, [], {}), weight: 1 });
};

const pathOf = ({ servicePath }: Description, { flatPath }: Method): string =>
  `/${servicePath}${flatPath}`.replace(/\{(\w+)\}/g, (_all, name: string) => {
    if (name === 'range') return 'A1%3AB2';
    if (name === 'sheetId' || name === 'metadataId') return '0';
    return name === 'permissionId' ? 'anyoneWithLink' : id;
  });

const descriptions = [loadSheetsDescription(), loadDriveDescription()];
const cases = descriptions.flatMap((description) =>
  description.methods
    .filter(({ request }) => request !== undefined)
    .map((method) => ({ description, method, name: method.id })),
);

describe('any body', () => {
  it.each(cases)('$name', async ({ description, method }) => {
    const query = method.parameters?.['valueInputOption'] ? '?valueInputOption=USER_ENTERED' : '';
    const request = `${method.httpMethod} ${pathOf(description, method)}${query}`;
    const runs = method.id === 'sheets.spreadsheets.batchUpdate' ? 400 : 100;
    await fc.assert(
      fc.asyncProperty(valueOf(description, { $ref: method.request?.$ref ?? '' }, 0), async (body) => {
        const answer = await call(google, { request, as: OWNER, body });
        const [mistake] = google.internalErrors;
        expect(mistake instanceof Error ? mistake.stack : mistake).toBeUndefined();
        expect(answer.status === 501 || answer.status < 500).toBe(true);
      }),
      { numRuns: runs },
    );
  });
});
