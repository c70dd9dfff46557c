/** What Sở Nội vụ typed, what waits for an answer, and "Tổng quan": the tables of the master against the whole ledger. */
import { PREFIX } from './rules.mjs';

const ANSWER = {
  'Ý kiến trả lời': 'answer',
  'Cơ quan giải quyết': 'agency',
  'Trạng thái': 'status',
  'Số văn bản': 'document',
};
/** Whether it waits: by its status, where that is one of the list; else by whether an answer or its paper is there. */
const WAITS = new Map([
  ...['Đang xem xét', 'Đang xử lý', 'Đang giải quyết', 'Đã chuyển', 'Đã chuyển cơ quan khác'].map((word) => [
    word,
    true,
  ]),
  ...['Đã trả lời', 'Đã giải quyết', 'Đã xong', 'Không thuộc thẩm quyền'].map((word) => [word, false]),
]);

/** @param counted facts of the ledger. @param today serial number. */
export function checkOffice({ entries, tables, counted, today }, fault) {
  const lastAnswers = new Map(
    entries
      .filter(({ kind }) => kind === 'answer')
      .flatMap(({ unit, payload }) => payload.answers.map((answer) => [`${unit}/${answer.id}`, answer])),
  );
  for (const [key, row] of tables.get('Khó khăn') ?? []) {
    const answer = lastAnswers.get(key);
    for (const [header, member] of Object.entries(ANSWER)) {
      if ((row[header] ?? '') !== (answer?.[member] ?? ''))
        fault(`Khó khăn ${key}: "${row[header]}" under ${header}, "${answer?.[member]}" in the ledger`);
    }
  }
  for (const key of lastAnswers.keys())
    if (tables.get('Khó khăn')?.has(key) !== true) fault(`answer to no row: ${key}`);

  const waits = (key) => {
    const { status = '', answer = '', document = '' } = lastAnswers.get(key) ?? {};
    return WAITS.get(status) ?? (answer === '' && document === '');
  };
  const waiting = counted.difficulties.filter(({ key }) => waits(key));
  const ages = new Map(waiting.map(({ key, day }) => [key, today - day]));
  for (const [key, row] of tables.get('Khó khăn') ?? []) {
    if (row['Số ngày'] !== (ages.get(key) ?? null))
      fault(`Khó khăn ${key}: ${row['Số ngày']} days, ${ages.get(key)} counted`);
  }
  const petitions = [...(tables.get('Trình UBND tỉnh') ?? [])].filter(([, row]) => row['TT'] !== null);
  const forProvince = waiting.filter(({ level }) => level === 'province').map(({ key }) => key);
  if (
    petitions
      .map(([key]) => key)
      .sort()
      .join() !== forProvince.sort().join()
  )
    fault('Trình UBND tỉnh: other rows than wait');
  for (const [index, [key, row]] of petitions.entries()) {
    if (row['TT'] !== index + 1 || row['Số ngày'] !== ages.get(key)) fault(`Trình UBND tỉnh ${key}: number or age`);
    if (index > 0 && row['Ngày'] < petitions[index - 1][1]['Ngày']) fault(`Trình UBND tỉnh ${key}: not by age`);
  }
  const lines = checkOverview({ tables, counted, waiting: waiting.length, forProvince: forProvince.length }, fault);
  return { answers: lastAnswers.size, lines };
}

function checkOverview({ tables, counted, waiting, forProvince }, fault) {
  const overview = new Map();
  for (const form of Object.keys(PREFIX)) {
    const of = (level) =>
      counted.units
        .filter((unit) => level === undefined || unit.level === level)
        .map(({ unit }) => counted.forms.get(`${form}/${unit}`));
    const shares = (units) => {
      const sent = units.filter((unit) => unit.sent).length;
      const onTime = units.filter((unit) => unit.sent && unit.late === 0).length;
      const share = (part) => Math.round((part * 1000) / units.length) / 1000;
      return [sent, units.length, share(sent), share(onTime)];
    };
    const tally = (holds) => [of().filter(holds).length];
    overview.set(`${form}/submitted`, shares(of()));
    for (const level of ['so', 'huyen', 'xa'])
      if (of(level).length > 0) overview.set(`${form}/${level}`, shares(of(level)));
    overview.set(
      `${form}/onTime`,
      tally(({ sent, late }) => sent && late === 0),
    );
    overview.set(
      `${form}/late`,
      tally(({ sent, late }) => sent && late > 0),
    );
    overview.set(
      `${form}/overdue`,
      tally(({ sent }) => !sent),
    );
    overview.set(
      `${form}/returned`,
      tally(({ status }) => status === 'returned'),
    );
    overview.set(
      `${form}/accepted`,
      tally(({ status }) => status === 'accepted'),
    );
  }
  overview.set('tasks', [counted.tasks.length]);
  overview.set('difficulties', [counted.difficulties.length]);
  overview.set('difficulties/open', [waiting]);
  overview.set('difficulties/province', [forProvince]);
  for (const [key, mine] of overview) {
    const row = tables.get('Tổng quan')?.get(key) ?? {};
    const theirs = ['Giá trị', 'Phải nộp', 'Tỷ lệ đầy đủ', 'Tỷ lệ đúng hạn'].map((header) => row[header] ?? null);
    if ([0, 1, 2, 3].some((index) => theirs[index] !== (mine[index] ?? null)))
      fault(`Tổng quan ${key}: ${theirs.join(' ')} in the master, ${mine.join(' ')} counted`);
  }
  return overview.size;
}
