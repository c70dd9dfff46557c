/**
 * Recounts the summary of a quarter from what anyone can hold: the master as .xlsx and the exported ledger. It imports nothing
 * of the project, and states the rules in its own words, so that a fault of the project cannot hide in both.
 *
 *   node test/independent/recount.mjs [folder with master.xlsx, ledger.ndjson, summary-q3.json]
 *
 * Ends 0 when the ledger is whole, every row of the master is as it was written, and every number of the summary comes out
 * twice: once from the master's rows, once from the ledger's entries.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

const folder = process.argv[2] ?? 'out';
const faults = [];
const fault = (text) => faults.push(text);

// ---------------------------------------------------------------- the ledger: whole, linked, sealed
const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
const canonical = (value) =>
  Array.isArray(value)
    ? `[${value.map(canonical).join(',')}]`
    : value !== null && typeof value === 'object'
      ? `{${Object.keys(value)
          .sort()
          .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
          .join(',')}}`
      : JSON.stringify(value);

function readLedger(text) {
  const lines = text.split('\n');
  if (lines.pop() !== '') fault('ledger: the last line is cut');
  const heads = new Map();
  let running = '0'.repeat(64);
  const entries = lines.map((line, index) => {
    const { running: digest, ...entry } = JSON.parse(line);
    const name = `ledger line ${index + 1} (${entry.unit}:${entry.seq})`;
    if (canonical({ ...entry, running: digest }) !== line) fault(`${name}: not canonical`);
    const head = heads.get(entry.unit) ?? { seq: 0, hash: '0'.repeat(64) };
    if (entry.seq !== head.seq + 1 || entry.prev !== head.hash) fault(`${name}: does not follow ${head.seq}`);
    const { hash, committedAt, ...sealed } = entry;
    if (sha256(canonical(sealed)) !== hash) fault(`${name}: its hash is not its own`);
    running = sha256(`${running}\n${canonical(entry)}`);
    if (digest !== running) fault(`${name}: the running digest differs`);
    if (typeof committedAt !== 'string') fault(`${name}: no time of commit`);
    heads.set(entry.unit, { seq: entry.seq, hash });
    return { ...entry, payload: JSON.parse(entry.payload) };
  });
  const last = entries.at(-1);
  if (last?.unit !== '_' || last.kind !== 'seal') fault('ledger: it does not end with a seal');
  for (const { unit, seq, hash } of last?.payload.heads ?? []) {
    const head = heads.get(unit);
    if (head?.seq !== seq || head.hash !== hash) fault(`ledger: the seal disagrees on ${unit}`);
  }
  return entries;
}

// ---------------------------------------------------------------- the master: every row as it was written
const serial = (date) => Math.round(date.getTime() / 86_400_000) + 25_569;

function plain(value) {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return serial(value);
  if (typeof value === 'object') {
    if ('richText' in value) return value.richText.map(({ text }) => text).join('');
    if ('text' in value) return plain(value.text);
    return plain(value.result ?? null);
  }
  return value;
}

/** The fingerprint beside each key: a 32-bit sum over the cells, by kind and code unit, and the running total of its states. */
function fingerprint(cells) {
  let state = 0x811c9dc5;
  let total = 0;
  const take = (code) => {
    state = Math.imul(state ^ code, 0x01000193);
  };
  const tally = () => {
    total = (Math.imul(total, 31) + state) | 0;
  };
  for (const cell of cells) {
    const text = cell === null ? '' : String(cell);
    take(text === '' ? 0x30 : { string: 0x73, number: 0x6e, boolean: 0x62 }[typeof cell]);
    for (let index = 0; index < text.length; index++) {
      take(text.charCodeAt(index));
      tally();
    }
    take(0x1f);
    tally();
  }
  return `f${(state >>> 0).toString(36)}-${(total >>> 0).toString(36)}`;
}

/** Headers of the columns in which people write: in no fingerprint. */
const ANNOTATIONS = new Set([
  'Nhận xét',
  'Đôn đốc',
  'Ghi chú của Sở Nội vụ',
  'Đánh giá của Sở Nội vụ',
  'Ý kiến trả lời',
  'Ý kiến đề xuất của Sở Nội vụ',
  'Cơ quan giải quyết',
  'Trạng thái ',
  'Số văn bản',
  'Phần viết',
]);
const ANSWERS = new Set(['Khó khăn!Trạng thái']);

