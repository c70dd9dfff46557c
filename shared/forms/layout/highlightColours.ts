/** The colours that a sheet paints by itself, by a formula: apart from the rest of the palette, because a host knows its own by them. */
export const HIGHLIGHT_COLOURS = {
  /** Still to be filled. */
  missing: '#fff3c4',
  /** Not understood. */
  faulty: '#f8d0cd',
} as const;
