import type { SimilarClaim } from '@shared/domain/earlier-check';
import { GalleyError } from '@shared/domain/errors';
import { t } from '@shared/text';
import { json, libraryOptions, misused, type CliCommand } from './command';
import { limitOf } from './limit';
import { readOriginal } from './original';
import { withLibrary } from './with-library';

const LIMIT_USUAL = 10;
const LIMIT_MOST = 1000;
/** Texts that are asked for at once: their answers lie in memory together. */
const BATCH = 100;

/** `galley similar`: earlier claims that say the same as a statement, or as each text of a file; best first. */
export const similar: CliCommand = {
  name: 'similar',
  options: { ...libraryOptions, limit: { type: 'string' }, queries: { type: 'string' } },
  words: { min: 0, max: 1 },
  run: async (args, io) => {
    const [statement] = args.words;
    const file = args.text('queries');
    if ((statement === undefined) === (file === undefined)) throw misused(t('cli/problem/similarWhat'));
    const limit = limitOf(args, LIMIT_USUAL, LIMIT_MOST);
    const queries = file === undefined ? [] : readQueries(file);
    await withLibrary(args, io, 'read', async (library) => {
      const ask = (texts: string[]) => library.call('search.similar', { texts, limit }, null);
      if (statement !== undefined) {
        const [found = []] = await ask([statement]);
        if (args.flag('json')) io.out(json(found));
        else if (found.length === 0) io.err(t('cli/similar/none'));
        else io.out(found.map((one) => `${lineOf(one)}\n`).join(''));
        return;
      }
      for (let at = 0; at < queries.length; at += BATCH) {
        const batch = queries.slice(at, at + BATCH);
        const answers = await ask(batch.map(({ text }) => text));
        io.out(batch.map(({ id }, index) => `${resultOf(id, answers[index] ?? [])}\n`).join(''));
      }
    });
    return 0;
  },
};

function lineOf({ score, verdict, standing, date, externalId, id, statement }: SimilarClaim): string {
  const unknown = t('words/notFound');
  return [
    score.toFixed(3),
    verdict ?? standing ?? unknown,
    date ?? unknown,
    externalId ?? id,
    statement,
  ].join('\t');
}

function resultOf(query: string | number, found: readonly SimilarClaim[]): string {
  const results = found.map(({ id, externalId, score }) => ({ claim: id, externalId, score }));
  return JSON.stringify({ id: query, results });
}

interface QueryLine {
  id: string | number;
  text: string;
}

/** What is looked for: a JSON object a line, with `id` and `text` (or `query`, or `statement`). Throws `input-row`. */
function readQueries(path: string): QueryLine[] {
  const content = new TextDecoder().decode(readOriginal(path).bytes);
  return content.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === '') return [];
    const query = queryOf(line);
    if (!query) throw new GalleyError('input-row', t('cli/problem/queryLine', { path, line: at + 1 }));
    return [query];
  });
}

function queryOf(line: string): QueryLine | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const fields = value as Record<string, unknown>;
  const { id } = fields;
  const text = [fields['text'], fields['query'], fields['statement']].find((one) => typeof one === 'string');
  if (typeof id !== 'string' && typeof id !== 'number') return null;
  return text?.trim() ? { id, text } : null;
}
