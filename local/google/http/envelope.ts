/**
 * A refusal as the response body of its API: Sheets' is the plain `google.rpc.Status`, Drive's carries the legacy `errors[]`.
 *
 * Sheets adds `errors[]` only where the caller asks for it with `$.xgafv=1`; Drive gives `status` only for refusals that come
 * from before its own code (credentials, broken bodies). It decides nothing about the refusal itself.
 */
import { STATUS } from './errors.ts';
import type { ErrorExtras, GoogleError, Status } from './errors.ts';

export type Api = 'sheets' | 'drive';

const REASONS: Readonly<Record<Status, string>> = {
  INVALID_ARGUMENT: 'badRequest',
  FAILED_PRECONDITION: 'failedPrecondition',
  UNAUTHENTICATED: 'authError',
  PERMISSION_DENIED: 'forbidden',
  NOT_FOUND: 'notFound',
  ABORTED: 'aborted',
  RESOURCE_EXHAUSTED: 'rateLimitExceeded',
  INTERNAL: 'backendError',
  UNIMPLEMENTED: 'notImplemented',
  UNAVAILABLE: 'backendError',
};

const details = (api: Api, { violations, info }: ErrorExtras): object[] => {
  const out: object[] = [];
  if (violations && violations.length > 0) {
    out.push({
      '@type': 'type.googleapis.com/google.rpc.BadRequest',
      fieldViolations: violations.map(({ field, description }) =>
        field === '' ? { description } : { field, description },
      ),
    });
  }
  if (info) {
    out.push({
      '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
      reason: info.reason,
      domain: 'googleapis.com',
      metadata: { service: `${api}.googleapis.com`, ...info.metadata },
    });
  }
  return out;
};

const legacyEntry = (error: GoogleError): object => {
  const { reason, domain, short, location, violations } = error.extras;
  return {
    message: short ?? error.message,
    // A body that breaks its schema is the one refusal without a domain.
    ...(violations && reason === 'invalid' ? {} : { domain: domain ?? 'global' }),
    reason: reason ?? REASONS[error.status],
    ...location,
  };
};

/** Drive's own code says no `status`; the layer before it does. */
const saysStatus = (api: Api, { status, extras: { reason, violations, info } }: GoogleError): boolean =>
  api === 'sheets' ||
  reason === undefined ||
  violations !== undefined ||
  info !== undefined ||
  status === 'UNAUTHENTICATED';

export const envelope = (api: Api, error: GoogleError, legacy: boolean): object => {
  const more = details(api, error.extras);
  return {
    error: {
      code: STATUS[error.status],
      message: error.message,
      ...(api === 'drive' || legacy ? { errors: [legacyEntry(error)] } : {}),
      ...(saysStatus(api, error) ? { status: error.status } : {}),
      ...(more.length > 0 ? { details: more } : {}),
    },
  };
};
