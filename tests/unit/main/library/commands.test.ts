import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { Claim } from '@shared/domain/claim';
import { listEvidence, listNotes, listQueries } from '../../../../main/library/store/queries/evidence';
import { articleRows, getArticle, getRevision } from '../../../../main/library/store/queries/articles';
import { listClaims } from '../../../../main/library/store/queries/claims';
import { claimHistory } from '../../../../main/library/store/queries/history';
import { listRemarks } from '../../../../main/library/store/queries/remarks';
import { findSources, getSource, revealSource } from '../../../../main/library/store/queries/sources';
import { KeyRing } from '../../../../main/library/store/sealing';
import { verdictLines } from '../../../../main/library/report-model';
import { openDesk, type Desk } from '../../../helpers/record';

const refused = expect.objectContaining({ code: 'command-invalid' }) as Error;
const notFound = expect.objectContaining({ code: 'not-found' }) as Error;

function setUp(): { desk: Desk; article: ReturnType<Desk['article']>; claims: () => Claim[]; keys: KeyRing } {
  const desk = openDesk();
  const article = desk.article();
  return {
    desk,
    article,
    claims: () => listClaims(desk.store.database, article.article),
    keys: new KeyRing(desk.store.database),
  };
}

describe('marking a claim', () => {
  it('keeps quote, context and sentence, guesses the kind, and starts unchecked', () => {
    const { desk, article, claims } = setUp();
    desk.claim(article, '330 metres');
    expect(claims()).toEqual([
      expect.objectContaining({
        number: '1',
        statement: '330 metres',
        kind: 'figure',
        kindGuessed: true,
        attribution: null,
        anchors: [
          expect.objectContaining({
            start: 17,
            end: 27,
            quote: '330 metres',
            prefix: 'The tower stands ',
            sentence: 'The tower stands 330 metres tall.',
            state: 'exact',
          }),
        ],
        verdicts: [
          { question: 'fact', value: 'unchecked', reason: null, by: null, at: null, reopened: null },
        ],
      }),
    ]);
  });

  it('guesses the kind by the block in which it stands', () => {
    const { desk } = setUp();
    const roles = ['headline', 'paragraph', 'caption', 'credit', 'paragraph', 'paragraph'] as const;
    const texts = [
      'A head',
      'First words.',
      'A ship in 2024',
      'Photo: A. Author',
      'More words.',
      'Last words.',
    ];
    const article = desk.article(texts, roles);
    desk.claim(article, 'A ship in 2024');
    desk.claim(article, 'Photo: A. Author');
    expect(listClaims(desk.store.database, article.article).map(({ kind }) => kind)).toEqual([
      'image',
      'image',
    ]);
  });

  it('asks who said it where someone is said to have said it', () => {
    const { desk, article, claims } = setUp();
    desk.claim(article, '“the tallest structure in the world”');
    expect(claims()[0]!.verdicts.map(({ question }) => question)).toEqual(
      claims()[0]!.attribution ? ['fact', 'said'] : ['fact'],
    );
  });

  it('numbers in the order of the text, parts under their claim', () => {
    const { desk, article, claims } = setUp();
    const last = desk.claim(article, 'Some 300 workers built it.');
    desk.claim(article, '330 metres');
    const start = article.text.indexOf('300');
    desk.run('claim.mark', { claim: v7(), ...article, spans: [{ start, end: start + 3 }], parent: last });
    expect(claims().map(({ number, statement }) => [number, statement])).toEqual([
      ['1', '330 metres'],
      ['2', 'Some 300 workers built it.'],
      ['2.1', '300'],
    ]);
  });

  it('may have several places in the text, and never none', () => {
    const { desk, article, claims } = setUp();
    const claim = desk.claim(article, '330 metres');
    const anchor = v7();
    desk.run('claim.anchor', { claim, anchor, revision: article.revision, span: { start: 0, end: 9 } });
    expect(claims()[0]!.anchors.map(({ quote }) => quote)).toEqual(['The tower', '330 metres']);
    desk.run('claim.unanchor', { anchor });
    expect(() => desk.run('claim.unanchor', { anchor: claims()[0]!.anchors[0]!.id })).toThrow(refused);
  });

  it('refuses an empty place and one outside the text', () => {
    const { desk, article } = setUp();
    const gap = article.text.indexOf('\n\n');
    expect(() =>
      desk.run('claim.mark', { claim: v7(), ...article, spans: [{ start: gap, end: gap + 2 }] }),
    ).toThrow(refused);
    expect(() => desk.run('claim.mark', { claim: v7(), ...article, spans: [{ start: 5, end: 5 }] })).toThrow(
      refused,
    );
  });

  it('can be removed; its parts stay as claims', () => {
    const { desk, article, claims } = setUp();
    const whole = desk.claim(article, 'Some 300 workers built it.');
    const start = article.text.indexOf('300');
    desk.run('claim.mark', { claim: v7(), ...article, spans: [{ start, end: start + 3 }], parent: whole });
    desk.run('claim.remove', { claims: [whole] });
    expect(claims().map(({ number, statement }) => [number, statement])).toEqual([['1', '300']]);
    expect(() => desk.run('claim.remove', { claims: [whole] })).toThrow(notFound);
  });
});

