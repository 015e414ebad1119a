import { html, type Content } from './markup';

/** The 64 digits of a hash in groups of eight: they may break there, and copying gives them unbroken. */
export function digits(hash: string): Content {
  return html`<span class="hash"
    >${(hash.match(/.{1,8}/g) ?? []).map((group) => html`<span>${group}</span><wbr />`)}</span
  >`;
}
