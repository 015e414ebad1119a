import type { Attribution, ClaimKind, Resolution } from '@shared/domain/claim';
import type { EvidenceChanges } from '@shared/domain/evidence';
import type { Audience } from '@shared/domain/note';
import type { Question, VerdictReason, VerdictValue } from '@shared/domain/verdict';
import type { SampleSource } from './sources';

/** A link of the sample: for `fact` and `supports` unless it says otherwise. */
export type SampleLink = { from: SampleSource } & EvidenceChanges;

/** A claim of the sample, with all that is done to it. */
export interface SampleClaim {
  name: string;
  /** Its places, each a quote that stands in the article once. */
  places: string[];
  kind: ClaimKind;
  statement?: string;
  partOf?: string;
  attribution?: Attribution;
  legal?: true;
  links?: SampleLink[];
  verdicts?: { question?: Question; value: VerdictValue; reason?: VerdictReason }[];
  /** Why its `fact` was reopened after it was judged. */
  reopened?: string;
  resolution?: Resolution;
  waitingOn?: string;
  query?: { text: string; proposed: string };
  notes?: { audience: Audience; text: string; about?: SampleSource }[];
  signedOff?: true;
}

/** In the order in which a checker would mark them; a part comes after its whole. */
export const sampleClaims: readonly SampleClaim[] = [
  {
    name: 'short',
    places: ['A fifth of a millimetre short', 'a fifth of a millimetre short'],
    kind: 'figure',
    statement: 'The first metre was 0.2 millimetres short of a ten-millionth of the quarter meridian.',
    links: [
      {
        from: 'nist',
        grade: 'secondary',
        excerpt:
          'the first prototype was short by 0.2 millimeters because researchers miscalculated the flattening of the earth due to its rotation',
      },
    ],
    verdicts: [{ value: 'verified' }],
    signedOff: true,
  },
  {
    name: 'academy',
    places: ['In 1791 the French Academy of Sciences chose a new measure of length'],
    kind: 'event',
    links: [
      {
        from: 'nist',
        grade: 'secondary',
        excerpt:
          'In 1791, soon after the French Revolution, the French Academy of Sciences chose the meridian definition over the pendulum definition because the force of gravity varies slightly over the surface of the earth, affecting the period of the pendulum.',
      },
    ],
    verdicts: [{ value: 'verified' }],
  },
  {
    name: 'departure',
    places: ['Jean-Baptiste Delambre and Pierre Méchain set out in June 1792'],
    kind: 'event',
    links: [{ from: 'alder', grade: 'secondary', locator: 'Prologue' }],
    verdicts: [{ value: 'verified' }],
  },
  {
    name: 'meridian',
    places: ['set out in June 1792 to measure the meridian between Dunkirk and Barcelona'],
    kind: 'event',
    statement: 'They set out to measure the meridian between Dunkirk and Barcelona.',
    links: [
      {
        from: 'delambre',
        grade: 'primary',
        locator: 'Title page',
        excerpt:
          'mesure de l’arc du méridien compris entre les parallèles de Dunkerque et Barcelone, exécutée en 1792 et années suivantes, par MM. Méchain et Delambre',
        translation:
          'measurement of the arc of the meridian between the parallels of Dunkirk and Barcelona, carried out in 1792 and the years following by Messrs Méchain and Delambre',
        translator: 'Galley Sample',
      },
    ],
    verdicts: [{ value: 'verified' }],
  },
  {
    name: 'seven years',
    places: ['They were at it for seven years'],
    kind: 'figure',
    links: [{ from: 'alder', grade: 'secondary', locator: 'Subtitle', excerpt: 'The Seven-Year Odyssey' }],
    verdicts: [{ value: 'verified' }],
    reopened: 'The draft before said “nearly seven years”.',
  },
  {
    name: 'secret',
    places: ['Méchain knew besides that his own figures did not agree, and told nobody'],
    kind: 'event',
    links: [{ from: 'alder', grade: 'secondary', locator: 'Subtitle', excerpt: 'Hidden Error' }],
    verdicts: [{ value: 'verified' }],
    notes: [{ audience: 'checkers', text: 'Alder’s whole book is about this. Find the page.' }],
  },
  {
    name: 'death',
    places: ['He died of yellow fever at Castellón in 1804'],
    kind: 'event',
    statement: 'Pierre Méchain died of yellow fever at Castellón in 1804.',
  },
  {
    name: 'marble',
    places: ['One of the sixteen marble metres that were put up in Paris in 1796 and 1797'],
    kind: 'image',
    links: [{ from: 'plaque', grade: 'secondary', locator: 'Text of the plaque' }],
    verdicts: [{ value: 'verified' }],
  },
  {
    name: 'napoleon',
    places: ['“Conquests come and go, but this work will last for ever,” Napoleon told Delambre'],
    kind: 'quotation',
    attribution: { speaker: 'Napoleon', form: 'direct' },
    statement: 'Napoleon told Delambre that his work would outlast conquests.',
    links: [
      {
        from: 'alder',
        question: 'said',
        stance: 'disputes',
        grade: 'secondary',
        excerpt: 'Conquests will come and go, but this work will endure.',
      },
    ],
    verdicts: [
      { question: 'fact', value: 'opinion' },
      { question: 'said', value: 'disputed', reason: 'quote-altered' },
    ],
  },
  {
    name: 'convention',
    places: ['The Metre Convention was signed in Paris on 20 May 1875 by 27 states'],
    kind: 'figure',
    links: [
      {
        from: 'brochure',
        stance: 'disputes',
        grade: 'primary',
        locator: 'The BIPM and the Metre Convention',
        excerpt: 'signed in Paris on 20 May 1875 by seventeen States',
      },
    ],
    verdicts: [{ value: 'disputed', reason: 'wrong' }],
    resolution: 'corrected',
    notes: [{ audience: 'desk', text: 'Seventeen. The next draft has it right.' }],
  },
  {
    name: 'date',
    places: ['20 May 1875'],
    kind: 'date',
    partOf: 'convention',
    statement: 'The Metre Convention was signed on 20 May 1875.',
    links: [
      {
        from: 'brochure',
        grade: 'primary',
        locator: 'The BIPM and the Metre Convention',
        excerpt: 'signed in Paris on 20 May 1875',
      },
    ],
    verdicts: [{ value: 'verified' }],
  },
  {
    name: 'krypton',
    places: ['1,650,763 wavelengths of the light of krypton'],
    kind: 'figure',
    statement: 'From 1960 the metre was 1,650,763 wavelengths of the light of krypton.',
    links: [
      {
        from: 'krypton',
        stance: 'disputes',
        grade: 'primary',
        excerpt: 'The metre is the length equal to 1 650 763.73 wavelengths in vacuum of the radiation',
        remark: 'A fraction is missing, and the wavelength is that of one line of one isotope, krypton 86.',
      },
    ],
    verdicts: [{ value: 'disputed', reason: 'imprecise' }],
    query: {
      text: 'The resolution has a fraction and names one line of krypton 86. May we say so?',
      proposed: 'In 1960 the metre became 1,650,763.73 wavelengths of an orange-red line of krypton 86.',
    },
  },
  {
    name: 'light',
    places: ['the path that light travels in a vacuum in 1/299,792,458 of a second'],
    kind: 'figure',
    statement: 'Since 1983 the metre is the path of light in a vacuum in 1/299,792,458 of a second.',
    links: [
      {
        from: 'light',
        grade: 'primary',
        excerpt:
          'The metre is the length of the path travelled by light in vacuum during a time interval of 1/299 792 458 of a second.',
      },
    ],
    verdicts: [{ value: 'verified' }],
  },
  {
    name: 'key',
    places: ['The key hangs on a nail behind the door'],
    kind: 'description',
    attribution: { speaker: 'an archivist', form: 'paraphrase' },
    legal: true,
    links: [
      {
        from: 'archivist',
        question: 'said',
        grade: 'primary',
        locator: 'Interview, 12 minutes in',
        excerpt: 'You want the key? On the nail. It has always been on the nail.',
      },
    ],
    verdicts: [
      { question: 'fact', value: 'unverifiable', reason: 'source-declined' },
      { question: 'said', value: 'verified' },
    ],
    notes: [
      { audience: 'legal', text: 'Does this tell a thief where to look?' },
      {
        audience: 'checkers',
        text: 'The archivist will not have the nail photographed.',
        about: 'archivist',
      },
    ],
  },
  {
    name: 'two left',
    places: ['Of the marble metres two are left in Paris'],
    kind: 'figure',
    waitingOn: 'the museum',
  },
  {
    name: 'inches',
    places: ['In 1999 a spacecraft was lost at Mars because its builders measured in inches'],
    kind: 'cause',
    links: [
      {
        from: 'orbiter',
        stance: 'disputes',
        grade: 'primary',
        excerpt:
          'the root cause for the loss of the MCO spacecraft was the failure to use metric units in the coding of a ground software file',
        remark: 'One file of software on the ground, and its unit was of force, not of length.',
      },
    ],
    verdicts: [{ value: 'disputed', reason: 'misleading' }],
  },
  {
    name: 'beautiful',
    places: ['It is the most beautiful mistake in the history of science'],
    kind: 'superlative',
    verdicts: [{ value: 'opinion' }],
  },
];
