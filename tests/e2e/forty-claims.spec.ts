import { v7 } from 'uuid';
import { t } from '@shared/text/index';
import { expect, test, type Galley } from './app';
import { be, importText, text } from './flows';

/** Forty sentences, each with one thing to check, in paragraphs of five. */
const sentences = [
  'The ferry Aurora was launched at Holt in 1912.',
  'She was 84 metres long and 11 metres wide.',
  'Her two engines came from a yard in Malmö.',
  'She cost the company 640,000 crowns.',
  'The mayor of Holt gave her her name on 3 May.',
  'She could carry 420 people and 18 carts.',
  'On her first crossing she took 2 hours and 40 minutes.',
  'Captain Elin Norde commanded her for nineteen years.',
  'Norde was the first woman on that coast to hold the post.',
  'In 1914 the navy took her over.',
  'She laid 212 mines in the strait that autumn.',
  'Two of her crew were lost in December.',
  'She came back to Holt in March 1919.',
  'The company painted her white and raised the fares by a third.',
  'A ticket now cost 4 crowns.',
  'In 1923 she ran aground off Ness in fog.',
  'Nobody was hurt, the inquiry found.',
  'The repair took 61 days.',
  'The pilot lost his licence for a year.',
  'She was the fastest ship on the route until 1931.',
  'In that year the Borealis cut the crossing to 95 minutes.',
  'The Aurora was sold to the town of Lund for 90,000 crowns.',
  'Lund used her as a school of navigation.',
  'Some 1,300 pupils learned their trade on board.',
  'The school closed in June 1948.',
  'Her engines were taken out and sold for scrap.',
  'They weighed 74 tonnes together.',
  'The hull lay in the inner harbour for six years.',
  'In 1954 a society of friends bought it for one crown.',
  'The society had 38 members.',
  'They raised 210,000 crowns in two years.',
  'A new engine was fitted at Holt in 1957.',
  'She sailed again on Midsummer Day of that year.',
  'More than 5,000 people watched from the quay.',
  'The king sent a telegram.',
  'Since then she has made 11,400 crossings.',
  'She is the oldest ferry in service in the country.',
  'Her licence runs until 2031.',
  'The society now has 2,700 members.',
  'It pays for a survey of the hull every five years.',
];

function articleText(): string {
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += 5) paragraphs.push(sentences.slice(at, at + 5).join(' '));
  return ['A ship that came back', ...paragraphs].join('\n\n');
}

/** What is pressed for one claim after it was marked; text that is typed stands as `type:…`. */
type Work = readonly string[];

/** The source has to be found by name the first time; after that one key repeats it. */
const found: Work = ['e', 'type:Company', 'Enter', 'Control+Shift+Enter'];
const repeated: Work = ['r', 'v'];
const disputed: Work = ['d', '1'];
const unverifiable: Work = ['u', '1'];
const opinion: Work = ['o'];

function workFor(index: number): Work {
  if (index === 0) return found;
  if (index === 4 || index === 27) return disputed;
  if (index === 16) return unverifiable;
  if (index === 19) return opinion;
  return repeated;
}

async function addSource(galley: Galley, title: string): Promise<void> {
  await galley.request('command.execute', {
    id: v7(),
    type: 'source.add',
    input: { source: v7(), fields: { type: 'document', title } },
  });
}

test('forty claims are checked with keys alone, five keystrokes or fewer for each verified one', async ({
  galley,
}) => {
  test.setTimeout(240_000);
  const { page } = galley;
  await be(galley, 'Ana Prado');
  await addSource(galley, 'Harbour office, register of ships');
  await addSource(galley, 'Company minutes, 1910 to 1960');
  const article = await importText(galley, articleText(), 'aurora.txt');
  const claims = () => galley.request('claims.list', { article });

  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(text(galley)).toBeFocused();

  const lines: string[] = [];
  for (const [index, sentence] of sentences.entries()) {
    let strokes = 0;
    const press = async (key: string) => {
      strokes += 1;
      await page.keyboard.press(key);
    };
    // The headline is a sentence, too; the caret begins in front of it.
    if (index === 0) await page.keyboard.press('.');
    await press('.');
    await press('c');
    const card = page.getByRole('group', { name: new RegExp(`^Claim ${index + 1}, `) });
    await expect(card).toBeFocused();
    for (const step of workFor(index)) {
      if (step.startsWith('type:')) {
        await expect(page.getByRole('combobox', { name: t('evidence/findSource') })).toBeFocused();
        await page.keyboard.type(step.slice('type:'.length));
        await expect(page.getByRole('option').first()).toContainText('Company minutes');
      } else await press(step);
    }
    await expect.poll(async () => (await claims())[index]?.verdicts[0]?.value).not.toBe('unchecked');
    const claim = (await claims())[index];
    expect(claim?.anchors[0]?.quote).toBe(sentence);
    const value = claim?.verdicts[0]?.value;
    lines.push(`claim ${index + 1}: ${strokes} keystrokes, ${value}`);
    if (value === 'verified') {
      expect(claim?.evidence.supports).toBe(1);
      expect(strokes, lines.at(-1)).toBeLessThanOrEqual(5);
    }
  }
  process.stdout.write(`${lines.join('\n')}\n`);

  const all = await claims();
  expect(all).toHaveLength(40);
  const values = all.map(({ verdicts }) => verdicts[0]?.value);
  expect(values.filter((value) => value === 'verified')).toHaveLength(36);
  expect(all.flatMap(({ verdicts }) => verdicts[0]?.reason ?? [])).toEqual(['wrong', 'no-source', 'wrong']);
});