async function readMaster(path) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const tables = new Map();
  for (const sheet of workbook.worksheets) {
    const headers = Array.from({ length: sheet.columnCount }, (_, index) =>
      String(plain(sheet.getRow(1).getCell(index + 1).value) ?? ''),
    );
    if (headers[0] !== 'Khóa') continue;
    const written = headers.map(
      (header, index) =>
        index > 1 && header !== '' && !ANNOTATIONS.has(header) && !ANSWERS.has(`${sheet.name}!${header}`),
    );
    const rows = new Map();
    for (let number = 2; number <= sheet.rowCount; number++) {
      const cells = headers.map((_, index) => plain(sheet.getRow(number).getCell(index + 1).value));
      const key = cells[0];
      if (key === null) {
        if (cells.some((cell, index) => cell !== null && written[index]))
          fault(`${sheet.name} row ${number}: cells without a key`);
        continue;
      }
      if (rows.has(key)) fault(`${sheet.name}: ${key} stands twice`);
      if (fingerprint(cells.filter((_, index) => written[index])) !== cells[1])
        fault(`${sheet.name} row ${number} (${key}): a cell was changed`);
      rows.set(key, Object.fromEntries(headers.map((header, index) => [header, cells[index]])));
    }
    tables.set(sheet.name, rows);
  }
  return tables;
}

