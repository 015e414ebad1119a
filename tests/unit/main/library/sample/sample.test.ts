import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../../../main/library/intake/extract';
import { sampleOriginal, samplePeople, sampleSteps } from '../../../../../main/library/sample/sample';
import { Command, type CommandInput, type CommandType } from '../../../../../shared/domain/command';
import { mayAnswer, reasonsFor } from '../../../../../shared/domain/verdict';

const ids = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
const bytes = new TextEncoder().encode(sampleOriginal.text);
const extraction = await extract({ name: sampleOriginal.name, bytes });
const { text } = extraction;
const steps = sampleSteps(ids, { article: ids('article'), revision: ids('revision'), text });
const inputsOf = <T extends CommandType>(type: T) =>
  steps.flatMap(({ command }) => (command.type === type ? [command.input as CommandInput<T>] : []));

describe('the sample', () => {
  it('is about as long as a short article, and says that it is a sample with mistakes', () => {
    const words = sampleOriginal.text.match(/[\p{L}\p{N}]+/gu) ?? [];
    expect(words.length).toBeGreaterThan(430);
    expect(words.length).toBeLessThan(600);
    expect(sampleOriginal.text).toContain('some mistakes were made on purpose');
    expect(sampleOriginal.text).toContain('whom we have invented');
  });

  it('is read with a headline, a byline, a standfirst, a caption with its credit, and a quotation', () => {
    expect(extraction).toMatchObject({ byline: 'Galley Sample', language: 'en', publishedAt: null });
    const textOf = (role: string) => extraction.blocks.find((block) => block.role === role)?.text;
    expect(textOf('headline')).toBe('A fifth of a millimetre short: how the metre was measured');
    expect(textOf('standfirst')).toMatch(/^Two astronomers walked/);
    expect(textOf('figure')).toMatch(/^A marble slab/);
    expect(textOf('caption')).toMatch(/^One of the sixteen marble metres.*Vaugirard\.$/);
    expect(textOf('credit')).toBe('Illustration: Galley Sample');
    expect(textOf('quotation')).toMatch(/^“Conquests come and go/);
  });

  it('consists of commands that the record takes, each with an id of its own', () => {
    for (const { command } of steps) expect(Command.safeParse(command).error).toBeUndefined();
    expect(new Set(steps.map(({ command }) => command.id)).size).toBe(steps.length);
  });

  it('is the same every time', () => {
    expect(sampleSteps(ids, { article: ids('article'), revision: ids('revision'), text })).toEqual(steps);
  });

  it('refuses a text in which its quotes do not stand', () => {
    const other = { article: ids('article'), revision: ids('revision'), text: 'Another text.' };
    expect(() => sampleSteps(ids, other)).toThrow(/does not stand in its text once/);
  });

  it('has every verdict, several reasons, and every state that a working day knows', () => {
    const verdicts = inputsOf('verdict.give');
    expect(new Set(verdicts.map(({ value }) => value))).toEqual(
      new Set(['verified', 'disputed', 'unverifiable', 'opinion']),
    );
    expect(new Set(verdicts.flatMap(({ reason }) => reason ?? []))).toEqual(
      new Set(['wrong', 'imprecise', 'misleading', 'quote-altered', 'source-declined']),
    );
    for (const { question, value, reason } of verdicts) {
      expect(mayAnswer(question, value)).toBe(true);
      if (reason) expect(reasonsFor(value)).toContain(reason);
    }
    const judged = new Set(verdicts.flatMap(({ claims }) => claims));
    expect(inputsOf('claim.mark').some(({ claim }) => !judged.has(claim))).toBe(true);
    for (const type of [
      'verdict.reopen',
      'claim.wait',
      'query.ask',
      'claim.resolve',
      'signoff.give',
      'remark.add',
    ] as const)
      expect(inputsOf(type)).toHaveLength(1);
    const edits = inputsOf('claim.edit').map(({ fields }) => fields);
    expect(edits.filter(({ legal }) => legal)).toHaveLength(1);
    expect(edits.filter(({ attribution }) => attribution)).toHaveLength(2);
    expect(new Set(inputsOf('note.add').map(({ audience }) => audience))).toEqual(
      new Set(['checkers', 'desk', 'legal']),
    );
  });

  it('has a claim in headline and body, one in the caption, a part, and overlapping ones', () => {
    const marks = inputsOf('claim.mark');
    const quotes = marks.map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));
    expect(quotes[0]).toEqual(['A fifth of a millimetre short', 'a fifth of a millimetre short']);
    expect(quotes.flat()).toContain(
      'One of the sixteen marble metres that were put up in Paris in 1796 and 1797',
    );
    const part = marks.find(({ parent }) => parent);
    const whole = marks.find(({ claim }) => claim === part?.parent);
    expect(whole?.spans[0]?.start).toBeLessThan(part?.spans[0]?.start ?? 0);
    expect(whole?.spans[0]?.end).toBeGreaterThan(part?.spans[0]?.end ?? Infinity);
    const spans = marks.flatMap((mark) => mark.spans);
    const overlapping = spans.some((a) =>
      spans.some((b) => a.start < b.start && b.start < a.end && a.end < b.end),
    );
    expect(overlapping).toBe(true);
  });

  it('cites works that can be looked up, and one confidential source by its label', () => {
    const sources = inputsOf('source.add');
    const open = sources.filter(({ fields }) => !fields.confidential);
    expect(open.length).toBeGreaterThanOrEqual(8);
    for (const { fields } of open) {
      expect(fields.creator ?? fields.title).toBeTruthy();
      if (fields.url) expect(new URL(fields.url).protocol).toBe('https:');
    }
    const [hidden, another] = sources.filter(({ fields }) => fields.confidential);
    expect(another).toBeUndefined();
    expect(hidden?.fields).toMatchObject({ label: 'Archivist A', knownBy: [ids('checker')] });
    expect(inputsOf('note.add').filter(({ source }) => source)).toMatchObject([{ source: hidden?.source }]);
  });

  it('uses only what it has made before', () => {
    const made = new Set([...Object.keys(samplePeople).map(ids), ids('article'), ids('revision')]);
    for (const { by, command } of steps) {
      expect(made).toContain(ids(by));
      for (const [key, value] of Object.entries(command.input)) {
        const isNew = {
          'source.add': 'source',
          'claim.mark': 'claim',
          'query.ask': 'query',
          'note.add': 'note',
          'remark.add': 'remark',
        } as Partial<Record<CommandType, string>>;
        if (isNew[command.type] === key) made.add(value as string);
        else if (['source', 'claim', 'parent', 'article', 'revision'].includes(key) && value)
          expect(made).toContain(value);
        else if (key === 'claims') for (const claim of value as string[]) expect(made).toContain(claim);
      }
    }
  });
});
