import { describe, expect, it } from 'vitest';
import {
  confided,
  draftOf,
  emptyDraft,
  evidenceFields,
  hasContent,
  holdsWords,
  isWrittenDate,
  localMinute,
  newSourceFrom,
  problemsOf,
  sourceFields,
  urlIn,
  withExcerpt,
  withoutWords,
} from '../../../../../renderer/features/evidence/draft';
import type { Evidence } from '../../../../../shared/domain/evidence';
import { EvidenceFields } from '../../../../../shared/domain/evidence';
import type { Source } from '../../../../../shared/domain/source';
import { SourceFields } from '../../../../../shared/domain/source';

const now = new Date(2026, 10, 23, 17, 1);
const source: Source = {
  ...{ id: 's', type: 'document', name: 'Accident report', creator: null, publisher: null },
  ...{ publishedAt: null, url: null, level: 'on-record', stake: null, confidential: false },
  ...{ purged: false, knownBy: [], article: null, copies: 0, uses: 1, createdAt: now.toISOString() },
};

describe('newSourceFrom', () => {
  it('makes a web page of an address, with the address as its title', () => {
    expect(newSourceFrom(' https://www.example.org/report/ ')).toMatchObject({
      type: 'web-page',
      title: 'example.org/report',
      url: 'https://www.example.org/report/',
    });
    expect(newSourceFrom('Accident report')).toMatchObject({
      type: 'document',
      title: 'Accident report',
      url: '',
    });
  });

  it('takes only one whole address for one', () => {
    expect(urlIn('www.example.org')).toBe('https://www.example.org');
    expect(urlIn('see https://example.org')).toBeNull();
    expect(urlIn('ftp://example.org')).toBeNull();
    expect(urlIn('https://')).toBeNull();
  });
});

describe('withoutWords', () => {
  it('leaves nothing of what a source said, or where, and all else', () => {
    const said = {
      excerpt: 'a',
      locator: 'b',
      translation: 'c',
      translator: 'd',
      remark: 'e',
      askedWhom: 'f',
    };
    const draft = { ...emptyDraft('said', now), ...said, stance: 'disputes' as const };
    const left = withoutWords({ ...draft, place: { copy: source.id, span: null, words: '' } });
    expect([holdsWords(draft), holdsWords(left)]).toEqual([true, false]);
    expect(left).toEqual({ ...emptyDraft('said', now), stance: 'disputes' });
  });
});

describe('problemsOf', () => {
  it('asks for a source, and of a new one only for its title', () => {
    const draft = emptyDraft('fact', now);
    expect(problemsOf(draft)).toEqual(['source']);
    expect(problemsOf({ ...draft, choice: { is: 'new', fields: newSourceFrom('') } })).toEqual(['title']);
    expect(problemsOf({ ...draft, choice: { is: 'new', fields: newSourceFrom('x') } })).toEqual([]);
    expect(problemsOf({ ...draft, choice: { is: 'known', source } })).toEqual([]);
  });

  it('wants a label for a confidential source, a real date, and when somebody was asked', () => {
    const fields = { ...newSourceFrom('x'), confidential: true, publishedAt: '2024-02-30' };
    const draft = emptyDraft('fact', now);
    expect(problemsOf({ ...draft, choice: { is: 'new', fields } })).toEqual(['date', 'label']);
    const asked = {
      ...emptyDraft('fact', now, { source, stance: 'nothing-found', grade: null }),
      askedWhom: 'Navy',
    };
    expect(problemsOf(asked)).toEqual([]);
    expect(problemsOf({ ...asked, askedAt: '' })).toEqual(['asked']);
  });
});

describe('hasContent', () => {
  it('counts what was typed, not what stood there from the start', () => {
    const draft = emptyDraft('fact', now, { source, stance: 'disputes', grade: 'primary' });
    expect(hasContent(draft)).toBe(false);
    expect(hasContent({ ...draft, excerpt: 'word' })).toBe(true);
    expect(hasContent({ ...emptyDraft('fact', now), choice: { is: 'sought', words: 'acc' } })).toBe(true);
  });
});

