import type { CountingRule } from './types.ts';

/** Lists against each other: one in the rows, one or several in the columns. */
export interface View {
  rows: string;
  columns: readonly string[];
}

/** Whether two views are the same. */
export const sameView = (a: View, b: View) => a.rows === b.rows && a.columns.join() === b.columns.join();

/** The lists of the default matrix: China's consolidated list against the US list of 2024 and the UK's five of 2023. */
export const DEFAULT_VIEW = { rows: 'cn-eff-2024', columns: ['us-cet-2024', 'uk-sntf-2023'] as const };

/** The three lists that the comparison began with. */
export const CORE_LISTS: readonly string[] = [DEFAULT_VIEW.rows, ...DEFAULT_VIEW.columns];

/** The latest editions of the three countries: the US areas as reported, the UK's framework and its sector plan. */
export const LATEST_VIEW: View = {
  rows: 'cn-15fyp-2026',
  columns: ['us-nssts-2026', 'uk-stf-2025', 'uk-dtsp-2025']
};

export type PresetName = 'as-in-2024' | 'latest' | 'eu-nato';

/** A view that is offered; one without a name is called by the issuers of its lists. */
export interface Preset {
  name: PresetName | null;
  view: View;
}

const [US, UK] = DEFAULT_VIEW.columns;
/** Every pair of lists in them was gone through. */
export const PRESETS: readonly Preset[] = [
  { name: 'as-in-2024', view: DEFAULT_VIEW },
  { name: 'latest', view: LATEST_VIEW },
  {
    name: 'eu-nato',
    view: { rows: DEFAULT_VIEW.rows, columns: [...DEFAULT_VIEW.columns, 'eu-cta-2023', 'nato-edt-2024'] }
  },
  {
    name: null,
    view: {
      rows: US,
      columns: ['au-lctni-2023', 'ca-stl-2025', 'eu-cta-2023', 'jp-stip7-2026', 'jp-sct-2022', 'kr-nst-2022', UK]
    }
  },
  { name: null, view: { rows: UK, columns: ['eu-cta-2023', 'de-hta-2025', 'nl-nts-2024'] } },
  { name: null, view: { rows: DEFAULT_VIEW.rows, columns: ['jp-stip7-2026', 'jp-sct-2022', 'kr-nst-2022'] } }
];

/**
 * The views that have a page of their own besides the default: each ordered pair of the core lists, each of them
 * against both others, and the presets.
 */
export const READY_VIEWS: readonly View[] = [
  ...CORE_LISTS.flatMap((rows) => {
    const others = CORE_LISTS.filter((list) => list !== rows);
    return [{ rows, columns: others }, ...others.map((c) => ({ rows, columns: [c] }))];
  }),
  ...PRESETS.map(({ view }) => view)
].filter((view) => !sameView(view, DEFAULT_VIEW));

/** The ready views without the presets. */
export const OTHER_VIEWS = READY_VIEWS.filter((view) => !PRESETS.some((preset) => sameView(preset.view, view)));

/** The ready view that shows a list in its rows and another in its columns, if there is one: the first in this order. */
export const viewOfPair = (rows: string, columns: string): View | undefined =>
  [DEFAULT_VIEW, ...READY_VIEWS].find((view) => view.rows === rows && view.columns.includes(columns));

export const DEFAULT_RULE: CountingRule = 'standard';

/** Themes in the order in which the order by theme shows them. */
export const TOPICS: readonly string[] = [
  'computing-ai',
  'chips',
  'quantum',
  'networks-data',
  'interfaces',
  'robots',
  'biology',
  'materials-manufacturing',
  'energy-environment',
  'air-sea-space',
  'sensing-defence',
  'other'
];

/** Rows and the first column list change places. */
export function turned({ rows, columns }: View): View {
  const [first = rows, ...rest] = columns;
  return { rows: first, columns: [rows, ...rest] };
}
