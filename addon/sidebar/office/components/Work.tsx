/** The page that was chosen. */
import type { Call } from '../../calls.ts';
import { Claims } from './Claims.tsx';
import { Consolidation } from './Consolidation.tsx';
import { Documents } from './Documents.tsx';
import { Extensions } from './Extensions.tsx';
import { Guide } from './Guide.tsx';
import type { OfficeHands } from './hands.ts';
import { Home } from './Home.tsx';
import { Reminders } from './Reminders.tsx';
import { Submission } from './Submission.tsx';

export function Work({ call, ...hands }: OfficeHands & { readonly call: Call }) {
  const { page, submission } = hands.state;
  switch (page) {
    case 'home':
      return <Home {...hands} call={call} />;
    case 'submission':
      return submission === undefined ? null : <Submission {...hands} submission={submission} />;
    case 'consolidation':
      return <Consolidation {...hands} />;
    case 'extensions':
      return <Extensions {...hands} call={call} />;
    case 'claims':
      return <Claims {...hands} />;
    case 'documents':
      return <Documents {...hands} />;
    case 'reminders':
      return <Reminders {...hands} />;
    case 'guide':
      return <Guide />;
  }
}
