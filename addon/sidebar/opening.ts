/** What the menu command that opened the page asks for, once it is known where everything stands. */
import type { Opening } from '../server/views.ts';
import type { Act } from './acts.ts';
import { formInView, type Page, type State } from './state.ts';

export interface Beginning {
  readonly page?: Page;
  readonly act?: Act;
}

/** Nothing begins by itself where something stands in the way: that is said first. */
export function openingActs({ step }: Opening, state: State): Beginning {
  const { view } = state;
  const form = formInView(state);
  if (step === undefined || view === undefined || view.problem !== undefined || view.role !== 'unit') return {};
  if (step === 'create') {
    const unit = view.workbook.kind === 'ready' ? view.workbook.unit : view.units[0];
    const isClear = view.workbook.kind === 'ready' || view.units.length === 1;
    return unit === undefined || !isClear ? {} : { act: { kind: 'build', unit: unit.id } };
  }
  if (form === undefined) return {};
  switch (step) {
    case 'check':
      return { page: 'check', act: { kind: 'check', form: form.form } };
    case 'send':
      return { page: 'send', act: { kind: 'prepare', form: form.form, seen: form.revision } };
    case 'status':
      return { page: 'status' };
    case 'consolidate':
    case 'guide':
      return {};
    case 'resend':
      return { page: 'send', ...(view.pending === undefined ? {} : { act: { kind: 'resend' } }) };
  }
}
