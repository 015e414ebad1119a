import type { Id } from '@shared/domain/ids';
import { t } from '@shared/text';
import type { ShownModel, ShownSource } from '../disclose';
import { linkTarget } from './link-target';
import { foreign, html, type Content } from './markup';

/** What the parts of a page have to look up: people by id, and the numbers of the sources. */
export interface Context {
  model: ShownModel;
  /** The name of a person, or a phrase where the library doesn't know them. */
  person: (id: Id | null) => Content;
  /** Where the sources stand in the list at the end, by id: 1, 2 … */
  sourceNumber: ReadonlyMap<Id, number>;
}

export function contextOf(model: ShownModel): Context {
  return {
    model,
    person: (id) => {
      if (id === null) return t('report/nobody');
      const name = model.people[id]?.name;
      return name === undefined ? t('report/unknownPerson') : foreign(name);
    },
    sourceNumber: new Map(sourcesInOrder(model).map((source, i) => [source.id, i + 1])),
  };
}

/** Each source once: in the order in which the claims first rest on them, then the rest. */
export function sourcesInOrder(model: ShownModel): ShownSource[] {
  const linked = model.claims.flatMap((claim) => claim.evidence.map((link) => link.source));
  const listed = new Map(model.sources.map((source) => [source.id, source]));
  const ordered = new Map(linked.map((source) => [source.id, listed.get(source.id) ?? source]));
  for (const source of model.sources) ordered.set(source.id, ordered.get(source.id) ?? source);
  return [...ordered.values()];
}

/**
 * A name as a section of the page calls it: a page's ids come from the record's, so that two claims never
 * share one.
 */
export const claimAnchor = (id: Id) => `claim-${id}`;
export const sourceAnchor = (id: Id) => `source-${id}`;

/** An outside address as a link, where it may be one; else the text as it is. */
export function outsideLink(url: string | null, text: Content): Content {
  const target = linkTarget(url);
  return target === null ? text : html`<a href="${target}" rel="external noopener noreferrer">${text}</a>`;
}
