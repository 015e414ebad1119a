import { selectorsOf } from '@shared/anchoring/w3c';
import type { Anchor } from '@shared/domain/anchor';
import { articleName } from '@shared/domain/article-name';
import type { Verdict } from '@shared/domain/verdict';
import { t } from '@shared/text/index';
import { disclose, type ShownClaim, type ShownModel } from './disclose';
import type { ReportModel } from './model';

/** What tells that names are those of annotations (https://www.w3.org/TR/annotation-model/#annotations). */
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

const body = (value: string, purpose: 'describing' | 'tagging') => ({
  ...{ type: 'TextualBody', value, format: 'text/plain', purpose },
});

/** `Verified`, or `said: Disputed, quote altered` */
function verdictWords({ question, value, reason, reopened }: Verdict): string {
  const verdict = t(`words/verdict/${reopened ? 'reopened' : value}`);
  const words =
    reason === null || reopened
      ? verdict
      : t('claims/verdictWithReason', { verdict, reason: t(`words/reason/${reason}`) });
  return question === 'said' ? t('report/annotation/said', { verdict: words }) : words;
}

const stands = ({ state }: Anchor): boolean => state !== 'gone' && state !== 'ambiguous';

function annotation(model: ShownModel, { claim }: ShownClaim) {
  const { article, revision, people } = model;
  const source = article.url ?? articleName(article.id);
  const targets = claim.anchors
    .filter(stands)
    .map(({ start, end }) => ({ source, selector: selectorsOf(revision.text, { start, end }) }));
  const name = people[claim.createdBy]?.name;
  return {
    id: `urn:uuid:${claim.id}`,
    type: 'Annotation',
    motivation: 'assessing',
    created: claim.createdAt,
    ...(name === undefined ? {} : { creator: { type: 'Person', name } }),
    body: [
      body(claim.statement, 'describing'),
      ...claim.verdicts.map((verdict) => body(verdictWords(verdict), 'tagging')),
    ],
    // What stands nowhere in this text is still said of the article.
    target: targets.length === 0 ? source : targets.length === 1 ? targets[0] : targets,
  };
}

/**
 * The claims of an article as W3C Web Annotations: each with all its places, its statement and its verdicts. What
 * stands behind a verdict is left out: the model has no words for it.
 */
export function writeAnnotations(model: ReportModel): string {
  const shown = disclose(model, 'labels');
  const items = shown.claims.map((claim) => annotation(shown, claim));
  const page = {
    '@context': CONTEXT,
    id: `urn:uuid:${shown.revision.id}`,
    type: 'AnnotationPage',
    generator: { type: 'Software', name: `Galley ${shown.galley}` },
    items,
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}
