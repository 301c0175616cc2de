import { Button, Skeleton, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { ArrowRightLeft, Check, Hand } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, ifMatch, type Schemas } from '@/api/client';
import { useDictionary } from '@/api/queries';
import { CallButton } from '@/features/telephone/CallButton';
import { formatDate, formatMoment } from '@/shared/format';
import { formatPhone, formatTyped } from '@/shared/phone';
import { refused, told } from '@/shared/toast';
import { Act } from '@/shared/ui/Can';
import { EmployeePicker } from '@/shared/ui/EmployeePicker';
import { ErrorState } from '@/shared/ui/ErrorState';
import { FormSection } from '@/shared/ui/FormSection';
import { RecordDrawer } from '@/shared/ui/RecordDrawer';
import { Refusal } from '@/shared/ui/Refusal';
import { useFields } from '@/shared/useFields';
import classes from './CallbackPage.module.css';
import { askInquiriesAnew } from './queries';
import { Timer } from './Timer';

interface InquiryDrawerProps {
  inquiryId: string;
  now: number;
  onClose: () => void;
  onClient: (clientId: string) => void;
}

/** One inquiry: who asks, who had to answer when, and what can be done with it. */
export function InquiryDrawer({ inquiryId, now, onClose, onClient }: InquiryDrawerProps) {
  const { t } = useTranslation('inquiries');
  const sources = useDictionary('sources');
  const { data, error, refetch } = useQuery({
    queryKey: ['inquiries', 'one', inquiryId],
    queryFn: () => ask(api.GET('/inquiries/{inquiryId}', { params: { path: { inquiryId } } })),
  });
  const row = data?.inquiry;
  return (
    <RecordDrawer
      title={row ? who(row) || t('unknownClient') : t('inquiry')}
      subtitle={
        row ? (
          <>
            <Timer row={row} now={now} />
            <span>{[t(`source.${row.source}`), sources.nameOf(row.clientSource)].filter(Boolean).join(' · ')}</span>
            <span>{formatDate(row.receivedAt, 'full')}</span>
          </>
        ) : undefined
      }
      onClose={onClose}
    >
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton height={220} /> : null}
      {data && row ? (
        <>
          <Acts row={row} />
          <FormSection title={t('who')}>
            <div className={classes.facts}>
              {row.client ? (
                <button type="button" className={classes.client} onClick={() => onClient(row.client!.id)}>
                  {formatPhone(row.client.name)}
                </button>
              ) : null}
              <span>{[formatTyped(row.phone ?? ''), row.email, row.name].filter(Boolean).join(' · ')}</span>
              {row.phone ? <CallButton word primary whom={{ inquiryId: row.id }} who={who(row) ?? ''} /> : null}
              {row.text ? <span>{row.text}</span> : null}
              <span className="nz-dimmed">{t('counts', { calls: row.calls, attempts: row.attempts })}</span>
            </div>
          </FormSection>
          <FormSection title={t('chain')}>
            <ol className={classes.chain} data-testid="chain">
              {data.chain.map((link) => (
                <li key={`${link.from} ${link.ownerId}`}>
                  {link.ownerName} · {t(`way.${link.why}`)} · {formatMoment(link.from)}
                  {link.byName ? ` · ${t('by', { name: link.byName })}` : ''}
                </li>
              ))}
            </ol>
            {data.chain.length === 0 ? <span>{t('everybody')}</span> : null}
            {row.headToldAt ? <p>{t('headToldAt', { at: formatMoment(row.headToldAt) })}</p> : null}
          </FormSection>
          {row.closing ? (
            <FormSection title={t('ending')}>
              <span>
                {[formatMoment(row.closing.at), row.closing.byName, row.closing.reason ?? t('state.answered')].filter(Boolean).join(' · ')}
              </span>
            </FormSection>
          ) : null}
        </>
      ) : null}
    </RecordDrawer>
  );
}

