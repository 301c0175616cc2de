/** What the grid needs to know of a list that goes on loading while it is scrolled. */
interface EndlessList {
  isPending: boolean;
  isFetching: boolean;
  isFetchingNextPage: boolean;
  hasNextPage: boolean;
  error: unknown;
  refetch: () => unknown;
  fetchNextPage: () => unknown;
}

/** Gives an endless query to a `DataGrid`: `<DataGrid {...endless(list)} />`. */
export const endless = (list: EndlessList) => ({
  loading: list.isPending,
  refreshing: list.isFetching && !list.isFetchingNextPage && !list.isPending,
  error: list.error,
  onRetry: () => void list.refetch(),
  hasMore: list.hasNextPage,
  loadMore: () => {
    if (!list.isFetchingNextPage) void list.fetchNextPage();
  },
});
