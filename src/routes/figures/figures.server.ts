import { figureName, type FigureKind } from '#lib/urls/parts.ts';
import { indexCrosswalk } from '#lib/model/crosswalk.ts';
import { arrangement } from '#lib/model/arrange.ts';
import { layOut } from '#lib/model/matrix.ts';
import { showMatrix } from '#lib/model/shown-matrix.ts';
import type { Mapping } from '#lib/model/types.ts';
import { wordsOf, type Setting } from '#lib/figures/frame.ts';
import { LAYOUTS, type Layout } from '#lib/urls/parts.ts';
import { conceptFigure } from '#lib/figures/concept.ts';
import { historyFigure } from '#lib/figures/history.ts';
import { matrixFigure, type MatrixToDraw } from '#lib/figures/matrix.ts';
import { linksFigure } from '#lib/figures/overlap-links.ts';
import { regionsFigure } from '#lib/figures/coverage-groups.ts';
import type { Figure } from '#lib/figures/scene.ts';
import { sensitivityFigure } from '#lib/figures/sensitivity.ts';
import { timelineFigure } from '#lib/figures/timeline.ts';
import { INITIAL_STATE } from '#lib/urls/matrix-state.ts';
import { en } from '#lib/words/en/shared.ts';
import { LOCALES, type Locale } from '#lib/model/locale.ts';
import { zh } from '#lib/words/zh/shared.ts';
import { release } from '#lib/tables/release.ts';
import { headline } from '#lib/model/headline.ts';
import { DEFAULT_RULE, DEFAULT_VIEW, READY_VIEWS, TOPICS, type View } from '#lib/model/views.ts';
import { listsById, matrixData, type MatrixEntry } from '#lib/model/matrix-data.ts';
import { conceptData, shownEvents } from '#lib/records/concept.server.ts';
import { glanceData } from '#lib/records/glance.server.ts';
import { historyData } from '#lib/records/history.server.ts';
import { methodData } from '#lib/records/method.server.ts';
import { whoNamesWhat } from '#lib/records/who-names-what.server.ts';
import { whoNamesWhatFigure } from '#lib/figures/who-names-what.ts';
import { FIRST_CHOICE } from '#lib/model/who-names-what.ts';
import { tables } from '#lib/records/shipped.server.ts';

const MESSAGES = { en, zh };

/** A view as its page shows it, before anybody changed anything or with what is set. */
export function shownView(view: View, set: Partial<MatrixToDraw['settings']> = {}): MatrixToDraw {
  const settings = { ...INITIAL_STATE, ...set };
  const data = matrixData(tables, [view.rows, ...view.columns], 'top');
  const crosswalk = indexCrosswalk<MatrixEntry, Mapping>(data);
  const grid = layOut(crosswalk, { ...view, arrange: arrangement(settings.order, TOPICS) });
  return {
    view,
    shown: showMatrix(crosswalk, grid, settings.reading, settings.filters),
    lists: listsById(data.lists),
    settings,
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
  { kind: 'links', make: (of) => linksFigure(glanceData(), DEFAULT_RULE, of) },
  { kind: 'regions', make: (of) => regionsFigure(glanceData(), of) },
  ...historyData().chains.map((chain) => ({
    kind: `history-${chain.id}` as const,
    make: (of: Setting) => historyFigure(chain, of)
  })),
  { kind: 'who-names-what', make: (of) => whoNamesWhatFigure(whoNamesWhat(), FIRST_CHOICE, of) },
  { kind: 'sensitivity', make: (of) => sensitivityFigure(methodData().sensitivity, of) },
  { kind: 'concept', make: (of) => conceptFigure(conceptData(), of) },
  { kind: 'timeline', make: (of) => timelineFigure(shownEvents(), of) }
];

/** The figures that stand ready as files, by the name in their address. */
export const figures: ReadonlyMap<string, () => Figure> = new Map(
  KINDS.flatMap(({ kind, view, make }) =>
    LAYOUTS.flatMap((layout) =>
      LOCALES.map((locale) => [figureName(kind, layout, locale, view), () => make(setting(locale, layout))] as const)
    )
  )
);
