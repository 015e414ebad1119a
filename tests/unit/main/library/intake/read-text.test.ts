import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../../../main/library/intake/read-text';

const roles = (source: string) => readText(source).blocks.map(({ role, text }) => `${role}: ${text}`);

describe('a page with all its furniture, without blank lines', () => {
  const reading = readText(`Skip to content
Menu
News
Sport
Weather
Home › News › Environment
Reservoir levels fall to lowest point since 1995, water board says
By Marta Quill, Environment correspondent
Published 12 June 2023, 07:45 BST
Updated 12 June 2023, 14:10 BST
Share
Facebook
WhatsApp
Copy link
The Harrow reservoir, seen from the dam on Sunday
Photo: Ines Dahl / Coastline Press
Water levels at the Harrow reservoir have fallen to 31% of capacity, the lowest recorded since the summer of 1995, the regional water board said on Monday.
The board said it would decide on restrictions for 400,000 households by the end of the week.
Read more: What a hosepipe ban would mean for you
"We are asking everyone to use water carefully," said Tom Ashby, the board's chief engineer. "There is no reason to panic."
Advertisement
How Did It Come To This?
The reservoir lost more water to leaks than to drought, according to a report that the board published in March. It put the loss at 22 million litres a day.
Ashby declined to comment.
Footballer Signs Record Deal With Northern Club
Environmental groups have called for an inquiry. They say that repairs promised in 2019 were never made.
The board denies this.
Sign up to our daily newsletter
More on this story
Five ways to save water
Why pipes leak
3 Comments
Anna B. wrote: I have been saying this for years and nobody listened to me at all, which is typical.
© 2023 Coastline Press. All rights reserved.
`);

  it('says what is known of the article', () => {
    expect(reading.data).toEqual({
      title: 'Reservoir levels fall to lowest point since 1995, water board says',
      byline: 'Marta Quill',
      outlet: null,
      section: 'News > Environment',
      publishedAt: '2023-06-12T07:45+01:00',
      modifiedAt: '2023-06-12T14:10+01:00',
      language: 'en',
      url: null,
    });
  });

  it('keeps the article, each part in its role', () => {
    expect(reading.blocks.map(({ role, text }) => [role, text.slice(0, 32)])).toEqual([
      ['headline', 'Reservoir levels fall to lowest '],
      ['byline', 'By Marta Quill, Environment corr'],
      ['caption', 'The Harrow reservoir, seen from '],
      ['credit', 'Photo: Ines Dahl / Coastline Pre'],
      ['paragraph', 'Water levels at the Harrow reser'],
      ['paragraph', 'The board said it would decide o'],
      ['paragraph', '"We are asking everyone to use w'],
      ['heading', 'How Did It Come To This?'],
      ['paragraph', 'The reservoir lost more water to'],
      ['paragraph', 'Ashby declined to comment.'],
      ['paragraph', 'Environmental groups have called'],
      ['paragraph', 'The board denies this.'],
    ]);
  });

  it('counts what it left out', () => {
    // Five lines of navigation, four of sharing, four among the text, six after it.
    expect(reading.removed).toBe(19);
  });
});

