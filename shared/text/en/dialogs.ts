/** What main asks and says: its dialogs, and the sentences of its errors. */
export const dialogs = {
  ok: 'OK',
  cancel: 'Cancel',
  'new-library': {
    title: 'Choose a folder for the new library',
    button: 'Make library here',
    /** The folder made for it inside a folder that already holds other files. */
    folder: 'Galley library',
  },
  'open-library': { title: 'Choose the folder of a library', button: 'Open library' },
  'import-files': {
    title: 'Choose articles to import',
    button: 'Import',
    all: 'Articles',
    text: 'Text and Markdown',
    pages: 'Saved web pages',
    documents: 'Documents',
    messages: 'Messages',
    transcripts: 'Transcripts',
    sources: 'Pages, documents and pictures',
    'title-source': 'Choose files to make sources of',
    'title-folder': 'Choose a folder to import',
    records: 'Tables of claims, annotations, Galley reports',
    addresses: 'Lists of addresses',
  },
  'choose-file': {
    title: 'Choose a file to keep as a copy of the source',
    button: 'Keep',
    all: 'Pages, documents and pictures',
    pdf: 'PDF documents',
    pictures: 'Pictures',
  },
  'save-original': {
    title: 'Save the original, to open it in the program that it was written with',
  },
  export: {
    title: 'Save report',
    folder: 'Choose a folder for the reports',
    here: 'Save here',
    html: 'Web page',
    pdf: 'PDF document',
    json: 'JSON record',
    jsonld: 'W3C annotations',
    page: 'Page {{page}} of {{pages}}',
  },
  'open-link': {
    question: 'Open this page in your browser?',
    detail: '{{url}}\n\nThe site will see that someone visits it. Galley itself asks it for nothing.',
    open: 'Open in browser',
  },
  'allow-local': {
    question: 'Let Galley fetch pages of this machine and its network?',
    detail:
      'Such pages (a server of your own, a router, a newsroom’s archive) can’t be reached from outside. A page elsewhere could send Galley on to one of them.',
    allow: 'Allow',
  },
  about: {
    detail:
      'A workbench for fact-checking. It works offline. What leaves this computer is what you export, and the addresses of pages that you fetch.\n\n' +
      'Version {{version}}, Electron {{electron}}, Chromium {{chromium}}\nLicence: AGPL-3.0-only',
  },
  failed: 'This did not work',
  bug: 'Galley made a mistake. What was saved is safe in the library. If it happens again, close Galley and start it anew.',
  'window-stopped': {
    message: 'The window stopped several times',
    detail: 'Everything that was saved is safe in the library. Galley closes now; start it again.',
  },
  restarted:
    'The library process stopped and was started again. Nothing that was saved is lost, and what was under way was repeated.',
  error: {
    'library-not-open': 'No library is open. Open one first.',
    'library-exists': 'There is already a library in {{path}}. Open it instead, or choose another folder.',
    'library-stopped':
      'The library process stopped {{count}} times in a row, so Galley gave up starting it. What was saved is safe on disk. Open the library again; if it stops again, restore its last backup.',
    'request-stopped':
      'The library process stopped each time it tried this, so Galley gave up. What was saved before is safe. Look whether the change is there before you try again.',
    'library-closing': 'The library was closed before this was done. Open it and try again.',
    'restore-stopped': 'The backup could not be restored, because the library process stopped. Try again.',
    'nothing-to-restore': 'There is no library that could not be opened, so nothing to restore.',
    'sender-refused': 'Galley refused a request that did not come from its own window.',
    'name-refused': 'Galley does not know this request.',
    'input-refused': 'This was not done, because what was asked is not complete or not allowed ({{where}}).',
    'nobody-chosen':
      'Say who you are in this library first: what is imported or exported is recorded with a name.',
    'person-unknown': 'That person is not in this library. Choose someone else, or add yourself.',
    'folder-unreadable':
      'The folder {{name}} could not be opened ({{why}}). Look whether it is there and you may read it.',
    'folder-empty': 'No file in {{name}} has the ending of a format that Galley reads.',
    'import-running': 'An import is under way. Wait for its end, or cancel it.',
    'import-cancelled': '{{name}} was not imported, because the import was cancelled.',
    'import-gone': 'Galley does not know this file any more. Choose it again.',
    'file-too-large':
      '{{name}} is larger than {{limit}} MiB, so Galley does not read it. Choose a smaller one.',
    'file-unreadable': '{{name}} could not be read ({{why}}). Look whether it is there and you may read it.',
    'disk-full': 'The disk is full, so {{name}} was not written. Make room or choose another place.',
    'export-not-allowed':
      'Galley may not write {{name}} there. Choose another folder, or change its permissions.',
    'export-failed': '{{name}} could not be written ({{why}}). Choose another place and try again.',
    'print-failed':
      'The PDF could not be made. Export the web page instead, which holds the same, and print it.',
    'export-gone': 'The exported file is not there any more. Export the report again.',
  },
} as const;
