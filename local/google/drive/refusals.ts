/** Drive's refusals about files, in its words. Source: https://developers.google.com/workspace/drive/api/guides/handle-errors . */
import { GoogleError } from '../http/errors.ts';
import type { Location } from '../http/errors.ts';

const parameter = (location: string): { readonly location: Location } => ({
  location: { location, locationType: 'parameter' },
});

export const fileNotFound = (id: string): GoogleError =>
  new GoogleError('NOT_FOUND', `File not found: ${id}.`, { reason: 'notFound', ...parameter('fileId') });

export const revisionNotFound = (id: string): GoogleError =>
  new GoogleError('NOT_FOUND', `Revision not found: ${id}.`, { reason: 'notFound', ...parameter('revisionId') });

export const permissionNotFound = (id: string): GoogleError =>
  new GoogleError('NOT_FOUND', `Permission not found: ${id}.`, { reason: 'notFound', ...parameter('permissionId') });

export const insufficientFilePermissions = (): GoogleError =>
  new GoogleError('PERMISSION_DENIED', 'The user does not have sufficient permissions for this file.', {
    reason: 'insufficientFilePermissions',
  });

/** @param native whether a Google file was to be made, or bytes to be kept. */
export const storageQuotaExceeded = (native: boolean): GoogleError =>
  new GoogleError(
    'PERMISSION_DENIED',
    native
      ? "The user's Drive storage quota has been exceeded."
      : 'Service Accounts do not have storage quota. Leverage shared drives (https://developers.google.com/workspace/drive/api/guides/about-shareddrives), or use OAuth delegation (http://support.google.com/a/answer/7281227) instead.',
    { reason: 'storageQuotaExceeded', domain: 'usageLimits' },
  );

export const forbidden = (message: string, at?: string): GoogleError =>
  new GoogleError('PERMISSION_DENIED', message, { reason: 'forbidden', ...(at === undefined ? {} : parameter(at)) });

export const refused = (reason: string, message: string): GoogleError =>
  new GoogleError('PERMISSION_DENIED', message, { reason });

export const fieldNotWritable = (
  message = 'The resource body includes fields which are not directly writable.',
): GoogleError => new GoogleError('PERMISSION_DENIED', message, { reason: 'fieldNotWritable' });

/** 400 about a query parameter's value; Google says no more than this. */
export const invalidValue = (name: string, message = 'Invalid Value'): GoogleError =>
  new GoogleError('INVALID_ARGUMENT', message, { reason: 'invalid', ...parameter(name) });

export const invalidParameter = (name: string, message: string): GoogleError =>
  new GoogleError('INVALID_ARGUMENT', message, { reason: 'invalidParameter', ...parameter(name) });

export const required = (name: string, message = `Required parameter: ${name}`): GoogleError =>
  new GoogleError('INVALID_ARGUMENT', message, { reason: 'required', ...parameter(name) });

export const badRequestOf = (reason: string, message: string): GoogleError =>
  new GoogleError('INVALID_ARGUMENT', message, { reason });

export const notServedHere = (what: string): GoogleError =>
  new GoogleError('UNIMPLEMENTED', `${what} is not implemented by local Google.`);
