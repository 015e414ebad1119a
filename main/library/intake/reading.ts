import type { ArticleData, Extraction, IntakeNote, LeftBlock } from '@shared/domain/article';
import type { BlockRole, InlineRun } from '@shared/domain/block';
import type { DocumentComment } from '@shared/domain/document-comment';
import type { ArticleImage } from '@shared/domain/image';
import type { Found } from './images/images';

/** A block as a reader found it, its text canonical. */
export interface ReadBlock {
  role: BlockRole;
  text: string;
  level: number | null;
  runs: InlineRun[];
  page?: number;
  /** Milliseconds. */
  time?: number;
  /** Of a figure: the number of its picture among those of the reading. */
  image?: number;
}

/** What a reader made of an original. */
export interface Reading {
  data: ArticleData;
  blocks: ReadBlock[];
  /** How many pieces of text were left out because they are not the article's. */
  removed: number;
  /** How many images without words were left out. */
  images: number;
  notes: IntakeNote[];
  /** The pictures that were found; the blocks name those that are the article's. */
  pictures?: readonly ArticleImage[];
  /** What is not taken for the article's, as blocks; nothing where the reader takes everything. */
  left?: LeftBlock[];
  /** The summary stands apart from the text, as part of the page's head: it is none of the body. */
  apart?: boolean;
  comments?: DocumentComment[];
  changes?: Extraction['changes'];
}

/** An article of which nothing is known. */
export const nothingKnown: ArticleData = {
  title: null,
  byline: null,
  outlet: null,
  section: null,
  publishedAt: null,
  modifiedAt: null,
  language: null,
  url: null,
};

/** A figure: its words, and its picture where that was found. */
export const figureBlock = (text: string, found: Found): ReadBlock => ({
  ...plainBlock('figure', text),
  ...(typeof found === 'number' ? { image: found } : {}),
});

/** A block without inline runs. */
export const plainBlock = (role: BlockRole, text: string, level: number | null = null): ReadBlock => ({
  role,
  text,
  level,
  runs: [],
});
