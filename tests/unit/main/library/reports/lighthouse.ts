/** A report with one of everything: an invented article about an invented lighthouse. */
import { at, id, invent, margit, person, rosalind, source, type Invented } from './invented';

const keeper = person('Jonas Tveit');
const tidebook = source('Tide Book of Sørholm, 1891–1907', {
  creator: 'Harbour office of Sørholm',
  publisher: 'Sørholm municipal archive',
  publishedAt: '1907',
  type: 'document',
  url: 'https://archive.example/tide-book?volume=2&page=36',
  stake: 'independent',
});
const memoir = source('Forty Winters: A Keeper’s Memoir', {
  creator: 'Elias Brandvold',
  publisher: 'Nordlys Press',
  publishedAt: '1934',
  stake: 'party',
});
const official = source('Official A', {
  type: 'interview',
  level: 'not-for-attribution',
  confidential: true,
  stake: 'party',
  knownBy: [rosalind.id, margit.id],
});
const dataset = source('Lights of the North, a register', {
  type: 'dataset',
  publisher: 'Coastal Survey',
  publishedAt: '2024-04-03',
  url: 'doi:10.5555/12345678',
});

export const lighthouse: Invented = {
  title: 'The lamp that burned through the war',
  url: 'https://longview.example/lamp',
  people: [keeper],
  blocks: [
    { role: 'headline', text: 'The lamp that burned through the war' },
    {
      role: 'standfirst',
      text: 'For forty-one years one family kept the light at Sørholm. Then the storm of 1907 took the tower.',
    },
    { role: 'byline', text: 'By Aoife Lindqvist' },
    {
      role: 'paragraph',
      text: 'On the night of 14 January 1907 the sea rose 9 metres above the mole and broke the lower windows of the tower. Elias Brandvold, the keeper, carried the lamp up 112 steps and set it on the gallery, where it burned until morning. All 23 men of the herring fleet came home.',
      runs: [{ type: 'emphasis', start: 111, end: 126 }],
    },
    {
      role: 'paragraph',
      text: 'The harbour office held an inquiry that spring. It concluded that the tower had been built on sand, and that the contractor, Messrs. Holm & Sons, had known it.',
    },
    {
      role: 'quotation',
      text: '“We told them in 1889, and we told them again,” the keeper said. “Nobody from the office ever climbed the stairs.”',
    },
    { role: 'heading', text: 'A light in the war' },
    { role: 'figure', text: 'The tower in 1906, with the gallery lamp.' },
    { role: 'caption', text: 'The tower in 1906, the year before it fell.' },
    { role: 'credit', text: 'Photograph: Sørholm museum' },
    {
      role: 'paragraph',
      text: 'The new tower, finished in 1911, is the tallest on the coast. An official who has seen the papers says that the lamp was never put out in the war, though every other light from here to the border was dark. It is, beyond doubt, the finest lamp ever made.',
      runs: [{ type: 'link', start: 4, end: 13, href: 'https://coast.example/new-tower' }],
    },
  ],
  claims: [
    {
      quotes: ['lamp that burned through the war', 'the lamp was never put out in the war'],
      fields: {
        kind: 'event',
        attribution: { speaker: 'an official', form: 'paraphrase' },
        legal: true,
        statement: 'The lamp of Sørholm was never put out during the war.',
      },
      verdicts: [
        { value: 'unverifiable', reason: 'no-source' },
        { question: 'said', value: 'verified' },
      ],
      evidence: [
        {
          source: official,
          question: 'said',
          excerpt: 'SECRET EXCERPT',
          locator: 'SECRET LOCATOR',
          remark: 'SECRET REMARK',
        },
        {
          source: tidebook,
          stance: 'nothing-found',
          grade: null,
          asked: { whom: 'Sørholm municipal archive', at },
        },
      ],
      notes: [
        { text: 'SECRET NOTE that says who the official is', source: official.id },
        { audience: 'legal', text: 'SECRET TOO', source: official.id },
        { audience: 'desk', text: 'The desk knows of the official.' },
      ],
    },
    {
      quotes: ['forty-one years'],
      fields: { kind: 'figure' },
      verdicts: [{ value: 'disputed', reason: 'imprecise' }],
      evidence: [
        {
          source: memoir,
          stance: 'disputes',
          grade: 'secondary',
          locator: 'p. 12',
          excerpt: 'My father took the light in the spring of 1868 and I gave it up in the winter of 1907.',
        },
      ],
      queries: [
        {
          text: 'The memoir gives 39 years at most. May we say “almost forty years”?',
          proposed: 'For almost forty years one family kept the light at Sørholm.',
          due: '2026-11-25T12:00:00.000Z',
        },
      ],
    },
    {
      quotes: ['the storm of 1907 took the tower'],
      verdicts: [{ value: 'verified' }],
      evidence: [{ source: tidebook, locator: 'vol. 2, p. 36', excerpt: 'The tower is gone.' }],
      fields: {
        review: 'signed-off',
        signOffs: [{ id: id('signoff'), as: 'editor', by: margit.id, at, holds: true }],
      },
    },
    {
      quotes: ['the sea rose 9 metres above the mole and broke the lower windows of the tower'],
      fields: { id: id('storm'), kind: 'event' },
      verdicts: [
        {
          value: 'verified',
          reopened: { at, why: 'number changed: “7 metres” is now “9 metres”' },
        },
      ],
      evidence: [
        {
          source: tidebook,
          locator: 'vol. 2, p. 35',
          excerpt: 'Høyvann 7,1 m over moloen kl. 23.40.',
          translation: 'High water 7.1 m above the mole at 23.40.',
          translator: 'Jonas Tveit',
          remark: 'The figure of 9 metres is in no volume.',
        },
        { source: dataset, stance: 'context', grade: 'secondary' },
      ],
      history: [
        { question: 'fact', act: 'given', value: 'disputed', reason: 'wrong', why: null, by: keeper.id, at },
        {
          question: 'fact',
          act: 'taken-back',
          value: 'unchecked',
          reason: null,
          why: null,
          by: keeper.id,
          at,
        },
        { question: 'fact', act: 'given', value: 'verified', reason: null, why: null, by: rosalind.id, at },
        {
          question: 'fact',
          act: 'reopened',
          value: 'verified',
          reason: null,
          why: 'number changed: “7 metres” is now “9 metres”',
          by: null,
          at,
        },
      ],
    },
    { quotes: ['9 metres above the mole'], fields: { parent: id('storm'), kind: 'figure' } },
    {
      quotes: ['carried the lamp up 112 steps'],
      fields: {
        kind: 'figure',
        waiting: { on: 'the lighthouse museum', since: at, until: '2026-11-26T10:00:00.000Z' },
        assignee: keeper.id,
      },
    },
    {
      quotes: ['112 steps and set it on the gallery, where it burned until morning'],
      verdicts: [{ value: 'unverifiable', reason: 'on-author' }],
      fields: { kind: 'description' },
    },
    { quotes: ['All 23 men of the herring fleet came home'], fields: { kind: 'figure', priority: true } },
    {
      quotes: [
        'the tower had been built on sand, and that the contractor, Messrs. Holm & Sons, had known it',
      ],
      verdicts: [{ value: 'disputed', reason: 'wrong' }],
      fields: { legal: true, resolution: 'corrected', kind: 'cause' },
      evidence: [
        {
          source: tidebook,
          stance: 'disputes',
          locator: 'appendix, ¶ 3',
          excerpt: 'Of the ground the contractor could have known nothing.',
        },
      ],
      notes: [
        { audience: 'legal', text: 'The firm still exists under another name.' },
        { audience: 'desk', text: 'Corrected in the text of draft 3.' },
      ],
    },
    {
      quotes: ['“We told them in 1889, and we told them again,” the keeper said'],
      fields: { kind: 'quotation', attribution: { speaker: 'Elias Brandvold', form: 'direct' } },
      verdicts: [{}, { question: 'said', value: 'disputed', reason: 'quote-altered' }],
      evidence: [
        {
          source: memoir,
          question: 'said',
          stance: 'disputes',
          locator: 'p. 201',
          excerpt: 'I wrote to them in 1889, and had no answer.',
        },
      ],
    },
    { quotes: ['the year before it fell'], verdicts: [{ value: 'verified' }], fields: { kind: 'date' } },
    {
      quotes: ['the tallest on the coast'],
      verdicts: [{ value: 'disputed', reason: 'sources-conflict' }],
      fields: { kind: 'superlative' },
    },
    {
      quotes: ['the finest lamp ever made'],
      verdicts: [{ value: 'opinion' }],
      fields: { kind: 'superlative' },
    },
  ],
  remarks: [
    {
      id: id('remark'),
      article: id('article'),
      revision: id('revision'),
      start: 0,
      end: 8,
      kind: 'loaded-term',
      text: '“The lamp” makes it sound as if it were the same lamp.',
      by: margit.id,
      at,
    },
    {
      id: id('remark 2'),
      article: id('article'),
      revision: null,
      start: null,
      end: null,
      kind: 'reply-not-sought',
      text: 'Nobody asked the successor of Holm & Sons.',
      by: rosalind.id,
      at,
    },
  ],
};

export const lighthouseModel = () => invent(lighthouse);
