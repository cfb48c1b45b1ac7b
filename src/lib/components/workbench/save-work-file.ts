import { fetchDetail } from '#lib/components/matrix/detail.ts';
import type { Interface } from '#lib/components/interface.ts';
import { saveBytes } from '#lib/formats/save.ts';
import { writeWorkFile } from '#lib/formats/work-file.ts';
import type { MatrixList } from '#lib/model/matrix-data.ts';
import { forSecondCoder } from '#lib/records/open-works.ts';
import type { OwnList, OwnMapping, OwnWork } from '#lib/records/own-work.ts';
import { releaseFacts } from '#lib/tables/release-facts.ts';
import { placeHere, placeInWords } from '#lib/urls/public-address.ts';
import { workbenchMessages } from '#lib/words/workbench.ts';
import type { KeptWorks } from './kept-works.svelte.ts';

/** A mapping's lists that are the reader's own. */
async function ownListsOf({ rows, columns }: OwnMapping, kept: KeptWorks): Promise<OwnList[]> {
  const works = await Promise.all([...new Set([rows, columns])].map((id) => kept.work(id)));
  return works.filter((work): work is OwnList => work?.kind === 'list');
}

/** Names of entries, which stand beside their ids in tables of mappings; without them the tables are whole as well. */
async function labelsOf(works: readonly OwnWork[], lists: readonly MatrixList[], { links }: Interface) {
  const named = new Set(works.flatMap((work) => (work.kind === 'mapping' ? [work.rows, work.columns] : [])));
  const site = lists.map(({ id }) => id).filter((id) => named.has(id));
  const { entries } = await fetchDetail(site, [], links).catch(() => ({ entries: [] }));
  const own = works.flatMap((work) => (work.kind === 'list' ? work.entries : []));
  const labels = new Map([...entries, ...own].map(({ id, label }) => [id, label]));
  return (id: string) => labels.get(id) ?? id;
}

/**
 * Saves a work file.
 * @param what everything that is kept; one work with the lists that it needs; or those lists with an empty mapping
 * @param id of the work, where it is one
 * @returns false where one file cannot hold it
 */
export async function saveWorkFile(
  what: 'everything' | 'one' | 'second',
  id: string,
  kept: KeptWorks,
  lists: readonly MatrixList[],
  ui: Interface
): Promise<boolean> {
  const work = what === 'everything' ? undefined : await kept.work(id);
  let works: readonly OwnWork[] = work ? [work] : await kept.all();
  let name = work?.id ?? 'own-lists';
  if (work?.kind === 'mapping') {
    const own = await ownListsOf(work, kept);
    works = [...own, work];
    if (what === 'second') {
      const called = (list: string) => {
        const site = lists.find((other) => other.id === list);
        return site ? ui.say(site.short) : (own.find((other) => other.id === list)?.name ?? list);
      };
      const { between } = workbenchMessages(ui.locale).kept;
      works = forSecondCoder(work, own, between(called(work.rows), called(work.columns)));
      name = `${works.at(-1)?.id ?? name}-second-coder`;
    }
  }
  const { version } = releaseFacts;
  const bytes = writeWorkFile(works, {
    label: await labelsOf(works, lists, ui),
    site: lists.map(({ id: list, short }) => ({ id: list, name: ui.say(short), ...placeHere(ui.links.list(list)) })),
    dataVersion: version,
    address: placeInWords(placeHere(ui.links.workbench()), version),
    locale: ui.locale,
    blank: what === 'second'
  });
  if (bytes) saveBytes(bytes, `${name}.zip`, 'application/zip');
  return bytes !== null;
}
