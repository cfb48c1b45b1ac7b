import { resolve } from '$app/paths';
import { figureName, type FigureKind, type Layout } from './parts.ts';
import type { Locale } from '#lib/words/index.ts';
import { DEFAULT_VIEW, READY_VIEWS, sameView, type View } from '#lib/model/views.ts';

/**
 * Address of a ready figure; null where the view has no page of its own and so no file. Apart from the other links,
 * because the matrix needs it only once its menu is open.
 */
export const figureLink = (kind: FigureKind, layout: Layout, locale: Locale, view?: View) =>
  view && ![DEFAULT_VIEW, ...READY_VIEWS].some((ready) => sameView(ready, view))
    ? null
    : resolve('/figures/[name].svg', { name: figureName(kind, layout, locale, view) });
