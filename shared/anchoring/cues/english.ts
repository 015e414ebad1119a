import type { Lexicon } from './lexicon';

export const english: Lexicon = {
  number:
    'zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, ' +
    'seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, hundreds, ' +
    'thousand, thousands, million, millions, billion, billions, trillion, trillions, dozen, dozens, half, halves, halved, ' +
    'quarter, quarters, once, twice, thrice, double, doubled, doubles, triple, tripled, quadruple, quadrupled, twofold, threefold, fourfold, fivefold, tenfold, first, second, third, fourth, ' +
    'fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, *teenth, *tieth, hundredth, thousandth, both, couple, bn, mn',
  degree:
    'about, around, some, over, under, above, below, nearly, almost, roughly, approximately, approx, circa, ca, c, just, only, ' +
    'exactly, precisely, more than, less than, fewer than, at least, at most, up to, as many as, as much as, as few as, ' +
    'as little as, no more than, no fewer than, no less than, close to, well over, or more, or less, or so, estimated, est',
  date:
    'january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, ' +
    'jun, jul, aug, sep, sept, oct, nov, dec, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, wed, ' +
    'thu, fri, sat, sun, today, yesterday, tomorrow, tonight, century, centuries, decade, decades, spring, summer, autumn, ' +
    'winter, morning, afternoon, evening, midnight, noon, last week, last month, last year, next week, next month, next year, ' +
    'this week, this month, this year, ago, bc, bce, ce, ad, am, pm, weekend, fortnight',
  unit:
    'percent, per cent, percentage, percentage point, percentage points, pct, dollar, dollars, cent, cents, euro, euros, ' +
    'pound, pounds, pence, yen, yuan, rouble, roubles, ruble, rubles, rupee, rupees, franc, francs, usd, eur, gbp, jpy, km, ' +
    'kilometre, kilometres, kilometer, kilometers, metre, metres, meter, meters, centimetre*, centimeter*, millimetre*, ' +
    'millimeter*, cm, mm, mile, miles, yard, yards, foot, feet, ft, inch, inches, acre, acres, hectare, hectares, kg, ' +
    'kilogram*, kilo, kilos, gram, grams, gramme*, tonne, tonnes, ton, tons, lb, lbs, ounce, ounces, oz, litre, litres, liter, ' +
    'liters, gallon, gallons, barrel, barrels, second, seconds, minute, minutes, hour, hours, day, days, week, weeks, month, ' +
    'months, year, years, degree, degrees, celsius, fahrenheit, watt, watts, kilowatt*, megawatt*, gigawatt*, kw, mw, gw, kwh, ' +
    'mwh, gwh, mph, kph, kmh, knot, knots, volt, volts, byte, bytes, kb, mb, gb, tb, hz, per capita, times, fold',
  negation:
    "not, no, never, none, nobody, nothing, nowhere, neither, nor, without, cannot, can't, hardly, scarcely, barely, rarely, " +
    'seldom, no longer, no one, lack, lacks, lacked, lacking, fail, fails, failed, failing, failure, refuse, refuses, refused, ' +
    'unable, non, instead of, rather than, except, unless, absent, absence of, far from, anything but, deny, denies, denied, ' +
    'denying, reject, rejects, rejected, false, untrue, unlikely, impossible, few, little, stop, stopped, ceased, prevent, ' +
    'prevented, avoid, avoided, exclude*, excluding, forbid*, forbade, prohibit*, ban, bans, banned, disprov*, but not, dont, doesnt, didnt, isnt, wasnt, arent, werent, wont, cant, ' +
    'hasnt, havent, hadnt, wouldnt, couldnt, shouldnt, mustnt, neednt, aint, noone',
  hedge:
    'may, might, could, can, would, should, possibly, perhaps, maybe, probably, likely, unlikely, apparently, seemingly, ' +
    'presumably, supposedly, allegedly, alleged, alleges, reportedly, purportedly, purported, ostensibly, arguably, ' +
    'potentially, potential, presumed, suspected, suspects, suspect, believed, thought, said to be, understood to, seem, ' +
    'seems, seemed, appear, appears, appeared, suggest, suggests, suggested, indicate, indicates, indicated, tend, tends, ' +
    'tended, generally, usually, often, mostly, mainly, largely, partly, partially, sometimes, typically, frequently, ' +
    'in part, in general, nearly, almost, about, around, roughly, approximately, approx, circa, somewhat, relatively, fairly, ' +
    'quite, virtually, practically, essentially, claimed, so called, expected, expects, estimated, estimates, hope, hopes, ' +
    'plan, plans, planned, could have, if, whether, unclear, unconfirmed, at least, at most, up to, more or less, some, ' +
    'rumoured, rumored, possible, probable, supposed, considered, regarded',
  attribution:
    'said, says, say, saying, told, tells, tell, asked, asks, maintain, maintains, maintained, claim, claims, claimed, claiming, argue, ' +
    'argues, argued, insist, insists, insisted, added, adds, wrote, writes, announce*, warn, warns, warned, explain, explains, ' +
    'explained, deny, denies, denied, allege, alleges, alleged, testif*, confirm, confirms, confirmed, acknowledg*, admit, ' +
    'admits, admitted, assert, asserts, asserted, declare, declares, declared, contend, contends, contended, stressed, ' +
    'stresses, emphasi*, replied, replies, recalled, recalls, concluded, concludes, noted, notes, stated, states that, report, ' +
    'reports, reported, reportedly, suggests that, suggested that, estimates that, estimated that, believe, believes, ' +
    'believed, thinks, thought, predicts, predicted, accuses, accused, quoted, cited, citing, cites, describes, described as, ' +
    'called, calls, tweeted, posted, in the words of, in the view of, in the opinion of, allegedly, critics, supporters',
  source:
    'according to, as per, as reported by, quoted by, cited by, told by, reported by, said by, a statement from',
  speaker:
    'he, she, they, it, we, i, you, who, police, official, officials, ministry, minister, government, company, spokesman, ' +
    'spokeswoman, spokesperson, prosecutor, prosecutors, researcher, researchers, scientist, scientists, authority, ' +
    'authorities, agency, court, union, lawyer, lawyers, witness, witnesses, army, military, embassy, council, committee, ' +
    'university, department, office, resident, residents, doctor, doctors, expert, experts, source, sources, report, study, ' +
    'survey, poll, statement, declaration, document, documents, letter, records, data, critics, supporters, opponents, ' +
    'analyst, analysts, president, director, mayor, judge, professor, editor, author, boss, ceo',
};
