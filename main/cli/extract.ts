import { changeReadings, type Extraction } from '@shared/domain/article';
import type { ArticleImage } from '@shared/domain/image';
import { t } from '@shared/text';
import type { OriginalFile } from '../library/intake/extract';
import { choice, json, type Args, type CliCommand } from './command';
import { fetchOptions, fetchOriginal, isAddress } from './fetching';
import type { Io } from './io';
import { readArticle, readStandardInput } from './original';

/** `galley extract FILE|URL|-`: what Galley makes of a text. */
export const extract: CliCommand = {
  name: 'extract',
  options: { ...fetchOptions, url: { type: 'string' }, changes: { type: 'string' } },
  words: { min: 1, max: 1 },
  run: async (args, io) => {
    const { extract: read } = await import('../library/intake/extract');
    const url = args.text('url');
    const changes = choice(args, 'changes', changeReadings);
    const original = await originalOf(args, io);
    const extraction = await read({
      ...original,
      ...(url === undefined ? {} : { url }),
      ...(changes === undefined ? {} : { changes }),
    });
    for (const note of extraction.notes) io.err(note.message);
    io.out(args.flag('json') ? json(written(extraction)) : readable(extraction));
    return 0;
  },
};

async function originalOf(args: Args, io: Io): Promise<OriginalFile> {
  const [wish = ''] = args.words;
  if (isAddress(wish)) return fetchOriginal(args, wish);
  return wish === '-' ? { name: '-', bytes: await readStandardInput(io.stdin) } : readArticle(wish);
}

const factsOf = ({ name, mediaType, width, height }: ArticleImage) => ({ name, mediaType, width, height });

/** The fields in a fixed order; a block only with its role, its text, its place, and what its picture is. */
function written(extraction: Extraction) {
  return {
    title: extraction.title,
    byline: extraction.byline,
    outlet: extraction.outlet,
    section: extraction.section,
    publishedAt: extraction.publishedAt,
    modifiedAt: extraction.modifiedAt,
    language: extraction.language,
    url: extraction.url,
    format: extraction.format,
    blocks: extraction.blocks.map(({ role, text, page, time, image }) => {
      const shown = image === undefined ? undefined : extraction.images[image];
      return { role, text, page, time, image: shown && factsOf(shown) };
    }),
    text: extraction.text,
    articleBody: extraction.articleBody,
    comments: extraction.comments,
    changes: extraction.changes,
    notes: extraction.notes.map(({ code, message }) => ({ code, message })),
  };
}

const fields = [
  'title',
  'byline',
  'outlet',
  'section',
  'publishedAt',
  'modifiedAt',
  'language',
  'url',
] as const;

function readable(extraction: Extraction): string {
  const known = fields.map(
    (field) => `${t(`cli/field/${field}`)}: ${extraction[field] ?? t('words/notFound')}`,
  );
  const blocks = extraction.blocks.map(({ role, text }) => `[${role}] ${text}`);
  return `${known.join('\n')}\n\n${blocks.join('\n\n')}\n`;
}
