/**
 * Looking developer metadata up: all the members of a lookup must fit.
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/DataFilter#DeveloperMetadataLookup . Every caller
 * here is of one Google Cloud project, so that metadata visible to the project are visible to all.
 */
import { invalidArgument } from '../../http/errors.ts';
import type { DeveloperMetadata, MetadataLocation, Spreadsheet } from '../model.ts';
import { cellsOf, isSame, meets, requireLocation, type GivenLocation } from './locations.ts';

/** A `DeveloperMetadataLookup` as it arrives, its types checked. */
export interface GivenLookup {
  readonly metadataId?: number;
  readonly metadataKey?: string;
  readonly metadataValue?: string;
  readonly visibility?: string;
  readonly locationType?: string;
  readonly metadataLocation?: GivenLocation;
  readonly locationMatchingStrategy?: string;
}

/** All of a spreadsheet's metadata, in the order in which they were made. */
export const metadataIn = (spreadsheet: Spreadsheet): readonly DeveloperMetadata[] =>
  spreadsheet.developerMetadata ?? [];

/** @throws GoogleError INVALID_ARGUMENT for members that exclude each other, and for a location that is not there. */
export function lookUp(spreadsheet: Spreadsheet, lookup: GivenLookup): DeveloperMetadata[] {
  const locationType = specified(lookup.locationType);
  const visibility = specified(lookup.visibility);
  const isWhere = locationTest(spreadsheet, lookup, locationType);
  return metadataIn(spreadsheet).filter(
    (metadata) =>
      fits(lookup.metadataId, metadata.metadataId) &&
      fits(lookup.metadataKey, metadata.metadataKey) &&
      fits(lookup.metadataValue, metadata.metadataValue) &&
      fits(visibility, metadata.visibility) &&
      fits(locationType, metadata.location.locationType) &&
      isWhere(metadata.location),
  );
}

const fits = (wanted: unknown, present: unknown): boolean => wanted === undefined || wanted === present;

/** An enum of the wire; its zero is the same as none. */
const specified = (value: string | undefined): string | undefined =>
  value?.endsWith('_UNSPECIFIED') === true ? undefined : value;

function locationTest(
  spreadsheet: Spreadsheet,
  { metadataLocation, locationMatchingStrategy }: GivenLookup,
  locationType: string | undefined,
): (location: MetadataLocation) => boolean {
  const strategy = specified(locationMatchingStrategy);
  if (metadataLocation === undefined) {
    if (strategy === undefined) return () => true;
    throw invalidArgument('metadataLocation must be specified if locationMatchingStrategy is specified.');
  }
  const wanted = requireLocation(spreadsheet, metadataLocation, 'metadataLocation');
  if (strategy === 'EXACT_LOCATION') {
    if (locationType === undefined) return (location) => isSame(location, wanted);
    throw invalidArgument('locationType must not be specified if locationMatchingStrategy is EXACT_LOCATION.');
  }
  const cells = cellsOf(wanted);
  if (locationType === 'SPREADSHEET' && (strategy !== undefined || cells !== undefined)) {
    throw invalidArgument(
      'locationType cannot be SPREADSHEET if locationMatchingStrategy is INTERSECTING_LOCATION ' +
        'or metadataLocation is not the spreadsheet.',
    );
  }
  return (location) => (cells === undefined ? isSame(location, wanted) : meets(location, cells));
}
