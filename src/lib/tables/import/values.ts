import type { Centrality, Evidence, Relation } from '#lib/model/types.ts';

/** A value of a column that asks for more than text, or why there is none. */
export interface ValueRead<T> {
  value: T | null;
  fault?: { kind: 'bad-number' | 'out-of-range' | 'bad-date' | 'ambiguous-date' | 'not-allowed'; expected: string };
  /** forms of writing that were taken although they are not ours */
  forms?: readonly ('decimal-comma' | 'percent' | 'date-form')[];
}

const NONE: ValueRead<never> = { value: null };
const [LEAST, MOST] = [0.5, 1];
/** No number or day is written longer; a longer text is neither, and no pattern is run on it. */
const LONGEST = 40;

const NUMBER = /^(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:e[+-]?\d{1,3})?$/i;

/** A confidence, 0.5 to 1: with a point or a comma, as a percentage, in full width. */
export function readConfidence(text: string): ValueRead<number> {
  if (text === '') return NONE;
  const bad = (kind: 'bad-number' | 'out-of-range') =>
    ({ value: null, fault: { kind, expected: `${LEAST} to ${MOST}` } }) as const;
  if (text.length > LONGEST) return bad('bad-number');
  const plain = text.normalize('NFKC').trim();
  const percent = plain.endsWith('%');
  const digits = percent ? plain.slice(0, -1).trimEnd() : plain;
  if (!NUMBER.test(digits)) return bad('bad-number');
  const comma = digits.includes(',');
  const number = Number(comma ? digits.replace(',', '.') : digits) / (percent ? 100 : 1);
  if (!(number >= LEAST && number <= MOST)) return bad('out-of-range');
  if (!comma && !percent) return { value: number };
  return {
    value: number,
    forms: [...(comma ? (['decimal-comma'] as const) : []), ...(percent ? (['percent'] as const) : [])]
  };
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:$|[t ])/i;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:$|[t ])/i;
const CHINESE = /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]/;
const YEAR_LAST = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?:$| )/;

/** A day as YYYY-MM-DD where the calendar has it, else null. */
function dayOf(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

/** A day as YYYY-MM-DD from the forms that can be read one way only; a time of day after it is cut off. */
export function readDay(text: string): ValueRead<string> {
  if (text === '') return NONE;
  const bad = (kind: 'bad-date' | 'ambiguous-date') =>
    ({ value: null, fault: { kind, expected: 'a day as YYYY-MM-DD' } }) as const;
  if (text.length > LONGEST) return bad('bad-date');
  const plain = text.normalize('NFKC').trim();
  const iso = ISO.exec(plain);
  if (iso) {
    const day = dayOf(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '');
    return day ? { value: day } : bad('bad-date');
  }
  const written = (day: string | null): ValueRead<string> =>
    day ? { value: day, forms: ['date-form'] } : bad('bad-date');
  const first = YEAR_FIRST.exec(plain);
  if (first) return written(dayOf(first[1] ?? '', first[3] ?? '', first[4] ?? ''));
  const chinese = CHINESE.exec(plain);
  if (chinese) return written(dayOf(chinese[1] ?? '', chinese[2] ?? '', chinese[3] ?? ''));
  const last = YEAR_LAST.exec(plain);
  if (!last) return bad('bad-date');
  const [, a = '', sign, b = '', year = ''] = last;
  // With points the day comes first wherever it is written so; with strokes there are two customs.
  if (sign === '.') return written(dayOf(year, b, a));
  const [dayFirst, monthFirst] = [dayOf(year, b, a), dayOf(year, a, b)];
  if (dayFirst && monthFirst && dayFirst !== monthFirst) return bad('ambiguous-date');
  return written(dayFirst ?? monthFirst);
}

/** One of a few words, in any case and width. */
function readWord<T extends string>(text: string, words: readonly T[]): ValueRead<T> {
  if (text === '') return NONE;
  const exact = words.find((word) => word === text);
  if (exact) return { value: exact };
  const folded = text.length > LONGEST ? '' : text.normalize('NFKC').trim().toLowerCase();
  const value = words.find((word) => word === folded);
  return value ? { value } : { value: null, fault: { kind: 'not-allowed', expected: `one of ${words.join(', ')}` } };
}

export const readCentrality = (text: string): ValueRead<Centrality> => readWord(text, ['core', 'part']);
export const readEvidence = (text: string): ValueRead<Evidence> => readWord(text, ['named', 'scope', 'inferred']);
export const readPartFlag = (text: string): boolean | null => (text === '0' ? false : text === '1' ? true : null);

/**
 * The centrality that a relation leaves no choice of, with the reason in words, for one side; null where it leaves it
 * open.
 */
export function forcedCentrality(
  relation: Relation | 'none' | null,
  side: 'subject' | 'object'
): { value: 'core'; why: string } | null {
  if (relation === 'equal') return { value: 'core', why: 'core, because equal is core on both sides' };
  if (relation === 'subset' && side === 'subject')
    return { value: 'core', why: 'core, because a subset is core to the subject' };
  if (relation === 'superset' && side === 'object')
    return { value: 'core', why: 'core, because a superset is core to the object' };
  return null;
}
