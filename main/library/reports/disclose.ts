import type { Evidence } from '@shared/domain/evidence';
import type { Id } from '@shared/domain/ids';
import type { Audience, Note } from '@shared/domain/note';
import type { ReportVariant } from '@shared/domain/report';
import type { Source, SourceFields } from '@shared/domain/source';
import { maskFor, type Mask } from './mask';
import type { ReportClaim, ReportModel } from './model';

/** A source as a report may show it; `withheld` when it is more than its label that is known. */
export type ShownSource = Omit<Source, 'type'> & { type: Source['type'] | null; withheld: boolean };

/** A link as a report may show it; `withheld` when its words were left out to protect its source. */
export type ShownEvidence = Omit<Evidence, 'source'> & { source: ShownSource; withheld: boolean };

/** A claim as a report may show it. */
export interface ShownClaim extends Omit<ReportClaim, 'evidence'> {
  evidence: ShownEvidence[];
  notes: Note[];
  /** How many notes were left out because they tell of a confidential source. */
  notesWithheld: number;
}

/** A model from which nothing can be written that the variant may not show. */
export interface ShownModel extends Omit<ReportModel, 'claims' | 'sources' | 'variant' | 'confidential'> {
  claims: ShownClaim[];
  sources: ShownSource[];
  variant: ReportVariant;
}

/**
 * What may leave the library. A report for an audience has only the notes for it, and queries only where that is the
 * writer. With `labels`, a confidential source is its label, level, stake and who knows
 * its name; the words of its evidence (excerpt, locator, translation, remark, who was asked) are left out,
 * and so are the notes that tell of it. With `names` everything is there, and `reveals` names the sources.
 */
export function disclose({ confidential, ...model }: ReportModel, variant: ReportVariant): ShownModel {
  const mask: Mask = variant === 'names' ? (text) => text : maskFor(confidential, model.revision.text);
  return {
    ...model,
    variant,
    claims: model.claims.map((claim) => shownClaim(claim, variant, model.audience, mask)),
    remarks: model.remarks.map((remark) => ({ ...remark, text: mask(remark.text) })),
    sources: model.sources.map((source) => shownSource(source, variant, mask)),
    reveals: variant === 'names' ? confidentialOnly(model) : {},
  };
}

function shownClaim(
  shown: ReportClaim,
  variant: ReportVariant,
  audience: Audience | null,
  mask: Mask,
): ShownClaim {
  const { claim } = shown;
  const read = shown.notes.filter((note) => audience === null || note.audience === audience);
  // A note names a source only where it tells of a confidential one.
  const notes = read.filter((note) => note.source === null || variant === 'names');
  const queries = audience === null || audience === 'writer' ? shown.queries : [];
  const statement = mask(claim.statement);
  const evidence = shown.evidence.map((link) => shownEvidence(link, variant, mask));
  // The hash of what is left out would tell whether somebody guessed it.
  const isWhole =
    statement === claim.statement && evidence.every((link, index) => isShown(link, shown.evidence[index]));
  return {
    claim: {
      ...claim,
      statement,
      proposed: mask(claim.proposed),
      attribution: claim.attribution && {
        ...claim.attribution,
        speaker: mask(claim.attribution.speaker),
      },
      waiting: claim.waiting && { ...claim.waiting, on: mask(claim.waiting.on) },
      verdicts: claim.verdicts.map((verdict) => ({
        ...verdict,
        reopened: verdict.reopened && { ...verdict.reopened, why: mask(verdict.reopened.why) },
      })),
    },
    evidence,
    approvals: Object.fromEntries(
      Object.entries(shown.approvals).map(([given, hash]) => [given, isWhole ? hash : null]),
    ),
    notes: notes.map((note) => ({ ...note, text: mask(note.text) })),
    notesWithheld: read.length - notes.length,
    queries: queries.map((query) => ({
      ...query,
      text: mask(query.text),
      proposed: mask(query.proposed),
      answer: mask(query.answer),
    })),
    history: shown.history.map((line) => ({ ...line, why: mask(line.why) })),
  };
}

/** Whether all that a sign-off approves of a link is in the report. */
function isShown(link: ShownEvidence, whole: Evidence | undefined): boolean {
  return (['excerpt', 'locator', 'translation', 'remark'] as const).every(
    (field) => !link.withheld && link[field] === whole?.[field],
  );
}

function shownSource(source: Source, variant: ReportVariant, mask: Mask): ShownSource {
  if (!source.confidential || variant === 'names')
    return {
      ...source,
      name: mask(source.name),
      creator: mask(source.creator),
      publisher: mask(source.publisher),
      withheld: false,
    };
  return {
    ...source,
    type: null,
    creator: null,
    publisher: null,
    publishedAt: null,
    url: null,
    article: null,
    copies: 0,
    withheld: true,
  };
}

function shownEvidence(link: Evidence, variant: ReportVariant, mask: Mask): ShownEvidence {
  const source = shownSource(link.source, variant, mask);
  if (!source.withheld)
    return {
      ...link,
      source,
      excerpt: mask(link.excerpt),
      locator: mask(link.locator),
      translation: mask(link.translation),
      translator: mask(link.translator),
      remark: mask(link.remark),
      asked: link.asked && { whom: mask(link.asked.whom), at: link.asked.at },
      withheld: false,
    };
  return {
    ...link,
    source,
    excerpt: null,
    locator: null,
    translation: null,
    translator: null,
    remark: null,
    asked: link.asked && { whom: source.name, at: link.asked.at },
    place: null,
    withheld: true,
  };
}

function confidentialOnly(model: Pick<ReportModel, 'sources' | 'reveals'>): Record<Id, SourceFields> {
  const confidential = new Set(model.sources.filter((source) => source.confidential).map(({ id }) => id));
  return Object.fromEntries(Object.entries(model.reveals).filter(([id]) => confidential.has(id)));
}
