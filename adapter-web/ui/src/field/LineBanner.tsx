import { Button, Progress } from '@mantine/core';
import { CloudOff, CloudUpload, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import classes from './field.module.css';
import { again, useField } from './field';
import { counted } from './store';

/** What stands between the telephone and the office: no network, what waits, how far it has come, what was refused. */
export function LineBanner() {
  const { t } = useTranslation('field');
  const { queue, reached, sending, sent } = useField();
  const { all, documents, refused } = counted(queue);
  if (refused > 0)
    return (
      <div className={classes.banner} data-tone="red" role="alert" data-testid="line">
        <TriangleAlert size={18} aria-hidden />
        <span className={classes.bannerText}>{t('line.refused', { count: refused })}</span>
        <Button size="compact-sm" variant="default" onClick={() => void again()}>
          {t('common:retry')}
        </Button>
      </div>
    );
  if (reached && all === 0) return null;
  const what = documents > 0 ? t('line.photos', { count: documents }) : t('line.acts', { count: all });
  return (
    <div className={classes.banner} data-tone={reached ? 'blue' : 'amber'} role="status" data-testid="line">
      {reached ? <CloudUpload size={18} aria-hidden /> : <CloudOff size={18} aria-hidden />}
      <span className={classes.bannerText}>
        {reached ? t('line.sending', { what }) : all === 0 ? t('line.none') : t('line.noneAndWaiting', { what })}
        {sending && all > 0 ? (
          <Progress.Root size="xs" mt={4}>
            <Progress.Section value={(sent / (sent + all)) * 100} aria-label={t('line.progress')} />
          </Progress.Root>
        ) : null}
      </span>
    </div>
  );
}
