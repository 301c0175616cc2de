import { Tooltip } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Phone, PhoneOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { telephonyQuery } from '@/api/queries';
import { useMe } from '@/api/session';
import { formatMoment } from '@/shared/format';
import classes from './TelephonyDot.module.css';

/** Whether the telephone exchange is heard, in the header: colour, sign and word. Nothing where there is no exchange. */
export function TelephonyDot() {
  const { t } = useTranslation('telephony');
  const me = useMe();
  const { data } = useQuery(telephonyQuery);
  if (!data || data.length === 0) return null;
  const down = data.filter((pbx) => !pbx.connected && pbx.role === 'LISTENING');
  const Icon = down.length > 0 ? PhoneOff : Phone;
  const hint = down.length > 0 ? down.map((pbx) => t('down', { name: pbx.name, since: formatMoment(pbx.since) || '—' })).join('; ') : t('up');
  return (
    <Tooltip label={hint} multiline maw={360}>
      <span className={classes.state} data-down={down.length > 0 || undefined} data-testid="telephony" tabIndex={0} role="img" aria-label={hint}>
        <Icon size={15} aria-hidden />
        <span className={classes.word}>{down.length > 0 ? t('off') : (me.extension ?? t('line'))}</span>
      </span>
    </Tooltip>
  );
}
