/** One line of progress on the terminal, with an estimate of what is left; plain lines where there is no terminal. */
export interface Progress {
  step(note?: string): void;
  done(note: string): void;
}

/** @param write takes whole pieces of text; @param interactive whether a line may be overwritten. */
export function progress(
  label: string,
  total: number,
  write: (text: string) => void,
  interactive: boolean,
  now: () => number,
): Progress {
  const start = now();
  let count = 0;
  let shownAt = 0;
  return {
    step(note = '') {
      count++;
      const at = now();
      const every = interactive ? 200 : 5000;
      if (at - shownAt < every && count < total) return;
      shownAt = at;
      const left = Math.round((((at - start) / count) * (total - count)) / 1000);
      const line = `${label}: ${count}/${total}${count < total ? `, còn khoảng ${left} giây` : ''} ${note}`;
      write(interactive ? `\r\u001b[2K${line}` : `${line}\n`);
    },
    done(note) {
      const seconds = ((now() - start) / 1000).toFixed(1).replace('.', ',');
      write(`${interactive ? '\r\u001b[2K' : ''}${label}: ${note} (${seconds} giây)\n`);
    },
  };
}
