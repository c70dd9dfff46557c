/** One finding: a way to its cell, and, where the mend is known, the button that writes it. */
import type { Form } from '../../../shared/calendar/form.ts';
import type { FindingView } from '../../server/views.ts';
import { SEVERITY_TITLES } from '../words.ts';
import { ActButton } from './ActButton.tsx';
import type { Hands } from './hands.ts';
import { Icon } from './Icon.tsx';
import { PlaceButton } from './PlaceButton.tsx';

interface Props extends Hands {
  readonly finding: FindingView;
  readonly form: Form;
}

export function Finding({ state, store, finding, form }: Props) {
  const { id, severity, cell, sentence, place, fix } = finding;
  return (
    <li class="finding">
      <PlaceButton store={store} place={place}>
        <span class={`severity ${severity}`}>
          <Icon name={severity} /> {SEVERITY_TITLES[severity]} <span class="cell">{cell}</span>
        </span>
        <span>{sentence}</span>
      </PlaceButton>
      {fix !== undefined && (
        <div class="mend">
          <span>
            Sẽ ghi: <strong>{fix}</strong>
          </span>
          <ActButton {...{ state, store }} act={{ kind: 'fix', form, findings: [id] }} look="quiet">
            Sửa giúp tôi<span class="hidden"> {cell}</span>
          </ActButton>
        </div>
      )}
    </li>
  );
}
