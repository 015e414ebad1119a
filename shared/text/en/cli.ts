/** The words of the command line. */
export const cli = {
  help: {
    about: 'Galley: fact-checking without a window',
    usage: 'Usage: galley COMMAND …',
    options: 'Options of every command that works in a library:',
    more: 'galley help COMMAND says more about one command.',
    status: 'Exit status: 0 done, 1 a problem with what was given, 2 a problem with how it was asked.',
  },
  option: {
    library: '--library DIR',
    libraryIs: 'the library’s folder; without it, the environment variable GALLEY_LIBRARY',
    person: '--person NAME',
    personIs: 'who you are in it; someone new is added as a checker',
    keyFile: '--key-file FILE',
    keyFileIs:
      'the key of an encrypted library: 32 bytes, or 64 hexadecimal digits; without it the passphrase is read from standard input',
    json: '--json',
    jsonIs: 'answers one JSON value',
  },
  command: {
    extract: {
      usage: 'galley extract FILE|- [--url URL] [--changes accepted|original] [--json]',
      is: 'Reads a text and shows its title, byline, dates and blocks. Needs no library.',
      more: '- reads standard input. --url says where the text comes from, if the file does not. --changes says how a document’s tracked changes are read: accepted (unless you say otherwise), or original, as if none had been made. --json also answers its comments and footnotes, each with its block and the words that it is about (start and end in that block’s text).',
    },
    import: {
      usage:
        'galley import PATH... [--as articles|claims] [--changes accepted|original] [--comments query|note|evidence|none] [--create] [--encrypt]',
      is: 'Adds articles; answers a line for each file: its article’s id, or the error’s code and message. With --as claims it adds earlier fact-checks.',
      more: 'With --as claims each PATH is a CSV file whose first row names the columns, or JSON Lines with one object a line: id (or externalId), statement (claim, claimReviewed), title (headline), verdict (rating), date (published, publishedAt, datePublished), url (link). Only the statement is needed; the same id again is the same fact-check, and without one it follows from the statement and the url, or the title. It answers how many were added, changed, unchanged and refused, and lists what is wrong by row. One undo takes all of it back. For articles, a folder stands for the files that Galley reads in it and below, told by their endings. --changes says how a document’s tracked changes are read: accepted (unless you say otherwise), or original, as if none had been made. --comments makes a claim of the words that each of its comments and footnotes is about, and of the comment a query to the writer, a note for checkers or evidence; without it they stay in the original. Each file is then a step of undo of its own. --create makes the library if there is none, and with --encrypt it is encrypted with a passphrase from standard input. --key-file encrypts a new library with that key.',
    },
    list: {
      usage: 'galley list [--json]',
      is: 'Lists the articles with their claims.',
      more: 'A line for each article, the last imported first: id, claims, blockers, title.',
    },
    claim: {
      usage: 'galley claim ARTICLE --quote TEXT [--statement TEXT] [--verdict V] [--question fact|said]',
      is: 'Marks a claim in an article, and gives it a verdict.',
      more: 'ARTICLE is an id, the beginning of one, or the exact title. The quote has to stand in the text exactly once. V is unchecked, verified, disputed, unverifiable or opinion.',
    },
    export: {
      usage: 'galley export ARTICLE [--format html|json] [--variant V] [--audience A] [--out FILE]',
      is: 'Writes a report of an article, to a file or to standard output.',
      more: 'The format is html unless you say json. Confidential sources appear by their labels (--variant labels); json with --variant names has their names, and its file has to say so in its name. With --audience checkers, desk, writer or legal the notes for others are left out. If FILE is a folder, the report gets its usual name in it.',
    },
    search: {
      usage: 'galley search QUERY [--limit N] [--json]',
      is: 'Finds articles, claims, sources, evidence and notes.',
      more: 'QUERY is one word of the shell: put it in quotation marks. Words may be required (+word), ruled out (-word), looked for in one field (title:word), weighted (word^2), begun (wor*) or misspelt (word~1); “several words” in quotation marks stand together. A line for each: what it is, id, score, name, where it was found; of each kind the best first, N of them (20 unless you say otherwise, at most 200).',
    },
    'rebuild-index': {
      usage: 'galley rebuild-index [--json]',
      is: 'Builds what searches are answered from anew, out of the record.',
      more: 'The record itself is not touched. Galley does this by itself where the index is missing or damaged.',
    },
    similar: {
      usage: 'galley similar STATEMENT|--queries FILE [--limit N] [--json]',
      is: 'Finds earlier claims that say the same as a statement, best first.',
      more: 'Looks through the claims of all articles and the checks made elsewhere. A line for each: how likely it says the same (0 to 1), verdict, day, id, statement. FILE has a JSON object a line, {"id", "text"}; each is answered by one line, {"id", "results": [{"claim", "externalId", "score"}]}. N is 10 unless you say more, at most 1000.',
    },
    verify: {
      usage: 'galley verify [--json]',
      is: 'Checks the record and the files of a library.',
      more: 'Says what is wrong, a line each, and ends with status 1 if anything is.',
    },
    help: {
      usage: 'galley help [COMMAND]',
      is: 'Shows this, or more about one command.',
      more: '',
    },
  },
  problem: {
    unknownCommand: 'There is no command “{{name}}”. The commands are {{names}}.',
    noCommand: 'Say what to do: {{names}}.',
    badOption: '{{reason}} Usage: {{usage}}',
    noLibrary: 'Say which library: --library DIR, or the environment variable GALLEY_LIBRARY.',
    noPerson: 'Say who you are: --person NAME. Every change is recorded with a name.',
    unknownPerson:
      'Nobody in this library is called “{{name}}”, and nobody can be added while it is open elsewhere.',
    noPassphrase: 'This library is encrypted. Give --key-file FILE, or its passphrase on standard input.',
    passphrase: 'Passphrase: ',
    keyUnreadable: 'The key file {{path}} can’t be read: {{reason}}.',
    keyWrong: '{{path}} is no key. A key is 32 bytes, or 64 hexadecimal digits.',
    noDocuments:
      '--changes and --comments are about documents, and --as claims reads fact-checks: leave them out.',
    encryptNeedsCreate: '--encrypt makes a new library encrypted: give --create too.',
    unreadable: '{{path}} can’t be read: {{reason}}.',
    notAFile: 'it is a device or a pipe',
    nothingHere: 'No file in {{path}} has the ending of a format that Galley reads.',
    tooLarge: '{{path}} has {{size}} MB. Galley reads files up to {{limit}} MB.',
    someFailed_one: '{{count}} of {{total}} files was not imported; the others were.',
    someFailed_other: '{{count}} of {{total}} files were not imported; the others were.',
    similarWhat: 'Give either a statement or --queries FILE.',
    limit: '--limit is a whole number from 1 to {{most}}, not “{{value}}”.',
    queryLine:
      'Line {{line}} of {{path}} is no query. Each line is a JSON object with an id and a text: {"id": "1", "text": "…"}.',
    noArticle: 'There is no article “{{wish}}”. galley list shows what there is.',
    severalArticles: '“{{wish}}” may be several articles. Give the id of one:',
    quoteNotFound: 'The quote does not stand in “{{title}}”. Copy it from the text as it is.',
    quoteSeveral: 'The quote stands in {{count}} places of “{{title}}”. Give more of the words around one:',
    badChoice: '{{option}} is {{choices}}, not “{{value}}”.',
    mayNotAnswer: '“{{value}}” does not answer “{{question}}”.',
    pdfNeedsWindow:
      'galley writes html and json. A PDF needs the window: export it from the article’s menu in Galley.',
    namesOnlyJson: 'Only json may name confidential sources: --format json --variant names.',
    namesInFileName:
      'This report names confidential sources, so its file has to say so: put “{{mark}}” in its name.',
    jsonNeedsOut: '--json answers what was written, so give the report a file: --out FILE.',
    notWritten: 'The report could not be written to {{path}}: {{reason}}.',
    damaged_one: '{{count}} thing is wrong with this library.',
    damaged_other: '{{count}} things are wrong with this library.',
  },
  notice: {
    notRecorded: 'The export is not in the library’s record: {{reason}}',
    names: 'This report names confidential sources.',
  },
  list: {
    none: 'No articles.',
    claims_one: '{{count}} claim',
    claims_other: '{{count}} claims',
    blockers_one: '{{count}} blocking',
    blockers_other: '{{count}} blocking',
  },
  checks: {
    counts: '{{added}} added, {{changed}} changed, {{unchanged}} unchanged, {{refused}} refused',
    row: '{{file}}, row {{row}}: {{message}}',
  },
  search: { none: 'Nothing was found.' },
  rebuild: {
    done_one: '{{count}} thing can be found. It took {{seconds}} s.',
    done_other: '{{count}} things can be found. It took {{seconds}} s.',
  },
  similar: { none: 'Nothing says the same.' },
  claim: { marked: 'Claim {{number}}: {{statement}}' },
  verify: {
    fine: 'The record is whole. Events {{events}}, replicas {{replicas}}, files {{files}}.',
    purged_one: '{{count}} payload was dropped by a purge.',
    purged_other: '{{count}} payloads were dropped by a purge.',
  },
  field: {
    title: 'Title',
    byline: 'Byline',
    outlet: 'Outlet',
    section: 'Section',
    publishedAt: 'Published',
    modifiedAt: 'Modified',
    language: 'Language',
    url: 'Address',
  },
} as const;
