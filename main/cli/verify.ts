import { t } from '@shared/text';
import { json, libraryOptions, type CliCommand } from './command';
import { withLibrary } from './with-library';

/** `galley verify`: whether the record and its files are whole. */
export const verify: CliCommand = {
  name: 'verify',
  options: libraryOptions,
  words: { min: 0, max: 0 },
  run: async (args, io) => {
    const report = await withLibrary(args, io, 'read', (library) =>
      library.call('library.verify', undefined, null),
    );
    const { events, replicas, files, purged, problems } = report;
    if (args.flag('json')) io.out(json(report));
    else if (report.ok) io.out(`${t('cli/verify/fine', { events, replicas, files })}\n`);
    if (!args.flag('json') && purged > 0) io.out(`${t('cli/verify/purged', { count: purged })}\n`);
    if (report.ok) return 0;
    io.err(`record-damaged: ${t('cli/problem/damaged', { count: problems.length })}`);
    for (const problem of problems) io.err(problem);
    return 1;
  },
};
