import { coverageOf, surveyOf } from '@shared/domain/coverage';
import { countClaims, editorOrder } from '@shared/domain/progress';
import { claimStanding, type Standing } from '@shared/domain/verdict';
import { t } from '@shared/text';
import type { ShownClaim, ShownModel } from '../disclose';
import { claimAnchor, outsideLink, type Context } from './context';
import { dayText, instantText, writtenDateText } from './dates';
import { digits } from './digits';
import { icon } from './icons';
import { foreign, html, join, quoted, type Content } from './markup';
import { phrase } from './phrase';
import { signIcon, signMark, signOf, signWord, waitingWords } from './signs';

/** Page one: what was checked, how far the check has come, what is in the way, and who did it. */
export function frontPage(context: Context): Content {
  const { model } = context;
  return html`<header class="front">
      <p class="kicker">
        <span>${t('report/kind')}</span><span>${t('report/made', { version: model.galley })}</span>
      </p>
      ${titleBlock(model)} ${facts(context)}
    </header>
    ${whereItStands(model)} ${people(context)} ${unresolved(model)}`;
}

function titleBlock({ article }: ShownModel): Content {
  const title = article.title === null ? html`<i>${t('report/untitled')}</i>` : article.title;
  const about = [
    article.byline === null ? t('report/notFound/byline') : foreign(article.byline),
    article.outlet === null ? t('report/notFound/outlet') : foreign(article.outlet),
    article.publishedAt === null ? t('report/notFound/publishedAt') : writtenDateText(article.publishedAt),
  ];
  return html`<h1 dir="auto" lang="${article.language ?? ''}">${title}</h1>
    <p class="by">${join(about, ' · ')}</p>`;
}

