/**
 * SpreadsheetApp in a script of its own, and the same spreadsheet through the REST service: what the one wrote, the other shows.
 *
 * A test sends a piece of script; `book` is the open spreadsheet and `sheet` its first sheet there.
 */
import type { LocalGoogle } from '../../../../local/google/start.ts';
import { OWNER, SCOPES, startScript, type ScriptUnderTest } from '../scriptUnderTest.ts';

export interface WorkbookUnderTest extends ScriptUnderTest {
  /** @returns what the piece returns, as JSON would carry it. @throws Error with the script's sentence. */
  run(piece: string, ...args: unknown[]): Promise<unknown>;
  /** The sentence with which the piece fails. */
  refusal(piece: string): Promise<string>;
  /** `spreadsheets.get` as the owner. */
  rest(fields: string): Promise<unknown>;
  /** How many requests a piece costs local Google. */
  requestsOf(piece: string): Promise<number>;
}

const CODE = `
function play(piece, args) {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheets()[0];
  return JSON.stringify(new Function('book', 'sheet', 'args', piece)(book, sheet, args)) || 'null';
}`;

export const asOwner = async (
  google: LocalGoogle,
  path: string,
  body?: unknown,
): Promise<{ readonly [name: string]: unknown }> => {
  const response = await fetch(`${google.url}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${google.accessToken(OWNER)}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer = (await response.json()) as { readonly [name: string]: unknown };
  if (!response.ok) throw new Error(JSON.stringify(answer));
  return answer;
};

export const startWorkbook = async (locale = 'vi_VN'): Promise<WorkbookUnderTest> => {
  const made = await startScript({ code: CODE, scopes: [SCOPES.currentSpreadsheet, SCOPES.containerUi] });
  const path = `/v4/spreadsheets/${made.spreadsheetId}`;
  await asOwner(made.google, `${path}:batchUpdate`, {
    requests: [
      {
        updateSpreadsheetProperties: {
          properties: { locale, timeZone: 'Asia/Ho_Chi_Minh' },
          fields: 'locale,timeZone',
        },
      },
    ],
  });
  return {
    ...made,
    run: async (piece, ...args) => JSON.parse((await made.value('play', piece, args)) as string) as unknown,
    refusal: (piece) => made.failure('play', piece, []),
    rest: async (fields) => asOwner(made.google, `${path}?fields=${encodeURIComponent(fields)}`),
    requestsOf: async (piece) => {
      const before = made.google.requests.counts().requests;
      await made.value('play', piece, []);
      return made.google.requests.counts().requests - before;
    },
  };
};
