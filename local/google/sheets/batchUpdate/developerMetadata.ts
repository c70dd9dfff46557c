/**
 * createDeveloperMetadata, updateDeveloperMetadata, deleteDeveloperMetadata.
 *
 * An id is the client's, if it gives one that is free, and stays. What an update leaves must be as whole as what is made.
 * Source: https://developers.google.com/workspace/sheets/api/guides/metadata (the storage limit too).
 */
import { invalidArgument } from '../../http/errors.ts';
import type { JsonObject } from '../../http/handler.ts';
import { requireLocation, sheetOf } from '../developerMetadata/locations.ts';
import { metadataIn } from '../developerMetadata/lookup.ts';
import type { DeveloperMetadata, Spreadsheet } from '../model.ts';
import { inPart } from '../prefixed.ts';
import { metadataOfFilter } from '../values/dataFilters.ts';
import { mergeMasked, requireMask } from './fieldMask.ts';
import { newNumericId } from './ids.ts';
import type { Run } from './run.ts';
import type { Body } from './wire.ts';

type Given = NonNullable<Body<'createDeveloperMetadata'>['developerMetadata']>;

/** Characters of keys and values: so many for the spreadsheet's own metadata, and so many again for each sheet. */
const MAX_CHARACTERS = 30_000;

export function createDeveloperMetadata(body: Body<'createDeveloperMetadata'>, run: Run): JsonObject {
  const { spreadsheet } = run.draft;
  const given = body.developerMetadata ?? {};
  const developerMetadata = checked(spreadsheet, given, claimId(run, given.metadataId));
  spreadsheet.developerMetadata = [...metadataIn(spreadsheet), developerMetadata];
  requireRoom(spreadsheet);
  return { developerMetadata };
}

export function updateDeveloperMetadata(body: Body<'updateDeveloperMetadata'>, run: Run): JsonObject {
  const { spreadsheet } = run.draft;
  const mask = requireMask('DeveloperMetadata', body.fields);
  if (mask.parts.get('location') !== undefined) {
    throw invalidArgument('Changing a part of a location is not implemented in local Google.');
  }
  const given = body.developerMetadata as JsonObject | undefined;
  const filters = (body.dataFilters ?? []) as readonly JsonObject[];
  if (filters.length === 0) throw invalidArgument('Must specify at least one dataFilter.');
  const matched = new Set(
    filters.flatMap((filter, index) =>
      inPart(`dataFilters[${index}]`, () => metadataOfFilter(spreadsheet, filter, 'sheet')),
    ),
  );
  const updated: DeveloperMetadata[] = [];
  spreadsheet.developerMetadata = metadataIn(spreadsheet).map((metadata) => {
    if (!matched.has(metadata)) return metadata;
    const { metadataId } = metadata;
    if (mask.parts.has('metadataId') && (given?.['metadataId'] ?? metadataId) !== metadataId) {
      throw invalidArgument('Changing metadataId is not implemented in local Google.');
    }
    const after = checked(spreadsheet, mergeMasked(mask, { ...metadata }, given) ?? {}, metadataId);
    updated.push(after);
    return after;
  });
  requireRoom(spreadsheet);
  return updated.length === 0 ? {} : { developerMetadata: updated };
}

export function deleteDeveloperMetadata(body: Body<'deleteDeveloperMetadata'>, run: Run): JsonObject {
  const { spreadsheet } = run.draft;
  const deleted = metadataOfFilter(spreadsheet, body.dataFilter ?? {}, 'sheet');
  spreadsheet.developerMetadata = metadataIn(spreadsheet).filter((metadata) => !deleted.includes(metadata));
  return deleted.length === 0 ? {} : { deletedDeveloperMetadata: deleted };
}

function checked(spreadsheet: Spreadsheet, given: Given, metadataId: number): DeveloperMetadata {
  const { metadataKey = '', metadataValue, visibility } = given;
  if (metadataKey === '') throw invalidArgument('developerMetadata.metadataKey must be specified.');
  if (visibility !== 'DOCUMENT' && visibility !== 'PROJECT') {
    throw invalidArgument('developerMetadata.visibility must be specified.');
  }
  return {
    metadataId,
    metadataKey,
    ...(metadataValue === undefined ? {} : { metadataValue }),
    location: requireLocation(spreadsheet, given.location, 'developerMetadata.location'),
    visibility,
  };
}

function claimId(run: Run, given: number | undefined): number {
  const known = new Set(metadataIn(run.draft.spreadsheet).map(({ metadataId }) => metadataId));
  if (given === undefined) return newNumericId(run, (id) => known.has(id));
  if (given <= 0) throw invalidArgument('developerMetadata.metadataId must be positive.');
  if (known.has(given)) {
    throw invalidArgument(
      `Cannot add developer metadata with ID ${given}, developer metadata with that ID already exists.`,
    );
  }
  return given;
}

function requireRoom(spreadsheet: Spreadsheet): void {
  const used = new Map<number | undefined, number>();
  for (const { metadataKey, metadataValue = '', location } of metadataIn(spreadsheet)) {
    const owner = sheetOf(location);
    const characters = (used.get(owner) ?? 0) + metadataKey.length + metadataValue.length;
    used.set(owner, characters);
    if (characters > MAX_CHARACTERS) {
      const place = owner === undefined ? 'the spreadsheet' : `the sheet with id ${owner}`;
      throw invalidArgument(`Developer metadata of ${place} would exceed the limit of ${MAX_CHARACTERS} characters.`);
    }
  }
}
