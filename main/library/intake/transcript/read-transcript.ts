import { parseTextStream, tokenizeVTTCue, type VTTCue, type VTTNode } from 'media-captions';
import { canonicalText } from '@shared/domain/text';
import { detectLanguage } from '../language';
import { nothingKnown, plainBlock, type ReadBlock, type Reading } from '../reading';

/** A pause of so many seconds begins a new paragraph. */
const PAUSE = 3;
/** A paragraph as long as this, in letters, ends with the sentence; one twice as long ends with the cue. */
const LONG = 500;

const WEBVTT = /^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/;
const SUBRIP = /^\uFEFF?\s*\d+[ \t]*\r?\n[ \t]*\d{1,3}:\d\d:\d\d[,.]\d{1,3}[ \t]+-->[ \t]+\d/;

/** Which kind of captions a text begins like; `null` for none. */
export const captionsOf = (text: string): 'vtt' | 'srt' | null =>
  WEBVTT.test(text) ? 'vtt' : SUBRIP.test(text) ? 'srt' : null;

interface Spoken {
  start: number;
  end: number;
  speaker: string | null;
  lines: string[];
}

function wordsOf(nodes: readonly VTTNode[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.data : node.type === 'rt' ? '' : wordsOf(node.children)))
    .join('');
}

const speakerOf = (nodes: readonly VTTNode[]): string | null =>
  nodes.map((node) => (node.type === 'v' ? node.voice.trim() : '')).find((name) => name !== '') ?? null;

function spokenIn(cue: VTTCue): Spoken {
  const nodes = tokenizeVTTCue(cue);
  return {
    start: cue.startTime,
    end: cue.endTime,
    speaker: speakerOf(nodes),
    lines: wordsOf(nodes)
      .split('\n')
      .map((line) => canonicalText(line.replace(/\{\\an\d\}/g, '')).trim())
      .filter((line) => line !== ''),
  };
}

/** A text line by line, each when it is asked for: a stream that holds all of them takes each from their front. */
function linesOf(text: string): ReadableStream<string> {
  const lines = text.split(/\r\n?|\n/).values();
  return new ReadableStream({
    pull(controller) {
      const line = lines.next();
      if (line.done) controller.close();
      else controller.enqueue(line.value);
    },
  });
}

/**
 * Reads captions (SubRip, WebVTT) as a transcript: what is said without a pause by one person is a paragraph, and each
 * paragraph keeps the time at which it begins, in milliseconds. Lines that roll on from cue to cue are read once.
 * Throws an Error where no captions are in it.
 */
export async function readTranscript(text: string): Promise<Reading> {
  const { cues } = await parseTextStream(linesOf(text), {
    type: captionsOf(text) ?? 'srt',
    strict: false,
  });
  const blocks: ReadBlock[] = [];
  let open: { start: number; end: number; speaker: string | null; text: string } | null = null;
  const close = () => {
    if (open === null) return;
    const words = open.speaker === null ? open.text : `${open.speaker}: ${open.text}`;
    blocks.push({ ...plainBlock('paragraph', words), time: Math.max(0, Math.round(open.start * 1000)) });
    open = null;
  };
  let shown: string[] = [];
  for (const cue of cues) {
    const spoken = spokenIn(cue);
    const fresh = withoutRolled(spoken.lines, shown);
    shown = spoken.lines;
    if (fresh.length === 0) {
      if (open) open.end = spoken.end;
      continue;
    }
    const said = fresh.join(' ');
    if (open && goesOn(open, spoken, said)) {
      open.text += ` ${said}`;
      open.end = spoken.end;
    } else {
      close();
      open = { start: spoken.start, end: spoken.end, speaker: spoken.speaker, text: said };
    }
  }
  close();
  if (blocks.length === 0) throw new Error('no captions are in the file');
  return {
    data: { ...nothingKnown, language: detectLanguage(blocks.map((block) => block.text).join('\n')) },
    blocks,
    removed: 0,
    images: 0,
    notes: [],
  };
}

/** Lines without those that the cue before still showed at its end. */
function withoutRolled(lines: readonly string[], shown: readonly string[]): string[] {
  for (let count = Math.min(lines.length, shown.length); count > 0; count--)
    if (lines.slice(0, count).every((line, i) => line === shown[shown.length - count + i]))
      return lines.slice(count);
  return [...lines];
}

function goesOn(
  open: { end: number; speaker: string | null; text: string },
  { start, speaker }: Spoken,
  said: string,
): boolean {
  if (speaker !== open.speaker || start - open.end >= PAUSE) return false;
  // A dash or a name in capitals: somebody else speaks.
  if (/^[-–—]\s?\p{L}/u.test(said) || /^(?:>>|\p{Lu}[\p{Lu} .'-]{1,30}:)/u.test(said)) return false;
  if (open.text.length >= 2 * LONG) return false;
  return open.text.length < LONG || !/[.!?…]["”»)]?$/u.test(open.text);
}
