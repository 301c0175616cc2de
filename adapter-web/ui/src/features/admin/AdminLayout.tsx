import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/api/session';
import { NotFound } from '@/app/NotFound';
import { PageBoundary } from '@/shared/ui/PageBoundary';
import classes from './AdminLayout.module.css';
import { adminPages, opens } from './pages';

/** The settings: their pages at the left, the chosen one beside. */
export default function AdminLayout(): ReactNode {
  const { t } = useTranslation('admin');
  const can = useCan();
  const path = useRouterState({ select: (state) => state.location.pathname });
  // A page may lie below another one: the nearest is the one that is shown.
  const here = adminPages.filter((page) => path.startsWith(page.to)).sort((one, other) => other.to.length - one.to.length)[0];
  if (here && !opens(here, can)) return <NotFound />;
  return (
    <div className={classes.layout}>
      <nav className={classes.nav} aria-label={t('title')}>
        {adminPages
          .filter((page) => opens(page, can))
          .map((page) => (
            <Link
              key={page.key}
              to={page.to}
              className={classes.link}
              data-here={page === here || undefined}
              aria-current={page === here ? 'page' : undefined}
            >
              <page.icon size={16} strokeWidth={1.75} aria-hidden />
              {t(`pages.${page.key}`)}
            </Link>
          ))}
      </nav>
      {/* It scrolls, and a page with nothing but words has nothing else that the keyboard could reach. */}
      <div className={classes.page} tabIndex={0} role="region" aria-label={here ? t(`pages.${here.key}`) : t('title')}>
        <PageBoundary place={path}>
          <Outlet />
        </PageBoundary>
      </div>
    </div>
  );
}
