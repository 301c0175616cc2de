import { Button, SegmentedControl, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { UserPlus, Users } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { departmentsQuery, employeesQuery, useDictionary } from '@/api/queries';
import { useShortcut } from '@/shared/keys';
import { formatPhone } from '@/shared/phone';
import { ColumnsMenu } from '@/shared/ui/ColumnsMenu';
import { DataGrid, type GridColumn } from '@/shared/ui/DataGrid';
import { EmptyState } from '@/shared/ui/EmptyState';
import { NothingFound } from '@/shared/ui/NothingFound';
import { useGridLayout } from '@/shared/ui/gridLayout';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusChip } from '@/shared/ui/StatusChip';
import { ViewBar } from '@/shared/ui/ViewBar';
import { EmployeeDrawer } from './EmployeeDrawer';
import { HireForm } from './HireForm';
import { sortedBy } from './sorting';

type Employee = Schemas['Employee'];

const none: Employee[] = [];

/** The staff: who works here, where, under which number, and what they sign in with. */
export default function EmployeesPage(): ReactNode {
  const { t } = useTranslation('admin');
  const search = useSearch({ from: '/shell/admin/employees' });
  const navigate = useNavigate({ from: '/admin/employees' });
  const positions = useDictionary('positions');
  const employees = useQuery(employeesQuery);
  const departments = useQuery(departmentsQuery);
  const [sort, setSort] = useState<string | undefined>('name');
  const change = (part: Partial<typeof search>, replace = true) =>
    void navigate({ search: (was) => ({ ...was, ...part }), replace });
  useShortcut('KeyN', 'keys.new', () => change({ new: true, open: undefined }, false));

  const columns = useMemo<GridColumn<Employee>[]>(
    () => [
      { id: 'name', header: t('employee.name'), width: 250, sort: 'name', cell: (row) => <span>{row.name}</span> },
      { id: 'position', header: t('employee.position'), width: 180, sort: 'position', cell: (row) => <span>{positions.nameOf(row.position)}</span> },
      { id: 'department', header: t('employee.department'), width: 170, sort: 'departmentName', cell: (row) => <span>{row.departmentName}</span> },
      { id: 'supervisor', header: t('employee.supervisor'), width: 170, sort: 'supervisorName', cell: (row) => <span>{row.supervisorName}</span> },
      { id: 'extension', header: t('employee.extension'), width: 90, sort: 'extension', cell: (row) => row.extension },
      { id: 'phone', header: t('employee.phone'), width: 150, hidden: true, cell: (row) => formatPhone(row.phone) },
      { id: 'email', header: t('employee.email'), width: 180, hidden: true, cell: (row) => <span>{row.email}</span> },
      { id: 'clients', header: t('employee.clients'), width: 90, align: 'end', sort: 'clients', cell: (row) => row.clients || '' },
      { id: 'account', header: t('employee.account'), width: 140, cell: (row) => <AccountChip employee={row} /> },
    ],
    [t, positions],
  );
  const layout = useGridLayout('employees', columns);

  const rows = useMemo(() => {
    const words = (search.q ?? '').toLocaleLowerCase().split(/\s+/).filter(Boolean);
    const found = (employees.data ?? none).filter((each) => {
      if (each.works === Boolean(search.dismissed)) return false;
      if (search.department && each.departmentId !== search.department) return false;
      const text = [each.name, each.extension, each.email, positions.nameOf(each.position), each.account?.login]
        .join(' ')
        .toLocaleLowerCase();
      return words.every((word) => text.includes(word));
    });
    return sortedBy(found, sort);
  }, [employees.data, search.q, search.dismissed, search.department, positions, sort]);
  const opened = employees.data?.find((each) => each.id === search.open);
  const filtered = Boolean(search.q || search.department);

  return (
    <>
      <PageHeader
        title={t('pages.employees')}
        note={employees.data ? t('employee.count', { count: rows.length }) : undefined}
        actions={
          <Button leftSection={<UserPlus size={15} />} onClick={() => change({ new: true, open: undefined }, false)}>
            {t('employee.hire')}
          </Button>
        }
      />
      <ViewBar
        label={t('pages.employees')}
        search={search.q}
        searchLabel={t('employee.find')}
        onSearch={(q) => change({ q: q || undefined })}
        filters={
          <>
            <Select
              aria-label={t('employee.department')}
              placeholder={t('employee.allDepartments')}
              clearable
              searchable
              w={220}
              data={(departments.data ?? []).map((each) => ({ value: each.id, label: each.name }))}
              value={search.department ?? null}
              onChange={(department) => change({ department: department ?? undefined })}
            />
            <SegmentedControl
              aria-label={t('employee.who')}
              value={search.dismissed ? 'dismissed' : 'working'}
              onChange={(who) => change({ dismissed: who === 'dismissed' || undefined })}
              data={[
                { value: 'working', label: t('employee.working') },
                { value: 'dismissed', label: t('employee.dismissed') },
              ]}
            />
          </>
        }
        tools={<ColumnsMenu columns={columns} layout={layout} />}
      />
      <DataGrid
        entity="employee"
        label={t('pages.employees')}
        columns={columns}
        layout={layout}
        rows={rows}
        rowId={(row) => row.id}
        sort={sort}
        onSort={setSort}
        loading={employees.isPending}
        refreshing={employees.isRefetching}
        error={employees.error}
        onRetry={() => void employees.refetch()}
        onOpen={(row) => change({ open: row.id, new: undefined }, false)}
        href={(row) => `/admin/employees?open=${row.id}`}
        current={search.open}
        dimmed={(row) => !row.works}
        empty={
          filtered ? (
            <NothingFound onReset={() => change({ q: undefined, department: undefined })} />
          ) : (
            <EmptyState icon={Users} text={search.dismissed ? t('employee.noneDismissed') : t('employee.none')} />
          )
        }
      />
      {search.new ? <HireForm onClose={() => change({ new: undefined })} onHired={(id) => change({ new: undefined, open: id })} /> : null}
      {opened && !search.new ? <EmployeeDrawer key={opened.id} employee={opened} onClose={() => change({ open: undefined })} /> : null}
    </>
  );
}

function AccountChip({ employee }: { employee: Employee }) {
  const { t } = useTranslation('admin');
  if (!employee.account) return <span className="nz-dimmed">{t('account.none')}</span>;
  return <StatusChip tone={employee.account.enabled ? 'green' : 'slate'}>{employee.account.login}</StatusChip>;
}
