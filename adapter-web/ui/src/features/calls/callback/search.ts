export const callbackViews = ['open', 'mine', 'closed'] as const;
export type CallbackView = (typeof callbackViews)[number];

/** What the queue shows, as it stands in the address. */
export interface CallbackSearch {
  view?: CallbackView;
  /** The inquiry in the drawer. */
  open?: string;
  /** The client in the drawer. */
  client?: string;
  /** Whether the report stands above the queue. */
  report?: boolean;
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

export const readCallbackSearch = (search: Record<string, unknown>): CallbackSearch => ({
  view: callbackViews.find((view) => view === search.view),
  open: text(search.open),
  client: text(search.client),
  report: String(search.report) === 'true' || undefined,
});
