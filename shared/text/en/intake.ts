/** What the readers say about an original: why it can't be read, and what was done to it. */
export const intake = {
  error: {
    empty: 'This file is empty. Choose another one, or paste the text of the article.',
    blank: 'This file holds nothing but white space. Choose another one, or paste the text of the article.',
    binary: 'This is {{kind}}. {{advice}}',
    binaryUnknown: 'This is not a text file. Save it as text or HTML, or paste its text.',
    tooLarge: 'This is {{size}} MB of text, and Galley reads up to {{limit}} MB. Split it into parts.',
    unpacked:
      'This file holds {{size}} MB when it is unpacked, and Galley reads up to {{limit}} MB. Save the document without pictures, or split it.',
    encoding: 'The encoding of this text could not be told. Save it as UTF-8 and import it again.',
    encodingNamed: 'This text is in {{encoding}}, which Galley does not read. Save it as UTF-8.',
    drawing: 'This is an SVG drawing, which can hold a program. Save it as a PNG picture and keep that.',
    scan: 'This PDF is a scan: it has pictures of pages, but no text. Run it through text recognition (OCR), or paste its text.',
    noText: 'There is no text in this file that could be an article. Paste the text of the article instead.',
    pdfLocked: 'This PDF is locked with a password. Save a copy without the password, and attach that.',
    pdfDamaged: 'This PDF is damaged and could not be read. Open it in another program and save it anew.',
    pdfPages: 'This PDF has {{pages}} pages, and Galley reads up to {{limit}}. Split it into parts.',
    pdfWork:
      'This PDF is built so that reading it would take too long. Print it to a new PDF, or copy the text that you need and paste it.',
    tooManyBlocks:
      'This text has {{blocks}} paragraphs, and Galley reads up to {{limit}}. Split it into parts.',
    damaged:
      'This {{ending}} file is damaged or incomplete. Get it again, or save it anew in the program that made it.',
    unreadable: 'This file could not be read as {{format}}. Save it as plain text, or paste its text.',
  },
  /** Galley's own JSON, coming in. */
  report: {
    newer:
      'This report is in version {{version}} of Galley’s format, and this Galley reads version {{known}}. Update Galley, or export the report from an older one.',
    broken: 'This Galley report is damaged: “{{where}}” is not what the rest of it says. Export it again.',
    names:
      'This report names confidential sources, which could not be forgotten once its file is kept here. Export it with labels, and import that.',
  },
  /** Rows of fact-checks that were made elsewhere. */
  row: {
    noColumn:
      'No column is called “statement” or “claim”. The first row has to name the columns: id, statement, title, verdict, date, url.',
    noLines: 'This is JSON, but not JSON Lines: write one object a line.',
    noObject: 'This line is no JSON object.',
    noStatement: 'There is no statement.',
    noQuote: 'There is no quote.',
    noSource: 'An excerpt needs a source: give its title or its address. It was left out.',
    badWord: '“{{word}}” in the column {{column}} was left out. Galley’s words are {{words}}.',
    noAnswer: '“{{value}}” does not answer “{{question}}” here, so it was left out.',
    tooLong: 'A field is longer than {{limit}} characters.',
    quotes: 'A quotation mark is not closed, or stands within a cell without another one before it.',
    cells:
      'There are {{count}} cells under {{columns}} columns: put a cell that holds a separator in quotation marks.',
    badDate: 'The date “{{date}}” can’t be read in one way only, so it was left out. Write it as 2024-04-03.',
    comesAgain: 'Row {{row}} has the same id, and the last one counts.',
  },
  /** Web annotations. */
  annotation: {
    none: 'This is no annotation with a target.',
    tags: 'Tags: {{tags}}',
    by: 'Annotated by {{author}}',
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
    images_one:
      '{{count}} picture was left out: it is missing, is no PNG, JPEG, GIF or WebP, is smaller than 100 pixels or larger than 20 MB, or is one too many.',
    images_other:
      '{{count}} pictures were left out: they are missing, are no PNG, JPEG, GIF or WebP, are smaller than 100 pixels or larger than 20 MB, or there are too many.',
    imagesElsewhere_one:
      '{{count}} picture was left out, because the page only names it. To have it, save the page as one file (MHTML), or import it together with the folder that the browser saved beside it.',
    imagesElsewhere_other:
      '{{count}} pictures were left out, because the page only names them. To have them, save the page as one file (MHTML), or import it together with the folder that the browser saved beside it.',
    changes_one: '{{count}} tracked change was read as accepted. The original still shows it.',
    changes_other: '{{count}} tracked changes were read as accepted. The original still shows them.',
    changesUndone_one:
      '{{count}} tracked change was not made: the text is as it was before. The original still shows it.',
    changesUndone_other:
      '{{count}} tracked changes were not made: the text is as it was before. The original still shows them.',
    attachments_one: '{{count}} attached file was left out. The original still has it.',
    attachments_other: '{{count}} attached files were left out. The original still has them.',
    comments_one: '{{count}} comment was left out. The original still has it.',
    comments_other: '{{count}} comments were left out. The original still has them.',
    inDoubt: {
      elsewhere:
        'Much other text stands on this page. Look whether the right part was taken, and put back what is missing.',
      stated:
        'This page gives its article’s text in its data, and it differs from what was found. Compare it with the original.',
      data: 'This page shows no article by itself. The text is the one in the page’s data; compare it with the original.',
      little:
        'Very little text was found. Look whether the article is all there, and put back what is missing.',
      rival:
        'Two parts of this page could be the article. Look whether the right one was taken, and put back what is missing.',
    },
    signOffs_one:
      '{{count}} sign-off was left out, because what it approved is not all in the report, or has changed. Sign it off again.',
    signOffs_other:
      '{{count}} sign-offs were left out, because what they approved is not all in the report, or has changed. Sign them off again.',
    copies_one: '{{count}} kept copy of a source stayed in the other library. Its excerpts are here.',
    copies_other: '{{count}} kept copies of sources stayed in the other library. Their excerpts are here.',
    nothingRemoved: 'The article could not be told from the rest of the page, so all of its text was kept.',
  },
  format: {
    text: 'plain text',
    markdown: 'Markdown',
    html: 'HTML',
    mhtml: 'a web page in one file (MHTML)',
    docx: 'a Word document',
    odt: 'an OpenDocument text',
    pdf: 'a PDF',
    email: 'a message',
    transcript: 'a transcript',
    galley: 'a Galley report',
  },
  binary: {
    pdf: 'a PDF',
    word: 'a Word document',
    sheet: 'a spreadsheet',
    slides: 'a presentation',
    ebook: 'an e-book',
    openText: 'an OpenDocument text',
    openDocument: 'an OpenDocument file',
    office: 'an old Office document',
    oldWord: 'an old Word document (.doc)',
    pages: 'a Pages document',
    outlook: 'a message that Outlook kept (.msg)',
    locked: 'a document locked with a password',
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
  /** What to do with a file of a kind that isn't read. */
  advice: {
    pdf: 'Save it as plain text, or as CSV if it lists fact-checks.',
    word: 'Save it as plain text, or as CSV if it lists fact-checks.',
    openText: 'Save it as plain text, or as CSV if it lists fact-checks.',
    sheet: 'Save it as PDF, or as CSV if it lists fact-checks.',
    slides: 'Save it as PDF, or paste its text.',
    ebook: 'Save it as HTML or text, or paste its text.',
    openDocument: 'Save it as PDF, or paste its text.',
    office: 'Open it in a word processor and save it as .docx.',
    oldWord: 'Open it in a word processor and save it as .docx.',
    rtf: 'Open it in a word processor and save it as .docx.',
    pages: 'Open it in Pages and export it as Word or PDF.',
    outlook: 'Save the message as .eml or HTML, or paste its text.',
    locked: 'Save a copy without the password, and import that.',
    archive: 'Unpack it, and import the files in it.',
    image: 'Keep it as the copy of a source, or run it through text recognition (OCR).',
    audio: 'Import its transcript: captions (.srt, .vtt) or text.',
    video: 'Import its transcript: captions (.srt, .vtt) or text.',
    program: 'Choose another file.',
    database: 'Export what is wanted of it as text.',
    font: 'Choose another file.',
    webArchive: 'Save the page as HTML or PDF.',
  },
} as const;
