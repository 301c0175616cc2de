import { Button, SegmentedControl, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { departmentsQuery } from '@/api/queries';
import { useCan } from '@/api/session';
import { useShortcut } from '@/shared/keys';
import { EmployeePicker } from '@/shared/ui/EmployeePicker';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ViewBar } from '@/shared/ui/ViewBar';
import { type Stage, stages } from '../look';
import { NewOrderDialog } from '../NewOrderDialog';
import { type OrderSearch, orderViews } from '../search';

const modes = { list: '/orders', board: '/orders/board' } as const;
export type OrderMode = keyof typeof modes;

interface OrdersBarProps {
  mode: OrderMode;
  search: OrderSearch;
  tools?: ReactNode;
}

/** Changes what is shown; the address tells it, so Back and a sent link work. */
export function useOrderSearch(mode: OrderMode) {
  const navigate = useNavigate();
  return useCallback(
    (next: Partial<OrderSearch>) =>
      void navigate({ to: modes[mode], search: (was) => ({ ...(was as OrderSearch), ...next }), replace: true }),
    [navigate, mode],
  );
}

/** The head of list and board: views and filters, and the button for a new order. */
export function OrdersBar({ mode, search, tools }: OrdersBarProps) {
  const navigate = useNavigate();
  const { t } = useTranslation('orders');
  const can = useCan();
  const change = useOrderSearch(mode);
  const departments = useQuery(departmentsQuery).data ?? [];
  const mayOpen = can('orders.edit');
  useShortcut('KeyN', 'keys.new', () => change({ new: true }), { off: !mayOpen });
  const shown = orderViews.filter((view) => (view !== 'unpaid' || can('orders.finance')));
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <>
            <SegmentedControl
              size="xs"
              aria-label={t('mode')}
              value={mode}
              // What was filtered stays filtered.
              onChange={(next) => void navigate({ to: modes[next as OrderMode], search: (was) => was as OrderSearch })}
              data={[
                { value: 'list', label: t('list') },
                { value: 'board', label: t('board') },
              ]}
            />
            {mayOpen ? (
              <Button leftSection={<Plus size={15} />} onClick={() => change({ new: true })}>
                {t('new')}
              </Button>
            ) : null}
          </>
        }
      />
      <ViewBar
        label={t('title')}
        views={shown.map((key) => ({ key, label: t(`view.${key}`) }))}
        view={search.view ?? 'all'}
        onView={(key) => change({ view: key === 'all' ? undefined : (key as OrderSearch['view']), stage: undefined })}
        search={search.q ?? ''}
        onSearch={(q) => change({ q: q.trim() || undefined })}
        searchLabel={t('search')}
        filters={
          <>
            {search.view === 'mine' ? null : (
              <EmployeePicker aria-label={t('field.manager')} placeholder={t('everyManager')} value={search.manager ?? null} onChange={(manager) => change({ manager: manager ?? undefined })} />
            )}
            {search.view === 'production' || mode === 'board' ? null : (
              <Select
                aria-label={t('field.stage')}
                placeholder={t('everyStage')}
                clearable
                clearButtonProps={{ tabIndex: -1 }}
                data={stages.map((value) => ({ value, label: t(`stage.${value}`) }))}
                value={search.stage?.[0] ?? null}
                onChange={(stage) => change({ stage: stage ? [stage as Stage] : undefined })}
              />
            )}
            <Select
              aria-label={t('field.department')}
              placeholder={t('everyDepartment')}
              clearable
              clearButtonProps={{ tabIndex: -1 }}
              data={departments.map((each) => ({ value: each.id, label: each.name }))}
              value={search.department ?? null}
              onChange={(department) => change({ department: department ?? undefined })}
            />
          </>
        }
        tools={tools}
      />
      {search.new && mayOpen ? <NewOrderDialog clientId={search.client} onClose={() => change({ new: undefined, client: undefined })} /> : null}
    </>
  );
}
