import { checkTables } from '../checkCases.ts';
import { UNIT_NAME_TABLES } from './unitNames.cases.ts';

checkTables(UNIT_NAME_TABLES);
