import { describe, expect, it } from 'vitest';
import type { Evidence } from '@shared/domain/evidence';
import { citationOf, sourcesOf } from '../../../../../renderer/features/checked-before/links';
import { aCheck, anEarlier, aSource } from './an-earlier';

const [a, b] = [aSource({ id: 'a' }), aSource({ id: 'b' })];
const linkTo = (source: Evidence['source']) => ({ id: 'link', source, stance: 'context' }) as Evidence;

describe('what an earlier claim rests on', () => {
  it('is each source once for each thing it says, with all its links', () => {
    const found = sourcesOf({
      evidence: [
        { id: '1', source: a, stance: 'supports' },
        { id: '2', source: b, stance: 'supports' },
        { id: '3', source: a, stance: 'supports' },
        { id: '4', source: a, stance: 'disputes' },
      ],
    });
    expect(found.map(({ source, stance, links }) => [source.id, stance, ...links])).toEqual([
      ['a', 'supports', '1', '3'],
      ['b', 'supports', '2'],
      ['a', 'disputes', '4'],
    ]);
  });
});

describe('the citation of a fact-check made elsewhere', () => {
  it('is found by its address', () => {
    const cited = linkTo(aSource({ url: 'https://www.checks.example/burn' }));
    expect(citationOf(aCheck(), [linkTo(a), cited])).toBe(cited);
    expect(citationOf(aCheck({ url: 'https://checks.example/other' }), [cited])).toBe(null);
  });

  it('is found by what it is called where it has no address', () => {
    const named = linkTo(aSource({ name: 'Did it burn?' }));
    expect(citationOf(aCheck({ url: null }), [named])).toBe(named);
    const bare = linkTo(aSource({ name: 'It burned out in 34 seconds' }));
    expect(citationOf(aCheck({ url: null, title: null }), [bare])).toBe(bare);
  });

  it('is none for a claim of this library', () => {
    expect(citationOf(anEarlier(), [linkTo(aSource({ name: 'The airship' }))])).toBe(null);
  });
});