// ---------------------------------------------------------------- the same facts, from either source
const LEVELS = { Sở: 'so', Huyện: 'huyen', Xã: 'xa' };
const STATES = {
  'Hoàn thành': 'done',
  'Đang thực hiện': 'in-progress',
  'Chậm tiến độ': 'late',
  'Chưa thực hiện': 'not-started',
  'Không phát sinh': 'nothing-to-report',
};
const ASSESSMENTS = { Tốt: 'good', Đạt: 'met', 'Chưa đạt': 'not-met' };
const FOLLOW_UPS = { 'Tiếp tục': 'continue', Thay: 'replace', Bỏ: 'drop' };
const SETTLING = {
  'Đơn vị tự giải quyết': 'unit',
  'UBND cấp huyện': 'district',
  'Sở Nội vụ': 'home-affairs',
  'Sở, ngành khác': 'department',
  'UBND tỉnh': 'province',
  'Cơ quan trung ương': 'central',
};
const FIGURES = [
  ['vb_chi_dao', 'Số liệu', 'Văn bản chỉ đạo, triển khai đã ban hành', 'sum'],
  ['tt_tin_bai', 'Số liệu', 'Tin, bài, phóng sự', 'sum'],
  ['tt_phat_thanh', 'Số liệu', 'Lượt phát thanh', 'sum'],
  ['tt_mang_xa_hoi', 'Số liệu', 'Bài đăng trên mạng xã hội', 'sum'],
  ['tt_cuoc', 'Số liệu', 'Hội nghị tuyên truyền', 'sum'],
  ['tt_luot', 'Số liệu', 'Lượt người dự hội nghị tuyên truyền', 'sum'],
  ['th_lop', 'Số liệu', 'Lớp tập huấn, bồi dưỡng', 'sum'],
  ['th_nguoi', 'Số liệu', 'Lượt cán bộ, công chức, viên chức dự', 'sum'],
  ['hs_ky_truoc', 'Số liệu', 'Hồ sơ kỳ trước chuyển sang', 'first'],
  ['hs_tiep_nhan', 'Số liệu', 'Hồ sơ tiếp nhận mới', 'sum'],
  ['hs_truoc_dung', 'Số liệu', 'Hồ sơ giải quyết trước và đúng hạn', 'sum'],
  ['hs_qua', 'Số liệu', 'Hồ sơ giải quyết quá hạn', 'sum'],
  ['hs_tre_hen', 'Số liệu', 'Hồ sơ trễ hẹn', 'sum'],
  ['hs_sai_sot', 'Số liệu', 'Hồ sơ có sai sót của cơ quan', 'sum'],
  ['thu_xin_loi', 'Số liệu', 'Thư, phiếu xin lỗi đã gửi', 'sum'],
  ['dvc_truc_tuyen', 'Số liệu', 'Hồ sơ tiếp nhận trực tuyến', 'sum'],
  ['dvc_thanh_toan', 'Số liệu', 'Hồ sơ thanh toán trực tuyến', 'sum'],
  ['tcd_luot', 'Số liệu', 'Lượt tiếp công dân', 'sum'],
  ['kn_tc', 'Số liệu', 'Đơn khiếu nại, tố cáo thuộc thẩm quyền', 'sum'],
  ['pakn', 'Số liệu', 'Phản ánh, kiến nghị đã nhận', 'sum'],
  ['pakn_tra_loi', 'Số liệu', 'Phản ánh, kiến nghị đã trả lời', 'sum'],
  ['ck_hn', 'Số liệu', 'Niêm yết danh sách hộ nghèo', 'share'],
  ['ck_ns', 'Số liệu', 'Niêm yết thu, chi ngân sách xã', 'share'],
  ['ck_dat', 'Số liệu', 'Niêm yết kế hoạch sử dụng đất, bảng giá đất', 'share'],
  ['kt_cuoc', 'Kiểm tra', 'Cuộc kiểm tra', 'sum'],
  ['kt_don_vi', 'Kiểm tra', 'Đơn vị được kiểm tra', 'sum'],
  ['kt_vi_pham', 'Kiểm tra', 'Vấn đề phát hiện qua kiểm tra', 'sum'],
  ['kt_khac_phuc', 'Kiểm tra', 'Vấn đề đã khắc phục', 'sum'],
  ['kt_tap_the', 'Khen thưởng', 'Tập thể được khen thưởng', 'sum'],
  ['kt_ca_nhan', 'Khen thưởng', 'Cá nhân được khen thưởng', 'sum'],
  ['sang_kien', 'Khen thưởng', 'Sáng kiến được công nhận', 'sum'],
  ['ky_luat', 'Khen thưởng', 'Xử lý vi phạm, nhũng nhiễu', 'sum'],
];
const RATIOS = {
  tl_dung_han: [['hs_truoc_dung'], ['hs_truoc_dung', 'hs_qua']],
  tl_xin_loi: [['thu_xin_loi'], ['hs_tre_hen', 'hs_sai_sot']],
  tl_truc_tuyen: [['dvc_truc_tuyen'], ['hs_tiep_nhan']],
  tl_thanh_toan: [['dvc_thanh_toan'], ['hs_tiep_nhan']],
  tl_pakn: [['pakn_tra_loi'], ['pakn']],
};
const QUARTERS = ['q1', 'q2', 'q3', 'q4'];
const PREFIX = { plan: 'Kế hoạch', q3: 'Quý III' };
const CURRENT = 'Hiệu lực';
const codes = (text) => (text === null || text === '' ? [] : text.split('; '));

function factsOfMaster(tables) {
  const table = (name) => [...(tables.get(name) ?? new Map())];
  const current = (name) => table(name).filter(([, row]) => row['Tình trạng'] === CURRENT);
  const facts = {
    units: [],
    forms: new Map(),
    tasks: [],
    withdrawn: [],
    states: new Map(),
    reviews: [],
    figures: new Map(),
    difficulties: [],
  };
  for (const [unit, row] of table('Tiến độ nộp')) {
    facts.units.push({ unit, level: LEVELS[row['Cấp']] });
    for (const [form, header] of Object.entries(PREFIX)) {
      const status = { 'Trả lại': 'returned', 'Chấp nhận': 'accepted' }[row[header]];
      const sent = row[`${header}: ngày nộp`] !== null;
      facts.forms.set(`${form}/${unit}`, { sent, late: row[`${header}: trễ (phút)`] ?? 0, status });
    }
  }
  for (const [key, row] of current('Kế hoạch'))
    facts.tasks.push({ key, unit: row['Mã đơn vị'], group: row['Nhóm'], contents: codes(row['Nội dung PAPI']) });
  const planned = new Set(facts.tasks.map(({ unit }) => unit));
  for (const [key, row] of table('Kế hoạch')) {
    if (row['Tình trạng'] === 'Đã rút' && planned.has(row['Mã đơn vị']))
      facts.withdrawn.push({ key, unit: row['Mã đơn vị'], group: row['Nhóm'], contents: codes(row['Nội dung PAPI']) });
  }
  for (const [key, row] of current('Báo cáo Q3')) facts.states.set(key, STATES[row['Trạng thái']]);
  for (const [, row] of current('Rà soát')) {
    const verdict = { Yếu: 'weak', 'Giữ vững': 'strong' }[row['Yếu / giữ vững']];
    facts.reviews.push({
      unit: row['Mã đơn vị'],
      content: row['Mã nội dung'],
      verdict,
      assessment: ASSESSMENTS[row['Đánh giá']],
      followUp: FOLLOW_UPS[row['Năm nay']],
    });
  }
  for (const [key, tab, header] of FIGURES) {
    for (const [row, cells] of current(tab)) {
      const cell = cells[header];
      if (cell === null || cell === undefined) continue;
      const value = typeof cell === 'number' ? cell : { Có: 'yes', Không: 'no', 'Không phát sinh': 'nothing' }[cell];
      facts.figures.set(`${row}/${key}`, value);
    }
  }
  for (const [key, row] of current('Khó khăn'))
    facts.difficulties.push({ key, level: SETTLING[row['Cấp giải quyết']], day: row['Ngày'] });
  return facts;
}

