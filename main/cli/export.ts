import { createHash } from 'node:crypto';
import { statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { GalleyError } from '@shared/domain/errors';
import type { Id } from '@shared/domain/ids';
import { Audience } from '@shared/domain/note';
import { NAMES_MARK, reportFormats, ReportVariant, type ReportFormat } from '@shared/domain/report';
import { t } from '@shared/text';
import { v7 } from 'uuid';
import type { Library } from '../library/api';
import { articleOf } from './articles';
import { choice, fileReason, json, libraryOptions, misused, type Args, type CliCommand } from './command';
import type { Io } from './io';
import { personOf, withLibrary } from './with-library';

interface Wish {
  format: ReportFormat;
  variant: ReportVariant;
  audience: Audience | null;
  out: string | undefined;
}

/** `galley export ARTICLE`: a report to a file or to standard output. */
export const exportReport: CliCommand = {
  name: 'export',
  options: {
    ...libraryOptions,
    format: { type: 'string' },
    variant: { type: 'string' },
    audience: { type: 'string' },
    out: { type: 'string' },
  },
  words: { min: 1, max: 1 },
  run: async (args, io) => {
    const wish = wishOf(args);
    const work = (library: Library) => exportFrom(library, args, wish, io);
    const written = await withLibrary(args, io, 'write', work).catch((thrown: unknown) => {
      if (!(thrown instanceof GalleyError) || thrown.code !== 'library-in-use') throw thrown;
      return withLibrary(args, io, 'read', work);
    });
    if (args.flag('json')) io.out(json(written));
    else if (written.path !== null) io.out(`${written.path}\n`);
    return 0;
  },
};

function wishOf(args: Args): Wish {
  const format = choice(args, 'format', reportFormats) ?? 'html';
  const variant = choice(args, 'variant', ReportVariant.options) ?? 'labels';
  const audience = choice(args, 'audience', Audience.options) ?? null;
  const out = args.text('out');
  if (format === 'pdf') throw misused(t('cli/problem/pdfNeedsWindow'));
  if (variant === 'names' && format !== 'json') throw misused(t('cli/problem/namesOnlyJson'));
  if (args.flag('json') && out === undefined) throw misused(t('cli/problem/jsonNeedsOut'));
  return { format, variant, audience, out };
}

async function exportFrom(library: Library, args: Args, { format, variant, audience, out }: Wish, io: Io) {
  // First: nobody is added for an export that can't be.
  const { id: article } = await articleOf(library, args.words[0] ?? '');
  const by = await personOf(args, library);
  const report = await library.call('reports.build', { article, format, variant, audience }, by);
  const path = out === undefined ? null : pathFor(out, report.fileName, variant);
  if (path === null) io.out(report.bytes);
  else write(path, report.bytes);
  if (variant === 'names') io.err(t('cli/notice/names'));
  const fileName = path === null ? report.fileName : basename(path);
  const sha256 = createHash('sha256').update(report.bytes).digest('hex');
  const recorded = await record(library, { article, format, variant, sha256, fileName }, by, io);
  return { article, format, variant, path, fileName, sha256, bytes: report.bytes.length, recorded };
}

function pathFor(out: string, fileName: string, variant: ReportVariant): string {
  const path = statSync(out, { throwIfNoEntry: false })?.isDirectory() ? join(out, fileName) : out;
  if (variant === 'names' && !basename(path).includes(NAMES_MARK))
    throw misused(t('cli/problem/namesInFileName', { mark: NAMES_MARK }));
  return path;
}

function write(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes);
  } catch (thrown) {
    throw new GalleyError('export-failed', t('cli/problem/notWritten', { path, reason: fileReason(thrown) }));
  }
}

type Exported = {
  article: Id;
  format: ReportFormat;
  variant: ReportVariant;
  sha256: string;
  fileName: string;
};

/**
 * Puts the export on the record. A library that can't be written to now, or that is open elsewhere, still
 * exports: the report is on disk, and the notice says what is missing.
 */
async function record(library: Library, exported: Exported, by: Id, io: Io): Promise<boolean> {
  try {
    await library.call('reports.record', { command: v7(), ...exported }, by);
    return true;
  } catch (thrown) {
    if (!(thrown instanceof GalleyError) || thrown.code !== 'library-read-only') throw thrown;
    io.err(t('cli/notice/notRecorded', { reason: thrown.message }));
    return false;
  }
}
