/** Why a form came back: the reason, and each remark as a way to its cell. */
import type { FormView } from '../../server/views.ts';
import { tabTitle } from '../words.ts';
import type { Hands } from './hands.ts';
import { Icon } from './Icon.tsx';
import { PlaceButton } from './PlaceButton.tsx';

export function Returned({ store, form }: Pick<Hands, 'store'> & { readonly form: FormView }) {
  const { status, returnReason, remarks, name } = form;
  if (status !== 'returned' && remarks.length === 0) return null;
  return (
    <div class="card caution">
      <h3>
        <Icon name="warning" /> {status === 'returned' ? `${name} bị trả lại` : `Nhận xét về ${name}`}
      </h3>
      {returnReason !== undefined && <p>{returnReason}</p>}
      {remarks.length > 0 && (
        <ul class="plain-list">
          {remarks.map(({ text, place }, index) => (
            <li key={index}>
              <PlaceButton store={store} place={place}>
                <span class="secondary">{placeInWords(place)}</span>
                <span>{text}</span>
              </PlaceButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function placeInWords({ tab, rowNumber }: FormView['remarks'][number]['place']): string {
  return rowNumber === undefined ? tabTitle(tab) : `${tabTitle(tab)}, dòng ${rowNumber}`;
}
