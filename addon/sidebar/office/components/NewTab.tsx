/** A link out of the sidebar: the page that is left behind stays as it is, and the new one learns nothing of it. */
import type { ComponentChildren } from 'preact';

interface Props {
  /** Made by the api, or checked to be https. */
  readonly href: string;
  readonly children: ComponentChildren;
}

export function NewTab({ href, children }: Props) {
  return (
    <a href={href} target="_blank" rel="noopener">
      {children}
      <span class="hidden"> (mở trang mới)</span>
    </a>
  );
}
