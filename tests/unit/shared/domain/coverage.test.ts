import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf, surveyOf, type SurveyedSentence } from '../../../../shared/domain/coverage';
import type { Claim } from '../../../../shared/domain/claim';
import { joinBlocks } from '../../../../shared/domain/text';
import type { BlockRole } from '../../../../shared/domain/block';
import type { VerdictValue } from '../../../../shared/domain/verdict';

type Covering = Pick<Claim, 'anchors' | 'verdicts' | 'signOffs'>;

/** A revision of blocks whose sentences end at `. ` */
function revision(...parts: [BlockRole, string][]) {
  const { text, spans } = joinBlocks(parts.map(([, words]) => words));
  const blocks = parts.map(([role], i) => ({ id: '', role, level: null, runs: [], ...spans[i]! }));
  const sentences = spans.flatMap((span) => [
    span.start,
    ...[...text.slice(span.start, span.end).matchAll(/\. /g)].map((m) => span.start + m.index + 2),
  ]);
  return { text, blocks, sentences };
}

function claim(start: number, end: number, value: VerdictValue = 'unchecked', holds?: boolean): Covering {
  return {
    anchors: [
      { id: '', revision: '', start, end, quote: '', prefix: '', suffix: '', sentence: '', state: 'exact' },
    ],
    verdicts: [{ question: 'fact', value, reason: null, by: null, at: null, reopened: null }],
    signOffs: holds === undefined ? [] : [{ id: '', as: 'editor', by: '', at: '', holds }],
  };
}

const over = (text: string, words: string, ...rest: [VerdictValue?, boolean?]) =>
  claim(text.indexOf(words), text.indexOf(words) + words.length, ...rest);

describe('surveyOf', () => {
  it('counts sentences with a figure, a name or a quotation, and leaves the byline out', () => {
    const survey = surveyOf(
      revision(
        ['headline', 'Thirty-four seconds at Lakehurst'],
        ['byline', 'By Anna Weber, 3 June'],
        ['paragraph', 'The fire was quick. Some 230 men stood by. He said “run”. It was over.'],
      ),
      'en',
    );
    expect(survey.map((sentence) => sentence.checkable)).toEqual([true, false, true, true, false]);
    expect(survey.map((sentence) => sentence.words)).toEqual([5, 4, 5, 3, 3]);
  });

  it('counts every sentence where names have no capitals', () => {
    const [sentence] = surveyOf(revision(['paragraph', '東京は会談を拒否した']), 'ja');
    expect(sentence?.checkable).toBe(true);
  });
});

describe('coverageOf', () => {
  const given = revision([
    'paragraph',
    'Of the 97 people aboard 36 died. Herbert Morrison came by train. It was late.',
  ]);
  const survey = surveyOf(given, 'en');
  const shares = (claims: Covering[]) => {
    const { claimed, judged, signedOff } = coverageOf(survey, claims);
    return [claimed, judged, signedOff].map((share) => Math.round(share * 100));
  };

  it('is nothing without claims, and names the figures that nobody claimed', () => {
    const coverage = coverageOf(survey, []);
    expect([coverage.words, coverage.claimed]).toEqual([12, 0]);
    expect(coverage.figures.map(({ start, end }) => given.text.slice(start, end))).toEqual([
      '97 people',
      '36 died',
    ]);
  });

  it('counts a sentence as far as its figures are claimed', () => {
    const first = over(given.text, '97 people');
    expect(shares([first])).toEqual([29, 0, 0]);
    expect(shares([first, over(given.text, '36 died')])).toEqual([58, 0, 0]);
    expect(coverageOf(survey, [first]).figures).toHaveLength(1);
  });

  it('counts what is judged and what is signed off, but no sign-off that no longer holds', () => {
    const all = (...rest: [VerdictValue?, boolean?]) => [
      over(given.text, 'Of the 97 people aboard 36 died', ...rest),
      over(given.text, 'came by train', ...rest),
    ];
    expect(shares(all())).toEqual([100, 0, 0]);
    expect(shares(all('verified'))).toEqual([100, 100, 0]);
    expect(shares(all('verified', false))).toEqual([100, 100, 0]);
    expect(shares(all('verified', true))).toEqual([100, 100, 100]);
  });

  it('does not count a reopened verdict, or a claim that stands nowhere in this text', () => {
    const reopened = over(given.text, '97 people aboard 36', 'verified');
    reopened.verdicts[0]!.reopened = { at: '', why: '' };
    expect(shares([reopened])).toEqual([58, 0, 0]);
    const lost = over(given.text, '97 people aboard 36', 'verified');
    lost.anchors[0]!.state = 'gone';
    expect(shares([lost])).toEqual([0, 0, 0]);
  });

  it('takes a claim on a sentence without anything checkable into the count', () => {
    expect(coverageOf(survey, [over(given.text, 'It was late')]).words).toBe(15);
  });

  it('keeps each share between 0 and the one before, whatever the claims', () => {
    const span = fc
      .tuple(fc.nat(given.text.length), fc.nat(given.text.length))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const);
    const value = fc.constantFrom<VerdictValue>('unchecked', 'verified', 'disputed');
    const some = fc.array(
      fc.tuple(span, value, fc.boolean()).map(([[start, end], v, holds]) => claim(start, end, v, holds)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(some, (claims) => {
        const { claimed, judged, signedOff } = coverageOf(survey, claims);
        expect(claimed).toBeLessThanOrEqual(1 + 1e-9);
        expect(judged).toBeLessThanOrEqual(claimed + 1e-9);
        expect(signedOff).toBeLessThanOrEqual(judged + 1e-9);
        expect(signedOff).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('answers 0 for an article without text', () => {
    const none: SurveyedSentence[] = surveyOf(revision(['figure', '']), null);
    expect(coverageOf(none, [])).toEqual({ words: 0, claimed: 0, judged: 0, signedOff: 0, figures: [] });
  });
});
