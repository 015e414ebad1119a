import type { Span } from '@shared/domain/anchor';
import type { Evidence, EvidenceFields, Grade, Stance } from '@shared/domain/evidence';
import type { Source, SourceFields } from '@shared/domain/source';
import type { Question } from '@shared/domain/verdict';

/** A source that is being written down in the form: all text, so that nothing is lost while it is typed. */
export interface NewSource {
  type: SourceFields['type'];
  title: string;
  url: string;
  creator: string;
  publisher: string;
  publishedAt: string;
  level: NonNullable<SourceFields['level']>;
  stake: SourceFields['stake'];
  confidential: boolean;
  label: string;
}

/** Which source: words to find one by, one that was found, or a new one. */
export type SourceChoice =
  { is: 'sought'; words: string } | { is: 'known'; source: Source } | { is: 'new'; fields: NewSource };

/** What the evidence form holds. */
export interface EvidenceDraft {
  /** The link that is being edited; `null` for a new one. */
  evidence: string | null;
  choice: SourceChoice;
  question: Question;
  stance: Stance;
  grade: Grade | null;
  excerpt: string;
  locator: string;
  translation: string;
  translator: string;
  remark: string;
  askedWhom: string;
  /** As a date and time of this place: `2026-11-23T17:01`. */
  askedAt: string;
  /** Where in a kept copy the excerpt was selected, and what stands there; `null` for one that was typed. */
  place: PlacedExcerpt | null;
}

/** A place in a kept copy with the words there. */
export interface PlacedExcerpt {
  copy: string;
  span: Span | null;
  /** The copy's text at the span; empty without one. */
  words: string;
}

/** What was selected in a kept copy, to be linked. */
export interface TakenExcerpt {
  copy: string;
  span: Span;
  words: string;
  /** `p. 36, ¶ 3`, or empty. */
  locator: string;
}

/** The name under which the draft of a claim's new evidence is kept. */
export const evidenceDraftName = (claim: string): string => `evidence ${claim}`;

/** What a draft still needs before it can be linked. */
export type DraftProblem = 'source' | 'title' | 'label' | 'date' | 'asked';

const pad = (n: number) => String(n).padStart(2, '0');

/** An instant as a date and time of this place, to the minute. */
export function localMinute(instant: Date): string {
  const day = [instant.getFullYear(), pad(instant.getMonth() + 1), pad(instant.getDate())].join('-');
  return `${day}T${pad(instant.getHours())}:${pad(instant.getMinutes())}`;
}

/** A new draft. What the last link said of its source is likely to be so again; what it quoted is not. */
export function emptyDraft(
  question: Question,
  now: Date,
  last?: { source: Source; stance: Stance; grade: Grade | null },
): EvidenceDraft {
  return {
    evidence: null,
    choice: last ? { is: 'known', source: last.source } : { is: 'sought', words: '' },
    question,
    stance: last?.stance ?? 'supports',
    grade: last?.grade ?? null,
    excerpt: '',
    locator: '',
    translation: '',
    translator: '',
    remark: '',
    askedWhom: '',
    askedAt: localMinute(now),
    place: null,
  };
}

/** A draft that edits an existing link. */
export function draftOf(evidence: Evidence, now: Date): EvidenceDraft {
  return {
    evidence: evidence.id,
    choice: { is: 'known', source: evidence.source },
    question: evidence.question,
    stance: evidence.stance,
    grade: evidence.grade,
    excerpt: evidence.excerpt ?? '',
    locator: evidence.locator ?? '',
    translation: evidence.translation ?? '',
    translator: evidence.translator ?? '',
    remark: evidence.remark ?? '',
    askedWhom: evidence.asked?.whom ?? '',
    askedAt: localMinute(evidence.asked ? new Date(evidence.asked.at) : now),
    place: evidence.place && { ...evidence.place, words: evidence.excerpt ?? '' },
  };
}

/**
 * A draft with an excerpt that was selected: everything else that was said stays, but for the place in another
 * source. Whoever selects words in another source means that one.
 */
export function withExcerpt(draft: EvidenceDraft, source: Source, taken: TakenExcerpt): EvidenceDraft {
  const { copy, span, words, locator } = taken;
  return {
    ...draft,
    choice: { is: 'known', source },
    excerpt: words,
    locator,
    place: { copy, span, words },
  };
}

/**
 * The place as the record keeps it: the copy that was read, and the span only while the excerpt is what stands
 * there. Words that were shortened or set right by hand still come from that copy.
 */
function placeOf({ excerpt, place }: EvidenceDraft): EvidenceFields['place'] {
  if (!place) return null;
  const same = place.span !== null && excerpt.trim() === place.words;
  return { copy: place.copy, span: same ? place.span : null };
}

