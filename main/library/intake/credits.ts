import { endsSentence, wordCount } from './words';

/** What names a picture's maker, in the languages of the desk. */
const LABEL =
  '(?:photo(?:graph|graphy|s)?|image|picture|pic|illustration|graphic|video|screen ?shot|screengrab|source|credit|foto(?:grafie|grafía|grafia)?|bild(?:quelle|er)?|grafik|quelle|crédit(?:s)?(?: photo)?|crédito(?:s)?|imagen|imagem|immagine|afbeelding|beeld|kuva|zdjęcie|zdj|fot|фото|ілюстрація|иллюстрация|источник|写真|画像|图片|圖片|사진)';
/** Agencies that stand as a credit by themselves. */
const AGENCY =
  '(?:getty(?: images)?|reuters|afp|ap(?: photo)?|associated press|epa(?:-efe)?|efe|dpa|picture[- ]alliance|imago|alamy|shutterstock|istock(?:photo)?|xinhua|tass|ria novosti|anadolu(?: agency)?|pti|ani|bloomberg|rex features|pa(?: media| wire)?|belga|ansa|kyodo|yonhap|ntb|tt|ritzau|nurphoto|zuma(?: press)?|unsplash|pixabay|wikimedia(?: commons)?|flickr|handout|file(?: photo)?|courtesy|staff(?: photo(?:grapher)?)?|photographer|divulgação|reprodução)';

/** `Photo: Jane Roe`, `Image credit: Reuters`, `Photograph by Jane Roe`, `© Jane Roe / AP`. */
const CREDIT_START = new RegExp(
  `^[([]?\\s*(?:${LABEL}(?:\\s+(?:credit|by|courtesy(?: of)?|source|copyright|caption))?\\s*(?:[:：]|by\\b|courtesy\\b|credit\\b|©|\\/|\\||via\\b)|©|\\(c\\)|(?:courtesy|credit)\\s*(?:of|:)|(?:image|photo) source,)\\s*\\S`,
  'iu',
);
/** A credit at the end of a caption, behind a bar, a dash, a bracket or a full stop. */
const CREDIT_TAIL = new RegExp(
  `^(.*?\\S)\\s*(?:[|•·]|[–—-]{1,2}|(?=[([])|(?<=[.!?…”"’)])\\s*|(?=©))\\s*([([]?\\s*(?:${LABEL}(?:\\s+(?:credit|by|courtesy(?: of)?))?\\s*(?:[:：]|\\.{3}|…|by\\b|courtesy\\b|credit\\b|©|\\/)|©|courtesy of|credit:)\\s*\\S.{0,140})$`,
  'isu',
);
/** A caption that ends in an agency in brackets or behind a bar: `… in March. (Jane Roe/AP)`. */
const AGENCY_TAIL = new RegExp(
  `^(.*?\\S)\\s*(?:[|•·]\\s*|(?=[([])|(?<=[.!?…”"’])\\s+)([([]?[^()[\\]|.!?]{0,60}\\b${AGENCY}\\b[^()[\\]|.!?]{0,40}[)\\]]?\\.?)$`,
  'iu',
);
const AGENCY_ONLY = new RegExp(
  `^[([]?(?:[\\p{L}\\s.’'-]{1,40}[/|,–—-]\\s*){1,3}${AGENCY}\\b[\\p{L}\\s/.,|()–—-]{0,60}[)\\]]?$|^[([]?${AGENCY}(?:\\s*[/|,–—-]\\s*[\\p{L}\\s.’'-]{1,40})?[)\\]]?$`,
  'iu',
);
/** Says in words that a caption follows. */
const CAPTION_START =
  /^(?:image|photo|picture|media|video) caption[,:]?\s+|^(?:bildunterschrift|légende|caption)\s*:\s*/iu;

/** A caption and its credit, of which one may be missing. */
export interface Credited {
  caption: string | null;
  credit: string | null;
}

/**
 * A line that credits a picture, taken apart: `A dam in March. | Photo: Jane Roe`, `Photo: Jane Roe`,
 * `Image caption, A dam in March`. `null` for a line that says nothing of a picture's maker.
 */
export function readCredit(line: string): Credited | null {
  const text = line.trim();
  if (text.length > 900) return null;
  const stated = CAPTION_START.exec(text);
  if (stated) {
    const rest = text.slice(stated[0].length);
    return readCredit(rest) ?? { caption: rest, credit: null };
  }
  if (CREDIT_START.test(text) && wordCount(text) <= 18) return { caption: null, credit: text };
  const tail = readAgencyTail(text);
  if (tail) return tail;
  if (text.length <= 90 && AGENCY_ONLY.test(text)) return { caption: null, credit: text };
  const match = CREDIT_TAIL.exec(text);
  if (match?.[1] && match[2] && wordCount(match[2]) <= 18)
    return { caption: match[1], credit: match[2].trim() };
  return null;
}

/** The end of a sentence, and not of an initial or an abbreviation. */
const SENTENCE_END = /(?:\p{Ll}{3}|\d)[.!?…]["”’]*$/u;
/** The longest caption that is known by an agency alone, in words. */
const LONGEST_CAPTION = 45;
/** The same in characters, and the longest credit behind it: most lines are told by these before they are read. */
const LONGEST = { caption: 450, credit: 110 };

/** A caption behind whose last sentence a name and an agency stand: `The pier in March. JANE ROE / AFP`. */
function readAgencyTail(text: string): Credited | null {
  const slash = text.lastIndexOf('/');
  if (slash < Math.max(0, text.length - LONGEST.credit) || text.length > LONGEST.caption + LONGEST.credit)
    return null;
  const [, caption, credit] = AGENCY_TAIL.exec(text) ?? [];
  if (!caption || !credit || !SENTENCE_END.test(caption) || wordCount(caption) > LONGEST_CAPTION) return null;
  return credit.includes('/') && AGENCY_ONLY.test(credit) ? { caption, credit: credit.trim() } : null;
}

/** The same for a line that is known to be a caption: an agency's name at its end is enough. */
export function splitCaption(caption: string): Credited {
  const read = readCredit(caption);
  if (read) return read;
  const match = caption.length <= 900 ? AGENCY_TAIL.exec(caption) : null;
  if (
    match?.[1] &&
    match[2] &&
    (endsSentence(match[1]) || /^[([]/.test(match[2]) || /[|•·]\s*$/.test(match[1]))
  ) {
    return { caption: match[1].replace(/\s*[|•·]$/u, ''), credit: match[2].trim() };
  }
  return { caption, credit: null };
}
