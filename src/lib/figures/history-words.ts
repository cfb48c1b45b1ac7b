import { CHANGES, changesOf } from '#lib/model/lineage.ts';
import type { Bilingual, Category } from '#lib/model/types.ts';
import { layOutPicture, type Picture } from './history-layout.ts';
import type { Messages } from '#lib/words/index.ts';
import type { Locale } from '#lib/model/locale.ts';
import { historyMessages } from '#lib/words/history.ts';
import { listsMessages } from '#lib/words/lists.ts';
import type { ChainData } from '#lib/records/history.server.ts';

/** What the page and the figure of the history are worded with. */
interface Words {
  readonly locale: Locale;
  readonly m: Messages;
  readonly say: (text: Bilingual) => string;
  readonly label: (entry: { label: string; labelZh: string }) => string;
}

const GROUPS: readonly Category[] = ['', 'emerging', 'future'];

/** The picture of a chain of editions in a language: the page draws it, and the figure. */
export function chainPicture(chain: ChainData, { locale, m, label }: Words): Picture {
  const t = historyMessages(locale);
  const { change, changeOf } = listsMessages(locale);
  return layOutPicture({
    columns: chain.editions.map((e) => e.id),
    entries: chain.entries.map((e) => ({ id: e.id, list: e.list, group: e.category, label: label(e) })),
    steps: chain.pairs.flatMap((p) => p.steps),
    word: (c, from, to) => t.onLine(c, changeOf(change[c], c, from, to)),
    groups: GROUPS.map((id) => ({ id, label: m.category[id] }))
  });
}

/** How many changes of each kind a pair of editions has, in words. */
export function countsInPair(pair: ChainData['pairs'][number], locale: Locale): string {
  const t = historyMessages(locale);
  const { change } = listsMessages(locale);
  const changes = changesOf(pair.steps);
  const parts = CHANGES.map((c) => ({ c, n: changes.filter((one) => one.change === c).length }));
  return t.counts(parts.filter(({ n }) => n > 0).map(({ c, n }) => t.countOf(n, change[c])));
}

/** Each pair of editions of a chain with its counts, in words. */
export function pairsInWords(chain: ChainData, { locale, say }: Pick<Words, 'locale' | 'say'>): string[] {
  const t = historyMessages(locale);
  const short = (id: string) => say(chain.editions.find((e) => e.id === id)?.short ?? { en: id, zh: id });
  return chain.pairs.map((p) => t.pairCounts(short(p.from), short(p.to), countsInPair(p, locale)));
}
