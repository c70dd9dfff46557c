/**
 * The caller's `fields`, or the default of the method, as a checked mask: refused before the handler runs, applied after.
 *
 * Sheets and Drive read the same grammar with different patience: Drive lets spaces pass and takes an empty mask for nothing;
 * Sheets takes every character for part of a name.
 */
import type { MessagePlan } from './body/fieldPlan.ts';
import { GoogleError } from './errors.ts';
import { checkMask, parseMask } from './mask.ts';
import type { Mask } from './mask.ts';

const refusal = (api: 'sheets' | 'drive', path: string): GoogleError => {
  if (api === 'drive') {
    return new GoogleError('INVALID_ARGUMENT', `Invalid field selection ${path.split('.').at(-1) ?? path}`, {
      reason: 'invalidParameter',
      location: { location: 'fields', locationType: 'parameter' },
    });
  }
  return new GoogleError('INVALID_ARGUMENT', 'Request contains an invalid argument.', {
    violations: [
      {
        field: path,
        description: `Error expanding 'fields' parameter. Cannot find matching fields for path '${path}'.`,
      },
    ],
  });
};

export interface FieldsQuestion {
  readonly api: 'sheets' | 'drive';
  readonly fields: string | undefined;
  /** The method's default mask, where its API does not give everything. */
  readonly byDefault: string | undefined;
  readonly response: MessagePlan;
}

/** @returns undefined for the whole response. @throws GoogleError INVALID_ARGUMENT in the API's words. */
export const responseMask = ({ api, fields, byDefault, response }: FieldsQuestion): Mask | undefined => {
  if (fields === '' && api === 'drive') return { parts: new Map() };
  const asked = api === 'drive' ? fields?.replace(/\s+/g, '') : fields;
  const text = asked === undefined || asked === '' ? byDefault : asked;
  if (text === undefined || text === '*') return undefined;
  const parsed = parseMask(text);
  if (!parsed.ok) throw refusal(api, parsed.path);
  const checked = checkMask(parsed.mask, response);
  if (!checked.ok) throw refusal(api, checked.path);
  return checked.mask;
};
