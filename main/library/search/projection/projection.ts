import { searchKinds, type Indexing, type SearchKind } from '@shared/domain/search';
import type { ReadDatabase, WriteDatabase } from '../../store/database';
import { readPayload } from '../../store/events';
import { analyserFor, analysisLanguage } from '../analysis/analyser';
import { setState, stateOf } from '../index/index-database';
import type { AnalysedDocument } from '../index/kind-index';
import { kindOf, numberOf, type Kinds } from '../kinds';
import { dirtied, type Dirty } from './dirty';
import { allIds, readDocuments, type SearchDocument } from './documents';
import { takeFacts } from './facts';

/** Events, rows and documents that are worked on before others get their turn: some ten milliseconds of work. */
const EVENTS = 100;
const FACTS = 250;
const DOCUMENTS = 40;
/** Documents of one segment while many are built at once; the first ones are found sooner. */
const SEGMENT = 4096;
const FIRST_SEGMENT = 512;

/** After these nothing that was there before may be left in the index, not even where nothing finds it. */
const forgetting: ReadonlySet<string> = new Set(['source.seal', 'source.purge']);

interface Pending {
  sequence: number;
  kind: number;
  id: string;
}

/**
 * Keeps the index what the record says: a projection of the events. It remembers position and hash of the last event
 * that it took in. What an event touches is queued (`pending`) in the transaction that moves the position, and leaves
 * the queue in the one that makes it count, so a kill at any moment loses nothing. Work comes in steps: a generator
 * yields every few milliseconds, with no transaction open, and whoever runs it may do something else in between.
 */
export class Projection {
  readonly #record: ReadDatabase;
  readonly #index: WriteDatabase;
  readonly #kinds: Kinds;
  /** The longest that the queue has been since it was last empty: what progress is measured by. */
  #total = 0;

  constructor(record: ReadDatabase, index: WriteDatabase, kinds: Kinds) {
    this.#record = record;
    this.#index = index;
    this.#kinds = kinds;
  }

