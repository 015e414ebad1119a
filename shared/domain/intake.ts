import { z } from 'zod';
import { ArticleData, Extraction, type IntakeNote, type LeftBlock } from './article';
import { bodyOf, BlockRole, type BlockDraft } from './block';
import { Id } from './ids';
import { ImageFacts } from './image';
import { canonicalText, joinBlocks } from './text';

/** A piece of an original: a block of its article, or one that was left out. */
export type Piece = BlockDraft & { kept: boolean };

/** All pieces of an original in its order. */
export function piecesOf({ blocks, left }: Pick<Extraction, 'blocks' | 'left'>): Piece[] {
  const before = (at: number): Piece[] =>
    left.filter((block) => block.before === at).map(({ before: _, ...block }) => ({ ...block, kept: false }));
  return [
    ...blocks.flatMap((block, at) => [...before(at), { ...block, kept: true }]),
    ...before(blocks.length),
  ];
}

/** What a comment of a document becomes: each makes a claim of its words and stands on it. */
export const commentUses = ['query', 'note', 'evidence'] as const;
export const CommentUse = z.enum(commentUses);
export type CommentUse = z.infer<typeof CommentUse>;

/** What a person decides about an original before it is stored. What isn't named stays as it was read. */
export const IntakeChoices = z.object({
  /** Corrected fields; `null` is "not found". */
  data: ArticleData.partial().default({}),
  /** Pieces, by their number in `piecesOf`, that are put back, taken out or given another role. */
  pieces: z.array(z.object({ piece: z.int().nonnegative(), kept: z.boolean(), role: BlockRole })).default([]),
  /** Comments, by their number, and what each becomes. */
  comments: z.array(z.object({ comment: z.int().nonnegative(), as: CommentUse })).default([]),
});
export type IntakeChoices = z.infer<typeof IntakeChoices>;

/**
 * What a reader did that may have changed what was written, or that leaves a choice: someone should look. Furniture
 * that was left out is none of it.
 */
const doubtfulNotes: readonly IntakeNote['code'][] = [
  'encoding-guessed',
  'text-repaired',
  'nothing-removed',
  'text-in-doubt',
  'changes-accepted',
  'comments-left-out',
  'attachments-left-out',
  'sign-offs-left-out',
];

/** Whether someone should look at what was read before it counts. */
export const isDoubtful = ({ title, notes }: Pick<Extraction, 'title' | 'notes'>): boolean =>
  title === null || notes.some(({ code }) => doubtfulNotes.includes(code));

/** Why an original may be an article that the library has: the same bytes, the same text, the same address. */
export const samenesses = ['original', 'text', 'address'] as const;

/** An article of the library that an original may be. `revision`: which of its texts, counted from 1. */
export const KnownArticle = z.object({
  article: Id,
  title: z.string().nullable(),
  revision: z.int().positive(),
  same: z.enum(samenesses),
});
export type KnownArticle = z.infer<typeof KnownArticle>;

/** A source of which an original may be a kept copy already. */
export const KnownSource = z.object({
  source: Id,
  title: z.string(),
  same: z.enum(['original', 'text']),
});
export type KnownSource = z.infer<typeof KnownSource>;

/** An original that was read and isn't stored yet. */
export const Intake = z.object({
  id: Id,
  name: z.string(),
  /** Its pictures come one by one, by `intake.image`. */
  extraction: Extraction.extend({ images: z.array(ImageFacts) }),
  known: z.array(KnownArticle),
  /** Whether someone should look at what was read before it is stored. */
  doubtful: z.boolean(),
  /** Of an article that is read anew: which. */
  article: Id.nullable(),
  /** What was chosen before: of an article that is read anew, how its current text differs from the reading. */
  choices: IntakeChoices,
  /** How the original itself can be shown: as a page or a text by main, as a PDF by the window, or not at all. */
  view: z.enum(['page', 'pdf', 'none']),
});
export type Intake = z.infer<typeof Intake>;

