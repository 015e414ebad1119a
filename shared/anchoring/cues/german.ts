import type { Lexicon } from './lexicon';

export const german: Lexicon = {
  number:
    'null, eins, ein, eine, einen, einem, einer, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, dreizehn, ' +
    'vierzehn, fünfzehn, sechzehn, siebzehn, achtzehn, neunzehn, zwanzig, dreißig, vierzig, fünfzig, sechzig, siebzig, ' +
    'achtzig, neunzig, hundert*, tausend*, million, millionen, milliarde, milliarden, mio, mrd, dutzend*, halb, halbe, anderthalb*, *einhalb, ' +
    'halben, hälfte, drittel, viertel, doppelt*, zweimal, dreimal, erste*, zweite*, dritte*, vierte*, fünfte*, *undzwanzig, ' +
    '*unddreißig, *undvierzig, *undfünfzig, *undsechzig, *undsiebzig, *undachtzig, *undneunzig, beide, beiden',
  degree:
    'etwa, rund, circa, ca, ungefähr, über, unter, fast, knapp, mehr als, weniger als, mindestens, höchstens, bis zu, gut, nur, ' +
    'genau, wenigstens, nahezu, beinahe, gegen, an die',
  date:
    'januar, jänner, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, montag*, dienstag*, ' +
    'mittwoch*, donnerstag*, freitag*, samstag*, sonnabend*, sonntag*, heute, gestern, morgen, vorgestern, übermorgen, ' +
    'jahrhundert*, jahrzehnt*, frühjahr, frühling, sommer, herbst, winter, vormittag*, nachmittag*, abend*, mitternacht, chr',
  unit:
    'prozent, prozentpunkt*, euro, euros, cent, dollar, dollars, franken, pfund, kilometer*, meter*, zentimeter*, millimeter*, ' +
    'hektar, kilogramm, gramm, tonne, tonnen, liter*, sekunde, sekunden, minute, minuten, stunde, stunden, tag, tage, tagen, ' +
    'woche, wochen, monat, monate, monaten, jahr, jahre, jahren, grad, kilowattstunde*, megawatt*, gigawatt*, mal, fach',
  negation:
    'nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, niemand*, nichts, nirgends, nirgendwo, weder, noch nicht, ' +
    'ohne, kaum, nicht mehr, keineswegs, keinesfalls, nein, statt, anstatt, außer, unmöglich, verneint*, bestreitet, bestritt, ' +
    'dementiert*, falsch, selten, gescheitert, verweiger*, fehlt, fehlte*, mangel*',
  hedge:
    'vielleicht, möglicherweise, womöglich, wohl, wahrscheinlich, vermutlich, mutmaßlich*, angeblich*, offenbar, anscheinend, ' +
    'scheinbar, scheint, schien, hätte, hätten, könnte, könnten, dürfte, dürften, würde, würden, soll, sollen, mag, kann, können, etwa, rund, ' +
    'ungefähr, fast, beinahe, nahezu, teilweise, teils, meist, meistens, oft, häufig, manchmal, grundsätzlich, eigentlich, ' +
    'offensichtlich, voraussichtlich, eventuell, unter umständen, zumindest, mindestens, höchstens, bis zu, gilt als, ' +
    'geschätzt*, verdächtig*, wenn, falls, ob, sogenannt*',
  attribution:
    'sagt, sagte, sagten, sagen, gesagt, erklärt*, erklärte*, behauptet*, behaupten, betont*, meint, meinte*, teilt mit, ' +
    'teilte mit, mitgeteilt, berichtet*, berichten, schreibt, schrieb*, warnt, warnte*, bestätigt*, versichert*, räumt ein, ' +
    'räumte ein, fordert*, kritisiert*, argumentiert*, wirft vor, glaubt, glaubte*, hieß es, heißt es, angegeben, gab an, ' +
    'gibt an, bestreitet, bestritt, dementiert*, kündigt an, kündigte an, nannte, nennt, zitiert*, angaben',
  source: 'laut, zufolge, nach angaben, nach ansicht, nach meinung, nach aussage, so',
  speaker:
    'er, sie, wir, ich, man, polizei, behörde, behörden, ministerium, minister, ministerin, regierung, unternehmen, sprecher, ' +
    'sprecherin, staatsanwaltschaft, forscher, wissenschaftler, gericht, gewerkschaft, anwalt, anwälte, zeuge, zeugen, armee, ' +
    'botschaft, rat, universität, experte, experten, studie, umfrage, bericht, quelle, quellen, kritiker, präsident, verband',
};
