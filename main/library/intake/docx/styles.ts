import type { BlockRole } from '@shared/domain/block';
import { childOf, elementsOf, valueOf, type XmlElement } from '../package/xml';

/** What a paragraph is by its style. */
export interface StyledAs {
  role: BlockRole;
  level: number | null;
}

interface Style {
  name: string;
  basedOn: string | undefined;
  properties: XmlElement | undefined;
}

/** Styles are based on one another a few times at most; a longer chain goes round in a circle. */
const LONGEST_CHAIN = 20;

/** Word's own names of the styles, which stay English in every language of the program. */
const roles: readonly [RegExp, BlockRole][] = [
  [/^title$/, 'headline'],
  [/^subtitle$/, 'standfirst'],
  [/^(?:intense )?quot(?:e|ations)$/, 'quotation'],
  [/^(?:caption|illustration|figure)$/, 'caption'],
];

/** The paragraph styles of a Word document. */
export class Styles {
  readonly #styles = new Map<string, Style>();

  constructor(part: XmlElement | undefined) {
    for (const style of part ? elementsOf(part) : []) {
      const id = style.attributes['styleId'];
      if (style.name !== 'style' || id === undefined) continue;
      this.#styles.set(id, {
        name: (valueOf(style, 'name') ?? '').toLowerCase(),
        basedOn: valueOf(style, 'basedOn'),
        properties: childOf(style, 'pPr'),
      });
    }
  }

  /** What a paragraph with these properties is; `null` for one that the table of contents was made of. */
  roleOf(properties: XmlElement | undefined): StyledAs | null {
    const chain = this.#chain(valueOf(properties, 'pStyle'));
    if (chain.some(({ name }) => /^toc \d$|^contents \d$/.test(name))) return null;
    for (const { name } of chain) {
      const role = roles.find(([pattern]) => pattern.test(name))?.[1];
      if (role) return { role, level: null };
      const heading = /^heading ([1-9])$/.exec(name)?.[1];
      if (heading) return { role: 'heading', level: Math.min(Number(heading), 6) };
    }
    const all = [properties, ...chain.map((style) => style.properties)];
    const outline = all.map((each) => valueOf(each, 'outlineLvl')).find((value) => value !== undefined);
    // 9 is running text.
    if (outline !== undefined && /^[0-8]$/.test(outline))
      return { role: 'heading', level: Math.min(Number(outline) + 1, 6) };
    const list = this.#listLevel(all);
    if (list !== null) return { role: 'list-item', level: list };
    return { role: 'paragraph', level: null };
  }

  /** The depth in a list, from 1; a numbering of 0 takes a paragraph out of the list of its style. */
  #listLevel(all: readonly (XmlElement | undefined)[]): number | null {
    const numbering = all.map((each) => childOf(each, 'numPr')).filter((each) => each !== undefined);
    const id = numbering.map((each) => valueOf(each, 'numId')).find((value) => value !== undefined);
    if (id === undefined || id === '0') return null;
    const level = numbering.map((each) => valueOf(each, 'ilvl')).find((value) => value !== undefined) ?? '0';
    return /^[0-8]$/.test(level) ? Number(level) + 1 : 1;
  }

  #chain(id: string | undefined): Style[] {
    const chain: Style[] = [];
    let at = id === undefined ? undefined : this.#styles.get(id);
    while (at && chain.length < LONGEST_CHAIN) {
      chain.push(at);
      at = at.basedOn === undefined ? undefined : this.#styles.get(at.basedOn);
    }
    return chain;
  }
}
