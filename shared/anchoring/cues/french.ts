import type { Lexicon } from './lexicon';

export const french: Lexicon = {
  number:
    'zéro, un, une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, vingt, ' +
    'trente, quarante, cinquante, soixante, cent, cents, mille, million, millions, milliard, milliards, douzaine, dizaine, ' +
    'dizaines, centaine, centaines, millier, milliers, moitié, demi, demie, tiers, quart, double, triple, premier, première, ' +
    'deuxième, second, seconde, troisième, quatrième, cinquième, *ième',
  degree:
    'environ, près de, presque, plus de, moins de, au moins, au plus, jusqu’à, quelque, quelques, à peine, exactement, ' +
    'seulement, quasi, autour de, quelque',
  date:
    'janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, lundi, mardi, mercredi, ' +
    "jeudi, vendredi, samedi, dimanche, aujourd'hui, hier, demain, siècle, siècles, décennie, printemps, été, automne, hiver, " +
    'matin, soir, minuit, midi, dernier, dernière, prochain, prochaine',
  unit:
    'pour cent, euro, euros, dollar, dollars, franc, francs, livre, livres, centime, centimes, kilomètre*, mètre, mètres, ' +
    'centimètre*, millimètre*, hectare, hectares, kilogramme*, kilo, kilos, gramme, grammes, tonne, tonnes, litre, litres, ' +
    'seconde, secondes, minute, minutes, heure, heures, jour, jours, semaine, semaines, mois, an, ans, année, années, degré, ' +
    'degrés, point, points, fois, mégawatt*, gigawatt*, kilowatt*',
  negation:
    "ne, n'*, pas, jamais, rien, personne, aucun, aucune, ni, sans, guère, nul, nulle, plus, non, hormis, sauf, impossible, " +
    'refuse, refusé, dément, démenti, nie, nié, faux, fausse, au lieu de, plutôt que, nullement, ne plus',
  hedge:
    'peut, peuvent, pourrait, pourraient, peut-être, probablement, probable, sans doute, vraisemblablement, apparemment, ' +
    'semble, semblent, semblait, paraît, serait, seraient, aurait, auraient, environ, près de, presque, souvent, parfois, ' +
    "généralement, présumé*, prétendu*, supposé*, éventuel*, possible, possiblement, au moins, au plus, jusqu'à, si, selon toute " +
    'vraisemblance, devrait, devraient, plutôt, en partie, estimé*',
  attribution:
    'dit, disent, disait, déclare, déclaré, déclarait, affirme, affirmé, affirment, affirmait, assure, assuré, annonce, annoncé, ' +
    'explique, expliqué, indique, indiqué, estime, estimé, soutient, soutenu, prétend, prétendu, ajoute, ajouté, précise, ' +
    'précisé, souligne, souligné, écrit, rapporte, rapporté, confirme, confirmé, reconnaît, reconnu, avertit, averti, dément, ' +
    'démenti, nie, nié, accuse, accusé, raconte, raconté, rappelle, rappelé, répond, répondu, juge, croit',
  source: "selon, d'après, aux dires de, de l'avis de, pour",
  speaker:
    'il, elle, ils, elles, on, nous, je, vous, qui, police, autorités, ministère, ministre, gouvernement, entreprise, ' +
    'porte-parole, procureur, parquet, chercheur, chercheurs, scientifiques, tribunal, syndicat, avocat, avocats, témoin, ' +
    'témoins, armée, ambassade, conseil, université, expert, experts, étude, sondage, rapport, source, sources, président',
};
