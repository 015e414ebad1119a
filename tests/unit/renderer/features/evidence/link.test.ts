import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  setFreshLinks,
  settleFreshLinks,
  useFreshLinks,
} from '../../../../../renderer/features/evidence/fresh-link';
import { lastLink, lastSaid, rememberLink } from '../../../../../renderer/features/evidence/last-link';
import { byQuestion, linkEvidence } from '../../../../../renderer/features/evidence/link';
import { useReadNow } from '../../../../../renderer/features/evidence/read-now';
import { isThere, linkAgain, linkedWords } from '../../../../../renderer/features/evidence/repeat';
import { useNotices } from '../../../../../renderer/app/notices';
import { EvidenceFields, type Evidence } from '../../../../../shared/domain/evidence';
import type { Claim } from '../../../../../shared/domain/claim';
import type { Source } from '../../../../../shared/domain/source';
import { aBridge } from '../../a-bridge';

const claim = (id: string, speaker: string | null = null) =>
  ({ id, number: id, attribution: speaker && { speaker, form: 'direct' } }) as Claim;
const [one, two, quoted] = [claim('1'), claim('2'), claim('3', 'Brandt')];
const source = { id: 's', name: 'Report', uses: 1 } as Source;
const other = { id: 'o', name: 'Letter', uses: 1 } as Source;
const last = { source, stance: 'disputes', grade: 'primary' } as const;
const excerpt = { copy: 'c', span: { start: 3, end: 9 }, words: 'a tower', locator: '¶ 2' };

const link = (fields: Partial<Evidence>) =>
  ({ question: 'fact', excerpt: null, place: null, source, ...fields }) as Evidence;

describe('byQuestion', () => {
  it('answers `said` only where somebody said it', () => {
    expect(byQuestion([one, quoted], 'said')).toEqual([
      { question: 'said', claims: [quoted] },
      { question: 'fact', claims: [one] },
    ]);
    expect(byQuestion([one, quoted], 'fact')).toEqual([{ question: 'fact', claims: [one, quoted] }]);
    expect(byQuestion([one], 'said')).toEqual([{ question: 'fact', claims: [one] }]);
  });
});

describe('linkEvidence', () => {
  const fields = EvidenceFields.parse({ question: 'said', stance: 'supports' });

  it('is one command for claims with the same question, and two otherwise', async () => {
    const run = vi.fn(() => Promise.resolve(true));
    const made = await linkEvidence(run, 's', [one, two], { ...fields, question: 'fact' });
    expect(run).toHaveBeenCalledTimes(1);
    expect(made?.map((link) => link.claim)).toEqual(['1', '2']);
    await linkEvidence(run, 's', [one, quoted], fields);
    expect(run.mock.calls.slice(1)).toMatchObject([
      ['evidence.link', { links: [{ claim: '3' }], fields: { question: 'said' } }],
      ['evidence.link', { links: [{ claim: '1' }], fields: { question: 'fact' } }],
    ]);
  });

  it('answers nothing where it was refused', async () => {
    expect(await linkEvidence(() => Promise.resolve(false), 's', [one], fields)).toBeNull();
  });
});

describe('isThere', () => {
  it('knows a link of the same source and question, and with words only one of the same words', () => {
    const plain = [link({})];
    expect(isThere(plain, 's', 'fact', null)).toBe(true);
    expect(isThere(plain, 's', 'said', null)).toBe(false);
    expect(isThere(plain, 'o', 'fact', null)).toBe(false);
    expect(isThere(plain, 's', 'fact', excerpt)).toBe(false);
    const placed = [link({ place: { copy: 'c', span: { start: 3, end: 9 } } })];
    expect(isThere(placed, 's', 'fact', excerpt)).toBe(true);
    expect(isThere(placed, 's', 'fact', { ...excerpt, span: { start: 3, end: 8 } })).toBe(false);
    expect(isThere(placed, 's', 'fact', { ...excerpt, copy: 'd' })).toBe(false);
  });
});

describe('linkAgain', () => {
  const run = vi.fn((..._command: unknown[]) => Promise.resolve(true));
  const say = vi.fn();
  beforeEach(() => {
    run.mockClear();
    settleFreshLinks();
    useNotices.setState({ notices: [] });
  });

  it('says of the source what was last said of it, with the words that are selected', async () => {
    aBridge({ 'claims.evidence': () => ({ ok: true, value: [] }) });
    const release = vi.fn();
    useReadNow.setState({ release });
    await linkAgain({ run, say }, [one], 'fact', last, excerpt);
    expect(run.mock.calls[0]?.[1]).toMatchObject({
      source: 's',
      fields: {
        ...{ stance: 'disputes', grade: 'primary', excerpt: 'a tower', locator: '¶ 2' },
        place: { copy: 'c', span: { start: 3, end: 9 } },
      },
    });
    // The same words are not for the next claim.
    expect(release).toHaveBeenCalledOnce();
    expect(say).toHaveBeenCalledWith('Linked to claim 1: disputes');
    expect(useFreshLinks.getState()).toMatchObject({ links: [{ claim: '1' }], said: last });
  });

  it('passes over claims that have it, and says so where all have', async () => {
    aBridge({
      'claims.evidence': ({ claim: id }) => ({ ok: true, value: id === '1' ? [link({})] : [] }),
    });
    await linkAgain({ run, say }, [one, two], 'fact', last, null);
    expect(run.mock.calls[0]?.[1]).toMatchObject({ links: [{ claim: '2' }] });
    run.mockClear();
    await linkAgain({ run, say }, [one], 'fact', last, null);
    expect(run).not.toHaveBeenCalled();
    expect(useNotices.getState().notices[0]?.text).toBe('This source is linked to the claim already.');
  });
});

describe('what was last said', () => {
  it('is known by source, and of the last source linked', () => {
    rememberLink(last);
    rememberLink({ source: other, stance: 'context', grade: null });
    expect(lastLink()?.source.id).toBe('o');
    expect(lastSaid('s')).toMatchObject({ stance: 'disputes', grade: 'primary' });
    expect(lastSaid('never')).toBeNull();
    rememberLink(last);
    expect(lastLink()?.source.id).toBe('s');
  });

  it('is told in words', () => {
    expect(linkedWords([one, two], last)).toBe('Linked to 2 claims: disputes');
  });
});

it('forgets fresh links when something else is done', () => {
  setFreshLinks([{ evidence: 'e', claim: '1' }], last);
  settleFreshLinks();
  expect(useFreshLinks.getState()).toEqual({ links: [], said: null });
});