describe('editing a claim', () => {
  it('changes what is given and leaves the rest', () => {
    const { desk, article, claims } = setUp();
    const claim = desk.claim(article, '330 metres');
    desk.run('claim.edit', {
      claims: [claim],
      fields: { statement: 'The tower is 330 m high.', legal: true },
    });
    desk.run('claim.edit', {
      claims: [claim],
      fields: { kind: 'description', assignee: desk.ben, asOf: '2026-01' },
    });
    expect(claims()[0]).toMatchObject({
      statement: 'The tower is 330 m high.',
      legal: true,
      kind: 'description',
      kindGuessed: false,
      assignee: desk.ben,
      asOf: '2026-01',
    });
  });

  it('asks who said it with a speaker, keeps that answer, and asks no more without', () => {
    const { desk, article, claims } = setUp();
    const claim = desk.claim(article, '330 metres');
    const questions = (): string[] => claims()[0]!.verdicts.map(({ question }) => question);
    expect(() => desk.run('verdict.give', { claims: [claim], question: 'said', value: 'verified' })).toThrow(
      refused,
    );
    const attribution = { speaker: 'The guide', form: 'direct' as const };
    desk.run('claim.edit', { claims: [claim], fields: { attribution } });
    expect(questions()).toEqual(['fact', 'said']);
    desk.run('verdict.give', { claims: [claim], question: 'said', value: 'verified' });
    desk.run('claim.edit', { claims: [claim], fields: { attribution: null } });
    expect(questions()).toEqual(['fact']);
    desk.run('claim.edit', { claims: [claim], fields: { attribution } });
    expect(claims()[0]!.verdicts[1]).toMatchObject({ question: 'said', value: 'verified' });
  });

  it('says on whom it waits, since when', () => {
    const { desk, article, claims } = setUp();
    const claim = desk.claim(article, '330 metres');
    desk.run('claim.wait', { claims: [claim], on: 'the museum' });
    const since = claims()[0]!.waiting!.since;
    desk.run('claim.wait', { claims: [claim], on: 'the museum', until: '2026-02-01T10:00:00.000Z' });
    expect(claims()[0]!.waiting).toEqual({ on: 'the museum', since, until: '2026-02-01T10:00:00.000Z' });
    desk.run('claim.wait', { claims: [claim], on: null });
    expect(claims()[0]!.waiting).toBeNull();
  });
});

