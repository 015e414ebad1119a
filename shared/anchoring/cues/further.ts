import type { Lexicon } from './lexicon';

/**
 * Words of languages without a list of their own: those that turn a claim round, and numbers. They are heeded where
 * the language of a text has no list or isn't known. A letter of a script without spaces is a word.
 */
export const further: Partial<Lexicon> = {
  number:
    // Chinese, Japanese
    '〇, 零, 一, 二, 两, 兩, 三, 四, 五, 六, 七, 八, 九, 十, 百, 千, 万, 萬, 亿, 億, 兆, 半, ' +
    // Russian, Ukrainian
    'два, две, двух, три, трёх, трех, четыре, четырёх, пять, шесть, семь, восемь, девять, десять, двадцать, тридцать, сорок, ' +
    'пятьдесят, сто, двести, триста, тысяч*, тисяч*, миллион*, мільйон*, миллиард*, мільярд*, половин*, дважды, трижды, ' +
    // Arabic, Persian, Hebrew
    'نصف, ثلاثة, أربعة, خمسة, ستة, سبعة, ثمانية, تسعة, عشرة, عشرون, ثلاثون, أربعون, خمسون, ستون, سبعون, ثمانون, تسعون, ' +
    'مئة, ألف, آلاف, مليون, ملايين, مليار, مليارات, هزار, میلیون, میلیارد, ' +
    'חצי, שלושה, ארבעה, חמישה, שישה, עשרים, שלושים, ארבעים, חמישים, שישים, שבעים, שמונים, תשעים, מאה, מאות, אלף, אלפים, ' +
    'מיליון, מיליארד, ' +
    // Hindi
    'दो, तीन, चार, पाँच, पांच, छह, सात, आठ, नौ, दस, बीस, तीस, चालीस, पचास, साठ, सत्तर, अस्सी, नब्बे, सौ, हज़ार, हजार, लाख, करोड़, अरब, आधा, आधे, ' +
    // Greek
    'δύο, τρεις, τρία, τέσσερις, τέσσερα, πέντε, έξι, επτά, οκτώ, εννέα, δέκα, χίλι*, χιλιάδες, εκατομμύρι*, δισεκατομμύρι*, μισό, ' +
    // Polish, Czech
    'dwa, dwie, dwóch, trzy, trzech, cztery, czterech, pięć, sześć, siedem, osiem, dziewięć, dziesięć, tysiąc, tysiące, tysięcy, ' +
    'milion, miliony, milionów, milionu, miliard*, połowa, połowę, dvě, tři, čtyři, tisíc*, milionů, ' +
    // Swedish, Danish, Norwegian, Finnish
    'fyra, fem, miljon*, millioner, miljard*, milliarder, hälften, halvparten, miljoon*, ' +
    // Turkish, Indonesian, Vietnamese
    'üç, dört, beş, altı, yedi, sekiz, dokuz, milyon, milyar, yarısı, ribu, juta, miliar, triệu, tỷ',
  negation:
    '不, 没, 沒, 未, 无, 無, 非, な い, な か っ た, ま せ ん, ไ ม่, 않*, 못*, 없*, 아니*, ' +
    'не, нет, нельзя, ни, ні, никто, ничего, никогда, никак*, без, отказал*, отриц*, ' +
    'لا, لم, لن, ليس, ليست, غير, دون, بدون, نه, نیست, לא, אין, בלי, ללא, नहीं, न, मत, बिना, ' +
    'δεν, μην, όχι, χωρίς, κανείς, κανένας, ποτέ, ' +
    'nie, nikt, nic, nigdy, żaden, żadna, żadne, bez, ani, není, nikdy, žádn*, ' +
    'inte, ingen, inget, inga, aldrig, ikke, aldri, utan, uten, uden, ei, eivät, ilman, nem, nincs, soha, ' +
    'değil, yok, asla, hiçbir, tidak, bukan, belum, tanpa, không, chưa, chẳng',
  date:
    'январ*, феврал*, марта, марте, апрел*, мая, мае, июня, июне, июля, июле, август*, сентябр*, октябр*, ноябр*, декабр*, ' +
    'stycznia, lutego, marca, marcu, kwietnia, kwietniu, maja, maju, czerwca, czerwcu, lipca, lipcu, sierpnia, sierpniu, ' +
    'września, wrześniu, października, październiku, listopada, listopadzie, grudnia, grudniu',
  hedge:
    'возможно, вероятно, якобы, примерно, около, почти, может, мог, могли, podobno, rzekomo, prawdopodobnie, może, około, prawie',
  attribution:
    'сказал*, заявил*, сообщил*, сообщает, утвержда*, powiedział*, oświadczył*, twierdzi, twierdzą, podał, podała, podało',
  source: 'по словам, по данным, согласно, według, zdaniem',
};
