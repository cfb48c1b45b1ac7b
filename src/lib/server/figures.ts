import { figureName, type FigureKind } from '#lib/addresses.ts';
import { indexCrosswalk } from '#lib/crosswalk/crosswalk.ts';
import { layOut } from '#lib/crosswalk/matrix.ts';
import type { Mapping } from '#lib/crosswalk/types.ts';
import { LAYOUTS, wordsOf, type Layout, type Setting } from '#lib/export/figures/frame.ts';
import { historyFigure } from '#lib/export/figures/history.ts';
import { matrixFigure, type ShownMatrix } from '#lib/export/figures/matrix.ts';
import { regionsFigure } from '#lib/export/figures/regions.ts';
import type { Figure } from '#lib/export/figures/scene.ts';
import { sensitivityFigure } from '#lib/export/figures/sensitivity.ts';
import { INITIAL_STATE } from '#lib/matrix-state.ts';
import { en } from '#lib/messages/en.ts';
import { LOCALES, type Locale } from '#lib/messages/index.ts';
import { zh } from '#lib/messages/zh.ts';
import { release } from '#lib/release.ts';
import { headline } from '#lib/headline.ts';
import { DEFAULT_VIEW, matrixData, READY_VIEWS, type MatrixEntry, type View } from '#lib/views.ts';
import { glanceData } from './glance.ts';
import { historyData } from './history.ts';
import { methodData } from './method.ts';
import { tables } from './tables.ts';

const MESSAGES = { en, zh };

/** A view as its page shows it before anybody changed anything. */
export function shownView(view: View): ShownMatrix {
  const data = matrixData(tables, [view.rows, ...view.columns], 'top');
  const crosswalk = indexCrosswalk<MatrixEntry, Mapping>(data);
  return {
    view,
    crosswalk,
    grid: layOut(crosswalk, view),
    lists: new Map(data.lists.map((l) => [l.id, l])),
    state: INITIAL_STATE,
    visible: null,
    headline: headline(crosswalk, view)
  };
}

const setting = (locale: Locale, layout: Layout): Setting => ({
  words: wordsOf(locale, MESSAGES[locale]),
  release,
  layout
});

type Make = (of: Setting) => Figure;
const KINDS: readonly { kind: FigureKind; view?: View; make: Make }[] = [
  ...[DEFAULT_VIEW, ...READY_VIEWS].map((view) => ({
    kind: 'matrix' as const,
    view,
    make: (of: Setting) => matrixFigure(shownView(view), of)
  })),
  { kind: 'regions', make: (of) => regionsFigure(glanceData(), of) },
  ...historyData().chains.map((chain) => ({
    kind: `history-${chain.id}` as const,
    make: (of: Setting) => historyFigure(chain, of)
  })),
  { kind: 'sensitivity', make: (of) => sensitivityFigure(methodData().sensitivity, of) }
];

/** The figures that stand ready as files, by the name in their address. */
export const figures: ReadonlyMap<string, () => Figure> = new Map(
  KINDS.flatMap(({ kind, view, make }) =>
    LAYOUTS.flatMap((layout) =>
      LOCALES.map((locale) => [figureName(kind, layout, locale, view), () => make(setting(locale, layout))] as const)
    )
  )
);