/** Whether anything was typed or chosen that would be a pity to lose. */
export function hasContent(draft: EvidenceDraft): boolean {
  const { choice } = draft;
  if (choice.is === 'new' || (choice.is === 'sought' && choice.words.trim() !== '')) return true;
  return holdsWords(draft);
}

const words = ['excerpt', 'locator', 'translation', 'translator', 'remark', 'askedWhom'] as const;

/** Whether anything stands in it that the source says or that is said of the source. */
export const holdsWords = (draft: EvidenceDraft): boolean => words.some((word) => draft[word].trim() !== '');

/** The draft as a purge of its source leaves it. */
export const withoutWords = (draft: EvidenceDraft): EvidenceDraft => ({
  ...draft,
  ...Object.fromEntries(words.map((word) => [word, ''])),
  place: null,
});

/** The address in what was typed or pasted, if it is one: `https://…` or `www.…`. */
export function urlIn(words: string): string | null {
  const typed = words.trim();
  if (!/^(https?:\/\/|www\.)\S+$/i.test(typed)) return null;
  const address = /^www\./i.test(typed) ? `https://${typed}` : typed;
  return URL.canParse(address) ? address : null;
}

/** A new source from what was typed to find one: a web page for an address, else a document with that title. */
export function newSourceFrom(words: string): NewSource {
  const url = urlIn(words);
  const title = url ? url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '') : words.trim();
  return {
    type: url ? 'web-page' : 'document',
    title,
    url: url ?? '',
    creator: '',
    publisher: '',
    publishedAt: '',
    level: 'on-record',
    stake: null,
    confidential: false,
    label: '',
  };
}

/** A new source made confidential, or open again. Whoever is to stay unnamed hardly spoke on the record. */
export function confided(fields: NewSource, confidential: boolean): NewSource {
  const level =
    confidential && fields.level === 'on-record'
      ? 'not-for-attribution'
      : !confidential && fields.level === 'not-for-attribution'
        ? 'on-record'
        : fields.level;
  return { ...fields, confidential, level };
}

function sourceProblems({ title, confidential, label, publishedAt }: NewSource): DraftProblem[] {
  const problems: DraftProblem[] = [];
  if (title.trim() === '') problems.push('title');
  if (publishedAt.trim() !== '' && !isWrittenDate(publishedAt.trim())) problems.push('date');
  if (confidential && label.trim() === '') problems.push('label');
  return problems;
}

/** What is missing, in the order of the form. */
export function problemsOf(draft: EvidenceDraft): DraftProblem[] {
  const { choice } = draft;
  const problems: DraftProblem[] = choice.is === 'sought' ? ['source'] : [];
  if (choice.is === 'new') problems.push(...sourceProblems(choice.fields));
  if (isAsked(draft) && Number.isNaN(Date.parse(draft.askedAt))) problems.push('asked');
  return problems;
}

/** Who was asked belongs to `nothing found` alone. */
const isAsked = (draft: EvidenceDraft) => draft.stance === 'nothing-found' && draft.askedWhom.trim() !== '';

/** Whether text is a date that can be kept: `2024`, `2024-04` or `2024-04-03`, of a day that exists. */
export function isWrittenDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year ?? ''}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(8, 10) === day;
}

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

/** The link as the record keeps it. Give it only drafts without problems. */
export function evidenceFields(draft: EvidenceDraft): EvidenceFields {
  const asked = isAsked(draft)
    ? { whom: draft.askedWhom.trim(), at: new Date(draft.askedAt).toISOString() }
    : null;
  return {
    question: draft.question,
    stance: draft.stance,
    grade: draft.grade,
    excerpt: orNull(draft.excerpt),
    locator: orNull(draft.locator),
    translation: orNull(draft.translation),
    translator: orNull(draft.translator),
    remark: orNull(draft.remark),
    asked,
    place: placeOf(draft),
  };
}

/** The new source as the record keeps it; the name of a confidential one is known to `me`. */
export function sourceFields(fields: NewSource, me: string | null): SourceFields {
  return {
    type: fields.type,
    title: fields.title.trim(),
    creator: orNull(fields.creator),
    publisher: orNull(fields.publisher),
    publishedAt: orNull(fields.publishedAt),
    url: orNull(fields.url),
    contact: null,
    details: null,
    level: fields.level,
    stake: fields.stake,
    confidential: fields.confidential,
    label: fields.confidential ? orNull(fields.label) : null,
    knownBy: fields.confidential && me ? [me] : [],
  };
}
