/** Editions that are shown one after another, because their entries were compared one by one. */
export interface Chain {
  id: ChainName;
  country: string;
  /** ids of lists in time; neighbours have their steps in lineage.csv */
  editions: readonly string[];
  /** editions that stand beside the one before them and take nobody's place */
  beside: readonly string[];
}

export type ChainName = 'cn-2024' | 'cn-emerging' | 'cn-future' | 'us' | 'uk';

/** The chains of the history page. China's two parts go separate ways between its plans. */
export const CHAINS: readonly Chain[] = [
  { id: 'cn-2024', country: 'CN', editions: ['cn-eff-2024', 'cn-15fyp-2026'], beside: [] },
  { id: 'cn-emerging', country: 'CN', editions: ['cn-sei-2010', 'cn-14fyp-2021', 'cn-15fyp-2026'], beside: [] },
  {
    id: 'cn-future',
    country: 'CN',
    editions: ['cn-14fyp-2021', 'cn-miit-standards-2023', 'cn-15fyp-2026'],
    beside: []
  },
  { id: 'us', country: 'US', editions: ['us-cet-2020', 'us-cet-2022', 'us-cet-2024', 'us-nssts-2026'], beside: [] },
  {
    id: 'uk',
    country: 'UK',
    editions: ['uk-innovation-strategy-2021', 'uk-sntf-2023', 'uk-stf-2025', 'uk-dtsp-2025'],
    beside: ['uk-dtsp-2025']
  }
];

/** Neighbouring editions of a chain. */
export const pairsOf = ({ editions }: Pick<Chain, 'editions'>): { from: string; to: string }[] =>
  editions.slice(1).map((to, i) => ({ from: editions[i] ?? to, to }));
