/** What was opened from the search lately, newest first; kept in this browser for this session only. */
export interface Recent {
  to: string;
  text: string;
  note?: string;
}

const name = 'nz.recents';

export function recents(): Recent[] {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? '[]') as Recent[];
  } catch {
    return [];
  }
}

export function remember(recent: Recent): void {
  const next = [recent, ...recents().filter((each) => each.to !== recent.to)].slice(0, 6);
  sessionStorage.setItem(name, JSON.stringify(next));
}
