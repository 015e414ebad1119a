import { SourceFields } from '@shared/domain/source';

const fields = (input: Parameters<typeof SourceFields.parse>[0]) => SourceFields.parse(input);

/** What the sample's claims rest on: works that anyone can look up, and one confidential source that is invented. */
export const sampleSources = {
  nist: fields({
    type: 'web-page',
    title: 'Historical context of the SI: unit of length (meter)',
    creator: 'National Institute of Standards and Technology',
    url: 'https://physics.nist.gov/cuu/Units/meter.html',
    stake: 'independent',
  }),
  alder: fields({
    type: 'book',
    title: 'The Measure of All Things: The Seven-Year Odyssey and Hidden Error That Transformed the World',
    creator: 'Ken Alder',
    publisher: 'Free Press, New York',
    publishedAt: '2002',
    stake: 'independent',
  }),
  delambre: fields({
    type: 'book',
    title: 'Base du système métrique décimal, vol. 1',
    creator: 'Pierre Méchain and Jean-Baptiste Delambre',
    publisher: 'Baudouin, Paris',
    publishedAt: '1806',
    stake: 'party',
  }),
  brochure: fields({
    type: 'document',
    title: 'The International System of Units (SI), 9th edition',
    creator: 'Bureau international des poids et mesures',
    publishedAt: '2019',
    url: 'https://www.bipm.org/en/publications/si-brochure',
    stake: 'party',
  }),
  krypton: fields({
    type: 'document',
    title: 'Resolution 6 of the 11th CGPM',
    creator: 'General Conference on Weights and Measures',
    publishedAt: '1960',
    url: 'https://www.bipm.org/en/committees/cg/cgpm/11-1960/resolution-6',
    stake: 'party',
  }),
  light: fields({
    type: 'document',
    title: 'Resolution 1 of the 17th CGPM',
    creator: 'General Conference on Weights and Measures',
    publishedAt: '1983',
    url: 'https://www.bipm.org/en/committees/cg/cgpm/17-1983/resolution-1',
    stake: 'party',
  }),
  orbiter: fields({
    type: 'document',
    title: 'Mars Climate Orbiter Mishap Investigation Board: Phase I Report',
    creator: 'NASA',
    publishedAt: '1999-11-10',
    url: 'https://llis.nasa.gov/lesson/641',
    stake: 'party',
  }),
  plaque: fields({
    type: 'document',
    title: 'Plaque beside the marble metre, 36 rue de Vaugirard, Paris',
    stake: 'independent',
  }),
  archivist: fields({
    type: 'interview',
    title: 'Invented Archivist (nobody has this name)',
    details: 'Invented for the sample library.',
    level: 'not-for-attribution',
    stake: 'party',
    confidential: true,
    label: 'Archivist A',
  }),
} as const;

export type SampleSource = keyof typeof sampleSources;
