import type { Lexicon } from './lexicon';

export const italian: Lexicon = {
  number:
    'zero, un, uno, una, due, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici, dodici, tredici, quattordici, quindici, ' +
    'sedici, diciassette, diciotto, diciannove, venti, ventuno, ventidue, ventitré, ventiquattro, venticinque, ventisei, ventisette, ventotto, ventinove, trenta, quaranta, cinquanta, sessanta, settanta, ottanta, novanta, cento, duecento, trecento, quattrocento, cinquecento, seicento, settecento, ottocento, novecento, ' +
    'mille, mila, milione, milioni, miliardo, miliardi, dozzina, decina, decine, centinaio, centinaia, migliaio, migliaia, metà, ' +
    'mezzo, mezza, terzo, quarto, doppio, triplo, primo, prima, secondo posto, terza, entrambi, entrambe',
  degree:
    'circa, quasi, oltre, più di, meno di, almeno, al massimo, fino a, intorno a, appena, esattamente, soltanto, solo',
  date:
    'gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, lunedì, martedì, ' +
    'mercoledì, giovedì, venerdì, sabato, domenica, oggi, ieri, domani, secolo, secoli, decennio, primavera, estate, autunno, ' +
    'inverno, mattina, sera, mezzanotte, mezzogiorno, scorso, scorsa, prossimo, prossima',
  unit:
    'per cento, euro, dollaro, dollari, sterlina, sterline, lira, lire, centesimi, chilometr*, metro, metri, centimetr*, ' +
    'millimetr*, ettaro, ettari, chilogramm*, chilo, chili, grammo, grammi, tonnellata, tonnellate, litro, litri, secondi, ' +
    'minuto, minuti, ora, ore, giorno, giorni, settimana, settimane, mese, mesi, anno, anni, grado, gradi, punto, punti, volte, ' +
    'megawatt*, gigawatt*, chilowatt*',
  negation:
    'non, mai, niente, nulla, nessun, nessuno, nessuna, né, senza, neanche, nemmeno, neppure, no, eccetto, tranne, salvo, ' +
    'impossibile, nega, ha negato, negato, smentisce, smentito, falso, falsa, invece di, anziché, più che',
  hedge:
    'può, possono, potrebbe, potrebbero, forse, magari, probabilmente, probabile, possibilmente, possibile, apparentemente, ' +
    'sembra, sembrano, pare, sarebbe, sarebbero, avrebbe, avrebbero, presunto, presunta, presunti, presunte, circa, quasi, ' +
    'spesso, talvolta, di solito, generalmente, in parte, almeno, al massimo, fino a, se, dovrebbe, dovrebbero, stimat*',
  attribution:
    'dice, disse, detto, dicono, dichiara, dichiarato, afferma, affermato, affermano, assicura, assicurato, annuncia, annunciato, ' +
    'spiega, spiegato, indica, indicato, sostiene, sostenuto, sostengono, aggiunge, aggiunto, sottolinea, sottolineato, scrive, ' +
    'scritto, riferisce, riferito, conferma, confermato, ammette, ammesso, avverte, avvertito, nega, negato, smentisce, ' +
    'smentito, accusa, accusato, racconta, raccontato, ritiene, crede',
  source: 'secondo, a detta di, stando a, per',
  speaker:
    'egli, lui, lei, loro, noi, io, chi, polizia, autorità, ministero, ministro, ministra, governo, azienda, società, portavoce, ' +
    'procura, procuratore, ricercatore, ricercatori, scienziati, tribunale, sindacato, avvocato, avvocati, testimone, testimoni, ' +
    'esercito, ambasciata, consiglio, università, esperto, esperti, studio, sondaggio, rapporto, fonte, fonti, presidente',
};
