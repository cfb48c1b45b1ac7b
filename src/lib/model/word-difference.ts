/** A stretch of two texts that both have, or that only one has. */
export interface Stretch {
  in: 'both' | 'first' | 'second';
  text: string;
}

/** Words with the spaces after them; signs of Chinese and Japanese one by one, and punctuation by itself. */
const pieces = (text: string): string[] =>
  text.match(/(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+|[^\p{L}\p{N}\s])\s*/gu) ?? [];
const same = (a: string | undefined, b: string | undefined) => a?.trim().toLowerCase() === b?.trim().toLowerCase();

/** Lengths of the longest common part of the ends of two rows, from each pair of places on. */
function commonLengths(first: readonly string[], second: readonly string[]): number[][] {
  const table = Array.from({ length: first.length + 1 }, () => new Array<number>(second.length + 1).fill(0));
  for (let i = first.length - 1; i >= 0; i--)
    for (let j = second.length - 1; j >= 0; j--)
      (table[i] as number[])[j] = same(first[i], second[j])
        ? (table[i + 1]?.[j + 1] ?? 0) + 1
        : Math.max(table[i + 1]?.[j] ?? 0, table[i]?.[j + 1] ?? 0);
  return table;
}

/** How many pieces two rows have in common, in the same order. */
export const commonLength = (first: readonly string[], second: readonly string[]): number =>
  commonLengths(first, second)[0]?.[0] ?? 0;

/**
 * The differences of two texts word by word, upper and lower case aside, in the order of reading: what only the first
 * has stands before what the second has in its place. The texts of the stretches give both texts back.
 */
export function wordDifference(first: string, second: string): Stretch[] {
  const [a, b] = [pieces(first), pieces(second)];
  const common = commonLengths(a, b);
  const found: Stretch[] = [];
  const add = (where: Stretch['in'], text: string) => {
    const last = found.at(-1);
    if (last?.in === where) last.text += text;
    else found.push({ in: where, text });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length)
    if (i < a.length && j < b.length && same(a[i], b[j])) {
      add('both', b[j] as string);
      i++;
      j++;
    } else if (i < a.length && (j === b.length || (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0)))
      add('first', a[i++] as string);
    else add('second', b[j++] as string);
  return found;
}
