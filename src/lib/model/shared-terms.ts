/** A piece of a text, and whether it is one of the shared terms. */
export interface TextPiece {
  text: string;
  shared: boolean;
}

/**
 * Cuts a text at the shared terms it contains, without regard to case. Longer terms win over shorter ones they
 * contain; overlapping finds are joined. The pieces in order give the text back.
 */
export function markTerms(text: string, terms: readonly string[]): TextPiece[] {
  const lower = text.toLowerCase();
  const shared = new Array<boolean>(text.length).fill(false);
  for (const term of terms) {
    const needle = term.toLowerCase();
    if (!needle) continue;
    for (let at = lower.indexOf(needle); at >= 0; at = lower.indexOf(needle, at + 1))
      shared.fill(true, at, at + needle.length);
  }
  const pieces: TextPiece[] = [];
  for (let i = 0; i < text.length; i++) {
    const last = pieces[pieces.length - 1];
    if (last && last.shared === shared[i]) last.text += text[i];
    else pieces.push({ text: text[i] ?? '', shared: shared[i] ?? false });
  }
  return pieces;
}

/** Whether a term is a piece of one of the texts, without regard to case. */
export function occursIn(term: string, texts: readonly string[]): boolean {
  return texts.some((text) => text.toLowerCase().includes(term.toLowerCase()));
}
