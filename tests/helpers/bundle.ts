import { resolve } from 'node:path';
import { build } from 'vite';
import { pdfWorker } from '../../scripts/lib/pdf-worker.mjs';

const root = resolve(import.meta.dirname, '../..');

/**
 * Bundles a file for Node, as the app's own threads are, for a test that runs it in a thread or a process of its own.
 * Answers the path of the script, which lies where it finds the packages.
 */
export async function bundled(file: string, name: string): Promise<string> {
  await build({
    root,
    configFile: false,
    plugins: [pdfWorker()],
    resolve: { alias: { '@shared': resolve(root, 'shared') } },
    build: {
      ssr: resolve(root, file),
      outDir: resolve(root, 'out/tests', name),
      target: 'node20',
      rolldownOptions: { output: { format: 'cjs', strict: true, entryFileNames: 'script.cjs' } },
    },
    ssr: { noExternal: true, external: ['@signalapp/sqlcipher'] },
    logLevel: 'warn',
  });
  return resolve(root, 'out/tests', name, 'script.cjs');
}