function facts({ model, person }: Context): Content {
  const { article, revision } = model;
  const missing = html`<span class="dim">${t('words/notFound')}</span>`;
  const date = (written: string | null) => (written === null ? missing : writtenDateText(written));
  const exported = { when: instantText(model.exportedAt), who: person(model.exportedBy) };
  const rows: [string, Content][] = [
    [
      t('report/fact/revision'),
      t('report/fact/revisionMade', { number: revision.number, when: dayText(revision.createdAt) }),
    ],
    [t('report/fact/published'), date(article.publishedAt)],
    [t('report/fact/original'), foreign(revision.original.name)],
    [t('report/fact/modified'), date(article.modifiedAt)],
    [t('report/fact/review'), t(`words/review/${article.review}`)],
    [t('report/fact/section'), article.section === null ? missing : foreign(article.section)],
    [t('report/fact/exported'), phrase('report/fact/exportedBy', exported)],
    [t('report/fact/language'), article.language ?? missing],
  ];
  if (model.audience !== null) rows.push([t('report/fact/for'), t(`report/fact/forOnly/${model.audience}`)]);
  if (article.closesAt) rows.push([t('report/fact/closes'), instantText(article.closesAt)]);
  const address =
    article.url === null ? missing : outsideLink(article.url, html`<span class="url">${article.url}</span>`);
  const wide: [string, Content][] = [
    [t('report/fact/url'), address],
    [
      t('report/fact/hash'),
      [html`<span class="dim">${t('report/fact/hashOf')}</span> `, digits(revision.textHash)],
    ],
  ];
  return html`<dl class="facts">
    ${rows.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
    ${wide.map(
      ([name, value]) =>
        html`<div class="wide">
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** What a bar shows: done is grey, untouched is hollow, trouble has its colour. */
const barOrder: readonly Standing[] = [
  'verified',
  'opinion',
  'unverifiable',
  'disputed',
  'reopened',
  'unchecked',
];

/** Most pressing first. */
const tallyOrder: readonly Standing[] = [
  'disputed',
  'reopened',
  'unchecked',
  'unverifiable',
  'verified',
  'opinion',
];

function whereItStands(model: ShownModel): Content {
  const counts = countClaims(model.claims.map(({ claim }) => claim));
  const tallies = tallyOrder.map(
    (standing) =>
      html`<li class="${counts[standing] === 0 && 'zero'}">
        <span class="count">${counts[standing]}</span>
        <span class="sign c-${standing}"
          >${signIcon(standing)}<span>${t(`words/verdict/${standing}`)}</span></span
        >
      </li>`,
  );
  const beside = [
    counts.blockers > 0
      ? html`<b class="c-disputed">${t('report/stands/blocking', { count: counts.blockers })}</b>`
      : t('report/stands/nothingBlocks'),
    counts.waiting > 0 &&
      html`<span class="c-waiting sign"
        >${icon('hourglass')}<span>${t('report/stands/waitingCount', { count: counts.waiting })}</span></span
      >`,
    t('report/stands/signedOff', { count: counts.signedOff }),
  ];
  return html`<section aria-labelledby="stands">
    <h2 id="stands">${t('report/stands/title')}</h2>
    ${
      counts.claims === 0
        ? html`<p>${t('report/stands/none')}</p>`
        : html`<p class="sum">
              <b>${t('report/stands/claims', { count: counts.claims })}</b>: ${join(beside, ', ')}.
            </p>
            <ul class="tallies" role="list">
              ${tallies}
            </ul>
            ${standingBar(counts)}`
    }
    ${coverage(model)}
  </section>`;
}

function standingBar(counts: Record<Standing | 'claims', number>): Content {
  let x = 0;
  const parts = barOrder.map((standing) => {
    const width = (counts[standing] / counts.claims) * 1000;
    const part = html`<rect
      class="s-${standing}"
      x="${x.toFixed(2)}"
      y="0"
      width="${width.toFixed(2)}"
      height="8"
    />`;
    x += width;
    return width > 0 && part;
  });
  return html`<svg class="bar" viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">
    ${parts}
  </svg>`;
}

/** How many unclaimed figures are named before the rest is counted. */
const FIGURES_NAMED = 12;

function coverage(model: ShownModel): Content {
  const { revision, article } = model;
  const survey = surveyOf(revision, article.language);
  const found = coverageOf(
    survey,
    model.claims.map(({ claim }) => claim),
  );
  const percent = (share: number) => Math.floor(share * 100);
  const shares = [
    t('report/coverage/claimed', { percent: percent(found.claimed) }),
    t('report/coverage/judged', { percent: percent(found.judged) }),
    t('report/coverage/signedOff', { percent: percent(found.signedOff) }),
  ];
  const named = found.figures.slice(0, FIGURES_NAMED);
  const more = found.figures.length - named.length;
  const figures =
    named.length === 0
      ? t('report/coverage/noFigures')
      : html`${t('report/coverage/figures')}
        ${join(
          named.map(({ start, end }) => quoted(revision.text.slice(start, end))),
          ', ',
        )}${more > 0 && ` ${t('report/coverage/moreFigures', { count: more })}`}.`;
  const length = (share: number) => (share * 1000).toFixed(2);
  return html`<h3>${t('report/coverage/title')}</h3>
    <svg class="bar cover" viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="k1" width="${length(found.claimed)}" height="8" />
      <rect class="k2" width="${length(found.judged)}" height="8" />
      <rect class="k3" width="${length(found.signedOff)}" height="8" />
    </svg>
    <p>${t('report/coverage/of', { count: found.words })}: ${join(shares, ', ')}. ${figures}</p>`;
}

function people({ model }: Context): Content {
  const ids = new Set([...model.article.people, model.exportedBy]);
  const named = [...ids].flatMap((id) => model.people[id] ?? []);
  const entries = named.map(
    (one) =>
      html`<span class="nowrap"
        ><b>${one.initials}</b> ${foreign(one.name)}<span class="dim"
          >, ${t(`words/role/${one.role}`).toLowerCase()}</span
        ></span
      >`,
  );
  return html`<section aria-labelledby="people">
    <h2 id="people">${t('report/people/title')}</h2>
    <p class="people">${entries.length === 0 ? t('report/people/none') : join(entries, ' ')}</p>
    <p class="dim">${t('report/people/declared')}</p>
  </section>`;
}

/** A group longer than this is set in two columns. */
const MANY = 10;

function unresolved(model: ShownModel): Content {
  const { blockers, rest } = editorOrder(model.claims.map((shown) => ({ ...shown.claim, shown })));
  const unchecked = rest.filter((claim) => claimStanding(claim.verdicts) === 'unchecked');
  const groups = [
    ...blockers.map(({ group, claims }) => ({ title: t(`report/unresolved/${group}`), claims })),
    { title: t('report/unresolved/unchecked'), claims: unchecked },
  ].filter(({ claims }) => claims.length > 0);
  return html`<section aria-labelledby="unresolved">
    <h2 id="unresolved">${t('report/unresolved/title')}</h2>
    ${groups.length === 0 && html`<p>${t('report/unresolved/none')}</p>`}
    ${groups.map(
      ({ title, claims }) =>
        html`<div class="group">
          <h3>${title} <span class="dim">${claims.length}</span></h3>
          <ul class="todo${claims.length > MANY && ' many'}" role="list">
            ${claims.map(({ shown }) => todo(shown))}
          </ul>
        </div>`,
    )}
  </section>`;
}

function todo({ claim }: ShownClaim): Content {
  const quote = claim.anchors[0]?.quote ?? claim.statement;
  const why = [
    ...claim.verdicts.flatMap((verdict) =>
      verdict.reason && !verdict.reopened ? [t(`words/reason/${verdict.reason}`)] : [],
    ),
    ...claim.verdicts.flatMap((verdict) => (verdict.reopened ? [foreign(verdict.reopened.why)] : [])),
    ...(claim.disagrees ?? []).map(({ figures }) =>
      t('report/claims/unequal', { here: figures[0], there: figures[1] }),
    ),
    claim.waiting && waitingWords(claim.waiting),
  ];
  return html`<li>
    <a class="n" href="#${claimAnchor(claim.id)}">${claim.number}</a>${signMark(signOf(claim))}
    <span class="what">
      <span class="sr">${signWord(signOf(claim))}: </span
      ><span class="serif" dir="auto">${shortened(quote)}</span> <span class="why">${join(why, '; ')}</span>
    </span>
  </li>`;
}

const LINE = 110;

/** A quote on one line; the claim's entry has all of it. */
export function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  if (line.length <= LINE) return line;
  const cut = line.slice(0, LINE).replace(/\s+\S*$/, '');
  return `${cut} …`;
}
