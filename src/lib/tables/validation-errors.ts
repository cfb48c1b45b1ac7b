import { visibleText } from './visible-text.ts';

/** Something wrong in a table, said so that a person can mend it. */
export interface ValidationError {
  /** name of the rule that found it; `asks` in rules.ts says what it wants */
  rule: string;
  file: string;
  /** line in the file, the header being line 1; null where the fault is about the whole file */
  line: number | null;
  column: string | null;
  value: string;
  expected: string;
}

/** The longest value that a fault repeats in full, in signs as they are shown. */
const LONGEST = 120;

/**
 * One fault as one line of plain text: file:line, column, value, what was expected, and the rule's name. Signs that
 * nobody sees are written out, and a value too long for a line ends in an ellipsis.
 */
export function errorText(fault: ValidationError): string {
  const place = [fault.file, fault.line].filter((p) => p !== null).join(':');
  const column = fault.column ? ` ${fault.column}` : '';
  const signs = [...visibleText(fault.value)];
  const value = signs.length > LONGEST ? `${signs.slice(0, LONGEST - 3).join('')}…` : signs.join('');
  return visibleText(`${place}${column}: "${value}"; expected ${fault.expected} [${fault.rule}]`);
}

/** Faults in the order in which a person goes through the files. */
export function inFileOrder(a: ValidationError, b: ValidationError): number {
  return a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0);
}
