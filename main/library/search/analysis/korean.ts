/**
 * The particles that Korean writes to its nouns (subject, object, topic, place, direction …), the longer first. What
 * is left has at least two syllables, since one syllable is too often part of the word itself.
 */
const particles =
  '에서는 에게서 으로는 으로서 으로써 이라는 에서도 에게는 까지 부터 에서 에게 으로 처럼 보다 라는 이나 에는 에도 로서 로써 께서 은 는 이 가 을 를 의 에 로 와 과 도 만'.split(
    ' ',
  );
const leastStem = 2;

/** A Korean word without its particle. */
export function stemKorean(word: string): string {
  if (!/[가-힣]$/u.test(word)) return word;
  const particle = particles.find((one) => word.endsWith(one) && word.length - one.length >= leastStem);
  return particle === undefined ? word : word.slice(0, -particle.length);
}
