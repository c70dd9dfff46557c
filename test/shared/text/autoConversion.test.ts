import { checkTables } from '../checkCases.ts';
import { AUTO_CONVERSION_TABLES } from './autoConversion.cases.ts';

checkTables(AUTO_CONVERSION_TABLES);
