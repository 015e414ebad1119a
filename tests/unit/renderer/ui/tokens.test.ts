import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../../../renderer/ui/tokens.css'), 'utf8');
const [usual = '', more = ''] = css.split('@media (prefers-contrast: more)');

type Theme = 'light' | 'dark';

/** The colours of a part of the file, by name: `var(--ink)` stands for another one. */
function coloursIn(part: string, theme: Theme): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', light = '', dark = ''] of part.matchAll(
    /--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
  ))
    found.set(name, theme === 'light' ? light : dark);
  return found;
}

function palette(theme: Theme, contrast: 'usual' | 'more'): Map<string, string> {
  const colours = new Map([
    ...coloursIn(usual, theme),
    ...(contrast === 'more' ? coloursIn(more, theme) : []),
  ]);
  if (contrast === 'more')
    for (const [, name = '', of = ''] of more.matchAll(/--([\w-]+): var\(--([\w-]+)\)/g))
      colours.set(name, colours.get(of) ?? '');
  return colours;
}

/** Relative luminance and contrast by WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

const verdicts = ['unchecked', 'verified', 'disputed', 'unverifiable', 'opinion', 'reopened', 'waiting'];
const inks = ['ink', 'ink-2', 'ink-3', 'focus', ...verdicts];
const grounds = ['paper', 'paper-2', 'desk', 'chrome', 'hover', 'select'];

const cases = (['light', 'dark'] as const).flatMap((theme) =>
  (['usual', 'more'] as const).map((contrast) => [theme, contrast] as const),
);

describe.each(cases)('%s, %s contrast', (theme, contrast) => {
  const colours = palette(theme, contrast);
  const of = (name: string) => colours.get(name) ?? '#808080';
  const weak = (pairs: [string, string][], least: number) =>
    pairs.filter(([a, b]) => contrastOf(of(a), of(b)) < least).map((pair) => pair.join(' on '));

  it('has every colour that text is set in, and every ground', () => {
    expect([...inks, ...grounds, 'edge', 'on-focus'].filter((name) => !colours.get(name))).toEqual([]);
  });

  it('sets text at 4.5:1 or more on every ground', () => {
    const pairs = inks.flatMap((ink) => grounds.map((ground): [string, string] => [ink, ground]));
    pairs.push(
      ['on-focus', 'focus'],
      ['excerpt-ink', 'excerpt'],
      ['ink', 'reopened-tint'],
      ['ink', 'verified-tint'],
    );
    expect(weak(pairs, 4.5)).toEqual([]);
  });

  it('draws the edges of controls at 3:1 or more on what they lie on', () => {
    expect(
      weak(
        [
          ['edge', 'paper'],
          ['edge', 'desk'],
        ],
        3,
      ),
    ).toEqual([]);
  });

  if (contrast === 'more')
    it('sets text at 7:1 or more on the plain grounds', () => {
      const pairs = inks.flatMap((ink) => ['paper', 'desk'].map((ground): [string, string] => [ink, ground]));
      expect(weak(pairs, 7)).toEqual([]);
    });
});
