/** Every method of the Sheets API, by its id in Google's description. */
import type { Handlers } from '../http/handler.ts';
import { metadataHandlers } from './developerMetadata/handlers.ts';
import { spreadsheetHandlers } from './resource/spreadsheetHandlers.ts';
import { clearHandlers } from './values/clearHandlers.ts';
import { readHandlers } from './values/readHandlers.ts';
import { writeHandlers } from './values/writeHandlers.ts';

export const sheetsHandlers: Handlers = {
  ...spreadsheetHandlers,
  ...metadataHandlers,
  ...readHandlers,
  ...writeHandlers,
  ...clearHandlers,
};
