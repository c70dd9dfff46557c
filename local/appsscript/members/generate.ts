/** `npx tsx local/appsscript/members/generate.ts`: writes ../data/members.json anew, after an update of the published types. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { publishedMembers } from './publishedTypes.ts';
import { tableText } from './table.ts';

writeFileSync(fileURLToPath(new URL('../data/members.json', import.meta.url)), tableText(publishedMembers()));
