import { html, type Content } from './markup';

/** A part of a claim's entry: its name hangs to the left of what it holds. */
export function part(title: string, content: Content): Content {
  return html`<div class="part">
    <p class="name">${title}</p>
    <div>${content}</div>
  </div>`;
}
