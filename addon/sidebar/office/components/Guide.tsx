/** What Sở Nội vụ does from here, in a minute's reading. */
import { GUIDE } from '../words.ts';

export function Guide() {
  return (
    <section>
      <h2 id="panel" tabIndex={-1}>
        Hướng dẫn
      </h2>
      {GUIDE.map(([title, text]) => (
        <>
          <h3>{title}</h3>
          <p>{text}</p>
        </>
      ))}
    </section>
  );
}
