/** The composition root: the built-in services of Apps Script become one frozen object, anew for each execution. */
import { apiClient, type HttpRequest } from './api/client.ts';
import { apiRoutes } from './api/routes.ts';
import { parseConfig } from './config.ts';
import { documentStore } from './sending/documentStore.ts';
import type { Account, Services } from './services.ts';
import { sheetWorkbook } from './sheets/sheetWorkbook.ts';

/** A run in another tab holds the lock for as long as it writes one property. */
const LOCK_MS = 10_000;

/** @throws Refusal `config-missing`. */
export function compose(): Services {
  const { apiUrl } = parseConfig(PropertiesService.getScriptProperties().getProperties());
  const properties = PropertiesService.getDocumentProperties();
  const newId = () => Utilities.getUuid();
  return Object.freeze({
    account: ACCOUNT,
    api: apiRoutes(apiClient(apiUrl, { fetch: fetchAll, identityToken: () => identityToken() ?? '' })),
    workbook: sheetWorkbook({
      ...{ app: SpreadsheetApp, spreadsheet: SpreadsheetApp.getActiveSpreadsheet(), properties, newId },
      formatDate: (date, timeZone, format) => Utilities.formatDate(date, timeZone, format),
    }),
    store: documentStore(properties),
    alone,
    now: () => new Date().toISOString(),
    newId,
    sha256,
  });
}

const ACCOUNT: Account = {
  email: () => Session.getActiveUser().getEmail().toLowerCase(),
  authorizationUrl: () => {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    const isMissing = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
    return isMissing ? info.getAuthorizationUrl() : undefined;
  },
};

/** null without `openid`, whatever the published types say. */
function identityToken(): string | null {
  return ScriptApp.getIdentityToken();
}

function fetchAll(requests: readonly HttpRequest[]) {
  const calls = requests.map(({ method, url, token, body }) => ({
    ...{ url, method, muteHttpExceptions: true, headers: { Authorization: `Bearer ${token}` } },
    ...(body === undefined ? {} : { contentType: 'application/json', payload: body }),
  }));
  return UrlFetchApp.fetchAll(calls).map((response) => ({
    status: response.getResponseCode(),
    text: response.getContentText('UTF-8'),
  }));
}

function alone<T>(act: () => T): T {
  const lock = LockService.getDocumentLock();
  lock.waitLock(LOCK_MS);
  try {
    return act();
  } finally {
    lock.releaseLock();
  }
}

function sha256(text: string): string {
  const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8);
  return bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');
}
