import { t } from '@shared/text';
import type { ShownClaim, ShownEvidence, ShownSource } from '../disclose';
import { outsideLink, sourceAnchor, type Context } from './context';
import { dayText, instantText, writtenDateText } from './dates';
import { icon } from './icons';
import { foreign, html, join, type Content } from './markup';
import { part } from './part';
import { phrase } from './phrase';
import { stanceSign } from './signs';

/** What stands behind a claim, link by link. */
export function evidenceList(context: Context, { claim, evidence }: ShownClaim): Content {
  const several = claim.verdicts.length > 1;
  return part(
    t('report/claims/evidence'),
    evidence.length === 0
      ? html`<p class="dim">${t('report/claims/noEvidence')}</p>`
      : evidence.map((link) => entry(context, link, several)),
  );
}

/** `several`: the claim has two questions, so each link says which it answers. */
function entry({ person, sourceNumber }: Context, link: ShownEvidence, several: boolean): Content {
  const number = sourceNumber.get(link.source.id) ?? '';
  const about = [
    several && t(`words/question/${link.question}`),
    link.grade && t(`words/grade/${link.grade}`).toLowerCase(),
    link.locator !== null && foreign(link.locator),
    link.asked &&
      phrase('report/claims/asked', { whom: foreign(link.asked.whom), when: dayText(link.asked.at) }),
    html`<span class="dim"
      >${phrase('report/claims/linkedBy', { who: person(link.by), when: instantText(link.at) })}</span
    >`,
  ];
  const gone = link.source.purged
    ? t('report/withheld/purged')
    : link.withheld && t('report/withheld/evidence');
  return html`<figure class="evidence">
    <figcaption>
      <span class="stance">${stanceSign(link.stance)}</span>
      <span class="from">
        ${citation(link.source)}
        <a
          class="ref"
          href="#${sourceAnchor(link.source.id)}"
          aria-label="${t('report/sources/number', { number })}"
          >[${number}]</a
        >
        <span class="meta">${join(about, ' · ')}</span>
      </span>
    </figcaption>
    ${gone && html`<p class="withheld">${icon('eye-off')}${gone}</p>`}
    ${link.excerpt !== null && html`<blockquote class="excerpt" dir="auto">${link.excerpt}</blockquote>`}
    ${link.translation !== null && translation(link.translation, link.translator)}
    ${
      link.remark !== null &&
      html`<p class="labelled">
        <span class="label">${t('report/claims/remark')}</span> <span dir="auto">${link.remark}</span>
      </p>`
    }
  </figure>`;
}

function translation(text: string, translator: string | null): Content {
  const label =
    translator === null
      ? t('report/claims/translation')
      : phrase('report/claims/translationBy', { who: foreign(translator) });
  return html`<p class="labelled">
    <span class="label">${label}</span><span class="serif" dir="auto">${text}</span>
  </p>`;
}

/** Title, creator, publisher and date, as far as they are known; of a confidential source its label. */
export function citation(source: ShownSource): Content {
  const title = html`<cite class="serif"><bdi>${source.name}</bdi></cite>`;
  if (source.withheld)
    return html`<span class="sign">${icon('eye-off')}${title}</span
      ><span class="dim">, ${t(`words/level/${source.level}`).toLowerCase()}</span>`;
  const rest = [
    source.creator !== null && foreign(source.creator),
    source.publisher !== null && foreign(source.publisher),
    source.publishedAt !== null && writtenDateText(source.publishedAt),
  ];
  const known = rest.filter((part) => part !== false);
  return html`${outsideLink(source.url, title)}${known.length > 0 && html`<span class="mid">, ${join(known, ', ')}</span>`}`;
}
