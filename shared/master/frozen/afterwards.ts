/** Section "Sau chốt" of the tab: which figures moved since the newest version, and which unit sent or was told what behind it. */
import { FORM_NAMES, type Form, type QuarterForm } from '../../calendar/form.ts';
import { revisionsOf } from '../../ledger/state.ts';
import { unitName } from '../../report/annexes/cells.ts';
import { AFTER_FREEZE, beyondFreeze } from '../../summaries/afterFreeze.ts';
import { formatInteger } from '../../text/format.ts';
import { momentInWords } from '../../text/moment.ts';
import type { Unit } from '../../units/registry.ts';
import { FROZEN_VIEWS, linkTo, LOG_VIEWS, REPORT_VIEWS } from '../fittings/declaredViews.ts';
import { SENT, unitLines, type UnitLine } from '../rows/log.ts';
import { unitsWithState, type RowContext } from '../rows/source.ts';
import { rowKey } from '../table.ts';
import { frozenTabOf, MASTER_TABLES } from '../tables.ts';
import { differenceInWords } from './changes.ts';
import type { FrozenQuarter } from './quarter.ts';
import type { FrozenRow } from './versions.ts';

/** Forms that the figures of a quarter are made from beside its own. */
const OTHERS = ['plan', 'kk'] as const satisfies readonly Form[];

export interface Afterwards {
  /** How many figures and acts: stands above the figures. */
  readonly counts: readonly FrozenRow[];
  /** Each act, in the order of the units: stands below them. */
  readonly acts: readonly FrozenRow[];
}

export function afterwards({ form, newest, now, lines }: FrozenQuarter, context: RowContext): Afterwards {
  const own = MASTER_TABLES[frozenTabOf(form)];
  const changed = differenceInWords(form, lines, newest.summary.figures, now);
  const acts = actsBehind(form, context);
  const units = new Set(acts.map(({ unit }) => unit)).size;
  const sentences = [
    ...(acts.length === 0 ? [] : [`Của ${formatInteger(units)} đơn vị, kê ở cuối bảng.`]),
    ...othersInWords(form, context),
  ];
  return {
    counts: [
      {
        key: rowKey('after', 'figures'),
        values: {
          ...{
            section: AFTER_FREEZE,
            name: 'Số liệu đã đổi so với bản đang dùng',
            unit: 'số liệu',
            now: changed.count,
          },
          ...{ rows: linkTo(own, FROZEN_VIEWS.changed), detail: changed.words },
        },
      },
      {
        key: rowKey('after', 'acts'),
        values: {
          ...{ section: AFTER_FREEZE, name: `Việc của ${FORM_NAMES[form]} sau bản đang dùng`, unit: 'lần' },
          ...{ now: acts.length, rows: linkTo(own, FROZEN_VIEWS.afterFreeze), detail: sentences.join(' ') },
        },
      },
    ],
    acts: acts.map(({ unit, line }) => actRow(form, nameOf(unit, context), line)),
  };
}

interface ActBehind {
  readonly unit: Unit;
  readonly line: UnitLine;
}

function actsBehind(form: Form, context: RowContext): readonly ActBehind[] {
  return [...unitsWithState(context)].flatMap(([unit, own]) =>
    unitLines(unit, own)
      .filter((line) => line.form === form && context.isAfterFreeze(form, unit.id, line.seq))
      .map((line) => ({ unit, line })),
  );
}

/** With its huyện: the same name stands in several. */
function nameOf(unit: Unit, { state: { registry } }: RowContext): string {
  return registry === undefined ? unit.name : unitName(unit, registry);
}

function actRow(form: QuarterForm, unit: string, { key, at, values }: UnitLine): FrozenRow {
  const text = (column: string) => {
    const cell = values[column];
    return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
  };
  const which = text('revision') === '' ? '' : `, bản ${text('revision')}`;
  const said = [`Lúc ${momentInWords(at)}, ${text('by')}`, text('detail')].filter((part) => part !== '');
  const target =
    text('act') === SENT
      ? linkTo(MASTER_TABLES[form], REPORT_VIEWS.afterFreeze)
      : linkTo(MASTER_TABLES.log, LOG_VIEWS.afterFreeze);
  return {
    key: rowKey('after', key),
    values: {
      ...{ section: AFTER_FREEZE, name: `${unit}: ${text('act').toLowerCase()} ${FORM_NAMES[form]}${which}` },
      ...{ rows: target, detail: said.join('; ') },
    },
  };
}

/** Plans and difficulties that came behind the freeze move figures of the quarter too. */
function othersInWords(form: QuarterForm, context: RowContext): string[] {
  const isBeyond = beyondFreeze(context.state, form) ?? (() => false);
  const counts = OTHERS.flatMap((other) => {
    const count = [...unitsWithState(context)].reduce(
      (total, [unit, own]) => total + revisionsOf(own, other).filter(({ seq }) => isBeyond(unit.id, seq)).length,
      0,
    );
    return count === 0 ? [] : [`${formatInteger(count)} lần gửi ${FORM_NAMES[other]}`];
  });
  return counts.length === 0 ? [] : [`Từ đó còn có ${counts.join(', ')}.`];
}
