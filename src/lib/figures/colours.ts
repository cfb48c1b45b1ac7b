/** The light tokens of app.css: a figure goes into documents, and paper is light. */
export const INK = '#17201f';
export const INK_2 = '#53605f';
export const RULE = '#d5dbdb';
export const RULE_2 = '#7c8988';
export const ACCENT = '#0b4f5a';
export const LINE_2 = '#5b9aa3';
export const PAPER = '#ffffff';
export const SUNK = '#f4f6f6';
export const MARK = '#cfe6e9';

/** Ground of a mark and what stands on it, by strength. */
export const SHADE = {
  3: { ground: '#0b4f5a', on: '#ffffff' },
  2: { ground: '#86bcc3', on: '#082a31' },
  1: { ground: '#d9eaec', on: '#0b4f5a' }
} as const;
