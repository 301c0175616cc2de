import { type InvalidateOptions, type InvalidateQueryFilters, QueryClient, type QueryKey } from '@tanstack/react-query';

/**
 * Asks once more where a question asked for the first time was still on its way when its answer became old. The library lets
 * such a call join the question on its way, whose answer may have been made before the change: the change would stay unseen.
 */
export class HeedfulQueryClient extends QueryClient {
  override async invalidateQueries<Key extends QueryKey = QueryKey>(
    filters?: InvalidateQueryFilters<Key>,
    options?: InvalidateOptions,
  ): Promise<void> {
    const first = this.getQueryCache()
      .findAll({ ...filters, fetchStatus: 'fetching' })
      .filter((query) => query.state.data === undefined);
    await super.invalidateQueries(filters, options);
    await Promise.all(first.map(({ queryKey }) => super.invalidateQueries({ queryKey, exact: true, refetchType: filters?.refetchType }, options)));
  }
}
