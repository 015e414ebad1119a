const sentences = [
  'The regional water board said on Monday that the Harrow reservoir has fallen to 31 percent of its capacity.',
  'It is the lowest level since the summer of 1995, when half of the county was supplied by tankers for six weeks.',
  'The board will decide by the end of the week on restrictions for some 400,000 households in the north.',
  'A report published in March put the loss of water through old pipes at 22 million litres on an average day.',
  'Environmental groups have called for an inquiry into repairs which were promised in 2019 and never made.',
  'The minister told parliament that two new pipelines would be built, but named neither a date nor a price.',
];

/** A paragraph of an invented report; each number has a text of its own. */
export const paragraph = (number: number): string =>
  number < sentences.length
    ? (sentences[number] ?? '')
    : `${sentences[number % sentences.length] ?? ''} This was reported in part ${number} of the series.`;

/** Paragraphs of an invented report, from one number up to another. */
export const paragraphs = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, i) => paragraph(from + i));
