/** Beginnings of the months' names, January first, in the languages whose dates are read. */
const BEGINNINGS: readonly string[] = [
  // English, German, French, Spanish, Portuguese, Italian, Dutch, Nordic, Turkish, Indonesian
  'january jan januar jänner janvier janv enero ene janeiro gennaio gen januari ocak oca stycznia styczeń ledna января январь янв січня',
  'february feb februar février févr fev febrero fevereiro febbraio februari şubat lutego luty února февраля февраль фев лютого',
  'march mar märz mrz mars marzo março maart mart maret marca marzec března марта март березня',
  'april apr avril avr abril abr aprile nisan kwietnia kwiecień dubna апреля апрель апр квітня',
  'may mai mayo maio maggio mag mei maj mayıs maja května мая май травня',
  'june jun juni juin junio junho giugno giu haziran czerwca czerwiec června июня июнь июн червня',
  'july jul juli juillet juil julio julho luglio lug temmuz lipca lipiec července июля июль июл липня',
  'august aug août aout agosto ago augustus augusti ağustos agustus sierpnia sierpień srpna августа август авг серпня',
  'september sept sep septembre septiembre setembro settembre set eylül września wrzesień září сентября сентябрь сен вересня',
  'october oct oktober okt octobre octubre outubro out ottobre ott ekim października październik října октября октябрь окт жовтня',
  'november nov novembre noviembre novembro kasım listopada листопада listopad ноября ноябрь ноя',
  'december dec dezember dez décembre déc diciembre dic dezembro dicembre desember december aralık desember grudnia grudzień prosince декабря декабрь дек грудня',
];

const numbers = new Map<string, number>();
BEGINNINGS.forEach((names, i) => {
  // `listopad` is November in Polish and Czech; the first one found keeps the name.
  for (const name of names.split(' ')) if (!numbers.has(name)) numbers.set(name, i + 1);
});

/** The number (1-12) of a month's name, whole or shortened, in any of the languages known; else `null`. */
export function monthNumber(name: string): number | null {
  return numbers.get(name.toLowerCase().replace(/\.$/, '')) ?? null;
}

/** Every month's name, longest first, for a pattern. */
export const monthNames: readonly string[] = [...numbers.keys()].sort((a, b) => b.length - a.length);
