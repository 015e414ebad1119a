import type { QueryProblem } from '@shared/domain/search';
import { t } from '@shared/text/index';
import { fold } from '../analysis/fold';
import { eachWord } from '../analysis/split';
import { trim } from '../analysis/trim';
import { presence, type Clause, type ParsedQuery, type Phrase } from './clause';
import { parseByLunr } from './lunr-parser';
import { asWords, piecesOf, type Piece } from './plain';
import { problemAt, problemOf } from './problem';
import { quotedPieces, type Quoted } from './quoted';

/** Letters that may differ: lunr tries every change, and with more nearly every word of a library fits. */
const distanceMost = 3;
/** What a word that the last one may become counts beside the word itself. */
const unfinishedBoost = 0.2;
const leastUnfinished = 2;

/**
 * What somebody looks for, in lunr's query language (`title:word`, `word^2`, `+word`, `-word`, `wor*`, `word~1`),
 * with phrases between quotation marks, and so that plain words always work: what lunr can't read is searched as
 * words, and `problem` says why. A query that lunr reads gives lunr's own clauses.
 *
 * With `unfinished`, somebody is typing: the last word may be the beginning of one. For that there is another clause,
 * of lower boost, whose term ends in a star and is analysed (`Analyser.queryTerms`); for a word that must occur it
 * takes the place of its clause, since lunr knows no "or". And a sign at the end is no problem yet.
 */
export function parseQuery(
  text: string,
  fields: readonly string[],
  { unfinished = false }: { unfinished?: boolean } = {},
): ParsedQuery {
  const quoted = quotedPieces(text);
  const problems: QueryProblem[] = [];
  const pieces = piecesOf(blanked(text, quoted), fields);
  const clauses = read(pieces, fields, (piece, problem) => {
    const found = problemOf(piece, problem, fields);
    if (found && !(unfinished && piece.end === text.length)) problems.push(found);
  });
  problems.push(...(limitDistances(clauses) ? [distanceProblem(pieces)] : []));
  for (const clause of clauses) if (!clause.usePipeline) clause.term = fold(clause.term);
  if (unfinished) addUnfinished(clauses, pieces, text);
  const phrases: Phrase[] = [];
  for (const piece of quoted) problems.push(...addPhrase(piece, fields, clauses, phrases));
  const [problem = null] = problems.toSorted((one, other) => one.start - other.start);
  return { clauses, phrases, problem };
}

/** lunr reads the pieces; each that it stumbles over becomes words, until it reads all. */
function read(
  pieces: Piece[],
  fields: readonly string[],
  stumbled: (piece: Piece, problem: { message: string; start: number; end: number }) => void,
): Clause[] {
  for (;;) {
    const answer = parseByLunr(pieces.map((piece) => piece.read).join(' '), fields);
    if (Array.isArray(answer)) return answer;
    const stumble = pieceAt(pieces, answer.start);
    if (!stumble) return [];
    // Words alone are never wrong: what stands before them is, as a field without its word.
    const piece = stumble.plain ? (signedBefore(pieces, stumble) ?? stumble) : stumble;
    if (!piece.plain) stumbled(piece, answer);
    piece.read = piece.plain ? '' : asWords(piece.text, fields);
    piece.plain = true;
  }
}

/** The piece that a place in what lunr read belongs to: one that it has something to read of. */
function pieceAt(pieces: readonly Piece[], place: number): Piece | undefined {
  let end = 0;
  for (const piece of pieces) {
    end += piece.read.length + 1;
    if (place < end && piece.read !== '') return piece;
  }
  // What is missing at the end is told of behind it.
  return pieces.findLast((piece) => piece.read !== '');
}

/** The last piece before another that lunr still reads as more than words. */
const signedBefore = (pieces: readonly Piece[], piece: Piece): Piece | undefined =>
  pieces.slice(0, pieces.indexOf(piece)).findLast(({ plain, read: text }) => !plain && text !== '');

/** The text with its quoted pieces as white space, so that everything else stands where it stood. */
function blanked(text: string, quoted: readonly Quoted[]): string {
  let rest = text;
  for (const { start, end } of quoted)
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest;
}

function limitDistances(clauses: readonly Clause[]): boolean {
  const wide = clauses.filter(({ editDistance = 0 }) => editDistance > distanceMost);
  for (const clause of wide) clause.editDistance = distanceMost;
  return wide.length > 0;
}

function distanceProblem(pieces: readonly Piece[]): QueryProblem {
  const wide = pieces.find(({ text }) => Number(/~(\d+)/u.exec(text)?.[1] ?? 0) > distanceMost);
  return problemAt(wide ?? { start: 0, end: 0 }, t('search/query/distanceMost', { most: distanceMost }));
}

/** The last word, when nothing follows it and it is a word and nothing else, may be the beginning of one. */
function addUnfinished(clauses: Clause[], pieces: readonly Piece[], text: string): void {
  const piece = pieces.at(-1);
  const last = clauses.at(-1);
  if (!piece || !last || piece.end !== text.length || !/[\p{L}\p{M}\p{N}]$/u.test(text)) return;
  if (!last.usePipeline || last.editDistance !== undefined || /[~^]\d+$/u.test(text)) return;
  if (last.presence === presence.prohibited || trim(last.term).length < leastUnfinished) return;
  const term = `${last.term}*`;
  if (last.presence === presence.required) last.term = term;
  else clauses.push({ ...last, fields: [...last.fields], term, boost: last.boost * unfinishedBoost });
}

/** Adds a quoted piece as a phrase and its words as clauses; tells what is wrong with it. */
function addPhrase(
  piece: Quoted,
  fields: readonly string[],
  clauses: Clause[],
  phrases: Phrase[],
): QueryProblem[] {
  const folded = fold(piece.inner);
  const words: string[] = [];
  eachWord(folded, (start, end) => words.push(trim(folded.slice(start, end))));
  const known = words.filter((word) => word !== '');
  const field = piece.field.toLowerCase();
  const among = fields.includes(field) ? [field] : [...fields];
  if (known.length > 0) {
    const sign = piece.sign === '-' ? 'prohibited' : 'required';
    phrases.push({
      text: trim(folded.replace(/\s+/gu, ' ')),
      fields: among,
      presence: sign,
      words: known,
    });
    if (sign === 'required')
      for (const term of known)
        clauses.push({
          ...{ term, fields: [...among], boost: piece.boost, wildcard: 0 },
          ...{ presence: presence.required, usePipeline: true },
        });
  }
  const problems: QueryProblem[] = [];
  if (field !== '' && !fields.includes(field)) {
    const message = t('search/query/unknownField', { name: piece.field, fields: fields.join(', ') });
    problems.push(problemAt(piece, message));
  }
  if (piece.distance) problems.push(problemAt(piece, t('search/query/phraseDistance')));
  return problems;
}
