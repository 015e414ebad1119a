import { expect, it } from 'vitest';
import { parsePage } from '../../../../../../main/library/intake/html/page';

const bodyOf = (inner: string) => parsePage(`<!doctype html><html><body>${inner}</body></html>`).body;

it('takes out what holds no text, and makes one text of what stood on both sides', () => {
  const [only, ...others] = bodyOf(
    '<p>Salt &amp; wa<script>x()</script>ter<svg><text>y</text></svg></p>',
  ).children;
  expect(others).toEqual([]);
  expect(only?.childNodes).toHaveLength(1);
  expect(only?.firstChild?.nodeValue).toBe('Salt & water');
});

it('keeps what a page says of itself, and takes every other script', () => {
  const kept = bodyOf(
    '<script type="Application/LD+JSON">{}</script><script type="module">x</script><p>A</p>',
  );
  expect(kept.querySelectorAll('script')).toHaveLength(1);
});

it('takes the notes of a formula, and no other annotation', () => {
  const inner =
    '<p>An area<math><annotation>a^2</annotation><mi>b</mi></math></p><annotation>kept</annotation>';
  expect(bodyOf(inner).textContent).toBe('An areabkept');
});
