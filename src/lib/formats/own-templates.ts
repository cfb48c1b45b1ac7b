import type { Locale } from '#lib/model/locale.ts';
import { writeCsvForExcel } from '#lib/tables/csv.ts';
import { ALLOWED, LIST_FIELDS } from '#lib/tables/import/list-fields.ts';
import { MAPPING_FIELDS } from '#lib/tables/import/mapping-fields.ts';
import { helpMessages } from '#lib/words/workbench-help.ts';
import { writeWorkbook } from './workbook.ts';

/** A column that a reader's list or mapping may have. */
export interface ExplainedColumn {
  field: string;
  /** its name: that of the field where the import reads it under this name */
  column: string;
  meaning: string;
  example: string;
  /** further names under which it is read */
  names: readonly string[];
}

const FIELDS = { list: LIST_FIELDS, mapping: MAPPING_FIELDS };

/** Kinds of works that have a template. */
export type TemplateKind = keyof typeof FIELDS;

const isAllowed = (column: string): column is keyof typeof ALLOWED => column in ALLOWED;

/** Every column that the import takes for a field, explained in a language; those of the template come first. */
export function explainedColumns(kind: TemplateKind, locale: Locale): ExplainedColumn[] {
  const words = helpMessages(locale);
  const rows = words.examples[kind];
  const further: Readonly<Record<string, string>> = kind === 'mapping' ? words.examples.further : {};
  const meanings: Readonly<Record<string, string>> = words.columns[kind];
  const inTemplate = templateColumns(kind, locale);
  const explained = FIELDS[kind].map(({ field, names }) => {
    const oneOf = kind === 'list' && isAllowed(field) ? words.oneOf([...ALLOWED[field]]) : '';
    const own = field.replaceAll('_', ' ');
    const name = names.includes(own) ? own : (names[0] ?? own);
    return {
      field,
      column: name.replaceAll(' ', '_'),
      meaning: [meanings[field], oneOf].filter(Boolean).join(locale === 'zh' ? '' : ' '),
      example: rows.map((row) => row[field]).find(Boolean) ?? further[field] ?? '',
      names: names.filter((other) => other !== name)
    };
  });
  return [true, false].flatMap((first) => explained.filter(({ field }) => inTemplate.includes(field) === first));
}

/** The columns of a template, in the order of the import: those of its example rows. */
export function templateColumns(kind: TemplateKind, locale: Locale): string[] {
  const rows = helpMessages(locale).examples[kind];
  return FIELDS[kind].map(({ field }) => field).filter((field) => rows.some((row) => field in row));
}

/** A template as CSV: a header and two rows that say that they are examples. It opens in a spreadsheet as it is. */
export const templateCsv = (kind: TemplateKind, locale: Locale): string =>
  writeCsvForExcel(templateColumns(kind, locale), helpMessages(locale).examples[kind]);

/** The same as a workbook, with a second sheet that explains the columns. */
export async function templateWorkbook(kind: TemplateKind, locale: Locale): Promise<Uint8Array> {
  const words = helpMessages(locale);
  const columns = templateColumns(kind, locale);
  return writeWorkbook([
    {
      name: kind,
      columns: columns.map((heading) => ({
        heading,
        width: /label|note|rationale|subject$|object$/.test(heading) ? 28 : 16,
        type: 'string'
      })),
      rows: words.examples[kind].map((row) => columns.map((column) => row[column] ?? ''))
    },
    {
      name: words.table.sheet,
      filter: false,
      columns: [
        { heading: words.table.column, width: 20, type: 'string' },
        { heading: words.table.meaning, width: 70, type: 'string' },
        { heading: words.table.example, width: 36, type: 'string' }
      ],
      rows: explainedColumns(kind, locale)
        .filter(({ field }) => columns.includes(field))
        .map(({ column, meaning, example }) => [column, meaning, example])
    }
  ]);
}