describe('verdicts', () => {
  it('say what, why, who and when', () => {
    const { desk, article, claims } = setUp();
    const claim = desk.claim(article, '330 metres');
    desk.run(
      'verdict.give',
      { claims: [claim], question: 'fact', value: 'disputed', reason: 'imprecise' },
      desk.ben,
    );
    expect(claims()[0]!.verdicts[0]).toMatchObject({ value: 'disputed', reason: 'imprecise', by: desk.ben });
    desk.run('verdict.give', { claims: [claim], question: 'fact', value: 'unchecked' });
    expect(claims()[0]!.verdicts[0]).toMatchObject({ value: 'unchecked', reason: null, by: null, at: null });
  });

  it('are refused with a reason of another verdict, and as an opinion on what was said', () => {
    const { desk, article } = setUp();
    const claim = desk.claim(article, '330 metres');
    const give = (value: 'verified' | 'opinion', question: 'fact' | 'said', reason?: 'wrong'): void =>
      void desk.run('verdict.give', { claims: [claim], question, value, ...(reason ? { reason } : {}) });
    expect(() => give('verified', 'fact', 'wrong')).toThrow(refused);
    expect(() => give('opinion', 'said')).toThrow(refused);
  });

  it('keep the old one in sight when reopened, until someone decides again', () => {
    const { desk, article, claims } = setUp();
    const claim = desk.claim(article, '330 metres');
    const target = { claims: [claim], question: 'fact' as const };
    expect(() => desk.run('verdict.reopen', { ...target, why: 'new figures' })).toThrow(refused);
    desk.run('verdict.give', { ...target, value: 'verified' });
    desk.run('verdict.reopen', { ...target, why: 'new figures' });
    expect(claims()[0]!.verdicts[0]).toMatchObject({ value: 'verified', reopened: { why: 'new figures' } });
    desk.run('verdict.confirm', target, desk.ben);
    expect(claims()[0]!.verdicts[0]).toMatchObject({ value: 'verified', reopened: null, by: desk.ben });
    expect(() => desk.run('verdict.confirm', target)).toThrow(refused);
  });

  it('are reopened when the statement says something else, not when only its style changes', () => {
    const { desk, article, claims } = setUp();
    const claim = desk.claim(article, '330 metres');
    desk.run('verdict.give', { claims: [claim], question: 'fact', value: 'verified' });
    desk.run('claim.edit', { claims: [claim], fields: { statement: '330  Metres.' } });
    expect(claims()[0]!.verdicts[0]!.reopened).toBeNull();
    desk.run('claim.edit', { claims: [claim], fields: { statement: 'It is 331 metres high.' } });
    expect(claims()[0]!.verdicts[0]).toMatchObject({
      value: 'verified',
      reopened: { why: 'The statement was: 330  Metres.' },
    });
    desk.run('verdict.confirm', { claims: [claim], question: 'fact' });
    desk.run('claim.edit', { claims: [claim], fields: { statement: 'It is 33.1 metres high.' } });
    desk.run('verdict.confirm', { claims: [claim], question: 'fact' });
    desk.run('claim.edit', { claims: [claim], fields: { statement: 'It is 33:1 metres high.' } });
    expect(claims()[0]!.verdicts[0]!.reopened).not.toBeNull();
  });

  it('take the resolution of a dispute with them when they are no dispute any more', () => {
    const { desk, article, claims } = setUp();
    const claim = desk.claim(article, '330 metres');
    desk.run('verdict.give', { claims: [claim], question: 'fact', value: 'disputed', reason: 'wrong' });
    desk.run('claim.resolve', { claims: [claim], resolution: 'corrected' });
    expect(claims()[0]!.resolution).toBe('corrected');
    desk.run('verdict.give', { claims: [claim], question: 'fact', value: 'verified' });
    expect(claims()[0]!.resolution).toBeNull();
  });

  it('have a history that a report can tell', () => {
    const { desk, article } = setUp();
    const claim = desk.claim(article, '330 metres');
    desk.run('verdict.give', { claims: [claim], question: 'fact', value: 'verified' });
    desk.run(
      'verdict.give',
      { claims: [claim], question: 'fact', value: 'disputed', reason: 'wrong' },
      desk.ben,
    );
    desk.record.undo(v7(), desk.ben);
    expect(
      verdictLines(claim, claimHistory(desk.store.database, claim)).map(({ act, value, reason, by }) => [
        act,
        value,
        reason,
        by,
      ]),
    ).toEqual([
      ['given', 'verified', null, desk.ana],
      ['given', 'disputed', 'wrong', desk.ben],
      ['taken-back', 'verified', null, desk.ben],
    ]);
  });
});

