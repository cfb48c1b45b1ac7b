import { fold, isUnspaced, terms } from './fold.ts';

/** An entry as its words are compared. */
export interface WordedEntry {
  id: string;
  /** names of the entry, in the languages it has */
  names: readonly string[];
  /** the same of everything listed beneath it */
  beneath: readonly string[];
}

/** A pair whose entries have words in common. */
export interface LikelyPair {
  row: string;
  column: string;
  /** cosine of the weighted words of both, above 0 and at most 1 */
  likeness: number;
  /** the words in common, those that weigh most first, as they are compared */
  shared: string[];
}

/** A word of a name says more of an entry than one of what lies beneath it. */
const NAME_WEIGHT = 3;

/** Words of names of technologies that say nothing of the technology; in Chinese pairs of signs, as they are compared. */
const EMPTY = new Set(
  '技术 系统 产业 先进 未来 新兴 新型 下一 一代 a an and as at by for from in into its of on or other such than that the their through to under using via with advanced technology technique system including related next generation new emerging future'.split(
    ' '
  )
);

/** How often each word stands in an entry, those of its names threefold. */
function wordsOf({ names, beneath }: WordedEntry): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (texts: readonly string[], weight: number) => {
    for (const term of texts.flatMap((text) => terms(fold(text), 'query')))
      if (term.length > 1 && !EMPTY.has(term)) counts.set(term, (counts.get(term) ?? 0) + weight);
  };
  count(names, NAME_WEIGHT);
  count(beneath, 1);
  return counts;
}

/**
 * For each entry of one list the entries of another that it has words in common with, the likeliest first: the cosine
 * of their words, each weighted by the logarithm of how few of all entries have it (inverse document frequency, Spärck
 * Jones 1972). It orders work and decides nothing: two entries may share a technology and no word, and the reverse.
 * @returns by id of the row entry, an empty list where nothing is in common; time grows with the words of both lists and
 *   the pairs that share one, not with all pairs
 */
export function likelyPairs(
  rows: readonly WordedEntry[],
  columns: readonly WordedEntry[]
): ReadonlyMap<string, readonly LikelyPair[]> {
  const rowWords = rows.map(wordsOf);
  const columnWords = columns.map(wordsOf);
  const all = [...rowWords, ...columnWords];
  const entriesWith = new Map<string, number>();
  for (const words of all) for (const word of words.keys()) entriesWith.set(word, (entriesWith.get(word) ?? 0) + 1);
  // One more than there are, so that a word of every entry still weighs something in the smallest of lists.
  const rarity = (word: string) => Math.log((all.length + 1) / (entriesWith.get(word) ?? 1));
  const weighed = (words: ReadonlyMap<string, number>) =>
    new Map([...words].map(([word, times]) => [word, times * rarity(word)]));
  const length = (weights: ReadonlyMap<string, number>) => Math.hypot(...weights.values());

  const columnWeights = columnWords.map(weighed);
  const columnLengths = columnWeights.map(length);
  const columnsWith = new Map<string, number[]>();
  columnWeights.forEach((weights, i) => {
    for (const word of weights.keys()) {
      const known = columnsWith.get(word);
      if (known) known.push(i);
      else columnsWith.set(word, [i]);
    }
  });

  return new Map(
    rows.map(({ id }, r) => {
      const weights = weighed(rowWords[r] ?? new Map());
      const inCommon = new Map<number, { product: number; word: string }[]>();
      for (const [word, weight] of weights)
        for (const c of columnsWith.get(word) ?? []) {
          const found = { product: weight * (columnWeights[c]?.get(word) ?? 0), word };
          const known = inCommon.get(c);
          if (known) known.push(found);
          else inCommon.set(c, [found]);
        }
      const own = length(weights);
      const pairs = [...inCommon].map(([c, found]): LikelyPair => ({
        row: id,
        column: columns[c]?.id ?? '',
        likeness: Math.min(1, found.reduce((sum, { product }) => sum + product, 0) / (own * (columnLengths[c] ?? 1))),
        shared: found.sort((a, b) => b.product - a.product).map(({ word }) => word)
      }));
      return [id, pairs.sort((a, b) => b.likeness - a.likeness)];
    })
  );
}

/** A piece of a text, and whether its words are among those that are marked. */
export interface MarkedPiece {
  text: string;
  shared: boolean;
}

const PIECES = /[\p{L}\p{N}ー]+(?:'s)?|[^\p{L}\p{N}ー]+/gu;

/** A run of signs without spaces between words, each sign marked that lies in a shared pair of neighbours. */
function markSigns(run: string, shared: ReadonlySet<string>): MarkedPiece[] {
  const signs = [...run];
  const marked = signs.map(() => false);
  signs.forEach((sign, i) => {
    const next = signs[i + 1];
    if (next !== undefined && shared.has(fold(`${sign}${next}`))) marked[i] = marked[i + 1] = true;
  });
  if (signs.length === 1) marked[0] = shared.has(fold(run));
  return signs.map((text, i) => ({ text, shared: marked[i] ?? false }));
}

/**
 * A text in pieces, those marked whose words are among the shared ones.
 * @param shared words as `likelyPairs` gives them
 * @returns pieces that make up the text; neighbours are never both marked or both unmarked
 */
export function markShared(text: string, shared: ReadonlySet<string>): MarkedPiece[] {
  const pieces = (text.match(PIECES) ?? []).flatMap((piece) => {
    const found = terms(fold(piece), 'query');
    if (found.length > 0 && isUnspaced(fold(piece))) return markSigns(piece, shared);
    return [{ text: piece, shared: found.length > 0 && found.every((term) => shared.has(term)) }];
  });
  const merged: MarkedPiece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last && last.shared === piece.shared) last.text += piece.text;
    else merged.push({ ...piece });
  }
  return merged;
}
