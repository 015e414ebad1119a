// npm run bench -- app|drafts|search|similar|import|anchoring|extraction: measures the real app, and prints what it finds.
import { parseArgs } from 'node:util';
import { appEnvironment } from './lib/app-environment.mjs';
import { benchAnchoring } from './lib/bench-anchoring.mjs';
import { benchImport } from './lib/bench-import.mjs';
import { benchExtraction, benchSearch, benchSimilar } from './lib/bench-search.mjs';
import { runTool } from './lib/run.mjs';
import { runScript } from './lib/say.mjs';
import { withDisplay } from './lib/xvfb.mjs';
import { prepare } from './prepare/index.mjs';
import { hasDisplay } from './prepare/system-libraries.mjs';

const limit = 6 * 60_000;
const usage = `Usage: npm run bench -- app
       npm run bench -- drafts
       npm run bench -- search [FOLDER|FILE.jsonl|FILE.jsonl.gz] [--sizes 1000,18762,100000] [--no-window]
       npm run bench -- similar [FOLDER...]
       npm run bench -- import [FOLDER of saved pages] [--files 5000] [--no-window | --window-files 1000]
       npm run bench -- anchoring [PAIRS.jsonl|PAIRS.jsonl.gz]
       npm run bench -- extraction [FOLDER]
`;

/**
 * Measures the app with a long article: opening, verdicts, scrolling and selecting with ten and with a thousand claims,
 * or what its next draft shows.
 * @param {string} file in tests/bench
 * @returns {Promise<number>} the exit status; not 0 where anything could not be measured
 */
async function app(file) {
  const runtime = await prepare();
  return withDisplay(!hasDisplay(), async (display) => {
    const args = ['test', '--config', 'tests/bench/playwright.config.ts', file];
    const env = appEnvironment(runtime, display);
    const { status } = await runTool('@playwright/test', args, { name: 'playwright', limit, env });
    return status;
  });
}

/** What is asked for on the command line; `undefined` where that can't be read. */
function wanted() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        sizes: { type: 'string', default: '1000,18762,100000' },
        files: { type: 'string', default: '5000' },
        'window-files': { type: 'string', default: '1000' },
        'no-window': { type: 'boolean', default: false },
      },
    });
  } catch {
    return undefined;
  }
}

await runScript(async () => {
  const { values, positionals = [] } = wanted() ?? {};
  const [kind, ...paths] = positionals;
  if (values && kind === 'similar') return benchSimilar(paths);
  const [path, ...rest] = paths;
  if (values && kind === 'import' && rest.length === 0) {
    const counts = [values.files, values['window-files']];
    if (counts.every((count) => /^[1-9]\d*$/.test(count))) {
      const [files = 0, window = 0] = counts.map(Number);
      return benchImport(path, { files, window: values['no-window'] ? 0 : window });
    }
  }
  if (values && rest.length === 0 && /^[1-9]\d*(?:,[1-9]\d*)*$/.test(values.sizes)) {
    if (kind === 'anchoring') return benchAnchoring(path);
    if (kind === 'extraction') return benchExtraction(path);
    if ((kind === 'app' || kind === 'drafts') && path === undefined) return app(`${kind}.bench.ts`);
    if (kind === 'search') return benchSearch(path, { sizes: values.sizes, window: !values['no-window'] });
  }
  process.stderr.write(usage);
  return 2;
});
