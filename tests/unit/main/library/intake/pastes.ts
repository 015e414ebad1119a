/**
 * Articles as they are pasted out of pages, invented. Each line begins with what a careful reader takes it for: `h`
 * headline, `s` standfirst, `b` byline, `p` paragraph, `t` heading, `l` list item, `c` caption, `k` credit, `-` none of
 * the article's.
 */
export const pastes: Readonly<Record<string, string>> = {
  'an agency': `
- Skip to main content
- My News
- World
- Business
- Markets

h Floods cut off three towns in northern Velmark

b By Jane Roe and Ivo Petran
- November 3, 2023 7:14 PM GMT
- Updated 2 hours ago

- [1/3]
c Residents leave the flooded centre of Harrow, Velmark, November 3, 2023.
k REUTERS/Ana Lund
- Acquire Licensing Rights

p HARROW, Nov 3 (Reuters) - Floods cut off three towns in northern Velmark on Friday and at least 40 people were taken to hospital, officials said.

p The Harrow river rose by four metres in two days, the national weather office said, the most since records began in 1931.

- Advertisement · Scroll to continue

p "We have never seen anything like it," said mayor Tom Ashby. "Half of the bridges are gone."

t FEARS FOR THE DAM

p Engineers were examining a dam upstream, which holds 12 million cubic metres of water.

p The government promised help of 30 million crowns and asked its neighbours for pumps.

k Reporting by Jane Roe and Ivo Petran; Editing by Ann Poe

- Our Standards: The Thomson Reuters Trust Principles.
- Acquire Licensing Rights, opens new tab

- Read Next
- World
- Quake shakes island chain, no damage seen
- 4 min ago`,
  'a German paper': `
- Startseite
- Politik
- Anmelden
- Abo

- Startseite > Politik > Inland

h Kabinett beschließt Reform der Bahn

s Der Staat soll künftig die Gleise bezahlen, die Züge fahren auf eigene Rechnung.

b Von Anna Lund
- 3. April 2024, 14.05 Uhr
- Lesezeit: 3 Min.
- Artikel anhören
- Merken
- Teilen

c Züge im Bahnhof von Harrow am Dienstag.
k Foto: Jan Petran/dpa

p Die Regierung hat am Mittwoch eine Reform der Bahn beschlossen, über die seit acht Jahren gestritten wurde.

p Danach bezahlt der Bund die Gleise und die Bahnhöfe, während die Züge auf eigene Rechnung fahren sollen.

- Anzeige

- Lesen Sie auch: Warum so viele Züge ausfallen

p „Das ist ein guter Tag für die Fahrgäste“, sagte Verkehrsminister Tom Ashby in der Hauptstadt.

- Newsletter
- Melden Sie sich für unseren Newsletter an und verpassen Sie nichts mehr.

t Kritik der Länder

p Die Länder bemängelten, dass ihnen 2,4 Milliarden Euro für den Nahverkehr fehlen werden.

- Mehr zum Thema
- Bahn
- Verkehr
- © dpa-infocom, dpa:240403-99-123456/2
- Zur Startseite`,
  'a French paper': `
- Accueil
- Actualités
- Se connecter
- S’abonner

- Accueil › Société

h À Harrow, les habitants attendent toujours le retour de l’eau

s Trois semaines après la rupture d’une conduite, la moitié de la ville est ravitaillée par camion.

b Par Anne Lund
- Publié le 3 avril 2024 à 18h30
- Temps de lecture : 4 min

c Une distribution d’eau à Harrow, mardi 2 avril.
k JEAN PETRAN / AFP

p Ils sont encore 4 000 à faire la queue chaque matin devant la mairie, un bidon dans chaque main.

p La conduite principale, posée en 1962, s’est rompue le 12 mars, et la réparation a coûté 800 000 euros.

- Lire aussi : Les conduites d’eau, un patrimoine oublié

p « On nous a promis l’eau pour lundi, puis pour jeudi », raconte Marie Poe, qui vit au quatrième étage.

- La suite après cette publicité

p La mairie assure que les travaux seront terminés avant la fin de la semaine.

- Voir aussi
- Partager
- Commentaires`,
  'a Spanish paper': `
- Ir al contenido
- Inicio
- Internacional
- Suscríbete

h El Gobierno aprueba la ley de costas tras dos años de debate

s La norma prohíbe construir a menos de 200 metros del mar y entra en vigor en enero.

b Por Ana Lund
- 3 de abril de 2024
- Actualizado el 4 de abril de 2024
- Compartir en Facebook
- Compartir en WhatsApp
- 12 comentarios

p El Gobierno aprobó este miércoles la ley de costas, que prohíbe construir a menos de 200 metros del mar.

p La norma afecta a 1.300 edificios, según el ministerio, y obliga a derribar 87 de ellos antes de 2030.

- Te puede interesar
- Publicidad

p “Es una ley para los próximos cien años”, dijo la ministra Eva Petran ante la prensa.

p Los constructores anunciaron que recurrirán la norma ante los tribunales.

- Noticias relacionadas
- Las diez playas con más hoteles
- Etiquetas
- Costas
- Turismo`,
  'a Portuguese paper': `
- Menu
- Início
- Esportes
- Assine

h Prefeitura fecha ponte por risco de queda

b Por Ana Lund, Harrow
- 03/04/2024 14h05
- Atualizado há 2 horas

c Ponte sobre o rio Harrow foi fechada na terça-feira
k Foto: João Petran/Divulgação

p A prefeitura fechou na terça-feira a ponte sobre o rio Harrow depois que engenheiros encontraram rachaduras em dois pilares.

p Cerca de 30 mil carros passam pela ponte todos os dias, segundo a companhia de trânsito.

- Leia também
- CONTINUA DEPOIS DA PUBLICIDADE

p “Não vamos esperar que alguém morra”, disse o prefeito Tom Ashby em entrevista coletiva.

p A obra vai custar R$ 12 milhões e deve durar oito meses.

- Veja mais notícias da região
- Clique aqui e siga o nosso canal no WhatsApp`,
  'a magazine with a numbered list': `
- Subscribe
- Search

h Five Things to Know Before You Rent a Canal Boat

s Everything that the brochure of the boat yard does not tell you.

b By Mia Lund
k Photography by Jan Petran
- May 2, 2023
- 6 min read

p Renting a boat looks easy in the brochure, and most of it is, once you have passed the first lock.

p We asked three skippers what they wish they had known before their first week on the water.

t 1. Locks take time

p A lock takes about twenty minutes, and there are 31 of them between Harrow and the sea.

t 2. Water runs out

p The tank holds 400 litres, which is enough for three days if nobody washes their hair.

- Sign up for our newsletter
- Get the best of the magazine delivered to your inbox every week.

t 3. You will be slow

p The limit is four miles an hour, and walkers will overtake you and say good morning.

l 1. Take a rope that is longer than you think you need.
l 2. Take a torch and two sets of batteries.
l 3. Take a map on paper, because phones have no reception in the tunnels.

- About the author
- Mia Lund writes about travel and lives on a boat in Harrow.`,
  'a blog': `
- Skip to content
- The Harrow Gardener
- Home
- About
- Contact

h How I saved my tomatoes from the blight

b Posted on June 4, 2022 by Mia
- 14 Comments

p Every summer I lose half of my tomatoes to the blight, and every summer I promise myself to do better.

p This year I put a roof over them, made of four poles and an old shower curtain, and it has worked so far.

p The leaves stay dry, the fruit ripens two weeks earlier, and the neighbours have something to laugh about.

- Share this:
- Twitter
- Facebook
- Like this:
- Like Loading...
- Related
- Posted in Vegetables
- Tagged blight, tomatoes
- Post navigation
- ← Older post
- 14 thoughts on “How I saved my tomatoes from the blight”
- Ann says:
- I did the same last year and lost nothing at all, so it does seem to work in the north, too.
- Reply`,
  'a page with cookies and pop-ups': `
- We use cookies to improve your experience on our site and to show you relevant advertising.
- Accept all cookies
- Manage preferences

- The Coast
- Sign in

- Home > News > Environment

h Harrow reservoir at its lowest since 1995

b By Jane Roe
- Published: 12 June 2023

p The regional water board said on Monday that the Harrow reservoir has fallen to 31 percent of its capacity.

- ADVERTISEMENT
- Article continues below

p It is the lowest level since the summer of 1995, when half of the county was supplied by tankers.

- You have 2 free articles left this month.

p The board will decide by the end of the week on restrictions for some 400,000 households.

- Enjoying this article? Subscribe for unlimited access.
- Already a subscriber? Log in`,
  'a sports report': `
- Scores
- Teams
- Watch Live

h Rovers beat City 3-1 to go top

b Jane Roe
- Sat 4 Nov 2023 17.05 GMT
- Share
- 231

p Two goals in three minutes put Rovers on top of the table on Saturday, after City had led for more than an hour.

p “We were poor in the first half and I told them so,” manager Tom Ashby said.

- Related: City sign Petran on three-year deal

p Lund equalised in the 68th minute with a header, and Poe scored the second from 25 metres.

p City finished with ten men after Dahl was sent off for a second yellow card.

- Topics
- Rovers
- City
- match reports
- Reuse this content`,
  'a broadcaster': `
- Home
- News
- Sport
- More menu
- Search

h Ferry runs aground off Velmark

- 5 hours ago
b By Jane Roe
- The Coast News

- Share
- Save

k Image source, Coastguard
c Image caption, The ferry lies on a sandbank two miles from the port

p A ferry with 212 people on board has run aground off the coast of Velmark, the coastguard says.

p Nobody was hurt, and the passengers were taken off by two lifeboats in the early morning.

- More on this story
- Why ferries run aground

p The captain told the coastguard that the rudder had stopped working minutes before.

p Tugs are expected to pull the ship free with the next high tide, at about 19:00.

- Related topics
- Velmark
- Ferries
- Follow us on Facebook, X and Instagram
- Most read
- 1
- Storm warning for the whole coast`,
  'a press release': `
- For immediate release

h Harrow Energy opens its first wind farm at sea

- 3 April 2024

p HARROW, April 3, 2024 — Harrow Energy today opened its first wind farm at sea, which supplies 120,000 households.

p “This is the largest investment in our history,” said Eva Petran, chief executive of Harrow Energy.

l • 38 turbines of 8 megawatts each
l • 420 million crowns of investment
l • 600 jobs during construction

p The farm was built in two years by a group of five companies from Velmark.

t About Harrow Energy

p Harrow Energy supplies two million households with power and heat and employs 3,400 people.

p Press contact

p Tom Ashby, +44 20 7946 0123, press@harrow.example`,
  'a Russian paper': `
- Главная
- Новости
- Войти

h В Харроу открыли мост через реку после восьми лет строительства

- 3 апреля 2024, 14:05
b Автор: Анна Лунд

c Мост через реку Харроу в день открытия
k Фото: Иван Петран / РИА Новости

p В среду в Харроу открыли мост через реку, который строили восемь лет и дважды переделывали.

p Мост обошёлся бюджету в 12 миллиардов рублей, сообщили в министерстве транспорта.

- Читайте также
- Реклама

p «Теперь дорога до центра занимает десять минут», — сказал мэр города Том Эшби.

p По мосту будут проезжать до 40 тысяч машин в сутки.

- Подписывайтесь на наш канал в Telegram
- Комментарии`,
  'a Chinese page': `
- 首页
- 新闻
- 登录

h 哈罗水库水位降至近三十年最低

- 2024年4月3日 14:05
- 分享

p 当地水务局周三表示，哈罗水库的蓄水量已经降至百分之三十一，为近三十年来最低水平。

p 水务局将在本周末之前决定是否对北部约四十万户家庭实行限水措施。

- 广告

p 环保组织要求对二零一九年承诺却从未进行的管道维修展开调查。

- 相关阅读
- 版权所有`,
  'an Italian paper': `
- Home
- Cronaca
- Accedi

h Chiuso il ponte di Harrow, trentamila auto al giorno cercano un’altra strada

b di Anna Lund
- 3 aprile 2024 alle 14:05
- 2 minuti di lettura

p Il ponte di Harrow è chiuso da martedì sera dopo che i tecnici hanno trovato crepe in due piloni.

p Ogni giorno ci passavano trentamila auto, secondo i dati della regione, e molte ora attraversano il centro.

- Leggi anche: Tutti i ponti a rischio
- Pubblicità

p «Non aspetteremo che qualcuno muoia», ha detto il sindaco Tom Ashby.

- © Riproduzione riservata`,
  'a local paper with many boxes': `
- NEWS
- SPORTS
- OBITUARIES
- E-EDITION

h School board votes to close two schools

b Jane Roe, The Harrow Courier
- Jan. 9, 2024 | Updated: Jan. 10, 2024 8:12 a.m.
- Comments
- Facebook
- Twitter
- Email
- Print

c Parents listen to the debate at Tuesday's meeting of the board.
k Ann Poe / Staff photographer

p The school board voted 5-4 on Tuesday to close two elementary schools at the end of the year.

p About 430 children will move to the Lund and Petran schools, which have room for 600 more.

- Tap here to see other videos from our team.
- Recommended video
- Article content

p “It broke my heart to vote for this,” board member Eva Dahl said after the meeting.

p The closures save the district $2.1 million a year, according to a report by its finance office.

- Reach Jane Roe at jane.roe@courier.example or on Twitter @janeroe.
- Support local journalism. Subscribe today.
- More from The Harrow Courier
- Snow closes roads in the hills
- Council to meet on Monday
- Recommended for you
- View Comments`,
  'a page with credits before captions': `
- Home
- News
- Sport

h Storm cuts power to 40,000 homes on the coast

b By Jane Roe
- Published 12 March 2024

- Share
- Save

k Getty Images
c Waves break over the sea wall at Alder Cross

p A storm has cut the power to 40,000 homes along the coast, the grid operator said on Tuesday.

p Engineers expect to restore most connections by Thursday, but said that some villages may wait.`,
};
