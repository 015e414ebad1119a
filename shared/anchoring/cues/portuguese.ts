import type { Lexicon } from './lexicon';

export const portuguese: Lexicon = {
  number:
    'zero, um, uma, dois, duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, treze, catorze, quatorze, quinze, ' +
    'dezesseis, dezasseis, dezessete, dezoito, dezenove, vinte, trinta, quarenta, cinquenta, sessenta, setenta, oitenta, noventa, ' +
    'cem, cento, centenas, duzent*, trezent*, quatrocent*, quinhent*, seiscent*, setecent*, oitocent*, novecent*, mil, milhar, milhares, milhão, milhões, bilhão, bilhões, dúzia, dezena, ' +
    'dezenas, metade, meio, meia, terço, quarto, dobro, triplo, primeiro, primeira, segundo lugar, segunda vez, terceiro, ' +
    'terceira, ambos, ambas',
  degree:
    'cerca de, quase, aproximadamente, mais de, menos de, pelo menos, ao menos, no máximo, até, perto de, apenas, exatamente, só, ' +
    'uns, umas',
  date:
    'janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, segunda-feira, ' +
    'terça-feira, quarta-feira, quinta-feira, sexta-feira, feira, sábado, domingo, hoje, ontem, amanhã, século, séculos, década, ' +
    'décadas, primavera, verão, outono, inverno, manhã, tarde, noite, meia-noite, passado, próximo',
  unit:
    'por cento, euro, euros, dólar, dólares, real, reais, libra, libras, cêntimo*, centavo*, quilômetro*, quilómetro*, metro, ' +
    'metros, centímetro*, milímetro*, hectare, hectares, quilograma*, quilo, quilos, grama, gramas, tonelada, toneladas, litro, ' +
    'litros, segundos, minuto, minutos, hora, horas, dia, dias, semana, semanas, mês, meses, ano, anos, grau, graus, ponto, ' +
    'pontos, vezes, megawatt*, gigawatt*, quilowatt*',
  negation:
    'não, nunca, jamais, nada, ninguém, nenhum, nenhuma, nem, sem, tampouco, já não, mal, exceto, salvo, impossível, nega, negou, ' +
    'desmente, desmentiu, rejeita, rejeitou, falso, falsa, em vez de, ao invés de',
  hedge:
    'pode, podem, poderia, poderiam, talvez, provavelmente, provável, possivelmente, possível, aparentemente, parece, parecem, ' +
    'parecia, suposto*, suposta*, supostamente, alegado*, alegada*, alegadamente, seria, seriam, teria, teriam, cerca de, quase, ' +
    'aproximadamente, muitas vezes, geralmente, às vezes, em parte, pelo menos, até, se, deveria, deve, estimad*',
  attribution:
    'diz, disse, dizem, disseram, dito, declara, declarou, declararam, afirma, afirmou, afirmam, garante, garantiu, anuncia, ' +
    'anunciou, explica, explicou, indica, indicou, sustenta, sustentou, acrescenta, acrescentou, salienta, salientou, escreve, ' +
    'escreveu, informa, informou, confirma, confirmou, reconhece, reconheceu, adverte, advertiu, alerta, alertou, nega, negou, ' +
    'acusa, acusou, conta, contou, acredita, considera',
  source: 'segundo, de acordo com, conforme, nas palavras de, na opinião de',
  speaker:
    'ele, ela, eles, elas, nós, eu, quem, polícia, autoridades, ministério, ministro, ministra, governo, empresa, ' +
    'porta-voz, procurador, procuradoria, pesquisador, pesquisadores, investigadores, cientistas, tribunal, sindicato, ' +
    'advogado, advogados, testemunha, testemunhas, exército, embaixada, conselho, universidade, especialista, especialistas, ' +
    'estudo, pesquisa, sondagem, relatório, fonte, fontes, presidente',
};
