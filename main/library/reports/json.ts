import { positionSelector, selectorsOf } from '@shared/anchoring/w3c';
import type { Anchor } from '@shared/domain/anchor';
import type { Revision } from '@shared/domain/article';
import type { Id } from '@shared/domain/ids';
import type { CitedCopy } from '@shared/domain/kept-copy';
import type { Note } from '@shared/domain/note';
import type { Person } from '@shared/domain/person';
import type { Query } from '@shared/domain/query';
import type { Remark } from '@shared/domain/remark';
import { REPORT_FORMAT, REPORT_VERSION, type WrittenReport } from '@shared/domain/report-record';
import type { SourceFields } from '@shared/domain/source';
import { claimStanding, type Verdict } from '@shared/domain/verdict';
import { disclose, type ShownClaim, type ShownEvidence, type ShownModel, type ShownSource } from './disclose';
import type { ReportImage, ReportModel, VerdictLine } from './model';

/**
 * The complete record of an article as JSON (see `report-record.ts`): the same model gives the same bytes. Places in the text are W3C
 * selectors (https://www.w3.org/TR/annotation-model/#selectors), whose positions count code points, and beside
 * them the UTF-16 offsets. With the variant `labels` it names no confidential source and says what it left out.
 */
export function writeJson(model: ReportModel): string {
  const shown = disclose(model, model.variant);
  const record: WrittenReport = {
    format: REPORT_FORMAT,
    schemaVersion: REPORT_VERSION,
    galley: shown.galley,
    variant: shown.variant,
    exportedAt: shown.exportedAt,
    exportedBy: shown.exportedBy,
    article: article(shown.article),
    revision: revision(shown.revision, new Map(shown.images.map((image) => [image.block, image]))),
    people: Object.values(shown.people)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(person),
    claims: shown.claims.map((one) => claim(shown.revision.text, one)),
    remarks: shown.remarks.map((one) => remark(shown.revision, one)),
    sources: shown.sources.map((one) => source(one, shown.reveals[one.id])),
    copies: shown.copies.map(copy),
  } satisfies { [K in keyof ShownModel]?: unknown } & WrittenReport;
  return `${JSON.stringify(record, null, 2)}\n`;
}

/**
 * All fields of a thing in the order in which they are written. A field that the type gains and a writer
 * forgets is a type error, so that the record stays complete.
 */
type AllOf<T> = Record<keyof T, unknown>;

function article(row: ShownModel['article']) {
  const { counts } = row;
  return {
    id: row.id,
    title: row.title,
    byline: row.byline,
    outlet: row.outlet,
    section: row.section,
    publishedAt: row.publishedAt,
    modifiedAt: row.modifiedAt,
    language: row.language,
    url: row.url,
    standing: row.standing,
    review: row.review,
    closesAt: row.closesAt,
    revision: row.revision,
    revisionNumber: row.revisionNumber,
    importedAt: row.importedAt,
    people: row.people,
    assigned: row.assigned.map(({ person: who, as }) => ({ person: who, as })),
    counts: {
      claims: counts.claims,
      unchecked: counts.unchecked,
      verified: counts.verified,
      disputed: counts.disputed,
      unverifiable: counts.unverifiable,
      opinion: counts.opinion,
      reopened: counts.reopened,
      waiting: counts.waiting,
      signedOff: counts.signedOff,
      blockers: counts.blockers,
      left: counts.left,
    } satisfies AllOf<typeof counts>,
    // Tags are how a desk sorts its own work: they tell nobody else anything.
  } satisfies AllOf<Omit<typeof row, 'tags'>>;
}

function revision({ original, ...one }: Revision, images: ReadonlyMap<Id, ReportImage>) {
  return {
    id: one.id,
    article: one.article,
    number: one.number,
    textHash: one.textHash,
    text: one.text,
    blocks: one.blocks.map((block) => ({
      id: block.id,
      role: block.role,
      level: block.level,
      position: positionSelector(one.text, block.start, block.end),
      utf16: { start: block.start, end: block.end },
      // Offsets within the block.
      runs: block.runs.map((run) => ({ type: run.type, start: run.start, end: run.end, href: run.href })),
      page: block.page,
      time: block.time,
      image: image(images.get(block.id)),
    })),
    sentences: one.sentences,
    original: { file: original.file, name: original.name, format: original.format, bytes: original.bytes },
    notes: one.notes.map(({ code, message }) => ({ code, message })),
    createdAt: one.createdAt,
  } satisfies AllOf<Revision>;
}

/** The picture itself stays in the library. */
const image = (one: ReportImage | undefined) =>
  one && { mediaType: one.mediaType, width: one.width, height: one.height, sha256: one.sha256 };

const person = (one: Person) =>
  ({
    id: one.id,
    name: one.name,
    initials: one.initials,
    role: one.role,
    createdAt: one.createdAt,
  }) satisfies AllOf<Person>;

