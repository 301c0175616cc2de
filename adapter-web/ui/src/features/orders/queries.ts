import { keepPreviousData, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { api, ask, ifMatch, once, type Schemas } from '@/api/client';
import { useLive } from '@/api/live';
import { ApiProblem } from '@/api/problem';
import { queryClient } from '@/api/queries';
import { idOf } from '@/features/clients/queries';
import type { OrderQuery } from './search';

export type Order = Schemas['Order'];
export type OrderRow = Schemas['OrderRow'];
export type OrderMoney = Schemas['OrderMoney'];

export const orderPath = (orderId: string) => ({ params: { path: { orderId } } });

export const orderQueryOf = (orderId: string) =>
  queryOptions({ queryKey: ['orders', 'one', orderId], queryFn: () => ask(api.GET('/orders/{orderId}', orderPath(orderId))) });

export const orderFilesQuery = (orderId: string) =>
  queryOptions({ queryKey: ['orders', 'files', orderId], queryFn: () => ask(api.GET('/orders/{orderId}/files', orderPath(orderId))) });

export const settlementsQuery = (clientId: string) =>
  queryOptions({
    queryKey: ['orders', 'settlements', clientId],
    queryFn: () => ask(api.GET('/clients/{clientId}/settlements', { params: { path: { clientId } } })),
  });

export const orderRulesQuery = queryOptions({
  queryKey: ['order-rules'],
  queryFn: () => ask(api.GET('/order-rules')),
  staleTime: 5 * 60_000,
});

/** One order, kept fresh while it is on the screen. */
export function useOrder(orderId: string) {
  useLive('order.changed', (news) => {
    if (idOf(news) !== orderId) return;
    void queryClient.invalidateQueries({ queryKey: ['orders', 'one', orderId] });
    void queryClient.invalidateQueries({ queryKey: ['orders', 'files', orderId] });
  });
  const order = useQuery(orderQueryOf(orderId));
  // Handed to somebody else meanwhile: what was seen before may not stay on the screen.
  const gone = order.error instanceof ApiProblem && order.error.isMissing;
  return gone ? { ...order, data: undefined } : order;
}

export function useOrderList(query: OrderQuery) {
  const list = useInfiniteQuery({
    queryKey: ['orders', 'list', query],
    queryFn: ({ pageParam, signal }) => ask(api.GET('/orders', { params: { query: { ...query, limit: 100, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  return { list, rows };
}

export function useOrderBoard(query: Omit<OrderQuery, 'sort'>) {
  return useQuery({
    queryKey: ['orders', 'board', query],
    queryFn: ({ signal }) => ask(api.GET('/orders/board', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

/**
 * The cards of a column. The board brings the first of them; the rest comes in pages of the list in the same order, as far as somebody
 * scrolls.
 */
export function useColumnCards(column: Schemas['OrderColumn'], query: Omit<OrderQuery, 'sort'>) {
  const { stage, count, cards } = column;
  const [asked, setAsked] = useState(false);
  const list = useInfiniteQuery({
    queryKey: ['orders', 'column', stage, query],
    queryFn: ({ pageParam, signal }) => ask(api.GET('/orders', { params: { query: { ...query, stage: [stage], sort: 'DUE', limit: 200, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    enabled: asked && count > cards.length,
  });
  const rows = useMemo(() => {
    const all = list.data?.pages.flatMap((page) => page.items) ?? [];
    return asked && all.length > cards.length && count > cards.length ? all : cards;
  }, [list.data, cards, asked, count]);
  const { hasNextPage, isFetching, fetchNextPage } = list;
  const loadMore = useCallback(() => {
    if (!asked) setAsked(true);
    else if (hasNextPage && !isFetching) void fetchNextPage();
  }, [asked, hasNextPage, isFetching, fetchNextPage]);
  return { rows, more: rows.length < count, loadMore };
}

/** A moment of quiet gathers what comes in one stroke. */
const quiet = 400;

/** Lists and boards follow what happens to orders. */
export function useLiveOrders(): void {
  const [stale, setStale] = useState(0);
  useLive('order.changed', () => setStale((was) => was + 1));
  useEffect(() => {
    if (stale === 0) return;
    const timer = setTimeout(() => void others(), quiet);
    return () => clearTimeout(timer);
  }, [stale]);
}

const others = () => queryClient.invalidateQueries({ queryKey: ['orders'], predicate: (query) => query.queryKey[1] !== 'one' });

/** A changed order goes to everything that shows it. */
export function keep(order: Order): Order {
  queryClient.setQueryData(orderQueryOf(order.id).queryKey, order);
  void others();
  return order;
}

type Named = Pick<Order, 'id' | 'version'>;
const at = (row: Named) => ({ params: { path: { orderId: row.id }, header: ifMatch(row.version) } });
const paying = (id: string, key: string) => ({ params: { path: { orderId: id }, header: once(key) } });
const kept = async (answer: Promise<Order>) => keep(await answer);

/** What can be done with an order. */
export const acts = {
  open: (body: Schemas['NewOrder'], key: string) => kept(ask(api.POST('/orders', { params: { header: once(key) }, body }))),
  change: (row: Named, body: Schemas['OrderForm']) => kept(ask(api.PUT('/orders/{orderId}/form', { ...at(row), body }))),
  assign: (row: Named, employeeId: string) => kept(ask(api.PUT('/orders/{orderId}/manager', { ...at(row), body: { employeeId } }))),
  handOver: (row: Named, body: Schemas['OrderCustodyFacts']) => kept(ask(api.POST('/orders/{orderId}/custody', { ...at(row), body }))),
  link: (row: Named, measurementId: string | null) =>
    kept(ask(api.PUT('/orders/{orderId}/measurement', { ...at(row), body: { measurementId } }))),
  addProject: (row: Named, body: Schemas['OrderProjectFacts']) =>
    kept(ask(api.POST('/orders/{orderId}/project-versions', { ...at(row), body }))),
  calculate: (row: Named, body: Schemas['OrderCalculationFacts']) =>
    kept(ask(api.PUT('/orders/{orderId}/calculation', { ...at(row), body }))),
  writeContract: (row: Named, body: Schemas['ContractFacts']) => kept(ask(api.PUT('/orders/{orderId}/contract', { ...at(row), body }))),
  sign: (row: Named, on: string) => kept(ask(api.POST('/orders/{orderId}/contract/signing', { ...at(row), body: { on } }))),
  confirm: (row: Named) => kept(ask(api.POST('/orders/{orderId}/calculation/confirmation', at(row)))),
  openCalculation: (row: Named, reason: string) =>
    kept(ask(api.POST('/orders/{orderId}/calculation/versions', { ...at(row), body: { reason } }))),
  agree: (row: Named, body: Schemas['OrderTermsFacts']) => kept(ask(api.PUT('/orders/{orderId}/payment-terms', { ...at(row), body }))),
  approve: (row: Named, body: Schemas['OrderApprovalFacts']) =>
    kept(ask(api.POST('/orders/{orderId}/technologist-approval', { ...at(row), body }))),
  enter: (row: Named, body: Schemas['OrderStageEntry']) => kept(ask(api.POST('/orders/{orderId}/stage', { ...at(row), body }))),
  cancel: (row: Named, body: Schemas['OrderCancellationFacts']) =>
    kept(ask(api.POST('/orders/{orderId}/cancellation', { ...at(row), body }))),
  resume: (row: Named, reason: string) => kept(ask(api.POST('/orders/{orderId}/resumption', { ...at(row), body: { reason } }))),
  pay: (id: string, body: Schemas['PaymentFacts'], key: string) =>
    kept(ask(api.POST('/orders/{orderId}/payments', { ...paying(id, key), body }))),
  refund: (id: string, body: Schemas['RefundFacts'], key: string) =>
    kept(ask(api.POST('/orders/{orderId}/refunds', { ...paying(id, key), body }))),
  reverse: (paymentId: string, body: Schemas['ReversalFacts'], key: string) =>
    kept(ask(api.POST('/payments/{paymentId}/reversal', { params: { path: { paymentId }, header: once(key) }, body }))),
};
