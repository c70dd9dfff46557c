/** The whole page: who is signed in, the clock, and either the files of the account or one open spreadsheet. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Beginning } from '../../wire.ts';
import { openSession } from '../book/session.ts';
import { Clock } from '../clock/Clock.tsx';
import { Corner } from '../corner/Corner.tsx';
import { DialogHost } from '../dialogs/DialogHost.tsx';
import { makeQuestions } from '../dialogs/questions.ts';
import { googleAs } from '../google/client.ts';
import { ask } from '../server.ts';
import { goTo, usePlace } from './address.ts';
import { Editor } from './Editor.tsx';
import { Home } from './Home.tsx';
import { People } from './People.tsx';
import { useEvents } from './useEvents.ts';

export function App({ beginning }: { readonly beginning: Beginning }) {
  const place = usePlace();
  const events = useEvents(beginning.clock);
  const questions = useMemo(makeQuestions, []);
  const [people, setPeople] = useState(beginning.people);
  const [defaults, setDefaults] = useState<ReadonlyMap<string, string>>(new Map());
  const account = place.account ?? beginning.account;
  const google = useMemo(() => googleAs(account), [account]);
  const { spreadsheetId } = place;
  const session = useMemo(
    () => (spreadsheetId === undefined ? undefined : openSession(google, spreadsheetId, questions)),
    [google, spreadsheetId, questions],
  );
  const person = people.find(({ email }) => email === account);

  // A first visit goes straight to the workbook, when there is exactly one.
  const fresh = place.account === undefined;
  useEffect(() => {
    if (!fresh) return;
    void google.files().then((files) => {
      const only = files.length === 1 ? files[0] : undefined;
      goTo({ account, ...(only === undefined ? {} : { spreadsheetId: only.id }) });
    });
  }, [fresh, google, account]);

  const signIn = useCallback(
    async (email: string) => {
      if (!people.some((known) => known.email === email)) {
        await ask('POST', '/api/people', { email });
        setPeople((known) => [...known, { email, name: 'Tài khoản khác', group: 'other' }]);
      }
      goTo({ account: email });
    },
    [people],
  );

  return (
    <div className="page">
      <header className="page-head">
        <button type="button" className="home-button" onClick={() => goTo({ account })} title="Về danh sách bảng tính">
          <span className="logo" aria-hidden="true" />
          <span>Bàn thử Sổ PAPI</span>
        </button>
        <Clock
          {...{ instant: events.clock, way: events.way, lines: events.timeline, questions }}
          moments={beginning.moments}
        />
        <People
          people={people}
          account={account}
          defaultAccount={defaults.get(account)}
          onSignIn={(email) => void signIn(email)}
          onDefault={(email) =>
            setDefaults((known) => {
              const next = new Map(known);
              if (email === undefined) next.delete(account);
              else next.set(account, email);
              return next;
            })
          }
        />
      </header>
      {session === undefined ? (
        <Home key={account} google={google} account={account} name={person?.name ?? account} questions={questions} />
      ) : (
        <Editor
          key={`${account}/${session.id}`}
          {...{ session, questions, account, google }}
          window={events.window}
          subscribe={events.subscribe}
          defaultAccount={defaults.get(account)}
        />
      )}
      <Corner
        {...{ account, mails: events.mails, journal: events.journal, clock: events.clock }}
        readsPapers={person?.group === 'home-affairs'}
        moving={events.way !== undefined}
      />
      <DialogHost questions={questions} />
    </div>
  );
}
