import { t } from '@shared/text';
import type { Context } from './context';
import { instantText } from './dates';
import { shortened } from './front';
import { html, quoted, type Content } from './markup';

/** What there is to say that is no claim. Nothing where nobody remarked anything. */
export function remarkList({ model, person }: Context): Content {
  if (model.remarks.length === 0) return null;
  const entries = model.remarks.map((remark) => {
    const here = remark.start !== null && remark.end !== null && remark.revision === model.revision.id;
    const on = here
      ? quoted(shortened(model.revision.text.slice(remark.start ?? 0, remark.end ?? 0)))
      : t('report/remarks/whole');
    return html`<li>
      <p class="meta">
        <span><b>${t(`words/remark/${remark.kind}`)}</b> · ${on}</span>
        <span class="who">${person(remark.by)}, ${instantText(remark.at)}</span>
      </p>
      <p dir="auto">${remark.text}</p>
    </li>`;
  });
  return html`<section aria-labelledby="remarks">
    <h2 id="remarks">${t('report/remarks/title')}</h2>
    <ul class="remarks" role="list">
      ${entries}
    </ul>
  </section>`;
}
