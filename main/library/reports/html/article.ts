import type { Block } from '@shared/domain/block';
import { withLanes, type LanedMark, type Mark } from '@shared/domain/segments';
import { claimStanding, type Standing } from '@shared/domain/verdict';
import { t } from '@shared/text';
import type { ShownClaim, ShownModel } from '../disclose';
import type { ReportImage } from '../model';
import { claimAnchor, type Context } from './context';
import { icon } from './icons';
import { claimsEndingIn, markedText, type MarkStyle } from './marked-text';
import { html, join, type Content } from './markup';
import { waved } from './wave';
import { signIcon, signOf, signWord, verdictSign } from './signs';

/** The places of the claims in the shown text, outermost first and with their lanes. */
export function marksOf(model: ShownModel): LanedMark[] {
  const { text } = model.revision;
  const marks = model.claims.flatMap(({ claim }) =>
    claim.anchors
      .filter(({ state, revision }) => standsSomewhere(state) && revision === model.revision.id)
      .map((anchor) => trimmed(text, { claim: claim.id, start: anchor.start, end: anchor.end })),
  );
  return withLanes(marks);
}

/** Whether an anchor in this state has a place in the text. */
export const standsSomewhere = (state: ShownClaim['claim']['anchors'][number]['state']): boolean =>
  state !== 'gone' && state !== 'ambiguous';

/** White space at a mark's edges has no line, and a mark that ended between two blocks would have no number. */
function trimmed(text: string, mark: Mark): Mark {
  const words = text.slice(mark.start, mark.end);
  return {
    ...mark,
    start: mark.end - words.trimStart().length,
    end: mark.start + words.trimEnd().length,
  };
}

/** The article with its claims marked and numbered, each paragraph's verdicts in the margin beside it. */
export function annotatedArticle({ model }: Context): Content {
  const marks = marksOf(model);
  const claims = new Map(model.claims.map((claim) => [claim.claim.id, claim]));
  const numbered = new Set<string>();
  const style: MarkStyle = {
    classOf: (id) => standingClass(claims.get(id)),
    waves: (id) => standingClass(claims.get(id)) === 'disputed',
    numberOf: (id) => {
      const claim = claims.get(id);
      const first = !numbered.has(id);
      numbered.add(id);
      return claim && numberLink(claim, first);
    },
  };
  const numbers = paragraphNumbers(model.revision.blocks);
  const images = new Map(model.images.map((image) => [image.block, image]));
  const rows = model.revision.blocks.map((block) => {
    const beside = claimsEndingIn(model.revision.text, block, marks).map((id) => claims.get(id));
    return html`<div class="row">
      <span class="no" aria-hidden="true">${numbers.get(block.id)}</span>
      ${blockElement(block, markedText(model.revision.text, block, marks, style), images.get(block.id))}
      ${
        beside.length > 0 &&
        html`<ul class="beside" role="list">
          ${beside.map((claim) => claim && besideLine(claim))}
        </ul>`
      }
    </div>`;
  });
  return html`<section aria-labelledby="article">
    <h2 id="article">${t('report/article/title')}</h2>
    ${legend()}
    <article class="proof" lang="${model.article.language ?? ''}" dir="auto">${rows}</article>
  </section>`;
}

/** Which paragraph each block is, as editors call them: text blocks only, counted from 1. */
export function paragraphNumbers(blocks: readonly Block[]): Map<string, number> {
  const counted = blocks.filter(
    ({ role }) => role === 'paragraph' || role === 'quotation' || role === 'list-item',
  );
  return new Map(counted.map((block, i) => [block.id, i + 1]));
}

function blockElement(block: Block, content: Content, image: ReportImage | undefined): Content {
  const attributes = html`class="b ${block.role}" dir="auto"`;
  switch (block.role) {
    // The headline is the page's own title: as a heading it would stand in the outline twice.
    case 'heading':
      return html`<h3 ${attributes}>${content}</h3>`;
    case 'quotation':
    case 'pull-quote':
      return html`<blockquote ${attributes}>${content}</blockquote>`;
    case 'figure':
      if (image?.bytes) return picture(block, content, { ...image, bytes: image.bytes });
      return html`<p ${attributes}>${figureText(block, content)}</p>`;
    default:
      return html`<p ${attributes}>${content}</p>`;
  }
}

/** A picture with its words below it. They are not its `alt`, too: nobody should hear them twice. */
function picture(block: Block, content: Content, image: ReportImage & { bytes: Uint8Array }): Content {
  const data = `data:${image.mediaType};base64,${Buffer.from(image.bytes).toString('base64')}`;
  const hasWords = block.start < block.end;
  const alt = hasWords ? '' : t('report/article/figure');
  return html`<figure class="b picture">
    <img src="${data}" alt="${alt}" width="${image.width}" height="${image.height}" />
    ${hasWords && html`<figcaption class="figure" dir="auto">${content}</figcaption>`}
  </figure>`;
}

function figureText(block: Block, content: Content): Content {
  return block.start === block.end
    ? t('report/article/figure')
    : html`<span class="label">${t('report/article/figure')}</span> ${content}`;
}

const standingClass = (claim: ShownClaim | undefined): string =>
  claim ? claimStanding(claim.claim.verdicts) : 'unchecked';

/**
 * The superior number with its sign; the first one is where the claim's entry leads back to. A word joiner
 * keeps it with the word before it.
 */
function numberLink(shown: ShownClaim, first: boolean): Content {
  const { claim } = shown;
  const sign = signOf(claim);
  const label = t('report/article/link', { number: claim.number, standing: signWord(sign) });
  const back = first && html` id="text-${claim.id}"`;
  const link = html`<a${back} href="#${claimAnchor(claim.id)}" aria-label="${label}">\u2060${claim.number}${signIcon(sign)}</a>`;
  return html`<sup class="tag c-${sign}">${link}</sup>`;
}

function besideLine({ claim }: ShownClaim): Content {
  const several = claim.verdicts.length > 1;
  const answers = claim.verdicts.map((verdict) => {
    const question = several && html`<span class="q">${t(`words/question/${verdict.question}`)}</span>`;
    return html`<span class="answer">${question}${verdictSign(verdict)}</span>`;
  });
  const more: Content[] = [
    claim.resolution && html`<b>${t(`words/resolution/${claim.resolution}`)}</b>`,
    claim.waiting &&
      html`<span class="sign c-waiting">${icon('hourglass')}<b>${t('report/stands/waiting')}</b></span>`,
    claim.legal && html`<span class="sign">${icon('scale')}<b>${t('report/claims/legal')}</b></span>`,
  ];
  return html`<li>
    <a class="n" href="#${claimAnchor(claim.id)}">${claim.number}</a>
    <span class="what">${answers}${more.map((one) => one && html`<span class="answer">${one}</span>`)}</span>
  </li>`;
}

/** What each line under the text means, in the order of urgency. */
function legend(): Content {
  const keys: Standing[] = ['disputed', 'reopened', 'unchecked', 'unverifiable', 'verified', 'opinion'];
  const entries = keys.map((key) => {
    const word = key === 'disputed' ? waved(signWord(key), [0]) : signWord(key);
    return html`<span class="sign c-${key}">${signIcon(key)}<span class="m ${key} l0">${word}</span></span>`;
  });
  return html`<p class="legend">
    <span class="label">${t('report/article/key')}</span> ${join(entries, ' ')}
  </p>`;
}
