import type { Messages } from './index.ts';
import type { Bilingual } from '#lib/model/types.ts';
import type { HeadlineFigure } from '#lib/model/headline.ts';
import type { MatrixEntry, MatrixList } from '#lib/model/matrix-data.ts';
import type { ShownCell } from '#lib/model/shown-matrix.ts';

/** What these texts are put together from: the words of a language, and how it says a text of the data. */
export interface Saying {
  readonly locale: string;
  readonly m: Messages;
  readonly say: (text: Bilingual) => string;
}

/** Lists by id, as far as labels need them. */
export type Lists = ReadonlyMap<string, Pick<MatrixList, 'country' | 'short'>>;

/** The short name of a list. */
export const shortName = (lists: Lists, list: string, { say }: Saying) =>
  say(lists.get(list)?.short ?? { en: list, zh: list });

const isAlone = (lists: Lists, country: string) =>
  [...lists.values()].filter((l) => l.country === country).length === 1;

/** The country, where that says which list is meant; otherwise the list's short name. */
export function briefName(lists: Lists, list: string, saying: Saying): string {
  const country = lists.get(list)?.country ?? '';
  return isAlone(lists, country) ? saying.m.countryShort(country) : shortName(lists, list, saying);
}

/** The name of an entry for tight places. */
export const tightLabel = (
  entry: Pick<MatrixEntry, 'label' | 'labelShort' | 'labelShortZh' | 'labelZh'>,
  { locale }: Saying
) => (locale === 'zh' ? entry.labelShortZh || entry.labelZh : entry.labelShort || entry.label);

/** What stands small beside a row's name: the original, or in Chinese the name that is not ours. */
export function besideLabel(
  entry: Pick<MatrixEntry, 'label' | 'labelShort' | 'labelOriginal' | 'labelZhStatus'>,
  { locale }: Saying
): string {
  if (locale === 'zh') return entry.labelZhStatus === 'official' ? '' : entry.labelShort || entry.labelOriginal;
  return entry.labelOriginal === entry.label ? '' : entry.labelOriginal;
}

/** What a figure of the headline counts, in a few words. */
export function headlineLabel(
  { kind, list, total }: Pick<HeadlineFigure, 'kind' | 'list' | 'total'>,
  lists: Lists,
  saying: Saying
): string {
  const t = saying.m.matrix;
  if (kind === 'both') return t.both;
  if (kind === 'neither') return t.neither;
  const country = lists.get(list)?.country ?? '';
  const name = shortName(lists, list, saying);
  const alone = isAlone(lists, country);
  if (kind === 'covered')
    return alone ? t.ofList(total, saying.m.countryShort(country), list) : t.ofNamed(total, name, list);
  const called = alone ? t.listOf(country) : name;
  return kind === 'only' ? t.only(called) : t.inList(called);
}

/** What is said of a cell. */
export function cellWords({ state, overlap }: ShownCell, { matrix: { cell } }: Messages): string {
  if (overlap === null) return state === 'none' ? cell.none : cell.notAssessed;
  const before = state === 'left-out' ? cell.leftOut : state === 'filtered' ? cell.filtered : '';
  return before + cell.overlap(overlap.relation, overlap.strength, overlap.evidence, overlap.origin === 'derived');
}
