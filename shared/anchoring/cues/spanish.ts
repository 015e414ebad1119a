import type { Lexicon } from './lexicon';

export const spanish: Lexicon = {
  number:
    'cero, un, uno, una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince, dieciséis, ' +
    'diecisiete, dieciocho, diecinueve, veinte, veinti*, treinta, cuarenta, cincuenta, sesenta, setenta, ochenta, noventa, cien, ' +
    'ciento, cientos, doscient*, trescient*, cuatrocient*, quinient*, seiscient*, setecient*, ochocient*, novecient*, mil, miles, millón, millones, docena, docenas, decenas, mitad, medio, ' +
    'media, tercio, cuarto, doble, triple, primer, primera, primero, segundo, segunda, tercer, tercera, tercero, cuarta, ' +
    'quinto, quinta, ambos, ambas',
  degree:
    'unos, unas, cerca de, casi, alrededor de, aproximadamente, más de, menos de, al menos, por lo menos, como máximo, hasta, ' +
    'apenas, exactamente, sólo, solo, en torno a',
  date:
    'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre, lunes, ' +
    'martes, miércoles, jueves, viernes, sábado, domingo, hoy, ayer, mañana, siglo, siglos, década, décadas, primavera, verano, ' +
    'otoño, invierno, tarde, noche, medianoche, mediodía, pasado, próximo',
  unit:
    'por ciento, euro, euros, dólar, dólares, peso, pesos, libra, libras, céntimo*, centavo*, kilómetro*, metro, metros, ' +
    'centímetro*, milímetro*, hectárea*, kilogramo*, kilo, kilos, gramo, gramos, tonelada, toneladas, litro, litros, segundo, ' +
    'segundos, minuto, minutos, hora, horas, día, días, semana, semanas, mes, meses, año, años, grado, grados, punto, puntos, ' +
    'veces, megavatio*, gigavatio*, kilovatio*',
  negation:
    'no, nunca, jamás, nada, nadie, ningún, ninguna, ninguno, ni, sin, tampoco, ya no, apenas, excepto, salvo, imposible, niega, ' +
    'negó, desmiente, desmintió, rechaza, rechazó, falso, falsa, en lugar de, en vez de',
  hedge:
    'puede, pueden, podría, podrían, quizá, quizás, tal vez, probablemente, probable, posiblemente, posible, aparentemente, ' +
    'parece, parecen, parecía, supuesto*, supuesta*, supuestamente, presunto*, presunta*, presuntamente, sería, serían, habría, ' +
    'habrían, cerca de, casi, alrededor de, aproximadamente, a menudo, generalmente, a veces, en parte, al menos, hasta, si, ' +
    'debería, estimad*, podía',
  attribution:
    'dice, dijo, dicen, dijeron, dicho, declara, declaró, declararon, afirma, afirmó, afirman, asegura, aseguró, anuncia, ' +
    'anunció, explica, explicó, indica, indicó, sostiene, sostuvo, mantiene que, añade, añadió, agregó, señala, señaló, ' +
    'escribe, escribió, informa, informó, confirma, confirmó, reconoce, reconoció, advierte, advirtió, niega, negó, acusa, ' +
    'acusó, cuenta, contó, cree, considera, opina, según',
  source: 'según, de acuerdo con, en palabras de, en opinión de, a juicio de',
  speaker:
    'él, ella, ellos, ellas, nosotros, yo, quien, policía, autoridades, ministerio, ministro, ministra, gobierno, empresa, ' +
    'portavoz, vocero, fiscal, fiscalía, investigador, investigadores, científicos, tribunal, sindicato, abogado, abogados, ' +
    'testigo, testigos, ejército, embajada, consejo, universidad, experto, expertos, estudio, encuesta, informe, fuente, ' +
    'fuentes, presidente',
};
