import { t } from '@shared/text';
import type { ShownSource } from '../disclose';
import { claimAnchor, outsideLink, sourceAnchor, sourcesInOrder, type Context } from './context';
import { instantText } from './dates';
import { digits } from './digits';
import { citation } from './evidence';
import { icon } from './icons';
import { html, join, type Content } from './markup';
import { phrase } from './phrase';

/** Every source that the claims rest on, numbered as the evidence refers to them. */
export function sourceList(context: Context): Content {
  const sources = sourcesInOrder(context.model);
  return html`<section aria-labelledby="sources">
    <h2 id="sources">${t('report/sources/title')}</h2>
    ${
      sources.length === 0
        ? html`<p>${t('report/sources/none')}</p>`
        : html`<ol class="sources" role="list">
            ${sources.map((source, i) => entry(context, source, i + 1))}
          </ol>`
    }
  </section>`;
}

function entry(context: Context, source: ShownSource, number: number): Content {
  const about = [
    source.type !== null && t(`words/sourceType/${source.type}`).toLowerCase(),
    !source.withheld && t(`words/level/${source.level}`).toLowerCase(),
    source.stake !== null && t(`words/stake/${source.stake}`).toLowerCase(),
  ];
  return html`<li id="${sourceAnchor(source.id)}">
    <span class="n">${number}</span>
    <div>
      <p>${citation(source)}</p>
      ${source.url !== null && html`<p class="url">${outsideLink(source.url, source.url)}</p>`}
      <p class="meta">${join(about, ' · ')}${source.withheld && confidential(context, source)}</p>
      ${source.purged && html`<p class="withheld">${icon('eye-off')}${t('report/withheld/purged')}</p>`}
      ${keptCopies(context, source)} ${usedFor(context, source)}
    </div>
  </li>`;
}

function confidential({ person }: Context, source: ShownSource): Content {
  const known =
    source.knownBy.length > 0 &&
    phrase('report/sources/knownBy', {
      who: join(
        source.knownBy.map((id) => person(id)),
        ', ',
      ),
    });
  return html`${source.stake !== null && ' · '}${t('report/withheld/source')} ${known}`;
}

/** What was read of it, so that someone else can tell whether they hold the same. */
function keptCopies({ model }: Context, source: ShownSource): Content {
  return model.copies
    .filter((copy) => copy.source === source.id)
    .map((copy) => {
      const form = t(`words/copyForm/${copy.form}`);
      const what = copy.pages === null ? form : t('report/sources/pages', { form, count: copy.pages });
      return html`<p class="meta">
        ${t('report/sources/kept', { what, when: instantText(copy.retrievedAt) })} ${digits(copy.sha256)}
      </p>`;
    });
}

function usedFor({ model }: Context, source: ShownSource): Content {
  const uses = model.claims.flatMap(({ claim, evidence }) =>
    evidence
      .filter((link) => link.source.id === source.id)
      .map(
        (link) =>
          html`<a href="#${claimAnchor(claim.id)}">${claim.number}</a>
            <span class="dim">${t(`words/stance/${link.stance}`).toLowerCase()}</span>`,
      ),
  );
  return uses.length > 0 && html`<p class="meta">${t('report/sources/used')} ${join(uses, ', ')}</p>`;
}
