import { Button, Checkbox, Radio, Select, Skeleton, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, ifMatch, type Schemas } from '@/api/client';
import { useLive } from '@/api/live';
import { ApiProblem, fieldErrors, messageOf } from '@/api/problem';
import { queryClient } from '@/api/queries';
import { merge, same } from '@/shared/merge';
import { draftParts, isReadable, PartsEditor, partsOf } from '@/features/orders/form/PartsEditor';
import { type Stage, stageIcon, stages } from '@/features/orders/look';
import { readNumber, typedNumber } from '@/features/orders/money';
import { orderRulesQuery } from '@/features/orders/queries';
import { told } from '@/shared/toast';
import { ConflictDialog } from '@/shared/ui/ConflictDialog';
import { ErrorState } from '@/shared/ui/ErrorState';
import { FormSection } from '@/shared/ui/FormSection';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Refusal } from '@/shared/ui/Refusal';
import adminClasses from '../admin.module.css';
import classes from './OrderSettingsPage.module.css';

type Rules = Schemas['OrderRules'];
type Facts = Schemas['OrderRulesFacts'];

const gates = ['NOTHING', 'CONTRACT', 'PRODUCTION'] as const;
const roundings = ['KOPECK', 'ROUBLE'] as const;
const usable = stages.filter((stage) => stage !== 'DONE' && stage !== 'CANCELLED');

