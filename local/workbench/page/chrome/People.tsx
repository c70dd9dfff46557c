/** Who is signed in, and a searchable list of everybody who could be. */
import { useEffect, useRef, useState } from 'react';
import type { Person, PersonGroup } from '../../wire.ts';

const GROUPS: readonly { readonly group: PersonGroup; readonly label: string }[] = [
  { group: 'home-affairs', label: 'Sở Nội vụ và lãnh đạo tỉnh' },
  { group: 'xa', label: 'UBND cấp xã' },
  { group: 'huyen', label: 'UBND cấp huyện' },
  { group: 'so', label: 'Sở, ban, ngành' },
  { group: 'other', label: 'Tài khoản khác' },
];

/** Without marks, as people type when they look for something. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();

export interface PeopleProps {
  readonly people: readonly Person[];
  readonly account: string;
  readonly defaultAccount: string | undefined;
  readonly onSignIn: (email: string) => void;
  readonly onDefault: (email: string | undefined) => void;
}

export function People({ people, account, defaultAccount, onSignIn, onDefault }: PeopleProps) {
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const person = people.find(({ email }) => email === account);
  useEffect(() => {
    if (open) search.current?.focus();
  }, [open]);
  const wanted = plain(query.trim());
  const found = people.filter(({ email, name }) => plain(`${name} ${email}`).includes(wanted));
  const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(query.trim());
  const choose = (email: string) => {
    setOpen(false);
    setQuery('');
    onSignIn(email);
  };
  return (
    <div
      className="people"
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false);
      }}
    >
      <button type="button" className="account" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className="avatar" aria-hidden="true">
          {(person?.name ?? account).replace(/^UBND (xã|phường|thị trấn|huyện|thành phố|thị xã) /, '').slice(0, 1)}
        </span>
        <span className="who">
          <strong>{person?.name ?? 'Tài khoản khác'}</strong>
          <span>{account}</span>
        </span>
      </button>
      {open ? (
        <div className="people-panel" role="dialog" aria-label="Chọn tài khoản">
          <input
            ref={search}
            type="search"
            aria-label="Tìm tài khoản theo tên đơn vị hoặc địa chỉ"
            placeholder="Tìm đơn vị, hoặc gõ một địa chỉ…"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={(event) => {
              const [first] = found;
              if (event.key === 'Enter' && first !== undefined) choose(first.email);
            }}
          />
          <div className="people-list" tabIndex={0} role="group" aria-label="Tài khoản">
            {isAddress && !people.some(({ email }) => email === query.trim()) ? (
              <button type="button" className="person" onClick={() => choose(query.trim().toLowerCase())}>
                <strong>Dùng tài khoản này</strong>
                <span>{query.trim()}</span>
              </button>
            ) : null}
            {GROUPS.map(({ group, label }) => {
              const members = found.filter((one) => one.group === group);
              return members.length === 0 ? null : (
                <section key={group} aria-label={label}>
                  <h3>{label}</h3>
                  {members.map(({ email, name }) => (
                    <button
                      key={email}
                      type="button"
                      className="person"
                      aria-current={email === account}
                      onClick={() => choose(email)}
                    >
                      <strong>{name}</strong>
                      <span>{email}</span>
                    </button>
                  ))}
                </section>
              );
            })}
          </div>
          <label className="default-account">
            Tài khoản mặc định của trình duyệt
            <select
              value={defaultAccount ?? ''}
              onChange={(event) => onDefault(event.target.value === '' ? undefined : event.target.value)}
            >
              <option value="">Chính tài khoản này</option>
              {people
                .filter(({ email }) => email !== account)
                .map(({ email, name }) => (
                  <option key={email} value={email}>
                    {name}
                  </option>
                ))}
            </select>
          </label>
        </div>
      ) : null}
    </div>
  );
}
