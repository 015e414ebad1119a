import type { SimilarClaim } from '@shared/domain/earlier-check';
import { GalleyError } from '@shared/domain/errors';
import type { ProcessOutput, ProcessReceived } from '@shared/ipc/contract';
import { t } from '@shared/text/index';
import type { ReadDatabase } from '../../store/database';
import { readPayload } from '../../store/events';
import {
  allIds,
  changedClaims,
  origins,
  readClaims,
  usualLanguage,
  type CollectedClaim,
  type Origin,
} from './claims-collection';
import { checkedAmong, describe } from './described';
import { SimilarRanker, type Ranked } from './ranker';

/** Events that are read at once. */
const EVENTS = 100;
/** So many claims that say the same are looked for to be counted; nobody reads more. */
const COUNTED = 20;
/** Looked at for each that is wanted, since some may not have been checked. */
const SPARE = 3;
/** After more changed claims than these all counts are made anew. */
const RECOUNTED = 200;
/** Counts may change for so many of the claims that share most with one that came, changed or went. */
const NEIGHBOURS = 50;

interface OwnClaim {
  statement: string;
  language: string | null;
  family: ReadonlySet<string>;
}

/**
 * The claims of all articles and the checks made elsewhere, in memory, as the record has them: what says the same is
 * answered from here. It takes in what has changed before each answer; loading everything is work in steps.
 */
export class SimilarClaims {
  private ranker: SimilarRanker | null = null;
  /** The loading that is under way: whoever asks meanwhile goes on with it. */
  private loading: Generator<void> | null = null;
  private position = 0;
  /** Of each claim that was asked for, the ids of those that say the same. */
  private readonly counted = new Map<string, string[]>();

  constructor(private readonly record: ReadDatabase) {}

  /** Loads the collection, or takes in what has changed since; in steps of a few milliseconds. */
  *work(): Generator<void> {
    if (this.ranker === null) {
      const loading = (this.loading ??= this.load());
      try {
        while (!loading.next().done) yield;
      } finally {
        this.loading = null;
      }
    }
    yield* this.follow();
  }

  /** What says the same as a claim, best first: neither itself nor its parts, its whole or the whole's other parts. */
  *similar({ claim, limit }: ProcessReceived<'claims.similar'>): Generator<void, SimilarClaim[]> {
    yield* this.work();
    const own = this.own('claim.id = ?', claim).get(claim);
    if (!own) throw new GalleyError('not-found', t('record/missing/gone'), { id: claim });
    const ranked = this.rank(own, SPARE * limit);
    const checked = checkedAmong(
      this.record,
      ranked.map(({ id }) => id),
    );
    return describe(this.record, ranked.filter(({ id }) => checked.has(id)).slice(0, limit));
  }

  /** How many claims surely say the same as each claim of an article, as far as there are any. */
  *checkedBefore({
    article,
  }: ProcessReceived<'claims.checkedBefore'>): Generator<void, ProcessOutput<'claims.checkedBefore'>> {
    yield* this.work();
    const found = new Map<string, readonly string[]>();
    for (const [id, own] of this.own('articleId = ?', article)) {
      let same = this.counted.get(id);
      if (!same) {
        same = this.rank(own, COUNTED).flatMap((one) => (one.same ? [one.id] : []));
        this.counted.set(id, same);
        yield;
      }
      found.set(id, same);
    }
    const checked = checkedAmong(this.record, [...new Set([...found.values()].flat())]);
    const counts = [...found].map(
      ([id, same]) => [id, same.filter((one) => checked.has(one)).length] as const,
    );
    return Object.fromEntries(counts.filter(([, count]) => count > 0));
  }

  /** What says the same as each text, best first. */
  *find({ texts, limit }: ProcessReceived<'search.similar'>): Generator<void, SimilarClaim[][]> {
    yield* this.work();
    const answers: SimilarClaim[][] = [];
    for (const text of texts) {
      answers.push(describe(this.record, this.loaded().rank(text, { limit })));
      yield;
    }
    return answers;
  }

