/** How well one text is found in another. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/** How many words in a row are compared. */
const SHINGLE = 4;

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - SHINGLE + 1); i++) {
    const key = words.slice(i, i + SHINGLE).join(' ');
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const meanF1 = (precision: number, recall: number) =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

/** As the public benchmark scores a page: four words in a row, each as often as it comes. */
export function scorePage(wanted: string, got: string): Score {
  const [want, have] = [shingles(wanted), shingles(got)];
  let hit = 0;
  for (const [key, count] of want) hit += Math.min(count, have.get(key) ?? 0);
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((all, count) => all + count, 0);
  const precision = sum(have) === 0 ? 0 : hit / sum(have);
  const recall = sum(want) === 0 ? 0 : hit / sum(want);
  return { precision, recall, f1: meanF1(precision, recall) };
}

/** The score of all pages, each weighing the same: F1 of the mean precision and the mean recall. */
export function scoreAll(scores: readonly Score[]): Score {
  const mean = (of: (score: Score) => number) =>
    scores.reduce((sum, score) => sum + of(score), 0) / (scores.length || 1);
  const [precision, recall] = [mean((score) => score.precision), mean((score) => score.recall)];
  return { precision, recall, f1: meanF1(precision, recall) };
}
