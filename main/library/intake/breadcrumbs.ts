import { endsSentence, likeness, wordCount } from './words';

/** Signs that separate the steps of a path; a slash or a bar needs spaces around it. */
const SEPARATOR = /\s*[>›»→⟩▸▶❯]\s*|\s+[/|]\s+/u;
/** Signs that make a line a path for sure. */
const POINTING = /[>›»→⟩▸▶❯]/u;
/** The first step of many paths, which says nothing. */
const HOME =
  /^(?:home(?: ?page)?|front page|main|start|startseite|accueil|inicio|início|pagina iniziale|strona główna|etusivu|hjem|hem|forside|beranda|anasayfa|ana sayfa|главная|головна|トップ|ホーム|首页|首頁|홈|you are here:?)$/iu;

/**
 * The steps of a path like `Home › News › Europe`, without the home page; `null` if the line is no path.
 * The last step may be the article itself: `title` takes it out where it is known.
 */
export function readBreadcrumb(line: string, title: string | null = null): string[] | null {
  if (line.length > 200 || !POINTING.test(line)) return null;
  const all = line.split(SEPARATOR).map((step) => step.trim());
  const steps = all.filter((step) => step !== '');
  if (all.length < 2 || steps.length < 1) return null;
  const last = steps.length - 1;
  // A step is a short name; only the last may be the long title.
  if (steps.some((step, i) => (wordCount(step) > 5 && i < last) || wordCount(step) === 0)) return null;
  if (steps.some((step, i) => endsSentence(step) && !/^\S+\.$/.test(step) && i < last)) return null;
  if (/[.;]$/.test(steps[last] ?? '') && wordCount(steps[last] ?? '') > 5) return null;
  return sectionSteps(steps, title);
}

/** The steps that name a section: without the home page and without the article's own title. */
export function sectionSteps(steps: readonly string[], title: string | null): string[] | null {
  const own = title ? likeness(title) : '';
  const sections = steps.filter((step, i) => {
    if (i === 0 && HOME.test(step)) return false;
    if (i === 0 || i < steps.length - 1) return true;
    const name = likeness(step).replace(/ $/, '');
    return wordCount(step) <= 5 && !(own !== '' && own.startsWith(name));
  });
  return sections.length > 0 ? sections : null;
}

/** A section as the record keeps it: `News > Europe`. */
export const sectionPath = (steps: readonly string[]): string => steps.join(' > ');
