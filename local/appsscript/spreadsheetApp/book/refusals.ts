/** Refusals of Google's REST services, said as Apps Script says them to a script. */
import { GoogleRequestError } from '../../google/syncGoogle.ts';
import { Exception } from '../../services/exception.ts';

export const NO_PERMISSION = 'You do not have permission to perform that action.';

/** `Invalid requests[0].addSheet: A sheet …` -> `A sheet …` */
const plain = (message: string): string => message.replace(/^Invalid (?:requests\[\d+\]\.\w+|\w+\[\d+\]): /, '');

const sentenceOf = ({ status, message }: GoogleRequestError): string => {
  if (message.includes('protected cell')) return plain(message);
  if (status === 401 || status === 403) return NO_PERMISSION;
  return plain(message);
};

/** @throws Exception in Apps Script's words where Google refused. */
export const inScriptWords = <T>(ask: () => T): T => {
  try {
    return ask();
  } catch (error) {
    if (error instanceof GoogleRequestError) throw new Exception(sentenceOf(error));
    throw error;
  }
};
