/**
 * The sample article: true events, told with mistakes that a checker is meant to find. It says so itself.
 */
export const articleText = `# A fifth of a millimetre short: how the metre was measured

By Galley Sample

**Two astronomers walked the length of France to give the world a measure that belonged to nobody. This is a sample: the events are real, some mistakes were made on purpose, and one speaker is invented.**

In 1791 the French Academy of Sciences chose a new measure of length. The metre was to be one ten-millionth of the distance from the North Pole to the equator, along the line that runs through Paris. It might have been the length of a pendulum that beats seconds; but gravity is not the same everywhere, and so neither is the pendulum.

Jean-Baptiste Delambre and Pierre Méchain set out in June 1792 to measure the meridian between Dunkirk and Barcelona. They climbed church towers and took angles from one to the next, through a revolution and a war. Villagers took their signals for those of spies, and more than once they had to explain to a committee what a meridian is. They were at it for seven years.

The result was a bar of platinum, and it went to the archives in June 1799. It came out a fifth of a millimetre short, because the Earth is flatter at the poles than they had reckoned. Méchain knew besides that his own figures did not agree, and told nobody. He died of yellow fever at Castellón in 1804.

![A marble slab with a scale on it, set into a wall](marble-metre.jpg)

*One of the sixteen marble metres that were put up in Paris in 1796 and 1797, on its old wall in the rue de Vaugirard. | Illustration: Galley Sample*

> “Conquests come and go, but this work will last for ever,” Napoleon told Delambre.

The world came round slowly. The Metre Convention was signed in Paris on 20 May 1875 by 27 states. In 1889 a new bar of platinum and iridium took the place of the old one: the metre was now the distance between two lines on it, at the temperature of melting ice. In 1960 the metre became 1,650,763 wavelengths of the light of krypton. Since 1983 it has been the path that light travels in a vacuum in 1/299,792,458 of a second, and nobody needs a bar any more.

The old bar still lies in its safe. The key hangs on a nail behind the door, says an archivist whom we have invented and who asked not to be named. Of the marble metres two are left in Paris.

Not everybody has come along. In 1999 a spacecraft was lost at Mars because its builders measured in inches. The first metre is wrong by the breadth of two hairs. It is the most beautiful mistake in the history of science.
`;
