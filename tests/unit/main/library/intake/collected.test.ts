import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Collected } from '../../../../../main/library/intake/collected';
import { plainBlock } from '../../../../../main/library/intake/reading';

const steps = fc.array(fc.oneof(fc.constantFrom('keep', 'leave', 'drop'), fc.constant('filter')), {
  maxLength: 60,
});

it('knows what is kept and what is left, in their order, whatever is taken back', () => {
  fc.assert(
    fc.property(steps, (taken) => {
      const collected = new Collected();
      const plain: { text: string; kept: boolean }[] = [];
      const isWanted = (text: string) => Number(text) % 3 > 0;
      taken.forEach((step, i) => {
        const text = String(i);
        if (step === 'keep')
          plain.push({ text: collected.keep(plainBlock('paragraph', text)).text, kept: true });
        else if (step === 'leave') {
          collected.leave(plainBlock('paragraph', text));
          plain.push({ text, kept: false });
        } else if (step === 'drop') {
          collected.drop();
          const last = plain.findLast(({ kept }) => kept);
          if (last) last.kept = false;
        } else {
          collected.filter((block) => isWanted(block.text));
          for (const one of plain) one.kept &&= isWanted(one.text);
        }
        expect(collected.last?.text).toBe(plain.findLast(({ kept }) => kept)?.text);
      });
      expect(collected.blocks.map(({ text }) => text)).toEqual(
        plain.filter(({ kept }) => kept).map(({ text }) => text),
      );
      expect(collected.left.map(({ text, before }) => [text, before])).toEqual(
        plain.flatMap(({ text, kept }, i) =>
          kept ? [] : [[text, plain.slice(0, i).filter((one) => one.kept).length]],
        ),
      );
    }),
  );
});

it('looks at the blocks that are kept only, however many are left', () => {
  const collected = new Collected();
  collected.keep(plainBlock('paragraph', 'first'));
  for (let i = 0; i < 1_000; i++) collected.leave(plainBlock('paragraph', String(i)));
  let looked = 0;
  collected.filter(() => ++looked > 0);
  expect(looked).toBe(1);
  expect(collected.last?.text).toBe('first');
});
