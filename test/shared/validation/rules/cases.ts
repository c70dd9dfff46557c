/** Every table of the rules, for any runner. */
import type { RuleCase } from '../soundForm.ts';
import * as cells from './cells.cases.ts';
import * as tabs from './tabs.cases.ts';

export const RULE_TABLES: Readonly<Record<string, readonly RuleCase[]>> = {
  shape: cells.SHAPE_CASES,
  required: cells.REQUIRED_CASES,
  type: cells.TYPE_CASES,
  choice: cells.CHOICE_CASES,
  length: cells.LENGTH_CASES,
  identity: tabs.IDENTITY_CASES,
  papers: cells.PAPER_CASES,
  dates: tabs.DATES_CASES,
  coverage: tabs.COVERAGE_CASES,
  consistency: tabs.CONSISTENCY_CASES,
  suspicion: tabs.SUSPICION_CASES,
  text: cells.TEXT_CASES,
  privacy: cells.PRIVACY_CASES,
};
