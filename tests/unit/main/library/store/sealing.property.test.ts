import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { GalleyError } from '@shared/domain/errors';
import { SourceFromCopy } from '@shared/domain/source';
import { getCopy } from '../../../../../main/library/store/queries/copies';
import { became } from '../../../../../main/library/store/queries/sources';
import { differingTables, replayed, rowsOfTable } from '../../../../../main/library/store/replay';
import { KeyRing } from '../../../../../main/library/store/sealing';
import { verifyLibrary } from '../../../../../main/library/store/verify';
import { openDesk, type Desk } from '../../../../helpers/record';
import { filesBelow, tracesBelow } from '../../../../helpers/traces';

type Wish = { act: number; pick: number; flag: boolean };
const wish: fc.Arbitrary<Wish> = fc.record({ act: fc.nat(), pick: fc.nat(), flag: fc.boolean() });

const of = <T>(list: readonly T[], index: number): T | undefined => list[index % (list.length || 1)];

interface Kept {
  source: string;
  copy: string;
  text: string;
}

/** Plays wishes on sources whose every word holds the secret of that source; answers what it made. */
function player(desk: Desk): { play: (wish: Wish) => void; secrets: Map<string, string>; kept: Kept[] } {
  const article = desk.article();
  const [claim, another] = [desk.claim(article, '330 metres'), desk.claim(article, '300 workers')];
  const secrets = new Map<string, string>();
  const kept: Kept[] = [];
  const sources = (): string[] => [...secrets.keys()];
  const secretOf = (source: string): string => secrets.get(source) ?? '';
  const said = (source: string, what: string): string => `${what} by ${secretOf(source)} of old`;
  const newSource = (): string => {
    const source = v7();
    secrets.set(source, `Quist${secrets.size}worthy`);
    return source;
  };
  /** For which source each link was made, wherever a merge has moved it since. */
  const made = new Map<string, string>();
  const evidence = (pick: number): string =>
    of(rowsOfTable(desk.store.database, 'evidence'), pick)!.id as string;
  const copyOf = (source: string): Kept | undefined => kept.findLast((one) => one.source === source);
  const acts: ((wish: Wish) => void)[] = [
    ({ flag }) => {
      const source = newSource();
      const fields = { title: said(source, 'named'), contact: said(source, 'called'), confidential: flag };
      desk.run('source.add', { source, fields: { ...fields, type: 'interview' } });
    },
    ({ flag }) => {
      const source = newSource();
      const text = said(source, 'written');
      const add = SourceFromCopy.parse({ title: said(source, 'named'), confidential: flag });
      kept.push({ source, copy: desk.keep(source, text, add), text });
    },
    ({ pick }) => {
      const source = of(sources(), pick);
      if (!source) return;
      const text = said(source, `kept ${pick % 9}`);
      kept.push({ source, copy: desk.keep(source, text), text });
    },
    ({ pick, flag }) => {
      const source = of(sources(), pick)!;
      const copy = copyOf(source);
      const place = copy
        ? { copy: copy.copy, span: flag ? { start: 3, end: copy.text.length } : null }
        : null;
      const remark = said(source, 'seen');
      const fields = { question: 'fact' as const, stance: 'supports' as const, place, remark };
      const id = v7();
      made.set(id, source);
      desk.run('evidence.link', { source, links: [{ evidence: id, claim }], fields });
    },
    ({ pick }) => {
      const id = evidence(pick);
      desk.run('evidence.edit', { evidence: id, fields: { locator: said(made.get(id)!, 'found') } });
    },
    ({ pick }) => desk.run('evidence.unlink', { evidence: evidence(pick) }),
    ({ pick }) => {
      const source = of(sources(), pick)!;
      desk.run('note.add', { note: v7(), claim, text: said(source, 'told'), source });
    },
    ({ pick }) => desk.run('copy.remove', { copy: of(kept, pick)!.copy }),
    () => void desk.record.undo(v7(), desk.ana),
    () => void desk.record.undo(v7(), desk.ana, 'redo'),
    ({ pick }) => desk.run('source.edit', { source: of(sources(), pick)!, fields: { confidential: true } }),
    ({ pick, flag }) => flag && desk.run('source.purge', { source: of(sources(), pick)! }),
    ({ pick, flag }) => {
      const [into, source] = [of(sources(), pick)!, of(sources(), pick + (flag ? 1 : 2))!];
      desk.run('source.merge', { into, sources: [source] });
    },
    ({ pick }) => {
      const [from, id] = [evidence(pick), v7()];
      made.set(id, made.get(from)!);
      desk.run('evidence.reuse', { claim: another, links: [{ from, evidence: id }] });
    },
  ];
  const play = (next: Wish): void => {
    try {
      of([...acts, ...acts.slice(0, 4), ...acts.slice(-2)], next.act)!(next);
    } catch (thrown) {
      // Nothing is there to pick from, or the command is refused.
      if (!(thrown instanceof GalleyError) && !(thrown instanceof TypeError)) throw thrown;
    }
  };
  return { play, secrets, kept };
}

function expectSound(desk: Desk): void {
  const copy = replayed(desk.store.database);
  expect(differingTables(desk.store.database, copy)).toEqual([]);
  copy.close();
  expect(verifyLibrary(desk.store.database, desk.store.folder).problems).toEqual([]);
}

describe('whatever is kept, sealed, undone and purged', () => {
  it('verifies, replays, can be read until the purge, and is in no byte after it', () => {
    fc.assert(
      fc.property(fc.array(wish, { minLength: 4, maxLength: 25 }), (wishes) => {
        const desk = openDesk();
        // What is tested is what is stored, not when: without this the runs take minutes.
        desk.record.database.exec('PRAGMA synchronous = OFF');
        const { folder } = desk.store;
        const { play, secrets, kept } = player(desk);
        wishes.forEach(play);
        expectSound(desk);
        const { database } = desk.store;
        const rows = rowsOfTable(database, 'source');
        const confidential = rows.filter((row) => row.confidential === 1);
        const isOpen = (id: string): boolean =>
          rows.some((row) => row.id === became(database, id) && row.confidential === 0);
        const purged = new Set(rows.filter((row) => row.purgedAt !== null).map((row) => row.id));

        const there = new Set(rowsOfTable(database, 'keptCopy').map((row) => row.id));
        for (const { source, copy, text } of kept)
          if (there.has(copy) && !purged.has(source))
            expect(getCopy(database, new KeyRing(database), copy)).toMatchObject({
              text,
              name: `${text}.txt`,
            });

        // On the disk nothing of a confidential source is plain, even before a purge.
        const hidden = [...secrets].filter(
          ([source]) => !isOpen(source) && rows.some(({ id }) => id === source),
        );
        const words = hidden.map(([, secret]) => secret);
        expect(tracesBelow(folder, words, (path) => path.startsWith('files'))).toEqual([]);

        for (const row of confidential)
          if (row.purgedAt === null) desk.run('source.purge', { source: row.id as string });
        desk.record.database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
        expect(tracesBelow(folder, words)).toEqual([]);
        expectSound(desk);
        desk.store.close();
        expect(filesBelow(folder).length).toBeGreaterThan(1);
        rmSync(folder, { recursive: true });
      }),
      { numRuns: 40 },
    );
  });
});
