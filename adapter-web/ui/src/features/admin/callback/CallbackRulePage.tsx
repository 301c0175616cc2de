import { Button, NumberInput, Skeleton } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { ArrowUp, X } from 'lucide-react';
import { type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, ifMatch, type Schemas } from '@/api/client';
import { queryClient, useEmployees } from '@/api/queries';
import { told } from '@/shared/toast';
import { EmployeePicker } from '@/shared/ui/EmployeePicker';
import { ErrorState } from '@/shared/ui/ErrorState';
import { FormSection } from '@/shared/ui/FormSection';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Refusal } from '@/shared/ui/Refusal';
import { useFields } from '@/shared/useFields';
import classes from '../hours/HoursPage.module.css';

/** How fast an inquiry must be answered, when the head is told, and who is asked in which order. */
export default function CallbackRulePage(): ReactNode {
  const { t } = useTranslation('inquiries');
  const { data, error, refetch } = useQuery({ queryKey: ['callback-rule'], queryFn: () => ask(api.GET('/callback-rule')) });
  return (
    <>
      <PageHeader title={t('rule.title')} />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton height={220} /> : null}
      {data ? <RuleForm key={data.version} rule={data} /> : null}
    </>
  );
}

function RuleForm({ rule }: { rule: Schemas['CallbackRule'] }) {
  const { t } = useTranslation('inquiries');
  const employees = useEmployees();
  const fields = useFields({ minutes: rule.minutes, headAfter: rule.headAfter, order: rule.order });
  const { values } = fields;
  const save = useMutation({
    mutationFn: () => ask(api.PUT('/callback-rule', { params: { header: ifMatch(rule.version) }, body: values })),
    onSuccess: (saved) => {
      queryClient.setQueryData(['callback-rule'], saved);
      told(t('common:saved'));
    },
    onError: fields.refuse,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  const nameOf = (id: string) => employees.find((each) => each.id === id)?.name ?? id;
  const up = (index: number) => {
    const next = [...values.order];
    next.splice(index - 1, 0, ...next.splice(index, 1));
    fields.set('order', next);
  };
  return (
    <form onSubmit={submit} className={classes.page} noValidate>
      <NumberInput
        label={t('rule.minutes')}
        description={t('rule.minutesHint')}
        min={1}
        max={1440}
        allowDecimal={false}
        value={values.minutes}
        error={fields.errors.minutes}
        onChange={(value) => fields.set('minutes', Number(value))}
      />
      <NumberInput
        label={t('rule.headAfter')}
        description={t('rule.headAfterHint')}
        min={1}
        max={20}
        allowDecimal={false}
        value={values.headAfter}
        error={fields.errors.headAfter}
        onChange={(value) => fields.set('headAfter', Number(value))}
      />
      <FormSection title={t('rule.order')}>
        <ol className={classes.list}>
          {values.order.map((id, index) => (
            <li key={id} className={classes.row}>
              <span className={classes.wide}>{nameOf(id)}</span>
              <Button
                variant="subtle"
                size="compact-sm"
                disabled={index === 0}
                aria-label={t('rule.up', { name: nameOf(id) })}
                onClick={() => up(index)}
              >
                <ArrowUp size={14} aria-hidden />
              </Button>
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={t('hours.removeDay', { date: nameOf(id) })}
                onClick={() =>
                  fields.set(
                    'order',
                    values.order.filter((each) => each !== id),
                  )
                }
              >
                <X size={14} aria-hidden />
              </Button>
            </li>
          ))}
        </ol>
        <EmployeePicker
          label={t('hours.employee')}
          description={t('rule.orderHint')}
          value={null}
          onChange={(id) => {
            if (id && !values.order.includes(id)) fields.set('order', [...values.order, id]);
          }}
        />
      </FormSection>
      <Refusal text={fields.refusal} />
      <div className={classes.buttons}>
        <Button type="submit" loading={save.isPending}>
          {t('common:save')}
        </Button>
      </div>
    </form>
  );
}