  /** Does the index continue the record that lies here? One that is ahead of it, or of another, doesn't. */
  continues(): boolean {
    const position = Number(stateOf(this.#index, 'position') ?? '-1');
    if (position < 0 || stateOf(this.#index, 'library') !== this.#library()) return false;
    const event = this.#record.get<{ hash: Uint8Array }>('SELECT hash FROM event WHERE position = ?', [
      position,
    ]);
    return event !== undefined && hex(event.hash) === stateOf(this.#index, 'hash');
  }

  /** Queues everything that the record has: for an index that is empty. In steps. */
  *begin(): Generator<void> {
    const head = this.#head();
    for (const kind of searchKinds)
      for (const ids of allIds(this.#record, kind)) {
        this.#index.transaction(() => this.#queue(ids.map((id) => ({ kind, id }))));
        yield;
      }
    this.#index.transaction(() => {
      setState(this.#index, 'library', this.#library());
      this.#moveTo(head.position, head.hash);
    });
  }

  /** How far the index is behind; `null` when it holds everything. */
  state(): Indexing {
    const left = this.#index.get<{ n: number }>('SELECT count(*) AS n FROM pending')?.n ?? 0;
    if (left === 0) {
      this.#total = 0;
      return null;
    }
    this.#total = Math.max(this.#total, left);
    return { done: this.#total - left, total: this.#total };
  }

  /** Takes in what the record has become: events, then what lists show of each thing, then its words. In steps. */
  *catchUp(): Generator<void> {
    for (;;) {
      yield* this.takeEvents();
      const batch = this.#batch();
      if (batch.length === 0) break;
      yield* this.#takeWords(batch);
      yield* this.#tidy();
    }
    yield* this.#forget();
  }

  /** Takes in events, and what lists show of the things that they touch: enough for a list that is up to date. */
  *takeEvents(): Generator<void> {
    while (this.#readEvents()) yield;
    for (let rows = this.#unknown(); rows.length > 0; rows = this.#unknown()) {
      this.#takeFacts(rows);
      yield;
    }
  }

  /** Do lists show everything that the record has? */
  listsAll(): boolean {
    return this.continues() && this.#index.get('SELECT 1 FROM pending WHERE known = 0 LIMIT 1') === undefined;
  }

  /** Things that are queued, no more than `limit`. */
  queued(limit: number): number {
    return (
      this.#index.get<{ n: number }>('SELECT count(*) AS n FROM (SELECT 1 FROM pending LIMIT ?)', [limit])
        ?.n ?? 0
    );
  }

  #library(): string {
    return this.#record.get<{ id: string }>('SELECT id FROM library')?.id ?? '';
  }

  #head(): { position: number; hash: string } {
    const event = this.#record.get<{ position: number; hash: Uint8Array }>(
      'SELECT position, hash FROM event ORDER BY position DESC LIMIT 1',
    );
    return event ? { position: event.position, hash: hex(event.hash) } : { position: 0, hash: '' };
  }

  #moveTo(position: number, hash: string): void {
    setState(this.#index, 'position', String(position));
    setState(this.#index, 'hash', hash);
  }

  /** Queues what the next events touch. Answers whether there may be more. */
  #readEvents(): boolean {
    const position = Number(stateOf(this.#index, 'position') ?? '0');
    const events = this.#record.all<{
      position: number;
      hash: Uint8Array;
      type: string;
      envelope: Uint8Array;
      body: Uint8Array;
    }>(
      `SELECT position, hash, type, envelope, body FROM event JOIN payload ON eventId = event.id
       WHERE position > ? ORDER BY position LIMIT ${EVENTS}`,
      [position],
    );
    const last = events.at(-1);
    if (!last) return false;
    const touched = events.flatMap(({ type, envelope, body }) => {
      const { version } = JSON.parse(Buffer.from(envelope).toString()) as { version: number };
      return readPayload(type, version, body).changes.flatMap((change) => dirtied(this.#record, change));
    });
    this.#index.transaction(() => {
      this.#queue(touched);
      this.#moveTo(last.position, hex(last.hash));
      if (events.some(({ type }) => forgetting.has(type))) setState(this.#index, 'forget', 'yes');
    });
    return events.length === EVENTS;
  }

  #queue(things: readonly Dirty[]): void {
    const distinct = new Map(things.map((thing) => [`${thing.kind} ${thing.id}`, thing]));
    for (const { kind, id } of distinct.values())
      this.#index.run('INSERT INTO pending (kind, id) VALUES (?, ?)', [numberOf(kind), id]);
  }

  /** What lists don't show yet: articles first, which others hang on, then the latest. */
  #unknown(): Pending[] {
    return this.#index.all<Pending>(
      `SELECT sequence, kind, id FROM pending WHERE known = 0 ORDER BY sequence DESC LIMIT ${FACTS}`,
    );
  }

  #takeFacts(rows: readonly Pending[]): void {
    this.#index.transaction(() => {
      for (const [kind, own] of byKind(rows)) {
        const ids = [...new Set(own.map(({ id }) => id))];
        const found = takeFacts(this.#record, this.#kinds, kind, ids);
        for (const { sequence, id } of own)
          this.#index.run(
            found.has(id)
              ? 'UPDATE pending SET known = 1 WHERE sequence = ?'
              : 'DELETE FROM pending WHERE sequence = ?',
            [sequence],
          );
      }
      this.#save();
    });
  }

  #save(): void {
    for (const kind of searchKinds) this.#kinds[kind].table.save();
  }

  /** The things whose words are taken in next, the latest first. */
  #batch(): Pending[] {
    const limit = this.#kinds.article.languages().length === 0 ? FIRST_SEGMENT : SEGMENT;
    return this.#index.all<Pending>(
      `SELECT sequence, kind, id FROM pending WHERE known = 1 ORDER BY sequence DESC LIMIT ${limit}`,
    );
  }

  *#takeWords(batch: readonly Pending[]): Generator<void> {
    for (const [kind, rows] of byKind(batch)) {
      const ids = [...new Set(rows.map(({ id }) => id))];
      const groups = new Map<string, AnalysedDocument[]>();
      for (let from = 0; from < ids.length; from += DOCUMENTS) {
        for (const document of readDocuments(this.#record, kind, ids.slice(from, from + DOCUMENTS))) {
          const analysed = this.#analysed(kind, document);
          const group = groups.get(analysed.language);
          if (group) group.push(analysed);
          else groups.set(analysed.language, [analysed]);
        }
        yield;
      }
      const sequences = new Map<string, number[]>();
      for (const { id, sequence } of rows) sequences.set(id, [...(sequences.get(id) ?? []), sequence]);
      const settle = (id: string): void => {
        for (const sequence of sequences.get(id) ?? [])
          this.#index.run('DELETE FROM pending WHERE sequence = ?', [sequence]);
        sequences.delete(id);
      };
      for (const group of groups.values())
        yield* this.#kinds[kind].put(group, () => group.forEach(({ id }) => settle(id)));
      // What the record no longer has to search has left the index already.
      if (sequences.size > 0) this.#index.transaction(() => [...sequences.keys()].forEach(settle));
    }
  }

  #analysed(kind: SearchKind, { id, language, fields }: SearchDocument): AnalysedDocument {
    const texts = this.#kinds[kind].fields.map(({ name }) => fields[name] ?? '');
    const own = analysisLanguage(language, texts.join('\n'));
    const analyser = analyserFor(own);
    return { id, language: own, terms: texts.map((text) => analyser.terms(text)) };
  }

  *#tidy(): Generator<void> {
    for (const kind of searchKinds) if (this.#kinds[kind].isCrowded) yield* this.#kinds[kind].tidy();
  }

  /** After a source was sealed or purged: rewrites what the index holds without what it no longer means. */
  *#forget(): Generator<void> {
    if (stateOf(this.#index, 'forget') !== 'yes') return;
    for (const kind of searchKinds) yield* this.#kinds[kind].tidy(true);
    this.#index.run(`DELETE FROM state WHERE name = 'forget'`);
    this.#index.all('PRAGMA wal_checkpoint(TRUNCATE)');
  }
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

function byKind(rows: readonly Pending[]): [SearchKind, Pending[]][] {
  const groups = new Map<number, Pending[]>();
  for (const row of rows) {
    const group = groups.get(row.kind);
    if (group) group.push(row);
    else groups.set(row.kind, [row]);
  }
  // In the order of their numbers: articles, then claims, then what hangs on those.
  return [...groups].sort(([a], [b]) => a - b).map(([kind, own]) => [kindOf(kind), own]);
}