describe('sources and evidence', () => {
  const link = (desk: Desk, claim: string): { source: string; evidence: string } => {
    const [source, evidence] = [v7(), v7()];
    desk.run('source.add', {
      source,
      fields: { type: 'web-page', title: 'Tower facts', url: 'https://example.org/t', creator: 'A. Author' },
    });
    desk.run('evidence.link', {
      source,
      links: [{ evidence, claim }],
      fields: {
        question: 'fact',
        stance: 'disputes',
        grade: 'primary',
        excerpt: '324 metres',
        locator: '¶ 2',
      },
    });
    return { source, evidence };
  };

  it('are linked with stance, grade, excerpt and locator, and counted on the claim', () => {
    const { desk, article, claims, keys } = setUp();
    const claim = desk.claim(article, '330 metres');
    link(desk, claim);
    expect(listEvidence(desk.store.database, keys, claim)).toEqual([
      expect.objectContaining({
        stance: 'disputes',
        grade: 'primary',
        excerpt: '324 metres',
        locator: '¶ 2',
        source: expect.objectContaining({ name: 'Tower facts', uses: 1 }) as unknown,
      }),
    ]);
    expect(claims()[0]!.evidence).toMatchObject({ primary: 1, disputes: 1, supports: 0 });
  });

  it('keep what an edit does not name', () => {
    const { desk, article, keys } = setUp();
    const claim = desk.claim(article, '330 metres');
    const { source, evidence } = link(desk, claim);
    desk.run('evidence.edit', { evidence, fields: { stance: 'context' } });
    desk.run('source.edit', { source, fields: { publisher: 'Example' } });
    expect(listEvidence(desk.store.database, keys, claim)[0]).toMatchObject({
      stance: 'context',
      grade: 'primary',
      excerpt: '324 metres',
      locator: '¶ 2',
    });
    expect(revealSource(desk.store.database, keys, source)).toMatchObject({
      title: 'Tower facts',
      creator: 'A. Author',
      publisher: 'Example',
      url: 'https://example.org/t',
    });
  });

  it('link one source to several claims at once, as one undo', () => {
    const { desk, article, claims } = setUp();
    const all = ['330 metres', '1930'].map((quote) => desk.claim(article, quote));
    const source = v7();
    desk.run('source.add', { source, fields: { type: 'book', title: 'A history' } });
    const links = all.map((claim) => ({ evidence: v7(), claim }));
    desk.run('evidence.link', { source, links, fields: { question: 'fact', stance: 'supports' } });
    expect(claims().map(({ evidence }) => evidence.supports)).toEqual([1, 1]);
    desk.record.undo(v7(), desk.ana);
    expect(claims().map(({ evidence }) => evidence.supports)).toEqual([0, 0]);
  });

  it('a source that is evidence can’t be removed; an unlinked one can', () => {
    const { desk, article, claims } = setUp();
    const claim = desk.claim(article, '330 metres');
    const { source, evidence } = link(desk, claim);
    expect(() => desk.run('source.remove', { source })).toThrow(refused);
    desk.run('evidence.unlink', { evidence });
    expect(claims()[0]!.evidence.disputes).toBe(0);
    desk.run('source.remove', { source });
    expect(findSources(desk.store.database, 'tower', 5)).toEqual([]);
  });

  it('are found by every word, the name’s beginning first, then the last used', () => {
    const { desk, article } = setUp();
    const claim = desk.claim(article, '330 metres');
    const add = (title: string): string => {
      const source = v7();
      desk.run('source.add', { source, fields: { type: 'book', title } });
      return source;
    };
    const [old, begins, used] = [add('On every tower'), add('Tower engineering'), add('My tower years')];
    desk.run('evidence.link', {
      source: used,
      links: [{ evidence: v7(), claim }],
      fields: { question: 'fact', stance: 'context' },
    });
    const found = (words: string): string[] =>
      findSources(desk.store.database, words, 10).map(({ id }) => id);
    expect(found('tower')).toEqual([begins, used, old]);
    expect(found('tower years')).toEqual([used]);
    expect(found('100%')).toEqual([]);
    expect(found('')[0]).toBe(used);
    expect(() => getSource(desk.store.database, v7())).toThrow(notFound);
  });
});

describe('notes, queries and remarks', () => {
  it('are kept with audience, wording and place', () => {
    const { desk, article, claims, keys } = setUp();
    const claim = desk.claim(article, '330 metres');
    const [note, query, remark] = [v7(), v7(), v7()];
    desk.run('note.add', { note, claim, text: 'Ask the museum.' });
    desk.run('note.edit', { note, audience: 'legal' });
    expect(listNotes(desk.store.database, keys, claim)[0]).toMatchObject({
      text: 'Ask the museum.',
      audience: 'legal',
    });
    desk.run('query.ask', { query, claim, text: 'With the antenna?', proposed: '324 metres' });
    expect(claims()[0]).toMatchObject({ notes: 1, openQueries: 1 });
    desk.run('query.settle', { query, answer: 'Yes.' }, desk.ben);
    expect(listQueries(desk.store.database, claim)[0]).toMatchObject({
      state: 'settled',
      answer: 'Yes.',
      settledBy: desk.ben,
    });
    expect(() => desk.run('query.settle', { query, answer: 'No.' })).toThrow(refused);
    desk.run('remark.add', {
      remark,
      ...article,
      span: { start: 0, end: 9 },
      kind: 'loaded-term',
      text: 'Is it one?',
    });
    desk.run('remark.edit', { remark, text: 'Is it?' });
    expect(listRemarks(desk.store.database, article.article)[0]).toMatchObject({
      start: 0,
      end: 9,
      text: 'Is it?',
    });
    desk.run('remark.remove', { remark });
    desk.run('note.remove', { note });
    expect(listRemarks(desk.store.database, article.article)).toEqual([]);
    expect(claims()[0]!.notes).toBe(0);
  });
});

