import { t } from '@shared/text';
import { json, libraryOptions, type CliCommand } from './command';
import { withLibrary } from './with-library';

/** `galley rebuild-index`: builds what searches are answered from anew. */
export const rebuildIndex: CliCommand = {
  name: 'rebuild-index',
  options: libraryOptions,
  words: { min: 0, max: 0 },
  run: async (args, io) => {
    // For writing, though the record stays as it is: nobody else may be using the index.
    const built = await withLibrary(args, io, 'write', (library) =>
      library.call('search.rebuild', undefined, null),
    );
    if (args.flag('json')) io.out(json(built));
    else {
      const seconds = (built.milliseconds / 1000).toFixed(1);
      io.out(`${t('cli/rebuild/done', { count: built.documents, seconds })}\n`);
    }
    return 0;
  },
};