describe('pages in other languages', () => {
  it('German: a path, a summary, an author, a stamp, comments', () => {
    const reading = readText(`Startseite > Wirtschaft > Energie

Stadtwerke erhöhen die Preise zum dritten Mal

Zum 1. Oktober steigen die Tarife um elf Prozent. Verbraucherschützer raten zum Wechsel.

Von Jana Reuter

Stand: 14. September 2022, 16:32 Uhr

Teilen  Drucken

Ein Strommast bei Sonnenuntergang (Foto: dpa)

Die Stadtwerke Lohberg erhöhen zum dritten Mal in diesem Jahr die Strompreise. Ein Haushalt mit einem Verbrauch von 3.500 Kilowattstunden zahlt künftig 168 Euro mehr im Jahr.

Lesen Sie auch: So finden Sie einen günstigen Tarif

„Wir geben nur weiter, was wir selbst zahlen“, sagte Geschäftsführerin Petra Holm. Der Einkaufspreis habe sich seit Januar verdoppelt.

Anzeige

Verbraucherschützer sehen das anders. Die Stadtwerke hätten 12,4 Millionen Euro Gewinn gemacht, sagte Jens Kolb.

Kommentare (12)

Endlich sagt es mal einer, das ist doch alles Abzocke hier in dieser Stadt und überall.
`);
    expect(reading.data).toMatchObject({
      title: 'Stadtwerke erhöhen die Preise zum dritten Mal',
      byline: 'Jana Reuter',
      section: 'Wirtschaft > Energie',
      publishedAt: '2022-09-14T16:32',
      language: 'de',
    });
    expect(reading.blocks.map(({ role }) => role)).toEqual([
      'headline',
      'standfirst',
      'byline',
      'caption',
      'credit',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });

  it('Spanish: a caption that stands twice, once with its credit', () => {
    const reading = readText(`Internacional
Inicio > Internacional > Chile

Un incendio destruye 200 viviendas en las afueras de Puerto Lindo

5 de febrero de 2024

Compartir en Facebook
Compartir en Twitter

Vista aérea del incendio. | Foto: Carla Ríos

Vista aérea del incendio.

Un incendio forestal destruyó el domingo unas 200 viviendas en las afueras de Puerto Lindo, informó la alcaldesa Rosa Méndez.

Lea también: La sequía se agrava en el norte

"Hemos perdido casi todo un barrio", dijo Méndez a la prensa. Los bomberos siguen trabajando en la zona.

El Congreso aprueba la reforma de pensiones

Según el servicio meteorológico, el viento alcanzó los 70 kilómetros por hora.

Noticias relacionadas
`);
    expect(reading.data).toMatchObject({
      section: 'Internacional > Chile',
      publishedAt: '2024-02-05',
      language: 'es',
    });
    expect(reading.blocks.map(({ role, text }) => [role, text.slice(0, 12)])).toEqual([
      ['headline', 'Un incendio '],
      ['caption', 'Vista aérea '],
      ['credit', 'Foto: Carla '],
      ['paragraph', 'Un incendio '],
      ['paragraph', '"Hemos perdi'],
      ['paragraph', 'Según el ser'],
    ]);
  });

  it('Chinese: words without spaces', () => {
    const reading = readText(`政府公布新的住房计划

2023年5月6日

政府周三宣布了新的住房计划，计划在五年内建造十万套住房。

部长表示，这些措施将于四月生效，首批住房将在明年完工。
`);
    expect(reading.data).toMatchObject({
      title: '政府公布新的住房计划',
      publishedAt: '2023-05-06',
      language: 'zh',
    });
    expect(reading.blocks.map(({ role }) => role)).toEqual(['headline', 'paragraph', 'paragraph']);
  });
});

describe('the headline', () => {
  it('is the line that says what the text says, not the title of another story above it', () => {
    const reading = readText(`Markets
Storm closes three airports
Weather
Council approves harbour bridge after nine years
The council approved the harbour bridge on Tuesday, nine years after it was first proposed by the port.
The bridge will cost 41 million and open in 2029, the council said in a statement.
`);
    expect(reading.data.title).toBe('Council approves harbour bridge after nine years');
  });

  it('may be a question', () => {
    const reading = readText(`Will the harbour bridge ever be built?

The council approved the harbour bridge on Tuesday, nine years after it was first proposed by the port.

The bridge will cost 41 million and open in 2029, the council said in a statement.`);
    expect(reading.data.title).toBe('Will the harbour bridge ever be built?');
  });

  it('is not found where there is none', () => {
    const reading = readText(
      'The council approved the harbour bridge on Tuesday, nine years after it was proposed.',
    );
    expect(reading.data.title).toBeNull();
    expect(reading.blocks.map(({ role }) => role)).toEqual(['paragraph']);
  });
});

describe('the summary', () => {
  const second =
    'On Tuesday the council approved the harbour bridge, nine years after it was first proposed by the port.';

  it('is a first sentence that tells no day and no speaker, before a report that does', () => {
    const first = 'The harbour is to have a bridge after nine years of quarrels.';
    expect(roles(`Bridge approved\n\n${first}\n\n${second}`)[1]).toBe(`standfirst: ${first}`);
  });

  it('is not the first sentence of a report', () => {
    const first = 'The harbour is to have a bridge, the mayor said on Tuesday.';
    expect(roles(`Bridge approved\n\n${first}\n\n${second}`)[1]).toBe(`paragraph: ${first}`);
  });
});

describe('a draft', () => {
  const draft = `The Lighthouse That Moved

By Ann Poe

In 1999 the lighthouse at Cape Ferrand was moved 880 metres inland.

It took 23 days. The tower weighs 4,400 tonnes, and the engineers had planned for forty days.

Penguins Love Cold Fish Soup

They put the tower on rails and pushed it with hydraulic jacks, a metre and a half at a time.

- the tower itself
- the keeper's house

3 April 1999

"Nobody believed it would work," said the mayor on the day it began to roll.

It did.
`;

  it('loses nothing, not even a title whose words the text does not have', () => {
    const reading = readText(draft);
    expect(reading.removed).toBe(0);
    expect(reading.blocks.map(({ role, text }) => [role, text.slice(0, 12)])).toEqual([
      ['headline', 'The Lighthou'],
      ['byline', 'By Ann Poe'],
      ['paragraph', 'In 1999 the '],
      ['paragraph', 'It took 23 d'],
      ['heading', 'Penguins Lov'],
      ['paragraph', 'They put the'],
      ['list-item', 'the tower it'],
      ['list-item', "the keeper's"],
      ['heading', '3 April 1999'],
      ['paragraph', '"Nobody beli'],
      ['paragraph', 'It did.'],
    ]);
  });
});

describe('wrapped text', () => {
  it('is put together, paragraphs set in or apart', () => {
    expect(
      roles(`Volunteers have planted 14,000 trees along the old railway line
between Easton and Farley, the county said on Tuesday, completing a
project that began in 2016.
   The line closed in 1964. Its track was lifted two years later, and
the land has belonged to the county ever since.

   "It was a rubbish tip when we started," said Gwen Hale, who led the
work. She is 71.
`),
    ).toEqual([
      'paragraph: Volunteers have planted 14,000 trees along the old railway line between Easton and Farley, the county said on Tuesday, completing a project that began in 2016.',
      'paragraph: The line closed in 1964. Its track was lifted two years later, and the land has belonged to the county ever since.',
      'paragraph: "It was a rubbish tip when we started," said Gwen Hale, who led the work. She is 71.',
    ]);
  });
});

/** A real article of a publisher, which is not part of the project; it is looked at where it lies beside it. */
const shared = resolve(import.meta.dirname, '../../../../../../shared/articles');
const real = existsSync(shared) ? readdirSync(shared).find((name) => name.startsWith('000_')) : undefined;

describe.skipIf(!real)('the real article', () => {
  it('comes out as a careful reader finds it', () => {
    const reading = readText(readFileSync(resolve(shared, real ?? ''), 'utf8'));
    expect(reading.data).toMatchObject({
      section: 'News > Russia',
      publishedAt: '2024-04-03',
      byline: null,
      language: 'en',
    });
    expect(reading.data.title).toMatch(/^Russia-Japan .* Nozdrev$/);
    const found = reading.blocks.map(({ role }) => role);
    expect(found).toEqual([
      'headline',
      'caption',
      'credit',
      'standfirst',
      ...Array<string>(10).fill('paragraph'),
    ]);
    expect(reading.blocks[1]?.text).toMatch(/^Russian ship .* 2024\.$/);
    expect(reading.blocks[2]?.text).toBe('Photo: X/ @SALPO96');
    expect(reading.blocks.map(({ text }) => text).join('\n')).not.toMatch(
      /Lake Baikal|no comments|facebook|Audio Only/,
    );
  });
});

it('takes a caption and its credit apart that stand in one line, and no such line for another story', () => {
  const source = (line: string) => `Partager
Lire plus tard

Le phare du Vieux-Môle s'éteint après 140 ans

Par Inès Carvalho
Publié le 2 mars 2024 à 08h00

Le conseil du port a éteint la lumière vendredi, comme l'avaient craint les cafetiers de la jetée depuis l'été.

${line}

« Cette décision n'a pas été prise à la légère », a déclaré le capitaine du port, Tomas Brandt.`;
  expect(roles(source('La tour, construite en 1884, mesure 31 mètres. JONAS TVEIT / AFP'))).toEqual(
    expect.arrayContaining([
      'caption: La tour, construite en 1884, mesure 31 mètres.',
      'credit: JONAS TVEIT / AFP',
    ]),
  );
  const unknown = 'La tour, construite en 1884, mesure 31 mètres. Jonas Tveit';
  expect(roles(source(unknown)).join('\n')).toContain(unknown);
});
