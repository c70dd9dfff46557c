/** Paths as real clients send them, and the methods that they mean. */
import { describe, expect, it } from 'vitest';
import { loadDriveDescription, loadSheetsDescription } from '../../../../local/google/discovery/description.ts';
import { makeRouter } from '../../../../local/google/http/routes.ts';

const descriptions = [loadSheetsDescription(), loadDriveDescription()];
const route = makeRouter(descriptions);

const meant = (request: string): string => {
  const [method = '', path = ''] = request.split(' ');
  const match = route(method, path);
  if (!match.found) return `nothing of ${match.api ?? 'any API'}`;
  const upload = match.route.upload ? 'upload ' : '';
  return `${upload}${match.route.method.id} ${Object.values(match.path).join(' | ')}`.trim();
};
const check = (request: string, expected: string): void => {
  expect(meant(request)).toBe(expected);
};

describe('routes', () => {
  it.each([
    ['POST /v4/spreadsheets', 'sheets.spreadsheets.create'],
    ['POST /v4/spreadsheets/', 'sheets.spreadsheets.create'],
    ['GET /v4/spreadsheets/ID', 'sheets.spreadsheets.get ID'],
    ['GET /v4/spreadsheets/ID/', 'sheets.spreadsheets.get ID'],
    ['POST /v4/spreadsheets/ID:batchUpdate', 'sheets.spreadsheets.batchUpdate ID'],
    ['POST /v4/spreadsheets/ID/:batchUpdate', 'sheets.spreadsheets.batchUpdate ID'],
    ['POST /v4/spreadsheets/ID/:getByDataFilter', 'sheets.spreadsheets.getByDataFilter ID'],
    ['GET /v4/spreadsheets/ID/values:batchGet', 'sheets.spreadsheets.values.batchGet ID'],
    ['POST /v4/spreadsheets/ID/values:batchUpdate', 'sheets.spreadsheets.values.batchUpdate ID'],
    ['GET /v4/spreadsheets/ID/values/A1:B2', 'sheets.spreadsheets.values.get ID | A1:B2'],
    ['PUT /v4/spreadsheets/ID/values/A1%3AB2', 'sheets.spreadsheets.values.update ID | A1:B2'],
    ['POST /v4/spreadsheets/ID/values/A1:B2:append', 'sheets.spreadsheets.values.append ID | A1:B2'],
    ['POST /v4/spreadsheets/ID/values/A1%3AB2:clear', 'sheets.spreadsheets.values.clear ID | A1:B2'],
    [
      'GET /v4/spreadsheets/ID/values/%27T%E1%BB%9D%20khai%27%21A1%3AB2',
      "sheets.spreadsheets.values.get ID | 'Tờ khai'!A1:B2",
    ],
    ['GET /v4/spreadsheets/ID/values/%27a%2Fb%27!A1', "sheets.spreadsheets.values.get ID | 'a/b'!A1"],
    ['GET /v4/spreadsheets/ID/values/100%', 'sheets.spreadsheets.values.get ID | 100%'],
    ['POST /v4/spreadsheets/ID/sheets/0:copyTo', 'sheets.spreadsheets.sheets.copyTo ID | 0'],
    ['POST /v4/spreadsheets/ID/developerMetadata:search', 'sheets.spreadsheets.developerMetadata.search ID'],
    ['GET /drive/v3/files', 'drive.files.list'],
    ['GET /drive/v3/files/generateIds', 'drive.files.generateIds'],
    ['GET /drive/v3/files/ID', 'drive.files.get ID'],
    ['DELETE /drive/v3/files/ID/', 'drive.files.delete ID'],
    ['DELETE /drive/v3/files/trash', 'drive.files.emptyTrash'],
    ['GET /drive/v3/files/ID/export', 'drive.files.export ID'],
    ['POST /drive/v3/files/ID/permissions', 'drive.permissions.create ID'],
    ['PATCH /drive/v3/files/ID/permissions/P', 'drive.permissions.update ID | P'],
    ['POST /upload/drive/v3/files', 'upload drive.files.create'],
    ['PATCH /upload/drive/v3/files/ID', 'upload drive.files.update ID'],
    ['POST /drive/v3/files/ID/approvals:start', 'drive.approvals.start ID'],
    ['DELETE /v4/spreadsheets/ID', 'nothing of sheets'],
    ['GET /v4/spreadsheets/ID/nothing', 'nothing of sheets'],
    ['PUT /drive/v3/files/ID', 'nothing of drive'],
    ['GET /drive/v2/files', 'nothing of any API'],
    ['GET /', 'nothing of any API'],
  ])('%s', (request, expected) => check(request, expected));

  it('reaches every method by its own template', () => {
    for (const { servicePath, methods } of descriptions) {
      for (const { id, httpMethod, flatPath } of methods) {
        const path = `/${servicePath}${flatPath}`.replace(/\{(\w+)\}/g, 'X1');
        expect(`${id}: ${meant(`${httpMethod} ${path}`).split(' ')[0] ?? ''}`).toBe(`${id}: ${id}`);
      }
    }
  });
});
