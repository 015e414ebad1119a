import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { listClaims } from '../../../../../main/library/store/queries/claims';
import { listRemarks } from '../../../../../main/library/store/queries/remarks';
import { extractionOf, openDesk, type Desk } from '../../../../helpers/record';
import { revise } from '../../../../helpers/revise';

const first = [
  'The tower stands 330 metres tall.',
  'Some 300 workers built it, the guide said.',
  'It opened in 1889.',
];

type Made = ReturnType<Desk['article']>;

function verified(desk: Desk, made: Made, quote: string): string {
  const claim = desk.claim(made, quote);
  desk.run('verdict.give', { claims: [claim], question: 'fact', value: 'verified' });
  return claim;
}

const claimOf = (desk: Desk, { article }: Made, id: string) =>
  listClaims(desk.store.database, article).find((claim) => claim.id === id);

describe('a new revision', () => {
  it('carries a claim over whose words and sentence are the same, with its verdict', () => {
    const desk = openDesk();
    const made = desk.article(first);
    const claim = verified(desk, made, '330 metres');
    revise(desk, made, ['A new first paragraph.', ...first]);
    expect(claimOf(desk, made, claim)).toMatchObject({
      anchors: [{ quote: '330 metres', sentence: first[0] }],
      verdicts: [{ value: 'verified', reopened: null }],
    });
  });

  it('reopens what was changed, saying both wordings', () => {
    const desk = openDesk();
    const made = desk.article(first);
    const claim = verified(desk, made, 'Some 300 workers built it');
    revise(desk, made, [first[0]!, 'Some 320 workers built it, the guide said.', first[2]!]);
    const carried = claimOf(desk, made, claim);
    expect(carried?.anchors).toMatchObject([{ state: 'edited', quote: 'Some 320 workers built it' }]);
    const [verdict] = carried?.verdicts ?? [];
    expect(verdict?.value).toBe('verified');
    expect(verdict?.reopened?.why).toContain('300 workers');
    expect(verdict?.reopened?.why).toContain('320 workers');
  });

  it('lets a statement that is the text’s own words follow them, and leaves one that someone wrote', () => {
    const desk = openDesk();
    const made = desk.article(first);
    const [own, written] = [verified(desk, made, 'Some 300 workers'), verified(desk, made, '330 metres')];
    desk.run('claim.edit', { claims: [written], fields: { statement: 'The tower is 330 m high.' } });
    revise(desk, made, ['The tower stands 312 metres tall.', 'Some 320 workers built it, the guide said.']);
    expect(claimOf(desk, made, own)?.statement).toBe('Some 320 workers');
    expect(claimOf(desk, made, written)).toMatchObject({
      statement: 'The tower is 330 m high.',
      anchors: [{ quote: '312 metres' }],
    });
    desk.record.undo(v7(), desk.ana, 'undo');
    expect(claimOf(desk, made, own)?.statement).toBe('Some 300 workers');
  });

  it('keeps a statement that a place of the claim still says', () => {
    const desk = openDesk();
    const told = (night: number, mayor: number) => [
      `The fire on the ferry killed ${night} people that night, its crew told the coast guard.`,
      'The harbour was closed.',
      `The fire killed ${mayor}, the mayor said in the town hall on Monday.`,
    ];
    const made = desk.article(told(43, 43));
    const claim = verified(desk, made, 'killed 43');
    const start = made.text.lastIndexOf('killed 43');
    const span = { start, end: start + 'killed 43'.length };
    desk.run('claim.anchor', { claim, anchor: v7(), revision: made.revision, span });
    revise(desk, made, told(34, 43));
    expect(claimOf(desk, made, claim)).toMatchObject({
      statement: 'killed 43',
      anchors: [{ quote: 'killed 34' }, { quote: 'killed 43' }],
    });
    revise(desk, made, told(34, 34));
    expect(claimOf(desk, made, claim)?.statement).toBe('killed 34');
  });

  it('reopens what stands in a quotation now though its sentence is the same, and says so', () => {
    const desk = openDesk();
    const plain = ['It rained that night. The tower fell. Nobody was hurt.', 'It was late.'];
    const made = desk.article(plain);
    const [claim, other] = [verified(desk, made, 'The tower fell'), verified(desk, made, 'It was late')];
    revise(desk, made, ['“It rained that night. The tower fell. Nobody was hurt.”', 'It was late.']);
    const carried = claimOf(desk, made, claim);
    expect(carried?.anchors).toMatchObject([{ state: 'moved', quote: 'The tower fell' }]);
    expect(carried?.verdicts[0]?.reopened?.why).toContain('“It rained that night.');
    expect(claimOf(desk, made, other)?.verdicts[0]?.reopened).toBeNull();
  });

  it('reopens what stands in a block set as a quotation now, or no longer, though no letter changed', () => {
    const desk = openDesk();
    const made = desk.article(first);
    const [claim, other] = [verified(desk, made, '330 metres'), verified(desk, made, 'opened in 1889')];
    const plain = extractionOf(first);
    const [block, ...rest] = plain.blocks;
    const quoted = { ...plain, blocks: [{ ...block!, role: 'quotation' as const }, ...rest] };
    revise(desk, made, quoted);
    expect(claimOf(desk, made, claim)?.anchors).toMatchObject([{ state: 'moved', quote: '330 metres' }]);
    expect(claimOf(desk, made, claim)?.verdicts[0]?.reopened?.why).toContain(first[0]);
    expect(claimOf(desk, made, other)?.verdicts[0]?.reopened).toBeNull();
    desk.run('verdict.give', { claims: [claim], question: 'fact', value: 'verified' });
    revise(desk, made, quoted);
    expect(claimOf(desk, made, claim)?.verdicts[0]?.reopened).toBeNull();
    revise(desk, made, plain);
    expect(claimOf(desk, made, claim)?.verdicts[0]?.reopened).not.toBeNull();
  });

  it('keeps the verdict where only quotation marks and dashes are set otherwise', () => {
    const desk = openDesk();
    const made = desk.article(['He called it "the tallest - and the best" of towers.']);
    const claim = verified(desk, made, '"the tallest - and the best"');
    revise(desk, made, ['He called it “the tallest – and the best” of towers.']);
    expect(claimOf(desk, made, claim)).toMatchObject({
      anchors: [{ quote: '“the tallest – and the best”' }],
      verdicts: [{ value: 'verified', reopened: null }],
    });
  });

  describe('of a claim that was signed off', () => {
    const quoted = 'He called it "the tallest - and the best" of towers.';
    const styled = 'He called it “the tallest – and the best” of towers.';
    const signed = (desk: Desk, made: Made, quote: string): string => {
      const claim = verified(desk, made, quote);
      desk.run('signoff.give', { claims: [claim], as: 'editor' }, desk.ben);
      return claim;
    };
    const rows = (desk: Desk) =>
      desk.store.database.all<{ hash: string; carriedFrom: string | null; withdrawnAt: string | null }>(
        'SELECT hash, carriedFrom, withdrawnAt FROM signOff ORDER BY givenAt, id',
      );

    it('keeps the sign-off as it is where its words are the same, here or elsewhere', () => {
      const desk = openDesk();
      const made = desk.article(first);
      const exact = signed(desk, made, '330 metres');
      const moved = signed(desk, made, 'opened in 1889');
      const before = rows(desk);
      revise(desk, made, [first[2]!, first[0]!, first[1]!]);
      for (const claim of [exact, moved])
        expect(claimOf(desk, made, claim)?.signOffs).toMatchObject([{ as: 'editor', holds: true }]);
      expect(rows(desk)).toEqual(before);
    });

    it('carries it over where only style changed, with the old hash beside the new one', () => {
      const desk = openDesk();
      const made = desk.article([quoted]);
      const claim = signed(desk, made, '"the tallest - and the best"');
      const [given] = claimOf(desk, made, claim)?.signOffs ?? [];
      const [before] = rows(desk);
      revise(desk, made, [styled]);
      const carried = claimOf(desk, made, claim);
      expect(carried?.signOffs).toMatchObject([{ by: desk.ben, at: given?.at, holds: true }]);
      expect(carried?.review).toBe('signed-off');
      const [old, now] = rows(desk);
      expect(old).toMatchObject({ hash: before?.hash, carriedFrom: null });
      expect(old?.withdrawnAt).not.toBeNull();
      expect(now).toMatchObject({ carriedFrom: before?.hash, withdrawnAt: null });
      expect(now?.hash).not.toBe(before?.hash);
      desk.record.undo(v7(), desk.ana, 'undo');
      expect(rows(desk)).toEqual([before]);
      expect(claimOf(desk, made, claim)?.signOffs).toMatchObject([{ holds: true }]);
    });

    it('carries it over where its places have another order now', () => {
      const desk = openDesk();
      const made = desk.article(first);
      const claim = signed(desk, made, '330 metres');
      const start = made.text.indexOf('1889');
      const span = { start, end: start + 4 };
      desk.run('claim.anchor', { claim, anchor: v7(), revision: made.revision, span });
      desk.run('signoff.give', { claims: [claim], as: 'editor' }, desk.ben);
      revise(desk, made, [first[2]!, first[1]!, first[0]!]);
      expect(claimOf(desk, made, claim)?.signOffs).toMatchObject([{ holds: true }]);
    });

    it.each([
      ['its words changed', quoted.replace('tallest', 'highest')],
      ['its sentence changed', quoted.replace('He', 'She')],
      ['its words are gone', 'Another text.'],
    ])('voids it where %s', (_, text) => {
      const desk = openDesk();
      const made = desk.article([quoted]);
      const claim = signed(desk, made, '"the tallest - and the best"');
      revise(desk, made, [text]);
      expect(claimOf(desk, made, claim)?.signOffs).toMatchObject([{ holds: false }]);
      expect(rows(desk)).toMatchObject([{ carriedFrom: null, withdrawnAt: null }]);
    });

    it.each([
      ['still holds', { type: 'verdict.confirm', question: 'fact' }],
      ['is cut', { type: 'claim.resolve', resolution: 'cut' }],
    ] as const)('does not hold again while its words are gone, though it %s', (_, { type, ...input }) => {
      const desk = openDesk();
      const made = desk.article([quoted]);
      const claim = signed(desk, made, '"the tallest - and the best"');
      revise(desk, made, ['Another text.']);
      desk.run(type, { claims: [claim], ...input });
      const now = claimOf(desk, made, claim);
      expect(now?.verdicts).toMatchObject([{ reopened: null }]);
      expect(now?.signOffs).toMatchObject([{ holds: false }]);
    });

    it('carries none over that had ceased to hold', () => {
      const desk = openDesk();
      const made = desk.article([quoted]);
      const claim = signed(desk, made, '"the tallest - and the best"');
      desk.run('claim.edit', { claims: [claim], fields: { statement: 'It is the best.' } });
      revise(desk, made, [styled]);
      expect(claimOf(desk, made, claim)?.signOffs).toMatchObject([{ holds: false }]);
      expect(rows(desk)).toHaveLength(1);
    });
  });

  it('keeps what is gone, with its words, and reopens it', () => {
    const desk = openDesk();
    const made = desk.article(first);
    const claim = verified(desk, made, 'opened in 1889');
    revise(desk, made, first.slice(0, 2));
    expect(claimOf(desk, made, claim)).toMatchObject({
      anchors: [{ state: 'gone', quote: 'opened in 1889', sentence: first[2] }],
      verdicts: [{ value: 'verified', reopened: { why: expect.stringContaining('It opened in 1889.') } }],
    });
  });

  it('takes remarks along; one whose words are gone is about the article, and says what it was about', () => {
    const desk = openDesk();
    const made = desk.article(first);
    const remark = (quote: string, text: string) => {
      const start = made.text.indexOf(quote);
      const id = v7();
      const span = { start, end: start + quote.length };
      desk.run('remark.add', {
        remark: id,
        ...{ article: made.article, revision: made.revision, span, kind: 'missing-context', text },
      });
      return id;
    };
    const stays = remark('the guide said', 'Which guide?');
    const goes = remark('1889', 'Or 1890?');
    revise(desk, made, ['New.', ...first.slice(0, 2)]);
    const remarks = new Map(listRemarks(desk.store.database, made.article).map((row) => [row.id, row]));
    expect(remarks.get(stays)?.start).toBe('New.\n\n'.length + made.text.indexOf('the guide said'));
    expect(remarks.get(goes)).toMatchObject({ start: null, revision: null, text: '“1889”: Or 1890?' });
  });

  it('is taken back by undo as one step', () => {
    const desk = openDesk();
    const made = desk.article(first);
    const claim = verified(desk, made, 'opened in 1889');
    const before = claimOf(desk, made, claim);
    revise(desk, made, ['Another text.']);
    desk.record.undo(v7(), desk.ana, 'undo');
    expect(claimOf(desk, made, claim)).toEqual(before);
  });
});
