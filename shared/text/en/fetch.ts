/** Pages that are fetched from the web: the dialogs, and why a page could not be had. */
export const fetch = {
  title: 'Article from an address',
  address: 'Address of the page',
  /** Said once, before anything is asked. */
  seen: 'The site will see that someone asks for this page, and from which network. Galley asks once, and for nothing else.',
  go: 'Fetch',
  wrong: 'This is no web address. It starts with https:// or http://.',
  asking: 'Asking {{host}}',
  received: '{{size}} received',
  receivedOf: '{{size}} of {{total}} received',
  reading: 'Reading the page',
  cancel: 'Cancel',
  copyTitle: 'Fetch the page of “{{name}}”',
  copyNote: 'What it says now is kept as a copy, with its address and today’s date.',
  list: {
    title_one: '{{count}} address: fetch it?',
    title_other: '{{count}} addresses: fetch them?',
    from: '“{{name}}” is a list of addresses.',
    hosts_one: 'From {{count}} site',
    hosts_other: 'From {{count}} sites',
    seen: 'Each site will see that someone asks for these pages, and from which network. They are fetched one after the other, at least a second between two of the same site.',
    leave: 'Leave it',
    go_one: 'Fetch {{count}} page',
    go_other: 'Fetch {{count}} pages',
    label: 'Fetching',
    progress: '{{done}} of {{total}}',
    stop: 'Stop',
    stopping: 'Stopping',
    isOne_one:
      'This is a list of {{count}} address and no article. Its page can be fetched (on the command line with --urls).',
    isOne_other:
      'This is a list of {{count}} addresses and no article. Their pages can be fetched (on the command line with --urls).',
    tooMany: 'This is a list of {{count}} addresses, and Galley fetches up to {{limit}} at once. Split it.',
  },
  settings: {
    title: 'Fetching pages',
    label: 'Addresses',
    local: 'Allow addresses of this machine and the local network',
    note: 'A page is fetched only when you ask for it, and its site sees that. Nothing else is ever sent.',
  },
  error: {
    notWeb:
      'Only addresses that begin with https:// or http:// can be fetched. Look whether this one is whole.',
    credentials:
      'This address holds a user name or a password, which Galley does not send. Take it out, or save the page in a browser and import the file.',
    local:
      '{{host}} is this machine or in its local network, and Galley does not fetch from there. Allow it in the settings if you want that.',
    never: '{{host}} leads to {{address}}, which is no site’s address. Look whether it is spelt right.',
    downgrade:
      '{{host}} sends on to an address without protection ({{url}}), where others could change the page. Fetch that address itself if you trust it.',
    badRedirect: '{{host}} sends on to something that is no address. Open the page in a browser and save it.',
    redirects:
      'The site sends on from address to address, at last {{host}}. Open the page in a browser and save it.',
    unknownHost:
      'There is no site called {{host}}, or this machine is offline. Look at the spelling and the connection.',
    offline: '{{host}} can’t be reached from here. Look whether this machine is online.',
    closed: '{{host}} does not answer at this address. Look at the address, or try again later.',
    slow: '{{host}} took too long to answer, so Galley gave up. Try again later.',
    certificate:
      '{{host}} could not prove that it is this site (its certificate is not valid), so nothing was fetched. Look at the page in a browser before you trust it.',
    tls: '{{host}} does not speak https here. Look at the address.',
    noAnswer: 'What {{host}} answered is no answer of a web server. Look at the address.',
    garbled: 'What {{host}} sent can’t be unpacked. Try again, or open the page in a browser and save it.',
    broken: 'The connection to {{host}} broke off, and half a page is not kept. Try again.',
    notThere: 'There is no page at this address ({{status}}). Look at the address, or for an archived copy.',
    tooOften: '{{host}} says that it was asked too often ({{status}}). Wait some minutes and try again.',
    siteFails: '{{host}} has a fault of its own ({{status}}). Try again later.',
    siteRefuses:
      '{{host}} refuses the page ({{status}}): it may want a login, or no programs. Open it in a browser, save it, and import the file.',
    noPage: '{{host}} sent no page ({{status}}). Open the address in a browser.',
    wrongType:
      'This is no page but {{type}}, which Galley does not read. Save what you need of it in another way.',
    tooLarge:
      'What {{host}} sends is larger than {{limit}} MiB, so it was given up. Save the part that you need.',
    cancelled: 'Not fetched: it was cancelled.',
    stopped:
      'The library process stopped while this was fetched, and a site is not asked twice by itself. Look what came in, and fetch the rest again.',
  },
} as const;