/** Where each block of a reading stands when its pieces are as chosen; `null` for one that is taken out. */
export function chosenPlaces(
  extraction: Pick<Extraction, 'blocks' | 'left'>,
  pieces: IntakeChoices['pieces'],
): (number | null)[] {
  const wishes = new Map(pieces.map(({ piece, kept }) => [piece, kept]));
  let next = 0;
  return piecesOf(extraction).flatMap(({ kept: wasKept }, number) => {
    const place = (wishes.get(number) ?? wasKept) ? next++ : null;
    return wasKept ? [place] : [];
  });
}

/**
 * The reading as a person wants it: fields corrected, pieces put back, taken out or given another role. Comments
 * go with their blocks; those on a block that is taken out are dropped. Choices about what is not there are ignored.
 */
export function choose(extraction: Extraction, { data, pieces: choices }: IntakeChoices): Extraction {
  const wishes = new Map(choices.map((choice) => [choice.piece, choice]));
  const blocks: BlockDraft[] = [];
  const left: LeftBlock[] = [];
  const places = chosenPlaces(extraction, choices);
  piecesOf(extraction).forEach(({ kept: wasKept, ...block }, number) => {
    const { kept, role } = wishes.get(number) ?? { kept: wasKept, role: block.role };
    const level = role === block.role ? block.level : (usualLevel[role] ?? null);
    if (kept) blocks.push({ ...block, role, level });
    else left.push({ ...block, role, level, before: blocks.length });
  });
  const summary = extraction.blocks.find(({ role }) => role === 'standfirst');
  const body = bodyOf(blocks, summary !== undefined && !extraction.articleBody.startsWith(summary.text));
  return {
    ...extraction,
    ...canonicalData(data),
    blocks,
    left,
    text: joinBlocks(blocks.map(({ text }) => text)).text,
    articleBody: joinBlocks(body.map(({ text }) => text)).text,
    comments: extraction.comments.flatMap((comment) => {
      const block = places[comment.block];
      return block === null || block === undefined ? [] : [{ ...comment, block }];
    }),
  };
}

/** What of an article's text choices are told from. */
export interface StoredText {
  text: string;
  blocks: readonly { role: BlockRole; start: number; end: number }[];
}

/**
 * The choices that make the article's text out of a reading of its original, as far as there are any: pieces are
 * compared in their order by their words.
 */
export function choicesOf(
  extraction: Pick<Extraction, 'blocks' | 'left'>,
  { text, blocks }: StoredText,
): IntakeChoices['pieces'] {
  const choices: IntakeChoices['pieces'] = [];
  let next = 0;
  piecesOf(extraction).forEach(({ kept: wasKept, role: wasRole, text: words }, piece) => {
    // One picture without words is like another: only the very next block can be this one.
    const last = words === '' ? next : blocks.length;
    const at = blocks.findIndex(
      ({ start, end }, i) => i >= next && i <= last && text.slice(start, end) === words,
    );
    const block = blocks[at];
    if (block) next = at + 1;
    const [kept, role] = [block !== undefined, block?.role ?? wasRole];
    if (kept !== wasKept || role !== wasRole) choices.push({ piece, kept, role });
  });
  return choices;
}

/** How many blocks of a stored text a reading has, word for word. */
export function blocksIn(
  extraction: Pick<Extraction, 'blocks' | 'left'>,
  { text, blocks }: StoredText,
): number {
  const words = new Set(piecesOf(extraction).map((piece) => piece.text));
  return blocks.filter(({ start, end }) => words.has(text.slice(start, end))).length;
}

/** The level that a block gets with its role. */
const usualLevel: Partial<Record<BlockRole, number>> = { heading: 2, 'list-item': 1 };

/** Words of the data made canonical like those of the text, on one line; what is empty is not known. */
export function canonicalData<Data extends Partial<ArticleData>>(data: Data): Data {
  const line = (text: string | null | undefined) =>
    typeof text === 'string' ? canonicalText(text.replace(/\s+/g, ' ')) || null : text;
  const { title, byline, outlet, section } = data;
  const lines = Object.entries({ title, byline, outlet, section }).filter(([, text]) => text !== undefined);
  return { ...data, ...Object.fromEntries(lines.map(([field, text]) => [field, line(text)])) };
}
