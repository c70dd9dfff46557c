/** `npm run bench`: every claim of speed and size beside its anchor, from one run. Ends 1 only when a number is missing. */
import { buildFunctions } from '../../functions/build.ts';
import { masterOnGoogle } from '../functions/consolidate/masterOnGoogle.ts';
import { foldLines, loadLines, validationLines } from './compute.ts';
import { isBroken, table } from './line.ts';
import { requestLines } from './requests.ts';

await buildFunctions();
console.error('P7, P3, P5 …');
const compute = [...validationLines(), ...foldLines(), ...loadLines()];
console.error('P1, P2 …');
const on = await masterOnGoogle();
const lines = [...(await requestLines(on)), ...compute].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
await on.google.close();
console.log(table(lines));
const broken = lines.filter(isBroken);
const missed = lines.filter((line) => !line.met);
console.log(`\n${lines.length} dòng, ${missed.length} không đạt, ${broken.length} thiếu số`);
if (broken.length > 0) process.exitCode = 1;
