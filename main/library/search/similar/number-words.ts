/** Numbers as people write them out, from two on (one is mostly an article), by language: what is looked up is folded. */
const written: Record<string, string> = {
  en: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety',
  de: 'zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig',
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  pt: 'dois tres quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
  it: 'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
  nl: 'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig',
};
const FIRST = 2;
/** The words up to twenty come one by one, then by tens. */
const TWENTY = 20;

const tables = new Map(
  Object.entries(written).map(([language, words]) => [
    language,
    new Map(
      words.split(' ').map((word, at): [string, string] => {
        const number = at + FIRST;
        return [word, String(number <= TWENTY ? number : TWENTY + (number - TWENTY) * 10)];
      }),
    ),
  ]),
);

/** The digits of a number that is written out in a language: `fifteen` → `15`. */
export function digitsOf(word: string, language: string): string | undefined {
  return tables.get(language)?.get(word);
}