describe('evidenceFields', () => {
  it('is what the record takes, without empty texts', () => {
    const draft = { ...emptyDraft('said', now), excerpt: ' for later use ', locator: '  ' };
    const fields = evidenceFields(draft);
    expect(EvidenceFields.parse(fields)).toEqual(fields);
    expect(fields).toMatchObject({ question: 'said', excerpt: 'for later use', locator: null, asked: null });
  });

  it('says who was asked only where nothing was found', () => {
    const draft = { ...emptyDraft('fact', now), askedWhom: 'Navy archive' };
    expect(evidenceFields(draft).asked).toBeNull();
    expect(evidenceFields({ ...draft, stance: 'nothing-found' }).asked).toEqual({
      whom: 'Navy archive',
      at: now.toISOString(),
    });
  });

  it('comes back unchanged from a link that is edited', () => {
    const fields = EvidenceFields.parse({
      ...{ question: 'fact', stance: 'nothing-found', grade: 'primary', excerpt: 'x', locator: 'p. 3' },
      asked: { whom: 'Navy archive', at: now.toISOString() },
    });
    const evidence: Evidence = { ...fields, id: 'e', claim: 'c', source, by: 'me', at: now.toISOString() };
    expect(evidenceFields(draftOf(evidence, new Date()))).toEqual(fields);
  });
});

describe('withExcerpt', () => {
  const taken = { copy: 'copy', span: { start: 3, end: 12 }, words: 'the tower', locator: 'p. 2, ¶ 1' };
  const typed = { ...emptyDraft('said', now), stance: 'disputes' as const, remark: 'hedged' };

  it('takes words, place and source, and leaves what was said', () => {
    const draft = withExcerpt(typed, source, taken);
    expect(draft).toMatchObject({
      excerpt: 'the tower',
      locator: 'p. 2, ¶ 1',
      stance: 'disputes',
      remark: 'hedged',
    });
    expect(draft.choice).toEqual({ is: 'known', source });
    expect(evidenceFields(draft).place).toEqual({ copy: 'copy', span: taken.span });
    expect(hasContent(draft)).toBe(true);
  });

  it('keeps the copy but no span once the words were changed by hand', () => {
    const draft = { ...withExcerpt(typed, source, taken), excerpt: 'a tower' };
    expect(evidenceFields(draft).place).toEqual({ copy: 'copy', span: null });
    expect(evidenceFields({ ...draft, excerpt: ' the tower ' }).place?.span).toEqual(taken.span);
  });

  it('comes back with its place from a link that is edited', () => {
    const fields = evidenceFields(withExcerpt(typed, source, taken));
    const evidence: Evidence = { ...fields, id: 'e', claim: 'c', source, by: 'me', at: now.toISOString() };
    expect(evidenceFields(draftOf(evidence, now)).place).toEqual({ copy: 'copy', span: taken.span });
    expect(evidenceFields({ ...draftOf(evidence, now), excerpt: 'tower' }).place?.span).toBeNull();
  });
});

describe('sourceFields', () => {
  it('is what the record takes; a confidential source is known to who wrote it down', () => {
    const plain = sourceFields(newSourceFrom('www.example.org'), 'me');
    expect(SourceFields.omit({ knownBy: true }).parse(plain)).toBeTruthy();
    expect(plain).toMatchObject({ knownBy: [], label: null, url: 'https://www.example.org' });
    const secret = { ...newSourceFrom('Jane Roe'), confidential: true, label: 'Official A' };
    expect(sourceFields(secret, 'me')).toMatchObject({ label: 'Official A', knownBy: ['me'] });
  });
});

describe('dates', () => {
  it('know days that exist', () => {
    expect(['2024', '2024-02', '2024-02-29'].every(isWrittenDate)).toBe(true);
    expect(['2023-02-29', '2024-13', '24', 'May 1937'].some(isWrittenDate)).toBe(false);
  });

  it('write a minute of this place', () => expect(localMinute(now)).toBe('2026-11-23T17:01'));
});

describe('a source that is made confidential', () => {
  it('spoke not for attribution until someone says otherwise', () => {
    const open = newSourceFrom('Someone at the ministry');
    expect(confided(open, true)).toMatchObject({ confidential: true, level: 'not-for-attribution' });
    expect(confided({ ...open, level: 'off-record' }, true).level).toBe('off-record');
    expect(confided(confided(open, true), false)).toEqual(open);
  });
});