const who = (row: Schemas['InquiryRow']) => formatPhone(row.client?.name ?? '') || row.name || formatTyped(row.phone ?? '') || row.email;

function Acts({ row }: { row: Schemas['InquiryRow'] }) {
  const { t } = useTranslation('inquiries');
  const [doing, setDoing] = useState<'resolve' | 'assign' | null>(null);
  const target = { params: { path: { inquiryId: row.id }, header: ifMatch(row.version) } };
  const take = useMutation({
    mutationFn: () => ask(api.POST('/inquiries/{inquiryId}/taking', target)),
    onSuccess: () => told(t('taken')),
    onError: refused,
    onSettled: askInquiriesAnew,
  });
  if (row.closing) return null;
  return (
    <>
      <div className={classes.acts}>
        <Act actions={row.actions} name="take">
          <Button size="compact-md" variant="default" leftSection={<Hand size={15} />} loading={take.isPending} onClick={() => take.mutate()}>
            {t('act.take')}
          </Button>
        </Act>
        <Act actions={row.actions} name="resolve">
          <Button size="compact-md" leftSection={<Check size={15} />} onClick={() => setDoing('resolve')}>
            {t('act.resolve')}
          </Button>
        </Act>
        <Act actions={row.actions} name="assign">
          <Button size="compact-md" variant="default" leftSection={<ArrowRightLeft size={15} />} onClick={() => setDoing('assign')}>
            {t('act.assign')}
          </Button>
        </Act>
      </div>
      {doing === 'resolve' ? <Resolve row={row} onDone={() => setDoing(null)} /> : null}
      {doing === 'assign' ? <Assign row={row} onDone={() => setDoing(null)} /> : null}
    </>
  );
}

function Resolve({ row, onDone }: { row: Schemas['InquiryRow']; onDone: () => void }) {
  const { t } = useTranslation('inquiries');
  const fields = useFields({ reason: '' });
  const save = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/inquiries/{inquiryId}/resolution', {
          params: { path: { inquiryId: row.id }, header: ifMatch(row.version) },
          body: { reason: fields.values.reason.trim() },
        }),
      ),
    onSuccess: () => {
      told(t('resolved'));
      onDone();
      askInquiriesAnew();
    },
    onError: fields.refuse,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (fields.check({ reason: !fields.values.reason.trim() && t('reasonNeeded') })) save.mutate();
  };
  return (
    <form onSubmit={submit} className={classes.form} noValidate>
      <TextInput label={t('reason')} description={t('reasonHint')} required data-autofocus autoFocus {...fields.text('reason')} />
      <Refusal text={fields.refusal} />
      <div className={classes.buttons}>
        <Button variant="default" onClick={onDone}>
          {t('common:cancel')}
        </Button>
        <Button type="submit" loading={save.isPending}>
          {t('act.resolve')}
        </Button>
      </div>
    </form>
  );
}

function Assign({ row, onDone }: { row: Schemas['InquiryRow']; onDone: () => void }) {
  const { t } = useTranslation('inquiries');
  const fields = useFields<{ employeeId: string | null }>({ employeeId: null });
  const save = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/inquiries/{inquiryId}/assignment', {
          params: { path: { inquiryId: row.id }, header: ifMatch(row.version) },
          body: { employeeId: fields.values.employeeId! },
        }),
      ),
    onSuccess: () => {
      told(t('assigned'));
      onDone();
      askInquiriesAnew();
    },
    onError: fields.refuse,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (fields.check({ employeeId: !fields.values.employeeId && t('employeeNeeded') })) save.mutate();
  };
  return (
    <form onSubmit={submit} className={classes.form} noValidate>
      <EmployeePicker label={t('assignTo')} required {...fields.choice('employeeId')} />
      <Refusal text={fields.refusal} />
      <div className={classes.buttons}>
        <Button variant="default" onClick={onDone}>
          {t('common:cancel')}
        </Button>
        <Button type="submit" loading={save.isPending}>
          {t('act.assign')}
        </Button>
      </div>
    </form>
  );
}
