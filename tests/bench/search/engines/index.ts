import type { EngineName } from '../engine-names';
import type { Engine } from './engine';
import { fts5Engine } from './fts5';
import { galleyEngine } from './galley';
import { lunrEngine } from './lunr';
import { miniSearchEngine } from './mini-search';

export const engines: Record<EngineName, Engine> = {
  Galley: galleyEngine,
  lunr: lunrEngine,
  MiniSearch: miniSearchEngine,
  FTS5: fts5Engine,
};
