/**
 * The words of what stands on a page beside an article, as parts of patterns, in the languages of the desk.
 * `furniture.ts` says where each of them counts.
 */
const anyOf = (...parts: string[]) => parts.join('|');

/** Services and actions of a row of share buttons. */
export const SHARE = anyOf(
  'facebook|twitter|x|x \\(twitter\\)|google ?(?:plus|\\+)|google|linked ?in|whats ?app|telegram|pinterest|reddit|instagram|youtube|tik ?tok|threads|bluesky|mastodon|messenger|snapchat|tumblr|flipboard|pocket|viber|vk|vkontakte|weibo|wechat|line|xing|sms|rss|odnoklassniki|одноклассники|вконтакте',
  'e-?mail|mail|print|copy(?: (?:the )?link| url)?|link|save|bookmark|share|tweet|pin(?: it)?|post|more|like|flip|comment|listen|live|audio(?: only)?|video|text size|font size|a\\+|a-|close|menu|search|log ?in|sign ?in|sign ?up|subscribe|gift|play|pause|mute',
  'teilen|drucken|merken|mailen|kopieren|partager|imprimer|envoyer|compartir|imprimir|enviar|guardar|compartilhar|condividi|stampa|delen|dela|del|skriv ut|udostępnij|drukuj|поделиться|распечатать|твитнуть|поширити|paylaş|yazdır|bagikan|cetak|シェア|ツイート|分享|공유',
);
/** Lines that are nothing but one of these. */
export const LABEL = anyOf(
  'like this|(?:like this:? )?like loading|advert(?:isement|ising)?(?:\\s*[·|—–-].{0,40})?|acquire licensing rights.{0,30}|(?:article|story) content|recommended videos?|(?:image |photo )?caption|ads?|sponsored(?: content)?|promoted|paid (?:post|content|partnership)|skip(?: ad)?|loading(?:\\.{3}|…)?|back to top|top|next|previous|prev|home|menu|contents?|gallery|photos?|videos?|watch|audio|transcript|share(?: this)?(?: (?:article|story|post|page))?|story highlights|newsletters?|correction policy|our standards.*|keep reading|continue reading|read (?:full|the full) (?:story|article)|show (?:more|less)|see all|view all|expand|collapse|published|updated|by|opinion',
  'anzeige|werbung|weiterlesen|mehr|nach oben|startseite|publicité|haut de page|la suite|publicidad|publicidade|pubblicità|advertentie|annons|annonse|annonce|reklama|reklam|реклама|iklan|広告|广告|廣告|광고',
);

/** Beginnings of prompts: what no sentence of an article begins with. */
export const PROMPT =
  'tap (?:here|to)\\b|sign up\\b|sign in (?:to|with)\\b|log in (?:to|with)\\b|subscribe\\b|join (?:our|us on|the conversation|\\d)|get (?:the|our|all|more|breaking|updates|daily|\\p{Lu}[\\p{L} ]+)\\b[^.]{0,60}\\b(?:newsletter|inbox|app|alerts?|updates|emails?)\\b|follow (?:us|me|our|@\\w|[^.]{1,50}\\bon (?:twitter|facebook|instagram|x|threads|tik ?tok|linkedin|youtube|google|telegram|whatsapp))|like us on|find us on|download (?:our|the)\\b[^.]{0,30}\\bapp|share this|tweet this|copy (?:the )?link|leave a (?:comment|reply)|post a comment|add (?:a|your) comment|(?:view|show|see|load|read) (?:all )?(?:\\d+ )?comments|skip to\\b|we use cookies|this (?:site|website|page) (?:uses|requires)|this slideshow requires|by (?:clicking|continuing|signing|subscribing)\\b|accept (?:all )?cookies|please (?:enable|turn on|share|see|subscribe)|have a (?:news )?tip\\b|got a (?:news )?tip|like this (?:story|article|post)|thank(?:s| you) for (?:reading|subscribing|signing)|story continues|article continues|continue(?:s|d)? (?:reading |below|after)|scroll (?:down|to)|this (?:post|article|page|story|site) (?:may |might )?(?:contains?|includes?) (?:affiliate|sponsored|paid|links)|reach (?:the (?:writer|reporter|author)|\\p{Lu}[^.!?@]{1,60}) at [^\\s@]+@|support (?:local|quality|independent) journalism|you have \\d+ (?:free )?(?:articles?|stor(?:y|ies))|already (?:a subscriber|have an account)|enjoying this|\\[/?\\w+ [^\\]]*=[^\\]]*\\]|send us\\b|write to us|contact us|report (?:a|an) (?:error|typo|correction)|tell us what|view author|email the author';

