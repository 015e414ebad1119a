import type { BlockRole } from '@shared/domain/block';
import { childOf, elementsOf, type XmlElement } from '../package/xml';

interface Style {
  name: string;
  parent: string | undefined;
  text: XmlElement | undefined;
  outline: string | undefined;
}

/** Styles are based on one another a few times at most; a longer chain goes round in a circle. */
const LONGEST_CHAIN = 20;

/** LibreOffice's own names of the styles, which stay English in every language of the program. */
const roles: readonly [RegExp, BlockRole][] = [
  [/^title$/, 'headline'],
  [/^subtitle$/, 'standfirst'],
  [/^quotations$/, 'quotation'],
  [/^(?:caption|illustration|figure|drawing)$/, 'caption'],
];

/** `Heading_20_1` as `heading 1`: a name's spaces and signs are written as their codes. */
const readable = (name: string): string =>
  name
    .replace(/_([0-9a-f]{2})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .toLowerCase();

/** What a paragraph is by its style. */
export interface StyledAs {
  role: BlockRole;
  level: number | null;
  hidden: boolean;
}

/** The styles of an OpenDocument text: those of the document, and those that were made on the way. */
export class Styles {
  readonly #styles = new Map<string, Style>();

  constructor(parts: readonly (XmlElement | undefined)[]) {
    for (const part of parts)
      for (const group of ['styles', 'automatic-styles'])
        for (const style of elementsOf(childOf(part, group) ?? { name: '', attributes: {}, children: [] }))
          this.#add(style);
  }

  #add(style: XmlElement): void {
    const { name, family } = style.attributes;
    if (style.name !== 'style' || name === undefined) return;
    this.#styles.set(`${family ?? ''} ${name}`, {
      name: readable(name),
      parent: style.attributes['parent-style-name'],
      text: childOf(style, 'text-properties'),
      outline: style.attributes['default-outline-level'],
    });
  }

  /** What a paragraph of this style is. */
  paragraph(name: string | undefined): StyledAs {
    const chain = this.#chain('paragraph', name);
    const hidden = isHidden(chain);
    for (const style of chain) {
      const role = roles.find(([pattern]) => pattern.test(style.name))?.[1];
      if (role) return { role, level: null, hidden };
    }
    const outline = chain.map((style) => style.outline).find((value) => value !== undefined);
    if (outline !== undefined && /^(?:[1-9]|10)$/.test(outline))
      return { role: 'heading', level: Math.min(Number(outline), 6), hidden };
    return { role: 'paragraph', level: null, hidden };
  }

  /** How the words of a span of this style are set. */
  words(name: string | undefined): { strong: boolean; emphasis: boolean; raised: boolean; hidden: boolean } {
    const chain = this.#chain('text', name);
    return {
      strong: /^(?:bold|[6-9]00)$/.test(property(chain, 'font-weight') ?? ''),
      emphasis: /^(?:italic|oblique)$/.test(property(chain, 'font-style') ?? ''),
      raised: /^(?:super|[1-9]\d*(?:\.\d+)?%)/.test(property(chain, 'text-position') ?? ''),
      hidden: isHidden(chain),
    };
  }

  #chain(family: string, name: string | undefined): Style[] {
    const chain: Style[] = [];
    let at = name === undefined ? undefined : this.#styles.get(`${family} ${name}`);
    while (at && chain.length < LONGEST_CHAIN) {
      chain.push(at);
      at = at.parent === undefined ? undefined : this.#styles.get(`${family} ${at.parent}`);
    }
    return chain;
  }
}

const property = (chain: readonly Style[], name: string): string | undefined =>
  chain.map(({ text }) => text?.attributes[name]).find((value) => value !== undefined);

const isHidden = (chain: readonly Style[]): boolean => property(chain, 'display') === 'none';

/** The language in which a document is set by default, as its styles say it. */
export function statedLanguage(part: XmlElement | undefined): string | undefined {
  const styles = childOf(part, 'styles');
  const defaults = styles && elementsOf(styles).filter(({ name }) => name === 'default-style');
  const paragraph = defaults?.find(({ attributes }) => attributes['family'] === 'paragraph');
  const { language, country } = childOf(paragraph, 'text-properties')?.attributes ?? {};
  if (language === undefined || language === 'none') return undefined;
  return country === undefined || country === 'none' ? language : `${language}-${country}`;
}
