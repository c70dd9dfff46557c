/** The forms that a unit files, in the order of the year. `kk` (khó khăn, vướng mắc) can be sent any day. */
export const FORMS = ['plan', 'q1', 'q2', 'q3', 'q4', 'kk'] as const;
export type Form = (typeof FORMS)[number];

export const QUARTER_FORMS = ['q1', 'q2', 'q3', 'q4'] as const;
export type QuarterForm = (typeof QUARTER_FORMS)[number];
export type Quarter = 1 | 2 | 3 | 4;

/** Forms that have a due date. */
export type DueForm = Exclude<Form, 'kk'>;

export const FORM_NAMES: Readonly<Record<Form, string>> = {
  plan: 'Kế hoạch',
  q1: 'Báo cáo Quý I',
  q2: 'Báo cáo Quý II',
  q3: 'Báo cáo Quý III',
  q4: 'Báo cáo Quý IV',
  kk: 'Khó khăn, vướng mắc',
};

export function isForm(value: unknown): value is Form {
  return FORMS.some((form) => form === value);
}

export function isQuarterForm(form: Form): form is QuarterForm {
  return QUARTER_FORMS.some((quarter) => quarter === form);
}

const QUARTERS: Readonly<Record<QuarterForm, Quarter>> = { q1: 1, q2: 2, q3: 3, q4: 4 };

export function quarterOf(form: QuarterForm): Quarter {
  return QUARTERS[form];
}

/** The report of the quarter before in the same cycle; `undefined` for the first. */
export function quarterBefore(form: QuarterForm): QuarterForm | undefined {
  return QUARTER_FORMS[QUARTERS[form] - 2];
}
