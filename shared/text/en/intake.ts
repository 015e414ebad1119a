/** What the readers say about an original: why it can't be read, and what was done to it. */
export const intake = {
  error: {
    empty: 'This file is empty. Choose another one, or paste the text of the article.',
    blank: 'This file holds nothing but white space. Choose another one, or paste the text of the article.',
    binary: 'This looks like {{kind}}, not like text. Save it as text or HTML, or paste its text.',
    binaryUnknown: 'This is not a text file. Save it as text or HTML, or paste its text.',
    tooLarge: 'This is {{size}} MB of text, and Galley reads up to {{limit}} MB. Split it into parts.',
    encoding: 'The encoding of this text could not be told. Save it as UTF-8 and import it again.',
    encodingNamed: 'This text is in {{encoding}}, which Galley does not read. Save it as UTF-8.',
    archive: 'This is a web archive. Save the page as HTML, or paste its text.',
    noText: 'There is no text in this file that could be an article. Paste the text of the article instead.',
    unreadable: 'This file could not be read as {{format}}. Save it as plain text, or paste its text.',
  },
  note: {
    encodingGuessed:
      'The encoding was not stated and was taken to be {{encoding}}. Look whether accents and quotation marks are right.',
    repaired_one: '{{count}} place could not be decoded and shows as �. Compare it with the original.',
    repaired_other: '{{count}} places could not be decoded and show as �. Compare them with the original.',
    controls_one: '{{count}} control character was left out.',
    controls_other: '{{count}} control characters were left out.',
    removed_one:
      '{{count}} piece of text that is not part of the article was left out. The original still has it.',
    removed_other:
      '{{count}} pieces of text that are not part of the article were left out. The original still has them.',
    images_one: '{{count}} image without a description was left out. The original still has it.',
    images_other: '{{count}} images without descriptions were left out. The original still has them.',
    nothingRemoved: 'The article could not be told from the rest of the page, so all of its text was kept.',
  },
  format: { text: 'plain text', markdown: 'Markdown', html: 'HTML' },
  binary: {
    pdf: 'a PDF',
    word: 'a Word document',
    sheet: 'a spreadsheet',
    slides: 'a presentation',
    ebook: 'an e-book',
    openDocument: 'an OpenDocument file',
    office: 'an old Office document',
    rtf: 'a rich text document',
    archive: 'a compressed archive',
    image: 'an image',
    audio: 'a sound recording',
    video: 'a video',
    program: 'a program',
    database: 'a database',
    font: 'a font',
    webArchive: 'a web archive',
  },
} as const;
