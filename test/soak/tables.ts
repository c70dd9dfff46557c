/** Tables that people meddle with in the soak. */
import type { MasterTable } from '../../shared/master/table.ts';
import { MASTER_TABLES } from '../../shared/master/tables.ts';

export const TABLES: readonly MasterTable[] = [
  MASTER_TABLES.tasks,
  MASTER_TABLES.difficulties,
  MASTER_TABLES.petitions,
  MASTER_TABLES.progress,
  // From the first freeze on.
  MASTER_TABLES['frozen-q3'],
];
