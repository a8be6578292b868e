const KEY = 'recent-searches';
const MOST = 6;

/** The last searches on this device, newest first; empty where storage is off or holds something else. */
export function recentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored)
      ? stored.filter((entry): entry is string => typeof entry === 'string').slice(0, MOST)
      : [];
  } catch {
    return [];
  }
}

/** Remembers a search that led somewhere. */
export function rememberSearch(query: string): void {
  const text = query.trim();
  if (text === '') return;
  try {
    localStorage.setItem(
      KEY,
      JSON.stringify([text, ...recentSearches().filter((other) => other !== text)].slice(0, MOST)),
    );
  } catch {
    // Storage may be off or full; nothing depends on it.
  }
}

export function forgetSearches(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was stored then.
  }
}
