/** `SpreadsheetApp` of one execution. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app */
import { GoogleRequestError } from '../google/syncGoogle.ts';
import { Exception } from '../services/exception.ts';
import { serviceObject } from '../services/serviceObject.ts';
import { makeBacking } from './book/backing.ts';
import { rangesKept, sheetsKept, type Host } from './book/host.ts';
import { inScriptWords } from './book/refusals.ts';
import { makeColorBuilder } from './cell/color.ts';
import { makeRichTextBuilder } from './cell/richText.ts';
import { makeTextStyleBuilder } from './cell/textStyle.ts';
import { CURRENT_SPREADSHEET, SPREADSHEETS, type SpreadsheetEnvironment } from './environment.ts';
import { openSpreadsheet } from './openSpreadsheet.ts';
import { makeFormatRuleBuilder } from './rules/conditionalFormat.ts';
import { makeValidationBuilder } from './rules/dataValidation.ts';

const spreadsheetsKept = makeBacking<Host>('spreadsheet');

/** The id in the address of a file. */
const idInUrl = (url: string): string => {
  const id = /\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]+)/.exec(url)?.[1];
  if (id === undefined) throw new Exception(`Invalid argument: url`);
  return id;
};

export const makeSpreadsheetApp = (environment: SpreadsheetEnvironment): object => {
  const { authorise, google, ui } = environment;
  const hosts = new Map<string, Host>();
  const hostOf = (id: string): Host => {
    const known = hosts.get(id);
    if (known) return known;
    const made = openSpreadsheet(environment, id);
    spreadsheetsKept.keep(made.spreadsheet(), made);
    hosts.set(id, made);
    return made;
  };
  const chosen: { id: string } = { id: environment.spreadsheetId };
  const active = (call: string): Host => {
    authorise(`SpreadsheetApp.${call}`, [CURRENT_SPREADSHEET, SPREADSHEETS]);
    return hostOf(chosen.id);
  };
  const open = (call: string, id: string): object => {
    authorise(`SpreadsheetApp.${call}`, [SPREADSHEETS]);
    const host = hostOf(id);
    try {
      google.request({
        method: 'GET',
        path: `/v4/spreadsheets/${encodeURIComponent(id)}`,
        query: { fields: 'spreadsheetId' },
      });
    } catch (error) {
      if (!(error instanceof GoogleRequestError)) throw error;
      throw new Exception(
        error.status === 403
          ? 'You do not have permission to access the requested document.'
          : `Unexpected error while getting the method or property ${call} on object SpreadsheetApp.`,
      );
    }
    return host.spreadsheet();
  };
  const create = (title: string, rowCount = 1000, columnCount = 26): object => {
    authorise('SpreadsheetApp.create', [SPREADSHEETS]);
    const sheets = [{ properties: { gridProperties: { rowCount, columnCount } } }];
    const made = inScriptWords(() =>
      google.request({ method: 'POST', path: '/v4/spreadsheets', body: { properties: { title }, sheets } }),
    ) as { readonly spreadsheetId: string };
    return hostOf(made.spreadsheetId).spreadsheet();
  };
  const of = (host: Host, method: string, ...args: unknown[]): unknown =>
    (host.spreadsheet() as Readonly<Record<string, (...given: unknown[]) => unknown>>)[method]?.(...args);
  const activateRange = (range: object): object => {
    const { host, area } = rangesKept.of(range);
    host.selection.activate(area);
    return range;
  };
  return serviceObject('SpreadsheetApp', {
    getUi: () => ui,
    getActive: () => active('getActive').spreadsheet(),
    getActiveSpreadsheet: () => active('getActiveSpreadsheet').spreadsheet(),
    getActiveSheet: () => of(active('getActiveSheet'), 'getActiveSheet'),
    getActiveRange: () => of(active('getActiveRange'), 'getActiveRange'),
    getCurrentCell: () => of(active('getCurrentCell'), 'getCurrentCell'),
    setActiveSpreadsheet: (spreadsheet: object) => {
      chosen.id = spreadsheetsKept.of(spreadsheet).book.id;
    },
    setActiveSheet: (sheet: object, ...rest: unknown[]) =>
      of(sheetsKept.of(sheet).host, 'setActiveSheet', sheet, ...rest),
    setActiveRange: activateRange,
    setCurrentCell: activateRange,
    flush: () => {
      for (const { book } of hosts.values()) book.flush();
    },
    openById: (id: string) => open('openById', id),
    openByUrl: (url: string) => open('openByUrl', idInUrl(url)),
    create,
    newDataValidation: () => makeValidationBuilder(hostOf(chosen.id)),
    newConditionalFormatRule: () => makeFormatRuleBuilder(hostOf(chosen.id)),
    newRichTextValue: () => makeRichTextBuilder(),
    newTextStyle: () => makeTextStyleBuilder(),
    newColor: () => makeColorBuilder(),
  });
};
