import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '@/api/client';
import { preferences } from '@/shared/preferences';
import { Entrance } from './Entrance';
import { LoginForm } from './LoginForm';
import classes from './session.module.css';

export default function LoginPage(): ReactNode {
  const { t } = useTranslation('session');
  const { returnTo } = useSearch({ from: '/login' });
  const navigate = useNavigate();
  const setup = useQuery({ queryKey: ['setup'], queryFn: () => ask(api.GET('/setup')) });
  return (
    <Entrance title={t('title')}>
      {setup.data?.open ? <p className={classes.note}>{t('setupOpen')}</p> : null}
      <LoginForm onDone={() => void navigate({ href: returnTo ?? preferences().startPage, replace: true })} />
    </Entrance>
  );
}
