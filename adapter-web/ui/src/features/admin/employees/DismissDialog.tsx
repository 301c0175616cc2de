import { Button, Modal, MultiSelect, Skeleton, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, ifMatch, newKey, once, type Schemas } from '@/api/client';
import { departmentsQuery, employeesQuery, queryClient, useEmployees } from '@/api/queries';
import { told } from '@/shared/toast';
import { ErrorState } from '@/shared/ui/ErrorState';
import { Refusal } from '@/shared/ui/Refusal';
import { orNull, useFields } from '@/shared/useFields';
import classes from './EmployeeDrawer.module.css';
import { type Employee, keepEmployee } from './employeeFacts';

type Kind = Schemas['Inherited'];

/** Access to clients cannot be inherited: it just ends. */
const inherited = (kind: Kind) => kind !== 'ACCESS_GRANTS';

/** Ends the work and hands over all there is in the same step: for each kind of thing to one, or to several evenly. */
export function DismissDialog({ employee, onClose }: { employee: Employee; onClose: () => void }) {
  const { t } = useTranslation('admin');
  const [key, setKey] = useState(newKey);
  const estate = useQuery({
    queryKey: ['employees', employee.id, 'estate'],
    queryFn: async () => (await ask(api.GET('/employees/{employeeId}/dismissal', { params: { path: { employeeId: employee.id } } }))).items,
    staleTime: 0,
  });
  const employees = useEmployees();
  const [heirs, setHeirs] = useState<Partial<Record<Kind, string[]>>>({});
  const fields = useFields({ reason: '' });
  const offered = employees.filter((each) => each.works && each.id !== employee.id).map((each) => ({ value: each.id, label: each.name }));
  const left = (estate.data ?? []).filter((each) => each.count > 0);
  const dismiss = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/employees/{employeeId}/dismissal', {
          params: { path: { employeeId: employee.id }, header: { ...once(key), ...ifMatch(employee.version) } },
          body: {
            reason: orNull(fields.values.reason),
            successors: left
              .filter((each) => inherited(each.kind))
              .map((each) => ({ kind: each.kind, employeeIds: heirs[each.kind] ?? [] })),
          },
        }),
      ),
    onSuccess: (next) => {
      keepEmployee(next);
      void queryClient.invalidateQueries({ queryKey: employeesQuery.queryKey });
      void queryClient.invalidateQueries({ queryKey: departmentsQuery.queryKey });
      told(t('dismissal.done', { name: employee.name }));
      onClose();
    },
    onError: (error) => {
      setKey(newKey());
      fields.refuse(error);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    dismiss.mutate();
  };
  return (
    <Modal opened onClose={onClose} size={560} title={t('dismissal.question', { name: employee.name })} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form onSubmit={submit} className={classes.form} noValidate>
        <p className="nz-dimmed">{t('dismissal.means')}</p>
        {estate.isPending ? <Skeleton height={60} aria-label={t('common:loading')} /> : null}
        {estate.error ? <ErrorState error={estate.error} onRetry={() => void estate.refetch()} compact /> : null}
        {estate.data && left.length === 0 ? <p className="nz-dimmed">{t('dismissal.nothing')}</p> : null}
        {left.map(({ kind, count }) =>
          inherited(kind) ? (
            <MultiSelect
              key={kind}
              label={t(`dismissal.kinds.${kind}`, { count })}
              description={(heirs[kind] ?? []).length > 1 ? t('dismissal.evenly') : undefined}
              placeholder={(heirs[kind] ?? []).length > 0 ? undefined : t(`dismissal.otherwise.${kind}`)}
              searchable
              clearable
              data={offered}
              value={heirs[kind] ?? []}
              onChange={(chosen) => setHeirs((was) => ({ ...was, [kind]: chosen }))}
            />
          ) : (
            <p key={kind} className="nz-dimmed">
              {t(`dismissal.kinds.${kind}`, { count })}
            </p>
          ),
        )}
        <Textarea label={t('dismissal.reason')} autosize minRows={2} maxRows={6} {...fields.text('reason')} />
        <Refusal text={fields.refusal} />
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" color="red" loading={dismiss.isPending} disabled={!estate.data}>
            {t('dismissal.do')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