describe('sign-offs', () => {
  it('are not given to what nobody has judged, or what is in doubt', () => {
    const { desk, article, claims } = setUp();
    const claim = desk.claim(article, '330 metres');
    const sign = () => desk.run('signoff.give', { claims: [claim], as: 'editor' }, desk.ben);
    expect(sign).toThrow(refused);
    desk.run('verdict.give', { claims: [claim], question: 'fact', value: 'verified' });
    desk.run('verdict.reopen', { claims: [claim], question: 'fact', why: 'new figures' });
    expect(sign).toThrow(refused);
    desk.run('verdict.confirm', { claims: [claim], question: 'fact' });
    sign();
    expect(claims()[0]!.signOffs).toHaveLength(1);
  });

  it('hold as long as what they approved is the same', () => {
    const { desk, article, claims } = setUp();
    const claim = desk.claim(article, '330 metres');
    desk.run('verdict.give', { claims: [claim], question: 'fact', value: 'verified' });
    desk.run('signoff.give', { claims: [claim], as: 'editor' }, desk.ben);
    expect(claims()[0]).toMatchObject({ review: 'signed-off', signOffs: [{ by: desk.ben, holds: true }] });
    desk.run('claim.edit', { claims: [claim], fields: { priority: true } });
    expect(claims()[0]!.signOffs[0]!.holds).toBe(true);
    desk.run('claim.edit', { claims: [claim], fields: { statement: 'It is higher.' } });
    expect(claims()[0]!.signOffs[0]!.holds).toBe(false);
    desk.run('signoff.withdraw', { claims: [claim], as: 'editor' }, desk.ben);
    expect(claims()[0]).toMatchObject({ review: 'open', signOffs: [] });
  });
});

describe('articles', () => {
  it('are told with counts and people', () => {
    const { desk, article } = setUp();
    desk.article(['A second one.']);
    const claim = desk.claim(article, '330 metres');
    desk.run(
      'verdict.give',
      { claims: [claim], question: 'fact', value: 'disputed', reason: 'wrong' },
      desk.ben,
    );
    const rows = articleRows(desk.store.database, [v7(), article.article]);
    expect(rows).toMatchObject([
      {
        id: article.article,
        counts: { claims: 1, disputed: 1, blockers: 1 },
        people: [desk.ana, desk.ben],
      },
    ]);
  });

  it('are corrected, reviewed, assigned and removed', () => {
    const { desk, article } = setUp();
    const id = article.article;
    desk.run('article.edit', {
      article: id,
      fields: { byline: 'B. Line', closesAt: '2026-02-01T10:00:00.000Z' },
    });
    desk.run('article.review', { article: id, state: 'submitted' });
    desk.run('article.assign', { articles: [id], person: desk.ben, as: 'editor', on: true });
    expect(getArticle(desk.store.database, id)).toMatchObject({
      title: 'A tower',
      byline: 'B. Line',
      closesAt: '2026-02-01T10:00:00.000Z',
      review: 'submitted',
      people: [desk.ben],
      assigned: [{ person: desk.ben, as: 'editor' }],
    });
    desk.run('article.assign', { articles: [id], person: desk.ben, as: 'editor', on: false });
    expect(getArticle(desk.store.database, id).people).toEqual([]);
    desk.run('article.remove', { articles: [id] });
    expect(() => getArticle(desk.store.database, id)).toThrow(notFound);
    desk.record.undo(v7(), desk.ana);
    expect(getArticle(desk.store.database, id).title).toBe('A tower');
  });

  it('keep their text, blocks and sentences', () => {
    const { desk, article } = setUp();
    const revision = getRevision(desk.store.database, article.revision);
    expect(revision.blocks.map(({ start, end }) => revision.text.slice(start, end)).join('\n\n')).toBe(
      revision.text,
    );
    expect(revision.sentences[0]).toBe(0);
    expect(revision.textHash).toMatch(/^[0-9a-f]{64}$/);
    expect(revision.original).toMatchObject({ name: 'a.txt', format: 'text' });
  });
});
