/**
 * Google's error envelope: what a client of the real APIs sees when a call fails.
 *
 * Source: https://cloud.google.com/apis/design/errors (google.rpc.Status over HTTP/JSON).
 * Everything that local Google refuses is thrown as a `GoogleError`; the HTTP layer alone turns it into a response.
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

/** One broken field of a request body, as in `google.rpc.BadRequest.FieldViolation`. */
export interface FieldViolation {
  readonly field: string;
  readonly description: string;
}

/** A refusal in Google's words. `reason` is the Drive-style `errors[].reason` (e.g. `storageQuotaExceeded`). */
export class GoogleError extends Error {
  readonly status: Status;
  readonly reason: string | undefined;
  readonly violations: readonly FieldViolation[];

  constructor(
    status: Status,
    message: string,
    more: { readonly reason?: string; readonly violations?: readonly FieldViolation[] } = {},
  ) {
    super(message);
    this.name = 'GoogleError';
    this.status = status;
    this.reason = more.reason;
    this.violations = more.violations ?? [];
  }
}
