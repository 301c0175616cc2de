import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/shared/ui/DateField';
import type { useFields } from '@/shared/useFields';
import { dayOf } from '@/shared/zone';
import classes from './access.module.css';

export const emptyPeriod = { from: null as string | null, until: null as string | null, ground: '', orderNumber: '' };

type Fields = ReturnType<typeof useFields<typeof emptyPeriod>>;

/** From which day, to which day, and why: the same for access to a client and for a deputy. */
export function PeriodFields({ fields }: { fields: Pick<Fields, 'text' | 'choice'> }) {
  const { t } = useTranslation('access');
  return (
    <>
      <div className={classes.pair}>
        <DateField label={t('from')} placeholder={t('fromNow')} minDate={dayOf(new Date())} {...fields.choice('from')} />
        <DateField label={t('until')} required minDate={dayOf(new Date())} {...fields.choice('until')} />
      </div>
      <div className={classes.pair}>
        <TextInput label={t('ground')} required placeholder={t('groundExample')} maxLength={300} {...fields.text('ground')} />
        <TextInput label={t('orderNumber')} maxLength={40} {...fields.text('orderNumber')} />
      </div>
    </>
  );
}