/** Beginnings of pointers to other stories, which a sentence may have too. */
export const POINTER = anyOf(
  '(?:please )?(?:read|see|watch|view|hear|explore|check out)(?: also| more| next| this| too)\\b|also (?:read|see|on|watch)\\b|read\\s*[:|]|watch\\s*[:|]|listen\\s*[:|]|more\\s*[:|]|must[- ]read|related\\s*(?:$|[:|–—-]|(?:article|stor|post|news|coverage|content|link|read|video|topic|item)\\p{L}*\\s*(?:$|[:|–—-]))|recommended\\s*(?:$|[:|]|for you|stor|read|article)|(?:you (?:may|might)|we think you.ll) (?:also )?(?:like|enjoy|be interested)|more (?:from|on|about|in|stories|news|coverage|like this|to read|great)\\b|up next|don.t miss|most (?:read|popular|viewed|shared)|trending|editor.?s.? picks?|in (?:other news|case you missed)|click (?:here|to|on|the)\\b|(?:our |see our |read our )?privacy policy|terms (?:of|and)\\b|(?:support|help) (?:our|us|independent)\\b|like what you|enjoy(?:ed|ing)? (?:this|our)\\b|did you (?:like|find)|was this (?:article|page)|swipe|photo gallery|first published|click|back to\\b|(?:tags|topics|filed under|tagged|categor(?:y|ies)|keywords)\\s*:|what do you think|view original|buy now',
  'schlagw(?:ö|oe)rter\\s*:|lesen sie|lies (?:auch|hier|mehr)|mehr (?:zum|dazu|aus|von|über|zu)\\b|auch interessant|das könnte (?:sie|dich)|zum thema|passend dazu|hier (?:klicken|geht)|jetzt (?:abonnieren|anmelden|registrieren)|abonnieren|folgen sie|kommentar(?:e)? (?:schreiben|lesen|anzeigen)|zur startseite|melden sie sich|dieser artikel enthält',
  'mots-clés\\s*:|(?:à )?lire (?:aussi|plus|la suite|également)|à lire\\b|voir aussi|sur le même sujet|la suite après|abonnez-vous|inscrivez-vous|suivez-nous|laisser un commentaire|réagir|cliquez|partagez|s.abonner|recevez',
  'etiquetas\\s*:|(?:le|te) (?:puede|podría) interesar|(?:leer?|lea|lee|ver|vea) (?:también|más)\\b|también te|más (?:información|sobre|noticias)\\b|noticias relacionadas|artículos relacionados|suscríb|síguenos|deja (?:un|tu)|haz clic|haga clic|comparte',
  '(?:leia|veja|saiba|confira|ouça) (?:mais|também|ainda)\\b|veja:|leia:|continua (?:após|depois)|assine|siga (?:o|a|nos)|deixe (?:um|seu)|clique|compartilhe|artigos relacionados',
  'legg[ei] (?:anche|tutto|di più)|(?:ti )?potrebbe(?:ro)? interessar|iscriviti|seguici|lascia un|clicca|condividi',
  'lees (?:ook|meer|verder)|bekijk ook|meer over|abonneer|volg ons|läs (?:också|mer|även)|les (?:også|mer)\\b|læs (?:også|mere)|følg oss|følg os|följ oss|lue myös',
  '(?:czytaj|przeczytaj|zobacz) (?:też|także|więcej|również)|polecamy|čtěte (?:také|více)|olvasd (?:el|tovább)',
  '(?:читайте|смотрите|слушайте) (?:также|ещё|еще|далее|тоже|наш)|подробнее|по теме|подпис(?:ывайтесь|ыватесь|аться|ка)|подпишитесь|оставить комментарий|читайте також|підпис',
  'baca (?:juga|selengkapnya)|simak juga|ikuti|(?:ayrıca|bunu da) (?:oku|bak)|devamını oku|abone ol|اقرأ (?:أيضا|المزيد)|相关(?:阅读|新闻|报道)|延伸閱讀|延伸阅读|更多新闻|関連記事|あわせて読みたい|続きを読む|관련 ?기사|더 ?보기',
);

