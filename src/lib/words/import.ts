import type { Locale } from '#lib/model/locale.ts';
import type { Remark } from '#lib/tables/import/brought.ts';
import { visibleText } from '#lib/tables/visible-text.ts';
import { messages as en, type ImportMessages } from '#lib/words/en/import.ts';
import { messages as zh } from '#lib/words/zh/import.ts';

const IN: Record<Locale, ImportMessages> = { en, zh };

/** A value in a sentence has at most so many signs. */
const LONGEST = 120;

function shown(value: string): string {
  const signs = [...visibleText(value)];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('')}…` : signs.join('');
}

/** The value of a remark in words: what the reader says by a name of its own, else the value in quotes; empty for none. */
function valueOf({ kind, value, column }: Remark, t: ImportMessages): string {
  // An earlier name of a column has no value but the column itself.
  const said = value ?? (kind === 'old-name' ? column : null) ?? '';
  return said === '' ? '' : (t.named[kind]?.[said] ?? t.value(shown(said)));
}

/**
 * What is wrong with a file at a place, as sentences in a language: where, what, what was expected, what is near, what
 * happens, and what to do.
 * @param of a fault or a warning of a reading
 * @param file its name, where it is to be said
 */
export function remarkSentence(of: Remark, locale: Locale, file = ''): string {
  const t = IN[locale];
  const { kind, leaves, line, path, column, position, expected, first, other, nearest } = of;
  const template = t.kinds[kind];
  const namesColumn = template.includes('{c}');
  const where = [
    shown(of.file ?? file),
    line !== null ? t.line(line) : path !== undefined ? t.path(shown(path)) : '',
    namesColumn ? '' : column ? t.column(shown(column)) : position !== undefined ? t.unnamedColumn(position) : ''
  ].filter(Boolean);
  const value = valueOf(of, t);
  // A value may hold any sign, those of a replacement included.
  const said = template.includes('{v}')
    ? template.replace('{v}', () => value || t.noValue)
    : template.replace('{c}', () => shown(column ?? '')) + (value && t.colon + value);
  const what = [
    said,
    first === undefined ? '' : t.first(typeof first === 'number' ? first : shown(first)),
    other === undefined ? '' : t.other(typeof other === 'number' ? other : shown(other)),
    expected === undefined ? '' : t.expected(shown(expected)),
    nearest && nearest.length > 0 ? t.nearest(nearest.map(shown)) : ''
  ].filter(Boolean);
  const sentence = `${where.length > 0 ? where.join(t.comma) + t.colon : ''}${what.join(t.semicolon)}`;
  const begun = file === '' && of.file === undefined ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
  const more = [leaves && t.leaves[leaves], t.advice[kind]].filter((text) => text !== undefined);
  return more.length === 0 ? begun + t.end : begun + t.stop + more.join(locale === 'en' ? ' ' : '');
}
