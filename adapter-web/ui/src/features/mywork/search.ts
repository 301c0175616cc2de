/** What the desk shows, as it stands in the address. */
export interface WorkSearch {
  /** The whole department, one line per employee. */
  view?: 'department';
  /** The list of this employee instead of one's own. */
  employee?: string;
}

export function readWorkSearch(search: Record<string, unknown>): WorkSearch {
  return {
    ...(search.view === 'department' ? { view: 'department' as const } : {}),
    ...(typeof search.employee === 'string' && search.employee !== '' ? { employee: search.employee } : {}),
  };
}
