import { createHash } from 'node:crypto';
import { t } from '@shared/text';
import { disclose } from './disclose';
import { annotatedArticle } from './html/article';
import { claimEntries } from './html/claims';
import { contextOf, type Context } from './html/context';
import { fontFaces } from './html/fonts';
import { frontPage } from './html/front';
import { sprite } from './html/icons';
import { html, Markup, type Content } from './html/markup';
import { remarkList } from './html/remarks';
import { sourceList } from './html/sources';
import { styles } from './html/styles/index';
import type { ReportModel } from './model';

/**
 * The annotated article as one HTML file that needs nothing else: no script, no request, its fonts inside.
 * Confidential sources are labels in it, whatever the model's variant.
 */
export function writeHtml(model: ReportModel): string {
  const context = contextOf(disclose(model, 'labels'));
  const body = html`${sprite()}
    <main>
      ${frontPage(context)} ${annotatedArticle(context)} ${claimEntries(context)} ${remarkList(context)}
      ${sourceList(context)} ${colophon(context)}
    </main>`;
  const style = fontFaces(body.html) + styles;
  // One string, since the policy holds its hash: white space in a template would change it.
  const sheet = new Markup(`<style>${style}</style>`);
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy(style, model.images.length > 0)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="generator" content="Galley ${model.galley}" />
        <meta name="color-scheme" content="light dark" />
        <title>${model.article.title ?? t('report/untitled')} · ${t('report/kind')}</title>
        ${sheet}
      </head>
      <body>
        ${body}
      </body>
    </html>`.html;
}

/** Only this very style sheet, and the fonts and pictures in the file; whatever slipped into the page could load and run nothing. */
function policy(style: string, hasImages: boolean): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; ${hasImages ? 'img-src data:; ' : ''}base-uri 'none'; form-action 'none'`;
}

function colophon({ model }: Context): Content {
  const withheld = model.sources.filter((source) => source.withheld).length;
  const lines = [
    t('report/about/names'),
    t('report/about/times'),
    t('report/about/hash'),
    withheld > 0 && t('report/about/confidential', { count: withheld }),
    withheld > 0 && t('report/about/masked'),
    t('report/about/alone'),
  ];
  return html`<section class="colophon" aria-labelledby="about">
    <h2 id="about">${t('report/about/title')}</h2>
    ${lines.map((line) => line && html`<p>${line}</p>`)}
  </section>`;
}
