/** Help of a drop-down and the note of the active cell, beside it. */
export interface BubbleProps {
  readonly help: string | undefined;
  readonly note: string | undefined;
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly frame: { readonly width: number; readonly height: number };
}

const WIDTH = 240;

export function Bubble({ help, note, box, frame }: BubbleProps) {
  if (help === undefined && note === undefined) return null;
  const right = box.left + box.width + 8;
  const left = right + WIDTH <= frame.width ? right : Math.max(4, box.left - WIDTH - 8);
  return (
    <div
      className="bubble"
      role="note"
      style={{ left, top: Math.max(4, Math.min(box.top, frame.height - 120)), width: WIDTH }}
    >
      {note === undefined ? null : <p className="note-text">{note}</p>}
      {help === undefined ? null : <p>{help}</p>}
    </div>
  );
}
