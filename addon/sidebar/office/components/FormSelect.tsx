/** Whose numbers are shown. */
import { isForm, type Form } from '../../../../shared/calendar/form.ts';
import type { OfficeForm } from '../../../../shared/office/views.ts';

interface Props {
  readonly forms: readonly Pick<OfficeForm, 'form' | 'name'>[];
  readonly chosen: Form | undefined;
  readonly onChoose: (form: Form) => void;
  /** Where no label stands beside it. */
  readonly label?: string;
}

export function FormSelect({ forms, chosen, onChoose, label }: Props) {
  return (
    <select
      aria-label={label}
      value={chosen}
      onChange={({ currentTarget: { value } }) => {
        if (isForm(value)) onChoose(value);
      }}
    >
      {forms.map(({ form, name }) => (
        <option key={form} value={form}>
          {name}
        </option>
      ))}
    </select>
  );
}