function claim(text: string, shown: ShownClaim) {
  const one = shown.claim;
  return {
    id: one.id,
    number: one.number,
    article: one.article,
    parent: one.parent,
    statement: one.statement,
    kind: one.kind,
    kindGuessed: one.kindGuessed,
    attribution: one.attribution && { speaker: one.attribution.speaker, form: one.attribution.form },
    asOf: one.asOf,
    legal: one.legal,
    priority: one.priority,
    assignee: one.assignee,
    waiting: one.waiting && { on: one.waiting.on, since: one.waiting.since, until: one.waiting.until },
    standing: claimStanding(one.verdicts),
    verdicts: one.verdicts.map(verdict),
    history: shown.history.map(historyLine),
    resolution: one.resolution,
    proposed: one.proposed,
    review: one.review,
    signOffs: one.signOffs.map(({ id, as, by, at, holds }) => ({
      ...{ id, as, by, at, holds },
      hash: shown.approvals[id] ?? null,
    })),
    anchors: one.anchors.map((place) => anchor(text, place)),
    // Only where there are any: the property is left out otherwise.
    disagrees: one.disagrees,
    evidence: shown.evidence.map(evidence),
    notes: shown.notes.map(note),
    notesWithheld: shown.notesWithheld,
    queries: shown.queries.map(query),
    openQueries: one.openQueries,
    createdBy: one.createdBy,
    createdAt: one.createdAt,
  } satisfies AllOf<typeof one> & Record<string, unknown>;
}

function anchor(text: string, place: Anchor) {
  const quote = {
    type: 'TextQuoteSelector' as const,
    exact: place.quote,
    prefix: place.prefix,
    suffix: place.suffix,
  };
  const stands = place.state !== 'gone' && place.state !== 'ambiguous';
  return {
    id: place.id,
    revision: place.revision,
    state: place.state,
    // Without a place there is only what to look for.
    selectors: stands ? [quote, positionSelector(text, place.start, place.end)] : [quote],
    utf16: stands ? { start: place.start, end: place.end } : null,
    sentence: place.sentence,
  };
}

const verdict = (one: Verdict) =>
  ({
    question: one.question,
    value: one.value,
    reason: one.reason,
    by: one.by,
    at: one.at,
    reopened: one.reopened && { at: one.reopened.at, why: one.reopened.why },
  }) satisfies AllOf<Verdict>;

const historyLine = (one: VerdictLine) =>
  ({
    at: one.at,
    by: one.by,
    act: one.act,
    question: one.question,
    value: one.value,
    reason: one.reason,
    why: one.why,
  }) satisfies AllOf<VerdictLine>;

const evidence = (link: ShownEvidence) =>
  ({
    id: link.id,
    claim: link.claim,
    source: link.source.id,
    question: link.question,
    stance: link.stance,
    grade: link.grade,
    withheld: link.withheld,
    excerpt: link.excerpt,
    locator: link.locator,
    translation: link.translation,
    translator: link.translator,
    remark: link.remark,
    asked: link.asked && { whom: link.asked.whom, at: link.asked.at },
    // The copy itself stays in the library; the offsets are those of its text.
    place: link.place && {
      copy: link.place.copy,
      utf16: link.place.span && { start: link.place.span.start, end: link.place.span.end },
    },
    by: link.by,
    at: link.at,
  }) satisfies AllOf<ShownEvidence>;

const note = (one: Note) =>
  ({
    id: one.id,
    claim: one.claim,
    audience: one.audience,
    text: one.text,
    source: one.source,
    by: one.by,
    at: one.at,
    editedAt: one.editedAt,
  }) satisfies AllOf<Note>;

const query = (one: Query) =>
  ({
    id: one.id,
    claim: one.claim,
    text: one.text,
    proposed: one.proposed,
    answer: one.answer,
    state: one.state,
    due: one.due,
    by: one.by,
    at: one.at,
    settledBy: one.settledBy,
    settledAt: one.settledAt,
  }) satisfies AllOf<Query>;

function remark({ id, text }: Revision, one: Remark) {
  const { start, end } = one;
  const placed = start !== null && end !== null && one.revision === id;
  return {
    id: one.id,
    article: one.article,
    revision: one.revision,
    kind: one.kind,
    text: one.text,
    selectors: placed ? selectorsOf(text, { start, end }) : [],
    utf16: start !== null && end !== null ? { start, end } : null,
    by: one.by,
    at: one.at,
  };
}

const copy = (one: CitedCopy) =>
  ({
    id: one.id,
    source: one.source,
    form: one.form,
    pages: one.pages,
    bytes: one.bytes,
    sha256: one.sha256,
    retrievedAt: one.retrievedAt,
  }) satisfies AllOf<CitedCopy>;

const source = (one: ShownSource, revealed: SourceFields | undefined) =>
  ({
    id: one.id,
    type: one.type,
    name: one.name,
    creator: one.creator,
    publisher: one.publisher,
    publishedAt: one.publishedAt,
    url: one.url,
    level: one.level,
    stake: one.stake,
    confidential: one.confidential,
    withheld: one.withheld,
    purged: one.purged,
    knownBy: one.knownBy,
    article: one.article,
    copies: one.copies,
    uses: one.uses,
    createdAt: one.createdAt,
    ...(revealed && { revealed: allFields(revealed) }),
  }) satisfies AllOf<ShownSource>;

const allFields = (one: SourceFields) =>
  ({
    type: one.type,
    title: one.title,
    label: one.label,
    creator: one.creator,
    publisher: one.publisher,
    publishedAt: one.publishedAt,
    url: one.url,
    contact: one.contact,
    details: one.details,
    level: one.level,
    stake: one.stake,
    confidential: one.confidential,
    knownBy: one.knownBy,
  }) satisfies AllOf<SourceFields>;
