import { z } from 'zod';
import { ArticleFields, ArticleStanding, ReviewState, Tag } from './article';
import { Span } from './anchor';
import { ClaimFields, ClaimKind, Resolution } from './claim';
import { EarlierCheck } from './earlier-check';
import { EvidenceChanges, EvidenceFields, Stance } from './evidence';
import { Id, Instant } from './ids';
import { Audience } from './note';
import { PersonRole } from './person';
import { RemarkKind } from './remark';
import { SearchFilter } from './search';
import { SourceChanges, SourceFields } from './source';
import { Question, VerdictReason, VerdictValue } from './verdict';

const claims = z.array(Id).min(1);
const articles = z.array(Id).min(1);
/** What someone writes, in characters: far more than anyone reads, far less than the log could bear. */
export const TEXT_LIMIT = 100_000;
const text = z.string().trim().min(1).max(TEXT_LIMIT);

/**
 * Every wish to change something, by its type: the input that the caller gives.
 * The caller makes the ids of what is new, so that repeating a command makes nothing twice.
 * Adding an article is not here: it needs a reader, so it is a request of its own (`articles.import…`).
 */
export const commandInputs = {
  'person.add': z.object({ person: Id, name: text, role: PersonRole }),
  'person.edit': z.object({ person: Id, name: text.optional(), role: PersonRole.optional() }),

  'article.edit': z.object({ article: Id, fields: ArticleFields }),
  'article.remove': z.object({ articles }),
  'article.assign': z.object({ articles, person: Id, as: z.enum(['checker', 'editor']), on: z.boolean() }),
  /** Puts tags on articles and takes others off. Tags differ by their letters, not by case. */
  'article.tag': z.object({ articles, add: z.array(Tag).default([]), remove: z.array(Tag).default([]) }),
  /** Puts articles under check, or keeps them for reference. */
  'article.stand': z.object({ articles, standing: ArticleStanding }),
  'article.review': z.object({ article: Id, state: ReviewState }),
  /** Says that all sentences that are new in a revision of the article have been read: they aren't listed any more. */
  'article.read': z.object({ article: Id, revision: Id }),

  'claim.mark': z.object({
    claim: Id,
    article: Id,
    revision: Id,
    spans: z.array(Span).min(1),
    /** At first the quote. */
    statement: text.optional(),
    /** Guessed from the quote when left out. */
    kind: ClaimKind.optional(),
    /** Makes it a part of that claim. */
    parent: Id.nullable().optional(),
  }),
  'claim.edit': z.object({ claims, fields: ClaimFields }),
  /** `instead`: the lost place of the same revision that it takes the place of. */
  'claim.anchor': z.object({ claim: Id, anchor: Id, revision: Id, span: Span, instead: Id.optional() }),
  'claim.unanchor': z.object({ anchor: Id }),
  /** Says that another place of the text is not the same fact: it isn't offered again. `words` are its words. */
  'claim.apart': z.object({ claim: Id, apart: Id, words: text }),
  /** Divides a claim at an offset of one of its places (UTF-16, of the current text): what stands behind it is `into`. */
  'claim.split': z.object({ claim: Id, anchor: Id, at: z.int().positive(), into: Id }),
  /** Makes several claims of one article one: places, evidence, notes and queries go to `into`. */
  'claim.join': z.object({ into: Id, claims }),
  'claim.remove': z.object({ claims }),
  'claim.resolve': z.object({ claims, resolution: Resolution.nullable() }),
  'claim.wait': z.object({ claims, on: text.nullable(), until: Instant.nullable().optional() }),
  'claim.review': z.object({ claims, state: ReviewState }),

  'verdict.give': z.object({
    claims,
    question: Question,
    value: VerdictValue,
    reason: VerdictReason.nullable().optional(),
  }),
  /** "Still holds": keeps the verdict of a reopened question. */
  'verdict.confirm': z.object({ claims, question: Question }),
  'verdict.reopen': z.object({ claims, question: Question, why: text }),

  'source.add': z.object({ source: Id, fields: SourceFields }),
  'source.edit': z.object({ source: Id, fields: SourceChanges }),
  /** Makes an article of the library a source, with its text of now as the kept copy. */
  'source.addArticle': z.object({ source: Id, copy: Id, article: Id }),
  'source.remove': z.object({ source: Id }),
  /** Makes several sources one: evidence, notes and copies go to `into`, which keeps its fields and fills empty ones. */
  'source.merge': z.object({ into: Id, sources: z.array(Id).min(1) }),
  /** Destroys what is known of a confidential source. Can't be undone. */
  'source.purge': z.object({ source: Id }),

  /** Takes a kept copy away; refused while an excerpt stands in it. */
  'copy.remove': z.object({ copy: Id }),

  'evidence.link': z.object({
    source: Id,
    links: z.array(z.object({ evidence: Id, claim: Id })).min(1),
    fields: EvidenceFields,
  }),
  'evidence.edit': z.object({ evidence: Id, fields: EvidenceChanges }),
  'evidence.unlink': z.object({ evidence: Id }),
  /** Links what other claims rest on to this claim, too: each link's source, stance, excerpt and place. */
  'evidence.reuse': z.object({ claim: Id, links: z.array(z.object({ from: Id, evidence: Id })).min(1) }),

  /** Takes links from the claims that they stand on and gives them to this one. */
  'evidence.move': z.object({ claim: Id, links: z.array(z.object({ from: Id, evidence: Id })).min(1) }),

  /** Fact-checks made elsewhere. One whose `externalId` is known already is brought up to date. */
  'earlierCheck.add': z.object({ checks: z.array(EarlierCheck).min(1) }),
  'earlierCheck.remove': z.object({ checks: z.array(Id).min(1) }),
  /** Makes an earlier check a source, unless it is one, and links it to a claim. */
  'earlierCheck.cite': z.object({ check: Id, claim: Id, source: Id, evidence: Id, stance: Stance }),

  'search.save': z.object({ search: Id, name: text, query: z.string().max(1000), filter: SearchFilter }),
  'search.rename': z.object({ search: Id, name: text }),
  'search.remove': z.object({ search: Id }),

  /** `source` is the confidential source that the note tells of: the note is sealed with it. */
  'note.add': z.object({
    note: Id,
    claim: Id,
    audience: Audience.default('checkers'),
    text,
    source: Id.nullable().optional(),
  }),
  'note.edit': z.object({ note: Id, audience: Audience.optional(), text: text.optional() }),
  'note.remove': z.object({ note: Id }),

  'query.ask': z.object({
    query: Id,
    claim: Id,
    text,
    proposed: z.string().nullable().optional(),
    due: Instant.nullable().optional(),
  }),
  'query.settle': z.object({ query: Id, answer: text }),

  'remark.add': z.object({
    remark: Id,
    article: Id,
    revision: Id.nullable(),
    span: Span.nullable(),
    kind: RemarkKind,
    text,
  }),
  'remark.edit': z.object({ remark: Id, kind: RemarkKind.optional(), text: text.optional() }),
  'remark.remove': z.object({ remark: Id }),

  'signoff.give': z.object({ claims, as: z.enum(['editor', 'legal']) }),
  'signoff.withdraw': z.object({ claims, as: z.enum(['editor', 'legal']) }),
} as const;

export type CommandType = keyof typeof commandInputs;
/** What a caller may give (defaults left out). */
export type CommandInput<T extends CommandType> = z.input<(typeof commandInputs)[T]>;
/** What the command's decision receives (defaults filled in). */
export type ParsedInput<T extends CommandType> = z.output<(typeof commandInputs)[T]>;

/** A command as it travels: its id becomes the id of its event. */
export type Command = { [T in CommandType]: { id: Id; type: T; input: CommandInput<T> } }[CommandType];

const commandTypes = Object.keys(commandInputs) as CommandType[];

/** The schema of any command; the input is checked against its own type. */
export const Command = z
  .object({ id: Id, type: z.enum(commandTypes as [CommandType, ...CommandType[]]), input: z.unknown() })
  .transform((command, context): Command => {
    const parsed = commandInputs[command.type].safeParse(command.input);
    if (!parsed.success) {
      for (const issue of parsed.error.issues)
        context.addIssue({ code: 'custom', message: issue.message, path: ['input', ...issue.path] });
      return z.NEVER;
    }
    return { id: command.id, type: command.type, input: parsed.data } as Command;
  });

/** The commands that no undo takes back. */
export const lastingCommands: readonly CommandType[] = ['source.purge', 'person.add', 'person.edit'];
