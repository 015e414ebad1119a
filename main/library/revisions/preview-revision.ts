import { around } from '@shared/domain/around';
import type { ArticleData, Extraction } from '@shared/domain/article';
import type { Claim } from '@shared/domain/claim';
import type { Id } from '@shared/domain/ids';
import type {
  CarriedClaim,
  CarriedPlace,
  ClaimOutcome,
  NewSentence,
  RevisionSummary,
} from '@shared/domain/revision-summary';
import { sentenceStarts } from '@shared/domain/sentences';
import { joinBlocks, type BlockSpan } from '@shared/domain/text';
import type { Carried } from './carry';
import { byClaim, isUntouched, spanOf, type CarriedAnchor } from './carry-claims';
import type { Context } from '../context';
import { foundAgain, withFoundAgain } from './found-again';
import { anchorsToCarry, remarksToCarry, sentencedRevision } from './old-revision';
import { dataFields } from './revision-rows';
import { quotedBlocks, type Sentenced } from './sentenced';
import { Draft } from '../store/draft';
import { getRevision } from '../store/queries/articles';
import { listClaims } from '../store/queries/claims';
import type { ArticleRecord } from '../store/rows';

/**
 * What would become of an article's claims and remarks if this were its next revision; nothing is recorded. Throws
 * `not-found`. Comparing the texts takes a thread of its own.
 */
export async function previewRevision(
  { store: { database }, jobs }: Pick<Context, 'store' | 'jobs'>,
  id: Id,
  extraction: Extraction,
): Promise<RevisionSummary> {
  const draft = new Draft(database);
  const article = draft.live<ArticleRecord>('article', id);
  const before = sentencedRevision(draft, article);
  const { spans } = joinBlocks(extraction.blocks.map(({ text }) => text));
  const { text, language } = extraction;
  const sentences = sentenceStarts(text, spans, language);
  const after = { text, language, sentences, quoted: quotedBlocks(extraction.blocks, spans) };
  const [anchors, remarks] = [anchorsToCarry(draft, article), remarksToCarry(draft, article)];
  const carried = await jobs.run('carry', { before, after, anchors, remarks });
  const again = foundAgain(draft, anchors, before, after);
  const places = withFoundAgain(carried.anchors, again, after);
  const isBack = ({ row }: CarriedAnchor) => again.has(row.id);
  const claims = claimsOf(listClaims(database, id), places, after, isBack);
  const newOnes = carried.added.map((span) => newSentence(span, extraction, spans));
  const count = (outcome: ClaimOutcome) => claims.filter((claim) => claim.outcome === outcome).length;
  const current = getRevision(database, article.revision);
  return {
    article: id,
    title: article.title,
    revision: current.number + 1,
    counts: {
      carried: count('carried'),
      reopened: count('reopened'),
      ambiguous: count('ambiguous'),
      gone: count('gone'),
      new: newOnes.length,
    },
    claims,
    newSentences: newOnes,
    remarks: lostRemarks(carried),
    changed: {
      text: before.text !== text,
      blocks: shapeOf(current.blocks) !== shapeOf(blocksOf(extraction, spans)),
      whole: isAllNew(text, carried.added),
    },
    data: changedData(article, extraction),
  };
}

function claimsOf(
  claims: readonly Claim[],
  anchors: readonly CarriedAnchor[],
  after: Sentenced,
  isBack: (anchor: CarriedAnchor) => boolean,
): CarriedClaim[] {
  const places = byClaim(anchors);
  return claims.flatMap(({ id, number, statement, verdicts, signOffs }) => {
    const own = places.get(id);
    return own
      ? [
          {
            claim: id,
            number,
            statement,
            ...outcomeOf(own, own.some(isBack)),
            places: placesOf(own, after),
            verdicts,
            signOffs,
          },
        ]
      : [];
  });
}

/** A claim is gone where all its places are; one place that may be several is one to decide. */
function outcomeOf(
  places: readonly CarriedAnchor[],
  isBack: boolean,
): Pick<CarriedClaim, 'outcome' | 'still'> {
  const states = places.map(({ row, place }) => place?.state ?? row.state);
  const still = places.every(({ place }) => place === null);
  if (states.includes('ambiguous')) return { outcome: 'ambiguous', still };
  if (states.every((state) => state === 'gone')) return { outcome: 'gone', still };
  // What was lost and is back is decided anew.
  const isCarried = !isBack && places.every(({ place }) => place === null || isUntouched(place));
  return { outcome: isCarried ? 'carried' : 'reopened', still };
}

/** How much of the text is told on either side of a place, in characters at most. */
const CONTEXT = 60;

const placesOf = (anchors: readonly CarriedAnchor[], { text }: Sentenced): CarriedPlace[] =>
  anchors.map(({ row, place, fields }) => ({
    state: place?.state ?? (row.state as CarriedPlace['state']),
    span: spanOf(place),
    before: row.sentence,
    after: spanOf(place) ? fields.sentence : null,
    changes: [...new Set(place?.changes.map(({ what }) => what))],
    candidates: place?.candidates.map((span) => around(text, span, CONTEXT, 'text')) ?? [],
  }));

function newSentence(
  { start, end }: BlockSpan,
  { text, blocks }: Extraction,
  spans: readonly BlockSpan[],
): NewSentence {
  const block = spans.findLastIndex((span) => span.start <= start);
  return { start, end, text: text.slice(start, end), block, role: blocks[block]?.role ?? 'paragraph' };
}

const lostRemarks = ({ remarks }: Carried): RevisionSummary['remarks'] =>
  remarks.flatMap(({ row, span, quote }) => (span ? [] : [{ remark: row.id, quote, text: row.text }]));

/** Whether nothing but white space stands between the new sentences. */
function isAllNew(text: string, added: readonly BlockSpan[]): boolean {
  const ends = [0, ...added.map(({ end }) => end)];
  const starts = [...added.map(({ start }) => start), text.length];
  return ends.every((end, at) => text.slice(end, starts[at]).trim() === '');
}

type Shape = Pick<Extraction['blocks'][number], 'role' | 'level' | 'runs'> & BlockSpan;

const blocksOf = ({ blocks }: Extraction, spans: readonly BlockSpan[]): Shape[] =>
  blocks.flatMap((block, at) => (spans[at] ? [{ ...block, ...spans[at] }] : []));

const shapeOf = (blocks: readonly Shape[]): string =>
  JSON.stringify(blocks.map(({ role, level, start, end, runs }) => [role, level, start, end, runs]));

function changedData(article: ArticleData, extraction: Extraction): RevisionSummary['data'] {
  const [old, now] = [dataFields(article), dataFields(extraction)];
  return (Object.keys(now) as (keyof ArticleData)[]).flatMap((field) =>
    old[field] === now[field] ? [] : [{ field, before: old[field], after: now[field] }],
  );
}
