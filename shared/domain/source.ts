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

const properties = {
  type: SourceType,
  title: z.string().trim().min(1),
  creator: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedAt: WrittenDate.nullable(),
  url: z.string().nullable(),
  contact: z.string().nullable(),
  details: z.string().nullable(),
  level: AttributionLevel,
  stake: Stake.nullable(),
  confidential: z.boolean(),
  /** Shown in place of the title of a confidential source: `Official A`. */
  label: z.string().nullable(),
  /** Who knows the name of a confidential source. */
  knownBy: z.array(Id),
};

/**
 * What is known about a source. A confidential one is shown by its `label`;
 * everything else about it is sealed under a key of its own, which a purge destroys.
 */
export const SourceFields = z.object({
  ...properties,
  creator: properties.creator.default(null),
  publisher: properties.publisher.default(null),
  publishedAt: properties.publishedAt.default(null),
  url: properties.url.default(null),
  contact: properties.contact.default(null),
  details: properties.details.default(null),
  level: properties.level.default('on-record'),
  stake: properties.stake.default(null),
  confidential: properties.confidential.default(false),
  label: properties.label.default(null),
  knownBy: properties.knownBy.default([]),
});
export type SourceFields = z.infer<typeof SourceFields>;

/** A source that is made together with its first kept copy: what is left out is taken from the copy, where it says so. */
export const SourceFromCopy = SourceFields.extend({
  type: properties.type.optional(),
  title: properties.title.optional(),
});
export type SourceFromCopy = z.infer<typeof SourceFromCopy>;

/** Changes to a source: what is left out stays (so there are no defaults here). */
export const SourceChanges = z.object(properties).partial();
export type SourceChanges = z.infer<typeof SourceChanges>;

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
  /** The article of the library that it is, if it is one. */
  article: Id.nullable(),
  /** How many kept copies there are to read. */
  copies: z.int(),
  uses: z.int(),
  createdAt: Instant,
});
export type Source = z.infer<typeof Source>;
