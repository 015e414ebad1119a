/**
 * What browsers put behind a page's name to name the folder that they save beside it, each in its language: the list
 * by which Windows, too, knows that the two belong together.
 */
const ENDINGS = [
  '_files',
  '.files',
  '-files',
  '-Dateien',
  '_Dateien',
  '_fichiers',
  '_archivos',
  '_file',
  '_bestanden',
  '_ficheiros',
  '_arquivos',
  '_pliki',
  '_tiedostot',
  '_soubory',
  '_elemei',
  '_dosyalar',
  '_datoteke',
  '_fitxers',
  '_failid',
  '_fails',
  '_bylos',
  '_fajlovi',
  '_fitxategiak',
  '-filer',
  '_filer',
];

const PAGE = /\.(?:html?|xhtml)$/i;

/** A page's name without its ending; `null` for what isn't called like a page. */
export const pageStem = (name: string): string | null =>
  PAGE.test(name) ? name.replace(PAGE, '').normalize() : null;

/** Whether a folder is called like that of a page, which is one of those with these stems. */
export function isCompanionFolder(folder: string, stems: ReadonlySet<string>): boolean {
  const name = folder.normalize();
  return ENDINGS.some((ending) => name.endsWith(ending) && stems.has(name.slice(0, -ending.length)));
}

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    // A percent sign that means itself.
    return path;
  }
};

/** How far a path may reach. */
const LONGEST_PATH = 1000;
/** A path ends with its attribute, or before its size in a list of sources. */
const PATH_END = /["'<>\s]/;

/**
 * The files of its folder that a page's markup names, by their paths from the page, each once and in the order of the
 * markup. One that leads out of the folder is none of them.
 */
export function filesNamed(markup: string, folder: string): string[] {
  const named = new Set<string>();
  const names = [folder, encodeURI(folder), encodeURIComponent(folder)];
  const ways = new Set(names.flatMap((name) => [name, name.replaceAll('&', '&amp;')]));
  for (const way of ways) {
    const start = `${way}/`;
    for (let at = markup.indexOf(start); at >= 0; at = markup.indexOf(start, at + start.length)) {
      const rest = markup.slice(at + start.length, at + start.length + LONGEST_PATH);
      const written = rest.slice(0, PATH_END.exec(rest)?.index ?? rest.length).replaceAll('&amp;', '&');
      const path = decoded(written.replace(/[?#].*$/, ''));
      const parts = path.split('/');
      // A backslash parts folders on Windows, and a colon names a drive or a stream there.
      if (parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:\0]/.test(part)))
        named.add(`${folder}/${path}`);
    }
  }
  return [...named];
}
