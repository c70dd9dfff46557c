/** Every worksheet function that local Google computes, by its English name. A name that is not here shows `#NAME?`. */
import { dateFunctions } from './dates.ts';
import type { WorksheetFunction } from './define.ts';
import { logicFunctions } from './logic.ts';
import { lookupFunctions } from './lookup.ts';
import { mathFunctions } from './math.ts';
import { statisticsFunctions } from './statistics.ts';
import { textFunctions } from './text.ts';

export const FUNCTIONS: Readonly<Record<string, WorksheetFunction>> = {
  ...mathFunctions,
  ...statisticsFunctions,
  ...logicFunctions,
  ...textFunctions,
  ...dateFunctions,
  ...lookupFunctions,
};
