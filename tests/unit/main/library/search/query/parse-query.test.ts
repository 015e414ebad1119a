import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../../../main/library/search/analysis/fold';
import { parseByLunr } from '../../../../../../main/library/search/query/lunr-parser';
import { parseQuery } from '../../../../../../main/library/search/query/parse-query';

const fields = ['title', 'text'];

/** A query's clauses, written shortly: `+title:word~1^2`, `!` for one that skips analysis. */
function clausesOf(query: string, unfinished = false): string[] {
  return parseQuery(query, fields, { unfinished }).clauses.map(
    ({ term, fields: among, boost, editDistance, presence, usePipeline }) =>
      [
        ['', '', '+', '-'][presence],
        among.length === 1 ? `${among[0] ?? ''}:` : '',
        term,
        usePipeline ? '' : '!',
        editDistance === undefined ? '' : `~${editDistance}`,
        boost === 1 ? '' : `^${boost}`,
      ].join(''),
  );
}

const problemOf = (query: string, unfinished = false) => parseQuery(query, fields, { unfinished }).problem;

describe('parseQuery', () => {
  describe('plain words', () => {
    it.each([
      ['putin,', ['putin,']],
      ['12:30', ['12:30']],
      ['"putin', ['"putin']],
      ["don't", ["don't"]],
      ['(a)', ['(a)']],
      ['a/b', ['a/b']],
      ['C++', ['c++']],
      ['Trump: a life', ['trump', 'a', 'life']],
      ['Trump - Putin', ['trump', 'putin']],
      ['https://example.org/a?b=c', ['https://example.org/a?b=c']],
      [':) putin', ['putin']],
      ['5.93 1,750 50% $3m', ['5.93', '1,750', '50%', '$3m']],
      ['putin*,', ['putin*!']],
      ['(title:putin)', ['title:putin)']],
      ['title:12:30', ['title:12:30']],
      ['putin +', ['putin']],
    ])('%s is no problem', (query, clauses) => {
      expect(clausesOf(query)).toEqual(clauses);
      expect(problemOf(query)).toBeNull();
    });

    it.each(['', ' ', '-', '+', '*', '**', '~', '^', ':', '"', '(', '\\', '“”', '+ -'])(
      '“%s” asks for nothing',
      (query) => {
        expect(parseQuery(query, fields)).toEqual({ clauses: [], phrases: [], problem: null });
      },
    );
  });

  describe('what lunr reads', () => {
    const word = fc.stringMatching(/^[a-zéÜё0-9](?:[a-zA-Z.,'/]{0,4}[a-zA-ZéÜё0-9])?$/);
    const clean = fc.stringMatching(/^[a-zéÜ0-9]{1,4}$/);
    const star = fc.tuple(clean, clean).map(([one, other]) => `${one}*${other}`);
    const term = fc
      .tuple(
        fc.constantFrom('', '', '+', '-'),
        fc.constantFrom('', '', 'title:', 'text:'),
        fc.oneof(
          word,
          word,
          star,
          clean.map((one) => `${one}*`),
          clean.map((one) => `*${one}`),
        ),
        fc.constantFrom('', '', '~1', '~3', '^10', '~0^2', '^3~2'),
      )
      .map((parts) => parts.join(''));
    const query = fc
      .array(fc.tuple(term, fc.constantFrom(' ', '  ', '\t', '-')), { maxLength: 6 })
      .map((terms) => terms.flat().join(''));

    it('has lunr’s own clauses, those with a star folded', () => {
      fc.assert(
        fc.property(query, (text) => {
          const expected = parseByLunr(text, fields);
          fc.pre(Array.isArray(expected) && !/(?:^|\s)-(?=\s|$)/u.test(text));
          const clauses = Array.isArray(expected) ? expected : [];
          for (const clause of clauses) if (!clause.usePipeline) clause.term = fold(clause.term);
          expect(parseQuery(text, fields)).toEqual({ clauses, phrases: [], problem: null });
        }),
        { numRuns: 1500 },
      );
    });

    it('takes fields in capitals', () => {
      expect(clausesOf('Title:Putin')).toEqual(['title:putin']);
    });
  });

  it('leaves out a sign before a word that has one', () => {
    for (const query of ['+ +bb', '- +bb', '+ + +bb'])
      expect(parseQuery(query, fields).clauses).toMatchObject([{ term: 'bb', presence: 2 }]);
  });

  it('keeps a word with a sign behind a field without its word', () => {
    expect(parseQuery('title: +bb', fields).clauses.map(({ term }) => term)).toContain('bb');
  });

  it('keeps a word with signs behind a field that there is not', () => {
    expect(parseQuery('mole:tower:++bb', fields).clauses.map(({ term }) => term)).toContain('bb');
  });

  it('keeps the words around several signs in a row', () => {
    expect(parseQuery('tower-++bb', fields).clauses.map(({ term }) => term)).toEqual(
      expect.arrayContaining(['tower', 'bb']),
    );
  });

  it('searches the words of whatever is typed, and never throws', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '+',
        '-',
        '~',
        '^',
        '*',
        ':',
        '"',
        '“',
        '»',
        '«',
        '\\',
        ' ',
        ',',
        '(',
        ')',
        '~2',
        '^2',
        'title:',
        'foo:',
      ),
      fc.stringMatching(/^[b-d]{2,4}$/),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, unfinished) => {
        const text = pieces.join('');
        const { clauses, phrases } = parseQuery(text, fields, { unfinished });
        const searched = [...clauses.map(({ term }) => term), ...phrases.flatMap(({ words }) => words)].join(
          ' ',
        );
        for (const [word] of text.matchAll(/(?<![a-z])[b-d]+(?![a-z:])/gu)) expect(searched).toContain(word);
      }),
      { numRuns: 500 },
    );
  });

  describe('what is wrong', () => {
    it.each([
      [
        'foo:bar',
        0,
        7,
        ['foo:bar', 'foo', 'bar'],
        'There is no field “foo”. Fields are title, text. Searched as words.',
      ],
      [
        'war +foo:bar',
        4,
        12,
        ['war', '+foo', '+bar'],
        'There is no field “foo”. Fields are title, text. Searched as words.',
      ],
      ['title:', 0, 6, [], 'Write what “title” should hold: title:word.'],
      ['war boost^', 4, 10, ['war', 'boost'], 'Write a whole number after “^”, as in word^2.'],
      ['putin~ war', 0, 6, ['putin', 'war'], 'Write after “~” how many letters may differ, as in word~1.'],
      ['~2 war', 0, 2, ['2', 'war'], 'Write a word right before “~”.'],
      ['--war', 0, 5, ['war'], 'Put one sign before a word or a field: +word, -word.'],
      ['war putin~9', 4, 11, ['war', 'putin~3'], 'At most 3 letters may differ.'],
    ])('%s', (query, start, end, clauses, message) => {
      expect(clausesOf(query)).toEqual(clauses);
      expect(problemOf(query)).toEqual({ message, start, end });
    });

    it('is told of the first place', () => {
      expect(problemOf('a b^ foo:c')).toMatchObject({ start: 2, end: 4 });
    });
  });

  describe('phrases', () => {
    it.each([
      ['"Climate Change" report', 'climate change', fields],
      ['„Klima wandel“', 'klima wandel', fields],
      ['«le climat»', 'le climat', fields],
      ['»das Klima«', 'das klima', fields],
      ['“the\n who,”', 'the who', fields],
      ['title:"Élection  now"', 'election now', ['title']],
      ['Title: "now"', 'now', ['title']],
    ])('%s', (query, text, among) => {
      expect(parseQuery(query, fields).phrases).toEqual([
        { text, fields: among, presence: 'required', words: text.split(' ') },
      ]);
      expect(problemOf(query)).toBeNull();
    });

    it('has its words as clauses that must be there', () => {
      expect(clausesOf('report title:"climate change"^2')).toEqual([
        'report',
        '+title:climate^2',
        '+title:change^2',
      ]);
    });

    it('may be what must not be there, each word of it alone being allowed', () => {
      expect(clausesOf('war -"fake news"')).toEqual(['war']);
      expect(parseQuery('war -"fake news"', fields).phrases[0]).toMatchObject({
        presence: 'prohibited',
        text: 'fake news',
      });
    });

    it('says what it can’t have', () => {
      expect(problemOf('war "a b"~2')).toMatchObject({ start: 4, end: 11 });
      expect(problemOf('foo:"a b"')).toMatchObject({ start: 0, end: 9 });
      expect(parseQuery('foo:"a b"', fields).phrases[0]?.fields).toEqual(fields);
    });

    it('leaves the places of what stands around it as they are', () => {
      expect(problemOf('"a b" foo:c')).toMatchObject({ start: 6, end: 11 });
    });

    it('needs a closing mark, and a mark within a word is none', () => {
      expect(parseQuery('"climate change', fields).phrases).toEqual([]);
      expect(parseQuery('5" by 7"', fields).phrases).toEqual([]);
    });
  });

  describe('unfinished', () => {
    it.each([
      ['putin', ['putin', 'putin*^0.2']],
      ['war title:pu', ['war', 'title:pu', 'title:pu*^0.2']],
      ['+putin', ['+putin*']],
      ['a/bc', ['a/bc', 'a/bc*^0.2']],
      ['"a b" cd', ['cd', 'cd*^0.2', '+a', '+b']],
    ])('%s may go on', (query, clauses) => {
      expect(clausesOf(query, true)).toEqual(clauses);
      expect(problemOf(query, true)).toBeNull();
    });

    it.each(['putin ', '-putin', 'putin~1', 'putin^2', 'p', 'pu*', 'putin,', '"a b"'])(
      '“%s” is finished',
      (query) => {
        expect(clausesOf(query, true)).toEqual(clausesOf(query));
      },
    );

    it.each(['title:', 'war +', 'boost^', 'putin~', 'foo:ba', '--'])('%s is no problem yet', (query) => {
      expect(problemOf(query, true)).toBeNull();
    });

    it('is still a problem before the end', () => {
      expect(problemOf('boost^ pu', true)).not.toBeNull();
    });
  });
});
