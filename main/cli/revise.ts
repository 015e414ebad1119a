import { isSameDraft, type CarriedClaim, type RevisionSummary } from '@shared/domain/revision-summary';
import { t } from '@shared/text';
import { v7 } from 'uuid';
import { articleOf } from './articles';
import { json, libraryOptions, type CliCommand } from './command';
import { readArticle } from './original';
import { personOf, withLibrary } from './with-library';

/** `galley revise ARTICLE FILE`: a file as the next revision of an article, and what became of each claim. */
export const revise: CliCommand = {
  name: 'revise',
  options: libraryOptions,
  words: { min: 2, max: 2 },
  run: async (args, io) => {
    const [wish = '', path = ''] = args.words;
    const original = await readArticle(path);
    const summary = await withLibrary(args, io, 'write', async (library) => {
      const by = await personOf(args, library);
      const { id: revises } = await articleOf(library, wish);
      const { id: intake } = await library.call('intake.open', original, by);
      const told = await library.call('intake.revision', { intake, revises }, by);
      if (isSameDraft(told)) await library.call('intake.close', { intake }, by);
      else await library.call('intake.store', { intake, command: v7(), revises }, by);
      return told;
    });
    const isRecorded = !isSameDraft(summary);
    if (args.flag('json')) io.out(json({ recorded: isRecorded, ...written(summary) }));
    else io.out(isRecorded ? readable(summary) : `${t('cli/revise/same')}\n`);
    return 0;
  },
};

function written({ article, revision, counts, claims, newSentences, remarks }: RevisionSummary) {
  return {
    ...{ article, revision, counts },
    claims: claims.map(({ claim, number, outcome, places }) => ({ id: claim, number, outcome, places })),
    ...{ newSentences, remarks },
  };
}

function readable({ counts, claims, newSentences, remarks }: RevisionSummary): string {
  const lines = [
    ...claims.map(lineOf),
    ...newSentences.map(({ text }) => t('cli/revise/new', { text })),
    ...remarks.map(({ quote }) => t('cli/revise/remark', { quote })),
    t('cli/revise/counts', counts),
  ];
  return lines.map((line) => `${line.replaceAll('\n', ' ')}\n`).join('');
}

/** Number, what became of it, how its places were found and what changed there. */
function lineOf({ number, outcome, places, statement }: CarriedClaim): string {
  const found = places.map(({ state, changes }) => [state, ...changes].join(' ')).join(', ');
  return [number, outcome, found, statement].join('\t');
}
