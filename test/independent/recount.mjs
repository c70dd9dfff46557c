/**
 * Recounts the summaries of the quarters from what anyone can hold: the master as .xlsx and the exported ledger. Neither this file
 * nor those beside it import anything of the project, and they state the rules in their own words, so that a fault of the project
 * cannot hide in both.
 *
 *   node test/independent/recount.mjs [folder with master.xlsx, ledger.ndjson, summary-q3.json, summary-q4.json]
 *
 * Ends 0 when the ledger is whole, every row of the master is as it was written, every number of every frozen version comes out of
 * the entries that it speaks of, every number of today comes out twice, of the master's rows and of the ledger's entries, and
 * "Tổng hợp Qn" says both.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { count } from './count.mjs';
import { factsOfLedger, factsOfMaster } from './facts.mjs';
import { checkLateness } from './lateness.mjs';
import { canonical, entriesAt, readLedger, sha256 } from './ledger.mjs';
import { checkAfterFreeze, checkFrozenTab } from './frozenTab.mjs';
import { readMaster } from './master.mjs';
import { checkOffice } from './office.mjs';

const QUARTERS = ['q3', 'q4'];
const folder = process.argv[2] ?? 'out';
const faults = [];
const fault = (text) => faults.push(text);
const tally = { numbers: 0, compared: 0, references: 0, frozen: 0, cells: 0, behind: 0 };

const entries = readLedger(readFileSync(join(folder, 'ledger.ndjson'), 'utf8'), fault);
const tables = await readMaster(join(folder, 'master.xlsx'), fault);
const freezes = entries.filter(({ kind }) => kind === 'freeze').map(({ form, payload }) => ({ form, ...payload }));

/** @param numbers key -> number, as counted. @param said key -> number, as somebody says. */
function compare(what, numbers, said, source) {
  for (const key of new Set([...numbers.keys(), ...said.keys()])) {
    if (numbers.get(key) !== said.get(key))
      fault(`${what}: ${key}: ${said.get(key)} there, ${numbers.get(key)} from ${source}`);
    tally.compared++;
  }
}

const valuesOf = ({ figures }) => new Map(Object.entries(figures).map(([key, { value }]) => [key, value]));
const unitsOf = (list) =>
  list
    .map(({ unit }) => unit)
    .sort()
    .join();

/** One summary, whole or as it was frozen, out of the entries up to its heads. */
function recountSummary(what, summary) {
  for (const { unit, seq, hash } of summary.heads) {
    if (!entries.some((entry) => entry.unit === unit && entry.seq === seq && entry.hash === hash))
      fault(`${what}: ${unit}:${seq} is not in the ledger`);
  }
  const facts = factsOfLedger(entriesAt(entries, summary));
  const numbers = count(facts, summary.form, summary.asOf);
  compare(what, numbers, valuesOf(summary), 'ledger.ndjson');
  const where = (holds) => unitsOf(facts.units.filter(({ unit }) => holds(facts.forms.get(`${summary.form}/${unit}`))));
  if (where(({ sent, late }) => sent && late > 0) !== unitsOf(summary.late)) fault(`${what}: late units differ`);
  if (where(({ sent }) => !sent) !== unitsOf(summary.missing)) fault(`${what}: missing units differ`);
  return numbers.size;
}

// ---------------------------------------------------------------- as it was frozen
for (const form of QUARTERS) {
  const summary = JSON.parse(readFileSync(join(folder, `summary-${form}.json`), 'utf8'));
  const { hash, ...body } = summary;
  if (sha256(canonical(body)) !== hash) fault(`summary-${form}.json: its hash is not its own`);
  tally.numbers += recountSummary(`summary-${form}.json`, summary);
  for (const [key, { rows }] of Object.entries(summary.figures)) {
    for (const row of rows) {
      const at = row.indexOf('!');
      if (tables.get(row.slice(0, at))?.has(row.slice(at + 1)) !== true)
        fault(`${form} ${key}: no row ${row} in the master`);
      tally.references++;
    }
  }
  const versions = freezes.filter((one) => one.form === form);
  if (versions[0]?.summary.hash !== hash) fault(`${form}: the ledger froze another summary first`);
  for (const [index, { version, summary: frozen, reason }] of versions.entries()) {
    if (version !== index + 1) fault(`${form}: version ${version} stands in place ${index + 1}`);
    if ((reason === undefined) !== (version === 1)) fault(`${form}: version ${version} and its reason`);
    recountSummary(`${form} as frozen, version ${version}`, frozen);
    tally.frozen++;
  }
}

// ---------------------------------------------------------------- as it is now
const now = entries.at(-1).at;
const counted = factsOfLedger(entries);
const shown = factsOfMaster(tables);
for (const form of QUARTERS) {
  compare(`${form} today`, count(shown, form, now), count(counted, form, now), 'master.xlsx');
  const newest = freezes.findLast((one) => one.form === form)?.summary;
  if (newest === undefined) continue;
  const frozen = count(factsOfLedger(entriesAt(entries, newest)), form, newest.asOf);
  tally.cells += checkFrozenTab(form, { tables, frozen, now: count(counted, form, newest.asOf) }, fault);
  tally.behind += checkAfterFreeze(form, { tables, facts: counted, heads: newest.heads }, fault);
}

const today = Math.floor((Date.parse(now) + 7 * 3_600_000) / 86_400_000) + 25_569;
const { answers, lines } = checkOffice({ entries, tables, counted, today }, fault);
const judged = checkLateness(entries, fault);

for (const text of faults.slice(0, 20)) console.error(text);
if (faults.length > 0) {
  console.error(`${faults.length} faults`);
  process.exitCode = 1;
} else {
  console.log(
    `${tally.numbers} numbers of ${QUARTERS.length} quarters recounted, ${tally.frozen} frozen versions from ledger.ndjson, today from master.xlsx and ledger.ndjson (${tally.compared} comparisons, ${tally.references} rows named, ${tally.cells} cells of Tổng hợp Qn, ${tally.behind} units sau chốt, ${lines} lines of Tổng quan, ${answers} answers, ${judged} submissions judged in time or late, ${entries.length} entries): all equal`,
  );
}
