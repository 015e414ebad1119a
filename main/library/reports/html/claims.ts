import type { Anchor } from '@shared/domain/anchor';
import { audiences, type Note } from '@shared/domain/note';
import type { Query } from '@shared/domain/query';
import type { Verdict } from '@shared/domain/verdict';
import { t } from '@shared/text';
import type { ShownClaim, ShownModel } from '../disclose';
import { paragraphNumbers, standsSomewhere } from './article';
import { claimAnchor, type Context } from './context';
import { dayText, instantText, writtenDateText } from './dates';
import { evidenceList } from './evidence';
import { icon } from './icons';
import { foreign, html, join, quoted, type Content } from './markup';
import { part } from './part';
import { phrase } from './phrase';
import { signMark, signOf, signWord, verdictSign, verdictWords, waitingWords } from './signs';

/** Every claim with all that is known of it, in the order of the numbers. */
export function claimEntries(context: Context): Content {
  const entries = context.model.claims.map((shown) => entry(context, shown));
  return html`<section aria-labelledby="claims">
    <h2 id="claims">${t('report/claims/title')}</h2>
    ${entries.length === 0 ? html`<p>${t('report/claims/none')}</p>` : entries}
  </section>`;
}

/** Between number and statement where only the text is read: an outline, a screen reader. */
const NO_BREAK_SPACE = '\u00a0';

function entry(context: Context, shown: ShownClaim): Content {
  const { claim } = shown;
  const sign = signOf(claim);
  return html`<section
    class="claim${isShort(shown) && ' short'}"
    id="${claimAnchor(claim.id)}"
    aria-labelledby="title-${claim.id}"
  >
    <div class="head">
      <h3 id="title-${claim.id}">
        <span class="n">${claim.number}${NO_BREAK_SPACE}</span> ${signMark(sign)}<span class="sr"
          >${signWord(sign)}:
        </span>
        <span class="statement" dir="auto">${claim.statement}</span>
      </h3>
      ${about(context, shown)} ${places(context.model, shown)} ${verdicts(context, shown)}
    </div>
    ${evidenceList(context, shown)} ${queries(context, shown.queries)} ${notes(context, shown)}
    ${signOffs(context, shown)} ${history(context, shown)}
  </section>`;
}

/** Whether an entry may stay on one page: a third of one at most. */
function isShort({ evidence, notes, queries, history }: ShownClaim): boolean {
  return evidence.length + notes.length + 2 * queries.length + history.length <= 4;
}

function about({ model, person }: Context, { claim }: ShownClaim): Content {
  const kind = t(`words/kind/${claim.kind}`);
  const parent = model.claims.find((other) => other.claim.id === claim.parent)?.claim;
  const facts: Content[] = [
    claim.kindGuessed ? t('report/claims/kindGuessed', { kind }) : kind,
    ...placesOf(model, claim).flatMap(({ place, anchor }) =>
      anchor.quote === claim.statement ? [backLink(claim.id, place)] : [],
    ),
    parent &&
      phrase('report/claims/partOf', {
        number: html`<a href="#${claimAnchor(parent.id)}">${parent.number}</a>`,
      }),
    claim.attribution &&
      phrase('report/claims/said', {
        who: foreign(claim.attribution.speaker),
        form: t(`words/form/${claim.attribution.form}`),
      }),
    claim.asOf && t('report/claims/asOf', { date: writtenDateText(claim.asOf) }),
    claim.legal && html`<span class="sign">${icon('scale')}<b>${t('report/claims/legal')}</b></span>`,
    claim.priority && html`<b>${t('report/claims/priority')}</b>`,
    claim.assignee && phrase('report/claims/assigned', { who: person(claim.assignee) }),
    claim.review !== 'open' &&
      t('report/claims/review', { state: t(`words/review/${claim.review}`).toLowerCase() }),
  ];
  return html`<p class="about">${join(facts, ' · ')}</p>`;
}

const backLink = (claim: string, words: Content): Content =>
  html`<a class="back" href="#text-${claim}">${words}</a>`;

/** Where the claim stands in the shown revision, in words. */
function placesOf(
  { revision }: ShownModel,
  claim: ShownClaim['claim'],
): { place: Content; anchor: Anchor }[] {
  const paragraphs = paragraphNumbers(revision.blocks);
  return claim.anchors
    .filter((anchor) => standsSomewhere(anchor.state) && anchor.revision === revision.id)
    .map((anchor) => {
      const block = revision.blocks.find(({ start, end }) => start <= anchor.start && anchor.start < end);
      const number = block && paragraphs.get(block.id);
      const place = number
        ? t('report/claims/place/paragraph', { number })
        : block && t(`report/claims/place/${block.role}`);
      return { place, anchor };
    });
}

/** The places whose words are not the statement's; the others are named in the line above. */
function places(model: ShownModel, { claim }: ShownClaim): Content {
  const here = placesOf(model, claim);
  if (here.length === 0) return html`<p class="places dim">${t('report/claims/nowhere')}</p>`;
  const other = here.filter(({ anchor }) => anchor.quote !== claim.statement);
  if (other.length === 0) return null;
  const lines = other.map(
    ({ place, anchor }) => html`<li>${backLink(claim.id, place)} ${quoted(anchor.quote)}</li>`,
  );
  return html`<ul class="places" role="list">
    ${lines}
  </ul>`;
}

/** One line: a label, Galley's words, and who and when at its end. */
function line(label: Content, what: Content, who: Content): Content {
  return html`<div>
    <dt>${label}</dt>
    <dd><span>${what}</span>${who && html`<span class="who">${who}</span>`}</dd>
  </div>`;
}

