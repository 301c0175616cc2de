import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { MapPinOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/ui/EmptyState';

/** A page that is not there and a page one may not see look the same. */
export function NotFound(): ReactNode {
  const { t } = useTranslation('shell');
  return (
    <EmptyState
      icon={MapPinOff}
      text={t('notFound')}
      action={
        <Button component={Link} to="/" variant="default">
          {t('toStart')}
        </Button>
      }
    />
  );
}
