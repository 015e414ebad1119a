import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '@shared/domain/article';
import { isNothingTouched, isSameDraft, type RevisionSummary } from '@shared/domain/revision-summary';
import { inlineJobs } from '../../../../../main/library/jobs';
import { previewRevision } from '../../../../../main/library/revisions/preview-revision';
import { listClaims } from '../../../../../main/library/store/queries/claims';
import { extractionOf, openDesk, type Desk } from '../../../../helpers/record';
import { revise } from '../../../../helpers/revise';

type Made = ReturnType<Desk['article']>;

const guide = 'It was called "the tallest - and the best" of towers by the guide.';
const first = [
  'The tower stands 330 metres tall.',
  'Some 300 workers built it, the guide said.',
  'It opened in 1889.',
  guide,
  'The firm made 5 million in 2019.',
];
const second = [
  'A second tower was begun across the river this spring.',
  'The tower stands 330 metres tall.',
  'Some 320 workers built it, the guide said.',
  'It was called “the tallest – and the best” of towers by the guide.',
  'The firm made 6 million in 2019. The firm made 7 million in 2019.',
];

const preview = (desk: Desk, { article }: Made, draft: Extraction): Promise<RevisionSummary> =>
  previewRevision({ store: desk.store, jobs: inlineJobs() }, article, draft);

function remarkOn(desk: Desk, { article, revision, text }: Made, quote: string): void {
  const start = text.indexOf(quote);
  const span = { start, end: start + quote.length };
  const input = { article, revision, span, kind: 'other' as const, text: 'Says who?' };
  desk.run('remark.add', { remark: v7(), ...input });
}

const quotes = [
  '330 metres',
  'Some 300 workers built it',
  'opened in 1889',
  '"the tallest - and the best"',
  'The firm made 5 million in 2019.',
];

describe('the summary of a draft', () => {
  it('tells of each claim what becomes of it, with both sentences and what changed', async () => {
    const desk = openDesk();
    const made = desk.article(first);
    const claims = quotes.map((quote) => desk.claim(made, quote));
    desk.run('verdict.give', { claims, question: 'fact', value: 'verified' });
    desk.run('signoff.give', { claims: claims.slice(0, 2), as: 'editor' }, desk.ben);
    const summary = await preview(desk, made, extractionOf(second));
    expect(summary).toMatchObject({ title: 'A tower', revision: 2, remarks: [] });
    expect(summary.counts).toEqual({ carried: 2, reopened: 1, ambiguous: 1, gone: 1, new: 1 });
    expect(summary.claims.map(({ number, outcome }) => [number, outcome])).toEqual([
      ['1', 'carried'],
      ['2', 'reopened'],
      ['3', 'gone'],
      ['4', 'carried'],
      ['5', 'ambiguous'],
    ]);
    const [exact, edited, gone, styled, ambiguous] = summary.claims;
    expect(exact).toMatchObject({ places: [{ state: 'exact', changes: [] }], signOffs: [{ holds: true }] });
    expect(edited).toMatchObject({
      places: [{ state: 'edited', before: first[1], after: second[2], changes: ['number'] }],
      verdicts: [{ value: 'verified', reopened: null }],
      signOffs: [{ as: 'editor', by: desk.ben }],
    });
    expect(gone).toMatchObject({ places: [{ before: first[2], after: null }], still: false });
    expect(styled).toMatchObject({ places: [{ before: guide, after: second[3], changes: ['style'] }] });
    expect(ambiguous?.places[0]).toMatchObject({ before: first[4], after: null });
    // Alike to the letter, so only what stands around them tells them apart.
    const around = ambiguous?.places[0]?.candidates.map(({ before, behind }) => `${before}|${behind}`);
    expect(new Set(around).size).toBe(2);
    expect(isNothingTouched(summary)).toBe(false);
  });

  it('tells the sentences that are new, with their blocks', async () => {
    const desk = openDesk();
    const made = desk.article(first);
    const { newSentences, claims } = await preview(desk, made, extractionOf(second));
    expect(claims).toEqual([]);
    const [only] = newSentences;
    expect(newSentences).toHaveLength(1);
    expect(only).toEqual({ start: 0, end: second[0]!.length, text: second[0], block: 0, role: 'paragraph' });
  });

  it('records nothing, and is what the revision then makes of them', async () => {
    const desk = openDesk();
    const made = desk.article(first);
    for (const quote of quotes) desk.claim(made, quote);
    remarkOn(desk, made, 'opened');
    const before = listClaims(desk.store.database, made.article);
    const summary = await preview(desk, made, extractionOf(second));
    expect(listClaims(desk.store.database, made.article)).toEqual(before);
    expect(summary.remarks).toMatchObject([{ quote: 'opened', text: 'Says who?' }]);
    revise(desk, made, extractionOf(second));
    const after = new Map(listClaims(desk.store.database, made.article).map((claim) => [claim.id, claim]));
    for (const { claim, places } of summary.claims)
      expect(after.get(claim)?.anchors.map(({ state }) => state)).toEqual(places.map(({ state }) => state));
  });

  it('says of a claim that stood nowhere that it stands nowhere still', async () => {
    const desk = openDesk();
    const made = desk.article(first);
    desk.claim(made, 'opened in 1889');
    revise(desk, made, extractionOf(first.slice(0, 2)));
    const summary = await preview(desk, made, extractionOf(first.slice(0, 1)));
    expect(summary.claims).toMatchObject([{ outcome: 'gone', still: true }]);
  });

  it('takes a claim for gone where all its places are', async () => {
    const desk = openDesk();
    const made = desk.article(first);
    const claim = desk.claim(made, 'opened in 1889');
    const start = made.text.indexOf('330');
    const place = { claim, anchor: v7(), revision: made.revision };
    desk.run('claim.anchor', { ...place, span: { start, end: start + 3 } });
    const one = await preview(desk, made, extractionOf([first[0]!]));
    expect(one.claims).toMatchObject([{ outcome: 'reopened' }]);
    const none = await preview(desk, made, extractionOf(['Quite another text.']));
    expect(none.claims).toMatchObject([{ outcome: 'gone', places: [{ after: null }, { after: null }] }]);
  });

  it('knows a draft of which no sentence was there, as it is or edited', async () => {
    const desk = openDesk();
    const made = desk.article(first);
    const whole = async (...texts: string[]) =>
      (await preview(desk, made, extractionOf(texts))).changed.whole;
    const bread = ['Take two spoons of flour. Stir them well.', 'Bake the bread for an hour.'];
    expect(await whole(...bread)).toBe(true);
    expect(await whole(...bread, 'Some 320 workers built it, the guide said.')).toBe(false);
    expect(await whole(...second)).toBe(false);
  });

  it('knows a draft that says nothing else, in its text, its parts and what is known of it', async () => {
    const desk = openDesk();
    const made = desk.article(first);
    const same = await preview(desk, made, extractionOf(first));
    expect([isSameDraft(same), isNothingTouched(same)]).toEqual([true, true]);
    const heading = await preview(desk, made, extractionOf(first, ['heading']));
    expect(heading.changed).toEqual({ text: false, blocks: true, whole: false });
    const titled = await preview(desk, made, { ...extractionOf(first), title: 'Two towers' });
    expect(titled.data).toEqual([{ field: 'title', before: 'A tower', after: 'Two towers' }]);
    expect([isSameDraft(heading), isSameDraft(titled), isNothingTouched(titled)]).toEqual([
      false,
      false,
      true,
    ]);
  });
});