  private rank({ statement, language, family }: OwnClaim, limit: number): Ranked[] {
    return this.loaded().rank(statement, { limit, language, except: family });
  }

  private loaded(): SimilarRanker {
    if (!this.ranker) throw new Error('work() loads the collection');
    return this.ranker;
  }

  private *load(): Generator<void> {
    const ranker = new SimilarRanker({ usual: usualLanguage(this.record) });
    // Before the claims are read: what changes meanwhile is then taken in once more, which changes nothing.
    const position = this.head();
    for (const origin of origins)
      for (const ids of allIds(this.record, origin)) {
        for (const { id, ...text } of readClaims(this.record, origin, ids)) ranker.add(id, text);
        yield;
      }
    this.ranker = ranker;
    this.position = position;
  }

  private head(): number {
    return this.record.get<{ n: number | null }>('SELECT max(position) AS n FROM event')?.n ?? 0;
  }

  private *follow(): Generator<void> {
    for (;;) {
      const events = this.record.all<{
        position: number;
        type: string;
        envelope: Uint8Array;
        body: Uint8Array;
      }>(
        `SELECT position, type, envelope, body FROM event JOIN payload ON eventId = event.id
         WHERE position > ? ORDER BY position LIMIT ${EVENTS}`,
        [this.position],
      );
      const last = events.at(-1);
      if (!last) return;
      const changed = events.flatMap(({ type, envelope, body }) => {
        const { version } = JSON.parse(Buffer.from(envelope).toString()) as { version: number };
        return readPayload(type, version, body).changes.flatMap((change) =>
          changedClaims(this.record, change),
        );
      });
      for (const origin of origins)
        this.takeIn(
          origin,
          changed.flatMap((one) => (one.origin === origin ? [one.id] : [])),
        );
      this.position = last.position;
      yield;
    }
  }

  private takeIn(origin: Origin, changed: readonly string[]): void {
    const { ranker } = this;
    const ids = [...new Set(changed)];
    if (!ranker || ids.length === 0) return;
    const there = new Map(readClaims(this.record, origin, ids).map((claim) => [claim.id, claim]));
    if (ids.length > RECOUNTED) this.counted.clear();
    for (const id of ids) {
      const claim = there.get(id);
      if (claim) {
        const { id: _, ...text } = claim;
        ranker.add(id, text);
      } else ranker.remove(id);
      this.forgetCounts(ranker, id, claim);
    }
  }

  /** Forgets the counts that a changed claim may change: its own, those that hold it, and those of what is like it. */
  private forgetCounts(ranker: SimilarRanker, id: string, claim: CollectedClaim | undefined): void {
    if (this.counted.size === 0) return;
    this.counted.delete(id);
    for (const [other, same] of this.counted) if (same.includes(id)) this.counted.delete(other);
    if (!claim) return;
    const { statement, language } = claim;
    for (const near of ranker.rank(statement, { limit: NEIGHBOURS, language })) this.counted.delete(near.id);
  }

  /** Claims that are there, with their families: wholes and parts. */
  private own(where: string, value: string): Map<string, OwnClaim> {
    const rows = this.record.all<{
      id: string;
      parentId: string | null;
      statement: string;
      language: string | null;
    }>(
      `SELECT claim.id, parentId, statement, language FROM claim
       JOIN article ON article.id = articleId AND article.removedAt IS NULL
       WHERE claim.removedAt IS NULL AND ${where}`,
      [value],
    );
    const wholes = [...new Set(rows.map(({ id, parentId }) => parentId ?? id))];
    const families = new Map(wholes.map((whole) => [whole, new Set([whole])]));
    for (const { id, parentId } of this.record.all<{ id: string; parentId: string }>(
      'SELECT id, parentId FROM claim WHERE parentId IN (SELECT value FROM json_each(?))',
      [JSON.stringify(wholes)],
    ))
      families.get(parentId)?.add(id);
    return new Map(
      rows.map(({ id, parentId, statement, language }) => [
        id,
        { statement, language, family: families.get(parentId ?? id) ?? new Set([id]) },
      ]),
    );
  }
}
