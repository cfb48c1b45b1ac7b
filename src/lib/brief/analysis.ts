import type { AgreementRound } from '#lib/model/agreement.ts';
import { CONFIDENCE_THRESHOLDS, type Sensitivity } from '#lib/model/sensitivity.ts';
import type { BriefAnalysis } from './data.ts';

/** What a brief says of an analysis, with the agreement of the first two coders. */
export function briefAnalysis(
  { lists, variants, statements }: Sensitivity,
  rounds: readonly AgreementRound[]
): BriefAnalysis {
  const threshold = Math.max(...CONFIDENCE_THRESHOLDS);
  const surest = variants.find((v) => v.id === `confidence-${threshold}`)?.measures.regions;
  const [all, either] = (['all', 'either'] as const).map((scope) =>
    rounds[0]?.sets.find((set) => set.lists === null && set.scope === scope)
  );
  const alpha = (set: typeof all) => {
    const value = set?.answers.find((a) => a.question === 'relation')?.alpha;
    return value === undefined || Number.isNaN(value) ? null : value;
  };
  return {
    ...lists,
    statements: {
      tested: statements.length,
      holding: statements.filter((s) => s.failsUnder.length === 0).map((s) => s.id)
    },
    confidence: surest
      ? { threshold, both: surest.both.length, neither: surest.neither.length, total: surest.total }
      : null,
    agreement:
      all && either ? { pairs: all.units, alpha: alpha(all), either: either.units, eitherAlpha: alpha(either) } : null
  };
}
