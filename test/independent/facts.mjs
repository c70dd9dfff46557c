/** The same facts from either source: who sent what, tasks and their states, reviews, figures, difficulties. */
import { serial } from './master.mjs';
import { ASSESSMENTS, FIGURES, FOLLOW_UPS, LEVELS, PREFIX, QUARTERS, REPORTS, SETTLING, STATES } from './rules.mjs';

const CURRENT = 'Hiệu lực';
const codes = (text) => (text === null || text === '' ? [] : text.split('; '));

const noFacts = () => ({
  units: [],
  /** "form/unit" -> whether it was sent, minutes late, decision. */
  forms: new Map(),
  tasks: [],
  withdrawn: [],
  /** "form/unit" -> place in the unit's chain of the revision that counts; known to the ledger alone. */
  places: new Map(),
  /** "form/unit/task" -> state. */
  states: new Map(),
  reviews: [],
  /** "unit/quarter/figure" -> number, "yes", "no" or "nothing". */
  figures: new Map(),
  difficulties: [],
});

export function factsOfMaster(tables) {
  const table = (name) => [...(tables.get(name) ?? new Map())];
  const current = (name) => table(name).filter(([, row]) => row['Tình trạng'] === CURRENT);
  const facts = noFacts();
  for (const [unit, row] of table('Tiến độ nộp')) {
    facts.units.push({ unit, level: LEVELS[row['Cấp']] });
    for (const [form, header] of Object.entries(PREFIX)) {
      const [standing] = String(row[header]).split(', ');
      const status = { 'Trả lại': 'returned', 'Chấp nhận': 'accepted' }[standing];
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
  for (const [form, tab] of Object.entries(REPORTS)) {
    for (const [key, row] of current(tab)) facts.states.set(`${form}/${key}`, STATES[row['Trạng thái']]);
  }
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

export function factsOfLedger(entries) {
  const own = (kind) => entries.findLast((entry) => entry.unit === '_' && entry.kind === kind)?.payload;
  const [settings, registry, assignments] = ['settings', 'registry', 'assignments'].map(own);
  const verdicts = new Map(settings.contents.map(({ code, verdict }) => [code, verdict]));
  const facts = noFacts();
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
    const counting = (form) => {
      const frozen = form === 'plan' ? revisions(form).findLast(({ decision }) => decision === 'accept') : undefined;
      return frozen ?? revisions(form).findLast(({ decision }) => decision !== 'return');
    };
    const base = (form) => counting(form)?.payload.content;
    for (const form of Object.keys(PREFIX)) {
      facts.places.set(`${form}/${unit}`, counting(form)?.seq);
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
    for (const form of Object.keys(REPORTS)) {
      for (const { id, state } of base(form)?.tasks ?? []) facts.states.set(`${form}/${unit}/${id}`, state);
    }
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
