/** What the library says of its record: why a command is refused, what can't be opened or read, what verify found. */
export const record = {
  refused: {
    readOnly: 'This library can’t be changed. {{reason}}',
    nobody: 'Say who you are first: every change is recorded with a name.',
    unknownPerson: 'Galley does not know who you are in this library. Say who you are first.',
    noCommand: 'There is no command “{{type}}”.',
    badCommand: 'The command “{{type}}” does not make sense: {{what}}.',
    sealMark: 'Text can’t begin with “{{mark}}”.',
    noRequest: 'There is no request “{{name}}”.',
    badRequest: '“{{name}}” was asked for with something that makes no sense.',
    nothingToUndo: 'There is nothing to undo.',
    nothingToRedo: 'There is nothing to redo.',
    changedSince: 'This can’t be undone: what it changed has been changed again since.',
  },
  revision: {
    edited: 'The text was: {{before}} Now it is: {{after}}',
    around:
      'The text is as it was: {{sentence}} What stands around it is not. It was: {{before}} Now it is: {{after}}',
    nothing: 'nothing.',
    gone: 'The text is gone: {{before}}',
    ambiguous: 'The text stands in several places now: {{before}}',
    back: 'The text had gone and is back. It was: {{before}} Now it is: {{after}}',
    remark: '“{{quote}}”: {{text}}',
    notOfArticle: 'This is a text of another article.',
    unrelated: 'These are texts of two articles. Choose two revisions of one article.',
  },
  intake: {
    gone: 'Galley does not hold this original any more. Import it again.',
  },
  import: {
    cancelled: 'This was not imported, because the import was cancelled.',
    untitled: 'an article without a title',
    known: {
      original: 'This very file is in the library already: “{{title}}”.',
      text: 'The library has this text already: “{{title}}”.',
      address: 'This may be a new version of “{{title}}”, which has the same address.',
    },
    knownSource: {
      original: 'This very file is kept already, of the source “{{title}}”.',
      text: 'This text is kept already, of the source “{{title}}”.',
    },
  },
  comment: {
    footnote: 'Footnote',
    nobody: 'Comment',
    citedInNote: 'Named in a footnote of the draft. Nobody has read it yet.',
    citedIn: 'Named in a comment on the draft ({{author}}). Nobody has read it yet.',
  },
  claim: {
    outside: 'The selection lies outside the article’s text. Reload the article and select again.',
    otherArticle: 'This text belongs to another article.',
    otherParent: 'A part belongs to a claim of the same article.',
    noPlace: 'A claim needs a place in the text.',
    noText: 'There is no text in this selection.',
    notLost: 'This place is still in the text, so nothing has to take its place. Reload the article.',
    onlyPlace: 'This is the claim’s only place in the text. Remove the claim instead.',
    statementWas: 'The statement was: {{statement}}',
    otherPlace: 'This place belongs to another claim.',
    oldPlace: 'This place is not in the current text.',
    noSplit: 'A claim is split where words stand on both sides. Put the caret between them.',
    splitWas: 'The claim was split. Its words were: {{before}} Now they are: {{after}}',
    joinsOthers: 'A claim can’t be joined with itself. Choose another one.',
    joinsOneArticle: 'Only claims of one article can be joined.',
    joined: 'The claim was joined with others. They were: {{claims}}',
    joinedOne: '“{{statement}}” ({{verdict}})',
  },
  verdict: {
    noSpeaker: 'This claim has no speaker, so there is nothing to answer about who said it.',
    noOpinion: 'Whether someone said something is not a matter of opinion.',
    wrongReason: '“{{reason}}” is no reason for “{{value}}”.',
    notReopened: 'This verdict is not reopened, so there is nothing to confirm.',
    none: 'Nobody has given a verdict here yet.',
  },
  signOff: {
    unjudged: 'A claim that nobody has judged yet can’t be signed off.',
    reopened: 'A claim whose verdict is reopened can’t be signed off. Decide again first.',
  },
  query: {
    settled: 'This query is settled already.',
  },
  source: {
    fallbackLabel: 'Confidential source',
    noSpeaker: 'This claim has no speaker, so no source can say whether it was said.',
    staysConfidential:
      'A confidential source stays confidential. Add it again as an open one if its name may be known.',
    inUse: 'This source is evidence for a claim. Unlink it there first.',
    notConfidential: 'Only a confidential source can be purged. Make it confidential first.',
    purged: 'This source was purged: nothing can be added to it.',
    purgedAlready: 'This source was purged already.',
    purgedKnowledge: 'What was known of this source was purged.',
    articleAlready: 'This article is a source already. Link that one.',
    articleStaysOpen:
      'An article of the library is open to everyone who works in it, so it can’t be made a confidential source.',
    mergesOpen: 'A confidential source can’t be merged: its name stays with it alone.',
    mergesOthers: 'A source can’t be merged with itself. Choose another one.',
    twoArticles:
      'These sources are different articles of the library, so they can’t be one. Leave one of them out.',
    checkStaysOpen:
      'A fact-check that was imported is open to everyone, so it can’t be made a confidential source.',
    sealTraces:
      'The source is confidential now, but traces of what was open stay on the disk until this library is closed. Close it and open it again.',
    traces:
      'The source is purged, but traces of it stay on the disk until this library is closed. Close it now.',
  },
  claims: {
    none: 'There are no claims of an article in this file. A table needs a column “quote”.',
  },
  /** A Galley report that comes in. */
  report: {
    articleKnown:
      'This library has “{{title}}” already: it is the article of this report. Nothing was changed.',
    confidentialHere:
      'This report names a source openly that is confidential here: “{{label}}”. Export it again from a library where it is confidential, too.',
    noRevision:
      'A Galley report comes in as an article of its own, with its claims. It can’t become a revision of another.',
    otherBlocks:
      'The claims of a Galley report stand in its text as it is, so no piece of it can be taken out or put in. Import it as it is.',
  },
  evidence: {
    reused: 'This claim rests on it already.',
    stays: 'This evidence belongs to the claim already.',
  },
  earlierCheck: {
    cited: 'This claim rests on this fact-check already.',
  },
  copy: {
    inUse: 'An excerpt of a claim’s evidence stands in this copy. Unlink it there first.',
    otherSource: 'This copy was kept of another source.',
    noText: 'There are no words in this copy that could be selected. Type the excerpt instead.',
    outside: 'The selection lies outside the copy’s text. Close the copy, open it and select again.',
    mismatch: 'The excerpt is not what stands at this place of the copy. Select it in the copy again.',
    readAsText: 'This copy is read as text and has no pages or pictures to show.',
    purged: 'What was kept of this source was purged.',
    sealMark: 'This file holds “{{mark}}”, by which Galley knows what it has sealed, so it can’t be kept.',
  },
  missing: {
    gone: 'This is no longer in the library.',
    removed: 'This has been removed.',
    article: 'There is no article with this id (any more).',
    revision: 'There is no revision with this id.',
    source: 'There is no source with this id (any more).',
    copy: 'There is no kept copy with this id (any more).',
    image: 'There is no picture here.',
    file: 'A file of the library is missing from its folder.',
  },
  library: {
    none: 'There is no library in this folder.',
    empty: '{{file}} holds no library.',
    inUse: 'This library is open in another Galley. Close it there, or open another library.',
    network:
      'A library must lie on a disk of this machine: on a network disk two people could damage it. Choose another folder.',
    readingOnly: 'This library can’t be changed: it is open for reading only.',
    unreadable: 'The library’s record can’t be read: it is damaged, or it is encrypted with another key.',
    lastEntry: 'The library’s last entry is not what was stored: the record is damaged.',
    changedFile: 'A file of the library is not what it was when it was stored.',
    diskFull: 'The disk is full or failing. Nothing of this change was stored.',
    fileNotKept: 'The file could not be kept: the disk is full or can’t be written to.',
    keyLength: 'A library’s key has {{bytes}} bytes; this one has {{found}}.',
  },
  reading: {
    asked: 'It was opened for reading only.',
    newer: 'It was made by a newer Galley. Update Galley to change it.',
    copy: 'Its disk can’t be written to, so Galley reads a temporary encrypted copy.',
  },
  backup: {
    none: 'There is no backup of this library.',
    tooMany: 'Too many restored copies lie beside this library.',
    unreadable: 'The last backup can’t be read.',
    failed: 'Today’s backup of this library could not be written. {{message}}',
    offer: 'It has been left as it is; the last backup can be restored beside it.',
    noOffer: 'It has no backup.',
    folder: '{{name}} restored {{date}}',
  },
  problem: {
    database: 'The database is damaged: {{what}}.',
    table: 'The table “{{table}}” does not hold what the events say.',
    file: 'The file {{id}} is missing or has been changed.',
    event: 'Event {{id}} has been changed.',
    order: 'Event {{id}} does not follow the one before it: something was taken out or put in.',
    noPayload: 'Event {{id}} has no payload.',
    payload: 'The payload of event {{id}} has been changed.',
    takenOut: 'The payload of event {{id}} was taken out, and no purge says so.',
    lostEnd: 'The chain of replica {{replica}} has lost its end: it went on to event {{sequence}}.',
    noKey: 'The key of the confidential source {{id}} is missing, and no purge says so.',
  },
  job: {
    closed: 'The library was closed.',
    tooLong:
      'This file was not read within {{seconds}} seconds, so reading it was ended. Nothing was stored. Split it, or save it as plain text.',
    tooMuch:
      'Reading this file takes more memory than Galley gives to one file, so it was ended. Nothing was stored. Split it, or save it as plain text.',
    failed: 'The work on this file failed and was ended. Nothing was stored.',
  },
} as const;
