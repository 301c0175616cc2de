import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey, type Schemas } from '@/api/client';
import { departmentsQuery, useDictionary } from '@/api/queries';
import { useCan } from '@/api/session';
import { type GivenFile, TaskFiles } from '@/features/measurements/TaskFiles';
import { readMoney, typedMoney } from '@/features/orders/money';
import { formatDate } from '@/shared/format';
import { told } from '@/shared/toast';
import { DateField } from '@/shared/ui/DateField';
import { MoneyInput } from '@/shared/ui/MoneyInput';
import { Refusal } from '@/shared/ui/Refusal';
import { orNull, useFields } from '@/shared/useFields';
import classes from './Fulfilment.module.css';
import { acts, type Claim, jobQuery, jobsOfOrderQuery, refresh } from './queries';

interface ClaimFormProps {
  orderId: string;
  /** The claim that is changed; none: a new one. */
  claim?: Claim;
  /** The order's positions, for whoever may see them there; else those a visit carries are offered. */
  lines?: { number: number; product: string }[];
  onDone: (claim: Claim) => void;
  onCancel: () => void;
}

/** What is wrong, with what, since when, who has to answer for it and until when it is to be put right. */
export function ClaimForm({ orderId, claim, lines, onDone, onCancel }: ClaimFormProps) {
  const { t } = useTranslation('fulfilment');
  const money = useCan()('orders.finance');
  const causes = useDictionary('claim-causes');
  const departments = useQuery(departmentsQuery).data ?? [];
  const visits = useQuery(jobsOfOrderQuery(orderId)).data ?? [];
  const [key, setKey] = useState(newKey);
  const [files, setFiles] = useState<GivenFile[]>([]);
  const [sending, setSending] = useState(false);
  const fields = useFields({
    description: claim?.description ?? '',
    line: claim?.line ? String(claim.line) : '',
    visitId: claim?.visit?.id ?? '',
    cause: claim?.cause ?? '',
    foundBy: claim?.foundBy ?? '',
    culpritId: claim?.culprit?.id ?? '',
    cost: typedMoney(claim?.cost),
    deadline: (claim?.deadline ?? null) as string | null,
  });
  const { values, set } = fields;
  const carried = useQuery({ ...jobQuery(values.visitId || visits[0]?.id || ''), enabled: !lines && (values.visitId !== '' || visits.length > 0) }).data?.items;
  const positions = lines ?? carried ?? [];
  const amount = values.cost.trim() ? readMoney(values.cost) : null;
  const save = useMutation({
    mutationFn: () => {
      const form: Schemas['ClaimForm'] = {
        description: values.description.trim(),
        line: values.line ? Number(values.line) : null,
        visitId: orNull(values.visitId),
        cause: orNull(values.cause),
        foundBy: orNull(values.foundBy),
        culpritId: orNull(values.culpritId),
        cost: amount ? { amount, currency: claim?.cost?.currency ?? 'RUB' } : null,
        deadline: values.deadline,
      };
      return claim ? acts.changeClaim(claim, form) : acts.raise({ orderId, form, fileIds: files.map((each) => each.id) }, key);
    },
    onSuccess: (saved) => {
      told(t(claim ? 'claimChanged' : 'claimRaised', { number: saved.number }));
      onDone(saved);
    },
    onError: (error) => {
      setKey(newKey());
      fields.refuse(error);
    },
    onSettled: refresh,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const ok = fields.check({ description: values.description.trim() === '' && t('reasonNeeded'), cost: values.cost.trim() !== '' && amount === null && t('sumWrong') });
    if (ok && !sending) save.mutate();
  };
  return (
    <form onSubmit={submit} className={classes.stack} noValidate data-testid="claim-form">
      <Textarea label={t('field.description')} required data-autofocus autosize minRows={2} maxLength={4000} {...fields.text('description')} />
      <Select
        label={t('field.position')}
        placeholder={t('wholeOrder')}
        clearable
        clearButtonProps={{ tabIndex: -1 }}
        data={positions.map((each) => ({ value: String(each.number), label: `${each.number}. ${each.product}` }))}
        value={values.line || null}
        error={fields.errors.line}
        onChange={(line) => set('line', line ?? '')}
      />
      <Select
        label={t('field.visit')}
        clearable
        clearButtonProps={{ tabIndex: -1 }}
        data={visits.map((each) => ({ value: each.id, label: `${t(`numbered.${each.kind}`, { number: each.number })}, ${formatDate(each.window.from)}` }))}
        value={values.visitId || null}
        error={fields.errors.visitId}
        onChange={(id) => set('visitId', id ?? '')}
      />
      <div className={classes.pair}>
        <Select
          label={t('field.cause')}
          clearable
          clearButtonProps={{ tabIndex: -1 }}
          data={causes.options(values.cause)}
          value={values.cause || null}
          error={fields.errors.cause}
          onChange={(cause) => set('cause', cause ?? '')}
        />
        <TextInput label={t('field.foundBy')} maxLength={200} {...fields.text('foundBy')} />
        <Select
          label={t('field.culprit')}
          searchable
          clearable
          clearButtonProps={{ tabIndex: -1 }}
          data={departments.map((each) => ({ value: each.id, label: each.name }))}
          value={values.culpritId || null}
          error={fields.errors.culpritId}
          onChange={(id) => set('culpritId', id ?? '')}
        />
        <DateField label={t('field.deadline')} value={values.deadline} error={fields.errors.deadline} onChange={(day) => set('deadline', day)} />
      </div>
      {money ? <MoneyInput label={t('field.cost')} {...fields.text('cost')} value={values.cost} onChange={(cost) => set('cost', cost)} /> : null}
      {claim ? null : <TaskFiles title={t('field.photos')} files={files} onChange={setFiles} onBusy={setSending} />}
      <Refusal text={fields.refusal} />
      <div className={classes.buttons}>
        <Button type="submit" loading={save.isPending} disabled={sending}>
          {t(claim ? 'common:save' : 'act.raise')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
