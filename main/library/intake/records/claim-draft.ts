import type { Selector } from '@shared/anchoring/w3c';
import type { ClaimKind } from '@shared/domain/claim';
import type { Stance } from '@shared/domain/evidence';
import type { Question, VerdictReason, VerdictValue } from '@shared/domain/verdict';

/** Where a claim stands, as a file says it. */
export interface DraftTarget {
  /** The address of the text; `null` where the file names none. */
  source: string | null;
  /** Alternatives for one place; `null` for the whole text, empty where none can be read in a text. */
  selectors: Selector[] | null;
}

/** A claim as a row or an annotation tells it, without a place yet. What isn't said is `null`. */
export interface ClaimDraft {
  /** The number that a spreadsheet or an editor shows, or that of the annotation. */
  row: number;
  targets: DraftTarget[];
  /** The words that it stands on, to tell it by. */
  quote: string;
  statement: string | null;
  kind: ClaimKind | null;
  speaker: string | null;
  verdict: { question: Question; value: VerdictValue; reason: VerdictReason | null } | null;
  note: string | null;
  evidence: {
    title: string;
    url: string | null;
    excerpt: string | null;
    locator: string | null;
    stance: Stance;
  } | null;
}

/** Something to tell about a row. */
export interface RowNote {
  row: number;
  message: string;
}

/** Claims as a file tells them. */
export interface ReadClaims {
  drafts: ClaimDraft[];
  /** Rows that can't be used. */
  refused: RowNote[];
  /** What was left out of a row that is used. */
  notes: RowNote[];
}
