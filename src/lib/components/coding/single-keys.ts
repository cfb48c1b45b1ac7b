/**
 * What a single key stands for; nothing while something is typed, or where the key, alone or with another, belongs to the
 * browser. The browser does nothing of its own with a key that is found.
 * @param keys what each key does, letters in lower case
 */
export function actOfKey(event: KeyboardEvent, keys: Readonly<Record<string, () => void>>): (() => void) | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  const target = event.target as HTMLElement;
  // Enter ends what is typed into an area; with Shift it begins another line.
  const ends = event.key === 'Enter' && !event.shiftKey && target instanceof HTMLTextAreaElement;
  if (!ends && target.closest('input:not([type=radio]):not([type=checkbox]), textarea, select')) return undefined;
  // Enter presses what has the focus.
  if (event.key === 'Enter' && target.closest('button, a, summary')) return undefined;
  const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (act) event.preventDefault();
  return act;
}