/** Anywhere in a short line: numbers of comments, minutes of reading. */
export const COUNTED = anyOf(
  '\\b(?:no comments|\\d[\\d,.]*\\s+(?:comments?|shares?|views?|likes?|reactions?|replies|responses|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|kommentarer|комментари\\p{L}*|просмотр\\p{L}*|letture|lecturas|visitas))\\b',
  '\\b\\d+\\s*[-–]?\\s*(?:min(?:ute)?s?\\.?)(?: of)? read|\\b(?:reading time|read time|tempo de leitura|tempo di lettura|temps de lecture|tiempo de lectura|lesezeit|lesedauer|leestijd|lästid|время чтения|czas czytania)\\b',
);

/** Anywhere in a line: rights, and prompts that no sentence of an article holds. */
export const ANYWHERE = anyOf(
  '\\ball rights reserved\\b|\\briproduzione riservata\\b|\\balle rechte vorbehalten\\b|\\btous droits réservés\\b|\\btodos los derechos\\b|\\btodos os direitos\\b|все права защищены|無断転載|재배포 ?금지|版权所有',
  '\\bfollow (?:him|her|them|me|us) on\\b|\\bcomments (?:are )?(?:closed|off|disabled)\\b|\\bclick here (?:to|for)\\b|\\bsubscribe to (?:our|the|my)\\b|\\bsign up for (?:our|the)\\b|\\bour (?:free |daily |weekly )*newsletters?\\b|\\brequires javascript\\b|\\bmust be logged in\\b',
);
/** Titles of readers' comments. */
export const COMMENTS_TITLE =
  '(?:\\d+\\s+)?(?:comments?|responses|replies)(?:\\s*\\(\\d+\\))?|leave a (?:reply|comment)|join the (?:conversation|discussion)|post (?:a )?comment|post with no comments|no comments(?: yet)?|reader comments|discussion|(?:\\d+\\s+)?(?:kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|kommentarer|komentarze)(?:\\s*\\(\\d+\\))?|kommentar schreiben|комментарии|коментарі|コメント|评论|댓글';

/** Titles of other stories, tags and notes on the author. */
export const OTHERS_TITLE = anyOf(
  'related(?: (?:articles?|stories|posts?|news|content|topics|coverage|links|reading|videos?))?|more (?:from|on|in|stories|news|like this|to explore|coverage)\\b.{0,50}|more (?:\\p{L}+ ){1,3}(?:stories|news|articles|posts|coverage)|most (?:read|popular|viewed)|recommended(?: (?:for you|stories|reading|articles|videos))?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in).{0,20}|read (?:next|more)|up next|latest(?: (?:news|stories|articles|posts))?|trending(?: now)?|top stories|editor.?s.? picks?|popular(?: (?:posts|now|stories|this week))?|recent (?:articles|posts|stories)|what to read next|around the web|from the web|sponsored (?:stories|links|content)|about the (?:author|writer)s?|about author|author|share this(?: (?:article|story|post))?|tags?|topics?|filed under.{0,60}|newsletter.{0,30}|footer|contact us|about us',
  'mehr zum thema|das könnte (?:sie|dich) auch interessieren|meistgelesen|auch interessant|schlagwörter|themen|verwandte artikel',
  'sur le même sujet|à lire aussi|les plus lus|articles (?:liés|similaires)|mots-clés',
  'noticias relacionadas|te puede interesar|lo más (?:leído|visto)|más noticias|etiquetas|notícias relacionadas|mais lidas|leia também|veja também',
  'articoli correlati|potrebbe interessarti|i più letti|meer over dit onderwerp|читайте также|по теме|самое читаемое|populer|terpopuler|berita terkait|相关新闻|関連記事|관련기사',
);
