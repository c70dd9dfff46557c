/** "Tổng hợp Qn": each figure as it was frozen last, as the ledger says it by now of the same moment, and the difference. */
import { FIGURES, REPORTS } from './rules.mjs';

/** "94,84%", "1.239", "–" for what cannot be told; `undefined` for a blank cell. */
function numberOf(cell) {
  if (cell === null || cell === undefined) return undefined;
  if (typeof cell === 'number') return cell;
  return cell === '–' ? null : Number(cell.replace(/[.%+]/g, '').replace(',', '.'));
}

/**
 * @param frozen key -> number of the newest version. @param now key -> number of today.
 * @returns how many cells were held against a number.
 */
export function checkFrozenTab(form, { tables, frozen, now }, fault) {
  const name = `Tổng hợp ${form.toUpperCase()}`;
  const table = tables.get(name);
  if (table === undefined) {
    fault(`${name}: no such tab`);
    return 0;
  }
  let cells = 0;
  const hold = (key, header, cell, expected) => {
    cells++;
    if (numberOf(cell) !== expected) fault(`${name} ${key}: "${cell}" under ${header}, ${expected} counted`);
  };
  const difference = (key) => {
    const [was, is] = [frozen.get(key), now.get(key)];
    if (was === is) return undefined;
    return was === null || is === null ? null : Math.round((is - was) * 100) / 100;
  };
  for (const [key, row] of table) {
    if (!frozen.has(key)) continue;
    const cumulative = key.replace(/\.period$/, '.cumulative');
    for (const header of Object.keys(row)) {
      const [, span, what] = /^(Trong kỳ|Lũy kế .*): (đã chốt|hiện nay|chênh lệch)$/.exec(header) ?? [];
      if (what === undefined) continue;
      const own = span === 'Trong kỳ' ? key : cumulative;
      if (span !== 'Trong kỳ' && own === key) continue;
      const expected = { 'đã chốt': frozen.get(own), 'hiện nay': now.get(own), 'chênh lệch': difference(own) }[what];
      hold(own, header, row[header], expected);
    }
  }
  for (const [figure] of FIGURES) if (!table.has(`figures.${figure}.period`)) fault(`${name}: no row of ${figure}`);
  return cells;
}

/** "Sau chốt" stands beside the rows of the units whose report that counts came behind the newest version, and of no other. */
export function checkAfterFreeze(form, { tables, facts, heads }, fault) {
  const ends = new Map(heads.map(({ unit, seq }) => [unit, seq]));
  const marked = new Set();
  for (const [key, row] of tables.get(REPORTS[form]) ?? []) {
    if (row['Tình trạng'] !== 'Hiệu lực') continue;
    const unit = row['Mã đơn vị'];
    const isBehind = (facts.places.get(`${form}/${unit}`) ?? 0) > (ends.get(unit) ?? 0);
    if (isBehind !== (row['So với bản chốt'] === 'Sau chốt')) fault(`${REPORTS[form]} ${key}: sau chốt or not`);
    if (isBehind) marked.add(unit);
  }
  return marked.size;
}
