import type { SourceFormat } from './article';

/** How files of each format end, without the dot. What a file is, its content says first. */
export const formatEndings = {
  text: ['txt', 'text'],
  markdown: ['md', 'markdown', 'mdown'],
  html: ['html', 'htm', 'xhtml'],
  mhtml: ['mhtml', 'mht'],
  docx: ['docx'],
  odt: ['odt'],
  pdf: ['pdf'],
  email: ['eml'],
  transcript: ['srt', 'vtt'],
  // Only what is in it tells Galley's JSON from any other.
  galley: [],
} as const satisfies Record<SourceFormat, readonly string[]>;

/** How files end that may be a record: Galley's own, tables of claims, annotations. */
export const recordEndings = ['json', 'jsonld', 'csv', 'tsv', 'jsonl', 'ndjson'] as const;

/** The endings of these formats, in their order; of all of them when none is named. */
export const endingsOf = (...formats: SourceFormat[]): string[] =>
  (formats.length > 0 ? formats : (Object.keys(formatEndings) as SourceFormat[])).flatMap((format) => [
    ...formatEndings[format],
  ]);

/** How pictures end that may be kept of a source. */
export const pictureEndings = ['png', 'jpg', 'jpeg', 'gif', 'webp'] as const;

/** The endings of what may be kept of a source: whatever can be read, and pictures. */
export const copyEndings = (): string[] => [...endingsOf(), ...pictureEndings];