/** How the company runs its orders: the stages, the technologist's gate, discounts, and in which parts is paid. */
export default function OrderSettingsPage(): ReactNode {
  const { t } = useTranslation('orderSettings');
  const { data, error, refetch } = useQuery(orderRulesQuery);
  useLive('order-rules.changed', () => void queryClient.invalidateQueries({ queryKey: orderRulesQuery.queryKey }));
  return (
    <>
      <PageHeader title={t('title')} />
      <div className={classes.page}>
        {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
        {!data && !error ? <Skeleton height={360} /> : null}
        {data ? <RulesForm rules={data} /> : null}
      </div>
    </>
  );
}

const factsOf = ({ stages: used, gate, discountLimit, rounding, usualSchedule }: Rules): Facts => ({ stages: used, gate, discountLimit, rounding, usualSchedule });

const draftOf = (facts: Facts) => ({
  stages: facts.stages as readonly Stage[],
  gate: facts.gate,
  discountLimit: typedNumber(facts.discountLimit),
  rounding: facts.rounding,
  parts: draftParts(facts.usualSchedule),
});
type Draft = ReturnType<typeof draftOf>;

const currencyOf = (facts: Facts) => facts.usualSchedule.find((part) => part.sum)?.sum?.currency ?? 'RUB';
const written = (draft: Draft, base: Facts): Facts => ({
  stages: usable.filter((stage) => draft.stages.includes(stage)),
  gate: draft.gate,
  discountLimit: readNumber(draft.discountLimit, 2) ?? draft.discountLimit,
  rounding: draft.rounding,
  usualSchedule: partsOf(draft.parts, currencyOf(base)),
});

interface Conflict {
  fields: (keyof Facts)[];
  mine: Facts;
  /** Their rules with what nobody else touched of mine. */
  merged: Facts;
  theirs: Rules;
}

function RulesForm({ rules }: { rules: Rules }) {
  const { t } = useTranslation('orderSettings');
  const [base, setBase] = useState(rules);
  const [draft, setDraft] = useState(() => draftOf(rules));
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const start = factsOf(base);
  const was = written(draftOf(start), start);
  const mine = written(draft, start);
  const dirty = !same(was, mine);
  // What a colleague saved comes in where nothing was begun; what was begun meets it when it is saved.
  useEffect(() => {
    if (dirty || rules.version === base.version) return;
    setBase(rules);
    setDraft(draftOf(rules));
  }, [rules, base.version, dirty]);
  const change = (next: Partial<Draft>) => {
    setProblem(null);
    setDraft((before) => ({ ...before, ...next }));
  };
  const take = (saved: Rules) => {
    queryClient.setQueryData(orderRulesQuery.queryKey, saved);
    setBase(saved);
    setDraft(draftOf(saved));
    setTried(false);
  };
  const write = async (facts: Facts, over: Rules) => {
    take(await ask(api.PUT('/order-rules', { params: { header: ifMatch(over.version) }, body: facts })));
    told(t('common:saved'));
  };
  const meet = async () => {
    const theirs = await ask(api.GET('/order-rules'));
    const now = factsOf(theirs);
    const touched = Object.fromEntries((Object.keys(mine) as (keyof Facts)[]).filter((field) => !same(mine[field], was[field])).map((field) => [field, mine[field]])) as Partial<Facts>;
    const { rest, conflicts } = merge(was, written(draftOf(now), now), touched);
    const quiet = Object.fromEntries(Object.entries(rest).filter(([field]) => !conflicts.includes(field as keyof Facts)));
    if (conflicts.length === 0) return write({ ...now, ...rest }, theirs);
    setConflict({ fields: conflicts, mine, merged: { ...now, ...quiet }, theirs });
  };
  const run = async (act: () => Promise<void>) => {
    setBusy(true);
    setProblem(null);
    try {
      await act();
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  const percent = readNumber(draft.discountLimit, 2);
  const badLimit = percent === null || Number(percent) > 100;
  const noStages = mine.stages.length === 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (badLimit || noStages || !draft.parts.every(isReadable)) return;
    void run(async () => {
      try {
        await write(mine, base);
      } catch (error) {
        if (!(error instanceof ApiProblem && error.isConflict)) throw error;
        await meet();
      }
    });
  };
  const settle = (keepMine: boolean) => {
    if (!conflict) return;
    const { fields, merged, theirs } = conflict;
    setConflict(null);
    const kept = keepMine ? Object.fromEntries(fields.map((field) => [field, conflict.mine[field]])) : {};
    void run(() => write({ ...merged, ...kept }, theirs));
  };
  const errors = Object.fromEntries(Object.entries(fieldErrors(problem)).map(([path, text]) => [path.replace(/^usualSchedule/, 'schedule'), text]));
  const placed = ['stages', 'gate', 'discountLimit', 'rounding'].some((name) => errors[name]) || Object.keys(errors).some((name) => /^schedule\.\d/.test(name));
  const show = (field: keyof Facts, facts: Facts): string => {
    if (field === 'stages') return facts.stages.map((stage) => t(`orders:stage.${stage}`)).join(', ');
    if (field === 'gate') return t(`gate.${facts.gate}`);
    if (field === 'rounding') return t(`rounding.${facts.rounding}`);
    if (field === 'discountLimit') return `${typedNumber(facts.discountLimit)} %`;
    return facts.usualSchedule
      .map((part) => [part.name, part.percent ? `${typedNumber(part.percent)} %` : part.sum ? part.sum.amount : t('orders:payment.shares.rest'), t(`orders:payment.milestones.${part.before}`)].filter(Boolean).join(' '))
      .join('; ');
  };
  return (
    <form onSubmit={submit} className={adminClasses.form} noValidate data-testid="order-rules">
      <FormSection title={t('stages')}>
        <p className={classes.note}>{t('stagesHint')}</p>
        <Checkbox.Group aria-label={t('stages')} value={[...draft.stages]} onChange={(chosen) => change({ stages: chosen as Stage[] })} error={noStages && tried ? t('stageNeeded') : errors.stages}>
          <div className={classes.stages}>
            {usable.map((stage) => {
              const Icon = stageIcon[stage];
              return (
                <Checkbox
                  key={stage}
                  value={stage}
                  label={
                    <span className={classes.stage}>
                      <Icon size={14} aria-hidden />
                      {t(`orders:stage.${stage}`)}
                    </span>
                  }
                />
              );
            })}
          </div>
        </Checkbox.Group>
      </FormSection>
      <FormSection title={t('gateTitle')}>
        <Radio.Group aria-label={t('gateTitle')} value={draft.gate} error={errors.gate} onChange={(gate) => change({ gate: gate as Facts['gate'] })}>
          <Stack gap={6}>
            {gates.map((gate) => (
              <Radio key={gate} value={gate} label={t(`gate.${gate}`)} />
            ))}
          </Stack>
        </Radio.Group>
      </FormSection>
      <FormSection title={t('discount')}>
        <div className={classes.pair}>
          <TextInput
            label={t('limit')}
            description={t('limitHint')}
            inputMode="decimal"
            value={draft.discountLimit}
            error={tried && badLimit ? t('orders:calculation.badPercent') : errors.discountLimit}
            onChange={(event) => change({ discountLimit: event.currentTarget.value })}
          />
          <Select
            label={t('roundingTitle')}
            description={t('roundingHint')}
            allowDeselect={false}
            data={roundings.map((value) => ({ value, label: t(`rounding.${value}`) }))}
            value={draft.rounding}
            error={errors.rounding}
            onChange={(rounding) => rounding && change({ rounding: rounding as Facts['rounding'] })}
          />
        </div>
      </FormSection>
      <FormSection title={t('schedule')}>
        <p className={classes.note}>{t('scheduleHint')}</p>
        <PartsEditor parts={draft.parts} onChange={(parts) => change({ parts })} errors={errors} tried={tried} undated />
      </FormSection>
      <Refusal text={problem && !placed ? messageOf(problem) : null} />
      <div>
        <Button type="submit" loading={busy}>
          {t('common:save')}
        </Button>
      </div>
      <ConflictDialog
        conflicts={conflict?.fields.map((field) => ({ field: t(`field.${field}`), mine: show(field, conflict.mine), theirs: show(field, factsOf(conflict.theirs)), was: show(field, start) })) ?? []}
        onKeepMine={() => settle(true)}
        onTakeTheirs={() => settle(false)}
      />
    </form>
  );
}
