/** The numbers of a quarter's summary, counted in the recount's own words. */
import { ASSESSMENTS, FIGURES, FOLLOW_UPS, QUARTERS, RATIOS, SETTLING, STATES } from './rules.mjs';

export const percent = (part, whole) => (whole === 0 ? null : Math.round((part * 10_000) / whole) / 100);

/** Every number of the summary of a quarter, out of facts. @param asOf ISO instant: difficulties have an age. */
export function count(facts, quarter, asOf) {
  const numbers = new Map();
  const open = (key) => numbers.has(key) || numbers.set(key, 0);
  const add = (key, amount = 1) => numbers.set(key, (numbers.get(key) ?? 0) + amount);
  const value = (key) => numbers.get(key) ?? 0;

  for (const [prefix, form] of [
    ['report', quarter],
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
  for (const one of facts.tasks) task(one, facts.states.get(`${quarter}/${one.key}`) ?? 'unreported');
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
    ['period', [quarter]],
    ['cumulative', QUARTERS.slice(0, QUARTERS.indexOf(quarter) + 1)],
  ]) {
    for (const [figure, , , rule] of FIGURES) {
      const key = `figures.${figure}.${span}`;
      open(`${key}.units`);
      if (rule === 'share') for (const answer of ['yes', 'no']) open(`${key}.${answer}`);
      else open(key);
      for (const { unit } of facts.units) {
        const said = quarters
          .map((one) => facts.figures.get(`${unit}/${one}/${figure}`))
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
      .map((key) => facts.figures.get(`${unit}/${quarter}/${key}`))
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