/** A person and a moment. */
function whoWhen({ person }: Context, who: string | null, at: string): Content {
  return phrase('report/claims/verdictBy', { who: person(who), when: instantText(at) });
}

function verdicts(context: Context, { claim }: ShownClaim): Content {
  const rows = claim.verdicts.map((verdict) =>
    line(
      t(`words/question/${verdict.question}`),
      answer(verdict),
      verdict.at && whoWhen(context, verdict.by, verdict.at),
    ),
  );
  const placed = placesOf(context.model, claim);
  const placeOf = (id: string) => placed.find(({ anchor }) => anchor.id === id)?.place;
  for (const { anchors, figures } of claim.disagrees ?? []) {
    const says = phrase('report/claims/disagree', {
      place: placeOf(anchors[0]),
      figure: html`<b dir="auto">${figures[0]}</b>`,
      other: placeOf(anchors[1]),
      otherFigure: html`<b dir="auto">${figures[1]}</b>`,
    });
    rows.push(line(t('report/claims/figures'), says, null));
  }
  if (claim.resolution)
    rows.push(
      line(t('report/claims/resolution'), html`<b>${t(`words/resolution/${claim.resolution}`)}</b>`, null),
    );
  if (claim.proposed !== null)
    rows.push(
      line(
        t('report/claims/proposed'),
        html`<span class="serif proposed" dir="auto">${claim.proposed}</span>`,
        null,
      ),
    );
  if (claim.waiting)
    rows.push(
      line(
        t('report/stands/waiting'),
        html`<span class="sign c-waiting">${icon('hourglass')}<b>${waitingWords(claim.waiting)}</b></span>`,
        null,
      ),
    );
  return html`<dl class="lines">${rows}</dl>`;
}

function answer(verdict: Verdict): Content {
  if (!verdict.reopened) return verdictSign(verdict);
  const was = phrase('report/claims/reopenedWhy', {
    verdict: verdictWords(verdict),
    why: foreign(verdict.reopened.why),
  });
  return html`${verdictSign(verdict)} ${was}`;
}

function queries(context: Context, list: readonly Query[]): Content {
  if (list.length === 0) return null;
  return part(
    t('report/claims/queries'),
    list.map(
      (query) =>
        html`<div class="entry">
          <p class="meta">
            <span>${queryState(query)}</span><span class="who">${whoWhen(context, query.by, query.at)}</span>
          </p>
          <p dir="auto">${query.text}</p>
          ${
            query.proposed !== null &&
            html`<p class="labelled">
              <span class="label">${t('report/claims/proposed')}</span>
              <span class="serif proposed" dir="auto">${query.proposed}</span>
            </p>`
          }
          ${
            query.answer !== null &&
            html`<p class="labelled">
              <span class="label"
                >${t('report/claims/answer')}${query.settledAt && html`, ${whoWhen(context, query.settledBy, query.settledAt)}`}</span
              >
              <span dir="auto">${query.answer}</span>
            </p>`
          }
        </div>`,
    ),
  );
}

function queryState({ state, due }: Query): Content {
  if (state === 'settled') return t('report/claims/querySettled');
  return html`<b
    >${due === null ? t('report/claims/queryOpen') : t('report/claims/queryDue', { when: dayText(due) })}</b
  >`;
}

function notes(context: Context, { notes: list, notesWithheld }: ShownClaim): Content {
  if (list.length + notesWithheld === 0) return null;
  const ordered = audiences.flatMap((audience) => list.filter((note) => note.audience === audience));
  const withheld =
    notesWithheld > 0 &&
    html`<p class="withheld entry">
      ${icon('eye-off')}${t('report/withheld/notes', { count: notesWithheld })}
    </p>`;
  return part(t('report/claims/notes'), [ordered.map((note) => noteEntry(context, note)), withheld]);
}

function noteEntry(context: Context, note: Note): Content {
  const audience = t(`words/audience/${note.audience}`).toLowerCase();
  return html`<div class="entry">
    <p class="meta">
      <span>${t('report/claims/noteFor', { audience })}</span>
      <span class="who">${whoWhen(context, note.by, note.editedAt ?? note.at)}</span>
    </p>
    <p dir="auto">${note.text}</p>
  </div>`;
}

function signOffs(context: Context, { claim }: ShownClaim): Content {
  if (claim.signOffs.length === 0) return null;
  const rows = claim.signOffs.map((signOff) => {
    const as = signOff.as === 'legal' ? t('report/claims/legalDesk') : t('report/claims/editor');
    const holds = signOff.holds
      ? html`<b>${t('report/claims/holds')}</b>`
      : html`<b class="c-reopened">${t('report/claims/lapsed')}</b>`;
    return happened([`${as}, `, holds], whoWhen(context, signOff.by, signOff.at));
  });
  return part(
    t('report/claims/signOff'),
    html`<ul role="list">
      ${rows}
    </ul>`,
  );
}

const happened = (what: Content, who: Content): Content =>
  html`<li class="happened"><span>${what}</span><span class="who">${who}</span></li>`;

/** Shown where there is more to tell than the verdicts that stand. */
function history(context: Context, { claim, history: lines }: ShownClaim): Content {
  const given = claim.verdicts.filter((verdict) => verdict.at !== null && !verdict.reopened).length;
  if (lines.length <= given) return null;
  const several = claim.verdicts.length > 1;
  const rows = lines.map((one) => {
    const question = several && html`<span class="q">${t(`words/question/${one.question}`)}</span> `;
    const act = phrase(`report/claims/act/${one.act}`, {
      verdict: verdictWords(one),
      why: foreign(one.why ?? ''),
    });
    return happened([question, act], whoWhen(context, one.by, one.at));
  });
  return part(
    t('report/claims/history'),
    html`<ol role="list">
      ${rows}
    </ol>`,
  );
}
