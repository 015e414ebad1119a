import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { claimWordings } from '../../../../../main/library/revisions/claim-wordings';
import { openDesk, type Desk } from '../../../../helpers/record';
import { revise } from '../../../../helpers/revise';

const tower = 'The tower stands 330 metres tall, the guide said.';
const others = ['Some 300 workers built it.', 'It opened in 1889.'];
const first = [tower, ...others];

/** Each step of the only place as `number state words kinds`, and the words as they stand in their sentence. */
function told(desk: Desk, claim: string): string[] {
  const [place] = claimWordings(desk.store.database, claim);
  return place!.steps.map(({ number, state, byHand, wording, kinds }) => {
    const words = wording && wording.sentence.slice(wording.quote.start, wording.quote.end);
    return [number, state ?? 'first', ...(byHand ? ['by hand'] : []), words ?? '–', ...kinds].join(' | ');
  });
}

const anchorOf = (desk: Desk, claim: string) => claimWordings(desk.store.database, claim)[0]!.anchor;

function placed(desk: Desk, made: { article: string }, claim: string, words: string): void {
  const { id: revision, text } = desk.store.database.get<{ id: string; text: string }>(
    'SELECT revision.id, text FROM article JOIN revision ON revision.id = revision WHERE article.id = ?',
    [made.article],
  )!;
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  desk.run('claim.anchor', { claim, anchor: v7(), revision, span, instead: anchorOf(desk, claim) });
}

