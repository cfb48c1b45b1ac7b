import { inOfficialOrder } from '#lib/model/crosswalk.ts';
import { changesOf, entriesInPair, stepsBetween } from '#lib/model/lineage.ts';
import type { Entry, List } from '#lib/model/types.ts';
import { CHAINS, pairsOf, type Chain } from '#lib/model/edition-chains.ts';
import { pick } from '#lib/pick.ts';
import { CORE_LISTS } from '#lib/model/views.ts';
import { wordingsOf } from './list-facts.ts';
import { records, tables } from './shipped.server.ts';

const list = (id: string) => records.list(id);

/** How an edition is known to follow the one before it. */
export type Following = Exclude<List['successionStatus'], 'later-text'> | 'beside';

function following(chain: Chain, from: string, to: string): Following {
  if (chain.beside.includes(to)) return 'beside';
  const before = list(from);
  const { succeededBy, successionStatus: status } = before;
  return succeededBy === to && status !== 'later-text' ? status : 'none-known';
}

const steps = (from: string, to: string) => stepsBetween(tables.lineage, from, to);

/** The entries of a pair on both sides that its steps are about, in official order. */
function entriesOf(from: string, to: string): Entry[] {
  const own = steps(from, to);
  return [from, to].flatMap((id) => entriesInPair(tables.entries, own, id).sort(inOfficialOrder));
}

const shownEntry = (e: Entry) => ({
  ...pick(e, ['id', 'list', 'category', 'label', 'labelOriginal', 'labelZh']),
  ours: e.labelZhStatus === 'ours'
});

/** One chain: its editions, the entries that take part in official order, and the steps of each pair. */
function chainData(chain: Chain) {
  const pairs = pairsOf(chain);
  const entries = new Map(pairs.flatMap(({ from, to }) => entriesOf(from, to)).map((e) => [e.id, e]));
  return {
    ...pick(chain, ['id', 'country']),
    editions: chain.editions.map((id, i) => ({
      ...pick(list(id), ['id', 'edition', 'short', 'name', 'language']),
      total: [...entries.values()].filter((e) => e.list === id).length,
      following: i === 0 ? null : following(chain, chain.editions[i - 1] ?? id, id)
    })),
    entries: [...entries.values()].map(shownEntry),
    pairs: pairs.map(({ from, to }) => ({
      from,
      to,
      following: following(chain, from, to),
      steps: steps(from, to).map((s) => pick(s, ['from', 'to', 'change', 'basis', 'note', 'noteZh']))
    }))
  };
}

/** One later edition against the one before it. */
function laterEdition(chain: Chain, { from, to }: { from: string; to: string }) {
  const later = list(to);
  const entries = entriesOf(from, to);
  const own = entries.filter((e) => e.list === to);
  return {
    from: pick(list(from), ['id', 'short', 'kind']),
    to: pick(later, ['id', 'short', 'edition', 'note', 'noteZh', 'caveat', 'caveatZh', 'caveatStatus', 'url']),
    following: following(chain, from, to),
    before: entries.length - own.length,
    after: own.length,
    wordings: wordingsOf(own),
    changes: changesOf(steps(from, to)).map(({ change, from: earlier, to: next }) => ({
      change,
      from: earlier,
      to: next
    }))
  };
}

/**
 * What came after one list of the 2024 comparison: each later edition of its chain with what changed, and, of the
 * editions up to it, which entries had been dropped before.
 * @throws Error if no chain has the list.
 */
function since(id: string) {
  const chain = CHAINS.find((c) => c.editions.includes(id));
  if (!chain) throw new Error(`No chain of editions has the list ${id}.`);
  const pairs = pairsOf(chain);
  const place = chain.editions.indexOf(id);
  return {
    country: chain.country,
    chain: chain.id,
    list: pick(list(id), ['id', 'short']),
    later: pairs.slice(place).map((pair) => laterEdition(chain, pair)),
    droppedBefore: pairs.slice(0, place).map(({ from, to }) => ({
      from: list(from).edition,
      to: list(to).edition,
      entries: steps(from, to).flatMap((s) => (s.change === 'dropped' && s.from ? [s.from] : []))
    }))
  };
}

/** All that the page on editions shows, computed from the tables. */
export function historyData() {
  return { since: CORE_LISTS.map(since), chains: CHAINS.map(chainData) };
}

export type HistoryData = ReturnType<typeof historyData>;
export type ChainData = HistoryData['chains'][number];
