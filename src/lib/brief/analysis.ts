import type { AgreementRound } from '#lib/model/agreement.ts';
import { isChanged } from '#lib/model/decisions.ts';
import { CONFIDENCE_THRESHOLDS, unanimousFigures, type Sensitivity } from '#lib/model/sensitivity.ts';
import type { Challenge } from '#lib/model/types.ts';
import type { BriefAnalysis } from './data.ts';

/** What a brief says of an analysis, with the agreement of the first two coders. */
export function briefAnalysis(
  sensitivity: Sensitivity,
  rounds: readonly AgreementRound[],
  challenges: readonly Challenge[]
): BriefAnalysis {
  const { lists, variants, statements, entries } = sensitivity;
  // The first round is the one that argued these lists.
  const ofThese = challenges.filter((c) => c.round === 1);
  const argued = ofThese.filter((c) => c.arguments);
  const together = variants.find((v) => v.id === 'nested-together')?.measures.regions;
  const published = variants[0]?.measures.regions;
  const unanimous = unanimousFigures(sensitivity).find((f) => f.figure === 'both');
  // An entry that is elsewhere although any one coding may count a pair is there by no coding.
  const byNone = entries.filter(
    (e) => e.list === lists.rows && e.settled === 'both' && e.elsewhere.some((v) => v.variant === 'any-coding')
  );
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
    together:
      together && published && together.total < published.total
        ? { both: together.both.length, total: together.total, of: published.total }
        : null,
    unanimous: unanimous ? { both: unanimous.count, none: byNone.length, of: unanimous.total } : null,
    challenge:
      argued.length > 0
        ? {
            argued: argued.length,
            changed: argued.filter(isChanged).length,
            reviewed: ofThese.length - argued.length
          }
        : null,
    agreement:
      all && either ? { pairs: all.units, alpha: alpha(all), either: either.units, eitherAlpha: alpha(either) } : null
  };
}
