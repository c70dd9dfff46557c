/** The few signs of the page. Each only repeats a word beside it, so it is hidden from a screen reader. */
const PATHS = {
  error: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm.9 10.6H7.1V9.9h1.8v1.7Zm0-3.2H7.1V4.3h1.8v4.1Z',
  warning: 'M8 1.3.6 14.2h14.8L8 1.3Zm.9 10.9H7.1v-1.7h1.8v1.7Zm0-3.1H7.1V5.5h1.8v3.6Z',
  hint: 'M8 1a5 5 0 0 0-2.6 9.3V12h5.2v-1.7A5 5 0 0 0 8 1ZM5.8 13.1h4.4v1H5.8v-1Zm1 1.7h2.4v.9H6.8v-.9Z',
  done: 'M6.3 11.6 2.7 8l1.2-1.2 2.4 2.4 5.8-5.8 1.2 1.2-7 7Z',
  down: 'M8 10.6 3.6 6.2l1-1L8 8.6l3.4-3.4 1 1L8 10.6Z',
  reload: 'M8 2.5c1.7 0 3.2.8 4.2 2V2.6h1.4V7H9.2V5.6h2.1A3.9 3.9 0 1 0 11.9 9h1.5A5.4 5.4 0 1 1 8 2.5Z',
  list: 'M2.5 3.5h2v2h-2v-2Zm3.6.3h7.4v1.4H6.1V3.8ZM2.5 7h2v2h-2V7Zm3.6.3h7.4v1.4H6.1V7.3Zm-3.6 3.2h2v2h-2v-2Zm3.6.3h7.4v1.4H6.1v-1.4Z',
  open: 'M3 3h4v1.5H4.5v7h7V9H13v4H3V3Zm6 0h4v4h-1.5V5.6L7.6 9.5l-1-1 3.8-4H9V3Z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="currentColor" />
    </svg>
  );
}
