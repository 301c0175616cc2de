import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { newKey, type Schemas } from '@/api/client';
import { DateField } from '@/shared/ui/DateField';
import { isZero, readMoney, readNumber, typedMoney, typedNumber } from '../money';
import classes from './Form.module.css';

type Part = Schemas['PaymentPart'];
type Share = 'percent' | 'sum' | 'rest';

/** A part of the schedule as it is typed. */
export interface DraftPart {
  key: string;
  name: string;
  share: Share;
  value: string;
  before: Schemas['PaymentMilestone'];
  dueOn: string | null;
}

const milestones = ['PRODUCTION', 'DELIVERY', 'CLOSING'] as const;
const shares = ['percent', 'sum', 'rest'] as const;

export const draftParts = (schedule: Part[]): DraftPart[] =>
  schedule.map((part) => {
    const sum = part.sum && !isZero(part.sum) ? part.sum : null;
    return {
      key: newKey(),
      name: part.name ?? '',
      share: part.percent ? 'percent' : sum ? 'sum' : 'rest',
      value: part.percent ? typedNumber(part.percent) : typedMoney(sum),
      before: part.before,
      dueOn: part.dueOn ?? null,
    };
  });

/** Whether what a part is to bring can be read. */
export const isReadable = (part: DraftPart) => part.share === 'rest' || (part.share === 'percent' ? readNumber(part.value, 2) : readMoney(part.value)) !== null;

export const partsOf = (drafts: DraftPart[], currency: string): Part[] =>
  drafts.map((part) => ({
    name: part.name.trim() || null,
    percent: part.share === 'percent' ? readNumber(part.value, 2) : null,
    sum: part.share === 'sum' ? { amount: readMoney(part.value) ?? '', currency } : null,
    before: part.before,
    dueOn: part.dueOn,
  }));

interface PartsEditorProps {
  parts: DraftPart[];
  onChange: (parts: DraftPart[]) => void;
  errors: Record<string, string>;
  tried: boolean;
  /** Without days: the company's usual schedule knows none. */
  undated?: boolean;
}

/** Parts in the order of the stages; the last one is the rest. */
export function PartsEditor({ parts, onChange, errors, tried, undated }: PartsEditorProps) {
  const { t } = useTranslation('orders');
  const change = (key: string, next: Partial<DraftPart>) => onChange(parts.map((part) => (part.key === key ? { ...part, ...next } : part)));
  const add = () => onChange([...parts.slice(0, -1), { key: newKey(), name: '', share: 'percent', value: '', before: parts.at(-2)?.before ?? 'PRODUCTION', dueOn: null }, ...parts.slice(-1)]);
  return (
    <div role="group" aria-label={t('payment.schedule')} className={classes.body}>
      {parts.map((part, index) => {
        const name = (field: string) => t('payment.partField', { number: index + 1, field });
        const wrong = tried && !isReadable(part);
        return (
          <div key={part.key} className={classes.part} data-undated={undated || undefined} data-testid={`draft-part-${index + 1}`}>
            <TextInput label={t('payment.part')} aria-label={name(t('payment.part'))} maxLength={100} value={part.name} error={errors[`schedule.${index}.name`]} onChange={(event) => change(part.key, { name: event.currentTarget.value })} />
            <Select
              label={t('payment.share')}
              aria-label={name(t('payment.share'))}
              allowDeselect={false}
              data={shares.map((value) => ({ value, label: t(`payment.shares.${value}`) }))}
              value={part.share}
              onChange={(share) => share && change(part.key, { share: share as Share, value: '' })}
            />
            <TextInput
              label={part.share === 'percent' ? '%' : t('payment.sum')}
              aria-label={name(part.share === 'percent' ? '%' : t('payment.sum'))}
              inputMode="decimal"
              disabled={part.share === 'rest'}
              value={part.value}
              error={wrong ? t(part.share === 'percent' ? 'calculation.badPercent' : 'calculation.badMoney') : (errors[`schedule.${index}.percent`] ?? errors[`schedule.${index}.sum`] ?? errors[`schedule.${index}.sum.amount`])}
              onChange={(event) => change(part.key, { value: event.currentTarget.value })}
            />
            <Select
              label={t('payment.before')}
              aria-label={name(t('payment.before'))}
              allowDeselect={false}
              data={milestones.map((value) => ({ value, label: t(`payment.milestones.${value}`) }))}
              value={part.before}
              error={errors[`schedule.${index}.before`]}
              onChange={(before) => before && change(part.key, { before: before as DraftPart['before'] })}
            />
            {undated ? null : <DateField label={t('payment.dueOn')} aria-label={name(t('payment.dueOn'))} value={part.dueOn} error={errors[`schedule.${index}.dueOn`]} onChange={(dueOn) => change(part.key, { dueOn })} />}
            <ActionIcon variant="subtle" color="gray" size={32} aria-label={t('payment.removePart', { number: index + 1 })} disabled={parts.length === 1} onClick={() => onChange(parts.filter((each) => each.key !== part.key))}>
              <Trash2 size={15} />
            </ActionIcon>
          </div>
        );
      })}
      <div>
        <Button size="compact-sm" variant="default" leftSection={<Plus size={14} />} disabled={parts.length >= 12} onClick={add}>
          {t('payment.addPart')}
        </Button>
      </div>
    </div>
  );
}
