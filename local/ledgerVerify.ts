/** `npm run ledger:verify -- FILE`: whether an exported ledger is whole; names the first bad entry. Ends 0 or 1. */
import { readFileSync } from 'node:fs';
import { verifyExport } from '../shared/ledger/verify.ts';

const [, , path] = process.argv;
if (path === undefined) {
  console.error('usage: npm run ledger:verify -- FILE.ndjson');
  process.exit(2);
}
const verified = verifyExport(readFileSync(path, 'utf8'));
if (verified.ok) {
  console.log(`${path}: whole; ${verified.entries} entries, ${verified.chains} chains, ${verified.seals} seals`);
} else {
  console.error(`${path}: ${verified.fault} at line ${verified.lineNumber}, entry ${verified.entry}`);
  process.exitCode = 1;
}
