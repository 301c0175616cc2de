import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '@/api/client';
import { refused } from '@/shared/toast';
import { StatusChip } from '@/shared/ui/StatusChip';
import classes from './audit.module.css';

/** Walks the chain of the journal and names its first bad row. */
export function Verification() {
  const { t } = useTranslation('admin');
  const verify = useMutation({ mutationFn: () => ask(api.POST('/audit/verification')), onError: refused });
  const verdict = verify.data;
  return (
    <div className={classes.verdict}>
      <span role="status">
        {verdict ? (
          <StatusChip tone={verdict.intact ? 'green' : 'red'}>
            {verdict.intact
              ? t('audit.intact', { count: verdict.rows })
              : t('audit.broken', { row: verdict.firstBadRow ?? '—', kind: t(`audit.kinds.${verdict.kind ?? 'CONTENT_CHANGED'}`) })}
          </StatusChip>
        ) : null}
      </span>
      <Button variant="default" leftSection={<ShieldCheck size={15} />} loading={verify.isPending} onClick={() => verify.mutate()}>
        {t('audit.verify')}
      </Button>
    </div>
  );
}
