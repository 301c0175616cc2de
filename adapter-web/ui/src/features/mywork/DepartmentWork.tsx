import { Skeleton } from '@mantine/core';
import { Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { useDepartmentWork } from './queries';
import classes from './WorkPage.module.css';

/** Who has how much to do; a name leads to that employee's list. */
export function DepartmentWork({ onEmployee }: { onEmployee: (id: string) => void }) {
  const { t } = useTranslation('mywork');
  const { data, error, isPending, refetch } = useDepartmentWork();
  if (isPending) return <Skeleton height={240} />;
  if (!data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data.employees.length === 0) return <EmptyState icon={Users} text={t('departmentDone')} />;
  return (
    <>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} compact /> : null}
      {data.cut ? <p className={classes.about}>{t('cut')}</p> : null}
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('employee')}</th>
            <th scope="col">{t('overdue')}</th>
            <th scope="col">{t('today')}</th>
            <th scope="col">{t('inquiries')}</th>
          </tr>
        </thead>
        <tbody>
          {data.employees.map((each) => (
            <tr key={each.employeeId} data-testid={`row-employee-${each.employeeId}`}>
              <th scope="row">
                <button type="button" className={classes.employee} onClick={() => onEmployee(each.employeeId)}>
                  {each.name}
                </button>
              </th>
              <td data-late={each.overdue > 0 || undefined}>{each.overdue}</td>
              <td>{each.today}</td>
              <td>{each.inquiries}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