function factsOfLedger(entries) {
  const own = (kind) => entries.findLast((entry) => entry.unit === '_' && entry.kind === kind)?.payload;
  const [settings, registry, assignments] = ['settings', 'registry', 'assignments'].map(own);
  const verdicts = new Map(settings.contents.map(({ code, verdict }) => [code, verdict]));
  const facts = {
    units: [],
    forms: new Map(),
    tasks: [],
    withdrawn: [],
    states: new Map(),
    reviews: [],
    figures: new Map(),
    difficulties: [],
  };
  for (const { id: unit, level, reports } of registry.units) {
    if (!reports) continue;
    facts.units.push({ unit, level });
    const chain = entries.filter((entry) => entry.unit === unit);
    const revisions = (form) =>
      chain
        .filter((entry) => entry.form === form && entry.kind === 'submission')
        .map((entry) => ({
          ...entry,
          decision: chain.findLast(
            (one) => one.kind === 'review' && one.form === form && one.revision === entry.revision,
          )?.payload.decision,
        }));
    const base = (form) => {
      const frozen = form === 'plan' ? revisions(form).findLast(({ decision }) => decision === 'accept') : undefined;
      return (frozen ?? revisions(form).findLast(({ decision }) => decision !== 'return'))?.payload.content;
    };
    for (const form of Object.keys(PREFIX)) {
      const all = revisions(form);
      const status = { return: 'returned', accept: 'accepted' }[all.at(-1)?.decision];
      facts.forms.set(`${form}/${unit}`, { sent: all.length > 0, late: all[0]?.payload.minutesLate ?? 0, status });
    }
    const plan = base('plan');
    const tasks = plan?.tasks ?? [];
    for (const { id, group, contents } of tasks) facts.tasks.push({ key: `${unit}/${id}`, unit, group, contents });
    const ever = new Map(
      revisions('plan').flatMap(({ payload }) => payload.content.tasks.map((task) => [task.id, task])),
    );
    const newest = new Set(
      revisions('plan')
        .at(-1)
        ?.payload.content.tasks.map(({ id }) => id),
    );
    for (const [id, { group, contents }] of tasks.length === 0 ? [] : ever) {
      if (!newest.has(id) && !tasks.some((task) => task.id === id))
        facts.withdrawn.push({ key: `${unit}/${id}`, unit, group, contents });
    }
    for (const { id, state } of base('q3')?.tasks ?? []) facts.states.set(`${unit}/${id}`, state);
    if (plan !== undefined) {
      const assigned = assignments.filter(({ leads }) =>
        leads.some((lead) => (lead.kind === 'unit' ? lead.unit === unit : lead.level === level)),
      );
      const all = new Set([...assigned.map(({ content }) => content), ...plan.reviews.map(({ content }) => content)]);
      for (const content of all) {
        const { assessment, followUp } = plan.reviews.find((review) => review.content === content) ?? {};
        const verdict = verdicts.get(content);
        facts.reviews.push({
          unit,
          content,
          verdict: verdict === 'weak' || verdict === 'strong' ? verdict : undefined,
          assessment,
          followUp,
        });
      }
    }
    for (const quarter of QUARTERS) {
      for (const [key, { kind, value }] of Object.entries(base(quarter)?.figures ?? {})) {
        facts.figures.set(
          `${unit}/${quarter}/${key}`,
          kind === 'value' ? value : { yes: 'yes', no: 'no', 'nothing-to-report': 'nothing' }[kind],
        );
      }
    }
    for (const { id, level: settles, date } of base('kk')?.difficulties ?? [])
      facts.difficulties.push({ key: `${unit}/${id}`, level: settles, day: serial(new Date(date)) });
  }
  return facts;
}

