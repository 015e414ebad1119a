import type { Lexicon } from './lexicon';

export const dutch: Lexicon = {
  number:
    'nul, één, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, dertien, veertien, vijftien, zestien, ' +
    'zeventien, achttien, negentien, twintig, dertig, veertig, vijftig, zestig, zeventig, tachtig, negentig, *entwintig, ' +
    '*endertig, *enveertig, *envijftig, honderd*, duizend*, miljoen, miljoenen, miljard, miljarden, dozijn, tientallen, half, ' +
    'halve, helft, derde, kwart, dubbel, dubbele, eerste, tweede, vierde, vijfde, beide',
  degree:
    'ongeveer, circa, ca, zo’n, bijna, ruim, meer dan, minder dan, minstens, ten minste, hoogstens, maximaal, minimaal, tot, ' +
    'slechts, precies, rond',
  date:
    'januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, maandag, dinsdag, ' +
    'woensdag, donderdag, vrijdag, zaterdag, zondag, vandaag, gisteren, morgen, eeuw, eeuwen, decennium, lente, voorjaar, zomer, ' +
    'herfst, najaar, winter, ochtend, middag, avond, middernacht, vorige, afgelopen, volgende',
  unit:
    'procent, euro, dollar, pond, gulden, cent, kilometer, meter, centimeter, millimeter, hectare, kilogram, kilo, gram, ton, ' +
    'liter, seconde, seconden, minuut, minuten, uur, uren, dag, dagen, week, weken, maand, maanden, jaar, jaren, graad, graden, ' +
    'punt, punten, keer, maal, megawatt*, gigawatt*, kilowatt*, procentpunt*',
  negation:
    'niet, geen, nooit, niemand, niets, nergens, noch, zonder, nauwelijks, amper, niet meer, nee, behalve, onmogelijk, ontkent, ' +
    'ontkende, ontkend, weigert, weigerde, onwaar, in plaats van, zelden, evenmin',
  hedge:
    'kan, kunnen, kon, konden, zou, zouden, misschien, mogelijk, wellicht, waarschijnlijk, vermoedelijk*, schijnbaar, blijkbaar, ' +
    'kennelijk, lijkt, lijken, leek, schijnt, vermeend*, zogenaamd*, naar verluidt, ongeveer, circa, bijna, vaak, soms, meestal, ' +
    'doorgaans, deels, gedeeltelijk, minstens, hoogstens, tot, als, mag, geschat*, verdacht*, vrijwel',
  attribution:
    'zegt, zei, zeiden, zeggen, gezegd, verklaart, verklaarde*, beweert, beweerde*, beweren, stelt, stelde, meldt, meldde, melden, ' +
    'meent, vindt, benadrukt*, schrijft, schreef, waarschuwt, waarschuwde*, bevestigt, bevestigde*, erkent, erkende*, geeft toe, ' +
    'gaf toe, kondigt aan, kondigde aan, voegt toe, voegde toe, ontkent, ontkende*, noemt, noemde, denkt, gelooft, aldus, laat weten, ' +
    'liet weten, betoogt, betoogde, beschuldigt',
  source: 'volgens, aldus, naar eigen zeggen, in de woorden van',
  speaker:
    'hij, zij, ze, wij, we, ik, men, politie, autoriteiten, ministerie, minister, regering, kabinet, bedrijf, woordvoerder, ' +
    'woordvoerster, justitie, onderzoeker, onderzoekers, wetenschappers, rechtbank, vakbond, advocaat, advocaten, getuige, ' +
    'getuigen, leger, ambassade, raad, universiteit, deskundige, deskundigen, studie, onderzoek, rapport, bron, bronnen, president',
};
