/** Deeper than this no page is written; the parser looks through all open elements at each tag. */
const DEEPEST = 1_000;

/** A tag longer than this has more attributes than any page needs; each costs as much as an element. */
const LONGEST_TAG = 65_536;

/** How a tag begins: its slash and its name. */
const TAG = /<(\/?)([a-z][^\s/>]{0,60})/iy;

/** Elements that hold nothing, and those that the next of their kind closes: many of them are no depth. */
const SHALLOW = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr tbody thead tfoot caption colgroup option optgroup rt rp body html head script style title'.split(
    ' ',
  ),
);

/** Where a tag ends that begins at `at`: behind the first `>` that is in no quoted value; -1 where it doesn't. */
function endOfTag(markup: string, at: number): number {
  const ends = />|=\s{0,20}(["'])/g;
  ends.lastIndex = at;
  for (let match = ends.exec(markup); match; match = ends.exec(markup)) {
    if (match[1] === undefined) return ends.lastIndex;
    const close = markup.indexOf(match[1], ends.lastIndex);
    if (close < 0) return -1;
    ends.lastIndex = close + 1;
  }
  return -1;
}

/**
 * The markup without the elements that lie deeper than 1,000 levels, of which what is in them stays, and without the
 * attributes of tags longer than 64 KiB. Told by the tags alone, in one pass; any other markup comes out as it went in.
 */
export function shallow(markup: string): string {
  const pieces: string[] = [];
  let from = 0;
  let depth = 0;
  /** The end of the tag that was looked at last: where none ends, it is the same for many. */
  let end = -1;
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
    TAG.lastIndex = at;
    const [tag, slash, name = ''] = TAG.exec(markup) ?? [];
    if (tag === undefined) continue;
    const next = markup.indexOf('<', at + 1);
    if ((next < 0 ? markup.length : next) - at > LONGEST_TAG) {
      const behind = endOfTag(markup, at);
      if (behind - at > LONGEST_TAG) {
        pieces.push(markup.slice(from, at), tag, '>');
        from = behind;
      }
    }
    if (SHALLOW.has(name.toLowerCase())) continue;
    if (slash) depth = Math.max(0, depth - 1);
    else if (depth < DEEPEST) depth++;
    else {
      if (end < at) end = markup.indexOf('>', at);
      if (end < 0) break;
      pieces.push(markup.slice(from, Math.max(from, at)), ' ');
      from = end + 1;
      at = end;
    }
  }
  return pieces.length === 0 ? markup : pieces.join('') + markup.slice(from);
}
