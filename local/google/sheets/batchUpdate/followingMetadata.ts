/**
 * Developer metadata follow the sheets: they go where their row or column goes, and go with it.
 *
 * A copied sheet has its metadata again, under new ids; Google does not document it.
 */
import { sheetOf } from '../developerMetadata/locations.ts';
import { metadataIn } from '../developerMetadata/lookup.ts';
import type { Draft } from '../draft.ts';
import type { DeveloperMetadata, MetadataLocation } from '../model.ts';
import { shiftIndex } from './axisChange.ts';
import { newNumericId } from './ids.ts';
import type { SheetChange } from './rangeChange.ts';
import type { Run } from './run.ts';

/** Metadata of rows and columns after a change of their sheet. Moved cells take none along: they are no rows. */
export function shiftMetadata(draft: Draft, change: SheetChange): void {
  if (change.kind === 'block' || change.band !== undefined) return;
  const type = change.axis === 'ROWS' ? 'ROW' : 'COLUMN';
  replaceMetadata(draft, (metadata) => {
    const { location } = metadata;
    if (location.locationType !== type || location.dimensionRange.sheetId !== change.sheetId) return [metadata];
    const startIndex = shiftIndex(change, location.dimensionRange.startIndex);
    if (startIndex === undefined) return [];
    const dimensionRange = { ...location.dimensionRange, startIndex, endIndex: startIndex + 1 };
    return [{ ...metadata, location: { ...location, dimensionRange } }];
  });
}

export function deleteMetadataOf(draft: Draft, sheetId: number): void {
  replaceMetadata(draft, (metadata) => (sheetOf(metadata.location) === sheetId ? [] : [metadata]));
}

export function duplicateMetadata(run: Run, fromSheetId: number, toSheetId: number): void {
  const { spreadsheet } = run.draft;
  for (const metadata of metadataIn(spreadsheet)) {
    if (sheetOf(metadata.location) !== fromSheetId) continue;
    const present = metadataIn(spreadsheet);
    const metadataId = newNumericId(run, (id) => present.some((other) => other.metadataId === id));
    const location = onSheet(metadata.location, toSheetId);
    spreadsheet.developerMetadata = [...present, { ...metadata, metadataId, location }];
  }
}

function onSheet(location: MetadataLocation, sheetId: number): MetadataLocation {
  if (location.locationType === 'SPREADSHEET') return location;
  if (location.locationType === 'SHEET') return { ...location, sheetId };
  return { ...location, dimensionRange: { ...location.dimensionRange, sheetId } };
}

function replaceMetadata(
  { spreadsheet }: Draft,
  replacement: (metadata: DeveloperMetadata) => readonly DeveloperMetadata[],
): void {
  if (spreadsheet.developerMetadata !== undefined) {
    spreadsheet.developerMetadata = spreadsheet.developerMetadata.flatMap(replacement);
  }
}
