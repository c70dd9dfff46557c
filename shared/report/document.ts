/**
 * An official document as data: what it says, in order, and where each number comes from. How it looks is the renderer's.
 *
 * A number stands in three kinds of run only: a figure (of the summary, by key), its source (the cell of an annex that holds the
 * figure), and a reference (a date, an ordinal, the number of a paper, a name). Any other digit is a fault, and a test says so.
 */

export type Run =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure'; readonly key: string; readonly text: string }
  | { readonly kind: 'source'; readonly key: string; readonly text: string }
  | { readonly kind: 'reference'; readonly text: string };

export type Block =
  | {
      readonly kind: 'heading';
      /** 1: "I.", 2: "1.". */
      readonly level: 1 | 2;
      /** "I", "1". */
      readonly number: string;
      readonly title: string;
    }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  /** A line of a person, as typed; its numbers are theirs. */
  | { readonly kind: 'written'; readonly text: string }
  /** What somebody has still to do before it is signed; stands in brackets. */
  | { readonly kind: 'remark'; readonly text: string };

export interface Cell {
  readonly runs: readonly Run[];
  readonly align?: 'left' | 'center' | 'right';
}

export type Row =
  | { readonly kind: 'cells'; readonly cells: readonly Cell[]; readonly strong?: boolean }
  /** One cell across: "A. Sở, ban, ngành". */
  | { readonly kind: 'group'; readonly runs: readonly Run[] };

export interface Column {
  readonly title: string;
  /** Share of the table's width. */
  readonly width: number;
}

export interface Table {
  /** Above the table, where an annex has several. */
  readonly caption?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Annex {
  /** "I"; absent when there is only one. */
  readonly number?: string;
  readonly title: string;
  readonly tables: readonly Table[];
  /** Small words under the tables. */
  readonly notes: readonly string[];
}

/** The lines of the head, the foot and the signature; every line as it is printed. */
export interface Imprint {
  /** Cơ quan chủ quản, in capitals. */
  readonly superior: string;
  /** Cơ quan ban hành, in capitals. */
  readonly issuer: string;
  /** "Sở Nội vụ": the issuer as a sentence writes it. */
  readonly issuerName: string;
  /** "BC-SNV". */
  readonly symbol: string;
  /** "Quảng Trị". */
  readonly place: string;
  /** Of the date that the clerk completes. */
  readonly year: string;
  /** Lines above the post: "KT. GIÁM ĐỐC". */
  readonly authority: readonly string[];
  readonly post: string;
  readonly signer: string;
  /** "Như trên" …, and the copies of the archive last. */
  readonly recipients: readonly string[];
}

export interface OfficialDocument {
  /** A letter has no name of its kind; its subject stands under the number. */
  readonly kind: 'report' | 'letter';
  readonly imprint: Imprint;
  /** Trích yếu, without "V/v". */
  readonly subject: readonly Run[];
  /** Under the subject: that the data is simulated, that figures are not final. */
  readonly caveats: readonly string[];
  readonly addressees: readonly (readonly Run[])[];
  readonly blocks: readonly Block[];
  /** Ends with "./.". */
  readonly closing: readonly Run[];
  readonly annexes: readonly Annex[];
  /** "Báo cáo", "Công văn": what the annexes go with. */
  readonly attachedTo: string;
}