// ---------------------------------------------------------------- the numbers
const percent = (part, whole) => (whole === 0 ? null : Math.round((part * 10_000) / whole) / 100);

function count(facts, asOf) {
  const numbers = new Map();
  const open = (key) => numbers.has(key) || numbers.set(key, 0);
  const add = (key, amount = 1) => numbers.set(key, (numbers.get(key) ?? 0) + amount);
  const value = (key) => numbers.get(key) ?? 0;

  for (const [prefix, form] of [
    ['report', 'q3'],
    ['plan', 'plan'],
  ]) {
    for (const level of ['so', 'huyen', 'xa', 'all']) {
      const units = facts.units
        .filter((unit) => level === 'all' || unit.level === level)
        .map(({ unit }) => facts.forms.get(`${form}/${unit}`));
      const tally = (holds) => units.filter(holds).length;
      const key = (name) => `${prefix}.${level}.${name}`;
      numbers.set(key('asked'), units.length);
      numbers.set(
        key('submitted'),
        tally(({ sent }) => sent),
      );
      numbers.set(
        key('onTime'),
        tally(({ sent, late }) => sent && late === 0),
      );
      numbers.set(
        key('late'),
        tally(({ sent, late }) => sent && late > 0),
      );
      numbers.set(
        key('missing'),
        tally(({ sent }) => !sent),
      );
      numbers.set(
        key('returned'),
        tally(({ status }) => status === 'returned'),
      );
      numbers.set(
        key('accepted'),
        tally(({ status }) => status === 'accepted'),
      );
      numbers.set(key('reportingRate'), percent(value(key('submitted')), units.length));
      numbers.set(key('timeliness'), percent(value(key('onTime')), units.length));
    }
  }

  const states = [...Object.values(STATES), 'unreported', 'withdrawn'];
  const scopes = [
    'all',
    ...[1, 2, 3, 4, 5, 6, 7].map((group) => `group.${group}`),
    ...['1', '2', '3', '4', '5', '6', '7', '8', 'none'].map((code) => `dimension.${code}`),
  ];
  for (const scope of scopes) for (const state of ['total', ...states]) open(`tasks.${scope}.${state}`);
  const task = ({ group, contents }, state) => {
    const dimensions = new Set(contents.map((code) => code.split('.')[0]));
    if (dimensions.size === 0) dimensions.add('none');
    for (const scope of ['all', `group.${group}`, ...[...dimensions].map((code) => `dimension.${code}`)]) {
      add(`tasks.${scope}.${state}`);
      if (state !== 'withdrawn') add(`tasks.${scope}.total`);
    }
  };
  for (const one of facts.tasks) task(one, facts.states.get(one.key) ?? 'unreported');
  for (const one of facts.withdrawn) task(one, 'withdrawn');

  open('measures.total');
  for (const assessment of [...Object.values(ASSESSMENTS), 'blank']) open(`measures.assessment.${assessment}`);
  for (const followUp of [...Object.values(FOLLOW_UPS), 'blank']) open(`measures.followUp.${followUp}`);
  for (const key of ['weak.total', 'weak.withoutTask', 'strong.total', 'strong.withoutKeep']) open(`contents.${key}`);
  const served = new Set(facts.tasks.flatMap(({ unit, contents }) => contents.map((code) => `${unit}/${code}`)));
  for (const { unit, content, verdict, assessment, followUp } of facts.reviews) {
    add('measures.total');
    add(`measures.assessment.${assessment ?? 'blank'}`);
    add(`measures.followUp.${followUp ?? 'blank'}`);
    if (verdict === undefined) continue;
    add(`contents.${verdict}.total`);
    if (served.has(`${unit}/${content}`)) continue;
    if (verdict === 'weak') add('contents.weak.withoutTask');
    if (verdict === 'strong' && followUp !== 'continue') add('contents.strong.withoutKeep');
  }

  for (const [span, quarters] of [
    ['period', ['q3']],
    ['cumulative', ['q1', 'q2', 'q3']],
  ]) {
    for (const [figure, , , rule] of FIGURES) {
      const key = `figures.${figure}.${span}`;
      open(`${key}.units`);
      if (rule === 'share') for (const answer of ['yes', 'no']) open(`${key}.${answer}`);
      else open(key);
      for (const { unit } of facts.units) {
        const said = quarters
          .map((quarter) => facts.figures.get(`${unit}/${quarter}/${figure}`))
          .filter((one) => one !== undefined);
        if (said.length === 0) continue;
        add(`${key}.units`);
        const amounts = said.map((one) => (typeof one === 'number' ? one : 0));
        if (rule === 'sum')
          add(
            key,
            amounts.reduce((total, one) => total + one, 0),
          );
        if (rule === 'first') add(key, amounts[0]);
        if (rule === 'share' && (said.at(-1) === 'yes' || said.at(-1) === 'no')) add(`${key}.${said.at(-1)}`);
      }
      if (rule === 'share') numbers.set(key, percent(value(`${key}.yes`), value(`${key}.yes`) + value(`${key}.no`)));
    }
    for (const [ratio, [above, below]] of Object.entries(RATIOS)) {
      const sum = (keys) => keys.reduce((total, key) => total + value(`figures.${key}.${span}`), 0);
      numbers.set(`figures.${ratio}.${span}`, percent(sum(above), sum(below)));
    }
  }

  open('apologies.gap');
  open('apologies.unitsWithGap');
  for (const { unit } of facts.units) {
    const [late, faulty, sent] = ['hs_tre_hen', 'hs_sai_sot', 'thu_xin_loi']
      .map((key) => facts.figures.get(`${unit}/q3/${key}`))
      .map((one) => (typeof one === 'number' ? one : 0));
    if (late + faulty <= sent) continue;
    add('apologies.gap', late + faulty - sent);
    add('apologies.unitsWithGap');
  }

  const today = Math.floor((Date.parse(asOf) + 7 * 3_600_000) / 86_400_000) + 25_569;
  open('difficulties.total');
  for (const level of Object.values(SETTLING)) open(`difficulties.level.${level}`);
  for (const age of ['upTo7', 'upTo30', 'over30']) open(`difficulties.age.${age}`);
  for (const { level, day } of facts.difficulties) {
    add('difficulties.total');
    add(`difficulties.level.${level}`);
    add(`difficulties.age.${today - day <= 7 ? 'upTo7' : today - day <= 30 ? 'upTo30' : 'over30'}`);
  }
  return numbers;
}

