/**
 * Signs that a reader cannot see, or that change how others are shown: control signs, line and paragraph separators,
 * zero-width and filling signs, the marks and overrides of writing direction, noncharacters and half surrogate pairs.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(sign: string): string {
  const code = (sign.codePointAt(0) ?? 0).toString(16);
  return SHORT[sign] ?? (code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`);
}

/**
 * A text as one line in which every sign can be seen: line breaks, control signs and other unseen ones stand as \n,
 * \u001b or \u{e0001}. Whatever a terminal is told of a value goes through here, because a value may come from a
 * stranger's file, and a terminal obeys what it is sent. Given its own result it changes nothing.
 */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, escaped);
}

/**
 * A JSON text that says the same with every unseen sign of its values as an escape. The line breaks between its parts
 * stay; within a value JSON has none.
 */
export function visibleJson(json: string): string {
  const unit = (code: number) => `\\u${code.toString(16).padStart(4, '0')}`;
  return json.replace(UNSEEN, (sign) =>
    sign === '\n' ? sign : Array.from({ length: sign.length }, (_, i) => unit(sign.charCodeAt(i))).join('')
  );
}

/** The signs of a text that nobody sees, written out, each once. */
export function unseenSigns(text: string): string[] {
  return [...new Set(text.match(UNSEEN) ?? [])].map(escaped);
}
