import { importClaims } from './claims-from';
import { libraryOptions, type CliCommand } from './command';

/** `galley annotate ARTICLE FILE`: web annotations become claims with notes. */
export const annotate: CliCommand = {
  name: 'annotate',
  options: { ...libraryOptions, 'any-address': { type: 'boolean' } },
  words: { min: 2, max: 2 },
  run: (args, io) => importClaims(args, io, args.words[1] ?? '', args.flag('any-address')),
};
