/** Where the page stands, in the address after "#": `#/account`, `#/account/spreadsheet`. Reloading comes back to the same place. */
import { useSyncExternalStore } from 'react';

export interface Place {
  readonly account?: string;
  readonly spreadsheetId?: string;
}

export function usePlace(): Place {
  const hash = useSyncExternalStore(
    (listener) => {
      window.addEventListener('hashchange', listener);
      return () => window.removeEventListener('hashchange', listener);
    },
    () => location.hash,
  );
  const [, account = '', spreadsheetId = ''] = hash.split('/').map(decodeURIComponent);
  return { ...(account === '' ? {} : { account }), ...(spreadsheetId === '' ? {} : { spreadsheetId }) };
}

export function goTo({ account = '', spreadsheetId }: Place): void {
  const parts = [account, ...(spreadsheetId === undefined ? [] : [spreadsheetId])];
  location.hash = `#/${parts.map(encodeURIComponent).join('/')}`;
}
