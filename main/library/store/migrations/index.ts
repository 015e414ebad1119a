import { keptCopies } from './0002-kept-copies';
import { finding } from './0003-finding';
import { locators } from './0004-locators';
import { figures } from './0005-figures';
import { knownArticles } from './0006-known-articles';
import { apart } from './0007-apart';
import { readRevision } from './0008-read-revision';
import { theRecord } from './0001-the-record';
import type { Migration } from './migration';

/** All migrations in their order. */
export const migrations: readonly Migration[] = [
  theRecord,
  keptCopies,
  finding,
  locators,
  figures,
  knownArticles,
  apart,
  readRevision,
];
