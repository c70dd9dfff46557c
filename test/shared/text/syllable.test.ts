import { expect, test } from 'vitest';
import { parseSyllable } from '../../../shared/text/syllable.ts';
import { checkTables } from '../checkCases.ts';
import { SYLLABLE_TABLES } from './syllable.cases.ts';

checkTables(SYLLABLE_TABLES);

test('the parts of a syllable', () =>
  expect(parseSyllable('Nghiệp')).toEqual({ onset: 'ngh', rhyme: 'iêp', tone: '\u0323' }));
