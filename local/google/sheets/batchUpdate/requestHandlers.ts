/**
 * Kind of request -> the function that does it. The type refuses a list with a kind missing.
 */
import type { JsonObject } from '../../http/handler.ts';
import { addBanding, deleteBanding, updateBanding } from './banding.ts';
import { updateBorders } from './borders.ts';
import {
  addChart,
  deleteEmbeddedObject,
  updateChartSpec,
  updateEmbeddedObjectBorder,
  updateEmbeddedObjectPosition,
} from './charts.ts';
import { deleteDuplicates, trimWhitespace } from './cleanUp.ts';
import {
  addConditionalFormatRule,
  deleteConditionalFormatRule,
  updateConditionalFormatRule,
} from './conditionalFormats.ts';
import { copyPaste } from './copyPaste.ts';
import { cutPaste } from './cutPaste.ts';
import { setDataValidation } from './dataValidation.ts';
import { deleteDimension } from './deleteDimension.ts';
import { createDeveloperMetadata, deleteDeveloperMetadata, updateDeveloperMetadata } from './developerMetadata.ts';
import { addDimensionGroup, deleteDimensionGroup, updateDimensionGroup } from './dimensionGroups.ts';
import { autoResizeDimensions, updateDimensionProperties } from './dimensionProperties.ts';
import {
  addFilterView,
  clearBasicFilter,
  deleteFilterView,
  duplicateFilterView,
  setBasicFilter,
  updateFilterView,
} from './filters.ts';
import { findReplace } from './findReplace.ts';
import { appendDimension, insertDimension } from './insertDimension.ts';
import type { Kind } from './kinds.ts';
import { mergeCells, unmergeCells } from './mergeCells.ts';
import { moveDimension } from './moveDimension.ts';
import { addNamedRange, deleteNamedRange, updateNamedRange } from './namedRanges.ts';
import { pasteData, textToColumns } from './pasteText.ts';
import { addProtectedRange, deleteProtectedRange, updateProtectedRange } from './protectedRanges.ts';
import { deleteRange, insertRange } from './rangeCells.ts';
import type { Run } from './run.ts';
import { updateSheetProperties, updateSpreadsheetProperties } from './sheetProperties.ts';
import { addSheet, deleteSheet, duplicateSheet } from './sheets.ts';
import { randomizeRange, sortRange } from './sortRange.ts';
import type { Body } from './wire.ts';
import { appendCells, repeatCell, updateCells } from './writeCells.ts';

/** Changes the draft; returns what Google answers for this kind, or undefined for an empty reply. */
export type RequestHandlers = { readonly [K in Kind]: (body: Body<K>, run: Run) => JsonObject | undefined };

export const REQUEST_HANDLERS: RequestHandlers = {
  addBanding,
  addChart,
  addConditionalFormatRule,
  addDimensionGroup,
  addFilterView,
  addNamedRange,
  addProtectedRange,
  addSheet,
  appendCells,
  appendDimension,
  autoResizeDimensions,
  clearBasicFilter,
  copyPaste,
  createDeveloperMetadata,
  cutPaste,
  deleteBanding,
  deleteConditionalFormatRule,
  deleteDeveloperMetadata,
  deleteDimension,
  deleteDimensionGroup,
  deleteDuplicates,
  deleteEmbeddedObject,
  deleteFilterView,
  deleteNamedRange,
  deleteProtectedRange,
  deleteRange,
  deleteSheet,
  duplicateFilterView,
  duplicateSheet,
  findReplace,
  insertDimension,
  insertRange,
  mergeCells,
  moveDimension,
  pasteData,
  randomizeRange,
  repeatCell,
  setBasicFilter,
  setDataValidation,
  sortRange,
  textToColumns,
  trimWhitespace,
  unmergeCells,
  updateBanding,
  updateBorders,
  updateCells,
  updateChartSpec,
  updateConditionalFormatRule,
  updateDeveloperMetadata,
  updateDimensionGroup,
  updateDimensionProperties,
  updateEmbeddedObjectBorder,
  updateEmbeddedObjectPosition,
  updateFilterView,
  updateNamedRange,
  updateProtectedRange,
  updateSheetProperties,
  updateSpreadsheetProperties,
};