describe('the wordings of a claim', () => {
  it('are one where there was no revision before', () => {
    const desk = openDesk();
    const made = desk.article(first);
    const claim = desk.claim(made, '330 metres');
    expect(claimWordings(desk.store.database, claim)).toEqual([
      {
        anchor: expect.any(String),
        steps: [
          {
            ...{ revision: made.revision, number: 1, createdAt: expect.any(String) },
            ...{ state: null, byHand: false, kinds: [] },
            wording: { sentence: tower, quote: { start: 17, end: 27 } },
          },
        ],
      },
    ]);
    expect(claimWordings(desk.store.database, v7())).toEqual([]);
  });

  it('go through the revisions, the oldest first, with what changed and when each came', () => {
    const desk = openDesk();
    const made = desk.article(first);
    const claim = desk.claim(made, '330 metres');
    const second = revise(desk, made, ['It was a fine day.', tower, ...others]);
    revise(desk, made, [tower.replace('330', '324'), ...others]);
    revise(desk, made, [tower.replace('330', '324').replace(', the guide said', ''), ...others]);
    expect(told(desk, claim)).toEqual([
      '1 | first | 330 metres',
      '2 | exact | 330 metres',
      '3 | edited | 324 metres | number',
      '4 | moved | 324 metres | attribution | wording',
    ]);
    const { steps } = claimWordings(desk.store.database, claim)[0]!;
    expect(steps.map(({ createdAt }) => createdAt)).toEqual([...steps.map((step) => step.createdAt)].sort());
    expect(steps[1]?.revision).toBe(second);
    expect(steps[3]?.wording?.sentence).toBe('The tower stands 324 metres tall.');
  });

  it('begin in the revision in which the claim was marked', () => {
    const desk = openDesk();
    const made = desk.article(first);
    const second = [tower, 'It is painted anew.', others[1]!];
    const revision = revise(desk, made, second);
    const claim = desk.claim({ ...made, revision, text: second.join('\n\n') }, 'painted anew');
    revise(desk, made, second);
    expect(told(desk, claim)).toEqual(['2 | first | painted anew', '3 | exact | painted anew']);
  });

  it('say which of several same words are meant', () => {
    const desk = openDesk();
    const made = desk.article(['A very, very tall tower.']);
    const claim = v7();
    const spans = [{ start: 8, end: 12 }];
    desk.run('claim.mark', { claim, article: made.article, revision: made.revision, spans });
    expect(claimWordings(desk.store.database, claim)[0]?.steps[0]?.wording).toEqual({
      sentence: 'A very, very tall tower.',
      quote: { start: 8, end: 12 },
    });
  });

  it('are words, also where white space was marked with them', () => {
    const desk = openDesk();
    const made = desk.article(['It is tall. It is old. ', 'So it is.']);
    const claim = desk.claim(made, ' It is old. ');
    expect(claimWordings(desk.store.database, claim)[0]?.steps[0]?.wording).toEqual({
      sentence: 'It is tall. It is old.',
      quote: { start: 11, end: 22 },
    });
  });

  it('have no words where they are gone, and are compared with the last that there were when they are back', () => {
    const desk = openDesk();
    const made = desk.article(first);
    const claim = desk.claim(made, '330 metres');
    revise(desk, made, others);
    revise(desk, made, [...others, 'Nobody lives there.']);
    revise(desk, made, [tower.replace('330', '324'), ...others]);
    expect(told(desk, claim)).toEqual([
      '1 | first | 330 metres',
      '2 | gone | –',
      '3 | gone | –',
      '4 | edited | 324 metres | number',
    ]);
    revise(desk, made, others);
    revise(desk, made, [tower.replace('330', '324'), ...others]);
    expect(told(desk, claim).slice(4)).toEqual([
      '5 | gone | –',
      expect.stringMatching(/^6 \| \w+ \| 324 metres$/),
    ]);
  });

  it('say that a person chose the place that a draft had lost, and no longer once that is undone', () => {
    const desk = openDesk();
    const made = desk.article(first);
    const claim = desk.claim(made, '330 metres');
    revise(desk, made, [...others, 'It measures 324 metres from the ground to its aerial.']);
    expect(told(desk, claim)).toEqual(['1 | first | 330 metres', '2 | gone | –']);
    placed(desk, made, claim, '324 metres');
    const [, second] = told(desk, claim);
    expect(second).toMatch(/^2 \| edited \| by hand \| 324 metres \| number/);
    desk.record.undo(v7(), desk.ana, 'undo');
    expect(told(desk, claim)).toEqual(['1 | first | 330 metres', '2 | gone | –']);
    desk.record.undo(v7(), desk.ana, 'redo');
    revise(desk, made, [...others, 'It measures 324 metres from the ground to its aerial.', 'So it is.']);
    expect(told(desk, claim)[1]).toBe(second);
    expect(told(desk, claim)[2]).toBe('3 | exact | 324 metres');
  });

  it('are put by hand later than they were lost: the revisions between say so', () => {
    const desk = openDesk();
    const made = desk.article(first);
    const claim = desk.claim(made, '330 metres');
    revise(desk, made, others);
    revise(desk, made, [...others, 'The height is given as 330 metres by all.']);
    if (told(desk, claim)[2] !== '3 | gone | –') throw new Error('it was found without a person');
    placed(desk, made, claim, '330 metres');
    expect(told(desk, claim).slice(0, 2)).toEqual(['1 | first | 330 metres', '2 | gone | –']);
    expect(told(desk, claim)[2]).toMatch(/^3 \| moved \| by hand \| 330 metres \| /);
  });

  it('have no words either where they may stand in several places', () => {
    const desk = openDesk();
    const made = desk.article(['The pier was opened in 1911.', 'It cost 40 crowns.', 'It stands.']);
    const claim = desk.claim(made, 'It cost 40 crowns.');
    revise(desk, made, [
      'The market stands where it stood.',
      'It cost 40 crowns.',
      'The gate was painted.',
      'It cost 40 crowns.',
      'The hall was pulled down.',
    ]);
    expect(told(desk, claim)).toEqual(['1 | first | It cost 40 crowns.', '2 | ambiguous | –']);
  });

  it('are told of each place in the order of the text, a later one since it was added', () => {
    const desk = openDesk();
    const made = desk.article(first);
    const claim = desk.claim(made, '330 metres');
    const second = ['330 metres of iron', ...first];
    const revision = revise(desk, made, second);
    desk.run('claim.anchor', { claim, anchor: v7(), revision, span: { start: 0, end: 10 } });
    const places = claimWordings(desk.store.database, claim);
    expect(places.map(({ steps }) => steps.map(({ number, byHand }) => [number, byHand]))).toEqual([
      [[2, false]],
      [
        [1, false],
        [2, false],
      ],
    ]);
  });
});
