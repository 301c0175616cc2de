import { Check, Clock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { StatusChip } from '@/shared/ui/StatusChip';
import { countdown, secondsLeft, toneOfTimer } from './timer';

/** How long there is to answer; of what is closed, how it ended. */
export function Timer({ row, now }: { row: Schemas['InquiryRow']; now: number }) {
  const { t } = useTranslation('inquiries');
  if (row.closing) {
    const how = row.closing.answered ? 'answered' : 'resolved';
    return (
      <StatusChip tone={row.closing.inTime ? 'green' : 'slate'} icon={Check}>
        {t(`state.${how}`)}
      </StatusChip>
    );
  }
  const left = secondsLeft(row.deadline, now);
  return (
    <StatusChip tone={toneOfTimer(left)} icon={Clock}>
      {row.nobodyLeft ? t('state.nobodyLeft') : left <= 0 ? t('state.passed') : countdown(left)}
    </StatusChip>
  );
}
