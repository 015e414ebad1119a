/** An invented page as someone pastes it: navigation, crumbs, a caption twice, and an article with every trap. */
export const pastedArticle = `Sign in
  • Facebook
  • Share
News > Harbours

Old Mole Lighthouse Goes Dark After 140 Years

  • The lighthouse on the Old Mole, seen from the ferry in 2019.

    The lighthouse on the Old Mole, seen from the ferry in 2019. | Photo: Ines Carvalho

Published 12 March 2024

The harbour board switched off the light on Friday because repairs would cost more than the tower is worth.

The tower was built in 1884 and is 31 metres high, which makes it the tallest on this coast.

Harbour master Tomas Brandt said the decision was "not taken lightly". According to the board, 212 ships passed the mole last year.

"We never had a single accident while the lamp was burning," he said.

The board maintains that the lamp burned 4,000 litres of oil a month until 1931.

Post with no comments.
`;

export const pastedTitle = 'Old Mole Lighthouse Goes Dark After 140 Years';
