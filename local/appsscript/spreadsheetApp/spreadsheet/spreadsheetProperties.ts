/** Name, address, locale and time zone of a spreadsheet, and the message in its corner. */
import type { Host } from '../book/host.ts';

/** Google's own. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#toast(String) */
const TOAST_SECONDS = 5;

export const spreadsheetProperties = ({ environment, book }: Host) => {
  const properties = () => book.file().properties;
  const update = (change: object): void => {
    book.perform({ updateSpreadsheetProperties: { properties: change, fields: Object.keys(change).join() } });
  };
  return {
    getId: () => book.id,
    getUrl: () => book.file().spreadsheetUrl,
    getName: () => properties().title,
    rename: (title: string) => {
      update({ title });
    },
    getSpreadsheetLocale: () => properties().locale,
    setSpreadsheetLocale: (locale: string) => {
      update({ locale });
    },
    getSpreadsheetTimeZone: () => properties().timeZone,
    setSpreadsheetTimeZone: (timeZone: string) => {
      update({ timeZone });
    },
    toast: (text: string, title = '', seconds: number | null = TOAST_SECONDS) => {
      environment.toast({ title, text, seconds: seconds ?? TOAST_SECONDS });
    },
    getFormUrl: () => null,
  };
};
