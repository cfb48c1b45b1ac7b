import { briefAnalysis } from '#lib/brief/analysis.ts';
import { briefListPart, briefPairPart } from '#lib/brief/data.ts';
import { listFile, pairFile } from '#lib/formats/api-json.ts';
import { CORE_LISTS } from '#lib/model/views.ts';
import { pick } from '#lib/pick.ts';
import { agreement, sensitivity } from '#lib/records/analysis.server.ts';
import { tables } from '#lib/records/shipped.server.ts';
import { release } from '#lib/tables/release.ts';
import { crosswalkFiles, crosswalksAmong, listsOfFile } from '#lib/urls/crosswalk-files.ts';
import { api } from '../../api/v1/api.server.ts';

/** What the page of briefs carries: every list by name, and the parts of the default brief. */
export function briefPage() {
  const compared = crosswalkFiles(tables.assessed);
  return {
    all: tables.lists.map((l) => pick(l, ['id', 'country', 'short', 'name'])),
    compared,
    lists: CORE_LISTS.map((id) => briefListPart(listFile(api, id))),
    pairs: crosswalksAmong(compared, CORE_LISTS).map((name) => ({
      name,
      part: briefPairPart(pairFile(api, ...listsOfFile(name)))
    })),
    analysis: briefAnalysis(sensitivity, agreement, tables.challenges),
    briefRelease: pick(release, ['version', 'date', 'title', 'creator', 'licence'])
  };
}

export type BriefPageData = ReturnType<typeof briefPage>;
