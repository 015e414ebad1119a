import { createHash } from 'node:crypto';
import { GalleyError } from '@shared/domain/errors';
import { problemOf } from '@shared/domain/report-problem';
import { REPORT_FORMAT, REPORT_VERSION, ReportRecord } from '@shared/domain/report-record';
import { t } from '@shared/text/index';
import { z } from 'zod';
import type { Reading } from '../reading';

const Heading = z.object({ format: z.literal(REPORT_FORMAT), schemaVersion: z.int() });

const broken = (where: string): GalleyError =>
  new GalleyError('input-unreadable', t('intake/report/broken', { where }), { where });

/**
 * Galley's own JSON, checked. Throws `input-unreadable`: for another version, for what contradicts itself (with `where`
 * in the details), and for a report that names confidential sources.
 */
export function parseReport(text: string): ReportRecord {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw broken('JSON');
  }
  const heading = Heading.safeParse(value);
  if (!heading.success) throw broken('schemaVersion');
  const version = heading.data.schemaVersion;
  if (version !== REPORT_VERSION)
    throw new GalleyError('input-unreadable', t('intake/report/newer', { version, known: REPORT_VERSION }));
  const parsed = ReportRecord.safeParse(value);
  if (!parsed.success) throw broken(parsed.error.issues[0]?.path.join('.') ?? '');
  const record = parsed.data;
  if (record.variant === 'names' || record.sources.some(({ revealed }) => revealed))
    throw new GalleyError('input-unreadable', t('intake/report/names'));
  const { text: words, textHash } = record.revision;
  if (createHash('sha256').update(words).digest('hex') !== textHash) throw broken('revision.textHash');
  const problem = problemOf(record) ?? unwritable(record, '');
  if (problem !== null) throw broken(problem);
  return record;
}

/** Where half a character stands, or a sign that no text holds: the record would store something else. */
function unwritable(value: unknown, where: string): string | null {
  if (typeof value === 'string') return /[\p{Surrogate}\0]/u.test(value) ? where.slice(1) : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, one] of Object.entries(value)) {
    const found = unwritable(one, `${where}.${name}`);
    if (found !== null) return found;
  }
  return null;
}

/** The article of a Galley report: its blocks as they are, and what is known about it. */
export function readReport(text: string): Reading {
  const { article, revision } = parseReport(text);
  const { title, byline, outlet, section, publishedAt, modifiedAt, language, url } = article;
  return {
    data: { title, byline, outlet, section, publishedAt, modifiedAt, language, url },
    blocks: revision.blocks.map(({ role, level, utf16, runs, page, time }) => ({
      role,
      text: revision.text.slice(utf16.start, utf16.end),
      level,
      runs,
      ...(page === undefined ? {} : { page }),
      ...(time === undefined ? {} : { time }),
    })),
    removed: 0,
    images: 0,
    notes: [],
  };
}