// ---------------------------------------------------------------- held against the summary
const summary = JSON.parse(readFileSync(join(folder, 'summary-q3.json'), 'utf8'));
const entries = readLedger(readFileSync(join(folder, 'ledger.ndjson'), 'utf8'));
const tables = await readMaster(join(folder, 'master.xlsx'));

const { hash, ...body } = summary;
if (sha256(canonical(body)) !== hash) fault('summary: its hash is not its own');
for (const { unit, seq, hash: head } of summary.heads) {
  if (!entries.some((entry) => entry.unit === unit && entry.seq === seq && entry.hash === head))
    fault(`summary: ${unit}:${seq} is not in the ledger`);
}

let compared = 0;
for (const [source, facts] of [
  ['master.xlsx', factsOfMaster(tables)],
  ['ledger.ndjson', factsOfLedger(entries)],
]) {
  const numbers = count(facts, summary.asOf);
  for (const key of new Set([...numbers.keys(), ...Object.keys(summary.figures)])) {
    const [mine, theirs] = [numbers.get(key), summary.figures[key]?.value];
    if (mine !== theirs) fault(`${key}: ${theirs} in the summary, ${mine} from ${source}`);
    compared++;
  }
  const unitsWhere = (holds) =>
    facts.units
      .filter(({ unit }) => holds(facts.forms.get(`q3/${unit}`)))
      .map(({ unit }) => unit)
      .sort()
      .join();
  const named = (list) =>
    list
      .map(({ unit }) => unit)
      .sort()
      .join();
  if (unitsWhere(({ sent, late }) => sent && late > 0) !== named(summary.late))
    fault(`late units differ from ${source}`);
  if (unitsWhere(({ sent }) => !sent) !== named(summary.missing)) fault(`missing units differ from ${source}`);
}
let references = 0;
for (const [key, { rows }] of Object.entries(summary.figures)) {
  for (const row of rows) {
    const at = row.indexOf('!');
    if (tables.get(row.slice(0, at))?.has(row.slice(at + 1)) !== true) fault(`${key}: no row ${row} in the master`);
    references++;
  }
}

