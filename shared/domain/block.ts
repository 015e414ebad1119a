import { z } from 'zod';
import { Id } from './ids';
import { ImageSize } from './image';

export const blockRoles = [
  'headline',
  'standfirst',
  'byline',
  'paragraph',
  'heading',
  'quotation',
  'pull-quote',
  'list-item',
  'table-row',
  'caption',
  'credit',
  'footnote',
  'figure',
] as const;
export const BlockRole = z.enum(blockRoles);
export type BlockRole = z.infer<typeof BlockRole>;

/** Roles whose text is the article's body: without title, byline, captions and credits. */
export const bodyRoles: readonly BlockRole[] = [
  'standfirst',
  'paragraph',
  'heading',
  'quotation',
  'pull-quote',
  'list-item',
  'table-row',
  'footnote',
];

/** Emphasis or a link inside a block; offsets are UTF-16 code units of the block's own text. */
export const InlineRun = z.object({
  type: z.enum(['emphasis', 'strong', 'link']),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  href: z.string().optional(),
});
export type InlineRun = z.infer<typeof InlineRun>;

/**
 * Where a block begins in its original, as far as that has such places: the page, counted from 1, or the time of a
 * recording, in milliseconds.
 */
const places = { page: z.int().positive().optional(), time: z.int().nonnegative().optional() };

/**
 * A block as a reader delivers it. `level` is 1-6 for headings and the depth (1 up) of list items, else null.
 * A `figure` has its alternative text (or nothing) as text; `image` is the number of its picture among those of the
 * reading.
 */
export const BlockDraft = z.object({
  role: BlockRole,
  text: z.string(),
  level: z.int().min(1).max(9).nullable().default(null),
  runs: z.array(InlineRun).default([]),
  image: z.int().nonnegative().optional(),
  ...places,
});
export type BlockDraft = z.infer<typeof BlockDraft>;

/** The blocks of an article's body; its summary is one of them, unless it stands apart in the head of a page. */
export const bodyOf = <Block extends Pick<BlockDraft, 'role'>>(
  blocks: readonly Block[],
  apart: boolean,
): Block[] => blocks.filter(({ role }) => bodyRoles.includes(role) && !(apart && role === 'standfirst'));

/**
 * A stored block: `start` and `end` are UTF-16 offsets into the revision's canonical text. `image` is the size of the
 * picture that is kept of a figure.
 */
export const Block = z.object({
  id: Id,
  role: BlockRole,
  level: z.int().nullable(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  runs: z.array(InlineRun),
  image: ImageSize.optional(),
  ...places,
});
export type Block = z.infer<typeof Block>;
