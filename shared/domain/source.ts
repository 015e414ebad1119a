import { z } from 'zod';
import { Id, Instant, WrittenDate } from './ids';

export const sourceTypes = [
  'document',
  'dataset',
  'court-record',
  'book',
  'article',
  'web-page',
  'social-post',
  'interview',
  'recording',
  'message',
  'image',
  'writers-material',
  'observation',
] as const;
export const SourceType = z.enum(sourceTypes);
export type SourceType = z.infer<typeof SourceType>;

export const attributionLevels = ['on-record', 'background', 'not-for-attribution', 'off-record'] as const;
export const AttributionLevel = z.enum(attributionLevels);
export type AttributionLevel = z.infer<typeof AttributionLevel>;

export const Stake = z.enum(['party', 'independent']);
export type Stake = z.infer<typeof Stake>;

/**
 * What is known about a source. A confidential one is shown by its `label`;
 * everything else about it is sealed under a key of its own, which a purge destroys.
 */
export const SourceFields = z.object({
  type: SourceType,
  title: z.string().trim().min(1),
  creator: z.string().nullable().default(null),
  publisher: z.string().nullable().default(null),
  publishedAt: WrittenDate.nullable().default(null),
  url: z.string().nullable().default(null),
  contact: z.string().nullable().default(null),
  details: z.string().nullable().default(null),
  level: AttributionLevel.default('on-record'),
  stake: Stake.nullable().default(null),
  confidential: z.boolean().default(false),
  /** Shown in place of the title of a confidential source: `Official A`. */
  label: z.string().nullable().default(null),
  /** Who knows the name of a confidential source. */
  knownBy: z.array(Id).default([]),
});
export type SourceFields = z.infer<typeof SourceFields>;

/** A source as lists and cards show it: of a confidential one only the label, the level and the stake. */
export const Source = z.object({
  id: Id,
  type: SourceType,
  /** The title, or the label of a confidential source. */
  name: z.string(),
  creator: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedAt: WrittenDate.nullable(),
  url: z.string().nullable(),
  level: AttributionLevel,
  stake: Stake.nullable(),
  confidential: z.boolean(),
  purged: z.boolean(),
  knownBy: z.array(Id),
  uses: z.int(),
  createdAt: Instant,
});
export type Source = z.infer<typeof Source>;