// ---------------------------------------------------------------- what Sở Nội vụ did
const ANSWER = {
  'Ý kiến trả lời': 'answer',
  'Cơ quan giải quyết': 'agency',
  'Trạng thái': 'status',
  'Số văn bản': 'document',
};
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
for (const key of lastAnswers.keys()) if (tables.get('Khó khăn')?.has(key) !== true) fault(`answer to no row: ${key}`);

// ---------------------------------------------------------------- difficulties that wait, and "Tổng quan"
/** Whether it waits: by its status, where that is one of the list; else by whether an answer or its paper is there. */
const WAITS = new Map([
  ...['Đang xem xét', 'Đang xử lý', 'Đang giải quyết', 'Đã chuyển', 'Đã chuyển cơ quan khác'].map((word) => [
    word,
    true,
  ]),
  ...['Đã trả lời', 'Đã giải quyết', 'Đã xong', 'Không thuộc thẩm quyền'].map((word) => [word, false]),
]);
const waits = (key) => {
  const { status = '', answer = '', document = '' } = lastAnswers.get(key) ?? {};
  return WAITS.get(status) ?? (answer === '' && document === '');
};
const counted = factsOfLedger(entries);
const today = Math.floor((Date.parse(summary.asOf) + 7 * 3_600_000) / 86_400_000) + 25_569;
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
overview.set('difficulties/open', [waiting.length]);
overview.set('difficulties/province', [forProvince.length]);
for (const [key, mine] of overview) {
  const row = tables.get('Tổng quan')?.get(key) ?? {};
  const theirs = ['Giá trị', 'Phải nộp', 'Tỷ lệ đầy đủ', 'Tỷ lệ đúng hạn'].map((header) => row[header] ?? null);
  if ([0, 1, 2, 3].some((index) => theirs[index] !== (mine[index] ?? null)))
    fault(`Tổng quan ${key}: ${theirs.join(' ')} in the master, ${mine.join(' ')} counted`);
}

/** Plans: minutes after the end of the last day, local, which an extension moves. */
const DAY = 86_400_000;
const endOfDay = (date) => Date.parse(`${date}T00:00:00+07:00`) + DAY;
const { planDue } = entries.findLast(({ kind }) => kind === 'settings').payload.calendar;
const planEnd = endOfDay(planDue.date) - (planDue.flag === 'before' ? DAY : 0);
const extended = new Map();
for (const { unit, form, kind, payload, at } of entries) {
  if (form !== 'plan') continue;
  if (kind === 'extension') extended.set(unit, endOfDay(payload.due));
  if (kind !== 'submission') continue;
  const over = Date.parse(at) - Math.max(planEnd, extended.get(unit) ?? 0);
  const late = over < 0 ? 0 : Math.max(1, Math.ceil(over / 60_000));
  if (late !== payload.minutesLate) fault(`${unit}: its plan is ${payload.minutesLate} minutes late, ${late} counted`);
}

for (const text of faults.slice(0, 20)) console.error(text);
if (faults.length > 0) {
  console.error(`${faults.length} faults`);
  process.exitCode = 1;
} else {
  console.log(
    `${Object.keys(summary.figures).length} numbers recounted from master.xlsx and from ledger.ndjson (${compared} comparisons, ${references} rows named, ${overview.size} lines of Tổng quan, ${lastAnswers.size} answers, ${extended.size} extensions, ${entries.length} entries): all equal`,
  );
}
