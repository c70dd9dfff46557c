/**
 * Parameters that every method of every Google API takes: checked before anything else, even before who calls.
 *
 * Source: https://cloud.google.com/apis/docs/system-parameters . What local Google cannot render (`alt=proto`, JSONP) is refused.
 */
import { GoogleError, invalidArgument } from './errors.ts';

export interface SystemParameters {
  readonly alt: 'json' | 'media';
  /** Whether the envelope of Sheets carries the legacy `errors[]`. */
  readonly legacyErrors: boolean;
  readonly prettyPrint: boolean;
  /** The `fields` mask as text; undefined when the caller named none. */
  readonly fields: string | undefined;
}

const XGAFV = '$.xgafv';

const altOf = (query: URLSearchParams): 'json' | 'media' => {
  const sent = query.get('alt') ?? '';
  switch (sent.toLowerCase()) {
    case '':
    case 'json':
      return 'json';
    case 'media':
      return 'media';
    case 'proto':
      throw new GoogleError('UNIMPLEMENTED', 'alt=proto is not implemented by local Google.');
    default:
      throw invalidArgument(`Invalid value "${sent}" for query parameter 'alt'`);
  }
};

/** @throws GoogleError INVALID_ARGUMENT or UNIMPLEMENTED. */
export const readSystemParameters = (query: URLSearchParams): SystemParameters => {
  // Repeated, this one is read from its end, the others from their beginning.
  const version = query.getAll(XGAFV).at(-1);
  if (version !== undefined && version !== '1' && version !== '2') {
    throw invalidArgument(`Invalid query parameters. Invalid value '${version}' for system query parameter : ${XGAFV}`);
  }
  if ((query.get('callback') ?? '') !== '') {
    throw new GoogleError('UNIMPLEMENTED', 'JSONP (callback) is not implemented by local Google.');
  }
  return {
    alt: altOf(query),
    legacyErrors: version === '1',
    prettyPrint: !/^(false|f|no|n|0)$/i.test(query.get('prettyPrint') ?? 'true'),
    fields: query.get('fields') ?? undefined,
  };
};
