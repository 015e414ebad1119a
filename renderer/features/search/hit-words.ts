import type { SearchHit, SearchKind, Snippet } from '@shared/domain/search';
import { linePieces, lineSnippet, piecesOf, titleMarks, type Piece } from '../library/snippet-line';

/** The field that says what a thing is; an article's title, a claim's statement. */
const mainFields: Record<SearchKind, string> = {
  article: 'title',
  claim: 'statement',
  source: 'name',
  evidence: 'excerpt',
  note: 'text',
};

/** Two lines of what was found: what it is, and what else of it was found. */
export interface HitLines {
  /** `null` where it has no name. */
  main: readonly Piece[] | null;
  /** `null` where nothing else was found. */
  second: { field: string; pieces: readonly Piece[] } | null;
}

/** What a row shows of something that was found. Excerpts and notes are long: of them the piece that was found is shown. */
export function hitLines({ kind, name, snippets }: SearchHit): HitLines {
  const field = mainFields[kind];
  const second = (found: Snippet | undefined): HitLines['second'] =>
    found ? { field: found.field, pieces: linePieces(found) } : null;
  if (kind === 'evidence' || kind === 'note') {
    const own = snippets.find((snippet) => snippet.field === field) ?? snippets[0];
    const other = snippets.find((snippet) => snippet !== own && snippet.field !== field);
    return { main: own ? linePieces(own) : null, second: second(other) };
  }
  const main = name === null ? null : piecesOf(name, titleMarks(name, snippets, field));
  // A claim's quote often says what its statement says.
  const others = snippets.filter((snippet) => snippet.field !== field && !name?.includes(snippet.text));
  return { main, second: second(kind === 'article' ? lineSnippet(snippets, name) : others[0]) };
}
