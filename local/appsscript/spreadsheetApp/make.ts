/** `SpreadsheetApp` of one execution. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app */
import { serviceObject } from '../services/serviceObject.ts';
import type { SpreadsheetEnvironment } from './environment.ts';

export const makeSpreadsheetApp = ({ ui }: SpreadsheetEnvironment): object =>
  serviceObject('SpreadsheetApp', { getUi: () => ui });
