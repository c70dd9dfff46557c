import { checkTables } from '../checkCases.ts';
import { PERSONAL_DATA_TABLES } from './personalData.cases.ts';

checkTables(PERSONAL_DATA_TABLES);
