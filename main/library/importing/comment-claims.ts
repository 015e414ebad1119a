import type { Extraction } from '@shared/domain/article';
import { TEXT_LIMIT } from '@shared/domain/command';
import type { DocumentComment } from '@shared/domain/document-comment';
import { EvidenceFields } from '@shared/domain/evidence';
import { chosenPlaces, type CommentUse, type IntakeChoices } from '@shared/domain/intake';
import { SourceFields } from '@shared/domain/source';
import { t } from '@shared/text/index';
import { citedSource } from './cited-source';
import { addClaim } from '../claims';
import type { Decision } from '../decision';
import { linkOpenSource } from '../evidence';
import { commentsLeftOut } from '../intake/written-document';
import { addNote } from '../notes';
import { askQuery } from '../queries';
import { addSource } from '../sources';
import { stableId } from '../stable-id';
import type { AnchorRow, BlockRow, RevisionRow, SourceRow } from '../store/rows';

/** A comment of a document that becomes something: its number in the reading, and its block as it is recorded. */
export interface ChosenComment extends DocumentComment {
  number: number;
  as: CommentUse;
}

/** The comments of a reading that a person chose, but for those on blocks that were taken out. */
export function chosenComments(
  extraction: Extraction,
  { comments, pieces }: Pick<IntakeChoices, 'comments' | 'pieces'>,
): ChosenComment[] {
  const places = chosenPlaces(extraction, pieces);
  const chosen = new Map(comments.map((choice) => [`${choice.comment} ${choice.as}`, choice]));
  return [...chosen.values()].flatMap(({ comment: number, as }) => {
    const comment = extraction.comments[number];
    const block = comment && places[comment.block];
    return comment && typeof block === 'number' ? [{ ...comment, block, number, as }] : [];
  });
}

/** The notes on a reading when some of its comments are taken over: only the others are left out. */
export function notesWithout(
  { notes, comments }: Pick<Extraction, 'notes' | 'comments'>,
  chosen: readonly ChosenComment[],
): Extraction['notes'] {
  const taken = new Set(chosen.map(({ number }) => number));
  const left = comments.filter(({ kind }, number) => kind === 'comment' && !taken.has(number)).length;
  return notes.flatMap((note) =>
    note.code !== 'comments-left-out' ? [note] : left > 0 ? [commentsLeftOut(left)] : [],
  );
}

const clipped = (text: string): string =>
  text.length > TEXT_LIMIT ? `${text.slice(0, TEXT_LIMIT - 1)}…` : text;

/** Who says it, as far as the document knows. */
const whoOf = ({ kind, author }: DocumentComment): string =>
  kind === 'footnote' ? t('record/comment/footnote') : (author ?? t('record/comment/nobody'));

/**
 * Decides what becomes of comments on the text that the draft adds: each makes a claim of its words, or stands on the
 * one that is there. Ids follow from the command's, so that a repeat makes nothing twice.
 */
export function decideComments(
  decision: Decision,
  command: string,
  comments: readonly ChosenComment[],
): void {
  const { draft } = decision;
  const [revision] = draft.added<RevisionRow>('revision');
  if (!revision || comments.length === 0) return;
  const blocks = draft.added<BlockRow>('block');
  const claims = new Map(
    draft
      .added<AnchorRow>('anchor')
      .map(({ startOffset, endOffset, claimId }) => [`${startOffset} ${endOffset}`, claimId]),
  );
  for (const comment of comments) {
    const block = blocks.find(({ ord }) => ord === comment.block);
    if (!block) continue;
    const start = block.startOffset + comment.start;
    const end = Math.min(block.startOffset + comment.end, block.endOffset);
    const place = `${start} ${end}`;
    let claim = claims.get(place);
    if (claim === undefined) {
      claim = stableId(command, `claim ${place}`);
      claims.set(place, claim);
      addClaim(decision, { claim, revision, blocks, spans: [{ start, end }] });
    }
    become[comment.as](decision, { command, claim, comment });
  }
}

interface Taken {
  command: string;
  claim: string;
  comment: ChosenComment;
}

const become: Record<CommentUse, (decision: Decision, taken: Taken) => void> = {
  query: (decision, { command, claim, comment }) =>
    askQuery(decision, {
      query: stableId(command, `query ${comment.number}`),
      claim,
      text: clipped(comment.text),
    }),

  note: (decision, { command, claim, comment }) =>
    addNote(decision, {
      note: stableId(command, `note ${comment.number}`),
      claim,
      audience: 'checkers',
      text: clipped(`${whoOf(comment)}: ${comment.text}`),
    }),

  // What a draft names is what its writer rests on. Nobody has read it yet, so it supports nothing: a checker says so.
  evidence: (decision, { command, claim, comment }) =>
    linkOpenSource(
      decision,
      {
        evidence: stableId(command, `evidence ${comment.number}`),
        claim,
        source: sourceFor(decision, stableId(command, `source ${comment.number}`), comment),
      },
      EvidenceFields.parse({
        question: 'fact',
        stance: 'context',
        remark:
          comment.kind === 'footnote'
            ? t('record/comment/citedInNote')
            : t('record/comment/citedIn', { author: whoOf(comment) }),
      }),
    ),
};

/** The source that a comment names: an open one of that address, or a new one. */
function sourceFor(decision: Decision, id: string, { text }: DocumentComment): string {
  const { draft } = decision;
  const fields = citedSource(clipped(text));
  const isSame = (source: SourceRow): boolean =>
    fields.url === null
      ? source.title === fields.title && source.details === fields.details
      : source.url === fields.url;
  const standing =
    fields.url === null ? [] : draft.find<SourceRow>('source', { url: fields.url, removedAt: null });
  const known = [...draft.added<SourceRow>('source'), ...standing].find(
    (source) => !source.confidential && isSame(source),
  );
  if (known) return known.id;
  addSource(decision, id, SourceFields.parse(fields));
  return id;
}
