/** The 155 units of the worked example as the file that a province imports. */
import { officerEmail, QUANG_TRI_2023 } from '../../shared/units/quangTri2023.ts';

export const REGISTRY_CSV = [
  'order,code,name,level,parent,email',
  ...QUANG_TRI_2023.units.map(({ order, id, name, level, parent = '' }) =>
    [order, id, name, level, parent, officerEmail(id)].map((cell) => `"${cell}"`).join(','),
  ),
].join('\n');
