import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childOf, elementsOf, parseXml, valueOf } from '../../../../../../main/library/intake/package/xml';

describe('parseXml', () => {
  it('gives elements and attributes without their prefixes, and texts whole', () => {
    const root = childOf(
      parseXml('<?xml version="1.0"?><w:p w:id="1"><w:jc w:val="end"/>a &amp; b</w:p>'),
      'p',
    );
    expect(root?.attributes).toEqual({ id: '1' });
    expect(root?.children.at(-1)).toBe('a & b');
    expect(valueOf(root, 'jc')).toBe('end');
    expect(elementsOf(root!)).toHaveLength(1);
  });

  it('expands no entity that a document declares for itself', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(20)}"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>`;
    expect(JSON.stringify(parseXml(bomb))).not.toContain('haha');
    const outside = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&f;</x>';
    expect(childOf(parseXml(outside), 'x')?.children).toEqual(['&f;']);
  });

  it('refuses what is nested too deep for anybody who walks the tree', () => {
    expect(() => parseXml('<a>'.repeat(10_000))).toThrow(/1000 levels/);
  });

  it('takes any text without a crash', () => {
    const pieces = fc.constantFrom(
      '<a>',
      '</a>',
      '<',
      '>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '&',
      '&#0;',
      'x="',
      '\0',
    );
    fc.assert(fc.property(fc.array(pieces), (all) => void parseXml(all.join(''))));
  });
});
