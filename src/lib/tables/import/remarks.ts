import type { Place, Remark, WarningKind } from './brought.ts';

/** What a warning says beside its kind and place. */
export type WarningMore = Partial<Pick<Remark, 'value' | 'first' | 'position' | 'expected'>>;

const segmentsOf = (path: string | undefined) => (path === undefined ? [] : path.split('/'));

/** JSON pointers as a reader counts: `/entries/9` before `/entries/10`. */
function comparePaths(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  const [one, two] = [segmentsOf(a), segmentsOf(b)];
  for (let i = 0; i < Math.min(one.length, two.length); i++) {
    const [x = '', y = ''] = [one[i], two[i]];
    if (x === y) continue;
    const numbers = Number(x) - Number(y);
    return Number.isNaN(numbers) ? (x < y ? -1 : 1) : numbers;
  }
  return one.length - two.length;
}

/**
 * Collects what is said of a file. A fault stands for itself; warnings of one kind and column become one with the number
 * of rows, at the place of the first.
 */
export class Remarks {
  readonly #faults: Remark[] = [];
  readonly #warnings = new Map<string, Remark>();

  fault(remark: Remark): void {
    this.#faults.push(remark);
  }

  /** Counts one more row of a kind and column. */
  warn(kind: WarningKind, place: Place, column: string | null, more: WarningMore = {}): void {
    const key = `${kind}\n${more.position ?? ''}\n${column ?? ''}`;
    const there = this.#warnings.get(key);
    if (there) there.count = (there.count ?? 1) + 1;
    else this.#warnings.set(key, { kind, ...place, column, ...more, count: 1 });
  }

  /** A warning that is made whole elsewhere. */
  add(remark: Remark): void {
    this.#warnings.set(`${this.#warnings.size} whole`, remark);
  }

  /**
   * All faults and all warnings, each by place and then in the order of the columns.
   * @param columns names of the columns in their order
   */
  sorted(columns: readonly string[]): { faults: Remark[]; warnings: Remark[] } {
    const places = new Map<string, number>();
    for (const [i, name] of columns.entries()) if (!places.has(name)) places.set(name, i);
    const placeOf = ({ position, column }: Remark) =>
      position !== undefined ? position - 1 : column === null ? -1 : (places.get(column) ?? columns.length);
    const byPlace = (a: Remark, b: Remark) =>
      (a.line ?? 0) - (b.line ?? 0) || comparePaths(a.path, b.path) || placeOf(a) - placeOf(b);
    return { faults: [...this.#faults].sort(byPlace), warnings: [...this.#warnings.values()].sort(byPlace) };
  }
}
