const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text for HTML or XML, between tags or as an attribute in double quotes. */
export const escapeMarkup = (text: string) => text.replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);
