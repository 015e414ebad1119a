'use strict';

const uses = ['store', 'search', 'intake', 'reports', 'fetch'];
/** Folders of use cases, beside those that lie in main/library itself. */
const useCases = ['revisions', 'importing'];

/** The files of the library that say how main and the library process talk to each other. */
const portWords = '^main/library/(api|process-messages|trace)[.]ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'shared-needs-nobody',
      comment: 'shared/ is the ground that every part stands on.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(main|renderer|scripts)/' },
    },
    {
      name: 'renderer-needs-shared-only',
      comment: 'The window talks to the rest by the contract in shared/ipc.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(main|scripts)/' },
    },
    {
      name: 'main-without-renderer',
      comment: 'Main and the library run without a window.',
      severity: 'error',
      from: { path: '^main/' },
      to: { path: '^(renderer|scripts)/' },
    },
    {
      name: 'library-without-shell',
      comment: 'The library and the command line run without Electron.',
      severity: 'error',
      from: { path: '^main/(library|cli)/' },
      to: { path: '^main/(app|ipc|preload|settings)/' },
    },
    {
      name: 'library-without-command-line',
      comment: 'The command line uses the library, not the other way round.',
      severity: 'error',
      from: { path: '^main/library/' },
      to: { path: '^main/cli/' },
    },
    {
      name: 'shell-without-library',
      comment: 'Main never reads the record: it talks to the library process by a port, in these words.',
      severity: 'error',
      from: { path: '^main/(app|ipc|settings)/' },
      to: { path: '^main/(library|cli)/', pathNot: portWords },
    },
    {
      name: 'port-words-alone',
      comment: 'What main imports of the library must not bring the library along.',
      severity: 'error',
      from: { path: portWords },
      to: { path: '^main/', pathNot: portWords },
    },
    {
      name: 'preload-alone',
      comment: 'The preload is made from the contract, and it is one file.',
      severity: 'error',
      from: { path: '^main/preload/' },
      to: { path: '^main/(?!preload/)' },
    },
    {
      name: 'no-electron-outside-shell',
      comment:
        'Electron belongs in main/app, main/ipc, main/preload and main/settings; so do electron-* packages.',
      severity: 'error',
      from: { path: '^(shared|renderer|main/(library|cli))/' },
      to: { path: '(^|node_modules/)electron($|/|-store|-log|-updater)' },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'What ships does not depend on tests.',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'use-cases-above',
      comment:
        'Use cases (the files in main/library, revisions and importing) use the store, search, intake, reports and fetch.',
      severity: 'error',
      from: { path: `^main/library/(${uses.join('|')})/` },
      to: { path: `^main/library/([^/]+$|(${useCases.join('|')})/)` },
    },
    ...uses.map((name) => ({
      name: `${name}-by-itself`,
      comment:
        'The parts of the library meet only in its use cases; but the index is made from the record, so search reads the store.',
      severity: /** @type {const} */ ('error'),
      from: { path: `^main/library/${name}/` },
      to: {
        path: `^main/library/(${uses.filter((other) => other !== name && !(name === 'search' && other === 'store')).join('|')})/`,
      },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types count: a type that points the wrong way is knowledge that does.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'] },
  },
};
