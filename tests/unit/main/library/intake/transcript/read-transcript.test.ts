import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeCode } from '@shared/domain/time-code';
import { extract } from '../../../../../../main/library/intake/extract';
import { baseline, extracted, refusal, survivesDamage } from '../baseline';

const vtt = async (...cues: string[]) => {
  const bytes = Buffer.from(`WEBVTT\n\n${cues.join('\n\n')}\n`);
  const { blocks } = await extract({ name: 'a.vtt', bytes });
  return blocks.map(({ time, text }) => [time, text]);
};

describe.each(['interview.vtt', 'interview.srt'])('%s, as FFmpeg wrote it', (name) => {
  it('has what was said by one person without a pause as a paragraph, with its time', async () => {
    const { format, blocks } = await extracted(name);
    expect(format).toBe('transcript');
    expect(blocks.map(({ time, text }) => [time, text])).toEqual([
      [1000, 'Ana Prado: When was the tower built?'],
      [3400, '- In 1884, and it has stood through every storm since. It is 31 metres high.'],
      [72_500, 'We shall miss the light.'],
    ]);
  });

  it('is read or refused whatever becomes of it', () => survivesDamage(baseline(name)), 60_000);
});

describe('readTranscript', () => {
  it('names who speaks, and parts what two people say', async () => {
    expect(
      await vtt(
        '00:01.000 --> 00:02.000\n<v Ana>Hello &amp; welcome.',
        '00:02.000 --> 00:03.000\n<v Ana>Please sit.',
        '00:03.000 --> 00:04.000\n<v Tomas><i>Thank you.</i>',
      ),
    ).toEqual([
      [1000, 'Ana: Hello & welcome. Please sit.'],
      [3000, 'Tomas: Thank you.'],
    ]);
  });

  it('reads lines that roll on from cue to cue once', async () => {
    expect(
      await vtt(
        '00:01.000 --> 00:02.000\nthe light was',
        '00:02.000 --> 00:03.000\nthe light was\nswitched off on',
        '00:03.000 --> 00:04.000\nswitched off on\nFriday',
      ),
    ).toEqual([[1000, 'the light was switched off on Friday']]);
  });

  it('ends a long paragraph with a sentence', async () => {
    const cues = Array.from(
      { length: 40 },
      (_, i) =>
        `00:${String(i).padStart(2, '0')}.000 --> 00:${String(i).padStart(2, '0')}.900\nSentence number ${i} is said here.`,
    );
    const paragraphs = await vtt(...cues);
    expect(paragraphs.length).toBeGreaterThan(1);
    expect(paragraphs.map(([, text]) => text).join(' ')).toContain(
      'number 0 is said here. Sentence number 1',
    );
  });

  it('refuses captions without a cue', async () => {
    expect(await refusal(Buffer.from('WEBVTT\n\nNOTE nothing\n'))).toBe('input-unreadable');
  });

  it('reads a cue of any number of lines in time that grows with their number', async () => {
    expect(await vtt(`00:01.000 --> 00:02.000\n${'so it goes\n'.repeat(400_000)}`)).toHaveLength(1);
  });

  it('loses no word of any cues', async () => {
    const words = fc.stringMatching(/^[a-z]{1,9}$/);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(words, { minLength: 1, maxLength: 20 }), async (all) => {
        const cues = all.map(
          (word, i) =>
            `00:${String(i * 2).padStart(2, '0')}.000 --> 00:${String(i * 2 + 1).padStart(2, '0')}.000\n${word}`,
        );
        const read = await vtt(...cues);
        expect(read.map(([, text]) => text).join(' ')).toBe(all.join(' '));
      }),
      { numRuns: 60 },
    );
  });
});

describe('timeCode', () => {
  it('is written as people write it', () => {
    expect([0, 59_999, 751_000, 3_725_000].map(timeCode)).toEqual(['0:00', '0:59', '12:31', '1:02:05']);
  });
});
