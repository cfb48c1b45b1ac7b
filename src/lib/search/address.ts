/** The address of the search page for a query; an empty query leaves it away. */
export function searchAddress(page: string, query: string): string {
  const text = query.trim();
  return text ? `${page}?q=${encodeURIComponent(text)}` : page;
}

const KEY = 'search-by-slash';

/** Whether the key / opens the search. A reader can switch it off; Control+K works always. */
export function slashOpens(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Remembers whether the key / opens the search, where the browser lets it. */
export function setSlashOpens(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // Storage may be blocked; the key then works until the page is left.
  }
}
