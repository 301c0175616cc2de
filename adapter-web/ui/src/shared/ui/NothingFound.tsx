import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from './EmptyState';

/** There is something, but not by this filter. */
export function NothingFound({ onReset }: { onReset: () => void }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      text={t('nothingByFilter')}
      action={
        <Button variant="default" onClick={onReset}>
          {t('resetFilter')}
        </Button>
      }
    />
  );
}
