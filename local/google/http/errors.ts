/**
 * Google's refusals as values: what a client of the real APIs sees when a call fails.
 *
 * Source: https://cloud.google.com/apis/design/errors (google.rpc.Status over HTTP/JSON) and
 * https://developers.google.com/workspace/drive/api/guides/handle-errors (Drive's `errors[]`).
 * Everything that local Google refuses is thrown as a `GoogleError`; `envelope.ts` alone turns it into a response.
 */

/** The `google.rpc.Code` names that local Google uses, with their HTTP status. */
export const STATUS = {
  INVALID_ARGUMENT: 400,
  FAILED_PRECONDITION: 400,
  UNAUTHENTICATED: 401,
  PERMISSION_DENIED: 403,
  NOT_FOUND: 404,
  ABORTED: 409,
  RESOURCE_EXHAUSTED: 429,
  INTERNAL: 500,
  UNIMPLEMENTED: 501,
  UNAVAILABLE: 503,
} as const;

export type Status = keyof typeof STATUS;

/** One broken field of a request, as in `google.rpc.BadRequest.FieldViolation`; `field` is '' for the whole body. */
export interface FieldViolation {
  readonly field: string;
  readonly description: string;
}

/** Where the legacy `errors[]` entry points: a parameter or a header by its name. */
export interface Location {
  readonly location: string;
  readonly locationType: 'parameter' | 'header';
}

export interface ErrorExtras {
  /** The legacy `errors[].reason`, e.g. `storageQuotaExceeded`. */
  readonly reason?: string;
  /** The legacy `errors[].domain`; `global` unless told. */
  readonly domain?: string;
  /** The legacy `errors[].message` where it is shorter than the main one. */
  readonly short?: string;
  readonly location?: Location;
  readonly violations?: readonly FieldViolation[];
  /** A `google.rpc.ErrorInfo` detail. */
  readonly info?: { readonly reason: string; readonly metadata?: Readonly<Record<string, string>> };
}

/** A refusal in Google's words. */
export class GoogleError extends Error {
  readonly status: Status;
  readonly reason: string | undefined;
  readonly violations: readonly FieldViolation[];
  readonly extras: ErrorExtras;

  constructor(status: Status, message: string, extras: ErrorExtras = {}) {
    super(message);
    this.name = 'GoogleError';
    this.status = status;
    this.reason = extras.reason;
    this.violations = extras.violations ?? [];
    this.extras = extras;
  }
}

/** 400 with the one sentence that Google gives for this mistake. */
export const invalidArgument = (message: string): GoogleError => new GoogleError('INVALID_ARGUMENT', message);

/** 400 whose message is every violation, one a line. */
export const badRequest = (violations: readonly FieldViolation[]): GoogleError =>
  new GoogleError('INVALID_ARGUMENT', violations.map((violation) => violation.description).join('\n'), {
    reason: 'invalid',
    violations,
  });
