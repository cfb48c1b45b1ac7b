import { LiveMatrix } from '#lib/components/matrix/live-matrix.svelte.ts';
import type { Pair } from '#lib/model/filters.ts';
import { headline } from '#lib/model/headline.ts';
import { indexCrosswalk } from '#lib/model/crosswalk.ts';
import type { MatrixPageData } from '#lib/model/matrix-data.ts';
import type { View } from '#lib/model/views.ts';
import type { OwnMatrix } from '#lib/records/own-work.ts';
import type { Links } from '#lib/urls/links.ts';
import type { MatrixState } from '#lib/urls/matrix-state.ts';

/** What a matrix page carries, of lists and pairs that only this browser knows. */
function pageOf(view: View, data: OwnMatrix): MatrixPageData {
  const top = data.entries.filter((entry) => entry.parent === null);
  const ids = new Set(top.map(({ id }) => id));
  const shown = {
    ...data,
    entries: top,
    mappings: data.mappings.filter((m) => ids.has(m.subject) && ids.has(m.object))
  };
  const title = { en: '', zh: '' };
  return {
    view,
    data: shown,
    successions: [],
    // Worked out when it is asked for: a large matrix has a quarter of a million pairs.
    get figures() {
      return headline(indexCrosswalk(data), view);
    },
    qualified: null,
    compared: [],
    names: {},
    cited: { title, plain: null }
  };
}

/** The matrix of the site with a reader's own works in it. A cell opens no evidence of the site but what the reader's file says. */
export class OwnLiveMatrix extends LiveMatrix {
  /** the pair whose cell was pressed */
  pressed = $state.raw<Pair | null>(null);

  constructor(view: View, data: OwnMatrix, links: () => Links) {
    super(pageOf(view, data), links, data);
  }

  override choose(cell: Pair, from: HTMLElement): void {
    this.openedFrom = from;
    this.pressed = cell;
  }

  /** Ids of the reader's entries, which an address would carry to the host, stay out of it. */
  override query(settings: MatrixState): Record<string, string> {
    const { reading = '', order = '' } = super.query(settings);
    return { reading, order };
  }

  override close(): void {
    this.pressed = null;
    this.openedFrom?.focus();
    this.openedFrom = null;
  }
}
