import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Logo } from '@/shared/ui/Logo';
import { LanguageSwitch } from './LanguageSwitch';
import classes from './session.module.css';

/** What stands before the shell: the name, one form, the choice of language. */
export function Entrance({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <main className={classes.entrance}>
      <div className={classes.card}>
        <div className={classes.brand}>
          <Logo size={30} />
          <span>{t('appName')}</span>
        </div>
        <h1 className={classes.title}>{title}</h1>
        {children}
      </div>
      <LanguageSwitch />
    </main>
  );
}
