import { describeSpan } from '@shared/anchoring/quote';
import { GalleyError } from '@shared/domain/errors';
import type { EvidenceChanges, EvidenceFields, EvidencePlace } from '@shared/domain/evidence';
import { splitsPair } from '@shared/domain/text';
import { t } from '@shared/text/index';
import { refuse, type Decision, type Deciders } from './decision';
import { moveEvidence } from './move-evidence';
import { reuseEvidence } from './reuse-evidence';
import { keyOf, sealed } from './sources';
import type { ClaimRow, EvidenceRow, KeptCopyRow } from './store/rows';
import { reveal } from './store/sealing';

type Columns = Record<string, string | number | null | undefined>;

/** The columns of a link's fields but those of its place. */
function columnsOf({ asked, place: _, ...plain }: EvidenceChanges): Columns {
  return {
    ...plain,
    ...(asked === undefined ? {} : { askedWhom: asked?.whom ?? null, askedAt: asked?.at ?? null }),
  };
}

const noPlace = { copyId: null, startOffset: null, endOffset: null, prefix: null, suffix: null };

/** Words as they are compared: a selection on the screen may break its lines elsewhere. */
const folded = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/**
 * The columns of a place in a kept copy, and the excerpt that stands there. Refuses a copy of another source, a span
 * outside its text, and (`text-mismatch`) an excerpt that is not the copy's text there.
 */
function placed(
  { draft, keys }: Decision,
  source: string,
  place: EvidencePlace,
  excerpt: string | null,
): Columns & { excerpt: string | null } {
  const copy = draft.live<KeptCopyRow>('keptCopy', place.copy);
  if (copy.sourceId !== source) refuse(t('record/copy/otherSource'), { copy: copy.id });
  if (!place.span) return { ...noPlace, copyId: copy.id, excerpt };
  const text = reveal(keys, copy.text);
  if (text === null) refuse(t('record/copy/noText'), { copy: copy.id });
  const { span } = place;
  if (span.end > text.length) refuse(t('record/copy/outside'), { copy: copy.id, span });
  // A span never cuts a character in half.
  const start = splitsPair(text, span.start) ? span.start - 1 : span.start;
  const end = splitsPair(text, span.end) ? span.end + 1 : span.end;
  const { quote, prefix, suffix } = describeSpan(text, [0], { start, end });
  if (!quote.trim()) refuse(t('record/claim/noText'));
  if (excerpt !== null && folded(excerpt) !== folded(quote))
    throw new GalleyError('text-mismatch', t('record/copy/mismatch'), { copy: copy.id, span });
  return { copyId: copy.id, startOffset: start, endOffset: end, prefix, suffix, excerpt: excerpt ?? quote };
}

/** The columns that a change of place or of excerpt gives; none when neither is touched. */
function replaced(decision: Decision, row: EvidenceRow, fields: EvidenceChanges): Columns {
  const { excerpt, place } = fields;
  if (place === null) return noPlace;
  const standing = (): EvidencePlace | null =>
    row.copyId !== null && row.startOffset !== null && row.endOffset !== null
      ? { copy: row.copyId, span: { start: row.startOffset, end: row.endOffset } }
      : null;
  const wanted = place ?? (excerpt === undefined ? null : standing());
  if (!wanted) return {};
  const words = excerpt === undefined ? reveal(decision.keys, row.excerpt) : excerpt;
  return placed(decision, row.sourceId, wanted, words);
}

/** The columns without those that hold just this already: sealing a text again would look like a change of it. */
function changed({ keys }: Decision, row: EvidenceRow, columns: Columns): Columns {
  const before = row as unknown as Record<string, string | number | null>;
  const plain = (value: string | number | null | undefined): unknown =>
    typeof value === 'string' ? reveal(keys, value) : value;
  return Object.fromEntries(Object.entries(columns).filter(([name, value]) => plain(before[name]) !== value));
}

interface Link {
  evidence: string;
  claim: string;
  source: string;
}

function insertLink(
  { draft, at, by }: Decision,
  { evidence, claim, source }: Link,
  columns: Columns,
  key: Uint8Array | null,
): void {
  const row = {
    claimId: claim,
    sourceId: source,
    ...(columns as Record<string, string | number | null>),
    createdBy: by,
    createdAt: at,
    removedAt: null,
  };
  draft.insert('evidence', evidence, key ? sealed('evidence', row, source, key) : row);
}

/** Links a claim to an open source, at no place in a copy of it. */
export function linkOpenSource(decision: Decision, link: Link, fields: EvidenceFields): void {
  insertLink(decision, link, { ...columnsOf(fields), ...noPlace }, null);
}

function refuseWrongQuestion({ draft }: Decision, claim: string, question: string | undefined): void {
  const row = draft.live<ClaimRow>('claim', claim);
  if (question === 'said' && !row.speaker) refuse(t('record/source/noSpeaker'), { claim });
}

export const evidenceDeciders: Deciders<
  'evidence.link' | 'evidence.edit' | 'evidence.unlink' | 'evidence.reuse' | 'evidence.move'
> = {
  'evidence.link': (decision, { source, links, fields }) => {
    const key = keyOf(decision, source);
    const { place, excerpt } = fields;
    const columns = {
      ...columnsOf(fields),
      ...(place ? placed(decision, source, place, excerpt) : noPlace),
    };
    for (const link of links) {
      refuseWrongQuestion(decision, link.claim, fields.question);
      insertLink(decision, { ...link, source }, columns, key);
    }
  },

  'evidence.edit': (decision, { evidence, fields }) => {
    const { draft } = decision;
    const row = draft.live<EvidenceRow>('evidence', evidence);
    refuseWrongQuestion(decision, row.claimId, fields.question);
    const key = keyOf(decision, row.sourceId);
    const columns = changed(decision, row, { ...columnsOf(fields), ...replaced(decision, row, fields) });
    draft.update('evidence', evidence, key ? sealed('evidence', columns, row.sourceId, key) : columns);
  },

  'evidence.unlink': ({ draft, at }, { evidence }) => {
    draft.live('evidence', evidence);
    draft.update('evidence', evidence, { removedAt: at });
  },

  'evidence.reuse': reuseEvidence,

  'evidence.move': moveEvidence,
};
